"""The pages of the documentation that show what every shipped book says of each of the five example projects.

``python -m tests.judged_pages`` writes them; the tests hold them against the rules, so that they cannot drift.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path as File

from integrated_projects.checking import check
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.finding import BookEntry, Outcome, Report, RuleEntry
from integrated_projects.path import Path
from integrated_projects.project import Project
from tests.rulebooks.pages import cell

FOLDER = File(__file__).parent.parent / "docs" / "reference" / "judged"
PROJECTS: Mapping[str, Project] = {
    "Kyustendil": kyustendil,
    "Kazanlak": kazanlak,
    "Kameno": kameno,
    "Vidin": vidin,
    "Strelcha": strelcha,
}
_BINDS = {True: "binds", False: "does not bind", None: "may bind"}


def page(town: str) -> str:
    """The page of one project."""
    report = check(PROJECTS[town])
    return "\n".join([*_head(town, report), *(line for book in report.books for line in _book(book, report))])


def _head(town: str, report: Report) -> Iterator[str]:
    yield f"# {town}, judged"
    yield ""
    yield f"What every shipped book says of the page of {town}, when no day is named and no evidence is given."
    yield "An unknown names the facts that are missing: on the page (`$…`), beside it (`$evidence…`), the day (`on`)."
    yield "Of what was not read of the procedure it names the condition, of what was not read of a law the term."
    yield "`make reference` makes this page."
    yield ""
    yield "| book | does it bind? | because |"
    yield "| --- | --- | --- |"
    for book in report.books:
        yield f"| `{book.name}` | {_BINDS[book.binds]} | {cell(str(book.because))} |"
    yield ""


def _book(book: BookEntry, report: Report) -> Iterator[str]:
    rules = [entry for entry in report.rules if entry.rule.partition(".")[0] == book.name]
    if not rules:
        return
    counts = {outcome: sum(report.outcome(entry.rule) is outcome for entry in rules) for outcome in Outcome}
    yield f"## {book.name}"
    yield ""
    yield f"{', '.join(f'{count} {outcome.value}' for outcome, count in counts.items() if count)}."
    yield ""
    yield "| rule | outcome | what was found, or what is missing |"
    yield "| --- | --- | --- |"
    for entry in rules:
        yield _row(book, entry, report)
    yield ""


def _row(book: BookEntry, entry: RuleEntry, report: Report) -> str:
    outcome, findings = report.outcome(entry.rule), report.of(entry.rule)
    grave = [one for one in findings if one.outcome is outcome]
    also = ", ".join(sorted({one.outcome.value for one in findings if one.outcome is not outcome}))
    shown = f"{outcome.value} (elsewhere {also})" if also else outcome.value
    told = [_missing(path) for one in grave for path in one.missing] or [cell(str(grave[0].message))]
    name = entry.rule.partition(".")[2]
    link = f"`{name}`" if name == "binds" else f"[`{name}`](../cases/{book.name}.md#{name})"
    return f"| {link} | {shown} | {', '.join(dict.fromkeys(told))} |"


def _missing(path: Path) -> str:
    """A missing fact as the page tells it: of a condition or a term its name alone, of a list no positions."""
    if path.root != "$terms":
        return f"`{re.sub('[0-9]+', '…', str(path))}`"
    match path.steps:
        case ("conditions",):
            return "the conditions"
        case ("conditions", _, name, *_):
            return f"the condition `{name}`"
        case _:
            return f"the term `{path.steps[0]}`"


def write() -> None:
    """Every page, each into its file."""
    for town in PROJECTS:
        (FOLDER / f"{town.lower()}.md").write_text(page(town), encoding="utf-8")


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    write()
