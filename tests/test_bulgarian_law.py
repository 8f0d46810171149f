"""Sources, figures of law and subjects of findings in Bulgarian: what a book and the catalogue name has its words."""

from __future__ import annotations

import importlib
import pickle
import pkgutil
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import ModuleType
from typing import Any

import attrs
import pytest

import integrated_projects
from integrated_projects.activity import Activity
from integrated_projects.budget import Budget, Statement
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD
from integrated_projects.checking import SHIPPED_BOOKS, check
from integrated_projects.dated import Dated, Version
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.finding import shown
from integrated_projects.finding.vocabulary import FIGURES, SOURCES, figure_words, source_words
from integrated_projects.identifier import ProcedureNumber
from integrated_projects.money import leva
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner
from integrated_projects.period import Period
from integrated_projects.procedure import Conditions, Financing, GrantLimit
from integrated_projects.project import ProgrammePart, Project
from integrated_projects.rulebooks.shared import SHARED
from integrated_projects.source import Source
from integrated_projects.text import Text
from tests.rulebooks.tables import ROWS
from tests.test_bulgarian import CYRILLIC

PAGES = {"kameno": kameno, "kazanlak": kazanlak, "kyustendil": kyustendil, "strelcha": strelcha, "vidin": vidin}
#: English words, but for addresses, names of files and of what has no other name.
ENGLISH = re.compile("[a-z]{3,}")
NAMES = re.compile(r"\b[\w-]+\.[a-z]{2,3}\b|\bBulgaria-geocoding\b|\bde minimis\b")
NBSP = "\N{NO-BREAK SPACE}"


def english_in(words: str) -> list[str]:
    return ENGLISH.findall(NAMES.sub("", words))


# --- what the library itself names ------------------------------------------------------------------------------------


def modules() -> Iterator[ModuleType]:
    """The modules of the core; adapters hold what others state."""
    for one in pkgutil.walk_packages(integrated_projects.__path__, f"{integrated_projects.__name__}."):
        if ".adapters" not in one.name and not one.name.endswith("__main__"):
            yield importlib.import_module(one.name)


def held(value: Any) -> Iterator[object]:  # noqa: ANN401 - whatever a module holds
    """A value and everything that stands in it."""
    yield value
    if isinstance(value, (str, bytes, type, ModuleType)):
        return
    inner: Iterable[object] = ()
    if attrs.has(type(value)):
        inner = [getattr(value, field.name) for field in attrs.fields(type(value))]
    elif isinstance(value, Mapping):
        inner = [*value.keys(), *value.values()]
    elif isinstance(value, (list, tuple, frozenset, set)):
        inner = value
    for one in inner:
        yield from held(one)


NAMED = [
    one
    for module in modules()
    for name, value in vars(module).items()
    if not name.startswith("__")
    for one in held(value)
    if isinstance(one, (Source, Dated))
]
TITLES = sorted({one.title for one in NAMED if isinstance(one, Source)})
NAMES_OF_FIGURES = sorted({one.name for one in NAMED if isinstance(one, Dated)})


def test_the_figures_of_every_shipped_book_are_among_those_that_are_looked_at() -> None:
    of_books = [one for book in SHIPPED_BOOKS for one in held(book.terms)]

    assert {one.title for one in of_books if isinstance(one, Source)} <= set(TITLES)
    assert {one.name for one in of_books if isinstance(one, Dated)} <= set(NAMES_OF_FIGURES)
    assert len(TITLES) > 100
    assert len(NAMES_OF_FIGURES) > 100


@pytest.mark.parametrize("title", TITLES)
def test_every_source_has_its_bulgarian_title(title: str) -> None:
    words = source_words(Source(title), "bg")

    assert CYRILLIC.search(words)
    assert english_in(words) == []


def test_what_findings_cite_is_among_the_sources_that_are_looked_at() -> None:
    cited = {source.title for row in ROWS for finding in row.findings() for source in finding.sources}

    # The conditions of the tables stand in a call of their own.
    assert cited - set(TITLES) == {"The call"}


