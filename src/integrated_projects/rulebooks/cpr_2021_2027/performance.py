"""Rules of 2021-2027 on the milestones and the targets of indicators; they are advisory for one project."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.evidence.performance_framework import PerformanceFramework, TargetedIndicator
from integrated_projects.finding import Judgement, Severity
from integrated_projects.rule import rule
from integrated_projects.rulebooks.common_provisions import performance as alike
from integrated_projects.rulebooks.cpr_2021_2027.terms import Case2021, article
from integrated_projects.source import Certainty

__all__ = ["counts_are_whole", "milestone_is_within_its_target", "part_is_within_its_output"]


def __dir__() -> list[str]:
    return __all__


_FRAMEWORK = article("Article 16", Certainty.FROM_MEMORY)


@rule(
    "milestone-is-within-its-target",
    of=TargetedIndicator,
    within=PerformanceFramework,
    basis=_FRAMEWORK,
    severity=Severity.WARNING,
)
def milestone_is_within_its_target(indicator: TargetedIndicator, case: Case2021) -> Iterator[Judgement]:
    """The milestone of 2024 of an indicator that shall rise is at most its target of 2029."""
    yield from alike.milestone_within_the_target(indicator, case)


@rule(
    "part-is-within-its-reference-output",
    of=TargetedIndicator,
    within=PerformanceFramework,
    basis=_FRAMEWORK,
    severity=Severity.WARNING,
)
def part_is_within_its_output(indicator: TargetedIndicator, case: Case2021) -> Iterator[Judgement]:
    """An indicator that counts a part of an output aims at no more than that output."""
    yield from alike.part_within_its_output(indicator, case)


@rule(
    "counted-values-are-whole",
    of=TargetedIndicator,
    within=PerformanceFramework,
    basis=_FRAMEWORK,
    severity=Severity.WARNING,
)
def counts_are_whole(indicator: TargetedIndicator, case: Case2021) -> Iterator[Judgement]:
    """An indicator that counts persons or other whole things has whole values."""
    yield from alike.counts_are_whole(indicator, case)
