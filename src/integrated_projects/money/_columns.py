"""Many amounts of one currency at once: what one amount costs most is paid once for all of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal, InvalidOperation, localcontext
from operator import sub

from integrated_projects.errors import CurrencyMismatch, Malformed
from integrated_projects.money._exact import EXACT
from integrated_projects.money._sharing import share_of
from integrated_projects.money.amount import Money, amounts_of, money_of
from integrated_projects.money.currency import COINS
from integrated_projects.money.rate import Rate, factor_of
from integrated_projects.money.rounding import Rounding, quantize_of

# Nothing here is public: `Cofinancing.split_all` shows it.
__all__: list[str] = []


def __dir__() -> list[str]:
    return __all__


def split_column(amounts: Iterable[Money], rates: Sequence[Rate | None], rounding: Rounding) -> list[tuple[Money, ...]]:
    """The part of each amount that each rate names, rounded; where a rate is `None`, what the others leave."""
    if not isinstance(amounts, Iterable):
        raise Malformed(amounts, "a collection of amounts", "write a list of Money")
    given = [*amounts]
    if not given:
        return [()] * len(rates)
    figures = _figures(given)
    taken = [None if rate is None else _shares(figures, rate, rounding) for rate in rates]
    rests = figures
    # The operator subtracts in the context in force, which is ours for just so long.
    with localcontext(EXACT):
        for column in taken:
            rests = rests if column is None else [*map(sub, rests, column)]
    columns = [rests if column is None else column for column in taken]
    currency = given[0].currency
    if rounding.step.same_quantum(COINS[currency.code]):
        # Every part has the digits of the coin, or all those of its whole; and none is above its whole by more than
        # the coins of a few roundings, which would be too long only where the rounding itself has refused it.
        return [amounts_of(column, currency) for column in columns]
    return [tuple(money_of(figure, currency) for figure in column) for column in columns]


def _figures(amounts: Sequence[Money]) -> list[Decimal]:
    """Their figures, if all of them are amounts in one currency."""
    first = amounts[0]
    currency = first.currency if isinstance(first, Money) else None
    figures = [one.amount for one in amounts if type(one) is Money and one.currency is currency]
    if len(figures) < len(amounts):
        other = next(one for one in amounts if type(one) is not Money or one.currency is not currency)
        if not isinstance(other, Money):
            raise Malformed(other, "an amount to divide", 'it takes a Money, such as leva("1.00")')
        raise CurrencyMismatch(first.currency.code, other.currency.code)
    return figures


def _shares(figures: Sequence[Decimal], rate: Rate, rounding: Rounding) -> list[Decimal]:
    """The part of each figure; no zero is below zero."""
    factor, quantize, step = factor_of(rate), quantize_of(rounding), rounding.step
    zero = EXACT.subtract(step, step)
    if factor is not None and quantize is not None:
        try:
            with localcontext(EXACT):
                return [quantize(figure * factor, step) or zero for figure in figures]
        except InvalidOperation:
            # Which of them it is, the loop below says.
            pass
    return [share_of(figure, rate, rounding) or zero for figure in figures]
