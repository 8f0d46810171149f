"""Rules on amounts that must add up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from integrated_projects.budget import Budget, BudgetLine, Coordinates, EquationKind, Statement, Subtotal
from integrated_projects.finding import Judgement, Remedy, Severity
from integrated_projects.finding.vocabulary import field_words
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import Money, total
from integrated_projects.path import Path
from integrated_projects.project import ProgrammePart
from integrated_projects.rule import decide, not_applicable, rule
from integrated_projects.rulebooks._margins import apart
from integrated_projects.rulebooks._remedies import to_be_less, to_be_more, to_become
from integrated_projects.rulebooks.shared.gaps import (
    LINES,
    PARTS,
    certain_currencies,
    in_lines,
    is_programme_of,
    of_subtotal,
)
from integrated_projects.rulebooks.shared.terms import ARITHMETIC, PRACTICE, SharedCase
from integrated_projects.truth import negate

__all__ = [
    "line_is_not_negative",
    "line_is_under_a_programme",
    "lines_share_a_currency",
    "printed_parts_make_the_whole",
    "shares_make_the_amount",
    "statements_agree",
    "statements_reconcile_with_lines",
]


def __dir__() -> list[str]:
    return __all__


@rule("statements-reconcile-with-lines", of=Statement, basis=ARITHMETIC)
def statements_reconcile_with_lines(statement: Statement, case: SharedCase) -> Iterator[Judgement]:
    """Every printed figure is what the lines that it covers add up to."""
    equation = case.project.budget.reconcile(case.position)[0]
    covered = case.project.budget.subtotal_at(statement.coordinates)
    currencies = certain_currencies(covered)
    if equation.kind is EquationKind.INCOMPARABLE or (currencies and statement.amount.currency.code not in currencies):
        yield not_applicable("there are no lines in the currency of {stated} alone to add", stated=statement.amount)
        return
    yield decide(
        equation.holds,
        "{stated} is printed for {part}; the lines add up to it",
        breached="{stated} is printed for {part}; the lines come to {computed}: {difference} apart",
        unknown="{stated} is printed for {part}; which lines it covers is not certain",
        observed=statement.amount,
        expected=equation.computed,
        margin=apart(equation.difference),
        missing=of_subtotal(case, statement.coordinates),
        remedies=[] if equation.computed is None else [Remedy(case.here / "amount", equation.computed)],
        stated=statement.amount,
        part=statement.coordinates,
        # What the lines come to, or where that is not certain the bound that the figure passes.
        computed=None if equation.difference is None else statement.amount - equation.difference,
        difference=equation.difference,
    )


@rule("statements-agree", of=Statement, basis=ARITHMETIC)
def statements_agree(statement: Statement, case: SharedCase) -> Iterator[Judgement]:
    """What is printed twice in one currency for one part of the budget is one figure."""
    others = tuple(
        other.amount
        for position, other in enumerate(case.project.budget.statements)
        if position != case.position
        and other.amount.currency == statement.amount.currency
        and other.coordinates == statement.coordinates
    )
    if not others:
        yield not_applicable("nothing else is printed for {part}", part=statement.coordinates)
        return
    yield decide(
        all(other == statement.amount for other in others),
        "{stated} is printed for {part} each time",
        breached="{stated} is printed for {part}, and also {others}",
        observed=statement.amount,
        expected=others,
        margin=apart(max((other - statement.amount for other in others), key=abs)),
        stated=statement.amount,
        part=statement.coordinates,
        others=others,
    )


@rule("printed-parts-make-the-whole", of=Statement, basis=ARITHMETIC)
def printed_parts_make_the_whole(statement: Statement, case: SharedCase) -> Iterator[Judgement]:
    """Where a figure and its parts are printed, the parts add up to the figure."""
    budget = case.project.budget
    found = [equation for equation in budget.reconcile(case.position) if equation.kind is EquationKind.PARTS]
    if not found:
        yield not_applicable("no parts of {stated} are printed", stated=statement.amount)
    for equation in found:
        holds = equation.holds
        if equation.along == "programme" and equation.computed is not None and equation.computed < statement.amount:
            # Less than the whole is wrong only if the figure of every programme is printed.
            printed = frozenset(budget.statements[number].programme for number in equation.others)
            holds = negate(_every_programme_is_in(printed, case))
        if holds is True and equation.holds is False:
            yield not_applicable("the figures of {count} programmes are printed, not of all", count=len(printed))
            continue
        yield decide(
            holds,
            "{stated} is printed, and its parts by {along} add up to it",
            breached="{stated} is printed; its parts by {along} come to {computed}: {difference} apart",
            unknown="{stated} is printed; its parts by {along} come to {computed}, unless there is another programme",
            observed=statement.amount,
            expected=equation.computed,
            margin=apart(equation.difference),
            missing=[PARTS],
            remedies=to_become(case.here / "amount", equation.computed) if len(found) == 1 else (),
            stated=statement.amount,
            along=field_words(str(equation.along)),
            computed=equation.computed,
            difference=equation.difference,
        )


def _every_programme_is_in(codes: frozenset[ProgrammeCode | None], case: SharedCase) -> bool | None:
    return case.project.parts.all(lambda part: part.programme.code in codes)


@rule("shares-make-the-amount", of=ProgrammePart, basis=ARITHMETIC)
def shares_make_the_amount(part: ProgrammePart, case: SharedCase) -> Iterator[Judgement]:
    """The amounts of the funding sources make the amount of their programme."""
    at = Coordinates(programme=part.programme.code)
    money = case.project.budget.subtotal_at(at)
    if money.is_empty:
        yield not_applicable("no budget line is under {programme}", programme=part.programme)
    elif len(certain_currencies(money)) > 1:
        yield not_applicable("the lines of {programme} are in two currencies", programme=part.programme)
    else:
        yield from _judge_shares(part, money, at, case)


def _judge_shares(part: ProgrammePart, money: Subtotal, at: Coordinates, case: SharedCase) -> Iterator[Judgement]:
    statements = case.project.budget.statements
    if money.amount is None or not money.lines:
        yield _shares(None, part, None, None, of_subtotal(case, at))
        return
    code = money.amount.currency.code
    here = case.root / "budget" / "statements"
    comparable = {
        here / position / "amount": one for position, one in enumerate(statements) if one.amount.currency.code == code
    }
    shares = {
        path: one.amount
        for path, one in comparable.items()
        if one.source and attrs.evolve(one.coordinates, source=None) == at
    }
    if len(shares) > 1:
        whole = total(shares.values())
        remedies = [*to_be_less(whole - money.amount, shares), *to_be_more(money.amount - whole, shares)]
        yield _shares(whole == money.amount, part, money.amount, whole, (), remedies=remedies)
        return
    gaps = tuple(in_lines(case, ("source",), lambda line: line.belongs_to(at)))
    wholes = [(path, one.amount, True) for path, one in comparable.items() if one.coordinates == at]
    # Where one programme alone pays, the figures of the whole project are those of the programme.
    if len(case.project.parts) == 1:
        alone = case.project.parts.complete
        wholes += [(path, one.amount, alone) for path, one in comparable.items() if one.coordinates == Coordinates()]
    if gaps:
        yield _shares(None, part, None, None, gaps)
    elif not wholes:
        message = "no amount of {programme} is printed beside the amounts of its sources"
        yield not_applicable(message, programme=part.programme)
    else:
        for path, stated, certain in wholes:
            remedies = to_become(path, money.amount) if len(wholes) == 1 else []
            truth = money.amount == stated if certain else None
            yield _shares(truth, part, stated, money.amount, [PARTS], remedies=remedies)


def _shares(
    truth: bool | None,
    part: ProgrammePart,
    whole: Money | None,
    shares: Money | None,
    missing: Iterable[Path],
    *,
    remedies: Iterable[Remedy] = (),
) -> Judgement:
    return decide(
        truth,
        "the amounts of the sources of {programme} add up to {whole}",
        breached="the amounts of the sources of {programme} come to {shares}, and its amount is {whole}",
        unknown="what each source of {programme} pays is not certain",
        observed=shares,
        expected=whole,
        margin=None if shares is None or whole is None else apart(shares - whole),
        missing=missing,
        remedies=remedies,
        programme=part.programme,
        whole=whole,
        shares=shares,
    )


@rule("line-is-under-a-programme", of=BudgetLine, basis=PRACTICE)
def line_is_under_a_programme(line: BudgetLine, case: SharedCase) -> Iterator[Judgement]:
    """Every budget line is under a programme of the project."""
    truth = None if line.programme is None else is_programme_of(case.project, line.programme)
    yield decide(
        truth,
        "{amount} is under {programme}",
        breached="{amount} is under {programme}, which does not pay for the project",
        unknown="under which programme {amount} is, or how it is divided among them, is not stated",
        observed=line.programme,
        missing=(case.here / "programme", PARTS),
        amount=line.amount,
        programme=line.programme,
    )


@rule("lines-share-a-currency", of=Budget, basis=PRACTICE, severity=Severity.WARNING)
def lines_share_a_currency(budget: Budget, _case: SharedCase) -> Iterator[Judgement]:
    """The lines of the budget are in one currency, so that they can be added."""
    codes = budget.total.currencies
    if budget.lines.complete and not codes:
        yield not_applicable("there are no lines")
        return
    yield decide(
        False if len(codes) > 1 else True if budget.lines.complete else None,
        "the lines are in {codes}",
        unknown="whether every line is in one currency is not certain",
        observed=codes,
        missing=(LINES,),
        codes=codes,
    )


@rule("line-is-not-negative", of=BudgetLine, basis=PRACTICE, severity=Severity.WARNING)
def line_is_not_negative(line: BudgetLine, _case: SharedCase) -> Iterator[Judgement]:
    """No amount of the budget is negative."""
    yield decide(
        line.amount.amount >= 0,
        "{amount} is printed",
        observed=line.amount,
        margin=line.amount,
        remedies=[Remedy(_case.here / "amount", line.amount * 0)],
        amount=line.amount,
    )
