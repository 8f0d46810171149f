"""Amounts, rates and roundings: exact, frozen, and deaf to locale and to the ambient decimal context.

Nothing here rounds unless a `Rounding` says how, nothing converts, and no float comes near an amount.
"""

from integrated_projects.money.amount import Money, euro, leva, total
from integrated_projects.money.currency import BGN, EUR, Currency
from integrated_projects.money.rate import Rate
from integrated_projects.money.rounding import Rounding, RoundingMode

__all__ = ["BGN", "Currency", "EUR", "Money", "Rate", "Rounding", "RoundingMode", "euro", "leva", "total"]


def __dir__() -> list[str]:
    return __all__
