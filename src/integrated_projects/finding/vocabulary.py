"""The library's own words in Bulgarian: those of reports, of the engine, of fields and of enumerations."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from integrated_projects.errors import Malformed
from integrated_projects.text import Text

__all__ = [
    "FIELDS",
    "LANGUAGES",
    "NOUNS",
    "SENTENCES",
    "VALUES",
    "citation",
    "field_words",
    "noun_words",
    "places",
    "said",
    "to_language",
    "value_words",
]


def __dir__() -> list[str]:
    return __all__


#: The languages in which reports are read, by their codes of ISO 639-1.
LANGUAGES: Final = ("en", "bg")

#: What the library says itself, beside the rules: the fixed words of reports, and the sentences of the engine.
SENTENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # the text of a report
        "VERDICT": "ЗАКЛЮЧЕНИЕ",
        "no day named": "без посочен ден",
        "as of {day}": "към {day}",
        "rules: {counts}": "правила: {counts}",
        "{count} breached": "{count} нарушени",
        "{count} unknown": "{count} неизвестни",
        "{count} met": "{count} изпълнени",
        "{count} not applicable": "{count} неприложими",
        "book {name} {version}, {title}": "сборник {name} {version}, {title}",
        "binds": "обвързва проекта",
        "does not bind": "не обвързва проекта",
        "may bind": "може би обвързва проекта",
        "BREACHED": "НАРУШЕНО",
        "at {path}; basis: {basis}": "място: {path}; основание: {basis}",
        "NOT STATED": "НЕ Е ПОСОЧЕНО",
        "so that rules cannot be decided (a fact, or whether its list is complete)": (
            "поради което за правила няма решение (факт или дали списъкът е пълен)"
        ),
        "needed by": "необходимо за",
        "MET": "ИЗПЪЛНЕНО",
        "NOT APPLICABLE": "НЕПРИЛОЖИМО",
        "WAIVED": "ОТКАЗ ОТ ПРАВИЛО",
        "evidence": "данни извън проекта",
        "terms of the book": "параметри на сборника",
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
        # the engine
        "as it does every project": "както всеки проект",
        "whether there is another {noun} is not stated": "не е посочено дали са изброени всички {noun}",
        "no {within} is given": "не е дадено: {within}",
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
    }
)

#: The values of enumerations.
VALUES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # outcomes and verdicts
        "breached": "нарушено",
        "unknown": "неизвестно",
        "met": "изпълнено",
        "not applicable": "неприложимо",
        # severities
        "error": "грешка",
        "warning": "предупреждение",
        "note": "бележка",
        # how sure a figure is
        "read in the source": "прочетено в източника",
        "confirmed in part by the source": "потвърдено отчасти от източника",
        "inferred from what sources say": "изведено от казаното в източниците",
        "from memory, not confirmed": "по памет, непотвърдено",
        # roles, capacities and ways of selection
        "beneficiary": "бенефициент",
        "partner": "партньор",
        "associated partner": "асоцииран партньор",
        "employer": "работодател",
        "provider of social or health services": "доставчик на социални или здравни услуги",
        "a public and transparent selection procedure": "публична и прозрачна процедура за избор",
        # kinds of organisations
        "public authority": "публичен орган",
        "municipality": "община",
        "district of a municipality": "район на община",
        "ministry": "министерство",
        "agency or inspection": "агенция или инспекция",
        "municipal enterprise": "общинско предприятие",
        "school": "училище",
        "kindergarten": "детска градина",
        "university": "висше училище",
        "non-governmental organisation": "неправителствена организация",
        "association": "сдружение",
        "foundation": "фондация",
        "community centre (chitalishte)": "читалище",
        "company": "търговско дружество",
        # costs
        "direct costs": "преки разходи",
        "indirect costs": "непреки разходи",
        "direct staff costs": "преки разходи за персонал",
        "other direct costs": "други преки разходи",
        "salaries and allowances of participants": "възнаграждения и надбавки на участници",
        "remaining costs": "останали разходи",
        "staff": "разходи за персонал",
        "tangible assets": "разходи за материални активи",
        "intangible assets": "разходи за нематериални активи",
        "construction works": "разходи за строително-монтажни работи",
        "services": "разходи за услуги",
        "materials": "разходи за материали",
        "events": "разходи за провеждане и участие в мероприятия",
        "fees": "разходи за такси",
        "contingency": "непредвидени разходи",
        "unrecoverable VAT": "невъзстановим ДДС",
        "costs actually incurred and paid": "действително извършени и платени разходи",
        "unit cost": "разход за единица продукт",
        "lump sum": "еднократна сума",
        # what a printed figure is held against
        "the lines that it covers": "редовете, които обхваща",
        "printed parts of it": "посочените ѝ части",
        "the same in another currency": "същото в друга валута",
        "lines that cannot be added": "редове, които не могат да се сумират",
        # funding sources, and how they divide an amount
        "a fund": "фонд",
        "national co-financing": "национално съфинансиране",
        "own contribution": "собствен принос",
        "every fund rounded half up, the national side takes the rest": (
            "всеки фонд се закръглява аритметично до стотинка, националното финансиране поема остатъка"
        ),
        "every fund cut off to the cent, the other side takes the rest": (
            "всеки фонд се отрязва до стотинка, другата страна поема остатъка"
        ),
        "the national side rounded half up, the fund takes the rest": (
            "националното финансиране се закръглява аритметично до стотинка, фондът поема остатъка"
        ),
        # rounding
        "half up": "аритметично",
        "half even": "половинките към четната цифра",
        "half down": "половинките към нулата",
        "up": "от нулата",
        "down": "към нулата",
        "ceiling": "нагоре",
        "floor": "надолу",
        # how a figure is meant
        "exactly": "точно",
        "at least": "най-малко",
        "up to": "до",
        "about": "около",
        # days
        "last day included": "последният ден се брои",
        "last day excluded": "последният ден не се брои",
        "rounded up": "започналият месец се брои за цял",
        "clipped": "до края на месеца",
        "carried": "пренесено в следващия месец",
        "sticky": "краят на месеца остава край на месец",
        "set by the programme": "определено от програмата",
        "set for the programming period": "определено за програмния период",
        # projects and procedures
        "general objective": "обща цел",
        "specific objective": "специфична цел",
        "community-led local development": "водено от общностите местно развитие",
        "integrated territorial investment": "интегрирана териториална инвестиция",
        "direct award": "директно предоставяне",
        "competitive selection": "подбор на проекти",
    }
)

#: The nouns of which there may be several, as one says that all of them are listed.
NOUNS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "activity": "дейности",
        "budget": "бюджети",
        "budget line": "редове на бюджета",
        "cofinancing": "съфинансирания",
        "component": "компоненти",
        "contract": "договори",
        "contract number": "номера на договори",
        "duration": "продължителности",
        "facility": "услуги и обекти",
        "flat rate": "единни ставки",
        "fund": "фондове",
        "funding source": "източници на финансиране",
        "indicator": "индикатори",
        "linked contract": "свързани договори",
        "objective": "цели",
        "organisation": "организации",
        "organisation id": "регистрационни номера на организации",
        "partner": "партньори",
        "place": "места",
        "priority axis": "приоритетни оси",
        "procedure": "процедури",
        "procedure number": "номера на процедури",
        "programme": "програми",
        "programme code": "кодове на програми",
        "programme part": "части по програми",
        "programming period": "програмни периоди",
        "project": "проекти",
        "project number": "номера на проекти",
        "registry number": "регистрационни номера",
        "result": "резултати",
        "share": "дялове",
        "shares": "дялове на източниците",
        "source": "източници",
        "statement": "посочени суми",
        "strategy": "стратегии",
        "tally": "посочени бройки",
        "target group": "целеви групи",
        "text": "текстове",
    }
)

#: The fields of projects, as paths lead through them, and the kinds of evidence beside a project.
FIELDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "abbreviation": "съкращение",
        "acknowledgement": "текст за финансовата подкрепа",
        "action_group": "местна инициативна група",
        "activities": "дейности",
        "activity": "дейност",
        "address": "адрес",
        "amount": "сума",
        "area": "област",
        "associated_partners": "асоциирани партньори",
        "award": "начин на предоставяне",
        "axes": "приоритетни оси",
        "axis": "приоритетна ос",
        "bg": "на български",
        "bound": "граница",
        "branches": "клонове",
        "budget": "бюджет",
        "capacities": "качества",
        "capacity": "качество",
        "category": "вид разход",
        "certainty": "достоверност",
        "circumstances": "обстоятелства",
        "code": "код",
        "cofinancing": "съфинансиране",
        "component": "компонент",
        "components": "компоненти",
        "contracts": "договори",
        "cost_type": "преки или непреки разходи",
        "count": "брой",
        "country": "държава",
        "day": "ден",
        "days": "дни",
        "description": "описание",
        "directions": "направления",
        "disclaimer": "отказ от отговорност",
        "duration": "продължителност",
        "eligibility": "допустимост на разходите",
        "en": "на английски",
        "facilities": "услуги и обекти",
        "features": "особености",
        "first_day": "начална дата",
        "first_year": "първа година",
        "form": "форма на отчитане на разхода",
        "fraction": "дроб",
        "funder": "финансираща организация",
        "funds": "фондове",
        "horizontal": "хоризонтална дейност",
        "identifier": "регистрационен номер",
        "includes": "включва",
        "indicators": "индикатори",
        "instrument": "инструмент за териториално развитие",
        "items": "елементи",
        "kind": "вид",
        "kinds": "видове",
        "last_day": "крайна дата",
        "last_year": "последна година",
        "legal_form": "правна форма",
        "level": "степен",
        "lines": "редове",
        "linked_contracts": "свързани договори",
        "means": "средства",
        "mode": "начин на закръгляване",
        "months": "месеци",
        "municipality": "община",
        "name": "наименование",
        "number": "номер",
        "objectives": "цели",
        "of": "от",
        "ordinal": "пореден номер",
        "organisation": "организация",
        "other_names": "други наименования",
        "other_titles": "други заглавия",
        "outputs": "продукти",
        "partner": "партньор",
        "partners": "партньори",
        "parts": "части по програми",
        "party": "страна по договора",
        "performers": "изпълнители",
        "period": "програмен период",
        "place": "място",
        "places": "места",
        "prefix": "начало на номера",
        "printed_as": "изписване в страницата",
        "procedure": "процедура",
        "programme": "програма",
        "programme_name": "наименование на програмата",
        "programmes": "програми",
        "project": "проект",
        "published_on": "дата на публикуване",
        "purpose": "предназначение",
        "purposes": "предназначения",
        "quarter": "квартал",
        "rate": "ставка",
        "region": "област",
        "residual": "носител на остатъка",
        "results": "резултати",
        "role": "роля",
        "rounding": "закръгляване",
        "seat": "седалище",
        "selection": "избор на партньора",
        "settlement": "населено място",
        "shares": "дялове на източниците",
        "short_name": "кратко наименование",
        "signed_on": "дата на подписване",
        "since": "в сила от",
        "source": "източник",
        "staff": "екип",
        "stage": "етап",
        "statements": "посочени суми",
        "step": "стъпка на закръгляване",
        "strategies": "стратегии",
        "summary": "резюме",
        "tallies": "посочени бройки",
        "target": "целева стойност",
        "target_groups": "целеви групи",
        "territory": "територия",
        "text": "текст",
        "title": "заглавие",
        "unit": "мерна единица",
        "until": "в сила до",
        "value": "стойност",
        "version": "версия",
        "versions": "редакции",
        "year": "година",
    }
)

#: How acts of the Union are cited.
_CITATIONS: Final = (
    (r"\bImplementing Regulation\b", "Регламент за изпълнение"),
    (r"\bDelegated Regulation\b", "Делегиран регламент"),
    (r"\bRegulation\b", "Регламент"),
    (r"\bDirective\b", "Директива"),
    (r"\(EU, Euratom\)", "(ЕС, Евратом)"),
    (r"\(EEC, Euratom\)", "(ЕИО, Евратом)"),
    (r"\(EC, Euratom\)", "(ЕО, Евратом)"),
    (r"\(EU\)", "(ЕС)"),
    (r"\(EC\)", "(ЕО)"),
    (r"\(EEC\)", "(ЕИО)"),
    (r"\bNo (?=[0-9])", "№ "),
    (r"\bArticles? (?=[0-9])", "чл. "),
    (r"(?<=[0-9)]) and (?=[0-9])", " и "),
    (r"(?<=[0-9)]) to (?=[0-9])", "–"),
    (r"(?<=[0-9)])\(([0-9]+)\)", r", пар. \1"),
)
#: The points of a paragraph, as the Bulgarian text of an act names them.
_POINT = re.compile(r"(?<=[0-9])\(([a-p])\)")
_LETTERS = dict(zip("abcdefghijklmnop", "абвгдежзийклмноп", strict=True))


def to_language(value: str) -> str:
    """The language, where reports can be read in it.

    Raises:
        Malformed: Another language.

    Examples:
        >>> to_language("bg")
        'bg'
    """
    if not isinstance(value, str) or value not in LANGUAGES:
        raise Malformed(value, "a language of reports", f"name one of {', '.join(LANGUAGES)}")
    return value


def said(words: str, language: str) -> str:
    """What the library says itself, in the language.

    Examples:
        >>> said("needed by", "bg")
        'необходимо за'
    """
    return SENTENCES.get(words, words) if language == "bg" else words


def value_words(value: str, language: str) -> str:
    """The value of an enumeration in the language; in English where no translation is known.

    Examples:
        >>> value_words("associated partner", "bg")
        'асоцииран партньор'
    """
    return VALUES.get(value, value) if language == "bg" else value


def field_words(name: str) -> Text:
    """The name of a field, or of a kind of evidence, as words.

    Examples:
        >>> field_words("first_day")
        Text(bg='начална дата', en='first day')
    """
    return Text(bg=FIELDS.get(name), en=name.replace("_", " "))


def noun_words(name: str) -> Text:
    """The name of a kind of noun: one in English, all of them in Bulgarian.

    Examples:
        >>> noun_words("target_group")
        Text(bg='целеви групи', en='target group')
    """
    words = name.replace("_", " ")
    return Text(bg=NOUNS.get(words), en=words)


def citation(words: str) -> str:
    """An act of the Union and its articles as one cites them in Bulgarian; everything else stays as it is.

    Examples:
        >>> citation("Regulation (EC) No 1103/97, Articles 4 and 5")
        'Регламент (ЕО) № 1103/97, чл. 4 и 5'
        >>> citation("Regulation (EU) No 1303/2013, Article 67(1)(d)")
        'Регламент (ЕС) № 1303/2013, чл. 67, пар. 1, буква г)'
    """
    for pattern, cited in _CITATIONS:
        words = re.sub(pattern, cited, words)
    return _POINT.sub(lambda found: f", буква {_LETTERS[found[1]]})", words)


@functools.lru_cache(maxsize=4096)
def places(sentence: str) -> frozenset[str]:
    """The names of the places for figures in a sentence.

    Examples:
        >>> sorted(places("{first} to {last}"))
        ['first', 'last']
    """
    return frozenset(re.findall(r"\{(\w+)\}", sentence))
