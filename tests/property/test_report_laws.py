"""The laws of reports: every rule speaks, every path leads somewhere, and the same input gives the same report."""

from __future__ import annotations

import copy
import decimal
import json
import pickle
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import attrs
from hypothesis import given
from hypothesis import strategies as st

from integrated_projects.adapters.strategies._hiding import hide_evidence
from integrated_projects.checking import SHIPPED_BOOKS, check
from integrated_projects.finding import Finding, Judgement, Outcome, Report, Severity, Verdict
from integrated_projects.listing import Listing
from integrated_projects.path import Path
from integrated_projects.project import Project
from integrated_projects.rule import Case, RuleBook, decide, rule
from integrated_projects.rulebooks.shared import SHARED
from integrated_projects.source import Basis
from tests.property.chance import dice
from tests.property.evidence import evidence_beside
from tests.property.projects import correct, damaged, days, hidden, real

RULES = [f"{SHARED.name}.{one.name}" for one in SHARED.rules]
TERMS = {book.name: book.terms for book in SHIPPED_BOOKS}

#: Contexts in which an amount that heeded them would be rounded, signal, or lose its exponent.
contexts = st.sampled_from(
    [
        decimal.Context(prec=1),
        decimal.Context(prec=3, rounding=decimal.ROUND_CEILING, traps=[decimal.Inexact, decimal.Rounded]),
        decimal.Context(prec=50, Emin=0, Emax=1, traps=[decimal.Overflow]),
    ]
)
projects = real | damaged | hidden | correct


@rule("title-is-short", of=Project, basis=Basis("Practice"))
def title_is_short(project: Project, _case: Case[object]) -> Iterator[Judgement]:
    """The title has at most ten letters."""
    yield decide(len(str(project.title)) <= 10, "{title}", title=project.title)


def tried_rules(book: RuleBook, *, binds: bool | None) -> list[str]:
    """The ids of the rules of the book that a report lists, by whether it binds."""
    names = [one.name for one in book.rules] if binds else []
    return [f"{book.name}.{name}" for name in (["binds"] if binds is None else names)]


def case_of(finding: Finding, project: Project, on: date | None) -> Case[object]:
    """The case in which the paths of the finding resolve."""
    return Case(project=project, terms=TERMS[finding.rule.partition(".")[0]], on=on, here=finding.path)


def findings_of(report: Report, names: set[str]) -> list[Finding]:
    return [finding for finding in report.findings if finding.rule in names]


@given(projects, days)
def test_every_rule_speaks_of_every_project(project: Project, on: date | None) -> None:
    report = check(project, on=on)
    binding = {entry.name: entry.binds for entry in report.books}
    rules = [rule for book in SHIPPED_BOOKS for rule in tried_rules(book, binds=binding[book.name])]
    assert [entry.rule for entry in report.rules] == rules
    assert list(dict.fromkeys(finding.rule for finding in report.findings)) == rules


@given(projects, days)
def test_every_place_of_a_finding_is_in_the_project(project: Project, on: date | None) -> None:
    for finding in check(project, on=on).findings:
        case_of(finding, project, on).resolve(finding.path)


@given(projects, days)
def test_every_missing_fact_is_in_fact_not_known(project: Project, on: date | None) -> None:
    for finding in check(project, on=on).findings:
        case = case_of(finding, project, on)
        for path in finding.missing:
            value = None if path == case.day else case.resolve(path)
            assert value is None or (isinstance(value, Listing) and not value.complete)


@given(projects, days)
def test_what_is_unknown_and_nothing_else_names_what_is_missing(project: Project, on: date | None) -> None:
    for finding in check(project, on=on).findings:
        assert bool(finding.missing) == (finding.outcome is Outcome.UNKNOWN)
        assert len(set(finding.missing)) == len(finding.missing)


