"""The figures and the grounds of the Common Provisions Regulation 2021-2027."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs

from integrated_projects.dated import Dated
from integrated_projects.evidence.monitoring_records import OperationField
from integrated_projects.evidence.programme_finances import RegionCategory, Uplift
from integrated_projects.evidence.published_list import PublishedFact
from integrated_projects.money import Money, Rate, euro
from integrated_projects.period import Period
from integrated_projects.rule import Case
from integrated_projects.rulebooks.common_provisions.terms import FIELDS_OF_FORMS, CommonTerms
from integrated_projects.rulebooks.cpr_2021_2027.code_tables import CODE_TABLES
from integrated_projects.source import Basis, Certainty, Source
from integrated_projects.text import Text

__all__ = ["Case2021", "TERMS_2021_2027", "Terms2021", "article", "foreign"]


def __dir__() -> list[str]:
    return __all__


_NAME = Text(bg="Регламент (ЕС) 2021/1060", en="Regulation (EU) 2021/1060")
_ADDRESS = "https://eur-lex.europa.eu/eli/reg/2021/1060/oj"
_MEMORY = Certainty.FROM_MEMORY


def article(cited: str, certainty: Certainty = Certainty.READ) -> Basis:
    """The ground of a rule: an article of the regulation.

    Examples:
        >>> print(article("Article 63(2)"))
        Regulation (EU) 2021/1060, Article 63(2)
    """
    return Basis(_NAME, article=cited, address=_ADDRESS, certainty=certainty)


def foreign(cited: str, certainty: Certainty = Certainty.READ) -> Basis:
    """The ground of a rule that stands in another act.

    Examples:
        >>> print(foreign("An act, Article 1"))
        An act, Article 1
    """
    name, _, article_of = cited.partition(", ")
    return Basis(name, article=article_of or None, certainty=certainty)


def _source(cited: str, certainty: Certainty = Certainty.READ) -> Source:
    return Source(f"Regulation (EU) 2021/1060, {cited}", address=_ADDRESS, certainty=certainty)


def _percent(name: str, value: str, cited: str, certainty: Certainty = Certainty.READ) -> Dated[Rate]:
    return Dated.always(name, Rate.percent(value), source=_source(cited, certainty))


def _of_esf_plus(name: str, value: int) -> Dated[Rate]:
    return Dated.always(name, Rate.percent(value), source=Source("Regulation (EU) 2021/1057", certainty=_MEMORY))


@attrs.frozen(kw_only=True)
class Terms2021(CommonTerms):
    """The figures of 2021-2027.

    Attributes:
        small_operation: Up to which total cost simplified costs are obligatory.
        small_funds: The funds for which it is so.
        priority_transfer: How much of a priority may be moved without a decision of the Commission.
        programme_transfer: How much of the programme.
        person_months: For how many months the list of operations may show a natural person or a vessel.
    """

    small_operation: Dated[Money]
    small_funds: tuple[str, ...]
    priority_transfer: Dated[Rate]
    programme_transfer: Dated[Rate]
    person_months: Dated[int]


_ASSISTED = "Article 36(5)(b)"
_WIDE = Dated.always("the limit for a plaque", euro(500_000), source=_source("Article 50(1)(c)(i)"))
_NARROW = Dated.always("the limit for a plaque", euro(100_000), source=_source("Article 50(1)(c)(ii)"))

TERMS_2021_2027 = Terms2021(
    first_year=2021,
    last_year=2027,
    eligibility=Dated.always(
        "the eligibility of expenditure",
        Period.through(date(2021, 1, 1), date(2029, 12, 31)),
        source=_source("Article 63(2)"),
    ),
    # There is no Youth Employment Initiative any more.
    youth_start=Dated.always("the first day of eligibility", date(2021, 1, 1), source=_source("Article 63(2)")),
    latest_end=Dated.always(
        "the last day of payment with an extra year",
        date(2030, 12, 31),
        source=Source(
            "Regulation (EU) 2025/1914, the extra year of the mid-term review",
            address="https://eur-lex.europa.eu/eli/reg/2025/1914/oj",
            certainty=_MEMORY,
        ),
    ),
    ceilings=Dated.always(
        "the ceilings of co-financing",
        (
            (RegionCategory.LESS_DEVELOPED, Rate.percent(85)),
            (RegionCategory.OUTERMOST, Rate.percent(85)),
            (RegionCategory.COHESION_FUND, Rate.percent(85)),
            (RegionCategory.COOPERATION, Rate.percent(80)),
            (RegionCategory.OUTERMOST_COOPERATION, Rate.percent(85)),
            (RegionCategory.FORMERLY_LESS_DEVELOPED, Rate.percent(70)),
            (RegionCategory.TRANSITION, Rate.percent(60)),
            (RegionCategory.FORMERLY_TRANSITION, Rate.percent(50)),
            (RegionCategory.MORE_DEVELOPED, Rate.percent(40)),
            (RegionCategory.JUST_TRANSITION_LESS_DEVELOPED, Rate.percent(85)),
            (RegionCategory.JUST_TRANSITION_IN_TRANSITION, Rate.percent(70)),
            (RegionCategory.JUST_TRANSITION_MORE_DEVELOPED, Rate.percent(50)),
        ),
        source=_source("Article 112(3) and (4); Regulation (EU) 2021/1059, Article 13"),
    ),
    added=((Uplift.WHOLE_PRIORITY, _percent("the uplift of a whole priority", "10", "Article 112(5)", _MEMORY)),),
    raised=(
        (
            Uplift.STRATEGIC_TECHNOLOGIES,
            Dated.always(
                "the ceiling for strategic technologies",
                Rate.percent(100),
                source=Source(
                    "Regulation (EU) 2024/795",
                    address="https://eur-lex.europa.eu/eli/reg/2024/795/oj",
                    certainty=Certainty.READ,
                ),
            ),
        ),
        (Uplift.MATERIAL_DEPRIVATION, _of_esf_plus("the ceiling against material deprivation", 90)),
        (Uplift.SOCIAL_INNOVATION, _of_esf_plus("the ceiling for social innovation", 95)),
    ),
    regions=Dated.always(
        "the categories of the Bulgarian regions",
        (
            *((code, RegionCategory.LESS_DEVELOPED) for code in ("BG31", "BG32", "BG33", "BG34", "BG42")),
            ("BG41", RegionCategory.FORMERLY_LESS_DEVELOPED),
        ),
        source=Source("Implementing Decision (EU) 2021/1130, the list of regions", certainty=_MEMORY),
    ),
    cross_financing=_percent("the share of cross-financing", "15", "Article 25(2)", _MEMORY),
    # Of a priority against material deprivation nothing pays for costs of the other fund.
    no_cross_financing=_percent("the share of cross-financing", "0", "Article 25(2)", _MEMORY),
    assistance=tuple(
        (fund, _percent("the flat rate of technical assistance", rate, _ASSISTED, _MEMORY))
        for fund, rate in (
            *(("ERDF", "3.5"), ("CF", "2.5"), ("ESF+", "4"), ("JTF", "4"), ("EMFAF", "6")),
            *(("AMIF", "6"), ("ISF", "6"), ("BMVI", "6")),
        )
    ),
    deprivation_assistance=(("ESF+", _percent("the flat rate of technical assistance", "5", _ASSISTED, _MEMORY)),),
    small_envelope_assistance=tuple(
        (fund, _percent("the flat rate of technical assistance", "6", _ASSISTED, _MEMORY))
        for fund in ("ERDF", "CF", "ESF+")
    ),
    # Strands have rates of their own between these; which, nobody has read.
    cooperation_assistance=tuple(
        Dated.always(
            "the flat rate of technical assistance",
            Rate.percent(rate),
            source=Source("Regulation (EU) 2021/1059, Article 27", certainty=_MEMORY),
        )
        for rate in (7, 10)
    ),
    urban_share=Dated.always(
        "the share of sustainable urban development",
        Rate.percent(8),
        source=Source("Regulation (EU) 2021/1058, Article 11(2)", certainty=_MEMORY),
    ),
    indirect_of_direct=_percent("the rate of direct costs without a calculation", "7", "Article 54(a)"),
    indirect_of_staff=_percent("the rate of direct staff costs", "15", "Article 54(b)"),
    indirect_calculated=_percent("the calculated rate of direct costs", "25", "Article 54(c)"),
    staff_of_other=_percent("the rate of other direct costs for staff", "20", "Article 55(1)"),
    remaining_of_staff=_percent("the rate of direct staff costs for other costs", "40", "Article 56(1)", _MEMORY),
    annual_hours=Dated.always("the hours of a year", 1720, source=_source("Article 55(2)(a)")),
    land_share=_percent("the share of land", "10", "Article 64(1)(b)"),
    derelict_share=_percent("the share of derelict land", "15", "Article 64(1)(b)"),
    vat_limit=Dated.always("the limit for value added tax", euro(5_000_000), source=_source("Article 64(1)(c)")),
    lev_per_euro=Dated.always(
        "the rate between lev and euro",
        Decimal("1.95583"),
        source=Source("The currency board of Bulgaria, and since 2026 the euro", certainty=Certainty.READ_IN_PART),
    ),
    durability_months=Dated.always("the months of durability", 60, source=_source("Article 65(1)")),
    shorter_months=Dated.always("the shorter months of durability", 36, source=_source("Article 65(1)")),
    anniversary_counts=None,
    plaque_limits=(
        *((fund, _WIDE) for fund in ("ERDF", "CF")),
        *((fund, _NARROW) for fund in ("ESF+", "JTF", "EMFAF", "AMIF", "ISF", "BMVI")),
    ),
    payment_days=Dated.always("the days for payment", 80, source=_source("Article 74(1)(b)", _MEMORY)),
    code_tables=CODE_TABLES,
    update_months=Dated.always("the months for an update", 4, source=_source("Article 49(3)")),
    published_facts=Dated.always(
        "the facts of the list of operations",
        (
            PublishedFact.BENEFICIARY,
            PublishedFact.NAME,
            PublishedFact.SUMMARY,
            PublishedFact.ACHIEVEMENTS,
            PublishedFact.START,
            PublishedFact.COMPLETION,
            PublishedFact.TOTAL_COST,
            PublishedFact.FUND,
            PublishedFact.SPECIFIC_OBJECTIVE,
            PublishedFact.RATE,
            PublishedFact.LOCATION,
            PublishedFact.COUNTRY,
            PublishedFact.INTERVENTION,
        ),
        source=_source("Article 49(3)"),
    ),
    person_months=Dated.always("the months of personal data", 24, source=_source("Article 49(3)", _MEMORY)),
    operation_fields=Dated.always(
        "the fields of every operation", tuple(OperationField), source=_source("Annex XVII", _MEMORY)
    ),
    form_fields=Dated.always("the fields of each form", FIELDS_OF_FORMS, source=_source("Annex XVII", _MEMORY)),
    small_operation=Dated.always(
        "the total cost up to which simplified costs are obligatory", euro(200_000), source=_source("Article 53(2)")
    ),
    small_funds=("ERDF", "ESF+", "JTF", "AMIF", "ISF", "BMVI"),
    priority_transfer=_percent("the share of a priority", "8", "Article 24(5)", _MEMORY),
    programme_transfer=_percent("the share of a programme", "4", "Article 24(5)", _MEMORY),
)

Case2021 = Case[Terms2021]
