"""Complete and correct projects, and the programmes that pay for them."""

from __future__ import annotations

import itertools

import attrs

from integrated_projects.adapters.strategies._consistent import Draft, consistent_project
from integrated_projects.adapters.strategies._names import CAST
from integrated_projects.adapters.strategies._programmes import (
    CROSS_BORDER,
    HUMAN_RESOURCES,
    MECHANISM,
    PROGRAMMES,
    SOURCES,
)
from integrated_projects.adapters.strategies._projects import is_of_its_own
from integrated_projects.project import Project
from tests.property.chance import dice

__all__ = ["CROSS_BORDER", "HUMAN_RESOURCES", "MECHANISM", "PROGRAMMES", "SOURCES", "TOWN", "correct_project"]

#: The evidence beside a project states amounts of the school by its name.
_CAST = attrs.evolve(CAST, school="School")
TOWN = CAST.town.name


def correct_project(number: int) -> Project:
    """A complete project in which everything that a rule reads is stated, every list is closed, and all is well.

    Its procedure is none of those whose conditions the catalogue knows: nobody has read all that these demand.
    """
    draft = Draft(random=dice(number), cast=_CAST)
    drawn = (consistent_project(draft) for _ in itertools.count())
    return next(project for project in drawn if is_of_its_own(project))
