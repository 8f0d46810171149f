"""Projects with something wrong in them: what pages get wrong, and what no page would print."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any

import attrs

from integrated_projects.activity import Activity, Indicator, Result
from integrated_projects.adapters.strategies._chance import (
    any_of,
    happens,
    listed,
    listing_of,
    with_facts,
    with_more_or_less,
    with_one,
)
from integrated_projects.adapters.strategies._damaged_budget import DAMAGES_OF_BUDGETS, RATES, names_of
from integrated_projects.adapters.strategies._programmes import PROGRAMMES, SOURCES
from integrated_projects.budget import DIRECT, INDIRECT, Budget, CostCategory, FlatRate
from integrated_projects.dated import Dated, Version
from integrated_projects.facility import Facility
from integrated_projects.identifier import ContractNumber, ProcedureNumber, ProjectNumber, RegistryNumber
from integrated_projects.listing import Listing
from integrated_projects.money import Rate, Rounding, RoundingMode
from integrated_projects.organisation import Organisation, OrganisationKind
from integrated_projects.partner import Capacity, Partner, Role
from integrated_projects.period import Duration, Period
from integrated_projects.procedure import Procedure
from integrated_projects.programme import Cofinancing, Programme, Shares
from integrated_projects.project import (
    TALLIED_LISTS,
    Contract,
    Instrument,
    LinkedContract,
    Objective,
    ProgrammePart,
    Project,
    Tally,
)
from integrated_projects.quantity import Bound, Quantity
from integrated_projects.target_group import TargetGroup

__all__ = ["damage"]


def __dir__() -> list[str]:
    return __all__


_KINDS = (OrganisationKind.SCHOOL, OrganisationKind.NGO, OrganisationKind.FOUNDATION, OrganisationKind.MUNICIPALITY)

_COUNTRIES = ("BG", "RO", "RS", "NO")

_WITH_LISTS = (Activity, Budget, Facility, Indicator, Objective, Partner, ProgrammePart, Project, Result, TargetGroup)
_UNDER_PROGRAMMES: tuple[tuple[str, Callable[..., object]], ...] = (
    ("target_groups", TargetGroup),
    ("objectives", Objective),
    ("facilities", Facility),
    ("indicators", Indicator),
    ("results", Result),
)


def damage(project: Project, random: Random) -> Project:
    """The project with something more wrong in it."""
    return random.choice(_DAMAGES)(project, random)


# --- the programmes ---------------------------------------------------------------------------------------------------


def _shares(random: Random) -> Shares:
    return Shares([(source, random.choice(RATES)) for source in random.sample(SOURCES, random.randint(1, 3))])


def _cofinancing(part: ProgrammePart, random: Random) -> Cofinancing | None:
    shares = part.shares or part.programme.shares
    if shares is None or shares.sum != 1:
        return None
    rounding = Rounding(random.choice(tuple(RoundingMode)))
    return Cofinancing(shares=shares, rounding=rounding, residual=random.choice(shares.sources()))


def _eligibility(random: Random) -> Dated[Period] | None:
    middle = date(random.randint(2010, 2030), 1, 1)
    early = Period.through(any_of(random, (date(2014, 1, 1), date(2019, 9, 1))), date(2023, 12, 31))
    late = Period.through(date(2014, 1, 1), any_of(random, (date(2023, 12, 31), date(2024, 4, 30))))
    gap = random.choice((1, 1, 400))
    versions = random.choice(
        (
            [Version(early)],
            [Version(early), Version(late)],
            [Version(early, until=middle), Version(late, since=middle + timedelta(days=gap))],
            [Version(early, since=middle)],
        )
    )
    return None if happens(random, 0.2) else Dated("the eligibility of expenditure", versions)


def _changed_part(part: ProgrammePart, project: Project, random: Random) -> ProgrammePart:
    match random.randrange(6):
        case 0:
            return attrs.evolve(part, programme=random.choice(PROGRAMMES))
        case 1:
            return attrs.evolve(part, shares=any_of(random, (_shares(random), part.programme.shares)))
        case 2:
            return attrs.evolve(part, cofinancing=_cofinancing(part, random))
        case 3:
            programme = attrs.evolve(part.programme, shares=any_of(random, (_shares(random), part.shares)))
            return attrs.evolve(part, programme=programme)
        case 4:
            return attrs.evolve(part, programme=attrs.evolve(part.programme, eligibility=_eligibility(random)))
        case _:
            contracts = with_more_or_less(part.contracts, random, lambda: _contract(project, random))
            return attrs.evolve(part, contracts=listed(contracts, part.contracts, random))


def _changed_parts(project: Project, random: Random) -> Project:
    parts = with_one(project.parts, random, lambda part: _changed_part(part, project, random))
    return attrs.evolve(project, parts=listed(parts, project.parts, random))


def _other_parts(project: Project, random: Random) -> Project:
    parts = with_more_or_less(project.parts, random, lambda: ProgrammePart(random.choice(PROGRAMMES)))
    return attrs.evolve(project, parts=listed(parts, project.parts, random))


# --- the numbers ------------------------------------------------------------------------------------------------------


def _procedure_number(random: Random) -> ProcedureNumber:
    return ProcedureNumber(random.choice(PROGRAMMES).code.prefix, axis=2, ordinal=random.choice((18, 56)))


def _project_number(project: Project, random: Random) -> ProjectNumber:
    own = [project.number] if isinstance(project.number, ProjectNumber) else []
    named = [contract.number for part in project.parts for contract in part.contracts]
    own += [number.project for number in named if isinstance(number, ContractNumber)]
    return random.choice([*own, _procedure_number(random).project(random.choice((20, 25)))])


def _contract_number(project: Project, random: Random) -> ContractNumber | RegistryNumber:
    if happens(random, 0.15):
        return RegistryNumber("Д03-36")
    programme = any_of(random, [one.code for one in PROGRAMMES if one.code.is_cci])
    number = _project_number(project, random)
    if happens(random, 0.5):
        return number.contract(programme=programme, version=random.randint(1, 2))
    return ContractNumber(number, programme=programme, version=1)


def _contract(project: Project, random: Random) -> Contract:
    return Contract(_contract_number(project, random))


def _other_numbers(project: Project, random: Random) -> Project:
    if happens(random, 0.5):
        own: tuple[ProjectNumber | RegistryNumber, ...] = (_project_number(project, random), RegistryNumber("17"))
        return attrs.evolve(project, number=any_of(random, own))
    number = random.choice((_procedure_number(random), _project_number(project, random), RegistryNumber("17")))
    return attrs.evolve(project, procedure=any_of(random, (Procedure(number),)))


def _other_linked_contracts(project: Project, random: Random) -> Project:
    def new() -> LinkedContract:
        return LinkedContract(
            _contract_number(project, random),
            signed_on=_day(project.first_day, random),
            programme=any_of(random, PROGRAMMES),
            outputs=listing_of(random, [Indicator("houses built")]),
        )

    listing = project.linked_contracts
    contracts = with_more_or_less(listing, random, new)
    return attrs.evolve(project, linked_contracts=listed(contracts, listing, random))


# --- the days ---------------------------------------------------------------------------------------------------------


def _day(day: date | None, random: Random) -> date | None:
    near = min(day or date(2020, 1, 31), date(9999, 1, 1)) + timedelta(days=random.randint(-2, 2))
    return any_of(random, (near, near, date(2023, 12, 31), date(2014, 1, 1), date(2012, 2, 29), date(9999, 12, 30)))


def _other_days(project: Project, random: Random) -> Project:
    first, last = project.first_day, project.last_day
    match random.randrange(5):
        case 0:
            return attrs.evolve(project, first_day=last, last_day=first)
        case 1:
            return attrs.evolve(project, first_day=_day(first, random))
        case 2:
            return attrs.evolve(project, last_day=random.choice((_day(last, random), date.max)))
        case 3:
            duration = Duration(months=random.randint(1, 24), days=random.choice((0, 0, 1)))
            return attrs.evolve(project, duration=any_of(random, (duration,)))
        case _:
            first, duration = date(2019, 9, 1), Duration(months=random.randint(1, 24))
            return attrs.evolve(project, first_day=first, duration=duration, last_day=duration.after(first))


# --- who takes part, and what is counted ------------------------------------------------------------------------------


def _programmes(project: Project, random: Random) -> Listing[Programme]:
    paying = [part.programme for part in project.parts]
    return listing_of(random, [*dict.fromkeys(paying), random.choice(PROGRAMMES)] if happens(random, 0.3) else paying)


def _partner(project: Project, random: Random) -> Partner:
    return Partner(
        Organisation(random.choice(names_of(project)), kind=any_of(random, _KINDS), country=any_of(random, _COUNTRIES)),
        role=any_of(random, tuple(Role)),
        programmes=_programmes(project, random),
        capacities=listing_of(random, tuple(Capacity)),
    )


def _other_partners(project: Project, random: Random) -> Project:
    field = random.choice(("partners", "partners", "associated_partners"))
    listing: Listing[Partner] = getattr(project, field)

    def change(partner: Partner) -> Partner:
        other = _partner(project, random)
        name = random.choice(("role", "programmes", "capacities", "organisation"))
        return with_facts(partner, {name: getattr(other, name)})

    if happens(random, 0.5):
        partners = with_one(listing, random, change)
    else:
        partners = with_more_or_less(listing, random, lambda: _partner(project, random))
    return with_facts(project, {field: listed(partners, listing, random)})


def _in_one_country(project: Project, random: Random) -> Project:
    """The project with every partner in the same country."""
    country = random.choice(_COUNTRIES)

    def moved(partner: Partner) -> Partner:
        return attrs.evolve(partner, organisation=attrs.evolve(partner.organisation, country=country))

    return attrs.evolve(
        project, partners=project.partners.map(moved), associated_partners=project.associated_partners.map(moved)
    )


def _high_flat_rates(project: Project, random: Random) -> Project:
    """The project in which indirect costs are at a rate that no law allows."""
    form = FlatRate(Rate.percent("30"), of=random.choice((DIRECT, CostCategory.STAFF)))
    lines = project.budget.lines.map(
        lambda line: (
            attrs.evolve(line, form=form) if line.cost_type is INDIRECT and line.category is not form.of else line
        )
    )
    return attrs.evolve(project, budget=attrs.evolve(project.budget, lines=lines))


def _other_instrument(project: Project, random: Random) -> Project:
    return attrs.evolve(project, instrument=any_of(random, tuple(Instrument)))


def _other_activities(project: Project, random: Random) -> Project:
    def new() -> Activity:
        performers = listing_of(random, names_of(project))
        return Activity("another activity", programmes=_programmes(project, random), performers=performers)

    def change(activity: Activity) -> Activity:
        other = new()
        name = random.choice(("programmes", "performers"))
        return with_facts(activity, {name: getattr(other, name)})

    listing = project.activities
    changed = with_one(listing, random, change) if happens(random, 0.5) else with_more_or_less(listing, random, new)
    return attrs.evolve(project, activities=listed(changed, listing, random))


def _others_under_programmes(project: Project, random: Random) -> Project:
    """The project with less or more of what stands under programmes."""
    for name, kind in random.sample(_UNDER_PROGRAMMES, 3):
        project = _other_list(project, name, kind, random)
    return project


def _other_list(project: Project, name: str, kind: Callable[..., object], random: Random) -> Project:
    listing: Listing[Any] = getattr(project, name)

    def new() -> object:
        return kind("another", programmes=_programmes(project, random))

    def change(noun: object) -> object:
        return with_facts(noun, {"programmes": _programmes(project, random)})

    changed = with_one(listing, random, change) if happens(random, 0.5) else with_more_or_less(listing, random, new)
    return with_facts(project, {name: listed(changed, listing, random)})


def _tally(project: Project, random: Random) -> Tally:
    of = random.choice(TALLIED_LISTS)
    count = len(getattr(project, of)) + random.choice((-2, -1, 0, 0, 1))
    conditions: dict[str, Any] = {}
    if of not in {"directions", "parts"}:
        conditions["programme"] = any_of(random, PROGRAMMES[:2], 0.6)
    if of in {"partners", "associated_partners"}:
        conditions["role"] = any_of(random, tuple(Role), 0.7)
        conditions["kind"] = any_of(random, _KINDS, 0.6)
        conditions["capacity"] = any_of(random, tuple(Capacity), 0.8)
    return Tally(Quantity(max(0, count), random.choice(tuple(Bound))), of=of, **conditions)


def _other_tallies(project: Project, random: Random) -> Project:
    tallies = with_more_or_less(project.tallies, random, lambda: _tally(project, random))
    return attrs.evolve(project, tallies=tallies[-20:])


# --- what is listed ---------------------------------------------------------------------------------------------------


def _closed(value: Any, random: Random, rate: float) -> Any:
    """The same kind of value, in which lists are closed at the rate."""
    if isinstance(value, Listing):
        items = [_closed(item, random, rate) for item in value]
        return Listing(items if value.complete or happens(random, rate) else [*items, ...])
    if not isinstance(value, _WITH_LISTS):
        return value
    facts = {field.name: getattr(value, field.name) for field in attrs.fields(type(value))}
    return with_facts(value, {name: _closed(fact, random, rate) for name, fact in facts.items()})


def _closed_lists(project: Project, random: Random) -> Project:
    closed: Project = _closed(project, random, random.choice((0.2, 0.5, 1.0)))
    return closed


_DAMAGES: tuple[Callable[[Project, Random], Project], ...] = (
    *DAMAGES_OF_BUDGETS,
    _changed_parts,
    _changed_parts,
    _changed_parts,
    _other_parts,
    _other_numbers,
    _other_numbers,
    _other_linked_contracts,
    _other_days,
    _other_partners,
    _other_partners,
    _high_flat_rates,
    _in_one_country,
    _other_instrument,
    _other_activities,
    _other_activities,
    _others_under_programmes,
    _others_under_programmes,
    _other_tallies,
    _closed_lists,
    _closed_lists,
)
