"""Services and facilities that a project opens."""

from __future__ import annotations

from typing import Any

from integrated_projects.facility import Facility
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.place import Place
from integrated_projects.text import Text
from tests.hostile import every_field, refused

loose: Any = Facility


def test_a_facility_is_its_name() -> None:
    facility = Facility("community centre")

    assert (facility.name, str(facility)) == (Text(en="community centre"), "community centre")
    assert {facility.programmes, facility.features, facility.purposes} == {Listing(None)}
    assert {facility.abbreviation, facility.place, facility.staff} == {None}


def test_a_facility_holds_what_is_said_of_it() -> None:
    code = ProgrammeCode.parse("BGLD")
    facility = Facility(
        "community centre",
        abbreviation="CC",
        programmes=[code, ...],
        place=Place(settlement="Vidin"),
        staff="two mediators",
        features=["mobile"],
        purposes=["health", ...],
    )

    assert (facility.abbreviation, facility.programmes) == ("CC", Listing([code, ...]))
    assert (facility.place, facility.staff) == (Place(settlement="Vidin"), Text(en="two mediators"))
    assert (facility.features, facility.purposes) == (
        Listing([Text(en="mobile")]),
        Listing([Text(en="health"), ...]),
    )


@every_field(
    texts=["name", "abbreviation", "staff"],
    lists=["programmes", "features", "purposes"],
    items={"programmes": "an item of this list"},
    nouns={"place": "the place of a Facility"},
    required={"name": "a text"},
)
def test_a_facility_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose(**{"name": "community centre", field: value})
