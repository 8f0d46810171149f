"""The numbers that the information system gives: of a procedure, of a project in it, of a contract for that."""

from __future__ import annotations

from typing import TypeVar

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import must_be
from integrated_projects.identifier._spelling import NUMBER, OLD_PREFIX, PREFIX, plain_count, plain_text, respell
from integrated_projects.identifier.programme_code import ProgrammeCode

__all__ = ["ContractNumber", "ProcedureNumber", "ProjectNumber"]


def __dir__() -> list[str]:
    return __all__


def _prefix(value: str) -> str:
    noun = "the prefix of a procedure number"
    text = plain_text(value, noun)
    if not PREFIX.fullmatch(text):
        raise Malformed(text, noun, "write a CCI without its year, such as BG05M9OP001, or a mechanism's code")
    return text


def _axis(value: int) -> int:
    return plain_count(value, "the axis of a procedure", 1, 99)


def _area(value: int | None) -> int | None:
    return None if value is None else plain_count(value, "the area of a procedure", 0, 99)


def _procedure_ordinal(value: int) -> int:
    return plain_count(value, "the ordinal of a procedure", 1, 999)


def _project_ordinal(value: int) -> int:
    return plain_count(value, "the ordinal of a project", 1, 99_999)


def _version(value: int) -> int:
    return plain_count(value, "the version of a contract", 1, 9_999)


def _second_programme(value: ProgrammeCode | None) -> ProgrammeCode | None:
    if value is not None and not (isinstance(value, ProgrammeCode) and value.is_cci):
        raise Malformed(value, "the programme in a contract number", "give a ProgrammeCode that is a CCI, or None")
    return value


# Numbers are sorted by their parts, and one that lacks a part comes before those that have it.
def _none_first(part: int | ProgrammeCode | None) -> tuple[int | ProgrammeCode, ...]:
    return () if part is None else (part,)


@attrs.frozen(order=True)
class ProcedureNumber(Embeddable):
    """The number of a procedure: the prefix of its programme, the axis and the ordinal within the axis.

    The two-digit axis of the Rural Development Programme (``19.290``) is the same shape. In 2007-2013 an area of
    intervention stood between axis and ordinal (``BG051PO001-7.0.07``), and the ordinal had two digits.

    Attributes:
        prefix: The CCI of the programme without its year, or a mechanism's code.
        axis: The priority axis (measure, component), from 1 to 99.
        area: The area of intervention, from 0 to 99; `None` where the numbering has none, which is no gap in
            what we know.
        ordinal: The ordinal, from 1 to 999 (to 99 within an area).

    Raises:
        Malformed: A part outside its range or of another type.

    Examples:
        >>> number = ProcedureNumber.parse("BG05M9OP001-2.056")
        >>> number.prefix, number.axis, number.ordinal
        ('BG05M9OP001', 2, 56)
    """

    prefix: str = attrs.field(converter=_prefix)
    axis: int = attrs.field(kw_only=True, converter=_axis)
    area: int | None = attrs.field(default=None, kw_only=True, converter=_area, order=_none_first)
    ordinal: int = attrs.field(kw_only=True, converter=_procedure_ordinal)

    def __attrs_post_init__(self) -> None:
        if self.area is not None:
            plain_count(self.ordinal, "the ordinal of a procedure within an area", 1, 99)

    @classmethod
    def parse(cls, text: str) -> ProcedureNumber:
        """The number that is printed as `text`, to the letter.

        Raises:
            Malformed: A text of another shape; the reason names the likely spelling where there is one.

        Examples:
            >>> ProcedureNumber.parse("BGLD-3.002-0016")
            Traceback (most recent call last):
                ...
            integrated_projects.errors.Malformed: 'BGLD-3.002-0016' is not a procedure number: \
BGLD-3.002-0016 is a project number; write it as in BG05M9OP001-2.056
        """
        return _parse(cls, text)

    def format(self) -> str:
        """The number as the information system prints it, which `parse` reads back.

        Examples:
            >>> ProcedureNumber("BGLD", axis=3, ordinal=2).format()
            'BGLD-3.002'
        """
        if self.area is None:
            return f"{self.prefix}-{self.axis}.{self.ordinal:03}"
        return f"{self.prefix}-{self.axis}.{self.area}.{self.ordinal:02}"

    def __str__(self) -> str:
        return self.format()

    def __repr__(self) -> str:
        return f"ProcedureNumber.parse({self.format()!r})"

    def project(self, ordinal: int) -> ProjectNumber:
        """The number of the project with this ordinal.

        Raises:
            Malformed: An ordinal outside 1 to 99 999.

        Examples:
            >>> ProcedureNumber.parse("BG05M9OP001-2.056").project(20).format()
            'BG05M9OP001-2.056-0020'
        """
        return ProjectNumber(self, ordinal=ordinal)

    def is_under(self, programme: ProgrammeCode) -> bool:
        """Whether it is a procedure of the programme, which of several is the leading one.

        Raises:
            Malformed: Anything but a programme code.

        Examples:
            >>> ProcedureNumber.parse("BG05M9OP001-2.056").is_under(ProgrammeCode("2014BG05M9OP001"))
            True
        """
        if not isinstance(programme, ProgrammeCode):
            raise Malformed(programme, "a programme code", "a number is compared with codes and numbers above it")
        return self.prefix == programme.prefix


