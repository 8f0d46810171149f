"""What the law of either period asks of the monitoring system that records an operation."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.evidence.monitoring_records import (
    ClaimForm,
    DeclaredForm,
    FormField,
    MonitoringRecords,
    OperationField,
)
from integrated_projects.finding import Judgement
from integrated_projects.rule import agreed, decide
from integrated_projects.rulebooks.common_provisions.terms import CommonCase
from integrated_projects.rulebooks.common_provisions.weighing import Texts, in_period, judged
from integrated_projects.truth import both

__all__ = ["form_is_recorded", "operation_is_recorded"]


def __dir__() -> list[str]:
    return __all__


def operation_is_recorded(records: MonitoringRecords, case: CommonCase) -> Iterator[Judgement]:
    """Whether the fields are recorded that every operation has."""
    versions = case.possible(case.terms.operation_fields)

    def is_recorded(field: OperationField) -> bool | None:
        return records.fields.any(lambda one: one is field)

    wanted = versions[0].value
    yield decide(
        agreed(versions, lambda fields: both(*map(is_recorded, fields))),
        "of the operation every field is recorded: {wanted}",
        breached="of the operation the following is not recorded: {lacking}",
        unknown="whether every field of the operation is recorded is not certain; wanted: {wanted}",
        using=versions,
        observed=records.fields,
        expected=wanted,
        missing=(case.here / "fields", *case.days(versions)),
        wanted=wanted,
        lacking=tuple(field for field in wanted if is_recorded(field) is False),
    )


_FORM = Texts(
    met="of {form} every field is recorded: {wanted}",
    breached="of {form} the following is not recorded: {lacking}",
    unknown="whether every field of {form} is recorded is not certain; wanted: {wanted}",
    idle="{form} are not declared under a programme of the period",
)


def form_is_recorded(declared: DeclaredForm, case: CommonCase) -> Iterator[Judgement]:
    """Whether the block of data of a form holds every field of it."""
    versions = case.possible(case.terms.form_fields)
    form = declared.form

    def is_recorded(field: FormField) -> bool | None:
        return declared.fields.any(lambda one: one is field)

    def is_whole(fields: tuple[tuple[ClaimForm, tuple[FormField, ...]], ...]) -> bool | None:
        return None if form is None else both(*map(is_recorded, dict(fields)[form]))

    wanted = () if form is None else dict(versions[0].value)[form]
    yield judged(
        case,
        _FORM,
        in_period(case, declared.programme),
        agreed(versions, is_whole),
        reads=("programme", "form", "fields", *case.days(versions)),
        using=versions,
        observed=declared.fields,
        expected=wanted,
        form=form,
        wanted=wanted,
        lacking=tuple(field for field in wanted if is_recorded(field) is False),
    )
