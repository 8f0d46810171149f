"""What the rules for any project say of partners, target groups and activities, in Bulgarian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["PARTIES"]


def __dir__() -> list[str]:
    return __all__


#: Each sentence and each title in English, with the Bulgarian one.
PARTIES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Every activity is paid by a programme of the project.": "Всяка дейност се финансира от програма на проекта.",
        "Every partner takes part under a programme of the project.": "Всеки партньор участва по програма на проекта.",
        "Every target group is reached under a programme of the project.": (
            "Всяка целева група е обхваната по програма на проекта."
        ),
        "{name} is under {programmes}": "„{name}“ е по {programmes}",
        "{name} is under {programmes}; the project is paid by {paying}": (
            "„{name}“ е по {programmes}, а проектът се финансира от {paying}"
        ),
        "which programmes of the project {name} belongs to is not certain": (
            "не е сигурно по кои програми на проекта е „{name}“"
        ),
        "Every programme that pays reaches at least one target group.": (
            "По всяка програма, която финансира проекта, е обхваната поне една целева група."
        ),
        "{programme} reaches {reached}": "целеви групи по {programme}: {reached}",
        "no target group is reached under {programme}; the project reaches {groups}": (
            "по {programme} не е обхваната целева група; целеви групи на проекта: {groups}"
        ),
        "whether a target group is reached under {programme} is not certain": (
            "не е сигурно дали по {programme} е обхваната целева група"
        ),
        "The project has exactly one beneficiary.": "Проектът има точно един бенефициент.",
        "the beneficiary is {beneficiaries}": "бенефициентът е {beneficiaries}",
        "{count} beneficiaries are stated: {beneficiaries}": "посочени бенефициенти: {count} ({beneficiaries})",
        "{count} beneficiaries are stated for certain": "със сигурност посочени бенефициенти: {count}",
        "No organisation is listed twice under one programme.": (
            "Никоя организация не е изброена два пъти по една и съща програма."
        ),
        "An organisation in one role is one partner, under all its programmes.": (
            "Организация в една роля е един партньор по всички свои програми."
        ),
        "under one programme": "по една и съща програма",
        "in one role": "в една и съща роля",
        "no organisation is listed twice {where}": "никоя организация не е изброена два пъти {where}",
        "{twice} is listed twice {where}": "{twice}: изброено два пъти {where}",
        "whether an organisation is listed twice {where} is not certain": (
            "не е сигурно дали организация е изброена два пъти {where}"
        ),
        "No amount of the budget belongs to an associated partner.": (
            "Никоя сума от бюджета не е на асоцииран партньор."
        ),
        "no amount is that of an associated partner": "никоя сума не е на асоцииран партньор",
        "an amount is that of {names}, who carry no money": (
            "има сума на {names}, а асоциираните партньори не разходват средства по проекта"
        ),
        "to whom each amount belongs is not certain": "не е сигурно на кого е всяка сума",
        "Whoever carries out an activity is a partner or an associated partner, by the printed name.": (
            "Който изпълнява дейност, е партньор или асоцииран партньор, според посоченото наименование."
        ),
        "{performers} carry out {name}": "дейността „{name}“ се изпълнява от {performers}",
        "{strangers} carry out {name}, and take no part in the project": (
            "дейността „{name}“ се изпълнява от {strangers} без участие в проекта"
        ),
        "whether all who carry out {name} take part in the project is not certain": (
            "не е сигурно дали всички изпълнители на дейността „{name}“ участват в проекта"
        ),
        "What the page counts of a list is what the list holds.": (
            "Броят, който страницата посочва за списък, отговаря на списъка."
        ),
        "{tally} are printed, and listed": "посочено и изброено: {tally}",
        "{tally} are printed; listed are {low} for certain and {high} at the most": (
            "посочено: {tally}; изброени са със сигурност {low} и най-много {high}"
        ),
        "{tally} are printed; listed are {low} for certain": "посочено: {tally}; със сигурност изброени: {low}",
        "{tally} is too general to be counted": "посоченото е твърде общо, за да се преброи: {tally}",
    }
)
