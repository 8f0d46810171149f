"""The rows that a project makes in a list of operations: one for each programme's part, and nothing guessed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

import attrs

from integrated_projects.adapters.art49._checks import to_meaning
from integrated_projects.adapters.art49.conventions import LinesMean
from integrated_projects.adapters.art49.entry import Entry
from integrated_projects.adapters.art49.formats import ListFormat
from integrated_projects.adapters.art49.remarks import OperationList, Remark, RemarkKind
from integrated_projects.errors import Malformed
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.partner import Partner, Role
from integrated_projects.path import Path
from integrated_projects.programme import Programme, SourceKind
from integrated_projects.project import ProgrammePart, Project
from integrated_projects.territory import LauCode, NutsCode
from integrated_projects.text import Text
from integrated_projects.truth import both

__all__ = ["entries_of"]


def __dir__() -> list[str]:
    return __all__


#: A fact with its field, or why there is none.
_Stated = Iterator[tuple[str, object] | Remark]

#: The fields of a project of which a row says something; of all others it says nothing.
_CARRIED: Final = frozenset({"title", "summary", "parts", "first_day", "last_day", "partners", "budget"})


def entries_of(
    project: Project,
    list_format: ListFormat,
    *,
    beside: Mapping[ProgrammeCode, Entry] | None = None,
    lines_mean: LinesMean | None = None,
) -> OperationList:
    """One row for each programme's part of the project, with what the row cannot say.

    What is stated beside the project is taken as it is; the rest comes from the project where it states it with
    certainty, and is else left out with a remark. The name of a beneficiary that may be a natural person is left
    out as well. A row that lacks what the list requires is refused when it is written, see `violations`.

    Args:
        project: The project.
        list_format: The list for which the rows are made.
        beside: What the list asks for and no page prints, by the code of the programme: the category of
            intervention, the country, the actual last day.
        lines_mean: Which figure the lines of the budget make up; without it no amount is taken from them.

    Raises:
        Malformed: No project, no list, another type beside it, or a programme beside it that pays for no part.

    Examples:
        >>> from integrated_projects.adapters.art49.formats import KOHESIO
        >>> from integrated_projects.examples import vidin
        >>> made = entries_of(vidin, KOHESIO, lines_mean=LinesMean.ELIGIBLE_EXPENDITURE)
        >>> [(str(entry.part), entry.identifier, str(entry.eligible_expenditure)) for entry in made]
        [('$.parts[0]', 'BG05M9OP001-2.056-0025-C01', '1199362.90 BGN'), ('$.parts[1]', \
'BG05M9OP001-2.056-0025-2014BG05M2OP001-C01', '389907.75 BGN')]
        >>> print(made.remarks[0])
        $.partners: 6 beside the beneficiary cannot be said (there is no place for it)
    """
    if not isinstance(project, Project):
        raise Malformed(project, "a project", "entries_of takes a Project")
    if not isinstance(list_format, ListFormat):
        raise Malformed(list_format, "a list of operations", "name KOHESIO, ANNEX_XII or ARTICLE_49")
    to_meaning(lines_mean)
    stated = _stated_beside(project, beside)
    remarks = [*_left_out(project)]
    entries = []
    for index, part in enumerate(project.parts):
        path = Path() / "parts" / index
        one = _Part(project, part, path, lines_mean)
        own = stated.get(part.programme.code, Entry())
        entry, missing = _entry(one, own, list_format)
        entries.append(entry)
        remarks += [*missing, *_no_room(entry, path, list_format)]
    if not project.parts.complete:
        remarks.append(_open(Path() / "parts", None, "other programmes may pay for the project, each with its row"))
    # What is missing of the whole project is missing of each part.
    return OperationList(entries=entries, remarks=dict.fromkeys(remarks))


def _open(path: Path, field: str | None, message: str) -> Remark:
    return Remark(kind=RemarkKind.NOT_CERTAIN, path=path, field=field, message=message)


def _silent(path: Path, field: str, message: str) -> Remark:
    return Remark(kind=RemarkKind.NOT_STATED, path=path, field=field, message=message)


def _stated_beside(project: Project, beside: Mapping[ProgrammeCode, Entry] | None) -> Mapping[ProgrammeCode, Entry]:
    if beside is None:
        return {}
    if not isinstance(beside, Mapping):
        raise Malformed(beside, "what is stated beside a project", "write {HRD.code: Entry(country='Bulgaria')}")
    codes = [part.programme.code for part in project.parts]
    for code, entry in beside.items():
        if code not in codes:
            hint = (
                "write its code" if isinstance(code, Programme) else f"its programmes are {', '.join(map(str, codes))}"
            )
            raise Malformed(code, "the code of a programme of this project", hint)
        if not isinstance(entry, Entry):
            raise Malformed(entry, "what is stated beside a part", "it takes an Entry")
    return beside


def _left_out(project: Project) -> Iterator[Remark]:
    """What the project says and no list has room for."""
    others = sum(partner.role is not Role.BENEFICIARY for partner in project.partners)
    left: dict[str, str] = {"partners": f"{others} beside the beneficiary"} if others else {}
    for field in attrs.fields(Project):
        value = getattr(project, field.name)
        if field.name not in _CARRIED and value is not None:
            left[field.name] = f"{len(value)} of them" * bool(value) if isinstance(value, (Listing, tuple)) else "it"
    lines, statements = len(project.budget.lines), len(project.budget.statements)
    if lines + statements:
        left["budget"] = f"beside the sum of each programme, what {lines} lines and {statements} statements tell"
    if len(project.parts) > 1:
        left["parts"] = f"that these {len(project.parts)} rows are of one project"
    for name, what in left.items():
        if what:
            yield Remark(kind=RemarkKind.NO_ROOM, path=Path() / name, message=f"{what} cannot be said")


def _no_room(entry: Entry, path: Path, list_format: ListFormat) -> Iterator[Remark]:
    """What the row says and this list has no column for."""
    for field in attrs.fields(Entry):
        value = getattr(entry, field.name)
        if value not in (None, ()) and field.name not in {*list_format.fields, "project", "part", "legal_entity"}:
            yield Remark(kind=RemarkKind.NO_ROOM, path=path, field=field.name, message="it cannot be said")


@attrs.frozen
class _Part:
    """One part of a project, and where it stands."""

    project: Project
    part: ProgrammePart
    path: Path
    lines_mean: LinesMean | None


def _entry(one: _Part, own: Entry, list_format: ListFormat) -> tuple[Entry, list[Remark]]:
    """The row of a part, and what it lacks; what is stated beside the project goes first."""
    facts: dict[str, Any] = {field.name: getattr(own, field.name) for field in attrs.fields(Entry)}
    facts |= {"part": one.path, "project": None if one.project.number is None else one.project.number.format()}
    remarks: dict[str, Remark] = {}
    for ask in _FACTS:
        for found in ask(one, own):
            if isinstance(found, Remark):
                remarks[str(found.field)] = found
            elif facts[found[0]] is None:
                facts[found[0]] = found[1]
    for column in list_format.columns:
        if column.is_required and column.field not in remarks:
            remarks[column.field] = _silent(one.path, column.field, f"{column.heading} is required and not stated")
    entry = Entry(**facts)
    if entry.withholds(entry.beneficiary):
        entry = attrs.evolve(entry, beneficiary=None, beneficiary_identifier=None, beneficiary_location=None)
        remarks["beneficiary"] = Remark(
            kind=RemarkKind.WITHHELD,
            path=Path() / "partners",
            field="beneficiary",
            message="nothing says for certain that the beneficiary is a legal entity, so its name is left out",
        )
    lacking = [one for name, one in remarks.items() if name in list_format.fields and getattr(entry, name) is None]
    return entry, lacking


def _words(path: Path, field: str, text: Text | None) -> _Stated:
    if text is None or text.bg is None:
        yield _silent(path, field, f"no {field} is stated in the language of the programme")
    if text is not None:
        yield field, text.bg
        yield f"{field}_english", text.en


def _names(one: _Part, _: Entry) -> _Stated:
    yield from _words(Path() / "title", "name", one.project.title)
    yield from _words(Path() / "summary", "summary", one.project.summary)


def _identifier(one: _Part, _: Entry) -> _Stated:
    contracts = one.part.contracts
    if len(contracts) == 1 and contracts.complete:
        yield "identifier", contracts[0].number.format()
    else:
        yield _open(one.path / "contracts", "identifier", "no one contract tells the part from others")


def _programme(one: _Part, _: Entry) -> _Stated:
    programme = one.part.programme
    yield "programme", programme.code
    yield "period", programme.period
    yield "programme_name", None if programme.name is None else programme.name.read("bg")
    axes = one.part.axes
    if len(axes) == 1 and axes.complete:
        yield "axis", axes[0].number
        yield "axis_name", axes[0].name.read("bg")
    elif axes:
        yield _open(one.path / "axes", "axis_name", "no one priority axis is that of the part")


def _days(one: _Part, _: Entry) -> _Stated:
    project = one.project
    yield "first_day", project.first_day
    yield "expected_last_day", project.last_day
    if project.first_day is None:
        yield _silent(Path() / "first_day", "first_day", "the first day is not stated")
    if project.last_day is None:
        yield _silent(Path() / "last_day", "expected_last_day", "the last day is not stated, and none is reckoned")


def _rate(one: _Part, own: Entry) -> _Stated:
    shares = () if one.part.shares is None else one.part.shares.items
    funds = [share for share in shares if share.source.kind is SourceKind.FUND]
    # A rate and a fund that are stated beside the project are not joined with another fund and another rate.
    chosen = [
        share for share in funds if own.fund in {None, share.source.code} and own.cofinancing_rate in {None, share.rate}
    ]
    if len(chosen) == 1:
        yield "fund", chosen[0].source.code
        yield "fund_name", None if chosen[0].source.name is None else chosen[0].source.name.read("bg")
        yield "cofinancing_rate", chosen[0].rate
    elif funds:
        for field in ("fund", "cofinancing_rate"):
            yield _open(one.path / "shares", field, "the part has rates of several funds, or of another")


def _amount(one: _Part, _: Entry) -> _Stated:
    place = Path() / "budget" / "lines"
    if one.lines_mean is None:
        for mean in LinesMean:
            yield _open(
                place, mean.value, "whether the lines are the eligible expenditure or the total cost is not said"
            )
        return
    code = one.part.programme.code
    alone = sum(part.programme.code == code for part in one.project.parts) == 1
    total = one.project.budget.subtotal(programme=code).amount if alone else None
    if total is None:
        yield _open(place, one.lines_mean.value, f"what of the lines is paid under {code} is not certain")
    else:
        yield one.lines_mean.value, total


def _place(one: _Part, _: Entry) -> _Stated:
    territory = one.project.territory
    regions = {_region(place.territory_code) for place in territory}
    if territory.complete and len(regions) == 1 and None not in regions:
        yield "nuts", next(iter(regions))
    yield _open(Path() / "territory", "nuts", "no one region is stated in which all of it lies")


def _region(code: NutsCode | LauCode | None) -> NutsCode | None:
    return code.region if isinstance(code, LauCode) else code


def _beneficiary(one: _Part, own: Entry) -> _Stated:
    if own.beneficiary is not None:
        return
    partners = one.project.partners
    code = one.part.programme.code

    def is_it(partner: Partner) -> bool | None:
        role = None if partner.role is None else partner.role is Role.BENEFICIARY
        return both(role, partner.programmes.any(lambda programme: programme == code))

    candidates = [partner for partner in partners if is_it(partner) is not False]
    # Who is certainly the beneficiary of this part, or the only one of a complete list who can be.
    if len(candidates) == 1 and candidates[0].role is Role.BENEFICIARY and (partners.complete or is_it(candidates[0])):
        organisation = candidates[0].organisation
        yield "beneficiary", organisation
        yield "beneficiary_identifier", None if organisation.identifier is None else organisation.identifier.format()
        yield "beneficiary_location", None if organisation.seat is None else str(organisation.seat)
    else:
        yield _open(Path() / "partners", "beneficiary", "no one partner is certainly the beneficiary of the part")


_FACTS: Final[tuple[Callable[[_Part, Entry], _Stated], ...]] = (
    _names,
    _identifier,
    _programme,
    _days,
    _rate,
    _amount,
    _place,
    _beneficiary,
)
