"""Rules on concepts and their ideas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from integrated_projects.evidence.concept import Concept, ProjectIdea
from integrated_projects.finding import Judgement, Severity
from integrated_projects.quantity import Quantity
from integrated_projects.rule import rule
from integrated_projects.rulebooks._judging import Words, judged
from integrated_projects.rulebooks._programming import PARTS, asks_of_2021_2027, is_of_2021_2027, pays
from integrated_projects.rulebooks.iti.terms import CONCEPTS, ItiCase

__all__ = ["idea_has_a_programme_of_the_concept", "idea_has_one_programme"]


def __dir__() -> list[str]:
    return __all__


_ONE = Words(
    met="{idea} is assigned to {programmes}",
    breached="{idea} is assigned to {count} programmes: {programmes}",
    unknown="to which programme {idea} is assigned is not certain: {programmes}",
    idle="no programme of 2021-2027 pays",
)


@rule(
    "idea-has-one-programme",
    of=ProjectIdea,
    within=Concept,
    basis=CONCEPTS,
    severity=Severity.WARNING,
    asks=asks_of_2021_2027,
)
def idea_has_one_programme(idea: ProjectIdea, case: ItiCase) -> Iterator[Judgement]:
    """Every idea of a concept is assigned to exactly one programme (2021-2027)."""
    count = len(set(idea.programmes))
    yield judged(
        pays(case.project, is_of_2021_2027),
        Quantity.exactly(1).admits(count, count if idea.programmes.complete else None),
        _ONE,
        missing=[PARTS, case.here / "programmes"],
        observed=count,
        expected=1,
        idea=idea,
        programmes=idea.programmes,
        count=count,
    )


_OF_THE_CONCEPT = Words(
    met="{idea} is assigned to {programmes}, which pay for concepts",
    breached="{idea} is assigned to {programmes}; for concepts pay {paying}",
    unknown="whether the programmes of {idea} pay for concepts is not certain: {programmes}; for concepts pay {paying}",
    idle="no programme of 2021-2027 pays",
)


@rule(
    "idea-has-a-programme-of-the-concept",
    of=ProjectIdea,
    within=Concept,
    basis=CONCEPTS,
    severity=Severity.WARNING,
    asks=asks_of_2021_2027,
)
def idea_has_a_programme_of_the_concept(idea: ProjectIdea, case: ItiCase) -> Iterator[Judgement]:
    """Every idea of a concept is assigned to programmes that pay for concepts (2021-2027)."""
    path, _ = case.given(Concept)
    paying = cast("Concept", case.parent).programmes
    yield judged(
        pays(case.project, is_of_2021_2027),
        idea.programmes.all(lambda code: paying.any(lambda other: other == code)),
        _OF_THE_CONCEPT,
        missing=[PARTS, case.here / "programmes", path / "programmes"],
        observed=idea.programmes,
        expected=paying,
        idea=idea,
        programmes=idea.programmes,
        paying=paying,
    )
