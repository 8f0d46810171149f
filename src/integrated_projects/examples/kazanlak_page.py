"""The project of Kazanlak: two programmes with partners, target groups, objectives and activities of their own.

Its page prints the rates of co-financing and not the amounts that follow from them, counts its own partners, and
names the contract for social housing on which the project builds. It says which organisations carry out activities
under which programme, not who carries out which of them.
"""

from datetime import date

from integrated_projects.activity import Activity, ActivityKind, Indicator, Result
from integrated_projects.budget import Budget, BudgetLine, Statement
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, NATIONAL_BUDGET, REGIONS_IN_GROWTH, SESG
from integrated_projects.catalogue.funds import ESF
from integrated_projects.identifier import ContractNumber, ProcedureNumber
from integrated_projects.money import Rate, leva
from integrated_projects.organisation import Organisation, OrganisationKind
from integrated_projects.partner import Capacity, Partner, Role
from integrated_projects.place import Place
from integrated_projects.procedure import Procedure
from integrated_projects.programme import Shares
from integrated_projects.project import (
    Contract,
    LinkedContract,
    Objective,
    ObjectiveKind,
    ProgrammePart,
    Project,
    Strategy,
    Tally,
)
from integrated_projects.quantity import Quantity
from integrated_projects.target_group import TargetGroup, TargetGroupKind
from integrated_projects.text import Text

__all__ = ["kazanlak"]


def __dir__() -> list[str]:
    return __all__


_CONTRACT = Text(bg="административен договор", en="administrative contract")

#: The page prints the rates once, for both programmes.
_SHARES = Shares([(ESF, Rate.percent("85")), (NATIONAL_BUDGET, Rate.percent("15"))])

_MUNICIPALITY = Organisation(
    "Община Казанлък", other_names=["ОБЩИНА КАЗАНЛЪК", ...], kind=OrganisationKind.MUNICIPALITY
)

