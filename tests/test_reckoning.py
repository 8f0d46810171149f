"""Chains of cost options: what follows from what, and which chains cannot be reckoned in a lawful order."""

from __future__ import annotations

import copy
import itertools
import pickle
from types import SimpleNamespace
from typing import Any

import pytest

from integrated_projects.budget import (
    DIRECT,
    INDIRECT,
    Cost,
    CostCategory,
    CostGroup,
    CostType,
    FlatRate,
    LumpSum,
    Reckoning,
    UnitCost,
    reckon,
)
from integrated_projects.errors import CurrencyMismatch
from integrated_projects.examples import kyustendil
from integrated_projects.explanation import Explanation, Step
from integrated_projects.money import Money, Rounding, RoundingMode, euro, leva
from integrated_projects.quantity import Quantity
from tests.hostile import NO_ITEMS, NO_LISTS, NO_NOUNS, every_field, refused

HALF_UP = Rounding(RoundingMode.HALF_UP)
DIRECT_STAFF, OTHER_DIRECT = CostGroup.DIRECT_STAFF, CostGroup.OTHER_DIRECT
REMAINING, ALLOWANCES = CostGroup.REMAINING, CostGroup.ALLOWANCES
STAFF, SERVICES, WORKS = CostCategory.STAFF, CostCategory.SERVICES, CostCategory.WORKS

loose: Any = SimpleNamespace(Cost=Cost, Reckoning=Reckoning, reckon=reckon)


def flat(kind: CostType | CostGroup | CostCategory, text: str) -> Cost:
    return Cost(kind, FlatRate.parse(text))


def costs(**amounts: str) -> list[Cost]:
    """Stated costs, by the names of their groups."""
    kinds: dict[str, CostType | CostGroup] = {"direct": DIRECT, "staff": DIRECT_STAFF}
    kinds |= {"other": OTHER_DIRECT, "allowances": ALLOWANCES}
    return [Cost(kinds[name], leva(amount)) for name, amount in amounts.items()]


# --- what the law allows ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "amounts", "whole"),
    [
        pytest.param(
            [*costs(direct="824915.00"), flat(INDIRECT, "7 % of direct costs")],
            ["824915.00", "57744.05"],
            "882659.05",
            id="Kyustendil: 7 % of direct costs",
        ),
        pytest.param(
            [*costs(staff="60000", other="40000"), flat(INDIRECT, "7 % of direct costs")],
            ["60000.00", "40000.00", "7000.00"],
            "107000.00",
            id="Article 54(a): 7 % of direct costs",
        ),
        pytest.param(
            [*costs(staff="60000", other="40000"), flat(INDIRECT, "15 % of direct staff costs")],
            ["60000.00", "40000.00", "9000.00"],
            "109000.00",
            id="Article 54(b): 15 % of direct staff costs",
        ),
        pytest.param(
            [*costs(staff="60000", other="40000"), flat(INDIRECT, "25 % of direct costs")],
            ["60000.00", "40000.00", "25000.00"],
            "125000.00",
            id="Article 54(c): 25 % of direct costs",
        ),
        pytest.param(
            [*costs(other="100000"), flat(DIRECT_STAFF, "20 % of other direct costs")],
            ["100000.00", "20000.00"],
            "120000.00",
            id="Article 55(1): 20 % of other direct costs, not of 120 000",
        ),
        pytest.param(
            [
                *costs(other="100000"),
                flat(DIRECT_STAFF, "20 % of other direct costs"),
                flat(INDIRECT, "7 % of direct costs"),
            ],
            ["100000.00", "20000.00", "8400.00"],
            "128400.00",
            id="7 % of what 20 % is part of",
        ),
        pytest.param(
            [
                *costs(other="100000"),
                flat(DIRECT_STAFF, "20 % of other direct costs"),
                flat(INDIRECT, "15 % of direct staff costs"),
            ],
            ["100000.00", "20000.00", "3000.00"],
            "123000.00",
            id="15 % of 20 %",
        ),
        pytest.param(
            [*costs(staff="60000", allowances="5000"), flat(REMAINING, "40 % of direct staff costs")],
            ["60000.00", "5000.00", "24000.00"],
            "89000.00",
            id="Article 56: 40 % of direct staff costs, and allowances beside them",
        ),
        pytest.param(
            [
                *costs(staff="50000"),
                flat(OTHER_DIRECT, "15 % of direct staff costs"),
                flat(INDIRECT, "15 % of direct staff costs"),
            ],
            ["50000.00", "7500.00", "7500.00"],
            "65000.00",
            id="Interreg: travel and office",
        ),
        pytest.param(
            [*costs(staff="60000", allowances="40000"), flat(INDIRECT, "7 % of direct costs")],
            ["60000.00", "40000.00", "7000.00"],
            "107000.00",
            id="allowances are direct costs",
        ),
    ],
)
def test_a_chain_is_reckoned_in_every_order(given: list[Cost], amounts: list[str], whole: str) -> None:
    for order in itertools.permutations(given):
        made = reckon(order, rounding=HALF_UP)

        assert made.amount == leva(whole)
        assert dict(zip(made.costs, made.amounts, strict=True)) == dict(zip(given, map(leva, amounts), strict=True))


