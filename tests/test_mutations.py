"""What is wrong is never accepted in silence: the real pages with one thing changed."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from integrated_projects.checking import check
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.finding import Finding, Outcome, Severity, Verdict
from integrated_projects.project import Project
from tests.cases.mutations import MUTATIONS, Found, Mutation, Refused

REFUSED = [one for one in MUTATIONS if isinstance(one.answer, Refused)]
FOUND = [one for one in MUTATIONS if isinstance(one.answer, Found)]

#: Outcomes that a change for the worse brings.
GRAVE = (Outcome.BREACHED, Outcome.UNKNOWN)


def graver(before: Project, after: Project) -> list[Finding]:
    """What is breached or unknown of the changed page, and was not, or not so gravely, at the same place."""
    known = {(one.rule, one.path, one.outcome) for one in check(before).findings}
    return [
        one
        for one in check(after).findings
        if one.outcome in GRAVE
        and not known & {(one.rule, one.path, grave) for grave in GRAVE[: GRAVE.index(one.outcome) + 1]}
    ]


@pytest.mark.parametrize("mutation", REFUSED, ids=str)
def test_what_is_no_noun_is_refused_when_it_is_made(mutation: Mutation) -> None:
    assert isinstance(mutation.answer, Refused)
    with pytest.raises(mutation.answer.error, match=re.escape(mutation.answer.because)):
        mutation.change(mutation.page)


@pytest.mark.parametrize("mutation", FOUND, ids=str)
def test_what_is_wrong_changes_the_report_for_the_worse(mutation: Mutation) -> None:
    answer = mutation.answer
    assert isinstance(answer, Found)

    worse = [
        one for one in graver(mutation.page, mutation.change(mutation.page)) if one.rule == f"shared.{answer.rule}"
    ]

    assert answer.outcome in {one.outcome for one in worse}
    assert answer.says in " | ".join(str(one.message) for one in worse if one.outcome is answer.outcome)


@pytest.mark.parametrize("mutation", FOUND, ids=str)
def test_a_breach_of_what_must_be_true_decides_the_verdict(mutation: Mutation) -> None:
    report = check(mutation.change(mutation.page))
    errors = [one for one in report.breached if one.severity is Severity.ERROR]

    assert report.verdict is (Verdict.BREACHED if errors else Verdict.UNKNOWN)


def test_the_unchanged_page_is_not_worse_than_itself() -> None:
    assert [graver(page, page) for page in (kameno, kazanlak, kyustendil, strelcha, vidin)] == [[]] * 5


def test_every_page_is_changed_and_every_change_is_told_apart() -> None:
    pages = Counter(str(one.page) for one in MUTATIONS)

    assert len(pages) == 5
    assert min(pages.values()) >= 3
    assert len({one.words for one in MUTATIONS}) == len(MUTATIONS) >= 20
    assert all(str(one.answer) for one in MUTATIONS)
