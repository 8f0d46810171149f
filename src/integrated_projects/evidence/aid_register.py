"""A register of aid: what was granted to whom and when, who controls whom, and what was written down of it."""

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
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner, to_optional_organisation_name
from integrated_projects.period import Period
from integrated_projects.text import to_name

__all__ = [
    "AidGrant",
    "AidRegister",
    "AidRegulation",
    "ControlGround",
    "ControlLink",
    "CumulatedAid",
    "Instalment",
    "RegisterContent",
    "RegisterEntry",
    "Undertaking",
]


def __dir__() -> list[str]:
    return __all__


class AidRegulation(enum.Enum):
    """Under which regulation de minimis aid is granted.

    Two of them are general, two are of services of general economic interest; of the last two only the amounts
    matter here, since they are added to general aid.
    """

    GENERAL_2013 = "Regulation (EU) No 1407/2013"
    GENERAL_2023 = "Regulation (EU) 2023/2831"
    SERVICES_2012 = "Regulation (EU) No 360/2012"
    SERVICES_2023 = "Regulation (EU) 2023/2832"
    AGRICULTURE = "Regulation (EU) No 1408/2013"
    FISHERY = "Regulation (EU) No 717/2014"


class ControlGround(enum.Enum):
    """By what one enterprise controls another, so that the two are a single undertaking."""

    VOTING_RIGHTS = "voting rights"
    APPOINTMENT = "the right to appoint or remove most members of a body that decides"
    CONTRACT = "a dominant influence by contract or statutes"
    AGREEMENT = "control of most voting rights by an agreement with others"
    MERGER = "a merger or acquisition"


class RegisterContent(enum.Enum):
    """What a central register says of each grant."""

    BENEFICIARY = "the beneficiary"
    AMOUNT = "the amount"
    GRANTING_DATE = "the day of granting"
    AUTHORITY = "the granting authority"
    INSTRUMENT = "the aid instrument"
    SECTOR = "the sector by NACE"


def _month(value: int | None) -> int | None:
    return None if value is None else to_whole(value, "a month", 1, 12)


@attrs.frozen
class Undertaking(Embeddable):
    """Who receives aid, and what of it matters for the ceilings of 2014-2023.

    Attributes:
        name: The name, by which links refer to it.
        fiscal_year_ends_in: The month with which its fiscal year ends, 1 to 12.
        is_road_haulier: Whether the lower ceiling of road freight transport for hire or reward is its own: it carries
            on no other activity, or none whose costs are kept apart.

    Raises:
        Malformed: A month that is none.

    Examples:
        >>> print(Undertaking("Хлебна къща ООД", fiscal_year_ends_in=12))
        Хлебна къща ООД
    """

    name: str = attrs.field(converter=to_name)
    fiscal_year_ends_in: int | None = attrs.field(default=None, converter=_month, kw_only=True)
    is_road_haulier: bool | None = attrs.field(default=None, validator=may_be(bool), kw_only=True)

    def __str__(self) -> str:
        return self.name


def _name(value: Undertaking | Organisation | Partner | str) -> str:
    name = to_optional_organisation_name(value.name if isinstance(value, Undertaking) else value)
    if name is None:
        raise Malformed(value, "an enterprise", "a link has both its ends; write their names")
    return name


@attrs.frozen(kw_only=True)
class ControlLink(Embeddable):
    """One enterprise controls another for some time; an acquisition or a merger is a link without end.

    Attributes:
        holder: The name of who controls; written as an `Undertaking`, an `Organisation` or a `Partner` as well.
        held: The name of who is controlled.
        by: By what.
        voting_rights: The share of the voting rights that the holder has, where it is by them.
        holder_is_enterprise: Whether the holder carries on an economic activity. A public body does not make one
            undertaking of those whom it controls; whether a natural person does is to be said here.
        period: The days on which it lasts; one without an end lasts still.

    Raises:
        Malformed: A holder that holds itself, or what is no name.

    Examples:
        >>> link = ControlLink(holder="A", held="B", by=ControlGround.VOTING_RIGHTS, voting_rights=Rate.percent(60))
        >>> print(link)
        A controls B
    """

    holder: str = attrs.field(converter=_name)
    held: str = attrs.field(converter=_name)
    by: ControlGround | None = attrs.field(default=None, validator=may_be(ControlGround))
    voting_rights: Rate | None = attrs.field(default=None, validator=may_be(Rate))
    holder_is_enterprise: bool | None = attrs.field(default=None, validator=may_be(bool))
    period: Period | None = attrs.field(default=None, validator=may_be(Period))

    def __attrs_post_init__(self) -> None:
        if self.holder == self.held:
            raise Malformed(self.held, "an enterprise that another controls", "it is the holder itself")

    def __str__(self) -> str:
        return f"{self.holder} controls {self.held}"


@attrs.frozen
class Instalment(Embeddable):
    """A part of the aid that is paid on a later day.

    Attributes:
        amount: What is paid.
        due_on: The day on which it is payable.

    Raises:
        Malformed: An amount below nought.

    Examples:
        >>> from integrated_projects.money import euro
        >>> print(Instalment(euro(100_000), due_on=date(2026, 1, 5)).amount)
        100000.00 EUR
    """

    amount: Money = attrs.field(validator=amount)
    due_on: date | None = attrs.field(default=None, converter=to_optional_day, kw_only=True)


def _contents(value: Listed[RegisterContent]) -> Listing[RegisterContent]:
    return Listing(value, kind=RegisterContent)


def _days(value: Listed[date]) -> Listing[date]:
    return Listing(value, kind=date).map(to_day)


