"""Who gets what does not divide: the cents that are left when a whole is cut into parts."""

from __future__ import annotations

import enum
import math
import re
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from functools import reduce
from typing import ClassVar, Final

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import to_whole
from integrated_projects.money._exact import EXACT, LIMIT, fraction_of
from integrated_projects.money.rate import Rate

__all__ = ["Remainder", "RemainderKind"]


def __dir__() -> list[str]:
    return __all__


_PARTS: Final = 10**6
#: So many bits, of a hundred million digits, may all weights have over their common denominator. A million weights of
#: thirty decimals have a third of that.
_BITS: Final = 332_000_000
_TEXT: Final = re.compile(r"borne by ([0-9]{1,10})")
_WEIGHTS: Final = "take ints, Decimals, Fractions or Rates, none below zero; of an amount, its .amount"


class RemainderKind(enum.Enum):
    """What is done with the steps that are left when every part has been cut off to whole steps.

    Examples:
        >>> RemainderKind("largest fraction")
        RemainderKind.LARGEST_FRACTION
    """

    LARGEST_FRACTION = "largest fraction"
    FIRST = "first"
    LAST = "last"
    BEARER = "borne by"
    APART = "apart"

    def __repr__(self) -> str:
        return f"RemainderKind.{self.name}"


def _kind(value: RemainderKind) -> RemainderKind:
    if not isinstance(value, RemainderKind):
        raise Malformed(value, "a kind of remainder", "name one, as RemainderKind.LARGEST_FRACTION")
    return value


def _bearer(value: int | None) -> int | None:
    return None if value is None else to_whole(value, "the position of a bearer", 0, _PARTS - 1)


@attrs.frozen(repr=False)
class Remainder(Embeddable):
    """The policy for what is left when a whole is divided into whole steps; there is no default one.

    | policy | what is left goes |
    | --- | --- |
    | `LARGEST_FRACTION` | a step each to the parts that lost most when they were cut off; of equals, to the first |
    | `FIRST`, `LAST` | a step each to the parts that lost anything, from the first on or from the last back |
    | `borne_by(n)` | all of it to the part at that position, counted from 0 |
    | `APART` | nowhere: it is a part of its own, after the others |

    Under the first three every part is its exact share, cut off to the step or one step more; under `borne_by` that
    holds for every part but the bearer's. `APART` promises that weights in another order give the same parts in
    that order; `LARGEST_FRACTION` promises it where the last step is not claimed by equals; the others give what
    is left by position, and promise nothing.

    Attributes:
        kind: The policy.
        bearer: The position of the part that bears the remainder, for that policy alone.

    Raises:
        Malformed: No `RemainderKind`, a bearer where the policy names none, or none where it needs one.

    Examples:
        >>> Remainder.borne_by(1)
        Remainder.borne_by(1)
        >>> str(Remainder.LARGEST_FRACTION)
        'largest fraction'
    """

    kind: RemainderKind = attrs.field(converter=_kind)
    bearer: int | None = attrs.field(default=None, converter=_bearer, kw_only=True)

    LARGEST_FRACTION: ClassVar[Remainder]
    FIRST: ClassVar[Remainder]
    LAST: ClassVar[Remainder]
    APART: ClassVar[Remainder]

    def __attrs_post_init__(self) -> None:
        if (self.kind is RemainderKind.BEARER) is (self.bearer is None):
            reason = "write Remainder.borne_by(0), or a policy that names no bearer, as Remainder.FIRST"
            raise Malformed((self.kind.value, self.bearer), "a policy for a remainder", reason)

    @classmethod
    def borne_by(cls, position: int) -> Remainder:
        """The policy by which the part at a position, counted from 0, bears the whole remainder.

        Raises:
            Malformed: No whole number from 0 up.

        Examples:
            >>> Remainder.borne_by(0).bearer
            0
        """
        return cls(RemainderKind.BEARER, bearer=to_whole(position, "the position of a bearer", 0, _PARTS - 1))

    @classmethod
    def parse(cls, text: str) -> Remainder:
        """The policy that a text names as `format` does.

        Raises:
            Malformed: Any other text.

        Examples:
            >>> Remainder.parse("apart")
            Remainder.APART
        """
        plain = str.__str__(text) if isinstance(text, str) else ""
        named = _NAMED.get(plain)
        if named is not None:
            return named
        found = _TEXT.fullmatch(plain)
        if found is None:
            choices = ", ".join(repr(name) for name in _NAMED)
            raise Malformed(text, "the text of a policy for a remainder", f"write {choices} or 'borne by 0'")
        return cls.borne_by(int(found[1]))

    def format(self) -> str:
        """The policy in words.

        Examples:
            >>> Remainder.borne_by(2).format()
            'borne by 2'
        """
        return self.kind.value if self.bearer is None else f"{self.kind.value} {self.bearer}"

    def __str__(self) -> str:
        return self.format()

    def __repr__(self) -> str:
        return f"Remainder.{self.kind.name}" if self.bearer is None else f"Remainder.borne_by({self.bearer})"


