"""What is stated for one programme of a project."""

from __future__ import annotations

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import may_be, must_be
from integrated_projects.listing import Listed, Listing
from integrated_projects.programme import Cofinancing, PriorityAxis, Programme, Shares
from integrated_projects.project.contract import Contract
from integrated_projects.text import Text, to_texts

__all__ = ["ProgrammePart", "to_parts"]


def __dir__() -> list[str]:
    return __all__


def _contracts(value: Listed[Contract]) -> Listing[Contract]:
    return Listing(value, kind=Contract)


def _axes(value: Listed[PriorityAxis]) -> Listing[PriorityAxis]:
    return Listing(value, kind=PriorityAxis)


@attrs.frozen
class ProgrammePart(Embeddable):
    """What the page states for one of the programmes that pay.

    Attributes:
        programme: The programme; what it holds is the catalogue's word, not the page's.
        printed_as: The names under which the page prints the programme.
        contracts: The contracts of the project with this programme.
        axes: The priority axes that the page names.
        shares: The rates that the page prints.
        cofinancing: The policy by which the amount is divided, where its rounding is stated.

    Examples:
        >>> from integrated_projects.catalogue.bulgaria_2014_2020 import HRD
        >>> print(ProgrammePart(HRD))
        OP HRD
    """

    programme: Programme = attrs.field(validator=must_be(Programme))
    printed_as: Listing[Text] = attrs.field(default=None, converter=to_texts, kw_only=True)
    contracts: Listing[Contract] = attrs.field(default=None, converter=_contracts, kw_only=True)
    axes: Listing[PriorityAxis] = attrs.field(default=None, converter=_axes, kw_only=True)
    shares: Shares | None = attrs.field(default=None, validator=may_be(Shares), kw_only=True)
    cofinancing: Cofinancing | None = attrs.field(default=None, validator=may_be(Cofinancing), kw_only=True)

    def __str__(self) -> str:
        return str(self.programme)


def _part(value: ProgrammePart | Programme) -> ProgrammePart:
    if isinstance(value, Programme):
        return ProgrammePart(value)
    if isinstance(value, ProgrammePart):
        return value
    raise Malformed(value, "a part of a project", "write a ProgrammePart or a Programme")


def to_parts(value: Listed[ProgrammePart | Programme]) -> Listing[ProgrammePart]:
    """The parts; a programme alone stands for a part of which nothing else is stated.

    Examples:
        >>> from integrated_projects.catalogue.bulgaria_2014_2020 import HRD
        >>> to_parts([HRD])[0].contracts
        Listing([...])
    """
    parts: Listing[ProgrammePart | Programme] = Listing(value)
    return parts.map(_part)
