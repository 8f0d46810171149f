"""Judge the cases that are written as documents, and say which come out otherwise: ``python -m tests.rulebooks``."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

import attrs

from integrated_projects.errors import Malformed
from tests.rulebooks.row import Row
from tests.rulebooks.written import written_rows


def judged(rows: Iterable[Row]) -> str:
    """What comes out otherwise than it is written; nothing where all is as written."""
    return "\n".join(line for row in rows for line in _told(row))


def _told(row: Row) -> Iterator[str]:
    expected, found = row.expected, row.found
    if found == expected:
        return
    yield f"{row.book.name}.{row.rule}"
    yield f"  {row.case}"
    for name, value in expected.items():
        if found[name] != value:
            yield f"    {name}"
            yield f"      expected: {_shown(value)}"
            yield f"      found:    {_shown(found[name])}"
    yield f"    the report says: {attrs.evolve(row, says='').found['says']}"


def _shown(value: object) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value)) or "none"
    return str(getattr(value, "value", value))


def main() -> str | None:
    """Judge every case.

    Returns:
        What is wrong, for the standard error; `None` where nothing is.
    """
    try:
        rows = tuple(written_rows())
    except Malformed as error:
        return str(error)
    if told := judged(rows):
        return told
    cases = "1 case was judged, and comes" if len(rows) == 1 else f"{len(rows)} cases were judged, and all come"
    sys.stdout.write(f"{cases} out as {'it is' if len(rows) == 1 else 'they are'} written.\n")
    return None


if __name__ == "__main__":
    sys.exit(main())
