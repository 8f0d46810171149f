"""Rules of 2014-2020 on operations and on payments to beneficiaries."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.evidence.operation import Contribution, Operation
from integrated_projects.evidence.payment_claims import PaymentClaim, PaymentClaims
from integrated_projects.finding import Judgement, Severity
from integrated_projects.project import ProgrammePart, Project
from integrated_projects.rule import rule
from integrated_projects.rulebooks.common_provisions import in_kind, partnership
from integrated_projects.rulebooks.common_provisions import operations as alike
from integrated_projects.rulebooks.cpr_2014_2020.terms import Case2014, article
from integrated_projects.source import Certainty

__all__ = [
    "civil_society_takes_part",
    "claim_is_paid_in_time",
    "completion_follows_application",
    "contribution_has_its_proof",
    "contribution_is_within_the_market",
    "investment_is_durable",
    "plaque_is_displayed",
    "rate_is_within_the_ceiling",
    "support_is_within_cash",
]


def __dir__() -> list[str]:
    return __all__


@rule(
    "operation-is-not-completed-before-its-application", of=Operation, within=Operation, basis=article("Article 65(6)")
)
def completion_follows_application(operation: Operation, case: Case2014) -> Iterator[Judgement]:
    """The operation is not completed before the application for it is submitted."""
    yield from alike.not_completed_before(operation, case)


@rule(
    "public-support-is-within-the-cash-expenditure", of=Operation, within=Operation, basis=article("Article 69(1)(a)")
)
def support_is_within_cash(operation: Operation, case: Case2014) -> Iterator[Judgement]:
    """Public support is at most the eligible cost without contributions in kind."""
    yield from alike.support_within_cash(operation, case)


@rule(
    "contribution-in-kind-is-within-its-market-value",
    of=Contribution,
    within=Operation,
    basis=article("Article 69(1)(b), Article 69(1)(e)", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
)
def contribution_is_within_the_market(contribution: Contribution, case: Case2014) -> Iterator[Judgement]:
    """A contribution in kind is valued at no more than on the market, and unpaid work at that of its hours."""
    yield from in_kind.contribution_within_the_market(contribution, case)


@rule(
    "contribution-in-kind-has-its-proof",
    of=Contribution,
    within=Operation,
    basis=article("Article 69(1)(c), Article 69(1)(d)", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
)
def contribution_has_its_proof(contribution: Contribution, case: Case2014) -> Iterator[Judgement]:
    """A contribution in kind can be verified independently, and an expert certified what land is worth."""
    yield from in_kind.contribution_is_proved(contribution, case)


@rule("investment-lasts", of=Operation, within=Operation, basis=article("Article 71(1)"))
def investment_is_durable(operation: Operation, case: Case2014) -> Iterator[Judgement]:
    """An investment is not given up or changed within the time of durability."""
    yield from alike.investment_lasts(operation, case)


@rule(
    "plaque-is-displayed",
    of=Operation,
    within=Operation,
    basis=article("Annex XII, point 2.2", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
)
def plaque_is_displayed(operation: Operation, case: Case2014) -> Iterator[Judgement]:
    """A plaque or billboard is displayed where the public support is above the limit."""
    yield from alike.plaque_is_shown(operation, case, "public_support")


@rule(
    "fund-rate-is-within-the-ceiling-of-its-regions",
    of=ProgrammePart,
    basis=article("Article 120(3)"),
    severity=Severity.WARNING,
)
def rate_is_within_the_ceiling(part: ProgrammePart, case: Case2014) -> Iterator[Judgement]:
    """The funds pay at most the ceiling of a region in which the operation is carried out."""
    yield from alike.within_the_ceiling_of_its_regions(part, case)


@rule("claim-is-paid-in-time", of=PaymentClaim, within=PaymentClaims, basis=article("Article 132(1)"))
def claim_is_paid_in_time(claim: PaymentClaim, case: Case2014) -> Iterator[Judgement]:
    """A payment claim is paid in time."""
    yield from alike.claim_paid_in_time(claim, case)


@rule(
    "civil-society-takes-part",
    of=Project,
    basis=article("Article 5", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
)
def civil_society_takes_part(project: Project, case: Case2014) -> Iterator[Judgement]:
    """Where a social fund pays, a partner of civil society or the social partners takes part."""
    yield from partnership.civil_society_takes_part(project, case)
