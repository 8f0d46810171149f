"""The figures of the real pages, the traps of the calendar, and what is refused."""

from __future__ import annotations

import copy
import enum
import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from integrated_projects.errors import Malformed
from integrated_projects.period import Convention, Duration, MonthEnd, Period, ProgrammingPeriod

INCLUDED, EXCLUDED, ROUNDED = Convention.LAST_DAY_INCLUDED, Convention.LAST_DAY_EXCLUDED, Convention.ROUNDED_UP
YEAR_2020 = Period.through(date(2020, 1, 1), date(2020, 12, 31))
ELIGIBLE = Period.through(date(2014, 1, 1), date(2023, 12, 31))
HUGE = 10**10_000


class Day(date):
    """A day of another library."""

    def __str__(self) -> str:
        return "today"


class Months(enum.IntEnum):
    SIXTEEN = 16


class Words(str):
    __slots__ = ()


def shown(value: object) -> str:
    """A name for a case, of which no two are alike: the text "16" is not the number, which has no end of digits."""
    return (hex(value) if isinstance(value, int) else ascii(value))[:40]


def misses(first: date, last: date, *, months: int = 0, days: int = 0) -> dict[Convention, int]:
    return dict(Period.through(first, last).conventions(Duration(months=months, days=days)))


# --- Duration ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("duration", "text"),
    [
        (Duration(months=16), "16 months"),
        (Duration(months=1), "1 month"),
        (Duration(days=1), "1 day"),
        (Duration(days=36600), "36600 days"),
        (Duration(months=1, days=3), "1 month and 3 days"),
        (Duration(months=1200, days=1), "1200 months and 1 day"),
    ],
)
def test_a_duration_is_written_in_words(duration: Duration, text: str) -> None:
    assert str(duration) == duration.format() == text
    assert Duration.parse(text) == duration


@pytest.mark.parametrize(
    "text",
    [
        "",
        " and ",
        "16",
        "months",
        "16 month",
        "1 months",
        "016 months",
        "16 Months",
        " 16 months",
        "16 months\n",
        "16  months",
        "-1 months",
        "1.5 months",
        "0 months and 3 days",
        "3 months and 0 days",
        "3 months 4 days",
        "3 days and 4 months",
        "and 3 days",
        "3 months and ",
        "١٦ months",
        "16 месеца",
        "\ud800 months",
        "9" * 10_000 + " months",
        16,
        None,
        b"16 months",
        ["16 months"],
    ],
    ids=shown,
)
def test_another_text_is_not_a_duration(text: str) -> None:
    with pytest.raises(Malformed, match="is not a duration: write ") as caught:
        Duration.parse(text)
    assert caught.value.value is text


@pytest.mark.parametrize("text", ["0 months", "0 days"])
def test_a_text_of_no_length_is_refused_as_the_value_is(text: str) -> None:
    with pytest.raises(Malformed, match="state at least one month or one day"):
        Duration.parse(text)


def test_a_text_beyond_the_bounds_is_refused_as_the_value_is() -> None:
    with pytest.raises(Malformed, match="1201 is not a number of months: write a whole number from 0 to 1200"):
        Duration.parse("1201 months")


@pytest.mark.parametrize("number", [-1, 1201, HUGE, -HUGE, True, False, 1.0, "1", None, date(2020, 1, 1)], ids=shown)
def test_only_a_whole_number_within_bounds_counts_months(number: int) -> None:
    with pytest.raises(Malformed, match="is not a number of months: write a whole number from 0 to 1200"):
        Duration(months=number)


@pytest.mark.parametrize("number", [-1, 36601, HUGE, True, 1.0, "1", None], ids=shown)
def test_only_a_whole_number_within_bounds_counts_days(number: int) -> None:
    with pytest.raises(Malformed, match="is not a number of days: write a whole number from 0 to 36600"):
        Duration(months=1, days=number)


