"""The laws of fields of pydantic models: nothing is lost, and the schema fits whatever is written."""

from __future__ import annotations

import json

import jsonschema_rs
from hypothesis import given
from pydantic import TypeAdapter

from integrated_projects.budget import Budget, BudgetLine
from integrated_projects.partner import Partner
from integrated_projects.programme import Programme
from integrated_projects.project import Project
from tests.property.nouns import NOUNS
from tests.property.projects import correct, damaged, hidden, small

PROJECTS = TypeAdapter(Project)
SCHEMA = jsonschema_rs.Draft202012Validator(PROJECTS.json_schema())


@given(NOUNS[Project] | damaged | hidden | correct | small)
def test_whatever_a_project_states_is_validated_as_it_was_dumped(project: Project) -> None:
    assert PROJECTS.validate_json(PROJECTS.dump_json(project)) == project


@given(NOUNS[Project] | damaged | hidden | correct | small)
def test_the_schema_fits_whatever_a_project_states(project: Project) -> None:
    assert [error.message for error in SCHEMA.iter_errors(json.loads(PROJECTS.dump_json(project)))] == []


@given(NOUNS[Partner] | NOUNS[Programme] | NOUNS[BudgetLine] | NOUNS[Budget])
def test_a_part_of_a_project_is_validated_as_it_was_dumped(part: Partner | Programme | BudgetLine | Budget) -> None:
    adapter = TypeAdapter(type(part))
    written = adapter.dump_json(part)

    assert adapter.validate_json(written) == part
    assert jsonschema_rs.is_valid(adapter.json_schema(), json.loads(written))
