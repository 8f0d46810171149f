"""Rules on how amounts are divided among those who pay."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from integrated_projects.budget import Coordinates
from integrated_projects.finding import Judgement, Message, Severity
from integrated_projects.money import Money
from integrated_projects.path import Path
from integrated_projects.programme import Shares, policies_that_explain
from integrated_projects.project import ProgrammePart
from integrated_projects.rule import decide, not_applicable, rule
from integrated_projects.rulebooks.shared.gaps import certain_currencies, of_subtotal
from integrated_projects.rulebooks.shared.terms import ARITHMETIC, PRACTICE, SharedCase

__all__ = [
    "printed_rates_add_up",
    "split_follows_its_rounding",
    "split_is_explained",
    "split_is_explained_at_printed_rates",
]


def __dir__() -> list[str]:
    return __all__


@rule("printed-rates-add-up", of=ProgrammePart, basis=ARITHMETIC, severity=Severity.WARNING)
def printed_rates_add_up(part: ProgrammePart, case: SharedCase) -> Iterator[Judgement]:
    """The rates that the page prints for a programme add up to the whole."""
    yield decide(
        None if part.shares is None else part.shares.sum == 1,
        "{shares} add up to 100 %",
        breached="{shares} do not add up to 100 %",
        unknown="no rates of {programme} are printed",
        observed=part.shares,
        missing=[case.here / "shares"],
        shares=part.shares,
        programme=part.programme,
    )


@rule("split-is-explained", of=ProgrammePart, basis=PRACTICE, severity=Severity.WARNING)
def split_is_explained(part: ProgrammePart, case: SharedCase) -> Iterator[Judgement]:
    """The printed amounts of the sources are what a known policy makes of the programme's own rates."""
    yield _explained(part, part.programme.shares, case.here / "programme" / "shares", case)


@rule("split-is-explained-at-printed-rates", of=ProgrammePart, basis=PRACTICE, severity=Severity.WARNING)
def split_is_explained_at_printed_rates(part: ProgrammePart, case: SharedCase) -> Iterator[Judgement]:
    """The printed amounts of the sources are what a known policy makes of the rates that the page prints."""
    yield _explained(part, part.shares, case.here / "shares", case)


@rule("split-follows-its-rounding", of=ProgrammePart, basis=PRACTICE, severity=Severity.WARNING)
def split_follows_its_rounding(part: ProgrammePart, case: SharedCase) -> Iterator[Judgement]:
    """The printed amounts of the sources are what the stated co-financing makes of the programme's amount."""
    cofinancing = part.cofinancing
    shares = None if cofinancing is None else cofinancing.shares

    def compare(whole: Money, printed: dict[str, Money]) -> Judgement:
        made = {} if cofinancing is None else cofinancing.split(whole)
        return decide(
            made == printed,
            "{printed} are what the stated rounding makes of {whole}",
            breached="{printed} are printed, and the stated rounding makes {made} of {whole}",
            observed=_shown(printed),
            expected=_shown(made),
            printed=_shown(printed),
            made=_shown(made),
            whole=whole,
        )

    yield _with_figures(part, shares, case.here / "cofinancing", case, compare)


def _explained(part: ProgrammePart, shares: Shares | None, place: Path, case: SharedCase) -> Judgement:
    def compare(whole: Money, printed: dict[str, Money]) -> Judgement:
        policies = policies_that_explain(whole, printed, shares) if shares is not None else ()
        return decide(
            bool(policies),
            "{printed} are what {shares} of {whole} come to with {policies}",
            breached="{printed} are printed, and no known policy makes them of {whole} at {shares}",
            observed=_shown(printed),
            expected=policies,
            printed=_shown(printed),
            policies=policies,
            whole=whole,
            shares=shares,
        )

    return _with_figures(part, shares, place, case, compare)


def _with_figures(
    part: ProgrammePart,
    shares: Shares | None,
    place: Path,
    case: SharedCase,
    compare: Callable[[Money, dict[str, Money]], Judgement],
) -> Judgement:
    """The comparison, where the rates, the amount and its parts are all certain."""
    at = Coordinates(programme=part.programme.code)
    covered = case.project.budget.subtotal_at(at)
    if covered.is_empty:
        return not_applicable("no budget line is under {programme}", programme=part.programme)
    if len(certain_currencies(covered)) > 1:
        return not_applicable("the lines of {programme} are in two currencies", programme=part.programme)
    places = [Coordinates(programme=part.programme.code, source=code) for code in shares.sources()] if shares else []
    printed = {str(one.source): _printed(one, covered.amount, case) for one in places}
    amounts = {code: amount for code, amount in printed.items() if amount is not None}
    if shares is None or covered.amount is None or not covered.lines or len(amounts) < len(printed):
        missing = [place, *of_subtotal(case, at), *(path for one in places for path in of_subtotal(case, one))]
        return decide(
            None,
            "how the amount of {programme} is divided among its sources, or at which rates, is not certain",
            missing=missing,
            programme=part.programme,
        )
    return compare(covered.amount, amounts)


def _printed(at: Coordinates, whole: Money | None, case: SharedCase) -> Money | None:
    """What is printed for a source: a figure of its own, or else what its lines certainly come to."""
    if whole is None:
        return None
    covered = case.project.budget.subtotal_at(at)
    stated = [amount for amount in covered.stated if amount.currency == whole.currency]
    if stated:
        return stated[0]
    if covered.is_empty:
        # A source that pays nothing: in the currency of the whole, whatever else the budget holds.
        return Money(0, whole.currency)
    return covered.amount


def _shown(amounts: dict[str, Money]) -> tuple[Message, ...]:
    return tuple(Message("{code} {amount}", {"code": code, "amount": amount}) for code, amount in amounts.items())
