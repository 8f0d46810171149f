"""Projects and findings as tidy tables with stable columns, and projects back again.

Here the tables are plain lists, which need no library; `columns.polars`, `columns.pandas` and `columns.arrow` make
frames of them (extra ``frames``). Amounts are `decimal.Decimal` and days `datetime.date`, never floats or texts.

An open list stays visible: the row of a project says of each list how many items are stated and whether they are all.
"""

from integrated_projects.adapters.columns._facts import Column, ColumnType
from integrated_projects.adapters.columns._tables import SCHEMA
from integrated_projects.adapters.columns.reading import from_columns
from integrated_projects.adapters.columns.writing import Tables, findings_to_columns, to_columns

__all__ = ["Column", "ColumnType", "SCHEMA", "Tables", "findings_to_columns", "from_columns", "to_columns"]


def __dir__() -> list[str]:
    return __all__
