"""Unit costs and lump sums: amounts that follow from what is delivered, not from invoices."""

from __future__ import annotations

from fractions import Fraction

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.explanation import Explanation, Step
from integrated_projects.fields import must_be, to_whole
from integrated_projects.money import Money, Rounding
from integrated_projects.quantity import Bound, Quantity
from integrated_projects.text import Text, to_optional_text, to_text

__all__ = ["LumpSum", "UnitCost"]


def __dir__() -> list[str]:
    return __all__


#: As many as a `Quantity` counts.
_MOST = 10**15


def _units(value: Quantity[int] | int) -> Quantity[int]:
    units = value if isinstance(value, Quantity) else Quantity.exactly(to_whole(value, "a number of units", 0, _MOST))
    if not isinstance(units.value, int):
        raise Malformed(value, "a number of units", "it takes a count: 40, or Quantity.at_least(40)")
    return units


def _per(value: int) -> int:
    return to_whole(value, "the number of units that a price is for", 1, _MOST)


def _whole_cents(_instance: object, _attribute: object, value: Money) -> None:
    if not value.is_whole:
        raise Malformed(value, "a lump sum", "it takes whole cents; round it first")


@attrs.frozen
class UnitCost(Embeddable):
    """An amount for each unit that is delivered (Regulation (EU) No 1303/2013, Article 67(1)(b)).

    A price that is itself a quotient, such as the yearly cost of employment over 1720 hours, is written with the
    number of units that it is for (`per`), so that it stays exact and only the product is rounded.

    Attributes:
        price: The amount for one unit, or for as many as `per` says.
        units: How many units; an `int` means exactly so many.
        per: The number of units that the price is for.
        unit: What is counted: an hour, a person trained.

    Raises:
        Malformed: No `Money`, a number of units that is no count, or a price for no unit.

    Examples:
        >>> from integrated_projects.money import RoundingMode, leva
        >>> print(UnitCost(leva("120.00"), units=40, unit="course").reckon())
        4800.00 BGN
        >>> print(UnitCost(leva("35000.00"), per=1720, units=100).reckon(Rounding(RoundingMode.HALF_UP)))
        2034.88 BGN
    """

    price: Money = attrs.field(validator=must_be(Money))
    units: Quantity[int] = attrs.field(converter=_units, kw_only=True)
    per: int = attrs.field(default=1, converter=_per, kw_only=True)
    unit: Text | None = attrs.field(default=None, converter=to_optional_text, kw_only=True)

    def reckon(self, rounding: Rounding | None = None) -> Money:
        """The price of all units, rounded once; `None` refuses to round.

        Raises:
            Malformed: A number of units that is not exact, or a price of all that is not of whole cents and no
                rounding.

        Examples:
            >>> from integrated_projects.money import leva
            >>> UnitCost(leva("1.00"), per=3, units=2).reckon()
            Traceback (most recent call last):
            integrated_projects.errors.Malformed: '2 × 1.00 BGN per 3' is not an amount of whole cents: name a rounding
        """
        return self.explain(rounding).whole

    def explain(self, rounding: Rounding | None = None) -> Explanation:
        """How `reckon` reckons it.

        Raises:
            Malformed: As for `reckon`.

        Examples:
            >>> from integrated_projects.money import leva
            >>> print(UnitCost(leva("120.00"), units=40, unit="course").explain())
            1. course: 40 × 120.00 BGN = 4800.00 BGN
            together 4800.00 BGN
        """
        if self.units.bound is not Bound.EXACTLY:
            raise Malformed(str(self), "an exact amount", "the number of units is not exact")
        by = Fraction(self.units.value, self.per)
        if rounding is None:
            try:
                amount = self.price * by
            except Malformed:
                amount = None
            if amount is None or not amount.is_whole:
                raise Malformed(str(self), "an amount of whole cents", "name a rounding")
        elif not isinstance(rounding, Rounding):
            raise Malformed(rounding, "a rounding", "write Rounding(RoundingMode.HALF_UP)")
        else:
            amount = Money(rounding.apply(Fraction(self.price.amount) * by), self.price.currency)
        name = "unit cost" if self.unit is None else str(self.unit)
        return Explanation(
            whole=amount, steps=[Step(name=name, of=self.price, by=by, rounding=rounding, amount=amount)]
        )

    def __str__(self) -> str:
        per = "" if self.per == 1 else f" per {self.per}"
        return f"{self.units} × {self.price}{per}" + ("" if self.unit is None else f" ({self.unit})")


@attrs.frozen
class LumpSum(Embeddable):
    """An amount for an output that was agreed beforehand (Regulation (EU) No 1303/2013, Article 67(1)(c)).

    Attributes:
        amount: Whole cents.
        output: What it is paid for, all or nothing.

    Raises:
        Malformed: No `Money`, or not of whole cents.

    Examples:
        >>> from integrated_projects.money import leva
        >>> print(LumpSum(leva("5000.00"), output="a plan for social services"))
        5000.00 BGN for a plan for social services
    """

    amount: Money = attrs.field(validator=[must_be(Money), _whole_cents])
    output: Text = attrs.field(converter=to_text, kw_only=True)

    def explain(self) -> Explanation:
        """The amount as the one step.

        Examples:
            >>> from integrated_projects.money import leva
            >>> print(LumpSum(leva("5000.00"), output="a plan for social services").explain())
            1. a plan for social services: 5000.00 BGN, as stated
            together 5000.00 BGN
        """
        return Explanation(whole=self.amount, steps=[Step(name=str(self.output), amount=self.amount)])

    def __str__(self) -> str:
        return f"{self.amount} for {self.output}"
