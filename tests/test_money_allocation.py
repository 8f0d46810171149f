"""Allocation: every policy for the remainder, on either side of zero, and everything that is refused."""

from __future__ import annotations

import copy
import gc
import pickle
import timeit
from collections.abc import Sequence
from decimal import ROUND_UP, Context, Decimal, Inexact, Rounded, localcontext
from fractions import Fraction
from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError

from integrated_projects.money import BGN, Money, Rate, Remainder, RemainderKind, euro, leva, total
from tests.hostile import NO_LISTS, THINGS, Whole, refused

POLICIES = [
    Remainder.LARGEST_FRACTION,
    Remainder.FIRST,
    Remainder.LAST,
    Remainder.APART,
    Remainder.borne_by(0),
    Remainder.borne_by(1),
]

# What somebody can write whom no type checker watches.
loose_remainder: Any = Remainder
loose_allocate: Any = leva(1).allocate


def figures(whole: str, weights: Sequence[int | Decimal], policy: Remainder) -> list[str]:
    return [f"{part.amount}" for part in leva(whole).allocate(weights, remainder=policy)]


# --- the policies -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("policy", "whole", "weights", "expected"),
    [
        (Remainder.LARGEST_FRACTION, "0.05", [50, 30, 20], ["0.03", "0.01", "0.01"]),
        (Remainder.LARGEST_FRACTION, "1.00", [1, 1, 1], ["0.34", "0.33", "0.33"]),
        (Remainder.LARGEST_FRACTION, "0.10", [3, 5, 7], ["0.02", "0.03", "0.05"]),
        (Remainder.FIRST, "0.10", [3, 5, 7], ["0.02", "0.04", "0.04"]),
        (Remainder.FIRST, "0.02", [2, 1, 1], ["0.01", "0.01", "0.00"]),
        (Remainder.FIRST, "0.05", [0, 1, 1, 1], ["0.00", "0.02", "0.02", "0.01"]),
        (Remainder.LAST, "0.05", [1, 1, 1, 0], ["0.01", "0.02", "0.02", "0.00"]),
        (Remainder.LAST, "0.02", [1, 1, 2], ["0.00", "0.01", "0.01"]),
        (Remainder.borne_by(0), "0.05", [1, 1, 1], ["0.03", "0.01", "0.01"]),
        (Remainder.borne_by(2), "0.05", [1, 1, 1], ["0.01", "0.01", "0.03"]),
        (Remainder.APART, "0.05", [1, 1, 1], ["0.01", "0.01", "0.01", "0.02"]),
        (Remainder.APART, "0.06", [1, 1, 1], ["0.02", "0.02", "0.02", "0.00"]),
    ],
)
def test_a_policy_gives_what_is_left(policy: Remainder, whole: str, weights: list[int], expected: list[str]) -> None:
    assert figures(whole, weights, policy) == expected
    mirrored = [f"-{figure}" if Decimal(figure) else figure for figure in expected]
    assert figures(f"-{whole}", weights, policy) == mirrored


@pytest.mark.parametrize("policy", POLICIES)
def test_a_part_of_no_weight_receives_nothing(policy: Remainder) -> None:
    parts = leva("100.01").allocate([7, 7, 0, Fraction(7), Decimal(0), Rate("0")], remainder=policy)
    assert [parts[2], parts[4], parts[5]] == [leva(0)] * 3
    assert total(parts) == leva("100.01")


def test_thousands_of_fractions_by_different_large_numbers_are_refused() -> None:
    reason = "over their common denominator they have more than a hundred million digits together; round them"
    for weights in (
        [Fraction(1, 2**390 + odd) for odd in range(1, 16_001, 2)],
        [Rate(Fraction(1, 10**29 + number)) for number in range(3_000)],
    ):
        with refused("a list of weights", reason):
            loose_allocate(weights, remainder=Remainder.LARGEST_FRACTION)


@pytest.mark.parametrize("policy", POLICIES)
def test_fractions_by_every_number_up_to_two_thousand_are_weights(policy: Remainder) -> None:
    parts = leva("1000000").allocate([Fraction(1, number) for number in range(1, 2_001)], remainder=policy)

    assert total(parts) == leva("1000000")


