"""Rates between two currencies, each with what it is, when it held, and where it stands."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import may_be, to_day, to_optional_day
from integrated_projects.money import Currency, Money, Rounding
from integrated_projects.money._exact import NUMBER, decimal_of, plain
from integrated_projects.money.currency import known
from integrated_projects.money.rounding import to_the_step
from integrated_projects.source import Source

__all__ = ["ExchangeRate", "RateKind", "are_of_one_kind", "implied_rate"]


def __dir__() -> list[str]:
    return __all__


class RateKind(enum.Enum):
    """Who says what a currency is worth; rates of two kinds differ, and each is right for its purpose.

    `IRREVOCABLE` is what the Council fixed when a state adopted the euro. `ACCOUNTING` is what the Commission
    publishes for each month (InforEuro), with which expenditure in another currency is declared.

    Examples:
        >>> RateKind("central bank")
        RateKind.CENTRAL_BANK
    """

    IRREVOCABLE = "irrevocable"
    ACCOUNTING = "Commission monthly accounting rate"
    CENTRAL_BANK = "central bank"
    CONTRACT = "contract"

    def __repr__(self) -> str:
        return f"RateKind.{self.name}"


_KINDS: Final = "|".join(kind.value for kind in RateKind)
_DAY: Final = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TEXT: Final = re.compile(rf"1 ([A-Z]{{3}}) = ({NUMBER}) ([A-Z]{{3}})(?:, ({_KINDS}))?(?:, ({_DAY}))?")
_NUMBER: Final = "write a number above zero, as '1.95583'"


def _number(value: int | str | Decimal) -> Decimal:
    number = decimal_of(value, "an exchange rate")
    if number <= 0:
        raise Malformed(value, "an exchange rate", _NUMBER)
    return Decimal(plain(number))


def _code(value: Currency | str) -> str:
    return known(value).code


@attrs.frozen
class ExchangeRate(Embeddable):
    """How many units of one currency one unit of another is.

    A rate has a direction, and it is used as it stands: an amount in its base is multiplied by it, an amount in the
    other currency divided by it. There is no inverse of it.

    Attributes:
        number: How many units of `quote` one unit of `base` is.
        base: The code of the currency of which one unit is meant.
        quote: The code of the currency in which it is expressed.
        kind: Whose rate it is; `None` where that is not stated.
        on: The day that it is stated for, or the first of the days on which it holds.
        source: Where it stands.

    Raises:
        Malformed: A number that is not exact and above zero, no currencies or only one, or no `RateKind`.

    Examples:
        >>> rate = ExchangeRate("1.9558", base="EUR", quote="BGN", kind=RateKind.ACCOUNTING, on=date(2022, 6, 1))
        >>> print(rate)
        1 EUR = 1.9558 BGN, Commission monthly accounting rate, 2022-06-01
    """

    number: Decimal = attrs.field(converter=_number)
    base: str = attrs.field(converter=_code, kw_only=True)
    quote: str = attrs.field(converter=_code, kw_only=True)
    kind: RateKind | None = attrs.field(default=None, validator=may_be(RateKind), kw_only=True)
    on: date | None = attrs.field(default=None, converter=to_optional_day, kw_only=True)
    source: Source | None = attrs.field(default=None, validator=may_be(Source), kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.base == self.quote:
            raise Malformed(self.base, "a pair of currencies", "a rate stands between two of them")

    @classmethod
    def parse(cls, text: str) -> ExchangeRate:
        """The rate that a text states as `format` writes it, of no stated source.

        Raises:
            Malformed: Any other text.

        Examples:
            >>> ExchangeRate.parse("1 EUR = 1.9558 BGN").number
            Decimal('1.9558')
        """
        found = _TEXT.fullmatch(str.__str__(text)) if isinstance(text, str) else None
        try:
            if found is not None:
                base, number, quote, kind, day = found.groups()
                return cls(
                    number,
                    base=base,
                    quote=quote,
                    kind=None if kind is None else RateKind(kind),
                    on=None if day is None else date.fromisoformat(day),
                )
        except Malformed:
            raise
        except ValueError:
            # The text has the form of a day, and the calendar does not know it.
            pass
        raise Malformed(text, "the text of an exchange rate", "write '1 EUR = 1.95583 BGN, irrevocable, 2026-01-01'")

    def format(self) -> str:
        """The rate, its kind and its day, as far as they are stated; its source is not written.

        Examples:
            >>> ExchangeRate("1.95583", base="EUR", quote="BGN", kind=RateKind.IRREVOCABLE).format()
            '1 EUR = 1.95583 BGN, irrevocable'
        """
        stated = [f"1 {self.base} = {self.number:f} {self.quote}"]
        if self.kind is not None:
            stated.append(self.kind.value)
        if self.on is not None:
            stated.append(self.on.isoformat())
        return ", ".join(stated)

    def is_of(self, kind: RateKind) -> bool | None:
        """Whether it is of the kind that is required; `None` where its own is not stated.

        Raises:
            Malformed: No `RateKind`.

        Examples:
            >>> ExchangeRate("1.9558", base="EUR", quote="BGN", kind=RateKind.ACCOUNTING).is_of(RateKind.IRREVOCABLE)
            False
            >>> ExchangeRate("1.9558", base="EUR", quote="BGN").is_of(RateKind.IRREVOCABLE) is None
            True
        """
        if not isinstance(kind, RateKind):
            raise Malformed(kind, "a kind of rate", "name one, as RateKind.IRREVOCABLE")
        return None if self.kind is None else self.kind is kind

    def holds_on(self, day: date) -> bool | None:
        """Whether it is the rate of that day, as far as its kind and its own day tell.

        An irrevocable rate holds from its day on, a monthly accounting rate in the calendar month of its day. Any
        other rate holds on its day; how long a bank or a contract keeps to it is not known here.

        Raises:
            Malformed: No day.

        Examples:
            >>> april = ExchangeRate("1.9558", base="EUR", quote="BGN", kind=RateKind.ACCOUNTING, on=date(2023, 4, 1))
            >>> april.holds_on(date(2023, 4, 3)), april.holds_on(date(2023, 2, 28))
            (True, False)
        """
        asked = to_day(day)
        if self.on is None or self.kind is None:
            return None
        if self.kind is RateKind.IRREVOCABLE:
            return self.on <= asked
        if self.kind is RateKind.ACCOUNTING:
            return (self.on.year, self.on.month) == (asked.year, asked.month)
        return True if self.on == asked else None

    def equivalent(self, money: Money) -> Fraction:
        """How much exactly the amount is in the other currency of the rate, before anybody rounds.

        Raises:
            Malformed: No `Money`, or in neither of the two currencies.

        Examples:
            >>> ExchangeRate(2, base="EUR", quote="BGN").equivalent(Money("0.01", "BGN"))
            Fraction(1, 200)
        """
        numerator, denominator, _ = ratio_of(self, money)
        return Fraction(numerator, denominator)

    def convert(self, money: Money, rounding: Rounding) -> Money:
        """The amount in the other currency of the rate, rounded once.

        Raises:
            Malformed: No `Money`, or in neither of the two currencies, or no `Rounding`.

        Examples:
            >>> from integrated_projects.money import RoundingMode, euro
            >>> rate = ExchangeRate("1.9558", base="EUR", quote="BGN")
            >>> rate.convert(euro(500_000), Rounding(RoundingMode.HALF_UP))
            Money('977900.00', 'BGN')
        """
        if not isinstance(rounding, Rounding):
            raise Malformed(rounding, "a rounding", "write Rounding(RoundingMode.HALF_UP)")
        numerator, denominator, code = ratio_of(self, money)
        return Money(to_the_step(numerator, denominator, rounding), code)

    def __str__(self) -> str:
        return self.format()


def are_of_one_kind(rates: Iterable[ExchangeRate]) -> bool | None:
    """Whether amounts that were converted at these rates can be compared: the rates are all of one kind.

    Two kinds that differ decide it; otherwise a rate whose kind is not stated leaves it open, unless it is the only
    one.

    Raises:
        Malformed: No collection of rates.

    Examples:
        >>> accounting, other = (ExchangeRate(2, base="EUR", quote="BGN", kind=kind) for kind in list(RateKind)[1:3])
        >>> are_of_one_kind([accounting, accounting]), are_of_one_kind([accounting, other])
        (True, False)
    """
    if not isinstance(rates, Iterable):
        raise Malformed(rates, "a collection of exchange rates", "write a list of ExchangeRate")
    kinds = []
    for rate in rates:
        if not isinstance(rate, ExchangeRate):
            raise Malformed(rate, "an exchange rate", "write ExchangeRate('1.95583', base='EUR', quote='BGN')")
        kinds.append(rate.kind)
    if len({kind for kind in kinds if kind is not None}) > 1:
        return False
    return None if None in kinds and len(kinds) > 1 else True


def ratio_of(rate: ExchangeRate, money: Money) -> tuple[int, int, str]:
    """The exact equivalent of an amount as a quotient, and the code of its currency."""
    if not isinstance(money, Money):
        raise Malformed(money, "an amount of money", "write leva('1234.56')")
    numerator, denominator = money.amount.as_integer_ratio()
    top, bottom = rate.number.as_integer_ratio()
    code = money.currency.code
    if code == rate.base:
        return numerator * top, denominator * bottom, rate.quote
    if code == rate.quote:
        return numerator * bottom, denominator * top, rate.base
    raise Malformed(money, "an amount to convert at this rate", f"it takes {rate.base} or {rate.quote}")


def implied_rate(amount: Money, other: Money) -> Fraction | None:
    """How many units of the other's currency one unit of the amount's is, if the two are equivalents.

    It is exact, and nobody's rate: what a page must have reckoned with. Of nothing there is no rate.

    Raises:
        Malformed: No amounts, or both in one currency.

    Examples:
        >>> from integrated_projects.money import euro, leva
        >>> float(implied_rate(euro(500_000), leva(977_900)))
        1.9558
    """
    for one in (amount, other):
        if not isinstance(one, Money):
            raise Malformed(one, "an amount of money", "write leva('1234.56')")
    if amount.currency == other.currency:
        raise Malformed(other, "an equivalent in another currency", f"both are in {amount.currency.code}")
    return Fraction(other.amount) / Fraction(amount.amount) if amount else None
