"""The laws of a logic of three values: those of Boole that survive it, and what makes `None` mean "not known yet"."""

from __future__ import annotations

import functools
import itertools
from typing import TypeAlias

from hypothesis import given
from hypothesis import strategies as st

from integrated_projects.truth import both, either, negate

Truth: TypeAlias = bool | None

truths = st.sampled_from([True, False, None])
several = st.lists(truths, max_size=6)


def completions(given_truths: list[Truth]) -> list[tuple[bool, ...]]:
    """Every way in which the unknown truths can turn out."""
    return list(itertools.product(*([True, False] if truth is None else [truth] for truth in given_truths)))


@given(several.flatmap(lambda some: st.tuples(st.just(some), st.permutations(some))))
def test_the_order_does_not_matter(pair: tuple[list[Truth], list[Truth]]) -> None:
    one, other = pair
    assert both(*one) is both(*other)
    assert either(*one) is either(*other)


@given(truths, truths, truths)
def test_the_grouping_does_not_matter(a: Truth, b: Truth, c: Truth) -> None:
    assert both(both(a, b), c) is both(a, both(b, c)) is both(a, b, c)
    assert either(either(a, b), c) is either(a, either(b, c)) is either(a, b, c)


@given(several)
def test_many_are_taken_as_two_at_a_time(some: list[Truth]) -> None:
    every: Truth = functools.reduce(both, some, both())
    one: Truth = functools.reduce(either, some, either())
    assert both(*some) is every
    assert either(*some) is one


@given(truths)
def test_twice_the_same_is_the_same(a: Truth) -> None:
    assert both(a, a) is either(a, a) is both(a) is either(a) is a


@given(truths)
def test_true_adds_nothing_to_both_and_false_nothing_to_either(a: Truth) -> None:
    assert both(a, True) is either(a, False) is a


@given(truths)
def test_false_decides_both_and_true_decides_either(a: Truth) -> None:
    assert both(a, False) is False
    assert either(a, True) is True


@given(truths, truths)
def test_absorption(a: Truth, b: Truth) -> None:
    assert both(a, either(a, b)) is either(a, both(a, b)) is a


@given(truths, truths, truths)
def test_distribution(a: Truth, b: Truth, c: Truth) -> None:
    assert both(a, either(b, c)) is either(both(a, b), both(a, c))
    assert either(a, both(b, c)) is both(either(a, b), either(a, c))


@given(truths)
def test_double_negation(a: Truth) -> None:
    assert negate(negate(a)) is a


@given(several)
def test_de_morgan(some: list[Truth]) -> None:
    assert negate(both(*some)) is either(*map(negate, some))
    assert negate(either(*some)) is both(*map(negate, some))


@given(truths)
def test_nothing_is_and_is_not(a: Truth) -> None:
    # Whether something is or is not would be certain in a logic of two values, and is as unknown as the thing itself.
    assert both(a, negate(a)) in {False, None}
    assert either(a, negate(a)) in {True, None}
    assert (both(a, negate(a)) is None) is (a is None)


@given(several)
def test_what_is_decided_stays_decided_however_the_unknown_turns_out(some: list[Truth]) -> None:
    for known in completions(some):
        assert both(*some) in {None, all(known)}
        assert either(*some) in {None, any(known)}


@given(several)
def test_unknown_is_only_what_can_still_turn_out_either_way(some: list[Truth]) -> None:
    assert (both(*some) is None) is (len({all(known) for known in completions(some)}) == 2)
    assert (either(*some) is None) is (len({any(known) for known in completions(some)}) == 2)
