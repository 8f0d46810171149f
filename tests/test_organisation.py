"""Organisations: what they are called, what they are, and which kinds include which."""

from __future__ import annotations

from typing import Any

import pytest

from integrated_projects.errors import Malformed
from integrated_projects.identifier import OrganisationId
from integrated_projects.listing import Listing
from integrated_projects.organisation import Organisation, OrganisationKind
from integrated_projects.place import Place
from tests.hostile import every_field, refused

Kind = OrganisationKind
loose: Any = Organisation

#: Each general kind and the kinds that belong to it.
INCLUDED = {
    Kind.PUBLIC_AUTHORITY: {Kind.MUNICIPALITY, Kind.MUNICIPAL_DISTRICT, Kind.MINISTRY, Kind.AGENCY},
    Kind.NGO: {Kind.ASSOCIATION, Kind.FOUNDATION},
}


@pytest.mark.parametrize("one", Kind)
@pytest.mark.parametrize("other", Kind)
def test_a_kind_is_another_if_that_includes_it(one: Kind, other: Kind) -> None:
    if one is other or one in INCLUDED.get(other, ()):
        expected: bool | None = True
    else:
        # A public authority may turn out to be a ministry; a school is certainly none.
        expected = None if other in INCLUDED.get(one, ()) else False

    assert one.is_a(other) is expected


def test_what_a_kind_is_stays_decided_when_the_kind_is_known_better() -> None:
    for general, particulars in INCLUDED.items():
        for other in Kind:
            answers = {particular.is_a(other) for particular in particulars}
            if general.is_a(other) is not None:
                assert answers == {general.is_a(other)}


def test_an_organisation_is_its_printed_name() -> None:
    organisation = Organisation(" Община Видин ")

    assert str(organisation) == organisation.name == "Община Видин"
    assert {organisation.other_names, organisation.branches} == {Listing(None)}
    assert {organisation.kind, organisation.legal_form, organisation.identifier, organisation.country} == {None}
    assert organisation.seat is None


def test_an_organisation_holds_what_is_known_of_it() -> None:
    organisation = Organisation(
        "„Хена“ ООД",
        other_names=["Hena Ltd", ...],
        kind=Kind.COMPANY,
        legal_form="ООД",
        identifier=OrganisationId.parse("NO 987654321"),
        country=" BG ",
        seat=Place(settlement="Видин"),
        branches=[Place(settlement="Дунавци")],
    )

    assert organisation.other_names == Listing(["Hena Ltd", ...])
    assert (organisation.country, organisation.legal_form) == ("BG", "ООД")
    assert organisation.branches[0] == Place(settlement="Дунавци")


def test_names_are_never_guessed_to_be_alike() -> None:
    assert Organisation("Община Видин") != Organisation("община Видин")


@pytest.mark.parametrize("country", ["bg", "BGR", "B", "Bulgaria", "ВG", "B1", "BG\nBG", "ＢＧ"])
def test_a_country_is_two_capital_letters(country: str) -> None:
    with refused("a country", "write the two letters of ISO 3166-1, such as BG"):
        Organisation("Община Видин", country=country)


@every_field(
    texts=["name", "legal_form", "country"],
    lists=["other_names", "branches"],
    items={"branches": "an item of this list"},
    nouns={
        "kind": "the kind of an Organisation",
        "identifier": "the identifier of an Organisation",
        "seat": "the seat of an Organisation",
    },
    required={"name": "a text"},
)
def test_an_organisation_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose(**{"name": "Община Видин", field: value})


@pytest.mark.parametrize(
    ("item", "noun"), [(None, "an item of this list"), (7, "an item of this list"), (" ", "a text"), ("\x00", "a text")]
)
def test_each_other_name_is_printed(item: object, noun: str) -> None:
    with refused(noun):
        loose("Община Видин", other_names=["Vidin", item])


@pytest.mark.parametrize("identifier", ["7523169263", "ЕГН 752316 9263", 7523169263, ["7523169263"]], ids=ascii)
def test_what_is_no_identifier_is_refused_and_no_personal_number_repeated(identifier: object) -> None:
    with pytest.raises(
        Malformed, match="is not the identifier of an Organisation: it takes an OrganisationId"
    ) as caught:
        Organisation("A school", identifier=identifier)  # type: ignore[arg-type]  # a table may hold it so
    assert "9263" not in f"{caught.value} {caught.value.args}"


def test_an_identifier_that_was_not_read_is_shown() -> None:
    with pytest.raises(Malformed, match="'000471504' is not the identifier of an Organisation"):
        Organisation("A school", identifier="000471504")  # type: ignore[arg-type]  # a text is no identifier