def test_a_chain_says_where_every_cent_went() -> None:
    made = reckon(
        [
            Cost(INDIRECT, FlatRate.parse("7 % of direct costs"), name="overheads"),
            flat(STAFF, "20 % of other direct costs"),
            Cost(SERVICES, UnitCost(leva("120.00"), units=40), name="courses"),
            Cost(WORKS, LumpSum(leva("5000.05"), output="a plan")),
            Cost(OTHER_DIRECT, leva("0.10")),
        ],
        rounding=HALF_UP,
    )

    assert str(made) == str(made.explain()) == str(made.explanation)
    assert str(made).splitlines() == [
        "1. courses: 40 × 120.00 BGN = 4800.00 BGN",
        "2. construction works: 5000.05 BGN, as stated",
        "3. other direct costs: 0.10 BGN, as stated",
        "4. staff: 20 % of 9800.15 BGN (1 + 2 + 3) = 1960.03 BGN",
        "5. overheads: 7 % of 11760.18 BGN (1 + 2 + 3 + 4) = 823.2126 BGN, rounded half up to 0.01: 823.21 BGN",
        "together 12583.39 BGN",
    ]


def test_each_rate_is_taken_of_the_rounded_amount_before_it() -> None:
    given = [*costs(other="0.07"), flat(STAFF, "20 % of other direct costs"), flat(INDIRECT, "15 % of staff")]
    made = reckon(given, rounding=Rounding(RoundingMode.UP))

    assert made.amounts == (leva("0.07"), leva("0.02"), leva("0.01"))
    assert made.explanation.steps[2].of == leva("0.02")


def test_the_page_of_kyustendil_is_reckoned() -> None:
    stated = [line for line in kyustendil.budget.lines if line.form is None]
    (rate,) = [line for line in kyustendil.budget.lines if isinstance(line.form, FlatRate)]
    given = [Cost(DIRECT, line.amount, name=str(line.programme)) for line in stated]
    made = reckon([*given, Cost(INDIRECT, FlatRate.parse(str(rate.form)))], rounding=HALF_UP)

    assert made.amount_of(INDIRECT) == rate.amount
    assert [made.amount, made.amount_of(DIRECT)] == [statement.amount for statement in kyustendil.budget.statements]


@pytest.mark.parametrize(
    ("kind", "amount"),
    [
        (DIRECT, "100.00"),
        (INDIRECT, "9.00"),
        (DIRECT_STAFF, "60.00"),
        (STAFF, "60.00"),
        (OTHER_DIRECT, "40.00"),
        (SERVICES, "30.00"),
        (ALLOWANCES, "10.00"),
        (REMAINING, "39.00"),
        (WORKS, "0.00"),
    ],
    ids=str,
)
def test_costs_are_added_by_their_kind(kind: CostType | CostGroup | CostCategory, amount: str) -> None:
    given = [Cost(SERVICES, leva(30)), *costs(staff="60", allowances="10"), flat(INDIRECT, "15 % of staff")]

    assert reckon(given, rounding=HALF_UP).amount_of(kind) == leva(amount)


def test_what_is_not_divided_cannot_be_added_by_its_parts() -> None:
    made = reckon([Cost(DIRECT, leva(824915), name="both programmes")], rounding=HALF_UP)

    with refused("a cost beside the sum of direct staff costs", "how much of it is direct staff costs is not stated"):
        made.amount_of(DIRECT_STAFF)


