"""Projects as documents in JSON, and everything that is wrong with one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from integrated_projects.adapters import needing
from integrated_projects.adapters.records._values import Plain, converter
from integrated_projects.errors import Malformed
from integrated_projects.project import Project

with needing("records"):
    from cattrs import transform_error
    from cattrs.errors import BaseValidationError, ForbiddenExtraKeysError

__all__ = [
    "Bare",
    "MalformedDocument",
    "Plain",
    "SCHEMA",
    "bounded",
    "dumps",
    "dumps_lines",
    "from_record",
    "loads",
    "loads_lines",
    "problems_of",
    "to_record",
]


def __dir__() -> list[str]:
    return __all__


#: The name and the version of what is written; a document carries it under the key ``schema``.
SCHEMA = "integrated_projects.project/1"

_MOST_CHARACTERS = 20_000_000
_MOST_DIGITS = 18


class MalformedDocument(Malformed):
    """A document that is no project, with everything that is wrong in it.

    Attributes:
        problems: Each thing that is wrong: its path in the document, and why.

    Examples:
        >>> try:
        ...     from_record({"schema": SCHEMA, "title": "A project", "first_day": "soon"})
        ... except MalformedDocument as error:
        ...     print(error.problems[0])
        ('$.first_day', "'soon' is not a day: write it as 2023-06-30")
    """

    def __init__(self, value: object, noun: str, reason: str, problems: Iterable[tuple[str, str]] = ()) -> None:
        super().__init__(value, noun, reason)
        self.problems: tuple[tuple[str, str], ...] = tuple(problems)

    def __reduce__(self) -> tuple[type[MalformedDocument], tuple[object, ...]]:
        return type(self), (self.value, self.noun, self.reason, self.problems)


def to_record(project: Project) -> dict[str, Plain]:
    """The project as plain data: dictionaries, lists, texts, whole numbers, truths and `None`.

    A programme that is as the catalogue has it is written as its code, any other with all that is stated of it.

    Examples:
        >>> from integrated_projects.examples import vidin
        >>> record = to_record(vidin)
        >>> record["schema"], record["first_day"], record["parts"][0]["programme"]
        ('integrated_projects.project/1', '2022-07-05', '2014BG05M9OP001')
        >>> record["budget"]["lines"][0]["amount"]
        '1019458.47 BGN'
    """
    if not isinstance(project, Project):
        raise Malformed(project, "a project", "to_record takes a Project")
    return {"schema": SCHEMA, **converter().unstructure(project)}


def from_record(record: Mapping[str, Plain]) -> Project:
    """The project that the plain data state; a key that is left out is not stated.

    Raises:
        MalformedDocument: Everything that is wrong, each with its path; a document of another schema, or of a
            newer version of this one.

    Examples:
        >>> from integrated_projects.examples import strelcha
        >>> from_record(to_record(strelcha)) == strelcha
        True
    """
    if not isinstance(record, Mapping):
        raise MalformedDocument(record, "a project document", "it is an object with the key schema")
    _check_schema(record)
    stated = {key: value for key, value in record.items() if key != "schema"}
    try:
        return converter().structure(stated, Project)
    except BaseValidationError as error:
        problems = problems_of(error)
        path, reason = problems[0]
        more = f", and {len(problems) - 1} more" if len(problems) > 1 else ""
        raise MalformedDocument(record, "a project document", f"{path}: {reason}{more}", problems) from None


def dumps(project: Project, *, indent: int | None = None) -> str:
    """The project as JSON, Bulgarian letters as they are.

    Args:
        project: The project.
        indent: How far what is inside is indented; left out, all stands on one line.

    Examples:
        >>> from integrated_projects.examples import kameno
        >>> loads(dumps(kameno)) == kameno
        True
    """
    return json.dumps(to_record(project), ensure_ascii=False, indent=indent)


def loads(text: str) -> Project:
    """The project that a JSON document states.

    Raises:
        MalformedDocument: No JSON, a key that is written twice, a document of more than twenty million characters,
            and as `from_record`.

    Examples:
        >>> loads('{"schema": "integrated_projects.project/1", "title": "A project"}').title.en
        'A project'
    """
    words = bounded(text)
    try:
        record = json.loads(
            words, object_pairs_hook=_once, parse_float=Bare, parse_constant=Bare, parse_int=_whole_number
        )
    except (ValueError, RecursionError) as error:
        reason = error.reason if isinstance(error, Malformed) else str(error)
        raise MalformedDocument(text, "a JSON document", reason) from None
    return from_record(record)


def dumps_lines(projects: Iterable[Project]) -> str:
    r"""Many projects as JSON Lines: one document on each line.

    Examples:
        >>> from integrated_projects.examples import kameno, vidin
        >>> dumps_lines([kameno, vidin]).count("\n")
        2
    """
    return "".join(f"{dumps(project)}\n" for project in projects)


def loads_lines(lines: Iterable[str]) -> Iterator[Project]:
    """The projects of a file of JSON Lines, one after the other; empty lines are passed over.

    Raises:
        MalformedDocument: As `loads`; the message says which line.

    Examples:
        >>> from integrated_projects.examples import kameno, vidin
        >>> list(loads_lines(dumps_lines([kameno, vidin]).splitlines())) == [kameno, vidin]
        True
    """
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield loads(line)
            except MalformedDocument as error:
                reason = f"line {number}: {error.reason}"
                raise MalformedDocument(error.value, error.noun, reason, error.problems) from None


def bounded(text: str) -> str:
    """The text of a document, if it is one, and no longer than any project can be."""
    if not isinstance(text, str):
        raise MalformedDocument(text, "a project document", "it takes a str; read bytes as UTF-8 first")
    if len(text) > _MOST_CHARACTERS:
        reason = f"it has {len(text)} characters, more than the {_MOST_CHARACTERS} of any project"
        raise MalformedDocument(text[:100], "a project document", reason)
    return text


def _check_schema(record: Mapping[str, Plain]) -> None:
    stated = record.get("schema")
    name, _, version = SCHEMA.partition("/")
    found = re.fullmatch(rf"{re.escape(name)}/([1-9][0-9]{{0,8}})", stated) if isinstance(stated, str) else None
    if found is None:
        raise MalformedDocument(stated, "the schema of a project document", f"write {SCHEMA!r} under the key schema")
    if int(found[1]) > int(version):
        reason = f"it is newer than {SCHEMA}, the newest that this version of the library reads"
        raise MalformedDocument(stated, "the schema of a project document", reason)


class Bare:
    """A number that is no whole number, or too long for one; where a text belongs, the error shows it."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __repr__(self) -> str:
        return self.text


def _whole_number(text: str) -> int | Bare:
    return int(text) if len(text) <= _MOST_DIGITS else Bare(text)


def _once(pairs: list[tuple[str, Plain]]) -> dict[str, Plain]:
    """An object, of which no key may be written twice: the one or the other would be lost."""
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise Malformed(twice, "a key of one object", f"the key {twice!r} is written twice")
    return found


def problems_of(error: BaseValidationError) -> list[tuple[str, str]]:
    """Everything that is wrong, each with its path."""
    found = []
    for line in transform_error(error, format_exception=_reason):
        reason, _, path = line.rpartition(" @ ")
        found.append((path, reason))
    return found


def _reason(error: BaseException, _type: object) -> str:
    if isinstance(error, KeyError):
        return f"the key {error.args[0]!r} is missing, without which this is nothing"
    if isinstance(error, ForbiddenExtraKeysError):
        return f"no key is called {', '.join(map(repr, sorted(map(str, error.extra_fields))))} here"
    return str(error)
