"""Programmes, the funds behind them, and how an amount is divided among those who pay."""

from integrated_projects.programme.cofinancing import Cofinancing
from integrated_projects.programme.policy import SplitPolicy, cofinancings_that_explain, policies_that_explain
from integrated_projects.programme.shares import Share, Shares
from integrated_projects.programme.source import (
    Fund,
    FundingSource,
    SourceKind,
    to_optional_source_code,
    to_source_code,
)
from integrated_projects.programme.whole import (
    PriorityAxis,
    Programme,
    to_optional_programme_code,
    to_programme_codes,
)

__all__ = [
    "Cofinancing",
    "Fund",
    "FundingSource",
    "PriorityAxis",
    "Programme",
    "Share",
    "Shares",
    "SourceKind",
    "SplitPolicy",
    "cofinancings_that_explain",
    "policies_that_explain",
    "to_optional_programme_code",
    "to_optional_source_code",
    "to_programme_codes",
    "to_source_code",
]


def __dir__() -> list[str]:
    return __all__
