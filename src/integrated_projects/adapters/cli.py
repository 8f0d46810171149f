"""The command line: the reports, the money and the rules, printed for a person or for a pipe.

Colours appear on a terminal only; in a pipe every line is plain and as long as it needs to be.
"""

from __future__ import annotations

import enum
import io
import os
import re
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from importlib import metadata
from pathlib import Path
from typing import Annotated

from integrated_projects.adapters import needing
from integrated_projects.adapters.records import MalformedDocument, load
from integrated_projects.adapters.rules_page import rules_page
from integrated_projects.budget import Equation, Subtotal
from integrated_projects.checking import SHIPPED_BOOKS, check
from integrated_projects.errors import Malformed
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.finding import Outcome, Report, Severity, Verdict, shown
from integrated_projects.finding.vocabulary import said
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import Money
from integrated_projects.programme import Shares, SplitPolicy
from integrated_projects.project import ProgrammePart, Project

with needing("cli"):
    import typer
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

__all__ = ["app", "main"]


def __dir__() -> list[str]:
    return __all__


_PROGRAM = "integrated-projects"

#: The projects that can be named.
_EXAMPLES: Mapping[str, Project] = {
    "kyustendil": kyustendil,
    "kazanlak": kazanlak,
    "kameno": kameno,
    "vidin": vidin,
    "strelcha": strelcha,
}

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
_SEVERITIES = {Severity.ERROR: "bold red", Severity.WARNING: "bold magenta", Severity.NOTE: "bold blue"}

#: The command line, for whoever builds it into one of their own.
app: typer.Typer = typer.Typer(
    help="EU integrated-approach projects: what the rules say of them, and what money they state.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

_Names = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="NAME",
        show_default=False,
        help=f"Example projects ({', '.join(_EXAMPLES)}), or files and directories of projects.",
    ),
]
_All = Annotated[bool, typer.Option("--all", help="Take every example project.")]
_Day = Annotated[
    str | None,
    typer.Option("--on", metavar="DAY", help="The day as of which to judge, such as 2023-06-30; left out, no day."),
]


class _Language(enum.Enum):
    """The languages in which a report is read."""

    ENGLISH = "en"
    BULGARIAN = "bg"


