"""Whom a project is for."""

from __future__ import annotations

from typing import Any

from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.target_group import TargetGroup
from integrated_projects.text import Text
from tests.hostile import every_field, refused

loose: Any = TargetGroup


def test_a_target_group_is_its_name() -> None:
    group = TargetGroup("ученици")

    assert (group.name, str(group)) == (Text(bg="ученици"), "ученици")
    assert {group.programmes, group.includes, group.circumstances} == {Listing(None)}
    assert group.number is None


def test_a_target_group_holds_what_is_said_of_it() -> None:
    code = ProgrammeCode.parse("BGLD")
    group = TargetGroup("pupils", programmes=[code], number="2", includes=["girls", ...], circumstances=["poverty"])

    assert (group.programmes, group.number) == (Listing([code]), "2")
    assert group.includes == Listing([Text(en="girls"), ...])
    assert group.circumstances == Listing([Text(en="poverty")])


@every_field(
    texts=["name", "number"],
    lists=["programmes", "includes", "circumstances"],
    items={"programmes": "an item of this list"},
    required={"name": "a text"},
)
def test_a_target_group_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose(**{"name": "pupils", field: value})
