"""What both periods ask of contributions in kind, one by one."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from integrated_projects.evidence.operation import Contribution, ContributionKind
from integrated_projects.finding import Judgement
from integrated_projects.money import Money
from integrated_projects.rule import decide
from integrated_projects.rulebooks._remedies import to_become
from integrated_projects.rulebooks.common_provisions.terms import CommonCase
from integrated_projects.rulebooks.common_provisions.weighing import HALF_UP, is_one_of
from integrated_projects.truth import both, either, negate

__all__ = ["contribution_is_proved", "contribution_within_the_market"]


def __dir__() -> list[str]:
    return __all__


def contribution_within_the_market(contribution: Contribution, case: CommonCase) -> Iterator[Judgement]:
    """Whether a contribution is valued at no more than its market value, and unpaid work than its hours."""
    is_work = is_one_of(contribution.kind, ContributionKind.WORK)
    limit = None if is_work is None else _worth_of_work(contribution) if is_work else contribution.market_value
    margin = None if limit is None else limit - contribution.value
    says = ("hours", "hourly_rate") if is_work else ("market_value",)
    yield decide(
        None if margin is None else margin.amount >= 0,
        "a contribution in kind of {value} is at most {limit}, what it is worth on the market",
        breached="a contribution in kind of {value} is more than {limit}, what it is worth on the market",
        unknown="whether a contribution in kind of {value} is at most what it is worth on the market is not certain",
        missing=[case.here / name for name in ("kind", *(() if is_work is None else says))],
        observed=contribution.value,
        expected=limit,
        margin=margin,
        remedies=to_become(case.here / "value", limit),
        value=contribution.value,
        limit=limit,
    )


def _worth_of_work(contribution: Contribution) -> Money | None:
    """What the hours are worth at the rate of equivalent work."""
    hours, rate = contribution.hours, contribution.hourly_rate
    if hours is None or rate is None:
        return None
    return Money(HALF_UP.apply(Fraction(rate.amount) * hours), rate.currency)


def contribution_is_proved(contribution: Contribution, case: CommonCase) -> Iterator[Judgement]:
    """Whether a contribution can be verified independently, and an expert certified what land is worth."""
    is_land = is_one_of(contribution.kind, ContributionKind.LAND)
    yield decide(
        both(contribution.is_verifiable, either(negate(is_land), contribution.is_certified)),
        "a contribution in kind of {value} can be verified independently, and land is certified by an expert",
        breached="a contribution in kind of {value} cannot be verified independently, or is land that no expert "
        "certified",
        unknown="whether a contribution in kind of {value} can be verified independently is not certain, or whether "
        "an expert certified it",
        missing=[
            case.here / name for name in ("kind", "is_verifiable", *(("is_certified",) if is_land is not False else ()))
        ],
        observed=contribution.is_verifiable,
        value=contribution.value,
    )
