"""The laws of values with versions: what is in force on a day, and what may be meant where no day is named."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from integrated_projects.dated import Dated, Version
from integrated_projects.errors import Malformed, NotInForce

START = date(2020, 1, 1)
days = st.integers(0, 9).map(lambda number: START + timedelta(days=number))


@st.composite
def versions_of_a_few_days(draw: st.DrawFn) -> Version[int]:
    since, until = sorted([draw(days), draw(days)])
    return Version(
        draw(st.integers(0, 2)),
        since=draw(st.sampled_from([None, since])),
        until=draw(st.sampled_from([None, until])),
    )


dated_values = st.lists(versions_of_a_few_days(), min_size=1, max_size=4).map(lambda some: Dated("the ceiling", some))
#: All days on which anything changes, and days beyond them on either side.
ALL_DAYS = [date.min, *(START + timedelta(days=number) for number in range(-1, 11)), date.max]


def possible_on(value: Dated[int], day: date | None) -> tuple[int, ...] | None:
    try:
        return value.possible(day)
    except NotInForce:
        return None


@given(dated_values)
@example(Dated("the ceiling", [Version(1, until=START), Version(2, since=START + timedelta(days=2))]))
def test_without_a_day_a_value_is_in_force_exactly_if_one_is_on_every_day(value: Dated[int]) -> None:
    on_every_day = all(possible_on(value, day) is not None for day in ALL_DAYS)

    assert (possible_on(value, None) is not None) is on_every_day


@given(dated_values)
def test_what_is_possible_on_a_day_is_possible_without_one(value: Dated[int]) -> None:
    anywhere = possible_on(value, None)

    if anywhere is not None:
        assert {one for day in ALL_DAYS for one in possible_on(value, day) or ()} <= set(anywhere)
        assert len(anywhere) == len(set(anywhere))


@given(dated_values, st.sampled_from(ALL_DAYS))
def test_a_day_has_one_value_exactly_if_one_is_possible(value: Dated[int], day: date) -> None:
    possible = possible_on(value, day)

    if possible is None:
        with pytest.raises(NotInForce):
            value.on(day)
    elif len(possible) > 1:
        with pytest.raises(Malformed):
            value.on(day)
    else:
        assert value.on(day) == possible[0]


@given(dated_values)
def test_the_neighbours_of_a_gap_are_the_nearest(value: Dated[int]) -> None:
    for day in ALL_DAYS:
        if possible_on(value, day) is not None:
            continue
        with pytest.raises(NotInForce) as caught:
            value.possible(day)
        before, after = caught.value.before, caught.value.after
        assert before is None or before < day
        assert after is None or after > day
        between = [one for one in ALL_DAYS if (before or date.min) < one < (after or date.max)]
        assert all(possible_on(value, one) is None for one in between)


@given(dated_values, st.randoms(use_true_random=False))
def test_the_order_in_which_versions_are_written_does_not_matter(value: Dated[int], random: Random) -> None:
    versions = list(value.versions)
    random.shuffle(versions)
    other = Dated("the ceiling", versions)

    for day in ALL_DAYS:
        assert set(possible_on(other, day) or ()) == set(possible_on(value, day) or ())


@given(dated_values, st.none() | st.sampled_from(ALL_DAYS))
def test_the_values_are_those_of_the_versions(value: Dated[int], day: date | None) -> None:
    possible = possible_on(value, day)

    if possible is not None:
        versions = value.possible_versions(day)
        assert set(possible) == {version.value for version in versions}
        assert set(versions) <= set(value.versions)


@given(dated_values, versions_of_a_few_days(), st.sampled_from(ALL_DAYS))
def test_a_further_version_takes_no_value_away(value: Dated[int], version: Version[int], day: date) -> None:
    more = Dated("the ceiling", [*value.versions, version])

    assert set(possible_on(value, day) or ()) <= set(possible_on(more, day) or ())


@given(st.lists(days, min_size=1, max_size=5, unique=True).map(sorted), st.sampled_from(ALL_DAYS))
def test_versions_that_follow_each_other_leave_one_value_on_every_day(changes: list[date], day: date) -> None:
    ends = [*(change - timedelta(days=1) for change in changes), None]
    starts = [None, *changes]
    versions = [
        Version(number, since=since, until=until)
        for number, (since, until) in enumerate(zip(starts, ends, strict=True))
    ]

    assert Dated("the ceiling", versions).on(day) == sum(change <= day for change in changes)
