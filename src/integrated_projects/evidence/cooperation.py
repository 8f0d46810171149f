"""How the partners of an Interreg operation cooperate, who leads them, and what they spend."""

from __future__ import annotations

import enum

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import may_be
from integrated_projects.listing import Listed, Listing
from integrated_projects.money import Money
from integrated_projects.partner import to_optional_organisation_name, to_organisation_names

__all__ = ["Cooperation", "CooperationCosts", "CooperationCriterion"]


def __dir__() -> list[str]:
    return __all__


class CooperationCriterion(enum.Enum):
    """In what partners cooperate."""

    DEVELOPMENT = "development"
    IMPLEMENTATION = "implementation"
    STAFFING = "staffing"
    FINANCING = "financing"


def _amount(instance: object, attribute: attrs.Attribute[Money | None], value: object) -> None:
    if value is not None and (not isinstance(value, Money) or value.amount < 0):
        noun = f"the {attribute.name.replace('_', ' ')} of {type(instance).__name__}"
        raise Malformed(value, noun, 'it takes a Money that is not below nought, such as euro("1.00")')


@attrs.frozen(kw_only=True)
class CooperationCosts(Embeddable):
    """What one partner spends, and which of it is a flat rate.

    Attributes:
        partner: The name of the organisation; written as a `Partner` or an `Organisation`.
        staff: Its direct staff costs.
        other_direct: Its direct costs other than staff.
        travel: What is claimed for travel and accommodation.
        office: What is claimed for office and administration.
        staff_is_flat: Whether the staff costs are a flat rate of the other direct costs.
        travel_is_flat: Whether travel and accommodation are a flat rate of the staff costs.
        office_is_flat: Whether office and administration are a flat rate of the staff costs.

    Raises:
        Malformed: An amount below nought, or amounts in two currencies.

    Examples:
        >>> from integrated_projects.money import euro
        >>> CooperationCosts(staff=euro("50000.00"), travel=euro("7500.00")).travel_is_flat is None
        True
    """

    partner: str | None = attrs.field(default=None, converter=to_optional_organisation_name)
    staff: Money | None = attrs.field(default=None, validator=_amount)
    other_direct: Money | None = attrs.field(default=None, validator=_amount)
    travel: Money | None = attrs.field(default=None, validator=_amount)
    office: Money | None = attrs.field(default=None, validator=_amount)
    staff_is_flat: bool | None = attrs.field(default=None, validator=may_be(bool))
    travel_is_flat: bool | None = attrs.field(default=None, validator=may_be(bool))
    office_is_flat: bool | None = attrs.field(default=None, validator=may_be(bool))

    def __attrs_post_init__(self) -> None:
        amounts = (self.staff, self.other_direct, self.travel, self.office)
        codes = sorted({amount.currency.code for amount in amounts if amount is not None})
        if len(codes) > 1:
            raise Malformed(", ".join(codes), "the currency of CooperationCosts", "state one and no other")

    def __str__(self) -> str:
        return f"the costs of {self.partner or 'a partner'}"


def _criteria(value: Listed[CooperationCriterion]) -> Listing[CooperationCriterion]:
    return Listing(value, kind=CooperationCriterion)


def _costs(value: Listed[CooperationCosts]) -> Listing[CooperationCosts]:
    return Listing(value, kind=CooperationCosts)


@attrs.frozen(kw_only=True)
class Cooperation(Embeddable):
    """How the partners of an operation cooperate.

    Attributes:
        criteria: In what they cooperate.
        joins_outermost_regions: Whether partners from outermost regions and from third countries, partner countries or
            overseas territories take part, for whom two of the four are enough.
        lead_partners: The names of the lead partners; written as `Partner`s or `Organisation`s.
        is_one_body: Whether a sole partner is a grouping or a body across borders whose members are of as many
            countries as are asked for.
        costs: What each partner spends.

    Examples:
        >>> Cooperation(criteria=[CooperationCriterion.DEVELOPMENT]).lead_partners.complete
        False
    """

    criteria: Listing[CooperationCriterion] = attrs.field(default=None, converter=_criteria)
    joins_outermost_regions: bool | None = attrs.field(default=None, validator=may_be(bool))
    lead_partners: Listing[str] = attrs.field(default=None, converter=to_organisation_names)
    is_one_body: bool | None = attrs.field(default=None, validator=may_be(bool))
    costs: Listing[CooperationCosts] = attrs.field(default=None, converter=_costs)

    def __str__(self) -> str:
        return "the cooperation"
