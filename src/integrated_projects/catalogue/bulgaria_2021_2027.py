"""Bulgaria, programming period 2021-2027: every programme, and the procedures of integrated territorial investments.

Those of territorial cooperation are in `integrated_projects.catalogue.interreg_2021_2027`.
"""

from datetime import date

from integrated_projects.catalogue.funds import (
    AMIF,
    BMVI,
    COHESION_FUND,
    EAFRD,
    EMFAF,
    ERDF,
    ESF_PLUS,
    ISF,
    JUST_TRANSITION_FUND,
    RECOVERY_AND_RESILIENCE_FACILITY,
)
from integrated_projects.catalogue.programming_periods import EU_2021_2027
from integrated_projects.dated import Dated, Version
from integrated_projects.identifier import ProcedureNumber, ProgrammeCode
from integrated_projects.period import Period, ProgrammingPeriod
from integrated_projects.procedure import Award, Procedure
from integrated_projects.programme import Programme
from integrated_projects.source import Certainty, Source
from integrated_projects.text import Text

__all__ = [
    "ASYLUM_AND_MIGRATION",
    "BORDERS_AND_VISAS",
    "CAP_STRATEGIC_PLAN",
    "COMPETITIVENESS",
    "DEVELOPMENT_OF_THE_REGIONS",
    "EDUCATION",
    "ENVIRONMENT",
    "FOOD",
    "HRD",
    "INTEGRATED_TERRITORIAL_INVESTMENTS",
    "INTEGRATED_TERRITORIAL_INVESTMENTS_PROJECTS",
    "INTERNAL_SECURITY",
    "MARITIME",
    "RECOVERY_AND_RESILIENCE_PLAN",
    "RESEARCH",
    "TECHNICAL_ASSISTANCE",
    "TRANSPORT",
]


def __dir__() -> list[str]:
    return __all__


_PERIOD = ProgrammingPeriod("EU", first_year=2021, last_year=2027)

_LISTS = Source(
    "Programme codes in public lists of the monitoring system (UMIS)",
    address="https://eumis2020.government.bg",
    certainty=Certainty.READ,
)

_FIRST_DAY = date(2021, 1, 1)

#: Expenditure is eligible if it was incurred and paid within these days. A programme that moved money to the
#: priorities of the mid-term review may have a year more, by what is remembered of a regulation of 2025; so whether
#: spending in 2030 is eligible is left open, as of any day since that year began. Whoever knows the days of a
#: programme states them: ``attrs.evolve(HRD, eligibility=...)``.
_ELIGIBILITY = Dated(
    "the eligibility of expenditure 2021-2027",
    [
        Version(
            Period.through(_FIRST_DAY, date(2029, 12, 31)),
            source=Source(
                "Regulation (EU) 2021/1060, Article 63(2)",
                address="http://data.europa.eu/eli/reg/2021/1060/oj",
                certainty=Certainty.READ,
            ),
        ),
        Version(
            Period.through(_FIRST_DAY, date(2030, 12, 31)),
            since=date(2025, 1, 1),
            source=Source(
                "Regulation (EU) 2025/1914, the extra year of the mid-term review",
                address="https://eur-lex.europa.eu/eli/reg/2025/1914/oj",
                certainty=Certainty.FROM_MEMORY,
            ),
        ),
    ],
)

EDUCATION = Programme(
    ProgrammeCode.parse("2021BG05SFPR001"),
    name=Text(bg="Програма „Образование“ 2021-2027", en="Programme Education 2021-2027"),
    short_name=Text(bg="ПО", en="PE"),
    period=_PERIOD,
    funds=[ESF_PLUS, ...],
    eligibility=_ELIGIBILITY,
    source=_LISTS,
)

HRD = Programme(
    ProgrammeCode.parse("2021BG05SFPR002"),
    name=Text(
        bg="Програма „Развитие на човешките ресурси“ 2021-2027",
        en="Programme Human Resources Development 2021-2027",
    ),
    short_name=Text(bg="ПРЧР", en="PHRD"),
    period=_PERIOD,
    funds=[ESF_PLUS, ...],
    eligibility=_ELIGIBILITY,
    source=_LISTS,
)

