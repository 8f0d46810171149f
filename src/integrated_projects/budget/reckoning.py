"""Costs that are reckoned from one another: a chain of cost options, in the order that law allows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

import attrs

from integrated_projects.budget.cost import CostCategory, CostGroup, CostType, FlatRate
from integrated_projects.budget.cost_option import LumpSum, UnitCost
from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.explanation import Explanation, Step
from integrated_projects.fields import must_be
from integrated_projects.listing import Listing
from integrated_projects.money import Money, Rounding, total
from integrated_projects.text import to_optional_name

__all__ = ["Cost", "Reckoning", "reckon"]


def __dir__() -> list[str]:
    return __all__


#: As what costs can be put together; a category stands for the direct costs of it.
CostKind: TypeAlias = CostType | CostCategory | CostGroup

_STAFF: Final[frozenset[CostKind]] = frozenset([CostCategory.STAFF])
_ALLOWANCES: Final[frozenset[CostKind]] = frozenset([CostGroup.ALLOWANCES])
_INDIRECT: Final[frozenset[CostKind]] = frozenset([CostType.INDIRECT])
_DIRECT: Final[frozenset[CostKind]] = frozenset(CostCategory) | _ALLOWANCES

#: Each kind of costs, as the kinds that are divided no further.
_WITHIN: Final[dict[CostKind, frozenset[CostKind]]] = {
    CostType.DIRECT: _DIRECT,
    CostType.INDIRECT: _INDIRECT,
    CostGroup.DIRECT_STAFF: _STAFF,
    CostGroup.OTHER_DIRECT: _DIRECT - _STAFF,
    CostGroup.ALLOWANCES: _ALLOWANCES,
    CostGroup.REMAINING: (_DIRECT | _INDIRECT) - _STAFF - _ALLOWANCES,
    **{category: frozenset([category]) for category in CostCategory},
}


def _whole_cents(_instance: object, _attribute: object, value: object) -> None:
    if isinstance(value, Money) and not value.is_whole:
        raise Malformed(value, "the form of costs", "it takes whole cents; round it first")


@attrs.frozen
class Cost(Embeddable):
    """Costs of one kind, and how they are reckoned.

    Attributes:
        kind: What they are: of a type, a group, or the direct costs of a category.
        form: An amount as it is stated, a unit cost, a lump sum, or a flat rate of other costs.
        name: What they are called, where the kind does not say it.

    Raises:
        Malformed: Another kind or form, an amount that is not of whole cents, a rate of indirect costs, which are
            reckoned last, or a rate of itself.

    Examples:
        >>> from integrated_projects.budget import INDIRECT
        >>> from integrated_projects.money import Rate
        >>> print(Cost(INDIRECT, FlatRate(Rate.percent("15"), of=CostGroup.DIRECT_STAFF)))
        indirect costs: 15 % of direct staff costs
    """

    kind: CostKind = attrs.field(validator=must_be(CostType, CostCategory, CostGroup))
    form: Money | UnitCost | LumpSum | FlatRate = attrs.field(
        validator=[must_be(Money, UnitCost, LumpSum, FlatRate), _whole_cents]
    )
    name: str | None = attrs.field(default=None, converter=to_optional_name, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.form, FlatRate):
            return
        if self.form.of is CostType.INDIRECT:
            raise Malformed(
                str(self.form), "the form of costs", "indirect costs come last, so no rate is taken of them"
            )
        if _WITHIN[self.kind] & _WITHIN[self.form.of]:
            raise Malformed(str(self.form), f"the form of {self.kind.value}", "it is a rate of some of them")

    def __str__(self) -> str:
        return f"{self.name or self.kind.value}: {self.form}"


def _costs(value: Sequence[Cost]) -> tuple[Cost, ...]:
    given: Listing[Cost] = Listing(value, kind=Cost)
    if not given or not given.complete:
        raise Malformed(value, "a list of costs to reckon", "it takes at least one; the list is never open")
    return given.items


def _positions(kind: CostKind, costs: Sequence[Cost], wanted: str) -> list[int]:
    """The positions of the costs of the kind; each of the costs must be of it wholly, or not at all."""
    positions = []
    for position, cost in enumerate(costs):
        of = _WITHIN[cost.kind]
        if of <= _WITHIN[kind]:
            positions.append(position)
        elif of & _WITHIN[kind]:
            raise Malformed(str(cost), f"a cost beside {wanted}", f"how much of it is {kind.value} is not stated")
    return positions


@attrs.frozen(kw_only=True)
class Reckoning(Embeddable):
    """Costs and what they come to.

    Attributes:
        costs: The costs in the order in which they were reckoned.
        explanation: How each was reckoned, one step for one of them.

    Raises:
        Malformed: No cost, or not one step for each of the costs.

    Examples:
        >>> from integrated_projects.money import RoundingMode, leva
        >>> made = reckon([Cost(CostType.DIRECT, leva("824915.00"))], rounding=Rounding(RoundingMode.HALF_UP))
        >>> print(made.amount)
        824915.00 BGN
    """

    costs: tuple[Cost, ...] = attrs.field(converter=_costs)
    explanation: Explanation = attrs.field(validator=must_be(Explanation))

    def __attrs_post_init__(self) -> None:
        if len(self.costs) != len(self.explanation.steps):
            raise Malformed(
                len(self.costs), "the number of these costs", f"of {len(self.explanation.steps)} it says how"
            )

    @property
    def amount(self) -> Money:
        """All costs together."""
        return self.explanation.whole

    @property
    def amounts(self) -> tuple[Money, ...]:
        """The amount of each of the costs."""
        return tuple(step.amount for step in self.explanation.steps)

    def amount_of(self, kind: CostKind) -> Money:
        """The costs of this kind together.

        Raises:
            Malformed: No kind of costs, or one of which it is not stated how much of the costs is of it.

        Examples:
            >>> from integrated_projects.money import RoundingMode, leva
            >>> made = reckon(
            ...     [Cost(CostCategory.STAFF, leva("60000.00")), Cost(CostCategory.SERVICES, leva("40000.00"))],
            ...     rounding=Rounding(RoundingMode.HALF_UP),
            ... )
            >>> print(made.amount_of(CostGroup.DIRECT_STAFF), made.amount_of(CostType.DIRECT))
            60000.00 BGN 100000.00 BGN
        """
        if not isinstance(kind, CostType | CostCategory | CostGroup):
            raise Malformed(kind, "a kind of costs", "write a CostType, a CostGroup or a CostCategory")
        amounts = self.amounts
        positions = _positions(kind, self.costs, f"the sum of {kind.value}")
        return total([amounts[position] for position in positions], self.amount.currency)

    def explain(self) -> Explanation:
        """How every cent of it was reckoned.

        Examples:
            >>> from integrated_projects.money import RoundingMode, leva
            >>> print(reckon([Cost(CostType.DIRECT, leva(1))], rounding=Rounding(RoundingMode.HALF_UP)).explain())
            1. direct costs: 1.00 BGN, as stated
            together 1.00 BGN
        """
        return self.explanation

    def __str__(self) -> str:
        return str(self.explanation)


def reckon(costs: Sequence[Cost], *, rounding: Rounding) -> Reckoning:
    """What costs come to, of which some are flat rates of others.

    Whatever the order in which they are given, each flat rate is reckoned after all costs that it is taken of, so
    that staff costs that are a rate of other direct costs come before indirect costs that are a rate of both
    (Regulation (EU) 2021/1060, Articles 54 and 55; Regulation (EU) No 1303/2013, Articles 68 and 68a). Each amount is
    rounded once, and the next one is a rate of the rounded amount.

    How high a rate may be is a matter of rules; here only what cannot be reckoned in a lawful order is refused.

    Args:
        costs: The costs, all of one currency.
        rounding: How unit costs and flat rates are rounded.

    Raises:
        Malformed: Rates that are taken of each other; a rate of costs of which it is not stated how much there is; a
            rate for all remaining costs beside some of these, or of staff costs that are themselves a flat rate.
        CurrencyMismatch: Costs in two currencies.

    Examples:
        >>> from integrated_projects.money import Rate, RoundingMode, leva
        >>> made = reckon(
        ...     [
        ...         Cost(CostType.INDIRECT, FlatRate.parse("7 % of direct costs")),
        ...         Cost(CostGroup.DIRECT_STAFF, FlatRate.parse("20 % of other direct costs")),
        ...         Cost(CostGroup.OTHER_DIRECT, leva("100000.00")),
        ...     ],
        ...     rounding=Rounding(RoundingMode.HALF_UP),
        ... )
        >>> print(made)
        1. other direct costs: 100000.00 BGN, as stated
        2. direct staff costs: 20 % of 100000.00 BGN (1) = 20000.00 BGN
        3. indirect costs: 7 % of 120000.00 BGN (1 + 2) = 8400.00 BGN
        together 128400.00 BGN
    """
    given = _costs(costs)
    if not isinstance(rounding, Rounding):
        raise Malformed(rounding, "a rounding", "write Rounding(RoundingMode.HALF_UP)")
    _must_be_apart(given)
    done = [cost for cost in given if not isinstance(cost.form, FlatRate)]
    steps = [_step(cost, cost.form, rounding) for cost in given if not isinstance(cost.form, FlatRate)]
    waiting = [(cost, cost.form) for cost in given if isinstance(cost.form, FlatRate)]
    while waiting:
        ahead = frozenset[CostKind]().union(*(_WITHIN[cost.kind] for cost, _ in waiting))
        ready = [(cost, form) for cost, form in waiting if not _WITHIN[form.of] & ahead]
        if not ready:
            named = ", ".join(str(cost) for cost, _ in waiting)
            raise Malformed(named, "a chain of flat rates", "each waits for another, so none can be the first")
        steps += [_step_at_a_rate(cost, form, done, steps, rounding) for cost, form in ready]
        done += [cost for cost, _ in ready]
        waiting = [(cost, form) for cost, form in waiting if _WITHIN[form.of] & ahead]
    return Reckoning(costs=done, explanation=Explanation(whole=total([step.amount for step in steps]), steps=steps))


def _must_be_apart(costs: Sequence[Cost]) -> None:
    """Refuse costs that a rate for all remaining costs covers (Regulation (EU) 2021/1060, Article 56)."""
    rate = next((cost for cost in costs if cost.kind is CostGroup.REMAINING and isinstance(cost.form, FlatRate)), None)
    if rate is None:
        return
    remaining = [cost for cost in costs if _WITHIN[cost.kind] & _WITHIN[CostGroup.REMAINING]]
    if len(remaining) > 1:
        other = remaining[0] if remaining[0] is not rate else remaining[1]
        raise Malformed(str(other), f"a cost beside {rate.form}", "the rate covers it already")
    for cost in costs:
        if isinstance(cost.form, FlatRate) and _WITHIN[cost.kind] == _STAFF:
            raise Malformed(
                str(cost), f"a cost beside {rate.form}", "that rate is not taken of staff costs at a flat rate"
            )


def _step(cost: Cost, form: Money | UnitCost | LumpSum, rounding: Rounding) -> Step:
    name = cost.name or cost.kind.value
    if isinstance(form, UnitCost):
        return attrs.evolve(form.explain(rounding).steps[0], name=name)
    return Step(name=name, amount=form.amount if isinstance(form, LumpSum) else form)


def _step_at_a_rate(
    cost: Cost, form: FlatRate, done: Sequence[Cost], steps: Sequence[Step], rounding: Rounding
) -> Step:
    positions = _positions(form.of, done, str(form))
    if not positions:
        raise Malformed(str(cost), "a cost that can be reckoned", f"there are no {form.of.value} to take it of")
    base = total([steps[position].amount for position in positions])
    return Step(
        name=cost.name or cost.kind.value,
        of=base,
        by=form.rate,
        rounding=rounding,
        amount=base.share(form.rate, rounding),
        parts=positions,
    )
