"""The arithmetic of months: always from the origin in one step, and by a policy for the end of the month."""

from __future__ import annotations

import enum
import functools
from datetime import date

from dateutil.relativedelta import relativedelta

from integrated_projects.errors import Malformed

__all__ = ["MOST_MONTHS", "MonthEnd", "day_number", "days_in_months"]


def __dir__() -> list[str]:
    return __all__


#: Every month has this day, so only a later one has to be looked for in its month.
_DAY_OF_EVERY_MONTH = 28
#: After so many years the calendar repeats itself, to the day.
_CYCLE = 400
_DAYS_OF_A_CYCLE = 146_097
#: The most months that a `Duration` has.
MOST_MONTHS = 1200
_LAST_DAY = relativedelta(day=31)


class MonthEnd(enum.Enum):
    """Which day is meant where months are counted from the end of a month.

    Months are always counted from the origin in one step, never from a day that was moved already.

    Attributes:
        CLIPPED: A day that the month lacks becomes its last: one month after 31 January is 28 February. The
            default wherever a policy is taken; basis: Regulation (EEC, Euratom) 1182/71, Article 3(2), from memory.
        CARRIED: A day that the month lacks becomes the first of the next: one month after 31 January is 1 March,
            so that a month from 31 January ends with the last of February.
        STICKY: As `CLIPPED`, and the last day of a month leads to last days only: one month after 28 February
            2021 is 31 March.

    Examples:
        >>> MonthEnd("carried")
        <MonthEnd.CARRIED: 'carried'>
    """

    CLIPPED = "clipped"
    CARRIED = "carried"
    STICKY = "sticky"


def day_number(day: date, months: int, month_end: MonthEnd) -> int:
    """The number of the day that is so many months later; it may lie beyond the calendar.

    Raises:
        Malformed: Not a `MonthEnd`.

    Examples:
        >>> date.fromordinal(day_number(date(2024, 1, 31), 1, MonthEnd.CLIPPED))
        datetime.date(2024, 2, 29)
    """
    if not isinstance(month_end, MonthEnd):
        raise Malformed(month_end, "a policy for the end of the month", "name one, as MonthEnd.CLIPPED")
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    # Whole cycles earlier everything is the same, and stays within the calendar.
    cycles = max(0, -((date.max.year - year) // _CYCLE))
    first = date(year - cycles * _CYCLE, month + 1, 1)
    return cycles * _DAYS_OF_A_CYCLE + first.toordinal() + _days_after_the_first(day, first, month_end)


def _days_after_the_first(day: date, first: date, month_end: MonthEnd) -> int:
    """By how many days the wanted day comes after the first of its month."""
    if day.day < _DAY_OF_EVERY_MONTH:
        return day.day - 1
    longest = (first + _LAST_DAY).day
    if month_end is MonthEnd.STICKY and day + _LAST_DAY == day:
        return longest - 1
    if month_end is MonthEnd.CARRIED:
        return min(day.day - 1, longest)
    return min(day.day, longest) - 1


@functools.cache
def days_in_months(months: int) -> tuple[int, int]:
    """The fewest and the most days that so many months in a row have, whatever the first of them.

    Examples:
        >>> days_in_months(1), days_in_months(12)
        ((28, 31), (365, 366))
    """
    firsts = _first_days()
    lengths = [later - first for first, later in zip(firsts[: _CYCLE * 12], firsts[months:], strict=False)]
    return min(lengths), max(lengths)


@functools.cache
def _first_days() -> tuple[int, ...]:
    """The numbers of the first days of the months of a cycle, and of as many after it as may be counted."""
    return tuple(date(2001 + n // 12, n % 12 + 1, 1).toordinal() for n in range(_CYCLE * 12 + MOST_MONTHS))
