"""Reports in Bulgarian: every sentence has its translation, and every figure is written as Bulgarians write it."""

from __future__ import annotations

import copy
import enum
import pickle
import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest

from integrated_projects.activity import Activity, ActivityKind
from integrated_projects.budget import (
    DIRECT,
    Budget,
    BudgetLine,
    Coordinates,
    CostCategory,
    CostForm,
    CostGroup,
    CostType,
    EquationKind,
    FlatRate,
    Statement,
)
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, NATIONAL_BUDGET
from integrated_projects.catalogue.funds import ESF
from integrated_projects.changeover import RateKind
from integrated_projects.checking import SHIPPED_BOOKS, check
from integrated_projects.errors import Malformed, NotInForce
from integrated_projects.evidence.aid_register import AidRegulation, ControlGround, RegisterContent
from integrated_projects.evidence.cooperation import CooperationCriterion
from integrated_projects.evidence.expenditure import CostNature, EquipmentGround
from integrated_projects.evidence.intervention_categories import InterventionDimension
from integrated_projects.evidence.monitoring_records import ClaimForm, FormField, OperationField
from integrated_projects.evidence.operation import RevenueMethod, RevenueSector
from integrated_projects.evidence.performance_framework import IndicatorKind
from integrated_projects.evidence.programme_finances import RegionCategory, Uplift
from integrated_projects.evidence.published_list import PublishedFact
from integrated_projects.evidence.simplified_costs import FlatRateOption, StaffMethod
from integrated_projects.evidence.territorial_strategy import StrategyContent
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.finding import (
    Breach,
    Judgement,
    Message,
    Met,
    Outcome,
    Remedy,
    Report,
    Severity,
    Unknown,
    Verdict,
    shown,
)
from integrated_projects.finding.vocabulary import (
    FIELDS,
    ITEMS,
    NOUNS,
    SENTENCES,
    VALUES,
    citation,
    field_words,
    noun_words,
    places,
    said,
)
from integrated_projects.listing import Listing
from integrated_projects.money import Money, Rate, Rounding, RoundingMode, euro, leva
from integrated_projects.nouns import slots
from integrated_projects.organisation import Organisation, OrganisationKind, Standing
from integrated_projects.partner import Capacity, Partner, Role, Selection
from integrated_projects.path import Path
from integrated_projects.period import Convention, Duration, MonthEnd, Period
from integrated_projects.procedure import Award, Conditions
from integrated_projects.programme import Cofinancing, Programme, Shares, SourceKind, SplitPolicy
from integrated_projects.project import Instrument, ObjectiveKind, ProgrammePart, Project, Tally
from integrated_projects.quantity import Bound, Quantity
from integrated_projects.rule import Case, Rule, RuleBook, any_of
from integrated_projects.rule.case import evidence_name
from integrated_projects.rulebooks.shared import SHARED
from integrated_projects.rulebooks.state_aid import STATE_AID
from integrated_projects.source import Basis, Certainty, Source
from integrated_projects.target_group import TargetGroupKind
from integrated_projects.text import Text
from tests.rulebooks.row import Row
from tests.rulebooks.tables import ROWS
from tests.sentences import sentences_in, sentences_of

#: The shipped books of which every sentence is translated; a book whose catalogue is complete is added here.
COMPLETE = {
    *("clld", "cpr_2014_2020", "cpr_2021_2027", "eea_2014_2021", "eligibility", "esf_indicators", "euro_changeover"),
    *("interreg", "iti", "shared", "state_aid"),
}

PAGES = {"kameno": kameno, "kazanlak": kazanlak, "kyustendil": kyustendil, "strelcha": strelcha, "vidin": vidin}
every_page = pytest.mark.parametrize("project", list(PAGES.values()), ids=list(PAGES))
every_book = pytest.mark.parametrize("book", SHIPPED_BOOKS, ids=[book.name for book in SHIPPED_BOOKS])
complete_books = [book for book in SHIPPED_BOOKS if book.name in COMPLETE]
rows_of_complete_books = pytest.mark.parametrize(
    "row", [row for row in ROWS if row.book.name in COMPLETE], ids=lambda row: f"{row.book.name}.{row}"
)

