"""Arithmetic, comparison and totals of amounts: what is exact, what is refused, and what it agrees with."""

from __future__ import annotations

import copy
import operator
from collections.abc import Callable
from decimal import ROUND_UP, Context, Decimal, Inexact, Rounded, localcontext
from fractions import Fraction
from typing import Any

import moneyed
import pytest

from integrated_projects.errors import CurrencyMismatch, Malformed
from integrated_projects.money import BGN, EUR, Money, Rate, Rounding, RoundingMode, euro, leva, total

HALF_UP = Rounding(RoundingMode.HALF_UP)
LONGEST = "9" * 30 + "." + "9" * 30

# What somebody can write whom no type checker watches.
loose_total: Any = total


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        (+leva(5), "5.00"),
        (-leva(5), "-5.00"),
        (-leva(0), "0.00"),
        (abs(leva(-5)), "5.00"),
        (leva(5) + 0, "5.00"),
        (0 + leva(5), "5.00"),
        (leva(5) - 0, "5.00"),
        (0 - leva(5), "-5.00"),
        (leva("0.005") + leva("0.005"), "0.01"),
        (leva("0.10") - leva("0.10"), "0.00"),
        (leva("1.50") * 3, "4.50"),
        (3 * leva("1.50"), "4.50"),
        (leva("1.50") * Decimal("0.1"), "0.15"),
        (Decimal("0.001") * leva("1.50"), "0.0015"),
        (leva(10) * Fraction(1, 4), "2.50"),
        (Fraction(2, 3) * leva(6), "4.00"),
        (leva(0) * -1, "0.00"),
    ],
)
def test_arithmetic_is_exact_and_canonical(result: Money, expected: str) -> None:
    assert type(result) is Money
    assert str(result) == f"{expected} BGN"


def test_a_sum_is_as_true_as_its_figure() -> None:
    assert leva("0.01")
    assert not leva(0)


@pytest.mark.parametrize("operation", [operator.add, operator.sub, operator.truediv])
def test_arithmetic_with_py_moneyed_gives_ours_on_either_side(operation: Callable[[object, object], object]) -> None:
    foreign = moneyed.Money("1.5", "BGN")
    expected = operation(leva("4.50"), leva("1.50"))
    assert operation(leva("4.50"), foreign) == expected
    assert operation(moneyed.Money("4.5", "BGN"), leva("1.50")) == expected
    assert type(operation(foreign, leva(1))) is type(expected)


@pytest.mark.parametrize("amount", [Decimal("NaN"), Decimal("Infinity"), Decimal("1E+31"), Decimal("1E-31")])
def test_a_foreign_amount_is_examined(amount: Decimal) -> None:
    foreign = moneyed.Money(amount, BGN)
    for operation in (operator.add, operator.sub, operator.truediv, operator.lt, operator.ge):
        with pytest.raises(Malformed, match="is not an amount"):
            operation(leva(1), foreign)
        with pytest.raises(Malformed, match="is not an amount"):
            operation(foreign, leva(1))


@pytest.mark.parametrize(
    "operation",
    [operator.add, operator.sub, operator.truediv, operator.lt, operator.le, operator.gt, operator.ge],
)
def test_two_currencies_do_not_meet(operation: Callable[[object, object], object]) -> None:
    for left, right in [(leva(1), euro(1)), (leva(1), moneyed.Money(1, EUR)), (moneyed.Money(1, EUR), leva(1))]:
        with pytest.raises(CurrencyMismatch) as caught:
            operation(left, right)
        assert {caught.value.left, caught.value.right} == {"BGN", "EUR"}
    with pytest.raises(TypeError):
        operation(leva(1), "1")


@pytest.mark.parametrize("other", [1, True, Decimal(0), 0.0, "0", None, False])
def test_only_the_plain_zero_is_added_to_an_amount(other: object) -> None:
    for operation in (operator.add, operator.sub):
        with pytest.raises(TypeError):
            operation(leva(1), other)
        with pytest.raises(TypeError):
            operation(other, leva(1))


@pytest.mark.parametrize("other", [1.5, True, Rate("0.5"), leva(2), moneyed.Money(2, BGN), Decimal("NaN"), 10**31])
def test_what_is_no_factor_is_refused(other: object) -> None:
    for left, right in [(leva(1), other), (other, leva(1))]:
        with pytest.raises(Malformed, match="is not a factor: "):
            operator.mul(left, right)


