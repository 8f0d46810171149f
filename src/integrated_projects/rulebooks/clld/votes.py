"""Rules on who decides in a local action group."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from math import ceil, floor
from typing import cast

import attrs

from integrated_projects.dated import Dated
from integrated_projects.evidence.action_group import ActionGroup, GroupMember, SelectionVote
from integrated_projects.finding import Judgement, Message, Remedy
from integrated_projects.money import Rate
from integrated_projects.path import Path
from integrated_projects.rule import agreed, rule
from integrated_projects.rulebooks._judging import Words, judged
from integrated_projects.rulebooks._programming import (
    PARTS,
    asks_of_2014_2020,
    asks_of_2021_2027,
    is_of_2014_2020,
    is_of_2021_2027,
    pays,
)
from integrated_projects.rulebooks._remedies import to_be_less, to_become
from integrated_projects.rulebooks.clld.terms import ClldCase, basis_2014_2020, basis_2021_2027
from integrated_projects.truth import both, negate

__all__ = [
    "no_group_controls_decisions",
    "no_interest_group_has_too_many_votes",
    "others_cast_half_of_the_votes",
    "public_authorities_have_no_majority",
]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class _Block:
    """What may vote together: its name, those who certainly belong to it, and the least and the most of its votes."""

    name: Message | str
    positions: tuple[int, ...] = ()
    least: int
    most: int


_Members = tuple[GroupMember, ...]


#: What is named by the rule and not by the page is read in the language of the report.
_PUBLIC = Message("public authorities")
_UNNAMED = Message("a group that is not named")


def _block(name: Message | str, members: _Members, *, belong: list[bool], most: int) -> _Block:
    positions = tuple(position for position, belongs in enumerate(belong) if belongs)
    return _Block(
        name=name, positions=positions, least=sum(members[position].votes for position in positions), most=most
    )


def _public(members: _Members) -> list[_Block]:
    return [
        _block(
            _PUBLIC,
            members,
            belong=[member.is_public is True for member in members],
            most=sum(member.votes for member in members if member.is_public is not False),
        )
    ]


def _others(members: _Members) -> list[_Block]:
    """Every interest group that is not a public authority, and one that may hide among members without a name."""
    others = [member for member in members if member.is_public is not True]
    unnamed = sum(member.votes for member in others if member.interest is None)
    names = dict.fromkeys(member.interest for member in others if member.interest is not None)
    return [
        _Block(name=_UNNAMED, least=0, most=unnamed),
        *(
            _block(
                name,
                members,
                belong=[member.interest == name and member.is_public is False for member in members],
                most=sum(member.votes for member in others if member.interest == name) + unnamed,
            )
            for name in names
        ),
    ]


def _all(members: _Members) -> list[_Block]:
    return [*_public(members), *_others(members)]


_BLOCKS = Words(
    met="of {total} votes no block has more than {largest}; {limits} are allowed",
    breached="of {total} votes {name} has {largest}; {limits} are allowed",
    unknown="which blocks of votes there are is not certain: of {total} votes, one may have {largest}; {limits} are "
    "allowed",
    idle="no programme of the period pays, or no member has a vote",
)


def _judge_blocks(
    group: ActionGroup,
    case: ClldCase,
    applies: bool | None,
    blocks_of: Callable[[_Members], list[_Block]],
    figure: Dated[Rate],
) -> Judgement:
    """Whether no block can have more of the votes than the figure allows."""
    limits = case.possible(figure)
    blocks = blocks_of(group.members.items)
    total = _total(group.members.items)
    has_votes = group.members.any(lambda member: member.votes > 0)
    least = max(blocks, key=lambda block: block.least)
    most = max(block.most for block in blocks)

    def is_kept(limit: Rate) -> bool | None:
        allowed = limit.fraction * total
        return True if most <= allowed else False if least.least > allowed else None

    truth = agreed(limits, is_kept) if group.members.complete else None
    largest = least.least if truth is False else most
    return judged(
        both(applies, has_votes),
        truth,
        _BLOCKS,
        missing=[PARTS, *_places(group, case), *case.days(limits)],
        using=limits,
        observed=largest,
        expected=tuple(limit.value for limit in limits),
        margin=min(floor(limit.value.fraction * total) for limit in limits) - largest,
        remedies=_remedies(group, case, least, blocks_of, min(limit.value.fraction for limit in limits))
        if truth is False
        else (),
        total=total,
        name=least.name,
        largest=largest,
        limits=tuple(limit.value for limit in limits),
    )


def _remedies(
    group: ActionGroup,
    case: ClldCase,
    block: _Block,
    blocks_of: Callable[[_Members], list[_Block]],
    share: Fraction,
) -> list[Remedy]:
    """What those of a block would have to vote with; none where another block would then have too much.

    With every vote that they lose there is one less of all, so that it takes more than the excess.
    """
    members = group.members.items
    excess = ceil((block.least - share * _total(members)) / (1 - share))
    here = case.here / "members"
    remedies = to_be_less(excess, {here / position / "votes": members[position].votes for position in block.positions})
    evidence = case.evidence
    for remedy in remedies:
        evidence = remedy.applied(evidence)
    left = cast("ActionGroup", case.here.resolve(evidence)).members.items
    allowed = share * _total(left)
    return remedies if allowed and all(one.most <= allowed for one in blocks_of(left)) else []


def _total(members: _Members) -> int:
    return sum(member.votes for member in members)


def _places(group: ActionGroup, case: ClldCase) -> Iterator[Path]:
    yield case.here / "members"
    for position in range(len(group.members)):
        yield case.here / "members" / position / "is_public"
        yield case.here / "members" / position / "interest"


@rule(
    "public-authorities-have-at-most-49-percent",
    of=ActionGroup,
    within=ActionGroup,
    basis=basis_2014_2020("Article 32(2)(b)"),
    asks=asks_of_2014_2020,
)
def public_authorities_have_no_majority(group: ActionGroup, case: ClldCase) -> Iterator[Judgement]:
    """Public authorities together have at most 49 % of the voting rights (2014-2020)."""
    applies = pays(case.project, is_of_2014_2020)
    yield _judge_blocks(group, case, applies, _public, case.terms.voting_share)


@rule(
    "each-interest-group-has-at-most-49-percent",
    of=ActionGroup,
    within=ActionGroup,
    basis=basis_2014_2020("Article 32(2)(b)"),
    asks=asks_of_2014_2020,
)
def no_interest_group_has_too_many_votes(group: ActionGroup, case: ClldCase) -> Iterator[Judgement]:
    """No other interest group has more than 49 % of the voting rights (2014-2020)."""
    applies = pays(case.project, is_of_2014_2020)
    yield _judge_blocks(group, case, applies, _others, case.terms.voting_share)


@rule(
    "no-interest-group-controls-decisions",
    of=ActionGroup,
    within=ActionGroup,
    basis=basis_2021_2027("Articles 31(2)(b) and 33(3)(b)"),
    asks=asks_of_2021_2027,
)
def no_group_controls_decisions(group: ActionGroup, case: ClldCase) -> Iterator[Judgement]:
    """No single interest group, nor the public authorities together, has more than half of the votes (2021-2027)."""
    yield _judge_blocks(group, case, pays(case.project, is_of_2021_2027), _all, case.terms.control)


_CAST = Words(
    met="of {vote}, at least {parts} are cast by others",
    breached="of {vote}, less than {parts} are cast by others",
    unknown="how many votes others than public authorities cast is not certain: {vote}",
    idle="no programme of 2014-2020 pays, or no vote was cast",
)


@rule(
    "others-cast-half-of-the-votes",
    of=SelectionVote,
    within=ActionGroup,
    basis=basis_2014_2020("Article 34(3)(b)"),
    asks=asks_of_2014_2020,
)
def others_cast_half_of_the_votes(vote: SelectionVote, case: ClldCase) -> Iterator[Judgement]:
    """In every selection at least half of the votes are cast by others than public authorities (2014-2020)."""
    parts = case.possible(case.terms.other_votes)
    votes = vote.cast
    others = None if votes is None or vote.by_public is None else votes - vote.by_public
    least = None if votes is None else max(ceil(part.value.fraction * votes) for part in parts)
    yield judged(
        both(pays(case.project, is_of_2014_2020), negate(None if votes is None else votes == 0)),
        None if votes is None or others is None else agreed(parts, lambda part: others >= part.fraction * votes),
        _CAST,
        missing=[PARTS, case.here / "cast", case.here / "by_public", *case.days(parts)],
        using=parts,
        observed=others,
        expected=tuple(part.value for part in parts),
        margin=None if others is None or least is None else others - least,
        remedies=to_become(case.here / "by_public", None if votes is None or least is None else votes - least),
        vote=vote,
        parts=tuple(part.value for part in parts),
    )
