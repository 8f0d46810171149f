"""Evidence of what an authority publishes and records: a list of operations, and the data of a monitoring system."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

import attrs

from integrated_projects.catalogue.bulgaria_2014_2020 import HRD
from integrated_projects.evidence.monitoring_records import (
    ClaimForm,
    DeclaredForm,
    FormField,
    MonitoringRecords,
    OperationField,
)
from integrated_projects.evidence.published_list import PublishedFact, PublishedList, PublishedOperation
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.period import ProgrammingPeriod
from integrated_projects.project import Project

__all__ = ["list_beside", "records_beside"]

_UPDATED = date(2024, 1, 31)


def _code(project: Project) -> ProgrammeCode:
    """A programme that pays, and where none is stated one that does not."""
    return next((part.programme.code for part in project.parts), HRD.code)


def _without(fact: PublishedFact) -> list[PublishedFact]:
    return [one for one in PublishedFact if one is not fact]


def _worse(operation: PublishedOperation, random: Random) -> PublishedOperation:
    lacking = random.choice((PublishedFact.NAME, PublishedFact.CONTRACTOR, PublishedFact.BENEFICIARY))
    changes: tuple[dict[str, Any], ...] = (
        {"facts": _without(lacking)},
        {"facts": list(PublishedFact), "is_natural_person": True},
        {"rated_funds": []},
        {"first_published_on": date(2021, 1, 1)},
        {"code": "BG-1"},
    )
    for change in random.sample(changes, 2):
        operation = attrs.evolve(operation, **change)
    return operation


def list_beside(project: Project, random: Random, flawed: bool) -> PublishedList:  # noqa: FBT001 - a maker's shape
    """A list of two operations, one of a legal and one of a natural person, up to date unless it is flawed."""
    is_later = (_code(project).year or 0) > 2020
    operation = PublishedOperation(
        code="BG-1",
        name="A school",
        facts=list(PublishedFact),
        is_natural_person=False,
        is_procured=True,
        funds=["ESF", "ERDF"],
        rated_funds=["ERDF", "ESF"],
        first_published_on=_UPDATED,
    )
    person = attrs.evolve(
        operation,
        code="BG-2",
        name="A farm",
        facts=_without(PublishedFact.BENEFICIARY),
        is_natural_person=True,
    )
    entries = [operation, person]
    days = random.choice((0, 100, 121))
    if flawed:
        entries = [_worse(one, random) for one in entries]
        days = random.choice((100, 200))
    return PublishedList(
        entries,
        period=ProgrammingPeriod.parse("2021-2027" if is_later else "2014-2020"),
        updated_on=_UPDATED,
        seen_on=_UPDATED + timedelta(days=days),
    )


def records_beside(project: Project, random: Random, flawed: bool) -> MonitoringRecords:  # noqa: FBT001 - a maker's shape
    """The data of an operation that declares costs in two forms."""
    forms = random.sample(tuple(ClaimForm), 2)
    kept = random.choice((tuple(FormField), (FormField.RATE, FormField.UNIT))) if flawed else tuple(FormField)
    fields = random.sample(tuple(OperationField), 2) if flawed and random.random() < 0.5 else tuple(OperationField)
    code = _code(project)
    return MonitoringRecords([DeclaredForm(programme=code, form=form, fields=kept) for form in forms], fields=fields)
