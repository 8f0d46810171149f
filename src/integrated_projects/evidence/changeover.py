"""Amounts that were converted into the euro or out of it, wholes with their parts, and prices in two currencies."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from integrated_projects.changeover import ExchangeRate
from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import may_be, to_optional_day
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listed, Listing
from integrated_projects.money import BGN, EUR, Money
from integrated_projects.programme import to_optional_programme_code

__all__ = ["Changeover", "Conversion", "ConversionPurpose", "ConvertedAmount", "ConvertedSum", "PriceDisplay"]


def __dir__() -> list[str]:
    return __all__


class ConversionPurpose(enum.Enum):
    """For what an amount was converted, as far as the law asks."""

    INCOME = "a remuneration, an indemnity, a benefit or a pension"
    DECLARATION = "expenditure that is declared to the Commission"
    OTHER = "any other amount"


def _must_fit(noun: Conversion | ConvertedAmount) -> None:
    """Refuse amounts in one currency, and a rate between others than theirs."""
    codes = [money.currency.code for money in (noun.amount, noun.converted) if money is not None]
    if len(codes) != len(set(codes)):
        raise Malformed(codes[0], "the other currency of a conversion", "both amounts are in it")
    if noun.rate is not None and not set(codes) <= {noun.rate.base, noun.rate.quote}:
        raise Malformed(str(noun.rate), "the rate of this conversion", f"its amounts are in {' and '.join(codes)}")


def _words(noun: Conversion | ConvertedAmount, name: str) -> str:
    stated = [str(money) for money in (noun.amount, noun.converted) if money is not None]
    return " converted to ".join(stated) if len(stated) > 1 else f"{name} of {stated[0]}" if stated else name


@attrs.frozen(kw_only=True)
class Conversion(Embeddable):
    """One amount that was converted from one currency into another.

    Attributes:
        programme: The code of the programme under which it was converted; written as a `Programme`.
        purpose: For what it was converted.
        amount: The amount before.
        converted: The amount after.
        rate: The rate that was used, as it was used: one that was turned round has the euro as its quote.
        converted_on: The day as of which it was converted.
        registered_on: The day on which declared expenditure was registered in the accounts of the body that certifies
            it.
        submitted_on: The day on which declared expenditure was submitted to the controller for verification.

    Raises:
        Malformed: Both amounts in one currency, or a rate between other currencies.

    Examples:
        >>> from integrated_projects.money import euro, leva
        >>> print(Conversion(amount=leva("1555364.20"), converted=euro("795245.09")))
        1555364.20 BGN converted to 795245.09 EUR
    """

    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code)
    purpose: ConversionPurpose | None = attrs.field(default=None, validator=may_be(ConversionPurpose))
    amount: Money | None = attrs.field(default=None, validator=may_be(Money))
    converted: Money | None = attrs.field(default=None, validator=may_be(Money))
    rate: ExchangeRate | None = attrs.field(default=None, validator=may_be(ExchangeRate))
    converted_on: date | None = attrs.field(default=None, converter=to_optional_day)
    registered_on: date | None = attrs.field(default=None, converter=to_optional_day)
    submitted_on: date | None = attrs.field(default=None, converter=to_optional_day)

    def __attrs_post_init__(self) -> None:
        _must_fit(self)

    def __str__(self) -> str:
        return _words(self, "a conversion")


@attrs.frozen(kw_only=True)
class ConvertedAmount(Embeddable):
    """A whole or a part of it, before and after.

    A residual that is shown by itself is a part of nothing: `leva(0)` before, and the cent after.

    Attributes:
        amount: The amount before.
        converted: The amount after.
        rate: The rate that was used.

    Raises:
        Malformed: Both amounts in one currency, or a rate between other currencies.

    Examples:
        >>> from integrated_projects.money import euro, leva
        >>> print(ConvertedAmount(amount=leva(0), converted=euro("0.01")))
        0.00 BGN converted to 0.01 EUR
    """

    amount: Money | None = attrs.field(default=None, validator=may_be(Money))
    converted: Money | None = attrs.field(default=None, validator=may_be(Money))
    rate: ExchangeRate | None = attrs.field(default=None, validator=may_be(ExchangeRate))

    def __attrs_post_init__(self) -> None:
        _must_fit(self)

    def __str__(self) -> str:
        return _words(self, "an amount")


def _parts(value: Listed[ConvertedAmount]) -> Listing[ConvertedAmount]:
    return Listing(value, kind=ConvertedAmount)


@attrs.frozen(kw_only=True)
class ConvertedSum(Embeddable):
    """A whole that was converted, and the parts that are stated beside it, so that they can be added up.

    How each of them was converted is judged where it stands among the conversions.

    Attributes:
        whole: The whole.
        parts: Its parts, and the residual where it is shown by itself.

    Raises:
        Malformed: What they were converted to is not in one currency.

    Examples:
        >>> from integrated_projects.money import euro
        >>> print(ConvertedSum(whole=ConvertedAmount(converted=euro("451296.41"))))
        the parts of an amount of 451296.41 EUR
    """

    whole: ConvertedAmount | None = attrs.field(default=None, validator=may_be(ConvertedAmount))
    parts: Listing[ConvertedAmount] = attrs.field(default=None, converter=_parts)

    def __attrs_post_init__(self) -> None:
        made = [part.converted for part in self.parts] + ([] if self.whole is None else [self.whole.converted])
        codes = sorted({money.currency.code for money in made if money is not None})
        if len(codes) > 1:
            raise Malformed(", ".join(codes), "the currency of a converted sum", "convert everything to one currency")

    def __str__(self) -> str:
        return "the parts of a whole" if self.whole is None else f"the parts of {self.whole}"


def _in_leva(instance: object, attribute: attrs.Attribute[Money | None], value: Money | None) -> None:
    may_be(Money)(instance, attribute, value)
    if value is not None and value.currency is not BGN:
        raise Malformed(value, "a price in leva", "write leva('1.70')")


def _in_euro(instance: object, attribute: attrs.Attribute[Money | None], value: Money | None) -> None:
    may_be(Money)(instance, attribute, value)
    if value is not None and value.currency is not EUR:
        raise Malformed(value, "a price in euro", "write euro('0.87')")


@attrs.frozen(kw_only=True)
class PriceDisplay(Embeddable):
    """A price as it is shown to customers: the fee of a service, a ticket, a rent.

    Attributes:
        shown_on: A day on which it is shown so.
        is_price: Whether it is a price of goods or services, and no figure of a grant or of accounts.
        is_in_both: Whether it is shown in leva and in euro.
        lev: What is shown in leva.
        euro: What is shown in euro.

    Raises:
        Malformed: An amount in another currency, or two amounts of what is not shown in both.

    Examples:
        >>> from integrated_projects.money import euro, leva
        >>> print(PriceDisplay(lev=leva("1.70"), euro=euro("0.87")))
        a price of 1.70 BGN and 0.87 EUR
    """

    shown_on: date | None = attrs.field(default=None, converter=to_optional_day)
    is_price: bool | None = attrs.field(default=None, validator=may_be(bool))
    is_in_both: bool | None = attrs.field(default=None, validator=may_be(bool))
    lev: Money | None = attrs.field(default=None, validator=_in_leva)
    euro: Money | None = attrs.field(default=None, validator=_in_euro)

    def __attrs_post_init__(self) -> None:
        if self.is_in_both is False and self.lev is not None and self.euro is not None:
            raise Malformed(str(self), "a price that is not shown in both currencies", "state the one that is shown")

    def __str__(self) -> str:
        stated = [str(money) for money in (self.lev, self.euro) if money is not None]
        return f"a price of {' and '.join(stated)}" if stated else "a price"


def _conversions(value: Listed[Conversion]) -> Listing[Conversion]:
    return Listing(value, kind=Conversion)


def _sums(value: Listed[ConvertedSum]) -> Listing[ConvertedSum]:
    return Listing(value, kind=ConvertedSum)


def _prices(value: Listed[PriceDisplay]) -> Listing[PriceDisplay]:
    return Listing(value, kind=PriceDisplay)


@attrs.frozen(kw_only=True)
class Changeover(Embeddable):
    """What was converted from one currency into another, and what is shown in two.

    Attributes:
        conversions: Amounts that were converted.
        sums: Wholes that were converted with their parts.
        prices: Prices as they are shown to customers.

    Examples:
        >>> Changeover(prices=[]).conversions.complete
        False
    """

    conversions: Listing[Conversion] = attrs.field(default=None, converter=_conversions)
    sums: Listing[ConvertedSum] = attrs.field(default=None, converter=_sums)
    prices: Listing[PriceDisplay] = attrs.field(default=None, converter=_prices)
