"""Lines of the length in which a report is read."""

from __future__ import annotations

import textwrap

__all__ = ["plain_blanks", "wrapped"]


def __dir__() -> list[str]:
    return __all__


_WIDTH = 110


def wrapped(words: str, indent: str) -> list[str]:
    """The words in lines of bounded length, of which all but the first stand further in; no amount is broken.

    Examples:
        >>> wrapped("needed by shared.one-beneficiary", "  ")
        ['  needed by shared.one-beneficiary']
    """
    lines = textwrap.wrap(
        words,
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=f"{indent}    ",
        break_on_hyphens=False,
        break_long_words=False,
    )
    return [*map(plain_blanks, lines)]


def plain_blanks(text: str) -> str:
    """The text with plain blanks for those at which no line is broken, so that an amount in it can be searched for.

    Examples:
        >>> plain_blanks(f"15,00{chr(160)}лв.")
        '15,00 лв.'
    """
    return text.replace("\N{NO-BREAK SPACE}", " ")
