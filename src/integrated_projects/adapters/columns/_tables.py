"""The tables: which facts of which nouns each holds, and the columns that these make."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

import attrs

from integrated_projects.activity import Activity, ActivityKind, Indicator
from integrated_projects.adapters.columns._facts import (
    AMOUNT,
    DAY,
    FORM,
    NAME,
    NUMBER,
    WHOLE,
    WORDS,
    Cells,
    Column,
    ColumnType,
    listed_members,
    listed_names,
    listed_values,
    member,
    quantity,
    written,
)
from integrated_projects.budget import Budget, BudgetLine, CostCategory, CostType, Statement
from integrated_projects.identifier import OrganisationId, ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.organisation import Organisation, OrganisationKind, Standing
from integrated_projects.partner import Capacity, Partner, Role, Selection
from integrated_projects.period import Duration
from integrated_projects.procedure import Procedure
from integrated_projects.programme import Programme
from integrated_projects.project import Instrument, Project
from integrated_projects.target_group import TargetGroup, TargetGroupKind

__all__ = ["FactOf", "LISTS", "ListTable", "PROJECTS", "SCHEMA", "project_of"]


def __dir__() -> list[str]:
    return __all__


def _followed(noun: object, steps: Iterable[str]) -> object:
    """What the fields lead to, or `None` where one of them on the way is not stated."""
    for step in steps:
        noun = None if noun is None else getattr(noun, step)
    return noun


@attrs.frozen
class FactOf:
    """A fact of a noun, and the cells in which a row holds it.

    Attributes:
        path: The fields that lead to it, parted by points.
        cells: How it is written.
        name: What its first column is called; `None` where that is its path, with underscores for the points.
        columns: Its columns, with their names in the table.
        steps: The fields of the path, one by one.
    """

    path: str
    cells: Cells
    name: str | None = attrs.field(default=None, kw_only=True)
    columns: tuple[Column, ...] = attrs.field(init=False)
    steps: tuple[str, ...] = attrs.field(init=False)

    @columns.default
    def _named(self) -> tuple[Column, ...]:
        name = self.name or self.path.replace(".", "_")
        return tuple(attrs.evolve(column, name=name + column.name) for column in self.cells.columns)

    @steps.default
    def _parted(self) -> tuple[str, ...]:
        return tuple(self.path.split("."))

    def of(self, noun: object) -> tuple[Any, ...]:
        """Its cells, in a row of this noun."""
        return self.cells.write(_followed(noun, self.steps))


@attrs.frozen(kw_only=True)
class ListTable:
    """A table of the items of one list of every project.

    Attributes:
        path: The fields of a project that lead to the list, parted by points.
        is_listing: Whether the list may be open.
        facts: What a row holds of an item.
        make: The item of its facts, by their paths.
    """

    path: str
    is_listing: bool = True
    facts: tuple[FactOf, ...]
    make: Callable[[dict[str, Any]], Any]

    def of(self, project: Project) -> Sequence[Any]:
        """The list of a project."""
        found: Any = _followed(project, self.path.split("."))
        items: Sequence[Any] = found
        return items

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns: which project it is, the position in its list, and the facts."""
        return (_PROJECT, _POSITION, *(column for fact in self.facts for column in fact.columns))


def _facts(**cells: Cells) -> tuple[FactOf, ...]:
    """Facts by their paths, whose points are written as two underscores."""
    return tuple(FactOf(name.replace("__", "."), one) for name, one in cells.items())


def _partner(facts: dict[str, Any]) -> Partner:
    inner = {path: facts.pop(path) for path in [*facts] if path.startswith("organisation.")}
    organisation = Organisation(**{path.partition(".")[2]: value for path, value in inner.items()})
    return Partner(organisation, **facts)


_CODE = written(ProgrammeCode.parse)
_CODES = listed_values(ProgrammeCode.parse)
_COORDINATES: Final[Mapping[str, Cells]] = MappingProxyType(
    {
        "amount": AMOUNT,
        "programme": _CODE,
        "source": NAME,
        "cost_type": member(CostType),
        "category": member(CostCategory),
        "partner": NAME,
        "activity": NAME,
        "year": WHOLE,
    }
)
_PARTNERS = _facts(
    organisation__name=NAME,
    organisation__other_names=listed_names(),
    organisation__kind=member(OrganisationKind),
    organisation__legal_form=NAME,
    organisation__standings=listed_members(Standing),
    organisation__identifier=written(OrganisationId.parse),
    organisation__country=NAME,
    role=member(Role),
    programmes=_CODES,
    capacities=listed_members(Capacity),
    number=NAME,
    since=DAY,
    selection=member(Selection),
)
_PROJECT = Column(name="project", type=ColumnType.WHOLE, optional=False)
_POSITION = Column(name="position", type=ColumnType.WHOLE, optional=False)

