"""Places, as precisely as a page says them."""

from __future__ import annotations

from typing import Any

import attrs

from integrated_projects.place import Place
from integrated_projects.territory import LauCode, NutsCode
from tests.hostile import every_field, refused

FIELDS = [field.name for field in attrs.fields(Place) if field.name != "territory_code"]

loose: Any = Place


def test_a_place_is_shown_from_the_near_to_the_far() -> None:
    place = Place(
        region="Northwest",
        municipality="Vidin",
        settlement="Dunavtsi",
        quarter="Centre",
        address="1 Main Street",
        name="Branch",
        territory_code=NutsCode("BG311"),
    )

    assert str(place) == "Branch, 1 Main Street, Centre, Dunavtsi, Vidin, Northwest, BG311"


def test_one_thing_is_enough() -> None:
    assert [str(loose(**{field: f" {field} "})) for field in FIELDS] == FIELDS


def test_a_code_is_enough() -> None:
    assert str(Place(territory_code=LauCode.parse("BG311 VID09"))) == "BG311 VID09"
    assert Place(municipality="Vidin").territory_code is None


def test_a_place_of_which_nothing_is_stated_is_none() -> None:
    with refused("a place", "nothing of it is stated; what is not stated is None"):
        Place()
    with refused("a place"):
        Place(settlement=None)


@every_field(texts=FIELDS, nouns={"territory_code": "the territory code of a Place"})
def test_a_place_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose(**{"region": "Northwest", field: value})
