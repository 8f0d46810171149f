"""Every exception that the library raises, under one base.

An exception says that something *is not* the noun it claims to be.
What is merely unlawful, inconsistent or unknown is a finding of a report, never an exception.
"""

from __future__ import annotations

import reprlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

__all__ = [
    "CurrencyMismatch",
    "IntegratedProjectsError",
    "Malformed",
    "MissingExtra",
    "NotInForce",
    "SilentRule",
]


def __dir__() -> list[str]:
    return __all__


_SHORT = reprlib.Repr()
_SHORT.maxstring = _SHORT.maxother = 120
_SHORT.maxlong = 60


def _short(value: object) -> str:
    """A ``repr`` of bounded length that never raises, however hostile the value."""
    try:
        return _SHORT.repr(value).encode("utf-8", "backslashreplace").decode()
    except Exception:  # noqa: BLE001 - a foreign __repr__ may raise anything, and we are already reporting an error
        return f"<{type(value).__name__}>"


class IntegratedProjectsError(Exception):
    """The base of every exception of this library.

    Examples:
        >>> issubclass(Malformed, IntegratedProjectsError)
        True
    """


class Malformed(IntegratedProjectsError, ValueError):
    """A value that cannot be read as the noun it claims to be.

    Attributes:
        value: What was given.
        noun: What it was to be, with its article.
        reason: Why it is not, and what would be accepted.

    Examples:
        >>> print(Malformed("12,34,5", "an amount", "two commas; write 12345.00"))
        '12,34,5' is not an amount: two commas; write 12345.00
    """

    def __init__(self, value: object, noun: str, reason: str) -> None:
        super().__init__(value, noun, reason)
        self.value = value
        self.noun = noun
        self.reason = reason

    def __str__(self) -> str:
        return f"{_short(self.value)} is not {self.noun}: {self.reason}"


class CurrencyMismatch(IntegratedProjectsError, TypeError):
    """Amounts of two currencies met where one currency is needed.

    Attributes:
        left: The ISO 4217 code of the one currency.
        right: The code of the other.

    Examples:
        >>> print(CurrencyMismatch("BGN", "EUR"))
        'BGN and EUR' is not one currency: convert one amount first, naming the rate
    """

    def __init__(self, left: str, right: str) -> None:
        super().__init__(left, right)
        self.left = left
        self.right = right

    def __str__(self) -> str:
        both = f"{self.left} and {self.right}"
        return f"{both!r} is not one currency: convert one amount first, naming the rate"


class NotInForce(IntegratedProjectsError, LookupError):
    """A dated value was asked for a day on which no version of it is in force.

    Attributes:
        name: What was asked for.
        on: The day, or `None` where every day was asked for and some day has no version.
        before: The last day of the version that precedes, if there is one.
        after: The first day of the version that follows, if there is one.

    Examples:
        >>> from datetime import date
        >>> print(NotInForce("the ceiling", date(2013, 12, 31), after=date(2014, 1, 1)))
        2013-12-31 is not a day on which the ceiling is in force: the next version starts on 2014-01-01
    """

    def __init__(self, name: str, on: date | None, before: date | None = None, after: date | None = None) -> None:
        super().__init__(name, on, before, after)
        self.name = name
        self.on = on
        self.before = before
        self.after = after

    def __str__(self) -> str:
        neighbours = []
        if self.before is not None:
            neighbours.append(f"the version before ends on {self.before}")
        if self.after is not None:
            neighbours.append(f"the next version starts on {self.after}")
        reason = ", ".join(neighbours) or "no version of it is known"
        day = "any day" if self.on is None else str(self.on)
        return f"{day} is not a day on which {self.name} is in force: {reason}"


class SilentRule(IntegratedProjectsError, RuntimeError):
    """A rule gave no judgement where it was asked for one: a bug in the rule, not in the project.

    Attributes:
        rule: The name of the rule in its book.
        path: The path of the place it was silent about.
        reason: What is wrong with its answer.

    Examples:
        >>> print(SilentRule("one-beneficiary", "$", "it yielded no judgement"))
        'one-beneficiary' is not a lawful rule: it yielded no judgement at $
    """

    def __init__(self, rule: str, path: str, reason: str) -> None:
        super().__init__(rule, path, reason)
        self.rule = rule
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.rule!r} is not a lawful rule: {self.reason} at {self.path}"


class MissingExtra(IntegratedProjectsError, ImportError):
    """An adapter needs a library that is not installed.

    Attributes:
        module: The module that is missing.
        extra: The extra that brings it.

    Examples:
        >>> print(MissingExtra("rich", "cli"))
        'rich' is not an installed module: run pip install "integrated-projects[cli]"
    """

    def __init__(self, module: str, extra: str) -> None:
        super().__init__(module, extra)
        self.module = module
        self.extra = extra

    def __str__(self) -> str:
        return f'{self.module!r} is not an installed module: run pip install "integrated-projects[{self.extra}]"'
