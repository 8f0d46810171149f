"""Unit costs, lump sums and flat rates: amounts that follow from something else than invoices."""

from __future__ import annotations

import copy
import pickle
from fractions import Fraction
from types import SimpleNamespace
from typing import Any

import pytest

from integrated_projects.budget import (
    DIRECT,
    INDIRECT,
    CostCategory,
    CostGroup,
    CostType,
    FlatRate,
    LumpSum,
    UnitCost,
)
from integrated_projects.money import Money, Rate, Rounding, RoundingMode, euro, leva
from integrated_projects.period import Duration
from integrated_projects.quantity import Quantity
from integrated_projects.text import Text
from tests.hostile import NO_NOUNS, NO_TEXTS, NO_WHOLE_NUMBERS, Whole, Words, every_field, refused

HALF_UP = Rounding(RoundingMode.HALF_UP)
SEVEN, TWENTY = Rate.percent("7"), Rate.percent("20")

loose: Any = SimpleNamespace(FlatRate=FlatRate, LumpSum=LumpSum, UnitCost=UnitCost)


# --- UnitCost ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cost", "rounding", "amount"),
    [
        pytest.param(UnitCost(leva("120.00"), units=40), None, "4800.00", id="40 courses"),
        pytest.param(UnitCost(leva("120.00"), units=Quantity.exactly(40)), HALF_UP, "4800.00", id="exactly 40"),
        pytest.param(UnitCost(leva("34400.00"), per=1720, units=1), None, "20.00", id="an hour of a year"),
        pytest.param(UnitCost(leva("35000.00"), per=1720, units=1720), None, "35000.00", id="not 20.35 times 1720"),
        pytest.param(UnitCost(leva("35000.00"), per=1720, units=1), HALF_UP, "20.35", id="an hour, rounded"),
        pytest.param(UnitCost(leva("0.505"), units=100), None, "50.50", id="a price below the cent"),
        pytest.param(UnitCost(leva("0.505"), units=1), Rounding(RoundingMode.DOWN), "0.50", id="cut off"),
        pytest.param(UnitCost(leva("-0.505"), units=1), HALF_UP, "-0.51", id="taken back"),
        pytest.param(UnitCost(leva("120.00"), units=0), None, "0.00", id="no unit"),
        pytest.param(UnitCost(leva("7.30"), units=3), Rounding(RoundingMode.UP, step="5"), "25.00", id="a wide step"),
    ],
)
def test_a_unit_cost_is_the_price_of_all_units(cost: UnitCost, rounding: Rounding | None, amount: str) -> None:
    assert cost.reckon(rounding) == cost.explain(rounding).whole == leva(amount)


def test_a_unit_cost_says_what_is_counted() -> None:
    cost = UnitCost(leva("120.00"), units=40, unit="course")

    assert (cost.price, cost.units, cost.per, cost.unit) == (leva(120), Quantity.exactly(40), 1, Text(en="course"))
    assert str(cost) == "40 × 120.00 BGN (course)"
    assert str(UnitCost(leva("35000.00"), per=1720, units=Quantity.up_to(860))) == "up to 860 × 35000.00 BGN per 1720"
    assert str(cost.explain()).splitlines()[0] == "1. course: 40 × 120.00 BGN = 4800.00 BGN"
    assert UnitCost(leva(1), units=1).explain().steps[0].name == "unit cost"


def test_the_explanation_of_a_unit_cost_keeps_what_was_rounded() -> None:
    (step,) = UnitCost(leva("35000.00"), per=1720, units=100).explain(HALF_UP).steps

    assert (step.of, step.by, step.rounding) == (leva(35000), Fraction(100, 1720), HALF_UP)
    assert step.difference == Fraction("2034.88") - Fraction(35000 * 100, 1720)


@pytest.mark.parametrize(
    "cost",
    [
        UnitCost(leva("35000.00"), per=1720, units=1),
        UnitCost(leva("0.505"), units=1),
        UnitCost(leva(10**29), units=10**15),
    ],
    ids=str,
)
def test_a_unit_cost_rounds_only_as_it_is_told(cost: UnitCost) -> None:
    with refused("an amount of whole cents", "name a rounding"):
        cost.reckon()


def test_a_unit_cost_of_too_many_digits_is_refused() -> None:
    with refused("a number to round", "it is too long"):
        UnitCost(leva(10**29), units=10**15).reckon(HALF_UP)


