"""The rules for any project: arithmetic, consistency and the shape of an integrated project."""

from integrated_projects.rule import RuleBook
from integrated_projects.rulebooks.shared.bulgarian import BULGARIAN
from integrated_projects.rulebooks.shared.days import (
    days_agree_with_duration,
    days_are_eligible,
    days_are_in_order,
    linked_contract_is_earlier,
)
from integrated_projects.rulebooks.shared.equivalents import equivalents_agree
from integrated_projects.rulebooks.shared.flat_rates import (
    flat_rate_follows_direct_costs,
    flat_rate_follows_direct_costs_in_each_programme,
    flat_rate_follows_its_category,
    flat_rate_follows_its_category_in_each_programme,
)
from integrated_projects.rulebooks.shared.numbers import (
    contract_is_of_the_project,
    contract_names_its_programme,
    contracts_are_of_one_project,
    linked_contract_is_of_another_project,
    one_contract_per_programme,
    procedure_is_called_by_its_number,
    project_is_under_a_programme,
    project_is_under_its_procedure,
)
from integrated_projects.rulebooks.shared.parties import (
    activity_is_paid,
    associated_partners_carry_no_money,
    one_beneficiary,
    organisation_once_in_each_role,
    organisation_once_under_each_programme,
    partner_is_under_a_programme,
    performers_take_part,
    programme_reaches_a_target_group,
    tally_agrees_with_its_list,
    target_group_is_under_a_programme,
)
from integrated_projects.rulebooks.shared.references import (
    facility_names_programmes_that_pay,
    indicator_names_programmes_that_pay,
    linked_contract_names_its_programme,
    objective_names_programmes_that_pay,
    programme_once,
    result_names_programmes_that_pay,
    role_fits_its_list,
)
from integrated_projects.rulebooks.shared.splits import (
    printed_rates_add_up,
    split_follows_its_rounding,
    split_is_explained,
    split_is_explained_at_printed_rates,
)
from integrated_projects.rulebooks.shared.sums import (
    line_is_not_negative,
    line_is_under_a_programme,
    lines_share_a_currency,
    printed_parts_make_the_whole,
    shares_make_the_amount,
    statements_agree,
    statements_reconcile_with_lines,
)
from integrated_projects.rulebooks.shared.terms import SHARED_TERMS, SharedTerms
from integrated_projects.text import Text

__all__ = ["SHARED", "SHARED_TERMS", "SharedTerms"]


def __dir__() -> list[str]:
    return __all__


SHARED = RuleBook(
    name="shared",
    title=Text(bg="правила за всеки проект", en="rules for any project"),
    version="1",
    rules=[
        statements_reconcile_with_lines,
        statements_agree,
        printed_parts_make_the_whole,
        shares_make_the_amount,
        line_is_under_a_programme,
        lines_share_a_currency,
        line_is_not_negative,
        equivalents_agree,
        printed_rates_add_up,
        split_is_explained,
        split_is_explained_at_printed_rates,
        split_follows_its_rounding,
        flat_rate_follows_direct_costs,
        flat_rate_follows_direct_costs_in_each_programme,
        flat_rate_follows_its_category,
        flat_rate_follows_its_category_in_each_programme,
        days_are_in_order,
        days_agree_with_duration,
        days_are_eligible,
        programme_once,
        one_contract_per_programme,
        contract_is_of_the_project,
        contract_names_its_programme,
        contracts_are_of_one_project,
        project_is_under_its_procedure,
        project_is_under_a_programme,
        procedure_is_called_by_its_number,
        linked_contract_is_earlier,
        linked_contract_is_of_another_project,
        linked_contract_names_its_programme,
        one_beneficiary,
        role_fits_its_list,
        organisation_once_under_each_programme,
        organisation_once_in_each_role,
        associated_partners_carry_no_money,
        activity_is_paid,
        partner_is_under_a_programme,
        target_group_is_under_a_programme,
        programme_reaches_a_target_group,
        objective_names_programmes_that_pay,
        facility_names_programmes_that_pay,
        indicator_names_programmes_that_pay,
        result_names_programmes_that_pay,
        performers_take_part,
        tally_agrees_with_its_list,
    ],
    terms=SHARED_TERMS,
    translations=BULGARIAN,
)
