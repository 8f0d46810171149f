"""The laws of every noun: it is a value, it survives every copy, and it holds nothing but what its fields say."""

from __future__ import annotations

import copy
import itertools
import pickle
import types
import typing
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from integrated_projects.adapters.strategies import nouns
from integrated_projects.dated import Dated, Version
from integrated_projects.errors import Malformed
from integrated_projects.finding import Report
from integrated_projects.listing import Listing
from integrated_projects.quantity import Quantity
from tests.hostile import NO_DAYS, NO_ITEMS, NO_LISTS, NO_NOUNS, NO_TEXTS, NO_WHOLE_NUMBERS, Day, Whole, Words
from tests.property.nouns import MADE_OF_OTHERS, NOUNS, classes

#: What is held by a noun that can hold values of several types.
HELD_BY: dict[Any, Callable[[Any], Iterable[object]]] = {
    Dated: lambda dated: [version.value for version in dated.versions],
    Listing: iter,
    Quantity: lambda quantity: [quantity.value],
    Version: lambda version: [version.value],
    tuple: iter,
}
PLAIN = (bool, date, Decimal, Fraction, int, str)

#: Values of every sort, most of which most fields refuse.
ANYTHING: list[Any] = [
    None,
    *NO_DAYS,
    *NO_ITEMS,
    *NO_LISTS,
    *NO_NOUNS,
    *NO_TEXTS,
    *NO_WHOLE_NUMBERS,
    Day(2020, 1, 1),
    Whole(7),
    Words("words"),
    "2014BG05M9OP001",
    "x" * 10**4,
    10**6,
    Decimal("NaN"),
    Decimal("1E+999999"),
    Listing(["words", ...]),
]

every_noun = pytest.mark.parametrize("kind", NOUNS, ids=lambda kind: kind.__name__)
every_noun_that_is_written = pytest.mark.parametrize(
    "kind", [kind for kind in NOUNS if kind not in MADE_OF_OTHERS | {Listing}], ids=lambda kind: kind.__name__
)
# There are many nouns, and each is tried for itself.
profile = settings(
    max_examples=max(5, settings().max_examples // 10),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def again(noun: Any) -> Any:  # noqa: ANN401 - whatever it is, it is the same
    """The same noun, made anew of its own fields."""
    return Listing(noun) if isinstance(noun, Listing) else attrs.evolve(noun)


def conforms(value: object, hint: Any) -> bool:  # noqa: ANN401 - a type is written as anything
    """Whether a value is what an annotation says, and plain where that is a type of Python."""
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if isinstance(hint, typing.TypeVar):
        return hash(value) is not None
    if origin in {typing.Union, types.UnionType}:
        return any(conforms(value, part) for part in parts)
    if origin in HELD_BY:
        return isinstance(value, origin) and all(conforms(one, parts[0]) for one in HELD_BY[origin](value))
    if hint in PLAIN:
        return type(value) is hint and (not isinstance(value, str) or is_printable(value))
    return isinstance(value, hint)


def is_printable(text: str) -> bool:
    return not any(unicodedata.category(letter) in {"Cc", "Cs"} for letter in text if letter not in "\n\t")


def test_what_no_page_states_is_not_drawn() -> None:
    above = classes(above=True)
    assert Report in above
    for kind in above:
        with pytest.raises(Malformed, match="is not a type that is drawn"):
            nouns(kind)


@every_noun
@profile
@given(st.data())
def test_what_is_made_of_the_same_is_the_same(kind: type, data: st.DataObject) -> None:
    noun = data.draw(NOUNS[kind])
    assert type(noun) is kind
    assert again(noun) == noun
    assert hash(again(noun)) == hash(noun)
    assert {noun, again(noun)} == {noun}


@every_noun
@profile
@given(st.data())
def test_two_nouns_are_equal_exactly_if_all_their_fields_are(kind: type, data: st.DataObject) -> None:
    one, other = data.draw(NOUNS[kind]), data.draw(NOUNS[kind])
    fields = [field.name for field in attrs.fields(kind)]
    assert (one == other) is all(getattr(one, name) == getattr(other, name) for name in fields)
    assert (one != other) is not (one == other)
    assert one != other or hash(one) == hash(other)


@every_noun
@profile
@given(st.data())
def test_a_noun_survives_a_pickle(kind: type, data: st.DataObject) -> None:
    noun = data.draw(NOUNS[kind])
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        unpickled = pickle.loads(pickle.dumps(noun, protocol))  # noqa: S301 - our own
        assert unpickled == noun
        assert hash(unpickled) == hash(noun)
        assert repr(unpickled) == repr(noun)


@every_noun
@profile
@given(st.data())
def test_a_noun_survives_a_copy(kind: type, data: st.DataObject) -> None:
    noun = data.draw(NOUNS[kind])
    for copied in (copy.copy(noun), copy.deepcopy(noun)):
        assert copied == noun
        assert hash(copied) == hash(noun)
        assert repr(copied) == repr(noun)


@every_noun
@profile
@given(st.data())
def test_no_field_of_a_noun_can_be_set_or_deleted(kind: type, data: st.DataObject) -> None:
    noun = data.draw(NOUNS[kind])
    for field in attrs.fields(kind):
        with pytest.raises(FrozenInstanceError):
            setattr(noun, field.name, getattr(noun, field.name))
        with pytest.raises(FrozenInstanceError):
            delattr(noun, field.name)
    with pytest.raises((AttributeError, FrozenInstanceError)):
        noun.something_else = 1


@every_noun
@profile
@given(st.data())
def test_a_noun_can_be_printed(kind: type, data: st.DataObject) -> None:
    noun = data.draw(NOUNS[kind])
    assert is_printable(str(noun))
    assert is_printable(repr(noun))


@every_noun
@profile
@given(st.data())
def test_a_noun_holds_what_its_fields_say(kind: type, data: st.DataObject) -> None:
    noun = data.draw(NOUNS[kind])
    hints = typing.get_type_hints(kind)
    assert [
        field.name for field in attrs.fields(kind) if not conforms(getattr(noun, field.name), hints[field.name])
    ] == []


@every_noun_that_is_written
@profile
@given(st.data())
def test_whatever_is_written_a_noun_refuses_it_or_holds_what_its_fields_say(kind: type, data: st.DataObject) -> None:
    noun = data.draw(NOUNS[kind])
    hints = typing.get_type_hints(kind)
    for field, value in itertools.product([one.name for one in attrs.fields(kind)], ANYTHING):
        for written in (value, [value], (value, ...)):
            try:
                made: Any = attrs.evolve(noun, **{field: written})
            except Malformed as error:
                assert str(error).endswith(f" is not {error.noun}: {error.reason}")  # noqa: PT017 - both may be right
                continue
            assert conforms(getattr(made, field), hints[field]), (field, written)
            assert hash(made) == hash(again(made))
