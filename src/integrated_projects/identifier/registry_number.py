"""A number from somebody else's register, which has no grammar of ours."""

from __future__ import annotations

import re
from datetime import date, datetime

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.identifier._personal import hidden_in_text, holds_a_personal_number
from integrated_projects.identifier._spelling import opaque_text, plain_text

__all__ = ["RegistryNumber"]


def __dir__() -> list[str]:
    return __all__


_NOUN = "a registry number"
_DATED = re.compile(r"(?P<number>.*\S)/(?P<day>[0-9]{2})\.(?P<month>[0-9]{2})\.(?P<year>[0-9]{4})")


def _number(value: str) -> str:
    text = opaque_text(value, _NOUN)
    if holds_a_personal_number(text):
        raise Malformed(
            hidden_in_text(text), _NOUN, "it holds a personal number, and personal numbers are never stored"
        )
    return text


def _day(value: date | None) -> date | None:
    if value is None:
        return None
    if isinstance(value, datetime) or not isinstance(value, date):
        raise Malformed(value, "the day of a registry number", "write a date without a time, or None for not stated")
    return date(value.year, value.month, value.day)


def _split(text: str) -> tuple[str, date | None]:
    """The number and the day, if the text ends with one that the calendar has."""
    dated = _DATED.fullmatch(text)
    if dated is None:
        return text, None
    try:
        day = date(int(dated["year"]), int(dated["month"]), int(dated["day"]))
    except ValueError:
        return text, None
    return dated["number"], day


def _order(day: date | None) -> tuple[date, ...]:
    return () if day is None else (day,)


@attrs.frozen(order=True)
class RegistryNumber(Embeddable):
    """A ministerial or foreign number, kept as printed, and the day that is printed behind it.

    Numbers are equal if they are printed alike: ``РД 50-12`` and ``РД50-12`` are two. Where the day is impossible
    (31.02.2022) or written otherwise than ``/23.06.2022``, it stays in the number, since nothing printed is lost.

    Attributes:
        number: What is printed, without the day: at most a hundred characters, no space at either end.
        day: The day behind the slash; `None` if there is none.

    Raises:
        Malformed: A number that is empty, too long, or holds what cannot be printed; a day that is no `date`;
            a number that holds the day itself; one that holds a personal number of Bulgaria, a day of birth with a
            check digit that agrees (the error does not repeat it).

    Examples:
        >>> number = RegistryNumber.parse("Д03-36/23.06.2022")
        >>> number.number, number.day
        ('Д03-36', datetime.date(2022, 6, 23))
    """

    number: str = attrs.field(converter=_number)
    day: date | None = attrs.field(default=None, kw_only=True, converter=_day, order=_order)

    def __attrs_post_init__(self) -> None:
        if self.day is None and _split(self.number) != (self.number, None):
            raise Malformed(self.number, _NOUN, "it ends with a day, which is given as day= or read by parse")

    @classmethod
    def parse(cls, text: str) -> RegistryNumber:
        """The number, and the day if it is printed as ``/dd.mm.yyyy`` at the end.

        Raises:
            Malformed: A text that is empty, too long, has a space at either end or holds what cannot be printed;
                one that holds a personal number.

        Examples:
            >>> RegistryNumber.parse("РД 50-12/31.02.2022").day is None
            True
        """
        number, day = _split(plain_text(text, _NOUN))
        return cls(number, day=day)

    def format(self) -> str:
        """The number as it was printed, which `parse` reads back.

        Examples:
            >>> from datetime import date
            >>> RegistryNumber("Д03-36", day=date(2022, 6, 23)).format()
            'Д03-36/23.06.2022'
        """
        if self.day is None:
            return self.number
        return f"{self.number}/{self.day.day:02}.{self.day.month:02}.{self.day.year:04}"

    def __str__(self) -> str:
        return self.format()

    def __repr__(self) -> str:
        return f"RegistryNumber.parse({self.format()!r})"
