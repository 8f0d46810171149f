"""Budgets: lines that make up the whole, and statements that the page prints beside them."""

from integrated_projects.budget.cost import DIRECT, INDIRECT, CostCategory, CostForm, CostType, FlatRate
from integrated_projects.budget.ledger import Budget
from integrated_projects.budget.line import COORDINATE_NAMES, BudgetLine, Coordinates, Statement
from integrated_projects.budget.reconciliation import Equation, EquationKind
from integrated_projects.budget.subtotal import Subtotal, subtotal_of

__all__ = [
    "Budget",
    "BudgetLine",
    "COORDINATE_NAMES",
    "Coordinates",
    "CostCategory",
    "CostForm",
    "CostType",
    "DIRECT",
    "Equation",
    "EquationKind",
    "FlatRate",
    "INDIRECT",
    "Statement",
    "Subtotal",
    "subtotal_of",
]


def __dir__() -> list[str]:
    return __all__
