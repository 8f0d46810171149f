"""Interreg: territorial cooperation in 2014-2020 and 2021-2027."""

from typing import Any

from integrated_projects.finding import Message
from integrated_projects.rule import Binding, Case, RuleBook
from integrated_projects.rulebooks._programming import (
    PARTS,
    is_of_2014_2020,
    is_of_2021_2027,
    is_territorial_cooperation,
    pays,
)
from integrated_projects.rulebooks.interreg.bulgarian import BULGARIAN
from integrated_projects.rulebooks.interreg.cooperating import (
    amount_is_of_a_partner,
    lead_partner_takes_part,
    one_lead_partner,
    partners_cooperate_2014_2020,
    partners_cooperate_2021_2027,
)
from integrated_projects.rulebooks.interreg.countries import (
    beneficiaries_are_of_member_states,
    partners_are_of_several_countries,
    partners_were_of_several_countries,
)
from integrated_projects.rulebooks.interreg.flat_rates import (
    office_keeps_its_rate,
    staff_keeps_its_rate,
    travel_keeps_its_rate,
)
from integrated_projects.rulebooks.interreg.terms import INTERREG_TERMS, InterregTerms
from integrated_projects.text import Text

__all__ = ["INTERREG", "INTERREG_TERMS", "InterregTerms", "binds_territorial_cooperation"]


def __dir__() -> list[str]:
    return __all__


def binds_territorial_cooperation(case: Case[Any]) -> Binding:
    """Projects that a programme of territorial cooperation of 2014-2020 or 2021-2027 pays for, as its CCI says.

    Examples:
        >>> from integrated_projects.examples import vidin
        >>> from integrated_projects.path import Path
        >>> binds_territorial_cooperation(Case(project=vidin, terms=None, on=None, here=Path())).binds
        False
    """
    return Binding(
        binds=pays(
            case.project,
            lambda programme: (
                is_territorial_cooperation(programme) and (is_of_2014_2020(programme) or is_of_2021_2027(programme))
            ),
        ),
        because=Message(
            "the programmes are {programmes}",
            {"programmes": case.project.parts.map(lambda part: part.programme.code)},
        ),
        missing=(PARTS,),
    )


INTERREG = RuleBook(
    name="interreg",
    title=Text(
        bg="европейско териториално сътрудничество (Интеррег)", en="European territorial cooperation (Interreg)"
    ),
    version="1",
    rules=[
        partners_are_of_several_countries,
        beneficiaries_are_of_member_states,
        partners_were_of_several_countries,
        partners_cooperate_2021_2027,
        partners_cooperate_2014_2020,
        one_lead_partner,
        lead_partner_takes_part,
        amount_is_of_a_partner,
        travel_keeps_its_rate,
        office_keeps_its_rate,
        staff_keeps_its_rate,
    ],
    terms=INTERREG_TERMS,
    binds=binds_territorial_cooperation,
    translations=BULGARIAN,
)
