"""The figures and the grounds of the Common Provisions Regulation 2014-2020."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs

from integrated_projects.dated import Dated, Version
from integrated_projects.errors import Malformed
from integrated_projects.evidence.monitoring_records import OperationField
from integrated_projects.evidence.operation import RevenueSector
from integrated_projects.evidence.programme_finances import RegionCategory, Uplift
from integrated_projects.evidence.published_list import PublishedFact
from integrated_projects.money import Money, Rate, euro
from integrated_projects.period import Period
from integrated_projects.rule import Case
from integrated_projects.rulebooks.common_provisions.terms import FIELDS_OF_FORMS, CommonTerms
from integrated_projects.rulebooks.cpr_2014_2020.code_tables import CODE_TABLES
from integrated_projects.source import Basis, Certainty, Source
from integrated_projects.text import Text

__all__ = ["Case2014", "LeastPlan", "SmallOperation", "TERMS_2014_2020", "Terms2014", "article", "foreign"]


def __dir__() -> list[str]:
    return __all__


_NAME = Text(bg="Регламент (ЕС) № 1303/2013", en="Regulation (EU) No 1303/2013")
_ADDRESS = "https://eur-lex.europa.eu/eli/reg/2013/1303/oj"


def article(cited: str, certainty: Certainty = Certainty.READ) -> Basis:
    """The ground of a rule: an article of the regulation.

    Examples:
        >>> print(article("Article 65(2)"))
        Regulation (EU) No 1303/2013, Article 65(2)
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
    return Source(f"Regulation (EU) No 1303/2013, {cited}", address=_ADDRESS, certainty=certainty)


def _percent(name: str, value: str, cited: str, certainty: Certainty = Certainty.READ) -> Dated[Rate]:
    return Dated.always(name, Rate.percent(value), source=_source(cited, certainty))


_MEMORY = Certainty.FROM_MEMORY
_OMNIBUS = date(2018, 8, 2)
_BEFORE_OMNIBUS = date(2018, 8, 1)
_FLEXIBILITY = Source(
    "Regulation (EU) 2024/795, amendment of Regulation (EU) No 1303/2013",
    address="https://eur-lex.europa.eu/eli/reg/2024/795/oj",
    certainty=Certainty.READ,
)
_ASSISTANCE = Source(
    "Delegated Regulation (EU) 2019/1867, Article 2",
    address="https://eur-lex.europa.eu/eli/reg_del/2019/1867/oj",
    certainty=Certainty.READ,
)
_MONITORING = Source(
    "Delegated Regulation (EU) No 480/2014, Annex III",
    address="https://eur-lex.europa.eu/eli/reg_del/2014/480/oj",
    certainty=Certainty.READ,
)
_PLAQUE = Dated.always("the limit for a plaque", euro(500_000), source=_source("Annex XII, point 2.2", _MEMORY))


@attrs.frozen(kw_only=True)
class SmallOperation:
    """Up to which public support an operation must use simplified costs.

    Attributes:
        limit: The public support, the limit included.
        funds: The funds for which it is so.
    """

    limit: Money
    funds: tuple[str, ...]

    def __str__(self) -> str:
        return ", ".join([str(self.limit), *self.funds])


@attrs.frozen(kw_only=True)
class LeastPlan:
    """The least public expenditure of a joint action plan: an amount or a share of the programme, whichever is lower.

    Attributes:
        amount: The amount.
        share: The share of the public support of the programme.
    """

    amount: Money
    share: Rate

    def __str__(self) -> str:
        return f"{self.amount}, {self.share}"


