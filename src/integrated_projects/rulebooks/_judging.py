"""Judgements of rules that ask something only where a condition is fulfilled."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from integrated_projects.dated import Version
from integrated_projects.finding import Judgement, Remedy
from integrated_projects.money import Money, Rate, Rounding, RoundingMode
from integrated_projects.path import Path
from integrated_projects.rule import decide, not_applicable

__all__ = ["Words", "at_most", "judged", "to_the_cent"]


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
