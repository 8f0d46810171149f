"""How lists are written, and read back: those that may be open, and those that never are."""

from __future__ import annotations

import functools
import re
import typing
from collections.abc import Callable
from typing import Any

from integrated_projects.adapters import needing
from integrated_projects.adapters.records._gathering import each
from integrated_projects.errors import Malformed
from integrated_projects.listing import Listing

with needing("records"):
    from cattrs import Converter

__all__ = ["OPEN", "add_lists"]


def __dir__() -> list[str]:
    return __all__


#: The last item of a list that may hold others.
OPEN = "..."
#: The same three points as the last words of a complete list: so often marked as words as there are strokes.
_MARKED = re.compile(r"\\+\.\.\.")


def add_lists(converter: Converter) -> None:
    """Teach the converter to write and to read lists."""
    converter.register_structure_hook_factory(_is_listing, functools.partial(_to_listing, converter))
    converter.register_unstructure_hook_factory(_is_listing, functools.partial(_from_listing, converter))
    converter.register_structure_hook_factory(_is_tuple, functools.partial(_to_tuple, converter))
    converter.register_unstructure_hook_factory(_is_tuple, functools.partial(_from_tuple, converter))


def _is_listing(kind: Any) -> bool:
    return kind is Listing or typing.get_origin(kind) is Listing


def _item(kind: Any) -> Any:
    """What a listing of the kind holds; one of which nothing is said may hold anything."""
    return next(iter(typing.get_args(kind)), object)


def _to_listing(converter: Converter, kind: Any) -> Callable[[Any, Any], Listing[Any]]:
    of = _item(kind)
    read = converter.get_structure_hook(of)

    def structure(value: Any, _: Any) -> Listing[Any]:
        if value is None:
            return Listing()
        if not isinstance(value, list):
            raise Malformed(value, "a list", "write [] for none, null where nothing is stated")
        last = value[-1] if value else None
        one = functools.partial(_not_open, read) if OPEN in value[:-1] else read
        if type(last) is not str:
            return Listing(each(value, one, of))
        if last == OPEN:
            return Listing([*each(value[:-1], one, of), ...])
        return Listing(each([*value[:-1], last[1:]] if _MARKED.fullmatch(last) else value, one, of))

    return structure


def _not_open(read: Callable[[Any, Any], Any], value: Any, of: Any) -> Any:
    """An item that is not the last; among words, the three points are words there."""
    try:
        return read(value, of)
    except Malformed:
        if value == OPEN:
            reason = f"{OPEN!r} says that the list may hold others, and stands last in it"
            raise Malformed(value, "an item of a list", reason) from None
        raise


def _from_listing(converter: Converter, kind: Any) -> Callable[[Listing[Any]], list[Any] | None]:
    write = converter.get_unstructure_hook(_item(kind))

    def unstructure(value: Listing[Any]) -> list[Any] | None:
        items = [write(item) for item in value.items]
        if not value.complete:
            return [*items, OPEN] if items else None
        last = items[-1] if items else None
        if type(last) is str and (last == OPEN or _MARKED.fullmatch(last)):
            items[-1] = f"\\{last}"
        return items

    return unstructure


def _is_tuple(kind: Any) -> bool:
    return typing.get_origin(kind) is tuple


def _to_tuple(converter: Converter, kind: Any) -> Callable[[Any, Any], tuple[Any, ...]]:
    members = typing.get_args(kind)
    if members[-1] is ...:
        of = members[0]
        read = converter.get_structure_hook(of)
        return lambda value, _: tuple(each(_a_list(value, "write [] for none"), read, of))
    reads = [converter.get_structure_hook(member) for member in members]

    def structure(value: Any, _: Any) -> tuple[Any, ...]:
        items = _a_list(value, f"write {len(members)} values")
        if len(items) != len(members):
            raise Malformed(value, "a list", f"write {len(members)} values")
        pairs = zip(items, reads, members, strict=True)
        return tuple(each(pairs, lambda pair, _: pair[1](pair[0], pair[2]), kind))

    return structure


def _a_list(value: Any, wanted: str) -> list[Any]:
    if isinstance(value, list):
        return value
    raise Malformed(value, "a list", wanted)


def _from_tuple(converter: Converter, kind: Any) -> Callable[[tuple[Any, ...]], list[Any]]:
    members = typing.get_args(kind)
    if members[-1] is ...:
        write = converter.get_unstructure_hook(members[0])
        return lambda value: [write(item) for item in value]
    writes = [converter.get_unstructure_hook(member) for member in members]
    return lambda value: [write(item) for write, item in zip(writes, value, strict=True)]
