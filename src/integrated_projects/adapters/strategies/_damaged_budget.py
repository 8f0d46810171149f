"""Budgets with something wrong in them: what pages get wrong, and what no page would print."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from random import Random

import attrs

from integrated_projects.adapters.strategies._chance import (
    any_of,
    happens,
    listed,
    with_facts,
    with_more_or_less,
    with_one,
)
from integrated_projects.adapters.strategies._consistent import equivalent, statement_at
from integrated_projects.adapters.strategies._programmes import PROGRAMMES, SOURCES
from integrated_projects.budget import (
    COORDINATE_NAMES,
    DIRECT,
    INDIRECT,
    Budget,
    BudgetLine,
    CostCategory,
    CostForm,
    CostGroup,
    CostType,
    FlatRate,
    Statement,
)
from integrated_projects.listing import Listing
from integrated_projects.money import Money, Rate, euro, leva
from integrated_projects.project import Project

__all__ = ["DAMAGES_OF_BUDGETS", "RATES", "moved", "names_of", "other_statements", "printed_breakdown"]


def __dir__() -> list[str]:
    return __all__


RATES = tuple(map(Rate.percent, ("0", "2", "7", "13", "15", "30", "80", "85", "100")))
_CENTS = tuple(Decimal(cents).scaleb(-2) for cents in (-100, -3, -2, -1, 1, 2, 3, 100))
_RATED: tuple[CostType | CostCategory | CostGroup, ...] = (
    DIRECT,
    DIRECT,
    INDIRECT,
    CostCategory.STAFF,
    CostCategory.WORKS,
    CostGroup.DIRECT_STAFF,
    CostGroup.OTHER_DIRECT,
)


def names_of(project: Project) -> list[str]:
    """The names of all who take part, and of one who does not."""
    everyone = [*project.partners, *project.associated_partners]
    return [*(partner.organisation.name for partner in everyone), "A stranger"]


def _amount(random: Random) -> Money:
    cents = random.choice((0, 0, 1, -1, 100, -100, 700, 10000, random.randint(-(10**7), 10**7)))
    return (euro if happens(random, 0.15) else leva)(Decimal(cents).scaleb(-2))


def moved(amount: Money, random: Random) -> Money:
    """The amount, a few cents away or quite another."""
    return amount + Money(random.choice(_CENTS), amount.currency) if happens(random, 0.5) else _amount(random)


def _form(random: Random) -> CostForm | FlatRate | None:
    if happens(random, 0.5):
        return any_of(random, tuple(CostForm))
    return FlatRate(random.choice(RATES), of=random.choice(_RATED))


def _coordinate(name: str, project: Project, random: Random, none: float) -> object:
    values: dict[str, Sequence[object]] = {
        "programme": [part.programme for part in project.parts] * 2 + [random.choice(PROGRAMMES)],
        "source": SOURCES,
        "cost_type": (DIRECT, INDIRECT),
        "category": (CostCategory.STAFF, CostCategory.WORKS),
        "partner": names_of(project),
        "activity": ("activity", "another"),
        "year": (2020, 2021),
    }
    return any_of(random, values[name], none)


def _with_form(line: BudgetLine, form: CostForm | FlatRate | None) -> BudgetLine:
    """The line in the form, and no longer among the costs that it is a rate of."""
    if isinstance(form, FlatRate) and form.is_of(line.cost_type, line.category):
        line = attrs.evolve(line, form=None, cost_type=None, category=None)
    return attrs.evolve(line, form=form)


def _line(project: Project, random: Random) -> BudgetLine:
    coordinates = {name: _coordinate(name, project, random, 0.3) for name in COORDINATE_NAMES}
    return _with_form(with_facts(BudgetLine(_amount(random)), coordinates), _form(random))


def _changed_line(line: BudgetLine, project: Project, random: Random) -> BudgetLine:
    match random.randrange(3):
        case 0:
            return attrs.evolve(line, amount=moved(line.amount, random))
        case 1:
            return _with_form(line, _form(random))
        case _:
            name = random.choice(COORDINATE_NAMES)
            value = _coordinate(name, project, random, 0.3)
            return _with_form(with_facts(line, {"form": None, name: value}), line.form)


def _changed_lines(project: Project, random: Random) -> Project:
    listing = project.budget.lines
    lines = with_one(listing, random, lambda line: _changed_line(line, project, random))
    return _with_lines(project, listed(lines, listing, random))


def _other_lines(project: Project, random: Random) -> Project:
    listing = project.budget.lines
    lines = with_more_or_less(listing, random, lambda: _line(project, random))
    return _with_lines(project, listed(lines, listing, random))


def _with_lines(project: Project, lines: Listing[BudgetLine]) -> Project:
    return attrs.evolve(project, budget=attrs.evolve(project.budget, lines=lines))


def _statement(project: Project, random: Random) -> Statement:
    """A figure for some part of the budget: what its lines come to, nearly that, its equivalent, or anything."""
    coordinates = {name: _coordinate(name, project, random, 0.8) for name in COORDINATE_NAMES}
    printed = with_facts(Statement(_amount(random)), coordinates)
    covered = project.budget.subtotal_at(printed.coordinates)
    bound = random.choice((covered.at_least, covered.at_most))
    amount = printed.amount if bound is None else bound
    kind = random.randrange(4)
    if kind == 0:
        amount = moved(amount, random)
    elif kind == 1:
        amount = equivalent(amount)
    return statement_at(amount, printed.coordinates)


def printed_breakdown(project: Project, random: Random) -> Project:
    """A figure and two parts of it, printed beside the lines: of the whole project, or of one programme."""
    programmes = [part.programme for part in project.parts]
    programme = any_of(random, programmes) if programmes else None
    breakdowns: list[tuple[str, Sequence[object]]] = [("source", SOURCES), ("cost_type", (DIRECT, INDIRECT))]
    if programme is None:
        breakdowns += [("programme", programmes)] * 2
    along, values = random.choice(breakdowns)
    whole = Statement(leva(0), programme=programme)
    parts = [with_facts(whole, {along: value}) for value in random.sample(values, min(2, len(values)))]
    # Most often all of them, since two figures of which one is missing say nothing of each other.
    count = random.choice((random.randint(1, len(parts) + 1), len(parts) + 1))
    printed = [_computed(project, one) for one in random.sample([whole, *parts], count)]
    if happens(random, 0.3):
        printed = with_one(printed, random, lambda one: attrs.evolve(one, amount=moved(one.amount, random)))
    return _with_statements(project, [*project.budget.statements, *printed])


def _computed(project: Project, statement: Statement) -> Statement:
    """The figure as its lines make it, as far as they are certain."""
    least = project.budget.subtotal_at(statement.coordinates).at_least
    return statement if least is None else attrs.evolve(statement, amount=least)


def _changed_statements(project: Project, random: Random) -> Project:
    def change(statement: Statement) -> Statement:
        if happens(random, 0.5):
            return attrs.evolve(statement, amount=moved(statement.amount, random))
        name = random.choice(COORDINATE_NAMES)
        return with_facts(statement, {name: _coordinate(name, project, random, 0.4)})

    return _with_statements(project, with_one(project.budget.statements, random, change))


def other_statements(project: Project, random: Random) -> Project:
    """The project with a figure less or more."""
    statements = with_more_or_less(project.budget.statements, random, lambda: _statement(project, random))
    return _with_statements(project, statements)


def _with_statements(project: Project, statements: Sequence[Statement]) -> Project:
    # The statements of a project that was damaged a hundred times would cost more than they tell.
    return attrs.evolve(project, budget=attrs.evolve(project.budget, statements=statements[-40:]))


def _no_budget(project: Project, random: Random) -> Project:
    budget = Budget(lines=random.choice(([], None)), statements=project.budget.statements)
    return attrs.evolve(project, budget=budget)


#: One of them for each way of being wrong, those with more to find more often.
DAMAGES_OF_BUDGETS: tuple[Callable[[Project, Random], Project], ...] = (
    _changed_lines,
    _changed_lines,
    _changed_lines,
    _other_lines,
    _other_lines,
    _changed_statements,
    _changed_statements,
    other_statements,
    other_statements,
    printed_breakdown,
    printed_breakdown,
    _no_budget,
)
