"""Reports grouped by outcome, and single findings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final
from xml.etree.ElementTree import Element

from integrated_projects.adapters.notebook._element import Content, badge, folded, linked, made, row, table
from integrated_projects.adapters.notebook._setting import Setting
from integrated_projects.finding import Finding, Outcome, Report, Severity, Verdict
from integrated_projects.path import Path
from integrated_projects.source import Source
from integrated_projects.text import Text

__all__ = ["finding", "outcome_badge", "report"]


def __dir__() -> list[str]:
    return __all__


#: The sign and the style of each outcome; a verdict has those of the outcome of its name.
_SIGNS: Final = {
    "BREACHED": ("✗", "breached"),
    "UNKNOWN": ("?", "unknown-outcome"),
    "MET": ("✓", "met"),
    "NOT_APPLICABLE": ("–", "not-applicable"),
}
#: What is shown unfolded: what somebody has to do something about.
_OPEN: Final = frozenset({Outcome.BREACHED})
_WEIGHTS: Final = tuple(Severity)


def outcome_badge(outcome: Outcome | Verdict, words: str) -> Element:
    """The outcome as a word, with its sign and its colour."""
    symbol, kind = _SIGNS[outcome.name]
    return badge(symbol, words, kind)


def report(value: Report, setting: Setting) -> Element:
    """The verdict, the books, and the findings of each outcome, the gravest first."""
    titles = {entry.rule: entry.title for entry in value.rules}
    groups = [
        _group(outcome, value.with_outcome(outcome), titles, setting)
        for outcome in Outcome
        if value.with_outcome(outcome)
    ]
    return made("article", *_head(value, setting), *groups, _waived(value, setting), _books(value, setting))


def _head(value: Report, setting: Setting) -> Iterator[Element]:
    number = None if value.number is None else made("span", " ", made("code", value.number))
    yield made("p", made("strong", setting.words(value.title)), number)
    on = value.on
    day = setting.say("no day named") if on is None else setting.say("as of {day}", day=setting.show(on))
    reached = [finding.outcome for finding in value.findings]
    counts = ", ".join(setting.say(f"{{count}} {one.value}", count=reached.count(one)) for one in Outcome)
    verdict = outcome_badge(value.verdict, setting.show(value.verdict).upper())
    yield made("p", verdict, f" {day}; {setting.say('findings: {counts}', counts=counts)}")


def _group(outcome: Outcome, findings: Sequence[Finding], titles: dict[str, Text], setting: Setting) -> Element:
    weighed = sorted(findings, key=lambda one: _WEIGHTS.index(one.severity))
    rows = [_row(one, titles.get(one.rule), setting) for one in setting.first(weighed)]
    heads = [setting.say("rule"), setting.say("finding"), setting.field("place"), setting.say("law")]
    summary = made("summary", outcome_badge(outcome, f"{setting.show(outcome)}: {len(findings)}"))
    return folded(summary, table(rows, columns=heads), setting.rest(weighed), is_open=outcome in _OPEN)


def _row(value: Finding, title: Text | None, setting: Setting) -> Element:
    head = made("code", value.rule, title=None if title is None else title.read(setting.language))
    return row(
        made("span", head, made("br"), made("small", setting.show(value.severity))),
        made("td", value.message.read(setting.language), *_missing(value.missing, setting)),
        made("td", made("code", str(value.path))),
        made("td", _law(value, setting)),
    )


def _missing(paths: Sequence[Path], setting: Setting) -> Iterator[Content]:
    if paths:
        codes = [piece for path in setting.first(paths) for piece in (" ", made("code", str(path)))]
        yield made("div", made("small", f"{setting.show(None)}:", *codes, setting.rest(paths)))


def _law(value: Finding, setting: Setting) -> Element:
    """The law behind a rule: a link where its address is known, and how sure it is as its tooltip."""
    words = str(value.row(setting.language)["basis"])
    return made("span", linked(words, value.basis.address), title=setting.show(value.basis.certainty))


def _waived(value: Report, setting: Setting) -> Element | None:
    waived = [entry for entry in value.rules if entry.waived is not None]
    if not waived:
        return None
    rows = [row(made("code", entry.rule), made("td", entry.waived)) for entry in setting.first(waived)]
    return folded(setting.say("waived: {count}", count=len(waived)), table(rows), setting.rest(waived))


def _books(value: Report, setting: Setting) -> Element:
    rows = [
        row(
            made("code", f"{book.name} {book.version}"),
            made("td", setting.words(book.title)),
            made("td", book.because.read(setting.language)),
        )
        for book in setting.first(value.books)
    ]
    return folded(setting.say("books: {count}", count=len(value.books)), table(rows), setting.rest(value.books))


def finding(value: Finding, setting: Setting) -> Element:
    """Everything that is known of one finding, as a table of facts."""
    texts = value.row(setting.language)
    facts: dict[str, list[Content]] = {
        setting.say("finding"): [texts["message"]],
        setting.field("place"): [made("code", texts["path"])],
        setting.say("observed"): [texts["observed"]],
        setting.say("expected"): [texts["expected"]],
        setting.say("margin"): [texts["margin"]],
        setting.say("read"): [f"{path}: {setting.show(read)}" for path, read in value.reads],
        setting.say("missing"): [made("code", str(path)) for path in value.missing],
        setting.say("law"): [_law(value, setting)],
        setting.say("figures from"): [_source(source, setting) for source in value.sources],
        setting.say("remedy"): [one.message.read(setting.language) for one in value.remedies],
    }
    rows = [row(name, _list(contents, setting)) for name, contents in facts.items() if contents not in ([], [None])]
    outcome = outcome_badge(value.outcome, setting.show(value.outcome).upper())
    head = made("p", outcome, " ", made("code", value.rule), f" ({setting.show(value.severity)})")
    return made("article", head, table(rows))


def _list(contents: Sequence[Content], setting: Setting) -> Element:
    lines = [made("div", content) for content in setting.first(contents)]
    return made("td", *lines, setting.rest(contents))


def _source(source: Source, setting: Setting) -> Content:
    certainty = None if source.certainty is None else setting.show(source.certainty)
    return made("span", linked(setting.show(source), source.address), title=certainty)
