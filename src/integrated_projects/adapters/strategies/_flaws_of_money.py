"""Flaws of budgets: sums, splits, flat rates."""

from __future__ import annotations

from random import Random
from typing import cast

import attrs

from integrated_projects.adapters.strategies._chance import with_facts
from integrated_projects.adapters.strategies._consistent import OF_DIRECT, OF_STAFF, equivalent
from integrated_projects.adapters.strategies._flaw import Flaw, stranger, with_lines, with_statements
from integrated_projects.budget import DIRECT, INDIRECT, BudgetLine, FlatRate, Statement
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import BGN, EUR, Money, Rate, Rounding, RoundingMode, total
from integrated_projects.programme import Cofinancing, Shares
from integrated_projects.project import ProgrammePart, Project

__all__ = ["FLAWS_OF_MONEY"]


def __dir__() -> list[str]:
    return __all__


#: No line says its year, so that figures of a year contradict no line.
_YEAR = 2020


def _some(project: Project, random: Random) -> Money:
    """From a cent to a hundred, in the currency of the project."""
    return Money(random.randint(1, 10**4), project.budget.lines[0].amount.currency) * Rate("0.01").fraction


def _whole(project: Project) -> Money:
    return total(line.amount for line in project.budget.lines)


def _with_first(project: Project, **facts: object) -> Project:
    """The project in which this is stated for the first programme instead."""
    first, *others = project.parts
    return attrs.evolve(project, parts=[with_facts(first, facts), *others])


def _shares(part: ProgrammePart) -> Shares:
    # Every programme of a consistent project states its shares.
    return cast("Shares", part.shares)


def _without_source(line: BudgetLine, part: ProgrammePart) -> BudgetLine:
    return attrs.evolve(line, source=None) if line.programme == part.programme.code else line


# --- sums -------------------------------------------------------------------------------------------------------------


def _a_wrong_total(project: Project, random: Random) -> Project:
    direct = total(line.amount for line in project.budget.lines if line.cost_type is DIRECT)
    return with_statements(project, Statement(direct + _some(project, random), cost_type=DIRECT))


def _one_figure_printed_twice(project: Project, random: Random) -> Project:
    whole = _whole(project)
    return with_statements(project, Statement(whole, year=_YEAR), Statement(whole - _some(project, random), year=_YEAR))


def _parts_that_miss_the_whole(project: Project, random: Random) -> Project:
    more = _some(project, random)
    return with_statements(
        project,
        Statement(more + more, year=_YEAR),
        Statement(more, year=_YEAR, cost_type=DIRECT),
        Statement(0 * more, year=_YEAR, cost_type=INDIRECT),
    )


def _sources_that_miss_the_amount(project: Project, random: Random) -> Project:
    part = project.parts[0]
    lines = [_without_source(line, part) for line in project.budget.lines]
    whole = total(line.amount for line in lines if line.programme == part.programme.code)
    first, second, *_ = _shares(part).sources()
    # The rates are left unsaid, since no rate would explain such a split.
    programme = attrs.evolve(part.programme, shares=None)
    less = with_lines(_with_first(project, programme=programme, shares=None, cofinancing=None), lines)
    return with_statements(
        less,
        Statement(whole - _some(project, random), programme=part.programme, source=first),
        Statement(whole, programme=part.programme, source=second),
    )


def _a_wrong_equivalent(project: Project, random: Random) -> Project:
    other = equivalent(_whole(project))
    return with_statements(project, Statement(other + Money(random.randint(1, 100), other.currency)))


# --- lines ------------------------------------------------------------------------------------------------------------


def _a_line_under_a_stranger(project: Project, random: Random) -> Project:
    nothing = Money(0, project.budget.lines[0].amount.currency)
    line = BudgetLine(nothing, programme=stranger(project, random))
    return with_lines(project, [*project.budget.lines, line])


def _a_line_in_another_currency(project: Project, random: Random) -> Project:
    last = project.budget.lines[-1]
    other = EUR if last.amount.currency == BGN else BGN
    line = attrs.evolve(last, amount=Money(random.randint(1, 100), other))
    return with_lines(project, [*project.budget.lines, line])


def _a_negative_line(project: Project, random: Random) -> Project:
    less = _some(project, random)
    last = project.budget.lines[-1]
    divided = [attrs.evolve(last, amount=last.amount + less), attrs.evolve(last, amount=-less)]
    return with_lines(project, [*project.budget.lines[:-1], *divided])


# --- splits -----------------------------------------------------------------------------------------------------------


