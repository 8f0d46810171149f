"""Rules on what came of the ideas of a concept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from integrated_projects.evidence.concept import Concept, ProjectIdea
from integrated_projects.finding import Judgement, Message, Severity
from integrated_projects.identifier import ContractNumber, ProcedureNumber, ProjectNumber, RegistryNumber
from integrated_projects.path import Path
from integrated_projects.project import Project
from integrated_projects.rule import agreed, rule
from integrated_projects.rulebooks._judging import Words, judged
from integrated_projects.rulebooks._programming import PARTS, asks_of_2021_2027, is_of_2021_2027, pays
from integrated_projects.rulebooks.iti.terms import CONCEPTS, ItiCase
from integrated_projects.truth import both, either

__all__ = ["idea_is_contracted_under_its_procedure", "project_comes_of_an_approved_idea"]


def __dir__() -> list[str]:
    return __all__


_COMES = Words(
    met="{project} comes of an idea of a concept that is approved; number of the concept: {concept}",
    breached="{project} comes of no idea of a concept that is approved; number of the concept: {concept}; "
    "its approval: {approval}",
    unknown="whether {project} comes of an idea of a concept that is approved is not certain; number of the concept: "
    "{concept}; its approval: {approval}",
    idle="no idea of a concept is contracted under the procedure of the project",
)
#: How the approval of a concept is told; what is not stated is told as that.
_APPROVALS: Final[Mapping[bool | None, Message]] = MappingProxyType(
    {True: Message("it was approved"), False: Message("it was rejected")}
)


@rule(
    "project-comes-of-an-approved-idea",
    of=Project,
    basis=CONCEPTS,
    severity=Severity.WARNING,
    asks=asks_of_2021_2027,
)
def project_comes_of_an_approved_idea(project: Project, case: ItiCase) -> Iterator[Judgement]:
    """A project under a procedure by which ideas are contracted comes of an idea of an approved concept (2021-2027).

    Ideas are contracted under the procedures that the terms name, and under those that the concept itself names.
    """
    path, concept = case.given(Concept)
    versions = case.possible(case.terms.implementing)
    stated = None if project.procedure is None else project.procedure.number
    procedure = stated.procedure if isinstance(stated, ProjectNumber) else stated
    under = comes = None
    if concept is not None:
        under = concept.ideas.any(lambda idea: _are_one(idea.procedure, procedure))
        named = concept.ideas.any(lambda idea: idea.became.any(lambda number: _is_of(number, project)))
        comes = both(concept.is_approved, named)
    implements = None if procedure is None else agreed(versions, lambda numbers: procedure in numbers)
    yield judged(
        both(pays(project, is_of_2021_2027), either(implements, under)),
        comes,
        _COMES,
        missing=[
            PARTS,
            case.root / "procedure",
            *case.days(versions),
            *([] if versions else [Path(("implementing",), "$terms")]),
            *_gaps(path, concept, project),
        ],
        using=versions,
        observed=project.number,
        project=project.number,
        concept=None if concept is None else concept.number,
        approval=None if concept is None else _APPROVALS.get(concept.is_approved),
    )


def _are_one(one: ProcedureNumber | None, other: ProcedureNumber | RegistryNumber | None) -> bool | None:
    return None if one is None or other is None else one == other


def _is_of(number: ProjectNumber | ContractNumber | RegistryNumber, project: Project) -> bool | None:
    """Whether the number is that of the project or of a contract of it."""
    if isinstance(number, ContractNumber):
        number = number.project
    own = None if project.number is None else number == project.number
    if isinstance(number, ProjectNumber):
        return own
    # A contract of another register says nothing of the number of its project.
    return either(own, project.parts.any(lambda part: part.contracts.any(lambda one: one.number == number)))


def _gaps(path: Path, concept: Concept | None, project: Project) -> Iterator[Path]:
    """Where it would be stated that an idea of an approved concept became the project."""
    if concept is None:
        yield path
        return
    yield from (path / "is_approved", path / "ideas")
    for position in range(len(concept.ideas)):
        yield from (path / "ideas" / position / "procedure", path / "ideas" / position / "became")
    yield Path() / "number"
    if any(isinstance(number, RegistryNumber) for idea in concept.ideas for number in idea.became):
        yield from (PARTS / position / "contracts" for position in range(len(project.parts)))


_UNDER = Words(
    met="{idea} is contracted under {procedure}: {became}",
    breached="{idea} is to be contracted under {procedure}, and not all that came of it is under it: {became}",
    unknown="whether {idea} is contracted under its procedure, {procedure}, is not certain: {became}",
    idle="nothing that is numbered by a procedure came of the idea",
)


@rule(
    "idea-is-contracted-under-its-procedure",
    of=ProjectIdea,
    within=Concept,
    basis=CONCEPTS,
    severity=Severity.WARNING,
    asks=asks_of_2021_2027,
)
def idea_is_contracted_under_its_procedure(idea: ProjectIdea, case: ItiCase) -> Iterator[Judgement]:
    """Every project and contract that came of an idea is under the procedure of the idea (2021-2027)."""
    numbered = idea.became.where(lambda number: not isinstance(number, RegistryNumber))
    yield judged(
        both(pays(case.project, is_of_2021_2027), numbered.any(lambda _: True)),
        numbered.all(lambda number: _is_under(number, idea.procedure)),
        _UNDER,
        missing=[PARTS, case.here / "became", case.here / "procedure"],
        observed=idea.became,
        expected=idea.procedure,
        idea=idea,
        procedure=idea.procedure,
        became=idea.became,
    )


def _is_under(
    number: ProjectNumber | ContractNumber | RegistryNumber, procedure: ProcedureNumber | None
) -> bool | None:
    return None if procedure is None or isinstance(number, RegistryNumber) else number.is_under(procedure)
