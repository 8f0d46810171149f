"""What the indicators of programmes shall come to, on the way and at the end."""

from __future__ import annotations

import enum
from decimal import Decimal

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import may_be
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listed, Listing
from integrated_projects.money._exact import decimal_of
from integrated_projects.programme import to_optional_programme_code
from integrated_projects.text import to_name, to_optional_name

__all__ = ["IndicatorKind", "PerformanceFramework", "TargetedIndicator"]


def __dir__() -> list[str]:
    return __all__


class IndicatorKind(enum.Enum):
    """What an indicator measures."""

    OUTPUT = "what the support delivers"
    RESULT = "what the support changes"


def _value(value: Decimal | int | str | None) -> Decimal | None:
    if value is None:
        return None
    number = decimal_of(value, "the value of an indicator")
    if number < 0:
        raise Malformed(value, "the value of an indicator", "write a number that is not below nought")
    return number


def _codes(value: Listed[str]) -> Listing[str]:
    return Listing(value, kind=str).map(to_name)


@attrs.frozen
class TargetedIndicator(Embeddable):
    """An indicator of a programme, and what it shall come to.

    Attributes:
        code: The code that the programme gives it; the same code may mean another thing in another programme.
        programme: The programme.
        kind: Whether it measures an output or a result.
        unit: In what it is measured: persons, hectares.
        counts_wholes: Whether it counts persons, enterprises or other things of which there is no half.
        baseline: From what it starts; written as an `int`, a `Decimal` or a text.
        milestone: What it shall come to on the way: by 2018, or by 2024; likewise.
        target: What it shall come to at the end: by 2023, or by 2029; likewise.
        part_of: The codes of the outputs of whose count it counts a part: those employed of those trained. Empty
            where it is no part of any.

    Raises:
        Malformed: A value that is no exact number, or below nought.

    Examples:
        >>> TargetedIndicator("EECR05", target=36).target
        Decimal('36')
    """

    code: str = attrs.field(converter=to_name)
    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code, kw_only=True)
    kind: IndicatorKind | None = attrs.field(default=None, validator=may_be(IndicatorKind), kw_only=True)
    unit: str | None = attrs.field(default=None, converter=to_optional_name, kw_only=True)
    counts_wholes: bool | None = attrs.field(default=None, validator=may_be(bool), kw_only=True)
    baseline: Decimal | None = attrs.field(default=None, converter=_value, kw_only=True)
    milestone: Decimal | None = attrs.field(default=None, converter=_value, kw_only=True)
    target: Decimal | None = attrs.field(default=None, converter=_value, kw_only=True)
    part_of: Listing[str] = attrs.field(default=None, converter=_codes, kw_only=True)

    def __str__(self) -> str:
        return self.code


def _indicators(value: Listed[TargetedIndicator]) -> Listing[TargetedIndicator]:
    indicators = Listing(value, kind=TargetedIndicator)
    seen: set[tuple[ProgrammeCode, str]] = set()
    for one in indicators:
        if one.programme is None:
            continue
        if (one.programme, one.code) in seen:
            raise Malformed(one.code, "the code of one indicator", "two indicators of the programme have it")
        seen.add((one.programme, one.code))
    return indicators


@attrs.frozen
class PerformanceFramework(Embeddable):
    """What the indicators of the programmes that pay for a project shall come to.

    Attributes:
        indicators: The indicators.

    Raises:
        Malformed: Two indicators of one code in one programme.

    Examples:
        >>> len(PerformanceFramework([TargetedIndicator("EECO02"), ...]).indicators)
        1
    """

    indicators: Listing[TargetedIndicator] = attrs.field(default=None, converter=_indicators)
