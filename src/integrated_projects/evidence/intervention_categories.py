"""For what the support of an operation is spent, by the categories of intervention of the Union."""

from __future__ import annotations

import enum

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.evidence._amounts import in_one_currency, optional_amount
from integrated_projects.fields import may_be
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listed, Listing
from integrated_projects.money import Money
from integrated_projects.programme import to_optional_programme_code, to_optional_source_code
from integrated_projects.text import to_name

__all__ = ["CategorisedSupport", "CategoryAmount", "InterventionCategories", "InterventionDimension"]


def __dir__() -> list[str]:
    return __all__


class InterventionDimension(enum.Enum):
    """From which side support is categorised; a period does not know all of them."""

    INTERVENTION_FIELD = "intervention field"
    FORM_OF_SUPPORT = "form of finance or support"
    TERRITORY = "type of territory"
    DELIVERY_MECHANISM = "territorial delivery mechanism"
    THEMATIC_OBJECTIVE = "thematic objective"
    SECONDARY_THEME = "secondary theme of the social fund"
    ECONOMIC_ACTIVITY = "economic activity"
    LOCATION = "location"
    GENDER_EQUALITY = "gender equality"
    MACRO_REGION = "macro-regional and sea basin strategies"


@attrs.frozen
class CategoryAmount(Embeddable):
    """What of the support is of one category.

    Attributes:
        code: Its code, which is text: ``"01"`` is another than ``"1"``, and ``"145a"`` is no number.
        dimension: The dimension in which it is a code.
        amount: What the Union pays for it.

    Raises:
        Malformed: A code that is no text, or an amount below nought.

    Examples:
        >>> print(CategoryAmount("145a", dimension=InterventionDimension.INTERVENTION_FIELD))
        145a
    """

    code: str = attrs.field(converter=to_name)
    dimension: InterventionDimension | None = attrs.field(
        default=None, validator=may_be(InterventionDimension), kw_only=True
    )
    amount: Money | None = attrs.field(default=None, validator=optional_amount, kw_only=True)

    def __str__(self) -> str:
        return self.code


def _categories(value: Listed[CategoryAmount]) -> Listing[CategoryAmount]:
    return Listing(value, kind=CategoryAmount)


@attrs.frozen(kw_only=True)
class CategorisedSupport(Embeddable):
    """What the Union pays for an operation under one programme and one fund, and for what.

    Attributes:
        programme: The programme.
        fund: The fund.
        union_support: What the Union pays.
        categories: Its parts, in every dimension that is coded.

    Raises:
        Malformed: An amount below nought, or two currencies.

    Examples:
        >>> CategorisedSupport(fund="ESF+").union_support is None
        True
    """

    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code)
    fund: str | None = attrs.field(default=None, converter=to_optional_source_code)
    union_support: Money | None = attrs.field(default=None, validator=optional_amount)
    categories: Listing[CategoryAmount] = attrs.field(default=None, converter=_categories)

    def __attrs_post_init__(self) -> None:
        in_one_currency(self)


def _supports(value: Listed[CategorisedSupport]) -> Listing[CategorisedSupport]:
    return Listing(value, kind=CategorisedSupport)


@attrs.frozen
class InterventionCategories(Embeddable):
    """The categories of intervention of an operation.

    Attributes:
        supports: The support under each programme and fund.

    Examples:
        >>> len(InterventionCategories([CategorisedSupport()]).supports)
        1
    """

    supports: Listing[CategorisedSupport] = attrs.field(default=None, converter=_supports)
