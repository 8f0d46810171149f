"""The laws of combined judgements: the logic of three values, in which what does not apply is left out."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from integrated_projects.finding import Breach, Judgement, Message, Met, NotApplicable, Outcome, Unknown
from integrated_projects.path import Path
from integrated_projects.rule import all_of, any_of, implies, none_of

PATHS = [Path() / "partners", Path() / "parts", Path(root="on")]


def judgement(kind: int, number: int) -> Judgement:
    message = Message("the fact {number}", {"number": number})
    made: list[Judgement] = [
        Met(message, reads=PATHS[:1]),
        Breach(message, reads=PATHS[:1]),
        Unknown(message, missing=[PATHS[number % 3]]),
        NotApplicable(message),
    ]
    return made[kind]


judgements = st.builds(judgement, st.integers(0, 3), st.integers(0, 9))
applying = st.builds(judgement, st.integers(0, 2), st.integers(0, 9))
several = st.lists(judgements, max_size=4)
Combination = Callable[..., Judgement]
every_combination = pytest.mark.parametrize("combine", [all_of, any_of, none_of])

ORDER = {Outcome.BREACHED: 0, Outcome.UNKNOWN: 1, Outcome.MET: 2}


@every_combination
@given(several, st.data())
def test_the_order_of_the_branches_decides_nothing(
    combine: Combination, branches: list[Judgement], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(branches))
    assert combine(*shuffled).outcome is combine(*branches).outcome


@pytest.mark.parametrize("combine", [all_of, any_of])
@given(judgements, judgements, judgements)
def test_it_does_not_matter_how_branches_are_grouped(
    combine: Combination, one: Judgement, two: Judgement, three: Judgement
) -> None:
    assert combine(combine(one, two), three).outcome is combine(one, combine(two, three)).outcome


@pytest.mark.parametrize("combine", [all_of, any_of])
@given(judgements)
def test_a_branch_said_twice_says_no_more(combine: Combination, one: Judgement) -> None:
    assert combine(one, one).outcome is combine(one).outcome is one.outcome


@given(applying, applying, applying)
def test_each_distributes_over_the_other(one: Judgement, two: Judgement, three: Judgement) -> None:
    assert all_of(one, any_of(two, three)).outcome is any_of(all_of(one, two), all_of(one, three)).outcome
    assert any_of(one, all_of(two, three)).outcome is all_of(any_of(one, two), any_of(one, three)).outcome


@given(applying, applying)
def test_each_absorbs_the_other(one: Judgement, two: Judgement) -> None:
    assert all_of(one, any_of(one, two)).outcome is one.outcome
    assert any_of(one, all_of(one, two)).outcome is one.outcome


@given(several)
def test_none_of_several_is_all_of_their_opposites(branches: list[Judgement]) -> None:
    assert none_of(*branches).outcome is all_of(*map(none_of, branches)).outcome


@given(judgements)
def test_the_opposite_of_the_opposite_is_the_same(one: Judgement) -> None:
    assert none_of(none_of(one)).outcome is one.outcome


@given(applying, applying)
def test_to_imply_is_not_the_premise_or_the_conclusion(premise: Judgement, conclusion: Judgement) -> None:
    assert implies(premise, conclusion).outcome is any_of(none_of(premise), conclusion).outcome


@given(applying, applying, applying)
def test_all_is_no_more_than_any(one: Judgement, two: Judgement, three: Judgement) -> None:
    assert ORDER[all_of(one, two, three).outcome] <= ORDER[any_of(one, two, three).outcome]


@pytest.mark.parametrize("combine", [all_of, any_of, none_of, implies])
@given(judgements, judgements, st.integers(0, 3))
def test_what_is_decided_stays_when_a_branch_is_decided(
    combine: Combination, one: Judgement, other: Judgement, kind: int
) -> None:
    before = combine(one, other).outcome
    told = [judgement(kind, 0) if branch.outcome is Outcome.UNKNOWN else branch for branch in (one, other)]
    if before is not Outcome.UNKNOWN:
        assert combine(*told).outcome is before


@pytest.mark.parametrize("combine", [all_of, any_of, none_of, implies])
@given(judgements, judgements)
def test_every_branch_keeps_its_reasons(combine: Combination, one: Judgement, other: Judgement) -> None:
    whole = combine(one, other)
    assert whole.branches == (one, other)
    assert str(one.message) in str(whole.message)
    assert set(whole.reads) == {*one.reads, *other.reads}
    if isinstance(whole, Unknown):
        assert set(whole.missing) == {
            path for branch in (one, other) if isinstance(branch, Unknown) for path in branch.missing
        }


@pytest.mark.parametrize(("premise", "outcome"), [(0, "not applicable"), (1, "met"), (2, "unknown"), (3, "met")])
def test_a_conclusion_that_does_not_apply_asks_nothing_where_the_premise_holds(premise: int, outcome: str) -> None:
    assert implies(judgement(premise, 0), judgement(3, 0)).outcome.value == outcome


@every_combination
def test_of_nothing_nothing_is_asked(combine: Combination) -> None:
    assert combine().outcome is Outcome.NOT_APPLICABLE
