"""Nouns as documents in JSON, and everything that is wrong with one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar, overload

from integrated_projects.adapters import needing
from integrated_projects.adapters.records import _versions
from integrated_projects.adapters.records._anything import Plain
from integrated_projects.adapters.records._kinds import is_noun, kind_name, kinds
from integrated_projects.adapters.records._problems import problems_of
from integrated_projects.adapters.records._syntax import unreadable
from integrated_projects.adapters.records._text import (
    MOST_CHARACTERS,
    Bare,
    as_json,
    bounded,
    opening,
    unique,
    whole_number,
)
from integrated_projects.adapters.records._values import converter
from integrated_projects.adapters.records.malformed import MalformedDocument
from integrated_projects.errors import Malformed
from integrated_projects.fields import with_article
from integrated_projects.project import Project

with needing("records"):
    from cattrs.errors import BaseValidationError

__all__ = [
    "Plain",
    "SCHEMA",
    "dumps",
    "dumps_lines",
    "from_record",
    "loads",
    "loads_lines",
    "schema_of",
    "to_record",
]


def __dir__() -> list[str]:
    return __all__


T = TypeVar("T")


def schema_of(kind: type) -> str:
    """The name and the version of the documents of a kind of noun.

    Raises:
        Malformed: No kind of noun that has documents.

    Examples:
        >>> from integrated_projects.finding import Report
        >>> schema_of(Report)
        'integrated_projects.report/1'
    """
    name = kind_name(kind) if isinstance(kind, type) else ""
    if name not in kinds() or kinds()[name] is not kind or not is_noun(kind):
        raise Malformed(kind, "a kind of noun", "name a class of the library whose values are documents, as Project")
    return _schema(name)


def _schema(name: str) -> str:
    return f"integrated_projects.{name}/{_versions.newest()}"


#: The name and the version of the documents of projects; a document carries it under the key ``schema``.
SCHEMA = _schema("project")

_SCHEMAS = re.compile(r"integrated_projects\.([a-z][a-z0-9_]{0,63})/([1-9][0-9]{0,8})")
_NOUN = "the schema of a document"


def to_record(noun: object) -> dict[str, Plain]:
    """A noun as plain data: dictionaries, lists, texts, whole numbers, truths and `None`.

    A project, a part of one, what is judged beside it, or a report. A programme that is as the catalogue has it is
    written as its code, any other with all that is stated of it. What is written as a text and not as an object
    stands under the key ``value``.

    Raises:
        Malformed: No noun of the library; a report that holds a value which no document can hold.

    Examples:
        >>> from integrated_projects.examples import vidin
        >>> record = to_record(vidin)
        >>> record["schema"], record["first_day"], record["parts"][0]["programme"]
        ('integrated_projects.project/1', '2022-07-05', '2014BG05M9OP001')
        >>> record["budget"]["lines"][0]["amount"]
        '1019458.47 BGN'
    """
    try:
        schema = schema_of(type(noun))
    except Malformed:
        raise Malformed(noun, "a noun", "to_record takes a Project, a part of one, evidence or a Report") from None
    plain = converter().unstructure(noun, unstructure_as=type(noun))
    return {"schema": schema, **(plain if isinstance(plain, dict) else {"value": plain})}


@overload
def from_record(record: Mapping[str, Plain]) -> Any: ...
@overload
def from_record(record: Mapping[str, Plain], of: type[T]) -> T: ...
def from_record(record: Mapping[str, Plain], of: type | None = None) -> Any:
    """The noun that the plain data state; a key that is left out is not stated.

    Args:
        record: The document.
        of: The kind of noun that it must state; left out, whichever its schema names.

    Raises:
        MalformedDocument: Everything that is wrong, each with its path; a document of another kind, or of a newer
            version than the library knows. One of an older version is read as what it would be today.

    Examples:
        >>> from integrated_projects.examples import strelcha
        >>> from_record(to_record(strelcha)) == strelcha
        True
        >>> from integrated_projects.finding import Report
        >>> from_record(to_record(strelcha), of=Report)
        Traceback (most recent call last):
        integrated_projects.adapters.records.malformed.MalformedDocument: 'integrated_projects.project/1' is not \
