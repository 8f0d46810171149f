"""The proposals that were handed in under a procedure."""

from __future__ import annotations

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.fields import must_be
from integrated_projects.identifier import ProjectNumber
from integrated_projects.listing import Listed, Listing
from integrated_projects.partner import to_organisation_names

__all__ = ["Proposal", "Proposals"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class Proposal(Embeddable):
    """A proposal, and who takes part in it.

    Attributes:
        number: Its number, under which a project that is selected goes on.
        participants: The names of the applicant and of the partners, as printed; written as `Partner`s or
            `Organisation`s.

    Examples:
        >>> Proposal(ProjectNumber.parse("BGLD-3.002-0016"), participants=["Община Камено", ...]).participants
        Listing(['Община Камено', ...])
    """

    number: ProjectNumber = attrs.field(validator=must_be(ProjectNumber))
    participants: Listing[str] = attrs.field(default=None, converter=to_organisation_names, kw_only=True)


def _items(value: Listed[Proposal]) -> Listing[Proposal]:
    return Listing(value, kind=Proposal)


@attrs.frozen(kw_only=True)
class Proposals(Embeddable):
    """The proposals that were handed in under a procedure, the project's own among them.

    Attributes:
        items: Each proposal.

    Examples:
        >>> proposals = Proposals(items=[Proposal(ProjectNumber.parse("BGLD-3.002-0016")), ...])
        >>> proposals.items.complete
        False
    """

    items: Listing[Proposal] = attrs.field(default=None, converter=_items)
