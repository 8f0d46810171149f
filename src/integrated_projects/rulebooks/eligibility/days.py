"""Rules on the last day, the duration, and what must exist beforehand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from integrated_projects.evidence.concept import Concept
from integrated_projects.finding import Judgement, Remedy
from integrated_projects.path import Path
from integrated_projects.period import Duration
from integrated_projects.procedure import Prerequisite
from integrated_projects.project import LinkedContract, Project
from integrated_projects.rule import agreed, decide, not_applicable, rule
from integrated_projects.rulebooks._judging import Words
from integrated_projects.rulebooks._ranges import days_between
from integrated_projects.rulebooks._remedies import day_before, to_become
from integrated_projects.rulebooks.eligibility.admitting import demanded
from integrated_projects.rulebooks.eligibility.terms import CONDITIONS, EligibilityCase, conditions_of, not_stated
from integrated_projects.truth import both

__all__ = [
    "days_are_within_the_longest_duration",
    "duration_is_within_the_longest",
    "ends_by_the_last_day",
    "prerequisite_is_there",
]


def __dir__() -> list[str]:
    return __all__


#: The fewest and the most days of a month.
_MONTH = (28, 31)


@rule("ends-by-the-last-day", of=Project, basis=CONDITIONS)
def ends_by_the_last_day(project: Project, case: EligibilityCase) -> Iterator[Judgement]:
    """The project ends by the last day of implementation."""
    path, conditions = conditions_of(case)
    if conditions.last_day is None:
        yield not_stated(path / "last_day", "the last day of implementation")
        return
    versions = case.possible(conditions.last_day)
    last = project.last_day
    limits = tuple(version.value for version in versions)
    yield decide(
        None if last is None else agreed(versions, lambda limit: last <= limit),
        "the project ends on {last}; the last day of implementation is {limits}",
        unknown="last day of the project: {last}; the last day of implementation is {limits}",
        observed=last,
        expected=limits,
        margin=(limits[0] - last).days if last is not None and len(limits) == 1 else None,
        using=versions,
        missing=(case.root / "last_day", *case.days(versions)),
        remedies=[Remedy(case.root / "last_day", min(limits))],
        last=last,
        limits=limits,
    )


def _is_within(duration: Duration, longest: Duration) -> bool | None:
    """Whether the one is no longer than the other, however long its months are; `None` where that depends on them."""
    months, days = duration.months - longest.months, duration.days - longest.days
    beyond = [months * length + days for length in _MONTH]
    return True if max(beyond) <= 0 else False if min(beyond) > 0 else None


def _months_left(duration: Duration | None, longest: tuple[Duration, ...]) -> int | None:
    """The whole months to the one longest duration; `None` where days are counted beside them, which no month is."""
    if duration is None or len(longest) != 1 or duration.days != longest[0].days:
        return None
    return longest[0].months - duration.months


@rule("duration-is-within-the-longest", of=Project, basis=CONDITIONS)
def duration_is_within_the_longest(project: Project, case: EligibilityCase) -> Iterator[Judgement]:
    """The printed duration is no longer than the longest."""
    path, conditions = conditions_of(case)
    if conditions.longest_duration is None:
        yield not_stated(path / "longest_duration", "the longest duration")
        return
    versions = case.possible(conditions.longest_duration)
    duration = project.duration
    longest = tuple(version.value for version in versions)
    truths = () if duration is None else tuple(_is_within(duration, one) for one in longest)
    if truths and set(truths) == {None}:
        yield not_applicable(
            "which of {duration} and {longest} is longer depends on the months", duration=duration, longest=longest
        )
        return
    yield decide(
        None if duration is None else agreed(versions, lambda one: _is_within(duration, one)),
        "the project lasts {duration}; the longest duration is {longest}",
        observed=duration,
        expected=longest,
        margin=_months_left(duration, longest),
        using=versions,
        missing=(case.root / "duration", *case.days(versions)),
        remedies=[Remedy(case.root / "duration", longest[0])] if len(longest) == 1 else [],
        duration=duration,
        longest=longest,
    )


@rule("days-are-within-the-longest-duration", of=Project, basis=CONDITIONS)
def days_are_within_the_longest_duration(project: Project, case: EligibilityCase) -> Iterator[Judgement]:
    """From the first day to the last is no longer than the longest duration, whichever convention is meant."""
    path, conditions = conditions_of(case)
    if conditions.longest_duration is None:
        yield not_stated(path / "longest_duration", "the longest duration")
        return
    versions = case.possible(conditions.longest_duration)
    first, last = project.first_day, project.last_day
    longest = tuple(version.value for version in versions)

    def is_within(limit: Duration) -> bool | None:
        # Where the last day is not counted, it has the date of the first.
        return None if first is None or last is None else _days_left(first, last, limit) >= 0

    left = [] if first is None or last is None else [_days_left(first, last, limit) for limit in longest]
    truth = agreed(versions, is_within)
    yield decide(
        truth,
        "the project runs {days}; the longest duration is {longest}",
        observed=(first, last),
        expected=longest,
        margin=left[0] if len(left) == 1 else None,
        remedies=[Remedy(case.root / "last_day", last + timedelta(days=min(left)))] if last and truth is False else (),
        using=versions,
        missing=(case.root / "first_day", case.root / "last_day", *case.days(versions)),
        days=days_between(first, last),
        longest=longest,
    )


def _days_left(first: date, last: date, limit: Duration) -> int:
    """How many days later the project could end; any day of the calendar comes before an end beyond it."""
    end = date.max.toordinal()
    if first.year + limit.months // 12 + limit.days // 365 + 2 <= date.max.year:
        end = limit.after(first).toordinal()
    return end - last.toordinal()


_OF_CONTRACTS = Words(
    met="contracts {wanted} are there, signed before {first}: {contracts}",
    breached="no contract {wanted} is there that was signed before {first}: {contracts}",
    unknown="whether a contract {wanted} is there, signed before the first day, is not certain: {contracts}",
    idle="no contract must exist beforehand",
)
_OF_CONCEPTS = Words(
    met="{wanted} is there, before {first}: concept {concept}, approved on {approved}; contracts: {contracts}",
    breached="{wanted} is not there before {first}: concept {concept}, approved on {approved}; contracts: {contracts}",
    unknown="whether {wanted} is there before the first day is not certain: concept {concept}, approved on {approved}; "
    "contracts: {contracts}",
    idle=_OF_CONTRACTS.idle,
)


@rule("prerequisite-is-there", of=Project, basis=CONDITIONS)
def prerequisite_is_there(project: Project, case: EligibilityCase) -> Iterator[Judgement]:
    """Every contract that must exist beforehand is there, and was signed before the first day.

    Some procedures ask for a concept instead, which is approved and not signed.
    """
    path, conditions = conditions_of(case)
    if conditions.prerequisites is None:
        yield not_stated(path / "prerequisites", "contracts that must exist beforehand")
        return
    versions = case.possible(conditions.prerequisites)
    is_asked = demanded(versions, bool)
    if is_asked is False:
        yield not_applicable(_OF_CONTRACTS.idle)
        return
    wanted = tuple(version.value for version in versions)
    kinds = {one.is_concept for version in wanted for one in version}
    _, concept = case.given(Concept)

    def are_there(prerequisites: tuple[Prerequisite, ...]) -> bool | None:
        return both(*(_is_there(one, project, concept) for one in prerequisites))

    # On a day on which none is asked the rule does not apply, so that it is not met without a day.
    truth = agreed(versions, are_there) if is_asked else None
    words = _OF_CONCEPTS if True in kinds else _OF_CONTRACTS
    yield decide(
        truth,
        words.met,
        breached=words.breached,
        unknown=words.unknown,
        observed=project.linked_contracts if False in kinds else concept,
        expected=wanted,
        using=versions,
        missing=(case.root / "first_day", *case.days(versions), *_gaps(kinds, concept, case)),
        remedies=_earlier(wanted, project, case) if truth is False else (),
        wanted=wanted,
        first=project.first_day,
        contracts=project.linked_contracts,
        concept=None if concept is None else concept.number,
        approved=None if concept is None else concept.approved_on,
    )


def _gaps(kinds: set[bool], concept: Concept | None, case: EligibilityCase) -> Iterator[Path]:
    """Where it would be stated that what must exist beforehand is there."""
    if False in kinds:
        here = case.root / "linked_contracts"
        yield here
        yield from (here / position / "signed_on" for position in range(len(case.project.linked_contracts)))
    if True in kinds:
        path, _ = case.given(Concept)
        yield from (path,) if concept is None else (path / "number", path / "approved_on")


def _is_there(prerequisite: Prerequisite, project: Project, concept: Concept | None) -> bool | None:
    first = project.first_day

    def is_before(day: date | None) -> bool | None:
        return None if first is None or day is None else day < first

    def is_it(contract: LinkedContract) -> bool | None:
        return both(prerequisite.fits(contract.number), is_before(contract.signed_on))

    if not prerequisite.is_concept:
        return project.linked_contracts.any(is_it)
    if concept is None:
        return None
    fits = None if concept.number is None else prerequisite.fits(concept.number)
    return both(fits, is_before(concept.approved_on))


def _earlier(wanted: tuple[tuple[Prerequisite, ...], ...], project: Project, case: EligibilityCase) -> list[Remedy]:
    """When the contracts would have to be signed that fit and come too late; of several the earliest.

    None where no contract fits, since its number would be invented.
    """
    before = day_before(project.first_day)
    remedies: list[Remedy] = []
    for prerequisite in dict.fromkeys(one for version in wanted for one in version):
        path, concept = case.given(Concept)
        if _is_there(prerequisite, project, concept):
            continue
        late = (
            _late_concept(prerequisite, concept, path)
            if prerequisite.is_concept
            else _late_contract(prerequisite, project, case.root)
        )
        if late is None or before is None:
            return []
        remedies += to_become(late, before)
    # One contract may be what two of the prerequisites want.
    return list(dict.fromkeys(remedies))


def _late_contract(prerequisite: Prerequisite, project: Project, root: Path) -> Path | None:
    """Where the day of signature stands of the earliest contract that fits."""
    signed = [
        (contract.signed_on, position)
        for position, contract in enumerate(project.linked_contracts)
        if prerequisite.fits(contract.number) and contract.signed_on is not None
    ]
    return root / "linked_contracts" / min(signed)[1] / "signed_on" if signed else None


def _late_concept(prerequisite: Prerequisite, concept: Concept | None, path: Path) -> Path | None:
    """Where the day of approval of the concept stands, if it fits."""
    fits = concept is not None and concept.number is not None and prerequisite.fits(concept.number)
    return path / "approved_on" if fits else None
