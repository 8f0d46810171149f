"""Values of fields that may hold anything, such as what a finding observed: each is written with its kind."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, TypeAlias

from integrated_projects.adapters import needing
from integrated_projects.adapters.records._gathering import below, each
from integrated_projects.adapters.records._kinds import kind_name, kinds
from integrated_projects.errors import Malformed

with needing("records"):
    from cattrs import Converter

__all__ = ["MOST_DIGITS", "OTHERS", "Plain", "SPELLINGS", "add_anything"]


def __dir__() -> list[str]:
    return __all__


#: Plain data: what a document is made of.
Plain: TypeAlias = Any

#: Python converts numbers of so many digits in any setting of its own.
MOST_DIGITS = 640
_DIGITS = f"[0-9]{{1,{MOST_DIGITS}}}"
#: How exact numbers are spelt.
SPELLINGS: Mapping[type, re.Pattern[str]] = {
    Decimal: re.compile(rf"-?{_DIGITS}(\.{_DIGITS})?(E[+-][0-9]{{1,3}})?"),
    Fraction: re.compile(rf"-?{_DIGITS}(/{_DIGITS})?"),
}
#: Kinds that are no nouns of their own, by the names under which they are written.
OTHERS: Mapping[str, type] = {"day": date, "decimal": Decimal, "fraction": Fraction, "list": list}
_NOUN = "a value of a document"


def add_anything(converter: Converter) -> None:
    """Teach the converter to write and to read values of any kind, and exact numbers."""
    converter.register_unstructure_hook(Fraction, lambda value: {"fraction": _bounded(str(value), Fraction)})
    converter.register_structure_hook(Fraction, _to_fraction)
    converter.register_unstructure_hook(Decimal, lambda value: _bounded(str(value), Decimal))
    converter.register_structure_hook(Decimal, lambda value, _: Decimal(_bounded(value, Decimal)))
    converter.register_unstructure_hook_func(lambda kind: kind is object, lambda value: _written(converter, value))
    converter.register_structure_hook_func(lambda kind: kind is object, lambda value, _: _read(converter, value))


def _bounded(value: Any, kind: type) -> str:
    if type(value) is str and SPELLINGS[kind].fullmatch(value):
        return value
    raise Malformed(value, "an exact number", f"write at most {MOST_DIGITS} digits, in quotes")


def _to_fraction(value: Any, _: Any) -> Fraction:
    if not isinstance(value, Mapping) or set(value) != {"fraction"}:
        raise Malformed(value, "a fraction", 'write {"fraction": "1/3"}')
    text = _bounded(value["fraction"], Fraction)
    try:
        return Fraction(text)
    except ZeroDivisionError:
        raise Malformed(text, "a fraction", "it is divided by nought") from None


def _written(converter: Converter, value: Any) -> Plain:
    kind = type(value)
    if value is None or kind in {bool, str}:
        return value
    if kind is int:
        if abs(value) >= 10**MOST_DIGITS:
            raise Malformed(value, _NOUN, f"a number has at most {MOST_DIGITS} digits")
        return value
    if kind is tuple:
        return [_written(converter, item) for item in value]
    if kind is list:
        return {"list": [_written(converter, item) for item in value]}
    name = next((name for name, other in OTHERS.items() if other is kind), kind_name(kind))
    if _kind(name) is not kind:
        raise Malformed(value, _NOUN, "it is no noun of the library, no exact number, no day, text, truth or list")
    plain = converter.unstructure(value, unstructure_as=kind)
    return plain if kind is Fraction else {name: plain}


def _kind(name: str) -> type | None:
    return OTHERS.get(name) or kinds().get(name)


def _read(converter: Converter, value: Plain) -> Any:
    if value is None or type(value) in {bool, int, str}:
        return value
    if isinstance(value, list):
        return _items(converter, value)
    if isinstance(value, Mapping) and len(value) == 1:
        ((name, plain),) = value.items()
        if name == "list":
            return below(name, plain, lambda items, _: list(_items(converter, items)), list)
        if name == "fraction":
            return _to_fraction(value, Fraction)
        kind = _kind(name)
        if kind is not None:
            return below(name, plain, converter.get_structure_hook(kind), kind)
    raise Malformed(value, _NOUN, 'write it with its kind, such as {"money": "7.00 BGN"}')


def _items(converter: Converter, value: Plain) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise Malformed(value, "a list", "write [] for none")
    return tuple(each(value, converter.get_structure_hook(object), object))
