"""The messages and the titles of the rules on the conditions of procedures in Bulgarian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["BULGARIAN"]


def __dir__() -> list[str]:
    return __all__


_CONDITIONS = {
    "the conditions of {procedure} are known": "условията по {procedure} са известни",
    "no procedure is stated": "не е посочена процедура",
    "which component of {procedure} it is under is not stated": "не е посочено по кой компонент на {procedure} е",
    "there are no conditions of {procedure}, component {component}": (
        "няма условия по {procedure}, компонент {component}"
    ),
    "the conditions of {procedure}, component {component}, are not in the catalogue": (
        "условията по {procedure}, компонент {component}, ги няма в каталога"
    ),
    "nobody has read what the procedure says of {what}": "не е прочетено какво предвижда процедурата: {what}",
}

_SCOPE = {
    "Every programme that pays is one of those of the procedure.": (
        "Всяка програма, която финансира проекта, е сред програмите на процедурата."
    ),
    "{programme} pays; by the procedure: {admitted}": (
        "проектът се финансира по {programme}; програми на процедурата: {admitted}"
    ),
    "the programmes that pay": "финансиращи програми",
    "The project combines at least as many programmes as the procedure asks for.": (
        "Проектът съчетава най-малко толкова програми, колкото изисква процедурата."
    ),
    "{count} programmes pay; at least {least} must": "финансиращи програми: {count}; изискват се най-малко {least}",
    "how many programmes a project must combine": "минимален брой съчетани програми",
    "Every place of the project lies in the territory of the procedure, by its printed names.": (
        "Всяко място на проекта е на допустимата по процедурата територия според посочените наименования."
    ),
    "{place} lies in the territory of the procedure: {admitted}": (
        "{place} е на допустимата по процедурата територия: {admitted}"
    ),
    "{place} does not lie in the territory of the procedure: {admitted}": (
        "{place} не е на допустимата по процедурата територия: {admitted}"
    ),
    "whether {place} lies in the territory of the procedure is not certain: {admitted}": (
        "не е сигурно дали {place} е на допустимата по процедурата територия: {admitted}"
    ),
    "whether there is another place is not stated": "не е посочено дали има и друго място",
    "no place is stated": "не е посочено място",
    "the territory": "допустима територия",
    "Every target group is one of those that its programmes are for.": (
        "Всяка целева група е сред допустимите по нейните програми."
    ),
    "{name} is a target group of the procedure: {admitted}": (
        "„{name}“ е допустима целева група; допустими по процедурата: {admitted}"
    ),
    "{name} is no target group of the procedure: {admitted}": (
        "„{name}“ не е допустима целева група; допустими по процедурата: {admitted}"
    ),
    "whether {name} is a target group of the procedure is not certain: {admitted}": (
        "не е сигурно дали „{name}“ е допустима целева група; допустими по процедурата: {admitted}"
    ),
    "target groups": "допустими целеви групи",
    "Every activity is one of those that its programmes pay for.": (
        "Всяка дейност е сред допустимите по нейните програми."
    ),
    "{name} is paid for by the procedure: {admitted}": (
        "„{name}“ е допустима дейност; допустими по процедурата: {admitted}"
    ),
    "{name} is not paid for by the procedure: {admitted}": (
        "„{name}“ не е допустима дейност; допустими по процедурата: {admitted}"
    ),
    "whether {name} is paid for by the procedure is not certain: {admitted}": (
        "не е сигурно дали „{name}“ е допустима дейност; допустими по процедурата: {admitted}"
    ),
    "activities": "допустими дейности",
    "The project does everything that it must do.": "Проектът включва всички задължителни дейности.",
    "the mandatory activities are there: {mandatory}": "включени са задължителните дейности: {mandatory}",
    "not all of the mandatory activities are there: {mandatory}": (
        "не са включени всички задължителни дейности: {mandatory}"
    ),
    "whether all of the mandatory activities are there is not certain: {mandatory}": (
        "не е сигурно дали са включени всички задължителни дейности: {mandatory}"
    ),
    "no activity is mandatory": "няма задължителни дейности",
}

_PARTIES = {
    "The beneficiary is one of those who may apply.": "Бенефициентът е допустим кандидат.",
    "who may apply": "допустими кандидати",
    "Every partner is one of those who may be partner under its programmes.": (
        "Всеки партньор е допустим партньор по своите програми."
    ),
    "Every associated partner is one of those who may be associated partner under its programmes.": (
        "Всеки асоцииран партньор е допустим асоцииран партньор по своите програми."
    ),
    "who may be {role}": "допустим {role}",
    "{name} is admitted as {role}: {admitted}": "{name} е допустим {role}; допустими по процедурата: {admitted}",
    "{name} is not admitted as {role}; admitted: {admitted}": (
        "{name} не е допустим {role}; допустими по процедурата: {admitted}"
    ),
    "whether {name} is admitted as {role} is not certain; admitted: {admitted}": (
        "не е сигурно дали {name} е допустим {role}; допустими по процедурата: {admitted}"
    ),
    "whether {name} is {role} is not stated": "не е посочено дали {name} е {role}",
    "what is said of {name} is too general to tell": "посоченото за {name} е твърде общо, за да се прецени",
    "whether there is another {role} is not stated": "не е посочено дали има и друг {role}",
    "no {role} is stated": "не е посочен {role}",
    "The project has the partners that it must have.": "Проектът има всички задължителни партньори.",
    "the partners that are required are there: {required}": "налице са задължителните партньори: {required}",
    "not all of the partners that are required are there: {required}": (
        "не са налице всички задължителни партньори: {required}"
    ),
    "whether all of the partners that are required are there is not certain: {required}": (
        "не е сигурно дали са налице всички задължителни партньори: {required}"
    ),
    "no partner is required": "няма задължителни партньори",
    "what is said of the partners is too general to tell": (
        "посоченото за партньорите е твърде общо, за да се прецени"
    ),
    "the partners that a project must have": "задължителни партньори",
}

_GRANTS = {
    "The grant for the project is at most the largest that the procedure gives.": (
        "Безвъзмездната финансова помощ по проекта не надвишава максималния размер по процедурата."
    ),
    "The grant for the project is at least the smallest that the procedure gives.": (
        "Безвъзмездната финансова помощ по проекта не е под минималния размер по процедурата."
    ),
    "The grant under each programme is at most the largest that the procedure gives under it.": (
        "Безвъзмездната финансова помощ по всяка програма не надвишава максималния размер за нея по процедурата."
    ),
    "The grant under each programme is at least the smallest that the procedure gives under it.": (
        "Безвъзмездната финансова помощ по всяка програма не е под минималния размер за нея по процедурата."
    ),
    "the project": "проекта",
    "most": "максимален размер",
    "least": "минимален размер",
    "the grant for {where} is {amount}; the {name} is {limits}": (
        "безвъзмездна финансова помощ по {where}: {amount}; {name}: {limits}"
    ),
    "no line of the budget is a grant for {where}": (
        "никой ред на бюджета не е безвъзмездна финансова помощ по {where}"
    ),
    "the grant for {where} is not stated in the currency of its limit": (
        "безвъзмездната финансова помощ по {where} не е посочена във валутата на определения размер"
    ),
    "which part of the money is the grant for {where} is not clear": (
        "не е ясно коя част от средствата е безвъзмездна финансова помощ по {where}"
    ),
    "the procedure sets no limit of the grant for {where}": (
        "процедурата не определя минимален или максимален размер на безвъзмездната финансова помощ по {where}"
    ),
    "the grant that is the {name} for {where}": "{name} на безвъзмездната финансова помощ по {where}",
    "the limits of the grant for {where}": (
        "минимален и максимален размер на безвъзмездната финансова помощ по {where}"
    ),
    "The grant under each programme is at most its rate of the eligible costs.": (
        "Безвъзмездната финансова помощ по всяка програма не надвишава определения за нея процент от допустимите "
        "разходи."
    ),
    "the grant under {programme} is at most {rates} of the costs": (
        "безвъзмездната финансова помощ по {programme} не надвишава {rates} от разходите"
    ),
    "the grant under {programme} is more than {rates} of the costs": (
        "безвъзмездната финансова помощ по {programme} надвишава {rates} от разходите"
    ),
    "whether the grant under {programme} is at most {rates} of the costs is not certain": (
        "не е сигурно дали безвъзмездната финансова помощ по {programme} не надвишава {rates} от разходите"
    ),
    "amounts under {programme} are in two currencies": "сумите по {programme} са в две валути",
    "the procedure says nothing of the financing under {programme}": (
        "процедурата не предвижда нищо за финансирането по {programme}"
    ),
    "the rate of the grant": "процент на безвъзмездната финансова помощ от допустимите разходи",
    "The rates that the page prints are those at which the procedure pays.": (
        "Посочените проценти на съфинансиране са определените в процедурата."
    ),
    "{printed} is printed; by the procedure: {admitted}": "на страницата: {printed}; по процедурата: {admitted}",
    "the rates at which each source pays": "процент на съфинансиране по източници",
    "Indirect costs are at most the flat rate that the procedure sets.": (
        "Непреките разходи не надвишават единната ставка, определена в процедурата."
    ),
    "indirect costs of {amount} are at most {forms}, {base}": (
        "непреките разходи са {amount} и не надвишават {forms} (основа {base})"
    ),
    "indirect costs of {amount} are more than {forms}, {base}": (
        "непреките разходи са {amount} и надвишават {forms} (основа {base})"
    ),
    "whether indirect costs are at most {forms} is not certain: {bounds}": (
        "не е сигурно дали непреките разходи не надвишават {forms}; сума: {bounds}"
    ),
    "no line of the budget is indirect": "никой ред на бюджета не е за непреки разходи",
    "indirect and other costs are in two currencies": "непреките и останалите разходи са в две валути",
    "the flat rate of indirect costs": "единна ставка за непреките разходи",
}

_DAYS = {
    "The project ends by the last day of implementation.": "Проектът приключва до крайния срок за изпълнение.",
    "the project ends on {last}; the last day of implementation is {limits}": (
        "проектът приключва на {last}; краен срок за изпълнение: {limits}"
    ),
    "last day of the project: {last}; the last day of implementation is {limits}": (
        "крайна дата на проекта: {last}; краен срок за изпълнение: {limits}"
    ),
    "the last day of implementation": "краен срок за изпълнение",
    "The printed duration is no longer than the longest.": (
        "Посочената продължителност не надвишава максималната по процедурата."
    ),
    "From the first day to the last is no longer than the longest duration, whichever convention is meant.": (
        "Срокът от началната до крайната дата не надвишава максималната продължителност, който и начин на броене да се "
        "има предвид."
    ),
    "the project lasts {duration}; the longest duration is {longest}": (
        "продължителност на проекта: {duration}; максимална продължителност: {longest}"
    ),
    "the project runs {days}; the longest duration is {longest}": (
        "проектът се изпълнява {days}; максимална продължителност: {longest}"
    ),
    "which of {duration} and {longest} is longer depends on the months": (
        "от дължината на месеците зависи коя от двете продължителности е по-голяма: {duration} или {longest}"
    ),
    "the longest duration": "максимална продължителност",
    "Every contract that must exist beforehand is there, and was signed before the first day.": (
        "Всеки договор, който се изисква предварително, е налице и е подписан преди началната дата."
    ),
    "contracts {wanted} are there, signed before {first}: {contracts}": (
        "има договор по процедура {wanted}, подписан преди началната дата, {first}: {contracts}"
    ),
    "no contract {wanted} is there that was signed before {first}: {contracts}": (
        "няма договор по процедура {wanted}, подписан преди началната дата, {first}; свързани договори: {contracts}"
    ),
    "whether a contract {wanted} is there, signed before the first day, is not certain: {contracts}": (
        "не е сигурно дали има договор по процедура {wanted}, подписан преди началната дата; свързани "
        "договори: {contracts}"
    ),
    "{wanted} is there, before {first}: concept {concept}, approved on {approved}; contracts: {contracts}": (
        "има концепция по процедура {wanted} преди началната дата, {first}: концепция {concept}, одобрена на "
        "{approved}; свързани договори: {contracts}"
    ),
    "{wanted} is not there before {first}: concept {concept}, approved on {approved}; contracts: {contracts}": (
        "няма концепция по процедура {wanted} преди началната дата, {first}: концепция {concept}, одобрена на "
        "{approved}; свързани договори: {contracts}"
    ),
    "whether {wanted} is there before the first day is not certain: concept {concept}, approved on {approved}; "
    "contracts: {contracts}": (
        "не е сигурно дали има концепция по процедура {wanted} преди началната дата: концепция {concept}, одобрена "
        "на {approved}; свързани договори: {contracts}"
    ),
    "no contract must exist beforehand": "не се изисква предварително сключен договор",
    "contracts that must exist beforehand": "договори, които се изискват предварително",
}

_RECORDS = {
    "The beneficiary takes part in no other proposal under the procedure.": (
        "Бенефициентът не участва в друго проектно предложение по процедурата."
    ),
    "the beneficiary takes part in no other proposal under {procedure}": (
        "бенефициентът не участва в друго проектно предложение по {procedure}"
    ),
    "the beneficiary takes part in another proposal under {procedure}": (
        "бенефициентът участва и в друго проектно предложение по {procedure}"
    ),
    "whether the beneficiary takes part in another proposal under {procedure} is not certain": (
        "не е сигурно дали бенефициентът участва и в друго проектно предложение по {procedure}"
    ),
    "an applicant may take part in several proposals": "един кандидат може да участва в няколко проектни предложения",
    "{number} does not tell which of the proposals is the project's own": (
        "от номера {number} не личи кое от проектните предложения е за самия проект"
    ),
    "the number of proposals of one applicant": "брой проектни предложения на един кандидат",
    "Everything else that the procedure demands is confirmed by somebody who knows.": (
        "Изпълнението на всички останали изисквания на процедурата е потвърдено от запознато лице."
    ),
    "it is confirmed that {demand}": "потвърдено е, че {demand}",
    "it is not confirmed that {demand}": "не е потвърдено, че {demand}",
    "whether {demand} is not stated": "не е посочено дали {demand}",
    "whether it is demanded that {demand} depends on the day": "от деня зависи дали се изисква следното: {demand}",
    "nothing else is demanded": "няма други изисквания",
    "what else is demanded": "други изисквания",
}

_TRANSFERS = {
    "What a heading gives or receives since the last amendment stays within the limit of the contract.": (
        "Прехвърленото от или към бюджетен раздел след последното изменение на договора е в рамките на допустимото "
        "по него."
    ),
    "{moved} was moved into {heading} or out of it since the last amendment, at most {limit}": (
        "прехвърлено от или към раздел „{heading}“ след последното изменение на договора: {moved}, не повече от {limit}"
    ),
    "{moved} was moved into {heading} or out of it since the last amendment, more than {limit}, "
    "so that the contract has to be amended": (
        "прехвърлено от или към раздел „{heading}“ след последното изменение на договора: {moved}, повече от {limit}, "
        "така че е необходимо изменение на договора"
    ),
    "whether more than {limit} was moved into {heading} or out of it since the last amendment is not certain: "
    "{moved}": (
        "не е сигурно дали прехвърленото от или към раздел „{heading}“ след последното изменение на договора е в "
        "рамките на допустимото; прехвърлено: {moved}; допустимо: {limit}"
    ),
    "What is moved is moved between headings of the contract.": (
        "Прехвърлянията са между бюджетни раздели на договора."
    ),
    "{amount} was moved from {giving} to {receiving}, headings of the contract": (
        "прехвърлени са {amount} от „{giving}“ към „{receiving}“, раздели на договора"
    ),
    "{amount} was moved from {giving} to {receiving}; the headings of the contract are {headings}": (
        "прехвърлени са {amount} от „{giving}“ към „{receiving}“; раздели на договора: {headings}"
    ),
    "whether {amount} was moved between headings of the contract is not certain: {giving}, {receiving}": (
        "не е сигурно дали {amount} са прехвърлени между раздели на договора; от: {giving}; към: {receiving}"
    ),
    "The budget as it is carried out comes to no more than the contract.": (
        "Бюджетът, както се изпълнява, не надвишава стойността по договора."
    ),
    "the budget comes to {current}, at most {agreed}, the total of the contract": (
        "бюджетът възлиза на {current}, не повече от стойността по договора, {agreed}"
    ),
    "the budget comes to {current}, more than {agreed}, the total of the contract": (
        "бюджетът възлиза на {current}, повече от стойността по договора, {agreed}"
    ),
    "whether the budget comes to more than the contract is not certain: {current}, {agreed}": (
        "не е сигурно дали бюджетът надвишава стойността по договора; бюджет: {current}; по договора: {agreed}"
    ),
}

#: Each sentence and each title in English, with the Bulgarian one.
BULGARIAN: Final[Mapping[str, str]] = MappingProxyType(
    {**_CONDITIONS, **_SCOPE, **_PARTIES, **_GRANTS, **_DAYS, **_RECORDS, **_TRANSFERS}
)
