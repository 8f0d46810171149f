"""The changeover to the euro: the figures of the pages and of the regulation, and what has no rate."""

from __future__ import annotations

from decimal import ROUND_DOWN, Context, Decimal, Inexact, localcontext
from typing import Any

import pytest

from integrated_projects.changeover import IRREVOCABLE_RATES, from_euro, to_euro
from integrated_projects.errors import Malformed
from integrated_projects.money import BGN, EUR, Money, Rounding, RoundingMode, euro, leva, total

# What somebody can write whom no type checker watches.
loose_table: Any = IRREVOCABLE_RATES
loose_to_euro: Any = to_euro
loose_from_euro: Any = from_euro


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
    with pytest.raises(Malformed, match="'GBP' is not a currency with an irrevocable euro rate: known are BGN"):
        to_euro(Money(1, "GBP"))
    with pytest.raises(Malformed, match="'GBP' is not a currency with an irrevocable euro rate: known are BGN"):
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
    with pytest.raises(Malformed, match="it is too long"):
        from_euro(euro(10**30 - 1), BGN)


def test_the_table_never_changes() -> None:
    assert dict(IRREVOCABLE_RATES) == {BGN: Decimal("1.95583")}
    with pytest.raises(TypeError):
        loose_table[BGN] = Decimal("1.9558")
