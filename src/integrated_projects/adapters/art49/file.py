"""Lists of operations as CSV files: written only if they are sound, and read with everything that is wrong at once."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

from integrated_projects.adapters import MalformedTable, Problem
from integrated_projects.adapters.art49._cells import exchange_rate
from integrated_projects.adapters.art49._checks import to_rows
from integrated_projects.adapters.art49.conventions import Conventions
from integrated_projects.adapters.art49.entry import Entry
from integrated_projects.adapters.art49.formats import ListColumn, ListFormat
from integrated_projects.adapters.art49.remarks import OperationList, Remark, RemarkKind
from integrated_projects.errors import Malformed
from integrated_projects.fields import to_day
from integrated_projects.money import Money
from integrated_projects.period import Duration

__all__ = ["read_csv", "violations", "write_csv"]


def __dir__() -> list[str]:
    return __all__


#: Rows are counted as a spreadsheet shows them, and the first one holds the headings.
_FIRST_ROW: Final = 2
_MOST_CHARACTERS: Final = 20_000_000
#: What a spreadsheet takes for the start of a formula, also in the wide letters of some scripts.
_FORMULA: Final = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_DELIMITERS: Final = (",", ";", "\t")


def violations(entries: Iterable[Entry], list_format: ListFormat, *, on: date | None = None) -> tuple[Problem, ...]:
    """What a list demands and these rows do not fulfil.

    Of the Kohesio table these are the rules of its schema and of its validator, also where that one stays silent: in
    a file that lacks a column, or writes a heading in other letters. A day of completion that is expected does not
    stand for the actual one, and the name of what may be a natural person is never published.

    Args:
        entries: The rows.
        list_format: The list.
        on: The day as of which the list is to be up to date; left out, that is not asked.

    Returns:
        Each with its row, as a spreadsheet counts them, and its column.

    Examples:
        >>> from integrated_projects.adapters.art49.formats import KOHESIO
        >>> found = violations([Entry(name="Проект", country="Bulgaria")], KOHESIO)
        >>> print(found[0])
        row 2, Operation_Start_Date: it is required, and not stated
        >>> print(found[-1])
        row 2, Location_Indicator_Postcode, Location_Indicator_NUTS_code, Location_Indicator_latitude_longitude: \
one of them is required
    """
    rows = to_rows(entries)
    problems = [problem for row, entry in enumerate(rows, _FIRST_ROW) for problem in _of_row(row, entry, list_format)]
    if list_format.has_unique_code:
        problems += _codes(rows, list_format)
    if on is not None and list_format.updated_every is not None:
        problems += _stale(rows, list_format.updated_every, to_day(on))
    return tuple(problems)


def _of_row(row: int, entry: Entry, list_format: ListFormat) -> Iterator[Problem]:
    for column in list_format.columns:
        if column.is_required and getattr(entry, column.field) is None:
            yield Problem(row=row, column=column.heading, reason="it is required, and not stated")
    for field in ("beneficiary", "contractor"):
        if field in list_format.fields and entry.withholds(getattr(entry, field)):
            reason = "it may be a natural person: state its kind or legal form, or legal_entity=True if you made sure"
            yield Problem(row=row, column=_heading(list_format, field), reason=reason)
    for check in list_format.checks:
        for field, reason in check(entry):
            if field in list_format.fields:
                yield Problem(row=row, column=_heading(list_format, field), reason=reason)
    if all(getattr(entry, field) is None for field in list_format.location):
        yield Problem(row=row, column=_heading(list_format, *list_format.location), reason="one of them is required")


def _heading(list_format: ListFormat, *fields: str) -> str:
    """The headings of the columns that hold the fields."""
    return ", ".join(
        next(column.heading for column in list_format.columns if column.field == field) for field in fields
    )


def _codes(rows: Sequence[Entry], list_format: ListFormat) -> Iterator[Problem]:
    counts = Counter(entry.identifier for entry in rows)
    for row, entry in enumerate(rows, _FIRST_ROW):
        if entry.identifier is not None and counts[entry.identifier] > 1:
            reason = f"{entry.identifier!r} is the code of {counts[entry.identifier]} rows, and each has its own"
            yield Problem(row=row, column=_heading(list_format, "identifier"), reason=reason)


def _stale(rows: Sequence[Entry], longest: Duration, on: date) -> Iterator[Problem]:
    for row, entry in enumerate(rows, _FIRST_ROW):
        if entry.updated_on is not None and longest.after(entry.updated_on) < on:
            yield Problem(row=row, reason=f"it was updated on {entry.updated_on}, more than {longest} before {on}")


def write_csv(
    entries: Iterable[Entry],
    list_format: ListFormat,
    *,
    conventions: Conventions,
    delimiter: str = ",",
) -> str:
    """The list as the text of a CSV file (RFC 4180), with its headings; nothing is written that is not sound.

    Words that a spreadsheet would take for a formula are refused, since neither changing a name nor publishing a
    formula is right. Encode the text as UTF-8, or as ``utf-8-sig`` for spreadsheets that need the mark.

    Args:
        entries: The rows.
        list_format: The list.
        conventions: How rates, points and exchange rates are written.
        delimiter: What parts the cells: a comma, a semicolon or a tab.

    Raises:
        MalformedTable: Everything that `violations` finds; a cell whose convention is not told; words that start as
            a formula does.
        Malformed: Rows that are no entries, no conventions, or another delimiter.

    Examples:
        >>> from integrated_projects.adapters.art49.formats import KOHESIO
        >>> write_csv([], KOHESIO, conventions=Conventions()).splitlines()[0][:45]
        'Operation_Unique_Identifier,CountryID,Operati'
        >>> write_csv([Entry(name="Проект")], KOHESIO, conventions=Conventions())
        Traceback (most recent call last):
        integrated_projects.adapters.MalformedTable: 'the Kohesio table' is not a list to be published: \
