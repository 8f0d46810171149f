"""Rules on contracts and the numbers that belong together."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.finding import Judgement, Message, Severity
from integrated_projects.identifier import ContractNumber, ProcedureNumber, ProjectNumber, RegistryNumber
from integrated_projects.procedure import Procedure
from integrated_projects.project import Contract, LinkedContract, ProgrammePart, Project
from integrated_projects.quantity import Quantity
from integrated_projects.rule import decide, not_applicable, rule
from integrated_projects.rulebooks.shared.gaps import PARTS
from integrated_projects.rulebooks.shared.terms import NUMBERING, PRACTICE, SharedCase

__all__ = [
    "contract_is_of_the_project",
    "contract_names_its_programme",
    "contracts_are_of_one_project",
    "linked_contract_is_of_another_project",
    "one_contract_per_programme",
    "procedure_is_called_by_its_number",
    "project_is_under_a_programme",
    "project_is_under_its_procedure",
]


def __dir__() -> list[str]:
    return __all__


@rule("one-contract-per-programme", of=ProgrammePart, basis=PRACTICE)
def one_contract_per_programme(part: ProgrammePart, case: SharedCase) -> Iterator[Judgement]:
    """The project has one contract with each programme."""
    count = len(part.contracts)
    yield decide(
        Quantity.exactly(1).admits(count, count if part.contracts.complete else None),
        "the contract with {programme} is {contracts}",
        breached="not one contract with {programme} is stated, but {count}: {contracts}",
        unknown="stated as contracts with {programme}: {contracts}; perhaps there are others",
        observed=part.contracts,
        expected=1,
        missing=[case.here / "contracts"],
        contracts=part.contracts,
        count=count,
        programme=part.programme,
    )


@rule("contract-is-of-the-project", of=Contract, basis=NUMBERING)
def contract_is_of_the_project(contract: Contract, case: SharedCase) -> Iterator[Judgement]:
    """The number of a contract is that of the project, continued."""
    number, project = contract.number, case.project.number
    if not isinstance(number, ContractNumber):
        yield not_applicable("{number} names no project", number=number)
        return
    if project is not None and not isinstance(project, ProjectNumber):
        yield not_applicable("{project} is not continued in the numbers of contracts", project=project)
        return
    yield decide(
        None if project is None else number.project == project,
        "{number} continues {project}",
        breached="{number} is a contract of the project {named}, not of {project}",
        unknown="{number} is a contract of the project {named}; the number of this project is not stated",
        observed=number.project,
        expected=project,
        missing=[case.root / "number"],
        number=number,
        named=number.project,
        project=project,
    )


@rule("contract-names-its-programme", of=Contract, basis=NUMBERING)
def contract_names_its_programme(contract: Contract, case: SharedCase) -> Iterator[Judgement]:
    """A contract's number names the programme it is with: by its code, or, of the leading one, by none."""
    number = contract.number
    part = case.parent
    if not isinstance(number, ContractNumber) or not isinstance(part, ProgrammePart):
        yield not_applicable("{number} names no programme", number=number)
        return
    code = part.programme.code
    leading = number.project.is_under(code)
    named = number.programme
    yield decide(
        leading if named is None else named == code and not leading,
        "{number} is a contract with {programme}",
        breached="{number} is stated for {programme} ({code}), and names {named}",
        observed=named,
        expected=code,
        number=number,
        programme=part.programme,
        code=code,
        named=named or Message("the leading programme of {project}", {"project": number.project}),
    )


@rule("contracts-are-of-one-project", of=Project, basis=NUMBERING)
def contracts_are_of_one_project(project: Project, _case: SharedCase) -> Iterator[Judgement]:
    """The contracts with all programmes continue the number of one project."""
    numbers = [contract.number for part in project.parts for contract in part.contracts]
    named = tuple(dict.fromkeys(number.project for number in numbers if isinstance(number, ContractNumber)))
    contracts = [PARTS / position / "contracts" for position in range(len(project.parts))]
    complete = project.parts.all(lambda part: True if part.contracts.complete else None)
    if complete and not named:
        yield not_applicable("no contract names a project")
        return
    yield decide(
        False if len(named) > 1 else complete,
        "the contracts are of {named}",
        unknown="the contracts that are stated are of: {named}; perhaps there are others",
        observed=named,
        missing=[PARTS, *contracts],
        named=named,
    )


@rule("project-is-under-its-procedure", of=Project, basis=NUMBERING)
def project_is_under_its_procedure(project: Project, case: SharedCase) -> Iterator[Judgement]:
    """The number of the project is that of its procedure, continued."""
    number = project.number
    procedure = None if project.procedure is None else project.procedure.number
    if number is not None and not isinstance(number, ProjectNumber):
        yield not_applicable("{number} names no procedure", number=number)
        return
    if procedure is not None and not isinstance(procedure, ProcedureNumber):
        yield not_applicable("{procedure} is not the number of a procedure", procedure=procedure)
        return
    yield decide(
        None if number is None or procedure is None else number.procedure == procedure,
        "{number} continues {procedure}",
        breached="{number} is under the procedure {named}, not under {procedure}",
        unknown="number of the project: {number}; number of its procedure: {procedure}",
        observed=number,
        expected=procedure,
        missing=(case.root / "number", case.root / "procedure"),
        number=number,
        named=None if number is None else number.procedure,
        procedure=procedure,
    )


@rule("project-is-under-a-programme", of=Project, basis=NUMBERING)
def project_is_under_a_programme(project: Project, case: SharedCase) -> Iterator[Judgement]:
    """The number of the project begins with the code of a programme that pays for it."""
    number = project.number
    if number is not None and not isinstance(number, ProjectNumber):
        yield not_applicable("{number} names no programme", number=number)
        return
    yield decide(
        None if number is None else project.parts.any(lambda part: number.is_under(part.programme.code)),
        "{number} begins with the code of a programme of the project",
        breached="{number} begins with {prefix}, which is no programme of the project",
        unknown="number of the project: {number}",
        observed=number,
        expected=tuple(part.programme.code for part in project.parts),
        missing=(case.root / "number", PARTS),
        number=number,
        prefix=None if number is None else number.procedure.prefix,
    )


@rule("procedure-is-called-by-its-number", of=Procedure, basis=NUMBERING, severity=Severity.WARNING)
def procedure_is_called_by_its_number(procedure: Procedure, _case: SharedCase) -> Iterator[Judgement]:
    """What is printed as the number of the procedure is the number of a procedure."""
    number = procedure.number
    if isinstance(number, RegistryNumber):
        yield not_applicable("{number} is a registry's own number", number=number)
        return
    named = number.procedure if isinstance(number, ProjectNumber) else number
    yield decide(
        number == named,
        "{number} is the number of a procedure",
        breached="{number} is printed as the number of a procedure; it is that of a project under {named}",
        observed=number,
        expected=named,
        number=number,
        named=named,
    )


@rule("linked-contract-is-of-another-project", of=LinkedContract, basis=NUMBERING)
def linked_contract_is_of_another_project(contract: LinkedContract, case: SharedCase) -> Iterator[Judgement]:
    """A contract on which the project builds is not one of its own."""
    number, project = contract.number, case.project.number
    if not isinstance(number, ContractNumber):
        yield not_applicable("{number} names no project", number=number)
        return
    yield decide(
        None if project is None else number.project != project,
        "{number} is of the project {named}",
        breached="{number} is a contract of this project itself",
        unknown="{number} is of the project {named}; the number of this project is not stated",
        observed=number,
        missing=[case.root / "number"],
        number=number,
        named=number.project,
    )
