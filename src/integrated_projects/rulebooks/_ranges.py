"""Amounts and days that lie between two bounds, as messages tell them."""

from __future__ import annotations

from datetime import date

from integrated_projects.finding import Message

__all__ = ["amount_between", "days_between"]


def __dir__() -> list[str]:
    return __all__


def amount_between(low: object, high: object) -> object:
    """The bounds of an amount in words, or the amount where they meet; `None` where neither is stated.

    Examples:
        >>> print(amount_between(2, 3), amount_between(2, None), amount_between(None, 3), sep="; ")
        2 to 3; 2 or more; up to 3
        >>> amount_between(3, 3), amount_between(None, None)
        (3, None)
    """
    if low == high:
        return low
    if high is None:
        return Message("{low} or more", {"low": low})
    if low is None:
        return Message("up to {high}", {"high": high})
    return Message("{low} to {high}", {"low": low, "high": high})


def days_between(first: date | None, last: date | None) -> Message:
    """The days from one to the other in words, as far as the two are stated.

    Examples:
        >>> print(days_between(date(2023, 7, 5), None), days_between(None, date(2023, 6, 30)), sep="; ")
        from 2023-07-05; up to 2023-06-30
    """
    days = {"first": first, "last": last}
    if first is None and last is None:
        return Message("on days that are not stated")
    if first is None or last is None:
        stated = {name: day for name, day in days.items() if day is not None}
        return Message("from {first}" if last is None else "up to {last}", stated)
    return Message("from {first} to {last}", days)
