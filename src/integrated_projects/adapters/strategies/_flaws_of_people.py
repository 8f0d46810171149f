"""Flaws of days, numbers, those who take part, and what is done."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from types import EllipsisType
from typing import cast

import attrs

from integrated_projects.activity import Activity, Indicator, Result
from integrated_projects.adapters.strategies._flaw import Flaw, stranger, with_lines
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD
from integrated_projects.facility import Facility
from integrated_projects.identifier import ContractNumber, ProcedureNumber, ProjectNumber
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner, Role
from integrated_projects.period import Duration
from integrated_projects.procedure import Procedure
from integrated_projects.programme import Programme
from integrated_projects.project import Contract, LinkedContract, Objective, ProgrammePart, Project, Tally
from integrated_projects.quantity import Quantity
from integrated_projects.target_group import TargetGroup
from integrated_projects.text import Text

__all__ = ["FLAWS_OF_PEOPLE"]


def __dir__() -> list[str]:
    return __all__


_STRANGER = "Сдружение „Непознат град“"
_LINKED = ContractNumber.parse("BG16RFOP001-1.024-0005-C01")


def _first(project: Project) -> Programme:
    return project.parts[0].programme


def _number(project: Project) -> ProjectNumber:
    return cast("ProjectNumber", project.number)


def _first_day(project: Project) -> date:
    return cast("date", project.first_day)


# --- days -------------------------------------------------------------------------------------------------------------


def _a_last_day_before_the_first(project: Project, random: Random) -> Project:
    last = _first_day(project) - timedelta(days=random.randint(1, 30))
    return attrs.evolve(project, last_day=last, duration=None)


def _another_duration(project: Project, random: Random) -> Project:
    duration = cast("Duration", project.duration)
    return attrs.evolve(project, duration=Duration(months=duration.months + random.randint(2, 12)))


def _days_before_the_period(project: Project, random: Random) -> Project:
    first = date(2010, 1, 1) + timedelta(days=random.randrange(365))
    return attrs.evolve(project, first_day=first, duration=None, linked_contracts=[])


def _a_linked_contract_of_a_later_day(project: Project, random: Random) -> Project:
    later = _first_day(project) + timedelta(days=random.randint(1, 400))
    return attrs.evolve(project, linked_contracts=[LinkedContract(_LINKED, signed_on=later)])


# --- numbers ----------------------------------------------------------------------------------------------------------


def _with_contracts(project: Project, *numbers: ContractNumber) -> Project:
    """The project with these contracts, one for each programme."""
    parts = [
        attrs.evolve(part, contracts=[Contract(number)]) for part, number in zip(project.parts, numbers, strict=True)
    ]
    return attrs.evolve(project, parts=parts)


def _another_project(project: Project, random: Random) -> ProjectNumber:
    """The number of another project of the same procedure."""
    number = _number(project)
    return number.procedure.project((number.ordinal + random.randint(1, 99)) % 9999 + 1)


def _a_programme_twice(project: Project, _random: Random) -> Project:
    return attrs.evolve(project, parts=[*project.parts, ProgrammePart(_first(project))], tallies=[])


def _two_contracts(project: Project, random: Random) -> Project:
    first, *others = project.parts
    contract = first.contracts[0]
    number = cast("ContractNumber", contract.number)
    second = Contract(attrs.evolve(number, version=number.version + random.randint(1, 9)))
    return attrs.evolve(project, parts=[attrs.evolve(first, contracts=[contract, second]), *others])


def _contracts_of_another_project(project: Project, random: Random) -> Project:
    other = _another_project(project, random)
    return _with_contracts(
        project, *(other.contract(programme=part.programme.code, version=1) for part in project.parts)
    )


def _a_contract_of_a_third_project(project: Project, random: Random) -> Project:
    """The project's own number is left unsaid, since one of the two contracts would be of another."""
    own, other = _number(project), _another_project(project, random)
    numbers = (own, *[other] * (len(project.parts) - 1))
    contracts = [
        number.contract(programme=part.programme.code, version=1)
        for number, part in zip(numbers, project.parts, strict=True)
    ]
    return _with_contracts(attrs.evolve(project, number=None), *contracts)


