"""The laws of documents: nothing is lost, and nothing is guessed."""

from __future__ import annotations

from typing import Any

from hypothesis import given

from integrated_projects.adapters.records import dumps, from_record, loads, to_record
from integrated_projects.nouns import find
from integrated_projects.partner import Partner
from integrated_projects.path import Path
from integrated_projects.project import Project
from tests.property.nouns import some
from tests.property.projects import correct, damaged, hidden, small


@given(some[Project])
def test_whatever_a_project_states_is_read_as_it_was_written(project: Project) -> None:
    assert loads(dumps(project)) == project


@given(damaged | hidden | correct | small)
def test_a_project_that_rules_find_fault_with_is_read_as_it_was_written(project: Project) -> None:
    assert loads(dumps(project)) == project


@given(hidden)
def test_a_path_into_a_project_is_one_into_its_document(project: Project) -> None:
    record = to_record(project)
    for path, partner in find(project, Partner).found:
        place: Any = record
        for step in path.steps:
            place = place[step]
        assert place["organisation"]["name"] == Path(("organisation", "name")).resolve(partner)


@given(some[Project])
def test_what_is_written_twice_is_written_alike(project: Project) -> None:
    assert to_record(from_record(to_record(project))) == to_record(project)
