"""Where the command line prints: a terminal with colours, or a pipe in which nothing is folded or cut."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable
from pathlib import Path

from integrated_projects.adapters import needing
from integrated_projects.finding import Outcome, Report, Severity, shown
from integrated_projects.finding.vocabulary import said

with needing("cli"):
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

__all__ = ["SEVERITIES", "console", "styled", "table"]


def __dir__() -> list[str]:
    return __all__


#: Longer than any line, so that in a pipe none is folded or cut.
_ANY_WIDTH = 1_000_000

_COLOURS = {
    Outcome.BREACHED: "red",
    Outcome.UNKNOWN: "yellow",
    Outcome.MET: "green",
    Outcome.NOT_APPLICABLE: "dim",
}
#: How the heads of a report are coloured, by their English words.
_HEADS = {
    "BREACHED": "bold red",
    "NOT STATED": "bold yellow",
    "NOT GIVEN": "bold yellow",
    "NOT READ": "bold yellow",
    "MET": "bold green",
    "NOT APPLICABLE": "bold dim",
    "WAIVED": "bold dim",
}
SEVERITIES = {Severity.ERROR: "bold red", Severity.WARNING: "bold magenta", Severity.NOTE: "bold blue"}


class _Console(Console):
    """A console whose reader may leave early (``| head``) without a change in what is found."""

    def on_broken_pipe(self) -> None:
        self.quiet = True
        with Path(os.devnull).open("w", encoding="utf-8") as nothing:
            os.dup2(nothing.fileno(), self.file.fileno())


def console() -> Console:
    """Where everything is printed."""
    # Brackets in a name are no markup, and figures in a title nothing to be coloured.
    made = _Console(markup=False, highlight=False, emoji=False)
    if not made.is_terminal:
        made.width = _ANY_WIDTH
    return made


def table(where: Console, headers: Iterable[str], *, money: Collection[str] = ()) -> Table:
    """A table, in a pipe with the bars by which another program or a message reads it as one."""
    made = Table(box=box.SIMPLE if where.is_terminal else box.MARKDOWN, border_style="dim", header_style="bold")
    for header in headers:
        made.add_column(header, justify="right" if header in money else "left", overflow="fold")
    return made


def styled(report: Report, language: str = "en") -> Text:
    """The text of the report in the language, with colour on what a reader looks for first."""
    rules = {one.rule: "dim" if one.waived else _COLOURS[report.outcome(one.rule)] for one in report.rules}
    verdict, needed = said("VERDICT", language), said("needed by", language)
    heads = {said(head, language): style for head, style in _HEADS.items()}
    text = Text(report.text(language))
    text.highlight_regex(rf"(?ms)\A.*?(?=^{verdict}: )", "bold")
    text.highlight_regex(rf"(?m)^{verdict}: \w+", f"bold {_COLOURS[Outcome[report.verdict.name]]}")
    text.highlight_regex(rf"(?m)^(?:{'|'.join(heads)})\b", heads.get)
    for severity, style in SEVERITIES.items():
        text.highlight_regex(rf"(?m)(?<=^  ){shown(severity, language).upper()}\b", style)
    text.highlight_regex(rf"(?m)^ +{needed}\b", "dim")
    text.highlight_regex(r"[a-z0-9_]+(?:\.[a-z0-9-]+)+", rules.get)
    text.highlight_regex(r"\$\w*(?:\.\w+|\[[0-9–,\s]+\])*", "cyan")
    return text
