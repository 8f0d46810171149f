"""How the codes of the information system are spelt, and what real pages get wrong in them.

A page types a Cyrillic letter that looks Latin, the digit 0 for the letter O, a stray space.
Such a text is never mended silently: it is refused, and the refusal names the likely spelling.
"""

from __future__ import annotations

import re
import unicodedata

from integrated_projects.errors import Malformed

__all__: list[str] = []


def __dir__() -> list[str]:
    return __all__


#: The longest text that is read; the longest number of the system has half of it.
_LONGEST = 100

_YEAR = "(?:19|20)[0-9]{2}"
# The programmes of 2007-2013 have one character for the fund and always PO (BG051PO001), later ones have two.
# A 0 never stands for a fund, and EN, which pages write for BG, is a language.
_OLD = "(?!EN)[A-Z]{2}[0-9]{2}[A-Z1-9]PO[0-9]{3}"
_NEW = "(?!EN)[A-Z]{2}[0-9]{2}[A-Z][A-Z1-9][A-Z]{2}[0-9]{3}"
_CCI = f"{_YEAR}(?:{_OLD}|{_NEW})"
_MECHANISM = "BG-?[A-Z]{2,20}"
# The programmes of the EEA and Norway Grants 2009-2014 were counted: BG06 was that for children and youth at risk.
# The numbers of their calls and projects have no grammar that anybody has read.
_COUNTED = "BG(?!00)[0-9]{2}"

OLD_PREFIX = re.compile(_OLD)
PREFIX = re.compile(f"{_OLD}|{_NEW}|{_MECHANISM}")
CODE = re.compile(f"{_CCI}|{_MECHANISM}|{_COUNTED}")
#: A code that nothing can mend: which fund is meant, nobody can tell.
NO_FUND = re.compile("[A-Z]{2}[0-9]{2}M0OP[0-9]{3}")

#: A number, whatever its kind and however wide its counters: the width is judged by printing it again.
NUMBER = re.compile(
    rf"(?P<prefix>{PREFIX.pattern})-(?P<axis>[0-9]+)\.(?:(?P<area>[0-9]+)\.)?(?P<procedure>[0-9]+)"
    rf"(?:-(?P<project>[0-9]+)(?:(?:-(?P<programme>{_CCI}))?-C(?P<version>[0-9]+))?)?"
)

_LATIN = dict(zip("АВЕЅІЈКМНОРСТУХ", "ABESIJKMHOPCTYX", strict=True))
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212"
_UNREADABLE = {"Cc", "Cf", "Cs", "Zl", "Zp"}
_LOOSE_CODE = re.compile(
    "([0-9O]{4}|)([A-Z]{2})([0-9O]{2})([A-Z][A-Z0-9]|[A-Z1-9](?=P))([A-Z0]{2})([0-9O]{3})",
)
_UNVERSIONED = re.compile(rf".+-[0-9]{{4,5}}-{_CCI}")


def plain_text(value: object, noun: str) -> str:
    """The plain text of a value, if it is a text of a length that is worth reading.

    Raises:
        Malformed: Anything but a text, an empty text, or one of more than a hundred characters.

    Examples:
        >>> plain_text("BGLD", "a programme code")
        'BGLD'
    """
    if not isinstance(value, str):
        raise Malformed(value, noun, "it is read from a text")
    text = str.__str__(value)
    if not text:
        raise Malformed(text, noun, "it is empty")
    if len(text) > _LONGEST:
        raise Malformed(text, noun, f"it has {len(text)} characters, and at most {_LONGEST} are read")
    return text


def opaque_text(value: object, noun: str) -> str:
    """The plain text of a foreign number, which is kept as printed if it can be printed at all.

    Raises:
        Malformed: As `plain_text`; also for a space at either end, and for characters that nobody sees.

    Examples:
        >>> opaque_text("RD 50-12", "a registry number")
        'RD 50-12'
    """
    text = plain_text(value, noun)
    if text != text.strip():
        raise Malformed(text, noun, "a space stands at its end; write it without")
    for position, character in enumerate(text, 1):
        if unicodedata.category(character) in _UNREADABLE:
            raise Malformed(text, noun, f"U+{ord(character):04X} at position {position} cannot be printed")
    return text


