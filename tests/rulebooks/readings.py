"""Which figures of law each rule reads, as its cases show: the module of the library is written from them.

Rules reach their figures in many ways, by helpers and by conditions of calls; what they read is seen when they judge.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any
from unittest.mock import patch

import attrs

from integrated_projects import rulebooks
from integrated_projects.adapters.rules_page import dated_figures
from integrated_projects.dated import Dated, Version
from tests.rulebooks.row import Row
from tests.rulebooks.tables import ROWS

FILE = Path(rulebooks.__file__).with_name("_readings.py")
HEAD = '''"""Which figures of law each rule reads, by their names; `make reference` writes it from the cases."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["READINGS"]


def __dir__() -> list[str]:
    return __all__


READINGS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
'''
#: As long as a line may be, with its end.
LONGEST = 121
FOOT = """    }
)
"""


def figures_read(row: Row) -> set[str]:
    """The names of the figures of its book that the rule reads in a case."""
    names: set[str] = set()
    original = Dated.possible_versions

    def noting(figure: Dated[Any], on: date | None) -> tuple[Version[Any], ...]:
        names.add(figure.name)
        return original(figure, on)

    with patch.object(Dated, "possible_versions", noting):
        # As another row it is judged anew.
        attrs.evolve(row).findings()
    return names


def page() -> str:
    """The module, with the figures of each rule in the order of their names."""
    read: dict[str, set[str]] = {}
    shipped = {row.book.name: {figure.name for _, figure in dated_figures(row.book.terms)} for row in ROWS}
    for row in ROWS:
        read.setdefault(f"{row.book.name}.{row.rule}", set()).update(figures_read(row) & shipped[row.book.name])
    return HEAD + "".join(map(_entry, sorted(read), (sorted(read[rule]) for rule in sorted(read)))) + FOOT


def _entry(rule: str, names: list[str]) -> str:
    if not names:
        return ""
    quoted = [f'"{name}"' for name in names]
    words = f"{', '.join(quoted)}," if len(quoted) == 1 else ", ".join(quoted)
    line = f'        "{rule}": ({words}),\n'
    if len(line) <= LONGEST:
        return line
    return f'        "{rule}": (\n' + "".join(f"            {name},\n" for name in quoted) + "        ),\n"


if __name__ == "__main__":
    FILE.write_text(page(), encoding="utf-8")
