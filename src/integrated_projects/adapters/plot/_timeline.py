"""A project in time: its days, those of its contracts, and those within which its programmes pay."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Final

import attrs

from integrated_projects.adapters import needing
from integrated_projects.adapters._wording import names_of
from integrated_projects.adapters.plot._look import INK, Look, Row, colours, equal, finished, sheet, words
from integrated_projects.errors import Malformed
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.period import Period
from integrated_projects.project import ProgrammePart, Project

with needing("plot"):
    import altair as alt

__all__ = ["timeline"]


def __dir__() -> list[str]:
    return __all__


#: How long the text of a row may be, in characters.
_TEXT: Final = 60


def timeline(project: Project, *, language: str = "en", rows: int = 20) -> alt.VConcatChart:
    """The days of the project, of its contracts, and of eligible expenditure of each programme; then its activities.

    Beside each row stands what is stated, in full: days, or that there are none. Nothing is drawn from a guess: a
    duration without days has no bar, and neither has an activity, since pages state no days of activities. A period
    without end goes on to the edge.

    Args:
        project: The project.
        language: ``"en"``, or ``"bg"`` for Bulgarian as far as the words are known in it.
        rows: How many contracts of a programme, versions of its days and activities are shown; of the others, how
            many they are.

    Raises:
        Malformed: Something else than a project, another language, or no number of rows.

    Examples:
        >>> from integrated_projects.examples import vidin
        >>> timeline(vidin).to_dict()["title"]["text"].partition(" in ")[0]
        'An integrated approach to the socio-economic integration of vulnerable groups'
    """
    if not isinstance(project, Project):
        raise Malformed(project, "a project to draw", "it takes a Project")
    look = Look(language=language, rows=rows, names=names_of([project]))
    return finished(look, [_drawn(list(_rows(project, look)))], look.title(project))


@attrs.frozen(kw_only=True)
class _Line:
    """A row of the picture.

    Attributes:
        label: Its name.
        text: What is stated, in full.
        group: Whose colour it has; `None` for a row without days.
        days: The days that are drawn, as a bar, or as a mark where it is one day.
        heading: Whether rows follow that belong to it.
        unknown: Whether the text says that something is not stated.
    """

    label: str
    text: str = ""
    group: str | None = None
    days: Period | date | None = None
    heading: bool = False
    unknown: bool = False


def _rows(project: Project, look: Look) -> Iterator[_Line]:
    yield _of_project(project, look)
    for part in islice(project.parts, look.rows):
        yield from _of_part(part, look)
    for line in (*look.left_out(project.parts), *look.others(project.parts)):
        yield _Line(label="…", text=line, unknown=True)
    yield _of_activities(project, look)
    for activity in islice(project.activities, look.rows):
        text = look.cut(f"{_under(activity.programmes, look)}; {look.say('days not stated')}", _TEXT)
        yield _Line(label=look.cut(activity.name.read(look.language)), text=text, unknown=True)
    for line in (*look.left_out(project.activities), *look.others(project.activities)):
        yield _Line(label="…", text=line, unknown=True)


def _under(programmes: Listing[ProgrammeCode], look: Look) -> str:
    if not programmes:
        return look.show(programmes) if programmes.complete else look.programme(None)
    return ", ".join(map(look.programme, programmes))


def _of_project(project: Project, look: Look) -> _Line:
    name = look.say("the project")
    first, last = project.first_day, project.last_day
    if project.period is not None:
        return _Line(label=name, heading=True, text=look.show(project.period), group=name, days=project.period)
    if first is not None and last is not None:
        # Days out of order are no period; what is printed is told, and nothing is drawn.
        return _Line(label=name, heading=True, group=name, text=f"{look.show(first)} – {look.show(last)}")
    if first is not None:
        text = look.say("{day}, the last day is not stated", day=look.show(first))
    elif last is not None:
        text = look.say("{day}, the first day is not stated", day=look.show(last))
    elif project.duration is not None:
        text = look.say("{duration}, days not stated", duration=look.show(project.duration))
    else:
        text = look.say("days not stated")
    return _Line(label=name, heading=True, text=text, group=name, days=first or last, unknown=True)


def _of_activities(project: Project, look: Look) -> _Line:
    name, activities = look.field("activities"), project.activities
    if activities:
        return _Line(label=name, heading=True)
    return _Line(label=name, heading=True, text=look.show(activities), unknown=not activities.complete)


def _of_part(part: ProgrammePart, look: Look) -> Iterator[_Line]:
    name = look.programme(part.programme.code)
    yield _Line(label=name, heading=True)
    eligibility = part.programme.eligibility
    if eligibility is None:
        yield _Line(label=look.say("eligible expenditure"), text=look.show(None), unknown=True)
    for version in () if eligibility is None else islice(eligibility.versions, look.rows):
        label = look.say("eligible expenditure")
        if version.since is not None or version.until is not None:
            ends = ["…" if day is None else look.show(day) for day in (version.since, version.until)]
            label = look.say("eligible expenditure, in force {since} – {until}", since=ends[0], until=ends[1])
        yield _Line(label=look.cut(label), text=look.show(version.value), group=name, days=version.value)
    if not part.contracts:
        yield _Line(label=look.field("contracts"), text=look.show(part.contracts), unknown=not part.contracts.complete)
    for contract in islice(part.contracts, look.rows):
        yield _Line(
            label=look.cut(look.say("contract {number}", number=contract.number)),
            text=look.show(contract.signed_on),
            group=name,
            days=contract.signed_on,
            unknown=contract.signed_on is None,
        )
    for line in (*look.left_out(part.contracts), *look.others(part.contracts)):
        yield _Line(label="…", text=line, unknown=True)


def _drawn(lines: Sequence[_Line]) -> alt.LayerChart:
    known = [day for line in lines for day in _ends(line.days) if day is not None]
    rows = [_row(place, line, known) for place, line in enumerate(lines)]
    base = sheet(rows, first="utc:'%Y-%m-%d'", last="utc:'%Y-%m-%d'")
    groups = [line.group for line in lines if line.group is not None]
    axis = alt.Axis(format="%Y-%m", tickCount=6, labelFlush=False) if known else None
    days = base.encode(
        x=alt.X("first:T", scale=alt.Scale(type="utc"), axis=axis, title=None),
        color=alt.Color("group:N", scale=colours(groups, {groups[0]: INK}), legend=alt.Legend(title=None)),
        tooltip=["label:N", "text:N"],
    )
    bars = days.transform_filter(equal("shape", "bar")).mark_bar(strokeWidth=1).encode(x2="last:T")
    marks = days.transform_filter(equal("shape", "day")).mark_point(shape="diamond", filled=True, size=120, opacity=1)
    return alt.LayerChart(layer=[bars, marks, *words(base)])


def _ends(days: Period | date | None) -> tuple[date | None, date | None]:
    return (days.first, days.last) if isinstance(days, Period) else (days, days)


def _row(place: int, line: _Line, known: Sequence[date]) -> Row:
    """A row as data; a period without end goes on to the edge of what is known."""
    first, last = _ends(line.days)
    shape = "bar" if isinstance(line.days, Period) else "day"
    if line.days is not None and known:
        first, last = first or min(known), last or max(known)
    return {
        "row": place,
        "label": line.label,
        "text": line.text,
        "group": line.group,
        "heading": int(line.heading),
        "unknown": int(line.unknown),
        "shape": "" if first is None else shape,
        "first": None if first is None else first.isoformat(),
        "last": None if last is None else last.isoformat(),
    }
