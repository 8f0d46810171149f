"""The laws of the matching of partners with requirements."""

from __future__ import annotations

import itertools
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from integrated_projects.rulebooks.eligibility.requirements import most_that_are_filled

NAMES = "abcde"
requirements = st.lists(st.tuples(st.integers(1, 2), st.frozensets(st.sampled_from(NAMES), max_size=4)), max_size=3)
Requirements = list[tuple[int, frozenset[str]]]


def most(wanted: Requirements, *, each_its_own: bool) -> int:
    return most_that_are_filled(
        [count for count, _ in wanted], [names for _, names in wanted], each_its_own=each_its_own
    )


def by_trying_everything(wanted: Requirements) -> int:
    """The same, by giving each name to each place in every way."""
    places = [names for count, names in wanted for _ in range(count)]
    return max(
        sum(name in names for name, names in zip(order, places, strict=False))
        for order in itertools.permutations([*NAMES, *"-----"], len(places))
    )


@given(st.lists(st.tuples(st.integers(1, 2), st.frozensets(st.sampled_from(NAMES), max_size=3)), max_size=2))
def test_as_many_are_filled_as_by_trying_everything(wanted: Requirements) -> None:
    assert most(wanted, each_its_own=True) == by_trying_everything(wanted)


@given(requirements)
def test_who_may_fill_several_fills_no_fewer(wanted: Requirements) -> None:
    assert most(wanted, each_its_own=True) <= most(wanted, each_its_own=False)


@given(requirements, st.randoms(use_true_random=False))
def test_the_order_of_the_requirements_does_not_matter(wanted: Requirements, random: Random) -> None:
    shuffled = list(wanted)
    random.shuffle(shuffled)
    assert most(shuffled, each_its_own=True) == most(wanted, each_its_own=True)


@given(requirements, st.sampled_from(NAMES))
def test_another_candidate_leaves_no_fewer_filled(wanted: Requirements, name: str) -> None:
    more = [(count, names | {name}) for count, names in wanted]
    assert most(more, each_its_own=True) >= most(wanted, each_its_own=True)