CYRILLIC = re.compile("[а-яА-Я]")
LATIN = re.compile("[a-zA-Z]{2,}")
PLACE = re.compile(r"\{\w+\}|\b[A-Z]+[0-9]+\b")
NBSP = "\N{NO-BREAK SPACE}"


# --- the catalogues of the books --------------------------------------------------------------------------------------


def test_the_books_that_are_complete_are_shipped() -> None:
    assert {book.name for book in complete_books} == COMPLETE


@pytest.mark.parametrize("book", complete_books, ids=[book.name for book in complete_books])
def test_every_sentence_and_every_title_of_a_complete_book_is_translated(book: RuleBook) -> None:
    assert sorted(sentences_of(book) - dict(book.translations).keys()) == []


@every_book
def test_no_translation_is_of_a_sentence_that_the_book_does_not_say(book: RuleBook) -> None:
    assert sorted(dict(book.translations).keys() - sentences_of(book)) == []


@every_book
def test_every_translation_has_the_places_of_its_sentence(book: RuleBook) -> None:
    assert [one for one, other in book.translations if places(one) != places(other)] == []


@every_book
def test_every_translation_is_in_bulgarian(book: RuleBook) -> None:
    for sentence, translation in book.translations:
        words = PLACE.sub("", translation)
        assert CYRILLIC.search(words) or not LATIN.search(PLACE.sub("", sentence)), sentence
        assert not LATIN.search(words), translation
        assert translation.endswith(".") is sentence.endswith("."), translation


def untranslated(message: Message) -> Iterator[str]:
    """The sentences of a message that are read in English whatever the language."""
    if message.bg is None and message.sentence not in SENTENCES:
        yield message.sentence
    for _, value in message.figures:
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, Message):
                yield from untranslated(one)


@rows_of_complete_books
def test_every_finding_of_a_complete_book_is_told_in_bulgarian(row: Row) -> None:
    for finding in row.findings():
        messages = [finding.message, *(message for _, message in finding.branches)]
        assert [sentence for message in messages for sentence in untranslated(message)] == []


def test_sentences_are_found_wherever_they_stand() -> None:
    source = """
named = "a name for it"
decide(truth, "met", breached="not so", unknown="one" if truth else "another", other="no sentence")
not_applicable(named, figure="no sentence")
yield Met(Message("so it is"))
Words(met="words", idle=named)
Text("no sentence")
"""
    found = {"met", "not so", "one", "another", "a name for it", "so it is", "words"}
    assert set(sentences_in(source.replace("yield ", ""))) == found


def test_a_sentence_that_is_put_together_is_no_sentence() -> None:
    with pytest.raises(AssertionError, match="put together"):
        list(sentences_in('Message(f"{count} partners")'))


# --- the words of the library -----------------------------------------------------------------------------------------

ENUMERATIONS: list[type[enum.Enum]] = [
    *(Outcome, Verdict, Severity, Certainty, Bound, Role, Capacity, Selection, OrganisationKind, CostType),
    *(CostCategory, CostForm, CostGroup, EquationKind, SourceKind, SplitPolicy, RoundingMode, Convention, MonthEnd),
    *(ObjectiveKind, Instrument, Award, Standing, TargetGroupKind, ActivityKind, RateKind),
    *(CooperationCriterion, CostNature, EquipmentGround, FlatRateOption, RegionCategory, StaffMethod, StrategyContent),
    *(AidRegulation, ControlGround, RegisterContent),
    *(IndicatorKind, InterventionDimension, RevenueMethod, RevenueSector, Uplift),
    *(ClaimForm, FormField, OperationField, PublishedFact),
]


@pytest.mark.parametrize("kind", ENUMERATIONS, ids=lambda kind: kind.__name__)
def test_every_value_has_bulgarian_words(kind: type[enum.Enum]) -> None:
    assert [one for one in kind if not CYRILLIC.search(shown(one, "bg"))] == []


