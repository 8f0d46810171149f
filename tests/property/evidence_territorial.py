"""Evidence of the EEA Grants, local action groups, territorial strategies, cooperation and participants."""

# ruff: noqa: FBT001 - whether it may be flawed is in the shape of a maker

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any, TypeVar

import attrs

from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, SESG
from integrated_projects.evidence.action_group import ActionGroup, GroupMember, LocalStrategy, SelectionVote
from integrated_projects.evidence.concept import Concept, ProjectIdea
from integrated_projects.evidence.cooperation import Cooperation, CooperationCosts, CooperationCriterion
from integrated_projects.evidence.eea_grant import (
    DonorPartnership,
    EeaGrant,
    GrantShare,
    IndirectCosts,
    IndirectMethod,
    Invoice,
)
from integrated_projects.evidence.participation import (
    EsfOutputs,
    EsfPlusOutputs,
    EsfPlusRecord,
    EsfRecord,
    Participation,
)
from integrated_projects.evidence.territorial_strategy import StrategyContent, StrategyFinancing, TerritorialStrategy
from integrated_projects.identifier import ContractNumber, ProcedureNumber, ProjectNumber, RegistryNumber
from integrated_projects.money import Rate, euro
from integrated_projects.programme import Programme
from integrated_projects.project import Project
from tests.property.correct import HUMAN_RESOURCES, MECHANISM

__all__ = ["MAKERS"]

T = TypeVar("T")


def _or(random: Random, good: T, *bad: T, flawed: bool) -> T:
    """What is right, or where it may be flawed often something else."""
    return random.choice(bad) if flawed and random.random() < 0.5 else good


def _programmes(project: Project, *wanted: Programme) -> list[Programme]:
    """The programmes of the project that are among those wanted, or else one of those wanted."""
    paying = [part.programme for part in project.parts if part.programme.code in {one.code for one in wanted}]
    return list(dict.fromkeys(paying)) or [wanted[0]]


# --- EEA Grants -------------------------------------------------------------------------------------------------------


def _eea_grant(project: Project, random: Random, flawed: bool) -> EeaGrant:
    programme = _programmes(project, MECHANISM)[0]
    donors = [partner.organisation.name for partner in project.partners if partner.organisation.country == "NO"]
    everybody = [partner.organisation.name for partner in project.partners]
    named = _or(random, donors, everybody, flawed=flawed)[:1]
    has_agreement = _or(random, True, False, flawed=flawed)
    return EeaGrant(
        invoices=[_invoice(project, programme, random, flawed) for _ in range(2)],
        shares=[_share(programme, random, flawed) for _ in range(2)],
        indirect_costs=[_indirect_costs(programme, random, flawed) for _ in range(3)],
        donor_partnerships=[DonorPartnership(partner=name, has_agreement=has_agreement) for name in named],
    )


def _invoice(project: Project, programme: Programme, random: Random, flawed: bool) -> Invoice:
    last = min(project.last_day or date(2020, 6, 15), date(9998, 1, 1))
    first = min(project.first_day or last, last)
    inside = first + timedelta(days=random.randint(0, (last - first).days))
    if last.day > 1 and first < last.replace(day=1) and random.random() < 0.5:
        # An invoice of the final month that is paid after the end.
        days = [last, inside, last + timedelta(days=_or(random, 30, 31, 45, flawed=flawed))]
    else:
        days = [inside, inside, last]
    if flawed:
        days = [day + timedelta(days=random.choice((0, 0, 0, -400, 400))) for day in days]
    return Invoice(programme=programme, issued_on=days[0], delivered_on=days[1], paid_on=days[2])


def _share(programme: Programme, random: Random, flawed: bool) -> GrantShare:
    return GrantShare(
        programme=programme,
        partner="An NGO",
        budget=euro("200000.00"),
        grant=euro(_or(random, "180000.00", "180000.01", flawed=flawed)),
        call_rate=Rate.percent("90"),
        voluntary_work=euro(_or(random, "9999.00", "10000.01", "0.00", flawed=flawed)),
    )


