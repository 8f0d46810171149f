"""What several judgements say together where one of them does not apply."""

from __future__ import annotations

import pytest

from integrated_projects.finding import Breach, Judgement, Message, Met, NotApplicable, Outcome
from integrated_projects.rule import all_of, any_of, implies, none_of

MET, BREACHED = Met(Message("a school")), Breach(Message("no employer"))
NO_CASE = NotApplicable(Message("no partners"))


@pytest.mark.parametrize("combined", [all_of(NO_CASE), any_of(NO_CASE, NO_CASE), none_of(), implies(MET, NO_CASE)])
def test_where_nothing_is_asked_the_whole_does_not_apply(combined: Judgement) -> None:
    assert combined.outcome is Outcome.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("combined", "outcome"),
    [
        (all_of(NO_CASE, MET), Outcome.MET),
        (any_of(NO_CASE, BREACHED), Outcome.BREACHED),
        (none_of(NO_CASE, MET), Outcome.BREACHED),
        (implies(BREACHED, NO_CASE), Outcome.MET),
        (implies(NO_CASE, BREACHED), Outcome.MET),
    ],
)
def test_a_branch_that_does_not_apply_is_left_out(combined: Judgement, outcome: Outcome) -> None:
    assert combined.outcome is outcome


def test_what_does_not_apply_keeps_its_branches() -> None:
    assert str(implies(MET, NO_CASE).message) == "if a school (met), no partners (not applicable)"
