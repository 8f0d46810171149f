"""The law of knowledge: what is decided stays what it is when more becomes known, rule by rule and for the verdict.

A full project is taken, less and less of it is left known, and each step is held against the one before it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from hypothesis import given

from integrated_projects.adapters.strategies._hiding import hide, hide_evidence
from integrated_projects.adapters.strategies._lawful import outcomes, outcomes_at_places, turned
from integrated_projects.checking import SHIPPED_BOOKS, check
from integrated_projects.finding import Outcome, Report, Verdict
from integrated_projects.project import Project
from tests.property.chance import dice
from tests.property.conditions import books_beside
from tests.property.correct import correct_project
from tests.property.evidence import evidence_beside
from tests.property.projects import (
    EXAMPLES,
    correct,
    damaged,
    damaged_project,
    days,
    hidings,
    real,
    small,
    small_project_of,
)

#: That lines are in two currencies is all that may be said against a correct project, and it is no error.
DOUBTFUL = "shared.lines-share-a-currency"
#: It reads nothing but what is printed, and a transcription leaves nothing open.
OF_STATEMENTS_ALONE = "shared.statements-agree"


def less_and_less(project: Project, on: date | None, steps: list[int], *, flawed: bool = True) -> list[Report]:
    """The report on the full project and the evidence beside it, and after each step on what is still known."""
    evidence = evidence_beside(project, steps[0], flawed=flawed)
    books = books_beside(project, steps[0], flawed=flawed)
    reports = [check(project, books=books, on=on, evidence=evidence)]
    for step in steps:
        project, on = hide(project, on, dice(step))
        evidence = hide_evidence(evidence, dice(step))
        reports.append(check(project, books=books, on=on, evidence=evidence))
    return reports


def all_turned(reports: list[Report]) -> list[dict[str, tuple[Outcome, Outcome]]]:
    """What turned at any step."""
    turns = [turned(outcomes(less), outcomes(more)) for more, less in pairwise(reports)]
    return [turn for turn in turns if turn]


@given(real, days, hidings)
def test_a_decided_outcome_of_a_real_project_stays(project: Project, on: date | None, steps: list[int]) -> None:
    assert all_turned(less_and_less(project, on, steps)) == []


@given(correct, days, hidings)
def test_a_decided_outcome_of_a_correct_project_stays(project: Project, on: date | None, steps: list[int]) -> None:
    assert all_turned(less_and_less(project, on, steps)) == []


@given(damaged, days, hidings)
def test_a_decided_outcome_of_a_damaged_project_stays(project: Project, on: date | None, steps: list[int]) -> None:
    assert all_turned(less_and_less(project, on, steps)) == []


@given(small, days, hidings)
def test_a_decided_outcome_of_a_small_project_stays(project: Project, on: date | None, steps: list[int]) -> None:
    # Of little, little is left by one step after the other, so that each starts anew.
    for step in steps:
        assert all_turned(less_and_less(project, on, [step])) == []


@given(small | damaged | correct, days, hidings)
def test_what_is_decided_of_a_place_stays(project: Project, on: date | None, steps: list[int]) -> None:
    evidence = evidence_beside(project, steps[0], flawed=True)
    books = books_beside(project, steps[0], flawed=True)
    known = outcomes_at_places(check(project, books=books, on=on, evidence=evidence))
    for step in steps:
        project, on = hide(project, on, dice(step), in_place=True)
        evidence = hide_evidence(evidence, dice(step), in_place=True)
        less = outcomes_at_places(check(project, books=books, on=on, evidence=evidence))
        assert turned(less, known) == {}
        known = less


@given(correct | damaged | small, days, hidings)
def test_a_decided_verdict_stays(project: Project, on: date | None, steps: list[int]) -> None:
    verdicts = [report.verdict for report in less_and_less(project, on, steps)]
    # Once it is unknown, it stays so the less is known; before that it is always the same.
    decided = [verdict for verdict in verdicts if verdict is not Verdict.UNKNOWN]
    assert verdicts == decided + [Verdict.UNKNOWN] * (len(verdicts) - len(decided))
    assert len(set(decided)) <= 1


@given(damaged | small, days, hidings)
def test_a_day_that_is_named_turns_nothing(project: Project, on: date | None, steps: list[int]) -> None:
    evidence = evidence_beside(project, steps[0], flawed=True)
    books = books_beside(project, steps[0], flawed=True)
    less, more = (check(project, books=books, on=day, evidence=evidence) for day in (None, on))
    assert turned(outcomes(less), outcomes(more)) == {}


@given(correct, days, hidings)
def test_a_complete_and_correct_project_meets_every_rule(project: Project, on: date | None, steps: list[int]) -> None:
    books = books_beside(project, steps[0], flawed=False)
    report = check(project, books=books, on=on, evidence=evidence_beside(project, steps[0], flawed=False))
    assert report.verdict is Verdict.MET
    assert {finding.rule for finding in (*report.breached, *report.unknown)} <= {DOUBTFUL}


def sample() -> Iterator[list[Report]]:
    """Reports on the same projects in every run: full and damaged ones, and what is left of them."""
    for number in range(3000):
        random = dice(number)
        project = random.choice((correct_project(number), small_project_of(number), random.choice(EXAMPLES)))
        project = damaged_project(project, [random.getrandbits(32) for _ in range(random.choice((0, 1, 6, 12, 20)))])
        yield less_and_less(project, random.choice((None, date(2020, 1, 1))), [random.getrandbits(32)])


def table(counts: Counter[tuple[str, Outcome]], rules: list[str]) -> str:
    """How often each rule came to each outcome."""
    widest = max(map(len, rules))
    head = " ".join([" " * widest, *(f"{outcome.value:>14}" for outcome in Outcome)])
    rows = [" ".join([f"{rule:{widest}}", *(f"{counts[rule, outcome]:14}" for outcome in Outcome)]) for rule in rules]
    return "\n".join([head, *rows])


def test_every_rule_was_seen_to_be_met_breached_and_unknown() -> None:
    """The laws above would hold of rules that never decide, so that what they decide is counted here."""
    rules = [f"{book.name}.{rule.name}" for book in SHIPPED_BOOKS for rule in book.rules]
    wanted = {(rule, outcome) for rule in rules for outcome in (Outcome.MET, Outcome.BREACHED, Outcome.UNKNOWN)}
    wanted -= {(OF_STATEMENTS_ALONE, Outcome.UNKNOWN)}
    counts: Counter[tuple[str, Outcome]] = Counter()
    for reports in sample():
        counts.update(pair for report in reports for pair in outcomes(report).items())
        if counts.keys() >= wanted:
            break
    shown = table(counts, rules)
    print(shown)  # noqa: T201 - whoever runs the test with -s wants to see it
    unseen = {pair for pair in wanted if not counts[pair]}
    assert not unseen, shown
