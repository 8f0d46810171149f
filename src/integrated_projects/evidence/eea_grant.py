"""A grant of the EEA or Norway Grants in use: invoices, shares of the partners, indirect costs, donor partners."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import may_be, must_be, to_optional_day
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listed, Listing
from integrated_projects.money import Money, Rate
from integrated_projects.partner import to_optional_organisation_name
from integrated_projects.programme import to_optional_programme_code

__all__ = ["DonorPartnership", "EeaGrant", "GrantShare", "IndirectCosts", "IndirectMethod", "Invoice"]


def __dir__() -> list[str]:
    return __all__


def _amount(instance: object, attribute: attrs.Attribute[Money | None], value: object) -> None:
    if value is not None and (not isinstance(value, Money) or value.amount < 0):
        noun = f"the {attribute.name.replace('_', ' ')} of {type(instance).__name__}"
        raise Malformed(value, noun, 'it takes a Money that is not below nought, such as euro("1.00")')


def _one_currency(noun: object, *amounts: Money | None) -> None:
    codes = {amount.currency.code for amount in amounts if amount is not None}
    if len(codes) > 1:
        raise Malformed(", ".join(sorted(codes)), f"the currency of {type(noun).__name__}", "state one and no other")


@attrs.frozen(kw_only=True)
class Invoice(Embeddable):
    """An invoice that is claimed.

    Attributes:
        programme: The code of the programme under which it is claimed; written as a `Programme`.
        issued_on: The day on which it was issued.
        delivered_on: The day on which what it is for was delivered.
        paid_on: The day on which it was paid.

    Examples:
        >>> Invoice(issued_on=date(2024, 4, 25)).paid_on is None
        True
    """

    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code)
    issued_on: date | None = attrs.field(default=None, converter=to_optional_day)
    delivered_on: date | None = attrs.field(default=None, converter=to_optional_day)
    paid_on: date | None = attrs.field(default=None, converter=to_optional_day)

    def __str__(self) -> str:
        return "an invoice" if self.issued_on is None else f"the invoice of {self.issued_on}"


@attrs.frozen(kw_only=True)
class GrantShare(Embeddable):
    """What one partner is granted.

    Attributes:
        programme: The code of the programme that grants it; written as a `Programme`.
        partner: The name of the organisation; written as a `Partner` or an `Organisation`.
        budget: The eligible budget of the partner.
        grant: What of it is granted.
        call_rate: The highest rate that the call allows for a partner of this status.
        voluntary_work: The value of voluntary work by which the rest is paid.

    Raises:
        Malformed: An amount below nought, or amounts in two currencies.

    Examples:
        >>> from integrated_projects.money import euro
        >>> print(GrantShare(partner="An NGO", budget=euro("200000.00"), grant=euro("180000.00")))
        An NGO
    """

    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code)
    partner: str | None = attrs.field(default=None, converter=to_optional_organisation_name)
    budget: Money | None = attrs.field(default=None, validator=_amount)
    grant: Money | None = attrs.field(default=None, validator=_amount)
    call_rate: Rate | None = attrs.field(default=None, validator=may_be(Rate))
    voluntary_work: Money | None = attrs.field(default=None, validator=_amount)

    def __attrs_post_init__(self) -> None:
        _one_currency(self, self.budget, self.grant, self.voluntary_work)

    def __str__(self) -> str:
        return self.partner or "a partner"


class IndirectMethod(enum.Enum):
    """How indirect costs are reckoned."""

    ACTUAL = "actual costs"
    RATE_OF_DIRECT = "a rate of direct costs"
    RATE_OF_STAFF = "a rate of direct staff costs"


@attrs.frozen(kw_only=True)
class IndirectCosts(Embeddable):
    """The indirect costs under one programme, and of what they are reckoned.

    Attributes:
        programme: The code of the programme; written as a `Programme`.
        method: How they are reckoned.
        amount: What they come to.
        direct: The direct costs.
        subcontracted: What of the direct costs is subcontracted, or paid for resources of third parties.
        staff: The direct staff costs.

    Raises:
        Malformed: An amount below nought, or amounts in two currencies.

    Examples:
        >>> IndirectCosts(method=IndirectMethod.ACTUAL).amount is None
        True
    """

    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code)
    method: IndirectMethod | None = attrs.field(default=None, validator=may_be(IndirectMethod))
    amount: Money | None = attrs.field(default=None, validator=_amount)
    direct: Money | None = attrs.field(default=None, validator=_amount)
    subcontracted: Money | None = attrs.field(default=None, validator=_amount)
    staff: Money | None = attrs.field(default=None, validator=_amount)

    def __attrs_post_init__(self) -> None:
        _one_currency(self, self.amount, self.direct, self.subcontracted, self.staff)
        if self.direct is not None and self.subcontracted is not None and self.subcontracted > self.direct:
            raise Malformed(str(self.subcontracted), "a part of direct costs", f"they come to {self.direct}")


@attrs.frozen(kw_only=True)
class DonorPartnership(Embeddable):
    """A partner that is stated to come from a donor state.

    Attributes:
        partner: The name of the organisation; written as a `Partner` or an `Organisation`.
        has_agreement: Whether there is a partnership agreement.

    Examples:
        >>> print(DonorPartnership(partner="Pirin Holding AS"))
        Pirin Holding AS
    """

    partner: str = attrs.field(converter=to_optional_organisation_name, validator=must_be(str))
    has_agreement: bool | None = attrs.field(default=None, validator=may_be(bool))

    def __str__(self) -> str:
        return self.partner


def _invoices(value: Listed[Invoice]) -> Listing[Invoice]:
    return Listing(value, kind=Invoice)


def _shares(value: Listed[GrantShare]) -> Listing[GrantShare]:
    return Listing(value, kind=GrantShare)


def _indirect_costs(value: Listed[IndirectCosts]) -> Listing[IndirectCosts]:
    return Listing(value, kind=IndirectCosts)


def _donor_partnerships(value: Listed[DonorPartnership]) -> Listing[DonorPartnership]:
    return Listing(value, kind=DonorPartnership)


@attrs.frozen(kw_only=True)
class EeaGrant(Embeddable):
    """A grant of the EEA or Norway Grants in use.

    Attributes:
        invoices: The invoices that are claimed.
        shares: What each partner is granted.
        indirect_costs: The indirect costs of each programme.
        donor_partnerships: The partners that are stated to come from donor states.

    Examples:
        >>> EeaGrant(donor_partnerships=[]).invoices.complete
        False
    """

    invoices: Listing[Invoice] = attrs.field(default=None, converter=_invoices)
    shares: Listing[GrantShare] = attrs.field(default=None, converter=_shares)
    indirect_costs: Listing[IndirectCosts] = attrs.field(default=None, converter=_indirect_costs)
    donor_partnerships: Listing[DonorPartnership] = attrs.field(default=None, converter=_donor_partnerships)
