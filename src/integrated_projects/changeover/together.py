"""A whole and its parts, converted together so that they still add up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

import attrs

from integrated_projects.changeover.conversion import EuroRounding, to_euro
from integrated_projects.changeover.irrevocable import irrevocable_rate
from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import must_be
from integrated_projects.money import EUR, Money, Remainder, RemainderKind, euro, total
from integrated_projects.money.allocation import bearers, to_remainder

__all__ = ["ConvertedWhole", "convert_whole_then_allocate"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class ConvertedWhole(Embeddable):
    """A whole and its parts in euro, and what was done about the cents between them.

    Attributes:
        whole: The whole, converted by the rule.
        alone: Each part, converted by itself by the rule.
        parts: The parts with the residual allocated; with what is kept `apart` they add up to the whole.
        remainder: The policy by which the residual was allocated.
        rounding: The rule by which the whole and each part were rounded.

    Examples:
        >>> from integrated_projects.money import leva
        >>> costs = [leva("467289.00"), leva("357626.00"), leva("57744.05")]
        >>> together = convert_whole_then_allocate(total(costs), costs, remainder=Remainder.LARGEST_FRACTION)
        >>> print(together.whole, together.residual, together.parts[2], together.moved[2], sep="; ")
        451296.41 EUR; 0.01 EUR; 29524.07 EUR; 0.01 EUR
    """

    whole: Money
    alone: tuple[Money, ...]
    parts: tuple[Money, ...]
    remainder: Remainder
    rounding: EuroRounding = attrs.field(default=EuroRounding.CENT, validator=must_be(EuroRounding))

    @property
    def residual(self) -> Money:
        """The whole less the parts as each is converted alone.

        Examples:
            >>> from integrated_projects.money import leva
            >>> halves = [leva("0.05")] * 2
            >>> convert_whole_then_allocate(leva("0.10"), halves, remainder=Remainder.APART).residual
            Money('-0.01', 'EUR')
        """
        return self.whole - total(self.alone)

    @property
    def apart(self) -> Money:
        """What no part bears: the residual, if the policy keeps it apart, and otherwise nothing.

        Examples:
            >>> from integrated_projects.money import leva
            >>> halves = [leva("0.05")] * 2
            >>> convert_whole_then_allocate(leva("0.10"), halves, remainder=Remainder.FIRST).apart
            Money('0.00', 'EUR')
        """
        return self.whole - total(self.parts)

    @property
    def moved(self) -> tuple[Money, ...]:
        """By how much each part differs from what it is alone.

        Examples:
            >>> from integrated_projects.money import leva
            >>> halves = [leva("0.05")] * 2
            >>> convert_whole_then_allocate(leva("0.10"), halves, remainder=Remainder.LAST).moved
            (Money('0.00', 'EUR'), Money('-0.01', 'EUR'))
        """
        return tuple(part - alone for part, alone in zip(self.parts, self.alone, strict=True))


def convert_whole_then_allocate(
    whole: Money, parts: Iterable[Money], *, remainder: Remainder, rounding: EuroRounding = EuroRounding.CENT
) -> ConvertedWhole:
    """The whole and its parts in euro, so that they still add up, and the cents that this took.

    The whole and each part are converted by themselves; what the parts then miss or have too much is allocated by
    the policy: a cent each to those parts that their own rounding moved the other way (those moved most come first
    for `Remainder.LARGEST_FRACTION`), all of it to the bearer, or to none. A part of nothing stays nothing, and
    every part but the bearer's stays within a cent of its exact equivalent.

    A payroll is converted by a rule for incomes, by which nearly every part gains: together they are more than the
    whole, and whoever must not lose the cents again keeps them `Remainder.APART`.

    Args:
        whole: The whole.
        parts: Its parts, in the same currency.
        remainder: The policy for what the parts miss, or have too much.
        rounding: The rule by which the whole and each part are rounded, as for `to_euro`.

    Raises:
        Malformed: Amounts that do not add up to the whole, have no irrevocable rate or are in euro already; no
            policy, or a bearer that is none of the parts or nothing itself; no `EuroRounding`, or that of another
            state.
        CurrencyMismatch: Amounts in two currencies.

    Examples:
        >>> from integrated_projects.money import leva
        >>> costs = [leva("467289.00"), leva("357626.00"), leva("57744.05")]
        >>> convert_whole_then_allocate(total(costs), costs, remainder=Remainder.APART).apart
        Money('0.01', 'EUR')
        >>> wages = [leva("1000.00"), leva("1300.00")]
        >>> income = EuroRounding.BULGARIAN_INCOME
        >>> together = convert_whole_then_allocate(total(wages), wages, remainder=Remainder.APART, rounding=income)
        >>> print(together.whole, *together.parts, together.apart, sep="; ")
        1175.98 EUR; 511.30 EUR; 664.68 EUR; 0.00 EUR
    """
    policy = to_remainder(remainder)
    amounts = _parts(whole, parts)
    converted = to_euro(whole, rounding=rounding)
    alone = tuple(to_euro(part, rounding=rounding) for part in amounts)
    residual = converted - total(alone)
    cents = [0] * len(amounts)
    bearer = policy.bearer
    sign = -1 if residual.amount < 0 else 1
    if bearer is not None:
        if bearer >= len(amounts) or not amounts[bearer]:
            raise Malformed(bearer, "the position of a bearer", "name one of the parts that is not nothing")
        cents[bearer] = residual.minor_units
    elif policy.kind is not RemainderKind.APART:
        lost = [sign * _lost(part, one) for part, one in zip(amounts, alone, strict=True)]
        for position in bearers(lost, policy)[: abs(residual.minor_units)]:
            cents[position] = sign
    settled = tuple(one + euro("0.01") * count for one, count in zip(alone, cents, strict=True))
    return ConvertedWhole(whole=converted, alone=alone, parts=settled, remainder=policy, rounding=rounding)


def _parts(whole: Money, parts: Iterable[Money]) -> Sequence[Money]:
    """The parts, which must be in the currency of the whole and add up to it."""
    if not isinstance(whole, Money):
        raise Malformed(whole, "an amount of money", "write leva('1234.56')")
    if whole.currency is EUR:
        raise Malformed(whole, "an amount to convert to euro", "it is in euro already")
    if not isinstance(parts, Iterable):
        raise Malformed(parts, "a collection of amounts", "write a list of Money")
    amounts = list(parts)
    comes_to = total(amounts, whole.currency)
    if comes_to != whole:
        raise Malformed(whole, "the whole of these parts", f"they add up to {comes_to}")
    return amounts


def _lost(part: Money, converted: Money) -> Fraction:
    """By how much the conversion of a part rounded it down; below zero where it rounded it up."""
    return irrevocable_rate(part.currency).equivalent(part) - Fraction(converted.amount)
