"""The years for which funds are programmed, and what their law sets for every programme of them."""

from __future__ import annotations

import enum
import re
from datetime import date

import attrs

from integrated_projects.dated import Dated
from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import must_be, to_whole
from integrated_projects.period.interval import Period

__all__ = ["EligibleDays", "ProgrammingPeriod", "ProgrammingTerms", "TermOrigin"]


def __dir__() -> list[str]:
    return __all__


def _match(pattern: str, text: object) -> re.Match[str] | None:
    return re.fullmatch(pattern, text) if isinstance(text, str) else None


def _year(value: int) -> int:
    return to_whole(value, "a year", 1000, date.max.year - 1)


def _funder(value: str) -> str:
    if found := _match("[A-Z][A-Za-z]{1,19}", value):
        return found[0]
    raise Malformed(value, "a funder", 'write "EU", "EEA" or another short name of Latin letters')


@attrs.frozen
class ProgrammingPeriod(Embeddable):
    """The years for which funds are programmed together, such as 2014-2020.

    These years name the law that applies. They do not say when spending is eligible: that ends years
    later and may differ between programmes; see `ProgrammingTerms`.

    Attributes:
        funder: Whose funds: `EU`, or a financial mechanism such as `EEA`.
        first_year: The first year of the name.
        last_year: The last year of the name.

    Raises:
        Malformed: A funder that is not a short name, not years, or a last year before the first.

    Examples:
        >>> print(ProgrammingPeriod("EU", first_year=2014, last_year=2020))
        2014-2020
    """

    funder: str = attrs.field(converter=_funder)
    first_year: int = attrs.field(kw_only=True, converter=_year)
    last_year: int = attrs.field(kw_only=True, converter=_year)

    def __attrs_post_init__(self) -> None:
        if self.last_year < self.first_year:
            raise Malformed(self.format(), "a programming period", "its last year comes before its first")

    @classmethod
    def parse(cls, text: str) -> ProgrammingPeriod:
        """The period that `format` writes so; any other text is `Malformed`.

        Examples:
            >>> ProgrammingPeriod.parse("EEA 2014-2021")
            ProgrammingPeriod(funder='EEA', first_year=2014, last_year=2021)
        """
        found = _match(r"(?:(?!EU )([^ ]+) )?([0-9]{4})-([0-9]{4})", text)
        if found is None:
            raise Malformed(text, "a programming period", 'write "2014-2020" or "EEA 2014-2021"')
        return cls(found[1] or "EU", first_year=int(found[2]), last_year=int(found[3]))

    def format(self) -> str:
        """The years, behind the funder where that is not the European Union; also its ``str``."""
        years = f"{self.first_year}-{self.last_year}"
        return years if self.funder == "EU" else f"{self.funder} {years}"

    def __str__(self) -> str:
        return self.format()

    @property
    def years(self) -> Period:
        """The days from 1 January of the first year to 31 December of the last."""
        return Period.through(date(self.first_year, 1, 1), date(self.last_year, 12, 31))


class TermOrigin(enum.Enum):
    """Who set a term.

    Attributes:
        PROGRAMME: The programme itself.
        PROGRAMMING_PERIOD: The law of the programming period, for every programme that sets nothing else.

    Examples:
        >>> TermOrigin.PROGRAMME.value
        'set by the programme'
    """

    PROGRAMME = "set by the programme"
    PROGRAMMING_PERIOD = "set for the programming period"


def _must_hold_periods(instance: object, attribute: attrs.Attribute[Dated[Period]], value: Dated[Period]) -> None:
    must_be(Dated)(instance, attribute, value)
    if not all(isinstance(version.value, Period) for version in value.versions):
        raise Malformed(value, "the days of eligibility", "it takes a Dated of Periods")


@attrs.frozen(kw_only=True)
class EligibleDays(Embeddable):
    """The days within which expenditure is eligible, and who says so.

    Attributes:
        days: The days, with their versions and sources.
        origin: Who set them.

    Raises:
        Malformed: No `Dated` of `Period`, or no `TermOrigin`.

    Examples:
        >>> days = Dated.always("the eligibility", Period.through(date(2014, 1, 1), date(2023, 12, 31)))
        >>> EligibleDays(days=days, origin=TermOrigin.PROGRAMME).origin.value
        'set by the programme'
    """

    days: Dated[Period] = attrs.field(validator=_must_hold_periods)
    origin: TermOrigin = attrs.field(validator=must_be(TermOrigin))


@attrs.frozen
class ProgrammingTerms(Embeddable):
    """What the law of a programming period sets for all its programmes, of which one may set something else.

    Attributes:
        period: The programming period.
        eligibility: The days within which expenditure is eligible, with versions and sources; `None` if they are
            not known.

    Raises:
        Malformed: No `ProgrammingPeriod`, or days of eligibility that are no `Dated` of `Period`.

    Examples:
        >>> print(ProgrammingTerms(ProgrammingPeriod.parse("EEA 2014-2021")))
        EEA 2014-2021
    """

    period: ProgrammingPeriod = attrs.field(validator=must_be(ProgrammingPeriod))
    eligibility: Dated[Period] | None = attrs.field(
        default=None, validator=attrs.validators.optional(_must_hold_periods), kw_only=True
    )

    def __str__(self) -> str:
        return str(self.period)

    def eligible_days(self, own: Dated[Period] | None) -> EligibleDays | None:
        """The days that a programme sets itself, or else those of the programming period, and which of them it is.

        A programme of which no days are stated may still have days of its own. An answer whose origin is
        `PROGRAMMING_PERIOD` is what to expect, and may change as soon as the programme's days are known; a rule that
        decides by it breaks the law of knowledge.

        Args:
            own: What is known of the programme: `Programme.eligibility`.

        Returns:
            The days with their origin, or `None` if neither is known.

        Raises:
            Malformed: Days that are no `Dated` of `Period`.

        Examples:
            >>> law = Dated.always("the eligibility", Period.through(date(2021, 1, 1), date(2029, 12, 31)))
            >>> terms = ProgrammingTerms(ProgrammingPeriod.parse("2021-2027"), eligibility=law)
            >>> terms.eligible_days(None).origin.value
            'set for the programming period'
        """
        if own is not None:
            return EligibleDays(days=own, origin=TermOrigin.PROGRAMME)
        if self.eligibility is None:
            return None
        return EligibleDays(days=self.eligibility, origin=TermOrigin.PROGRAMMING_PERIOD)