@attrs.frozen(kw_only=True)
class RegisterEntry(Embeddable):
    """What the central register holds of a grant.

    Attributes:
        contents: What it says of the grant.
        entered_on: The day on which it was entered.
        removed_on: The days on which it was taken out again; an empty list while it stands.

    Examples:
        >>> RegisterEntry(entered_on=date(2026, 2, 2)).contents.complete
        False
    """

    contents: Listing[RegisterContent] = attrs.field(default=None, converter=_contents)
    entered_on: date | None = attrs.field(default=None, converter=to_optional_day)
    removed_on: Listing[date] = attrs.field(default=None, converter=_days)


def _instalments(value: Listed[Instalment]) -> Listing[Instalment]:
    return Listing(value, kind=Instalment)


@attrs.frozen(kw_only=True)
class AidGrant(Embeddable):
    """One grant of de minimis aid.

    After a split, aid that was granted before it is stated for those to whom the split allocated it.

    Attributes:
        recipient: Who receives it.
        granted_on: The day on which the legal right to it was conferred, whenever it is paid.
        amount: The gross grant equivalent: before tax, discounted to the day of granting, whoever finances it.
        regulation: The regulation under which it is granted.
        instalments: What is paid on later days; an empty list where it is paid at once.
        discount_rate: The discount rate that applied on the day of granting.
        entry: What the central register holds of it.

    Raises:
        Malformed: An amount below nought, two currencies, or another than euro and leva.

    Examples:
        >>> from integrated_projects.money import euro
        >>> print(AidGrant(amount=euro(50_000), granted_on=date(2025, 3, 11)))
        50000.00 EUR on 2025-03-11
    """

    recipient: Undertaking | None = attrs.field(default=None, validator=may_be(Undertaking))
    granted_on: date | None = attrs.field(default=None, converter=to_optional_day)
    amount: Money | None = attrs.field(default=None, validator=optional_amount)
    regulation: AidRegulation | None = attrs.field(default=None, validator=may_be(AidRegulation))
    instalments: Listing[Instalment] = attrs.field(default=None, converter=_instalments)
    discount_rate: Rate | None = attrs.field(default=None, validator=may_be(Rate))
    entry: RegisterEntry | None = attrs.field(default=None, validator=may_be(RegisterEntry))

    def __attrs_post_init__(self) -> None:
        in_one_currency(self, "EUR", "BGN")

    def __str__(self) -> str:
        return f"{self.amount or 'aid'} on {self.granted_on or 'a day that is not stated'}"


@attrs.frozen(kw_only=True)
class CumulatedAid(Embeddable):
    """State aid and de minimis aid for the same eligible costs.

    Attributes:
        eligible: The eligible costs.
        state_aid: The State aid for them.
        de_minimis: The de minimis aid for them.
        highest_intensity: The highest aid intensity that a block exemption regulation or a decision fixes for the case.
        highest_amount: The highest amount of aid, where it fixes that and no intensity.
        is_attributable: Whether the de minimis aid is granted for, or attributable to, these costs; what is not may be
            cumulated freely.

    Raises:
        Malformed: An amount below nought, two currencies, or both an intensity and an amount that is the highest.

    Examples:
        >>> from integrated_projects.money import euro
        >>> print(CumulatedAid(eligible=euro(200_000)).eligible)
        200000.00 EUR
    """

    eligible: Money | None = attrs.field(default=None, validator=optional_amount)
    state_aid: Money | None = attrs.field(default=None, validator=optional_amount)
    de_minimis: Money | None = attrs.field(default=None, validator=optional_amount)
    highest_intensity: Rate | None = attrs.field(default=None, validator=may_be(Rate))
    highest_amount: Money | None = attrs.field(default=None, validator=optional_amount)
    is_attributable: bool | None = attrs.field(default=None, validator=may_be(bool))

    def __attrs_post_init__(self) -> None:
        in_one_currency(self)
        if self.highest_intensity is not None and self.highest_amount is not None:
            raise Malformed(
                self.highest_amount, "the highest amount of aid", "an intensity is fixed already; name one of the two"
            )

    def __str__(self) -> str:
        return "the aid for the same eligible costs"


def _grants(value: Listed[AidGrant]) -> Listing[AidGrant]:
    return Listing(value, kind=AidGrant)


def _links(value: Listed[ControlLink]) -> Listing[ControlLink]:
    return Listing(value, kind=ControlLink)


def _cumulated(value: Listed[CumulatedAid]) -> Listing[CumulatedAid]:
    return Listing(value, kind=CumulatedAid)


@attrs.frozen
class AidRegister(Embeddable):
    """The aid that one Member State granted to some undertakings, earlier aid and that of the project alike.

    Attributes:
        grants: The de minimis aid; an empty list says that there is none.
        links: Who controls whom.
        cumulated: State aid and de minimis aid for the same eligible costs.
        holidays: The public holidays that are not working days.

    Examples:
        >>> register = AidRegister([AidGrant(granted_on=date(2025, 3, 11)), ...], links=[])
        >>> register.grants.complete, register.links.complete, register.cumulated.complete
        (False, True, False)
    """

    grants: Listing[AidGrant] = attrs.field(default=None, converter=_grants)
    links: Listing[ControlLink] = attrs.field(default=None, converter=_links, kw_only=True)
    cumulated: Listing[CumulatedAid] = attrs.field(default=None, converter=_cumulated, kw_only=True)
    holidays: Listing[date] = attrs.field(default=None, converter=_days, kw_only=True)

    def __str__(self) -> str:
        return "the register of aid"
