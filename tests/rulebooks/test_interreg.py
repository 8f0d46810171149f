"""The rules of Interreg."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from integrated_projects.budget import Budget, BudgetLine
from integrated_projects.checking import check
from integrated_projects.dated import Dated
from integrated_projects.errors import Malformed
from integrated_projects.evidence.cooperation import Cooperation, CooperationCosts, CooperationCriterion
from integrated_projects.examples import kameno, vidin
from integrated_projects.finding import Outcome
from integrated_projects.listing import Listed
from integrated_projects.money import Money, euro, leva
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner, Role
from integrated_projects.programme import Programme
from integrated_projects.project import ProgrammePart, Project
from integrated_projects.rulebooks.interreg import INTERREG, INTERREG_TERMS
from tests.rulebooks.periods import NEIGHBOURS_2014, NEIGHBOURS_2021, NETWORK, SOCIAL_2014, SOCIAL_2021
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown


def of(*countries: str | None, under: Programme = NEIGHBOURS_2021, **facts: Any) -> Project:  # noqa: ANN401
    """A project of partners of these countries, under this programme."""
    partners = [partner(country, number, under) for number, country in enumerate(countries)]
    return Project("A project", **{"parts": [under], "partners": partners, "associated_partners": [], **facts})


def partner(country: str | None, number: int = 0, under: Programme = NEIGHBOURS_2021) -> Partner:
    """A partner of this country."""
    role = Role.PARTNER if number else Role.BENEFICIARY
    return Partner(Organisation(f"partner {number}", country=country, other_names=[]), role=role, programmes=[under])


def paid(line: BudgetLine, under: Programme = NEIGHBOURS_2021) -> Project:
    """A project of two partners with this amount."""
    return of("BG", "RO", under=under, budget=Budget(lines=[line]))


def joint(*criteria: CooperationCriterion, more: bool = False, outermost: bool | None = False) -> tuple[Cooperation]:
    """Partners who cooperate in this, and in no more."""
    listed: Listed[CooperationCriterion] = [*criteria, ...] if more else criteria
    return (Cooperation(criteria=listed, joins_outermost_regions=outermost),)


def led(*names: str) -> tuple[Cooperation]:
    """Partners whom these lead."""
    return (Cooperation(lead_partners=names),)


def costs(**facts: Any) -> tuple[Cooperation]:  # noqa: ANN401 - whatever costs hold
    """A partner with these costs."""
    stated: dict[str, Any] = {name: euro(fact) if isinstance(fact, str) else fact for name, fact in facts.items()}
    return (Cooperation(costs=[CooperationCosts(**stated)]),)


def flat(name: str, amount: str | None, base: str) -> tuple[Cooperation]:
    """A partner with a flat rate of staff costs."""
    return costs(**{name: amount, "staff": base, f"{name}_is_flat": True})


D, I, S, F = CooperationCriterion  # noqa: E741 - as one writes them
ONE_BODY = (Cooperation(is_one_body=True),)
NOT_ONE_BODY = (Cooperation(is_one_body=False),)
NO_EVIDENCE = "$evidence.cooperation"
BULGARIAN, SERBIAN = partner("BG"), partner("RS", 1)
ONE_EURO: Money = euro("1.00")

#: Where the book binds, these ask something of every project.
ALWAYS_APPLY: set[str] = set()

ROWS: tuple[Row, ...] = (
    *of_rule(
        "partners-are-of-several-countries",
        met(
            "Bulgaria and Serbia",
            of("BG", "RS"),
            margin=0,
            says="the partners under 2021TC16RFCB047 are of BG, RS; 2 are asked for",
            at="$.parts[0]",
        ),
        met("one of them carries no money", of("BG", associated_partners=[SERBIAN])),
        met("whoever else takes part", of(partners=[BULGARIAN, SERBIAN, ...])),
        met("a sole body across the border", of("BG"), evidence=ONE_BODY),
        met("three countries under an interregional programme", of("BG", "RO", "IT", under=NEIGHBOURS_2021)),
        breached("both of Bulgaria", of("BG", "BG"), margin=-1),
        breached("a sole partner that is no such body", of("BG"), evidence=NOT_ONE_BODY),
        unknown("no country", of("BG", None), "$.partners[1].organisation.country"),
        unknown("a sole partner", of("BG"), NO_EVIDENCE),
        unknown("what the sole partner is", of("BG"), "$evidence[0].is_one_body", evidence=(Cooperation(),)),
        unknown("no partners", of(partners=None), "$.partners", NO_EVIDENCE),
        unknown(
            "under which programme",
            of(partners=[BULGARIAN, attrs.evolve(SERBIAN, programmes=None)]),
            "$.partners[1].programmes",
            NO_EVIDENCE,
        ),
        unknown("which programmes are networks", of("BG", "RO", under=NETWORK), "$terms.networks"),
        not_applicable("in 2014-2020", of("BG", "BG", under=NEIGHBOURS_2014)),
    ),
    *of_rule(
        "beneficiaries-are-of-member-states",
        met("one of Bulgaria", of("BG", "RS")),
        breached("Serbia and North Macedonia", of("RS", "MK"), margin=-1),
        breached("the partner of Bulgaria carries no money", of("RS", "MK", associated_partners=[BULGARIAN])),
        unknown("no country", of("RS", None), "$.partners[1].organisation.country"),
        not_applicable("in 2014-2020", of("RS", "MK", under=NEIGHBOURS_2014)),
    ),
    *of_rule(
        "partners-were-of-several-countries",
        met("Bulgaria and Romania", of("BG", "RO", under=NEIGHBOURS_2014)),
        breached("both of Bulgaria", of("BG", "BG", under=NEIGHBOURS_2014)),
        unknown("no country", of("BG", None, under=NEIGHBOURS_2014), "$.partners[1].organisation.country"),
        not_applicable("in 2021-2027", of("BG", "BG")),
        not_applicable(
            "under the other programme", of("BG", "BG", parts=[NEIGHBOURS_2021, SOCIAL_2014], under=SOCIAL_2014)
        ),
    ),
    *of_rule(
        "partners-cooperate-2021-2027",
        met(
            "development, implementation and financing",
            of("BG", "RO"),
            evidence=joint(D, I, F),
            says="the partners cooperate in development, implementation, financing",
        ),
        met("any two, with outermost regions", of("BG", "RO"), evidence=joint(S, F, outermost=True)),
        breached("three of four, and no implementation", of("BG", "RO"), evidence=joint(D, S, F), at="$evidence[0]"),
        breached("neither staffing nor financing", of("BG", "RO"), evidence=joint(D, I)),
        breached("one alone, with outermost regions", of("BG", "RO"), evidence=joint(F, outermost=True)),
        unknown("perhaps in more", of("BG", "RO"), "$evidence[0].criteria", evidence=joint(D, I, more=True)),
        unknown(
            "whether with outermost regions",
            of("BG", "RO"),
            "$evidence[0].joins_outermost_regions",
            evidence=joint(D, S, outermost=None),
        ),
        unknown("nobody says in what", of("BG", "RO"), NO_EVIDENCE),
        not_applicable("in 2014-2020", of("BG", "RO", under=NEIGHBOURS_2014), evidence=joint(D)),
    ),
    *of_rule(
        "partners-cooperate-2014-2020",
        met("development, implementation and staffing", of("BG", "RO", under=NEIGHBOURS_2014), evidence=joint(D, I, S)),
        breached("no implementation", of("BG", "RO", under=NEIGHBOURS_2014), evidence=joint(D, S, F)),
        unknown("nobody says in what", of("BG", "RO", under=NEIGHBOURS_2014), NO_EVIDENCE),
        not_applicable("in 2021-2027", of("BG", "RO"), evidence=joint(D)),
    ),
    *of_rule(
        "one-lead-partner",
        met("one of two", of("BG", "RO"), evidence=led("partner 0"), says="partner 0 leads the partners"),
        breached("none", of("BG", "RO"), evidence=led()),
        breached("both", of("BG", "RO"), evidence=led("partner 0", "partner 1"), at="$evidence[0]"),
        unknown("nobody says who", of("BG", "RO"), "$evidence[0].lead_partners", evidence=ONE_BODY),
        unknown("whether there is another partner", of(partners=[BULGARIAN, ...]), "$.partners", evidence=led()),
        not_applicable("a sole partner", of("BG"), evidence=led()),
    ),
    *of_rule(
        "lead-partner-takes-part",
        met("the first of two", of("BG", "RO"), evidence=led("partner 0")),
        breached("a stranger", of("BG", "RO"), evidence=led("a stranger")),
        unknown("perhaps another partner", of(partners=[BULGARIAN, ...]), "$.partners", evidence=led("a stranger")),
        not_applicable("nobody leads", of("BG"), evidence=led()),
    ),
    *of_rule(
        "amount-is-of-a-partner",
        met("of the first", paid(BudgetLine(ONE_EURO, programme=NEIGHBOURS_2021, partner="partner 0"))),
        breached(
            "of a stranger",
            paid(BudgetLine(ONE_EURO, programme=NEIGHBOURS_2021, partner="a stranger")),
            at="$.budget.lines[0]",
        ),
        unknown("of nobody", paid(BudgetLine(ONE_EURO, programme=NEIGHBOURS_2021)), "$.budget.lines[0].partner"),
        unknown("under no programme", paid(BudgetLine(ONE_EURO, partner="a stranger")), "$.budget.lines[0].programme"),
        not_applicable("no amount", of("BG", "RO", budget=Budget(lines=[]))),
        not_applicable("under another programme", paid(BudgetLine(ONE_EURO, programme=SOCIAL_2014))),
    ),
    *of_rule(
        "travel-keeps-its-rate",
        met("15 %", of("BG", "RO"), evidence=flat("travel", "7500.00", "50000.00"), margin=euro("0.00")),
        breached(
            "a cent more",
            of("BG", "RO"),
            evidence=flat("travel", "7500.01", "50000.00"),
            margin=euro("-0.01"),
            says="7500.01 EUR is more than 15 % of 50000.00 EUR",
            at="$evidence[0].costs[0]",
        ),
        unknown("how much", of("BG", "RO"), "$evidence[0].costs[0].travel", evidence=flat("travel", None, "50000.00")),
        unknown(
            "whether it is a flat rate",
            of("BG", "RO"),
            "$evidence[0].costs[0].travel_is_flat",
            evidence=costs(travel="7500.01", staff="50000.00"),
        ),
        not_applicable("as it was spent", of("BG", "RO"), evidence=costs(travel_is_flat=False)),
    ),
    *of_rule(
        "office-keeps-its-rate",
        met("15 %", of("BG", "RO"), evidence=flat("office", "7500.00", "50000.00"), margin=euro("0.00")),
        breached("a cent more", of("BG", "RO"), evidence=flat("office", "7500.01", "50000.00"), margin=euro("-0.01")),
        unknown("how much", of("BG", "RO"), "$evidence[0].costs[0].office", evidence=flat("office", None, "50000.00")),
        not_applicable("in 2014-2020", of("BG", under=NEIGHBOURS_2014), evidence=flat("office", "2.00", "1.00")),
    ),
    *of_rule(
        "staff-keeps-its-rate",
        met(
            "20 % of the other direct costs",
            of("BG", "RO"),
            evidence=costs(staff="20000.00", other_direct="100000.00", staff_is_flat=True),
            margin=euro("0.00"),
        ),
        breached(
            "20 % of all of them",
            of("BG", "RO"),
            evidence=costs(staff="24000.00", other_direct="100000.00", staff_is_flat=True),
            margin=euro("-4000.00"),
        ),
        unknown(
            "of what",
            of("BG", "RO"),
            "$evidence[0].costs[0].other_direct",
            evidence=costs(staff="20000.00", staff_is_flat=True),
        ),
        not_applicable("as it was spent", of("BG", "RO"), evidence=costs(staff_is_flat=False)),
    ),
)
ROWS = tuple(attrs.evolve(row, book=INTERREG) for row in ROWS)


@pytest.mark.parametrize(
    ("countries", "networks", "outcomes"),
    [
        (("BG", "RO"), (NETWORK.code.text,), (Outcome.BREACHED, Outcome.MET)),
        (("BG", "RO", "IT"), (NETWORK.code.text,), (Outcome.MET, Outcome.MET)),
        (("BG", "RS", "MK"), (NETWORK.code.text,), (Outcome.MET, Outcome.BREACHED)),
        (("BG", "BG"), ("2021TC16RFIR009",), (Outcome.NOT_APPLICABLE, Outcome.NOT_APPLICABLE)),
    ],
)
def test_who_knows_the_networks_names_them_in_the_terms(
    countries: tuple[str, ...], networks: tuple[str, ...], outcomes: tuple[Outcome, Outcome]
) -> None:
    terms = attrs.evolve(INTERREG_TERMS, networks=Dated.always("the networks", networks))
    report = check(of(*countries, under=NETWORK), books=[attrs.evolve(INTERREG, terms=terms)])
    names = ("partners-are-of-several-countries", "beneficiaries-are-of-member-states")

    assert tuple(report.outcome(f"interreg.{name}") for name in names) == outcomes


@pytest.mark.parametrize(
    ("project", "binds"),
    [
        (of("BG"), True),
        (of("BG", under=NEIGHBOURS_2014), True),
        (of("BG", under=SOCIAL_2021), False),
        (vidin, False),
        (kameno, False),
        (Project("A project"), None),
        (Project("A project", parts=[ProgrammePart(SOCIAL_2021), ...]), None),
    ],
)
def test_the_book_binds_territorial_cooperation(project: Project, binds: bool | None) -> None:  # noqa: FBT001
    (entry,) = check(project, books=[INTERREG]).books

    assert entry.binds is binds


def test_costs_are_in_one_currency() -> None:
    with pytest.raises(Malformed, match="'BGN, EUR' is not the currency of CooperationCosts"):
        CooperationCosts(staff=euro("1.00"), travel=leva("1.00"))


def test_no_cost_is_below_nought() -> None:
    with pytest.raises(Malformed, match="is not the other direct of CooperationCosts"):
        CooperationCosts(other_direct=euro("-0.01"))


def test_evidence_says_what_it_is() -> None:
    assert (str(Cooperation()), str(CooperationCosts())) == ("the cooperation", "the costs of a partner")
