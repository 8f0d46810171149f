"""The codes of territories: statistical regions (NUTS), local units below them (LAU), municipalities with theirs."""

from __future__ import annotations

import re

import attrs

from integrated_projects.dated import Dated
from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import may_be, must_be
from integrated_projects.identifier._spelling import plain_text, respell
from integrated_projects.source import Source
from integrated_projects.text import Text, to_text

__all__ = ["LauCode", "Municipality", "NutsCode"]


def __dir__() -> list[str]:
    return __all__


_NUTS = re.compile("[A-Z]{2}[0-9A-Z]{0,3}")
_NUTS_NOUN = "a NUTS code"
_NUTS_SHAPE = "write a country and up to three letters or digits, as BG, BG4, BG41 or BG415"

_LAU = re.compile("[0-9A-Z](?:[0-9A-Z./_-]{0,28}[0-9A-Z])?")
_LAU_BULGARIAN = re.compile("[A-Z]{3}[0-9]{2}")
_LAU_NOUN = "a LAU code"
_LAU_SHAPE = "write the NUTS 3 code, a space and the code of the local unit, as BG415 KNL29"

#: The level of a region that holds local units, and the level of these.
_NUTS_3, _LOCAL = 3, 4


def _misspelt(text: str, noun: str, grammar: re.Pattern[str], shape: str) -> Malformed:
    likely, problems = respell(text)
    problems.append(f"write {likely}" if grammar.fullmatch(likely) else shape)
    return Malformed(text, noun, "; ".join(problems))


def _nuts(value: str) -> str:
    text = plain_text(value, _NUTS_NOUN)
    if not _NUTS.fullmatch(text):
        raise _misspelt(text, _NUTS_NOUN, _NUTS, _NUTS_SHAPE)
    return text


def _lau(value: str) -> str:
    text = plain_text(value, _LAU_NOUN)
    if not _LAU.fullmatch(text):
        raise _misspelt(text, _LAU_NOUN, _LAU, "write up to thirty capitals and digits, as KNL29")
    return text


@attrs.frozen(order=True)
class NutsCode(Embeddable):
    """The code of a statistical region: a country, and one more character for each level down to the third.

    A code does not say to which version of the classification it belongs, and versions have numbered regions anew;
    so codes that are looked up are `Dated`.

    Attributes:
        text: The code as it is printed.

    Raises:
        Malformed: Anything else; the reason names the likely spelling where there is one.

    Examples:
        >>> code = NutsCode.parse("BG415")
        >>> code.level, code.country, str(code.parent)
        (3, 'BG', 'BG41')
    """

    text: str = attrs.field(converter=_nuts)

    @classmethod
    def parse(cls, text: str) -> NutsCode:
        """The code that is printed as `text`, to the letter.

        Raises:
            Malformed: A text that is no code.

        Examples:
            >>> NutsCode.parse("bg41")
            Traceback (most recent call last):
            integrated_projects.errors.Malformed: 'bg41' is not a NUTS code: its letters are capitals; write BG41
        """
        return cls(text)

    def format(self) -> str:
        """The code as it is printed, which `parse` reads back.

        Examples:
            >>> NutsCode("BG4").format()
            'BG4'
        """
        return self.text

    def __str__(self) -> str:
        return self.format()

    def __repr__(self) -> str:
        return f"NutsCode.parse({self.format()!r})"

    @property
    def level(self) -> int:
        """From 0, a country, to 3, the smallest region.

        Examples:
            >>> NutsCode("BG").level, NutsCode("BG41").level
            (0, 2)
        """
        return len(self.text) - 2

    @property
    def country(self) -> str:
        """The two letters with which the code starts; the classification writes EL for Greece.

        Examples:
            >>> NutsCode("BG415").country
            'BG'
        """
        return self.text[:2]

    @property
    def parent(self) -> NutsCode | None:
        """The region of the next higher level that holds this one; a country has none.

        Examples:
            >>> NutsCode("BG4").parent, NutsCode("BG").parent
            (NutsCode.parse('BG'), None)
        """
        return NutsCode(self.text[:-1]) if self.level else None

    def is_under(self, above: NutsCode) -> bool:
        """Whether it is a part of the other region; no region is a part of itself.

        Raises:
            Malformed: Anything but a NUTS code.

        Examples:
            >>> NutsCode("BG415").is_under(NutsCode("BG41")), NutsCode("BG41").is_under(NutsCode("BG41"))
            (True, False)
        """
        if not isinstance(above, NutsCode):
            raise Malformed(above, _NUTS_NOUN, "a code is compared with the codes above it")
        return self.level > above.level and self.text.startswith(above.text)


