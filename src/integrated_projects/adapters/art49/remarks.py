"""What a list of operations leaves out, and why."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator

import attrs

from integrated_projects.adapters.art49._checks import to_rows
from integrated_projects.adapters.art49.entry import Entry
from integrated_projects.fields import must_be
from integrated_projects.path import Path
from integrated_projects.text import to_name

__all__ = ["OperationList", "Remark", "RemarkKind"]


def __dir__() -> list[str]:
    return __all__


class RemarkKind(enum.Enum):
    """Why something is not in a list."""

    NOT_STATED = "nobody stated it"
    NOT_CERTAIN = "what is stated leaves it open"
    WITHHELD = "it may be a natural person, and is not published"
    NO_ROOM = "there is no place for it"


@attrs.frozen(kw_only=True)
class Remark:
    """One thing that a list does not say.

    Attributes:
        kind: Why.
        path: Where it stands in the project, or would; `None` for what stands in no project.
        field: The field of the `Entry`, or the heading of a column, that it is about; `None` where there is none.
        message: What a reader of the list misses.

    Examples:
        >>> print(Remark(kind=RemarkKind.NO_ROOM, path=Path.parse("$.activities"), message="7 of them cannot be said"))
        $.activities: 7 of them cannot be said (there is no place for it)
    """

    kind: RemarkKind = attrs.field(validator=must_be(RemarkKind))
    path: Path | None = None
    field: str | None = None
    message: str = attrs.field(converter=to_name)

    def __str__(self) -> str:
        place = ", ".join(str(one) for one in (self.path, self.field) if one is not None)
        return f"{place}: {self.message} ({self.kind.value})"


def _entries(value: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(to_rows(value))


def _remarks(value: Iterable[Remark]) -> tuple[Remark, ...]:
    return tuple(value)


@attrs.frozen(kw_only=True)
class OperationList:
    """Rows of a list of operations, and what they leave out.

    Attributes:
        entries: The rows.
        remarks: What they leave out.

    Examples:
        >>> len(OperationList(entries=[Entry(name="Проект")]))
        1
    """

    entries: tuple[Entry, ...] = attrs.field(converter=_entries)
    remarks: tuple[Remark, ...] = attrs.field(default=(), converter=_remarks)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)
