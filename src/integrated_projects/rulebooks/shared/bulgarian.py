"""The messages and the titles of the rules for any project in Bulgarian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from integrated_projects.rulebooks.shared.bulgarian_parties import PARTIES

__all__ = ["BULGARIAN"]


def __dir__() -> list[str]:
    return __all__


_SUMS = {
    "Every printed figure is what the lines that it covers add up to.": (
        "Всяка посочена сума е сборът на редовете, които обхваща."
    ),
    "{stated} is printed for {part}; the lines add up to it": (
        "за {part} е посочена сумата {stated} и тя е сборът на редовете"
    ),
    "{stated} is printed for {part}; the lines come to {computed}: {difference} apart": (
        "за {part} е посочена сумата {stated}, а сборът на редовете е {computed}: разлика {difference}"
    ),
    "{stated} is printed for {part}; which lines it covers is not certain": (
        "за {part} е посочена сумата {stated}; не е сигурно кои редове обхваща"
    ),
    "there are no lines in the currency of {stated} alone to add": (
        "няма редове единствено във валутата на {stated}, които да се сумират"
    ),
    "What is printed twice in one currency for one part of the budget is one figure.": (
        "Посоченото два пъти в една и съща валута за една и съща част от бюджета е една и съща сума."
    ),
    "{stated} is printed for {part} each time": "за {part} навсякъде е посочена сумата {stated}",
    "{stated} is printed for {part}, and also {others}": "за {part} е посочена сумата {stated}, но и {others}",
    "nothing else is printed for {part}": "за {part} не е посочена друга сума",
    "Where a figure and its parts are printed, the parts add up to the figure.": (
        "Когато са посочени сума и нейните части, частите дават сумата."
    ),
    "{stated} is printed, and its parts by {along} add up to it": (
        "посочена е сумата {stated} и сборът на частите ѝ (по признак „{along}“) е равен на нея"
    ),
    "{stated} is printed; its parts by {along} come to {computed}: {difference} apart": (
        "посочена е сумата {stated}, а сборът на частите ѝ (по признак „{along}“) е {computed}: разлика {difference}"
    ),
    "{stated} is printed; its parts by {along} come to {computed}, unless there is another programme": (
        "посочена е сумата {stated}, а сборът на частите ѝ (по признак „{along}“) е {computed}, освен ако има и "
        "друга програма"
    ),
    "no parts of {stated} are printed": "не са посочени части на сумата {stated}",
    "the figures of {count} programmes are printed, not of all": (
        "не са посочени сумите на всички програми (посочени: {count})"
    ),
    "The amounts of the funding sources make the amount of their programme.": (
        "Сумите на източниците на финансиране дават сумата на тяхната програма."
    ),
    "the amounts of the sources of {programme} add up to {whole}": (
        "сборът на сумите на източниците на финансиране по {programme} е {whole}"
    ),
    "the amounts of the sources of {programme} come to {shares}, and its amount is {whole}": (
        "сборът на сумите на източниците на финансиране по {programme} е {shares}, а сумата по програмата е {whole}"
    ),
    "what each source of {programme} pays is not certain": (
        "не е сигурно колко плаща всеки източник на финансиране по {programme}"
    ),
    "no amount of {programme} is printed beside the amounts of its sources": (
        "освен сумите на източниците на финансиране не е посочена сума по {programme}"
    ),
    "Every budget line is under a programme of the project.": "Всеки ред на бюджета е по програма на проекта.",
    "{amount} is under {programme}": "сумата {amount} е по {programme}",
    "{amount} is under {programme}, which does not pay for the project": (
        "сумата {amount} е по {programme}, а тази програма не финансира проекта"
    ),
    "under which programme {amount} is, or how it is divided among them, is not stated": (
        "не е посочено по коя програма е сумата {amount} или как се разпределя между програмите"
    ),
    "The lines of the budget are in one currency, so that they can be added.": (
        "Редовете на бюджета са в една валута, така че могат да се сумират."
    ),
    "the lines are in {codes}": "редовете са в {codes}",
    "whether every line is in one currency is not certain": "не е сигурно дали всички редове са в една валута",
    "there are no lines": "няма редове",
    "No amount of the budget is negative.": "Никоя сума в бюджета не е отрицателна.",
    "{amount} is printed": "посочена е сумата {amount}",
}

_EQUIVALENTS = {
    "Amounts that are stated in lev and in euro agree at the fixed rate, to the cent.": (
        "Сумите, посочени в левове и в евро, си съответстват по фиксирания курс с точност до стотинка."
    ),
    "{euro} and {lev} agree at {rate} lev for one euro": "{euro} и {lev} си съответстват при {rate} лева за едно евро",
    "{euro} at {rate} lev for one euro is {lawful}, and {lev} is stated: {difference} apart; "
    "the rate that the two imply is {implied}": (
        "{euro} при {rate} лева за едно евро са {lawful}, а е посочено {lev}: разлика {difference}; двете суми "
        "предполагат курс {implied}"
    ),
    "at which rate {euro} and {lev} are to agree depends on the day": (
        "от деня зависи по кой курс {euro} и {lev} трябва да си съответстват"
    ),
    "no rate is fixed between {stated} and {other}": "няма фиксиран курс между {stated} и {other}",
    "{stated} has no lines in another currency beside it": "наред с {stated} няма редове в друга валута",
    "what {stated} would be the equivalent of is not certain": "не е сигурно на какво {stated} е равностойността",
}

_SPLITS = {
    "The rates that the page prints for a programme add up to the whole.": (
        "Процентите, които страницата посочва за програма, дават общо 100 %."
    ),
    "{shares} add up to 100 %": "{shares} дават общо 100 %",
    "{shares} do not add up to 100 %": "{shares} не дават общо 100 %",
    "no rates of {programme} are printed": "за {programme} не са посочени проценти на съфинансиране",
    "The printed amounts of the sources are what a known policy makes of the programme's own rates.": (
        "Посочените суми на източниците се получават от процентите на самата програма по известен начин на "
        "разпределяне."
    ),
    "The printed amounts of the sources are what a known policy makes of the rates that the page prints.": (
        "Посочените суми на източниците се получават от процентите в страницата по известен начин на разпределяне."
    ),
    "The printed amounts of the sources are what the stated co-financing makes of the programme's amount.": (
        "Посочените суми на източниците се получават от сумата на програмата по посоченото съфинансиране."
    ),
    "{code} {amount}": "{code} {amount}",
    "{printed} are what the stated rounding makes of {whole}": (
        "{printed} се получават от {whole} при посоченото закръгляване"
    ),
    "{printed} are printed, and the stated rounding makes {made} of {whole}": (
        "посочени са {printed}, а при посоченото закръгляване от {whole} се получават {made}"
    ),
    "{printed} are what {shares} of {whole} come to with {policies}": (
        "{printed} се получават от {whole} при {shares}; начин на разпределяне: {policies}"
    ),
    "{printed} are printed, and no known policy makes them of {whole} at {shares}": (
        "посочени са {printed}, а по никой известен начин на разпределяне те не се получават от {whole} при {shares}"
    ),
    "no budget line is under {programme}": "няма ред на бюджета по {programme}",
    "the lines of {programme} are in two currencies": "редовете по {programme} са в две валути",
    "how the amount of {programme} is divided among its sources, or at which rates, is not certain": (
        "не е сигурно как или по какви проценти сумата по {programme} се разпределя между източниците на финансиране"
    ),
}

_FLAT_RATES = {
    "Over the whole project a flat rate of direct costs is that rate of all direct costs.": (
        "За целия проект единната ставка върху преките разходи е точно този процент от всички преки разходи."
    ),
    "Under each programme a flat rate of direct costs is that rate of the direct costs under it.": (
        "По всяка програма единната ставка върху преките разходи е точно този процент от преките разходи по нея."
    ),
    "Over the whole project a flat rate of a category of costs is that rate of all costs of the category.": (
        "За целия проект единната ставка върху вид разходи е точно този процент от всички разходи от този вид."
    ),
    "Under each programme a flat rate of a category of costs is that rate of the costs of the category under it.": (
        "По всяка програма единната ставка върху вид разходи е точно този процент от разходите от този вид по нея."
    ),
    "the project": "целия проект",
    "{flat} is {form}, {base}, of {where}": "за {where}: {flat} са {form} (основа {base})",
    "{flat} is not {form}, {base}, of {where}": "за {where}: {flat} не са {form} (основа {base})",
    "{flat} is not {form}, {base}, of {where}; that would be {due}": (
        "за {where}: {flat} не са {form} (основа {base}); очаквано: {due}"
    ),
    "whether {form} is kept under {where} is not certain: {amount}, of {costs}": (
        "за {where}: не е сигурно дали е спазена ставката {form}; сума: {amount}; основа: {costs}"
    ),
    "whether an amount is a flat rate of other costs is not stated": (
        "не е посочено дали сума е единна ставка върху други разходи"
    ),
    "no amount is printed as a flat rate of such costs": (
        "никоя сума не е посочена като единна ставка върху такива разходи"
    ),
    "{form} is printed beside lines in another currency": "ставката {form} е посочена наред с редове в друга валута",
    "{form} is not used under {programme}": "ставката {form} не се прилага по {programme}",
    "{form} is not used under every programme": "ставката {form} не се прилага по всяка програма",
}

_DAYS = {
    "The first day is not after the last.": "Началната дата не е след крайната.",
    "the project runs from {first} to {last}": "проектът се изпълнява от {first} до {last}",
    "the last day, {last}, is before the first, {first}": "крайната дата, {last}, е преди началната, {first}",
    "first day: {first}; last day: {last}": "начална дата: {first}; крайна дата: {last}",
    "The printed days and the printed duration agree under a convention of counting.": (
        "Посочените дати и посочената продължителност си съответстват при някой от обичайните начини на броене."
    ),
    "{first} to {last} is {duration}, counted with {agreeing}": (
        "от {first} до {last} са {duration}; начин на броене: {agreeing}"
    ),
    "{first} to {last} is not {duration} under any convention; days too many or too few: {misses}": (
        "от {first} до {last} не са {duration} при никой начин на броене; дни в повече или по-малко: {misses}"
    ),
    "{days} with {convention}": "{days}, ако {convention}",
    "the days from {first} to {last} have no length": "дните от {first} до {last} нямат продължителност",
    "first day: {first}; last day: {last}; duration: {duration}": (
        "начална дата: {first}; крайна дата: {last}; продължителност: {duration}"
    ),
    "The days of the project lie inside the days of eligibility of every programme.": (
        "Срокът на проекта е в рамките на срока за допустимост на разходите по всяка програма."
    ),
    "{first} to {last} is inside {periods}, in which expenditure is eligible under {programme}": (
        "от {first} до {last} е в срока {periods}, в който разходите по {programme} са допустими"
    ),
    "the project runs {days}, not inside {periods}, in which expenditure is eligible under {programme}": (
        "проектът се изпълнява {days}, извън срока {periods}, в който разходите по {programme} са допустими"
    ),
    "whether the project lies inside the days of eligibility under {programme}, {periods}, is not certain; "
    "its first day: {first}; its last: {last}": (
        "не е сигурно дали проектът е в срока за допустимост на разходите по {programme} ({periods}); "
        "начална дата: {first}; крайна дата: {last}"
    ),
    "A contract on which the project builds was signed before the project starts.": (
        "Договорът, върху който проектът надгражда, е подписан преди началото на проекта."
    ),
    "{number} was signed on {signed}, before the first day, {first}": (
        "{number} е подписан на {signed}, преди началната дата, {first}"
    ),
    "{number} was signed on {signed}, not before the first day, {first}": (
        "{number} е подписан на {signed}, а не преди началната дата, {first}"
    ),
    "{number}; day of signature: {signed}; first day of the project: {first}": (
        "{number}; дата на подписване: {signed}; начална дата на проекта: {first}"
    ),
}

_NUMBERS = {
    "The project has one contract with each programme.": "Проектът има един договор по всяка програма.",
    "the contract with {programme} is {contracts}": "договорът по {programme} е {contracts}",
    "not one contract with {programme} is stated, but {count}: {contracts}": (
        "по {programme} не е посочен точно един договор; посочени са {count}: {contracts}"
    ),
    "stated as contracts with {programme}: {contracts}; perhaps there are others": (
        "посочени договори по {programme}: {contracts}; може да има и други"
    ),
    "The number of a contract is that of the project, continued.": (
        "Номерът на договора продължава номера на проекта."
    ),
    "{number} continues {project}": "{number} продължава {project}",
    "{number} is a contract of the project {named}, not of {project}": (
        "{number} е договор по проект {named}, а не по {project}"
    ),
    "{number} is a contract of the project {named}; the number of this project is not stated": (
        "{number} е договор по проект {named}; номерът на този проект не е посочен"
    ),
    "{number} names no project": "{number} не указва проект",
    "{project} is not continued in the numbers of contracts": "{project} не се продължава в номерата на договорите",
    "A contract's number names the programme it is with: by its code, or, of the leading one, by none.": (
        "Номерът на договора указва програмата, по която е сключен: с нейния код, а за водещата програма без код."
    ),
    "{number} is a contract with {programme}": "{number} е договор по {programme}",
    "{number} is stated for {programme} ({code}), and names {named}": (
        "{number} е посочен за {programme} ({code}), а указва {named}"
    ),
    "the leading programme of {project}": "водещата програма на {project}",
    "{number} names no programme": "{number} не указва програма",
    "The contracts with all programmes continue the number of one project.": (
        "Договорите по всички програми продължават номера на един и същ проект."
    ),
    "the contracts are of {named}": "договорите са по {named}",
    "the contracts that are stated are of: {named}; perhaps there are others": (
        "посочените договори са по: {named}; може да има и други"
    ),
    "no contract names a project": "никой договор не указва проект",
    "The number of the project is that of its procedure, continued.": (
        "Номерът на проекта продължава номера на неговата процедура."
    ),
    "{number} continues {procedure}": "{number} продължава {procedure}",
    "{number} is under the procedure {named}, not under {procedure}": (
        "{number} е по процедура {named}, а не по {procedure}"
    ),
    "number of the project: {number}; number of its procedure: {procedure}": (
        "номер на проекта: {number}; номер на процедурата: {procedure}"
    ),
    "{number} names no procedure": "{number} не указва процедура",
    "{procedure} is not the number of a procedure": "{procedure} не е номер на процедура",
    "The number of the project begins with the code of a programme that pays for it.": (
        "Номерът на проекта започва с кода на програма, която го финансира."
    ),
    "{number} begins with the code of a programme of the project": ("{number} започва с кода на програма на проекта"),
    "{number} begins with {prefix}, which is no programme of the project": (
        "{number} започва с {prefix}, а това не е програма на проекта"
    ),
    "number of the project: {number}": "номер на проекта: {number}",
    "What is printed as the number of the procedure is the number of a procedure.": (
        "Посоченото като номер на процедурата е номер на процедура."
    ),
    "{number} is the number of a procedure": "{number} е номер на процедура",
    "{number} is printed as the number of a procedure; it is that of a project under {named}": (
        "{number} е посочен като номер на процедура, а е номер на проект по {named}"
    ),
    "{number} is a registry's own number": "{number} е номер от отделен регистър",
    "A contract on which the project builds is not one of its own.": (
        "Договорът, върху който проектът надгражда, не е негов собствен."
    ),
    "{number} is of the project {named}": "{number} е по проект {named}",
    "{number} is a contract of this project itself": "{number} е договор по самия този проект",
    "{number} is of the project {named}; the number of this project is not stated": (
        "{number} е по проект {named}; номерът на този проект не е посочен"
    ),
}

_REFERENCES = {
    "What is stated for a programme stands in one part.": "Посоченото за една програма стои в една част на проекта.",
    "each of {codes} is listed once": "всяка програма е изброена веднъж: {codes}",
    "{twice} is listed twice": "изброено два пъти: {twice}",
    "listed are {codes}; perhaps there are others": "изброени са {codes}; може да има и други",
    "Associated partners are listed as such, and all others as partners.": (
        "Асоциираните партньори са изброени като такива, а всички останали като партньори."
    ),
    "{name}, {role}, is listed among the {listed}": "{name} ({role}) е в списъка „{listed}“",
    "{name} is listed among the {listed}, and its role is that of {role}": (
        "{name} е в списъка „{listed}“, а ролята е: {role}"
    ),
    "{name} is listed among the {listed}; its role is not stated": (
        "{name} е в списъка „{listed}“; ролята не е посочена"
    ),
    "No objective is under a programme that does not pay for the project.": (
        "Никоя цел не е по програма, която не финансира проекта."
    ),
    "No service or facility is under a programme that does not pay for the project.": (
        "Никоя услуга и никой обект не са по програма, която не финансира проекта."
    ),
    "No indicator is under a programme that does not pay for the project.": (
        "Никой индикатор не е по програма, която не финансира проекта."
    ),
    "{name} is counted by a contract of another project": "„{name}“ се отчита по договор на друг проект",
    "No result is under a programme that does not pay for the project.": (
        "Никой резултат не е по програма, която не финансира проекта."
    ),
    "{name} is under {strangers}, which does not pay for the project": (
        "„{name}“ е по {strangers}, а тази програма не финансира проекта"
    ),
    "the programmes of {name} are not certain; stated: {programmes}": (
        "не е сигурно по кои програми е „{name}“; посочени: {programmes}"
    ),
    "A linked contract's number names the programme under which it is stated.": (
        "Номерът на свързания договор указва програмата, за която е посочен."
    ),
    "{number} is a contract under {programme}": "{number} е договор по {programme}",
    "{number} is not a contract under {programme}, for which it is stated": (
        "{number} не е договор по {programme}, за която е посочен"
    ),
    "under which programme {number} is, is not stated": "не е посочено по коя програма е {number}",
}

#: Each sentence and each title in English, with the Bulgarian one.
BULGARIAN: Final[Mapping[str, str]] = MappingProxyType(
    {**_SUMS, **_EQUIVALENTS, **_SPLITS, **_FLAT_RATES, **_DAYS, **_NUMBERS, **_REFERENCES, **PARTIES}
)
