"""Rules on the granting of de minimis aid: its day, its value, and what it is cumulated with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Context, Decimal
from typing import Final

from integrated_projects.evidence.aid_register import AidGrant, AidRegister, AidRegulation, CumulatedAid
from integrated_projects.finding import Judgement
from integrated_projects.money import Money, Rate, Rounding, RoundingMode
from integrated_projects.rule import agreed, rule
from integrated_projects.rulebooks._judging import Words, judged, to_the_cent
from integrated_projects.rulebooks._margins import apart
from integrated_projects.rulebooks._remedies import to_be_less, to_become
from integrated_projects.rulebooks.state_aid.terms import StateAidCase, basis

__all__ = [
    "aid_is_granted_in_time",
    "cumulated_aid_keeps_its_intensity",
    "discounted",
    "instalments_are_discounted",
]


def __dir__() -> list[str]:
    return __all__


_NEW = AidRegulation.GENERAL_2023

_IN_TIME = Words(
    met="{grant} is granted under {regulation} not after {last}",
    breached="{grant} is granted under {regulation} after {last}",
    unknown="whether {grant} is granted under {regulation} in time is not certain; the last day is {last}",
    idle="{regulation} is none of the regulations on general aid and on services",
)


@rule(
    "aid-is-granted-while-its-regulation-applies",
    of=AidGrant,
    within=AidRegister,
    basis=basis(_NEW, "Articles 8 and 7(3)"),
)
def aid_is_granted_in_time(grant: AidGrant, case: StateAidCase) -> Iterator[Judgement]:
    """De minimis aid is granted while its regulation applies, or in the six months after its end."""
    day, regulation = grant.granted_on, grant.regulation
    figures = None if regulation is None else case.terms.of(regulation)
    lasts = () if figures is None else case.possible(figures.last_grant)
    yield judged(
        None if regulation is None else figures is not None,
        None if day is None else agreed(lasts, lambda last: day <= last),
        _IN_TIME,
        missing=[case.here / "regulation", case.here / "granted_on", *case.days(lasts)],
        using=lasts,
        observed=day,
        expected=tuple(last.value for last in lasts),
        margin=min(((last.value - day).days for last in lasts), default=None) if day is not None else None,
        remedies=to_become(case.here / "granted_on", min((last.value for last in lasts), default=None)),
        grant=grant.amount,
        regulation=regulation,
        last=tuple(last.value for last in lasts),
    )


#: So many digits that no cent depends on them, and powers of any size.
_PRECISE: Final = Context(prec=60, Emin=-999_999, Emax=999_999)
#: No more digits after the point are kept than can be rounded to a cent.
_PLACES: Final = Decimal("1E-20")
_HALF_UP: Final = Rounding(RoundingMode.HALF_UP)
_DAYS_OF_A_YEAR: Final = Decimal(365)


def discounted(amount: Money, rate: Rate, granted_on: date, due_on: date) -> tuple[Decimal, Decimal]:
    """What an amount that is due on a later day is worth on the day of granting, unrounded, by two readings.

    Both compound interest over whole years. For the days that are left, as parts of 365, the first compounds too, and
    the second takes simple interest; of whole years they say the same.

    Examples:
        >>> from integrated_projects.money import euro
        >>> both = discounted(euro(100_000), Rate.percent(5), date(2025, 1, 5), date(2026, 1, 5))
        >>> [round(value, 2) for value in both]
        [Decimal('95238.10'), Decimal('95238.10')]
    """
    years = max(due_on.year - granted_on.year, 0)
    if years and (due_on.month, due_on.day) < (granted_on.month, granted_on.day):
        years -= 1
    days = max((due_on - _anniversary(granted_on, years)).days, 0)
    interest = _PRECISE.divide(Decimal(rate.fraction.numerator), Decimal(rate.fraction.denominator))
    growth = _PRECISE.add(Decimal(1), interest)
    part = _PRECISE.divide(Decimal(days), _DAYS_OF_A_YEAR)
    whole = _PRECISE.power(growth, years)
    compound = _PRECISE.power(growth, part)
    simple = _PRECISE.add(Decimal(1), _PRECISE.multiply(interest, part))
    return (
        _PRECISE.divide(amount.amount, _PRECISE.multiply(whole, compound)),
        _PRECISE.divide(amount.amount, _PRECISE.multiply(whole, simple)),
    )


def _anniversary(day: date, years: int) -> date:
    """The same day some years later; of a 29 February the 28th."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


_DISCOUNTED = Words(
    met="{amount} is what the instalments are worth on the day of granting",
    breached="{amount} is stated, but on the day of granting the instalments are worth {values}",
    unknown="what the instalments are worth on the day of granting is not certain; {amount} is stated",
    idle="{amount} is paid at once",
)


