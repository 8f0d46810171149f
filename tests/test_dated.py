"""Values with versions: what is in force on a day, and what may be meant where no day is named.

Without a day, a rule that is decided now must stay decided when a day is named: that is the law of knowledge. So the
values of all days may answer only if there is one on every day. Where there is a gap, some day would make the rule
unknown, and it is unknown before, too: `Dated.possible(None)` raises `NotInForce` instead of leaving the gap out.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from integrated_projects.dated import Dated, Version
from integrated_projects.errors import NotInForce
from integrated_projects.source import Source
from tests.hostile import NO_DAYS, Day, every_field, refused

loose_version: Any = Version
loose_dated: Any = Dated

EARLY = Version(200, until=date(2023, 12, 31))
LATE = Version(300, since=date(2024, 1, 1))
CEILING = Dated("the ceiling", [EARLY, LATE])


# --- Version ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("version", "day", "may_hold"),
    [
        (Version(7), date.min, True),
        (Version(7), date.max, True),
        (LATE, date(2023, 12, 31), False),
        (LATE, date(2024, 1, 1), True),
        (EARLY, date(2023, 12, 31), True),
        (EARLY, date(2024, 1, 1), False),
        (Version(7, since=date(2020, 1, 1), until=date(2020, 1, 1)), date(2020, 1, 1), True),
        (LATE, Day(2024, 1, 1), True),
    ],
    ids=str,
)
def test_a_version_holds_on_the_days_that_nothing_excludes(version: Version[int], day: date, *, may_hold: bool) -> None:
    assert version.may_hold(day) is may_hold


def test_a_version_holds_what_it_is_given() -> None:
    source = Source("The regulation")
    version = Version(None, since=Day(2020, 1, 1), until=date(2020, 1, 1), source=source)

    assert (version.value, version.since, version.source) == (None, date(2020, 1, 1), source)
    assert type(version.since) is date


def test_a_version_ends_on_its_first_day_at_the_earliest() -> None:
    with refused("a version", "its last day lies before its first"):
        Version(7, since=date(2020, 1, 2), until=date(2020, 1, 1))


@pytest.mark.parametrize("value", [[1], {"a": 1}, {1}, ([1],)], ids=repr)
def test_the_value_of_a_version_never_changes(value: object) -> None:
    with refused("the value of a version", "it takes what never changes"):
        Version(value)


@every_field(days=["since", "until"], nouns={"source": "the source of a Version"})
def test_a_version_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose_version(**{"value": 7, field: value})


# --- Dated ------------------------------------------------------------------------------------------------------------


def test_versions_stand_in_the_order_of_their_days() -> None:
    assert Dated("the ceiling", (LATE, EARLY)) == CEILING
    assert CEILING.versions == (EARLY, LATE)


@pytest.mark.parametrize(
    ("day", "value"),
    [(date.min, 200), (date(2023, 12, 31), 200), (date(2024, 1, 1), 300), (date.max, 300), (Day(2024, 1, 1), 300)],
)
def test_the_value_of_a_day_is_that_of_its_version(day: date, value: int) -> None:
    assert CEILING.on(day) == value
    assert CEILING.possible(day) == (value,)


def test_without_a_day_every_version_may_be_meant() -> None:
    assert CEILING.possible(None) == (200, 300)


def test_a_value_that_several_versions_share_is_named_once() -> None:
    third = Version(200, since=date(2025, 1, 1))
    until_then = Version(300, since=date(2024, 1, 1), until=date(2024, 12, 31))

    assert Dated("the ceiling", [EARLY, until_then, third]).possible(None) == (200, 300)


def test_one_version_without_days_is_in_force_always() -> None:
    source = Source("The regulation")
    rate = Dated.always("the rate", 7, source=source)

    assert rate == Dated("the rate", [Version(7, source=source)])
    assert rate.possible(None) == (7,)
    assert rate.on(date.min) == rate.on(date.max) == 7


def test_days_that_are_not_known_leave_several_versions() -> None:
    unclear = Dated("the rate", [Version(7), Version(15, since=date(2020, 1, 1))])

    assert unclear.possible(date(2020, 1, 1)) == (7, 15)
    assert unclear.on(date(2019, 12, 31)) == 7
    with refused("a day with one version of the rate", "its versions' days are not known well enough"):
        unclear.on(date(2020, 1, 1))


def test_versions_are_told_with_their_days_and_sources() -> None:
    first = Version(7, until=date(2020, 1, 31), source=Source("The regulation"))
    second = Version(7, since=date(2020, 1, 1), source=Source("The amendment"))
    rate = Dated("the rate", [second, first])

    assert rate.possible_versions(date(2020, 1, 1)) == rate.possible_versions(None) == (first, second)
    assert rate.possible_versions(date(2019, 12, 31)) == (first,)


def test_versions_that_agree_leave_one_value() -> None:
    assert Dated("the rate", [Version(7), Version(7, since=date(2020, 1, 1))]).on(date(2020, 1, 1)) == 7


@pytest.mark.parametrize(
    ("versions", "day", "before", "after"),
    [
        pytest.param([LATE], date(2023, 12, 31), None, date(2024, 1, 1), id="before the first"),
        pytest.param([EARLY], date(2024, 1, 1), date(2023, 12, 31), None, id="after the last"),
        pytest.param(
            [EARLY, Version(300, since=date(2024, 1, 3))],
            date(2024, 1, 2),
            date(2023, 12, 31),
            date(2024, 1, 3),
            id="between two",
        ),
        pytest.param(
            [
                EARLY,
                Version(1, until=date(2020, 1, 1)),
                Version(2, since=date(2030, 1, 1)),
                Version(3, since=date(2031, 1, 1)),
            ],
            date(2025, 1, 1),
            date(2023, 12, 31),
            date(2030, 1, 1),
            id="the nearest neighbours",
        ),
    ],
)
def test_a_day_without_a_version_is_told_its_neighbours(
    versions: list[Version[int]], day: date, before: date | None, after: date | None
) -> None:
    ceiling = Dated("the ceiling", versions)

    asked: list[Callable[[date], object]] = [ceiling.on, ceiling.possible, ceiling.possible_versions]
    for ask in asked:
        with pytest.raises(NotInForce) as caught:
            ask(day)
        assert (caught.value.name, caught.value.on) == ("the ceiling", day)
        assert (caught.value.before, caught.value.after) == (before, after)


@pytest.mark.parametrize(
    ("versions", "before", "after"),
    [
        pytest.param([LATE], None, date(2024, 1, 1), id="no first days"),
        pytest.param([EARLY], date(2023, 12, 31), None, id="no last days"),
        pytest.param([EARLY, Version(1, since=date(2024, 1, 2))], date(2023, 12, 31), date(2024, 1, 2), id="one day"),
        pytest.param(
            [Version(1, since=date(2020, 1, 1), until=date(2020, 2, 1))], None, date(2020, 1, 1), id="at both ends"
        ),
    ],
)
def test_a_gap_makes_unknown_without_a_day_what_it_would_make_unknown_with_one(
    versions: list[Version[int]], before: date | None, after: date | None
) -> None:
    ceiling = Dated("the ceiling", versions)

    for ask in (ceiling.possible, ceiling.possible_versions):
        with pytest.raises(NotInForce, match="any day is not a day on which the ceiling is in force") as caught:
            ask(None)
        assert caught.value.on is None
        assert (caught.value.before, caught.value.after) == (before, after)


@pytest.mark.parametrize(
    "versions",
    [
        pytest.param([Version(1, until=date.max)], id="until the end of the calendar"),
        pytest.param([Version(1, since=date.min, until=date.max)], id="the calendar"),
        pytest.param(
            [Version(1, since=date.min, until=date(2020, 1, 1)), Version(2, since=date(2020, 1, 2))], id="two"
        ),
        pytest.param([Version(1, until=date(2020, 1, 1)), Version(2, since=date(2019, 1, 1))], id="overlapping"),
        pytest.param(
            [
                Version(1, until=date(2022, 1, 1)),
                Version(2, since=date(2019, 1, 1), until=date(2019, 2, 1)),
                Version(3, since=date(2022, 1, 2)),
            ],
            id="one within another",
        ),
        pytest.param([Version(1), Version(2, until=date(2020, 1, 1))], id="no day known"),
    ],
)
def test_without_a_gap_no_day_is_needed(versions: list[Version[int]]) -> None:
    assert Dated("the ceiling", versions).possible(None) == tuple(version.value for version in versions)


@every_field(
    texts=["name"], lists=["versions"], items={"versions": "an item of this list"}, required={"name": "a text"}
)
def test_a_dated_value_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose_dated(**{"name": "the ceiling", "versions": [EARLY], field: value})


@pytest.mark.parametrize("versions", [[], (), None, [...], [EARLY, ...]], ids=str)
def test_every_version_that_is_known_is_written(versions: object) -> None:
    with refused("the versions of a dated value", "write every version that is known; the list is never open"):
        loose_dated("the ceiling", versions)


@pytest.mark.parametrize("value", NO_DAYS, ids=[str(number) for number in range(len(NO_DAYS))])
def test_a_moment_is_no_day(value: object) -> None:
    asked: list[Any] = [CEILING.on, CEILING.possible, CEILING.possible_versions, EARLY.may_hold]

    for ask in asked:
        with refused("a day"):
            ask(value)


def test_one_value_is_asked_for_a_day() -> None:
    with refused("a day"):
        loose_dated("the ceiling", [EARLY]).on(None)
