"""The rules on programmes, territory, target groups and activities."""

from __future__ import annotations

from integrated_projects.activity import Activity, ActivityKind
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, REGIONS_IN_GROWTH, SESG
from integrated_projects.examples import kazanlak, kyustendil, strelcha
from integrated_projects.listing import Listing
from integrated_projects.place import Place
from integrated_projects.procedure import ActivityAdmission, TargetGroupAdmission
from integrated_projects.rulebooks.eligibility import ELIGIBILITY
from integrated_projects.target_group import TargetGroup, TargetGroupKind
from tests.rulebooks.eligibility import AFTER, BEFORE, always, book, changed, page, term
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown

ALWAYS_APPLY = {"eligibility.enough-programmes"}

ROMA, PUPILS = TargetGroupKind.ROMA, TargetGroupKind.CHILDREN_AND_PUPILS
TRAINING, PARENTS = ActivityKind.VOCATIONAL_TRAINING, ActivityKind.WORK_WITH_PARENTS

TWO = book(programmes=always(Listing([HRD.code, SESG.code])), least_programmes=always(2))
GROUPS = book(
    target_groups=always(
        (TargetGroupAdmission(kinds=[ROMA], programme=HRD), TargetGroupAdmission(kinds=[PUPILS, ...], programme=SESG))
    )
)
ACTIVITIES = book(
    activities=always(
        (
            ActivityAdmission(kinds=[TRAINING], mandatory=[TRAINING], programme=HRD),
            ActivityAdmission(kinds=[PARENTS], mandatory=[], programme=SESG),
        )
    )
)
TOWNS = book(territory=always(Listing([Place(municipality="Стрелча"), Place(settlement="Оборище", region="Юг")])))


def training(*kinds: ActivityKind, **facts: object) -> Activity:
    """An activity of these kinds."""
    return Activity("training", kinds=kinds, **facts)  # type: ignore[arg-type] # the facts of an activity


