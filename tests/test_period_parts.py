"""The parts of a period: its months, what is reported at once, what is left without another, and how long it is."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from integrated_projects.period import Convention, Duration, MonthEnd, Period
from tests.hostile import NO_WHOLE_NUMBERS, refused

INCLUDED, EXCLUDED, ROUNDED = Convention.LAST_DAY_INCLUDED, Convention.LAST_DAY_EXCLUDED, Convention.ROUNDED_UP
STRELCHA = Period.through(date(2019, 9, 1), date(2021, 1, 1))
VIDIN = Period.through(date(2022, 7, 5), date(2023, 6, 30))
YEAR = Period.through(date(2020, 1, 1), date(2020, 12, 31))
#: All days that a bounded period can have.
CALENDAR = Period(date.min, date.max)

DIVISIONS: list[Callable[[Period], object]] = [
    Period.months,
    Period.calendar_months,
    lambda period: period.reporting_periods(months=3),
]


def written(periods: Any) -> list[str]:  # noqa: ANN401 - whatever goes through periods
    return [str(period) for period in periods]


# --- months -----------------------------------------------------------------------------------------------------------


def test_months_begin_on_the_day_of_the_first() -> None:
    months = list(VIDIN.months())
    assert len(months) == 12
    assert written([months[0], months[1], months[-1]]) == [
        "2022-07-05 – 2022-08-04",
        "2022-08-05 – 2022-09-04",
        "2023-06-05 – 2023-06-30",
    ]


@pytest.mark.parametrize(
    ("month_end", "starts"),
    [
        (MonthEnd.CLIPPED, ["2021-12-31", "2022-01-31", "2022-02-28", "2022-03-31", "2022-04-30"]),
        (MonthEnd.CARRIED, ["2021-12-31", "2022-01-31", "2022-03-01", "2022-03-31", "2022-05-01"]),
        (MonthEnd.STICKY, ["2021-12-31", "2022-01-31", "2022-02-28", "2022-03-31", "2022-04-30"]),
    ],
)
def test_a_short_month_shortens_no_other(month_end: MonthEnd, starts: list[str]) -> None:
    months = Period.through(date(2021, 12, 31), date(2022, 5, 15)).months(month_end=month_end)
    assert [str(month.first) for month in months] == starts


def test_the_last_day_of_february_leads_to_last_days_only_where_it_is_said() -> None:
    period = Period.through(date(2021, 2, 28), date(2021, 5, 1))
    assert [str(month.first) for month in period.months()] == ["2021-02-28", "2021-03-28", "2021-04-28"]
    sticky = period.months(month_end=MonthEnd.STICKY)
    assert [str(month.first) for month in sticky] == ["2021-02-28", "2021-03-31", "2021-04-30"]


def test_a_day_is_its_own_month() -> None:
    day = Period.through(date(2020, 2, 29), date(2020, 2, 29))
    assert list(day.months()) == list(day.calendar_months()) == list(day.reporting_periods(months=6)) == [day]


def test_calendar_months_are_cut_at_the_first_of_each() -> None:
    assert written(VIDIN.calendar_months())[:2] == ["2022-07-05 – 2022-07-31", "2022-08-01 – 2022-08-31"]
    assert written(VIDIN.calendar_months())[-1] == "2023-06-01 – 2023-06-30"
    assert written(YEAR.calendar_months()) == written(YEAR.months())


# --- reporting periods ------------------------------------------------------------------------------------------------


def test_the_odd_last_day_of_strelcha_is_a_reporting_period_of_its_own() -> None:
    parts = list(STRELCHA.reporting_periods(months=4))
    assert written(parts) == [
        "2019-09-01 – 2019-12-31",
        "2020-01-01 – 2020-04-30",
        "2020-05-01 – 2020-08-31",
        "2020-09-01 – 2020-12-31",
        "2021-01-01 – 2021-01-01",
    ]
    *firsts, before, last = parts
    assert written([*firsts, before.span(last)])[-1] == "2020-09-01 – 2021-01-01"


@pytest.mark.parametrize(("months", "count"), [(1, 12), (2, 6), (3, 4), (5, 3), (6, 2), (11, 2), (12, 1), (1200, 1)])
def test_a_project_has_as_many_reporting_periods_as_it_has_begun(months: int, count: int) -> None:
    assert len(list(VIDIN.reporting_periods(months=months))) == count


def test_reporting_periods_follow_the_policy_for_the_end_of_the_month() -> None:
    period = Period.through(date(2021, 8, 31), date(2022, 8, 30))
    assert written(period.reporting_periods(months=6)) == ["2021-08-31 – 2022-02-27", "2022-02-28 – 2022-08-30"]
    carried = period.reporting_periods(months=6, month_end=MonthEnd.CARRIED)
    assert written(carried) == ["2021-08-31 – 2022-02-28", "2022-03-01 – 2022-08-30"]


@pytest.mark.parametrize("months", [*NO_WHOLE_NUMBERS, 0, 1201, None], ids=itertools.count())
def test_a_reporting_period_has_a_whole_number_of_months(months: int) -> None:
    with refused("a number of months", "write a whole number from 1 to 1200"):
        YEAR.reporting_periods(months=months)


@pytest.mark.parametrize("divide", DIVISIONS)
@pytest.mark.parametrize("text", ["… – 2020-12-31", "2020-01-01 – …", "… – …"])
def test_a_period_without_an_end_is_refused_before_its_parts_are_asked_for(
    divide: Callable[[Period], object], text: str
) -> None:
    with refused("a period that can be divided into months", "both its ends must be bounded"):
        divide(Period.parse(text))


@pytest.mark.parametrize("divide", DIVISIONS)
def test_parts_are_made_one_by_one(divide: Callable[[Period], Any]) -> None:
    parts = divide(CALENDAR)
    assert iter(parts) is parts
    assert next(parts).first == date.min


def test_the_end_of_the_calendar_ends_the_parts() -> None:
    period = Period(date(9999, 10, 31), date.max)
    assert written(period.months()) == [
        "9999-10-31 – 9999-11-29",
        "9999-11-30 – 9999-12-30",
    ]
    assert written(period.reporting_periods(months=1200)) == written([period])
    assert written(period.calendar_months())[-1] == "9999-12-01 – 9999-12-30"
    assert sum(1 for _ in CALENDAR.reporting_periods(months=1200)) == 100


# --- minus, before and after ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("other", "left"),
    [
        ("2020-03-13 – 2020-05-13", ["2020-01-01 – 2020-03-12", "2020-05-14 – 2020-12-31"]),
        ("2020-01-01 – 2020-01-01", ["2020-01-02 – 2020-12-31"]),
        ("2020-12-31 – 2021-05-01", ["2020-01-01 – 2020-12-30"]),
        ("2020-01-01 – 2020-12-31", []),
        ("… – …", []),
        ("… – 2020-06-30", ["2020-07-01 – 2020-12-31"]),
        ("2020-07-01 – …", ["2020-01-01 – 2020-06-30"]),
        ("2021-01-01 – …", ["2020-01-01 – 2020-12-31"]),
        ("2010-01-01 – 2010-12-31", ["2020-01-01 – 2020-12-31"]),
    ],
)
def test_what_is_left_of_a_year(other: str, left: list[str]) -> None:
    assert written(YEAR.minus(Period.parse(other))) == left


def test_what_is_left_of_all_days_is_what_the_calendar_has() -> None:
    always = Period(None, None)
    assert always.minus(YEAR) == (Period(None, date(2020, 1, 1)), Period(date(2021, 1, 1), None))
    # No day of the calendar lies before its first; the last is the one that a bounded period cannot have.
    assert always.minus(CALENDAR) == (Period(date.max, None),)
    assert Period(None, date(2020, 1, 1)).minus(Period(date.min, None)) == ()


@pytest.mark.parametrize(
    ("other", "is_before", "is_after"),
    [
        ("2021-01-01 – 2021-12-31", True, False),
        ("2022-01-01 – …", True, False),
        ("2020-12-31 – 2021-12-31", False, False),
        ("2019-01-01 – 2019-12-31", False, True),
        ("… – 2019-12-31", False, True),
        ("… – 2020-01-01", False, False),
        ("2020-03-01 – 2020-03-01", False, False),
        ("… – …", False, False),
    ],
)
def test_a_period_is_before_another_with_all_its_days(other: str, is_before: bool, is_after: bool) -> None:  # noqa: FBT001 - the columns of a table
    period = Period.parse(other)
    assert (YEAR.is_before(period), YEAR.is_after(period)) == (is_before, is_after)
    assert (period.is_after(YEAR), period.is_before(YEAR)) == (is_before, is_after)


def test_an_unbounded_end_is_before_nothing() -> None:
    late = Period(date.max, None)
    assert not Period(date.min, None).is_before(late)
    assert not late.is_after(Period(None, None))
    assert Period(None, date.max).is_before(late)


# --- duration ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "last", "included", "excluded", "rounded"),
    [
        pytest.param(
            date(2019, 9, 1), date(2021, 1, 1), "16 months and 1 day", "16 months", "17 months", id="Strelcha"
        ),
        pytest.param(
            date(2019, 8, 1), date(2021, 7, 31), "24 months", "23 months and 30 days", "24 months", id="Kyustendil"
        ),
        pytest.param(
            date(2021, 12, 15),
            date(2023, 6, 30),
            "18 months and 16 days",
            "18 months and 15 days",
            "19 months",
            id="Kazanlak",
        ),
        pytest.param(
            date(2022, 7, 5), date(2023, 6, 30), "11 months and 26 days", "11 months and 25 days", "12 months", id="V"
        ),
        pytest.param(date(2021, 1, 31), date(2021, 2, 27), "1 month", "27 days", "1 month", id="a clipped month"),
        pytest.param(date(2021, 1, 31), date(2021, 2, 28), "1 month and 1 day", "1 month", "2 months", id="a day more"),
        pytest.param(date(2021, 1, 1), date(2021, 1, 2), "2 days", "1 day", "1 month", id="two days"),
        pytest.param(date(1900, 1, 1), date(1999, 12, 31), "1200 months", "1199 months and 30 days", "1200 months"),
        pytest.param(date(9999, 12, 1), date(9999, 12, 30), "30 days", "29 days", "1 month", id="the end"),
    ],
)
def test_a_period_has_a_duration_by_each_convention(
    first: date, last: date, included: str, excluded: str, rounded: str
) -> None:
    period = Period.through(first, last)
    assert [str(period.duration(convention)) for convention in Convention] == [included, excluded, rounded]


def test_the_duration_follows_the_policy_for_the_end_of_the_month() -> None:
    period = Period.through(date(2021, 8, 31), date(2022, 2, 28))
    assert period.duration(INCLUDED) == Duration(months=6, days=1)
    assert period.duration(INCLUDED, month_end=MonthEnd.CARRIED) == Duration(months=6)
    to_the_last = Period.through(date(2021, 2, 28), date(2021, 3, 31))
    assert to_the_last.duration(EXCLUDED, month_end=MonthEnd.STICKY) == Duration(months=1)
    assert to_the_last.duration(EXCLUDED) == Duration(months=1, days=3)


def test_a_single_day_has_no_duration_without_it() -> None:
    day = Period.through(date(2021, 1, 1), date(2021, 1, 1))
    with refused("a period that has a duration", "its only day is excluded"):
        day.duration(EXCLUDED)
    assert (day.duration(INCLUDED), day.duration(ROUNDED)) == (Duration(days=1), Duration(months=1))


@pytest.mark.parametrize("convention", list(Convention))
def test_a_duration_has_no_more_than_a_hundred_years(convention: Convention) -> None:
    with refused("a period that has a duration", "it is longer than 1200 months"):
        CALENDAR.duration(convention)
    century = Period.through(date(1900, 1, 1), date(2000, 1, 1))
    assert century.duration(INCLUDED) == Duration(months=1200, days=1)
    with refused("a period that has a duration", "it is longer than 1200 months"):
        century.duration(ROUNDED)


@pytest.mark.parametrize("text", ["… – 2020-12-31", "2020-01-01 – …", "… – …"])
def test_an_unbounded_period_has_no_duration(text: str) -> None:
    with refused("a period that has a duration", "both its ends must be bounded"):
        Period.parse(text).duration(INCLUDED)


@pytest.mark.parametrize("convention", ["last day included", None, True, 0, Convention, MonthEnd.CLIPPED], ids=repr)
def test_a_duration_needs_a_convention(convention: Convention) -> None:
    with refused("a convention", "name one, as Convention.LAST_DAY_INCLUDED"):
        YEAR.duration(convention)
