"""Lines of the length in which a report is read."""

from __future__ import annotations

import textwrap

__all__ = ["wrapped"]


def __dir__() -> list[str]:
    return __all__


_WIDTH = 110


def wrapped(words: str, indent: str) -> list[str]:
    """The words in lines of bounded length, of which all but the first stand further in.

    Examples:
        >>> wrapped("needed by shared.one-beneficiary", "  ")
        ['  needed by shared.one-beneficiary']
    """
    return textwrap.wrap(
        words,
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=f"{indent}    ",
        break_on_hyphens=False,
        break_long_words=False,
    )
