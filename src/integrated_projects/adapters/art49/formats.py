"""The lists that are published, each with its columns and what must hold of a row."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

import attrs

from integrated_projects.adapters.art49._cells import (
    AMOUNT,
    CURRENCY,
    DAY,
    EXCHANGE,
    LINKS,
    NUTS,
    ORGANISATION,
    PERIOD,
    POINT,
    PROGRAMME,
    RATE,
    TEXT,
    Cell,
)
from integrated_projects.adapters.art49.entry import Entry
from integrated_projects.money import EUR
from integrated_projects.period import Duration, ProgrammingPeriod
from integrated_projects.source import Certainty, Source

__all__ = ["ANNEX_XII", "ARTICLE_49", "KOHESIO", "ListColumn", "ListFormat"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class ListColumn:
    """A column of a list.

    Attributes:
        heading: Its heading.
        fact: The field of an `Entry` that it holds; of an amount its digits or its currency, after a point.
        cell: How the fact is written.
        is_required: Whether every row must fill it.
    """

    heading: str
    fact: str
    cell: Cell = attrs.field(default=TEXT, repr=False)
    is_required: bool = attrs.field(default=False, kw_only=True)

    @property
    def field(self) -> str:
        """The field of an `Entry`.

        Examples:
            >>> ListColumn("currency", "total_cost.currency").field
            'total_cost'
        """
        return self.fact.partition(".")[0]


@attrs.frozen(kw_only=True)
class ListFormat:
    """A list that is published.

    Attributes:
        name: What it is called.
        columns: Its columns, in their order.
        location: The fields of which every row states one at least.
        has_unique_code: Whether no two rows may have the same identifier.
        period: The programming period whose law asks for it; `None` where each row says its own.
        updated_every: How often it is updated at the least; never a reason to refuse a row.
        checks: What else must hold of a row: pairs of a field and a reason.
        source: Where its columns stand, and how sure they are.
    """

    name: str
    columns: tuple[ListColumn, ...]
    location: tuple[str, ...]
    has_unique_code: bool
    updated_every: Duration | None
    period: ProgrammingPeriod | None = None
    checks: tuple[Callable[[Entry], Iterator[tuple[str, str]]], ...] = attrs.field(repr=False)
    source: Source

    @property
    def fields(self) -> frozenset[str]:
        """The fields of an `Entry` that it has room for.

        Examples:
            >>> "fund" in KOHESIO.fields, "fund" in ANNEX_XII.fields
            (True, False)
        """
        return frozenset(column.field for column in self.columns)

    def __str__(self) -> str:
        return self.name


def _required(heading: str, fact: str, cell: Cell = TEXT) -> ListColumn:
    return ListColumn(heading, fact, cell, is_required=True)


# --- what must hold of a row ------------------------------------------------------------------------------------------


def _days_are_in_order(entry: Entry) -> Iterator[tuple[str, str]]:
    for name in ("expected_last_day", "last_day"):
        last = getattr(entry, name)
        if entry.first_day is not None and last is not None and entry.first_day > last:
            yield name, f"it is {last}, before the first day, {entry.first_day}"


def _amounts_are_not_negative(entry: Entry) -> Iterator[tuple[str, str]]:
    for name in ("eligible_expenditure", "total_cost"):
        amount = getattr(entry, name)
        if amount is not None and amount.amount < 0:
            yield name, f"it is {amount}, below zero"


def _completion_is_stated(entry: Entry) -> Iterator[tuple[str, str]]:
    if entry.expected_last_day is None and entry.last_day is None:
        yield "expected_last_day", "neither the expected nor the actual day of completion is stated"


#: The currencies of the table's schema; three letters are found in it only where they are one of its codes.
_CURRENCIES: Final = (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF "
    "CLP CNY COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GGP GHS GIP GMD GNF GTQ GYD HKD "
    "HNL HRK HTG HUF IDR ILS IMP INR IQD IRR ISK JEP JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD "
    "LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR "
    "PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLL SOS SPL SRD STN SVC SYP SZL THB TJS TMT TND TOP TRY "
    "TTD TVD TWD TZS UAH UGX USD UYU UZS VEF VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWD"
)
_FUNDS: Final = ("CF", "EAFRD", "EMFF", "ENI", "ERDF", "ESF", "YEI", "IPA II")
_PERIODS: Final = ("2014-2020", "2021-2027")
#: Of the table's programmes, which are all of 2014-2020, those of Bulgaria; others' codes are not looked up.
_BULGARIAN: Final = (
    "2014BG05M2OP001",
    "2014BG05M9OP001",
    "2014BG05SFOP001",
    "2014BG16M1OP001",
    "2014BG16M1OP002",
    "2014BG16RFOP001",
    "2014BG16RFOP002",
    "2015BG16RFSM001",
)
_CATEGORY: Final = re.compile("0{0,2}[1-9]|0?[1-9][0-9]|1[01][0-9]|12[0-3]")
_LINK: Final = re.compile(r"https?://(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,63}(?::[0-9]{1,5})?(?:[/?#]\S*)?", re.ASCII)


def _kohesio_expenditure(entry: Entry) -> Iterator[tuple[str, str]]:
    money = entry.eligible_expenditure
    if money is None:
        return
    if money.currency.code not in _CURRENCIES:
        yield "eligible_expenditure", f"the table knows no currency {money.currency.code}"
    if money.currency != EUR and entry.exchange_rate is None:
        yield "exchange_rate", f"it is required, since the expenditure is stated in {money.currency.code}"
    if entry.exchange_rate is not None and money.currency.code not in {
        entry.exchange_rate.base,
        entry.exchange_rate.quote,
    }:
        yield "exchange_rate", f"it is {entry.exchange_rate}, and the expenditure is stated in {money.currency.code}"


def _kohesio_codes(entry: Entry) -> Iterator[tuple[str, str]]:
    if entry.category is not None and not _CATEGORY.fullmatch(entry.category):
        yield "category", f"{entry.category!r} is none of the whole numbers from 1 to 123 of the years 2014-2020"
    if entry.fund is not None and entry.fund not in _FUNDS:
        yield "fund", f"the table knows no fund {entry.fund!r}, only {', '.join(_FUNDS)}"
    if entry.period is not None and entry.period.format() not in _PERIODS:
        yield "period", f"the table knows no period {entry.period.format()}, only {' and '.join(_PERIODS)}"
    code = entry.programme
    if code is not None and (
        code.year not in {2014, 2015, 2016} or (code.country == "BG" and code.text not in _BULGARIAN)
    ):
        yield "programme", f"the table knows no programme {code}"
    for link in entry.links:
        if not _LINK.fullmatch(link):
            yield "links", f"{link!r} is no address that starts with https:// and holds no blank"


_COMMON: Final = (_days_are_in_order, _amounts_are_not_negative)

# --- the lists --------------------------------------------------------------------------------------------------------

#: The table of the Kohesio portal: 33 columns, in the order of its published schema.
KOHESIO = ListFormat(
    name="the Kohesio table",
    columns=(
        ListColumn("Operation_Unique_Identifier", "identifier"),
        ListColumn("CountryID", "country_code"),
        _required("Operation_Name_Programme_Language", "name"),
        ListColumn("Operation_Name_English", "name_english"),
        _required("Country", "country"),
        ListColumn("Location_Indicator_Postcode", "postcode"),
        _required("Operation_Start_Date", "first_day", DAY),
        ListColumn("Operation_Expected_End_Date", "expected_last_day", DAY),
        _required("Operation_End_Date", "last_day", DAY),
        _required("CoFinancing_Rate", "cofinancing_rate", RATE),
        _required("Total_Eligible_Expenditure_amount", "eligible_expenditure.amount", AMOUNT),
        _required("Total_Eligible_Expenditure_Currency", "eligible_expenditure.currency", CURRENCY),
        ListColumn("Total_Eligible_Expenditure_Exchange_Rate", "exchange_rate", EXCHANGE),
        ListColumn("Location_Indicator_NUTS_code", "nuts", NUTS),
        _required("Beneficiary_Name", "beneficiary", ORGANISATION),
        ListColumn("Location_Indicator_latitude_longitude", "point", POINT),
        _required("Category_Of_Intervention", "category"),
        ListColumn("Fund_Code", "fund"),
        ListColumn("Programme_Code", "programme", PROGRAMME),
        ListColumn("Operation_Summary_English", "summary_english"),
        _required("Operation_Summary_Programme_Language", "summary"),
        _required("Programming_Period", "period", PERIOD),
        ListColumn("Programme_Name", "programme_name"),
        ListColumn("Program_Priority_Axis_Code", "axis"),
        ListColumn("Program_Priority_Axis_Name", "axis_name"),
        ListColumn("Program_Specific_Objective_Code", "specific_objective"),
        ListColumn("Program_Specific_Objective_Name", "specific_objective_name"),
        ListColumn("Program_Thematic_Objective_Code", "thematic_objective"),
        ListColumn("Program_Thematic_Objective_Name", "thematic_objective_name"),
        ListColumn("Fund_Name", "fund_name"),
        ListColumn("Date_Of_Last_Update", "updated_on", DAY),
        ListColumn("Beneficiary_Unique_Identifier", "beneficiary_identifier"),
        ListColumn("Social_Media_Links", "links", LINKS),
    ),
    location=("postcode", "nuts", "point"),
    has_unique_code=False,
    updated_every=None,
    checks=(*_COMMON, _kohesio_expenditure, _kohesio_codes),
    source=Source(
        "The schema of the list of operations, validator of the Interoperability Test Bed",
        address="https://github.com/ISAITB/validator-resources-kohesio",
        certainty=Certainty.READ,
    ),
)

#: Regulation (EU) No 1303/2013, Article 115(2) and Annex XII, point 1. The law wants the headings in a second
#: official language as well, so each is given in English and Bulgarian; the amount has a column for its currency.
ANNEX_XII = ListFormat(
    name="the list of operations 2014-2020",
    columns=(
        _required("beneficiary name / име на бенефициера", "beneficiary", ORGANISATION),
        _required("operation name / наименование на операцията", "name"),
        _required("operation summary / обобщение на операцията", "summary"),
        _required("operation start date / начална дата на операцията", "first_day", DAY),
        _required("operation end date / крайна дата на операцията", "expected_last_day", DAY),
        _required("total eligible expenditure / общо допустими разходи", "eligible_expenditure.amount", AMOUNT),
        _required("currency / валута", "eligible_expenditure.currency", CURRENCY),
        _required("Union co-financing rate / процент на съфинансиране от Съюза", "cofinancing_rate", RATE),
        ListColumn("operation postcode / пощенски код на операцията", "postcode"),
        ListColumn("region / район по NUTS", "nuts", NUTS),
        _required("country / държава", "country"),
        _required("name of category of intervention / наименование на категорията интервенция", "category_name"),
        _required("date of last update / дата на последната актуализация", "updated_on", DAY),
    ),
    location=("postcode", "nuts"),
    has_unique_code=False,
    updated_every=Duration(months=6),
    period=ProgrammingPeriod("EU", first_year=2014, last_year=2020),
    checks=_COMMON,
    # Published lists repeat the fields of the Annex, and the pages of authorities the six months.
    source=Source(
        "Regulation (EU) No 1303/2013, Article 115(2) and Annex XII, point 1",
        address="https://eur-lex.europa.eu/eli/reg/2013/1303/oj",
        certainty=Certainty.INFERRED,
    ),
)

#: Regulation (EU) 2021/1060, Article 49(3), points (a) and (c) to (n). Point (b), the names of natural persons, has
#: no column, since this library publishes none.
ARTICLE_49 = ListFormat(
    name="the list of operations 2021-2027",
    columns=(
        _required("unique code / единен код", "identifier"),
        _required("beneficiary / бенефициер", "beneficiary", ORGANISATION),
        ListColumn("contractor / изпълнител", "contractor", ORGANISATION),
        ListColumn("fleet register number / номер в регистъра на риболовния флот", "vessel"),
        _required("name of the operation / наименование на операцията", "name"),
        _required("purpose / цел", "summary"),
        _required("expected or actual achievements / очаквани или действителни постижения", "achievements"),
        _required("start date / начална дата", "first_day", DAY),
        ListColumn("expected date of completion / очаквана дата на приключване", "expected_last_day", DAY),
        ListColumn("actual date of completion / действителна дата на приключване", "last_day", DAY),
        _required("total cost / общи разходи", "total_cost.amount", AMOUNT),
        _required("currency / валута", "total_cost.currency", CURRENCY),
        _required("fund / фонд", "fund"),
        _required("specific objective / специфична цел", "specific_objective"),
        _required("Union co-financing rate / процент на съфинансиране от Съюза", "cofinancing_rate", RATE),
        ListColumn("postcode / пощенски код", "postcode"),
        ListColumn("region / район по NUTS", "nuts", NUTS),
        ListColumn("geolocation / географско положение", "point", POINT),
        _required("country / държава", "country"),
        ListColumn("location of the beneficiary / местонахождение на бенефициера", "beneficiary_location"),
        _required("type of intervention / вид интервенция", "category"),
    ),
    location=("postcode", "nuts", "point", "beneficiary_location"),
    has_unique_code=True,
    updated_every=Duration(months=4),
    period=ProgrammingPeriod("EU", first_year=2021, last_year=2027),
    checks=(*_COMMON, _completion_is_stated),
    source=Source(
        "Regulation (EU) 2021/1060, Article 49(3)",
        address="https://eur-lex.europa.eu/eli/reg/2021/1060/oj",
        certainty=Certainty.READ,
    ),
)
