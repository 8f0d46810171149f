"""Words as they are printed, and the same words in two languages."""

from __future__ import annotations

import re

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.listing import Listed, Listing

__all__ = ["Text", "to_name", "to_optional_name", "to_optional_text", "to_text", "to_texts"]


def __dir__() -> list[str]:
    return __all__


_CYRILLIC = re.compile(r"[\u0400-\u04FF]")
#: Control characters but for the tab and the end of a line, and lone surrogates (categories Cc and Cs of Unicode).
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0B-\x1F\x7F-\x9F\uD800-\uDFFF]")


def to_name(value: str) -> str:
    """The words as printed, blanks at both ends taken off.

    Raises:
        Malformed: No text, nothing but blanks, or characters that cannot be printed (control characters, which
            would reach a terminal, and lone surrogates, which no file can hold).

    Examples:
        >>> to_name(" Hena OOD ")
        'Hena OOD'
    """
    if not isinstance(value, str):
        raise Malformed(value, "a text", "it takes a str")
    name = str.strip(value)
    if not name:
        raise Malformed(value, "a text", "it holds no letter; what is not stated is None")
    wrong = _UNPRINTABLE.search(name)
    if wrong is not None:
        reason = f"character {wrong.start()} is U+{ord(wrong[0]):04X}, which cannot be printed"
        raise Malformed(value, "a text", reason)
    return name


def to_optional_name(value: str | None) -> str | None:
    """As `to_name`; `None` stays "not stated".

    Examples:
        >>> to_optional_name(None) is None
        True
    """
    return None if value is None else to_name(value)


@attrs.frozen(kw_only=True)
class Text(Embeddable):
    """The same words in Bulgarian and in English, either of which may be missing.

    Attributes:
        bg: The Bulgarian words.
        en: The English words.

    Raises:
        Malformed: Both are missing, or one cannot be printed.

    Examples:
        >>> name = Text(bg="Училище", en="School")
        >>> print(name, name.read("bg"))
        School Училище
    """

    bg: str | None = attrs.field(default=None, converter=to_optional_name)
    en: str | None = attrs.field(default=None, converter=to_optional_name)

    def __attrs_post_init__(self) -> None:
        if self.bg is None and self.en is None:
            raise Malformed(None, "a text", "it has words in neither language; what is not stated is None")

    def read(self, language: str) -> str:
        """The words in the language if they are known in it, else in the other one.

        Examples:
            >>> Text(bg="Училище").read("en")
            'Училище'
        """
        first, second = (self.bg, self.en) if language == "bg" else (self.en, self.bg)
        return first if first is not None else str(second)

    def __str__(self) -> str:
        return self.read("en")


def to_text(value: Text | str) -> Text:
    """The text; plain words are Bulgarian if a letter of them is Cyrillic, else English.

    Raises:
        Malformed: What cannot be printed.

    Examples:
        >>> to_text("Училище"), to_text("School")
        (Text(bg='Училище', en=None), Text(bg=None, en='School'))
    """
    if isinstance(value, Text):
        return value
    words = to_name(value)
    return Text(bg=words) if _CYRILLIC.search(words) else Text(en=words)


def to_optional_text(value: Text | str | None) -> Text | None:
    """As `to_text`; `None` stays "not stated".

    Examples:
        >>> to_optional_text(None) is None
        True
    """
    return None if value is None else to_text(value)


def to_texts(value: Listed[Text | str]) -> Listing[Text]:
    """As `to_text`, for each of a list.

    Examples:
        >>> to_texts(["School", ...])
        Listing([Text(bg=None, en='School'), ...])
    """
    texts: Listing[Text | str] = Listing(value, kind=(Text, str))
    return texts.map(to_text)