FOOD = Programme(
    ProgrammeCode.parse("2021BG05SFPR003"),
    name=Text(
        bg="Програма за храни и/или основно материално подпомагане 2021-2027",
        en="Programme for Food and/or Basic Material Assistance 2021-2027",
    ),
    short_name=Text(bg="ПХОМП", en="P Food"),
    period=_PERIOD,
    funds=[ESF_PLUS, ...],
    eligibility=_ELIGIBILITY,
    source=_LISTS,
)

TRANSPORT = Programme(
    ProgrammeCode.parse("2021BG16FFPR001"),
    name=Text(bg="Програма „Транспортна свързаност“ 2021-2027", en="Programme Transport Connectivity 2021-2027"),
    short_name=Text(bg="ПТС", en="PTC"),
    period=_PERIOD,
    funds=[COHESION_FUND, ERDF, ...],
    eligibility=_ELIGIBILITY,
    source=_LISTS,
)

ENVIRONMENT = Programme(
    ProgrammeCode.parse("2021BG16FFPR002"),
    name=Text(bg="Програма „Околна среда“ 2021-2027", en="Programme Environment 2021-2027"),
    short_name=Text(bg="ПОС", en="PE 2021-2027"),
    period=_PERIOD,
    funds=[COHESION_FUND, ERDF, ...],
    eligibility=_ELIGIBILITY,
    source=_LISTS,
)

DEVELOPMENT_OF_THE_REGIONS = Programme(
    ProgrammeCode.parse("2021BG16FFPR003"),
    name=Text(bg="Програма „Развитие на регионите“ 2021-2027", en="Programme Development of the Regions 2021-2027"),
    short_name=Text(bg="ПРР", en="PDR"),
    period=_PERIOD,
    funds=[ERDF, JUST_TRANSITION_FUND, ...],
    eligibility=_ELIGIBILITY,
    source=_LISTS,
)

COMPETITIVENESS = Programme(
    ProgrammeCode.parse("2021BG16RFPR001"),
    name=Text(
        bg="Програма „Конкурентоспособност и иновации в предприятията“ 2021-2027",
        en="Programme Competitiveness and Innovation in Enterprises 2021-2027",
    ),
    short_name=Text(bg="ПКИП", en="PCIE"),
    period=_PERIOD,
    funds=[ERDF, ...],
    eligibility=_ELIGIBILITY,
    source=_LISTS,
)

RESEARCH = Programme(
    ProgrammeCode.parse("2021BG16RFPR002"),
    name=Text(
        bg="Програма „Научни изследвания, иновации и дигитализация за интелигентна трансформация“ 2021-2027",
        en="Programme Research, Innovation and Digitalisation for Smart Transformation 2021-2027",
    ),
    short_name=Text(bg="ПНИИДИТ", en="PRIDST"),
    period=_PERIOD,
    funds=[ERDF, ...],
    eligibility=_ELIGIBILITY,
    source=_LISTS,
)

TECHNICAL_ASSISTANCE = Programme(
    ProgrammeCode.parse("2021BG16RFTA001"),
    name=Text(bg="Програма „Техническа помощ“ 2021-2027", en="Programme Technical Assistance 2021-2027"),
    short_name=Text(bg="ПТП", en="PTA"),
    period=_PERIOD,
    funds=[ERDF, ...],
    eligibility=_ELIGIBILITY,
    source=_LISTS,
)

MARITIME = Programme(
    ProgrammeCode.parse("2021BG14MFPR001"),
    name=Text(
        bg="Програма за морско дело, рибарство и аквакултури 2021-2027",
        en="Maritime, Fisheries and Aquaculture Programme 2021-2027",
    ),
    short_name=Text(bg="ПМДРА", en="MFAP"),
    period=_PERIOD,
    funds=[EMFAF, ...],
    eligibility=EU_2021_2027.eligibility,
    source=_LISTS,
)

