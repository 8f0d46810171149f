"""Every noun of one kind inside a project, found by the types of the fields."""

from __future__ import annotations

import functools
import types
import typing
from collections.abc import Iterator

import attrs

from integrated_projects.listing import Listing
from integrated_projects.path import Path

__all__ = ["Found", "Slot", "find", "slots"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class Slot:
    """A field that holds nouns.

    Attributes:
        name: The name of the field.
        holds: The types of the nouns that it may hold.
        many: Whether it holds a list of them.
    """

    name: str
    holds: tuple[type, ...]
    many: bool


@functools.cache
def slots(kind: type) -> tuple[Slot, ...]:
    """The fields of a type of noun that hold values of attrs classes.

    Examples:
        >>> from integrated_projects.budget import Budget
        >>> [(slot.name, slot.many) for slot in slots(Budget)]
        [('lines', True), ('statements', True)]
    """
    hints = typing.get_type_hints(kind)
    made = []
    for field in attrs.fields(kind):
        hint = hints[field.name]
        many = typing.get_origin(hint) in {Listing, tuple}
        members = typing.get_args(hint) if many else (hint,)
        holds = tuple(one for member in members for one in _members(member) if isinstance(one, type) and attrs.has(one))
        if holds:
            made.append(Slot(field.name, holds, many))
    return tuple(made)


def _members(hint: object) -> tuple[object, ...]:
    """The members of a union, without the parameters of generic types."""
    # A union with a generic type is still one of the older kind in Python 3.11.
    is_union = typing.get_origin(hint) in {types.UnionType, typing.Union}
    members = typing.get_args(hint) if is_union else (hint,)
    return tuple(typing.get_origin(member) or member for member in members)


@functools.cache
def _leads_to(kind: type, of: type) -> bool:
    return kind is of or any(_leads_to(one, of) for slot in slots(kind) for one in slot.holds)


@attrs.frozen(kw_only=True)
class Found:
    """The nouns of one kind in a project, and where there may be more.

    Attributes:
        found: Each noun with its path.
        open: The paths of lists that may hold more of them, and of fields that may hold one.
    """

    found: tuple[tuple[Path, object], ...]
    open: tuple[Path, ...]


def find(root: object, of: type, at: Path | None = None) -> Found:
    """Every noun of the type below the root, in the order of the fields.

    Args:
        root: The noun in which to look: a project, or evidence.
        of: The type.
        at: Where the root itself stands; left out, it is the project.

    Examples:
        >>> from integrated_projects.examples import strelcha
        >>> from integrated_projects.activity import Activity
        >>> activities = find(strelcha, Activity)
        >>> len(activities.found), [str(path) for path in activities.open]
        (5, ['$.activities'])
    """
    found: list[tuple[Path, object]] = []
    gaps: list[Path] = []
    for path, value in _walk(at or Path(), root, of):
        if value is None:
            gaps.append(path)
        else:
            found.append((path, value))
    return Found(found=tuple(found), open=tuple(gaps))


def _walk(path: Path, value: object, of: type) -> Iterator[tuple[Path, object]]:
    """The nouns of the type, and `None` where there may be one that is not stated."""
    if isinstance(value, of):
        yield path, value
        return
    kind: type = type(value)
    if not attrs.has(kind):
        return
    for slot in slots(kind):
        if not any(_leads_to(one, of) for one in slot.holds):
            continue
        content = getattr(value, slot.name)
        here = path / slot.name
        if content is None:
            yield here, None
        elif slot.many:
            for position, item in enumerate(content):
                yield from _walk(here / position, item, of)
            if isinstance(content, Listing) and not content.complete:
                yield here, None
        else:
            yield from _walk(here, content, of)
