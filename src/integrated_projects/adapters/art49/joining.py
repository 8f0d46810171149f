"""The projects that the rows of a list are of: what the list parts by programmes, joined by the contract numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

import attrs

from integrated_projects.adapters.art49._checks import to_meaning, to_rows
from integrated_projects.adapters.art49.conventions import LinesMean
from integrated_projects.adapters.art49.entry import Entry
from integrated_projects.adapters.art49.remarks import Remark, RemarkKind
from integrated_projects.budget import Budget, BudgetLine
from integrated_projects.errors import Malformed
from integrated_projects.identifier import ContractNumber, ProgrammeCode
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner, Role
from integrated_projects.place import Place
from integrated_projects.programme import Fund, PriorityAxis, Programme, Shares
from integrated_projects.project import Contract, ProgrammePart, Project
from integrated_projects.text import Text, to_text

__all__ = ["projects_of"]


def __dir__() -> list[str]:
    return __all__


#: The fields of an entry that a project holds; amounts are held as lines where somebody says what these mean.
_HELD: Final = frozenset(
    {
        "axis_name",
        "beneficiary",
        "cofinancing_rate",
        "expected_last_day",
        "first_day",
        "identifier",
        "name",
        "name_english",
        "nuts",
        "programme",
        "period",
        "summary",
        "summary_english",
    }
)
#: Fields that say something of a field that is held, or of the row itself.
_BESIDE: Final = {"axis": "axis_name", "fund": "cofinancing_rate"}
_OF_THE_ROW: Final = frozenset({"project", "part", "legal_entity"})


def projects_of(
    entries: Iterable[Entry], *, lines_mean: LinesMean | None = None
) -> tuple[tuple[Project, ...], tuple[Remark, ...]]:
    """The projects that rows are of, and what is lost or left open on the way.

    Rows whose codes are contract numbers of one project make one project with a part each; any other row makes a
    project of its own. A list does not say that it names every programme, partner or place, so all lists are open.
    What the rows of one project state differently, a project cannot hold: it is left out with a remark.

    Args:
        entries: The rows, such as `read_csv` gives them.
        lines_mean: Which amount of a row makes a line of the budget; without it the budget has no line.

    Raises:
        Malformed: Something else than entries, or an amount that no line can hold.

    Examples:
        >>> from integrated_projects.adapters.art49.formats import KOHESIO
        >>> from integrated_projects.adapters.art49.making import entries_of
        >>> from integrated_projects.examples import kazanlak
        >>> rows = entries_of(kazanlak, KOHESIO, lines_mean=LinesMean.ELIGIBLE_EXPENDITURE)
        >>> (project,), remarks = projects_of(rows, lines_mean=LinesMean.ELIGIBLE_EXPENDITURE)
        >>> print(project.number, [str(line.amount) for line in project.budget.lines])
        BG05M9OP001-2.056-0020 ['1198848.43 BGN', '356515.77 BGN']
    """
    to_meaning(lines_mean)
    groups: dict[object, list[Entry]] = {}
    for number, entry in enumerate(to_rows(entries)):
        contract = _contract(entry)
        groups.setdefault(number if contract is None else contract.project, []).append(entry)
    projects: list[Project] = []
    remarks: list[Remark] = []
    for rows in groups.values():
        titles = [title for entry in rows for title in _words(entry.name, entry.name_english)]
        if titles:
            projects.append(_project(rows, titles, lines_mean, remarks))
        else:
            message = f"the operation {rows[0].identifier} has no name, and no project is made of it"
            remarks.append(Remark(kind=RemarkKind.NOT_STATED, field="name", message=message))
    return tuple(projects), tuple(remarks)


def _contract(entry: Entry) -> ContractNumber | None:
    try:
        return None if entry.identifier is None else ContractNumber.parse(entry.identifier)
    except Malformed:
        # Most lists have codes of their own.
        return None


def _words(words: str | None, english: str | None) -> list[Text]:
    """The same words in two languages as one text; words of a third language stand for themselves."""
    if words is None or english is None:
        return [to_text(one) for one in (words, english) if one is not None]
    text = to_text(words)
    if text.bg is not None:
        return [Text(bg=words, en=english)]
    return [*dict.fromkeys([text, Text(en=english)])]


def _project(
    rows: Sequence[Entry], titles: Sequence[Text], lines_mean: LinesMean | None, remarks: list[Remark]
) -> Project:
    title, *others = dict.fromkeys(titles)
    contract = _contract(rows[0])
    for entry in rows:
        remarks.extend(_lost(entry, str(title), lines_mean))
    summaries = [text for entry in rows for text in _words(entry.summary, entry.summary_english)[:1]]
    regions = dict.fromkeys(entry.nuts for entry in rows if entry.nuts is not None)
    return Project(
        title,
        other_titles=[*others, ...],
        number=None if contract is None else contract.project,
        parts=[*_parts(rows), ...],
        first_day=_agreed("first_day", [entry.first_day for entry in rows], str(title), remarks),
        last_day=_agreed("expected_last_day", [entry.expected_last_day for entry in rows], str(title), remarks),
        summary=_agreed("summary", summaries, str(title), remarks),
        territory=[*(Place(territory_code=region) for region in regions), ...],
        partners=[*_beneficiaries(rows), ...],
        budget=Budget(lines=[*_lines(rows, lines_mean), ...]),
    )


def _beneficiaries(rows: Sequence[Entry]) -> Iterator[Partner]:
    codes: dict[Organisation, list[ProgrammeCode]] = {}
    for entry in rows:
        if entry.beneficiary is not None:
            codes.setdefault(entry.beneficiary, []).extend([] if entry.programme is None else [entry.programme])
    for organisation, programmes in codes.items():
        yield Partner(organisation, role=Role.BENEFICIARY, programmes=[*dict.fromkeys(programmes), ...])


def _agreed(field: str, values: Sequence[Any], title: str, remarks: list[Remark]) -> Any:  # noqa: ANN401 - a fact of any type
    """What all rows that state it state alike."""
    stated = [*dict.fromkeys(value for value in values if value is not None)]
    if len(stated) > 1:
        message = f"the rows of {title!r} state {' and '.join(map(str, stated))}"
        remarks.append(Remark(kind=RemarkKind.NOT_CERTAIN, field=field, message=message))
    return stated[0] if len(stated) == 1 else None


def _parts(rows: Sequence[Entry]) -> Iterator[ProgrammePart]:
    for entry in rows:
        if entry.programme is not None:
            contract = _contract(entry)
            axes = [] if entry.axis_name is None else [PriorityAxis(entry.axis_name, number=entry.axis)]
            yield ProgrammePart(
                Programme(entry.programme, period=entry.period),
                contracts=[*([] if contract is None else [Contract(contract)]), ...],
                axes=[*axes, ...],
                shares=_shares(entry),
            )


def _shares(entry: Entry) -> Shares | None:
    if entry.fund is None or entry.cofinancing_rate is None:
        return None
    return Shares([(Fund(entry.fund, name=entry.fund_name), entry.cofinancing_rate)])


def _lines(rows: Sequence[Entry], lines_mean: LinesMean | None) -> Iterator[BudgetLine]:
    for entry in rows:
        amount = None if lines_mean is None else getattr(entry, lines_mean.value)
        if amount is not None:
            yield BudgetLine(amount, programme=entry.programme)


def _lost(entry: Entry, title: str, lines_mean: LinesMean | None) -> Iterator[Remark]:
    """What a row states and a project has no place for."""
    held = {*_HELD, *_OF_THE_ROW, *([] if lines_mean is None else [lines_mean.value])}
    if _shares(entry) is None:
        held -= {"cofinancing_rate"}
    if entry.programme is None:
        held -= {"axis_name", "cofinancing_rate", "period"}
    if _contract(entry) is None:
        held -= {"identifier"}
    if len(_words(entry.summary, entry.summary_english)) > 1:
        held -= {"summary_english"}
    held |= {beside for beside, field in _BESIDE.items() if field in held and getattr(entry, field) is not None}
    if "fund" in held:
        held |= {"fund_name"}
    for field in attrs.fields(Entry):
        if field.name not in held and getattr(entry, field.name) not in (None, ()):
            message = f"of {title!r} it cannot be said"
            yield Remark(kind=RemarkKind.NO_ROOM, field=field.name, message=message)
