"""Conversion into the euro and out of it, by the letter of the regulation."""

from __future__ import annotations

import enum
from decimal import Decimal
from fractions import Fraction
from typing import Final

from integrated_projects.changeover.exchange_rate import ratio_of
from integrated_projects.changeover.irrevocable import irrevocable_rate
from integrated_projects.errors import Malformed
from integrated_projects.fields import to_whole
from integrated_projects.money import BGN, EUR, Currency, Money, Rounding, RoundingMode
from integrated_projects.money._exact import fraction_of
from integrated_projects.money.currency import COINS, known
from integrated_projects.money.rounding import to_the_step
from integrated_projects.source import Certainty, Source

__all__ = ["EuroRounding", "from_euro", "through_euro", "to_euro"]


def __dir__() -> list[str]:
    return __all__


_REGULATION: Final = Source(
    "Council Regulation (EC) No 1103/97, Article 5",
    address="http://www.e-glossa.it/wiki/regolamento_ce_del_1997_numero_1103_art._5.aspx",
    certainty=Certainty.READ,
)
_INCOME: Final = Source(
    "Law on the introduction of the euro in the Republic of Bulgaria, the rule on remunerations, benefits and pensions",
    address="https://www.standartnews.com/biznes/bnb-s-klyuchovo-saobshtenie-za-zaplatite-v-evro-605249.html",
    certainty=Certainty.READ_IN_PART,
)


class EuroRounding(enum.Enum):
    """How an amount is rounded to the cent when it becomes euro.

    `CENT` is the rule for every amount: the nearest cent, and from the middle upwards.

    The other two are for remunerations for work, indemnities, social assistance and benefits, and pensions in
    Bulgaria: they round in favour of whoever receives them. As the rule is told, the second digit after the point is
    raised by one if the *third* is above zero (`BULGARIAN_INCOME`). It says nothing of a third digit that is zero with
    others behind it; whoever reads it as "not less than before" raises the cent there too
    (`BULGARIAN_INCOME_NEVER_LESS`). We have read accounts of the law and not the law itself, so each caller names
    the reading.

    Examples:
        >>> to_euro(Money("500.36", BGN), rounding=EuroRounding.BULGARIAN_INCOME)
        Money('255.83', 'EUR')
        >>> to_euro(Money("500.36", BGN), rounding=EuroRounding.BULGARIAN_INCOME_NEVER_LESS)
        Money('255.84', 'EUR')
    """

    CENT = "every amount, to the nearest cent"
    BULGARIAN_INCOME = "income in Bulgaria, a cent more if the third digit is above zero"
    BULGARIAN_INCOME_NEVER_LESS = "income in Bulgaria, a cent more if anything follows the cents"

    @property
    def source(self) -> Source:
        """Where the rule stands, and how sure that is.

        Examples:
            >>> EuroRounding.BULGARIAN_INCOME.source.certainty
            <Certainty.READ_IN_PART: 'confirmed in part by the source'>
        """
        return _REGULATION if self is EuroRounding.CENT else _INCOME

    @property
    def roundings(self) -> tuple[Rounding, ...]:
        """What is done with an exact amount, one after the other.

        Examples:
            >>> print(*EuroRounding.BULGARIAN_INCOME.roundings, sep=", then ")
            down to 0.001, then up to 0.01
        """
        return _ROUNDINGS[self]

    def apply(self, exact: Fraction | Decimal | int) -> Decimal:
        """The whole cents that the rule makes of an exact amount of euro.

        Raises:
            Malformed: A number that is not exact, not finite or too long.

        Examples:
            >>> EuroRounding.BULGARIAN_INCOME.apply(Decimal("511.2918"))
            Decimal('511.30')
        """
        number = fraction_of(exact, "a number to round")
        return _to_cents(number.numerator, number.denominator, self)


_ROUNDINGS: Final = {
    EuroRounding.CENT: (Rounding(RoundingMode.HALF_UP),),
    EuroRounding.BULGARIAN_INCOME: (Rounding(RoundingMode.DOWN, step="0.001"), Rounding(RoundingMode.UP)),
    EuroRounding.BULGARIAN_INCOME_NEVER_LESS: (Rounding(RoundingMode.UP),),
}


