"""On which line of a file a fact stands."""

from __future__ import annotations

import pytest

from integrated_projects.adapters.records import dumps
from integrated_projects.adapters.records.lines import lines_of
from integrated_projects.examples import vidin
from integrated_projects.path import Path

YAML = """# a project
schema: integrated_projects.project/1
title: A project
partners:
  - organisation: {name: A}
    role: beneficiary
  - organisation:
      name: B
budget: {lines: [{amount: 7.00 BGN}]}
"""


def line(text: str, path: str) -> int | None:
    (found,) = lines_of(text, [Path.parse(path)])
    return found


@pytest.mark.parametrize(
    ("path", "number"),
    [
        ("$", 2),
        ("$.title", 3),
        ("$.partners", 4),
        ("$.partners[0]", 5),
        ("$.partners[0].role", 6),
        ("$.partners[1]", 7),
        ("$.partners[1].organisation", 7),
        ("$.partners[1].organisation.name", 8),
        ("$.budget.lines[0].amount", 9),
        # What is not stated stands where it would be stated.
        ("$.partners[1].role", 7),
        ("$.partners[2]", 5),
        ("$.first_day", 2),
        ("$.title.en", 3),
        ("on", None),
        ("$evidence[0]", None),
        ("$terms.rate", None),
    ],
)
def test_a_fact_of_a_yaml_document_has_a_line(path: str, number: int | None) -> None:
    assert line(YAML, path) == number


@pytest.mark.parametrize("indent", [1, 2, 4])
def test_a_fact_of_a_json_document_has_a_line(indent: int) -> None:
    text = dumps(vidin, indent=indent)
    number = line(text, "$.budget.lines[1].amount")

    assert number is not None
    assert f'"amount": "{vidin.budget.lines[1].amount.format()}"' in text.splitlines()[number - 1]
    assert lines_of(dumps(vidin), [Path.parse("$.title"), Path.parse("$.budget")]) == [1, 1]


def test_json_may_be_indented_with_tabs() -> None:
    assert line('{\n\t"title": "A",\n\t"budget": {\n\t\t"lines": []\n\t}\n}', "$.budget.lines") == 4


@pytest.mark.parametrize(
    "text",
    [
        "",
        "- a",
        "a: [",
        "a: &b c\nd: *b",
        "[" * 100_000,
        'schema = "integrated_projects.project/1"\ntitle = "A project"\n[budget]\nlines = []\n',
        f"title: A\nsummary: {'a' * 500_000}",
    ],
    ids=lambda text: f"{text[:10]}-{len(text)}",
)
def test_where_lines_cannot_be_told_there_are_none(text: str) -> None:
    assert lines_of(text, [Path.parse("$.title"), Path.parse("$.budget")]) == [None, None]
