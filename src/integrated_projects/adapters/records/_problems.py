"""Everything that is wrong in a document, in words."""

from __future__ import annotations

from integrated_projects.adapters import needing
from integrated_projects.adapters.records._text import shown_key

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
    found = []
    for line in transform_error(error, format_exception=_reason):
        reason, _, path = line.rpartition(" @ ")
        found.append((path, reason))
    return found


def _reason(error: BaseException, _type: object) -> str:
    if isinstance(error, KeyError):
        return f"the key {error.args[0]!r} is missing, without which this is nothing"
    if isinstance(error, ForbiddenExtraKeysError):
        keys = sorted(map(str, error.extra_fields))
        more = f" or by {len(keys) - _FEW} other names" if len(keys) > _FEW else ""
        return f"no key is called {', '.join(map(shown_key, keys[:_FEW]))}{more} here"
    return str(error)
