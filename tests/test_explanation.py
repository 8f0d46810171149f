"""Steps that say how an amount was reckoned, and cannot say anything else than their figures."""

from __future__ import annotations

import copy
import pickle
from fractions import Fraction
from types import SimpleNamespace
from typing import Any

import pytest

from integrated_projects.errors import CurrencyMismatch
from integrated_projects.explanation import Explanation, Step
from integrated_projects.money import Money, Rate, Rounding, RoundingMode, euro, leva
from tests.hostile import NO_LISTS, NO_WHOLE_NUMBERS, every_field, refused

HALF_UP = Rounding(RoundingMode.HALF_UP)
SEVEN = Rate.percent("7")

DIRECT = Step(name="direct costs", amount=leva("824915.00"))
INDIRECT = Step(
    name="indirect costs",
    of=leva("824915.00"),
    by=SEVEN,
    rounding=HALF_UP,
    amount=leva("57744.05"),
    parts=[0],
)
WHOLE = leva("882659.05")

loose: Any = SimpleNamespace(Explanation=Explanation, Step=Step)


# --- Step -------------------------------------------------------------------------------------------------------------


def test_a_stated_amount_is_its_own_reckoning() -> None:
    assert DIRECT.exact == Fraction(824915)
    assert DIRECT.difference == 0
    assert str(DIRECT) == "direct costs: 824915.00 BGN, as stated"


@pytest.mark.parametrize(
    ("by", "amount", "rounding", "exact", "said"),
    [
        pytest.param(
            Rate.percent("85"),
            "85.01",
            HALF_UP,
            "85.0085",
            "85 % of 100.01 BGN = 85.0085 BGN, rounded half up to 0.01: 85.01 BGN",
            id="rounded up",
        ),
        pytest.param(
            Rate.percent("85"),
            "85",
            Rounding(RoundingMode.DOWN, step="5"),
            "85.0085",
            "85 % of 100.01 BGN = 85.0085 BGN, rounded down to 5: 85.00 BGN",
            id="rounded to a wide step",
        ),
        pytest.param(Rate("1"), "100.01", HALF_UP, "100.01", "100 % of 100.01 BGN = 100.01 BGN", id="nothing to round"),
        pytest.param(Rate("1"), "100.01", None, "100.01", "100 % of 100.01 BGN = 100.01 BGN", id="exact"),
        pytest.param(
            Rate(Fraction(1, 3)),
            "33.34",
            None,
            "10001/300",
            "1/3 of 100.01 BGN = 10001/300 BGN, takes the rest: 33.34 BGN",
            id="the rest, of digits that do not end",
        ),
        pytest.param(Fraction(40), "4000.40", None, "4000.4", "40 × 100.01 BGN = 4000.40 BGN", id="many times"),
        pytest.param(
            Fraction(-1, 2),
            "-50.00",
            Rounding(RoundingMode.HALF_DOWN),
            "-50.005",
            "-1/2 × 100.01 BGN = -50.005 BGN, rounded half down to 0.01: -50.00 BGN",
            id="half, back",
        ),
    ],
)
def test_a_step_says_what_came_of_what(
    by: Rate | Fraction, amount: str, rounding: Rounding | None, exact: str, said: str
) -> None:
    step = Step(name="ESF", of=leva("100.01"), by=by, rounding=rounding, amount=leva(amount))

    assert str(step) == f"ESF: {said}"
    assert step.exact == Fraction(exact)
    assert step.difference == Fraction(amount) - Fraction(exact)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"of": leva(1)}, "a base and how much of it are given both, or neither"),
        ({"by": SEVEN}, "a base and how much of it are given both, or neither"),
        ({"rounding": HALF_UP}, "what is stated has neither a rounding nor parts"),
        ({"parts": [0]}, "what is stated has neither a rounding nor parts"),
        ({"of": leva("0.50"), "by": SEVEN, "rounding": HALF_UP}, "the rounding gives 0.04, not 0.03 BGN"),
    ],
    ids=str,
)
def test_a_step_that_says_something_else_is_none(fields: dict[str, Any], reason: str) -> None:
    with refused("a step", reason):
        loose.Step(name="ESF", amount=leva("0.03"), **fields)


def test_a_base_is_in_the_currency_of_what_comes_of_it() -> None:
    with pytest.raises(CurrencyMismatch, match="EUR and BGN"):
        Step(name="ESF", amount=leva(1), of=euro(1), by=Rate("1"))


@every_field(
    texts=["name"],
    nouns={
        "amount": "the amount of a Step",
        "of": "the of of a Step",
        "by": "the by of a Step",
        "rounding": "the rounding of a Step",
    },
    required={"name": "a text", "amount": "the amount of a Step"},
)
def test_a_step_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    given = {"name": "ESF", "amount": leva(1), "of": leva(1), "by": Rate("1"), "rounding": HALF_UP}
    for value in values:
        if (field, value) == ("by", Fraction(1)):
            continue
        with refused(noun):
            loose.Step(**{**given, field: value})


