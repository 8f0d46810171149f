"""Conditions beside a project: such as a correct one meets, and variations of them that it may not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any

import attrs

from integrated_projects.activity import ActivityKind
from integrated_projects.budget import DIRECT, FlatRate
from integrated_projects.checking import SHIPPED_BOOKS
from integrated_projects.dated import Dated, Version
from integrated_projects.identifier import ProcedureNumber, ProjectNumber
from integrated_projects.listing import Listing
from integrated_projects.money import Rate, euro, leva
from integrated_projects.organisation import OrganisationKind, Standing
from integrated_projects.partner import Capacity
from integrated_projects.period import Duration
from integrated_projects.place import Place
from integrated_projects.procedure import (
    ActivityAdmission,
    Admission,
    Conditions,
    Demand,
    Financing,
    GrantLimit,
    Prerequisite,
    Profile,
    Requirement,
    TargetGroupAdmission,
)
from integrated_projects.project import Project
from integrated_projects.rule import RuleBook
from integrated_projects.rulebooks.eligibility import ELIGIBILITY, EligibilityTerms
from integrated_projects.source import Certainty, Source
from integrated_projects.target_group import TargetGroupKind
from tests.property.chance import dice, with_facts
from tests.property.correct import CROSS_BORDER, PROGRAMMES, TOWN

__all__ = ["DEMANDS", "books_beside"]

_READ = Source("The call", certainty=Certainty.READ)
_SOURCES = (_READ, _READ, Source("A guess", certainty=Certainty.INFERRED), None)

_SCHOOL, _NGO = Profile(kind=OrganisationKind.SCHOOL), Profile(kind=OrganisationKind.NGO)
_TOWN = Profile(kind=OrganisationKind.MUNICIPALITY)
_EMPLOYER = Profile(capacity=Capacity.EMPLOYER)

DEMANDS = (Demand("a-plan", "there is a plan"), Demand("two-services", "each receives two services"))

#: What a correct project meets, whatever its programmes.
_RIGHT: dict[str, Any] = {
    "programmes": Listing([programme.code for programme in PROGRAMMES]),
    "least_programmes": 1,
    "applicants": Admission(profiles=[_TOWN]),
    "partners": (
        Admission(profiles=[_SCHOOL, _NGO]),
        *(Admission(profiles=[_TOWN], programme=programme) for programme in PROGRAMMES),
    ),
    "required_partners": (Requirement([_SCHOOL]), Requirement([_NGO]), Requirement([_EMPLOYER, _SCHOOL])),
    "each_its_own": False,
    "associated_partners": (Admission(profiles=[Profile(kind=OrganisationKind.AGENCY)]),),
    "territory": Listing([Place(municipality=TOWN), Place(region="Plain")]),
    "target_groups": tuple(
        TargetGroupAdmission(kinds=[TargetGroupKind.CHILDREN_AND_PUPILS], programme=programme)
        for programme in PROGRAMMES
    ),
    "activities": (
        ActivityAdmission(kinds=[ActivityKind.VOCATIONAL_TRAINING], mandatory=[ActivityKind.VOCATIONAL_TRAINING]),
    ),
    "indirect_costs": FlatRate(Rate.percent("15"), of=DIRECT),
    "last_day": date(2030, 1, 1),
    "longest_duration": Duration(months=36),
    "prerequisites": (Prerequisite(ProcedureNumber.parse("BG16RFOP001-1.001"), last_ordinal=39),),
    "one_proposal": True,
    "demands": DEMANDS,
}
#: What some projects do not meet, or what leaves it open.
_OTHERS: dict[str, tuple[Any, ...]] = {
    "programmes": (Listing([PROGRAMMES[0].code, ...]), Listing([PROGRAMMES[0].code, PROGRAMMES[1].code])),
    "least_programmes": (2, 3),
    "applicants": (Admission(profiles=[_SCHOOL]), Admission(profiles=[_SCHOOL, ...])),
    "partners": (
        (Admission(profiles=[_NGO, Profile(standings=[Standing.MUNICIPAL])]),),
        (Admission(profiles=[_NGO, Profile(countries=["BG"])], programme=PROGRAMMES[0]),),
        (Admission(profiles=[_SCHOOL, ...]), Admission(profiles=[_TOWN, _EMPLOYER], programme=PROGRAMMES[1])),
    ),
    "required_partners": (
        (Requirement([_SCHOOL]), Requirement([_NGO], count=2)),
        (Requirement([_NGO]), Requirement([_EMPLOYER])),
        (Requirement([_TOWN], or_applicant=True), Requirement([_SCHOOL], programme=PROGRAMMES[0])),
        (),
    ),
    "each_its_own": (True,),
    "associated_partners": ((Admission(profiles=[_NGO]),), (Admission(profiles=[_NGO, ...]),)),
    "territory": (Listing([Place(municipality="Village")]), Listing([Place(municipality="Village"), ...])),
    "target_groups": (
        (TargetGroupAdmission(kinds=[TargetGroupKind.ROMA]),),
        (TargetGroupAdmission(kinds=[TargetGroupKind.CHILDREN_AND_PUPILS], programme=PROGRAMMES[0]),),
    ),
    "activities": (
        (ActivityAdmission(kinds=[ActivityKind.INFORMATION], mandatory=[ActivityKind.INFORMATION]),),
        (ActivityAdmission(kinds=[ActivityKind.VOCATIONAL_TRAINING, ...]),),
        (
            ActivityAdmission(kinds=[ActivityKind.VOCATIONAL_TRAINING], mandatory=[], programme=PROGRAMMES[0]),
            ActivityAdmission(mandatory=[ActivityKind.VOCATIONAL_TRAINING], programme=PROGRAMMES[1]),
        ),
    ),
    "indirect_costs": (FlatRate(Rate.percent("2"), of=DIRECT), FlatRate(Rate.percent("9"), of=DIRECT)),
    "last_day": (date(2017, 6, 1), date(2019, 1, 1)),
    "longest_duration": (Duration(months=12), Duration(months=18, days=3)),
    "prerequisites": (
        (Prerequisite(ProcedureNumber.parse("BG05M9OP001-2.018"), last_ordinal=56),),
        (Prerequisite(ProcedureNumber.parse("BG16FFPR003-2.001"), last_ordinal=3, is_concept=True),),
        (),
    ),
    "one_proposal": (False,),
    "demands": ((), DEMANDS[:1], (*DEMANDS, Demand("a-third-thing", "there is a third thing"))),
}


def _dated(name: str, random: Random, *, flawed: bool) -> Dated[Any] | None:
    right = _RIGHT[name]
    if not flawed or random.random() < 0.3:
        return Dated.always(name, right, source=_READ)
    if random.random() < 0.1:
        return None
    return _versions(name, [right, *_OTHERS[name]], random)


def _versions(name: str, values: list[Any], random: Random) -> Dated[Any]:
    """One value, or two of which the second follows the first, stands beside it, or leaves a gap."""
    one, other = random.choice(values), random.choice(values)
    day = date(random.randint(2005, 2030), 1, 1)
    return random.choice(
        (
            Dated.always(name, one, source=random.choice(_SOURCES)),
            Dated.always(name, one, source=_READ),
            Dated(
                name,
                [
                    Version(one, until=day, source=random.choice(_SOURCES)),
                    Version(
                        other, since=day + timedelta(days=random.choice((1, 1, 90))), source=random.choice(_SOURCES)
                    ),
                ],
            ),
            Dated(name, [Version(one, source=_READ), Version(other, source=_READ)]),
        )
    )


def _limits(random: Random, *, flawed: bool) -> Listing[GrantLimit]:
    limits = []
    for programme in (None, *PROGRAMMES):
        for money in (leva, euro):
            least, most = [money("1.00")], [money("100000000.00")]
            if flawed:
                least += [money(str(random.choice((100, 100_000, 10_000_000))))]
                most += [money(str(random.choice((0, 300_000, 3_000_000))))]
            kept = [Dated.always("a limit", one[-1], source=_READ) for one in (least, most)]
            if flawed and random.random() < 0.3:
                kept = [_versions("a limit", one, random) for one in (least, most)]
            limit = GrantLimit(least=kept[0], most=kept[1], programme=programme)
            if not flawed or random.random() < 0.8:
                limits.append(limit)
    return Listing([*limits, ...] if flawed and random.random() < 0.3 else limits)


def _financing(random: Random, *, flawed: bool) -> Listing[Financing]:
    entries = []
    general = random.choice(PROGRAMMES) if flawed else None
    for programme in PROGRAMMES:
        rate = Rate.percent("98" if programme is CROSS_BORDER else "100")
        rates, shares = [rate], [programme.shares]
        if flawed:
            rates += [Rate.percent("90"), Rate.percent("98"), Rate.percent("100")]
            shares += [other.shares for other in PROGRAMMES]
        entries.append(
            Financing(
                grant_rate=_perhaps(_versions("the rate", rates, random), random, flawed=flawed),
                shares=_perhaps(_versions("the shares", shares, random), random, flawed=flawed),
                programme=None if programme is general else programme,
            )
        )
    return Listing([*entries, ...] if flawed and random.random() < 0.3 else entries)


def _perhaps(figure: Dated[Any], random: Random, *, flawed: bool) -> Dated[Any] | None:
    if not flawed:
        return Dated.always(figure.name, figure.versions[0].value, source=_READ)
    return None if random.random() < 0.2 else figure


_MADE: dict[str, Callable[..., Any]] = {"grant_limits": _limits, "financing": _financing}


def _conditions(number: ProcedureNumber, component: int | None, random: Random, *, flawed: bool) -> Conditions:
    facts = {name: _dated(name, random, flawed=flawed) for name in _RIGHT}
    facts |= {name: make(random, flawed=flawed) for name, make in _MADE.items()}
    return with_facts(Conditions(number, component=component), facts)


def books_beside(project: Project, number: int, *, flawed: bool) -> tuple[RuleBook, ...]:
    """The shipped books, that of eligibility with conditions that follow from the number; perhaps flawed ones."""
    random = dice(number)
    named = None if project.procedure is None else project.procedure.number
    procedure = named.procedure if isinstance(named, ProjectNumber) else named
    known = (
        {one.procedure for one in ELIGIBILITY.terms.conditions}
        if isinstance(ELIGIBILITY.terms, EligibilityTerms)
        else set()
    )
    if not isinstance(procedure, ProcedureNumber) or (procedure in known and random.random() < 0.5):
        return SHIPPED_BOOKS
    component = random.choice((None, project.component)) if flawed else project.component
    terms = EligibilityTerms(conditions=[_conditions(procedure, component, random, flawed=flawed), ...])
    return tuple(attrs.evolve(book, terms=terms) if book.name == "eligibility" else book for book in SHIPPED_BOOKS)