def test_no_time_at_all_is_not_a_duration() -> None:
    with pytest.raises(Malformed, match="state at least one month or one day"):
        Duration()


def test_a_subclass_of_int_gives_its_plain_value() -> None:
    duration = Duration(months=Months.SIXTEEN)
    assert type(duration.months) is int
    assert str(duration) == "16 months"


def test_a_subclass_of_str_is_read_as_its_plain_text() -> None:
    assert Duration.parse(Words("16 months")) == Duration(months=16)
    assert Period.parse(Words(str(ELIGIBLE))) == ELIGIBLE
    assert type(ProgrammingPeriod(Words("EEA"), first_year=2014, last_year=2021).funder) is str


def test_durations_have_no_order() -> None:
    with pytest.raises(TypeError):
        assert Duration(months=12) < Duration(days=366)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2019, 9, 1), 16, date(2021, 1, 1)),
        (date(2021, 8, 31), 6, date(2022, 2, 28)),
        (date(2019, 8, 1), 24, date(2021, 8, 1)),
        (date(2022, 6, 23), 22, date(2024, 4, 23)),
        (date(2020, 2, 29), 12, date(2021, 2, 28)),
        (date(2020, 2, 29), 48, date(2024, 2, 29)),
        (date(2021, 1, 28), 1, date(2021, 2, 28)),
        (date(2021, 1, 29), 1, date(2021, 2, 28)),
        (date(2021, 11, 30), 1, date(2021, 12, 30)),
        (date(2021, 12, 1), 1, date(2022, 1, 1)),
        (date(1, 1, 31), 1, date(1, 2, 28)),
        (date(9899, 12, 31), 1200, date(9999, 12, 31)),
        (date(9996, 2, 29), 12, date(9997, 2, 28)),
    ],
)
def test_months_end_on_the_same_day_or_on_the_last_of_a_shorter_month(day: date, months: int, later: date) -> None:
    assert Duration(months=months).after(day) == later


def test_months_are_counted_from_the_origin_and_not_in_a_chain() -> None:
    month = Duration(months=1)
    assert Duration(months=2).after(date(2024, 1, 31)) == date(2024, 3, 31)
    assert month.after(month.after(date(2024, 1, 31))) == date(2024, 3, 29)


def test_days_are_added_after_the_months() -> None:
    assert Duration(months=1, days=1).after(date(2021, 1, 31)) == date(2021, 3, 1)
    assert Duration(days=1).after(date(9999, 12, 30)) == date.max


@pytest.mark.parametrize(
    ("day", "months", "clipped", "carried", "sticky"),
    [
        (date(2021, 1, 31), 1, date(2021, 2, 28), date(2021, 3, 1), date(2021, 2, 28)),
        (date(2021, 1, 29), 1, date(2021, 2, 28), date(2021, 3, 1), date(2021, 2, 28)),
        (date(2024, 1, 30), 1, date(2024, 2, 29), date(2024, 3, 1), date(2024, 2, 29)),
        (date(2021, 2, 28), 1, date(2021, 3, 28), date(2021, 3, 28), date(2021, 3, 31)),
        (date(2020, 2, 28), 1, date(2020, 3, 28), date(2020, 3, 28), date(2020, 3, 28)),
        (date(2021, 4, 30), 1, date(2021, 5, 30), date(2021, 5, 30), date(2021, 5, 31)),
        (date(2020, 2, 29), 12, date(2021, 2, 28), date(2021, 3, 1), date(2021, 2, 28)),
        (date(2021, 2, 28), 36, date(2024, 2, 28), date(2024, 2, 28), date(2024, 2, 29)),
        (date(2021, 8, 31), 6, date(2022, 2, 28), date(2022, 3, 1), date(2022, 2, 28)),
        (date(2021, 8, 31), 4, date(2021, 12, 31), date(2021, 12, 31), date(2021, 12, 31)),
        (date(2021, 6, 15), 8, date(2022, 2, 15), date(2022, 2, 15), date(2022, 2, 15)),
        (date(9999, 10, 31), 1, date(9999, 11, 30), date(9999, 12, 1), date(9999, 11, 30)),
    ],
)
def test_the_end_of_the_month_follows_its_policy(
    day: date, months: int, clipped: date, carried: date, sticky: date
) -> None:
    answers = {month_end: Duration(months=months).after(day, month_end=month_end) for month_end in MonthEnd}
    assert answers == {MonthEnd.CLIPPED: clipped, MonthEnd.CARRIED: carried, MonthEnd.STICKY: sticky}
    assert Duration(months=months).after(day) == clipped


