"""The tables as frames of Polars (extra ``frames``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from integrated_projects.adapters import needing
from integrated_projects.adapters.columns.arrow import to_arrow

with needing("frames"):
    import polars as pl

__all__ = ["to_polars"]


def __dir__() -> list[str]:
    return __all__


def to_polars(tables: Mapping[str, Mapping[str, Sequence[object]]]) -> dict[str, pl.DataFrame]:
    """The tables that `to_columns` and `findings_to_columns` make, as frames of Polars.

    Amounts are of the type ``Decimal(38, 2)``, days of ``Date``. The way back is `columns.arrow.from_arrow`.

    Raises:
        MalformedTable: As `columns.arrow.to_arrow`.

    Examples:
        >>> from integrated_projects.adapters.columns import to_columns
        >>> from integrated_projects.examples import strelcha
        >>> to_polars(to_columns([strelcha]))["lines"]["amount"].sum()
        Decimal('74256.65')
    """
    return {name: pl.DataFrame(table) for name, table in to_arrow(tables).items()}
