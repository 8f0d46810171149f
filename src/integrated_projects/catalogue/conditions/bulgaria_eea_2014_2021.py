"""Bulgaria, Financial Mechanism of the European Economic Area 2014-2021: the conditions of two calls."""

from datetime import date

from integrated_projects.activity import ActivityKind
from integrated_projects.catalogue.bulgaria_2014_2020 import NATIONAL_BUDGET
from integrated_projects.catalogue.bulgaria_eea_2014_2021 import LOCAL_DEVELOPMENT
from integrated_projects.catalogue.funds import EEA_GRANTS
from integrated_projects.dated import Dated
from integrated_projects.identifier import ProcedureNumber
from integrated_projects.listing import Listing
from integrated_projects.money import Rate, euro
from integrated_projects.organisation import OrganisationKind
from integrated_projects.procedure import (
    ActivityAdmission,
    Admission,
    Conditions,
    Demand,
    Financing,
    GrantLimit,
    Profile,
    Requirement,
    TargetGroupAdmission,
)
from integrated_projects.programme import Shares
from integrated_projects.source import Certainty, Source
from integrated_projects.target_group import TargetGroupKind
from integrated_projects.text import Text

__all__ = ["EARLY_CHILDHOOD", "INCLUSION_OF_ROMA"]


def __dir__() -> list[str]:
    return __all__


_ROMA_CALL = Source(
    "Integrated measures for Roma inclusion and empowerment: the announcement (eeagrants.bg)",
    address="https://eeagrants.bg/en/programs/local-development/invitations/"
    "obyavyavane-na-proczedura-za-podbor-na-proektni-predlozheniya-„integrirani-merki-v-podkrepa-na-romskoto-"
    "vklyuchvane“",
    published_on=date(2021, 7, 1),
    certainty=Certainty.READ,
)
_ROMA_CALL_UMIS = Source(
    "The call in the monitoring system (UMIS)",
    address="https://eumis2020.government.bg/en/s/Procedure/Info/57f93f9d-a30f-450b-aecf-46ff193e5f4f",
    certainty=Certainty.READ_IN_PART,
)
_PROJECT_PAGES = Source("The sister call, and pages of projects", certainty=Certainty.READ_IN_PART)
_SISTER_CALL = Source("The rates of the sister call BGLD-2.003", certainty=Certainty.INFERRED)
_CHILDHOOD_CALL = Source(
    "Early Childhood Education and Care: the call in an English summary (fundsforngos.org)",
    address="https://www2.fundsforngos.org/?p=63836",
    certainty=Certainty.READ,
)
_CHILDHOOD_SUMMARY = Source(
    "New EEA call for education and care in early childhood (Danube region)",
    address="https://peopleandskills.danube-region.eu/new-eea-call-education-and-care-in-early-childhood-bulgaria",
    certainty=Certainty.READ,
)
_CHILDHOOD_PARTS = Source("The announcement of the call BGLD-2.003", certainty=Certainty.READ_IN_PART)

_EEA_85 = Shares([(EEA_GRANTS, Rate.percent("85")), (NATIONAL_BUDGET, Rate.percent("15"))])
_MUNICIPALITIES = Admission(profiles=[Profile(kind=OrganisationKind.MUNICIPALITY)])
_LAST_DAY = date(2024, 4, 30)

