"""The laws of conversion: half a cent at most, the order kept, nothing lost, and no rate turned round or cut off."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_CEILING, Context, Decimal, Inexact, Rounded, localcontext
from fractions import Fraction

import attrs
from hypothesis import assume, example, given
from hypothesis import strategies as st

from integrated_projects.changeover import (
    IRREVOCABLE_RATES,
    ConvertedWhole,
    Equivalence,
    EuroRounding,
    ExchangeRate,
    RateKind,
    are_of_one_kind,
    convert_whole_then_allocate,
    from_euro,
    implied_rate,
    irrevocable_rate,
    through_euro,
    to_euro,
)
from integrated_projects.money import BGN, EUR, Money, Remainder, Rounding, RoundingMode, euro, leva, total
from integrated_projects.money.currency import COINS

EXACT = Context(prec=60)
CENT = Fraction(1, 100)

# A few cents make middles and empty parts likely, many make the bounds felt.
whole_cents = (st.integers(-300, 300) | st.integers(-(10**14), 10**14)).map(
    lambda cents: Decimal(cents).scaleb(-2, EXACT)
)
levas = st.builds(leva, whole_cents | st.decimals(-(10**6), 10**6, places=5))
whole_levas = st.builds(leva, whole_cents)
euros = st.builds(euro, whole_cents)
former = st.sampled_from(sorted(currency.code for currency in IRREVOCABLE_RATES))
sums_of_former = st.builds(Money, whole_cents, former)
days = st.dates()
rates = st.builds(
    lambda number, pair, kind, on: ExchangeRate(number, base=pair[0], quote=pair[1], kind=kind, on=on),
    st.decimals("0.000001", 10**6, places=6),
    st.permutations(["EUR", "BGN", "RON", "JPY"]),
    st.none() | st.sampled_from(RateKind),
    st.none() | days,
)
roundings = st.builds(Rounding, st.sampled_from(RoundingMode), step=st.sampled_from(["0.01", "0.05", "1", "0.0001"]))
incomes = st.sampled_from([EuroRounding.BULGARIAN_INCOME, EuroRounding.BULGARIAN_INCOME_NEVER_LESS])


@st.composite
def converted(draw: st.DrawFn) -> tuple[list[Money], ConvertedWhole]:
    """Parts of a whole, and what becomes of them under any policy."""
    code = draw(former)
    coins = draw(st.lists(st.integers(-300, 300) | st.integers(-(10**10), 10**10), min_size=1, max_size=8))
    parts = [Money(Decimal(coin) * COINS[code], code) for coin in coins]
    bearers = [position for position, part in enumerate(parts) if part]
    policies = [Remainder.LARGEST_FRACTION, Remainder.FIRST, Remainder.LAST, Remainder.APART]
    policy = draw(st.sampled_from([*policies, *map(Remainder.borne_by, bearers)]))
    rounding = draw(st.just(EuroRounding.CENT) | incomes) if parts[0].currency is BGN else EuroRounding.CENT
    return parts, convert_whole_then_allocate(total(parts), parts, remainder=policy, rounding=rounding)


def exact_euro(money: Money) -> Fraction:
    return Fraction(money.amount) / Fraction(irrevocable_rate(money.currency).number)


# --- into the euro and out of it --------------------------------------------------------------------------------------


@given(sums_of_former | levas)
@example(leva("1.95583") * Decimal("0.005"))
def test_a_conversion_errs_by_half_a_cent_at_most(money: Money) -> None:
    assert abs(Fraction(to_euro(money).amount) - exact_euro(money)) <= CENT / 2


@given(euros, former)
def test_a_conversion_back_errs_by_half_a_coin_at_most(money: Money, code: str) -> None:
    exact = Fraction(money.amount) * Fraction(irrevocable_rate(code).number)
    assert abs(Fraction(from_euro(money, code).amount) - exact) <= Fraction(COINS[code]) / 2


@given(whole_levas)
def test_there_and_back_is_true_to_a_cent(money: Money) -> None:
    assert abs(from_euro(to_euro(money), BGN) - money) <= leva("0.01")


@given(euros)
def test_back_and_there_is_true(money: Money) -> None:
    assert to_euro(from_euro(money, BGN)) == money


@given(levas, levas, st.sampled_from(EuroRounding))
def test_a_conversion_keeps_the_order(one: Money, other: Money, rounding: EuroRounding) -> None:
    low, high = sorted([one, other])
    assert to_euro(low, rounding=rounding) <= to_euro(high, rounding=rounding)


@given(levas, st.sampled_from(EuroRounding))
def test_a_conversion_mirrors_at_zero(money: Money, rounding: EuroRounding) -> None:
    assert to_euro(-money, rounding=rounding) == -to_euro(money, rounding=rounding)


@given(levas.map(abs), incomes)
def test_an_income_is_the_nearest_cent_or_one_more(money: Money, rounding: EuroRounding) -> None:
    assert to_euro(money, rounding=rounding) - to_euro(money) in {euro(0), euro("0.01")}


@given(levas.map(abs))
def test_an_income_that_is_never_less_is_never_less(money: Money) -> None:
    got = Fraction(to_euro(money, rounding=EuroRounding.BULGARIAN_INCOME_NEVER_LESS).amount)
    assert 0 <= got - exact_euro(money) < CENT


@given(levas.map(abs))
def test_an_income_loses_less_than_a_thousandth_of_a_euro(money: Money) -> None:
    got = Fraction(to_euro(money, rounding=EuroRounding.BULGARIAN_INCOME).amount)
    assert -CENT / 10 < got - exact_euro(money) < CENT


@given(levas, st.integers(1, 6), former)
def test_no_conversion_depends_on_the_ambient_context(money: Money, precision: int, code: str) -> None:
    def results() -> list[object]:
        there = [to_euro(money, rounding=rounding) for rounding in EuroRounding]
        back = from_euro(there[0], code), through_euro(money, code, decimals=3), str(irrevocable_rate(code))
        together = convert_whole_then_allocate(money, [money], remainder=Remainder.LARGEST_FRACTION)
        rate = ExchangeRate("1.9558", base="EUR", quote="BGN")
        by_rate = rate.convert(money, Rounding(RoundingMode.HALF_UP)), rate.equivalent(money)
        pair = Equivalence(euro(500_000), leva("977900.00"), rate=irrevocable_rate("BGN"))
        return [there, back, together, by_rate, pair.implied_rate, pair.lawful]

    expected = repr(results())
    with localcontext(Context(prec=precision, rounding=ROUND_CEILING, traps=[Inexact, Rounded])):
        assert repr(results()) == expected


# --- between two former currencies ------------------------------------------------------------------------------------


@given(sums_of_former, former)
def test_unrounded_on_the_way_an_amount_errs_by_half_a_coin_at_most(money: Money, code: str) -> None:
    assume(money.currency.code != code)
    exact = exact_euro(money) * Fraction(irrevocable_rate(code).number)
    assert abs(Fraction(through_euro(money, code).amount) - exact) <= Fraction(COINS[code]) / 2


@given(sums_of_former, former, st.integers(3, 12))
def test_rounded_on_the_way_an_amount_errs_by_what_was_rounded(money: Money, code: str, decimals: int) -> None:
    assume(money.currency.code != code)
    rate = Fraction(irrevocable_rate(code).number)
    error = abs(Fraction(through_euro(money, code, decimals=decimals).amount) - exact_euro(money) * rate)
    assert error <= Fraction(COINS[code]) / 2 + rate / 10**decimals / 2


@given(sums_of_former)
def test_by_way_of_the_euro_to_the_euro_is_to_the_euro(money: Money) -> None:
    assert through_euro(money, EUR) == to_euro(money)


# --- a whole and its parts --------------------------------------------------------------------------------------------


@given(converted())
def test_the_parts_and_what_is_kept_apart_add_up_to_the_converted_whole(
    result: tuple[list[Money], ConvertedWhole],
) -> None:
    parts, together = result
    assert total(together.parts) + together.apart == together.whole == to_euro(total(parts), rounding=together.rounding)
    assert not together.apart or together.remainder is Remainder.APART


@given(converted())
def test_every_part_but_the_bearers_is_within_a_cent_of_its_exact_equivalent(
    result: tuple[list[Money], ConvertedWhole],
) -> None:
    parts, together = result
    for position, (part, got) in enumerate(zip(parts, together.parts, strict=True)):
        if position != together.remainder.bearer:
            assert abs(Fraction(got.amount) - exact_euro(part)) < CENT


@given(converted())
def test_the_residual_is_half_a_cent_for_each_part_at_most(result: tuple[list[Money], ConvertedWhole]) -> None:
    parts, together = result
    assert abs(Fraction(together.residual.amount)) <= CENT / 2 * (len(parts) + 1)


@given(converted())
def test_what_was_moved_is_the_residual(result: tuple[list[Money], ConvertedWhole]) -> None:
    _, together = result
    assert total(together.moved) + together.apart == together.residual
    assert together.alone == tuple(to_euro(part, rounding=together.rounding) for part in result[0])


@given(converted())
def test_a_part_of_nothing_stays_nothing(result: tuple[list[Money], ConvertedWhole]) -> None:
    parts, together = result
    assert not any(got for part, got in zip(parts, together.parts, strict=True) if not part)


@given(converted())
def test_no_greater_part_of_one_sign_becomes_less_by_the_largest_fraction(
    result: tuple[list[Money], ConvertedWhole],
) -> None:
    parts = [part if part.amount > 0 else -part for part in result[0]]
    together = convert_whole_then_allocate(total(parts), parts, remainder=Remainder.LARGEST_FRACTION)
    by_size = sorted(zip(parts, together.parts, strict=True))
    assert [got for _, got in by_size] == sorted(together.parts)


# --- any other rate ---------------------------------------------------------------------------------------------------


@given(rates, whole_cents, roundings)
def test_a_rate_is_used_as_it_stands_in_both_directions(
    rate: ExchangeRate, amount: Decimal, rounding: Rounding
) -> None:
    base, quote, number = Money(amount, rate.base), Money(amount, rate.quote), Fraction(rate.number)
    assert rate.convert(base, rounding) == Money(rounding.apply(Fraction(amount) * number), rate.quote)
    assert rate.convert(quote, rounding) == Money(rounding.apply(Fraction(amount) / number), rate.base)


@given(rates, whole_cents, whole_cents, roundings)
def test_any_rate_keeps_the_order(rate: ExchangeRate, one: Decimal, other: Decimal, rounding: Rounding) -> None:
    low, high = sorted([one, other])
    for code in (rate.base, rate.quote):
        assert rate.convert(Money(low, code), rounding) <= rate.convert(Money(high, code), rounding)


@given(rates, rates, st.sampled_from(RateKind), days)
def test_what_is_known_of_a_rate_stays_when_its_kind_or_day_is_stated(
    rate: ExchangeRate, other: ExchangeRate, kind: RateKind, day: date
) -> None:
    more = attrs.evolve(rate, kind=rate.kind or kind, on=rate.on or day)
    for before, after in (
        (rate.is_of(kind), more.is_of(kind)),
        (rate.holds_on(day), more.holds_on(day)),
        (are_of_one_kind([rate, other]), are_of_one_kind([more, other])),
    ):
        assert before is None or before is after


@given(rates)
def test_the_text_of_an_exchange_rate_is_read_back(rate: ExchangeRate) -> None:
    assert ExchangeRate.parse(rate.format()) == rate


@given(st.sampled_from(sorted(IRREVOCABLE_RATES.values(), key=str)))
def test_the_text_of_an_irrevocable_rate_is_read_back_without_its_source(rate: ExchangeRate) -> None:
    assert ExchangeRate.parse(rate.format()) == attrs.evolve(rate, source=None)


@given(
    st.text() | st.from_regex(r"1 EUR = [0-9]{1,40}[.,]?[0-9]{0,40} BGN(, irrevocable)?(, [0-9]{4}-[0-9]{2}-[0-9]{2})?")
)
def test_no_text_does_more_than_be_read_or_refused(text: str) -> None:
    try:
        rate = ExchangeRate.parse(text)
    except ValueError as error:
        assert str(error)  # noqa: PT017 - either is lawful
    else:
        assert ExchangeRate.parse(rate.format()) == rate


@given(whole_levas, euros)
def test_the_implied_rate_makes_the_one_of_the_other(one: Money, other: Money) -> None:
    rate = implied_rate(one, other)
    assert (rate is None) is (not one)
    assert rate is None or Fraction(one.amount) * rate == Fraction(other.amount)


@given(whole_levas)
def test_what_was_converted_is_an_equivalent(money: Money) -> None:
    assert Equivalence(money, to_euro(money), rate=irrevocable_rate("BGN")).holds
    assert Equivalence(to_euro(money), money, rate=irrevocable_rate("BGN")).holds


@given(euros)
def test_what_was_converted_back_is_an_equivalent(money: Money) -> None:
    assert Equivalence(money, from_euro(money, BGN), rate=irrevocable_rate("BGN")).holds


@given(whole_levas, euros)
def test_two_amounts_that_do_not_hold_are_more_than_half_a_coin_apart(one: Money, other: Money) -> None:
    equivalence = Equivalence(one, other, rate=irrevocable_rate("BGN"))
    apart = abs(Fraction(other.amount) - exact_euro(one))
    assert equivalence.holds or apart >= CENT / 2
    assert (not equivalence.difference) is (equivalence.lawful == other)
