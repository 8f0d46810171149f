"""The page of the documentation on which every rule and every figure stands."""

from __future__ import annotations

import gc
from collections import Counter
from datetime import date

import attrs
import pytest

from integrated_projects.adapters.rules_page import days_of_figures, figures, rules_page
from integrated_projects.checking import SHIPPED_BOOKS
from integrated_projects.dated import Dated, Version
from integrated_projects.finding import Severity
from integrated_projects.listing import Listing
from integrated_projects.money import leva
from integrated_projects.project import Project
from integrated_projects.rule import Rule, RuleBook
from integrated_projects.source import Basis, Certainty, Source
from tests.rulebooks import readings


@attrs.frozen
class Call:
    """The figures of one call."""

    name: str
    ceiling: Dated[object] | None

    def __str__(self) -> str:
        return self.name


@attrs.frozen
class Terms:
    """The figures of a book."""

    calls: Listing[Call]
    rate: Dated[int]


INFERRED = Source("the projects", certainty=Certainty.INFERRED)
NOT_READ = Basis("an act", certainty=Certainty.FROM_MEMORY)


def book(terms: object) -> RuleBook:
    rule = Rule(
        name="must-hold",
        title="It holds.",
        of=Project,
        basis=NOT_READ,
        severity=Severity.NOTE,
        function=lambda _project, _case: [],
    )
    return RuleBook(name="test", title="A test", version="3", rules=[rule], terms=terms)


def test_a_rule_stands_with_its_law_and_how_sure_that_is() -> None:
    assert rules_page([book(None)]).splitlines()[5:] == [
        "",
        "## test: A test, version 3",
        "",
        "| rule | what must hold | severity | basis | figures and their days |",
        "| --- | --- | --- | --- | --- |",
        "| [`test.must-hold`](cases/test.md#must-hold) | It holds. | note | an act (from memory, not confirmed) |  |",
    ]


def days_of(shipped: str) -> str:
    """The figures of the rule and their days, as they are told in English."""
    (found,) = ((book, one) for book in SHIPPED_BOOKS for one in book.rules if f"{book.name}.{one.name}" == shipped)
    return days_of_figures(*found)


@pytest.mark.parametrize(
    ("shipped", "days"),
    [
        pytest.param(
            "cpr_2014_2020.small-operation-uses-simplified-costs",
            "the postponement (2019-08-01), the public support up to which simplified costs are obligatory "
            "(until 2018-08-01; since 2018-08-02), the rate between lev and euro",
            id="an amended figure, and others that always hold",
        ),
        pytest.param(
            "clld.strategy-is-approved-in-time",
            "the last approval of strategies (2017-12-31)",
            id="a figure that is a day",
        ),
        pytest.param("eligibility.applicant-may-apply", "the applicants", id="calls with days of their own"),
        pytest.param("shared.days-are-in-order", "", id="no figure"),
    ],
)
def test_a_rule_names_the_figures_that_it_reads_and_their_days(shipped: str, days: str) -> None:
    assert days_of(shipped) == days


def test_the_figures_of_a_rule_are_told_in_bulgarian() -> None:
    (clld,) = (one for one in SHIPPED_BOOKS if one.name == "clld")
    (rule,) = (one for one in clld.rules if one.name == "strategy-is-approved-in-time")

    assert days_of_figures(clld, rule, "bg").endswith("(31.12.2017 г.)")


def test_of_the_rules_of_others_no_figures_are_told() -> None:
    own = book(Terms(Listing([]), Dated.always("the applicants", 7)))

    assert days_of_figures(own, own.rules[0]) == ""


def test_what_the_rules_read_is_what_their_cases_show() -> None:
    assert readings.FILE.read_text(encoding="utf-8") == readings.page()


