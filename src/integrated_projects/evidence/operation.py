"""Facts about an operation that no page prints: what an application, a grant document or a visit shows."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.evidence._amounts import amount, in_one_currency, optional_amount
from integrated_projects.fields import may_be, to_day, to_optional_day, to_whole
from integrated_projects.listing import Listed, Listing
from integrated_projects.money import Money, Rate
from integrated_projects.text import to_name

__all__ = ["Contribution", "ContributionKind", "Operation", "RevenueMethod", "RevenueSector"]


def __dir__() -> list[str]:
    return __all__


class RevenueSector(enum.Enum):
    """The sectors for which a flat rate of net revenue is set."""

    ROAD = "road"
    RAIL = "rail"
    URBAN_TRANSPORT = "urban transport"
    WATER = "water"
    SOLID_WASTE = "solid waste"
    RESEARCH = "research, development and innovation"


class RevenueMethod(enum.Enum):
    """How the net revenue after completion is reckoned in advance."""

    FLAT_RATE = "a flat rate of the sector"
    FUNDING_GAP = "the discounted net revenue"


class ContributionKind(enum.Enum):
    """What is contributed in kind, as far as the law makes a difference of it."""

    LAND = "land or real estate"
    WORK = "unpaid work"
    OTHER = "another contribution"


def _hours(value: int | None) -> int | None:
    return None if value is None else to_whole(value, "a number of hours", 0, 10**9)


@attrs.frozen
class Contribution(Embeddable):
    """A contribution in kind, and what proves its value.

    Attributes:
        value: At what it is valued.
        kind: What is contributed.
        market_value: What is commonly paid for the same on the market.
        is_verifiable: Whether its value and its delivery can be assessed and verified independently.
        is_certified: Whether an independent expert certified what land or real estate is worth.
        hours: The verified hours of unpaid work.
        hourly_rate: What an hour of equivalent work is paid.

    Raises:
        Malformed: An amount below nought, two currencies, or a number of hours that is no whole number.

    Examples:
        >>> from integrated_projects.money import euro
        >>> print(Contribution(euro("20000.00"), kind=ContributionKind.LAND).value)
        20000.00 EUR
    """

    value: Money = attrs.field(validator=amount)
    kind: ContributionKind | None = attrs.field(default=None, validator=may_be(ContributionKind), kw_only=True)
    market_value: Money | None = attrs.field(default=None, validator=optional_amount, kw_only=True)
    is_verifiable: bool | None = attrs.field(default=None, validator=may_be(bool), kw_only=True)
    is_certified: bool | None = attrs.field(default=None, validator=may_be(bool), kw_only=True)
    hours: int | None = attrs.field(default=None, converter=_hours, kw_only=True)
    hourly_rate: Money | None = attrs.field(default=None, validator=optional_amount, kw_only=True)

    def __attrs_post_init__(self) -> None:
        in_one_currency(self)


def _contributions(value: Listed[Contribution]) -> Listing[Contribution]:
    return Listing(value, kind=Contribution)


def _names(value: Listed[str]) -> Listing[str]:
    return Listing(value, kind=str).map(to_name)


def _days(value: Listed[date]) -> Listing[date]:
    return Listing(value, kind=date).map(to_day)


@attrs.frozen(kw_only=True)
class Operation(Embeddable):
    """What is known of an operation beside its page.

    Attributes:
        funds: The codes of the funds that support it: ``"ESF"``, ``"ERDF"``, ``"ESF+"``, ``"CF"``.
        regions: The NUTS 2 regions in which it is carried out: ``"BG41"``.
        application_submitted_on: The day on which the application for funding was submitted.
        is_completed: Whether it was physically completed or fully implemented.
        completed_on: The day on which it was.
        documents_issued_on: The day of the document setting out the conditions for support.
        total_cost: Its total cost at approval, with value added tax.
        public_support: The public support for it.
        eligible_cost: Its total eligible cost before revenue is deducted.
        declared_cost: The expenditure that is declared for it.
        in_kind: The contributions in kind among the eligible cost.
        contributions: These contributions, one by one.
        unforeseen_revenue: Net revenue earned while it ran, and not taken into account at approval.
        earns_after_completion: Whether it earns net revenue after its completion.
        revenue_method: How that revenue is reckoned.
        revenue_sector: The sector, for a flat rate.
        funding_gap: What is left of the investment cost when the discounted net revenue is taken off.
        discounted_investment: The discounted investment cost; with the revenue it says the gap, which then stands
            nowhere else.
        discounted_revenue: The discounted net revenue.
        is_state_aid: Whether the support is State aid; de minimis aid is none.
        is_de_minimis: Whether the support is de minimis aid.
        is_procured_only: Whether it is carried out by public procurement alone.
        is_exempt_research: Whether it is exempt as an operation in research and innovation.
        is_postponed: Whether the managing authority put off the duty to use simplified costs.
        uses_simplified_costs: Whether it is paid by unit costs, lump sums or flat rates.
        is_investment: Whether it comprises investment in infrastructure or productive investment.
        is_real_estate: Whether it comprises investment in real estate or land.
        is_physical: Whether it comprises physical investment, or buys a physical object or equipment.
        shows_plaque: Whether a durable plaque or billboard is displayed.
        final_payment_on: The day of the final payment to the beneficiary.
        changed_on: The days on which the activity ceased or moved, ownership changed, or the operation changed
            substantially.
        shorter_term: Whether the Member State reduced the time of durability for investments or jobs of SMEs.

    Raises:
        Malformed: An amount below nought, two currencies or another than euro and leva, a day of completion of
            what is not completed, a funding gap beside the amounts that say it, or an investment of nought.

    Examples:
        >>> Operation(completed_on=date(2022, 3, 14)).is_completed is None
        True
        >>> Operation(is_completed=False, completed_on=date(2022, 3, 14))
        Traceback (most recent call last):
        integrated_projects.errors.Malformed: datetime.date(2022, 3, 14) is not a day of completion: \
