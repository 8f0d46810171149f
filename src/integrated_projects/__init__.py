"""Integrated projects: one project that several programmes pay for, as one immutable value, and what the rules say.

The names used every day stand here and are loaded when they are first asked for; the rest are public in their
modules.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from integrated_projects.activity import Activity, Indicator, Result
    from integrated_projects.budget import DIRECT, INDIRECT, Budget, BudgetLine, FlatRate, Statement, Subtotal
    from integrated_projects.changeover import from_euro, to_euro
    from integrated_projects.checking import check
    from integrated_projects.errors import CurrencyMismatch, IntegratedProjectsError, Malformed
    from integrated_projects.facility import Facility
    from integrated_projects.finding import Finding, Outcome, Report, Severity, Verdict
    from integrated_projects.identifier import (
        ContractNumber,
        OrganisationId,
        ProcedureNumber,
        ProgrammeCode,
        ProjectNumber,
        RegistryNumber,
    )
    from integrated_projects.listing import Listing
    from integrated_projects.money import BGN, EUR, Money, Rate, Remainder, Rounding, euro, leva, total
    from integrated_projects.organisation import Organisation, OrganisationKind
    from integrated_projects.partner import Capacity, Partner, Role
    from integrated_projects.period import Duration, Period
    from integrated_projects.place import Place
    from integrated_projects.procedure import Procedure
    from integrated_projects.programme import Cofinancing, Fund, FundingSource, Programme, Shares
    from integrated_projects.project import (
        Contract,
        Objective,
        ProgrammePart,
        Project,
        Strategy,
        Tally,
    )
    from integrated_projects.quantity import Quantity
    from integrated_projects.rule import RuleBook
    from integrated_projects.source import Source
    from integrated_projects.target_group import TargetGroup
    from integrated_projects.text import Text

__all__ = [
    "Activity",
    "BGN",
    "Budget",
    "BudgetLine",
    "Capacity",
    "Cofinancing",
    "Contract",
    "ContractNumber",
    "CurrencyMismatch",
    "DIRECT",
    "Duration",
    "EUR",
    "Facility",
    "Finding",
    "FlatRate",
    "Fund",
    "FundingSource",
    "INDIRECT",
    "Indicator",
    "IntegratedProjectsError",
    "Listing",
    "Malformed",
    "Money",
    "Objective",
    "Organisation",
    "OrganisationId",
    "OrganisationKind",
    "Outcome",
    "Partner",
    "Period",
    "Place",
    "Procedure",
    "ProcedureNumber",
    "Programme",
    "ProgrammeCode",
    "ProgrammePart",
    "Project",
    "ProjectNumber",
    "Quantity",
    "Rate",
    "RegistryNumber",
    "Remainder",
    "Report",
    "Result",
    "Role",
    "Rounding",
    "RuleBook",
    "Severity",
    "Shares",
    "Source",
    "Statement",
    "Strategy",
    "Subtotal",
    "Tally",
    "TargetGroup",
    "Text",
    "Verdict",
    "check",
    "euro",
    "from_euro",
    "leva",
    "to_euro",
    "total",
]


def __dir__() -> list[str]:
    return __all__


#: The module of each name, so that importing the package loads only what is used.
_MODULES = {
    "activity": ("Activity", "Indicator", "Result"),
    "budget": ("DIRECT", "INDIRECT", "Budget", "BudgetLine", "FlatRate", "Statement", "Subtotal"),
    "changeover": ("from_euro", "to_euro"),
    "checking": ("check",),
    "errors": ("CurrencyMismatch", "IntegratedProjectsError", "Malformed"),
    "facility": ("Facility",),
    "finding": ("Finding", "Outcome", "Report", "Severity", "Verdict"),
    "identifier": (
        "ContractNumber",
        "OrganisationId",
        "ProcedureNumber",
        "ProgrammeCode",
        "ProjectNumber",
        "RegistryNumber",
    ),
    "listing": ("Listing",),
    "money": ("BGN", "EUR", "Money", "Rate", "Remainder", "Rounding", "euro", "leva", "total"),
    "organisation": ("Organisation", "OrganisationKind"),
    "partner": ("Capacity", "Partner", "Role"),
    "period": ("Duration", "Period"),
    "place": ("Place",),
    "procedure": ("Procedure",),
    "programme": ("Cofinancing", "Fund", "FundingSource", "Programme", "Shares"),
    "project": ("Contract", "Objective", "ProgrammePart", "Project", "Strategy", "Tally"),
    "quantity": ("Quantity",),
    "rule": ("RuleBook",),
    "source": ("Source",),
    "target_group": ("TargetGroup",),
    "text": ("Text",),
}
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}


def __getattr__(name: str) -> object:
    """Load the module of a public name when the name is first asked for (PEP 562)."""
    module = _MODULE_OF.get(name)
    if module is None:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(importlib.import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value
