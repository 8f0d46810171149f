"""The rules of the EEA and Norway Grants 2014-2021."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from integrated_projects.catalogue.bulgaria_eea_2014_2021 import LOCAL_DEVELOPMENT
from integrated_projects.checking import check
from integrated_projects.dated import Dated
from integrated_projects.errors import Malformed
from integrated_projects.evidence.eea_grant import EeaGrant, GrantShare, IndirectCosts, Invoice
from integrated_projects.examples import kameno, vidin
from integrated_projects.finding import Outcome
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import Rate, euro, leva
from integrated_projects.programme import Programme
from integrated_projects.project import ProgrammePart, Project
from integrated_projects.rulebooks.eea_2014_2021 import EEA_2014_2021, EEA_TERMS

FIRST = date(2022, 6, 23)
#: A programme without a CCI of which nobody says to which mechanism it belongs.
UNNAMED = Programme(ProgrammeCode.parse("BGXX"))


def page(*programmes: Programme, **facts: Any) -> Project:  # noqa: ANN401 - whatever a project holds
    """A project under these programmes."""
    parts = [ProgrammePart(programme) for programme in programmes or (LOCAL_DEVELOPMENT,)]
    return Project("A project", parts=parts, first_day=FIRST, **facts)


#: Where the book binds, a programme of the mechanism pays.
ALWAYS_APPLY = {"eea_2014_2021.project-ends-in-time"}


def test_the_two_grants_of_the_example_are_87_percent_together() -> None:
    granted, budgets = euro("255000.00") + euro("180000.00"), euro("300000.00") + euro("200000.00")

    assert granted / budgets == Rate.percent("87").fraction


@pytest.mark.parametrize(("is_calendar", "outcome"), [(True, Outcome.BREACHED), (False, Outcome.MET)])
def test_who_knows_which_month_is_the_final_one_says_so_in_the_terms(is_calendar: bool, outcome: Outcome) -> None:  # noqa: FBT001
    terms = attrs.evolve(EEA_TERMS, final_month_is_calendar=Dated.always("the final month", is_calendar))
    book = attrs.evolve(EEA_2014_2021, terms=terms)
    invoice = Invoice(
        programme=LOCAL_DEVELOPMENT, issued_on=date(2024, 3, 20), paid_on=date(2024, 5, 1), delivered_on=FIRST
    )
    project = page(last_day=date(2024, 4, 15))
    report = check(project, books=[book], evidence=[EeaGrant(invoices=[invoice])])

    assert report.outcome("eea_2014_2021.costs-are-incurred-in-time") is outcome


# --- when it binds ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("project", "binds"),
    [
        (kameno, True),
        (vidin, False),
        (page(UNNAMED), None),
        (Project("A project"), None),
        (page(attrs.evolve(LOCAL_DEVELOPMENT, period=None)), None),
    ],
)
def test_the_book_binds_what_the_mechanism_pays_for(project: Project, binds: bool | None) -> None:  # noqa: FBT001
    (entry,) = check(project, books=[EEA_2014_2021]).books

    assert entry.binds is binds


# --- the evidence -----------------------------------------------------------------------------------------------------


def test_amounts_are_in_one_currency() -> None:
    with pytest.raises(Malformed, match="'BGN, EUR' is not the currency of GrantShare: state one and no other"):
        GrantShare(budget=leva("1.00"), grant=euro("1.00"))


def test_no_amount_is_below_nought() -> None:
    with pytest.raises(Malformed, match="is not the staff of IndirectCosts"):
        IndirectCosts(staff=euro("-0.01"))


def test_what_is_subcontracted_is_part_of_the_direct_costs() -> None:
    with pytest.raises(Malformed, match="they come to 1"):
        IndirectCosts(direct=euro("1.00"), subcontracted=euro("1.01"))


def test_a_share_and_an_invoice_are_named_as_well_as_they_can_be() -> None:
    assert (str(GrantShare()), str(Invoice())) == ("a partner", "an invoice")
