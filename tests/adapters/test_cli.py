"""The command line, in this process and in a child with a pipe, a terminal, and a reader who leaves early."""

from __future__ import annotations

import io
import os
import pty
import re
import subprocess
import sys
from collections.abc import Mapping
from datetime import date
from importlib import metadata
from pathlib import Path

import attrs
import pytest
from typer.testing import CliRunner, Result

from integrated_projects import check
from integrated_projects.adapters import cli
from integrated_projects.adapters.cli import _subjects
from integrated_projects.adapters.cli._console import styled
from integrated_projects.adapters.rules_page import days_of_figures
from integrated_projects.budget import DIRECT, Budget, BudgetLine, Statement
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, NATIONAL_BUDGET, SESG
from integrated_projects.catalogue.bulgaria_eea_2014_2021 import LOCAL_DEVELOPMENT
from integrated_projects.catalogue.funds import ERDF, ESF
from integrated_projects.checking import SHIPPED_BOOKS
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.finding import Verdict
from integrated_projects.money import Rate, euro, leva
from integrated_projects.programme import Shares
from integrated_projects.project import ProgrammePart, Project
from integrated_projects.rulebooks.shared import SHARED

EXAMPLES = {
    "kyustendil": kyustendil,
    "kazanlak": kazanlak,
    "kameno": kameno,
    "vidin": vidin,
    "strelcha": strelcha,
}
#: What decides elsewhere how rich prints.
SETTINGS = ("COLUMNS", "FORCE_COLOR", "NO_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE")
BREACHED = attrs.evolve(vidin, budget=attrs.evolve(vidin.budget, statements=[Statement(leva("1.00"))]))
BRACKETS = "[bold]A title[/bold] with :smile: and [red"
#: The calls in the how-to guide that show what they print.
EXAMPLES_OF_THE_GUIDE = re.findall(
    r"(?m)^\$ python -m integrated_projects (.+\n(?:(?!\$|```).*\n)+)",
    (Path(__file__).parents[2] / "docs" / "how-to" / "command-line.md").read_text(encoding="utf-8"),
)
ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


@pytest.fixture
def coloured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli.app, list(arguments))


def the_examples_are(monkeypatch: pytest.MonkeyPatch, examples: Mapping[str, Project]) -> None:
    monkeypatch.setattr(_subjects, "EXAMPLES", examples)


def rows(text: str) -> list[list[str]]:
    """The cells of the tables, without their heads and the rules below them."""
    lines = [line for line in text.splitlines() if line.startswith("|")]
    heads = [number - 1 for number, line in enumerate(lines) if line.startswith("|-")]
    kept = [line for number, line in enumerate(lines) if number not in heads and not line.startswith("|-")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in kept]


def figures_of(monkeypatch: pytest.MonkeyPatch, project: Project) -> str:
    the_examples_are(monkeypatch, {"one": project})
    result = run("figures", "one")
    assert result.exit_code == 0
    return result.stdout


# --- check ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", EXAMPLES)
def test_in_a_pipe_a_report_is_its_text(name: str) -> None:
    result = run("check", name)
    assert (result.exit_code, result.stdout, result.stderr) == (0, f"{check(EXAMPLES[name]).text()}\n", "")


def test_reports_stand_in_the_order_of_the_call_and_each_once() -> None:
    texts = [check(project).text() for project in (vidin, kazanlak)]
    assert run("check", "vidin", "kazanlak", "vidin").stdout == "\n\n\n".join(texts) + "\n"


@pytest.mark.parametrize("arguments", [["--all"], ["vidin", "--all"]])
def test_all_takes_every_example(arguments: list[str]) -> None:
    texts = [check(project).text() for project in EXAMPLES.values()]
    assert run("check", *arguments).stdout == "\n\n\n".join(texts) + "\n"


def test_a_project_is_judged_as_of_the_day_that_is_named() -> None:
    on = date(2023, 6, 30)
    assert run("check", "vidin", "--on", "2023-06-30").stdout == f"{check(vidin, on=on).text()}\n"


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_report_is_read_in_the_language_that_is_named(name: str) -> None:
    assert run("check", name, "--language", "bg").stdout == f"{check(EXAMPLES[name]).text('bg')}\n"
    assert run("check", name, "--language", "en").stdout == run("check", name).stdout


@pytest.mark.parametrize("language", ["en", "bg"])
def test_each_rule_is_explained_where_that_is_asked(language: str) -> None:
    text = check(vidin).explain().text(language)
    assert run("check", "vidin", "--explain", "--language", language).stdout == f"{text}\n"