def test_days_alone_do_not_move_to_the_end_of_a_month() -> None:
    for month_end in MonthEnd:
        assert Duration(days=3).after(date(2021, 2, 28), month_end=month_end) == date(2021, 3, 3)


@pytest.mark.parametrize("policy", ["clipped", None, True, 0, MonthEnd, Convention.ROUNDED_UP], ids=shown)
def test_only_a_policy_says_how_months_end(policy: MonthEnd) -> None:
    asked: list[Callable[[], object]] = [
        lambda: Duration(months=1).after(date(2021, 1, 31), month_end=policy),
        lambda: YEAR_2020.conventions(Duration(months=1), month_end=policy),
        lambda: YEAR_2020.duration(Convention.LAST_DAY_INCLUDED, month_end=policy),
        lambda: YEAR_2020.months(month_end=policy),
        lambda: YEAR_2020.reporting_periods(months=3, month_end=policy),
    ]
    for ask in asked:
        with pytest.raises(
            Malformed, match=r"is not a policy for the end of the month: name one, as MonthEnd\.CLIPPED"
        ):
            ask()


@pytest.mark.parametrize(
    ("one", "other", "is_longer"),
    [
        ("1 month", "27 days", True),
        ("1 month", "28 days", None),
        ("1 month", "30 days", None),
        ("1 month", "31 days", False),
        ("12 months", "364 days", True),
        ("12 months", "365 days", None),
        ("12 months", "366 days", False),
        ("366 days", "12 months", None),
        ("367 days", "12 months", True),
        ("2 months", "59 days", None),
        ("2 months", "62 days", False),
        ("7 months", "6 months and 27 days", True),
        ("7 months", "6 months and 28 days", None),
        ("16 months and 1 day", "16 months", True),
        ("16 months", "16 months", False),
        ("1200 months", "36523 days", True),
        ("1200 months", "36524 days", None),
        ("1200 months", "36525 days", False),
    ],
)
def test_a_duration_is_longer_where_it_is_so_from_every_day(one: str, other: str, is_longer: bool | None) -> None:  # noqa: FBT001 - the columns of a table
    assert Duration.parse(one).is_longer_than(Duration.parse(other)) is is_longer


@pytest.mark.parametrize("other", [16, "16 months", None, YEAR_2020], ids=shown)
def test_a_duration_is_compared_with_a_duration_only(other: Duration) -> None:
    with pytest.raises(Malformed, match=r"is not a duration: write Duration\(months=16\)"):
        Duration(months=1).is_longer_than(other)


@pytest.mark.parametrize("duration", [Duration(months=1), Duration(days=1), Duration(months=1200, days=36600)])
def test_no_day_follows_the_end_of_the_calendar(duration: Duration) -> None:
    with pytest.raises(Malformed, match=f"is not a day with {duration} after it: the calendar ends on 9999-12-31"):
        duration.after(date.max)


# --- Period -----------------------------------------------------------------------------------------------------------