def _to_cents(numerator: int, denominator: int, rounding: EuroRounding) -> Decimal:
    """The whole cents that a rule makes of a quotient."""
    first, *others = _ROUNDINGS[rounding]
    figure = to_the_step(numerator, denominator, first)
    for then in others:
        figure = then.apply(figure)
    return figure


def to_euro(money: Money, *, rounding: EuroRounding = EuroRounding.CENT) -> Money:
    """The amount in euro: divided by the irrevocable rate and rounded once, to the cent.

    The rate is neither rounded nor inverted (Regulation (EC) No 1103/97, articles 4 and 5). An amount below zero is
    rounded as its opposite is, so that a correction still cancels what it corrects. An amount in euro is returned
    as it is. The converted parts of a whole need not add up to the converted whole; `convert_whole_then_allocate`
    makes them.

    Args:
        money: The amount.
        rounding: The rule for amounts of its sort; half up to the nearest cent, as the regulation says, unless a
            state has another for it.

    Raises:
        Malformed: No `Money`, a currency that has no irrevocable rate, no `EuroRounding`, or that of another state.

    Examples:
        >>> to_euro(Money("1555364.20", BGN))
        Money('795245.09', 'EUR')
        >>> to_euro(Money("1000.00", BGN)), to_euro(Money("1000.00", BGN), rounding=EuroRounding.BULGARIAN_INCOME)
        (Money('511.29', 'EUR'), Money('511.30', 'EUR'))
    """
    _must_be_money(money)
    if not isinstance(rounding, EuroRounding):
        raise Malformed(rounding, "a rule for rounding to euro", "name one, as EuroRounding.CENT")
    if money.currency is EUR:
        return money
    if rounding is not EuroRounding.CENT and money.currency is not BGN:
        raise Malformed(money, "an income in leva", f"the rule {rounding.name} is a rule of Bulgaria")
    numerator, denominator, _ = ratio_of(irrevocable_rate(money.currency), money)
    return Money(_to_cents(numerator, denominator, rounding), EUR)


def from_euro(money: Money, currency: Currency | str) -> Money:
    """The amount in a currency that the euro replaced: times the irrevocable rate, and rounded once, half up.

    It is rounded to the smallest coin that ISO 4217 knows (article 5 of Regulation (EC) No 1103/97: the nearest
    sub-unit, or the nearest unit where there is none); the practice of a state may have been coarser.

    Raises:
        Malformed: No `Money` in euro, or a currency that has no irrevocable rate.

    Examples:
        >>> from_euro(Money(500_000, EUR), BGN)
        Money('977915.00', 'BGN')
    """
    if not isinstance(money, Money) or money.currency is not EUR:
        raise Malformed(money, "an amount in euro", "write euro('1234.56')")
    target = known(currency)
    if target is EUR:
        return money
    return irrevocable_rate(target).convert(money, _to_the_coin_of(target))


def through_euro(money: Money, currency: Currency | str, *, decimals: int | None = None) -> Money:
    """The amount in another currency that the euro replaced, by way of the euro.

    Article 4(4) of Regulation (EC) No 1103/97: the amount in euro between the two may be rounded to not less than
    three decimals, and there is no rate from one currency to the other.

    Args:
        money: The amount.
        currency: The other currency, or its code.
        decimals: The decimals of the amount in euro, half up; `None` leaves it unrounded.

    Raises:
        Malformed: No `Money`, a currency that has no irrevocable rate, or less than three decimals.

    Examples:
        >>> through_euro(Money("1000.00", BGN), "HRK", decimals=3)
        Money('3852.33', 'HRK')
    """
    _must_be_money(money)
    places = None if decimals is None else to_whole(decimals, "a number of decimals between two currencies", 3, 30)
    target = known(currency)
    if money.currency is target:
        return money
    amount = Fraction(money.amount)
    if money.currency is not EUR:
        amount = irrevocable_rate(money.currency).equivalent(money)
    if places is not None:
        amount = Fraction(Rounding(RoundingMode.HALF_UP, step=Decimal((0, (1,), -places))).apply(amount))
    if target is not EUR:
        amount *= Fraction(irrevocable_rate(target).number)
    return Money(_to_the_coin_of(target).apply(amount), target)


def _to_the_coin_of(currency: Currency) -> Rounding:
    return Rounding(RoundingMode.HALF_UP, step=COINS[currency.code])


def _must_be_money(value: object) -> None:
    if not isinstance(value, Money):
        raise Malformed(value, "an amount of money", "write leva('1234.56')")