@pytest.mark.parametrize("name", NAMES_OF_FIGURES)
def test_every_figure_of_law_has_its_bulgarian_name(name: str) -> None:
    words = figure_words(name).read("bg")

    assert CYRILLIC.search(words)
    assert english_in(words) == []


def test_no_title_and_no_name_is_translated_that_nobody_uses() -> None:
    assert sorted(SOURCES.keys() - set(TITLES)) == []
    assert sorted(FIGURES.keys() - set(NAMES_OF_FIGURES)) == []


# --- titles of sources ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "bulgarian"),
    [
        ("Regulation (EU) No 1303/2013, Article 65(2)", "Регламент (ЕС) № 1303/2013, чл. 65, пар. 2"),
        (
            "Regulation (EU) 2023/2831, Articles 2(2) and 3(2)",
            "Регламент (ЕС) 2023/2831, чл. 2, пар. 2 и чл. 3, пар. 2",
        ),
        (
            "Regulation (EU) 2023/2831, Articles 8, 7(1) and 7(3)",
            "Регламент (ЕС) 2023/2831, чл. 8, чл. 7, пар. 1 и чл. 7, пар. 3",
        ),
        (
            "Regulation (EC) No 1059/2003, Annex I, as amended by Regulation (EC) No 176/2008",
            "Регламент (ЕО) № 1059/2003, приложение I, изменено с Регламент (ЕО) № 176/2008",
        ),
        (
            "Regulation (EU) 2021/1060, Article 63(2), as amended by Regulation (EU) 2024/795",
            "Регламент (ЕС) 2021/1060, чл. 63, пар. 2, изменен с Регламент (ЕС) 2024/795",
        ),
        ("Directive 2014/24/EU, Articles 4 and 5", "Директива 2014/24/ЕС, чл. 4 и 5"),
        ("Directive 92/50/EEC", "Директива 92/50/ЕИО"),
        ("The page of the municipality of Kazanlak", "Страницата на община Казанлък"),
        ("Наредба № Н-5 от 2022 г.", "Наредба № Н-5 от 2022 г."),
        ("The guide of our association", "The guide of our association"),
        ("The guide, Article 3(2)", "The guide, Article 3(2)"),
        ("Regulation (EU) No 1303/2013 as the press tells it", "Regulation (EU) No 1303/2013 as the press tells it"),
    ],
)
def test_the_title_of_a_source_is_bulgarian_as_a_whole_or_as_it_was_written(title: str, bulgarian: str) -> None:
    source = Source(title)

    assert source_words(source, "bg") == shown(source, "bg") == bulgarian
    assert source_words(source, "en") == source.title == title


# --- subjects ---------------------------------------------------------------------------------------------------------


def subject_of(project: Project, rule: str) -> tuple[str | None, str | None]:
    """What the first finding of a rule is about, in English and in Bulgarian."""
    finding, *_ = check(project, books=[SHARED]).of(f"shared.{rule}")
    return finding.row()["subject"], finding.row("bg")["subject"]


@pytest.mark.parametrize(
    ("facts", "rule", "english", "bulgarian"),
    [
        ({"title": Text(bg="Проект", en="A project")}, "days-are-in-order", "A project", "Проект"),
        ({"title": "A project"}, "days-are-in-order", "A project", "A project"),
        ({"parts": [HRD]}, "days-are-eligible", "OP HRD", "ОП РЧР"),
        ({}, "lines-share-a-currency", "budget", "бюджет"),
        (
            {"budget": Budget(statements=[Statement(leva("1500.00"))])},
            "statements-agree",
            "1500.00 BGN (the whole project)",
            f"1{NBSP}500,00{NBSP}лв. (за целия проект)",
        ),
        (
            {"activities": [Activity(Text(bg="обучение", en="training"), programmes=[HRD])], "parts": [HRD]},
            "activity-is-paid",
            "training",
            "обучение",
        ),
        (
            {"partners": [Partner(Organisation("Town of Vidin"), programmes=[HRD])], "parts": [HRD]},
            "partner-is-under-a-programme",
            "Town of Vidin",
            "Town of Vidin",
        ),
    ],
    ids=["title", "title in English alone", "programme", "budget", "amount", "activity", "organisation"],
)
def test_a_subject_is_told_in_the_language(facts: dict[str, Any], rule: str, english: str, bulgarian: str) -> None:
    assert subject_of(Project(**{"title": "A project", **facts}), rule) == (english, bulgarian)