def _indirect_costs(programme: Programme, random: Random, flawed: bool) -> IndirectCosts:
    method = random.choice(tuple(IndirectMethod))
    right = "62500.00" if method is IndirectMethod.RATE_OF_DIRECT else "15000.00"
    return IndirectCosts(
        programme=programme,
        method=method,
        amount=euro(_or(random, right, "100000.00", flawed=flawed)),
        direct=euro("400000.00"),
        subcontracted=euro("150000.00"),
        staff=euro("100000.00"),
    )


# --- local action groups ----------------------------------------------------------------------------------------------


def _action_group(_project: Project, random: Random, flawed: bool) -> ActionGroup:
    weights = _or(random, (4, 3, 3), (5, 3, 3), (6, 3, 2), (3, 6, 2), (1, 9, 1), flawed=flawed)
    groups = [("municipalities", True), ("civil society", False), ("business", False)]
    members = [
        GroupMember(1, interest=interest, is_public=is_public)
        for weight, (interest, is_public) in zip(weights, groups, strict=True)
        for _ in range(weight)
    ]
    return ActionGroup(
        members=members,
        selections=[
            SelectionVote(cast=9, by_public=_or(random, 4, 5, flawed=flawed)),
            SelectionVote(cast=_or(random, 10, 5, flawed=flawed), by_public=5),
        ],
        strategy=LocalStrategy(
            population=_or(random, 30_000, 9_999, 150_001, flawed=flawed),
            has_derogation=False,
            public_expenditure=euro("2000000.00"),
            running_costs=euro(_or(random, "300000.00", "300000.01", flawed=flawed)),
            animation_costs=euro("200000.00"),
            approved_on=_or(random, date(2016, 5, 1), date(2018, 1, 1), flawed=flawed),
            programme_approved_on=date(2022, 9, 1),
            first_selected_on=_or(random, date(2023, 9, 1), date(2023, 9, 2), flawed=flawed),
        ),
    )


# --- territorial investments ------------------------------------------------------------------------------------------


#: The procedure that selects concepts.
_CONCEPTS = ProcedureNumber.parse("BG16FFPR003-2.001")


def _territorial_strategy(_project: Project, random: Random, flawed: bool) -> TerritorialStrategy:
    one = StrategyFinancing(fund="ERDF", programme=HRD, priority="2")
    other = StrategyFinancing(fund="ESF", programme=SESG, priority="3")
    return TerritorialStrategy(
        financing=_or(random, [one, other], [one], [one, one], flawed=flawed),
        contents=_or(random, [*StrategyContent], [*StrategyContent][1:], flawed=flawed),
    )


def _concept(project: Project, random: Random, flawed: bool) -> Concept:
    own = project.number if isinstance(project.number, ProjectNumber) else _CONCEPTS.project(9)
    became: list[list[ProjectNumber | ContractNumber | RegistryNumber]] = [
        [own],
        [],
        [_CONCEPTS.project(8)],
        [RegistryNumber("РД-02-29-1")],
    ]
    return Concept(
        ideas=[
            ProjectIdea(
                "a centre",
                programmes=_or(random, [HRD], [], [HUMAN_RESOURCES], [HUMAN_RESOURCES, HRD], flawed=flawed),
                procedure=_or(random, own.procedure, _CONCEPTS, flawed=flawed),
                became=_or(random, became[0], *became[1:], flawed=flawed),
            ),
            ProjectIdea("a school", programmes=[SESG], procedure=own.procedure, became=[]),
        ],
        programmes=[HRD, SESG],
        number=_or(random, _CONCEPTS.project(7), own, flawed=flawed),
        is_approved=_or(random, True, False, flawed=flawed),
        approved_on=_or(random, date(2013, 10, 1), date(2020, 1, 1), flawed=flawed),
    )


# --- cooperation ------------------------------------------------------------------------------------------------------

_CRITERIA = [*CooperationCriterion]


