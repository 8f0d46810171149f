"""The names of fields in Bulgarian that evidence alone has."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["FIELDS_OF_EVIDENCE"]


def __dir__() -> list[str]:
    return __all__


#: The fields of transfers, performance frameworks, categories of intervention, and facts of operations.
FIELDS_OF_EVIDENCE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "after_disaster": "изменение заради природно бедствие",
        "agreed_total": "стойност по договора",
        "amended_on": "дати на изменение",
        "baseline": "базова стойност",
        "became": "произтекли проекти и договори",
        "budget_transfers": "прехвърляния между бюджетни раздели",
        "categories": "категории интервенции",
        "categorised_support": "принос на Съюза по категории интервенции",
        "code_tables": "таблици с кодове",
        "codes": "кодове",
        "contract_budget": "бюджет на договор",
        "contribution": "принос в натура",
        "contributions": "приноси в натура",
        "counts_wholes": "отчита цели единици",
        "current_total": "стойност на изпълнявания бюджет",
        "dimension": "измерение",
        "disaster_on": "дата на природното бедствие",
        "discounted_investment": "дисконтирани инвестиционни разходи",
        "discounted_revenue": "дисконтирани нетни приходи",
        "giving": "раздел, от който е прехвърлено",
        "headings": "бюджетни раздели",
        "intervention_categories": "категории интервенции",
        "hourly_rate": "почасова ставка",
        "implementing": "процедури за изпълнение на концепции",
        "is_approved": "одобрена",
        "is_certified": "удостоверен от експерт",
        "is_concept": "концепция, а не договор",
        "is_excluded": "изключен от прехвърляния",
        "is_real_estate": "инвестиция в недвижим имот или земя",
        "is_verifiable": "може да бъде проверен независимо",
        "limit": "допустима част за прехвърляне",
        "made_on": "дата на прехвърляне",
        "market_value": "пазарна стойност",
        "milestone": "етапна цел",
        "monthly_cost": "месечни разходи за длъжността",
        "monthly_hours": "среден брой часове за месец",
        "original": "първоначална сума",
        "part_of": "част от показатели",
        "performance_framework": "рамка за изпълнението",
        "policy_base": "основа по другата политика на Съюза",
        "policy_rate": "ставка по другата политика на Съюза",
        "receiving": "раздел, към който е прехвърлено",
        "recovers_by_days": "възстановяване според оставащите дни",
        "sets_off": "даденото и полученото се прихващат",
        "supports": "приноси на Съюза",
        "transfers": "прехвърляния",
    }
)
