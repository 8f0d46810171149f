"""Documents of older versions, and how they become documents of the newest one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from integrated_projects.adapters.records._anything import Plain

__all__ = ["STEPS", "Step", "newest", "upgraded"]


def __dir__() -> list[str]:
    return __all__


#: What makes a document of the next version: a pure function of the kind of the document and of its keys. It changes
#: what it knows, and leaves what is malformed for the reader to refuse.
Step: TypeAlias = Callable[[str, Mapping[str, Plain]], Mapping[str, Plain]]

#: The steps from each version to the next, the first of which starts from version 1. A change of what is written adds
#: one here, and the newest version is one more than there are steps. A new key that may be left out needs none.
STEPS: tuple[Step, ...] = ()


def newest() -> int:
    """The version that is written.

    Examples:
        >>> newest() == 1 + len(STEPS)
        True
    """
    return 1 + len(STEPS)


def upgraded(kind: str, record: Mapping[str, Plain], version: int) -> Mapping[str, Plain]:
    """The document as the newest version has it.

    Args:
        kind: The name of the kind of noun that it states.
        record: Its keys, without the schema.
        version: The version that it is of.

    Examples:
        >>> upgraded("project", {"title": "A project"}, newest())
        {'title': 'A project'}
    """
    for step in STEPS[version - 1 :]:
        record = step(kind, record)
    return record
