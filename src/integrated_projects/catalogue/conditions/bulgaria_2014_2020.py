"""Bulgaria, programming period 2014-2020: the conditions of three procedures for human resources and one for education.

The guidelines themselves are attachments of the monitoring system and were not read. What is stated here stands in
announcements, in calls for partners and on the pages of projects; what they do not say is left out.
"""

from datetime import date

from integrated_projects.activity import ActivityKind
from integrated_projects.budget import DIRECT, FlatRate
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, NATIONAL_BUDGET, SESG
from integrated_projects.catalogue.funds import ESF
from integrated_projects.dated import Dated, Version
from integrated_projects.identifier import ProcedureNumber
from integrated_projects.listing import Listing
from integrated_projects.money import Rate, leva
from integrated_projects.organisation import OrganisationKind, Standing
from integrated_projects.partner import Capacity
from integrated_projects.place import Place
from integrated_projects.procedure import (
    ActivityAdmission,
    Admission,
    Conditions,
    Demand,
    Financing,
    GrantLimit,
    Prerequisite,
    Profile,
    Requirement,
    TargetGroupAdmission,
)
from integrated_projects.programme import Shares
from integrated_projects.source import Certainty, Source
from integrated_projects.target_group import TargetGroupKind
from integrated_projects.text import Text

__all__ = [
    "LOCAL_ACTION_GROUP_PANAGYURISHTE",
    "LOCAL_ACTION_GROUP_SVILENGRAD",
    "SOCIO_ECONOMIC_INTEGRATION_1",
    "SOCIO_ECONOMIC_INTEGRATION_2",
]


def __dir__() -> list[str]:
    return __all__


_SCHOOL = Profile(kind=OrganisationKind.SCHOOL)
_KINDERGARTEN = Profile(kind=OrganisationKind.KINDERGARTEN)
_NGO = Profile(kind=OrganisationKind.NGO)
_EMPLOYER = Profile(capacity=Capacity.EMPLOYER)
_PUBLIC_SCHOOLING = (Standing.STATE, Standing.MUNICIPAL)

_ESF_85 = Shares([(ESF, Rate.percent("85")), (NATIONAL_BUDGET, Rate.percent("15"))])
_ALL = Rate.percent("100")

_PARTNERS_CHOSEN = Demand(
    "partners-chosen-publicly",
    Text(
        bg="общината е избрала партньорите си чрез публична и прозрачна процедура",
        en="the municipality chose its partners by a public and transparent procedure",
    ),
)

# --- BG05M9OP001-2.018, component 1 -----------------------------------------------------------------------------------

