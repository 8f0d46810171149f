"""The messages and the titles of the rules on integrated territorial investments in Bulgarian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["BULGARIAN"]


def __dir__() -> list[str]:
    return __all__


_STRATEGIES = {
    "The strategy draws on more than one priority axis (2014-2020).": (
        "Териториалната стратегия се финансира по повече от една приоритетна ос (2014-2020 г.)."
    ),
    "The strategy draws on more than one fund, programme or priority (2021-2027).": (
        "Териториалната стратегия се финансира от повече от един фонд, програма или приоритет (2021-2027 г.)."
    ),
    "the strategy draws on {financing}": "финансиране на стратегията: {financing}",
    "the strategy draws on {financing} alone": "финансиране на стратегията единствено от: {financing}",
    "whether the strategy draws on more than one is not certain: {financing}": (
        "не е сигурно дали стратегията се финансира от повече от един източник; финансиране: {financing}"
    ),
    "no programme of the period pays": "проектът не се финансира от програма за този период",
    "The strategy states its area, an analysis, an integrated approach and the involvement of partners (2021-2027).": (
        "Териториалната стратегия съдържа обхваната територия, анализ, интегриран подход и участие на партньорите "
        "(2021-2027 г.)."
    ),
    "the strategy holds {contents}": "стратегията съдържа: {contents}",
    "the strategy holds {contents}; {wanted} are asked for": "стратегията съдържа: {contents}; изисква се: {wanted}",
    "whether the strategy holds {wanted} is not certain: {contents}": (
        "не е сигурно дали стратегията съдържа изискваното: {wanted}; съдържание: {contents}"
    ),
    "no programme of 2021-2027 pays": "проектът не се финансира от програма за периода 2021-2027",
}

_CONCEPTS = {
    "Every idea of a concept is assigned to exactly one programme (2021-2027).": (
        "Всяка проектна идея в концепцията за ИТИ е отнесена към точно една програма (2021-2027 г.)."
    ),
    "{idea} is assigned to {programmes}": "проектната идея „{idea}“ е отнесена към {programmes}",
    "{idea} is assigned to {count} programmes: {programmes}": (
        "проектната идея „{idea}“ е отнесена към програми на брой {count}: {programmes}"
    ),
    "to which programme {idea} is assigned is not certain: {programmes}": (
        "не е сигурно към коя програма е отнесена проектната идея „{idea}“; програми: {programmes}"
    ),
    "Every idea of a concept is assigned to programmes that pay for concepts (2021-2027).": (
        "Всяка проектна идея в концепцията за ИТИ е отнесена към програма, която финансира концепции (2021-2027 г.)."
    ),
    "{idea} is assigned to {programmes}, which pay for concepts": (
        "проектната идея „{idea}“ е отнесена към {programmes}, където се финансират концепции за ИТИ"
    ),
    "{idea} is assigned to {programmes}; for concepts pay {paying}": (
        "проектната идея „{idea}“ е отнесена към {programmes}, а концепциите за ИТИ се финансират от {paying}"
    ),
    "whether the programmes of {idea} pay for concepts is not certain: {programmes}; for concepts pay {paying}": (
        "не е сигурно дали програмите на проектната идея „{idea}“ финансират концепции за ИТИ; програми на идеята: "
        "{programmes}; финансиращи концепции: {paying}"
    ),
}

_CONTRACTING = {
    "A project under a procedure by which ideas are contracted comes of an idea of an approved concept (2021-2027).": (
        "Проект по процедура, по която се договарят проектни идеи, произтича от проектна идея в одобрена концепция за "
        "ИТИ (2021-2027 г.)."
    ),
    "{project} comes of an idea of a concept that is approved; number of the concept: {concept}": (
        "проект {project} произтича от проектна идея в одобрена концепция; номер на концепцията: {concept}"
    ),
    "{project} comes of no idea of a concept that is approved; number of the concept: {concept}; "
    "its approval: {approval}": (
        "проект {project} не произтича от проектна идея в одобрена концепция; номер на концепцията: {concept}; "
        "одобрение: {approval}"
    ),
    "whether {project} comes of an idea of a concept that is approved is not certain; number of the concept: "
    "{concept}; its approval: {approval}": (
        "не е сигурно дали проект {project} произтича от проектна идея в одобрена концепция; номер на концепцията: "
        "{concept}; одобрение: {approval}"
    ),
    "it was approved": "одобрена е",
    "it was rejected": "отхвърлена е",
    "no idea of a concept is contracted under the procedure of the project": (
        "по процедурата на проекта не се договарят проектни идеи от концепция за ИТИ"
    ),
    "Every project and contract that came of an idea is under the procedure of the idea (2021-2027).": (
        "Всеки проект и договор, произтекъл от проектна идея, е по процедурата на идеята (2021-2027 г.)."
    ),
    "{idea} is contracted under {procedure}: {became}": (
        "проектната идея „{idea}“ е договорена по процедура {procedure}: {became}"
    ),
    "{idea} is to be contracted under {procedure}, and not all that came of it is under it: {became}": (
        "проектната идея „{idea}“ трябва да се договори по процедура {procedure}, а не всичко произтекло от нея е по "
        "тази процедура: {became}"
    ),
    "whether {idea} is contracted under its procedure, {procedure}, is not certain: {became}": (
        "не е сигурно дали проектната идея „{idea}“ е договорена по своята процедура, {procedure}: {became}"
    ),
    "nothing that is numbered by a procedure came of the idea": (
        "от проектната идея не е произтекло нищо с номер по процедура"
    ),
}

#: Each sentence and each title in English, with the Bulgarian one.
BULGARIAN: Final[Mapping[str, str]] = MappingProxyType({**_STRATEGIES, **_CONCEPTS, **_CONTRACTING})
