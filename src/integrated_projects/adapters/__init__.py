"""Everything that meets the outside: one module for each meeting, each of which needs at most one extra."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import attrs

from integrated_projects.errors import Malformed, MissingExtra

__all__ = ["MalformedTable", "Problem", "needing"]


def __dir__() -> list[str]:
    return __all__


@contextmanager
def needing(extra: str) -> Iterator[None]:
    """The block in which an adapter imports, at its top, what an extra brings.

    Args:
        extra: The name of the extra.

    Raises:
        MissingExtra: A library is missing; it names what to install.

    Examples:
        >>> with needing("plot"):
        ...     import no_such_library
        Traceback (most recent call last):
        integrated_projects.errors.MissingExtra: 'no_such_library' is not an installed module: \
run pip install "integrated-projects[plot]"
    """
    try:
        yield
    except ModuleNotFoundError as error:
        raise MissingExtra(str(error.name), extra) from error


@attrs.frozen(kw_only=True)
class Problem:
    """One thing that is wrong in a table, and where.

    Attributes:
        table: The name of the table, where there are several.
        row: The row, counted as the reader of the table says; `None` where the whole table is meant.
        column: The name of the column, or of several with commas; `None` where the whole row is meant.
        reason: What is wrong there, and what would be accepted.

    Examples:
        >>> print(Problem(table="lines", row=3, column="amount", reason="write a Decimal"))
        lines, row 3, amount: write a Decimal
    """

    table: str | None = None
    row: int | None = None
    column: str | None = None
    reason: str

    def __str__(self) -> str:
        place = [self.table, None if self.row is None else f"row {self.row}", self.column]
        stated = ", ".join(one for one in place if one is not None)
        return f"{stated}: {self.reason}" if stated else self.reason


class MalformedTable(Malformed):
    """A table that cannot be read or written as what it claims to be, with everything that is wrong in it.

    Attributes:
        problems: Each thing that is wrong, in the order of the table.

    Examples:
        >>> error = MalformedTable("lines", "a table of lines", [Problem(row=0, column="year", reason="write an int")])
        >>> print(error)
        'lines' is not a table of lines: row 0, year: write an int
    """

    def __init__(self, value: object, noun: str, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        more = f", and {len(self.problems) - 1} more" if len(self.problems) > 1 else ""
        super().__init__(value, noun, f"{self.problems[0]}{more}")

    def __reduce__(self) -> tuple[type[MalformedTable], tuple[object, ...]]:
        return type(self), (self.value, self.noun, self.problems)
