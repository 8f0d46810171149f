"""Contracts under which grants are paid."""

from __future__ import annotations

from datetime import date

import attrs

from integrated_projects.activity import Indicator
from integrated_projects.embeddable import Embeddable
from integrated_projects.fields import must_be, to_optional_day
from integrated_projects.identifier import ContractNumber, ProgrammeCode, RegistryNumber
from integrated_projects.listing import Listed, Listing
from integrated_projects.programme import to_optional_programme_code
from integrated_projects.text import Text, to_optional_name, to_optional_text

__all__ = ["Contract", "LinkedContract"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class Contract(Embeddable):
    """A contract of the project with one of its programmes.

    Attributes:
        number: Its number.
        kind: What the page calls it: an administrative contract.
        signed_on: The day of signature.

    Examples:
        >>> print(Contract(ContractNumber.parse("BG05M9OP001-2.056-0020-C01")))
        BG05M9OP001-2.056-0020-C01
    """

    number: ContractNumber | RegistryNumber = attrs.field(validator=must_be(ContractNumber, RegistryNumber))
    kind: Text | None = attrs.field(default=None, converter=to_optional_text, kw_only=True)
    signed_on: date | None = attrs.field(default=None, converter=to_optional_day, kw_only=True)

    def __str__(self) -> str:
        return str(self.number)


def _indicators(value: Listed[Indicator]) -> Listing[Indicator]:
    return Listing(value, kind=Indicator)


@attrs.frozen
class LinkedContract(Embeddable):
    """A contract of another project on which this project builds.

    Attributes:
        number: Its number.
        kind: What the page calls it.
        signed_on: The day of signature.
        programme: The code of its programme; written as a `Programme`.
        programme_name: The name of its programme as the page prints it.
        party: The name of the organisation that signed it with the programme.
        purpose: What it is for.
        outputs: What it is to bring about.

    Examples:
        >>> print(LinkedContract(ContractNumber.parse("BG16RFOP001-1.024-0005-C01")))
        BG16RFOP001-1.024-0005-C01
    """

    number: ContractNumber | RegistryNumber = attrs.field(validator=must_be(ContractNumber, RegistryNumber))
    kind: Text | None = attrs.field(default=None, converter=to_optional_text, kw_only=True)
    signed_on: date | None = attrs.field(default=None, converter=to_optional_day, kw_only=True)
    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code, kw_only=True)
    programme_name: Text | None = attrs.field(default=None, converter=to_optional_text, kw_only=True)
    party: str | None = attrs.field(default=None, converter=to_optional_name, kw_only=True)
    purpose: Text | None = attrs.field(default=None, converter=to_optional_text, kw_only=True)
    outputs: Listing[Indicator] = attrs.field(default=None, converter=_indicators, kw_only=True)

    def __str__(self) -> str:
        return str(self.number)
