"""The laws of the parts of a period: what is left without another, its months, and how long it is."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from integrated_projects.period import Convention, Duration, MonthEnd, Period
from tests.property.periods import any_day, century, few_years, month_ends, near_days, near_periods, periods

steps = st.integers(1, 40)


def days_of(*some: Period) -> int:
    return sum(period.days or 0 for period in some)


def tile(period: Period, parts: list[Period]) -> bool:
    """Whether the parts follow one another from the first day of the period to its last."""
    stops = [period.start, *(part.stop for part in parts)]
    return [part.start for part in parts] == stops[:-1] and stops[-1] == period.stop


# --- what is left -----------------------------------------------------------------------------------------------------


@given(periods, periods, near_days | any_day)
def test_a_day_is_left_when_it_is_in_the_one_and_not_in_the_other(one: Period, other: Period, day: date) -> None:
    assert any(day in part for part in one.minus(other)) == (day in one and day not in other)


@given(near_periods, near_periods)
def test_what_is_left_and_what_is_shared_partition_a_period(one: Period, other: Period) -> None:
    shared = one.intersection(other)
    left = one.minus(other)
    parts = sorted([*left, *([] if shared is None else [shared])], key=lambda part: part.start or date.min)
    assert tile(one, parts)


@given(periods, periods)
def test_nothing_that_is_left_overlaps_the_other(one: Period, other: Period) -> None:
    assert not any(part.overlaps(other) for part in one.minus(other))


@given(periods, periods)
def test_a_period_encloses_what_is_left_of_it(one: Period, other: Period) -> None:
    assert all(one.encloses(part) for part in one.minus(other))


@given(periods, periods)
def test_what_is_left_stands_in_its_order_with_the_other_between(one: Period, other: Period) -> None:
    left = one.minus(other)
    assert len(left) < 2 or (left[0].is_before(other) and other.is_before(left[-1]))


@given(periods)
def test_nothing_is_left_of_a_period_without_itself(period: Period) -> None:
    assert period.minus(period) == ()


@given(periods, periods)
def test_what_is_left_stays_when_the_other_is_taken_away_again(one: Period, other: Period) -> None:
    left = one.minus(other)
    assert tuple(part for piece in left for part in piece.minus(other)) == left


# --- before and after -------------------------------------------------------------------------------------------------


@given(periods, periods)
def test_of_before_after_and_overlap_exactly_one_holds(one: Period, other: Period) -> None:
    assert [one.is_before(other), one.is_after(other), one.overlaps(other)].count(True) == 1


@given(periods, periods)
def test_after_is_before_the_other_way_round(one: Period, other: Period) -> None:
    assert one.is_before(other) == other.is_after(one)


@given(near_periods, near_periods, near_periods)
def test_before_is_transitive(one: Period, two: Period, three: Period) -> None:
    assert one.is_before(three) or not (one.is_before(two) and two.is_before(three))


# --- months -----------------------------------------------------------------------------------------------------------


@given(few_years, month_ends)
def test_months_tile_the_period(period: Period, month_end: MonthEnd) -> None:
    assert tile(period, list(period.months(month_end=month_end)))


@given(few_years, steps, month_ends)
def test_reporting_periods_tile_the_period(period: Period, step: int, month_end: MonthEnd) -> None:
    assert tile(period, list(period.reporting_periods(months=step, month_end=month_end)))


@given(few_years)
def test_calendar_months_tile_the_period(period: Period) -> None:
    assert tile(period, list(period.calendar_months()))


@given(few_years, month_ends)
def test_every_month_begins_so_many_months_after_the_first_day(period: Period, month_end: MonthEnd) -> None:
    assert period.first is not None
    starts = [month.first for month in period.months(month_end=month_end)]
    counted = [Duration(months=count).after(period.first, month_end=month_end) for count in range(1, len(starts))]
    assert starts == [period.first, *counted]


@given(few_years, month_ends)
def test_a_month_has_28_to_31_days_and_only_the_last_has_fewer(period: Period, month_end: MonthEnd) -> None:
    *whole, last = [month.days or 0 for month in period.months(month_end=month_end)]
    assert all(28 <= days <= 31 for days in whole)
    assert 1 <= last <= 31


@given(few_years, steps, month_ends)
def test_a_reporting_period_is_made_of_its_months(period: Period, step: int, month_end: MonthEnd) -> None:
    months = list(period.months(month_end=month_end))
    joined = [months[at].span(months[min(at + step, len(months)) - 1]) for at in range(0, len(months), step)]
    assert list(period.reporting_periods(months=step, month_end=month_end)) == joined


@given(few_years, steps)
def test_only_the_last_reporting_period_is_shorter(period: Period, step: int) -> None:
    # A part that begins on a clipped day would be counted from there.
    assume(period.first is not None and period.first.day <= 28)
    parts = list(period.reporting_periods(months=step))
    assert all(part.duration(Convention.ROUNDED_UP) == Duration(months=step) for part in parts[:-1])
    assert parts[-1].duration(Convention.ROUNDED_UP).months <= step


@given(few_years)
def test_a_calendar_month_has_days_of_one_month_and_ends_with_it(period: Period) -> None:
    months = list(period.calendar_months())
    for month in months:
        assert month.first is not None
        assert month.last is not None
        assert (month.first.year, month.first.month) == (month.last.year, month.last.month)
    assert all(month.stop is not None and month.stop.day == 1 for month in months[:-1])


@given(st.dates(date(9990, 1, 1), date(9999, 12, 30)), st.integers(1, 4000), steps, month_ends)
def test_the_end_of_the_calendar_is_divided_like_any_other_time(
    first: date, length: int, step: int, month_end: MonthEnd
) -> None:
    late = Period(
        first,
        min(first + timedelta(days=min(length, (date.max - first).days)), date.max - timedelta(days=1))
        + timedelta(days=1),
    )
    early = Period(*(day.replace(year=day.year - 2000) for day in (late.start, late.stop) if day is not None))
    parts = [
        (part.reporting_periods(months=step, month_end=month_end), part.calendar_months()) for part in (late, early)
    ]
    for those, these in zip(*parts, strict=True):
        assert [part.days for part in those] == [part.days for part in these]


@given(st.dates(max_value=date(9999, 12, 30)), steps, month_ends)
def test_the_first_parts_of_the_longest_period_are_there_at_once(first: date, step: int, month_end: MonthEnd) -> None:
    period = Period(first, date.max)
    firsts = list(itertools.islice(period.reporting_periods(months=step, month_end=month_end), 3))
    assert firsts[0].first == first
    assert all(one.abuts(other) for one, other in itertools.pairwise(firsts))


# --- duration ---------------------------------------------------------------------------------------------------------


@given(century, st.sampled_from(Convention), month_ends)
def test_a_period_agrees_with_the_duration_that_it_has(
    period: Period, convention: Convention, month_end: MonthEnd
) -> None:
    assume(period.days != 1 or convention is not Convention.LAST_DAY_EXCLUDED)
    duration = period.duration(convention, month_end=month_end)
    assert dict(period.conventions(duration, month_end=month_end))[convention] == 0


@given(century, month_ends)
def test_the_duration_of_a_period_leads_from_its_first_day_to_the_day_after_its_last(
    period: Period, month_end: MonthEnd
) -> None:
    assert period.start is not None
    duration = period.duration(Convention.LAST_DAY_INCLUDED, month_end=month_end)
    assert duration.after(period.start, month_end=month_end) == period.stop


@given(century, st.sampled_from(Convention), month_ends)
def test_a_duration_has_as_many_months_as_fit(period: Period, convention: Convention, month_end: MonthEnd) -> None:
    assume(period.days != 1 or convention is not Convention.LAST_DAY_EXCLUDED)
    assert period.duration(convention, month_end=month_end).days < 31


@given(few_years, month_ends)
def test_rounded_up_a_period_has_as_many_months_as_it_has_begun(period: Period, month_end: MonthEnd) -> None:
    duration = period.duration(Convention.ROUNDED_UP, month_end=month_end)
    assert duration == Duration(months=len(list(period.months(month_end=month_end))))
