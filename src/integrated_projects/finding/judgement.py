"""What a rule says of one place: met, breached, unknown, or not applicable."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from typing import TypeAlias

import attrs

from integrated_projects.finding.message import Message
from integrated_projects.finding.remedy import Remedy
from integrated_projects.path import Path
from integrated_projects.source import Source

__all__ = ["Breach", "Judgement", "Met", "NotApplicable", "Outcome", "Severity", "Unknown", "gravest"]


def __dir__() -> list[str]:
    return __all__


class Severity(enum.Enum):
    """How much a breach weighs."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Outcome(enum.Enum):
    """What became of a rule, the gravest first."""

    BREACHED = "breached"
    UNKNOWN = "unknown"
    MET = "met"
    NOT_APPLICABLE = "not applicable"


_GRAVITY = tuple(Outcome)


def gravest(outcomes: Iterable[Outcome]) -> Outcome:
    """The outcome of several together: breached before unknown before met before not applicable.

    Examples:
        >>> gravest([Outcome.MET, Outcome.UNKNOWN])
        <Outcome.UNKNOWN: 'unknown'>
        >>> gravest([])
        <Outcome.NOT_APPLICABLE: 'not applicable'>
    """
    return min(outcomes, key=_GRAVITY.index, default=Outcome.NOT_APPLICABLE)


def _paths(value: Iterable[Path]) -> tuple[Path, ...]:
    return tuple(dict.fromkeys(value))


def _sources(value: Iterable[Source | None]) -> tuple[Source | None, ...]:
    return tuple(dict.fromkeys(value))


def _remedies(value: Iterable[Remedy]) -> tuple[Remedy, ...]:
    return tuple(value)


def _branches(value: Iterable[Judgement]) -> tuple[Judgement, ...]:
    return tuple(value)


@attrs.frozen
class _Judged:
    """What every judgement may say."""

    message: Message
    observed: object = attrs.field(default=None, kw_only=True)
    expected: object = attrs.field(default=None, kw_only=True)
    margin: object = attrs.field(default=None, kw_only=True)
    reads: tuple[Path, ...] = attrs.field(default=(), converter=_paths, kw_only=True)
    sources: tuple[Source | None, ...] = attrs.field(default=(), converter=_sources, kw_only=True)
    branches: tuple[Judgement, ...] = attrs.field(default=(), converter=_branches, kw_only=True)
    at: Path | None = attrs.field(default=None, kw_only=True)


@attrs.frozen
class Met(_Judged):
    """The rule holds here.

    Attributes:
        message: What was compared, for a project officer.
        observed: The value that was found.
        expected: The value that it was compared with.
        margin: How far it is from the limit, where there is one, with the sign of `Finding.margin`.
        reads: The paths of the facts that were read.
        sources: Where the figures of law stand that were used; `None` for one whose source nobody gave. The
            finding is as certain as the least certain of them.
        branches: The judgements of which this one is combined.
        at: Where, if not at the noun that the rule was given.
    """

    @property
    def outcome(self) -> Outcome:
        """`Outcome.MET`."""
        return Outcome.MET


@attrs.frozen
class Breach(_Judged):
    """The rule does not hold here; the attributes are those of `Met`, and one more.

    Attributes:
        remedies: The smallest changes that, made together, would let the rule hold here.
    """

    remedies: tuple[Remedy, ...] = attrs.field(default=(), converter=_remedies, kw_only=True)

    @property
    def outcome(self) -> Outcome:
        """`Outcome.BREACHED`."""
        return Outcome.BREACHED


@attrs.frozen
class Unknown(_Judged):
    """It cannot be told whether the rule holds here; the attributes are those of `Met`, and one more.

    Attributes:
        missing: The paths of the facts, one of which at least must be stated to tell; a path of a fact that is
            in fact known may be among them and is left out of the finding.
    """

    missing: tuple[Path, ...] = attrs.field(converter=_paths, kw_only=True)

    @property
    def outcome(self) -> Outcome:
        """`Outcome.UNKNOWN`."""
        return Outcome.UNKNOWN


@attrs.frozen
class NotApplicable(_Judged):
    """The rule asks nothing here, and the message says why; the attributes are those of `Met`."""

    @property
    def outcome(self) -> Outcome:
        """`Outcome.NOT_APPLICABLE`."""
        return Outcome.NOT_APPLICABLE


Judgement: TypeAlias = Met | Breach | Unknown | NotApplicable
