"""Rules of 2014-2020 on simplified costs."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.evidence.simplified_costs import CostModel, SimplifiedCosts, StaffHours
from integrated_projects.finding import Judgement, Severity
from integrated_projects.rule import rule
from integrated_projects.rulebooks.common_provisions import simplified as alike
from integrated_projects.rulebooks.cpr_2014_2020.terms import Case2014, article, foreign
from integrated_projects.source import Certainty

__all__ = [
    "hours_are_within_the_year",
    "hours_follow_annual_costs",
    "indirect_within_another_policy",
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
    basis=article("Article 68(1)"),
)
def indirect_within_direct(model: CostModel, case: Case2014) -> Iterator[Judgement]:
    """Indirect costs are at no rate of direct costs that nobody has calculated."""
    yield from alike.indirect_of_direct(model, case)


@rule(
    "indirect-costs-are-within-the-rate-of-staff-costs",
    of=CostModel,
    within=SimplifiedCosts,
    basis=article("Article 68(1)(b)"),
)
def indirect_within_staff(model: CostModel, case: Case2014) -> Iterator[Judgement]:
    """Indirect costs at a rate of direct staff costs are within it."""
    yield from alike.indirect_of_staff(model, case)


@rule(
    "indirect-costs-are-within-the-calculated-rate",
    of=CostModel,
    within=SimplifiedCosts,
    basis=article("Article 68(1)(a)"),
)
def indirect_within_calculated(model: CostModel, case: Case2014) -> Iterator[Judgement]:
    """Indirect costs at a calculated rate of direct costs are within the highest."""
    yield from alike.indirect_of_calculated(model, case)


@rule(
    "indirect-costs-are-within-the-rate-of-another-policy",
    of=CostModel,
    within=SimplifiedCosts,
    basis=foreign("Delegated Regulation (EU) No 480/2014, Articles 20 and 21", Certainty.READ_IN_PART),
    severity=Severity.WARNING,
)
def indirect_within_another_policy(model: CostModel, case: Case2014) -> Iterator[Judgement]:
    """Indirect costs at a rate of another policy of the Union are within it, of the base of that policy."""
    yield from alike.indirect_of_policy(model, case)


@rule("calculated-rate-has-its-calculation", of=CostModel, within=SimplifiedCosts, basis=article("Article 68(1)(a)"))
def rate_has_its_calculation(model: CostModel, case: Case2014) -> Iterator[Judgement]:
    """A fair, equitable and verifiable calculation stands behind a calculated rate."""
    yield from alike.rate_is_calculated(model, case)


@rule(
    "flat-rate-staff-costs-are-within-the-rate-of-other-direct-costs",
    of=CostModel,
    within=SimplifiedCosts,
    basis=article("Article 68a(1)"),
)
def staff_within_other_costs(model: CostModel, case: Case2014) -> Iterator[Judgement]:
    """Staff costs at a flat rate are within it, of the direct costs other than those of staff."""
    yield from alike.staff_of_other(model, case)


@rule(
    "flat-rate-staff-costs-go-with-no-large-contract",
    of=CostModel,
    within=SimplifiedCosts,
    basis=article("Article 68a(1)"),
)
def staff_has_no_large_contract(model: CostModel, case: Case2014) -> Iterator[Judgement]:
    """Where staff costs are at a flat rate no works contract is above the threshold of the directive."""
    yield from alike.staff_without_large_contracts(model, case)


@rule(
    "remaining-costs-are-within-the-rate-of-staff-costs",
    of=CostModel,
    within=SimplifiedCosts,
    basis=article("Article 68b(1)", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
)
def remaining_within_staff(model: CostModel, case: Case2014) -> Iterator[Judgement]:
    """All other costs at a flat rate are within it, of the direct staff costs."""
    yield from alike.remaining_of_staff(model, case)


@rule(
    "remaining-costs-stand-on-real-staff-costs",
    of=CostModel,
    within=SimplifiedCosts,
    basis=article("Article 68b(2)", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
)
def remaining_stand_on_real_staff(model: CostModel, case: Case2014) -> Iterator[Judgement]:
    """The rate for all other costs is not taken of staff costs at a flat rate."""
    yield from alike.remaining_of_real_staff(model, case)


@rule("hours-follow-the-annual-costs", of=StaffHours, within=SimplifiedCosts, basis=article("Article 68a(2)"))
def hours_follow_annual_costs(post: StaffHours, case: Case2014) -> Iterator[Judgement]:
    """Hours are paid at the exact hourly rate of the annual costs."""
    yield from alike.post_follows_its_costs(post, case)


@rule("hours-are-within-the-divisor", of=StaffHours, within=SimplifiedCosts, basis=article("Article 68a(3)"))
def hours_are_within_the_year(post: StaffHours, case: Case2014) -> Iterator[Judgement]:
    """No more hours are declared of a post than those by which its annual costs are divided."""
    yield from alike.hours_within_the_divisor(post, case)
