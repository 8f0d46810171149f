"""Strategies for projects on which the laws of the rules are tried, and for steps by which less of them is known.

A project is named by a number, or by a few, so that Hypothesis never has to print one, and shrinks what it can.
"""

from __future__ import annotations

from datetime import date

from hypothesis import settings
from hypothesis import strategies as st

from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.project import Project
from tests.property.correct import correct_project
from tests.property.damage import damage
from tests.property.hiding import hide
from tests.property.small import small_project

__all__ = ["EXAMPLES", "correct", "damaged", "days", "few", "hidden", "hidings", "real", "small"]

EXAMPLES = (kameno, kazanlak, kyustendil, strelcha, vidin)


def _example(number: int) -> Project:
    return EXAMPLES[number]


def _hidden(project: Project, numbers: list[int]) -> Project:
    for number in numbers:
        project, _ = hide(project, None, number)
    return project


_numbers = st.integers(0, 2**32 - 1)

#: For laws of what takes long to draw or to write: a tenth of the examples.
few = settings(max_examples=max(5, settings().max_examples // 10))

#: The day as of which a project is judged.
days = st.none() | st.dates(date(1990, 1, 1), date(2040, 12, 31))
#: Numbers for `hide`, each of which leaves less known.
hidings = st.lists(_numbers, min_size=1, max_size=2)

real = st.integers(0, len(EXAMPLES) - 1).map(_example)
small = _numbers.map(small_project)
correct = _numbers.map(correct_project)
damaged = st.builds(damage, real | correct, st.lists(_numbers, min_size=1, max_size=12))
hidden = st.builds(_hidden, damaged | correct, hidings)
