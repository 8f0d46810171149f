"""Everything that meets the outside: one module for each meeting, each of which needs at most one extra."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from integrated_projects.errors import MissingExtra

__all__ = ["needing"]


def __dir__() -> list[str]:
    return __all__


@contextmanager
def needing(extra: str) -> Iterator[None]:
    """The block in which an adapter imports, at its top, what an extra brings.

    Args:
        extra: The name of the extra.

    Raises:
        MissingExtra: A library is missing; it names what to install.

    Examples:
        >>> with needing("plot"):
        ...     import no_such_library
        Traceback (most recent call last):
        integrated_projects.errors.MissingExtra: 'no_such_library' is not an installed module: \
run pip install "integrated-projects[plot]"
    """
    try:
        yield
    except ModuleNotFoundError as error:
        raise MissingExtra(str(error.name), extra) from error
