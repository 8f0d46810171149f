"""The rule on the flat rate of indirect costs."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

import attrs

from integrated_projects.budget import INDIRECT, BudgetLine, FlatRate, Subtotal, subtotal_of
from integrated_projects.finding import Judgement, Remedy
from integrated_projects.listing import Listing
from integrated_projects.money import Money, Rounding, RoundingMode
from integrated_projects.project import Project
from integrated_projects.rule import agreed, decide, not_applicable, rule
from integrated_projects.rulebooks._judging import to_the_cent
from integrated_projects.rulebooks._ranges import amount_between
from integrated_projects.rulebooks._remedies import to_be_less
from integrated_projects.rulebooks.eligibility.terms import CONDITIONS, EligibilityCase, conditions_of, not_stated

__all__ = ["indirect_costs_keep_the_flat_rate"]


def __dir__() -> list[str]:
    return __all__


#: Each programme may round its share of a flat rate to the cent, up or down by half a cent at the most.
_HALF_A_CENT = Fraction(1, 200)


#: So that no part of a cent counts as one that is left.
_DOWN = Rounding(RoundingMode.FLOOR)


def _is_indirect(line: BudgetLine) -> bool | None:
    return None if line.cost_type is None else line.cost_type is INDIRECT


@attrs.frozen
class _Sums:
    """Indirect costs, and what their rate is taken of."""

    flat: Subtotal
    base: Subtotal

    @property
    def mixed(self) -> bool:
        """Whether certain lines of two currencies meet."""
        return len({line.amount.currency.code for line in (*self.flat.lines, *self.base.lines)}) > 1

    def excess(self, rate: Fraction) -> tuple[Fraction, Fraction] | None:
        """The least and the most by which the indirect costs exceed the rate; `None` without bounds."""
        sums = (self.flat, self.base)
        # As long as no line is indirect for certain, it may turn out that none is.
        if (
            not self.flat.complete
            or not self.flat.lines
            or len({code for one in sums if not one.is_empty for code in one.currencies}) != 1
        ):
            return None
        flat, base = ((_number(one.at_least, one), _number(one.at_most, one)) for one in sums)
        return flat[0] - rate * base[1], flat[1] - rate * base[0]

    def room(self, rate: Fraction, tolerance: Fraction) -> Money | None:
        """What the indirect costs, if they are certain, are below the most that they may be."""
        bounds = None if self.mixed else self.excess(rate)
        if bounds is None or bounds[0] != bounds[1] or self.flat.amount is None:
            return None
        return Money(_DOWN.apply(tolerance - bounds[0]), self.flat.amount.currency)


def _number(bound: Money | None, subtotal: Subtotal) -> Fraction:
    return Fraction(Decimal(0) if bound is None or subtotal.is_empty else bound.amount)


@rule("indirect-costs-keep-the-flat-rate", of=Project, basis=CONDITIONS)
def indirect_costs_keep_the_flat_rate(project: Project, case: EligibilityCase) -> Iterator[Judgement]:
    """Indirect costs are at most the flat rate that the procedure sets."""
    path, conditions = conditions_of(case)
    if conditions.indirect_costs is None:
        yield not_stated(path / "indirect_costs", "the flat rate of indirect costs")
        return
    versions = case.possible(conditions.indirect_costs)
    lines = project.budget.lines
    flat = subtotal_of(lines, [_is_indirect(line) for line in lines])
    if flat.is_empty:
        yield not_applicable("no line of the budget is indirect")
        return
    sums = {version.value: _Sums(flat, _base(lines, version.value)) for version in versions}
    if all(one.mixed for one in sums.values()):
        yield not_applicable("indirect and other costs are in two currencies")
        return
    # More programmes than are listed could round away more.
    tolerance = _HALF_A_CENT * max(1, len({part.programme.code for part in project.parts}))

    def is_kept(form: FlatRate) -> bool | None:
        bounds = None if sums[form].mixed else sums[form].excess(form.rate.fraction)
        if bounds is None:
            return None
        if bounds[1] <= tolerance:
            return True
        return False if bounds[0] > tolerance and project.parts.complete else None

    here = case.root / "budget" / "lines"
    forms = tuple(version.value for version in versions)
    truth = agreed(versions, is_kept)
    yield decide(
        truth,
        "indirect costs of {amount} are at most {forms}, {base}",
        breached="indirect costs of {amount} are more than {forms}, {base}",
        unknown="whether indirect costs are at most {forms} is not certain: {bounds}",
        observed=flat.amount,
        expected=forms,
        margin=sums[forms[0]].room(forms[0].rate.fraction, tolerance) if len(forms) == 1 else None,
        using=versions,
        missing=(
            here,
            case.root / "parts",
            *(here / position / name for position in range(len(lines)) for name in ("cost_type", "category")),
            *case.days(versions),
        ),
        remedies=_remedies(case, sums) if truth is False else (),
        amount=flat.amount,
        base=sums[forms[0]].base.amount,
        forms=forms,
        bounds=amount_between(flat.at_least, flat.at_most),
    )


def _remedies(case: EligibilityCase, sums: dict[FlatRate, _Sums]) -> list[Remedy]:
    """What indirect costs would have to be that are no part of what their rate is taken of."""
    excesses = []
    for form, one in sums.items():
        base = one.flat.amount * 0 if one.base.is_empty and one.flat.amount is not None else one.base.amount
        if one.flat.amount is None or base is None:
            return []
        excesses.append(one.flat.amount - to_the_cent(form.rate, base))
    here = case.root / "budget" / "lines"
    parts = {
        here / position / "amount": line.amount
        for position, line in enumerate(case.project.budget.lines)
        if _is_indirect(line) and not any(form.is_of(line.cost_type, line.category) for form in sums)
    }
    return to_be_less(max(excesses), parts)


def _base(lines: Listing[BudgetLine], form: FlatRate) -> Subtotal:
    return subtotal_of(lines, [form.is_of(line.cost_type, line.category) for line in lines])