def test_a_period_is_half_open_inside_and_closed_as_people_write_it() -> None:
    assert Period.through(date(2019, 9, 1), date(2021, 1, 1)) == Period(date(2019, 9, 1), date(2021, 1, 2))
    assert str(Period(date(2019, 9, 1), date(2021, 1, 2))) == "2019-09-01 – 2021-01-01"


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        (date(2021, 12, 15), date(2023, 6, 30), 563),
        (date(2022, 7, 5), date(2023, 6, 30), 361),
        (date(2019, 9, 1), date(2021, 1, 1), 489),
        (date(2020, 2, 29), date(2020, 2, 29), 1),
        (date.min, date(9999, 12, 30), 3652058),
    ],
)
def test_both_days_are_counted(first: date, last: date, days: int) -> None:
    period = Period.through(first, last)
    assert (period.first, period.last, period.days) == (first, last, days)


@pytest.mark.parametrize(
    ("period", "text"),
    [
        (Period.through(None, date(2023, 12, 31)), "… – 2023-12-31"),
        (Period(date(2014, 1, 1), None), "2014-01-01 – …"),
        (Period(None, None), "… – …"),
        (Period(date.max, None), "9999-12-31 – …"),
    ],
)
def test_an_unbounded_period_has_no_number_of_days(period: Period, text: str) -> None:
    assert period.days is None
    assert None in {period.first, period.last}
    assert str(period) == period.format() == text
    assert Period.parse(text) == period


@pytest.mark.parametrize(
    ("start", "stop", "shown"),
    [
        (date(2021, 1, 1), date(2019, 9, 1), "[2021-01-01, 2019-09-01)"),
        (date(2021, 1, 1), date(2021, 1, 1), "[2021-01-01, 2021-01-01)"),
        (None, date.min, "[…, 0001-01-01)"),
        (date.min, date.min, "[0001-01-01, 0001-01-01)"),
    ],
)
def test_a_period_without_a_day_is_malformed(start: date | None, stop: date, shown: str) -> None:
    with pytest.raises(Malformed, match="is not a period: its stop, the day after the last, must come") as caught:
        Period(start, stop)
    assert caught.value.value == shown


def test_a_last_day_before_the_first_is_malformed() -> None:
    with pytest.raises(Malformed) as caught:
        Period.through(date(2021, 1, 1), date(2020, 12, 31))
    assert str(caught.value) == "'2021-01-01 – 2020-12-31' is not a period: its last day comes before its first"


def test_the_last_day_of_the_calendar_ends_no_period() -> None:
    with pytest.raises(Malformed, match="is not a last day: no day follows it; write None for a period without end"):
        Period.through(date(2021, 1, 1), date.max)
    assert date.max in Period(date(2021, 1, 1), None)
    assert date.max not in Period(None, date.max)


NOT_DAYS = [datetime(2021, 1, 1, tzinfo=UTC), datetime(2021, 1, 1), "2021-01-01", 2021, True, 2021.0]  # noqa: DTZ001 - a datetime without a zone is what people pass by mistake


@pytest.mark.parametrize("value", NOT_DAYS, ids=shown)
def test_what_is_not_a_plain_day_is_refused_wherever_a_day_is_taken(value: date) -> None:
    with pytest.raises(Malformed, match=r"is not a day: write a datetime\.date, without the time of day"):
        Period(value, None)
    with pytest.raises(Malformed, match="is not a day"):
        Period(None, value)
    with pytest.raises(Malformed, match="is not a day"):
        Period.through(value, None)
    with pytest.raises(Malformed, match="is not a day"):
        Period.through(None, value)
    with pytest.raises(Malformed, match="is not a day"):
        YEAR_2020.contains(value)
    with pytest.raises(Malformed, match="is not a day"):
        assert value in YEAR_2020
    with pytest.raises(Malformed, match="is not a day"):
        Duration(days=1).after(value)


def test_a_day_that_is_not_stated_is_not_part_of_a_period() -> None:
    with pytest.raises(Malformed, match="None is not a day"):
        assert None in YEAR_2020  # type: ignore[arg-type] # The test is what happens without a type checker.


