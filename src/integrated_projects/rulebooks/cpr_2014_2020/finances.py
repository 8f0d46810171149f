"""Rules of 2014-2020 on programmes and priorities; they are advisory for one project."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.evidence.programme_finances import (
    PriorityFinances,
    ProgrammeAccount,
    ProgrammeFinances,
    RegionCategory,
)
from integrated_projects.finding import Judgement, Severity
from integrated_projects.rule import rule
from integrated_projects.rulebooks.common_provisions import finances as alike
from integrated_projects.rulebooks.common_provisions.weighing import is_cooperation, is_one_of
from integrated_projects.rulebooks.cpr_2014_2020.terms import Case2014, article, foreign
from integrated_projects.source import Certainty
from integrated_projects.truth import either

__all__ = [
    "assistance_is_within_its_rate",
    "cross_financing_is_limited",
    "priority_is_within_its_ceiling",
    "urban_development_gets_its_share",
]


def __dir__() -> list[str]:
    return __all__


@rule(
    "rate-of-a-priority-is-within-its-ceiling",
    of=PriorityFinances,
    within=ProgrammeFinances,
    basis=article("Article 120(3) to (5)"),
    severity=Severity.WARNING,
)
def priority_is_within_its_ceiling(priority: PriorityFinances, case: Case2014) -> Iterator[Judgement]:
    """For a priority the Union pays at most the ceiling of its category of region."""
    yield from alike.rate_within_the_ceiling(priority, case)


@rule(
    "cross-financing-is-within-its-share",
    of=PriorityFinances,
    within=ProgrammeFinances,
    basis=article("Article 98(2)", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
)
def cross_financing_is_limited(priority: PriorityFinances, case: Case2014) -> Iterator[Judgement]:
    """Cross-financing stays within its share of what the Union pays for a priority."""
    excluded = either(
        is_one_of(priority.region, RegionCategory.COOPERATION),
        is_cooperation(priority.programme),
    )
    yield from alike.cross_financing_within_the_share(priority, case, excluded=excluded, by=("region",))


@rule(
    "technical-assistance-is-within-its-flat-rate",
    of=ProgrammeAccount,
    within=ProgrammeFinances,
    basis=foreign("Delegated Regulation (EU) 2019/1867, Article 2"),
    severity=Severity.WARNING,
)
def assistance_is_within_its_rate(account: ProgrammeAccount, case: Case2014) -> Iterator[Judgement]:
    """Technical assistance is within the flat rate of the other expenditure."""
    yield from alike.assistance_within_its_rate(account, case)


@rule(
    "urban-development-gets-its-share",
    of=ProgrammeFinances,
    within=ProgrammeFinances,
    basis=foreign("Regulation (EU) No 1301/2013, Article 7(4)", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
)
def urban_development_gets_its_share(finances: ProgrammeFinances, case: Case2014) -> Iterator[Judgement]:
    """Sustainable urban development gets its share of the Regional Development Fund."""
    yield from alike.urban_share_is_kept(finances, case)