@pytest.mark.parametrize("units", [Quantity.at_least(36), Quantity.up_to(36), Quantity.about(36)], ids=str)
def test_only_an_exact_number_of_units_has_an_amount(units: Quantity[int]) -> None:
    with refused("an exact amount", "the number of units is not exact"):
        UnitCost(leva("120.00"), units=units).reckon(HALF_UP)


@pytest.mark.parametrize("value", NO_NOUNS, ids=[str(n) for n in range(len(NO_NOUNS))])
def test_a_unit_cost_is_rounded_by_a_rounding(value: Any) -> None:  # noqa: ANN401 - whatever a caller writes
    with refused("a rounding", "write Rounding("):
        UnitCost(leva("120.00"), units=1).reckon(value)


def test_a_number_of_units_is_a_count() -> None:
    for value in (*NO_WHOLE_NUMBERS, None, 10**15 + 1):
        with refused("a number of units"):
            loose.UnitCost(leva(1), units=value)
    for value in (Quantity.exactly(leva(1)), Quantity.exactly(Duration(months=1))):
        with refused("a number of units", "it takes a count"):
            loose.UnitCost(leva(1), units=value)
    for value in (*NO_WHOLE_NUMBERS, None, 0, 10**15 + 1):
        with refused("the number of units that a price is for", "write a whole number from 1"):
            loose.UnitCost(leva(1), units=1, per=value)


def test_a_foreign_number_of_units_is_a_plain_one() -> None:
    cost = UnitCost(leva(1), units=Whole(7), per=Whole(2))

    assert type(cost.units.value) is type(cost.per) is int


@every_field(texts=["unit"], nouns={"price": "the price of a UnitCost"}, required={"price": "the price of a UnitCost"})
def test_a_unit_cost_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.UnitCost(**{"price": leva(1), "units": 1, field: value})


# --- LumpSum ----------------------------------------------------------------------------------------------------------


def test_a_lump_sum_is_paid_for_an_output() -> None:
    lump = LumpSum(leva("5000.00"), output="a plan for social services")

    assert (lump.amount, lump.output) == (leva(5000), Text(en="a plan for social services"))
    assert str(lump) == "5000.00 BGN for a plan for social services"
    assert lump.explain().whole == lump.amount
    assert str(lump.explain()).splitlines()[0] == "1. a plan for social services: 5000.00 BGN, as stated"


def test_a_lump_sum_is_of_whole_cents() -> None:
    with refused("a lump sum", "it takes whole cents; round it first"):
        LumpSum(leva("0.005"), output="a plan")


@every_field(
    texts=["output"],
    nouns={"amount": "the amount of a LumpSum"},
    required={"output": "a text", "amount": "the amount of a LumpSum"},
)
def test_a_lump_sum_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.LumpSum(**{"amount": leva(1), "output": "a plan", field: value})


# --- FlatRate ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "rate", "of"),
    [
        ("7 % of direct costs", "7", DIRECT),
        ("15 % of direct staff costs", "15", CostGroup.DIRECT_STAFF),
        ("20 % of other direct costs", "20", CostGroup.OTHER_DIRECT),
        ("7.5 % of indirect costs", "7.5", INDIRECT),
        ("15 % of staff", "15", CostCategory.STAFF),
    ],
)
def test_a_flat_rate_is_written_as_it_is_read(text: str, rate: str, of: CostType | CostCategory | CostGroup) -> None:
    flat = FlatRate(Rate.percent(rate), of=of)

    assert FlatRate.parse(text) == FlatRate.parse(Words(text)) == flat
    assert flat.format() == str(flat) == text


@pytest.mark.parametrize(
    "text", [*NO_TEXTS, None, "7 %", "7 % of", "7 % of remaining costs", "7 % of costs", "7 % of direct costs "]
)
def test_other_text_is_no_flat_rate(text: Any) -> None:  # noqa: ANN401 - whatever a caller writes
    with refused("the text of a flat rate", "write '7 % of' and one of direct costs"):
        FlatRate.parse(text)


@pytest.mark.parametrize("rate", ["7", "٧ %", "9" * 10_000 + " %", "1E+999999 %", "NaN %", "", "107"])
def test_other_text_is_no_rate(rate: str) -> None:
    with refused("the text of a rate"):
        FlatRate.parse(f"{rate} of direct costs")