def test_a_subclass_of_date_gives_its_plain_value() -> None:
    period = Period(Day(2020, 1, 1), Day(2021, 1, 1))
    assert period == YEAR_2020
    assert {type(period.start), type(period.stop)} == {date}
    assert str(period) == "2020-01-01 – 2020-12-31"
    assert type(Duration(days=1).after(Day(2020, 1, 1))) is date


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2019-09-01",
        "2019-09-01 - 2021-01-01",
        "2019-09-01–2021-01-01",
        "2019-9-1 – 2021-1-1",
        "20190901 – 20210101",
        "2019-W01-1 – 2021-01-01",
        "01.09.2019 – 01.01.2021",
        " 2019-09-01 – 2021-01-01",
        "2019-09-01 – 2021-01-01\n",
        "٢٠١٩-٠٩-٠١ – 2021-01-01",
        "... – 2021-01-01",
        "2019-09-01 – 2021-01-01 – 2022-01-01",
        "2019-09-01 – \ud800",
        "1" * 10_000,
        None,
        2019,
        b"2019-09-01",
        YEAR_2020,
    ],
    ids=shown,
)
def test_another_text_is_not_a_period(text: str) -> None:
    with pytest.raises(Malformed, match='is not a period: write "2019-09-01 – 2021-01-01"') as caught:
        Period.parse(text)
    assert caught.value.value is text


@pytest.mark.parametrize("text", ["2021-02-29 – 2021-03-01", "2021-03-01 – 2021-13-01", "0000-01-01 – …"])
def test_a_day_that_does_not_exist_is_not_read(text: str) -> None:
    with pytest.raises(Malformed, match="is not a period: it names a day that is not in the calendar"):
        Period.parse(text)


def test_a_text_whose_last_day_comes_first_is_refused_as_the_days_are() -> None:
    with pytest.raises(Malformed, match="its last day comes before its first"):
        Period.parse("2021-01-01 – 2019-09-01")


def test_a_payment_on_the_last_day_is_inside_and_on_the_next_working_day_is_not() -> None:
    assert date(2023, 12, 31) in ELIGIBLE
    assert date(2024, 1, 2) not in ELIGIBLE
    assert ELIGIBLE.contains(date(2014, 1, 1))
    assert not ELIGIBLE.contains(date(2013, 12, 31))


def test_an_operation_that_outlasts_the_eligible_days_is_not_enclosed_by_them() -> None:
    operation = Period.through(date(2021, 12, 15), date(2024, 1, 31))
    assert not ELIGIBLE.encloses(operation)
    assert ELIGIBLE.intersection(operation) == Period.through(date(2021, 12, 15), date(2023, 12, 31))
    outside = Period(date(2024, 1, 1), None).intersection(operation)
    assert outside is not None
    assert outside.days == 31


def test_a_period_encloses_what_reaches_beyond_neither_end() -> None:
    assert ELIGIBLE.encloses(YEAR_2020)
    assert ELIGIBLE.encloses(ELIGIBLE)
    assert not YEAR_2020.encloses(ELIGIBLE)
    assert not ELIGIBLE.encloses(Period(date(2014, 1, 1), None))
    assert not ELIGIBLE.encloses(Period.through(None, date(2023, 12, 31)))
    assert Period(None, None).encloses(Period(date(2014, 1, 1), None))


