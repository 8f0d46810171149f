"""In which language something is shown, and how much of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from types import MappingProxyType
from typing import TypeVar
from xml.etree.ElementTree import Element

import attrs

from integrated_projects.adapters.notebook._element import Content, made
from integrated_projects.fields import to_whole
from integrated_projects.finding import shown
from integrated_projects.finding.vocabulary import field_words, said, to_language
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.project import Project
from integrated_projects.text import Text

__all__ = ["Setting"]


def __dir__() -> list[str]:
    return __all__


T = TypeVar("T")


def _rows(value: int) -> int:
    return to_whole(value, "a number of rows", 1, 1_000_000)


@attrs.frozen(kw_only=True)
class Setting:
    """How something is shown.

    Attributes:
        language: ``"en"`` or ``"bg"``.
        rows: How many rows of a list are shown; of the others, how many they are.
        names: What programmes are called here, by their codes.
    """

    language: str = attrs.field(converter=to_language)
    rows: int = attrs.field(converter=_rows)
    names: Mapping[ProgrammeCode, Text] = MappingProxyType({})

    def naming(self, projects: Iterable[Project]) -> Setting:
        """The same, where the programmes are called what the parts of the projects call them."""
        names = {
            part.programme.code: part.programme.short_name or part.programme.name
            for project in projects
            for part in project.parts
        }
        return attrs.evolve(self, names={code: name for code, name in names.items() if name is not None})

    def say(self, sentence: str, **words: object) -> str:
        """What the library says itself."""
        return said(sentence, self.language).format_map(words)

    def show(self, value: object) -> str:
        """A figure or a noun, cut where it is long."""
        return shown(value, self.language)

    def field(self, name: str) -> str:
        """The name of a field."""
        return field_words(name).read(self.language)

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
        said_of_them = []
        if len(items) > self.rows:
            said_of_them.append(self.say("{count} more are not shown", count=len(items) - self.rows))
        if isinstance(items, Listing) and not items.complete and items:
            said_of_them.append(self.say("there may be others"))
        return made("p", "; ".join(said_of_them), class_="unknown") if said_of_them else None
