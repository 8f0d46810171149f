"""What is drawn for the evidence of the Common Provisions Regulations, from the types of its fields."""

from __future__ import annotations

import types
import typing
from datetime import date
from enum import Enum
from typing import Any

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from integrated_projects.evidence.expenditure import Declaration, Expenditure, ExpenditureItem, Weight
from integrated_projects.evidence.operation import Operation
from integrated_projects.evidence.payment_claims import PaymentClaim, PaymentClaims
from integrated_projects.evidence.programme_finances import PriorityFinances, ProgrammeAccount, ProgrammeFinances
from integrated_projects.evidence.simplified_costs import CostModel, SimplifiedCosts, StaffHours
from integrated_projects.listing import Listing
from integrated_projects.money import Money, euro
from tests.property.nouns import NOUNS, built, days, listed, names, perhaps, some

__all__ = ["NOUNS"]

_PLAIN: dict[object, SearchStrategy[Any]] = {
    bool: st.booleans(),
    int: st.integers(1, 1000),
    str: names,
    date: days,
    # Amounts of evidence are not below nought, and of one currency.
    Money: st.integers(0, 10**9).map(euro),
}


def drawn(hint: Any) -> SearchStrategy[Any]:  # noqa: ANN401 - a type as the field has it
    """What a field of the type may hold."""
    if typing.get_origin(hint) is Listing:
        return listed(drawn(typing.get_args(hint)[0]))
    if typing.get_origin(hint) in {types.UnionType, typing.Union}:
        members = [one for one in typing.get_args(hint) if one is not types.NoneType]
        return perhaps(st.one_of(*map(drawn, members)))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    return _PLAIN[hint] if hint in _PLAIN else some[hint]


#: Those that stand in others first.
for noun in (
    Weight,
    Declaration,
    ExpenditureItem,
    Expenditure,
    Operation,
    PaymentClaim,
    PaymentClaims,
    CostModel,
    StaffHours,
    SimplifiedCosts,
    PriorityFinances,
    ProgrammeAccount,
    ProgrammeFinances,
):
    hints = typing.get_type_hints(noun)
    required = {field.name for field in attrs.fields(noun) if field.default is attrs.NOTHING and not field.kw_only}
    facts = {field.name: drawn(hints[field.name]) for field in attrs.fields(noun)}
    if noun is Operation:
        # What is said not to be completed has no day of completion.
        facts["is_completed"] = st.none() | st.just(value=True)
    if noun is PaymentClaim:
        facts |= dict.fromkeys(("currency", "contract_currency"), perhaps(st.sampled_from(["BGN", "EUR"])))
    built(noun, *(facts.pop(name) for name in list(facts) if name in required), **facts)
