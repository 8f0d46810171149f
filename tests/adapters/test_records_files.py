"""Documents in files, in each of their formats, and directories of them."""

from __future__ import annotations

import json
import os
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from integrated_projects.adapters.records import (
    Loaded,
    MalformedDocument,
    document,
    dumps,
    dumps_lines,
    dumps_yaml,
    file,
    files,
    load,
    load_each,
    loads_toml,
    loads_yaml,
    to_record,
)
from integrated_projects.budget import Budget, BudgetLine
from integrated_projects.errors import Malformed
from integrated_projects.evidence.expenditure import Expenditure
from integrated_projects.examples import kameno, kazanlak, strelcha, vidin
from integrated_projects.money import Money, leva
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner, Role
from integrated_projects.project import Project

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
    assert loads_toml(TOML) == loads_toml(TOML, of=Project) == WRITTEN
    assert loads_yaml(YAML) == loads_yaml(YAML.replace("- ...", "- '...'"), of=Project) == WRITTEN


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (loads_toml, 'schema = "integrated_projects.money/1"\nvalue = "7.00 BGN"'),
        (loads_yaml, "schema: integrated_projects.money/1\nvalue: 7.00 BGN"),
    ],
)
def test_another_kind_of_document_may_be_written_so_too(read: Any, text: str) -> None:  # noqa: ANN401 - it is overloaded
    assert read(text) == read(text, of=Money) == leva("7.00")
    with pytest.raises(MalformedDocument, match=re.escape("write 'integrated_projects.project/1'")):
        read(text, of=Project)


@pytest.mark.parametrize("project", [vidin, kameno, kazanlak, strelcha, WRITTEN], ids=lambda project: str(project)[:20])
def test_a_project_is_written_as_yaml_and_read_back(project: Project) -> None:
    text = dumps_yaml(project)

    assert loads_yaml(text) == project
    assert text.startswith("schema: integrated_projects.project/1\ntitle:")
    assert "&" not in text


def test_what_yaml_could_take_for_something_else_is_written_in_quotes() -> None:
    names = ["NO", "12:30", "007", "1e5", "...", "two\nlines"]
    text = dumps_yaml(Organisation("Община А", other_names=[*names, ...]))

    assert text.splitlines()[1:9] == [
        "name: Община А",
        "other_names:",
        *(f"- {name}" for name in ["'NO'", "'12:30'", "'007'", "'1e5'", "'...'", '"two\\nlines"', "'...'"][:6]),
    ]


def test_a_document_that_could_not_be_read_back_is_not_written_as_yaml(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file, "MOST_WRITTEN", 1_000)
    with pytest.raises(Malformed, match="it has more than 1000 characters"):
        dumps_yaml(vidin)


def test_an_amount_that_is_no_text_is_refused_in_toml_too() -> None:
    with pytest.raises(MalformedDocument, match=re.escape("7.00 is not the text of a Money: write it in quotes")):
        loads_toml(TOML.replace('"7.00 BGN"', "7.00"))


@pytest.fixture
def projects(tmp_path: Path) -> Path:
    texts = {
        "a.json": dumps(vidin),
        "b.jsonl": dumps_lines([kameno, strelcha]),
        "c.toml": TOML,
        "d.yaml": YAML,
        "e.yml": json.dumps(to_record(kazanlak)),
        "notes.txt": "no project",
        ".hidden.json": "{",
        ".git/a.json": "{",
        "inner/z.json": dumps(strelcha),
        "inner/deeper/a.toml": TOML,
        "inner/README": "no project",
    }
    for name, text in texts.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    os.mkfifo(tmp_path / "pipe.json")
    (tmp_path / "inner" / "link").symlink_to(tmp_path, target_is_directory=True)
    return tmp_path


def test_files_are_read_by_their_endings_and_a_directory_with_all_that_is_below_it(projects: Path) -> None:
    below = [WRITTEN, strelcha]

    assert list(load(projects)) == [vidin, kameno, strelcha, WRITTEN, WRITTEN, kazanlak, *below]
    assert list(load(projects / "inner", of=Project)) == below
    assert list(load(projects / "b.jsonl")) == [kameno, strelcha]


def test_what_of_a_directory_is_skipped_is_told(projects: Path) -> None:
    found = files(projects)
    read = ["a.json", "b.jsonl", "c.toml", "d.yaml", "e.yml", "inner/deeper/a.toml", "inner/z.json"]
    skipped = [".git", ".hidden.json", "inner/README", "inner/link", "notes.txt", "pipe.json"]

    assert [path.relative_to(projects).as_posix() for path in found.read] == read
    assert [path.relative_to(projects).as_posix() for path in found.skipped] == skipped


