"""What the command line makes of files, and how it tells other programs."""

from __future__ import annotations

import io
import json
import os
import pty
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import attrs
import pytest
from typer.testing import CliRunner, Result

from integrated_projects import check
from integrated_projects.adapters import cli
from integrated_projects.adapters.cli import _formats, _subjects
from integrated_projects.adapters.records import SCHEMA, dumps, dumps_lines, dumps_yaml, to_record
from integrated_projects.adapters.records.schema import json_schema
from integrated_projects.budget import Statement
from integrated_projects.evidence.expenditure import Expenditure
from integrated_projects.evidence.operation import Operation
from integrated_projects.examples import kameno, strelcha, vidin
from integrated_projects.finding import Outcome, Report, Severity, Verdict
from integrated_projects.money import leva
from integrated_projects.project import Project
from integrated_projects.rulebooks.shared import SHARED
from tests.adapters.test_cli import ESCAPE, environment, everything_from

BREACHED = attrs.evolve(vidin, budget=attrs.evolve(vidin.budget, statements=[Statement(leva("1.00"))]))
WRONG = f'schema = "{SCHEMA}"\ntitle = "A"\nfirst_day = "soon"\nlast_day = "later"'
PROBLEMS = [
    "$.first_day: 'soon' is not a day: write it as 2023-06-30",
    "$.last_day: 'later' is not a day: write it as 2023-06-30",
]
FORMATS = ["text", "json", "jsonl", "junit", "github"]
#: Words that mean something else to each of the formats.
HOSTILE = 'A "title" <b>&amp;]]></b> ::error::100 %, a: b, c\nd\t\uffff \u2028 {0} \U0001f600 Ю'


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli.app, [str(argument) for argument in arguments])


def written(directory: Path, name: str, text: str) -> Path:
    path = directory / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    # Files are named as they are in a repository.
    monkeypatch.chdir(tmp_path)


# --- files and directories --------------------------------------------------------------------------------------------


def test_a_project_file_is_judged_like_an_example(tmp_path: Path) -> None:
    file = written(tmp_path, "vidin.json", dumps(vidin))

    assert run("check", file).stdout == run("check", tmp_path).stdout == run("check", "vidin").stdout
    assert run("figures", file).stdout == run("figures", tmp_path).stdout == run("figures", "vidin").stdout


def test_a_directory_is_searched_and_what_is_skipped_is_said(tmp_path: Path) -> None:
    written(tmp_path, "in/b/strelcha.yaml", dumps(strelcha))
    written(tmp_path, "in/a.jsonl", dumps_lines([vidin, kameno]))
    for number in range(12):
        written(tmp_path, f"in/{number:02}.txt", "no project")
    result = run("check", "in", "vidin", "in")
    skipped = ", ".join(f"'{number:02}.txt'" for number in range(10))

    assert result.stdout == run("check", "vidin", "kameno").stdout + "\n\n" + run("check", "strelcha", "vidin").stdout
    line = f"integrated-projects: skipped in 'in', since they are no project files: {skipped} and 2 more\n"
    assert result.stderr == line * 2
    assert result.exit_code == 0


def test_few_that_are_skipped_are_all_named(tmp_path: Path) -> None:
    written(tmp_path, "in/a.json", dumps(vidin))
    written(tmp_path, "in/README", "")
    written(tmp_path, "in/.git/a.json", "")
    words = "skipped in 'in', since they are no project files: '.git', 'README'"

    assert run("check", "in").stderr == f"integrated-projects: {words}\n"


def test_a_file_that_is_no_project_is_refused_with_everything_that_is_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written(tmp_path, "wrong.toml", WRONG)

    for command in ("check", "figures"):
        assert cli.main([command, "wrong.toml"]) == 2
        said = capsys.readouterr()
        first, *problems = said.err.splitlines()
        assert first.startswith("integrated-projects: 'wrong.toml' is not a project file: $.first_day: ")
        assert problems == [f"  {problem}" for problem in PROBLEMS]
        assert said.out == ""


def test_one_bad_file_keeps_no_other_from_being_checked(tmp_path: Path) -> None:
    written(tmp_path, "in/a.toml", WRONG)
    written(tmp_path, "in/b.jsonl", "\n".join(["{", dumps(vidin), dumps(Expenditure())]))
    written(tmp_path, "in/c.json", dumps(BREACHED))
    for command in ("check", "figures"):
        result = run(command, "in", "nowhere.json")
        told = [line for line in result.stderr.splitlines() if not line.startswith("  ")]

        assert result.exit_code == 2
        assert result.stdout.splitlines().count(str(vidin.title)) == 2
        assert [re.findall(r"'([^']*)' is not a project file: ([a-z]* \d)?", line)[0] for line in told] == [
            ("in/a.toml", ""),
            ("in/b.jsonl", "line 1"),
            ("in/b.jsonl", "line 3"),
            ("nowhere.json", ""),
        ]