@attrs.frozen(order=True)
class LauCode(Embeddable):
    """The code of a local administrative unit: the smallest region that holds it, and its code in the country.

    Since 2017 there is one level of local units, the one below NUTS 3. Those of Bulgaria are here the municipalities,
    whose codes have the three letters of the district and two digits. Other countries' codes are kept as printed.

    Attributes:
        region: The NUTS 3 code of the region.
        code: The code that the country gives the unit: at most thirty capitals and digits.

    Raises:
        Malformed: A region of another level, or a code that is none.

    Examples:
        >>> code = LauCode.parse("BG415 KNL29")
        >>> code.level, code.country, code.parent
        (4, 'BG', NutsCode.parse('BG415'))
    """

    region: NutsCode = attrs.field(validator=must_be(NutsCode))
    code: str = attrs.field(converter=_lau)

    def __attrs_post_init__(self) -> None:
        if self.region.level != _NUTS_3:
            raise Malformed(self.region.text, "the region of a LAU code", "write a NUTS 3 code, as BG415")
        if self.country == "BG" and not _LAU_BULGARIAN.fullmatch(self.code):
            raise Malformed(self.code, _LAU_NOUN, "a Bulgarian one has three letters and two digits, as KNL29")

    @classmethod
    def parse(cls, text: str) -> LauCode:
        """The code that `format` prints.

        Raises:
            Malformed: A text of another shape, or as the constructor.

        Examples:
            >>> LauCode.parse("KNL29")
            Traceback (most recent call last):
            integrated_projects.errors.Malformed: 'KNL29' is not a LAU code: \
write the NUTS 3 code, a space and the code of the local unit, as BG415 KNL29
        """
        plain = plain_text(text, _LAU_NOUN)
        region, space, code = plain.partition(" ")
        if not space:
            raise Malformed(plain, _LAU_NOUN, _LAU_SHAPE)
        return cls(NutsCode(region), code)

    def format(self) -> str:
        """The code of the region, a space and that of the unit, which `parse` reads back.

        Examples:
            >>> LauCode(NutsCode("BG415"), "KNL29").format()
            'BG415 KNL29'
        """
        return f"{self.region} {self.code}"

    def __str__(self) -> str:
        return self.format()

    def __repr__(self) -> str:
        return f"LauCode.parse({self.format()!r})"

    @property
    def level(self) -> int:
        """4, the level below the smallest regions.

        Examples:
            >>> LauCode.parse("BG415 KNL29").level
            4
        """
        return _LOCAL

    @property
    def country(self) -> str:
        """The two letters of the country, as the classification writes them.

        Examples:
            >>> LauCode.parse("BG415 KNL29").country
            'BG'
        """
        return self.region.country

    @property
    def parent(self) -> NutsCode:
        """The smallest region that holds it.

        Examples:
            >>> LauCode.parse("BG415 KNL29").parent
            NutsCode.parse('BG415')
        """
        return self.region

    def is_under(self, above: NutsCode) -> bool:
        """Whether it lies in the region.

        Raises:
            Malformed: Anything but a NUTS code.

        Examples:
            >>> LauCode.parse("BG415 KNL29").is_under(NutsCode("BG41"))
            True
        """
        return self.region == above or self.region.is_under(above)


@attrs.frozen
class Municipality(Embeddable):
    """A municipality and the codes that it has had.

    Attributes:
        name: Its name, without the word for municipality.
        codes: Its codes with the days on which they hold, as far as these are known.
        source: Where the name and the codes stand.

    Raises:
        Malformed: A field of another type, or codes that are no LAU codes.

    Examples:
        >>> codes = Dated.always("the codes of Kyustendil", LauCode.parse("BG415 KNL29"))
        >>> print(Municipality(Text(bg="Кюстендил", en="Kyustendil"), codes=codes))
        Kyustendil
    """

    name: Text = attrs.field(converter=to_text)
    codes: Dated[LauCode] = attrs.field(kw_only=True, validator=must_be(Dated))
    source: Source | None = attrs.field(default=None, kw_only=True, validator=may_be(Source))

    def __attrs_post_init__(self) -> None:
        for version in self.codes.versions:
            if not isinstance(version.value, LauCode):
                raise Malformed(version.value, _LAU_NOUN, "a municipality has LAU codes")

    def __str__(self) -> str:
        return str(self.name)
