"""The figures of the five pages, and the traps that lie in them."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from integrated_projects.errors import CurrencyMismatch, Malformed
from integrated_projects.money import BGN, Money, Rate, Rounding, RoundingMode, euro, leva, total

HALF_UP = Rounding(RoundingMode.HALF_UP)
HALF_EVEN = Rounding(RoundingMode.HALF_EVEN)
EU, NATIONAL = Rate.percent("85"), Rate.percent("15")

# What somebody can write whom no type checker watches.
loose_money: Any = Money

SUMS = [
    pytest.param(["824915.00", "57744.05"], "882659.05", id="K1"),
    pytest.param(["467289.00", "357626.00"], "824915.00", id="K3"),
    pytest.param(["499999.23", "382659.82"], "882659.05", id="K5"),
    pytest.param(["424999.35", "74999.88"], "499999.23", id="K7, HRD"),
    pytest.param(["325260.85", "57398.97"], "382659.82", id="K7, SESG"),
    pytest.param(["424999.35", "325260.85"], "750260.20", id="K7, EU"),
    pytest.param(["74999.88", "57398.97"], "132398.85", id="K7, national"),
    pytest.param(["1198848.43", "356515.77"], "1555364.20", id="Z1"),
    pytest.param(["1322059.57", "233304.63"], "1555364.20", id="Z5"),
    pytest.param(["1199362.90", "389907.75"], "1589270.65", id="V1"),
    pytest.param(["1019458.47", "179904.43"], "1199362.90", id="V2"),
    pytest.param(["331421.59", "58486.16"], "389907.75", id="V3"),
    pytest.param(["1019458.47", "331421.59"], "1350880.06", id="V4"),
    pytest.param(["179904.43", "58486.16"], "238390.59", id="V5"),
    pytest.param(["63118.15", "11138.50"], "74256.65", id="S1"),
]


@pytest.mark.parametrize(("parts", "whole"), SUMS)
def test_the_parts_add_up_as_printed(parts: list[str], whole: str) -> None:
    amounts = [leva(part) for part in parts]
    assert total(amounts) == sum(amounts) == amounts[0] + amounts[1] == leva(whole)
    assert leva(whole) - amounts[0] == amounts[1]


SHARES = [
    pytest.param("824915.00", "7", "57744.05", id="K2"),
    pytest.param("467289.00", "7", "32710.23", id="K4, HRD"),
    pytest.param("357626.00", "7", "25033.82", id="K4, SESG"),
    pytest.param("882659.05", "85", "750260.19", id="K7, overall"),
    pytest.param("882659.05", "15", "132398.86", id="K7, overall, national"),
    pytest.param("1198848.43", "85", "1019021.17", id="Z3"),
    pytest.param("1198848.43", "15", "179827.26", id="Z3, national"),
    pytest.param("356515.77", "85", "303038.40", id="Z4"),
    pytest.param("356515.77", "15", "53477.37", id="Z4, national"),
    pytest.param("1555364.20", "85", "1322059.57", id="Z5"),
    pytest.param("1589270.65", "85", "1350880.05", id="V4"),
    pytest.param("1589270.65", "15", "238390.60", id="V5"),
    pytest.param("1199362.90", "85", "1019458.47", id="V6"),
    pytest.param("1199362.90", "15", "179904.44", id="V7"),
    pytest.param("389907.75", "85", "331421.59", id="V9"),
    pytest.param("389907.75", "15", "58486.16", id="V9, national"),
    pytest.param("74256.65", "85", "63118.15", id="S2"),
    pytest.param("74256.65", "15", "11138.50", id="S3"),
]


@pytest.mark.parametrize(("whole", "percent", "part"), SHARES)
def test_a_share_rounded_half_up_is_what_the_page_implies(whole: str, percent: str, part: str) -> None:
    assert leva(whole).share(Rate.percent(percent), HALF_UP) == leva(part)


def test_k6_a_share_of_two_amounts_is_an_exact_fraction() -> None:
    assert leva("467289.00") / leva("824915.00") == Fraction(467289, 824915)
    assert Rounding(RoundingMode.DOWN, step="0.0001").apply(Fraction(46728900, 824915)) == Decimal("56.6469")


def test_k10_the_difference_is_the_indirect_costs() -> None:
    assert leva("882659.05") - (leva("467289.00") + leva("357626.00")) == leva("57744.05")


def test_m1_and_m2_the_gap_of_fifteen_leva() -> None:
    assert leva(500_000) * Decimal("1.95583") - leva("977900.00") == leva("15.00")
    assert leva(500_000) * Decimal("1.9558") == leva("977900.00")


def test_s5_the_total_is_fifteen_percent_above_a_round_figure() -> None:
    assert leva("64571.00") * Decimal("1.15") == leva("74256.65")
    assert leva("74256.65") * Fraction(100, 115) == leva("64571.00")


def test_t1_two_roundings_lose_what_a_remainder_keeps() -> None:
    whole = leva("1199362.90")
    eu = whole.share(EU, HALF_UP)
    assert eu + whole.share(NATIONAL, HALF_UP) == whole + leva("0.01")
    assert whole - eu == leva("179904.43")


def test_t2_the_mode_decides_a_number_in_the_middle() -> None:
    whole = leva("1199362.90")
    assert whole.share(EU, HALF_UP) == leva("1019458.47")
    assert whole.share(EU, HALF_EVEN) == leva("1019458.46")
    assert whole.share(EU, Rounding(RoundingMode.DOWN)) == leva("1019458.46")


def test_t3_the_float_that_loses_a_cent_is_refused() -> None:
    assert round(0.85 * 1199362.90, 2) == 1019458.46
    with pytest.raises(Malformed, match=r"1019458\.46 is not an amount: .* never a float"):
        loose_money(round(0.85 * 1199362.90, 2), BGN)


def test_t17_the_same_budget_in_two_currencies_does_not_add_up() -> None:
    with pytest.raises(CurrencyMismatch, match="BGN and EUR"):
        leva("977900.00") + euro("500000.00")
    with pytest.raises(CurrencyMismatch, match="BGN and EUR"):
        total([leva("977900.00"), euro("500000.00")])