@pytest.mark.parametrize(
    ("other", "overlaps", "abuts", "shared", "gap"),
    [
        ("2020-12-31 – 2021-03-31", True, False, "2020-12-31 – 2020-12-31", None),
        ("2021-01-01 – 2021-03-31", False, True, None, None),
        ("2021-01-02 – 2021-03-31", False, False, None, "2021-01-01 – 2021-01-01"),
        ("2019-01-01 – 2019-12-31", False, True, None, None),
        ("… – 2019-11-30", False, False, None, "2019-12-01 – 2019-12-31"),
        ("2020-03-01 – 2020-03-01", True, False, "2020-03-01 – 2020-03-01", None),
        ("… – …", True, False, "2020-01-01 – 2020-12-31", None),
        ("2020-07-01 – …", True, False, "2020-07-01 – 2020-12-31", None),
    ],
)
def test_how_two_periods_lie(other: str, overlaps: bool, abuts: bool, shared: str | None, gap: str | None) -> None:  # noqa: FBT001 - the columns of a table
    period = Period.parse(other)
    assert YEAR_2020.overlaps(period) is overlaps
    assert YEAR_2020.abuts(period) is abuts
    assert YEAR_2020.intersection(period) == (shared and Period.parse(shared))
    assert YEAR_2020.gap(period) == (gap and Period.parse(gap))


def test_a_span_keeps_the_unbounded_ends() -> None:
    old, new = Period.through(None, date(2019, 12, 31)), Period.through(date(2021, 1, 1), date(2021, 6, 30))
    assert old.span(new) == Period.through(None, date(2021, 6, 30))
    assert new.span(Period(date(2022, 1, 1), None)) == Period(date(2021, 1, 1), None)


@pytest.mark.parametrize(
    "method", ["abuts", "encloses", "gap", "intersection", "is_after", "is_before", "minus", "overlaps", "span"]
)
@pytest.mark.parametrize("other", [None, date(2020, 1, 1), "2020-01-01 – 2020-12-31", Duration(months=1)], ids=shown)
def test_a_period_is_compared_with_a_period_only(method: str, other: object) -> None:
    with pytest.raises(Malformed, match=r"is not a period: write Period.through\(first, last\)"):
        getattr(YEAR_2020, method)(other)


def test_periods_have_no_order() -> None:
    with pytest.raises(TypeError):
        assert YEAR_2020 < ELIGIBLE


# --- Period and Duration ----------------------------------------------------------------------------------------------


def test_sixteen_months_of_strelcha_agree_where_the_last_day_is_excluded() -> None:
    assert misses(date(2019, 9, 1), date(2021, 1, 1), months=16) == {INCLUDED: 1, EXCLUDED: 0, ROUNDED: 1}
    assert misses(date(2019, 9, 1), date(2021, 1, 1), months=16, days=1) == {INCLUDED: 0, EXCLUDED: -1, ROUNDED: 0}


def test_twenty_four_months_of_kyustendil_agree_where_the_last_day_is_included() -> None:
    assert misses(date(2019, 8, 1), date(2021, 7, 31), months=24) == {INCLUDED: 0, EXCLUDED: -1, ROUNDED: 0}


def test_twenty_two_months_from_the_contract_of_kameno_end_before_its_mechanism_does() -> None:
    assert misses(date(2022, 6, 23), date(2024, 4, 22), months=22)[INCLUDED] == 0
    assert misses(date(2022, 6, 23), date(2024, 4, 30), months=22)[INCLUDED] == 8
    assert misses(date(2022, 6, 23), date(2024, 4, 30), months=22, days=8)[INCLUDED] == 0


def test_the_days_of_kazanlak_and_vidin_are_whole_months_only_when_rounded_up() -> None:
    kazanlak, vidin = (date(2021, 12, 15), date(2023, 6, 30)), (date(2022, 7, 5), date(2023, 6, 30))
    assert misses(*kazanlak, months=18, days=16)[INCLUDED] == 0
    assert misses(*kazanlak, months=19) == {INCLUDED: -14, EXCLUDED: -15, ROUNDED: 0}
    assert misses(*vidin, months=11, days=26)[INCLUDED] == 0
    assert misses(*vidin, months=12) == {INCLUDED: -4, EXCLUDED: -5, ROUNDED: 0}


def test_a_month_that_lacks_the_day_ends_on_its_last() -> None:
    assert misses(date(2021, 8, 31), date(2022, 2, 28), months=6) == {INCLUDED: 1, EXCLUDED: 0, ROUNDED: 1}
    assert misses(date(2021, 8, 31), date(2022, 2, 27), months=6)[INCLUDED] == 0


