"""Validators of dated figures, and of dated lists of what a procedure admits or asks."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import attrs

from integrated_projects.dated import Dated
from integrated_projects.errors import Malformed
from integrated_projects.fields import Validator, may_be
from integrated_projects.listing import Listing

__all__ = ["dated", "dated_listing", "dated_tuple"]


def __dir__() -> list[str]:
    return __all__


_optional = may_be(Dated)


def _fits(value: object, kinds: tuple[type, ...]) -> bool:
    # A truth is a whole number, and a datetime a date, to isinstance alone.
    return isinstance(value, kinds) and all(kind in kinds or not isinstance(value, kind) for kind in (bool, datetime))


def _validator(holder: type | None, kinds: tuple[type, ...]) -> Validator:
    wanted = " or ".join(kind.__name__ for kind in kinds)
    held = wanted if holder is None else f"a {holder.__name__} of {wanted}"

    def validate(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
        _optional(instance, attribute, value)
        for version in value.versions if isinstance(value, Dated) else ():
            items = (version.value,) if holder is None else version.value
            if (holder is not None and not isinstance(items, holder)) or not all(_fits(one, kinds) for one in items):
                noun = f"the {attribute.name.replace('_', ' ')} of {type(instance).__name__}"
                raise Malformed(version.value, noun, f"it takes a Dated of {held}")

    return validate


def dated(*kinds: type) -> Validator:
    """A validator that takes dated values of these types, or `None` where nobody has read the figure.

    Raises:
        Malformed: By the validator, for any other value.
    """
    return _validator(None, kinds)


def dated_tuple(kind: type) -> Validator:
    """As `dated`, for tuples of items of the type."""
    return _validator(tuple, (kind,))


def dated_listing(kind: type) -> Validator:
    """As `dated`, for a `Listing` of items of the type, which may be open."""
    return _validator(Listing, (kind,))
