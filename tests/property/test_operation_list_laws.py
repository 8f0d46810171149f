"""The laws of lists of operations: a sound list is read as it was written, and nothing is published that is guessed."""

from __future__ import annotations

import csv
import io
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from integrated_projects.adapters import MalformedTable, strategies
from integrated_projects.adapters.art49 import (
    ANNEX_XII,
    ARTICLE_49,
    KOHESIO,
    Conventions,
    Entry,
    LinesMean,
    ListFormat,
    Point,
    PointOrder,
    RateNotation,
    RemarkKind,
    entries_of,
    is_legal_entity,
    projects_of,
    read_csv,
    violations,
    write_csv,
)
from integrated_projects.money import Rate
from integrated_projects.organisation import Organisation
from integrated_projects.project import Project
from tests.adapters.operations import SOUND, TOLD
from tests.property.nouns import NOUNS
from tests.property.projects import correct, damaged, hidden, real, small

FORMATS = (KOHESIO, ANNEX_XII, ARTICLE_49)

every_format = pytest.mark.parametrize("into", FORMATS, ids=["kohesio", "annex-xii", "article-49"])
formats = st.sampled_from(FORMATS)
projects = NOUNS[Project] | damaged | hidden | correct | small | real

# No spreadsheet takes these words for a formula, and no spreadsheet program parts them otherwise.
words = strategies.names().filter(lambda text: text.strip()[0] not in "=+-@＝＋－＠")
angles = st.decimals(-90, 90, places=4).map(str)
rates = st.integers(0, 10**4).map(lambda hundredths: Rate.percent(f"{hundredths // 100}.{hundredths % 100:02d}"))
amounts = strategies.moneys().map(lambda money: money if money.amount >= 0 else -money)
facts: dict[str, st.SearchStrategy[Any]] = {
    "name": words,
    "name_english": st.none() | words,
    "summary": words,
    "country": words,
    "postcode": st.none() | words,
    "category": st.integers(1, 123).map(str),
    "category_name": words,
    "cofinancing_rate": rates,
    "total_cost": amounts,
    "point": st.none() | st.builds(Point, longitude=angles, latitude=angles),
    "axis_name": st.none() | words,
    "updated_on": st.dates(),
}
entries = st.fixed_dictionaries(facts).map(lambda stated: attrs.evolve(SOUND, **stated))
conventions = st.builds(
    Conventions,
    rates=st.sampled_from(RateNotation),
    points=st.sampled_from(PointOrder),
    exchange_rates=st.just(TOLD.exchange_rates),
)


def carried(entry: Entry, into: ListFormat) -> Entry:
    """What a list has room for; of the beneficiary it keeps the name alone."""
    assert entry.beneficiary is not None
    kept: dict[str, Any] = {name: getattr(entry, name) for name in into.fields}
    return Entry(**{**kept, "beneficiary": Organisation(entry.beneficiary.name)})


@every_format
@given(st.lists(entries, max_size=3), conventions, st.sampled_from(",;\t"))
def test_a_sound_list_is_read_as_it_was_written(
    into: ListFormat, stated: list[Entry], told: Conventions, delimiter: str
) -> None:
    rows = [attrs.evolve(entry, identifier=f"Q{number}") for number, entry in enumerate(stated)]
    text = write_csv(rows, into, conventions=told, delimiter=delimiter)
    read = read_csv(text, into, conventions=told, delimiter=delimiter)
    assert read.entries == tuple(carried(entry, into) for entry in rows)
    assert read.remarks == ()


@given(formats, projects, st.sampled_from(LinesMean) | st.none())
def test_a_project_makes_one_row_for_each_part(into: ListFormat, project: Project, mean: LinesMean | None) -> None:
    made = entries_of(project, into, lines_mean=mean)
    assert len(made) == len(project.parts)
    for entry, part in zip(made, project.parts, strict=True):
        assert entry.part is not None
        assert entry.part.resolve(project) is part


@given(formats, projects)
def test_no_row_names_who_may_be_a_natural_person(into: ListFormat, project: Project) -> None:
    for entry in entries_of(project, into):
        assert entry.beneficiary is None or is_legal_entity(entry.beneficiary)


@given(formats, projects)
def test_what_is_required_and_missing_is_said(into: ListFormat, project: Project) -> None:
    made = entries_of(project, into)
    said = {remark.field for remark in made.remarks if remark.kind is not RemarkKind.NO_ROOM}
    missing = {column.field for entry in made for column in into.columns if column.is_required}
    empty = {field for entry in made for field in missing if getattr(entry, field) is None}
    assert empty <= said
    # A project states no category of intervention, so that no list is made of it alone.
    if made.entries:
        with pytest.raises(MalformedTable):
            write_csv(made, into, conventions=TOLD)


@given(formats, projects, st.sampled_from(LinesMean))
def test_a_fact_of_a_row_is_that_of_the_project(into: ListFormat, project: Project, mean: LinesMean) -> None:
    for entry in entries_of(project, into, lines_mean=mean):
        assert entry.name == project.title.bg
        assert entry.first_day == project.first_day
        assert entry.expected_last_day == project.last_day
        assert entry.last_day is None
        amount = getattr(entry, mean.value)
        assert amount is None or amount == project.budget.subtotal(programme=entry.programme).amount


@given(formats, st.lists(projects, max_size=3), st.sampled_from(LinesMean))
def test_the_amounts_of_rows_are_those_of_their_projects(
    into: ListFormat, stated: list[Project], mean: LinesMean
) -> None:
    rows = [entry for project in stated for entry in entries_of(project, into, lines_mean=mean)]
    joined, _ = projects_of(rows, lines_mean=mean)
    # A row without a name makes no project.
    named = [entry for entry in rows if entry.name is not None or entry.name_english is not None]
    amounts = [getattr(entry, mean.value) for entry in named]
    assert sorted(str(amount) for amount in amounts if amount is not None) == sorted(
        str(line.amount) for project in joined for line in project.budget.lines
    )
    assert sum(len(project.parts) for project in joined) == len(rows) == len(named)


tables = st.lists(st.lists(st.text(max_size=8) | st.just("1"), min_size=1, max_size=4), max_size=4)


@given(tables, st.booleans())
def test_whatever_a_file_holds_it_is_read_or_refused(rows: list[list[str]], told: bool) -> None:  # noqa: FBT001 - drawn
    text = io.StringIO()
    headings = [column.heading for column in KOHESIO.columns][6:10]
    csv.writer(text).writerows([headings, *rows])
    try:
        read = read_csv(text.getvalue(), KOHESIO, conventions=TOLD if told else Conventions())
    except MalformedTable as error:
        assert all(problem.row is not None for problem in error.problems)  # noqa: PT017 - both may be right
    else:
        assert len(violations(read, KOHESIO)) >= len(read)


@given(st.text(max_size=60))
def test_whatever_text_is_read_as_a_list_or_refused(text: str) -> None:
    try:
        read_csv(text, KOHESIO, conventions=TOLD)
    except MalformedTable as error:
        assert error.problems  # noqa: PT017 - both may be right
