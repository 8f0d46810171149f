"""Figures of law with the days on which they are in force."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Generic, TypeVar

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed, NotInForce
from integrated_projects.fields import may_be, to_day, to_optional_day
from integrated_projects.listing import Listing
from integrated_projects.source import Source
from integrated_projects.text import to_name

__all__ = ["Dated", "Version"]


def __dir__() -> list[str]:
    return __all__


T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_ONE_DAY = timedelta(days=1)


@attrs.frozen
class Version(Embeddable, Generic[T_co]):
    """A value and the days on which it is in force, as far as they are known.

    Attributes:
        value: The figure, or whatever the law sets.
        since: The first day; `None` where no first day is known, so that any earlier day may be meant.
        until: The last day; `None` where no last day is known.
        source: Where the value and its days stand.

    Raises:
        Malformed: A last day before the first, or a value that can change.

    Examples:
        >>> Version(7, since=date(2014, 1, 1)).may_hold(date(2013, 12, 31))
        False
    """

    value: T_co
    since: date | None = attrs.field(default=None, converter=to_optional_day, kw_only=True)
    until: date | None = attrs.field(default=None, converter=to_optional_day, kw_only=True)
    source: Source | None = attrs.field(default=None, validator=may_be(Source), kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.since is not None and self.until is not None and self.until < self.since:
            raise Malformed((self.since, self.until), "a version", "its last day lies before its first")
        try:
            hash(self.value)
        except TypeError:
            raise Malformed(self.value, "the value of a version", "it takes what never changes") from None

    def may_hold(self, on: date) -> bool:
        """Whether no known day excludes that the version is in force on that day.

        Examples:
            >>> Version(7, until=date(2020, 12, 31)).may_hold(date(2020, 12, 31))
            True
        """
        day = to_day(on)
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


def _versions(value: Sequence[Version[T]]) -> tuple[Version[T], ...]:
    versions: Listing[Version[T]] = Listing(value, kind=Version)
    if not versions or not versions.complete:
        raise Malformed(
            value, "the versions of a dated value", "write every version that is known; the list is never open"
        )
    return tuple(sorted(versions, key=lambda version: version.since or date.min))


def _values(versions: Iterable[Version[T]]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(version.value for version in versions))


@attrs.frozen
class Dated(Embeddable, Generic[T]):
    """A value with its versions.

    Attributes:
        name: What it is a value of: "the ceiling of the grant".
        versions: Its versions, the earliest first.

    Raises:
        Malformed: No version at all, or an open list of them.

    Examples:
        >>> early, late = Version(200, until=date(2023, 12, 31)), Version(300, since=date(2024, 1, 1))
        >>> ceiling = Dated("the ceiling", [early, late])
        >>> ceiling.on(date(2024, 6, 1)), ceiling.possible(None)
        (300, (200, 300))
    """

    name: str = attrs.field(converter=to_name)
    versions: tuple[Version[T], ...] = attrs.field(converter=_versions)

    @classmethod
    def always(cls, name: str, value: T, *, source: Source | None = None) -> Dated[T]:
        """A value of which only one version is known, with no known days.

        Examples:
            >>> Dated.always("the rate", 7).possible(None)
            (7,)
        """
        return cls(name, [Version(value, source=source)])

    def possible(self, on: date | None) -> tuple[T, ...]:
        """Every value that may be meant, each once: those of the day, or without a day those of all days.

        Raises:
            NotInForce: On that day, or without a day on some day, no version is in force. What would be
                unknown on a day that is named cannot be decided before it is named.
            Malformed: Something else than a day.

        Examples:
            >>> rate = Dated("the rate", [Version(7, since=date(2014, 1, 1))])
            >>> rate.possible(date(2014, 1, 1))
            (7,)
            >>> rate.possible(None)
            Traceback (most recent call last):
            integrated_projects.errors.NotInForce: any day is not a day on which the rate is in force: \
the next version starts on 2014-01-01
        """
        return _values(self.possible_versions(on))

    def possible_versions(self, on: date | None) -> tuple[Version[T], ...]:
        """As `possible`, with the days and the source of each, the earliest first.

        Raises:
            NotInForce, Malformed: As for `possible`.

        Examples:
            >>> act = Source("The act of 2014")
            >>> [version.source.title for version in Dated.always("the rate", 7, source=act).possible_versions(None)]
            ['The act of 2014']
        """
        if on is None:
            self._refuse_gaps()
            return self.versions
        day = to_day(on)
        holding = tuple(version for version in self.versions if version.may_hold(day))
        if not holding:
            raise self._not_in_force(day, day)
        return holding

    def on(self, day: date) -> T:
        """The value that is in force on the day.

        Raises:
            NotInForce: No version is in force on it; the error names the neighbours.
            Malformed: The known days leave several versions with different values, or it is no day at all.

        Examples:
            >>> Dated.always("the rate", 7).on(date(2020, 1, 1))
            7
        """
        first, *others = self.possible(to_day(day))
        if others:
            raise Malformed(
                day, f"a day with one version of {self.name}", "its versions' days are not known well enough"
            )
        return first

    def _refuse_gaps(self) -> None:
        """Without a day, every day is asked for; find one on which nothing is in force."""
        first_open_day = date.min
        for version in self.versions:
            if version.since is not None and version.since > first_open_day:
                break
            if version.until is None or version.until == date.max:
                return
            first_open_day = max(first_open_day, version.until + _ONE_DAY)
        raise self._not_in_force(None, first_open_day)

    def _not_in_force(self, on: date | None, day: date) -> NotInForce:
        ends = [version.until for version in self.versions if version.until is not None and version.until < day]
        starts = [version.since for version in self.versions if version.since is not None and version.since > day]
        return NotInForce(self.name, on, max(ends, default=None), min(starts, default=None))