@attrs.frozen(order=True)
class ProjectNumber(Embeddable):
    """The number of a project: its procedure and its ordinal there.

    An integrated project has one number, formed from the procedure of its leading programme.

    Attributes:
        procedure: The number of the procedure.
        ordinal: The ordinal of the project, from 1; printed with four digits, above 9999 with five.

    Raises:
        Malformed: A part outside its range or of another type.

    Examples:
        >>> number = ProjectNumber.parse("BG05M9OP001-2.056-0020")
        >>> number.procedure.format(), number.ordinal
        ('BG05M9OP001-2.056', 20)
    """

    procedure: ProcedureNumber = attrs.field(validator=must_be(ProcedureNumber))
    ordinal: int = attrs.field(kw_only=True, converter=_project_ordinal)

    @classmethod
    def parse(cls, text: str) -> ProjectNumber:
        """The number that is printed as `text`, to the letter.

        Raises:
            Malformed: A text of another shape; the reason names the likely spelling where there is one.

        Examples:
            >>> ProjectNumber.parse("BGLD-3.002-0016").ordinal
            16
        """
        return _parse(cls, text)

    def format(self) -> str:
        """The number as the information system prints it, which `parse` reads back.

        Examples:
            >>> ProcedureNumber("BG16RFOP002", axis=2, ordinal=73).project(19464).format()
            'BG16RFOP002-2.073-19464'
        """
        return f"{self.procedure}-{self.ordinal:04}"

    def __str__(self) -> str:
        return self.format()

    def __repr__(self) -> str:
        return f"ProjectNumber.parse({self.format()!r})"

    def contract(self, *, programme: ProgrammeCode | None = None, version: int = 1) -> ContractNumber:
        """The number of the contract that a programme concludes for the project.

        The leading programme may be named or left out: its contract carries no CCI.

        Raises:
            Malformed: A mechanism that does not lead (it has no CCI); a version below 1.

        Examples:
            >>> project = ProjectNumber.parse("BG05M9OP001-2.056-0020")
            >>> project.contract(programme=ProgrammeCode("2014BG05M9OP001")).format()
            'BG05M9OP001-2.056-0020-C01'
            >>> project.contract(programme=ProgrammeCode("2014BG05M2OP001"), version=2).format()
            'BG05M9OP001-2.056-0020-2014BG05M2OP001-C02'
        """
        other = None if programme is None or self.procedure.is_under(programme) else programme
        return ContractNumber(self, programme=other, version=version)

    def is_under(self, above: ProcedureNumber | ProgrammeCode) -> bool:
        """Whether it is a project of the procedure, or of a procedure of the programme.

        Raises:
            Malformed: Anything else.

        Examples:
            >>> ProjectNumber.parse("BGLD-3.002-0016").is_under(ProcedureNumber.parse("BGLD-3.002"))
            True
        """
        if isinstance(above, ProcedureNumber):
            return self.procedure == above
        return self.procedure.is_under(above)


