"""The tables as Arrow tables, and the tables of whatever hands over Arrow (extra ``frames``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final, Protocol

from integrated_projects.adapters import MalformedTable, Problem, needing
from integrated_projects.adapters.columns._checks import strange_columns, wrong_cells
from integrated_projects.adapters.columns._facts import ColumnType
from integrated_projects.adapters.columns._tables import SCHEMA
from integrated_projects.adapters.columns.writing import Tables
from integrated_projects.errors import Malformed

with needing("frames"):
    import pyarrow as pa

__all__ = ["ArrowStream", "arrow_schema", "from_arrow", "to_arrow"]


def __dir__() -> list[str]:
    return __all__


#: Two digits after the point, and room before it for the sum of as many budgets as there can be.
_DIGITS: Final = 38
_CENTS: Final = 2
_TYPES: Final[Mapping[ColumnType, Any]] = MappingProxyType(
    {
        ColumnType.TEXT: pa.string(),
        ColumnType.WHOLE: pa.int64(),
        ColumnType.TRUTH: pa.bool_(),
        ColumnType.AMOUNT: pa.decimal128(_DIGITS, _CENTS),
        ColumnType.DAY: pa.date32(),
        ColumnType.TEXTS: pa.list_(pa.string()),
    }
)
#: How Arrow carries the labels of the rows of a pandas frame, which state nothing.
_LABELS: Final = "__index_level_"
_ROOM: Final = "it has whole hundredths and is below 10**36; a plain list holds any amount"


class ArrowStream(Protocol):
    """What hands over its rows as an Arrow stream: a frame of Polars or pandas, an Arrow table, a DuckDB relation."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The stream, as the PyCapsule protocol of Arrow has it."""


def arrow_schema(table: str) -> pa.Schema:
    """The names and types of the columns of a table.

    Raises:
        Malformed: No table has this name.

    Examples:
        >>> arrow_schema("lines").field("amount")
        pyarrow.Field<amount: decimal128(38, 2) not null>
    """
    if table not in SCHEMA:
        raise Malformed(table, "a table", f"name one of {', '.join(SCHEMA)}")
    return pa.schema([pa.field(one.name, _TYPES[one.type], nullable=one.optional) for one in SCHEMA[table]])


def to_arrow(tables: Mapping[str, Mapping[str, Sequence[object]]]) -> dict[str, pa.Table]:
    """The tables that `to_columns` and `findings_to_columns` make, as Arrow tables.

    Amounts are of the type ``decimal128(38, 2)``, days of ``date32``.

    Raises:
        MalformedTable: An amount of a currency whose coins are finer than hundredths, which the type cannot hold;
            columns or cells that are not those of `SCHEMA`.
        Malformed: No tables.

    Examples:
        >>> from integrated_projects.adapters.columns import to_columns
        >>> from integrated_projects.examples import strelcha
        >>> to_arrow(to_columns([strelcha]))["lines"].column("amount").to_pylist()
        [Decimal('63118.15'), Decimal('11138.50')]
    """
    if not isinstance(tables, Mapping):
        raise Malformed(tables, "a set of tables of projects", "it takes what to_columns makes")
    problems = [problem for name, table in tables.items() for problem in _unfit(name, table)]
    if problems:
        raise MalformedTable([*tables], "a set of tables of projects", problems)
    return {
        name: pa.Table.from_pydict({key: [*cells] for key, cells in table.items()}, schema=arrow_schema(name))
        for name, table in tables.items()
    }


def _unfit(name: str, table: Mapping[str, Sequence[Any]]) -> list[Problem]:
    """Why a table does not fit into its Arrow types, if it does not."""
    if name not in SCHEMA:
        return [Problem(reason=f"no table is called {name!r} here: they are {', '.join(SCHEMA)}")]
    problems = [*strange_columns(name, table)] or [*wrong_cells(name, table)]
    amounts = [] if problems else [one.name for one in SCHEMA[name] if one.type is ColumnType.AMOUNT]
    return problems + [
        Problem(table=name, row=row, column=column, reason=f"{cell} is not an amount of a frame: {_ROOM}")
        for column in amounts
        for row, cell in enumerate(table[column])
        if not _fits(cell)
    ]


def _fits(cell: Decimal) -> bool:
    """Whether an amount has whole hundredths and room; an exponent of any size is told without counting to it."""
    _, digits, exponent = cell.as_tuple()
    small = isinstance(exponent, int) and exponent > -_DIGITS and len(digits) + exponent <= _DIGITS - _CENTS
    return small and not 10**_CENTS % cell.as_integer_ratio()[1]


def from_arrow(frames: Mapping[str, ArrowStream]) -> Tables:
    """The tables of frames, as plain lists for `from_columns`.

    Raises:
        Malformed: Something that hands over no Arrow stream, or a column that stands twice.

    Examples:
        >>> from integrated_projects.adapters.columns import from_columns, to_columns
        >>> from integrated_projects.examples import kameno, vidin
        >>> tables = to_columns([kameno, vidin])
        >>> from_arrow(to_arrow(tables)) == tables
        True
    """
    if not isinstance(frames, Mapping):
        raise Malformed(frames, "a set of frames", "it takes a mapping from the names of tables to frames")
    return {name: _plain(frame) for name, frame in frames.items()}


def _plain(frame: ArrowStream) -> dict[str, list[Any]]:
    if not hasattr(frame, "__arrow_c_stream__"):
        raise Malformed(frame, "a frame", "it takes a frame of Polars or pandas, or an Arrow table")
    table = pa.table(frame)
    twice = next((name for name in table.column_names if table.column_names.count(name) > 1), None)
    if twice is not None:
        raise Malformed(twice, "a column of a frame", "it stands there twice")
    return {name: table.column(name).to_pylist() for name in table.column_names if not name.startswith(_LABELS)}
