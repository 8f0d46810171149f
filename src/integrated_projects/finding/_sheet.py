"""A report as it is printed for a project officer, in one language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

import attrs

from integrated_projects.finding._wrapping import plain_blanks, wrapped
from integrated_projects.finding.entry import BookEntry, Finding, RuleEntry, Verdict
from integrated_projects.finding.judgement import Outcome
from integrated_projects.finding.message import shown
from integrated_projects.finding.vocabulary import NOT_GIVEN, basis_words, field_words, item_words, said
from integrated_projects.path import Path
from integrated_projects.text import Text

__all__ = ["Sheet"]


def __dir__() -> list[str]:
    return __all__


#: What is missing in the project (or of the day), beside it, and in the terms of the books: a head, and what it means.
_MISSING = (
    (("$", "on"), "NOT STATED", "so that rules cannot be decided (a fact, or whether its list is complete)"),
    (("$evidence",), "NOT GIVEN", "what is judged beside the project, so that rules cannot be decided"),
    (("$terms",), "NOT READ", "what nobody has found in the sources of the rules, so that they cannot be decided"),
)
_STANDINGS = {True: "binds", None: "may bind"}
#: So many rules of one book are named for one reason; of more, the report tells how many they are.
_MOST_NAMED = 6


@attrs.frozen(kw_only=True)
class Sheet:
    """What is printed of a report.

    Attributes:
        language: ``"en"`` or ``"bg"``.
        title: The title of the project.
        number: Its number, where it is stated.
        on: The day as of which it was judged.
        verdict: The verdict.
        books: The books that were asked.
        rules: The rules that were tried or waived.
        outcomes: What became of each rule that was tried, by its id.
        findings: What they found.
    """

    language: str
    title: Text
    number: str | None
    on: date | None
    verdict: Verdict
    books: Sequence[BookEntry]
    rules: Sequence[RuleEntry]
    outcomes: Mapping[str, Outcome]
    findings: Sequence[Finding]

    def text(self) -> str:
        """The sections, parted by empty lines; a section without content is left out."""
        sections = [
            self._head(),
            self._breached(),
            *(self._unknown(*missing) for missing in _MISSING),
            self._met(),
            self._not_applicable(),
            self._waived(),
        ]
        return "\n\n".join("\n".join(lines) for section in sections if (lines := list(section)))

    def _say(self, sentence: str, **words: object) -> str:
        return said(sentence, self.language).format(**words)

    def _with(self, outcome: Outcome) -> list[Finding]:
        return [finding for finding in self.findings if finding.outcome is outcome]

    def _head(self) -> Iterator[str]:
        yield from wrapped(" ".join(self.title.read(self.language).split()), "")
        if self.number is not None:
            yield self.number
        verdict = shown(self.verdict, self.language).upper()
        day = self._say("no day named") if self.on is None else self._say("as of {day}", day=self._shown(self.on))
        told = f"{day}; {self._say('rules: {counts}', counts=self._counts(self.outcomes.values()))}"
        yield plain_blanks(f"{self._say('VERDICT')}: {verdict} ({told})")
        others = []
        for book in self.books:
            because = book.because.read(self.language)
            if book.binds is False:
                others.append(f"{book.name} {book.version} ({because})")
                continue
            title = book.title.read(self.language)
            named = self._say("book {name} {version}, {title}", name=book.name, version=book.version, title=title)
            yield from wrapped(f"{named}: {self._say(_STANDINGS[book.binds])}, {because}", "")
            if book.binds:
                of_book = (reached for rule, reached in self.outcomes.items() if rule.rpartition(".")[0] == book.name)
                yield f"    {self._counts(of_book)}"
        if others:
            yield from wrapped(self._say("does not bind: {books}", books=", ".join(others)), "")

    def _counts(self, reached: Iterable[Outcome]) -> str:
        """How often each outcome was reached."""
        counts = Counter(reached)
        return ", ".join(self._say(f"{{count}} {outcome.value}", count=counts[outcome]) for outcome in Outcome)

    def _shown(self, value: object) -> str:
        return shown(value, self.language)

    def _breached(self) -> Iterator[str]:
        breached = self._with(Outcome.BREACHED)
        if breached:
            yield self._say("BREACHED")
        for finding in breached:
            severity = self._shown(finding.severity).upper()
            yield from wrapped(f"{severity} {finding.rule}: {finding.message.read(self.language)}", "  ")
            basis = basis_words(finding.basis, self.language)
            yield from wrapped(self._say("at {path}; basis: {basis}", path=finding.path, basis=basis), "      ")

    def _unknown(self, roots: Sequence[str], head: str, meaning: str) -> Iterator[str]:
        """Each missing fact once with the rules that wait for it; facts of one shape and the same rules together."""
        waiting: dict[Path, list[Finding]] = {}
        for finding in self._with(Outcome.UNKNOWN):
            for path in finding.missing:
                if path.root in roots:
                    waiting.setdefault(path, []).append(finding)
        groups: dict[tuple[Path, tuple[str, ...]], list[Path]] = {}
        for path, findings in waiting.items():
            rules = tuple(dict.fromkeys(finding.rule for finding in findings))
            groups.setdefault((_shape(path), rules), []).append(path)
        if groups:
            yield f"{self._say(head)}, {self._say(meaning)}"
        for (_, names), paths in groups.items():
            yield from wrapped(f"{self._in_words(paths)} ({_together(paths)})", "  ")
            if len(paths) == 1:
                message = _most_telling(waiting[paths[0]], paths[0]).message
                # That nothing of a kind is given, the head has said.
                if message.sentence != NOT_GIVEN:
                    yield from wrapped(message.read(self.language), "      ")
            yield from wrapped(f"{self._say('needed by')} {self._named(names)}", "      ")

    def _named(self, rules: Iterable[str]) -> str:
        """The rules, or how many of a book they are where these are too many to be read."""
        of_books: dict[str, list[str]] = {}
        for rule in rules:
            of_books.setdefault(rule.rpartition(".")[0], []).append(rule)
        told: list[str] = []
        for book, several in of_books.items():
            if len(several) > _MOST_NAMED:
                told.append(self._say("{count} rules of {book}", count=len(several), book=book))
            else:
                told += several
        return ", ".join(told)

    def _met(self) -> Iterator[str]:
        met = [rule for rule, outcome in self.outcomes.items() if outcome is Outcome.MET]
        if met:
            yield self._say("MET")
            yield from wrapped(", ".join(met), "  ")

    def _not_applicable(self) -> Iterator[str]:
        reasons = {finding.rule: finding.message for finding in self._with(Outcome.NOT_APPLICABLE)}
        rules: dict[str, list[str]] = {}
        for rule, outcome in self.outcomes.items():
            if outcome is Outcome.NOT_APPLICABLE:
                rules.setdefault(reasons[rule].read(self.language), []).append(rule)
        if rules:
            yield self._say("NOT APPLICABLE")
        for reason, several in rules.items():
            yield from wrapped(f"{self._named(several)}: {reason}", "  ")

    def _waived(self) -> Iterator[str]:
        waived = [entry for entry in self.rules if entry.waived is not None]
        if waived:
            yield self._say("WAIVED")
        for entry in waived:
            yield from wrapped(f"{entry.rule}: {entry.waived}", "  ")

    def _in_words(self, paths: Sequence[Path]) -> str:
        """Where facts stand, counted from one, for a reader of the page: ``partners 1–7: role``, ``budget, line 5``."""
        # Evidence that was given has a position, and only what nobody gave is named by its kind.
        words = [self._say("evidence")] if isinstance(next(iter(paths[0].steps), None), int) else []
        listed: str | None = None
        for step, positions in _columns(paths):
            if isinstance(step, int):
                if len(positions) == 1 and listed is not None:
                    words[-1] = item_words(listed).read(self.language)
                words[-1] += f" {_ranges([position + 1 for position in positions])}"
                listed = None
            else:
                listed = step
                words.append(field_words(step).read(self.language))
        *places, fact = words or [self._say("the day as of which the project is judged")]
        return f"{', '.join(places)}: {fact}" if places else fact


def _most_telling(findings: Sequence[Finding], path: Path) -> Finding:
    """Of the findings that wait for a fact, one of the noun that lacks it, and that lacks the least else."""

    def distance(finding: Finding) -> tuple[bool, int]:
        steps = finding.path.steps
        return not steps or path.steps[: len(steps)] != steps, len(finding.missing)

    return min(findings, key=distance)


def _shape(path: Path) -> Path:
    """The path without its innermost position, so that only paths into one list are alike."""
    positions = [place for place, step in enumerate(path.steps) if isinstance(step, int)]
    return Path(
        tuple(0 if place == max(positions, default=None) else step for place, step in enumerate(path.steps)), path.root
    )


def _together(paths: Sequence[Path]) -> str:
    """Paths of one shape as one: ``$.partners[0–6].programmes``."""
    return paths[0].root + "".join(
        f"[{_ranges(positions)}]" if isinstance(step, int) else f".{step}" for step, positions in _columns(paths)
    )


def _columns(paths: Sequence[Path]) -> Iterator[tuple[str | int, list[int]]]:
    """Each step of paths of one shape with the positions that they have there."""
    for steps in zip(*(path.steps for path in paths), strict=True):
        yield steps[0], sorted({step for step in steps if isinstance(step, int)})


def _ranges(positions: Sequence[int]) -> str:
    """Whole numbers in order, runs of them folded: ``0–3, 7``."""
    runs: list[list[int]] = []
    for position in positions:
        if runs and position == runs[-1][-1] + 1:
            runs[-1].append(position)
        else:
            runs.append([position])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)
