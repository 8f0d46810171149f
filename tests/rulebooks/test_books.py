"""Every shipped book as a whole: what each rule must have, and the tables that show it."""

from __future__ import annotations

from collections.abc import Iterable

import attrs
import pytest

from integrated_projects.checking import SHIPPED_BOOKS
from integrated_projects.finding import Outcome, Remedy
from integrated_projects.rule import Rule, RuleBook
from tests.rulebooks import pages
from tests.rulebooks.row import Row
from tests.rulebooks.tables import ALWAYS_APPLY, ALWAYS_DECIDED, ROWS

RULES = [(book, one) for book in SHIPPED_BOOKS for one in book.rules]

every_rule = pytest.mark.parametrize(("book", "one"), RULES, ids=[f"{book.name}.{one.name}" for book, one in RULES])
every_row = pytest.mark.parametrize("row", ROWS, ids=[f"{row.book.name}.{row}" for row in ROWS])


def outcomes_of(book: RuleBook, one: Rule) -> set[Outcome]:
    return {row.outcome for row in ROWS if row.rule == one.name and row.book.name == book.name}


@every_rule
def test_every_rule_has_a_met_a_breached_and_an_unknown_case(book: RuleBook, one: Rule) -> None:
    outcomes = outcomes_of(book, one)

    assert outcomes >= {Outcome.MET, Outcome.BREACHED}
    assert (Outcome.UNKNOWN in outcomes) is (f"{book.name}.{one.name}" not in ALWAYS_DECIDED)


@every_rule
def test_every_rule_that_may_not_apply_has_a_case_of_it(book: RuleBook, one: Rule) -> None:
    applies = f"{book.name}.{one.name}" in ALWAYS_APPLY

    assert (Outcome.NOT_APPLICABLE in outcomes_of(book, one)) is not applies


def test_a_rule_of_any_project_that_rests_on_the_act_of_a_period_names_those_of_the_others() -> None:
    (shared,) = (book for book in SHIPPED_BOOKS if book.name == "shared")
    acts = ("Regulation (EU) No 1303/2013", "Regulation (EU) 2021/1060", "EEA Financial Mechanism 2014-2021")
    named = {one.name: [act in str(one.basis) for act in acts] for one in shared.rules}
    periodic = {name for name, found in named.items() if any(found)}

    assert {name for name in periodic if all(named[name])} == periodic
    assert {"days-are-eligible", "flat-rate-follows-direct-costs"} < periodic


def test_every_case_is_of_a_shipped_rule_and_told_apart_by_its_words() -> None:
    words = [f"{row.book.name}.{row}" for row in ROWS]

    assert {(row.book.name, row.rule) for row in ROWS} == {(book.name, one.name) for book, one in RULES}
    assert sorted(set(words)) == sorted(words)


@pytest.mark.parametrize(
    "row",
    [row for row in ROWS if row.outcome is Outcome.UNKNOWN],
    ids=lambda row: f"{row.book.name}.{row}",
)
def test_every_unknown_says_what_is_missing(row: Row) -> None:
    assert row.missing


@every_row
def test_every_finding_speaks_of_the_rule_and_of_places_that_exist(row: Row) -> None:
    for finding in row.findings():
        case = row.resolving(finding.path)
        assert finding.rule == f"{row.book.name}.{row.rule}"
        assert "{" not in str(finding.message)
        case.resolve(finding.path)
        assert all(map(case.is_missing, finding.missing))


@every_rule
def test_every_rule_says_in_the_positive_what_must_hold(book: RuleBook, one: Rule) -> None:
    assert book.name
    assert one.title.endswith(".")
    assert one.title[0].isupper()
    assert str(one.basis)


@every_rule
def test_a_rule_can_be_waived_alone(book: RuleBook, one: Rule) -> None:
    waived = book.without(one.name, because="the table of cases has it")

    assert waived.waived == ((one.name, "the table of cases has it"),)


@pytest.mark.parametrize("book", SHIPPED_BOOKS, ids=lambda book: book.name)
def test_the_page_of_cases_is_what_the_tables_say(book: RuleBook) -> None:
    assert (pages.FOLDER / f"{book.name}.md").read_text(encoding="utf-8") == pages.page(book)


def test_every_page_of_cases_is_that_of_a_shipped_book() -> None:
    assert {page.stem for page in pages.FOLDER.iterdir()} == {book.name for book in SHIPPED_BOOKS}


def judged_again(row: Row, remedies: Iterable[Remedy]) -> Row:
    """The row with the remedies applied, each where its fact stands."""
    project, evidence = row.project, row.evidence
    for remedy in remedies:
        if remedy.path.root == "$evidence":
            evidence = remedy.applied(evidence)
        else:
            project = remedy.applied(project)
    return attrs.evolve(row, project=project, evidence=evidence)


@pytest.mark.parametrize(
    "row",
    [row for row in ROWS if row.outcome is Outcome.BREACHED],
    ids=lambda row: f"{row.book.name}.{row}",
)
def test_a_remedy_that_is_applied_lets_the_rule_hold(row: Row) -> None:
    for finding in row.findings():
        if finding.remedies:
            again = judged_again(row, finding.remedies).findings()
            assert [one.outcome for one in again if one.path == finding.path] == [Outcome.MET]


def test_every_book_of_limits_names_remedies() -> None:
    named = {
        row.book.name
        for row in ROWS
        for finding in row.findings()
        if finding.outcome is Outcome.BREACHED
        if finding.remedies
    }

    assert named >= {
        "clld",
        "cpr_2014_2020",
        "cpr_2021_2027",
        "eea_2014_2021",
        "eligibility",
        "euro_changeover",
        "interreg",
    }
