"""Days, durations and periods for the laws about them."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from integrated_projects.adapters import strategies
from integrated_projects.period import Duration, MonthEnd, Period

#: Every day at all, with those near the ends of the months and of the calendar found more often than by chance.
any_day = st.dates() | st.sampled_from([date.min, date.max, date(2020, 2, 29), date(2021, 2, 28), date(2021, 8, 31)])
#: Days between which there is little room, so that periods meet, touch and miss one another.
near_days = st.dates(date(2020, 1, 1), date(2020, 1, 12))
#: Days with room for the longest duration after them.
early_days = st.dates(max_value=date(9700, 1, 1)) | st.dates(date(2019, 1, 28), date(2020, 3, 1))
months = st.integers(0, 1200)
durations = st.builds(Duration, months=months, days=st.integers(1, 36600)) | st.builds(
    Duration, months=st.integers(1, 1200)
)


def through(ends: tuple[date | None, date | None]) -> Period:
    """A period of these two ends, whichever comes first."""
    first, last = ends
    if first is not None and last is not None:
        first, last = min(first, last), max(first, last)
    return Period.through(first, None if last == date.max else last)


ends = st.none() | near_days, st.none() | any_day
periods = st.one_of(*(st.tuples(end, end).map(through) for end in ends))
near_periods = strategies.periods(first=date(2020, 1, 1), last=date(2020, 1, 12))
#: Bounded periods: longer than a duration can be, within a century, and of a few years.
bounded = st.tuples(early_days, st.integers(0, 36600)).map(lambda it: Period.through(it[0], it[0] + timedelta(it[1])))
century = st.tuples(early_days, st.integers(0, 36_500)).map(lambda it: Period.through(it[0], it[0] + timedelta(it[1])))
few_years = st.tuples(early_days, st.integers(0, 1500)).map(lambda it: Period.through(it[0], it[0] + timedelta(it[1])))
month_ends = st.sampled_from(MonthEnd)