#: The tables of the lists of projects, by their names.
LISTS: Final[Mapping[str, ListTable]] = MappingProxyType(
    {
        "lines": ListTable(
            path="budget.lines",
            facts=_facts(**_COORDINATES, form=FORM),
            make=lambda facts: BudgetLine(**facts),
        ),
        "statements": ListTable(
            path="budget.statements",
            is_listing=False,
            facts=_facts(**_COORDINATES),
            make=lambda facts: Statement(**facts),
        ),
        "partners": ListTable(path="partners", facts=_PARTNERS, make=_partner),
        "associated_partners": ListTable(path="associated_partners", facts=_PARTNERS, make=_partner),
        "activities": ListTable(
            path="activities",
            facts=_facts(
                name=WORDS,
                kinds=listed_members(ActivityKind),
                programmes=_CODES,
                number=NAME,
                description=WORDS,
                performers=listed_names(),
            ),
            make=lambda facts: Activity(**facts),
        ),
        "target_groups": ListTable(
            path="target_groups",
            facts=_facts(name=WORDS, kinds=listed_members(TargetGroupKind), programmes=_CODES, number=NAME),
            make=lambda facts: TargetGroup(**facts),
        ),
        "indicators": ListTable(
            path="indicators",
            facts=_facts(
                name=WORDS,
                target=quantity(WHOLE),
                unit=WORDS,
                duration=quantity(written(Duration.parse)),
                of=WORDS,
                programmes=_CODES,
                code=NAME,
                number=NAME,
            ),
            make=lambda facts: Indicator(**facts),
        ),
    }
)


def _programmes(codes: list[str], complete: bool) -> Listing[Programme]:  # noqa: FBT001 - a truth stands in the cell
    listing: Listing[ProgrammeCode] = _CODES.read(codes, complete)
    return listing.map(Programme)


_PARTS = attrs.evolve(
    _CODES, write=lambda parts: _CODES.write(parts.map(lambda part: part.programme.code)), read=_programmes
)

#: What a row of the table of projects holds of each, beside what its lists are.
PROJECTS: Final[tuple[FactOf, ...]] = (
    *_facts(title=WORDS, number=NUMBER, procedure__number=NUMBER, component=WHOLE),
    FactOf("parts", _PARTS, name="programmes"),
    *_facts(
        instrument=member(Instrument),
        stage=WHOLE,
        first_day=DAY,
        last_day=DAY,
        duration=written(Duration.parse),
        published_on=DAY,
        summary=WORDS,
    ),
)


def project_of(facts: dict[str, Any]) -> Project:
    """The project of the facts of its row and its lists, by their paths."""
    number = facts.pop("procedure.number")
    budget = Budget(lines=facts.pop("budget.lines"), statements=facts.pop("budget.statements"))
    return Project(procedure=None if number is None else Procedure(number), budget=budget, **facts)


def _sizes(name: str, table: ListTable) -> tuple[Column, ...]:
    count = Column(name=name, type=ColumnType.WHOLE, optional=False)
    complete = Column(name=f"{name}_complete", type=ColumnType.TRUTH, optional=False)
    return (count, complete) if table.is_listing else (count,)


def _texts(*names: str, optional: bool) -> tuple[Column, ...]:
    return tuple(Column(name=name, type=ColumnType.TEXT, optional=optional) for name in names)


#: The columns of every table, in their order.
SCHEMA: Final[Mapping[str, tuple[Column, ...]]] = MappingProxyType(
    {
        "projects": (
            _PROJECT,
            *(column for fact in PROJECTS for column in fact.columns),
            *(column for name, table in LISTS.items() for column in _sizes(name, table)),
        ),
        **{name: table.columns for name, table in LISTS.items()},
        "findings": (
            _PROJECT,
            _POSITION,
            *_texts("rule", "severity", "outcome", "subject", "path", "message", optional=False),
            *_texts("observed", "expected", "margin", optional=True),
            Column(name="missing", type=ColumnType.TEXTS, optional=False),
            *_texts("basis", "sources", optional=False),
        ),
    }
)
