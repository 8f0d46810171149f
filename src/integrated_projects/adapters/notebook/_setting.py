"""In which language something is shown, and how much of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TypeVar
from xml.etree.ElementTree import Element

import attrs

from integrated_projects.adapters._wording import Wording
from integrated_projects.adapters.notebook._element import Content, made
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.text import Text

__all__ = ["Setting"]


def __dir__() -> list[str]:
    return __all__


T = TypeVar("T")


@attrs.frozen(kw_only=True)
class Setting(Wording):
    """The words of a page, as elements."""

    def words(self, text: Text) -> Element:
        """What a page prints, in the other language where it prints it in that one alone; a browser is told which."""
        language = self.language if getattr(text, self.language) is not None else "bg" if text.en is None else "en"
        return made("span", text.read(self.language), lang=None if language == self.language else language)

    def programme(self, code: ProgrammeCode) -> Element:
        """What a programme is called, with its code."""
        name = self.names.get(code)
        return made("code", str(code)) if name is None else made("span", self.words(name), title=str(code))

    def fact(self, value: object) -> Element:
        """A fact, or that it is not stated, in a cell."""
        if value is None or (isinstance(value, Listing) and not value and not value.complete):
            return made("td", self.show(None), class_="unknown")
        return made("td", self.words(value) if isinstance(value, Text) else self.show(value))

    def first(self, items: Iterable[T]) -> list[T]:
        """As many of the items as are shown."""
        return list(islice(items, self.rows))

    def rest(self, items: Sequence[object]) -> Content:
        """How many of the items are not shown, and whether there may be more of them than are stated."""
        words = [*self.left_out(items), *self.others(items)]
        return made("p", "; ".join(words), class_="unknown") if words else None