_ESF_BG = Source(
    "The managing authorities present the conditions of the procedure (esf.bg)",
    address="http://esf.bg/eksperti-na-upravljavashtite-organi-na-oprchr-i-opnoir-predstaviha-dnes-uslovijata-za-"
    "kandidatstvane-po-procedura-socialno-ikonomicheska-integracija-na-ujazvimi-grupi-integrirani-merki-za-podobrjavan/",
    certainty=Certainty.READ,
)
_IPPM = Source(
    "Institute for the management of programmes and projects, on the call",
    address="http://ippm-bg.org/iztekli-pokani-za-finansirane/"
    "226-oprchr-sotzialno-ikonomicheska-integratziya-na-uyazvimi-grupi-indikativen-srok-05-07-2016-g.html",
    certainty=Certainty.READ,
)
_AMALIPE = Source(
    "Centre Amalipe, on the contracts of the procedure",
    address="https://amalipe.com/index.php?nav=news&id=3398&lang=2",
    certainty=Certainty.READ,
)
_AMALIPE_PARTNERS = Source(
    "Centre Amalipe, on the partners of a project",
    address="https://amalipe.com/index.php?nav=news&id=3382&lang=2",
    certainty=Certainty.READ,
)
_SMYADOVO = Source(
    "Call for partners of the municipality of Smyadovo",
    address="https://smyadovo.bg/bg/content/pokana-za-partnorstvo",
    certainty=Certainty.READ_IN_PART,
)
_KRASNA_POLYANA = Source(
    "Page of the district Krasna Polyana, which calls the proposal an integrated one",
    address="https://www.krasnapolyana.bg/social-activity/bg05m9op001-2-018",
    certainty=Certainty.READ,
)
_KYUSTENDIL = Source("The page on the project of Kyustendil", certainty=Certainty.READ_IN_PART)
_KYUSTENDIL_INFERRED = Source("The page on the project of Kyustendil", certainty=Certainty.INFERRED)
_CONTRACTS = Source("The amounts of contracts under the procedure", certainty=Certainty.INFERRED)
_ANNEXES = Source(
    "Annexes of 2020, which added up to about 150 000 leva for human resources", certainty=Certainty.INFERRED
)
_EXTENSION = Source(
    "The association of municipalities on the extension",
    address="https://www.namrb.org/op-noir-udalzava-se-sroka-na-proektite-za-socialno-ikonomitcheska-integraciia-na-"
    "uiazvimi-grupi",
    published_on=date(2020, 8, 24),
    certainty=Certainty.READ,
)
#: When the limit was raised was not read: in 2020 either may have held.
_LAST_DAY_OF_THE_OLD_LIMIT, _FIRST_DAY_OF_THE_NEW_LIMIT = date(2020, 12, 31), date(2020, 1, 1)

