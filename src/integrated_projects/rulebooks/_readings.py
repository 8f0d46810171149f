"""Which figures of law each rule reads, by their names; `make reference` writes it from the cases."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["READINGS"]


def __dir__() -> list[str]:
    return __all__


READINGS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "clld.each-interest-group-has-at-most-49-percent": ("the share of voting rights of one interest group",),
        "clld.first-strategies-are-selected-in-time": ("the time to select the first strategies",),
        "clld.management-costs-keep-their-part": ("the part of management, monitoring and animation",),
        "clld.no-interest-group-controls-decisions": ("the share of voting rights without control",),
        "clld.others-cast-half-of-the-votes": ("the part of the votes that others than public authorities cast",),
        "clld.population-is-within-its-bounds": ("the greatest population", "the least population"),
        "clld.public-authorities-have-at-most-49-percent": ("the share of voting rights of one interest group",),
        "clld.running-costs-keep-their-part": ("the part of running costs and animation",),
        "clld.strategy-is-approved-in-time": ("the last approval of strategies",),
        "cpr_2014_2020.actual-costs-are-incurred-and-paid-in-time": (
            "the eligibility of expenditure",
            "the first day for the Youth Employment Initiative",
            "the last day of payment",
        ),
        "cpr_2014_2020.category-code-is-in-its-table": ("the codes of the categories of intervention",),
        "cpr_2014_2020.claim-is-paid-in-time": ("the days for payment",),
        "cpr_2014_2020.cross-financing-is-within-its-share": ("the share of cross-financing",),
        "cpr_2014_2020.declared-form-has-its-monitoring-data": ("the fields of each form",),
        "cpr_2014_2020.final-claim-is-within-its-flexibility": ("the flexibility of the final balance",),
        "cpr_2014_2020.flat-rate-staff-costs-are-within-the-rate-of-other-direct-costs": (
            "the rate of other direct costs for staff",
        ),
        "cpr_2014_2020.full-rate-is-declared-in-its-window": (
            "the accounting year of full financing",
            "the funds of which the Union may pay all",
            "the request for the full rate",
        ),
        "cpr_2014_2020.fund-rate-is-within-the-ceiling-of-its-regions": (
            "the categories of the Bulgarian regions",
            "the ceilings of co-financing",
            "the rate for the allocation for youth employment",
        ),
        "cpr_2014_2020.future-net-revenue-is-deducted": (
            "the flat rates of net revenue",
            "the limit for net revenue",
            "the rate between lev and euro",
        ),
        "cpr_2014_2020.hours-are-within-the-divisor": ("the hours of a year",),
        "cpr_2014_2020.hours-follow-the-annual-costs": ("the hours of a year",),
        "cpr_2014_2020.indirect-costs-are-within-the-calculated-rate": ("the calculated rate of direct costs",),
        "cpr_2014_2020.indirect-costs-are-within-the-rate-of-direct-costs": (
            "the rate of direct costs without a calculation",
        ),
        "cpr_2014_2020.indirect-costs-are-within-the-rate-of-staff-costs": ("the rate of direct staff costs",),
        "cpr_2014_2020.investment-lasts": ("the months of durability", "the shorter months of durability"),
        "cpr_2014_2020.joint-action-plan-is-large-enough": ("the rate between lev and euro",),
        "cpr_2014_2020.land-is-within-its-limit": ("the share of derelict land", "the share of land"),
        "cpr_2014_2020.list-of-operations-is-updated-in-time": ("the months for an update",),
        "cpr_2014_2020.operation-has-its-monitoring-data": ("the fields of every operation",),
        "cpr_2014_2020.plaque-is-displayed": ("the limit for a plaque", "the rate between lev and euro"),
        "cpr_2014_2020.published-operation-shows-every-fact": ("the facts of the list of operations",),
        "cpr_2014_2020.rate-of-a-priority-is-within-its-ceiling": (
            "the ceiling for the resources of REACT-EU",
            "the ceilings of co-financing",
            "the rate for the allocation for youth employment",
            "the uplift for social innovation",
            "the uplift of a whole priority",
        ),
        "cpr_2014_2020.recoverable-vat-is-not-declared": (
            "the limit for value added tax",
            "the rate between lev and euro",
        ),
        "cpr_2014_2020.remaining-costs-are-within-the-rate-of-staff-costs": (
            "the rate of direct staff costs for other costs",
        ),
        "cpr_2014_2020.running-net-revenue-is-deducted": (
            "the limit for net revenue while the operation runs",
            "the rate between lev and euro",
        ),
        "cpr_2014_2020.simplified-costs-stand-for-actions-in-time": (
            "the eligibility of expenditure",
            "the first day for the Youth Employment Initiative",
            "the last day of payment",
        ),
        "cpr_2014_2020.small-operation-uses-simplified-costs": (
            "the postponement",
            "the public support up to which simplified costs are obligatory",
            "the rate between lev and euro",
        ),
        "cpr_2014_2020.technical-assistance-is-within-its-flat-rate": ("the flat rate of technical assistance",),
        "cpr_2014_2020.urban-development-gets-its-share": ("the share of sustainable urban development",),
        "cpr_2021_2027.actual-costs-are-incurred-and-paid-in-time": (
            "the eligibility of expenditure",
            "the first day of eligibility",
            "the last day of payment with an extra year",
        ),
        "cpr_2021_2027.category-code-is-in-its-table": ("the codes of the categories of intervention",),
        "cpr_2021_2027.claim-is-paid-in-time": ("the days for payment",),
        "cpr_2021_2027.cross-financing-is-within-its-share": ("the share of cross-financing",),
        "cpr_2021_2027.declared-form-has-its-monitoring-data": ("the fields of each form",),
        "cpr_2021_2027.flat-rate-staff-costs-are-within-the-rate-of-other-direct-costs": (
            "the rate of other direct costs for staff",
        ),
        "cpr_2021_2027.fund-rate-is-within-the-ceiling-of-its-regions": (
            "the categories of the Bulgarian regions",
            "the ceilings of co-financing",
        ),
        "cpr_2021_2027.hours-are-within-the-divisor": ("the hours of a year",),
        "cpr_2021_2027.hours-follow-the-annual-costs": ("the hours of a year",),
        "cpr_2021_2027.indirect-costs-are-within-the-calculated-rate": ("the calculated rate of direct costs",),
        "cpr_2021_2027.indirect-costs-are-within-the-rate-of-direct-costs": (
            "the rate of direct costs without a calculation",
        ),
        "cpr_2021_2027.indirect-costs-are-within-the-rate-of-staff-costs": ("the rate of direct staff costs",),
        "cpr_2021_2027.investment-lasts": ("the months of durability", "the shorter months of durability"),
        "cpr_2021_2027.land-is-within-its-limit": ("the share of derelict land", "the share of land"),
        "cpr_2021_2027.list-of-operations-is-updated-in-time": ("the months for an update",),
        "cpr_2021_2027.operation-has-its-monitoring-data": ("the fields of every operation",),
        "cpr_2021_2027.plaque-is-displayed": ("the limit for a plaque", "the rate between lev and euro"),
        "cpr_2021_2027.published-operation-shows-every-fact": ("the facts of the list of operations",),
        "cpr_2021_2027.published-person-is-removed-in-time": ("the months of personal data",),
        "cpr_2021_2027.rate-of-a-priority-is-within-its-ceiling": (
            "the ceiling against material deprivation",
            "the ceiling for social innovation",
            "the ceiling for strategic technologies",
            "the ceilings of co-financing",
            "the uplift of a whole priority",
        ),
        "cpr_2021_2027.recoverable-vat-is-not-declared": (
            "the limit for value added tax",
            "the rate between lev and euro",
        ),
        "cpr_2021_2027.remaining-costs-are-within-the-rate-of-staff-costs": (
            "the rate of direct staff costs for other costs",
        ),
        "cpr_2021_2027.simplified-costs-stand-for-actions-in-time": (
            "the eligibility of expenditure",
            "the first day of eligibility",
            "the last day of payment with an extra year",
        ),
        "cpr_2021_2027.small-operation-uses-simplified-costs": (
            "the rate between lev and euro",
            "the total cost up to which simplified costs are obligatory",
        ),
        "cpr_2021_2027.technical-assistance-is-within-its-flat-rate": ("the flat rate of technical assistance",),
        "cpr_2021_2027.transfers-of-a-priority-are-within-their-share": ("the share of a priority",),
        "cpr_2021_2027.transfers-of-a-programme-are-within-their-share": ("the share of a programme",),
        "cpr_2021_2027.urban-development-gets-its-share": ("the share of sustainable urban development",),
        "eea_2014_2021.costs-are-incurred-in-time": ("the days to pay an invoice of the final month",),
        "eea_2014_2021.donor-partner-is-of-a-donor-state": ("the donor states",),
        "eea_2014_2021.indirect-costs-keep-the-rate-of-direct-costs": ("the flat rate of direct costs",),
        "eea_2014_2021.indirect-costs-keep-the-rate-of-staff": ("the flat rate of direct staff costs",),
        "eea_2014_2021.printed-rate-of-direct-costs-is-lawful": ("the flat rate of direct costs",),
        "eea_2014_2021.printed-rate-of-staff-is-lawful": ("the flat rate of direct staff costs",),
        "eea_2014_2021.project-ends-in-time": ("the last day of projects of the mechanism",),
        "eea_2014_2021.real-estate-lasts": ("the months of durability",),
        "eea_2014_2021.voluntary-work-keeps-its-part": ("the part of the co-financing that may be voluntary work",),
        "eligibility.activity-is-eligible": ("the activities",),
        "eligibility.applicant-may-apply": ("the applicants",),
        "eligibility.associated-partner-is-admitted": ("the associated partners",),
        "eligibility.ends-by-the-last-day": ("the last day of implementation",),
        "eligibility.enough-programmes": ("the number of programmes",),
        "eligibility.grant-is-at-most-the-limit": (
            "the largest grant for a project",
            "the rate of the grant",
            "the rates of co-financing",
        ),
        "eligibility.grant-is-at-most-the-limit-of-its-programme": (
            "the largest grant for education",
            "the largest grant for human resources",
            "the rate of the grant",
            "the rates of co-financing",
        ),
        "eligibility.indirect-costs-keep-the-flat-rate": ("the flat rate of indirect costs",),
        "eligibility.partner-is-admitted": ("the partners",),
        "eligibility.place-is-eligible": ("the territory of the group",),
        "eligibility.prerequisite-is-there": ("the approved concept", "the contract for social housing"),
        "eligibility.printed-rates-are-those-of-the-procedure": ("the rates of co-financing",),
        "eligibility.required-partners-are-there": ("the required partners",),
        "eligibility.target-group-is-eligible": ("the target groups",),
        "euro_changeover.claim-follows-the-conversion-of-its-contract": ("the first day of the euro in Bulgaria",),
        "euro_changeover.claim-in-leva-came-in-time": (
            "the first day of the euro in Bulgaria",
            "the last day of claims in leva",
            "the programmes with a last day of claims in leva",
        ),
        "euro_changeover.claim-is-in-euro": ("the first day of the euro in Bulgaria",),
        "euro_changeover.contract-waits-for-the-euro": ("the first day of the euro in Bulgaria",),
        "euro_changeover.conversion-goes-through-the-euro": (
            "the least decimals of an amount in euro between two currencies",
        ),
        "euro_changeover.price-is-shown-in-both-currencies": (
            "the first day of prices in two currencies",
            "the last day of prices in two currencies",
        ),
        "euro_changeover.shown-amounts-agree": ("the first day of prices in two currencies",),
        "interreg.beneficiaries-are-of-member-states": (
            "the Member States of 2021-2027",
            "the Member States of the beneficiaries",
        ),
        "interreg.office-keeps-its-rate": ("the flat rate for office and administration",),
        "interreg.partners-are-of-several-countries": (
            "the countries of the partners",
            "the countries under Interreg Europe and URBACT",
        ),
        "interreg.partners-were-of-several-countries": ("the countries of the beneficiaries",),
        "interreg.staff-keeps-its-rate": ("the flat rate for staff",),
        "interreg.travel-keeps-its-rate": ("the flat rate for travel and accommodation",),
        "iti.project-comes-of-an-approved-idea": ("the procedures that implement concepts",),
        "iti.strategy-is-whole": ("the contents of a territorial strategy",),
        "shared.equivalents-agree": ("the rate between lev and euro",),
        "state_aid.aid-is-granted-while-its-regulation-applies": ("the last day of granting",),
        "state_aid.aid-is-within-the-ceiling-of-three-fiscal-years": (
            "half of the voting rights",
            "the ceiling of de minimis aid",
            "the ceiling of road freight",
            "the fiscal years of the ceiling",
            "whether a single undertaking has one ceiling",
            "whether aid of the same day three years before counts",
        ),
        "state_aid.aid-is-within-the-ceiling-of-three-years": (
            "half of the voting rights",
            "the ceiling of de minimis aid",
            "the time of the ceiling",
            "whether a single undertaking has one ceiling",
            "whether aid of the same day three years before counts",
        ),
        "state_aid.general-and-service-aid-are-within-the-ceiling-of-services": (
            "half of the voting rights",
            "the ceiling of de minimis aid",
            "the fiscal years of the ceiling",
            "whether a single undertaking has one ceiling",
            "whether aid of the same day three years before counts",
        ),
        "state_aid.register-entry-is-complete": ("the contents of an entry", "the first day of the register"),
        "state_aid.register-entry-is-in-time": ("the first day of the register", "the working days to enter"),
        "state_aid.register-entry-is-kept": ("the first day of the register", "the time of keeping"),
        "state_aid.service-aid-is-within-the-ceiling-of-three-fiscal-years": (
            "half of the voting rights",
            "the ceiling of de minimis aid",
            "the fiscal years of the ceiling",
            "whether a single undertaking has one ceiling",
            "whether aid of the same day three years before counts",
        ),
        "state_aid.service-aid-is-within-the-ceiling-of-three-years": (
            "half of the voting rights",
            "the ceiling of de minimis aid",
            "the time of the ceiling",
            "whether a single undertaking has one ceiling",
            "whether aid of the same day three years before counts",
        ),
    }
)
