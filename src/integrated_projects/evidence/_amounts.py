"""What an amount of evidence is: never below nought, and in the currency of those beside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from integrated_projects.errors import Malformed
from integrated_projects.listing import Listing
from integrated_projects.money import Money

__all__ = ["amount", "in_one_currency", "optional_amount"]


def __dir__() -> list[str]:
    return __all__


def amount(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """A validator that takes a `Money` which is not below nought.

    Raises:
        Malformed: Anything else.
    """
    if not isinstance(value, Money) or value.amount < 0:
        noun = f"the {attribute.name.replace('_', ' ')} of {type(instance).__name__}"
        raise Malformed(value, noun, 'it takes a Money that is not below nought, such as euro("1.00")')


#: As `amount`; `None` stays "not stated".
optional_amount = attrs.validators.optional(amount)


def in_one_currency(noun: object, *codes: str) -> None:
    """Refuse a noun whose amounts are in two currencies, or in another than those named.

    Raises:
        Malformed: Amounts that nothing could compare.
    """
    found = {one.currency.code for one in _amounts(noun)}
    if len(found) > 1 or (codes and not found <= set(codes)):
        wanted = f"convert them to {' or '.join(codes)} first" if codes else "convert them to one currency first"
        raise Malformed(tuple(sorted(found)), f"the currency of {type(noun).__name__}", wanted)


def _amounts(value: object) -> Iterator[Money]:
    kind: type = type(value)
    if isinstance(value, Money):
        yield value
    elif isinstance(value, Listing):
        for item in value:
            yield from _amounts(item)
    elif attrs.has(kind):
        for field in attrs.fields(kind):
            yield from _amounts(getattr(value, field.name))
