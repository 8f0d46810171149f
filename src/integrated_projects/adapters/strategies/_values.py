"""Values: amounts, periods, numbers and codes, names."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from integrated_projects.adapters.strategies._names import (
    ACTIVITIES,
    ORGANISATIONS,
    STREETS,
    TARGET_GROUPS,
    TITLES,
    TOWNS,
)
from integrated_projects.adapters.strategies._programmes import PROGRAMMES
from integrated_projects.errors import Malformed
from integrated_projects.identifier import (
    ContractNumber,
    DocumentKind,
    DocumentNumber,
    OrganisationId,
    ProcedureNumber,
    ProgrammeCode,
    ProjectNumber,
    RegistryNumber,
)
from integrated_projects.money import BGN, EUR, Currency, Money, Rate
from integrated_projects.period import Duration, Period
from integrated_projects.territory import LauCode, NutsCode
from integrated_projects.text import Text

__all__ = [
    "activity_names",
    "contract_numbers",
    "document_numbers",
    "durations",
    "identifiers",
    "lau_codes",
    "moneys",
    "municipality_names",
    "names",
    "nuts_codes",
    "organisation_ids",
    "organisation_names",
    "periods",
    "procedure_numbers",
    "programme_codes",
    "project_numbers",
    "project_titles",
    "rates",
    "registry_numbers",
    "texts",
]


def __dir__() -> list[str]:
    return __all__


#: The last day after which there is another one, so that a period can end on it.
_LAST_DAY = date(9999, 12, 30)
_FAR = 10**19


def moneys(
    currency: Currency | None = None, *, least: Decimal | int | str = -_FAR, most: Decimal | int | str = _FAR
) -> SearchStrategy[Money]:
    """Amounts in whole cents, of either sign.

    Args:
        currency: Their currency; left out, leva and euro.
        least: The least amount, in units of the currency.
        most: The greatest.

    Raises:
        Malformed: A bound that is no exact amount.

    Examples:
        >>> from hypothesis import find
        >>> print(find(moneys(), lambda amount: amount.amount > 100))
        100.01 BGN
    """
    one = currency or EUR
    cents = st.integers(*(int(Money(bound, one).amount.scaleb(2)) for bound in (least, most)))
    currencies = st.sampled_from((BGN, EUR)) if currency is None else st.just(currency)
    # An exact decimal of its own text heeds no decimal context, whatever the user's tests set.
    return st.builds(lambda number, unit: Money(_amount(number), unit), cents, currencies)


def _amount(cents: int) -> str:
    return f"{'-' * (cents < 0)}{abs(cents) // 100}.{abs(cents) % 100:02d}"


def rates() -> SearchStrategy[Rate]:
    """Rates from nought to one, those that people print first.

    Examples:
        >>> from hypothesis import find
        >>> print(find(rates(), lambda rate: rate.fraction > 0))
        1 %
    """
    printed = st.integers(0, 100).map(Rate.percent)
    return printed | st.builds(Rate, st.fractions(0, 1, max_denominator=10**6))


def durations() -> SearchStrategy[Duration]:
    """Durations of a month to a hundred years, and some days.

    Examples:
        >>> from hypothesis import find
        >>> print(find(durations(), lambda duration: duration.months > 12))
        13 months
    """
    return st.builds(Duration, months=st.integers(1, 1200), days=st.integers(0, 36600))


def periods(*, first: date = date.min, last: date = _LAST_DAY, bounded: bool = True) -> SearchStrategy[Period]:
    """Periods of at least one day.

    Args:
        first: The day before which none begins.
        last: The day after which none ends.
        bounded: Whether each has two ends; else either may be missing, as the terms of law may have none.

    Examples:
        >>> from hypothesis import find
        >>> print(find(periods(), lambda period: True))
        2000-01-01 – 2000-01-01
    """
    days = st.dates(first, last)

    def through(one: date, other: date, open_ends: tuple[bool, bool]) -> Period:
        begins, ends = sorted((one, other))
        return Period.through(None if open_ends[0] else begins, None if open_ends[1] else ends)

    ends = st.just((False, False)) if bounded else st.tuples(st.booleans(), st.booleans())
    return st.builds(through, days, days, ends)


# --- numbers and codes ------------------------------------------------------------------------------------------------


def programme_codes() -> SearchStrategy[ProgrammeCode]:
    """Codes of programmes of three periods: CCI numbers, a mechanism, and a plan.

    Examples:
        >>> from hypothesis import find
        >>> print(find(programme_codes(), lambda code: not code.is_cci))
        BGLD
    """
    return st.sampled_from([*(programme.code for programme in PROGRAMMES), ProgrammeCode("BG-RRP")])


def procedure_numbers() -> SearchStrategy[ProcedureNumber]:
    """Numbers of procedures.

    Examples:
        >>> from hypothesis import find
        >>> print(find(procedure_numbers(), lambda number: True))
        BG05M9OP001-1.001
    """
    prefixes = st.sampled_from([programme.code.prefix for programme in PROGRAMMES])
    return st.builds(ProcedureNumber, prefixes, axis=st.integers(1, 99), ordinal=st.integers(1, 999))


def project_numbers() -> SearchStrategy[ProjectNumber]:
    """Numbers of projects.

    Examples:
        >>> from hypothesis import find
        >>> print(find(project_numbers(), lambda number: number.ordinal > 20))
        BG05M9OP001-1.001-0021
    """
    return st.builds(ProjectNumber, procedure_numbers(), ordinal=st.integers(1, 9999))


def contract_numbers() -> SearchStrategy[ContractNumber]:
    """Numbers of contracts, of the leading programme or of another one.

    Examples:
        >>> from hypothesis import find
        >>> print(find(contract_numbers(), lambda number: number.version > 1))
        BG05M9OP001-1.001-0001-C02
    """
    others = st.sampled_from([programme.code for programme in PROGRAMMES if programme.code.is_cci])
    return st.builds(ContractNumber, project_numbers(), programme=st.none() | others, version=st.integers(1, 99))


def document_numbers() -> SearchStrategy[DocumentNumber]:
    """Numbers of the documents that belong to projects.

    Examples:
        >>> from hypothesis import find
        >>> find(document_numbers(), lambda number: True).ordinal
        1
    """
    return st.builds(
        DocumentNumber, project_numbers(), kind=st.just(DocumentKind.COMMUNICATION), ordinal=st.integers(1, 999)
    )


def registry_numbers() -> SearchStrategy[RegistryNumber]:
    """Numbers of ministerial and foreign registers, some with their day.

    Examples:
        >>> from hypothesis import find
        >>> print(find(registry_numbers(), lambda number: True))
        AA00-0
    """
    numbers = st.from_regex("[A-Z]{2}[0-9]{2}-[0-9]{1,4}", fullmatch=True)
    return st.builds(RegistryNumber, numbers, day=st.none() | st.dates())


def organisation_ids() -> SearchStrategy[OrganisationId]:
    """Numbers of organisations: Bulgarian ones with right check digits, and foreign ones.

    Examples:
        >>> from hypothesis import find
        >>> print(find(organisation_ids(), lambda number: number.country == "BG"))
        000000018
    """
    foreign = st.builds(
        OrganisationId, st.from_regex("[1-9][0-9]{8}", fullmatch=True), country=st.sampled_from(["NO", "RO", "RS"])
    )
    return st.integers(1, 10**8 - 1).map(_bulgarian) | foreign


def _bulgarian(number: int) -> OrganisationId:
    """The Bulgarian number of these eight digits; only one ninth digit agrees with them."""
    for digit in range(9):
        try:
            return OrganisationId(f"{number:08}{digit}", country="BG")
        except Malformed:
            continue
    return OrganisationId(f"{number:08}9", country="BG")


def nuts_codes() -> SearchStrategy[NutsCode]:
    """Codes of regions, from the country to the district.

    Examples:
        >>> from hypothesis import find
        >>> print(find(nuts_codes(), lambda code: True))
        BG
    """
    return st.sampled_from(["BG", "BG4", "BG41", "BG415", "RO411"]).map(NutsCode)


def lau_codes() -> SearchStrategy[LauCode]:
    """Codes of municipalities in their districts.

    Examples:
        >>> from hypothesis import find
        >>> print(find(lau_codes(), lambda code: True))
        BG415 KNL29
    """
    return st.sampled_from(["BG415 KNL29", "BG344 SZR12", "RO411 69900"]).map(LauCode.parse)


def identifiers() -> SearchStrategy[Any]:
    """Numbers and codes of every sort.

    Examples:
        >>> from hypothesis import find
        >>> find(identifiers(), lambda number: isinstance(number, NutsCode))
        NutsCode.parse('BG')
    """
    return st.one_of(
        programme_codes(),
        procedure_numbers(),
        project_numbers(),
        contract_numbers(),
        document_numbers(),
        registry_numbers(),
        organisation_ids(),
        nuts_codes(),
        lau_codes(),
    )


# --- names ------------------------------------------------------------------------------------------------------------


def municipality_names() -> SearchStrategy[str]:
    """Names of municipalities that do not exist.

    Examples:
        >>> from hypothesis import find
        >>> find(municipality_names(), lambda name: True)
        'Липоград'
    """
    return st.sampled_from([town.name for town in TOWNS])


def organisation_names() -> SearchStrategy[str]:
    """Names of municipalities, schools, foundations, agencies and companies that do not exist.

    Examples:
        >>> from hypothesis import find
        >>> find(organisation_names(), lambda name: "Фондация" in name)
        'Фондация „Тиха вода“'
    """
    return st.sampled_from(ORGANISATIONS)


def activity_names() -> SearchStrategy[Text]:
    """Names of activities, in Bulgarian and English.

    Examples:
        >>> from hypothesis import find
        >>> find(activity_names(), lambda name: True)
        Text(bg='Обучение', en='Training')
    """
    return st.sampled_from(ACTIVITIES)


def project_titles() -> SearchStrategy[Text]:
    """Titles of projects, in Bulgarian and English.

    Examples:
        >>> from hypothesis import find
        >>> find(project_titles(), lambda title: True)
        Text(bg='Заедно', en='Together')
    """
    return st.sampled_from(TITLES)


def names() -> SearchStrategy[str]:
    """What a field for a name takes: such as pages print, and any other text that can be printed.

    Examples:
        >>> from hypothesis import find
        >>> find(names(), lambda name: True)
        'Община Липоград'
    """
    # What a text may hold: every printable letter, and of those that print nothing the line break and the tab.
    printable = st.characters(exclude_categories=["Cc", "Cs"]) | st.sampled_from("абвжщъюЯ„“№ \n\t")
    return st.sampled_from((*ORGANISATIONS, *STREETS)) | st.text(printable, min_size=1, max_size=6).filter(str.strip)


def texts() -> SearchStrategy[Text]:
    """Words in Bulgarian, in English, or in both.

    Examples:
        >>> from hypothesis import find
        >>> find(texts(), lambda text: text.bg is None).en
        'Община Липоград'
    """
    printed = st.sampled_from((*TITLES, *ACTIVITIES, *TARGET_GROUPS))
    return st.one_of(
        printed, st.builds(Text, bg=names()), st.builds(Text, en=names()), st.builds(Text, bg=names(), en=names())
    )
