"""The messages and the titles of the rules on the EEA and Norway Grants in Bulgarian."""

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
        "Every cost is invoiced, delivered and paid while the project runs, or soon after an invoice of its end.": (
            "Всеки разход е фактуриран, доставен и платен, докато трае проектът, или скоро след фактура от края му."
        ),
        "{invoice} is delivered on {delivered} and paid on {paid}; the project runs from {first} to {last}": (
            "{invoice}: доставено на {delivered} и платено на {paid}; проектът трае от {first} до {last}"
        ),
        "{invoice} is delivered on {delivered} and paid on {paid}, not in time: the project runs from "
        "{first} to {last}": (
            "{invoice}: доставено на {delivered} и платено на {paid}, не в срок: проектът трае от {first} до {last}"
        ),
        "whether the cost is incurred in time is not certain: issued on {issued}, delivered on {delivered}, "
        "paid on {paid}; the project runs from {first} to {last}": (
            "не е сигурно дали разходът е извършен в срок: издадена на {issued}, доставено на {delivered}, "
            "платено на {paid}; проектът трае от {first} до {last}"
        ),
        "{invoice} is not claimed under a programme of the mechanism": (
            "{invoice}: разходът не е заявен по програма на механизма"
        ),
        "The project ends by the last day of projects of the mechanism.": (
            "Проектът приключва до последния ден за проектите по механизма."
        ),
        "the last day, {last}, is not after {ends}": "последният ден, {last}, не е след {ends}",
        "the last day, {last}, is after {ends}, when projects of the mechanism end": (
            "последният ден, {last}, е след {ends}, когато приключват проектите по механизма"
        ),
        "whether the project ends in time under {programme} is not certain; last day: {last}; projects of "
        "the mechanism end on {ends}": (
            "не е сигурно дали проектът приключва в срок по {programme}; последен ден: {last}; проектите по "
            "механизма приключват на {ends}"
        ),
        "{programme} is no programme of the mechanism": "{programme} не е програма на механизма",
        "The grant of every partner is at most the rate that the call allows for it.": (
            "Помощта за всеки партньор е най-много по ставката, която поканата допуска за него."
        ),
        "{partner} is granted {grant}, not above {rate} of {budget}": (
            "{partner} получава {grant}, не повече от {rate} от {budget}"
        ),
        "{partner} is granted {grant}, above {rate} of {budget}, which is {limit}": (
            "{partner} получава {grant}, повече от {rate} от {budget}, тоест от {limit}"
        ),
        "whether {partner} is granted too much is not certain: {grant} at {rate} of {budget}": (
            "не е сигурно дали {partner} получава твърде много: {grant} при {rate} от {budget}"
        ),
        "{partner} is not granted anything under a programme of the mechanism": (
            "{partner} не получава нищо по програма на механизма"
        ),
        "Voluntary work is at most half of the co-financing that is required.": (
            "Доброволният труд е най-много половината от изискваното съфинансиране."
        ),
        "voluntary work of {work} is at most {parts} of the {own} that {partner} pays": (
            "доброволният труд за {work} е най-много {parts} от сумата {own}, която {partner} плаща"
        ),
        "voluntary work of {work} is more than {parts} of the {own} that {partner} pays": (
            "доброволният труд за {work} е повече от {parts} от сумата {own}, която {partner} плаща"
        ),
        "whether {work} of voluntary work is at most {parts} of what {partner} pays is not certain; it pays {own}": (
            "не е сигурно дали доброволният труд за {work} е най-много {parts} от това, което {partner} плаща; "
            "плаща {own}"
        ),
        "{partner} pays nothing by voluntary work under a programme of the mechanism": (
            "{partner} не плаща нищо с доброволен труд по програма на механизма"
        ),
        "A flat rate of direct costs that the page prints is at most a quarter.": (
            "Посочената единна ставка върху преките разходи е най-много една четвърт."
        ),
        "A flat rate of direct staff costs that the page prints is at most 15 %.": (
            "Посочената единна ставка върху преките разходи за персонал е най-много 15 %."
        ),
        "Indirect costs at a rate of direct costs are at most a quarter of those that are not subcontracted.": (
            "Непреките разходи по ставка върху преките са най-много една четвърт от тези без подизпълнители."
        ),
        "Indirect costs at a rate of direct staff costs are at most 15 % of them.": (
            "Непреките разходи по ставка върху преките разходи за персонал са най-много 15 % от тях."
        ),
        "indirect costs of {amount} are at most {rates} of {base}": (
            "непреките разходи от {amount} са най-много {rates} от {base}"
        ),
        "indirect costs of {amount} are more than {rates} of {base}": (
            "непреките разходи от {amount} са повече от {rates} от {base}"
        ),
        "whether indirect costs of {amount} are at most {rates} of their base is not certain; it is {base}": (
            "не е сигурно дали непреките разходи от {amount} са най-много {rates} от основата си; тя е {base}"
        ),
        "no indirect costs under a programme of the mechanism are reckoned so": (
            "няма непреки разходи по програма на механизма, изчислени така"
        ),
        "{form} is at most {rates}": "{form}: най-много {rates}",
        "{form} is more than {rates}": "{form}: повече от {rates}",
        "whether {line} is a flat rate under a programme of the mechanism is not stated": (
            "не е посочено дали {line} е единна ставка по програма на механизма"
        ),
        "{line} is no such flat rate under a programme of the mechanism": (
            "{line} не е такава единна ставка по програма на механизма"
        ),
        "A partner that is stated to come from a donor state is of Iceland, Liechtenstein or Norway.": (
            "Партньорът, посочен като партньор от държава донор, е от Исландия, Лихтенщайн или Норвегия."
        ),
        "{partner} is of one of the donor states {states}": "{partner} е от една от държавите донори {states}",
        "{partner} is of none of the donor states {states}": "{partner} не е от никоя от държавите донори {states}",
        "of which country {partner} is, is not stated": "не е посочено от коя държава е {partner}",
        "{partner} is no partner of the project": "{partner} не е партньор по проекта",
        "With a partner from a donor state there is a partnership agreement.": (
            "С партньора от държава донор има споразумение за партньорство."
        ),
        "there is a partnership agreement with {partner}": "има споразумение за партньорство с {partner}",
        "there is no partnership agreement with {partner}": "няма споразумение за партньорство с {partner}",
        "whether there is a partnership agreement with {partner} is not stated": (
            "не е посочено дали има споразумение за партньорство с {partner}"
        ),
        "The beneficiary is of the state for which the programme is.": (
            "Бенефициентът е от държавата, за която е програмата."
        ),
        "{partner} is of {country}, the state of the programme": "{partner} е от {country}, държавата на програмата",
        "{partner} is of {country}, and the programme is of another state": (
            "{partner} е от {country}, а програмата е на друга държава"
        ),
        "whether {partner} is the beneficiary under a programme of the mechanism, and of which country, is "
        "not certain; {country}": (
            "не е сигурно дали {partner} е бенефициентът по програма на механизма и от коя държава е; {country}"
        ),
        "{partner} is not the beneficiary under a programme of the mechanism": (
            "{partner} не е бенефициентът по програма на механизма"
        ),
    }
)