the operation is said not to be completed
    """

    funds: Listing[str] = attrs.field(default=None, converter=_names)
    regions: Listing[str] = attrs.field(default=None, converter=_names)
    application_submitted_on: date | None = attrs.field(default=None, converter=to_optional_day)
    is_completed: bool | None = attrs.field(default=None, validator=may_be(bool))
    completed_on: date | None = attrs.field(default=None, converter=to_optional_day)
    documents_issued_on: date | None = attrs.field(default=None, converter=to_optional_day)
    total_cost: Money | None = attrs.field(default=None, validator=optional_amount)
    public_support: Money | None = attrs.field(default=None, validator=optional_amount)
    eligible_cost: Money | None = attrs.field(default=None, validator=optional_amount)
    declared_cost: Money | None = attrs.field(default=None, validator=optional_amount)
    in_kind: Money | None = attrs.field(default=None, validator=optional_amount)
    contributions: Listing[Contribution] = attrs.field(default=None, converter=_contributions)
    unforeseen_revenue: Money | None = attrs.field(default=None, validator=optional_amount)
    earns_after_completion: bool | None = attrs.field(default=None, validator=may_be(bool))
    revenue_method: RevenueMethod | None = attrs.field(default=None, validator=may_be(RevenueMethod))
    revenue_sector: RevenueSector | None = attrs.field(default=None, validator=may_be(RevenueSector))
    funding_gap: Rate | None = attrs.field(default=None, validator=may_be(Rate))
    discounted_investment: Money | None = attrs.field(default=None, validator=optional_amount)
    discounted_revenue: Money | None = attrs.field(default=None, validator=optional_amount)
    is_state_aid: bool | None = attrs.field(default=None, validator=may_be(bool))
    is_de_minimis: bool | None = attrs.field(default=None, validator=may_be(bool))
    is_procured_only: bool | None = attrs.field(default=None, validator=may_be(bool))
    is_exempt_research: bool | None = attrs.field(default=None, validator=may_be(bool))
    is_postponed: bool | None = attrs.field(default=None, validator=may_be(bool))
    uses_simplified_costs: bool | None = attrs.field(default=None, validator=may_be(bool))
    is_investment: bool | None = attrs.field(default=None, validator=may_be(bool))
    is_real_estate: bool | None = attrs.field(default=None, validator=may_be(bool))
    is_physical: bool | None = attrs.field(default=None, validator=may_be(bool))
    shows_plaque: bool | None = attrs.field(default=None, validator=may_be(bool))
    final_payment_on: date | None = attrs.field(default=None, converter=to_optional_day)
    changed_on: Listing[date] = attrs.field(default=None, converter=_days)
    shorter_term: bool | None = attrs.field(default=None, validator=may_be(bool))

    def __attrs_post_init__(self) -> None:
        in_one_currency(self, "EUR", "BGN")
        if self.is_completed is False and self.completed_on is not None:
            raise Malformed(self.completed_on, "a day of completion", "the operation is said not to be completed")
        discounted = (self.discounted_investment, self.discounted_revenue)
        if self.funding_gap is not None and any(one is not None for one in discounted):
            raise Malformed(str(self.funding_gap), "a funding gap beside discounted amounts", "they say it: state one")
        if self.discounted_investment is not None and not self.discounted_investment:
            raise Malformed(str(self.discounted_investment), "a discounted investment cost", "write one above nought")
