"""The laws of budgets: what is said of a part holds however the unknown turns out.

A budget is drawn as the amounts of which everything is known. What a page prints of it is less: some amounts are added
up into one line, and some coordinates are left out. The one is a completion of the other, and every figure that the
page's budget is certain of is a figure of the completion. Nobody adds up amounts of different signs into one line.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_UP, Context, Decimal, Inexact, localcontext
from typing import Any

import attrs
from hypothesis import example, given
from hypothesis import strategies as st

from integrated_projects.budget import (
    COORDINATE_NAMES,
    DIRECT,
    INDIRECT,
    Budget,
    BudgetLine,
    Coordinates,
    CostCategory,
    EquationKind,
    Statement,
)
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import BGN, Money, euro, leva, total

#: What each coordinate may be, of as few values as make the laws felt.
VALUES: dict[str, tuple[Any, ...]] = {
    "programme": (ProgrammeCode.parse("BGLD"), ProgrammeCode.parse("BG-RRP")),
    "source": ("ESF", "BG"),
    "cost_type": (DIRECT, INDIRECT),
    "category": (CostCategory.STAFF, CostCategory.WORKS),
    "partner": ("School", "Center"),
    "activity": ("training", "care"),
    "year": (2020, 2021),
}
#: A few coordinates are enough for one budget, or no two amounts would ever meet.
few_names = st.lists(st.sampled_from(COORDINATE_NAMES), min_size=1, max_size=3, unique=True)
cents = st.integers(-500, 500) | st.integers(-(10**14), 10**14)
amounts = cents.map(lambda number: leva(Decimal(number).scaleb(-2)))


@attrs.frozen
class Drawn:
    """What is the case, and the less that a page prints of it.

    Attributes:
        names: The coordinates that are used.
        cells: The amounts of which everything is known.
        lines: What the page prints; each is made of some of the amounts.
    """

    names: tuple[str, ...]
    cells: tuple[BudgetLine, ...]
    lines: tuple[BudgetLine, ...]

    @property
    def truth(self) -> Budget:
        return Budget(lines=self.cells)

    @property
    def printed(self) -> Budget:
        return Budget(lines=self.lines)


@st.composite
def budgets(draw: st.DrawFn) -> Drawn:
    names = draw(few_names)
    groups = draw(st.lists(st.lists(amounts, min_size=1, max_size=3), min_size=1, max_size=4))
    cells: list[BudgetLine] = []
    lines: list[BudgetLine] = []
    for group in groups:
        hidden = draw(st.sets(st.sampled_from(names)))
        shown = {name: draw(st.sampled_from(VALUES[name])) for name in names if name not in hidden}
        # One line has one sign, whatever it is divided into.
        sign = -1 if group[0].amount < 0 else 1
        parts = [abs(amount) * sign for amount in group]
        for part in parts:
            more = {name: draw(st.sampled_from(VALUES[name])) for name in hidden}
            cells.append(line(part, shown | more))
        lines.append(line(total(parts), shown))
    return Drawn(tuple(names), tuple(cells), tuple(lines))


def line(amount: Money, coordinates: dict[str, Any]) -> BudgetLine:
    return attrs.evolve(BudgetLine(amount), **coordinates)


def at(coordinates: dict[str, Any]) -> Coordinates:
    return attrs.evolve(Coordinates(), **coordinates)


def parts_of(names: tuple[str, ...]) -> Iterator[Coordinates]:
    """Every part of the budget that these coordinates can name."""
    parts: list[dict[str, Any]] = [{}]
    for name in names:
        parts += [part | {name: value} for part in parts for value in VALUES[name]]
    return map(at, parts)


def exact(budget: Budget, part: Coordinates) -> Money:
    amount = budget.subtotal_at(part).amount
    assert amount is not None
    return amount


# --- subtotals --------------------------------------------------------------------------------------------------------


@given(budgets())
def test_what_is_known_of_every_line_is_known_of_every_part(drawn: Drawn) -> None:
    for part in parts_of(drawn.names):
        inside = [cell.amount for cell in drawn.cells if cell.belongs_to(part)]
        assert exact(drawn.truth, part) == total(inside, BGN)


@given(budgets())
@example(Drawn(("year",), (line(leva(-1), {"year": 2020}),), (line(leva(-1), {}),)))
def test_the_bounds_contain_every_completion(drawn: Drawn) -> None:
    for part in parts_of(drawn.names):
        subtotal, amount = drawn.printed.subtotal_at(part), exact(drawn.truth, part)
        assert subtotal.at_least is not None
        assert subtotal.at_most is not None
        assert subtotal.at_least <= amount <= subtotal.at_most


@given(budgets())
def test_an_amount_that_is_certain_is_that_of_every_completion(drawn: Drawn) -> None:
    for part in parts_of(drawn.names):
        assert drawn.printed.subtotal_at(part).amount in {None, exact(drawn.truth, part)}


@given(budgets())
def test_each_bound_is_reached_by_a_completion(drawn: Drawn) -> None:
    for part in parts_of(drawn.names):
        wanted = {name: getattr(part, name) for name in COORDINATE_NAMES if getattr(part, name) is not None}
        elsewhere = {name: next(one for one in VALUES[name] if one != value) for name, value in wanted.items()}

        def completed(*, positive_belongs: bool, into: dict[str, Any], out: dict[str, Any]) -> Budget:
            lines = []
            for one in drawn.lines:
                inside = (one.amount.amount > 0) is positive_belongs
                unknown = [name for name in into if getattr(one, name) is None]
                lines.append(attrs.evolve(one, **{name: (into if inside else out)[name] for name in unknown}))
            return Budget(lines=lines)

        subtotal = drawn.printed.subtotal_at(part)
        assert exact(completed(positive_belongs=True, into=wanted, out=elsewhere), part) == subtotal.at_most
        assert exact(completed(positive_belongs=False, into=wanted, out=elsewhere), part) == subtotal.at_least


@given(budgets())
def test_the_parts_of_a_partition_add_up_to_the_whole(drawn: Drawn) -> None:
    for name in drawn.names:
        parts = [exact(drawn.truth, at({name: value})) for value in VALUES[name]]
        assert total(parts) == drawn.truth.total.amount


@given(budgets())
def test_the_bounds_of_a_partition_contain_the_whole(drawn: Drawn) -> None:
    whole = drawn.printed.total.amount
    assert whole is not None
    for name in drawn.names:
        subtotals = [drawn.printed.subtotal_at(at({name: value})) for value in VALUES[name]]
        low = total([one.at_least for one in subtotals if one.at_least is not None])
        high = total([one.at_most for one in subtotals if one.at_most is not None])
        assert low <= whole <= high


@given(budgets(), st.data())
def test_the_bounds_only_narrow_as_more_becomes_known(drawn: Drawn, data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(drawn.lines) - 1))
    name = data.draw(st.sampled_from(drawn.names))
    known = getattr(drawn.lines[number], name) or data.draw(st.sampled_from(VALUES[name]))
    lines = [*drawn.lines]
    lines[number] = attrs.evolve(lines[number], **{name: known})
    for part in parts_of(drawn.names):
        less, more = drawn.printed.subtotal_at(part), Budget(lines=lines).subtotal_at(part)
        assert less.at_least is not None
        assert more.at_least is not None
        assert less.at_most is not None
        assert more.at_most is not None
        assert less.at_least <= more.at_least <= more.at_most <= less.at_most


@given(budgets())
def test_every_line_is_counted_once_or_not_at_all(drawn: Drawn) -> None:
    for part in parts_of(drawn.names):
        subtotal = drawn.printed.subtotal_at(part)
        certainly_not = [one for one in drawn.lines if one.belongs_to(part) is False]
        named = [*subtotal.lines, *subtotal.possible, *certainly_not]
        assert sorted(map(str, named)) == sorted(map(str, drawn.lines))


@given(budgets(), st.lists(cents.map(abs), max_size=3))
def test_in_an_open_budget_the_floor_holds_if_no_line_left_out_is_negative(drawn: Drawn, more: list[int]) -> None:
    added = [BudgetLine(leva(Decimal(number).scaleb(-2))) for number in more]
    for part in parts_of(drawn.names):
        subtotal = Budget(lines=[*drawn.lines, ...]).subtotal_at(part)
        whole = Budget(lines=[*drawn.cells, *added]).subtotal_at(part)
        assert (subtotal.at_most, subtotal.amount, subtotal.complete) == (None, None, False)
        assert subtotal.at_least is not None
        assert whole.at_least is not None
        assert subtotal.at_least <= whole.at_least


@given(budgets().flatmap(lambda drawn: st.tuples(st.just(drawn), st.permutations(drawn.lines))))
def test_no_sum_depends_on_the_order_of_the_lines(pair: tuple[Drawn, list[BudgetLine]]) -> None:
    drawn, shuffled = pair
    for part in parts_of(drawn.names):
        one, other = drawn.printed.subtotal_at(part), Budget(lines=shuffled).subtotal_at(part)
        assert (one.at_least, one.at_most) == (other.at_least, other.at_most)


@given(budgets(), st.integers(1, 40))
def test_no_sum_depends_on_the_ambient_context(drawn: Drawn, digits: int) -> None:
    def figures() -> list[tuple[Money | None, Money | None]]:
        subtotals = [drawn.printed.subtotal_at(part) for part in parts_of(drawn.names)]
        return [(one.at_least, one.at_most) for one in subtotals]

    expected = figures()
    with localcontext(Context(prec=digits, rounding=ROUND_UP, traps=[Inexact])):
        assert figures() == expected


@given(budgets())
def test_the_lines_in_each_currency_are_summed_apart(drawn: Drawn) -> None:
    in_euro = [attrs.evolve(one, amount=euro(one.amount.amount)) for one in drawn.lines]
    for part in parts_of(drawn.names):
        alone = drawn.printed.subtotal_at(part)
        mixed = Budget(lines=[*drawn.lines, *in_euro]).subtotal_at(part)
        assert (mixed.at_least, mixed.at_most, mixed.amount) == (None, None, None)
        assert mixed.per_currency["BGN"] == alone
        assert mixed.per_currency["EUR"] == Budget(lines=in_euro).subtotal_at(part)


# --- reconciliation ---------------------------------------------------------------------------------------------------


def true_statements(drawn: Drawn) -> list[Statement]:
    """What a page may truly print of the budget: the figure of every part that its coordinates can name."""
    return [statement(exact(drawn.truth, part), part) for part in parts_of(drawn.names)]


def statement(amount: Money, part: Coordinates) -> Statement:
    return attrs.evolve(Statement(amount), **{name: getattr(part, name) for name in COORDINATE_NAMES})


@given(budgets())
def test_true_figures_are_never_contradicted(drawn: Drawn) -> None:
    budget = Budget(lines=drawn.lines, statements=true_statements(drawn))
    assert False not in {equation.holds for equation in budget.reconcile()}


@given(budgets())
def test_true_figures_are_borne_out_where_everything_is_known(drawn: Drawn) -> None:
    budget = Budget(lines=drawn.cells, statements=true_statements(drawn))
    assert {equation.holds for equation in budget.reconcile()} == {True}


@given(budgets(), cents.filter(bool), st.data())
def test_a_wrong_figure_is_found_where_everything_is_known(drawn: Drawn, error: int, data: st.DataObject) -> None:
    statements = true_statements(drawn)
    number = data.draw(st.integers(0, len(statements) - 1))
    off = leva(Decimal(error).scaleb(-2))
    statements[number] = attrs.evolve(statements[number], amount=statements[number].amount + off)
    equations = Budget(lines=drawn.cells, statements=statements).reconcile(number)
    assert [one.difference for one in equations if one.kind is EquationKind.LINES] == [off]
    assert {one.holds for one in equations} == {False}


@given(budgets(), cents, st.data())
def test_what_is_decided_stays_decided_as_more_becomes_known(drawn: Drawn, error: int, data: st.DataObject) -> None:
    statements = true_statements(drawn)
    number = data.draw(st.integers(0, len(statements) - 1))
    off = leva(Decimal(error).scaleb(-2))
    statements[number] = attrs.evolve(statements[number], amount=statements[number].amount + off)
    less = Budget(lines=drawn.lines, statements=statements).reconcile()
    more = Budget(lines=drawn.cells, statements=statements).reconcile()
    assert [(one.kind, one.statement, one.others) for one in less] == [
        (one.kind, one.statement, one.others) for one in more
    ]
    assert all(one.holds in {None, other.holds} for one, other in zip(less, more, strict=True))


@given(budgets(), st.lists(cents, max_size=4), st.data())
def test_an_equation_says_what_it_means(drawn: Drawn, figures: list[int], data: st.DataObject) -> None:
    parts = st.sampled_from([*parts_of(drawn.names)])
    statements = [statement(leva(Decimal(figure).scaleb(-2)), data.draw(parts)) for figure in figures]
    for equation in Budget(lines=drawn.lines, statements=statements).reconcile():
        assert equation.stated == statements[equation.statement].amount
        if equation.computed is not None:
            assert equation.difference == equation.stated - equation.computed
            assert equation.holds is (equation.difference == leva(0))
        if equation.holds is None:
            assert equation.difference is None
        if equation.kind is EquationKind.PARTS:
            assert equation.computed == total([statements[other].amount for other in equation.others])


@given(budgets())
def test_an_open_budget_contradicts_no_figure(drawn: Drawn) -> None:
    budget = Budget(lines=[*drawn.lines, ...], statements=true_statements(drawn))
    against_lines = [one for one in budget.reconcile() if one.kind is EquationKind.LINES]
    assert {one.holds for one in against_lines} == {None}
