"""The project of Kyustendil, as a partner's page tells it: Component 1, two operational programmes.

The page prints direct costs for each programme and indirect costs once for both. Titles, names and figures are as
printed, slips included; prose is told in other words.
"""

from datetime import date

from integrated_projects.activity import Activity, ActivityKind, Indicator, Result
from integrated_projects.budget import DIRECT, INDIRECT, Budget, BudgetLine, FlatRate, Statement
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, SESG
from integrated_projects.facility import Facility
from integrated_projects.identifier import ProcedureNumber
from integrated_projects.listing import Listed
from integrated_projects.money import Rate, leva
from integrated_projects.organisation import Organisation, OrganisationKind
from integrated_projects.partner import Partner, Role, Selection
from integrated_projects.period import Duration
from integrated_projects.place import Place
from integrated_projects.procedure import Award, Procedure
from integrated_projects.project import Objective, ObjectiveKind, ProgrammePart, Project, Strategy, Tally
from integrated_projects.quantity import Quantity
from integrated_projects.target_group import TargetGroup, TargetGroupKind
from integrated_projects.text import Text

__all__ = ["kyustendil"]


def __dir__() -> list[str]:
    return __all__


def _company(name: str, legal_form: str) -> Partner:
    organisation = Organisation(name, kind=OrganisationKind.COMPANY, legal_form=legal_form)
    return Partner(organisation, role=Role.PARTNER, programmes=[HRD], selection=Selection.PUBLIC_PROCEDURE)


# Which of the partners are the employers, the page does not say; so nobody's capacities are stated.
_municipality = Partner(Organisation("Община Кюстендил", kind=OrganisationKind.MUNICIPALITY), role=Role.BENEFICIARY)

# The page prints „Динов“ in running text and „ДРИНОВ“ in its lists.
_school = Partner(
    Organisation(
        "ОСНОВНО УЧИЛИЩЕ „ПРОФ. МАРИН ДРИНОВ“",
        other_names=["ОУ „ Проф. Марин Динов”", ...],
        kind=OrganisationKind.SCHOOL,
        seat=Place(settlement="гр. Кюстендил"),
    ),
    role=Role.PARTNER,
    programmes=[HRD, SESG],
    selection=Selection.PUBLIC_PROCEDURE,
)

_kindergarten = Partner(
    Organisation(
        "ДЕТСКА ГРАДИНА „СЛЪНЦЕ“",
        other_names=["ДГ „Слънце”", ...],
        kind=OrganisationKind.KINDERGARTEN,
    ),
    role=Role.PARTNER,
    programmes=[HRD, SESG],
    selection=Selection.PUBLIC_PROCEDURE,
)

_alos = Partner(
    Organisation(
        "СДРУЖЕНИЕ „ЦЕНТЪР ЗА НЕФОРМАЛНО ОБРАЗОВАНИЕ И КУЛТУРНА ДЕЙНОСТ – АЛОС“",
        other_names=[
            "Център АЛОС",
            "Център за неформално образование и културна дейност „Алос”",
            "СДРУЖЕНИЕ „ЦЕНТЪР ЗА НЕФОРМАЛНО ОБРАЗОВАНИЕ И КУЛТУРНА ДЕЙНОСТ– АЛОС“",
            ...,
        ],
        kind=OrganisationKind.ASSOCIATION,
    ),
    role=Role.PARTNER,
    programmes=[HRD, SESG],
    since=date(2019, 8, 1),
    selection=Selection.PUBLIC_PROCEDURE,
)


def _service(name: Text, *, kinds: Listed[ActivityKind] = None) -> Activity:
    """A service under the programme for education; one sentence of the page says of all where and by whom."""
    return Activity(
        name,
        kinds=kinds,
        programmes=[SESG],
        description=Text(
            bg="услуга, която децата и семействата им могат да получат",
            en="a service that children and their families can receive",
        ),
        performers=[_alos, ...],
        places=[Place(name="ДГ „Слънце”"), Place(name="ОУ „ Проф. Марин Динов”", settlement="гр. Кюстендил"), ...],
    )


_SOCIAL_INCLUSION = Text(bg="подкрепа за социално включване", en="support for social inclusion")

