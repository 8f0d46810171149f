"""Evidence for the Common Provisions Regulations: expenditure, operation, claims, and finances of programmes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from random import Random
from typing import Any, TypeVar

import attrs

from integrated_projects.budget import DIRECT, CostCategory, CostForm, FlatRate
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD
from integrated_projects.evidence.expenditure import (
    CostNature,
    Declaration,
    EquipmentGround,
    Expenditure,
    ExpenditureItem,
    Weight,
)
from integrated_projects.evidence.operation import (
    Contribution,
    ContributionKind,
    Operation,
    RevenueMethod,
    RevenueSector,
)
from integrated_projects.evidence.payment_claims import PaymentClaim, PaymentClaims
from integrated_projects.evidence.programme_finances import (
    PriorityFinances,
    ProgrammeAccount,
    ProgrammeFinances,
    RegionCategory,
    Uplift,
)
from integrated_projects.evidence.simplified_costs import (
    CostModel,
    FlatRateOption,
    SimplifiedCosts,
    StaffHours,
    StaffMethod,
)
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.money import Money, Rate, euro
from integrated_projects.project import Project
from tests.property.chance import listed, with_facts

__all__ = ["claims_beside", "costs_beside", "expenditure_beside", "finances_beside", "operation_beside"]

T = TypeVar("T")

SEVEN = FlatRate(Rate.percent(7), of=DIRECT)
FIFTEEN = FlatRate(Rate.percent(15), of=CostCategory.STAFF)
_FLAGS = (True, False)
_DAYS = (
    date(2013, 8, 31),
    date(2013, 10, 1),
    date(2018, 5, 5),
    date(2020, 9, 1),
    date(2022, 9, 1),
    date(2023, 7, 15),
    date(2023, 12, 31),
    date(2024, 1, 2),
    date(2029, 12, 31),
    date(2030, 6, 1),
    date(2031, 1, 1),
)
_AMOUNTS = (euro(0), euro(100), euro("1234.56"), euro(50_000), euro(100_000), euro(240_000), euro(6_000_000))


def _codes(project: Project) -> list[ProgrammeCode]:
    """The programmes that pay, and where none is stated one that does not."""
    return list(dict.fromkeys(part.programme.code for part in project.parts)) or [HRD.code]


def _day(code: ProgrammeCode, days: int = 0) -> date:
    """A day in the middle of the period of the programme."""
    return date(2022 if (code.year or 0) > 2020 else 2018, 3, 1) + timedelta(days=days)


def _fund(code: ProgrammeCode) -> str:
    return "ESF+" if (code.year or 0) > 2020 else "ESF"


def _flawed(noun: T, pools: Mapping[str, Sequence[Any]], random: Random) -> T:
    """The noun with one of its facts replaced by another that the constructor takes, or with several."""
    for name in random.sample(tuple(pools), random.choice((1, 1, 2, min(5, len(pools))))):
        noun = with_facts(noun, {name: random.choice(pools[name])})
    return noun


def _one_of_each(kinds: Iterable[Sequence[T]], random: Random) -> list[T]:
    """Every kind once, under one of the programmes: the same of all would cost more than it tells."""
    return [random.choice(alike) for alike in zip(*kinds, strict=True)]


def _some(items: Sequence[T], change: Callable[[T], T], random: Random, *, flawed: bool) -> Listing[T]:
    """The items, of which some are changed where they shall be flawed."""
    return Listing([change(item) if flawed and random.random() < 0.8 else item for item in items])


# --- expenditure ------------------------------------------------------------------------------------------------------


def _declared(code: ProgrammeCode, amount: Money, rate: int = 85) -> Declaration:
    day = date(2023, 9, 1) if rate == 100 else _day(code, 200)
    return Declaration(
        amount=amount, programme=code, declared_on=day, rate=Rate.percent(rate), is_taken_up=True, is_final=False
    )


def _item(code: ProgrammeCode, heading: str, **facts: Any) -> ExpenditureItem:  # noqa: ANN401 - any fact
    stated: dict[str, Any] = {
        "amount": euro("1000.00"),
        "programme": code,
        "fund": _fund(code),
        "form": CostForm.ACTUAL_COSTS,
        "nature": CostNature.OTHER,
        "heading": f"{heading} under {code}",
        "phase": 1,
        "incurred_on": _day(code),
        "paid_on": _day(code, 20),
        "delivered_on": _day(code, 10),
        "covers": [],
        "by_amendment": False,
        "after_disaster": False,
        "interest_subsidy": False,
        "recoverable": False,
        "ground": EquipmentGround.NECESSARY,
        "cross_financed": False,
        "declarations": [],
        "key": [],
        **facts,
    }
    return ExpenditureItem(**stated)


def _items(code: ProgrammeCode) -> list[ExpenditureItem]:
    other = ProgrammeCode.parse("2014BG16M1OP002")
    whole = euro("1234.56")
    shares = [euro("699.34"), euro("535.22")]
    return [
        _item(code, "trainers", declarations=[_declared(code, euro(1000))]),
        _item(code, "courses", form=CostForm.UNIT_COST, declarations=[_declared(code, euro(1000), 100)]),
        _item(
            code,
            "tools",
            by_amendment=True,
            amendment_requested_on=_day(code, 5),
            after_disaster=True,
            disaster_on=_day(code, -5),
        ),
        _item(
            code,
            "salaries",
            amount=whole,
            declarations=[_declared(code, shares[0]), _declared(other, shares[1])],
            key=[Weight(code, 467289), Weight(other, 357626)],
        ),
        _item(code, "guarantees", nature=CostNature.INTEREST, interest_subsidy=True),
        _item(code, "tax", nature=CostNature.VAT),
        _item(code, "minibus", nature=CostNature.EQUIPMENT),
        _item(code, "overheads", form=SEVEN, amount=euro(70), base=euro(1000), covers=["rent"]),
        _item(code, "site", nature=CostNature.LAND, fund="ERDF"),
    ]


def _flawed_item(item: ExpenditureItem, codes: list[ProgrammeCode], random: Random) -> ExpenditureItem:
    if random.random() < 0.4:
        # What is wrong with one kind of item alone.
        return attrs.evolve(item, recoverable=True, ground=EquipmentGround.NONE, interest_subsidy=False)
    declarations = [_declared(random.choice(codes), random.choice(_AMOUNTS[1:3]), random.choice((85, 100)))]
    declarations = [
        attrs.evolve(
            one, declared_on=random.choice(_DAYS), is_taken_up=random.choice(_FLAGS), is_final=random.choice(_FLAGS)
        )
        for one in (*declarations, *item.declarations)
    ]
    # A disaster has a day only where there was one.
    disaster = {"disaster_on": _DAYS} if item.after_disaster else {"after_disaster": _FLAGS}
    return _flawed(
        item,
        {
            **disaster,
            "programme": (*codes, HRD.code),
            "fund": ("ESF", "ESF+", "YEI", "ERDF", "REACT-EU"),
            "form": (*CostForm, SEVEN, FIFTEEN),
            "nature": tuple(CostNature),
            "heading": ("rent", "trainers"),
            "phase": (1, 2),
            "incurred_on": _DAYS,
            "paid_on": _DAYS,
            "delivered_on": _DAYS,
            "base": (euro(1000), euro(900)),
            "covers": (["rent"], ["rent", ...], []),
            "by_amendment": _FLAGS,
            "amendment_requested_on": _DAYS,
            "interest_subsidy": _FLAGS,
            "recoverable": _FLAGS,
            "ground": (*EquipmentGround, EquipmentGround.NONE),
            "cross_financed": _FLAGS,
            "declarations": (declarations, [*declarations, ...], []),
        },
        random,
    )


def expenditure_beside(project: Project, random: Random, flawed: bool) -> Expenditure:  # noqa: FBT001 - a maker's shape
    """The expenditure of an operation."""
    codes = _codes(project)
    items = _some(
        _one_of_each(map(_items, codes), random),
        lambda item: _flawed_item(item, codes, random),
        random,
        flawed=flawed,
    )
    stated = Expenditure(items, eligible=euro(900_000), derelict=False, conservation=False)
    if not flawed:
        return stated
    stated = attrs.evolve(stated, items=listed(items, stated.items, random))
    pools = {"eligible": (euro(900), euro(9_000)), "derelict": _FLAGS, "conservation": (False, False, True)}
    return _flawed(stated, pools, random)


# --- the operation ----------------------------------------------------------------------------------------------------


def _contributions() -> list[Contribution]:
    """Work of 100 hours, and land that an expert certified."""
    return [
        Contribution(euro(1_000), kind=ContributionKind.WORK, is_verifiable=True, hours=100, hourly_rate=euro(10)),
        Contribution(
            euro(4_000),
            kind=ContributionKind.LAND,
            is_verifiable=True,
            is_certified=True,
            market_value=euro(4_000),
        ),
    ]


def operation_beside(project: Project, random: Random, flawed: bool) -> Operation:  # noqa: FBT001 - a maker's shape
    """An operation of a small cost, paid by simplified costs, or a large one that earns money."""
    small = random.random() < 0.4
    day = _day(_codes(project)[0])
    issued = random.choice((date(2017, 1, 1), date(2018, 10, 1), date(2020, 1, 1)))
    whole = euro(50_000) if small else euro(4_000_000)
    discounted = {"discounted_investment": euro(5_000_000), "discounted_revenue": euro(1_500_000)}
    gap: dict[str, Any] = random.choice(({"funding_gap": Rate.percent(70)}, discounted))
    contributions = _contributions()
    operation = Operation(
        funds=["ESF", "ERDF", "ESF+"],
        regions=["BG31"],
        application_submitted_on=day,
        is_completed=True,
        completed_on=day + timedelta(days=random.choice((0, 400))),
        documents_issued_on=issued,
        total_cost=euro(60_000) if small else euro(6_000_000),
        public_support=euro(40_000) if small else euro(2_550_000),
        eligible_cost=whole,
        declared_cost=euro(45_000) if small else euro(2_550_000),
        in_kind=euro(5_000),
        contributions=contributions,
        unforeseen_revenue=euro(12_000),
        earns_after_completion=True,
        revenue_method=random.choice(tuple(RevenueMethod)),
        revenue_sector=RevenueSector.WATER,
        **gap,
        is_state_aid=False,
        is_de_minimis=False,
        is_procured_only=False,
        is_exempt_research=False,
        is_postponed=False,
        uses_simplified_costs=small,
        is_investment=True,
        is_real_estate=True,
        is_physical=True,
        shows_plaque=True,
        final_payment_on=day + timedelta(days=500),
        changed_on=random.choice(([], [day + timedelta(days=3000)])),
        shorter_term=random.choice(_FLAGS),
    )
    if not flawed:
        return operation
    if random.random() < 0.3:
        broken = [day + timedelta(days=1000)]
        return attrs.evolve(operation, shows_plaque=False, regions=["BG41"], changed_on=broken)
    flags = ("is_state_aid", "is_de_minimis", "is_procured_only", "is_exempt_research", "is_postponed")
    more = ("is_investment", "is_real_estate", "is_physical", "shows_plaque", "shorter_term")
    amounts = ("total_cost", "public_support", "eligible_cost", "in_kind", "unforeseen_revenue")
    return _flawed(
        operation,
        {
            "uses_simplified_costs": (not small,),
            "declared_cost": (euro(3_900_000),),
            "funds": (["ESF"], ["ESF+"], ["ERDF"], ["CF", ...], []),
            "regions": (["BG41"], ["BG31", "BG41"], ["DE11"], ["BG41", ...], []),
            "contributions": (
                [attrs.evolve(contributions[0], hours=random.choice((99, 100)), is_verifiable=random.choice(_FLAGS))],
                [attrs.evolve(contributions[1], market_value=euro(3_000), is_certified=random.choice(_FLAGS)), ...],
                [],
            ),
            "application_submitted_on": _DAYS,
            "completed_on": _DAYS,
            "documents_issued_on": _DAYS,
            "revenue_method": tuple(RevenueMethod),
            "revenue_sector": tuple(RevenueSector),
            **(
                {"discounted_revenue": (euro(0), euro(4_500_000), euro(6_000_000))}
                if operation.funding_gap is None
                else {"funding_gap": (Rate.percent(70), Rate.percent(10))}
            ),
            "earns_after_completion": _FLAGS,
            "final_payment_on": _DAYS,
            "changed_on": ([day], [day + timedelta(days=1500), ...], [date(2023, 5, 5)], [date(2025, 9, 1)]),
            **dict.fromkeys((*flags, *more), _FLAGS),
            **dict.fromkeys(amounts, _AMOUNTS),
        },
        random,
    )


# --- claims and simplified costs --------------------------------------------------------------------------------------


def claims_beside(project: Project, random: Random, flawed: bool) -> PaymentClaims:  # noqa: FBT001 - a maker's shape
    """Claims before and after the euro came under each programme, paid in time unless they are flawed."""
    stages = [(None, "BGN"), (date(2025, 12, 15), "BGN"), (date(2026, 1, 15), "EUR")]
    claims = [
        PaymentClaim(
            programme=code,
            submitted_on=day or _day(code),
            paid_on=(day or _day(code)) + timedelta(days=90),
            interrupted_days=random.randint(10, 20),
            currency=currency,
            contract_currency="BGN",
            contract_converted_on=date(2026, 1, 1),
        )
        for code in _codes(project)
        for day, currency in stages
    ]

    def worse(claim: PaymentClaim) -> PaymentClaim:
        if random.random() < 0.5:
            late = _day(_codes(project)[0], random.choice((80, 81, 91)))
            return attrs.evolve(claim, submitted_on=_day(_codes(project)[0]), interrupted_days=0, paid_on=late)
        pools = {
            "submitted_on": (date(2025, 12, 20), date(2026, 1, 10)),
            "currency": ("BGN", "EUR"),
            "contract_currency": ("BGN", "EUR"),
            "contract_converted_on": (date(2025, 12, 31), date(2026, 2, 1)),
        }
        return _flawed(claim, pools, random)

    judged = _some(claims, worse, random, flawed=flawed)
    return PaymentClaims(judged)


def _models(code: ProgrammeCode) -> list[CostModel]:
    facts: dict[str, Any] = {"programme": code, "is_calculated": True, "has_large_contract": False}
    real, flat = StaffMethod.ACTUAL_COSTS, StaffMethod.FLAT_RATE
    staff, other = euro(60_000), euro(40_000)
    none = euro(0) if (code.year or 0) <= 2020 else euro(7_000)
    of_direct, of_staff = FlatRateOption.OF_DIRECT_COSTS, FlatRateOption.OF_STAFF_COSTS
    return [
        CostModel(**facts, staff=staff, other_direct=other, indirect=none, option=of_direct, staff_method=real),
        CostModel(**facts, staff=staff, other_direct=other, indirect=euro(9_000), option=of_staff, staff_method=real),
        CostModel(
            **facts,
            staff=staff,
            other_direct=other,
            indirect=euro(25_000),
            option=FlatRateOption.CALCULATED,
            staff_method=StaffMethod.HOURLY_RATE,
        ),
        CostModel(
            **facts,
            staff=staff,
            other_direct=euro(20_000),
            indirect=euro(4_000),
            option=FlatRateOption.REMAINING_COSTS,
            staff_method=real,
        ),
        CostModel(
            **facts,
            staff=euro(20_000),
            other_direct=euro(100_000),
            indirect=euro(3_000),
            option=of_staff,
            staff_method=flat,
        ),
        CostModel(
            **facts,
            staff=staff,
            other_direct=other,
            indirect=euro(15_000),
            option=FlatRateOption.UNION_POLICY,
            policy_rate=Rate.percent(25),
            policy_base=euro(60_000),
            staff_method=real,
        ),
    ]


def costs_beside(project: Project, random: Random, flawed: bool) -> SimplifiedCosts:  # noqa: FBT001 - a maker's shape
    """Cost models of every kind, and posts at an hourly rate."""
    codes = _codes(project)
    models = _one_of_each(map(_models, codes), random)
    annual: dict[str, Any] = {"annual_cost": euro(34_400)}
    monthly: dict[str, Any] = {"monthly_cost": euro(2_800), "monthly_hours": 140}
    posts = [
        StaffHours(programme=code, full_time=Rate(Fraction(1, part)), hours=860, amount=euro(17_200), **costs)
        for code in codes
        for part, costs in ((1, annual), (2, random.choice((annual, monthly))))
    ]
    amounts = (euro(0), euro(7_000), euro(24_000), euro(60_000), euro(100_000))

    def model(one: CostModel) -> CostModel:
        pools = {
            "programme": (*codes, HRD.code),
            "staff": amounts,
            "other_direct": amounts,
            "indirect": amounts,
            "option": tuple(FlatRateOption),
            "policy_rate": (Rate.percent(7), Rate.percent(25)),
            "policy_base": amounts,
            "is_calculated": _FLAGS,
            "staff_method": tuple(StaffMethod),
            "has_large_contract": _FLAGS,
        }
        return _flawed(one, pools, random)

    def post(one: StaffHours) -> StaffHours:
        pools = {
            **(
                {"annual_cost": (euro(35_000), euro(17_200))}
                if one.monthly_cost is None
                else {"monthly_cost": (euro(2_000), euro(3_000)), "monthly_hours": (70, 143)}
            ),
            "full_time": (Rate("1"), Rate("0.5"), Rate("0")),
            "hours": (860, 1720, 1721),
            "amount": (euro(100), euro(35_002)),
        }
        return _flawed(one, pools, random)

    some_models = _some(models, model, random, flawed=flawed)
    some_posts = _some(posts, post, random, flawed=flawed)
    return SimplifiedCosts(models=some_models, posts=some_posts)


# --- the finances of programmes ---------------------------------------------------------------------------------------


def _account(code: ProgrammeCode) -> ProgrammeAccount:
    return ProgrammeAccount(
        programme=code,
        fund=_fund(code),
        submitted_on=_day(code, -900),
        has_extra_year=False,
        budget=euro(1_000_000_000),
        public_support=euro(60_000_000),
        verified=euro(10_000_000),
        technical_assistance=euro(400_000),
        against_deprivation=False,
        has_small_envelope=False,
        strand_rate=Rate.percent(7),
        transferred=euro(40_000_000),
        action_plan=euro(10_000_000),
        action_plan_submitted_on=date(2017, 1, 1),
    )


def _priority(code: ProgrammeCode) -> PriorityFinances:
    return PriorityFinances(
        programme=code,
        name="2",
        fund=_fund(code),
        region=RegionCategory.LESS_DEVELOPED,
        uplift=Uplift.NONE,
        base=euro("1199362.90"),
        union_support=euro("1019458.47"),
        # Of territorial cooperation nothing is cross-financed.
        cross_financed=euro(0 if code.prefix.startswith("TC") else 100_000),
        decided=euro(10_000_000),
        claimed=euro(11_500_000),
        initial=euro(100_000_000),
        transferred=euro(8_000_000),
        youth_initiative=euro(100),
        youth_match=euro(100),
    )


def finances_beside(
    project: Project,
    random: Random,
    flawed: bool,  # noqa: FBT001 - a maker's shape
) -> ProgrammeFinances:
    """The finances of every programme and of one priority of each."""
    codes = _codes(project)

    def account(one: ProgrammeAccount) -> ProgrammeAccount:
        pools = {
            "programme": (*codes, HRD.code),
            "fund": ("ESF", "ESF+", "YEI", "CF", "EAFRD", "EMFF"),
            "submitted_on": _DAYS,
            "has_extra_year": _FLAGS,
            "budget": _AMOUNTS,
            "public_support": _AMOUNTS,
            "verified": _AMOUNTS,
            "technical_assistance": (*_AMOUNTS, euro(500_000)),
            "against_deprivation": _FLAGS,
            "has_small_envelope": _FLAGS,
            "strand_rate": (Rate.percent(7), Rate.percent(10)),
            "transferred": (euro(50_000_000), euro(0)),
            "action_plan": _AMOUNTS,
            "action_plan_submitted_on": _DAYS,
        }
        return _flawed(one, pools, random)

    def priority(one: PriorityFinances) -> PriorityFinances:
        pools = {
            "programme": (*codes, HRD.code),
            "fund": ("ESF", "ESF+", "YEI", "ERDF"),
            "region": tuple(RegionCategory),
            "uplift": tuple(Uplift),
            "base": _AMOUNTS,
            "union_support": (euro("1019458.48"), euro(0)),
            "cross_financed": (euro(160_000), euro(160_000), euro(0)),
            "decided": _AMOUNTS,
            "claimed": (euro("11500000.01"), euro(0)),
            "initial": _AMOUNTS,
            "transferred": (euro(9_000_000), euro(0)),
            "youth_initiative": _AMOUNTS,
            "youth_match": _AMOUNTS,
        }
        return _flawed(one, pools, random)

    programmes = _some([_account(code) for code in codes], account, random, flawed=flawed)
    priorities = _some([_priority(code) for code in codes], priority, random, flawed=flawed)
    finances = ProgrammeFinances(
        programmes=programmes,
        priorities=priorities,
        national_erdf=euro(5_000_000_000),
        sustainable_urban=euro(400_000_000),
    )
    if not flawed:
        return finances
    pools = {"national_erdf": (euro(0), euro(6_000_000_000)), "sustainable_urban": (euro(200_000_000), euro(0))}
    return _flawed(finances, pools, random)