@pytest.mark.parametrize("value", [*NO_NOUNS, None], ids=[str(n) for n in range(len(NO_NOUNS) + 1)])
def test_costs_are_added_by_a_kind(value: Any) -> None:  # noqa: ANN401 - whatever a caller writes
    with refused("a kind of costs", "write a CostType, a CostGroup or a CostCategory"):
        reckon(costs(direct="1"), rounding=HALF_UP).amount_of(value)


# --- what it does not allow -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (DIRECT, "7 % of direct costs"),
        (DIRECT_STAFF, "20 % of direct costs"),
        (STAFF, "20 % of direct costs"),
        (OTHER_DIRECT, "20 % of direct costs"),
        (SERVICES, "20 % of other direct costs"),
        (REMAINING, "40 % of direct costs"),
        (REMAINING, "40 % of other direct costs"),
        (ALLOWANCES, "7 % of direct costs"),
        (DIRECT, "40 % of direct staff costs"),
    ],
    ids=str,
)
def test_no_cost_is_a_rate_of_itself(kind: CostType | CostGroup | CostCategory, text: str) -> None:
    with refused(f"the form of {kind.value}", "it is a rate of some of them"):
        flat(kind, text)


def test_indirect_costs_come_last() -> None:
    with refused("the form of costs", "indirect costs come last, so no rate is taken of them"):
        flat(DIRECT_STAFF, "7 % of indirect costs")


@pytest.mark.parametrize(
    "circle",
    [
        [flat(DIRECT_STAFF, "20 % of other direct costs"), flat(OTHER_DIRECT, "15 % of direct staff costs")],
        [
            flat(STAFF, "20 % of services"),
            flat(SERVICES, "20 % of materials"),
            flat(CostCategory.MATERIALS, "7 % of staff"),
        ],
    ],
    ids=["of two", "of three"],
)
def test_rates_are_not_taken_of_each_other(circle: list[Cost]) -> None:
    with refused("a chain of flat rates", "each waits for another, so none can be the first"):
        reckon([Cost(WORKS, leva(1)), *circle, flat(INDIRECT, "7 % of direct costs")], rounding=HALF_UP)


def test_a_rate_is_taken_of_something() -> None:
    with refused("a cost that can be reckoned", "there are no direct staff costs to take it of"):
        reckon([*costs(other="1"), flat(INDIRECT, "15 % of direct staff costs")], rounding=HALF_UP)


@pytest.mark.parametrize(
    ("cost", "text", "what"),
    [
        (Cost(DIRECT, leva(1)), "15 % of direct staff costs", "direct staff costs"),
        (Cost(DIRECT, leva(1)), "15 % of services", "services"),
        (Cost(OTHER_DIRECT, leva(1)), "15 % of services", "services"),
        (Cost(REMAINING, leva(1)), "7 % of direct costs", "direct costs"),
    ],
    ids=str,
)
def test_a_rate_is_taken_of_what_is_stated(cost: Cost, text: str, what: str) -> None:
    with refused(f"a cost beside {text}", f"how much of it is {what} is not stated"):
        reckon([*costs(staff="1"), cost, flat(INDIRECT, text)], rounding=HALF_UP)


@pytest.mark.parametrize("other", [Cost(INDIRECT, leva(1)), Cost(WORKS, leva(1)), *costs(other="1")], ids=str)
def test_nothing_stands_beside_a_rate_for_all_remaining_costs(other: Cost) -> None:
    rate = flat(REMAINING, "40 % of direct staff costs")

    for given in ([*costs(staff="1"), other, rate], [rate, other, *costs(staff="1")]):
        with refused("a cost beside 40 % of direct staff costs", "the rate covers it already"):
            reckon(given, rounding=HALF_UP)


def test_remaining_costs_are_covered_once() -> None:
    rate = flat(REMAINING, "40 % of direct staff costs")

    with refused("a cost beside 40 % of direct staff costs", "the rate covers it already"):
        reckon([*costs(staff="1"), rate, rate], rounding=HALF_UP)


