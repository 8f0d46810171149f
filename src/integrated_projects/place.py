"""Where something is."""

from __future__ import annotations

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import may_be
from integrated_projects.territory import LauCode, NutsCode
from integrated_projects.text import to_optional_name

__all__ = ["Place"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Place(Embeddable):
    """A place, as precisely as the page says it; names are as printed.

    Attributes:
        name: The name of the building, the site or the branch.
        address: Street and number.
        quarter: The part of the settlement.
        settlement: The town or village.
        municipality: The municipality.
        region: A larger area, such as that of several municipalities.
        territory_code: The code of the smallest territory that is named, if the page prints one.

    Raises:
        Malformed: Nothing is stated at all.

    Examples:
        >>> print(Place(settlement="Кюстендил", address="ул. „Марин Дринов“ № 7"))
        ул. „Марин Дринов“ № 7, Кюстендил
    """

    name: str | None = attrs.field(default=None, converter=to_optional_name)
    address: str | None = attrs.field(default=None, converter=to_optional_name)
    quarter: str | None = attrs.field(default=None, converter=to_optional_name)
    settlement: str | None = attrs.field(default=None, converter=to_optional_name)
    municipality: str | None = attrs.field(default=None, converter=to_optional_name)
    region: str | None = attrs.field(default=None, converter=to_optional_name)
    territory_code: NutsCode | LauCode | None = attrs.field(default=None, validator=may_be(NutsCode, LauCode))

    def __attrs_post_init__(self) -> None:
        if not any(attrs.astuple(self, recurse=False)):
            raise Malformed(None, "a place", "nothing of it is stated; what is not stated is None")

    def __str__(self) -> str:
        return ", ".join(str(part) for part in attrs.astuple(self, recurse=False) if part is not None)
