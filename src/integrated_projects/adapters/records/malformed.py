"""What is raised of a document that is not what it claims to be."""

from __future__ import annotations

from collections.abc import Iterable

from integrated_projects.errors import Malformed
from integrated_projects.identifier._personal import hidden_in_text, hidden_within

__all__ = ["MalformedDocument"]


def __dir__() -> list[str]:
    return __all__


class MalformedDocument(Malformed):
    """A document that is not what it claims to be, with everything that is wrong in it.

    Personal numbers are hidden in all that it holds, and so are ten digits where an organisation has its own number.

    Attributes:
        problems: Each thing that is wrong: its path in the document, and why.
        line: The line of the text on which it is wrong, from 1, where it cannot be read as far as to have paths.

    Examples:
        >>> from integrated_projects.adapters.records import SCHEMA, from_record
        >>> try:
        ...     from_record({"schema": SCHEMA, "title": "A project", "first_day": "soon"})
        ... except MalformedDocument as error:
        ...     print(error.problems[0])
        ('$.first_day', "'soon' is not a day: write it as 2023-06-30")
    """

    def __init__(
        self,
        value: object,
        noun: str,
        reason: str,
        problems: Iterable[tuple[str, str]] = (),
        line: int | None = None,
    ) -> None:
        super().__init__(hidden_within(value), noun, hidden_in_text(reason))
        self.line = line
        self.problems: tuple[tuple[str, str], ...] = tuple(problems)

    def __reduce__(self) -> tuple[type[MalformedDocument], tuple[object, ...]]:
        return type(self), (self.value, self.noun, self.reason, self.problems, self.line)
