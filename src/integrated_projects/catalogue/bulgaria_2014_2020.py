"""Bulgaria, programming period 2014-2020: every programme, and the procedures of the examples and their sisters.

Those of territorial cooperation are in `integrated_projects.catalogue.interreg_2014_2020` and in
`integrated_projects.catalogue.romania_bulgaria_2014_2020`.
"""

from datetime import date

from integrated_projects.catalogue.funds import AMIF, COHESION_FUND, EAFRD, EMFF, ERDF, ESF, FEAD, ISF
from integrated_projects.dated import Dated
from integrated_projects.identifier import ProcedureNumber, ProgrammeCode
from integrated_projects.money import Rate
from integrated_projects.period import Period, ProgrammingPeriod
from integrated_projects.procedure import Award, Component, Procedure
from integrated_projects.programme import FundingSource, PriorityAxis, Programme, Shares, SourceKind
from integrated_projects.source import Certainty, Source
from integrated_projects.text import Text

__all__ = [
    "ASYLUM_AND_MIGRATION",
    "COMPETITIVENESS",
    "ENVIRONMENT",
    "FOOD",
    "GOOD_GOVERNANCE",
    "HRD",
    "INTERNAL_SECURITY",
    "LOCAL_ACTION_GROUP_PANAGYURISHTE",
    "LOCAL_ACTION_GROUP_SVILENGRAD",
    "MARITIME",
    "NATIONAL_BUDGET",
    "REGIONS_IN_GROWTH",
    "RURAL_DEVELOPMENT",
    "SESG",
    "SME_INITIATIVE",
    "SOCIO_ECONOMIC_INTEGRATION_1",
    "SOCIO_ECONOMIC_INTEGRATION_2",
    "TRANSPORT",
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

COMPETITIVENESS = Programme(
    ProgrammeCode.parse("2014BG16RFOP002"),
    name=Text(
        bg="Оперативна програма „Иновации и конкурентоспособност“ 2014-2020",
        en="Operational Programme Innovations and Competitiveness 2014-2020",
    ),
    short_name=Text(bg="ОПИК", en="OP IC"),
    period=_PERIOD,
    funds=[ERDF, ...],
    eligibility=_ELIGIBILITY,
    source=_UMIS,
)

TRANSPORT = Programme(
    ProgrammeCode.parse("2014BG16M1OP001"),
    name=Text(
        bg="Оперативна програма „Транспорт и транспортна инфраструктура“ 2014-2020",
        en="Operational Programme Transport and Transport Infrastructure 2014-2020",
    ),
    short_name=Text(bg="ОПТТИ", en="OP TTI"),
    period=_PERIOD,
    funds=[COHESION_FUND, ERDF, ...],
    eligibility=_ELIGIBILITY,
    source=_UMIS,
)

ENVIRONMENT = Programme(
    ProgrammeCode.parse("2014BG16M1OP002"),
    name=Text(bg="Оперативна програма „Околна среда“ 2014-2020", en="Operational Programme Environment 2014-2020"),
    short_name=Text(bg="ОПОС", en="OP E"),
    period=_PERIOD,
    funds=[COHESION_FUND, ERDF, ...],
    eligibility=_ELIGIBILITY,
    source=_UMIS,
)

GOOD_GOVERNANCE = Programme(
    ProgrammeCode.parse("2014BG05SFOP001"),
    name=Text(
        bg="Оперативна програма „Добро управление“ 2014-2020",
        en="Operational Programme Good Governance 2014-2020",
    ),
    short_name=Text(bg="ОПДУ", en="OP GG"),
    period=_PERIOD,
    funds=[ESF, ...],
    eligibility=_ELIGIBILITY,
    source=_UMIS,
)

FOOD = Programme(
    ProgrammeCode.parse("2014BG05FMOP001"),
    name=Text(
        bg="Оперативна програма за храни и/или основно материално подпомагане 2014-2020",
        en="Operational Programme for Food and/or Basic Material Assistance 2014-2020",
    ),
    short_name=Text(bg="ОПХОМП", en="OP Food"),
    period=_PERIOD,
    funds=[FEAD, ...],
    source=_UMIS,
)

RURAL_DEVELOPMENT = Programme(
    ProgrammeCode.parse("2014BG06RDNP001"),
    name=Text(bg="Програма за развитие на селските райони 2014-2020", en="Rural Development Programme 2014-2020"),
    short_name=Text(bg="ПРСР", en="RDP"),
    period=_PERIOD,
    funds=[EAFRD, ...],
    source=_UMIS,
)

MARITIME = Programme(
    ProgrammeCode.parse("2014BG14MFOP001"),
    name=Text(bg="Програма за морско дело и рибарство 2014-2020", en="Maritime and Fisheries Programme 2014-2020"),
    short_name=Text(bg="ПМДР", en="MFP"),
    period=_PERIOD,
    funds=[EMFF, ...],
    eligibility=_ELIGIBILITY,
    source=_UMIS,
)

ASYLUM_AND_MIGRATION = Programme(
    ProgrammeCode.parse("2014BG65AMNP001"),
    name=Text(
        bg="Национална програма по фонд „Убежище, миграция и интеграция“ 2014-2020",
        en="National Programme of the Asylum, Migration and Integration Fund 2014-2020",
    ),
    short_name=Text(bg="НП ФУМИ", en="NP AMIF"),
    period=_PERIOD,
    funds=[AMIF, ...],
    source=_UMIS,
)

INTERNAL_SECURITY = Programme(
    ProgrammeCode.parse("2014BG65ISNP001"),
    name=Text(
        bg="Национална програма по фонд „Вътрешна сигурност“ 2014-2020",
        en="National Programme of the Internal Security Fund 2014-2020",
    ),
    short_name=Text(bg="НП ФВС", en="NP ISF"),
    period=_PERIOD,
    funds=[ISF, ...],
    source=_UMIS,
)

SME_INITIATIVE = Programme(
    ProgrammeCode.parse("2015BG16RFSM001"),
    name=Text(
        bg="Оперативна програма „Инициатива за малки и средни предприятия“ 2014-2020",
        en="Operational Programme SME Initiative 2014-2020",
    ),
    short_name=Text(bg="ОПИМСП", en="OP SMEI"),
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

#: Each local action group has a procedure of its own under each programme and measure.
LOCAL_ACTION_GROUP_SVILENGRAD = Procedure(
    ProcedureNumber.parse("BG05M2OP001-3.006"),
    name=Text(
        bg="МИГ Свиленград Ареал – Осигуряване на достъп до качествено образование в малките населени места и в "
        "трудно достъпните райони",
        en="Local action group Svilengrad Areal: access to quality education in small settlements and in areas that "
        "are hard to reach",
    ),
    source=Source(
        "The notice of the local action group, which prints the code without its digit 2",
        address="https://migsvilengrad.org",
        published_on=date(2019, 12, 30),
        certainty=Certainty.READ_IN_PART,
    ),
)
