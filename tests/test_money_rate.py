"""Rates: each notation has its constructor, and a bare number none."""

from __future__ import annotations

import copy
import pickle
import reprlib
from decimal import ROUND_UP, Context, Decimal, Inexact, Rounded, localcontext
from fractions import Fraction
from typing import Any

import pytest

from integrated_projects.errors import Malformed
from integrated_projects.money import Rate

# What somebody can write whom no type checker watches.
loose_rate: Any = Rate


class Text(str):
    """A text that pretends to be another one."""

    __slots__ = ()

    def __str__(self) -> str:
        return "0.15"


@pytest.mark.parametrize(
    "rate",
    [
        Rate("0.85"),
        Rate("0.8500"),
        Rate(Text("0.85")),
        Rate(Decimal("0.85")),
        Rate(Fraction(17, 20)),
        Rate.percent("85"),
        Rate.percent(85),
        Rate.percent(Decimal("85.0")),
        Rate.percent(Fraction(85)),
        Rate.parse("85 %"),
        Rate.parse("85%"),
        Rate.parse("85.00 %"),
        Rate.parse("17/20"),
    ],
)
def test_every_notation_gives_one_value(rate: Rate) -> None:
    assert rate == Rate("0.85")
    assert hash(rate) == hash(Rate("0.85"))
    assert rate.fraction == Fraction(17, 20)
    assert (str(rate), repr(rate)) == ("85 %", "Rate('0.85')")


@pytest.mark.parametrize(
    ("rate", "text", "source"),
    [
        (Rate("0"), "0 %", "Rate('0')"),
        (Rate("1"), "100 %", "Rate('1')"),
        (Rate("0.075"), "7.5 %", "Rate('0.075')"),
        (Rate("0.1"), "10 %", "Rate('0.1')"),
        (Rate("0.33333333"), "33.333333 %", "Rate('0.33333333')"),
        (Rate(Fraction(1, 3)), "1/3", "Rate(Fraction(1, 3))"),
        (Rate(Decimal("1E-30")), "0.0000000000000000000000000001 %", f"Rate('0.{'0' * 29}1')"),
    ],
)
def test_a_rate_has_one_text_and_one_source(rate: Rate, text: str, source: str) -> None:
    assert (rate.format(), str(rate), f"{rate:>40}") == (text, text, text.rjust(40))
    assert repr(rate) == source


@pytest.mark.parametrize(
    "value",
    [0, 1, 85, True, 0.85, None, "85", "85 %", "1.01", "-0.1", "0,85", ".85", "1/3", "", "8" * 10_000, b"0.85"],
    ids=reprlib.repr,
)
def test_a_bare_number_is_never_guessed_to_be_a_rate(value: object) -> None:
    with pytest.raises(Malformed, match=r"is not a rate: write Rate\('0.85'\) .* or Rate.percent\('85'\)"):
        loose_rate(value)


@pytest.mark.parametrize("value", [Decimal(85), Decimal("NaN"), Decimal("1E-31"), Fraction(3, 2), Fraction(-1, 2)])
def test_a_number_out_of_bounds_is_no_rate(value: Decimal | Fraction) -> None:
    with pytest.raises(Malformed, match="is not a rate: write"):
        Rate(value)


def test_a_rate_may_be_too_fine() -> None:
    assert Rate(Fraction(1, 10**30 - 1)) > Rate("0")
    with pytest.raises(Malformed, match=r"its denominator may reach 10\*\*30"):
        Rate(Fraction(1, 10**30 + 1))
    with pytest.raises(Malformed, match=r"its denominator may reach 10\*\*30"):
        Rate.percent("0." + "0" * 29 + "1")


@pytest.mark.parametrize("value", [101, -1, "100.01", Fraction(1001, 10), True, 85.0, None, "85 %", Decimal("NaN")])
def test_what_is_no_percentage_is_refused(value: object) -> None:
    with pytest.raises(Malformed, match="is not a percentage: "):
        loose_rate.percent(value)


@pytest.mark.parametrize("text", ["85", "0.85", "85  %", "85 %\n", " 85 %", "85,5 %", "1/0", "1/3 %", "\u0661 %", None])
def test_what_is_no_text_of_a_rate_is_refused(text: object) -> None:
    with pytest.raises(Malformed, match=r"is not the text of a rate: write '85 %' or '1/3'"):
        loose_rate.parse(text)


@pytest.mark.parametrize("text", ["101 %", "4/3", "1/" + "9" * 31])
def test_a_text_out_of_bounds_is_no_rate(text: str) -> None:
    with pytest.raises(Malformed, match=r"is not a percentage|is not a rate"):
        Rate.parse(text)


def test_rates_have_an_order_among_themselves() -> None:
    assert Rate("0.15") < Rate(Fraction(1, 3)) <= Rate.percent("85") < Rate("1")
    assert max(Rate("0.15"), Rate("0.85")) == Rate("0.85")
    assert Rate("0.85") != Fraction(17, 20)
    with pytest.raises(TypeError):
        assert loose_rate("0.85") < Decimal(1)


def test_the_complement_makes_the_whole() -> None:
    assert Rate.percent("85").complement() == Rate.percent("15")
    assert Rate("1").complement() == Rate("0")
    assert Rate("0.85").complement().complement() == Rate("0.85")


def test_a_rate_does_not_follow_the_ambient_context() -> None:
    with localcontext(Context(prec=1, rounding=ROUND_UP, traps=[Inexact, Rounded])):
        assert repr(Rate.parse(str(Rate("0.333333")))) == "Rate('0.333333')"


@pytest.mark.parametrize("rate", [Rate("0.85"), Rate(Fraction(1, 3))])
def test_copies_and_pickles_are_the_same_value(rate: Rate) -> None:
    assert pickle.loads(pickle.dumps(rate)) == copy.deepcopy(rate) == rate  # noqa: S301 - we have just written it


def test_nothing_and_everything_are_rates() -> None:
    assert Rate.percent(0) == Rate("0") == Rate.parse("0 %")
    assert Rate.percent("100.00") == Rate("1") == Rate.parse("100 %")
