"""What a rule may read beside the noun it judges."""

from __future__ import annotations

from datetime import date
from typing import Generic, TypeVar

import attrs

from integrated_projects.errors import Malformed
from integrated_projects.listing import Listing
from integrated_projects.path import Path
from integrated_projects.project import Project

__all__ = ["Case"]


def __dir__() -> list[str]:
    return __all__


TermsT = TypeVar("TermsT")


@attrs.frozen(kw_only=True)
class Case(Generic[TermsT]):
    """What a rule may read beside the noun it judges.

    Attributes:
        project: The whole project.
        terms: The figures of the rule's own book.
        on: The day as of which the project is judged; `None` where no day was named.
        here: The path of the noun.
    """

    project: Project
    terms: TermsT
    on: date | None
    here: Path

    @property
    def root(self) -> Path:
        """The path of the project: ``$``."""
        return Path()

    @property
    def day(self) -> Path:
        """The path of the day as of which the project is judged: ``on``."""
        return Path(root="on")

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
        return Path(steps[: -2 if steps and isinstance(steps[-1], int) else -1]).resolve(self.project)

    def is_missing(self, path: Path) -> bool:
        """Whether nothing is stated at the path, or only part of a list; another day may always be named."""
        if path == self.day:
            return True
        value = path.resolve(self.project)
        return value is None or (isinstance(value, Listing) and not value.complete)
