"""The smallest change that would turn a breach, never made by itself."""

from __future__ import annotations

from typing import Any, TypeVar

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.finding.message import Message
from integrated_projects.listing import Listing
from integrated_projects.path import Path

__all__ = ["Remedy"]


def __dir__() -> list[str]:
    return __all__


T = TypeVar("T")


@attrs.frozen
class Remedy(Embeddable):
    """A fact of the project or of the evidence beside it, and what it would have to be.

    A remedy says how far a project is from the rule, and not what is true: nothing applies it but a caller who
    asks what if.

    Attributes:
        path: Where the fact stands.
        value: What would have to stand there.

    Examples:
        >>> from datetime import date
        >>> from integrated_projects.project import Project
        >>> remedy = Remedy(Path() / "last_day", date(2023, 12, 31))
        >>> print(remedy)
        $.last_day would have to be 2023-12-31
        >>> remedy.applied(Project("A project", last_day=date(2024, 1, 31))).last_day
        datetime.date(2023, 12, 31)
    """

    path: Path
    value: object

    @property
    def message(self) -> Message:
        """The same as a sentence, which is read in either language."""
        return Message("{path} would have to be {value}", {"path": str(self.path), "value": self.value})

    def __str__(self) -> str:
        return str(self.message)

    def applied(self, project: T) -> T:
        """The project as it would be, and everything else as it is.

        Of a fact in the evidence (a path that begins with ``$evidence``) it takes the tuple of the evidence, in the
        order in which it was given.

        Raises:
            Malformed: The path leads nowhere in it, or the value cannot stand there.
        """
        changed: T = _with(project, self.path.steps, self)
        return changed


def _with(value: Any, steps: tuple[str | int, ...], remedy: Remedy) -> Any:  # noqa: ANN401 - whatever stands on the way
    """The value with another one below it, and lists as complete as they were."""
    if not steps:
        return remedy.value
    first, *others = steps
    # A path that leads nowhere is refused here, with the words that it always has.
    below = Path((first,)).resolve(value)
    changed = _with(below, tuple(others), remedy)
    if isinstance(first, str):
        return attrs.evolve(value, **{first: changed})
    items = [*value[:first], changed, *value[first + 1 :]]
    if isinstance(value, tuple):
        return tuple(items)
    return Listing(items if value.complete else [*items, ...])