def test_a_directory_that_cannot_be_opened_is_skipped(tmp_path: Path) -> None:
    assert files(tmp_path / "nowhere").skipped == (tmp_path / "nowhere",)
    assert list(load(tmp_path)) == []


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.txt", b"", "it ends in none of .json, .jsonl, .toml, .yaml, .yml"),
        ("a", b"", "it ends in none of"),
        ("a.json", b"", "is not a JSON document: line 1, column 1: Expecting value"),
        ("a.json", b"{", "is not a JSON document"),
        ("a.json", b"\xff", "invalid start byte"),
        ("a.json", dumps(vidin).encode("utf-16"), "can't decode byte"),
        ("a.toml", "title = 'й'".encode("cp1251"), "can't decode byte"),
        ("a.json", None, "No such file or directory"),
        ("a.jsonl", None, "No such file or directory"),
        ("a.jsonl", dumps(vidin).encode() + b"\n{}", "line 2: "),
        ("a.jsonl", dumps(vidin).encode() + b"\n\xff", "invalid start byte"),
        ("a.yaml", b"", "it is an object with the key schema"),
        ("a.json", b"[]", "'a.json' is not a document file: [] is not a document: it is an object"),
        ("a.toml", TOML.replace("2022", "'").encode(), "is not a TOML document"),
        (
            "a.toml",
            TOML.replace("2022-07-05", "7").encode(),
            "'a.toml' is not a document file: $.first_day: 7 is not a day: write it as 2023-06-30",
        ),
    ],
)
def test_a_file_that_cannot_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, content: bytes | None, words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    if content is not None:
        Path(name).write_bytes(content)

    with pytest.raises(MalformedDocument, match=re.escape(words)) as caught:
        list(load(Path(name)))
    assert str(caught.value).startswith(f"'{name}' is not a document file: ")


def test_the_mark_of_an_encoding_is_no_part_of_a_document(tmp_path: Path) -> None:
    for name, text in {"a.json": dumps(vidin), "b.jsonl": dumps_lines([vidin]), "c.toml": TOML, "d.yaml": YAML}.items():
        (tmp_path / name).write_text(text, encoding="utf-8-sig")

    assert list(load(tmp_path)) == [vidin, vidin, WRITTEN, WRITTEN]


def test_lines_may_end_as_on_another_system(tmp_path: Path) -> None:
    for name, text in {
        "a.json": dumps(vidin, indent=1),
        "b.jsonl": dumps_lines([vidin, kameno]),
        "c.toml": TOML,
    }.items():
        (tmp_path / name).write_bytes(text.replace("\n", "\r\n").encode())

    assert list(load(tmp_path)) == [vidin, vidin, kameno, WRITTEN]


def test_a_document_that_cannot_be_read_keeps_no_other_from_it(tmp_path: Path) -> None:
    lines, wrong = tmp_path / "a.jsonl", tmp_path / "b.toml"
    lines.write_text("\n".join([dumps(vidin), "{", "", dumps(Expenditure()), dumps(kameno)]), encoding="utf-8")
    wrong.write_text("title = 7", encoding="utf-8")
    (tmp_path / "c.json").write_text(dumps(strelcha), encoding="utf-8")
    found = list(load_each(tmp_path, of=Project))

    assert [(one.path.name, one.line, one.noun) for one in found] == [
        ("a.jsonl", 1, vidin),
        ("a.jsonl", 2, None),
        ("a.jsonl", 4, None),
        ("a.jsonl", 5, kameno),
        ("b.toml", None, None),
        ("c.json", None, strelcha),
    ]
    assert [one.error is None for one in found] == [one.noun is not None for one in found]
    assert "is not a project file: line 4: 'integrated_projects.expenditure/1' is not" in str(found[2].error)
    assert [one.noun for one in load_each(lines) if one.error is None] == [vidin, Expenditure(), kameno]


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_a_file_without_end_is_read_no_further_than_any_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    for module in (document, file):
        monkeypatch.setattr(module, "MOST_CHARACTERS", 1_000)
    (tmp_path / name).write_text(" " + "x" * 100_000 + "\n{}", encoding="utf-8")
    (one,) = load_each(tmp_path / name)

    assert isinstance(one, Loaded)
    assert "it has more than 1000 characters" in str(one.error)
