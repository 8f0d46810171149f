"""Rules on who decides in a local action group."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil, floor

import attrs

from integrated_projects.dated import Dated
from integrated_projects.evidence.action_group import ActionGroup, GroupMember, SelectionVote
from integrated_projects.finding import Judgement, Message
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
    """What may vote together: its name, and the least and the most votes that it can have."""

    name: Message | str
    least: int
    most: int


#: What is named by the rule and not by the page is read in the language of the report.
_PUBLIC = Message("public authorities")
_UNNAMED = Message("a group that is not named")


def _public(members: tuple[GroupMember, ...]) -> _Block:
    return _Block(
        name=_PUBLIC,
        least=sum(member.votes for member in members if member.is_public),
        most=sum(member.votes for member in members if member.is_public is not False),
    )


def _others(members: tuple[GroupMember, ...]) -> list[_Block]:
    """Every interest group that is not a public authority, and one that may hide among members without a name."""
    others = [member for member in members if member.is_public is not True]
    unnamed = sum(member.votes for member in others if member.interest is None)
    blocks = [_Block(name=_UNNAMED, least=0, most=unnamed)]
    for name in dict.fromkeys(member.interest for member in others if member.interest is not None):
        group = [member for member in others if member.interest == name]
        blocks.append(
            _Block(
                name=name,
                least=sum(member.votes for member in group if member.is_public is False),
                most=sum(member.votes for member in group) + unnamed,
            )
        )
    return blocks


_BLOCKS = Words(
    met="of {total} votes no block has more than {largest}; {limits} are allowed",
    breached="of {total} votes {name} has {largest}; {limits} are allowed",
    unknown="which blocks of votes there are is not certain: of {total} votes, one may have {largest}; {limits} are "
    "allowed",
    idle="no programme of the period pays, or no member has a vote",
)


def _judge_blocks(
    group: ActionGroup, case: ClldCase, applies: bool | None, blocks: list[_Block], figure: Dated[Rate]
) -> Judgement:
    """Whether no block can have more of the votes than the figure allows."""
    limits = case.possible(figure)
    total = sum(member.votes for member in group.members)
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
        total=total,
        name=least.name,
        largest=largest,
        limits=tuple(limit.value for limit in limits),
    )


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
    yield _judge_blocks(group, case, applies, [_public(group.members.items)], case.terms.voting_share)


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
    yield _judge_blocks(group, case, applies, _others(group.members.items), case.terms.voting_share)


@rule(
    "no-interest-group-controls-decisions",
    of=ActionGroup,
    within=ActionGroup,
    basis=basis_2021_2027("Articles 31(2)(b) and 33(3)(b)"),
    asks=asks_of_2021_2027,
)
def no_group_controls_decisions(group: ActionGroup, case: ClldCase) -> Iterator[Judgement]:
    """No single interest group, nor the public authorities together, has more than half of the votes (2021-2027)."""
    members = group.members.items
    applies = pays(case.project, is_of_2021_2027)
    yield _judge_blocks(group, case, applies, [_public(members), *_others(members)], case.terms.control)


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
    cast = vote.cast
    others = None if cast is None or vote.by_public is None else cast - vote.by_public
    yield judged(
        both(pays(case.project, is_of_2014_2020), negate(None if cast is None else cast == 0)),
        None if cast is None or others is None else agreed(parts, lambda part: others >= part.fraction * cast),
        _CAST,
        missing=[PARTS, case.here / "cast", case.here / "by_public", *case.days(parts)],
        using=parts,
        observed=others,
        expected=tuple(part.value for part in parts),
        margin=None
        if cast is None or others is None
        else others - max(ceil(part.value.fraction * cast) for part in parts),
        vote=vote,
        parts=tuple(part.value for part in parts),
    )
