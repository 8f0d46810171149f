"""Projects as documents: what is written, and what is refused with everything that is wrong in it."""

from __future__ import annotations

import json
import pickle
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import attrs
import pytest

from integrated_projects.adapters.records import (
    SCHEMA,
    MalformedDocument,
    dumps,
    dumps_lines,
    from_record,
    load,
    loads,
    loads_lines,
    loads_toml,
    loads_yaml,
    to_record,
)
from integrated_projects.budget import DIRECT, Budget, BudgetLine, CostForm, FlatRate
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD
from integrated_projects.errors import Malformed
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.identifier import ProgrammeCode, ProjectNumber, RegistryNumber
from integrated_projects.money import Rate, leva
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner, Role
from integrated_projects.procedure import Procedure
from integrated_projects.programme import Programme
from integrated_projects.project import Contract, ProgrammePart, Project
from integrated_projects.text import Text

EXAMPLES = [kameno, kazanlak, kyustendil, strelcha, vidin]
every_example = pytest.mark.parametrize("project", EXAMPLES, ids=lambda project: project.title.en)


def document(**stated: Any) -> dict[str, Any]:  # noqa: ANN401 - a document may state anything
    return {"schema": SCHEMA, "title": "A project", **stated}


def problems(**stated: Any) -> list[tuple[str, str]]:  # noqa: ANN401 - a document may state anything
    with pytest.raises(MalformedDocument) as caught:
        from_record(document(**stated))
    return list(caught.value.problems)


# --- what is written --------------------------------------------------------------------------------------------------


@every_example
def test_a_real_project_is_written_and_read_without_loss(project: Project) -> None:
    assert loads(dumps(project)) == project
    assert loads(dumps(project, indent=2)) == project
    assert from_record(to_record(project)) == project


@every_example
def test_a_document_is_plain_data(project: Project) -> None:
    assert json.loads(json.dumps(to_record(project))) == to_record(project)


def test_what_is_stated_is_told_from_what_is_not() -> None:
    project = Project("A project", partners=[], activities=None, directions=["employment", ...])
    record = to_record(project)

    assert (record["partners"], record["activities"]) == ([], None)
    assert record["directions"] == ["employment", "..."]
    assert (record["first_day"], record["number"]) == (None, None)


def test_an_amount_a_rate_and_a_form_are_texts() -> None:
    lines = [
        BudgetLine(leva("7.00"), form=FlatRate(Rate.percent("7"), of=DIRECT)),
        BudgetLine(leva("1234567.89"), form=CostForm.LUMP_SUM, programme=HRD),
    ]
    project = Project("A project", budget=Budget(lines=lines))
    written = to_record(project)["budget"]["lines"]

    assert [line["amount"] for line in written] == ["7.00 BGN", "1234567.89 BGN"]
    assert [line["form"] for line in written] == ["7 % of direct costs", "lump sum"]
    assert written[1]["programme"] == "2014BG05M9OP001"
    assert loads(dumps(project)) == project


def test_words_in_one_language_are_a_text_and_in_two_an_object() -> None:
    titles = [Text(bg="Училище"), Text(en="School"), Text(bg="Училище", en="School"), Text(bg="School"), Text(en="Ю")]
    record = to_record(Project("A project", other_titles=titles))

    assert record["other_titles"] == [
        "Училище",
        "School",
        {"bg": "Училище", "en": "School"},
        {"bg": "School", "en": None},
        {"bg": None, "en": "Ю"},
    ]
    assert from_record(record).other_titles == Project("A project", other_titles=titles).other_titles


def test_a_programme_of_the_catalogue_is_its_code_and_any_other_is_written_out() -> None:
    unknown, other = Programme(ProgrammeCode("2014BG99M9OP001")), attrs.evolve(HRD, short_name=None)
    project = Project("A project", parts=[HRD, ProgrammePart(unknown), ProgrammePart(other)])
    record = to_record(project)

    assert [type(part["programme"]) for part in record["parts"]] == [str, str, dict]
    assert from_record(record) == project