def test_a_month_that_lacks_the_day_ends_a_day_later_where_it_is_carried() -> None:
    period, half_a_year = Period.through(date(2021, 8, 31), date(2022, 2, 28)), Duration(months=6)
    assert dict(period.conventions(half_a_year))[INCLUDED] == 1
    assert dict(period.conventions(half_a_year, month_end=MonthEnd.CARRIED))[INCLUDED] == 0
    january = Period.through(date(2021, 1, 31), date(2021, 2, 28)).conventions
    assert dict(january(Duration(months=2)))[ROUNDED] == 0
    assert dict(january(Duration(months=2), month_end=MonthEnd.CARRIED))[ROUNDED] == -1
    sticky = Period.through(date(2021, 2, 28), date(2021, 8, 31)).conventions(half_a_year, month_end=MonthEnd.STICKY)
    assert dict(sticky)[EXCLUDED] == 0


@pytest.mark.parametrize(
    ("last", "miss"),
    [(date(2021, 1, 31), -1), (date(2021, 2, 1), 0), (date(2021, 2, 28), 0), (date(2021, 3, 1), 1)],
)
def test_rounding_up_takes_every_last_day_within_the_last_month(last: date, miss: int) -> None:
    assert misses(date(2021, 1, 1), last, months=2)[ROUNDED] == miss


def test_the_first_day_already_begins_the_first_month() -> None:
    assert misses(date(2021, 1, 1), date(2021, 1, 1), months=1)[ROUNDED] == 0


def test_a_duration_in_days_is_never_rounded() -> None:
    assert misses(date(2021, 1, 1), date(2021, 1, 20), days=30) == {INCLUDED: -10, EXCLUDED: -11, ROUNDED: -10}
    assert misses(date(2021, 1, 1), date(2021, 2, 1), days=30) == {INCLUDED: 2, EXCLUDED: 1, ROUNDED: 2}


def test_a_duration_that_reaches_beyond_the_calendar_is_still_measured() -> None:
    assert misses(date(9999, 1, 1), date(9999, 12, 30), months=12) == {INCLUDED: -1, EXCLUDED: -2, ROUNDED: 0}
    # The year 10000 is a leap year, so its hundred years have 36 525 days.
    assert misses(date(9999, 1, 31), date(9999, 12, 30), months=1200)[INCLUDED] == 334 - 36525


def test_every_convention_is_answered_in_its_order() -> None:
    answer = YEAR_2020.conventions(Duration(months=12))
    assert [convention for convention, _ in answer] == list(Convention)
    assert hash(answer) == hash(pickle.loads(pickle.dumps(answer)))  # noqa: S301 - our own pickle


@pytest.mark.parametrize("text", ["… – 2020-12-31", "2020-01-01 – …", "… – …"])
def test_an_unbounded_period_has_no_duration(text: str) -> None:
    with pytest.raises(Malformed, match="is not a period that has a duration: both its ends must be bounded") as caught:
        Period.parse(text).conventions(Duration(months=12))
    assert caught.value.value == text


@pytest.mark.parametrize("duration", [12, "12 months", None, YEAR_2020], ids=shown)
def test_only_a_duration_is_held_against_a_period(duration: Duration) -> None:
    with pytest.raises(Malformed, match=r"is not a duration: write Duration\(months=16\)"):
        YEAR_2020.conventions(duration)


