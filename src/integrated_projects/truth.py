"""Logic over three values: `True`, `False`, and `None` for what cannot be told (Kleene's strong logic).

`None` is never taken for either side: a conjunction with one false member is false whatever the unknown
members turn out to be, and only then.
"""

from __future__ import annotations

from integrated_projects.errors import Malformed

__all__ = ["both", "either", "negate", "to_truth"]


def __dir__() -> list[str]:
    return __all__


def to_truth(value: object) -> bool | None:
    """The value, if it is one of the three.

    Raises:
        Malformed: Anything else: an item that was found, say, is neither true nor false.

    Examples:
        >>> to_truth("found")
        Traceback (most recent call last):
        integrated_projects.errors.Malformed: 'found' is not a truth: it is True, False, or None for unknown
    """
    if value is None or isinstance(value, bool):
        return value
    raise Malformed(value, "a truth", "it is True, False, or None for unknown")


def both(*truths: bool | None) -> bool | None:
    """Whether all hold: false as soon as one is false, unknown if one is unknown, else true.

    Examples:
        >>> both(True, None), both(False, None), both()
        (None, False, True)
    """
    known = [to_truth(truth) for truth in truths]
    return False if False in known else None if None in known else True


def either(*truths: bool | None) -> bool | None:
    """Whether one holds: true as soon as one is true, unknown if one is unknown, else false.

    Examples:
        >>> either(True, None), either(False, None), either()
        (True, None, False)
    """
    known = [to_truth(truth) for truth in truths]
    return True if True in known else None if None in known else False


def negate(truth: bool | None) -> bool | None:
    """The opposite; the opposite of unknown is unknown.

    Examples:
        >>> negate(True), negate(None)
        (False, None)
    """
    known = to_truth(truth)
    return None if known is None else not known
