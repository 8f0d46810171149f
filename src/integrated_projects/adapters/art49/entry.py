"""One row of a list of operations: what is published of one programme's part of a project."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import attrs

from integrated_projects.changeover import ExchangeRate
from integrated_projects.errors import Malformed
from integrated_projects.fields import may_be, to_optional_day
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.identifier._personal import has_ten_digits
from integrated_projects.listing import Listing
from integrated_projects.money import Money, Rate
from integrated_projects.organisation import Organisation, OrganisationKind
from integrated_projects.path import Path
from integrated_projects.period import ProgrammingPeriod
from integrated_projects.territory import NutsCode
from integrated_projects.text import to_name, to_optional_name

__all__ = ["Entry", "Point", "is_legal_entity"]


def __dir__() -> list[str]:
    return __all__


#: What Bulgarian law has a sole trader and a person be called; such a name is that of a natural person.
_PERSONS = frozenset({"ет", "et", "едноличен търговец", "sole trader", "физическо лице", "natural person"})
#: The forms of traders that are legal persons by the Bulgarian Commerce Act, and co-operatives.
_LEGAL_PERSONS = frozenset(
    {"оод", "ood", "еоод", "eood", "ад", "ad", "еад", "ead", "сд", "sd", "кд", "kd", "кда", "kda", "кооперация"}
)
_MOST_DEGREES = {"longitude": 180, "latitude": 90}


def is_legal_entity(organisation: Organisation) -> bool | None:
    """Whether it is certainly a legal entity; `None` where what is stated leaves room for a natural person.

    A kind of body that no person can be, or that it belongs to the state or a municipality or is registered for
    public benefit, makes it one. A company is one only by its printed legal form, since a sole trader (ЕТ) is a
    company in the words of a page and a natural person in law. Nothing is read out of a name.

    Raises:
        Malformed: No organisation.

    Examples:
        >>> is_legal_entity(Organisation("Община Видин", kind=OrganisationKind.MUNICIPALITY))
        True
        >>> is_legal_entity(Organisation("ЕТ „Иван Иванов“", kind=OrganisationKind.COMPANY)) is None
        True
        >>> is_legal_entity(Organisation("„Иван Иванов“", legal_form="ЕТ"))
        False
    """
    if not isinstance(organisation, Organisation):
        raise Malformed(organisation, "an organisation", "write an Organisation")
    form = (organisation.legal_form or "").casefold().strip()
    if form in _PERSONS:
        return False
    is_body = organisation.kind not in {None, OrganisationKind.COMPANY}
    # A private standing is what a person's enterprise may have as well.
    is_public = any(standing.name != "PRIVATE" for standing in organisation.standings)
    return True if is_body or is_public or form in _LEGAL_PERSONS else None


def _degrees(value: str | Decimal) -> Decimal:
    text = str(value) if isinstance(value, (str, Decimal)) else ""
    if not re.fullmatch(r"-?[0-9]{1,3}(?:\.[0-9]{1,12})?", text):
        raise Malformed(value, "an angle", "write degrees as '22.8738' or as a Decimal, never as a float")
    return Decimal(text)


@attrs.frozen(kw_only=True)
class Point:
    """A point on the earth, each angle by its name: which one a file writes first is not said by the point.

    Attributes:
        longitude: Degrees to the east, from -180 to 180.
        latitude: Degrees to the north, from -90 to 90.

    Raises:
        Malformed: No exact numbers, or degrees beyond these bounds.

    Examples:
        >>> print(Point(longitude="22.8738", latitude="43.9900"))
        43.9900 N, 22.8738 E
    """

    longitude: Decimal = attrs.field(converter=_degrees)
    latitude: Decimal = attrs.field(converter=_degrees)

    def __attrs_post_init__(self) -> None:
        for name, most in _MOST_DEGREES.items():
            if getattr(self, name).copy_abs() > most:
                raise Malformed(getattr(self, name), f"a {name}", f"it lies between -{most} and {most} degrees")

    def __str__(self) -> str:
        return f"{self.latitude} N, {self.longitude} E"


def _links(value: Sequence[str]) -> tuple[str, ...]:
    links: Listing[str] = Listing(value, kind=str)
    if not links.complete:
        raise Malformed(value, "a list of links", "it is never open; write () for none")
    return tuple(map(to_name, links))


@attrs.frozen(kw_only=True)
class Entry:
    """What a list of operations says of one programme's part of a project; `None` is "not stated".

    The same class says beside a project what the list asks for and no page prints.

    Attributes:
        project: The number of the project, the link back; no list has a column for it.
        part: Where the part stands in the project.
        identifier: The unique code of the operation in the list.
        name: Its name in the language of the programme.
        name_english: Its name in English.
        summary: Its purpose, in the language of the programme.
        summary_english: Its purpose in English.
        achievements: What it is to achieve or has achieved.
        beneficiary: Who is responsible for it. Whether it is a legal entity decides whether its name is written.
        legal_entity: Whether the publisher has made sure that the beneficiary and the contractor are legal entities.
        beneficiary_identifier: The number of the beneficiary in a register.
        beneficiary_location: Where the beneficiary is, for an operation in several places or none.
        contractor: The contractor, in case of public procurement.
        vessel: The number in the Union fishing fleet register, in case of a vessel.
        first_day: The first day.
        expected_last_day: The day on which it is expected to be completed.
        last_day: The day on which it was completed.
        cofinancing_rate: The rate of the fund.
        eligible_expenditure: The total eligible expenditure.
        total_cost: The total cost, eligible or not.
        exchange_rate: The rate of exchange to the euro.
        country: The country, as the list names countries.
        country_code: The code that the list gives the country.
        postcode: The postal code of its place.
        nuts: The region in which it is.
        point: The point at which it is.
        category: The code of the category or type of intervention, a text: ``"01"`` is not ``"1"``.
        category_name: Its name.
        fund: The code of the fund.
        fund_name: Its name.
        programme: The code of the programme.
        programme_name: Its name.
        period: The programming period.
        axis: The number of the priority axis.
        axis_name: Its name.
        specific_objective: The code of the specific objective.
        specific_objective_name: Its name.
        thematic_objective: The code of the thematic objective.
        thematic_objective_name: Its name.
        updated_on: The day on which the list was updated.
        links: Addresses of the operation in social media.

    Raises:
        Malformed: A field of another type, or a personal number as that of a beneficiary of a Bulgarian programme.

    Examples:
        >>> entry = Entry(name="Проект", programme=ProgrammeCode.parse("2014BG05M9OP001"))
        >>> entry.last_day is None
        True
    """

    project: str | None = attrs.field(default=None, converter=to_optional_name)
    part: Path | None = attrs.field(default=None, validator=may_be(Path))
    identifier: str | None = attrs.field(default=None, converter=to_optional_name)
    name: str | None = attrs.field(default=None, converter=to_optional_name)
    name_english: str | None = attrs.field(default=None, converter=to_optional_name)
    summary: str | None = attrs.field(default=None, converter=to_optional_name)
    summary_english: str | None = attrs.field(default=None, converter=to_optional_name)
    achievements: str | None = attrs.field(default=None, converter=to_optional_name)
    beneficiary: Organisation | None = attrs.field(default=None, validator=may_be(Organisation))
    legal_entity: bool | None = attrs.field(default=None, validator=may_be(bool))
    beneficiary_identifier: str | None = attrs.field(default=None, converter=to_optional_name)
    beneficiary_location: str | None = attrs.field(default=None, converter=to_optional_name)
    contractor: Organisation | None = attrs.field(default=None, validator=may_be(Organisation))
    vessel: str | None = attrs.field(default=None, converter=to_optional_name)
    first_day: date | None = attrs.field(default=None, converter=to_optional_day)
    expected_last_day: date | None = attrs.field(default=None, converter=to_optional_day)
    last_day: date | None = attrs.field(default=None, converter=to_optional_day)
    cofinancing_rate: Rate | None = attrs.field(default=None, validator=may_be(Rate))
    eligible_expenditure: Money | None = attrs.field(default=None, validator=may_be(Money))
    total_cost: Money | None = attrs.field(default=None, validator=may_be(Money))
    exchange_rate: ExchangeRate | None = attrs.field(default=None, validator=may_be(ExchangeRate))
    country: str | None = attrs.field(default=None, converter=to_optional_name)
    country_code: str | None = attrs.field(default=None, converter=to_optional_name)
    postcode: str | None = attrs.field(default=None, converter=to_optional_name)
    nuts: NutsCode | None = attrs.field(default=None, validator=may_be(NutsCode))
    point: Point | None = attrs.field(default=None, validator=may_be(Point))
    category: str | None = attrs.field(default=None, converter=to_optional_name)
    category_name: str | None = attrs.field(default=None, converter=to_optional_name)
    fund: str | None = attrs.field(default=None, converter=to_optional_name)
    fund_name: str | None = attrs.field(default=None, converter=to_optional_name)
    programme: ProgrammeCode | None = attrs.field(default=None, validator=may_be(ProgrammeCode))
    programme_name: str | None = attrs.field(default=None, converter=to_optional_name)
    period: ProgrammingPeriod | None = attrs.field(default=None, validator=may_be(ProgrammingPeriod))
    axis: str | None = attrs.field(default=None, converter=to_optional_name)
    axis_name: str | None = attrs.field(default=None, converter=to_optional_name)
    specific_objective: str | None = attrs.field(default=None, converter=to_optional_name)
    specific_objective_name: str | None = attrs.field(default=None, converter=to_optional_name)
    thematic_objective: str | None = attrs.field(default=None, converter=to_optional_name)
    thematic_objective_name: str | None = attrs.field(default=None, converter=to_optional_name)
    updated_on: date | None = attrs.field(default=None, converter=to_optional_day)
    links: tuple[str, ...] = attrs.field(default=(), converter=_links)

    def __attrs_post_init__(self) -> None:
        is_foreign = self.programme is not None and self.programme.country not in {None, "BG"}
        number = self.beneficiary_identifier
        if number is not None and not is_foreign and has_ten_digits(number):
            # The error does not repeat it, since errors are logged.
            reason = "ten digits are a personal number, and personal numbers are never published"
            raise Malformed("**********", "the identifier of a beneficiary", reason)

    def withholds(self, organisation: Organisation | None) -> bool:
        """Whether the name of the organisation is not published, since it may be that of a natural person.

        What is certainly a natural person is withheld whatever `legal_entity` says.

        Examples:
            >>> Entry().withholds(Organisation("Иван Иванов"))
            True
            >>> Entry(legal_entity=True).withholds(Organisation("Болница"))
            False
        """
        if organisation is None:
            return False
        known = is_legal_entity(organisation)
        return known is False or (known is None and self.legal_entity is not True)
