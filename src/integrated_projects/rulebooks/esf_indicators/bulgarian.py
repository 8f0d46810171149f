"""The messages and the titles of the rules on participants in Bulgarian."""

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
        "the funds behind the programmes are {funds}": "фондовете зад програмите са {funds}",
        "The total is the unemployed, the inactive and the employed: CO01 + CO03 + CO05.": (
            "Общият брой е сборът на безработните, неактивните и заетите: CO01 + CO03 + CO05."
        ),
        "The total is the unemployed, the inactive and the employed: EECO01 is EECO02 + EECO04 + EECO05.": (
            "Общият брой е сборът на безработните, неактивните и заетите: EECO01 е EECO02 + EECO04 + EECO05."
        ),
        "{total} participants are {statuses} unemployed, inactive and employed": (
            "участниците са {total}: {statuses} безработни, неактивни и заети"
        ),
        "{total} participants are not {statuses} unemployed, inactive and employed": (
            "участниците са {total}, което не е сборът на {statuses} безработни, неактивни и заети"
        ),
        "whether the total, {total}, is the sum of {statuses} unemployed, inactive and employed is not certain": (
            "не е сигурно дали общият брой {total} е сборът на {statuses} безработни, неактивни и заети"
        ),
        "the participants are not of a programme of the fund and the period": (
            "участниците не са по програма на фонда от периода"
        ),
        "The long-term unemployed are among the unemployed: CO02 in CO01.": (
            "Трайно безработните са сред безработните: CO02 в CO01."
        ),
        "The long-term unemployed are among the unemployed: EECO03 in EECO02.": (
            "Трайно безработните са сред безработните: EECO03 в EECO02."
        ),
        "The inactive who are not in education are among the inactive: CO04 in CO03.": (
            "Неактивните, които не учат, са сред неактивните: CO04 в CO03."
        ),
        "Those below 25 and above 54 are no more than all: CO06 + CO07 in CO01 + CO03 + CO05.": (
            "Лицата под 25 и над 54 години не са повече от всички: CO06 + CO07 в CO01 + CO03 + CO05."
        ),
        "Those above 54 without work are among those above 54: CO08 in CO07.": (
            "Лицата над 54 години без работа са сред лицата над 54 години: CO08 в CO07."
        ),
        "Those of all levels of education are no more than all: CO09 + CO10 + CO11 in CO01 + CO03 + CO05.": (
            "Лицата с всички степени на образование не са повече от всички: CO09 + CO10 + CO11 в CO01 + CO03 + CO05."
        ),
        "Children, the young and those from 55 are no more than all: EECO06 + EECO07 + EECO08 in EECO01.": (
            "Децата, младежите и лицата от 55 години не са повече от всички: EECO06 + EECO07 + EECO08 в EECO01."
        ),
        "Those of all levels of education are no more than all: EECO09 + EECO10 + EECO11 in EECO01.": (
            "Лицата с всички степени на образование не са повече от всички: EECO09 + EECO10 + EECO11 в EECO01."
        ),
        "Each group is no more than all, while one person may be in several: EECO12 to EECO17, each in EECO01.": (
            "Всяка група не е повече от всички, а едно лице може да е в няколко: EECO12 до EECO17, всяка в EECO01."
        ),
        "{parts} are {some}, not more than {whole}, {all_of_them}": (
            "{parts} са {some}, не повече от {whole}, които са {all_of_them}"
        ),
        "{parts} are {some}, more than {whole}, {all_of_them}": (
            "{parts} са {some}, повече от {whole}, които са {all_of_them}"
        ),
        "whether {parts}, {some}, are more than {whole}, {all_of_them}, is not certain": (
            "не е сигурно дали {parts}, {some}, са повече от {whole}, {all_of_them}"
        ),
        "Every count is the sum of women and men (2014-2020).": "Всеки брой е сборът на жените и мъжете (2014-2020).",
        "Every count is the sum of women, men and those who are neither (2021-2027).": (
            "Всеки брой е сборът на жените, мъжете и небинарните лица (2021-2027)."
        ),
        "the counts of each sex make those of all": "броевете по пол дават броя на всички",
        "the counts of each sex do not make those of all: {differing}": (
            "броевете по пол не дават броя на всички: {differing}"
        ),
        "whether the counts of each sex make those of all is not certain: not all of them are stated": (
            "не е сигурно дали броевете по пол дават броя на всички: не всички са посочени"
        ),
        "Who is counted as a participant benefits directly, and specific expenditure is earmarked (2014-2020).": (
            "Който се брои за участник, се ползва пряко и за него са предвидени конкретни разходи (2014-2020)."
        ),
        "Who is counted as a participant benefits directly, and specific expenditure is earmarked (2021-2027).": (
            "Който се брои за участник, се ползва пряко и за него са предвидени конкретни разходи (2021-2027)."
        ),
        "those who are counted benefit directly, and expenditure is earmarked for each": (
            "преброените лица се ползват пряко и за всяко са предвидени разходи"
        ),
        "those who are counted do not benefit directly, or no expenditure is earmarked for each": (
            "преброените лица не се ползват пряко или за всяко не са предвидени разходи"
        ),
        "whether those who are counted benefit directly, and expenditure is earmarked for each, is not stated": (
            "не е посочено дали преброените лица се ползват пряко и за всяко са предвидени разходи"
        ),
        "No more participants are counted under a programme than different persons took part (2014-2020).": (
            "По програма не са преброени повече участници, отколкото различни лица са участвали (2014-2020)."
        ),
        "No more participants are counted under a programme than different persons took part (2021-2027).": (
            "По програма не са преброени повече участници, отколкото различни лица са участвали (2021-2027)."
        ),
        "{count} participants are counted, of {persons} different persons in the operation": (
            "преброени са {count} участници от {persons} различни лица по операцията"
        ),
        "{count} participants are counted, and only {persons} different persons took part in the operation": (
            "преброени са {count} участници, а по операцията са участвали само {persons} различни лица"
        ),
        "whether {count} participants are different persons is not certain; {persons} took part in the operation": (
            "не е сигурно дали {count} участници са различни лица; по операцията са участвали {persons}"
        ),
        "The operation as a whole reports each person once, whatever programmes and supports reached the person.": (
            "Операцията като цяло отчита всяко лице веднъж, през колкото и програми и подкрепи да е минало."
        ),
        "{reported} participants are reported, of {persons} different persons": (
            "отчетени са {reported} участници от {persons} различни лица"
        ),
        "{reported} participants are reported, and only {persons} different persons took part": (
            "отчетени са {reported} участници, а са участвали само {persons} различни лица"
        ),
        "{reported} participants are reported; how many different persons took part: {persons}": (
            "отчетени са {reported} участници; различни лица са участвали: {persons}"
        ),
    }
)
