"""Rules on what refers to something else in the project, or stands in one of two lists."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.activity import Indicator, Result
from integrated_projects.facility import Facility
from integrated_projects.finding import Judgement, Severity
from integrated_projects.finding.vocabulary import field_words
from integrated_projects.identifier import ContractNumber, ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.partner import Partner, Role
from integrated_projects.project import LinkedContract, Objective, Project
from integrated_projects.rule import decide, not_applicable, rule
from integrated_projects.rulebooks.shared.gaps import PARTS, is_programme_of
from integrated_projects.rulebooks.shared.terms import NUMBERING, PRACTICE, SharedCase
from integrated_projects.text import Text

__all__ = [
    "facility_names_programmes_that_pay",
    "indicator_names_programmes_that_pay",
    "linked_contract_names_its_programme",
    "objective_names_programmes_that_pay",
    "programme_once",
    "result_names_programmes_that_pay",
    "role_fits_its_list",
]


def __dir__() -> list[str]:
    return __all__


@rule("programme-once", of=Project, basis=PRACTICE)
def programme_once(project: Project, _case: SharedCase) -> Iterator[Judgement]:
    """What is stated for a programme stands in one part."""
    codes = [part.programme.code for part in project.parts]
    twice = tuple(dict.fromkeys(code for code in codes if codes.count(code) > 1))
    yield decide(
        False if twice else True if project.parts.complete else None,
        "each of {codes} is listed once",
        breached="{twice} is listed twice",
        unknown="listed are {codes}; perhaps there are others",
        observed=tuple(codes),
        missing=[PARTS],
        codes=tuple(codes),
        twice=twice,
    )


@rule("role-fits-its-list", of=Partner, basis=PRACTICE)
def role_fits_its_list(partner: Partner, case: SharedCase) -> Iterator[Judgement]:
    """Associated partners are listed as such, and all others as partners."""
    listed = str(case.here.steps[0])
    associated = listed == "associated_partners"
    yield decide(
        None if partner.role is None else (partner.role is Role.ASSOCIATED_PARTNER) is associated,
        "{name}, {role}, is listed among the {listed}",
        breached="{name} is listed among the {listed}, and its role is that of {role}",
        unknown="{name} is listed among the {listed}; its role is not stated",
        observed=partner.role,
        missing=[case.here / "role"],
        name=partner.organisation,
        role=partner.role,
        listed=field_words(listed),
    )


@rule("objective-names-programmes-that-pay", of=Objective, basis=PRACTICE, severity=Severity.WARNING)
def objective_names_programmes_that_pay(objective: Objective, case: SharedCase) -> Iterator[Judgement]:
    """No objective is under a programme that does not pay for the project."""
    yield _pay(objective.name, objective.programmes, case)


@rule("facility-names-programmes-that-pay", of=Facility, basis=PRACTICE, severity=Severity.WARNING)
def facility_names_programmes_that_pay(facility: Facility, case: SharedCase) -> Iterator[Judgement]:
    """No service or facility is under a programme that does not pay for the project."""
    yield _pay(facility.name, facility.programmes, case)


@rule("indicator-names-programmes-that-pay", of=Indicator, basis=PRACTICE, severity=Severity.WARNING)
def indicator_names_programmes_that_pay(indicator: Indicator, case: SharedCase) -> Iterator[Judgement]:
    """No indicator is under a programme that does not pay for the project."""
    if case.here.steps[0] != "indicators":
        yield not_applicable("{name} is counted by a contract of another project", name=indicator.name)
        return
    yield _pay(indicator.name, indicator.programmes, case)


@rule("result-names-programmes-that-pay", of=Result, basis=PRACTICE, severity=Severity.WARNING)
def result_names_programmes_that_pay(result: Result, case: SharedCase) -> Iterator[Judgement]:
    """No result is under a programme that does not pay for the project."""
    yield _pay(result.name, result.programmes, case)


def _pay(name: Text, programmes: Listing[ProgrammeCode], case: SharedCase) -> Judgement:
    """Whether every programme that is named pays for the project; none need be named."""
    strangers = programmes.where(lambda code: is_programme_of(case.project, code) is False)
    return decide(
        programmes.all(lambda code: is_programme_of(case.project, code)),
        "{name} is under {programmes}",
        breached="{name} is under {strangers}, which does not pay for the project",
        unknown="the programmes of {name} are not certain; stated: {programmes}",
        observed=programmes,
        missing=(case.here / "programmes", PARTS),
        name=name,
        programmes=programmes,
        strangers=strangers.items,
    )


@rule("linked-contract-names-its-programme", of=LinkedContract, basis=NUMBERING)
def linked_contract_names_its_programme(contract: LinkedContract, case: SharedCase) -> Iterator[Judgement]:
    """A linked contract's number names the programme under which it is stated."""
    number, programme = contract.number, contract.programme
    if not isinstance(number, ContractNumber):
        yield not_applicable("{number} names no programme", number=number)
        return
    yield decide(
        None if programme is None else number.is_under(programme),
        "{number} is a contract under {programme}",
        breached="{number} is not a contract under {programme}, for which it is stated",
        unknown="under which programme {number} is, is not stated",
        observed=number,
        expected=programme,
        missing=[case.here / "programme"],
        number=number,
        programme=programme,
    )