def _other_rates(shares: Shares) -> tuple[Shares, Shares]:
    """Rates of which the first is less: such as no longer add up, and such as do."""
    hundredth = Rate.percent("1").fraction
    (first, *between, last) = shares.items
    less = attrs.evolve(first, rate=Rate(first.rate.fraction - hundredth))
    more = attrs.evolve(last, rate=Rate(last.rate.fraction + hundredth))
    return Shares([less, *between, last]), Shares([less, *between, more])


def _rates_that_do_not_add_up(project: Project, _random: Random) -> Project:
    part = project.parts[0]
    fewer, _ = _other_rates(_shares(part))
    # The sources are left unsaid, since such rates would explain no split.
    lines = [_without_source(line, part) for line in project.budget.lines]
    return with_lines(_with_first(project, shares=fewer, cofinancing=None), lines)


def _a_split_that_nothing_explains(project: Project, random: Random) -> Project:
    part = project.parts[0]
    ours = [line for line in project.budget.lines if line.programme == part.programme.code]
    one, other = ours[0], next(line for line in ours if line.source != ours[0].source)
    cents = _some(project, random) + Money(1, one.amount.currency)
    moved = {one: one.amount + cents, other: other.amount - cents}
    lines = [attrs.evolve(line, amount=moved.get(line, line.amount)) for line in project.budget.lines]
    return with_lines(_with_first(project, shares=None, cofinancing=None), lines)


def _a_split_at_other_rates(project: Project, _random: Random) -> Project:
    _, others = _other_rates(_shares(project.parts[0]))
    return _with_first(project, shares=others, cofinancing=None)


def _a_split_by_another_policy(project: Project, random: Random) -> Project:
    _, others = _other_rates(_shares(project.parts[0]))
    residual = random.choice(others.sources())
    return _with_first(
        project, cofinancing=Cofinancing(shares=others, rounding=Rounding(RoundingMode.HALF_UP), residual=residual)
    )


# --- flat rates -------------------------------------------------------------------------------------------------------


def _a_flat_rate_too_high(project: Project, random: Random) -> Project:
    """One amount for the whole project, so that nothing is said of each programme."""
    flat = [line for line in project.budget.lines if isinstance(line.form, FlatRate)]
    others = [line for line in project.budget.lines if line not in flat]
    amount = total(line.amount for line in flat)
    line = BudgetLine(amount + Money(random.randint(1, 100), amount.currency), cost_type=INDIRECT, form=flat[0].form)
    return with_lines(project, [*others, line])


def _a_flat_rate_at_the_cost_of_another_programme(project: Project, random: Random) -> Project:
    """An amount that each programme's rates divide without a rest, so that every split stays as it was."""
    payer, other = project.parts[:2]
    amount = Money(random.choice((10, 20)), project.budget.lines[0].amount.currency)
    moved: dict[tuple[ProgrammeCode | None, str | None], Money] = {
        (part.programme.code, share.source.code): amount * share.rate.fraction * sign
        for part, sign in ((payer, -1), (other, 1))
        for share in _shares(part).items
    }
    lines = [
        attrs.evolve(line, amount=line.amount + moved.get((line.programme, line.source), 0 * amount))
        if isinstance(line.form, FlatRate)
        else line
        for line in project.budget.lines
    ]
    return with_lines(project, lines)


#: One for each rule of the shared book that looks at money.
FLAWS_OF_MONEY = (
    Flaw("statements-reconcile-with-lines", _a_wrong_total),
    Flaw("statements-agree", _one_figure_printed_twice),
    Flaw("printed-parts-make-the-whole", _parts_that_miss_the_whole),
    Flaw("shares-make-the-amount", _sources_that_miss_the_amount),
    Flaw("line-is-under-a-programme", _a_line_under_a_stranger),
    Flaw("lines-share-a-currency", _a_line_in_another_currency),
    Flaw("line-is-not-negative", _a_negative_line),
    Flaw("equivalents-agree", _a_wrong_equivalent),
    Flaw("printed-rates-add-up", _rates_that_do_not_add_up),
    Flaw("split-is-explained", _a_split_that_nothing_explains),
    Flaw("split-is-explained-at-printed-rates", _a_split_at_other_rates),
    Flaw("split-follows-its-rounding", _a_split_by_another_policy),
    Flaw("flat-rate-follows-direct-costs", _a_flat_rate_too_high, form=OF_DIRECT),
    Flaw(
        "flat-rate-follows-direct-costs-in-each-programme",
        _a_flat_rate_at_the_cost_of_another_programme,
        least_programmes=2,
        form=OF_DIRECT,
    ),
    Flaw("flat-rate-follows-its-category", _a_flat_rate_too_high, form=OF_STAFF),
    Flaw(
        "flat-rate-follows-its-category-in-each-programme",
        _a_flat_rate_at_the_cost_of_another_programme,
        least_programmes=2,
        form=OF_STAFF,
    ),
)
