"""What somebody has confirmed who knows more than a project says."""

from __future__ import annotations

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import may_be
from integrated_projects.listing import Listed, Listing
from integrated_projects.text import to_name, to_optional_name

__all__ = ["Confirmation", "Confirmations"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class Confirmation(Embeddable):
    """Whether a demand of the procedure is met, in the words of whoever knows.

    Attributes:
        demand: The key of the demand: ``roma-integration-plan``.
        holds: Whether it is met.
        by: The office that says so.

    Examples:
        >>> Confirmation("roma-integration-plan", holds=True).by is None
        True
    """

    demand: str = attrs.field(converter=to_name)
    holds: bool | None = attrs.field(default=None, validator=may_be(bool), kw_only=True)
    by: str | None = attrs.field(default=None, converter=to_optional_name, kw_only=True)


def _items(value: Listed[Confirmation]) -> Listing[Confirmation]:
    return Listing(value, kind=Confirmation)


@attrs.frozen(kw_only=True)
class Confirmations(Embeddable):
    """What was confirmed of the demands of a procedure that nobody can see from a project alone.

    Attributes:
        items: Each confirmation.

    Raises:
        Malformed: Two confirmations of one demand.

    Examples:
        >>> Confirmations(items=[Confirmation("two-services", holds=True), ...]).items.complete
        False
    """

    items: Listing[Confirmation] = attrs.field(default=None, converter=_items)

    def __attrs_post_init__(self) -> None:
        demands = [one.demand for one in self.items]
        for number, demand in enumerate(demands):
            if demand in demands[:number]:
                raise Malformed(demand, "a demand that is confirmed once", "two of the confirmations are of it")
