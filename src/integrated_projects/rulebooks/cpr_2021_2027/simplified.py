"""Rules of 2021-2027 on simplified costs."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.evidence.simplified_costs import CostModel, SimplifiedCosts, StaffHours
from integrated_projects.finding import Judgement, Severity
from integrated_projects.rule import rule
from integrated_projects.rulebooks.common_provisions import simplified as alike
from integrated_projects.rulebooks.cpr_2021_2027.terms import Case2021, article
from integrated_projects.source import Certainty

__all__ = [
    "hours_are_within_the_months",
    "hours_are_within_the_year",
    "hours_follow_annual_costs",
    "hours_follow_monthly_costs",
    "indirect_within_calculated",
    "indirect_within_direct",
    "indirect_within_staff",
    "rate_has_its_calculation",
    "remaining_stand_on_real_staff",
    "remaining_within_staff",
    "staff_has_no_large_contract",
    "staff_within_other_costs",
]


def __dir__() -> list[str]:
    return __all__


@rule(
    "indirect-costs-are-within-the-rate-of-direct-costs",
    of=CostModel,
    within=SimplifiedCosts,
    basis=article("Article 54(a)"),
)
def indirect_within_direct(model: CostModel, case: Case2021) -> Iterator[Judgement]:
    """Indirect costs at a rate of direct costs that nobody has calculated are within it."""
    yield from alike.indirect_of_direct(model, case)


@rule(
    "indirect-costs-are-within-the-rate-of-staff-costs",
    of=CostModel,
    within=SimplifiedCosts,
    basis=article("Article 54(b)"),
)
def indirect_within_staff(model: CostModel, case: Case2021) -> Iterator[Judgement]:
    """Indirect costs at a rate of direct staff costs are within it."""
    yield from alike.indirect_of_staff(model, case)


@rule(
    "indirect-costs-are-within-the-calculated-rate",
    of=CostModel,
    within=SimplifiedCosts,
    basis=article("Article 54(c)"),
)
def indirect_within_calculated(model: CostModel, case: Case2021) -> Iterator[Judgement]:
    """Indirect costs at a calculated rate of direct costs are within the highest."""
    yield from alike.indirect_of_calculated(model, case)


@rule("calculated-rate-has-its-calculation", of=CostModel, within=SimplifiedCosts, basis=article("Article 54(c)"))
def rate_has_its_calculation(model: CostModel, case: Case2021) -> Iterator[Judgement]:
    """A fair, equitable and verifiable calculation stands behind a calculated rate."""
    yield from alike.rate_is_calculated(model, case)


@rule(
    "flat-rate-staff-costs-are-within-the-rate-of-other-direct-costs",
    of=CostModel,
    within=SimplifiedCosts,
    basis=article("Article 55(1)"),
)
def staff_within_other_costs(model: CostModel, case: Case2021) -> Iterator[Judgement]:
    """Staff costs at a flat rate are within it, of the direct costs other than those of staff."""
    yield from alike.staff_of_other(model, case)


@rule(
    "flat-rate-staff-costs-go-with-no-large-contract",
    of=CostModel,
    within=SimplifiedCosts,
    basis=article("Article 55(1)"),
)
def staff_has_no_large_contract(model: CostModel, case: Case2021) -> Iterator[Judgement]:
    """Where staff costs are at a flat rate no contract is above the thresholds of the directives."""
    yield from alike.staff_without_large_contracts(model, case)


@rule(
    "remaining-costs-are-within-the-rate-of-staff-costs",
    of=CostModel,
    within=SimplifiedCosts,
    basis=article("Article 56(1)", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
)
def remaining_within_staff(model: CostModel, case: Case2021) -> Iterator[Judgement]:
    """All other costs at a flat rate are within it, of the direct staff costs."""
    yield from alike.remaining_of_staff(model, case)


@rule(
    "remaining-costs-stand-on-real-staff-costs",
    of=CostModel,
    within=SimplifiedCosts,
    basis=article("Article 56(3)", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
)
def remaining_stand_on_real_staff(model: CostModel, case: Case2021) -> Iterator[Judgement]:
    """The rate for all other costs is not taken of staff costs at a flat rate."""
    yield from alike.remaining_of_real_staff(model, case)


@rule("hours-follow-the-annual-costs", of=StaffHours, within=SimplifiedCosts, basis=article("Article 55(2)(a)"))
def hours_follow_annual_costs(post: StaffHours, case: Case2021) -> Iterator[Judgement]:
    """Hours are paid at the exact hourly rate of the annual costs."""
    yield from alike.post_follows_its_costs(post, case)


@rule(
    "hours-are-within-the-divisor",
    of=StaffHours,
    within=SimplifiedCosts,
    basis=article("Article 55(3)", Certainty.READ_IN_PART),
)
def hours_are_within_the_year(post: StaffHours, case: Case2021) -> Iterator[Judgement]:
    """No more hours are declared of a post than those by which its annual costs are divided."""
    yield from alike.hours_within_the_divisor(post, case)


@rule(
    "hours-follow-the-monthly-costs",
    of=StaffHours,
    within=SimplifiedCosts,
    basis=article("Article 55(2)(b)", Certainty.READ_IN_PART),
)
def hours_follow_monthly_costs(post: StaffHours, case: Case2021) -> Iterator[Judgement]:
    """Hours are paid at the exact hourly rate of the monthly costs."""
    yield from alike.post_follows_its_months(post, case)


@rule(
    "hours-are-within-the-months",
    of=StaffHours,
    within=SimplifiedCosts,
    # The article speaks of the hours of a month, of which a year has twelve times as many.
    basis=article("Article 55(4)", Certainty.INFERRED),
    severity=Severity.WARNING,
)
def hours_are_within_the_months(post: StaffHours, case: Case2021) -> Iterator[Judgement]:
    """No more hours are declared of a post than those of twelve of the months by which its costs are divided."""
    yield from alike.hours_within_the_months(post, case)
