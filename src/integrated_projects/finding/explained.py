"""Why each rule came to its outcome: what it asked, what it read, with what it compared, and under which law."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from integrated_projects.finding._wrapping import wrapped
from integrated_projects.finding.entry import Finding, RuleEntry
from integrated_projects.finding.judgement import Outcome, gravest
from integrated_projects.finding.message import shown
from integrated_projects.finding.vocabulary import basis_words, said, source_words, to_language

__all__ = ["ExplainedRule", "Explanation"]


def __dir__() -> list[str]:
    return __all__


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

    def rows(self, language: str = "en") -> tuple[dict[str, object], ...]:
        """One row of plain data for each finding, ready for JSON: texts, `None`, and lists of texts and of rows.

        The keys are those of `Finding.row` and these: ``asked`` (what must hold), ``waived`` (why the rule was not
        tried), ``reads`` (rows of ``path`` and ``value``), ``missing`` (a list of paths), ``sources`` (a list),
        ``branches`` (rows of ``outcome`` and ``message``), ``remedies`` (rows of ``path`` and ``value``). A rule
        that was waived has one row, in which all but ``rule``, ``asked``, ``severity``, ``basis`` and ``waived``
        is `None` or an empty list. What is asked, subjects, messages, values, the basis and the sources are in the
        language; what a program reads (keys, ids, paths, severities and outcomes) is the same in each.

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
        to_language(language)
        return tuple(row for one in self.rules for row in _rows(one, language))

    def text(self, language: str = "en") -> str:
        """The same to be read, in a language as far as the messages are known in it."""
        to_language(language)
        return "\n\n".join("\n".join(_lines(one, language)) for one in self.rules)

    def __str__(self) -> str:
        return self.text()


def _rows(one: ExplainedRule, language: str) -> Iterator[dict[str, object]]:
    asked = {"asked": _title(one.entry, language), "waived": one.entry.waived}
    if one.entry.waived is not None:
        blank = dict.fromkeys(("outcome", "subject", "path", "message", *_FIGURES))
        lists: dict[str, object] = {name: [] for name in ("reads", "missing", "sources", "branches", "remedies")}
        basis = basis_words(one.entry.basis, language)
        head = {"rule": one.entry.rule, "severity": one.entry.severity.value, "basis": basis}
        yield {**head, **asked, **blank, **lists}
    for finding in one.findings:
        yield {
            **finding.row(language),
            **asked,
            "reads": [{"path": str(path), "value": shown(value, language)} for path, value in finding.reads],
            "missing": [str(path) for path in finding.missing],
            "sources": [source_words(source, language) for source in finding.sources],
            "branches": [
                {"outcome": outcome.value, "message": message.read(language)} for outcome, message in finding.branches
            ],
            "remedies": [{"path": str(one.path), "value": shown(one.value, language)} for one in finding.remedies],
        }


def _title(entry: RuleEntry, language: str) -> str:
    return entry.title.read(language)


def _lines(one: ExplainedRule, language: str) -> Iterator[str]:
    entry = one.entry
    severity, basis = shown(entry.severity, language), basis_words(entry.basis, language)
    yield entry.rule
    yield from _say("asks: {title}", "  ", language, title=_title(entry, language))
    yield from _say("by: {basis} ({severity})", "  ", language, basis=basis, severity=severity)
    if one.outcome is None:
        yield from _say("waived: {reason}", "  ", language, reason=entry.waived)
    for finding in one.findings:
        outcome, message = shown(finding.outcome, language).upper(), finding.message.read(language)
        sentence = "{outcome} at {path}: {message}"
        yield from _say(sentence, "  ", language, outcome=outcome, path=finding.path, message=message)
        yield from _of_finding(finding, language)


def _of_finding(finding: Finding, language: str) -> Iterator[str]:
    inner = "      "
    for outcome, message in finding.branches:
        yield from wrapped(f"{shown(outcome, language)}: {message.read(language)}", inner)
    for path, value in finding.reads:
        yield from _say("read {path}: {value}", inner, language, path=path, value=shown(value, language))
    for name in _FIGURES:
        if getattr(finding, name) is not None:
            value = shown(getattr(finding, name), language)
            yield from _say(f"{name}: {{value}}", inner, language, value=value)
    for path in finding.missing:
        yield inner + said("missing {path}", language).format(path=path)
    for source in finding.sources:
        sure = "" if source.certainty is None else f" ({shown(source.certainty, language)})"
        words = f"{source_words(source, language)}{sure}"
        yield from _say("figure from: {source}", inner, language, source=words)
    for remedy in finding.remedies:
        yield from _say("for it to hold, {remedy}", inner, language, remedy=remedy.message.read(language))


def _say(sentence: str, indent: str, language: str, **words: object) -> list[str]:
    return wrapped(said(sentence, language).format(**words), indent)
