"""The laws of lists: what is answered of an open list holds for every list that it can turn out to be.

An item is written as what a test says of it: true, false, or that it cannot tell. A completion decides what could not
be told, and adds further items where the list is open.
"""

from __future__ import annotations

import copy
import itertools
import pickle
from collections.abc import Callable, Iterator
from typing import TypeAlias

from hypothesis import given
from hypothesis import strategies as st

from integrated_projects.listing import Listing
from integrated_projects.truth import negate

Truth: TypeAlias = bool | None


@st.composite
def lists(draw: st.DrawFn) -> Listing[tuple[int, Truth]]:
    """Numbered items, each with what the test says of it, perhaps with others that are not listed."""
    items = list(enumerate(draw(st.lists(st.sampled_from([True, False, None]), max_size=4))))
    return Listing([*items, ...] if draw(st.booleans()) else items)


numbers = st.lists(st.integers(0, 5), max_size=5)
listings = st.builds(
    lambda items, *, is_open: Listing([*items, ...] if is_open else items), numbers, is_open=st.booleans()
)


def in_words(number: int) -> str:
    return f"number {number}"


def says(item: tuple[int, Truth]) -> Truth:
    return item[1]


def completions(listing: Listing[tuple[int, Truth]]) -> Iterator[list[tuple[int, bool]]]:
    """Every list that it can turn out to be, with at most two items more."""
    more: list[tuple[bool, ...]] = [()]
    if not listing.complete:
        more += [*itertools.product([True, False], repeat=1), *itertools.product([True, False], repeat=2)]
    outcomes = [[True, False] if truth is None else [truth] for _, truth in listing]
    for known in itertools.product(*outcomes):
        for added in more:
            yield list(enumerate([*known, *added]))


def passing(whole: list[tuple[int, bool]]) -> list[int]:
    return [number for number, truth in whole if truth]


@given(lists())
def test_any_is_decided_exactly_if_every_completion_agrees(listing: Listing[tuple[int, Truth]]) -> None:
    answers = {bool(passing(whole)) for whole in completions(listing)}
    assert listing.any(says) is (answers.pop() if len(answers) == 1 else None)


@given(lists())
def test_all_is_decided_exactly_if_every_completion_agrees(listing: Listing[tuple[int, Truth]]) -> None:
    answers = {len(passing(whole)) == len(whole) for whole in completions(listing)}
    assert listing.all(says) is (answers.pop() if len(answers) == 1 else None)


@given(lists())
def test_at_least_is_the_fewest_that_can_pass(listing: Listing[tuple[int, Truth]]) -> None:
    assert listing.at_least(says) == min(len(passing(whole)) for whole in completions(listing))


@given(lists())
def test_at_most_is_the_most_that_can_pass(listing: Listing[tuple[int, Truth]]) -> None:
    most = max(len(passing(whole)) for whole in completions(listing))
    assert listing.at_most(says) == (most if listing.complete else None)


@given(lists())
def test_what_is_kept_passes_in_every_completion(listing: Listing[tuple[int, Truth]]) -> None:
    kept = [number for number, _ in listing.where(says)]
    assert all(set(kept) <= set(passing(whole)) for whole in completions(listing))
    assert kept == sorted(kept)


@given(lists())
def test_what_is_kept_is_complete_exactly_if_it_is_what_passes_in_every_completion(
    listing: Listing[tuple[int, Truth]],
) -> None:
    kept = [number for number, _ in listing.where(says)]
    assert listing.where(says).complete is all(kept == passing(whole) for whole in completions(listing))


@given(lists())
def test_any_and_all_are_dual(listing: Listing[tuple[int, Truth]]) -> None:
    assert listing.all(says) is negate(listing.any(lambda item: negate(says(item))))


@given(lists())
def test_counts_agree_with_what_is_kept(listing: Listing[tuple[int, Truth]]) -> None:
    assert listing.at_least(says) == len(listing.where(says))
    assert (listing.at_most(says) == listing.at_least(says)) is listing.where(says).complete


@given(listings, st.functions(like=in_words, returns=st.text(max_size=3), pure=True))
def test_a_map_keeps_what_was_said_about_the_list(listing: Listing[int], function: Callable[[int], str]) -> None:
    assert listing.map(function).complete is listing.complete
    assert list(listing.map(function)) == [function(number) for number in listing]


@given(listings)
def test_the_map_of_the_same_is_the_same(listing: Listing[int]) -> None:
    assert listing.map(lambda number: number) == listing


@given(listings)
def test_two_maps_are_one(listing: Listing[int]) -> None:
    assert listing.map(str).map(len) == listing.map(lambda number: len(str(number)))


@given(listings, st.sets(st.integers(0, 5)))
def test_a_question_of_a_map_is_a_question_of_the_list(listing: Listing[int], wanted: set[int]) -> None:
    mapped = listing.map(lambda number: 5 - number)
    assert mapped.any(lambda number: number in wanted) is listing.any(lambda number: 5 - number in wanted)
    assert mapped.all(lambda number: number in wanted) is listing.all(lambda number: 5 - number in wanted)


@given(listings)
def test_what_is_written_again_is_the_same(listing: Listing[int]) -> None:
    written = [*listing.items] if listing.complete else [*listing.items, ...]
    assert Listing(written) == Listing(tuple(written)) == Listing(listing) == listing
    assert eval(repr(listing)) == listing  # noqa: S307 - our own text


@given(listings)
def test_a_copy_is_the_same(listing: Listing[int]) -> None:
    for again in (copy.copy(listing), copy.deepcopy(listing), pickle.loads(pickle.dumps(listing))):  # noqa: S301 - ours
        assert again == listing
        assert hash(again) == hash(listing)


@given(listings, listings)
def test_two_lists_are_equal_exactly_if_they_say_the_same(one: Listing[int], other: Listing[int]) -> None:
    assert (one == other) is ((one.items, one.complete) == (other.items, other.complete))
    assert one != other or hash(one) == hash(other)
