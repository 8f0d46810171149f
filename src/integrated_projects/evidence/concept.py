"""A concept of integrated territorial investments: ideas for projects, each under a programme."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.fields import may_be, to_optional_day
from integrated_projects.identifier import (
    ContractNumber,
    ProcedureNumber,
    ProgrammeCode,
    ProjectNumber,
    RegistryNumber,
)
from integrated_projects.listing import Listed, Listing
from integrated_projects.programme import to_programme_codes
from integrated_projects.text import Text, to_text

__all__ = ["Concept", "ProjectIdea"]


def __dir__() -> list[str]:
    return __all__


_Number: TypeAlias = ProjectNumber | ContractNumber | RegistryNumber


def _numbers(value: Listed[_Number]) -> Listing[_Number]:
    return Listing(value, kind=(ProjectNumber, ContractNumber, RegistryNumber))


@attrs.frozen
class ProjectIdea(Embeddable):
    """One idea of a concept.

    Attributes:
        name: What is to be done.
        programmes: To which programmes it is assigned, as their codes; written as `Programme`s.
        procedure: Under which procedure it is contracted.
        became: The numbers of the projects, or of the contracts, that came of it.

    Examples:
        >>> print(ProjectIdea("a centre for early childhood"))
        a centre for early childhood
        >>> ProjectIdea("a centre", became=[ProjectNumber.parse("BG16FFPR003-2.006-0001")]).became
        Listing([ProjectNumber.parse('BG16FFPR003-2.006-0001')])
    """

    name: Text = attrs.field(converter=to_text)
    programmes: Listing[ProgrammeCode] = attrs.field(default=None, converter=to_programme_codes, kw_only=True)
    procedure: ProcedureNumber | None = attrs.field(default=None, validator=may_be(ProcedureNumber), kw_only=True)
    became: Listing[ProjectNumber | ContractNumber | RegistryNumber] = attrs.field(
        default=None, converter=_numbers, kw_only=True
    )

    def __str__(self) -> str:
        return str(self.name)


def _ideas(value: Listed[ProjectIdea]) -> Listing[ProjectIdea]:
    return Listing(value, kind=ProjectIdea)


@attrs.frozen(kw_only=True)
class Concept(Embeddable):
    """A concept that is approved as a whole, and becomes several contracts.

    Attributes:
        ideas: Its ideas.
        programmes: The programmes that pay for concepts, as their codes; written as `Programme`s.
        number: Its own number, under the procedure that selects concepts.
        is_approved: Whether it was approved.
        approved_on: The day of its approval.

    Examples:
        >>> Concept(ideas=[]).programmes.complete
        False
    """

    ideas: Listing[ProjectIdea] = attrs.field(default=None, converter=_ideas)
    programmes: Listing[ProgrammeCode] = attrs.field(default=None, converter=to_programme_codes)
    number: ProjectNumber | RegistryNumber | None = attrs.field(
        default=None, validator=may_be(ProjectNumber, RegistryNumber)
    )
    is_approved: bool | None = attrs.field(default=None, validator=may_be(bool))
    approved_on: date | None = attrs.field(default=None, converter=to_optional_day)

    def __str__(self) -> str:
        return "the concept"
