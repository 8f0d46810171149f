"""Territorial cooperation (Interreg) in which Bulgaria takes part, programming period 2021-2027.

Of the days of eligibility, those of programmes that are funded by the European Regional Development Fund alone are the
days of their law; those of programmes with countries outside the Union were not read.
"""

from integrated_projects.catalogue.funds import ERDF, IPA
from integrated_projects.catalogue.programming_periods import EU_2021_2027
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.period import ProgrammingPeriod
from integrated_projects.programme import Programme
from integrated_projects.source import Certainty, Source
from integrated_projects.text import Text

__all__ = [
    "BLACK_SEA_BASIN",
    "BULGARIA_NORTH_MACEDONIA",
    "BULGARIA_SERBIA",
    "BULGARIA_TURKIYE",
    "DANUBE",
    "ESPON",
    "EURO_MEDITERRANEAN",
    "GREECE_BULGARIA",
    "INTERREG_EUROPE",
    "ROMANIA_BULGARIA",
    "URBACT",
]


def __dir__() -> list[str]:
    return __all__


_PERIOD = ProgrammingPeriod("EU", first_year=2021, last_year=2027)
_DAYS = EU_2021_2027.eligibility

#: What keep.eu says of its programmes was read in a copy, with the names of the Bulgarian ministry.
_KEEP = Source(
    "Programme codes of keep.eu, as a public register of programmes in Bulgaria repeats them",
    address="https://github.com/atanasster/electionsbg/blob/main/scripts/funds/interreg/programmes.ts",
    certainty=Certainty.READ_IN_PART,
)

ROMANIA_BULGARIA = Programme(
    ProgrammeCode.parse("2021TC16RFCB020"),
    name=Text(bg="Програма Интеррег VI-A Румъния-България", en="Interreg VI-A Romania-Bulgaria Programme"),
    short_name=Text(bg="Румъния-България", en="RO-BG"),
    period=_PERIOD,
    funds=[ERDF, ...],
    eligibility=_DAYS,
    source=_KEEP,
)

GREECE_BULGARIA = Programme(
    ProgrammeCode.parse("2021TC16RFCB021"),
    name=Text(bg="Програма Интеррег VI-A Гърция-България", en="Interreg VI-A Greece-Bulgaria Programme"),
    short_name=Text(bg="Гърция-България", en="GR-BG"),
    period=_PERIOD,
    funds=[ERDF, ...],
    eligibility=_DAYS,
    source=_KEEP,
)

BULGARIA_TURKIYE = Programme(
    ProgrammeCode.parse("2021TC16IPCB005"),
    name=Text(bg="Програма Интеррег VI-A ИПП България-Турция", en="Interreg VI-A IPA Bulgaria-Türkiye Programme"),
    short_name=Text(bg="България-Турция", en="BG-TR"),
    period=_PERIOD,
    funds=[IPA, ...],
    source=_KEEP,
)

BULGARIA_NORTH_MACEDONIA = Programme(
    ProgrammeCode.parse("2021TC16IPCB006"),
    name=Text(
        bg="Програма Интеррег VI-A ИПП България-Северна Македония",
        en="Interreg VI-A IPA Bulgaria-North Macedonia Programme",
    ),
    short_name=Text(bg="България-Северна Македония", en="BG-MK"),
    period=_PERIOD,
    funds=[IPA, ...],
    source=_KEEP,
)

BULGARIA_SERBIA = Programme(
    ProgrammeCode.parse("2021TC16IPCB007"),
    name=Text(bg="Програма Интеррег VI-A ИПП България-Сърбия", en="Interreg VI-A IPA Bulgaria-Serbia Programme"),
    short_name=Text(bg="България-Сърбия", en="BG-RS"),
    period=_PERIOD,
    funds=[IPA, ...],
    source=_KEEP,
)

BLACK_SEA_BASIN = Programme(
    ProgrammeCode.parse("2021TC16NXTN002"),
    name=Text(bg="Програма Интеррег NEXT Черноморски басейн", en="Interreg VI-B NEXT Black Sea Basin Programme"),
    short_name=Text(bg="Черноморски басейн", en="BSB"),
    period=_PERIOD,
    funds=[ERDF, ...],
    source=_KEEP,
)

DANUBE = Programme(
    ProgrammeCode.parse("2021TC16FFTN004"),
    name=Text(bg="Програма Интеррег VI-Б Дунавски регион", en="Interreg VI-B Danube Region Programme"),
    short_name=Text(bg="Дунавски регион", en="Danube"),
    period=_PERIOD,
    funds=[ERDF, ...],
    source=_KEEP,
)

EURO_MEDITERRANEAN = Programme(
    ProgrammeCode.parse("2021TC16FFTN001"),
    name=Text(
        bg="Програма Интеррег VI-Б Евро-Средиземноморски басейн", en="Interreg VI-B Euro-Mediterranean Programme"
    ),
    short_name=Text(bg="Евро-Средиземноморски басейн", en="Euro-MED"),
    period=_PERIOD,
    funds=[ERDF, ...],
    source=_KEEP,
)

INTERREG_EUROPE = Programme(
    ProgrammeCode.parse("2021TC16RFIR001"),
    name=Text(bg="Програма Интеррег VI-В Европа", en="Interreg VI-C Interreg Europe Programme"),
    short_name=Text(bg="Интеррег Европа", en="Interreg Europe"),
    period=_PERIOD,
    funds=[ERDF, ...],
    eligibility=_DAYS,
    source=_KEEP,
)

URBACT = Programme(
    ProgrammeCode.parse("2021TC16FFIR001"),
    name=Text(bg="Програма Интеррег VI-В УРБАКТ IV", en="Interreg VI-C URBACT IV Programme"),
    short_name=Text(bg="УРБАКТ IV", en="URBACT IV"),
    period=_PERIOD,
    funds=[ERDF, ...],
    source=_KEEP,
)

ESPON = Programme(
    ProgrammeCode.parse("2021TC16RFIR004"),
    name=Text(bg="Програма Интеррег VI-В ЕСПОН 2030", en="Interreg VI-C ESPON 2030 Programme"),
    short_name=Text(bg="ЕСПОН 2030", en="ESPON 2030"),
    period=_PERIOD,
    funds=[ERDF, ...],
    eligibility=_DAYS,
    source=_KEEP,
)
