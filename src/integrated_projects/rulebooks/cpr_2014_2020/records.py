"""Rules of 2014-2020 on what the managing authority publishes and records of operations."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.evidence.monitoring_records import DeclaredForm, MonitoringRecords
from integrated_projects.evidence.published_list import PublishedList, PublishedOperation
from integrated_projects.finding import Judgement, Severity
from integrated_projects.rule import rule
from integrated_projects.rulebooks.common_provisions import monitoring, publishing
from integrated_projects.rulebooks.cpr_2014_2020.terms import Case2014, article, foreign
from integrated_projects.source import Certainty

__all__ = ["form_is_monitored", "list_is_updated", "operation_is_monitored", "person_is_not_named", "row_is_whole"]


def __dir__() -> list[str]:
    return __all__


@rule(
    "list-of-operations-is-updated-in-time",
    of=PublishedList,
    within=PublishedList,
    basis=article("Article 115(2)", Certainty.READ_IN_PART),
    severity=Severity.WARNING,
)
def list_is_updated(published: PublishedList, case: Case2014) -> Iterator[Judgement]:
    """The list of operations is updated in time."""
    yield from publishing.updated_in_time(published, case)


@rule(
    "published-operation-shows-every-fact",
    of=PublishedOperation,
    within=PublishedList,
    basis=article("Annex XII, point 1", Certainty.READ_IN_PART),
    severity=Severity.WARNING,
)
def row_is_whole(operation: PublishedOperation, case: Case2014) -> Iterator[Judgement]:
    """The list of operations shows every fact of an operation that the law asks for."""
    yield from publishing.shows_every_fact(operation, case)


@rule(
    "published-operation-names-no-natural-person",
    of=PublishedOperation,
    within=PublishedList,
    basis=article("Annex XII, point 1", Certainty.READ_IN_PART),
    severity=Severity.WARNING,
)
def person_is_not_named(operation: PublishedOperation, case: Case2014) -> Iterator[Judgement]:
    """The list of operations names no natural person."""
    yield from publishing.names_no_person(operation, case)


@rule(
    "operation-has-its-monitoring-data",
    of=MonitoringRecords,
    within=MonitoringRecords,
    basis=foreign("Delegated Regulation (EU) No 480/2014, Annex III"),
    severity=Severity.WARNING,
)
def operation_is_monitored(records: MonitoringRecords, case: Case2014) -> Iterator[Judgement]:
    """The monitoring system records every field of the operation."""
    yield from monitoring.operation_is_recorded(records, case)


@rule(
    "declared-form-has-its-monitoring-data",
    of=DeclaredForm,
    within=MonitoringRecords,
    basis=foreign("Delegated Regulation (EU) No 480/2014, Annex III", Certainty.READ_IN_PART),
    severity=Severity.WARNING,
)
def form_is_monitored(declared: DeclaredForm, case: Case2014) -> Iterator[Judgement]:
    """The monitoring system records every field of each form in which costs are declared."""
    yield from monitoring.form_is_recorded(declared, case)
