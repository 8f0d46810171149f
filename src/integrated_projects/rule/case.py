"""What a rule may read beside the noun it judges."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Generic, TypeVar

import attrs

from integrated_projects.dated import Dated, Version
from integrated_projects.errors import Malformed
from integrated_projects.finding.vocabulary import noun_name
from integrated_projects.listing import Listing
from integrated_projects.path import Path
from integrated_projects.project import Project

__all__ = ["Case", "evidence_name"]


def __dir__() -> list[str]:
    return __all__


_PROJECT = Path()
_DAY = Path(root="on")

T = TypeVar("T")
TermsT_co = TypeVar("TermsT_co", covariant=True)


def evidence_name(kind: type) -> str:
    """The name by which a kind of evidence is missed.

    Examples:
        >>> from integrated_projects.project import ProgrammePart
        >>> evidence_name(ProgrammePart)
        'programme_part'
    """
    return noun_name(kind)


@attrs.frozen(kw_only=True)
class Case(Generic[TermsT_co]):
    """What a rule may read beside the noun it judges.

    Attributes:
        project: The whole project.
        terms: The figures of the rule's own book.
        evidence: What is judged beside the project: a register of aid, a list of expenditure.
        on: The day as of which the project is judged; `None` where no day was named.
        here: The path of the noun.
    """

    project: Project
    terms: TermsT_co
    on: date | None
    here: Path
    evidence: tuple[object, ...] = ()

    @property
    def root(self) -> Path:
        """The path of the project: ``$``."""
        return _PROJECT

    @property
    def day(self) -> Path:
        """The path of the day as of which the project is judged: ``on``."""
        return _DAY

    @property
    def position(self) -> int:
        """The position of the noun in its list.

        Raises:
            Malformed: The noun is not an item of a list.
        """
        step = self.here.steps[-1] if self.here.steps else None
        if not isinstance(step, int):
            raise Malformed(str(self.here), "the path of an item", "the noun does not stand in a list")
        return step

    @property
    def parent(self) -> object:
        """The noun in whose list, or in whose field, the noun stands; the project itself stands in itself."""
        steps = self.here.steps
        return self.resolve(Path(steps[: -2 if steps and isinstance(steps[-1], int) else -1], self.here.root))

    def given(self, kind: type[T]) -> tuple[Path, T | None]:
        """The evidence of the kind with its path, or `None` with the path under which it is missed.

        Examples:
            >>> case = Case(project=Project("A project"), terms=None, on=None, here=Path())
            >>> case.given(Project)
            (Path.parse('$evidence.project'), None)
        """
        for position, noun in enumerate(self.evidence):
            if isinstance(noun, kind):
                return Path((position,), "$evidence"), noun
        return Path((evidence_name(kind),), "$evidence"), None

    def possible(self, figure: Dated[T] | None) -> tuple[Version[T], ...]:
        """Every version of a figure of law that may be meant on the day; none where nobody has read the figure.

        Raises:
            NotInForce: No version is in force on the day, or on some day where none is named.

        Examples:
            >>> case = Case(project=Project("A project"), terms=None, on=None, here=Path())
            >>> [version.value for version in case.possible(Dated.always("the ceiling", 7))]
            [7]
        """
        return () if figure is None else figure.possible_versions(self.on)

    def days(self, versions: Sequence[Version[T]]) -> tuple[Path, ...]:
        """The path of the day, where the versions of a figure may differ by it: what is missing if they disagree."""
        return (self.day,) if len(versions) > 1 else ()

    def resolve(self, path: Path) -> object:
        """What stands at the path: in the project, in the evidence, in the terms of the book, or the day.

        Raises:
            Malformed: A path that leads nowhere.
        """
        if path == _DAY:
            return self.on
        if path.root == "$evidence":
            name = path.steps[0] if path.steps else ""
            if isinstance(name, str):
                return next((noun for noun in self.evidence if evidence_name(type(noun)) == name), None)
            return path.resolve(self.evidence)
        return path.resolve(self.terms if path.root == "$terms" else self.project)

    def is_missing(self, path: Path) -> bool:
        """Whether nothing is stated at the path, or only part of a list; another day may always be named."""
        if path == _DAY:
            return True
        value = self.resolve(path)
        return value is None or (isinstance(value, Listing) and not value.complete)
