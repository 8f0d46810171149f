"""How an operation reckons its staff and its indirect costs."""

from __future__ import annotations

import enum
from decimal import Decimal

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.evidence._amounts import in_one_currency, optional_amount
from integrated_projects.fields import may_be, to_whole
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listed, Listing
from integrated_projects.money import Money, Rate
from integrated_projects.money._exact import decimal_of
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
        policy_rate: The rate of another policy of the Union, where that is the one that is used.
        policy_base: The costs of which that policy takes it.
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
    policy_rate: Rate | None = attrs.field(default=None, validator=may_be(Rate))
    policy_base: Money | None = attrs.field(default=None, validator=optional_amount)
    staff_method: StaffMethod | None = attrs.field(default=None, validator=may_be(StaffMethod))
    has_large_contract: bool | None = attrs.field(default=None, validator=may_be(bool))

    def __attrs_post_init__(self) -> None:
        in_one_currency(self)


_A_MONTH = "a number of hours of a month"
_HOURS_OF_A_MONTH = 744


def _hours(value: int | None) -> int | None:
    return None if value is None else to_whole(value, "a number of hours", 0, 8784)


def _monthly(value: Decimal | int | str | None) -> Decimal | None:
    if value is None:
        return None
    number = decimal_of(value, _A_MONTH)
    if not 0 < number <= _HOURS_OF_A_MONTH:
        raise Malformed(value, _A_MONTH, f"write a number above 0 and up to {_HOURS_OF_A_MONTH}")
    return number


@attrs.frozen(kw_only=True)
class StaffHours(Embeddable):
    """The hours of one post in one year, paid at an hourly rate; who holds the post is nowhere stated.

    Attributes:
        programme: The programme.
        annual_cost: The latest documented annual gross employment costs.
        monthly_cost: The latest documented monthly gross employment costs, where the rate is reckoned of them.
        monthly_hours: The average hours that the person works in a month; written as an `int`, a `Decimal` or a text.
        full_time: The part of full time.
        hours: The hours that are declared.
        amount: What is declared for them.

    Raises:
        Malformed: An amount below nought, two currencies, a number of hours that no year or month has, or annual
            costs beside a rate of monthly ones.

    Examples:
        >>> StaffHours(full_time=Rate("0.5"), hours=860).hours
        860
        >>> StaffHours(monthly_hours="143.5").monthly_hours
        Decimal('143.5')
    """

    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code)
    annual_cost: Money | None = attrs.field(default=None, validator=optional_amount)
    monthly_cost: Money | None = attrs.field(default=None, validator=optional_amount)
    monthly_hours: Decimal | None = attrs.field(default=None, converter=_monthly)
    full_time: Rate | None = attrs.field(default=None, validator=may_be(Rate))
    hours: int | None = attrs.field(default=None, converter=_hours)
    amount: Money | None = attrs.field(default=None, validator=optional_amount)

    def __attrs_post_init__(self) -> None:
        in_one_currency(self)
        if self.annual_cost is not None and (self.monthly_cost is not None or self.monthly_hours is not None):
            raise Malformed(str(self.annual_cost), "annual costs beside monthly ones", "state those of the rate alone")


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
