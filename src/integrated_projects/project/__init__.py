"""The project: one value that holds everything that a page says of it."""

from integrated_projects.project.contract import Contract, LinkedContract
from integrated_projects.project.objective import Objective, ObjectiveKind, Strategy
from integrated_projects.project.part import ProgrammePart
from integrated_projects.project.tally import TALLIED_LISTS, Tally
from integrated_projects.project.whole import Instrument, ProgrammeView, Project

__all__ = [
    "Contract",
    "Instrument",
    "LinkedContract",
    "Objective",
    "ObjectiveKind",
    "ProgrammePart",
    "ProgrammeView",
    "Project",
    "Strategy",
    "TALLIED_LISTS",
    "Tally",
]


def __dir__() -> list[str]:
    return __all__
