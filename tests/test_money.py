"""Amounts: what is one, what becomes of it, and everything that is refused."""

from __future__ import annotations

import copy
import gc
import pickle
import timeit
from collections.abc import Callable
from decimal import Decimal
from enum import IntEnum
from fractions import Fraction
from typing import Any

import moneyed
import pytest
from attrs.exceptions import FrozenInstanceError

from integrated_projects.errors import Malformed
from integrated_projects.money import BGN, EUR, Currency, Money, euro, leva
from integrated_projects.money.currency import COINS

LONGEST = "9" * 30 + "." + "9" * 30

# What somebody can write whom no type checker watches.
loose_money: Any = Money


class Text(str):
    """A text that pretends to be another one."""

    __slots__ = ()

    def __str__(self) -> str:
        return "7"


class Whole(IntEnum):
    """A number with a name."""

    SEVEN = 7


class Figure(Decimal):
    """A number of another class."""


# --- what is an amount ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("amount", "figure"),
    [
        (0, "0.00"),
        (-5, "-5.00"),
        (10**30 - 1, "9" * 30 + ".00"),
        ("1.1", "1.10"),
        ("007", "7.00"),
        ("-0", "0.00"),
        ("-0.000", "0.00"),
        ("1.2300", "1.23"),
        ("1.2340", "1.234"),
        ("0.0000001", "0.0000001"),
        (LONGEST, LONGEST),
        ("-" + LONGEST, "-" + LONGEST),
        (Decimal("1E+3"), "1000.00"),
        (Decimal("-0"), "0.00"),
        (Decimal("0E+999999"), "0.00"),
        (Decimal("0E-999999"), "0.00"),
        (Decimal("5." + "0" * 300), "5.00"),
        (Decimal("5.001" + "0" * 300), "5.001"),
        (Text("3.50"), "3.50"),
        (Whole.SEVEN, "7.00"),
        (Figure("7.5"), "7.50"),
    ],
)
def test_every_notation_of_a_value_has_one_form(amount: int | str | Decimal, figure: str) -> None:
    money = Money(amount, BGN)
    assert type(money.amount) is Decimal
    assert money.format() == str(money) == f"{figure} BGN"
    assert repr(money) == f"Money('{figure}', 'BGN')"


@pytest.mark.parametrize(
    "amount",
    [
        1.1,
        float("nan"),
        True,
        None,
        b"1",
        1j,
        Fraction(1, 2),
        leva(1),
        Decimal("NaN"),
        Decimal("sNaN"),
        Decimal("Infinity"),
        Decimal("-Infinity"),
        Decimal("1E+30"),
        Decimal("1E-31"),
        Decimal("1E+999999"),
        Decimal("1E-999999"),
        Decimal("1E+999999999999"),
        Decimal("1E-999999999999"),
        Decimal("1" * 10_000),
        Decimal("0." + "1" * 10_000),
        10**30,
        -(10**30),
        pytest.param(10**10_000, id="ten thousand digits"),
        "",
        " 1",
        "1 ",
        "1\n",
        "+1",
        "--1",
        "1.",
        ".1",
        "1,1",
        "1 000",
        "1_000",
        "1e3",
        "0x1",
        "NaN",
        "Infinity",
        "1.1.1",
        "\u0661",
        "\u0967.5",
        "\uff11",
        "\u00b2",
        "1\u00a0000",
        "\u22121",
        "\ud800",
        "1\x00",
        "1" * 31,
        "0." + "1" * 31,
        "9" * 10_000,
    ],
)
def test_what_is_no_amount_is_refused(amount: object) -> None:
    with pytest.raises(Malformed, match="is not an amount: "):
        loose_money(amount, BGN)


def test_hostile_input_is_refused_in_bounded_time() -> None:
    hostile: list[str | int | Decimal] = ["9" * 1_000_000, Decimal("1E+999999999"), 1 << 10_000_000]

    def refuse() -> None:
        for amount in hostile:
            with pytest.raises(Malformed):
                Money(amount, BGN)

    gc.collect()
    assert timeit.timeit(refuse, number=1) < 2


