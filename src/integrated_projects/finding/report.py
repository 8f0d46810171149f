"""Every rule that was tried on a project, and what became of it."""

from __future__ import annotations

from datetime import date

import attrs

from integrated_projects.embeddable import Embeddable, Showable
from integrated_projects.errors import Malformed
from integrated_projects.finding._sheet import Sheet
from integrated_projects.finding.comparison import Comparison, changes
from integrated_projects.finding.entry import BookEntry, Finding, RuleEntry, Verdict
from integrated_projects.finding.explained import ExplainedRule, Explanation
from integrated_projects.finding.judgement import Outcome, Severity, gravest
from integrated_projects.finding.remedy import Remedy
from integrated_projects.finding.vocabulary import to_language
from integrated_projects.text import Text

__all__ = ["Report"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Report(Embeddable, Showable):
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
                  margin: 360
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
        is ever applied by itself. The remedies of one finding are made together; where the parts of a sum could
        each give way, the largest does, and what it cannot bear the next largest. Where facts are missing that
        could undo a change, or somebody has to choose, there is none.

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

    def rows(self, language: str = "en") -> tuple[dict[str, str | None], ...]:
        """Every finding as a row of plain texts: `Finding.row`.

        Examples:
            >>> from integrated_projects import check
            >>> from integrated_projects.examples import vidin
            >>> check(vidin).rows()[0]["rule"].startswith("shared.")
            True
        """
        to_language(language)
        return tuple(finding.row(language) for finding in self.findings)

    def text(self, language: str = "en") -> str:
        """The report for a project officer: each missing fact once with its rules, and what is met folded.

        Args:
            language: ``"en"``, or ``"bg"`` for Bulgarian as far as the messages of the rules are known in it.

        Raises:
            Malformed: Another language than these two.

        Examples:
            >>> from integrated_projects import check
            >>> from integrated_projects.examples import strelcha
            >>> print(check(strelcha).text().splitlines()[1])
            BG05M9OP001-2.023-0001
            >>> print(check(strelcha).text("bg").splitlines()[2].partition(";")[0])
            ЗАКЛЮЧЕНИЕ: НЕИЗВЕСТНО (без посочен ден
        """
        outcomes = {entry.rule: self.outcome(entry.rule) for entry in self.rules if entry.waived is None}
        sheet = Sheet(
            language=to_language(language),
            title=self.title,
            number=self.number,
            on=self.on,
            verdict=self.verdict,
            books=self.books,
            rules=self.rules,
            outcomes=outcomes,
            findings=self.findings,
        )
        return sheet.text()

    def __str__(self) -> str:
        return self.text()
