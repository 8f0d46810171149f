"""Rules on the days on which costs are incurred."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from integrated_projects.dated import Version
from integrated_projects.evidence.eea_grant import EeaGrant, Invoice
from integrated_projects.finding import Judgement, Remedy, Severity
from integrated_projects.path import Path
from integrated_projects.project import ProgrammePart
from integrated_projects.rule import agreed, rule
from integrated_projects.rulebooks._judging import Words, judged
from integrated_projects.rulebooks._margins import days_from, days_inside, least
from integrated_projects.rulebooks._programming import gaps_of_mechanisms, is_of_the_mechanism, is_under
from integrated_projects.rulebooks._ranges import days_between
from integrated_projects.rulebooks._remedies import to_become, to_lie_within
from integrated_projects.rulebooks.eea_2014_2021.terms import EeaCase, basis
from integrated_projects.truth import both, either

__all__ = ["costs_are_incurred_in_time", "project_ends_in_time"]


def __dir__() -> list[str]:
    return __all__


_IN_TIME = Words(
    met="{invoice} is delivered on {delivered} and paid on {paid}; the project runs {days}",
    breached="{invoice} is delivered on {delivered} and paid on {paid}, not in time: the project runs {days}",
    unknown="whether the cost is incurred in time is not certain: issued on {issued}, delivered on {delivered}, "
    "paid on {paid}; the project runs {days}",
    idle="{invoice} is not claimed under a programme of the mechanism",
)


@rule("costs-are-incurred-in-time", of=Invoice, within=EeaGrant, basis=basis("Articles 8.2, 8.3 and 8.13"))
def costs_are_incurred_in_time(invoice: Invoice, case: EeaCase) -> Iterator[Judgement]:
    """Every cost is invoiced, delivered and paid while the project runs, or soon after an invoice of its end."""
    project = case.project
    first, last = project.first_day, project.last_day
    graces = case.possible(case.terms.days_to_pay)

    def is_inside(day: date | None) -> bool | None:
        return both(_is_ordered(first, day), _is_ordered(day, last))

    is_of_final, reading = _is_of_final_month(invoice.issued_on, case)
    late = both(is_of_final, _is_paid_soon(invoice.paid_on, last, graces))
    paid = both(
        _is_ordered(first, invoice.paid_on),
        either(_is_ordered(invoice.paid_on, last), late),
    )
    yield judged(
        is_under(project, invoice.programme, is_of_the_mechanism),
        both(is_inside(invoice.issued_on), is_inside(invoice.delivered_on), paid),
        _IN_TIME,
        missing=[
            *(case.here / name for name in ("programme", "issued_on", "delivered_on", "paid_on")),
            *(case.root / name for name in ("first_day", "last_day")),
            *gaps_of_mechanisms(project),
            *reading,
        ],
        using=graces,
        observed=invoice.paid_on,
        expected=last,
        margin=_margin(invoice, first, last, 0 if is_of_final is False else min(grace.value for grace in graces)),
        remedies=_remedies(invoice, case),
        invoice=invoice,
        issued=invoice.issued_on,
        delivered=invoice.delivered_on,
        paid=invoice.paid_on,
        days=days_between(first, last),
    )


def _margin(invoice: Invoice, first: date | None, last: date | None, grace: int) -> int | None:
    """The days to the limit that is nearest, or furthest passed; an invoice of the final month may be paid later."""
    left = days_from(invoice.paid_on, last)
    return least(
        [
            days_inside(first, invoice.issued_on, last),
            days_inside(first, invoice.delivered_on, last),
            days_from(first, invoice.paid_on),
            None if left is None else left + grace,
        ]
    )


def _remedies(invoice: Invoice, case: EeaCase) -> Iterator[Remedy]:
    """The nearest days that are in time, where every day is known."""
    first, last = case.project.first_day, case.project.last_day
    issued, delivered, paid = invoice.issued_on, invoice.delivered_on, invoice.paid_on
    if first is None or last is None or first > last or issued is None or delivered is None or paid is None:
        return
    yield from to_lie_within(case.here / "issued_on", issued, first, last)
    yield from to_lie_within(case.here / "delivered_on", delivered, first, last)
    # An invoice that comes too late would be one of the last day, and with that of the final month.
    of_final = _is_of_final_month(min(max(issued, first), last), case)[0]
    grace = min(version.value for version in case.possible(case.terms.days_to_pay)) if of_final else 0
    latest = last + timedelta(days=min(grace, (date.max - last).days))
    yield from to_lie_within(case.here / "paid_on", paid, first, latest)


def _is_of_final_month(issued: date | None, case: EeaCase) -> tuple[bool | None, tuple[Path, ...]]:
    """Whether an invoice is issued in the final month, and what tells which month that is."""
    of_calendar, of_a_month = _final_months(issued, case.project.last_day)
    if of_calendar is of_a_month:
        return of_calendar, ()
    readings = case.possible(case.terms.final_month_is_calendar)
    truth = agreed(readings, lambda is_calendar: of_calendar if is_calendar else of_a_month)
    return truth, (Path(("final_month_is_calendar",), "$terms"), *case.days(readings))


def _is_ordered(earlier: date | None, later: date | None) -> bool | None:
    return None if earlier is None or later is None else earlier <= later


def _is_paid_soon(paid: date | None, last: date | None, graces: tuple[Version[int], ...]) -> bool | None:
    if paid is None or last is None:
        return None
    return agreed(graces, lambda days: (paid - last).days <= days)


def _final_months(issued: date | None, last: date | None) -> tuple[bool | None, bool | None]:
    """Whether an invoice is issued in the calendar month of the last day, and in the month that ends on that day."""
    if issued is None or last is None:
        return None, None
    months = 12 * (last.year - issued.year) + last.month - issued.month
    of_calendar = months == 0 and issued <= last
    # The month that ends on the last day of a calendar month is that calendar month.
    ends_early = last.day < monthrange(last.year, last.month)[1]
    return of_calendar, of_calendar or (months == 1 and ends_early and issued.day > last.day)


_ENDS = Words(
    met="the last day, {last}, is not after {ends}",
    breached="the last day, {last}, is after {ends}, when projects of the mechanism end",
    unknown="whether the project ends in time under {programme} is not certain; last day: {last}; "
    "projects of the mechanism end on {ends}",
    idle="{programme} is no programme of the mechanism",
)


@rule(
    "project-ends-in-time",
    of=ProgrammePart,
    basis=basis("Article 8.13.1"),
    severity=Severity.WARNING,
)
def project_ends_in_time(part: ProgrammePart, case: EeaCase) -> Iterator[Judgement]:
    """The project ends by the last day of projects of the mechanism."""
    last = case.project.last_day
    ends = case.possible(case.terms.last_day)
    yield judged(
        is_of_the_mechanism(part.programme),
        None if last is None else agreed(ends, lambda end: last <= end),
        _ENDS,
        missing=[case.here / "programme" / "period", case.root / "last_day", *case.days(ends)],
        using=ends,
        observed=last,
        expected=tuple(end.value for end in ends),
        margin=None if last is None else min((end.value - last for end in ends), default=timedelta()).days,
        remedies=to_become(case.root / "last_day", min(end.value for end in ends)),
        last=last,
        ends=tuple(end.value for end in ends),
        programme=part.programme,
    )
