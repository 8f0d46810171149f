"""The laws of money: sums, texts, hashes, roundings and shares, whatever the ambient context."""

from __future__ import annotations

import operator
import pickle
from collections.abc import Callable
from decimal import (
    ROUND_05UP,
    ROUND_CEILING,
    ROUND_DOWN,
    ROUND_FLOOR,
    ROUND_HALF_DOWN,
    ROUND_HALF_EVEN,
    ROUND_HALF_UP,
    ROUND_UP,
    Clamped,
    Context,
    Decimal,
    Inexact,
    Rounded,
    Subnormal,
    localcontext,
)
from fractions import Fraction

import moneyed
from hypothesis import assume, example, given
from hypothesis import strategies as st

from integrated_projects.errors import Malformed
from integrated_projects.money import BGN, Money, Rate, Remainder, Rounding, RoundingMode, leva, total

HALF_UP = Rounding(RoundingMode.HALF_UP)

cents = st.integers(-(10**14), 10**14).map(lambda units: Decimal(units).scaleb(-2, Context(prec=60)))
# A few digits make collisions and middles likely, many make the bounds felt.
figures = cents | st.decimals(-1000, 1000, places=3) | st.decimals(-(10**28), 10**28, places=28)
currencies = st.sampled_from(["BGN", "EUR", "JPY", "KWD", "CLF"])
moneys = st.builds(Money, figures, currencies)
levas = st.builds(leva, figures)
whole_levas = st.builds(leva, cents)
rates = st.builds(Rate, st.fractions(0, 1, max_denominator=10**12) | st.decimals(0, 1, places=6))
steps = st.sampled_from(["0.01", "0.05", "1", "3", "100", "0.0001"])
roundings = st.builds(Rounding, st.sampled_from(RoundingMode), step=steps)
numbers = figures.map(Fraction) | st.fractions(-(10**6), 10**6, max_denominator=10**9)
contexts = st.builds(
    Context,
    prec=st.integers(1, 40),
    rounding=st.sampled_from(
        [
            ROUND_05UP,
            ROUND_CEILING,
            ROUND_DOWN,
            ROUND_FLOOR,
            ROUND_HALF_DOWN,
            ROUND_HALF_EVEN,
            ROUND_HALF_UP,
            ROUND_UP,
        ]
    ),
    Emin=st.integers(-50, 0),
    Emax=st.integers(0, 50),
    capitals=st.integers(0, 1),
    clamp=st.integers(0, 1),
    traps=st.lists(st.sampled_from([Inexact, Rounded, Clamped, Subnormal])),
)


@given(st.lists(levas).flatmap(lambda amounts: st.tuples(st.just(amounts), st.permutations(amounts))))
def test_a_total_does_not_depend_on_the_order(pair: tuple[list[Money], list[Money]]) -> None:
    one, other = pair
    assert total(one, BGN) == total(other, BGN)


@given(st.lists(levas), st.lists(levas))
def test_a_total_is_the_total_of_its_parts(one: list[Money], other: list[Money]) -> None:
    assert total(one + other, BGN) == total(one, BGN) + total(other, BGN)


@given(st.lists(levas, min_size=1))
def test_a_total_is_the_sum(amounts: list[Money]) -> None:
    assert total(amounts) == sum(amounts)
    assert Fraction(total(amounts).amount) == sum(Fraction(money.amount) for money in amounts)


@given(levas, levas)
def test_a_difference_undoes_a_sum(one: Money, other: Money) -> None:
    assert one + other - other == one
    assert one - other == -(other - one)


def exactly(operation: Callable[[], object]) -> object:
    """What an operation gives, or how it refuses what would not be exact."""
    try:
        return operation()
    except Malformed as error:
        return error.noun, error.reason