@pytest.mark.parametrize("spelling", ["РД 50-12/23.06.2022", "BG05M9OP001-2.056-0025", "2014BG05M9OP001"])
def test_a_number_of_a_registry_stays_one_however_it_is_spelt(spelling: str) -> None:
    number = RegistryNumber.parse(spelling)
    part = ProgrammePart(HRD, contracts=[Contract(number)])
    project = Project("A project", number=number, procedure=Procedure(number), parts=[part])

    assert loads(dumps(project)) == project


def test_many_projects_are_lines() -> None:
    lines = dumps_lines(EXAMPLES).splitlines()

    assert len(lines) == len(EXAMPLES)
    assert list(loads_lines([*lines, "", "  "])) == EXAMPLES


def test_a_line_that_is_no_document_is_named_by_its_number() -> None:
    with pytest.raises(MalformedDocument, match=r"line 2: "):
        list(loads_lines([dumps(vidin), "{"]))


def test_only_a_project_is_written() -> None:
    with pytest.raises(Malformed, match="to_record takes a Project"):
        to_record("a project")  # type: ignore[arg-type]


# --- files that a person writes ---------------------------------------------------------------------------------------

TOML = """
schema = "integrated_projects.project/1" # the version of this file
title = "A project"
first_day = 2022-07-05
partners = [{ organisation = { name = "A" }, role = "beneficiary" }, "..."]

[budget]
lines = [{ amount = "7.00 BGN" }]
"""

YAML = """
schema: integrated_projects.project/1  # the version of this file
title: A project
first_day: 2022-07-05
last_day: null
partners:
  - organisation: {name: A}
    role: beneficiary
  - ...
budget:
  lines:
    - amount: 7.00 BGN
"""

WRITTEN = Project(
    "A project",
    first_day=date(2022, 7, 5),
    partners=[Partner(Organisation("A"), role=Role.BENEFICIARY), ...],
    budget=Budget(lines=[BudgetLine(leva("7.00"))]),
)


def test_a_document_may_be_written_as_toml_or_as_yaml() -> None:
    assert loads_toml(TOML) == WRITTEN
    assert loads_yaml(YAML.replace("- ...", "- '...'")) == WRITTEN


@pytest.mark.parametrize("read", [loads_toml, loads_yaml])
@pytest.mark.parametrize("text", ["[", "a: b: c", "\x00", "title: [" * 5_000, "=", "- a"])
def test_what_is_no_toml_and_no_yaml_is_refused(read: Callable[[str], Project], text: str) -> None:
    with pytest.raises(MalformedDocument) as caught:
        read(text)
    assert len(str(caught.value)) < 2000


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("title: &a [x]\nother: *a", "it holds an alias; write out what is meant"),
        ("title: A\ntitle: B", "the key 'title' is written twice"),
        ("7: A", "the key 7 is written twice, or is no text"),
        ("title: !!python/object/apply:os.system [ls]", "could not determine a constructor"),
        (f"schema: {SCHEMA}\ntitle: A\nbudget: {{lines: [{{amount: 7.00}}]}}", "write it in quotes"),
    ],
)
def test_yaml_can_neither_execute_nor_repeat_nor_guess(text: str, words: str) -> None:
    with pytest.raises(MalformedDocument, match=re.escape(words)):
        loads_yaml(text)


def test_an_amount_that_is_no_text_is_refused_in_toml_too() -> None:
    with pytest.raises(MalformedDocument, match=re.escape("7.00 is not the text of a Money: write it in quotes")):
        loads_toml(TOML.replace('"7.00 BGN"', "7.00"))


def test_files_are_read_by_their_endings_and_a_directory_in_the_order_of_names(tmp_path: Path) -> None:
    files = {
        "a.json": dumps(vidin),
        "b.jsonl": dumps_lines([kameno, strelcha]),
        "c.toml": TOML,
        "d.yaml": YAML.replace("- ...", "- '...'"),
        "e.yml": json.dumps(to_record(kazanlak)),
        "notes.txt": "no project",
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")

    assert list(load(tmp_path)) == [vidin, kameno, strelcha, WRITTEN, WRITTEN, kazanlak]
    assert list(load(tmp_path / "b.jsonl")) == [kameno, strelcha]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.txt", b"", "it ends in none of .json, .jsonl, .toml, .yaml, .yml"),
        ("a.json", b"{", "is not a JSON document"),
        ("a.json", b"\xff", "invalid start byte"),
        ("a.json", None, "No such file or directory"),
        ("a.jsonl", dumps(vidin).encode() + b"\n{}", "line 2"),
    ],
)
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, name: str, content: bytes | None, words: str) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)

    with pytest.raises(MalformedDocument, match=re.escape(words)) as caught:
        list(load(tmp_path / name))
    assert name in str(caught.value)


