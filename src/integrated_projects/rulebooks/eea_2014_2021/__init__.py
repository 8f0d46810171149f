"""The EEA and Norway Grants 2014-2021."""

from typing import Any

from integrated_projects.finding import Message
from integrated_projects.rule import Binding, Case, RuleBook
from integrated_projects.rulebooks._programming import gaps_of_mechanisms, is_of_the_mechanism, pays
from integrated_projects.rulebooks.eea_2014_2021.amounts import (
    grant_keeps_the_rate_of_the_call,
    indirect_costs_keep_the_rate_of_direct_costs,
    indirect_costs_keep_the_rate_of_staff,
    printed_rate_of_direct_costs_is_lawful,
    printed_rate_of_staff_is_lawful,
    voluntary_work_keeps_its_part,
)
from integrated_projects.rulebooks.eea_2014_2021.bulgarian import BULGARIAN
from integrated_projects.rulebooks.eea_2014_2021.days import costs_are_incurred_in_time, project_ends_in_time
from integrated_projects.rulebooks.eea_2014_2021.durability import real_estate_lasts
from integrated_projects.rulebooks.eea_2014_2021.parties import (
    donor_partner_has_an_agreement,
    donor_partner_is_of_a_donor_state,
    promoter_is_of_the_state,
)
from integrated_projects.rulebooks.eea_2014_2021.terms import EEA_TERMS, EeaTerms
from integrated_projects.text import Text

__all__ = ["EEA_2014_2021", "EEA_TERMS", "EeaTerms", "binds_by_mechanism"]


def __dir__() -> list[str]:
    return __all__


def binds_by_mechanism(case: Case[Any]) -> Binding:
    """Projects that a programme of the EEA or the Norwegian Financial Mechanism 2014-2021 pays for.

    Examples:
        >>> from integrated_projects.examples import kameno, vidin
        >>> from integrated_projects.path import Path
        >>> [binds_by_mechanism(Case(project=one, terms=None, on=None, here=Path())).binds for one in (kameno, vidin)]
        [True, False]
    """
    return Binding(
        binds=pays(case.project, is_of_the_mechanism),
        because=Message(
            "the programmes are {programmes}",
            {"programmes": case.project.parts.map(lambda part: part.programme.code)},
        ),
        missing=tuple(gaps_of_mechanisms(case.project)),
    )


EEA_2014_2021 = RuleBook(
    name="eea_2014_2021",
    title=Text(bg="Финансови механизми на ЕИП и Норвегия 2014-2021", en="EEA and Norway Grants 2014-2021"),
    version="1",
    rules=[
        costs_are_incurred_in_time,
        project_ends_in_time,
        grant_keeps_the_rate_of_the_call,
        voluntary_work_keeps_its_part,
        printed_rate_of_direct_costs_is_lawful,
        printed_rate_of_staff_is_lawful,
        indirect_costs_keep_the_rate_of_direct_costs,
        indirect_costs_keep_the_rate_of_staff,
        donor_partner_is_of_a_donor_state,
        donor_partner_has_an_agreement,
        promoter_is_of_the_state,
        real_estate_lasts,
    ],
    terms=EEA_TERMS,
    binds=binds_by_mechanism,
    translations=BULGARIAN,
)
