"""Random choices, from whatever source of chance they are drawn.

A seeded `Random` is fast and names each outcome by a number; one of Hypothesis shrinks. What is chosen first, and
what happens where `random()` is nought, is the simplest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from random import Random
from typing import Any, TypeVar

import attrs

from integrated_projects.listing import Listing

__all__ = ["any_of", "happens", "listed", "listing_of", "with_facts", "with_more_or_less", "with_one"]


def __dir__() -> list[str]:
    return __all__


T = TypeVar("T")

#: What mypy asks of the arguments of `attrs.evolve` cannot be said of facts that are named by a text.
_evolve: Callable[..., Any] = attrs.evolve


def with_facts(noun: T, facts: Mapping[str, Any]) -> T:
    """The noun with other facts in the fields of these names."""
    changed: T = _evolve(noun, **facts)
    return changed


def happens(random: Random, rate: float) -> bool:
    """Whether something happens that happens at this rate."""
    return random.random() < rate


def listed(items: Iterable[T], listing: Listing[T], random: Random) -> Listing[T]:
    """The items instead of those of the list, which now and then is closed, or opened."""
    complete = random.choice((listing.complete, listing.complete, True, False))
    return Listing([*items] if complete else [*items, ...])


def with_one(items: Sequence[T], random: Random, change: Callable[[T], T]) -> list[T]:
    """The items, one of them changed."""
    changed = list(items)
    if changed:
        place = random.randrange(len(changed))
        changed[place] = change(changed[place])
    return changed


def with_more_or_less(items: Sequence[T], random: Random, new: Callable[[], T]) -> list[T]:
    """The items, one of them dropped or printed twice, or another one beside them."""
    changed = list(items)
    kind = random.choice(("drop", "twice", "new", "new"))
    if changed and kind == "drop":
        changed.pop(random.randrange(len(changed)))
    else:
        changed.insert(
            random.randint(0, len(changed)), random.choice(changed) if changed and kind == "twice" else new()
        )
    return changed


def any_of(random: Random, one: Sequence[T], none: float = 0.3) -> T | None:
    """One of them, or now and then none, as where there is none."""
    return None if not one or happens(random, none) else random.choice(one)


def listing_of(random: Random, items: Sequence[T]) -> Listing[T]:
    """Some of the items, in a list that may be open."""
    chosen = random.sample(items, min(len(items), random.choice((0, 1, 1, 2))))
    return Listing(chosen if happens(random, 0.7) else [*chosen, ...])
