"""How aid is added up: by whom, under which regulations, and over what time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction
from itertools import product
from typing import Final

import attrs

from integrated_projects.changeover import irrevocable_rate
from integrated_projects.dated import Dated, Version
from integrated_projects.errors import Malformed
from integrated_projects.evidence.aid_register import AidGrant, AidRegister, AidRegulation
from integrated_projects.money import BGN, EUR, Money, Rounding, RoundingMode
from integrated_projects.path import Path
from integrated_projects.period import Duration
from integrated_projects.rulebooks.state_aid.terms import StateAidTerms
from integrated_projects.rulebooks.state_aid.undertakings import SingleUndertaking, single_undertaking
from integrated_projects.truth import both

__all__ = ["AidSum", "Counted", "Counting", "count", "end_of", "in_euro", "shown_amount"]


def __dir__() -> list[str]:
    return __all__


_MONTHS: Final = range(1, 13)
_UP: Final = Rounding(RoundingMode.UP)


def in_euro(amount: Money) -> Fraction:
    """An amount in euro or in leva as a number of euro, unrounded.

    Examples:
        >>> from integrated_projects.money import leva
        >>> in_euro(leva("391166.00"))
        Fraction(200000, 1)
    """
    return Fraction(amount.amount) if amount.currency is EUR else irrevocable_rate(BGN).equivalent(amount)


def shown_amount(figure: Fraction) -> Money:
    """A number of euro as an amount, rounded up, so that it is above a ceiling where the number is.

    Examples:
        >>> shown_amount(Fraction(100001, 3))
        Money('33333.67', 'EUR')
    """
    return Money(_UP.apply(figure), EUR)


@attrs.frozen(kw_only=True)
class AidSum:
    """What aid comes to, as far as it is known.

    Attributes:
        least: What it comes to at least, in euro.
        most: What it comes to at most; `None` where nothing bounds it.
        places: Where the facts stand that decide it.
    """

    least: Fraction
    most: Fraction | None
    places: tuple[Path, ...] = attrs.field(eq=False)


@attrs.frozen(kw_only=True)
class Counting:
    """What is added up with a grant.

    Attributes:
        regulations: Aid under which regulations.
        is_rolling: Whether over the time that ends on the day of the grant, and not over fiscal years.
    """

    regulations: frozenset[AidRegulation]
    is_rolling: bool


@attrs.frozen(kw_only=True)
class Counted:
    """What aid comes to in every way that is possible.

    Attributes:
        sums: What it comes to as the terms read the law; several, where facts or versions are open.
        others: What it would come to by the readings that the terms do not take.
        times: The versions of the time over which it is added up, and of the majority that controls.
        policies: The versions of the terms that take one of several readings.
    """

    sums: tuple[AidSum, ...]
    others: tuple[AidSum, ...]
    times: tuple[Version[object], ...]
    policies: tuple[Version[object], ...]


@attrs.frozen(kw_only=True)
class _Reading:
    """One way to add up: over which time, and by which policies."""

    span: Duration | int
    last_month: int
    same_day: bool
    of_groups: bool


def count(
    register: AidRegister,
    grant: AidGrant,
    counting: Counting,
    terms: StateAidTerms,
    on: date | None,
    *,
    is_of_groups: Dated[bool],
    at: Path,
    own: int | None,
) -> Counted:
    """The aid that is added up with a grant, that which was granted on the same day included.

    Args:
        register: The register.
        grant: The grant up to which aid is added up.
        counting: What is added up.
        terms: The figures.
        on: The day as of which it is judged, by which figures may differ.
        is_of_groups: Whether aid of the whole single undertaking is added up.
        at: Where the register stands.
        own: The position of the grant in the register; `None` where it is not in it.

    Raises:
        NotInForce: A figure has no version on the day.
    """
    recipient = grant.recipient
    majorities = terms.majority.possible_versions(on)
    name = None if recipient is None else recipient.name
    group = single_undertaking(register, name, grant.granted_on, at=at, majorities=majorities)
    span_versions: tuple[Version[Duration] | Version[int], ...] = (
        terms.window.possible_versions(on) if counting.is_rolling else terms.fiscal_years.possible_versions(on)
    )
    last_month = None if recipient is None else recipient.fiscal_year_ends_in
    months = (12,) if counting.is_rolling else _MONTHS if last_month is None else (last_month,)
    same_days = terms.same_day_counts.possible_versions(on) if counting.is_rolling else ()
    groupings = is_of_groups.possible_versions(on)

    made: dict[_Reading, AidSum] = {}

    def sums(same: Iterable[bool], groups: Iterable[bool]) -> tuple[AidSum, ...]:
        found = []
        for version, month, same_day, of_groups in product(span_versions, months, same, groups):
            reading = _Reading(span=version.value, last_month=month, same_day=same_day, of_groups=of_groups)
            if reading not in made:
                made[reading] = _sum(register, grant, counting, reading, group, at=at, own=own)
            found.append(made[reading])
        return tuple(dict.fromkeys(found))

    return Counted(
        sums=sums([version.value for version in same_days] or [True], [version.value for version in groupings]),
        others=sums(_readings(same_days) or [True], _readings(groupings)),
        times=(*span_versions, *(majorities if register.links else ())),
        policies=(*same_days, *groupings),
    )


def _readings(policies: Sequence[Version[bool]]) -> list[bool]:
    """What the law may mean: what was read in it, or both where that was not."""
    is_read = all(policy.source is not None and policy.source.is_read for policy in policies)
    return [policy.value for policy in policies] if is_read else [True, False]


def _sum(
    register: AidRegister,
    grant: AidGrant,
    counting: Counting,
    reading: _Reading,
    group: SingleUndertaking,
    *,
    at: Path,
    own: int | None,
) -> AidSum:
    who = group if reading.of_groups else group.alone
    least, most = Fraction(0), Fraction(0)
    is_bounded = register.grants.complete
    places = [at / "grants"]
    for position, other in enumerate(register.grants):
        counts = True if position == own else _counts(other, grant.granted_on, counting, reading, who)
        if counts is False:
            continue
        here = at / "grants" / position
        places += [here / field for field in ("regulation", "granted_on", "amount", "recipient")]
        if counts is None:
            places += who.doubts
        figure = None if other.amount is None else in_euro(other.amount)
        is_bounded = is_bounded and figure is not None
        most += figure or 0
        least += (figure or 0) if counts else 0
    return AidSum(least=least, most=most if is_bounded else None, places=tuple(dict.fromkeys(places)))


def _counts(
    other: AidGrant, day: date | None, counting: Counting, reading: _Reading, who: SingleUndertaking
) -> bool | None:
    """Whether another grant is added up."""
    regulation = None if other.regulation is None else other.regulation in counting.regulations
    held = who.holds(None if other.recipient is None else other.recipient.name)
    # Most of a long register is of others, so that the calendar is asked last.
    if regulation is False or held is False:
        return False
    return both(regulation, held, _is_within(other.granted_on, day, reading))


def _is_within(earlier: date | None, day: date | None, reading: _Reading) -> bool | None:
    """Whether a day lies in the time that ends with another."""
    if earlier is None or day is None:
        return None
    if earlier > day:
        return False
    if isinstance(reading.span, int):
        return _fiscal_year(day, reading.last_month) - _fiscal_year(earlier, reading.last_month) < reading.span
    end = end_of(reading.span, earlier)
    return end is None or end > day or (reading.same_day and end == day)


def end_of(time: Duration, start: date) -> date | None:
    """The day that is so much later; `None` where the calendar ends before.

    Examples:
        >>> print(end_of(Duration(months=36), date(2022, 3, 10)), end_of(Duration(days=1), date.max))
        2025-03-10 None
    """
    try:
        return time.after(start)
    except Malformed:
        return None


def _fiscal_year(day: date, last_month: int) -> int:
    return day.year + (day.month > last_month)
