"""The titles that rules of both Common Provisions Regulations have, in Bulgarian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["TITLES"]


def __dir__() -> list[str]:
    return __all__


#: Each title in English, with the Bulgarian one.
TITLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Actual costs are incurred and paid on days on which they are eligible.": (
            "Действителните разходи са извършени и платени в срока, в който са допустими."
        ),
        "Unit costs and lump sums stand for actions that were carried out on eligible days.": (
            "Разходите за единица продукт и еднократните суми са за действия, осъществени в срока за допустимост."
        ),
        "A cost that an amendment made eligible is incurred since the amendment was requested.": (
            "Разход, станал допустим с изменение на програмата, не е извършен преди искането за изменението."
        ),
        "Under all programmes together no more is declared of an item than it comes to.": (
            "По всички програми заедно един разход не се декларира над размера му."
        ),
        "An item that programmes share is declared by its key, to less than a cent.": (
            "Разход, който се разпределя между програми, се декларира по ключа за разпределение, с точност до стотинка."
        ),
        "Interest on debt is not declared, unless the grant is a subsidy of it.": (
            "Лихви по дългове не се декларират, освен когато помощта е субсидия за тях."
        ),
        "An amount at a flat rate is that rate of the verified base.": (
            "Сумата по единна ставка е точно този процент от проверената основа."
        ),
        "Land is within its share of all eligible costs, the eligible land among them.": (
            "Придобиването на земя е в рамките на дела си от всички допустими разходи, включително допустимите за земя."
        ),
        "No cost that a flat rate covers is declared beside it.": (
            "Разход, обхванат от единна ставка, не се декларира и отделно."
        ),
        "Within one phase of the operation each category of costs is reckoned in one form.": (
            "В рамките на една фаза на операцията всяка категория разходи се отчита в една форма."
        ),
        "Indirect costs at a rate of direct staff costs are within it.": (
            "Непреките разходи с единна ставка върху преките разходи за персонал са в рамките ѝ."
        ),
        "Indirect costs at a calculated rate of direct costs are within the highest.": (
            "Непреките разходи с изчислена единна ставка върху преките разходи са в рамките на най-високата."
        ),
        "A fair, equitable and verifiable calculation stands behind a calculated rate.": (
            "Изчислената ставка се основава на справедливо, обективно и проверимо изчисление."
        ),
        "Staff costs at a flat rate are within it, of the direct costs other than those of staff.": (
            "Разходите за персонал с единна ставка са в рамките ѝ върху преките разходи, различни от тези за персонал."
        ),
        "All other costs at a flat rate are within it, of the direct staff costs.": (
            "Всички останали разходи с единна ставка са в рамките ѝ върху преките разходи за персонал."
        ),
        "The rate for all other costs is not taken of staff costs at a flat rate.": (
            "Ставката за всички останали разходи не се прилага върху разходи за персонал с единна ставка."
        ),
        "Hours are paid at the exact hourly rate of the annual costs.": (
            "Часовете се заплащат по точната почасова ставка от годишните разходи."
        ),
        "No more hours are declared of a post than those by which its annual costs are divided.": (
            "За една длъжност не се декларират повече часове от тези, на които се делят годишните ѝ разходи."
        ),
        "The operation is not completed before the application for it is submitted.": (
            "Операцията не е завършена преди подаването на заявлението за нейното финансиране."
        ),
        "Public support is at most the eligible cost without contributions in kind.": (
            "Публичната подкрепа не надвишава допустимите разходи без приноса в натура."
        ),
        "A contribution in kind is valued at no more than on the market, and unpaid work at that of its hours.": (
            "Приносът в натура се остойностява най-много по пазарна стойност, а неплатеният труд – по часовете му."
        ),
        "A contribution in kind can be verified independently, and an expert certified what land is worth.": (
            "Приносът в натура може да бъде проверен независимо, а стойността на земя е удостоверена от експерт."
        ),
        "An investment is not given up or changed within the time of durability.": (
            "Инвестицията не се прекратява и не се променя в срока за дълготрайност."
        ),
        "The funds pay at most the ceiling of a region in which the operation is carried out.": (
            "Фондовете плащат най-много по максималната ставка на съфинансиране за регион, в който се изпълнява "
            "операцията."
        ),
        "Where a social fund pays, a partner of civil society or the social partners takes part.": (
            "Когато финансира социален фонд, участва партньор от гражданското общество или от социалните партньори."
        ),
        "An indicator that counts a part of an output aims at no more than that output.": (
            "Показател, който отчита част от показател за изпълнение, няма по-висока целева стойност от него."
        ),
        "An indicator that counts persons or other whole things has whole values.": (
            "Показател, който отчита лица или други цели единици, има стойности в цели числа."
        ),
        "Every code of a category of intervention stands in the table of its dimension.": (
            "Всеки код на категория интервенция е в таблицата за своето измерение."
        ),
        "In each dimension the categories of intervention make what the Union pays.": (
            "По всяко измерение категориите интервенции дават общо приноса на Съюза."
        ),
        "A payment claim is paid in time.": "Искането за плащане се плаща в срок.",
        "Technical assistance is within the flat rate of the other expenditure.": (
            "Техническата помощ е в рамките на единната ставка върху останалите разходи."
        ),
        "Sustainable urban development gets its share of the Regional Development Fund.": (
            "За устойчиво градско развитие е заделен дължимият дял от Европейския фонд за регионално развитие."
        ),
        "The list of operations is updated in time.": "Списъкът на операциите се актуализира в срок.",
        "The list of operations shows every fact of an operation that the law asks for.": (
            "Списъкът на операциите съдържа за всяка операция всички данни, които се изискват."
        ),
        "The monitoring system records every field of the operation.": (
            "В системата за наблюдение са записани всички данни за операцията."
        ),
        "The monitoring system records every field of each form in which costs are declared.": (
            "В системата за наблюдение са записани всички данни за всяка форма, в която се декларират разходи."
        ),
    }
)
