"""The list of operations that a managing authority publishes, as somebody saw it on a day."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.fields import may_be, to_optional_day
from integrated_projects.listing import Listed, Listing
from integrated_projects.period import ProgrammingPeriod
from integrated_projects.text import to_name, to_optional_name

__all__ = ["PublishedFact", "PublishedList", "PublishedOperation"]


def __dir__() -> list[str]:
    return __all__


class PublishedFact(enum.Enum):
    """What a list shows of an operation (Regulation (EU) No 1303/2013, Annex XII; 2021/1060, Article 49(3))."""

    BENEFICIARY = "the name of the beneficiary"
    CONTRACTOR = "the name of the contractor"
    VESSEL = "the number of the vessel"
    NAME = "the name of the operation"
    SUMMARY = "the summary or purpose"
    ACHIEVEMENTS = "the expected or actual achievements"
    START = "the start date"
    COMPLETION = "the date of completion"
    ELIGIBLE_EXPENDITURE = "the total eligible expenditure"
    TOTAL_COST = "the total cost"
    FUND = "the fund"
    SPECIFIC_OBJECTIVE = "the specific objective"
    RATE = "the co-financing rate"
    LOCATION = "the location"
    COUNTRY = "the country"
    INTERVENTION = "the category or type of intervention"
    LAST_UPDATE = "the date of the last update"


def _facts(value: Listed[PublishedFact]) -> Listing[PublishedFact]:
    return Listing(value, kind=PublishedFact)


def _names(value: Listed[str]) -> Listing[str]:
    return Listing(value, kind=str).map(to_name)


@attrs.frozen(kw_only=True)
class PublishedOperation(Embeddable):
    """What the list shows of one operation; one that several funds pay stands in it once.

    Attributes:
        code: Its code in the list.
        name: Its name.
        facts: What its row shows; a complete list says that it shows nothing else.
        is_natural_person: Whether its beneficiary is a natural person.
        is_procured: Whether it is carried out by public procurement.
        funds: The funds that pay for it.
        rated_funds: The funds of which its row shows the co-financing rate.
        first_published_on: The day on which it was first published.

    Examples:
        >>> operation = PublishedOperation(code="BG-1", facts=[PublishedFact.NAME, PublishedFact.TOTAL_COST])
        >>> PublishedFact.FUND in operation.facts, operation.facts.complete
        (False, True)
    """

    code: str | None = attrs.field(default=None, converter=to_optional_name)
    name: str | None = attrs.field(default=None, converter=to_optional_name)
    facts: Listing[PublishedFact] = attrs.field(default=None, converter=_facts)
    is_natural_person: bool | None = attrs.field(default=None, validator=may_be(bool))
    is_procured: bool | None = attrs.field(default=None, validator=may_be(bool))
    funds: Listing[str] = attrs.field(default=None, converter=_names)
    rated_funds: Listing[str] = attrs.field(default=None, converter=_names)
    first_published_on: date | None = attrs.field(default=None, converter=to_optional_day)


def _entries(value: Listed[PublishedOperation]) -> Listing[PublishedOperation]:
    return Listing(value, kind=PublishedOperation)


@attrs.frozen
class PublishedList(Embeddable):
    """The list of operations that a managing authority publishes, as it was seen on a day.

    Whether it was kept up to date is asked of the day on which it was seen: what has been published since is not
    in it.

    Attributes:
        entries: The operations.
        period: The programming period, whose law says what the list must show.
        updated_on: The day on which it was last updated.
        seen_on: The day on which it was seen so.

    Examples:
        >>> seen = PublishedList([PublishedOperation(code="BG-1"), ...], updated_on=date(2023, 1, 1))
        >>> seen.entries.complete, seen.seen_on is None
        (False, True)
    """

    entries: Listing[PublishedOperation] = attrs.field(default=None, converter=_entries)
    period: ProgrammingPeriod | None = attrs.field(default=None, validator=may_be(ProgrammingPeriod), kw_only=True)
    updated_on: date | None = attrs.field(default=None, converter=to_optional_day, kw_only=True)
    seen_on: date | None = attrs.field(default=None, converter=to_optional_day, kw_only=True)
