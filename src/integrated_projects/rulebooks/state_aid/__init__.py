"""De minimis aid: its ceilings, its register, and what it is cumulated with."""

from typing import Any

from integrated_projects.evidence.aid_register import AidRegister
from integrated_projects.finding import Message
from integrated_projects.rule import Binding, Case, RuleBook
from integrated_projects.rulebooks.state_aid.bulgarian import BULGARIAN
from integrated_projects.rulebooks.state_aid.ceilings import (
    general_aid_within_fiscal_years,
    general_aid_within_three_years,
    joint_aid_within_fiscal_years,
    service_aid_within_fiscal_years,
    service_aid_within_three_years,
)
from integrated_projects.rulebooks.state_aid.granting import (
    aid_is_granted_in_time,
    cumulated_aid_keeps_its_intensity,
    instalments_are_discounted,
)
from integrated_projects.rulebooks.state_aid.register import entry_is_complete, entry_is_in_time, entry_is_kept
from integrated_projects.rulebooks.state_aid.remaining import Headroom, headroom
from integrated_projects.rulebooks.state_aid.splitting import after_split
from integrated_projects.rulebooks.state_aid.terms import STATE_AID_TERMS, RegulationTerms, StateAidTerms
from integrated_projects.text import Text

__all__ = [
    "Headroom",
    "RegulationTerms",
    "STATE_AID",
    "STATE_AID_TERMS",
    "StateAidTerms",
    "after_split",
    "binds_aid",
    "headroom",
]


def __dir__() -> list[str]:
    return __all__


def binds_aid(case: Case[Any]) -> Binding:
    """Projects beside which a register of aid is given; of any other it is not known whether aid is granted.

    Who knows that there is none gives a register that holds none.

    Examples:
        >>> from integrated_projects.examples import kameno
        >>> from integrated_projects.path import Path
        >>> binds_aid(Case(project=kameno, terms=None, on=None, here=Path())).binds is None
        True
    """
    path, register = case.given(AidRegister)
    if register is None:
        because = Message("whether de minimis aid is granted in the project, and to whom, is not stated")
        return Binding(binds=None, because=because, missing=(path,))
    return Binding(binds=True, because=Message("a register of aid is given"))


STATE_AID = RuleBook(
    name="state_aid",
    title=Text(bg="помощ de minimis", en="de minimis aid"),
    version="1",
    rules=[
        general_aid_within_three_years,
        general_aid_within_fiscal_years,
        service_aid_within_three_years,
        service_aid_within_fiscal_years,
        joint_aid_within_fiscal_years,
        aid_is_granted_in_time,
        instalments_are_discounted,
        entry_is_complete,
        entry_is_in_time,
        entry_is_kept,
        cumulated_aid_keeps_its_intensity,
    ],
    terms=STATE_AID_TERMS,
    binds=binds_aid,
    translations=BULGARIAN,
)
