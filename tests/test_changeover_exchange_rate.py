"""Exchange rates and equivalents: what is one, which way it goes, and which kind is wanted."""

from __future__ import annotations

import copy
import gc
import pickle
import timeit
from datetime import date, datetime
from decimal import ROUND_UP, Context, Decimal, Inexact, Rounded, localcontext
from fractions import Fraction
from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError

from integrated_projects.changeover import (
    IRREVOCABLE_RATES,
    Equivalence,
    ExchangeRate,
    RateKind,
    are_of_one_kind,
    implied_rate,
    irrevocable_rate,
    is_as_fixed,
)
from integrated_projects.errors import Malformed
from integrated_projects.money import BGN, EUR, Money, Rounding, RoundingMode, euro, leva
from integrated_projects.source import Source
from tests.hostile import THINGS, Whole, Words, refused

HALF_UP = Rounding(RoundingMode.HALF_UP)
INFOREURO = ExchangeRate("1.9558", base=EUR, quote=BGN, kind=RateKind.ACCOUNTING, on=date(2022, 6, 1))

# What somebody can write whom no type checker watches.
loose_rate: Any = ExchangeRate
loose_implied_rate: Any = implied_rate
loose_equivalence: Any = Equivalence


@pytest.mark.parametrize("number", ["1.9558", "1.95580000", Decimal("1.9558"), Decimal("19558E-4"), Words("1.955800")])
def test_every_notation_of_a_rate_has_one_form(number: str | Decimal) -> None:
    rate = ExchangeRate(number, base="EUR", quote=copy.deepcopy(BGN))
    assert rate == ExchangeRate("1.9558", base=EUR, quote="BGN")
    assert (rate.base, rate.quote, repr(rate.number)) == ("EUR", "BGN", "Decimal('1.9558')")
    assert str(rate) == "1 EUR = 1.9558 BGN"
    assert str(ExchangeRate(Whole(2), base="EUR", quote="BGN")) == "1 EUR = 2 BGN"


def test_what_is_no_number_of_a_rate_is_refused() -> None:
    numbers = [
        *(thing for thing in THINGS if thing != Decimal(1)),
        Fraction(1, 3),
        0,
        -1,
        "0.00",
        "1,95583",
        "1.95583 ",
        "1E+2",
        "\u0661",
        "\ud800",
        "9" * 10_000,
        Decimal("NaN"),
        Decimal("sNaN7"),
        Decimal("Infinity"),
        Decimal("1E+1000000"),
        Decimal("1E-1000000"),
        10**10_000,
        None,
    ]
    for number in numbers:
        with refused("an exchange rate"):
            loose_rate(number, base="EUR", quote="BGN")


def test_hostile_rates_are_refused_in_bounded_time() -> None:
    def refuse() -> None:
        for number in ("9" * 1_000_000, Decimal("1E+999999999"), 1 << 10_000_000):
            with pytest.raises(Malformed):
                loose_rate(number, base="EUR", quote="BGN")
        with pytest.raises(Malformed):
            ExchangeRate.parse("1 EUR = " + "9" * 1_000_000 + " BGN")

    gc.collect()
    assert timeit.timeit(refuse, number=1) < 2


def test_a_rate_stands_between_two_currencies() -> None:
    with refused("a pair of currencies", "a rate stands between two of them"):
        ExchangeRate(1, base="EUR", quote=EUR)
    for code in ("LEV", "eur", "", None, 978):
        with refused("a currency"):
            loose_rate(1, base=code, quote="BGN")
        with refused("a currency"):
            loose_rate(1, base="EUR", quote=code)


def test_what_a_rate_says_of_itself_is_of_its_type() -> None:
    with refused("the kind of an ExchangeRate"):
        loose_rate(1, base="EUR", quote="BGN", kind="contract")
    with refused("a day"):
        loose_rate(1, base="EUR", quote="BGN", on=datetime(2022, 6, 1))  # noqa: DTZ001 - it is no day
    with refused("the source of an ExchangeRate"):
        loose_rate(1, base="EUR", quote="BGN", source="a page")


# --- conversion -------------------------------------------------------------------------------------------------------


