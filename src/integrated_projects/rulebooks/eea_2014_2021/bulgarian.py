"""The messages and the titles of the rules on the EEA and Norway Grants in Bulgarian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["BULGARIAN"]


def __dir__() -> list[str]:
    return __all__


_DAYS = {
    "the programmes are {programmes}": "програми на проекта: {programmes}",
    "Every cost is invoiced, delivered and paid while the project runs, or soon after an invoice of its end.": (
        "Всеки разход е фактуриран, с извършена доставка и платен в срока на проекта, а по фактура от края му и в "
        "срока за плащане след него."
    ),
    "{invoice} is delivered on {delivered} and paid on {paid}; the project runs {days}": (
        "{invoice}: доставка на {delivered}, плащане на {paid}; проектът се изпълнява {days}"
    ),
    "{invoice} is delivered on {delivered} and paid on {paid}, not in time: the project runs {days}": (
        "{invoice}: доставка на {delivered}, плащане на {paid}, извън срока; проектът се изпълнява {days}"
    ),
    "whether the cost is incurred in time is not certain: issued on {issued}, delivered on {delivered}, "
    "paid on {paid}; the project runs {days}": (
        "не е сигурно дали разходът е извършен в срок; дата на издаване: {issued}; доставка: {delivered}; плащане: "
        "{paid}; проектът се изпълнява {days}"
    ),
    "{invoice} is not claimed under a programme of the mechanism": (
        "{invoice}: разходът не е отчетен по програма на финансовия механизъм"
    ),
    "The project ends by the last day of projects of the mechanism.": (
        "Проектът приключва до крайния срок за проектите по финансовия механизъм."
    ),
    "the last day, {last}, is not after {ends}": (
        "крайната дата, {last}, не е след крайния срок за проектите по финансовия механизъм: {ends}"
    ),
    "the last day, {last}, is after {ends}, when projects of the mechanism end": (
        "крайната дата, {last}, е след крайния срок за проектите по финансовия механизъм: {ends}"
    ),
    "whether the project ends in time under {programme} is not certain; last day: {last}; projects of "
    "the mechanism end on {ends}": (
        "не е сигурно дали проектът приключва в срок по {programme}; крайна дата: {last}; краен срок за проектите по "
        "финансовия механизъм: {ends}"
    ),
    "{programme} is no programme of the mechanism": "{programme} не е програма на финансовия механизъм",
}

_AMOUNTS = {
    "The grant of every partner is at most the rate that the call allows for it.": (
        "Безвъзмездната финансова помощ за всеки партньор не надвишава процента, определен за него в поканата."
    ),
    "{partner} is granted {grant}, not above {rate} of {budget}": (
        "безвъзмездната финансова помощ за {partner} е {grant} и не надвишава {rate} от {budget}"
    ),
    "{partner} is granted {grant}, above {rate} of {budget}, which is {limit}": (
        "безвъзмездната финансова помощ за {partner} е {grant} и надвишава {rate} от {budget}, които са {limit}"
    ),
    "whether {partner} is granted too much is not certain: {grant} at {rate} of {budget}": (
        "не е сигурно дали безвъзмездната финансова помощ за {partner} не надвишава допустимото; помощ: {grant}; "
        "процент: {rate}; бюджет: {budget}"
    ),
    "{partner} is not granted anything under a programme of the mechanism": (
        "{partner}: няма безвъзмездна финансова помощ по програма на финансовия механизъм"
    ),
    "Voluntary work is at most half of the co-financing that is required.": (
        "Доброволният труд е най-много половината от изискваното съфинансиране."
    ),
    "voluntary work of {work} is at most {parts} of the {own} that {partner} pays": (
        "доброволният труд е {work} и не надвишава {parts} от съфинансирането {own} на {partner}"
    ),
    "voluntary work of {work} is more than {parts} of the {own} that {partner} pays": (
        "доброволният труд е {work} и надвишава {parts} от съфинансирането {own} на {partner}"
    ),
    "whether {work} of voluntary work is at most {parts} of what {partner} pays is not certain; it pays {own}": (
        "не е сигурно дали доброволният труд не надвишава {parts} от съфинансирането на {partner}; доброволен труд: "
        "{work}; съфинансиране: {own}"
    ),
    "{partner} pays nothing by voluntary work under a programme of the mechanism": (
        "{partner}: няма съфинансиране с доброволен труд по програма на финансовия механизъм"
    ),
    "Indirect costs at a rate of direct costs are at most a quarter of those that are not subcontracted.": (
        "Непреките разходи по ставка върху преките разходи са най-много една четвърт от преките разходи без "
        "възложените на подизпълнители."
    ),
    "Indirect costs at a rate of direct staff costs are at most 15 % of them.": (
        "Непреките разходи по ставка върху преките разходи за персонал са най-много 15 % от тях."
    ),
    "indirect costs of {amount} are at most {rates} of {base}": (
        "непреките разходи са {amount} и не надвишават {rates} от {base}"
    ),
    "indirect costs of {amount} are more than {rates} of {base}": (
        "непреките разходи са {amount} и надвишават {rates} от {base}"
    ),
    "whether indirect costs of {amount} are at most {rates} of their base is not certain; it is {base}": (
        "не е сигурно дали непреките разходи не надвишават {rates} от основата си; непреки разходи: {amount}; "
        "основа: {base}"
    ),
    "no indirect costs under a programme of the mechanism are reckoned so": (
        "няма непреки разходи по програма на финансовия механизъм, изчислени по този начин"
    ),
    "A flat rate of direct costs that the page prints is at most a quarter.": (
        "Посочената единна ставка върху преките разходи е най-много една четвърт."
    ),
    "A flat rate of direct staff costs that the page prints is at most 15 %.": (
        "Посочената единна ставка върху преките разходи за персонал е най-много 15 %."
    ),
    "{form} is at most {rates}": "ставката {form} не надвишава {rates}",
    "{form} is more than {rates}": "ставката {form} надвишава {rates}",
    "whether {line} is a flat rate under a programme of the mechanism is not stated": (
        "не е посочено дали сумата {line} е единна ставка по програма на финансовия механизъм"
    ),
    "{line} is no such flat rate under a programme of the mechanism": (
        "сумата {line} не е такава единна ставка по програма на финансовия механизъм"
    ),
}

_PARTIES = {
    "A partner that is stated to come from a donor state is of Iceland, Liechtenstein or Norway.": (
        "Партньор, посочен като партньор от държава донор, е от Исландия, Лихтенщайн или Норвегия."
    ),
    "{partner} is of one of the donor states {states}": "{partner} е от държава донор ({states})",
    "{partner} is of none of the donor states {states}": "{partner} не е от държава донор ({states})",
    "of which country {partner} is, is not stated": "не е посочено от коя държава е {partner}",
    "{partner} is no partner of the project": "{partner} не е партньор по проекта",
    "With a partner from a donor state there is a partnership agreement.": (
        "С партньора от държава донор е сключено партньорско споразумение."
    ),
    "there is a partnership agreement with {partner}": "сключено е партньорско споразумение с {partner}",
    "there is no partnership agreement with {partner}": "не е сключено партньорско споразумение с {partner}",
    "whether there is a partnership agreement with {partner} is not stated": (
        "не е посочено дали е сключено партньорско споразумение с {partner}"
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
        "не е сигурно дали {partner} е бенефициент по програма на финансовия механизъм и от коя държава; държава: "
        "{country}"
    ),
    "{partner} is not the beneficiary under a programme of the mechanism": (
        "{partner} не е бенефициент по програма на финансовия механизъм"
    ),
}

_DURABILITY = {
    "Real estate and land are not given up or changed within five years of the final payment.": (
        "Недвижимият имот и земята не се изоставят и не се променят в срок от пет години от окончателното плащане."
    ),
    "nothing of the real estate or land changed within {months} months of the final payment on {paid}": (
        "няма промяна в недвижимия имот или земята в срока от {months} месеца от окончателното плащане на {paid}"
    ),
    "the real estate or land changed on {changed}, within {months} months of the final payment on {paid}": (
        "недвижимият имот или земята са променени на {changed}, в срока от {months} месеца от окончателното плащане "
        "на {paid}"
    ),
    "whether the real estate or land changed within {months} months of the final payment on {paid} is not certain": (
        "не е сигурно дали недвижимият имот или земята са променени в срока от {months} месеца от окончателното "
        "плащане; дата на плащането: {paid}"
    ),
    "there is no investment in real estate or land": "няма инвестиция в недвижим имот или земя",
}

#: Each sentence and each title in English, with the Bulgarian one.
BULGARIAN: Final[Mapping[str, str]] = MappingProxyType({**_DAYS, **_AMOUNTS, **_PARTIES, **_DURABILITY})
