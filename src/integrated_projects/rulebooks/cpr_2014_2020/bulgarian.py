"""The messages that only rules of 2014-2020 have, in Bulgarian."""

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
        "{amount} is declared at the full rate on {day}, in an accounting year of full financing": (
            "{amount} са декларирани по пълната ставка на {day}, в счетоводна година на пълно финансиране"
        ),
        "{amount} is declared at the full rate on {day}, in no accounting year of full financing: {years}": (
            "{amount} са декларирани по пълната ставка на {day}, извън счетоводните години на пълно "
            "финансиране: {years}"
        ),
        "whether {amount} is declared at the full rate, and in which accounting year, is not certain; {day}": (
            "не е сигурно дали {amount} са декларирани по пълната ставка и в коя счетоводна година; {day}"
        ),
        "{amount} is not declared at the full rate under a programme of the period": (
            "{amount} не са декларирани по пълната ставка по програма от периода"
        ),
        "{amount} is declared, at most {limit}, the eligible cost without net revenue": (
            "декларирани са {amount}, най-много {limit}, допустимите разходи без нетните приходи"
        ),
        "{amount} is declared, more than {limit}, the eligible cost without net revenue": (
            "декларирани са {amount}, повече от {limit}, допустимите разходи без нетните приходи"
        ),
        "whether {amount} is at most the eligible cost without net revenue is not certain; {limit}": (
            "не е сигурно дали {amount} са най-много допустимите разходи без нетните приходи; {limit}"
        ),
        "no net revenue is to be deducted": "няма нетни приходи за приспадане",
        "the European Social Fund adds {match}, at least the allocation of {youth}": (
            "Европейският социален фонд добавя {match}, поне колкото средствата от {youth}"
        ),
        "the European Social Fund adds {match}, less than the allocation of {youth}": (
            "Европейският социален фонд добавя {match}, по-малко от средствата от {youth}"
        ),
        "whether the European Social Fund adds the allocation of {youth} is not certain: {match}": (
            "не е сигурно дали Европейският социален фонд добавя средствата от {youth}: {match}"
        ),
        "the priority has no allocation for the Youth Employment Initiative": (
            "приоритетът няма средства по Инициативата за младежка заетост"
        ),
        "{amount} is claimed, at most {limit}: the decision of {decided} and its flexibility": (
            "заявени са {amount}, най-много {limit}: решението за {decided} и допустимото над него"
        ),
        "{amount} is claimed, more than {limit}: the decision of {decided} and its flexibility": (
            "заявени са {amount}, повече от {limit}: решението за {decided} и допустимото над него"
        ),
        "whether {amount} is within the decision of {decided} and its flexibility is not certain": (
            "не е сигурно дали {amount} са в рамките на решението за {decided} и допустимото над него"
        ),
        "the priority is not of the period": "приоритетът не е от периода",
        "the joint action plan of {amount} is at least {limit}, by the programme's support of {support}": (
            "съвместният план за действие от {amount} е поне {limit} при подкрепа по програмата от {support}"
        ),
        "the joint action plan of {amount} is less than {limit}, by the programme's support of {support}": (
            "съвместният план за действие от {amount} е по-малък от {limit} при подкрепа по програмата от {support}"
        ),
        "whether the joint action plan of {amount} is large enough is not certain; {support}": (
            "не е сигурно дали съвместният план за действие от {amount} е достатъчно голям; {support}"
        ),
        "the programme is not of the period, has no joint action plan, or is the Youth Employment Initiative": (
            "програмата не е от периода, няма съвместен план за действие или е Инициативата за младежка заетост"
        ),
        "the day of the document that sets out the conditions for support is not stated": (
            "не е посочена датата на документа с условията за подкрепа"
        ),
    }
)