def test_a_rate_is_used_both_ways_and_never_inverted() -> None:
    assert INFOREURO.convert(euro(500_000), HALF_UP) == leva(977_900)
    assert INFOREURO.convert(leva(977_900), HALF_UP) == euro(500_000)
    assert INFOREURO.equivalent(leva(1)) == Fraction(10_000, 19_558)
    assert not hasattr(INFOREURO, "inverse")


@pytest.mark.parametrize(
    ("mode", "step", "expected"),
    [(RoundingMode.HALF_UP, "0.01", "0.52"), (RoundingMode.DOWN, "0.01", "0.51"), (RoundingMode.UP, "1", "1.00")],
)
def test_a_conversion_rounds_once_as_told(mode: RoundingMode, step: str, expected: str) -> None:
    rate = ExchangeRate("1.9417475728", base="EUR", quote="BGN")
    assert rate.convert(leva(1), Rounding(mode, step=step)) == euro(expected)


def test_what_a_rate_does_not_convert_is_refused() -> None:
    loose: Any = INFOREURO
    with refused("an amount to convert at this rate", "it takes EUR or BGN"):
        INFOREURO.convert(Money(1, "RON"), HALF_UP)
    for money in (1, "1.00 BGN", None, Decimal(1)):
        with refused("an amount of money"):
            loose.convert(money, HALF_UP)
        with refused("an amount of money"):
            loose.equivalent(money)
    for rounding in (None, RoundingMode.HALF_UP, 2):
        with refused("a rounding"):
            loose.convert(leva(1), rounding)
    with refused("an amount", "it is finite, with at most 30 digits"):
        ExchangeRate("0.000001", base="EUR", quote="BGN").convert(leva(10**29), HALF_UP)


def test_no_conversion_follows_the_ambient_context() -> None:
    with localcontext(Context(prec=2, rounding=ROUND_UP, traps=[Inexact, Rounded])):
        assert str(INFOREURO.convert(leva("1555364.20"), HALF_UP)) == "795257.29 EUR"
        assert str(ExchangeRate(Decimal("1.95583"), base="EUR", quote="BGN")) == "1 EUR = 1.95583 BGN"


# --- the kind ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", RateKind)
@pytest.mark.parametrize("required", RateKind)
def test_a_rate_is_of_its_own_kind_alone(kind: RateKind, required: RateKind) -> None:
    assert ExchangeRate(2, base="EUR", quote="BGN", kind=kind).is_of(required) is (kind is required)
    assert ExchangeRate(2, base="EUR", quote="BGN").is_of(required) is None


@pytest.mark.parametrize(
    ("kind", "day", "holds"),
    [
        (RateKind.IRREVOCABLE, date(2023, 4, 1), True),
        (RateKind.IRREVOCABLE, date(2030, 1, 1), True),
        (RateKind.IRREVOCABLE, date(2023, 3, 31), False),
        (RateKind.ACCOUNTING, date(2023, 4, 30), True),
        (RateKind.ACCOUNTING, date(2023, 3, 31), False),
        (RateKind.ACCOUNTING, date(2024, 4, 1), False),
        (RateKind.CENTRAL_BANK, date(2023, 4, 1), True),
        (RateKind.CENTRAL_BANK, date(2023, 4, 2), None),
        (RateKind.CONTRACT, date(2023, 4, 1), True),
        (RateKind.CONTRACT, date(2022, 4, 1), None),
        (None, date(2023, 4, 1), None),
    ],
)
def test_a_rate_holds_on_the_days_of_its_kind(kind: RateKind | None, day: date, *, holds: bool | None) -> None:
    assert ExchangeRate(2, base="EUR", quote="BGN", kind=kind, on=date(2023, 4, 1)).holds_on(day) is holds
    assert ExchangeRate(2, base="EUR", quote="BGN", kind=kind).holds_on(day) is None


def test_a_rate_is_asked_for_a_day() -> None:
    loose: Any = INFOREURO
    for day in ("2022-06-01", None, datetime(2022, 6, 1)):  # noqa: DTZ001 - it is no day
        with refused("a day"):
            loose.holds_on(day)


