"""The list of expenditure of an operation: what was spent, when, and to whom it was declared."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from integrated_projects.budget import CostForm, FlatRate
from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.evidence._amounts import amount, in_one_currency, optional_amount
from integrated_projects.fields import may_be, to_optional_day, to_whole
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listed, Listing
from integrated_projects.money import Money, Rate
from integrated_projects.programme import to_optional_programme_code, to_optional_source_code
from integrated_projects.text import to_name, to_optional_name

__all__ = ["CostNature", "Declaration", "EquipmentGround", "Expenditure", "ExpenditureItem", "Weight"]


def __dir__() -> list[str]:
    return __all__


class CostNature(enum.Enum):
    """What was paid for, as far as the law makes a difference of it."""

    INTEREST = "interest on debt"
    LAND = "land"
    REAL_ESTATE = "real estate"
    INFRASTRUCTURE = "infrastructure"
    EQUIPMENT = "furniture, equipment and vehicles"
    VAT = "value added tax"
    OTHER = "another cost"


class EquipmentGround(enum.Enum):
    """Why the European Social Fund may pay for furniture, equipment or a vehicle."""

    NECESSARY = "necessary for the objective of the operation"
    DEPRECIATED = "fully depreciated during the operation"
    MOST_ECONOMIC = "the most economic option"
    NONE = "none of the grounds"


def _weight(value: int) -> int:
    return to_whole(value, "a weight", 1, 10**20)


@attrs.frozen
class Weight(Embeddable):
    """One weight of the key by which an item is shared among programmes.

    Examples:
        >>> Weight(ProgrammeCode.parse("2014BG05M9OP001"), 467289).weight
        467289
    """

    programme: ProgrammeCode | None = attrs.field(converter=to_optional_programme_code)
    weight: int = attrs.field(converter=_weight)


@attrs.frozen(kw_only=True)
class Declaration(Embeddable):
    """What of an item was declared to the Commission under one programme.

    Attributes:
        amount: What was declared of the item.
        programme: Under which programme.
        declared_on: The day of the payment application.
        rate: The rate at which the Union is to pay for it.
        is_taken_up: Whether the full rate was taken up for the priority, by an amendment of the programme or in revised
            financial tables that were notified.
        is_final: Whether it stood in the final application for the accounting year before, which is filed in July.

    Raises:
        Malformed: An amount below nought.

    Examples:
        >>> from integrated_projects.money import leva
        >>> print(Declaration(amount=leva("699.34")).amount)
        699.34 BGN
    """

    amount: Money = attrs.field(validator=amount)
    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code)
    declared_on: date | None = attrs.field(default=None, converter=to_optional_day)
    rate: Rate | None = attrs.field(default=None, validator=may_be(Rate))
    is_taken_up: bool | None = attrs.field(default=None, validator=may_be(bool))
    is_final: bool | None = attrs.field(default=None, validator=may_be(bool))


def _names(value: Listed[str]) -> Listing[str]:
    return Listing(value, kind=str).map(to_name)


def _declarations(value: Listed[Declaration]) -> Listing[Declaration]:
    return Listing(value, kind=Declaration)


def _key(value: Listed[Weight]) -> Listing[Weight]:
    return Listing(value, kind=Weight)


def _phase(value: int | None) -> int | None:
    return None if value is None else to_whole(value, "a phase", 1, 9999)


@attrs.frozen(kw_only=True)
class ExpenditureItem(Embeddable):
    """One item of expenditure.

    Attributes:
        amount: What is claimed as eligible.
        programme: Under which programme it is claimed first.
        fund: The fund that pays: ``"ESF"``, ``"ESF+"``, ``"YEI"``, ``"ERDF"``, ``"REACT-EU"``.
        form: How it is reckoned.
        nature: What was paid for.
        heading: The category of costs, as the claim calls it.
        phase: Of which phase of the operation it is.
        incurred_on: The day on which the cost arose.
        paid_on: The day on which the beneficiary paid it.
        delivered_on: The day on which the action was carried out that a unit cost or a lump sum stands for.
        base: The verified costs of which a flat rate is taken.
        covers: The headings that a flat rate covers.
        by_amendment: Whether it became eligible only when the programme was amended.
        amendment_requested_on: The day on which that amendment was requested.
        after_disaster: Whether the amendment answers to a natural disaster, so that the cost may be older than its
            request.
        disaster_on: The day of that disaster.
        interest_subsidy: Whether interest is paid by a grant in the form of an interest rate or guarantee fee subsidy.
        recoverable: Whether value added tax can be recovered.
        ground: Why the European Social Fund may pay for equipment.
        cross_financed: Whether it is paid under the limit for costs that only the other fund finances.
        declarations: What of it was declared, and under which programmes.
        key: The weights by which it is shared among programmes, as the grant document sets them.

    Raises:
        Malformed: An amount below nought, two currencies, a phase that is no whole number, or the day of a disaster
            where there is none.

    Examples:
        >>> from integrated_projects.money import leva
        >>> item = ExpenditureItem(amount=leva("4800.00"), form=CostForm.UNIT_COST, delivered_on=date(2023, 12, 20))
        >>> item.paid_on is None
        True
    """

    amount: Money = attrs.field(validator=amount)
    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code)
    fund: str | None = attrs.field(default=None, converter=to_optional_source_code)
    form: CostForm | FlatRate | None = attrs.field(default=None, validator=may_be(CostForm, FlatRate))
    nature: CostNature | None = attrs.field(default=None, validator=may_be(CostNature))
    heading: str | None = attrs.field(default=None, converter=to_optional_name)
    phase: int | None = attrs.field(default=None, converter=_phase)
    incurred_on: date | None = attrs.field(default=None, converter=to_optional_day)
    paid_on: date | None = attrs.field(default=None, converter=to_optional_day)
    delivered_on: date | None = attrs.field(default=None, converter=to_optional_day)
    base: Money | None = attrs.field(default=None, validator=optional_amount)
    covers: Listing[str] = attrs.field(default=None, converter=_names)
    by_amendment: bool | None = attrs.field(default=None, validator=may_be(bool))
    amendment_requested_on: date | None = attrs.field(default=None, converter=to_optional_day)
    after_disaster: bool | None = attrs.field(default=None, validator=may_be(bool))
    disaster_on: date | None = attrs.field(default=None, converter=to_optional_day)
    interest_subsidy: bool | None = attrs.field(default=None, validator=may_be(bool))
    recoverable: bool | None = attrs.field(default=None, validator=may_be(bool))
    ground: EquipmentGround | None = attrs.field(default=None, validator=may_be(EquipmentGround))
    cross_financed: bool | None = attrs.field(default=None, validator=may_be(bool))
    declarations: Listing[Declaration] = attrs.field(default=None, converter=_declarations)
    key: Listing[Weight] = attrs.field(default=None, converter=_key)

    def __attrs_post_init__(self) -> None:
        in_one_currency(self)
        if self.after_disaster is False and self.disaster_on is not None:
            raise Malformed(self.disaster_on, "a day of a disaster", "the amendment is said to answer to none")

    def __str__(self) -> str:
        return f"{self.amount} for {self.heading}" if self.heading else str(self.amount)


def _items(value: Listed[ExpenditureItem]) -> Listing[ExpenditureItem]:
    return Listing(value, kind=ExpenditureItem)


@attrs.frozen
class Expenditure(Embeddable):
    """The list of expenditure of an operation.

    Attributes:
        items: The items.
        eligible: The total eligible expenditure of the operation without what is paid for land.
        derelict: Whether the land is a derelict or formerly industrial site with buildings.
        conservation: Whether the operation concerns the conservation of the environment.

    Raises:
        Malformed: An amount below nought, or two currencies.

    Examples:
        >>> Expenditure().items.complete
        False
    """

    items: Listing[ExpenditureItem] = attrs.field(default=None, converter=_items)
    eligible: Money | None = attrs.field(default=None, validator=optional_amount, kw_only=True)
    derelict: bool | None = attrs.field(default=None, validator=may_be(bool), kw_only=True)
    conservation: bool | None = attrs.field(default=None, validator=may_be(bool), kw_only=True)

    def __attrs_post_init__(self) -> None:
        in_one_currency(self)