def test_what_reads_the_same_in_both_languages_is_kept_once() -> None:
    findings = check(Project("A project", parts=[HRD]), books=[SHARED]).findings
    both = {finding.subject: finding.subject_bg for finding in findings}

    assert (both["A project"], both["OP HRD"]) == (None, "ОП РЧР")


@pytest.mark.parametrize("project", list(PAGES.values()), ids=list(PAGES))
def test_explanations_and_rows_agree_on_their_subjects(project: Project) -> None:
    report = check(project)
    subjects = [row["subject"] for row in report.rows("bg")]

    assert [row["subject"] for row in report.explain().rows("bg")] == subjects
    assert [one.subject for one in report.findings] == [row["subject"] for row in report.rows()]
    assert pickle.loads(pickle.dumps(report)).rows("bg") == report.rows("bg")  # noqa: S301 - our own pickle


# --- values -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "english", "bulgarian"),
    [
        (Dated.always("the rate", leva("7.00")), "7.00 BGN", f"7,00{NBSP}лв."),
        (
            Dated(
                "the last day",
                [
                    Version(date(2023, 12, 31), until=date(2022, 1, 1)),
                    Version(date(2024, 12, 31), since=date(2022, 1, 2), until=date(2022, 1, 3)),
                    Version(date(2024, 12, 31), since=date(2022, 1, 4)),
                ],
            ),
            "2023-12-31, 2024-12-31",
            f"31.12.2023{NBSP}г., 31.12.2024{NBSP}г.",
        ),
        (GrantLimit(), "the project", "проектът"),
        (GrantLimit(programme=HRD), "2014BG05M9OP001", "2014BG05M9OP001"),
        (Financing(), "whatever the programme", "която и да е програма"),
        (Financing(programme=HRD), "2014BG05M9OP001", "2014BG05M9OP001"),
        (Conditions(ProcedureNumber.parse("BG05M9OP001-2.018")), "BG05M9OP001-2.018", "BG05M9OP001-2.018"),
        (
            Conditions(ProcedureNumber.parse("BG05M9OP001-2.018"), component=2),
            "BG05M9OP001-2.018, component 2",
            "BG05M9OP001-2.018, компонент 2",
        ),
    ],
)
def test_what_law_and_calls_hold_is_shown_in_both_languages(value: object, english: str, bulgarian: str) -> None:
    assert (shown(value), shown(value, "bg")) == (english, bulgarian)


def test_the_days_of_eligibility_that_were_read_are_told() -> None:
    rows = check(vidin).explain("shared.days-are-eligible").rows("bg")
    reads: Any = rows[0]["reads"]

    assert reads[-1] == {
        "path": "$.parts[0].programme.eligibility",
        "value": f"01.01.2014{NBSP}г. – 31.12.2023{NBSP}г.",
    }


def test_a_figure_that_is_not_in_force_is_named_in_bulgarian() -> None:
    period = Period.through(date(2020, 1, 1), date(2023, 12, 31))
    eligible = Dated("the eligibility of expenditure", [Version(period, since=date(2020, 1, 1))])
    part = ProgrammePart(attrs.evolve(HRD, eligibility=eligible))
    stated = Project("A project", first_day=date(2022, 1, 1), last_day=date(2022, 2, 1), parts=[part])
    (finding,) = check(stated, on=date(2019, 1, 1), books=[SHARED]).of("shared.days-are-eligible")

    assert "a day on which the eligibility of expenditure is in force" in str(finding.message)
    assert "няма действаща редакция на „срокът за допустимост на разходите“" in finding.message.read("bg")
