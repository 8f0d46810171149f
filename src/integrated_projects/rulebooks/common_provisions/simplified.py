"""What both periods ask of simplified costs."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import floor

from integrated_projects.evidence.simplified_costs import CostModel, FlatRateOption, StaffHours, StaffMethod
from integrated_projects.finding import Judgement
from integrated_projects.money import Money, Rate, total
from integrated_projects.rule import agreed
from integrated_projects.rulebooks._remedies import to_become
from integrated_projects.rulebooks.common_provisions.terms import CommonCase
from integrated_projects.rulebooks.common_provisions.weighing import (
    HALF_UP,
    Texts,
    in_period,
    is_one_of,
    judged,
    limited,
    rate_of,
)
from integrated_projects.truth import both, negate

__all__ = [
    "hours_within_the_divisor",
    "hours_within_the_months",
    "indirect_of_calculated",
    "indirect_of_direct",
    "indirect_of_policy",
    "indirect_of_staff",
    "post_follows_its_costs",
    "post_follows_its_months",
    "rate_is_calculated",
    "remaining_of_real_staff",
    "remaining_of_staff",
    "staff_of_other",
    "staff_without_large_contracts",
]


def __dir__() -> list[str]:
    return __all__


def _sum(*amounts: Money | None) -> Money | None:
    stated = [amount for amount in amounts if amount is not None]
    return total(stated) if len(stated) == len(amounts) else None


def _share(rate: Rate, base: Money | None) -> Money | None:
    return None if base is None else rate_of(rate, base)


def _uses(model: CostModel, case: CommonCase, option: FlatRateOption) -> bool | None:
    return both(in_period(case, model.programme), is_one_of(model.option, option))


_INDIRECT = Texts(
    met="indirect costs of {amount} are within {option}, at most {limit}",
    breached="indirect costs of {amount} are more than {option} allows, {limit}",
    unknown="whether indirect costs of {amount} are within {option} is not certain; at most {limit}",
    idle="the indirect costs are not {option} of the period",
)


def indirect_of_direct(model: CostModel, case: CommonCase) -> Iterator[Judgement]:
    """Whether indirect costs at a rate of direct costs that nobody calculated are within it."""
    direct = _sum(model.staff, model.other_direct)
    yield limited(
        case,
        _INDIRECT,
        _uses(model, case, FlatRateOption.OF_DIRECT_COSTS),
        model.indirect,
        at="indirect",
        versions=case.possible(case.terms.indirect_of_direct),
        reckon=lambda rate: _share(rate, direct),
        reads=("programme", "option", "indirect", "staff", "other_direct"),
        option=FlatRateOption.OF_DIRECT_COSTS,
    )


def indirect_of_staff(model: CostModel, case: CommonCase) -> Iterator[Judgement]:
    """Whether indirect costs at a rate of direct staff costs are within it."""
    yield limited(
        case,
        _INDIRECT,
        _uses(model, case, FlatRateOption.OF_STAFF_COSTS),
        model.indirect,
        at="indirect",
        versions=case.possible(case.terms.indirect_of_staff),
        reckon=lambda rate: _share(rate, model.staff),
        reads=("programme", "option", "indirect", "staff"),
        option=FlatRateOption.OF_STAFF_COSTS,
    )


def indirect_of_calculated(model: CostModel, case: CommonCase) -> Iterator[Judgement]:
    """Whether indirect costs at a calculated rate of direct costs are within the highest."""
    direct = _sum(model.staff, model.other_direct)
    yield limited(
        case,
        _INDIRECT,
        _uses(model, case, FlatRateOption.CALCULATED),
        model.indirect,
        at="indirect",
        versions=case.possible(case.terms.indirect_calculated),
        reckon=lambda rate: _share(rate, direct),
        reads=("programme", "option", "indirect", "staff", "other_direct"),
        option=FlatRateOption.CALCULATED,
    )


def indirect_of_policy(model: CostModel, case: CommonCase) -> Iterator[Judgement]:
    """Whether indirect costs at a rate of another policy of the Union are within it, of the base of that policy."""
    rate, indirect = model.policy_rate, model.indirect
    limit = None if rate is None else _share(rate, model.policy_base)
    margin = None if limit is None or indirect is None else limit - indirect
    yield judged(
        case,
        _INDIRECT,
        _uses(model, case, FlatRateOption.UNION_POLICY),
        None if margin is None else margin.amount >= 0,
        reads=("programme", "option", "indirect", "policy_rate", "policy_base"),
        observed=indirect,
        expected=limit,
        margin=margin,
        remedies=to_become(case.here / "indirect", limit),
        amount=indirect,
        limit=limit,
        option=FlatRateOption.UNION_POLICY,
    )


_CALCULATED = Texts(
    met="a calculation stands behind the rate",
    breached="no calculation stands behind the rate",
    unknown="whether a calculation stands behind the rate is not stated",
    idle="the indirect costs are at no calculated rate of the period",
)


def rate_is_calculated(model: CostModel, case: CommonCase) -> Iterator[Judgement]:
    """Whether a calculation stands behind a calculated rate."""
    yield judged(
        case,
        _CALCULATED,
        _uses(model, case, FlatRateOption.CALCULATED),
        model.is_calculated,
        reads=("programme", "option", "is_calculated"),
        observed=model.is_calculated,
    )


_STAFF = Texts(
    met="staff costs of {amount} are at most {limit}, the flat rate of other direct costs of {other}",
    breached="staff costs of {amount} are more than {limit}, the flat rate of other direct costs of {other}",
    unknown="whether staff costs of {amount} are within the flat rate of other direct costs of {other} is not certain",
    idle="the staff costs are at no flat rate of the period",
)


def _flat_staff(model: CostModel, case: CommonCase) -> bool | None:
    return both(in_period(case, model.programme), is_one_of(model.staff_method, StaffMethod.FLAT_RATE))


def staff_of_other(model: CostModel, case: CommonCase) -> Iterator[Judgement]:
    """Whether staff costs at a flat rate are within it, of the direct costs other than those of staff."""
    yield limited(
        case,
        _STAFF,
        _flat_staff(model, case),
        model.staff,
        at="staff",
        versions=case.possible(case.terms.staff_of_other),
        reckon=lambda rate: _share(rate, model.other_direct),
        reads=("programme", "staff_method", "staff", "other_direct"),
        other=model.other_direct,
    )


_CONTRACTS = Texts(
    met="staff costs are at a flat rate, and no public contract is above the threshold",
    breached="staff costs are at a flat rate although a public contract is above the threshold",
    unknown="whether a public contract is above the threshold is not stated",
    idle="the staff costs are at no flat rate of the period",
)


def staff_without_large_contracts(model: CostModel, case: CommonCase) -> Iterator[Judgement]:
    """Whether no public contract is above the threshold where staff costs are at a flat rate."""
    yield judged(
        case,
        _CONTRACTS,
        _flat_staff(model, case),
        negate(model.has_large_contract),
        reads=("programme", "staff_method", "has_large_contract"),
        observed=model.has_large_contract,
    )


_REMAINING = Texts(
    met="all other costs, {amount}, are at most {limit}, the flat rate of staff costs of {staff}",
    breached="all other costs, {amount}, are more than {limit}, the flat rate of staff costs of {staff}",
    unknown="whether all other costs, {amount}, are within the flat rate of staff costs of {staff} is not certain",
    idle="no flat rate of the period covers all other costs",
)


def remaining_of_staff(model: CostModel, case: CommonCase) -> Iterator[Judgement]:
    """Whether all costs but those of direct staff are within a flat rate of these."""
    yield limited(
        case,
        _REMAINING,
        _uses(model, case, FlatRateOption.REMAINING_COSTS),
        _sum(model.other_direct, model.indirect),
        parts=("other_direct", "indirect"),
        versions=case.possible(case.terms.remaining_of_staff),
        reckon=lambda rate: _share(rate, model.staff),
        reads=("programme", "option", "staff", "other_direct", "indirect"),
        staff=model.staff,
    )


_REAL_STAFF = Texts(
    met="the flat rate for all other costs is taken of {method}",
    breached="the flat rate for all other costs is taken of staff costs that are a flat rate themselves",
    unknown="how the staff costs are reckoned is not stated",
    idle="no flat rate of the period covers all other costs",
)


def remaining_of_real_staff(model: CostModel, case: CommonCase) -> Iterator[Judgement]:
    """Whether the rate for all other costs is not taken of staff costs that are a flat rate themselves."""
    yield judged(
        case,
        _REAL_STAFF,
        _uses(model, case, FlatRateOption.REMAINING_COSTS),
        negate(is_one_of(model.staff_method, StaffMethod.FLAT_RATE)),
        reads=("programme", "option", "staff_method"),
        observed=model.staff_method,
        method=model.staff_method,
    )


_POST = Texts(
    met="{amount} for {hours} hours is at most {limit}, the annual costs of {annual} by the hour",
    breached="{amount} for {hours} hours is more than {limit}, the annual costs of {annual} by the hour",
    unknown="whether {amount} for {hours} hours follows the annual costs of {annual} is not certain",
    idle="the post is not paid of its annual costs under a programme of the period",
)


def post_follows_its_costs(post: StaffHours, case: CommonCase) -> Iterator[Judgement]:
    """Whether hours are paid at the exact hourly rate of the annual costs, the product alone being rounded."""

    def earned(hours: int) -> Money | None:
        if post.annual_cost is None or post.full_time is None or not post.full_time.fraction or post.hours is None:
            return None
        exact = Fraction(post.annual_cost.amount) * post.hours / (hours * post.full_time.fraction)
        return Money(HALF_UP.apply(exact), post.annual_cost.currency)

    yield limited(
        case,
        _POST,
        _is_worked(post, case),
        post.amount,
        at="amount",
        versions=case.possible(case.terms.annual_hours),
        reckon=earned,
        reads=("programme", "full_time", "annual_cost", "hours", "amount"),
        hours=post.hours,
        annual=post.annual_cost,
    )


def _is_worked(post: StaffHours, case: CommonCase) -> bool | None:
    """Whether the post is of the period, paid of its annual costs, and somebody holds a part of it."""
    part = post.full_time
    held = None if part is None else part.fraction > 0
    return both(in_period(case, post.programme), negate(_is_monthly(post)), held)


def _is_monthly(post: StaffHours) -> bool | None:
    """Whether the rate is reckoned of monthly costs; `None` where neither these nor annual ones are stated."""
    if post.monthly_cost is not None or post.monthly_hours is not None:
        return True
    return None if post.annual_cost is None else False


_HOURS = Texts(
    met="{hours} hours are at most those of {full_time} of a post",
    breached="{hours} hours are more than those of {full_time} of a post",
    unknown="whether {hours} hours are those of {full_time} of a post is not certain",
    idle="the post is not paid of its annual costs under a programme of the period",
)


def hours_within_the_divisor(post: StaffHours, case: CommonCase) -> Iterator[Judgement]:
    """Whether no more hours are declared than those by which the annual costs are divided."""
    versions = case.possible(case.terms.annual_hours)
    hours, part = post.hours, post.full_time

    def is_kept(whole: int) -> bool | None:
        return None if hours is None or part is None else hours <= whole * part.fraction

    divisor = None if part is None else versions[0].value * part.fraction
    whole = None if part is None else min(floor(version.value * part.fraction) for version in versions)
    yield judged(
        case,
        _HOURS,
        _is_worked(post, case),
        agreed(versions, is_kept),
        reads=("programme", "annual_cost", "full_time", "hours", *case.days(versions)),
        using=versions,
        observed=hours,
        expected=divisor,
        margin=None if divisor is None or hours is None else divisor - hours,
        remedies=to_become(case.here / "hours", whole),
        hours=hours,
        full_time=part,
    )


_MONTHS = Texts(
    met="{amount} for {hours} hours is at most {limit}, the monthly costs of {monthly} by the hour",
    breached="{amount} for {hours} hours is more than {limit}, the monthly costs of {monthly} by the hour",
    unknown="whether {amount} for {hours} hours follows the monthly costs of {monthly} is not certain",
    idle="the post is not paid of its monthly costs under a programme of the period",
)


def post_follows_its_months(post: StaffHours, case: CommonCase) -> Iterator[Judgement]:
    """Whether hours are paid at the exact hourly rate of the monthly costs, the product alone being rounded."""
    monthly, average, amount = post.monthly_cost, post.monthly_hours, post.amount
    limit = None
    if monthly is not None and average is not None and post.hours is not None:
        exact = Fraction(monthly.amount) * post.hours / Fraction(average)
        limit = Money(HALF_UP.apply(exact), monthly.currency)
    margin = None if limit is None or amount is None else limit - amount
    yield judged(
        case,
        _MONTHS,
        both(in_period(case, post.programme), _is_monthly(post)),
        None if margin is None else margin.amount >= 0,
        reads=("programme", "monthly_cost", "monthly_hours", "hours", "amount"),
        observed=amount,
        expected=limit,
        margin=margin,
        remedies=to_become(case.here / "amount", limit),
        amount=amount,
        limit=limit,
        hours=post.hours,
        monthly=monthly,
    )


_HOURS_OF_MONTHS = Texts(
    met="{hours} hours are at most those of twelve months of {average}",
    breached="{hours} hours are more than those of twelve months of {average}",
    unknown="whether {hours} hours are those of twelve months of {average} is not certain",
    idle="the post is not paid of its monthly costs under a programme of the period",
)
_MONTHS_OF_A_YEAR = 12


def hours_within_the_months(post: StaffHours, case: CommonCase) -> Iterator[Judgement]:
    """Whether no more hours of a year are declared than twelve times those by which the monthly costs are divided."""
    hours, average = post.hours, post.monthly_hours
    divisor = None if average is None else _MONTHS_OF_A_YEAR * Fraction(average)
    yield judged(
        case,
        _HOURS_OF_MONTHS,
        both(in_period(case, post.programme), _is_monthly(post)),
        None if divisor is None or hours is None else hours <= divisor,
        reads=("programme", "monthly_hours", "hours"),
        observed=hours,
        expected=divisor,
        margin=None if divisor is None or hours is None else divisor - hours,
        remedies=to_become(case.here / "hours", None if divisor is None else floor(divisor)),
        hours=hours,
        average=average,
    )
