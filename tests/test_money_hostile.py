"""Hostile numbers and texts: whoever reads one refuses it with a clear and short error, in bounded time."""

from __future__ import annotations

import gc
import pickle
import timeit
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from integrated_projects.changeover import EuroRounding, ExchangeRate
from integrated_projects.errors import Malformed
from integrated_projects.money import BGN, Money, Rate, Remainder, Rounding, RoundingMode, euro, leva
from tests.hostile import Agreeable, Shy, Whole, Words

NUMBERS: list[Any] = [
    True,
    False,
    1.5,
    float("nan"),
    float("inf"),
    1j,
    None,
    ...,
    b"1",
    bytearray(b"1"),
    [1],
    (1,),
    {1},
    object,
    Shy(),
    Agreeable(),
    10**30,
    -(10**10_000),
    1 << 10_000_000,
    Whole(10**31),
    Decimal("NaN"),
    Decimal("NaN" + "9" * 1000),
    Decimal("sNaN123"),
    Decimal("-Infinity"),
    Decimal("1E+1000000"),
    Decimal("-1E+1000000"),
    Decimal("1E-1000000"),
    Decimal("9" * 10_000),
    Decimal("0." + "9" * 10_000),
]
FRACTIONS: list[Any] = [
    Fraction(10**10_000),
    Fraction(1, 10**10_000),
    Fraction(10**5000, 10**5000 - 1),
]
TEXTS: list[Any] = [
    "",
    " ",
    "9" * 1_000_000,
    "0." + "9" * 1_000_000,
    "1E+1000000",
    "1e5",
    "NaN",
    "NaN123",
    "sNaN",
    "Infinity",
    "\u0661\u0662\u0663",
    "\u06f1",
    "\uff11",
    "\u2460",
    "\ud800",
    "1\udfff",
    "1\x00",
    "1\n",
    "1_000",
    "0x10",
    "1/0",
    "--1",
    "\u22121",
    Words("something"),
    "((((" * 10_000,
]

# What somebody can write whom no type checker watches.
loose: Any = leva(1)
half_up: Any = Rounding(RoundingMode.HALF_UP)
readers: dict[str, Callable[[Any], object]] = {
    "leva": leva,
    "euro": euro,
    "Money": lambda value: Money(value, BGN),
    "the currency of Money": lambda value: Money(1, value),
    "Rate": Rate,
    "Rate.percent": Rate.percent,
    "the step of Rounding": lambda value: Rounding(RoundingMode.UP, step=value),
    "Rounding.apply": half_up.apply,
    "a weight": lambda value: loose.allocate([value, 1], remainder=Remainder.FIRST),
    "the step of allocate": lambda value: loose.allocate([1], remainder=Remainder.FIRST, step=value or "x"),
    "ExchangeRate": lambda value: ExchangeRate(value, base="EUR", quote="BGN"),
    "the base of ExchangeRate": lambda value: ExchangeRate(1, base=value, quote="BGN"),
}
parsers: dict[str, Callable[[Any], object]] = {
    "Money.parse": Money.parse,
    "Rate.parse": Rate.parse,
    "Rounding.parse": Rounding.parse,
    "Remainder.parse": Remainder.parse,
    "ExchangeRate.parse": ExchangeRate.parse,
}
takers_of_fractions: dict[str, Callable[[Any], object]] = {
    "Rate": Rate,
    "Rounding.apply": half_up.apply,
    "EuroRounding.apply": EuroRounding.CENT.apply,
    "a factor": lambda value: loose * value,
    "a weight": lambda value: loose.allocate([value, 1], remainder=Remainder.FIRST),
}


def refuses_all(read: Callable[[Any], object], values: list[Any]) -> None:
    """Every one of the values is refused, in few words that survive a trip to another process."""

    def attempt() -> None:
        for value in values:
            with pytest.raises(Malformed) as caught:
                read(value)
            words = str(caught.value)
            assert len(words) < 500
            assert words.isprintable()
            words.encode()
            assert caught.value.reason

    gc.collect()
    assert timeit.timeit(attempt, number=1) < 2


@pytest.mark.parametrize("read", readers.values(), ids=readers)
def test_what_is_no_number_is_refused(read: Callable[[Any], object]) -> None:
    refuses_all(read, NUMBERS)


@pytest.mark.parametrize("read", readers.values(), ids=readers)
def test_no_hostile_text_is_taken_for_a_number(read: Callable[[Any], object]) -> None:
    refuses_all(read, TEXTS)


@pytest.mark.parametrize("parse", parsers.values(), ids=parsers)
def test_no_hostile_text_is_read(parse: Callable[[Any], object]) -> None:
    refuses_all(parse, [*TEXTS, *NUMBERS])


@pytest.mark.parametrize("take", takers_of_fractions.values(), ids=takers_of_fractions)
def test_a_fraction_that_is_too_long_is_refused(take: Callable[[Any], object]) -> None:
    refuses_all(take, FRACTIONS)


@pytest.mark.parametrize("value", [Whole(7), Words("7")])
def test_a_number_of_another_library_becomes_a_plain_one(value: Any) -> None:  # noqa: ANN401 - a stranger
    assert str(leva(value)) == "7.00 BGN"
    assert type(leva(value).amount) is Decimal
    assert str(Rounding(RoundingMode.UP, step=value)) == "up to 7"
    assert ExchangeRate(value, base="EUR", quote=Words("BGN")) == ExchangeRate(7, base="EUR", quote="BGN")
    assert pickle.loads(pickle.dumps(leva(value))) == leva(7)  # noqa: S301 - we have just written it