Remainder.LARGEST_FRACTION = Remainder(RemainderKind.LARGEST_FRACTION)
Remainder.FIRST = Remainder(RemainderKind.FIRST)
Remainder.LAST = Remainder(RemainderKind.LAST)
Remainder.APART = Remainder(RemainderKind.APART)

_NAMED: Final = {
    one.format(): one for one in (Remainder.LARGEST_FRACTION, Remainder.FIRST, Remainder.LAST, Remainder.APART)
}


def to_remainder(value: object) -> Remainder:
    """The policy, which nobody may leave to a guess."""
    if not isinstance(value, Remainder):
        raise Malformed(value, "a policy for a remainder", "name one, as Remainder.LARGEST_FRACTION")
    return value


def whole_weights(weights: object) -> list[int]:
    """The weights as whole numbers in the same proportion, of which at least one is above zero."""
    if not isinstance(weights, Sequence) or isinstance(weights, (str, bytes, bytearray, memoryview)):
        raise Malformed(weights, "a list of weights", _WEIGHTS)
    if len(weights) > _PARTS:
        raise Malformed(weights, "a list of weights", f"it is too long; it may reach {_PARTS}")
    parts = [_weight(weight) for weight in weights]
    if not any(parts):
        raise Malformed(weights, "a list of weights", "at least one weight is above zero")
    common = 1
    for denominator in {part.denominator for part in parts}:
        common = math.lcm(common, denominator)
        # Every weight is multiplied with it, so that it may be the longer the fewer they are.
        if common.bit_length() * len(parts) > _BITS:
            reason = "over their common denominator they have more than a hundred million digits together; round them"
            raise Malformed(weights, "a list of weights", reason)
    return [part.numerator * (common // part.denominator) for part in parts]


def _weight(value: object) -> int | Fraction:
    if type(value) is int and 0 <= value < LIMIT:
        return value
    if isinstance(value, Rate):
        return value.fraction
    if isinstance(value, (int, Decimal, Fraction)):
        weight = fraction_of(value, "a weight")
        if weight >= 0:
            return weight
    raise Malformed(value, "a weight", _WEIGHTS)


def divide(figure: Decimal, step: Decimal, weights: Sequence[int], remainder: Remainder) -> list[Decimal]:
    """The figure in parts by weight, all in whole steps, and for `APART` one part more: what is left."""
    (numerator, denominator), (top, bottom) = figure.as_integer_ratio(), step.as_integer_ratio()
    steps, beyond = divmod(abs(numerator) * bottom, denominator * top)
    apart = remainder.kind is RemainderKind.APART
    if beyond and not apart:
        reason = "name a finer step, round it first, or keep what is left with Remainder.APART"
        raise Malformed(figure, f"a whole number of steps of {step:f}", reason)
    size = step.copy_sign(figure)
    parts = [EXACT.multiply(size, Decimal(count)) for count in _counts(steps, weights, remainder)]
    return [*parts, reduce(EXACT.subtract, parts, figure)] if apart else parts


def _counts(steps: int, weights: Sequence[int], remainder: Remainder) -> list[int]:
    """How many of the steps each weight receives."""
    whole = sum(weights)
    counts = [steps * weight // whole for weight in weights]
    left = steps - sum(counts)
    bearer = remainder.bearer
    if bearer is not None:
        if bearer >= len(weights) or not weights[bearer]:
            raise Malformed(bearer, "the position of a bearer", "name one of the parts, with a weight above zero")
        counts[bearer] += left
    elif left and remainder.kind is not RemainderKind.APART:
        for position in bearers([steps * weight % whole for weight in weights], remainder)[:left]:
            counts[position] += 1
    return counts


def bearers(lost: Sequence[int | Fraction], remainder: Remainder) -> list[int]:
    """The positions of the parts that lost something, in the order in which a policy makes it good."""
    positions = [position for position, loss in enumerate(lost) if loss > 0]
    if remainder.kind is RemainderKind.LAST:
        positions.reverse()
    elif remainder.kind is RemainderKind.LARGEST_FRACTION:
        positions.sort(key=lambda position: -lost[position])
    return positions