kazanlak: Project = Project(
    Text(
        bg="Социално-икономическа интеграция и подобрен достъп до образование в община Казанлък",
        en="Socio-economic integration and better access to education in the municipality of Kazanlak",
    ),
    procedure=Procedure(
        ProcedureNumber.parse("BG05M9OP001-2.056"),
        name=Text(
            bg="СОЦИАЛНО-ИКОНОМИЧЕСКА ИНТЕГРАЦИЯ НА УЯЗВИМИ ГРУПИ. ИНТЕГРИРАНИ МЕРКИ ЗА ПОДОБРЯВАНЕ ДОСТЪПА ДО "
            "ОБРАЗОВАНИЕ",
            en="Socio-economic integration of vulnerable groups. Integrated measures for improving access to education",
        ),
    ),
    component=2,
    parts=[
        ProgrammePart(
            HRD,
            printed_as=[
                'Оперативна програма "Развитие на човешките ресурси" 2014-2020',
                "ОП РЧР",
                "ОПРЧР",
            ],
            contracts=[Contract(ContractNumber.parse("BG05M9OP001-2.056-0020-C01"), kind=_CONTRACT)],
            shares=_SHARES,
        ),
        ProgrammePart(
            SESG,
            printed_as=[
                'Оперативна програма "Наука и образование за интелигентен растеж" 2014-2020',
                "ОП НОИР",
                "ОПНОИР",
            ],
            contracts=[Contract(ContractNumber.parse("BG05M9OP001-2.056-0020-2014BG05M2OP001-C01"), kind=_CONTRACT)],
            shares=_SHARES,
        ),
    ],
    stage=2,
    first_day=date(2021, 12, 15),
    last_day=date(2023, 6, 30),
    territory=[Place(municipality="Казанлък"), ...],
    partners=[
        Partner(_MUNICIPALITY, role=Role.BENEFICIARY, programmes=[HRD, SESG]),
        Partner(
            Organisation(
                "Общинско предприятие „Комунални дейности и поддръжка на инфраструктурата“",
                kind=OrganisationKind.MUNICIPAL_ENTERPRISE,
            ),
            role=Role.PARTNER,
            programmes=[HRD],
            capacities=[Capacity.EMPLOYER, ...],
            number="1",
        ),
        Partner(
            Organisation(
                "Сдружение „Бъдеще за децата“",
                kind=OrganisationKind.ASSOCIATION,
                seat=Place(settlement="гр.Казанлък"),
            ),
            role=Role.PARTNER,
            programmes=[HRD],
            capacities=[Capacity.EMPLOYER, ...],
            number="2",
        ),
        Partner(
            Organisation("ОУ „Кирил и Методий“", kind=OrganisationKind.SCHOOL, seat=Place(settlement="с.Копринка")),
            role=Role.PARTNER,
            programmes=[SESG],
            number="1",
        ),
        Partner(
            Organisation(
                "ОУ „Свети Климент Охридски“",
                kind=OrganisationKind.SCHOOL,
                seat=Place(settlement="с. Горно Черковище"),
            ),
            role=Role.PARTNER,
            programmes=[SESG],
            number="2",
        ),
        Partner(
            Organisation(
                "ОУ „ Св. Св. Кирил и Методий“", kind=OrganisationKind.SCHOOL, seat=Place(settlement="с.Кънчево")
            ),
            role=Role.PARTNER,
            programmes=[SESG],
            number="3",
        ),
        Partner(
            Organisation(
                "ОУ „ Св. Паисий Хилендарски“", kind=OrganisationKind.SCHOOL, seat=Place(settlement="гр.Казанлък")
            ),
            role=Role.PARTNER,
            programmes=[SESG],
            number="4",
        ),
        Partner(
            Organisation(
                "ДГ № 2 „Снежанка“",
                kind=OrganisationKind.KINDERGARTEN,
                seat=Place(settlement="гр.Казанлък"),
                branches=[Place(settlement="с.Шейново"), ...],
            ),
            role=Role.PARTNER,
            programmes=[SESG],
            number="5",
        ),
        Partner(
            Organisation(
                "ДГ № 15 „Звънче“",
                kind=OrganisationKind.KINDERGARTEN,
                seat=Place(settlement="гр. Казанлък"),
                branches=[Place(quarter="ж.к. Изток"), ...],
            ),
            role=Role.PARTNER,
            programmes=[SESG],
            number="6",
        ),
        Partner(
            Organisation(
                "ДГ № 17 „Славейче“",
                kind=OrganisationKind.KINDERGARTEN,
                seat=Place(settlement="гр. Казанлък"),
                branches=[Place(settlement="с.Ръжена"), ...],
            ),
            role=Role.PARTNER,
            programmes=[SESG],
            number="7",
        ),
    ],
    associated_partners=[
        Partner(
            Organisation("Агенция по заетостта", kind=OrganisationKind.AGENCY),
            role=Role.ASSOCIATED_PARTNER,
            programmes=[HRD],
            number="1",
        ),
        Partner(
            Organisation("Агенция за социално подпомагане", kind=OrganisationKind.AGENCY),
            role=Role.ASSOCIATED_PARTNER,
            programmes=[HRD],
            number="2",
        ),
        Partner(
            Organisation("Регионална здравна инспекция", kind=OrganisationKind.AGENCY),
            role=Role.ASSOCIATED_PARTNER,
            programmes=[HRD],
            number="3",
        ),
        Partner(
            Organisation("Министерство на образованието и науката", kind=OrganisationKind.MINISTRY),
            role=Role.ASSOCIATED_PARTNER,
            programmes=[SESG],
            number="1",
        ),
    ],
    target_groups=[
        TargetGroup(
            Text(bg="Представители на уязвими групи", en="representatives of vulnerable groups"),
            kinds=[TargetGroupKind.VULNERABLE_GROUPS, ...],
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
                bg="жители на територии с натрупани проблеми, които носят риск от бедност, социално изключване "
                "и маргинализация",
                en="inhabitants of territories with a concentration of problems that bring a risk of poverty, social "
                "exclusion and marginalisation",
            ),
            kinds=[TargetGroupKind.INHABITANTS_OF_PROBLEM_AREAS, ...],
            programmes=[HRD],
            number="3",
            includes=[
                Text(bg="селски и изолирани райони", en="inhabitants of rural and isolated areas"),
                Text(bg="части от населени места", en="inhabitants of parts of settlements"),
                ...,
            ],
            circumstances=[
                Text(bg="висока безработица", en="high unemployment"),
                Text(bg="ниски доходи", en="low incomes"),
                Text(bg="ограничен достъп до публични услуги", en="limited access to public services"),
                Text(bg="териториална сегрегация", en="territorial segregation"),
                Text(bg="пространствена изолация", en="spatial isolation"),
                ...,
            ],
        ),
        TargetGroup(
            Text(
                bg="Деца и ученици от етнически малцинства и уязвими групи",
                en="children and pupils from ethnic minorities and vulnerable groups",
            ),
            kinds=[TargetGroupKind.CHILDREN_AND_PUPILS, ...],
            programmes=[SESG],
            number="1",
            includes=[
                Text(bg="деца и ученици от ромски произход", en="children and pupils of Roma origin"),
                Text(bg="деца и ученици със СОП", en="children and pupils with special educational needs"),
                Text(bg="деца в риск от отпадане от образование", en="children at risk of dropping out of education"),
                ...,
            ],
        ),
        TargetGroup(
            Text(
                bg="Младежи от етнически малцинства и уязвими групи",
                en="young people from ethnic minorities and vulnerable groups",
            ),
            kinds=[TargetGroupKind.YOUNG_PEOPLE, ...],
            programmes=[SESG],
            number="2",
        ),
        TargetGroup(
            Text(
                bg="Родители от етнически малцинства и уязвими групи",
                en="parents from ethnic minorities and vulnerable groups",
            ),
            kinds=[TargetGroupKind.PARENTS, ...],
            programmes=[SESG],
            number="3",
        ),
    ],
    objectives=[
        Objective(
            Text(
                bg="по-добро качество на живот, социално включване и по-малко бедност за уязвимите групи в "
                "община Казанлък",
                en="a better quality of life, social inclusion and less poverty for the vulnerable groups in the "
                "municipality of Kazanlak",
            ),
            kind=ObjectiveKind.GENERAL,
            means=[
                Text(bg="прилагане на интегриран подход", en="an integrated approach"),
                Text(bg="изпълнение на комплексни мерки", en="comprehensive measures"),
                ...,
            ],
        ),
        Objective(
            Text(
                bg="подкрепа за интеграция на пазара на труда в община Казанлък",
                en="support for integration into the labour market in the municipality of Kazanlak",
            ),
            kind=ObjectiveKind.SPECIFIC,
            programmes=[HRD],
        ),
        Objective(
            Text(
                bg="подобряване достъпа до социални и здравни услуги", en="better access to social and health services"
            ),
            kind=ObjectiveKind.SPECIFIC,
            programmes=[HRD],
        ),
        Objective(
            Text(
                bg="развитие на местните общности и преодоляване на негативните стереотипи в общността",
                en="development of local communities and overcoming of negative stereotypes in the community",
            ),
            kind=ObjectiveKind.SPECIFIC,
            programmes=[HRD],
        ),
        Objective(
            Text(
                bg="достъп до образование и обучение за децата и учениците от детските градини и училищата в "
                "община Казанлък",
                en="access to education and training for the children and pupils of kindergartens and schools in the "
                "municipality of Kazanlak",
            ),
            kind=ObjectiveKind.SPECIFIC,
            programmes=[SESG],
        ),
    ],
    directions=[
        Text(bg="заетост", en="employment"),
        Text(bg="образование", en="education"),
        Text(bg="социални услуги", en="social services"),
        Text(bg="промяна на нагласи", en="change of attitudes"),
    ],
    strategies=[
        Strategy(Text(bg="целите и приоритетите на ОП РЧР", en="objectives and priorities of OP HRD")),
        Strategy(Text(bg="целите и приоритетите на ОП НОИР", en="objectives and priorities of OP SESG")),
        Strategy(
            Text(
                bg="общински план за интеграция на ромите и други лица в неравностойно положение",
                en="plan for the integration of the Roma and other disadvantaged persons",
            ),
            level=Text(bg="общински", en="municipal"),
        ),
        Strategy(
            Text(
                bg="Общинската стратегия за развитие на социалните услуги",
                en="strategy for the development of social services",
            ),
            level=Text(bg="общинска", en="municipal"),
        ),
        ...,
    ],
    activities=[
        Activity(
            Text(bg="Подобряване достъпа до заетост", en="better access to employment"), programmes=[HRD], number="1"
        ),
        Activity(
            Text(
                bg="Подобряване достъпа до социални и здравни услуги", en="better access to social and health services"
            ),
            kinds=[ActivityKind.SOCIAL_AND_HEALTH_SERVICES, ...],
            programmes=[HRD],
            number="2",
        ),
        Activity(
            Text(bg="Преодоляване на негативни стереотипи", en="overcoming of negative stereotypes"),
            kinds=[ActivityKind.OVERCOMING_STEREOTYPES, ...],
            programmes=[HRD],
            number="3",
        ),
        Activity(
            Text(
                bg="Занимания със застрашени от отпадане от училище ученици",
                en="sessions with pupils who may drop out of school",
            ),
            kinds=[ActivityKind.ADDITIONAL_SESSIONS, ...],
            programmes=[SESG],
            number="1",
            description=Text(bg="занимания в допълнение към обичайните", en="the sessions are additional"),
        ),
        Activity(
            Text(
                bg="Подобряване на образователната среда в детски градини",
                en="improvement of the educational environment in kindergartens",
            ),
            kinds=[ActivityKind.EDUCATIONAL_ENVIRONMENT, ...],
            programmes=[SESG],
            number="2",
        ),
        Activity(
            Text(bg="Психологическа подкрепа за децата", en="psychological support for the children"),
            kinds=[ActivityKind.PSYCHOLOGICAL_SUPPORT, ...],
            programmes=[SESG],
            number="3",
            description=Text(bg="децата са от малцинства", en="the children are from minorities"),
        ),
        Activity(
            Text(
                bg="Подкрепа за продължаване образованието в гимназиален етап",
                en="support for going on to the upper secondary stage",
            ),
            kinds=[ActivityKind.UPPER_SECONDARY_STAGE, ...],
            programmes=[SESG],
            number="4",
        ),
        Activity(
            Text(bg="Работа с родителите", en="work with the parents"),
            kinds=[ActivityKind.WORK_WITH_PARENTS, ...],
            programmes=[SESG],
            number="5",
            description=Text(
                bg="мерки, с които родителите участват в образователния процес",
                en="measures by which parents take part in the educational process",
            ),
        ),
        Activity(
            Text(bg="Преодоляване на негативни обществени нагласи", en="overcoming of negative attitudes in society"),
            kinds=[ActivityKind.OVERCOMING_STEREOTYPES, ...],
            programmes=[SESG],
            number="6",
            description=Text(
                bg="нагласи между общностите, които почиват на етнически произход и културна идентичност",
                en="attitudes between communities that rest on ethnic origin and cultural identity",
            ),
        ),
    ],
    results=[
        Result(
            Text(
                bg="интеграция на хора в неравностойно положение от община Казанлък, сред тях и роми, в труда, "
                "образованието, социалните и здравните услуги",
                en="labour, educational, social and health integration of disadvantaged persons, Roma among them, "
                "from the municipality of Kazanlak",
            ),
            means=[Text(bg="дейностите", en="the activities"), ...],
        ),
        ...,
    ],
    budget=Budget(
        lines=[
            BudgetLine(leva("1198848.43"), programme=HRD),
            BudgetLine(leva("356515.77"), programme=SESG),
        ],
        statements=[Statement(leva("1555364.20"))],
    ),
    tallies=[
        Tally(Quantity.exactly(2), of="parts"),
        Tally(Quantity.exactly(2), of="partners", programme=HRD, role=Role.PARTNER, capacity=Capacity.EMPLOYER),
        Tally(
            Quantity.exactly(1),
            of="partners",
            programme=HRD,
            role=Role.PARTNER,
            kind=OrganisationKind.NGO,
            capacity=Capacity.EMPLOYER,
        ),
        Tally(Quantity.exactly(4), of="partners", programme=SESG, kind=OrganisationKind.SCHOOL),
        Tally(Quantity.exactly(3), of="partners", programme=SESG, kind=OrganisationKind.KINDERGARTEN),
        Tally(Quantity.exactly(4), of="directions"),
    ],
    linked_contracts=[
        LinkedContract(
            ContractNumber.parse("BG16RFOP001-1.024-0005-C01"),
            kind=Text(bg="административен договор за БФП", en="administrative contract for a grant"),
            signed_on=date(2020, 6, 30),
            programme=REGIONS_IN_GROWTH,
            programme_name=Text(bg="ОПРР 2014-2020"),
            party=_MUNICIPALITY.name,
            purpose=Text(bg="изграждане на 10 броя социални жилища", en="building of ten social dwellings"),
            outputs=[
                Indicator(
                    Text(bg="социални жилища", en="social dwellings"),
                    target=Quantity.exactly(10),
                    unit=Text(bg="броя", en="dwellings"),
                ),
                ...,
            ],
        ),
        ...,
    ],
    summary=Text(
        bg="Интегрираният проект е вторият етап на интегрирани инвестиции за уязвимите групи: за "
        "мястото им на пазара на труда, за по-добър достъп до образование и обучение и до социални и "
        "здравни услуги, и срещу негативните стереотипи. Мерките му взаимно се допълват. Целите му "
        "отговарят на нуждите и проблемите, установени сред целевите групи по двете програми; "
        "дейностите и мерките водят до резултати, с които се постигат специфичните цели по двете "
        "програми, а с тях и общата. Дейностите подпомагат общинския план и общинската стратегия.",
        en="The integrated project is the second stage of integrated investments for vulnerable groups: for their "
        "integration into the labour market, for better access to education and training, for access to social and "
        "health services, and against negative stereotypes. Its measures complement one another. Its objectives help "
        "to meet the needs and problems that were identified among its target groups under both programmes; a set of "
        "activities and measures brings about results that lead to the specific objectives under both, and so to the "
        "general one. The activities further the municipal plan and the municipal strategy.",
    ),
    acknowledgement=Text(
        bg="финансиран от две оперативни програми със съфинансиране от Европейския социален фонд (85 %) "
        "и от националния бюджет (15 %)",
        en="financed by two operational programmes that are co-financed by the European Social Fund (85 %) and by the "
        "national budget (15 %)",
    ),
    published_on=date(2022, 1, 20),
)