@pytest.mark.parametrize("form", FORMATS)
def test_the_exit_code_is_the_same_in_every_format(tmp_path: Path, form: str) -> None:
    written(tmp_path, "breached.json", dumps(BREACHED))
    written(tmp_path, "wrong.toml", WRONG)

    assert run("check", "vidin", "--format", form).exit_code == 0
    assert run("check", "vidin", "breached.json", "--format", form).exit_code == 1
    assert run("check", "wrong.toml", "breached.json", "vidin", "--format", form).exit_code == 2
    assert run("check", "sofia", "--format", form).exit_code == 2


def test_a_directory_without_projects_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(tmp_path)]) == 2
    assert "no project file is in it" in capsys.readouterr().err


def test_a_file_without_documents_is_refused(tmp_path: Path) -> None:
    written(tmp_path, "empty.jsonl", "\n\n")
    result = run("check", "empty.jsonl")

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "integrated-projects: 'empty.jsonl' is not a project file: it holds no document\n"


def test_an_explanation_is_for_a_person(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "vidin", "--explain", "--format", "json"]) == 2
    said = capsys.readouterr()
    assert (said.out, "--explain is for the format text" in said.err) == ("", True)


def test_a_format_that_is_not_known_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "vidin", "--format", "pdf"]) == 2
    assert "'text', 'json', 'jsonl', 'junit', 'github'" in capsys.readouterr().err


# --- evidence ---------------------------------------------------------------------------------------------------------


def test_projects_are_judged_with_the_evidence_beside_them(tmp_path: Path) -> None:
    evidence = [Expenditure(items=[]), Operation()]
    written(tmp_path, "expenditure.yaml", dumps(evidence[0]))
    written(tmp_path, "operation.json", dumps(evidence[1]))
    result = run("check", "vidin", "--evidence", "expenditure.yaml", "--evidence", "operation.json")

    assert result.stdout == f"{check(vidin, evidence=evidence).text()}\n"
    assert result.stdout != run("check", "vidin").stdout
    together = written(tmp_path, "both.jsonl", dumps_lines(evidence))
    assert run("check", "vidin", "--evidence", together).stdout == result.stdout


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (dumps(vidin), "'Project' is not evidence: it states no noun of integrated_projects.evidence"),
        (dumps(leva("1.00")), "'Money' is not evidence"),
        (dumps_lines([Expenditure(), Operation(), Expenditure()]), "'Expenditure' is not evidence: two files are of"),
        ("{", "'evidence.jsonl' is not a document file: line 1: '{' is not a JSON document"),
        ('{"schema": "integrated_projects.expenditure/1", "items": 7}', "  $.items: 7 is not a list"),
    ],
)
def test_what_is_no_evidence_is_refused_before_anything_is_checked(tmp_path: Path, text: str, words: str) -> None:
    written(tmp_path, "evidence.jsonl", text)
    result = run("check", "vidin", "--evidence", "evidence.jsonl")

    assert (result.exit_code, result.stdout) == (2, "")
    error = re.sub(r"\s+|│", " ", result.stderr)
    assert re.sub(r"\s", "", words) in re.sub(r"\s", "", error)


# --- JSON -------------------------------------------------------------------------------------------------------------


