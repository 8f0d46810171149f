"""The part that an organisation plays in a project."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import may_be, must_be, to_optional_day
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listed, Listing
from integrated_projects.organisation import Organisation
from integrated_projects.programme import to_programme_codes
from integrated_projects.text import to_name, to_optional_name

__all__ = ["Capacity", "Partner", "Role", "Selection", "to_optional_organisation_name", "to_organisation_names"]


def __dir__() -> list[str]:
    return __all__


class Role(enum.Enum):
    """What an organisation is to the project."""

    BENEFICIARY = "beneficiary"
    PARTNER = "partner"
    ASSOCIATED_PARTNER = "associated partner"


class Capacity(enum.Enum):
    """As what an organisation takes part, whatever its kind: a municipal enterprise or an association can employ."""

    EMPLOYER = "employer"
    SERVICE_PROVIDER = "provider of social or health services"


class Selection(enum.Enum):
    """How a partner was found."""

    PUBLIC_PROCEDURE = "a public and transparent selection procedure"


def _capacities(value: Listed[Capacity]) -> Listing[Capacity]:
    return Listing(value, kind=Capacity)


@attrs.frozen
class Partner(Embeddable):
    """One organisation in one role.

    The same organisation in another role under another programme is another `Partner`.

    Attributes:
        organisation: Who takes part.
        role: As what.
        programmes: Under which programmes, as their codes; written as `Programme`s.
        capacities: In which capacities; an open list unless the page says that there is no other.
        number: The number in the page's list.
        since: The first day of taking part.
        selection: How the partner was found.

    Examples:
        >>> partner = Partner(Organisation("Сдружение „БОКАЯ“"), role=Role.PARTNER)
        >>> partner.programmes.complete
        False
    """

    organisation: Organisation = attrs.field(validator=must_be(Organisation))
    role: Role | None = attrs.field(default=None, validator=may_be(Role), kw_only=True)
    programmes: Listing[ProgrammeCode] = attrs.field(default=None, converter=to_programme_codes, kw_only=True)
    capacities: Listing[Capacity] = attrs.field(default=None, converter=_capacities, kw_only=True)
    number: str | None = attrs.field(default=None, converter=to_optional_name, kw_only=True)
    since: date | None = attrs.field(default=None, converter=to_optional_day, kw_only=True)
    selection: Selection | None = attrs.field(default=None, validator=may_be(Selection), kw_only=True)

    def __str__(self) -> str:
        return str(self.organisation)


def _organisation_name(value: Partner | Organisation | str) -> str:
    if isinstance(value, Partner):
        return value.organisation.name
    if isinstance(value, Organisation):
        return value.name
    if isinstance(value, str):
        return to_name(value)
    raise Malformed(value, "an organisation", "write an Organisation, a Partner, or the name as printed")


def to_optional_organisation_name(value: Partner | Organisation | str | None) -> str | None:
    """The name by which an organisation is referred to; `None` stays "not stated".

    Examples:
        >>> to_optional_organisation_name(Organisation("Община Видин"))
        'Община Видин'
    """
    return None if value is None else _organisation_name(value)


def to_organisation_names(value: Listed[Partner | Organisation | str]) -> Listing[str]:
    """The names by which organisations are referred to.

    Examples:
        >>> to_organisation_names([Organisation("Община Видин"), ...])
        Listing(['Община Видин', ...])
    """
    organisations: Listing[Partner | Organisation | str] = Listing(value)
    return organisations.map(_organisation_name)
