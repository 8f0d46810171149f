"""The project of Strelcha: one programme, through community-led local development, and results with targets.

Its page names no beneficiary and no partner, and calls its activities the main ones. The numbers of the expected
results start anew in the middle of the list; they are kept as printed.
"""

from datetime import date

from integrated_projects.activity import Activity, ActivityKind, Indicator, Result
from integrated_projects.budget import Budget, BudgetLine, Statement
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, NATIONAL_BUDGET
from integrated_projects.catalogue.funds import ESF
from integrated_projects.facility import Facility
from integrated_projects.identifier import ProcedureNumber, ProjectNumber
from integrated_projects.money import leva
from integrated_projects.organisation import Organisation
from integrated_projects.place import Place
from integrated_projects.procedure import Procedure
from integrated_projects.project import Instrument, Objective, ObjectiveKind, ProgrammePart, Project
from integrated_projects.quantity import Quantity
from integrated_projects.target_group import TargetGroup, TargetGroupKind
from integrated_projects.text import Text

__all__ = ["strelcha"]


def __dir__() -> list[str]:
    return __all__


_PERSONS = Text(bg="лица", en="persons")

_TARGET_GROUP = Text(bg="целевата група", en="the target group")

strelcha: Project = Project(
    Text(bg="Пилотен интеграционен модел – Стрелча", en="Pilot integration model – Strelcha"),
    number=ProjectNumber.parse("BG05M9OP001-2.023-0001"),
    procedure=Procedure(
        ProcedureNumber.parse("BG05M9OP001-2.023"),
        name=Text(
            bg="МИГ „Панагюрище, Стрелча, Лесичово – социално – икономическа интеграция на маргинализирани общности "
            "като ромите”",
            en="Local action group Panagyurishte, Strelcha, Lesichovo: socio-economic integration of marginalised "
            "communities such as the Roma",
        ),
    ),
    parts=[ProgrammePart(HRD, printed_as=["Оперативна програма „Развитие на човешките ресурси” 2014-2020"])],
    instrument=Instrument.COMMUNITY_LED_LOCAL_DEVELOPMENT,
    # The page opens a quotation mark inside the name and closes it behind that of the procedure, to which it belongs.
    action_group=Organisation("МИГ Панагюрище, Стрелча, Лесичово"),
    first_day=date(2019, 9, 1),
    last_day=date(2021, 1, 1),
    territory=[Place(municipality="Стрелча"), ...],
    # The page speaks of one target group and says only in its general objective who they are.
    target_groups=[
        TargetGroup(
            Text(
                bg="социално изключени роми в община Стрелча",
                en="socially excluded Roma in the municipality of Strelcha",
            ),
            kinds=[TargetGroupKind.ROMA, ...],
        ),
        ...,
    ],
    objectives=[
        Objective(
            Text(
                bg="по-добро качество на живот на социално изключените роми в община Стрелча и подходящи "
                "условия за трайната им интеграция",
                en="a better quality of life of socially excluded Roma in the municipality of Strelcha, and "
                "suitable conditions for their lasting integration",
            ),
            kind=ObjectiveKind.GENERAL,
            means=[Text(bg="пилотиране на интеграционен модел-Стрелча", en="piloting of an integration model"), ...],
        ),
        Objective(
            Text(
                bg="по-добър достъп на целевата група до социални и здравни услуги",
                en="better access of the target group to social and health services",
            ),
            kind=ObjectiveKind.SPECIFIC,
            means=[
                Text(
                    bg="пилотна иновативна социална услуга – консултативният социално-здравен център",
                    en="piloting of an innovative social service, the consultative social and health centre",
                ),
                ...,
            ],
        ),
        Objective(
            Text(
                bg="по-добър достъп на целевата група до заетост", en="better access of the target group to employment"
            ),
            kind=ObjectiveKind.SPECIFIC,
            means=[
                Text(bg="мотивационни обучения", en="motivational training"),
                Text(bg="обучения по ключова компетентност", en="training in a key competence"),
                Text(bg="обучение за професионална квалификация", en="training for a vocational qualification"),
                ...,
            ],
        ),
        Objective(
            Text(bg="развитие на местната ромска общност", en="development of the local Roma community"),
            kind=ObjectiveKind.SPECIFIC,
            means=[
                Text(bg="създаване на инициативна група", en="creation of an initiative group"),
                Text(bg="провеждане на различни инициативи", en="various initiatives"),
                ...,
            ],
        ),
    ],
    activities=[
        Activity(
            Text(
                bg="Разкриване на иновативна социална услуга в общността – консултативен социално-здравен център",
                en="opening of an innovative social service in the community, a consultative social and health centre",
            ),
            kinds=[ActivityKind.SOCIAL_AND_HEALTH_SERVICES, ...],
        ),
        Activity(
            Text(
                bg="Мотивиране за активно поведение на пазара на труда",
                en="motivation for an active part in the labour market",
            )
        ),
        Activity(
            Text(
                bg="Обучения за придобиване/повишаване на професионална квалификация",
                en="training to gain or raise a vocational qualification",
            ),
            kinds=[ActivityKind.VOCATIONAL_TRAINING, ...],
        ),
        Activity(
            Text(bg="Обучения по ключови компетентности", en="training in key competences"),
            kinds=[ActivityKind.KEY_COMPETENCES, ...],
        ),
        Activity(
            Text(bg="Развитие на местните общности", en="development of local communities"),
            kinds=[ActivityKind.COMMUNITY_DEVELOPMENT, ...],
        ),
        ...,
    ],
    facilities=[
        Facility(
            Text(bg="Консултативен социално-здравен център", en="consultative social and health centre"),
            features=[
                Text(bg="иновативна социална услуга", en="innovative social service"),
                Text(bg="в общността", en="in the community"),
                ...,
            ],
            purposes=[
                Text(
                    bg="по-добър достъп на целевата група до социални и здравни услуги",
                    en="better access of the target group to social and health services",
                ),
                ...,
            ],
        ),
        ...,
    ],
    indicators=[
        Indicator(
            Text(bg="лица, подкрепени в различни социални услуги", en="persons supported in various social services"),
            target=Quantity.at_least(36),
            unit=_PERSONS,
            of=_TARGET_GROUP,
            number="1",
        ),
        Indicator(
            Text(
                bg="лица, завършили обучение за професионална квалификация",
                en="persons who complete training for a vocational qualification",
            ),
            target=Quantity.exactly(16),
            unit=_PERSONS,
            of=_TARGET_GROUP,
            number="1",
        ),
        Indicator(
            Text(
                bg="лица, завършили обучение по ключови компетентности",
                en="persons who complete training in key competences",
            ),
            target=Quantity.exactly(36),
            unit=_PERSONS,
            of=_TARGET_GROUP,
            number="1",
        ),
        Indicator(
            Text(
                bg="публични събития по наболели теми и проблеми на ромската интеграция",
                en="public events on pressing subjects and problems of Roma integration",
            ),
            target=Quantity.exactly(5),
            unit=Text(bg="публични събития", en="public events"),
            number="2",
        ),
        Indicator(
            Text(bg="участници в публичните събития", en="people taking part in the public events"),
            target=Quantity.exactly(100),
            unit=Text(bg="участници", en="participants"),
            of=Text(bg="главно от ромската общност", en="mainly from the Roma community"),
            number="2",
        ),
    ],
    results=[
        Result(
            Text(
                bg="по-голям шанс на лицата на пазара на труда",
                en="a better chance of the persons on the labour market",
            ),
            number="2",
            means=[
                Text(
                    bg="насочване към образователни институции за продължаване на образованието",
                    en="referral to educational institutions, to continue their education",
                ),
                Text(bg="включване в професионално обучение", en="inclusion in vocational training"),
                Text(
                    bg="активно търсене на работа и регистрация в бюрото по труда",
                    en="active search for work and registration with the labour office",
                ),
                Text(
                    bg="подкрепа за връзка с работодатели и помощ при наемане на работа",
                    en="support in making contact with employers, and help with being hired",
                ),
            ],
        ),
        Result(Text(bg="Сформирана Инициативната група", en="an initiative group is formed"), number="2"),
        Result(
            Text(
                bg="Повишена гражданска активност на ромската общност",
                en="more civic activity of the Roma community",
            ),
            number="2",
        ),
    ],
    budget=Budget(
        lines=[
            BudgetLine(leva("63118.15"), programme=HRD, source=ESF),
            BudgetLine(leva("11138.50"), programme=HRD, source=NATIONAL_BUDGET),
        ],
        statements=[Statement(leva("74256.65"))],
    ),
    acknowledgement=Text(
        bg="осъществява се с финансовата подкрепа на Оперативна програма „Развитие на човешките "
        "ресурси“ 2014-2020 чрез воденото от общностите местно развитие",
        en="carried out with the financial support of the Operational Programme Human Resources Development "
        "2014-2020 through community-led local development",
    ),
)
