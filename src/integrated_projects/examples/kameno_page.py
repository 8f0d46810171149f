"""The project of Kameno, as the municipality's page tells it: one programme of the EEA Financial Mechanism.

The page prints the number of the project as that of a procedure, and its budget in leva and in euro. Titles, names
and figures are as printed; prose is told in other words.
"""

from integrated_projects.activity import Activity, ActivityKind, Result
from integrated_projects.budget import Budget, BudgetLine, Statement
from integrated_projects.catalogue.bulgaria_eea_2014_2021 import LOCAL_DEVELOPMENT
from integrated_projects.facility import Facility
from integrated_projects.identifier import ProjectNumber, RegistryNumber
from integrated_projects.money import euro, leva
from integrated_projects.organisation import Organisation, OrganisationKind
from integrated_projects.partner import Partner, Role
from integrated_projects.period import Duration
from integrated_projects.place import Place
from integrated_projects.procedure import Award, Procedure
from integrated_projects.project import Contract, Objective, ObjectiveKind, ProgrammePart, Project, Strategy
from integrated_projects.target_group import TargetGroup, TargetGroupKind
from integrated_projects.text import Text

__all__ = ["kameno"]


def __dir__() -> list[str]:
    return __all__


_TITLE = Text(
    bg="Интегрирани услуги в подкрепа на активното участие и социалното включване на маргинализирани общности "
    "на територията на Община Камено",
    en="Integrated services in support of the active participation and social inclusion of marginalised communities "
    "on the territory of the municipality of Kameno",
)

