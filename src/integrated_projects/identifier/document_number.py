"""The numbers of what is written about a procedure, a project or a contract in the information system."""

from __future__ import annotations

import enum
import re
from typing import TypeAlias

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import must_be
from integrated_projects.identifier._spelling import NUMBER, plain_count, plain_text, respell
from integrated_projects.identifier.number import ContractNumber, ProcedureNumber, ProjectNumber, compose
from integrated_projects.identifier.programme_code import ProgrammeCode

__all__ = ["DocumentKind", "DocumentNumber"]


def __dir__() -> list[str]:
    return __all__


_Above: TypeAlias = ProcedureNumber | ProjectNumber | ContractNumber

_NOUN = "a document number"
_SHAPE = "write it as in BG05M9OP001-2.056-0020-M001"


class DocumentKind(enum.Enum):
    """What a document is; the value is what stands before its ordinal.

    The letters are those of the published source of the information system, and that of a question is what its
    pages print (``BG16FFPR003-1.001-Q005``).
    """

    EVALUATION_SESSION = "S"
    QUESTION = "Q"
    COMMUNICATION = "M"
    AUTHORITY_COMMUNICATION = "R"
    DEBT = "Dt"
    PAID_AMOUNT = "PA"


#: What documents of a kind are about, and how many digits their ordinals have at least.
_PLACES: dict[DocumentKind, tuple[tuple[type, ...], int]] = {
    DocumentKind.EVALUATION_SESSION: ((ProcedureNumber,), 1),
    DocumentKind.QUESTION: ((ProcedureNumber,), 3),
    DocumentKind.COMMUNICATION: ((ProjectNumber, ContractNumber), 3),
    DocumentKind.AUTHORITY_COMMUNICATION: ((ProjectNumber,), 3),
    DocumentKind.DEBT: ((ContractNumber,), 2),
    DocumentKind.PAID_AMOUNT: ((ContractNumber,), 3),
}
_KINDS = {kind.value.upper(): kind for kind in DocumentKind}
_ENDING = re.compile(f"(?P<kind>{'|'.join(_KINDS)})(?P<ordinal>[0-9]+)")


def _ordinal(value: int) -> int:
    return plain_count(value, "the ordinal of a document", 1, 99_999)


def _line(number: _Above) -> tuple[_Above, ...]:
    """The number and those above it, the highest first; so the numbers under one are sorted next to each other."""
    if isinstance(number, ContractNumber):
        return (number.project.procedure, number.project, number)
    return (number.procedure, number) if isinstance(number, ProjectNumber) else (number,)


@attrs.frozen(order=True)
class DocumentNumber(Embeddable):
    """The number of a document: what it is about, its kind and its ordinal there.

    Attributes:
        subject: The number of the procedure, the project or the contract that it is about.
        kind: What the document is.
        ordinal: The ordinal, from 1.

    Raises:
        Malformed: A part outside its range or of another type, or a kind that is numbered under something else.

    Examples:
        >>> number = DocumentNumber.parse("BG05M9OP001-2.056-0020-M001")
        >>> number.subject, number.kind.name, number.ordinal
        (ProjectNumber.parse('BG05M9OP001-2.056-0020'), 'COMMUNICATION', 1)
    """

    subject: ProcedureNumber | ProjectNumber | ContractNumber = attrs.field(
        validator=must_be(ProcedureNumber, ProjectNumber, ContractNumber), order=_line
    )
    kind: DocumentKind = attrs.field(kw_only=True, validator=must_be(DocumentKind), order=[*DocumentKind].index)
    ordinal: int = attrs.field(kw_only=True, converter=_ordinal)

    def __attrs_post_init__(self) -> None:
        places, _ = _PLACES[self.kind]
        if not isinstance(self.subject, places):
            wanted = " or ".join(place.__name__ for place in places)
            reason = f"{self.kind.value} stands behind a {wanted}"
            raise Malformed(f"{self.subject}-{self.kind.value}", _NOUN, reason)

    @classmethod
    def parse(cls, text: str) -> DocumentNumber:
        """The number that is printed as `text`, to the letter.

        Raises:
            Malformed: A text of another shape; the reason names the likely spelling where there is one.

        Examples:
            >>> DocumentNumber.parse("BG16FFPR003-1.001-Q5")
            Traceback (most recent call last):
                ...
            integrated_projects.errors.Malformed: 'BG16FFPR003-1.001-Q5' is not a document number: \
write BG16FFPR003-1.001-Q005
        """
        plain = plain_text(text, _NOUN)
        found, problems = read_document(plain, _NOUN)
        if found is None:
            raise Malformed(plain, _NOUN, "; ".join([*problems, _SHAPE]))
        if problems:
            raise Malformed(plain, _NOUN, "; ".join(problems))
        return found

    def format(self) -> str:
        """The number as the information system prints it, which `parse` reads back.

        Examples:
            >>> contract = ContractNumber.parse("BG05M9OP001-2.056-0020-C01")
            >>> DocumentNumber(contract, kind=DocumentKind.DEBT, ordinal=1).format()
            'BG05M9OP001-2.056-0020-C01-Dt01'
        """
        _, width = _PLACES[self.kind]
        return f"{self.subject}-{self.kind.value}{self.ordinal:0{width}}"

    def __str__(self) -> str:
        return self.format()

    def __repr__(self) -> str:
        return f"DocumentNumber.parse({self.format()!r})"

    def is_under(self, above: ContractNumber | ProjectNumber | ProcedureNumber | ProgrammeCode) -> bool:
        """Whether it is about the contract, the project or the procedure, about one under it, or of the programme.

        Raises:
            Malformed: Anything else.

        Examples:
            >>> number = DocumentNumber.parse("BG05M9OP001-2.056-0020-M001")
            >>> number.is_under(ProcedureNumber.parse("BG05M9OP001-2.056"))
            True
        """
        if isinstance(above, (ContractNumber, ProjectNumber, ProcedureNumber)):
            return above in _line(self.subject)
        return self.subject.is_under(above)


def read_document(text: str, noun: str) -> tuple[DocumentNumber | None, list[str]]:
    """The document number that a text means, and what is wrong with the text; `None` where it means none.

    Raises:
        Malformed: A part outside its range.

    Examples:
        >>> read_document("BG05M9OP001-2.056-S01", "a number")
        (DocumentNumber.parse('BG05M9OP001-2.056-S1'), ['write BG05M9OP001-2.056-S1'])
    """
    problems: list[str] = []
    number, _, ending = text.rpartition("-")
    # The one small letter of the grammar is lawful, and no misprint to be told of.
    ending = ending.replace("t", "T")
    if not (NUMBER.fullmatch(number) and _ENDING.fullmatch(ending)):
        likely, problems = respell(f"{number}-{ending}")
        number, _, ending = likely.rpartition("-")
    match = _ENDING.fullmatch(ending)
    try:
        subject = None if match is None else compose(number)
        if match is None or subject is None:
            return None, problems
        found = DocumentNumber(subject, kind=_KINDS[match["kind"]], ordinal=int(match["ordinal"]))
    except Malformed as error:
        raise Malformed(text, noun, "; ".join([*problems, str(error)])) from None
    if str(found) != text:
        problems.append(f"write {found}")
    return found, problems