def test_the_exit_code_is_1_if_one_verdict_is_breached(monkeypatch: pytest.MonkeyPatch) -> None:
    assert check(BREACHED).verdict is Verdict.BREACHED
    the_examples_are(monkeypatch, {"broken": BREACHED, "vidin": vidin})
    result = run("check", "broken", "vidin")
    assert result.exit_code == 1
    assert result.stdout == f"{check(BREACHED).text()}\n\n\n{check(vidin).text()}\n"
    assert run("check", "vidin").exit_code == 0
    assert cli.main(["check", "--all"]) == 1


def test_a_breached_warning_leaves_the_exit_code_0() -> None:
    assert check(kameno).breached
    assert run("check", "kameno").exit_code == 0


def test_brackets_are_no_markup(monkeypatch: pytest.MonkeyPatch) -> None:
    the_examples_are(monkeypatch, {"one": Project(BRACKETS)})
    assert run("check", "one").stdout.splitlines()[0] == BRACKETS
    assert run("figures", "one").stdout.splitlines()[0] == BRACKETS


# --- colour -----------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("coloured")
@pytest.mark.parametrize("name", EXAMPLES)
def test_colours_change_no_letter_of_a_report(name: str) -> None:
    text = run("check", name).stdout
    assert ESCAPE.search(text)
    assert ESCAPE.sub("", text) == f"{check(EXAMPLES[name]).text()}\n"


@pytest.mark.usefixtures("coloured")
@pytest.mark.parametrize(
    "piece",
    [
        "\x1b[1;33mVERDICT: UNKNOWN\x1b[0m",
        "\x1b[1;31mBREACHED\x1b[0m",
        "\x1b[1;33mNOT STATED\x1b[0m",
        "\x1b[1;32mMET\x1b[0m",
        "\x1b[1;2mNOT APPLICABLE\x1b[0m",
        "\x1b[1;35mWARNING\x1b[0m",
        "\x1b[31mshared.equivalents-agree\x1b[0m",
        "\x1b[33mshared.shares-make-the-amount\x1b[0m",
        "\x1b[32mshared.one-beneficiary\x1b[0m",
        "\x1b[2mshared.tally-agrees-with-its-list\x1b[0m",
        "\x1b[36m$.budget.statements[0]\x1b[0m",
    ],
)
def test_the_colour_is_that_of_the_outcome(piece: str) -> None:
    assert piece in run("check", "kameno").stdout


@pytest.mark.usefixtures("coloured")
@pytest.mark.parametrize(
    "piece",
    [
        "\x1b[1;33mЗАКЛЮЧЕНИЕ: НЕИЗВЕСТНО\x1b[0m",
        "\x1b[1;31mНАРУШЕНО\x1b[0m",
        "\x1b[1;33mНЕ Е ПОСОЧЕНО\x1b[0m",
        "\x1b[1;32mИЗПЪЛНЕНО\x1b[0m",
        "\x1b[1;2mНЕПРИЛОЖИМО\x1b[0m",
        "\x1b[1;35mПРЕДУПРЕЖДЕНИЕ\x1b[0m",
        "\x1b[2m      необходимо за\x1b[0m",
        "\x1b[31mshared.equivalents-agree\x1b[0m",
        "\x1b[36m$.budget.statements[0]\x1b[0m",
    ],
)
def test_a_bulgarian_report_has_the_same_colours(piece: str) -> None:
    text = run("check", "kameno", "--language", "bg").stdout
    assert piece in text
    assert ESCAPE.sub("", text) == f"{check(kameno).text('bg')}\n"


@pytest.mark.usefixtures("coloured")
def test_a_breached_verdict_is_red(monkeypatch: pytest.MonkeyPatch) -> None:
    the_examples_are(monkeypatch, {"broken": BREACHED})
    text = run("check", "broken").stdout
    assert "\x1b[1;31mVERDICT: BREACHED\x1b[0m" in text
    assert "\x1b[1;31mERROR\x1b[0m" in text
    assert "\x1b[31mshared.statements-reconcile-with-lines\x1b[0m" in text


@pytest.mark.usefixtures("coloured")
def test_no_color_is_honoured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    codes = {code for escape in ESCAPE.findall(run("check", "kameno").stdout) for code in escape[2:-1].split(";")}
    assert codes == {"0", "1", "2"}


