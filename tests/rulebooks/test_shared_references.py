"""The rules on what refers to something else in the project, or stands in one of two lists."""

from __future__ import annotations

from integrated_projects.activity import Indicator, Result
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, REGIONS_IN_GROWTH, SESG
from integrated_projects.examples import kazanlak, vidin
from integrated_projects.facility import Facility
from integrated_projects.identifier import ContractNumber, RegistryNumber
from integrated_projects.listing import Listed
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner, Role
from integrated_projects.programme import Programme
from integrated_projects.project import LinkedContract, Objective, Project
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown

TOWN = Partner(Organisation("The town"), role=Role.BENEFICIARY)
AGENCY = Partner(Organisation("The agency"), role=Role.ASSOCIATED_PARTNER)
NO_ROLE = Partner(Organisation("The centre"))
HOUSING = ContractNumber.parse("BG16RFOP001-1.024-0005-C01")


def parties(partners: Listed[Partner], associated: Listed[Partner] = ()) -> Project:
    """A project with these and no others."""
    return Project("A project", partners=partners, associated_partners=associated)


def paid(parts: Listed[Programme] = (HRD, SESG), **lists: object) -> Project:
    """A project that these programmes pay for; contracts of other projects are stated to be none."""
    return Project("A project", parts=parts, linked_contracts=[], **lists)  # type: ignore[arg-type] # lists by name


def linked(number: ContractNumber | RegistryNumber, programme: Programme | None = None) -> Project:
    """A project that builds on one contract."""
    return Project("A project", linked_contracts=[LinkedContract(number, programme=programme)])


def outputs(programme: Programme) -> Project:
    """A project whose only indicator is that of a linked contract."""
    contract = LinkedContract(HOUSING, outputs=[Indicator("dwellings", programmes=[programme])])
    return Project("A project", parts=[HRD], linked_contracts=[contract], indicators=[])


ALWAYS_APPLY = {
    "shared.programme-once",
}

ROWS: tuple[Row, ...] = (
    *of_rule(
        "programme-once",
        met("two programmes", paid(), says="each of 2014BG05M9OP001, 2014BG05M2OP001 is listed once"),
        met("there is no programme", paid([])),
        breached("one twice", paid([HRD, SESG, HRD]), says="2014BG05M9OP001 is listed twice", at="$"),
        unknown("perhaps others pay", Project("A project", parts=[HRD, ...]), "$.parts"),
    ),
    *of_rule(
        "role-fits-its-list",
        met(
            "the town and an agency",
            parties([TOWN], [AGENCY]),
            says="The town, beneficiary, is listed among the partners",
        ),
        met("everyone of Kazanlak", kazanlak),
        breached(
            "a beneficiary among the associated partners",
            parties([], [TOWN]),
            says="The town is listed among the associated partners, and its role is that of beneficiary",
            at="$.associated_partners[0]",
        ),
        breached("an associated partner among the partners", parties([TOWN, AGENCY]), at="$.partners[1]"),
        unknown(
            "nobody says as what",
            parties([NO_ROLE]),
            "$.partners[0].role",
            says="The centre is listed among the partners; its role is not stated",
        ),
        unknown("there may be others", parties([TOWN], None), "$.associated_partners"),
        not_applicable("nobody takes part", parties([])),
    ),
    *of_rule(
        "objective-names-programmes-that-pay",
        met("under one of two", paid(objectives=[Objective("work", programmes=[HRD])])),
        met("under none", paid(objectives=[Objective("inclusion", programmes=[])])),
        breached(
            "under another",
            paid(objectives=[Objective("work", programmes=[HRD, REGIONS_IN_GROWTH])]),
            says="work is under 2014BG16RFOP001, which does not pay for the project",
            at="$.objectives[0]",
        ),
        unknown("nobody says", paid(objectives=[Objective("work")]), "$.objectives[0].programmes"),
        not_applicable("there is no objective", paid(objectives=[])),
    ),
    *of_rule(
        "facility-names-programmes-that-pay",
        met("under one of two", paid(facilities=[Facility("centre", programmes=[HRD])])),
        breached("under another", paid(facilities=[Facility("centre", programmes=[REGIONS_IN_GROWTH])])),
        unknown("nobody says", paid(facilities=[Facility("centre")]), "$.facilities[0].programmes"),
        not_applicable("nothing is opened", paid(facilities=[])),
    ),
    *of_rule(
        "indicator-names-programmes-that-pay",
        met("under one of two", paid(indicators=[Indicator("persons", programmes=[SESG])])),
        breached("under another", paid(indicators=[Indicator("persons", programmes=[REGIONS_IN_GROWTH])])),
        unknown("nobody says", paid(indicators=[Indicator("persons")]), "$.indicators[0].programmes"),
        not_applicable("nothing is counted", paid(indicators=[])),
        not_applicable(
            "another project counts",
            outputs(REGIONS_IN_GROWTH),
            says="dwellings is counted by a contract of another project",
        ),
    ),
    *of_rule(
        "result-names-programmes-that-pay",
        met("under one of two", paid(results=[Result("trust", programmes=[SESG])])),
        breached("under another", paid(results=[Result("trust", programmes=[REGIONS_IN_GROWTH])])),
        unknown("nobody says", paid(results=[Result("trust")]), "$.results[0].programmes"),
        unknown("perhaps it pays", paid([HRD, ...], results=[Result("trust", programmes=[SESG])]), "$.parts"),
        not_applicable("nothing is to come of it", paid(results=[])),
    ),
    *of_rule(
        "linked-contract-names-its-programme",
        met(
            "of the programme for regions",
            linked(HOUSING, REGIONS_IN_GROWTH),
            says="BG16RFOP001-1.024-0005-C01 is a contract under 2014BG16RFOP001",
        ),
        breached(
            "stated for another programme",
            linked(HOUSING, HRD),
            says="BG16RFOP001-1.024-0005-C01 is not a contract under 2014BG05M9OP001, for which it is stated",
            at="$.linked_contracts[0]",
        ),
        unknown("nobody says for which", linked(HOUSING), "$.linked_contracts[0].programme"),
        unknown("there may be others", vidin, "$.linked_contracts"),
        not_applicable("the ministry's own number", linked(RegistryNumber.parse("РД 50-12"), HRD)),
        not_applicable("it builds on none", paid()),
    ),
)
