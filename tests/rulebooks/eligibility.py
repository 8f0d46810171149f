"""Conditions of one procedure, and pages under it, for the tables of the book of eligibility."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeVar

import attrs

from integrated_projects.dated import Dated, Version
from integrated_projects.identifier import ProcedureNumber
from integrated_projects.procedure import Conditions, Procedure
from integrated_projects.project import Project
from integrated_projects.rule import RuleBook
from integrated_projects.rulebooks.eligibility import ELIGIBILITY, EligibilityTerms
from integrated_projects.source import Certainty, Source

T = TypeVar("T")

NUMBER = ProcedureNumber.parse("BG05M9OP001-2.099")
READ = Source("The call", certainty=Certainty.READ)
INFERRED = Source("What other projects did", certainty=Certainty.INFERRED)

#: The first day of the later of two versions.
CHANGE = date(2020, 1, 1)
BEFORE, AFTER = date(2019, 6, 1), date(2020, 6, 1)


def always(value: T, source: Source = READ) -> Dated[T]:
    """A condition of one version."""
    return Dated.always("a condition", value, source=source)


def changed(early: T, late: T) -> Dated[T]:
    """A condition that was changed on a day."""
    versions = [Version(early, until=date(2019, 12, 31), source=READ), Version(late, since=CHANGE, source=READ)]
    return Dated("a condition", versions)


def book(**conditions: Any) -> RuleBook:  # noqa: ANN401 - whatever the fields of `Conditions` take
    """The book with these conditions of the procedure; nothing else was read."""
    terms = EligibilityTerms(conditions=[Conditions(NUMBER, **conditions), ...])
    return attrs.evolve(ELIGIBILITY, terms=terms)


def page(**facts: Any) -> Project:  # noqa: ANN401 - whatever the fields of `Project` take
    """A page that names the procedure and states these facts."""
    return Project("A project", procedure=Procedure(NUMBER), **facts)


def term(path: str) -> str:
    """Where something stands in the conditions."""
    return f"$terms.conditions[0].{path}"
