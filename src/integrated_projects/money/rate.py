"""Parts of a whole, exactly."""

from __future__ import annotations

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
from integrated_projects.money._exact import LIMIT, NUMBER, ending, fraction_of, plain

__all__ = ["Rate"]


def __dir__() -> list[str]:
    return __all__


_TEXT: Final = re.compile(rf"({NUMBER}) ?%|([0-9]{{1,31}})/([1-9][0-9]{{0,30}})")
_NOTATIONS: Final = "write Rate('0.85') for a part of one, 0 to 1, or Rate.percent('85') for a part of a hundred"


def _part(value: str | Decimal | Fraction) -> Fraction:
    if not isinstance(value, (str, Decimal, Fraction)):
        raise Malformed(value, "a rate", _NOTATIONS)
    try:
        part = fraction_of(value, "a rate")
    except Malformed:
        raise Malformed(value, "a rate", _NOTATIONS) from None
    if not 0 <= part <= 1:
        raise Malformed(value, "a rate", _NOTATIONS)
    if part.denominator > LIMIT:
        raise Malformed(value, "a rate", "it is too fine; its denominator may reach 10**30")
    return part


@attrs.frozen(order=True, repr=False)
class Rate(Embeddable):
    """A part of a whole, from nothing to all of it.

    A bare number is never guessed to be a part of one or of a hundred: each notation has its constructor.

    Attributes:
        fraction: The part of one.

    Raises:
        Malformed: An int or a float, text that is no number, a number below 0 or above 1 (a percentage, say), or
            a denominator above ``10**30``.

    Examples:
        >>> Rate("0.85") == Rate.percent("85") == Rate(Fraction(17, 20)) == Rate.parse("85 %")
        True
        >>> Rate("85")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        integrated_projects.errors.Malformed: '85' is not a rate: write ... Rate.percent('85') for a part of a hundred
    """

    fraction: Fraction = attrs.field(converter=_part)

    @cached_property
    def _factor(self) -> Decimal | None:
        return ending(self.fraction)

    @classmethod
    def percent(cls, value: int | str | Decimal | Fraction) -> Rate:
        """The rate that is written as so many of a hundred.

        Raises:
            Malformed: What is not an exact number from 0 to 100.

        Examples:
            >>> Rate.percent("7.5")
            Rate('0.075')
        """
        part = fraction_of(value, "a percentage") / 100
        if not 0 <= part <= 1:
            raise Malformed(value, "a percentage", "write a number from 0 to 100")
        return cls(part)

    @classmethod
    def parse(cls, text: str) -> Rate:
        """The rate that a text states as ``85 %`` or ``1/3``: what `format` writes, or that without the space.

        Raises:
            Malformed: Any other text.

        Examples:
            >>> Rate.parse("1/3").complement()
            Rate(Fraction(2, 3))
        """
        found = _TEXT.fullmatch(str.__str__(text)) if isinstance(text, str) else None
        if found is None:
            raise Malformed(text, "the text of a rate", "write '85 %' or '1/3'")
        hundredths, numerator, denominator = found.groups()
        return cls.percent(hundredths) if hundredths else cls(Fraction(int(numerator), int(denominator)))

    def format(self) -> str:
        """The percentage where its digits end, else the fraction.

        Examples:
            >>> Rate("0.85").format(), Rate(Fraction(1, 3)).format()
            ('85 %', '1/3')
        """
        hundredths = ending(self.fraction * 100)
        return str(self.fraction) if hundredths is None else f"{plain(hundredths)} %"

    def complement(self) -> Rate:
        """What is missing to the whole.

        Examples:
            >>> print(Rate.percent(85).complement())
            15 %
        """
        return Rate(1 - self.fraction)

    def __str__(self) -> str:
        return self.format()

    def __format__(self, spec: str) -> str:
        return format(self.format(), spec)

    def __repr__(self) -> str:
        part = self._factor
        return f"Rate({self.fraction!r})" if part is None else f"Rate({plain(part)!r})"


#: The decimal that equals a rate; `None` where its digits do not end.
factor_of: Final[Callable[[Rate], Decimal | None]] = attrgetter("_factor")
