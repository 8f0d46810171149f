"""The Common Provisions Regulation 2014-2020: Regulation (EU) No 1303/2013."""

from integrated_projects.rule import RuleBook
from integrated_projects.rulebooks.common_provisions.weighing import binds_by_programme
from integrated_projects.rulebooks.cpr_2014_2020.bulgarian import BULGARIAN
from integrated_projects.rulebooks.cpr_2014_2020.categories import (
    categories_make_the_union_support,
    code_is_in_its_table,
)
from integrated_projects.rulebooks.cpr_2014_2020.expenditure import (
    actions_are_in_time,
    category_has_one_form,
    cost_is_covered_once,
    costs_are_in_time,
    costs_follow_the_request,
    equipment_has_its_ground,
    flat_amount_is_of_its_base,
    interest_is_not_declared,
    item_follows_its_key,
    item_is_declared_once,
    land_is_within_its_limit,
    recoverable_vat_is_not_declared,
    social_fund_buys_no_real_estate,
)
from integrated_projects.rulebooks.cpr_2014_2020.finances import (
    assistance_is_within_its_rate,
    cross_financing_is_limited,
    priority_is_within_its_ceiling,
    urban_development_gets_its_share,
)
from integrated_projects.rulebooks.cpr_2014_2020.operations import (
    civil_society_takes_part,
    claim_is_paid_in_time,
    completion_follows_application,
    contribution_has_its_proof,
    contribution_is_within_the_market,
    investment_is_durable,
    plaque_is_displayed,
    rate_is_within_the_ceiling,
    support_is_within_cash,
)
from integrated_projects.rulebooks.cpr_2014_2020.own import (
    action_plan_is_large_enough,
    final_claim_is_within_its_flexibility,
    full_rate_is_in_its_window,
    future_revenue_is_deducted,
    running_revenue_is_deducted,
    small_operation_is_simplified,
    social_fund_matches_the_youth_initiative,
)
from integrated_projects.rulebooks.cpr_2014_2020.performance import (
    counts_are_whole,
    milestone_is_within_its_target,
    part_is_within_its_output,
)
from integrated_projects.rulebooks.cpr_2014_2020.records import (
    form_is_monitored,
    list_is_updated,
    operation_is_monitored,
    person_is_not_named,
    row_is_whole,
)
from integrated_projects.rulebooks.cpr_2014_2020.simplified import (
    hours_are_within_the_year,
    hours_follow_annual_costs,
    indirect_within_another_policy,
    indirect_within_calculated,
    indirect_within_direct,
    indirect_within_staff,
    rate_has_its_calculation,
    remaining_stand_on_real_staff,
    remaining_within_staff,
    staff_has_no_large_contract,
    staff_within_other_costs,
)
from integrated_projects.rulebooks.cpr_2014_2020.terms import TERMS_2014_2020
from integrated_projects.text import Text

__all__ = ["CPR_2014_2020"]


def __dir__() -> list[str]:
    return __all__


CPR_2014_2020 = RuleBook(
    name="cpr_2014_2020",
    title=Text(
        bg="Регламент (ЕС) № 1303/2013, общоприложими разпоредби за 2014-2020",
        en="Regulation (EU) No 1303/2013, common provisions for 2014-2020",
    ),
    version="1",
    rules=[
        costs_are_in_time,
        actions_are_in_time,
        costs_follow_the_request,
        item_is_declared_once,
        item_follows_its_key,
        interest_is_not_declared,
        recoverable_vat_is_not_declared,
        social_fund_buys_no_real_estate,
        equipment_has_its_ground,
        flat_amount_is_of_its_base,
        land_is_within_its_limit,
        cost_is_covered_once,
        category_has_one_form,
        indirect_within_direct,
        indirect_within_staff,
        indirect_within_calculated,
        indirect_within_another_policy,
        rate_has_its_calculation,
        staff_within_other_costs,
        staff_has_no_large_contract,
        remaining_within_staff,
        remaining_stand_on_real_staff,
        hours_follow_annual_costs,
        hours_are_within_the_year,
        completion_follows_application,
        support_is_within_cash,
        contribution_is_within_the_market,
        contribution_has_its_proof,
        investment_is_durable,
        plaque_is_displayed,
        rate_is_within_the_ceiling,
        claim_is_paid_in_time,
        civil_society_takes_part,
        priority_is_within_its_ceiling,
        cross_financing_is_limited,
        assistance_is_within_its_rate,
        urban_development_gets_its_share,
        milestone_is_within_its_target,
        part_is_within_its_output,
        counts_are_whole,
        code_is_in_its_table,
        categories_make_the_union_support,
        full_rate_is_in_its_window,
        small_operation_is_simplified,
        running_revenue_is_deducted,
        future_revenue_is_deducted,
        social_fund_matches_the_youth_initiative,
        final_claim_is_within_its_flexibility,
        action_plan_is_large_enough,
        list_is_updated,
        row_is_whole,
        person_is_not_named,
        operation_is_monitored,
        form_is_monitored,
    ],
    terms=TERMS_2014_2020,
    binds=binds_by_programme,
    translations=BULGARIAN,
)
