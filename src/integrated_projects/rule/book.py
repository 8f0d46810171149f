"""Bodies of rules, as values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, TypeAlias

import attrs

from integrated_projects.errors import Malformed
from integrated_projects.finding import (
    BookEntry,
    Breach,
    Finding,
    Judgement,
    Message,
    Outcome,
    RuleEntry,
    Severity,
    Unknown,
    shown,
)
from integrated_projects.path import Path
from integrated_projects.project import Project
from integrated_projects.rule.case import Case
from integrated_projects.rule.judging import Rule
from integrated_projects.source import Basis, Source
from integrated_projects.text import Text, to_name, to_text

__all__ = ["Binding", "Judged", "RuleBook", "binds_every_project"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Binding:
    """Whether a book binds a project, and why.

    Attributes:
        binds: `None` where it cannot be told.
        because: The reason, for a project officer.
        missing: Where the facts would stand that could tell.
    """

    binds: bool | None
    because: Message
    missing: tuple[Path, ...] = ()


def binds_every_project(_case: Case[Any]) -> Binding:
    """The binding of a book that judges any project.

    Examples:
        >>> binds_every_project(Case(project=Project("A project"), terms=None, on=None, here=Path())).binds
        True
    """
    return Binding(binds=True, because=Message("as it does every project"))


def _rules(value: Iterable[Rule]) -> tuple[Rule, ...]:
    rules = tuple(value)
    names = [one.name for one in rules]
    for name in names:
        if names.count(name) > 1:
            raise Malformed(name, "the name of one rule", "two rules of the book have it")
    return rules


def _translations(value: Mapping[str, str] | Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    translations = dict(value)
    for sentence, translated in translations.items():
        to_name(sentence)
        Message(sentence, bg=to_name(translated))
    return tuple(translations.items())


#: On what the doubt rests whether a book binds a project.
_SCOPE = Basis(Text(bg="обхватът на самия сборник", en="The scope of the book itself"))
#: What its one rule asks by which a book stands in a report that may bind the project, and the same in Bulgarian.
_BINDS = Text(bg="Сборникът обвързва проекта.", en="The book binds the project.")


def _doubt(binding: Binding) -> Rule:
    """The one rule by which a book stands in a report that may bind the project."""
    return Rule(
        name="binds",
        title=_BINDS.read("en"),
        of=Project,
        basis=_SCOPE,
        severity=Severity.ERROR,
        function=lambda _project, _case: [Unknown(binding.because, missing=binding.missing)],
    )


@attrs.frozen(kw_only=True)
class Judged:
    """What a report keeps of one book.

    Attributes:
        entry: The book, and whether it binds.
        rules: The rules that were tried or waived.
        findings: What they found.
    """

    entry: BookEntry
    rules: tuple[RuleEntry, ...] = ()
    findings: tuple[Finding, ...] = ()


@attrs.frozen(kw_only=True)
class RuleBook:
    """A body of rules, as a value.

    Attributes:
        name: Its name, the first half of the ids of its rules.
        title: What it is about.
        version: Its version.
        rules: Its rules.
        terms: The figures that its rules read.
        binds: Whether it binds the project of a case.
        waived: Names of rules that are not tried, each with the reason.
        translations: The sentences of its messages and the titles of its rules in English, each with the Bulgarian
            one; written as a mapping. A sentence that is not among them is read in English.

    Raises:
        Malformed: Two rules of one name, or a translation with other places for figures than its sentence.

    Examples:
        >>> from integrated_projects.rulebooks.shared import SHARED
        >>> SHARED.name
        'shared'
    """

    name: str
    title: Text = attrs.field(converter=to_text)
    version: str
    rules: tuple[Rule, ...] = attrs.field(converter=_rules)
    terms: object = None
    binds: Callable[[Case[Any]], Binding] = binds_every_project
    waived: tuple[tuple[str, str], ...] = ()
    translations: tuple[tuple[str, str], ...] = attrs.field(default=(), converter=_translations, repr=False)

    def with_rules(self, *rules: Rule) -> RuleBook:
        """The book with more rules.

        Raises:
            Malformed: A name that the book already has.
        """
        return attrs.evolve(self, rules=(*self.rules, *rules))

    def without(self, name: str, *, because: str) -> RuleBook:
        """The book with a rule waived; the waiver is printed in every report.

        Args:
            name: The name of the rule, or its id.
            because: The reason.

        Raises:
            Malformed: The book has no such rule.

        Examples:
            >>> from integrated_projects.rulebooks.shared import SHARED
            >>> SHARED.without("shared.one-beneficiary", because="a call with two lead partners").waived
            (('one-beneficiary', 'a call with two lead partners'),)
        """
        short = name.removeprefix(f"{self.name}.")
        if short not in {one.name for one in self.rules}:
            raise Malformed(name, f"a rule of the book {self.name}", "see its rules")
        return attrs.evolve(self, waived=(*self.waived, (short, to_name(because))))

    def judge(self, project: Project, on: date | None, evidence: tuple[object, ...] = ()) -> Judged:
        """Everything that a report keeps of the book: its entry, its rules, and their findings.

        A book that does not bind the project is only named; one that may bind it stands as one unknown.

        Raises:
            SilentRule: A rule gave no judgement, or an unknown without anything missing.
        """
        case = Case(project=project, terms=self.terms, on=on, here=Path(), evidence=evidence)
        binding = self.binds(case)
        translations = {_BINDS.read("en"): _BINDS.read("bg"), **dict(self.translations)}
        because = binding.because.translated(translations)
        entry = BookEntry(name=self.name, title=self.title, version=self.version, binds=binding.binds, because=because)
        if binding.binds is False:
            return Judged(entry=entry)
        tried = self.rules if binding.binds else (_doubt(binding),)
        waived = dict(self.waived)
        told: _Subjects = {}
        rules = tuple(
            RuleEntry(
                rule=f"{self.name}.{one.name}",
                title=Text(en=one.title, bg=translations.get(one.title)),
                severity=one.severity,
                basis=one.basis,
                waived=waived.get(one.name),
            )
            for one in tried
        )
        findings = tuple(
            self._finding(one, case, judged, translations, told)
            for one in tried
            if one.name not in waived
            for judged in one.judge(case)
        )
        return Judged(entry=entry, rules=rules, findings=findings)

    def _finding(
        self,
        one: Rule,
        case: Case[Any],
        judged: tuple[Path, object, Judgement],
        translations: Mapping[str, str],
        told: _Subjects,
    ) -> Finding:
        path, noun, judgement = judged
        missing = judgement.missing if isinstance(judgement, Unknown) else ()
        sources = judgement.sources
        subject, bulgarian = _subject(noun, told)
        return Finding(
            rule=f"{self.name}.{one.name}",
            severity=_severity(one.severity, judgement.outcome, sources),
            outcome=judgement.outcome,
            subject=subject,
            subject_bg=bulgarian,
            path=path,
            message=judgement.message.translated(translations),
            observed=judgement.observed,
            expected=judgement.expected,
            margin=judgement.margin,
            missing=missing,
            basis=one.basis,
            sources=tuple(source for source in sources if source is not None),
            reads=_read(judgement.reads, missing, case),
            branches=tuple((outcome, said.translated(translations)) for outcome, said in _branches(judgement)),
            remedies=judgement.remedies if isinstance(judgement, Breach) else (),
        )


#: By the identity of a noun, the noun and what it is called in English and, where it reads otherwise, in Bulgarian.
_Subjects: TypeAlias = dict[int, tuple[object, str, str | None]]


def _subject(noun: object, told: _Subjects) -> tuple[str, str | None]:
    """What a noun is called in both languages, made once however many rules judge it."""
    if id(noun) not in told:
        english, bulgarian = shown(noun), shown(noun, "bg")
        # The noun is kept with its words, or another one might come to have its identity.
        told[id(noun)] = noun, english, None if bulgarian == english else bulgarian
    return told[id(noun)][1:]


def _read(paths: Iterable[Path], missing: Iterable[Path], case: Case[Any]) -> tuple[tuple[Path, object], ...]:
    """The facts that stand at the paths, as far as any do."""
    stated = ((path, case.resolve(path)) for path in paths if path not in missing)
    return tuple((path, value) for path, value in stated if value is not None)


def _branches(judgement: Judgement) -> Iterator[tuple[Outcome, Message]]:
    """What the parts found of which the judgement is combined, each before its own parts."""
    for branch in judgement.branches:
        yield branch.outcome, branch.message
        yield from _branches(branch)


def _severity(severity: Severity, outcome: Outcome, sources: Iterable[Source | None]) -> Severity:
    """The severity of a finding by figures from these sources: what nobody has read warns at most.

    What is unknown may yet be decided by those of the figures that were read.
    """
    read = [source is not None and source.is_read for source in sources]
    may_be_law = any(read) or not read if outcome is Outcome.UNKNOWN else all(read)
    return Severity.WARNING if severity is Severity.ERROR and not may_be_law else severity
