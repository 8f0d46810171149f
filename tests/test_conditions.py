"""The conditions of procedures: what each part of them takes, and what it refuses."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime
from typing import Any

import pytest

from integrated_projects.catalogue.bulgaria_2014_2020 import HRD
from integrated_projects.dated import Dated
from integrated_projects.errors import Malformed
from integrated_projects.evidence.confirmations import Confirmation, Confirmations
from integrated_projects.identifier import ProcedureNumber, ProjectNumber, RegistryNumber
from integrated_projects.listing import Listing
from integrated_projects.money import leva
from integrated_projects.organisation import OrganisationKind, Standing
from integrated_projects.path import Path
from integrated_projects.place import Place
from integrated_projects.procedure import (
    Admission,
    Component,
    Conditions,
    Demand,
    Financing,
    GrantLimit,
    Prerequisite,
    Procedure,
    Profile,
    Requirement,
)
from integrated_projects.project import Project
from integrated_projects.rule import Case
from integrated_projects.rulebooks.eligibility import EligibilityTerms
from integrated_projects.rulebooks.eligibility.terms import binds, conditions_of

NUMBER = ProcedureNumber.parse("BG05M9OP001-2.056")
loose: Any = Conditions
SCHOOL = Profile(kind=OrganisationKind.SCHOOL)


def always(value: object) -> Dated[Any]:
    return Dated.always("a condition", value)


@pytest.mark.parametrize(
    ("field", "value", "wanted"),
    [
        ("last_day", always(2020), "it takes a Dated of date"),
        ("last_day", always(datetime(2020, 1, 1, tzinfo=UTC)), "it takes a Dated of date"),
        ("last_day", date(2020, 1, 1), "it takes a Dated"),
        ("least_programmes", always(value=True), "it takes a Dated of int"),
        ("one_proposal", always(1), "it takes a Dated of bool"),
        ("partners", always(Admission()), "it takes a Dated of a tuple of Admission"),
        ("partners", always((SCHOOL,)), "it takes a Dated of a tuple of Admission"),
        ("partners", always(Listing([Admission()])), "it takes a Dated of a tuple of Admission"),
        ("territory", always((Place(region="A"),)), "it takes a Dated of a Listing of Place"),
        ("procedure", "BG05M9OP001-2.056", "it takes"),
        ("grant_limits", [leva("1")], "it takes items of the type GrantLimit"),
        ("financing", [Financing(programme=HRD), Financing(programme=HRD.code)], "two entries are of it"),
        ("component", -1, "write a whole number"),
    ],
    ids=itertools.count(),
)
def test_conditions_refuse_what_they_do_not_take(field: str, value: object, wanted: str) -> None:
    with pytest.raises(Malformed, match=wanted):
        loose(**{"procedure": NUMBER, field: value})


def test_conditions_are_named_by_procedure_and_component() -> None:
    assert str(Conditions(NUMBER)) == "BG05M9OP001-2.056"
    assert str(Conditions(NUMBER, component=Component(2))) == "BG05M9OP001-2.056, component 2"
    assert Conditions(RegistryNumber("call 3"), component=2).component == 2


@pytest.mark.parametrize(
    ("make", "wanted"),
    [
        (lambda: Profile(standings=[Standing.STATE, ...]), "the list is never open"),  # type: ignore[list-item]
        (lambda: Profile(countries=["BG", ...]), "write the two letters"),  # type: ignore[list-item]
        (lambda: Profile(countries=["Bulgaria"]), "write the two letters"),
        (lambda: Requirement([]), "at least one Profile"),
        (lambda: Requirement([SCHOOL], count=0), "write a whole number from 1 to 99"),
        (lambda: Prerequisite(NUMBER, last_ordinal=18), "it comes before the first"),
        (lambda: Prerequisite(NUMBER, last_ordinal=1000), "write a whole number"),
        (lambda: Demand("A plan", "there is a plan"), "small letters joined by hyphens"),
        (lambda: Confirmations(items=[Confirmation("a"), Confirmation("a")]), "two of the confirmations are of it"),
        (lambda: GrantLimit(most=always(5)), "it takes a Dated of Money"),
    ],
    ids=itertools.count(),
)
def test_its_parts_refuse_what_they_do_not_take(make: Any, wanted: str) -> None:  # noqa: ANN401 - it makes anything
    with pytest.raises(Malformed, match=wanted):
        make()


@pytest.mark.parametrize(
    ("noun", "words"),
    [
        (Profile(), "whoever it is"),
        (
            Profile(kind=OrganisationKind.SCHOOL, standings=[Standing.STATE], countries=["BG"]),
            "school, of the state, BG",
        ),
        (Admission(profiles=[SCHOOL], programme=HRD), "school under 2014BG05M9OP001"),
        (Requirement([SCHOOL], count=2, programme=HRD), "2 school under 2014BG05M9OP001"),
        (Prerequisite(NUMBER, last_ordinal=56), "BG05M9OP001-2.056"),
    ],
    ids=str,
)
def test_each_part_says_what_it_asks(noun: object, words: str) -> None:
    assert str(noun) == words


def test_a_concept_is_numbered_as_a_project_and_fits_the_same_pattern() -> None:
    concepts = Prerequisite(ProcedureNumber.parse("BG16FFPR003-2.001"), last_ordinal=3, is_concept=True)

    assert concepts.fits(ProjectNumber.parse("BG16FFPR003-2.003-0012"))
    assert not concepts.fits(ProjectNumber.parse("BG16FFPR003-2.006-0012"))
    assert not concepts.fits(RegistryNumber("РД-02-29-1"))


# --- which conditions bind --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("listed", "component", "truth", "missing"),
    [
        ([Conditions(NUMBER, component=2), ...], 2, True, []),
        ([Conditions(NUMBER), ...], None, True, []),
        ([Conditions(NUMBER), ...], 7, True, []),
        ([Conditions(NUMBER, component=2), ...], None, None, ["$.component"]),
        ([Conditions(NUMBER, component=2), ...], 1, None, ["$terms.conditions"]),
        ([Conditions(NUMBER, component=2)], 1, False, []),
        ([], 1, False, []),
        (None, 1, None, ["$terms.conditions"]),
    ],
    ids=itertools.count(),
)
def test_the_book_binds_where_the_conditions_are_known(
    listed: Any,  # noqa: ANN401 - a list as one writes it
    component: int | None,
    truth: bool | None,  # noqa: FBT001 - an expected truth
    missing: list[str],
) -> None:
    project = Project("A project", procedure=Procedure(NUMBER), component=component)
    binding = binds(Case(project=project, terms=EligibilityTerms(conditions=listed), on=None, here=Path()))

    assert binding.binds is truth
    assert [str(path) for path in binding.missing] == missing


def test_the_number_of_a_project_leads_to_its_procedure() -> None:
    project = Project("A project", procedure=Procedure(NUMBER.project(16)))
    terms = EligibilityTerms(conditions=[Conditions(NUMBER), ...])

    assert binds(Case(project=project, terms=terms, on=None, here=Path())).binds is True


@pytest.mark.parametrize(
    ("one", "other"), [(None, None), (2, 2), (None, 2), (2, None)], ids=["twice", "one component", "part", "whole"]
)
def test_no_component_has_two_conditions(one: int | None, other: int | None) -> None:
    with pytest.raises(Malformed, match="two of the conditions are of it"):
        EligibilityTerms(conditions=[Conditions(NUMBER, component=one), Conditions(NUMBER, component=other)])


def test_where_the_book_does_not_bind_there_are_no_conditions() -> None:
    for project in (Project("A project"), Project("A project", procedure=Procedure(NUMBER))):
        with pytest.raises(Malformed, match="the book does not bind the project"):
            conditions_of(Case(project=project, terms=EligibilityTerms(), on=None, here=Path()))
