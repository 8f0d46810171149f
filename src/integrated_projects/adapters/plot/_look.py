"""How every picture looks: its colours, its words, and amounts that no picture rounds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Sized
from types import MappingProxyType
from typing import Final

import attrs

from integrated_projects.adapters import needing
from integrated_projects.budget import Budget, BudgetLine
from integrated_projects.errors import Malformed
from integrated_projects.fields import to_whole
from integrated_projects.finding import shown
from integrated_projects.finding.vocabulary import field_words, said, to_language
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.money import Money, total
from integrated_projects.portfolio import Portfolio
from integrated_projects.project import Project
from integrated_projects.text import Text

with needing("plot"):
    import altair as alt

__all__ = [
    "FAINT",
    "GREY",
    "INK",
    "LABELS",
    "Look",
    "Row",
    "Subject",
    "WIDTH",
    "colours",
    "data",
    "equal",
    "exact",
    "finished",
    "money_of",
    "sheet",
    "words",
]


def __dir__() -> list[str]:
    return __all__


#: One datum of a picture; an amount is the text of its exact figure, which the picture itself turns into a length.
Row = dict[str, str | int | None]

#: Whose money a picture shows.
Subject = Project | Portfolio | Budget

#: The colours of Okabe and Ito, which the colour-blind can tell apart; yellow is left out, since it fades on white.
PALETTE: Final = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00")
#: What is not stated has no colour.
GREY: Final = "#9a9a9a"
#: Text, and the text that says what is not stated.
INK: Final = "#333333"
FAINT: Final = "#6b6b6b"

#: How wide a picture of rows is, and the names of its rows beside it.
WIDTH: Final = 420
LABELS: Final = 360
_STEP: Final = 24

#: How long a title may be, in characters, before it is cut.
_TITLE: Final = 90


def _rows(value: int) -> int:
    return to_whole(value, "a number of rows", 1, 10_000)


@attrs.frozen(kw_only=True)
class Look:
    """In which language a picture speaks, how much it shows, and what programmes are called in it.

    Attributes:
        language: ``"en"`` or ``"bg"``.
        rows: How many rows of a list are shown.
        names: What programmes are called, by their codes.
    """

    language: str = attrs.field(converter=to_language)
    rows: int = attrs.field(converter=_rows)
    names: Mapping[ProgrammeCode, Text] = MappingProxyType({})

    @classmethod
    def of(cls, projects: Iterable[Project], *, language: str, rows: int) -> Look:
        """The look of a picture of these projects, where programmes are called what their parts call them."""
        programmes = {part.programme.code: part.programme for project in projects for part in project.parts}
        names = {code: one.short_name or one.name for code, one in programmes.items()}
        known = {code: name for code, name in names.items() if name is not None}
        return cls(language=language, rows=rows, names=known)

    def say(self, sentence: str, **words: object) -> str:
        """What the library says itself."""
        return said(sentence, self.language).format_map(words)

    def show(self, value: object) -> str:
        """A figure or a noun."""
        return shown(value, self.language)

    def field(self, name: str) -> str:
        """The name of a field."""
        return field_words(name).read(self.language)

    def programme(self, code: ProgrammeCode | None) -> str:
        """What a programme is called, or that none is stated."""
        if code is None:
            return self.say("programme not stated")
        name = self.names.get(code)
        return str(code) if name is None else self.cut(name.read(self.language))

    def source(self, code: str | None) -> str:
        """The code of a source, or that none is stated."""
        return self.say("source not stated") if code is None else self.cut(code)

    def title(self, subject: object) -> str:
        """What is shown, cut where it is long."""
        if isinstance(subject, Portfolio):
            return self.say("projects: {count}", count=len(subject))
        return self.cut(subject.title.read(self.language), _TITLE) if isinstance(subject, Project) else ""

    def left_out(self, items: Sized) -> list[str]:
        """How many of the items are not shown, if any."""
        count = len(items) - self.rows
        return [self.say("{count} more are not shown", count=count)] if count > 0 else []

    def others(self, items: Listing[object]) -> list[str]:
        """That there may be more items than are stated, where that is so."""
        return [self.say("there may be others")] if items and not items.complete else []

    def together(self, lines: Sequence[BudgetLine]) -> str:
        """What lines of one currency come to."""
        whole = total([line.amount for line in lines])
        return self.say("budget in {currency}: {amount} together", currency=whole.currency.code, amount=exact(whole))

    def unstated(self, money: Budget) -> list[str]:
        """That a budget may have other lines than are stated, or that it has none."""
        if not money.lines:
            return [self.say("no line belongs here" if money.lines.complete else "no money is stated")]
        return self.others(money.lines)

    def cut(self, words: str, length: int = 80) -> str:
        """The words on one line, cut where they are longer."""
        line = " ".join(words.split())
        return line if len(line) <= length else line[: length - 1].rstrip() + "…"


def money_of(subject: object, language: str, rows: int) -> tuple[Budget, Look]:
    """The budget of whatever is shown, and how it is shown.

    Raises:
        Malformed: Something else than a project, a portfolio or a budget.
    """
    if isinstance(subject, Budget):
        return subject, Look(language=language, rows=rows)
    if isinstance(subject, Project):
        return subject.budget, Look.of([subject], language=language, rows=rows)
    if isinstance(subject, Portfolio):
        return subject.budget, Look.of(subject, language=language, rows=rows)
    raise Malformed(subject, "money to draw", "it takes a Project, a Portfolio or a Budget")


def exact(money: Money) -> str:
    """The exact figure with its thousands apart, as a picture prints it."""
    figure = f"{money.amount:,f}".replace(",", "\N{NO-BREAK SPACE}")
    return f"{figure}\N{NO-BREAK SPACE}{money.currency.code}"


def equal(field: str, value: str | int) -> alt.FieldEqualPredicate:
    """That a field of a row has the value."""
    return alt.FieldEqualPredicate(field=field, equal=value)


def colours(names: Iterable[str], fixed: Mapping[str, str]) -> alt.Scale:
    """A colour for each name: the one that is fixed for it, or the next of the palette."""
    each = dict.fromkeys(names)
    others = [name for name in each if name not in fixed]
    colour = {name: PALETTE[place % len(PALETTE)] for place, name in enumerate(others)} | dict(fixed)
    return alt.Scale(domain=list(each), range=[colour[name] for name in each])


def data(rows: Iterable[Row], **parse: str) -> dict[str, object]:
    """Rows inside the picture, so that nothing is fetched; a field named in `parse` is read by the picture."""
    return {"values": list(rows), "format": {"parse": parse}}


def sheet(rows: Sequence[Row], **parse: str) -> alt.Chart:
    """A picture of rows below one another, each as high as the next."""
    scale = alt.Scale(paddingInner=0.2, paddingOuter=0.1)
    return alt.Chart(data(rows, **parse), width=WIDTH, height=alt.Step(_STEP)).encode(
        y=alt.Y("row:O", axis=None, scale=scale)
    )


def words(base: alt.Chart) -> list[alt.Chart]:
    """The words of each row: its name on the left, and on the right the exact figure, or what is not stated.

    The fields are ``label`` with ``heading``, and ``text`` with ``unknown``.
    """
    left = base.encode(x=alt.value(-LABELS), text="label:N")
    right = base.encode(x=alt.value(WIDTH + 10), text="text:N")
    return [
        left.transform_filter(equal("heading", 1)).mark_text(align="left", fontWeight="bold", limit=LABELS - 12),
        left.transform_filter(equal("heading", 0)).mark_text(align="left", dx=12, limit=LABELS - 24),
        right.transform_filter(equal("unknown", 0)).mark_text(align="left"),
        right.transform_filter(equal("unknown", 1)).mark_text(align="left", fontStyle="italic", color=FAINT),
    ]


def finished(charts: Sequence[alt.Chart | alt.LayerChart], title: str, *lines: str) -> alt.VConcatChart:
    """The pictures below one another, with a title, the lines below it, and the look of all of them."""
    head = alt.Title(title, subtitle=list(lines), anchor="start", fontSize=14, subtitleColor=INK, offset=12)
    chart: alt.VConcatChart = (
        # A picture with nothing in it still says why.
        alt.vconcat(*(charts or [sheet([]).mark_point()]), title=head, background="white", padding=12)
        .configure(font="Liberation Sans, Arial, sans-serif")
        .configure_view(stroke=None)
        .configure_axis(labelColor=INK, titleColor=INK, gridColor="#e5e5e5", domainColor="#bbbbbb", tickColor="#bbbbbb")
        .configure_legend(labelColor=INK, titleColor=INK, labelLimit=260, orient="bottom", columns=4)
        .configure_text(color=INK, fontSize=11)
    )
    return chart