SOCIO_ECONOMIC_INTEGRATION_1 = Conditions(
    ProcedureNumber.parse("BG05M9OP001-2.018"),
    component=1,
    programmes=Dated.always("the programmes", Listing([HRD.code, SESG.code]), source=_ESF_BG),
    least_programmes=Dated.always("the number of programmes", 2, source=_KRASNA_POLYANA),
    applicants=Dated.always(
        "the applicants",
        Admission(
            profiles=[
                Profile(kind=OrganisationKind.MUNICIPALITY),
                Profile(kind=OrganisationKind.MUNICIPAL_DISTRICT),
            ]
        ),
        source=_IPPM,
    ),
    # The call for partners names these, "and others".
    partners=Dated.always(
        "the partners",
        (Admission(profiles=[_NGO, _EMPLOYER, _SCHOOL, _KINDERGARTEN, ...]),),
        source=_SMYADOVO,
    ),
    required_partners=Dated.always(
        "the required partners",
        (Requirement([_NGO]), Requirement([_SCHOOL, _KINDERGARTEN]), Requirement([_EMPLOYER])),
        source=_AMALIPE_PARTNERS,
    ),
    target_groups=Dated.always(
        "the target groups",
        (
            TargetGroupAdmission(
                kinds=[
                    TargetGroupKind.ROMA,
                    TargetGroupKind.AT_RISK_OF_DISCRIMINATION,
                    TargetGroupKind.INHABITANTS_OF_PROBLEM_AREAS,
                    ...,
                ],
                programme=HRD,
            ),
            TargetGroupAdmission(
                kinds=[TargetGroupKind.CHILDREN_AND_PUPILS, TargetGroupKind.PARENTS, ...], programme=SESG
            ),
        ),
        source=_KYUSTENDIL,
    ),
    # Directions 1, 3 and 4 are paid by the programme for human resources, direction 2 by that for education; which of
    # them are mandatory was not read.
    activities=Dated.always(
        "the activities",
        (
            ActivityAdmission(
                kinds=[
                    ActivityKind.LABOUR_ACTIVATION,
                    ActivityKind.MOTIVATIONAL_TRAINING,
                    ActivityKind.VOCATIONAL_TRAINING,
                    ActivityKind.SUBSIDISED_EMPLOYMENT,
                    ActivityKind.SELF_EMPLOYMENT,
                    ActivityKind.SOCIAL_AND_HEALTH_SERVICES,
                    ActivityKind.COMMUNITY_DEVELOPMENT,
                    ActivityKind.OVERCOMING_STEREOTYPES,
                    ...,
                ],
                programme=HRD,
            ),
            ActivityAdmission(
                kinds=[
                    ActivityKind.RETURN_TO_EDUCATION,
                    ActivityKind.EDUCATIONAL_ENVIRONMENT,
                    ActivityKind.WORK_WITH_PARENTS,
                    ActivityKind.OVERCOMING_STEREOTYPES,
                    ...,
                ],
                programme=SESG,
            ),
        ),
        source=_KYUSTENDIL,
    ),
    grant_limits=[
        GrantLimit(
            most=Dated(
                "the largest grant for a project",
                [
                    Version(leva("890000.00"), until=_LAST_DAY_OF_THE_OLD_LIMIT, source=_AMALIPE),
                    Version(leva("1040000.00"), since=_FIRST_DAY_OF_THE_NEW_LIMIT, source=_ANNEXES),
                ],
            )
        ),
        GrantLimit(
            most=Dated(
                "the largest grant for human resources",
                [
                    Version(leva("500000.00"), until=_LAST_DAY_OF_THE_OLD_LIMIT, source=_CONTRACTS),
                    Version(leva("650000.00"), since=_FIRST_DAY_OF_THE_NEW_LIMIT, source=_ANNEXES),
                ],
            ),
            programme=HRD,
        ),
        GrantLimit(
            most=Dated.always("the largest grant for education", leva("390000.00"), source=_CONTRACTS), programme=SESG
        ),
    ],
    financing=[
        Financing(
            grant_rate=Dated.always("the rate of the grant", _ALL, source=_IPPM),
            shares=Dated.always(
                "the rates of co-financing",
                _ESF_85,
                source=Source("The rates that Kazanlak prints under Component 2", certainty=Certainty.INFERRED),
            ),
        )
    ],
    indirect_costs=Dated.always(
        "the flat rate of indirect costs", FlatRate(Rate.percent("7"), of=DIRECT), source=_KYUSTENDIL_INFERRED
    ),
    last_day=Dated(
        "the last day of implementation",
        [
            Version(date(2020, 12, 31), until=date(2020, 8, 23), source=_AMALIPE),
            # The instruction had come by the day of the notice; since when it holds was not read.
            Version(date(2021, 12, 31), source=_EXTENSION),
        ],
    ),
    demands=Dated.always(
        "the other demands",
        (
            Demand(
                "roma-integration-plan",
                Text(
                    bg="общинският съвет е приел общински план за интегриране на ромите, актуализиран за 2015-2020 г.",
                    en="the council adopted a municipal plan for Roma integration, updated for 2015-2020",
                ),
            ),
            Demand(
                "no-social-housing",
                Text(
                    bg="общината е в селски район или в нейния интегриран план за градско възстановяване и развитие "
                    "не са предвидени социални жилища",
                    en="the area is rural, or its integrated plan for urban regeneration holds no social housing",
                ),
            ),
            _PARTNERS_CHOSEN,
        ),
        source=_ESF_BG,
    ),
)

# --- BG05M9OP001-2.056, component 2 -----------------------------------------------------------------------------------

_SF_MON = Source(
    "The ministry of education on Component 2",
    address="https://sf.mon.bg/?go=news&p=detail&newsId=660",
    certainty=Certainty.READ,
)
_HASKOVO = Source(
    "Call for partners of the municipality of Haskovo",
    address="https://www.haskovo.bg/article/11827",
    certainty=Certainty.READ,
)
_KAZANLAK = Source("The page of the municipality of Kazanlak", certainty=Certainty.READ)
_TWO_PAGES = Source("The pages of the municipalities of Kazanlak and Vidin", certainty=Certainty.READ_IN_PART)
_ONE_CITY = Source("The page of one city on an extension", certainty=Certainty.READ_IN_PART)
_TOTALS = Source("The totals of the projects of several cities", certainty=Certainty.INFERRED)

