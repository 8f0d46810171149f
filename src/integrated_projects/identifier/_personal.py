"""Personal numbers: they are never stored, and no error repeats one.

What is told of them is that a text holds one. A log keeps the errors of a library, so the very error that refuses a
personal number must not hand it on.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

__all__: list[str] = []


def __dir__() -> list[str]:
    return __all__


_STARS = "*" * 10
#: Ten digits of any script, also in groups: whoever types 000000 0000 means the same.
_TEN = re.compile(r"(?<!\d)\d(?:[\s./\-]?\d){9}(?!\d)")
#: As a register prints one: the day of birth, and four digits behind it.
_PRINTED = re.compile(r"(?<!\d)\d{6}\s?\d{4}(?!\d)")
_WEIGHTS = (2, 4, 8, 5, 10, 9, 7, 3, 6)
#: The months of those who were born in a century have so much added to them.
_CENTURIES = {0: 1900, 20: 1800, 40: 2000}
#: The field of a noun that takes no personal number, by which a document and a model call it.
_FIELD = "identifier"
#: No document of ours is half as deep.
_DEEPEST = 100


def has_ten_digits(text: str) -> bool:
    """Whether ten digits stand together in a text, in groups or not.

    Examples:
        >>> has_ten_digits("000000 0000"), has_ten_digits("000471504")
        (True, False)
    """
    return _TEN.search(text) is not None


def holds_a_personal_number(text: str) -> bool:
    """Whether a text holds the number of a person in Bulgaria: a day of birth, and a check digit that agrees.

    Examples:
        >>> holds_a_personal_number("Д 9999999999"), holds_a_personal_number("1234567890")
        (False, False)
    """
    return any(_is_personal(found[0]) for found in _PRINTED.finditer(text))


def _is_personal(text: str) -> bool:
    *digits, last = (int(one) for one in text if one.isdecimal())
    year, month, day = (10 * digits[place] + digits[place + 1] for place in (0, 2, 4))
    century, month = (month // 20 * 20, month % 20)
    try:
        date(_CENTURIES[century] + year, month, day)
    except (KeyError, ValueError):
        return False
    return sum(digit * weight for digit, weight in zip(digits, _WEIGHTS, strict=True)) % 11 % 10 == last


def hidden(value: object) -> object:
    """What was given for the number of an organisation, without any ten digits.

    Examples:
        >>> hidden("ЕГН 000000 0000"), hidden("123")
        ('ЕГН **********', '123')
    """
    if value is None:
        return None
    # A table may hold one as an integer, a float or bytes.
    return _TEN.sub(_STARS, str.__str__(value)) if isinstance(value, str) else _STARS


def hidden_within(value: object) -> object:
    """What a document states, with stars for personal numbers, and for ten digits where an organisation has its own.

    Examples:
        >>> hidden_within({"name": "X", "identifier": "0000000000"})
        {'name': 'X', 'identifier': '**********'}
    """
    return _within(value, {}, 0)


def hidden_in_text(text: str) -> str:
    """The text with stars for every personal number.

    Examples:
        >>> hidden_in_text("0000000000 is none")
        '0000000000 is none'
    """
    return _PRINTED.sub(lambda found: _STARS if _is_personal(found[0]) else found[0], text)


def _within(value: object, seen: dict[int, object], depth: int) -> object:
    if isinstance(value, str):
        return hidden_in_text(value)
    if isinstance(value, int):
        return _STARS if 0 < value < 10**10 and holds_a_personal_number(f"{value:d}") else value
    if not isinstance(value, (Mapping, list, tuple)):
        return value
    if id(value) in seen or depth > _DEEPEST:
        return seen.get(id(value), "...")
    # Whoever holds itself is told once.
    seen[id(value)] = "..."
    if isinstance(value, Mapping):
        made: object = {_within_key(key): _under(key, one, seen, depth + 1) for key, one in value.items()}
    else:
        items = [_within(one, seen, depth + 1) for one in value]
        made = tuple(items) if isinstance(value, tuple) else items
    seen[id(value)] = made
    return made


def _within_key(key: object) -> object:
    return hidden_in_text(key) if isinstance(key, str) else key


def _under(key: object, value: object, seen: dict[int, object], depth: int) -> object:
    """What stands under a key; an organisation's own number is hidden as its noun hides it."""
    is_one = key == _FIELD and not isinstance(value, (Mapping, list, tuple))
    return hidden(value) if is_one else _within(value, seen, depth)
