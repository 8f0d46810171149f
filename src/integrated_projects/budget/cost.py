"""What kind of cost an amount is, and how it is reckoned."""

from __future__ import annotations

import enum
from typing import Final

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.explanation import Explanation, Step
from integrated_projects.fields import must_be
from integrated_projects.money import Money, Rate, Rounding
from integrated_projects.truth import both, negate

__all__ = ["CostCategory", "CostForm", "CostGroup", "CostType", "DIRECT", "FlatRate", "INDIRECT"]


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


class CostGroup(enum.Enum):
    """Costs that law puts together where it allows a flat rate (Regulation (EU) 2021/1060, Articles 54 to 56).

    Rates are taken of direct costs, of direct staff costs and of other direct costs. Remaining costs are all but
    direct staff costs and allowances of participants: only their amount is a rate, never what a rate is taken of.
    """

    DIRECT_STAFF = "direct staff costs"
    OTHER_DIRECT = "other direct costs"
    ALLOWANCES = "salaries and allowances of participants"
    REMAINING = "remaining costs"


def _is_base(_instance: object, _attribute: object, value: CostType | CostCategory | CostGroup) -> None:
    if value.value not in _BASES:
        raise Malformed(value.value, "the base of a flat rate", f"write one of {', '.join(_BASES)}")


@attrs.frozen
class FlatRate(Embeddable):
    """An amount that is reckoned as a rate of other costs (Regulation (EU) No 1303/2013, Article 67(1)(d)).

    Attributes:
        rate: The rate.
        of: The costs that it is a rate of.

    Examples:
        >>> print(FlatRate(Rate.percent("7"), of=DIRECT))
        7 % of direct costs
        >>> print(FlatRate(Rate.percent("15"), of=CostGroup.DIRECT_STAFF))
        15 % of direct staff costs
    """

    rate: Rate = attrs.field(validator=must_be(Rate))
    of: CostType | CostCategory | CostGroup = attrs.field(
        validator=[must_be(CostType, CostCategory, CostGroup), _is_base], kw_only=True
    )

    @classmethod
    def parse(cls, text: str) -> FlatRate:
        """The flat rate that a text states as `format` writes it.

        Raises:
            Malformed: Any other text.

        Examples:
            >>> FlatRate.parse("20 % of other direct costs").of
            <CostGroup.OTHER_DIRECT: 'other direct costs'>
        """
        rate, _, of = str.__str__(text).partition(" of ") if isinstance(text, str) else ("", "", "")
        if of not in _BASES:
            raise Malformed(text, "the text of a flat rate", f"write '7 % of' and one of {', '.join(_BASES)}")
        return cls(Rate.parse(rate), of=_BASES[of])

    def format(self) -> str:
        """The rate and what it is taken of.

        Examples:
            >>> FlatRate(Rate.percent("40"), of=CostGroup.DIRECT_STAFF).format()
            '40 % of direct staff costs'
        """
        return f"{self.rate.format()} of {self.of.value}"

    def is_of(self, cost_type: CostType | None, category: CostCategory | None) -> bool | None:
        """Whether it is taken of costs of this type and category; `None` where what is not stated decides.

        Examples:
            >>> FlatRate(Rate.percent("20"), of=CostGroup.OTHER_DIRECT).is_of(DIRECT, None) is None
            True
        """
        if isinstance(self.of, CostType):
            return None if cost_type is None else cost_type is self.of
        if isinstance(self.of, CostCategory):
            return None if category is None else category is self.of
        is_direct = None if cost_type is None else cost_type is DIRECT
        is_staff = None if category is None else category is CostCategory.STAFF
        return both(is_direct, is_staff if self.of is CostGroup.DIRECT_STAFF else negate(is_staff))

    def reckon(self, base: Money, rounding: Rounding) -> Money:
        """The amount that the rate makes of the costs that it is taken of, rounded once.

        Raises:
            Malformed: No `Money`, or no `Rounding`.

        Examples:
            >>> from integrated_projects.money import RoundingMode, leva
            >>> print(FlatRate(Rate.percent("7"), of=DIRECT).reckon(leva("824915.00"), Rounding(RoundingMode.HALF_UP)))
            57744.05 BGN
        """
        return self.explain(base, rounding).whole

    def explain(self, base: Money, rounding: Rounding) -> Explanation:
        """How `reckon` reckons it.

        Raises:
            Malformed: No `Money`, or no `Rounding`.

        Examples:
            >>> from integrated_projects.money import RoundingMode, leva
            >>> print(FlatRate(Rate.percent("7"), of=DIRECT).explain(leva("0.55"), Rounding(RoundingMode.DOWN)))
            1. 7 % of direct costs: 7 % of 0.55 BGN = 0.0385 BGN, rounded down to 0.01: 0.03 BGN
            together 0.03 BGN
        """
        if not isinstance(base, Money):
            raise Malformed(base, "an amount to take a rate of", 'it takes a Money, such as leva("1.00")')
        made = base.share(self.rate, rounding)
        return Explanation(
            whole=made, steps=[Step(name=str(self), of=base, by=self.rate, rounding=rounding, amount=made)]
        )

    def __str__(self) -> str:
        return self.format()


#: What a rate can be taken of, by its name.
_BASES: Final[dict[str, CostType | CostCategory | CostGroup]] = {
    base.value: base for base in (*CostType, CostGroup.DIRECT_STAFF, CostGroup.OTHER_DIRECT, *CostCategory)
}