SOCIO_ECONOMIC_INTEGRATION_2 = Conditions(
    ProcedureNumber.parse("BG05M9OP001-2.056"),
    component=2,
    programmes=Dated.always("the programmes", Listing([HRD.code, SESG.code]), source=_SF_MON),
    least_programmes=Dated.always("the number of programmes", 2, source=_KRASNA_POLYANA),
    applicants=Dated.always(
        "the applicants", Admission(profiles=[Profile(kind=OrganisationKind.MUNICIPALITY)]), source=_SF_MON
    ),
    partners=Dated.always(
        "the partners",
        (
            # Centres for information and vocational guidance may be partners too; they are of no kind of ours.
            Admission(
                profiles=[
                    _NGO,
                    Profile(kind=OrganisationKind.COMMUNITY_CENTRE),
                    _EMPLOYER,
                    Profile(capacity=Capacity.SERVICE_PROVIDER),
                    ...,
                ],
                programme=HRD,
            ),
            Admission(
                profiles=[
                    Profile(kind=OrganisationKind.KINDERGARTEN, standings=_PUBLIC_SCHOOLING),
                    Profile(kind=OrganisationKind.SCHOOL, standings=_PUBLIC_SCHOOLING),
                    # A legal entity that is registered for public benefit is of those that are not for profit.
                    Profile(standings=[Standing.PUBLIC_BENEFIT]),
                ],
                programme=SESG,
            ),
        ),
        source=_HASKOVO,
    ),
    associated_partners=Dated.always(
        "the associated partners",
        (
            Admission(profiles=[Profile(kind=OrganisationKind.AGENCY), ...], programme=HRD),
            Admission(profiles=[Profile(kind=OrganisationKind.MINISTRY), ...], programme=SESG),
        ),
        source=_TWO_PAGES,
    ),
    target_groups=Dated.always(
        "the target groups",
        (
            TargetGroupAdmission(
                kinds=[
                    TargetGroupKind.VULNERABLE_GROUPS,
                    TargetGroupKind.AT_RISK_OF_DISCRIMINATION,
                    TargetGroupKind.INHABITANTS_OF_PROBLEM_AREAS,
                    ...,
                ],
                programme=HRD,
            ),
            TargetGroupAdmission(
                kinds=[
                    TargetGroupKind.CHILDREN_AND_PUPILS,
                    TargetGroupKind.YOUNG_PEOPLE,
                    TargetGroupKind.PARENTS,
                    ...,
                ],
                programme=SESG,
            ),
        ),
        source=_TWO_PAGES,
    ),
    activities=Dated.always(
        "the activities",
        (
            ActivityAdmission(
                kinds=[
                    ActivityKind.LABOUR_ACTIVATION,
                    ActivityKind.MOTIVATIONAL_TRAINING,
                    ActivityKind.VOCATIONAL_TRAINING,
                    ActivityKind.SUBSIDISED_EMPLOYMENT,
                    ActivityKind.SELF_EMPLOYMENT,
                    ActivityKind.SOCIAL_AND_HEALTH_SERVICES,
                    ActivityKind.COMMUNITY_DEVELOPMENT,
                    ActivityKind.OVERCOMING_STEREOTYPES,
                    ...,
                ],
                programme=HRD,
            ),
            ActivityAdmission(
                kinds=[
                    ActivityKind.LANGUAGE_TEACHING,
                    ActivityKind.ADDITIONAL_SESSIONS,
                    ActivityKind.PSYCHOLOGICAL_SUPPORT,
                    ActivityKind.EDUCATIONAL_ENVIRONMENT,
                    ActivityKind.UPPER_SECONDARY_STAGE,
                    ActivityKind.WORK_WITH_PARENTS,
                    ActivityKind.CAREER_GUIDANCE,
                    ActivityKind.OVERCOMING_STEREOTYPES,
                    ...,
                ],
                programme=SESG,
            ),
        ),
        source=_TWO_PAGES,
    ),
    grant_limits=[
        GrantLimit(most=Dated.always("the largest grant for a project", leva("1590000.00"), source=_TOTALS)),
        GrantLimit(
            most=Dated.always("the largest grant for human resources", leva("1200000.00"), source=_TOTALS),
            programme=HRD,
        ),
        GrantLimit(
            most=Dated.always("the largest grant for education", leva("390000.00"), source=_TOTALS), programme=SESG
        ),
    ],
    financing=[
        Financing(
            grant_rate=Dated.always("the rate of the grant", _ALL, source=_KAZANLAK),
            shares=Dated.always("the rates of co-financing", _ESF_85, source=_KAZANLAK),
        )
    ],
    # Since when the extension holds, and for whom, was not read.
    last_day=Dated(
        "the last day of implementation",
        [Version(date(2023, 6, 30), source=_TWO_PAGES), Version(date(2023, 9, 30), source=_ONE_CITY)],
    ),
    # One procedure for each of the 39 cities, under one umbrella number.
    prerequisites=Dated.always(
        "the contract for social housing",
        (Prerequisite(ProcedureNumber.parse("BG16RFOP001-1.001"), last_ordinal=39),),
        source=Source(
            "The umbrella number BG16RFOP001-1.001-039, and the numbers of three cities",
            certainty=Certainty.READ_IN_PART,
        ),
    ),
    demands=Dated.always(
        "the other demands",
        (
            Demand(
                "one-of-39-cities",
                Text(
                    bg="градът е един от 39-те от йерархични нива 1 до 3 на Националната концепция за "
                    "пространствено развитие 2013-2025 г.",
                    en="the city is one of the 39 of levels 1 to 3 of the National Concept for Spatial Development "
                    "2013-2025",
                ),
            ),
            _PARTNERS_CHOSEN,
        ),
        source=_SF_MON,
    ),
)