def test_a_waived_rule_is_shown_as_such() -> None:
    book = SHARED.without("one-beneficiary", because="a call with two lead partners")
    report = check(vidin, books=[book])
    text = styled(report)
    assert text.plain == report.text()
    place = text.plain.index("shared.one-beneficiary")
    assert [span.style for span in text.spans if span.start == place] == ["dim"]


@pytest.mark.usefixtures("coloured")
def test_brackets_are_no_markup_on_a_terminal_either(monkeypatch: pytest.MonkeyPatch) -> None:
    the_examples_are(monkeypatch, {"one": Project(BRACKETS)})
    assert f"\x1b[1m{BRACKETS}\x1b[0m" in run("check", "one").stdout
    assert f"\x1b[1m{BRACKETS}\x1b[0m" in run("figures", "one").stdout


# --- figures ----------------------------------------------------------------------------------------------------------


def test_certain_amounts_stand_by_programme_and_source() -> None:
    assert rows(run("figures", "vidin").stdout) == [
        ["OP HRD", "1019458.47 BGN", "179904.43 BGN", "1199362.90 BGN"],
        ["OP SESG", "331421.59 BGN", "58486.16 BGN", "389907.75 BGN"],
        ["The whole project", "1350880.06 BGN", "238390.59 BGN", "1589270.65 BGN"],
        ["the whole project", "1589270.65 BGN", "the lines that it covers", "1589270.65 BGN", "agrees"],
        ["the whole project", "1589270.65 BGN", "printed parts of it, by programme", "1589270.65 BGN", "agrees"],
        ["OP HRD", "1199362.90 BGN", "the lines that it covers", "1199362.90 BGN", "agrees"],
        ["OP SESG", "389907.75 BGN", "the lines that it covers", "389907.75 BGN", "agrees"],
    ]


def test_where_the_sources_are_printed_nothing_is_computed() -> None:
    assert "computation" not in run("figures", "vidin", "strelcha").stdout


def test_what_cannot_be_told_stands_between_its_bounds() -> None:
    text = run("figures", "kyustendil").stdout
    assert rows(text)[:3] == [
        ["OP HRD", *["between 0.00 and 525033.05 BGN"] * 2, "between 467289.00 and 525033.05 BGN"],
        ["OP SESG", *["between 0.00 and 415370.05 BGN"] * 2, "between 357626.00 and 415370.05 BGN"],
        ["The whole project", *["between 0.00 and 882659.05 BGN"] * 2, "882659.05 BGN"],
    ]
    rates = "at the rates of the catalogue (ESF 85 % + BG 15 %; the page prints none)"
    assert (
        f"OP HRD, {rates}: nothing can be computed, "
        "since its amount is not certain (between 467289.00 and 525033.05 BGN)." in text.splitlines()
    )


def test_the_known_policies_divide_what_only_has_rates() -> None:
    text = run("figures", "kazanlak").stdout
    half_up = "every fund rounded half up, the national side takes the rest"
    cut_off = "every fund cut off to the cent, the other side takes the rest"
    national = "the national side rounded half up, the fund takes the rest"
    assert rows(text)[4:] == [
        ["FUNDS_HALF_UP", "1019021.17 BGN", "179827.26 BGN", half_up],
        ["FUNDS_CUT_OFF", "1019021.16 BGN", "179827.27 BGN", cut_off],
        ["NATIONAL_HALF_UP", "1019021.17 BGN", "179827.26 BGN", national],
        ["FUNDS_HALF_UP", "303038.40 BGN", "53477.37 BGN", half_up],
        ["FUNDS_CUT_OFF", "303038.40 BGN", "53477.37 BGN", cut_off],
        ["NATIONAL_HALF_UP", "303038.40 BGN", "53477.37 BGN", national],
    ]
    rates = "at the rates that the page prints (ESF 85 % + BG 15 %)"
    policies = "what the known policies make of 356515.77 BGN; a computation, not a finding"
    assert f"OP SESG, {rates}: {policies}" in text.splitlines()


def test_rates_of_the_catalogue_are_named_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    budget = Budget(lines=[BudgetLine(leva("100.01"), programme=HRD)])
    text = figures_of(monkeypatch, Project("A project", parts=[HRD], budget=budget))
    assert "OP HRD, at the rates of the catalogue (ESF 85 % + BG 15 %; the page prints none): what" in text
    assert rows(text)[-1][:3] == ["NATIONAL_HALF_UP", "85.01 BGN", "15.00 BGN"]


