"""What is handed over, if it is of the type that is asked for."""

from __future__ import annotations

from collections.abc import Iterable

from integrated_projects.adapters.art49.conventions import LinesMean
from integrated_projects.adapters.art49.entry import Entry
from integrated_projects.errors import Malformed

__all__ = ["to_meaning", "to_rows"]


def __dir__() -> list[str]:
    return __all__


def to_meaning(value: LinesMean | None) -> LinesMean | None:
    """What the lines mean, if it is one of the two or not said."""
    if value is None or isinstance(value, LinesMean):
        return value
    raise Malformed(value, "what the lines of a budget mean", "write a LinesMean, or None")


def to_rows(value: Iterable[Entry]) -> list[Entry]:
    """The rows, if they are entries."""
    rows = [*value]
    for row in rows:
        if not isinstance(row, Entry):
            raise Malformed(row, "a row of a list of operations", "it takes an Entry")
    return rows