def plain_count(value: object, noun: str, lowest: int, highest: int) -> int:
    """The plain integer of a value that lies between two bounds, both of them allowed.

    Raises:
        Malformed: Anything but an `int` (a `bool` is none here), or one that lies outside.

    Examples:
        >>> plain_count(20, "the ordinal of a project", 1, 99_999)
        20
    """
    accepted = f"write a whole number from {lowest} to {highest}"
    if isinstance(value, bool) or not isinstance(value, int):
        raise Malformed(value, noun, accepted)
    count = int.__int__(value)
    if not lowest <= count <= highest:
        raise Malformed(count, noun, accepted)
    return count


def respell(text: str) -> tuple[str, list[str]]:
    """The likely spelling of a code or number, and what is wrong with the given one, each as a clause.

    The likely spelling need not be lawful either: whoever asks reads it again.

    Examples:
        >>> respell("BG05M20P001 -2.018")
        ('BG05M2OP001-2.018', ['a space at position 12', 'BG05M20P001 confuses the digit 0 and the letter O'])
    """
    cleaned, problems = _characters(text)
    cleaned, slash, _ = cleaned.partition("/")
    if slash:
        problems.append("what follows the slash is no part of the number (an annex raises the version after -C)")
    segments = cleaned.split("-")
    for index, segment in enumerate(segments):
        segments[index] = _counters(segment, problems)
    if len(segments) > 1 and re.match(f"{_YEAR}[A-Z]{{2}}[0-9]", segments[0]):
        problems.append(f"the year {segments[0][:4]} before the programme is no part of the number")
        segments[0] = segments[0][4:]
    likely = "-".join(segments)
    if NO_FUND.search(likely):
        problems.append("M0OP names no fund; M1OP, M2OP and M9OP exist")
    if _UNVERSIONED.fullmatch(likely):
        problems.append("the version at the end is missing")
        likely += "-C01"
    return likely, problems


def _characters(text: str) -> tuple[str, list[str]]:
    """The text in the characters that codes are made of, as far as each has a likely one."""
    kept: list[str] = []
    problems: list[str] = []
    for position, character in enumerate(text, 1):
        if character.isspace() or unicodedata.category(character) == "Cf":
            problems.append(f"a space at position {position}")
        elif character == "№":
            problems.append(f"'№' at position {position} is no part of the number")
        elif latin := _LATIN.get(character.upper()):
            problems.append(f"Cyrillic {character!r} at position {position} stands for Latin {latin!r}")
            kept.append(latin)
        elif character in _DASHES:
            problems.append(f"{character!r} at position {position} stands for the hyphen '-'")
            kept.append("-")
        elif character.isdecimal() and not character.isascii():
            digit = str(unicodedata.decimal(character))
            problems.append(f"{character!r} at position {position} stands for the digit {digit!r}")
            kept.append(digit)
        else:
            kept.append(character)
    cleaned = "".join(kept)
    if cleaned != cleaned.upper():
        problems.append("its letters are capitals")
    return cleaned.upper(), problems


def _counters(segment: str, problems: list[str]) -> str:
    """One segment between hyphens, with digits where digits stand and letters where letters stand."""
    if loose := _LOOSE_CODE.fullmatch(segment):
        year, country, strand, fund, kind, serial = loose.groups()
        right = "".join((_zeros(year), country, _zeros(strand), fund, kind.replace("0", "O"), _zeros(serial)))
    elif re.fullmatch("C?[0-9O.]+", segment):
        right = _zeros(segment)
    else:
        return segment
    if right != segment:
        problems.append(f"{segment} confuses the digit 0 and the letter O")
    if re.match("[0-9]{4}EN", right):
        problems.append("EN is no country of a programme, BG is")
        right = right.replace("EN", "BG", 1)
    return right


def _zeros(digits: str) -> str:
    return digits.replace("O", "0")
