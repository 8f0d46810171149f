"""The example projects: each says what the table of its page's facts says, and nothing else."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from pathlib import Path as File

import attrs
import pytest

from integrated_projects.examples.kameno_page import kameno
from integrated_projects.examples.kazanlak_page import kazanlak
from integrated_projects.examples.kyustendil_page import kyustendil
from integrated_projects.examples.strelcha_page import strelcha
from integrated_projects.examples.vidin_page import vidin
from integrated_projects.identifier import ContractNumber, ProcedureNumber, ProgrammeCode, ProjectNumber, RegistryNumber
from integrated_projects.listing import Listing
from integrated_projects.money import Money, Rate
from integrated_projects.path import Path
from integrated_projects.period import Duration
from integrated_projects.programme import Fund, FundingSource, Programme
from integrated_projects.project import Project
from integrated_projects.quantity import Quantity

TABLES = File(__file__).parent.parent / "docs" / "reference" / "examples"
PROJECTS = {
    "kameno": kameno,
    "kazanlak": kazanlak,
    "kyustendil": kyustendil,
    "strelcha": strelcha,
    "vidin": vidin,
}
#: What is shown as one value, although it has parts.
SHOWN_WHOLE = (
    ContractNumber,
    Duration,
    Money,
    ProcedureNumber,
    ProgrammeCode,
    ProjectNumber,
    Quantity,
    Rate,
    RegistryNumber,
)
#: What the page refers to, and the catalogue describes.
OF_THE_CATALOGUE = (Fund, FundingSource, Programme)
ROW = re.compile(r"\| (?P<fact>.*\S) \| `(?P<path>\$[^`]*)` \| `(?P<value>[^`]*)` \|")

every_town = pytest.mark.parametrize("town", PROJECTS)


def rows_of(town: str) -> list[re.Match[str]]:
    """The rows of the table, whose head and rule hold no path; any other line of it must be a row."""
    lines = (TABLES / f"{town}.md").read_text(encoding="utf-8").splitlines()
    rows = [ROW.fullmatch(line) for line in lines if line.startswith("|") and "$" in line]
    assert None not in rows
    return [row for row in rows if row is not None]


def leaves(value: object, path: Path) -> Iterator[tuple[Path, object]]:
    """Everything that is stated at the path or below it, with the path of each."""
    kind = type(value)
    if isinstance(value, OF_THE_CATALOGUE):
        yield path / "code", value.code
    elif isinstance(value, (Listing, tuple)):
        for position, item in enumerate(value):
            yield from leaves(item, path / position)
    elif attrs.has(kind) and not isinstance(value, SHOWN_WHOLE):
        for field in attrs.fields(kind):
            yield from leaves(getattr(value, field.name), path / field.name)
    elif value is not None:
        yield path, value


def shown(value: object) -> str:
    """The value as the table shows it."""
    return str(value.value if isinstance(value, enum.Enum) else value).replace("|", r"\|")


def stated_by(project: Project) -> dict[str, str]:
    return {str(path): shown(value) for path, value in leaves(project, Path())}


@every_town
def test_every_fact_of_the_table_stands_in_the_project(town: str) -> None:
    wrong = [
        row["path"] for row in rows_of(town) if shown(Path.parse(row["path"]).resolve(PROJECTS[town])) != row["value"]
    ]

    assert wrong == []


@every_town
def test_the_project_states_nothing_beyond_the_table(town: str) -> None:
    paths = {row["path"] for row in rows_of(town)}

    assert [path for path in stated_by(PROJECTS[town]) if path not in paths] == []


@every_town
def test_every_row_of_the_table_shows_a_fact_of_its_own(town: str) -> None:
    paths = [row["path"] for row in rows_of(town)]

    assert sorted(paths) == sorted(set(paths))
    assert [path for path in paths if path not in stated_by(PROJECTS[town])] == []


@every_town
def test_a_page_has_at_least_forty_facts(town: str) -> None:
    assert len(rows_of(town)) >= 40
