"""Procedures, as a page or the catalogue states them, and their components."""

from __future__ import annotations

from typing import Any

import pytest

from integrated_projects.identifier import ProcedureNumber, ProjectNumber, RegistryNumber
from integrated_projects.listing import Listing
from integrated_projects.procedure import Award, Component, Procedure
from integrated_projects.source import Source
from integrated_projects.text import Text
from tests.hostile import NO_WHOLE_NUMBERS, Whole, every_field, refused

NUMBER = ProcedureNumber.parse("BG05M9OP001-2.056")
loose: Any = Procedure
loose_component: Any = Component


@pytest.mark.parametrize(
    "number", [NUMBER, ProjectNumber.parse("BGLD-3.002-0016"), RegistryNumber("RD 50-12")], ids=str
)
def test_a_procedure_keeps_the_number_that_is_printed(number: object) -> None:
    procedure = loose(number)

    assert procedure.number is number
    assert str(procedure) == str(number)


def test_a_procedure_needs_nothing_but_its_number() -> None:
    procedure = Procedure(NUMBER)

    assert procedure.components == Listing(None)
    assert {procedure.name, procedure.award, procedure.source} == {None}


def test_a_procedure_holds_what_is_known_of_it() -> None:
    procedure = Procedure(
        NUMBER, name="Integration", award=Award.DIRECT, components=[Component(1), ...], source=Source("The page")
    )

    assert (procedure.name, procedure.award) == (Text(en="Integration"), Award.DIRECT)
    assert procedure.components == Listing([Component(1), ...])


@every_field(
    texts=["name"],
    lists=["components"],
    items={"components": "an item of this list"},
    nouns={
        "number": "the number of a Procedure",
        "award": "the award of a Procedure",
        "source": "the source of a Procedure",
    },
    required={"number": "the number of a Procedure"},
)
def test_a_procedure_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose(**{"number": NUMBER, field: value})


@pytest.mark.parametrize("number", [0, 1, 9999, Whole(2)], ids=repr)
def test_a_component_has_a_plain_number(number: int) -> None:
    component = Component(number, name="social housing")

    assert component.number == number
    assert type(component.number) is int
    assert component.name == Text(en="social housing")
    assert Component(number).name is None


NO_COMPONENTS = [*NO_WHOLE_NUMBERS, None, 10_000]


@pytest.mark.parametrize("value", NO_COMPONENTS, ids=[str(n) for n in range(len(NO_COMPONENTS))])
def test_another_number_is_not_that_of_a_component(value: object) -> None:
    with refused("the number of a component", "write a whole number from 0 to 9999"):
        loose_component(value)


@every_field(texts=["name"])
def test_a_component_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose_component(**{"number": 1, field: value})
