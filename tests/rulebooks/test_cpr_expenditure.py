"""The rules of both periods on expenditure, with the numbers of the worked examples."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import attrs
import pytest

from integrated_projects.budget import DIRECT, CostForm, FlatRate
from integrated_projects.checking import check
from integrated_projects.errors import Malformed
from integrated_projects.evidence.expenditure import (
    CostNature,
    Declaration,
    EquipmentGround,
    Expenditure,
    ExpenditureItem,
    Weight,
)
from integrated_projects.evidence.operation import Operation
from integrated_projects.evidence.programme_finances import ProgrammeAccount, ProgrammeFinances
from integrated_projects.finding import Severity
from integrated_projects.money import Money, Rate, euro, leva
from integrated_projects.rulebooks.cpr_2014_2020 import CPR_2014_2020
from integrated_projects.rulebooks.cpr_2014_2020.terms import TERMS_2014_2020, Terms2014
from tests.rulebooks.cpr import EARLIER_LAW, LATER_LAW, LAWS, MECHANISM, Law
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown

ITEM = "$evidence[0].items[0]"
FINANCES = "$evidence.programme_finances"
SEVEN = FlatRate(Rate.percent(7), of=DIRECT)


def item(law: Law, amount: Money | None = None, **facts: Any) -> ExpenditureItem:  # noqa: ANN401 - any fact
    """An item under the programme of the law."""
    stated = {"programme": law.programme, "fund": law.fund, "form": CostForm.ACTUAL_COSTS, **facts}
    return ExpenditureItem(amount=amount or leva("8000.00"), **stated)


def spent(*items: ExpenditureItem, **facts: Any) -> Expenditure:  # noqa: ANN401 - any fact
    """The whole expenditure."""
    return Expenditure(list(items), **facts)


def paid(law: Law, incurred: date, on: date | None, **facts: Any) -> Expenditure:  # noqa: ANN401 - any fact
    """An actual cost that was incurred and paid on these days."""
    return spent(item(law, incurred_on=incurred, paid_on=on, **facts))


def account(law: Law, **facts: Any) -> ProgrammeFinances:  # noqa: ANN401 - any fact
    """What is known of the programme."""
    return ProgrammeFinances(programmes=[ProgrammeAccount(programme=law.programme, **facts)])


def in_time(law: Law) -> Iterator[Row]:
    page, last = law.page, date(2029, 12, 31) if law.is_later else date(2023, 12, 31)
    after = date(2030, 1, 1) if law.is_later else date(2024, 1, 2)
    usual, before = date(law.year, 3, 1), date(2020, 12, 31) if law.is_later else date(2013, 12, 31)
    late = spent(item(law, form=CostForm.UNIT_COST, delivered_on=date(last.year, 12, 20), paid_on=date(2031, 1, 15)))
    kept = account(law, submitted_on=usual, has_extra_year=False)
    early = account(law, submitted_on=date(2012, 1, 1), has_extra_year=False)
    yield from of_rule(
        "actual-costs-are-incurred-and-paid-in-time",
        met("paid on the last day, which does not roll", page, evidence=(paid(law, usual, last),), margin=0),
        met("paid after the programme was submitted early", page, evidence=(paid(law, before, usual), early)),
        breached("incurred before all of it", page, evidence=(paid(law, before, usual), kept), margin=-1),
        breached("paid after the last day", page, evidence=(paid(law, usual, after), kept), margin=(last - after).days),
        unknown("the day of payment is not stated", page, f"{ITEM}.paid_on", evidence=(paid(law, usual, None),)),
        unknown("no expenditure is given", page, "$evidence.expenditure"),
        unknown("the submission of the programme is not stated", page, FINANCES, evidence=(paid(law, before, usual),)),
        unknown(
            "whose account it is is not stated",
            page,
            "$evidence[1].programmes[0].programme",
            evidence=(
                paid(law, before, usual),
                ProgrammeFinances(programmes=[ProgrammeAccount(submitted_on=before, has_extra_year=False)]),
            ),
        ),
        not_applicable("a unit cost", page, evidence=(late,)),
        not_applicable("under a mechanism of no period", page, evidence=(paid(law, usual, last, programme=MECHANISM),)),
        book=law.book,
    )
    yield from of_rule(
        "simplified-costs-stand-for-actions-in-time",
        met("delivered in time and paid later", page, evidence=(late, kept), margin=11),
        breached(
            "delivered after the last day",
            page,
            evidence=(spent(item(law, form=CostForm.LUMP_SUM, delivered_on=after)), kept),
        ),
        unknown(
            "the day of delivery is not stated",
            page,
            f"{ITEM}.delivered_on",
            evidence=(spent(item(law, form=CostForm.UNIT_COST)),),
        ),
        not_applicable("an actual cost", page, evidence=(paid(law, usual, last),)),
        book=law.book,
    )
    requested = date(law.year, 6, 10)

    def amended(day: int | None, **facts: Any) -> tuple[Expenditure]:  # noqa: ANN401 - any fact
        incurred = None if day is None else date(law.year, 6, day)
        facts = {"by_amendment": True, "amendment_requested_on": requested, "after_disaster": False, **facts}
        return (spent(item(law, incurred_on=incurred, **facts)),)

    yield from of_rule(
        "cost-by-amendment-follows-its-request",
        met("two days after the request", page, evidence=amended(12), margin=2),
        breached("a week before the request", page, evidence=amended(3), margin=-7),
        met(
            "a week before the request, and since the disaster",
            page,
            evidence=amended(3, after_disaster=True, disaster_on=date(law.year, 6, 1)),
            margin=2,
            says=f"8000.00 BGN was incurred on {law.year}-06-03; the amendment answers to a natural disaster of "
            f"{law.year}-06-01",
        ),
        met(
            "since the request, whenever the disaster was",
            page,
            evidence=amended(12, after_disaster=True, disaster_on=date(law.year, 6, 20)),
            margin=2,
        ),
        met(
            "since the disaster, whenever the request was",
            page,
            evidence=amended(3, after_disaster=True, disaster_on=date(law.year, 6, 1), amendment_requested_on=None),
        ),
        breached(
            "before the disaster",
            page,
            evidence=amended(3, after_disaster=True, disaster_on=date(law.year, 6, 5)),
            margin=-2,
            remedies=(f"{ITEM}.incurred_on would have to be {law.year}-06-05",),
        ),
        unknown(
            "whether there was a disaster is not stated",
            page,
            f"{ITEM}.after_disaster",
            f"{ITEM}.disaster_on",
            evidence=amended(3, after_disaster=None),
        ),
        unknown(
            "the day of the disaster is not stated",
            page,
            f"{ITEM}.disaster_on",
            evidence=amended(3, after_disaster=True),
        ),
        unknown("the day is not stated", page, f"{ITEM}.incurred_on", evidence=amended(None)),
        not_applicable("no amendment was needed", page, evidence=amended(3, by_amendment=False)),
        book=law.book,
    )


def shared(law: Law) -> Iterator[Row]:
    page, salary = law.page, leva("1234.56")

    def declared(*amounts: str, key: Any = (), **facts: Any) -> tuple[Expenditure]:  # noqa: ANN401 - any fact
        codes = (law.programme, MECHANISM)
        pairs = zip(codes, amounts, strict=False)
        stated: list[Any] = [Declaration(programme=code, amount=leva(amount)) for code, amount in pairs]
        if facts.pop("is_open", False):
            stated.append(...)
        return (spent(item(law, facts.pop("amount", salary), declarations=stated, key=list(key), **facts)),)

    key = (Weight(law.programme.code, 467289), Weight(MECHANISM.code, 357626))
    yield from of_rule(
        "item-is-declared-once",
        met("shared by a key", page, evidence=declared("699.34", "535.22"), margin=leva(0)),
        breached(
            "declared whole under both",
            page,
            evidence=declared("1234.56", "1234.56"),
            margin=leva("-1234.56"),
            remedies=(f"{ITEM}.declarations[0].amount would have to be 0.00 BGN",),
        ),
        unknown(
            "more may be declared", page, f"{ITEM}.declarations", evidence=declared("699.34", "535.22", is_open=True)
        ),
        not_applicable("under no programme of the period", page, evidence=declared("1.00", programme=MECHANISM)),
        book=law.book,
    )
    sixty = (Weight(law.programme.code, 60), Weight(MECHANISM.code, 40))
    fifty = (Weight(law.programme.code, 1), Weight(MECHANISM.code, 1))
    unnamed = (Weight(None, 1), Weight(MECHANISM.code, 1))
    yield from of_rule(
        "shared-item-follows-its-key",
        met("the salary of the example", page, evidence=declared("699.34", "535.22", key=key)),
        met("60:40", page, evidence=declared("6000.01", "4000.00", key=sixty, amount=leva("10000.01"))),
        met(
            "the odd cent is anyone's",
            page,
            evidence=declared("5000.01", "5000.00", key=fifty, amount=leva("10000.01")),
        ),
        breached(
            "one cent too many",
            page,
            evidence=declared("699.36", "535.20", key=key),
            remedies=(f"{ITEM}.declarations[0].amount would have to be 699.35 BGN",),
        ),
        unknown(
            "a weight is of nobody", page, f"{ITEM}.key[0].programme", evidence=declared("1.00", "2.00", key=unnamed)
        ),
        unknown(
            "more may be declared",
            page,
            f"{ITEM}.declarations",
            evidence=declared("1.00", "2.00", key=key, is_open=True),
        ),
        not_applicable("no key", page, evidence=declared("1.00", "2.00")),
        not_applicable("declared once", page, evidence=declared("1.00", key=key)),
        book=law.book,
    )


def natures(law: Law) -> Iterator[Row]:
    page = law.page

    def one(nature: CostNature | None, **facts: Any) -> tuple[Expenditure]:  # noqa: ANN401 - any fact
        return (spent(item(law, facts.pop("amount", leva("312.40")), nature=nature, **facts)),)

    yield from of_rule(
        "interest-is-not-declared",
        met("another cost", page, evidence=one(CostNature.OTHER)),
        met("a subsidy of interest", page, evidence=one(CostNature.INTEREST, interest_subsidy=True)),
        breached("interest on an overdraft", page, evidence=one(CostNature.INTEREST, interest_subsidy=False)),
        unknown(
            "under which programme it is not stated",
            page,
            f"{ITEM}.programme",
            evidence=one(CostNature.OTHER, programme=None, interest_subsidy=False),
        ),
        unknown("of what nature it is not stated", page, f"{ITEM}.nature", evidence=one(None, interest_subsidy=False)),
        not_applicable(
            "under no programme of the period", page, evidence=one(CostNature.INTEREST, programme=MECHANISM)
        ),
        book=law.book,
    )
    vat, land = CostNature.VAT, CostNature.LAND
    yield from of_rule(
        "recoverable-vat-is-not-declared",
        met("it cannot be recovered", page, evidence=one(vat, recoverable=False)),
        breached(
            "a large operation",
            page,
            evidence=(*one(vat, recoverable=True), Operation(total_cost=euro(5_040_000))),
        ),
        breached(
            "one that costs the limit of the later period in leva",
            page,
            evidence=(*one(vat, recoverable=True), Operation(total_cost=leva("9779150.00"))),
            # In the earlier period there is no limit below which it could be declared.
            remedies=("$evidence[1].total_cost would have to be 9779149.99 BGN",) if law.is_later else (),
        ),
        unknown(
            "whether it can be recovered is not stated",
            page,
            f"{ITEM}.recoverable",
            evidence=(*one(vat), Operation(total_cost=leva("9779150.00"))),
        ),
        not_applicable("no value added tax", page, evidence=one(CostNature.OTHER)),
        book=law.book,
    )
    yield from of_rule(
        "social-fund-buys-no-real-estate",
        met("another cost", page, evidence=one(CostNature.OTHER)),
        met("cross-financing", page, evidence=one(land, cross_financed=True)),
        breached("land", page, evidence=one(land, cross_financed=False)),
        unknown("whether it is cross-financed is not stated", page, f"{ITEM}.cross_financed", evidence=one(land)),
        not_applicable("the Regional Development Fund pays", page, evidence=one(land, fund="ERDF")),
        book=law.book,
    )
    bus: dict[str, Any] = {"nature": CostNature.EQUIPMENT, "amount": leva("40000.00"), "cross_financed": False}
    yield from of_rule(
        "social-fund-buys-equipment-on-a-ground",
        met("a minibus that is necessary", page, evidence=one(ground=EquipmentGround.NECESSARY, **bus)),
        breached("a minibus without a ground", page, evidence=one(ground=EquipmentGround.NONE, **bus)),
        unknown("the ground is not stated", page, f"{ITEM}.ground", evidence=one(**bus)),
        not_applicable("no equipment", page, evidence=one(CostNature.OTHER)),
        book=law.book,
    )
    flat: dict[str, Any] = {"nature": CostNature.OTHER, "form": SEVEN}
    yield from of_rule(
        "flat-rate-amount-follows-its-base",
        met("7 % of the base", page, evidence=one(amount=leva("57744.05"), base=leva("824915.00"), **flat)),
        breached(
            "the base fell by 10 000.00, and the amount did not fall by 700.00",
            page,
            evidence=one(amount=leva("57744.05"), base=leva("814915.00"), **flat),
            margin=leva("-700.00"),
        ),
        unknown("the base is not stated", page, f"{ITEM}.base", evidence=one(**flat)),
        not_applicable("an actual cost", page, evidence=one(CostNature.OTHER)),
        book=law.book,
    )


def lists(law: Law) -> Iterator[Row]:
    page = law.page

    def land(amount: int, nature: CostNature | None = CostNature.LAND, **facts: Any) -> tuple[Expenditure]:  # noqa: ANN401 - any fact
        facts = {"eligible": euro(900_000), "derelict": False, "conservation": False, **facts}
        return (spent(item(law, euro(amount), nature=nature), **facts),)

    yield from of_rule(
        "land-is-within-its-limit",
        met("a ninth of the other costs", page, evidence=land(100_000), margin=euro(0)),
        met("derelict land", page, evidence=land(120_000, derelict=True)),
        met("little land, whatever the site", page, evidence=land(90_000, derelict=None)),
        breached("the naive tenth", page, evidence=land(102_000), margin=euro(-2_000)),
        breached(
            "too much for any site",
            page,
            evidence=land(200_000, derelict=None),
            remedies=(f"{ITEM}.amount would have to be 100000.00 EUR",),
        ),
        breached(
            "too much, whatever the rest is for",
            page,
            evidence=(
                spent(
                    item(law, euro(200_000), nature=CostNature.LAND),
                    item(law, euro(1), nature=None),
                    eligible=euro(900_000),
                    derelict=False,
                    conservation=False,
                ),
            ),
            remedies=(),
        ),
        unknown("the site decides", page, "$evidence[0].derelict", evidence=land(120_000, derelict=None)),
        unknown("the other costs are not stated", page, "$evidence[0].eligible", evidence=land(1, eligible=None)),
        unknown("what it is for is not stated", page, f"{ITEM}.nature", evidence=land(120_000, None)),
        unknown(
            "neither the land nor the other costs are stated",
            page,
            "$evidence[0].eligible",
            f"{ITEM}.nature",
            evidence=land(120_000, None, eligible=None),
        ),
        not_applicable("no land", page, evidence=land(120_000, CostNature.OTHER)),
        not_applicable("it conserves the environment", page, evidence=land(120_000, conservation=True)),
        book=law.book,
    )

    def claimed(*items: Any, is_open: bool = False) -> tuple[Expenditure]:  # noqa: ANN401 - items or an ellipsis
        return (Expenditure([*items, ...] if is_open else list(items)),)

    overheads = item(law, form=SEVEN, heading="overheads", covers=["accountant", "rent"], phase=1)
    accountant = item(law, leva("600.00"), heading="accountant", phase=1)
    trainer = item(law, heading="trainer", phase=1)
    nameless = item(law, phase=1)
    yield from of_rule(
        "covered-cost-is-not-declared-beside-its-flat-rate",
        met("a trainer", page, evidence=claimed(overheads, trainer)),
        breached("an accountant", page, evidence=claimed(overheads, accountant)),
        unknown("a cost without a name", page, "$evidence[0].items[1].heading", evidence=claimed(overheads, nameless)),
        unknown("more may be claimed", page, "$evidence[0].items", evidence=claimed(overheads, trainer, is_open=True)),
        not_applicable("no flat rate", page, evidence=claimed(trainer, accountant)),
        book=law.book,
    )
    by_unit = item(law, heading="trainer", form=CostForm.UNIT_COST, phase=1)
    second = item(law, heading="trainer", form=CostForm.UNIT_COST, phase=2)
    sometime = item(law, heading="trainer", form=CostForm.UNIT_COST)
    somehow = item(law, heading="trainer", form=None, phase=1)
    yield from of_rule(
        "category-of-costs-has-one-form",
        met("two categories", page, evidence=claimed(overheads, trainer)),
        met("two phases", page, evidence=claimed(trainer, second)),
        breached("two forms", page, evidence=claimed(trainer, by_unit)),
        unknown("the phase is not stated", page, "$evidence[0].items[1].phase", evidence=claimed(trainer, sometime)),
        unknown(
            "the forms are not stated",
            page,
            "$evidence[0].items[0].form",
            "$evidence[0].items[1].form",
            evidence=claimed(somehow, somehow),
        ),
        unknown("more may be claimed", page, "$evidence[0].items", evidence=claimed(trainer, is_open=True)),
        not_applicable("one item", page, evidence=claimed(trainer)),
        book=law.book,
    )


def only_one(law: Law) -> Iterator[Row]:
    """What one of the two periods knows alone."""
    page = law.page

    def tax(cost: Money | None, amount: Money | None = None) -> tuple[Expenditure, Operation]:
        stated = spent(item(law, amount, nature=CostNature.VAT, recoverable=True))
        return stated, Operation(total_cost=cost)

    if law.is_later:
        yield from of_rule(
            "recoverable-vat-is-not-declared",
            met("a cost just below the limit", page, evidence=tax(euro("4999999.20"))),
            met(
                "20 % on 4 166 666 net",
                page,
                evidence=tax(euro(4_166_666) + euro("833333.20"), euro("833333.20")),
            ),
            breached(
                "20 % on 4 200 000 net, none of which is eligible",
                page,
                evidence=tax(euro(4_200_000) + euro(840_000), euro(840_000)),
                says="840000.00 EUR is value added tax that can be recovered, and the operation costs 5040000.00 EUR, "
                "not below 5000000.00 EUR",
            ),
            breached("a cost in leva that is the limit", page, evidence=tax(leva("9779150.00"))),
            unknown("the cost is not stated", page, "$evidence[1].total_cost", evidence=tax(None)),
            unknown("no operation is given", page, "$evidence.operation", evidence=tax(None)[:1]),
            book=law.book,
        )
        last = (paid(law, date(2025, 1, 1), date(2030, 6, 1)), account(law, has_extra_year=True))
        yield from of_rule(
            "actual-costs-are-incurred-and-paid-in-time",
            met("paid in the extra year", page, evidence=last),
            book=law.book,
        )
        return
    yield from of_rule(
        "recoverable-vat-is-not-declared",
        breached(
            "whatever the operation costs",
            page,
            evidence=tax(euro("1.00"))[:1],
            says="8000.00 BGN is value added tax that can be recovered, whatever the operation costs",
        ),
        unknown(
            "the cost is of no account",
            page,
            f"{ITEM}.recoverable",
            evidence=(spent(item(law, nature=CostNature.VAT)),),
            says="whether 8000.00 BGN is value added tax that can be recovered is not certain",
        ),
        book=law.book,
    )
    youth = paid(law, date(2013, 9, 1), date(2014, 1, 2), fund="YEI")
    yield from of_rule(
        "actual-costs-are-incurred-and-paid-in-time",
        met("the first day of the youth initiative", page, evidence=(youth,)),
        book=law.book,
    )

    first = f"{ITEM}.declarations[0]"

    def declaration(
        day: date | None,
        rate: int = 100,
        fund: str | None = "ESF",
        **facts: bool | None,
    ) -> tuple[Expenditure]:
        stated = Declaration(
            amount=leva("100000.00"),
            programme=law.programme,
            declared_on=day,
            rate=Rate.percent(rate),
            **{"is_taken_up": True, **facts},
        )
        spent_on = date(2021, 5, 10)
        one = item(law, leva("100000.00"), fund=fund, incurred_on=spent_on, paid_on=spent_on, declarations=[stated])
        return (spent(one),)

    after, july, between = date(2022, 9, 15), date(2024, 7, 15), date(2021, 9, 15)
    yield from of_rule(
        "full-rate-is-declared-in-its-window",
        met(
            "in the last window",
            page,
            evidence=declaration(date(2023, 10, 1)),
            margin=92,
            says="100000.00 BGN is declared at the full rate on 2023-10-01, in an accounting year of full financing",
        ),
        met("in the first window", page, evidence=declaration(date(2021, 6, 30)), margin=0),
        met("in the window between", page, evidence=declaration(between)),
        met("in the July between two windows", page, evidence=declaration(date(2021, 7, 15))),
        met("the final application of the last window", page, evidence=declaration(july, is_final=True)),
        met("the first application of the last window", page, evidence=declaration(date(2023, 7, 1), is_final=False)),
        met(
            "the Youth Employment Initiative at any time",
            page,
            evidence=declaration(date(2019, 1, 1), fund="YEI", is_taken_up=None),
            says="100000.00 BGN is declared at the full rate, at which the Union may pay for YEI at any time",
        ),
        met("REACT-EU at any time", page, evidence=declaration(after, fund="REACT-EU", is_taken_up=False)),
        met("in a window, whatever the fund", page, evidence=declaration(date(2021, 6, 30), fund=None)),
        breached(
            "spent in a window, declared after it",
            page,
            evidence=declaration(after),
            margin=-77,
            remedies=(f"{first}.declared_on would have to be 2022-06-30",),
        ),
        breached(
            "before every window",
            page,
            evidence=declaration(date(2019, 1, 1)),
            remedies=(f"{first}.declared_on would have to be 2021-06-30",),
        ),
        breached("neither in a window nor taken up", page, evidence=declaration(after, is_taken_up=None), remedies=()),
        breached(
            "in a window, but not taken up",
            page,
            evidence=declaration(date(2023, 10, 1), is_taken_up=False),
            says="100000.00 BGN is declared at the full rate on 2023-10-01, although it was not taken up for the "
            "priority",
            remedies=(f"{first}.is_taken_up would have to be True",),
        ),
        breached("after the last window", page, evidence=declaration(july, is_final=False)),
        breached("the final application before a window", page, evidence=declaration(date(2023, 7, 1), is_final=True)),
        unknown("the day is not stated", page, f"{first}.declared_on", evidence=declaration(None)),
        unknown(
            "whether it was taken up is not stated",
            page,
            f"{first}.is_taken_up",
            evidence=declaration(date(2023, 10, 1), is_taken_up=None),
            says="whether the full rate was taken up for 100000.00 BGN, declared on 2023-10-01, is not certain",
        ),
        unknown(
            "nobody has read whether the year between asks for it",
            page,
            "$terms.full_rate_requests[1]",
            evidence=declaration(between, is_taken_up=False),
        ),
        unknown(
            "whether it is the final application is not stated", page, f"{first}.is_final", evidence=declaration(july)
        ),
        unknown(
            "not taken up, by a year that was read or after it",
            page,
            f"{first}.is_final",
            evidence=declaration(july, is_taken_up=False),
        ),
        unknown("the fund is not stated", page, f"{ITEM}.fund", evidence=declaration(after, fund=None)),
        not_applicable("at 85 %", page, evidence=declaration(date(2022, 9, 15), 85)),
        book=law.book,
    )


def the_course(law: Law) -> Iterator[Row]:
    """A course in time whose trainer was paid too late: 40 at 120.00, and the same invoice as an actual cost."""
    if law.is_later:
        return
    held, settled = date(2023, 12, 20), date(2024, 1, 15)
    amount = Money(40 * leva("120.00").amount, "BGN")
    days = {"incurred_on": held, "delivered_on": held, "paid_on": settled}
    as_a_unit = spent(item(law, amount, form=CostForm.UNIT_COST, **days))
    as_a_cost = spent(item(law, amount, form=CostForm.ACTUAL_COSTS, **days))
    kept = account(law, has_extra_year=False)
    yield from of_rule(
        "simplified-costs-stand-for-actions-in-time",
        met(
            "4 800.00 for a course, whenever the trainer was paid",
            law.page,
            evidence=(as_a_unit, kept),
            says="what 4800.00 BGN stands for was carried out on 2023-12-20, on eligible days, as a rule "
            "2014-01-01 \N{EN DASH} 2023-12-31",
        ),
        not_applicable("the same invoice as an actual cost", law.page, evidence=(as_a_cost, kept)),
        book=law.book,
    )
    yield from of_rule(
        "actual-costs-are-incurred-and-paid-in-time",
        breached(
            "the same invoice as an actual cost, of which nothing is eligible",
            law.page,
            evidence=(as_a_cost, kept),
            says="4800.00 BGN was incurred on 2023-12-20 and paid on 2024-01-15, not within 2014-01-01 "
            "\N{EN DASH} 2023-12-31",
        ),
        not_applicable("the course as a unit cost", law.page, evidence=(as_a_unit, kept)),
        book=law.book,
    )


ROWS: tuple[Row, ...] = tuple(
    row for law in LAWS for table in (in_time, shared, natures, lists, only_one, the_course) for row in table(law)
)


def test_a_breach_of_a_figure_from_memory_warns_only() -> None:
    late = paid(LATER_LAW, date(2025, 1, 1), date(2031, 1, 2))
    (finding,) = check(LATER_LAW.page, books=[LATER_LAW.book], evidence=(late,)).of(
        "cpr_2021_2027.actual-costs-are-incurred-and-paid-in-time"
    )

    assert finding.severity is Severity.WARNING


def test_a_breach_of_a_figure_that_was_read_is_an_error() -> None:
    late = paid(EARLIER_LAW, date(2020, 1, 1), date(2024, 1, 2))
    rule = "cpr_2014_2020.actual-costs-are-incurred-and-paid-in-time"
    (finding,) = check(EARLIER_LAW.page, books=[CPR_2014_2020], evidence=(late,)).of(rule)

    assert finding.severity is Severity.ERROR


def test_a_correction_of_direct_costs_takes_its_flat_rate_with_it() -> None:
    before, after = leva("824915.00"), leva("814915.00")
    claimed = item(EARLIER_LAW, leva("57744.05"), form=SEVEN, base=after)
    report = check(EARLIER_LAW.page, books=[CPR_2014_2020], evidence=(spent(claimed),))
    (finding,) = report.of("cpr_2014_2020.flat-rate-amount-follows-its-base")
    (remedy,) = finding.remedies

    assert remedy.value == leva("57044.05")
    assert before + claimed.amount - (after + remedy.value) == leva("10700.00")


def test_where_nobody_has_read_which_funds_pay_all_a_day_outside_the_years_is_not_enough() -> None:
    terms = attrs.evolve(TERMS_2014_2020, full_rate_funds=None)
    declared = Declaration(
        amount=leva(1), programme=EARLIER_LAW.programme, declared_on=date(2019, 1, 1), rate=Rate.percent(100)
    )
    late = spent(item(EARLIER_LAW, declarations=[declared]))
    report = check(EARLIER_LAW.page, books=[attrs.evolve(CPR_2014_2020, terms=terms)], evidence=(late,))
    (finding,) = report.of("cpr_2014_2020.full-rate-is-declared-in-its-window")

    assert list(map(str, finding.missing)) == ["$terms.full_rate_funds"]


def test_each_accounting_year_of_full_financing_says_whether_it_is_asked_for() -> None:
    facts = {field.name: getattr(TERMS_2014_2020, field.name) for field in attrs.fields(Terms2014)}
    del facts["full_rate_requests"]

    assert Terms2014(**facts).full_rate_requests == (None, None, None)
    with pytest.raises(Malformed, match="there are 3 accounting years; give one for each, or None"):
        Terms2014(**facts, full_rate_requests=(None,))
