"""What a flaw is: a change of a consistent project by which it breaches one rule and no other."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from random import Random

import attrs

from integrated_projects.adapters.strategies._programmes import PROGRAMMES
from integrated_projects.budget import BudgetLine, CostForm, FlatRate, Statement
from integrated_projects.programme import Programme
from integrated_projects.project import Project

__all__ = ["Flaw", "stranger", "with_lines", "with_statements"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class Flaw:
    """A change of a consistent project.

    Attributes:
        rule: The name of the rule of the shared book that it breaches.
        change: The change. What a second rule would need to be breached as well is left unsaid by it.
        least_programmes: How many programmes the project must have.
        form: The form of its indirect costs, where it must have such.
    """

    rule: str
    change: Callable[[Project, Random], Project]
    least_programmes: int = attrs.field(default=1, kw_only=True)
    form: FlatRate | CostForm | None = attrs.field(default=None, kw_only=True)


def stranger(project: Project, random: Random) -> Programme:
    """A programme that pays nothing of the project, of another name in every number and with a CCI."""
    paying = {part.programme.code.prefix for part in project.parts}
    others = [one for one in PROGRAMMES if one.code.is_cci and one.code.prefix not in paying]
    return random.choice(others)


def with_lines(project: Project, lines: Iterable[BudgetLine]) -> Project:
    """The project with these lines, and with no printed figure that they could contradict."""
    return attrs.evolve(project, budget=attrs.evolve(project.budget, lines=[*lines], statements=[]))


def with_statements(project: Project, *statements: Statement) -> Project:
    """The project with these printed figures and no others."""
    return attrs.evolve(project, budget=attrs.evolve(project.budget, statements=statements))
