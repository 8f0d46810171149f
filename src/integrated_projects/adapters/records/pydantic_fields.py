"""Values and nouns as fields of pydantic models: read and written as in a record.

Nobody need import it: pydantic finds it through `integrated_projects.embeddable.Embeddable`.
"""

from __future__ import annotations

import typing
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import attrs

from integrated_projects.adapters import needing
from integrated_projects.adapters.records._problems import problems_of
from integrated_projects.adapters.records._values import converter, is_written
from integrated_projects.adapters.records.document import from_record, schema_of, to_record
from integrated_projects.adapters.records.malformed import MalformedDocument
from integrated_projects.errors import Malformed
from integrated_projects.finding import Report
from integrated_projects.identifier import OrganisationId, RegistryNumber
from integrated_projects.identifier._personal import hidden, hidden_in_text, hidden_within
from integrated_projects.listing import Listing
from integrated_projects.money import Money, to_money
from integrated_projects.path import Path
from integrated_projects.programme import Programme
from integrated_projects.project import ProgrammePart, Project
from integrated_projects.text import Text

with needing("records"):
    from cattrs.errors import BaseValidationError

with needing("pydantic"):
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic_core import CoreSchema, InitErrorDetails, PydanticCustomError, ValidationError
    from pydantic_core import core_schema as core

__all__ = ["core_schema", "json_schema"]


def __dir__() -> list[str]:
    return __all__


#: What is a whole document, with its schema and version, wherever it stands.
_DOCUMENTS = frozenset({Project, Report})


def core_schema(source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
    """How pydantic reads and writes a kind of value, and what it looks like in JSON.

    An instance is taken as it is; what else is given is read as a record has it, unless the field is strict.

    Args:
        source: The kind: a class, or a generic one with its arguments.
        handler: What knows the kinds of the fields.

    Raises:
        Malformed: A generic class without its arguments.

    Examples:
        >>> from pydantic import TypeAdapter
        >>> from integrated_projects.money import Rate
        >>> TypeAdapter(Rate).validate_json('"85 %"')
        Rate('0.85')
    """
    kind: type[Any] = typing.get_origin(source) or source
    if kind is source and hasattr(kind, "__parameters__"):
        raise Malformed(kind.__name__, "the kind of a field", "say what it holds, as in Listing[Partner]")

    def take(value: Any, inner: Callable[[Any], Any]) -> Any:
        return value if isinstance(value, kind) else inner(value)

    def read(value: Any, _: Callable[[Any], Any]) -> Any:
        return _read(source, kind, value)

    def exactly(value: Any, inner: Callable[[Any], Any]) -> Any:
        # What pydantic says of a value repeats it.
        return inner(_shown(kind, value))

    def write(value: Any) -> Any:
        return to_record(value) if kind in _DOCUMENTS else converter().unstructure(value, unstructure_as=source)

    # An error in a union names what was tried by this.
    take.__name__ = kind.__name__
    # The schema inside says what it looks like, and ours alone reads it.
    lax = core.no_info_wrap_validator_function(read, _written(source, kind, handler))
    strict = core.no_info_wrap_validator_function(exactly, core.is_instance_schema(kind))
    return core.no_info_wrap_validator_function(
        take,
        core.json_or_python_schema(lax, core.lax_or_strict_schema(lax, strict)),
        serialization=core.plain_serializer_function_ser_schema(write, when_used="json"),
        # Only what has a plain name gets a definition of its own.
        ref=f"{kind.__module__}.{kind.__qualname__}" if kind is source else None,
    )


def json_schema(kind: type[Any], core_schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
    """The JSON schema of a kind of value, with its name and the first sentence about it.

    Examples:
        >>> from pydantic import TypeAdapter
        >>> from integrated_projects.money import Rate
        >>> TypeAdapter(Rate).json_schema()
        {'description': 'A part of a whole, from nothing to all of it.', 'title': 'Rate', 'type': 'string'}
    """
    found = handler(core_schema)
    about = {"title": kind.__name__, "description": (kind.__doc__ or "").partition("\n\n")[0]}
    handler.resolve_ref_schema(found).update(about)
    return found


def _read(source: Any, kind: type[Any], value: Any) -> Any:
    try:
        if kind in _DOCUMENTS:
            return from_record(value, of=kind)
        # An amount of another library has a currency, which no text has.
        if kind is Money and hasattr(value, "currency"):
            return to_money(value)
        return converter().structure(value, source)
    except BaseValidationError as error:
        problems = problems_of(error)
    except MalformedDocument as error:
        problems = [*error.problems] or [("$", str(error))]
    except Malformed as error:
        problems = [("$", hidden_in_text(str(error)))]
    shown = _shown(kind, value)
    details = [_detail(shown, Path.parse(path), reason) for path, reason in problems]
    raise ValidationError.from_exception_data(kind.__name__, details)


def _shown(kind: type[Any], value: object) -> object:
    """What was given, without a personal number."""
    return hidden(value) if kind is OrganisationId else hidden_within(value)


def _detail(document: Any, path: Path, reason: str) -> InitErrorDetails:
    """What is wrong at a path, with what stands there, or around it where something is missing."""
    value = document
    for step in path.steps:
        try:
            value = value[step]
        except (LookupError, TypeError):
            break
    kind = PydanticCustomError("malformed", "{reason}", {"reason": reason})
    return InitErrorDetails(type=kind, loc=path.steps, input=value)


def _written(source: Any, kind: type[Any], handler: GetCoreSchemaHandler) -> CoreSchema:
    """What a value of the kind looks like in JSON."""
    text = core.str_schema()
    if kind is Listing:
        (of,) = typing.get_args(source)
        item = core.union_schema([handler.generate_schema(of), core.literal_schema(["..."])])
        return core.nullable_schema(core.list_schema(item))
    if kind is RegistryNumber:
        return core.union_schema([text, _object({"registry_number": core.typed_dict_field(text)})])
    if kind is Path or is_written(kind):
        return text
    fields = _fields(source, kind, handler)
    if kind in _DOCUMENTS:
        fields = {"schema": core.typed_dict_field(core.literal_schema([schema_of(kind)])), **fields}
    whole = _object(fields)
    return core.union_schema([text, whole]) if kind in {Programme, ProgrammePart, Text} else whole


def _object(fields: dict[str, core.TypedDictField]) -> CoreSchema:
    return core.typed_dict_schema(fields, extra_behavior="forbid")


def _fields(source: Any, kind: type[Any], handler: GetCoreSchemaHandler) -> dict[str, core.TypedDictField]:
    arguments = dict(zip(getattr(kind, "__parameters__", ()), typing.get_args(source), strict=True))
    return {
        field.name: core.typed_dict_field(
            handler.generate_schema(_stated(field.type, arguments)), required=field.default is attrs.NOTHING
        )
        for field in attrs.fields(attrs.resolve_types(kind))
    }


def _stated(kind: Any, arguments: Mapping[TypeVar, Any]) -> Any:
    """The type of a field, with what its variables stand for."""
    if isinstance(kind, TypeVar):
        return arguments[kind]
    variables = () if isinstance(kind, type) else getattr(kind, "__parameters__", ())
    return kind[tuple(arguments[variable] for variable in variables)] if variables else kind