@given(projects, days)
def test_the_same_project_has_the_same_report(project: Project, on: date | None) -> None:
    again = copy.deepcopy(project)
    assert check(again, on=on) == check(project, on=on)
    assert str(check(again, on=on)) == str(check(project, on=on))


@given(projects, days)
def test_a_project_that_was_pickled_has_the_same_report(project: Project, on: date | None) -> None:
    assert check(pickle.loads(pickle.dumps(project)), on=on) == check(project, on=on)  # noqa: S301 - our own bytes


@given(projects, contexts)
def test_the_decimal_context_changes_nothing(project: Project, context: decimal.Context) -> None:
    report = check(project)
    with decimal.localcontext(context):
        inside = check(project)
        text = str(inside)
    assert inside == report
    assert text == str(report)


@given(projects, days)
def test_adding_a_rule_removes_no_finding(project: Project, on: date | None) -> None:
    report = check(project, on=on, books=[SHARED])
    more = check(project, on=on, books=[SHARED.with_rules(title_is_short)])
    assert more.findings[: len(report.findings)] == report.findings
    assert {finding.rule for finding in more.findings[len(report.findings) :]} == {"shared.title-is-short"}


@given(projects, st.sampled_from(RULES), days)
def test_a_waived_rule_is_visible_and_finds_nothing(project: Project, waived: str, on: date | None) -> None:
    report = check(project, on=on, books=[SHARED])
    less = check(project, on=on, books=[SHARED.without(waived, because="a call of its own")])
    assert [entry.rule for entry in less.rules if entry.waived == "a call of its own"] == [waived]
    assert "a call of its own" in str(less)
    assert list(less.findings) == findings_of(report, set(RULES) - {waived})


@given(projects, days)
def test_the_verdict_is_that_of_the_errors(project: Project, on: date | None) -> None:
    report = check(project, on=on)
    errors = {finding.outcome for finding in report.findings if finding.severity is Severity.ERROR}
    gravest = Verdict.BREACHED if Outcome.BREACHED in errors else Verdict.UNKNOWN
    assert report.verdict is (gravest if errors & {Outcome.BREACHED, Outcome.UNKNOWN} else Verdict.MET)


@given(projects, days)
def test_a_report_can_be_pickled(project: Project, on: date | None) -> None:
    report = check(project, on=on)
    assert pickle.loads(pickle.dumps(report)) == report  # noqa: S301 - our own bytes


@given(projects, days)
def test_a_report_can_be_copied(project: Project, on: date | None) -> None:
    report = check(project, on=on, evidence=evidence_beside(project, 0, flawed=True))
    again = copy.deepcopy(report)
    assert again == report
    assert hash(again) == hash(report)


@given(projects, days)
def test_a_row_is_flat(project: Project, on: date | None) -> None:
    report = check(project, on=on)
    rows = report.rows()
    assert len({tuple(row) for row in rows}) == 1
    for row, finding in zip(rows, report.findings, strict=True):
        assert {type(value) for value in row.values()} <= {str, type(None)}
        assert Path.parse(str(row["path"])) == finding.path
        assert tuple(map(Path.parse, str(row["missing"]).split())) == finding.missing


@given(projects, days, st.integers(0, 2**32 - 1))
def test_a_printed_report_names_every_breach_and_names_or_counts_every_rule(
    project: Project, on: date | None, number: int
) -> None:
    evidence = hide_evidence(evidence_beside(project, number, flawed=True), dice(number))
    report = check(project, on=on, evidence=evidence)
    words = " ".join(str(report).split())
    # Of many rules that wait for one thing, or do not apply for one reason, the number is told, book by book.
    counted = set(re.findall(r"\d+ rules of (\w+)", words))
    untold = [entry.rule for entry in report.rules if entry.rule not in words]
    assert {name.partition(".")[0] for name in untold} <= counted
    assert not {finding.rule for finding in report.breached}.intersection(untold)
    explained = str(report.explain())
    assert [entry.rule for entry in report.rules if entry.rule not in explained] == []
    assert [str(one.message) for one in report.breached if " ".join(str(one.message).split()) not in words] == []


