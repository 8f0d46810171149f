"""How both periods judge whether the days of an item of expenditure are eligible."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import chain
from typing import Any

from integrated_projects.evidence.expenditure import ExpenditureItem
from integrated_projects.evidence.programme_finances import ProgrammeFinances
from integrated_projects.finding import Judgement
from integrated_projects.path import Path
from integrated_projects.period import Period
from integrated_projects.rule import agreed
from integrated_projects.rulebooks._margins import days_inside, least
from integrated_projects.rulebooks._remedies import to_be_nearest, to_become
from integrated_projects.rulebooks.common_provisions.terms import CommonCase
from integrated_projects.rulebooks.common_provisions.weighing import Texts, is_one_of, judged, of_accounts
from integrated_projects.truth import both, either

__all__ = ["by_amendment", "in_time"]


def __dir__() -> list[str]:
    return __all__


def in_time(
    item: ExpenditureItem, case: CommonCase, applies: bool | None, texts: Texts, days: dict[str, date | None]
) -> Judgement:
    """Whether each of the days is eligible, by the field in which it stands."""
    terms = case.terms
    periods = case.possible(terms.eligibility)
    starts, ends = case.possible(terms.youth_start), case.possible(terms.latest_end)
    outside = [day for day in days.values() if day is not None and day not in periods[0].value]
    places = [path for day in outside for path in _places(item, case, day)]

    def is_eligible(day: date | None) -> bool | None:
        if day is None:
            return None
        youth = both(is_one_of(item.fund, "YEI"), agreed(starts, lambda start: start <= day))
        early = either(youth, of_accounts(case, item.programme, "submitted_on", day)[0])
        late = both(agreed(ends, lambda end: day <= end), of_accounts(case, item.programme, "has_extra_year")[0])
        begun = either(agreed(periods, lambda period: period.first is None or period.first <= day), early)
        return both(begun, either(agreed(periods, lambda period: period.last is None or day <= period.last), late))

    truths = {name: is_eligible(day) for name, day in days.items()}
    rooms = [
        _room(day, truths[name], periods[0].value, filter(is_eligible, _bounds(case))) for name, day in days.items()
    ]
    truth = both(*truths.values())
    figures: dict[str, Any] = {name.removesuffix("_on"): day for name, day in days.items()}
    return judged(
        case,
        texts,
        applies,
        truth,
        reads=["programme", "form", "fund", *days, *places, *case.days(periods)],
        using=(*periods, *(ends if any(_is_late(day, periods[0].value) for day in days.values()) else ())),
        observed=tuple(days.values()),
        expected=periods[0].value,
        # A day that is eligible on a ground of its own has no room within the period.
        margin=None if truth and None in rooms else least(rooms),
        remedies=[
            remedy
            for name, truth in truths.items()
            if truth is False and None not in truths.values()
            for remedy in to_be_nearest(case.here / name, days[name], filter(is_eligible, _bounds(case)))
        ],
        item=item,
        period=periods[0].value,
        **figures,
    )


def _room(day: date | None, truth: bool | None, period: Period, bounds: Iterator[date]) -> int | None:
    """The days to the nearer end of the period; of a day that is not eligible, minus those to the nearest that is."""
    if day is None:
        return None
    if truth is False:
        return max((-abs((day - bound).days) for bound in bounds), default=None)
    inside = days_inside(period.first, day, period.last)
    return inside if inside is not None and inside >= 0 else None


def _bounds(case: CommonCase) -> Iterator[date]:
    """The days at which the days that are eligible may begin or end."""
    _, finances = case.given(ProgrammeFinances)
    terms = case.terms
    submitted = [] if finances is None else [account.submitted_on for account in finances.programmes]
    ends = [(version.value.first, version.value.last) for version in case.possible(terms.eligibility)]
    others = [version.value for figure in (terms.youth_start, terms.latest_end) for version in case.possible(figure)]
    yield from (day for day in (*submitted, *others, *chain.from_iterable(ends)) if day is not None)


def _is_late(day: date | None, period: Period) -> bool:
    return day is not None and period.last is not None and day > period.last


def _places(item: ExpenditureItem, case: CommonCase, day: date) -> Iterator[Path]:
    """Where the accounts of the programme would say that another day counts."""
    yield from of_accounts(case, item.programme, "submitted_on", day)[1]
    yield from of_accounts(case, item.programme, "has_extra_year")[1]


_SINCE_THE_REQUEST = Texts(
    met="{item} was incurred on {incurred}; the amendment was requested on {requested}",
    breached="{item} was incurred on {incurred}, before the amendment was requested on {requested}",
    unknown="whether {item} was incurred since the amendment was requested is not certain; {incurred}, {requested}",
    idle="{item} did not become eligible by an amendment of a programme of the period",
)
_SINCE_THE_DISASTER = Texts(
    met="{item} was incurred on {incurred}; the amendment answers to a natural disaster of {disaster}",
    breached="{item} was incurred on {incurred}, before the natural disaster of {disaster} to which the amendment "
    "answers",
    unknown=_SINCE_THE_REQUEST.unknown,
    idle=_SINCE_THE_REQUEST.idle,
)


def by_amendment(item: ExpenditureItem, case: CommonCase, applies: bool | None) -> Judgement:
    """Whether a cost was incurred since an amendment was requested, or since the disaster to which it answers."""
    incurred, requested = item.incurred_on, item.amendment_requested_on
    disaster = item.disaster_on if item.after_disaster else None
    # A disaster can only admit what is older than the request: it never shortens the time.
    start = min((day for day in (requested, disaster) if day is not None), default=None)
    margin = None if incurred is None or start is None else (incurred - start).days
    reads = ["programme", "by_amendment", "incurred_on", "amendment_requested_on"]
    return judged(
        case,
        _SINCE_THE_DISASTER if disaster is not None and disaster == start else _SINCE_THE_REQUEST,
        applies,
        either(_is_since(incurred, requested), both(item.after_disaster, _is_since(incurred, item.disaster_on))),
        reads=reads if item.after_disaster is False else [*reads, "after_disaster", "disaster_on"],
        observed=incurred,
        expected=start,
        margin=margin,
        remedies=to_become(case.here / "incurred_on", start),
        item=item,
        incurred=incurred,
        requested=requested,
        disaster=disaster,
    )


def _is_since(day: date | None, start: date | None) -> bool | None:
    return None if day is None or start is None else day >= start
