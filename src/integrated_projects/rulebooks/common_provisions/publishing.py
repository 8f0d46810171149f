"""What the law of either period asks of the list of operations that a managing authority publishes.

A period of months or years ends with the same day of its last month, which still lies in it (Regulation (EEC,
Euratom) No 1182/71, Article 3(2)(c)); that a last day may be no working day moves nothing here.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import cast

from integrated_projects.dated import Dated, Version
from integrated_projects.errors import Malformed
from integrated_projects.evidence.published_list import PublishedFact, PublishedList, PublishedOperation
from integrated_projects.finding import Judgement
from integrated_projects.path import Path
from integrated_projects.period import Duration
from integrated_projects.rule import agreed
from integrated_projects.rulebooks._margins import days_from
from integrated_projects.rulebooks._remedies import to_become
from integrated_projects.rulebooks.common_provisions.terms import CommonCase
from integrated_projects.rulebooks.common_provisions.weighing import Texts, judged
from integrated_projects.truth import both, either, negate

__all__ = [
    "each_has_its_code",
    "names_no_person",
    "names_the_contractor",
    "person_removed_in_time",
    "shows_every_fact",
    "shows_the_rate_of_each_fund",
    "updated_in_time",
]


def __dir__() -> list[str]:
    return __all__


def _of_period(case: CommonCase, published: PublishedList) -> bool | None:
    period = published.period
    if period is None:
        return None
    years = (case.terms.first_year, case.terms.last_year)
    return period.funder == "EU" and (period.first_year, period.last_year) == years


def _list_of(case: CommonCase) -> tuple[PublishedList, Path]:
    """The list in which the operation stands, with its path."""
    return cast("PublishedList", case.parent), case.given(PublishedList)[0]


def _named(operation: PublishedOperation, case: CommonCase) -> str | int:
    """What the operation is called: by its code, by its name, or else by its number in the list."""
    return operation.code or operation.name or case.position + 1


def _last_day(day: date, months: int) -> date:
    """The last day of so many months after a day; where the calendar ends before, its last."""
    try:
        return Duration(months=months).after(day)
    except Malformed:
        return date.max


def _first_in_time(day: date, seen: date, versions: Sequence[Version[int]]) -> date:
    """The first day since another of which so many months reach the one on which the list was seen."""
    months = min(version.value for version in versions)
    days = range(day.toordinal(), seen.toordinal() + 1)
    found = bisect_left(days, seen, key=lambda number: _last_day(date.fromordinal(number), months))
    return date.fromordinal(days[found])


_UPDATED = Texts(
    met="the list as seen on {seen} was last updated on {updated}, within {months} months",
    breached="the list as seen on {seen} was last updated on {updated}, more than {months} months before",
    unknown="whether the list was updated within {months} months is not certain; seen on {seen}, updated on {updated}",
    idle="the list is not of the period {first} to {last}",
)


def updated_in_time(published: PublishedList, case: CommonCase) -> Iterator[Judgement]:
    """Whether the list was updated within so many months before the day on which it was seen."""
    versions = case.possible(case.terms.update_months)
    seen, updated = published.seen_on, published.updated_on

    def is_kept(months: int) -> bool | None:
        return None if seen is None or updated is None else seen <= _last_day(updated, months)

    months = versions[0].value
    margin = None if seen is None or updated is None else (_last_day(updated, months) - seen).days
    truth = agreed(versions, is_kept)
    yield judged(
        case,
        _UPDATED,
        _of_period(case, published),
        truth,
        reads=("period", "seen_on", "updated_on", *case.days(versions)),
        using=versions,
        observed=updated,
        margin=margin,
        remedies=to_become(case.here / "updated_on", _first_in_time(updated, seen, versions))
        if updated and seen and truth is False
        else (),
        seen=seen,
        updated=updated,
        months=months,
        first=case.terms.first_year,
        last=case.terms.last_year,
    )


_FACTS = Texts(
    met="operation {operation} shows every fact that the list must show",
    breached="operation {operation} does not show {lacking}",
    unknown="whether operation {operation} shows every fact that the list must show is not certain: {lacking}",
    idle="the list in which operation {operation} stands is not of the period",
)


def shows_every_fact(operation: PublishedOperation, case: CommonCase) -> Iterator[Judgement]:
    """Whether the row of an operation shows every fact that is asked for; a natural person's name is not."""
    versions = case.possible(case.terms.published_facts)
    published, path = _list_of(case)

    def is_shown(fact: PublishedFact) -> bool | None:
        shown = operation.facts.any(lambda one: one is fact)
        return either(shown, operation.is_natural_person) if fact is PublishedFact.BENEFICIARY else shown

    shown = {fact: is_shown(fact) for version in versions for fact in version.value}
    worst = False if False in shown.values() else None
    lacking = tuple(fact for fact, truth in shown.items() if truth is worst)
    person = ("is_natural_person",) if PublishedFact.BENEFICIARY in lacking else ()
    yield judged(
        case,
        _FACTS,
        _of_period(case, published),
        agreed(versions, lambda facts: both(*(shown[fact] for fact in facts))),
        reads=(path / "period", "facts", *person, *case.days(versions)),
        using=versions,
        observed=operation.facts,
        operation=_named(operation, case),
        lacking=lacking,
    )


