"""Whom a project is for."""

from __future__ import annotations

import enum

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listed, Listing
from integrated_projects.programme import to_programme_codes
from integrated_projects.text import Text, to_optional_name, to_text, to_texts

__all__ = ["TargetGroup", "TargetGroupKind"]


def __dir__() -> list[str]:
    return __all__


class TargetGroupKind(enum.Enum):
    """What a target group is, in the words by which procedures admit it; one group may be of several kinds."""

    ROMA = "Roma"
    VULNERABLE_GROUPS = "people from vulnerable or marginalised groups"
    AT_RISK_OF_DISCRIMINATION = "people at risk of discrimination or victims of it"
    INHABITANTS_OF_PROBLEM_AREAS = "inhabitants of areas where problems are concentrated"
    FAMILIES = "families at risk"
    CHILDREN_AND_PUPILS = "children and pupils from ethnic minorities, vulnerable or marginalised groups"
    YOUNG_PEOPLE = "young people from ethnic minorities or vulnerable groups"
    PARENTS = "parents from ethnic minorities, vulnerable or marginalised groups"


def _kinds(value: Listed[TargetGroupKind]) -> Listing[TargetGroupKind]:
    return Listing(value, kind=TargetGroupKind)


@attrs.frozen
class TargetGroup(Embeddable):
    """A group of people that a project reaches; groups may overlap.

    Attributes:
        name: Who they are.
        kinds: What kind of target group they are, where the page says it plainly.
        programmes: Under which programmes, as their codes; written as `Programme`s.
        number: The number in the page's list.
        includes: Groups within the group that the page names.
        circumstances: What makes them a target group, as far as the page says it.

    Examples:
        >>> print(TargetGroup("parents from ethnic minorities"))
        parents from ethnic minorities
    """

    name: Text = attrs.field(converter=to_text)
    kinds: Listing[TargetGroupKind] = attrs.field(default=None, converter=_kinds, kw_only=True)
    programmes: Listing[ProgrammeCode] = attrs.field(default=None, converter=to_programme_codes, kw_only=True)
    number: str | None = attrs.field(default=None, converter=to_optional_name, kw_only=True)
    includes: Listing[Text] = attrs.field(default=None, converter=to_texts, kw_only=True)
    circumstances: Listing[Text] = attrs.field(default=None, converter=to_texts, kw_only=True)

    def __str__(self) -> str:
        return str(self.name)
