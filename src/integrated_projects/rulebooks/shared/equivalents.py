"""The rule on amounts that are stated in two currencies."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.budget import EquationKind, Statement
from integrated_projects.changeover import Equivalence, ExchangeRate
from integrated_projects.finding import Judgement, Severity
from integrated_projects.money import BGN, EUR, Money
from integrated_projects.rule import decide, not_applicable, rule
from integrated_projects.rulebooks._margins import apart
from integrated_projects.rulebooks._remedies import to_become
from integrated_projects.rulebooks.shared.gaps import certain_currencies, of_subtotal
from integrated_projects.rulebooks.shared.terms import EURO_ACT, SharedCase

__all__ = ["equivalents_agree"]


def __dir__() -> list[str]:
    return __all__


@rule("equivalents-agree", of=Statement, basis=EURO_ACT, severity=Severity.WARNING)
def equivalents_agree(statement: Statement, case: SharedCase) -> Iterator[Judgement]:
    """Amounts that are stated in lev and in euro agree at the fixed rate, to the cent."""
    covered = case.project.budget.subtotal_at(statement.coordinates)
    currencies = certain_currencies(covered)
    others = [
        equation.computed
        for equation in case.project.budget.reconcile(case.position)
        if equation.kind is EquationKind.EQUIVALENT and equation.others
    ]
    for other in others:
        yield _judge(statement.amount, other, case)
    if covered.is_empty or len(currencies) > 1 or statement.amount.currency.code in currencies:
        yield not_applicable("{stated} has no lines in another currency beside it", stated=statement.amount)
    elif covered.amount is None or not covered.lines:
        # Lines that only may belong to it may come to a certain amount, nought, and yet not be its lines.
        yield decide(
            None,
            "what {stated} would be the equivalent of is not certain",
            observed=statement.amount,
            missing=of_subtotal(case, statement.coordinates),
            stated=statement.amount,
        )
    else:
        yield _judge(statement.amount, covered.amount, case, is_alone=not others)


def _judge(stated: Money, other: Money | None, case: SharedCase, *, is_alone: bool = False) -> Judgement:
    """Whether the two agree at every rate that may be meant; what mends an equivalent would break another beside it."""
    by_code = {amount.currency.code: amount for amount in (stated, other) if amount is not None}
    lev, euro = by_code.get(BGN.code), by_code.get(EUR.code)
    if lev is None or euro is None:
        return not_applicable("no rate is fixed between {stated} and {other}", stated=stated, other=other)
    rates = case.terms.lev_per_euro.possible(case.on)
    compared = [Equivalence(euro, lev, rate=ExchangeRate(rate, base=EUR, quote=BGN)) for rate in rates]
    agreeing = [one.holds for one in compared]
    truth = True if all(agreeing) else None if any(agreeing) else False
    first = compared[0]
    lawful = [Equivalence(other, stated, rate=one.rate).lawful for one in compared if other is not None and is_alone]
    return decide(
        truth,
        "{euro} and {lev} agree at {rate} lev for one euro",
        breached="{euro} at {rate} lev for one euro is {lawful}, and {lev} is stated: {difference} apart; "
        "the rate that the two imply is {implied}",
        unknown="at which rate {euro} and {lev} are to agree depends on the day",
        observed=lev,
        expected=first.lawful,
        # Either may be the one that was converted, so that those which agree are not apart.
        margin=first.difference * 0 if truth else apart(first.difference),
        missing=[case.day],
        remedies=to_become(case.here / "amount", *lawful),
        euro=euro,
        lev=lev,
        rate=rates,
        lawful=first.lawful,
        difference=abs(first.difference),
        implied=first.implied_rate,
    )
