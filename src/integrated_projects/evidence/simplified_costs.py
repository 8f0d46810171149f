"""How an operation reckons its staff and its indirect costs."""

from __future__ import annotations

import enum

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.evidence._amounts import in_one_currency, optional_amount
from integrated_projects.fields import may_be, to_whole
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listed, Listing
from integrated_projects.money import Money, Rate
from integrated_projects.programme import to_optional_programme_code

__all__ = ["CostModel", "FlatRateOption", "SimplifiedCosts", "StaffHours", "StaffMethod"]


def __dir__() -> list[str]:
    return __all__


class FlatRateOption(enum.Enum):
    """Which flat rate covers the indirect costs, or all costs but those of direct staff."""

    OF_DIRECT_COSTS = "a rate of direct costs that nobody has to calculate"
    OF_STAFF_COSTS = "a rate of direct staff costs that nobody has to calculate"
    CALCULATED = "a rate of direct costs that was calculated"
    REMAINING_COSTS = "a rate of direct staff costs for all other costs"
    UNION_POLICY = "a rate of another policy of the Union"
    NONE = "no flat rate"


class StaffMethod(enum.Enum):
    """How direct staff costs are reckoned."""

    ACTUAL_COSTS = "actual costs"
    HOURLY_RATE = "an hourly rate"
    FLAT_RATE = "a flat rate of the other direct costs"


@attrs.frozen(kw_only=True)
class CostModel(Embeddable):
    """The costs of an operation under one programme, in the parts of which flat rates are taken.

    Attributes:
        programme: The programme.
        staff: Direct staff costs.
        other_direct: Direct costs other than those of staff.
        indirect: Indirect costs, or with a rate for all remaining costs these.
        option: The flat rate that is used.
        is_calculated: Whether there is a fair, equitable and verifiable calculation behind the rate, or one that was
            made for similar operations.
        staff_method: How the staff costs are reckoned.
        has_large_contract: Whether there is a public contract above the threshold of the directives.

    Raises:
        Malformed: An amount below nought, or two currencies.

    Examples:
        >>> from integrated_projects.money import euro
        >>> print(CostModel(staff=euro("60000.00")).staff)
        60000.00 EUR
    """

    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code)
    staff: Money | None = attrs.field(default=None, validator=optional_amount)
    other_direct: Money | None = attrs.field(default=None, validator=optional_amount)
    indirect: Money | None = attrs.field(default=None, validator=optional_amount)
    option: FlatRateOption | None = attrs.field(default=None, validator=may_be(FlatRateOption))
    is_calculated: bool | None = attrs.field(default=None, validator=may_be(bool))
    staff_method: StaffMethod | None = attrs.field(default=None, validator=may_be(StaffMethod))
    has_large_contract: bool | None = attrs.field(default=None, validator=may_be(bool))

    def __attrs_post_init__(self) -> None:
        in_one_currency(self)


def _hours(value: int | None) -> int | None:
    return None if value is None else to_whole(value, "a number of hours", 0, 8784)


@attrs.frozen(kw_only=True)
class StaffHours(Embeddable):
    """The hours of one post in one year, paid at an hourly rate; who holds the post is nowhere stated.

    Attributes:
        programme: The programme.
        annual_cost: The latest documented annual gross employment costs.
        full_time: The part of full time.
        hours: The hours that are declared.
        amount: What is declared for them.

    Raises:
        Malformed: An amount below nought, two currencies, or a number of hours that no year has.

    Examples:
        >>> StaffHours(full_time=Rate("0.5"), hours=860).hours
        860
    """

    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code)
    annual_cost: Money | None = attrs.field(default=None, validator=optional_amount)
    full_time: Rate | None = attrs.field(default=None, validator=may_be(Rate))
    hours: int | None = attrs.field(default=None, converter=_hours)
    amount: Money | None = attrs.field(default=None, validator=optional_amount)

    def __attrs_post_init__(self) -> None:
        in_one_currency(self)


def _models(value: Listed[CostModel]) -> Listing[CostModel]:
    return Listing(value, kind=CostModel)


def _posts(value: Listed[StaffHours]) -> Listing[StaffHours]:
    return Listing(value, kind=StaffHours)


@attrs.frozen(kw_only=True)
class SimplifiedCosts(Embeddable):
    """How an operation reckons its costs.

    Attributes:
        models: The costs under each programme.
        posts: The posts that are paid at an hourly rate.

    Examples:
        >>> SimplifiedCosts(posts=[]).posts.complete
        True
    """

    models: Listing[CostModel] = attrs.field(default=None, converter=_models)
    posts: Listing[StaffHours] = attrs.field(default=None, converter=_posts)
