"""The project of Vidin: two programmes, two contracts of Component 2, and money printed for each of four sources.

Its page divides the activities between the programmes and does not divide the partners. It prints neither a project
number nor a procedure beside the contracts, so that neither is stated here.
"""

from datetime import date

from integrated_projects.activity import Activity, ActivityKind
from integrated_projects.budget import Budget, BudgetLine, Statement
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, NATIONAL_BUDGET, SESG
from integrated_projects.catalogue.funds import ESF
from integrated_projects.identifier import ContractNumber
from integrated_projects.money import leva
from integrated_projects.organisation import Organisation, OrganisationKind
from integrated_projects.partner import Partner, Role
from integrated_projects.place import Place
from integrated_projects.programme import PriorityAxis
from integrated_projects.project import Contract, Objective, ObjectiveKind, ProgrammePart, Project, Tally
from integrated_projects.quantity import Quantity
from integrated_projects.target_group import TargetGroup, TargetGroupKind
from integrated_projects.text import Text

__all__ = ["vidin"]


def __dir__() -> list[str]:
    return __all__


_CONTRACT = Text(
    bg="административен договор за предоставяне на безвъзмездна финансова помощ",
    en="administrative contract for the award of a grant",
)

vidin: Project = Project(
    Text(
        bg="Интегриран подход за социално-икономическа интеграция на уязвими групи в Община Видин",
        en="An integrated approach to the socio-economic integration of vulnerable groups in the municipality of Vidin",
    ),
    other_titles=[
        Text(bg="ИНТЕГРИРАН ПОДХОД ЗА СОЦИАЛНО-ИКОНОМИЧЕСКА ИНТЕГРАЦИЯ НА УЯЗВИМИ ГРУПИ В ОБЩИНА ВИДИН"),
    ],
    parts=[
        ProgrammePart(
            HRD,
            printed_as=["„Развитие на човешките ресурси“ 2014-2020", "ОП РЧР"],
            contracts=[Contract(ContractNumber.parse("BG05M9OP001-2.056-0025-C01"), kind=_CONTRACT)],
            axes=[
                PriorityAxis(
                    Text(
                        bg="Намаляване на бедността и насърчаване на социалното включване",
                        en="Reducing poverty and promoting social inclusion",
                    )
                )
            ],
        ),
        ProgrammePart(
            SESG,
            printed_as=["„Наука и образование за интелигентен растеж“ 2014-2020", "ОП НОИР"],
            contracts=[Contract(ContractNumber.parse("BG05M9OP001-2.056-0025-2014BG05M2OP001-C01"), kind=_CONTRACT)],
            axes=[
                PriorityAxis(
                    Text(
                        bg="Образователна среда за активно социално приобщаване",
                        en="Educational environment for active social inclusion",
                    )
                )
            ],
        ),
    ],
    first_day=date(2022, 7, 5),
    last_day=date(2023, 6, 30),
    territory=[Place(municipality="Видин"), ...],
    partners=[
        Partner(Organisation("Община Видин", kind=OrganisationKind.MUNICIPALITY), role=Role.BENEFICIARY),
        Partner(Organisation("„Хена“ ООД", kind=OrganisationKind.COMPANY, legal_form="ООД"), role=Role.PARTNER),
        Partner(Organisation("Сдружение „БОКАЯ“", kind=OrganisationKind.ASSOCIATION), role=Role.PARTNER),
        Partner(
            Organisation(
                "Детска градина „Мир“",
                kind=OrganisationKind.KINDERGARTEN,
                seat=Place(settlement="гр. Дунавци"),
                branches=[Place(name="„Звънче“", settlement="гр. Видин"), ...],
            ),
            role=Role.PARTNER,
        ),
        Partner(Organisation("ОУ „Епископ Софроний Врачански“", kind=OrganisationKind.SCHOOL), role=Role.PARTNER),
        Partner(Organisation("СУ „Св. св. Кирил и Методий“", kind=OrganisationKind.SCHOOL), role=Role.PARTNER),
        Partner(
            Organisation("„АЛ ТАКС КЪНСЪЛТИНГ“ ООД", kind=OrganisationKind.COMPANY, legal_form="ООД"),
            role=Role.PARTNER,
        ),
    ],
    associated_partners=[
        Partner(
            Organisation("Министерство на образованието и науката", kind=OrganisationKind.MINISTRY),
            role=Role.ASSOCIATED_PARTNER,
        ),
        Partner(
            Organisation("Агенция за социално подпомагане", kind=OrganisationKind.AGENCY),
            role=Role.ASSOCIATED_PARTNER,
        ),
        Partner(
            # The page prints the name with the article, as the sentence runs.
            Organisation("Агенцията по заетостта", kind=OrganisationKind.AGENCY),
            role=Role.ASSOCIATED_PARTNER,
        ),
        Partner(
            Organisation("Регионална здравна инспекция Видин", kind=OrganisationKind.AGENCY),
            role=Role.ASSOCIATED_PARTNER,
        ),
    ],
    # The page has no list of target groups; this one stands in its main objective.
    target_groups=[
        TargetGroup(
            Text(bg="хора от уязвимите групи", en="people from the vulnerable groups"),
            kinds=[TargetGroupKind.VULNERABLE_GROUPS, ...],
        ),
        ...,
    ],
    # A main objective leaves room for others.
    objectives=[
        Objective(
            Text(
                bg="създаден и въведен нов, действащ модел, общ за различните сектори, за трайна "
                "социално-икономическа интеграция на уязвимите хора в общината",
                en="an effective and innovative model across sectors for the lasting socio-economic integration of "
                "people from vulnerable groups in the municipality, created and applied",
            ),
            kind=ObjectiveKind.GENERAL,
            description=Text(
                bg="моделът цели по-добро качество на живот, по-малко бедност и прекъсване на предаването ѝ "
                "през поколенията",
                en="the model is directed at a better quality of life, at less poverty, and at keeping poverty from "
                "passing from one generation to the next",
            ),
        ),
        ...,
    ],
    activities=[
        Activity(
            Text(
                bg="Активиране на неактивни лица и трудова медиация",
                en="activation of inactive persons and labour mediation",
            ),
            kinds=[ActivityKind.LABOUR_ACTIVATION, ...],
            programmes=[HRD],
        ),
        Activity(
            Text(bg="Провеждане на мотивационно обучение", en="motivational training"),
            kinds=[ActivityKind.MOTIVATIONAL_TRAINING, ...],
            programmes=[HRD],
        ),
        Activity(
            Text(bg="Професионално обучение", en="vocational training"),
            kinds=[ActivityKind.VOCATIONAL_TRAINING, ...],
            programmes=[HRD],
        ),
        Activity(
            Text(bg="Осигуряване на субсидирана заетост", en="subsidised employment"),
            kinds=[ActivityKind.SUBSIDISED_EMPLOYMENT, ...],
            programmes=[HRD],
        ),
        Activity(
            Text(bg="Насърчаване на самостоятелната заетост", en="encouragement of self-employment"),
            kinds=[ActivityKind.SELF_EMPLOYMENT, ...],
            programmes=[HRD],
        ),
        Activity(
            Text(
                bg="Предоставяне на интегрирани социално-здравни услуги в общността",
                en="integrated social and health services in the community",
            ),
            kinds=[ActivityKind.SOCIAL_AND_HEALTH_SERVICES, ...],
            programmes=[HRD],
        ),
        Activity(
            Text(
                bg="Развитие на местните общности и преодоляване на негативните стереотипи",
                en="development of local communities and overcoming of negative stereotypes",
            ),
            kinds=[ActivityKind.COMMUNITY_DEVELOPMENT, ActivityKind.OVERCOMING_STEREOTYPES, ...],
            programmes=[HRD],
        ),
        Activity(
            Text(
                bg="допълнително обучение по български език за деца и ученици от уязвими групи",
                en="additional teaching of Bulgarian for children and pupils from vulnerable groups",
            ),
            kinds=[ActivityKind.LANGUAGE_TEACHING, ...],
            programmes=[SESG],
        ),
        Activity(
            Text(
                bg="допълнителни занимания с ученици от уязвими групи, застрашени от отпадане, и подкрепа за "
                "продължаване в гимназиалния етап и за завършването му",
                en="additional sessions with pupils from vulnerable groups who may drop out of school, and support "
                "for going on to the upper secondary stage and for completing it",
            ),
            kinds=[ActivityKind.ADDITIONAL_SESSIONS, ActivityKind.UPPER_SECONDARY_STAGE, ...],
            programmes=[SESG],
        ),
        Activity(
            Text(
                bg="Осигуряване на психологическа подкрепа за децата и учениците от уязвими групи",
                en="psychological support for children and pupils from vulnerable groups",
            ),
            kinds=[ActivityKind.PSYCHOLOGICAL_SUPPORT, ...],
            programmes=[SESG],
        ),
        Activity(
            Text(
                bg="Подобряване на образователната среда в две училища и една детска градина",
                en="improvement of the educational environment in two schools and one kindergarten",
            ),
            kinds=[ActivityKind.EDUCATIONAL_ENVIRONMENT, ...],
            programmes=[SESG],
        ),
        Activity(
            Text(
                bg="насърчаване на родителите да участват в образованието и работа с родители от етнически "
                "малцинства и други уязвими групи срещу отпадането от училище",
                en="encouragement of parents to take part in education, and work with parents from ethnic minorities "
                "and other vulnerable groups against dropping out of school",
            ),
            kinds=[ActivityKind.WORK_WITH_PARENTS, ...],
            programmes=[SESG],
        ),
        Activity(
            Text(bg="Кариерно ориентиране на ученици", en="career guidance for pupils"),
            kinds=[ActivityKind.CAREER_GUIDANCE, ...],
            programmes=[SESG],
        ),
    ],
    budget=Budget(
        lines=[
            BudgetLine(leva("1019458.47"), programme=HRD, source=ESF),
            BudgetLine(leva("179904.43"), programme=HRD, source=NATIONAL_BUDGET),
            BudgetLine(leva("331421.59"), programme=SESG, source=ESF),
            BudgetLine(leva("58486.16"), programme=SESG, source=NATIONAL_BUDGET),
        ],
        statements=[
            Statement(leva("1589270.65")),
            Statement(leva("1199362.90"), programme=HRD),
            Statement(leva("389907.75"), programme=SESG),
        ],
    ),
    tallies=[
        Tally(Quantity.exactly(2), of="parts"),
        Tally(Quantity.exactly(2), of="partners", kind=OrganisationKind.SCHOOL),
        Tally(Quantity.exactly(1), of="partners", kind=OrganisationKind.KINDERGARTEN),
    ],
    acknowledgement=Text(
        bg="съфинансиран от Европейския съюз чрез Европейския социален фонд (ЕСФ)",
        en="co-financed by the European Union through the European Social Fund (ESF)",
    ),
)
