"""The JSON Schema: what is published is what is made, and it says what the docstrings say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from integrated_projects.adapters.records import SCHEMA, dumps_lines, to_record
from integrated_projects.adapters.records._kinds import is_noun, kinds
from integrated_projects.adapters.records.schema import json_schema, kind_of
from integrated_projects.errors import Malformed
from integrated_projects.evidence.expenditure import Expenditure
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.finding import Outcome, Report
from integrated_projects.money import Money
from integrated_projects.programme import Programme
from integrated_projects.project import Project
from integrated_projects.text import Text

PUBLISHED = Path(__file__).parents[2] / "docs" / "reference" / "schema"
EXAMPLES = [kameno, kazanlak, kyustendil, strelcha, vidin]


def document(**stated: Any) -> dict[str, Any]:  # noqa: ANN401 - a document may state anything
    return {"schema": SCHEMA, "title": "A project", **stated}


def allowed(record: object, kind: type = Project) -> bool:
    return bool(jsonschema_rs.validator_for(json_schema(kind), validate_formats=True).is_valid(record))


@pytest.mark.parametrize("kind", [Project, Report], ids=lambda kind: kind.__name__)
def test_the_published_schema_is_the_one_that_is_made(kind: type) -> None:
    published = PUBLISHED / f"{kind.__name__.lower()}.json"
    assert json.loads(published.read_text(encoding="utf-8")) == json_schema(kind)


@pytest.mark.parametrize("kind", [kind for kind in kinds().values() if is_noun(kind)], ids=lambda kind: kind.__name__)
def test_every_kind_of_document_has_a_schema_of_the_edition_of_2020(kind: type) -> None:
    schema = json_schema(kind)

    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert jsonschema_rs.meta.is_valid(schema)
    assert schema["description"]
    assert json.loads(json.dumps(schema)) == schema
    assert kind_of(schema["title"].partition(".")[2].partition("/")[0]) is kind


def test_no_definition_is_empty_or_goes_unused() -> None:
    for kind in (Project, Report, Expenditure):
        schema = json_schema(kind)
        words = json.dumps(schema)
        assert [name for name, one in schema["$defs"].items() if not one or f'"#/$defs/{name}"' not in words] == []


def test_the_words_are_those_of_the_docstrings() -> None:
    schema = json_schema()

    assert schema["description"] == "An integrated project: one project that several programmes may pay for together."
    assert schema["properties"]["first_day"]["description"] == "The first day as printed."
    assert schema["$defs"]["role"]["enum"] == ["beneficiary", "partner", "associated partner"]
    assert "Attributes" not in json.dumps(schema)


@pytest.mark.parametrize("kind", [int, str, Outcome, "project", None])
def test_nothing_else_has_a_schema(kind: Any) -> None:  # noqa: ANN401 - whatever it is
    with pytest.raises(Malformed, match="is not a kind of noun"):
        json_schema(kind)


@pytest.mark.parametrize("name", ["", "nobody", "outcome", "Project", None, 7, "../project"])
def test_a_kind_of_another_name_is_none(name: Any) -> None:  # noqa: ANN401 - whatever it is
    with pytest.raises(Malformed, match="name one that has documents, such as project, report or conditions"):
        kind_of(name)


@pytest.mark.parametrize("project", EXAMPLES, ids=lambda project: project.title.en)
def test_a_real_project_is_written_as_the_schema_says(project: Project) -> None:
    assert allowed(to_record(project))
    assert all(allowed(json.loads(line)) for line in dumps_lines([project]).splitlines())


@pytest.mark.parametrize(
    "record",
    [
        {},
        {"title": "A project"},
        {"schema": SCHEMA},
        document(schema="integrated_projects.project/2"),
        document(schema="integrated_projects.report/1"),
        document(title=None),
        document(title=7),
        document(title=" \u2003\n"),
        document(title="\u200a\x07"),
        document(title="a\x1bb"),
        document(title={}),
        document(title={"bg": None, "en": None}),
        document(title={"de": "Ein Projekt"}),
        document(title={"bg": "Проект", "de": "Ein Projekt"}),
        document(colour="red"),
        document(first_day=20230101),
        document(first_day="31.12.2023"),
        document(first_day="2023-02-30"),
        document(first_day="2023-W01-1"),
        document(component="1"),
        document(component=1.5),
        document(component=True),
        document(instrument="a hammer"),
        document(partners={}),
        document(partners="..."),
        document(partners=["...", "..."]),
        document(partners=["nobody"]),
        document(partners=[None]),
        document(partners=[{"role": "partner"}]),
        document(partners=[{"organisation": {"name": ""}}]),
        document(partners=[{"organisation": {"name": "A"}, "role": "chief"}]),
        document(number={"registry_number": 7}),
        document(number={"registry_number": "7", "other": "8"}),
        document(number={}),
        document(budget={"lines": [{"amount": 7.0}]}),
        document(budget={"lines": [{"programme": "2014BG05M9OP001"}]}),
        document(budget=[]),
        document(tallies={}),
        document(parts=[{"programme": 7}]),
        document(parts=[7]),
        document(objectives=[{"name": "A", "horizontal": 1}]),
    ],
)
def test_what_the_reader_refuses_for_its_structure_the_schema_refuses(record: dict[str, Any]) -> None:
    assert not allowed(record)


@pytest.mark.parametrize(
    "record",
    [
        document(),
        document(title={"bg": "Проект", "en": None}),
        document(title="\ufeff"),
        document(partners=None),
        document(partners=["..."]),
        document(directions=["...", "..."]),
        document(tallies=None),
        document(number="BG05M9OP001-2.056-0025"),
        document(number={"registry_number": "7"}),
        document(parts=[{"programme": "2014BG05M9OP001"}, {"programme": {"code": "2014BG05M9OP001"}}, "..."]),
    ],
)
def test_what_the_reader_takes_the_schema_takes(record: dict[str, Any]) -> None:
    assert allowed(record)


def test_what_is_written_as_a_text_stands_under_a_key() -> None:
    assert allowed({"schema": "integrated_projects.money/1", "value": "7.00 BGN"}, Money)
    assert not allowed({"schema": "integrated_projects.money/1", "amount": "7.00 BGN"}, Money)
    for form in ({"value": "2014BG05M9OP001"}, {"code": "2014BG05M9OP001"}):
        assert allowed({"schema": "integrated_projects.programme/1", **form}, Programme)
    for form in ({"value": "School"}, {"en": "School"}):
        assert allowed({"schema": "integrated_projects.text/1", **form}, Text)
    assert not allowed({"schema": "integrated_projects.text/1", "value": "School", "en": "School"}, Text)