@rule(
    "instalments-are-discounted",
    of=AidGrant,
    within=AidRegister,
    basis=basis(_NEW, "Article 3(6)"),
)
def instalments_are_discounted(grant: AidGrant, case: StateAidCase) -> Iterator[Judgement]:
    """Aid in instalments counts with what they are worth on the day of granting, at the discount rate of that day."""
    values = _values(grant)
    amount = grant.amount
    yield judged(
        # Of no instalments at all, in a list that is complete, the answer is no.
        grant.instalments.any(lambda _: True),
        None if values is None or amount is None else amount in values,
        _DISCOUNTED,
        missing=[
            *(case.here / name for name in ("amount", "granted_on", "discount_rate", "instalments")),
            *(case.here / "instalments" / position / "due_on" for position in range(len(grant.instalments))),
        ],
        observed=amount,
        expected=values,
        # The nearer of the two readings is the limit.
        margin=None if values is None or amount is None else apart(min((value - amount for value in values), key=abs)),
        remedies=()
        if values is None or amount is None
        else to_become(case.here / "amount", min(values, key=lambda value: abs(value - amount))),
        amount=amount,
        values=values,
    )


def _values(grant: AidGrant) -> tuple[Money, ...] | None:
    """What the instalments are worth by either reading, each once; `None` where that cannot be told."""
    granted, rate = grant.granted_on, grant.discount_rate
    parts = [(one.amount, one.due_on) for one in grant.instalments]
    if granted is None or rate is None or not parts or not grant.instalments.complete:
        return None
    pairs = [discounted(amount, rate, granted, due) for amount, due in parts if due is not None]
    if len(pairs) < len(parts):
        return None
    currency = parts[0][0].currency
    sums = [Decimal(0), Decimal(0)]
    for pair in pairs:
        sums = [_PRECISE.add(so_far, value) for so_far, value in zip(sums, pair, strict=True)]
    exact = [_PRECISE.quantize(value, _PLACES) for value in sums]
    return tuple(dict.fromkeys(Money(_HALF_UP.apply(value), currency) for value in exact))


_CUMULATED = Words(
    met="{state_aid} of State aid and {de_minimis} of de minimis aid are within {intensity} of {eligible}, {limit}",
    breached="{state_aid} of State aid and {de_minimis} of de minimis aid are above {intensity} of {eligible}, {limit}",
    unknown="whether {state_aid} of State aid and {de_minimis} of de minimis aid are within {intensity} of {eligible} "
    "is not certain",
    idle="the de minimis aid of {de_minimis} is not for the same eligible costs",
)
_CUMULATED_TO_AN_AMOUNT = Words(
    met="{state_aid} of State aid and {de_minimis} of de minimis aid are within the highest amount, {limit}",
    breached="{state_aid} of State aid and {de_minimis} of de minimis aid are above the highest amount, {limit}",
    unknown="whether {state_aid} of State aid and {de_minimis} of de minimis aid are within the highest amount, "
    "{limit}, is not certain",
    idle=_CUMULATED.idle,
)


@rule(
    "cumulated-aid-is-within-its-intensity",
    of=CumulatedAid,
    within=AidRegister,
    basis=basis(_NEW, "Article 5(3)"),
)
def cumulated_aid_keeps_its_intensity(aid: CumulatedAid, case: StateAidCase) -> Iterator[Judgement]:
    """State aid and de minimis aid for the same costs are within the highest aid intensity, or the highest amount."""
    state_aid, de_minimis, eligible = aid.state_aid, aid.de_minimis, aid.eligible
    whole = None if state_aid is None or de_minimis is None else state_aid + de_minimis
    intensity = aid.highest_intensity
    # The law speaks of one or the other; no case states both.
    limit = aid.highest_amount
    words, compared = _CUMULATED_TO_AN_AMOUNT, ["highest_amount"]
    if limit is None:
        words, compared = _CUMULATED, ["eligible", "highest_intensity"]
        limit = None if eligible is None or intensity is None else to_the_cent(intensity, eligible)
    # What does not depend on specific costs may be cumulated with any aid.
    yield judged(
        aid.is_attributable,
        None if whole is None or limit is None else whole <= limit,
        words,
        missing=[case.here / name for name in ("is_attributable", "state_aid", "de_minimis", *compared)],
        observed=whole,
        expected=limit,
        margin=None if whole is None or limit is None else limit - whole,
        remedies=to_be_less(
            None if whole is None or limit is None else whole - limit,
            {case.here / "state_aid": state_aid, case.here / "de_minimis": de_minimis},
        ),
        state_aid=state_aid,
        de_minimis=de_minimis,
        eligible=eligible,
        intensity=intensity,
        limit=limit,
    )
