"""The tables as frames of pandas, on the types of Arrow (extra ``frames``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from integrated_projects.adapters import needing
from integrated_projects.adapters.columns.arrow import to_arrow

with needing("frames"):
    import pandas as pd

__all__ = ["to_pandas"]


def __dir__() -> list[str]:
    return __all__


def to_pandas(tables: Mapping[str, Mapping[str, Sequence[object]]]) -> dict[str, pd.DataFrame]:
    """The tables that `to_columns` and `findings_to_columns` make, as frames of pandas.

    Their columns keep the types of Arrow, since pandas's own make floats of whole numbers where one is missing.
    The way back is `columns.arrow.from_arrow`.

    Raises:
        MalformedTable: As `columns.arrow.to_arrow`.

    Examples:
        >>> from integrated_projects.adapters.columns import to_columns
        >>> from integrated_projects.examples import strelcha
        >>> to_pandas(to_columns([strelcha]))["lines"]["amount"].sum()
        Decimal('74256.65')
    """
    return {name: table.to_pandas(types_mapper=pd.ArrowDtype) for name, table in to_arrow(tables).items()}
