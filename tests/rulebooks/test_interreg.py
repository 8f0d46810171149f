"""The rules of Interreg."""

from __future__ import annotations

import attrs
import pytest

from integrated_projects.checking import check
from integrated_projects.dated import Dated
from integrated_projects.errors import Malformed
from integrated_projects.evidence.cooperation import Cooperation, CooperationCosts
from integrated_projects.examples import kameno, vidin
from integrated_projects.finding import Outcome
from integrated_projects.money import euro, leva
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner, Role
from integrated_projects.programme import Programme
from integrated_projects.project import ProgrammePart, Project
from integrated_projects.rulebooks.interreg import INTERREG, INTERREG_TERMS
from tests.rulebooks.periods import NEIGHBOURS_2014, NEIGHBOURS_2021, NETWORK, SOCIAL_2021


def of(*countries: str, under: Programme = NEIGHBOURS_2021) -> Project:
    """A project of partners of these countries, under this programme."""
    partners = [partner(country, number, under) for number, country in enumerate(countries)]
    return Project("A project", parts=[under], partners=partners, associated_partners=[])


def partner(country: str, number: int, under: Programme) -> Partner:
    """A partner of this country."""
    role = Role.PARTNER if number else Role.BENEFICIARY
    return Partner(Organisation(f"partner {number}", country=country, other_names=[]), role=role, programmes=[under])


#: Where the book binds, these ask something of every project.
ALWAYS_APPLY: set[str] = set()


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
