"""What amounts add up to."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from functools import reduce
from typing import Final

import moneyed

from integrated_projects.errors import CurrencyMismatch, Malformed
from integrated_projects.money._exact import EXACT
from integrated_projects.money.amount import Money, money_of, ours_of
from integrated_projects.money.currency import Currency, known

__all__ = ["total"]


def __dir__() -> list[str]:
    return __all__


_ZERO: Final = Decimal(0)


def total(amounts: Iterable[moneyed.Money], currency: Currency | str | None = None) -> Money:
    """The sum of amounts of one currency; of none at all, zero in the currency that is named.

    It is exact, whatever the order, and much faster than ``sum()``.

    Args:
        amounts: What is added.
        currency: The currency they must have; needed only where there may be no amount.

    Raises:
        Malformed: No collection of amounts, or no amount and no currency.
        CurrencyMismatch: Amounts of two currencies, or of another than the one named.

    Examples:
        >>> from integrated_projects.money import BGN, leva
        >>> total([leva("1198848.43"), leva("356515.77")])
        Money('1555364.20', 'BGN')
        >>> total([], BGN)
        Money('0.00', 'BGN')
    """
    if not isinstance(amounts, Iterable):
        raise Malformed(amounts, "a collection of amounts", "write a list of Money")
    common = None if currency is None else known(currency)
    figures = []
    for one in amounts:
        ours = one if type(one) is Money else ours_of(one)
        if ours.currency is not common:
            if common is not None:
                raise CurrencyMismatch(common.code, ours.currency.code)
            common = ours.currency
        figures.append(ours.amount)
    if common is None:
        raise Malformed([], "a total", "there is no amount; name the currency, as in total([], BGN)")
    return money_of(reduce(EXACT.add, figures, _ZERO), common)
