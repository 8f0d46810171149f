"""The changeover to the euro by the letter of the regulations, and every other exchange rate as it was stated.

No rate is inverted, none is cut to fewer digits, and an amount is rounded once, at the end.
"""

from integrated_projects.changeover.conversion import EuroRounding, from_euro, through_euro, to_euro
from integrated_projects.changeover.equivalence import Equivalence
from integrated_projects.changeover.exchange_rate import ExchangeRate, RateKind, are_of_one_kind, implied_rate
from integrated_projects.changeover.irrevocable import IRREVOCABLE_RATES, irrevocable_rate, is_as_fixed
from integrated_projects.changeover.together import ConvertedWhole, convert_whole_then_allocate

__all__ = [
    "ConvertedWhole",
    "Equivalence",
    "EuroRounding",
    "ExchangeRate",
    "IRREVOCABLE_RATES",
    "RateKind",
    "are_of_one_kind",
    "convert_whole_then_allocate",
    "from_euro",
    "implied_rate",
    "irrevocable_rate",
    "is_as_fixed",
    "through_euro",
    "to_euro",
]


def __dir__() -> list[str]:
    return __all__
