"""A list of operations as evidence: what its rows show, for the rules that judge a published list."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from integrated_projects.adapters.art49._checks import to_rows
from integrated_projects.adapters.art49.entry import Entry, is_legal_entity
from integrated_projects.adapters.art49.formats import ListFormat
from integrated_projects.adapters.art49.remarks import OperationList, RemarkKind
from integrated_projects.evidence.published_list import PublishedFact, PublishedList, PublishedOperation
from integrated_projects.period import ProgrammingPeriod

__all__ = ["published_list"]


def __dir__() -> list[str]:
    return __all__


#: The fields of an `Entry` that show a fact; each of them is enough.
_SHOWING: Final = (
    (PublishedFact.BENEFICIARY, ("beneficiary",)),
    (PublishedFact.CONTRACTOR, ("contractor",)),
    (PublishedFact.VESSEL, ("vessel",)),
    (PublishedFact.NAME, ("name", "name_english")),
    (PublishedFact.SUMMARY, ("summary", "summary_english")),
    (PublishedFact.ACHIEVEMENTS, ("achievements",)),
    (PublishedFact.START, ("first_day",)),
    (PublishedFact.COMPLETION, ("expected_last_day", "last_day")),
    (PublishedFact.ELIGIBLE_EXPENDITURE, ("eligible_expenditure",)),
    (PublishedFact.TOTAL_COST, ("total_cost",)),
    (PublishedFact.FUND, ("fund", "fund_name")),
    (PublishedFact.SPECIFIC_OBJECTIVE, ("specific_objective", "specific_objective_name")),
    (PublishedFact.RATE, ("cofinancing_rate",)),
    (PublishedFact.LOCATION, ("postcode", "nuts", "point", "beneficiary_location")),
    (PublishedFact.COUNTRY, ("country", "country_code")),
    (PublishedFact.INTERVENTION, ("category", "category_name")),
    (PublishedFact.LAST_UPDATE, ("updated_on",)),
)


def published_list(
    entries: Iterable[Entry],
    list_format: ListFormat,
    *,
    seen_on: date | None = None,
    updated_on: date | None = None,
) -> PublishedList:
    """The rows as evidence for the rules on published lists; they are taken for the whole list.

    What a column passed over by `read_csv` says nobody knows, so that a row of such a file may show more than is
    seen. A row says of its beneficiary that it is a natural person, or is none, as far as `is_legal_entity` and the
    `legal_entity` of the entry tell; when it was first published no list says.

    Args:
        entries: All rows of the list.
        list_format: The list: what it has no column for it does not show.
        seen_on: The day on which the list was seen so, or its file was fetched.
        updated_on: The day on which it was last updated; left out, the latest that its rows state, if each states
            one.

    Raises:
        Malformed: Rows that are no entries, or no days.

    Examples:
        >>> from integrated_projects.adapters.art49.formats import ANNEX_XII
        >>> seen = published_list([Entry(name="Проект", updated_on=date(2023, 1, 1))], ANNEX_XII)
        >>> print(seen.period, seen.updated_on, [fact.name for fact in seen.entries[0].facts])
        2014-2020 2023-01-01 ['NAME', 'LAST_UPDATE']
    """
    rows = to_rows(entries)
    remarks = entries.remarks if isinstance(entries, OperationList) else ()
    # A column that was passed over is of no project, as what no list has room for is of one.
    is_whole = not any(one.kind is RemarkKind.NO_ROOM and one.path is None for one in remarks)
    return PublishedList(
        [_operation(row, list_format, is_whole=is_whole) for row in rows],
        period=list_format.period or _period(rows),
        updated_on=_updated(rows, list_format) if updated_on is None else updated_on,
        seen_on=seen_on,
    )


def _operation(row: Entry, list_format: ListFormat, *, is_whole: bool) -> PublishedOperation:
    shown = {name for name in list_format.fields if getattr(row, name) is not None}
    facts = [fact for fact, names in _SHOWING if shown.intersection(names)]
    funds = [row.fund] if row.fund is not None and "fund" in shown else None
    more = () if is_whole else (...,)
    return PublishedOperation(
        code=row.identifier if "identifier" in shown else None,
        name=row.name or row.name_english,
        facts=[*facts, *more],
        is_natural_person=_is_natural_person(row),
        is_procured=True if "contractor" in shown else None,
        funds=funds,
        rated_funds=None if funds is None else [*(funds if PublishedFact.RATE in facts else ()), *more],
    )


def _is_natural_person(row: Entry) -> bool | None:
    known = None if row.beneficiary is None else is_legal_entity(row.beneficiary)
    if known is False:
        return True
    return False if known or row.legal_entity else None


def _period(rows: list[Entry]) -> ProgrammingPeriod | None:
    """The period, where every row states the same."""
    periods = {row.period for row in rows}
    return periods.pop() if len(periods) == 1 else None


def _updated(rows: list[Entry], list_format: ListFormat) -> date | None:
    """The latest day of an update, where every row states one and the list shows it."""
    days = [row.updated_on for row in rows if row.updated_on is not None]
    return max(days) if "updated_on" in list_format.fields and rows and len(days) == len(rows) else None
