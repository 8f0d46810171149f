"""The messages and the titles of the rules on territorial investments in Bulgarian."""

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
        "The strategy draws on more than one priority axis (2014-2020).": (
            "Стратегията ползва повече от една приоритетна ос (2014-2020)."
        ),
        "The strategy draws on more than one fund, programme or priority (2021-2027).": (
            "Стратегията ползва повече от един фонд, програма или приоритет (2021-2027)."
        ),
        "the strategy draws on {financing}": "стратегията ползва {financing}",
        "the strategy draws on {financing} alone": "стратегията ползва само {financing}",
        "whether the strategy draws on more than one is not certain: {financing}": (
            "не е сигурно дали стратегията ползва повече от едно: {financing}"
        ),
        "no programme of the period pays": "не плаща програма от периода",
        "The strategy states its area, an analysis, an integrated approach and the involvement of partners "
        "(2021-2027).": (
            "Стратегията посочва територията, анализ, интегриран подход и участието на партньорите (2021-2027)."
        ),
        "the strategy holds {contents}": "стратегията съдържа {contents}",
        "the strategy holds {contents}; {wanted} are asked for": "стратегията съдържа {contents}; изискват се {wanted}",
        "whether the strategy holds {wanted} is not certain: {contents}": (
            "не е сигурно дали стратегията съдържа {wanted}: {contents}"
        ),
        "no programme of 2021-2027 pays": "не плаща програма от 2021-2027",
        "Every idea of a concept is assigned to exactly one programme (2021-2027).": (
            "Всяка проектна идея от концепцията е отнесена към точно една програма (2021-2027)."
        ),
        "{idea} is assigned to {programmes}": "{idea}: отнесена към {programmes}",
        "{idea} is assigned to {count} programmes: {programmes}": "{idea}: отнесена към {count} програми: {programmes}",
        "to which programme {idea} is assigned is not certain: {programmes}": (
            "не е сигурно към коя програма е отнесена проектната идея {idea}: {programmes}"
        ),
        "Every idea of a concept is assigned to programmes that pay for concepts (2021-2027).": (
            "Всяка проектна идея от концепцията е отнесена към програми, които плащат за концепции (2021-2027)."
        ),
        "{idea} is assigned to {programmes}, which pay for concepts": (
            "{idea}: отнесена към {programmes}, които плащат за концепции"
        ),
        "{idea} is assigned to {programmes}; for concepts pay {paying}": (
            "{idea}: отнесена към {programmes}; за концепции плащат {paying}"
        ),
        "whether the programmes of {idea} pay for concepts is not certain: {programmes}; for concepts pay {paying}": (
            "не е сигурно дали програмите на проектната идея {idea} плащат за концепции: {programmes}; за "
            "концепции плащат {paying}"
        ),
    }
)
