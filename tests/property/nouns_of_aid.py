"""What is drawn for a register of aid."""

from __future__ import annotations

from hypothesis import strategies as st

from integrated_projects.evidence.aid_register import (
    AidGrant,
    AidRegister,
    AidRegulation,
    ControlGround,
    ControlLink,
    CumulatedAid,
    Instalment,
    RegisterContent,
    RegisterEntry,
    Undertaking,
)
from integrated_projects.money import Rate, euro
from integrated_projects.organisation import Organisation
from integrated_projects.period import Period
from tests.property.nouns import built, days, listed, names, perhaps, some
from tests.property.nouns_of_territories import NOUNS

__all__ = ["NOUNS"]

truths = perhaps(st.booleans())
amounts = st.integers(0, 10**9).map(euro)

built(Undertaking, names, fiscal_year_ends_in=perhaps(st.integers(1, 12)), is_road_haulier=truths)
built(
    ControlLink,
    # Nobody holds itself.
    holder=names.map("the holder {}".format),
    held=some[Undertaking] | some[Organisation] | names.map("the held {}".format),
    by=perhaps(st.sampled_from(ControlGround)),
    voting_rights=perhaps(some[Rate]),
    holder_is_enterprise=truths,
    period=perhaps(some[Period]),
)
built(Instalment, amounts, due_on=perhaps(days))
built(
    RegisterEntry,
    contents=listed(st.sampled_from(RegisterContent)),
    entered_on=perhaps(days),
    removed_on=listed(days),
)
built(
    AidGrant,
    recipient=perhaps(some[Undertaking]),
    granted_on=perhaps(days),
    amount=perhaps(amounts),
    regulation=perhaps(st.sampled_from(AidRegulation)),
    instalments=listed(some[Instalment]),
    discount_rate=perhaps(some[Rate]),
    entry=perhaps(some[RegisterEntry]),
)
built(
    CumulatedAid,
    eligible=perhaps(amounts),
    state_aid=perhaps(amounts),
    de_minimis=perhaps(amounts),
    highest_intensity=perhaps(some[Rate]),
    is_attributable=truths,
)
built(
    AidRegister,
    listed(some[AidGrant]),
    links=listed(some[ControlLink]),
    cumulated=listed(some[CumulatedAid]),
    holidays=listed(days),
)
