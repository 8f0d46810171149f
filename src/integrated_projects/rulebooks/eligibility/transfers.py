"""Rules on what is moved between the headings of a contract: the contract demands them, and no law."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import cast

import attrs

from integrated_projects.evidence.budget_transfers import (
    BudgetHeading,
    BudgetTransfer,
    BudgetTransfers,
    ContractBudget,
)
from integrated_projects.finding import Judgement, Remedy, Severity
from integrated_projects.money import EUR, Currency, Money, Rounding, RoundingMode, total
from integrated_projects.path import Path
from integrated_projects.rule import decide, rule
from integrated_projects.rulebooks._remedies import to_be_less, to_become
from integrated_projects.rulebooks.eligibility.terms import EligibilityCase
from integrated_projects.source import Basis, Certainty
from integrated_projects.text import Text
from integrated_projects.truth import both

__all__ = [
    "total_does_not_grow",
    "transfer_is_between_headings",
    "transfers_are_within_the_limit",
]


def __dir__() -> list[str]:
    return __all__


#: How contracts count what is moved is from memory; how much they allow, each says itself.
_CONTRACT = Basis(
    Text(bg="договорът за безвъзмездна финансова помощ", en="The grant contract"), certainty=Certainty.FROM_MEMORY
)
#: What is above a limit that has no end in cents is above the limit in cents too.
_CUT_OFF = Rounding(RoundingMode.DOWN)


@attrs.frozen
class _Sum:
    """What was moved: at least so much, and at most so much, if that is certain."""

    least: Money
    most: Money | None


def _budget(case: EligibilityCase) -> ContractBudget:
    return cast("ContractBudget", case.parent)


@rule(
    "transfers-of-a-heading-are-within-the-limit",
    of=BudgetHeading,
    within=BudgetTransfers,
    basis=_CONTRACT,
    severity=Severity.WARNING,
)
def transfers_are_within_the_limit(heading: BudgetHeading, case: EligibilityCase) -> Iterator[Judgement]:
    """What a heading gives or receives since the last amendment stays within the limit of the contract."""
    budget = _budget(case)
    moved, limits = _moved(budget, heading), _limits(budget, heading)
    kept = {_is_within(one, limit) for one in moved for limit in limits}
    truth = kept.pop() if len(kept) == 1 else None
    amounts = {one.least if one.least == one.most else None for one in moved}
    amount = amounts.pop() if len(amounts) == 1 else None
    # Nothing is nothing in any currency.
    shown = 0 if amount is not None and not _stated(budget) else amount
    limit = limits[0] if len(limits) == 1 else None
    path = Path(case.here.steps[:-2], case.here.root)
    yield decide(
        truth,
        "{moved} was moved into {heading} or out of it since the last amendment, at most {limit}",
        breached="{moved} was moved into {heading} or out of it since the last amendment, more than {limit}, "
        "so that the contract has to be amended",
        unknown="whether more than {limit} was moved into {heading} or out of it since the last amendment "
        "is not certain: {moved}",
        observed=shown,
        expected=limit,
        margin=None if amount is None or limit is None else limit - amount,
        missing=[
            case.here / "original",
            case.here / "is_excluded",
            *(path / name for name in ("limit", "sets_off", "amended_on", "transfers")),
            *(
                path / "transfers" / number / name
                for number in range(len(budget.transfers))
                for name in ("giving", "receiving", "made_on")
            ),
        ],
        remedies=_remedies(budget, heading, path / "transfers", limit) if truth is False else (),
        heading=heading,
        moved=shown,
        limit=limit,
    )


def _is_within(moved: _Sum, limit: Money | None) -> bool | None:
    if moved.most is not None and (not moved.most or (limit is not None and moved.most <= limit)):
        return True
    return False if limit is not None and moved.least > limit else None


def _limits(budget: ContractBudget, heading: BudgetHeading) -> list[Money | None]:
    """How much may be moved: nothing where the heading is excluded, either where that is not stated."""
    original, limit = heading.original, budget.limit
    share = None if original is None or limit is None else original.share(limit, _CUT_OFF)
    nothing = total([], _currency(budget))
    if heading.is_excluded is None:
        return [nothing, share]
    return [nothing if heading.is_excluded else share]


def _stated(budget: ContractBudget) -> list[Money]:
    """The amounts that tell the currency of the contract."""
    originals = [heading.original for heading in budget.headings if heading.original is not None]
    return [*originals, *(transfer.amount for transfer in budget.transfers)]


def _currency(budget: ContractBudget) -> Currency:
    """The currency of the contract; any where no amount is stated, since nothing is then compared."""
    stated = _stated(budget)
    return stated[0].currency if stated else EUR


def _moved(budget: ContractBudget, heading: BudgetHeading) -> list[_Sum]:
    """What was moved, by each way to count it that the contract may mean."""
    into, out = _summed(budget, heading, "receiving"), _summed(budget, heading, "giving")
    apart = _Sum(
        max(into.least, out.least), None if into.most is None or out.most is None else max(into.most, out.most)
    )
    set_off = _set_off(into, out)
    if budget.sets_off is None:
        return [apart, set_off]
    return [set_off if budget.sets_off else apart]


def _set_off(into: _Sum, out: _Sum) -> _Sum:
    """What is left of the greater of two sums when the smaller is taken from it."""
    nothing = into.least - into.least
    least = [one.least - other.most for one, other in ((into, out), (out, into)) if other.most is not None]
    if into.most is None or out.most is None:
        return _Sum(max([nothing, *least]), None)
    return _Sum(max([nothing, *least]), max(into.most - out.least, out.most - into.least))


def _summed(budget: ContractBudget, heading: BudgetHeading, side: str) -> _Sum:
    """What the heading gave or received since the last amendment."""
    truths = _touching(budget, heading, side)
    amounts = [(transfer.amount, truth) for transfer, truth in zip(budget.transfers, truths, strict=True)]
    currency = _currency(budget)
    least = total([amount for amount, truth in amounts if truth], currency)
    most = total([amount for amount, truth in amounts if truth is not False], currency)
    return _Sum(least, most if budget.transfers.complete else None)


def _touching(budget: ContractBudget, heading: BudgetHeading, side: str) -> list[bool | None]:
    """Of each transfer, whether the heading is on this side of it and it counts."""
    return [
        both(_counts(budget, transfer.made_on), _is_of(transfer, heading.name, side)) for transfer in budget.transfers
    ]


def _is_of(transfer: BudgetTransfer, name: str, side: str) -> bool | None:
    """Whether the heading is the one on this side of the transfer; no heading is on both."""
    own, other = transfer.receiving, transfer.giving
    if side == "giving":
        own, other = other, own
    if own is not None:
        return own == name
    return False if other == name else None


def _counts(budget: ContractBudget, day: date | None) -> bool | None:
    """Whether the day is not before the last amendment; what is moved on its day is counted anew."""
    amendments = budget.amended_on
    if day is None:
        return True if amendments.complete and not amendments else None
    if any(day < amended for amended in amendments):
        return False
    return True if amendments.complete else None


def _remedies(budget: ContractBudget, heading: BudgetHeading, path: Path, limit: Money | None) -> Iterator[Remedy]:
    """What the transfers into a heading, or out of it, would have to be, where it is certain which they are.

    Where it is not said whether the two are set off, each stays within the limit by itself, and so does what is left.
    """
    if limit is None or not budget.transfers.complete:
        return
    sides: list[dict[Path, Money]] = []
    for name in ("receiving", "giving"):
        truths = _touching(budget, heading, name)
        if None in truths:
            return
        amounts = enumerate(zip(budget.transfers, truths, strict=True))
        sides.append({path / number / "amount": transfer.amount for number, (transfer, truth) in amounts if truth})
    for side, other in (sides, sides[::-1]):
        allowed = limit + total(other.values(), limit.currency) if budget.sets_off else limit
        yield from to_be_less(total(side.values(), limit.currency) - allowed, side)


@rule(
    "transfer-is-between-headings-of-the-contract",
    of=BudgetTransfer,
    within=BudgetTransfers,
    basis=_CONTRACT,
    severity=Severity.WARNING,
)
def transfer_is_between_headings(transfer: BudgetTransfer, case: EligibilityCase) -> Iterator[Judgement]:
    """What is moved is moved between headings of the contract."""
    headings = _budget(case).headings

    def is_there(name: str | None) -> bool | None:
        return None if name is None else headings.any(lambda heading: heading.name == name)

    path = Path(case.here.steps[:-2], case.here.root)
    yield decide(
        both(is_there(transfer.giving), is_there(transfer.receiving)),
        "{amount} was moved from {giving} to {receiving}, headings of the contract",
        breached="{amount} was moved from {giving} to {receiving}; the headings of the contract are {headings}",
        unknown="whether {amount} was moved between headings of the contract is not certain: {giving}, {receiving}",
        observed=(transfer.giving, transfer.receiving),
        expected=headings,
        missing=[case.here / "giving", case.here / "receiving", path / "headings"],
        amount=transfer.amount,
        giving=transfer.giving,
        receiving=transfer.receiving,
        headings=headings,
    )


@rule(
    "total-of-the-contract-does-not-grow",
    of=ContractBudget,
    within=BudgetTransfers,
    basis=_CONTRACT,
    severity=Severity.WARNING,
)
def total_does_not_grow(budget: ContractBudget, case: EligibilityCase) -> Iterator[Judgement]:
    """The budget as it is carried out comes to no more than the contract."""
    agreed, current = budget.agreed_total, budget.current_total
    margin = None if agreed is None or current is None else agreed - current
    yield decide(
        None if margin is None else margin.amount >= 0,
        "the budget comes to {current}, at most {agreed}, the total of the contract",
        breached="the budget comes to {current}, more than {agreed}, the total of the contract",
        unknown="whether the budget comes to more than the contract is not certain: {current}, {agreed}",
        observed=current,
        expected=agreed,
        margin=margin,
        missing=[case.here / "current_total", case.here / "agreed_total"],
        remedies=to_become(case.here / "current_total", agreed),
        current=current,
        agreed=agreed,
    )
