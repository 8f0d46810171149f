"""Where a statement stands, and on what a rule rests."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.fields import may_be, must_be, to_optional_day
from integrated_projects.text import Text, to_name, to_optional_name, to_text

__all__ = ["Basis", "Certainty", "Source"]


def __dir__() -> list[str]:
    return __all__


class Certainty(enum.Enum):
    """How sure a figure is that was taken from a source."""

    READ = "read in the source"
    READ_IN_PART = "confirmed in part by the source"
    INFERRED = "inferred from what sources say"
    FROM_MEMORY = "from memory, not confirmed"

    @property
    def is_read(self) -> bool:
        """Whether somebody has read it, in part at least; what is inferred or remembered is never presented as law.

        Examples:
            >>> Certainty.READ_IN_PART.is_read, Certainty.INFERRED.is_read
            (True, False)
        """
        return self in {Certainty.READ, Certainty.READ_IN_PART}


@attrs.frozen
class Source(Embeddable):
    """A page, an act or a guideline in which a statement stands.

    Attributes:
        title: What the source is called, in one language; in Bulgarian, `finding.vocabulary.source_words` tells it.
        address: Its web address, if it has one.
        published_on: The day of its publication.
        certainty: How sure the statement is that was taken from it.

    Examples:
        >>> print(Source("Regulation (EU) No 1303/2013, Article 65(2)", certainty=Certainty.READ))
        Regulation (EU) No 1303/2013, Article 65(2)
    """

    title: str = attrs.field(converter=to_name)
    address: str | None = attrs.field(default=None, converter=to_optional_name, kw_only=True)
    published_on: date | None = attrs.field(default=None, converter=to_optional_day, kw_only=True)
    certainty: Certainty | None = attrs.field(default=None, validator=may_be(Certainty), kw_only=True)

    @property
    def is_read(self) -> bool:
        """Whether somebody has read in it what is taken from it; not where nobody says how sure it is.

        Examples:
            >>> Source("The call", certainty=Certainty.READ).is_read, Source("The call").is_read
            (True, False)
        """
        return self.certainty is not None and self.certainty.is_read

    def __str__(self) -> str:
        return self.title


@attrs.frozen
class Basis(Embeddable):
    """The law, the guideline or the practice behind a rule.

    Attributes:
        name: What it is called.
        article: The article and paragraph, as one cites them.
        address: Where the text can be read.
        certainty: How sure it is that the text says what the rule asks.

    Examples:
        >>> print(Basis("Regulation (EU) No 1303/2013", article="Article 65(2)"))
        Regulation (EU) No 1303/2013, Article 65(2)
    """

    name: Text = attrs.field(converter=to_text)
    article: str | None = attrs.field(default=None, converter=to_optional_name, kw_only=True)
    address: str | None = attrs.field(default=None, converter=to_optional_name, kw_only=True)
    certainty: Certainty = attrs.field(default=Certainty.READ, validator=must_be(Certainty), kw_only=True)

    def read(self, language: str) -> str:
        """The citation in the language, as far as it is known in it.

        Examples:
            >>> Basis("Arithmetic").read("en")
            'Arithmetic'
        """
        name = self.name.read(language)
        return name if self.article is None else f"{name}, {self.article}"

    def __str__(self) -> str:
        return self.read("en")
