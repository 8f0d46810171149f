"""What a project does, what it counts, and what comes of it."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from integrated_projects.activity import Activity, Indicator, Result
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.money import leva
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner
from integrated_projects.period import Duration
from integrated_projects.place import Place
from integrated_projects.quantity import Quantity
from integrated_projects.text import Text
from tests.hostile import every_field, refused

CODE = ProgrammeCode.parse("BGLD")
loose: Any = SimpleNamespace(Activity=Activity, Indicator=Indicator, Result=Result)


@pytest.mark.parametrize("noun", ["Activity", "Indicator", "Result"])
def test_it_is_its_name(noun: str) -> None:
    made = getattr(loose, noun)("обучение")

    assert (made.name, str(made)) == (Text(bg="обучение"), "обучение")
    assert made.programmes == Listing(None)
    assert made.number is None


def test_an_activity_holds_what_is_said_of_it() -> None:
    centre = Organisation("Center")
    activity = Activity(
        "training",
        programmes=[CODE],
        number="1.2",
        description="of adults",
        parts=["theory", "practice", ...],
        performers=[Partner(centre), centre, "School"],
        places=[Place(settlement="Vidin")],
    )

    assert (activity.programmes, activity.number) == (Listing([CODE]), "1.2")
    assert activity.description == Text(en="of adults")
    assert activity.parts == Listing([Text(en="theory"), Text(en="practice"), ...])
    assert activity.performers == Listing(["Center", "Center", "School"])
    assert activity.places == Listing([Place(settlement="Vidin")])


def test_an_indicator_counts_and_may_say_how_long() -> None:
    indicator = Indicator(
        "employment",
        target=Quantity.at_least(36),
        unit="persons",
        duration=Quantity.up_to(Duration(months=12)),
        of="young people",
        code="4101",
    )

    assert indicator.target == Quantity.at_least(36)
    assert indicator.duration == Quantity.up_to(Duration(months=12))
    assert (indicator.unit, indicator.of, indicator.code) == (Text(en="persons"), Text(en="young people"), "4101")


def test_a_result_says_by_what_it_comes_about() -> None:
    assert Result("a group is formed", means=["meetings", ...]).means == Listing([Text(en="meetings"), ...])


@pytest.mark.parametrize("figure", [Duration(months=1), leva(1)], ids=str)
def test_a_target_is_a_count(figure: object) -> None:
    with refused("a target", "write a Quantity of a whole number"):
        loose.Indicator("employment", target=Quantity.exactly(figure))


@pytest.mark.parametrize("figure", [12, leva(1)], ids=str)
def test_how_long_it_lasts_is_a_duration(figure: object) -> None:
    with refused("the duration of an indicator", "write a Quantity of a Duration"):
        loose.Indicator("employment", duration=Quantity.exactly(figure))


@every_field(
    texts=["name", "number", "description"],
    lists=["programmes", "parts", "performers", "places"],
    items={"programmes": "an item of this list", "places": "an item of this list"},
    required={"name": "a text"},
)
def test_an_activity_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.Activity(**{"name": "training", field: value})


@every_field(
    texts=["name", "number", "unit", "of", "code"],
    lists=["programmes"],
    items={"programmes": "an item of this list"},
    nouns={"target": "the target of an Indicator", "duration": "the duration of an Indicator"},
    required={"name": "a text"},
)
def test_an_indicator_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.Indicator(**{"name": "employment", field: value})


@every_field(
    texts=["name", "number"],
    lists=["programmes", "means"],
    items={"programmes": "an item of this list"},
    required={"name": "a text"},
)
def test_a_result_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.Result(**{"name": "a group is formed", field: value})
