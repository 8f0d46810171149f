"""A whole converted with its parts: every policy for the residual, and what is refused."""

from __future__ import annotations

import copy
import pickle
from decimal import ROUND_UP, Context, Inexact, Rounded, localcontext
from typing import Any

import pytest

from integrated_projects.changeover import ConvertedWhole, EuroRounding, convert_whole_then_allocate, to_euro
from integrated_projects.errors import CurrencyMismatch
from integrated_projects.money import Money, Remainder, euro, leva, total
from tests.hostile import refused

KYUSTENDIL = [leva("467289.00"), leva("357626.00"), leva("57744.05")]
# Each becomes 0.03 alone (0.0256 exactly), and the whole 0.13: two cents too many.
FIVE = [leva("0.05")] * 5

# What somebody can write whom no type checker watches.
loose_together: Any = convert_whole_then_allocate


def together(parts: list[Money], remainder: Remainder) -> ConvertedWhole:
    return convert_whole_then_allocate(total(parts), parts, remainder=remainder)


def test_the_lines_of_kyustendil_miss_a_cent_that_is_shown() -> None:
    result = together(KYUSTENDIL, Remainder.APART)
    assert result.whole == euro("451296.41")
    assert result.parts == result.alone == (euro("238921.07"), euro("182851.27"), euro("29524.06"))
    assert result.residual == result.apart == euro("0.01")
    assert set(result.moved) == {euro(0)}


@pytest.mark.parametrize(
    ("policy", "cents"),
    [
        (Remainder.FIRST, [1, 0, 0]),
        (Remainder.LAST, [0, 0, 1]),
        (Remainder.LARGEST_FRACTION, [0, 0, 1]),
        (Remainder.borne_by(1), [0, 1, 0]),
        (Remainder.APART, [0, 0, 0]),
    ],
)
def test_a_policy_says_who_gets_the_missing_cent(policy: Remainder, cents: list[int]) -> None:
    result = together(KYUSTENDIL, policy)
    assert result.moved == tuple(euro("0.01") * count for count in cents)
    assert total(result.parts) + result.apart == result.whole
    assert result.remainder == policy


@pytest.mark.parametrize(
    ("policy", "cents"),
    [
        (Remainder.FIRST, [-1, -1, 0, 0, 0]),
        (Remainder.LAST, [0, 0, 0, -1, -1]),
        (Remainder.LARGEST_FRACTION, [-1, -1, 0, 0, 0]),
        (Remainder.borne_by(4), [0, 0, 0, 0, -2]),
        (Remainder.APART, [0, 0, 0, 0, 0]),
    ],
)
def test_what_is_too_much_is_taken_back(policy: Remainder, cents: list[int]) -> None:
    result = together(FIVE, policy)
    assert (result.whole, result.residual) == (euro("0.13"), euro("-0.02"))
    assert result.moved == tuple(euro("0.01") * count for count in cents)
    mirrored = together([-part for part in FIVE], policy)
    assert mirrored.moved == tuple(-one for one in result.moved)


def test_the_parts_that_were_moved_most_come_first() -> None:
    parts = [leva("0.05"), leva("0.07"), leva("0.03"), leva("0.05")]
    result = together(parts, Remainder.LARGEST_FRACTION)
    # 0.0256, 0.0358, 0.0153 and 0.0256 of 0.1023: the third was rounded up most.
    assert result.alone == (euro("0.03"), euro("0.04"), euro("0.02"), euro("0.03"))
    assert result.moved == (euro("-0.01"), euro(0), euro("-0.01"), euro(0))


def test_lines_of_either_sign_and_of_nothing_are_converted() -> None:
    result = together([leva("0.03"), leva("0.03"), leva(0), leva("-0.01")], Remainder.LAST)
    assert result.alone == (euro("0.02"), euro("0.02"), euro(0), euro("-0.01"))
    assert result.residual == euro(0)
    assert result.parts == result.alone


@pytest.mark.parametrize("rounding", EuroRounding)
def test_what_is_in_euro_already_is_refused(rounding: EuroRounding) -> None:
    with refused("an amount to convert to euro", "it is in euro already"):
        convert_whole_then_allocate(euro(2), [euro(1), euro(1)], remainder=Remainder.APART, rounding=rounding)


#: 511.2918…, 664.6793… and 255.8300… euro of 1431.8012….
WAGES = [leva("1000.00"), leva("1300.00"), leva("500.36")]


