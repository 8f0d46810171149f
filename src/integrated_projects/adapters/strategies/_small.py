"""Small projects: so few lines and such small amounts that each line, and each cent, decides."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import attrs

from integrated_projects.adapters.strategies._chance import any_of, happens, with_facts
from integrated_projects.adapters.strategies._damaged_budget import moved, other_statements, printed_breakdown
from integrated_projects.adapters.strategies._programmes import PROGRAMMES, SOURCES
from integrated_projects.budget import DIRECT, INDIRECT, Budget, BudgetLine, CostCategory, CostForm, CostGroup, FlatRate
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import Money, Rate, Rounding, RoundingMode, euro, leva, total
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner
from integrated_projects.programme import Fund, FundingSource, Programme
from integrated_projects.project import ProgrammePart, Project

__all__ = ["small_project"]


def __dir__() -> list[str]:
    return __all__


_AMOUNTS = ("0", "0", "0.01", "0.07", "1", "7", "100", "100", "-1")
_BASES = (DIRECT, CostCategory.STAFF, CostGroup.DIRECT_STAFF, CostGroup.OTHER_DIRECT)
_FLAT_RATES = tuple(FlatRate(Rate.percent(rate), of=of) for rate in ("7", "15") for of in _BASES)
_FORMS: tuple[CostForm | FlatRate, ...] = (*_FLAT_RATES, CostForm.LUMP_SUM)
_TO_THE_CENT = Rounding(RoundingMode.HALF_UP)


def small_project(random: Random) -> Project:
    """A project of which hardly more than a few budget lines is stated, and those nearly to the last coordinate."""
    programmes = random.sample(PROGRAMMES, random.randint(1, 4))
    lines = [*_lines(programmes, random)]
    project = Project(
        "A small project",
        parts=[ProgrammePart(programme, shares=programme.shares) for programme in programmes],
        partners=[Partner(Organisation("A"), programmes=programmes)],
        associated_partners=[Partner(Organisation("B"), programmes=programmes)],
        budget=Budget(lines=lines if happens(random, 0.9) else [*lines, ...]),
    )
    for _ in range(random.randrange(4)):
        project = random.choice((other_statements, printed_breakdown, printed_breakdown))(project, random)
    if happens(random, 0.2):
        project = attrs.evolve(project, parts=[*project.parts, ...])
    return project


def _lines(programmes: list[Programme], random: Random) -> Iterator[BudgetLine]:
    """A few lines under few programmes, and perhaps under each an amount at a flat rate of them, to about a cent."""
    paying = random.sample(programmes, random.randint(1, len(programmes)))
    sources = random.sample(SOURCES, 2)
    direct = [_direct(random.choice(paying), random.choice(sources), random) for _ in range(random.randrange(5))]
    yield from direct
    form = random.choice(_FLAT_RATES)
    for programme in paying:
        if happens(random, 0.6):
            flat = _flat(form, direct, programme.code)
            yield BudgetLine(
                moved(flat, random) if happens(random, 0.4) else flat,
                programme=any_of(random, (programme,), 0.1),
                source=any_of(random, sources, 0.1),
                cost_type=any_of(random, (INDIRECT,), 0.1),
                category=any_of(random, (CostCategory.MATERIALS,), 0.2),
                form=any_of(random, _FORMS, 0.1) if happens(random, 0.4) else form,
            )


def _direct(programme: Programme, source: FundingSource | Fund, random: Random) -> BudgetLine:
    amount = (euro if happens(random, 0.1) else leva)(random.choice(_AMOUNTS))
    line = BudgetLine(
        amount,
        programme=any_of(random, (programme,), 0.1),
        source=any_of(random, (source,), 0.1),
        cost_type=any_of(random, (DIRECT, DIRECT, DIRECT, INDIRECT), 0.1),
        category=any_of(random, (CostCategory.STAFF, CostCategory.WORKS), 0.2),
        form=any_of(random, (CostForm.ACTUAL_COSTS, CostForm.UNIT_COST), 0.2),
    )
    if line.cost_type is DIRECT and happens(random, 0.05):
        # No page would print that: direct costs as a rate of the indirect ones.
        return with_facts(line, {"form": FlatRate(Rate.percent("7"), of=INDIRECT)})
    return line


def _flat(form: FlatRate, lines: list[BudgetLine], code: ProgrammeCode) -> Money:
    """What the form comes to under the programme."""
    base = [
        line.amount
        for line in lines
        if line.programme in {code, None}
        and form.is_of(line.cost_type, line.category)
        and line.amount.currency == leva(0).currency
    ]
    return total(base, leva(0).currency).share(form.rate, _TO_THE_CENT)
