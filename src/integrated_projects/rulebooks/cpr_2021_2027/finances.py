"""Rules of 2021-2027 on programmes and priorities; they are advisory for one project."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.evidence.programme_finances import (
    PriorityFinances,
    ProgrammeAccount,
    ProgrammeFinances,
    Uplift,
)
from integrated_projects.finding import Judgement, Severity
from integrated_projects.rule import rule
from integrated_projects.rulebooks.common_provisions import finances as alike
from integrated_projects.rulebooks.common_provisions.weighing import is_one_of
from integrated_projects.rulebooks.cpr_2021_2027.terms import Case2021, article, foreign
from integrated_projects.source import Certainty
from integrated_projects.truth import both

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
    basis=article("Article 112(3) to (5)"),
    severity=Severity.WARNING,
)
def priority_is_within_its_ceiling(priority: PriorityFinances, case: Case2021) -> Iterator[Judgement]:
    """For a priority the Union pays at most the ceiling of its category of region."""
    yield from alike.rate_within_the_ceiling(priority, case)


@rule(
    "cross-financing-is-within-its-share",
    of=PriorityFinances,
    within=ProgrammeFinances,
    basis=article("Article 25(2)", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
)
def cross_financing_is_limited(priority: PriorityFinances, case: Case2021) -> Iterator[Judgement]:
    """Cross-financing stays within its share of what the Union pays for a priority."""
    excluded = both(is_one_of(priority.fund, "ESF+"), is_one_of(priority.uplift, Uplift.MATERIAL_DEPRIVATION))
    yield from alike.cross_financing_within_the_share(priority, case, excluded=excluded, by=("fund", "uplift"))


@rule(
    "technical-assistance-is-within-its-flat-rate",
    of=ProgrammeAccount,
    within=ProgrammeFinances,
    basis=article("Article 36(5)(b)", Certainty.READ_IN_PART),
    severity=Severity.WARNING,
)
def assistance_is_within_its_rate(account: ProgrammeAccount, case: Case2021) -> Iterator[Judgement]:
    """Technical assistance is within the flat rate of the other expenditure."""
    yield from alike.assistance_within_its_rate(account, case)


@rule(
    "urban-development-gets-its-share",
    of=ProgrammeFinances,
    within=ProgrammeFinances,
    basis=foreign("Regulation (EU) 2021/1058, Article 11(2)", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
)
def urban_development_gets_its_share(finances: ProgrammeFinances, case: Case2021) -> Iterator[Judgement]:
    """Sustainable urban development gets its share of the Regional Development Fund."""
    yield from alike.urban_share_is_kept(finances, case)