row 2, Country: it is required, and not stated, and 10 more
    """
    _check(conventions, delimiter)
    rows = to_rows(entries)
    problems = [*violations(rows, list_format)]
    lines = [[column.heading for column in list_format.columns]]
    for row, entry in enumerate(rows, _FIRST_ROW):
        lines.append([*_cells(row, entry, list_format, conventions, problems)])
    if problems:
        raise MalformedTable(list_format.name, "a list to be published", problems)
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows(lines)
    return text.getvalue()


def _check(conventions: object, delimiter: object) -> None:
    if not isinstance(conventions, Conventions):
        raise Malformed(conventions, "the conventions of a file", "write Conventions(rates=RateNotation.PERCENT)")
    if delimiter not in _DELIMITERS:
        raise Malformed(delimiter, "a delimiter", "write a comma, a semicolon or a tab")


def _cells(
    row: int,
    entry: Entry,
    list_format: ListFormat,
    conventions: Conventions,
    problems: list[Problem],
) -> Iterator[str]:
    for column in list_format.columns:
        value = getattr(entry, column.field)
        try:
            text = "" if value is None else column.cell.write(value, conventions)
        except Malformed as error:
            text = ""
            problems.append(Problem(row=row, column=column.heading, reason=str(error)))
        if column.cell.is_words and text.startswith(_FORMULA):
            reason = f"it starts with {text[0]!r}, and a spreadsheet would take it for a formula"
            problems.append(Problem(row=row, column=column.heading, reason=reason))
        yield text


def read_csv(
    text: str,
    list_format: ListFormat,
    *,
    conventions: Conventions,
    delimiter: str = ",",
) -> OperationList:
    r"""The rows of a CSV file, as far as its cells can be read; whether they are sound is asked with `violations`.

    A byte-order mark, another order of columns and headings in other letters are accepted, and a column of another
    heading is passed over with a remark. An empty cell is not stated. Nothing in the file is executed or guessed.

    Args:
        text: The text of the file.
        list_format: The list.
        conventions: How the file writes rates, points and exchange rates.
        delimiter: What parts the cells: a comma, a semicolon or a tab.

    Raises:
        MalformedTable: Everything that cannot be read, each with its row, as a spreadsheet counts them, and its
            column; a heading that stands twice; a row with more or fewer cells than headings.
        Malformed: No text, more than twenty million characters, no conventions, or another delimiter.

    Examples:
        >>> from integrated_projects.adapters.art49.formats import KOHESIO
        >>> told = Conventions()
        >>> text = "Operation_Unique_Identifier;Country\nQ1;Bulgaria"
        >>> read = read_csv(text, KOHESIO, conventions=told, delimiter=";")
        >>> read.entries[0].identifier, read.entries[0].country
        ('Q1', 'Bulgaria')
        >>> try:
        ...     read_csv("CoFinancing_Rate\n1", KOHESIO, conventions=told)
        ... except MalformedTable as error:
        ...     print(str(error.problems[0])[:93])
        row 2, CoFinancing_Rate: '1' is not a rate: it could be meant as per cent or a fraction; tell
    """
    _check(conventions, delimiter)
    if not isinstance(text, str):
        raise Malformed(text, "a list of operations", "it takes a str; read bytes as UTF-8 first")
    if len(text) > _MOST_CHARACTERS:
        reason = f"it has {len(text)} characters, more than the {_MOST_CHARACTERS} that are read at once"
        raise Malformed(text[:100], "a list of operations", reason)
    problems: list[Problem] = []
    headings, rows = _lines(text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}"), delimiter, problems)
    columns, remarks = _columns(headings, list_format, delimiter, problems)
    entries = [entry for row, cells in rows for entry in _read(row, cells, columns, conventions, problems)]
    if problems:
        raise MalformedTable(list_format.name, "a list that can be read", problems)
    return OperationList(entries=entries, remarks=remarks)


def _lines(text: str, delimiter: str, problems: list[Problem]) -> tuple[list[str], list[tuple[int, list[str]]]]:
    """The headings and the rows with their numbers; a file that breaks off is read up to there."""
    lines: list[list[str]] = []
    try:
        lines.extend(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        problems.append(Problem(row=len(lines) + 1, reason=f"it cannot be parted into cells: {error}"))
    headings = [heading.strip() for heading in lines[0]] if lines else []
    rows = [(row, cells) for row, cells in enumerate(lines[1:], _FIRST_ROW) if cells]
    for row, cells in rows:
        if len(cells) != len(headings):
            problems.append(Problem(row=row, reason=f"it has {len(cells)} cells under {len(headings)} headings"))
    return headings, [(row, cells) for row, cells in rows if len(cells) == len(headings)]


def _columns(
    headings: Sequence[str],
    list_format: ListFormat,
    delimiter: str,
    problems: list[Problem],
) -> tuple[list[ListColumn | None], list[Remark]]:
    """The column under each heading, and what is said of those that nobody knows."""
    known = {column.heading.casefold(): column for column in list_format.columns}
    found = [known.get(heading.casefold()) for heading in headings]
    counts = Counter(heading.casefold() for heading in headings)
    for heading in dict.fromkeys(headings):
        if counts[heading.casefold()] > 1:
            counts[heading.casefold()] = 1
            problems.append(Problem(row=1, column=heading, reason="the heading stands more than once"))
    if not any(found):
        others = [one for one in _DELIMITERS if one != delimiter and any(one in heading for heading in headings)]
        hint = f"; its cells seem to be parted by {others[0]!r}" if others else ""
        problems.append(Problem(row=1, reason=f"none of its headings is one of {list_format}{hint}"))
    strangers = [heading for heading, column in zip(headings, found, strict=True) if column is None]
    remarks = [
        Remark(kind=RemarkKind.NO_ROOM, field=heading or "(no heading)", message="the column is passed over")
        for heading in strangers
    ]
    return found, remarks


def _read(
    row: int,
    cells: Sequence[str],
    columns: Sequence[ListColumn | None],
    conventions: Conventions,
    problems: list[Problem],
) -> Iterator[Entry]:
    """The entry of a row, unless something in it is wrong."""
    before = len(problems)
    facts: dict[str, Any] = {}
    for text, column in zip(cells, columns, strict=True):
        if column is not None and text.strip():
            try:
                facts[column.fact] = column.cell.read(text.strip(), conventions)
            except Malformed as error:
                problems.append(Problem(row=row, column=column.heading, reason=str(error)))
    if len(problems) == before:
        try:
            yield Entry(**_joined(facts, conventions))
        except Malformed as error:
            problems.append(Problem(row=row, reason=str(error)))


def _joined(facts: Mapping[str, Any], conventions: Conventions) -> dict[str, Any]:
    """The facts of which some stand in two cells."""
    joined = {name: value for name, value in facts.items() if "." not in name}
    currency = None
    for name in ("eligible_expenditure", "total_cost"):
        amount, code = facts.get(f"{name}.amount"), facts.get(f"{name}.currency")
        if (amount is None) is not (code is None):
            raise Malformed(amount if code is None else code, "an amount", "its digits and its currency go together")
        if amount is not None and code is not None:
            joined[name] = Money(amount, code)
            currency = code
    number = joined.pop("exchange_rate", None)
    if number is not None:
        if currency is None:
            raise Malformed(number, "an exchange rate", "no amount says of which currency it is")
        joined["exchange_rate"] = exchange_rate(number, currency, conventions)
    return joined
