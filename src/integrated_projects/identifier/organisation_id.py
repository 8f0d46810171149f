"""The identifier of an organisation in the register of its country."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.identifier._personal import has_ten_digits, hidden, holds_a_personal_number
from integrated_projects.identifier._spelling import opaque_text, plain_text

__all__ = ["OrganisationId"]


def __dir__() -> list[str]:
    return __all__


_NOUN = "an organisation identifier"
_BULGARIAN = re.compile("[0-9]{9}|[0-9]{13}")
_SHAPE = "write the nine or thirteen digits of a Bulgarian one, or a country, a space and its number (NO 987654321)"
_PERSONAL = "personal numbers are never stored"
#: The countries that give organisations numbers of ten digits, as python-stdnum describes them.
_OF_TEN_DIGITS = frozenset({"AZ", "BE", "DE", "GB", "IS", "KR", "PL", "RO", "RU", "SE", "SI", "SK", "TR", "VN"})
#: What a form is filled in with where there is no number; it agrees with its check digit.
_NOUGHTS = "0" * 9


def _number(value: str) -> str:
    try:
        return opaque_text(value, _NOUN)
    except Malformed as error:
        reason = error.reason
    # Not while the first error is handled, which the second would else carry with it.
    raise Malformed(hidden(value), _NOUN, reason)


def _country(value: str) -> str:
    country = plain_text(value, "a country")
    if not re.fullmatch("[A-Z]{2}", country):
        raise Malformed(value, "a country", "write two capitals, such as BG")
    return country


def _check_digit(digits: str, *weights: Sequence[int]) -> str:
    """The digit that follows: the weighted sum modulo 11, with the next weights where that is 10, and 0 at last."""
    for each in weights:
        rest = sum(int(digit) * weight for digit, weight in zip(digits, each, strict=True)) % 11
        if rest < 10:  # noqa: PLR2004 - a remainder of two digits cannot be a check digit
            return str(rest)
    return "0"


def _refuse_unless_bulgarian(number: str) -> None:
    if not _BULGARIAN.fullmatch(number) and has_ten_digits(number):
        raise Malformed(hidden(number), _NOUN, f"ten digits are a personal number, and {_PERSONAL}")
    if not _BULGARIAN.fullmatch(number):
        raise Malformed(number, _NOUN, "a Bulgarian one (ЕИК, БУЛСТАТ) has nine digits, or thirteen for a branch")
    if number.startswith(_NOUGHTS):
        raise Malformed(number, _NOUN, "noughts stand for a number that is not stated; leave it out")
    right = number[:8] + _check_digit(number[:8], range(1, 9), range(3, 11))
    if len(number) > len(right) and number.startswith(right):
        right = number[:12] + _check_digit(number[8:12], (2, 7, 3, 5), (4, 9, 5, 7))
    if not number.startswith(right):
        last = len(right)
        raise Malformed(number, _NOUN, f"its digit {last} is {number[last - 1]}, and by the others it is {right[-1]}")


def _refuse_a_person(number: str, country: str) -> None:
    if country not in _OF_TEN_DIGITS and holds_a_personal_number(number):
        reason = f"it is a personal number of Bulgaria and none of an organisation in {country}; {_PERSONAL}"
        raise Malformed(hidden(number), _NOUN, reason)


@attrs.frozen(order=True)
class OrganisationId(Embeddable):
    """The number under which the register of a country holds an organisation.

    A Bulgarian one (ЕИК, БУЛСТАТ) has nine digits, or thirteen for a branch, and its check digits are verified by
    the algorithm of the BULSTAT register. What another country issues is kept as printed, unless it is a personal
    number of Bulgaria and the country gives organisations no numbers of ten digits.

    Attributes:
        number: The number without its country.
        country: The two letters of the country whose register it is.

    Raises:
        Malformed: A Bulgarian number of another length, with a wrong check digit, or of nine noughts; ten digits,
            which are a personal number, or such a number under another country (the error does not repeat it);
            another country's number that cannot be printed.

    Examples:
        >>> OrganisationId("000471504", country="BG").format()
        '000471504'
        >>> OrganisationId("000471505", country="BG")
        Traceback (most recent call last):
            ...
        integrated_projects.errors.Malformed: '000471505' is not an organisation identifier: \
its digit 9 is 5, and by the others it is 4
    """

    number: str = attrs.field(converter=_number)
    country: str = attrs.field(kw_only=True, converter=_country)

    def __attrs_post_init__(self) -> None:
        if self.country == "BG":
            _refuse_unless_bulgarian(self.number)
        else:
            _refuse_a_person(self.number, self.country)

    @classmethod
    def parse(cls, text: str) -> OrganisationId:
        """The identifier that `format` prints: bare digits are Bulgarian, every other country is named.

        Raises:
            Malformed: A text of another shape, or as the constructor.

        Examples:
            >>> OrganisationId.parse("NO 987654321").country
            'NO'
        """
        plain = _number(text)
        if re.fullmatch("[0-9]+", plain):
            return cls(plain, country="BG")
        foreign = re.fullmatch("(?P<country>(?!BG)[A-Z]{2}) (?P<number>.+)", plain)
        if foreign is None:
            raise Malformed(hidden(plain), _NOUN, _SHAPE)
        return cls(foreign["number"], country=foreign["country"])

    def format(self) -> str:
        """The digits alone for Bulgaria, else the country, a space and the number; `parse` reads it back.

        Examples:
            >>> OrganisationId("987654321", country="NO").format()
            'NO 987654321'
        """
        return self.number if self.country == "BG" else f"{self.country} {self.number}"

    def __str__(self) -> str:
        return self.format()

    def __repr__(self) -> str:
        return f"OrganisationId.parse({self.format()!r})"
