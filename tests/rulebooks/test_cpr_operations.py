"""The rules of both periods on operations and payments, with the numbers of the worked examples."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import attrs
import pytest

from integrated_projects.catalogue.bulgaria_2014_2020 import NATIONAL_BUDGET, SESG
from integrated_projects.catalogue.bulgaria_2021_2027 import DEVELOPMENT_OF_THE_REGIONS
from integrated_projects.checking import check
from integrated_projects.dated import Dated
from integrated_projects.evidence.operation import (
    Contribution,
    ContributionKind,
    Operation,
    RevenueMethod,
    RevenueSector,
)
from integrated_projects.evidence.payment_claims import PaymentClaim, PaymentClaims
from integrated_projects.finding import Outcome
from integrated_projects.money import Money, Rate, Rounding, RoundingMode, euro, leva
from integrated_projects.programme import Fund, Shares
from integrated_projects.project import ProgrammePart, Project
from integrated_projects.rulebooks.cpr_2014_2020 import CPR_2014_2020
from integrated_projects.rulebooks.cpr_2014_2020.terms import TERMS_2014_2020
from tests.rulebooks.cpr import LAWS, MECHANISM, Law
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown

HERE = "$evidence[0]"


def one(**facts: Any) -> tuple[Operation]:  # noqa: ANN401 - any fact
    """The operation with these facts."""
    return (Operation(**facts),)


def completion(law: Law) -> Iterator[Row]:
    page, march = law.page, date(2022, 3, 14)
    applied: dict[str, Any] = {"application_submitted_on": date(2022, 3, 15)}
    yield from of_rule(
        "operation-is-not-completed-before-its-application",
        met(
            "on the same day, which is worth a proof",
            page,
            evidence=one(completed_on=date(2022, 3, 15), **applied),
            margin=0,
            says="the operation was completed on 2022-03-15, the day of the application of 2022-03-15: that is not "
            "before it, yet so close that which of the two came first should be on record",
        ),
        met("the day after", page, evidence=one(completed_on=date(2022, 3, 16), **applied), margin=1),
        breached("works accepted the day before", page, evidence=one(completed_on=march, **applied), margin=-1),
        unknown("it is not stated", page, f"{HERE}.completed_on", f"{HERE}.is_completed", evidence=one(**applied)),
        unknown("no operation is given", page, "$evidence.operation"),
        not_applicable("it goes on", page, evidence=one(is_completed=False, **applied)),
        book=law.book,
    )
    cash: dict[str, Any] = {"eligible_cost": leva("100000.00"), "in_kind": leva("20000.00")}
    yield from of_rule(
        "public-support-is-within-the-cash-expenditure",
        met("the ceiling", page, evidence=one(public_support=leva("80000.00"), **cash)),
        breached("85 %", page, evidence=one(public_support=leva("85000.00"), **cash), margin=leva("-5000.00")),
        unknown("the support is not stated", page, f"{HERE}.public_support", evidence=one(**cash)),
        not_applicable("nothing in kind", page, evidence=one(in_kind=leva(0))),
        book=law.book,
    )


def in_kind(law: Law) -> Iterator[Row]:
    """What is contributed, one by one: 20 000.00 of goods, land of the same value, 100 hours at 12.50."""
    page, here, value = law.page, f"{HERE}.contributions[0]", leva("20000.00")

    def given(kind: ContributionKind | None, value: Money = value, **facts: Any) -> tuple[Operation]:  # noqa: ANN401
        return one(contributions=[Contribution(value, kind=kind, **facts)])

    other, land, work = ContributionKind.OTHER, ContributionKind.LAND, ContributionKind.WORK
    hours = {"hours": 100, "hourly_rate": leva("12.50")}
    yield from of_rule(
        "contribution-in-kind-is-within-its-market-value",
        met("its market value", page, evidence=given(other, market_value=value), margin=leva(0)),
        met("100 hours at 12.50", page, evidence=given(work, leva("1250.00"), **hours), margin=leva(0)),
        breached(
            "land at more than its market value",
            page,
            evidence=given(land, market_value=leva("18000.00")),
            margin=leva(-2_000),
            remedies=(f"{here}.value would have to be 18000.00 BGN",),
        ),
        breached("101 hours for 100", page, evidence=given(work, leva("1262.50"), **hours), margin=leva("-12.50")),
        unknown("the market value is not stated", page, f"{here}.market_value", evidence=given(other)),
        unknown("the rate is not stated", page, f"{here}.hourly_rate", evidence=given(work, hours=100)),
        unknown("the hours are not stated", page, f"{here}.hours", evidence=given(work, hourly_rate=leva("12.50"))),
        unknown("what it is is not stated", page, f"{here}.kind", evidence=given(None, market_value=value)),
        not_applicable("nothing in kind", page, evidence=one(contributions=[])),
        book=law.book,
    )
    yield from of_rule(
        "contribution-in-kind-has-its-proof",
        met("it can be verified", page, evidence=given(other, is_verifiable=True)),
        met("land that an expert certified", page, evidence=given(land, is_verifiable=True, is_certified=True)),
        breached("it cannot be verified", page, evidence=given(None, is_verifiable=False)),
        breached("land that no expert certified", page, evidence=given(land, is_verifiable=True, is_certified=False)),
        unknown("it is not stated", page, f"{here}.is_verifiable", evidence=given(work)),
        unknown(
            "whether an expert certified it is not stated",
            page,
            f"{here}.is_certified",
            evidence=given(land, is_verifiable=True),
        ),
        not_applicable("nothing in kind", page, evidence=one(contributions=[])),
        book=law.book,
    )


def durability(law: Law) -> Iterator[Row]:
    page = law.page

    def lasting(*days: date, **facts: Any) -> tuple[Operation]:  # noqa: ANN401 - any fact
        paid: dict[str, Any] = {"final_payment_on": date(2022, 3, 15), "is_investment": True, "shorter_term": False}
        return one(**{**paid, "changed_on": list(days), **facts})

    yield from of_rule(
        "investment-lasts",
        met("nothing changed", page, evidence=lasting()),
        met("a change after five years", page, evidence=lasting(date(2027, 3, 16))),
        met("a change before the final payment", page, evidence=lasting(date(2022, 3, 14))),
        met(
            "a change after three years, for a small enterprise",
            page,
            evidence=lasting(date(2025, 3, 16), shorter_term=True),
        ),
        breached("a cessation after three years", page, evidence=lasting(date(2025, 3, 15)), margin=-730),
        breached(
            "a cessation after three years, of 500 000",
            page,
            evidence=lasting(date(2025, 3, 15), public_support=euro(500_000)),
            says="the investment changed on 2025-03-15, within 60 months of the final payment on 2022-03-15; "
            "199890.47 EUR is to be recovered by the days that are left, 200000.00 EUR by the months",
        ),
        breached(
            "the first of two changes is that of which the rest is recovered",
            page,
            evidence=lasting(date(2026, 3, 15), date(2025, 3, 14), public_support=euro(500_000)),
            says="the investment changed on 2026-03-15, 2025-03-14, within 60 months of the final payment on "
            "2022-03-15; 200164.29 EUR is to be recovered by the days that are left, 208333.33 EUR by the months",
        ),
        breached(
            "more may have changed before, so that no amount is said",
            page,
            evidence=(
                Operation(
                    final_payment_on=date(2022, 3, 15),
                    is_investment=True,
                    shorter_term=False,
                    changed_on=[date(2025, 3, 15), ...],
                    public_support=euro(500_000),
                ),
            ),
            says="the investment changed on 2025-03-15, within 60 months of the final payment on 2022-03-15",
            remedies=(),
        ),
        breached(
            "within either time",
            page,
            evidence=lasting(date(2024, 1, 1), shorter_term=None),
            # Whether the anniversary itself is inside is not read, so that the day after it is named.
            remedies=(f"{HERE}.changed_on[0] would have to be 2027-03-16",),
        ),
        breached(
            "the calendar ends first",
            page,
            evidence=lasting(date.max, final_payment_on=date(9998, 1, 1), public_support=euro(500_000)),
            remedies=(),
        ),
        unknown("the anniversary itself", page, "$terms.anniversary_counts", evidence=lasting(date(2027, 3, 15))),
        unknown(
            "which time holds is not stated",
            page,
            f"{HERE}.shorter_term",
            evidence=lasting(date(2026, 1, 1), shorter_term=None),
        ),
        unknown(
            "the final payment is not stated",
            page,
            f"{HERE}.final_payment_on",
            evidence=lasting(date(2026, 1, 1), final_payment_on=None),
        ),
        not_applicable("no investment", page, evidence=lasting(date(2025, 3, 15), is_investment=False)),
        book=law.book,
    )


def plaques(law: Law) -> Iterator[Row]:
    page = law.page
    limit = 100_000 if law.is_later else 500_000
    name = "total_cost" if law.is_later else "public_support"

    def shown(amount: Money | None, shows: bool | None = None, **facts: Any) -> tuple[Operation]:  # noqa: ANN401, FBT001
        facts = {"is_physical": True, "funds": [law.fund], "shows_plaque": shows, **facts}
        return one(**{name: amount}, **facts)

    yield from of_rule(
        "plaque-is-displayed",
        met("it is displayed", page, evidence=shown(euro(limit + 1), True)),
        breached("a cent above the limit", page, evidence=shown(euro(limit) + euro("0.01"), False)),
        unknown("it is not stated", page, f"{HERE}.shows_plaque", evidence=shown(euro(limit + 1))),
        unknown("the amount is not stated", page, f"{HERE}.{name}", evidence=shown(None, False)),
        not_applicable("the limit itself", page, evidence=shown(euro(limit), False)),
        not_applicable("another fund", page, evidence=shown(euro(limit + 1), funds=["EAFRD"])),
        book=law.book,
    )
    half_a_million = euro(500_000)
    yield from of_rule(
        "plaque-is-displayed",
        *(
            row
            for fund in ("ERDF", "CF")
            for row in (
                breached(
                    f"a cent above 500 000 of {fund}",
                    page,
                    evidence=shown(half_a_million + euro("0.01"), False, funds=[fund]),
                ),
                not_applicable(f"500 000 of {fund}", page, evidence=shown(half_a_million, False, funds=[fund])),
            )
        ),
        book=law.book,
    )


def ceilings(law: Law) -> Iterator[Row]:
    def paid(rate: int, programme: Any = None) -> Project:  # noqa: ANN401 - a programme
        shares = Shares([(Fund(law.fund), Rate.percent(rate)), (NATIONAL_BUDGET, Rate.percent(100 - rate))])
        part = ProgrammePart(law.programme, shares=shares)
        return Project("A project", parts=[part, *([] if programme is None else [ProgrammePart(programme)])])

    sofia = 70 if law.is_later else 85
    yield from of_rule(
        "fund-rate-is-within-the-ceiling-of-its-regions",
        met("85 % in the north", paid(85), evidence=one(regions=["BG31"])),
        met("the ceiling of the south-west", paid(sofia), evidence=one(regions=["BG41"]), margin=0),
        met("one of two regions admits it", paid(85), evidence=one(regions=["BG41", "BG31"])),
        breached("above it", paid(sofia + 1), evidence=one(regions=["BG41"]), margin=-1),
        unknown("the regions are not stated", paid(85), f"{HERE}.regions", evidence=one()),
        unknown("no operation is given", paid(85), "$evidence.operation"),
        unknown("the rates are not printed", law.page, "$.parts[0].shares", evidence=one(regions=["BG31"])),
        not_applicable("a region of another country", paid(85), evidence=one(regions=["DE11"])),
        not_applicable("no region", paid(85), evidence=one(regions=[])),
        book=law.book,
    )

    def young(youth: str, social: str, national: str) -> Project:
        funds = [(Fund("YEI"), Rate.percent(youth)), (Fund(law.fund), Rate.percent(social))]
        shares = Shares([*funds, (NATIONAL_BUDGET, Rate.percent(national))])
        return Project("A project", parts=[ProgrammePart(law.programme, shares=shares)])

    north = one(regions=["BG31"])
    if law.is_later:
        yield from of_rule(
            "fund-rate-is-within-the-ceiling-of-its-regions",
            breached("there is no youth initiative any more", young("45.94", "45.94", "8.12"), evidence=north),
            book=law.book,
        )
        return
    yield from of_rule(
        "fund-rate-is-within-the-ceiling-of-its-regions",
        met(
            "the youth initiative needs no national part",
            young("45.94", "45.94", "8.12"),
            evidence=north,
            says="YEI 45.94 % + ESF 45.94 % + BG 8.12 % is paid under OP HRD, at most 91.891 % in BG31",
        ),
        breached("the Social Fund needs more of it", young("45.94", "45.96", "8.10"), evidence=north),
        book=law.book,
    )


def claims(law: Law) -> Iterator[Row]:
    page = law.page
    last = date(2025, 5, 20) if law.is_later else date(2025, 5, 30)

    def claim(
        paid: date | None,
        interrupted: int = 0,
        programme: Any = None,  # noqa: ANN401 - a programme or its code
        submitted: date | None = date(2025, 3, 1),
    ) -> tuple[PaymentClaims]:
        made = PaymentClaim(
            programme=programme or law.programme,
            submitted_on=submitted,
            paid_on=paid,
            interrupted_days=interrupted,
        )
        return (PaymentClaims([made]),)

    yield from of_rule(
        "claim-is-paid-in-time",
        met("on the last day", page, evidence=claim(last), margin=0),
        met("later, after an interruption", page, evidence=claim(date(2025, 6, 9), 20)),
        breached(
            "long after",
            page,
            evidence=claim(date(2025, 6, 9)),
            remedies=(f"{HERE}.claims[0].paid_on would have to be {last}",),
        ),
        unknown(
            "the submission is not stated",
            page,
            f"{HERE}.claims[0].submitted_on",
            evidence=claim(last, submitted=None),
        ),
        unknown("the payment is not stated", page, f"{HERE}.claims[0].paid_on", evidence=claim(None)),
        not_applicable("of no period", page, evidence=claim(last, programme=MECHANISM)),
        book=law.book,
    )


def small(law: Law) -> Iterator[Row]:
    page = law.page
    name, limit = ("total_cost", euro(200_000)) if law.is_later else ("public_support", leva("195583.00"))

    def operation(amount: Money | None, **facts: Any) -> tuple[Operation]:  # noqa: ANN401 - any fact
        usual = {"funds": [law.fund], "is_state_aid": False, "is_procured_only": False, "is_exempt_research": False}
        day = {"documents_issued_on": date(2020, 1, 1), "is_postponed": False, "uses_simplified_costs": False}
        return one(**{name: amount, **usual, **day, **facts})

    yield from of_rule(
        "small-operation-uses-simplified-costs",
        met("simplified costs", page, evidence=operation(limit, uses_simplified_costs=True)),
        breached("the limit itself, in actual costs", page, evidence=operation(limit)),
        unknown("the amount is not stated", page, f"{HERE}.{name}", evidence=operation(None)),
        unknown(
            "it is not stated",
            page,
            f"{HERE}.uses_simplified_costs",
            evidence=operation(limit, uses_simplified_costs=None),
        ),
        not_applicable("a cent above", page, evidence=operation(limit + Money("0.01", limit.currency))),
        not_applicable("State aid", page, evidence=operation(euro(1), is_state_aid=True)),
        book=law.book,
    )
    if law.is_later:
        yield from of_rule(
            "small-operation-uses-simplified-costs",
            breached("the limit in leva", page, evidence=operation(leva("391166.00"))),
            not_applicable("exempt research", page, evidence=operation(limit, is_exempt_research=True)),
            book=law.book,
        )
        return
    before, between = date(2018, 8, 1), date(2018, 8, 2)
    fifty = euro(50_000)
    yield from of_rule(
        "small-operation-uses-simplified-costs",
        breached("50 000 before August 2018", page, evidence=operation(fifty, documents_issued_on=before)),
        unknown(
            "the day is not stated",
            page,
            f"{HERE}.documents_issued_on",
            evidence=operation(fifty, documents_issued_on=None),
        ),
        unknown(
            "whether it was put off is not stated",
            page,
            f"{HERE}.is_postponed",
            evidence=operation(fifty, documents_issued_on=between, is_postponed=None),
        ),
        not_applicable("60 000 then", page, evidence=operation(euro(60_000), documents_issued_on=before)),
        not_applicable(
            "the authority put it off", page, evidence=operation(fifty, documents_issued_on=between, is_postponed=True)
        ),
        not_applicable("procured alone", page, evidence=operation(fifty, is_procured_only=True)),
        book=law.book,
    )


#: What Annex V takes of the cost, in hundredths.
_ANNEX_V = (
    (RevenueSector.ROAD, 30),
    (RevenueSector.RAIL, 20),
    (RevenueSector.URBAN_TRANSPORT, 20),
    (RevenueSector.WATER, 25),
    (RevenueSector.SOLID_WASTE, 20),
    (RevenueSector.RESEARCH, 20),
)


def revenue(law: Law) -> Iterator[Row]:
    if law.is_later:
        return
    page = law.page
    flags: dict[str, Any] = {"is_state_aid": False, "is_de_minimis": False, "uses_simplified_costs": False}

    def running(declared: int | None, **facts: Any) -> tuple[Operation]:  # noqa: ANN401 - any fact
        stated = {"eligible_cost": leva("500000.00"), "unforeseen_revenue": leva("12000.00"), **flags}
        amount = None if declared is None else leva(declared)
        return one(**{"documents_issued_on": date(2017, 1, 1), "declared_cost": amount, **stated, **facts})

    yield from of_rule(
        "running-net-revenue-is-deducted",
        met("deducted", page, evidence=running(488_000), margin=leva(0)),
        breached("not deducted", page, evidence=running(500_000), margin=leva(-12_000)),
        unknown("what is declared is not stated", page, f"{HERE}.declared_cost", evidence=running(None)),
        unknown(
            "the day is not stated",
            page,
            f"{HERE}.documents_issued_on",
            evidence=running(488_000, documents_issued_on=None),
        ),
        not_applicable("no revenue", page, evidence=running(500_000, unforeseen_revenue=leva(0))),
        not_applicable("a small operation", page, evidence=running(500_000, eligible_cost=leva("97000.00"))),
        book=law.book,
    )

    def future(declared: int, method: RevenueMethod | None = RevenueMethod.FLAT_RATE, **facts: Any) -> tuple[Operation]:  # noqa: ANN401 - any fact
        usual = {"eligible_cost": euro(4_000_000), "revenue_sector": RevenueSector.WATER, "funds": ["ERDF"], **flags}
        more = {"earns_after_completion": True, "revenue_method": method, "funding_gap": Rate.percent(70)}
        return one(**{"declared_cost": euro(declared), **usual, **more, **facts})

    gap = RevenueMethod.FUNDING_GAP

    def discounted(declared: int, cost: int, revenue: int | None) -> tuple[Operation]:
        amount = None if revenue is None else euro(revenue)
        amounts = {"discounted_investment": euro(cost), "discounted_revenue": amount}
        return future(declared, gap, funding_gap=None, **amounts)

    def declared(rate: int, sector: RevenueSector, more: int = 0) -> tuple[Operation]:
        return future(40_000 * (100 - rate) + more, revenue_sector=sector)

    yield from of_rule(
        "future-net-revenue-is-deducted",
        met("water, a quarter less", page, evidence=future(3_000_000), margin=euro(0)),
        met("a funding gap of 70 %", page, evidence=future(2_800_000, gap), margin=euro(0)),
        met(
            "5.0 million less 1.5 million of revenue are a gap of 70 %",
            page,
            evidence=discounted(2_800_000, 5_000_000, 1_500_000),
            margin=euro(0),
        ),
        breached(
            "a euro more than the gap",
            page,
            evidence=discounted(2_800_001, 5_000_000, 1_500_000),
            margin=euro(-1),
            remedies=(f"{HERE}.declared_cost would have to be 2800000.00 EUR",),
        ),
        breached("revenue that pays for all of it", page, evidence=discounted(1, 5_000_000, 6_000_000)),
        breached("not deducted", page, evidence=future(4_000_000), margin=euro(-1_000_000)),
        *(
            met(f"{sector.value}, less {rate} %", page, evidence=declared(rate, sector), margin=euro(0))
            for sector, rate in _ANNEX_V
        ),
        *(
            breached(f"{sector.value}, a euro more", page, evidence=declared(rate, sector, 1), margin=euro(-1))
            for sector, rate in _ANNEX_V
        ),
        unknown("the method is not stated", page, f"{HERE}.revenue_method", evidence=future(1, None)),
        unknown("the sector is not stated", page, f"{HERE}.revenue_sector", evidence=future(1, revenue_sector=None)),
        unknown(
            "the revenue is not stated", page, f"{HERE}.discounted_revenue", evidence=discounted(1, 5_000_000, None)
        ),
        unknown("the gap is not stated", page, f"{HERE}.funding_gap", evidence=future(1, gap, funding_gap=None)),
        not_applicable("the Social Fund alone", page, evidence=future(4_000_000, funds=["ESF"])),
        not_applicable("a small operation", page, evidence=future(1, eligible_cost=euro(1_000_000))),
        book=law.book,
    )


ROWS: tuple[Row, ...] = tuple(
    row
    for law in LAWS
    for table in (completion, in_kind, durability, plaques, ceilings, claims, small, revenue)
    for row in table(law)
)


@pytest.mark.parametrize(("counts", "outcome"), [(True, Outcome.BREACHED), (False, Outcome.MET)])
def test_whoever_says_whether_the_anniversary_counts_is_answered(counts: bool, outcome: Outcome) -> None:  # noqa: FBT001
    terms = attrs.evolve(TERMS_2014_2020, anniversary_counts=Dated.always("the anniversary", counts))
    book = attrs.evolve(CPR_2014_2020, terms=terms)
    day = date(2027, 3, 15)
    facts: dict[str, Any] = {"final_payment_on": date(2022, 3, 15), "is_investment": True, "shorter_term": False}
    report = check(LAWS[0].page, books=[book], evidence=one(changed_on=[day], **facts))

    assert report.outcome("cpr_2014_2020.investment-lasts") is outcome


@pytest.mark.parametrize(("by_days", "amount"), [(True, "199890.47 EUR"), (False, "200000.00 EUR")])
def test_whoever_says_how_recovery_is_reckoned_is_told_one_amount(by_days: bool, amount: str) -> None:  # noqa: FBT001
    terms = attrs.evolve(TERMS_2014_2020, recovers_by_days=Dated.always("recovery", by_days))
    book = attrs.evolve(CPR_2014_2020, terms=terms)
    facts: dict[str, Any] = {"final_payment_on": date(2022, 3, 15), "is_investment": True, "shorter_term": False}
    operation = one(changed_on=[date(2025, 3, 15)], public_support=euro(500_000), **facts)
    (finding,) = check(LAWS[0].page, books=[book], evidence=operation).of("cpr_2014_2020.investment-lasts")

    assert str(finding.message).endswith(f"; {amount} is to be recovered")


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        ([SESG, ...], "the project is paid under 2014BG05M2OP001, …, of the period 2014 to 2020"),
        ([DEVELOPMENT_OF_THE_REGIONS, SESG], "the project is paid under 2014BG05M2OP001, of the period 2014 to 2020"),
        (
            [DEVELOPMENT_OF_THE_REGIONS],
            "no programme of 2014 to 2020 pays; the programmes of the project: 2021BG16FFPR003",
        ),
        ([], "no programme of 2014 to 2020 pays; the programmes of the project: none"),
        (
            [DEVELOPMENT_OF_THE_REGIONS, ...],
            (
                "whether a programme of 2014 to 2020 pays is not certain; "
                "the programmes of the project: 2021BG16FFPR003, …"
            ),
        ),
    ],
)
def test_why_the_book_of_a_period_binds_names_the_programmes_of_the_period(parts: list[Any], says: str) -> None:
    (entry,) = check(Project("A project", parts=parts), books=[CPR_2014_2020]).books

    assert str(entry.because) == says


def test_the_union_pays_its_rate_of_what_is_left_after_the_revenue() -> None:
    (row,) = (row for row in ROWS if str(row) == "future-net-revenue-is-deducted: breached: not deducted")
    (finding,) = row.findings()
    (remedy,) = finding.remedies
    rate, half_up = Rate.percent(85), Rounding(RoundingMode.HALF_UP)

    assert remedy.value == euro(3_000_000)
    assert euro(3_000_000).share(rate, half_up) == euro(2_550_000)
    assert (euro(3_000_000) - finding.margin).share(rate, half_up) == euro(3_400_000)
