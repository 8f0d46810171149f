"""The sentences that the library says itself, in Bulgarian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["SENTENCES"]


def __dir__() -> list[str]:
    return __all__


#: What the library says itself, beside the rules: the fixed words of reports, and the sentences of the engine.
SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # the text of a report
        "VERDICT": "ЗАКЛЮЧЕНИЕ",
        "no day named": "без посочен ден",
        "as of {day}": "към {day}",
        "rules: {counts}": "правила: {counts}",
        "{count} breached": "нарушени – {count}",
        "{count} unknown": "неизвестни – {count}",
        "{count} met": "изпълнени – {count}",
        "{count} not applicable": "неприложими – {count}",
        "book {name} {version}, {title}": "сборник {name} {version}, {title}",
        "binds": "обвързва проекта",
        "does not bind: {books}": "не обвързват проекта: {books}",
        "may bind": "може би обвързва проекта",
        "BREACHED": "НАРУШЕНО",
        "at {path}; basis: {basis}": "място: {path}; основание: {basis}",
        "NOT STATED": "НЕ Е ПОСОЧЕНО",
        "so that rules cannot be decided (a fact, or whether its list is complete)": (
            "поради което за правила няма решение (факт или дали списъкът е пълен)"
        ),
        "NOT GIVEN": "НЕ Е ДАДЕНО",
        "what is judged beside the project, so that rules cannot be decided": (
            "което се преценява наред с проекта, поради което за правила няма решение"
        ),
        "NOT READ": "НЕ Е ПРОЧЕТЕНО",
        "what nobody has found in the sources of the rules, so that they cannot be decided": (
            "което никой не е намерил в източниците на правилата, поради което за тях няма решение"
        ),
        "needed by": "необходимо за",
        "{count} rules of {book}": "{count} правила от {book}",
        "MET": "ИЗПЪЛНЕНО",
        "NOT APPLICABLE": "НЕПРИЛОЖИМО",
        "WAIVED": "ОТКАЗ ОТ ПРАВИЛО",
        "evidence": "данни извън проекта",
        "the day as of which the project is judged": "денят, към който се преценява проектът",
        # explanations
        "asks: {title}": "изисква: {title}",
        "by: {basis} ({severity})": "основание: {basis} ({severity})",
        "waived: {reason}": "отказ от правилото: {reason}",
        "{outcome} at {path}: {message}": "{outcome}, {path}: {message}",
        "read {path}: {value}": "прочетено {path}: {value}",
        "observed: {value}": "установено: {value}",
        "expected: {value}": "очаквано: {value}",
        "margin: {value}": "разлика: {value}",
        "missing {path}": "липсва {path}",
        "figure from: {source}": "стойност от: {source}",
        "for it to hold, {remedy}": "за да е изпълнено, {remedy}",
        # comparisons
        "rules that changed: {count}": "променени правила: {count}",
        "not tried": "непроверено",
        "{path} is stated": "{path} вече е посочено",
        "{path} is not stated any more": "{path} вече не е посочено",
        # remedies
        "{path} would have to be {value}": "на мястото {path} би трябвало да стои {value}",
        # tables and pictures
        "{low} or more": "{low} или повече",
        "{low} to {high}": "от {low} до {high}",
        "{count} more not shown": "непоказани: още {count}",
        "there may be others": "може да има и други",
        "total": "общо",
        "budget in {currency}": "бюджет в {currency}",
        "programme not stated": "без посочена програма",
        "source not stated": "без посочен източник",
        "no line belongs here": "няма такъв ред в бюджета",
        "no money is stated": "не са посочени суми",
        "printed beside the lines: {count}": "посочени суми извън редовете: {count}",
        "projects: {count}": "проекти: {count}",
        "more than one project has the number:": "повече от един проект има номера:",
        "findings: {counts}": "констатации: {counts}",
        "waived: {count}": "отказ от правила: {count}",
        "books: {count}": "сборници: {count}",
        "rule": "правило",
        "finding": "констатация",
        "law": "основание",
        "observed": "установено",
        "expected": "очаквано",
        "margin": "разлика",
        "read": "прочетено",
        "missing": "липсва",
        "figures from": "стойности от",
        "remedy": "за да е изпълнено",
        "budget in {currency}: {amount} together": "бюджет в {currency}: общо {amount}",
        "dashed: under which programme is not stated": "с прекъсната линия: не е посочено по коя програма",
        "the project": "проектът",
        "eligible expenditure": "допустими разходи",
        "eligible expenditure, in force {since} – {until}": "допустими разходи, в сила {since} – {until}",
        "contract {number}": "договор {number}",
        "days not stated": "без посочени дни",
        "{duration}, days not stated": "{duration}, без посочени дни",
        "{day}, the last day is not stated": "{day}, крайната дата не е посочена",
        "{day}, the first day is not stated": "{day}, началната дата не е посочена",
        "projects not shown: {count}": "непоказани проекти: {count}",
        "rules not shown: {count}": "непоказани правила: {count}",
        "rules that apply to none, not shown: {count}": "непоказани правила, неприложими за всички: {count}",
        "outcome": "резултат",
        "who pays": "кой плаща",
        "under which programme": "по коя програма",
        "to whom": "на кого",
        "for what": "за какво",
        "others": "други",
        "partner not stated": "без посочен партньор",
        "purpose not stated": "без посочено предназначение",
        "below zero, not shown: {count}": "под нулата, непоказани: {count}",
        "type of costs not stated": "без посочен вид разходи",
        # the list of rules
        "Rules": "Правила",
        "Every rule of the books that the library ships, made from the rules themselves by `make reference`.": (
            "Всички правила от сборниците на библиотеката, изведени от самите правила с `make reference`."
        ),
        "A rule has a permanent id of the form `book.what-must-hold`, a severity and a basis.": (
            "Всяко правило има постоянно име от вида `book.what-must-hold`, тежест и основание."
        ),
        "The id leads to the cases with which the rule is tested; below the rules stand the figures that they read.": (
            "Името води към случаите, с които правилото е проверено; под правилата са стойностите, които те четат."
        ),
        "{name}: {title}, version {version}": "{name}: {title}, версия {version}",
        "what must hold": "какво се изисква",
        "severity": "тежест",
        "basis": "основание",
        "figure": "стойност",
        "figures and their days": "стойности и от кога до кога са в сила",
        "value": "размер",
        "since": "от",
        "until": "до",
        "source": "източник",
        "how sure": "сигурност",
        "{book}, figure: {name}": "{book}, стойност: {name}",
        "since {day}": "от {day}",
        "until {day}": "до {day}",
        "by {source}": "според: {source}",
        # the command line
        "Checking": "Проверка",
        # the money of a project, as the command line prints it
        "Programme": "Програма",
        "All sources": "Всички източници",
        "The whole project": "Целият проект",
        "the whole project": "целият проект",
        "There may be other lines; the least supposes that none of them is negative.": (
            "Може да има и други редове; при най-малката сума се приема, че никой от тях не е отрицателен."
        ),
        "Figures that are printed beside the lines, and what they reconcile to:": (
            "Посочени суми извън редовете и на какво отговарят:"
        ),
        "No figure is printed beside the lines.": "Извън редовете не са посочени суми.",
        "Of": "За",
        "Printed": "Посочено",
        "Held against": "Сравнено с",
        "Which is": "Което е",
        "Result": "Резултат",
        "and": "и",
        "none": "няма",
        "not stated": "не е посочено",
        "at least {low}": "най-малко {low}",
        "between {low} and {high}": "между {low} и {high}",
        "{against}, by {coordinate}": "{against}, по признак „{coordinate}“",
        "{rate} {currency} for 1 {other}": "{rate} {currency} за 1 {other}",
        "cannot be told": "не може да се определи",
        "agrees": "съвпада",
        "differs by {amount}": "разлика {amount}",
        "{programme}: no rates are printed, and the catalogue knows none.": (
            "{programme}: не са посочени проценти на съфинансиране, а и в каталога няма такива."
        ),
        "{programme}, at the rates that the page prints ({shares})": (
            "{programme}, по процентите, посочени в страницата ({shares})"
        ),
        "{programme}, at the rates of the catalogue ({shares}; the page prints none)": (
            "{programme}, по процентите от каталога ({shares}; в страницата не са посочени)"
        ),
        "{rates}: nothing can be computed, since its amount is not certain ({amount}).": (
            "{rates}: нищо не може да се изчисли, тъй като сумата не е сигурна ({amount})."
        ),
        "{rates}: what the known policies make of {amount}; a computation, not a finding": (
            "{rates}: какво дават познатите начини на закръгляване от {amount}; изчисление, а не констатация"
        ),
        "Policy": "Начин",
        "How": "Как",
        # the engine
        "as it does every project": "както всеки проект",
        "no {noun} is stated": "не са посочени {noun}",
        "whether there is another {noun} is not stated": "не е посочено дали са изброени всички {noun}",
        "not given: {within}": "не е дадено: {within}",
        "of projects like this one the rule asks nothing": "за проекти като този правилото не изисква нищо",
        "the project has no {noun}": "в проекта няма {noun}",
        "the {within} has no {noun}": "{within}: няма {noun}",
        "{day} is not a day on which {name} is in force: {reason}": (
            "на {day} няма действаща редакция на „{name}“: {reason}"
        ),
        "any day": "който и да е ден",
        "the version before ends on {before}": "предходната редакция действа до {before}",
        "the next version starts on {after}": "следващата редакция действа от {after}",
        "the version before ends on {before}, the next version starts on {after}": (
            "предходната редакция действа до {before}, следващата редакция действа от {after}"
        ),
        "no version of it is known": "не е известна нито една редакция",
        "all of: {branches}": "всяко от следните: {branches}",
        "any of: {branches}": "поне едно от следните: {branches}",
        "none of: {branches}": "нито едно от следните: {branches}",
        "if {branches}": "ако {branches}",
        "{message} ({outcome})": "{message} ({outcome})",
        # what more than one book says of amounts and of days
        "up to {high}": "до {high}",
        "from {first}": "от {first}",
        "up to {last}": "до {last}",
        "from {first} to {last}": "от {first} до {last}",
        "on days that are not stated": "в дни, които не са посочени",
        # what more than one book says of the programmes that pay
        "the instrument is {instrument}; the programmes are {programmes}": (
            "инструмент за териториално развитие: {instrument}; програми на проекта: {programmes}"
        ),
    }
)