@pytest.mark.parametrize("of", [CostGroup.REMAINING, CostGroup.ALLOWANCES], ids=str)
def test_no_rate_is_taken_of_what_a_rate_is_for(of: CostGroup) -> None:
    with refused("the base of a flat rate", "write one of direct costs, indirect costs, direct staff costs"):
        FlatRate(SEVEN, of=of)


STAFF, WORKS = CostCategory.STAFF, CostCategory.WORKS


@pytest.mark.parametrize(
    ("of", "cost_type", "category", "expected"),
    [
        (DIRECT, DIRECT, None, True),
        (DIRECT, INDIRECT, STAFF, False),
        (DIRECT, None, STAFF, None),
        (STAFF, None, STAFF, True),
        (STAFF, DIRECT, WORKS, False),
        (STAFF, DIRECT, None, None),
        (CostGroup.DIRECT_STAFF, DIRECT, STAFF, True),
        (CostGroup.DIRECT_STAFF, INDIRECT, STAFF, False),
        (CostGroup.DIRECT_STAFF, INDIRECT, None, False),
        (CostGroup.DIRECT_STAFF, None, WORKS, False),
        (CostGroup.DIRECT_STAFF, DIRECT, None, None),
        (CostGroup.DIRECT_STAFF, None, STAFF, None),
        (CostGroup.OTHER_DIRECT, DIRECT, WORKS, True),
        (CostGroup.OTHER_DIRECT, DIRECT, STAFF, False),
        (CostGroup.OTHER_DIRECT, None, STAFF, False),
        (CostGroup.OTHER_DIRECT, INDIRECT, None, False),
        (CostGroup.OTHER_DIRECT, DIRECT, None, None),
        (CostGroup.OTHER_DIRECT, None, None, None),
    ],
    ids=str,
)
def test_a_rate_knows_what_it_is_taken_of(
    of: CostType | CostCategory | CostGroup,
    cost_type: CostType | None,
    category: CostCategory | None,
    expected: bool | None,  # noqa: FBT001 - it is what is tested
) -> None:
    assert FlatRate(SEVEN, of=of).is_of(cost_type, category) is expected


@pytest.mark.parametrize(
    ("rate", "base", "rounding", "amount"),
    [
        pytest.param("7", "824915.00", HALF_UP, "57744.05", id="Kyustendil"),
        pytest.param("7", "0.50", HALF_UP, "0.04", id="half a cent goes up"),
        pytest.param("7", "0.50", Rounding(RoundingMode.DOWN), "0.03", id="cut off"),
        pytest.param("40", "-60000.00", HALF_UP, "-24000.00", id="taken back"),
    ],
)
def test_a_rate_makes_an_amount_of_its_base(rate: str, base: str, rounding: Rounding, amount: str) -> None:
    flat = FlatRate(Rate.percent(rate), of=DIRECT)
    explained = flat.explain(leva(base), rounding)

    assert flat.reckon(leva(base), rounding) == explained.whole == leva(amount)
    assert [(step.name, step.of, step.by) for step in explained.steps] == [(str(flat), leva(base), flat.rate)]


@pytest.mark.parametrize("value", [*NO_NOUNS, None], ids=[str(n) for n in range(len(NO_NOUNS) + 1)])
def test_a_rate_is_taken_of_an_amount_and_rounded(value: Any) -> None:  # noqa: ANN401 - whatever a caller writes
    with refused("an amount to take a rate of", "it takes a Money"):
        FlatRate(SEVEN, of=DIRECT).reckon(value, HALF_UP)
    with refused("a rounding", "write Rounding("):
        FlatRate(SEVEN, of=DIRECT).explain(leva(1), value)


@pytest.mark.parametrize(
    "value",
    [
        UnitCost(euro("0.5"), units=3, per=2, unit="hour"),
        LumpSum(leva(1), output="a plan"),
        FlatRate(TWENTY, of=CostGroup.OTHER_DIRECT),
    ],
    ids=str,
)
def test_a_cost_option_is_a_value(value: object) -> None:
    assert pickle.loads(pickle.dumps(value)) == copy.deepcopy(value) == value  # noqa: S301 - our own
    assert len({value, copy.deepcopy(value)}) == 1


def test_a_price_is_an_amount_of_any_fineness() -> None:
    assert UnitCost(Money("0.123456", "BGN"), units=10**6).reckon() == leva("123456.00")
