"""Rules on the figures of local strategies."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from integrated_projects.dated import Dated
from integrated_projects.evidence.action_group import ActionGroup, LocalStrategy
from integrated_projects.finding import Judgement, Severity
from integrated_projects.money import Rate
from integrated_projects.period import Duration
from integrated_projects.rule import agreed, rule
from integrated_projects.rulebooks._judging import Words, judged, to_the_cent
from integrated_projects.rulebooks._margins import days_from, least
from integrated_projects.rulebooks._programming import (
    PARTS,
    asks_of_2014_2020,
    asks_of_2021_2027,
    is_of_2014_2020,
    is_of_2021_2027,
    pays,
)
from integrated_projects.rulebooks._remedies import to_be_less, to_become
from integrated_projects.rulebooks.clld.terms import ClldCase, basis_2014_2020, basis_2021_2027
from integrated_projects.source import Certainty
from integrated_projects.truth import both, either

__all__ = [
    "first_strategies_are_selected_in_time",
    "management_costs_keep_their_part",
    "population_is_within_its_bounds",
    "running_costs_keep_their_part",
    "strategy_is_approved_in_time",
]


def __dir__() -> list[str]:
    return __all__


_POPULATION = Words(
    met="the area has {population} inhabitants; {least} to {most} are asked for, unless another number was allowed",
    breached="the area has {population} inhabitants, and not {least} to {most}; no other number was allowed",
    unknown="whether the area has {least} to {most} inhabitants, or another number was allowed, is not certain: "
    "{population}",
    idle="no programme of 2014-2020 pays",
)


@rule(
    "population-is-within-its-bounds",
    of=LocalStrategy,
    within=ActionGroup,
    basis=basis_2014_2020("Article 33(6)", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
    asks=asks_of_2014_2020,
)
def population_is_within_its_bounds(strategy: LocalStrategy, case: ClldCase) -> Iterator[Judgement]:
    """The area has 10 000 to 150 000 inhabitants, unless another number was allowed (2014-2020)."""
    floors, ceilings = case.possible(case.terms.least_population), case.possible(case.terms.most_population)
    population = strategy.population
    fits = (
        None
        if population is None
        else both(agreed(floors, lambda least: population >= least), agreed(ceilings, lambda most: population <= most))
    )
    least, most = floors[0].value, ceilings[0].value
    yield judged(
        pays(case.project, is_of_2014_2020),
        either(fits, strategy.has_derogation),
        _POPULATION,
        missing=[
            PARTS,
            case.here / "population",
            case.here / "has_derogation",
            *case.days(floors),
            *case.days(ceilings),
        ],
        using=(*floors, *ceilings),
        observed=population,
        expected=(least, most),
        # A derogation from the bounds has none of its own.
        margin=None if population is None or strategy.has_derogation else min(population - least, most - population),
        remedies=to_become(case.here / "population", None if population is None else min(max(population, least), most)),
        population=population,
        least=least,
        most=most,
    )


_COSTS = Words(
    met="running costs and animation of {costs} are at most {parts} of {whole}",
    breached="running costs and animation of {costs} are more than {parts} of {whole}",
    unknown="whether running costs and animation are at most {parts} of the public expenditure is not certain: {costs} "
    "of {whole}",
    idle="no programme of the period pays",
)


def _costs(strategy: LocalStrategy, case: ClldCase, applies: bool | None, figure: Dated[Rate]) -> Judgement:
    parts = case.possible(figure)
    running, animation, whole = strategy.running_costs, strategy.animation_costs, strategy.public_expenditure
    costs = None if running is None or animation is None else running + animation
    limits = [] if whole is None else [to_the_cent(part.value, whole) for part in parts]
    return judged(
        applies,
        None if costs is None or whole is None else agreed(parts, lambda part: costs <= to_the_cent(part, whole)),
        _COSTS,
        missing=[
            PARTS,
            *(case.here / name for name in ("running_costs", "animation_costs", "public_expenditure")),
            *case.days(parts),
        ],
        using=parts,
        observed=costs,
        expected=limits[0] if limits else None,
        margin=limits[0] - costs if limits and costs is not None else None,
        remedies=to_be_less(
            costs - min(limits) if limits and costs is not None else None,
            {case.here / "running_costs": running, case.here / "animation_costs": animation},
        ),
        costs=costs,
        whole=whole,
        parts=tuple(part.value for part in parts),
    )


@rule(
    "running-costs-keep-their-part",
    of=LocalStrategy,
    within=ActionGroup,
    basis=basis_2014_2020("Article 35(2)", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
    asks=asks_of_2014_2020,
)
def running_costs_keep_their_part(strategy: LocalStrategy, case: ClldCase) -> Iterator[Judgement]:
    """Running costs and animation are at most a quarter of the public expenditure of the strategy (2014-2020)."""
    yield _costs(strategy, case, pays(case.project, is_of_2014_2020), case.terms.running_part)


@rule(
    "management-costs-keep-their-part",
    of=LocalStrategy,
    within=ActionGroup,
    basis=basis_2021_2027("Article 34(2)", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
    asks=asks_of_2021_2027,
)
def management_costs_keep_their_part(strategy: LocalStrategy, case: ClldCase) -> Iterator[Judgement]:
    """Management, monitoring and animation are at most a quarter of the public contribution (2021-2027)."""
    yield _costs(strategy, case, pays(case.project, is_of_2021_2027), case.terms.management_part)


_APPROVED = Words(
    met="the strategy was approved on {approved}, not after {ends}",
    breached="the strategy was approved on {approved}, after {ends}",
    unknown="when the strategy was approved is not stated; the last day was {ends}",
    idle="no programme of 2014-2020 pays",
)


@rule(
    "strategy-is-approved-in-time",
    of=LocalStrategy,
    within=ActionGroup,
    basis=basis_2014_2020("Article 33(4)", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
    asks=asks_of_2014_2020,
)
def strategy_is_approved_in_time(strategy: LocalStrategy, case: ClldCase) -> Iterator[Judgement]:
    """The strategy was approved by the end of 2017 (2014-2020)."""
    ends = case.possible(case.terms.last_approval)
    approved = strategy.approved_on
    yield judged(
        pays(case.project, is_of_2014_2020),
        None if approved is None else agreed(ends, lambda end: approved <= end),
        _APPROVED,
        missing=[PARTS, case.here / "approved_on", *case.days(ends)],
        using=ends,
        observed=approved,
        expected=tuple(end.value for end in ends),
        margin=None if approved is None else min((end.value - approved).days for end in ends),
        remedies=to_become(case.here / "approved_on", *(end.value for end in ends)),
        approved=approved,
        ends=tuple(end.value for end in ends),
    )


_SELECTED = Words(
    met="the first strategies were selected on {selected}, within {times} after the programme was approved on {start}",
    breached="the first strategies were selected on {selected}, later than {times} after the programme was approved "
    "on {start}",
    unknown="whether the first strategies were selected within {times} is not certain: {selected}; the programme was "
    "approved on {start}",
    idle="no programme of 2021-2027 pays",
)


@rule(
    "first-strategies-are-selected-in-time",
    of=LocalStrategy,
    within=ActionGroup,
    basis=basis_2021_2027("Article 32(3)", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
    asks=asks_of_2021_2027,
)
def first_strategies_are_selected_in_time(strategy: LocalStrategy, case: ClldCase) -> Iterator[Judgement]:
    """The first strategies are selected within twelve months after the approval of the programme (2021-2027)."""
    times = case.possible(case.terms.time_to_select)
    start, selected = strategy.programme_approved_on, strategy.first_selected_on
    lasts = [None if start is None else _last(time.value, start) for time in times]
    yield judged(
        pays(case.project, is_of_2021_2027),
        None if start is None or selected is None else agreed(times, lambda time: _is_within(time, start, selected)),
        _SELECTED,
        missing=[
            PARTS,
            case.here / "programme_approved_on",
            case.here / "first_selected_on",
            *case.days(times),
        ],
        using=times,
        observed=selected,
        expected=tuple(time.value for time in times),
        margin=least(days_from(selected, last) for last in lasts),
        remedies=to_become(case.here / "first_selected_on", *lasts),
        selected=selected,
        start=start,
        times=tuple(time.value for time in times),
    )


def _is_within(time: Duration, start: date, end: date) -> bool:
    last = _last(time, start)
    return last is None or end <= last


def _last(time: Duration, start: date) -> date | None:
    """The last day of the time that begins with a day; `None` of one in the last years of the calendar."""
    is_late = start > date.max.replace(year=date.max.year - 1 - time.months // 12)
    return None if is_late else time.after(start)
