"""Every shipped book as a whole: what each rule must have, and the tables that show it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import attrs
import pytest

from integrated_projects.budget import FlatRate
from integrated_projects.checking import SHIPPED_BOOKS
from integrated_projects.finding import Finding, Outcome, Remedy
from integrated_projects.money import Money, Rate
from integrated_projects.path import Path
from integrated_projects.period import Duration, Period
from integrated_projects.programme import Shares
from integrated_projects.quantity import Quantity
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
def test_every_case_is_judged_as_its_row_says(row: Row) -> None:
    assert row.found == row.expected


@every_row
def test_every_finding_speaks_of_the_rule_and_of_places_that_exist(row: Row) -> None:
    for finding in row.findings():
        case = row.resolving(finding.path)
        assert finding.rule == f"{row.book.name}.{row.rule}"
        assert "{" not in str(finding.message)
        case.resolve(finding.path)
        assert all(map(case.is_missing, finding.missing))


@every_row
def test_the_sign_of_a_margin_says_on_which_side_of_the_limit_a_figure_is(row: Row) -> None:
    for finding in row.findings():
        margin: Any = finding.margin
        if margin is not None:
            assert finding.outcome is (Outcome.MET if margin >= margin * 0 else Outcome.BREACHED)


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
            assert finding.outcome is Outcome.BREACHED
            again = judged_again(row, finding.remedies)
            # A rule may find several things at one place, each of which has its own remedy.
            number = at(row, finding.path).index(finding)
            assert at(again, finding.path)[number].outcome is Outcome.MET
            assert len(at(again, finding.path)) == len(at(row, finding.path))


def at(row: Row, path: Path) -> list[Finding]:
    """What the rule finds at the place, in its order."""
    return [one for one in row.findings() if one.path == path]


#: Why no change that is certain would let a rule hold that compares numbers, amounts, days or counts.
NO_REMEDY = {
    "cpr_2014_2020.plaque-is-displayed": "the limit tells whether it is asked for; whether it is there is a truth",
    "cpr_2021_2027.plaque-is-displayed": "the limit tells whether it is asked for; whether it is there is a truth",
    "cpr_2014_2020.small-operation-uses-simplified-costs": "the limit tells whether they are asked for, as of a plaque",
    "cpr_2021_2027.small-operation-uses-simplified-costs": "the limit tells whether they are asked for, as of a plaque",
    "eligibility.one-proposal-for-each-applicant": "which of the proposals is given up is for the applicant to say",
    "eligibility.enough-programmes": "which programme would join is for the applicant to say",
    "euro_changeover.rate-is-of-the-month-of-registration": "the rate of another month is stated nowhere",
    "euro_changeover.rate-is-of-the-month-of-submission": "the rate of another month is stated nowhere",
    "interreg.partners-are-of-several-countries": "from which country another partner would come no act says",
    "interreg.beneficiaries-are-of-member-states": "from which country another partner would come no act says",
    "interreg.partners-were-of-several-countries": "from which country another partner would come no act says",
    "interreg.one-lead-partner": "who leads is for the partners to say",
    "iti.strategy-draws-on-several-axes": "on which other axis it would draw is for the strategy to say",
    "iti.strategy-draws-on-several-priorities": "on which other priority it would draw is for the strategy to say",
    "iti.idea-has-one-programme": "to which of its programmes an idea belongs is for the applicant to say",
    "shared.one-contract-per-programme": "which of the contracts is the one is not known",
    "shared.one-beneficiary": "which of those who are named is the beneficiary is not known",
    "shared.printed-rates-add-up": "which of the rates is printed wrongly is not known",
    "shared.statements-agree": "which of two figures of the same rank is printed wrongly is not known",
}
_FIGURES = (int, Money, date, Rate, Duration, Period, FlatRate, Quantity, Shares)


def is_of_figures(value: object) -> bool:
    """Whether it is a number, an amount, a day or a count, or several of them; a truth is none."""
    if isinstance(value, tuple):
        return any(map(is_of_figures, value))
    return isinstance(value, _FIGURES) and not isinstance(value, bool)


def test_every_rule_that_compares_figures_names_a_remedy_or_there_is_a_reason_why_not() -> None:
    breached = [one for row in ROWS for one in row.findings() if one.outcome is Outcome.BREACHED]
    compared = {one.rule for one in breached if is_of_figures((one.observed, one.expected, one.margin))}
    named = {one.rule for one in breached if one.remedies}

    assert compared - named <= set(NO_REMEDY) <= {one.rule for one in breached} - named


#: Why a breach that compares figures has no margin.
NO_MARGIN = {
    "eligibility.one-proposal-for-each-applicant": "one is no limit, but what is meant",
    "eligibility.printed-rates-are-those-of-the-procedure": "several rates differ, each by its own",
    "euro_changeover.rate-is-of-the-month-of-registration": "the month is another one, whatever the rate is",
    "euro_changeover.rate-is-of-the-month-of-submission": "the month is another one, whatever the rate is",
    "interreg.one-lead-partner": "one is no limit, but what is meant",
    "iti.idea-has-one-programme": "one is no limit, but what is meant",
    "shared.one-beneficiary": "one is no limit, but what is meant",
    "shared.one-contract-per-programme": "one is no limit, but what is meant",
    "shared.printed-rates-add-up": "several rates are printed, and none of them is the wrong one",
    "shared.tally-agrees-with-its-list": "the list may hold between two numbers",
}


def test_every_rule_that_compares_figures_has_a_margin_or_there_is_a_reason_why_not() -> None:
    breached = [one for row in ROWS for one in row.findings() if one.outcome is Outcome.BREACHED]
    compared = {one.rule for one in breached if is_of_figures((one.observed, one.expected))}
    measured = {one.rule for one in breached if one.margin is not None}

    assert compared - measured == set(NO_MARGIN)