@attrs.frozen(order=True)
class ContractNumber(Embeddable):
    """The number of a contract: its project, the programme if it is not the leading one, and the version.

    Each programme of an integrated project concludes a contract of its own, and versions it apart from the others:
    the first is C01, and every annex raises it by one. In 2007-2013 the version has four digits.

    Attributes:
        project: The number of the project.
        programme: The CCI that is printed in the number. `None` where there is none: the contract is that of the
            leading programme. This is part of the grammar and does not mean "not stated". A number that repeats
            the CCI of its leading programme is held as it is printed.
        version: The version, from 1.

    Raises:
        Malformed: A part outside its range or of another type; a mechanism as the programme.

    Examples:
        >>> number = ContractNumber.parse("BG05M9OP001-2.056-0020-2014BG05M2OP001-C01")
        >>> number.project.format(), number.programme, number.version
        ('BG05M9OP001-2.056-0020', ProgrammeCode.parse('2014BG05M2OP001'), 1)
    """

    project: ProjectNumber = attrs.field(validator=must_be(ProjectNumber))
    programme: ProgrammeCode | None = attrs.field(
        default=None, kw_only=True, converter=_second_programme, order=_none_first
    )
    version: int = attrs.field(kw_only=True, converter=_version)

    @classmethod
    def parse(cls, text: str) -> ContractNumber:
        """The number that is printed as `text`, to the letter.

        Raises:
            Malformed: A text of another shape; the reason names the likely spelling where there is one.

        Examples:
            >>> ContractNumber.parse("BG05M9OP001-2.056-0020-\u042101")
            Traceback (most recent call last):
                ...
            integrated_projects.errors.Malformed: 'BG05M9OP001-2.056-0020-\u042101' is not a contract number: \
Cyrillic '\u0421' at position 24 stands for Latin 'C'; write BG05M9OP001-2.056-0020-C01
        """
        return _parse(cls, text)

    def format(self) -> str:
        """The number as the information system prints it, which `parse` reads back.

        Examples:
            >>> ProcedureNumber("BG051PO001", axis=7, area=0, ordinal=7).project(247).contract().format()
            'BG051PO001-7.0.07-0247-C0001'
        """
        between = "" if self.programme is None else f"{self.programme}-"
        width = 4 if OLD_PREFIX.fullmatch(self.project.procedure.prefix) else 2
        return f"{self.project}-{between}C{self.version:0{width}}"

    def __str__(self) -> str:
        return self.format()

    def __repr__(self) -> str:
        return f"ContractNumber.parse({self.format()!r})"

    def is_under(self, above: ProjectNumber | ProcedureNumber | ProgrammeCode) -> bool:
        """Whether it is a contract for the project, for a project of the procedure, or of the programme.

        The contract is of one programme only: that which its CCI names, and the leading one where it names none.

        Raises:
            Malformed: Anything else.

        Examples:
            >>> second = ContractNumber.parse("BG05M9OP001-2.056-0020-2014BG05M2OP001-C01")
            >>> second.is_under(ProgrammeCode("2014BG05M2OP001")), second.is_under(ProgrammeCode("2014BG05M9OP001"))
            (True, False)
        """
        if isinstance(above, ProjectNumber):
            return self.project == above
        if isinstance(above, ProgrammeCode) and self.programme is not None:
            return self.programme == above
        return self.project.is_under(above)

    def annex(self) -> ContractNumber:
        """The number of the contract as the next annex changes it.

        Raises:
            Malformed: A contract whose version is the highest that can be written.

        Examples:
            >>> ContractNumber.parse("BG06RDNP001-19.290-0001-C01").annex().format()
            'BG06RDNP001-19.290-0001-C02'
        """
        return ContractNumber(self.project, programme=self.programme, version=self.version + 1)

    def is_version_of(self, other: ContractNumber) -> bool:
        """Whether both number one contract, before an annex and after it; the programmes version apart.

        Raises:
            Malformed: Anything but the number of a contract.

        Examples:
            >>> ContractNumber.parse("BGLD-3.002-0016-C01").is_version_of(ContractNumber.parse("BGLD-3.002-0016-C02"))
            True
        """
        if not isinstance(other, ContractNumber):
            raise Malformed(other, "a contract number", "a contract is compared with a contract")
        # A number that repeats the CCI of its leading programme names the same contract as without it.
        mine, its = (one.project.contract(programme=one.programme) for one in (self, other))
        return mine == its


_N = TypeVar("_N", bound=ProcedureNumber | ProjectNumber | ContractNumber)

_NOUNS: dict[type, str] = {
    ProcedureNumber: "a procedure number",
    ProjectNumber: "a project number",
    ContractNumber: "a contract number",
}
_SHAPES: dict[type, str] = {
    ProcedureNumber: "write it as in BG05M9OP001-2.056",
    ProjectNumber: "write it as in BG05M9OP001-2.056-0020",
    ContractNumber: "write it as in BG05M9OP001-2.056-0020-C01",
}


def compose(text: str) -> ProcedureNumber | ProjectNumber | ContractNumber | None:
    """The number of that shape, whatever the width of its counters; `None` where the shape is another."""
    match = NUMBER.fullmatch(text)
    if match is None:
        return None
    area = None if match["area"] is None else int(match["area"])
    axis, ordinal = int(match["axis"]), int(match["procedure"])
    procedure = ProcedureNumber(match["prefix"], axis=axis, area=area, ordinal=ordinal)
    if match["project"] is None:
        return procedure
    project = procedure.project(int(match["project"]))
    if match["version"] is None:
        return project
    programme = None if match["programme"] is None else ProgrammeCode(match["programme"])
    return ContractNumber(project, programme=programme, version=int(match["version"]))


def read_number(text: str, noun: str) -> tuple[ProcedureNumber | ProjectNumber | ContractNumber | None, str, list[str]]:
    """The number that a text means, its likely spelling, and what is wrong with the given one."""
    likely, problems = text, list[str]()
    if not NUMBER.fullmatch(text):
        likely, problems = respell(text)
    try:
        found = compose(likely)
    except Malformed as error:
        raise Malformed(text, noun, "; ".join([*problems, str(error)])) from None
    if found is not None and str(found) != text:
        problems.append(f"write {found}")
    return found, likely, problems


def _parse(kind: type[_N], text: str) -> _N:
    noun = _NOUNS[kind]
    plain = plain_text(text, noun)
    found, _, problems = read_number(plain, noun)
    if isinstance(found, kind):
        if problems:
            raise Malformed(plain, noun, "; ".join(problems))
        return found
    if found is not None:
        problems.append(f"{found} is {_NOUNS[type(found)]}")
    raise Malformed(plain, noun, "; ".join([*problems, _SHAPES[kind]]))
