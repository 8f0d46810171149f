"""Judgements of several, combined by the logic of three values; every branch keeps its reasons.

A branch that does not apply asks nothing: it is left out, and where no branch applies, neither does the whole.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypedDict

from integrated_projects.finding import Breach, Judgement, Message, Met, NotApplicable, Outcome, Unknown
from integrated_projects.path import Path
from integrated_projects.source import Source
from integrated_projects.truth import both, either, negate

__all__ = ["all_of", "any_of", "implies", "none_of"]


def __dir__() -> list[str]:
    return __all__


_TRUTHS = {Outcome.MET: True, Outcome.BREACHED: False, Outcome.UNKNOWN: None}


def all_of(*judgements: Judgement) -> Judgement:
    """Met where every branch is met, breached where one is breached.

    Examples:
        >>> all_of(Met(Message("a school")), Breach(Message("no employer"))).outcome
        <Outcome.BREACHED: 'breached'>
    """
    return _combined("all of: {branches}", both, judgements)


def any_of(*judgements: Judgement) -> Judgement:
    """Met where one branch is met, breached where every branch is breached.

    Examples:
        >>> print(any_of(Breach(Message("no school")), Met(Message("a kindergarten"))).message)
        any of: no school (breached), a kindergarten (met)
    """
    return _combined("any of: {branches}", either, judgements)


def none_of(*judgements: Judgement) -> Judgement:
    """Met where every branch is breached, breached where one is met.

    Examples:
        >>> none_of(Breach(Message("a second beneficiary"))).outcome
        <Outcome.MET: 'met'>
    """
    return _combined("none of: {branches}", lambda *truths: negate(either(*truths)), judgements)


def implies(premise: Judgement, conclusion: Judgement) -> Judgement:
    """Met where the premise does not hold or the conclusion is met, breached where only the premise is met.

    A conclusion that does not apply asks nothing where the premise holds.

    Examples:
        >>> implies(Breach(Message("a large grant")), Unknown(Message("a board"), missing=[])).outcome
        <Outcome.MET: 'met'>
    """
    # A premise that does not apply does not hold, whatever is known of it later.
    holds = False if isinstance(premise, NotApplicable) else _TRUTHS[premise.outcome]
    asks = not isinstance(conclusion, NotApplicable)
    truth = either(negate(holds), *([_TRUTHS[conclusion.outcome]] if asks else []))
    if holds and not asks:
        return _judgement("if {branches}", None, (premise, conclusion), applies=False)
    return _judgement("if {branches}", truth, (premise, conclusion))


def _combined(sentence: str, logic: Callable[..., bool | None], judgements: Sequence[Judgement]) -> Judgement:
    truths = [_TRUTHS[one.outcome] for one in judgements if not isinstance(one, NotApplicable)]
    return _judgement(sentence, logic(*truths), judgements, applies=bool(truths))


def _judgement(
    sentence: str, truth: bool | None, judgements: Sequence[Judgement], *, applies: bool = True
) -> Judgement:
    facts = _Facts(
        reads=[path for one in judgements for path in one.reads],
        sources=[source for one in judgements for source in one.sources],
        branches=judgements,
    )
    branches = [{"message": one.message, "outcome": one.outcome} for one in judgements]
    message = Message(sentence, {"branches": tuple(Message("{message} ({outcome})", one) for one in branches)})
    if not applies:
        return NotApplicable(message, **facts)
    if truth is None:
        missing = [path for one in judgements if isinstance(one, Unknown) for path in one.missing]
        return Unknown(message, missing=missing, **facts)
    return (Met if truth else Breach)(message, **facts)


class _Facts(TypedDict):
    """What a judgement says whatever its outcome."""

    reads: list[Path]
    sources: list[Source | None]
    branches: Sequence[Judgement]
