"""The money of a project, as it is printed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from integrated_projects.adapters import needing
from integrated_projects.adapters._wording import Wording
from integrated_projects.adapters.cli._console import table
from integrated_projects.budget import Coordinates, Equation, Subtotal
from integrated_projects.errors import Malformed
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


def money(project: Project, console: Console, language: str = "en") -> Iterator[Text | Table]:
    """The blocks in which the money of a project is printed, in the language."""
    wording = Wording(language=language, rows=1)
    names = {part.programme.code: wording.show(part.programme) for part in project.parts}
    return _Printed(project=project, console=console, wording=wording, names=names).blocks()


@attrs.frozen(kw_only=True)
class _Printed:
    """The money of one project for one console, in the words of one language."""

    project: Project
    console: Console
    wording: Wording
    names: Mapping[ProgrammeCode, str]

    def show(self, value: object) -> str:
        return self.wording.plain(value)

    def say(self, sentence: str, **words: object) -> str:
        return self.wording.say(sentence, **words)

    def name(self, code: ProgrammeCode) -> str:
        return self.names.get(code, str(code))

    def blocks(self) -> Iterator[Text | Table]:
        budget = self.project.budget
        yield Text(self.project.title.read(self.wording.language), style="bold")
        yield self.by_programme_and_source()
        if budget.lines and not budget.lines.complete:
            yield Text(self.say("There may be other lines; the least supposes that none of them is negative."))
        if budget.statements:
            yield Text(self.say("Figures that are printed beside the lines, and what they reconcile to:"))
            yield self.reconciled()
        else:
            yield Text(self.say("No figure is printed beside the lines."))
        for part in self.project.parts:
            yield from self.computed(part)

    def by_programme_and_source(self) -> Table:
        budget = self.project.budget
        figures = [*budget.lines, *budget.statements]
        programmes = dict.fromkeys(
            [*self.names, *(one.programme for one in figures if one.programme is not None), None]
        )
        rates = [part.shares or part.programme.shares for part in self.project.parts]
        sources = dict.fromkeys(one.source for one in figures if one.source is not None)
        sources.update(dict.fromkeys(source for one in rates if one is not None for source in one.sources()))
        amounts = [*sources, self.say("All sources")]
        made = table(self.console, [self.say("Programme"), *amounts], money=amounts)
        for code in programmes:
            cells = [self.amount(budget.subtotal(programme=code, source=source)) for source in [*sources, None]]
            name = self.say("The whole project") if code is None else self.name(code)
            made.add_row(name, *cells, style="bold" if code is None else None)
        return made

    def amount(self, subtotal: Subtotal) -> str:
        """The certain amount, or what is known where none is certain."""
        if len(subtotal.currencies) > 1:
            return f" {self.say('and')} ".join(self.amount(one) for one in subtotal.per_currency.values())
        low, high = subtotal.at_least, subtotal.at_most
        if low is None:
            return self.say("none" if subtotal.complete else "not stated")
        if high is None:
            return self.say("at least {low}", low=self.show(low)) if subtotal.lines else self.say("not stated")
        if low == high:
            return self.show(low)
        figure, _, _ = self.show(low).rpartition(" ")
        return self.say("between {low} and {high}", low=figure, high=self.show(high))

    def reconciled(self) -> Table:
        budget = self.project.budget
        heads = [self.say(head) for head in ("Of", "Printed", "Held against", "Which is", "Result")]
        made = table(self.console, heads, money=[heads[1], heads[3]])
        for equation in budget.reconcile():
            at = budget.statements[equation.statement].coordinates
            made.add_row(self.place(at), self.show(equation.stated), *self.other_side(equation))
        return made

    def place(self, at: Coordinates) -> str:
        if at == Coordinates():
            return self.say("the whole project")
        words = self.show(at)
        return words if at.programme is None else words.replace(str(at.programme), self.name(at.programme))

    def other_side(self, equation: Equation) -> tuple[str, str, Text]:
        """What a printed figure is held against, what that comes to, and whether the two agree."""
        against, subtotal, rate = self.show(equation.kind), equation.subtotal, equation.implied_rate
        if equation.along is not None:
            coordinate = self.wording.field(equation.along)
            against = self.say("{against}, by {coordinate}", against=against, coordinate=coordinate)
        figure = self.show(equation.computed) if subtotal is None else self.amount(subtotal)
        if rate is not None and equation.computed is not None:
            currencies = {"currency": equation.computed.currency.code, "other": equation.stated.currency.code}
            result = Text(self.say("{rate} {currency} for 1 {other}", rate=self.show(rate), **currencies))
        elif equation.holds is None:
            result = Text(self.say("cannot be told"), style="yellow")
        elif equation.holds:
            result = Text(self.say("agrees"), style="green")
        else:
            result = Text(self.say("differs by {amount}", amount=self.show(equation.difference)), style="red")
        return against, figure, result

    def computed(self, part: ProgrammePart) -> Iterator[Text | Table]:
        """What the known policies make of the programme's amount, unless the page prints what each source pays."""
        budget, programme, shares = self.project.budget, part.programme, part.shares or part.programme.shares
        name = self.show(programme)
        if shares is None:
            yield Text(self.say("{programme}: no rates are printed, and the catalogue knows none.", programme=name))
            return
        printed = [budget.subtotal(programme=programme, source=source) for source in shares.sources()]
        if all(one.stated or one.amount is not None for one in printed):
            return
        rates = self.say(
            "{programme}, at the rates that the page prints ({shares})"
            if part.shares
            else "{programme}, at the rates of the catalogue ({shares}; the page prints none)",
            programme=name,
            shares=self.show(shares),
        )
        covered = budget.subtotal(programme=programme)
        if covered.amount is None:
            sentence = "{rates}: nothing can be computed, since its amount is not certain ({amount})."
            yield Text(self.say(sentence, rates=rates, amount=self.amount(covered)))
            return
        sentence = "{rates}: what the known policies make of {amount}; a computation, not a finding"
        yield Text(self.say(sentence, rates=rates, amount=self.show(covered.amount)))
        yield self.split(covered.amount, shares)

    def split(self, whole: Money, shares: Shares) -> Table:
        sources = shares.sources()
        made = table(self.console, [self.say("Policy"), *sources, self.say("How")], money=sources)
        for policy in SplitPolicy:
            try:
                amounts = [self.show(amount) for amount in policy.cofinancing(shares).split(whole).values()]
                made.add_row(policy.name, *amounts, self.show(policy))
            except Malformed as error:
                made.add_row(policy.name, *("" for _ in sources), str(error))
        return made
