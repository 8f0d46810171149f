"""Community-led local development in 2014-2020 and 2021-2027."""

from typing import Any

from integrated_projects.project import Instrument
from integrated_projects.rule import Binding, Case, RuleBook
from integrated_projects.rulebooks._programming import binds_by_instrument
from integrated_projects.rulebooks.clld.bulgarian import BULGARIAN
from integrated_projects.rulebooks.clld.strategies import (
    first_strategies_are_selected_in_time,
    management_costs_keep_their_part,
    population_is_within_its_bounds,
    running_costs_keep_their_part,
    strategy_is_approved_in_time,
)
from integrated_projects.rulebooks.clld.terms import CLLD_TERMS, ClldTerms
from integrated_projects.rulebooks.clld.votes import (
    no_group_controls_decisions,
    no_interest_group_has_too_many_votes,
    others_cast_half_of_the_votes,
    public_authorities_have_no_majority,
)
from integrated_projects.text import Text

__all__ = ["CLLD", "CLLD_TERMS", "ClldTerms", "binds_local_development"]


def __dir__() -> list[str]:
    return __all__


def binds_local_development(case: Case[Any]) -> Binding:
    """Projects of community-led local development under a programme of 2014-2020 or 2021-2027.

    Examples:
        >>> from integrated_projects.examples import strelcha
        >>> from integrated_projects.path import Path
        >>> binds_local_development(Case(project=strelcha, terms=None, on=None, here=Path())).binds
        True
    """
    return binds_by_instrument(case, Instrument.COMMUNITY_LED_LOCAL_DEVELOPMENT)


CLLD = RuleBook(
    name="clld",
    title=Text(bg="водено от общностите местно развитие", en="community-led local development"),
    version="1",
    rules=[
        public_authorities_have_no_majority,
        no_interest_group_has_too_many_votes,
        others_cast_half_of_the_votes,
        no_group_controls_decisions,
        population_is_within_its_bounds,
        running_costs_keep_their_part,
        management_costs_keep_their_part,
        strategy_is_approved_in_time,
        first_strategies_are_selected_in_time,
    ],
    terms=CLLD_TERMS,
    binds=binds_local_development,
    translations=BULGARIAN,
)
