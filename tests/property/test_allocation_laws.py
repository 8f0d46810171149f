"""The laws of allocation: nothing is lost, nobody is far from an exact share, and no policy promises too much."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_CEILING, Context, Decimal, Inexact, Rounded, localcontext
from fractions import Fraction

from hypothesis import assume, example, given
from hypothesis import strategies as st

from integrated_projects.money import Money, Rate, Remainder, leva, total

EXACT = Context(prec=60)

# A few cents make ties and empty parts likely, many make the bounds felt.
whole_cents = st.integers(-30, 30) | st.integers(-(10**12), 10**12)
amounts = st.builds(lambda cents: leva(Decimal(cents).scaleb(-2, EXACT)), whole_cents)
finer = st.builds(leva, st.decimals(-(10**6), 10**6, places=4))
weight = (
    st.integers(0, 9)
    | st.integers(0, 10**9)
    | st.decimals(0, 100, places=3)
    | st.fractions(0, 10, max_denominator=1000)
    | st.builds(Rate, st.fractions(0, 1, max_denominator=100))
)
Weight = int | Decimal | Fraction | Rate
some_weights = st.lists(weight, min_size=1, max_size=8).filter(lambda weights: any(map(exact, weights)))
by_claim = st.sampled_from([Remainder.LARGEST_FRACTION, Remainder.FIRST, Remainder.LAST])
steps = st.sampled_from(["0.01", "0.05", "1", "100", "0.001"])


def exact(weight: Weight) -> Fraction:
    return weight.fraction if isinstance(weight, Rate) else Fraction(weight)


def exact_shares(whole: Money, weights: Sequence[Weight]) -> list[Fraction]:
    sum_of_weights = sum(map(exact, weights))
    return [Fraction(whole.amount) * exact(one) / sum_of_weights for one in weights]


@st.composite
def allocations(draw: st.DrawFn) -> tuple[list[Weight], Remainder]:
    """Weights, and any policy that can divide by them."""
    weights = draw(some_weights)
    bearers = [position for position, one in enumerate(weights) if exact(one)]
    return weights, draw(by_claim | st.just(Remainder.APART) | st.sampled_from(bearers).map(Remainder.borne_by))


@st.composite
def reordered(draw: st.DrawFn) -> tuple[list[Weight], list[int]]:
    """Weights, and another order of their positions."""
    weights = draw(some_weights)
    return weights, draw(st.permutations(range(len(weights))))


@given(amounts, allocations())
@example(leva("-0.05"), ([1, 1, 1], Remainder.LARGEST_FRACTION))
def test_the_parts_add_up_to_the_whole(whole: Money, allocation: tuple[list[Weight], Remainder]) -> None:
    weights, policy = allocation
    assert total(whole.allocate(weights, remainder=policy)) == whole


@given(finer, some_weights, steps)
def test_the_parts_and_what_is_kept_apart_add_up_to_any_whole(whole: Money, weights: list[Weight], step: str) -> None:
    assert total(whole.allocate(weights, remainder=Remainder.APART, step=step)) == whole


@given(st.integers(-(10**6), 10**6), allocations(), steps)
def test_every_part_is_a_whole_number_of_steps(
    count: int, allocation: tuple[list[Weight], Remainder], step: str
) -> None:
    weights, policy = allocation
    for part in leva(Decimal(step) * count).allocate(weights, remainder=policy, step=step):
        assert (Fraction(part.amount) / Fraction(step)).denominator == 1


@given(amounts, some_weights, by_claim)
def test_every_part_is_within_a_step_of_its_exact_share(whole: Money, weights: list[Weight], policy: Remainder) -> None:
    parts = whole.allocate(weights, remainder=policy)
    for part, share in zip(parts, exact_shares(whole, weights), strict=True):
        assert abs(Fraction(part.amount) - share) < Fraction(1, 100)


@given(amounts, allocations().filter(lambda one: one[1] not in {Remainder.FIRST, Remainder.LAST}))
def test_every_part_but_the_bearers_is_its_exact_share_cut_off_or_a_step_more(
    whole: Money, allocation: tuple[list[Weight], Remainder]
) -> None:
    weights, policy = allocation
    parts = whole.allocate(weights, remainder=policy)
    for position, (part, share) in enumerate(zip(parts, exact_shares(whole, weights), strict=False)):
        lost = abs(share) * 100 - abs(Fraction(part.amount)) * 100
        assert lost < 1
        assert lost >= 0 or policy is Remainder.LARGEST_FRACTION or position == policy.bearer


@given(amounts, allocations())
def test_what_the_bearer_gets_beyond_its_share_is_less_than_a_step_for_each_part(
    whole: Money, allocation: tuple[list[Weight], Remainder]
) -> None:
    weights, policy = allocation
    parts = whole.allocate(weights, remainder=policy)
    shares = [*exact_shares(whole, weights), Fraction(0)]
    for part, share in zip(parts, shares, strict=False):
        assert abs(Fraction(part.amount) - share) < Fraction(max(1, len(weights)), 100)


@given(amounts, allocations())
def test_no_part_is_on_the_other_side_of_zero(whole: Money, allocation: tuple[list[Weight], Remainder]) -> None:
    weights, policy = allocation
    assert all(part.amount * whole.amount >= 0 for part in whole.allocate(weights, remainder=policy))


@given(amounts, allocations())
def test_a_weight_of_zero_receives_nothing(whole: Money, allocation: tuple[list[Weight], Remainder]) -> None:
    weights, policy = allocation
    parts = whole.allocate(weights, remainder=policy)
    assert not any(part for part, one in zip(parts, weights, strict=False) if not exact(one))


@given(amounts, allocations())
def test_an_amount_below_zero_is_divided_as_its_opposite(
    whole: Money, allocation: tuple[list[Weight], Remainder]
) -> None:
    weights, policy = allocation
    mirrored = whole.allocate(weights, remainder=policy)
    assert (-whole).allocate(weights, remainder=policy) == tuple(-part for part in mirrored)


@given(amounts, allocations(), st.fractions(Fraction(1, 50), 50, max_denominator=50))
def test_only_the_proportion_of_the_weights_counts(
    whole: Money, allocation: tuple[list[Weight], Remainder], factor: Fraction
) -> None:
    weights, policy = allocation
    others = [exact(one) * factor for one in weights]
    assert whole.allocate(others, remainder=policy) == whole.allocate(weights, remainder=policy)


@given(amounts, reordered())
def test_kept_apart_the_order_of_the_weights_does_not_matter(
    whole: Money, weights_and_order: tuple[list[Weight], list[int]]
) -> None:
    weights, order = weights_and_order
    *parts, apart = whole.allocate(weights, remainder=Remainder.APART)
    *others, still_apart = whole.allocate([weights[position] for position in order], remainder=Remainder.APART)
    assert others == [parts[position] for position in order]
    assert still_apart == apart


@given(amounts, reordered())
def test_by_the_largest_fraction_the_order_matters_among_equals_alone(
    whole: Money, weights_and_order: tuple[list[Weight], list[int]]
) -> None:
    weights, order = weights_and_order
    lost = sorted(abs(share) * 100 % 1 for share in exact_shares(whole, weights))
    left = int(sum(lost))
    assume(not left or lost[-left] != lost[-left - 1])
    parts = whole.allocate(weights, remainder=Remainder.LARGEST_FRACTION)
    others = whole.allocate([weights[position] for position in order], remainder=Remainder.LARGEST_FRACTION)
    assert others == tuple(parts[position] for position in order)


@given(amounts, reordered(), st.integers(0, 7))
def test_a_bearer_bears_the_same_wherever_it_stands(
    whole: Money, weights_and_order: tuple[list[Weight], list[int]], number: int
) -> None:
    weights, order = weights_and_order
    place = number % len(order)
    assume(exact(weights[order[place]]))
    parts = whole.allocate(weights, remainder=Remainder.borne_by(order[place]))
    others = whole.allocate([weights[position] for position in order], remainder=Remainder.borne_by(place))
    assert others == tuple(parts[position] for position in order)


@given(amounts, some_weights)
def test_first_and_last_are_mirrors(whole: Money, weights: list[Weight]) -> None:
    backwards = whole.allocate(weights[::-1], remainder=Remainder.FIRST)
    assert backwards == whole.allocate(weights, remainder=Remainder.LAST)[::-1]


@given(amounts.map(abs), some_weights)
def test_by_the_largest_fraction_a_greater_weight_receives_no_less(whole: Money, weights: list[Weight]) -> None:
    parts = whole.allocate(weights, remainder=Remainder.LARGEST_FRACTION)
    by_weight = sorted(zip(map(exact, weights), parts, strict=True))
    assert [part for _, part in by_weight] == sorted(parts)


@given(amounts.map(abs), amounts.map(abs), some_weights)
def test_kept_apart_a_greater_whole_gives_no_smaller_part(one: Money, other: Money, weights: list[Weight]) -> None:
    small, great = sorted([one, other])
    *parts, _ = small.allocate(weights, remainder=Remainder.APART)
    *others, _ = great.allocate(weights, remainder=Remainder.APART)
    assert all(part <= greater for part, greater in zip(parts, others, strict=True))


@given(amounts, allocations(), st.integers(1, 6))
def test_no_allocation_depends_on_the_ambient_context(
    whole: Money, allocation: tuple[list[Weight], Remainder], precision: int
) -> None:
    weights, policy = allocation
    expected = whole.allocate(weights, remainder=policy)
    with localcontext(Context(prec=precision, rounding=ROUND_CEILING, traps=[Inexact, Rounded])):
        assert whole.allocate(weights, remainder=policy) == expected


@given(allocations())
def test_the_text_of_a_policy_is_read_back(allocation: tuple[list[Weight], Remainder]) -> None:
    _, policy = allocation
    assert Remainder.parse(policy.format()) == policy
