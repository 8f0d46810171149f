"""Roundings: every mode on either side of zero, and every step."""

from __future__ import annotations

import copy
import pickle
from decimal import ROUND_UP, Context, Decimal, Inexact, Rounded, localcontext
from fractions import Fraction
from typing import Any

import attrs
import pytest

from integrated_projects.errors import Malformed
from integrated_projects.money import Rate, Rounding, RoundingMode, leva

# What somebody can write whom no type checker watches.
loose_rounding: Any = Rounding
loose_money: Any = leva(1)

#            mode                     -0.15   -0.14   -0.1    0    0.11   0.15   0.25   0.26
EXPECTED = {
    RoundingMode.HALF_UP: ["-0.2", "-0.1", "-0.1", "0", "0.1", "0.2", "0.3", "0.3"],
    RoundingMode.HALF_EVEN: ["-0.2", "-0.1", "-0.1", "0", "0.1", "0.2", "0.2", "0.3"],
    RoundingMode.HALF_DOWN: ["-0.1", "-0.1", "-0.1", "0", "0.1", "0.1", "0.2", "0.3"],
    RoundingMode.UP: ["-0.2", "-0.2", "-0.1", "0", "0.2", "0.2", "0.3", "0.3"],
    RoundingMode.DOWN: ["-0.1", "-0.1", "-0.1", "0", "0.1", "0.1", "0.2", "0.2"],
    RoundingMode.CEILING: ["-0.1", "-0.1", "-0.1", "0", "0.2", "0.2", "0.3", "0.3"],
    RoundingMode.FLOOR: ["-0.2", "-0.2", "-0.1", "0", "0.1", "0.1", "0.2", "0.2"],
}


@pytest.mark.parametrize("mode", RoundingMode)
def test_every_mode_goes_its_way(mode: RoundingMode) -> None:
    rounding = Rounding(mode, step="0.1")
    numbers = map(Decimal, ["-0.15", "-0.14", "-0.1", "0", "0.11", "0.15", "0.25", "0.26"])
    assert [rounding.apply(number) for number in numbers] == list(map(Decimal, EXPECTED[mode]))


@pytest.mark.parametrize(
    ("number", "step", "expected"),
    [
        ("12.5", "5", "15"),
        ("7.5", "2.5", "7.5"),
        ("149", "100", "100"),
        ("150", "100", "200"),
        ("0.12345", "0.0001", "0.1235"),
        ("1.02", "0.05", "1.00"),
        ("-1.025", "0.05", "-1.05"),
    ],
)
def test_a_number_becomes_a_multiple_of_the_step(number: str, step: str, expected: str) -> None:
    assert str(Rounding(RoundingMode.HALF_UP, step=step).apply(Decimal(number))) == expected


@pytest.mark.parametrize("number", [Fraction(201, 200), Decimal("1.005"), "1.005"])
def test_every_exact_number_is_rounded(number: Fraction | Decimal | str) -> None:
    assert str(Rounding(RoundingMode.HALF_UP).apply(number)) == "1.01"
    assert str(Rounding(RoundingMode.HALF_UP).apply(7)) == "7.00"
    assert Rounding(RoundingMode.HALF_DOWN, step="1").apply(Fraction(2, 3)) == 1


@pytest.mark.parametrize(
    "number",
    [1.005, True, None, "1,005", Decimal("NaN"), Decimal("1E+99"), Fraction(10**30), Fraction(1, 10**200)],
)
def test_what_is_no_exact_number_is_refused(number: object) -> None:
    with pytest.raises(Malformed, match="is not a number to round"):
        loose_rounding(RoundingMode.HALF_UP).apply(number)


@pytest.mark.parametrize("mode", ["half up", "ROUND_HALF_UP", None, 1])
def test_a_mode_is_named(mode: object) -> None:
    with pytest.raises(Malformed, match=r"is not a rounding mode: name one, as RoundingMode.HALF_UP"):
        loose_rounding(mode)


