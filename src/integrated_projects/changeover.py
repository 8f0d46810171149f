"""The changeover to the euro: irrevocable rates, and conversion by the letter of the regulation."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Final

from integrated_projects.errors import Malformed
from integrated_projects.money import BGN, EUR, Currency, Money, Rounding, RoundingMode

__all__ = ["IRREVOCABLE_RATES", "from_euro", "to_euro"]


def __dir__() -> list[str]:
    return __all__


#: How many units of a currency are one euro, irrevocably and with all six figures (Regulation (EC) 2866/98 as
#: amended). The lev: 1.95583 since 2026-01-01 (Decision (EU) 2025/1407, Regulation (EU) 2025/1409); before that day
#: the same figure was the fixed rate of the Bulgarian currency board. Other currencies come later.
IRREVOCABLE_RATES: Final[Mapping[Currency, Decimal]] = MappingProxyType({BGN: Decimal("1.95583")})

# Article 5 of Regulation (EC) 1103/97: to the nearest cent, and from the middle upwards.
_TO_THE_CENT: Final = Rounding(RoundingMode.HALF_UP)


def _rate(currency: Currency) -> Fraction:
    rate = IRREVOCABLE_RATES.get(currency)
    if rate is None:
        codes = ", ".join(sorted(one.code for one in IRREVOCABLE_RATES))
        raise Malformed(currency.code, "a currency with an irrevocable euro rate", f"known are {codes}")
    return Fraction(rate)


def to_euro(money: Money) -> Money:
    """The amount in euro: divided by the irrevocable rate and rounded once, half up, to the cent.

    The rate is neither rounded nor inverted (Regulation (EC) 1103/97, articles 4 and 5). An amount below zero is
    rounded as its opposite is, so that a correction still cancels what it corrects. An amount in euro is returned
    as it is. The converted parts of a whole need not add up to the converted whole.

    Raises:
        Malformed: No `Money`, or a currency that has no irrevocable rate.

    Examples:
        >>> from integrated_projects.money import leva
        >>> to_euro(leva("1555364.20"))
        Money('795245.09', 'EUR')
    """
    if not isinstance(money, Money):
        raise Malformed(money, "an amount of money", "write leva('1234.56')")
    if money.currency == EUR:
        return money
    return Money(_TO_THE_CENT.apply(Fraction(money.amount) / _rate(money.currency)), EUR)


def from_euro(money: Money, currency: Currency | str) -> Money:
    """The amount in the currency that the euro replaced: times the irrevocable rate, rounded once as in `to_euro`.

    Raises:
        Malformed: No `Money` in euro, or a currency that has no irrevocable rate.

    Examples:
        >>> from_euro(Money(500_000, EUR), BGN)
        Money('977915.00', 'BGN')
    """
    if not isinstance(money, Money) or money.currency != EUR:
        raise Malformed(money, "an amount in euro", "write euro('1234.56')")
    target = Money(0, currency).currency
    if target == EUR:
        return money
    return Money(_TO_THE_CENT.apply(Fraction(money.amount) * _rate(target)), target)
