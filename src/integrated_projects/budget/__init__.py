"""Budgets: lines that make up the whole, and statements that the page prints beside them."""

from integrated_projects.budget.cost import DIRECT, INDIRECT, CostCategory, CostForm, CostGroup, CostType, FlatRate
from integrated_projects.budget.cost_option import LumpSum, UnitCost
from integrated_projects.budget.ledger import Budget
from integrated_projects.budget.line import COORDINATE_NAMES, BudgetLine, Coordinates, Statement
from integrated_projects.budget.reckoning import Cost, Reckoning, reckon
from integrated_projects.budget.reconciliation import Equation, EquationKind
from integrated_projects.budget.subtotal import Subtotal, subtotal_of

__all__ = [
    "Budget",
    "BudgetLine",
    "COORDINATE_NAMES",
    "Coordinates",
    "Cost",
    "CostCategory",
    "CostForm",
    "CostGroup",
    "CostType",
    "DIRECT",
    "Equation",
    "EquationKind",
    "FlatRate",
    "INDIRECT",
    "LumpSum",
    "Reckoning",
    "Statement",
    "Subtotal",
    "UnitCost",
    "reckon",
    "subtotal_of",
]


def __dir__() -> list[str]:
    return __all__
