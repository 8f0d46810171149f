"""What must exist before a project, or beside it."""

from __future__ import annotations

import re

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import must_be, to_whole
from integrated_projects.identifier import ContractNumber, ProcedureNumber, ProjectNumber, RegistryNumber
from integrated_projects.text import Text, to_text

__all__ = ["Demand", "Prerequisite"]


def __dir__() -> list[str]:
    return __all__


def _ordinal(value: int) -> int:
    return to_whole(value, "the last ordinal of a Prerequisite", 1, 999)


@attrs.frozen
class Prerequisite(Embeddable):
    """A contract of an earlier project, or a concept of which projects follow, by the pattern of its number.

    Where one procedure was published for each city under a number of its own, the numbers form a range.

    Attributes:
        first: The first procedure of the range.
        last_ordinal: The ordinal of the last procedure; the range may be that of one procedure alone.
        is_concept: Whether it is a concept and no contract.

    Raises:
        Malformed: A last ordinal before the first.

    Examples:
        >>> housing = Prerequisite(ProcedureNumber.parse("BG16RFOP001-1.001"), last_ordinal=39)
        >>> print(housing)
        BG16RFOP001-1.001 to 1.039
        >>> housing.fits(ContractNumber.parse("BG16RFOP001-1.024-0005-C01"))
        True
    """

    first: ProcedureNumber = attrs.field(validator=must_be(ProcedureNumber))
    last_ordinal: int = attrs.field(converter=_ordinal, kw_only=True)
    is_concept: bool = attrs.field(default=False, validator=must_be(bool), kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.last_ordinal < self.first.ordinal:
            raise Malformed(self.last_ordinal, "the last ordinal of a Prerequisite", "it comes before the first")

    def fits(self, number: ContractNumber | ProjectNumber | RegistryNumber) -> bool:
        """Whether the number follows the pattern; one from another register does not.

        A concept is numbered as a project is.

        Examples:
            >>> housing = Prerequisite(ProcedureNumber.parse("BG16RFOP001-1.001"), last_ordinal=39)
            >>> housing.fits(RegistryNumber("РД 50-12"))
            False
        """
        if isinstance(number, RegistryNumber):
            return False
        procedure = (number.project if isinstance(number, ContractNumber) else number).procedure
        alike = attrs.evolve(procedure, ordinal=self.first.ordinal) == self.first
        return alike and self.first.ordinal <= procedure.ordinal <= self.last_ordinal

    def __str__(self) -> str:
        if self.last_ordinal == self.first.ordinal:
            return str(self.first)
        return f"{self.first} to {self.first.axis}.{self.last_ordinal:03}"


def _key(value: str) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", value):
        raise Malformed(value, "the key of a Demand", "write words of small letters joined by hyphens")
    return str.__str__(value)


@attrs.frozen
class Demand(Embeddable):
    """Something else that a procedure demands, which nobody can see from a project alone.

    Whether it is met, somebody who knows it confirms: `integrated_projects.evidence.confirmations.Confirmations`.

    Attributes:
        key: By what a confirmation names it: ``roma-integration-plan``.
        text: What is demanded.

    Raises:
        Malformed: A key that is not words of small letters joined by hyphens.

    Examples:
        >>> print(Demand("two-services", "each person receives at least two kinds of service"))
        each person receives at least two kinds of service
    """

    key: str = attrs.field(converter=_key)
    text: Text = attrs.field(converter=to_text)

    def __str__(self) -> str:
        return str(self.text)
