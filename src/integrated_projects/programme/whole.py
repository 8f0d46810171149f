"""The programme itself, and its priority axes."""

from __future__ import annotations

import attrs

from integrated_projects.dated import Dated
from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import may_be, must_be
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listed, Listing
from integrated_projects.period import Period, ProgrammingPeriod
from integrated_projects.programme.shares import Shares
from integrated_projects.programme.source import Fund
from integrated_projects.source import Source
from integrated_projects.text import Text, to_optional_name, to_optional_text, to_text

__all__ = ["PriorityAxis", "Programme", "to_optional_programme_code", "to_programme_codes"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class PriorityAxis(Embeddable):
    """A priority axis of a programme.

    Attributes:
        number: Its number in the programme, as text: ``"2"``.
        name: Its name.

    Examples:
        >>> print(PriorityAxis(name=Text(en="Reducing poverty and promoting social inclusion")))
        Reducing poverty and promoting social inclusion
    """

    name: Text = attrs.field(converter=to_text)
    number: str | None = attrs.field(default=None, converter=to_optional_name, kw_only=True)

    def __str__(self) -> str:
        return str(self.name)


def _funds(value: Listed[Fund]) -> Listing[Fund]:
    return Listing(value, kind=Fund)


def _axes(value: Listed[PriorityAxis]) -> Listing[PriorityAxis]:
    return Listing(value, kind=PriorityAxis)


@attrs.frozen
class Programme(Embeddable):
    """A programme that pays for projects.

    Attributes:
        code: Its CCI, or the prefix of a financial mechanism.
        name: Its name.
        short_name: What practice calls it.
        period: The programming period.
        funds: The funds behind it.
        axes: Its priority axes.
        shares: The rates at which its sources pay for a project, where they are the same for all.
        source: Where all this stands.
        eligibility: The days within which expenditure is eligible, with versions and sources.

    Raises:
        Malformed: Days of eligibility that are no periods.

    Examples:
        >>> print(Programme(ProgrammeCode.parse("2014BG05M9OP001"), short_name=Text(en="OP HRD")))
        OP HRD
    """

    code: ProgrammeCode = attrs.field(validator=must_be(ProgrammeCode))
    name: Text | None = attrs.field(default=None, converter=to_optional_text, kw_only=True)
    short_name: Text | None = attrs.field(default=None, converter=to_optional_text, kw_only=True)
    period: ProgrammingPeriod | None = attrs.field(default=None, validator=may_be(ProgrammingPeriod), kw_only=True)
    funds: Listing[Fund] = attrs.field(default=None, converter=_funds, kw_only=True)
    axes: Listing[PriorityAxis] = attrs.field(default=None, converter=_axes, kw_only=True)
    shares: Shares | None = attrs.field(default=None, validator=may_be(Shares), kw_only=True)
    eligibility: Dated[Period] | None = attrs.field(default=None, validator=may_be(Dated), kw_only=True)
    source: Source | None = attrs.field(default=None, validator=may_be(Source), kw_only=True)

    def __attrs_post_init__(self) -> None:
        versions = () if self.eligibility is None else self.eligibility.versions
        if not all(isinstance(version.value, Period) for version in versions):
            raise Malformed(self.eligibility, "the eligibility of a Programme", "it takes a Dated of Periods")

    def __str__(self) -> str:
        return str(self.short_name or self.name or self.code)


def to_optional_programme_code(value: Programme | ProgrammeCode | None) -> ProgrammeCode | None:
    """The code by which a programme is referred to; `None` stays "not stated".

    Raises:
        Malformed: Neither a programme nor a code.

    Examples:
        >>> to_optional_programme_code(Programme(ProgrammeCode.parse("BGLD")))
        ProgrammeCode.parse('BGLD')
    """
    if isinstance(value, Programme):
        return value.code
    if value is None or isinstance(value, ProgrammeCode):
        return value
    raise Malformed(value, "a programme", "write a Programme or a ProgrammeCode")


def to_programme_codes(value: Listed[Programme | ProgrammeCode]) -> Listing[ProgrammeCode]:
    """The codes by which programmes are referred to.

    Examples:
        >>> to_programme_codes([ProgrammeCode.parse("BGLD"), ...])
        Listing([ProgrammeCode.parse('BGLD'), ...])
    """
    listing: Listing[Programme | ProgrammeCode] = Listing(value, kind=(Programme, ProgrammeCode))
    return listing.map(lambda item: item.code if isinstance(item, Programme) else item)
