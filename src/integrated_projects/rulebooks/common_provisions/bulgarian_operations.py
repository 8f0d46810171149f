"""What the books of both Common Provisions Regulations say alike of operations and payments, in Bulgarian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["OF_OPERATIONS"]


def __dir__() -> list[str]:
    return __all__


_OPERATIONS = {
    "the operation was completed on {completed}, not before the application of {submitted}": (
        "операцията е завършена на {completed}, не преди подаването на заявлението за финансиране на {submitted}"
    ),
    "the operation was completed on {completed}, the day of the application of {submitted}: that is not before it, yet "
    "so close that which of the two came first should be on record": (
        "операцията е завършена на {completed}, в деня на подаване на заявлението за финансиране на {submitted}: това "
        "не е преди него, но е толкова близо, че кое от двете е станало първо трябва да е документирано"
    ),
    "the operation was completed on {completed}, before the application of {submitted}": (
        "операцията е завършена на {completed}, преди подаването на заявлението за финансиране на {submitted}"
    ),
    "whether the operation was completed before the application is not certain; {completed}, {submitted}": (
        "не е сигурно дали операцията е завършена преди подаването на заявлението за финансиране; завършена: "
        "{completed}; подадено заявление: {submitted}"
    ),
    "the operation is not completed": "операцията не е завършена",
    "the operation may be paid by actual costs": "операцията може да се отчита с действително извършени разходи",
    "public support of {support} is at most {cash}, the eligible cost without contributions in kind": (
        "публичната подкрепа от {support} не надвишава допустимите разходи без приноса в натура, {cash}"
    ),
    "public support of {support} is more than {cash}, the eligible cost without contributions in kind": (
        "публичната подкрепа от {support} надвишава допустимите разходи без приноса в натура, {cash}"
    ),
    "whether public support of {support} is at most the cost without contributions in kind is not certain": (
        "не е сигурно дали публичната подкрепа не надвишава допустимите разходи без приноса в натура; публична "
        "подкрепа: {support}"
    ),
    "a contribution in kind of {value} is at most {limit}, what it is worth on the market": (
        "приносът в натура от {value} не надвишава пазарната си стойност, {limit}"
    ),
    "a contribution in kind of {value} is more than {limit}, what it is worth on the market": (
        "приносът в натура от {value} надвишава пазарната си стойност, {limit}"
    ),
    "whether a contribution in kind of {value} is at most what it is worth on the market is not certain": (
        "не е сигурно дали приносът в натура от {value} не надвишава пазарната си стойност"
    ),
    "a contribution in kind of {value} can be verified independently, and land is certified by an expert": (
        "приносът в натура от {value} може да бъде проверен независимо, а стойността на земя е удостоверена от експерт"
    ),
    "a contribution in kind of {value} cannot be verified independently, or is land that no expert certified": (
        "приносът в натура от {value} не може да бъде проверен независимо, или е земя, чиято стойност не е "
        "удостоверена от експерт"
    ),
    "whether a contribution in kind of {value} can be verified independently is not certain, or whether an expert "
    "certified it": (
        "не е сигурно дали приносът в натура от {value} може да бъде проверен независимо или дали експерт е "
        "удостоверил стойността му"
    ),
    "there are no contributions in kind": "няма принос в натура",
    "nothing of the investment changed within {months} months of the final payment on {paid}": (
        "няма промяна в инвестицията в срока от {months} месеца от окончателното плащане на {paid}"
    ),
    "the investment changed on {changed}, within {months} months of the final payment on {paid}": (
        "инвестицията е променена на {changed}, в срока от {months} месеца от окончателното плащане на {paid}"
    ),
    "the investment changed on {changed}, within {months} months of the final payment on {paid}; {recovered} is to be "
    "recovered": (
        "инвестицията е променена на {changed}, в срока от {months} месеца от окончателното плащане на {paid}; подлежи "
        "на възстановяване: {recovered}"
    ),
    "the investment changed on {changed}, within {months} months of the final payment on {paid}; {by_days} is to be "
    "recovered by the days that are left, {by_months} by the months": (
        "инвестицията е променена на {changed}, в срока от {months} месеца от окончателното плащане на {paid}; подлежи "
        "на възстановяване: {by_days} според оставащите дни, {by_months} според оставащите месеци"
    ),
    "whether the investment changed within {months} months of the final payment on {paid} is not certain": (
        "не е сигурно дали инвестицията е променена в срока от {months} месеца от окончателното плащане; дата на "
        "плащането: {paid}"
    ),
    "the operation is no investment in infrastructure and no productive investment": (
        "операцията не включва инвестиции в инфраструктура или производствени инвестиции"
    ),
    "a plaque or billboard is displayed": "поставена е табела или билборд",
    "no plaque or billboard is asked for": "не се изисква табела или билборд",
    "{shares} is paid under {programme}, at most {ceilings} in {regions}": (
        "по {programme} финансирането е {shares}, в рамките на максималната ставка на съфинансиране {ceilings} "
        "(региони: {regions})"
    ),
    "{shares} is paid under {programme}, more than {ceilings} in {regions}": (
        "по {programme} финансирането е {shares}, над максималната ставка на съфинансиране {ceilings} (региони: "
        "{regions})"
    ),
    "whether {shares} under {programme} is within the ceiling of {regions} is not certain": (
        "не е сигурно дали финансирането по {programme} е в рамките на максималната ставка на съфинансиране; "
        "дялове: {shares}; региони: {regions}"
    ),
    "{programme} is not of the period, or a region of {regions} has no category": (
        "{programme} не е от периода, или регион на операцията няма категория; региони: {regions}"
    ),
    "the claim of {submitted} was paid on {paid}, within {days} days and {interrupted} of interruption": (
        "искането за плащане от {submitted} е платено на {paid}, в срока от {days} дни; дни на прекъсване: "
        "{interrupted}"
    ),
    "the claim of {submitted} was paid on {paid}, after {days} days and {interrupted} of interruption": (
        "искането за плащане от {submitted} е платено на {paid}, след срока от {days} дни; дни на прекъсване: "
        "{interrupted}"
    ),
    "whether the claim of {submitted} was paid in time is not certain; paid on {paid}": (
        "не е сигурно дали искането за плащане е платено в срок; подадено: {submitted}; платено: {paid}"
    ),
    "the claim is not made under a programme of the period": "искането за плащане не е по програма от периода",
}

#: Each sentence in English, with the Bulgarian one.
OF_OPERATIONS: Final[Mapping[str, str]] = MappingProxyType(_OPERATIONS)
