"""By which accounting years the Union may pay all of what is declared in 2014-2020."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from integrated_projects.dated import Version
from integrated_projects.evidence.expenditure import Declaration
from integrated_projects.path import Path
from integrated_projects.period import Period
from integrated_projects.rule import agreed
from integrated_projects.rulebooks.cpr_2014_2020.terms import Case2014
from integrated_projects.truth import either, negate

__all__ = ["JULY", "accounted", "is_lawful", "unread", "windows"]


def __dir__() -> list[str]:
    return __all__


#: The month in which the final application for an accounting year is filed.
JULY = 7


def windows(case: Case2014) -> list[tuple[Version[Period], bool | None]]:
    """The accounting years of full financing, and whether the full rate has to be taken up for them."""
    return [
        (year, agreed(case.possible(request), bool))
        for figure, request in zip(case.terms.full_financing, case.terms.full_rate_requests, strict=True)
        for year in case.possible(figure)
    ]


def accounted(declaration: Declaration, day: date | None) -> list[date]:
    """A day of every accounting year of which an application of the day may be.

    The final application for an accounting year is filed in the July after it.
    """
    if day is None:
        return []
    if day.month != JULY or declaration.is_final is False:
        return [day]
    before = date(day.year, 6, 30)
    return [before] if declaration.is_final else [before, day]


def is_lawful(
    declaration: Declaration, asked: list[tuple[Version[Period], bool | None]], day: date | None
) -> bool | None:
    """Whether the full rate is lawful by the accounting year of an application of the day.

    A breach by a year that was read weighs more than one by years that were not, so that they do not agree.
    """
    answers: set[tuple[bool | None, bool]] = set()
    for one in accounted(declaration, day):
        inside = [(year, asks) for year, asks in asked if one in year.value]
        lawful = either(*(either(declaration.is_taken_up, negate(asks)) for _, asks in inside))
        weighs = all(year.source is not None and year.source.is_read for year, _ in inside or asked)
        answers.add((lawful, lawful is False and weighs))
    return answers.pop()[0] if len(answers) == 1 else None


def unread(declaration: Declaration, inside: list[Version[Period]], case: Case2014) -> Iterator[Path]:
    """The terms that nobody has read, where it hinges on them."""
    if case.terms.full_rate_funds is None:
        yield Path(("full_rate_funds",), "$terms")
    pairs = zip(case.terms.full_financing, case.terms.full_rate_requests, strict=True)
    for position, (figure, request) in enumerate(pairs):
        is_meant = any(year in inside for year in case.possible(figure))
        if request is None and is_meant and declaration.is_taken_up is False:
            yield Path(("full_rate_requests", position), "$terms")
