"""How each value of a project is written as plain data, and read back."""

from __future__ import annotations

import functools
import importlib
import pkgutil
import re
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from typing import Any

import attrs

from integrated_projects import catalogue
from integrated_projects.adapters import needing
from integrated_projects.adapters.records._anything import Plain, add_anything
from integrated_projects.adapters.records._lists import add_lists
from integrated_projects.changeover import ExchangeRate
from integrated_projects.errors import Malformed
from integrated_projects.fields import with_article
from integrated_projects.identifier import (
    OrganisationId,
    ProgrammeCode,
    RegistryNumber,
    parse_number,
)
from integrated_projects.identifier._personal import hidden
from integrated_projects.money import Money, Rate
from integrated_projects.path import Path
from integrated_projects.period import Duration
from integrated_projects.programme import Programme
from integrated_projects.project import ProgrammePart
from integrated_projects.text import Text, to_text

with needing("records"):
    from cattrs import Converter
    from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

__all__ = ["Plain", "converter", "is_written", "of_anything"]


def __dir__() -> list[str]:
    return __all__


#: What of it cannot be said in the text that it is formatted as.
_MORE_THAN_ITS_TEXT = frozenset({ExchangeRate})
#: What a number alone is not, even in quotes.
_WITH: Mapping[type, str] = {
    Money: " and with its currency, as '642000.00 BGN'",
    Rate: " and with its sign, as '85 %'",
    Duration: " and with its unit, as '16 months'",
}


@functools.cache
def converter() -> Converter:
    """What reads and writes every noun."""
    made = Converter(forbid_extra_keys=True)
    made.register_structure_hook_factory(attrs.has, functools.partial(_noun, made))
    made.register_unstructure_hook_factory(_is_bare, lambda kind: make_dict_unstructure_fn(of_anything(kind), made))
    for kind, noun in ((str, "a text"), (int, "a whole number"), (bool, "a truth, which is true or false")):
        made.register_structure_hook(kind, functools.partial(_exactly, kind, noun))
    made.register_structure_hook(date, _to_day)
    made.register_unstructure_hook(date, date.isoformat)
    made.register_structure_hook_func(_is_enum, _to_member)
    made.register_structure_hook_func(is_written, _parse)
    made.register_unstructure_hook_func(is_written, _format)
    made.register_structure_hook(Path, _parse)
    made.register_unstructure_hook(Path, str)
    made.register_structure_hook(RegistryNumber, _to_number)
    made.register_unstructure_hook(RegistryNumber, _from_number)
    add_anything(made)
    add_lists(made)
    made.register_structure_hook_factory(_is_union, functools.partial(_union, made))
    made.register_unstructure_hook_factory(_is_union, lambda _: made.unstructure)
    made.register_structure_hook(Text, _to_text)
    made.register_unstructure_hook(Text, _from_text)
    whole = made.get_structure_hook(Programme)
    made.register_structure_hook(Programme, lambda value, kind: _to_programme(value, kind, whole))
    stated = made.get_unstructure_hook(Programme)
    made.register_unstructure_hook(Programme, lambda value: _from_programme(value, stated))
    part = made.get_structure_hook(ProgrammePart)
    made.register_structure_hook(ProgrammePart, lambda value, kind: _to_part(value, kind, part))
    return made


def _is_bare(kind: Any) -> bool:
    """Whether it is a kind of noun that may hold anything, such as a quantity of whatever is counted."""
    return isinstance(kind, type) and attrs.has(kind) and bool(getattr(kind, "__parameters__", ()))


def of_anything(kind: Any) -> Any:
    """The kind of noun, with whatever it may hold of any kind named as such."""
    return kind[tuple(object for _ in kind.__parameters__)] if _is_bare(kind) else kind


def _noun(converter: Converter, kind: type[Any]) -> Callable[[Any, Any], Any]:
    """How a noun is read: what is ``null`` is left to its default, which is "not stated"."""
    origin: type[Any] = typing.get_origin(kind) or kind
    optional = {field.name for field in attrs.fields(origin) if field.default is not attrs.NOTHING}
    read = make_dict_structure_fn(of_anything(kind), converter, _cattrs_forbid_extra_keys=True)
    noun = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", origin.__name__).lower()

    def structure(value: Any, as_kind: Any) -> Any:
        if not isinstance(value, Mapping):
            raise Malformed(
                value, f"an object of the kind {noun}", f"its keys are {', '.join(attrs.fields_dict(origin))}"
            )
        stated = {key: one for key, one in value.items() if one is not None or key not in optional}
        return read(stated, as_kind)

    return structure


def _exactly(kind: type, noun: str, value: Any, _: type) -> Any:
    if type(value) is kind:
        return value
    raise Malformed(value, noun, "nothing is read as something else than it is written")


def _to_day(value: Any, _: type) -> date:
    try:
        # Python reads a day in other notations too, such as that of a week.
        if type(value) is str and re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    # TOML and YAML have days of their own.
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    raise Malformed(value, "a day", "write it as 2023-06-30")


def _is_enum(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Enum)


def _to_member(value: Any, kind: type[Enum]) -> Enum:
    if type(value) is str and value in _members(kind):
        return _members(kind)[value]
    accepted = ", ".join(repr(member.value) for member in kind)
    raise Malformed(value, with_article(kind.__name__), f"write one of {accepted}")