def nouns() -> list[type]:
    evidence = {one.within for book in SHIPPED_BOOKS for one in book.rules if one.within is not None}
    found: list[type] = [Project, Conditions, *sorted(evidence, key=lambda kind: kind.__name__)]
    for kind in found:
        found += [held for slot in slots(kind) for held in slot.holds if held not in found]
    return list(dict.fromkeys(found))


@pytest.mark.parametrize("noun", nouns(), ids=lambda noun: noun.__name__)
def test_every_field_of_a_project_of_conditions_and_of_evidence_has_bulgarian_words(noun: type) -> None:
    assert [field.name for field in attrs.fields(noun) if field.name not in FIELDS] == []


def test_every_noun_that_rules_judge_has_bulgarian_words() -> None:
    judged = {evidence_name(one.of).replace("_", " ") for book in complete_books for one in book.rules}

    assert sorted(judged - NOUNS.keys()) == []


@pytest.mark.parametrize("table", [SENTENCES, VALUES, NOUNS, FIELDS], ids=["sentences", "values", "nouns", "fields"])
def test_the_words_of_the_library_have_the_same_places(table: dict[str, str]) -> None:
    assert [one for one, other in table.items() if places(one) != places(other)] == []


def test_words_that_are_not_known_are_english() -> None:
    assert (said("no such words", "bg"), said("needed by", "en")) == ("no such words", "needed by")
    assert (field_words("no_such_field").read("bg"), noun_words("no_such_noun").read("bg")) == (
        "no such field",
        "no such noun",
    )


@pytest.mark.parametrize(
    ("english", "bulgarian"),
    [
        ("Regulation (EC) No 1103/97, Articles 4 and 5", "Регламент (ЕО) № 1103/97, чл. 4 и 5"),
        ("Regulation (EU) 2021/1060, Article 63(2)", "Регламент (ЕС) 2021/1060, чл. 63, пар. 2"),
        ("Commission Delegated Regulation (EU) No 480/2014", "Делегиран регламент (ЕС) № 480/2014"),
        ("Council Regulation (EC) No 1103/97, recitals 3 and 5", "Регламент (ЕО) № 1103/97, съображения 3 и 5"),
        ("Implementing Decision (EU) 2021/1130", "Решение за изпълнение (ЕС) 2021/1130"),
        ("Regulation (EU) No 1303/2013, Article 65(2) and (3)", "Регламент (ЕС) № 1303/2013, чл. 65, пар. 2 и 3"),
        ("Regulation (EU) 2021/1060, Article 112(3) to (5)", "Регламент (ЕС) 2021/1060, чл. 112, пар. 3–5"),
        ("Regulation (EU) No 1303/2013, Article 25a(1b)", "Регламент (ЕС) № 1303/2013, чл. 25а, пар. 1б"),
        ("Regulation (EU) No 1303/2013, Article 67(2a)", "Регламент (ЕС) № 1303/2013, чл. 67, пар. 2а"),
        ("Article 68(2), later 68a(2)", "чл. 68, пар. 2, по-късно чл. 68а, пар. 2"),
        ("Article 65(8)(i) as amended in 2018", "чл. 65, пар. 8, буква и), изменен през 2018 г."),
        ("Article 50(1)(c)(ii)", "чл. 50, пар. 1, буква в), подточка ii)"),
        ("Regulation (EU) No 1303/2013, Annex XII, point 2.2", "Регламент (ЕС) № 1303/2013, приложение XII, точка 2.2"),
        (
            "Regulation (EU) 2021/1059, Article 40(2), with Regulation (EU) 2021/1060, Article 54(b)",
            "Регламент (ЕС) 2021/1059, чл. 40, пар. 2, във връзка с Регламент (ЕС) 2021/1060, чл. 54, буква б)",
        ),
        ("Contract BG05M9OP001-2.056-0020-C01", "Contract BG05M9OP001-2.056-0020-C01"),
        ("Directive 2014/24/EU, Articles 1 to 3", "Директива 2014/24/ЕС, чл. 1–3"),
        ("Practice, page 7", "Practice, page 7"),
        ("Закон за обществените поръчки", "Закон за обществените поръчки"),
    ],
)
def test_an_act_is_cited_as_bulgarians_cite_it(english: str, bulgarian: str) -> None:
    assert citation(english) == bulgarian


