"""Territorial cooperation (Interreg) in which Bulgaria takes part, programming period 2014-2020.

Romania-Bulgaria is in `integrated_projects.catalogue.romania_bulgaria_2014_2020`. The Black Sea Basin programme is left
out, since nobody has read its code.
Expenditure from the European Regional Development Fund is eligible on the days of its law; the days of the programmes
of the Instrument for Pre-accession Assistance, which have a law of their own, were not read.
"""

from integrated_projects.catalogue.funds import ERDF, IPA
from integrated_projects.catalogue.programming_periods import EU_2014_2020
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.period import ProgrammingPeriod
from integrated_projects.programme import Programme
from integrated_projects.source import Certainty, Source
from integrated_projects.text import Text

__all__ = [
    "BALKAN_MEDITERRANEAN",
    "BULGARIA_NORTH_MACEDONIA",
    "BULGARIA_SERBIA",
    "BULGARIA_TURKIYE",
    "DANUBE",
    "ESPON",
    "GREECE_BULGARIA",
    "INTERREG_EUROPE",
    "URBACT",
]


def __dir__() -> list[str]:
    return __all__


_PERIOD = ProgrammingPeriod("EU", first_year=2014, last_year=2020)
_DAYS = EU_2014_2020.eligibility

#: Each line of the data names the programme beside its code.
_ESIF = Source(
    "Open data of the European Structural and Investment Funds 2014-2020, finance details",
    address="https://github.com/openbudgets/datasets/blob/master/ESIF/2014/raw/ESIF_FINANCE_DETAILS.csv",
    certainty=Certainty.READ,
)

GREECE_BULGARIA = Programme(
    ProgrammeCode.parse("2014TC16RFCB022"),
    name=Text(bg="Програма Интеррег V-A Гърция-България", en="Interreg V-A Greece-Bulgaria Programme"),
    short_name=Text(bg="Гърция-България", en="GR-BG"),
    period=_PERIOD,
    funds=[ERDF, ...],
    eligibility=_DAYS,
    source=_ESIF,
)

BULGARIA_TURKIYE = Programme(
    ProgrammeCode.parse("2014TC16I5CB005"),
    name=Text(bg="Програма Интеррег-ИПП България-Турция", en="Interreg-IPA CBC Bulgaria-Turkey Programme"),
    short_name=Text(bg="България-Турция", en="BG-TR"),
    period=_PERIOD,
    funds=[IPA, ...],
    source=Source(
        "The programme's news, which print its code in the numbers of calls",
        address="http://www.ipacbc-bgtr.eu/news",
        certainty=Certainty.READ,
    ),
)

#: The country was called the former Yugoslav Republic of Macedonia when the programme was adopted.
BULGARIA_NORTH_MACEDONIA = Programme(
    ProgrammeCode.parse("2014TC16I5CB006"),
    name=Text(
        bg="Програма Интеррег-ИПП България-Северна Македония", en="Interreg-IPA CBC Bulgaria-North Macedonia Programme"
    ),
    short_name=Text(bg="България-Северна Македония", en="BG-MK"),
    period=_PERIOD,
    funds=[IPA, ...],
    source=Source(
        "The programme's pages, which print its code in their heading",
        address="http://www.ipa-cbc-007.eu",
        certainty=Certainty.READ,
    ),
)

#: The data name the code, and of the programme a project of Sapareva Banya with a number that begins with CB007.
BULGARIA_SERBIA = Programme(
    ProgrammeCode.parse("2014TC16I5CB007"),
    name=Text(bg="Програма Интеррег-ИПП България-Сърбия", en="Interreg-IPA CBC Bulgaria-Serbia Programme"),
    short_name=Text(bg="България-Сърбия", en="BG-RS"),
    period=_PERIOD,
    funds=[IPA, ...],
    source=Source(
        "Lists of operations by code in the Commission's data lake of projects",
        address="https://github.com/ec-europa/eubfr-data-lake/tree/master/services/ingestion/etl/2014tc16i5cb007",
        certainty=Certainty.READ_IN_PART,
    ),
)

BALKAN_MEDITERRANEAN = Programme(
    ProgrammeCode.parse("2014TC16M4TN003"),
    name=Text(bg="Програма Интеррег V-Б Балкани-Средиземно море", en="Interreg V-B Balkan-Mediterranean Programme"),
    short_name=Text(bg="Балкани-Средиземно море", en="Balkan-Med"),
    period=_PERIOD,
    funds=[ERDF, ...],
    eligibility=_DAYS,
    source=_ESIF,
)

DANUBE = Programme(
    ProgrammeCode.parse("2014TC16M6TN001"),
    name=Text(bg="Програма Интеррег V-Б Дунав", en="Interreg V-B Danube Programme"),
    short_name=Text(bg="Дунав", en="Danube"),
    period=_PERIOD,
    funds=[ERDF, ...],
    eligibility=_DAYS,
    source=_ESIF,
)

INTERREG_EUROPE = Programme(
    ProgrammeCode.parse("2014TC16RFIR001"),
    name=Text(bg="Програма Интеррег Европа", en="Interreg Europe Programme"),
    short_name=Text(bg="Интеррег Европа", en="Interreg Europe"),
    period=_PERIOD,
    funds=[ERDF, ...],
    eligibility=_DAYS,
    source=_ESIF,
)

URBACT = Programme(
    ProgrammeCode.parse("2014TC16RFIR003"),
    name=Text(bg="Програма УРБАКТ III", en="URBACT III Programme"),
    short_name=Text(bg="УРБАКТ III", en="URBACT III"),
    period=_PERIOD,
    funds=[ERDF, ...],
    eligibility=_DAYS,
    source=_ESIF,
)

ESPON = Programme(
    ProgrammeCode.parse("2014TC16RFIR004"),
    name=Text(bg="Програма ЕСПОН 2020", en="ESPON 2020 Programme"),
    short_name=Text(bg="ЕСПОН 2020", en="ESPON 2020"),
    period=_PERIOD,
    funds=[ERDF, ...],
    eligibility=_DAYS,
    source=_ESIF,
)
