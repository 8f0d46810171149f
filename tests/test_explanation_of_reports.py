"""Explanations, comparisons and remedies: what a reader is told beyond the outcome."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import attrs
import pytest

from integrated_projects.budget import Budget, BudgetLine, Statement
from integrated_projects.checking import check
from integrated_projects.errors import Malformed
from integrated_projects.examples import kameno, kazanlak, vidin
from integrated_projects.finding import Judgement, Message, Met, Outcome, Remedy, Severity, Verdict
from integrated_projects.listing import Listing
from integrated_projects.money import euro, leva
from integrated_projects.path import Path
from integrated_projects.project import Project, Tally
from integrated_projects.quantity import Quantity
from integrated_projects.rule import Case, RuleBook, any_of, decide, rule
from integrated_projects.rulebooks.shared import SHARED
from integrated_projects.source import Basis, Certainty, Source
from integrated_projects.text import Text

FIRST, LAST = date(2022, 7, 1), date(2022, 6, 30)
BACKWARDS = Project("A project", first_day=FIRST, last_day=LAST)


# --- explanations -----------------------------------------------------------------------------------------------------


def test_an_explanation_says_what_was_asked_read_compared_and_under_which_law() -> None:
    assert str(check(BACKWARDS).explain("shared.days-are-in-order")).splitlines() == [
        "shared.days-are-in-order",
        "  asks: The first day is not after the last.",
        "  by: Arithmetic of the printed figures (error)",
        "  BREACHED at $: the last day, 2022-06-30, is before the first, 2022-07-01",
        "      read $.first_day: 2022-07-01",
        "      read $.last_day: 2022-06-30",
        "      observed: 2022-06-30",
        "      expected: 2022-07-01",
        "      margin: -1",
        "      for it to hold, $.last_day would have to be 2022-07-01",
    ]


def test_an_explanation_of_an_unknown_says_what_is_missing_and_what_is_not() -> None:
    text = str(check(Project("A project", first_day=FIRST)).explain("shared.days-are-in-order"))

    assert "      read $.first_day: 2022-07-01\n" in text
    assert text.endswith("      missing $.last_day")


def test_an_explanation_of_everything_has_every_rule_in_its_order() -> None:
    report = check(vidin)

    assert [one.entry for one in report.explain().rules] == list(report.rules)
    assert {one.outcome for one in report.explain().rules} == set(Outcome) - {Outcome.BREACHED}


def test_a_rule_that_was_waived_is_explained_by_the_waiver() -> None:
    book = SHARED.without("one-beneficiary", because="two lead partners")
    explanation = check(kazanlak, books=[book]).explain("shared.one-beneficiary")
    (row,) = explanation.rows()

    assert explanation.rules[0].outcome is None
    assert "waived: two lead partners" in str(explanation)
    assert (row["waived"], row["outcome"], row["reads"]) == ("two lead partners", None, [])
    assert set(row) == set(check(kazanlak).explain().rows()[0])


def test_a_rule_that_was_not_tried_is_not_explained() -> None:
    with pytest.raises(Malformed, match="it was not tried"):
        check(vidin).explain("shared.no-such-rule")


def test_an_explanation_is_read_in_another_language_as_far_as_it_is_known() -> None:
    act = Basis(Text(bg="закон", en="an act"))

    @rule("has-a-title", of=Project, basis=act)
    def has_a_title(project: Project, _case: Case[Any]) -> Iterator[Judgement]:
        """The project has a title."""
        yield Met(Message("{title}", {"title": project.title}))

    explanation = check(vidin, books=[RuleBook(name="own", title="own", version="1", rules=[has_a_title])]).explain()

    assert "основание: закон (грешка)" in explanation.text("bg")
    assert "by: an act (error)" in explanation.text("en")


CALL = Source("the call", certainty=Certainty.INFERRED)


@rule("has-a-partner-or-a-place", of=Project, basis=Basis("the call"))
def has_a_partner_or_a_place(project: Project, case: Case[Any]) -> Iterator[Judgement]:
    """The project has a partner or a place."""
    partner = decide(project.partners.any(lambda _: True), "a partner", missing=[case.root / "partners"])
    place = decide(project.territory.any(lambda _: True), "a place", missing=[case.root / "territory"])
    yield attrs.evolve(any_of(partner, place), sources=[CALL, Source("another call")])


def test_an_explanation_shows_every_branch_and_every_source() -> None:
    book = RuleBook(name="own", title="own", version="1", rules=[has_a_partner_or_a_place])
    report = check(Project("A project", partners=[]), books=[book])
    (row,) = report.explain().rows()

    assert row["branches"] == [
        {"outcome": "breached", "message": "a partner"},
        {"outcome": "unknown", "message": "a place"},
    ]
    assert row["reads"] == [{"path": "$.partners", "value": "none"}]
    assert row["missing"] == ["$.territory"]
    assert row["sources"] == ["the call", "another call"]
    assert row["severity"] == Severity.WARNING.value
    text = str(report.explain())
    assert "      breached: a partner\n      unknown: a place\n" in text
    assert "figure from: the call (inferred from what sources say)\n" in text
    assert text.endswith("figure from: another call")


# --- comparisons ------------------------------------------------------------------------------------------------------


def test_a_comparison_says_which_outcomes_changed_and_why() -> None:
    comparison = check(Project("A project", first_day=FIRST)).compare(check(BACKWARDS))
    change = next(one for one in comparison.changes if one.rule == "shared.days-are-in-order")

    assert (comparison.before, comparison.after) == (Verdict.UNKNOWN, Verdict.BREACHED)
    assert (change.before, change.after) == (Outcome.UNKNOWN, Outcome.BREACHED)
    assert change.facts == ((Path() / "last_day", None, LAST),)
    assert change.row() == {
        "rule": "shared.days-are-in-order",
        "before": "unknown",
        "after": "breached",
        "facts": [{"path": "$.last_day", "before": "not stated", "after": "2022-06-30"}],
        "known": [],
        "lost": [],
        "messages": ["the last day, 2022-06-30, is before the first, 2022-07-01"],
    }
    assert str(comparison).startswith("VERDICT: unknown → breached; rules that changed: ")
    assert comparison.rows()[0].keys() == change.row().keys()


def test_a_comparison_says_what_became_known_and_what_is_not_known_any_more() -> None:
    open_list, closed = Project("A project", parts=[...]), Project("A project", parts=[])
    more = check(open_list).compare(check(closed))
    less = check(closed).compare(check(open_list))
    name = "shared.days-are-eligible"

    (known,) = [change for change in more.changes if change.rule == name]
    (lost,) = [change for change in less.changes if change.rule == name]
    assert (known.known, known.lost) == ((Path() / "parts",), ())
    assert (lost.known, lost.lost) == ((), (Path() / "parts",))
    assert "    $.parts is stated\n" in str(known)
    assert "    $.parts is not stated any more\n" in str(lost)


def test_a_rule_that_one_report_did_not_try_has_changed() -> None:
    less = check(kazanlak, books=[SHARED.without("one-beneficiary", because="two lead partners")])
    full = check(kazanlak, books=[SHARED])
    (gone,), (come,) = full.compare(less).changes, less.compare(full).changes

    assert (gone.before, gone.after, come.before, come.after) == (Outcome.MET, None, None, Outcome.MET)
    assert str(gone).startswith("shared.one-beneficiary: met → not tried")
    assert str(come).startswith("shared.one-beneficiary: not tried → met")
    assert come.row()["before"] is gone.row()["after"] is None


def test_a_report_is_compared_with_a_report_alone() -> None:
    with pytest.raises(Malformed, match="compare takes what check answers"):
        check(vidin).compare(vidin)  # type: ignore[arg-type]


# --- remedies ---------------------------------------------------------------------------------------------------------


def test_the_remedies_of_a_report_are_those_of_its_breaches_by_rule() -> None:
    statements = [Statement(leva("10.00")), Statement(leva("11.00"))]
    project = Project("A project", budget=Budget(lines=[BudgetLine(leva("12.00"))], statements=statements))

    assert check(project).remedies() == {
        "shared.statements-reconcile-with-lines": (
            Remedy(Path.parse("$.budget.statements[0].amount"), leva("12.00")),
            Remedy(Path.parse("$.budget.statements[1].amount"), leva("12.00")),
        )
    }
    assert check(kameno).remedies() == {
        "shared.equivalents-agree": (Remedy(Path.parse("$.budget.statements[0].amount"), euro("499992.33")),)
    }
    assert check(vidin).remedies() == {}


def test_a_remedy_changes_what_stands_at_its_path_and_nothing_else() -> None:
    line = Remedy(Path.parse("$.budget.lines[1].amount"), leva("7.00"))
    budget = Budget(lines=[BudgetLine(leva("1.00")), BudgetLine(leva("2.00")), ...])
    changed = line.applied(Project("A project", budget=budget))

    assert changed == Project(
        "A project", budget=Budget(lines=[BudgetLine(leva("1.00")), BudgetLine(leva("7.00")), ...])
    )
    assert isinstance(changed.budget.lines, Listing)


def test_a_remedy_reaches_into_a_list_that_is_whole() -> None:
    tallies = [Tally(Quantity.exactly(2), of="partners"), Tally(Quantity.exactly(3), of="activities")]
    remedy = Remedy(Path.parse("$.tallies[1].count"), Quantity.exactly(4))

    assert remedy.applied(Project("A project", tallies=tallies)).tallies == (
        Tally(Quantity.exactly(2), of="partners"),
        Tally(Quantity.exactly(4), of="activities"),
    )


@pytest.mark.parametrize("path", ["$.partner", "$.partners[0]", "$.title[0]"])
def test_a_remedy_for_a_place_that_does_not_exist_is_refused(path: str) -> None:
    with pytest.raises(Malformed, match="a path into this value"):
        Remedy(Path.parse(path), 1).applied(BACKWARDS)
