"""The laws of reckoning: nothing is lost, each rate is taken of what stands before it, and the order is no matter."""

from __future__ import annotations

from decimal import ROUND_CEILING, Context, Decimal, Inexact, localcontext
from fractions import Fraction
from random import Random

import attrs
from hypothesis import given
from hypothesis import strategies as st

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
from integrated_projects.errors import Malformed
from integrated_projects.money import BGN, Money, Rate, Rounding, RoundingMode, leva, total

cents = st.integers(-(10**12), 10**12)
amounts = cents.map(lambda number: leva(Decimal(number).scaleb(-2)))
rates = st.fractions(0, 1, max_denominator=10**4).map(Rate)
roundings = st.builds(Rounding, st.sampled_from(RoundingMode), step=st.sampled_from(["0.01", "0.05", "1", "3"]))
even_handed = roundings.filter(lambda one: one.mode not in {RoundingMode.CEILING, RoundingMode.FLOOR})
unit_costs = st.builds(UnitCost, amounts, units=st.integers(0, 10**6), per=st.integers(1, 2000))
lump_sums = st.builds(LumpSum, amounts, output=st.just("a plan"))
stated_forms = amounts | unit_costs | lump_sums

BASES: tuple[CostType | CostGroup | CostCategory, ...] = (
    DIRECT,
    CostGroup.DIRECT_STAFF,
    CostGroup.OTHER_DIRECT,
    CostCategory.STAFF,
    CostCategory.SERVICES,
)
KINDS: tuple[CostType | CostGroup | CostCategory, ...] = (
    *CostType,
    *CostGroup,
    CostCategory.STAFF,
    CostCategory.SERVICES,
    CostCategory.WORKS,
)
flat_rates = st.builds(FlatRate, rates, of=st.sampled_from([*CostType, *BASES]))


def rate_of(*bases: CostType | CostGroup | CostCategory) -> st.SearchStrategy[FlatRate]:
    return st.builds(FlatRate, rates, of=st.sampled_from(bases))


def stated(*kinds: CostType | CostGroup | CostCategory) -> st.SearchStrategy[Cost]:
    return st.builds(Cost, st.sampled_from(kinds), stated_forms)


def at_a_rate(kind: CostType | CostGroup, *bases: CostType | CostGroup) -> st.SearchStrategy[list[Cost]]:
    return st.lists(st.builds(Cost, st.just(kind), rate_of(*bases)), max_size=2)


OTHERS = (CostGroup.OTHER_DIRECT, CostCategory.SERVICES, CostCategory.WORKS, CostGroup.ALLOWANCES)
#: Other direct costs, staff costs that are stated or a rate of these, and indirect costs that are a rate of both.
chains = st.builds(
    lambda others, staff, indirect: [*others, *staff, *indirect],
    st.lists(stated(*OTHERS), min_size=1, max_size=3),
    st.lists(stated(CostGroup.DIRECT_STAFF, CostCategory.STAFF), min_size=1, max_size=2)
    | st.builds(Cost, st.just(CostGroup.DIRECT_STAFF), rate_of(CostGroup.OTHER_DIRECT)).map(lambda one: [one]),
    at_a_rate(INDIRECT, DIRECT, CostGroup.DIRECT_STAFF, CostGroup.OTHER_DIRECT),
)
#: Anything that somebody could write, most of which cannot be reckoned.
anything = st.lists(
    stated(*KINDS) | st.tuples(st.sampled_from(KINDS), rate_of(*BASES)).map(lambda pair: _cost_or_none(*pair)),
    min_size=1,
    max_size=5,
)


def _cost_or_none(kind: CostType | CostGroup | CostCategory, form: FlatRate) -> Cost | None:
    try:
        return Cost(kind, form)
    except Malformed:
        return None


def _backwards(cost: Cost) -> Cost:
    """The same cost, taken back."""
    match cost.form:
        case Money():
            return attrs.evolve(cost, form=-cost.form)
        case LumpSum():
            return attrs.evolve(cost, form=attrs.evolve(cost.form, amount=-cost.form.amount))
        case UnitCost():
            return attrs.evolve(cost, form=attrs.evolve(cost.form, price=-cost.form.price))
        case FlatRate():
            return cost


def by_cost(made: Reckoning) -> list[tuple[str, Money]]:
    return sorted((repr(cost), amount) for cost, amount in zip(made.costs, made.amounts, strict=True))


@given(chains, roundings)
def test_a_reckoning_conserves_the_cent(chain: list[Cost], rounding: Rounding) -> None:
    made = reckon(chain, rounding=rounding)
    assert total(made.amounts) == made.amount == made.explain().whole
    assert sorted(map(repr, made.costs)) == sorted(map(repr, chain))


