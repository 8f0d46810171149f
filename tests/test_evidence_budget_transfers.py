"""Transfers between the headings of a contract: what they refuse, and that they never change."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from integrated_projects.errors import Malformed
from integrated_projects.evidence.budget_transfers import (
    BudgetHeading,
    BudgetTransfer,
    BudgetTransfers,
    ContractBudget,
)
from integrated_projects.money import euro, leva

NOUN = BudgetTransfers(
    [
        ContractBudget(
            headings=[BudgetHeading("travel", original=euro(40_000))], transfers=[BudgetTransfer(euro(1)), ...]
        )
    ]
)
loose: Any = BudgetTransfer


def test_a_copy_is_equal_and_hashes_alike() -> None:
    again = pickle.loads(pickle.dumps(copy.deepcopy(NOUN)))  # noqa: S301 - our own bytes

    assert again == NOUN
    assert hash(again) == hash(NOUN)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda: loose("1.00"), "not below nought"),
        (lambda: BudgetTransfer(euro("-0.01")), "not below nought"),
        (lambda: BudgetTransfer(euro(1), giving="travel", receiving="travel"), "between two headings"),
        (lambda: BudgetHeading("travel", original=euro(-1)), "not below nought"),
        (lambda: BudgetHeading("\x00"), "cannot be printed"),
        (lambda: ContractBudget(headings=[BudgetHeading("a"), BudgetHeading("a")]), "two headings of the contract"),
        (lambda: ContractBudget(agreed_total=euro(1), current_total=leva(2)), "to one currency"),
        (lambda: ContractBudget(amended_on=["2020-01-01"]), "items of the type date"),  # type: ignore[list-item]
        (lambda: ContractBudget(limit="10 %"), "it takes a Rate"),  # type: ignore[arg-type]
    ],
    ids=[f"case {number}" for number in range(9)],
)
def test_what_is_no_evidence_is_refused(make: Callable[[], object], reason: str) -> None:
    with pytest.raises(Malformed, match=reason):
        make()


def test_two_contracts_may_be_in_two_currencies() -> None:
    contracts = [ContractBudget(agreed_total=euro(1)), ContractBudget(agreed_total=leva(2))]

    assert len(BudgetTransfers(contracts).contracts) == 2
