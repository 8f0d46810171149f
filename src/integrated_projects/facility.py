"""Services and facilities that a project opens."""

from __future__ import annotations

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.fields import may_be
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.place import Place
from integrated_projects.programme import to_programme_codes
from integrated_projects.text import Text, to_optional_name, to_optional_text, to_text, to_texts

__all__ = ["Facility"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class Facility(Embeddable):
    """A service or a facility that the project opens.

    Attributes:
        name: What it is called.
        abbreviation: Its abbreviation as printed.
        programmes: Which programmes pay for it, as their codes; written as `Programme`s.
        place: Where it is, with its address.
        staff: Who works there, as far as the page says it.
        features: What the page says of it: innovative, mobile.
        purposes: What it is for.

    Examples:
        >>> print(Facility("community centre"))
        community centre
    """

    name: Text = attrs.field(converter=to_text)
    abbreviation: str | None = attrs.field(default=None, converter=to_optional_name, kw_only=True)
    programmes: Listing[ProgrammeCode] = attrs.field(default=None, converter=to_programme_codes, kw_only=True)
    place: Place | None = attrs.field(default=None, validator=may_be(Place), kw_only=True)
    staff: Text | None = attrs.field(default=None, converter=to_optional_text, kw_only=True)
    features: Listing[Text] = attrs.field(default=None, converter=to_texts, kw_only=True)
    purposes: Listing[Text] = attrs.field(default=None, converter=to_texts, kw_only=True)

    def __str__(self) -> str:
        return str(self.name)
