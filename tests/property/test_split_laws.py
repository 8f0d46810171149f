"""The laws of splitting: no cent is lost, every share is as exact as its rounding, and a policy is found again."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal, Inexact, localcontext
from fractions import Fraction
from random import Random

import attrs
from hypothesis import example, given
from hypothesis import strategies as st

from integrated_projects.money import BGN, Money, Rate, Rounding, RoundingMode, leva, total
from integrated_projects.programme import (
    Cofinancing,
    Fund,
    FundingSource,
    Share,
    Shares,
    SourceKind,
    SplitPolicy,
    cofinancings_that_explain,
    policies_that_explain,
)

amounts = st.integers(-(10**12), 10**12).map(lambda cents: leva(Decimal(cents).scaleb(-2)))
steps = st.sampled_from(["0.01", "0.05", "1", "3", "100"])
roundings = st.builds(Rounding, st.sampled_from(RoundingMode), step=steps)
#: The modes that treat what is given and what is taken back alike.
EVEN_HANDED = st.sampled_from(sorted(set(RoundingMode) - {RoundingMode.CEILING, RoundingMode.FLOOR}, key=str))
NEAREST = {RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN}
kinds = st.sampled_from(SourceKind)


@st.composite
def shares_of(draw: st.DrawFn, source_kinds: list[SourceKind]) -> Shares:
    """Rates of as many sources, in whatever parts, that add up to one."""
    weights = draw(
        st.lists(st.integers(0, 1000), min_size=len(source_kinds), max_size=len(source_kinds)).filter(any),
    )
    whole = sum(weights)
    return Shares(
        [
            (FundingSource(f"S{number}", kind=kind), Rate(Fraction(weight, whole)))
            for number, (kind, weight) in enumerate(zip(source_kinds, weights, strict=True))
        ]
    )


shares = st.lists(kinds, min_size=1, max_size=5).flatmap(shares_of)
cofinancings = st.builds(
    lambda some, rounding, number: Cofinancing(
        shares=some, rounding=rounding, residual=some.sources()[number % len(some.items)]
    ),
    shares,
    roundings,
    st.integers(0, 4),
)
#: Shares of a fund and of one other, as all known policies divide.
pairs = st.sampled_from([SourceKind.NATIONAL, SourceKind.OWN]).flatmap(
    lambda other: shares_of([SourceKind.FUND, other])
)
policies = st.sampled_from(SplitPolicy)
contexts = st.builds(
    Context, prec=st.integers(1, 9), rounding=st.sampled_from([ROUND_CEILING, ROUND_FLOOR]), traps=st.just([Inexact])
)


def off(policy: Cofinancing, share: Share, part: Money, whole: Money) -> Fraction:
    """How far a part is from its exact share, in steps of the rounding."""
    return abs(Fraction(part.amount) - Fraction(whole.amount) * share.rate.fraction) / Fraction(policy.rounding.step)


@given(cofinancings, amounts)
def test_a_split_conserves_the_cent(policy: Cofinancing, whole: Money) -> None:
    assert total(policy.split(whole).values()) == whole


@given(cofinancings, st.lists(amounts, max_size=5), contexts)
def test_many_are_split_as_each_is(policy: Cofinancing, wholes: list[Money], context: Context) -> None:
    alone = [policy.split(whole) for whole in wholes]
    with localcontext(context):
        columns = policy.split_all(wholes)
    assert tuple(columns) == policy.shares.sources()
    # The texts of a zero below zero and of one with other digits differ, though the amounts are equal.
    assert {code: repr(column) for code, column in columns.items()} == {
        code: repr(tuple(parts[code] for parts in alone)) for code in columns
    }


@given(cofinancings, amounts)
def test_a_split_names_every_source_in_the_order_of_the_shares(policy: Cofinancing, whole: Money) -> None:
    assert tuple(policy.split(whole)) == policy.shares.sources()


@given(cofinancings, amounts)
def test_every_part_but_the_rest_is_within_a_step_of_its_exact_share(policy: Cofinancing, whole: Money) -> None:
    limit = Fraction(1, 2) if policy.rounding.mode in NEAREST else 1
    parts = policy.split(whole)
    for share in policy.shares.items:
        if share.source.code != policy.residual:
            distance = off(policy, share, parts[share.source.code], whole)
            # A rounding to one side never goes a whole step, and one to the nearest goes half a step at most.
            assert distance <= limit if limit < 1 else distance < limit


@given(cofinancings, amounts)
def test_the_rest_is_within_a_step_for_each_of_the_others(policy: Cofinancing, whole: Money) -> None:
    (bearer,) = [share for share in policy.shares.items if share.source.code == policy.residual]
    assert off(policy, bearer, policy.split(whole)[policy.residual], whole) <= len(policy.shares.items) - 1


@given(cofinancings, amounts)
def test_every_part_but_the_rest_is_a_multiple_of_the_step(policy: Cofinancing, whole: Money) -> None:
    parts = {code: part for code, part in policy.split(whole).items() if code != policy.residual}
    assert all(Fraction(part.amount) % Fraction(policy.rounding.step) == 0 for part in parts.values())


@given(cofinancings)
def test_nothing_is_divided_into_nothing(policy: Cofinancing) -> None:
    assert set(policy.split(leva(0)).values()) == {leva(0)}


@given(cofinancings, EVEN_HANDED, amounts)
def test_what_is_taken_back_is_divided_as_what_was_given(policy: Cofinancing, mode: RoundingMode, whole: Money) -> None:
    even_handed = attrs.evolve(policy, rounding=Rounding(mode, step=str(policy.rounding.step)))
    assert even_handed.split(-whole) == {code: -part for code, part in even_handed.split(whole).items()}


@given(cofinancings, amounts, st.randoms(use_true_random=False))
def test_a_split_does_not_depend_on_the_order_of_the_shares(policy: Cofinancing, whole: Money, random: Random) -> None:
    items = random.sample(policy.shares.items, len(policy.shares.items))
    assert attrs.evolve(policy, shares=Shares(items)).split(whole) == policy.split(whole)


@given(cofinancings, amounts, amounts)
def test_of_more_no_rounded_part_is_less(policy: Cofinancing, one: Money, other: Money) -> None:
    less, more = (policy.split(whole) for whole in sorted([one, other]))
    assert all(less[code] <= more[code] for code in less if code != policy.residual)


@given(cofinancings, amounts)
def test_an_explanation_explains_the_split(policy: Cofinancing, whole: Money) -> None:
    explained = policy.explain(whole)
    assert {step.name: step.amount for step in explained.steps} == policy.split(whole)
    assert total(step.amount for step in explained.steps) == explained.whole == whole


@given(cofinancings, amounts)
def test_what_rounding_gives_the_bearer_of_the_residual_takes(policy: Cofinancing, whole: Money) -> None:
    steps = policy.explain(whole).steps
    assert sum(step.exact for step in steps) == Fraction(whole.amount)
    assert sum(step.difference for step in steps) == 0
    assert [step.name for step in steps if step.rounding is None] == [policy.residual]


@given(cofinancings, amounts)
def test_an_explanation_does_not_depend_on_the_ambient_context(policy: Cofinancing, whole: Money) -> None:
    expected = policy.explain(whole)
    with localcontext(Context(prec=2, rounding=ROUND_CEILING, traps=[Inexact])):
        assert policy.explain(whole) == expected
        assert str(policy.explain(whole)) == str(expected)


@given(cofinancings, amounts)
def test_a_split_does_not_depend_on_the_ambient_context(policy: Cofinancing, whole: Money) -> None:
    expected = policy.split(whole)
    with localcontext(Context(prec=2, rounding=ROUND_CEILING, traps=[Inexact])):
        assert policy.split(whole) == expected


@given(pairs, policies, amounts)
@example(
    Shares([(Fund("ESF"), Rate.percent("85")), (FundingSource("BG", kind=SourceKind.NATIONAL), Rate.percent("15"))]),
    SplitPolicy.FUNDS_HALF_UP,
    leva("1199362.90"),
)
def test_the_policy_that_made_the_parts_is_found(some: Shares, policy: SplitPolicy, whole: Money) -> None:
    parts = policy.cofinancing(some).split(whole)
    assert policy in policies_that_explain(whole, parts, some)


@given(pairs, policies, amounts)
def test_a_policy_that_is_found_makes_the_parts(some: Shares, policy: SplitPolicy, whole: Money) -> None:
    parts = policy.cofinancing(some).split(whole)
    for found in policies_that_explain(whole, parts, some):
        assert found.cofinancing(some).split(whole) == parts


@given(pairs, policies, amounts, st.integers(-(10**4), 10**4).filter(bool))
def test_parts_that_do_not_add_up_are_explained_by_nothing(
    some: Shares, policy: SplitPolicy, whole: Money, cents: int
) -> None:
    parts = policy.cofinancing(some).split(whole)
    code = some.sources()[0]
    wrong: Mapping[str, Money] = parts | {code: parts[code] + leva(Decimal(cents).scaleb(-2))}
    assert policies_that_explain(whole, wrong, some) == ()


@st.composite
def lawful_pairs(draw: st.DrawFn) -> tuple[SplitPolicy, Shares]:
    """A policy, and shares of which it lets exactly one source take the rest."""
    policy = draw(policies)
    sides = [[SourceKind.NATIONAL, SourceKind.OWN], [SourceKind.FUND]]
    others, bearers = sides if policy is SplitPolicy.NATIONAL_HALF_UP else reversed(sides)
    kinds_of_sources = [draw(st.sampled_from(bearers)), *draw(st.lists(st.sampled_from(others), max_size=3))]
    return policy, draw(shares_of(draw(st.permutations(kinds_of_sources))))


@given(lawful_pairs(), amounts)
def test_a_policy_divides_among_many_where_one_can_take_the_rest(
    pair: tuple[SplitPolicy, Shares], whole: Money
) -> None:
    policy, some = pair
    parts = policy.cofinancing(some).split(whole)
    assert policy in policies_that_explain(whole, dict(reversed(parts.items())), some)
    assert total(parts.values(), BGN) == whole


to_the_cent = st.builds(
    lambda policy, mode: attrs.evolve(policy, rounding=Rounding(mode)), cofinancings, st.sampled_from(RoundingMode)
)


@given(to_the_cent, amounts)
def test_the_way_that_made_the_parts_is_found(policy: Cofinancing, whole: Money) -> None:
    assert policy in cofinancings_that_explain(whole, policy.split(whole), policy.shares)


@given(to_the_cent, amounts)
def test_every_way_that_is_found_makes_the_parts(policy: Cofinancing, whole: Money) -> None:
    parts = policy.split(whole)
    found = cofinancings_that_explain(whole, parts, policy.shares)
    assert all(one.split(whole) == parts for one in found)
    assert len(set(found)) == len(found)


@given(to_the_cent, amounts, st.data())
def test_of_fewer_printed_parts_no_fewer_ways_are_found(policy: Cofinancing, whole: Money, data: st.DataObject) -> None:
    parts = policy.split(whole)
    some = data.draw(st.lists(st.sampled_from(sorted(parts)), min_size=1, unique=True))
    fewer = {code: parts[code] for code in some}
    found = cofinancings_that_explain(whole, fewer, policy.shares)
    assert {*cofinancings_that_explain(whole, parts, policy.shares)} <= {*found}


@given(to_the_cent, amounts)
def test_a_policy_is_found_exactly_if_one_of_its_ways_is(policy: Cofinancing, whole: Money) -> None:
    parts, some = policy.split(whole), policy.shares
    found = {*cofinancings_that_explain(whole, parts, some)}
    for known in SplitPolicy:
        ways = {known.cofinancing(some, residual=code) for code in known.bearers(some)}
        assert (known in policies_that_explain(whole, parts, some)) is bool(ways & found)