@given(contexts, levas, levas, rates, roundings)
def test_no_result_depends_on_the_ambient_context(
    context: Context, one: Money, other: Money, rate: Rate, rounding: Rounding
) -> None:
    def results() -> list[object]:
        made = Money(one.amount, "BGN"), leva(f"{other.amount:f}"), leva(3)
        # What is too fine after the multiplication is refused in every context, so the factor stays whole.
        arithmetic = one + other, one - other, -one, abs(one), one * 7, one * Decimal(3), one * Fraction(14, 2)
        shares = one.share(rate, rounding), one.rounded(rounding), rounding.apply(one.amount)
        texts = str(one), repr(one), repr(rate), str(rate), Money.parse(str(one)), Rate.parse(str(rate))
        facts = one < other, one == other, hash(one), one.is_whole, bool(one), pickle.dumps(one), total([one, other])
        foreign = moneyed.Money(other.amount, BGN)
        beside = one + foreign, foreign + one, one - foreign, foreign - one, one < foreign, foreign < one
        finer = exactly(lambda: one * Decimal("1.234567")), exactly(lambda: one * Fraction(1, 8))
        ratios = [exactly(lambda: one / other), exactly(lambda: one / foreign), exactly(lambda: foreign / one)]
        parts = exactly(lambda: one.allocate([85, 13, 2], remainder=Remainder.APART))
        both = [beside, finer, ratios, parts]
        return [made, arithmetic, shares, texts, facts, both, one.is_whole and one.minor_units]

    expected = repr(results())
    with localcontext(context):
        assert repr(results()) == expected


@given(moneys, moneys)
def test_equality_and_hash_agree_with_py_moneyed(one: Money, other: Money) -> None:
    foreign = moneyed.Money(other.amount, other.currency)
    assert (one == foreign) == (foreign == one) == (one == other)
    assert (one != foreign) == (foreign != one) == (one != other) == (not one == foreign)  # noqa: SIM201 - each operator
    assert hash(foreign) == hash(other)
    assert other == foreign


@given(levas, levas)
def test_arithmetic_agrees_with_py_moneyed(one: Money, other: Money) -> None:
    with localcontext(prec=100):
        for operation in (operator.add, operator.sub, operator.lt, operator.le, operator.gt, operator.ge):
            foreign = operation(moneyed.Money(one.amount, BGN), moneyed.Money(other.amount, BGN))
            assert operation(one, other) == foreign
            assert operation(one, moneyed.Money(other.amount, BGN)) == foreign
            assert operation(moneyed.Money(one.amount, BGN), other) == foreign


@given(moneys, moneys)
def test_equal_amounts_look_alike(one: Money, other: Money) -> None:
    assert (one == other) == (repr(one) == repr(other))


@given(levas, st.integers(0, 5))
def test_trailing_zeros_change_nothing(money: Money, zeros: int) -> None:
    longer = Decimal(f"{money.amount:f}" + "0" * zeros)
    assert repr(leva(longer)) == repr(money)


@given(moneys)
def test_the_text_of_an_amount_is_read_back(money: Money) -> None:
    assert Money.parse(money.format()) == money
    assert eval(repr(money)) == money  # noqa: S307 - our own text
    assert pickle.loads(pickle.dumps(money)) == money  # noqa: S301 - we have just written it


@given(rates)
def test_the_text_of_a_rate_is_read_back(rate: Rate) -> None:
    assert Rate.parse(rate.format()) == rate
    assert eval(repr(rate)) == rate  # noqa: S307 - our own text


@given(roundings)
def test_the_text_of_a_rounding_is_read_back(rounding: Rounding) -> None:
    assert Rounding.parse(rounding.format()) == rounding


@given(st.text() | st.from_regex(r"-?[0-9]{1,40}[.,]?[0-9]{0,40}( BGN)?"))
def test_no_text_does_more_than_be_read_or_refused(text: str) -> None:
    for read in (leva, Money.parse, Rate, Rate.percent, Rate.parse, Rounding.parse, Remainder.parse):
        try:
            value = read(text)
        except ValueError as error:
            assert str(error)  # noqa: PT017 - either is lawful
        else:
            assert eval(repr(value)) == value  # noqa: S307 - our own text


@given(numbers, numbers, roundings)
def test_rounding_keeps_the_order(one: Fraction, other: Fraction, rounding: Rounding) -> None:
    low, high = sorted([one, other])
    assert rounding.apply(low) <= rounding.apply(high)


