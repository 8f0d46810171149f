"""What kind of cost an amount is, and how it is reckoned."""

from __future__ import annotations

import enum

import attrs

from integrated_projects.fields import must_be
from integrated_projects.money import Rate

__all__ = ["CostCategory", "CostForm", "CostType", "DIRECT", "FlatRate", "INDIRECT"]


def __dir__() -> list[str]:
    return __all__


class CostType(enum.Enum):
    """Whether a cost can be traced to an activity."""

    DIRECT = "direct costs"
    INDIRECT = "indirect costs"


DIRECT = CostType.DIRECT
INDIRECT = CostType.INDIRECT


class CostCategory(enum.Enum):
    """For what money is spent; the expense types of the Bulgarian monitoring system (UMIS)."""

    STAFF = "staff"
    TANGIBLE_ASSETS = "tangible assets"
    INTANGIBLE_ASSETS = "intangible assets"
    WORKS = "construction works"
    SERVICES = "services"
    MATERIALS = "materials"
    EVENTS = "events"
    FEES = "fees"
    CONTINGENCY = "contingency"
    UNRECOVERABLE_VAT = "unrecoverable VAT"


class CostForm(enum.Enum):
    """How an amount is reckoned, where it is no flat rate (Regulation (EU) No 1303/2013, Article 67(1))."""

    ACTUAL_COSTS = "costs actually incurred and paid"
    UNIT_COST = "unit cost"
    LUMP_SUM = "lump sum"


@attrs.frozen
class FlatRate:
    """An amount that is reckoned as a rate of other costs (Regulation (EU) No 1303/2013, Article 67(1)(d)).

    Attributes:
        rate: The rate.
        of: The costs that it is a rate of.

    Examples:
        >>> print(FlatRate(Rate.percent("7"), of=DIRECT))
        7 % of direct costs
    """

    rate: Rate = attrs.field(validator=must_be(Rate))
    of: CostType | CostCategory = attrs.field(validator=must_be(CostType, CostCategory), kw_only=True)

    def __str__(self) -> str:
        return f"{self.rate} of {self.of.value}"
