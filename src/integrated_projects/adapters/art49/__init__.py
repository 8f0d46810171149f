"""The public list of operations, from projects and back into rows.

Three lists are known: that of Regulation (EU) No 1303/2013, Annex XII (`ANNEX_XII`), that of Regulation (EU)
2021/1060, Article 49(3) (`ARTICLE_49`), and the table of the Kohesio portal (`KOHESIO`). Each has one row for each
programme's part of a project. What a row leaves out is said in remarks, what may be meant in two ways is asked for,
and no natural person is published.
"""

from integrated_projects.adapters.art49.conventions import (
    Conventions,
    ExchangeNotation,
    LinesMean,
    PointOrder,
    RateNotation,
)
from integrated_projects.adapters.art49.entry import Entry, Point, is_legal_entity
from integrated_projects.adapters.art49.file import read_csv, violations, write_csv
from integrated_projects.adapters.art49.formats import ANNEX_XII, ARTICLE_49, KOHESIO, ListColumn, ListFormat
from integrated_projects.adapters.art49.joining import projects_of
from integrated_projects.adapters.art49.making import entries_of
from integrated_projects.adapters.art49.publishing import published_list
from integrated_projects.adapters.art49.remarks import OperationList, Remark, RemarkKind

__all__ = [
    "ANNEX_XII",
    "ARTICLE_49",
    "Conventions",
    "Entry",
    "ExchangeNotation",
    "KOHESIO",
    "LinesMean",
    "ListColumn",
    "ListFormat",
    "OperationList",
    "Point",
    "PointOrder",
    "RateNotation",
    "Remark",
    "RemarkKind",
    "entries_of",
    "is_legal_entity",
    "projects_of",
    "published_list",
    "read_csv",
    "violations",
    "write_csv",
]


def __dir__() -> list[str]:
    return __all__
