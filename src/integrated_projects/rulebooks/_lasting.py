"""For how long something must last after a day, and what is left of that time when it does not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from fractions import Fraction

from integrated_projects.dated import Version
from integrated_projects.errors import Malformed
from integrated_projects.period import Duration
from integrated_projects.rule import agreed

__all__ = ["anniversary", "days_beyond", "first_free_day", "is_inside", "left_by_days", "left_by_months"]


def __dir__() -> list[str]:
    return __all__


def anniversary(start: date, months: int) -> date | None:
    """The day on which the months after the first day are over; `None` where the calendar ends before.

    Examples:
        >>> print(anniversary(date(2022, 3, 15), 60), anniversary(date.max, 1))
        2027-03-15 None
    """
    try:
        return Duration(months=months).after(start)
    except Malformed:
        return None


def is_inside(start: date, day: date, months: int, counts: Sequence[Version[bool]]) -> bool | None:
    """Whether a day lies within so many months of the first one; the versions say whether the very anniversary does.

    Examples:
        >>> [is_inside(date(2022, 3, 15), date(year, 3, 15), 60, ()) for year in (2021, 2025, 2027, 2028)]
        [False, True, None, False]
    """
    end = anniversary(start, months)
    if end is None:
        # Every later day lies inside a time that the calendar does not end.
        return day >= start
    if day == end:
        return agreed(counts, lambda value: value)
    return start <= day < end


def first_free_day(start: date | None, months: Sequence[int], counts: Sequence[Version[bool]]) -> date | None:
    """The first day after all of the times, or after the anniversary where it may count; `None` where it is not known.

    Examples:
        >>> print(first_free_day(date(2022, 3, 15), [36, 60], ()))
        2027-03-16
    """
    end = None if start is None or not months else anniversary(start, max(months))
    if end is None or (counts and not any(version.value for version in counts)):
        return end
    return None if end == date.max else end + timedelta(days=1)


def days_beyond(start: date | None, days: Iterable[date], months: int, counts: Sequence[Version[bool]]) -> int | None:
    """How many days the first of the days since the start is beyond the time; below nought where it is inside.

    Examples:
        >>> days_beyond(date(2022, 3, 15), [date(2025, 3, 15), date(2021, 1, 1)], 60, ())
        -730
    """
    end = None if start is None else anniversary(start, months)
    first = min((day for day in days if start is not None and day >= start), default=None)
    if end is None or first is None:
        return None
    return (first - end).days - (bool(counts) and all(version.value for version in counts))


def left_by_days(start: date, day: date, months: int) -> Fraction | None:
    """What part of the days of the time is left on a day inside it.

    Examples:
        >>> left_by_days(date(2022, 3, 15), date(2025, 3, 15), 60)
        Fraction(365, 913)
    """
    end = anniversary(start, months)
    return None if end is None else Fraction((end - day).days, (end - start).days)


def left_by_months(start: date, day: date, months: int) -> Fraction:
    """What part of the months of the time is left on a day inside it: all but those that are over.

    Examples:
        >>> [left_by_months(date(2022, 3, 15), date(2025, 3, day), 60) for day in (14, 15)]
        [Fraction(5, 12), Fraction(2, 5)]
    """
    over = 12 * (day.year - start.year) + day.month - start.month
    # The month that ends later than the day is not over.
    kept = anniversary(start, over)
    return Fraction(months - over + (kept is None or kept > day), months)
