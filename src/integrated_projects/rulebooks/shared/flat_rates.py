"""Rules on amounts that are a rate of other costs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

import attrs

from integrated_projects.budget import (
    DIRECT,
    Budget,
    BudgetLine,
    CostCategory,
    CostGroup,
    CostType,
    FlatRate,
    Subtotal,
    subtotal_of,
)
from integrated_projects.finding import Judgement, Message, Remedy
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import Money, Rate
from integrated_projects.path import Path
from integrated_projects.project import ProgrammePart
from integrated_projects.rule import decide, not_applicable, rule
from integrated_projects.rulebooks._judging import to_the_cent
from integrated_projects.rulebooks._margins import apart
from integrated_projects.rulebooks._ranges import amount_between
from integrated_projects.rulebooks.shared.gaps import LINES, PARTS, in_lines
from integrated_projects.rulebooks.shared.terms import FLAT_RATES, SharedCase
from integrated_projects.truth import both, either

__all__ = [
    "flat_rate_follows_direct_costs",
    "flat_rate_follows_direct_costs_in_each_programme",
    "flat_rate_follows_its_category",
    "flat_rate_follows_its_category_in_each_programme",
]


def __dir__() -> list[str]:
    return __all__


#: Each programme may round its share of a flat rate to the cent, up or down by half a cent at the most.
_HALF_A_CENT = Fraction(1, 200)


@rule("flat-rate-follows-direct-costs", of=Budget, basis=FLAT_RATES)
def flat_rate_follows_direct_costs(_budget: Budget, case: SharedCase) -> Iterator[Judgement]:
    """Over the whole project a flat rate of direct costs is that rate of all direct costs."""
    yield from _over_the_whole(case, of_category=False)


@rule("flat-rate-follows-direct-costs-in-each-programme", of=ProgrammePart, basis=FLAT_RATES)
def flat_rate_follows_direct_costs_in_each_programme(part: ProgrammePart, case: SharedCase) -> Iterator[Judgement]:
    """Under each programme a flat rate of direct costs is that rate of the direct costs under it."""
    yield from _under(part, case, of_category=False)


@rule("flat-rate-follows-its-category", of=Budget, basis=FLAT_RATES)
def flat_rate_follows_its_category(_budget: Budget, case: SharedCase) -> Iterator[Judgement]:
    """Over the whole project a flat rate of a category of costs is that rate of all costs of the category."""
    yield from _over_the_whole(case, of_category=True)


@rule("flat-rate-follows-its-category-in-each-programme", of=ProgrammePart, basis=FLAT_RATES)
def flat_rate_follows_its_category_in_each_programme(part: ProgrammePart, case: SharedCase) -> Iterator[Judgement]:
    """Under each programme a flat rate of a category of costs is that rate of the costs of the category under it."""
    yield from _under(part, case, of_category=True)


def _is_flat(line: BudgetLine, form: FlatRate) -> bool | None:
    """Whether the line is reckoned in the form; a line among what a rate is taken of cannot be taken at that rate."""
    if line.form is None:
        return False if _is_base(line, form) else None
    return line.form == form


def _is_base(line: BudgetLine, form: FlatRate) -> bool | None:
    """Whether the line is among the costs that the rate is taken of."""
    if line.form == form:
        return False
    return form.is_of(line.cost_type, line.category)


def _is_under(line: BudgetLine, code: ProgrammeCode) -> bool | None:
    return None if line.programme is None else line.programme == code


@attrs.frozen(kw_only=True)
class _Sums:
    """The lines at a flat rate, with their positions in the budget, and those it is taken of."""

    flat: Subtotal
    positions: tuple[int, ...]
    base: Subtotal
    rate: Rate

    @property
    def mixed(self) -> bool:
        """Whether certain lines of two currencies meet, so that nothing can be compared."""
        lines = (*self.flat.lines, *self.base.lines)
        return len({line.amount.currency.code for line in lines}) > 1

    @property
    def differences(self) -> tuple[Fraction, Fraction] | None:
        """The least and the greatest that the flat amount may differ from its rate; `None` without bounds."""
        flat = (self.flat.at_least, self.flat.at_most)
        base = (self.base.at_least, self.base.at_most)
        if self.base.is_empty:
            # Nothing at all is nought in the currency of the flat amount, whatever else the budget holds.
            base = (flat[0] and flat[0] * 0, flat[1] and flat[1] * 0)
        amounts = [amount for amount in (*flat, *base) if amount is not None]
        if len(amounts) < len((*flat, *base)) or len({amount.currency.code for amount in amounts}) > 1:
            return None
        rate = self.rate.fraction
        bounds = [Fraction(amount.amount) for amount in amounts]
        return bounds[0] - rate * bounds[3], bounds[1] - rate * bounds[2]

    @property
    def due(self) -> Money | None:
        """The rate of what it is taken of, to the cent; `None` where either amount is not certain."""
        flat, base = self.flat.amount, self.base.amount
        if flat is None:
            return None
        if self.base.is_empty:
            return flat * 0
        return None if base is None else to_the_cent(self.rate, base)

    @property
    def remedies(self) -> list[Remedy]:
        """What the one line at the flat rate would have to be; none where several share in the amount."""
        if self.due is None or len(self.positions) > 1 or self.flat.possible:
            return []
        return [Remedy(LINES / position / "amount", self.due) for position in self.positions]


def _sums(case: SharedCase, form: FlatRate, code: ProgrammeCode | None = None) -> _Sums:
    lines = case.project.budget.lines
    here = [True if code is None else _is_under(line, code) for line in lines]
    flat = [both(_is_flat(line, form), at) for line, at in zip(lines, here, strict=True)]
    base = [both(_is_base(line, form), at) for line, at in zip(lines, here, strict=True)]
    return _Sums(
        flat=subtotal_of(lines, flat),
        positions=tuple(position for position, truth in enumerate(flat) if truth),
        base=subtotal_of(lines, base),
        rate=form.rate,
    )


def _forms(case: SharedCase, *, of_category: bool) -> tuple[FlatRate, ...]:
    forms = [line.form for line in case.project.budget.lines if isinstance(line.form, FlatRate)]
    return tuple(
        dict.fromkeys(
            form for form in forms if (not isinstance(form.of, CostType) if of_category else form.of is DIRECT)
        )
    )


def _gaps(case: SharedCase, form: FlatRate) -> Iterator[Path]:
    """What is not stated of the lines that may be at the rate or among what it is taken of."""
    of: tuple[str, ...] = ("category",) if isinstance(form.of, CostCategory) else ("cost_type",)
    if isinstance(form.of, CostGroup):
        of = ("cost_type", "category")
    yield from in_lines(case, ("form",), lambda line: _is_flat(line, form) is None)
    yield from in_lines(case, of, lambda line: _is_base(line, form) is None)
    yield from in_lines(case, ("programme",), lambda line: either(_is_flat(line, form), _is_base(line, form)))


def _others(
    forms: tuple[FlatRate, ...], case: SharedCase, code: ProgrammeCode | None = None, *, of_category: bool
) -> Iterator[Judgement]:
    """Whether another line is at such a rate: certain only where the form of every line that may be is stated."""

    def may_be_another(line: BudgetLine) -> bool | None:
        return both(of_category or line.cost_type is not DIRECT, True if code is None else _is_under(line, code))

    gaps = tuple(in_lines(case, ("form",), may_be_another))
    if gaps:
        yield decide(None, "whether an amount is a flat rate of other costs is not stated", missing=gaps)
    elif not forms:
        yield not_applicable("no amount is printed as a flat rate of such costs")


def _over_the_whole(case: SharedCase, *, of_category: bool) -> Iterator[Judgement]:
    forms = _forms(case, of_category=of_category)
    others = [*_others(forms, case, of_category=of_category)]
    yield from others
    for form in forms:
        sums = _sums(case, form)
        parts = case.project.parts
        bounds = sums.differences
        tolerance = _HALF_A_CENT * max(1, len({part.programme.code for part in parts}))
        missing: Iterable[Path] = _gaps(case, form)
        truth: bool | None = None
        if sums.mixed:
            yield not_applicable("{form} is printed beside lines in another currency", form=form)
            continue
        if bounds is not None and max(map(abs, bounds)) <= tolerance:
            truth = True
        elif bounds is not None and bounds[0] > tolerance:
            # More programmes than are listed could round away more.
            truth = False if parts.complete else None
            missing = (PARTS,)
        elif bounds is not None and bounds[1] < -tolerance:
            # Less than the rate of everything: a programme that does not use the rate would explain it.
            everywhere = _is_used_everywhere(form, case)
            # More programmes than are listed could also round away more, so that the rate is kept after all.
            if everywhere is False and parts.complete:
                yield not_applicable("{form} is not used under every programme", form=form)
                continue
            truth = False if everywhere else None
            missing = (PARTS, *_gaps(case, form))
        alone = len(forms) == 1 and not others
        yield _decide(truth, form, sums, missing, Message("the project"), alone=alone)


def _is_used_everywhere(form: FlatRate, case: SharedCase) -> bool | None:
    """Whether a line under every programme is at the rate."""
    lines = case.project.budget.lines

    def is_used_under(part: ProgrammePart) -> bool | None:
        code = part.programme.code
        return lines.any(lambda line: both(_is_flat(line, form), _is_under(line, code)))

    return case.project.parts.all(is_used_under)


def _under(part: ProgrammePart, case: SharedCase, *, of_category: bool) -> Iterator[Judgement]:
    forms = _forms(case, of_category=of_category)
    others = [*_others(forms, case, part.programme.code, of_category=of_category)]
    yield from others
    for form in forms:
        sums = _sums(case, form, part.programme.code)
        bounds = sums.differences
        if sums.flat.is_empty:
            yield not_applicable("{form} is not used under {programme}", form=form, programme=part.programme)
            continue
        if sums.mixed:
            yield not_applicable("{form} is printed beside lines in another currency", form=form)
            continue
        truth: bool | None = None
        if bounds is not None and sums.flat.lines:
            low, high = bounds
            apart = low > _HALF_A_CENT or high < -_HALF_A_CENT
            truth = False if apart else True if max(abs(low), abs(high)) <= _HALF_A_CENT else None
        alone = len(forms) == 1 and not others
        yield _decide(truth, form, sums, _gaps(case, form), part.programme, alone=alone)


def _decide(
    truth: bool | None, form: FlatRate, sums: _Sums, missing: Iterable[Path], where: object, *, alone: bool
) -> Judgement:
    """The judgement on a form; a remedy lets the rule hold only where the form is alone at its place."""
    due = sums.due if truth is False else None
    return decide(
        truth,
        "{flat} is {form}, {base}, of {where}",
        breached="{flat} is not {form}, {base}, of {where}"
        if due is None
        else "{flat} is not {form}, {base}, of {where}; that would be {due}",
        unknown="whether {form} is kept under {where} is not certain: {amount}, of {costs}",
        observed=sums.flat.amount,
        expected=form if due is None else due,
        margin=None if due is None or sums.flat.amount is None else apart(sums.flat.amount - due),
        missing=missing,
        remedies=sums.remedies if alone else (),
        flat=sums.flat.amount,
        base=sums.base.amount,
        form=form,
        where=where,
        amount=amount_between(sums.flat.at_least, sums.flat.at_most),
        costs=amount_between(sums.base.at_least, sums.base.at_most),
        due=due,
    )
