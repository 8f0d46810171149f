"""The currencies of ISO 4217, as py-moneyed lists them."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from moneyed import BGN, CURRENCIES, EUR, Currency

from integrated_projects.errors import Malformed
from integrated_projects.money._exact import EXACT

__all__ = ["BGN", "Currency", "EUR"]


def __dir__() -> list[str]:
    return __all__


# The list is taken once, so what others add to it later changes no value of ours. Every amount holds the one
# object of its currency that stands here, and identity tells the currencies of amounts apart.
_KNOWN: Final = dict(CURRENCIES)

#: The smallest coin of each currency, by its code.
COINS: Final = {code: EXACT.divide(Decimal(1), Decimal(currency.sub_unit)) for code, currency in _KNOWN.items()}


def known(currency: object) -> Currency:
    """The one object of the currency that is named or given."""
    # What derives from Currency equals none of ours, so it is none of ours.
    code = currency.code if type(currency) is Currency else currency
    found = _KNOWN.get(str.__str__(code)) if isinstance(code, str) else None
    if found is None:
        raise Malformed(currency, "a currency", "write a code of ISO 4217 in capitals, as BGN or EUR")
    return found
