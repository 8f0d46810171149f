"""Rules on the central register of de minimis aid."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import TypeVar

from integrated_projects.dated import Dated, Version
from integrated_projects.evidence.aid_register import (
    AidGrant,
    AidRegister,
    AidRegulation,
    RegisterContent,
    RegisterEntry,
)
from integrated_projects.finding import Judgement
from integrated_projects.path import Path
from integrated_projects.period import Duration
from integrated_projects.rule import agreed, rule
from integrated_projects.rulebooks._judging import Words, judged
from integrated_projects.rulebooks._margins import days_from, least
from integrated_projects.rulebooks._remedies import to_become
from integrated_projects.rulebooks.state_aid.counting import end_of
from integrated_projects.rulebooks.state_aid.terms import RegulationTerms, StateAidCase, basis
from integrated_projects.truth import both, either

__all__ = ["entry_is_complete", "entry_is_in_time", "entry_is_kept", "working_days_after"]


def __dir__() -> list[str]:
    return __all__


T = TypeVar("T")

_NEW = AidRegulation.GENERAL_2023
_IDLE = "aid of {amount} on {day} is not of those that a central register holds"


def _applies(grant: AidGrant, case: StateAidCase) -> bool | None:
    """Whether the grant is to be entered."""
    day = grant.granted_on

    def is_entered(regulation: AidRegulation) -> bool | None:
        terms = case.terms.of(regulation)
        if terms is None or terms.first_entry is None:
            return False
        firsts = case.possible(terms.first_entry)
        return both(
            None if grant.regulation is None else grant.regulation is regulation,
            None if day is None else agreed(firsts, lambda first: day >= first),
        )

    return either(*map(is_entered, AidRegulation))


def _figures(
    grant: AidGrant, case: StateAidCase, field: Callable[[RegulationTerms], Dated[T] | None]
) -> tuple[Version[T], ...]:
    """The versions of a figure of the regulation of the grant; none where it has none, or is not named."""
    terms = None if grant.regulation is None else case.terms.of(grant.regulation)
    return () if terms is None else case.possible(field(terms))


def _missing(grant: AidGrant, case: StateAidCase, field: str, *figures: Sequence[Version[object]]) -> Iterator[Path]:
    yield case.here / "regulation"
    yield case.here / "granted_on"
    yield case.here / "entry"
    if grant.entry is not None:
        yield case.here / "entry" / field
    for versions in figures:
        yield from case.days(versions)


_COMPLETE = Words(
    met="the entry of {amount} says all that it has to",
    breached="the entry of {amount} does not say {lacking}",
    unknown="whether the entry of {amount} says all that it has to is not certain: {lacking}",
    idle=_IDLE,
)


@rule(
    "register-entry-is-complete",
    of=AidGrant,
    within=AidRegister,
    basis=basis(_NEW, "Article 6(1)"),
)
def entry_is_complete(grant: AidGrant, case: StateAidCase) -> Iterator[Judgement]:
    """The central register says who received aid, how much, when, from whom, by what instrument and in which sector."""
    firsts = _figures(grant, case, lambda terms: terms.first_entry)
    wholes = _figures(grant, case, lambda terms: terms.entry_contents)
    contents = (grant.entry or RegisterEntry()).contents
    lacking = tuple(
        one for one in RegisterContent if any(one in whole.value for whole in wholes) and one not in contents
    )

    def says(one: RegisterContent) -> bool | None:
        return contents.any(lambda said: said is one)

    yield judged(
        _applies(grant, case),
        agreed(wholes, lambda whole: both(*map(says, whole))),
        _COMPLETE,
        missing=_missing(grant, case, "contents", firsts, wholes),
        using=(*firsts, *wholes),
        observed=contents,
        expected=tuple(whole.value for whole in wholes),
        amount=grant.amount,
        lacking=lacking,
        day=grant.granted_on,
    )


_ENTERED = Words(
    met="aid of {amount} on {day} was entered on {entered}, within {times} working days, which end on {end}",
    breached="aid of {amount} on {day} was entered on {entered}, later than {times} working days, which end on {end}",
    unknown="whether aid of {amount} on {day} was entered within {times} working days is not certain: {entered}",
    idle=_IDLE,
)


@rule(
    "register-entry-is-in-time",
    of=AidGrant,
    within=AidRegister,
    basis=basis(_NEW, "Article 6(2)"),
)
def entry_is_in_time(grant: AidGrant, case: StateAidCase) -> Iterator[Judgement]:
    """Aid is entered in the central register within twenty working days after it is granted."""
    at, register = case.given(AidRegister)
    holidays = (register or AidRegister()).holidays
    times = _figures(grant, case, lambda terms: terms.time_to_enter)
    firsts = _figures(grant, case, lambda terms: terms.first_entry)
    granted, entered = grant.granted_on, None if grant.entry is None else grant.entry.entered_on
    ends = [None if granted is None else working_days_after(granted, time.value, holidays) for time in times]
    end = max((day for day in ends if day is not None), default=None)

    def is_in_time(time: int) -> bool | None:
        if granted is None or entered is None:
            return None
        last = working_days_after(granted, time, holidays)
        # A holiday more only moves the end to a later day.
        return True if last is None or entered <= last else False if holidays.complete else None

    yield judged(
        _applies(grant, case),
        agreed(times, is_in_time),
        _ENTERED,
        missing=[*_missing(grant, case, "entered_on", firsts, times), at / "holidays"],
        using=(*firsts, *times),
        observed=entered,
        expected=end,
        margin=None if entered is None or end is None else (end - entered).days,
        remedies=to_become(case.here / "entry" / "entered_on", *ends),
        amount=grant.amount,
        day=granted,
        entered=entered,
        times=tuple(time.value for time in times),
        end=end,
    )


def working_days_after(day: date, count: int, holidays: Sequence[date] = ()) -> date | None:
    """The last of so many working days after a day: Mondays to Fridays that are no holidays.

    `None` where the calendar ends before.

    Examples:
        >>> print(working_days_after(date(2026, 1, 5), 20))
        2026-02-02
    """
    free = set(holidays)
    left = count
    while left > 0:
        if day == date.max:
            return None
        day += timedelta(days=1)
        left -= day.isoweekday() <= 5 and day not in free  # noqa: PLR2004 - Friday
    return day


_KEPT = Words(
    met="the entry of {amount} was not taken out within {times} after {day}",
    breached="the entry of {amount} was taken out on {removed}, within {times} after {day}",
    unknown="whether the entry of {amount} was kept for {times} after {day} is not certain: {removed}",
    idle=_IDLE,
)


@rule(
    "register-entry-is-kept",
    of=AidGrant,
    within=AidRegister,
    basis=basis(_NEW, "Article 6(3)"),
)
def entry_is_kept(grant: AidGrant, case: StateAidCase) -> Iterator[Judgement]:
    """The entry in the central register is kept for ten years after the day of granting."""
    times = _figures(grant, case, lambda terms: terms.time_kept)
    firsts = _figures(grant, case, lambda terms: terms.first_entry)
    granted, removed = grant.granted_on, (grant.entry or RegisterEntry()).removed_on
    yield judged(
        _applies(grant, case),
        agreed(
            times,
            lambda time: removed.all(
                lambda day: None if granted is None else not _is_before_the_end(day, time, granted)
            ),
        ),
        _KEPT,
        missing=_missing(grant, case, "removed_on", firsts, times),
        using=(*firsts, *times),
        observed=removed,
        expected=tuple(time.value for time in times),
        margin=_kept_longer(removed, times, granted),
        remedies=[
            remedy
            for position, day in enumerate(removed)
            if removed.complete
            and granted is not None
            and len(times) == 1
            and _is_before_the_end(day, times[0].value, granted)
            for remedy in to_become(case.here / "entry" / "removed_on" / position, end_of(times[0].value, granted))
        ],
        amount=grant.amount,
        day=granted,
        removed=removed,
        times=tuple(time.value for time in times),
    )


def _kept_longer(removed: Sequence[date], times: Sequence[Version[Duration]], granted: date | None) -> int | None:
    """The days for which an entry was kept beyond its one time, until it was first taken out."""
    if granted is None or len(times) != 1:
        return None
    return least(days_from(end_of(times[0].value, granted), day) for day in removed)


def _is_before_the_end(day: date, time: Duration, granted: date) -> bool:
    end = end_of(time, granted)
    return end is None or day < end
