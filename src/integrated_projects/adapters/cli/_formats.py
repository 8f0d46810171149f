"""The results of a check as other programs read them: JSON, JSON Lines, JUnit, and annotations of GitHub."""

from __future__ import annotations

import enum
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

import attrs

from integrated_projects.adapters.cli._subjects import Subject
from integrated_projects.adapters.records import Plain
from integrated_projects.adapters.records._text import as_json
from integrated_projects.adapters.records.lines import lines_of
from integrated_projects.errors import Malformed
from integrated_projects.finding import Finding, Outcome, Report, RuleEntry, Severity, shown
from integrated_projects.finding.vocabulary import said
from integrated_projects.path import Path as FactPath

__all__ = ["Format", "LAYOUTS", "Layout", "Result"]


def __dir__() -> list[str]:
    return __all__


class Format(enum.Enum):
    """How the results of a check are written."""

    TEXT = "text"
    JSON = "json"
    JSON_LINES = "jsonl"
    JUNIT = "junit"
    GITHUB = "github"


@attrs.frozen(kw_only=True)
class Result:
    """What became of a subject.

    Attributes:
        subject: The project, or why there is none.
        report: What the rules say of it; `None` where there is none.
        language: The language in which it is read.
    """

    subject: Subject
    report: Report | None
    language: str


@attrs.frozen(kw_only=True)
class Layout:
    """How many results make one document.

    Attributes:
        write: What is written for one result.
        head: What stands before the first.
        between: What stands between two of them.
        foot: What stands after the last.
    """

    write: Callable[[Result], str]
    head: str = ""
    between: str = ""
    foot: str = ""


# --- JSON -------------------------------------------------------------------------------------------------------------


def _plain(result: Result) -> dict[str, Plain]:
    """The result as plain data, with the same keys whether there is a report or not."""
    subject, report = result.subject, result.report
    return {
        "source": subject.source,
        "line": subject.line,
        "title": None if report is None else report.title.read(result.language),
        "number": None if report is None else report.number,
        "on": None if report is None or report.on is None else report.on.isoformat(),
        "verdict": None if report is None else report.verdict.value,
        "findings": [] if report is None else list(report.rows(result.language)),
        "problems": [{"path": path, "reason": reason} for path, reason in subject.problems],
    }


def _json(result: Result) -> str:
    # Where the letters cannot be written, JSON has their numbers.
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    return as_json(_plain(result), letters=encoding.lower().startswith("utf"))


# --- JUnit ------------------------------------------------------------------------------------------------------------

_XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
#: Characters that XML 1.0 cannot hold, however they are written.
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _junit(result: Result) -> str:
    suite = ET.Element("testsuite", name=_place(result.subject))
    cases = [_unread(result.subject)] if result.report is None else list(_cases(result.report, result.language))
    suite.extend(cases)
    if result.subject.path is not None:
        for case in cases:
            case.set("file", str(result.subject.path))
    suite.set("tests", str(len(cases)))
    for attribute, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(attribute, str(sum(case.find(tag) is not None for case in cases)))
    for element in suite.iter():
        element.text = _NO_XML.sub("\ufffd", element.text) if element.text else None
        for name, value in element.items():
            element.set(name, _NO_XML.sub("\ufffd", value))
    # Letters are written as their numbers, so that they arrive wherever they are printed.
    text: bytes = ET.tostring(suite, encoding="us-ascii", xml_declaration=False)
    return text.decode("ascii")


def _unread(subject: Subject) -> ET.Element:
    case = ET.Element("testcase", classname="document", name="it can be read")
    error = ET.SubElement(case, "error", message=str(subject.error), type="malformed")
    error.text = "\n".join(f"{path}: {reason}" for path, reason in subject.problems)
    return case


def _cases(report: Report, language: str) -> Iterator[ET.Element]:
    """One case for each rule, and for a breach that decides no verdict its words alone."""
    for entry in report.rules:
        book, _, name = entry.rule.partition(".")
        case = ET.Element("testcase", classname=book, name=name)
        if entry.waived is not None:
            reason = said("waived: {reason}", language).format(reason=entry.waived)
            ET.SubElement(case, "skipped", message=reason)
        else:
            _add_outcome(case, entry, report, language)
        yield case