def test_a_policy_that_cannot_be_applied_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    shares = Shares([(ESF, Rate.percent("50")), (ERDF, Rate.percent("50"))])
    budget = Budget(lines=[BudgetLine(leva("100.00"), programme=HRD)])
    text = figures_of(monkeypatch, Project("A project", parts=[ProgrammePart(HRD, shares=shares)], budget=budget))
    reasons = [row[-1] for row in rows(text)[-3:]]
    assert [reason.rpartition(": ")[2] for reason in reasons] == [
        "0 sources could take the rest",
        "0 sources could take the rest",
        "2 sources could take the rest; name one of ESF, ERDF",
    ]
    assert [row[1:3] for row in rows(text)[-3:]] == [["", ""]] * 3


def test_a_figure_that_is_printed_for_a_source_is_not_computed(monkeypatch: pytest.MonkeyPatch) -> None:
    line = BudgetLine(leva("100.00"), programme=HRD)
    printed = [
        Statement(leva("85.00"), programme=HRD, source=ESF),
        Statement(leva("15.00"), programme=HRD, source=NATIONAL_BUDGET),
    ]
    project = Project("A project", parts=[HRD], budget=Budget(lines=[line], statements=printed))
    text = figures_of(monkeypatch, project)
    assert "computation" not in text
    against = ["the lines that it covers", "between 0.00 and 100.00 BGN", "cannot be told"]
    assert rows(text)[2:] == [
        ["OP HRD, ESF", "85.00 BGN", *against],
        ["OP HRD, BG", "15.00 BGN", *against],
    ]


def test_the_rate_between_two_currencies_is_given() -> None:
    text = run("figures", "kameno").stdout
    assert rows(text)[-1] == [
        "the whole project",
        "500000.00 EUR",
        "the same in another currency",
        "977900.00 BGN",
        "1.9558 BGN for 1 EUR",
    ]
    assert "Local Development: no rates are printed, and the catalogue knows none." in text.splitlines()


def test_an_equivalent_among_printed_figures_is_held_against_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    statements = [Statement(leva("195.58")), Statement(euro("100.00"))]
    budget = Budget(lines=[BudgetLine(leva("195.58"))], statements=statements)
    text = figures_of(monkeypatch, Project("A project", budget=budget))
    rate = ["100.00 EUR", "the same in another currency", "195.58 BGN", "1.9558 BGN for 1 EUR"]
    assert rows(text)[-2:] == [["the whole project", *rate]] * 2


def test_a_figure_that_differs_says_by_how_much(monkeypatch: pytest.MonkeyPatch) -> None:
    budget = Budget(
        lines=[BudgetLine(leva("60.00"), cost_type=DIRECT)],
        statements=[Statement(leva("59.50"), cost_type=DIRECT)],
    )
    text = figures_of(monkeypatch, Project("A project", budget=budget))
    row = ["direct costs", "59.50 BGN", "the lines that it covers", "60.00 BGN", "differs by -0.50 BGN"]
    assert rows(text)[-1] == row


