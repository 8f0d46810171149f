"""What the books of both Common Provisions Regulations say of partnership, targets and categories, in Bulgarian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["OF_PROGRAMMES"]


def __dir__() -> list[str]:
    return __all__


_PARTNERSHIP = {
    "civil society or the social partners take part: {sure}": (
        "участници от гражданското общество или от социалните партньори: {sure}"
    ),
    "nobody of civil society or the social partners takes part; listed are {listed}": (
        "няма участник от гражданското общество или от социалните партньори; изброени са: {listed}"
    ),
    "whether anybody of civil society or the social partners takes part is not certain; listed are {listed}": (
        "не е сигурно дали има участник от гражданското общество или от социалните партньори; изброени са: {listed}"
    ),
    "no programme of the period is paid by a social fund": (
        "никоя програма от периода не се финансира от социален фонд"
    ),
}

_PERFORMANCE = {
    "the milestone of {indicator} is {milestone}, at most its target of {target}": (
        "етапната цел на показател {indicator} е {milestone}, не повече от целевата стойност {target}"
    ),
    "the milestone of {indicator} is {milestone}, more than its target of {target}": (
        "етапната цел на показател {indicator} е {milestone}, повече от целевата стойност {target}"
    ),
    "whether the milestone of {indicator} is at most its target is not certain: {milestone}, {target}": (
        "не е сигурно дали етапната цел на показател {indicator} не надвишава целевата му стойност; етапна цел: "
        "{milestone}; целева стойност: {target}"
    ),
    "{indicator} is not of the period, or shall fall": ("показател {indicator} не е от периода или трябва да намалява"),
    "{indicator} aims at {target}, at most {outputs}, of which it counts a part": (
        "целевата стойност на показател {indicator} е {target}, не повече от {outputs}, от които отчита част"
    ),
    "{indicator} aims at {target}, more than {outputs}, of which it counts a part": (
        "целевата стойност на показател {indicator} е {target}, повече от {outputs}, от които отчита част"
    ),
    "{indicator} counts a part of {strangers}, which is no indicator of the programme": (
        "показател {indicator} отчита част от {strangers}, а такъв показател по програмата няма"
    ),
    "whether {indicator} aims at no more than the output of which it counts a part is not certain: "
    "{target}, {outputs}": (
        "не е сигурно дали целевата стойност на показател {indicator} не надвишава показателя, от който отчита част; "
        "целева стойност: {target}; показател за изпълнение: {outputs}"
    ),
    "{indicator} is not of the period, or no part of an output": (
        "показател {indicator} не е от периода или не отчита част от друг показател"
    ),
    "{indicator} counts whole things, and its values are whole: {values}": (
        "показател {indicator} отчита цели единици и стойностите му са цели числа: {values}"
    ),
    "{indicator} counts whole things, and a value of it is not whole: {values}": (
        "показател {indicator} отчита цели единици, а негова стойност не е цяло число: {values}"
    ),
    "whether the values of {indicator} are and must be whole is not certain: {values}": (
        "не е сигурно дали стойностите на показател {indicator} са и трябва да са цели числа; посочени: {values}"
    ),
    "{indicator} is not of the period, or may have a fraction": (
        "показател {indicator} не е от периода или може да не е цяло число"
    ),
}

_CATEGORIES = {
    "{code} is a code of the period: {dimension}": "{code} е код от периода; измерение: {dimension}",
    "{code} is no code of the period: {dimension}": "{code} не е код от периода; измерение: {dimension}",
    "whether {code} is a code of the period is not certain: {dimension}": (
        "не е сигурно дали {code} е код от периода; измерение: {dimension}"
    ),
    "{code} is the code of a place, or not of the period": "{code} е код на място или не е от периода",
    "the amounts of each dimension make {support}, the support of the Union": (
        "сумите по всяко измерение дават общо приноса на Съюза, {support}"
    ),
    "the amounts of {wrong} do not make {support}, the support of the Union, but {sums}": (
        "сумите не дават общо приноса на Съюза, {support}, а {sums}; измерения: {wrong}"
    ),
    "whether the amounts of each dimension make {support}, the support of the Union, is not certain": (
        "не е сигурно дали сумите по всяко измерение дават общо приноса на Съюза; принос: {support}"
    ),
    "the support is not of the period, or not categorised": (
        "приносът не е от периода или не е разпределен по категории интервенции"
    ),
}

#: Each sentence in English, with the Bulgarian one.
OF_PROGRAMMES: Final[Mapping[str, str]] = MappingProxyType({**_PARTNERSHIP, **_PERFORMANCE, **_CATEGORIES})