the schema of a document: write 'integrated_projects.report/1' under the key schema
    """
    wanted = schema_of(Project if of is None else of)
    if not isinstance(record, Mapping):
        raise MalformedDocument(record, "a document", f"it is an object with the key schema: {wanted!r}")
    kind, version = _stated(record.get("schema"), of, wanted)
    name = kind_name(kind)
    stated = _versions.upgraded(name, {key: value for key, value in record.items() if key != "schema"}, version)
    alone = set(stated) == {"value"} and "value" not in _fields(kind)
    try:
        return converter().structure(stated["value"] if alone else stated, kind)
    except (BaseValidationError, Malformed, RecursionError) as error:
        problems = problems_of(error)
    # Not while the first error is handled, which the second would else carry with it.
    path, reason = problems[0]
    more = f", and {len(problems) - 1} more" if len(problems) > 1 else ""
    noun = f"{with_article(name.replace('_', ' '))} document"
    raise MalformedDocument(record, noun, f"{path}: {reason}{more}", problems)


def dumps(noun: object, *, indent: int | None = None) -> str:
    """A noun as JSON, Bulgarian letters as they are.

    Args:
        noun: A project, a part of one, evidence, or a report.
        indent: How far what is inside is indented; left out, all stands on one line.

    Raises:
        Malformed: As `to_record`.

    Examples:
        >>> from integrated_projects.examples import kameno
        >>> loads(dumps(kameno)) == kameno
        True
    """
    return as_json(to_record(noun), indent=indent)


@overload
def loads(text: str) -> Any: ...
@overload
def loads(text: str, of: type[T]) -> T: ...
def loads(text: str, of: type | None = None) -> Any:
    """The noun that a JSON document states.

    Args:
        text: The document.
        of: The kind of noun that it must state; left out, whichever its schema names.

    Raises:
        MalformedDocument: No JSON, a key that is written twice, a document of more than ten million characters,
            and as `from_record`.

    Examples:
        >>> loads('{"schema": "integrated_projects.project/1", "title": "A project"}', of=Project).title.en
        'A project'
    """
    words = bounded(text, MOST_CHARACTERS)
    try:
        record = json.loads(
            words, object_pairs_hook=unique, parse_float=Bare, parse_constant=Bare, parse_int=whole_number
        )
    except (ValueError, RecursionError) as error:
        if isinstance(error, Malformed):
            refused = MalformedDocument(opening(text), "a JSON document", error.reason)
        else:
            refused = unreadable(text, "a JSON document", error)
    else:
        return from_record(record) if of is None else from_record(record, of)
    # Not while the first error is handled, which holds the whole text.
    raise refused


def dumps_lines(nouns: Iterable[object]) -> str:
    r"""Many nouns as JSON Lines: one document on each line.

    Examples:
        >>> from integrated_projects.examples import kameno, vidin
        >>> dumps_lines([kameno, vidin]).count("\n")
        2
    """
    return "".join(f"{dumps(noun)}\n" for noun in nouns)


@overload
def loads_lines(lines: Iterable[str]) -> Iterator[Any]: ...
@overload
def loads_lines(lines: Iterable[str], of: type[T]) -> Iterator[T]: ...
def loads_lines(lines: Iterable[str], of: type | None = None) -> Iterator[Any]:
    """The nouns of a file of JSON Lines, one after the other; empty lines are passed over.

    Args:
        lines: The lines, such as an open file.
        of: The kind of noun that each must state; left out, whichever its schema names.

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
                yield loads(line) if of is None else loads(line, of)
            except MalformedDocument as error:
                reason = f"line {number}: {error.reason}"
                raise MalformedDocument(error.value, error.noun, reason, error.problems, number) from None


def _stated(schema: Plain, of: type | None, wanted: str) -> tuple[type, int]:
    """The kind and the version of a document, where it can be read."""
    found = _SCHEMAS.fullmatch(schema) if isinstance(schema, str) else None
    kind = kinds().get(found[1]) if found is not None else None
    if found is None or kind is None or not is_noun(kind) or of not in {None, kind}:
        raise MalformedDocument(schema, _NOUN, f"write {wanted!r} under the key schema")
    if int(found[2]) > _versions.newest():
        reason = f"it is newer than {schema_of(kind)}, the newest that this version of the library reads"
        raise MalformedDocument(schema, _NOUN, reason)
    return kind, int(found[2])


def _fields(kind: Any) -> set[str]:
    return {field.name for field in getattr(kind, "__attrs_attrs__", ())}