def results(*arguments: str | Path) -> list[dict[str, Any]]:
    array: list[dict[str, Any]] = json.loads(run("check", *arguments, "--format", "json").stdout)
    lines = run("check", *arguments, "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line) for line in lines] == array
    return array


def test_results_are_read_as_json(tmp_path: Path) -> None:
    written(tmp_path, "a.jsonl", dumps_lines([kameno, strelcha]))
    written(tmp_path, "wrong.toml", WRONG)
    found = results("vidin", "a.jsonl", "wrong.toml", "nowhere.json", "--on", "2022-07-05", "--language", "bg")
    reports = [check(project, on=vidin.first_day) for project in (vidin, kameno, strelcha)]
    nothing: dict[str, Any] = {"title": None, "number": None, "on": None, "verdict": None, "findings": []}

    assert [(one["source"], one["line"]) for one in found] == [
        ("vidin", None),
        ("a.jsonl", 1),
        ("a.jsonl", 2),
        ("wrong.toml", None),
        ("nowhere.json", None),
    ]
    for one, report in zip(found[:3], reports, strict=True):
        assert one["findings"] == list(report.rows("bg"))
        assert (one["verdict"], one["on"], one["problems"]) == (report.verdict.value, "2022-07-05", [])
        assert (one["title"], one["number"]) == (report.title.bg, report.number)
    assert [f"{one['path']}: {one['reason']}" for one in found[3]["problems"]] == PROBLEMS
    assert found[4]["problems"] == [
        {"path": "$", "reason": "'nowhere.json' is not a project file: No such file or directory"}
    ]
    assert [{key: one[key] for key in nothing} for one in found[3:]] == [nothing, nothing]
    assert {tuple(one) for one in found} == {tuple(found[0])}


def test_hostile_words_stay_words_in_json(tmp_path: Path) -> None:
    written(tmp_path, "a.json", dumps(Project(HOSTILE)))

    assert results("a.json")[0]["title"] == HOSTILE


@pytest.mark.parametrize("encoding", ["ascii", "utf-8", None])
def test_json_arrives_whatever_letters_can_be_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, encoding: str | None
) -> None:
    written(tmp_path, "a.json", dumps(Project(HOSTILE)))
    bytes_of_it, text = io.BytesIO(), io.StringIO()
    output = text if encoding is None else io.TextIOWrapper(bytes_of_it, encoding=encoding)
    monkeypatch.setattr(sys, "stdout", output)
    assert cli.main(["check", "a.json", "--format", "json"]) == 0
    sys.stdout.flush()
    printed = text.getvalue() if encoding is None else bytes_of_it.getvalue().decode(encoding)
    assert json.loads(printed)[0]["title"] == HOSTILE
    assert ("Ю" in printed) is (encoding != "ascii")


# --- JUnit ------------------------------------------------------------------------------------------------------------


def suites(*arguments: str | Path) -> list[ET.Element]:
    return list(ET.fromstring(run("check", *arguments, "--format", "junit").stdout))  # noqa: S314 - our own words


def cases(suite: ET.Element) -> Iterator[tuple[str, str, ET.Element | None]]:
    for case in suite:
        yield f"{case.get('classname')}.{case.get('name')}", "".join(one.tag for one in case), next(iter(case), None)


def expected_tag(report: Report, rule: str) -> str:
    outcome = report.outcome(rule)
    severity = next(entry.severity for entry in report.rules if entry.rule == rule)
    breach = "failure" if severity is Severity.ERROR else "system-out"
    return {Outcome.MET: "", Outcome.BREACHED: breach}.get(outcome, "skipped")


@pytest.mark.parametrize("project", [vidin, kameno, BREACHED], ids=["vidin", "kameno", "breached"])
def test_every_rule_is_a_case_of_a_suite(tmp_path: Path, project: Project) -> None:
    written(tmp_path, "a.json", dumps(project))
    (suite,) = suites("a.json")
    report = check(project)
    found = {rule: tag for rule, tag, _ in cases(suite)}

    assert list(found) == [entry.rule for entry in report.rules]
    assert found == {rule: expected_tag(report, rule) for rule in found}
    assert {case.get("file") for case in suite} == {"a.json"}
    counts = {"tests": len(found), "failures": list(found.values()).count("failure"), "errors": 0}
    counts["skipped"] = list(found.values()).count("skipped")
    assert suite.attrib == {"name": "a.json", **{name: str(count) for name, count in counts.items()}}
    assert (counts["failures"] > 0) is (report.verdict is Verdict.BREACHED)


def test_a_case_says_what_the_rule_found(tmp_path: Path) -> None:
    written(tmp_path, "a.jsonl", dumps(BREACHED))
    (suite,) = suites("a.jsonl")
    found = {rule: inner for rule, _, inner in cases(suite) if inner is not None}
    report = check(BREACHED)
    failure = found["shared.statements-reconcile-with-lines"]

    assert suite.get("name") == "a.jsonl:1"
    assert failure.get("message") == report.rules[0].title.en
    assert failure.get("type") == "breached"
    assert str(failure.text).startswith("$.budget.statements[0]: ")
    unknown = report.unknown[0]
    assert found[unknown.rule].get("message", "").startswith(f"unknown: {unknown.path}: {unknown.message}")
    (suite,) = suites("kameno")
    warnings = [inner.text for _, tag, inner in cases(suite) if tag == "system-out" and inner is not None]
    assert all(str(text).startswith("warning: $") for text in warnings)
    assert len(warnings) == 2
    assert {case.get("file") for case in suite} == {None}


