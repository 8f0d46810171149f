"""The messages and the titles of the rules on European territorial cooperation in Bulgarian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["BULGARIAN"]


def __dir__() -> list[str]:
    return __all__


_COUNTRIES = {
    "the programmes are {programmes}": "програми на проекта: {programmes}",
    "The partners, with those who carry no money, are of at least two countries, or three in a network (2021-2027).": (
        "Партньорите, включително тези без собствен бюджет, са от най-малко две държави, а в мрежа от три "
        "(2021-2027 г.)."
    ),
    "Among the beneficiaries is one of a Member State, or two in a network (2021-2027).": (
        "Най-малко един от бенефициентите е от държава членка, а в мрежа най-малко двама (2021-2027 г.)."
    ),
    "The beneficiaries are of at least two countries (2014-2020).": (
        "Бенефициентите са от най-малко две държави (2014-2020 г.)."
    ),
    "the partners under {programme} are of {countries}; {wanted} are asked for": (
        "държави на партньорите по {programme}: {countries}; изискван брой държави: {wanted}"
    ),
    "the partners under {programme} are of {countries} alone; {wanted} are asked for": (
        "държави на партньорите по {programme}: {countries}; по-малко са от изисквания брой държави: {wanted}"
    ),
    "of which countries the partners under {programme} are is not certain: {countries}; {wanted} are asked for": (
        "не е сигурно от кои държави са партньорите по {programme}; държави: {countries}; изискван брой: {wanted}"
    ),
    "{programme} is no programme of the period for which a number of countries is set": (
        "{programme} не е програма от този период, за която се изисква брой държави"
    ),
}

_COOPERATION = {
    "The partners cooperate in development and implementation, and in staffing or financing (2021-2027).": (
        "Партньорите си сътрудничат при разработването и изпълнението, както и при осигуряването на персонал или "
        "финансирането (2021-2027 г.)."
    ),
    "The partners cooperate in development and implementation, and in staffing or financing (2014-2020).": (
        "Партньорите си сътрудничат при разработването и изпълнението, както и при осигуряването на персонал или "
        "финансирането (2014-2020 г.)."
    ),
    "the partners cooperate in {criteria}": "области на сътрудничество между партньорите: {criteria}",
    "the partners cooperate in {criteria}; development and implementation are asked for, and staffing or financing": (
        "области на сътрудничество между партньорите: {criteria}; изискват се разработване и изпълнение, както и "
        "осигуряване на персонал или финансиране"
    ),
    "in what the partners cooperate is not certain: {criteria}": (
        "не е сигурно в какво си сътрудничат партньорите; области на сътрудничество: {criteria}"
    ),
    "no programme of territorial cooperation of the period pays": (
        "проектът не се финансира от програма за териториално сътрудничество за този период"
    ),
    "Where there are two partners or more, exactly one of them leads.": (
        "Когато партньорите са двама или повече, точно един от тях е водещ партньор."
    ),
    "{leads} leads the partners": "водещ партньор е {leads}",
    "{count} lead partners are named: {leads}": "посочени водещи партньори: {count} ({leads})",
    "who leads the partners is not certain: {leads}": "не е сигурно кой е водещият партньор; водещ партньор: {leads}",
    "there is no second partner": "няма втори партньор",
    "The lead partner is one of the partners.": "Водещият партньор е един от партньорите по проекта.",
    "{leads} is among the partners": "{leads} е сред партньорите по проекта",
    "{leads} is not among the partners": "{leads} не е сред партньорите по проекта",
    "whether {leads} is among the partners is not certain": "не е сигурно дали {leads} е сред партньорите по проекта",
    "no lead partner is named": "не е посочен водещ партньор",
    "Every amount is of the budget of a partner, so that the budgets of the partners make the whole.": (
        "Всяка сума е от бюджета на някой партньор, така че бюджетите на партньорите дават целия бюджет."
    ),
    "{line} is of the budget of {partner}": "сумата {line} е от бюджета на {partner}",
    "{line} is of the budget of {partner}, who is not among the partners": (
        "сумата {line} е от бюджета на {partner}, а такъв партньор няма по проекта"
    ),
    "of whose budget {line} is, is not certain: {partner}": (
        "не е сигурно от чий бюджет е сумата {line}; партньор: {partner}"
    ),
    "{line} is not under a programme of territorial cooperation": (
        "сумата {line} не е по програма за териториално сътрудничество"
    ),
}

_FLAT_RATES = {
    "Travel and accommodation at a flat rate are at most 15 % of direct staff costs (2021-2027).": (
        "Пътните разходи и разходите за настаняване по единна ставка са най-много 15 % от преките разходи за персонал "
        "(2021-2027 г.)."
    ),
    "Office and administration at a flat rate are at most 15 % of direct staff costs (2021-2027).": (
        "Офисните и административните разходи по единна ставка са най-много 15 % от преките разходи за персонал "
        "(2021-2027 г.)."
    ),
    "Staff at a flat rate is at most 20 % of the other direct costs (2021-2027).": (
        "Разходите за персонал по единна ставка са най-много 20 % от останалите преки разходи (2021-2027 г.)."
    ),
    "{amount} is at most {rates} of {base}": "сумата {amount} не надвишава {rates} от {base}",
    "{amount} is more than {rates} of {base}": "сумата {amount} надвишава {rates} от {base}",
    "whether {costs} keep {rates} is not certain: {amount} of {base}": (
        "не е сигурно дали за {costs} е спазена ставката {rates}; сума: {amount}; основа: {base}"
    ),
    "{costs} are not at this flat rate under a programme of territorial cooperation of 2021-2027": (
        "{costs} не се отчитат по тази единна ставка по програма за териториално сътрудничество за периода 2021-2027"
    ),
}

#: Each sentence and each title in English, with the Bulgarian one.
BULGARIAN: Final[Mapping[str, str]] = MappingProxyType({**_COUNTRIES, **_COOPERATION, **_FLAT_RATES})