@given(chains, roundings)
def test_every_kind_of_costs_is_the_sum_of_its_parts(chain: list[Cost], rounding: Rounding) -> None:
    made = reckon(chain, rounding=rounding)
    staff, others = made.amount_of(CostGroup.DIRECT_STAFF), made.amount_of(CostGroup.OTHER_DIRECT)
    assert staff + others == made.amount_of(DIRECT)
    assert made.amount_of(DIRECT) + made.amount_of(INDIRECT) == made.amount


@given(chains, roundings)
def test_each_rate_is_taken_of_the_amounts_before_it(chain: list[Cost], rounding: Rounding) -> None:
    made = reckon(chain, rounding=rounding)
    for cost, step in zip(made.costs, made.explanation.steps, strict=True):
        if isinstance(cost.form, FlatRate):
            assert step.of == made.amount_of(cost.form.of)
            assert step.of == total([made.amounts[position] for position in step.parts])
            assert step.exact == Fraction(made.amount_of(cost.form.of).amount) * cost.form.rate.fraction


@given(chains, roundings)
def test_each_amount_is_within_a_step_of_its_exact_figure(chain: list[Cost], rounding: Rounding) -> None:
    for step in reckon(chain, rounding=rounding).explanation.steps:
        assert abs(step.difference) < Fraction(rounding.step)
        assert step.rounding is not None or step.difference == 0


@given(chains, roundings, st.randoms(use_true_random=False))
def test_a_reckoning_does_not_depend_on_the_order_of_the_costs(
    chain: list[Cost], rounding: Rounding, random: Random
) -> None:
    shuffled = random.sample(chain, len(chain))
    assert by_cost(reckon(shuffled, rounding=rounding)) == by_cost(reckon(chain, rounding=rounding))


@given(chains, even_handed)
def test_what_is_taken_back_is_reckoned_as_what_was_given(chain: list[Cost], rounding: Rounding) -> None:
    made, back = reckon(chain, rounding=rounding), reckon([*map(_backwards, chain)], rounding=rounding)
    assert back.amounts == tuple(-amount for amount in made.amounts)


@given(chains, amounts, roundings)
def test_of_more_costs_no_rate_makes_less(chain: list[Cost], addend: Money, rounding: Rounding) -> None:
    more = [*chain, Cost(CostGroup.OTHER_DIRECT, abs(addend))]
    for kind in (CostGroup.DIRECT_STAFF, INDIRECT):
        assert reckon(more, rounding=rounding).amount_of(kind) >= reckon(chain, rounding=rounding).amount_of(kind)


@given(chains, roundings)
def test_a_reckoning_does_not_depend_on_the_ambient_context(chain: list[Cost], rounding: Rounding) -> None:
    expected = reckon(chain, rounding=rounding)
    with localcontext(Context(prec=2, rounding=ROUND_CEILING, traps=[Inexact])):
        assert reckon(chain, rounding=rounding) == expected
        assert str(reckon(chain, rounding=rounding)) == str(expected)


@given(anything, roundings)
def test_whatever_is_written_is_reckoned_to_the_cent_or_refused(chain: list[Cost | None], rounding: Rounding) -> None:
    costs = [cost for cost in chain if cost is not None]
    try:
        made = reckon(costs, rounding=rounding)
    except Malformed:
        return
    assert sorted(map(repr, made.costs)) == sorted(map(repr, costs))
    assert total(made.amounts) == made.amount


@given(flat_rates)
def test_a_flat_rate_is_read_as_it_is_written(flat: FlatRate) -> None:
    assert FlatRate.parse(flat.format()) == flat


@given(flat_rates, amounts, roundings)
def test_a_flat_rate_alone_makes_what_it_makes_in_a_chain(flat: FlatRate, base: Money, rounding: Rounding) -> None:
    form = attrs.evolve(flat, of=DIRECT)
    made = reckon([Cost(DIRECT, base), Cost(INDIRECT, form)], rounding=rounding)
    assert made.amount_of(INDIRECT) == form.reckon(base, rounding) == base.share(flat.rate, rounding)


@given(unit_costs, roundings)
def test_a_unit_cost_is_rounded_once(cost: UnitCost, rounding: Rounding) -> None:
    exact = Fraction(cost.price.amount) * cost.units.value / cost.per
    assert cost.reckon(rounding) == Money(rounding.apply(exact), BGN)


@given(unit_costs)
def test_a_unit_cost_that_is_not_rounded_is_exact(cost: UnitCost) -> None:
    exact = Fraction(cost.price.amount) * cost.units.value / cost.per
    try:
        made = cost.reckon()
    except Malformed:
        assert (exact * 100).denominator > 1
    else:
        assert Fraction(made.amount) == exact


@given(amounts, st.integers(0, 10**6), st.integers(0, 10**6))
def test_units_add_up(price: Money, some: int, more: int) -> None:
    parts = [UnitCost(price, units=units).reckon() for units in (some, more)]
    assert total(parts) == UnitCost(price, units=some + more).reckon()
