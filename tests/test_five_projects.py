"""The page on the five projects: its tables are what the rules say, and every unknown names a missing fact."""

from __future__ import annotations

import re
from pathlib import Path as File

import pytest

from integrated_projects.checking import check
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.finding import Outcome
from integrated_projects.path import Path
from integrated_projects.project import Project
from integrated_projects.rulebooks.eligibility import ELIGIBILITY

PAGE = File(__file__).parent.parent / "docs" / "explanation" / "five-projects.md"
PROJECTS = {"Kyustendil": kyustendil, "Kazanlak": kazanlak, "Kameno": kameno, "Vidin": vidin, "Strelcha": strelcha}

every_town = pytest.mark.parametrize("town", PROJECTS)


def told(path: Path) -> str:
    """A missing fact as the page tells it: of a condition its name alone, of a list the shape of its items."""
    if path.root == "$terms":
        return f"the condition `{path.steps[2]}`" if len(path.steps) > 2 else "the conditions"
    return f"`{re.sub('[0-9]+', '…', str(path))}`"


def table(project: Project) -> str:
    """The outcome of each rule, and the facts for which it waits."""
    report = check(project, books=[ELIGIBILITY])
    rows = ["| rule | outcome | missing |", "| --- | --- | --- |"]
    for entry in report.rules:
        outcome = report.outcome(entry.rule)
        grave = [one for one in report.of(entry.rule) if one.outcome is outcome]
        missing = dict.fromkeys(told(path) for one in grave for path in one.missing)
        places = [one for one in report.of(entry.rule) if one.outcome is not outcome]
        also = ", ".join(sorted({one.outcome.value for one in places}))
        shown = f"{outcome.value} (elsewhere {also})" if also else outcome.value
        rows.append(f"| `{entry.rule.partition('.')[2]}` | {shown} | {', '.join(missing)} |")
    return "\n".join(rows)


@every_town
def test_the_page_shows_what_the_rules_say(town: str) -> None:
    _, _, section = PAGE.read_text(encoding="utf-8").partition(f"\n## {town}\n")

    assert table(PROJECTS[town]) in section.partition("\n## ")[0]


@every_town
def test_every_unknown_is_explained_by_a_missing_fact(town: str) -> None:
    report = check(PROJECTS[town], books=[ELIGIBILITY])

    assert all(one.missing for one in report.unknown)
    assert report.breached == ()
    assert {one.outcome for one in report.findings} >= {Outcome.UNKNOWN}
