"""Figures that are exact, a floor, a ceiling, or about right: as the page says it."""

from __future__ import annotations

import enum
from typing import Generic, Protocol, TypeVar, runtime_checkable

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import must_be, to_whole

__all__ = ["Bound", "Quantity"]


def __dir__() -> list[str]:
    return __all__


T = TypeVar("T")

#: More than anybody counts, and fewer digits than are too many to print.
_MOST = 10**15


@runtime_checkable
class _Figure(Protocol):
    """What a `Duration` and a `Money`, which are above this module, have in common, and a bare number has not."""

    def format(self) -> str: ...


def _value(value: T) -> T:
    if isinstance(value, int) and not isinstance(value, bool):
        return to_whole(value, "a count", 0, _MOST)  # type: ignore[return-value] # an int is what T is here
    if isinstance(value, str) or not isinstance(value, _Figure):
        raise Malformed(value, "a quantity", "it takes a whole number, a Duration or a Money")
    return value


class Bound(enum.Enum):
    """How a figure is meant."""

    EXACTLY = "exactly"
    AT_LEAST = "at least"
    UP_TO = "up to"
    ABOUT = "about"


@attrs.frozen
class Quantity(Embeddable, Generic[T]):
    """A count, a duration or an amount, and how it is meant.

    Attributes:
        value: The figure: an `int` that is not negative, a `Duration` or a `Money`.
        bound: Whether it is exact, a floor, a ceiling, or approximate.

    Raises:
        Malformed: A float, a `Decimal`, a text, a truth value, or a negative count.

    Examples:
        >>> print(Quantity.at_least(36))
        at least 36
        >>> Quantity.at_least(36).admits(40, 40), Quantity.about(36).admits(40, 40)
        (True, None)
    """

    value: T = attrs.field(converter=_value)
    bound: Bound = attrs.field(validator=must_be(Bound))

    @classmethod
    def exactly(cls, value: T) -> Quantity[T]:
        """The figure itself.

        Examples:
            >>> print(Quantity.exactly(40))
            40
        """
        return cls(value, Bound.EXACTLY)

    @classmethod
    def at_least(cls, value: T) -> Quantity[T]:
        """The figure or more.

        Examples:
            >>> Quantity.at_least(36).admits(35, 35)
            False
        """
        return cls(value, Bound.AT_LEAST)

    @classmethod
    def up_to(cls, value: T) -> Quantity[T]:
        """The figure or less.

        Examples:
            >>> Quantity.up_to(12).admits(12, 12)
            True
        """
        return cls(value, Bound.UP_TO)

    @classmethod
    def about(cls, value: T) -> Quantity[T]:
        """Roughly the figure: nothing certain follows from it.

        Examples:
            >>> Quantity.about(100).admits(1, 1) is None
            True
        """
        return cls(value, Bound.ABOUT)

    def admits(self: Quantity[int], at_least: int, at_most: int | None) -> bool | None:
        """Whether a count between the two fits; `None` where that is open.

        Args:
            at_least: The least that the count can be.
            at_most: The most that it can be, or `None` where there is no most.

        Examples:
            >>> Quantity.exactly(4).admits(3, 5), Quantity.exactly(4).admits(5, None)
            (None, False)
            >>> Quantity.at_least(4).admits(5, None), Quantity.up_to(4).admits(3, None)
            (True, None)
        """
        least = 0 if self.bound is Bound.UP_TO else self.value
        most = None if self.bound is Bound.AT_LEAST else self.value
        if self.bound is Bound.ABOUT:
            return None
        if (at_most is not None and at_most < least) or (most is not None and at_least > most):
            return False
        fits_below = at_least >= least
        fits_above = most is None or (at_most is not None and at_most <= most)
        return True if fits_below and fits_above else None

    def __str__(self) -> str:
        return str(self.value) if self.bound is Bound.EXACTLY else f"{self.bound.value} {self.value}"
