"""How every picture looks: its colours, its words, and amounts that no picture rounds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import attrs

from integrated_projects.adapters import needing
from integrated_projects.adapters._wording import Wording, names_of
from integrated_projects.budget import Budget, BudgetLine
from integrated_projects.errors import Malformed
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import Money, total
from integrated_projects.portfolio import Portfolio
from integrated_projects.project import Project

with needing("plot"):
    import altair as alt

__all__ = [
    "FAINT",
    "GREY",
    "INK",
    "LABELS",
    "Look",
    "Row",
    "WIDTH",
    "colours",
    "data",
    "equal",
    "finished",
    "money_of",
    "sheet",
    "words",
]


def __dir__() -> list[str]:
    return __all__


#: One datum of a picture; an amount is the text of its exact figure, which the picture itself turns into a length.
Row = dict[str, str | int | None]

#: The colours of Okabe and Ito, which the colour-blind can tell apart; yellow is left out, since it fades on white.
_PALETTE: Final = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00")
#: What is not stated has no colour.
GREY: Final = "#9a9a9a"
#: Text, and the text that says what is not stated.
INK: Final = "#333333"
FAINT: Final = "#6b6b6b"

#: How wide a picture of rows is, and the names of its rows beside it.
WIDTH: Final = 420
LABELS: Final = 360
_STEP: Final = 24

#: The blank between thousands, at which no line is broken.
_BLANK: Final = "\N{NO-BREAK SPACE}"

#: How long a title may be, in characters, before it is cut.
_TITLE: Final = 90


@attrs.frozen(kw_only=True)
class Look(Wording):
    """The words of a picture."""

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

    def together(self, lines: Sequence[BudgetLine]) -> str:
        """What lines of one currency come to."""
        whole = total([line.amount for line in lines])
        return self.say(
            "budget in {currency}: {amount} together", currency=whole.currency.code, amount=self.exact(whole)
        )

    def exact(self, money: Money) -> str:
        """The exact figure with its thousands apart."""
        if self.language == "bg":
            return self.show(money)
        figure = f"{money.amount:,f}".replace(",", _BLANK)
        return f"{figure}{_BLANK}{money.currency.code}"

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
        return subject.budget, Look(language=language, rows=rows, names=names_of([subject]))
    if isinstance(subject, Portfolio):
        return subject.budget, Look(language=language, rows=rows, names=names_of(subject))
    raise Malformed(subject, "money to draw", "it takes a Project, a Portfolio or a Budget")


def equal(field: str, value: str | int) -> alt.FieldEqualPredicate:
    """That a field of a row has the value."""
    return alt.FieldEqualPredicate(field=field, equal=value)


def colours(names: Iterable[str], fixed: Mapping[str, str]) -> alt.Scale:
    """A colour for each name: the one that is fixed for it, or the next of the palette.

    They are given in the order of the names, so that two pictures of the same things have the same colours.
    """
    each = dict.fromkeys(names)
    others = sorted(name for name in each if name not in fixed)
    colour = {name: _PALETTE[place % len(_PALETTE)] for place, name in enumerate(others)} | dict(fixed)
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


def finished(look: Look, charts: Sequence[alt.Chart | alt.LayerChart], title: str, *lines: str) -> alt.VConcatChart:
    """The pictures below one another, with a title, the lines below it, and the look of all of them."""
    head = alt.Title(title, subtitle=list(lines), anchor="start", fontSize=14, subtitleColor=INK, offset=12)
    number = {"decimal": "," if look.language == "bg" else ".", "thousands": _BLANK}
    chart: alt.VConcatChart = (
        # A picture with nothing in it still says why.
        alt.vconcat(*(charts or [sheet([]).mark_point()]), title=head, background="white", padding=12)
        .configure(
            font="Liberation Sans, Arial, sans-serif",
            # On the axes, numbers are written as beside the bars.
            locale={"number": {**number, "grouping": [3], "currency": ["", ""]}},
        )
        .configure_view(stroke=None)
        .configure_axis(labelColor=INK, titleColor=INK, gridColor="#e5e5e5", domainColor="#bbbbbb", tickColor="#bbbbbb")
        .configure_legend(labelColor=INK, titleColor=INK, labelLimit=260, orient="bottom", columns=4)
        .configure_text(color=INK, fontSize=11)
    )
    return chart
