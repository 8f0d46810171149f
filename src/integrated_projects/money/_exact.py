"""Exact numbers of bounded length: what an amount, a rate and a rounding step are read from and reckoned in."""

from __future__ import annotations

import re
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, Context, Decimal, DivisionByZero, Inexact, InvalidOperation, Overflow
from fractions import Fraction
from typing import Final

from integrated_projects.errors import Malformed

# Nothing here is public: the package shows what is made of it.
__all__: list[str] = []


def __dir__() -> list[str]:
    return __all__


# A number has at most thirty digits on either side of the point, so a product has at most a hundred and twenty:
# what this context cannot hold exactly raises instead of being rounded.
EXACT: Final = Context(
    prec=130,
    rounding=ROUND_HALF_EVEN,
    Emin=-999_999,
    Emax=999_999,
    capitals=1,
    clamp=0,
    flags=[],
    traps=[InvalidOperation, DivisionByZero, Overflow, Inexact],
)
PLACES: Final = 30


def rounding_context(mode: str, *, highest: int = 999_999) -> Context:
    """The same, but it rounds in silence, as one of the modes of the decimal module says."""
    return Context(
        prec=130, rounding=mode, Emin=-999_999, Emax=highest, capitals=1, clamp=0, flags=[], traps=[InvalidOperation]
    )


#: It cuts off: whoever uses it compares what is left with what there was.
CUTTING: Final = rounding_context(ROUND_DOWN)
LIMIT: Final = 10**PLACES
NUMBER: Final = r"[0-9]{1,30}(?:\.[0-9]{1,30})?"
DIGITS: Final = "at most 30 digits on either side of the point"
FIT: Final = f"it is finite, with {DIGITS}"

_FINEST: Final = Decimal("1E-30")
_TEXT: Final = re.compile(f"-?{NUMBER}")
# Room for an amount times a rate, or for an amount over a rate.
_BITS: Final = 400


def fits(number: Decimal) -> bool:
    """Whether a number is finite and within the bounds, told without writing its digits out."""
    if not number.is_finite() or (number and number.adjusted() >= PLACES):
        return False
    return CUTTING.quantize(number, _FINEST) == number


def decimal_of(value: object, noun: str) -> Decimal:
    """The number that an int, a `Decimal` or a text states exactly."""
    if isinstance(value, str):
        text = str.__str__(value)
        if _TEXT.fullmatch(text):
            return Decimal(text)
    elif isinstance(value, Decimal):
        number = Decimal(value)
        if fits(number):
            return number
    elif isinstance(value, int) and not isinstance(value, bool):
        whole = int.__int__(value)
        if -LIMIT < whole < LIMIT:
            return Decimal(whole)
    raise Malformed(value, noun, f"write an int, a finite Decimal or '1234.56', with {DIGITS}, never a float")


def fraction_of(value: object, noun: str) -> Fraction:
    """The number that one of these or a fraction states exactly."""
    if not isinstance(value, Fraction):
        return Fraction(decimal_of(value, noun))
    top, bottom = value.numerator, value.denominator
    if top.bit_length() > _BITS or bottom.bit_length() > _BITS or abs(top) >= bottom * LIMIT:
        raise Malformed(value, noun, f"it is too long; write a fraction below 10**30, of at most {_BITS} bits")
    return Fraction(top, bottom)


def ending(value: Fraction) -> Decimal | None:
    """The decimal that equals a fraction, or `None` where thirty digits after the point do not reach."""
    factor, rest = divmod(LIMIT, value.denominator)
    return None if rest else EXACT.multiply(Decimal(value.numerator * factor), _FINEST)


def plain(number: Decimal) -> str:
    """The digits of a number, with no exponent and no needless zero."""
    return f"{number.normalize(EXACT):f}"
