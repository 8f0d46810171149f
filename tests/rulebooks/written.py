"""Tables of cases that are written as documents, one for each book, for lawyers to read and to go on writing.

CONTRIBUTING.md says how a case is written; its facts are written as in every document of the library.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path as File
from typing import Any, TypeVar

import attrs
import yaml
from cattrs.errors import BaseValidationError

from integrated_projects import examples
from integrated_projects.adapters.records import SCHEMA, MalformedDocument, from_record, to_record
from integrated_projects.adapters.records._problems import problems_of
from integrated_projects.adapters.records._syntax import unreadable
from integrated_projects.adapters.records._values import converter
from integrated_projects.adapters.records._yaml import PlainLoader
from integrated_projects.checking import SHIPPED_BOOKS, _evidence
from integrated_projects.errors import Malformed
from integrated_projects.finding import Outcome
from integrated_projects.money import Money
from integrated_projects.path import Path
from integrated_projects.project import Project
from integrated_projects.rule import RuleBook
from tests.rulebooks.row import Row

FOLDER = File(__file__).parent / "cases"
BOOKS = {book.name: book for book in SHIPPED_BOOKS}
EXAMPLES: Mapping[str, Project] = {name: getattr(examples, name) for name in examples.__all__}

T = TypeVar("T")


@attrs.frozen(kw_only=True)
class CaseTable:
    """What a file states: projects by their names, and under the name of each rule its cases."""

    projects: Any = attrs.Factory(dict)
    rules: Any


@attrs.frozen(kw_only=True)
class WrittenCase:
    """What a case states; everything but its words and its outcome may be left out, as in a `Row`."""

    case: str
    outcome: Outcome
    project: str | None = None
    change: Any = attrs.Factory(dict)
    evidence: tuple[object, ...] = ()
    on: date | None = None
    missing: tuple[Path, ...] = ()
    says: str | None = None
    margin: Money | int | Decimal | None = None
    at: Path | None = None
    remedies: tuple[str, ...] | None = None


def written_rows() -> Iterator[Row]:
    """The cases of every file."""
    for file in sorted(FOLDER.glob("[!.]*")):
        yield from read(file.read_bytes(), file.name)


def read(document: bytes, name: str) -> Iterator[Row]:
    """The cases of a file that is named after its book.

    Raises:
        Malformed: What is wrong, with the file, and with the project or with the rule and the case.
    """
    with _telling(name):
        book = _named(name.removesuffix(".yaml"), BOOKS, "the book after which a file is named")
        table = converter().structure(_loaded(document), CaseTable)
        stated, rules = _object(table.projects, "projects by name"), _object(table.rules, "cases by rule")
    projects = dict(EXAMPLES)
    for key, plain in stated.items():
        with _telling(name, "projects", key):
            projects[key] = _project(_object(plain, "a project"))
    # A case that names no project is one of the first that the file names.
    first = next(iter(stated), None)
    for rule, cases in rules.items():
        with _telling(name, rule):
            _named(rule, {one.name: one for one in book.rules}, f"a rule of the book {book.name}")
            if not isinstance(cases, list):
                raise Malformed(cases, "a list of cases", "write each of them after a dash")
        seen: set[str] = set()
        for position, plain in enumerate(cases, start=1):
            with _telling(name, rule, _words(plain) or f"case {position}"):
                row = _row(converter().structure(plain, WrittenCase), projects, first, rule, book)
                if (words := _words(plain)) in seen:
                    raise Malformed(words, "a case of its own", "another case of the rule has the same words")
            seen.add(words)
            yield row


def _loaded(document: bytes) -> object:
    try:
        text = document.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Malformed(document, "a text in UTF-8", str(error)) from None
    try:
        return yaml.load(text, Loader=PlainLoader)  # noqa: S506 - it is a SafeLoader that refuses still more
    except yaml.YAMLError as error:
        raise unreadable(text, "YAML", error) from None


def _words(plain: object) -> str:
    """By which words a case is told from the others, however it is written."""
    return str(plain.get("case") or "").strip() if isinstance(plain, Mapping) else ""


def _row(case: WrittenCase, projects: Mapping[str, Project], first: str | None, rule: str, book: RuleBook) -> Row:
    if not case.case.strip():
        raise Malformed(case.case, "the words of a case", "say what it shows")
    name = first if case.project is None else case.project
    project = _changed(_named(name, projects, "a project of the file or an example"), case.change)
    return Row(
        case.case,
        project,
        case.outcome,
        missing=tuple(map(str, case.missing)),
        says=case.says,
        margin=case.margin,
        at=None if case.at is None else str(case.at),
        remedies=case.remedies,
        on=case.on,
        evidence=_evidence(case.evidence),
        rule=rule,
        book=book,
    )


def _project(plain: Mapping[str, Any]) -> Project:
    return from_record({"schema": SCHEMA, **plain}, Project)


def _changed(project: Project, change: object) -> Project:
    """The project with other facts at the paths."""
    changes = _object(change, "paths and what is to stand there")
    if not changes:
        return project
    record: Any = to_record(project)
    for text, value in changes.items():
        path = Path.parse(text)
        try:
            *above, last = path.steps if path.root == "$" else ()
            place = record
            for step in above:
                place = place[step]
            # The key or the position is there already; what else a document may hold, its reader says.
            place[last], _ = value, place[last]
        except (LookupError, TypeError, ValueError):
            reason = "nothing stands there that could be changed; change the whole in which it would stand"
            raise Malformed(text, "a path into the project", reason) from None
    return _project(record)


def _named(name: object, named: Mapping[str, T], noun: str) -> T:
    if isinstance(name, str) and name in named:
        return named[name]
    raise Malformed(name, noun, f"name one of {', '.join(named)}")


def _object(value: object, noun: str) -> Mapping[str, Any]:
    if isinstance(value, Mapping):
        return value
    raise Malformed(value, noun, "write keys and their values")


@contextmanager
def _telling(file: str, *place: str) -> Iterator[None]:
    """Say of what is wrong in which file it is, and where."""
    try:
        yield
    except (BaseValidationError, Malformed) as error:
        raise Malformed(file, "a table of cases", ": ".join([*place, _reasons(error)])) from None


def _reasons(error: Exception) -> str:
    problems = error.problems if isinstance(error, MalformedDocument) else ()
    if isinstance(error, Malformed) and not problems:
        return str(error)
    return "; ".join(f"{path}: {reason}" for path, reason in problems or problems_of(error))
