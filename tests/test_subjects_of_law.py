"""The page that says of every subject of law which rules ask for it: they exist, and every rule of law is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from integrated_projects.checking import SHIPPED_BOOKS

FOLDER = Path(__file__).parent.parent / "docs" / "reference" / "law"
ROW = re.compile(r"^\| `([a-z0-9-]+)` \| (.*) \| (.*) \|$", re.MULTILINE)
RULE = re.compile(r"`([a-z0-9_]+\.[a-z0-9-]+)`")
ROWS = ROW.findall((FOLDER / "index.md").read_text(encoding="utf-8"))
SHIPPED = {f"{book.name}.{one.name}" for book in SHIPPED_BOOKS for one in book.rules}
#: Books of what a page prints and of what a procedure demands; the rest are books of law.
NO_LAW = ("shared.", "eligibility.")
#: Rules of a procedure in a book of law.
OF_PROCEDURES = {
    "iti.idea-has-a-programme-of-the-concept",
    "iti.idea-has-one-programme",
    "iti.idea-is-contracted-under-its-procedure",
    "iti.project-comes-of-an-approved-idea",
}


def test_there_are_as_many_subjects_as_the_page_says_each_once() -> None:
    names = [name for name, _, _ in ROWS]

    assert len(names) == len(set(names)) == 93


@pytest.mark.parametrize(("rules", "reason"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_a_subject_names_rules_that_are_shipped_or_says_why_there_is_none(rules: str, reason: str) -> None:
    named = RULE.findall(rules)

    assert rules == ", ".join(f"`{one}`" for one in named)
    assert sorted(set(named) - SHIPPED) == []
    assert named or reason.startswith("none: ")


def test_every_rule_of_law_is_asked_for_by_a_subject() -> None:
    named = {one for _, rules, _ in ROWS for one in RULE.findall(rules)}

    assert {one for one in SHIPPED - named if not one.startswith(NO_LAW)} == OF_PROCEDURES


@pytest.mark.parametrize("page", sorted(FOLDER.glob("*.md")), ids=lambda page: page.stem)
def test_the_pages_of_the_books_name_no_rule_that_is_not_shipped(page: Path) -> None:
    tables = [line for line in page.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    books = {book.name for book in SHIPPED_BOOKS}

    assert [
        one for line in tables for one in RULE.findall(line) if one.partition(".")[0] in books and one not in SHIPPED
    ] == []
