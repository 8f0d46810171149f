"""Procedures under which grants are awarded, and what they demand of a project."""

from integrated_projects.procedure.admission import (
    ActivityAdmission,
    Admission,
    Profile,
    Requirement,
    TargetGroupAdmission,
)
from integrated_projects.procedure.conditions import Conditions
from integrated_projects.procedure.demand import Demand, Prerequisite
from integrated_projects.procedure.limit import Financing, GrantLimit
from integrated_projects.procedure.whole import Award, Component, Procedure

__all__ = [
    "ActivityAdmission",
    "Admission",
    "Award",
    "Component",
    "Conditions",
    "Demand",
    "Financing",
    "GrantLimit",
    "Prerequisite",
    "Procedure",
    "Profile",
    "Requirement",
    "TargetGroupAdmission",
]


def __dir__() -> list[str]:
    return __all__
