"""What a project aims at, and the strategies that it answers to."""

from __future__ import annotations

import enum

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.fields import may_be, to_optional_year
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.programme import to_programme_codes
from integrated_projects.text import Text, to_optional_name, to_optional_text, to_text, to_texts

__all__ = ["Objective", "ObjectiveKind", "Strategy"]


def __dir__() -> list[str]:
    return __all__


class ObjectiveKind(enum.Enum):
    """Whether an objective is that of the whole project or one of several under it."""

    GENERAL = "general objective"
    SPECIFIC = "specific objective"


@attrs.frozen
class Objective(Embeddable):
    """Something that the project aims at.

    Attributes:
        name: What is aimed at.
        kind: Whether it is general or specific.
        programmes: Under which programmes, as their codes; written as `Programme`s.
        number: The number in the page's list.
        description: More about it.
        means: By what it is to be reached.
        horizontal: Whether the page calls it horizontal, valid for all interventions.

    Examples:
        >>> print(Objective("social inclusion", kind=ObjectiveKind.GENERAL))
        social inclusion
    """

    name: Text = attrs.field(converter=to_text)
    kind: ObjectiveKind | None = attrs.field(default=None, validator=may_be(ObjectiveKind), kw_only=True)
    programmes: Listing[ProgrammeCode] = attrs.field(default=None, converter=to_programme_codes, kw_only=True)
    number: str | None = attrs.field(default=None, converter=to_optional_name, kw_only=True)
    description: Text | None = attrs.field(default=None, converter=to_optional_text, kw_only=True)
    means: Listing[Text] = attrs.field(default=None, converter=to_texts, kw_only=True)
    horizontal: bool | None = attrs.field(default=None, validator=may_be(bool), kw_only=True)

    def __str__(self) -> str:
        return str(self.name)


@attrs.frozen
class Strategy(Embeddable):
    """A strategy, a plan or a programme's aims that the project answers to.

    Attributes:
        name: What it is called.
        level: Whose it is: national, regional, municipal.
        first_year: The first year that it covers.
        last_year: The last year that it covers.

    Examples:
        >>> print(Strategy("municipal plan for Roma integration"))
        municipal plan for Roma integration
    """

    name: Text = attrs.field(converter=to_text)
    level: Text | None = attrs.field(default=None, converter=to_optional_text, kw_only=True)
    first_year: int | None = attrs.field(default=None, converter=to_optional_year, kw_only=True)
    last_year: int | None = attrs.field(default=None, converter=to_optional_year, kw_only=True)

    def __str__(self) -> str:
        return str(self.name)
