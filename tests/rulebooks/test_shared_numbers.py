"""The rules on contracts and the numbers that belong together."""

from __future__ import annotations

from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, SESG
from integrated_projects.examples import kameno, kazanlak, strelcha, vidin
from integrated_projects.identifier import ContractNumber, ProcedureNumber, ProjectNumber, RegistryNumber
from integrated_projects.listing import Listed
from integrated_projects.procedure import Procedure
from integrated_projects.programme import Programme
from integrated_projects.project import Contract, LinkedContract, ProgrammePart, Project
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown

PROJECT = ProjectNumber.parse("BG05M9OP001-2.056-0020")
OTHER_PROJECT = ProjectNumber.parse("BG05M9OP001-2.056-0021")
PROCEDURE = Procedure(ProcedureNumber.parse("BG05M9OP001-2.056"))
MINISTERIAL = RegistryNumber.parse("РД 50-12")

LEADING = Contract(ContractNumber.parse("BG05M9OP001-2.056-0020-C01"))
ANNEXED = Contract(ContractNumber.parse("BG05M9OP001-2.056-0020-C02"))
LEADING_IN_FULL = Contract(ContractNumber.parse("BG05M9OP001-2.056-0020-2014BG05M9OP001-C01"))
SECOND = Contract(ContractNumber.parse("BG05M9OP001-2.056-0020-2014BG05M2OP001-C01"))
THIRD = Contract(ContractNumber.parse("BG05M9OP001-2.056-0020-2014BG16RFOP001-C01"))
SECOND_OF_ANOTHER = Contract(ContractNumber.parse("BG05M9OP001-2.056-0021-2014BG05M2OP001-C01"))
REGISTERED = Contract(MINISTERIAL)


def under_hrd(*contracts: Contract, number: ProjectNumber | RegistryNumber | None = None) -> Project:
    """A project with these contracts and no others, all with one programme."""
    return Project("A project", number=number, parts=[ProgrammePart(HRD, contracts=contracts)])


def under_sesg(*contracts: Contract) -> Project:
    """The same, with the programme that does not lead."""
    return Project("A project", parts=[ProgrammePart(SESG, contracts=contracts)])


def of_two(first: Listed[Contract], second: Listed[Contract]) -> Project:
    """A project with contracts with two programmes."""
    return Project("A project", parts=[ProgrammePart(HRD, contracts=first), ProgrammePart(SESG, contracts=second)])


def numbered(
    number: ProjectNumber | RegistryNumber | None,
    procedure: Procedure | None = None,
    parts: Listed[ProgrammePart | Programme] = None,
) -> Project:
    """A project with these numbers."""
    return Project("A project", number=number, procedure=procedure, parts=parts)


def linked(number: ContractNumber | RegistryNumber, project: ProjectNumber | RegistryNumber | None = None) -> Project:
    """A project that builds on one contract."""
    return Project("A project", number=project, linked_contracts=[LinkedContract(number)])