@pytest.mark.parametrize(
    ("rounding", "whole", "alone", "residual"),
    [
        (EuroRounding.CENT, "1431.80", ["511.29", "664.68", "255.83"], "0.00"),
        (EuroRounding.BULGARIAN_INCOME, "1431.81", ["511.30", "664.68", "255.83"], "0.00"),
        (EuroRounding.BULGARIAN_INCOME_NEVER_LESS, "1431.81", ["511.30", "664.68", "255.84"], "-0.01"),
    ],
)
def test_a_payroll_is_converted_by_the_rule_for_incomes(
    rounding: EuroRounding, whole: str, alone: list[str], residual: str
) -> None:
    result = convert_whole_then_allocate(total(WAGES), WAGES, remainder=Remainder.APART, rounding=rounding)
    assert (result.whole, result.residual, result.rounding) == (euro(whole), euro(residual), rounding)
    assert result.parts == result.alone == tuple(map(euro, alone))
    shared = convert_whole_then_allocate(total(WAGES), WAGES, remainder=Remainder.LARGEST_FRACTION, rounding=rounding)
    assert total(shared.parts) == shared.whole
    # The wage that gained most gives the cent back.
    assert shared.moved[2] == euro(residual)


def test_a_rule_for_incomes_in_bulgaria_takes_leva() -> None:
    with refused("an income in leva", "the rule BULGARIAN_INCOME is a rule of Bulgaria"):
        convert_whole_then_allocate(
            Money(1, "HRK"),
            [Money(1, "HRK")],
            remainder=Remainder.APART,
            rounding=EuroRounding.BULGARIAN_INCOME,
        )
    with refused("a rule for rounding to euro", "name one, as EuroRounding.CENT"):
        loose_together(leva(1), [leva(1)], remainder=Remainder.APART, rounding="income")


def test_the_parts_of_vidin_need_no_cent() -> None:
    printed = ["1019458.47", "179904.43", "331421.59", "58486.16"]
    result = together([leva(figure) for figure in printed], Remainder.LARGEST_FRACTION)
    assert result.whole == total(result.alone) == euro("812581.18")


def test_what_cannot_be_converted_together_is_refused() -> None:
    with refused("the whole of these parts", "they add up to 882659.05 BGN"):
        convert_whole_then_allocate(leva("882659.06"), KYUSTENDIL, remainder=Remainder.APART)
    with refused("the whole of these parts", "they add up to 0.00 BGN"):
        convert_whole_then_allocate(leva(1), [], remainder=Remainder.APART)
    with pytest.raises(CurrencyMismatch, match="BGN and EUR"):
        convert_whole_then_allocate(leva(2), [leva(1), euro(1)], remainder=Remainder.APART)
    with refused("a currency with an irrevocable euro rate"):
        convert_whole_then_allocate(Money(1, "GBP"), [Money(1, "GBP")], remainder=Remainder.APART)
    for whole in (None, 1, "1.00 BGN"):
        with refused("an amount of money"):
            loose_together(whole, [leva(1)], remainder=Remainder.APART)
    with refused("a collection of amounts"):
        loose_together(leva(1), None, remainder=Remainder.APART)
    with refused("a policy for a remainder"):
        loose_together(leva(1), [leva(1)], remainder="apart")


@pytest.mark.parametrize("position", [1, 2])
def test_a_bearer_is_a_part_that_is_not_nothing(position: int) -> None:
    with refused("the position of a bearer", "name one of the parts that is not nothing"):
        together([leva(1), leva(0)], Remainder.borne_by(position))


def test_no_conversion_follows_the_ambient_context() -> None:
    with localcontext(Context(prec=2, rounding=ROUND_UP, traps=[Inexact, Rounded])):
        result = together(KYUSTENDIL, Remainder.LARGEST_FRACTION)
        assert [str(part) for part in (*result.parts, result.residual)] == [
            "238921.07 EUR",
            "182851.27 EUR",
            "29524.07 EUR",
            "0.01 EUR",
        ]
        assert str(total(result.moved)) == "0.01 EUR"


def test_the_result_is_a_value() -> None:
    result = together(FIVE, Remainder.FIRST)
    assert pickle.loads(pickle.dumps(result)) == copy.deepcopy(result) == result  # noqa: S301 - ours
    assert hash(copy.copy(result)) == hash(result)
    assert result.alone == tuple(map(to_euro, FIVE))
