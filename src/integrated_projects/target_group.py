"""Whom a project is for."""

from __future__ import annotations

import attrs

from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.programme import to_programme_codes
from integrated_projects.text import Text, to_optional_name, to_text, to_texts

__all__ = ["TargetGroup"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class TargetGroup:
    """A group of people that a project reaches; groups may overlap.

    Attributes:
        name: Who they are.
        programmes: Under which programmes, as their codes; written as `Programme`s.
        number: The number in the page's list.
        includes: Groups within the group that the page names.
        circumstances: What makes them a target group, as far as the page says it.

    Examples:
        >>> print(TargetGroup("parents from ethnic minorities"))
        parents from ethnic minorities
    """

    name: Text = attrs.field(converter=to_text)
    programmes: Listing[ProgrammeCode] = attrs.field(default=None, converter=to_programme_codes, kw_only=True)
    number: str | None = attrs.field(default=None, converter=to_optional_name, kw_only=True)
    includes: Listing[Text] = attrs.field(default=None, converter=to_texts, kw_only=True)
    circumstances: Listing[Text] = attrs.field(default=None, converter=to_texts, kw_only=True)

    def __str__(self) -> str:
        return str(self.name)
