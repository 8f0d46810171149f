"""What is checked: example projects by their names, and the projects of files and directories."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import attrs

from integrated_projects.adapters import needing
from integrated_projects.adapters.records import MalformedDocument, files, load, load_each
from integrated_projects.errors import Malformed
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.finding.vocabulary import said
from integrated_projects.project import Project

with needing("cli"):
    import typer
    from rich.console import Console
    from rich.progress import Progress

__all__ = ["EXAMPLES", "PROGRAM", "Subject", "chosen", "complain", "evidence_of", "read"]


def __dir__() -> list[str]:
    return __all__


#: The projects that can be named.
EXAMPLES: Mapping[str, Project] = {
    "kyustendil": kyustendil,
    "kazanlak": kazanlak,
    "kameno": kameno,
    "vidin": vidin,
    "strelcha": strelcha,
}
#: The name of the program.
PROGRAM = "integrated-projects"
#: So many of what is skipped are named.
_FEW = 10


@attrs.frozen(kw_only=True)
class Subject:
    """A project with the place where it stands, or why there is none.

    Attributes:
        source: The name of the example, or the path of the file.
        path: The path of the file; `None` for an example.
        line: The line of the file on which it stands, where each has a line of its own.
        project: The project; `None` where it cannot be read.
        error: Why it cannot be read; `None` where it can.
    """

    source: str
    path: Path | None = None
    line: int | None = None
    project: Project | None = None
    error: MalformedDocument | None = None

    @property
    def problems(self) -> tuple[tuple[str, str], ...]:
        """Each thing that is wrong: its path in the document, and why."""
        return () if self.error is None else self.error.problems or (("$", str(self.error)),)


def chosen(names: Sequence[str] | None, *, take_all: bool) -> list[str | Path]:
    """The examples that are named and the files, each once, or all examples.

    Raises:
        BadParameter: A name that is neither, a directory without projects, or no name at all.
    """
    known = ", ".join(EXAMPLES)
    found: list[str | Path] = []
    for name in names or ():
        path = Path(name)
        if name in EXAMPLES:
            found.append(name)
        elif path.is_dir():
            found += _files(path)
        elif path.suffix:
            found.append(path)
        else:
            reason = f"name some of {known}, or a file or directory of projects"
            raise typer.BadParameter(str(Malformed(name, "an example project", reason)))
    if take_all:
        return list(EXAMPLES)
    if not names:
        message = f"no project is named: name some of {known}, or write --all"
        raise typer.BadParameter(message)
    return list(dict.fromkeys(found))


def _files(directory: Path) -> Sequence[Path]:
    found = files(directory)
    if not found.read:
        raise typer.BadParameter(str(Malformed(str(directory), "a directory of projects", "no project file is in it")))
    if found.skipped:
        few = ", ".join(repr(str(path.relative_to(directory))) for path in found.skipped[:_FEW])
        more = f" and {len(found.skipped) - _FEW} more" if len(found.skipped) > _FEW else ""
        complain(f"skipped in {str(directory)!r}, since they are no project files: {few}{more}")
    return found.read


def read(places: Sequence[str | Path], *, bar: bool, language: str = "en") -> Iterator[Subject]:
    """The subjects of the places, one after the other, with a bar that shows how far they are where it is wanted.

    What cannot be read is told as well, on the standard error.
    """
    # Where it stands, the bar leaves alone what is printed, which may go elsewhere.
    progress = Progress(console=Console(stderr=True), transient=True, redirect_stdout=False, disable=not bar)
    with progress:
        for place in progress.track(places, description=said("Checking", language)):
            for subject in _at(place):
                if subject.error is not None:
                    complain(_told(subject.error))
                yield subject


def _at(place: str | Path) -> Iterator[Subject]:
    if isinstance(place, str):
        yield Subject(source=place, project=EXAMPLES[place])
        return
    empty = True
    for one in load_each(place, of=Project):
        empty = False
        yield Subject(source=str(place), path=place, line=one.line, project=one.noun, error=one.error)
    if empty:
        error = MalformedDocument(str(place), "a project file", "it holds no document")
        yield Subject(source=str(place), path=place, error=error)


def evidence_of(paths: Iterable[Path]) -> list[object]:
    """The evidence of the files.

    Raises:
        BadParameter: A file that cannot be read, or states something else.
    """
    found: list[object] = []
    for path in paths:
        try:
            found += load(path)
        except MalformedDocument as error:
            raise typer.BadParameter(_told(error)) from None
    for noun in found:
        if not type(noun).__module__.startswith("integrated_projects.evidence."):
            reason = "it states no noun of integrated_projects.evidence, such as an expenditure"
            raise typer.BadParameter(str(Malformed(type(noun).__name__, "evidence", reason)))
    twice = [kind.__name__ for kind, count in Counter(map(type, found)).items() if count > 1]
    if twice:
        raise typer.BadParameter(str(Malformed(twice[0], "evidence", "two files are of this kind; give one of each")))
    return found


def complain(message: str) -> None:
    """Say what is wrong on the standard error."""
    sys.stderr.write(f"{PROGRAM}: {message}\n")


def _told(error: MalformedDocument) -> str:
    return "\n".join([str(error), *(f"  {path}: {why}" for path, why in error.problems)])
