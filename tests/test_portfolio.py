"""Many projects as one value, and one report for each of them."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from integrated_projects.budget import Budget, BudgetLine
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, SESG
from integrated_projects.checking import check
from integrated_projects.errors import Malformed
from integrated_projects.evidence.confirmations import Confirmations
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.finding import Report
from integrated_projects.identifier import ProjectNumber
from integrated_projects.money import euro, leva
from integrated_projects.portfolio import Portfolio, check_each
from integrated_projects.project import Project
from integrated_projects.rulebooks.shared import SHARED
from tests.hostile import THINGS, refused

FIVE = Portfolio([kameno, kazanlak, kyustendil, strelcha, vidin])

loose: Any = Portfolio
check_loosely: Any = check_each


def test_a_portfolio_is_a_sequence_in_the_given_order() -> None:
    assert list(FIVE) == [kameno, kazanlak, kyustendil, strelcha, vidin]
    assert (len(FIVE), FIVE[-1], vidin in FIVE, FIVE.index(kazanlak)) == (5, vidin, True, 1)


def test_a_slice_is_a_portfolio() -> None:
    assert FIVE[1:3] == Portfolio([kazanlak, kyustendil])
    assert FIVE[5:] == Portfolio([])


def test_a_portfolio_is_a_value() -> None:
    assert Portfolio(iter(FIVE)) == FIVE
    assert hash(Portfolio(FIVE)) == hash(FIVE)
    assert pickle.loads(pickle.dumps(FIVE)) == FIVE  # noqa: S301 - our own bytes


@pytest.mark.parametrize(("count", "words"), [(0, "0 projects"), (1, "1 project"), (2, "2 projects")])
def test_a_portfolio_is_printed_as_its_size(count: int, words: str) -> None:
    assert str(FIVE[:count]) == words


def test_what_holds_nothing_is_no_portfolio() -> None:
    for thing in (vidin, 1, None, ..., object()):
        with refused("a collection of projects"):
            loose(thing)
        with refused("a collection of projects"):
            check_loosely(thing)


def test_a_portfolio_holds_nothing_but_projects() -> None:
    for thing in (*THINGS, "words", None, ...):
        with refused("an item of a portfolio"):
            loose([vidin, thing])


def test_its_programmes_are_those_of_parts_and_of_lines() -> None:
    line = BudgetLine(leva("1.00"), programme=SESG)
    portfolio = Portfolio(
        [Project("one", parts=[HRD]), Project("two", budget=Budget(lines=[line, BudgetLine(leva(2))]))]
    )

    assert portfolio.programmes == (HRD.code, SESG.code)


def test_its_money_is_that_of_every_project() -> None:
    total = FIVE.budget.total

    assert total.amount == leva("977900.00") + leva("1555364.20") + leva("882659.05") + leva("74256.65") + leva(
        "1589270.65"
    )
    assert FIVE.budget.statements == ()


def test_what_one_project_leaves_open_is_open_in_all() -> None:
    part = Portfolio([vidin, kyustendil]).budget.subtotal(programme=HRD)

    assert part.amount is None
    assert (part.at_least, part.at_most) == (leva("1666651.90"), leva("1724395.95"))
    assert Portfolio([vidin, Project("of no stated money")]).budget.total.at_most is None


def test_currencies_are_not_added() -> None:
    portfolio = Portfolio([vidin, Project("in euro", budget=Budget(lines=[BudgetLine(euro("5.00"))]))])

    assert portfolio.budget.total.amount is None
    assert {code: part.amount for code, part in portfolio.budget.total.per_currency.items()} == {
        "BGN": leva("1589270.65"),
        "EUR": euro("5.00"),
    }


def test_projects_of_one_number_are_held_and_named() -> None:
    number = ProjectNumber.parse("BG05M9OP001-2.023-0001")
    later = Project("Another version", number=number)

    assert FIVE.repeated == {}
    assert Portfolio([strelcha, vidin, later, kameno]).repeated == {number: (strelcha, later)}


def test_each_project_has_the_report_that_it_has_alone() -> None:
    day = date(2022, 1, 1)

    assert list(check_each(FIVE, on=day)) == [check(project, on=day) for project in FIVE]


def test_a_report_is_made_when_it_is_asked_for() -> None:
    seen: list[Project] = []

    def arriving() -> Iterator[Project]:
        for project in FIVE:
            seen.append(project)
            yield project

    reports = check_each(arriving())
    assert seen == []
    assert next(reports) == check(kameno)
    assert seen == [kameno]


def test_books_and_evidence_that_can_be_read_once_are_asked_of_every_project() -> None:
    given = Confirmations(items=[])
    reports = list(check_each([vidin, strelcha], books=iter([SHARED]), evidence=iter([given])))

    assert reports == [check(project, books=[SHARED], evidence=[given]) for project in (vidin, strelcha)]


def test_evidence_may_be_given_for_each_project() -> None:
    given = {vidin: [Confirmations(items=[])], strelcha: []}
    reports = list(check_each([vidin, strelcha], evidence=given.__getitem__))

    assert reports == [check(vidin, evidence=given[vidin]), check(strelcha)]


def test_what_check_refuses_is_refused_when_the_report_is_asked_for() -> None:
    reports: Iterator[Report] = check_loosely([vidin, "no project"])
    assert next(reports) == check(vidin)
    with pytest.raises(Malformed, match="'no project' is not a project"):
        next(reports)
