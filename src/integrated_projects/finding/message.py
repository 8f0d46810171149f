"""What a finding says, kept as a sentence and its figures so that it can be said in another language."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction

import attrs

from integrated_projects.listing import Listing
from integrated_projects.text import Text

__all__ = ["Message", "shown"]


def __dir__() -> list[str]:
    return __all__


#: The longest word-for-word quotation of a value in a message.
_LONGEST = 160


def shown(value: object, language: str = "en") -> str:
    """A value as a report shows it, on one line and of bounded length.

    Examples:
        >>> shown(Listing(["ESF", ...])), shown(None), shown(Fraction(1, 8))
        ('ESF, …', 'not stated', '0.125')
    """
    if value is None or (isinstance(value, Listing) and not value and not value.complete):
        words = "not stated"
    elif isinstance(value, Text):
        words = value.read(language)
    elif isinstance(value, enum.Enum):
        words = str(value.value)
    elif isinstance(value, Fraction):
        words = _fraction(value)
    elif isinstance(value, date):
        words = value.isoformat()
    elif isinstance(value, (Listing, tuple)):
        items = [shown(item, language) for item in value]
        if isinstance(value, Listing) and not value.complete:
            items.append("…")
        words = ", ".join(items) or "none"
    else:
        words = str(value)
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"


def _fraction(value: Fraction) -> str:
    """A terminating fraction as a decimal, any other with six decimals and a sign that it goes on."""
    scaled = value * 10**10
    if scaled.denominator == 1:
        whole, rest = divmod(abs(scaled.numerator), 10**10)
        digits = f"{rest:010d}".rstrip("0")
        sign = "-" if value < 0 else ""
        return f"{sign}{whole}.{digits}" if digits else f"{sign}{whole}"
    # Cut off, and not rounded: a figure just below another must not be shown as the other.
    millionths = int(abs(value) * 10**6)
    return f"{'-' if value < 0 else ''}{millionths // 10**6}.{millionths % 10**6:06d}…"


def _figures(value: Mapping[str, object] | Iterable[tuple[str, object]]) -> tuple[tuple[str, object], ...]:
    return tuple(sorted(dict(value).items()))


@attrs.frozen
class Message:
    """A sentence with places for figures, and the figures.

    The English sentence is the key under which translations are kept, so that a language is added without
    touching a rule.

    Attributes:
        sentence: The English sentence, with ``{names}`` where the figures go.
        figures: The figures by name.

    Examples:
        >>> print(Message("{count} beneficiaries are stated", {"count": 2}))
        2 beneficiaries are stated
    """

    sentence: str
    figures: tuple[tuple[str, object], ...] = attrs.field(default=(), converter=_figures)

    def read(self, language: str = "en") -> str:
        """The sentence with its figures; in English where no translation is known.

        Examples:
            >>> Message("paid by {by}", {"by": Text(bg="ОП РЧР", en="OP HRD")}).read("bg")
            'paid by ОП РЧР'
        """
        return self.sentence.format_map({name: shown(value, language) for name, value in self.figures})

    def __str__(self) -> str:
        return self.read()