# --- figures ----------------------------------------------------------------------------------------------------------

SHARES = Shares([(ESF, Rate.percent("87.5")), (NATIONAL_BUDGET, Rate.percent("12.5"))])
OP_HRD = Text(bg="ОП РЧР", en="OP HRD")


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "не е посочено"),
        (True, "да"),
        (False, "не"),
        (36, "36"),
        ("School", "School"),
        (Decimal("1.95583"), "1,95583"),
        (Fraction(9779, 5000), "1,9558"),
        (Fraction(1, 3), "0,333333…"),
        (leva("1467289.00"), "1_467_289,00_лв."),
        (leva("-15.00"), "-15,00_лв."),
        (euro("500.00"), "500,00_евро"),
        (Money("5.00", "USD"), "5,00_USD"),
        (date(2022, 7, 5), "05.07.2022_г."),
        (Period.through(date(2022, 7, 5), None), "05.07.2022_г. – …"),
        (Duration(months=1, days=3), "1_месец и 3_дни"),
        (Duration(months=2, days=1), "2_месеца и 1_ден"),
        (Duration(months=22), "22_месеца"),
        (Quantity.exactly(4), "4"),
        (Quantity.at_least(4), "най-малко 4"),
        (Quantity.up_to(leva("5.00")), "до 5,00_лв."),
        (Rate.percent("12.5"), "12,5_%"),
        (SHARES, "ESF_87,5_% + BG_12,5_%"),
        (FlatRate(Rate.percent("7"), of=DIRECT), "7_% върху преки разходи"),
        (Coordinates(), "целия проект"),
        (Coordinates(programme=HRD, cost_type=DIRECT, year=2020), "2014BG05M9OP001, преки разходи, 2020"),
        (BudgetLine(leva("5.00"), cost_type=DIRECT), "5,00_лв. (преки разходи)"),
        (Statement(leva("5.00")), "5,00_лв. (за целия проект)"),
        (Tally(Quantity.exactly(4), of="partners"), "партньори: 4"),
        (
            Tally(Quantity.at_least(4), of="partners", kind=OrganisationKind.SCHOOL, programme=HRD),
            "партньори: най-малко 4 (училище, по 2014BG05M9OP001)",
        ),
        (Role.ASSOCIATED_PARTNER, "асоцииран партньор"),
        (OP_HRD, "ОП РЧР"),
        (HRD, "ОП РЧР"),
        (Programme(HRD.code), "2014BG05M9OP001"),
        (ProgrammePart(HRD), "ОП РЧР"),
        (Activity(Text(bg="обучение", en="training")), "обучение"),
        (Partner(Organisation("Община Видин")), "Община Видин"),
        (Project(Text(bg="Проект", en="A project")), "Проект"),
        (Budget(), "бюджет"),
        (Source("Regulation (EU) No 1303/2013"), "Регламент (ЕС) № 1303/2013"),
        (Basis(Text(bg="закон", en="an act"), article="Article 7"), "закон, чл. 7"),
        (Listing([Role.PARTNER, ...]), "партньор, …"),
        (Listing([...]), "не е посочено"),
        ((), "няма"),
        ((None, leva("5.00")), "не е посочено, 5,00_лв."),
        (Message("to {day}", {"day": date(2022, 7, 5)}, bg="до {day}"), "до 05.07.2022_г."),
        ("two\nlines\tand  blanks", "two lines and blanks"),
    ],
)
def test_a_value_is_shown_as_bulgarians_write_it(value: object, words: str) -> None:
    assert shown(value, "bg") == words.replace("_", NBSP)