def test_lines_in_two_currencies_stand_side_by_side(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [BudgetLine(leva("10.00"), programme=HRD), BudgetLine(euro("5.00"), programme=HRD)]
    budget = Budget(lines=lines, statements=[Statement(leva("10.00"))])
    text = figures_of(monkeypatch, Project("A project", parts=[LOCAL_DEVELOPMENT], budget=budget))
    both = "10.00 BGN and 5.00 EUR"
    assert rows(text) == [
        ["Local Development", "0.00 BGN and 0.00 EUR"],
        ["2014BG05M9OP001", both],
        ["The whole project", both],
        ["the whole project", "10.00 BGN", "lines that cannot be added", both, "cannot be told"],
    ]


def test_an_open_budget_has_a_least_and_no_most(monkeypatch: pytest.MonkeyPatch) -> None:
    statements = [Statement(leva("99.00"), programme=SESG)]
    budget = Budget(lines=[BudgetLine(leva("10.00"), programme=HRD, source=ESF), ...], statements=statements)
    text = figures_of(monkeypatch, Project("A project", budget=budget))
    assert rows(text) == [
        ["2014BG05M9OP001", "at least 10.00 BGN", "at least 10.00 BGN"],
        ["2014BG05M2OP001", "not stated", "not stated"],
        ["The whole project", "at least 10.00 BGN", "at least 10.00 BGN"],
        ["2014BG05M2OP001", "99.00 BGN", "the lines that it covers", "not stated", "cannot be told"],
    ]
    assert "There may be other lines; the least supposes that none of them is negative." in text.splitlines()


@pytest.mark.parametrize(("budget", "word"), [(Budget(), "not stated"), (Budget(lines=[]), "none")])
def test_money_that_is_not_stated_is_told_from_none(monkeypatch: pytest.MonkeyPatch, budget: Budget, word: str) -> None:
    text = figures_of(monkeypatch, Project("A project", budget=budget))
    assert rows(text) == [["The whole project", word]]
    assert "No figure is printed beside the lines." in text.splitlines()
    assert "There may be other lines" not in text


def test_money_stands_to_the_right() -> None:
    lines = run("figures", "kazanlak").stdout.splitlines()
    assert any(line.endswith("|  356515.77 BGN |") for line in lines)


def test_in_a_pipe_nothing_is_cut_or_folded(monkeypatch: pytest.MonkeyPatch) -> None:
    title, source = "A long title " * 100, "a source " * 100
    project = Project(title, budget=Budget(lines=[BudgetLine(leva("1.00"), source=source)]))
    lines = figures_of(monkeypatch, project).splitlines()
    assert lines[0] == title.strip()
    assert source.strip() in lines[2]


def test_projects_stand_apart() -> None:
    text = run("figures", "vidin", "strelcha").stdout
    assert text.startswith(str(vidin.title))
    assert f"\n\n\n{strelcha.title}\n" in text
    assert run("figures", "--all").stdout.count("The whole project") == len(EXAMPLES)


@pytest.mark.usefixtures("coloured")
def test_on_a_terminal_a_table_has_no_bars_and_its_results_a_colour() -> None:
    text = run("figures", "vidin").stdout
    assert "|" not in text
    assert "──" in text
    assert "\x1b[32magrees\x1b[0m" in text


# --- rules ------------------------------------------------------------------------------------------------------------


def test_every_shipped_rule_is_listed() -> None:
    entries = [
        (
            f"{book.name}.{one.name} ({one.severity.value})",
            f"  {one.title}",
            f"  {one.basis}",
            *(f"  figures and their days: {days}" for days in [days_of_figures(book, one)] if days),
        )
        for book in SHIPPED_BOOKS
        for one in book.rules
    ]
    result = run("rules")
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    figures = [number for number, line in enumerate(lines) if ", figure: " in line]
    of_figures = {*figures, *(number + 1 for number in figures)}
    listed = [line for number, line in enumerate(lines) if number not in of_figures]
    assert listed == [line for entry in entries for line in entry]


def test_every_figure_of_a_book_is_listed_with_its_days_and_its_source() -> None:
    lines = run("rules").stdout.splitlines()
    place = lines.index("eea_2014_2021, figure: last day")
    act = "Regulation on the implementation of the EEA Financial Mechanism 2014-2021, Article 8.13.1"

    assert lines[place + 1] == f"  2024-04-30, until 2022-04-28, by {act}"
    assert lines[place + 3] == f"  2025-04-30, since 2022-04-29, by {act} as amended on 29 April 2022"


# --- the call ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["check", "sofia"], "'sofia' is not an example project: name some of kyustendil, kazanlak, kameno, vidin"),
        (["check", "vidin", "sofia", "--all"], "'sofia' is not an example project"),
        (["figures", "sofia"], "'sofia' is not an example project"),
        (["figures", "\udcff"], r"'\udcff' is not an example project"),
        (["check"], "no project is named: name some of kyustendil, kazanlak, kameno, vidin, strelcha, or write --all"),
        (["figures"], "no project is named"),
        (
            ["check", "vidin", "--on", "2023-02-30"],
            "'2023-02-30' is not a day: write one of the calendar, as 2023-06-30",
        ),
        (["check", "vidin", "--on", "20230630"], "'20230630' is not a day"),
        (["check", "vidin", "--on", "2023-W26-5"], "'2023-W26-5' is not a day"),
        (["check", "vidin", "--on", "٢٠٢٣-٠٦-٣٠"], "is not a day"),
        (["check", "vidin", "--on", ""], "'' is not a day"),
        (["check", "vidin", "--on"], "--on"),
        (["check", "vidin", "--language", "fr"], "Invalid value for '--language': 'fr' is not one of 'en', 'bg'"),
        (["check", "--al"], "--al"),
        (["frobnicate"], "frobnicate"),
        (["rules", "vidin"], "vidin"),
    ],
)
def test_a_malformed_call_ends_in_one_line(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("integrated-projects: ")
    assert said.err.count("\n") == 1
    assert words in said.err
    assert run(*arguments).exit_code == 2


def test_a_call_without_a_command_shows_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([]) == 2
    said = capsys.readouterr()
    assert said.err == ""
    shown = ESCAPE.sub("", said.out)
    assert all(command in shown for command in ("check", "figures", "rules", "--version"))


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help_is_given(option: str) -> None:
    result = run("check", option)
    assert result.exit_code == 0
    shown = ESCAPE.sub("", result.stdout)
    assert all(words in shown for words in ("--all", "--on", "--language", "[NAME]...", "strelcha"))


def test_the_version_is_that_of_the_distribution(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metadata, "version", {"integrated-projects": "1.2.3"}.__getitem__)
    result = run("--version")
    assert (result.exit_code, result.stdout) == (0, "integrated-projects 1.2.3\n")


def test_a_source_tree_has_no_version(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", unknown)
    result = run("--version")
    assert (result.exit_code, result.stdout) == (0, "integrated-projects of a source tree that is not installed\n")


@pytest.mark.parametrize("example", EXAMPLES_OF_THE_GUIDE, ids=lambda example: example.partition("\n")[0])
def test_the_guide_shows_what_is_printed(example: str, capsys: pytest.CaptureFixture[str]) -> None:
    command, _, shown = example.partition("\n")
    cli.main(command.split())
    said = capsys.readouterr()
    printed = "\n".join(line.rstrip() for line in (said.out + said.err).splitlines())
    pieces = [piece.strip("\n") for piece in shown.split("…\n")]
    assert any(pieces)
    assert [piece for piece in pieces if piece not in printed] == []


# --- where it is printed ----------------------------------------------------------------------------------------------


def test_an_output_without_cyrillic_letters_gets_their_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="ascii"))
    assert cli.main(["check", "strelcha", "--language", "bg"]) == 0
    sys.stdout.flush()
    assert written.getvalue().decode("ascii").startswith("\\u041f\\u0438\\u043b\\u043e\\u0442")


