"""How one fact of an entry is written in a cell of a list, and read back from it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, Final

import attrs

from integrated_projects.adapters.art49.conventions import Conventions, ExchangeNotation, PointOrder, RateNotation
from integrated_projects.adapters.art49.entry import Point
from integrated_projects.changeover import ExchangeRate
from integrated_projects.errors import Malformed
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import Money, Rate
from integrated_projects.organisation import Organisation
from integrated_projects.period import ProgrammingPeriod
from integrated_projects.territory import NutsCode
from integrated_projects.text import to_name

__all__ = [
    "AMOUNT",
    "CURRENCY",
    "Cell",
    "DAY",
    "EXCHANGE",
    "LINKS",
    "NUTS",
    "ORGANISATION",
    "PERIOD",
    "POINT",
    "PROGRAMME",
    "RATE",
    "TEXT",
    "exchange_rate",
]


def __dir__() -> list[str]:
    return __all__


_NUMBER: Final = re.compile(r"[0-9]{1,30}(?:\.[0-9]{1,30})?")
_DAY: Final = re.compile("([0-9]{2})/([0-9]{2})/([0-9]{4})")
_EURO: Final = "EUR"


@attrs.frozen(kw_only=True)
class Cell:
    """How a fact stands in a cell.

    Attributes:
        write: The text of the fact; `Malformed` where the conventions leave open how it is written.
        read: The fact of the text; `Malformed` where it is none, or could be two.
        is_words: Whether the text is somebody's words, which a spreadsheet must not take for a formula.
    """

    write: Callable[[Any, Conventions], str]
    read: Callable[[str, Conventions], Any]
    is_words: bool = False


def _words(value: object, _: Conventions) -> str:
    return str(value)


def _digits(text: str, noun: str) -> Decimal:
    if not _NUMBER.fullmatch(text):
        raise Malformed(text, noun, "write digits with a point, as 1234.56, and no sign for thousands")
    return Decimal(text)


def _write_day(value: date, _: Conventions) -> str:
    # No format of the platform is asked: some write the year 987 with three digits.
    return f"{value.day:02d}/{value.month:02d}/{value.year:04d}"


def _read_day(text: str, _: Conventions) -> date:
    found = _DAY.fullmatch(text)
    try:
        if found is not None:
            return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        pass
    raise Malformed(text, "a day", "write the day, the month and the year as 30/06/2023")


def _untold(value: object, noun: str, name: str, *readings: str) -> Malformed:
    told = " or ".join(readings)
    return Malformed(value, noun, f"it could be meant as {told}; tell which with Conventions({name}=…)")


def _write_rate(value: Rate, conventions: Conventions) -> str:
    if conventions.rates is None:
        raise _untold(str(value), "a rate of this file", "rates", "per cent", "a fraction")
    percent = value.format()
    if not percent.endswith(" %"):
        raise Malformed(percent, "a rate of a list", "its digits do not end")
    digits = percent.removesuffix(" %")
    if conventions.rates is RateNotation.PERCENT:
        return digits
    # The point moves by two places in the text, where no context can round.
    whole, _, part = digits.partition(".")
    whole = whole.rjust(3, "0")
    return f"{whole[:-2]}.{whole[-2:]}{part}".rstrip("0").rstrip(".")


def _read_rate(text: str, conventions: Conventions) -> Rate:
    if text.endswith("%"):
        return Rate.percent(_digits(text.removesuffix("%").rstrip(), "a rate"))
    number = _digits(text, "a rate")
    if conventions.rates is None:
        raise _untold(text, "a rate", "rates", "per cent", "a fraction")
    return Rate.percent(number) if conventions.rates is RateNotation.PERCENT else Rate(number)


def _write_amount(value: Money, _: Conventions) -> str:
    return f"{value.amount:f}"


def _read_amount(text: str, _: Conventions) -> Decimal:
    _digits(text.removeprefix("-"), "an amount")
    return Decimal(text)


def _write_exchange(value: ExchangeRate, conventions: Conventions) -> str:
    notation = conventions.exchange_rates
    if notation is None:
        raise _untold(str(value), "an exchange rate of this file", "exchange_rates", *_BOTH_NOTATIONS)
    euro_side = value.base if notation is ExchangeNotation.UNITS_PER_EURO else value.quote
    if euro_side != _EURO:
        raise Malformed(
            str(value), "an exchange rate of this file", f"it counts {notation.value}, and none is inverted"
        )
    return f"{value.number:f}"


_BOTH_NOTATIONS: Final = tuple(notation.value for notation in ExchangeNotation)


def _read_exchange(text: str, conventions: Conventions) -> Decimal:
    number = _digits(text, "an exchange rate")
    if conventions.exchange_rates is None:
        raise _untold(text, "an exchange rate", "exchange_rates", *_BOTH_NOTATIONS)
    return number


def exchange_rate(number: Decimal, currency: str, conventions: Conventions) -> ExchangeRate:
    """The rate between the euro and a currency that a number is, by the conventions of the file.

    Examples:
        >>> told = Conventions(exchange_rates=ExchangeNotation.UNITS_PER_EURO)
        >>> print(exchange_rate(Decimal("1.95583"), "BGN", told))
        1 EUR = 1.95583 BGN
    """
    if conventions.exchange_rates is ExchangeNotation.UNITS_PER_EURO:
        return ExchangeRate(number, base=_EURO, quote=currency)
    return ExchangeRate(number, base=currency, quote=_EURO)


def _write_point(value: Point, conventions: Conventions) -> str:
    if conventions.points is None:
        raise _untold(str(value), "a point of this file", "points", *_BOTH_ORDERS)
    angles = value.longitude, value.latitude
    first, second = angles if conventions.points is PointOrder.LONGITUDE_FIRST else angles[::-1]
    return f"{first}, {second}"


_BOTH_ORDERS: Final = tuple(order.value for order in PointOrder)


def _read_point(text: str, conventions: Conventions) -> Point:
    first, comma, second = (part.strip() for part in text.partition(","))
    if not comma:
        raise Malformed(text, "a point", "write two angles with a comma, as 22.8738, 43.9900")
    if conventions.points is None:
        raise _untold(text, "a point", "points", *_BOTH_ORDERS)
    if conventions.points is PointOrder.LONGITUDE_FIRST:
        return Point(longitude=first, latitude=second)
    return Point(longitude=second, latitude=first)


def _read_words(text: str, _: Conventions) -> str:
    return to_name(text)


def _read_organisation(text: str, _: Conventions) -> Organisation:
    return Organisation(text)


def _write_currency(value: Money, _: Conventions) -> str:
    return value.currency.code


def _read_currency(text: str, _: Conventions) -> str:
    return Money(0, text).currency.code


def _read_nuts(text: str, _: Conventions) -> NutsCode:
    return NutsCode.parse(text)


def _read_programme(text: str, _: Conventions) -> ProgrammeCode:
    return ProgrammeCode.parse(text)


def _write_period(value: ProgrammingPeriod, _: Conventions) -> str:
    return value.format()


def _read_period(text: str, _: Conventions) -> ProgrammingPeriod:
    return ProgrammingPeriod.parse(text)


def _write_links(value: tuple[str, ...], _: Conventions) -> str:
    return " ".join(value)


def _read_links(text: str, _: Conventions) -> tuple[str, ...]:
    return tuple(text.split())


TEXT = Cell(write=_words, read=_read_words, is_words=True)
ORGANISATION = Cell(write=_words, read=_read_organisation, is_words=True)
DAY = Cell(write=_write_day, read=_read_day)
RATE = Cell(write=_write_rate, read=_read_rate)
AMOUNT = Cell(write=_write_amount, read=_read_amount)
CURRENCY = Cell(write=_write_currency, read=_read_currency)
EXCHANGE = Cell(write=_write_exchange, read=_read_exchange)
NUTS = Cell(write=_words, read=_read_nuts)
POINT = Cell(write=_write_point, read=_read_point)
PROGRAMME = Cell(write=_words, read=_read_programme)
PERIOD = Cell(write=_write_period, read=_read_period)
LINKS = Cell(write=_write_links, read=_read_links, is_words=True)
