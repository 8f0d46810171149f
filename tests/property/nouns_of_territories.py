"""What is drawn for the evidence of the EEA Grants, territorial instruments, cooperation and participants."""

from __future__ import annotations

import attrs
from hypothesis import strategies as st

from integrated_projects.evidence.action_group import ActionGroup, GroupMember, LocalStrategy, SelectionVote
from integrated_projects.evidence.concept import Concept, ProjectIdea
from integrated_projects.evidence.cooperation import Cooperation, CooperationCosts, CooperationCriterion
from integrated_projects.evidence.eea_grant import (
    DonorPartnership,
    EeaGrant,
    GrantShare,
    IndirectCosts,
    IndirectMethod,
    Invoice,
)
from integrated_projects.evidence.participation import (
    EsfOutputs,
    EsfPlusOutputs,
    EsfPlusRecord,
    EsfRecord,
    Participation,
)
from integrated_projects.evidence.territorial_strategy import StrategyContent, StrategyFinancing, TerritorialStrategy
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import Rate, euro
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner
from integrated_projects.programme import Fund, Programme
from tests.property.nouns import built, days, listed, names, perhaps, some, words
from tests.property.nouns_of_common_provisions import NOUNS

__all__ = ["NOUNS"]

programme = perhaps(some[Programme] | some[ProgrammeCode])
programmes = listed(some[Programme] | some[ProgrammeCode])
organisation = some[Organisation] | some[Partner] | names
counts = perhaps(st.integers(0, 10**10))
truths = perhaps(st.booleans())
amounts = perhaps(st.integers(0, 10**9).map(euro))

built(Invoice, programme=programme, issued_on=perhaps(days), delivered_on=perhaps(days), paid_on=perhaps(days))
built(
    GrantShare,
    programme=programme,
    partner=perhaps(organisation),
    budget=amounts,
    grant=amounts,
    call_rate=perhaps(some[Rate]),
    voluntary_work=amounts,
)
built(
    IndirectCosts,
    programme=programme,
    method=perhaps(st.sampled_from(IndirectMethod)),
    amount=amounts,
    direct=perhaps(st.integers(10**6, 10**9).map(euro)),
    # It is part of the direct costs.
    subcontracted=perhaps(st.integers(0, 10**6).map(euro)),
    staff=amounts,
)
built(DonorPartnership, partner=organisation, has_agreement=truths)
built(
    EeaGrant,
    invoices=listed(some[Invoice]),
    shares=listed(some[GrantShare]),
    indirect_costs=listed(some[IndirectCosts]),
    donor_partnerships=listed(some[DonorPartnership]),
)
built(GroupMember, st.integers(0, 10**9), interest=perhaps(names), is_public=truths)
# Public votes are part of the votes.
built(SelectionVote, cast=perhaps(st.integers(10, 10**9)), by_public=perhaps(st.integers(0, 10)))
built(
    LocalStrategy,
    population=counts,
    has_derogation=truths,
    public_expenditure=amounts,
    running_costs=amounts,
    animation_costs=amounts,
    approved_on=perhaps(days),
    programme_approved_on=perhaps(days),
    first_selected_on=perhaps(days),
)
built(
    ActionGroup,
    members=listed(some[GroupMember]),
    selections=listed(some[SelectionVote]),
    strategy=perhaps(some[LocalStrategy]),
)
built(StrategyFinancing, fund=perhaps(some[Fund] | names), programme=programme, priority=perhaps(names))
built(TerritorialStrategy, financing=listed(some[StrategyFinancing]), contents=listed(st.sampled_from(StrategyContent)))
built(ProjectIdea, words, programmes=programmes)
built(Concept, ideas=listed(some[ProjectIdea]), programmes=programmes)
built(
    CooperationCosts,
    partner=perhaps(organisation),
    staff=amounts,
    other_direct=amounts,
    travel=amounts,
    office=amounts,
    staff_is_flat=truths,
    travel_is_flat=truths,
    office_is_flat=truths,
)
built(
    Cooperation,
    criteria=listed(st.sampled_from(CooperationCriterion)),
    joins_outermost_regions=truths,
    lead_partners=listed(organisation),
    is_one_body=truths,
    costs=listed(some[CooperationCosts]),
)
for outputs in (EsfOutputs, EsfPlusOutputs):
    built(outputs, **dict.fromkeys((field.name for field in attrs.fields(outputs)), counts))
built(
    EsfRecord,
    programme=programme,
    benefits_directly=truths,
    is_earmarked=truths,
    **dict.fromkeys(("everyone", "women", "men"), perhaps(some[EsfOutputs])),
)
built(
    EsfPlusRecord,
    programme=programme,
    benefits_directly=truths,
    is_earmarked=truths,
    **dict.fromkeys(("everyone", "women", "men", "non_binary"), perhaps(some[EsfPlusOutputs])),
)
built(Participation, esf=listed(some[EsfRecord]), esf_plus=listed(some[EsfPlusRecord]), persons=counts, reported=counts)
