"""The text of documents: how long it may be, which numbers and keys it may hold, and how JSON is written."""

from __future__ import annotations

import json
from collections.abc import Iterable

from integrated_projects.adapters.records._anything import MOST_DIGITS, Plain
from integrated_projects.adapters.records.malformed import MalformedDocument
from integrated_projects.errors import Malformed
from integrated_projects.identifier._personal import hidden_in_text

__all__ = [
    "Bare",
    "MOST_CHARACTERS",
    "MOST_WRITTEN",
    "as_json",
    "bounded",
    "once",
    "opening",
    "shown_key",
    "unique",
    "whole_number",
]


def __dir__() -> list[str]:
    return __all__


#: No document is longer.
MOST_CHARACTERS = 10_000_000
#: No document that a person writes is longer.
MOST_WRITTEN = 500_000
#: Characters at which other programs, and `str.splitlines`, end a line inside of a text.
_ENDS_OF_LINES = "\u0085\u2028\u2029"
#: So many letters of a key are told.
_LONGEST = 80


def as_json(plain: Plain, *, indent: int | None = None, letters: bool = True) -> str:
    r"""Plain data as JSON, in which no text ends a line.

    Args:
        plain: The data.
        indent: How far what is inside is indented; left out, all stands on one line.
        letters: Whether letters that are not ASCII stay as they are; otherwise JSON has their numbers.

    Examples:
        >>> print(as_json({"title": "a\u2028b"}))
        {"title": "a\u2028b"}
    """
    text = json.dumps(plain, ensure_ascii=not letters, indent=indent, allow_nan=False)
    for end in _ENDS_OF_LINES:
        text = text.replace(end, f"\\u{ord(end):04x}")
    return text


def opening(text: str) -> str:
    """How a text begins, for an error; a personal number is hidden before it is cut, which might leave half of one."""
    return hidden_in_text(text[:200])[:100]


def bounded(text: str, most: int) -> str:
    """The text of a document, if it is one, and no longer than any can be."""
    if not isinstance(text, str):
        raise MalformedDocument(text, "a document", "it takes a str; read bytes as UTF-8 first")
    if len(text) > most:
        raise MalformedDocument(opening(text), "a document", f"it has more than {most} characters")
    if text.startswith("\ufeff"):
        raise MalformedDocument(opening(text), "a document", "it starts with a byte order mark; read it as utf-8-sig")
    return text


class Bare:
    """A number that is no whole number, or too long for one; where a text belongs, the error shows it."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __repr__(self) -> str:
        return self.text


def whole_number(text: str) -> int | Bare:
    """The number, unless it is longer than any that a document may hold.

    Examples:
        >>> whole_number("7"), type(whole_number("7" * 10_000)).__name__
        (7, 'Bare')
    """
    return int(text) if len(text.removeprefix("-")) <= MOST_DIGITS else Bare(text)


def once(keys: Iterable[object]) -> None:
    """Refuse a key of one object that is written twice, of which the one or the other would be lost, or is no text.

    Raises:
        Malformed: The first such key.
    """
    seen = set()
    for key in keys:
        if not isinstance(key, str):
            raise Malformed(key, "a key", f"the key {shown_key(key)} is no text; write it in quotes")
        if key in seen:
            raise Malformed(key, "a key", f"the key {shown_key(key)} is written twice")
        seen.add(key)


def unique(pairs: list[tuple[str, Plain]]) -> dict[str, Plain]:
    """An object of the pairs, in which no key is written twice."""
    found = dict(pairs)
    if len(found) < len(pairs):
        once(key for key, _ in pairs)
    return found


def shown_key(key: object) -> str:
    """A key of whatever length, as an error tells it."""
    shown = repr(key)
    return shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"
