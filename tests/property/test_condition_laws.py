"""The laws of conditions: what is decided stays when more of them is read, and their order does not matter."""

from __future__ import annotations

from datetime import date

import attrs
from hypothesis import given
from hypothesis import strategies as st

from integrated_projects.checking import check
from integrated_projects.finding import Outcome, Report
from integrated_projects.identifier import ProcedureNumber
from integrated_projects.listing import Listing
from integrated_projects.procedure import Conditions
from integrated_projects.project import Project
from integrated_projects.rule import RuleBook
from integrated_projects.rulebooks.eligibility import EligibilityTerms
from tests.property.chance import dice, with_facts
from tests.property.conditions import books_beside
from tests.property.evidence import evidence_beside
from tests.property.projects import correct, damaged, days

#: What is read or not, each for itself; what is said of the grant and of who pays it belongs together.
_FIELDS = [
    field.name
    for field in attrs.fields(Conditions)
    if field.name not in {"procedure", "component", "grant_limits", "financing"}
]
numbers = st.integers(0, 2**32 - 1)


def eligibility_beside(project: Project, number: int) -> RuleBook:
    return next(book for book in books_beside(project, number, flawed=True) if book.name == "eligibility")


def with_conditions(book: RuleBook, listing: Listing[Conditions]) -> RuleBook:
    return attrs.evolve(book, terms=EligibilityTerms(conditions=listing))


def conditions_of(book: RuleBook) -> Listing[Conditions]:
    assert isinstance(book.terms, EligibilityTerms)
    return book.terms.conditions


def decided(report: Report) -> dict[str, Outcome]:
    outcomes = {entry.rule: report.outcome(entry.rule) for entry in report.rules}
    return {name: outcome for name, outcome in outcomes.items() if outcome is not Outcome.UNKNOWN}


@given(correct | damaged, days, numbers, st.sets(st.sampled_from(_FIELDS), min_size=1))
def test_what_is_decided_stays_when_more_is_read(
    project: Project, on: date | None, number: int, hidden: set[str]
) -> None:
    book = eligibility_beside(project, number)
    less_read = conditions_of(book).map(lambda one: with_facts(one, dict.fromkeys(hidden)))
    evidence = evidence_beside(project, number, flawed=True)

    more = decided(check(project, books=[book], on=on, evidence=evidence))
    less = decided(check(project, books=[with_conditions(book, less_read)], on=on, evidence=evidence))

    assert {name: (outcome, more.get(name)) for name, outcome in less.items() if outcome is not more.get(name)} == {}


@given(correct | damaged, days, numbers)
def test_the_conditions_of_other_procedures_change_nothing(project: Project, on: date | None, number: int) -> None:
    book = eligibility_beside(project, number)
    listing = conditions_of(book)
    other = Conditions(ProcedureNumber("BG14MFOP001", axis=1 + dice(number).randrange(9), ordinal=999))
    more = with_conditions(book, Listing([*listing, other, *([] if listing.complete else [...])]))

    assert check(project, books=[more], on=on).findings == check(project, books=[book], on=on).findings
