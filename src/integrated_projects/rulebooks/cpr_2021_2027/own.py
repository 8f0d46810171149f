"""What 2021-2027 alone asks: small operations and transfers within a programme."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.evidence.operation import Operation
from integrated_projects.evidence.programme_finances import PriorityFinances, ProgrammeAccount, ProgrammeFinances
from integrated_projects.finding import Judgement, Severity
from integrated_projects.rule import rule
from integrated_projects.rulebooks.common_provisions.operations import simplified_where_obliged
from integrated_projects.rulebooks.common_provisions.weighing import Texts, in_period, is_above, limited, rate_of
from integrated_projects.rulebooks.cpr_2021_2027.terms import Case2021, article
from integrated_projects.source import Certainty
from integrated_projects.truth import both, negate

__all__ = ["priority_transfers_are_small", "programme_transfers_are_small", "small_operation_is_simplified"]


def __dir__() -> list[str]:
    return __all__


@rule("small-operation-uses-simplified-costs", of=Operation, within=Operation, basis=article("Article 53(2)"))
def small_operation_is_simplified(operation: Operation, case: Case2021) -> Iterator[Judgement]:
    """An operation of a small total cost uses simplified costs, unless it is State aid or exempt research."""
    for version in case.possible(case.terms.small_operation):
        obliged = both(
            operation.funds.any(lambda fund: fund in case.terms.small_funds),
            negate(is_above(case, operation.total_cost, version.value)),
            negate(operation.is_state_aid),
            negate(operation.is_exempt_research),
        )
        yield simplified_where_obliged(
            operation,
            case,
            obliged,
            amount="total_cost",
            limit=version,
            reads=("funds", "is_state_aid", "is_exempt_research"),
        )


_TRANSFERS = Texts(
    met="transfers of {amount} are at most {limit}, the share of {whole}",
    breached="transfers of {amount} are more than {limit}, the share of {whole}, so that the Commission decides",
    unknown="whether transfers of {amount} are within the share of {whole} is not certain",
    idle="they are not of the period",
)


@rule(
    "transfers-of-a-priority-are-within-their-share",
    of=PriorityFinances,
    within=ProgrammeFinances,
    basis=article("Article 24(5)", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
)
def priority_transfers_are_small(priority: PriorityFinances, case: Case2021) -> Iterator[Judgement]:
    """Without a decision of the Commission no more than a share of a priority is moved."""
    initial = priority.initial
    yield limited(
        case,
        _TRANSFERS,
        in_period(case, priority.programme),
        priority.transferred,
        at="transferred",
        versions=case.possible(case.terms.priority_transfer),
        reckon=lambda rate: None if initial is None else rate_of(rate, initial),
        reads=("programme", "initial", "transferred"),
        whole=initial,
    )


@rule(
    "transfers-of-a-programme-are-within-their-share",
    of=ProgrammeAccount,
    within=ProgrammeFinances,
    basis=article("Article 24(5)", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
)
def programme_transfers_are_small(account: ProgrammeAccount, case: Case2021) -> Iterator[Judgement]:
    """Without a decision of the Commission no more than a share of a programme is moved."""
    budget = account.budget
    yield limited(
        case,
        _TRANSFERS,
        in_period(case, account.programme),
        account.transferred,
        at="transferred",
        versions=case.possible(case.terms.programme_transfer),
        reckon=lambda rate: None if budget is None else rate_of(rate, budget),
        reads=("programme", "budget", "transferred"),
        whole=budget,
    )