# --- ProgrammingPeriod ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "funder", "first_year", "last_year"),
    [
        ("2007-2013", "EU", 2007, 2013),
        ("2014-2020", "EU", 2014, 2020),
        ("2021-2027", "EU", 2021, 2027),
        ("EEA 2009-2014", "EEA", 2009, 2014),
        ("EEA 2014-2021", "EEA", 2014, 2021),
        ("Norway 2014-2021", "Norway", 2014, 2021),
    ],
)
def test_a_programming_period_is_known_by_its_name(text: str, funder: str, first_year: int, last_year: int) -> None:
    period = ProgrammingPeriod(funder, first_year=first_year, last_year=last_year)
    assert str(period) == period.format() == text
    assert ProgrammingPeriod.parse(text) == period
    assert period.years == Period.through(date(first_year, 1, 1), date(last_year, 12, 31))


def test_the_same_years_of_another_funder_are_another_period() -> None:
    assert ProgrammingPeriod.parse("EEA 2014-2020") != ProgrammingPeriod.parse("2014-2020")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2014",
        "2014–2020",
        "2014-20",
        "14-20",
        "2014-2020 ",
        "2014-2020\n",
        "EU 2014-2020",
        "EEA  2014-2021",
        "EEA2014-2021",
        " 2014-2020",
        "٢٠١٤-٢٠٢٠",
        "9" * 10_000,
        None,
        2014,
        b"2014-2020",
    ],
    ids=shown,
)
def test_another_text_is_not_a_programming_period(text: str) -> None:
    with pytest.raises(Malformed, match='is not a programming period: write "2014-2020" or "EEA 2014-2021"'):
        ProgrammingPeriod.parse(text)


@pytest.mark.parametrize(
    "funder", ["", "E", "eea", "EEA ", "EEA\n", "ЕИП", "A" * 21, "E" * 100_000, None, 3, b"EEA"], ids=shown
)
def test_a_funder_is_a_short_name(funder: str) -> None:
    with pytest.raises(Malformed, match="is not a funder: write "):
        ProgrammingPeriod(funder, first_year=2014, last_year=2021)


@pytest.mark.parametrize(
    "text", ["eea 2014-2021", "E 2014-2021", "\ud800 2014-2021", "A" * 100_000 + " 2014-2021"], ids=shown
)
def test_a_text_of_an_odd_funder_is_refused_as_the_funder_is(text: str) -> None:
    with pytest.raises(Malformed, match="is not a funder: write "):
        ProgrammingPeriod.parse(text)


@pytest.mark.parametrize("year", [999, 9999, -2014, HUGE, True, 2014.0, "2014", None], ids=shown)
def test_a_year_has_four_digits(year: int) -> None:
    with pytest.raises(Malformed, match="is not a year: write a whole number from 1000 to 9998"):
        ProgrammingPeriod("EU", first_year=year, last_year=2020)
    with pytest.raises(Malformed, match="is not a year: write a whole number from 1000 to 9998"):
        ProgrammingPeriod("EU", first_year=2014, last_year=year)


def test_a_programming_period_does_not_end_before_it_begins() -> None:
    with pytest.raises(Malformed, match="'2020-2014' is not a programming period: its last year comes before its"):
        ProgrammingPeriod.parse("2020-2014")
    assert ProgrammingPeriod.parse("2020-2020").years.days == 366


# --- values -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value",
    [
        Duration(months=1, days=3),
        YEAR_2020,
        Period(None, None),
        Convention.ROUNDED_UP,
        ProgrammingPeriod("EEA", first_year=2014, last_year=2021),
    ],
    ids=str,
)
def test_a_value_survives_copies_and_pickles(value: object) -> None:
    for other in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):  # noqa: S301 - our own pickle
        assert other == value
        assert hash(other) == hash(value)


@pytest.mark.parametrize(
    ("value", "field"),
    [(Duration(months=1), "months"), (YEAR_2020, "stop"), (ProgrammingPeriod.parse("2014-2020"), "funder")],
    ids=str,
)
def test_a_value_is_frozen(value: object, field: str) -> None:
    with pytest.raises(AttributeError):
        setattr(value, field, None)


def test_the_repr_of_a_duration_makes_it_again() -> None:
    assert repr(Duration(months=1, days=3)) == "Duration(months=1, days=3)"
