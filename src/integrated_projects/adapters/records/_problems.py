"""Everything that is wrong in a document, in words."""

from __future__ import annotations

from integrated_projects.adapters import needing
from integrated_projects.adapters.records._text import shown_key
from integrated_projects.errors import Malformed
from integrated_projects.identifier._personal import hidden_in_text
from integrated_projects.path import Path

with needing("records"):
    from cattrs import transform_error
    from cattrs.errors import ForbiddenExtraKeysError

__all__ = ["problems_of"]


def __dir__() -> list[str]:
    return __all__


#: So many unknown keys are told of one object.
_FEW = 5


def problems_of(error: Exception) -> list[tuple[str, str]]:
    """Everything that is wrong, each with its path."""
    unknown: dict[str, list[str]] = {}

    def reason(one: BaseException, _type: object) -> str:
        words = hidden_in_text(_reason(one))
        if isinstance(one, ForbiddenExtraKeysError):
            unknown[words] = _names(one)
        return words

    found = []
    for line in transform_error(error, format_exception=reason):
        words, _, path = line.rpartition(" @ ")
        names = unknown.get(words, ())
        if 0 < len(names) <= _FEW:
            found += [(_below(path, name), f"no key is called {shown_key(name)} here") for name in names]
        else:
            found.append((path, words))
    return found


def _below(path: str, key: str) -> str:
    """The path of the key, if it can be the step of one; otherwise that of the object in which it stands."""
    try:
        return str(Path.parse(path) / key) if key in shown_key(key) else path
    except Malformed:
        return path


def _names(error: ForbiddenExtraKeysError) -> list[str]:
    return sorted(hidden_in_text(str(name)) for name in error.extra_fields)


def _reason(error: BaseException) -> str:
    if isinstance(error, KeyError):
        return f"the key {error.args[0]!r} is missing, without which this is nothing"
    if isinstance(error, ForbiddenExtraKeysError):
        names = _names(error)
        more = f" or by {len(names) - _FEW} other names" if len(names) > _FEW else ""
        return f"no key is called {', '.join(map(shown_key, names[:_FEW]))}{more} here"
    return str(error)
