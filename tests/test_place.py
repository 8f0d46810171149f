"""Places, as precisely as a page says them."""

from __future__ import annotations

from typing import Any

import attrs

from integrated_projects.place import Place
from tests.hostile import every_field, refused

FIELDS = [field.name for field in attrs.fields(Place)]

loose: Any = Place


def test_a_place_is_shown_from_the_near_to_the_far() -> None:
    place = Place(
        region="Northwest",
        municipality="Vidin",
        settlement="Dunavtsi",
        quarter="Centre",
        address="1 Main Street",
        name="Branch",
    )

    assert str(place) == "Branch, 1 Main Street, Centre, Dunavtsi, Vidin, Northwest"


def test_one_thing_is_enough() -> None:
    assert [str(loose(**{field: f" {field} "})) for field in FIELDS] == FIELDS


def test_a_place_of_which_nothing_is_stated_is_none() -> None:
    with refused("a place", "nothing of it is stated; what is not stated is None"):
        Place()
    with refused("a place"):
        Place(settlement=None)


@every_field(texts=FIELDS)
def test_a_place_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose(**{"region": "Northwest", field: value})
