"""A concept of integrated territorial investments: ideas for projects, each under a programme."""

from __future__ import annotations

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listed, Listing
from integrated_projects.programme import to_programme_codes
from integrated_projects.text import Text, to_text

__all__ = ["Concept", "ProjectIdea"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class ProjectIdea(Embeddable):
    """One idea of a concept.

    Attributes:
        name: What is to be done.
        programmes: To which programmes it is assigned, as their codes; written as `Programme`s.

    Examples:
        >>> print(ProjectIdea("a centre for early childhood"))
        a centre for early childhood
    """

    name: Text = attrs.field(converter=to_text)
    programmes: Listing[ProgrammeCode] = attrs.field(default=None, converter=to_programme_codes, kw_only=True)

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

    Examples:
        >>> Concept(ideas=[]).programmes.complete
        False
    """

    ideas: Listing[ProjectIdea] = attrs.field(default=None, converter=_ideas)
    programmes: Listing[ProgrammeCode] = attrs.field(default=None, converter=to_programme_codes)

    def __str__(self) -> str:
        return "the concept"
