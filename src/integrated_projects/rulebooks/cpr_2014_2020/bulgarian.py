"""The messages and the titles of the rules of 2014-2020 in Bulgarian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from integrated_projects.rulebooks.common_provisions.bulgarian import COMMON

__all__ = ["BULGARIAN"]


def __dir__() -> list[str]:
    return __all__


_TITLES = {
    "The milestone of 2018 of an indicator that shall rise is at most its target of 2023.": (
        "Етапната цел за 2018 г. на показател, който трябва да нараства, не надвишава целевата му стойност за 2023 г."
    ),
    "The list of operations names no natural person.": (
        "В списъка на операциите не се посочват имена на физически лица."
    ),
    "Value added tax that can be recovered is not declared.": "Възстановим данък добавена стойност не се декларира.",
    "The European Social Fund buys no land, real estate or infrastructure.": (
        "Европейският социален фонд не финансира придобиване на земя, недвижими имоти или инфраструктура."
    ),
    "The European Social Fund pays for furniture, equipment and vehicles on one of three grounds.": (
        "Европейският социален фонд финансира мебели, оборудване и превозни средства на едно от три основания."
    ),
    "Indirect costs at a rate of another policy of the Union are within it, of the base of that policy.": (
        "Непреките разходи с единна ставка от друга политика на Съюза са в рамките ѝ върху основата по тази политика."
    ),
    "Indirect costs are at no rate of direct costs that nobody has calculated.": (
        "Непреките разходи не са с единна ставка върху преките разходи, за която няма изчисление."
    ),
    "Where staff costs are at a flat rate no works contract is above the threshold of the directive.": (
        "Когато разходите за персонал са с единна ставка, няма обществена поръчка за строителство над прага на "
        "директивата."
    ),
    "A plaque or billboard is displayed where the public support is above the limit.": (
        "Поставена е табела или билборд, когато публичната подкрепа надвишава прага."
    ),
    "For a priority the Union pays at most the ceiling of its category of region.": (
        "По приоритетна ос Съюзът плаща най-много по максималната ставка на съфинансиране за нейната категория региони."
    ),
    "Cross-financing stays within its share of what the Union pays for a priority.": (
        "Кръстосаното финансиране е в рамките на дела си от приноса на Съюза за приоритетната ос."
    ),
    "The Union pays all of what is declared in certain accounting years only, whenever it was spent.": (
        "Съюзът плаща 100 % само от декларираното в определени счетоводни години, когато и да е изразходвано."
    ),
    "An operation with little public support uses simplified costs, unless it is State aid or procured alone.": (
        "Операция с малка публична подкрепа използва опростени варианти за разходите, освен ако е държавна помощ "
        "или се изпълнява само чрез обществени поръчки."
    ),
    "Net revenue that was earned while the operation ran, and not foreseen, is deducted.": (
        "Непредвидените нетни приходи, получени по време на изпълнението на операцията, се приспадат."
    ),
    "Net revenue after completion is deducted in advance, by a flat rate of the sector or the funding gap.": (
        "Нетните приходи след приключването на операцията се приспадат предварително, с единна ставка за сектора "
        "или чрез недостига на финансиране."
    ),
    "The European Social Fund adds to the Youth Employment Initiative at least its specific allocation.": (
        "Европейският социален фонд добавя към Инициативата за младежка заетост не по-малко от специално "
        "разпределените ѝ средства."
    ),
    "In the final year the contribution for a priority exceeds the decision by no more than its flexibility.": (
        "През последната счетоводна година приносът за приоритетна ос надвишава решението най-много с допустимото."
    ),
    "A joint action plan has an amount of public expenditure or a share of the programme, whichever is lower.": (
        "Съвместният план за действие достига определен размер на публичните разходи или дял от програмата, което "
        "от двете е по-малко."
    ),
}

_FUND = {
    "{item} is not paid by the European Social Fund of the period": (
        "разходът от {item} не е за Европейския социален фонд по програма от периода"
    ),
    "{item} is no furniture, equipment or vehicle that the European Social Fund of the period pays for": (
        "разходът от {item} не е за мебели, оборудване или превозно средство, финансирани от Европейския социален "
        "фонд през периода"
    ),
}

_OPERATIONS = {
    "the operation is paid by simplified costs, as {amount} obliges it to": (
        "операцията използва опростени варианти за разходите, както се изисква при публична подкрепа от {amount}"
    ),
    "the operation is paid by actual costs, although {amount} is not above {limit}": (
        "операцията се отчита с действително извършени разходи, макар публичната подкрепа от {amount} да не "
        "надвишава {limit}"
    ),
    "whether the operation must and does use simplified costs is not certain; {amount}, at most {limit}": (
        "не е сигурно дали операцията трябва да използва и използва опростени варианти за разходите; публична "
        "подкрепа: {amount}; праг: {limit}"
    ),
    "the day of the document that sets out the conditions for support is not stated": (
        "не е посочена датата на документа, в който се определят условията за подкрепа"
    ),
    "no plaque or billboard is displayed, although {amount} with support by {funds} asks for one": (
        "не е поставена табела или билборд, макар да се изисква при публична подкрепа от {amount}; фондове: {funds}"
    ),
    "whether a plaque or billboard must be and is displayed is not certain; {amount}, {funds}": (
        "не е сигурно дали се изисква и дали е поставена табела или билборд; публична подкрепа: {amount}; фондове: "
        "{funds}"
    ),
    "{amount} is declared, at most {limit}, the eligible cost without net revenue": (
        "декларираните {amount} не надвишават допустимите разходи без нетните приходи, {limit}"
    ),
    "{amount} is declared, more than {limit}, the eligible cost without net revenue": (
        "декларираните {amount} надвишават допустимите разходи без нетните приходи, {limit}"
    ),
    "whether {amount} is at most the eligible cost without net revenue is not certain; {limit}": (
        "не е сигурно дали декларираното не надвишава допустимите разходи без нетните приходи; декларирано: "
        "{amount}; най-много: {limit}"
    ),
    "no net revenue is to be deducted": "няма нетни приходи за приспадане",
}

_FINANCES = {
    "{amount} is declared at the full rate on {day}, in an accounting year of full financing": (
        "сумата {amount} е декларирана със ставка 100 % на {day}, в счетоводна година на пълно финансиране"
    ),
    "{amount} is declared at the full rate on {day}, in no accounting year of full financing: {years}": (
        "сумата {amount} е декларирана със ставка 100 % на {day}, извън счетоводните години на пълно финансиране: "
        "{years}"
    ),
    "whether {amount} is declared at the full rate, and in which accounting year, is not certain; {day}": (
        "не е сигурно дали и в коя счетоводна година сумата {amount} е декларирана със ставка 100 %; декларирана: {day}"
    ),
    "{amount} is not declared at the full rate under a programme of the period": (
        "сумата {amount} не е декларирана със ставка 100 % по програма от периода"
    ),
    "{amount} is declared at the full rate, at which the Union may pay for {fund} at any time": (
        "сумата {amount} е декларирана със ставка 100 %, с която Съюзът може да плаща по {fund} по всяко време"
    ),
    "{amount} is declared at the full rate on {day}, although it was not taken up for the priority": (
        "сумата {amount} е декларирана със ставка 100 % на {day}, макар че за приоритетната ос такава ставка не е "
        "приета"
    ),
    "whether the full rate was taken up for {amount}, declared on {day}, is not certain": (
        "не е сигурно дали за сумата {amount}, декларирана на {day}, е приета ставка 100 %"
    ),
    "the priority is not of the period": "приоритетната ос не е от периода",
    "the European Social Fund adds {match}, at least the allocation of {youth}": (
        "Европейският социален фонд добавя {match}, не по-малко от специално разпределените {youth}"
    ),
    "the European Social Fund adds {match}, less than the allocation of {youth}": (
        "Европейският социален фонд добавя {match}, по-малко от специално разпределените {youth}"
    ),
    "whether the European Social Fund adds the allocation of {youth} is not certain: {match}": (
        "не е сигурно дали Европейският социален фонд добавя дължимото; добавени: {match}; специално разпределени: "
        "{youth}"
    ),
    "the priority has no allocation for the Youth Employment Initiative": (
        "за приоритетната ос няма специално разпределени средства за Инициативата за младежка заетост"
    ),
    "{amount} is claimed, at most {limit}: the decision of {decided} and its flexibility": (
        "заявеният принос от {amount} не надвишава {limit}: {decided} по решението и допустимото над тях"
    ),
    "{amount} is claimed, more than {limit}: the decision of {decided} and its flexibility": (
        "заявеният принос от {amount} надвишава {limit}: {decided} по решението и допустимото над тях"
    ),
    "whether {amount} is within the decision of {decided} and its flexibility is not certain": (
        "не е сигурно дали заявеният принос е в рамките на решението и допустимото над него; заявен: {amount}; по "
        "решението: {decided}"
    ),
    "the joint action plan of {amount} is at least {limit}, by the programme's support of {support}": (
        "съвместният план за действие от {amount} не е под {limit} при публична подкрепа по програмата от {support}"
    ),
    "the joint action plan of {amount} is less than {limit}, by the programme's support of {support}": (
        "съвместният план за действие от {amount} е под {limit} при публична подкрепа по програмата от {support}"
    ),
    "whether the joint action plan of {amount} is large enough is not certain; {support}": (
        "не е сигурно дали съвместният план за действие е достатъчно голям; размер: {amount}; публична подкрепа по "
        "програмата: {support}"
    ),
    "the programme is not of the period, has no joint action plan, or is the Youth Employment Initiative": (
        "програмата не е от периода, няма съвместен план за действие или е по Инициативата за младежка заетост"
    ),
}

#: Each sentence and each title in English, with the Bulgarian one.
BULGARIAN: Final[Mapping[str, str]] = MappingProxyType({**COMMON, **_TITLES, **_FUND, **_OPERATIONS, **_FINANCES})
