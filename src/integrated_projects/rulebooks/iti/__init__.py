"""Integrated territorial investments in 2014-2020 and 2021-2027."""

from typing import Any

from integrated_projects.project import Instrument
from integrated_projects.rule import Binding, Case, RuleBook
from integrated_projects.rulebooks._programming import binds_by_instrument
from integrated_projects.rulebooks.iti.bulgarian import BULGARIAN
from integrated_projects.rulebooks.iti.concepts import idea_has_a_programme_of_the_concept, idea_has_one_programme
from integrated_projects.rulebooks.iti.contracting import (
    idea_is_contracted_under_its_procedure,
    project_comes_of_an_approved_idea,
)
from integrated_projects.rulebooks.iti.strategies import (
    strategy_draws_on_several_axes,
    strategy_draws_on_several_priorities,
    strategy_is_whole,
)
from integrated_projects.rulebooks.iti.terms import ITI_TERMS, ItiTerms
from integrated_projects.text import Text

__all__ = ["ITI", "ITI_TERMS", "ItiTerms", "binds_territorial_investments"]


def __dir__() -> list[str]:
    return __all__


def binds_territorial_investments(case: Case[Any]) -> Binding:
    """Integrated territorial investments under a programme of 2014-2020 or 2021-2027.

    Examples:
        >>> from integrated_projects.examples import strelcha
        >>> from integrated_projects.path import Path
        >>> binds_territorial_investments(Case(project=strelcha, terms=None, on=None, here=Path())).binds
        False
    """
    return binds_by_instrument(case, Instrument.INTEGRATED_TERRITORIAL_INVESTMENT)


ITI = RuleBook(
    name="iti",
    title=Text(bg="интегрирани териториални инвестиции", en="integrated territorial investments"),
    version="1",
    rules=[
        strategy_draws_on_several_axes,
        strategy_draws_on_several_priorities,
        strategy_is_whole,
        idea_has_one_programme,
        idea_has_a_programme_of_the_concept,
        project_comes_of_an_approved_idea,
        idea_is_contracted_under_its_procedure,
    ],
    terms=ITI_TERMS,
    binds=binds_territorial_investments,
    translations=BULGARIAN,
)