def test_a_cofinancing_is_told_in_bulgarian() -> None:
    policy = Cofinancing(shares=SHARES, rounding=Rounding(RoundingMode.HALF_UP), residual=NATIONAL_BUDGET)

    assert shown(policy, "bg") == f"{shown(SHARES, 'bg')}, закръгляване аритметично до 0,01, остатъкът за BG"


@pytest.mark.parametrize("value", ["a" * 10_000, Listing(["а"] * 1000), Text(bg="а" * 161)], ids=["text", "list", "bg"])
def test_a_long_value_is_cut_in_bulgarian_too(value: object) -> None:
    assert len(shown(value, "bg")) == 160


# --- messages ---------------------------------------------------------------------------------------------------------

COUNTED = Message("{count} partners", {"count": 2}, bg="партньори: {count}")


def test_a_message_holds_its_sentence_in_both_languages() -> None:
    assert (COUNTED.read("en"), COUNTED.read("bg"), str(COUNTED)) == ("2 partners", "партньори: 2", "2 partners")


def test_a_message_without_a_translation_is_english_with_bulgarian_figures() -> None:
    assert Message("{count} are stated", {"count": None}).read("bg") == "не е посочено are stated"


@pytest.mark.parametrize("bg", ["партньори", "партньори: {number}", "партньори: {count} и {other}"])
def test_a_translation_has_the_places_of_its_sentence(bg: str) -> None:
    with pytest.raises(Malformed, match=r"it needs the places of the sentence '\{count\} partners'"):
        Message("{count} partners", {"count": 2}, bg=bg)


def test_a_message_is_translated_with_the_messages_in_it() -> None:
    words = Message("{one}; {many}; {other}", {"one": Message("a"), "many": (Message("b"), 1), "other": (1, 2)})
    known = {"{one}; {many}; {other}": "{one} / {many} / {other}", "a": "а", "b": "б"}

    assert words.translated(known).read("bg") == "а / б, 1 / 1, 2"
    assert words.translated(known).read("en") == words.read("bg") == "a; b, 1; 1, 2"
    assert words.translated({}) == words


def test_a_message_that_has_its_translation_keeps_it() -> None:
    assert COUNTED.translated({}) == COUNTED


def test_a_message_with_its_translation_is_hashed_copied_and_pickled() -> None:
    for again in (copy.deepcopy(COUNTED), pickle.loads(pickle.dumps(COUNTED))):  # noqa: S301 - our own pickle
        assert (again, hash(again)) == (COUNTED, hash(COUNTED))


# --- books ------------------------------------------------------------------------------------------------------------

BASIS = Basis("Regulation (EU) No 1303/2013", article="Article 65(2)")
TITLE, SENTENCE = "It holds.", "{count} are stated"
TRANSLATIONS = {TITLE: "Изпълнява се.", SENTENCE: "посочени са {count}", "a branch": "клон"}


def book(*judgements: Judgement, translations: dict[str, str] | None = None) -> RuleBook:
    """A book of one rule that says the same of every project."""
    one = Rule(
        name="holds",
        title=TITLE,
        of=Project,
        basis=BASIS,
        severity=Severity.WARNING,
        function=lambda _project, _case: judgements,
    )
    known = TRANSLATIONS if translations is None else translations
    return RuleBook(
        name="own", title=Text(bg="собствени", en="own"), version="1", rules=[one], translations=known.items()
    )


def judged(*judgements: Judgement) -> Report:
    return check(Project("A project", parts=[HRD]), books=[book(*judgements)])


BREACH = Breach(
    Message(SENTENCE, {"count": 2}),
    observed=leva("3.00"),
    margin=Duration(days=1),
    reads=[Path() / "parts"],
    sources=[Source("the call", certainty=Certainty.INFERRED)],
    remedies=[Remedy(Path() / "last_day", date(2023, 12, 31))],
)


@pytest.mark.parametrize("translations", [{SENTENCE: "посочени са {number}"}, {SENTENCE: "посочени са"}])
def test_a_translation_with_other_places_is_refused(translations: dict[str, str]) -> None:
    with pytest.raises(Malformed, match="is not a translation"):
        book(translations=translations)


