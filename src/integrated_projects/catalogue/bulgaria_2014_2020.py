"""Bulgaria, programming period 2014-2020: programmes and procedures of the European Social Fund."""

from datetime import date

from integrated_projects.catalogue.funds import ERDF, ESF
from integrated_projects.dated import Dated
from integrated_projects.identifier import ProcedureNumber, ProgrammeCode
from integrated_projects.money import Rate
from integrated_projects.period import Period, ProgrammingPeriod
from integrated_projects.procedure import Award, Component, Procedure
from integrated_projects.programme import FundingSource, PriorityAxis, Programme, Shares, SourceKind
from integrated_projects.source import Certainty, Source
from integrated_projects.text import Text

__all__ = [
    "HRD",
    "LOCAL_ACTION_GROUP_PANAGYURISHTE",
    "NATIONAL_BUDGET",
    "REGIONS_IN_GROWTH",
    "SESG",
    "SOCIO_ECONOMIC_INTEGRATION_1",
    "SOCIO_ECONOMIC_INTEGRATION_2",
]


def __dir__() -> list[str]:
    return __all__


_PERIOD = ProgrammingPeriod("EU", first_year=2014, last_year=2020)

_UMIS = Source(
    "Programme codes and priority axes in the published source of the Bulgarian monitoring system (UMIS)",
    address="https://github.com/governmentbg/nims-ccu",
    certainty=Certainty.READ,
)

#: Expenditure is eligible if it was incurred and paid within these days.
_ELIGIBILITY = Dated.always(
    "the eligibility of expenditure 2014-2020",
    Period.through(date(2014, 1, 1), date(2023, 12, 31)),
    source=Source("Regulation (EU) No 1303/2013, Article 65(2)", certainty=Certainty.READ),
)

NATIONAL_BUDGET = FundingSource(
    "BG", name=Text(bg="национално финансиране", en="national co-financing"), kind=SourceKind.NATIONAL
)

#: Printed by the municipality of Kazanlak for both programmes, and reproduced by the amounts of Vidin and Strelcha.
_SHARES = Shares([(ESF, Rate.percent("85")), (NATIONAL_BUDGET, Rate.percent("15"))])

HRD = Programme(
    ProgrammeCode.parse("2014BG05M9OP001"),
    name=Text(
        bg="Оперативна програма „Развитие на човешките ресурси“ 2014-2020",
        en="Operational Programme Human Resources Development 2014-2020",
    ),
    short_name=Text(bg="ОП РЧР", en="OP HRD"),
    period=_PERIOD,
    funds=[ESF, ...],
    axes=[
        PriorityAxis(
            Text(
                bg="Намаляване на бедността и насърчаване на социалното включване",
                en="Reducing poverty and promoting social inclusion",
            ),
            number="2",
        ),
        ...,
    ],
    shares=_SHARES,
    eligibility=_ELIGIBILITY,
    source=_UMIS,
)

SESG = Programme(
    ProgrammeCode.parse("2014BG05M2OP001"),
    name=Text(
        bg="Оперативна програма „Наука и образование за интелигентен растеж“ 2014-2020",
        en="Operational Programme Science and Education for Smart Growth 2014-2020",
    ),
    short_name=Text(bg="ОП НОИР", en="OP SESG"),
    period=_PERIOD,
    funds=[ESF, ...],
    axes=[
        PriorityAxis(
            Text(
                bg="Образователна среда за активно социално приобщаване",
                en="Educational environment for active social inclusion",
            ),
            number="3",
        ),
        ...,
    ],
    shares=_SHARES,
    eligibility=_ELIGIBILITY,
    source=_UMIS,
)

REGIONS_IN_GROWTH = Programme(
    ProgrammeCode.parse("2014BG16RFOP001"),
    name=Text(
        bg="Оперативна програма „Региони в растеж“ 2014-2020",
        en="Operational Programme Regions in Growth 2014-2020",
    ),
    short_name=Text(bg="ОПРР", en="OP RG"),
    period=_PERIOD,
    funds=[ERDF, ...],
    eligibility=_ELIGIBILITY,
    source=_UMIS,
)

_INTEGRATION = Text(
    bg="Социално-икономическа интеграция на уязвими групи. Интегрирани мерки за подобряване достъпа до образование",
    en="Socio-economic integration of vulnerable groups. Integrated measures for improving access to education",
)

#: Component 1, for municipalities without social housing under the programme for regions.
SOCIO_ECONOMIC_INTEGRATION_1 = Procedure(
    ProcedureNumber.parse("BG05M9OP001-2.018"),
    name=_INTEGRATION,
    award=Award.DIRECT,
    components=[Component(1), ...],
    source=Source("The page of the municipality of Kyustendil's partner, and esf.bg", certainty=Certainty.READ),
)

#: Component 2, for cities with a contract for social housing.
SOCIO_ECONOMIC_INTEGRATION_2 = Procedure(
    ProcedureNumber.parse("BG05M9OP001-2.056"),
    name=_INTEGRATION,
    components=[Component(2), ...],
    source=Source("The page of the municipality of Kazanlak", certainty=Certainty.READ),
)

LOCAL_ACTION_GROUP_PANAGYURISHTE = Procedure(
    ProcedureNumber.parse("BG05M9OP001-2.023"),
    name=Text(
        bg="МИГ „Панагюрище, Стрелча, Лесичово – социално-икономическа интеграция на маргинализирани общности "
        "като ромите“",
        en="Local action group Panagyurishte, Strelcha, Lesichovo: socio-economic integration of marginalised "
        "communities such as the Roma",
    ),
    source=Source("The page of the project in Strelcha", certainty=Certainty.READ),
)
