"""The JSON Schema of the documents, made from the types of the nouns and the words of their docstrings."""

from __future__ import annotations

import inspect
import re
import types
import typing
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any

import attrs

from integrated_projects.adapters.records._anything import OTHERS, SPELLINGS, Plain
from integrated_projects.adapters.records._kinds import is_noun, kind_name, kinds
from integrated_projects.adapters.records._lists import OPEN
from integrated_projects.adapters.records._values import is_written, of_anything
from integrated_projects.adapters.records.document import schema_of
from integrated_projects.errors import Malformed
from integrated_projects.identifier import RegistryNumber
from integrated_projects.listing import Listing
from integrated_projects.path import Path
from integrated_projects.programme import Programme
from integrated_projects.project import ProgrammePart, Project
from integrated_projects.text import Text, to_name, to_optional_name

__all__ = ["json_schema", "kind_of"]


def __dir__() -> list[str]:
    return __all__


_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_NULL: Mapping[str, Plain] = {"type": "null"}
_STRING: Mapping[str, Plain] = {"type": "string"}
_OPEN: Mapping[str, Plain] = {"const": OPEN}
#: Words have a letter, and no character that cannot be printed. The blanks are named one by one, since the languages
#: in which schemas are read do not agree on them.
_BLANKS = r"\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_WORDS: Mapping[str, Plain] = {
    "type": "string",
    "pattern": rf"[^\u0000-\u0020\u007f-\u009f{_BLANKS}]",
    "not": {"pattern": r"[\u0000-\u0008\u000b-\u001f\u007f-\u009f]"},
}
_REGISTRY = {
    "type": "object",
    "properties": {"registry_number": _STRING},
    "required": ["registry_number"],
    "additionalProperties": False,
}
_LANGUAGES = {
    "type": "object",
    "properties": {"bg": {"type": ["string", "null"]}, "en": {"type": ["string", "null"]}},
    "additionalProperties": False,
    "anyOf": [{"properties": {one: _WORDS}, "required": [one]} for one in ("bg", "en")],
}


def json_schema(kind: type = Project) -> dict[str, Plain]:
    """The JSON Schema, of the edition 2020-12, of the documents of a kind of noun.

    What it refuses, `from_record` refuses as well. It cannot say everything: which texts are an amount or a number,
    that ``"..."`` stands last in its list, that ``1.0`` is no whole number, or what several fields must agree in.

    Raises:
        Malformed: No kind of noun that has documents.

    Examples:
        >>> schema = json_schema()
        >>> schema["required"], schema["properties"]["schema"]
        (['schema', 'title'], {'const': 'integrated_projects.project/1'})
        >>> schema["properties"]["first_day"]["description"]
        'The first day as printed.'
    """
    name = schema_of(kind)
    made = _Schemas()
    forms = [_document(form, name) for form in made.forms(of_anything(kind))]
    body = forms[0] if len(forms) == 1 else {"anyOf": forms}
    head = {"$schema": _DIALECT, "title": name, "description": _summary(kind)}
    return {**head, **body, **({"$defs": dict(sorted(made.definitions.items()))} if made.definitions else {})}


def kind_of(name: str) -> type:
    """The kind of noun of a name, as documents have it in their schema.

    Raises:
        Malformed: No kind of noun that has documents.

    Examples:
        >>> kind_of("project") is Project
        True
    """
    kind = kinds().get(name) if isinstance(name, str) else None
    if kind is None or not is_noun(kind):
        raise Malformed(name, "a kind of noun", "name one that has documents, such as project, report or conditions")
    return kind


def _document(form: Mapping[str, Plain], schema: str) -> dict[str, Plain]:
    """How a document states what is written in the form: beside the key ``schema``, or under the key ``value``."""
    if form.get("type") != "object":
        form = _object({"value": form}, ["value"])
    properties = {"schema": {"const": schema}, **form["properties"]}
    required = ["schema", *form.get("required", ())]
    return {**form, "properties": properties, "required": required}


def _object(properties: Mapping[str, Plain], required: Iterable[str]) -> dict[str, Plain]:
    wanted = list(required)
    made = {"type": "object", "properties": dict(properties), "additionalProperties": False}
    return {**made, "required": wanted} if wanted else made


def _either(forms: Iterable[Mapping[str, Plain]]) -> dict[str, Plain]:
    """What has one of the forms."""
    flat = [one for form in forms for one in (form["anyOf"] if set(form) == {"anyOf"} else [form])]
    distinct = [one for number, one in enumerate(flat) if one not in flat[:number]]
    return dict(distinct[0]) if len(distinct) == 1 else {"anyOf": distinct}