def _cooperation(project: Project, random: Random, flawed: bool) -> Cooperation:
    names = [partner.organisation.name for partner in project.partners]
    return Cooperation(
        criteria=_or(random, _CRITERIA, [_CRITERIA[0], *_CRITERIA[2:]], _CRITERIA[:2], flawed=flawed),
        joins_outermost_regions=_or(random, False, True, flawed=flawed),
        lead_partners=_or(random, names[:1], names, [], ["Somebody else"], flawed=flawed),
        is_one_body=_or(random, False, True, flawed=flawed),
        costs=[_costs(random, flawed) for _ in range(2)],
    )


def _costs(random: Random, flawed: bool) -> CooperationCosts:
    return CooperationCosts(
        partner="School",
        staff=euro("20000.00"),
        other_direct=euro(_or(random, "100000.00", "99999.00", flawed=flawed)),
        travel=euro(_or(random, "3000.00", "3000.01", flawed=flawed)),
        office=euro(_or(random, "3000.00", "3000.01", flawed=flawed)),
        staff_is_flat=_or(random, True, False, flawed=flawed),
        travel_is_flat=_or(random, True, False, flawed=flawed),
        office_is_flat=_or(random, True, False, flawed=flawed),
    )


# --- participants -----------------------------------------------------------------------------------------------------


def _outputs(kind: type[T], random: Random, flawed: bool) -> T:
    """Counts that fit each other, of which one may be another."""
    facts: dict[str, int] = {}
    for field in attrs.fields(kind):  # type: ignore[arg-type] # it is one of the nouns above
        facts[field.name] = 0
    unemployed, inactive, employed = (random.randrange(20) for _ in range(3))
    total = unemployed + inactive + employed
    facts |= {"participants": total, "unemployed": unemployed, "inactive": inactive, "employed": employed}
    facts["long_term_unemployed"] = unemployed // 2
    for name in ("below_25", "below_18", "isced_3_4", "rural", "inactive_not_in_education"):
        if name in facts:
            facts[name] = inactive if name == "inactive_not_in_education" else total // 2
    if flawed:
        for _ in range(3):
            facts[random.choice([*facts])] = random.choice((0, total + 1, 100))
    made: Callable[..., T] = kind
    return made(**facts)


def _sum_of(kind: type[T], parts: list[T], random: Random, flawed: bool) -> T:
    names = [field.name for field in attrs.fields(kind)]  # type: ignore[arg-type] # it is one of the nouns above
    facts: dict[str, Any] = {name: sum(getattr(part, name) for part in parts) for name in names}
    if flawed and random.random() < 0.5:
        facts[random.choice(names)] += 1
    made: Callable[..., T] = kind
    return made(**facts)


def _participation(project: Project, random: Random, flawed: bool) -> Participation:
    old, new = _programmes(project, HRD, SESG), _programmes(project, HUMAN_RESOURCES)
    esf = []
    for programme in old:
        women, men = (_outputs(EsfOutputs, random, flawed) for _ in range(2))
        esf.append(
            EsfRecord(
                programme=programme,
                benefits_directly=_or(random, True, False, flawed=flawed),
                is_earmarked=True,
                everyone=_sum_of(EsfOutputs, [women, men], random, flawed),
                women=women,
                men=men,
            )
        )
    esf_plus = []
    for programme in new:
        women_plus, men_plus, neither = (_outputs(EsfPlusOutputs, random, flawed) for _ in range(3))
        esf_plus.append(
            EsfPlusRecord(
                programme=programme,
                benefits_directly=_or(random, True, False, flawed=flawed),
                is_earmarked=True,
                everyone=_sum_of(EsfPlusOutputs, [women_plus, men_plus, neither], random, flawed),
                women=women_plus,
                men=men_plus,
                non_binary=neither,
            )
        )
    persons = _or(random, 200, 1, flawed=flawed)
    return Participation(esf=esf, esf_plus=esf_plus, persons=persons, reported=_or(random, 200, 201, 88, flawed=flawed))


MAKERS: tuple[Callable[[Project, Random, bool], object], ...] = (
    _eea_grant,
    _action_group,
    _territorial_strategy,
    _concept,
    _cooperation,
    _participation,
)