ROWS: tuple[Row, ...] = (
    *of_rule(
        "one-contract-per-programme",
        met("one", under_hrd(LEADING), says="the contract with OP HRD is BG05M9OP001-2.056-0020-C01"),
        met("one with each", vidin),
        breached(
            "two",
            under_hrd(LEADING, ANNEXED),
            says="not one contract with OP HRD is stated, but 2: "
            "BG05M9OP001-2.056-0020-C01, BG05M9OP001-2.056-0020-C02",
            at="$.parts[0]",
        ),
        breached("two, and perhaps others", of_two([LEADING, ANNEXED, ...], [SECOND])),
        breached(
            "it is stated that there is none", under_hrd(), says="not one contract with OP HRD is stated, but 0: none"
        ),
        unknown("one, and perhaps others", kameno, "$.parts[0].contracts"),
        unknown("none is stated", Project("A project", parts=[HRD]), "$.parts[0].contracts"),
        unknown("no programme is stated", Project("A project"), "$.parts"),
        not_applicable("no programme pays", Project("A project", parts=[]), says="the project has no programme part"),
    ),
    *of_rule(
        "contract-is-of-the-project",
        met(
            "it continues the project's number",
            under_hrd(LEADING, number=PROJECT),
            says="BG05M9OP001-2.056-0020-C01 continues BG05M9OP001-2.056-0020",
            at="$.parts[0].contracts[0]",
        ),
        breached(
            "the contract of another project",
            under_hrd(LEADING, number=OTHER_PROJECT),
            says="BG05M9OP001-2.056-0020-C01 is a contract of the project BG05M9OP001-2.056-0020, "
            "not of BG05M9OP001-2.056-0021",
        ),
        unknown("the page prints no project number", kazanlak, "$.number"),
        unknown("there may be other contracts", kameno, "$.parts[0].contracts"),
        not_applicable(
            "the ministry's own number", under_hrd(REGISTERED, number=PROJECT), says="РД 50-12 names no project"
        ),
        not_applicable(
            "the project has a registry's number",
            under_hrd(LEADING, number=MINISTERIAL),
            says="РД 50-12 is not continued in the numbers of contracts",
        ),
        not_applicable("there are no contracts", under_hrd(), says="the project has no contract"),
    ),
    *of_rule(
        "contract-names-its-programme",
        met(
            "the leading programme is not named",
            under_hrd(LEADING),
            says="BG05M9OP001-2.056-0020-C01 is a contract with OP HRD",
        ),
        met("the second programme is", under_sesg(SECOND)),
        breached(
            "another programme is named",
            under_sesg(THIRD),
            says="BG05M9OP001-2.056-0020-2014BG16RFOP001-C01 is stated for OP SESG (2014BG05M2OP001), "
            "and names 2014BG16RFOP001",
            at="$.parts[0].contracts[0]",
        ),
        breached(
            "none is named, and the programme does not lead",
            under_sesg(LEADING),
            says="BG05M9OP001-2.056-0020-C01 is stated for OP SESG (2014BG05M2OP001), "
            "and names the leading programme of BG05M9OP001-2.056-0020",
        ),
        breached("the leading programme is named", under_hrd(LEADING_IN_FULL)),
        breached("the leading programme has the contract of the second", under_hrd(SECOND)),
        unknown("there may be other contracts", of_two([LEADING], None), "$.parts[1].contracts"),
        not_applicable("the ministry's own number", under_hrd(REGISTERED), says="РД 50-12 names no programme"),
    ),
    *of_rule(
        "contracts-are-of-one-project",
        met("two of one", of_two([LEADING], [SECOND]), says="the contracts are of BG05M9OP001-2.056-0020"),
        met("one alone", of_two([LEADING], [REGISTERED])),
        met("Kazanlak's", kazanlak),
        breached(
            "one of each",
            of_two([LEADING], [SECOND_OF_ANOTHER]),
            says="the contracts are of BG05M9OP001-2.056-0020, BG05M9OP001-2.056-0021",
            at="$",
        ),
        breached("one of each, whatever is left out", of_two([LEADING, ...], [SECOND_OF_ANOTHER, ...])),
        unknown("there may be others", of_two([LEADING], [SECOND, ...]), "$.parts[1].contracts"),
        unknown("no programme is stated", Project("A project"), "$.parts"),
        not_applicable("none names a project", under_hrd(REGISTERED), says="no contract names a project"),
        not_applicable("there are none", Project("A project", parts=[])),
    ),
    *of_rule(
        "project-is-under-its-procedure",
        met("it continues the number", strelcha, says="BG05M9OP001-2.023-0001 continues BG05M9OP001-2.023"),
        breached(
            "the number of another procedure",
            numbered(ProjectNumber.parse("BG05M9OP001-2.018-0001"), PROCEDURE),
            says="BG05M9OP001-2.018-0001 is under the procedure BG05M9OP001-2.018, not under BG05M9OP001-2.056",
            at="$",
        ),
        unknown("no number of the project", numbered(None, PROCEDURE), "$.number"),
        unknown("no procedure", numbered(PROJECT), "$.procedure"),
        unknown("neither", numbered(None), "$.number", "$.procedure"),
        not_applicable("a registry's number", numbered(MINISTERIAL, PROCEDURE), says="РД 50-12 names no procedure"),
        not_applicable(
            "what is printed is no number of a procedure",
            numbered(PROJECT, Procedure(OTHER_PROJECT)),
            says="BG05M9OP001-2.056-0021 is not the number of a procedure",
        ),
    ),
    *of_rule(
        "project-is-under-a-programme",
        met(
            "under one of two",
            numbered(PROJECT, parts=[SESG, HRD]),
            says="BG05M9OP001-2.056-0020 begins with the code of a programme of the project",
        ),
        met("whatever others there are", numbered(PROJECT, parts=[HRD, ...])),
        breached(
            "under neither",
            numbered(PROJECT, parts=[SESG]),
            says="BG05M9OP001-2.056-0020 begins with BG05M9OP001, which is no programme of the project",
        ),
        unknown("there may be other programmes", numbered(PROJECT, parts=[SESG, ...]), "$.parts"),
        unknown("no number", numbered(None, parts=[HRD]), "$.number", says="number of the project: not stated"),
        unknown("neither", numbered(None), "$.number", "$.parts"),
        not_applicable("a registry's number", numbered(MINISTERIAL, parts=[HRD]), says="РД 50-12 names no programme"),
    ),
    *of_rule(
        "procedure-is-called-by-its-number",
        met(
            "it is", numbered(None, PROCEDURE), says="BG05M9OP001-2.056 is the number of a procedure", at="$.procedure"
        ),
        breached(
            "Kameno's is a project's",
            kameno,
            says="BGLD-3.002-0016 is printed as the number of a procedure; it is that of a project under BGLD-3.002",
        ),
        unknown("no procedure is stated", numbered(PROJECT), "$.procedure"),
        not_applicable(
            "a registry's number", numbered(None, Procedure(MINISTERIAL)), says="РД 50-12 is a registry's own number"
        ),
    ),
    *of_rule(
        "linked-contract-is-of-another-project",
        met(
            "it is of another",
            linked(LEADING.number, OTHER_PROJECT),
            says="BG05M9OP001-2.056-0020-C01 is of the project BG05M9OP001-2.056-0020",
        ),
        met("the project has a registry's number", linked(LEADING.number, MINISTERIAL)),
        breached(
            "it is of the project itself",
            linked(LEADING.number, PROJECT),
            says="BG05M9OP001-2.056-0020-C01 is a contract of this project itself",
            at="$.linked_contracts[0]",
        ),
        unknown("the number of the project is not stated", linked(LEADING.number), "$.number"),
        unknown("there may be other contracts", Project("A project"), "$.linked_contracts"),
        not_applicable("the ministry's own number", linked(MINISTERIAL, PROJECT), says="РД 50-12 names no project"),
        not_applicable("it builds on none", Project("A project", linked_contracts=[])),
    ),
)
