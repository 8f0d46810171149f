"""The part of a figure that a rate names."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Final

from integrated_projects.errors import Malformed
from integrated_projects.money._exact import EXACT, FIT
from integrated_projects.money.rate import Rate, factor_of
from integrated_projects.money.rounding import Rounding, quantize_of, to_the_step

# Nothing here is public: `Money.share` shows it.
__all__: list[str] = []


def __dir__() -> list[str]:
    return __all__


_multiply: Final = EXACT.multiply


def share_of(figure: Decimal, rate: Rate, rounding: Rounding) -> Decimal:
    """The part of a figure that a rate names, rounded once."""
    factor, quantize = factor_of(rate), quantize_of(rounding)
    if factor is None or quantize is None:
        numerator, denominator = figure.as_integer_ratio()
        top, bottom = rate.fraction.as_integer_ratio()
        return to_the_step(numerator * top, denominator * bottom, rounding)
    try:
        return quantize(_multiply(figure, factor), rounding.step)
    except InvalidOperation:
        # It would be rounded up to what no amount can hold.
        raise Malformed(figure, "an amount", FIT) from None
