"""How an amount was reckoned, step by step: where every cent of it came from."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import CurrencyMismatch, Malformed
from integrated_projects.fields import may_be, must_be, to_whole
from integrated_projects.listing import Listing
from integrated_projects.money import Money, Rate, Rounding, total
from integrated_projects.text import to_name

__all__ = ["Explanation", "Step"]


def __dir__() -> list[str]:
    return __all__


def _positions(value: Sequence[int]) -> tuple[int, ...]:
    given: Listing[int] = Listing(value)
    if not given.complete:
        raise Malformed(value, "a list of positions", "it names every step that makes up the base; write () for none")
    return given.map(lambda one: to_whole(one, "the position of a step", 0, 10**9)).items


#: Room for any number of units over any other, and for no number that takes long to print.
_BITS = 400


def _not_too_long(_instance: object, _attribute: object, value: Rate | Fraction | None) -> None:
    if isinstance(value, Fraction) and max(value.numerator.bit_length(), value.denominator.bit_length()) > _BITS:
        raise Malformed(value, "a factor of a step", f"it is too long; write a fraction of at most {_BITS} bits")


@attrs.frozen(kw_only=True)
class Step(Embeddable):
    """One amount and how it was reckoned; a step that says something else than its own figures is refused.

    An amount is stated, or it is so much `by` of another. The exact product was rounded as `rounding` says; without
    a rounding the amount is the product itself, or what the other steps left of the whole.

    Attributes:
        name: What was reckoned: a source, a group of costs.
        amount: The result.
        of: The amount that it was reckoned from; `None` where it is stated.
        by: The part of that, or how many times that.
        rounding: How the product was rounded.
        parts: The positions of the earlier steps that add up to `of`; none where that stands by itself.

    Raises:
        Malformed: A base without a factor, a rounding that gives another amount, a base without the named parts.
        CurrencyMismatch: A base in another currency than the amount.

    Examples:
        >>> from integrated_projects.money import RoundingMode, leva
        >>> print(
        ...     Step(
        ...         name="ESF",
        ...         of=leva("1199362.90"),
        ...         by=Rate.percent("85"),
        ...         rounding=Rounding(RoundingMode.HALF_UP),
        ...         amount=leva("1019458.47"),
        ...     )
        ... )
        ESF: 85 % of 1199362.90 BGN = 1019458.465 BGN, rounded half up to 0.01: 1019458.47 BGN
    """

    name: str = attrs.field(converter=to_name)
    amount: Money = attrs.field(validator=must_be(Money))
    of: Money | None = attrs.field(default=None, validator=may_be(Money))
    by: Rate | Fraction | None = attrs.field(default=None, validator=[may_be(Rate, Fraction), _not_too_long])
    rounding: Rounding | None = attrs.field(default=None, validator=may_be(Rounding))
    parts: tuple[int, ...] = attrs.field(default=(), converter=_positions)

    def __attrs_post_init__(self) -> None:
        if (self.of is None) is not (self.by is None):
            raise Malformed(self.name, "a step", "a base and how much of it are given both, or neither")
        if self.of is None and (self.rounding is not None or self.parts):
            raise Malformed(self.name, "a step", "what is stated has neither a rounding nor parts")
        if self.of is not None and self.of.currency != self.amount.currency:
            raise CurrencyMismatch(self.of.currency.code, self.amount.currency.code)
        if self.rounding is not None and (made := self.rounding.apply(self.exact)) != self.amount.amount:
            raise Malformed(self.name, "a step", f"the rounding gives {made}, not {self.amount}")

    @property
    def exact(self) -> Fraction:
        """The figure before it was rounded.

        Examples:
            >>> from integrated_projects.money import leva
            >>> Step(name="BG", of=leva("0.10"), by=Rate.percent("15"), amount=leva("0.01")).exact
            Fraction(3, 200)
        """
        if self.of is None or self.by is None:
            return Fraction(self.amount.amount)
        return Fraction(self.of.amount) * (self.by.fraction if isinstance(self.by, Rate) else self.by)

    @property
    def difference(self) -> Fraction:
        """What rounding, or taking the rest, has added to the exact figure; below zero, what it took.

        Examples:
            >>> from integrated_projects.money import leva
            >>> Step(name="BG", of=leva("0.10"), by=Rate.percent("15"), amount=leva("0.01")).difference
            Fraction(-1, 200)
        """
        return Fraction(self.amount.amount) - self.exact

    def __str__(self) -> str:
        return self._text("")

    def _text(self, parts: str) -> str:
        if self.of is None or self.by is None:
            return f"{self.name}: {self.amount}, as stated"
        part = f"{self.by} of" if isinstance(self.by, Rate) else f"{self.by} ×"
        said = f"{self.name}: {part} {self.of}{parts} = {_shown(self.exact, self.amount)}"
        if not self.difference:
            return said
        if self.rounding is None:
            return f"{said}, takes the rest: {self.amount}"
        return f"{said}, rounded {self.rounding.mode.value} to {self.rounding.step}: {self.amount}"


def _shown(exact: Fraction, like: Money) -> str:
    """The figure with its currency: as a decimal if its digits end."""
    try:
        return str(Money(1, like.currency) * exact)
    except Malformed:
        return f"{exact} {like.currency.code}"


def _steps(value: Sequence[Step]) -> tuple[Step, ...]:
    given: Listing[Step] = Listing(value, kind=Step)
    if not given or not given.complete:
        raise Malformed(value, "the steps of an explanation", "it takes at least one; the list is never open")
    return given.items


@attrs.frozen(kw_only=True)
class Explanation(Embeddable):
    """How an amount was reckoned: steps that add up to it, each of which follows from the ones before.

    Attributes:
        whole: The amount that is explained.
        steps: The amounts that it is made of, in the order in which they were reckoned.

    Raises:
        Malformed: No step, steps that do not add up to the whole, or a base that is not what its parts add up to.
        CurrencyMismatch: Steps in two currencies.

    Examples:
        >>> from integrated_projects.money import RoundingMode, leva
        >>> direct = Step(name="direct costs", amount=leva("824915.00"))
        >>> half_up = Rounding(RoundingMode.HALF_UP)
        >>> indirect = Step(
        ...     name="indirect costs",
        ...     of=leva("824915.00"),
        ...     by=Rate.percent("7"),
        ...     rounding=half_up,
        ...     amount=leva("57744.05"),
        ...     parts=[0],
        ... )
        >>> print(Explanation(whole=leva("882659.05"), steps=[direct, indirect]))
        1. direct costs: 824915.00 BGN, as stated
        2. indirect costs: 7 % of 824915.00 BGN (1) = 57744.05 BGN
        together 882659.05 BGN
    """

    whole: Money = attrs.field(validator=must_be(Money))
    steps: tuple[Step, ...] = attrs.field(converter=_steps)

    def __attrs_post_init__(self) -> None:
        made = total([step.amount for step in self.steps])
        if self.whole - made:
            raise Malformed(self.whole, "the whole of these steps", f"they add up to {made}")
        for position, step in enumerate(self.steps):
            if step.parts:
                _must_add_up(step, self.steps[:position])

    def __str__(self) -> str:
        lines = [
            f"{number}. {step._text(_numbers(step))}"  # noqa: SLF001 - the two are one text
            for number, step in enumerate(self.steps, start=1)
        ]
        return "\n".join([*lines, f"together {self.whole}"])


def _must_add_up(step: Step, before: tuple[Step, ...]) -> None:
    if len(set(step.parts)) < len(step.parts) or max(step.parts) >= len(before):
        raise Malformed(step.name, "a step that follows", "its parts are earlier steps, each named once")
    made = total([before[position].amount for position in step.parts])
    if made != step.of:
        raise Malformed(step.name, "a step that follows", f"its parts add up to {made}, not {step.of}")


def _numbers(step: Step) -> str:
    return f" ({' + '.join(str(position + 1) for position in step.parts)})" if step.parts else ""
