"""Figures that are exact, a floor, a ceiling or about right, and what they admit."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from integrated_projects.money import leva
from integrated_projects.period import Duration
from integrated_projects.quantity import Bound, Quantity
from tests.hostile import THINGS, Whole, Words, refused

loose: Any = Quantity

MAKERS = {
    Bound.EXACTLY: Quantity.exactly,
    Bound.AT_LEAST: Quantity.at_least,
    Bound.UP_TO: Quantity.up_to,
    Bound.ABOUT: Quantity.about,
}


@pytest.mark.parametrize("bound", Bound)
@pytest.mark.parametrize("value", [0, 40, Duration(months=12), leva("0.01"), leva("-1")], ids=str)
def test_a_quantity_is_a_figure_and_how_it_is_meant(value: object, bound: Bound) -> None:
    made = MAKERS[bound](value)

    assert made == Quantity(value, bound)
    assert (made.value, made.bound) == (value, bound)


@pytest.mark.parametrize(
    ("quantity", "shown"),
    [
        (Quantity.exactly(40), "40"),
        (Quantity.at_least(36), "at least 36"),
        (Quantity.up_to(Duration(months=12)), "up to 12 months"),
        (Quantity.about(leva(100)), "about 100.00 BGN"),
    ],
    ids=str,
)
def test_a_quantity_is_shown_as_one_says_it(quantity: Quantity[Any], shown: str) -> None:
    assert str(quantity) == shown


def test_a_count_is_plain() -> None:
    assert type(Quantity.exactly(Whole(3)).value) is int


NO_FIGURES = [*THINGS, None, "40", "", Words("40"), [40], (40,), {40}, Quantity.exactly(40), Bound.ABOUT, ...]


@pytest.mark.parametrize("value", NO_FIGURES, ids=[str(n) for n in range(len(NO_FIGURES))])
def test_a_quantity_is_of_a_count_a_duration_or_an_amount(value: object) -> None:
    with refused("a quantity", "it takes a whole number, a Duration or a Money"):
        loose(value, Bound.EXACTLY)


@pytest.mark.parametrize("value", [-1, 10**15 + 1, 10**10_000, -(10**10_000)], ids=["-1", "much", "more", "less"])
def test_a_count_is_not_negative_and_can_be_counted(value: int) -> None:
    with refused("a count", "write a whole number from 0 to 1000000000000000"):
        Quantity.exactly(value)


@pytest.mark.parametrize("bound", ["exactly", None, 0, True, Bound], ids=repr)
def test_how_it_is_meant_is_said(bound: object) -> None:
    with refused("the bound of a Quantity", "it takes a Bound"):
        loose(40, bound)


@pytest.mark.parametrize(
    ("quantity", "at_least", "at_most", "admitted"),
    [
        (Quantity.exactly(4), 4, 4, True),
        (Quantity.exactly(4), 3, 5, None),
        (Quantity.exactly(4), 4, None, None),
        (Quantity.exactly(4), 5, None, False),
        (Quantity.exactly(4), 0, 3, False),
        (Quantity.at_least(4), 4, 4, True),
        (Quantity.at_least(4), 4, None, True),
        (Quantity.at_least(4), 3, None, None),
        (Quantity.at_least(4), 3, 4, None),
        (Quantity.at_least(4), 0, 3, False),
        (Quantity.up_to(4), 0, 4, True),
        (Quantity.up_to(4), 4, 5, None),
        (Quantity.up_to(4), 0, None, None),
        (Quantity.up_to(4), 5, 5, False),
        (Quantity.up_to(4), 5, None, False),
        (Quantity.about(4), 4, 4, None),
        (Quantity.about(4), 400, 400, None),
    ],
    ids=str,
)
def test_a_quantity_admits_what_fits(
    quantity: Quantity[int], at_least: int, at_most: int | None, *, admitted: bool | None
) -> None:
    assert quantity.admits(at_least, at_most) is admitted


@pytest.mark.parametrize("bound", [bound for bound in Bound if bound is not Bound.ABOUT])
def test_what_is_admitted_of_a_range_is_admitted_of_every_count_in_it(bound: Bound) -> None:
    quantity = Quantity(3, bound)

    for at_least, at_most in itertools.combinations_with_replacement(range(7), 2):
        answers = {quantity.admits(count, count) for count in range(at_least, at_most + 1)}
        assert quantity.admits(at_least, at_most) is (answers.pop() if len(answers) == 1 else None)
