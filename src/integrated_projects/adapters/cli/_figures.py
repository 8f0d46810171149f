"""The money of a project, as it is printed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from integrated_projects.adapters import needing
from integrated_projects.adapters.cli._console import table
from integrated_projects.budget import Equation, Subtotal
from integrated_projects.errors import Malformed
from integrated_projects.finding import shown
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import Money
from integrated_projects.programme import Shares, SplitPolicy
from integrated_projects.project import ProgrammePart, Project

with needing("cli"):
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

__all__ = ["money"]


def __dir__() -> list[str]:
    return __all__


def money(project: Project, console: Console) -> Iterator[Text | Table]:
    """The blocks in which the money of a project is printed."""
    budget = project.budget
    names = {part.programme.code: str(part.programme) for part in project.parts}
    yield Text(str(project.title), style="bold")
    yield _by_programme_and_source(project, names, console)
    if budget.lines and not budget.lines.complete:
        yield Text("There may be other lines; the least supposes that none of them is negative.")
    if budget.statements:
        yield Text("Figures that are printed beside the lines, and what they reconcile to:")
        yield _reconciled(project, names, console)
    else:
        yield Text("No figure is printed beside the lines.")
    for part in project.parts:
        yield from _computed(project, part, console)


def _by_programme_and_source(project: Project, names: Mapping[ProgrammeCode, str], console: Console) -> Table:
    budget = project.budget
    figures = [*budget.lines, *budget.statements]
    programmes = dict.fromkeys([*names, *(one.programme for one in figures if one.programme is not None), None])
    rates = [part.shares or part.programme.shares for part in project.parts]
    sources = dict.fromkeys(one.source for one in figures if one.source is not None)
    sources.update(dict.fromkeys(source for one in rates if one is not None for source in one.sources()))
    made = table(console, ["Programme", *sources, "All sources"], money=[*sources, "All sources"])
    for code in programmes:
        cells = [_amount(budget.subtotal(programme=code, source=source)) for source in [*sources, None]]
        name = "The whole project" if code is None else names.get(code, str(code))
        made.add_row(name, *cells, style="bold" if code is None else None)
    return made


def _amount(subtotal: Subtotal) -> str:
    """The certain amount, or what is known where none is certain."""
    if len(subtotal.currencies) > 1:
        return " and ".join(_amount(one) for one in subtotal.per_currency.values())
    low, high = subtotal.at_least, subtotal.at_most
    if low is None:
        return "none" if subtotal.complete else "not stated"
    if high is None:
        return f"at least {low}" if subtotal.lines else "not stated"
    return str(low) if low == high else f"between {low.amount:f} and {high}"


def _reconciled(project: Project, names: Mapping[ProgrammeCode, str], console: Console) -> Table:
    made = table(console, ["Of", "Printed", "Held against", "Which is", "Result"], money=["Printed", "Which is"])
    for equation in project.budget.reconcile():
        at = project.budget.statements[equation.statement].coordinates
        place = str(at)
        if at.programme is not None:
            place = place.replace(str(at.programme), names.get(at.programme, str(at.programme)))
        made.add_row(place, str(equation.stated), *_other_side(equation))
    return made


def _other_side(equation: Equation) -> tuple[str, str, Text]:
    """What a printed figure is held against, what that comes to, and whether the two agree."""
    against, subtotal, rate = equation.kind.value, equation.subtotal, equation.implied_rate
    if equation.along is not None:
        against = f"{against}, by {equation.along.replace('_', ' ')}"
    figure = str(equation.computed) if subtotal is None else _amount(subtotal)
    if rate is not None and equation.computed is not None:
        result = Text(f"{shown(rate)} {equation.computed.currency.code} for 1 {equation.stated.currency.code}")
    elif equation.holds is None:
        result = Text("cannot be told", style="yellow")
    elif equation.holds:
        result = Text("agrees", style="green")
    else:
        result = Text(f"differs by {equation.difference}", style="red")
    return against, figure, result


def _computed(project: Project, part: ProgrammePart, console: Console) -> Iterator[Text | Table]:
    """What the known policies make of the programme's amount, unless the page prints what each source pays."""
    programme, shares = part.programme, part.shares or part.programme.shares
    if shares is None:
        yield Text(f"{programme}: no rates are printed, and the catalogue knows none.")
        return
    printed = [project.budget.subtotal(programme=programme, source=source) for source in shares.sources()]
    if all(one.stated or one.amount is not None for one in printed):
        return
    whence = f"that the page prints ({shares})" if part.shares else f"of the catalogue ({shares}; the page prints none)"
    rates = f"{programme}, at the rates {whence}"
    covered = project.budget.subtotal(programme=programme)
    if covered.amount is None:
        yield Text(f"{rates}: nothing can be computed, since its amount is not certain ({_amount(covered)}).")
        return
    yield Text(f"{rates}: what the known policies make of {covered.amount}; a computation, not a finding")
    yield _split(covered.amount, shares, console)


def _split(whole: Money, shares: Shares, console: Console) -> Table:
    sources = shares.sources()
    made = table(console, ["Policy", *sources, "How"], money=sources)
    for policy in SplitPolicy:
        try:
            amounts = [str(amount) for amount in policy.cofinancing(shares).split(whole).values()]
            made.add_row(policy.name, *amounts, policy.value)
        except Malformed as error:
            made.add_row(policy.name, *("" for _ in sources), str(error))
    return made
