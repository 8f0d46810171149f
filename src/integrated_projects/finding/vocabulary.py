"""The library's own words in Bulgarian: those of reports, of the engine, of fields and of enumerations."""

from __future__ import annotations

import functools
import re
from typing import Final

import attrs

from integrated_projects.errors import Malformed
from integrated_projects.finding._words import FIELDS, FIGURES, ITEMS, NOUNS, SENTENCES, SOURCES, VALUES
from integrated_projects.source import Basis, Source
from integrated_projects.text import Text

__all__ = [
    "FIELDS",
    "FIGURES",
    "ITEMS",
    "LANGUAGES",
    "NOT_GIVEN",
    "NOUNS",
    "SENTENCES",
    "SOURCES",
    "VALUES",
    "basis_words",
    "citation",
    "field_words",
    "figure_words",
    "item_words",
    "noun_name",
    "noun_words",
    "own_words",
    "places",
    "said",
    "source_words",
    "to_language",
    "value_words",
]


def __dir__() -> list[str]:
    return __all__


#: The languages in which reports are read, by their codes of ISO 639-1.
LANGUAGES: Final = ("en", "bg")
#: What the engine says where nobody gave the evidence in which the nouns of a rule stand.
NOT_GIVEN: Final = "not given: {within}"

#: How acts of the Union are cited.
_CITATIONS: Final = (
    (
        r"\bRegulation on the implementation of the EEA Financial Mechanism\b",
        "Регламент за изпълнение на Финансовия механизъм на ЕИП",
    ),
    # Its number is enough to tell a regulation, whosever it is.
    (r"\b(?:Commission|Council) (?=(?:Delegated |Implementing )?Regulation\b)", ""),
    (r"(\bAnnex [IVX]+), as amended by (?=Regulation\b)", r"\1, изменено с "),
    (r", as amended by (?=Regulation\b)", ", изменен с "),
    (r", with (?=Regulation\b)", ", във връзка с "),
    (r"\bamendment of (?=Regulation\b)", "изменение на "),
    (r",? and (?=Regulation\b)", " и "),
    (r"\bImplementing Regulation\b", "Регламент за изпълнение"),
    (r"\bImplementing Decision\b", "Решение за изпълнение"),
    (r"\bDelegated Regulation\b", "Делегиран регламент"),
    (r"\bRegulation\b", "Регламент"),
    (r"\bDirective\b", "Директива"),
    (r"\(EU, Euratom\)", "(ЕС, Евратом)"),
    (r"\(EEC, Euratom\)", "(ЕИО, Евратом)"),
    (r"\(EC, Euratom\)", "(ЕО, Евратом)"),
    (r"\(EU\)", "(ЕС)"),
    (r"\(EC\)", "(ЕО)"),
    (r"\(EEC\)", "(ЕИО)"),
    (r"(?<=[0-9])/EU\b", "/ЕС"),
    (r"(?<=[0-9])/EC\b", "/ЕО"),
    (r"(?<=[0-9])/EEC\b", "/ЕИО"),
    (r"\bNo (?=[0-9])", "№ "),
    (r"\bAnnex (?=[IVX]+\b)", "приложение "),
    (r"\bpoint (?=[0-9])", "точка "),
    (r"\bArticles? (?=[0-9])", "чл. "),
    (r"(?<=\)) and \(([0-9]+[а-п]?)\)", r" и \1"),
    (r"(?<=\)) to \(([0-9]+[а-п]?)\)", r"–\1"),
    (r"(?<=[0-9)]) and (?=[0-9])", " и "),
    (r"(?<=[0-9)]) to (?=[0-9])", "–"),
    (r"(?<=[0-9а-п)])\(([0-9]+[а-п]?)\)", r", пар. \1"),
    (r", later (?=[0-9])", ", по-късно чл. "),
    (r",? as amended in ([0-9]{4})", r", изменен през \1 г."),
    (r",? as amended until ([0-9]{4})", r", изменян до \1 г."),
    (r"\brecitals (?=[0-9])", "съображения "),
)
#: An article or a paragraph that was put in later: 68a, 67(2a).
_INSERTED = re.compile(r"(?<![\w.-])([0-9]+)([a-p])(?![\w-])")
#: The points of a paragraph, and theirs, as the Bulgarian text of an act names them.
_POINT = re.compile(r"(?<=[0-9а-п])\(([a-p])\)")
_POINT_OF_POINT = re.compile(r"(?<=буква .\))\(([ivx]+)\)")
#: Several articles, each perhaps with its paragraphs: 2(2) and 3(2).
_ARTICLE = r"[0-9]+[а-п]?(?:\([0-9a-zа-п]+\))*"
_ARTICLES = re.compile(rf"\bArticles ({_ARTICLE}(?:(?:, | and ){_ARTICLE})+)")
#: What is left of a title in English; a numeral of Rome is shorter.
_ENGLISH = re.compile("[a-z]{3,}")
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


