"""The number that a text is, whatever kind of number that may be."""

from __future__ import annotations

from integrated_projects.errors import Malformed
from integrated_projects.identifier._spelling import CODE, NO_FUND, PREFIX, plain_text
from integrated_projects.identifier.document_number import DocumentNumber, read_document
from integrated_projects.identifier.number import ContractNumber, ProcedureNumber, ProjectNumber, read_number
from integrated_projects.identifier.registry_number import RegistryNumber

__all__ = ["parse_number"]


def __dir__() -> list[str]:
    return __all__


def parse_number(
    text: str,
) -> ProcedureNumber | ProjectNumber | ContractNumber | DocumentNumber | RegistryNumber:
    """The number that a text is, by the narrowest grammar it satisfies: pages call one by another's name.

    What has no grammar of ours is a `RegistryNumber`. A code of the system that is recognisably misspelt, or that of
    a programme, is refused and not passed off as one; who wants it as printed asks `RegistryNumber.parse`.

    Raises:
        Malformed: A misspelt number, with its likely spelling; a programme's code; and as `RegistryNumber.parse`.

    Examples:
        >>> parse_number("BGLD-3.002-0016")  # a page calls it a procedure
        ProjectNumber.parse('BGLD-3.002-0016')
        >>> parse_number("РД 50-12")
        RegistryNumber.parse('РД 50-12')
    """
    noun = "a number"
    plain = plain_text(text, noun)
    number, likely, problems = read_number(plain, noun)
    if "/" not in plain and (CODE.fullmatch(likely) or PREFIX.fullmatch(likely)):
        raise Malformed(plain, noun, "; ".join([*problems, f"{likely} is the code of a programme"]))
    found: ProcedureNumber | ProjectNumber | ContractNumber | DocumentNumber | None = number
    if found is None:
        document, about_document = read_document(plain, noun)
        if document is not None:
            found, problems = document, about_document
    if found is None and not NO_FUND.search(likely):
        return RegistryNumber.parse(plain)
    if found is None or problems:
        raise Malformed(plain, noun, "; ".join(problems))
    return found
