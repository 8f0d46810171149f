"""Who pays whom for what, as a flow from the sources to the purposes."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import Final

from integrated_projects.adapters import needing
from integrated_projects.adapters.plot._flow import Field, Rest, Ribbon, Way, fields, folded, ribbons
from integrated_projects.adapters.plot._look import (
    FAINT,
    GREY,
    INK,
    Look,
    Row,
    colours,
    data,
    equal,
    finished,
    money_of,
)
from integrated_projects.budget import Budget, BudgetLine, Coordinates
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import Money, total
from integrated_projects.portfolio import Portfolio
from integrated_projects.project import Project

with needing("plot"):
    import altair as alt

__all__ = ["funding"]


def __dir__() -> list[str]:
    return __all__


#: What each stage asks, and what stands there where the page does not say it.
_STAGES: Final = {
    "who pays": "source not stated",
    "under which programme": "programme not stated",
    "to whom": "partner not stated",
    "for what": "purpose not stated",
}
#: From one stage to the next, and how wide a field is, in tenths of a pixel.
_COLUMN: Final = 2500
_WIDTH: Final = 140


def funding(subject: Project | Portfolio | Budget, *, language: str = "en", rows: int = 8) -> alt.VConcatChart:
    """Who pays whom for what: from each source, under each programme, to each partner, for each purpose.

    What the page does not say is a dashed field of its own, so that the flow comes to the whole at every stage.
    Amounts below zero flow nowhere and are counted instead. Each currency has a picture of its own.

    Args:
        subject: A `Project`, a `Portfolio` or a `Budget`.
        language: ``"en"``, or ``"bg"`` for Bulgarian as far as the words are known in it.
        rows: How many sources, programmes, partners and purposes are shown apart, those with the most money; the
            others are shown together.

    Raises:
        Malformed: Something else than money, another language, or no number of rows.

    Examples:
        >>> from integrated_projects.examples import vidin
        >>> funding(vidin).to_dict()["title"]["subtitle"][0].partition(":")[0]
        'budget in BGN'
    """
    money, look = money_of(subject, language, rows)
    lines, flows = [], []
    for code in money.total.currencies:
        of_code = [line for line in money.lines if line.amount.currency.code == code]
        lines.append(look.together(of_code))
        below = sum(line.amount.amount < 0 for line in of_code)
        if below:
            lines.append(look.say("below zero, not shown: {count}", count=below))
        paid = [line for line in of_code if line.amount.amount > 0]
        if paid:
            flows.append(folded(_ways(paid), len(_STAGES), look.rows))
    # Every currency has the same colours, of which there is one legend.
    origins = [_name(0, field.key, look) for ways in flows for field in fields(ways, 1)]
    scale = colours(origins, {_name(0, None, look): GREY, _name(0, Rest.OTHERS, look): INK})
    charts = [_drawn(ways, scale, look) for ways in flows]
    return finished(look, charts, look.title(subject), *lines, *look.unstated(money))


def _ways(lines: Sequence[BudgetLine]) -> dict[Way, Money]:
    found: dict[Way, list[Money]] = {}
    for line in lines:
        purpose = Coordinates(cost_type=line.cost_type, category=line.category, activity=line.activity)
        way = (line.source, line.programme, line.partner, None if purpose == Coordinates() else purpose)
        found.setdefault(way, []).append(line.amount)
    return {way: total(amounts) for way, amounts in found.items()}


def _name(stage: int, key: Hashable, look: Look) -> str:
    if key is None:
        return look.say(list(_STAGES.values())[stage])
    if key is Rest.OTHERS:
        return look.say("others")
    return look.programme(key) if isinstance(key, ProgrammeCode) else look.cut(look.show(key))


def _drawn(ways: Mapping[Way, Money], scale: alt.Scale, look: Look) -> alt.LayerChart:
    made = fields(ways, len(_STAGES))
    height = max(field.top + field.height for field in made)
    width = (len(_STAGES) - 1) * _COLUMN + _WIDTH
    colour = alt.Color("origin:N", scale=scale, legend=alt.Legend(title=look.say("who pays")))
    x = alt.X("x:Q", axis=None, scale=alt.Scale(domain=[0, width], nice=False))
    y = alt.Y("y:Q", axis=None, scale=alt.Scale(domain=[0, height], nice=False, reverse=True))
    points = data(_points(ribbons(ways, len(_STAGES)), look))
    flows = alt.Chart(points, width=width // 10, height=height // 10).encode(x=x, y=y)
    boxes = alt.Chart(data(_boxes(made, look))).encode(x=x, y=y, tooltip=["label:N", "amount:N"])
    heads = alt.Chart(data({"x": stage * _COLUMN, "label": look.say(words)} for stage, words in enumerate(_STAGES)))
    stated = boxes.transform_filter(equal("unknown", 0))
    unstated = boxes.transform_filter(equal("unknown", 1))
    return alt.LayerChart(
        layer=[
            flows.mark_area(interpolate="monotone", opacity=0.45).encode(
                y2="y2:Q", color=colour, detail="ribbon:N", tooltip=["origin:N", "amount:N"]
            ),
            stated.mark_rect(color=INK).encode(x2="x2:Q", y2="y2:Q"),
            unstated.mark_rect(fill="white", stroke=FAINT, strokeDash=[4, 3], strokeWidth=1.5).encode(
                x2="x2:Q", y2="y2:Q"
            ),
            stated.mark_text(align="left", dy=-23, fontWeight="bold", limit=_COLUMN // 10 - 16).encode(text="label:N"),
            unstated.mark_text(align="left", dy=-23, fontStyle="italic", limit=_COLUMN // 10 - 16).encode(
                text="label:N"
            ),
            boxes.mark_text(align="left", dy=-9).encode(text="amount:N"),
            heads.mark_text(align="left", color=FAINT).encode(x=x, y=alt.value(-4), text="label:N"),
        ]
    )


def _boxes(made: Sequence[Field], look: Look) -> Iterator[Row]:
    for field in made:
        yield {
            "x": field.stage * _COLUMN,
            "x2": field.stage * _COLUMN + _WIDTH,
            "y": field.top,
            "y2": field.top + field.height,
            "label": _name(field.stage, field.key, look),
            "amount": look.exact(field.amount),
            "unknown": int(field.key is None),
        }


def _points(made: Iterator[Ribbon], look: Look) -> Iterator[Row]:
    """Four points of each ribbon, between which the picture draws a smooth line."""
    for number, ribbon in enumerate(made):
        start, stop = ribbon.stage * _COLUMN + _WIDTH, (ribbon.stage + 1) * _COLUMN
        bend = (stop - start) // 3
        for x, y in (
            (start, ribbon.left),
            (start + bend, ribbon.left),
            (stop - bend, ribbon.right),
            (stop, ribbon.right),
        ):
            yield {
                "ribbon": number,
                "origin": _name(0, ribbon.origin, look),
                "amount": look.exact(ribbon.amount),
                "x": x,
                "y": y,
                "y2": y + ribbon.height,
            }
