"""Judging a project."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from importlib.metadata import entry_points
from typing import TypeVar

import attrs

from integrated_projects.errors import Malformed
from integrated_projects.finding import Report
from integrated_projects.project import Project
from integrated_projects.rule import RuleBook, evidence_name
from integrated_projects.rulebooks.clld import CLLD
from integrated_projects.rulebooks.cpr_2014_2020 import CPR_2014_2020
from integrated_projects.rulebooks.cpr_2021_2027 import CPR_2021_2027
from integrated_projects.rulebooks.eea_2014_2021 import EEA_2014_2021
from integrated_projects.rulebooks.eligibility import ELIGIBILITY
from integrated_projects.rulebooks.esf_indicators import ESF_INDICATORS
from integrated_projects.rulebooks.euro_changeover import EURO_CHANGEOVER
from integrated_projects.rulebooks.interreg import INTERREG
from integrated_projects.rulebooks.iti import ITI
from integrated_projects.rulebooks.shared import SHARED
from integrated_projects.rulebooks.state_aid import STATE_AID

__all__ = ["SHIPPED_BOOKS", "check", "installed_books"]


def __dir__() -> list[str]:
    return __all__


T = TypeVar("T")

_PACKAGE = __name__.partition(".")[0]
#: The entry points under which other packages name their books.
_GROUP = "integrated_projects.rulebooks"

#: The books that `check` asks where it is not told which.
SHIPPED_BOOKS: tuple[RuleBook, ...] = (
    SHARED,
    ELIGIBILITY,
    CPR_2014_2020,
    CPR_2021_2027,
    EEA_2014_2021,
    CLLD,
    ITI,
    INTERREG,
    STATE_AID,
    ESF_INDICATORS,
    EURO_CHANGEOVER,
)


def check(
    project: Project,
    *,
    books: Iterable[RuleBook] | None = None,
    on: date | None = None,
    evidence: Iterable[object] = (),
) -> Report:
    """What the rules say of a project: a pure function of its arguments.

    Args:
        project: The project.
        books: The books to ask; left out, those that the library ships, whatever else is installed.
        on: The day as of which to judge; left out, what depends on the day is unknown.
        evidence: What is judged beside the project, one noun of each kind: a register of aid, a list of
            expenditure. What nobody gave is not stated, so that the rules that need it are unknown.

    Raises:
        Malformed: Something else than a project, books, a day or evidence.
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
    asked = SHIPPED_BOOKS if books is None else _listed(books, "a list of books", "write [SHARED], also for one alone")
    if not asked:
        raise Malformed(books, "a list of books to ask", "by no rule at all everything would be met")
    for number, book in enumerate(asked):
        if not isinstance(book, RuleBook):
            raise Malformed(book, "a book of rules", "books takes a list of RuleBook")
        if book.name in {other.name for other in asked[:number]}:
            raise Malformed(book.name, "the name of one book", "two of the books have it, so that ids would not tell")
    given = _evidence(evidence)
    judged = [book.judge(project, on, given) for book in asked]
    return Report(
        title=project.title,
        number=None if project.number is None else str(project.number),
        on=on,
        books=tuple(one.entry for one in judged),
        rules=tuple(entry for one in judged for entry in one.rules),
        findings=tuple(finding for one in judged for finding in one.findings),
    )


def installed_books() -> tuple[RuleBook, ...]:
    """The books of other packages, in the order of their names; `check` asks them only where it is told to.

    They are found by the entry-point group ``integrated_projects.rulebooks``.

    Raises:
        Malformed: What an entry point names is no book of rules.

    Examples:
        >>> all(isinstance(book, RuleBook) for book in installed_books())
        True
    """
    books = []
    for entry in sorted(entry_points(group=_GROUP)):
        book = entry.load()
        if not isinstance(book, RuleBook):
            raise Malformed(book, "a book of rules", f"the entry point {entry.name} = {entry.value} names it")
        books.append(book)
    return tuple(sorted(books, key=lambda book: book.name))


def _listed(value: Iterable[T], noun: str, reason: str) -> tuple[T, ...]:
    if not isinstance(value, Iterable):
        raise Malformed(value, noun, reason)
    return tuple(value)


def _is_evidence(kind: type) -> bool:
    """Whether it is one of the nouns after which a module of evidence is named, or a noun of another package."""
    package, _, module = kind.__module__.partition(".")
    return attrs.has(kind) and (package != _PACKAGE or module == f"evidence.{evidence_name(kind)}")


def _evidence(value: Iterable[object]) -> tuple[object, ...]:
    given = _listed(value, "a list of evidence", "write [register], also for one noun alone")
    for number, noun in enumerate(given):
        if not _is_evidence(type(noun)):
            raise Malformed(noun, "evidence", "give nouns of integrated_projects.evidence, such as an Expenditure")
        if type(noun) in map(type, given[:number]):
            raise Malformed(noun, "evidence", "two of one kind are given, so that a rule could not tell which to read")
    return given