def test_a_rule_that_is_waived_is_skipped() -> None:
    report = check(vidin, books=[SHARED.without("one-beneficiary", because="a call with two lead partners")])
    subject = _subjects.Subject(source="vidin", project=vidin)
    suite = ET.fromstring(_formats._junit(_formats.Result(subject=subject, report=report, language="en")))  # noqa: S314 - our own words
    (inner,) = [inner for rule, _, inner in cases(suite) if rule == "shared.one-beneficiary" and inner is not None]

    assert (inner.tag, inner.get("message")) == ("skipped", "waived: a call with two lead partners")


def test_what_cannot_be_read_is_an_error_of_a_suite(tmp_path: Path) -> None:
    written(tmp_path, "wrong.toml", WRONG)
    written(tmp_path, "broken.json", "{")
    one, other = suites("wrong.toml", "broken.json")

    for suite, name in ((one, "wrong.toml"), (other, "broken.json")):
        assert suite.attrib == {"name": name, "tests": "1", "failures": "0", "errors": "1", "skipped": "0"}
    assert [case.get("file") for case in one] == ["wrong.toml"]
    (error,) = one.iter("error")
    assert (error.get("type"), error.text) == ("malformed", "\n".join(PROBLEMS))
    (error,) = other.iter("error")
    assert "is not a JSON document" in str(error.get("message"))


@pytest.mark.parametrize("encoding", ["ascii", "utf-8"])
def test_hostile_words_stay_words_in_xml(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, encoding: str) -> None:
    name = 'a "b" <c> & \uffff.json'
    project = attrs.evolve(BREACHED, title=HOSTILE, partners=[attrs.evolve(vidin.partners[0], role=None)] * 2)
    written(tmp_path, name, dumps(project))
    output = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(output, encoding=encoding))
    assert cli.main(["check", name, "--format", "junit"]) == 1
    sys.stdout.flush()
    (suite,) = ET.fromstring(output.getvalue())  # noqa: S314 - our own words

    assert suite.get("name") == name.replace("\uffff", "\ufffd")
    assert output.getvalue().isascii()


# --- annotations of GitHub --------------------------------------------------------------------------------------------


def commands(*arguments: str | Path) -> list[str]:
    lines = run("check", *arguments, "--format", "github").stdout.split("\n")
    assert lines.pop() == ""
    return lines


def test_a_breach_is_an_annotation_of_the_line_on_which_it_stands(tmp_path: Path) -> None:
    text = dumps(BREACHED, indent=2)
    written(tmp_path, "projects/a.json", text)
    error, *others = [line for line in commands("projects/a.json") if line.startswith("::error ")]
    (finding,) = [one for one in check(BREACHED).breached if one.severity is Severity.ERROR]
    number = text.splitlines().index('    "statements": [') + 2

    assert others == []
    assert error == f"::error file=projects/a.json,line={number},title={finding.rule}::{finding.message}"


def test_a_warning_is_one_and_the_verdict_is_a_notice(tmp_path: Path) -> None:
    report = check(kameno)
    *warnings, verdict = commands("kameno")
    (counts,) = re.findall(r"; rules: (.*)\)", report.text())

    assert warnings == [f"::warning title={finding.rule}::kameno: {finding.message}" for finding in report.breached]
    assert verdict == f"::notice title=UNKNOWN%3A {report.title.en}::kameno: rules: {counts}"
    written(tmp_path, "a.jsonl", dumps_lines([vidin, kameno]))
    places = [line.partition(",title")[0] for line in commands("a.jsonl")]
    assert places == [
        "::notice file=a.jsonl,line=1",
        *["::warning file=a.jsonl,line=2"] * 2,
        "::notice file=a.jsonl,line=2",
    ]


