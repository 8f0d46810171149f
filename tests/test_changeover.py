"""The changeover to the euro: the figures of the pages and of the regulation, and what has no rate."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import ROUND_DOWN, Context, Decimal, Inexact, localcontext
from typing import Any

import pytest

from integrated_projects.changeover import (
    IRREVOCABLE_RATES,
    EuroRounding,
    RateKind,
    from_euro,
    irrevocable_rate,
    through_euro,
    to_euro,
)
from integrated_projects.errors import Malformed, NotInForce
from integrated_projects.money import BGN, EUR, Money, Rounding, RoundingMode, euro, leva, total
from integrated_projects.source import Certainty
from tests.hostile import refused

# What somebody can write whom no type checker watches.
loose_table: Any = IRREVOCABLE_RATES
loose_to_euro: Any = to_euro
loose_from_euro: Any = from_euro
loose_irrevocable_rate: Any = irrevocable_rate
loose_through_euro: Any = through_euro


@pytest.mark.parametrize(
    ("in_leva", "in_euro"),
    [
        pytest.param("882659.05", "451296.41", id="K9"),
        pytest.param("1555364.20", "795245.09", id="Z10"),
        pytest.param("1198848.43", "612961.47", id="Z10, HRD"),
        pytest.param("356515.77", "182283.62", id="Z10, SESG"),
        pytest.param("977900.00", "499992.33", id="M1"),
        pytest.param("1589270.65", "812581.18", id="V13"),
        pytest.param("1199362.90", "613224.51", id="V13, HRD"),
        pytest.param("389907.75", "199356.67", id="V13, SESG"),
        pytest.param("74256.65", "37966.82", id="S6"),
        pytest.param("467289.00", "238921.07", id="convert once, HRD"),
        pytest.param("357626.00", "182851.27", id="convert once, SESG"),
        pytest.param("57744.05", "29524.06", id="convert once, indirect"),
        pytest.param("1.70", "0.87", id="rounding"),
        pytest.param("65.00", "33.23", id="rounding down"),
        pytest.param("1.95583", "1.00", id="the rate"),
        pytest.param("0", "0.00", id="nothing"),
    ],
)
def test_leva_become_euro_as_the_regulation_says(in_leva: str, in_euro: str) -> None:
    assert to_euro(leva(in_leva)) == euro(in_euro)
    assert to_euro(-leva(in_leva)) == -euro(in_euro)


def test_a_number_in_the_middle_goes_up() -> None:
    assert to_euro(leva("1.95583") * Decimal("0.005")) == euro("0.01")
    assert to_euro(leva("1.95583") * Decimal("-0.005")) == euro("-0.01")


def test_t14_the_rate_is_not_cut_to_four_decimals() -> None:
    assert from_euro(euro(500_000), BGN) == leva("977915.00")
    assert from_euro(euro(500_000), "BGN") - leva("977900.00") == leva("15.00")


def test_t15_the_rate_is_not_inverted() -> None:
    inverted = Rounding(RoundingMode.HALF_UP).apply(Decimal("1555364.20") * Decimal("0.51129"))
    assert inverted == Decimal("795242.16")
    assert to_euro(leva("1555364.20")) - euro(inverted) == euro("2.93")


def test_the_converted_parts_need_not_make_the_converted_whole() -> None:
    parts = [leva("467289.00"), leva("357626.00"), leva("57744.05")]
    assert to_euro(total(parts)) - total(map(to_euro, parts)) == euro("0.01")


def test_what_is_in_euro_stays_as_it_is() -> None:
    finer = euro("0.005")
    assert to_euro(finer) is finer
    assert from_euro(finer, EUR) is finer


def test_no_conversion_follows_the_ambient_context() -> None:
    with localcontext(Context(prec=3, rounding=ROUND_DOWN, traps=[Inexact])):
        assert str(to_euro(leva("1555364.20"))) == "795245.09 EUR"
        assert str(from_euro(euro("795245.09"), BGN)) == "1555364.20 BGN"


def test_a_currency_without_an_irrevocable_rate_is_refused() -> None:
    with pytest.raises(Malformed, match="'GBP' is not a currency with an irrevocable euro rate: known are ATS, BEF"):
        to_euro(Money(1, "GBP"))
    with pytest.raises(Malformed, match="'GBP' is not a currency with an irrevocable euro rate: known are ATS, BEF"):
        from_euro(euro(1), "GBP")
    with pytest.raises(Malformed, match="'QQQ' is not a currency: "):
        from_euro(euro(1), "QQQ")


@pytest.mark.parametrize("money", [1, Decimal(1), "1.00 BGN", None])
def test_only_an_amount_is_converted(money: object) -> None:
    with pytest.raises(Malformed, match="is not an amount of money"):
        loose_to_euro(money)
    with pytest.raises(Malformed, match="is not an amount in euro"):
        loose_from_euro(money, BGN)


def test_what_is_not_in_euro_does_not_come_from_it() -> None:
    with pytest.raises(Malformed, match=r"Money\('1.00', 'BGN'\) is not an amount in euro"):
        from_euro(leva(1), BGN)


def test_a_result_that_has_grown_too_long_is_refused() -> None:
    with pytest.raises(Malformed, match="is not an amount: it is finite, with at most 30 digits"):
        from_euro(euro(10**30 - 1), BGN)


# --- the table --------------------------------------------------------------------------------------------------------

# Regulation (EC) No 2866/98, Article 1, as amended, with the year in which each rate became irrevocable.
RATES = {
    "ATS": ("13.7603", 1999),
    "BEF": ("40.3399", 1999),
    "BGN": ("1.95583", 2026),
    "CYP": ("0.585274", 2008),
    "DEM": ("1.95583", 1999),
    "EEK": ("15.6466", 2011),
    "ESP": ("166.386", 1999),
    "FIM": ("5.94573", 1999),
    "FRF": ("6.55957", 1999),
    "GRD": ("340.750", 2001),
    "HRK": ("7.53450", 2023),
    "IEP": ("0.787564", 1999),
    "ITL": ("1936.27", 1999),
    "LTL": ("3.45280", 2015),
    "LUF": ("40.3399", 1999),
    "LVL": ("0.702804", 2014),
    "MTL": ("0.429300", 2008),
    "NLG": ("2.20371", 1999),
    "PTE": ("200.482", 1999),
    "SIT": ("239.640", 2007),
    "SKK": ("30.1260", 2009),
}


def test_every_currency_that_the_euro_replaced_has_its_rate() -> None:
    table = {currency.code: (rate.number, rate.on) for currency, rate in IRREVOCABLE_RATES.items()}
    assert table == {code: (Decimal(number), date(year, 1, 1)) for code, (number, year) in RATES.items()}
    for currency, rate in IRREVOCABLE_RATES.items():
        assert (rate.base, rate.quote) == ("EUR", currency.code)
        assert rate.is_of(RateKind.IRREVOCABLE)
        assert rate.source is not None


def test_the_table_never_changes() -> None:
    with pytest.raises(TypeError):
        loose_table[BGN] = Decimal("1.9558")


@pytest.mark.parametrize("code", RATES)
def test_a_rate_is_irrevocable_from_its_first_day_on(code: str) -> None:
    first = date(RATES[code][1], 1, 1)
    rate = irrevocable_rate(code)
    assert irrevocable_rate(code, on=first) is irrevocable_rate(rate.quote, on=date.max) is rate
    with pytest.raises(NotInForce, match=f"the irrevocable rate of the {code} is in force: the next .* {first}"):
        irrevocable_rate(code, on=first - timedelta(days=1))


@pytest.mark.parametrize("day", ["2026-01-01", 2026, datetime(2026, 1, 1)])  # noqa: DTZ001 - it is no day
def test_what_is_no_day_is_refused(day: object) -> None:
    with refused("a day"):
        loose_irrevocable_rate("BGN", on=day)


@pytest.mark.parametrize(("code", "amount"), [("ITL", "1936"), ("ESP", "166"), ("PTE", "200"), ("HRK", "7.53")])
def test_a_currency_is_rounded_to_its_own_coin(code: str, amount: str) -> None:
    assert from_euro(euro(1), code) == Money(amount, code)


# --- income in Bulgaria -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("in_leva", "rounding", "in_euro"),
    [
        ("1000.00", EuroRounding.CENT, "511.29"),
        ("1000.00", EuroRounding.BULGARIAN_INCOME, "511.30"),
        ("1000.00", EuroRounding.BULGARIAN_INCOME_NEVER_LESS, "511.30"),
        ("2000.00", EuroRounding.BULGARIAN_INCOME, "1022.59"),
        ("500.36", EuroRounding.CENT, "255.83"),
        ("500.36", EuroRounding.BULGARIAN_INCOME, "255.83"),
        ("500.36", EuroRounding.BULGARIAN_INCOME_NEVER_LESS, "255.84"),
        ("195.583", EuroRounding.BULGARIAN_INCOME_NEVER_LESS, "100.00"),
        ("0", EuroRounding.BULGARIAN_INCOME, "0"),
    ],
)
def test_an_income_is_rounded_in_favour_of_whoever_receives_it(
    in_leva: str, rounding: EuroRounding, in_euro: str
) -> None:
    assert to_euro(leva(in_leva), rounding=rounding) == euro(in_euro)
    assert to_euro(-leva(in_leva), rounding=rounding) == -euro(in_euro)


def test_the_rule_for_incomes_is_bulgarias() -> None:
    for rounding in (EuroRounding.BULGARIAN_INCOME, EuroRounding.BULGARIAN_INCOME_NEVER_LESS):
        with refused("an income in leva", "is a rule of Bulgaria"):
            to_euro(Money(1000, "HRK"), rounding=rounding)
        assert rounding.source.certainty is Certainty.READ_IN_PART
    assert str(EuroRounding.CENT.source) == "Council Regulation (EC) No 1103/97, Article 5"


@pytest.mark.parametrize("rounding", ["CENT", None, RoundingMode.HALF_UP, Rounding(RoundingMode.HALF_UP)])
def test_a_rule_for_rounding_to_euro_is_named(rounding: object) -> None:
    with refused("a rule for rounding to euro", "EuroRounding.CENT"):
        loose_to_euro(leva(1), rounding=rounding)


# --- between two former currencies ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("money", "currency", "decimals", "expected"),
    [
        (leva(1000), "HRK", 3, "3852.33"),
        (leva(1000), "HRK", 30, "3852.33"),
        (leva(1000), "HRK", None, "3852.33"),
        (leva(1000), "EUR", None, "511.29"),
        (leva("1.27"), "EUR", None, "0.65"),
        (euro(1000), "HRK", None, "7534.50"),
        (euro("0.0004"), "ITL", 3, "0"),
        (euro("0.0004"), "ITL", None, "1"),
        (euro("0.0006"), "ITL", 3, "2"),
        (leva(1000), "DEM", None, "1000.00"),
    ],
)
def test_one_former_currency_becomes_another_through_the_euro(
    money: Money, currency: str, decimals: int | None, expected: str
) -> None:
    assert through_euro(money, currency, decimals=decimals) == Money(expected, currency)
    assert through_euro(-money, currency, decimals=decimals) == -Money(expected, currency)


def test_an_intermediate_of_two_decimals_would_give_another_amount() -> None:
    assert from_euro(to_euro(leva(1000)), "HRK") == Money("3852.31", "HRK")


@pytest.mark.parametrize("decimals", [2, 0, -3, 31, True, 3.0, "3", 10**100])
def test_the_amount_between_has_three_decimals_at_least(decimals: object) -> None:
    with refused("a number of decimals between two currencies", "from 3 to 30"):
        loose_through_euro(leva(1), "HRK", decimals=decimals)


def test_what_does_not_go_through_the_euro_is_refused() -> None:
    assert through_euro(leva("1.005"), BGN) == leva("1.005")
    for money in (1, "1.00 BGN", None):
        with refused("an amount of money"):
            loose_through_euro(money, "HRK")
    with refused("a currency with an irrevocable euro rate"):
        through_euro(leva(1), "GBP")
    with refused("a currency with an irrevocable euro rate"):
        through_euro(Money(1, "GBP"), "BGN")
