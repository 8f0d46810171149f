"""The conditions of procedures: who may apply and take part, for whom, with what, for how much, and until when."""

from integrated_projects.catalogue.conditions import CONDITIONS
from integrated_projects.rule import RuleBook
from integrated_projects.rulebooks.eligibility.bulgarian import BULGARIAN
from integrated_projects.rulebooks.eligibility.days import (
    days_are_within_the_longest_duration,
    duration_is_within_the_longest,
    ends_by_the_last_day,
    prerequisite_is_there,
)
from integrated_projects.rulebooks.eligibility.grants import (
    grant_is_at_least_the_limit,
    grant_is_at_least_the_limit_of_its_programme,
    grant_is_at_most_the_limit,
    grant_is_at_most_the_limit_of_its_programme,
    grant_keeps_its_rate,
    printed_rates_are_those_of_the_procedure,
)
from integrated_projects.rulebooks.eligibility.indirect_costs import indirect_costs_keep_the_flat_rate
from integrated_projects.rulebooks.eligibility.parties import (
    applicant_may_apply,
    associated_partner_is_admitted,
    partner_is_admitted,
)
from integrated_projects.rulebooks.eligibility.records import demand_is_met, one_proposal_for_each_applicant
from integrated_projects.rulebooks.eligibility.requirements import required_partners_are_there
from integrated_projects.rulebooks.eligibility.scope import (
    activity_is_eligible,
    enough_programmes,
    mandatory_activities_are_there,
    place_is_eligible,
    programme_is_of_the_procedure,
    target_group_is_eligible,
)
from integrated_projects.rulebooks.eligibility.terms import EligibilityTerms, binds
from integrated_projects.rulebooks.eligibility.transfers import (
    total_does_not_grow,
    transfer_is_between_headings,
    transfers_are_within_the_limit,
)
from integrated_projects.text import Text

__all__ = ["ELIGIBILITY", "EligibilityTerms"]


def __dir__() -> list[str]:
    return __all__


ELIGIBILITY = RuleBook(
    name="eligibility",
    title=Text(bg="условията на процедурата", en="the conditions of the procedure"),
    version="1",
    rules=[
        programme_is_of_the_procedure,
        enough_programmes,
        applicant_may_apply,
        partner_is_admitted,
        required_partners_are_there,
        associated_partner_is_admitted,
        place_is_eligible,
        target_group_is_eligible,
        activity_is_eligible,
        mandatory_activities_are_there,
        grant_is_at_most_the_limit,
        grant_is_at_least_the_limit,
        grant_is_at_most_the_limit_of_its_programme,
        grant_is_at_least_the_limit_of_its_programme,
        grant_keeps_its_rate,
        printed_rates_are_those_of_the_procedure,
        indirect_costs_keep_the_flat_rate,
        ends_by_the_last_day,
        duration_is_within_the_longest,
        days_are_within_the_longest_duration,
        prerequisite_is_there,
        one_proposal_for_each_applicant,
        demand_is_met,
        transfers_are_within_the_limit,
        transfer_is_between_headings,
        total_does_not_grow,
    ],
    terms=EligibilityTerms(conditions=[*CONDITIONS, ...]),
    binds=binds,
    translations=BULGARIAN,
)
