"""The days from one day to another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import to_day, to_optional_day, to_whole
from integrated_projects.period._months import MOST_MONTHS, MonthEnd, day_number
from integrated_projects.period.convention import Convention
from integrated_projects.period.duration import Duration, to_duration

__all__ = ["Period"]


def __dir__() -> list[str]:
    return __all__


#: The unbounded ends as day numbers: one below and one above all days.
_NO_START, _NO_STOP = 0, date.max.toordinal() + 1
_FIRST_DAY = date.min.toordinal()


@attrs.frozen
class Period(Embeddable):
    """The days from `start` up to, and not including, `stop`.

    `Period.through` takes the first and the last day, as people write them. An end that is `None` is
    unbounded, as a term of law may be; it never means that nobody stated it. Periods have no order.

    Attributes:
        start: The first day, or `None` where there is no beginning.
        stop: The day after the last, or `None` where there is no end.

    Raises:
        Malformed: An end that is not a plain day (a datetime is refused), or no day between the ends; in
            every method, an argument that is not a day or a period.

    Examples:
        >>> old, new = Period.through(None, date(2020, 12, 31)), Period(date(2021, 1, 1), None)
        >>> date(2021, 1, 1) in old, old.overlaps(new), old.abuts(new), old.gap(new), old.intersection(new)
        (False, False, True, None, None)
        >>> print(old, "and", new, "span", old.span(new))
        … – 2020-12-31 and 2021-01-01 – … span … – …
    """

    start: date | None = attrs.field(converter=to_optional_day)
    stop: date | None = attrs.field(converter=to_optional_day)

    def __attrs_post_init__(self) -> None:
        start, stop = _edges(self)
        if stop <= max(start, _FIRST_DAY):
            shown = f"[{self.start or '…'}, {self.stop or '…'})"
            raise Malformed(shown, "a period", "its stop, the day after the last, must come after its start")

    @classmethod
    def through(cls, first: date | None, last: date | None) -> Period:
        """The days from the first to the last, both counted; `None` where an end is unbounded.

        Raises:
            Malformed: Not days, a last day before the first, or 9999-12-31, which has no day after it.
        """
        first, last = to_optional_day(first), to_optional_day(last)
        if first is not None and last is not None and last < first:
            raise Malformed(_closed(first, last), "a period", "its last day comes before its first")
        if last == date.max:
            raise Malformed(last, "a last day", "no day follows it; write None for a period without end")
        return cls(first, None if last is None else last + timedelta(days=1))

    @classmethod
    def parse(cls, text: str) -> Period:
        """The period that `format` writes so; any other text, or a day that does not exist, is `Malformed`.

        Examples:
            >>> Period.parse("… – 2023-12-31").last
            datetime.date(2023, 12, 31)
        """
        end = "(…|[0-9]{4}-[0-9]{2}-[0-9]{2})"
        found = re.fullmatch(f"{end} – {end}", text) if isinstance(text, str) else None
        if found is None:
            raise Malformed(text, "a period", 'write "2019-09-01 – 2021-01-01", with … for an unbounded end')
        try:
            first, last = (None if day == "…" else date.fromisoformat(day) for day in found.groups())
        except ValueError:
            raise Malformed(text, "a period", "it names a day that is not in the calendar") from None
        return cls.through(first, last)

    def format(self) -> str:
        """The first and the last day, both counted, with ``…`` for an unbounded end; also its ``str``."""
        return _closed(self.first, self.last)

    def __str__(self) -> str:
        return self.format()

    @property
    def first(self) -> date | None:
        """The first day, or `None` where there is no beginning."""
        return self.start

    @property
    def last(self) -> date | None:
        """The last day that is part of it, or `None` where there is no end."""
        return None if self.stop is None else self.stop - timedelta(days=1)

    @property
    def days(self) -> int | None:
        """How many days it has, or `None` where it is unbounded."""
        return None if self.start is None or self.stop is None else (self.stop - self.start).days

    def contains(self, day: date) -> bool:
        """Whether the day is part of it; also written ``day in period``."""
        start, stop = _edges(self)
        return start <= to_day(day).toordinal() < stop

    __contains__ = contains

    def encloses(self, other: Period) -> bool:
        """Whether the other reaches beyond neither end; an unbounded end stays within an unbounded one only."""
        return self.span(other) == self

    def overlaps(self, other: Period) -> bool:
        """Whether the two have a day in common."""
        start, stop = _shared(self, other)
        return start < stop

    def is_before(self, other: Period) -> bool:
        """Whether every day of it comes before every day of the other; they may abut."""
        return _edges(self)[1] <= _edges(other)[0]

    def is_after(self, other: Period) -> bool:
        """Whether every day of it comes after every day of the other; they may abut."""
        return _edges(other)[1] <= _edges(self)[0]

    def abuts(self, other: Period) -> bool:
        """Whether one begins on the day after the other ends."""
        start, stop = _shared(self, other)
        return start == stop

    def intersection(self, other: Period) -> Period | None:
        """The days that the two have in common, or `None` where there is none."""
        start, stop = _shared(self, other)
        return _between(start, stop) if start < stop else None

    def minus(self, other: Period) -> tuple[Period, ...]:
        """What is left of it without the days of the other: no period, one, or two in their order.

        Examples:
            >>> year = Period.through(date(2020, 1, 1), date(2020, 12, 31))
            >>> print(*year.minus(Period.through(date(2020, 3, 13), date(2020, 5, 13))), sep=" and ")
            2020-01-01 – 2020-03-12 and 2020-05-14 – 2020-12-31
        """
        (start, stop), (other_start, other_stop) = _edges(self), _edges(other)
        left = (start, min(stop, other_start)), (max(start, other_stop), stop)
        return tuple(_between(*ends) for ends in left if max(ends[0], _FIRST_DAY) < ends[1])

    def gap(self, other: Period) -> Period | None:
        """The days after the one and before the other, or `None` where they overlap or abut."""
        start, stop = _shared(self, other)
        return _between(stop, start) if stop < start else None

    def span(self, other: Period) -> Period:
        """The shortest period that encloses both, with the gap between them if there is one."""
        (start, stop), (other_start, other_stop) = _edges(self), _edges(other)
        return _between(min(start, other_start), max(stop, other_stop))

    def months(self, *, month_end: MonthEnd = MonthEnd.CLIPPED) -> Iterator[Period]:
        """Its months in their order, counted from its first day; the last may be shorter.

        Every month is reckoned from the first day in one step, so that a short month shortens no other.

        Args:
            month_end: What becomes of a day that a month lacks: its last day, unless another policy is named.

        Raises:
            Malformed: The period is unbounded.

        Examples:
            >>> print(*Period.through(date(2024, 1, 31), date(2024, 4, 29)).months(), sep="; ")
            2024-01-31 – 2024-02-28; 2024-02-29 – 2024-03-30; 2024-03-31 – 2024-04-29
        """
        return self.reporting_periods(months=1, month_end=month_end)

    def reporting_periods(self, *, months: int, month_end: MonthEnd = MonthEnd.CLIPPED) -> Iterator[Period]:
        """Its parts of so many months each, counted as in `months`; the last may be shorter.

        A last part that is too short to be reported by itself can be joined to the one before it by `span`.

        Args:
            months: The length of each, 1 to 1200.
            month_end: As in `months`.

        Raises:
            Malformed: Not such a number of months, or the period is unbounded.

        Examples:
            >>> parts = Period.through(date(2019, 9, 1), date(2021, 1, 1)).reporting_periods(months=8)
            >>> print(*parts, sep="; ")
            2019-09-01 – 2020-04-30; 2020-05-01 – 2020-12-31; 2021-01-01 – 2021-01-01
        """
        step = to_whole(months, "a number of months", 1, MOST_MONTHS)
        first, start, stop = _bounded(self, "a period that can be divided into months")
        day_number(first, step, month_end)  # Refuses what is no policy now, and not when the first part is asked for.
        return _parts(first, start, stop, step, month_end)

    def calendar_months(self) -> Iterator[Period]:
        """Its parts in January, February and so on, in their order; the first and the last may be shorter.

        Raises:
            Malformed: The period is unbounded.

        Examples:
            >>> print(*Period.through(date(2021, 12, 15), date(2022, 2, 3)).calendar_months(), sep="; ")
            2021-12-15 – 2021-12-31; 2022-01-01 – 2022-01-31; 2022-02-01 – 2022-02-03
        """
        first, start, stop = _bounded(self, "a period that can be divided into months")
        return _parts(first.replace(day=1), start, stop, 1, MonthEnd.CLIPPED)

    def duration(self, convention: Convention, *, month_end: MonthEnd = MonthEnd.CLIPPED) -> Duration:
        """The duration that a page would state, if it followed the convention: as many months as fit, then days.

        `conventions` misses it by no day. Where months are rounded up, it has no days.

        Raises:
            Malformed: Not a `Convention`, the period is unbounded, it is longer than 1200 months, or its only day is
                excluded.

        Examples:
            >>> printed = Period.through(date(2019, 9, 1), date(2021, 1, 1))
            >>> print(*(printed.duration(convention) for convention in Convention), sep="; ")
            16 months and 1 day; 16 months; 17 months
        """
        if not isinstance(convention, Convention):
            raise Malformed(convention, "a convention", "name one, as Convention.LAST_DAY_INCLUDED")
        first, start, stop = _bounded(self, "a period that has a duration")
        if convention is Convention.LAST_DAY_EXCLUDED:
            stop -= 1
        end = date.fromordinal(stop)
        months = (end.year - first.year) * 12 + end.month - first.month
        if day_number(first, months, month_end) > stop:
            months -= 1
        days = stop - day_number(first, months, month_end)
        if convention is Convention.ROUNDED_UP:
            months, days = months + (days > 0), 0
        if start == stop or months > MOST_MONTHS:
            reason = "its only day is excluded" if start == stop else f"it is longer than {MOST_MONTHS} months"
            raise Malformed(self.format(), "a period that has a duration", reason)
        return Duration(months=months, days=days)

    def conventions(
        self, duration: Duration, *, month_end: MonthEnd = MonthEnd.CLIPPED
    ) -> tuple[tuple[Convention, int], ...]:
        """By how many days the printed last day misses a stated duration, under each `Convention` in its order.

        The period is made of the printed days with `through`. Zero agrees; a positive number says that the last day
        is later than the convention demands, a negative one that it is earlier; ``dict`` makes a mapping of them.

        Args:
            duration: What the page states beside the days.
            month_end: What becomes of a day that the last month lacks: its last day, unless another policy is named.

        Raises:
            Malformed: Not a `Duration`, or the period is unbounded.

        Examples:
            >>> printed = Period.through(date(2019, 9, 1), date(2021, 1, 1))
            >>> [miss for _, miss in printed.conventions(Duration(months=16))]
            [1, 0, 1]
        """
        months, more = to_duration(duration).months, duration.days
        first, start, stop = _bounded(self, "a period that has a duration")
        days, wanted = stop - start, day_number(first, months, month_end) - start + more
        fewest = wanted if more else day_number(first, months - 1, month_end) - start + 1
        return (
            (Convention.LAST_DAY_INCLUDED, days - wanted),
            (Convention.LAST_DAY_EXCLUDED, days - wanted - 1),
            (Convention.ROUNDED_UP, days - min(max(days, fewest), wanted)),
        )


def _edges(period: Period) -> tuple[int, int]:
    """Both ends as day numbers."""
    if not isinstance(period, Period):
        raise Malformed(period, "a period", "write Period.through(first, last)")
    start = _NO_START if period.start is None else period.start.toordinal()
    return start, _NO_STOP if period.stop is None else period.stop.toordinal()


def _bounded(period: Period, noun: str) -> tuple[date, int, int]:
    """The first day, and both ends as day numbers."""
    if period.start is None or period.stop is None:
        raise Malformed(period.format(), noun, "both its ends must be bounded")
    return period.start, *_edges(period)


def _parts(origin: date, start: int, stop: int, step: int, month_end: MonthEnd) -> Iterator[Period]:
    """The days between both ends, cut so many months after the origin, twice as many, and so on."""
    months = 0
    while start < stop:
        months += step
        end = min(day_number(origin, months, month_end), stop)
        yield _between(start, end)
        start = end


def _shared(one: Period, other: Period) -> tuple[int, int]:
    """The later start and the earlier stop: the days between them are shared, or in the wrong order the gap."""
    starts, stops = zip(_edges(one), _edges(other), strict=True)
    return max(starts), min(stops)


def _between(start: int, stop: int) -> Period:
    first = None if start == _NO_START else date.fromordinal(start)
    return Period(first, None if stop == _NO_STOP else date.fromordinal(stop))


def _closed(first: date | None, last: date | None) -> str:
    return f"{first or '…'} – {last or '…'}"
