"""The pages on the five projects: they are what the rules say, and every unknown names a missing fact."""

from __future__ import annotations

import pytest

from integrated_projects.checking import SHIPPED_BOOKS, check
from integrated_projects.finding import Outcome, Severity
from tests import judged_pages
from tests.judged_pages import PROJECTS

every_town = pytest.mark.parametrize("town", PROJECTS)


@every_town
def test_the_page_shows_what_the_rules_say(town: str) -> None:
    shown = (judged_pages.FOLDER / f"{town.lower()}.md").read_text(encoding="utf-8")

    assert shown == judged_pages.page(town)


def test_every_page_is_of_one_of_the_five() -> None:
    assert {page.stem for page in judged_pages.FOLDER.iterdir()} == {town.lower() for town in PROJECTS}


@every_town
def test_every_book_is_on_the_page_and_every_rule_of_those_that_may_bind(town: str) -> None:
    report = check(PROJECTS[town])
    page = judged_pages.page(town)

    assert [book.name for book in SHIPPED_BOOKS if f"\n| `{book.name}` |" not in page] == []
    assert page.count("\n| [`") + page.count("\n| `binds` |") == len(report.rules)


@every_town
def test_every_unknown_is_explained_by_a_missing_fact(town: str) -> None:
    report = check(PROJECTS[town])

    assert all(one.missing for one in report.unknown)
    assert [one.rule for one in report.breached if one.severity is Severity.ERROR] == []
    assert {one.outcome for one in report.findings} >= {Outcome.UNKNOWN}
