"""The messages and the titles of the rules on participants in Bulgarian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["BULGARIAN"]


def __dir__() -> list[str]:
    return __all__


_OUTPUTS = {
    "the funds behind the programmes are {funds}": "фондове на програмите: {funds}",
    "The total is the unemployed, the inactive and the employed: CO01 + CO03 + CO05.": (
        "Общият брой на участниците е сборът на безработните, неактивните и заетите лица: CO01 + CO03 + CO05."
    ),
    "The total is the unemployed, the inactive and the employed: EECO01 is EECO02 + EECO04 + EECO05.": (
        "Общият брой на участниците е сборът на безработните, неактивните и заетите лица: EECO01 = EECO02 + EECO04 + "
        "EECO05."
    ),
    "{total} participants are {statuses} unemployed, inactive and employed": (
        "участници: {total}; безработни, неактивни и заети лица: {statuses}"
    ),
    "{total} participants are not {statuses} unemployed, inactive and employed": (
        "участници: {total}, което не е сборът на безработните, неактивните и заетите лица: {statuses}"
    ),
    "whether the total, {total}, is the sum of {statuses} unemployed, inactive and employed is not certain": (
        "не е сигурно дали общият брой на участниците е сборът на безработните, неактивните и заетите лица; участници: "
        "{total}; безработни, неактивни и заети лица: {statuses}"
    ),
    "the participants are not of a programme of the fund and the period": (
        "участниците не са по програма на фонда за този период"
    ),
    "The long-term unemployed are among the unemployed: CO02 in CO01.": (
        "Трайно безработните лица са част от безработните: CO02 е част от CO01."
    ),
    "The long-term unemployed are among the unemployed: EECO03 in EECO02.": (
        "Трайно безработните лица са част от безработните: EECO03 е част от EECO02."
    ),
    "The inactive who are not in education are among the inactive: CO04 in CO03.": (
        "Неактивните лица, които не участват в образование или обучение, са част от неактивните: CO04 е част от CO03."
    ),
    "Those below 25 and above 54 are no more than all: CO06 + CO07 in CO01 + CO03 + CO05.": (
        "Лицата под 25 и над 54 години не са повече от всички участници: CO06 + CO07 са част от CO01 + CO03 + CO05."
    ),
    "Those above 54 without work are among those above 54: CO08 in CO07.": (
        "Лицата над 54 години без работа са част от лицата над 54 години: CO08 е част от CO07."
    ),
    "Those of all levels of education are no more than all: CO09 + CO10 + CO11 in CO01 + CO03 + CO05.": (
        "Лицата с всички степени на образование не са повече от всички участници: CO09 + CO10 + CO11 са част от CO01 + "
        "CO03 + CO05."
    ),
    "Children, the young and those from 55 are no more than all: EECO06 + EECO07 + EECO08 in EECO01.": (
        "Децата, младежите и лицата на 55 и повече години не са повече от всички участници: EECO06 + EECO07 + EECO08 "
        "са част от EECO01."
    ),
    "Those of all levels of education are no more than all: EECO09 + EECO10 + EECO11 in EECO01.": (
        "Лицата с всички степени на образование не са повече от всички участници: EECO09 + EECO10 + EECO11 са част от "
        "EECO01."
    ),
    "Each group is no more than all, while one person may be in several: EECO12 to EECO17, each in EECO01.": (
        "Никоя група не е повече от всички участници, а едно лице може да е в няколко групи: всеки от показателите от "
        "EECO12 до EECO17 е част от EECO01."
    ),
    "{parts} are {some}, not more than {whole}, {all_of_them}": (
        "„{parts}“: {some}; не повече от „{whole}“: {all_of_them}"
    ),
    "{parts} are {some}, more than {whole}, {all_of_them}": "„{parts}“: {some}; повече от „{whole}“: {all_of_them}",
    "whether {parts}, {some}, are more than {whole}, {all_of_them}, is not certain": (
        "не е сигурно дали „{parts}“ не са повече от „{whole}“; стойности: {some} спрямо {all_of_them}"
    ),
}

_PERSONS = {
    "Every count is the sum of women and men (2014-2020).": (
        "Всеки брой участници е сборът на жените и мъжете (2014-2020 г.)."
    ),
    "Every count is the sum of women, men and those who are neither (2021-2027).": (
        "Всеки брой участници е сборът на жените, мъжете и небинарните лица (2021-2027 г.)."
    ),
    "the counts of each sex make those of all": "сборът на участниците по пол е равен на общия брой",
    "the counts of each sex do not make those of all: {differing}": (
        "сборът на участниците по пол не е равен на общия брой: {differing}"
    ),
    "whether the counts of each sex make those of all is not certain: not all of them are stated": (
        "не е сигурно дали сборът на участниците по пол е равен на общия брой: не всички стойности са посочени"
    ),
    "Who is counted as a participant benefits directly, and specific expenditure is earmarked (2014-2020).": (
        "Отчетените участници се ползват пряко от подкрепата и за тях са предвидени конкретни разходи (2014-2020 г.)."
    ),
    "Who is counted as a participant benefits directly, and specific expenditure is earmarked (2021-2027).": (
        "Отчетените участници се ползват пряко от подкрепата и за тях са предвидени конкретни разходи (2021-2027 г.)."
    ),
    "those who are counted benefit directly, and expenditure is earmarked for each": (
        "отчетените участници се ползват пряко от подкрепата и за всеки са предвидени разходи"
    ),
    "those who are counted do not benefit directly, or no expenditure is earmarked for each": (
        "отчетените участници не се ползват пряко от подкрепата или не за всеки са предвидени разходи"
    ),
    "whether those who are counted benefit directly, and expenditure is earmarked for each, is not stated": (
        "не е посочено дали отчетените участници се ползват пряко от подкрепата и дали за всеки са предвидени разходи"
    ),
    "No more participants are counted under a programme than different persons took part (2014-2020).": (
        "По програма не са отчетени повече участници, отколкото различни лица са участвали (2014-2020 г.)."
    ),
    "No more participants are counted under a programme than different persons took part (2021-2027).": (
        "По програма не са отчетени повече участници, отколкото различни лица са участвали (2021-2027 г.)."
    ),
    "{count} participants are counted, of {persons} different persons in the operation": (
        "отчетени участници: {count}; различни лица, участвали в операцията: {persons}"
    ),
    "{count} participants are counted, and only {persons} different persons took part in the operation": (
        "отчетени участници: {count}; различни лица, участвали в операцията: само {persons}"
    ),
    "whether {count} participants are different persons is not certain; {persons} took part in the operation": (
        "не е сигурно дали отчетените участници са различни лица; отчетени: {count}; различни лица, участвали в "
        "операцията: {persons}"
    ),
    "The operation as a whole reports each person once, whatever programmes and supports reached the person.": (
        "За операцията като цяло всяко лице се отчита веднъж, независимо от програмите и видовете подкрепа, които "
        "е получило."
    ),
    "{reported} participants are reported, of {persons} different persons": (
        "отчетени участници за цялата операция: {reported}; различни лица: {persons}"
    ),
    "{reported} participants are reported, and only {persons} different persons took part": (
        "отчетени участници за цялата операция: {reported}; различни лица: само {persons}"
    ),
    "{reported} participants are reported; how many different persons took part: {persons}": (
        "не е сигурно дали всяко лице е отчетено веднъж; отчетени участници: {reported}; различни лица: {persons}"
    ),
}

#: Each sentence and each title in English, with the Bulgarian one.
BULGARIAN: Final[Mapping[str, str]] = MappingProxyType({**_OUTPUTS, **_PERSONS})
