"""A rule, and how it judges every noun of its kind."""

from __future__ import annotations

import functools
import importlib
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import attrs

from integrated_projects.errors import Malformed, NotInForce, SilentRule
from integrated_projects.fields import must_be
from integrated_projects.finding import Judgement, Message, NotApplicable, Severity, Unknown
from integrated_projects.finding.vocabulary import NOT_GIVEN, field_words, figure_words, noun_words
from integrated_projects.nouns import Found, find
from integrated_projects.path import Path
from integrated_projects.rule.case import Case, evidence_name
from integrated_projects.source import Basis
from integrated_projects.text import to_name

__all__ = ["Rule", "rule"]


def __dir__() -> list[str]:
    return __all__


def _find_rule(module: str, name: str) -> object:
    return functools.reduce(getattr, name.split("."), importlib.import_module(module))


RuleFunction = Callable[[Any, Case[Any]], Iterable[Judgement]]
Guard = Callable[[Case[Any]], bool | None]


@attrs.frozen(kw_only=True)
class Rule:
    """A rule: what must hold of every noun of one kind, and the function that judges one of them.

    Attributes:
        name: The permanent second half of its id: ``activity-is-paid``.
        title: What must hold, in the positive.
        of: The type of the nouns that it judges.
        within: The kind of evidence in which they stand; `None` where they stand in the project.
        basis: The law behind it.
        severity: How much a breach weighs; what rests on a law that nobody has read warns at most.
        function: Yields at least one judgement for a noun and its case.
        asks: Whether it asks anything of the project at all. Where it certainly does not, it looks for no noun and no
            evidence; where that is not known, the function has to say so. `None` where it asks of every project.

    Raises:
        Malformed: A name that is not words of small letters joined by hyphens, or an error by a law from memory.
    """

    name: str
    title: str = attrs.field(converter=to_name)
    of: type
    basis: Basis = attrs.field(validator=must_be(Basis))
    severity: Severity = attrs.field(validator=must_be(Severity))
    function: RuleFunction
    within: type | None = None
    asks: Guard | None = None

    def __attrs_post_init__(self) -> None:
        if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", self.name):
            raise Malformed(self.name, "the name of a rule", "write what must hold, like activity-is-paid")
        if self.severity is Severity.ERROR and not self.basis.certainty.is_read:
            reason = f"its basis is {self.basis.certainty.value}, so that it warns at most"
            raise Malformed(self.name, "a rule of severity error", reason)

    def __reduce__(self) -> tuple[Callable[[str, str], object], tuple[str, str]]:
        """A rule pickles as the name under which its module holds it, as a function does."""
        return _find_rule, (self.function.__module__, self.function.__qualname__)

    def judge(self, case: Case[Any]) -> Iterator[tuple[Path, object, Judgement]]:
        """Every judgement with the place and the noun it is of.

        Where there is no such noun the rule does not apply, and where there may be more it is unknown. Where the
        nouns stand in evidence that nobody gave, it is unknown as well.

        Raises:
            SilentRule: The function yielded nothing for a noun, or an unknown for which nothing is missing.
        """
        if self.asks is not None and self.asks(case) is False:
            yield Path(), case.project, NotApplicable(Message("of projects like this one the rule asks nothing"))
            return
        nouns = self._nouns(case)
        figures: dict[str, object] = {"noun": noun_words(evidence_name(self.of))}
        if self.within is not None:
            figures["within"] = field_words(evidence_name(self.within))
        for path, noun in nouns.found:
            for judgement in self._judge_one(noun, attrs.evolve(case, here=path)):
                yield judgement.at or path, noun, judgement
        for path in nouns.open:
            if path.root == "$evidence" and len(path.steps) == 1:
                message = Message(NOT_GIVEN, figures)
                yield Path(), case.project, Unknown(message, missing=[path])
            else:
                # Of a list of which some are stated others may be missing; else nobody said anything.
                some = "whether there is another {noun} is not stated"
                message = Message(some if case.resolve(path) else "no {noun} is stated", figures)
                yield path, case.project, Unknown(message, missing=[path])
        if not nouns.found and not nouns.open:
            sentence = "the project has no {noun}" if self.within is None else "the {within} has no {noun}"
            yield Path(), case.project, NotApplicable(Message(sentence, figures))

    def _nouns(self, case: Case[Any]) -> Found:
        if self.within is None:
            return find(case.project, self.of)
        path, evidence = case.given(self.within)
        return Found(found=(), open=(path,)) if evidence is None else find(evidence, self.of, path)

    def _judge_one(self, noun: object, case: Case[Any]) -> Iterator[Judgement]:
        try:
            judgements = tuple(self.function(noun, case))
        except NotInForce as error:
            # No version of a term holds on the day, or on some day where none is named: another day may tell.
            yield Unknown(_out_of_force(error), missing=[case.day])
            return
        if not judgements:
            raise SilentRule(self.name, str(case.here), "it yielded no judgement")
        for judgement in judgements:
            yield self._checked(judgement, case)

    def _checked(self, judgement: Judgement, case: Case[Any]) -> Judgement:
        if not isinstance(judgement, Unknown):
            return judgement
        missing = tuple(path for path in judgement.missing if case.is_missing(path))
        if not missing:
            raise SilentRule(self.name, str(case.here), "it says unknown and names nothing that is missing")
        return judgement if missing == judgement.missing else attrs.evolve(judgement, missing=missing)


def _out_of_force(error: NotInForce) -> Message:
    """What the error says, to be read in either language."""
    neighbours = {"before": error.before, "after": error.after}
    sentences = {
        (False, False): "no version of it is known",
        (True, False): "the version before ends on {before}",
        (False, True): "the next version starts on {after}",
        (True, True): "the version before ends on {before}, the next version starts on {after}",
    }
    reason = Message(sentences[error.before is not None, error.after is not None], neighbours)
    day = Message("any day") if error.on is None else error.on
    sentence = "{day} is not a day on which {name} is in force: {reason}"
    return Message(sentence, {"day": day, "name": figure_words(error.name), "reason": reason})


def rule(
    name: str,
    *,
    of: type,
    basis: Basis,
    severity: Severity = Severity.ERROR,
    within: type | None = None,
    asks: Guard | None = None,
) -> Callable[[RuleFunction], Rule]:
    """A decorator that makes a rule of a function; the first line of its docstring is what must hold.

    Examples:
        >>> from integrated_projects.project import Project
        >>> @rule("title-is-short", of=Project, basis=Basis("Practice"), severity=Severity.NOTE)
        ... def title_is_short(project, case):
        ...     \"\"\"The title has at most a hundred letters.\"\"\"
        ...     yield decide(len(str(project.title)) <= 100, "{title}", title=project.title)
        >>> title_is_short.title
        'The title has at most a hundred letters.'
    """

    def make(function: RuleFunction) -> Rule:
        title = (function.__doc__ or "").strip().partition("\n")[0]
        return Rule(
            name=name,
            title=title,
            of=of,
            within=within,
            basis=basis,
            severity=severity,
            function=function,
            asks=asks,
        )

    return make