kameno: Project = Project(
    _TITLE,
    # The page calls this number and this name those of the procedure; the number is a project's.
    procedure=Procedure(ProjectNumber.parse("BGLD-3.002-0016"), name=_TITLE, award=Award.SELECTION),
    parts=[
        ProgrammePart(
            LOCAL_DEVELOPMENT,
            printed_as=[
                Text(
                    bg="Програма „Местно развитие, намаляване на бедността и подобрено включване на уязвими групи“",
                    en="Programme Local Development, Poverty Reduction and Enhanced Inclusion of Vulnerable Groups",
                )
            ],
            contracts=[
                Contract(RegistryNumber.parse("Д03-36/23.06.2022"), kind=Text(bg="Договор", en="contract")),
                ...,
            ],
        )
    ],
    duration=Duration(months=22),
    territory=[Place(municipality="Камено"), ...],
    partners=[
        Partner(Organisation("Община Камено", kind=OrganisationKind.MUNICIPALITY), role=Role.BENEFICIARY),
        Partner(
            Organisation("Фондация Областен Ромски съюз", kind=OrganisationKind.FOUNDATION),
            role=Role.PARTNER,
            number="1",
        ),
        # The legal form is printed in Latin letters; of which country the company is, the page does not say.
        Partner(
            Organisation(
                "Пирин Холдинг",
                other_names=["Pirin Holding AS", ...],
                kind=OrganisationKind.COMPANY,
                legal_form="AS",
            ),
            role=Role.PARTNER,
            number="2",
        ),
    ],
    target_groups=[
        TargetGroup(
            Text(bg="маргинализирани общности", en="marginalised communities"),
            kinds=[TargetGroupKind.VULNERABLE_GROUPS, ...],
        ),
        TargetGroup(
            Text(bg="социално уязвими семейства", en="socially vulnerable families"),
            kinds=[TargetGroupKind.VULNERABLE_GROUPS, ...],
            includes=[Text(bg="роми", en="Roma"), ...],
        ),
        TargetGroup(Text(bg="семейства в риск", en="families at risk"), kinds=[TargetGroupKind.FAMILIES, ...]),
        TargetGroup(
            Text(bg="обособени ромски общности", en="Roma communities that live apart"),
            kinds=[TargetGroupKind.ROMA, ...],
        ),
        ...,
    ],
    # The specific objectives are printed twice. The page also speaks of main objectives and does not name them.
    objectives=[
        Objective(
            Text(
                bg="утвърден модел за работа в общността със социално уязвими семейства, сред тях и ромски",
                en="an established model of community work with socially vulnerable families, among them Roma",
            ),
            kind=ObjectiveKind.SPECIFIC,
            number="СЦ 1",
            description=Text(
                bg="Моделът е ключът към подкрепа, която достига до повече хора и е по-ефективна, най-вече в "
                "обособени и затворени общности.",
                en="The model is the key to support that reaches more people and works better, "
                "above all in communities that live apart and closed.",
            ),
        ),
        Objective(
            Text(
                bg="по-добър достъп до интегрирани услуги за социално уязвимите и за семействата в риск",
                en="better access to integrated services for the socially vulnerable and for families at risk",
            ),
            kind=ObjectiveKind.SPECIFIC,
            number="СЦ 2",
            description=Text(
                bg="Подходът и подкрепата изхождат от семейството и от комплексните му потребности.",
                en="Approach and support are oriented to the family and to its complex needs.",
            ),
            means=[
                Text(
                    bg="създаване на център за работа в общността, основна дейност на проекта",
                    en="a centre for community work is set up, a main activity of the project",
                ),
                ...,
            ],
        ),
        Objective(
            Text(
                bg="включени местни сили за партньорство и сътрудничество, без търпимост към дискриминация",
                en="local potential mobilised for partnership and cooperation, with zero tolerance of discrimination",
            ),
            kind=ObjectiveKind.SPECIFIC,
            number="СЦ 3",
            means=[
                Text(
                    bg="по-добри механизми за подкрепата от местните и регионалните институции",
                    en="better mechanisms for the support that local and regional institutions give",
                ),
                Text(bg="по-добра координация на всички нива", en="better coordination at all levels"),
                Text(
                    bg="умения за разпознаване на нетолерантност и дискриминация",
                    en="skills to recognise intolerance and discrimination",
                ),
                ...,
            ],
        ),
        Objective(
            Text(
                bg="капацитет на ромските общности за активно участие в решенията на местно ниво",
                en="capacity of Roma communities for active participation and inclusion in local decision-making",
            ),
            kind=ObjectiveKind.SPECIFIC,
            number="СЦ 4",
            description=Text(
                bg="Дейностите по проекта улесняват двупосочен процес.",
                en="The activities of the project ease a process that goes both ways.",
            ),
            means=[
                Text(
                    bg="местните ромски общности се мотивират да участват в планирането и изпълнението на политики "
                    "за местно развитие",
                    en="local Roma communities are motivated to help plan and carry out policies of local development",
                ),
                Text(
                    bg="местната власт и институциите променят начина, по който решават: повече участие, споделени "
                    "ресурси и отговорност",
                    en="local authority and institutions change how they decide: "
                    "more participation, shared resources and shared responsibility",
                ),
                ...,
            ],
        ),
        Objective(
            Text(
                bg="местна култура на институциите и на общността, която подкрепя многообразието и етническата "
                "толерантност",
                en="a local culture of institutions and community that supports diversity and ethnic tolerance",
            ),
            kind=ObjectiveKind.SPECIFIC,
            number="СЦ 5",
            description=Text(
                bg="По-доброто приемане на ромските общности е основното послание на проекта.",
                en="That Roma communities be better accepted is the main message of the project.",
            ),
            horizontal=True,
        ),
        ...,
    ],
    directions=[
        Text(
            bg="достъп до услуги (социални, здравни, образователни)",
            en="access to services (social, health, educational)",
        ),
        Text(bg="благосъстояние на семействата", en="well-being of families"),
        Text(
            bg="териториална интеграция и елиминиране на неравенствата",
            en="territorial integration and an end to inequalities",
        ),
        Text(
            bg="институционален и общностен капацитет за взаимодействие",
            en="capacity of institutions and community to work together",
        ),
        Text(
            bg="преодоляване на стереотипи и създаване на култура на толерантност",
            en="overcoming stereotypes and creating a culture of tolerance",
        ),
    ],
    strategies=[
        Strategy(Text(bg="целите на процедурата за подбор", en="the aims of the selection procedure")),
        Strategy(
            Text(
                bg="целите на програма „Местно развитие, намаляване на бедността и подобрено включване на "
                "уязвими групи“, финансирана по Финансовия механизъм на Европейското икономическо "
                "пространство",
                en="the aims of the programme Local Development, Poverty Reduction and Enhanced Inclusion "
                "of Vulnerable Groups, financed under the Financial Mechanism of the European Economic Area",
            )
        ),
        ...,
    ],
    activities=[
        Activity(
            Text(bg="управление и изпълнение на проекта", en="management and implementation of the project"),
            kinds=[ActivityKind.MANAGEMENT, ...],
        ),
        Activity(
            Text(
                bg="осигуряване на условия и инфраструктура за работа в общността",
                en="conditions and infrastructure for work in the community",
            ),
            kinds=[ActivityKind.INFRASTRUCTURE, ...],
            parts=[
                Text(bg="изграждане", en="building a centre for community work"),
                Text(bg="оборудване на Център за общностна работа", en="equipping the centre for community work"),
                ...,
            ],
        ),
        Activity(
            Text(
                bg="предоставяне на интегрирани услуги за уязвими семейства",
                en="integrated services for vulnerable families",
            )
        ),
        Activity(
            Text(
                bg="изграждане на местен капацитет за политики за интеграция и социално включване, разработвани "
                "и прилагани с участие",
                en="building local capacity to develop and apply, with participation, "
                "policies of integration and social inclusion",
            ),
            kinds=[ActivityKind.CAPACITY_BUILDING, ...],
        ),
        Activity(
            Text(
                bg="дейности за популяризиране на културното многообразие и преодоляване на стереотипите",
                en="promoting cultural diversity and overcoming stereotypes",
            ),
            kinds=[ActivityKind.OVERCOMING_STEREOTYPES, ...],
        ),
        Activity(
            Text(bg="дейности за информация и комуникация", en="information and communication"),
            kinds=[ActivityKind.INFORMATION, ...],
        ),
        Activity(
            Text(
                bg="териториална и социална интеграция на обособени ромски общности",
                en="territorial and social integration of Roma communities that live apart",
            ),
            description=Text(
                bg="Интеграцията е подкрепа за реализацията на всеки човек и за по-добра семейна среда и "
                "условия на живот, а също и приемане на идентичността на общността в обществото.",
                en="Integration means support for the fulfilment of each person and for a better family environment "
                "and living conditions, and also that the identity of the community is accepted in society at large.",
            ),
            places=[Place(municipality="Камено"), ...],
        ),
        ...,
    ],
    facilities=[
        Facility(
            Text(bg="Център за общностна работа", en="centre for community work"),
            staff=Text(bg="мултидисциплинарен екип", en="a multidisciplinary team"),
            features=[Text(bg="възможност за мобилна работа", en="mobile work is possible"), ...],
        ),
        ...,
    ],
    results=[
        Result(
            Text(bg="ромските общности се приемат по-добре", en="Roma communities are better accepted"),
            means=[
                Text(bg="дейностите по проекта се изпълняват", en="the activities of the project are carried out"),
                ...,
            ],
        ),
        ...,
    ],
    budget=Budget(
        lines=[BudgetLine(leva("977900.00"), programme=LOCAL_DEVELOPMENT)],
        statements=[Statement(euro("500000.00"))],
    ),
    summary=Text(
        bg="Проектът цели трайни и ефективни начини на работа с маргинализираните общности в общината, "
        "така че те да са пълноценно интегрирани и да имат глас в местните решения.",
        en="The project aims at lasting and effective ways of working with marginalised communities in the "
        "municipality, so that they are fully integrated and have a say in local decisions.",
    ),
    acknowledgement=Text(
        bg="финансирана чрез Финансовия механизъм на Европейското икономическо пространство 2014 – 2021 г.",
        en="financed through the Financial Mechanism of the European Economic Area 2014-2021",
    ),
    disclaimer=Text(
        bg="Операторът на програмата не отговаря нито за съдържанието на публикацията, нито за "
        "използването на информацията в нея.",
        en="The operator of the programme answers neither for the content of the publication "
        "nor for the use that may be made of the information in it.",
    ),
)
