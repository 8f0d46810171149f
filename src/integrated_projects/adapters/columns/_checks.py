"""What is wrong with a table of plain lists: its columns, and its cells."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from integrated_projects.adapters import Problem
from integrated_projects.adapters.columns._tables import SCHEMA

__all__ = ["strange_columns", "wrong_cells"]


def __dir__() -> list[str]:
    return __all__


def strange_columns(name: str, table: object) -> Iterator[Problem]:
    """What is wrong with the columns of a table, before any cell is looked at."""
    if not isinstance(table, Mapping):
        reason = "it takes a mapping from the names of columns to lists; read a frame with from_arrow"
        yield Problem(table=name, reason=reason)
        return
    wanted = [column.name for column in SCHEMA[name]]
    for column in wanted:
        if column not in table:
            yield Problem(table=name, column=column, reason="the column is missing")
    lengths = {}
    for column, cells in table.items():
        if column not in wanted:
            yield Problem(table=name, reason=f"no column is called {column!r} here")
        elif isinstance(cells, Sequence) and not isinstance(cells, (str, bytes, bytearray, memoryview)):
            lengths[column] = len(cells)
        else:
            yield Problem(table=name, column=column, reason=f"a {type(cells).__name__} is no list of cells")
    if len(set(lengths.values())) > 1:
        shown = ", ".join(f"{column} {length}" for column, length in lengths.items())
        yield Problem(table=name, reason=f"its columns are of unlike length: {shown}")


def wrong_cells(name: str, table: Mapping[str, Sequence[Any]]) -> Iterator[Problem]:
    """The cells that are not of the type of their column, row by row."""
    for row, cells in enumerate(zip(*(table[column.name] for column in SCHEMA[name]), strict=True)):
        for column, cell in zip(SCHEMA[name], cells, strict=True):
            wrong = column.wrong(cell)
            if wrong is not None:
                yield Problem(table=name, row=row, column=column.name, reason=str(wrong))
