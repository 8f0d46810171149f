"""The messages and the titles of the rules on de minimis aid in Bulgarian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["BULGARIAN"]


def __dir__() -> list[str]:
    return __all__


_BINDING = {
    "whether de minimis aid is granted in the project, and to whom, is not stated": (
        "не е посочено дали и на кого по проекта се предоставя минимална помощ"
    ),
    "a register of aid is given": "даден е регистър на помощите",
}

_CEILINGS = {
    "General aid of a single undertaking in the three years that end with a grant is within the ceiling.": (
        "Общата минимална помощ за едно и също предприятие за трите години, които завършват с предоставянето, "
        "не надхвърля тавана."
    ),
    "General aid of a single undertaking in a fiscal year and the two before is within the ceiling (2014-2023).": (
        "Общата минимална помощ за едно и също предприятие за текущата и двете предходни бюджетни години "
        "не надхвърля тавана (2014-2023 г.)."
    ),
    "Aid for services of general economic interest in the three years that end with a grant is within the ceiling.": (
        "Минималната помощ за услуги от общ икономически интерес за трите години, които завършват с предоставянето, "
        "не надхвърля тавана."
    ),
    "Aid for services of general economic interest in three fiscal years is within the ceiling (2012-2023).": (
        "Минималната помощ за услуги от общ икономически интерес за три данъчни години не надхвърля тавана "
        "(2012-2023 г.)."
    ),
    "General aid and aid for services together are within the ceiling of services (2014-2023).": (
        "Общата минимална помощ заедно с помощта за услуги не надхвърля тавана за услуги (2014-2023 г.)."
    ),
    "with {amount} the aid of {recipient} comes to {most}, within the ceiling of {ceilings}": (
        "със сумата {amount} помощта за {recipient} става {most}, в рамките на тавана {ceilings}"
    ),
    "with {amount} the aid of {recipient} comes to {least}, above the ceiling of {ceilings}, so that nothing of "
    "{amount} benefits from the regulation": (
        "със сумата {amount} помощта за {recipient} става {least}, над тавана {ceilings}, така че нищо от {amount} "
        "не се ползва от регламента"
    ),
    "whether the aid of {recipient} stays within the ceiling of {ceilings} with {amount} is not certain: {least} for "
    "certain, at most {most}": (
        "не е сигурно дали със сумата {amount} помощта за {recipient} остава в рамките на тавана {ceilings}: "
        "със сигурност {least}, най-много {most}"
    ),
    "{amount} is granted under another regulation": "сумата {amount} е предоставена по друг регламент",
}

_GRANTING = {
    "De minimis aid is granted while its regulation applies, or in the six months after its end.": (
        "Минималната помощ се предоставя, докато се прилага нейният регламент, или до шест месеца след това."
    ),
    "{grant} is granted under {regulation} not after {last}": (
        "сумата {grant} е предоставена по {regulation} не по-късно от {last}"
    ),
    "{grant} is granted under {regulation} after {last}": "сумата {grant} е предоставена по {regulation} след {last}",
    "whether {grant} is granted under {regulation} in time is not certain; the last day is {last}": (
        "не е сигурно дали сумата {grant} е предоставена по {regulation} в срок; последният ден е {last}"
    ),
    "{regulation} is none of the regulations on general aid and on services": (
        "{regulation} не е от регламентите за обща минимална помощ и за услуги"
    ),
    "Aid in instalments counts with what they are worth on the day of granting, at the discount rate of that day.": (
        "Помощта на вноски се брои с сконтираната им стойност към деня на предоставянето, по сконтовия процент "
        "за този ден."
    ),
    "{amount} is what the instalments are worth on the day of granting": (
        "сумата {amount} е сконтираната стойност на вноските към деня на предоставянето"
    ),
    "{amount} is stated, but on the day of granting the instalments are worth {values}": (
        "посочена е сумата {amount}, а сконтираната стойност на вноските към деня на предоставянето е {values}"
    ),
    "what the instalments are worth on the day of granting is not certain; {amount} is stated": (
        "не е сигурна сконтираната стойност на вноските към деня на предоставянето; посочена е сумата {amount}"
    ),
    "{amount} is paid at once": "сумата {amount} се плаща наведнъж",
    "State aid and de minimis aid for the same costs are within the highest aid intensity, or the highest amount.": (
        "Държавната помощ и минималната помощ за едни и същи разходи не надхвърлят най-високия интензитет или размер "
        "на помощта."
    ),
    "{state_aid} of State aid and {de_minimis} of de minimis aid are within the highest amount, {limit}": (
        "държавната помощ {state_aid} и минималната помощ {de_minimis} са в рамките на най-високия размер, {limit}"
    ),
    "{state_aid} of State aid and {de_minimis} of de minimis aid are above the highest amount, {limit}": (
        "държавната помощ {state_aid} и минималната помощ {de_minimis} са над най-високия размер, {limit}"
    ),
    "whether {state_aid} of State aid and {de_minimis} of de minimis aid are within the highest amount, {limit}, is "
    "not certain": (
        "не е сигурно дали държавната помощ {state_aid} и минималната помощ {de_minimis} са в рамките на най-високия "
        "размер, {limit}"
    ),
    "{state_aid} of State aid and {de_minimis} of de minimis aid are within {intensity} of {eligible}, {limit}": (
        "държавната помощ {state_aid} и минималната помощ {de_minimis} са в рамките на {intensity} от {eligible}, "
        "т.е. {limit}"
    ),
    "{state_aid} of State aid and {de_minimis} of de minimis aid are above {intensity} of {eligible}, {limit}": (
        "държавната помощ {state_aid} и минималната помощ {de_minimis} са над {intensity} от {eligible}, т.е. {limit}"
    ),
    "whether {state_aid} of State aid and {de_minimis} of de minimis aid are within {intensity} of {eligible} is not "
    "certain": (
        "не е сигурно дали държавната помощ {state_aid} и минималната помощ {de_minimis} са в рамките на {intensity} "
        "от {eligible}"
    ),
    "the de minimis aid of {de_minimis} is not for the same eligible costs": (
        "минималната помощ {de_minimis} не е за същите допустими разходи"
    ),
}

_REGISTER = {
    "The central register says who received aid, how much, when, from whom, by what instrument and in which sector.": (
        "В централния регистър е посочено кой, колко, кога, от кого, чрез какъв инструмент и в кой сектор "
        "е получил помощта."
    ),
    "the entry of {amount} says all that it has to": "вписването на сумата {amount} съдържа всичко необходимо",
    "the entry of {amount} does not say {lacking}": "във вписването на сумата {amount} липсва: {lacking}",
    "whether the entry of {amount} says all that it has to is not certain: {lacking}": (
        "не е сигурно дали вписването на сумата {amount} съдържа всичко необходимо: {lacking}"
    ),
    "aid of {amount} on {day} is not of those that a central register holds": (
        "помощта {amount} от {day} не е от тези, които се вписват в централен регистър"
    ),
    "Aid is entered in the central register within twenty working days after it is granted.": (
        "Помощта се вписва в централния регистър в срок от двадесет работни дни след предоставянето."
    ),
    "aid of {amount} on {day} was entered on {entered}, within {times} working days, which end on {end}": (
        "помощта {amount} от {day} е вписана на {entered}, в срока от работни дни ({times}), който изтича на {end}"
    ),
    "aid of {amount} on {day} was entered on {entered}, later than {times} working days, which end on {end}": (
        "помощта {amount} от {day} е вписана на {entered}, след срока от работни дни ({times}), който изтича на {end}"
    ),
    "whether aid of {amount} on {day} was entered within {times} working days is not certain: {entered}": (
        "не е сигурно дали помощта {amount} от {day} е вписана в срока от работни дни ({times}): {entered}"
    ),
    "The entry in the central register is kept for ten years after the day of granting.": (
        "Вписването в централния регистър се пази десет години след деня на предоставянето."
    ),
    "the entry of {amount} was not taken out within {times} after {day}": (
        "вписването на сумата {amount} не е заличено в срок от {times} след {day}"
    ),
    "the entry of {amount} was taken out on {removed}, within {times} after {day}": (
        "вписването на сумата {amount} е заличено на {removed}, в срок от {times} след {day}"
    ),
    "whether the entry of {amount} was kept for {times} after {day} is not certain: {removed}": (
        "не е сигурно дали вписването на сумата {amount} е пазено {times} след {day}: {removed}"
    ),
}

#: Each sentence of the book in English, and the Bulgarian one.
BULGARIAN: Final[Mapping[str, str]] = MappingProxyType({**_BINDING, **_CEILINGS, **_GRANTING, **_REGISTER})
