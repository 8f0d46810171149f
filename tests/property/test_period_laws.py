"""The laws of days and months."""

from __future__ import annotations

import calendar
import pickle
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from integrated_projects.period import Convention, Duration, MonthEnd, Period, ProgrammingPeriod
from tests.property.periods import (
    any_day,
    bounded,
    durations,
    early_days,
    few_years,
    month_ends,
    months,
    near_days,
    near_periods,
    periods,
)

#: The first days of the months of ten years: up to three years from them are as short and as long as they can be.
FIRST_DAYS = [date(2001 + month // 12, month % 12 + 1, 1) for month in range(120)]


def is_last_of_its_month(day: date) -> bool:
    return day.day == calendar.monthrange(day.year, day.month)[1]


def days_of(period: Period | None) -> int:
    return 0 if period is None else period.days or 0


def meet(one: Period | None, other: Period | None) -> Period | None:
    return one.intersection(other) if one is not None and other is not None else None


@given(periods, periods)
def test_intersection_is_commutative(one: Period, other: Period) -> None:
    assert one.intersection(other) == other.intersection(one)


@given(periods, periods, periods)
def test_intersection_is_associative(one: Period, two: Period, three: Period) -> None:
    assert meet(meet(one, two), three) == meet(one, meet(two, three))


@given(periods)
def test_intersection_is_idempotent(period: Period) -> None:
    assert period.intersection(period) == period


@given(periods, periods, near_days | any_day)
def test_a_day_is_in_the_intersection_when_it_is_in_both(one: Period, other: Period, day: date) -> None:
    shared = one.intersection(other)
    assert (shared is not None and day in shared) == (day in one and day in other)


@given(periods, periods)
def test_two_periods_overlap_when_they_have_an_intersection(one: Period, other: Period) -> None:
    assert one.overlaps(other) == (one.intersection(other) is not None)


@given(periods, periods)
def test_both_enclose_their_intersection(one: Period, other: Period) -> None:
    shared = one.intersection(other)
    assert shared is None or (one.encloses(shared) and other.encloses(shared))


@given(periods, periods)
def test_span_encloses_both(one: Period, other: Period) -> None:
    span = one.span(other)
    assert span.encloses(one)
    assert span.encloses(other)


@given(periods, periods)
def test_span_is_commutative(one: Period, other: Period) -> None:
    assert one.span(other) == other.span(one)


@given(periods, periods, periods)
def test_span_is_associative(one: Period, two: Period, three: Period) -> None:
    assert one.span(two).span(three) == one.span(two.span(three))


@given(periods, periods)
def test_a_period_absorbs_its_intersection(one: Period, other: Period) -> None:
    shared = one.intersection(other)
    assert shared is None or one.span(shared) == one


@given(periods, periods)
def test_of_overlap_abutment_and_gap_exactly_one_holds(one: Period, other: Period) -> None:
    assert [one.overlaps(other), one.abuts(other), one.gap(other) is not None].count(True) == 1


@given(periods, periods)
def test_abutment_and_gap_are_commutative(one: Period, other: Period) -> None:
    assert one.abuts(other) == other.abuts(one)
    assert one.gap(other) == other.gap(one)


@given(periods, periods)
def test_a_gap_abuts_both(one: Period, other: Period) -> None:
    gap = one.gap(other)
    assert gap is None or (gap.abuts(one) and gap.abuts(other))


@given(near_periods, near_periods)
def test_two_periods_and_their_gap_fill_the_span(one: Period, other: Period) -> None:
    filled = days_of(one) + days_of(other) - days_of(one.intersection(other)) + days_of(one.gap(other))
    assert one.span(other).days == filled


@given(periods, periods, periods)
def test_enclosing_is_transitive(one: Period, two: Period, three: Period) -> None:
    middle = one.span(two)
    outer = middle.span(three)
    assert middle.encloses(one)
    assert outer.encloses(one)


@given(periods, periods, near_days | any_day)
def test_what_encloses_a_period_contains_its_days(one: Period, other: Period, day: date) -> None:
    assert not (one.encloses(other) and day in other) or day in one


@given(periods, periods)
def test_periods_that_enclose_each_other_are_equal(one: Period, other: Period) -> None:
    assert (one.encloses(other) and other.encloses(one)) == (one == other)


@given(periods, near_days | any_day)
def test_a_day_is_contained_when_it_is_neither_before_the_first_nor_after_the_last(period: Period, day: date) -> None:
    inside = (period.first is None or period.first <= day) and (period.last is None or day <= period.last)
    assert (day in period) == period.contains(day) == inside


@given(periods)
def test_first_and_last_make_the_period_again(period: Period) -> None:
    assert Period.through(period.first, period.last) == period


@given(periods)
def test_what_a_period_writes_it_reads(period: Period) -> None:
    assert Period.parse(period.format()) == period


@given(durations)
def test_what_a_duration_writes_it_reads(duration: Duration) -> None:
    assert Duration.parse(duration.format()) == duration


@given(
    st.from_regex("[A-Z][A-Za-z]{1,19}", fullmatch=True) | st.just("EU"),
    st.lists(st.integers(1000, 9998), min_size=2, max_size=2).map(sorted),
)
def test_what_a_programming_period_writes_it_reads(funder: str, years: list[int]) -> None:
    period = ProgrammingPeriod(funder, first_year=years[0], last_year=years[1])
    assert ProgrammingPeriod.parse(period.format()) == period


@given(periods, durations)
def test_pickles_survive(period: Period, duration: Duration) -> None:
    assert pickle.loads(pickle.dumps((period, duration))) == (period, duration)  # noqa: S301 - our own pickle


@given(early_days, st.integers(1, 1200))
def test_months_end_on_the_same_day_or_on_the_last_day_of_the_month(day: date, count: int) -> None:
    later = Duration(months=count).after(day)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == count
    assert later.day == min(day.day, calendar.monthrange(later.year, later.month)[1])


@given(early_days, st.integers(1, 1200))
def test_a_day_that_the_month_lacks_is_carried_to_the_first_of_the_next(day: date, count: int) -> None:
    clipped = Duration(months=count).after(day)
    carried = Duration(months=count).after(day, month_end=MonthEnd.CARRIED)
    assert carried == clipped if clipped.day == day.day else carried == clipped + timedelta(days=1)
    assert carried.day in {day.day, 1}


@given(early_days, st.integers(1, 1200))
def test_the_last_day_of_a_month_sticks_to_last_days(day: date, count: int) -> None:
    sticky = Duration(months=count).after(day, month_end=MonthEnd.STICKY)
    assert is_last_of_its_month(sticky) or not is_last_of_its_month(day)
    assert is_last_of_its_month(day) or sticky == Duration(months=count).after(day)


@given(early_days, st.integers(1, 1199), st.integers(0, 36600), month_ends)
def test_a_further_month_ends_later(day: date, count: int, days: int, month_end: MonthEnd) -> None:
    shorter, longer = Duration(months=count, days=days), Duration(months=count + 1, days=days)
    assert shorter.after(day, month_end=month_end) < longer.after(day, month_end=month_end)


@given(early_days, early_days, durations, month_ends)
def test_the_later_start_ends_no_earlier(one: date, other: date, duration: Duration, month_end: MonthEnd) -> None:
    ends = [duration.after(day, month_end=month_end) for day in sorted([one, other])]
    assert ends == sorted(ends)


@given(early_days, months, st.integers(1, 36600), month_ends)
def test_days_are_added_to_the_end_of_the_months(day: date, count: int, days: int, month_end: MonthEnd) -> None:
    whole = Duration(months=count).after(day, month_end=month_end) if count else day
    assert Duration(months=count, days=days).after(day, month_end=month_end) == whole + timedelta(days=days)


@given(early_days, durations, month_ends)
def test_a_period_made_of_a_duration_agrees_where_the_last_day_is_included(
    day: date, duration: Duration, month_end: MonthEnd
) -> None:
    period = Period(day, duration.after(day, month_end=month_end))
    misses = dict(period.conventions(duration, month_end=month_end))
    assert misses[Convention.LAST_DAY_INCLUDED] == 0
    assert misses[Convention.ROUNDED_UP] == 0


@given(early_days, durations, month_ends)
def test_a_period_through_the_same_date_agrees_where_the_last_day_is_excluded(
    day: date, duration: Duration, month_end: MonthEnd
) -> None:
    period = Period.through(day, duration.after(day, month_end=month_end))
    misses = dict(period.conventions(duration, month_end=month_end))
    assert misses[Convention.LAST_DAY_EXCLUDED] == 0


@given(durations, durations, early_days, month_ends)
def test_what_is_longer_ends_later_from_every_day(
    one: Duration, other: Duration, day: date, month_end: MonthEnd
) -> None:
    is_longer = one.is_longer_than(other)
    ends_later = one.after(day, month_end=month_end) > other.after(day, month_end=month_end)
    assert is_longer in {None, ends_later}


@given(st.integers(0, 36), st.integers(1, 1200), st.integers(0, 36), st.integers(1, 1200))
def test_whether_a_duration_is_longer_is_open_only_where_the_first_day_decides(
    months: int, days: int, other_months: int, other_days: int
) -> None:
    one, other = Duration(months=months, days=days), Duration(months=other_months, days=other_days)
    answers = {one.after(day) > other.after(day) for day in FIRST_DAYS}
    assert one.is_longer_than(other) is (answers.pop() if len(answers) == 1 else None)


@given(durations, durations)
def test_of_two_durations_one_at_most_is_longer(one: Duration, other: Duration) -> None:
    assert not (one.is_longer_than(other) and other.is_longer_than(one) is not False)


@given(durations)
def test_no_duration_is_longer_than_itself(duration: Duration) -> None:
    assert duration.is_longer_than(duration) is False


@given(bounded, durations, st.sampled_from(list(Convention)))
def test_a_last_day_moved_back_by_its_miss_agrees(period: Period, duration: Duration, convention: Convention) -> None:
    assert period.first is not None
    assert period.last is not None
    miss = dict(period.conventions(duration))[convention]
    mended = Period.through(period.first, period.last - timedelta(days=miss))
    assert dict(mended.conventions(duration))[convention] == 0


@given(bounded, durations)
def test_at_most_one_of_the_two_ends_agrees(period: Period, duration: Duration) -> None:
    misses = dict(period.conventions(duration))
    assert misses[Convention.LAST_DAY_INCLUDED] == misses[Convention.LAST_DAY_EXCLUDED] + 1


@given(few_years, month_ends)
def test_exactly_one_number_of_months_agrees_when_rounded_up(period: Period, month_end: MonthEnd) -> None:
    durations = [Duration(months=count) for count in range(1, 60)]
    misses = [dict(period.conventions(duration, month_end=month_end)) for duration in durations]
    assert [miss[Convention.ROUNDED_UP] for miss in misses].count(0) == 1


@given(st.dates(date(9599, 1, 1), date(9999, 12, 29)), st.integers(0, 400), durations)
def test_the_end_of_the_calendar_is_measured_like_any_other_time(day: date, days: int, duration: Duration) -> None:
    last = min(day + timedelta(days=min(days, (date.max - day).days - 1)), date.max - timedelta(days=1))
    earlier = Period.through(day.replace(year=day.year - 2000), last.replace(year=last.year - 2000))
    assert Period.through(day, last).conventions(duration) == earlier.conventions(duration)