@pytest.mark.parametrize("translations", [{"": "така"}, {"so": " "}, {"so": "та\x00ка"}])
def test_what_is_no_text_is_no_translation(translations: dict[str, str]) -> None:
    with pytest.raises(Malformed, match="is not a text"):
        book(translations=translations)


def test_a_book_with_translations_stays_a_value() -> None:
    one = book(BREACH)

    assert one.translations == tuple(TRANSLATIONS.items())
    assert attrs.evolve(one, version="2").translations == one.translations
    assert hash(SHARED) == hash(copy.deepcopy(SHARED))
    assert "translations" not in repr(one)


def test_a_finding_holds_its_message_in_both_languages() -> None:
    (finding,) = judged(BREACH).findings

    assert finding.message == Message(SENTENCE, {"count": 2}, bg="посочени са {count}")
    assert judged(BREACH).rules[0].title == Text(en=TITLE, bg="Изпълнява се.")


def test_the_branches_of_a_finding_are_told_in_both_languages() -> None:
    met, unknown = Met(Message("a branch")), Unknown(Message("another"), missing=[Path() / "number"])
    (finding,) = judged(any_of(met, unknown)).findings

    assert [message.read("bg") for _, message in finding.branches] == ["клон", "another"]
    assert finding.message.read("bg") == "поне едно от следните: клон (изпълнено), another (неизвестно)"
    assert str(finding.message) == "any of: a branch (met), another (unknown)"


def test_a_book_without_translations_is_read_in_english() -> None:
    report = check(Project("A project"), books=[book(BREACH, translations={})])

    assert report.findings[0].message.read("bg") == "2 are stated"
    assert report.rules[0].title.read("bg") == TITLE


# --- reports ----------------------------------------------------------------------------------------------------------


def test_an_explanation_is_told_in_bulgarian() -> None:
    assert judged(BREACH).explain().text("bg").splitlines() == [
        "own.holds",
        "  изисква: Изпълнява се.",
        "  основание: Регламент (ЕС) № 1303/2013, чл. 65, пар. 2 (предупреждение)",
        "  НАРУШЕНО, $: посочени са 2",
        "      прочетено $.parts: ОП РЧР",
        "      установено: 3,00 лв.",
        "      разлика: 1 ден",
        "      стойност от: the call (изведено от казаното в източниците)",
        "      за да е изпълнено, на мястото $.last_day би трябвало да стои 31.12.2023 г.",
    ]


def test_rows_are_told_in_bulgarian_with_the_keys_and_codes_of_every_language() -> None:
    report = judged(BREACH)
    (english,), (bulgarian,) = report.explain().rows(), report.explain().rows("bg")

    assert bulgarian.keys() == english.keys()
    different = {name for name in english if english[name] != bulgarian[name]}
    assert different == {"message", "observed", "margin", "basis", "asked", "reads", "remedies"}
    assert (bulgarian["message"], bulgarian["outcome"]) == ("посочени са 2", "breached")
    assert report.rows("bg")[0]["message"] == "посочени са 2"


def test_a_comparison_is_told_in_bulgarian() -> None:
    first = date(2022, 7, 1)
    less = check(Project("A project", first_day=first, parts=[...]))
    more = check(Project("A project", first_day=first, last_day=date(2022, 6, 30), parts=[]))
    text = less.compare(more).text("bg")
    back = more.compare(less).text("bg")

    assert text.startswith("ЗАКЛЮЧЕНИЕ: неизвестно → нарушено; променени правила: ")
    assert (
        "shared.days-are-in-order: неизвестно → нарушено\n"
        "    $.last_day: не е посочено → 30.06.2022 г.\n"
        "    крайната дата, 30.06.2022 г., е преди началната, 01.07.2022 г." in text
    )
    assert "$.parts вече е посочено" in text
    assert "$.parts вече не е посочено" in back
    assert less.compare(more).rows("bg")[0].keys() == less.compare(more).rows()[0].keys()


