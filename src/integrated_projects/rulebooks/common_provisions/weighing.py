"""How the rules of both periods weigh what is stated against a limit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, TypeVar, cast

import attrs

from integrated_projects.dated import Version
from integrated_projects.evidence.programme_finances import ProgrammeAccount, ProgrammeFinances
from integrated_projects.finding import Judgement, Message, Remedy
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import EUR, Money, Rate, Rounding, RoundingMode
from integrated_projects.path import Path
from integrated_projects.programme import Programme
from integrated_projects.rule import Binding, Case, agreed, decide, not_applicable
from integrated_projects.rulebooks._programming import is_territorial_cooperation
from integrated_projects.rulebooks._remedies import to_be_less, to_be_more
from integrated_projects.rulebooks.common_provisions.terms import CommonCase, CommonTerms
from integrated_projects.truth import both

__all__ = [
    "HALF_UP",
    "Texts",
    "binds_by_programme",
    "in_euro",
    "in_period",
    "is_above",
    "is_cooperation",
    "is_one_of",
    "judged",
    "limited",
    "of_accounts",
    "rate_of",
]


def __dir__() -> list[str]:
    return __all__


T = TypeVar("T")

#: Caps are compared with amounts that are rounded so.
HALF_UP = Rounding(RoundingMode.HALF_UP)


@attrs.frozen(kw_only=True)
class Texts:
    """The sentences of a rule.

    Attributes:
        met: Where it holds.
        breached: Where it does not.
        unknown: Where it cannot be told.
        idle: Where it asks nothing.
    """

    met: str
    breached: str
    unknown: str
    idle: str


def binds_by_programme(case: Case[CommonTerms]) -> Binding:
    """Whether a programme of the period pays, by the year of its CCI."""
    parts = case.project.parts
    binds = parts.any(lambda part: in_period(case, part.programme.code))
    told = parts.where(lambda part: in_period(case, part.programme.code)) if binds else parts
    sentence = (
        "the project is paid under {programmes}, of the period {first} to {last}"
        if binds
        else "no programme of {first} to {last} pays; the programmes of the project: {programmes}"
        if binds is False
        else "whether a programme of {first} to {last} pays is not certain; the programmes of the project: {programmes}"
    )
    return Binding(
        binds=binds,
        because=Message(
            sentence,
            {
                "programmes": told.map(lambda part: part.programme.code),
                "first": case.terms.first_year,
                "last": case.terms.last_year,
            },
        ),
        missing=(Path() / "parts",),
    )


def in_period(case: CommonCase, programme: ProgrammeCode | None) -> bool | None:
    """Whether the programme is one of the period; `None` where none is named."""
    if programme is None:
        return None
    year = programme.year
    return year is not None and case.terms.first_year <= year <= case.terms.last_year


def is_cooperation(programme: ProgrammeCode | None) -> bool | None:
    """Whether the programme is one of territorial cooperation, as its CCI says; `None` where none is named."""
    return None if programme is None else is_territorial_cooperation(Programme(programme))


def is_one_of(value: object, *wanted: object) -> bool | None:
    """Whether what is stated is one of these."""
    return None if value is None else value in wanted


def rate_of(rate: Rate, base: Money) -> Money:
    """The rate of an amount, rounded half up."""
    return base.share(rate, HALF_UP)


def in_euro(amount: Money, lev_per_euro: Decimal) -> Fraction:
    """An amount in euro or in leva as a number of euro."""
    figure = Fraction(amount.amount)
    return figure if amount.currency == EUR else figure / Fraction(lev_per_euro)


def is_above(case: CommonCase, amount: Money | None, limit: Money) -> bool | None:
    """Whether an amount in euro or in leva is above a limit in euro."""
    if amount is None:
        return None
    levs = case.possible(case.terms.lev_per_euro)
    return agreed(levs, lambda lev: in_euro(amount, lev) > limit.amount)


def judged(
    case: CommonCase,
    texts: Texts,
    applies: bool | None,
    truth: bool | None,
    *,
    reads: Iterable[str | Path],
    using: Sequence[Version[object]] = (),
    observed: object = None,
    expected: object = None,
    margin: object = None,
    remedies: Iterable[Remedy] = (),
    **figures: object,
) -> Judgement:
    """What follows from whether a rule applies and whether it holds.

    Args:
        case: The case.
        texts: The sentences of the rule.
        applies: Whether it asks anything.
        truth: Whether it holds, if it does.
        reads: The fields of the noun that are read, and other places.
        using: The versions of figures of law.
        observed: The value that was found.
        expected: The value with which it is compared.
        margin: How far it is from the limit.
        remedies: The smallest changes that would let the rule hold.
        figures: The figures of the sentences.
    """
    if applies is False:
        return not_applicable(texts.idle, **figures)
    missing = [case.here / place if isinstance(place, str) else place for place in reads]
    return decide(
        truth if applies else None,
        texts.met,
        breached=texts.breached,
        unknown=texts.unknown,
        observed=observed,
        expected=expected,
        margin=margin,
        using=using,
        missing=missing,
        remedies=remedies,
        **cast("dict[str, Any]", figures),
    )


def limited(
    case: CommonCase,
    texts: Texts,
    applies: bool | None,
    amount: Money | None,
    *,
    versions: Sequence[Version[T]],
    reckon: Callable[[T], Money | None],
    reads: Iterable[str | Path],
    at_least: bool = False,
    by_fact: bool = False,
    at: str | None = None,
    parts: tuple[str, ...] = (),
    **figures: object,
) -> Judgement:
    """As `judged`, of an amount that must not exceed a limit, or must reach it.

    Args:
        case: The case.
        texts: The sentences of the rule, which may name the amount and the limit.
        applies: Whether it asks anything.
        amount: What was found.
        versions: The versions of the figure.
        reckon: The limit that follows from one of them; `None` where it cannot be told.
        reads: The fields of the noun that are read, and other places.
        at_least: Whether the limit is the least that is wanted, and not the most.
        by_fact: Whether the versions differ by a fact that is not stated, and not by the day.
        at: The field in which the amount stands, where it stands in one alone.
        parts: The fields that add up to it, where it is a sum.
        figures: More figures of the sentences.
    """
    limits = [reckon(version.value) for version in versions]
    limit = limits[0] if limits and limits.count(limits[0]) == len(limits) else None

    def is_kept(value: T) -> bool | None:
        own = reckon(value)
        if amount is None or own is None:
            return None
        return amount >= own if at_least else amount <= own

    def remedies() -> list[Remedy]:
        names = parts if at is None else (at,)
        stated = {case.here / name: cast("Money | None", case.resolve(case.here / name)) for name in names}
        # A breach is one of every version, so that the strictest limit is known.
        known = [one for one in limits if one is not None]
        apart = None if amount is None else amount - (max(known) if at_least else min(known))
        return to_be_more(None if apart is None else -apart, stated) if at_least else to_be_less(apart, stated)

    margin = None
    if amount is not None and limit is not None:
        margin = amount - limit if at_least else limit - amount
    truth = agreed(versions, is_kept)
    return judged(
        case,
        texts,
        applies,
        truth,
        reads=[*reads, *(() if by_fact else case.days(versions))],
        using=versions,
        observed=amount,
        expected=limit,
        margin=margin,
        remedies=remedies() if truth is False else (),
        amount=amount,
        limit=limit,
        **figures,
    )


def of_accounts(
    case: CommonCase, programme: ProgrammeCode | None, name: str, day: date | None = None
) -> tuple[bool | None, tuple[Path, ...]]:
    """What the accounts of a programme say, and where they would say it.

    Args:
        case: The case.
        programme: The programme.
        name: A field of its account: a truth, or a day that must not lie after the one given.
        day: That day.
    """
    path, finances = case.given(ProgrammeFinances)
    if finances is None:
        return None, (path,)

    def says(account: ProgrammeAccount) -> bool | None:
        value = getattr(account, name)
        return None if value is None else value is True or (day is not None and value <= day)

    def is_meant(account: ProgrammeAccount) -> bool | None:
        return None if account.programme is None or programme is None else account.programme == programme

    places = [path / "programmes"]
    for position in range(len(finances.programmes)):
        places += [path / "programmes" / position / "programme", path / "programmes" / position / name]
    return finances.programmes.any(lambda account: both(is_meant(account), says(account))), tuple(places)
