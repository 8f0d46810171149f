"""A small project and what one rule of a book says of it: one row of a table."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import TypedDict, Unpack

import attrs

from integrated_projects.checking import check
from integrated_projects.finding import Finding, Outcome, gravest
from integrated_projects.path import Path
from integrated_projects.project import Project
from integrated_projects.rule import Case, RuleBook
from integrated_projects.rulebooks.shared import SHARED


@attrs.frozen
class Row:
    """What the rule says of the project.

    Attributes:
        case: What the project shows, in words.
        project: The project.
        outcome: What becomes of the rule.
        missing: Every path that an unknown names.
        says: The message of the first finding with the outcome, where it is of interest.
        margin: Its margin, likewise.
        at: Its path, likewise.
        remedies: What it says would have to be, likewise: as sentences, none of them where it says nothing.
        on: The day as of which the project is judged.
        evidence: What is judged beside the project.
        rule: The name of the rule.
        book: The book of the rule.
    """

    case: str
    project: Project
    outcome: Outcome
    missing: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    says: str | None = attrs.field(default=None, kw_only=True)
    margin: object = attrs.field(default=None, kw_only=True)
    at: str | None = attrs.field(default=None, kw_only=True)
    remedies: tuple[str, ...] | None = attrs.field(default=None, kw_only=True)
    on: date | None = attrs.field(default=None, kw_only=True)
    evidence: tuple[object, ...] = attrs.field(default=(), kw_only=True)
    rule: str = attrs.field(default="", kw_only=True)
    book: RuleBook = attrs.field(default=SHARED, kw_only=True, repr=False)

    def __str__(self) -> str:
        return f"{self.rule}: {self.outcome.value}: {self.case}"

    @property
    def expected(self) -> dict[str, object]:
        """What the row states."""
        stated = {"says": self.says, "margin": self.margin, "at": self.at, "remedies": self.remedies}
        named = {name: value for name, value in stated.items() if value is not None}
        return {"outcome": self.outcome, "missing": sorted(self.missing), **named}

    @property
    def found(self) -> dict[str, object]:
        """The same of what the rule finds."""
        findings = self.findings()
        outcome = gravest(one.outcome for one in findings)
        grave = [one for one in findings if one.outcome is outcome]
        first = grave[0]
        all_of_it: dict[str, object] = {
            "outcome": outcome,
            "missing": sorted({str(path) for one in grave for path in one.missing}),
            "says": str(first.message),
            "margin": first.margin,
            "at": str(first.path),
            "remedies": tuple(map(str, first.remedies)),
        }
        return {name: all_of_it[name] for name in self.expected}

    def findings(self) -> tuple[Finding, ...]:
        """What the rule alone finds, through the same door as every report; judged once, however often it is asked."""
        return self._findings

    @cached_property
    def _findings(self) -> tuple[Finding, ...]:
        book = attrs.evolve(self.book, rules=[one for one in self.book.rules if one.name == self.rule])
        return check(self.project, books=[book], on=self.on, evidence=self.evidence).findings

    def resolving(self, path: Path) -> Case[object]:
        """The case in which paths of the findings resolve."""
        return Case(project=self.project, terms=self.book.terms, on=self.on, here=path, evidence=self.evidence)


def of_rule(name: str, *rows: Row, book: RuleBook = SHARED) -> Iterator[Row]:
    """The rows as those of the rule of the book."""
    return (attrs.evolve(row, rule=name, book=book) for row in rows)


class Stated(TypedDict, total=False):
    """What a row may state beside the outcome."""

    says: str
    margin: object
    at: str
    remedies: tuple[str, ...]
    on: date
    evidence: tuple[object, ...]


def met(case: str, project: Project, **stated: Unpack[Stated]) -> Row:
    """A row of a project that keeps the rule."""
    return Row(case, project, Outcome.MET, **stated)


def breached(case: str, project: Project, **stated: Unpack[Stated]) -> Row:
    """A row of a project that breaks the rule."""
    return Row(case, project, Outcome.BREACHED, **stated)


def unknown(case: str, project: Project, *missing: str, **stated: Unpack[Stated]) -> Row:
    """A row of a project that lacks the facts at these paths."""
    return Row(case, project, Outcome.UNKNOWN, missing=missing, **stated)


def not_applicable(case: str, project: Project, **stated: Unpack[Stated]) -> Row:
    """A row of a project of which the rule asks nothing."""
    return Row(case, project, Outcome.NOT_APPLICABLE, **stated)
