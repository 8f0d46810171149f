"""Every rule that was tried on a project, and what became of it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from datetime import date

import attrs

from integrated_projects.errors import Malformed
from integrated_projects.finding.comparison import Comparison, changes
from integrated_projects.finding.entry import BookEntry, Finding, RuleEntry, Verdict
from integrated_projects.finding.explained import ExplainedRule, Explanation
from integrated_projects.finding.judgement import Outcome, Severity, gravest
from integrated_projects.finding.remedy import Remedy
from integrated_projects.path import Path
from integrated_projects.text import Text

__all__ = ["Report"]


def __dir__() -> list[str]:
    return __all__


_WIDTH = 110
#: How a path is introduced that leads into something else than the project.
_ROOTS_IN_WORDS = {"$evidence": ("evidence",), "$terms": ("terms of the book",)}


@attrs.frozen(kw_only=True)
class Report:
    """What the rules say of a project; printed, it is meant for a project officer.

    Attributes:
        title: The title of the project.
        number: Its number, where it is stated.
        on: The day as of which it was judged; `None` where no day was named.
        books: The books that were asked.
        rules: The rules that were tried or waived, in their order.
        findings: What they found, in the same order.

    Examples:
        >>> from integrated_projects import check
        >>> from integrated_projects.examples import vidin
        >>> report = check(vidin)
        >>> report.verdict, report.breached
        (<Verdict.UNKNOWN: 'unknown'>, ())
    """

    title: Text
    number: str | None
    on: date | None
    books: tuple[BookEntry, ...]
    rules: tuple[RuleEntry, ...]
    findings: tuple[Finding, ...]

    @property
    def verdict(self) -> Verdict:
        """The gravest outcome of the rules of severity ERROR; what does not apply counts as met."""
        outcome = gravest(one.outcome for one in self.findings if one.severity is Severity.ERROR)
        return Verdict.MET if outcome is Outcome.NOT_APPLICABLE else Verdict[outcome.name]

    @property
    def breached(self) -> tuple[Finding, ...]:
        """The findings of what is breached, of every severity."""
        return self.with_outcome(Outcome.BREACHED)

    @property
    def unknown(self) -> tuple[Finding, ...]:
        """The findings of what cannot be told."""
        return self.with_outcome(Outcome.UNKNOWN)

    @property
    def met(self) -> tuple[Finding, ...]:
        """The findings of what is met."""
        return self.with_outcome(Outcome.MET)

    @property
    def not_applicable(self) -> tuple[Finding, ...]:
        """The findings of what asks nothing of the project."""
        return self.with_outcome(Outcome.NOT_APPLICABLE)

    def with_outcome(self, outcome: Outcome) -> tuple[Finding, ...]:
        """The findings with the outcome.

        Examples:
            >>> from integrated_projects import check
            >>> from integrated_projects.examples import vidin
            >>> check(vidin).with_outcome(Outcome.BREACHED)
            ()
        """
        return tuple(finding for finding in self.findings if finding.outcome is outcome)

    def of(self, rule: str) -> tuple[Finding, ...]:
        """The findings of one rule.

        Raises:
            Malformed: No rule of this id was tried.

        Examples:
            >>> from integrated_projects import check
            >>> from integrated_projects.examples import vidin
            >>> len(check(vidin).of("shared.one-beneficiary"))
            1
        """
        found = tuple(finding for finding in self.findings if finding.rule == rule)
        if not found:
            raise Malformed(rule, "a rule of this report", "it was not tried; see report.rules")
        return found

    def outcome(self, rule: str) -> Outcome:
        """What became of one rule: the gravest of its findings.

        Raises:
            Malformed: No rule of this id was tried.

        Examples:
            >>> from integrated_projects import check
            >>> from integrated_projects.examples import strelcha
            >>> check(strelcha).outcome("shared.one-beneficiary")
            <Outcome.UNKNOWN: 'unknown'>
        """
        return gravest(finding.outcome for finding in self.of(rule))

    def explain(self, rule: str | None = None) -> Explanation:
        """Why each rule came to its outcome, to be read or as rows of plain data.

        Args:
            rule: The id of the one rule to explain; left out, every rule that was tried or waived.

        Raises:
            Malformed: No rule of this id was tried or waived.

        Examples:
            >>> from integrated_projects import check
            >>> from integrated_projects.examples import vidin
            >>> print(check(vidin).explain("shared.days-are-in-order"))
            shared.days-are-in-order
              asks: The first day is not after the last.
              by: Arithmetic of the printed figures (error)
              MET at $: the project runs from 2022-07-05 to 2023-06-30
                  read $.first_day: 2022-07-05
                  read $.last_day: 2023-06-30
                  observed: 2023-06-30
                  expected: 2022-07-05
        """
        asked = [entry for entry in self.rules if rule is None or entry.rule == rule]
        if not asked:
            raise Malformed(rule, "a rule of this report", "it was not tried; see report.rules")
        found: dict[str, list[Finding]] = {}
        for finding in self.findings:
            found.setdefault(finding.rule, []).append(finding)
        return Explanation(
            tuple(ExplainedRule(entry=entry, findings=tuple(found.get(entry.rule, ()))) for entry in asked)
        )

    def remedies(self) -> dict[str, tuple[Remedy, ...]]:
        """By rule, the smallest changes that would let it hold where it is breached, as far as they are known.

        A remedy is a figure, not advice: what is printed may be right and what it is compared with wrong. Nothing
        is ever applied by itself.

        Examples:
            >>> from integrated_projects import check
            >>> from integrated_projects.examples import vidin
            >>> check(vidin).remedies()
            {}
        """
        known: dict[str, tuple[Remedy, ...]] = {}
        for finding in self.breached:
            if finding.remedies:
                known[finding.rule] = (*known.get(finding.rule, ()), *finding.remedies)
        return known

    def compare(self, other: Report) -> Comparison:
        """Which outcomes are others in a later report, and why: of another version of the project, or another day.

        Raises:
            Malformed: Something else than a report.

        Examples:
            >>> from datetime import date
            >>> from integrated_projects import check
            >>> from integrated_projects.project import Project
            >>> first, stated = date(2022, 7, 5), date(2023, 6, 30)
            >>> less = check(Project("A project", first_day=first))
            >>> more = check(Project("A project", first_day=first, last_day=stated))
            >>> print(less.compare(more).changes[0])
            shared.days-are-in-order: unknown → met
                $.last_day: not stated → 2023-06-30
                the project runs from 2022-07-05 to 2023-06-30
        """
        if not isinstance(other, Report):
            raise Malformed(other, "a report", "compare takes what check answers")
        return Comparison(
            before=self.verdict, after=other.verdict, changes=tuple(changes(self.findings, other.findings))
        )

    def rows(self) -> tuple[dict[str, str | None], ...]:
        """Every finding as a row of plain texts: `Finding.row`.

        Examples:
            >>> from integrated_projects import check
            >>> from integrated_projects.examples import vidin
            >>> check(vidin).rows()[0]["rule"].startswith("shared.")
            True
        """
        return tuple(finding.row() for finding in self.findings)

    def text(self) -> str:
        """The report for a project officer: each missing fact once with its rules, and what is met folded.

        Examples:
            >>> from integrated_projects import check
            >>> from integrated_projects.examples import strelcha
            >>> print(check(strelcha).text().splitlines()[1])
            BG05M9OP001-2.023-0001
        """
        return _render(self)

    def __str__(self) -> str:
        return self.text()


def _render(report: Report) -> str:
    outcomes = {entry.rule: report.outcome(entry.rule) for entry in report.rules if entry.waived is None}
    sections = [
        _head(report, outcomes),
        _breached(report),
        _unknown(report),
        _folded(outcomes),
        _not_applicable(report, outcomes),
        _waived(report),
    ]
    return "\n\n".join("\n".join(lines) for section in sections if (lines := list(section)))


def _head(report: Report, outcomes: dict[str, Outcome]) -> Iterator[str]:
    yield from _wrap(" ".join(report.title.read("bg").split()), "")
    if report.number is not None:
        yield report.number
    day = "no day named" if report.on is None else f"as of {report.on}"
    counts = [f"{sum(one is outcome for one in outcomes.values())} {outcome.value}" for outcome in Outcome]
    yield f"VERDICT: {report.verdict.value.upper()} ({day}; rules: {', '.join(counts)})"
    for book in report.books:
        standing = {True: "binds", False: "does not bind", None: "may bind"}[book.binds]
        yield from _wrap(f"book {book.name} {book.version}, {book.title}: {standing}, {book.because}", "")


def _breached(report: Report) -> Iterator[str]:
    if report.breached:
        yield "BREACHED"
    for finding in report.breached:
        yield from _wrap(f"{finding.severity.value.upper()} {finding.rule}: {finding.message}", "  ")
        yield f"      at {finding.path}; basis: {finding.basis}"


def _unknown(report: Report) -> Iterator[str]:
    """Each missing fact once with the rules that wait for it; facts of one shape and the same rules together."""
    waiting: dict[Path, list[Finding]] = {}
    for finding in report.unknown:
        for path in finding.missing:
            waiting.setdefault(path, []).append(finding)
    groups: dict[tuple[Path, tuple[str, ...]], list[Path]] = {}
    for path, findings in waiting.items():
        rules = tuple(dict.fromkeys(finding.rule for finding in findings))
        groups.setdefault((_shape(path), rules), []).append(path)
    if groups:
        yield "NOT STATED, so that rules cannot be decided (a fact, or whether its list is complete)"
    for (_, names), paths in groups.items():
        yield from _wrap(f"{_in_words(paths)} ({_together(paths)})", "  ")
        if len(paths) == 1:
            yield from _wrap(str(_most_telling(waiting[paths[0]], paths[0]).message), "      ")
        yield from _wrap(f"needed by {', '.join(names)}", "      ")


def _folded(outcomes: dict[str, Outcome]) -> Iterator[str]:
    met = [rule for rule, outcome in outcomes.items() if outcome is Outcome.MET]
    if met:
        yield "MET"
        yield from _wrap(", ".join(met), "  ")


def _not_applicable(report: Report, outcomes: dict[str, Outcome]) -> Iterator[str]:
    reasons = {finding.rule: str(finding.message) for finding in report.not_applicable}
    rules = [rule for rule, outcome in outcomes.items() if outcome is Outcome.NOT_APPLICABLE]
    if rules:
        yield "NOT APPLICABLE"
    for rule in rules:
        yield from _wrap(f"{rule}: {reasons[rule]}", "  ")


def _waived(report: Report) -> Iterator[str]:
    waived = [entry for entry in report.rules if entry.waived is not None]
    if waived:
        yield "WAIVED"
    for entry in waived:
        yield from _wrap(f"{entry.rule}: {entry.waived}", "  ")


def _wrap(words: str, indent: str) -> list[str]:
    return textwrap.wrap(
        words,
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=f"{indent}    ",
        break_on_hyphens=False,
        break_long_words=False,
    )


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


def _in_words(paths: Sequence[Path]) -> str:
    """The same, counted from one, for a reader who has the page before him: ``partners 1–7: programmes``."""
    words = [*_ROOTS_IN_WORDS.get(paths[0].root, ())]
    for step, positions in _columns(paths):
        if isinstance(step, int):
            words[-1] += f" {_ranges([position + 1 for position in positions])}"
        else:
            words.append(step.replace("_", " "))
    *places, fact = words or ["the day as of which the project is judged"]
    return f"{', '.join(places)}: {fact}" if places else fact


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