def test_what_is_wrong_with_a_document_is_an_error_of_its_line(tmp_path: Path) -> None:
    written(tmp_path, "a.yaml", f"schema: {SCHEMA}\ntitle: A\nfirst_day: soon\nlast_day: later\n")
    written(tmp_path, "b.toml", WRONG)
    written(tmp_path, "c.jsonl", f'{{}}\n{{"schema": "{SCHEMA}", "title": 7}}')
    written(tmp_path, "d.json", "{")
    (tmp_path / "e.json").write_bytes(b"\xff")

    assert commands("a.yaml") == [
        f"::error file=a.yaml,line={line}::{problem}" for line, problem in enumerate(PROBLEMS, start=3)
    ]
    assert commands("b.toml") == [f"::error file=b.toml::{problem}" for problem in PROBLEMS]
    first, second = commands("c.jsonl")
    assert first.startswith("::error file=c.jsonl,line=1::$: 'c.jsonl' is not a project file: line 1: None is not")
    assert second.startswith("::error file=c.jsonl,line=2::$.title: 7 is not a text: ")
    for name, line in {"d.json": ",line=1", "e.json": "", "nowhere.json": ""}.items():
        (command,) = commands(name)
        assert command.startswith(f"::error file={name}{line}::$: '{name}' is not a project file: ")


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("a.yaml", f"schema: {SCHEMA}\ntitle: A\nsummary: B\ncolour: red\nfirst_day: 2023-01-01\n", 4),
        ("a.yaml", f"schema: {SCHEMA}\ntitle: A\nsummary: B\nfirst_day: 2023-01-01\ntitle: D\n", 5),
        ("a.yaml", f"schema: {SCHEMA}\ntitle: A\nsummary: B: C\n", 3),
        ("a.toml", f'schema = "{SCHEMA}"\ntitle = "A\n', 2),
        ("a.json", '{\n"title": "A",\n}', 3),
        ("a.json", f'{{"schema": "{SCHEMA}",\n"title": "A",\n"colour": "red"}}', 3),
    ],
)
def test_what_cannot_be_read_at_all_has_its_line_as_well(tmp_path: Path, name: str, text: str, line: int) -> None:
    written(tmp_path, name, text)
    (command,) = commands(name)

    assert command.startswith(f"::error file={name},line={line}::$")


def test_a_breach_of_the_whole_project_stands_at_the_first_fact_to_mend_or_to_look_at(tmp_path: Path) -> None:
    project = Project("A", first_day=date(2023, 1, 2), last_day=date(2023, 1, 1))
    written(tmp_path, "a.yaml", dumps_yaml(project))
    (finding,) = check(project).breached
    annotation, _ = commands("a.yaml")

    assert (str(finding.path), str(finding.remedies[0].path)) == ("$", "$.last_day")
    number = dumps_yaml(project).splitlines().index("last_day: '2023-01-01'") + 1
    assert annotation.startswith(f"::error file=a.yaml,line={number},title=")


def test_hostile_words_stay_words_in_an_annotation(tmp_path: Path) -> None:
    written(tmp_path, "a:b,c%\n::error::d.json", dumps(Project(HOSTILE)))
    *_, command = commands("a:b,c%\n::error::d.json")

    properties, _, message = command.removeprefix("::notice ").partition("::")
    assert properties.startswith("file=a%3Ab%2Cc%25%0A%3A%3Aerror%3A%3Ad.json,title=UNKNOWN%3A A ")
    assert "%3A%3Aerror%3A%3A100 %25%2C a%3A b%2C c%0Ad" in properties
    assert message.startswith("rules: 0 breached, ")


def test_a_path_that_cannot_be_followed_has_the_line_of_the_document() -> None:
    assert str(_formats._path("$.partners[2].role")) == "$.partners[2].role"
    assert str(_formats._path("$.a key with blanks")) == "$"


# --- how far it is ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("names", "shown"), [(["--all"], True), (["vidin"], False)])
def test_on_a_terminal_a_bar_shows_how_far_a_check_of_many_is(names: list[str], *, shown: bool) -> None:
    terminal, end = pty.openpty()
    with os.fdopen(end, "wb") as screen:
        child = subprocess.Popen(  # noqa: S603 - our own words
            [sys.executable, "-m", "integrated_projects", "check", *names, "--format", "jsonl"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=screen,
            env=environment(),
            encoding="utf-8",
        )
    with child:
        printed = child.communicate()[0]
    text = ESCAPE.sub("", everything_from(terminal))
    assert ("Checking" in text) is shown
    assert [json.loads(line)["verdict"] for line in printed.splitlines()] == ["unknown"] * (5 if shown else 1)


def test_in_a_pipe_there_is_no_bar() -> None:
    assert run("check", "--all", "--format", "jsonl").stderr == ""


# --- the schema -------------------------------------------------------------------------------------------------------


def test_the_schema_is_printed() -> None:
    assert json.loads(run("schema").stdout) == json_schema()
    assert json.loads(run("schema", "report").stdout) == json_schema(Report)
    assert json.loads(run("schema", "expenditure").stdout) == json_schema(Expenditure)


def test_the_schema_of_nothing_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["schema", "outcome"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "'outcome' is not a kind of noun: name one that has documents" in said.err
    assert to_record(vidin)["schema"] == json_schema()["title"]