@pytest.mark.parametrize("factor", [Fraction(1, 3), Fraction(1, 2**31)])
def test_a_product_that_does_not_end_is_refused_with_a_hint(factor: Fraction) -> None:
    with pytest.raises(Malformed, match=r"is not an exact factor: .* use share\(rate, rounding\)"):
        leva(1) * factor


@pytest.mark.parametrize("factor", [Fraction(10**200, 3), Fraction(3, 10**200), Fraction(10**30)])
def test_a_fraction_out_of_bounds_is_no_factor(factor: Fraction) -> None:
    with pytest.raises(Malformed, match="it is too long"):
        leva(1) * factor


@pytest.mark.parametrize("factor", [10, Decimal("1." + "0" * 29 + "1"), Fraction(10)])
def test_a_result_that_has_grown_too_long_is_refused(factor: Decimal) -> None:
    with pytest.raises(Malformed, match="is not an amount: it is finite, with at most 30 digits"):
        leva(LONGEST) * factor
    with pytest.raises(Malformed, match="is not an amount"):
        total([Money(10**30 - 1, BGN), leva(1)])


@pytest.mark.parametrize("other", [2, 2.0, True, Decimal(2), Fraction(2), Rate("0.5")])
def test_an_amount_is_not_divided_by_a_number(other: object) -> None:
    with pytest.raises(Malformed, match=r"is not a divisor of an amount: use share\(rate, rounding\)"):
        operator.truediv(leva(1), other)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (leva(1), leva(0)),
        (leva(0), leva(0)),
        (leva(1), moneyed.Money(0, "BGN")),
        (moneyed.Money(1, "BGN"), leva(0)),
    ],
)
def test_the_ratio_to_nothing_is_not_defined(left: moneyed.Money, right: moneyed.Money) -> None:
    with pytest.raises(Malformed, match="is not a divisor of an amount: it is zero"):
        left / right


@pytest.mark.parametrize(
    ("operation", "left", "right"),
    [
        (operator.mul, leva(1), "2"),
        (operator.mul, [1], leva(2)),
        (operator.truediv, leva(1), "2"),
        (operator.truediv, 1, leva(2)),
        (operator.floordiv, leva(5), 2),
        (operator.floordiv, leva(5), leva(2)),
        (operator.mod, leva(5), leva(2)),
        (divmod, leva(5), leva(2)),
        (operator.pow, leva(5), 2),
        (operator.lt, leva(5), 2),
        (operator.ge, 2, leva(5)),
    ],
)
def test_what_has_no_meaning_is_a_type_error(
    operation: Callable[[object, object], object], left: object, right: object
) -> None:
    with pytest.raises(TypeError):
        operation(left, right)


def test_py_moneyeds_ways_of_rounding_are_refused_with_a_hint() -> None:
    with pytest.raises(Malformed, match=r"write share\(Rate.percent\('5'\), rounding\)"):
        5 % leva(200)
    attempts: list[Callable[[], object]] = [
        leva("0.125").round,
        lambda: round(leva("0.125")),
        lambda: round(leva("0.125"), 2),
    ]
    for attempt in attempts:
        with pytest.raises(Malformed, match=r"write rounded\(Rounding\(RoundingMode.HALF_UP\)\)"):
            attempt()


def test_no_step_follows_the_ambient_context() -> None:
    with localcontext(Context(prec=2, rounding=ROUND_UP, traps=[Inexact, Rounded])):
        money = leva("1199362.90")
        assert str(money + leva("389907.75")) == "1589270.65 BGN"
        assert str(-money - money) == "-2398725.80 BGN"
        assert str(total([money, leva("389907.75")])) == "1589270.65 BGN"
        assert str(money * Decimal("1.95583")) == "2345749.940707 BGN"
        assert str(money.share(Rate("0.85"), HALF_UP)) == "1019458.47 BGN"
        assert money / leva("1199362.90") == 1
        assert Money(Decimal(10**29), BGN).minor_units == 10**31
        assert str(Rate.percent("33.333333")) == "33.333333 %"


# --- comparison -------------------------------------------------------------------------------------------------------