@pytest.mark.parametrize("step", ["0", "-0.01", Decimal(0), 0.01, True, None, "0,01", "1E-2", Decimal("Infinity")])
def test_a_step_is_an_exact_number_above_zero(step: object) -> None:
    with pytest.raises(Malformed, match="is not a rounding step"):
        loose_rounding(RoundingMode.HALF_UP, step=step)


def test_one_step_has_one_form() -> None:
    cent = Rounding(RoundingMode.HALF_UP)
    other = Rounding(RoundingMode.HALF_UP, step="0.0100")
    assert cent == other
    assert hash(cent) == hash(other)
    assert repr(other) == "Rounding(mode=RoundingMode.HALF_UP, step=Decimal('0.01'))"
    assert repr(Rounding(RoundingMode.UP, step=Decimal("1E+2")).step) == "Decimal('100')"
    assert cent != Rounding(RoundingMode.HALF_EVEN)
    assert cent in {other, Rounding(RoundingMode.HALF_UP, step="1")}


def test_a_rounding_never_changes() -> None:
    rounding = Rounding(RoundingMode.HALF_UP)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        rounding.step = Decimal(1)  # type: ignore[misc] # this is what is refused
    assert pickle.loads(pickle.dumps(rounding)) == copy.deepcopy(rounding) == rounding  # noqa: S301 - ours


def test_a_rounding_does_not_follow_the_ambient_context() -> None:
    with localcontext(Context(prec=1, rounding=ROUND_UP, traps=[Inexact, Rounded])):
        assert Rounding(RoundingMode.HALF_EVEN, step="0.0500").apply(Decimal("123456.125")) == Decimal("123456.10")


@pytest.mark.parametrize("rate", [0.5, "0.50", Decimal("0.5"), None])
def test_a_share_takes_a_rate(rate: object) -> None:
    with pytest.raises(Malformed, match="is not a rate"):
        loose_money.share(rate, Rounding(RoundingMode.HALF_UP))


@pytest.mark.parametrize("rounding", [RoundingMode.HALF_UP, "half up", None, 2])
def test_a_share_takes_a_rounding(rounding: object) -> None:
    with pytest.raises(Malformed, match="is not a rounding: write Rounding"):
        loose_money.share(Rate("0.5"), rounding)
    with pytest.raises(Malformed, match="is not a rounding: write Rounding"):
        loose_money.rounded(rounding)


def test_an_amount_is_rounded_as_told() -> None:
    assert leva("-0.125").rounded(Rounding(RoundingMode.HALF_UP)) == leva("-0.13")
    assert str(leva("1234.56").rounded(Rounding(RoundingMode.DOWN, step="100"))) == "1200.00 BGN"
    with pytest.raises(Malformed, match="is not an amount"):
        leva(10**30 - 1).rounded(Rounding(RoundingMode.UP, step="8"))


@pytest.mark.parametrize("mode", RoundingMode)
@pytest.mark.parametrize("step", ["0.01", "0.05", "1", "0.001", "100", "0.000000000000000000000000000001"])
def test_a_rounding_is_written_and_read(mode: RoundingMode, step: str) -> None:
    rounding = Rounding(mode, step=step)
    assert rounding.format() == str(rounding) == f"{mode.value} to {step}"
    assert Rounding.parse(rounding.format()) == rounding


@pytest.mark.parametrize(
    "text",
    [
        "",
        "half up",
        "half up to",
        "half up to -1",
        "half up to 0,01",
        "half up to 1E-2",
        "half up to \u0661",
        "HALF_UP to 0.01",
        "nearest to 0.01",
        "half up to 0.01\n",
        "half up to " + "9" * 10_000,
        "\ud800",
        None,
        0.01,
        RoundingMode.HALF_UP,
    ],
)
def test_what_is_no_text_of_a_rounding_is_refused(text: object) -> None:
    with pytest.raises(Malformed, match=r"is not the text of a rounding: write 'half up to 0.01'; the modes are half"):
        loose_rounding.parse(text)


def test_a_text_with_a_step_of_nothing_is_refused() -> None:
    with pytest.raises(Malformed, match=r"'0\.00' is not a rounding step"):
        Rounding.parse("up to 0.00")