@attrs.frozen(kw_only=True)
class Terms2014(CommonTerms):
    """The figures of 2014-2020.

    Attributes:
        small_operation: Up to which public support simplified costs are obligatory, by the day of the grant document.
        postponable: The last day until which an authority could put off the later limit.
        full_financing: The accounting years for which the Union may pay all that is declared in them.
        full_rate_requests: Whether the full rate has to be taken up for each of those accounting years; `None` for one
            of which nobody has read it.
        full_rate_funds: The funds of which the Union may pay all at any time.

    Raises:
        Malformed: More or fewer requests than accounting years.
        revenue_limit: Up to which eligible cost the net revenue after completion is left alone.
        revenue_rates: The flat rates of net revenue, by sector.
        running_revenue_limit: The same of the net revenue while the operation runs.
        balance_flexibility: How far the contribution for a priority may exceed the decision in the final year.
        least_plan: The least joint action plan, by the day on which it is submitted.
    """

    small_operation: Dated[SmallOperation]
    postponable: Dated[date]
    full_financing: tuple[Dated[Period], ...]
    revenue_limit: Dated[Money]
    revenue_rates: Dated[tuple[tuple[RevenueSector, Rate], ...]]
    running_revenue_limit: Dated[Money]
    balance_flexibility: Dated[Rate]
    least_plan: Dated[LeastPlan]
    full_rate_requests: tuple[Dated[bool] | None, ...] = attrs.field(
        default=attrs.Factory(lambda self: (None,) * len(self.full_financing), takes_self=True)
    )
    full_rate_funds: Dated[tuple[str, ...]] | None = None

    @full_rate_requests.validator
    def _one_for_each_year(self, _: object, value: tuple[Dated[bool] | None, ...]) -> None:
        if len(value) != len(self.full_financing):
            reason = f"there are {len(self.full_financing)} accounting years; give one for each, or None"
            raise Malformed(value, "a tuple of requests for the full rate", reason)


def _accounting_year(first: int, cited: str, certainty: Certainty = Certainty.FROM_MEMORY) -> Dated[Period]:
    period = Period.through(date(first, 7, 1), date(first + 1, 6, 30))
    return Dated.always("the accounting year of full financing", period, source=_source(cited, certainty))


def _full_rate_request(cited: str, certainty: Certainty = Certainty.READ) -> Dated[bool]:
    return Dated("the request for the full rate", [Version(value=True, source=_source(cited, certainty))])


def _assistance_of(percent: int) -> Dated[Rate]:
    return Dated.always("the flat rate of technical assistance", Rate.percent(percent), source=_ASSISTANCE)