@pytest.mark.parametrize("currency", ["", "bgn", "BGN ", "LEV", "\u0412GN", "лв.", 975, None, b"BGN", Currency("QQQ")])
def test_what_is_no_currency_is_refused(currency: object) -> None:
    with pytest.raises(Malformed, match=r"is not a currency: write a code of ISO 4217"):
        loose_money(1, currency)


@pytest.mark.parametrize(
    "currency",
    ["BGN", pytest.param(Text("BGN"), id="pretends"), BGN, Currency("BGN", sub_unit=1), copy.deepcopy(BGN)],
)
def test_every_notation_of_a_currency_is_one_object(currency: str | Currency) -> None:
    money = Money("1.5", currency)
    assert money.currency is BGN
    assert str(money) == "1.50 BGN"


def test_a_derived_currency_is_none_of_ours() -> None:
    class Token(Currency):
        pass

    with pytest.raises(Malformed, match="is not a currency"):
        Money(1, Token("BGN"))


def test_every_currency_has_decimal_coins() -> None:
    assert set(COINS.values()) == {Decimal(1), Decimal("0.01"), Decimal("0.001"), Decimal("0.0001")}
    assert str(Money(1500, "JPY")) == "1500 JPY"
    assert str(Money("1.5", "KWD")) == "1.500 KWD"
    assert Money(1500, "JPY").minor_units == Money("1.5", "KWD").minor_units == 1500


# --- frozen -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["amount", "currency", "other", "__class__"])
def test_an_amount_takes_no_other_value(name: str) -> None:
    money = leva("1.10")
    with pytest.raises(FrozenInstanceError):
        setattr(money, name, 5)
    with pytest.raises(AttributeError):
        delattr(money, name)
    assert money == leva("1.10")


def test_no_back_door_changes_an_amount() -> None:
    money = leva("1.10")
    money.__dict__["amount"] = Decimal(5)
    Money.__init__(money, "5", EUR)
    with pytest.raises(FrozenInstanceError):
        moneyed.Money.__init__(money, "5", EUR)
    assert (money.amount, money.currency) == (Decimal("1.10"), BGN)


def test_an_amount_cannot_be_derived_from() -> None:
    with pytest.raises(TypeError, match="'Cheque' is not a class of amounts"):
        type("Cheque", (Money,), {})


@pytest.mark.parametrize("money", [leva("1.10"), euro("0.005"), Money(LONGEST, "JPY")])
def test_copies_and_pickles_are_the_same_value(money: Money) -> None:
    assert copy.copy(money) is money
    assert copy.deepcopy([money])[0] is money
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        back = pickle.loads(pickle.dumps(money, protocol))  # noqa: S301 - we have just written it
        assert back == money
        assert back.currency is money.currency


# --- text -------------------------------------------------------------------------------------------------------------


def test_an_amount_stands_in_a_column() -> None:
    assert f"{leva('1589270.65'):>20}|" == "      1589270.65 BGN|"
    assert f"{leva(1)}" == "1.00 BGN"


@pytest.mark.parametrize(
    "text",
    [
        "1589270.65",
        "1589270.65BGN",
        "1589270.65  BGN",
        "1589270.65 bgn",
        "1589270,65 BGN",
        "BGN 1589270.65",
        "1589270.65 лв.",
        "1589270.65 BGN\n",
        "1" * 31 + " BGN",
        "9" * 10_000 + " BGN",
        "",
        None,
        5,
        b"1.00 BGN",
    ],
)
def test_what_is_no_text_of_an_amount_is_refused(text: object) -> None:
    with pytest.raises(Malformed, match=r"is not the text of an amount: write '1234.56 BGN'"):
        loose_money.parse(text)


def test_an_unknown_code_in_a_text_is_refused() -> None:
    with pytest.raises(Malformed, match="'QQQ' is not a currency"):
        Money.parse("1.00 QQQ")


@pytest.mark.parametrize("attempt", [lambda: leva("0.999").minor_units, leva("0.999").get_amount_in_sub_unit])
def test_a_part_of_a_coin_is_never_cut_off(attempt: Callable[[], int]) -> None:
    with pytest.raises(Malformed, match=r"Money\('0.999', 'BGN'\) is not a whole number of the smallest coins"):
        attempt()
