"""The rule on amounts that are stated in two currencies."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import attrs
import pytest

from integrated_projects.budget import Budget, BudgetLine, Statement
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, SESG
from integrated_projects.checking import check
from integrated_projects.dated import Dated, Version
from integrated_projects.examples import kameno
from integrated_projects.finding import Finding, Outcome
from integrated_projects.listing import Listed
from integrated_projects.money import Money, euro, leva
from integrated_projects.project import Project
from integrated_projects.rulebooks.shared import SHARED, SharedTerms
from integrated_projects.rulebooks.shared.equivalents import equivalents_agree
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown


def page(lines: Listed[BudgetLine], statements: Sequence[Statement] = ()) -> Project:
    """A page that prints these figures."""
    return Project("A project", parts=[HRD, SESG], budget=Budget(lines=lines, statements=statements))


ROWS: tuple[Row, ...] = tuple(
    of_rule(
        "equivalents-agree",
        met(
            "the lev were converted from the euro",
            page([BudgetLine(leva("977915.00"))], [Statement(euro("500000.00"))]),
            says="500000.00 EUR and 977915.00 BGN agree at 1.95583 lev for one euro",
            margin=leva(0),
        ),
        met(
            "the euro were converted from the lev",
            page([BudgetLine(leva("882659.05"))], [Statement(euro("451296.41"))]),
            margin=leva(0),
        ),
        met("the lines are in euro", page([BudgetLine(euro("500000.00"))], [Statement(leva("977915.00"))])),
        met(
            "two printed figures, whatever the lines",
            page([BudgetLine(leva("977915.00"))], [Statement(leva("977915.00")), Statement(euro("500000.00"))]),
        ),
        breached(
            "Kameno's rate has a digit too few",
            kameno,
            says="500000.00 EUR at 1.95583 lev for one euro is 977915.00 BGN, and 977900.00 BGN is stated: "
            "15.00 BGN apart; the rate that the two imply is 1.9558",
            margin=leva("-15.00"),
            at="$.budget.statements[0]",
        ),
        breached(
            "two printed figures, of which no line is known",
            page(None, [Statement(leva("977900.00")), Statement(euro("500000.00"))]),
            margin=leva("-15.00"),
            at="$.budget.statements[1]",
        ),
        breached(
            "nothing in euro is something in leva",
            page([BudgetLine(leva("1.00"))], [Statement(euro("0.00"))]),
            says="0.00 EUR at 1.95583 lev for one euro is 0.00 BGN, and 1.00 BGN is stated: 1.00 BGN apart; "
            "the rate that the two imply is not stated",
        ),
        unknown(
            "there may be other lines",
            page([BudgetLine(leva("977915.00")), ...], [Statement(euro("500000.00"))]),
            "$.budget.lines",
            says="what 500000.00 EUR would be the equivalent of is not certain",
        ),
        unknown(
            "the line may be another programme's",
            page([BudgetLine(leva("977915.00"))], [Statement(euro("500000.00"), programme=HRD)]),
            "$.budget.lines[0].programme",
        ),
        not_applicable(
            "all in one currency",
            page([BudgetLine(leva("1.00"))], [Statement(leva("1.00"))]),
            says="1.00 BGN has no lines in another currency beside it",
        ),
        not_applicable("no line belongs to it", page([], [Statement(euro("1.00"))])),
        not_applicable(
            "the lines are in two currencies",
            page([BudgetLine(leva("1.00")), BudgetLine(euro("1.00"))], [Statement(euro("1.00"))]),
        ),
        not_applicable(
            "nobody fixed the rate to the pound",
            page([BudgetLine(leva("1.00"))], [Statement(Money("1.00", "GBP"))]),
            says="no rate is fixed between 1.00 GBP and 1.00 BGN",
        ),
        not_applicable("nothing is printed beside the lines", page([BudgetLine(leva("1.00"))])),
    )
)


def at_rates(*versions: Version[Decimal], on: date | None = None) -> Finding:
    """What is found of one euro that is said to be two leva, at rates of law."""
    terms = SharedTerms(lev_per_euro=Dated("the rate between lev and euro", versions))
    book = attrs.evolve(SHARED, rules=[equivalents_agree], terms=terms)
    (finding,) = check(page([BudgetLine(leva("2.00"))], [Statement(euro("1.00"))]), books=[book], on=on).findings
    return finding


UNTIL_2020 = Version(Decimal("1.95583"), until=date(2020, 12, 31))
SINCE_2021 = Version(Decimal(2), since=date(2021, 1, 1))


@pytest.mark.parametrize(
    ("on", "outcome"),
    [(date(2020, 12, 31), Outcome.BREACHED), (date(2021, 1, 1), Outcome.MET), (None, Outcome.UNKNOWN)],
)
def test_the_day_decides_where_two_versions_of_the_rate_disagree(on: date | None, outcome: Outcome) -> None:
    assert at_rates(UNTIL_2020, SINCE_2021, on=on).outcome is outcome


def test_without_a_day_the_day_is_missing() -> None:
    finding = at_rates(UNTIL_2020, SINCE_2021)

    assert [str(path) for path in finding.missing] == ["on"]
    assert str(finding.message) == "at which rate 1.00 EUR and 2.00 BGN are to agree depends on the day"


def test_no_version_in_force_is_unknown_and_not_stale() -> None:
    finding = at_rates(SINCE_2021, on=date(2020, 12, 31))

    assert finding.outcome is Outcome.UNKNOWN
    assert [str(path) for path in finding.missing] == ["on"]
    assert "the next version starts on 2021-01-01" in str(finding.message)


def test_the_breach_weighs_as_a_warning() -> None:
    assert {finding.severity.value for finding in check(kameno).of("shared.equivalents-agree")} == {"warning"}