def item_words(name: str) -> Text:
    """What one thing in the list of this name is called; the name of the list where no word for it is known.

    Examples:
        >>> item_words("axes"), item_words("means").en
        (Text(bg='приоритетна ос', en='axis'), 'means')
    """
    item = ITEMS.get(name)
    return field_words(name) if item is None else Text(bg=item[1], en=item[0])


def noun_name(kind: type) -> str:
    """The name of a kind of noun, as the key of its words.

    Examples:
        >>> from integrated_projects.target_group import TargetGroup
        >>> noun_name(TargetGroup)
        'target_group'
    """
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", kind.__name__).lower()


@functools.cache
def _has_text(kind: type) -> bool:
    """Whether a value is written as somebody meant it to be, and not as all that attrs finds in it."""
    return not attrs.has(kind) or any("__str__" in vars(base) for base in kind.__mro__[:-1])


def own_words(value: object, language: str) -> str:
    """The text of a value; of a noun that has no text of its own, the name of its kind.

    Examples:
        >>> from integrated_projects.budget import Budget
        >>> own_words(Budget(), "en"), own_words(Budget(), "bg"), own_words(5, "en")
        ('budget', 'бюджет', '5')
    """
    kind: type = type(value)
    return str(value) if _has_text(kind) else field_words(noun_name(kind)).read(language)


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
        >>> citation("Article 65(2) and (3), Article 68a(1)")
        'чл. 65, пар. 2 и 3, чл. 68а, пар. 1'
        >>> citation("Articles 2(2) and 3(2)")
        'чл. 2, пар. 2 и чл. 3, пар. 2'
    """
    words = _INSERTED.sub(lambda found: found[1] + _LETTERS[found[2]], words)
    words = _ARTICLES.sub(_each_article, words)
    for pattern, cited in _CITATIONS:
        words = re.sub(pattern, cited, words)
    words = _POINT.sub(lambda found: f", буква {_LETTERS[found[1]]})", words)
    return _POINT_OF_POINT.sub(r", подточка \1)", words)


def _each_article(articles: re.Match[str]) -> str:
    """Several articles as one cites them: where they have paragraphs, each is named to say whose these are."""
    if "(" not in articles[1]:
        return articles[0]
    return re.sub(rf"(, | and |^)(?={_ARTICLE})", lambda found: found[1].replace("and", "и") + "чл. ", articles[1])


def source_words(source: Source, language: str) -> str:
    """The title of a source in the language.

    In Bulgarian it is as the table of titles has it, or an act as one cites it; a title that would become half
    Bulgarian stays as somebody wrote it.

    Examples:
        >>> source_words(Source("The call in the monitoring system (UMIS)"), "bg")
        'Поканата в ИСУН'
        >>> source_words(Source("Directive 2014/24/EU, Article 2(1)"), "bg")
        'Директива 2014/24/ЕС, чл. 2, пар. 1'
        >>> source_words(Source("Our manual, Article 3"), "bg")
        'Our manual, Article 3'
    """
    if language != "bg":
        return source.title
    if source.title in SOURCES:
        return SOURCES[source.title]
    cited = citation(source.title)
    return source.title if _ENGLISH.search(cited) else cited


def basis_words(basis: Basis, language: str) -> str:
    """The citation of the law behind a rule, in the language.

    Examples:
        >>> basis_words(Basis("Regulation (EU) No 1303/2013", article="Article 65(2)"), "bg")
        'Регламент (ЕС) № 1303/2013, чл. 65, пар. 2'
    """
    return citation(basis.read(language)) if language == "bg" else basis.read(language)


def figure_words(name: str) -> Text:
    """The name of a figure of law that has versions.

    Examples:
        >>> figure_words("the smallest grant")
        Text(bg='най-малкият размер на помощта', en='the smallest grant')
    """
    return Text(bg=FIGURES.get(name), en=name)


@functools.lru_cache(maxsize=4096)
def places(sentence: str) -> frozenset[str]:
    """The names of the places for figures in a sentence.

    Examples:
        >>> sorted(places("{first} to {last}"))
        ['first', 'last']
    """
    return frozenset(re.findall(r"\{(\w+)\}", sentence))
