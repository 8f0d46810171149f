"""The Common Provisions Regulation 2021-2027: Regulation (EU) 2021/1060."""

from integrated_projects.rule import RuleBook
from integrated_projects.rulebooks.common_provisions.weighing import binds_by_programme
from integrated_projects.rulebooks.cpr_2021_2027.bulgarian import BULGARIAN
from integrated_projects.rulebooks.cpr_2021_2027.categories import (
    categories_make_the_union_support,
    code_is_in_its_table,
)
from integrated_projects.rulebooks.cpr_2021_2027.expenditure import (
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
from integrated_projects.rulebooks.cpr_2021_2027.finances import (
    assistance_is_within_its_rate,
    cross_financing_is_limited,
    priority_is_within_its_ceiling,
    urban_development_gets_its_share,
)
from integrated_projects.rulebooks.cpr_2021_2027.operations import (
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
from integrated_projects.rulebooks.cpr_2021_2027.own import (
    priority_transfers_are_small,
    programme_transfers_are_small,
    small_operation_is_simplified,
)
from integrated_projects.rulebooks.cpr_2021_2027.performance import (
    counts_are_whole,
    milestone_is_within_its_target,
    part_is_within_its_output,
)
from integrated_projects.rulebooks.cpr_2021_2027.records import (
    code_is_unique,
    contractor_is_named,
    form_is_monitored,
    list_is_updated,
    operation_is_monitored,
    person_is_removed,
    rates_are_shown,
    row_is_whole,
)
from integrated_projects.rulebooks.cpr_2021_2027.simplified import (
    hours_are_within_the_months,
    hours_are_within_the_year,
    hours_follow_annual_costs,
    hours_follow_monthly_costs,
    indirect_within_calculated,
    indirect_within_direct,
    indirect_within_staff,
    rate_has_its_calculation,
    remaining_stand_on_real_staff,
    remaining_within_staff,
    staff_has_no_large_contract,
    staff_within_other_costs,
)
from integrated_projects.rulebooks.cpr_2021_2027.terms import TERMS_2021_2027
from integrated_projects.text import Text

__all__ = ["CPR_2021_2027"]


def __dir__() -> list[str]:
    return __all__


CPR_2021_2027 = RuleBook(
    name="cpr_2021_2027",
    title=Text(
        bg="Регламент (ЕС) 2021/1060, общоприложими разпоредби за 2021-2027",
        en="Regulation (EU) 2021/1060, common provisions for 2021-2027",
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
        rate_has_its_calculation,
        staff_within_other_costs,
        staff_has_no_large_contract,
        remaining_within_staff,
        remaining_stand_on_real_staff,
        hours_follow_annual_costs,
        hours_are_within_the_year,
        hours_follow_monthly_costs,
        hours_are_within_the_months,
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
        small_operation_is_simplified,
        priority_transfers_are_small,
        programme_transfers_are_small,
        list_is_updated,
        row_is_whole,
        contractor_is_named,
        rates_are_shown,
        code_is_unique,
        person_is_removed,
        operation_is_monitored,
        form_is_monitored,
    ],
    terms=TERMS_2021_2027,
    binds=binds_by_programme,
    translations=BULGARIAN,
)
