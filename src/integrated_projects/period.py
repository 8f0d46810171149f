"""Days, months and the time between: `Period`, `Duration`, and the `ProgrammingPeriod` of the funds.

A page that prints a duration and two days states one thing twice, and the two agree only under some
`Convention` about the last day. None is preferred here: `Period.conventions` answers for each of them.
"""

from __future__ import annotations

import enum
import operator
import re
from datetime import date, timedelta

import attrs
from dateutil.relativedelta import relativedelta

from integrated_projects.errors import Malformed
from integrated_projects.fields import to_day, to_optional_day

__all__ = ["Convention", "Duration", "Period", "ProgrammingPeriod"]


def __dir__() -> list[str]:
    return __all__


#: The unbounded ends as day numbers: one below and one above all days.
_NO_START, _NO_STOP = 0, date.max.toordinal() + 1
#: Every month has this day, so only a later one has to be looked for in its month.
_DAY_OF_EVERY_MONTH = 28
#: After so many years the calendar repeats itself, to the day.
_CYCLE = 400


def _whole(value: object, noun: str, least: int, most: int) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and least <= (plain := operator.index(value)) <= most:
        return plain
    raise Malformed(value, noun, f"write a whole number from {least} to {most}")


def _months(value: int) -> int:
    return _whole(value, "a number of months", 0, 1200)


def _days(value: int) -> int:
    return _whole(value, "a number of days", 0, 36600)


def _year(value: int) -> int:
    return _whole(value, "a year", 1000, date.max.year - 1)


def _match(pattern: str, text: object) -> re.Match[str] | None:
    return re.fullmatch(pattern, text) if isinstance(text, str) else None


def _reach(day: date, months: int) -> int:
    """The number of days from a day to the same day so many months later, which may lie beyond the calendar."""
    if day.year > date.max.year - _CYCLE:  # The count is the same one cycle earlier, and cannot overflow there.
        day = day.replace(year=day.year - _CYCLE)
    if day.day > _DAY_OF_EVERY_MONTH:
        return (day + relativedelta(months=months) - day).days
    years, month = divmod(day.month - 1 + months, 12)
    return (day.replace(year=day.year + years, month=month + 1) - day).days


