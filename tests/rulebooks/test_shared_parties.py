"""The rules on partners, target groups and activities, and on what the page counts of them."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from integrated_projects.activity import Activity
from integrated_projects.budget import Budget, BudgetLine, Statement
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, REGIONS_IN_GROWTH, SESG
from integrated_projects.examples import kazanlak, kyustendil, strelcha, vidin
from integrated_projects.listing import Listed
from integrated_projects.money import leva
from integrated_projects.organisation import Organisation, OrganisationKind
from integrated_projects.partner import Capacity, Partner, Role
from integrated_projects.programme import Programme
from integrated_projects.project import ProgrammePart, Project, Tally
from integrated_projects.quantity import Quantity
from integrated_projects.target_group import TargetGroup
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown

TOWN = Partner(Organisation("The town"), role=Role.BENEFICIARY)
SCHOOL = Partner(Organisation("The school", kind=OrganisationKind.SCHOOL), role=Role.PARTNER)
NURSERY = Partner(Organisation("The nursery", kind=OrganisationKind.KINDERGARTEN), role=Role.PARTNER)
NGO = Partner(Organisation("The helpers", kind=OrganisationKind.NGO, legal_form="NGO"), role=Role.PARTNER)
ROLE_NOT_STATED = Partner(Organisation("The centre"))
#: All is stated but what it is.
CENTRE = Partner(
    Organisation("The centre", legal_form="Ltd"), role=Role.PARTNER, programmes=[HRD], capacities=[Capacity.EMPLOYER]
)
PUPILS = TargetGroup("pupils", programmes=[SESG])
AGENCY = Partner(Organisation("The agency"), role=Role.ASSOCIATED_PARTNER)


def under(partner: Partner, *programmes: Programme) -> Partner:
    """The partner under these programmes and no others."""
    return attrs.evolve(partner, programmes=programmes)


def activity(*programmes: Programme, performers: Listed[Partner] = None) -> Activity:
    """An activity that these programmes pay for."""
    return Activity("training", programmes=programmes, performers=performers)


def page(
    *,
    parts: Listed[ProgrammePart | Programme] = (HRD, SESG),
    partners: Listed[Partner] = (),
    associated: Listed[Partner] = (),
    activities: Listed[Activity] = (),
    target_groups: Listed[TargetGroup] = (),
    budget: Budget | None = None,
    tallies: Sequence[Tally] = (),
) -> Project:
    """A page on which every list is stated, if nothing else is said."""
    return Project(
        "A project",
        parts=parts,
        partners=partners,
        associated_partners=associated,
        activities=activities,
        target_groups=target_groups,
        budget=budget,
        tallies=tallies,
    )


def counted(tally: Tally, *, partners: Listed[Partner] = (), activities: Listed[Activity] = ()) -> Project:
    """A page that prints one count of its lists."""
    return page(partners=partners, activities=activities, tallies=[tally])


def money(*lines: BudgetLine, statement: Statement | None = None) -> Budget:
    """A budget of these lines alone, and perhaps one printed figure."""
    return Budget(lines=lines, statements=[] if statement is None else [statement])


SCHOOLS = Tally(Quantity.exactly(1), of="partners", kind=OrganisationKind.SCHOOL)
FOUNDATIONS = Tally(Quantity.exactly(1), of="partners", kind=OrganisationKind.FOUNDATION)
EMPLOYERS = Tally(Quantity.exactly(1), of="partners", capacity=Capacity.EMPLOYER)

ALWAYS_APPLY = {
    "shared.associated-partners-carry-no-money",
    "shared.one-beneficiary",
    "shared.organisation-once-in-each-role",
    "shared.organisation-once-under-each-programme",
}

ROWS: tuple[Row, ...] = (
    *of_rule(
        "activity-is-paid",
        met("by one of two", page(activities=[activity(HRD)]), says="training is under 2014BG05M9OP001"),
        met("Vidin's thirteen activities", vidin),
        breached(
            "by a programme that does not pay",
            page(activities=[activity(REGIONS_IN_GROWTH)]),
            says="training is under 2014BG16RFOP001; the project is paid by 2014BG05M9OP001, 2014BG05M2OP001",
            at="$.activities[0]",
        ),
        breached("by one that pays and one that does not", page(activities=[activity(HRD, REGIONS_IN_GROWTH)])),
        breached("by no programme", page(activities=[activity()])),
        unknown(
            "nobody says by which",
            page(activities=[Activity("training")]),
            "$.activities[0].programmes",
            says="which programmes of the project training belongs to is not certain",
        ),
        unknown(
            "perhaps by another too",
            page(activities=[Activity("training", programmes=[HRD, ...])]),
            "$.activities[0].programmes",
        ),
        unknown("perhaps it pays", page(parts=[HRD, ...], activities=[activity(SESG)]), "$.parts"),
        unknown("there may be another activity", page(activities=[activity(HRD), ...]), "$.activities"),
        not_applicable("there are no activities", page(), says="the project has no activity"),
    ),
    *of_rule(
        "partner-is-under-a-programme",
        met("under both", page(partners=[under(SCHOOL, HRD, SESG)])),
        met("partners and associated partners of Kazanlak", kazanlak),
        breached(
            "an associated partner is under another",
            page(partners=[under(SCHOOL, HRD)], associated=[under(AGENCY, REGIONS_IN_GROWTH)]),
            at="$.associated_partners[0]",
        ),
        unknown("nobody says under which", page(partners=[SCHOOL]), "$.partners[0].programmes"),
        unknown("no associated partners are stated", page(associated=None), "$.associated_partners"),
        not_applicable("there are no partners", page(), says="the project has no partner"),
    ),
    *of_rule(
        "target-group-is-under-a-programme",
        met("under one", page(target_groups=[TargetGroup("parents", programmes=[SESG])])),
        met("Kyustendil's five groups", kyustendil),
        breached(
            "under another",
            page(target_groups=[TargetGroup("parents", programmes=[REGIONS_IN_GROWTH])]),
            at="$.target_groups[0]",
        ),
        unknown(
            "nobody says under which",
            page(target_groups=[TargetGroup("parents")]),
            "$.target_groups[0].programmes",
        ),
        not_applicable("there are none", page(), says="the project has no target group"),
    ),
    *of_rule(
        "programme-reaches-a-target-group",
        met(
            "one group under both",
            page(target_groups=[TargetGroup("parents", programmes=[HRD, SESG])]),
            says="2014BG05M9OP001 reaches parents",
        ),
        met(
            "one for each, and perhaps others",
            page(target_groups=[TargetGroup("parents", programmes=[HRD]), PUPILS, ...]),
        ),
        met("Kyustendil's five groups", kyustendil),
        met("Kazanlak's six groups", kazanlak),
        breached(
            "none under the first",
            page(target_groups=[PUPILS]),
            says="no target group is reached under 2014BG05M9OP001; the project reaches pupils",
            at="$.parts[0]",
        ),
        breached(
            "none at all", page(), says="no target group is reached under 2014BG05M9OP001; the project reaches none"
        ),
        unknown(
            "there may be another",
            page(target_groups=[PUPILS, ...]),
            "$.target_groups",
            says="whether a target group is reached under 2014BG05M9OP001 is not certain",
        ),
        unknown(
            "nobody says under which",
            page(target_groups=[TargetGroup("parents"), PUPILS]),
            "$.target_groups[0].programmes",
        ),
        unknown("nothing is said", page(target_groups=None), "$.target_groups"),
        unknown("Vidin's page names one group in passing", vidin, "$.target_groups", "$.target_groups[0].programmes"),
        unknown("another programme may pay", page(parts=[SESG, ...], target_groups=[PUPILS]), "$.parts"),
        not_applicable("no programme pays", page(parts=[]), says="the project has no programme part"),
    ),
    *of_rule(
        "one-beneficiary",
        met("one", page(partners=[TOWN, SCHOOL]), says="the beneficiary is The town"),
        breached(
            "two",
            page(partners=[TOWN, attrs.evolve(SCHOOL, role=Role.BENEFICIARY)]),
            says="2 beneficiaries are stated: The town, The school",
            at="$",
        ),
        breached("two, and perhaps others", page(partners=[TOWN, TOWN, ...])),
        breached("none", page(partners=[SCHOOL]), says="0 beneficiaries are stated: none"),
        unknown("there may be another", page(partners=[TOWN, ...]), "$.partners"),
        unknown("one may be another", page(partners=[TOWN, ROLE_NOT_STATED]), "$.partners[1].role"),
        unknown("Strelcha's page names nobody", strelcha, "$.partners", says="0 beneficiaries are stated for certain"),
    ),
    *of_rule(
        "organisation-once-under-each-programme",
        met("two organisations", page(partners=[under(TOWN, HRD), under(SCHOOL, HRD)])),
        met(
            "one under two programmes",
            page(partners=[under(SCHOOL, HRD)], associated=[under(SCHOOL, SESG)]),
            says="no organisation is listed twice under one programme",
        ),
        breached(
            "one twice under one",
            page(partners=[under(SCHOOL, HRD), under(SCHOOL, SESG, HRD)]),
            says="The school is listed twice under one programme",
            at="$",
        ),
        breached(
            "as a partner and as an associated one",
            page(partners=[under(SCHOOL, HRD), ...], associated=[under(SCHOOL, HRD)]),
        ),
        unknown(
            "nobody says under which",
            page(partners=[under(SCHOOL, HRD), SCHOOL]),
            "$.partners[1].programmes",
            says="whether an organisation is listed twice under one programme is not certain",
        ),
        unknown("there may be another partner", page(partners=[SCHOOL, ...]), "$.partners"),
        unknown("no associated partners are stated", page(associated=None), "$.associated_partners"),
    ),
    *of_rule(
        "organisation-once-in-each-role",
        met(
            "one in two roles", page(partners=[TOWN], associated=[attrs.evolve(AGENCY, organisation=TOWN.organisation)])
        ),
        breached(
            "one twice in one role",
            page(partners=[under(SCHOOL, HRD), under(SCHOOL, SESG)]),
            says="The school is listed twice in one role",
        ),
        unknown(
            "nobody says in which role",
            page(partners=[TOWN, attrs.evolve(TOWN, role=None)]),
            "$.partners[1].role",
        ),
        unknown("there may be another partner", page(partners=None), "$.partners"),
    ),
    *of_rule(
        "associated-partners-carry-no-money",
        met(
            "all the money is the school's",
            page(associated=[AGENCY], budget=money(BudgetLine(leva(1), partner=SCHOOL))),
            says="no amount is that of an associated partner",
        ),
        met(
            "there are none, whosever the money is",
            page(budget=Budget()),
            says="no amount is that of an associated partner",
        ),
        met(
            "what is printed of them is nothing",
            page(
                associated=[AGENCY],
                budget=money(BudgetLine(leva(1), partner=SCHOOL), statement=Statement(leva(0), partner=AGENCY)),
            ),
        ),
        breached(
            "a line is the agency's",
            page(associated=[AGENCY, ...], budget=money(BudgetLine(leva(1), partner=AGENCY))),
            says="an amount is that of The agency, who carry no money",
            at="$",
        ),
        breached(
            "a printed figure is",
            page(associated=[AGENCY], budget=money(statement=Statement(leva(1), partner=AGENCY))),
        ),
        unknown(
            "nobody says whose the money is",
            page(associated=[AGENCY], budget=money(BudgetLine(leva(1)))),
            "$.budget.lines[0].partner",
            says="to whom each amount belongs is not certain",
        ),
        unknown("there may be other lines", page(associated=[AGENCY], budget=Budget()), "$.budget.lines"),
        unknown(
            "nobody says who is associated",
            page(associated=None, budget=money(BudgetLine(leva(1), partner=SCHOOL))),
            "$.associated_partners",
        ),
    ),
    *of_rule(
        "performers-take-part",
        met(
            "the school does it",
            page(partners=[SCHOOL], activities=[activity(performers=[SCHOOL])]),
            says="The school carry out training",
        ),
        met("an associated partner does", page(associated=[AGENCY], activities=[activity(performers=[AGENCY])])),
        breached(
            "somebody else does",
            page(partners=[SCHOOL], activities=[activity(performers=[SCHOOL, AGENCY])]),
            says="The agency carry out training, and take no part in the project",
            at="$.activities[0]",
        ),
        breached(
            "somebody else does, and perhaps others",
            page(partners=[SCHOOL], activities=[activity(performers=[AGENCY, ...])]),
        ),
        unknown("nobody says who does", page(activities=[activity()]), "$.activities[0].performers"),
        unknown(
            "there may be others",
            page(partners=[SCHOOL], activities=[activity(performers=[SCHOOL, ...])]),
            "$.activities[0].performers",
        ),
        unknown(
            "a stranger may be a partner after all",
            page(partners=None, activities=[activity(performers=[AGENCY])]),
            "$.partners",
        ),
        not_applicable("there are no activities", page()),
    ),
    *of_rule(
        "tally-agrees-with-its-list",
        met(
            "one school",
            counted(SCHOOLS, partners=[SCHOOL, NURSERY]),
            says="1 partners (school) are printed, and listed",
            at="$.tallies[0]",
        ),
        met("two programmes", page(tallies=[Tally(Quantity.exactly(2), of="parts")])),
        met("an association is one of the NGOs", kazanlak),
        met(
            "at least one, and perhaps others",
            counted(Tally(Quantity.at_least(1), of="partners"), partners=[SCHOOL, ...]),
        ),
        breached(
            "one school is printed, and two are listed",
            counted(SCHOOLS, partners=[SCHOOL, SCHOOL]),
            says="1 partners (school) are printed; listed are 2 for certain and 2 at the most",
        ),
        breached("one is printed, and none is listed", counted(SCHOOLS, partners=[NURSERY])),
        breached("two are too many, whatever is left out", counted(SCHOOLS, partners=[SCHOOL, SCHOOL, ...])),
        unknown("there may be another", counted(SCHOOLS, partners=[SCHOOL, ...]), "$.partners"),
        unknown(
            "nobody says what the centre is",
            counted(SCHOOLS, partners=[SCHOOL, CENTRE]),
            "$.partners[1].organisation.kind",
        ),
        unknown(
            "nobody says which programme pays",
            counted(
                Tally(Quantity.exactly(1), of="activities", programme=HRD),
                activities=[activity(HRD), Activity("training")],
            ),
            "$.activities[1].programmes",
        ),
        unknown(
            "nobody says who employs",
            counted(EMPLOYERS, partners=[attrs.evolve(NGO, programmes=[HRD])]),
            "$.partners[0].capacities",
        ),
        not_applicable(
            "about one can be any number",
            counted(Tally(Quantity.about(1), of="partners"), partners=[SCHOOL]),
            says="about 1 partners is too general to be counted",
        ),
        not_applicable(
            "an NGO may be a foundation, and the page can say no more",
            counted(FOUNDATIONS, partners=[attrs.evolve(NGO, programmes=[HRD], capacities=[])]),
        ),
        not_applicable("nothing is counted", page(), says="the project has no tally"),
    ),
)