def test_remaining_costs_are_no_rate_of_staff_costs_at_a_rate() -> None:
    given = [
        *costs(allowances="100"),
        flat(DIRECT_STAFF, "20 % of other direct costs"),
        flat(REMAINING, "40 % of direct staff costs"),
    ]
    with refused("a cost beside 40 % of direct staff costs", "that rate is not taken of staff costs at a flat rate"):
        reckon(given, rounding=HALF_UP)


def test_remaining_costs_may_also_be_stated() -> None:
    given = [*costs(staff="1"), Cost(REMAINING, leva(2)), Cost(REMAINING, leva(3))]

    assert reckon(given, rounding=HALF_UP).amount_of(REMAINING) == leva(5)


@pytest.mark.parametrize(
    "given",
    [
        [Cost(DIRECT, leva(1)), Cost(INDIRECT, euro(1))],
        [Cost(DIRECT, leva(1)), Cost(DIRECT, euro(1)), flat(INDIRECT, "7 % of direct costs")],
    ],
    ids=["stated", "at a rate"],
)
def test_costs_are_of_one_currency(given: list[Cost]) -> None:
    with pytest.raises(CurrencyMismatch):
        reckon(given, rounding=HALF_UP)


def test_an_inexact_number_of_units_comes_to_nothing_certain() -> None:
    with refused("an exact amount", "the number of units is not exact"):
        reckon([Cost(DIRECT, UnitCost(leva(1), units=Quantity.at_least(3)))], rounding=HALF_UP)


# --- what is no chain at all ------------------------------------------------------------------------------------------


@every_field(
    texts=["name"],
    nouns={"kind": "the kind of a Cost", "form": "the form of a Cost"},
    required={"kind": "the kind of a Cost", "form": "the form of a Cost"},
)
def test_a_cost_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.Cost(**{"kind": DIRECT, "form": leva(1), field: value})


def test_a_stated_cost_is_of_whole_cents() -> None:
    with refused("the form of costs", "it takes whole cents; round it first"):
        Cost(DIRECT, leva("0.005"))


def test_a_cost_is_shown_by_its_name() -> None:
    assert str(Cost(DIRECT, leva(1))) == "direct costs: 1.00 BGN"
    assert str(Cost(DIRECT, leva(1), name=" trainers ")) == "trainers: 1.00 BGN"


@pytest.mark.parametrize("value", [[], (), None, [...], [*costs(direct="1"), ...]], ids=str)
def test_costs_are_all_listed(value: Any) -> None:  # noqa: ANN401 - whatever a caller writes
    with refused("a list of costs to reckon", "it takes at least one; the list is never open"):
        reckon(value, rounding=HALF_UP)


def test_costs_are_a_list_of_costs() -> None:
    for value in NO_LISTS:
        with refused("a list"):
            loose.reckon(value, rounding=HALF_UP)
    for item in NO_ITEMS:
        with refused("an item of this list"):
            loose.reckon([item], rounding=HALF_UP)


@pytest.mark.parametrize("value", [*NO_NOUNS, None], ids=[str(n) for n in range(len(NO_NOUNS) + 1)])
def test_a_chain_is_rounded_by_a_rounding(value: object) -> None:
    with refused("a rounding", "write Rounding("):
        loose.reckon(costs(direct="1"), rounding=value)


def test_a_reckoning_is_a_value() -> None:
    made = reckon([*costs(direct="824915.00"), flat(INDIRECT, "7 % of direct costs")], rounding=HALF_UP)

    assert pickle.loads(pickle.dumps(made)) == copy.deepcopy(made) == made  # noqa: S301 - our own
    assert hash(made) == hash(copy.deepcopy(made))


def explained(*amounts: Money) -> Explanation:
    return Explanation(whole=sum(amounts, leva(0)), steps=[Step(name="costs", amount=amount) for amount in amounts])


def test_a_reckoning_has_a_step_for_each_of_its_costs() -> None:
    with refused("the number of these costs", "of 2 it says how"):
        Reckoning(costs=costs(direct="3"), explanation=explained(leva(1), leva(2)))


@every_field(
    lists=["costs"],
    items={"costs": "an item of this list"},
    nouns={"explanation": "the explanation of a Reckoning"},
    required={"costs": "a list of costs to reckon", "explanation": "the explanation of a Reckoning"},
)
def test_a_reckoning_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.Reckoning(**{"costs": costs(direct="1"), "explanation": explained(leva(1)), field: value})
