"""What the monitoring system of a programme records of an operation and of the costs that it declares."""

from __future__ import annotations

import enum

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.fields import may_be
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listed, Listing
from integrated_projects.programme import to_optional_programme_code

__all__ = ["ClaimForm", "DeclaredForm", "FormField", "MonitoringRecords", "OperationField"]


def __dir__() -> list[str]:
    return __all__


class ClaimForm(enum.Enum):
    """In which form costs are declared; the system has a block of data for each."""

    ACTUAL_COSTS = "actual costs"
    UNIT_COSTS = "unit costs"
    LUMP_SUMS = "lump sums"
    FLAT_RATE = "flat-rate financing"


class FormField(enum.Enum):
    """What is recorded of costs that are declared in a form."""

    AMOUNT = "the amount declared"
    UNIT = "the definition of a unit"
    UNITS = "the number of units"
    UNIT_COST = "the cost of a unit"
    DELIVERABLE = "the deliverable agreed"
    LUMP_SUM = "the lump sum agreed"
    RATE = "the flat rate"
    BASE = "the base of the flat rate"


class OperationField(enum.Enum):
    """What is recorded of an operation, however its costs are declared."""

    BENEFICIARY_KIND = "whether the beneficiary is public or private"
    TAX_RECOVERY = "whether value added tax can be recovered"
    CURRENCY = "the currency of the operation"


def _form_fields(value: Listed[FormField]) -> Listing[FormField]:
    return Listing(value, kind=FormField)


@attrs.frozen(kw_only=True)
class DeclaredForm(Embeddable):
    """What is recorded of the costs that are declared in one form under one programme.

    Attributes:
        programme: Under which programme.
        form: The form.
        fields: What is recorded; an empty list where the form has no block of data.

    Examples:
        >>> declared = DeclaredForm(form=ClaimForm.FLAT_RATE, fields=[FormField.RATE, FormField.AMOUNT])
        >>> FormField.BASE in declared.fields
        False
    """

    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code)
    form: ClaimForm | None = attrs.field(default=None, validator=may_be(ClaimForm))
    fields: Listing[FormField] = attrs.field(default=None, converter=_form_fields)


def _forms(value: Listed[DeclaredForm]) -> Listing[DeclaredForm]:
    return Listing(value, kind=DeclaredForm)


def _operation_fields(value: Listed[OperationField]) -> Listing[OperationField]:
    return Listing(value, kind=OperationField)


@attrs.frozen
class MonitoringRecords(Embeddable):
    """What the monitoring system records of an operation.

    Attributes:
        forms: Each form in which its costs are declared, under each programme.
        fields: What is recorded of the operation itself.

    Examples:
        >>> records = MonitoringRecords([DeclaredForm(form=ClaimForm.ACTUAL_COSTS), ...])
        >>> records.forms.complete, records.fields.complete
        (False, False)
    """

    forms: Listing[DeclaredForm] = attrs.field(default=None, converter=_forms)
    fields: Listing[OperationField] = attrs.field(default=None, converter=_operation_fields, kw_only=True)
