"""The messages of the rules that both regulations on common provisions share, in Bulgarian."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from integrated_projects.rule import Rule
from integrated_projects.rulebooks.common_provisions.bulgarian_titles import TITLES

__all__ = ["SENTENCES", "translated"]


def __dir__() -> list[str]:
    return __all__


#: Each sentence in English, with the Bulgarian one.
SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "the project is paid under {programmes}; the period is {first} to {last}": (
            "проектът се плаща по {programmes}; периодът е от {first} до {last}"
        ),
        "the Union pays {support} of {base}, at most {limit}, for a {region}": (
            "Съюзът плаща {support} от {base}, най-много {limit}, за: {region}"
        ),
        "the Union pays {support} of {base}, more than {limit}, for a {region}": (
            "Съюзът плаща {support} от {base}, повече от {limit}, за: {region}"
        ),
        "whether the Union pays at most the ceiling for a {region} is not certain: {support} of {base}": (
            "не е сигурно дали Съюзът плаща най-много по тавана за: {region}; {support} от {base}"
        ),
        "no ceiling of the period is set for a {region}": "за периода не е определен таван за: {region}",
        "cross-financing of {amount} is at most {limit}, of {support}": (
            "кръстосаното финансиране от {amount} е най-много {limit} при {support}"
        ),
        "cross-financing of {amount} is more than {limit}, of {support}": (
            "кръстосаното финансиране от {amount} е повече от {limit} при {support}"
        ),
        "whether cross-financing of {amount} is within its share of {support} is not certain": (
            "не е сигурно дали кръстосаното финансиране от {amount} е в рамките на дела си от {support}"
        ),
        "the priority is not of the period": "приоритетът не е от периода",
        "technical assistance of {amount} is at most {limit}, the flat rate of {verified}": (
            "техническата помощ от {amount} е най-много {limit}, единната ставка от {verified}"
        ),
        "technical assistance of {amount} is more than {limit}, the flat rate of {verified}": (
            "техническата помощ от {amount} е повече от {limit}, единната ставка от {verified}"
        ),
        "whether technical assistance of {amount} is within the flat rate of {verified} is not certain": (
            "не е сигурно дали техническата помощ от {amount} е в рамките на единната ставка от {verified}"
        ),
        "no flat rate of the period is set for the fund": "за периода не е определена единна ставка за фонда",
        "{amount} goes to sustainable urban development, at least {limit} of {whole}": (
            "за устойчиво градско развитие са {amount}, поне {limit} от {whole}"
        ),
        "{amount} goes to sustainable urban development, less than {limit} of {whole}": (
            "за устойчиво градско развитие са {amount}, по-малко от {limit} от {whole}"
        ),
        "whether enough of {whole} goes to sustainable urban development is not certain: {amount}": (
            "не е сигурно дали достатъчно от {whole} е за устойчиво градско развитие: {amount}"
        ),
        "the Regional Development Fund pays nothing": "Европейският фонд за регионално развитие не плаща нищо",
        "{item} was incurred on {incurred} and paid on {paid}, within {period}": (
            "{item}: извършен на {incurred} и платен на {paid}, в рамките на {period}"
        ),
        "{item} was incurred on {incurred} and paid on {paid}, not within {period}": (
            "{item}: извършен на {incurred} и платен на {paid}, извън {period}"
        ),
        "whether {item} was incurred and paid within {period} is not certain; {incurred}, {paid}": (
            "не е сигурно дали {item} е извършен и платен в рамките на {period}; {incurred}, {paid}"
        ),
        "{item} is not reimbursed as an actual cost of the period": (
            "{item} не се възстановява като реален разход от периода"
        ),
        "what {item} stands for was carried out on {delivered}, within {period}": (
            "това, за което е {item}, е извършено на {delivered}, в рамките на {period}"
        ),
        "what {item} stands for was carried out on {delivered}, not within {period}": (
            "това, за което е {item}, е извършено на {delivered}, извън {period}"
        ),
        "whether what {item} stands for was carried out within {period} is not certain; {delivered}": (
            "не е сигурно дали това, за което е {item}, е извършено в рамките на {period}; {delivered}"
        ),
        "{item} is no unit cost or lump sum of the period": (
            "{item} не е единичен разход или еднократна сума от периода"
        ),
        "{item} was incurred on {incurred}; the amendment was requested on {requested}": (
            "{item}: извършен на {incurred}; изменението е поискано на {requested}"
        ),
        "{item} was incurred on {incurred}, before the amendment was requested on {requested}": (
            "{item}: извършен на {incurred}, преди изменението да бъде поискано на {requested}"
        ),
        "whether {item} was incurred since the amendment was requested is not certain; {incurred}, {requested}": (
            "не е сигурно дали {item} е извършен след искането за изменение; {incurred}, {requested}"
        ),
        "{item} did not become eligible by an amendment of a programme of the period": (
            "{item} не е станал допустим с изменение на програма от периода"
        ),
        "{declared} of {item} is declared, and no more than it comes to": (
            "от {item} са декларирани {declared}, не повече от размера му"
        ),
        "{declared} is declared of {item}, which comes to less": (
            "от {item} са декларирани {declared}, а размерът му е по-малък"
        ),
        "whether more than {item} is declared is not certain; {declared} for certain": (
            "не е сигурно дали е декларирано повече от {item}; сигурни са {declared}"
        ),
        "{item} is not of the period": "{item} не е от периода",
        "{item} is declared by its key: {amounts}": "{item} е деклариран по ключа си: {amounts}",
        "{item} is not declared by its key: {amounts}": "{item} не е деклариран по ключа си: {amounts}",
        "whether {item} is declared by its key is not certain: {amounts}": (
            "не е сигурно дали {item} е деклариран по ключа си: {amounts}"
        ),
        "{item} is not shared among programmes of the period by a key": (
            "{item} не е разпределен между програми от периода по ключ"
        ),
        "{item} is no interest on debt, or a grant pays it as a subsidy": (
            "{item} не е лихва по дълг или се плаща като субсидия"
        ),
        "{item} is interest on debt": "{item} е лихва по дълг",
        "whether {item} is interest on debt is not certain": "не е сигурно дали {item} е лихва по дълг",
        "{item} is no value added tax that can be recovered, or the operation is small enough": (
            "{item} не е възстановим данък добавена стойност или операцията е достатъчно малка"
        ),
        "{item} is value added tax that can be recovered, and the operation costs {cost}, not below {limit}": (
            "{item} е възстановим данък добавена стойност, а операцията струва {cost}, не под {limit}"
        ),
        "whether {item} is value added tax that can be recovered is not certain, or what the operation costs": (
            "не е сигурно дали {item} е възстановим данък добавена стойност или колко струва операцията"
        ),
        "{item} is no value added tax of the period": "{item} не е данък добавена стойност от периода",
        "{item} is no land, real estate or infrastructure, or it is paid as cross-financing": (
            "{item} не е земя, недвижим имот или инфраструктура или се плаща като кръстосано финансиране"
        ),
        "{item} is {nature}, for which {fund} does not pay": "{item} е {nature}, за което {fund} не плаща",
        "whether {item} is land, real estate or infrastructure, and for which fund, is not certain": (
            "не е сигурно дали {item} е земя, недвижим имот или инфраструктура и по кой фонд"
        ),
        "{item} is not paid by the European Social Fund of the period": (
            "{item} не се плаща от Европейския социален фонд от периода"
        ),
        "{item} is {ground}": "{item} е {ground}",
        "{item} is furniture, equipment or a vehicle on {ground}": (
            "{item}: мебели, оборудване или превозно средство на основание „{ground}“"
        ),
        "on what ground {item} is paid is not stated": "не е посочено на какво основание се плаща {item}",
        "{item} is no furniture, equipment or vehicle that the European Social Fund of the period pays for": (
            "{item} не са мебели, оборудване или превозно средство, за които плаща Европейският социален фонд "
            "от периода"
        ),
        "{item} is {form}, {base}": "{item} е {form}, {base}",
        "{item} is not {form}, {base}; that is {expected_amount}": (
            "{item} не е {form}, {base}; това са {expected_amount}"
        ),
        "whether {item} follows its base is not certain: {form}, {base}": (
            "не е сигурно дали {item} следва основата си: {form}, {base}"
        ),
        "{item} is no flat rate of the period": "{item} не е единна ставка от периода",
        "land for {land} is at most {limit}, the limit beside other costs of {eligible}": (
            "земята за {land} е най-много {limit}, ограничението при други разходи от {eligible}"
        ),
        "land for {land} is more than {limit}, the limit beside other costs of {eligible}": (
            "земята за {land} е повече от {limit}, ограничението при други разходи от {eligible}"
        ),
        "whether land for {land} is within the limit beside other costs of {eligible} is not certain": (
            "не е сигурно дали земята за {land} е в рамките на ограничението при други разходи от {eligible}"
        ),
        "no land is bought, or the operation conserves the environment": (
            "не се купува земя или операцията е за опазване на околната среда"
        ),
        "nothing that a flat rate covers is claimed beside it": (
            "нищо, което единната ставка покрива, не е заявено отделно"
        ),
        "{twice} are claimed beside the flat rate that covers them": (
            "заявени са отделно, макар единната ставка да ги покрива: {twice}"
        ),
        "whether something that a flat rate covers is claimed beside it is not certain": (
            "не е сигурно дали нещо, което единната ставка покрива, е заявено отделно"
        ),
        "no flat rate is claimed": "не е заявена единна ставка",
        "each category of costs is reckoned in one form": "всяка категория разходи е в една форма",
        "{headings} are reckoned in more than one form": "в повече от една форма са: {headings}",
        "whether a category of costs is reckoned in more than one form is not certain": (
            "не е сигурно дали категория разходи е в повече от една форма"
        ),
        "no two items could be of one category": "няма два разхода, които да са от една категория",
        "the operation was completed on {completed}, not before the application of {submitted}": (
            "операцията е завършена на {completed}, не преди заявлението от {submitted}"
        ),
        "the operation was completed on {completed}, before the application of {submitted}": (
            "операцията е завършена на {completed}, преди заявлението от {submitted}"
        ),
        "whether the operation was completed before the application is not certain; {completed}, {submitted}": (
            "не е сигурно дали операцията е завършена преди заявлението; {completed}, {submitted}"
        ),
        "the operation is not completed": "операцията не е завършена",
        "the operation is paid by simplified costs, as {amount} obliges it to": (
            "операцията се плаща с опростени разходи, както налага сумата {amount}"
        ),
        "the operation is paid by actual costs, although {amount} is not above {limit}": (
            "операцията се плаща с реални разходи, макар {amount} да не е над {limit}"
        ),
        "whether the operation must and does use simplified costs is not certain; {amount}, at most {limit}": (
            "не е сигурно дали операцията трябва да ползва и ползва опростени разходи; {amount}, най-много {limit}"
        ),
        "the operation may be paid by actual costs": "операцията може да се плаща с реални разходи",
        "public support of {support} is at most {cash}, the eligible cost without contributions in kind": (
            "публичната подкрепа от {support} е най-много {cash}, допустимите разходи без приноса в натура"
        ),
        "public support of {support} is more than {cash}, the eligible cost without contributions in kind": (
            "публичната подкрепа от {support} е повече от {cash}, допустимите разходи без приноса в натура"
        ),
        "whether public support of {support} is at most the cost without contributions in kind is not certain": (
            "не е сигурно дали публичната подкрепа от {support} е най-много разходите без приноса в натура"
        ),
        "there are no contributions in kind": "няма принос в натура",
        "nothing of the investment changed within {months} months of the final payment on {paid}": (
            "инвестицията не се е променила в срок от {months} месеца след окончателното плащане на {paid}"
        ),
        "the investment changed on {changed}, within {months} months of the final payment on {paid}": (
            "инвестицията се е променила на {changed}, в срок от {months} месеца след окончателното плащане на {paid}"
        ),
        "whether the investment changed within {months} months of the final payment on {paid} is not certain": (
            "не е сигурно дали инвестицията се е променила в срок от {months} месеца след окончателното плащане "
            "на {paid}"
        ),
        "the operation is no investment in infrastructure and no productive investment": (
            "операцията не е инвестиция в инфраструктура, нито производствена инвестиция"
        ),
        "a plaque or billboard is displayed": "поставена е табела или билборд",
        "no plaque or billboard is displayed, although {amount} of support by {funds} asks for one": (
            "не е поставена табела или билборд, макар да се изисква при {amount} от {funds}"
        ),
        "whether a plaque or billboard must be and is displayed is not certain; {amount}, {funds}": (
            "не е сигурно дали трябва да има и има табела или билборд; {amount}, {funds}"
        ),
        "no plaque or billboard is asked for": "не се изисква табела или билборд",
        "{shares} is paid under {programme}, at most {ceilings} in {regions}": (
            "по {programme} се плаща {shares}, най-много {ceilings} в {regions}"
        ),
        "{shares} is paid under {programme}, more than {ceilings} in {regions}": (
            "по {programme} се плаща {shares}, повече от {ceilings} в {regions}"
        ),
        "whether {shares} under {programme} is within the ceiling of {regions} is not certain": (
            "не е сигурно дали {shares} по {programme} е в рамките на тавана за {regions}"
        ),
        "{programme} is not of the period, or a region of {regions} has no category": (
            "{programme} не е от периода или район от {regions} няма категория"
        ),
        "the claim of {submitted} was paid on {paid}, within {days} days and {interrupted} of interruption": (
            "искането от {submitted} е платено на {paid}, в срок от {days} дни и {interrupted} дни прекъсване"
        ),
        "the claim of {submitted} was paid on {paid}, after {days} days and {interrupted} of interruption": (
            "искането от {submitted} е платено на {paid}, след {days} дни и {interrupted} дни прекъсване"
        ),
        "whether the claim of {submitted} was paid in time is not certain; paid on {paid}": (
            "не е сигурно дали искането от {submitted} е платено в срок; платено на {paid}"
        ),
        "the claim is not made under a programme of the period": "искането не е по програма от периода",
        "indirect costs of {amount} are within {option}, at most {limit}": (
            "непреките разходи от {amount} са в рамките на „{option}“, най-много {limit}"
        ),
        "indirect costs of {amount} are more than {option} allows, {limit}": (
            "непреките разходи от {amount} са повече, отколкото допуска „{option}“, {limit}"
        ),
        "whether indirect costs of {amount} are within {option} is not certain; at most {limit}": (
            "не е сигурно дали непреките разходи от {amount} са в рамките на „{option}“; най-много {limit}"
        ),
        "the indirect costs are not {option} of the period": "непреките разходи не са „{option}“ от периода",
        "a calculation stands behind the rate": "зад ставката стои изчисление",
        "no calculation stands behind the rate": "зад ставката не стои изчисление",
        "whether a calculation stands behind the rate is not stated": "не е посочено дали зад ставката стои изчисление",
        "the indirect costs are at no calculated rate of the period": (
            "непреките разходи не са по изчислена ставка от периода"
        ),
        "staff costs of {amount} are at most {limit}, the flat rate of other direct costs of {other}": (
            "разходите за персонал от {amount} са най-много {limit}, единната ставка от други преки разходи от {other}"
        ),
        "staff costs of {amount} are more than {limit}, the flat rate of other direct costs of {other}": (
            "разходите за персонал от {amount} са повече от {limit}, единната ставка от други преки разходи от {other}"
        ),
        "whether staff costs of {amount} are within the flat rate of other direct costs of {other} is not certain": (
            "не е сигурно дали разходите за персонал от {amount} са в рамките на единната ставка от други преки "
            "разходи от {other}"
        ),
        "the staff costs are at no flat rate of the period": "разходите за персонал не са по единна ставка от периода",
        "staff costs are at a flat rate, and no public contract is above the threshold": (
            "разходите за персонал са по единна ставка и няма обществена поръчка над прага"
        ),
        "staff costs are at a flat rate although a public contract is above the threshold": (
            "разходите за персонал са по единна ставка, макар да има обществена поръчка над прага"
        ),
        "whether a public contract is above the threshold is not stated": (
            "не е посочено дали има обществена поръчка над прага"
        ),
        "all other costs, {amount}, are at most {limit}, the flat rate of staff costs of {staff}": (
            "всички други разходи, {amount}, са най-много {limit}, единната ставка от разходи за персонал от {staff}"
        ),
        "all other costs, {amount}, are more than {limit}, the flat rate of staff costs of {staff}": (
            "всички други разходи, {amount}, са повече от {limit}, единната ставка от разходи за персонал от {staff}"
        ),
        "whether all other costs, {amount}, are within the flat rate of staff costs of {staff} is not certain": (
            "не е сигурно дали всички други разходи, {amount}, са в рамките на единната ставка от разходи за "
            "персонал от {staff}"
        ),
        "no flat rate of the period covers all other costs": (
            "никоя единна ставка от периода не покрива всички други разходи"
        ),
        "the flat rate for all other costs is taken of {method}": (
            "единната ставка за всички други разходи се изчислява върху: {method}"
        ),
        "the flat rate for all other costs is taken of staff costs that are a flat rate themselves": (
            "единната ставка за всички други разходи се изчислява върху разходи за персонал, които сами са по "
            "единна ставка"
        ),
        "how the staff costs are reckoned is not stated": "не е посочено как се изчисляват разходите за персонал",
        "{amount} for {hours} hours is at most {limit}, the annual costs of {annual} by the hour": (
            "{amount} за {hours} часа е най-много {limit}, годишните разходи от {annual} на час"
        ),
        "{amount} for {hours} hours is more than {limit}, the annual costs of {annual} by the hour": (
            "{amount} за {hours} часа е повече от {limit}, годишните разходи от {annual} на час"
        ),
        "whether {amount} for {hours} hours follows the annual costs of {annual} is not certain": (
            "не е сигурно дали {amount} за {hours} часа следва годишните разходи от {annual}"
        ),
        "the post is not paid under a programme of the period": "длъжността не се плаща по програма от периода",
        "{hours} hours are at most those of {full_time} of a post": (
            "{hours} часа са най-много часовете за {full_time} от длъжност"
        ),
        "{hours} hours are more than those of {full_time} of a post": (
            "{hours} часа са повече от часовете за {full_time} от длъжност"
        ),
        "whether {hours} hours are those of {full_time} of a post is not certain": (
            "не е сигурно дали {hours} часа са часовете за {full_time} от длъжност"
        ),
    }
)


def translated(rules: Iterable[Rule], own: Mapping[str, str]) -> dict[str, str]:
    """The sentences of both regulations, those that are a book's own, and the titles of its rules.

    Examples:
        >>> len(translated([], {})) == len(SENTENCES)
        True
    """
    return {**SENTENCES, **own, **{one.title: TITLES[one.title] for one in rules if one.title in TITLES}}
