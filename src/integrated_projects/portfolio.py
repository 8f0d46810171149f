"""Many projects as one value, and the check of many projects one after another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import TypeAlias, overload

import attrs

from integrated_projects.budget import Budget, BudgetLine
from integrated_projects.checking import check
from integrated_projects.embeddable import Embeddable, Showable
from integrated_projects.errors import Malformed
from integrated_projects.finding import Report
from integrated_projects.identifier import ProgrammeCode, ProjectNumber, RegistryNumber
from integrated_projects.project import Project
from integrated_projects.rule import RuleBook

__all__ = ["Evidence", "Portfolio", "check_each"]


def __dir__() -> list[str]:
    return __all__


#: What is judged beside each project: the same for all of them, or what a function gives for each.
Evidence: TypeAlias = Iterable[object] | Callable[[Project], Iterable[object]]


def _projects(value: Iterable[Project]) -> tuple[Project, ...]:
    given = tuple(_each(value))
    for project in given:
        if not isinstance(project, Project):
            raise Malformed(project, "an item of a portfolio", "it takes items of the type Project")
    return given


def _each(projects: Iterable[Project]) -> Iterator[Project]:
    if not isinstance(projects, Iterable):
        raise Malformed(projects, "a collection of projects", "write [a, b], also for one project alone")
    return iter(projects)


@attrs.frozen
class Portfolio(Embeddable, Showable, Sequence[Project]):
    """Projects in the order in which they were given; a slice of them is a portfolio as well.

    It holds what it is given, also two projects of one number: two versions of a project, or a slip. Whoever adds
    their money looks at `repeated` first.

    Attributes:
        projects: The projects.

    Raises:
        Malformed: Something else than projects.

    Examples:
        >>> from integrated_projects.examples import kyustendil, strelcha, vidin
        >>> portfolio = Portfolio([kyustendil, strelcha, vidin])
        >>> print(portfolio, portfolio[:2], sep="; ")
        3 projects; 2 projects
    """

    projects: tuple[Project, ...] = attrs.field(converter=_projects)

    def __len__(self) -> int:
        return len(self.projects)

    @overload
    def __getitem__(self, index: int) -> Project: ...
    @overload
    def __getitem__(self, index: slice) -> Portfolio: ...
    def __getitem__(self, index: int | slice) -> Project | Portfolio:
        return Portfolio(self.projects[index]) if isinstance(index, slice) else self.projects[index]

    @property
    def programmes(self) -> tuple[ProgrammeCode, ...]:
        """The codes of the programmes that a part or a line of a project names, each once, as they first come.

        Examples:
            >>> from integrated_projects.examples import kameno, vidin
            >>> print(*Portfolio([vidin, kameno]).programmes)
            2014BG05M9OP001 2014BG05M2OP001 BGLD
        """
        named: dict[ProgrammeCode | None, None] = {}
        for project in self.projects:
            named |= dict.fromkeys(part.programme.code for part in project.parts)
            named |= dict.fromkeys(line.programme for line in project.budget.lines)
        return tuple(code for code in named if code is not None)

    @property
    def budget(self) -> Budget:
        """The lines of every project as one budget, open where that of one project is.

        Its subtotals are those of a `Budget`: bounds, one currency at a time. The figures that the pages print
        beside their lines are left out, since none of them says anything of the whole portfolio.

        Examples:
            >>> from integrated_projects.catalogue.bulgaria_2014_2020 import HRD
            >>> from integrated_projects.examples import kyustendil, vidin
            >>> part = Portfolio([kyustendil, vidin]).budget.subtotal(programme=HRD).per_currency["BGN"]
            >>> print(part.at_least, "to", part.at_most)
            1666651.90 BGN to 1724395.95 BGN
        """
        lines: list[BudgetLine] = [line for project in self.projects for line in project.budget.lines]
        complete = all(project.budget.lines.complete for project in self.projects)
        return Budget(lines=lines if complete else [*lines, ...])

    @property
    def repeated(self) -> dict[ProjectNumber | RegistryNumber, tuple[Project, ...]]:
        """By number, the projects that share it with another one; those that state no number are not compared.

        Examples:
            >>> from integrated_projects.examples import strelcha, vidin
            >>> [str(number) for number in Portfolio([strelcha, vidin, strelcha]).repeated]
            ['BG05M9OP001-2.023-0001']
        """
        sharing: dict[ProjectNumber | RegistryNumber, list[Project]] = {}
        for project in self.projects:
            if project.number is not None:
                sharing.setdefault(project.number, []).append(project)
        return {number: tuple(projects) for number, projects in sharing.items() if len(projects) > 1}

    def __str__(self) -> str:
        return "1 project" if len(self) == 1 else f"{len(self)} projects"


def check_each(
    projects: Iterable[Project],
    *,
    books: Iterable[RuleBook] | None = None,
    on: date | None = None,
    evidence: Evidence = (),
) -> Iterator[Report]:
    """One report for each project, in their order, each made when it is asked for.

    The projects may come from a generator; no more than one of them is held at a time.

    Args:
        projects: The projects: a `Portfolio`, or anything that gives them one by one.
        books: As for `check`.
        on: As for `check`.
        evidence: As for `check`, the same for every project; or a function that gives the evidence of each.

    Raises:
        Malformed: Something else than projects, or what `check` refuses, when the report is asked for.
        SilentRule: A rule of one of the books is not lawful.

    Examples:
        >>> from integrated_projects.examples import strelcha, vidin
        >>> for report in check_each([vidin, strelcha]):
        ...     print(report.verdict.value, len(report.breached))
        unknown 0
        unknown 0
    """
    # What can be read only once is read here, since every project is judged by all of it.
    asked = None if books is None else tuple(books)
    given = evidence if callable(evidence) else tuple(evidence)
    return (
        check(project, books=asked, on=on, evidence=given(project) if callable(given) else given)
        for project in _each(projects)
    )
