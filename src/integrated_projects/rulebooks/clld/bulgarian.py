"""The messages and the titles of the rules on community-led local development in Bulgarian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["BULGARIAN"]


def __dir__() -> list[str]:
    return __all__


_VOTES = {
    "Public authorities together have at most 49 % of the voting rights (2014-2020).": (
        "Публичните органи общо имат най-много 49 % от правата на глас в местната инициативна група (2014-2020 г.)."
    ),
    "No other interest group has more than 49 % of the voting rights (2014-2020).": (
        "Никоя друга група по интереси няма повече от 49 % от правата на глас в местната инициативна група "
        "(2014-2020 г.)."
    ),
    "No single interest group, nor the public authorities together, has more than half of the votes (2021-2027).": (
        "Никоя група по интереси, нито публичните органи общо, няма повече от половината гласове в местната "
        "инициативна група (2021-2027 г.)."
    ),
    "of {total} votes no block has more than {largest}; {limits} are allowed": (
        "от общо {total} гласа никоя група няма повече от {largest}; допустими са най-много {limits}"
    ),
    "of {total} votes {name} has {largest}; {limits} are allowed": (
        "от общо {total} гласа {largest} са на една група ({name}); допустими са най-много {limits}"
    ),
    "which blocks of votes there are is not certain: of {total} votes, one may have {largest}; {limits} are allowed": (
        "не е сигурно как се разпределят гласовете по групи: от общо {total} гласа една група може да има {largest}; "
        "допустими са най-много {limits}"
    ),
    "public authorities": "публични органи",
    "a group that is not named": "непосочена група",
    "no programme of the period pays, or no member has a vote": (
        "проектът не се финансира от програма за този период или никой член няма право на глас"
    ),
    "In every selection at least half of the votes are cast by others than public authorities (2014-2020).": (
        "При всяко решение за подбор най-малко половината от гласовете са подадени от партньори, които не са публични "
        "органи (2014-2020 г.)."
    ),
    "of {vote}, at least {parts} are cast by others": (
        "{vote}: най-малко {parts} са подадени от партньори, които не са публични органи"
    ),
    "of {vote}, less than {parts} are cast by others": (
        "{vote}: по-малко от {parts} са подадени от партньори, които не са публични органи"
    ),
    "how many votes others than public authorities cast is not certain: {vote}": (
        "не е сигурно колко гласа са подадени от партньори, които не са публични органи: {vote}"
    ),
    "no programme of 2014-2020 pays, or no vote was cast": (
        "проектът не се финансира от програма за периода 2014-2020 или не са подадени гласове"
    ),
}

_STRATEGIES = {
    "The area has 10 000 to 150 000 inhabitants, unless another number was allowed (2014-2020).": (
        "Територията на местната инициативна група има от 10 000 до 150 000 жители, освен ако е разрешен друг брой "
        "(2014-2020 г.)."
    ),
    "the area has {population} inhabitants; {least} to {most} are asked for, unless another number was allowed": (
        "жители на територията: {population}; изискват се от {least} до {most}, освен ако е разрешен друг брой"
    ),
    "the area has {population} inhabitants, and not {least} to {most}; no other number was allowed": (
        "жители на територията: {population}, а се изискват от {least} до {most}; не е разрешен друг брой"
    ),
    "whether the area has {least} to {most} inhabitants, or another number was allowed, is not certain: {population}": (
        "не е сигурно дали територията има от {least} до {most} жители или е разрешен друг брой; жители: {population}"
    ),
    "no programme of 2014-2020 pays": "проектът не се финансира от програма за периода 2014-2020",
    "Running costs and animation are at most a quarter of the public expenditure of the strategy (2014-2020).": (
        "Текущите разходи и разходите за популяризиране са най-много една четвърт от публичните разходи по стратегията "
        "за ВОМР (2014-2020 г.)."
    ),
    "Management, monitoring and animation are at most a quarter of the public contribution (2021-2027).": (
        "Разходите за управление, мониторинг, оценка и популяризиране са най-много една четвърт от публичния принос "
        "за стратегията за ВОМР (2021-2027 г.)."
    ),
    "running costs and animation of {costs} are at most {parts} of {whole}": (
        "текущите разходи и разходите за популяризиране са {costs} и не надвишават {parts} от {whole}"
    ),
    "running costs and animation of {costs} are more than {parts} of {whole}": (
        "текущите разходи и разходите за популяризиране са {costs} и надвишават {parts} от {whole}"
    ),
    "whether running costs and animation are at most {parts} of the public expenditure is not certain: "
    "{costs} of {whole}": (
        "не е сигурно дали текущите разходи и разходите за популяризиране не надвишават {parts} от публичните разходи; "
        "текущи разходи и популяризиране: {costs}; публични разходи: {whole}"
    ),
    "no programme of the period pays": "проектът не се финансира от програма за този период",
    "The strategy was approved by the end of 2017 (2014-2020).": (
        "Стратегията за ВОМР е одобрена до края на 2017 г. (2014-2020 г.)."
    ),
    "the strategy was approved on {approved}, not after {ends}": (
        "стратегията за ВОМР е одобрена на {approved}, в срока до {ends}"
    ),
    "the strategy was approved on {approved}, after {ends}": (
        "стратегията за ВОМР е одобрена на {approved}, след срока до {ends}"
    ),
    "when the strategy was approved is not stated; the last day was {ends}": (
        "не е посочено кога е одобрена стратегията за ВОМР; срокът е бил до {ends}"
    ),
    "The first strategies are selected within twelve months after the approval of the programme (2021-2027).": (
        "Първите стратегии за ВОМР са избрани до дванадесет месеца след одобряването на програмата (2021-2027 г.)."
    ),
    "the first strategies were selected on {selected}, within {times} after the programme was approved on {start}": (
        "първите стратегии за ВОМР са избрани на {selected}, в срок от {times} след одобряването на програмата на "
        "{start}"
    ),
    "the first strategies were selected on {selected}, later than {times} after the programme was "
    "approved on {start}": (
        "първите стратегии за ВОМР са избрани на {selected}, след изтичането на срока от {times} от одобряването на "
        "програмата на {start}"
    ),
    "whether the first strategies were selected within {times} is not certain: {selected}; the "
    "programme was approved on {start}": (
        "не е сигурно дали първите стратегии за ВОМР са избрани в срок от {times}; избрани на: {selected}; програмата "
        "е одобрена на: {start}"
    ),
    "no programme of 2021-2027 pays": "проектът не се финансира от програма за периода 2021-2027",
}

#: Each sentence and each title in English, with the Bulgarian one.
BULGARIAN: Final[Mapping[str, str]] = MappingProxyType({**_VOTES, **_STRATEGIES})
