"""Rules of 2021-2027 on what the managing authority publishes and records of operations."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.evidence.monitoring_records import DeclaredForm, MonitoringRecords
from integrated_projects.evidence.published_list import PublishedList, PublishedOperation
from integrated_projects.finding import Judgement, Severity
from integrated_projects.rule import rule
from integrated_projects.rulebooks.common_provisions import monitoring, publishing
from integrated_projects.rulebooks.cpr_2021_2027.terms import Case2021, article
from integrated_projects.source import Certainty

__all__ = [
    "code_is_unique",
    "contractor_is_named",
    "form_is_monitored",
    "list_is_updated",
    "operation_is_monitored",
    "person_is_removed",
    "rates_are_shown",
    "row_is_whole",
]


def __dir__() -> list[str]:
    return __all__


@rule(
    "list-of-operations-is-updated-in-time",
    of=PublishedList,
    within=PublishedList,
    basis=article("Article 49(3)"),
    severity=Severity.WARNING,
)
def list_is_updated(published: PublishedList, case: Case2021) -> Iterator[Judgement]:
    """The list of operations is updated in time."""
    yield from publishing.updated_in_time(published, case)


@rule(
    "published-operation-shows-every-fact",
    of=PublishedOperation,
    within=PublishedList,
    basis=article("Article 49(3)"),
    severity=Severity.WARNING,
)
def row_is_whole(operation: PublishedOperation, case: Case2021) -> Iterator[Judgement]:
    """The list of operations shows every fact of an operation that the law asks for."""
    yield from publishing.shows_every_fact(operation, case)


@rule(
    "published-operation-names-its-contractor",
    of=PublishedOperation,
    within=PublishedList,
    basis=article("Article 49(3)(a)"),
    severity=Severity.WARNING,
)
def contractor_is_named(operation: PublishedOperation, case: Case2021) -> Iterator[Judgement]:
    """The list of operations names the contractor of an operation that is procured."""
    yield from publishing.names_the_contractor(operation, case)


@rule(
    "published-operation-shows-the-rate-of-each-fund",
    of=PublishedOperation,
    within=PublishedList,
    basis=article("Article 49(3)(k)", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
)
def rates_are_shown(operation: PublishedOperation, case: Case2021) -> Iterator[Judgement]:
    """The list of operations shows the rate of each fund that pays for an operation."""
    yield from publishing.shows_the_rate_of_each_fund(operation, case)


@rule(
    "published-operation-has-its-own-code",
    of=PublishedList,
    within=PublishedList,
    basis=article("Article 49(3)"),
    severity=Severity.WARNING,
)
def code_is_unique(published: PublishedList, case: Case2021) -> Iterator[Judgement]:
    """Each operation of the list has a code of its own."""
    yield from publishing.each_has_its_code(published, case)


@rule(
    "published-person-is-removed-in-time",
    of=PublishedOperation,
    within=PublishedList,
    basis=article("Article 49(3)", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
)
def person_is_removed(operation: PublishedOperation, case: Case2021) -> Iterator[Judgement]:
    """The list of operations shows a natural person or a vessel for no longer than its time."""
    yield from publishing.person_removed_in_time(operation, case, case.terms.person_months)


@rule(
    "operation-has-its-monitoring-data",
    of=MonitoringRecords,
    within=MonitoringRecords,
    basis=article("Annex XVII", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
)
def operation_is_monitored(records: MonitoringRecords, case: Case2021) -> Iterator[Judgement]:
    """The monitoring system records every field of the operation."""
    yield from monitoring.operation_is_recorded(records, case)


@rule(
    "declared-form-has-its-monitoring-data",
    of=DeclaredForm,
    within=MonitoringRecords,
    basis=article("Annex XVII", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
)
def form_is_monitored(declared: DeclaredForm, case: Case2021) -> Iterator[Judgement]:
    """The monitoring system records every field of each form in which costs are declared."""
    yield from monitoring.form_is_recorded(declared, case)
