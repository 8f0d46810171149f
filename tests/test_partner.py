"""The part that an organisation plays, and how others refer to it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.organisation import Organisation
from integrated_projects.partner import (
    Capacity,
    Partner,
    Role,
    Selection,
    to_optional_organisation_name,
    to_organisation_names,
)
from integrated_projects.programme import Programme
from tests.hostile import NO_LISTS, THINGS, UNPRINTABLE, Day, every_field, refused

CODE = ProgrammeCode.parse("2014BG05M9OP001")
VIDIN = Organisation("Община Видин")
loose: Any = Partner
loose_name: Any = to_optional_organisation_name
loose_names: Any = to_organisation_names


def test_a_partner_is_an_organisation_of_which_nothing_else_is_stated() -> None:
    partner = Partner(VIDIN)

    assert str(partner) == "Община Видин"
    assert {partner.programmes, partner.capacities} == {Listing(None)}
    assert {partner.role, partner.number, partner.since, partner.selection} == {None}


def test_a_partner_holds_the_codes_of_its_programmes() -> None:
    partner = Partner(VIDIN, programmes=[Programme(CODE, name="Human Resources"), ProgrammeCode.parse("BGLD"), ...])

    assert partner.programmes == Listing([CODE, ProgrammeCode.parse("BGLD"), ...])


def test_a_partner_holds_what_is_known_of_its_part() -> None:
    partner = Partner(
        VIDIN,
        role=Role.BENEFICIARY,
        capacities=[Capacity.EMPLOYER],
        number=" 1 ",
        since=Day(2020, 1, 1),
        selection=Selection.PUBLIC_PROCEDURE,
    )

    assert (partner.role, partner.number, partner.selection) == (Role.BENEFICIARY, "1", Selection.PUBLIC_PROCEDURE)
    assert partner.capacities == Listing([Capacity.EMPLOYER])
    assert type(partner.since) is date


def test_the_same_organisation_in_another_role_is_another_partner() -> None:
    assert Partner(VIDIN, role=Role.PARTNER) != Partner(VIDIN, role=Role.BENEFICIARY)


@every_field(
    texts=["number"],
    days=["since"],
    lists=["programmes", "capacities"],
    items={"programmes": "an item of this list", "capacities": "an item of this list"},
    nouns={
        "organisation": "the organisation of a Partner",
        "role": "the role of a Partner",
        "selection": "the selection of a Partner",
    },
    required={"organisation": "the organisation of a Partner"},
)
def test_a_partner_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose(**{"organisation": VIDIN, field: value})


@pytest.mark.parametrize("value", [VIDIN, Partner(VIDIN), "Община Видин", " Община Видин\n"], ids=repr)
def test_an_organisation_is_referred_to_by_its_printed_name(value: object) -> None:
    assert loose_name(value) == "Община Видин"
    assert loose_names([value]) == Listing(["Община Видин"])
    assert loose_names([value, ...]) == Listing(["Община Видин", ...])


def test_a_reference_may_not_be_stated() -> None:
    assert to_optional_organisation_name(None) is None
    assert to_organisation_names(None) == Listing(None)


@pytest.mark.parametrize("value", [*THINGS, 0, [VIDIN], CODE], ids=[str(n) for n in range(len(THINGS) + 3)])
def test_nothing_else_refers_to_an_organisation(value: object) -> None:
    for refer in (loose_name, lambda one: loose_names([one, ...])):
        with refused("an organisation", "write an Organisation, a Partner, or the name as printed"):
            refer(value)


@pytest.mark.parametrize("value", UNPRINTABLE, ids=ascii)
def test_a_name_that_refers_is_printed(value: str) -> None:
    with refused("a text"):
        to_optional_organisation_name(value)


def test_an_organisation_in_a_list_is_stated() -> None:
    with refused("an organisation"):
        loose_names([None])


@pytest.mark.parametrize("value", NO_LISTS, ids=[str(n) for n in range(len(NO_LISTS))])
def test_references_are_a_list(value: object) -> None:
    with refused("a list"):
        loose_names(value)
