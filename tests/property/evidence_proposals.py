"""Other proposals beside a project, and confirmations of what nobody can see from it."""

from __future__ import annotations

from random import Random

from integrated_projects.evidence.confirmations import Confirmation, Confirmations
from integrated_projects.evidence.proposals import Proposal, Proposals
from integrated_projects.identifier import ProcedureNumber, ProjectNumber
from integrated_projects.project import Project
from tests.property.conditions import DEMANDS

__all__ = ["confirmations", "proposals"]

_ELSEWHERE = ProcedureNumber.parse("BGLD-3.002")


def proposals(project: Project, random: Random, flawed: bool) -> Proposals:  # noqa: FBT001 - a maker of evidence
    """The project's own proposal, and others in which perhaps its organisations take part too."""
    names = [partner.organisation.name for partner in project.partners]
    own = project.number if isinstance(project.number, ProjectNumber) else _ELSEWHERE.project(1)
    others = [own.procedure.project(own.ordinal % 999 + 1 + step) for step in range(random.randrange(3))]
    strangers = [["Another town", "Another school"], names[:1]] if flawed else [["Another town"]]
    return Proposals(
        items=[
            Proposal(own, participants=names),
            *(Proposal(number, participants=random.choice(strangers)) for number in others),
            Proposal(_ELSEWHERE.project(77), participants=names[:1] if flawed else []),
        ]
    )


def confirmations(_project: Project, random: Random, flawed: bool) -> Confirmations:  # noqa: FBT001 - the same
    """What is demanded is confirmed, unless it is denied, or nobody speaks of it."""
    items = [Confirmation(demand.key, holds=True) for demand in DEMANDS]
    if flawed:
        items = [Confirmation(demand.key, holds=random.random() < 0.5) for demand in DEMANDS[: random.randint(1, 2)]]
    return Confirmations(items=items)
