"""Whole projects: whatever a page can state, consistent ones, ones with one flaw, and what is left of one."""

from __future__ import annotations

from random import Random

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from integrated_projects.adapters.strategies._consistent import Draft, consistent_project
from integrated_projects.adapters.strategies._flaw import Flaw
from integrated_projects.adapters.strategies._flaws_of_money import FLAWS_OF_MONEY
from integrated_projects.adapters.strategies._flaws_of_people import FLAWS_OF_PEOPLE
from integrated_projects.adapters.strategies._hiding import hide
from integrated_projects.adapters.strategies._names import AGENCIES, FOUNDATIONS, SCHOOLS, TITLES, TOWNS, Cast
from integrated_projects.adapters.strategies._nouns import nouns
from integrated_projects.catalogue.conditions import CONDITIONS
from integrated_projects.errors import Malformed
from integrated_projects.identifier import ProjectNumber
from integrated_projects.project import Project
from integrated_projects.rulebooks.shared import SHARED

__all__ = ["chances", "is_of_its_own", "partially_stated", "projects", "projects_with_one_flaw"]


def __dir__() -> list[str]:
    return __all__


_KNOWN = frozenset(conditions.procedure for conditions in CONDITIONS)
_FLAWS = {f"{SHARED.name}.{flaw.rule}": flaw for flaw in (*FLAWS_OF_MONEY, *FLAWS_OF_PEOPLE)}


def chances() -> SearchStrategy[Random]:
    """Sources of chance whose choices shrink to the first, and whose numbers shrink to the least."""
    return st.randoms(use_true_random=False)


def is_of_its_own(project: Project) -> bool:
    """Whether the catalogue knows no conditions that the project would have to meet."""
    number = None if project.procedure is None else project.procedure.number
    return (number.procedure if isinstance(number, ProjectNumber) else number) not in _KNOWN


def _cast(random: Random) -> Cast:
    return Cast(
        title=random.choice(TITLES),
        town=random.choice(TOWNS),
        school=random.choice(SCHOOLS),
        foundation=random.choice(FOUNDATIONS),
        agency=random.choice(AGENCIES),
    )


def projects(*, consistent: bool = False) -> SearchStrategy[Project]:
    """Whatever a page can state as a project, or only what holds together.

    Of a consistent project the shipped books find nothing breached on any day, without evidence beside it, and every
    rule of the book `shared` is met or not applicable. Its procedure is none that the catalogue knows, and all its
    money is in one currency.

    Args:
        consistent: Whether everything in it agrees; else any facts stand beside each other.

    Examples:
        >>> from hypothesis import find
        >>> from integrated_projects.checking import check
        >>> project = find(projects(consistent=True), lambda project: len(project.parts) == 2)
        >>> check(project).breached
        ()
    """
    return _consistent().filter(is_of_its_own) if consistent else nouns(Project)


@st.composite
def _consistent(draw: st.DrawFn) -> Project:
    random = draw(chances())
    return consistent_project(Draft(random=random, cast=_cast(random), modest=True))


def projects_with_one_flaw() -> SearchStrategy[tuple[Project, str]]:
    """Projects in which exactly one rule is breached, each with the id of that rule.

    The rule is one of the book `shared`, and each of them is drawn. No other rule of the shipped books is breached,
    on any day, without evidence beside the project. What else the flaw would drag along is left unsaid in it, so
    that other rules may be unknown.

    Examples:
        >>> from hypothesis import find
        >>> from integrated_projects.checking import check
        >>> project, rule = find(projects_with_one_flaw(), lambda drawn: True)
        >>> [finding.rule for finding in check(project).breached] == [rule]
        True
    """
    return st.sampled_from(sorted(_FLAWS)).flatmap(_with)


def _with(rule: str) -> SearchStrategy[tuple[Project, str]]:
    return st.tuples(_flawed(_FLAWS[rule]).filter(is_of_its_own), st.just(rule))


@st.composite
def _flawed(draw: st.DrawFn, flaw: Flaw) -> Project:
    random = draw(chances())
    draft = Draft(
        random=random, cast=_cast(random), modest=True, least_programmes=flaw.least_programmes, form=flaw.form
    )
    return flaw.change(consistent_project(draft), random)


def partially_stated(project: Project) -> SearchStrategy[Project]:
    """What may be left of a project when less of it is known: the project itself, or with facts hidden.

    Facts are no longer stated, lists are opened and shortened, and budget lines are added up to one line that states
    what they had in common. So by the law of knowledge, what a rule decides of the project drawn it decides of the
    given one, too.

    Args:
        project: The project of which more is known.

    Raises:
        Malformed: Something else than a project.

    Examples:
        >>> from hypothesis import find
        >>> from integrated_projects.examples import vidin
        >>> find(partially_stated(vidin), lambda less: True) == vidin
        True
    """
    if not isinstance(project, Project):
        raise Malformed(project, "a project", "partially_stated takes a Project, not a strategy; use flatmap")
    # Not composed with the project as an argument, since Hypothesis writes down those of every strategy.
    return chances().map(lambda random: hide(project, None, random)[0])
