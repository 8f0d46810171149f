"""Judging a project."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from integrated_projects.errors import Malformed
from integrated_projects.finding import Report
from integrated_projects.project import Project
from integrated_projects.rule import RuleBook
from integrated_projects.rulebooks.shared import SHARED

__all__ = ["SHIPPED_BOOKS", "check"]


def __dir__() -> list[str]:
    return __all__


#: The books that `check` asks where it is not told which.
SHIPPED_BOOKS: tuple[RuleBook, ...] = (SHARED,)


def check(project: Project, *, books: Iterable[RuleBook] | None = None, on: date | None = None) -> Report:
    """What the rules say of a project: a pure function of its arguments.

    Args:
        project: The project.
        books: The books to ask; left out, those that the library ships, whatever else is installed.
        on: The day as of which to judge; left out, what depends on the day is unknown.

    Raises:
        Malformed: Something else than a project, books or a day.
        SilentRule: A rule of one of the books is not lawful.

    Examples:
        >>> from integrated_projects.examples import vidin
        >>> check(vidin).verdict
        <Verdict.UNKNOWN: 'unknown'>
    """
    if not isinstance(project, Project):
        raise Malformed(project, "a project", "check takes a Project")
    if on is not None and (not isinstance(on, date) or isinstance(on, datetime)):
        raise Malformed(on, "a day", "write a datetime.date, or None for no day")
    asked = SHIPPED_BOOKS if books is None else tuple(books)
    if not asked:
        raise Malformed(books, "a list of books to ask", "by no rule at all everything would be met")
    for number, book in enumerate(asked):
        if not isinstance(book, RuleBook):
            raise Malformed(book, "a book of rules", "books takes a list of RuleBook")
        if book.name in {other.name for other in asked[:number]}:
            raise Malformed(book.name, "the name of one book", "two of the books have it, so that ids would not tell")
    judged = [book.judge(project, on) for book in asked]
    return Report(
        title=project.title,
        number=None if project.number is None else str(project.number),
        on=on,
        books=tuple(one.entry for one in judged),
        rules=tuple(entry for one in judged for entry in one.rules),
        findings=tuple(finding for one in judged for finding in one.findings),
    )