@pytest.mark.parametrize("policy", POLICIES)
def test_nothing_is_divided_into_nothings(policy: Remainder) -> None:
    assert set(euro(0).allocate([1, 2], remainder=policy)) == {euro(0)}


def test_only_the_proportion_of_the_weights_counts() -> None:
    whole = leva("1199362.90")
    expected = (leva("1019458.47"), leva("179904.43"))
    alike: list[Sequence[int | Decimal | Fraction | Rate]] = [
        [85, 15],
        [Rate.percent("85"), Rate.percent("15")],
        [Decimal("0.85"), Decimal("0.15")],
        [Fraction(17, 20), Rate("0.15")],
        (Decimal("1.7"), Fraction(3, 10)),
    ]
    for weights in alike:
        assert whole.allocate(weights, remainder=Remainder.FIRST) == expected
    assert leva(5).allocate([Fraction(1, 2), Fraction(1, 3)], remainder=Remainder.FIRST) == (leva(3), leva(2))
    assert whole.allocate([Whole(1)], remainder=Remainder.LAST) == (whole,)
    assert leva("0.03").allocate(range(1, 3), remainder=Remainder.LAST) == (leva("0.01"), leva("0.02"))


def test_the_lines_of_a_budget_add_up_to_its_share() -> None:
    lines = [leva("1000.10")] * 10
    share = leva("8500.85")
    parts = share.allocate([line.amount for line in lines], remainder=Remainder.LARGEST_FRACTION)
    assert parts == (leva("850.09"),) * 5 + (leva("850.08"),) * 5


# --- the step ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("money", "step", "expected"),
    [
        (leva(100), None, ["33.34", "33.33", "33.33"]),
        (leva(100), "0.05", ["33.35", "33.35", "33.30"]),
        (leva(100), 1, ["34.00", "33.00", "33.00"]),
        (leva(100), Decimal(50), ["50.00", "50.00", "0.00"]),
        (leva(1), "0.001", ["0.334", "0.333", "0.333"]),
        (Money(100, "JPY"), None, ["34", "33", "33"]),
        (Money(1, "KWD"), None, ["0.334", "0.333", "0.333"]),
    ],
)
def test_parts_are_whole_steps(money: Money, step: int | str | Decimal | None, expected: list[str]) -> None:
    parts = money.allocate([1, 1, 1], remainder=Remainder.FIRST, step=step)
    assert [str(part.amount) for part in parts] == expected
    assert total(parts) == money


@pytest.mark.parametrize("policy", [one for one in POLICIES if one is not Remainder.APART])
def test_what_is_no_whole_number_of_steps_is_not_given_to_anybody(policy: Remainder) -> None:
    with refused("a whole number of steps of 0.01", "name a finer step"):
        leva("0.015").allocate([1, 1], remainder=policy)
    with refused("a whole number of steps of 5"):
        leva("-12.00").allocate([1, 1], remainder=policy, step="5")


def test_what_is_no_whole_number_of_steps_is_kept_apart() -> None:
    parts = leva("-12.005").allocate([1, 1], remainder=Remainder.APART, step="5")
    assert parts == (leva(-5), leva(-5), leva("-2.005"))


# --- what is refused --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("step", [0, "-0.01", 0.01, True, "0,01", Decimal("NaN"), "1E-2", ""])
def test_what_is_no_step_is_refused(step: object) -> None:
    with refused("a rounding step"):
        loose_allocate([1], remainder=Remainder.FIRST, step=step)


@pytest.mark.parametrize("policy", ["first", RemainderKind.FIRST, None, 0, leva(1), ...])
def test_a_policy_is_named(policy: object) -> None:
    with refused("a policy for a remainder", "name one, as Remainder.LARGEST_FRACTION"):
        loose_allocate([1], remainder=policy)
    with pytest.raises(TypeError):
        loose_allocate([1])


def test_what_is_no_list_of_weights_is_refused() -> None:
    for weights in (*NO_LISTS[:-2], [], [0], [0, Rate("0"), Decimal("-0.0")], range(10**15)):
        with refused("a list of weights"):
            loose_allocate(weights, remainder=Remainder.FIRST)


