"""Everything that is wrong in a list, with its place, and no more of it than anybody reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from integrated_projects.adapters import needing
from integrated_projects.errors import Malformed

with needing("records"):
    from cattrs import AttributeValidationNote, ClassValidationError, IterableValidationError, IterableValidationNote
    from cattrs.errors import BaseValidationError

__all__ = ["below", "each"]


def __dir__() -> list[str]:
    return __all__


#: So many things that are wrong are told of one list; a hostile document could state millions.
_MOST = 1000


def each(values: Iterable[Any], read: Callable[[Any, Any], Any], of: Any) -> list[Any]:
    """Every value of a list, read.

    Raises:
        IterableValidationError: What is wrong with the values, each with its position.
    """
    found: list[Any] = []
    wrong: list[Exception] = []
    told = 0
    for position, value in enumerate(values):
        try:
            found.append(read(value, of))
        except Exception as error:  # noqa: BLE001 - whatever is wrong with one, the others are read as well
            error.add_note(IterableValidationNote(f"at position {position}", position, of))
            wrong.append(error)
            told += _leaves(error)
        if told >= _MOST:
            wrong.append(Malformed(values, "a list", f"{told} things are wrong in it; what follows is not read"))
            break
    if wrong:
        raise IterableValidationError("in a list", wrong, list)
    return found


def below(name: str, value: Any, read: Callable[[Any, Any], Any], of: Any) -> Any:
    """The value under a key, read.

    Raises:
        ClassValidationError: What is wrong with it, with the key.
    """
    try:
        return read(value, of)
    except Exception as error:  # noqa: BLE001 - whatever is wrong with it, the key is told
        error.add_note(AttributeValidationNote(f"under the key {name}", name, of))
        raise ClassValidationError("in an object", [error], object) from None


def _leaves(error: BaseException) -> int:
    return sum(map(_leaves, error.exceptions)) if isinstance(error, BaseValidationError) else 1
