"""Projects and findings as tables of plain lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from integrated_projects.adapters.columns._tables import LISTS, PROJECTS, SCHEMA
from integrated_projects.errors import Malformed
from integrated_projects.finding import Report
from integrated_projects.listing import Listing
from integrated_projects.project import Project

__all__ = ["Tables", "findings_to_columns", "to_columns"]


def __dir__() -> list[str]:
    return __all__


#: Tables by their names, each with its columns by their names, which are of one length.
Tables: TypeAlias = dict[str, dict[str, list[Any]]]


def to_columns(projects: Iterable[Project]) -> Tables:
    """A table of the projects, and one of each of their lists.

    They are ``projects``, ``lines``, ``statements``, ``partners``, ``associated_partners``, ``activities``,
    ``target_groups`` and ``indicators``.
    Every row names its project by the position at which it was given, and every row of a list its position in that
    list, so that `$.budget.lines[3]` is found again however the rows are sorted. How many items of a list are
    stated, and whether they are all, stands in the row of the project. `SCHEMA` names the columns and their types.

    Raises:
        Malformed: Something else than projects.

    Examples:
        >>> from integrated_projects.examples import strelcha
        >>> tables = to_columns([strelcha])
        >>> tables["lines"]["amount"], tables["lines"]["amount_currency"]
        ([Decimal('63118.15'), Decimal('11138.50')], ['BGN', 'BGN'])
        >>> tables["projects"]["lines"], tables["projects"]["lines_complete"]
        ([2], [True])
    """
    _collected(projects, "projects", "write [a, b], also for one project alone")
    rows: dict[str, list[tuple[Any, ...]]] = {name: [] for name in ("projects", *LISTS)}
    for number, project in enumerate(projects):
        if not isinstance(project, Project):
            raise Malformed(project, "a project", "to_columns takes an iterable of Projects")
        sizes: list[int | bool] = []
        for name, table in LISTS.items():
            items = table.of(project)
            sizes += [len(items), items.complete] if isinstance(items, Listing) else [len(items)]
            rows[name] += [
                (number, position, *(cell for fact in table.facts for cell in fact.of(item)))
                for position, item in enumerate(items)
            ]
        rows["projects"].append((number, *(cell for fact in PROJECTS for cell in fact.of(project)), *sizes))
    return {name: _columns(name, found) for name, found in rows.items()}


def findings_to_columns(reports: Iterable[Report], language: str = "en") -> Tables:
    """The table ``findings`` alone: every finding of the reports as a row.

    A row names the project by the position of its report, so hand over the reports in the order of the projects.
    Findings are judgements of a project and not statements, so nothing reads them back: `check` makes them anew.

    Args:
        reports: The reports.
        language: ``"en"`` or ``"bg"``, for what a person reads.

    Raises:
        Malformed: Something else than reports, or another language.

    Examples:
        >>> from integrated_projects import check
        >>> from integrated_projects.examples import strelcha
        >>> findings = findings_to_columns([check(strelcha)])["findings"]
        >>> findings["rule"][0], findings["outcome"][0], findings["project"][0]
        ('shared.statements-reconcile-with-lines', 'met', 0)
    """
    return {"findings": _columns("findings", _finding_rows(reports, language))}


def _finding_rows(reports: Iterable[Report], language: str) -> Iterator[tuple[Any, ...]]:
    _collected(reports, "reports", "write [report], also for one alone")
    names = [column.name for column in SCHEMA["findings"]]
    for number, report in enumerate(reports):
        if not isinstance(report, Report):
            raise Malformed(report, "a report", "findings_to_columns takes an iterable of Reports, as check makes them")
        for position, (finding, row) in enumerate(zip(report.findings, report.rows(language), strict=True)):
            facts = {**row, "project": number, "position": position, "missing": [str(path) for path in finding.missing]}
            yield tuple(facts[name] for name in names)


def _collected(values: object, noun: str, reason: str) -> None:
    if not isinstance(values, Iterable):
        raise Malformed(values, f"a collection of {noun}", reason)


def _columns(name: str, rows: Iterable[tuple[Any, ...]]) -> dict[str, list[Any]]:
    table: dict[str, list[Any]] = {column.name: [] for column in SCHEMA[name]}
    cells = [*zip(*rows, strict=True)]
    return {key: list(column) for key, column in zip(table, cells, strict=True)} if cells else table
