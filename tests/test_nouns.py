"""Every noun of one kind is found with its path, and so is every place that may hold another."""

from __future__ import annotations

import pytest

from integrated_projects.activity import Activity, Indicator
from integrated_projects.budget import Budget, BudgetLine, CostCategory, CostForm, FlatRate, Statement
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, SESG
from integrated_projects.examples import kazanlak, kyustendil, strelcha, vidin
from integrated_projects.identifier import ContractNumber, ProgrammeCode, ProjectNumber, RegistryNumber
from integrated_projects.money import Rate, leva
from integrated_projects.nouns import Slot, find, slots
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner
from integrated_projects.path import Path
from integrated_projects.place import Place
from integrated_projects.procedure import Procedure
from integrated_projects.programme import PriorityAxis, Programme
from integrated_projects.project import Contract, LinkedContract, ProgrammePart, Project, Tally
from integrated_projects.quantity import Quantity
from integrated_projects.target_group import TargetGroup
from integrated_projects.text import Text

NUMBER = ContractNumber.parse("BG05M9OP001-2.056-0020-C01")


def paths(root: object, of: type) -> list[str]:
    return [str(path) for path, _ in find(root, of).found]


def gaps(root: object, of: type) -> list[str]:
    return [str(path) for path in find(root, of).open]


# --- slots ------------------------------------------------------------------------------------------------------------


def test_a_slot_says_what_it_holds_and_whether_many() -> None:
    assert slots(Budget) == (Slot("lines", (BudgetLine,), many=True), Slot("statements", (Statement,), many=True))


def test_a_slot_may_hold_nouns_of_several_types() -> None:
    (slot,) = [one for one in slots(Contract) if one.name == "number"]

    assert slot == Slot("number", (ContractNumber, RegistryNumber), many=False)


def test_fields_that_hold_no_nouns_are_no_slots() -> None:
    names = {slot.name for slot in slots(Project)}

    assert not names & {"component", "stage", "first_day", "last_day", "published_on", "instrument"}
    assert slots(Text) == ()


def test_a_field_of_a_noun_or_something_else_is_a_slot_of_the_noun() -> None:
    (slot,) = [one for one in slots(BudgetLine) if one.name == "form"]

    assert slot.holds == (FlatRate,)


# --- find -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("project", "of", "count"),
    [
        (kazanlak, Partner, 14),
        (kazanlak, Contract, 2),
        (kazanlak, LinkedContract, 1),
        (kazanlak, Tally, 6),
        (vidin, BudgetLine, 4),
        (vidin, Statement, 3),
        (vidin, Activity, 13),
        (strelcha, Indicator, 5),
        (kyustendil, TargetGroup, 5),
        (kyustendil, FlatRate, 1),
        (kyustendil, Programme, 2),
        (kyustendil, Project, 1),
    ],
)
def test_every_noun_of_the_page_is_found(project: Project, of: type, count: int) -> None:
    assert len(find(project, of).found) == count


@pytest.mark.parametrize("of", [Partner, Organisation, Contract, Place, BudgetLine, ProgrammeCode, Text, PriorityAxis])
def test_every_noun_stands_where_its_path_leads(of: type) -> None:
    found = find(kazanlak, of).found

    assert found
    assert [path.resolve(kazanlak) for path, _ in found] == [noun for _, noun in found]
    assert {type(noun) for _, noun in found} == {of}


def test_nouns_are_found_in_the_order_of_the_fields() -> None:
    assert paths(vidin, Contract) == ["$.parts[0].contracts[0]", "$.parts[1].contracts[0]"]
    assert paths(Project("A project", partners=[Partner(Organisation("A"))]), Organisation) == [
        "$.partners[0].organisation"
    ]


def test_the_root_is_found_at_the_root() -> None:
    found = find(vidin, Project)

    assert found.found == ((Path(), vidin),)
    assert found.open == ()


def test_a_noun_within_a_noun_of_its_own_kind_is_not_sought() -> None:
    assert paths(Text(en="School"), Text) == ["$"]


# --- where there may be more ------------------------------------------------------------------------------------------


def test_an_open_list_may_hold_more() -> None:
    project = Project("A project", activities=[Activity("training"), ...])

    assert paths(project, Activity) == ["$.activities[0]"]
    assert gaps(project, Activity) == ["$.activities"]


def test_a_closed_list_holds_no_more() -> None:
    assert gaps(Project("A project", activities=[Activity("training")]), Activity) == []
    assert gaps(Project("A project", activities=[]), Activity) == []


def test_a_transcription_holds_no_more() -> None:
    assert gaps(Project("A project"), Statement) == []
    assert gaps(Project("A project"), Tally) == []


def test_a_field_that_is_not_stated_may_hold_one() -> None:
    assert gaps(Project("A project"), Procedure) == ["$.procedure"]


def test_lists_within_lists_may_hold_more() -> None:
    project = Project("A project", parts=[ProgrammePart(HRD, contracts=[Contract(NUMBER)]), SESG, ...])

    assert paths(project, Contract) == ["$.parts[0].contracts[0]"]
    assert gaps(project, Contract) == ["$.parts[1].contracts", "$.parts"]


def test_only_a_place_that_can_hold_the_noun_is_named() -> None:
    assert gaps(Project("A project"), Contract) == ["$.parts"]
    assert gaps(Project("A project"), BudgetLine) == ["$.budget.lines"]


def test_a_field_with_another_noun_holds_none_of_the_kind() -> None:
    project = Project("A project", number=RegistryNumber.parse("РД 50-12"))

    assert paths(project, ProjectNumber) == []
    assert "$.number" not in gaps(project, ProjectNumber)


def test_a_flat_rate_is_found_in_its_line_and_may_stand_in_another() -> None:
    flat = FlatRate(Rate.percent("7"), of=CostCategory.STAFF)
    lines = [BudgetLine(leva(1), form=flat), BudgetLine(leva(1))]

    project = Project("A project", budget=Budget(lines=lines))

    assert paths(project, FlatRate) == ["$.budget.lines[0].form"]
    assert gaps(project, FlatRate) == ["$.budget.lines[1].form"]


def test_a_line_in_another_form_holds_no_flat_rate() -> None:
    project = Project("A project", budget=Budget(lines=[BudgetLine(leva(1), form=CostForm.UNIT_COST)]))

    assert paths(project, FlatRate) == []
    assert gaps(project, FlatRate) == []


def test_a_quantity_is_found_though_its_field_may_be_empty() -> None:
    targets = paths(strelcha, Quantity)

    assert "$.indicators[0].target" in targets
    assert len(targets) == len([one for one in strelcha.indicators if one.target is not None])