class _Schemas:
    """The schemas of types, and the definitions to which they refer."""

    def __init__(self) -> None:
        self.definitions: dict[str, Plain] = {}

    def forms(self, kind: Any) -> list[Mapping[str, Plain]]:
        """The forms in which a noun is written: most have one."""
        if kind is RegistryNumber:
            return [_STRING, _REGISTRY]
        if kind is Text:
            return [_WORDS, _LANGUAGES]
        if kind in {Programme, ProgrammePart}:
            return [_STRING, self._noun(kind)]
        if kind is Path or is_written(kind):
            return [_STRING]
        if typing.get_origin(kind) is Listing:
            return [self._listing(object)]
        return [self._noun(kind)]

    def of(self, kind: Any) -> dict[str, Plain]:
        """The schema of what a field of the type may hold."""
        origin, arguments = typing.get_origin(kind), typing.get_args(kind)
        if origin in {types.UnionType, typing.Union}:
            return self._union(arguments)
        if origin is Listing:
            return self._listing(arguments[0])
        if origin is tuple:
            return self._tuple(arguments)
        plain = _PLAIN.get(kind)
        return dict(plain) if plain is not None else self._defined(kind)

    def _union(self, members: tuple[Any, ...]) -> dict[str, Plain]:
        numbers = [_STRING, _REGISTRY] if RegistryNumber in members else []
        others = [member for member in members if not numbers or member is types.NoneType]
        return _either([*numbers, *map(self.of, others)])

    def _listing(self, of: Any) -> dict[str, Plain]:
        item = self.of(of)
        made = {"type": ["array", "null"], "items": _either([item, _OPEN])}
        if of in {str, Text, object}:
            return made
        return {**made, "contains": _OPEN, "minContains": 0, "maxContains": 1}

    def _tuple(self, members: tuple[Any, ...]) -> dict[str, Plain]:
        if members[-1] is ...:
            return {"type": "array", "items": self.of(members[0])}
        count = len(members)
        return {"type": "array", "prefixItems": [*map(self.of, members)], "minItems": count, "maxItems": count}

    def _defined(self, kind: Any) -> dict[str, Plain]:
        """A reference to the definition of the type, which is made where it is missing."""
        kind = of_anything(kind)
        name = _name(kind)
        if name not in self.definitions:
            # A noun may hold its own kind, by way of what may be anything.
            self.definitions[name] = {}
            self.definitions[name].update(self._definition(kind))
        return {"$ref": f"#/$defs/{name}"}

    def _definition(self, kind: Any) -> dict[str, Plain]:
        if kind is object:
            return self._anything()
        described = {"title": _title(kind), "description": _summary(kind)}
        if isinstance(kind, type) and issubclass(kind, Enum):
            return {**described, "enum": [member.value for member in kind]}
        return {**described, **_either(self.forms(kind))}

    def _anything(self) -> dict[str, Plain]:
        """Values with their kinds."""
        anything = {"$ref": f"#/$defs/{_ANYTHING}"}
        tagged = {
            **{name: self.of(kind) for name, kind in OTHERS.items() if kind is not list},
            **{name: self.of(kind) for name, kind in kinds().items()},
            "fraction": _STRING,
            "list": {"type": "array", "items": anything},
        }
        pair = {**_object(dict(sorted(tagged.items())), ()), "minProperties": 1, "maxProperties": 1}
        plain = {"type": ["null", "boolean", "integer", "string"]}
        return {
            "description": "A value with its kind; a list is a tuple, and a text, a number and a truth stand alone.",
            "anyOf": [plain, {"type": "array", "items": anything}, pair],
        }

    def _noun(self, kind: Any) -> dict[str, Plain]:
        origin = typing.get_origin(kind) or kind
        known = dict(zip(getattr(origin, "__parameters__", ()), typing.get_args(kind), strict=True))
        hints, words = typing.get_type_hints(origin), _attributes(origin)
        properties, required = {}, []
        for field in attrs.fields(origin):
            made = self._field(field, _filled(hints[field.name], known))
            if field.default is attrs.NOTHING:
                required.append(field.name)
            properties[field.name] = {**made, **({"description": words[field.name]} if field.name in words else {})}
        return _object(properties, required)

    def _field(self, field: attrs.Attribute[Any], hint: Any) -> dict[str, Plain]:
        converter: Any = field.converter
        made = dict(_WORDS) if converter in {to_name, to_optional_name} else self.of(hint)
        return made if field.default is attrs.NOTHING else _nullable(made)


_ANYTHING = "anything"
_PLAIN: Mapping[Any, Mapping[str, Plain]] = {
    types.NoneType: _NULL,
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    str: _STRING,
    date: {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    Decimal: {"type": "string", "pattern": f"^{SPELLINGS[Decimal].pattern}$"},
    Fraction: _object({"fraction": {"type": "string", "pattern": f"^{SPELLINGS[Fraction].pattern}$"}}, ["fraction"]),
}


def _nullable(form: Mapping[str, Plain]) -> dict[str, Plain]:
    kind = form.get("type")
    if isinstance(kind, list) and "null" in kind:
        return dict(form)
    return _either([form, _NULL])


def _filled(hint: Any, known: Mapping[Any, Any]) -> Any:
    """The type with the parameters that are known; those of a generic noun have no other place than its arguments."""
    if hint in known:
        return known[hint]
    parameters = getattr(hint, "__parameters__", ())
    return hint[tuple(known[one] for one in parameters)] if parameters and known else hint


def _name(kind: Any) -> str:
    if kind is object:
        return _ANYTHING
    arguments = "_".join(_name(one) for one in typing.get_args(kind) if one is not ...)
    origin = typing.get_origin(kind) or kind
    return f"{kind_name(origin)}_of_{arguments}" if arguments else kind_name(origin)


def _title(kind: Any) -> str:
    return _name(kind).replace("_", " ")


def _document_string(kind: Any) -> str:
    return inspect.cleandoc((typing.get_origin(kind) or kind).__doc__ or "")


def _summary(kind: Any) -> str:
    return _unmarked(_document_string(kind).partition("\n\n")[0])


def _attributes(kind: type) -> dict[str, str]:
    """What the docstring says of each field."""
    section = re.search(r"(?ms)^Attributes:\n(.*?)(?=^\S|\Z)", _document_string(kind))
    entries = re.findall(r"(?m)^    (\w+): (.*(?:\n {8}.*)*)", section[1]) if section else []
    return {name: _unmarked(words) for name, words in entries}


def _unmarked(words: str) -> str:
    return " ".join(words.replace("``", "`").split())