def _add_outcome(case: ET.Element, entry: RuleEntry, report: Report, language: str) -> None:
    outcome = report.outcome(entry.rule)
    found = [one for one in report.of(entry.rule) if one.outcome is outcome]
    words = "\n".join(f"{one.path}: {one.message.read(language)}" for one in found)
    if outcome is Outcome.BREACHED and entry.severity is Severity.ERROR:
        failure = ET.SubElement(case, "failure", message=entry.title.read(language), type=outcome.value)
        failure.text = words
    elif outcome is Outcome.BREACHED:
        ET.SubElement(case, "system-out").text = f"{shown(entry.severity, language)}: {words}"
    elif outcome is not Outcome.MET:
        ET.SubElement(case, "skipped", message=f"{shown(outcome, language)}: {words}")


# --- annotations of GitHub --------------------------------------------------------------------------------------------

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def _github(result: Result) -> str:
    subject, report = result.subject, result.report
    if report is None:
        return _annotations_of_problems(subject)
    # Rules are counted and not findings, as in the text.
    reached = Counter(report.outcome(entry.rule) for entry in report.rules if entry.waived is None)
    counts = ", ".join(said(f"{{count}} {one.value}", result.language).format(count=reached[one]) for one in Outcome)
    told = said("rules: {counts}", result.language).format(counts=counts)
    lines = _lines_of_breaches(subject, report.breached)
    commands = [
        _command(_LEVELS[finding.severity], subject, finding.message.read(result.language), line, finding.rule)
        for finding, line in zip(report.breached, lines, strict=True)
    ]
    title = f"{shown(report.verdict, result.language).upper()}: {report.title.read(result.language)}"
    return "".join([*commands, _command("notice", subject, told, subject.line, title)])


def _annotations_of_problems(subject: Subject) -> str:
    if subject.error is not None and subject.error.line is not None:
        lines: list[int | None] = [subject.error.line] * len(subject.problems)
    else:
        lines = _lines(subject, [_path(path) for path, _ in subject.problems])
    told = [(f"{path}: {reason}", line) for (path, reason), line in zip(subject.problems, lines, strict=True)]
    return "".join(_command("error", subject, words, line) for words, line in told)


def _lines_of_breaches(subject: Subject, findings: Sequence[Finding]) -> list[int | None]:
    """The line of each; of one that is about the whole project, that of the first fact to mend or to look at."""
    places = [
        [finding.path, *([] if finding.path.steps or finding.path.root != "$" else _facts_of(finding))]
        for finding in findings
    ]
    lines = iter(_lines(subject, [path for paths in places for path in paths]))
    found = []
    for paths in places:
        first, *others = [next(lines) for _ in paths]
        found.append(next((line for line in others if line not in {None, first}), first))
    return found


def _facts_of(finding: Finding) -> Iterator[FactPath]:
    yield from (remedy.path for remedy in finding.remedies)
    yield from (path for path, _ in finding.reads)
    yield from finding.missing


def _lines(subject: Subject, paths: list[FactPath]) -> list[int | None]:
    """The lines on which the facts stand, in a file that can still be read and whose lines can be told."""
    if subject.path is None or subject.line is not None:
        return [subject.line] * len(paths)
    try:
        text = subject.path.read_text(encoding="utf-8-sig") if paths else ""
    except (OSError, UnicodeDecodeError):
        return [None] * len(paths)
    return lines_of(text, paths)


def _path(text: str) -> FactPath:
    try:
        return FactPath.parse(text)
    except Malformed:
        return FactPath()


def _command(level: str, subject: Subject, message: str, line: int | None, title: str | None = None) -> str:
    stated = {"file": subject.path, "line": line, "title": title}
    properties = ",".join(f"{name}={_property(value)}" for name, value in stated.items() if value is not None)
    source = f"{_place(subject)}: " if subject.path is None else ""
    return f"::{level}{' ' if properties else ''}{properties}::{_data(source + message)}\n"


def _data(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: object) -> str:
    words = value.as_posix() if isinstance(value, Path) else str(value)
    return _data(words).replace(":", "%3A").replace(",", "%2C")


def _place(subject: Subject) -> str:
    return subject.source if subject.line is None else f"{subject.source}:{subject.line}"


#: The layout of each format for programs.
LAYOUTS: Mapping[Format, Layout] = {
    Format.JSON: Layout(write=_json, head="[\n", between=",\n", foot="\n]\n"),
    Format.JSON_LINES: Layout(write=_json, between="\n", foot="\n"),
    Format.JUNIT: Layout(
        write=_junit,
        head='<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n',
        between="\n",
        foot="\n</testsuites>\n",
    ),
    Format.GITHUB: Layout(write=_github),
}
