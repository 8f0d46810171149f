"""The budget of a contract beside a project, and what was moved between its headings."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Any

import attrs

from integrated_projects.evidence.budget_transfers import (
    BudgetHeading,
    BudgetTransfer,
    BudgetTransfers,
    ContractBudget,
)
from integrated_projects.money import Rate, euro
from integrated_projects.project import Project

__all__ = ["transfers_beside"]

_SPRING, _SUMMER, _AUTUMN = date(2019, 4, 1), date(2019, 7, 1), date(2019, 10, 1)


def transfers_beside(_project: Project, random: Random, flawed: bool) -> BudgetTransfers:  # noqa: FBT001 - a maker
    """Two transfers into one heading, the first before an amendment; too much of them where they shall be flawed."""
    budget = ContractBudget(
        headings=[
            BudgetHeading("travel", original=euro(40_000), is_excluded=False),
            BudgetHeading("training", original=euro(90_000), is_excluded=False),
        ],
        transfers=[
            BudgetTransfer(euro(3_000), giving="training", receiving="travel", made_on=_SPRING),
            BudgetTransfer(euro(1_500), giving="training", receiving="travel", made_on=_AUTUMN),
        ],
        amended_on=[_SUMMER],
        limit=Rate.percent(10),
        sets_off=random.random() < 0.5,
        agreed_total=euro(130_000),
        current_total=euro(130_000),
    )
    if flawed:
        first, second = budget.transfers
        back = BudgetTransfer(euro(2_000), giving="travel", receiving=random.choice(("training", "fees")))
        pools: dict[str, Any] = {
            "amended_on": [],
            "transfers": [first, second, attrs.evolve(back, made_on=random.choice((_SPRING, _SUMMER, _AUTUMN)))],
            "limit": Rate.percent(random.choice((1, 5))),
            "current_total": euro(130_001),
            "headings": [attrs.evolve(budget.headings[0], is_excluded=True), budget.headings[1]],
        }
        budget = attrs.evolve(budget, **{name: pools[name] for name in random.sample(sorted(pools), 2)})
    return BudgetTransfers([budget])