@given(projects, days)
def test_judging_leaves_a_project_as_it_was(project: Project, on: date | None) -> None:
    before = pickle.dumps(project)
    check(project, on=on)
    assert pickle.dumps(project) == before
    assert attrs.evolve(project) == project


@given(projects, days)
def test_a_remedy_that_is_applied_lets_the_rule_hold(project: Project, on: date | None) -> None:
    for finding in check(project, on=on).breached:
        cured = project
        for remedy in finding.remedies:
            cured = remedy.applied(cured)
        if finding.remedies:
            again = [one for one in check(cured, on=on).of(finding.rule) if one.path == finding.path]
            assert [one.outcome for one in again] == [Outcome.MET]


@given(projects, days, st.integers(0, 2**32 - 1))
def test_a_remedy_in_the_evidence_lets_the_rule_hold(project: Project, on: date | None, number: int) -> None:
    evidence = hide_evidence(evidence_beside(project, number, flawed=True), dice(number))
    report = check(project, on=on, evidence=evidence)
    for finding in report.breached:
        mended = evidence
        for remedy in finding.remedies:
            if remedy.path.root == "$evidence":
                mended = remedy.applied(mended)
        if mended != evidence:
            # A rule may find several things at one place, each of which has its own remedy.
            number_of_it = at_its_place(report, finding).index(finding)
            again = check(project, on=on, evidence=mended, books=[book_of(finding.rule)])
            assert at_its_place(again, finding)[number_of_it].outcome is Outcome.MET


@given(projects, days, st.integers(0, 2**32 - 1))
def test_a_margin_is_on_the_side_of_its_limit_that_the_outcome_says(
    project: Project, on: date | None, number: int
) -> None:
    evidence = hide_evidence(evidence_beside(project, number, flawed=True), dice(number))
    for finding in check(project, on=on, evidence=evidence).findings:
        margin: Any = finding.margin
        if margin is not None:
            assert finding.outcome is (Outcome.MET if margin >= margin * 0 else Outcome.BREACHED)


def at_its_place(report: Report, finding: Finding) -> list[Finding]:
    """What the rule of the finding finds where it was found."""
    return [one for one in report.of(finding.rule) if one.path == finding.path]


def book_of(rule_id: str) -> RuleBook:
    """The book of the rule with this rule alone."""
    (book,) = (one for one in SHIPPED_BOOKS if one.name == rule_id.partition(".")[0])
    return attrs.evolve(book, rules=[one for one in book.rules if f"{book.name}.{one.name}" == rule_id])


@given(projects, days)
def test_what_was_read_stands_in_the_project(project: Project, on: date | None) -> None:
    for finding in check(project, on=on).findings:
        for path, value in finding.reads:
            assert value == case_of(finding, project, on).resolve(path)


@given(projects, days)
def test_an_explanation_is_plain_data_and_speaks_of_every_rule(project: Project, on: date | None) -> None:
    report = check(project, on=on)
    explanation = report.explain()
    text = str(explanation)
    rows = explanation.rows()
    assert json.loads(json.dumps(rows)) == list(rows)
    assert len({tuple(row) for row in rows}) == 1
    assert [entry.rule for entry in report.rules if f"{entry.rule}\n" not in text] == []


@given(projects, projects, days)
def test_a_comparison_names_the_rules_that_came_to_another_outcome(
    before: Project, after: Project, on: date | None
) -> None:
    earlier, later = check(before, on=on), check(after, on=on)
    found = [{entry.rule: report.outcome(entry.rule) for entry in report.rules} for report in (earlier, later)]
    changed = {name for one in found for name in one if found[0].get(name) is not found[1].get(name)}
    assert {change.rule for change in earlier.compare(later).changes} == changed
    assert earlier.compare(earlier).changes == ()