def test_a_rule_that_was_not_tried_is_told_in_bulgarian() -> None:
    less = check(kazanlak, books=[SHARED.without("one-beneficiary", because="двама водещи партньори")])

    assert "shared.one-beneficiary: изпълнено → непроверено" in check(kazanlak).compare(less).text("bg")
    assert "отказ от правилото: двама водещи партньори" in less.explain("shared.one-beneficiary").text("bg")
    assert "ОТКАЗ ОТ ПРАВИЛО\n  shared.one-beneficiary: двама водещи партньори" in less.text("bg")


#: What is the same in every language: paths (that of the day is ``on``), ids of rules, addresses, the names of books,
#: and that of one kind of aid.
SAME = re.compile(
    r"\$\w*(?:\.\w+|\[[0-9–, ]+\])*|\b[a-z_0-9]+\.[a-z0-9-]+|\bde minimis\b|\b(?:"
    + "|".join(book.name for book in SHIPPED_BOOKS)
    + r"|on)\b"
)


@every_page
def test_a_real_page_is_told_without_english_words(project: Project) -> None:
    report, other = check(project), check(vidin, on=date(2022, 7, 5))
    told = [report.text("bg"), report.explain().text("bg"), report.compare(other).text("bg")]
    rows: list[Mapping[str, object]] = [*report.rows("bg"), *report.explain().rows("bg")]
    told += [str(value) for row in rows for value in readable(row)]

    assert [words for text in told for words in re.findall(r"[a-z]{2,}", SAME.sub("", text))] == []


def readable(row: Mapping[str, object]) -> Iterator[object]:
    """What a person reads of a row, and of the rows in it; a program reads the rest."""
    for name, value in row.items():
        if isinstance(value, list):
            for one in value:
                yield from readable(one) if isinstance(one, dict) else [one]
        elif name not in {"rule", "severity", "outcome", "path", "missing"}:
            yield "" if value is None else value


def test_a_book_that_may_bind_says_so_in_bulgarian() -> None:
    report = check(Project("A project"), books=[STATE_AID])

    assert report.explain().text("bg").splitlines()[:3] == [
        "state_aid.binds",
        "  изисква: Сборникът обвързва проекта.",
        "  основание: обхватът на самия сборник (грешка)",
    ]


@every_page
def test_every_language_has_the_same_lines_of_rules(project: Project) -> None:
    report = check(project)
    ids = re.compile(r"shared\.[a-z-]+")

    assert ids.findall(report.text()) == ids.findall(report.text("bg"))
    assert ids.findall(str(report.explain())) == ids.findall(report.explain().text("bg"))


@pytest.mark.parametrize("language", ["BG", "de", "", None, ["bg"]])
def test_a_report_is_read_in_its_two_languages_alone(language: Any) -> None:  # noqa: ANN401 - whatever one may write
    report = check(vidin)
    comparison, explanation = report.compare(report), report.explain()

    for read in (report.text, report.rows, comparison.text, comparison.rows, explanation.text, explanation.rows):
        with pytest.raises(Malformed, match="is not a language of reports: name one of en, bg"):
            read(language)


@every_page
def test_no_amount_is_broken_and_each_can_be_searched_for(project: Project) -> None:
    report = check(project)
    text = f"{report.text('bg')}\n{report.explain().text('bg')}"

    assert NBSP not in text
    assert not re.search(r"[0-9]\n +(?:[0-9]{3},|лв|евро|г\.)", text)


def test_the_head_of_a_report_is_told_in_bulgarian() -> None:
    lines = check(vidin, on=date(2023, 6, 30)).text("bg").splitlines()
    head = next(line for line in lines if line.startswith("ЗАКЛЮЧЕНИЕ"))

    assert re.fullmatch(
        r"ЗАКЛЮЧЕНИЕ: НЕИЗВЕСТНО \(към 30\.06\.2023 г\.; "
        r"правила: нарушени – 0, неизвестни – \d+, изпълнени – \d+, неприложими – \d+\)",
        head,
    )
    assert "сборник shared 1, правила за всеки проект: обвързва проекта, както всеки проект" in lines