def _a_contract_that_names_another_programme(project: Project, random: Random) -> Project:
    other = stranger(project, random)
    contracts = [cast("ContractNumber", part.contracts[0].number) for part in project.parts]
    contracts[0] = _number(project).contract(programme=other.code, version=1)
    return _with_contracts(project, *contracts)


def _another_procedure(project: Project, random: Random) -> Project:
    own = _number(project).procedure
    other = attrs.evolve(own, ordinal=own.ordinal + random.randint(1, 99))
    return attrs.evolve(project, procedure=Procedure(other))


def _a_number_under_no_programme(project: Project, random: Random) -> Project:
    procedure = ProcedureNumber(stranger(project, random).code.prefix, axis=1, ordinal=random.randint(1, 99))
    # The contracts are left unsaid, since those of the project would bear its old number.
    parts = [attrs.evolve(part, contracts=None) for part in project.parts]
    return attrs.evolve(project, number=procedure.project(1), procedure=Procedure(procedure), parts=parts)


def _a_project_called_a_procedure(project: Project, _random: Random) -> Project:
    return attrs.evolve(project, procedure=Procedure(_number(project)))


def _a_linked_contract_of_the_project_itself(project: Project, _random: Random) -> Project:
    own = LinkedContract(_number(project).contract(programme=_first(project).code, version=9))
    return attrs.evolve(project, linked_contracts=[own])


def _a_linked_contract_under_another_programme(project: Project, _random: Random) -> Project:
    linked = LinkedContract(_LINKED, programme=HRD)
    return attrs.evolve(project, linked_contracts=[linked])


# --- who takes part ---------------------------------------------------------------------------------------------------


def _with_partners(project: Project, *partners: Partner) -> Project:
    """The project with more partners, and without counts that they would make wrong."""
    return attrs.evolve(project, partners=[*project.partners, *partners], tallies=[])


def _two_beneficiaries(project: Project, _random: Random) -> Project:
    second = Partner(Organisation(_STRANGER), role=Role.BENEFICIARY, programmes=[_first(project)])
    return _with_partners(project, second)


def _a_partner_among_the_associated(project: Project, _random: Random) -> Project:
    wrong = Partner(Organisation(_STRANGER), role=Role.PARTNER, programmes=[_first(project)])
    return attrs.evolve(project, associated_partners=[wrong], tallies=[])


def _an_organisation_twice_under_a_programme(project: Project, _random: Random) -> Project:
    leader, *others = project.partners
    others = [partner for partner in others if partner.organisation != leader.organisation]
    twice = attrs.evolve(leader, role=Role.PARTNER, programmes=leader.programmes[:1])
    return attrs.evolve(project, partners=[leader, *others, twice], tallies=[])


def _an_organisation_twice_in_a_role(project: Project, _random: Random) -> Project:
    twice = [
        Partner(Organisation(_STRANGER), role=Role.PARTNER, programmes=[part.programme]) for part in project.parts[:2]
    ]
    return _with_partners(project, *twice)


def _money_of_an_associated_partner(project: Project, _random: Random) -> Project:
    associated = Partner(Organisation(_STRANGER), role=Role.ASSOCIATED_PARTNER, programmes=[_first(project)])
    *lines, last = project.budget.lines
    # Whether there are other partners is left unsaid, since Interreg asks of every amount that it is of a partner.
    partners: list[Partner | EllipsisType] = [*project.partners, ...]
    changed = attrs.evolve(project, partners=partners, associated_partners=[associated], tallies=[])
    return with_lines(changed, [*lines, attrs.evolve(last, partner=associated)])


def _a_partner_under_a_stranger(project: Project, random: Random) -> Project:
    partner = Partner(Organisation(_STRANGER), role=Role.PARTNER, programmes=[stranger(project, random)])
    return _with_partners(project, partner)


# --- what is done -----------------------------------------------------------------------------------------------------


def _an_activity_under_a_stranger(project: Project, random: Random) -> Project:
    activity = Activity(Text(bg="Обучение", en="Training"), programmes=[stranger(project, random)])
    return attrs.evolve(project, activities=[*project.activities, activity], tallies=[])


