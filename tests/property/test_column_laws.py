"""The laws of tables: what they hold is read back as it was, and a sum over them is the sum of the project."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from integrated_projects import check
from integrated_projects.activity import Activity
from integrated_projects.adapters.columns import SCHEMA, ColumnType, findings_to_columns, from_columns, to_columns
from integrated_projects.adapters.columns.arrow import from_arrow, to_arrow
from integrated_projects.adapters.columns.pandas import to_pandas
from integrated_projects.adapters.columns.polars import to_polars
from integrated_projects.budget import BudgetLine
from integrated_projects.money import Money, total
from integrated_projects.partner import Partner
from integrated_projects.path import Path
from integrated_projects.procedure import Procedure
from integrated_projects.programme import Programme
from integrated_projects.project import Project
from integrated_projects.target_group import TargetGroup
from tests.property.nouns import NOUNS
from tests.property.projects import correct, damaged, hidden, real, small

#: What the rows of the lists keep of an item, where that is not everything.
KEPT: Mapping[type, Callable[[Any], Any]] = {
    Partner: lambda one: attrs.evolve(one, organisation=attrs.evolve(one.organisation, seat=None, branches=None)),
    Activity: lambda one: attrs.evolve(one, parts=None, places=None),
    TargetGroup: lambda one: attrs.evolve(one, includes=None, circumstances=None),
}

every_frame = pytest.mark.parametrize("to_frames", [to_arrow, to_polars, to_pandas], ids=["arrow", "polars", "pandas"])
projects = st.lists(NOUNS[Project] | damaged | hidden | correct | small | real, max_size=3)


def tabled(project: Project) -> Project:
    """What tables hold of a project, as the how-to guide says it."""
    return Project(
        project.title,
        number=project.number,
        procedure=None if project.procedure is None else Procedure(project.procedure.number),
        component=project.component,
        parts=project.parts.map(lambda part: Programme(part.programme.code)),
        instrument=project.instrument,
        stage=project.stage,
        first_day=project.first_day,
        last_day=project.last_day,
        duration=project.duration,
        published_on=project.published_on,
        summary=project.summary,
        budget=project.budget,
        partners=project.partners.map(KEPT[Partner]),
        associated_partners=project.associated_partners.map(KEPT[Partner]),
        activities=project.activities.map(KEPT[Activity]),
        target_groups=project.target_groups.map(KEPT[TargetGroup]),
        indicators=project.indicators,
    )


@given(projects)
def test_what_tables_hold_is_read_as_it_was_written(stated: list[Project]) -> None:
    assert from_columns(to_columns(stated)) == tuple(map(tabled, stated))


@every_frame
@given(st.lists(damaged | hidden | correct | small, max_size=3))
def test_a_frame_holds_what_the_lists_hold(to_frames: Callable[..., Any], stated: list[Project]) -> None:
    tables = to_columns(stated)
    assert from_arrow(to_frames(tables)) == tables


@given(st.lists(damaged | small, max_size=3), st.randoms(use_true_random=False))
def test_the_order_of_the_rows_of_lists_states_nothing(stated: list[Project], random: Any) -> None:  # noqa: ANN401 - Hypothesis' own
    tables = to_columns(stated)
    for name in [*tables][1:]:
        rows = [*zip(*tables[name].values(), strict=True)]
        random.shuffle(rows)
        if rows:
            tables[name] = dict(zip(tables[name], map(list, zip(*rows, strict=True)), strict=True))
    assert from_columns(tables) == tuple(map(tabled, stated))


@given(st.lists(hidden | small, max_size=2))
def test_every_cell_is_of_the_type_of_its_column(stated: list[Project]) -> None:
    tables: Mapping[str, Mapping[str, Sequence[object]]] = {
        **to_columns(stated),
        **findings_to_columns(map(check, stated), "bg"),
    }
    assert [*tables] == [*SCHEMA]
    for name, table in tables.items():
        assert [*table] == [column.name for column in SCHEMA[name]]
        for column in SCHEMA[name]:
            assert [cell for cell in table[column.name] if column.wrong(cell)] == []


@every_frame
@given(small | correct | damaged)
def test_the_amounts_of_a_currency_add_up_to_the_total(to_frames: Callable[..., Any], project: Project) -> None:
    lines = from_arrow(to_frames(to_columns([project])))["lines"]
    for currency in set(lines["amount_currency"]):
        amounts = [
            amount for amount, code in zip(lines["amount"], lines["amount_currency"], strict=True) if code == currency
        ]
        in_it = [line.amount for line in project.budget.lines if line.amount.currency.code == currency]
        assert Money(sum(amounts, Decimal(0)), currency) == total(in_it)


@given(damaged | hidden)
def test_a_position_leads_to_the_item_of_its_row(project: Project) -> None:
    lines = to_columns([project])["lines"]
    for position, amount in zip(lines["position"], lines["amount"], strict=True):
        line = Path.parse(f"$.budget.lines[{position}]").resolve(project)
        assert isinstance(line, BudgetLine)
        assert line.amount.amount == amount


def test_no_column_holds_floats() -> None:
    frames = to_arrow(to_columns([]))
    for name, frame in frames.items():
        types = {str(frame.schema.field(column.name).type) for column in SCHEMA[name]}
        assert types <= {"string", "int64", "bool", "decimal128(38, 2)", "date32[day]", "list<item: string>"}
    assert ColumnType.AMOUNT in {column.type for column in SCHEMA["lines"]}
