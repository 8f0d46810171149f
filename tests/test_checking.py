"""`check`: the books that are asked, what it refuses, and that the same input gives the same report."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, date, datetime
from decimal import ROUND_DOWN, Context, localcontext
from typing import Any

import attrs
import pytest

from integrated_projects.checking import SHIPPED_BOOKS, check
from integrated_projects.errors import Malformed
from integrated_projects.evidence.aid_register import AidGrant, AidRegister
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.finding import Outcome, Verdict
from integrated_projects.identifier import RegistryNumber
from integrated_projects.money import Rate
from integrated_projects.project import Project
from integrated_projects.rule import RuleBook
from integrated_projects.rulebooks.shared import SHARED

# What somebody can write whom no type checker watches.
loose_check: Any = check

PAGES = (kameno, kazanlak, kyustendil, strelcha, vidin)
every_page = pytest.mark.parametrize("project", PAGES, ids=["kameno", "kazanlak", "kyustendil", "strelcha", "vidin"])

SECOND_BOOK = attrs.evolve(SHARED, name="second", rules=SHARED.rules[:1])


class Day(date):
    """A day of another library."""


# --- what is asked ----------------------------------------------------------------------------------------------------


def test_the_shipped_books_are_asked_unless_others_are_named() -> None:
    assert SHIPPED_BOOKS[0] is SHARED
    assert check(vidin) == check(vidin, books=SHIPPED_BOOKS) == check(vidin, books=iter(SHIPPED_BOOKS))


def test_books_are_asked_in_their_order_and_named_with_their_versions() -> None:
    report = check(vidin, books=[SECOND_BOOK, SHARED])

    assert [(entry.name, entry.version) for entry in report.books] == [("second", "1"), ("shared", "1")]
    assert [entry.rule.partition(".")[0] for entry in report.rules] == ["second"] + ["shared"] * len(SHARED.rules)


def test_every_rule_that_was_tried_stands_in_the_report_with_what_it_found() -> None:
    report = check(vidin, books=[SHARED])

    of_shared = [entry.rule for entry in report.rules if entry.rule.startswith("shared.")]
    assert of_shared == [f"shared.{one.name}" for one in SHARED.rules]
    assert list(dict.fromkeys(finding.rule for finding in report.findings)) == [entry.rule for entry in report.rules]


@pytest.mark.parametrize(
    ("project", "number"),
    [
        (strelcha, "BG05M9OP001-2.023-0001"),
        (vidin, None),
        (Project("A project", number=RegistryNumber.parse("РД 50-12")), "РД 50-12"),
    ],
)
def test_a_report_names_the_project(project: Project, number: str | None) -> None:
    report = check(project)

    assert (report.title, report.number) == (project.title, number)


@pytest.mark.parametrize("on", [None, date(2022, 1, 1), Day(2022, 1, 1)])
def test_a_report_names_the_day(on: date | None) -> None:
    assert check(vidin, on=on).on == on


def test_a_project_of_which_only_the_title_is_stated_is_unknown_and_not_breached() -> None:
    report = check(Project("A project"))

    assert report.verdict is Verdict.UNKNOWN
    assert report.breached == ()
    assert {report.outcome(entry.rule) for entry in report.rules} == {Outcome.UNKNOWN, Outcome.NOT_APPLICABLE}


def test_a_waived_rule_weighs_nothing() -> None:
    two = attrs.evolve(vidin, partners=[*vidin.partners, vidin.partners[0]])
    breached = {finding.rule for finding in check(two).breached}
    book = SHARED
    for rule in sorted(breached):
        book = book.without(rule, because="it is tested")

    assert breached == {"shared.one-beneficiary", "shared.organisation-once-in-each-role"}
    assert check(two).verdict is Verdict.BREACHED
    assert check(two, books=[book]).verdict is Verdict.UNKNOWN


# --- what is refused --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("project", [None, "vidin", Project, vidin.budget, [vidin]])
def test_only_a_project_is_checked(project: object) -> None:
    with pytest.raises(Malformed, match="is not a project: check takes a Project"):
        loose_check(project)


@pytest.mark.parametrize("on", ["2022-01-01", 2022, datetime(2022, 1, 1, tzinfo=UTC), False])
def test_only_a_day_is_a_day(on: object) -> None:
    with pytest.raises(Malformed, match="is not a day"):
        loose_check(vidin, on=on)


@pytest.mark.parametrize("book", [None, "shared", SHARED.rules[0]])
def test_only_a_book_is_asked(book: object) -> None:
    with pytest.raises(Malformed, match="is not a book of rules"):
        loose_check(vidin, books=[SHARED, book])


@pytest.mark.parametrize(
    ("given", "noun"),
    [
        ({"books": SHARED}, "a list of books"),
        ({"books": 5}, "a list of books"),
        ({"evidence": 5}, "a list of evidence"),
    ],
)
def test_what_is_asked_and_what_is_given_are_lists(given: dict[str, object], noun: str) -> None:
    with pytest.raises(Malformed, match=f"is not {noun}: write "):
        loose_check(vidin, **given)


@pytest.mark.parametrize(
    "noun",
    [Rate("0.5"), vidin, vidin.budget, AidGrant(), AidRegister, 5, "a register"],
    ids=lambda noun: type(noun).__name__,
)
def test_only_a_whole_noun_of_evidence_is_evidence(noun: object) -> None:
    with pytest.raises(Malformed, match=r"is not evidence: give nouns of integrated_projects\.evidence"):
        check(vidin, evidence=[noun])


def test_two_books_of_one_name_are_refused() -> None:
    with pytest.raises(Malformed, match="'shared' is not the name of one book"):
        check(vidin, books=[SHARED, SECOND_BOOK, SHARED.without("one-beneficiary", because="it is tested")])


# --- a pure function --------------------------------------------------------------------------------------------------


@every_page
def test_the_same_project_gives_the_same_report(project: Project) -> None:
    report = check(project)
    again = check(copy.deepcopy(project))

    assert report == again
    assert str(report) == str(again)
    assert hash(report) == hash(again)


@every_page
def test_a_report_survives_a_pickle(project: Project) -> None:
    report = check(project)

    assert pickle.loads(pickle.dumps(report)) == report  # noqa: S301 - our own bytes
    assert copy.deepcopy(report) == report


@every_page
def test_no_report_follows_the_ambient_decimal_context(project: Project) -> None:
    report = str(check(project))

    with localcontext(Context(prec=2, rounding=ROUND_DOWN)):
        assert str(check(project)) == report


@every_page
@pytest.mark.parametrize("on", [date.min, date(2025, 12, 31), date(2026, 1, 1), date.max])
def test_a_day_changes_no_outcome_that_was_decided_without_it(project: Project, on: date) -> None:
    without, named = check(project), check(project, on=on)
    decided = [entry.rule for entry in without.rules if without.outcome(entry.rule) is not Outcome.UNKNOWN]

    assert {rule: named.outcome(rule) for rule in decided} == {rule: without.outcome(rule) for rule in decided}


def test_no_book_at_all_would_meet_everything_and_is_refused() -> None:
    with pytest.raises(Malformed, match=r"\[\] is not a list of books to ask"):
        check(vidin, books=[])


@pytest.mark.parametrize("shipped", SHIPPED_BOOKS, ids=lambda book: book.name)
def test_a_book_travels_to_another_process(shipped: RuleBook) -> None:
    book = pickle.loads(pickle.dumps(shipped))  # noqa: S301 - these are our own bytes

    assert book == shipped
    assert check(vidin, books=[book]) == check(vidin, books=[shipped])
