"""What is drawn for the conditions of procedures, and for the evidence that their rules ask for."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from integrated_projects.activity import ActivityKind
from integrated_projects.budget import FlatRate
from integrated_projects.dated import Dated
from integrated_projects.evidence.confirmations import Confirmation, Confirmations
from integrated_projects.evidence.proposals import Proposal, Proposals
from integrated_projects.identifier import ProcedureNumber, ProgrammeCode, ProjectNumber, RegistryNumber
from integrated_projects.listing import Listing
from integrated_projects.money import Rate
from integrated_projects.organisation import Organisation, OrganisationKind, Standing
from integrated_projects.partner import Capacity, Partner
from integrated_projects.period import Duration
from integrated_projects.place import Place
from integrated_projects.procedure import (
    ActivityAdmission,
    Admission,
    Component,
    Conditions,
    Demand,
    Financing,
    GrantLimit,
    Prerequisite,
    Profile,
    Requirement,
    TargetGroupAdmission,
)
from integrated_projects.programme import Programme, Shares
from integrated_projects.target_group import TargetGroupKind
from tests.property.nouns import built, days, listed, moneys, names, perhaps, some, versions, words
from tests.property.nouns_of_changeover import NOUNS

__all__ = ["NOUNS"]


def dated(values: SearchStrategy[Any]) -> SearchStrategy[Any]:
    """A condition with one version or two, or none that anybody has read."""
    return perhaps(st.builds(Dated, names, versions=st.lists(versions(values), min_size=1, max_size=2)))


def several(noun: type) -> SearchStrategy[Any]:
    """A tuple of the nouns."""
    return st.lists(some[noun], max_size=2).map(tuple)


programme = perhaps(some[Programme] | some[ProgrammeCode])
keys = st.from_regex("[a-z][a-z0-9]{0,5}(-[a-z]{1,4})?", fullmatch=True)

built(
    Profile,
    kind=perhaps(st.sampled_from(OrganisationKind)),
    capacity=perhaps(st.sampled_from(Capacity)),
    standings=st.lists(st.sampled_from(Standing), max_size=2),
    countries=st.lists(st.sampled_from(["BG", "NO", "RO"]), max_size=2),
)
built(Admission, profiles=listed(some[Profile]), programme=programme)
built(
    Requirement,
    st.lists(some[Profile], min_size=1, max_size=2),
    count=st.integers(1, 99),
    or_applicant=st.booleans(),
    programme=programme,
)
built(TargetGroupAdmission, kinds=listed(st.sampled_from(TargetGroupKind)), programme=programme)
activity_kinds = listed(st.sampled_from(ActivityKind))
built(ActivityAdmission, kinds=activity_kinds, mandatory=activity_kinds, programme=programme)
built(GrantLimit, least=dated(moneys), most=dated(moneys), programme=programme)
built(Financing, grant_rate=dated(some[Rate]), shares=dated(some[Shares]), programme=programme)
some[Prerequisite] = st.builds(
    lambda first, more: Prerequisite(first, last_ordinal=min(first.ordinal + more, 999)),
    some[ProcedureNumber],
    st.integers(0, 50),
)
built(Demand, keys, words)
built(
    Conditions,
    some[ProcedureNumber] | some[RegistryNumber],
    component=perhaps(st.integers(0, 9999) | some[Component]),
    programmes=dated(st.lists(some[ProgrammeCode], max_size=2).map(Listing)),
    least_programmes=dated(st.integers(1, 9)),
    applicants=dated(some[Admission]),
    partners=dated(several(Admission)),
    required_partners=dated(several(Requirement)),
    each_its_own=dated(st.booleans()),
    associated_partners=dated(several(Admission)),
    territory=dated(st.lists(some[Place], max_size=2).map(Listing)),
    target_groups=dated(several(TargetGroupAdmission)),
    activities=dated(several(ActivityAdmission)),
    grant_limits=listed(some[GrantLimit]),
    indirect_costs=dated(some[FlatRate]),
    last_day=dated(days),
    longest_duration=dated(some[Duration]),
    prerequisites=dated(several(Prerequisite)),
    one_proposal=dated(st.booleans()),
    demands=dated(several(Demand)),
)
built(Proposal, some[ProjectNumber], participants=listed(some[Partner] | some[Organisation] | names))
built(Proposals, items=listed(some[Proposal]))
built(Confirmation, names, holds=perhaps(st.booleans()), by=perhaps(names))
built(
    Confirmations,
    items=st.lists(some[Confirmation], max_size=2, unique_by=lambda one: one.demand)
    | st.just([Confirmation("a-plan"), ...]),
)
