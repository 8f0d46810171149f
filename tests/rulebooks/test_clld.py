"""The rules of community-led local development."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from integrated_projects.checking import check
from integrated_projects.dated import Dated
from integrated_projects.errors import Malformed
from integrated_projects.evidence.action_group import ActionGroup, GroupMember, LocalStrategy, SelectionVote
from integrated_projects.examples import kameno, kazanlak, strelcha
from integrated_projects.finding import Outcome
from integrated_projects.listing import Listed
from integrated_projects.money import Rate, euro, leva
from integrated_projects.programme import Programme
from integrated_projects.project import Instrument, ProgrammePart, Project
from integrated_projects.rulebooks.clld import CLLD, CLLD_TERMS
from tests.rulebooks.periods import SOCIAL_2014, SOCIAL_2021
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown


def under(*programmes: Programme) -> Project:
    """A project of community-led local development under these programmes."""
    return Project("A project", parts=programmes, instrument=Instrument.COMMUNITY_LED_LOCAL_DEVELOPMENT)


OLD, NEW = under(SOCIAL_2014), under(SOCIAL_2021)


def members(*votes: tuple[int, str | None, bool | None]) -> tuple[ActionGroup]:
    """A group of these votes, interests, and whether they are public."""
    return (ActionGroup(members=[GroupMember(one[0], interest=one[1], is_public=one[2]) for one in votes]),)


def public(votes: int, others: int) -> tuple[ActionGroup]:
    """A group of so many votes of public authorities, and so many others, one to each member."""
    several = [(1, f"interest {number}", False) for number in range(others)]
    return members((votes, "municipalities", True), *several)


def cast(*votes: SelectionVote) -> tuple[ActionGroup]:
    """A group that voted so."""
    return (ActionGroup(selections=votes),)


def strategy(**facts: Any) -> tuple[ActionGroup]:  # noqa: ANN401 - whatever a strategy holds
    """A group with a strategy of these figures."""
    return (ActionGroup(strategy=LocalStrategy(**facts)),)


def costs(running: str | None, animation: str | None, whole: str | None) -> tuple[ActionGroup]:
    """A group whose strategy costs so much."""
    amounts = [None if text is None else euro(text) for text in (running, animation, whole)]
    return strategy(running_costs=amounts[0], animation_costs=amounts[1], public_expenditure=amounts[2])


NONE_GIVEN = "$evidence.action_group"
HALVES = members((50, "farmers", False), (50, "traders", False))
OPEN_LIST: Listed[GroupMember] = [GroupMember(60, is_public=True), ...]


ROWS: tuple[Row, ...] = (
    *of_rule(
        "public-authorities-have-at-most-49-percent",
        met("5 of 11", OLD, evidence=public(5, 6), margin=0),
        met("49 of 100", OLD, evidence=public(49, 51), margin=0),
        breached(
            "6 of 11",
            OLD,
            evidence=public(6, 5),
            margin=-1,
            says="of 11 votes public authorities has 6; 49 % are allowed",
            at="$evidence[0]",
            # Of one vote less there would be five of ten.
            remedies=("$evidence[0].members[0].votes would have to be 4",),
        ),
        breached("50 of 100", OLD, evidence=public(50, 50), margin=-1),
        unknown(
            "whether one is public",
            OLD,
            "$evidence[0].members[1].is_public",
            evidence=members((5, "a", True), (1, "b", None), (5, "c", False)),
        ),
        unknown(
            "there may be other members",
            OLD,
            "$evidence[0].members",
            "$evidence[0].members[0].interest",
            evidence=(ActionGroup(members=OPEN_LIST),),
        ),
        unknown("no group is given", OLD, NONE_GIVEN),
        not_applicable("in 2021-2027", NEW, evidence=public(6, 5)),
        not_applicable("nobody votes", OLD, evidence=(ActionGroup(members=[]),)),
    ),
    *of_rule(
        "each-interest-group-has-at-most-49-percent",
        met("three groups", OLD, evidence=members((4, "a", True), (4, "b", False), (3, "c", False)), margin=1),
        met("whoever the third is", OLD, evidence=members((6, "a", True), (4, "b", False), (1, None, False)), margin=0),
        # Whichever gives way, the other would have more than its part of what is left.
        breached("two groups of half the votes", OLD, evidence=HALVES, margin=-1, remedies=()),
        breached(
            "half of the votes beside two groups",
            OLD,
            evidence=members((40, "a", False), (30, "b", False), (10, "a", False), (20, "c", False)),
            margin=-1,
            remedies=("$evidence[0].members[0].votes would have to be 38",),
        ),
        breached("all of the votes", OLD, evidence=members((3, "a", False)), margin=-2, remedies=()),
        unknown(
            "whether the third is of the second group",
            OLD,
            "$evidence[0].members[2].interest",
            evidence=members((5, "a", True), (4, "b", False), (2, None, False)),
        ),
        unknown("no group is given", OLD, NONE_GIVEN),
        not_applicable("in 2021-2027", NEW, evidence=HALVES),
    ),
    *of_rule(
        "others-cast-half-of-the-votes",
        met("5 of 9", OLD, evidence=cast(SelectionVote(cast=9, by_public=4)), margin=0),
        met("half of them", OLD, evidence=cast(SelectionVote(cast=10, by_public=5)), margin=0),
        breached(
            "4 of 9",
            OLD,
            evidence=cast(SelectionVote(cast=9, by_public=5)),
            margin=-1,
            says="of 9 votes, 5 of them by public authorities, less than 50 % are cast by others",
            at="$evidence[0].selections[0]",
        ),
        unknown(
            "how many public authorities cast",
            OLD,
            "$evidence[0].selections[0].by_public",
            evidence=cast(SelectionVote(cast=9)),
        ),
        unknown(
            "how many were cast", OLD, "$evidence[0].selections[0].cast", evidence=cast(SelectionVote(by_public=4))
        ),
        unknown("no group is given", OLD, NONE_GIVEN),
        not_applicable("nobody voted", OLD, evidence=cast(SelectionVote(cast=0))),
        not_applicable("in 2021-2027", NEW, evidence=cast(SelectionVote(cast=9, by_public=5))),
    ),
    *of_rule(
        "no-interest-group-controls-decisions",
        met("99 of 200", NEW, evidence=members((99, "a", False), (99, "b", False), (2, "c", False)), margin=1),
        met("half of the votes", NEW, evidence=HALVES, margin=0),
        breached("51 of 100", NEW, evidence=members((51, "a", False), (49, "b", False)), margin=-1),
        breached("public authorities with 51 of 100", NEW, evidence=public(51, 49), margin=-1),
        unknown("no group is given", NEW, NONE_GIVEN),
        unknown(
            "whether another programme pays",
            attrs.evolve(OLD, parts=[ProgrammePart(SOCIAL_2014), ...]),
            "$.parts",
            evidence=HALVES,
        ),
        not_applicable("in 2014-2020", OLD, evidence=HALVES),
    ),
    *of_rule(
        "population-is-within-its-bounds",
        met("the least", OLD, evidence=strategy(population=10_000), margin=0),
        met("the greatest", OLD, evidence=strategy(population=150_000), margin=0),
        met("fewer were allowed", OLD, evidence=strategy(population=9_999, has_derogation=True)),
        breached("too few", OLD, evidence=strategy(population=9_999, has_derogation=False), margin=-1),
        breached("too many", OLD, evidence=strategy(population=150_001, has_derogation=False), margin=-1),
        unknown(
            "whether fewer were allowed",
            OLD,
            "$evidence[0].strategy.has_derogation",
            evidence=strategy(population=9_999),
        ),
        unknown(
            "no population",
            OLD,
            "$evidence[0].strategy.population",
            evidence=strategy(has_derogation=False),
        ),
        unknown("no strategy", OLD, "$evidence[0].strategy", evidence=cast()),
        not_applicable("in 2021-2027 there are no bounds", NEW, evidence=strategy(population=5)),
    ),
    *of_rule(
        "running-costs-keep-their-part",
        met("a quarter", OLD, evidence=costs("300000.00", "200000.00", "2000000.00"), margin=euro("0.00")),
        breached(
            "a cent more",
            OLD,
            evidence=costs("300000.00", "200000.01", "2000000.00"),
            margin=euro("-0.01"),
            says="running costs and animation of 500000.01 EUR are more than 25 % of 2000000.00 EUR",
        ),
        unknown(
            "no animation",
            OLD,
            "$evidence[0].strategy.animation_costs",
            evidence=costs("300000.00", None, "2000000.00"),
        ),
        not_applicable("in 2021-2027", NEW, evidence=costs("3.00", "2.00", "2.00")),
    ),
    *of_rule(
        "management-costs-keep-their-part",
        met("a quarter", NEW, evidence=costs("300000.00", "200000.00", "2000000.00"), margin=euro("0.00")),
        breached("a cent more", NEW, evidence=costs("300000.00", "200000.01", "2000000.00"), margin=euro("-0.01")),
        unknown(
            "no public contribution",
            NEW,
            "$evidence[0].strategy.public_expenditure",
            evidence=costs("300000.00", "200000.00", None),
        ),
        not_applicable("in 2014-2020", OLD, evidence=costs("3.00", "2.00", "2.00")),
    ),
    *of_rule(
        "strategy-is-approved-in-time",
        met("on the last day", OLD, evidence=strategy(approved_on=date(2017, 12, 31)), margin=0),
        breached("a day later", OLD, evidence=strategy(approved_on=date(2018, 1, 1)), margin=-1),
        unknown("no day", OLD, "$evidence[0].strategy.approved_on", evidence=strategy()),
        not_applicable("in 2021-2027", NEW, evidence=strategy(approved_on=date(2023, 1, 1))),
    ),
    *of_rule(
        "first-strategies-are-selected-in-time",
        met(
            "twelve months later",
            NEW,
            evidence=strategy(programme_approved_on=date(2022, 9, 1), first_selected_on=date(2023, 9, 1)),
        ),
        met(
            "at the end of the calendar",
            NEW,
            evidence=strategy(programme_approved_on=date.max, first_selected_on=date.max),
        ),
        breached(
            "a day later",
            NEW,
            evidence=strategy(programme_approved_on=date(2022, 9, 1), first_selected_on=date(2023, 9, 2)),
        ),
        unknown(
            "no approval",
            NEW,
            "$evidence[0].strategy.programme_approved_on",
            evidence=strategy(first_selected_on=date(2023, 9, 1)),
        ),
        not_applicable("in 2014-2020", OLD, evidence=strategy()),
    ),
)
ROWS = tuple(attrs.evolve(row, book=CLLD) for row in ROWS)


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