@functools.cache
def _members(kind: type[Enum]) -> Mapping[str, Enum]:
    return {member.value: member for member in kind}


def is_written(kind: Any) -> bool:
    """Whether values of the kind are written as texts: those that can be parsed and formatted."""
    has_both = isinstance(kind, type) and hasattr(kind, "parse") and hasattr(kind, "format")
    return has_both and not issubclass(kind, str) and kind not in _MORE_THAN_ITS_TEXT


def _parse(value: Any, kind: Any) -> Any:
    if type(value) is not str:
        given = hidden(value) if kind is OrganisationId else value
        raise Malformed(given, f"the text of {with_article(kind.__name__)}", f"write it in quotes{_WITH.get(kind, '')}")
    return kind.parse(value)


def _format(value: Any) -> str:
    text: str = value.format()
    return text


def _to_number(value: Any, _: Any = None) -> RegistryNumber:
    """A number of a registry, which may be spelt like one of the system and is then marked as what it is."""
    if isinstance(value, Mapping) and set(value) == {"registry_number"}:
        value = value["registry_number"]
    return _parse_registry(value)


def _parse_registry(value: Any) -> RegistryNumber:
    number: RegistryNumber = _parse(value, RegistryNumber)
    return number


def _from_number(value: RegistryNumber) -> Plain:
    text = value.format()
    try:
        alike = parse_number(text) == value
    except Malformed:
        alike = False
    return text if alike else {"registry_number": text}


def _is_union(kind: Any) -> bool:
    """Whether a field holds values of several kinds, beside `None`."""
    members = [member for member in typing.get_args(kind) if member is not types.NoneType]
    return typing.get_origin(kind) in {types.UnionType, typing.Union} and len(members) > 1


def _union(converter: Converter, kind: Any) -> Callable[[Any, Any], Any]:
    members = tuple(member for member in typing.get_args(kind) if member is not types.NoneType)
    if RegistryNumber in members:
        return lambda value, _: _to_one_of(value, members)
    return lambda value, _: _to_the_first_of(converter, value, members)


def _to_one_of(value: Any, kinds: tuple[type[Any], ...]) -> Any:
    """A number of one of the kinds."""
    if isinstance(value, Mapping):
        return _to_number(value)
    number = parse_number(value) if type(value) is str else value
    if isinstance(number, kinds):
        return number
    raise Malformed(value, _any_of(kinds), "it is another number, or none")


def _to_the_first_of(converter: Converter, value: Any, kinds: tuple[type[Any], ...]) -> Any:
    """The value of that kind by whose grammar or whose keys it is written, which no other of the kinds has."""
    reasons = []
    for kind in kinds:
        if isinstance(value, Mapping) and not set(value) <= _keys(kind):
            continue
        try:
            return converter.structure(value, kind)
        except Malformed as error:
            reasons.append(str(error))
    raise Malformed(value, _any_of(kinds), "; ".join(reasons) or "its keys are those of none of them")


def _keys(kind: type[Any]) -> set[str]:
    """The keys of the object as which a value of the kind is written; none where it is a text."""
    if kind is Fraction:
        return {"fraction"}
    return set() if _is_enum(kind) or is_written(kind) else set(attrs.fields_dict(kind))


def _any_of(kinds: tuple[type[Any], ...]) -> str:
    return " or ".join(with_article(kind.__name__) for kind in kinds)


def _to_text(value: Any, _: Any) -> Text:
    """Plain words are Bulgarian if a letter of them is Cyrillic, as they are for the constructors."""
    if isinstance(value, Mapping) and set(value) <= {"bg", "en"}:
        words = {key: one for key, one in value.items() if one is not None}
        return Text(**words)
    return to_text(value)


def _from_text(value: Text) -> Plain:
    words = {"bg": value.bg, "en": value.en}
    alone = [one for one in words.values() if one is not None]
    return alone[0] if len(alone) == 1 and to_text(alone[0]) == value else words


@functools.cache
def _catalogue() -> Mapping[ProgrammeCode, Programme]:
    """The programmes of the catalogue, by their codes."""
    modules = [
        importlib.import_module(f"{catalogue.__name__}.{one.name}") for one in pkgutil.iter_modules(catalogue.__path__)
    ]
    values = [value for module in modules for value in vars(module).values()]
    return {value.code: value for value in values if isinstance(value, Programme)}


def _to_programme(value: Any, kind: Any, whole: Callable[[Any, Any], Any]) -> Programme:
    programme: Programme = _of_code(value) if type(value) is str else whole(value, kind)
    return programme


def _of_code(text: str) -> Programme:
    code = ProgrammeCode.parse(text)
    return _catalogue().get(code, Programme(code))


def _to_part(value: Any, kind: Any, whole: Callable[[Any, Any], Any]) -> ProgrammePart:
    """A part of which nothing but the programme is stated may be written as its code, as in Python."""
    part: ProgrammePart = ProgrammePart(_of_code(value)) if type(value) is str else whole(value, kind)
    return part


def _from_programme(value: Programme, stated: Callable[[Any], Any]) -> Plain:
    return value.code.format() if _catalogue().get(value.code, Programme(value.code)) == value else stated(value)