@pytest.mark.parametrize("by", [Fraction(10**10_000), Fraction(1, 10**10_000), Fraction(2**400)], ids=range(3))
def test_a_factor_is_no_longer_than_can_be_printed(by: Fraction) -> None:
    with refused("a factor of a step", "write a fraction of at most 400 bits"):
        Step(name="ESF", amount=leva(1), of=leva(1), by=by)


def test_the_longest_factor_can_be_printed() -> None:
    step = Step(name="ESF", amount=leva(1), of=leva("0." + "3" * 30), by=Fraction(2**400 - 1, 2**399))

    assert str(step).endswith(" BGN, takes the rest: 1.00 BGN")


@pytest.mark.parametrize("value", NO_LISTS, ids=[str(n) for n in range(len(NO_LISTS))])
def test_parts_are_a_list(value: object) -> None:
    with refused("a list"):
        loose.Step(name="ESF", amount=leva(1), of=leva(1), by=Rate("1"), parts=value)


@pytest.mark.parametrize("value", [None, [...], [0, ...]], ids=str)
def test_parts_are_never_open(value: object) -> None:
    with refused("a list of positions", "it names every step that makes up the base"):
        loose.Step(name="ESF", amount=leva(1), of=leva(1), by=Rate("1"), parts=value)


def test_parts_are_positions() -> None:
    for value in NO_WHOLE_NUMBERS[:-1]:
        with refused("the position of a step"):
            loose.Step(name="ESF", amount=leva(1), of=leva(1), by=Rate("1"), parts=[value])


# --- Explanation ------------------------------------------------------------------------------------------------------


def test_an_explanation_says_what_came_of_what() -> None:
    explained = Explanation(whole=WHOLE, steps=[DIRECT, INDIRECT])

    assert explained.steps == (DIRECT, INDIRECT)
    assert str(explained).splitlines() == [
        "1. direct costs: 824915.00 BGN, as stated",
        "2. indirect costs: 7 % of 824915.00 BGN (1) = 57744.05 BGN",
        "together 882659.05 BGN",
    ]


def test_a_base_may_be_many_steps_together() -> None:
    first, second = (Step(name="direct costs", amount=leva(amount)) for amount in ("467289.00", "357626.00"))
    explained = Explanation(
        whole=WHOLE,
        steps=[
            first,
            second,
            Step(name="indirect costs", of=leva(824915), by=SEVEN, amount=leva("57744.05"), parts=[0, 1]),
        ],
    )

    assert "3. indirect costs: 7 % of 824915.00 BGN (1 + 2) = 57744.05 BGN" in str(explained)


def test_an_explanation_is_a_value() -> None:
    explained = Explanation(whole=WHOLE, steps=(DIRECT, INDIRECT))

    assert pickle.loads(pickle.dumps(explained)) == copy.deepcopy(explained) == explained  # noqa: S301 - our own
    assert hash(explained) == hash(Explanation(whole=WHOLE, steps=[DIRECT, INDIRECT]))


def test_the_steps_add_up_to_the_whole() -> None:
    with refused("the whole of these steps", "they add up to 882659.05 BGN"):
        Explanation(whole=leva("882659.04"), steps=[DIRECT, INDIRECT])
    with pytest.raises(CurrencyMismatch):
        Explanation(whole=euro("824915.00"), steps=[DIRECT])


@pytest.mark.parametrize("parts", [[1], [2], [0, 0], [0, 5]], ids=str)
def test_a_step_follows_from_earlier_ones(parts: Any) -> None:  # noqa: ANN401 - as a caller writes it
    step = Step(name="indirect costs", of=leva(824915), by=SEVEN, amount=leva("57744.05"), parts=parts)

    with refused("a step that follows", "its parts are earlier steps, each named once"):
        Explanation(whole=WHOLE, steps=[DIRECT, step])


def test_a_base_is_what_its_parts_add_up_to() -> None:
    with refused("a step that follows", "its parts add up to 57744.05 BGN, not 824915.00 BGN"):
        Explanation(whole=WHOLE, steps=[Step(name="x", amount=leva("57744.05")), _of(0, leva(824915))])


def _of(position: int, base: Money) -> Step:
    return Step(name="y", of=base, by=Rate("1"), amount=leva(824915), parts=[position])


@pytest.mark.parametrize("steps", [[], (), None, [...], [DIRECT, ...]], ids=str)
def test_an_explanation_has_every_step(steps: object) -> None:
    with refused("the steps of an explanation", "it takes at least one; the list is never open"):
        loose.Explanation(whole=WHOLE, steps=steps)


@every_field(
    lists=["steps"],
    items={"steps": "an item of this list"},
    nouns={"whole": "the whole of an Explanation"},
    required={"whole": "the whole of an Explanation"},
)
def test_an_explanation_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.Explanation(**{"whole": WHOLE, "steps": [DIRECT, INDIRECT], field: value})