def _a_target_group_under_a_stranger(project: Project, random: Random) -> Project:
    group = TargetGroup(Text(bg="Ученици", en="Pupils"), programmes=[stranger(project, random)])
    # Whether there are other groups is left unsaid, since every programme must reach one.
    return attrs.evolve(project, target_groups=[group, ...], tallies=[])


def _no_target_group(project: Project, _random: Random) -> Project:
    return attrs.evolve(project, target_groups=[], tallies=[])


def _an_objective_under_a_stranger(project: Project, random: Random) -> Project:
    objective = Objective(Text(bg="Заетост", en="Employment"), programmes=[stranger(project, random)])
    return attrs.evolve(project, objectives=[objective], tallies=[])


def _a_facility_under_a_stranger(project: Project, random: Random) -> Project:
    facility = Facility(Text(bg="Дневен център", en="A day centre"), programmes=[stranger(project, random)])
    return attrs.evolve(project, facilities=[facility], tallies=[])


def _an_indicator_under_a_stranger(project: Project, random: Random) -> Project:
    indicator = Indicator(Text(bg="Обучени ученици", en="Pupils taught"), programmes=[stranger(project, random)])
    return attrs.evolve(project, indicators=[indicator])


def _a_result_under_a_stranger(project: Project, random: Random) -> Project:
    result = Result(Text(bg="Повече заети", en="More people at work"), programmes=[stranger(project, random)])
    return attrs.evolve(project, results=[result])


def _a_performer_who_takes_no_part(project: Project, _random: Random) -> Project:
    activity = Activity(
        Text(bg="Обучение", en="Training"), programmes=[_first(project)], performers=[Organisation(_STRANGER)]
    )
    return attrs.evolve(project, activities=[*project.activities, activity], tallies=[])


def _a_wrong_count(project: Project, random: Random) -> Project:
    count = Quantity.exactly(len(project.partners) + random.randint(1, 9))
    return attrs.evolve(project, tallies=[Tally(count, of="partners")])


#: One for each rule of the shared book that looks at something else than money.
FLAWS_OF_PEOPLE = (
    Flaw("days-are-in-order", _a_last_day_before_the_first),
    Flaw("days-agree-with-duration", _another_duration),
    Flaw("days-are-eligible", _days_before_the_period),
    Flaw("programme-once", _a_programme_twice),
    Flaw("one-contract-per-programme", _two_contracts),
    Flaw("contract-is-of-the-project", _contracts_of_another_project),
    Flaw("contract-names-its-programme", _a_contract_that_names_another_programme),
    Flaw("contracts-are-of-one-project", _a_contract_of_a_third_project, least_programmes=2),
    Flaw("project-is-under-its-procedure", _another_procedure),
    Flaw("project-is-under-a-programme", _a_number_under_no_programme),
    Flaw("procedure-is-called-by-its-number", _a_project_called_a_procedure),
    Flaw("linked-contract-is-earlier", _a_linked_contract_of_a_later_day),
    Flaw("linked-contract-is-of-another-project", _a_linked_contract_of_the_project_itself),
    Flaw("linked-contract-names-its-programme", _a_linked_contract_under_another_programme),
    Flaw("one-beneficiary", _two_beneficiaries),
    Flaw("role-fits-its-list", _a_partner_among_the_associated),
    Flaw("organisation-once-under-each-programme", _an_organisation_twice_under_a_programme),
    Flaw("organisation-once-in-each-role", _an_organisation_twice_in_a_role, least_programmes=2),
    Flaw("associated-partners-carry-no-money", _money_of_an_associated_partner),
    Flaw("partner-is-under-a-programme", _a_partner_under_a_stranger),
    Flaw("activity-is-paid", _an_activity_under_a_stranger),
    Flaw("target-group-is-under-a-programme", _a_target_group_under_a_stranger),
    Flaw("programme-reaches-a-target-group", _no_target_group),
    Flaw("objective-names-programmes-that-pay", _an_objective_under_a_stranger),
    Flaw("facility-names-programmes-that-pay", _a_facility_under_a_stranger),
    Flaw("indicator-names-programmes-that-pay", _an_indicator_under_a_stranger),
    Flaw("result-names-programmes-that-pay", _a_result_under_a_stranger),
    Flaw("performers-take-part", _a_performer_who_takes_no_part),
    Flaw("tally-agrees-with-its-list", _a_wrong_count),
)
