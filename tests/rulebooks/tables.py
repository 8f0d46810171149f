"""The tables of all rules, gathered from the modules in which they stand.

A table stands in a document under ``cases``; where its cases vary whole projects or the figures of a book, or are
those of several books, in the module of its tests: ``ROWS``. There stand, where there are such rules,
``ALWAYS_APPLY`` (ids of rules that ask something of every project) and ``ALWAYS_DECIDED`` (ids of rules that read
nothing which may be not stated).
"""

from __future__ import annotations

import importlib
import pkgutil

import tests.rulebooks
from tests.rulebooks.row import Row
from tests.rulebooks.written import written_rows

_MODULES = [
    importlib.import_module(f"{tests.rulebooks.__name__}.{module.name}")
    for module in pkgutil.iter_modules(tests.rulebooks.__path__)
    if module.name.startswith("test_") and module.name != "test_books"
]
ROWS: tuple[Row, ...] = (
    *(row for module in _MODULES for row in getattr(module, "ROWS", ())),
    *written_rows(),
)
ALWAYS_APPLY = {name for module in _MODULES for name in getattr(module, "ALWAYS_APPLY", ())}
ALWAYS_DECIDED = {name for module in _MODULES for name in getattr(module, "ALWAYS_DECIDED", ())}
