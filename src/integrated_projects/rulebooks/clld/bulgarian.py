"""The messages and the titles of the rules on local development in Bulgarian."""

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
        "Public authorities together have at most 49 % of the voting rights (2014-2020).": (
            "Публичните органи заедно имат най-много 49 % от правата на глас (2014-2020)."
        ),
        "No other interest group has more than 49 % of the voting rights (2014-2020).": (
            "Никоя друга група по интереси няма повече от 49 % от правата на глас (2014-2020)."
        ),
        "In every selection at least half of the votes are cast by others than public authorities (2014-2020).": (
            "При всеки подбор поне половината от гласовете са на партньори, които не са публични органи (2014-2020)."
        ),
        "No single interest group, nor the public authorities together, has more than half of the votes (2021-2027).": (
            "Никоя група по интереси, нито публичните органи заедно, няма повече от половината гласове (2021-2027)."
        ),
        "of {total} votes no block has more than {largest}; {limits} are allowed": (
            "от {total} гласа никой блок няма повече от {largest}; допускат се {limits}"
        ),
        "of {total} votes {name} has {largest}; {limits} are allowed": (
            "от {total} гласа {name} има {largest}; допускат се {limits}"
        ),
        "which blocks of votes there are is not certain: of {total} votes, one may have {largest}; {limits} "
        "are allowed": (
            "не е сигурно какви блокове от гласове има: от {total} гласа един може да има {largest}; допускат "
            "се {limits}"
        ),
        "no programme of the period pays, or no member has a vote": (
            "не плаща програма от периода или никой член няма глас"
        ),
        "of {vote}, at least {parts} are cast by others": "{vote}: поне {parts} са подадени от други",
        "of {vote}, less than {parts} are cast by others": "{vote}: по-малко от {parts} са подадени от други",
        "how many votes others than public authorities cast is not certain: {vote}": (
            "не е сигурно колко гласа са подадени от партньори, които не са публични органи: {vote}"
        ),
        "no programme of 2014-2020 pays, or no vote was cast": "не плаща програма от 2014-2020 или не е подаден глас",
        "The area has 10 000 to 150 000 inhabitants, unless another number was allowed (2014-2020).": (
            "Територията има от 10 000 до 150 000 жители, освен ако е допуснат друг брой (2014-2020)."
        ),
        "the area has {population} inhabitants; {least} to {most} are asked for, unless another number was allowed": (
            "територията има {population} жители; изискват се от {least} до {most}, освен ако е допуснат друг брой"
        ),
        "the area has {population} inhabitants, and not {least} to {most}; no other number was allowed": (
            "територията има {population} жители, а не от {least} до {most}; не е допуснат друг брой"
        ),
        "whether the area has {least} to {most} inhabitants, or another number was allowed, is not certain: "
        "{population}": (
            "не е сигурно дали територията има от {least} до {most} жители или е допуснат друг брой: {population}"
        ),
        "no programme of 2014-2020 pays": "не плаща програма от 2014-2020",
        "Running costs and animation are at most a quarter of the public expenditure of the strategy (2014-2020).": (
            "Текущите разходи и популяризирането са най-много една четвърт от публичните разходи по стратегията "
            "(2014-2020)."
        ),
        "Management, monitoring and animation are at most a quarter of the public contribution (2021-2027).": (
            "Управлението, мониторингът и популяризирането са най-много една четвърт от публичния принос (2021-2027)."
        ),
        "running costs and animation of {costs} are at most {parts} of {whole}": (
            "текущите разходи и популяризирането за {costs} са най-много {parts} от {whole}"
        ),
        "running costs and animation of {costs} are more than {parts} of {whole}": (
            "текущите разходи и популяризирането за {costs} са повече от {parts} от {whole}"
        ),
        "whether running costs and animation are at most {parts} of the public expenditure is not certain: "
        "{costs} of {whole}": (
            "не е сигурно дали текущите разходи и популяризирането са най-много {parts} от публичните разходи: "
            "{costs} от {whole}"
        ),
        "no programme of the period pays": "не плаща програма от периода",
        "The strategy was approved by the end of 2017 (2014-2020).": (
            "Стратегията е одобрена до края на 2017 г. (2014-2020)."
        ),
        "the strategy was approved on {approved}, not after {ends}": (
            "стратегията е одобрена на {approved}, не след {ends}"
        ),
        "the strategy was approved on {approved}, after {ends}": "стратегията е одобрена на {approved}, след {ends}",
        "when the strategy was approved is not stated; the last day was {ends}": (
            "не е посочено кога е одобрена стратегията; последният ден е {ends}"
        ),
        "The first strategies are selected within twelve months after the approval of the programme (2021-2027).": (
            "Първите стратегии са избрани до дванадесет месеца след одобряването на програмата (2021-2027)."
        ),
        "the first strategies were selected on {selected}, within {times} after the programme was approved "
        "on {start}": (
            "първите стратегии са избрани на {selected}, в срок от {times} след одобряването на програмата на {start}"
        ),
        "the first strategies were selected on {selected}, later than {times} after the programme was "
        "approved on {start}": (
            "първите стратегии са избрани на {selected}, по-късно от {times} след одобряването на програмата на {start}"
        ),
        "whether the first strategies were selected within {times} is not certain: {selected}; the "
        "programme was approved on {start}": (
            "не е сигурно дали първите стратегии са избрани в срок от {times}: {selected}; програмата е "
            "одобрена на {start}"
        ),
        "no programme of 2021-2027 pays": "не плаща програма от 2021-2027",
    }
)
