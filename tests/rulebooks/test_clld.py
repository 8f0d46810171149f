"""The rules of community-led local development."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from integrated_projects.checking import check
from integrated_projects.dated import Dated
from integrated_projects.errors import Malformed
from integrated_projects.evidence.action_group import ActionGroup, GroupMember, LocalStrategy, SelectionVote
from integrated_projects.examples import kameno, kazanlak, strelcha
from integrated_projects.finding import Outcome
from integrated_projects.money import Rate, euro, leva
from integrated_projects.programme import Programme
from integrated_projects.project import Instrument, Project
from integrated_projects.rulebooks.clld import CLLD, CLLD_TERMS
from tests.rulebooks.periods import SOCIAL_2014, SOCIAL_2021


def under(*programmes: Programme) -> Project:
    """A project of community-led local development under these programmes."""
    return Project("A project", parts=programmes, instrument=Instrument.COMMUNITY_LED_LOCAL_DEVELOPMENT)


OLD, NEW = under(SOCIAL_2014), under(SOCIAL_2021)


def members(*votes: tuple[int, str | None, bool | None]) -> tuple[ActionGroup]:
    """A group of these votes, interests, and whether they are public."""
    return (ActionGroup(members=[GroupMember(one[0], interest=one[1], is_public=one[2]) for one in votes]),)


def test_a_national_limit_is_a_term_of_the_book() -> None:
    control = Dated.always("the national limit", Rate.percent("49"))
    book = attrs.evolve(CLLD, terms=attrs.evolve(CLLD_TERMS, control=control))
    evidence = members((99, "a", False), (99, "b", False), (2, "c", False))
    rule = "clld.no-interest-group-controls-decisions"

    assert check(NEW, books=[CLLD], evidence=evidence).outcome(rule) is Outcome.MET
    assert check(NEW, books=[book], evidence=evidence).outcome(rule) is Outcome.BREACHED


# --- when it binds ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("project", "binds"),
    [
        (strelcha, True),
        (kazanlak, None),
        (kameno, False),
        (OLD, True),
        (NEW, True),
        (attrs.evolve(OLD, instrument=Instrument.NONE), False),
        (attrs.evolve(OLD, instrument=Instrument.INTEGRATED_TERRITORIAL_INVESTMENT), False),
        (attrs.evolve(OLD, parts=None), None),
    ],
)
def test_the_book_binds_local_development(project: Project, binds: bool | None) -> None:  # noqa: FBT001 - it is tested
    (entry,) = check(project, books=[CLLD]).books

    assert entry.binds is binds


# --- the evidence -----------------------------------------------------------------------------------------------------


def test_no_more_public_votes_than_votes() -> None:
    with pytest.raises(Malformed, match="10 is not a part of the votes: only 9 were cast"):
        SelectionVote(cast=9, by_public=10)


def test_amounts_of_a_strategy_are_in_one_currency() -> None:
    with pytest.raises(Malformed, match="'BGN, EUR' is not the currency of a LocalStrategy"):
        LocalStrategy(running_costs=leva("1.00"), animation_costs=euro("1.00"))


def test_no_amount_is_below_nought() -> None:
    with pytest.raises(Malformed, match="is not the running costs of LocalStrategy"):
        LocalStrategy(running_costs=euro("-0.01"))


@pytest.mark.parametrize("votes", [-1, 1.0, True, "1", 10**10])
def test_votes_are_counted(votes: Any) -> None:  # noqa: ANN401 - what somebody can write
    with pytest.raises(Malformed, match="is not a number of votes"):
        GroupMember(votes)
