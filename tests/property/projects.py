"""Strategies for projects on which the laws of the rules are tried, and for steps by which less of them is known.

A project is named by a number, or by a few, so that Hypothesis never has to print one, and shrinks what it can.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from hypothesis import strategies as st

from integrated_projects.adapters.strategies._damage import damage
from integrated_projects.adapters.strategies._hiding import hide
from integrated_projects.adapters.strategies._small import small_project
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.project import Project
from tests.property.chance import dice
from tests.property.correct import correct_project

__all__ = [
    "EXAMPLES",
    "correct",
    "damaged",
    "damaged_project",
    "days",
    "hidden",
    "hidings",
    "real",
    "small",
    "small_project_of",
]

EXAMPLES = (kameno, kazanlak, kyustendil, strelcha, vidin)


def _example(number: int) -> Project:
    return EXAMPLES[number]


def small_project_of(number: int) -> Project:
    """A small project, named by a number."""
    return small_project(dice(number))


def damaged_project(project: Project, numbers: Iterable[int]) -> Project:
    """The project with something else wrong in it for each number."""
    for number in numbers:
        project = damage(project, dice(number))
    return project


def _hidden(project: Project, numbers: list[int]) -> Project:
    for number in numbers:
        project, _ = hide(project, None, dice(number))
    return project


_numbers = st.integers(0, 2**32 - 1)

#: The day as of which a project is judged.
days = st.none() | st.dates(date(1990, 1, 1), date(2040, 12, 31))
#: Numbers for `hide`, each of which leaves less known.
hidings = st.lists(_numbers, min_size=1, max_size=2)

real = st.integers(0, len(EXAMPLES) - 1).map(_example)
small = _numbers.map(small_project_of)
correct = _numbers.map(correct_project)
damaged = st.builds(damaged_project, real | correct, st.lists(_numbers, min_size=1, max_size=12))
hidden = st.builds(_hidden, damaged | correct, hidings)