@pytest.mark.parametrize(
    ("kinds", "one"),
    [
        ([], True),
        ([None], True),
        ([RateKind.CONTRACT], True),
        ([RateKind.CONTRACT, RateKind.CONTRACT], True),
        ([RateKind.CONTRACT, RateKind.ACCOUNTING], False),
        ([RateKind.CONTRACT, None, RateKind.ACCOUNTING], False),
        ([RateKind.CONTRACT, None], None),
        ([None, None], None),
    ],
)
def test_rates_are_of_one_kind_or_not_or_it_is_not_known(kinds: list[RateKind | None], *, one: bool | None) -> None:
    rates = [ExchangeRate(2, base="EUR", quote="BGN", kind=kind) for kind in kinds]
    assert are_of_one_kind(iter(rates)) is one


def test_only_rates_are_of_one_kind() -> None:
    loose: Any = are_of_one_kind
    with refused("a collection of exchange rates"):
        loose(INFOREURO)
    with refused("an exchange rate"):
        loose([INFOREURO, "1.95583"])


def test_the_kind_that_is_required_is_named() -> None:
    loose: Any = INFOREURO
    for kind in ("contract", None, 1):
        with refused("a kind of rate"):
            loose.is_of(kind)


@pytest.mark.parametrize(
    ("number", "base", "quote", "on", "fixed"),
    [
        ("1.95583", "EUR", "BGN", None, True),
        ("1.95583", "EUR", "BGN", date(2026, 1, 1), True),
        ("1.95583", "EUR", "BGN", date(2027, 5, 1), True),
        ("1.95583", "EUR", "BGN", date(2025, 12, 31), False),
        ("1.9558", "EUR", "BGN", None, False),
        ("0.51129", "BGN", "EUR", None, False),
        ("1.95583", "DEM", "BGN", None, False),
        ("4.97", "EUR", "RON", None, False),
    ],
)
def test_a_rate_that_is_called_irrevocable_is_as_it_was_fixed(
    number: str, base: str, quote: str, on: date | None, *, fixed: bool
) -> None:
    assert is_as_fixed(ExchangeRate(number, base=base, quote=quote, kind=RateKind.IRREVOCABLE, on=on)) is fixed


def test_only_of_an_irrevocable_rate_is_it_asked_how_it_was_fixed() -> None:
    assert is_as_fixed(INFOREURO) is None
    assert is_as_fixed(ExchangeRate("1.95583", base="EUR", quote="BGN")) is None
    assert all(map(is_as_fixed, IRREVOCABLE_RATES.values()))
    loose: Any = is_as_fixed
    with refused("an exchange rate"):
        loose("1.95583")


# --- text and copies --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rate", "text"),
    [
        (INFOREURO, "1 EUR = 1.9558 BGN, Commission monthly accounting rate, 2022-06-01"),
        (irrevocable_rate("BGN"), "1 EUR = 1.95583 BGN, irrevocable, 2026-01-01"),
        (ExchangeRate(2, base="EUR", quote="BGN", kind=RateKind.CONTRACT), "1 EUR = 2 BGN, contract"),
        (ExchangeRate("0.01", base="JPY", quote="BGN", on=date(1, 1, 1)), "1 JPY = 0.01 BGN, 0001-01-01"),
    ],
)
def test_a_rate_is_written_and_read(rate: ExchangeRate, text: str) -> None:
    assert str(rate) == rate.format() == text
    assert str(ExchangeRate.parse(text)) == text
    assert pickle.loads(pickle.dumps(rate)) == copy.deepcopy(rate) == rate  # noqa: S301 - ours
    with pytest.raises(FrozenInstanceError):
        rate.number = Decimal(1)  # type: ignore[misc] # this is what is refused


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1.95583",
        "1 EUR = 1.95583",
        "2 EUR = 1.95583 BGN",
        "1 EUR = 1,95583 BGN",
        "1 EUR = 1.95583 BGN, inforeuro",
        "1 EUR = 1.95583 BGN, 2026-02-30",
        "1 EUR = 1.95583 BGN, 2026-1-1",
        "1 EUR = 1.95583 BGN, 2026-01-01, irrevocable",
        "1 EUR = 1.95583 BGN\n",
        "1 EUR = \u0661 BGN",
        "\ud800",
        None,
        1,
        INFOREURO,
    ],
)
def test_what_is_no_text_of_a_rate_is_refused(text: object) -> None:
    with refused("the text of an exchange rate", "write '1 EUR = 1.95583 BGN, irrevocable, 2026-01-01'"):
        loose_rate.parse(text)


