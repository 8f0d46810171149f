"""Projects of tables: what the tables hold of them, read back without loss or refused with everything that is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

import attrs

from integrated_projects.adapters import MalformedTable, Problem
from integrated_projects.adapters.columns._checks import strange_columns, wrong_cells
from integrated_projects.adapters.columns._tables import LISTS, PROJECTS, SCHEMA, FactOf, project_of
from integrated_projects.errors import Malformed
from integrated_projects.project import Project

__all__ = ["from_columns"]


def __dir__() -> list[str]:
    return __all__


_Columns: TypeAlias = Mapping[str, Sequence[Any]]


def from_columns(tables: Mapping[str, Mapping[str, Sequence[object]]]) -> tuple[Project, ...]:
    """The projects of the tables that `to_columns` makes, in the order of the rows of ``projects``.

    What a table holds is read without loss, and what it does not hold is not stated. The rows of the other tables
    may stand in any order; each is found by its project and its position.

    Args:
        tables: Every table of `SCHEMA` but ``findings``, each with its columns, as plain lists.

    Raises:
        MalformedTable: A table or a column too many or too few, columns of unlike length, a cell of another type
            than `SCHEMA` says, a row that states no noun, a project named twice or not at all, a position missing or
            taken twice. Rows are counted from 0.

    Examples:
        >>> from integrated_projects.adapters.columns.writing import to_columns
        >>> from integrated_projects.examples import strelcha
        >>> (project,) = from_columns(to_columns([strelcha]))
        >>> project.budget == strelcha.budget, project.objectives
        (True, Listing([...]))
    """
    problems = [*_strangers(tables)]
    projects = () if problems else tuple(_projects(tables, problems))
    if problems:
        shown = sorted(map(str, tables)) if isinstance(tables, Mapping) else type(tables).__name__
        raise MalformedTable(shown, "a set of tables of projects", problems)
    return projects


def _strangers(tables: Any) -> Iterator[Problem]:  # noqa: ANN401 - whoever hands it over may be wrong
    """What is wrong with the tables as a whole, before any cell is looked at."""
    if not isinstance(tables, Mapping):
        yield Problem(reason="it takes a mapping from the names of tables to tables")
        return
    wanted = ("projects", *LISTS)
    for name in tables:
        if name not in wanted:
            yield Problem(reason=f"no table is called {name!r} here: they are {', '.join(wanted)}")
    for name in wanted:
        if name in tables:
            yield from strange_columns(name, tables[name])
        else:
            yield Problem(table=name, reason="the table is missing")


@attrs.frozen
class _Row:
    """What a row states: cells by the names of their columns, and facts by their paths; what is wrong is left out."""

    table: str
    number: int
    cells: Mapping[str, Any]
    facts: Mapping[str, Any]
    is_whole: bool

    def problem(self, column: str | None, reason: str) -> Problem:
        return Problem(table=self.table, row=self.number, column=column, reason=reason)


def _rows(name: str, table: _Columns, facts: Sequence[FactOf], problems: list[Problem]) -> Iterator[_Row]:
    wrong = [*wrong_cells(name, table)]
    problems += wrong
    strange = {(problem.row, problem.column) for problem in wrong}
    for number in range(len(table["project"])):
        names = [column.name for column in SCHEMA[name] if (number, column.name) not in strange]
        cells = {column: table[column][number] for column in names}
        stated: dict[str, Any] = {}
        for fact in facts:
            columns = [column.name for column in fact.columns]
            if all(column in cells for column in columns):
                try:
                    stated[fact.path] = fact.cells.read(*(cells[column] for column in columns))
                except Malformed as error:
                    place = ", ".join(columns)
                    problems.append(Problem(table=name, row=number, column=place, reason=str(error)))
        yield _Row(name, number, cells, stated, is_whole=len(cells) == len(SCHEMA[name]) and len(stated) == len(facts))


def _made(row: _Row, make: Callable[[dict[str, Any]], Any], problems: list[Problem]) -> Any:  # noqa: ANN401 - a noun
    """The noun of a row, or `None` where something of it is wrong."""
    if not row.is_whole:
        return None
    try:
        return make({**row.facts})
    except Malformed as error:
        problems.append(row.problem(None, str(error)))
        return None


def _projects(tables: Mapping[str, _Columns], problems: list[Problem]) -> Iterator[Project]:
    rows = [*_rows("projects", tables["projects"], PROJECTS, problems)]
    of_projects: dict[int, dict[str, dict[int, Any]]] = {}
    for row in rows:
        key = row.cells.get("project")
        if key in of_projects:
            problems.append(row.problem("project", f"the project {key} has a row already"))
        elif key is not None:
            of_projects[key] = {name: {} for name in LISTS}
    for name, table in LISTS.items():
        for row in _rows(name, tables[name], table.facts, problems):
            _put(_made(row, table.make, problems), row, of_projects, problems)
    for row in rows:
        lists = of_projects.get(row.cells["project"], {}) if "project" in row.cells else {}
        whole = attrs.evolve(row, facts={**row.facts, **dict(_listings(row, lists, problems))})
        # A row of a list that is wrong has been told, and its project cannot be made without it.
        if not any(item is None for items in lists.values() for item in items.values()):
            yield from filter(None, [_made(whole, project_of, problems)])


def _put(
    item: Any,  # noqa: ANN401 - a noun of any kind, or `None` where it could not be made
    row: _Row,
    of_projects: Mapping[int, Mapping[str, dict[int, Any]]],
    problems: list[Problem],
) -> None:
    """Keep the item of a row at its position in the list of its project."""
    key, position = row.cells.get("project"), row.cells.get("position")
    if key is None or position is None:
        return
    if key not in of_projects:
        problems.append(row.problem("project", f"the table projects has no row of the project {key}"))
    elif position in of_projects[key][row.table]:
        problems.append(row.problem("position", f"the position {position} of the project {key} is taken already"))
    else:
        of_projects[key][row.table][position] = item


def _listings(row: _Row, lists: Mapping[str, dict[int, Any]], problems: list[Problem]) -> Iterator[tuple[str, Any]]:
    """The lists of a project, by their paths, each as long as its row says and as open."""
    for name, items in lists.items():
        count, complete = row.cells.get(name), row.cells.get(f"{name}_complete", True)
        # The bounds of distinct positions tell whether one is missing, without a walk to a count of any size.
        if count is not None and (len(items) != count or not all(0 <= position < count for position in items)):
            reason = f"the project has {count} of them, and the table {name} holds {len(items)}"
            problems.append(row.problem(name, f"{reason}, at positions that are to run from 0"))
        ordered = [items[position] for position in sorted(items)]
        yield LISTS[name].path, ordered if complete else [*ordered, ...]
