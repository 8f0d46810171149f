"""The smallest changes that let a rule on figures or days hold: the one home of how a change is chosen.

A limit on a sum says by how much the sum is too large, and not which of its parts should give way. So that a remedy
can be foreseen, the largest part bears all of it, the first one of equals; what it cannot bear without falling below
nought, the next largest does. Where something is too small, the largest part grows. Facts that are not certain
change nothing: then there is no remedy.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import TypeVar

from integrated_projects.finding import Remedy
from integrated_projects.money import Money
from integrated_projects.path import Path

__all__ = ["day_before", "to_be_less", "to_be_more", "to_be_nearest", "to_become", "to_lie_within"]


def __dir__() -> list[str]:
    return __all__


Figure = TypeVar("Figure", int, Money)


def to_become(path: Path, *values: object) -> list[Remedy]:
    """The remedy that lets the value stand at the path, where there is one value and no other.

    Examples:
        >>> count = Path() / "count"
        >>> to_become(count, 7, 7), to_become(count, 7, 8), to_become(count, None)
        ([Remedy(path=Path.parse('$.count'), value=7)], [], [])
    """
    different = set(values) - {None}
    return [Remedy(path, value) for value in different] if len(different) == 1 else []


def to_be_less(excess: Figure | None, parts: Mapping[Path, Figure | None]) -> list[Remedy]:
    """What the parts of a sum would have to be so that it is less by the excess.

    Args:
        excess: By how much the sum is too large; nothing is told where it is not, or where that is not known.
        parts: The parts by the paths at which they stand; nothing is told where one of them is not known.

    Examples:
        >>> costs = {Path() / "staff": 60, Path() / "travel": 30}
        >>> [str(remedy) for remedy in to_be_less(25, costs)]
        ['$.staff would have to be 35']
        >>> [str(remedy) for remedy in to_be_less(70, costs)]
        ['$.staff would have to be 0', '$.travel would have to be 20']
        >>> to_be_less(91, costs), to_be_less(0, costs)
        ([], [])
    """
    if excess is None or None in parts.values():
        return []
    nought = excess - excess
    found = []
    for path, value in _largest_first(parts):
        less = min(value, excess)
        if less <= nought:
            break
        found.append(Remedy(path, value - less))
        excess = excess - less
    return found if excess <= nought else []


def to_be_more(lack: Figure | None, parts: Mapping[Path, Figure | None]) -> list[Remedy]:
    """What the largest part of a sum would have to be so that the sum is more by what it lacks.

    Args:
        lack: By how much the sum is too small; nothing is told where it is not, or where that is not known.
        parts: The parts by the paths at which they stand; nothing is told where one of them is not known.

    Examples:
        >>> costs = {Path() / "staff": 60, Path() / "travel": 30}
        >>> print(*to_be_more(10, costs))
        $.staff would have to be 70
    """
    if lack is None or lack <= lack - lack or None in parts.values():
        return []
    return [Remedy(path, value + lack) for path, value in _largest_first(parts)[:1]]


def _largest_first(parts: Mapping[Path, Figure | None]) -> list[tuple[Path, Figure]]:
    """The parts, equals in their order."""
    stated = [(path, value) for path, value in parts.items() if value is not None]
    return sorted(stated, key=lambda part: part[1], reverse=True)


def to_lie_within(path: Path, day: date, first: date | None, last: date | None) -> list[Remedy]:
    """The nearest day that is not before the first and not after the last, where the stated one is outside.

    Args:
        path: Where the day stands.
        day: The day.
        first: The first day that is allowed; `None` where none is too early.
        last: The last one; `None` where none is too late.

    Examples:
        >>> print(*to_lie_within(Path() / "last_day", date(2024, 6, 30), None, date(2023, 12, 31)))
        $.last_day would have to be 2023-12-31
    """
    nearest = day if first is None else max(day, first)
    if last is not None:
        nearest = min(nearest, last)
    return [] if nearest == day else [Remedy(path, nearest)]


def to_be_nearest(path: Path, day: date | None, days: Iterable[date]) -> list[Remedy]:
    """The nearest of the days that are allowed, of two that are equally near the earlier; none where none is.

    Examples:
        >>> print(*to_be_nearest(Path() / "paid_on", date(2024, 1, 5), [date(2023, 12, 31), date(2024, 1, 31)]))
        $.paid_on would have to be 2023-12-31
    """
    return [] if day is None else to_become(path, min(days, key=lambda one: (abs(one - day), one), default=None))


def day_before(day: date | None) -> date | None:
    """The day before; `None` where the calendar begins with the day, or the day is not known.

    Examples:
        >>> print(day_before(date(2024, 1, 1)), day_before(date.min))
        2023-12-31 None
    """
    return None if day is None or day == date.min else day - timedelta(days=1)
