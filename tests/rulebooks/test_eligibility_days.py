"""The rules on days, on what must exist beforehand, and on what only others know."""

from __future__ import annotations

from datetime import date

from integrated_projects.catalogue.bulgaria_2021_2027 import INTEGRATED_TERRITORIAL_INVESTMENTS_PROJECTS
from integrated_projects.checking import check
from integrated_projects.evidence.concept import Concept
from integrated_projects.evidence.confirmations import Confirmation, Confirmations
from integrated_projects.evidence.proposals import Proposal, Proposals
from integrated_projects.examples import kameno, kazanlak
from integrated_projects.identifier import ContractNumber, ProcedureNumber, ProjectNumber, RegistryNumber
from integrated_projects.listing import Listed
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner, Role
from integrated_projects.period import Duration
from integrated_projects.procedure import Demand, Prerequisite
from integrated_projects.project import LinkedContract, Project
from integrated_projects.rulebooks.eligibility import ELIGIBILITY
from tests.rulebooks.eligibility import AFTER, BEFORE, NUMBER, always, book, changed, page, term
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown

ALWAYS_APPLY = {"eligibility.ends-by-the-last-day", "eligibility.days-are-within-the-longest-duration"}

ENDS = book(last_day=changed(date(2020, 12, 31), date(2021, 12, 31)))
LONGEST = book(longest_duration=always(Duration(months=24)))
HOUSING = book(prerequisites=always((Prerequisite(ProcedureNumber.parse("BG16RFOP001-1.001"), last_ordinal=39),)))
LATER = book(prerequisites=changed((), (Prerequisite(ProcedureNumber.parse("BG16RFOP001-1.001"), last_ordinal=39),)))
ONE = book(one_proposal=always(value=True))
PLAN = Demand("a-plan", "there is a plan")
DEMANDS = book(demands=always((PLAN,)))

FIRST = date(2021, 12, 15)
TOWN = Partner(Organisation("The town"), role=Role.BENEFICIARY)
SCHOOL = Partner(Organisation("The school"), role=Role.PARTNER)
OWN, OTHER, ELSEWHERE = NUMBER.project(1), NUMBER.project(2), ProcedureNumber.parse("BGLD-3.002").project(1)


def contract(number: str, signed_on: date | None = date(2020, 6, 30)) -> LinkedContract:
    """An earlier contract."""
    return LinkedContract(ContractNumber.parse(number), signed_on=signed_on)


def linked(*contracts: LinkedContract, first_day: date | None = FIRST) -> Project:
    """A page that names these contracts and no others."""
    return page(linked_contracts=contracts, first_day=first_day)


def proposed(*proposals: Proposal) -> tuple[Proposals]:
    """These proposals and no others."""
    return (Proposals(items=proposals),)


def confirmed(*confirmations: Confirmation) -> tuple[Confirmations]:
    """These confirmations and no others."""
    return (Confirmations(items=confirmations),)


def applied(partners: Listed[Partner] = (TOWN, SCHOOL), **facts: object) -> Project:
    """A page with a number of its own."""
    return page(partners=partners, **{"number": OWN, **facts})


def invested(first_day: date | None = date(2024, 5, 1)) -> Project:
    """A project under the procedure that implements concepts."""
    return Project("A project", procedure=INTEGRATED_TERRITORIAL_INVESTMENTS_PROJECTS, first_day=first_day)


def approved(on: date | None, number: str = "BG16FFPR003-2.001-0033") -> tuple[Concept]:
    """A concept that was approved on the day."""
    return (Concept(number=ProjectNumber.parse(number), approved_on=on),)


