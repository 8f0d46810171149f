"""One amount that is stated in two currencies."""

from __future__ import annotations

from fractions import Fraction

import attrs

from integrated_projects.changeover.exchange_rate import ExchangeRate, implied_rate
from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import must_be
from integrated_projects.money import Money, Rounding, RoundingMode
from integrated_projects.money.currency import COINS

__all__ = ["Equivalence"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class Equivalence(Embeddable):
    """Two amounts that are to be the same, and the rate at which they should be.

    Attributes:
        amount: The one amount.
        other: What is stated as its equivalent.
        rate: The rate between their currencies.

    Raises:
        Malformed: No amounts, no rate, or amounts that are not in the two currencies of the rate.

    Examples:
        >>> from integrated_projects.changeover.irrevocable import irrevocable_rate
        >>> from integrated_projects.money import euro, leva
        >>> printed = Equivalence(euro(500_000), leva(977_900), rate=irrevocable_rate("BGN"))
        >>> print(printed.holds, printed.lawful, printed.difference, float(printed.implied_rate), sep="; ")
        False; 977915.00 BGN; -15.00 BGN; 1.9558
    """

    amount: Money = attrs.field(validator=must_be(Money))
    other: Money = attrs.field(validator=must_be(Money))
    rate: ExchangeRate = attrs.field(validator=must_be(ExchangeRate), kw_only=True)

    def __attrs_post_init__(self) -> None:
        stated = {self.amount.currency.code, self.other.currency.code}
        if stated != {self.rate.base, self.rate.quote}:
            codes = f"{self.rate.base} and {self.rate.quote}"
            raise Malformed((self.amount, self.other), "a pair of equivalents", f"at this rate they are in {codes}")

    @property
    def implied_rate(self) -> Fraction | None:
        """Units of the currency of `other` for one unit of that of `amount`, as the two have it.

        Examples:
            >>> from integrated_projects.money import euro, leva
            >>> Equivalence(euro(2), leva(3), rate=ExchangeRate(2, base="EUR", quote="BGN")).implied_rate
            Fraction(3, 2)
        """
        return implied_rate(self.amount, self.other)

    @property
    def lawful(self) -> Money:
        """What the amount is at the rate, to the smallest coin of the other's currency, half up.

        Examples:
            >>> from integrated_projects.money import euro, leva
            >>> Equivalence(euro(2), leva(3), rate=ExchangeRate(2, base="EUR", quote="BGN")).lawful
            Money('4.00', 'BGN')
        """
        return self.rate.convert(self.amount, _to_the_coin_of(self.other))

    @property
    def difference(self) -> Money:
        """What is stated less what is lawful.

        Examples:
            >>> from integrated_projects.money import euro, leva
            >>> Equivalence(euro(2), leva(3), rate=ExchangeRate(2, base="EUR", quote="BGN")).difference
            Money('-1.00', 'BGN')
        """
        return self.other - self.lawful

    @property
    def holds(self) -> bool:
        """Whether one of the two is the other at the rate: either may have been converted and rounded.

        Examples:
            >>> from integrated_projects.money import euro, leva
            >>> Equivalence(euro("0.87"), leva("1.70"), rate=ExchangeRate("1.95583", base="EUR", quote="BGN")).holds
            True
        """
        return self.lawful == self.other or self.rate.convert(self.other, _to_the_coin_of(self.amount)) == self.amount


def _to_the_coin_of(money: Money) -> Rounding:
    return Rounding(RoundingMode.HALF_UP, step=COINS[money.currency.code])
