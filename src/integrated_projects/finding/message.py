"""What a finding says, kept as a sentence and its figures so that it can be said in another language."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction

import attrs

from integrated_projects.dated import Dated
from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.finding._notation import in_bulgarian
from integrated_projects.finding.vocabulary import own_words, places, said
from integrated_projects.listing import Listing

__all__ = ["Message", "shown"]


def __dir__() -> list[str]:
    return __all__


#: The longest word-for-word quotation of a value in a message.
_LONGEST = 160
#: Blanks and ends of lines, but not the blanks at which no line is broken.
_BLANKS = re.compile(r"[^\S\u00a0]+")


def shown(value: object, language: str = "en") -> str:
    """A value as a report shows it, on one line and of bounded length.

    Examples:
        >>> shown(Listing(["ESF", ...])), shown(None), shown(Fraction(1, 8))
        ('ESF, …', 'not stated', '0.125')
        >>> shown(None, "bg"), shown(Fraction(1, 8), "bg")
        ('не е посочено', '0,125')
    """
    words = _words(value, bulgarian=language == "bg")
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"


def _words(value: object, *, bulgarian: bool) -> str:
    if value is None or (isinstance(value, Listing) and not value and not value.complete):
        return "не е посочено" if bulgarian else "not stated"
    if isinstance(value, Dated):
        value = tuple(dict.fromkeys(version.value for version in value.versions))
    if isinstance(value, Message):
        words = value.read("bg" if bulgarian else "en")
    elif isinstance(value, Fraction):
        words = _fraction(value)
        words = words.replace(".", ",") if bulgarian else words
    elif isinstance(value, (Listing, tuple)):
        # One by one, since each is cut by itself where it is long.
        items = [shown(item, "bg" if bulgarian else "en") for item in value]
        if isinstance(value, Listing) and not value.complete:
            items.append("…")
        # Items that hold commas themselves would run into each other.
        separator = "; " if any(", " in item for item in items) else ", "
        return separator.join(items) or ("няма" if bulgarian else "none")
    elif bulgarian:
        words = in_bulgarian(value)
    else:
        words = _in_english(value)
    return _BLANKS.sub(" ", words).strip() if bulgarian else " ".join(words.split())


def _in_english(value: object) -> str:
    if isinstance(value, enum.Enum):
        return str(value.value)
    return value.isoformat() if isinstance(value, date) else own_words(value, "en")


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
    # A list would make the message one that cannot be hashed.
    figures = dict(value)
    return tuple([(name, tuple(one) if isinstance(one := figures[name], list) else one) for name in sorted(figures)])


@attrs.frozen
class Message(Embeddable):
    """A sentence with places for figures, and the figures.

    The English sentence is the key under which a book of rules keeps its Bulgarian one, so that a rule is written
    in one language and read in two. A figure may itself be a message, or a list of them: words that are read in
    the language of the whole.

    Attributes:
        sentence: The English sentence, with ``{names}`` where the figures go.
        figures: The figures by name.
        bg: The Bulgarian sentence, with the same ``{names}``; `None` where no translation is known.

    Raises:
        Malformed: A Bulgarian sentence that has other places than the English one.

    Examples:
        >>> print(Message("{count} beneficiaries are stated", {"count": 2}))
        2 beneficiaries are stated
    """

    sentence: str
    figures: tuple[tuple[str, object], ...] = attrs.field(default=(), converter=_figures)
    bg: str | None = attrs.field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.bg is not None and places(self.bg) != places(self.sentence):
            raise Malformed(self.bg, "a translation", f"it needs the places of the sentence {self.sentence!r}")

    def read(self, language: str = "en") -> str:
        """The sentence with its figures; in English where no translation is known.

        Examples:
            >>> message = Message("{count} beneficiaries are stated", {"count": 2}, bg="посочени бенефициенти: {count}")
            >>> message.read("bg")
            'посочени бенефициенти: 2'
        """
        sentence = self.sentence
        if language == "bg":
            sentence = said(sentence, language) if self.bg is None else self.bg
        return sentence.format_map({name: shown(value, language) for name, value in self.figures})

    def translated(self, translations: Mapping[str, str]) -> Message:
        """The message with the Bulgarian sentences that are known by their English ones, also of its figures.

        Examples:
            >>> Message("so it is").translated({"so it is": "така е"}).read("bg")
            'така е'
        """
        figures = tuple([(name, _translated(value, translations)) for name, value in self.figures])
        bg = translations.get(self.sentence, self.bg)
        if bg == self.bg and figures == self.figures:
            return self
        return Message(self.sentence, figures, bg=bg)

    def __str__(self) -> str:
        return self.read()


def _translated(value: object, translations: Mapping[str, str]) -> object:
    if isinstance(value, Message):
        return value.translated(translations)
    if isinstance(value, tuple) and any(isinstance(item, Message) for item in value):
        return tuple(_translated(item, translations) for item in value)
    return value