ROWS: tuple[Row, ...] = (
    *of_rule(
        "ends-by-the-last-day",
        met("before either", page(last_day=date(2020, 12, 31))),
        breached("after either", page(last_day=date(2022, 1, 1))),
        breached("before the extension", page(last_day=date(2021, 6, 30)), on=BEFORE, margin=-181),
        met("after the extension", page(last_day=date(2021, 6, 30)), on=AFTER, margin=184),
        unknown("it depends on the day", page(last_day=date(2021, 6, 30)), "on"),
        unknown("no last day is stated", page(), "$.last_day", "on"),
        book=ENDS,
    ),
    *of_rule(
        "ends-by-the-last-day", unknown("nobody has read it", page(last_day=FIRST), term("last_day")), book=book()
    ),
    *of_rule(
        "ends-by-the-last-day",
        met("Kazanlak ends on the last day", kazanlak),
        unknown("Kameno's last day is not printed", kameno, "$.last_day"),
        book=ELIGIBILITY,
    ),
    *of_rule(
        "duration-is-within-the-longest",
        met("24 months", page(duration=Duration(months=24)), margin=0),
        met("23 months and 28 days", page(duration=Duration(months=23, days=28))),
        breached("25 months", page(duration=Duration(months=25)), margin=-1),
        breached("24 months and a day", page(duration=Duration(months=24, days=1))),
        unknown("none is printed", page(), "$.duration"),
        not_applicable("30 days may be a month", page(duration=Duration(months=23, days=30))),
        book=LONGEST,
    ),
    *of_rule(
        "duration-is-within-the-longest",
        unknown("nobody has read it", page(duration=Duration(months=9)), term("longest_duration")),
        book=book(),
    ),
    *of_rule(
        "days-are-within-the-longest-duration",
        met("the last day counted", page(first_day=date(2019, 8, 1), last_day=date(2021, 7, 31)), margin=1),
        met("the last day not counted", page(first_day=date(2019, 8, 1), last_day=date(2021, 8, 1)), margin=0),
        met("without end", page(first_day=date(9998, 8, 1), last_day=date(9999, 12, 31))),
        breached("a day too long", page(first_day=date(2019, 8, 1), last_day=date(2021, 8, 2)), margin=-1),
        unknown(
            "no first day",
            page(last_day=date(2019, 8, 1)),
            "$.first_day",
            says="the project runs up to 2019-08-01; the longest duration is 24 months",
        ),
        unknown(
            "no last day",
            page(first_day=date(2019, 8, 1)),
            "$.last_day",
            says="the project runs from 2019-08-01; the longest duration is 24 months",
        ),
        unknown(
            "no day",
            page(),
            "$.first_day",
            "$.last_day",
            says="the project runs on days that are not stated; the longest duration is 24 months",
        ),
        book=LONGEST,
    ),
    *of_rule(
        "days-are-within-the-longest-duration",
        unknown("nobody has read the longest", page(), term("longest_duration")),
        book=book(),
    ),
    *of_rule(
        "prerequisite-is-there",
        met("signed before", linked(contract("BG16RFOP001-1.024-0005-C01"))),
        met(
            "the last of the range, beside another",
            linked(contract("BG05M9OP001-2.018-0001-C01"), contract("BG16RFOP001-1.039-0001-C02")),
        ),
        breached(
            "signed after",
            linked(
                contract("BG16RFOP001-1.024-0005-C01", date(2022, 2, 1)),
                contract("BG16RFOP001-1.025-0005-C01", date(2022, 1, 1)),
            ),
            remedies=("$.linked_contracts[1].signed_on would have to be 2021-12-14",),
        ),
        breached(
            "of another range", linked(contract("BG16RFOP001-1.040-0005-C01"), contract("BG16RFOP001-2.001-0005-C01"))
        ),
        breached("of another register", linked(LinkedContract(RegistryNumber("РД 50-12"), signed_on=date(2020, 1, 1)))),
        breached("none", linked()),
        unknown(
            "nobody says when it was signed",
            linked(contract("BG16RFOP001-1.024-0005-C01", None)),
            "$.linked_contracts[0].signed_on",
        ),
        unknown(
            "nobody says when the project starts",
            linked(contract("BG16RFOP001-1.024-0005-C01"), first_day=None),
            "$.first_day",
        ),
        unknown("there may be others", page(first_day=FIRST), "$.linked_contracts"),
        book=HOUSING,
    ),
    *of_rule(
        "prerequisite-is-there",
        breached(
            "one of two signed after",
            linked(contract("BG16RFOP001-1.024-0005-C01"), contract("BG05M9OP001-2.018-0001-C01", date(2022, 1, 1))),
            remedies=("$.linked_contracts[1].signed_on would have to be 2021-12-14",),
        ),
        book=book(
            prerequisites=always(
                (
                    Prerequisite(ProcedureNumber.parse("BG16RFOP001-1.001"), last_ordinal=39),
                    Prerequisite(ProcedureNumber.parse("BG05M9OP001-2.018"), last_ordinal=18),
                )
            )
        ),
    ),
    *of_rule("prerequisite-is-there", not_applicable("none is asked", page()), book=book(prerequisites=always(()))),
    *of_rule(
        "prerequisite-is-there",
        unknown("on an early day none was asked", linked(contract("BG16RFOP001-1.024-0005-C01")), "on"),
        not_applicable("on an early day", linked(contract("BG16RFOP001-1.024-0005-C01")), on=BEFORE),
        met("on a late day", linked(contract("BG16RFOP001-1.024-0005-C01")), on=AFTER),
        book=LATER,
    ),
    *of_rule("prerequisite-is-there", unknown("nobody has read of any", page(), term("prerequisites")), book=book()),
    *of_rule("prerequisite-is-there", met("Kazanlak's ten dwellings", kazanlak), book=ELIGIBILITY),
    *of_rule(
        "prerequisite-is-there",
        met(
            "a concept of the second round, approved before",
            invested(),
            evidence=approved(date(2023, 12, 1), "BG16FFPR003-2.003-0002"),
            says="BG16FFPR003-2.001 to 2.003 is there, before 2024-05-01: concept BG16FFPR003-2.003-0002, approved on "
            "2023-12-01; contracts: not stated",
        ),
        breached(
            "approved after",
            invested(),
            evidence=approved(date(2024, 5, 1)),
            remedies=("$evidence[0].approved_on would have to be 2024-04-30",),
        ),
        breached(
            "a number of another procedure",
            invested(),
            evidence=approved(None, "BG16FFPR003-2.006-0001"),
            remedies=(),
        ),
        unknown("no concept is given", invested(), "$evidence.concept"),
        unknown("nobody says when it was approved", invested(), "$evidence[0].approved_on", evidence=approved(None)),
        unknown(
            "nobody says when the project starts that follows from a concept",
            invested(first_day=None),
            "$.first_day",
            evidence=approved(date(2023, 12, 1)),
        ),
        unknown(
            "the concept has no number",
            invested(),
            "$evidence[0].number",
            evidence=(Concept(approved_on=date(2023, 12, 1)),),
        ),
        book=ELIGIBILITY,
    ),
    *of_rule(
        "prerequisite-is-there",
        met(
            "a contract and a concept",
            linked(contract("BG16RFOP001-1.024-0005-C01")),
            evidence=approved(date(2020, 1, 1)),
        ),
        breached(
            "the contract too late, and of the concept nobody says when",
            linked(contract("BG16RFOP001-1.024-0005-C01", date(2022, 1, 1))),
            evidence=approved(None),
            remedies=(
                "$.linked_contracts[0].signed_on would have to be 2021-12-14",
                "$evidence[0].approved_on would have to be 2021-12-14",
            ),
        ),
        breached(
            "the contract too late, and no concept is given",
            linked(contract("BG16RFOP001-1.024-0005-C01", date(2022, 1, 1))),
            remedies=(),
        ),
        unknown("of either nothing is said", page(first_day=FIRST), "$.linked_contracts", "$evidence.concept"),
        book=book(
            prerequisites=always(
                (
                    Prerequisite(ProcedureNumber.parse("BG16RFOP001-1.001"), last_ordinal=39),
                    Prerequisite(ProcedureNumber.parse("BG16FFPR003-2.001"), last_ordinal=3, is_concept=True),
                )
            )
        ),
    ),
    *of_rule(
        "one-proposal-for-each-applicant",
        met("its own alone", applied(), evidence=proposed(Proposal(OWN, participants=[TOWN, SCHOOL]))),
        met("others of others", applied(), evidence=proposed(Proposal(OTHER, participants=["Another town"]))),
        met("one under another procedure", applied(), evidence=proposed(Proposal(ELSEWHERE, participants=[TOWN]))),
        met("its school takes part in another", applied(), evidence=proposed(Proposal(OTHER, participants=[SCHOOL]))),
        breached("it is a partner in another", applied(), evidence=proposed(Proposal(OTHER, participants=["A", TOWN]))),
        unknown("nobody gave the proposals", applied(), "$evidence.proposals"),
        unknown("there may be others", applied(), "$evidence[0].items", evidence=(Proposals(),)),
        unknown(
            "nobody says who takes part",
            applied(),
            "$evidence[0].items[0].participants",
            evidence=proposed(Proposal(OTHER)),
        ),
        unknown(
            "the project's number is not stated",
            applied(number=None),
            "$.number",
            evidence=proposed(Proposal(OTHER, participants=[TOWN])),
        ),
        unknown(
            "nobody says who applies",
            applied([Partner(Organisation("The town"))]),
            "$.partners[0].role",
            evidence=proposed(Proposal(OTHER, participants=[TOWN])),
        ),
        not_applicable(
            "a number of another register does not tell which is its own",
            applied(number=RegistryNumber("Д03-36")),
            evidence=proposed(Proposal(OTHER, participants=[TOWN])),
        ),
        book=ONE,
    ),
    *of_rule(
        "one-proposal-for-each-applicant",
        not_applicable("several are allowed", applied()),
        book=book(one_proposal=always(value=False)),
    ),
    *of_rule(
        "one-proposal-for-each-applicant",
        unknown("it depends on the day", applied(), "on", evidence=proposed()),
        met("on a late day", applied(), on=AFTER, evidence=proposed()),
        book=book(one_proposal=changed(False, True)),
    ),
    *of_rule(
        "one-proposal-for-each-applicant", unknown("nobody has read it", applied(), term("one_proposal")), book=book()
    ),
    *of_rule(
        "demand-is-met",
        met("somebody confirms it", page(), evidence=confirmed(Confirmation("a-plan", holds=True))),
        breached("somebody denies it", page(), evidence=confirmed(Confirmation("a-plan", holds=False))),
        breached("nobody confirms it, in a whole list", page(), evidence=confirmed()),
        unknown("nobody was asked", page(), "$evidence.confirmations", says="whether there is a plan is not stated"),
        unknown("the list is open", page(), "$evidence[0].items", evidence=(Confirmations(),)),
        unknown(
            "the answer is open", page(), "$evidence[0].items[0].holds", evidence=confirmed(Confirmation("a-plan"))
        ),
        book=DEMANDS,
    ),
    *of_rule("demand-is-met", not_applicable("nothing is demanded", page()), book=book(demands=always(()))),
    *of_rule(
        "demand-is-met",
        unknown("it depends on the day", page(), "on"),
        not_applicable("not yet", page(), on=BEFORE),
        book=book(demands=changed((), (PLAN,))),
    ),
    *of_rule("demand-is-met", unknown("nobody has read what", page(), term("demands")), book=book()),
)


def test_a_project_that_ends_too_late_would_have_to_end_on_the_last_day() -> None:
    project = page(last_day=date(2022, 1, 1), duration=Duration(months=30))
    late = book(last_day=always(date(2021, 12, 31)), longest_duration=always(Duration(months=24)))
    report = check(project, books=[late])
    remedies = [remedy for finding in report.breached for remedy in finding.remedies]

    assert [str(remedy) for remedy in remedies] == [
        "$.last_day would have to be 2021-12-31",
        "$.duration would have to be 24 months",
    ]
    for remedy in remedies:
        project = remedy.applied(project)
    assert check(project, books=[late]).breached == ()