_PERSON = Texts(
    met="operation {operation} names no natural person",
    breached="operation {operation} names a natural person as its beneficiary",
    unknown="whether operation {operation} names a natural person is not certain",
    idle="the list in which operation {operation} stands is not of the period",
)


def _names_a_person(operation: PublishedOperation) -> bool | None:
    return both(operation.is_natural_person, operation.facts.any(lambda one: one is PublishedFact.BENEFICIARY))


def names_no_person(operation: PublishedOperation, case: CommonCase) -> Iterator[Judgement]:
    """Whether the row of an operation names no natural person."""
    published, path = _list_of(case)
    yield judged(
        case,
        _PERSON,
        _of_period(case, published),
        negate(_names_a_person(operation)),
        reads=(path / "period", "is_natural_person", "facts"),
        operation=_named(operation, case),
    )


_REMOVED = Texts(
    met="operation {operation} shows no natural person and no vessel longer than {months} months after {published}",
    breached=(
        "operation {operation}, first published on {published}, still shows a natural person or a vessel on {seen}, "
        "after more than {months} months"
    ),
    unknown=(
        "whether operation {operation} shows a natural person or a vessel longer than {months} months is not certain; "
        "first published on {published}, seen on {seen}"
    ),
    idle="the list in which operation {operation} stands is not of the period",
)


def person_removed_in_time(operation: PublishedOperation, case: CommonCase, figure: Dated[int]) -> Iterator[Judgement]:
    """Whether what leads to a person is no longer in the list so many months after it was first published."""
    versions = case.possible(figure)
    published, path = _list_of(case)
    first, seen = operation.first_published_on, published.seen_on
    is_shown = either(_names_a_person(operation), operation.facts.any(lambda one: one is PublishedFact.VESSEL))

    def is_kept(months: int) -> bool | None:
        return None if seen is None or first is None else seen <= _last_day(first, months)

    truth = either(negate(is_shown), agreed(versions, is_kept))
    yield judged(
        case,
        _REMOVED,
        _of_period(case, published),
        truth,
        reads=(
            path / "period",
            path / "seen_on",
            *("is_natural_person", "facts", "first_published_on"),
            *case.days(versions),
        ),
        using=versions,
        observed=first,
        # What shows no person may stand in the list for as long as it likes.
        margin=None if first is None or is_shown is False else days_from(seen, _last_day(first, versions[0].value)),
        remedies=to_become(case.here / "first_published_on", _first_in_time(first, seen, versions))
        if first and seen and truth is False
        else (),
        operation=_named(operation, case),
        months=versions[0].value,
        published=first,
        seen=seen,
    )


_CODES = Texts(
    met="each of {count} operations has a code of its own",
    breached="{repeated} is the code of more than one operation",
    unknown="whether each operation has a code of its own is not certain; {count} are stated",
    idle="the list is not of the period {first} to {last}",
)


def each_has_its_code(published: PublishedList, case: CommonCase) -> Iterator[Judgement]:
    """Whether no two operations of the list have the same code."""
    counts = Counter(one.code for one in published.entries if one.code is not None)
    repeated = tuple(code for code, count in counts.items() if count > 1)
    unnamed = [place for place, one in enumerate(published.entries) if one.code is None]
    known = published.entries.complete and not unnamed
    yield judged(
        case,
        _CODES,
        _of_period(case, published),
        False if repeated else True if known else None,
        reads=("period", "entries", *(case.here / "entries" / place / "code" for place in unnamed)),
        observed=repeated,
        repeated=repeated,
        count=len(published.entries),
        first=case.terms.first_year,
        last=case.terms.last_year,
    )


_CONTRACTOR = Texts(
    met="operation {operation} is procured, and its contractor is named",
    breached="operation {operation} is procured, and no contractor is named",
    unknown="whether operation {operation} is procured and its contractor is named is not certain",
    idle="operation {operation} is not procured, or its list is not of the period",
)


def names_the_contractor(operation: PublishedOperation, case: CommonCase) -> Iterator[Judgement]:
    """Whether the row of an operation that is procured names the contractor."""
    published, path = _list_of(case)
    yield judged(
        case,
        _CONTRACTOR,
        both(_of_period(case, published), operation.is_procured),
        operation.facts.any(lambda one: one is PublishedFact.CONTRACTOR),
        reads=(path / "period", "is_procured", "facts"),
        operation=_named(operation, case),
    )


_RATES = Texts(
    met="operation {operation} shows the rate of each of its funds: {funds}",
    breached="operation {operation} shows no co-financing rate of {unrated}",
    unknown="whether operation {operation} shows the rate of each of its funds is not certain; its funds: {funds}",
    idle="no fund pays for operation {operation}, or its list is not of the period",
)


def shows_the_rate_of_each_fund(operation: PublishedOperation, case: CommonCase) -> Iterator[Judgement]:
    """Whether the row of an operation shows a rate of every fund that pays for it."""
    published, path = _list_of(case)

    def is_rated(fund: str) -> bool | None:
        return operation.rated_funds.any(lambda one: one == fund)

    yield judged(
        case,
        _RATES,
        both(_of_period(case, published), operation.funds.any(lambda _fund: True)),
        operation.funds.all(is_rated),
        reads=(path / "period", "funds", "rated_funds"),
        observed=operation.rated_funds,
        expected=operation.funds,
        operation=_named(operation, case),
        funds=operation.funds,
        unrated=tuple(fund for fund in operation.funds if is_rated(fund) is False),
    )
