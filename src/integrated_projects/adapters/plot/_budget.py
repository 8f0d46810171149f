"""A budget as bars: programme, source and type of cost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby, islice

from integrated_projects.adapters import needing
from integrated_projects.adapters.plot._look import (
    GREY,
    Look,
    Row,
    colours,
    equal,
    finished,
    money_of,
    sheet,
    words,
)
from integrated_projects.budget import Budget, Coordinates
from integrated_projects.money import Money, total
from integrated_projects.portfolio import Portfolio
from integrated_projects.project import Project

with needing("plot"):
    import altair as alt

__all__ = ["budget"]


def __dir__() -> list[str]:
    return __all__


def budget(subject: Project | Portfolio | Budget, *, language: str = "en", rows: int = 40) -> alt.VConcatChart:
    """What each source pays under each programme, for direct and for indirect costs.

    Each bar is the sum of the lines that state the same, and its exact figure stands beside it. A bar with a dashed
    edge is money of which the page does not say under which programme it is: it is part of no other bar. Each
    currency has a picture of its own.

    Args:
        subject: A `Project`, a `Portfolio` or a `Budget`.
        language: ``"en"``, or ``"bg"`` for Bulgarian as far as the words are known in it.
        rows: How many bars of a currency are shown; of the others, how many they are.

    Raises:
        Malformed: Something else than money, another language, or no number of rows.

    Examples:
        >>> from integrated_projects.examples import kyustendil
        >>> budget(kyustendil).to_dict()["title"]["subtitle"][1]
        'dashed: under which programme is not stated'
    """
    money, look = money_of(subject, language, rows)
    lines, shown = [], {}
    for code in money.total.currencies:
        bars = _sums(money, code)
        lines.append(look.together([line for line in money.lines if line.amount.currency.code == code]))
        lines.extend(look.left_out(bars))
        shown[code] = dict(islice(bars.items(), look.rows))
    # Every currency has the same colours, of which there is one legend.
    sources = [look.source(place.source) for bars in shown.values() for place in bars]
    scale = colours(sources, {look.source(None): GREY})
    charts = [_bars(bars, code, scale, look) for code, bars in shown.items()]
    if any(line.programme is None for line in money.lines):
        lines.append(look.say("dashed: under which programme is not stated"))
    return finished(look, charts, look.title(subject), *lines, *look.unstated(money))


def _sums(money: Budget, currency: str) -> dict[Coordinates, Money]:
    """What the lines that state the same come to, those of one programme together and of none at the end."""
    amounts: dict[Coordinates, list[Money]] = {}
    for line in money.lines:
        if line.amount.currency.code == currency:
            place = Coordinates(programme=line.programme, source=line.source, cost_type=line.cost_type)
            amounts.setdefault(place, []).append(line.amount)
    programmes = list(dict.fromkeys(place.programme for place in amounts))
    order = sorted(amounts, key=lambda place: (place.programme is None, programmes.index(place.programme)))
    return {place: total(amounts[place]) for place in order}


def _rows(bars: Mapping[Coordinates, Money], look: Look) -> Iterator[Row]:
    """A heading for each programme, and below it a row for each of its bars."""
    for programme, places in groupby(bars, key=lambda place: place.programme):
        name = look.programme(programme)
        yield {"label": name, "heading": 1, "unallocated": 2, "text": "", "unknown": 0}
        for place in places:
            source = look.source(place.source)
            kind = look.say("type of costs not stated") if place.cost_type is None else look.show(place.cost_type)
            yield {
                "label": f"{source}, {kind}",
                "heading": 0,
                "programme": name,
                "source": source,
                "kind": kind,
                "amount": f"{bars[place].amount:f}",
                "text": look.exact(bars[place]),
                "unknown": 0,
                "unallocated": int(programme is None),
            }


def _bars(bars: Mapping[Coordinates, Money], currency: str, scale: alt.Scale, look: Look) -> alt.LayerChart:
    rows: list[Row] = [{"row": place, **row} for place, row in enumerate(_rows(bars, look))]
    base = sheet(rows, amount="number")
    drawn = base.encode(
        x=alt.X("amount:Q", title=currency, axis=alt.Axis(format=",.2~f", tickCount=5, labelFlush=False)),
        color=alt.Color("source:N", scale=scale, legend=alt.Legend(title=look.field("source"))),
        tooltip=[
            alt.Tooltip("programme:N", title=look.field("programme")),
            alt.Tooltip("source:N", title=look.field("source")),
            alt.Tooltip("kind:N", title=look.field("cost_type")),
            alt.Tooltip("text:N", title=look.field("amount")),
        ],
    )
    stated = drawn.transform_filter(equal("unallocated", 0)).mark_bar()
    dashed = drawn.transform_filter(equal("unallocated", 1)).mark_bar(
        fillOpacity=0.15, strokeDash=[4, 3], strokeWidth=1.5
    )
    edge = alt.Stroke("source:N", scale=scale, legend=None)
    return alt.LayerChart(layer=[stated, dashed.encode(stroke=edge), *words(base)])
