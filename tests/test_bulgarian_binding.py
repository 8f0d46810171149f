"""Why a book binds a project, and what several books say, in Bulgarian."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from integrated_projects import rulebooks
from integrated_projects.catalogue.conditions import CONDITIONS
from integrated_projects.checking import check
from integrated_projects.examples import vidin
from integrated_projects.finding.vocabulary import SENTENCES
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
