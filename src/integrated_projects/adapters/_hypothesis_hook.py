"""What Hypothesis runs when it is imported: it makes the nouns known, and loads none of them.

A type can be registered once it exists, and the modules of the nouns are heavier than Hypothesis itself. So those
that are loaded already are registered at once, and the others when they are loaded.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import Any, cast

from integrated_projects.adapters import needing
from integrated_projects.errors import Malformed

with needing("testing"):
    from hypothesis.strategies import SearchStrategy, register_type_strategy

__all__ = ["register"]


def __dir__() -> list[str]:
    return __all__


_PACKAGE = "integrated_projects."


def register() -> None:
    """Register the nouns, each when its module is loaded; the entry point of Hypothesis.

    Examples:
        >>> from hypothesis import find, strategies as st
        >>> from integrated_projects.money import Money
        >>> print(find(st.from_type(Money), lambda amount: True))
        0.00 BGN
    """
    if any(isinstance(finder, _Finder) for finder in sys.meta_path):
        return
    sys.meta_path.insert(0, _Finder())
    for name, module in [*sys.modules.items()]:
        if name.startswith(_PACKAGE):
            _register(module)


class _Finder(MetaPathFinder):
    """Finds the modules of this package as always, and registers what they define once they are loaded."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The spec of a module of this package."""
        spec = PathFinder.find_spec(fullname, path) if fullname.startswith(_PACKAGE) else None
        if spec is not None and spec.loader is not None:
            spec.loader = cast("Loader", _Loader(spec, spec.loader))
        return spec


class _Loader:
    """A loader that leaves no trace in the modules it loads."""

    def __init__(self, spec: ModuleSpec, loader: Loader) -> None:
        self._spec = spec
        self._loader = loader

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the loader has
        return getattr(self._loader, name)

    def exec_module(self, module: ModuleType) -> None:
        """Load the module, and register its nouns."""
        self._spec.loader = module.__loader__ = self._loader
        self._loader.exec_module(module)
        _register(module)


def _register(module: ModuleType) -> None:
    for thing in [*vars(module).values()]:
        if isinstance(thing, type) and thing.__module__ == module.__name__ and _is_value(thing):
            register_type_strategy(thing, _drawn)


def _is_value(kind: type) -> bool:
    """Whether it may be a noun or a value: all of them are made by attrs, but for the one that py-moneyed lends us."""
    return hasattr(kind, "__attrs_attrs__") or kind.__name__ == "Money"


def _drawn(kind: type) -> SearchStrategy[Any]:
    """What is drawn for the type, which may have parameters; the strategies are loaded only now."""
    strategies = importlib.import_module("integrated_projects.adapters.strategies")
    try:
        return cast("SearchStrategy[Any]", strategies.nouns(kind))
    except Malformed:
        # A report, say, or a type above ours of which Hypothesis looks for the kinds: it does what it always does.
        return cast("SearchStrategy[Any]", NotImplemented)
