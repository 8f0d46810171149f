"""What the books of both Common Provisions Regulations say alike, in Bulgarian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from integrated_projects.rulebooks.common_provisions.bulgarian_operations import OF_OPERATIONS
from integrated_projects.rulebooks.common_provisions.bulgarian_programmes import OF_PROGRAMMES
from integrated_projects.rulebooks.common_provisions.bulgarian_records import RECORDS
from integrated_projects.rulebooks.common_provisions.bulgarian_titles import TITLES

__all__ = ["COMMON"]


def __dir__() -> list[str]:
    return __all__


_BINDING = {
    "the project is paid under {programmes}, of the period {first} to {last}": (
        "проектът се финансира по {programmes}, от програмния период {first}–{last}"
    ),
    "no programme of {first} to {last} pays; the programmes of the project: {programmes}": (
        "проектът не се финансира по програма от периода {first}–{last}; програми на проекта: {programmes}"
    ),
    "whether a programme of {first} to {last} pays is not certain; the programmes of the project: {programmes}": (
        "не е сигурно дали проектът се финансира по програма от периода {first}–{last}; програми на проекта: "
        "{programmes}"
    ),
}

_ITEMS = {
    "{item} was incurred on {incurred} and paid on {paid}, on eligible days, as a rule {period}": (
        "разходът от {item} е извършен на {incurred} и платен на {paid}, в срока за допустимост, по правило {period}"
    ),
    "{item} was incurred on {incurred} and paid on {paid}, not within {period}": (
        "разходът от {item} е извършен на {incurred} и платен на {paid}, извън срока за допустимост {period}"
    ),
    "whether {item} was incurred and paid within {period} is not certain; {incurred}, {paid}": (
        "не е сигурно дали разходът от {item} е извършен и платен в срока за допустимост {period}; извършен: "
        "{incurred}; платен: {paid}"
    ),
    "{item} is not reimbursed as an actual cost of the period": (
        "разходът от {item} не се възстановява като действително извършен разход по програма от периода"
    ),
    "what {item} stands for was carried out on {delivered}, on eligible days, as a rule {period}": (
        "действието, за което е сумата {item}, е осъществено на {delivered}, в срока за допустимост, по правило "
        "{period}"
    ),
    "what {item} stands for was carried out on {delivered}, not within {period}": (
        "действието, за което е сумата {item}, е осъществено на {delivered}, извън срока за допустимост {period}"
    ),
    "whether what {item} stands for was carried out within {period} is not certain; {delivered}": (
        "не е сигурно дали действието, за което е сумата {item}, е осъществено в срока за допустимост {period}; "
        "осъществено: {delivered}"
    ),
    "{item} is no unit cost or lump sum of the period": (
        "сумата {item} не е разход за единица продукт или еднократна сума по програма от периода"
    ),
    "{item} was incurred on {incurred}; the amendment was requested on {requested}": (
        "разходът от {item} е извършен на {incurred}; изменението на програмата е поискано на {requested}"
    ),
    "{item} was incurred on {incurred}, before the amendment was requested on {requested}": (
        "разходът от {item} е извършен на {incurred}, преди да бъде поискано изменението на програмата на {requested}"
    ),
    "{item} was incurred on {incurred}; the amendment answers to a natural disaster of {disaster}": (
        "разходът от {item} е извършен на {incurred}; изменението на програмата е заради природно бедствие от "
        "{disaster}"
    ),
    "{item} was incurred on {incurred}, before the natural disaster of {disaster} to which the amendment answers": (
        "разходът от {item} е извършен на {incurred}, преди природното бедствие от {disaster}, заради което е "
        "изменението на програмата"
    ),
    "whether {item} was incurred since the amendment was requested is not certain; {incurred}, {requested}": (
        "не е сигурно дали разходът от {item} е извършен преди искането за изменение на програмата; извършен: "
        "{incurred}; поискано изменение: {requested}"
    ),
    "{item} did not become eligible by an amendment of a programme of the period": (
        "разходът от {item} не е станал допустим с изменение на програма от периода"
    ),
    "{declared} of {item} is declared, and no more than it comes to": (
        "по разхода от {item} са декларирани {declared}, не повече от размера му"
    ),
    "{declared} is declared of {item}, which comes to less": (
        "по разхода от {item} са декларирани {declared}, повече от размера му"
    ),
    "whether more than {item} is declared is not certain; {declared} for certain": (
        "не е сигурно дали по разхода от {item} е декларирано повече от размера му; със сигурност декларирани: "
        "{declared}"
    ),
    "{item} is not of the period": "разходът от {item} не е по програма от периода",
    "{item} is declared by its key: {amounts}": "разходът от {item} е деклариран по ключа за разпределение: {amounts}",
    "{item} is not declared by its key: {amounts}": (
        "разходът от {item} не е деклариран по ключа за разпределение: {amounts}"
    ),
    "whether {item} is declared by its key is not certain: {amounts}": (
        "не е сигурно дали разходът от {item} е деклариран по ключа за разпределение; декларирани суми: {amounts}"
    ),
    "{item} is not shared among programmes of the period by a key": (
        "разходът от {item} не се разпределя по ключ между програми от периода"
    ),
    "{item} is no interest on debt, or a grant pays it as a subsidy": (
        "разходът от {item} не е лихва по дълг, или се покрива от субсидия за лихви"
    ),
    "{item} is interest on debt": "разходът от {item} е лихва по дълг",
    "whether {item} is interest on debt is not certain": "не е сигурно дали разходът от {item} е лихва по дълг",
    "{item} is value added tax that can be recovered, and the operation costs {cost}, not below {limit}": (
        "разходът от {item} е възстановим данък добавена стойност; общи разходи за операцията: {cost}; допуска се "
        "само под {limit}"
    ),
    "{item} is no value added tax that can be recovered, or the operation is small enough": (
        "разходът от {item} не е възстановим данък добавена стойност, или операцията е под прага"
    ),
    "whether {item} is value added tax that can be recovered is not certain, or what the operation costs": (
        "не е сигурно дали разходът от {item} е възстановим данък добавена стойност или колко са общите разходи за "
        "операцията"
    ),
    "{item} is no value added tax that can be recovered": (
        "разходът от {item} не е възстановим данък добавена стойност"
    ),
    "{item} is value added tax that can be recovered, whatever the operation costs": (
        "разходът от {item} е възстановим данък добавена стойност, независимо от общите разходи за операцията"
    ),
    "whether {item} is value added tax that can be recovered is not certain": (
        "не е сигурно дали разходът от {item} е възстановим данък добавена стойност"
    ),
    "{item} is no value added tax of the period": (
        "разходът от {item} не е данък добавена стойност по програма от периода"
    ),
    "{item} is no land, real estate or infrastructure, or it is paid as cross-financing": (
        "разходът от {item} не е за земя, недвижим имот или инфраструктура, или се плаща като кръстосано финансиране"
    ),
    "{item} is {nature}, for which {fund} does not pay": (
        "разходът от {item} е недопустим по {fund}; вид на разхода: {nature}"
    ),
    "whether {item} is land, real estate or infrastructure, and for which fund, is not certain": (
        "не е сигурно дали разходът от {item} е за земя, недвижим имот или инфраструктура и по кой фонд е"
    ),
    "{item} is {ground}": "разходът от {item} е за мебели, оборудване или превозно средство; основание: {ground}",
    "{item} is furniture, equipment or a vehicle on {ground}": (
        "разходът от {item} е за мебели, оборудване или превозно средство без допустимо основание: {ground}"
    ),
    "on what ground {item} is paid is not stated": "не е посочено на какво основание се плаща разходът от {item}",
    "{item} is {form}, {base}": "сумата {item} е {form} (основа {base})",
    "{item} is not {form}, {base}; that is {expected_amount}": (
        "сумата {item} не е {form} (основа {base}); изчислената сума е {expected_amount}"
    ),
    "whether {item} follows its base is not certain: {form}, {base}": (
        "не е сигурно дали сумата {item} съответства на основата си; ставка: {form}; основа: {base}"
    ),
    "{item} is no flat rate of the period": "сумата {item} не е единна ставка по програма от периода",
}

_LISTS = {
    "land for {land} is at most {limit}, the limit beside other costs of {eligible}": (
        "разходите за придобиване на земя са {land}, в рамките на {limit} при други допустими разходи от {eligible}"
    ),
    "land for {land} is more than {limit}, the limit beside other costs of {eligible}": (
        "разходите за придобиване на земя са {land}, повече от {limit} при други допустими разходи от {eligible}"
    ),
    "whether land for {land} is within the limit beside other costs of {eligible} is not certain": (
        "не е сигурно дали разходите за придобиване на земя са в рамките на дела си; със сигурност за земя: {land}; "
        "други допустими разходи: {eligible}"
    ),
    "no land is bought, or the operation conserves the environment": (
        "не се придобива земя, или операцията е за опазване на околната среда"
    ),
    "nothing that a flat rate covers is claimed beside it": (
        "никой разход, обхванат от единна ставка, не е заявен и отделно"
    ),
    "{twice} are claimed beside the flat rate that covers them": (
        "заявени са и отделно, макар да са обхванати от единна ставка: {twice}"
    ),
    "whether something that a flat rate covers is claimed beside it is not certain": (
        "не е сигурно дали разход, обхванат от единна ставка, е заявен и отделно"
    ),
    "no flat rate is claimed": "не е заявена единна ставка",
    "each category of costs is reckoned in one form": "всяка категория разходи се отчита в една форма",
    "{headings} are reckoned in more than one form": "отчитат се в повече от една форма: {headings}",
    "whether a category of costs is reckoned in more than one form is not certain": (
        "не е сигурно дали категория разходи се отчита в повече от една форма"
    ),
    "no two items could be of one category": "няма два разхода, които могат да са от една категория",
}

_SIMPLIFIED = {
    "indirect costs of {amount} are within {option}, at most {limit}": (
        "непреките разходи от {amount} не надвишават {limit}; вариант: {option}"
    ),
    "indirect costs of {amount} are more than {option} allows, {limit}": (
        "непреките разходи от {amount} надвишават {limit}; вариант: {option}"
    ),
    "whether indirect costs of {amount} are within {option} is not certain; at most {limit}": (
        "не е сигурно дали непреките разходи са в рамките на единната ставка; непреки разходи: {amount}; най-много: "
        "{limit}; вариант: {option}"
    ),
    "the indirect costs are not {option} of the period": (
        "непреките разходи по програма от периода не се отчитат с този вариант: {option}"
    ),
    "a calculation stands behind the rate": "ставката се основава на изчисление",
    "no calculation stands behind the rate": "ставката не се основава на изчисление",
    "whether a calculation stands behind the rate is not stated": (
        "не е посочено дали ставката се основава на изчисление"
    ),
    "the indirect costs are at no calculated rate of the period": (
        "непреките разходи не са с изчислена единна ставка по програма от периода"
    ),
    "staff costs of {amount} are at most {limit}, the flat rate of other direct costs of {other}": (
        "разходите за персонал от {amount} не надвишават {limit}, единната ставка върху други преки разходи от {other}"
    ),
    "staff costs of {amount} are more than {limit}, the flat rate of other direct costs of {other}": (
        "разходите за персонал от {amount} надвишават {limit}, единната ставка върху други преки разходи от {other}"
    ),
    "whether staff costs of {amount} are within the flat rate of other direct costs of {other} is not certain": (
        "не е сигурно дали разходите за персонал са в рамките на единната ставка върху другите преки разходи; "
        "разходи за персонал: {amount}; други преки разходи: {other}"
    ),
    "the staff costs are at no flat rate of the period": (
        "разходите за персонал не са с единна ставка по програма от периода"
    ),
    "staff costs are at a flat rate, and no public contract is above the threshold": (
        "разходите за персонал са с единна ставка и няма обществена поръчка над прага"
    ),
    "staff costs are at a flat rate although a public contract is above the threshold": (
        "разходите за персонал са с единна ставка, макар да има обществена поръчка над прага"
    ),
    "whether a public contract is above the threshold is not stated": (
        "не е посочено дали има обществена поръчка над прага"
    ),
    "all other costs, {amount}, are at most {limit}, the flat rate of staff costs of {staff}": (
        "всички останали разходи, {amount}, не надвишават {limit}, единната ставка върху разходи за персонал от {staff}"
    ),
    "all other costs, {amount}, are more than {limit}, the flat rate of staff costs of {staff}": (
        "всички останали разходи, {amount}, надвишават {limit}, единната ставка върху разходи за персонал от {staff}"
    ),
    "whether all other costs, {amount}, are within the flat rate of staff costs of {staff} is not certain": (
        "не е сигурно дали всички останали разходи са в рамките на единната ставка върху разходите за персонал; "
        "останали разходи: {amount}; разходи за персонал: {staff}"
    ),
    "no flat rate of the period covers all other costs": (
        "по програма от периода няма единна ставка за всички останали разходи"
    ),
    "the flat rate for all other costs is taken of {method}": (
        "единната ставка за всички останали разходи се прилага върху разходи за персонал, които се отчитат така: "
        "{method}"
    ),
    "the flat rate for all other costs is taken of staff costs that are a flat rate themselves": (
        "единната ставка за всички останали разходи се прилага върху разходи за персонал, които и сами са с единна "
        "ставка"
    ),
    "how the staff costs are reckoned is not stated": "не е посочено как се отчитат разходите за персонал",
    "{amount} for {hours} hours is at most {limit}, the annual costs of {annual} by the hour": (
        "сумата {amount} (часове: {hours}) не надвишава {limit}, изчислени от годишни разходи за длъжността от {annual}"
    ),
    "{amount} for {hours} hours is more than {limit}, the annual costs of {annual} by the hour": (
        "сумата {amount} (часове: {hours}) надвишава {limit}, изчислени от годишни разходи за длъжността от {annual}"
    ),
    "whether {amount} for {hours} hours follows the annual costs of {annual} is not certain": (
        "не е сигурно дали сумата за часовете съответства на годишните разходи за длъжността; сума: {amount}; "
        "часове: {hours}; годишни разходи: {annual}"
    ),
    "the post is not paid of its annual costs under a programme of the period": (
        "длъжността не се финансира по програма от периода според годишните си разходи"
    ),
    "{amount} for {hours} hours is at most {limit}, the monthly costs of {monthly} by the hour": (
        "сумата {amount} (часове: {hours}) не надвишава {limit}, изчислени от месечни разходи за длъжността от "
        "{monthly}"
    ),
    "{amount} for {hours} hours is more than {limit}, the monthly costs of {monthly} by the hour": (
        "сумата {amount} (часове: {hours}) надвишава {limit}, изчислени от месечни разходи за длъжността от {monthly}"
    ),
    "whether {amount} for {hours} hours follows the monthly costs of {monthly} is not certain": (
        "не е сигурно дали сумата за часовете съответства на месечните разходи за длъжността; сума: {amount}; "
        "часове: {hours}; месечни разходи: {monthly}"
    ),
    "the post is not paid of its monthly costs under a programme of the period": (
        "длъжността не се финансира по програма от периода според месечните си разходи"
    ),
    "{hours} hours are at most those of twelve months of {average}": (
        "декларираните часове ({hours}) не надвишават тези за дванадесет месеца по {average}"
    ),
    "{hours} hours are more than those of twelve months of {average}": (
        "декларираните часове ({hours}) надвишават тези за дванадесет месеца по {average}"
    ),
    "whether {hours} hours are those of twelve months of {average} is not certain": (
        "не е сигурно дали декларираните часове не надвишават тези за дванадесет месеца; часове: {hours}; средно "
        "месечно: {average}"
    ),
    "{hours} hours are at most those of {full_time} of a post": (
        "декларираните часове ({hours}) не надвишават годишните при {full_time} от пълното работно време"
    ),
    "{hours} hours are more than those of {full_time} of a post": (
        "декларираните часове ({hours}) надвишават годишните при {full_time} от пълното работно време"
    ),
    "whether {hours} hours are those of {full_time} of a post is not certain": (
        "не е сигурно дали декларираните часове не надвишават годишните; часове: {hours}; дял от пълното работно "
        "време: {full_time}"
    ),
}

_FINANCES = {
    "the Union pays {support} of {base}, at most {limit} ({region})": (
        "приносът на Съюза е {support} от {base}, не повече от {limit}; категория: {region}"
    ),
    "the Union pays {support} of {base}, more than {limit} ({region})": (
        "приносът на Съюза е {support} от {base}, повече от {limit}; категория: {region}"
    ),
    "whether the Union pays at most the ceiling is not certain: {support} of {base} ({region})": (
        "не е сигурно дали приносът на Съюза е в рамките на максималната ставка на съфинансиране; принос: "
        "{support}; основа: {base}; категория: {region}"
    ),
    "no ceiling of the period is set ({region})": (
        "за периода не е определена максимална ставка на съфинансиране; категория: {region}"
    ),
    "cross-financing of {amount} is at most {limit}, of {support}": (
        "кръстосаното финансиране от {amount} не надвишава {limit} при принос на Съюза {support}"
    ),
    "cross-financing of {amount} is more than {limit}, of {support}": (
        "кръстосаното финансиране от {amount} надвишава {limit} при принос на Съюза {support}"
    ),
    "whether cross-financing of {amount} is within its share of {support} is not certain": (
        "не е сигурно дали кръстосаното финансиране е в рамките на дела си; кръстосано финансиране: {amount}; "
        "принос на Съюза: {support}"
    ),
    "technical assistance of {amount} is at most {limit}, the flat rate of {verified}": (
        "техническата помощ от {amount} не надвишава {limit}, единната ставка върху {verified}"
    ),
    "technical assistance of {amount} is more than {limit}, the flat rate of {verified}": (
        "техническата помощ от {amount} надвишава {limit}, единната ставка върху {verified}"
    ),
    "whether technical assistance of {amount} is within the flat rate of {verified} is not certain": (
        "не е сигурно дали техническата помощ е в рамките на единната ставка; техническа помощ: {amount}; проверени "
        "разходи: {verified}"
    ),
    "no flat rate of the period is set for the fund": "за периода не е определена единна ставка за фонда",
    "{amount} goes to sustainable urban development, at least {limit} of {whole}": (
        "за устойчиво градско развитие са заделени {amount} от {whole}, не по-малко от {limit}"
    ),
    "{amount} goes to sustainable urban development, less than {limit} of {whole}": (
        "за устойчиво градско развитие са заделени {amount} от {whole}, по-малко от {limit}"
    ),
    "whether enough of {whole} goes to sustainable urban development is not certain: {amount}": (
        "не е сигурно дали за устойчиво градско развитие е заделен дължимият дял; заделени: {amount}; общо: {whole}"
    ),
    "the Regional Development Fund pays nothing": "няма финансиране от Европейския фонд за регионално развитие",
}

#: Each sentence and each title in English, with the Bulgarian one.
COMMON: Final[Mapping[str, str]] = MappingProxyType(
    {
        **TITLES,
        **_BINDING,
        **OF_PROGRAMMES,
        **_ITEMS,
        **_LISTS,
        **OF_OPERATIONS,
        **_SIMPLIFIED,
        **_FINANCES,
        **RECORDS,
    }
)
