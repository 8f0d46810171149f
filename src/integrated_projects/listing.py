"""What was listed, and whether that is the whole list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import EllipsisType
from typing import Generic, TypeAlias, TypeVar, overload

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.truth import both, either, to_truth

__all__ = ["Listed", "Listing"]


def __dir__() -> list[str]:
    return __all__


T = TypeVar("T")
U = TypeVar("U")
T_co = TypeVar("T_co", covariant=True)

#: What may be written where a `Listing` is wanted: items, perhaps with ``...`` at the end, or `None`.
Listed: TypeAlias = Sequence[T | EllipsisType] | None

#: What has an order and an end, and is no list of facts all the same.
_TEXTS = (str, bytes, bytearray, memoryview)


@attrs.frozen(init=False, repr=False)
class Listing(Embeddable, Sequence[T_co], Generic[T_co]):
    """Items that were stated, and whether they are the whole list.

    Four things can be said: ``[a, b]`` these and no others; ``[a, b, ...]`` these and perhaps others;
    ``[]`` stated: none; `None` (or ``[...]``) nobody said.

    The length, the truth value and the items are those that were *stated*; what holds of the whole list
    is asked with `any`, `all`, `where`, `at_least` and `at_most`, which respect what is not listed.

    Attributes:
        items: What was stated, in its order.
        complete: Whether nothing else belongs to the list.

    Raises:
        Malformed: A text, a set, an iterator or another thing that is not a list, or ``...`` elsewhere than at
            the end.

    Examples:
        >>> partners = Listing(["school", "kindergarten", ...])
        >>> partners.any(lambda name: name == "school"), partners.any(lambda name: name == "ministry")
        (True, None)
        >>> partners
        Listing(['school', 'kindergarten', ...])
    """

    items: tuple[T_co, ...]
    complete: bool

    def __init__(self, items: Listed[T_co] = None, *, kind: type | tuple[type, ...] | None = None) -> None:
        """Take the items as they are written; `kind` is the type that each must have."""
        if isinstance(items, Listing):
            stated, complete = list(items.items), items.complete
        elif items is None:
            stated, complete = [], False
        elif isinstance(items, _TEXTS) or not isinstance(items, Sequence):
            raise Malformed(items, "a list", "write [a, b], [a, b, ...] for an open list, or None for not stated")
        else:
            stated, complete = list(items), True
            if stated and stated[-1] is ...:
                stated, complete = stated[:-1], False
        for item in stated:
            if item is ...:
                raise Malformed(items, "a list", "... stands only at the end, where the list is open")
            if kind is not None and not isinstance(item, kind):
                wanted = " or ".join(one.__name__ for one in (kind if isinstance(kind, tuple) else (kind,)))
                raise Malformed(item, "an item of this list", f"it takes items of the type {wanted}")
        self.__attrs_init__(tuple(stated), complete)

    def __len__(self) -> int:
        return len(self.items)

    @overload
    def __getitem__(self, index: int) -> T_co: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[T_co, ...]: ...
    def __getitem__(self, index: int | slice) -> T_co | tuple[T_co, ...]:
        return self.items[index]

    def __repr__(self) -> str:
        shown = [repr(item) for item in self.items]
        if not self.complete:
            shown.append("...")
        return f"Listing([{', '.join(shown)}])"

    def any(self, test: Callable[[T_co], bool | None]) -> bool | None:
        """Whether some item of the whole list passes the test.

        Examples:
            >>> Listing([1, 2]).any(lambda n: n > 5), Listing([1, ...]).any(lambda n: n > 5)
            (False, None)
        """
        found = either(*map(test, self.items))
        return found if self.complete else either(found, None)

    def all(self, test: Callable[[T_co], bool | None]) -> bool | None:
        """Whether every item of the whole list passes the test.

        Examples:
            >>> Listing([1, 2]).all(lambda n: n < 5), Listing([1, ...]).all(lambda n: n < 5)
            (True, None)
        """
        held = both(*map(test, self.items))
        return held if self.complete else both(held, None)

    def map(self, function: Callable[[T_co], U]) -> Listing[U]:
        """What the function makes of each item, in a list as open or complete as this one.

        Examples:
            >>> Listing(["a", ...]).map(str.upper)
            Listing(['A', ...])
        """
        made: list[U | EllipsisType] = [function(item) for item in self.items]
        return Listing(made if self.complete else [*made, ...])

    def where(self, test: Callable[[T_co], bool | None]) -> Listing[T_co]:
        """The items that certainly pass; complete only if nothing else may pass.

        Examples:
            >>> Listing([1, 2, 3]).where(lambda n: None if n == 2 else n > 1)
            Listing([3, ...])
        """
        truths = self._truths(test)
        kept: list[T_co | EllipsisType] = [item for item, truth in zip(self.items, truths, strict=True) if truth]
        if not self.complete or None in truths:
            kept.append(...)
        return Listing(kept)

    def at_least(self, test: Callable[[T_co], bool | None]) -> int:
        """How many items certainly pass.

        Examples:
            >>> Listing([1, 2, ...]).at_least(lambda n: n > 1)
            1
        """
        return self._truths(test).count(True)

    def at_most(self, test: Callable[[T_co], bool | None]) -> int | None:
        """How many items may pass, or `None` where the list is open.

        Examples:
            >>> Listing([1, 2]).at_most(lambda n: None), Listing([1, 2, ...]).at_most(lambda n: True)
            (2, None)
        """
        truths = self._truths(test)
        return len(truths) - truths.count(False) if self.complete else None

    def _truths(self, test: Callable[[T_co], bool | None]) -> list[bool | None]:
        return [to_truth(test(item)) for item in self.items]