def test_a_text_that_states_no_rate_is_refused_for_what_it_states() -> None:
    with refused("an exchange rate"):
        ExchangeRate.parse("1 EUR = 0.00 BGN")
    with refused("a currency"):
        ExchangeRate.parse("1 EUR = 1.95583 QQQ")


# --- equivalents ------------------------------------------------------------------------------------------------------


def test_two_amounts_imply_a_rate() -> None:
    assert implied_rate(euro(500_000), leva(977_900)) == Fraction("1.9558")
    assert implied_rate(leva(977_900), euro(500_000)) == 1 / Fraction("1.9558")
    assert implied_rate(euro(0), leva(5)) is None
    assert implied_rate(euro(5), leva(0)) == 0
    with refused("an equivalent in another currency", "both are in BGN"):
        implied_rate(leva(1), leva(1))
    for other in (None, 1, Decimal(1), "1.00 EUR"):
        with refused("an amount of money"):
            loose_implied_rate(leva(1), other)
        with refused("an amount of money"):
            loose_implied_rate(other, leva(1))


@pytest.mark.parametrize(
    ("in_euro", "in_leva", "holds"),
    [
        ("500000.00", "977915.00", True),
        ("500000.00", "977900.00", False),
        ("0.87", "1.70", True),
        ("0.86", "1.70", False),
        ("1.00", "1.96", True),
        ("1.01", "1.97", True),
        ("1.00", "1.95", True),
        ("1.00", "1.94", False),
        ("0.00", "0.00", True),
    ],
)
def test_two_amounts_hold_if_either_was_converted(in_euro: str, in_leva: str, *, holds: bool) -> None:
    rate = irrevocable_rate("BGN")
    assert Equivalence(euro(in_euro), leva(in_leva), rate=rate).holds is holds
    assert Equivalence(leva(in_leva), euro(in_euro), rate=rate).holds is holds


def test_an_equivalence_says_what_would_be_lawful() -> None:
    printed = Equivalence(euro(500_000), leva(977_900), rate=irrevocable_rate("BGN"))
    assert (printed.lawful, printed.difference) == (leva(977_915), leva(-15))
    assert printed.implied_rate == Fraction("1.9558")
    turned = Equivalence(leva(977_900), euro(500_000), rate=irrevocable_rate("BGN"))
    assert (turned.lawful, turned.difference) == (euro("499992.33"), euro("7.67"))
    assert Equivalence(euro(500_000), leva(977_900), rate=INFOREURO).holds


def test_an_equivalence_is_rounded_to_the_coin_of_each_currency() -> None:
    assert Equivalence(euro("0.52"), Money(1000, "ITL"), rate=irrevocable_rate("ITL")).holds
    assert Equivalence(euro("0.52"), Money(1007, "ITL"), rate=irrevocable_rate("ITL")).lawful == Money(1007, "ITL")


def test_what_is_no_pair_of_equivalents_is_refused() -> None:
    rate = irrevocable_rate("BGN")
    for one, other in [(leva(1), leva(1)), (euro(1), Money(1, "RON"))]:
        with refused("a pair of equivalents", "at this rate they are in EUR and BGN"):
            Equivalence(one, other, rate=rate)
    with refused("the amount of an Equivalence"):
        loose_equivalence(1, leva(1), rate=rate)
    with refused("the other of an Equivalence"):
        loose_equivalence(euro(1), None, rate=rate)
    with refused("the rate of an Equivalence"):
        loose_equivalence(euro(1), leva(1), rate=Decimal("1.95583"))


def test_a_source_belongs_to_a_rate() -> None:
    page = ExchangeRate("1.9558", base="EUR", quote="BGN", source=Source("the page"))
    assert page != ExchangeRate("1.9558", base="EUR", quote="BGN")
    assert ExchangeRate.parse(str(page)).source is None
