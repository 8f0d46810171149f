"""The command line: the reports, the money and the rules, printed for a person or for a pipe.

Colours appear on a terminal only; in a pipe every line is plain and as long as it needs to be.
"""

from __future__ import annotations

import enum
import io
import re
import sys
from collections.abc import Sequence
from datetime import date
from importlib import metadata
from pathlib import Path
from typing import Annotated

from integrated_projects.adapters import needing
from integrated_projects.adapters.cli._console import console, styled
from integrated_projects.adapters.cli._figures import money
from integrated_projects.adapters.cli._formats import LAYOUTS, Format, Result
from integrated_projects.adapters.cli._rules import rules
from integrated_projects.adapters.cli._subjects import EXAMPLES, PROGRAM, chosen, complain, evidence_of, read
from integrated_projects.adapters.records._text import as_json
from integrated_projects.adapters.records.schema import json_schema, kind_of
from integrated_projects.adapters.rules_page import rules_page
from integrated_projects.checking import SHIPPED_BOOKS, check
from integrated_projects.errors import Malformed
from integrated_projects.finding import Verdict

with needing("cli"):
    import typer

__all__ = ["app", "main"]


def __dir__() -> list[str]:
    return __all__


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
        help=f"Example projects ({', '.join(EXAMPLES)}), or files and directories of projects.",
    ),
]
_All = Annotated[bool, typer.Option("--all", help="Take every example project.")]
_Day = Annotated[
    str | None,
    typer.Option("--on", metavar="DAY", help="The day as of which to judge, such as 2023-06-30; left out, no day."),
]


class _Language(enum.Enum):
    """The languages in which reports, money and rules are read."""

    ENGLISH = "en"
    BULGARIAN = "bg"


_Evidence = Annotated[
    list[Path] | None,
    typer.Option(
        metavar="FILE",
        show_default=False,
        help="A file of what is judged beside the projects, such as a list of expenditure; may be given again.",
    ),
]
_Form = Annotated[Format, typer.Option("--format", help="How the results are written: for a person or a program.")]
_Explain = Annotated[
    bool, typer.Option("--explain", help="Print why each rule came to its outcome, instead of the report.")
]
_InLanguage = Annotated[_Language, typer.Option("--language", help="The language of what is printed to be read.")]


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
        # What is said here names the option itself; what typer says of a value names it only when it is formatted.
        ours = isinstance(error, typer.BadParameter) and error.param is None
        message = error.message if ours else error.format_message().replace("Value error, ", "", 1)
        # A call without a command has printed the help instead.
        if message:
            complain(message)
        return error.exit_code


def _print_version(asked: bool) -> None:  # noqa: FBT001 - typer calls it with nothing but the value
    if asked:
        try:
            version = metadata.version(PROGRAM)
        except metadata.PackageNotFoundError:
            version = "of a source tree that is not installed"
        console().print(f"{PROGRAM} {version}")
        raise typer.Exit


@app.callback()
def _options(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    del version


@app.command("check", help="Say what the rules make of projects; the exit code is 1 if a verdict is BREACHED.")
def _check(
    names: _Names = None,
    *,
    take_all: _All = False,
    on: _Day = None,
    evidence: _Evidence = None,
    explain: _Explain = False,
    form: _Form = Format.TEXT,
    language: _InLanguage = _Language.ENGLISH,
) -> None:
    if explain and form is not Format.TEXT:
        message = "--explain is for the format text: the others are read by programs"
        raise typer.BadParameter(message)
    places, day, given = chosen(names, take_all=take_all), _day(on), evidence_of(evidence or ())
    where, layout = console(), LAYOUTS.get(form)
    # On a terminal, reports that follow each other show how far they are.
    bar = len(places) > 1 and sys.stderr.isatty() and not sys.stdout.isatty()
    code, apart = 0, False
    for number, subject in enumerate(read(places, bar=bar, language=language.value)):
        report = None if subject.project is None else check(subject.project, on=day, evidence=given)
        code = max(code, 2 if report is None else int(report.verdict is Verdict.BREACHED))
        if layout is not None:
            result = Result(subject=subject, report=report, language=language.value)
            where.out(layout.between if number else layout.head, layout.write(result), sep="", end="")
        elif report is not None:
            if apart:
                where.print("\n")
            apart = True
            text = report.explain().text(language.value) if explain else styled(report, language.value)
            where.print(text, soft_wrap=True)
    if layout is not None:
        where.out(layout.foot, end="")
    if code:
        raise typer.Exit(code)


@app.command("figures", help="Print the money of projects by programme and source, as far as it is certain.")
def _figures(names: _Names = None, *, take_all: _All = False, language: _InLanguage = _Language.ENGLISH) -> None:
    where, apart, failed = console(), False, False
    for subject in read(chosen(names, take_all=take_all), bar=False):
        if subject.project is None:
            failed = True
            continue
        if apart:
            where.print("\n")
        apart = True
        for block in money(subject.project, where, language.value):
            where.print(block)
    if failed:
        raise typer.Exit(2)


@app.command(
    "rules", help="Print every rule: what must hold, how much a breach weighs, the law, and the days of its figures."
)
def _rules(
    *,
    markdown: Annotated[bool, typer.Option("--markdown", help="Print them as a page of the documentation.")] = False,
    language: _InLanguage = _Language.ENGLISH,
) -> None:
    where = console()
    for block in [rules_page(SHIPPED_BOOKS, language.value)] if markdown else rules(SHIPPED_BOOKS, language.value):
        where.print(block, soft_wrap=True)


@app.command("schema", help="Print the JSON Schema of the documents of a kind of noun.")
def _schema(
    kind: Annotated[
        str, typer.Argument(metavar="KIND", help="The kind of noun, such as project, report or conditions.")
    ] = "project",
) -> None:
    try:
        schema = json_schema(kind_of(kind))
    except Malformed as error:
        raise typer.BadParameter(str(error)) from None
    console().out(as_json(schema, indent=2))


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        # Python reads a day in other notations too, such as that of a week.
        return date.fromisoformat(text if re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text) else "")
    except ValueError:
        reason = "write one of the calendar, as 2023-06-30"
        raise typer.BadParameter(str(Malformed(text, "a day", reason))) from None
