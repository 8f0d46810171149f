"""Where facts are missing, for rules that look at the same places."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from integrated_projects.budget import COORDINATE_NAMES, BudgetLine, Coordinates, Subtotal
from integrated_projects.path import Path
from integrated_projects.project import Project
from integrated_projects.rulebooks.shared.terms import SharedCase

__all__ = ["LINES", "PARTS", "certain_currencies", "in_lines", "is_programme_of", "of_subtotal"]


def __dir__() -> list[str]:
    return __all__


LINES = Path.parse("$.budget.lines")
PARTS = Path.parse("$.parts")


def in_lines(case: SharedCase, names: tuple[str, ...], which: Callable[[BudgetLine], bool | None]) -> Iterator[Path]:
    """The fields of these names that are not stated in the lines that pass or may pass, and the open list."""
    for position, line in enumerate(case.project.budget.lines):
        if which(line) is not False:
            yield from (LINES / position / name for name in names if getattr(line, name) is None)
    if not case.project.budget.lines.complete:
        yield LINES


def of_subtotal(case: SharedCase, at: Coordinates) -> Iterator[Path]:
    """What is not stated of the lines that may belong to a part of the budget."""
    names = tuple(name for name in COORDINATE_NAMES if getattr(at, name) is not None)
    return in_lines(case, names, lambda line: line.belongs_to(at))


def is_programme_of(project: Project, code: object) -> bool | None:
    """Whether a programme pays for the project."""
    return project.parts.any(lambda part: part.programme.code == code)


def certain_currencies(subtotal: Subtotal) -> frozenset[str]:
    """The codes of the currencies of the lines that certainly belong to a part of the budget."""
    return frozenset(line.amount.currency.code for line in subtotal.lines)
