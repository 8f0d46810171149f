"""A length of time in months and days, as a contract states it."""

from __future__ import annotations

import re
from datetime import date

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import to_day, to_whole
from integrated_projects.period._months import MOST_MONTHS, MonthEnd, day_number, days_in_months

__all__ = ["Duration"]


def __dir__() -> list[str]:
    return __all__


def _months(value: int) -> int:
    return to_whole(value, "a number of months", 0, MOST_MONTHS)


def _days(value: int) -> int:
    return to_whole(value, "a number of days", 0, 36600)


@attrs.frozen(kw_only=True)
class Duration(Embeddable):
    """A length of time in calendar months and days, as a contract states it.

    Months are not converted into days: 12 months are 365 days or 366. So durations have no order, and
    `is_longer_than` answers only where every calendar gives the same answer.

    Attributes:
        months: Whole calendar months, 0 to 1200.
        days: Days beyond the months, 0 to 36600.

    Raises:
        Malformed: Not whole numbers, outside these bounds, or both zero.

    Examples:
        >>> print(Duration(months=16), "or", Duration(months=1, days=3))
        16 months or 1 month and 3 days
    """

    months: int = attrs.field(default=0, converter=_months)
    days: int = attrs.field(default=0, converter=_days)

    def __attrs_post_init__(self) -> None:
        if not (self.months or self.days):
            raise Malformed((self.months, self.days), "a duration", "state at least one month or one day")

    @classmethod
    def parse(cls, text: str) -> Duration:
        """The duration that `format` writes so; any other text is `Malformed`.

        Examples:
            >>> Duration.parse("22 months")
            Duration(months=22, days=0)
        """
        pattern = r"(?:([0-9]{1,4}) months?)?(?: and )?(?:([0-9]{1,5}) days?)?"
        found = re.fullmatch(pattern, text) if isinstance(text, str) else None
        if found and any(found.groups()):
            duration = cls(months=int(found[1] or 0), days=int(found[2] or 0))
            if duration.format() == found[0]:
                return duration
        raise Malformed(text, "a duration", 'write "16 months", "3 days" or "1 month and 3 days"')

    def format(self) -> str:
        """The duration in words, leaving out what is zero; also its ``str``."""
        counts = ((self.months, "month"), (self.days, "day"))
        return " and ".join(f"{count} {unit}{'' if count == 1 else 's'}" for count, unit in counts if count)

    def __str__(self) -> str:
        return self.format()

    def after(self, day: date, *, month_end: MonthEnd = MonthEnd.CLIPPED) -> date:
        """The day that is so much later: the same day of the month, or what the policy makes of it.

        Months are counted from the given day in one step, then the days are added; a chain of steps would lose
        the end of the month (31 January, 29 February, 29 March).

        Args:
            day: The origin.
            month_end: What becomes of a day that the month lacks: its last day, unless another policy is named.

        Raises:
            Malformed: Not a day, not a policy, or the answer lies beyond the year 9999.

        Examples:
            >>> print(Duration(months=2).after(date(2024, 1, 31)), Duration(months=6).after(date(2021, 8, 31)))
            2024-03-31 2022-02-28
        """
        day = to_day(day)
        number = day_number(day, self.months, month_end) + self.days
        if number > date.max.toordinal():
            raise Malformed(day, f"a day with {self} after it", f"the calendar ends on {date.max}")
        return date.fromordinal(number)

    def is_longer_than(self, other: Duration) -> bool | None:
        """Whether this duration ends later than the other from whatever day both begin; `None` if it depends on that.

        Raises:
            Malformed: Not a `Duration`.

        Examples:
            >>> month = Duration(months=1)
            >>> month.is_longer_than(Duration(days=27)), month.is_longer_than(Duration(days=31))
            (True, False)
            >>> month.is_longer_than(Duration(days=30)) is None
            True
        """
        fewest, most = _days_beyond(self, to_duration(other))
        return True if fewest > 0 else None if most > 0 else False


def to_duration(value: Duration) -> Duration:
    """The duration, if it is one."""
    if not isinstance(value, Duration):
        raise Malformed(value, "a duration", "write Duration(months=16)")
    return value


def _days_beyond(one: Duration, other: Duration) -> tuple[int, int]:
    """The fewest and the most days by which the one may end later than the other."""
    if one.months < other.months:
        fewest, most = _days_beyond(other, one)
        return -most, -fewest
    fewest, most = days_in_months(one.months - other.months)
    return fewest + one.days - other.days, most + one.days - other.days
