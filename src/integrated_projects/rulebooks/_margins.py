"""How far what is found is from a limit: at nought or above within it, below nought beyond it.

Facts that are not certain have no margin: every one of these functions gives `None` where what it needs is not stated.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import TypeVar

from integrated_projects.money import Money

__all__ = ["apart", "days_from", "days_inside", "least", "points"]


def __dir__() -> list[str]:
    return __all__


Figure = TypeVar("Figure", int, Money)


def apart(difference: Figure | None) -> Figure | None:
    """The margin of two figures that must be one: nought, or minus what they are apart, whichever is the larger.

    Examples:
        >>> apart(3), apart(-3), apart(0), apart(None)
        (-3, -3, 0, None)
    """
    return None if difference is None else -abs(difference)


def least(margins: Iterable[int | None]) -> int | None:
    """The margin of several limits, which is that of the one which is nearest, or furthest passed.

    Examples:
        >>> least([3, None, -2]), least([None])
        (-2, None)
    """
    return min((margin for margin in margins if margin is not None), default=None)


def days_from(earlier: date | None, later: date | None) -> int | None:
    """The days from the one to the other; below nought where the other comes before it.

    Examples:
        >>> days_from(date(2023, 12, 31), date(2023, 12, 30)), days_from(None, date(2023, 12, 30))
        (-1, None)
    """
    return None if earlier is None or later is None else (later - earlier).days


def days_inside(first: date | None, day: date | None, last: date | None) -> int | None:
    """The days from a day to the nearer end of a time, of the ends that it has.

    Examples:
        >>> days_inside(date(2023, 1, 1), date(2023, 1, 3), None), days_inside(None, date(2023, 1, 3), date(2023, 1, 1))
        (2, -2)
    """
    return least([days_from(first, day), days_from(day, last)])


def points(rate: Fraction | None, limit: Fraction | None) -> Fraction | None:
    """The percentage points from a rate to its limit, exactly.

    Examples:
        >>> print(points(Fraction("0.86"), Fraction("0.85")))
        -1
    """
    return None if rate is None or limit is None else (limit - rate) * 100
