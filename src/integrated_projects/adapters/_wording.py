"""In which words the tables of notebooks and the pictures speak, and how much they show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sized
from types import MappingProxyType

import attrs

from integrated_projects.fields import to_whole
from integrated_projects.finding import shown
from integrated_projects.finding.vocabulary import field_words, said, to_language
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.project import Project
from integrated_projects.text import Text

__all__ = ["Wording", "names_of"]


def __dir__() -> list[str]:
    return __all__


def _rows(value: int) -> int:
    return to_whole(value, "a number of rows", 1, 1_000_000)


@attrs.frozen(kw_only=True)
class Wording:
    """What a table or a picture says itself, in one language, and how much of a list it shows.

    Attributes:
        language: ``"en"`` or ``"bg"``.
        rows: How many items of a list are shown.
        names: What programmes are called, by their codes.

    Raises:
        Malformed: Another language, or no number of rows.

    Examples:
        >>> wording = Wording(language="bg", rows=2)
        >>> wording.field("partners"), wording.left_out(["a", "b", "c"])
        ('партньори', ['непоказани: още 1'])
    """

    language: str = attrs.field(converter=to_language)
    rows: int = attrs.field(converter=_rows)
    names: Mapping[ProgrammeCode, Text] = MappingProxyType({})

    def say(self, sentence: str, **words: object) -> str:
        """What the library says itself.

        Examples:
            >>> Wording(language="en", rows=1).say("projects: {count}", count=5)
            'projects: 5'
        """
        return said(sentence, self.language).format_map(words)

    def show(self, value: object) -> str:
        """A figure or a noun, cut where it is long.

        Examples:
            >>> Wording(language="en", rows=1).show(None)
            'not stated'
        """
        return shown(value, self.language)

    def plain(self, value: object) -> str:
        """The same with plain blanks, so that an amount in a text can be searched for.

        Examples:
            >>> from integrated_projects.money import leva
            >>> Wording(language="bg", rows=1).plain(leva("1500.00"))
            '1 500,00 лв.'
        """
        return self.show(value).replace("\N{NO-BREAK SPACE}", " ")

    def field(self, name: str) -> str:
        """The name of a field.

        Examples:
            >>> Wording(language="en", rows=1).field("first_day")
            'first day'
        """
        return field_words(name).read(self.language)

    def left_out(self, items: Sized) -> list[str]:
        """How many of the items are not shown, if any.

        Examples:
            >>> Wording(language="en", rows=1).left_out([1, 2, 3])
            ['2 more not shown']
        """
        count = len(items) - self.rows
        return [self.say("{count} more not shown", count=count)] if count > 0 else []

    def others(self, items: Sized) -> list[str]:
        """That there may be more items than are stated, where some are and that is so.

        Examples:
            >>> Wording(language="en", rows=1).others(Listing([1, ...]))
            ['there may be others']
        """
        is_open = isinstance(items, Listing) and not items.complete and len(items) > 0
        return [self.say("there may be others")] if is_open else []


def names_of(projects: Iterable[Project]) -> dict[ProgrammeCode, Text]:
    """What the parts of the projects call their programmes, as far as they have names.

    Examples:
        >>> from integrated_projects.examples import strelcha
        >>> [str(name) for name in names_of([strelcha]).values()]
        ['OP HRD']
    """
    programmes = {part.programme.code: part.programme for project in projects for part in project.parts}
    names = {code: programme.short_name or programme.name for code, programme in programmes.items()}
    return {code: name for code, name in names.items() if name is not None}
