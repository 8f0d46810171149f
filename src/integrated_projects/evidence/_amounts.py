"""What an amount of evidence is: never below nought."""

from __future__ import annotations

from typing import Any

import attrs

from integrated_projects.errors import Malformed
from integrated_projects.money import Money

__all__ = ["amount", "optional_amount"]


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