ASYLUM_AND_MIGRATION = Programme(
    ProgrammeCode.parse("2021BG65AMPR001"),
    name=Text(
        bg="Програма на Република България по фонд „Убежище, миграция и интеграция“ 2021-2027",
        en="Programme of Bulgaria for the Asylum, Migration and Integration Fund 2021-2027",
    ),
    short_name=Text(bg="ПФУМИ", en="P AMIF"),
    period=_PERIOD,
    funds=[AMIF, ...],
    eligibility=EU_2021_2027.eligibility,
    source=_LISTS,
)

INTERNAL_SECURITY = Programme(
    ProgrammeCode.parse("2021BG65ISPR001"),
    name=Text(
        bg="Програма на Република България по фонд „Вътрешна сигурност“ 2021-2027",
        en="Programme of Bulgaria for the Internal Security Fund 2021-2027",
    ),
    short_name=Text(bg="ПФВС", en="P ISF"),
    period=_PERIOD,
    funds=[ISF, ...],
    eligibility=EU_2021_2027.eligibility,
    source=_LISTS,
)

#: The code follows the pattern of the other two programmes of home affairs, and was seen in no list.
BORDERS_AND_VISAS = Programme(
    ProgrammeCode.parse("2021BG65BVPR001"),
    name=Text(
        bg="Програма на Република България по инструмента за управлението на границите и визовата политика 2021-2027",
        en="Programme of Bulgaria for the Border Management and Visa Policy Instrument 2021-2027",
    ),
    short_name=Text(bg="ПИУГВП", en="P BMVI"),
    period=_PERIOD,
    funds=[BMVI, ...],
    eligibility=EU_2021_2027.eligibility,
    source=Source("The pattern of the codes of home affairs programmes", certainty=Certainty.FROM_MEMORY),
)

#: The plan is that of 2023-2027, and its law, which is not that of the other programmes, sets days of eligibility that
#: were not read.
CAP_STRATEGIC_PLAN = Programme(
    ProgrammeCode.parse("2023BG06AFSP001"),
    name=Text(
        bg="Стратегически план за развитие на земеделието и селските райони 2023-2027",
        en="Strategic Plan for the Development of Agriculture and Rural Areas 2023-2027",
    ),
    short_name=Text(bg="СПРЗСР", en="CAP SP"),
    period=ProgrammingPeriod("EU", first_year=2023, last_year=2027),
    funds=[EAFRD, ...],
    source=Source(
        "Codes of programmes and procedures of the monitoring system (UMIS) in a public repository",
        address="https://github.com/atanasster/electionsbg",
        certainty=Certainty.READ_IN_PART,
    ),
)

RECOVERY_AND_RESILIENCE_PLAN = Programme(
    ProgrammeCode.parse("BG-RRP"),
    name=Text(bg="Национален план за възстановяване и устойчивост", en="National Recovery and Resilience Plan"),
    short_name=Text(bg="НПВУ", en="RRP"),
    period=_PERIOD,
    funds=[RECOVERY_AND_RESILIENCE_FACILITY, ...],
    source=_LISTS,
)

#: Concepts are selected first; each idea of a concept is assigned to one of six programmes and contracted by it.
INTEGRATED_TERRITORIAL_INVESTMENTS = Procedure(
    ProcedureNumber.parse("BG16FFPR003-2.001"),
    name=Text(
        bg="Концепции за интегрирани териториални инвестиции", en="Concepts for integrated territorial investments"
    ),
    award=Award.CONCEPTS,
    source=Source(
        "The association of municipalities on the 165 concepts",
        address="https://www.namrb.org/bg/novini-po-programi-i-proekti/165-sa-depoziranite-kontseptsii-po-iti-podhoda",
        certainty=Certainty.READ_IN_PART,
    ),
)

#: The contracts that follow from the concepts are awarded under another procedure.
INTEGRATED_TERRITORIAL_INVESTMENTS_PROJECTS = Procedure(
    ProcedureNumber.parse("BG16FFPR003-2.006"),
    name=Text(
        bg="Изпълнение на концепции за интегрирани териториални инвестиции",
        en="Implementation of concepts for integrated territorial investments",
    ),
    source=Source(
        "The programme's pages on integrated territorial investments",
        address="https://bgregio.eu/wps/portal/operativna-programa/iti",
        certainty=Certainty.READ_IN_PART,
    ),
)
