"""What became of every rule in every project."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from integrated_projects.adapters import needing
from integrated_projects.adapters.plot._look import LABELS, Look, Row, data, equal, finished
from integrated_projects.errors import Malformed
from integrated_projects.fields import to_whole
from integrated_projects.finding import Finding, Outcome, Report, gravest

with needing("plot"):
    import altair as alt

__all__ = ["outcomes"]


def __dir__() -> list[str]:
    return __all__


#: The colour and the sign of each outcome; the signs tell them apart where colours do not.
_COLOURS: Final = {
    Outcome.BREACHED: "#d55e00",
    Outcome.UNKNOWN: "#f3d999",
    Outcome.MET: "#0072b2",
    Outcome.NOT_APPLICABLE: "#ececec",
}
_SIGNS: Final = {
    Outcome.BREACHED: "M-0.6,-0.6L0.6,0.6M0.6,-0.6L-0.6,0.6",
    Outcome.UNKNOWN: "M-0.45,-0.35A0.5,0.5,0,1,1,0,0.15L0,0.4M0,0.75L0,0.9",
    Outcome.MET: "M-0.7,0L-0.2,0.55L0.7,-0.6",
    Outcome.NOT_APPLICABLE: "M-0.5,0L0.5,0",
}
_LINES: Final = {
    Outcome.BREACHED: "white",
    Outcome.UNKNOWN: "#5a4200",
    Outcome.MET: "white",
    Outcome.NOT_APPLICABLE: "#808080",
}
_LEGEND: Final = alt.Legend(title=None, orient="top", columns=4, symbolType="square", symbolSize=150)
_STEP: Final = 18
_COLUMN: Final = 30


def outcomes(
    reports: Iterable[Report], *, language: str = "en", rows: int = 200, columns: int = 60
) -> alt.VConcatChart:
    """The outcome of every rule, a row for each, in every project, a column for each.

    The outcome of a rule is the gravest of its findings. A rule that asks nothing of any of the projects has no row.
    A rule that one report did not try has no cell there.

    Args:
        reports: The reports, as `check_each` gives them.
        language: ``"en"``, or ``"bg"`` for Bulgarian as far as the words are known in it.
        rows: How many rules are shown; of the others, how many they are.
        columns: How many projects are shown, the first ones; of the others, how many they are.

    Raises:
        Malformed: Something else than reports, another language, or no number of rows or of columns.

    Examples:
        >>> from integrated_projects.examples import kameno, vidin
        >>> from integrated_projects.portfolio import check_each
        >>> outcomes(check_each([kameno, vidin])).to_dict()["title"]["text"]
        'projects: 2'
    """
    look = Look(language=language, rows=rows)
    given = _reports(reports)
    shown = given[: to_whole(columns, "a number of columns", 1, 10_000)]
    found = [_by_rule(report) for report in shown]
    rules = list(dict.fromkeys(rule for one in found for rule in one))
    asked = [rule for rule in rules if any(_outcome(one.get(rule, ())) is not Outcome.NOT_APPLICABLE for one in found)]
    counts = {
        "projects not shown: {count}": len(given) - len(shown),
        "rules not shown: {count}": max(len(asked) - look.rows, 0),
        "rules that apply to none, not shown: {count}": len(rules) - len(asked),
    }
    lines = [look.say(sentence, count=count) for sentence, count in counts.items() if count]
    title = look.say("projects: {count}", count=len(given))
    return finished(look, [_cells(shown, found, asked[: look.rows], look)], title, *lines)


def _reports(value: Iterable[Report]) -> tuple[Report, ...]:
    if not isinstance(value, Iterable):
        raise Malformed(value, "a collection of reports", "write [report], also for one alone")
    given = tuple(value)
    for report in given:
        if not isinstance(report, Report):
            raise Malformed(report, "a report", "it takes what check_each gives")
    return given


def _by_rule(report: Report) -> dict[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for finding in report.findings:
        found.setdefault(finding.rule, []).append(finding)
    return found


def _outcome(findings: Sequence[Finding]) -> Outcome:
    return gravest(finding.outcome for finding in findings)


def _cells(
    reports: Sequence[Report], found: Sequence[Mapping[str, list[Finding]]], rules: Sequence[str], look: Look
) -> alt.LayerChart:
    cells = list(_rows(reports, found, rules, look))
    columns: list[Row] = [
        {"column": place, "project": look.cut(report.title.read(look.language), 60)}
        for place, report in enumerate(reports)
    ]
    names: list[Row] = [{"row": place, "rule": rule} for place, rule in enumerate(rules)]
    words = [look.show(outcome) for outcome in Outcome]
    scale = alt.Scale(domain=words, range=list(_COLOURS.values()))
    x = alt.X("column:O", axis=None)
    y = alt.Y("row:O", axis=None)
    base = alt.Chart(data(cells), width=alt.Step(_COLUMN), height=alt.Step(_STEP)).encode(x=x, y=y)
    squares = base.mark_rect(stroke="white", strokeWidth=2).encode(
        fill=alt.Fill("outcome:N", scale=scale, legend=_LEGEND),
        tooltip=[
            alt.Tooltip("rule:N", title=look.say("rule")),
            alt.Tooltip("project:N", title=look.field("project")),
            alt.Tooltip("outcome:N", title=look.say("outcome")),
            alt.Tooltip("message:N", title=look.say("finding")),
        ],
    )
    # Each sign is a layer of its own, or the legend of the colours would take over the signs, white on white.
    signs = [
        base.transform_filter(equal("outcome", look.show(outcome))).mark_point(
            shape=_SIGNS[outcome], stroke=_LINES[outcome], filled=False, size=60, strokeWidth=1.6, opacity=1
        )
        for outcome in Outcome
    ]
    left = alt.Chart(data(names)).mark_text(align="left", limit=LABELS - 12)
    top = alt.Chart(data(columns)).mark_text(align="left", angle=320, limit=240)
    return alt.LayerChart(
        layer=[
            squares,
            *signs,
            left.encode(x=alt.value(-LABELS), y=y, text="rule:N"),
            top.encode(x=x, y=alt.value(-10), text="project:N"),
        ]
    )


def _rows(
    reports: Sequence[Report], found: Sequence[Mapping[str, list[Finding]]], rules: Sequence[str], look: Look
) -> Iterator[Row]:
    for column, (report, findings) in enumerate(zip(reports, found, strict=True)):
        for row, rule in enumerate(rules):
            if rule in findings:
                outcome = _outcome(findings[rule])
                telling = next(finding for finding in findings[rule] if finding.outcome is outcome)
                yield {
                    "column": column,
                    "row": row,
                    "rule": rule,
                    "project": look.cut(report.title.read(look.language), 60),
                    "outcome": look.show(outcome),
                    "message": look.cut(telling.message.read(look.language), 300),
                }
