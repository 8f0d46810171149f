"""The changeover to the euro: conversions, claims, prices in two currencies, and rates of declared expenditure."""

from typing import Any

from integrated_projects.finding import Message
from integrated_projects.path import Path
from integrated_projects.rule import Binding, Case, RuleBook
from integrated_projects.rulebooks._programming import PARTS, is_territorial_cooperation, pays
from integrated_projects.rulebooks.euro_changeover.bulgarian import BULGARIAN
from integrated_projects.rulebooks.euro_changeover.claims import (
    claim_follows_its_contract,
    claim_in_leva_came_in_time,
    claim_is_in_euro,
    contract_waits_for_the_euro,
    is_of_bulgaria,
)
from integrated_projects.rulebooks.euro_changeover.conversions import (
    amount_is_rounded_to_the_nearest_cent,
    conversion_goes_through_the_euro,
    income_is_rounded_for_its_recipient,
    rate_is_of_the_irrevocable_kind,
    rate_is_the_irrevocable_one,
)
from integrated_projects.rulebooks.euro_changeover.declarations import (
    rate_is_of_the_month_of_registration,
    rate_is_of_the_month_of_submission,
)
from integrated_projects.rulebooks.euro_changeover.prices import (
    price_is_shown_in_both_currencies,
    shown_amounts_agree,
)
from integrated_projects.rulebooks.euro_changeover.sums import converted_parts_make_the_whole, rates_are_of_one_kind
from integrated_projects.rulebooks.euro_changeover.terms import EURO_TERMS, EuroTerms
from integrated_projects.text import Text
from integrated_projects.truth import both, either

__all__ = ["EURO_CHANGEOVER", "EURO_TERMS", "EuroTerms", "binds_leva"]


def __dir__() -> list[str]:
    return __all__


def binds_leva(case: Case[Any]) -> Binding:
    """Projects with money in leva: under a programme of Bulgaria, or of several countries with a Bulgarian partner.

    Examples:
        >>> from integrated_projects.examples import kameno
        >>> binds_leva(Case(project=kameno, terms=None, on=None, here=Path())).binds
        True
    """
    project = case.project
    partners = Path() / "partners"
    countries = (partners / position / "organisation" / "country" for position in range(len(project.partners)))
    return Binding(
        binds=either(
            pays(project, is_of_bulgaria),
            both(
                pays(project, is_territorial_cooperation),
                project.partners.any(
                    lambda partner: (
                        None if partner.organisation.country is None else partner.organisation.country == "BG"
                    )
                ),
            ),
        ),
        because=Message(
            "the programmes are {programmes}", {"programmes": project.parts.map(lambda part: part.programme.code)}
        ),
        missing=(PARTS, partners, *countries),
    )


EURO_CHANGEOVER = RuleBook(
    name="euro_changeover",
    title=Text(bg="преминаване към еврото", en="changeover to the euro"),
    version="1",
    rules=[
        rate_is_the_irrevocable_one,
        rate_is_of_the_irrevocable_kind,
        amount_is_rounded_to_the_nearest_cent,
        income_is_rounded_for_its_recipient,
        conversion_goes_through_the_euro,
        converted_parts_make_the_whole,
        rates_are_of_one_kind,
        claim_is_in_euro,
        claim_follows_its_contract,
        contract_waits_for_the_euro,
        claim_in_leva_came_in_time,
        price_is_shown_in_both_currencies,
        shown_amounts_agree,
        rate_is_of_the_month_of_registration,
        rate_is_of_the_month_of_submission,
    ],
    terms=EURO_TERMS,
    binds=binds_leva,
    translations=BULGARIAN,
)
