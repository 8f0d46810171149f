"""Every noun that a page states, drawn at random: a strategy for each, by its type, and what to make others of."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from integrated_projects.adapters import strategies
from integrated_projects.dated import Version
from integrated_projects.text import Text

__all__ = ["NOUNS", "built", "cents", "days", "listed", "moneys", "names", "perhaps", "some", "versions", "words"]

T = TypeVar("T")


class _Nouns(dict[type, SearchStrategy[Any]]):
    """What is drawn for a type: as it was built here, or else as the library draws it."""

    def __missing__(self, noun: type) -> SearchStrategy[Any]:
        return strategies.nouns(noun)


some = NOUNS = _Nouns()

names = strategies.names()
words = names | strategies.nouns(Text)
moneys = strategies.moneys()
cents = st.integers(-(10**21), 10**21)
days: SearchStrategy[date] = st.dates()


def perhaps(values: SearchStrategy[T]) -> SearchStrategy[T | None]:
    """The values, or that nothing is stated; that is the simplest."""
    return st.none() | values


def listed(values: SearchStrategy[T]) -> SearchStrategy[Any]:
    """A list as one writes it: not stated, complete or open."""
    few = st.lists(values, max_size=2)
    return st.none() | few | few.map(lambda items: [*items, ...])


def built(noun: type, /, *first: SearchStrategy[Any], **fields: SearchStrategy[Any]) -> None:
    """Draw the noun from what is drawn for its fields."""
    some[noun] = st.builds(noun, *first, **fields)


@st.composite
def versions(draw: st.DrawFn, values: SearchStrategy[Any]) -> Version[Any]:
    since, until = sorted([draw(days), draw(days)])
    return Version(draw(values), since=draw(st.sampled_from([None, since])), until=draw(st.sampled_from([None, until])))
