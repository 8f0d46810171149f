"""The four things that can be said of a list, and what follows from each."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import Any

import pytest

from integrated_projects.errors import Malformed
from integrated_projects.listing import Listed, Listing
from tests.hostile import NO_LISTS, refused

loose: Any = Listing


@pytest.mark.parametrize(
    ("written", "items", "complete", "shown"),
    [
        pytest.param([1, 2], (1, 2), True, "Listing([1, 2])", id="these and no others"),
        pytest.param([1, 2, ...], (1, 2), False, "Listing([1, 2, ...])", id="these and perhaps others"),
        pytest.param([], (), True, "Listing([])", id="none"),
        pytest.param(None, (), False, "Listing([...])", id="not stated"),
        pytest.param([...], (), False, "Listing([...])", id="not stated, as an open list"),
        pytest.param((1, ...), (1,), False, "Listing([1, ...])", id="a tuple"),
        pytest.param(range(2), (0, 1), True, "Listing([0, 1])", id="a range"),
        pytest.param(deque([1]), (1,), True, "Listing([1])", id="a deque"),
        pytest.param(Listing([1]), (1,), True, "Listing([1])", id="a complete listing"),
        pytest.param(Listing([1, ...]), (1,), False, "Listing([1, ...])", id="an open listing"),
    ],
)
def test_a_list_is_read_as_it_is_written(
    written: Listed[int], items: tuple[int, ...], *, complete: bool, shown: str
) -> None:
    listing = Listing(written, kind=int)

    assert (listing.items, listing.complete) == (items, complete)
    assert repr(listing) == shown
    assert Listing(listing) == listing


def test_what_was_not_written_is_not_stated() -> None:
    nothing: Listing[int] = Listing()

    assert nothing == Listing(None)


def test_a_listing_is_the_sequence_of_what_was_stated() -> None:
    listing = Listing(["a", "b", "a", ...])

    assert isinstance(listing, Sequence)
    assert len(listing) == 3
    assert (listing[0], listing[-1], listing[1:]) == ("a", "a", ("b", "a"))
    assert list(listing) == ["a", "b", "a"]
    assert list(reversed(listing)) == ["a", "b", "a"]
    assert (listing.count("a"), listing.index("b")) == (2, 1)
    assert "b" in listing
    assert "c" not in listing
    assert (bool(listing), bool(Listing([...]))) == (True, False)


def test_a_listing_equals_another_that_says_the_same() -> None:
    assert Listing([1]) == Listing((1,))
    assert hash(Listing([1])) == hash(Listing((1,)))
    assert Listing([1]) != Listing([1, ...])
    assert Listing([]) != Listing(None)
    assert loose([1]) != [1]
    assert Listing([1, 2]) != Listing([2, 1])


def test_what_was_written_may_change_afterwards() -> None:
    written = [1]
    listing = Listing(written)
    written.append(2)

    assert listing == Listing([1])


@pytest.mark.parametrize("value", NO_LISTS, ids=[f"{n} {type(value).__name__}" for n, value in enumerate(NO_LISTS)])
def test_what_has_no_order_or_no_end_is_no_list(value: object) -> None:
    with refused("a list"):
        loose(value)


@pytest.mark.parametrize("written", [[..., 1], [1, ..., 2], [1, ..., ...], [..., ..., ...]])
def test_dots_stand_only_at_the_end(written: object) -> None:
    with refused("a list", "... stands only at the end, where the list is open"):
        loose(written)


@pytest.mark.parametrize(
    ("written", "stranger", "kind", "wanted"),
    [
        ([1, "a"], "a", int, "int"),
        ([None, ...], None, int, "int"),
        ([1.0, 2], 1.0, (int, str), "int or str"),
    ],
)
def test_each_item_is_of_the_kind(written: object, stranger: object, kind: object, wanted: str) -> None:
    with pytest.raises(Malformed) as caught:
        loose(written, kind=kind)

    assert caught.value.value is stranger
    assert caught.value.noun == "an item of this list"
    assert caught.value.reason == f"it takes items of the type {wanted}"


# A test of numbers that is true above zero, false below it, and cannot tell of zero.
def above_zero(number: int) -> bool | None:
    return None if number == 0 else number > 0


@pytest.mark.parametrize(
    ("written", "found", "held"),
    [
        ([], False, True),
        ([1], True, True),
        ([-1], False, False),
        ([0], None, None),
        ([1, -1], True, False),
        ([1, 0], True, None),
        ([-1, 0], None, False),
        ([...], None, None),
        ([1, ...], True, None),
        ([-1, ...], None, False),
        ([0, ...], None, None),
        ([1, 0, ...], True, None),
        ([-1, 0, ...], None, False),
        ([-1, 1, ...], True, False),
    ],
)
def test_any_and_all_respect_what_is_not_listed(written: list[Any], *, found: bool | None, held: bool | None) -> None:
    listing: Listing[int] = Listing(written)

    assert listing.any(above_zero) is found
    assert listing.all(above_zero) is held


@pytest.mark.parametrize(
    ("written", "kept", "at_least", "at_most"),
    [
        ([], [], 0, 0),
        ([1, -1, 2], [1, 2], 2, 2),
        ([1, 0], [1, ...], 1, 2),
        ([0, 0], [...], 0, 2),
        ([1, ...], [1, ...], 1, None),
        ([-1, ...], [...], 0, None),
        (None, [...], 0, None),
    ],
)
def test_what_is_kept_is_complete_if_nothing_else_may_pass(
    written: Listed[int], kept: Listed[int], at_least: int, at_most: int | None
) -> None:
    listing = Listing(written)

    assert listing.where(above_zero) == Listing(kept)
    assert listing.at_least(above_zero) == at_least
    assert listing.at_most(above_zero) == at_most


def test_a_map_is_as_open_as_the_list() -> None:
    assert Listing([1, 2]).map(str) == Listing(["1", "2"])
    assert Listing([1, ...]).map(str) == Listing(["1", ...])
    assert Listing[int](None).map(str) == Listing(None)


@pytest.mark.parametrize("answer", [1, 0, [1], "", "yes"], ids=repr)
@pytest.mark.parametrize("question", ["any", "all", "where", "at_least", "at_most"])
def test_a_test_answers_with_a_truth(question: str, answer: object) -> None:
    ask = getattr(Listing([1, ...]), question)

    with refused("a truth"):
        ask(lambda _: answer)
