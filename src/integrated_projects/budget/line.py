"""Lines of a budget, statements about it, and the coordinates of both."""

from __future__ import annotations

from operator import attrgetter

import attrs

from integrated_projects.activity import Activity
from integrated_projects.budget.cost import CostCategory, CostForm, CostType, FlatRate
from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import may_be, to_optional_year
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import Money, to_money
from integrated_projects.partner import to_optional_organisation_name
from integrated_projects.programme import to_optional_programme_code, to_optional_source_code
from integrated_projects.text import to_name
from integrated_projects.truth import both

__all__ = ["BudgetLine", "COORDINATE_NAMES", "Coordinates", "Statement"]


def __dir__() -> list[str]:
    return __all__


#: Far beyond any budget, and so far below what `Money` holds that no sum of lines can reach that.
_LIMIT = 10**20


def _whole_cents(instance: object, _attribute: attrs.Attribute[Money], value: Money) -> None:
    noun = f"the amount of a {type(instance).__name__}"
    if not value.is_whole:
        raise Malformed(value, noun, "it takes whole cents; round it first")
    if value.amount.copy_abs() >= _LIMIT:
        raise Malformed(value, noun, "it takes at most 20 digits before the point")


def _to_optional_activity(value: Activity | str | None) -> str | None:
    return str(value.name) if isinstance(value, Activity) else None if value is None else to_name(value)


@attrs.frozen(kw_only=True)
class Coordinates(Embeddable):
    """To what an amount belongs; of a line, `None` is "not said", of a statement, "whatever the value".

    Attributes:
        programme: The code of the programme that pays; written as a `Programme`.
        source: The code of the funding source; written as a `FundingSource` or a `Fund`.
        cost_type: Whether the costs are direct or indirect.
        category: For what the money is spent.
        partner: The name of the organisation that spends it; written as a `Partner` or an `Organisation`.
        activity: The name of the activity that it pays for; written as an `Activity`.
        year: The year in which it is spent.

    Examples:
        >>> print(Coordinates(cost_type=CostType.DIRECT, year=2020))
        direct costs, 2020
    """

    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code)
    source: str | None = attrs.field(default=None, converter=to_optional_source_code)
    cost_type: CostType | None = attrs.field(default=None, validator=may_be(CostType))
    category: CostCategory | None = attrs.field(default=None, validator=may_be(CostCategory))
    partner: str | None = attrs.field(default=None, converter=to_optional_organisation_name)
    activity: str | None = attrs.field(default=None, converter=_to_optional_activity)
    year: int | None = attrs.field(default=None, converter=to_optional_year)

    @property
    def coordinates(self) -> Coordinates:
        """The coordinates alone.

        Examples:
            >>> from integrated_projects.money import leva
            >>> print(Statement(leva("824915.00"), cost_type=CostType.DIRECT).coordinates)
            direct costs
        """
        if type(self) is Coordinates:
            return self
        return Coordinates(**{name: getattr(self, name) for name in COORDINATE_NAMES})

    def belongs_to(self, at: Coordinates) -> bool | None:
        """Whether an amount with these coordinates belongs to those; `None` where that was not said.

        Examples:
            >>> Coordinates(year=2020).belongs_to(Coordinates(year=2020, source="ESF")) is None
            True
        """
        pairs = zip(_coordinates(self), _coordinates(at), strict=True)
        return both(*(None if own is None else own == wanted for own, wanted in pairs if wanted is not None))

    def __str__(self) -> str:
        stated = [getattr(self, name) for name in COORDINATE_NAMES if getattr(self, name) is not None]
        shown = [one.value if isinstance(one, (CostType, CostCategory)) else str(one) for one in stated]
        return ", ".join(shown) or "the whole project"


#: The names of the coordinates, in their order.
COORDINATE_NAMES = tuple(field.name for field in attrs.fields(Coordinates))
_coordinates: attrgetter[tuple[object, ...]] = attrgetter(*COORDINATE_NAMES)


@attrs.frozen
class BudgetLine(Coordinates):
    """An amount that is part of the budget.

    A coordinate that is `None` was not said: the amount may belong to one value or be divided among several,
    each part with the sign of the whole.

    Attributes:
        amount: Whole cents, in the currency in which the page prints them.
        form: How the amount is reckoned.

    Raises:
        Malformed: No amount of money, one not of whole cents or of more than 20 digits before the point, or
            a form by which the line would be a rate of itself.

    Examples:
        >>> from integrated_projects.money import leva
        >>> print(BudgetLine(leva("57744.05"), cost_type=CostType.INDIRECT))
        57744.05 BGN (indirect costs)
    """

    amount: Money = attrs.field(converter=to_money, validator=_whole_cents)
    form: CostForm | FlatRate | None = attrs.field(default=None, validator=may_be(CostForm, FlatRate), kw_only=True)

    def __attrs_post_init__(self) -> None:
        if isinstance(self.form, FlatRate) and self.form.is_of(self.cost_type, self.category):
            raise Malformed(str(self.form), "the form of this line", "the line is among the costs that it is a rate of")

    def __str__(self) -> str:
        return f"{self.amount} ({self.coordinates})"


@attrs.frozen
class Statement(Coordinates):
    """A figure that the page prints beside the lines: a control total, a second breakdown, an equivalent.

    A coordinate that is `None` says that the figure covers every value of it.

    Attributes:
        amount: Whole cents, in the currency in which the page prints them.

    Raises:
        Malformed: No amount of money, one not of whole cents or of more than 20 digits before the point.

    Examples:
        >>> from integrated_projects.money import leva
        >>> print(Statement(leva("882659.05")))
        882659.05 BGN (the whole project)
    """

    amount: Money = attrs.field(converter=to_money, validator=_whole_cents)

    def __str__(self) -> str:
        return f"{self.amount} ({self.coordinates})"