@pytest.mark.parametrize(
    ("positions", "english", "bulgarian"),
    [
        ((4,), "budget, line 5: source (", "бюджет, ред 5: източник ("),
        ((4, 5), "budget, lines 5–6: source (", "бюджет, редове 5–6: източник ("),
    ],
)
def test_one_thing_in_a_list_is_told_by_the_word_for_one(
    positions: tuple[int, ...], english: str, bulgarian: str
) -> None:
    paths = [Path.parse(f"$.budget.lines[{place}].source") for place in positions]
    report = check(
        Project("A project", budget=Budget(lines=[BudgetLine(leva("1.00"))] * 6)),
        books=[book(Unknown(Message("who knows"), missing=paths))],
    )

    assert f"\n  {english}" in report.text()
    assert f"\n  {bulgarian}" in report.text("bg")


def test_the_word_for_one_thing_is_that_of_a_list_that_has_a_name() -> None:
    assert sorted(ITEMS.keys() - FIELDS.keys()) == []
    assert all(english and CYRILLIC.search(bulgarian) for english, bulgarian in ITEMS.values())


def test_the_day_and_the_evidence_are_told_in_words() -> None:
    paths = [Path(root="on"), Path.parse("$evidence.register"), Path.parse("$.partners[2].role")]
    text = check(
        Project("A project", partners=[Partner(Organisation(name)) for name in "abc"]),
        books=[book(*(Unknown(Message("who knows"), missing=[path]) for path in paths))],
    ).text("bg")

    assert "денят, към който се преценява проектът (on)" in text
    assert "\n\nНЕ Е ДАДЕНО, което се преценява наред с проекта" in text
    assert "\n  register ($evidence.register)\n" in text
    assert "партньор 3: роля ($.partners[2].role)" in text


@pytest.mark.parametrize(
    ("error", "english", "bulgarian"),
    [
        (
            NotInForce("the ceiling", date(2013, 12, 31), after=date(2014, 1, 1)),
            "2013-12-31 is not a day on which the ceiling is in force: the next version starts on 2014-01-01",
            "на 31.12.2013 г. няма действаща редакция на „the ceiling“: следващата редакция действа от 01.01.2014 г.",
        ),
        (
            NotInForce("the ceiling", date(2021, 1, 1), before=date(2020, 12, 31)),
            "2021-01-01 is not a day on which the ceiling is in force: the version before ends on 2020-12-31",
            "на 01.01.2021 г. няма действаща редакция на „the ceiling“: предходната редакция действа до 31.12.2020 г.",
        ),
        (
            NotInForce("the ceiling", None, before=date(2020, 12, 31), after=date(2022, 1, 1)),
            (
                "any day is not a day on which the ceiling is in force: the version before ends on 2020-12-31, "
                "the next version starts on 2022-01-01"
            ),
            (
                "на който и да е ден няма действаща редакция на „the ceiling“: предходната редакция действа до "
                "31.12.2020 г., следващата редакция действа от 01.01.2022 г."
            ),
        ),
        (
            NotInForce("the ceiling", None),
            "any day is not a day on which the ceiling is in force: no version of it is known",
            "на който и да е ден няма действаща редакция на „the ceiling“: не е известна нито една редакция",
        ),
    ],
    ids=["after", "before", "between", "never"],
)
def test_a_term_that_is_not_in_force_is_told_in_both_languages(error: NotInForce, english: str, bulgarian: str) -> None:
    def function(_project: Project, _case: Case[Any]) -> Iterator[Judgement]:
        raise error

    rule = attrs.evolve(book().rules[0], function=function)
    (finding,) = check(Project("A project"), books=[attrs.evolve(book(), rules=[rule])]).findings

    assert str(finding.message) == str(error) == english
    assert finding.message.read("bg").replace(NBSP, " ") == bulgarian


def test_a_report_in_both_languages_is_hashed_and_pickled() -> None:
    report = check(kameno)
    again = pickle.loads(pickle.dumps(report))  # noqa: S301 - our own pickle

    assert (again, hash(again), again.text("bg")) == (report, hash(report), report.text("bg"))
