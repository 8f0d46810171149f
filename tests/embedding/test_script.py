"""The script of the how-to guide: many projects of a folder, counted and added up."""

from __future__ import annotations

from pathlib import Path

import pytest
from script import grand_total, judged, missing_facts, most_frequent

from integrated_projects import Money, Project, Report, check
from integrated_projects.adapters.records import MalformedDocument, dumps
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.finding import Outcome


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a document for each real project."""
    for name, project in {"a": kameno, "b": kazanlak, "c": kyustendil, "d": strelcha, "e": vidin}.items():
        (tmp_path / f"{name}.json").write_text(dumps(project), encoding="utf-8")
    return tmp_path


def test_every_project_of_the_folder_is_judged(folder: Path) -> None:
    assert list(judged(folder)) == [
        (project, check(project)) for project in (kameno, kazanlak, kyustendil, strelcha, vidin)
    ]


def test_rules_are_counted_once_for_each_project() -> None:
    reports = [check(vidin), check(vidin), check(strelcha)]
    counted = dict(most_frequent(reports, "unknown"))

    assert counted
    assert [rule for rule, count in counted.items() if count != said(reports, rule)] == []
    assert list(counted.values()) == sorted(counted.values(), reverse=True)


def said(reports: list[Report], rule: str) -> int:
    return sum(
        any(one.rule == rule and one.outcome is Outcome.UNKNOWN for one in report.findings) for report in reports
    )


def test_amounts_of_a_currency_are_added_and_the_rest_is_counted() -> None:
    unknown = Project("A project")
    amounts = [project.budget.total.amount for project in (vidin, kyustendil)]

    assert all(isinstance(amount, Money) for amount in amounts)
    assert grand_total([vidin, kyustendil, unknown], "BGN") == f"{sum(filter(None, amounts))} in 2 of 3 projects"
    assert grand_total([vidin, unknown], "EUR") == "0.00 EUR in 0 of 2 projects"


def test_a_missing_fact_is_asked_for_once() -> None:
    asked = missing_facts(check(vidin))

    assert "$.parts[0].shares" in asked
    assert len(asked) == len(set(asked))


def test_a_file_that_is_wrong_is_named(folder: Path) -> None:
    (folder / "f.json").write_text('{"schema": 1}', encoding="utf-8")

    with pytest.raises(MalformedDocument, match=r"f\.json"):
        list(judged(folder))
