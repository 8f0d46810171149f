"""Romania and Bulgaria, programming period 2014-2020: the conditions of a call for cross-border projects."""

from integrated_projects.catalogue.funds import ERDF
from integrated_projects.catalogue.romania_bulgaria_2014_2020 import OWN_CONTRIBUTION, ROMANIA_BULGARIA, STATE_BUDGETS
from integrated_projects.dated import Dated
from integrated_projects.identifier import RegistryNumber
from integrated_projects.listing import Listing
from integrated_projects.money import Rate
from integrated_projects.place import Place
from integrated_projects.procedure import Admission, Conditions, Financing, Profile, Requirement
from integrated_projects.programme import Shares
from integrated_projects.source import Certainty, Source

__all__ = ["ROMANIA_BULGARIA_CALL_3"]


def __dir__() -> list[str]:
    return __all__


_PAGE = Source(
    "Interreg V-A Romania-Bulgaria Programme, general information",
    address="https://www.archiverobg.eu/en/programme",
    certainty=Certainty.READ,
)
_COOPERATION = Source(
    "The same page, on cooperation between regions of at least two Member States",
    address="https://www.archiverobg.eu/en/programme",
    certainty=Certainty.READ_IN_PART,
)
_TWO_COUNTRIES = Source("The page of the programme, which names two countries", certainty=Certainty.INFERRED)

_ROMANIA, _BULGARIA = Profile(countries=["RO"]), Profile(countries=["BG"])
_EITHER = Admission(profiles=[_ROMANIA, _BULGARIA, ...])
_AREA = (
    "Mehedinti",
    "Dolj",
    "Olt",
    "Teleorman",
    "Giurgiu",
    "Calarasi",
    "Constanta",
    "Vidin",
    "Vratsa",
    "Montana",
    "Pleven",
    "Veliko Tarnovo",
    "Ruse",
    "Silistra",
    "Dobrich",
)

#: The lead partner is the beneficiary; with the partners it must come from both countries.
ROMANIA_BULGARIA_CALL_3 = Conditions(
    RegistryNumber("Interreg V-A Romania-Bulgaria, call for proposals no. 3"),
    programmes=Dated.always("the programmes", Listing([ROMANIA_BULGARIA.code]), source=_PAGE),
    applicants=Dated.always("the lead partners", _EITHER, source=_TWO_COUNTRIES),
    partners=Dated.always("the partners", (_EITHER,), source=_TWO_COUNTRIES),
    required_partners=Dated.always(
        "the countries that must take part",
        (Requirement([_ROMANIA], or_applicant=True), Requirement([_BULGARIA], or_applicant=True)),
        source=_COOPERATION,
    ),
    territory=Dated.always("the eligible area", Listing([Place(region=name) for name in _AREA]), source=_PAGE),
    financing=[
        Financing(
            grant_rate=Dated.always("the rate of the grant", Rate.percent("98"), source=_PAGE),
            shares=Dated.always(
                "the rates of co-financing",
                Shares(
                    [
                        (ERDF, Rate.percent("85")),
                        (STATE_BUDGETS, Rate.percent("13")),
                        (OWN_CONTRIBUTION, Rate.percent("2")),
                    ]
                ),
                source=_PAGE,
            ),
        )
    ],
)
