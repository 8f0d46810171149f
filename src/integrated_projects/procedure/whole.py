"""The procedure itself, and its components."""

from __future__ import annotations

import enum

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.fields import may_be, must_be, to_whole
from integrated_projects.identifier import ProcedureNumber, ProjectNumber, RegistryNumber
from integrated_projects.listing import Listed, Listing
from integrated_projects.source import Source
from integrated_projects.text import Text, to_optional_text

__all__ = ["Award", "Component", "Procedure"]


def __dir__() -> list[str]:
    return __all__


class Award(enum.Enum):
    """How a procedure finds its projects."""

    DIRECT = "direct award"
    SELECTION = "competitive selection"
    CONCEPTS = "preliminary selection of concepts, of which projects follow"


def _component_number(value: int) -> int:
    return to_whole(value, "the number of a component", 0, 9999)


@attrs.frozen
class Component(Embeddable):
    """A part of a procedure with conditions of its own.

    Attributes:
        number: Its number in the procedure.
        name: Its name.

    Examples:
        >>> Component(2).number
        2
    """

    number: int = attrs.field(converter=_component_number)
    name: Text | None = attrs.field(default=None, converter=to_optional_text, kw_only=True)


def _components(value: Listed[Component]) -> Listing[Component]:
    return Listing(value, kind=Component)


@attrs.frozen
class Procedure(Embeddable):
    """A procedure for the award of grants, as a page or the catalogue states it.

    Attributes:
        number: Its number. Where a page prints another kind of number as that of the procedure, it is kept
            as printed, and a finding says what it is.
        name: Its name.
        award: How it finds its projects.
        components: Its components.
        source: Where all this stands.

    Examples:
        >>> print(Procedure(ProcedureNumber.parse("BG05M9OP001-2.056")))
        BG05M9OP001-2.056
    """

    number: ProcedureNumber | ProjectNumber | RegistryNumber = attrs.field(
        validator=must_be(ProcedureNumber, ProjectNumber, RegistryNumber)
    )
    name: Text | None = attrs.field(default=None, converter=to_optional_text, kw_only=True)
    award: Award | None = attrs.field(default=None, validator=may_be(Award), kw_only=True)
    components: Listing[Component] = attrs.field(default=None, converter=_components, kw_only=True)
    source: Source | None = attrs.field(default=None, validator=may_be(Source), kw_only=True)

    def __str__(self) -> str:
        return str(self.number)
