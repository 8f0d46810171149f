"""Participants of the European Social Fund 2014-2020 and the European Social Fund Plus 2021-2027."""

from typing import Any

from integrated_projects.finding import Message
from integrated_projects.rule import Binding, Case, RuleBook
from integrated_projects.rulebooks._programming import pays
from integrated_projects.rulebooks.esf_indicators.bulgarian import BULGARIAN
from integrated_projects.rulebooks.esf_indicators.grounds import gaps, is_social_2014_2020, is_social_2021_2027
from integrated_projects.rulebooks.esf_indicators.outputs import (
    esf_ages_fit,
    esf_education_fits,
    esf_inactive_fit,
    esf_long_term_unemployed_fit,
    esf_older_without_work_fit,
    esf_plus_ages_fit,
    esf_plus_education_fits,
    esf_plus_groups_fit,
    esf_plus_long_term_unemployed_fit,
    esf_plus_total_is_of_all_statuses,
    esf_total_is_of_all_statuses,
)
from integrated_projects.rulebooks.esf_indicators.persons import (
    esf_participants_benefit_directly,
    esf_person_counts_once,
    esf_plus_participants_benefit_directly,
    esf_plus_person_counts_once,
    esf_plus_sexes_make_the_whole,
    esf_sexes_make_the_whole,
    operation_counts_each_person_once,
)
from integrated_projects.text import Text
from integrated_projects.truth import either

__all__ = ["ESF_INDICATORS", "binds_social_funds"]


def __dir__() -> list[str]:
    return __all__


def binds_social_funds(case: Case[Any]) -> Binding:
    """Projects that the European Social Fund pays for, in 2014-2020 or 2021-2027.

    Examples:
        >>> from integrated_projects.examples import kameno, vidin
        >>> from integrated_projects.path import Path
        >>> [binds_social_funds(Case(project=one, terms=None, on=None, here=Path())).binds for one in (kameno, vidin)]
        [False, True]
    """
    return Binding(
        binds=pays(
            case.project, lambda programme: either(is_social_2014_2020(programme), is_social_2021_2027(programme))
        ),
        because=Message(
            "the funds behind the programmes are {funds}",
            {"funds": tuple(dict.fromkeys(fund.code for part in case.project.parts for fund in part.programme.funds))},
        ),
        missing=tuple(gaps(case.project)),
    )


ESF_INDICATORS = RuleBook(
    name="esf_indicators",
    title=Text(bg="участници в операции по ЕСФ", en="participants of the European Social Fund"),
    version="1",
    rules=[
        esf_total_is_of_all_statuses,
        esf_long_term_unemployed_fit,
        esf_inactive_fit,
        esf_ages_fit,
        esf_older_without_work_fit,
        esf_education_fits,
        esf_sexes_make_the_whole,
        esf_participants_benefit_directly,
        esf_person_counts_once,
        esf_plus_total_is_of_all_statuses,
        esf_plus_long_term_unemployed_fit,
        esf_plus_ages_fit,
        esf_plus_education_fits,
        esf_plus_groups_fit,
        esf_plus_sexes_make_the_whole,
        esf_plus_participants_benefit_directly,
        esf_plus_person_counts_once,
        operation_counts_each_person_once,
    ],
    binds=binds_social_funds,
    translations=BULGARIAN,
)