def test_an_output_that_is_no_file_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.StringIO()
    monkeypatch.setattr(sys, "stdout", written)
    assert cli.main(["check", "strelcha"]) == 0
    assert written.getvalue() == f"{check(strelcha).text()}\n"


@pytest.mark.parametrize(("name", "code"), [("vidin", 0), ("broken", 1)])
def test_a_reader_who_left_changes_no_exit_code(monkeypatch: pytest.MonkeyPatch, name: str, code: int) -> None:
    the_examples_are(monkeypatch, {"vidin": vidin, "broken": BREACHED})
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w", encoding="utf-8") as output:
        monkeypatch.setattr(sys, "stdout", output)
        assert cli.main(["check", name, "vidin"]) == code


def environment(**settings: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in SETTINGS}
    return {**kept, "PYTHONIOENCODING": "utf-8", "TERM": "xterm-256color", **settings}


def test_a_child_whose_reader_left_is_silent() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as output:
        done = subprocess.run(
            [sys.executable, "-m", "integrated_projects", "figures", "--all"],
            stdout=output,
            stderr=subprocess.PIPE,
            check=False,
            env=environment(),
        )
    assert (done.returncode, done.stderr) == (0, b"")


def test_on_a_terminal_a_report_is_coloured() -> None:
    terminal, end = pty.openpty()
    with os.fdopen(end, "wb") as output:
        child = subprocess.Popen(
            [sys.executable, "-m", "integrated_projects", "check", "strelcha"],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=environment(),
        )
    text = everything_from(terminal)
    assert child.wait() == 0
    assert "\x1b[1;33mVERDICT: UNKNOWN\x1b[0m" in text
    assert ESCAPE.sub("", text) == f"{check(strelcha).text()}\n"


def everything_from(terminal: int) -> str:
    """What is written to a terminal until nobody is left to write."""
    pieces = []
    with os.fdopen(terminal, "rb", buffering=0) as screen:
        try:
            while piece := screen.read(4096):
                pieces.append(piece)
        except OSError:
            # Linux ends a terminal so.
            pass
    return b"".join(pieces).decode().replace("\r\n", "\n")


def test_the_page_of_rules_is_what_the_rules_say() -> None:
    page = Path(__file__).parents[2] / "docs" / "reference" / "rules.md"
    assert run("rules", "--markdown").stdout == page.read_text(encoding="utf-8")
