"""Amounts, rates and roundings: exact, frozen, and deaf to locale and to the ambient decimal context.

Nothing here rounds unless a `Rounding` says how, no remainder is given away unless a `Remainder` says to whom,
nothing converts, and no float comes near an amount.
"""

from integrated_projects.money.addition import total
from integrated_projects.money.allocation import Remainder, RemainderKind
from integrated_projects.money.amount import Money, euro, leva, to_money
from integrated_projects.money.currency import BGN, EUR, Currency
from integrated_projects.money.rate import Rate
from integrated_projects.money.rounding import Rounding, RoundingMode

__all__ = [
    "BGN",
    "Currency",
    "EUR",
    "Money",
    "Rate",
    "Remainder",
    "RemainderKind",
    "Rounding",
    "RoundingMode",
    "euro",
    "leva",
    "to_money",
    "total",
]


def __dir__() -> list[str]:
    return __all__
