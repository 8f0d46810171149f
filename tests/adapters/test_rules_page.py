"""The page of the documentation on which every rule and every figure stands."""

from __future__ import annotations

from datetime import date

import attrs

from integrated_projects.adapters.rules_page import rules_page
from integrated_projects.checking import SHIPPED_BOOKS
from integrated_projects.dated import Dated, Version
from integrated_projects.finding import Severity
from integrated_projects.listing import Listing
from integrated_projects.money import leva
from integrated_projects.project import Project
from integrated_projects.rule import Rule, RuleBook
from integrated_projects.source import Basis, Certainty, Source


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
        "| rule | what must hold | severity | basis |",
        "| --- | --- | --- | --- |",
        "| [`test.must-hold`](cases/test.md#must-hold) | It holds. | note | an act (from memory, not confirmed) |",
    ]


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


def test_every_shipped_rule_is_on_the_page() -> None:
    page = rules_page(SHIPPED_BOOKS)

    assert [one.name for book in SHIPPED_BOOKS for one in book.rules if f"`{book.name}.{one.name}`" not in page] == []
