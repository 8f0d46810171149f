"""Romania and Bulgaria, programming period 2014-2020: cross-border cooperation."""

from integrated_projects.catalogue.funds import ERDF
from integrated_projects.catalogue.programming_periods import EU_2014_2020
from integrated_projects.identifier import ProgrammeCode, RegistryNumber
from integrated_projects.money import Rate
from integrated_projects.period import ProgrammingPeriod
from integrated_projects.procedure import Award, Procedure
from integrated_projects.programme import FundingSource, Programme, Shares, SourceKind
from integrated_projects.source import Certainty, Source
from integrated_projects.text import Text

__all__ = ["OWN_CONTRIBUTION", "ROMANIA_BULGARIA", "ROMANIA_BULGARIA_CALL_3", "STATE_BUDGETS"]


def __dir__() -> list[str]:
    return __all__


_PAGE = Source(
    "Interreg V-A Romania-Bulgaria Programme, general information",
    address="https://www.archiverobg.eu/en/programme",
    certainty=Certainty.READ_IN_PART,
)

STATE_BUDGETS = FundingSource(
    "STATE",
    name=Text(bg="държавно съфинансиране на Румъния и България", en="state contribution of Romania and Bulgaria"),
    kind=SourceKind.NATIONAL,
)

OWN_CONTRIBUTION = FundingSource(
    "OWN", name=Text(bg="собствен принос", en="own contribution of the partners"), kind=SourceKind.OWN
)

#: The page prints the rates. The code was read in the open data of the funds (Romania-Bulgaria, 2014TC16RFCB021),
#: which say nothing else of the programme.
ROMANIA_BULGARIA = Programme(
    ProgrammeCode.parse("2014TC16RFCB021"),
    name=Text(bg="Програма Интеррег V-A Румъния-България", en="Interreg V-A Romania-Bulgaria Programme"),
    short_name=Text(bg="Румъния-България", en="RO-BG"),
    period=ProgrammingPeriod("EU", first_year=2014, last_year=2020),
    funds=[ERDF, ...],
    shares=Shares(
        [
            (ERDF, Rate.percent("85")),
            (STATE_BUDGETS, Rate.percent("13")),
            (OWN_CONTRIBUTION, Rate.percent("2")),
        ]
    ),
    eligibility=EU_2014_2020.eligibility,
    source=_PAGE,
)

#: The calls of the programme have numbers of their own.
ROMANIA_BULGARIA_CALL_3 = Procedure(
    RegistryNumber("Interreg V-A Romania-Bulgaria, call for proposals no. 3"),
    name=Text(en="Interreg V-A Romania-Bulgaria, third call for proposals"),
    award=Award.SELECTION,
    source=Source(
        "Applicant's guide to the third call, March 2017",
        address="https://www.scribd.com/document/370489076/Applicant-s-Guide-Third-Call",
        certainty=Certainty.READ_IN_PART,
    ),
)
