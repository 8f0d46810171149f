"""Judgements that follow from a truth of three values."""

from __future__ import annotations

from collections.abc import Iterable

from integrated_projects.finding import Breach, Judgement, Message, Met, NotApplicable, Unknown
from integrated_projects.path import Path

__all__ = ["decide", "not_applicable"]


def __dir__() -> list[str]:
    return __all__


def decide(
    truth: bool | None,
    message: str,
    *,
    breached: str | None = None,
    unknown: str | None = None,
    observed: object = None,
    expected: object = None,
    margin: object = None,
    missing: Iterable[Path] = (),
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
        margin: How far it is from the limit, where there is one.
        missing: Where the facts would stand that could decide it; those that are known are left out of the finding.
        at: Where it is judged, if not at the noun that the rule was given.
        figures: The figures of the messages, by name.

    Examples:
        >>> decide(None, "{count} partners", missing=[Path() / "partners"], count=2).outcome
        <Outcome.UNKNOWN: 'unknown'>
    """
    if truth is None:
        sentence = Message(message if unknown is None else unknown, figures)
        return Unknown(sentence, missing=missing, observed=observed, expected=expected, at=at)
    if truth:
        return Met(Message(message, figures), observed=observed, expected=expected, margin=margin, at=at)
    sentence = Message(message if breached is None else breached, figures)
    return Breach(sentence, observed=observed, expected=expected, margin=margin, at=at)


def not_applicable(message: str, **figures: object) -> NotApplicable:
    """The judgement that the rule asks nothing here, with the reason.

    Examples:
        >>> print(not_applicable("no parts of {stated} are printed", stated=5).message)
        no parts of 5 are printed
    """
    return NotApplicable(Message(message, figures))