# --- what is refused --------------------------------------------------------------------------------------------------


def test_everything_that_is_wrong_is_told_at_once_with_its_place() -> None:
    found = problems(
        first_day="31.12.2023",
        partners=[{"organisation": {"name": "A"}}, {"organisation": {"name": "B"}, "role": "chief"}, {}],
        budget={"lines": [{"amount": 7}, {"amount": "7.001 BGN"}]},
        colour="red",
    )

    assert [path for path, _ in found] == [
        "$.first_day",
        "$.partners[1].role",
        "$.partners[2].organisation",
        "$.budget.lines[0].amount",
        "$.budget.lines[1]",
        "$",
    ]
    assert [reason for _, reason in found][:4] == [
        "'31.12.2023' is not a day: write it as 2023-06-30",
        "'chief' is not a Role: write one of 'beneficiary', 'partner', 'associated partner'",
        "the key 'organisation' is missing, without which this is nothing",
        "7 is not the text of a Money: write it in quotes",
    ]
    assert found[5][1] == "no key is called 'colour' here"


@pytest.mark.parametrize(
    ("stated", "path", "words"),
    [
        ({"title": 7}, "$.title", "7 is not a text"),
        ({"title": None}, "$.title", "None is not a text"),
        ({"title": {"de": "Ein Projekt"}}, "$.title", "is not a text"),
        ({"title": {"bg": None, "en": None}}, "$.title", "is not a text"),
        ({"component": "1"}, "$.component", "'1' is not a whole number"),
        ({"component": True}, "$.component", "True is not a whole number"),
        ({"component": 1.0}, "$.component", "1.0 is not a whole number"),
        ({"first_day": 20230101}, "$.first_day", "20230101 is not a day"),
        ({"first_day": "2023-02-30"}, "$.first_day", "'2023-02-30' is not a day"),
        ({"first_day": "2023-W01-1"}, "$.first_day", "'2023-W01-1' is not a day"),
        ({"partners": "nobody"}, "$.partners", "'nobody' is not a list"),
        ({"partners": {}}, "$.partners", "{} is not a list"),
        ({"partners": ["..."], "budget": []}, "$.budget", "[] is not an object of the kind budget"),
        (
            {"partners": ["...", {"organisation": {"name": "A"}}]},
            "$.partners[0]",
            "'...' is not an object of the kind partner",
        ),
        ({"number": "BG05M9OP001-2.056"}, "$.number", "is not a ProjectNumber or a RegistryNumber"),
        ({"number": 17}, "$.number", "17 is not a ProjectNumber or a RegistryNumber"),
        ({"number": {"registry_number": 17}}, "$.number", "17 is not the text of a RegistryNumber"),
        ({"number": {"registry": "17"}}, "$.number", "is not the text of a RegistryNumber"),
        ({"duration": "soon"}, "$.duration", "'soon' is not a duration"),
        ({"parts": [{"programme": "HRD"}]}, "$.parts[0].programme", "'HRD' is not "),
        ({"parts": [{"programme": 7}]}, "$.parts[0].programme", "7 is not an object of the kind programme"),
        ({"objectives": [{"name": "A", "horizontal": 1}]}, "$.objectives[0].horizontal", "1 is not a truth"),
        ({"budget": {"lines": [{"amount": "1 BGN", "form": 1}]}}, "$.budget.lines[0].form", "1 is not the text of"),
        ({"tallies": 7}, "$.tallies", "7 is not a list"),
        ({"tallies": {}}, "$.tallies", "{} is not a list"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(stated: dict[str, Any], path: str, words: str) -> None:
    ((place, reason),) = problems(**stated)

    assert place == path
    assert words in reason


def test_null_is_not_stated_wherever_something_may_be_not_stated() -> None:
    record = document(**dict.fromkeys(set(to_record(vidin)) - {"schema", "title"}))

    assert from_record(record) == Project("A project")


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        (None, "write 'integrated_projects.project/1' under the key schema"),
        (1, "write 'integrated_projects.project/1'"),
        ("integrated_projects.project", "write 'integrated_projects.project/1'"),
        ("integrated_projects.project/01", "write 'integrated_projects.project/1'"),
        ("integrated_projects.report/1", "write 'integrated_projects.project/1'"),
        ("integrated_projects.project/2", "it is newer than integrated_projects.project/1"),
    ],
)
def test_a_document_of_another_schema_is_refused(schema: object, words: str) -> None:
    with pytest.raises(MalformedDocument, match=words):
        from_record({"schema": schema, "title": "A project"})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Expecting value"),
        ("[]", "it is an object with the key schema"),
        ("7", "it is an object with the key schema"),
        ('{"schema": "x", "schema": "y"}', "the key 'schema' is written twice"),
        ("[" * 100_000, "recursion"),
        (f'{{"schema": {"9" * 10_000}}}', "is not the schema of a project document"),
        (f'{{"schema": "{SCHEMA}", "title": "A", "component": {"9" * 5_000}}}', "is not a whole number"),
        (f'{{"schema": "{SCHEMA}", "title": "A", "component": 1e400}}', "1e400 is not a whole number"),
        (f'{{"schema": "{SCHEMA}", "title": "A", "component": NaN}}', "NaN is not a whole number"),
        (f'{{"schema": "{SCHEMA}", "title": "\\ud800"}}', "cannot be printed"),
    ],
    ids=lambda value: value[:20],
)
def test_a_hostile_document_is_refused_in_bounded_time(text: str, words: str) -> None:
    with pytest.raises(MalformedDocument) as caught:
        loads(text)
    assert words in str(caught.value)
    assert len(str(caught.value)) < 2000


