"""The messages and the titles of the rules on eligibility in Bulgarian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["BULGARIAN"]


def __dir__() -> list[str]:
    return __all__


#: Each sentence in English, with the Bulgarian one.
BULGARIAN: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Every programme that pays is one of those of the procedure.": (
            "Всяка програма, която плаща, е сред програмите на процедурата."
        ),
        "{programme} pays; by the procedure: {admitted}": "плаща {programme}; по процедурата: {admitted}",
        "The project combines at least as many programmes as the procedure asks for.": (
            "Проектът съчетава поне толкова програми, колкото изисква процедурата."
        ),
        "{count} programmes pay; at least {least} must": "плащат {count} програми; изискват се поне {least}",
        "The beneficiary is one of those who may apply.": "Бенефициентът е сред допустимите кандидати.",
        "Every partner is one of those who may be partner under its programmes.": (
            "Всеки партньор е сред допустимите партньори по програмите си."
        ),
        "Every associated partner is one of those who may be associated partner under its programmes.": (
            "Всеки асоцииран партньор е сред допустимите асоциирани партньори по програмите си."
        ),
        "{name} is admitted as {role}: {admitted}": "{name} е допустим като {role}: {admitted}",
        "{name} is not admitted as {role}; admitted: {admitted}": (
            "{name} не е допустим като {role}; допустими: {admitted}"
        ),
        "whether {name} is admitted as {role} is not certain; admitted: {admitted}": (
            "не е сигурно дали {name} е допустим като {role}; допустими: {admitted}"
        ),
        "whether {name} is {role} is not stated": "не е посочено дали {name} е {role}",
        "what is said of {name} is too general to tell": "казаното за {name} е твърде общо, за да се прецени",
        "whether there is another {role} is not stated": "не е посочено дали има и друг {role}",
        "no {role} is stated": "не е посочен {role}",
        "The project has the partners that it must have.": "Проектът има задължителните партньори.",
        "the partners that are required are there: {required}": "задължителните партньори са налице: {required}",
        "not all of the partners that are required are there: {required}": (
            "не всички задължителни партньори са налице: {required}"
        ),
        "whether all of the partners that are required are there is not certain: {required}": (
            "не е сигурно дали всички задължителни партньори са налице: {required}"
        ),
        "no partner is required": "няма задължителен партньор",
        "what is said of the partners is too general to tell": (
            "казаното за партньорите е твърде общо, за да се прецени"
        ),
        "Every place of the project lies in the territory of the procedure, by its printed names.": (
            "Всяко място на проекта е в територията на процедурата според посочените имена."
        ),
        "{place} lies in the territory of the procedure: {admitted}": (
            "{place} е в територията на процедурата: {admitted}"
        ),
        "{place} does not lie in the territory of the procedure: {admitted}": (
            "{place} не е в територията на процедурата: {admitted}"
        ),
        "whether {place} lies in the territory of the procedure is not certain: {admitted}": (
            "не е сигурно дали {place} е в територията на процедурата: {admitted}"
        ),
        "whether there is another place is not stated": "не е посочено дали има и друго място",
        "no place is stated": "не е посочено място",
        "Every target group is one of those that its programmes are for.": (
            "Всяка целева група е сред допустимите по програмите си."
        ),
        "{name} is a target group of the procedure: {admitted}": "{name}: целева група на процедурата: {admitted}",
        "{name} is no target group of the procedure: {admitted}": (
            "{name}: не е целева група на процедурата: {admitted}"
        ),
        "whether {name} is a target group of the procedure is not certain: {admitted}": (
            "не е сигурно дали „{name}“ е целева група на процедурата: {admitted}"
        ),
        "Every activity is one of those that its programmes pay for.": (
            "Всяка дейност е сред тези, за които плащат програмите ѝ."
        ),
        "{name} is paid for by the procedure: {admitted}": "{name}: процедурата плаща за дейността: {admitted}",
        "{name} is not paid for by the procedure: {admitted}": "{name}: процедурата не плаща за дейността: {admitted}",
        "whether {name} is paid for by the procedure is not certain: {admitted}": (
            "не е сигурно дали процедурата плаща за „{name}“: {admitted}"
        ),
        "The project does everything that it must do.": "Проектът изпълнява всички задължителни дейности.",
        "the mandatory activities are there: {mandatory}": "задължителните дейности са налице: {mandatory}",
        "not all of the mandatory activities are there: {mandatory}": (
            "не всички задължителни дейности са налице: {mandatory}"
        ),
        "whether all of the mandatory activities are there is not certain: {mandatory}": (
            "не е сигурно дали всички задължителни дейности са налице: {mandatory}"
        ),
        "no activity is mandatory": "няма задължителна дейност",
        "The grant for the project is at most the largest that the procedure gives.": (
            "Помощта за проекта е най-много максималната по процедурата."
        ),
        "The grant for the project is at least the smallest that the procedure gives.": (
            "Помощта за проекта е поне минималната по процедурата."
        ),
        "The grant under each programme is at most the largest that the procedure gives under it.": (
            "Помощта по всяка програма е най-много максималната по процедурата за нея."
        ),
        "The grant under each programme is at least the smallest that the procedure gives under it.": (
            "Помощта по всяка програма е поне минималната по процедурата за нея."
        ),
        "the grant for {where} is {low}; the {name} is {limits}": "помощта за {where} е {low}; {name}: {limits}",
        "the grant for {where} is {low} to {high}; the {name} is {limits}": (
            "помощта за {where} е от {low} до {high}; {name}: {limits}"
        ),
        "no line of the budget is a grant for {where}": "никой ред от бюджета не е помощ за {where}",
        "the grant for {where} is not stated in the currency of its limit": (
            "помощта за {where} не е посочена във валутата на ограничението"
        ),
        "which part of the money is the grant for {where} is not clear": (
            "не е ясно коя част от парите е помощта за {where}"
        ),
        "the procedure sets no limit of the grant for {where}": "процедурата не определя размер на помощта за {where}",
        "The grant under each programme is at most its rate of the eligible costs.": (
            "Помощта по всяка програма е най-много по нейната ставка от допустимите разходи."
        ),
        "the grant under {programme} is at most {rates} of the costs": (
            "помощта по {programme} е най-много {rates} от разходите"
        ),
        "the grant under {programme} is more than {rates} of the costs": (
            "помощта по {programme} е повече от {rates} от разходите"
        ),
        "whether the grant under {programme} is at most {rates} of the costs is not certain": (
            "не е сигурно дали помощта по {programme} е най-много {rates} от разходите"
        ),
        "amounts under {programme} are in two currencies": "сумите по {programme} са в две валути",
        "the procedure says nothing of the financing under {programme}": (
            "процедурата не казва нищо за финансирането по {programme}"
        ),
        "The rates that the page prints are those at which the procedure pays.": (
            "Посочените ставки са тези, по които плаща процедурата."
        ),
        "{printed} is printed; by the procedure: {admitted}": "посочено е {printed}; по процедурата: {admitted}",
        "Indirect costs are at most the flat rate that the procedure sets.": (
            "Непреките разходи са най-много по единната ставка на процедурата."
        ),
        "indirect costs of {amount} are at most {forms}, {base}": (
            "непреките разходи от {amount} са най-много {forms}, {base}"
        ),
        "indirect costs of {amount} are more than {forms}, {base}": (
            "непреките разходи от {amount} са повече от {forms}, {base}"
        ),
        "whether indirect costs are at most {forms} is not certain: {low} to {high}": (
            "не е сигурно дали непреките разходи са най-много {forms}: от {low} до {high}"
        ),
        "no line of the budget is indirect": "никой ред от бюджета не е за непреки разходи",
        "indirect and other costs are in two currencies": "непреките и останалите разходи са в две валути",
        "The project ends by the last day of implementation.": "Проектът приключва до крайния срок за изпълнение.",
        "the project ends on {last}; the last day of implementation is {limits}": (
            "проектът приключва на {last}; крайният срок за изпълнение е {limits}"
        ),
        "last day of the project: {last}; the last day of implementation is {limits}": (
            "последен ден на проекта: {last}; крайният срок за изпълнение е {limits}"
        ),
        "The printed duration is no longer than the longest.": "Посочената продължителност не надвишава най-голямата.",
        "From the first day to the last is no longer than the longest duration, whichever convention is meant.": (
            "От първия до последния ден не минава повече от най-голямата продължителност, както и да се брои."
        ),
        "the project lasts {duration}; the longest duration is {longest}": (
            "проектът трае {duration}; най-голямата продължителност е {longest}"
        ),
        "the project runs from {first} to {last}; the longest duration is {longest}": (
            "проектът трае от {first} до {last}; най-голямата продължителност е {longest}"
        ),
        "which of {duration} and {longest} is longer depends on the months": (
            "кое от {duration} и {longest} е по-дълго, зависи от месеците"
        ),
        "Every contract that must exist beforehand is there, and was signed before the first day.": (
            "Всеки договор, който трябва да съществува предварително, е налице и е сключен преди първия ден."
        ),
        "contracts {wanted} are there, signed before {first}: {contracts}": (
            "договорите {wanted} са налице, сключени преди {first}: {contracts}"
        ),
        "no contract {wanted} is there that was signed before {first}: {contracts}": (
            "няма договор {wanted}, сключен преди {first}: {contracts}"
        ),
        "whether a contract {wanted} is there, signed before the first day, is not certain: {contracts}": (
            "не е сигурно дали има договор {wanted}, сключен преди първия ден: {contracts}"
        ),
        "no contract must exist beforehand": "не се изисква предварителен договор",
        "The beneficiary takes part in no other proposal under the procedure.": (
            "Бенефициентът не участва в друго предложение по процедурата."
        ),
        "the beneficiary takes part in no other proposal under {procedure}": (
            "бенефициентът не участва в друго предложение по {procedure}"
        ),
        "the beneficiary takes part in another proposal under {procedure}": (
            "бенефициентът участва в друго предложение по {procedure}"
        ),
        "whether the beneficiary takes part in another proposal under {procedure} is not certain": (
            "не е сигурно дали бенефициентът участва в друго предложение по {procedure}"
        ),
        "an applicant may take part in several proposals": "кандидат може да участва в няколко предложения",
        "{number} does not tell which of the proposals is the project's own": (
            "по {number} не личи кое от предложенията е на проекта"
        ),
        "Everything else that the procedure demands is confirmed by somebody who knows.": (
            "Всичко друго, което изисква процедурата, е потвърдено от някого, който знае."
        ),
        "it is confirmed that {demand}": "потвърдено е: {demand}",
        "it is not confirmed that {demand}": "не е потвърдено: {demand}",
        "whether {demand} is not stated": "не е посочено дали: {demand}",
        "whether it is demanded that {demand} depends on the day": "от деня зависи дали се изисква: {demand}",
        "nothing else is demanded": "не се изисква нищо друго",
        "the conditions of {procedure}, component {component}, are not in the catalogue": (
            "условията на {procedure}, компонент {component}, не са в каталога"
        ),
        "nobody has read what the procedure says of {what}": "никой не е прочел какво казва процедурата за: {what}",
        "which component of {procedure} it is under is not stated": "не е посочено по кой компонент на {procedure} е",
        "there are no conditions of {procedure}, component {component}": (
            "няма условия на {procedure}, компонент {component}"
        ),
        "no procedure is stated": "не е посочена процедура",
        "the conditions of {procedure} are known": "условията на {procedure} са известни",
        "the grant that is the {name} for {where}": "размера на помощта ({name}) за {where}",
        "the limits of the grant for {where}": "ограниченията на помощта за {where}",
        "the project": "проекта",
        "most": "най-много",
        "least": "най-малко",
        "the last day of implementation": "крайния срок за изпълнение",
        "the longest duration": "най-голямата продължителност",
        "contracts that must exist beforehand": "договорите, които трябва да съществуват предварително",
        "the rate of the grant": "ставката на помощта",
        "the rates at which each source pays": "ставките, по които плаща всеки източник",
        "the flat rate of indirect costs": "единната ставка за непреките разходи",
        "who may apply": "допустимите кандидати",
        "who may be {role}": "кой може да е {role}",
        "the number of proposals of one applicant": "броя на предложенията на един кандидат",
        "what else is demanded": "другите изисквания",
        "the partners that a project must have": "задължителните партньори",
        "the programmes that pay": "програмите, които плащат",
        "how many programmes a project must combine": "колко програми трябва да съчетава проектът",
        "the territory": "територията",
        "target groups": "целевите групи",
        "activities": "дейностите",
    }
)
