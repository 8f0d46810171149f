"""The laws of headroom: it is what can be granted and no cent more, and less knowledge only widens it."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
from hypothesis import given
from hypothesis import strategies as st

from integrated_projects.adapters.strategies._hiding import hide_evidence
from integrated_projects.checking import check
from integrated_projects.evidence.aid_register import AidGrant, AidRegister, AidRegulation, Undertaking
from integrated_projects.finding import Outcome
from integrated_projects.money import Money, euro
from integrated_projects.project import Project
from integrated_projects.rulebooks.state_aid import STATE_AID, headroom
from tests.property.chance import dice
from tests.property.evidence_aid import aid_register

PROJECT = Project("A project")
RULES = {
    AidRegulation.GENERAL_2013: "aid-is-within-the-ceiling-of-three-fiscal-years",
    AidRegulation.GENERAL_2023: "aid-is-within-the-ceiling-of-three-years",
    AidRegulation.SERVICES_2012: "service-aid-is-within-the-ceiling-of-three-fiscal-years",
    AidRegulation.SERVICES_2023: "service-aid-is-within-the-ceiling-of-three-years",
}

numbers = st.integers(0, 2**32)
registers = numbers.map(lambda number: aid_register(PROJECT, dice(number), True))
regulations = st.sampled_from([*RULES])
#: On all of them all four regulations apply.
days = st.integers(0, 1640).map(lambda number: date(2020, 1, 1) + timedelta(days=number))
undertakings = st.builds(
    Undertaking,
    st.sampled_from(("A", "B", "C", "D")),
    fiscal_year_ends_in=st.integers(1, 12),
    is_road_haulier=st.booleans(),
)


def outcome(register: AidRegister, who: Undertaking, day: date, regulation: AidRegulation, amount: Money) -> Outcome:
    """What becomes of a new grant, which is put first."""
    new = AidGrant(recipient=who, granted_on=day, regulation=regulation, amount=amount)
    book = attrs.evolve(STATE_AID, rules=[one for one in STATE_AID.rules if one.name == RULES[regulation]])
    evidence = [attrs.evolve(register, grants=[new, *register.grants])]
    return check(PROJECT, books=[book], evidence=evidence).findings[0].outcome


@given(registers, undertakings, days, regulations)
def test_headroom_can_be_granted_and_no_cent_more(
    register: AidRegister, who: Undertaking, day: date, regulation: AidRegulation
) -> None:
    left = headroom(register, who, day, regulation=regulation).amount

    assert left is not None
    if left:
        assert outcome(register, who, day, regulation, left) is Outcome.MET
    assert outcome(register, who, day, regulation, left + euro("0.01")) is Outcome.BREACHED


@given(registers, undertakings, days, regulations, st.lists(numbers, min_size=1, max_size=4))
def test_the_less_is_known_the_wider_is_the_headroom(
    register: AidRegister, who: Undertaking, day: date, regulation: AidRegulation, steps: list[int]
) -> None:
    more = headroom(register, who, day, regulation=regulation)
    for step in steps:
        for less_known in hide_evidence([register], dice(step)):
            assert isinstance(less_known, AidRegister)
            register = less_known
        less = headroom(register, who, day, regulation=regulation)
        assert less.at_least <= more.at_least <= more.at_most <= less.at_most
        assert (less.amount is None) is bool(less.missing)
        more = less
