"""The titles of the rules of both regulations on common provisions in Bulgarian."""

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
            "Реалните разходи са извършени и платени в дни, в които са допустими."
        ),
        "Unit costs and lump sums stand for actions that were carried out on eligible days.": (
            "Единичните разходи и еднократните суми са за действия, извършени в допустими дни."
        ),
        "A cost that an amendment made eligible is incurred since the amendment was requested.": (
            "Разход, станал допустим с изменение, е извършен след искането за изменението."
        ),
        "Under all programmes together no more is declared of an item than it comes to.": (
            "По всички програми заедно от един разход не е декларирано повече от размера му."
        ),
        "An item that programmes share is declared by its key, to less than a cent.": (
            "Разход, общ за няколко програми, е деклариран по ключа си, с точност под цент."
        ),
        "Interest on debt is not declared, unless the grant is a subsidy of it.": (
            "Лихви по дълг не се декларират, освен ако помощта ги субсидира."
        ),
        "Value added tax that can be recovered is not declared.": (
            "Възстановим данък добавена стойност не се декларира."
        ),
        "Value added tax that can be recovered is declared of small operations only.": (
            "Възстановим данък добавена стойност се декларира само при малки операции."
        ),
        "The European Social Fund buys no land, real estate or infrastructure.": (
            "Европейският социален фонд не купува земя, недвижими имоти или инфраструктура."
        ),
        "The European Social Fund pays for furniture, equipment and vehicles on one of three grounds.": (
            "Европейският социален фонд плаща за мебели, оборудване и превозни средства на едно от три основания."
        ),
        "An amount at a flat rate is that rate of the verified base.": (
            "Сума по единна ставка е тази ставка от проверената основа."
        ),
        "Land is within its share of all eligible costs, the eligible land among them.": (
            "Земята е в рамките на дела си от всички допустими разходи, включително допустимата земя."
        ),
        "No cost that a flat rate covers is declared beside it.": (
            "Разход, който единната ставка покрива, не се декларира отделно."
        ),
        "Within one phase of the operation each category of costs is reckoned in one form.": (
            "В една фаза на операцията всяка категория разходи е в една форма."
        ),
        "Indirect costs are at no rate of direct costs that nobody has calculated.": (
            "Непреките разходи не са по ставка върху преките, която никой не е изчислил."
        ),
        "Indirect costs at a rate of direct costs that nobody has calculated are within it.": (
            "Непреките разходи по ставка върху преките, която никой не е изчислил, са в рамките ѝ."
        ),
        "Indirect costs at a rate of direct staff costs are within it.": (
            "Непреките разходи по ставка върху преките разходи за персонал са в рамките ѝ."
        ),
        "Indirect costs at a calculated rate of direct costs are within the highest.": (
            "Непреките разходи по изчислена ставка върху преките са в рамките на най-високата."
        ),
        "A fair, equitable and verifiable calculation stands behind a calculated rate.": (
            "Зад изчислената ставка стои справедливо, безпристрастно и проверимо изчисление."
        ),
        "Staff costs at a flat rate are within it, of the direct costs other than those of staff.": (
            "Разходите за персонал по единна ставка са в рамките ѝ от преките разходи, различни от тези за персонал."
        ),
        "Where staff costs are at a flat rate no works contract is above the threshold of the directive.": (
            "Когато разходите за персонал са по единна ставка, няма поръчка за строителство над прага на директивата."
        ),
        "Where staff costs are at a flat rate no contract is above the thresholds of the directives.": (
            "Когато разходите за персонал са по единна ставка, няма поръчка над праговете на директивите."
        ),
        "All other costs at a flat rate are within it, of the direct staff costs.": (
            "Всички други разходи по единна ставка са в рамките ѝ от преките разходи за персонал."
        ),
        "The rate for all other costs is not taken of staff costs at a flat rate.": (
            "Ставката за всички други разходи не се изчислява върху разходи за персонал по единна ставка."
        ),
        "Hours are paid at the exact hourly rate of the annual costs.": (
            "Часовете се плащат по точната почасова ставка на годишните разходи."
        ),
        "No more hours are declared of a post than those by which its annual costs are divided.": (
            "За една длъжност не са декларирани повече часове от тези, на които се делят годишните разходи."
        ),
        "The operation is not completed before the application for it is submitted.": (
            "Операцията не е завършена преди подаването на заявлението за нея."
        ),
        "Public support is at most the eligible cost without contributions in kind.": (
            "Публичната подкрепа е най-много допустимите разходи без приноса в натура."
        ),
        "An investment is not given up or changed within the time of durability.": (
            "Инвестицията не се прекратява или променя в срока за дълготрайност."
        ),
        "A plaque or billboard is displayed where the public support is above the limit.": (
            "Поставена е табела или билборд, когато публичната подкрепа е над ограничението."
        ),
        "A plaque or billboard is displayed where the total cost is above the limit.": (
            "Поставена е табела или билборд, когато общите разходи са над ограничението."
        ),
        "The funds pay at most the ceiling of a region in which the operation is carried out.": (
            "Фондовете плащат най-много по тавана на района, в който се изпълнява операцията."
        ),
        "A payment claim is paid in time.": "Искането за плащане е платено в срок.",
        "For a priority the Union pays at most the ceiling of its category of region.": (
            "За приоритет Съюзът плаща най-много по тавана на категорията му региони."
        ),
        "Cross-financing stays within its share of what the Union pays for a priority.": (
            "Кръстосаното финансиране е в рамките на дела си от плащаното от Съюза за приоритета."
        ),
        "Technical assistance is within the flat rate of the other expenditure.": (
            "Техническата помощ е в рамките на единната ставка от останалите разходи."
        ),
        "Sustainable urban development gets its share of the Regional Development Fund.": (
            "Устойчивото градско развитие получава дела си от Европейския фонд за регионално развитие."
        ),
        "The Union pays all of what is declared in certain accounting years only, whenever it was spent.": (
            "Съюзът плаща изцяло само декларираното в определени счетоводни години, когато и да е изразходвано."
        ),
        "An operation with little public support uses simplified costs, unless it is State aid or procured alone.": (
            "Операция с малка публична подкрепа ползва опростени разходи, освен ако е държавна помощ или е "
            "изцяло възложена."
        ),
        "An operation of a small total cost uses simplified costs, unless it is State aid or exempt research.": (
            "Операция с малки общи разходи ползва опростени разходи, освен ако е държавна помощ или освободено "
            "научно изследване."
        ),
        "Net revenue that was earned while the operation ran, and not foreseen, is deducted.": (
            "Нетните приходи, получени по време на операцията и непредвидени, се приспадат."
        ),
        "Net revenue after completion is deducted in advance, by a flat rate of the sector or the funding gap.": (
            "Нетните приходи след завършването се приспадат предварително, по единна ставка за сектора или по "
            "недостига на финансиране."
        ),
        "The European Social Fund adds to the Youth Employment Initiative at least its specific allocation.": (
            "Европейският социален фонд добавя към Инициативата за младежка заетост поне специалните ѝ средства."
        ),
        "In the final year the contribution for a priority exceeds the decision by no more than its flexibility.": (
            "През последната година приносът за приоритет не надвишава решението с повече от допустимото."
        ),
        "A joint action plan has an amount of public expenditure or a share of the programme, whichever is lower.": (
            "Съвместният план за действие има определени публични разходи или дял от програмата, което е по-малко."
        ),
        "Without a decision of the Commission no more than a share of a priority is moved.": (
            "Без решение на Комисията се прехвърля най-много определен дял от приоритет."
        ),
        "Without a decision of the Commission no more than a share of a programme is moved.": (
            "Без решение на Комисията се прехвърля най-много определен дял от програма."
        ),
    }
)
