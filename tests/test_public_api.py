"""What is public: every module says it in `__all__`, and every noun is a value."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import sys
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path
from types import ModuleType
from typing import get_args, get_origin

import attrs
import pytest

import integrated_projects
from tests.surface import SURFACE, surface

NAMES = [
    "integrated_projects",
    *(module.name for module in pkgutil.walk_packages(integrated_projects.__path__, "integrated_projects.")),
]
MODULES = [importlib.import_module(name) for name in NAMES]
NOUNS = [
    thing
    for module in MODULES
    for thing in vars(module).values()
    if inspect.isclass(thing) and thing.__module__ == module.__name__ and attrs.has(thing)
]
MUTABLE = (bytearray, dict, list, set)
REFERENCE = Path(__file__).parent.parent / "docs" / "reference"


def types_within(annotation: object) -> Iterator[object]:
    """The annotation, what it is made of, and so on down."""
    yield annotation
    yield get_origin(annotation)
    for part in get_args(annotation):
        yield from types_within(part)


def qualified_name(noun: type) -> str:
    return f"{noun.__module__}.{noun.__qualname__}"


every_module = pytest.mark.parametrize("module", MODULES, ids=NAMES)
every_public_module = pytest.mark.parametrize(
    "module",
    [module for module in MODULES if module is not integrated_projects and "._" not in module.__name__],
    ids=lambda module: module.__name__,
)
every_noun = pytest.mark.parametrize("noun", NOUNS, ids=map(qualified_name, NOUNS))


def test_the_modules_and_the_nouns_are_found() -> None:
    assert "integrated_projects.listing" in NAMES
    assert "integrated_projects.listing.Listing" in map(qualified_name, NOUNS)


@every_module
def test_all_is_in_alphabetical_order(module: ModuleType) -> None:
    assert module.__all__ == sorted(set(module.__all__))


@every_module
def test_dir_shows_what_is_public(module: ModuleType) -> None:
    assert dir(module) == module.__all__


@every_module
def test_every_public_name_exists(module: ModuleType) -> None:
    assert [name for name in module.__all__ if not hasattr(module, name)] == []


@every_module
def test_everything_public_has_its_words(module: ModuleType) -> None:
    things = [getattr(module, name) for name in module.__all__]
    definitions = [thing for thing in things if inspect.isclass(thing) or inspect.isroutine(thing)]
    assert module.__doc__
    assert [thing.__name__ for thing in definitions if not thing.__doc__] == []


@every_public_module
def test_everything_public_has_its_place_in_the_reference(module: ModuleType) -> None:
    package = sys.modules[module.__name__.rpartition(".")[0]]
    shown_by_its_package = package is not integrated_projects and set(module.__all__) <= set(package.__all__)
    lines = {line for page in REFERENCE.rglob("*.md") for line in page.read_text(encoding="utf-8").splitlines()}
    assert shown_by_its_package or f"::: {module.__name__}" in lines


def test_the_surface_is_the_one_that_was_promised() -> None:
    promised = SURFACE.read_text(encoding="utf-8").splitlines()
    change = [line for line in unified_diff(promised, surface().splitlines(), n=0, lineterm="") if line[0] in "+-"]

    # What is meant to change is written down with `make surface`, and read by whoever looks at the change.
    assert change == []


@every_noun
def test_a_noun_is_frozen_slotted_and_hashable(noun: type[attrs.AttrsInstance]) -> None:
    properties = attrs.inspect(noun)
    assert properties.is_frozen
    assert properties.is_slotted
    # A base without slots would give every instance a dictionary after all.
    assert noun.__dictoffset__ == 0
    assert properties.is_hashable


@every_noun
def test_no_field_of_a_noun_is_mutable(noun: type[attrs.AttrsInstance]) -> None:
    fields = attrs.fields(attrs.resolve_types(noun))
    assert [field.name for field in fields if any(part in MUTABLE for part in types_within(field.type))] == []
