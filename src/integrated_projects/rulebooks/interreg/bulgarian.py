"""The messages and the titles of the rules on territorial cooperation in Bulgarian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["BULGARIAN"]


def __dir__() -> list[str]:
    return __all__


#: Each sentence in English, with the Bulgarian one.
BULGARIAN: Final[Mapping[str, str]] = MappingProxyType(
    {
        "the programmes are {programmes}": "програмите са {programmes}",
        "The partners, with those who carry no money, are of at least two countries, or three in a network "
        "(2021-2027).": (
            "Партньорите, с тези без финансиране, са от поне две държави, а в мрежа – от три (2021-2027)."
        ),
        "Among the beneficiaries is one of a Member State, or two in a network (2021-2027).": (
            "Сред бенефициентите има един от държава членка, а в мрежа – двама (2021-2027)."
        ),
        "The beneficiaries are of at least two countries (2014-2020).": (
            "Бенефициентите са от поне две държави (2014-2020)."
        ),
        "the partners under {programme} are of {countries}; {wanted} are asked for": (
            "партньорите по {programme} са от {countries}; изискват се {wanted}"
        ),
        "the partners under {programme} are of {countries} alone; {wanted} are asked for": (
            "партньорите по {programme} са само от {countries}; изискват се {wanted}"
        ),
        "of which countries the partners under {programme} are is not certain: {countries}; {wanted} are asked for": (
            "не е сигурно от кои държави са партньорите по {programme}: {countries}; изискват се {wanted}"
        ),
        "{programme} is no programme of the period for which a number of countries is set": (
            "{programme} не е програма от периода, за която е определен брой държави"
        ),
        "The partners cooperate in development and implementation, and in staffing or financing (2021-2027).": (
            "Партньорите си сътрудничат при разработването и изпълнението и при персонала или финансирането "
            "(2021-2027)."
        ),
        "The partners cooperate in development and implementation, and in staffing or financing (2014-2020).": (
            "Партньорите си сътрудничат при разработването и изпълнението и при персонала или финансирането "
            "(2014-2020)."
        ),
        "the partners cooperate in {criteria}": "партньорите си сътрудничат при: {criteria}",
        "the partners cooperate in {criteria}; development and implementation are asked for, and staffing "
        "or financing": (
            "партньорите си сътрудничат при: {criteria}; изискват се разработване и изпълнение, както и "
            "персонал или финансиране"
        ),
        "in what the partners cooperate is not certain: {criteria}": (
            "не е сигурно при какво си сътрудничат партньорите: {criteria}"
        ),
        "no programme of territorial cooperation of the period pays": (
            "не плаща програма за териториално сътрудничество от периода"
        ),
        "Where there are two partners or more, exactly one of them leads.": (
            "Когато партньорите са двама или повече, точно един от тях е водещ."
        ),
        "{leads} leads the partners": "водещ партньор е {leads}",
        "{count} lead partners are named: {leads}": "посочени са водещи партньори ({count}): {leads}",
        "who leads the partners is not certain: {leads}": "не е сигурно кой е водещият партньор: {leads}",
        "there is no second partner": "няма втори партньор",
        "The lead partner is one of the partners.": "Водещият партньор е един от партньорите.",
        "{leads} is among the partners": "{leads} е сред партньорите",
        "{leads} is not among the partners": "{leads} не е сред партньорите",
        "whether {leads} is among the partners is not certain": "не е сигурно дали {leads} е сред партньорите",
        "no lead partner is named": "не е посочен водещ партньор",
        "Every amount is of the budget of a partner, so that the budgets of the partners make the whole.": (
            "Всяка сума е от бюджета на партньор, така че бюджетите на партньорите дават целия бюджет."
        ),
        "{line} is of the budget of {partner}": "{line} е от бюджета на {partner}",
        "{line} is of the budget of {partner}, who is not among the partners": (
            "{line} е от бюджета на {partner}, а той не е сред партньорите"
        ),
        "of whose budget {line} is, is not certain: {partner}": "не е сигурно от чий бюджет е {line}: {partner}",
        "{line} is not under a programme of territorial cooperation": (
            "{line} не е по програма за териториално сътрудничество"
        ),
        "Travel and accommodation at a flat rate are at most 15 % of direct staff costs (2021-2027).": (
            "Пътните и разходите за настаняване по единна ставка са най-много 15 % от преките разходи за "
            "персонал (2021-2027)."
        ),
        "Office and administration at a flat rate are at most 15 % of direct staff costs (2021-2027).": (
            "Офисните и административните разходи по единна ставка са най-много 15 % от преките разходи за "
            "персонал (2021-2027)."
        ),
        "Staff at a flat rate is at most 20 % of the other direct costs (2021-2027).": (
            "Разходите за персонал по единна ставка са най-много 20 % от останалите преки разходи (2021-2027)."
        ),
        "{amount} is at most {rates} of {base}": "{amount} е най-много {rates} от {base}",
        "{amount} is more than {rates} of {base}": "{amount} е повече от {rates} от {base}",
        "whether {costs} keep {rates} is not certain: {amount} of {base}": (
            "не е сигурно дали {costs} спазват {rates}: {amount} от {base}"
        ),
        "{costs} are not at this flat rate under a programme of territorial cooperation of 2021-2027": (
            "{costs} не са по тази единна ставка по програма за териториално сътрудничество от 2021-2027"
        ),
    }
)