def test_what_is_no_weight_is_refused() -> None:
    weights = [
        *(thing for thing in THINGS if not isinstance(thing, (Decimal, Fraction))),
        -1,
        Decimal("-0.01"),
        Fraction(-1, 3),
        "1",
        leva(1),
        None,
        ...,
        Decimal("NaN"),
        Decimal("sNaN123"),
        Decimal("Infinity"),
        Decimal("1E+1000000"),
        Decimal("1E-1000000"),
        Fraction(1, 10**200),
        10**30,
        10**10_000,
        Decimal("1" * 10_000),
    ]
    for weight in weights:
        with refused("a weight"):
            loose_allocate([1, weight], remainder=Remainder.FIRST)


@pytest.mark.parametrize("position", [1, 2, 10**6 - 1])
def test_a_bearer_has_a_weight(position: int) -> None:
    with refused("the position of a bearer", "name one of the parts, with a weight above zero"):
        leva(1).allocate([1, 0], remainder=Remainder.borne_by(position))


def test_hostile_weights_are_divided_in_bounded_time() -> None:
    weights = [Fraction(number, 2**390 - number) for number in range(1, 200)]

    def divide() -> None:
        assert total(leva(10**29).allocate(weights, remainder=Remainder.LARGEST_FRACTION)) == leva(10**29)

    gc.collect()
    assert timeit.timeit(divide, number=1) < 2


def test_no_allocation_follows_the_ambient_context() -> None:
    with localcontext(Context(prec=2, rounding=ROUND_UP, traps=[Inexact, Rounded])):
        parts = leva("1199362.90").allocate([Rate("0.85"), Decimal("0.150")], remainder=Remainder.LARGEST_FRACTION)
        assert [str(part) for part in parts] == ["1019458.47 BGN", "179904.43 BGN"]
        *_, apart = Money("1199362.907", BGN).allocate([85, 15], remainder=Remainder.APART)
        assert str(apart) == "0.017 BGN"


# --- a policy is a value ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("policy", POLICIES)
def test_a_policy_is_written_and_read(policy: Remainder) -> None:
    assert Remainder.parse(policy.format()) == Remainder.parse(str(policy)) == policy
    assert eval(repr(policy)) == policy  # noqa: S307 - our own text
    assert pickle.loads(pickle.dumps(policy)) == copy.deepcopy(policy) == policy  # noqa: S301 - ours
    assert hash(Remainder.parse(str(policy))) == hash(policy)
    assert len(set(POLICIES)) == len(POLICIES)
    with pytest.raises(FrozenInstanceError):
        policy.bearer = 1  # type: ignore[misc] # this is what is refused


@pytest.mark.parametrize(
    "text",
    [
        "",
        "First",
        "borne by",
        "borne by -1",
        "borne by 1 ",
        "borne by \u0661",
        "\ud800",
        "borne by " + "9" * 10_000,
        None,
        1,
        Remainder.FIRST,
    ],
)
def test_what_is_no_text_of_a_policy_is_refused(text: object) -> None:
    with refused("the text of a policy for a remainder", "write 'largest fraction', 'first', 'last', 'apart' or"):
        loose_remainder.parse(text)


@pytest.mark.parametrize("position", [-1, True, 1.0, "1", None, 10**10, pytest.param(10**10_000, id="long")])
def test_what_is_no_position_of_a_bearer_is_refused(position: object) -> None:
    with refused("the position of a bearer"):
        loose_remainder.borne_by(position)


@pytest.mark.parametrize("kind", ["first", None, Remainder.FIRST, 0])
def test_a_kind_of_remainder_is_named(kind: object) -> None:
    with refused("a kind of remainder", "RemainderKind.LARGEST_FRACTION"):
        loose_remainder(kind)


def test_a_policy_names_a_bearer_exactly_if_it_needs_one() -> None:
    for kind, bearer in [(RemainderKind.BEARER, None), (RemainderKind.FIRST, 0)]:
        with refused("a policy for a remainder", "write Remainder.borne_by(0)"):
            loose_remainder(kind, bearer=bearer)
