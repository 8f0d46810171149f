"""Bulgaria, programming period 2021-2027: the conditions of integrated territorial investments."""

from integrated_projects.catalogue.bulgaria_2021_2027 import (
    COMPETITIVENESS,
    DEVELOPMENT_OF_THE_REGIONS,
    EDUCATION,
    ENVIRONMENT,
    HRD,
    RESEARCH,
)
from integrated_projects.dated import Dated
from integrated_projects.identifier import ProcedureNumber
from integrated_projects.listing import Listing
from integrated_projects.organisation import OrganisationKind
from integrated_projects.procedure import Admission, Conditions, Prerequisite, Profile
from integrated_projects.source import Certainty, Source

__all__ = ["INTEGRATED_TERRITORIAL_INVESTMENTS", "INTEGRATED_TERRITORIAL_INVESTMENTS_PROJECTS"]


def __dir__() -> list[str]:
    return __all__


_MUNICIPALITIES = Source(
    "The association of municipalities on the 165 concepts",
    address="https://www.namrb.org/bg/novini-po-programi-i-proekti/165-sa-depoziranite-kontseptsii-po-iti-podhoda",
    certainty=Certainty.READ,
)
_PRESS = Source(
    "Standart on integrated territorial investments",
    address="https://www.standartnews.com/biznes/2-miliarda-za-obshtinite-udarni-proekti-596157.html",
    certainty=Certainty.READ_IN_PART,
)
_SIX = Listing(
    [
        programme.code
        for programme in (DEVELOPMENT_OF_THE_REGIONS, COMPETITIVENESS, EDUCATION, RESEARCH, ENVIRONMENT, HRD)
    ]
)

#: Each idea of a concept is assigned to one programme, so that a concept may combine all six, and need not.
INTEGRATED_TERRITORIAL_INVESTMENTS = Conditions(
    ProcedureNumber.parse("BG16FFPR003-2.001"),
    programmes=Dated.always("the programmes", _SIX, source=_MUNICIPALITIES),
    partners=Dated.always(
        "the partners of a concept",
        (
            Admission(
                profiles=[
                    Profile(kind=OrganisationKind.MUNICIPALITY),
                    Profile(kind=OrganisationKind.UNIVERSITY),
                    Profile(kind=OrganisationKind.NGO),
                    ...,
                ]
            ),
        ),
        source=_PRESS,
    ),
)

#: What is contracted follows from an approved concept; who may take part stands in a list for each programme.
#: Concepts were selected in two rounds, under 2.001 and 2.003; so a number of 2.002 fits the pattern as well.
INTEGRATED_TERRITORIAL_INVESTMENTS_PROJECTS = Conditions(
    ProcedureNumber.parse("BG16FFPR003-2.006"),
    programmes=Dated.always(
        "the programmes", _SIX, source=Source("The procedure for concepts", certainty=Certainty.INFERRED)
    ),
    prerequisites=Dated.always(
        "the approved concept",
        (Prerequisite(ProcedureNumber.parse("BG16FFPR003-2.001"), last_ordinal=3, is_concept=True),),
        source=Source(
            "The programme's pages on integrated territorial investments",
            address="https://bgregio.eu/wps/portal/operativna-programa/iti",
            certainty=Certainty.READ_IN_PART,
        ),
    ),
)