# --- community-led local development ----------------------------------------------------------------------------------

_STRELCHA = Source("The page of the project in Strelcha", certainty=Certainty.READ)
_CLLD = Source("What community-led local development is, and calls of other groups", certainty=Certainty.INFERRED)

#: Who may apply differs from strategy to strategy, and that of the group was not read.
LOCAL_ACTION_GROUP_PANAGYURISHTE = Conditions(
    ProcedureNumber.parse("BG05M9OP001-2.023"),
    programmes=Dated.always("the programmes", Listing([HRD.code]), source=_STRELCHA),
    applicants=Dated.always(
        "the applicants",
        Admission(
            profiles=[
                Profile(kind=OrganisationKind.MUNICIPALITY),
                _NGO,
                Profile(capacity=Capacity.SERVICE_PROVIDER),
                _EMPLOYER,
                ...,
            ]
        ),
        source=_CLLD,
    ),
    territory=Dated.always(
        "the territory of the group",
        Listing([Place(municipality=name) for name in ("Панагюрище", "Стрелча", "Лесичово")]),
        source=_CLLD,
    ),
    financing=[Financing(shares=Dated.always("the rates of co-financing", _ESF_85, source=_STRELCHA))],
)

LOCAL_ACTION_GROUP_SVILENGRAD = Conditions(
    ProcedureNumber.parse("BG05M2OP001-3.006"),
    programmes=Dated.always(
        "the programmes",
        Listing([SESG.code]),
        source=Source(
            "The notice of the local action group", address="https://migsvilengrad.org", certainty=Certainty.READ
        ),
    ),
    territory=Dated.always(
        "the territory of the group", Listing([Place(municipality="Свиленград"), ...]), source=_CLLD
    ),
    financing=[Financing(shares=Dated.always("the rates of co-financing", _ESF_85, source=_CLLD))],
)
