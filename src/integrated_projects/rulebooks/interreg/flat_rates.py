"""Rules on what partners claim by flat rates."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.dated import Dated
from integrated_projects.evidence.cooperation import Cooperation, CooperationCosts
from integrated_projects.finding import Judgement
from integrated_projects.money import Rate
from integrated_projects.programme import Programme
from integrated_projects.rule import agreed, rule
from integrated_projects.rulebooks._judging import Words, judged, to_the_cent
from integrated_projects.rulebooks._programming import PARTS, is_of_2021_2027, is_territorial_cooperation, pays
from integrated_projects.rulebooks._remedies import to_become
from integrated_projects.rulebooks.interreg.terms import InterregCase, basis_2021_2027
from integrated_projects.truth import both

__all__ = ["office_keeps_its_rate", "staff_keeps_its_rate", "travel_keeps_its_rate"]


def __dir__() -> list[str]:
    return __all__


_RATE = Words(
    met="{amount} is at most {rates} of {base}",
    breached="{amount} is more than {rates} of {base}",
    unknown="whether {costs} keep {rates} is not certain: {amount} of {base}",
    idle="{costs} are not at this flat rate under a programme of territorial cooperation of 2021-2027",
)


def _is_new(programme: Programme) -> bool:
    return is_territorial_cooperation(programme) and is_of_2021_2027(programme)


def _asks_of_new(case: InterregCase) -> bool | None:
    return pays(case.project, _is_new)


def _keeps(costs: CooperationCosts, case: InterregCase, name: str, base_name: str, figure: Dated[Rate]) -> Judgement:
    rates = case.possible(figure)
    amount, base = getattr(costs, name), getattr(costs, base_name)
    limits = [] if base is None else [to_the_cent(rate.value, base) for rate in rates]
    return judged(
        both(pays(case.project, _is_new), getattr(costs, f"{name}_is_flat")),
        None if amount is None or base is None else agreed(rates, lambda rate: amount <= to_the_cent(rate, base)),
        _RATE,
        missing=[PARTS, *(case.here / one for one in (name, base_name, f"{name}_is_flat")), *case.days(rates)],
        using=rates,
        observed=amount,
        expected=limits[0] if limits else None,
        margin=limits[0] - amount if limits and amount is not None else None,
        remedies=to_become(case.here / name, *limits),
        costs=costs,
        amount=amount,
        base=base,
        rates=tuple(rate.value for rate in rates),
    )


@rule(
    "travel-keeps-its-rate",
    of=CooperationCosts,
    within=Cooperation,
    basis=basis_2021_2027("Article 41(5)", "https://gesetze.legal/eu/vo_eu_2021_1059/41"),
    asks=_asks_of_new,
)
def travel_keeps_its_rate(costs: CooperationCosts, case: InterregCase) -> Iterator[Judgement]:
    """Travel and accommodation at a flat rate are at most 15 % of direct staff costs (2021-2027)."""
    yield _keeps(costs, case, "travel", "staff", case.terms.travel_rate)


@rule(
    "office-keeps-its-rate",
    of=CooperationCosts,
    within=Cooperation,
    basis=basis_2021_2027("Article 40(2)"),
    asks=_asks_of_new,
)
def office_keeps_its_rate(costs: CooperationCosts, case: InterregCase) -> Iterator[Judgement]:
    """Office and administration at a flat rate are at most 15 % of direct staff costs (2021-2027)."""
    yield _keeps(costs, case, "office", "staff", case.terms.office_rate)


@rule(
    "staff-keeps-its-rate",
    of=CooperationCosts,
    within=Cooperation,
    basis=basis_2021_2027("Article 39(3)(c)"),
    asks=_asks_of_new,
)
def staff_keeps_its_rate(costs: CooperationCosts, case: InterregCase) -> Iterator[Judgement]:
    """Staff at a flat rate is at most 20 % of the other direct costs (2021-2027)."""
    yield _keeps(costs, case, "staff", "other_direct", case.terms.staff_rate)
