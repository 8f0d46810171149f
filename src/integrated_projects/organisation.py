"""Organisations: who they are, whatever part they play."""

from __future__ import annotations

import enum
import re

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import may_be
from integrated_projects.identifier import OrganisationId
from integrated_projects.identifier._personal import hidden
from integrated_projects.listing import Listed, Listing
from integrated_projects.place import Place
from integrated_projects.text import to_name, to_optional_name

__all__ = ["Organisation", "OrganisationKind", "Standing"]


def __dir__() -> list[str]:
    return __all__


class OrganisationKind(enum.Enum):
    """What an organisation is, from the general to the particular; what it does in a project is its capacity."""

    PUBLIC_AUTHORITY = "public authority"
    MUNICIPALITY = "municipality"
    MUNICIPAL_DISTRICT = "district of a municipality"
    MINISTRY = "ministry"
    AGENCY = "agency or inspection"
    MUNICIPAL_ENTERPRISE = "municipal enterprise"
    SCHOOL = "school"
    KINDERGARTEN = "kindergarten"
    UNIVERSITY = "university"
    NGO = "non-governmental organisation"
    ASSOCIATION = "association"
    FOUNDATION = "foundation"
    COMMUNITY_CENTRE = "community centre (chitalishte)"
    COMPANY = "company"

    def is_a(self, other: OrganisationKind) -> bool | None:
        """Whether an organisation of this kind is of the other; `None` where this kind is too general to tell.

        Examples:
            >>> OrganisationKind.FOUNDATION.is_a(OrganisationKind.NGO)
            True
            >>> OrganisationKind.NGO.is_a(OrganisationKind.FOUNDATION) is None
            True
            >>> OrganisationKind.SCHOOL.is_a(OrganisationKind.NGO)
            False
        """
        if self is other or _GENERAL.get(self) is other:
            return True
        return None if _GENERAL.get(other) is self else False


_GENERAL = {
    OrganisationKind.MUNICIPALITY: OrganisationKind.PUBLIC_AUTHORITY,
    OrganisationKind.MUNICIPAL_DISTRICT: OrganisationKind.PUBLIC_AUTHORITY,
    OrganisationKind.MINISTRY: OrganisationKind.PUBLIC_AUTHORITY,
    OrganisationKind.AGENCY: OrganisationKind.PUBLIC_AUTHORITY,
    OrganisationKind.ASSOCIATION: OrganisationKind.NGO,
    OrganisationKind.FOUNDATION: OrganisationKind.NGO,
}


class Standing(enum.Enum):
    """To whom an organisation belongs, or for whose benefit it is registered, where a procedure asks for it."""

    STATE = "of the state"
    MUNICIPAL = "of a municipality"
    PRIVATE = "private"
    PUBLIC_BENEFIT = "registered for public benefit"


def _names(value: Listed[str]) -> Listing[str]:
    return Listing(value, kind=str).map(to_name)


def _standings(value: Listed[Standing]) -> Listing[Standing]:
    return Listing(value, kind=Standing)


def _places(value: Listed[Place]) -> Listing[Place]:
    return Listing(value, kind=Place)


def _identifier(instance: object, attribute: attrs.Attribute[OrganisationId | None], value: object) -> None:
    """As a field takes a value or `None`; what is no such value may be a personal number, which no error repeats."""
    may_be(OrganisationId)(instance, attribute, value if isinstance(value, OrganisationId) else hidden(value))


@attrs.frozen
class Organisation(Embeddable):
    """An organisation as the page names it.

    The printed name is what other nouns refer to it by; names are compared as they are printed, never guessed
    to be alike.

    Attributes:
        name: The name as printed.
        other_names: Other names it is printed under, in any language.
        kind: What it is.
        legal_form: The legal form as printed: ``"ООД"``.
        standings: To whom it belongs, or for whose benefit it is registered.
        identifier: Its registration number.
        country: The two-letter country code of ISO 3166-1.
        seat: Where it is.
        branches: Branches that the page names.

    Raises:
        Malformed: A country that is not written as two capital letters.

    Examples:
        >>> print(Organisation("Община Видин", kind=OrganisationKind.MUNICIPALITY))
        Община Видин
    """

    name: str = attrs.field(converter=to_name)
    other_names: Listing[str] = attrs.field(default=None, converter=_names, kw_only=True)
    kind: OrganisationKind | None = attrs.field(default=None, validator=may_be(OrganisationKind), kw_only=True)
    legal_form: str | None = attrs.field(default=None, converter=to_optional_name, kw_only=True)
    standings: Listing[Standing] = attrs.field(default=None, converter=_standings, kw_only=True)
    identifier: OrganisationId | None = attrs.field(default=None, validator=_identifier, kw_only=True)
    country: str | None = attrs.field(default=None, converter=to_optional_name, kw_only=True)
    seat: Place | None = attrs.field(default=None, validator=may_be(Place), kw_only=True)
    branches: Listing[Place] = attrs.field(default=None, converter=_places, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.country is not None and not re.fullmatch(r"[A-Z]{2}", self.country):
            raise Malformed(self.country, "a country", "write the two letters of ISO 3166-1, such as BG")

    def __str__(self) -> str:
        return self.name
