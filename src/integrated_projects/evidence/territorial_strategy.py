"""A territorial strategy: what pays for it, and what it must hold."""

from __future__ import annotations

import enum

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listed, Listing
from integrated_projects.programme import to_optional_programme_code, to_optional_source_code
from integrated_projects.text import to_optional_name

__all__ = ["StrategyContent", "StrategyFinancing", "TerritorialStrategy"]


def __dir__() -> list[str]:
    return __all__


class StrategyContent(enum.Enum):
    """What a territorial strategy holds (Regulation (EU) 2021/1060, Article 29(1))."""

    AREA = "the geographical area"
    ANALYSIS = "an analysis of the development needs and the potential of the area"
    INTEGRATED_APPROACH = "a description of an integrated approach"
    PARTNERS = "a description of the involvement of partners"
    OPERATIONS = "a list of operations to be supported"


@attrs.frozen(kw_only=True)
class StrategyFinancing(Embeddable):
    """One priority that pays for the strategy.

    Attributes:
        fund: The code of the fund; written as a `Fund`.
        programme: The code of the programme; written as a `Programme`.
        priority: The number of the priority, as text.

    Examples:
        >>> print(StrategyFinancing(fund="ERDF", priority="2"))
        priority 2 of a programme, ERDF
    """

    fund: str | None = attrs.field(default=None, converter=to_optional_source_code)
    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code)
    priority: str | None = attrs.field(default=None, converter=to_optional_name)

    def __str__(self) -> str:
        return f"priority {self.priority or '?'} of {self.programme or 'a programme'}, {self.fund or 'a fund'}"


def _financing(value: Listed[StrategyFinancing]) -> Listing[StrategyFinancing]:
    return Listing(value, kind=StrategyFinancing)


def _contents(value: Listed[StrategyContent]) -> Listing[StrategyContent]:
    return Listing(value, kind=StrategyContent)


@attrs.frozen(kw_only=True)
class TerritorialStrategy(Embeddable):
    """The strategy behind an integrated territorial investment.

    Attributes:
        financing: The priorities that pay for it.
        contents: What it holds.

    Examples:
        >>> TerritorialStrategy(financing=[StrategyFinancing(fund="ERDF")]).contents.complete
        False
    """

    financing: Listing[StrategyFinancing] = attrs.field(default=None, converter=_financing)
    contents: Listing[StrategyContent] = attrs.field(default=None, converter=_contents)

    def __str__(self) -> str:
        return "the territorial strategy"
