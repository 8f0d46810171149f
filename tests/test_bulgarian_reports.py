"""What a report says around the sentences of a book, in Bulgarian: why it binds, evidence, conditions, citations."""

from __future__ import annotations

import enum
import importlib
import pkgutil
import re
from pathlib import Path

import attrs
import pytest

from integrated_projects import evidence, rulebooks
from integrated_projects.catalogue.conditions import CONDITIONS
from integrated_projects.checking import check
from integrated_projects.evidence.aid_register import Undertaking
from integrated_projects.evidence.budget_transfers import BudgetHeading
from integrated_projects.evidence.concept import ProjectIdea
from integrated_projects.evidence.eea_grant import DonorPartnership
from integrated_projects.evidence.intervention_categories import CategoryAmount
from integrated_projects.evidence.performance_framework import TargetedIndicator
from integrated_projects.examples import vidin
from integrated_projects.finding import shown
from integrated_projects.finding._notation import in_bulgarian
from integrated_projects.finding.vocabulary import FIELDS, SENTENCES, basis_words, citation, noun_name
from integrated_projects.procedure import (
    ActivityAdmission,
    Admission,
    Prerequisite,
    Profile,
    Requirement,
    TargetGroupAdmission,
)
from integrated_projects.project import Project
from integrated_projects.rule import RuleBook
from tests.rulebooks.tables import ROWS
from tests.sentences import sentences_in
from tests.test_bulgarian import CYRILLIC, complete_books, untranslated


@pytest.mark.parametrize("book", complete_books, ids=[book.name for book in complete_books])
def test_every_book_says_in_bulgarian_why_it_binds_a_project(book: RuleBook) -> None:
    alone = attrs.evolve(book, rules=[])
    judged = [(row.project, row.evidence, row.on) for row in ROWS if row.book.name == book.name]
    judged += [(project, (), None) for project in (Project("A project"), vidin)]
    reasons = {check(one, books=[alone], on=on, evidence=given).books[0].because for one, given, on in judged}

    assert [sentence for reason in reasons for sentence in untranslated(reason)] == []


def test_what_several_books_say_is_among_the_words_of_the_library() -> None:
    folder = Path(str(rulebooks.__file__)).parent
    said = {one for file in folder.glob("_*.py") for one in sentences_in(file.read_text(encoding="utf-8"))}

    assert sorted(said - SENTENCES.keys()) == []
    assert any(sentence.startswith("the instrument is") for sentence in said)


def test_every_other_demand_of_a_procedure_is_told_in_bulgarian() -> None:
    demands = {
        demand
        for conditions in CONDITIONS
        if conditions.demands is not None
        for version in conditions.demands.versions
        for demand in version.value
    }

    assert [demand.key for demand in demands if not CYRILLIC.search(demand.text.read("bg"))] == []


# --- what stands beside a project -------------------------------------------------------------------------------------

MODULES = [
    importlib.import_module(f"{evidence.__name__}.{one.name}") for one in pkgutil.iter_modules(evidence.__path__)
]
KINDS = [kind for module in MODULES for kind in vars(module).values() if isinstance(kind, type)]


#: The nouns that are told by a name which stands in the evidence.
BY_THEIR_NAMES = {BudgetHeading, CategoryAmount, DonorPartnership, ProjectIdea, TargetedIndicator, Undertaking}
ADMISSIONS = [ActivityAdmission, Admission, Prerequisite, Profile, Requirement, TargetGroupAdmission]


def of_evidence(kind: type) -> bool:
    return kind.__module__.startswith(evidence.__name__)


@pytest.mark.parametrize("kind", [one for one in KINDS if of_evidence(one) and issubclass(one, enum.Enum)])
def test_every_value_of_evidence_has_bulgarian_words(kind: type[enum.Enum]) -> None:
    assert [one for one in kind if not CYRILLIC.search(shown(one, "bg"))] == []


@pytest.mark.parametrize("kind", [one for one in KINDS if of_evidence(one) and attrs.has(one)])
def test_every_noun_of_evidence_has_bulgarian_words(kind: type) -> None:
    names = {field.name for field in attrs.fields(kind)}
    is_written = in_bulgarian.dispatch(kind) is not in_bulgarian.dispatch(object)

    assert sorted(names - FIELDS.keys()) == []
    assert is_written or kind in BY_THEIR_NAMES or ("__str__" not in vars(kind) and noun_name(kind) in FIELDS)


def test_every_field_of_what_conditions_admit_has_bulgarian_words() -> None:
    names = {field.name for kind in ADMISSIONS for field in attrs.fields(kind)}

    assert sorted(names - FIELDS.keys()) == []


# --- citations --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("english", "bulgarian"),
    [
        ("Regulation (EU) 2021/1059, Article 23(1) and (6)", "Регламент (ЕС) 2021/1059, чл. 23, пар. 1 и 6"),
        ("Regulation (EU) 2021/1060, Article 112(3) to (5)", "Регламент (ЕС) 2021/1060, чл. 112, пар. 3–5"),
        (
            "Regulation (EU) No 1303/2013, Annex XII, point 2.2",
            "Регламент (ЕС) № 1303/2013, приложение XII, точка 2.2",
        ),
        (
            "Regulation (EU) No 1303/2013, Article 133, and Regulation (EU) 2021/1060, Article 76(1)(c)",
            "Регламент (ЕС) № 1303/2013, чл. 133 и Регламент (ЕС) 2021/1060, чл. 76, пар. 1, буква в)",
        ),
    ],
)
def test_several_paragraphs_and_acts_and_an_annex_are_cited_in_bulgarian(english: str, bulgarian: str) -> None:
    assert citation(english) == bulgarian


@pytest.mark.parametrize("book", complete_books, ids=[book.name for book in complete_books])
def test_the_basis_of_every_rule_is_cited_without_english_words(book: RuleBook) -> None:
    cited = {basis_words(one.basis, "bg") for one in book.rules}

    assert [words for words in cited if re.search("[a-z]{3,}", words)] == []