TERMS_2014_2020 = Terms2014(
    first_year=2014,
    last_year=2020,
    eligibility=Dated.always(
        "the eligibility of expenditure",
        Period.through(date(2014, 1, 1), date(2023, 12, 31)),
        source=_source("Article 65(2) and (4)"),
    ),
    youth_start=Dated.always(
        "the first day for the Youth Employment Initiative",
        date(2013, 9, 1),
        source=_source("Article 65(3) and (5)"),
    ),
    latest_end=Dated.always("the last day of payment", date(2023, 12, 31), source=_source("Article 65(2)")),
    ceilings=Dated.always(
        "the ceilings of co-financing",
        (
            (RegionCategory.LESS_DEVELOPED, Rate.percent(85)),
            (RegionCategory.OUTERMOST, Rate.percent(85)),
            (RegionCategory.COHESION_FUND, Rate.percent(85)),
            (RegionCategory.COOPERATION, Rate.percent(85)),
            (RegionCategory.OTHER_LESS_DEVELOPED, Rate.percent(80)),
            (RegionCategory.FORMERLY_LESS_DEVELOPED, Rate.percent(80)),
            (RegionCategory.TRANSITION, Rate.percent(60)),
            (RegionCategory.MORE_DEVELOPED, Rate.percent(50)),
            (RegionCategory.SPARSELY_POPULATED, Rate.percent(50)),
        ),
        source=_source("Article 120(3) and (4)"),
    ),
    added=(
        (Uplift.WHOLE_PRIORITY, _percent("the uplift of a whole priority", "10", "Article 120(5)")),
        (
            Uplift.SOCIAL_INNOVATION,
            Dated.always(
                "the uplift for social innovation",
                Rate.percent(10),
                source=Source("Regulation (EU) No 1304/2013, Article 11", certainty=_MEMORY),
            ),
        ),
    ),
    raised=(
        (
            Uplift.RECOVERY_ASSISTANCE,
            _percent("the ceiling for the resources of REACT-EU", "100", "Article 92b(12)", _MEMORY),
        ),
    ),
    youth_rate=Dated.always(
        "the rate for the allocation for youth employment",
        Rate.percent(100),
        source=Source("Regulation (EU) No 1304/2013, Article 22", certainty=_MEMORY),
    ),
    regions=Dated.always(
        "the categories of the Bulgarian regions",
        tuple((code, RegionCategory.LESS_DEVELOPED) for code in ("BG31", "BG32", "BG33", "BG34", "BG41", "BG42")),
        source=Source("The Commission's list of regions under Article 90", certainty=_MEMORY),
    ),
    cross_financing=_percent("the share of cross-financing", "10", "Article 98(2)", _MEMORY),
    # Of territorial cooperation nothing pays for costs of the other fund.
    no_cross_financing=_percent("the share of cross-financing", "0", "Article 98(2)", _MEMORY),
    assistance=(
        *((fund, _assistance_of(4)) for fund in ("ERDF", "ESF", "CF", "EAFRD")),
        *((fund, _assistance_of(6)) for fund in ("EMFF", "ETC")),
    ),
    cooperation_assistance=(_assistance_of(6),),
    urban_share=Dated.always(
        "the share of sustainable urban development",
        Rate.percent(5),
        source=Source("Regulation (EU) No 1301/2013, Article 7(4)", certainty=_MEMORY),
    ),
    # The regulation knows no rate of direct costs that nobody has calculated.
    indirect_of_direct=_percent("the rate of direct costs without a calculation", "0", "Article 68(1)"),
    indirect_of_staff=_percent("the rate of direct staff costs", "15", "Article 68(1)(b)"),
    indirect_calculated=_percent("the calculated rate of direct costs", "25", "Article 68(1)(a)"),
    staff_of_other=_percent("the rate of other direct costs for staff", "20", "Article 68a(1)"),
    remaining_of_staff=_percent("the rate of direct staff costs for other costs", "40", "Article 68b(1)", _MEMORY),
    annual_hours=Dated.always("the hours of a year", 1720, source=_source("Article 68(2), later 68a(2)")),
    land_share=_percent("the share of land", "10", "Article 69(3)(b)"),
    derelict_share=_percent("the share of derelict land", "15", "Article 69(3)(b)"),
    # Value added tax that can be recovered is never eligible.
    vat_limit=Dated.always("the limit for value added tax", euro(0), source=_source("Article 69(3)(c)")),
    lev_per_euro=Dated.always(
        "the rate between lev and euro",
        Decimal("1.95583"),
        source=Source("The currency board of Bulgaria, fixed rate", certainty=Certainty.READ_IN_PART),
    ),
    durability_months=Dated.always("the months of durability", 60, source=_source("Article 71(1)")),
    shorter_months=Dated.always("the shorter months of durability", 36, source=_source("Article 71(1)")),
    anniversary_counts=None,
    plaque_limits=tuple((fund, _PLAQUE) for fund in ("ERDF", "ESF", "CF", "YEI")),
    payment_days=Dated.always("the days for payment", 90, source=_source("Article 132(1)")),
    code_tables=CODE_TABLES,
    # Authorities that publish such lists repeat the months and the facts; the words of the act were not read.
    update_months=Dated.always("the months for an update", 6, source=_source("Article 115(2)", Certainty.READ_IN_PART)),
    published_facts=Dated.always(
        "the facts of the list of operations",
        (
            PublishedFact.BENEFICIARY,
            PublishedFact.NAME,
            PublishedFact.SUMMARY,
            PublishedFact.START,
            PublishedFact.COMPLETION,
            PublishedFact.ELIGIBLE_EXPENDITURE,
            PublishedFact.RATE,
            PublishedFact.LOCATION,
            PublishedFact.COUNTRY,
            PublishedFact.INTERVENTION,
            PublishedFact.LAST_UPDATE,
        ),
        source=_source("Annex XII, point 1", Certainty.READ_IN_PART),
    ),
    operation_fields=Dated.always("the fields of every operation", tuple(OperationField), source=_MONITORING),
    form_fields=Dated.always(
        "the fields of each form",
        FIELDS_OF_FORMS,
        # The blocks were read, and of their fields those of a flat rate.
        source=attrs.evolve(_MONITORING, certainty=Certainty.READ_IN_PART),
    ),
    small_operation=Dated(
        "the public support up to which simplified costs are obligatory",
        [
            Version(
                SmallOperation(limit=euro(50_000), funds=("ESF",)),
                until=_BEFORE_OMNIBUS,
                source=Source("Regulation (EU) No 1304/2013, Article 14(4)", certainty=_MEMORY),
            ),
            Version(
                SmallOperation(limit=euro(100_000), funds=("ERDF", "ESF")),
                since=_OMNIBUS,
                source=_source("Article 67(2a)", Certainty.READ_IN_PART),
            ),
        ],
    ),
    postponable=Dated.always("the postponement", date(2019, 8, 1), source=_source("Article 152(7)", _MEMORY)),
    full_financing=(
        _accounting_year(2020, "Article 25a(1)"),
        _accounting_year(2021, "Article 25a(1a)"),
        _accounting_year(2023, "Article 25a(1b)", Certainty.READ),
    ),
    # Whether the year in between asks for it nobody has read.
    full_rate_requests=(
        _full_rate_request("Article 25a(1)", _MEMORY),
        None,
        _full_rate_request("Article 25a(1b)"),
    ),
    full_rate_funds=Dated.always(
        "the funds of which the Union may pay all",
        ("YEI", "REACT-EU"),
        source=_source("Article 92b(12); Regulation (EU) No 1304/2013, Article 22", _MEMORY),
    ),
    revenue_limit=Dated.always("the limit for net revenue", euro(1_000_000), source=_source("Article 61(7)(b)")),
    revenue_rates=Dated.always(
        "the flat rates of net revenue",
        (
            (RevenueSector.ROAD, Rate.percent(30)),
            (RevenueSector.RAIL, Rate.percent(20)),
            (RevenueSector.URBAN_TRANSPORT, Rate.percent(20)),
            (RevenueSector.WATER, Rate.percent(25)),
            (RevenueSector.SOLID_WASTE, Rate.percent(20)),
            (RevenueSector.RESEARCH, Rate.percent(20)),
        ),
        source=_source("Annex V", _MEMORY),
    ),
    running_revenue_limit=Dated(
        "the limit for net revenue while the operation runs",
        [
            Version(euro(50_000), until=_BEFORE_OMNIBUS, source=_source("Article 65(8)(i)")),
            Version(euro(100_000), since=_OMNIBUS, source=_source("Article 65(8)(i) as amended in 2018", _MEMORY)),
        ],
    ),
    balance_flexibility=Dated.always("the flexibility of the final balance", Rate.percent(15), source=_FLEXIBILITY),
    least_plan=Dated(
        "the least joint action plan",
        [
            Version(
                LeastPlan(amount=euro(10_000_000), share=Rate.percent(20)),
                until=_BEFORE_OMNIBUS,
                source=_source("Article 104(2)"),
            ),
            Version(
                LeastPlan(amount=euro(5_000_000), share=Rate.percent(5)),
                since=_OMNIBUS,
                source=_source("Article 104(2) as amended in 2018", _MEMORY),
            ),
        ],
    ),
)

Case2014 = Case[Terms2014]