kyustendil: Project = Project(
    Text(
        bg="Равни възможности за малцинствата и уязвимите групи – преодоляване на негативните стереотипи "
        "и подкрепа за личностно развитие",
        en="Equal opportunities for minorities and vulnerable groups: overcoming negative stereotypes "
        "and support for personal development",
    ),
    other_titles=[
        Text(
            bg="Равни възможности за малцинствата и уязвимите групи",
            en="Equal opportunities for minorities and vulnerable groups",
        )
    ],
    procedure=Procedure(
        ProcedureNumber.parse("BG05M9OP001-2.018"),
        name=Text(
            bg="Социално-икономическа интеграция на уязвими групи. "
            "Интегрирани мерки за подобряване достъпа до образование",
            en="Socio-economic integration of vulnerable groups. Integrated measures for improving access to education",
        ),
        award=Award.DIRECT,
    ),
    component=1,
    parts=[
        ProgrammePart(
            HRD,
            printed_as=[
                Text(bg="Оперативна програма „Развитие на човешките ресурси” 2014-2020 г."),
                Text(bg="ОП „Развитие на човешките ресурси“"),
                Text(bg="ОП РЧР"),
            ],
        ),
        ProgrammePart(
            SESG,
            printed_as=[
                Text(bg="Оперативна програма „Наука и образование за интелигентен растеж“ 2014-2020 г."),
                Text(bg="ОП „Наука и образование за интелигентен растеж“"),
                Text(bg="ОП НОИР"),
            ],
        ),
    ],
    # 1 August 2019 is the day since which one partner takes part; of the project itself no day is printed.
    duration=Duration(months=24),
    territory=[Place(municipality="Кюстендил"), ...],
    partners=[
        _municipality,
        _company("„БУЛПЛАН ИНВЕСТ“ ООД", "ООД"),
        _company("„РАМИРА КЮСТЕНДИЛ“ ООД", "ООД"),
        _company("„СУНА 2“ ООД", "ООД"),
        _company("„ГРИНД ЛАБ“ ЕООД", "ЕООД"),
        _school,
        _kindergarten,
        _company("„ФАБИЕС“ ЕООД", "ЕООД"),
        _alos,
    ],
    target_groups=[
        TargetGroup(
            Text(bg="Представители на ромската общност", en="representatives of the Roma community"),
            kinds=[TargetGroupKind.ROMA, ...],
            programmes=[HRD],
            number="1",
        ),
        TargetGroup(
            Text(
                bg="Хора в риск и/или жертва на дискриминация",
                en="people at risk of discrimination or victims of it",
            ),
            kinds=[TargetGroupKind.AT_RISK_OF_DISCRIMINATION, ...],
            programmes=[HRD],
            number="2",
        ),
        TargetGroup(
            Text(
                bg="хора, живеещи в райони с натрупани проблеми",
                en="people who live in areas where problems are concentrated",
            ),
            kinds=[TargetGroupKind.INHABITANTS_OF_PROBLEM_AREAS, ...],
            programmes=[HRD],
            number="3",
            includes=[
                Text(bg="хора в слабо населени райони", en="people in sparsely populated areas"),
                Text(bg="хора в селски и изолирани райони", en="people in rural and isolated areas"),
                Text(bg="хора в такива части на населени места", en="people in such parts of settlements"),
                ...,
            ],
            circumstances=[
                Text(bg="риск от бедност", en="risk of poverty"),
                Text(bg="социално изключване", en="risk of social exclusion"),
                Text(bg="маргинализация", en="risk of marginalisation"),
                ...,
            ],
        ),
        TargetGroup(
            Text(
                bg="деца и ученици от етнически малцинства или маргинализирани групи и от семейства, които "
                "търсят или са получили международна закрила",
                en="children and pupils from ethnic minorities or marginalised groups, "
                "and from families that seek or have received international protection",
            ),
            kinds=[TargetGroupKind.CHILDREN_AND_PUPILS, ...],
            programmes=[SESG],
            number="1",
        ),
        TargetGroup(
            Text(
                bg="родители от етнически малцинства или маргинализирани групи и от семейства, които търсят или "
                "са получили международна закрила",
                en="parents from ethnic minorities or marginalised groups, "
                "and from families that seek or have received international protection",
            ),
            kinds=[TargetGroupKind.PARENTS, ...],
            programmes=[SESG],
            number="2",
        ),
    ],
    objectives=[
        Objective(
            Text(
                bg="по-добро качество на живот, социално включване, по-малко бедност и трайна интеграция на "
                "най-маргинализираните общности, сред тях и ромите",
                en="a better quality of life, social inclusion, less poverty and the lasting integration "
                "of the most marginalised communities, among them the Roma",
            ),
            kind=ObjectiveKind.GENERAL,
            means=[
                Text(bg="комплексни мерки", en="comprehensive measures"),
                Text(bg="интегриран подход", en="an integrated approach"),
                ...,
            ],
        ),
        Objective(
            Text(
                bg="Подпомагане интеграцията на пазара на труда на маргинализираните групи",
                en="help for the integration of marginalised groups into the labour market",
            ),
            kind=ObjectiveKind.SPECIFIC,
            programmes=[HRD],
            description=_SOCIAL_INCLUSION,
        ),
        Objective(
            Text(
                bg="Осигуряване на достъп до образование и обучение",
                en="access to education and training",
            ),
            kind=ObjectiveKind.SPECIFIC,
            programmes=[HRD],
            description=_SOCIAL_INCLUSION,
        ),
        Objective(
            Text(
                bg="Подобряване достъпа до социални и здравни услуги",
                en="better access to social and health services",
            ),
            kind=ObjectiveKind.SPECIFIC,
            programmes=[HRD],
            description=_SOCIAL_INCLUSION,
        ),
        Objective(
            Text(
                bg="Развитие на местните общности и преодоляване на негативните стереотипи",
                en="development of local communities and overcoming negative stereotypes",
            ),
            kind=ObjectiveKind.SPECIFIC,
            programmes=[HRD],
            description=_SOCIAL_INCLUSION,
        ),
        Objective(
            Text(
                bg="осигуряване на достъп до образование и обучение",
                en="access to education and training",
            ),
            kind=ObjectiveKind.SPECIFIC,
            programmes=[SESG],
            description=_SOCIAL_INCLUSION,
        ),
    ],
    directions=[
        Text(bg="подобряване достъпа до заетост", en="better access to employment"),
        Text(bg="образование", en="better access to education"),
        Text(bg="социални и здравни услуги", en="better access to social and health services"),
        Text(bg="осигуряване на нормални жилищни условия", en="normal housing conditions"),
    ],
    strategies=[
        Strategy(
            Text(
                bg="Национална стратегия на Република България за интегриране на ромите 2012-2020 г.",
                en="National Strategy of the Republic of Bulgaria for Roma Integration 2012-2020",
            ),
            level=Text(bg="национално", en="national"),
            first_year=2012,
            last_year=2020,
        ),
        Strategy(
            Text(bg="Областната стратегия", en="regional strategy for Roma integration"),
            level=Text(bg="областно", en="regional"),
        ),
        Strategy(
            Text(bg="Общински план за интегриране на ромите", en="municipal plan for Roma integration"),
            level=Text(bg="общинско", en="municipal"),
        ),
        # Whether 2020 is the first or the last year of this strategy, the page does not say.
        Strategy(
            Text(
                bg="Национална стратегия за намаляване на бедността и насърчаване на социалното включване 2020 г.",
                en="National Strategy for Reducing Poverty and Promoting Social Inclusion 2020",
            ),
            level=Text(bg="национално", en="national"),
        ),
        Strategy(
            Text(
                bg="Общинската стратегия за развитие на социалните услуги",
                en="municipal strategy for the development of social services",
            ),
            level=Text(bg="общинско", en="municipal"),
        ),
        ...,
    ],
    activities=[
        Activity(
            Text(
                bg="обучение за придобиване на 1-ва степен на професионална квалификация",
                en="training for the first degree of professional qualification",
            ),
            kinds=[ActivityKind.VOCATIONAL_TRAINING, ...],
        ),
        Activity(
            Text(bg="трудова заетост за срок до 12 месеца", en="employment for up to twelve months"),
            description=Text(
                bg="на обучени лица при работодатели, които са партньори на общината",
                en="of persons who were trained, with employers who are partners of the municipality",
            ),
        ),
        _service(
            Text(
                bg="повишаване на тяхната мотивация за реинтеграция в образователната система",
                en="raising their motivation to return to the education system",
            ),
            kinds=[ActivityKind.RETURN_TO_EDUCATION, ...],
        ),
        _service(
            Text(
                bg="подобряване на образователната среда в детската градина и училището",
                en="improving the educational environment in the kindergarten and the school",
            ),
            kinds=[ActivityKind.EDUCATIONAL_ENVIRONMENT, ...],
        ),
        _service(
            Text(
                bg="насърчаване участието на родителите в образователния процес",
                en="encouraging parents to take part in the educational process",
            ),
            kinds=[ActivityKind.WORK_WITH_PARENTS, ...],
        ),
        _service(
            Text(
                bg="разясняване ползите от образователната интеграция и приемането на различието",
                en="explaining the benefits of educational integration and of accepting difference",
            )
        ),
        _service(
            Text(
                bg="преодоляване на негативни обществени нагласи",
                en="overcoming negative attitudes of the public",
            ),
            kinds=[ActivityKind.OVERCOMING_STEREOTYPES, ...],
        ),
        ...,
    ],
    facilities=[
        Facility(
            Text(
                bg="Център за развитие на уязвими общности", en="Centre for the development of vulnerable communities"
            ),
            abbreviation="ЦРУО",
            programmes=[HRD],
            place=Place(name="сградата на ОДК", address="ул.“Марин Дринов“ № 7", settlement="гр. Кюстендил"),
            staff=Text(bg="Мултидисциплинарният екип", en="a multidisciplinary team"),
            features=[
                Text(
                    bg="интегриран подход, прилаган заедно с партньорите по проекта",
                    en="an integrated approach, applied together with the partners of the project",
                ),
                ...,
            ],
            purposes=[
                Text(
                    bg="повече възможности за по-добър живот на хората от уязвими групи и на семействата им",
                    en="more opportunities for a better quality of life of people from vulnerable groups "
                    "and of their families",
                ),
                Text(
                    bg="възможности за връщане на реалния пазар на труда",
                    en="opportunities to return to the real labour market",
                ),
                ...,
            ],
        ),
        ...,
    ],
    indicators=[
        Indicator(
            Text(bg="осигурена трудова заетост", en="persons for whom employment is secured"),
            target=Quantity.exactly(40),
            unit=Text(bg="бр.", en="persons"),
            duration=Quantity.up_to(Duration(months=12)),
            of=Text(bg="Обучените лица", en="persons who were trained"),
        ),
        ...,
    ],
    results=[
        Result(
            Text(
                bg="повече, по-разнообразни и по-целенасочени социални услуги в общността",
                en="social services in the community that are larger in volume, more varied and better targeted",
            ),
            means=[Text(bg="процедурата се изпълнява", en="the procedure is carried out"), ...],
        ),
        Result(
            Text(
                bg="легитимно Свидетелство за професионално обучение",
                en="those who were trained receive a valid certificate of vocational training",
            ),
        ),
        Result(
            Text(
                bg="условия за влагане на средства в цялостни мерки, с които маргинализираните общности се "
                "интегрират по-добре, а бедността и изключването намаляват",
                en="conditions for investing in comprehensive integrated measures that improve the socio-economic "
                "integration of marginalised communities, against poverty and social exclusion",
            ),
            means=[
                Text(bg="дейностите по проекта се изпълняват", en="the activities of the project are carried out"),
                ...,
            ],
        ),
        ...,
    ],
    budget=Budget(
        lines=[
            BudgetLine(leva("467289.00"), programme=HRD, cost_type=DIRECT),
            BudgetLine(leva("357626.00"), programme=SESG, cost_type=DIRECT),
            BudgetLine(leva("57744.05"), cost_type=INDIRECT, form=FlatRate(Rate.percent("7"), of=DIRECT)),
        ],
        statements=[
            Statement(leva("882659.05")),
            Statement(leva("824915.00"), cost_type=DIRECT),
        ],
    ),
    tallies=[Tally(Quantity.exactly(2), of="parts")],
    summary=Text(
        bg="Мерките целят социално-икономическата интеграция на уязвими групи и на маргинализирани "
        "общности като ромите.",
        en="The measures aim at the socio-economic integration of vulnerable groups "
        "and of marginalised communities such as the Roma.",
    ),
)
