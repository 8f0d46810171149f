"""What a field takes: the types that it names, plain days and plain whole numbers."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from integrated_projects.fields import may_be, must_be, to_day, to_optional_day, to_optional_year, to_whole
from tests.hostile import NO_DAYS, NO_WHOLE_NUMBERS, Day, Whole, Words, refused

loose_day: Any = to_day
loose_optional_day: Any = to_optional_day
loose_whole: Any = to_whole
loose_year: Any = to_optional_year

numbered = [f"{number} {type(value).__name__}" for number, value in enumerate(NO_DAYS)]


class Island:
    """A type whose article is an, and whose words are the same in every process that collects the tests."""

    def __repr__(self) -> str:
        return "Island()"


@attrs.frozen(kw_only=True)
class Seat:
    """A noun with a field of each sort."""

    town: Any = attrs.field(default="Vidin", validator=must_be(str))
    island: Any = attrs.field(default=None, validator=may_be(Island, str))
    post_code: Any = attrs.field(default=None, validator=may_be(int))
    is_main: Any = attrs.field(default=None, validator=may_be(bool))
    either: Any = attrs.field(default=0, validator=must_be(int, bool))


@attrs.frozen
class Office:
    """A noun whose article is an."""

    town: Any = attrs.field(validator=must_be(str))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("town", ""),
        ("town", Words("Vidin")),
        ("island", None),
        ("island", "Bolshevik"),
        ("island", Island()),
        ("post_code", None),
        ("post_code", 0),
        ("post_code", Whole(3700)),
        ("is_main", True),
        ("is_main", None),
        ("either", False),
        ("either", 1),
    ],
    ids=str,
)
def test_a_field_holds_what_it_takes(field: str, value: object) -> None:
    assert getattr(Seat(**{field: value}), field) is value


@pytest.mark.parametrize(
    ("field", "value", "noun", "reason"),
    [
        ("town", None, "the town of a Seat", "it takes a str"),
        ("town", b"Vidin", "the town of a Seat", "it takes a str"),
        ("island", 3, "the island of a Seat", "it takes an Island or str"),
        ("post_code", "3700", "the post code of a Seat", "it takes an int"),
        ("post_code", True, "the post code of a Seat", "it takes an int"),
        ("is_main", 1, "the is main of a Seat", "it takes a bool"),
        ("either", None, "the either of a Seat", "it takes an int or bool"),
    ],
    ids=str,
)
def test_a_field_names_itself_in_what_it_refuses(field: str, value: object, noun: str, reason: str) -> None:
    with refused(noun, reason):
        Seat(**{field: value})


def test_the_article_is_that_of_the_noun() -> None:
    with refused("the town of an Office", "it takes a str"):
        Office(1)


def test_a_day_is_plain() -> None:
    day = to_day(Day(2020, 2, 29))

    assert type(day) is date
    assert day == date(2020, 2, 29)
    assert to_optional_day(Day(2020, 2, 29)) == day
    assert to_optional_day(None) is None


@pytest.mark.parametrize("value", NO_DAYS, ids=numbered)
def test_what_is_not_a_day_alone_is_refused(value: object) -> None:
    with refused("a day", "write a datetime.date, without the time of day"):
        loose_day(value)
    with refused("a day"):
        loose_optional_day(value)


def test_none_is_no_day() -> None:
    with refused("a day"):
        loose_day(None)


@pytest.mark.parametrize("value", [0, 7, 9999, Whole(7)], ids=repr)
def test_a_whole_number_is_plain_and_within_its_bounds(value: int) -> None:
    number = to_whole(value, "a stage", 0, 9999)

    assert type(number) is int
    assert number == value


@pytest.mark.parametrize(
    "value",
    [*NO_WHOLE_NUMBERS, 10_000, None],
    ids=[str(number) for number in range(len(NO_WHOLE_NUMBERS) + 2)],
)
def test_another_number_is_refused(value: object) -> None:
    with refused("a stage", "write a whole number from 0 to 9999"):
        loose_whole(value, "a stage", 0, 9999)


@pytest.mark.parametrize("year", [1000, 2020, 9999, None])
def test_a_year_has_four_digits(year: int | None) -> None:
    assert to_optional_year(year) == year


@pytest.mark.parametrize("year", [0, 20, 999, 10_000, -2020, "2020", True, 2020.0, date(2020, 1, 1)], ids=repr)
def test_another_number_is_no_year(year: object) -> None:
    with refused("a year", "write a whole number from 1000 to 9999"):
        loose_year(year)