def test_a_document_longer_than_any_project_is_refused_unread() -> None:
    with pytest.raises(MalformedDocument, match="more than the 20000000 of any project"):
        loads(" " * 20_000_001)


def test_bytes_are_refused() -> None:
    with pytest.raises(MalformedDocument, match="read bytes as UTF-8 first"):
        loads(dumps(vidin).encode())  # type: ignore[arg-type]


def test_markup_in_a_name_stays_text() -> None:
    project = Project("<script>alert(1)</script>", number=ProjectNumber.parse("BG05M9OP001-2.056-0025"))

    assert loads(dumps(project)) == project


def test_the_error_carries_its_parts_and_pickles() -> None:
    with pytest.raises(MalformedDocument) as caught:
        from_record(document(first_day="soon", last_day="later"))
    error = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes

    assert error.problems == caught.value.problems
    assert str(error) == str(caught.value)
    assert str(error).endswith("$.first_day: 'soon' is not a day: write it as 2023-06-30, and 1 more")


def test_a_document_with_endless_depth_is_refused() -> None:
    deep: dict[str, Any] = {}
    deep["organisation"] = deep
    with pytest.raises(MalformedDocument):
        from_record(document(partners=[deep]))


def test_a_partner_is_read_with_everything_that_is_stated_of_it() -> None:
    stated = {"organisation": {"name": "A", "country": "NO"}, "programmes": ["2014BG05M9OP001", "..."]}
    partner = Partner(Organisation("A", country="NO"), programmes=[HRD.code, ...])

    assert from_record(document(partners=[stated])).partners[0] == partner


def test_a_day_may_be_one_of_the_format() -> None:
    assert from_record(document(first_day=date(2023, 6, 30))).first_day == date(2023, 6, 30)
    assert [reason for _, reason in problems(first_day=datetime(2023, 6, 30, tzinfo=UTC))] == [
        "datetime.datetime(2023, 6, 30, 0, 0, tzinfo=datetime.timezone.utc) is not a day: write it as 2023-06-30"
    ]
