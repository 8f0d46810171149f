"""Judgements that follow from a truth of three values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypedDict, TypeVar

from integrated_projects.dated import Version
from integrated_projects.finding import Breach, Judgement, Message, Met, NotApplicable, Remedy, Unknown
from integrated_projects.path import Path
from integrated_projects.source import Source

__all__ = ["agreed", "decide", "not_applicable"]


def __dir__() -> list[str]:
    return __all__


T = TypeVar("T")


class _Facts(TypedDict):
    """What a judgement says whatever its outcome."""

    observed: object
    expected: object
    sources: list[Source | None]
    reads: tuple[Path, ...]
    at: Path | None


def agreed(versions: Sequence[Version[T]], test: Callable[[T], bool | None]) -> bool | None:
    """The answer of every version of a figure that may be meant; `None` where they differ, or there is none.

    They differ, too, where one was read in its source and another was not, since a breach of the one weighs more.

    Examples:
        >>> agreed([Version(200), Version(300)], lambda ceiling: 100 <= ceiling)
        True
        >>> agreed([Version(200), Version(300)], lambda ceiling: 250 <= ceiling) is None
        True
    """
    answers = {(test(version.value), version.source is not None and version.source.is_read) for version in versions}
    return answers.pop()[0] if len(answers) == 1 else None


def decide(
    truth: bool | None,
    message: str,
    *,
    breached: str | None = None,
    unknown: str | None = None,
    observed: object = None,
    expected: object = None,
    margin: object = None,
    using: Iterable[Version[object]] = (),
    missing: Iterable[Path] = (),
    remedies: Iterable[Remedy] = (),
    at: Path | None = None,
    **figures: object,
) -> Judgement:
    """The judgement that follows from a truth of three values.

    Args:
        truth: Whether the rule holds; `None` where it cannot be told.
        message: What was compared, with ``{names}`` for the figures.
        breached: The message where the rule does not hold; left out, it is `message`.
        unknown: The message where it cannot be told; left out, it is `message`.
        observed: The value that was found.
        expected: The value that it is compared with.
        margin: How far it is from the limit, where there is one: nought or above within it, below nought beyond it.
        using: The versions of figures of law with which it is compared.
        missing: Where the facts stand that decide it. Of those that are known, the finding says that they were
            read; where it cannot be told, those that are not known are what is missing.
        remedies: The smallest changes that would let a rule hold that is breached.
        at: Where it is judged, if not at the noun that the rule was given.
        figures: The figures of the messages, by name.

    Examples:
        >>> decide(None, "{count} partners", missing=[Path() / "partners"], count=2).outcome
        <Outcome.UNKNOWN: 'unknown'>
    """
    reads = tuple(missing)
    facts = _Facts(
        observed=observed, expected=expected, sources=[version.source for version in using], reads=reads, at=at
    )
    if truth is None:
        return Unknown(Message(message if unknown is None else unknown, figures), missing=reads, **facts)
    if truth:
        return Met(Message(message, figures), margin=margin, **facts)
    sentence = Message(message if breached is None else breached, figures)
    return Breach(sentence, margin=margin, remedies=remedies, **facts)


def not_applicable(message: str, **figures: object) -> NotApplicable:
    """The judgement that the rule asks nothing here, with the reason.

    Examples:
        >>> print(not_applicable("no parts of {stated} are printed", stated=5).message)
        no parts of 5 are printed
    """
    return NotApplicable(Message(message, figures))
