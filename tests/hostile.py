"""What somebody can write whom no type checker watches, and the one way in which every noun answers it."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Any

import pytest

from integrated_projects.errors import Malformed


class Shy:
    """An object that cannot even be shown."""

    def __repr__(self) -> str:
        raise RuntimeError


class Agreeable:
    """An object that claims to equal everything."""

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 0


class Words(str):
    """A text of another library, which shows itself in its own way."""

    __slots__ = ()

    def __str__(self) -> str:
        return "something else"

    def __repr__(self) -> str:
        return "something else"


class Whole(int):
    """A number of another library, which shows itself in its own way."""

    def __str__(self) -> str:
        return "something else"

    def __repr__(self) -> str:
        return "something else"


class Day(date):
    """A day of another library, which shows itself in its own way."""

    def __str__(self) -> str:
        return "today"


#: Nothing of this is a noun, a list, a text, a day or a whole number.
THINGS: tuple[Any, ...] = (
    True,
    1.5,
    float("nan"),
    1j,
    Decimal(1),
    Fraction(1),
    b"words",
    {},
    object,
    Shy(),
    Agreeable(),
)

#: Texts of which nothing or something can never be printed.
UNPRINTABLE: tuple[Any, ...] = (
    "",
    " \t\n ",
    "\x00",
    "a\x07b",
    "a\x1b[31mb",
    "a\rb",
    "a\x7fb",
    "a\x9bb",
    "\ud800",
    "a\udfffb",
)

NO_TEXTS: tuple[Any, ...] = (*THINGS, *UNPRINTABLE, 0, ["words"], ("words",), {"bg": "words"}, date(2020, 1, 1), ...)
NO_DAYS: tuple[Any, ...] = (
    *THINGS,
    0,
    20200101,
    "2020-01-01",
    datetime(2020, 1, 1, tzinfo=UTC),
    datetime(2020, 1, 1),  # noqa: DTZ001 - whether it has a zone or not, it is no day
    time(),
    [date(2020, 1, 1)],
    ...,
)
NO_WHOLE_NUMBERS: tuple[Any, ...] = (*THINGS, -1, 10**10_000, -(10**10_000), "1", "١", [1], (1,), ...)
NO_LISTS: tuple[Any, ...] = (
    *THINGS,
    0,
    "words",
    bytearray(b"words"),
    memoryview(b"words"),
    {"words": 1},
    MappingProxyType({}),
    {}.values(),
    set(),
    frozenset(),
    iter([]),
    (word for word in "words"),
    itertools.count(),
    ...,
    [..., ...],
    (..., None),
)
NO_ITEMS: tuple[Any, ...] = (*THINGS, None, 0, "", ["words"])
NO_NOUNS: tuple[Any, ...] = (*THINGS, 0, "words", "", [], (), ["words"], ...)


def every_field(
    *,
    texts: Iterable[str] = (),
    days: Iterable[str] = (),
    lists: Iterable[str] = (),
    items: Mapping[str, str] = MappingProxyType({}),
    nouns: Mapping[str, str] = MappingProxyType({}),
    required: Mapping[str, str] = MappingProxyType({}),
) -> pytest.MarkDecorator:
    """Fields of a noun, each with what it is told about values that it does not take, and with such values.

    Args:
        texts: Fields of printed words.
        days: Fields of a day.
        lists: Fields of a list.
        items: Fields of a list, and what a stranger in the list is told not to be.
        nouns: Fields of anything else, and what a stranger is told not to be.
        required: Fields that must be stated, and what `None` is told not to be.
    """
    cases = [
        *((field, "a text", NO_TEXTS) for field in texts),
        *((field, "a day", NO_DAYS) for field in days),
        *((field, "a list", NO_LISTS) for field in lists),
        *(
            (field, noun, [made for item in NO_ITEMS for made in ([item], (item, ...))])
            for field, noun in items.items()
        ),
        *((field, noun, NO_NOUNS) for field, noun in nouns.items()),
        *((field, noun, (None,)) for field, noun in required.items()),
    ]
    return pytest.mark.parametrize(
        ("field", "noun", "values"),
        [pytest.param(*case, id=f"{number}-{case[0]}") for number, case in enumerate(cases)],
    )


@contextmanager
def refused(noun: str, reason: str = "") -> Iterator[None]:
    """The refusal of a value that is not the noun, in the words in which everything is refused."""
    with pytest.raises(Malformed) as caught:
        yield
    error = caught.value
    assert error.noun == noun
    assert reason in error.reason
    shown, _, said = str(error).partition(f" is not {noun}: ")
    assert shown
    assert said == error.reason
    assert said[0] == said[0].lower()
    assert not said.endswith((".", " "))