def test_every_version_of_every_figure_stands_with_its_days_and_its_source() -> None:
    ceilings = [
        Version(leva("5.00"), until=date(2020, 12, 31), source=INFERRED),
        Version("6|7", since=date(2021, 1, 1), source=Source("the call")),
    ]
    calls: Listing[Call] = Listing([Call("the first", Dated("the ceiling", ceilings)), Call("the second", None), ...])
    terms = Terms(calls, Dated.always("the rate", 7))

    assert rules_page([book(terms)]).splitlines()[-6:] == [
        "",
        "| figure | value | since | until | source | how sure |",
        "| --- | --- | --- | --- | --- | --- |",
        "| calls, the first, ceiling | 5.00 BGN |  | 2020-12-31 | the projects | inferred from what sources say |",
        "| calls, the first, ceiling | 6\\|7 | 2021-01-01 |  | the call |  |",
        "| rate | 7 |  |  |  |  |",
    ]


@attrs.frozen
class Contained:
    """The figures of a book that stand in all sorts of containers."""

    years: tuple[Dated[int], ...] = (Dated.always("a year", 2020), Dated.always("another year", 2021))
    by_fund: tuple[tuple[str, Dated[int]], ...] = (("ERDF", Dated.always("the rate", 4)),)
    nested: tuple[tuple[str, tuple[tuple[Severity, Dated[int]], ...]], ...] = (
        ("ESF", ((Severity.NOTE, Dated.always("the rate", 5)),)),
    )
    mapped: tuple[dict[str, list[Dated[int]]], ...] = ({"CF": [Dated.always("the rate", 6)]},)
    nouns: tuple[Call, ...] = (Call("the first", Dated.always("the ceiling", 7)),)
    words: tuple[str, str] = ("no figure", "neither")
    within: Dated[Call] = attrs.field(kw_only=True)


def test_a_figure_stands_on_the_page_whatever_contains_it() -> None:
    second = Call("the second", Dated.always("the ceiling", 8))
    terms = Contained(within=Dated.always("the call of the year", second))

    assert [(place, version.value) for place, version in figures(terms)] == [
        ("years", 2020),
        ("years", 2021),
        ("by fund, ERDF", 4),
        ("nested, ESF, note", 5),
        ("mapped, CF", 6),
        ("nouns, the first, ceiling", 7),
        ("within", second),
        ("within, ceiling", 8),
    ]
    assert list(figures((("ERDF", Dated.always("the rate", 4)),))) == [("ERDF", Version(4))]


def found_in_memory(terms: object) -> list[Version[object]]:
    """Every version that the terms hold, by what the interpreter knows of their references and not by their shape."""
    seen: dict[int, object] = {}
    waiting = [terms]
    while waiting:
        one = waiting.pop()
        # Code is not walked through: from a class every object of the process would be found.
        if id(one) not in seen and not isinstance(one, type) and not callable(one):
            seen[id(one)] = one
            waiting += gc.get_referents(one)
    return [version for one in seen.values() if isinstance(one, Dated) for version in one.versions]


@pytest.mark.parametrize("book", SHIPPED_BOOKS, ids=lambda book: book.name)
def test_every_version_that_the_terms_of_a_shipped_book_hold_is_on_the_page(book: RuleBook) -> None:
    expected = found_in_memory(book.terms)
    listed = {id(version) for _, version in figures(book.terms)}

    assert [version for version in expected if id(version) not in listed] == []
    assert len(expected) == len(listed)
    assert (not expected) is (book.terms is None)


def test_the_row_of_a_figure_of_a_fund_names_the_fund() -> None:
    rows = Counter(line.split(" | ")[0] for line in rules_page(SHIPPED_BOOKS).splitlines())

    assert rows["| assistance, ERDF"] == rows["| plaque limits, CF"] == 2
    assert rows["| full financing"] == 3


def test_every_shipped_rule_is_on_the_page() -> None:
    page = rules_page(SHIPPED_BOOKS)

    assert [one.name for book in SHIPPED_BOOKS for one in book.rules if f"`{book.name}.{one.name}`" not in page] == []
