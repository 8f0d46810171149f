"""The code of a programme: a CCI, or the prefix of a mechanism."""

from __future__ import annotations

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.identifier._spelling import CODE, PREFIX, plain_text, respell

__all__ = ["ProgrammeCode"]


def __dir__() -> list[str]:
    return __all__


_NOUN = "a programme code"
_SHAPE = "write a CCI such as 2014BG05M9OP001, or the prefix of a mechanism such as BGLD or BG-RRP"

#: What stands in a CCI where a programme of several countries has no country of its own.
_NO_COUNTRY = {"TC", "CB", "EU"}


def _code(value: str) -> str:
    text = plain_text(value, _NOUN)
    if CODE.fullmatch(text):
        return text
    likely, problems = respell(text)
    if CODE.fullmatch(likely):
        problems.append(f"write {likely}")
    elif PREFIX.fullmatch(likely):
        problems.append(
            f"{likely} is the prefix of procedure numbers, and a CCI starts with its year, as 2014BG05M9OP001 does",
        )
    else:
        problems.append(_SHAPE)
    raise Malformed(text, _NOUN, "; ".join(problems))


@attrs.frozen(order=True)
class ProgrammeCode(Embeddable):
    """The code of a programme: its CCI with the year, or the prefix of a mechanism that has no CCI.

    A CCI is a year, a country, and what the Commission's system adds for the fund and the kind of programme
    (``05M9OP001``). The EEA and Norway Grants (``BGLD``; in 2009-2014 ``BG06``) and the Recovery Plan (``BG-RRP``)
    have a prefix alone.
    A prefix of a CCI (``BG05M9OP001``) is refused, also for 2007-2013, where pages print nothing else: it says no
    year, and a programme has one. What a procedure number carries is asked with its `is_under`.

    Attributes:
        text: The code as it is printed.

    Raises:
        Malformed: Anything else; the reason names the likely spelling where there is one.

    Examples:
        >>> code = ProgrammeCode.parse("2014BG05M9OP001")
        >>> code.year, code.country, code.prefix, code.is_cci
        (2014, 'BG', 'BG05M9OP001', True)
        >>> ProgrammeCode.parse("2014BG05M20P001")
        Traceback (most recent call last):
            ...
        integrated_projects.errors.Malformed: '2014BG05M20P001' is not a programme code: \
2014BG05M20P001 confuses the digit 0 and the letter O; write 2014BG05M2OP001
    """

    text: str = attrs.field(converter=_code)

    @classmethod
    def parse(cls, text: str) -> ProgrammeCode:
        """The code that is printed as `text`, to the letter.

        Raises:
            Malformed: A text that is no code.

        Examples:
            >>> ProgrammeCode.parse("BGLD").is_cci
            False
        """
        return cls(text)

    def format(self) -> str:
        """The code as it is printed, which `parse` reads back.

        Examples:
            >>> ProgrammeCode("BG-RRP").format()
            'BG-RRP'
        """
        return self.text

    def __str__(self) -> str:
        return self.format()

    def __repr__(self) -> str:
        return f"ProgrammeCode.parse({self.format()!r})"

    @property
    def is_cci(self) -> bool:
        """Whether it is a CCI, and not the prefix of a mechanism.

        Examples:
            >>> ProgrammeCode("2007BG051PO001").is_cci, ProgrammeCode("BGLD").is_cci
            (True, False)
        """
        return self.text[:4].isdecimal()

    @property
    def year(self) -> int | None:
        """The year of the CCI; a mechanism's prefix has none.

        Examples:
            >>> ProgrammeCode("2015BG16RFSM001").year, ProgrammeCode("BGLD").year
            (2015, None)
        """
        return int(self.text[:4]) if self.is_cci else None

    @property
    def prefix(self) -> str:
        """What precedes the numbers of its procedures: the CCI without the year, or the mechanism's code itself.

        Examples:
            >>> ProgrammeCode("2021BG05SFPR002").prefix, ProgrammeCode("BG-RRP").prefix
            ('BG05SFPR002', 'BG-RRP')
        """
        return self.text[4:] if self.is_cci else self.text

    @property
    def country(self) -> str | None:
        """The two letters of its country; a programme of territorial cooperation has none.

        Examples:
            >>> ProgrammeCode("BGLD").country, ProgrammeCode("2014TC16RFCB047").country
            ('BG', None)
        """
        letters = self.prefix[:2]
        return None if letters in _NO_COUNTRY else letters
