"""The pages of the documentation that show the cases of every rule, made from the tables and from nothing else.

``python -m tests.rulebooks.pages`` writes them; the tests hold them against the tables, so that they cannot drift.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from integrated_projects.checking import SHIPPED_BOOKS
from integrated_projects.finding import Outcome
from integrated_projects.rule import Rule, RuleBook
from tests.rulebooks.row import Row
from tests.rulebooks.tables import ROWS

FOLDER = Path(__file__).parents[2] / "docs" / "reference" / "cases"


def page(book: RuleBook) -> str:
    """The page of one book."""
    return "\n".join([*_head(book), *(line for one in book.rules for line in _section(book, one))])


def _head(book: RuleBook) -> Iterator[str]:
    yield f"# Cases of the book `{book.name}`"
    yield ""
    yield "What each rule says of small projects that show what it means: these are the cases with which it is tested."
    yield "`make reference` makes this page of them."
    yield f"A lawyer can add others in the file `tests/rulebooks/cases/{book.name}.yaml`, as `CONTRIBUTING.md` shows."
    yield ""


def _section(book: RuleBook, one: Rule) -> Iterator[str]:
    yield f"## {one.name}"
    yield ""
    yield one.title
    yield f"`{book.name}.{one.name}`, severity {one.severity.value}; {one.basis}."
    yield ""
    yield "| outcome | the case | what the report says | missing |"
    yield "| --- | --- | --- | --- |"
    rows = [row for row in ROWS if (row.book.name, row.rule) == (book.name, one.name)]
    for outcome in (Outcome.MET, Outcome.BREACHED, Outcome.UNKNOWN, Outcome.NOT_APPLICABLE):
        yield from (_line(row) for row in rows if row.outcome is outcome)
    yield ""


def _line(row: Row) -> str:
    finding = next(one for one in row.findings() if one.outcome is row.outcome)
    missing = ", ".join(f"`{path}`" for path in row.missing)
    return f"| {row.outcome.value} | {cell(row.case)} | {cell(str(finding.message))} | {missing} |"


def cell(words: str) -> str:
    """The words as the cell of a table, in which nothing of them is a mark."""
    for mark in "\\|<>*_[]`":
        words = words.replace(mark, f"\\{mark}")
    return words


def write() -> None:
    """Every page, each into its file."""
    for book in SHIPPED_BOOKS:
        (FOLDER / f"{book.name}.md").write_text(page(book), encoding="utf-8")


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    write()
