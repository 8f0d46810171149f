"""What both periods ask of the categories of intervention."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

import attrs

from integrated_projects.dated import Version
from integrated_projects.evidence.intervention_categories import (
    CategorisedSupport,
    CategoryAmount,
    InterventionDimension,
)
from integrated_projects.finding import Judgement, Remedy
from integrated_projects.listing import Listing
from integrated_projects.money import Money, total
from integrated_projects.path import Path
from integrated_projects.rule import agreed
from integrated_projects.rulebooks._margins import apart
from integrated_projects.rulebooks._remedies import to_be_less, to_be_more
from integrated_projects.rulebooks.common_provisions.terms import CodeTable, CommonCase
from integrated_projects.rulebooks.common_provisions.weighing import Texts, in_period, judged
from integrated_projects.truth import both

__all__ = ["categories_make_the_support", "code_in_its_table"]


def __dir__() -> list[str]:
    return __all__


_CODE = Texts(
    met="{code} is a code of the period: {dimension}",
    breached="{code} is no code of the period: {dimension}",
    unknown="whether {code} is a code of the period is not certain: {dimension}",
    idle="{code} is the code of a place, or not of the period",
)


def code_in_its_table(category: CategoryAmount, case: CommonCase) -> Iterator[Judgement]:
    """Whether a code stands in the table of its dimension; places have the codes of NUTS, and no table."""
    dimension = category.dimension
    support = cast("CategorisedSupport", case.parent)
    has_table = None if dimension is None else dimension is not InterventionDimension.LOCATION
    tables = case.terms.code_tables
    position = next((number for number, one in enumerate(tables) if one.dimension is dimension), None)
    terms = Path(("code_tables",), "$terms")
    versions: tuple[Version[Listing[str]], ...] = ()
    # A period whose tables are all known does not know the dimension.
    truth, known = False if tables.complete else None, [terms]
    if position is not None:
        table = tables[position]
        versions = case.possible(table.codes)
        truth = agreed(versions, lambda codes: _is_in(category.code, codes, table))
        path = terms / position / "codes" / "versions"
        known = [path / table.codes.versions.index(version) / "value" for version in versions]
    yield judged(
        case,
        _CODE,
        both(in_period(case, support.programme), has_table),
        truth,
        reads=(
            Path(case.here.steps[:-2], case.here.root) / "programme",
            "dimension",
            # Where it is not said which table is meant, it is of no account which of them was read.
            *((*known, *case.days(versions)) if truth is None and dimension is not None else ()),
        ),
        using=versions,
        observed=category.code,
        code=category.code,
        dimension=dimension,
    )


def _is_in(code: str, codes: Listing[str], table: CodeTable) -> bool | None:
    if code in codes:
        return True
    # A code of another shape stands in no table, whoever has read it to the end.
    return None if table.may_hold(code) and not codes.complete else False


_SUPPORT = Texts(
    met="the amounts of each dimension make {support}, the support of the Union",
    breached="the amounts of {wrong} do not make {support}, the support of the Union, but {sums}",
    unknown="whether the amounts of each dimension make {support}, the support of the Union, is not certain",
    idle="the support is not of the period, or not categorised",
)


@attrs.frozen
class _Dimension:
    """What is stated of one dimension: its parts with their places, and what they come to at least."""

    name: InterventionDimension
    parts: Sequence[tuple[int, CategoryAmount]]
    least: Money


def categories_make_the_support(support: CategorisedSupport, case: CommonCase) -> Iterator[Judgement]:
    """Whether the amounts of each dimension come to what the Union pays."""
    whole, categories = support.union_support, support.categories
    dimensions = list(_dimensions(support))
    told = categories.complete and all(one.dimension is not None and one.amount is not None for one in categories)
    wrong = [one for one in dimensions if whole is not None and (one.least > whole or (told and one.least != whole))]
    yield judged(
        case,
        _SUPPORT,
        both(in_period(case, support.programme), categories.any(lambda _category: True)),
        False if wrong else True if told and whole is not None else None,
        reads=(
            "programme",
            "union_support",
            "categories",
            *(
                case.here / "categories" / number / name
                for number in range(len(categories))
                for name in ("dimension", "amount")
            ),
        ),
        observed=tuple(one.least for one in dimensions),
        expected=whole,
        margin=apart(whole - wrong[0].least) if len(wrong) == 1 and told and whole is not None else None,
        remedies=_remedies(wrong, whole, case.here / "categories") if told else (),
        support=whole,
        wrong=tuple(one.name for one in wrong),
        sums=tuple(one.least for one in wrong),
    )


def _dimensions(support: CategorisedSupport) -> Iterator[_Dimension]:
    for name in InterventionDimension:
        parts = [(number, one) for number, one in enumerate(support.categories) if one.dimension is name]
        amounts = [one.amount for _, one in parts if one.amount is not None]
        if amounts:
            yield _Dimension(name, parts, total(amounts))


def _remedies(wrong: Sequence[_Dimension], whole: Money | None, path: Path) -> Iterator[Remedy]:
    """The amounts of each dimension that is wrong, of which the largest makes up for what is too much or too little."""
    for one in wrong if whole is not None else ():
        amounts = {path / number / "amount": category.amount for number, category in one.parts}
        yield from to_be_less(one.least - whole, amounts)
        yield from to_be_more(whole - one.least, amounts)
