"""Evidence beside a project: what is judged with it, and stands in it nowhere."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from integrated_projects.project import Project
from tests.property.chance import dice
from tests.property.evidence_aid import aid_register
from tests.property.evidence_changeover import changeover_beside
from tests.property.evidence_cpr import (
    claims_beside,
    costs_beside,
    expenditure_beside,
    finances_beside,
    operation_beside,
)
from tests.property.evidence_programmes import categories_beside, framework_beside
from tests.property.evidence_proposals import confirmations, proposals
from tests.property.evidence_records import list_beside, records_beside
from tests.property.evidence_territorial import MAKERS as TERRITORIAL
from tests.property.evidence_transfers import transfers_beside

__all__ = ["evidence_beside"]

#: One for each kind of evidence: complete, and correct unless it shall be flawed.
_MAKERS: tuple[Callable[[Project, Random, bool], object], ...] = (
    expenditure_beside,
    operation_beside,
    claims_beside,
    costs_beside,
    finances_beside,
    framework_beside,
    categories_beside,
    *TERRITORIAL,
    proposals,
    confirmations,
    changeover_beside,
    aid_register,
    transfers_beside,
    list_beside,
    records_beside,
)


def evidence_beside(project: Project, number: int, *, flawed: bool) -> tuple[object, ...]:
    """Evidence of every kind, which follows from the number; where it may be flawed, some of it is not."""
    random = dice(number)
    return tuple(make(project, random, flawed and random.random() < 0.7) for make in _MAKERS)
