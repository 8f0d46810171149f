"""What a field of a noun accepts: validators and converters that answer with our own error."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, TypeAlias

import attrs

from integrated_projects.errors import Malformed

__all__ = [
    "Validator",
    "may_be",
    "must_be",
    "to_day",
    "to_optional_day",
    "to_optional_year",
    "to_whole",
    "with_article",
]


def __dir__() -> list[str]:
    return __all__


#: A validator as attrs calls it: with the instance, the attribute and the value.
Validator: TypeAlias = Callable[[Any, "attrs.Attribute[Any]", Any], None]


def _fits(value: object, kinds: tuple[type, ...]) -> bool:
    """Whether the value is of one of the kinds; a truth is no number."""
    return isinstance(value, kinds) and (bool in kinds or not isinstance(value, bool))


def with_article(name: str) -> str:
    """The name of a kind, as an error calls one of it.

    Examples:
        >>> with_article("organisation"), with_article("unit cost"), with_article("partner")
        ('an organisation', 'a unit cost', 'a partner')
    """
    # By its sound: a unit and a euro start like "you".
    return f"an {name}" if re.match("(?i)(?!uni|eu)[aeiou]", name) else f"a {name}"


def must_be(*kinds: type) -> Validator:
    """A validator that takes values of these types only; a day or a number is read by its converter instead.

    Raises:
        Malformed: By the validator, for any other value.

    Examples:
        >>> @attrs.frozen
        ... class Seat:
        ...     town: str = attrs.field(validator=must_be(str))
        >>> Seat(town=3)
        Traceback (most recent call last):
        integrated_projects.errors.Malformed: 3 is not the town of a Seat: it takes a str
    """

    def validate(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if not _fits(value, kinds):
            wanted = " or ".join(kind.__name__ for kind in kinds)
            noun = f"the {attribute.name.replace('_', ' ')} of {with_article(type(instance).__name__)}"
            raise Malformed(value, noun, f"it takes {with_article(wanted)}")

    return validate


def may_be(*kinds: type) -> Validator:
    """A validator that takes values of these types, or `None` for "not stated".

    Raises:
        Malformed: By the validator, for any other value.

    Examples:
        >>> @attrs.frozen
        ... class Seat:
        ...     town: str | None = attrs.field(default=None, validator=may_be(str))
        >>> Seat().town is None
        True
    """
    return attrs.validators.optional(must_be(*kinds))


def to_day(value: date) -> date:
    """The plain day; a subclass of `date` gives its day alone.

    Raises:
        Malformed: No date, or one with a time of day.

    Examples:
        >>> to_day(datetime(2020, 1, 1))
        Traceback (most recent call last):
        integrated_projects.errors.Malformed: datetime.datetime(2020, 1, 1, 0, 0) is not a day: \
write a datetime.date, without the time of day
    """
    # A datetime is a date to isinstance, but it compares, prints and hashes as something else.
    if not isinstance(value, date) or isinstance(value, datetime):
        raise Malformed(value, "a day", "write a datetime.date, without the time of day")
    return date.fromordinal(date.toordinal(value))


def to_optional_day(value: date | None) -> date | None:
    """As `to_day`; `None` stays "not stated".

    Examples:
        >>> to_optional_day(None) is None
        True
    """
    return None if value is None else to_day(value)


def to_whole(value: int, noun: str, least: int, most: int) -> int:
    """The plain whole number, if it lies between the two bounds or on one of them.

    Raises:
        Malformed: No `int`, a truth, or a number beyond the bounds.

    Examples:
        >>> to_whole(2, "a stage", 0, 9999)
        2
    """
    if isinstance(value, int) and not isinstance(value, bool) and least <= (plain := operator.index(value)) <= most:
        return plain
    raise Malformed(value, noun, f"write a whole number from {least} to {most}")


def to_optional_year(value: int | None) -> int | None:
    """The year of four digits; `None` stays "not stated".

    Examples:
        >>> to_optional_year(20)
        Traceback (most recent call last):
        integrated_projects.errors.Malformed: 20 is not a year: write a whole number from 1000 to 9999
    """
    return None if value is None else to_whole(value, "a year", 1000, date.max.year)
