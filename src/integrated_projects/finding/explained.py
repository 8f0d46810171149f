"""Why each rule came to its outcome: what it asked, what it read, with what it compared, and under which law."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

import attrs

from integrated_projects.finding.entry import Finding, RuleEntry
from integrated_projects.finding.judgement import Outcome, gravest
from integrated_projects.finding.message import shown

__all__ = ["ExplainedRule", "Explanation"]


def __dir__() -> list[str]:
    return __all__


_WIDTH = 110
#: The figures of a finding that a row and a text show, in the order in which they are read.
_FIGURES = ("observed", "expected", "margin")


@attrs.frozen(kw_only=True)
class ExplainedRule:
    """One rule with everything that it found.

    Attributes:
        entry: What it asked, and by which law.
        findings: What it found, place by place; none where it was waived.
    """

    entry: RuleEntry
    findings: tuple[Finding, ...]

    @property
    def outcome(self) -> Outcome | None:
        """What became of it; `None` where it was waived."""
        return None if self.entry.waived is not None else gravest(one.outcome for one in self.findings)


@attrs.frozen
class Explanation:
    """Every rule that was tried or waived, each with its reasons.

    Attributes:
        rules: The rules, in the order of the report.

    Examples:
        >>> from integrated_projects import check
        >>> from integrated_projects.examples import kameno
        >>> explanation = check(kameno).explain("shared.equivalents-agree")
        >>> [rule.outcome.value for rule in explanation.rules]
        ['breached']
        >>> explanation.rows()[0]["margin"]
        '-15.00 BGN'
    """

    rules: tuple[ExplainedRule, ...]

    def rows(self) -> tuple[dict[str, object], ...]:
        """One row of plain data for each finding, ready for JSON: texts, `None`, and lists of texts and of rows.

        The keys are those of `Finding.row` and these: ``asked`` (what must hold), ``waived`` (why the rule was not
        tried), ``reads`` (rows of ``path`` and ``value``), ``missing`` (a list of paths), ``sources`` (a list),
        ``branches`` (rows of ``outcome`` and ``message``), ``remedies`` (rows of ``path`` and ``value``). A rule
        that was waived has one row, in which all but ``rule``, ``asked``, ``severity``, ``basis`` and ``waived``
        is `None` or an empty list.

        Examples:
            >>> import json
            >>> from integrated_projects import check
            >>> from integrated_projects.examples import strelcha
            >>> row = check(strelcha).explain("shared.days-are-in-order").rows()[0]
            >>> row["reads"]
            [{'path': '$.first_day', 'value': '2019-09-01'}, {'path': '$.last_day', 'value': '2021-01-01'}]
            >>> json.loads(json.dumps(row)) == row
            True
        """
        return tuple(row for one in self.rules for row in _rows(one))

    def text(self, language: str = "en") -> str:
        """The same to be read, in a language as far as the messages are known in it."""
        return "\n\n".join("\n".join(_lines(one, language)) for one in self.rules)

    def __str__(self) -> str:
        return self.text()


def _rows(one: ExplainedRule) -> Iterator[dict[str, object]]:
    asked = {"asked": one.entry.title, "waived": one.entry.waived}
    if one.entry.waived is not None:
        blank = dict.fromkeys(("outcome", "subject", "path", "message", *_FIGURES))
        lists: dict[str, object] = {name: [] for name in ("reads", "missing", "sources", "branches", "remedies")}
        head = {"rule": one.entry.rule, "severity": one.entry.severity.value, "basis": str(one.entry.basis)}
        yield {**head, **asked, **blank, **lists}
    for finding in one.findings:
        yield {
            **finding.row(),
            **asked,
            "reads": [{"path": str(path), "value": shown(value)} for path, value in finding.reads],
            "missing": [str(path) for path in finding.missing],
            "sources": [str(source) for source in finding.sources],
            "branches": [{"outcome": outcome.value, "message": str(message)} for outcome, message in finding.branches],
            "remedies": [{"path": str(one.path), "value": shown(one.value)} for one in finding.remedies],
        }


def _lines(one: ExplainedRule, language: str) -> Iterator[str]:
    yield one.entry.rule
    yield from _wrap(f"asks: {one.entry.title}", "  ")
    yield from _wrap(f"by: {one.entry.basis.read(language)} ({one.entry.severity.value})", "  ")
    if one.outcome is None:
        yield from _wrap(f"waived: {one.entry.waived}", "  ")
    for finding in one.findings:
        yield from _wrap(f"{finding.outcome.value.upper()} at {finding.path}: {finding.message.read(language)}", "  ")
        yield from _of_finding(finding, language)


def _of_finding(finding: Finding, language: str) -> Iterator[str]:
    for outcome, message in finding.branches:
        yield from _wrap(f"{outcome.value}: {message.read(language)}", "      ")
    for path, value in finding.reads:
        yield from _wrap(f"read {path}: {shown(value, language)}", "      ")
    for name in _FIGURES:
        if getattr(finding, name) is not None:
            yield from _wrap(f"{name}: {shown(getattr(finding, name), language)}", "      ")
    for path in finding.missing:
        yield f"      missing {path}"
    for source in finding.sources:
        sure = "" if source.certainty is None else f" ({source.certainty.value})"
        yield from _wrap(f"figure from: {source}{sure}", "      ")
    for remedy in finding.remedies:
        yield from _wrap(f"for it to hold, {remedy.message.read(language)}", "      ")


def _wrap(words: str, indent: str) -> list[str]:
    return textwrap.wrap(
        words,
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=f"{indent}    ",
        break_on_hyphens=False,
        break_long_words=False,
    )
