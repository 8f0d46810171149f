"""The shared book as a whole: what each rule of it must have."""

from __future__ import annotations

import pytest

from integrated_projects.finding import Outcome
from integrated_projects.rule import Rule
from integrated_projects.rulebooks.shared import SHARED
from tests.rulebooks import (
    test_shared_days,
    test_shared_equivalents,
    test_shared_flat_rates,
    test_shared_numbers,
    test_shared_parties,
    test_shared_references,
    test_shared_splits,
    test_shared_sums,
)
from tests.rulebooks.row import Row

TABLES = (
    test_shared_sums,
    test_shared_equivalents,
    test_shared_splits,
    test_shared_flat_rates,
    test_shared_days,
    test_shared_numbers,
    test_shared_parties,
    test_shared_references,
)
ROWS: tuple[Row, ...] = tuple(row for table in TABLES for row in table.ROWS)

#: Rules of the project itself that ask something of every project.
ALWAYS_APPLY = {
    "associated-partners-carry-no-money",
    "days-are-in-order",
    "one-beneficiary",
    "organisation-once-in-each-role",
    "organisation-once-under-each-programme",
    "programme-once",
}

#: Rules that read nothing but statements, of which a page has all that it prints.
ALWAYS_DECIDED = {"statements-agree"}

every_rule = pytest.mark.parametrize("one", SHARED.rules, ids=[one.name for one in SHARED.rules])


@every_rule
def test_every_rule_has_a_met_a_breached_and_an_unknown_case(one: Rule) -> None:
    outcomes = {row.outcome for row in ROWS if row.rule == one.name}

    assert outcomes >= {Outcome.MET, Outcome.BREACHED}
    assert (Outcome.UNKNOWN in outcomes) is (one.name not in ALWAYS_DECIDED)


@every_rule
def test_every_rule_that_may_not_apply_has_a_case_of_it(one: Rule) -> None:
    outcomes = {row.outcome for row in ROWS if row.rule == one.name}

    assert (Outcome.NOT_APPLICABLE in outcomes) is (one.name not in ALWAYS_APPLY)


def test_every_case_is_told_apart_by_its_words() -> None:
    words = [str(row) for row in ROWS]

    assert sorted(set(words)) == sorted(words)


@pytest.mark.parametrize("row", [row for row in ROWS if row.outcome is Outcome.UNKNOWN], ids=str)
def test_every_unknown_says_what_is_missing(row: Row) -> None:
    assert row.missing


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_every_finding_speaks_of_the_rule_and_of_a_place_that_exists(row: Row) -> None:
    for finding in row.findings():
        assert finding.rule == f"shared.{row.rule}"
        assert "{" not in str(finding.message)
        finding.path.resolve(row.project)


@every_rule
def test_every_rule_says_in_the_positive_what_must_hold(one: Rule) -> None:
    assert one.title.endswith(".")
    assert one.title[0].isupper()
    assert str(one.basis)


@every_rule
def test_a_rule_can_be_waived_alone(one: Rule) -> None:
    book = SHARED.without(one.name, because="the table of cases has it")

    assert book.waived == ((one.name, "the table of cases has it"),)