def test_amounts_of_one_currency_have_an_order() -> None:
    small, great = leva("1.10"), leva("1.11")
    for one, other in [(small, great), (moneyed.Money("1.1", "BGN"), great), (small, moneyed.Money("1.11", "BGN"))]:
        assert operator.lt(one, other)
        assert operator.le(one, other)
        assert not operator.gt(one, other)
        assert not operator.ge(one, other)
    assert small <= leva("1.1") <= small
    assert sorted([great, small]) == [small, great]
    for same in (leva("1.1"), moneyed.Money("1.1", "BGN")):
        assert operator.le(small, same)
        assert operator.ge(small, same)
        assert not operator.lt(small, same)
        assert not operator.gt(small, same)


def test_equality_and_hash_agree_with_py_moneyed() -> None:
    for foreign in (moneyed.Money("1.1", "BGN"), moneyed.Money("1.1000", copy.deepcopy(BGN))):
        assert leva("1.10") == foreign
        assert foreign == leva("1.10")
        assert not leva("1.10") != foreign  # noqa: SIM202 - the operator itself is asked
        assert hash(leva("1.10")) == hash(foreign)
        assert foreign in {leva("1.10"), leva("2.20")}
    assert isinstance(leva(1), moneyed.Money)


@pytest.mark.parametrize(
    "other", [euro("1.10"), leva("1.11"), moneyed.Money("1.1", "EUR"), Decimal("1.10"), "1.10 BGN"]
)
def test_what_differs_is_not_equal(other: object) -> None:
    assert leva("1.10") != other
    assert other != leva("1.10")
    assert not leva("1.10") == other  # noqa: SIM201 - the operator itself is asked


@pytest.mark.parametrize("amount", [Decimal("NaN"), Decimal("sNaN123"), Decimal("Infinity"), Decimal("1E+1000000")])
def test_a_foreign_amount_that_is_no_number_equals_nothing_of_ours(amount: Decimal) -> None:
    foreign = moneyed.Money(amount, BGN)
    assert leva(1) != foreign
    assert foreign != leva(1)
    assert not leva(1) == foreign  # noqa: SIM201 - the operator itself is asked


def test_a_foreign_amount_that_was_overwritten_equals_nothing_of_ours() -> None:
    foreign: Any = moneyed.Money(1, BGN)
    foreign.amount = "1"
    assert leva(1) != foreign


def test_zero_in_another_currency_is_another_currency() -> None:
    assert leva(0) != euro(0)
    assert len({leva(0), euro(0), moneyed.Money(0, BGN)}) == 2
    for operation in (operator.add, operator.sub, operator.lt, operator.ge):
        with pytest.raises(CurrencyMismatch, match="BGN and EUR"):
            operation(leva(1), euro(0))
    with pytest.raises(CurrencyMismatch, match="BGN and EUR"):
        sum([leva(0), euro(0)])


def test_the_builtins_of_python_take_amounts() -> None:
    amounts = [leva(3), moneyed.Money(1, BGN), leva(2)]
    assert sum(amounts) == sum(amounts, leva(0)) == leva(6)
    assert (min(amounts), max(amounts)) == (leva(1), leva(3))
    assert sorted(amounts) == [leva(1), leva(2), leva(3)]
    with pytest.raises(CurrencyMismatch, match=r"EUR and BGN|BGN and EUR"):
        min([leva(3), euro(1)])


# --- total ------------------------------------------------------------------------------------------------------------


def test_a_total_needs_a_currency_or_an_amount() -> None:
    assert total([], "EUR") == euro(0)
    assert total(iter([leva(1)]), currency=BGN) == leva(1)
    with pytest.raises(Malformed, match="name the currency, as in total"):
        total([])


def test_a_total_names_both_currencies() -> None:
    for amounts, currency in [([leva(1), euro(1)], None), ([leva(1), leva(1), moneyed.Money(1, EUR)], BGN)]:
        with pytest.raises(CurrencyMismatch, match="'BGN and EUR' is not one currency"):
            loose_total(amounts, currency)
    with pytest.raises(CurrencyMismatch, match="'EUR and BGN'"):
        total([leva(1)], EUR)


def test_a_total_takes_amounts_of_py_moneyed() -> None:
    result = total([leva(1), moneyed.Money("0.50", copy.deepcopy(BGN))])
    assert type(result) is Money
    assert result == leva("1.50")


@pytest.mark.parametrize("amounts", [None, 5, leva(1), [1], ["1.00 BGN"], "1.00 BGN", [None], [leva(1), Decimal(1)]])
def test_a_total_of_anything_else_is_refused(amounts: object) -> None:
    with pytest.raises(Malformed, match=r"is not an amount of money|is not a collection of amounts"):
        loose_total(amounts)
