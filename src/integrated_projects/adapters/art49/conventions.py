"""What a file does not say of itself: how it writes rates, points and exchange rates."""

from __future__ import annotations

import enum

import attrs

from integrated_projects.fields import may_be

__all__ = ["Conventions", "ExchangeNotation", "LinesMean", "PointOrder", "RateNotation"]


def __dir__() -> list[str]:
    return __all__


class LinesMean(enum.Enum):
    """Which of the two figures of a list the lines of a budget make up; the lines do not say it themselves."""

    ELIGIBLE_EXPENDITURE = "eligible_expenditure"
    TOTAL_COST = "total_cost"


class RateNotation(enum.Enum):
    """How a rate of eighty-five per cent is written."""

    PERCENT = "85"
    FRACTION = "0.85"


class PointOrder(enum.Enum):
    """Which angle of a point is written first."""

    LONGITUDE_FIRST = "longitude, latitude"
    LATITUDE_FIRST = "latitude, longitude"


class ExchangeNotation(enum.Enum):
    """What an exchange rate counts."""

    UNITS_PER_EURO = "units of the currency for one euro"
    EUROS_PER_UNIT = "euros for one unit of the currency"


@attrs.frozen(kw_only=True)
class Conventions:
    """How a file writes what can be read in two ways; `None` is "not told", and then nothing is guessed.

    A rate of 1 is one per cent or the whole, and a point of the Kohesio table is called latitude and longitude while
    its schema asks for longitude first; so whoever writes or reads a file with such a cell says how it is meant.

    Attributes:
        rates: How rates are written.
        points: Which angle of a point comes first.
        exchange_rates: What an exchange rate counts.

    Raises:
        Malformed: Something else than these notations.

    Examples:
        >>> Conventions(rates=RateNotation.PERCENT).points is None
        True
    """

    rates: RateNotation | None = attrs.field(default=None, validator=may_be(RateNotation))
    points: PointOrder | None = attrs.field(default=None, validator=may_be(PointOrder))
    exchange_rates: ExchangeNotation | None = attrs.field(default=None, validator=may_be(ExchangeNotation))
