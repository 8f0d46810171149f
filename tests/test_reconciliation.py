"""Every printed figure against every other that it must agree with: one case for each way that can end."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from integrated_projects.budget import (
    DIRECT,
    INDIRECT,
    Budget,
    BudgetLine,
    Equation,
    EquationKind,
    Statement,
    Subtotal,
)
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import Money, euro, leva
from tests.hostile import THINGS, refused

HRD, SESG = ProgrammeCode.parse("2014BG05M9OP001"), ProgrammeCode.parse("2014BG05M2OP001")


def only(budget: Budget, position: int = 0) -> Equation:
    """The one equation of the statement."""
    (equation,) = budget.reconcile(position)
    return equation


def against_lines(*lines: Any, stated: Money, **coordinates: Any) -> Equation:  # noqa: ANN401 - lines, or ... at the end
    return only(Budget(lines=lines, statements=[Statement(stated, **coordinates)]))


# --- against the lines ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("stated", "difference", "holds"),
    [("882659.05", "0.00", True), ("882659.06", "0.01", False), ("882658.05", "-1.00", False)],
)
def test_a_total_is_held_against_the_sum_of_the_lines(stated: str, difference: str, *, holds: bool) -> None:
    lines = [BudgetLine(leva("467289.00")), BudgetLine(leva("415370.05"))]
    equation = against_lines(*lines, stated=leva(stated))

    assert equation.kind is EquationKind.LINES
    assert (equation.statement, equation.stated, equation.computed) == (0, leva(stated), leva("882659.05"))
    assert (equation.difference, equation.holds) == (leva(difference), holds)
    assert equation.subtotal == Budget(lines=lines).total
    assert (equation.others, equation.along, equation.implied_rate) == ((), None, None)


@pytest.mark.parametrize(
    ("stated", "difference", "holds"),
    [("9.99", "-0.01", False), ("10.00", None, None), ("12.00", None, None), ("15.01", "0.01", False)],
)
def test_where_a_line_may_belong_the_figure_lies_between_the_bounds(
    stated: str, difference: str | None, *, holds: bool | None
) -> None:
    equation = against_lines(BudgetLine(leva(10), year=2020), BudgetLine(leva(5)), stated=leva(stated), year=2020)

    assert equation.kind is EquationKind.LINES
    assert (equation.computed, equation.holds) == (None, holds)
    assert equation.difference == (None if difference is None else leva(difference))


@pytest.mark.parametrize("stated", ["-1000.00", "3.00", "1000.00"])
def test_in_an_open_budget_nothing_is_decided(stated: str) -> None:
    for lines in ([...], [BudgetLine(leva(3)), ...]):
        equation = against_lines(*lines, stated=leva(stated))

        assert equation.kind is EquationKind.LINES
        assert (equation.computed, equation.difference, equation.holds) == (None, None, None)


def test_a_part_to_which_no_line_belongs_comes_to_nothing() -> None:
    nothing = against_lines(BudgetLine(leva(3), year=2021), stated=leva(0), year=2020)
    something = against_lines(BudgetLine(leva(3), year=2021), stated=leva(2), year=2020)
    in_euro = against_lines(BudgetLine(leva(3), year=2021), stated=euro(2), year=2020)

    assert (nothing.kind, nothing.computed, nothing.holds) == (EquationKind.LINES, leva(0), True)
    assert (something.difference, something.holds) == (leva(2), False)
    assert (in_euro.computed, in_euro.difference, in_euro.holds) == (euro(0), euro(2), False)


def test_in_another_currency_a_figure_is_an_equivalent() -> None:
    equation = against_lines(BudgetLine(leva("195583.00")), stated=euro("100000.00"))

    assert equation.kind is EquationKind.EQUIVALENT
    assert equation.computed == leva("195583.00")
    # Whether the rate is right is not for arithmetic to say.
    assert (equation.holds, equation.difference) == (None, None)
    assert equation.implied_rate == Fraction("1.95583")


def test_an_equivalent_of_what_is_not_certain_implies_no_rate() -> None:
    possible = against_lines(BudgetLine(leva(2)), stated=euro(1), year=2020)
    partly = against_lines(BudgetLine(leva(2), year=2020), BudgetLine(leva(2)), stated=euro(1), year=2020)
    mixed = against_lines(BudgetLine(leva(2), year=2020), BudgetLine(euro(2)), stated=euro(1), year=2020)

    for equation in (possible, partly, mixed):
        assert equation.kind is EquationKind.EQUIVALENT
        assert (equation.computed, equation.implied_rate, equation.holds) == (None, None, None)


def test_an_equivalent_of_nothing_implies_no_rate() -> None:
    assert against_lines(BudgetLine(leva(2)), stated=euro(0)).implied_rate is None


def test_lines_in_two_currencies_cannot_be_added() -> None:
    equation = against_lines(BudgetLine(leva(2)), BudgetLine(euro(1)), stated=leva(4))

    assert equation.kind is EquationKind.INCOMPARABLE
    assert (equation.computed, equation.difference, equation.holds) == (None, None, None)
    assert isinstance(equation.subtotal, Subtotal)


def test_where_it_is_stated_that_there_is_no_line_nothing_can_be_compared() -> None:
    assert against_lines(stated=leva(4)).kind is EquationKind.INCOMPARABLE


def test_lines_in_another_currency_that_may_belong_decide_nothing() -> None:
    certain = against_lines(BudgetLine(leva(2), year=2020), BudgetLine(euro(1)), stated=leva(2), year=2020)
    neither = against_lines(BudgetLine(leva(2)), BudgetLine(euro(1)), stated=leva(2), year=2020)

    for equation in (certain, neither):
        assert equation.kind is EquationKind.LINES
        assert (equation.computed, equation.difference, equation.holds) == (None, None, None)


# --- against printed parts --------------------------------------------------------------------------------------------


def parts_of(position: int, *statements: Statement) -> list[Equation]:
    equations = Budget(lines=[...], statements=statements).reconcile(position)
    return [equation for equation in equations if equation.kind is EquationKind.PARTS]


@pytest.mark.parametrize(
    ("along", "values"),
    [("programme", (HRD, SESG)), ("source", ("ESF", "BG")), ("cost_type", (DIRECT, INDIRECT))],
)
@pytest.mark.parametrize(("stated", "difference", "holds"), [("10.00", "0.00", True), ("9.00", "-1.00", False)])
def test_a_whole_is_held_against_its_printed_parts(
    along: str, values: tuple[Any, Any], stated: str, difference: str, *, holds: bool
) -> None:
    whole = Statement(leva(stated))
    parts: list[Statement] = [
        Statement(leva(amount), **{along: value}) for amount, value in zip((7, 3), values, strict=True)
    ]
    (equation,) = parts_of(1, parts[0], whole, parts[1])

    assert (equation.statement, equation.others, equation.along) == (1, (0, 2), along)
    assert (equation.stated, equation.computed, equation.subtotal) == (leva(stated), leva(10), None)
    assert (equation.difference, equation.holds) == (leva(difference), holds)
    assert equation.implied_rate is None


def test_a_part_may_itself_be_divided() -> None:
    (equation,) = parts_of(
        0,
        Statement(leva(10), programme=HRD),
        Statement(leva(8), programme=HRD, source="ESF"),
        Statement(leva(2), programme=HRD, source="BG"),
        Statement(leva(5), programme=SESG, source="ESF"),
        Statement(leva(99), source="BG"),
    )

    assert (equation.others, equation.along, equation.holds) == ((1, 2), "source", True)


def test_a_whole_may_be_divided_in_two_ways() -> None:
    equations = parts_of(
        0,
        Statement(leva(10)),
        Statement(leva(7), programme=HRD),
        Statement(leva(3), programme=SESG),
        Statement(leva(8), source="ESF"),
        Statement(leva(1), source="BG"),
    )

    assert [(one.along, one.others, one.holds) for one in equations] == [
        ("programme", (1, 2), True),
        ("source", (3, 4), False),
    ]


@pytest.mark.parametrize(
    "statements",
    [
        pytest.param([Statement(leva(7), programme=HRD)], id="one part alone"),
        pytest.param(
            [Statement(leva(7), programme=HRD), Statement(leva(7), programme=HRD), Statement(leva(3), programme=SESG)],
            id="a part that is printed twice",
        ),
        pytest.param([Statement(leva(7), year=2020), Statement(leva(3), year=2021)], id="years may be a selection"),
        pytest.param([Statement(euro(7), programme=HRD), Statement(euro(3), programme=SESG)], id="another currency"),
        pytest.param([Statement(leva(7), programme=HRD), Statement(euro(3), programme=SESG)], id="two currencies"),
        pytest.param(
            [Statement(leva(7), programme=HRD), Statement(leva(3), programme=SESG, source="ESF")], id="another depth"
        ),
        pytest.param([], id="nothing else"),
    ],
)
def test_other_figures_are_no_division(statements: list[Statement]) -> None:
    assert parts_of(0, Statement(leva(10)), *statements) == []


# --- against the same in another currency -----------------------------------------------------------------------------


def test_two_figures_of_one_part_in_two_currencies_are_equivalents() -> None:
    budget = Budget(
        lines=[...],
        statements=[
            Statement(leva("19558.30"), year=2020),
            Statement(leva("1.00")),
            Statement(euro("10000.00"), year=2020),
        ],
    )
    first, second = budget.reconcile(0), budget.reconcile(2)

    # Each pair is tried once, at the later of the two.
    assert [one.kind for one in first] == [EquationKind.LINES]
    assert [one.kind for one in second] == [EquationKind.LINES, EquationKind.EQUIVALENT]
    assert (second[1].statement, second[1].others, second[1].computed) == (2, (0,), leva("19558.30"))
    assert second[1].implied_rate == Fraction("1.95583")
    assert (second[1].holds, second[1].difference, second[1].subtotal) == (None, None, None)


# --- all together -----------------------------------------------------------------------------------------------------

WHOLE = Budget(
    lines=[BudgetLine(leva(7), programme=HRD), BudgetLine(leva(3), programme=SESG)],
    statements=[Statement(leva(10)), Statement(leva(7), programme=HRD), Statement(leva(3), programme=SESG)],
)


def test_every_statement_is_tried() -> None:
    equations = WHOLE.reconcile()

    assert equations == tuple(one for position in range(3) for one in WHOLE.reconcile(position))
    assert [(one.statement, one.kind) for one in equations] == [
        (0, EquationKind.LINES),
        (0, EquationKind.PARTS),
        (1, EquationKind.LINES),
        (2, EquationKind.LINES),
    ]
    assert {one.holds for one in equations} == {True}


@pytest.mark.parametrize("position", [*THINGS, -1, 3, 10**10_000, "0"], ids=[str(n) for n in range(len(THINGS) + 4)])
def test_a_statement_is_named_by_its_position(position: object) -> None:
    budget: Any = WHOLE

    with refused("the position of one of 3 statements", "write a whole number from 0 to 2"):
        budget.reconcile(position)
