"""The rules of the EEA and Norway Grants 2014-2021."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from integrated_projects.budget import DIRECT, INDIRECT, Budget, BudgetLine, CostCategory, CostForm, FlatRate
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD
from integrated_projects.catalogue.bulgaria_eea_2014_2021 import LOCAL_DEVELOPMENT
from integrated_projects.checking import check
from integrated_projects.dated import Dated
from integrated_projects.errors import Malformed
from integrated_projects.evidence.eea_grant import (
    DonorPartnership,
    EeaGrant,
    GrantShare,
    IndirectCosts,
    IndirectMethod,
    Invoice,
)
from integrated_projects.evidence.operation import Operation
from integrated_projects.examples import kameno, vidin
from integrated_projects.finding import Outcome
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import Money, Rate, euro, leva
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner, Role
from integrated_projects.programme import Programme
from integrated_projects.project import ProgrammePart, Project
from integrated_projects.rulebooks.eea_2014_2021 import EEA_2014_2021, EEA_TERMS
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown

FIRST = date(2022, 6, 23)
LAST = date(2024, 4, 30)
#: A programme without a CCI of which nobody says to which mechanism it belongs.
UNNAMED = Programme(ProgrammeCode.parse("BGXX"))


def page(*programmes: Programme, **facts: Any) -> Project:  # noqa: ANN401 - whatever a project holds
    """A project under these programmes."""
    parts = [ProgrammePart(programme) for programme in programmes or (LOCAL_DEVELOPMENT,)]
    return Project("A project", **{"parts": parts, "first_day": FIRST, "last_day": LAST, **facts})


def invoice(issued: date | None, paid: date | None, delivered: date | None = FIRST, **facts: Any) -> tuple[EeaGrant]:  # noqa: ANN401
    """A grant with one invoice."""
    one = Invoice(issued_on=issued, paid_on=paid, delivered_on=delivered, **{"programme": LOCAL_DEVELOPMENT, **facts})
    return (EeaGrant(invoices=[one]),)


def share(
    budget: str | None,
    grant: str | None,
    rate: str | None,
    work: str | None = None,
    **facts: Any,  # noqa: ANN401
) -> GrantShare:
    """What one partner is granted."""
    return GrantShare(
        programme=facts.get("programme", LOCAL_DEVELOPMENT),
        partner=facts.get("partner"),
        budget=_euro(budget),
        grant=_euro(grant),
        call_rate=None if rate is None else Rate.percent(rate),
        voluntary_work=_euro(work),
    )


def _euro(text: str | None) -> Money | None:
    return None if text is None else euro(text)


def shares(*several: GrantShare) -> tuple[EeaGrant]:
    """A grant that is shared so."""
    return (EeaGrant(shares=several),)


def indirect(**facts: Any) -> tuple[EeaGrant]:  # noqa: ANN401
    """A grant with these indirect costs."""
    stated: dict[str, Any] = {name: euro(fact) if isinstance(fact, str) else fact for name, fact in facts.items()}
    return (EeaGrant(indirect_costs=[IndirectCosts(**{"programme": LOCAL_DEVELOPMENT, **stated})]),)


def printed(form: FlatRate | CostForm | None, **facts: Any) -> Project:  # noqa: ANN401
    """A project that prints an amount in this form."""
    line = BudgetLine(leva("100.00"), form=form, **{"programme": LOCAL_DEVELOPMENT, "cost_type": INDIRECT, **facts})
    return page(budget=Budget(lines=[line]))


def with_partner(country: str | None, role: Role | None = Role.PARTNER, **facts: Any) -> Project:  # noqa: ANN401
    """A project with one partner of this country."""
    organisation = Organisation("Пирин Холдинг", other_names=["Pirin Holding AS"], country=country)
    partner = Partner(organisation, role=role, programmes=facts.get("under", [LOCAL_DEVELOPMENT]))
    parts = facts.get("parts", (LOCAL_DEVELOPMENT,))
    return page(*parts, partners=facts.get("partners", [partner]), associated_partners=[])


PIRIN = (EeaGrant(donor_partnerships=[DonorPartnership(partner="Pirin Holding AS")]),)
AGREED = (EeaGrant(donor_partnerships=[DonorPartnership(partner="Pirin Holding AS", has_agreement=True)]),)
NOT_AGREED = (EeaGrant(donor_partnerships=[DonorPartnership(partner="Pirin Holding AS", has_agreement=False)]),)


def lasting(*days: Any, **facts: Any) -> tuple[Operation]:  # noqa: ANN401 - days, and any fact
    """An investment in real estate that changed on these days."""
    paid: dict[str, Any] = {"final_payment_on": date(2022, 3, 15), "is_real_estate": True}
    return (Operation(**{**paid, "changed_on": list(days), **facts}),)


NONE_OF_IT = (EeaGrant(invoices=[], shares=[], indirect_costs=[], donor_partnerships=[]),)

STAFF_15 = FlatRate(Rate.percent("15"), of=CostCategory.STAFF)
STAFF_16 = FlatRate(Rate.percent("16"), of=CostCategory.STAFF)
DIRECT_25 = FlatRate(Rate.percent("25"), of=DIRECT)
DIRECT_26 = FlatRate(Rate.percent("26"), of=DIRECT)

MUNICIPALITY = share("300000.00", "255000.00", "85", partner="A municipality")
NGO = share("200000.00", "180000.00", "90", "10000.00", partner="An NGO")

#: Where the book binds, a programme of the mechanism pays.
ALWAYS_APPLY = {"eea_2014_2021.project-ends-in-time"}

ROWS: tuple[Row, ...] = (
    *of_rule(
        "real-estate-lasts",
        met("nothing changed", page(), evidence=lasting()),
        met("a change after five years", page(), evidence=lasting(date(2027, 3, 16)), margin=1),
        breached(
            "sold after three years",
            page(),
            evidence=lasting(date(2025, 3, 15)),
            margin=-730,
            says="the real estate or land changed on 2025-03-15, within 60 months of the final payment on 2022-03-15",
            remedies=("$evidence[0].changed_on[0] would have to be 2027-03-16",),
        ),
        breached("more changes may follow", page(), evidence=lasting(date(2025, 3, 15), ...), remedies=()),
        unknown(
            "the anniversary itself",
            page(),
            "$terms.anniversary_counts",
            evidence=lasting(date(2027, 3, 15)),
        ),
        unknown(
            "the final payment is not stated",
            page(),
            "$evidence[0].final_payment_on",
            evidence=lasting(date(2025, 3, 15), final_payment_on=None),
        ),
        unknown(
            "whether it is real estate is not stated",
            page(),
            "$evidence[0].is_real_estate",
            evidence=lasting(date(2025, 3, 15), is_real_estate=None),
        ),
        unknown("no operation is given", page(), "$evidence.operation"),
        not_applicable("no real estate", page(), evidence=lasting(date(2025, 3, 15), is_real_estate=False)),
        book=EEA_2014_2021,
    ),
    *of_rule(
        "costs-are-incurred-in-time",
        met("inside the project", page(), evidence=invoice(FIRST, LAST), margin=0),
        met(
            "of the final month, paid 28 days after the end",
            page(),
            evidence=invoice(date(2024, 4, 25), date(2024, 5, 28)),
            margin=-28,
            says="the invoice of 2024-04-25 is delivered on 2022-06-23 and paid on 2024-05-28; the project runs from "
            "2022-06-23 to 2024-04-30",
        ),
        met("paid on the thirtieth day", page(), evidence=invoice(date(2024, 4, 1), date(2024, 5, 30))),
        met(
            "the end in the middle of a month, and of the same calendar month",
            page(last_day=date(2024, 4, 15)),
            evidence=invoice(date(2024, 4, 2), date(2024, 5, 1)),
        ),
        breached(
            "paid 31 days after the end",
            page(),
            evidence=invoice(date(2024, 4, 25), date(2024, 5, 31)),
            at="$evidence[0].invoices[0]",
            remedies=("$evidence[0].invoices[0].paid_on would have to be 2024-05-30",),
        ),
        breached(
            "not issued in the final month",
            page(),
            evidence=invoice(date(2024, 3, 28), date(2024, 5, 10)),
            remedies=("$evidence[0].invoices[0].paid_on would have to be 2024-04-30",),
        ),
        breached(
            "issued after the end, and paid too late for any invoice",
            page(),
            evidence=invoice(date(2024, 5, 2), date(2024, 6, 10)),
            remedies=(
                "$evidence[0].invoices[0].issued_on would have to be 2024-04-30",
                "$evidence[0].invoices[0].paid_on would have to be 2024-05-30",
            ),
        ),
        breached(
            "issued before the start, whenever it is paid",
            page(),
            evidence=invoice(date(2022, 6, 22), None),
            remedies=(),
        ),
        breached("the last of March is not of April", page(), evidence=invoice(date(2024, 3, 31), date(2024, 5, 10))),
        breached("issued before the start", page(), evidence=invoice(date(2022, 6, 22), LAST)),
        breached("delivered after the end", page(), evidence=invoice(LAST, LAST, date(2024, 5, 1))),
        breached("paid before the start", page(), evidence=invoice(FIRST, date(2022, 6, 22))),
        unknown("not paid", page(), "$evidence[0].invoices[0].paid_on", evidence=invoice(FIRST, None)),
        unknown("not issued", page(), "$evidence[0].invoices[0].issued_on", evidence=invoice(None, date(2024, 5, 2))),
        unknown("no last day", page(last_day=None), "$.last_day", evidence=invoice(FIRST, LAST)),
        unknown(
            "the end in the middle of a month: of which month is not read",
            page(last_day=date(2024, 4, 15)),
            "$terms.final_month_is_calendar",
            evidence=invoice(date(2024, 3, 20), date(2024, 5, 1)),
        ),
        unknown(
            "under which programme",
            page(),
            "$evidence[0].invoices[0].programme",
            evidence=invoice(FIRST, LAST, programme=None),
        ),
        unknown("no invoices are given", page(), "$evidence.eea_grant"),
        not_applicable(
            "under a fund of the Union",
            page(LOCAL_DEVELOPMENT, HRD),
            evidence=invoice(FIRST, LAST, programme=HRD),
            says="the invoice of 2022-06-23 is not claimed under a programme of the mechanism",
        ),
        not_applicable("no invoices", page(), evidence=NONE_OF_IT),
    ),
    *of_rule(
        "project-ends-in-time",
        met("Kameno ends on 22 April 2024 by one convention", page(last_day=date(2024, 4, 22)), margin=8),
        met("and on 23 April by the other", page(last_day=date(2024, 4, 23)), margin=7),
        met("after the amendment", page(last_day=date(2025, 4, 30)), on=date(2022, 4, 29)),
        breached("a day later", page(last_day=date(2025, 5, 1)), on=date(2023, 1, 1), margin=-1, at="$.parts[0]"),
        breached("before the amendment", page(last_day=date(2024, 5, 1)), on=date(2022, 4, 28)),
        unknown("no last day", page(last_day=None), "$.last_day", "on"),
        unknown("the two ends disagree", page(last_day=date(2024, 5, 1)), "on"),
        unknown(
            "the period of a programme is not stated",
            page(LOCAL_DEVELOPMENT, UNNAMED),
            "$.parts[1].programme.period",
            "on",
        ),
        met("the fund of the Union beside it has days of its own", page(LOCAL_DEVELOPMENT, HRD)),
    ),
    *of_rule(
        "grant-keeps-the-rate-of-the-call",
        met(
            "85 % of a municipality, 90 % of an NGO",
            page(),
            evidence=shares(MUNICIPALITY, NGO),
            margin=euro("0.00"),
            says="A municipality is granted 255000.00 EUR, not above 85 % of 300000.00 EUR",
        ),
        breached(
            "a cent more",
            page(),
            evidence=shares(share("200000.00", "180000.01", "90")),
            margin=euro("-0.01"),
            at="$evidence[0].shares[0]",
        ),
        unknown(
            "no rate",
            page(),
            "$evidence[0].shares[0].call_rate",
            evidence=shares(share("200000.00", "180000.00", None)),
        ),
        unknown("no grant", page(), "$evidence[0].shares[0].grant", evidence=shares(share("200000.00", None, "90"))),
        not_applicable("nothing is shared", page(), evidence=NONE_OF_IT),
    ),
    *of_rule(
        "voluntary-work-keeps-its-part",
        met("half of what the NGO pays", page(), evidence=shares(NGO), margin=euro("0.00")),
        breached(
            "a cent more than half",
            page(),
            evidence=shares(share("200000.00", "180000.00", "90", "10000.01", partner="An NGO")),
            margin=euro("-0.01"),
            says="voluntary work of 10000.01 EUR is more than 50 % of the 20000.00 EUR that An NGO pays",
        ),
        unknown("no budget", page(), "$evidence[0].shares[0].budget", evidence=shares(share(None, "1.00", "90", "1"))),
        unknown(
            "whether there is any",
            page(),
            "$evidence[0].shares[0].voluntary_work",
            evidence=shares(share("200000.00", "180000.00", "90")),
        ),
        not_applicable("there is none", page(), evidence=shares(share("200000.00", "180000.00", "90", "0"))),
    ),
    *of_rule(
        "printed-rate-of-direct-costs-is-lawful",
        met("a quarter", printed(DIRECT_25), says="25 % of direct costs is at most 25 %"),
        breached("more", printed(DIRECT_26), at="$.budget.lines[0]"),
        unknown("no form", printed(None), "$.budget.lines[0].form"),
        unknown("no programme", printed(DIRECT_26, programme=None), "$.budget.lines[0].programme"),
        not_applicable("of staff", printed(STAFF_16)),
        not_applicable("a direct cost itself", printed(None, cost_type=DIRECT)),
    ),
    *of_rule(
        "printed-rate-of-staff-is-lawful",
        met("15 %", printed(STAFF_15)),
        breached("more", printed(STAFF_16)),
        unknown("no form", printed(None), "$.budget.lines[0].form"),
        not_applicable("actual costs", printed(CostForm.ACTUAL_COSTS)),
        not_applicable("a cost of staff itself", printed(None, category=CostCategory.STAFF)),
    ),
    *of_rule(
        "indirect-costs-keep-the-rate-of-direct-costs",
        met(
            "subcontracting left out",
            page(),
            evidence=indirect(
                method=IndirectMethod.RATE_OF_DIRECT, direct="400000.00", subcontracted="150000.00", amount="62500.00"
            ),
            margin=euro("0.00"),
            says="indirect costs of 62500.00 EUR are at most 25 % of 250000.00 EUR",
        ),
        breached(
            "subcontracting counted",
            page(),
            evidence=indirect(
                method=IndirectMethod.RATE_OF_DIRECT, direct="400000.00", subcontracted="150000.00", amount="100000.00"
            ),
            margin=euro("-37500.00"),
        ),
        unknown(
            "how much is subcontracted",
            page(),
            "$evidence[0].indirect_costs[0].subcontracted",
            evidence=indirect(method=IndirectMethod.RATE_OF_DIRECT, direct="400000.00", amount="62500.00"),
        ),
        not_applicable("by another method", page(), evidence=indirect(method=IndirectMethod.ACTUAL)),
    ),
    *of_rule(
        "indirect-costs-keep-the-rate-of-staff",
        met(
            "15 %",
            page(),
            evidence=indirect(method=IndirectMethod.RATE_OF_STAFF, staff="1000.00", amount="150.00"),
            margin=euro("0.00"),
        ),
        breached(
            "a cent more",
            page(),
            evidence=indirect(method=IndirectMethod.RATE_OF_STAFF, staff="1000.00", amount="150.01"),
            margin=euro("-0.01"),
        ),
        unknown(
            "the method is not stated",
            page(),
            "$evidence[0].indirect_costs[0].method",
            evidence=indirect(staff="1000.00", amount="150.00"),
        ),
        not_applicable("by another method", page(), evidence=indirect(method=IndirectMethod.ACTUAL)),
    ),
    *of_rule(
        "donor-partner-is-of-a-donor-state",
        met(
            "of Norway",
            with_partner("NO"),
            evidence=PIRIN,
            says="Pirin Holding AS is of one of the donor states IS, LI, NO",
        ),
        breached("of Sweden", with_partner("SE"), evidence=PIRIN),
        unknown(
            "Kameno's page names no country",
            kameno,
            *(
                f"$.partners[{position}].organisation.{name}"
                for position, partner in enumerate(kameno.partners)
                for name in ("country", "other_names")
                if name == "country" or not partner.organisation.other_names.complete
            ),
            evidence=PIRIN,
        ),
        unknown("there may be other partners", with_partner("NO", partners=None), "$.partners", evidence=PIRIN),
        not_applicable("no such partner", with_partner("NO", partners=[]), evidence=PIRIN),
    ),
    *of_rule(
        "donor-partner-has-an-agreement",
        met("there is one", with_partner("NO"), evidence=AGREED),
        breached("there is none", with_partner("NO"), evidence=NOT_AGREED),
        unknown(
            "it is not stated",
            with_partner("NO"),
            "$evidence[0].donor_partnerships[0].has_agreement",
            evidence=PIRIN,
        ),
        not_applicable("no donor partner", with_partner("NO"), evidence=NONE_OF_IT),
    ),
    *of_rule(
        "promoter-is-of-the-state",
        met("of Bulgaria", with_partner("BG", Role.BENEFICIARY)),
        breached("of Norway", with_partner("NO", Role.BENEFICIARY), at="$.partners[0]"),
        unknown("no country", with_partner(None, Role.BENEFICIARY), "$.partners[0].organisation.country"),
        unknown("no role", with_partner("NO", None), "$.partners[0].role"),
        unknown("under which programmes", with_partner("NO", Role.BENEFICIARY, under=None), "$.partners[0].programmes"),
        not_applicable("a partner", with_partner("NO")),
        not_applicable(
            "under a fund of the Union",
            with_partner("RO", Role.BENEFICIARY, under=[HRD], parts=(LOCAL_DEVELOPMENT, HRD)),
        ),
    ),
)
ROWS = tuple(attrs.evolve(row, book=EEA_2014_2021) for row in ROWS)


def test_the_two_grants_of_the_example_are_87_percent_together() -> None:
    assert MUNICIPALITY.grant is not None
    assert NGO.grant is not None
    assert MUNICIPALITY.grant + NGO.grant == euro("435000.00")
    assert euro("435000.00") / euro("500000.00") == Rate.percent("87").fraction


@pytest.mark.parametrize(("is_calendar", "outcome"), [(True, Outcome.BREACHED), (False, Outcome.MET)])
def test_who_knows_which_month_is_the_final_one_says_so_in_the_terms(is_calendar: bool, outcome: Outcome) -> None:  # noqa: FBT001
    terms = attrs.evolve(EEA_TERMS, final_month_is_calendar=Dated.always("the final month", is_calendar))
    book = attrs.evolve(EEA_2014_2021, terms=terms)
    evidence = invoice(date(2024, 3, 20), date(2024, 5, 1))
    report = check(page(last_day=date(2024, 4, 15)), books=[book], evidence=evidence)

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
