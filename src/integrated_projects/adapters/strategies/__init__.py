"""Strategies for Hypothesis: every noun and value, whole projects, and a trial of rule books (extra ``testing``).

Where the extra is installed, Hypothesis finds the nouns by itself: ``st.from_type(Project)`` works with no import of
this package. All names of places and organisations are invented. What is drawn shrinks to the simplest that there is.
"""

from integrated_projects.adapters import needing

with needing("testing"):
    import hypothesis as _hypothesis  # noqa: F401 - asked for here, so that the error names the extra

from integrated_projects.adapters.strategies._lawful import EvidenceBeside, assert_book_is_lawful
from integrated_projects.adapters.strategies._nouns import nouns
from integrated_projects.adapters.strategies._projects import partially_stated, projects, projects_with_one_flaw
from integrated_projects.adapters.strategies._values import (
    activity_names,
    contract_numbers,
    document_numbers,
    durations,
    identifiers,
    lau_codes,
    moneys,
    municipality_names,
    names,
    nuts_codes,
    organisation_ids,
    organisation_names,
    periods,
    procedure_numbers,
    programme_codes,
    project_numbers,
    project_titles,
    rates,
    registry_numbers,
    texts,
)

__all__ = [
    "EvidenceBeside",
    "activity_names",
    "assert_book_is_lawful",
    "contract_numbers",
    "document_numbers",
    "durations",
    "identifiers",
    "lau_codes",
    "moneys",
    "municipality_names",
    "names",
    "nouns",
    "nuts_codes",
    "organisation_ids",
    "organisation_names",
    "partially_stated",
    "periods",
    "procedure_numbers",
    "programme_codes",
    "project_numbers",
    "project_titles",
    "projects",
    "projects_with_one_flaw",
    "rates",
    "registry_numbers",
    "texts",
]


def __dir__() -> list[str]:
    return __all__
