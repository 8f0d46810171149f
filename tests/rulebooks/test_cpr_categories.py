"""The rules of both periods on the categories of intervention, with the codes of the worked examples."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import attrs
import pytest

from integrated_projects.evidence.intervention_categories import (
    CategorisedSupport,
    CategoryAmount,
    InterventionCategories,
    InterventionDimension,
)
from integrated_projects.money import Money, euro
from integrated_projects.rulebooks.cpr_2021_2027.terms import TERMS_2021_2027
from tests.rulebooks.cpr import LATER_LAW, LAWS, MECHANISM, Law
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown

SUPPORT = "$evidence[0].supports[0]"
HERE = f"{SUPPORT}.categories[0]"
FIELD, FORM = InterventionDimension.INTERVENTION_FIELD, InterventionDimension.FORM_OF_SUPPORT
THEME = InterventionDimension.SECONDARY_THEME
STEP = date(2024, 3, 1)


def supported(law: Law, *categories: Any, **facts: Any) -> tuple[InterventionCategories]:  # noqa: ANN401 - any fact
    """The support under one programme, in these categories."""
    support = CategorisedSupport(**{"programme": law.programme, "categories": categories, **facts})
    return (InterventionCategories([support]),)


def codes(law: Law) -> Iterator[Row]:
    page = law.page

    def coded(
        code: str,
        dimension: InterventionDimension | None = FIELD,
        **facts: Any,  # noqa: ANN401 - any fact
    ) -> tuple[InterventionCategories]:
        return supported(law, CategoryAmount(code, dimension=dimension), **facts)

    only_earlier, only_later = InterventionDimension.THEMATIC_OBJECTIVE, InterventionDimension.GENDER_EQUALITY
    strange = only_earlier if law.is_later else only_later
    yield from of_rule(
        "category-code-is-in-its-table",
        met("the first field", page, evidence=coded("001"), says="001 is a code of the period: intervention field"),
        met("the last form", page, evidence=coded("06" if law.is_later else "07", FORM)),
        met(
            "a dimension of the period alone", page, evidence=coded("01", only_later if law.is_later else only_earlier)
        ),
        breached(
            "a digit is missing",
            page,
            evidence=coded("1"),
            says="1 is no code of the period: intervention field",
            at=HERE,
        ),
        breached("a digit too many", page, evidence=coded("001", FORM)),
        breached("a form that there is not", page, evidence=coded("07" if law.is_later else "08", FORM)),
        breached("a dimension of the other period", page, evidence=coded("01", strange)),
        unknown("the dimension is not stated", page, f"{HERE}.dimension", evidence=coded("001", None)),
        unknown("the programme is not stated", page, f"{SUPPORT}.programme", evidence=coded("001", programme=None)),
        unknown("no categories are given", page, "$evidence.intervention_categories"),
        not_applicable("a place", page, evidence=coded("BG313", InterventionDimension.LOCATION)),
        not_applicable("of no period", page, evidence=coded("1", programme=MECHANISM)),
        book=law.book,
    )
    if not law.is_later:
        yield from of_rule(
            "category-code-is-in-its-table",
            met("the last field", page, evidence=coded("123")),
            breached("the code by which the Bulgarian system says that none applies", page, evidence=coded("124")),
            breached("a code of the other period", page, evidence=coded("145a")),
            book=law.book,
        )
        return
    tables = "$terms.code_tables"
    yield from of_rule(
        "category-code-is-in-its-table",
        met("a code with a letter", page, on=STEP, evidence=coded("145a")),
        met("the other", page, on=STEP, evidence=coded("145b")),
        met("strategic technologies", page, on=STEP, evidence=coded("193")),
        met("a theme of them", page, on=STEP, evidence=coded("11", THEME)),
        breached("the theme before it was added", page, on=date(2024, 2, 29), evidence=coded("11", THEME)),
        breached("two letters", page, evidence=coded("145ab")),
        unknown("a theme depends on the day", page, "on", evidence=coded("11", THEME)),
        unknown(
            "a field that nobody has read",
            page,
            f"{tables}[0].codes.versions[1].value",
            on=STEP,
            evidence=coded("198"),
        ),
        unknown(
            "a field that was added",
            page,
            "on",
            f"{tables}[0].codes.versions[0].value",
            f"{tables}[0].codes.versions[1].value",
            evidence=coded("145a"),
        ),
        book=law.book,
    )


def amounts(law: Law) -> Iterator[Row]:
    page = law.page

    def part(code: str, amount: Money | None, dimension: InterventionDimension | None = FIELD) -> CategoryAmount:
        return CategoryAmount(code, dimension=dimension, amount=amount)

    def paid(*parts: Any, **facts: Any) -> tuple[InterventionCategories]:  # noqa: ANN401 - any fact
        return supported(law, *parts, **{"union_support": euro("100.00"), **facts})

    first, second = part("109", euro("60.00")), part("110", euro("40.00"))
    whole = part("01", euro("100.00"), FORM)
    yield from of_rule(
        "categories-make-the-union-support",
        met("two fields and one form", page, evidence=paid(first, second, whole)),
        breached(
            "a cent is missing",
            page,
            evidence=paid(first, part("110", euro("39.99")), whole),
            says="the amounts of intervention field do not make 100.00 EUR, the support of the Union, but 99.99 EUR",
            margin=euro("-0.01"),
            at=SUPPORT,
        ),
        breached("too much, whatever else there is", page, evidence=paid(first, part("110", euro(41)), ...)),
        breached("both dimensions", page, evidence=paid(first, part("01", euro(1), FORM))),
        unknown("there may be another field", page, f"{SUPPORT}.categories", evidence=paid(first, ...)),
        unknown("an amount is not stated", page, f"{HERE}.amount", evidence=paid(part("109", None), second)),
        unknown("a dimension is not stated", page, f"{HERE}.dimension", evidence=paid(part("109", euro(60), None))),
        unknown(
            "the support is not stated", page, f"{SUPPORT}.union_support", evidence=paid(first, union_support=None)
        ),
        not_applicable("it is not categorised", page, evidence=paid()),
        not_applicable("of no period", page, evidence=paid(first, programme=MECHANISM)),
        book=law.book,
    )


ROWS: tuple[Row, ...] = tuple(row for law in LAWS for table in (codes, amounts) for row in table(law))


def test_where_nobody_has_read_the_tables_they_are_missing() -> None:
    terms = attrs.evolve(TERMS_2021_2027, code_tables=None)
    book = attrs.evolve(LATER_LAW.book, terms=terms)
    evidence = supported(LATER_LAW, CategoryAmount("001", dimension=FIELD))
    name = "category-code-is-in-its-table"
    (row,) = of_rule(name, unknown("no tables", LATER_LAW.page, "$terms.code_tables", evidence=evidence), book=book)

    assert row.found == row.expected


@pytest.mark.parametrize(
    ("categories", "remedies"),
    [
        ([("01", euro(90))], [(f"{HERE}.amount", euro(100))]),
        ([("01", euro(5)), ("02", euro(90))], [(f"{SUPPORT}.categories[1].amount", euro(95))]),
        ([("01", euro(5)), ("02", euro(97))], [(f"{SUPPORT}.categories[1].amount", euro(95))]),
        ([("01", euro(110)), ...], []),
    ],
    ids=["one category", "two that are too little", "two that are too much", "perhaps others"],
)
def test_the_largest_amount_of_a_dimension_makes_up_for_what_is_apart_from_the_support(
    categories: list[Any], remedies: list[tuple[str, Money]]
) -> None:
    parts = [one if one is ... else CategoryAmount(one[0], dimension=FORM, amount=one[1]) for one in categories]
    evidence = supported(LATER_LAW, *parts, union_support=euro(100))
    row = breached("not the support", LATER_LAW.page, evidence=evidence)
    (rowed,) = of_rule("categories-make-the-union-support", row, book=LATER_LAW.book)

    found = [(str(one.path), one.value) for finding in rowed.findings() for one in finding.remedies]

    assert found == remedies
