"""Codes, numbers and identifiers: their grammar and their parts.

They compose as the information system composes them: a programme's code without its year precedes the number of a
procedure, that the number of a project, and that the number of a contract; a document adds its own. A text is read to
the letter, since what `parse` accepts is what `format` prints. A misspelt one is refused with its likely spelling. A
ministerial or foreign number is kept as a `RegistryNumber`.
"""

from __future__ import annotations

from integrated_projects.identifier.any_number import parse_number
from integrated_projects.identifier.document_number import DocumentKind, DocumentNumber
from integrated_projects.identifier.number import ContractNumber, ProcedureNumber, ProjectNumber
from integrated_projects.identifier.organisation_id import OrganisationId
from integrated_projects.identifier.programme_code import ProgrammeCode
from integrated_projects.identifier.registry_number import RegistryNumber

__all__ = [
    "ContractNumber",
    "DocumentKind",
    "DocumentNumber",
    "OrganisationId",
    "ProcedureNumber",
    "ProgrammeCode",
    "ProjectNumber",
    "RegistryNumber",
    "parse_number",
]


def __dir__() -> list[str]:
    return __all__
