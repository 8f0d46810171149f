"""Counts that a page prints about its own lists."""

from __future__ import annotations

from typing import Any

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import may_be, must_be
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.organisation import OrganisationKind
from integrated_projects.partner import Capacity, Partner, Role
from integrated_projects.programme import to_optional_programme_code
from integrated_projects.quantity import Quantity
from integrated_projects.text import to_name
from integrated_projects.truth import both

__all__ = ["TALLIED_LISTS", "Tally"]


def __dir__() -> list[str]:
    return __all__


#: The lists of a project that a page may count.
TALLIED_LISTS = (
    "activities",
    "associated_partners",
    "directions",
    "facilities",
    "objectives",
    "partners",
    "parts",
    "target_groups",
)

_OF_PARTNERS = ("partners", "associated_partners")
_WITHOUT_PROGRAMME = ("directions", "parts")


@attrs.frozen
class Tally(Embeddable):
    """A count that the page prints about one of its lists: "four schools and three kindergartens".

    Attributes:
        count: How many.
        of: The name of the list of the project, one of `TALLIED_LISTS`.
        programme: Only what is under this programme, as its code; written as a `Programme`.
        role: Only partners in this role.
        kind: Only organisations of this kind.
        capacity: Only partners in this capacity.

    Raises:
        Malformed: A list that is not counted, or a condition that its items cannot meet.

    Examples:
        >>> print(Tally(Quantity.exactly(4), of="partners", kind=OrganisationKind.SCHOOL))
        4 partners (school)
    """

    count: Quantity[int] = attrs.field(validator=must_be(Quantity))
    of: str = attrs.field(converter=to_name, kw_only=True)
    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code, kw_only=True)
    role: Role | None = attrs.field(default=None, validator=may_be(Role), kw_only=True)
    kind: OrganisationKind | None = attrs.field(default=None, validator=may_be(OrganisationKind), kw_only=True)
    capacity: Capacity | None = attrs.field(default=None, validator=may_be(Capacity), kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.count.value, int):
            raise Malformed(self.count, "a count", "write a Quantity of a whole number")
        if self.of not in TALLIED_LISTS:
            raise Malformed(self.of, "a list that is counted", f"name one of {', '.join(TALLIED_LISTS)}")
        if self.of not in _OF_PARTNERS and (self.role or self.kind or self.capacity):
            raise Malformed(self.of, "a list of partners", "role, kind and capacity are asked of partners only")
        if self.of in _WITHOUT_PROGRAMME and self.programme is not None:
            raise Malformed(self.of, "a list under programmes", "its items belong to no one programme")

    def counts(self, item: Any) -> bool | None:  # noqa: ANN401 - the items of the lists have no common type
        """Whether an item of the list is counted; `None` where that was not said.

        Examples:
            >>> from integrated_projects.organisation import Organisation
            >>> tally = Tally(Quantity.exactly(4), of="partners", kind=OrganisationKind.SCHOOL)
            >>> tally.counts(Partner(Organisation("Center"))) is None
            True
        """
        truths: list[bool | None] = []
        if self.programme is not None:
            truths.append(item.programmes.any(lambda code: code == self.programme))
        if isinstance(item, Partner):
            kind = item.organisation.kind
            if self.role is not None:
                truths.append(None if item.role is None else item.role is self.role)
            if self.kind is not None:
                truths.append(None if kind is None else kind.is_a(self.kind))
            if self.capacity is not None:
                truths.append(item.capacities.any(lambda capacity: capacity is self.capacity))
        return both(*truths)

    def __str__(self) -> str:
        conditions = [str(one.value) for one in (self.role, self.kind, self.capacity) if one is not None]
        if self.programme is not None:
            conditions.append(f"under {self.programme}")
        counted = f"{self.count} {self.of.replace('_', ' ')}"
        return f"{counted} ({', '.join(conditions)})" if conditions else counted
