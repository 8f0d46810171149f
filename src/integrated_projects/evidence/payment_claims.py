"""The payment claims of a beneficiary, and when they were paid."""

from __future__ import annotations

from datetime import date

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.fields import to_optional_day, to_whole
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listed, Listing
from integrated_projects.money import Currency
from integrated_projects.money.currency import known
from integrated_projects.programme import to_optional_programme_code

__all__ = ["PaymentClaim", "PaymentClaims"]


def __dir__() -> list[str]:
    return __all__


def _days(value: int | None) -> int | None:
    return None if value is None else to_whole(value, "a number of days", 0, 36600)


def _code(value: Currency | str | None) -> str | None:
    return None if value is None else known(value).code


@attrs.frozen(kw_only=True)
class PaymentClaim(Embeddable):
    """One payment claim.

    Attributes:
        programme: Under which programme.
        submitted_on: The day on which the beneficiary submitted it.
        paid_on: The day on which the beneficiary received what was due in full.
        interrupted_days: For how many days the time for payment was interrupted.
        currency: The code of the currency in which it is stated; written as a `Currency`.
        contract_currency: The code of the currency in which its contract was signed; likewise.
        contract_converted_on: The day as of which the managing authority converted the contract to euro.

    Raises:
        Malformed: A number of days that is none, or no currency.

    Examples:
        >>> PaymentClaim(submitted_on=date(2025, 3, 1), interrupted_days=0).interrupted_days
        0
    """

    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code)
    submitted_on: date | None = attrs.field(default=None, converter=to_optional_day)
    paid_on: date | None = attrs.field(default=None, converter=to_optional_day)
    interrupted_days: int | None = attrs.field(default=None, converter=_days)
    currency: str | None = attrs.field(default=None, converter=_code)
    contract_currency: str | None = attrs.field(default=None, converter=_code)
    contract_converted_on: date | None = attrs.field(default=None, converter=to_optional_day)


def _claims(value: Listed[PaymentClaim]) -> Listing[PaymentClaim]:
    return Listing(value, kind=PaymentClaim)


@attrs.frozen
class PaymentClaims(Embeddable):
    """The payment claims of a beneficiary.

    Attributes:
        claims: The claims.

    Examples:
        >>> len(PaymentClaims([PaymentClaim()]).claims)
        1
    """

    claims: Listing[PaymentClaim] = attrs.field(default=None, converter=_claims)