@attrs.frozen(kw_only=True)
class Duration:
    """A length of time in calendar months and days, as a contract states it.

    Months are not converted into days, nor are durations ordered: 12 months are 365 days or 366.

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
        found = _match(r"(?:([0-9]{1,4}) months?)?(?: and )?(?:([0-9]{1,5}) days?)?", text)
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

    def after(self, day: date) -> date:
        """The day that is so much later: the same day of the month, or the last one of a shorter month.

        Months are counted from the given day in one step, then the days are added; a chain of steps would lose
        the end of the month (31 January, 29 February, 29 March).
        Basis: Regulation (EEC, Euratom) 1182/71, Article 3(2), for a month that lacks the day.

        Raises:
            Malformed: Not a day, or the answer lies beyond the year 9999.

        Examples:
            >>> print(Duration(months=2).after(date(2024, 1, 31)), Duration(months=6).after(date(2021, 8, 31)))
            2024-03-31 2022-02-28
        """
        day = to_day(day)
        try:
            return day + timedelta(days=_reach(day, self.months) + self.days)
        except OverflowError:
            raise Malformed(day, f"a day with {self} after it", f"the calendar ends on {date.max}") from None


class Convention(enum.Enum):
    """How a stated duration and a printed last day may belong together; pages follow all three.

    Attributes:
        LAST_DAY_INCLUDED: The last day still counts: 24 months from 1 August 2019 end on 31 July 2021.
        LAST_DAY_EXCLUDED: The last day has the date of the first: 16 months from 1 September 2019 end on
            1 January 2021.
        ROUNDED_UP: A month that has begun counts whole, both ends counted: 5 July 2022 to 30 June 2023 are
            12 months. A duration that states days leaves nothing to round, and its last day still counts.

    Examples:
        >>> Convention.LAST_DAY_INCLUDED.value
        'last day included'
    """

    LAST_DAY_INCLUDED = "last day included"
    LAST_DAY_EXCLUDED = "last day excluded"
    ROUNDED_UP = "rounded up"


@attrs.frozen
class Period:
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
        if stop <= max(start, date.min.toordinal()):
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
        found = _match(f"{end} – {end}", text)
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

    def abuts(self, other: Period) -> bool:
        """Whether one begins on the day after the other ends."""
        start, stop = _shared(self, other)
        return start == stop

    def intersection(self, other: Period) -> Period | None:
        """The days that the two have in common, or `None` where there is none."""
        start, stop = _shared(self, other)
        return _between(start, stop) if start < stop else None

    def gap(self, other: Period) -> Period | None:
        """The days after the one and before the other, or `None` where they overlap or abut."""
        start, stop = _shared(self, other)
        return _between(stop, start) if stop < start else None

    def span(self, other: Period) -> Period:
        """The shortest period that encloses both, with the gap between them if there is one."""
        (start, stop), (other_start, other_stop) = _edges(self), _edges(other)
        return _between(min(start, other_start), max(stop, other_stop))

    def conventions(self, duration: Duration) -> tuple[tuple[Convention, int], ...]:
        """By how many days the printed last day misses a stated duration, under each `Convention` in its order.

        The period is made of the printed days with `through`. Zero agrees; a positive number says that the last day
        is later than the convention demands, a negative one that it is earlier; ``dict`` makes a mapping of them.

        Raises:
            Malformed: Not a `Duration`, or the period is unbounded.

        Examples:
            >>> printed = Period.through(date(2019, 9, 1), date(2021, 1, 1))
            >>> [miss for _, miss in printed.conventions(Duration(months=16))]
            [1, 0, 1]
        """
        if not isinstance(duration, Duration):
            raise Malformed(duration, "a duration", "write Duration(months=16)")
        if self.start is None or (days := self.days) is None:
            raise Malformed(self.format(), "a period that has a duration", "both its ends must be bounded")
        wanted = _reach(self.start, duration.months) + duration.days
        fewest = wanted if duration.days else _reach(self.start, duration.months - 1) + 1
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


def _shared(one: Period, other: Period) -> tuple[int, int]:
    """The later start and the earlier stop: the days between them are shared, or in the wrong order the gap."""
    starts, stops = zip(_edges(one), _edges(other), strict=True)
    return max(starts), min(stops)


def _between(start: int, stop: int) -> Period:
    first = None if start == _NO_START else date.fromordinal(start)
    return Period(first, None if stop == _NO_STOP else date.fromordinal(stop))


def _closed(first: date | None, last: date | None) -> str:
    return f"{first or '…'} – {last or '…'}"


def _funder(value: str) -> str:
    if found := _match("[A-Z][A-Za-z]{1,19}", value):
        return found[0]
    raise Malformed(value, "a funder", 'write "EU", "EEA" or another short name of Latin letters')


@attrs.frozen
class ProgrammingPeriod:
    """The years for which funds are programmed together, such as 2014-2020.

    These years name the law that applies. They do not say when spending is eligible: that ends years
    later, differs between funds, and is a term of the rulebooks.

    Attributes:
        funder: Whose funds: `EU`, or a financial mechanism such as `EEA`.
        first_year: The first year of the name.
        last_year: The last year of the name.

    Raises:
        Malformed: A funder that is not a short name, not years, or a last year before the first.

    Examples:
        >>> print(ProgrammingPeriod("EU", first_year=2014, last_year=2020))
        2014-2020
    """

    funder: str = attrs.field(converter=_funder)
    first_year: int = attrs.field(kw_only=True, converter=_year)
    last_year: int = attrs.field(kw_only=True, converter=_year)

    def __attrs_post_init__(self) -> None:
        if self.last_year < self.first_year:
            raise Malformed(self.format(), "a programming period", "its last year comes before its first")

    @classmethod
    def parse(cls, text: str) -> ProgrammingPeriod:
        """The period that `format` writes so; any other text is `Malformed`.

        Examples:
            >>> ProgrammingPeriod.parse("EEA 2014-2021")
            ProgrammingPeriod(funder='EEA', first_year=2014, last_year=2021)
        """
        found = _match(r"(?:(?!EU )([^ ]+) )?([0-9]{4})-([0-9]{4})", text)
        if found is None:
            raise Malformed(text, "a programming period", 'write "2014-2020" or "EEA 2014-2021"')
        return cls(found[1] or "EU", first_year=int(found[2]), last_year=int(found[3]))

    def format(self) -> str:
        """The years, behind the funder where that is not the European Union; also its ``str``."""
        years = f"{self.first_year}-{self.last_year}"
        return years if self.funder == "EU" else f"{self.funder} {years}"

    def __str__(self) -> str:
        return self.format()

    @property
    def years(self) -> Period:
        """The days from 1 January of the first year to 31 December of the last."""
        return Period.through(date(self.first_year, 1, 1), date(self.last_year, 12, 31))
