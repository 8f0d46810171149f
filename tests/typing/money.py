"""What a type checker makes of money: checked, never run."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import assert_type

from integrated_projects.changeover import ConvertedWhole, ExchangeRate, RateKind, convert_whole_then_allocate, to_euro
from integrated_projects.money import BGN, EUR, Money, Rate, Remainder, Rounding, RoundingMode, leva, total

assert_type(leva("1.00") + leva(2), Money)
assert_type(leva(3) - leva(2), Money)
assert_type(2 * leva("1.00") * Fraction(1, 2), Money)
assert_type(leva(3) / leva(2), Fraction)
assert_type(total([leva(1)]), Money)
assert_type(leva(1).amount, Decimal)
assert_type(
    leva(1).allocate([1, Decimal(2), Fraction(1, 3), Rate("0.5")], remainder=Remainder.FIRST), tuple[Money, ...]
)
assert_type(to_euro(leva(1)), Money)
assert_type(convert_whole_then_allocate(leva(1), [leva(1)], remainder=Remainder.APART), ConvertedWhole)

rate = ExchangeRate("1.95583", base=EUR, quote=BGN)
assert_type(rate.is_of(RateKind.CONTRACT), bool | None)
assert_type(rate.convert(leva(1), Rounding(RoundingMode.HALF_UP)), Money)
assert_type(rate.base, str)

Money(1.5, BGN)  # type: ignore[arg-type]
leva(1) * 1.5  # type: ignore[operator]
leva(1).allocate([1, 1])  # type: ignore[call-arg]
leva(1).allocate([0.5, 0.5], remainder=Remainder.FIRST)  # type: ignore[list-item]
leva(1).allocate([1, 1], remainder="first")  # type: ignore[arg-type]
leva(1).share(0.85, Rounding(RoundingMode.HALF_UP))  # type: ignore[arg-type]
leva(1).amount = Decimal(2)  # type: ignore[misc]
rate.number = Decimal(2)  # type: ignore[misc]
