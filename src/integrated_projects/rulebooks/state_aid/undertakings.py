"""Single undertakings: who is one undertaking with whom on a day, as far as the links tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

import attrs

from integrated_projects.dated import Version
from integrated_projects.evidence.aid_register import AidRegister, ControlGround, ControlLink
from integrated_projects.money import Rate
from integrated_projects.path import Path
from integrated_projects.rule import agreed
from integrated_projects.truth import both

__all__ = ["SingleUndertaking", "single_undertaking"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class SingleUndertaking:
    """Who is one undertaking with an enterprise on a day.

    Attributes:
        name: The enterprise; `None` where it is not named.
        certain: Who is certainly one undertaking with it, itself among them.
        possible: Who may be, as far as links are stated.
        is_open: Whether links that are not stated may make anybody else part of it.
        doubts: Where it would be stated who is part of it and who is not.
    """

    name: str | None
    certain: frozenset[str]
    possible: frozenset[str]
    is_open: bool
    doubts: tuple[Path, ...]

    def holds(self, name: str | None) -> bool | None:
        """Whether another enterprise is part of it; `None` where that cannot be told.

        Examples:
            >>> single_undertaking(AidRegister(links=[]), "A", None, at=Path()).holds("B")
            False
        """
        if name is None or self.name is None:
            return None
        if name in self.certain:
            return True
        return None if self.is_open or name in self.possible else False

    @property
    def alone(self) -> SingleUndertaking:
        """The enterprise by itself, whoever controls it.

        Examples:
            >>> single_undertaking(AidRegister(), "A", None, at=Path()).alone.holds("B")
            False
        """
        own = self.certain if self.name is None else frozenset({self.name})
        return attrs.evolve(self, certain=own, possible=own, is_open=False, doubts=())


def single_undertaking(
    register: AidRegister,
    name: str | None,
    on: date | None,
    *,
    at: Path,
    majorities: Sequence[Version[Rate]] = (),
) -> SingleUndertaking:
    """Who is one undertaking with an enterprise on a day, directly or through others.

    A link counts while it lasts and where its holder is an enterprise, so that neither a public body nor a natural
    person who carries on no economic activity makes one undertaking of those whom it controls.

    Args:
        register: The register with the links.
        name: The enterprise.
        on: The day; `None` where it is not known.
        at: Where the register stands.
        majorities: The share of the voting rights beyond which they control.

    Examples:
        >>> from integrated_projects.period import Period
        >>> half = [Version(Rate.percent(50))]
        >>> link = ControlLink(
        ...     holder="A",
        ...     held="B",
        ...     by=ControlGround.VOTING_RIGHTS,
        ...     voting_rights=Rate.percent(60),
        ...     holder_is_enterprise=True,
        ...     period=Period(date(2024, 1, 1), None),
        ... )
        >>> register = AidRegister(links=[link])
        >>> one = single_undertaking(register, "B", date(2025, 1, 1), at=Path(), majorities=half)
        >>> sorted(one.certain), one.is_open
        (['A', 'B'], False)
    """
    truths = [(link, _counts(link, on, majorities)) for link in register.links]
    start = frozenset() if name is None else frozenset({name})
    possible = _reach(start, [link for link, truth in truths if truth is not False])
    return SingleUndertaking(
        name=name,
        certain=_reach(start, [link for link, truth in truths if truth]),
        possible=possible,
        is_open=not register.links.complete,
        doubts=tuple(_doubts(truths, at / "links", lambda link: name is None or link.holder in possible)),
    )


def _counts(link: ControlLink, on: date | None, majorities: Sequence[Version[Rate]]) -> bool | None:
    """Whether the link makes one undertaking of the two on the day."""
    lasts = None if on is None or link.period is None else on in link.period
    if link.by is None:
        return both(lasts, None)
    if link.by is ControlGround.MERGER:
        return lasts
    rights = link.voting_rights
    controls: bool | None = True
    if link.by is ControlGround.VOTING_RIGHTS:
        controls = None if rights is None else agreed(majorities, lambda half: rights > half)
    return both(lasts, controls, link.holder_is_enterprise)


def _reach(start: frozenset[str], links: Sequence[ControlLink]) -> frozenset[str]:
    """Everybody whom the links join to those at the start."""
    neighbours: dict[str, set[str]] = {}
    for link in links:
        neighbours.setdefault(link.holder, set()).add(link.held)
        neighbours.setdefault(link.held, set()).add(link.holder)
    reached = set(start)
    waiting = list(start)
    while waiting:
        new = neighbours.get(waiting.pop(), set()) - reached
        reached |= new
        waiting += new
    return frozenset(reached)


def _doubts(
    truths: Sequence[tuple[ControlLink, bool | None]], at: Path, matters: Callable[[ControlLink], bool]
) -> Iterator[Path]:
    yield at
    for position, (link, truth) in enumerate(truths):
        if truth is None and matters(link):
            yield at / position / "by"
            yield at / position / "period"
            if link.by is not ControlGround.MERGER:
                yield at / position / "holder_is_enterprise"
            if link.by is ControlGround.VOTING_RIGHTS:
                yield at / position / "voting_rights"
