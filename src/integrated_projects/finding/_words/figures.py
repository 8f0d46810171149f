"""What the figures of law that have versions are called in Bulgarian, by their English names."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["FIGURES"]


def __dir__() -> list[str]:
    return __all__


_OF_CALLS = {
    "one proposal for each municipality": "по едно предложение за община",
    "the activities": "дейностите",
    "the applicants": "кандидатите",
    "the approved concept": "одобрената концепция",
    "the associated partners": "асоциираните партньори",
    "the contract for social housing": "договорът за социални жилища",
    "the countries that must take part": "държавите, които трябва да участват",
    "the eligible area": "допустимата територия",
    "the flat rate of indirect costs": "единната ставка за непреки разходи",
    "the largest grant": "най-големият размер на помощта",
    "the largest grant for a project": "най-големият размер на помощта за проект",
    "the largest grant for education": "най-големият размер на помощта за образование",
    "the largest grant for human resources": "най-големият размер на помощта за развитие на човешките ресурси",
    "the last day of implementation": "крайният срок за изпълнение",
    "the lead partners": "водещите партньори",
    "the number of programmes": "броят на програмите",
    "the other demands": "другите изисквания",
    "the partners": "партньорите",
    "the partners of a concept": "партньорите по концепция",
    "the procedures that implement concepts": "процедурите за изпълнение на концепции",
    "the programmes": "програмите",
    "the rate of the grant": "процентът на помощта",
    "the rates of co-financing": "процентите на съфинансиране",
    "the required partners": "задължителните партньори",
    "the smallest grant": "най-малкият размер на помощта",
    "the target groups": "целевите групи",
    "the territory of the group": "територията на групата",
}

_OF_PERIODS = {
    "the eligibility of expenditure": "срокът за допустимост на разходите",
    "the eligibility of expenditure 2007-2013": "срокът за допустимост на разходите 2007-2013 г.",
    "the eligibility of expenditure 2014-2020": "срокът за допустимост на разходите 2014-2020 г.",
    "the eligibility of expenditure 2021-2027": "срокът за допустимост на разходите 2021-2027 г.",
    "the eligibility of expenditure EEA 2014-2021": "срокът за допустимост на разходите по ФМ на ЕИП 2014-2021 г.",
    "the territorial code of Kameno": "териториалният код на Камено",
    "the territorial code of Kazanlak": "териториалният код на Казанлък",
    "the territorial code of Kyustendil": "териториалният код на Кюстендил",
    "the territorial code of Strelcha": "териториалният код на Стрелча",
    "the territorial code of Vidin": "териториалният код на Видин",
}

_OF_COMMON_PROVISIONS = {
    "the accounting year of full financing": "счетоводната година на пълното финансиране",
    "the calculated rate of direct costs": "изчислената ставка върху преките разходи",
    "the categories of the Bulgarian regions": "категориите на българските региони",
    "the ceiling against material deprivation": "таванът за борба с материалните лишения",
    "the ceiling for the resources of REACT-EU": "таванът за ресурсите по REACT-EU",
    "the ceiling for social innovation": "таванът за социални иновации",
    "the ceiling for strategic technologies": "таванът за стратегически технологии",
    "the ceilings of co-financing": "таваните на съфинансирането",
    "the days for payment": "дните за плащане",
    "the first day for the Youth Employment Initiative": "първият ден за Инициативата за младежка заетост",
    "the first day of eligibility": "първият ден на допустимост",
    "the flat rate of technical assistance": "единната ставка за техническа помощ",
    "the flat rates of net revenue": "единните ставки за нетни приходи",
    "the flexibility of the final balance": "гъвкавостта при окончателното салдо",
    "the funds of which the Union may pay all": "фондовете, по които Съюзът може да плаща всичко",
    "the hours of a year": "часовете за една година",
    "the last day of payment": "последният ден за плащане",
    "the last day of payment with an extra year": "последният ден за плащане с допълнителната година",
    "the least joint action plan": "най-малкият съвместен план за действие",
    "the limit for a plaque": "прагът за табела",
    "the limit for net revenue": "прагът за нетни приходи",
    "the limit for net revenue while the operation runs": "прагът за нетни приходи по време на изпълнението",
    "the limit for value added tax": "прагът за данъка върху добавената стойност",
    "the months of durability": "месеците за дълготрайност",
    "the postponement": "отлагането",
    "the public support up to which simplified costs are obligatory": (
        "публичната подкрепа, до която опростените разходи са задължителни"
    ),
    "the rate between lev and euro": "курсът между лева и еврото",
    "the rate for the allocation for youth employment": "ставката за средствата за младежка заетост",
    "the rate of direct costs without a calculation": "ставката върху преките разходи без изчисление",
    "the rate of direct staff costs": "ставката върху преките разходи за персонал",
    "the rate of direct staff costs for other costs": (
        "ставката върху преките разходи за персонал за останалите разходи"
    ),
    "the rate of other direct costs for staff": "ставката върху другите преки разходи за персонал",
    "the request for the full rate": "искането за ставка 100 %",
    "the share of a priority": "делът от един приоритет",
    "the share of a programme": "делът от една програма",
    "the share of cross-financing": "делът на кръстосаното финансиране",
    "the share of derelict land": "делът на изоставените терени",
    "the share of land": "делът на земята",
    "the share of sustainable urban development": "делът за устойчиво градско развитие",
    "the shorter months of durability": "по-краткият брой месеци за дълготрайност",
    "the total cost up to which simplified costs are obligatory": (
        "общите разходи, до които опростените разходи са задължителни"
    ),
    "the uplift for social innovation": "увеличението за социални иновации",
    "the uplift of a whole priority": "увеличението за цяла приоритетна ос",
}

_OF_LISTS_AND_RECORDS = {
    "the codes of the categories of intervention": "кодовете на категориите интервенции",
    "the facts of the list of operations": "данните в списъка на операциите",
    "the fields of each form": "полетата за всяка форма",
    "the fields of every operation": "полетата за всяка операция",
    "the months for an update": "месеците за актуализиране",
    "the months of personal data": "месеците за личните данни",
}

_OF_TERRITORIES = {
    "the Member States of 2021-2027": "държавите членки през 2021-2027 г.",
    "the Member States of the beneficiaries": "държавите членки на бенефициентите",
    "the Member States under Interreg Europe and URBACT": "държавите членки по ИНТЕРРЕГ Европа и УРБАКТ",
    "the contents of a territorial strategy": "съдържанието на териториалната стратегия",
    "the countries of the beneficiaries": "държавите на бенефициентите",
    "the countries of the partners": "държавите на партньорите",
    "the countries under Interreg Europe and URBACT": "държавите по ИНТЕРРЕГ Европа и УРБАКТ",
    "the days to pay an invoice of the final month": "дните за плащане на фактура от последния месец",
    "the donor states": "държавите донори",
    "the flat rate for office and administration": "единната ставка за офисни и административни разходи",
    "the flat rate for staff": "единната ставка за персонал",
    "the flat rate for travel and accommodation": "единната ставка за пътни разходи и настаняване",
    "the flat rate of direct costs": "единната ставка върху преките разходи",
    "the flat rate of direct staff costs": "единната ставка върху преките разходи за персонал",
    "the greatest population": "най-голямото население",
    "the last approval of strategies": "крайният срок за одобряване на стратегии",
    "the last day of projects of the mechanism": "последният ден на проектите по механизма",
    "the least population": "най-малкото население",
    "the part of management, monitoring and animation": "делът за управление, наблюдение и популяризиране",
    "the part of running costs and animation": "делът за текущи разходи и популяризиране",
    "the part of the co-financing that may be voluntary work": (
        "делът от съфинансирането, който може да е доброволен труд"
    ),
    "the part of the votes that others than public authorities cast": (
        "делът от гласовете, подадени от други освен публичните органи"
    ),
    "the share of voting rights of one interest group": "делът от правата на глас на една група по интереси",
    "the share of voting rights without control": "делът от правата на глас без контрол",
    "the time to select the first strategies": "срокът за избор на първите стратегии",
}

_OF_AID_AND_THE_EURO = {
    "half of the voting rights": "половината от правата на глас",
    "the ceiling of de minimis aid": "таванът на помощта de minimis",
    "the ceiling of road freight": "таванът за автомобилни товарни превози",
    "the contents of an entry": "съдържанието на записа в регистъра",
    "the first day of prices in two currencies": "първият ден на цените в две валути",
    "the first day of the euro in Bulgaria": "първият ден на еврото в България",
    "the first day of the register": "първият ден на регистъра",
    "the fiscal years of the ceiling": "бюджетните години на тавана",
    "the last day of claims in leva": "последният ден за искания в лева",
    "the last day of granting": "последният ден за предоставяне",
    "the last day of prices in two currencies": "последният ден на цените в две валути",
    "the least decimals of an amount in euro between two currencies": (
        "най-малкият брой десетични знаци на сума в евро между две валути"
    ),
    "the programmes with a last day of claims in leva": "програмите с последен ден за искания в лева",
    "the time of keeping": "срокът за съхранение",
    "the time of the ceiling": "срокът на тавана",
    "the working days to enter": "работните дни за вписване",
    "whether a single undertaking has one ceiling": "дали едно и също предприятие има един таван",
    "whether aid of the same day three years before counts": "дали се брои помощта от същия ден преди три години",
}

#: The names of the figures of the shipped books and of the catalogue, each with the Bulgarian one.
FIGURES: Final[Mapping[str, str]] = MappingProxyType(
    {
        **_OF_CALLS,
        **_OF_PERIODS,
        **_OF_COMMON_PROVISIONS,
        **_OF_LISTS_AND_RECORDS,
        **_OF_TERRITORIES,
        **_OF_AID_AND_THE_EURO,
    }
)