#: The smallest and the largest grant were not read.
INCLUSION_OF_ROMA = Conditions(
    ProcedureNumber.parse("BGLD-3.002"),
    programmes=Dated.always("the programmes", Listing([LOCAL_DEVELOPMENT.code]), source=_ROMA_CALL),
    applicants=Dated.always("the applicants", _MUNICIPALITIES, source=_ROMA_CALL),
    partners=Dated.always(
        "the partners",
        (
            Admission(
                profiles=[
                    Profile(kind=OrganisationKind.PUBLIC_AUTHORITY, countries=["BG"]),
                    Profile(kind=OrganisationKind.NGO, countries=["BG"]),
                    Profile(countries=["IS", "LI", "NO"]),
                ]
            ),
        ),
        source=_ROMA_CALL,
    ),
    required_partners=Dated.always(
        "the required partners", (Requirement([Profile(kind=OrganisationKind.NGO)]),), source=_ROMA_CALL
    ),
    target_groups=Dated.always(
        "the target groups",
        (TargetGroupAdmission(kinds=[TargetGroupKind.ROMA, TargetGroupKind.VULNERABLE_GROUPS, ...]),),
        source=_ROMA_CALL_UMIS,
    ),
    activities=Dated.always(
        "the activities",
        (
            ActivityAdmission(
                kinds=[
                    ActivityKind.SOCIAL_AND_HEALTH_SERVICES,
                    ActivityKind.COMMUNITY_DEVELOPMENT,
                    ActivityKind.OVERCOMING_STEREOTYPES,
                    ActivityKind.CAPACITY_BUILDING,
                    ...,
                ]
            ),
        ),
        source=_ROMA_CALL_UMIS,
    ),
    financing=[Financing(shares=Dated.always("the rates of co-financing", _EEA_85, source=_SISTER_CALL))],
    last_day=Dated.always("the last day of implementation", _LAST_DAY, source=_PROJECT_PAGES),
    one_proposal=Dated.always("one proposal for each municipality", value=True, source=_ROMA_CALL),
    demands=Dated.always(
        "the other demands",
        (
            Demand(
                "five-percent-roma",
                Text(
                    bg="ромите са най-малко 5 % от жителите на общината",
                    en="Roma are at least 5 % of the inhabitants of the municipality",
                ),
            ),
            Demand(
                "clusters-of-2000",
                Text(
                    bg="ромите живеят в обособени общности с най-малко 2 000 жители",
                    en="Roma live in clusters of at least 2 000 inhabitants",
                ),
            ),
            Demand(
                "two-services",
                Text(
                    bg="всяко лице получава най-малко два вида услуги",
                    en="each person receives at least two kinds of service",
                ),
            ),
        ),
        source=_ROMA_CALL,
    ),
)

EARLY_CHILDHOOD = Conditions(
    ProcedureNumber.parse("BGLD-2.003"),
    programmes=Dated.always("the programmes", Listing([LOCAL_DEVELOPMENT.code]), source=_CHILDHOOD_CALL),
    applicants=Dated.always("the applicants", _MUNICIPALITIES, source=_CHILDHOOD_CALL),
    target_groups=Dated.always(
        "the target groups",
        (TargetGroupAdmission(kinds=[TargetGroupKind.CHILDREN_AND_PUPILS, TargetGroupKind.PARENTS, ...]),),
        source=_CHILDHOOD_PARTS,
    ),
    grant_limits=[
        GrantLimit(
            least=Dated.always("the smallest grant", euro("200000.00"), source=_CHILDHOOD_CALL),
            most=Dated.always("the largest grant", euro("500000.00"), source=_CHILDHOOD_CALL),
        )
    ],
    financing=[
        Financing(
            grant_rate=Dated.always("the rate of the grant", Rate.percent("100"), source=_CHILDHOOD_PARTS),
            shares=Dated.always("the rates of co-financing", _EEA_85, source=_CHILDHOOD_PARTS),
        )
    ],
    last_day=Dated.always("the last day of implementation", _LAST_DAY, source=_CHILDHOOD_CALL),
    one_proposal=Dated.always("one proposal for each municipality", value=True, source=_CHILDHOOD_CALL),
    demands=Dated.always(
        "the other demands",
        (
            Demand(
                "three-communities",
                Text(
                    bg="в общината има най-малко три социално изолирани общности",
                    en="the municipality has at least three socially isolated communities",
                ),
            ),
            Demand(
                "three-hundred-children",
                Text(
                    bg="там живеят най-малко 300 деца на възраст до шест години",
                    en="not less than 300 children of up to six years live there",
                ),
            ),
        ),
        source=_CHILDHOOD_SUMMARY,
    ),
)
