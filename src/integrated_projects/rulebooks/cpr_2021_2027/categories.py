"""Rules of 2021-2027 on the categories of intervention."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.evidence.intervention_categories import (
    CategorisedSupport,
    CategoryAmount,
    InterventionCategories,
)
from integrated_projects.finding import Judgement, Severity
from integrated_projects.rule import rule
from integrated_projects.rulebooks.common_provisions import categories as alike
from integrated_projects.rulebooks.cpr_2021_2027.code_tables import CATEGORIES
from integrated_projects.rulebooks.cpr_2021_2027.terms import Case2021

__all__ = ["categories_make_the_union_support", "code_is_in_its_table"]


def __dir__() -> list[str]:
    return __all__


@rule(
    "category-code-is-in-its-table",
    of=CategoryAmount,
    within=InterventionCategories,
    basis=CATEGORIES,
    severity=Severity.WARNING,
)
def code_is_in_its_table(category: CategoryAmount, case: Case2021) -> Iterator[Judgement]:
    """Every code of a category of intervention stands in the table of its dimension."""
    yield from alike.code_in_its_table(category, case)


@rule(
    "categories-make-the-union-support",
    of=CategorisedSupport,
    within=InterventionCategories,
    basis=CATEGORIES,
    severity=Severity.WARNING,
)
def categories_make_the_union_support(support: CategorisedSupport, case: Case2021) -> Iterator[Judgement]:
    """In each dimension the categories of intervention make what the Union pays."""
    yield from alike.categories_make_the_support(support, case)
