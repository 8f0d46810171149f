"""What the rules on published lists and on monitoring say alike, in Bulgarian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["RECORDS"]


def __dir__() -> list[str]:
    return __all__


_LIST = {
    "the list as seen on {seen} was last updated on {updated}, within {months} months": (
        "списъкът към {seen} е актуализиран последно на {updated}, в срока от {months} месеца"
    ),
    "the list as seen on {seen} was last updated on {updated}, more than {months} months before": (
        "списъкът към {seen} е актуализиран последно на {updated}, преди повече от {months} месеца"
    ),
    "whether the list was updated within {months} months is not certain; seen on {seen}, updated on {updated}": (
        "не е сигурно дали списъкът е актуализиран в срока от {months} месеца; видян на {seen}; актуализиран на "
        "{updated}"
    ),
    "the list is not of the period {first} to {last}": "списъкът не е за програмния период {first}–{last}",
    "each of {count} operations has a code of its own": "всяка операция в списъка има собствен код; операции: {count}",
    "{repeated} is the code of more than one operation": "код на повече от една операция: {repeated}",
    "whether each operation has a code of its own is not certain; {count} are stated": (
        "не е сигурно дали всяка операция има собствен код; посочени операции: {count}"
    ),
}

_ROWS = {
    "operation {operation} shows every fact that the list must show": (
        "за операция {operation} са посочени всички изисквани данни"
    ),
    "operation {operation} does not show {lacking}": "за операция {operation} липсват данни: {lacking}",
    "whether operation {operation} shows every fact that the list must show is not certain: {lacking}": (
        "не е сигурно дали за операция {operation} са посочени всички изисквани данни: {lacking}"
    ),
    "the list in which operation {operation} stands is not of the period": (
        "списъкът с операция {operation} не е за програмния период"
    ),
    "operation {operation} names no natural person": "за операция {operation} не е посочено име на физическо лице",
    "operation {operation} names a natural person as its beneficiary": (
        "за операция {operation} е посочено име на физическо лице като бенефициент"
    ),
    "whether operation {operation} names a natural person is not certain": (
        "не е сигурно дали за операция {operation} е посочено име на физическо лице"
    ),
    "operation {operation} shows no natural person and no vessel longer than {months} months after {published}": (
        "за операция {operation} няма данни за физическо лице или риболовен кораб след повече от {months} месеца от "
        "първото публикуване ({published})"
    ),
    (
        "operation {operation}, first published on {published}, still shows a natural person or a vessel on {seen}, "
        "after more than {months} months"
    ): (
        "за операция {operation}, публикувана за първи път на {published}, към {seen} все още има данни за физическо "
        "лице или риболовен кораб, след повече от {months} месеца"
    ),
    (
        "whether operation {operation} shows a natural person or a vessel longer than {months} months is not certain; "
        "first published on {published}, seen on {seen}"
    ): (
        "не е сигурно дали за операция {operation} има данни за физическо лице или риболовен кораб след повече от "
        "{months} месеца; публикувана за първи път на {published}; видяна на {seen}"
    ),
    "operation {operation} is procured, and its contractor is named": (
        "операция {operation} се изпълнява чрез обществена поръчка и изпълнителят ѝ е посочен"
    ),
    "operation {operation} is procured, and no contractor is named": (
        "операция {operation} се изпълнява чрез обществена поръчка, а изпълнителят ѝ не е посочен"
    ),
    "whether operation {operation} is procured and its contractor is named is not certain": (
        "не е сигурно дали операция {operation} се изпълнява чрез обществена поръчка и дали изпълнителят ѝ е посочен"
    ),
    "operation {operation} is not procured, or its list is not of the period": (
        "операция {operation} не се изпълнява чрез обществена поръчка или списъкът не е за програмния период"
    ),
    "operation {operation} shows the rate of each of its funds: {funds}": (
        "за операция {operation} е посочен процентът на съфинансиране от всеки фонд: {funds}"
    ),
    "operation {operation} shows no co-financing rate of {unrated}": (
        "за операция {operation} не е посочен процент на съфинансиране от: {unrated}"
    ),
    "whether operation {operation} shows the rate of each of its funds is not certain; its funds: {funds}": (
        "не е сигурно дали за операция {operation} е посочен процентът на съфинансиране от всеки фонд; фондове: {funds}"
    ),
    "no fund pays for operation {operation}, or its list is not of the period": (
        "операция {operation} не се финансира от фонд или списъкът не е за програмния период"
    ),
}

_MONITORING = {
    "of the operation every field is recorded: {wanted}": "за операцията са записани всички данни: {wanted}",
    "of the operation the following is not recorded: {lacking}": "за операцията не е записано: {lacking}",
    "whether every field of the operation is recorded is not certain; wanted: {wanted}": (
        "не е сигурно дали за операцията са записани всички данни; изисквани: {wanted}"
    ),
    "of {form} every field is recorded: {wanted}": "записани са всички данни; форма: {form}; данни: {wanted}",
    "of {form} the following is not recorded: {lacking}": "липсват записани данни; форма: {form}; липсващи: {lacking}",
    "whether every field of {form} is recorded is not certain; wanted: {wanted}": (
        "не е сигурно дали са записани всички данни; форма: {form}; изисквани: {wanted}"
    ),
    "{form} are not declared under a programme of the period": (
        "разходите не са декларирани по програма от периода; форма: {form}"
    ),
}

#: Each sentence in English, with the Bulgarian one.
RECORDS: Final[Mapping[str, str]] = MappingProxyType({**_LIST, **_ROWS, **_MONITORING})
