"""Rules on the days and the duration of a project."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from integrated_projects.finding import Judgement, Message, Remedy, Severity
from integrated_projects.path import Path
from integrated_projects.period import Period
from integrated_projects.project import LinkedContract, ProgrammePart, Project
from integrated_projects.rule import decide, not_applicable, rule
from integrated_projects.rulebooks._margins import apart, days_from, least
from integrated_projects.rulebooks._ranges import days_between
from integrated_projects.rulebooks._remedies import day_before, to_become, to_lie_within
from integrated_projects.rulebooks.shared.terms import ARITHMETIC, CALENDAR, ELIGIBILITY, PRACTICE, SharedCase
from integrated_projects.truth import both

__all__ = ["days_agree_with_duration", "days_are_eligible", "days_are_in_order", "linked_contract_is_earlier"]


def __dir__() -> list[str]:
    return __all__


@rule("days-are-in-order", of=Project, basis=ARITHMETIC)
def days_are_in_order(project: Project, case: SharedCase) -> Iterator[Judgement]:
    """The first day is not after the last."""
    first, last = project.first_day, project.last_day
    yield decide(
        None if first is None or last is None else first <= last,
        "the project runs from {first} to {last}",
        breached="the last day, {last}, is before the first, {first}",
        unknown="first day: {first}; last day: {last}",
        observed=last,
        expected=first,
        margin=days_from(first, last),
        missing=(case.root / "first_day", case.root / "last_day"),
        remedies=[Remedy(case.root / "last_day", first)],
        first=first,
        last=last,
    )


@rule("days-agree-with-duration", of=Project, basis=CALENDAR, severity=Severity.WARNING)
def days_agree_with_duration(project: Project, case: SharedCase) -> Iterator[Judgement]:
    """The printed days and the printed duration agree under a convention of counting."""
    first, last, duration = project.first_day, project.last_day, project.duration
    if first is not None and last is not None and project.period is None:
        yield not_applicable("the days from {first} to {last} have no length", first=first, last=last)
        return
    if project.period is None or duration is None:
        yield decide(
            None,
            "first day: {first}; last day: {last}; duration: {duration}",
            missing=[case.root / name for name in ("first_day", "last_day", "duration")],
            first=first,
            last=last,
            duration=duration,
        )
        return
    misses = project.period.conventions(duration)
    miss = min((days for _, days in misses), key=abs)
    agreeing = tuple(convention for convention, days in misses if days == 0)
    yield decide(
        bool(agreeing),
        "{first} to {last} is {duration}, counted with {agreeing}",
        breached="{first} to {last} is not {duration} under any convention; days too many or too few: {misses}",
        observed=project.period,
        expected=duration,
        margin=apart(miss),
        remedies=to_become(case.root / "last_day", _earlier(last, miss, first)),
        first=first,
        last=last,
        duration=duration,
        agreeing=agreeing,
        misses=tuple(
            Message("{days} with {convention}", {"days": f"{days:+d}", "convention": convention})
            for convention, days in misses
        ),
    )


def _earlier(last: date | None, days: int, first: date | None) -> date | None:
    """The last day so many days earlier, or later where they are below nought; `None` beyond the days there are."""
    if first is None or last is None or not first.toordinal() <= last.toordinal() - days <= date.max.toordinal():
        return None
    return date.fromordinal(last.toordinal() - days)


@rule("days-are-eligible", of=ProgrammePart, basis=ELIGIBILITY, severity=Severity.WARNING)
def days_are_eligible(part: ProgrammePart, case: SharedCase) -> Iterator[Judgement]:
    """The days of the project lie inside the days of eligibility of every programme."""
    first, last = case.project.first_day, case.project.last_day
    eligibility = part.programme.eligibility
    days = [case.root / "first_day", case.root / "last_day"]
    periods: tuple[Period, ...] = () if eligibility is None else eligibility.possible(case.on)
    truths = {_lies_inside(first, last, period) for period in periods}
    if len(truths) > 1:
        # The versions of the rule disagree, so that the day as of which one judges decides.
        days.append(case.day)
    yield decide(
        truths.pop() if len(truths) == 1 else None,
        "{first} to {last} is inside {periods}, in which expenditure is eligible under {programme}",
        breached="the project runs {days}, not inside {periods}, in which expenditure is eligible under {programme}",
        unknown="whether the project lies inside the days of eligibility under {programme}, {periods}, is not certain; "
        "its first day: {first}; its last: {last}",
        observed=(first, last),
        expected=periods,
        margin=_margin(first, last, periods),
        missing=[*days, case.here / "programme" / "eligibility"],
        remedies=_remedies(first, last, periods),
        first=first,
        last=last,
        days=days_between(first, last),
        periods=periods or None,
        programme=part.programme,
    )


def _remedies(first: date | None, last: date | None, periods: tuple[Period, ...]) -> Iterator[Remedy]:
    """The days as far as they lie inside the one period in which expenditure is eligible."""
    if first is None or last is None or len(periods) != 1:
        return
    (period,) = periods
    yield from to_lie_within(Path() / "first_day", first, period.first, None)
    yield from to_lie_within(Path() / "last_day", last, None, period.last)


def _margin(first: date | None, last: date | None, periods: tuple[Period, ...]) -> int | None:
    """The days from those of the project to the nearer end of the one period in which expenditure is eligible."""
    if len(periods) != 1:
        return None
    (period,) = periods
    return least([days_from(period.first, first), days_from(last, period.last)])


def _lies_inside(first: date | None, last: date | None, period: Period) -> bool | None:
    starts = None if first is None else period.first is None or period.first <= first
    ends = None if last is None else period.last is None or last <= period.last
    return both(starts, ends)


@rule("linked-contract-is-earlier", of=LinkedContract, basis=PRACTICE, severity=Severity.WARNING)
def linked_contract_is_earlier(contract: LinkedContract, case: SharedCase) -> Iterator[Judgement]:
    """A contract on which the project builds was signed before the project starts."""
    signed, first = contract.signed_on, case.project.first_day
    yield decide(
        None if signed is None or first is None else signed < first,
        "{number} was signed on {signed}, before the first day, {first}",
        breached="{number} was signed on {signed}, not before the first day, {first}",
        unknown="{number}; day of signature: {signed}; first day of the project: {first}",
        observed=signed,
        expected=first,
        margin=days_from(signed, day_before(first)),
        missing=(case.here / "signed_on", case.root / "first_day"),
        remedies=to_become(case.here / "signed_on", day_before(first)),
        number=contract.number,
        signed=signed,
        first=first,
    )
