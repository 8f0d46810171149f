"""The messages and the titles of the rules of 2021-2027 in Bulgarian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from integrated_projects.rulebooks.common_provisions.bulgarian import COMMON

__all__ = ["BULGARIAN"]


def __dir__() -> list[str]:
    return __all__


_TITLES = {
    "The milestone of 2024 of an indicator that shall rise is at most its target of 2029.": (
        "Етапната цел за 2024 г. на показател, който трябва да нараства, не надвишава целевата му стойност за 2029 г."
    ),
    "The list of operations names the contractor of an operation that is procured.": (
        "В списъка на операциите е посочен изпълнителят на операция, възложена с обществена поръчка."
    ),
    "The list of operations shows the rate of each fund that pays for an operation.": (
        "В списъка на операциите е посочен процентът на съфинансиране от всеки фонд."
    ),
    "Each operation of the list has a code of its own.": "Всяка операция в списъка има собствен код.",
    "The list of operations shows a natural person or a vessel for no longer than its time.": (
        "Данните за физически лица и риболовни кораби се заличават в срок от списъка на операциите."
    ),
    "Value added tax that can be recovered is declared of small operations only.": (
        "Възстановим данък добавена стойност се декларира само при малки операции."
    ),
    "The European Social Fund buys no land, real estate or infrastructure.": (
        "Европейският социален фонд плюс не финансира придобиване на земя, недвижими имоти или инфраструктура."
    ),
    "The European Social Fund pays for furniture, equipment and vehicles on one of three grounds.": (
        "Европейският социален фонд плюс финансира мебели, оборудване и превозни средства на едно от три основания."
    ),
    "Indirect costs at a rate of direct costs that nobody has calculated are within it.": (
        "Непреките разходи с единна ставка върху преките разходи, за която не се изисква изчисление, са в рамките ѝ."
    ),
    "Hours are paid at the exact hourly rate of the monthly costs.": (
        "Часовете се заплащат по точната почасова ставка от месечните разходи."
    ),
    "No more hours are declared of a post than those of twelve of the months by which its costs are divided.": (
        "За една длъжност не се декларират повече часове, отколкото има в дванадесет от месеците, на които се делят "
        "разходите ѝ."
    ),
    "Where staff costs are at a flat rate no contract is above the thresholds of the directives.": (
        "Когато разходите за персонал са с единна ставка, няма обществена поръчка над праговете на директивите."
    ),
    "A plaque or billboard is displayed where the total cost is above the limit.": (
        "Поставена е табела или билборд, когато общите разходи надвишават прага."
    ),
    "For a priority the Union pays at most the ceiling of its category of region.": (
        "По приоритет Съюзът плаща най-много по максималната ставка на съфинансиране за неговата категория региони."
    ),
    "Cross-financing stays within its share of what the Union pays for a priority.": (
        "Кръстосаното финансиране е в рамките на дела си от приноса на Съюза за приоритета."
    ),
    "An operation of a small total cost uses simplified costs, unless it is State aid or exempt research.": (
        "Операция с малки общи разходи използва опростени варианти за разходите, освен ако е държавна помощ или "
        "освободена операция за научни изследвания и иновации."
    ),
    "Without a decision of the Commission no more than a share of a priority is moved.": (
        "Без решение на Комисията се прехвърля най-много определен дял от средствата за приоритет."
    ),
    "Without a decision of the Commission no more than a share of a programme is moved.": (
        "Без решение на Комисията се прехвърля най-много определен дял от бюджета на програмата."
    ),
}

_FUND = {
    "{item} is not paid by the European Social Fund of the period": (
        "разходът от {item} не е за Европейския социален фонд плюс по програма от периода"
    ),
    "{item} is no furniture, equipment or vehicle that the European Social Fund of the period pays for": (
        "разходът от {item} не е за мебели, оборудване или превозно средство, финансирани от Европейския социален "
        "фонд плюс през периода"
    ),
}

_OPERATIONS = {
    "the operation is paid by simplified costs, as {amount} obliges it to": (
        "операцията използва опростени варианти за разходите, както се изисква при общи разходи от {amount}"
    ),
    "the operation is paid by actual costs, although {amount} is not above {limit}": (
        "операцията се отчита с действително извършени разходи, макар общите разходи от {amount} да не надвишават "
        "{limit}"
    ),
    "whether the operation must and does use simplified costs is not certain; {amount}, at most {limit}": (
        "не е сигурно дали операцията трябва да използва и използва опростени варианти за разходите; общи разходи: "
        "{amount}; праг: {limit}"
    ),
    "no plaque or billboard is displayed, although {amount} with support by {funds} asks for one": (
        "не е поставена табела или билборд, макар да се изисква при общи разходи от {amount}; фондове: {funds}"
    ),
    "whether a plaque or billboard must be and is displayed is not certain; {amount}, {funds}": (
        "не е сигурно дали се изисква и дали е поставена табела или билборд; общи разходи: {amount}; фондове: {funds}"
    ),
}

_FINANCES = {
    "the priority is not of the period": "приоритетът не е от периода",
    "transfers of {amount} are at most {limit}, the share of {whole}": (
        "прехвърлените {amount} не надвишават {limit}, допустимия дял от {whole}"
    ),
    "transfers of {amount} are more than {limit}, the share of {whole}, so that the Commission decides": (
        "прехвърлените {amount} надвишават {limit}, допустимия дял от {whole}, така че е необходимо решение на "
        "Комисията"
    ),
    "whether transfers of {amount} are within the share of {whole} is not certain": (
        "не е сигурно дали прехвърленото е в рамките на допустимия дял; прехвърлено: {amount}; общо: {whole}"
    ),
    "they are not of the period": "прехвърлянията не са по програма от периода",
}

#: Each sentence and each title in English, with the Bulgarian one.
BULGARIAN: Final[Mapping[str, str]] = MappingProxyType({**COMMON, **_TITLES, **_FUND, **_OPERATIONS, **_FINANCES})