ROWS: tuple[Row, ...] = (
    *of_rule(
        "programme-is-of-the-procedure",
        met("both are", page(parts=[HRD, SESG])),
        breached("one is not", page(parts=[HRD, REGIONS_IN_GROWTH]), at="$.parts[1]"),
        unknown("there may be another", page(parts=[HRD, ...]), "$.parts"),
        not_applicable("none pays", page(parts=[])),
        book=TWO,
    ),
    *of_rule(
        "programme-is-of-the-procedure",
        unknown("nobody has read which", page(parts=[HRD]), term("programmes")),
        book=book(),
    ),
    *of_rule(
        "programme-is-of-the-procedure",
        unknown("others may be", page(parts=[SESG]), term("programmes.versions[0].value")),
        book=book(programmes=always(Listing([HRD.code, ...]))),
    ),
    *of_rule(
        "enough-programmes",
        met("two", page(parts=[HRD, SESG]), margin=0, says="2 programmes pay; at least 2 must"),
        breached("one", page(parts=[HRD]), margin=-1),
        breached("one, twice", page(parts=[HRD, HRD])),
        unknown("one, and perhaps another", page(parts=[HRD, ...]), "$.parts"),
        book=TWO,
    ),
    *of_rule("enough-programmes", unknown("nobody has read how many", page(), term("least_programmes")), book=book()),
    *of_rule(
        "enough-programmes",
        met("one on an early day", page(parts=[HRD]), on=BEFORE),
        breached("one on a late day", page(parts=[HRD]), on=AFTER),
        unknown("one on whatever day", page(parts=[HRD]), "on"),
        book=book(least_programmes=changed(1, 2)),
    ),
    *of_rule(
        "place-is-eligible",
        met("in the municipality", page(territory=[Place(municipality="Стрелча")]), at="$.territory[0]"),
        met("by every name", page(territory=[Place(settlement="Оборище", region="Юг", municipality="Юг")])),
        breached("in another one", page(territory=[Place(municipality="Видин", settlement="Видин")])),
        unknown(
            "the municipality is not said",
            page(territory=[Place(settlement="Смилец", region="Изток")]),
            "$.territory[0].municipality",
        ),
        unknown("there may be another place", page(territory=[Place(municipality="Стрелча"), ...]), "$.territory"),
        not_applicable("there is no place", page(territory=[])),
        book=TOWNS,
    ),
    *of_rule("place-is-eligible", unknown("nobody has read where", page(), term("territory")), book=book()),
    *of_rule(
        "place-is-eligible",
        unknown(
            "there may be other places",
            page(territory=[Place(municipality="Видин", settlement="Видин", region="Запад")]),
            term("territory.versions[0].value"),
        ),
        book=book(territory=always(Listing([Place(municipality="Стрелча"), ...]))),
    ),
    *of_rule("place-is-eligible", unknown("Strelcha, and perhaps another", strelcha, "$.territory"), book=ELIGIBILITY),
    *of_rule(
        "target-group-is-eligible",
        met("Roma", page(target_groups=[TargetGroup("Roma", kinds=[ROMA], programmes=[HRD])]), at="$.target_groups[0]"),
        breached(
            "pupils under the other", page(target_groups=[TargetGroup("pupils", kinds=[PUPILS], programmes=[HRD])])
        ),
        unknown(
            "nobody says who they are",
            page(target_groups=[TargetGroup("they", programmes=[HRD])]),
            "$.target_groups[0].kinds",
        ),
        unknown(
            "nobody says under which programme",
            page(target_groups=[TargetGroup("pupils", kinds=[ROMA])]),
            "$.target_groups[0].programmes",
            term("target_groups.versions[0].value[1].kinds"),
        ),
        unknown(
            "others may be",
            page(target_groups=[TargetGroup("they", kinds=[ROMA], programmes=[SESG])]),
            term("target_groups.versions[0].value[1].kinds"),
        ),
        not_applicable("there is none", page(target_groups=[])),
        book=GROUPS,
    ),
    *of_rule(
        "target-group-is-eligible",
        unknown("nobody has read who", page(target_groups=[TargetGroup("they")]), term("target_groups")),
        book=book(),
    ),
    *of_rule(
        "target-group-is-eligible",
        met("Kazanlak's six groups", kazanlak),
        met("Kyustendil's five groups", kyustendil),
        book=ELIGIBILITY,
    ),
    *of_rule(
        "activity-is-eligible",
        met("training", page(activities=[training(TRAINING, programmes=[HRD])]), at="$.activities[0]"),
        breached("work with parents under the other", page(activities=[training(PARENTS, programmes=[HRD])])),
        unknown("nobody says what it is", page(activities=[Activity("it", programmes=[HRD])]), "$.activities[0].kinds"),
        unknown("nobody says who pays", page(activities=[training(TRAINING)]), "$.activities[0].programmes"),
        not_applicable("there is none", page(activities=[])),
        book=ACTIVITIES,
    ),
    *of_rule(
        "activity-is-eligible",
        unknown("nobody has read what", page(activities=[Activity("it")]), term("activities")),
        book=book(),
    ),
    *of_rule(
        "activity-is-eligible",
        met("whatever the programme", page(activities=[training(TRAINING)])),
        unknown("of no known kind", page(activities=[Activity("it")]), "$.activities[0].kinds"),
        book=book(activities=always((ActivityAdmission(kinds=[TRAINING]),))),
    ),
    *of_rule(
        "activity-is-eligible",
        unknown(
            "Kazanlak's better access to employment is of no kind that the page says",
            kazanlak,
            "$.activities[0].kinds",
            "$terms.conditions[1].activities.versions[0].value[0].kinds",
        ),
        book=ELIGIBILITY,
    ),
    *of_rule(
        "mandatory-activities-are-there",
        met("training", page(parts=[HRD, SESG], activities=[training(TRAINING, programmes=[HRD])])),
        met("the programme that asks for it does not pay", page(parts=[SESG], activities=[])),
        breached("no training", page(parts=[HRD], activities=[training(PARENTS, programmes=[HRD])])),
        breached("training under the other", page(parts=[HRD], activities=[training(TRAINING, programmes=[SESG])])),
        unknown("there may be another", page(parts=[HRD], activities=[...]), "$.activities"),
        unknown(
            "nobody says what it is, nor who pays",
            page(parts=[HRD, ...], activities=[Activity("it")]),
            "$.activities[0].kinds",
            "$.activities[0].programmes",
            "$.parts",
        ),
        book=ACTIVITIES,
    ),
    *of_rule(
        "mandatory-activities-are-there",
        unknown("nobody has read which", page(activities=[]), term("activities.versions[0].value[0].mandatory")),
        book=book(activities=always((ActivityAdmission(kinds=[TRAINING]),))),
    ),
    *of_rule(
        "mandatory-activities-are-there",
        not_applicable("nothing is mandatory", page(activities=[])),
        book=book(activities=always((ActivityAdmission(kinds=[TRAINING], mandatory=[]),))),
    ),
    *of_rule(
        "mandatory-activities-are-there",
        unknown("on an early day nothing was mandatory", page(activities=[training(TRAINING)]), "on"),
        not_applicable("on an early day", page(activities=[training(TRAINING)]), on=BEFORE),
        met("on a late day", page(activities=[training(TRAINING)]), on=AFTER),
        book=book(
            activities=changed(
                (ActivityAdmission(kinds=[TRAINING], mandatory=[]),),
                (ActivityAdmission(kinds=[TRAINING], mandatory=[TRAINING]),),
            )
        ),
    ),
    *of_rule(
        "mandatory-activities-are-there",
        unknown("nobody has read of activities", page(), term("activities")),
        book=book(),
    ),
)