@given(numbers, roundings)
def test_rounding_stays_within_a_step(number: Fraction, rounding: Rounding) -> None:
    error = abs(Fraction(rounding.apply(number)) - number)
    nearest = rounding.mode.name.startswith("HALF")
    assert error * (2 if nearest else 1) <= rounding.step
    assert error < rounding.step


@given(numbers, roundings)
def test_rounding_gives_a_multiple_of_the_step(number: Fraction, rounding: Rounding) -> None:
    assert (Fraction(rounding.apply(number)) / Fraction(rounding.step)).denominator == 1


@given(numbers, roundings)
def test_rounding_twice_is_rounding_once(number: Fraction, rounding: Rounding) -> None:
    once = rounding.apply(number)
    assert rounding.apply(once) == once


@given(st.decimals(-(10**9), 10**9, places=4), st.sampled_from(RoundingMode))
@example(Decimal("0.125"), RoundingMode.HALF_EVEN)
@example(Decimal("-0.135"), RoundingMode.HALF_UP)
def test_rounding_to_the_cent_agrees_with_decimal(number: Decimal, mode: RoundingMode) -> None:
    context = Context(prec=60, rounding=f"ROUND_{mode.name}")
    assert Rounding(mode).apply(number) == number.quantize(Decimal("0.01"), context=context)


@given(numbers, roundings)
def test_rounding_mirrors_at_zero(number: Fraction, rounding: Rounding) -> None:
    opposite = {RoundingMode.CEILING: RoundingMode.FLOOR, RoundingMode.FLOOR: RoundingMode.CEILING}
    mirrored = Rounding(opposite.get(rounding.mode, rounding.mode), step=rounding.step)
    assert Fraction(mirrored.apply(-number)) == -Fraction(rounding.apply(number))


@given(whole_levas, rates)
def test_a_share_and_its_complement_make_the_whole_to_a_cent(money: Money, rate: Rate) -> None:
    both = money.share(rate, HALF_UP) + money.share(rate.complement(), HALF_UP)
    assert abs(both - money) <= leva("0.01")


@given(whole_levas, rates)
def test_a_share_lies_between_nothing_and_all(money: Money, rate: Rate) -> None:
    part = money.share(rate, HALF_UP)
    assert abs(part) <= abs(money)
    assert (money - part) + part == money


@given(moneys, rates, roundings)
@example(leva("-0.01"), Rate("0.15"), HALF_UP)
@example(leva("0.005"), Rate("1"), Rounding(RoundingMode.HALF_EVEN))
def test_a_share_is_what_whole_numbers_find(money: Money, rate: Rate, rounding: Rounding) -> None:
    top, bottom = (Fraction(money.amount) * rate.fraction / Fraction(rounding.step)).as_integer_ratio()
    below = top // bottom
    nearest = [below] if top == below * bottom else [below, below + 1]
    share = money.share(rate, rounding)
    assert share.amount in {number * rounding.step for number in nearest}
    assert share == Money(rounding.apply(Fraction(top, bottom) * Fraction(rounding.step)), money.currency)
    assert repr(share) == repr(Money(f"{share.amount:f}", money.currency))


@given(rates)
def test_the_complement_of_the_complement_is_the_rate(rate: Rate) -> None:
    assert rate.complement().complement() == rate
    assert rate.fraction + rate.complement().fraction == 1


@given(levas, st.integers(-1000, 1000) | st.fractions(-10, 10, max_denominator=8))
def test_a_product_is_exact(money: Money, factor: int | Fraction) -> None:
    expected = Fraction(money.amount) * factor
    assume(10**30 % expected.denominator == 0 and abs(expected) < 10**30)
    assert Fraction((money * factor).amount) == expected
    assert factor * money == money * factor


@given(levas, levas)
def test_a_quotient_is_exact(one: Money, other: Money) -> None:
    assume(other)
    assert one / other * Fraction(other.amount) == Fraction(one.amount)