_Explain = Annotated[
    bool, typer.Option("--explain", help="Print why each rule came to its outcome, instead of the report.")
]
_InLanguage = Annotated[_Language, typer.Option("--language", help="The language of the reports.")]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: What stands after the name of the program; left out, what the process was called with.

    Returns:
        The exit code: 1 where the verdict of a project is BREACHED, 2 for a malformed call, else 0.

    Examples:
        >>> main(["check", "vidin", "--on", "tomorrow"])
        2
    """
    # A terminal without Cyrillic letters shows their numbers then, and no traceback.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        return int(app(arguments, standalone_mode=False) or 0)
    except typer.TyperException as error:
        message = error.message if isinstance(error, typer.BadParameter) else error.format_message()
        # A call without a command has printed the help instead.
        if message:
            sys.stderr.write(f"{_PROGRAM}: {message}\n")
        return error.exit_code


def _print_version(asked: bool) -> None:  # noqa: FBT001 - typer calls it with nothing but the value
    if asked:
        try:
            version = metadata.version(_PROGRAM)
        except metadata.PackageNotFoundError:
            version = "of a source tree that is not installed"
        _console().print(f"{_PROGRAM} {version}")
        raise typer.Exit


@app.callback()
def _options(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    del version


@app.command("check", help="Print what the rules say of projects; the exit code is 1 if a verdict is BREACHED.")
def _check(
    names: _Names = None,
    *,
    take_all: _All = False,
    on: _Day = None,
    explain: _Explain = False,
    language: _InLanguage = _Language.ENGLISH,
) -> None:
    projects, day = _chosen(names, take_all=take_all), _day(on)
    console = _console()
    verdicts: list[Verdict] = []
    for project in projects:
        if verdicts:
            console.print("\n")
        report = check(project, on=day)
        verdicts.append(report.verdict)
        text = report.explain().text(language.value) if explain else _styled(report, language.value)
        console.print(text, soft_wrap=True)
    if Verdict.BREACHED in verdicts:
        raise typer.Exit(1)


@app.command("figures", help="Print the money of projects by programme and source, as far as it is certain.")
def _figures(names: _Names = None, *, take_all: _All = False) -> None:
    console = _console()
    for number, project in enumerate(_chosen(names, take_all=take_all)):
        if number:
            console.print("\n")
        for block in _money(project, console):
            console.print(block)


@app.command("rules", help="Print every rule: what must hold, how much a breach weighs, and the law behind it.")
def _rules(
    *, markdown: Annotated[bool, typer.Option("--markdown", help="Print them as a page of the documentation.")] = False
) -> None:
    console = _console()
    if markdown:
        console.print(rules_page(SHIPPED_BOOKS), soft_wrap=True)
        return
    for book in SHIPPED_BOOKS:
        for one in book.rules:
            severity = one.severity.value, _SEVERITIES[one.severity]
            head = Text.assemble((f"{book.name}.{one.name}", "bold"), " (", severity, ")")
            console.print(head, Text(f"  {one.title}"), Text(f"  {one.basis}", style="dim"), sep="\n", soft_wrap=True)


def _chosen(names: Sequence[str] | None, *, take_all: bool) -> list[Project]:
    """The projects that are named or that stand in the files, each name once, or all examples."""
    known = ", ".join(_EXAMPLES)
    found: list[Project] = []
    for name in dict.fromkeys(names or ()):
        if name in _EXAMPLES:
            found.append(_EXAMPLES[name])
        elif Path(name).suffix or Path(name).is_dir():
            found += _loaded(name)
        else:
            reason = f"name some of {known}, or a file or directory of projects"
            raise typer.BadParameter(str(Malformed(name, "an example project", reason)))
    if take_all:
        return list(_EXAMPLES.values())
    if not names:
        message = f"no project is named: name some of {known}, or write --all"
        raise typer.BadParameter(message)
    return found


def _loaded(name: str) -> list[Project]:
    try:
        projects = list(load(Path(name)))
    except MalformedDocument as error:
        raise typer.BadParameter(
            "\n".join([str(error), *(f"  {path}: {why}" for path, why in error.problems)])
        ) from None
    if not projects:
        raise typer.BadParameter(str(Malformed(name, "a directory of projects", "no project file is in it")))
    return projects


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        # Python reads a day in other notations too, such as that of a week.
        return date.fromisoformat(text if re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text) else "")
    except ValueError:
        reason = "write one of the calendar, as 2023-06-30"
        raise typer.BadParameter(str(Malformed(text, "a day", reason))) from None


class _Console(Console):
    """A console whose reader may leave early (``| head``) without a change in what is found."""

    def on_broken_pipe(self) -> None:
        self.quiet = True
        with Path(os.devnull).open("w", encoding="utf-8") as nothing:
            os.dup2(nothing.fileno(), self.file.fileno())


def _console() -> Console:
    # Brackets in a name are no markup, and figures in a title nothing to be coloured.
    console = _Console(markup=False, highlight=False, emoji=False)
    if not console.is_terminal:
        console.width = _ANY_WIDTH
    return console


def _table(console: Console, headers: Iterable[str], *, money: Collection[str] = ()) -> Table:
    """A table, in a pipe with the bars by which another program or a message reads it as one."""
    table = Table(box=box.SIMPLE if console.is_terminal else box.MARKDOWN, border_style="dim", header_style="bold")
    for header in headers:
        table.add_column(header, justify="right" if header in money else "left", overflow="fold")
    return table


def _styled(report: Report, language: str = "en") -> Text:
    """The text of the report in the language, with colour on what a reader looks for first."""
    rules = {one.rule: "dim" if one.waived else _COLOURS[report.outcome(one.rule)] for one in report.rules}
    verdict, needed = said("VERDICT", language), said("needed by", language)
    heads = {said(head, language): style for head, style in _HEADS.items()}
    text = Text(report.text(language))
    text.highlight_regex(rf"(?ms)\A.*?(?=^{verdict}: )", "bold")
    text.highlight_regex(rf"(?m)^{verdict}: \w+", f"bold {_COLOURS[Outcome[report.verdict.name]]}")
    text.highlight_regex(rf"(?m)^(?:{'|'.join(heads)})\b", heads.get)
    for severity, style in _SEVERITIES.items():
        text.highlight_regex(rf"(?m)(?<=^  ){shown(severity, language).upper()}\b", style)
    text.highlight_regex(rf"(?m)^ +{needed}\b", "dim")
    text.highlight_regex(r"[a-z0-9_]+(?:\.[a-z0-9-]+)+", rules.get)
    text.highlight_regex(r"\$\w*(?:\.\w+|\[[0-9–,\s]+\])*", "cyan")
    return text


def _money(project: Project, console: Console) -> Iterator[Text | Table]:
    """The blocks in which the money of a project is printed."""
    budget = project.budget
    names = {part.programme.code: str(part.programme) for part in project.parts}
    yield Text(project.title.read("bg"), style="bold")
    yield _by_programme_and_source(project, names, console)
    if budget.lines and not budget.lines.complete:
        yield Text("There may be other lines; the least supposes that none of them is negative.")
    if budget.statements:
        yield Text("Figures that are printed beside the lines, and what they reconcile to:")
        yield _reconciled(project, names, console)
    else:
        yield Text("No figure is printed beside the lines.")
    for part in project.parts:
        yield from _computed(project, part, console)


def _by_programme_and_source(project: Project, names: Mapping[ProgrammeCode, str], console: Console) -> Table:
    budget = project.budget
    figures = [*budget.lines, *budget.statements]
    programmes = dict.fromkeys([*names, *(one.programme for one in figures if one.programme is not None), None])
    rates = [part.shares or part.programme.shares for part in project.parts]
    sources = dict.fromkeys(one.source for one in figures if one.source is not None)
    sources.update(dict.fromkeys(source for one in rates if one is not None for source in one.sources()))
    table = _table(console, ["Programme", *sources, "All sources"], money=[*sources, "All sources"])
    for code in programmes:
        cells = [_amount(budget.subtotal(programme=code, source=source)) for source in [*sources, None]]
        name = "The whole project" if code is None else names.get(code, str(code))
        table.add_row(name, *cells, style="bold" if code is None else None)
    return table


def _amount(subtotal: Subtotal) -> str:
    """The certain amount, or what is known where none is certain."""
    if len(subtotal.currencies) > 1:
        return " and ".join(_amount(one) for one in subtotal.per_currency.values())
    low, high = subtotal.at_least, subtotal.at_most
    if low is None:
        return "none" if subtotal.complete else "not stated"
    if high is None:
        return f"at least {low}" if subtotal.lines else "not stated"
    return str(low) if low == high else f"between {low.amount:f} and {high}"


def _reconciled(project: Project, names: Mapping[ProgrammeCode, str], console: Console) -> Table:
    table = _table(console, ["Of", "Printed", "Held against", "Which is", "Result"], money=["Printed", "Which is"])
    for equation in project.budget.reconcile():
        at = project.budget.statements[equation.statement].coordinates
        place = str(at)
        if at.programme is not None:
            place = place.replace(str(at.programme), names.get(at.programme, str(at.programme)))
        table.add_row(place, str(equation.stated), *_other_side(equation))
    return table


def _other_side(equation: Equation) -> tuple[str, str, Text]:
    """What a printed figure is held against, what that comes to, and whether the two agree."""
    against, subtotal, rate = equation.kind.value, equation.subtotal, equation.implied_rate
    if equation.along is not None:
        against = f"{against}, by {equation.along.replace('_', ' ')}"
    figure = str(equation.computed) if subtotal is None else _amount(subtotal)
    if rate is not None and equation.computed is not None:
        result = Text(f"{shown(rate)} {equation.computed.currency.code} for 1 {equation.stated.currency.code}")
    elif equation.holds is None:
        result = Text("cannot be told", style="yellow")
    elif equation.holds:
        result = Text("agrees", style="green")
    else:
        result = Text(f"differs by {equation.difference}", style="red")
    return against, figure, result


def _computed(project: Project, part: ProgrammePart, console: Console) -> Iterator[Text | Table]:
    """What the known policies make of the programme's amount, unless the page prints what each source pays."""
    programme, shares = part.programme, part.shares or part.programme.shares
    if shares is None:
        yield Text(f"{programme}: no rates are printed, and the catalogue knows none.")
        return
    printed = [project.budget.subtotal(programme=programme, source=source) for source in shares.sources()]
    if all(one.stated or one.amount is not None for one in printed):
        return
    whence = f"that the page prints ({shares})" if part.shares else f"of the catalogue ({shares}; the page prints none)"
    rates = f"{programme}, at the rates {whence}"
    covered = project.budget.subtotal(programme=programme)
    if covered.amount is None:
        yield Text(f"{rates}: nothing can be computed, since its amount is not certain ({_amount(covered)}).")
        return
    yield Text(f"{rates}: what the known policies make of {covered.amount}; a computation, not a finding")
    yield _split(covered.amount, shares, console)


def _split(whole: Money, shares: Shares, console: Console) -> Table:
    sources = shares.sources()
    table = _table(console, ["Policy", *sources, "How"], money=sources)
    for policy in SplitPolicy:
        try:
            amounts = [str(amount) for amount in policy.cofinancing(shares).split(whole).values()]
            table.add_row(policy.name, *amounts, policy.value)
        except Malformed as error:
            table.add_row(policy.name, *("" for _ in sources), str(error))
    return table
