"""How a number is rounded: a value that is named, never a habit of the machine."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from operator import attrgetter
from typing import Final

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.money._exact import EXACT, NUMBER, PLACES, decimal_of, fraction_of, plain, rounding_context

__all__ = ["Rounding", "RoundingMode"]


def __dir__() -> list[str]:
    return __all__


class RoundingMode(enum.Enum):
    """Which neighbour a number goes to when it lies between two.

    `UP` leads away from zero and `DOWN` towards it, `CEILING` to the greater neighbour and `FLOOR` to the lesser.
    The modes that start with `HALF` take the nearer one; only a number in the middle goes up, down, or to the
    even multiple of the step.

    Examples:
        >>> RoundingMode("half up")
        RoundingMode.HALF_UP
    """

    HALF_UP = "half up"
    HALF_EVEN = "half even"
    HALF_DOWN = "half down"
    UP = "up"
    DOWN = "down"
    CEILING = "ceiling"
    FLOOR = "floor"

    def __repr__(self) -> str:
        return f"RoundingMode.{self.name}"


_HALVES: Final = (RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN)

#: What takes a decimal to the place of another one, which is a power of ten.
Quantize = Callable[[Decimal, Decimal], Decimal]

# The decimal module knows the same modes by the same names. What no amount can hold raises InvalidOperation.
_QUANTIZE: Final = {mode: rounding_context(f"ROUND_{mode.name}", highest=PLACES - 1).quantize for mode in RoundingMode}


_TEXT: Final = re.compile(rf"({'|'.join(mode.value for mode in RoundingMode)}) to ({NUMBER})")


def _mode(value: RoundingMode) -> RoundingMode:
    if not isinstance(value, RoundingMode):
        raise Malformed(value, "a rounding mode", "name one, as RoundingMode.HALF_UP")
    return value


def to_step(value: int | str | Decimal) -> Decimal:
    """The step of a rounding or an allocation, with no needless zero."""
    step = decimal_of(value, "a rounding step")
    if step <= 0:
        raise Malformed(value, "a rounding step", "write a number above zero, as '0.01'")
    return Decimal(plain(step))


@attrs.frozen
class Rounding(Embeddable):
    """How a number is rounded: the mode, and the step of which the result is a multiple.

    Attributes:
        mode: Which of the two neighbours is taken.
        step: The distance of the neighbours in units of the currency: a cent, unless another is named.

    Raises:
        Malformed: No `RoundingMode`, or a step that is not an exact number above zero.

    Examples:
        >>> Rounding(RoundingMode.HALF_UP).apply(Decimal("1019458.465"))
        Decimal('1019458.47')
        >>> Rounding(RoundingMode.DOWN, step="5").apply(Decimal("-17.2"))
        Decimal('-15')
        >>> print(Rounding(RoundingMode.HALF_EVEN, step="0.05"))
        half even to 0.05
    """

    mode: RoundingMode = attrs.field(converter=_mode)
    step: Decimal = attrs.field(default=Decimal("0.01"), converter=to_step, kw_only=True)

    @classmethod
    def parse(cls, text: str) -> Rounding:
        """The rounding that a text states as `format` writes it.

        Raises:
            Malformed: Any other text.

        Examples:
            >>> Rounding.parse("half up to 0.01") == Rounding(RoundingMode.HALF_UP)
            True
        """
        found = _TEXT.fullmatch(str.__str__(text)) if isinstance(text, str) else None
        if found is None:
            modes = ", ".join(mode.value for mode in RoundingMode)
            raise Malformed(text, "the text of a rounding", f"write 'half up to 0.01'; the modes are {modes}")
        return cls(RoundingMode(found[1]), step=found[2])

    @cached_property
    def _quantize(self) -> Quantize | None:
        """What rounds a decimal far faster than whole numbers do; it knows one, a tenth, a hundredth, but no 0.05."""
        is_place = self.step == EXACT.scaleb(Decimal(1), self.step.adjusted()) <= 1
        return _QUANTIZE[self.mode] if is_place else None

    def format(self) -> str:
        """The mode and the step in words.

        Examples:
            >>> Rounding(RoundingMode.DOWN, step=1).format()
            'down to 1'
        """
        return f"{self.mode.value} to {self.step:f}"

    def __str__(self) -> str:
        return self.format()

    def apply(self, value: Fraction | Decimal | int | str) -> Decimal:
        """The multiple of the step that the mode prefers, found with whole numbers alone.

        Raises:
            Malformed: A number that is not exact, not finite or too long.

        Examples:
            >>> Rounding(RoundingMode.HALF_UP).apply(Fraction(1, 3))
            Decimal('0.33')
        """
        number = fraction_of(value, "a number to round")
        return to_the_step(number.numerator, number.denominator, self)


#: How a rounding takes a decimal to its step at once; `None` where only whole numbers can.
quantize_of: Final[Callable[[Rounding], Quantize | None]] = attrgetter("_quantize")


def to_the_step(numerator: int, denominator: int, rounding: Rounding) -> Decimal:
    """The quotient of two whole numbers, of which the lower is above zero, rounded."""
    top, bottom = rounding.step.as_integer_ratio()
    whole = denominator * top
    multiple, rest = divmod(numerator * bottom, whole)
    if rest:
        beyond_middle = 2 * rest - whole
        if beyond_middle and rounding.mode in _HALVES:
            multiple += beyond_middle > 0
        elif _goes_up(rounding.mode, positive=numerator > 0, odd=multiple % 2 == 1):
            multiple += 1
    return EXACT.multiply(Decimal(multiple), rounding.step)


def _goes_up(mode: RoundingMode, *, positive: bool, odd: bool) -> bool:
    """Whether a number goes to the greater of two multiples where its distance from them does not decide."""
    match mode:
        case RoundingMode.UP | RoundingMode.HALF_UP:
            return positive
        case RoundingMode.DOWN | RoundingMode.HALF_DOWN:
            return not positive
        case RoundingMode.HALF_EVEN:
            return odd
        case _:
            return mode is RoundingMode.CEILING
