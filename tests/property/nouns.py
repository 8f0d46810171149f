"""Every noun that a page states, every evidence beside it, and what the library draws for each."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from typing import Any

import attrs
from hypothesis.strategies import SearchStrategy

import integrated_projects
from integrated_projects.adapters.strategies import nouns
from integrated_projects.budget import Equation, Subtotal
from integrated_projects.changeover import ConvertedWhole
from integrated_projects.project import ProgrammeView

__all__ = ["MADE_OF_OTHERS", "NOUNS", "classes"]

#: Packages and modules whose values are not what a page states.
_ABOVE = ("adapters", "checking", "examples", "finding", "nouns", "portfolio", "rule", "rulebooks")


def classes(*, above: bool) -> list[type]:
    """The classes of attrs in the modules that know of rules, or in all the others."""
    modules = [module.name for module in pkgutil.walk_packages(integrated_projects.__path__, "integrated_projects.")]
    asked = [name for name in modules if (name.split(".")[1] in _ABOVE) is above and not name.endswith("__main__")]
    things = [thing for name in asked for thing in vars(importlib.import_module(name)).values()]
    found = {thing for thing in things if inspect.isclass(thing) and attrs.has(thing) and thing.__module__ in asked}
    return sorted(found, key=lambda kind: f"{kind.__module__}.{kind.__qualname__}")


#: What is drawn for each of them.
NOUNS: dict[type, SearchStrategy[Any]] = {kind: nouns(kind) for kind in classes(above=False)}
#: Nouns that nobody writes: the library makes them of others.
MADE_OF_OTHERS = frozenset({ConvertedWhole, Equation, ProgrammeView, Subtotal})
