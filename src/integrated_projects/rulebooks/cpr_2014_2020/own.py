"""What 2014-2020 alone asks: full financing, net revenue, small operations, joint action plans, the final balance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import cast

import attrs

from integrated_projects.dated import Version
from integrated_projects.evidence.expenditure import Declaration, Expenditure, ExpenditureItem
from integrated_projects.evidence.operation import Operation, RevenueMethod, RevenueSector
from integrated_projects.evidence.programme_finances import PriorityFinances, ProgrammeAccount, ProgrammeFinances
from integrated_projects.finding import Judgement, Remedy, Severity
from integrated_projects.money import BGN, Money, Rate
from integrated_projects.path import Path
from integrated_projects.period import Period
from integrated_projects.rule import agreed, decide, rule
from integrated_projects.rulebooks._margins import days_inside, least
from integrated_projects.rulebooks._remedies import to_be_less, to_be_more, to_be_nearest
from integrated_projects.rulebooks.common_provisions.operations import simplified_where_obliged
from integrated_projects.rulebooks.common_provisions.weighing import (
    HALF_UP,
    Texts,
    in_period,
    is_above,
    is_one_of,
    judged,
    limited,
    rate_of,
)
from integrated_projects.rulebooks.cpr_2014_2020._full_financing import JULY, accounted, is_lawful, unread, windows
from integrated_projects.rulebooks.cpr_2014_2020.terms import Case2014, LeastPlan, SmallOperation, article, foreign
from integrated_projects.source import Certainty
from integrated_projects.truth import both, either, negate

__all__ = [
    "action_plan_is_large_enough",
    "final_claim_is_within_its_flexibility",
    "full_rate_is_in_its_window",
    "future_revenue_is_deducted",
    "running_revenue_is_deducted",
    "small_operation_is_simplified",
    "social_fund_matches_the_youth_initiative",
]


def __dir__() -> list[str]:
    return __all__


_IDLE = "{amount} is not declared at the full rate under a programme of the period"
_WINDOW = Texts(
    met="{amount} is declared at the full rate on {day}, in an accounting year of full financing",
    breached="{amount} is declared at the full rate on {day}, in no accounting year of full financing: {years}",
    unknown="whether {amount} is declared at the full rate, and in which accounting year, is not certain; {day}",
    idle=_IDLE,
)
_TAKEN_UP = Texts(
    met="{amount} is declared at the full rate, at which the Union may pay for {fund} at any time",
    breached="{amount} is declared at the full rate on {day}, although it was not taken up for the priority",
    unknown="whether the full rate was taken up for {amount}, declared on {day}, is not certain",
    idle=_IDLE,
)
_ALL = Rate("1")


@rule(
    "full-rate-is-declared-in-its-window",
    of=Declaration,
    within=Expenditure,
    basis=article("Article 25a", Certainty.READ_IN_PART),
)
def full_rate_is_in_its_window(declaration: Declaration, case: Case2014) -> Iterator[Judgement]:
    """The Union pays all of what is declared in certain accounting years only, whenever it was spent."""
    day, fund = declaration.declared_on, cast("ExpenditureItem", case.parent).fund
    exempt = case.possible(case.terms.full_rate_funds)
    is_exempt = None if fund is None else agreed(exempt, lambda funds: fund in funds)
    asked, days = windows(case), accounted(declaration, day)
    years = [year for year, _ in asked]
    inside = [year for year in years if any(one in year.value for one in days)]
    is_inside = bool(days) and all(any(one in year.value for year in inside) for one in days)
    by_year = is_lawful(declaration, asked, day)
    is_by_taking_up = by_year is not True and bool(is_exempt or inside)
    if is_inside:
        remedies = [Remedy(case.here / "is_taken_up", value=True)]
    else:
        ends = [end for year in years for end in (year.value.first, year.value.last) if end is not None]
        lawful = [end for end in ends if is_lawful(declaration, asked, end)]
        remedies = to_be_nearest(case.here / "declared_on", day, lawful)
    yield judged(
        case,
        _TAKEN_UP if is_by_taking_up else _WINDOW,
        both(in_period(case, declaration.programme), is_one_of(declaration.rate, _ALL)),
        either(by_year, is_exempt),
        reads=(
            *("programme", "rate", "declared_on"),
            *(("is_taken_up",) if inside else ()),
            *(("is_final",) if day is not None and day.month == JULY else ()),
            Path(case.here.steps[:-2], case.here.root) / "fund",
            *unread(declaration, inside, case),
        ),
        using=exempt if is_exempt and not by_year else inside if is_inside else years,
        observed=day,
        # The fund and the taking up are no matter of days.
        margin=None if is_by_taking_up else least(_days_in_a_year(one, years) for one in days),
        remedies=remedies,
        amount=declaration.amount,
        day=day,
        fund=fund,
        years=tuple(year.value for year in years),
    )


def _days_in_a_year(day: date, years: Sequence[Version[Period]]) -> int | None:
    """The days to the nearer end of an accounting year; below nought where the day is in none of them."""
    rooms = [days_inside(year.value.first, day, year.value.last) for year in years]
    return max((room for room in rooms if room is not None), default=None)


@rule(
    "small-operation-uses-simplified-costs",
    of=Operation,
    within=Operation,
    basis=article("Article 67(2a)", Certainty.READ_IN_PART),
)
def small_operation_is_simplified(operation: Operation, case: Case2014) -> Iterator[Judgement]:
    """An operation with little public support uses simplified costs, unless it is State aid or procured alone."""
    day = operation.documents_issued_on
    if day is None:
        yield decide(
            None,
            "the day of the document that sets out the conditions for support is not stated",
            missing=[case.here / "documents_issued_on"],
        )
        return
    # The limit is that of the day of the grant document, whatever day the operation is judged on.
    versions = attrs.evolve(case, on=day).possible(case.terms.small_operation)
    for version in versions:
        small = version.value
        obliged = both(
            operation.funds.any(lambda fund, funds=small.funds: fund in funds),  # type: ignore[misc]
            negate(is_above(case, operation.public_support, small.limit)),
            negate(operation.is_state_aid),
            negate(operation.is_procured_only),
            negate(_is_postponed(operation, version, day, case)),
        )
        yield simplified_where_obliged(
            operation,
            case,
            obliged,
            amount="public_support",
            limit=Version(small.limit, source=version.source),
            reads=("funds", "is_state_aid", "is_procured_only", "is_postponed"),
        )


def _is_postponed(operation: Operation, version: Version[SmallOperation], day: date, case: Case2014) -> bool | None:
    """Whether the authority put off the later limit, as it could for some months."""
    until = case.possible(case.terms.postponable)
    could = version.since is not None and agreed(until, lambda last: day <= last)
    return both(could, operation.is_postponed)


_REVENUE = Texts(
    met="{amount} is declared, at most {limit}, the eligible cost without net revenue",
    breached="{amount} is declared, more than {limit}, the eligible cost without net revenue",
    unknown="whether {amount} is at most the eligible cost without net revenue is not certain; {limit}",
    idle="no net revenue is to be deducted",
)


@rule("running-net-revenue-is-deducted", of=Operation, within=Operation, basis=article("Article 65(8)"))
def running_revenue_is_deducted(operation: Operation, case: Case2014) -> Iterator[Judgement]:
    """Net revenue that was earned while the operation ran, and not foreseen, is deducted."""
    revenue, eligible = operation.unforeseen_revenue, operation.eligible_cost
    day = operation.documents_issued_on
    # The limit is that of the day of the grant document.
    limits = () if day is None else attrs.evolve(case, on=day).possible(case.terms.running_revenue_limit)
    rest = None if revenue is None or eligible is None else eligible - revenue
    declared = operation.declared_cost
    margin = None if rest is None or declared is None else rest - declared
    yield judged(
        case,
        _REVENUE,
        both(
            None if revenue is None else bool(revenue),
            agreed(limits, lambda limit: is_above(case, eligible, limit)),
            negate(operation.is_state_aid),
            negate(operation.uses_simplified_costs),
        ),
        None if margin is None else margin.amount >= 0,
        reads=(
            "unforeseen_revenue",
            "eligible_cost",
            "declared_cost",
            "is_state_aid",
            "uses_simplified_costs",
            "documents_issued_on",
        ),
        using=limits,
        observed=declared,
        expected=rest,
        margin=margin,
        remedies=to_be_less(None if margin is None else -margin, {case.here / "declared_cost": declared}),
        amount=declared,
        limit=rest,
    )


@rule("future-net-revenue-is-deducted", of=Operation, within=Operation, basis=article("Article 61(2) and (3)"))
def future_revenue_is_deducted(operation: Operation, case: Case2014) -> Iterator[Judgement]:
    """Net revenue after completion is deducted in advance, by a flat rate of the sector or the funding gap."""
    eligible = operation.eligible_cost
    limits = case.possible(case.terms.revenue_limit)
    by_sector = is_one_of(operation.revenue_method, RevenueMethod.FLAT_RATE)

    def reckon(rates: tuple[tuple[RevenueSector, Rate], ...]) -> Money | None:
        rate = _funding_gap(operation)
        if by_sector:
            sector = operation.revenue_sector
            rate = None if sector is None else dict(rates)[sector].complement()
        return None if rate is None or eligible is None or by_sector is None else eligible.share(rate, HALF_UP)

    yield limited(
        case,
        _REVENUE,
        both(
            operation.earns_after_completion,
            negate(operation.funds.all(lambda fund: fund == "ESF")),
            agreed(limits, lambda limit: is_above(case, eligible, limit)),
            negate(operation.is_state_aid),
            negate(operation.is_de_minimis),
            negate(operation.uses_simplified_costs),
        ),
        operation.declared_cost,
        at="declared_cost",
        versions=case.possible(case.terms.revenue_rates),
        reckon=reckon,
        reads=(
            "earns_after_completion",
            "funds",
            "eligible_cost",
            "declared_cost",
            "is_state_aid",
            "is_de_minimis",
            "uses_simplified_costs",
            "revenue_method",
            *(("revenue_sector",) if by_sector is not False else _says_the_gap(operation)),
        ),
    )


def _says_the_gap(operation: Operation) -> tuple[str, ...]:
    """The fields that say the funding gap: its own, or those of the amounts where one of these is stated."""
    amounts = (operation.discounted_investment, operation.discounted_revenue)
    return ("funding_gap",) if amounts == (None, None) else ("discounted_investment", "discounted_revenue")


def _funding_gap(operation: Operation) -> Rate | None:
    """What part of the investment cost its net revenue does not pay."""
    cost, revenue = operation.discounted_investment, operation.discounted_revenue
    if cost is None or revenue is None:
        return operation.funding_gap
    return Rate(max(Fraction(0), Fraction((cost - revenue).amount) / Fraction(cost.amount)))


_YOUTH = Texts(
    met="the European Social Fund adds {match}, at least the allocation of {youth}",
    breached="the European Social Fund adds {match}, less than the allocation of {youth}",
    unknown="whether the European Social Fund adds the allocation of {youth} is not certain: {match}",
    idle="the priority has no allocation for the Youth Employment Initiative",
)


@rule(
    "social-fund-matches-the-youth-initiative",
    of=PriorityFinances,
    within=ProgrammeFinances,
    basis=foreign("Regulation (EU) No 1304/2013, Article 22", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
)
def social_fund_matches_the_youth_initiative(priority: PriorityFinances, case: Case2014) -> Iterator[Judgement]:
    """The European Social Fund adds to the Youth Employment Initiative at least its specific allocation."""
    youth, match = priority.youth_initiative, priority.youth_match
    margin = None if youth is None or match is None else match - youth
    yield judged(
        case,
        _YOUTH,
        both(in_period(case, priority.programme), None if youth is None else bool(youth)),
        None if margin is None else margin.amount >= 0,
        reads=("programme", "youth_initiative", "youth_match"),
        observed=match,
        expected=youth,
        margin=margin,
        remedies=to_be_more(None if margin is None else -margin, {case.here / "youth_match": match}),
        match=match,
        youth=youth,
    )


_BALANCE = Texts(
    met="{amount} is claimed, at most {limit}: the decision of {decided} and its flexibility",
    breached="{amount} is claimed, more than {limit}: the decision of {decided} and its flexibility",
    unknown="whether {amount} is within the decision of {decided} and its flexibility is not certain",
    idle="the priority is not of the period",
)


@rule(
    "final-claim-is-within-its-flexibility",
    of=PriorityFinances,
    within=ProgrammeFinances,
    basis=article("Article 130(3)"),
    severity=Severity.WARNING,
)
def final_claim_is_within_its_flexibility(priority: PriorityFinances, case: Case2014) -> Iterator[Judgement]:
    """In the final year the contribution for a priority exceeds the decision by no more than its flexibility."""
    decided = priority.decided
    yield limited(
        case,
        _BALANCE,
        in_period(case, priority.programme),
        priority.claimed,
        at="claimed",
        versions=case.possible(case.terms.balance_flexibility),
        reckon=lambda rate: None if decided is None else decided + rate_of(rate, decided),
        reads=("programme", "decided", "claimed"),
        decided=decided,
    )


_PLAN = Texts(
    met="the joint action plan of {amount} is at least {limit}, by the programme's support of {support}",
    breached="the joint action plan of {amount} is less than {limit}, by the programme's support of {support}",
    unknown="whether the joint action plan of {amount} is large enough is not certain; {support}",
    idle="the programme is not of the period, has no joint action plan, or is the Youth Employment Initiative",
)


@rule(
    "joint-action-plan-is-large-enough",
    of=ProgrammeAccount,
    within=ProgrammeFinances,
    basis=article("Article 104(2) and (3)"),
    severity=Severity.WARNING,
)
def action_plan_is_large_enough(account: ProgrammeAccount, case: Case2014) -> Iterator[Judgement]:
    """A joint action plan has an amount of public expenditure or a share of the programme, whichever is lower."""
    plan, support, day = account.action_plan, account.public_support, account.action_plan_submitted_on
    versions = [one for one in case.terms.least_plan.versions if day is None or one.may_hold(day)]

    def reckon(least: LeastPlan) -> Money | None:
        if support is None:
            return None
        amount = least.amount
        if support.currency == BGN:
            (lev,) = case.possible(case.terms.lev_per_euro)
            amount = Money(amount.amount * lev.value, BGN)
        return min(amount, rate_of(least.share, support))

    yield limited(
        case,
        _PLAN,
        both(
            in_period(case, account.programme),
            None if plan is None else bool(plan),
            negate(is_one_of(account.fund, "YEI")),
        ),
        plan,
        at="action_plan",
        versions=versions,
        reckon=reckon,
        reads=("programme", "fund", "action_plan", "public_support", "action_plan_submitted_on"),
        at_least=True,
        support=support,
    )
