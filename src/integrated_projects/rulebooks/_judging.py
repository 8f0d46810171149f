"""Judgements of rules that ask something only where a condition is fulfilled."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

import attrs

from integrated_projects.dated import Version
from integrated_projects.finding import Judgement, Message, Remedy
from integrated_projects.money import Money, Rate, Rounding, RoundingMode
from integrated_projects.path import Path
from integrated_projects.rule import decide, not_applicable

__all__ = ["Words", "amount_between", "at_most", "days_between", "judged", "to_become", "to_the_cent"]


def __dir__() -> list[str]:
    return __all__


_HALF_UP = Rounding(RoundingMode.HALF_UP)


@attrs.frozen(kw_only=True)
class Words:
    """What a rule says in each of the four outcomes.

    Attributes:
        met: The rule holds.
        breached: It does not.
        unknown: It cannot be told.
        idle: It asks nothing here.
    """

    met: str
    breached: str
    unknown: str
    idle: str


def judged(
    applies: bool | None,
    truth: bool | None,
    words: Words,
    *,
    missing: Iterable[Path],
    observed: object = None,
    expected: object = None,
    margin: object = None,
    using: Iterable[Version[object]] = (),
    remedies: Iterable[Remedy] = (),
    **figures: object,
) -> Judgement:
    """The judgement of a rule that asks something only where a condition is fulfilled; where that is open, unknown."""
    if applies is False:
        return not_applicable(words.idle, **figures)
    return decide(
        None if applies is None else truth,
        words.met,
        breached=words.breached,
        unknown=words.unknown,
        observed=observed,
        expected=expected,
        margin=margin,
        using=using,
        missing=missing,
        remedies=remedies,
        at=None,
        **figures,
    )


def to_become(path: Path, *values: object) -> list[Remedy]:
    """The remedy that lets the value stand at the path, where there is one value and no other.

    Examples:
        >>> count = Path() / "count"
        >>> to_become(count, 7, 7), to_become(count, 7, 8), to_become(count, None)
        ([Remedy(path=Path.parse('$.count'), value=7)], [], [])
    """
    different = set(values) - {None}
    return [Remedy(path, value) for value in different] if len(different) == 1 else []


def amount_between(low: object, high: object) -> object:
    """The bounds of an amount in words, or the amount where they meet; `None` where neither is stated.

    Examples:
        >>> print(amount_between(2, 3), amount_between(2, None), amount_between(None, 3), sep="; ")
        2 to 3; 2 or more; up to 3
        >>> amount_between(3, 3), amount_between(None, None)
        (3, None)
    """
    if low == high:
        return low
    if high is None:
        return Message("{low} or more", {"low": low})
    if low is None:
        return Message("up to {high}", {"high": high})
    return Message("{low} to {high}", {"low": low, "high": high})


def days_between(first: date | None, last: date | None) -> Message:
    """The days from one to the other in words, as far as the two are stated.

    Examples:
        >>> print(days_between(date(2023, 7, 5), None), days_between(None, date(2023, 6, 30)), sep="; ")
        from 2023-07-05; up to 2023-06-30
    """
    days = {"first": first, "last": last}
    if first is None and last is None:
        return Message("on days that are not stated")
    if first is None or last is None:
        stated = {name: day for name, day in days.items() if day is not None}
        return Message("from {first}" if last is None else "up to {last}", stated)
    return Message("from {first} to {last}", days)


def to_the_cent(rate: Rate, base: Money) -> Money:
    """The rate of an amount, rounded half up."""
    return base.share(rate, _HALF_UP)


def at_most(parts: Sequence[int | None], whole: Sequence[int | None]) -> bool | None:
    """Whether counts come to no more than others; none of them is below nought, and `None` is not stated.

    Examples:
        >>> at_most([3, None], [2]), at_most([1, 1], [2, None]), at_most([1, None], [2])
        (False, True, None)
    """
    low, high = _bounds(parts)
    least, most = _bounds(whole)
    if high is not None and high <= least:
        return True
    return False if most is not None and low > most else None


def _bounds(counts: Sequence[int | None]) -> tuple[int, int | None]:
    stated = [count for count in counts if count is not None]
    return sum(stated), sum(stated) if len(stated) == len(counts) else None
