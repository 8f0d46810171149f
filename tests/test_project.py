"""The project, its parts, contracts, objectives and tallies, and the project as one of its programmes sees it."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any

import attrs
import pytest

from integrated_projects.activity import Activity, Indicator, Result
from integrated_projects.budget import Budget, BudgetLine
from integrated_projects.facility import Facility
from integrated_projects.identifier import ContractNumber, ProgrammeCode, ProjectNumber, RegistryNumber
from integrated_projects.listing import Listing
from integrated_projects.money import Rate, Rounding, RoundingMode, leva
from integrated_projects.organisation import Organisation, OrganisationKind
from integrated_projects.partner import Capacity, Partner, Role
from integrated_projects.period import Duration, Period
from integrated_projects.place import Place
from integrated_projects.procedure import Component
from integrated_projects.programme import Cofinancing, Fund, PriorityAxis, Programme, Shares
from integrated_projects.project import (
    TALLIED_LISTS,
    Contract,
    Instrument,
    LinkedContract,
    Objective,
    ObjectiveKind,
    ProgrammePart,
    Project,
    Strategy,
    Tally,
)
from integrated_projects.quantity import Quantity
from integrated_projects.source import Source
from integrated_projects.target_group import TargetGroup
from integrated_projects.text import Text
from tests.hostile import NO_ITEMS, NO_NOUNS, NO_WHOLE_NUMBERS, THINGS, UNPRINTABLE, Day, Whole, every_field, refused

HRD = Programme(ProgrammeCode.parse("2014BG05M9OP001"), short_name="OP HRD")
SESG = Programme(ProgrammeCode.parse("2014BG05M2OP001"), short_name="OP SESG")
CONTRACT = ContractNumber.parse("BG05M9OP001-2.056-0025-C01")
ONE = Quantity.exactly(1)

loose: Any = SimpleNamespace(
    Contract=Contract,
    LinkedContract=LinkedContract,
    Objective=Objective,
    ProgrammePart=ProgrammePart,
    Project=Project,
    Strategy=Strategy,
    Tally=Tally,
)

NO_ORDINALS = [*NO_WHOLE_NUMBERS, 10_000]


# --- Contract, LinkedContract -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [CONTRACT, RegistryNumber("RD 50-12")], ids=str)
@pytest.mark.parametrize("noun", ["Contract", "LinkedContract"])
def test_a_contract_is_its_number(noun: str, number: object) -> None:
    contract = getattr(loose, noun)(number, kind="a contract", signed_on=Day(2020, 1, 1))

    assert (contract.number, str(contract)) == (number, str(number))
    assert contract.kind == Text(en="a contract")
    assert type(contract.signed_on) is date
    assert getattr(loose, noun)(number).signed_on is None


def test_a_linked_contract_is_of_another_project() -> None:
    contract = LinkedContract(
        CONTRACT,
        programme=HRD,
        programme_name="Human Resources",
        party="Община Видин",
        purpose="housing",
        outputs=[Indicator("homes", target=Quantity.exactly(20)), ...],
    )

    assert contract.programme == HRD.code
    assert (contract.programme_name, contract.purpose) == (Text(en="Human Resources"), Text(en="housing"))
    assert contract.party == "Община Видин"
    assert contract.outputs == Listing([Indicator("homes", target=Quantity.exactly(20)), ...])
    assert LinkedContract(CONTRACT).outputs == Listing(None)


@every_field(
    texts=["kind"],
    days=["signed_on"],
    nouns={"number": "the number of a Contract"},
    required={"number": "the number of a Contract"},
)
def test_a_contract_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.Contract(**{"number": CONTRACT, field: value})


@every_field(
    texts=["kind", "programme_name", "party", "purpose"],
    days=["signed_on"],
    lists=["outputs"],
    items={"outputs": "an item of this list"},
    nouns={"number": "the number of a LinkedContract", "programme": "a programme"},
    required={"number": "the number of a LinkedContract"},
)
def test_a_linked_contract_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.LinkedContract(**{"number": CONTRACT, field: value})


# --- Objective, Strategy ----------------------------------------------------------------------------------------------


def test_an_objective_is_its_name() -> None:
    objective = Objective("social inclusion")

    assert (objective.name, str(objective)) == (Text(en="social inclusion"), "social inclusion")
    assert objective.programmes == Listing(None)
    assert objective.means == Listing(None)
    assert {objective.kind, objective.number, objective.description, objective.horizontal} == {None}


def test_an_objective_holds_what_is_said_of_it() -> None:
    objective = Objective(
        "social inclusion",
        kind=ObjectiveKind.SPECIFIC,
        programmes=[HRD],
        number="1",
        description="of everybody",
        means=["training", ...],
        horizontal=False,
    )

    assert (objective.kind, objective.number, objective.horizontal) == (ObjectiveKind.SPECIFIC, "1", False)
    assert objective.programmes == Listing([HRD.code])
    assert objective.means == Listing([Text(en="training"), ...])


@every_field(
    texts=["name", "number", "description"],
    lists=["programmes", "means"],
    items={"programmes": "an item of this list"},
    nouns={"kind": "the kind of an Objective"},
    required={"name": "a text"},
)
def test_an_objective_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.Objective(**{"name": "social inclusion", field: value})


@pytest.mark.parametrize("value", [0, 1, "yes", "", [], ...], ids=repr)
def test_whether_an_objective_is_horizontal_is_a_truth(value: object) -> None:
    with refused("the horizontal of an Objective", "it takes a bool"):
        loose.Objective("social inclusion", horizontal=value)


def test_a_strategy_is_its_name() -> None:
    strategy = Strategy("plan for Roma integration", level="municipal", first_year=2015, last_year=Whole(2020))

    assert str(strategy) == "plan for Roma integration"
    assert strategy.level == Text(en="municipal")
    assert (strategy.first_year, strategy.last_year) == (2015, 2020)
    assert type(strategy.last_year) is int
    assert Strategy("plan").first_year is None


@every_field(texts=["name", "level"], required={"name": "a text"})
def test_a_strategy_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.Strategy(**{"name": "plan", field: value})


@pytest.mark.parametrize("field", ["first_year", "last_year"])
@pytest.mark.parametrize("value", NO_WHOLE_NUMBERS, ids=[str(n) for n in range(len(NO_WHOLE_NUMBERS))])
def test_a_strategy_covers_years(field: str, value: object) -> None:
    with refused("a year", "write a whole number from 1000 to 9999"):
        loose.Strategy("plan", **{field: value})


# --- ProgrammePart ----------------------------------------------------------------------------------------------------


def test_a_part_is_its_programme() -> None:
    part = ProgrammePart(HRD)

    assert str(part) == "OP HRD"
    assert {part.printed_as, part.contracts, part.axes} == {Listing(None)}
    assert {part.shares, part.cofinancing} == {None}


def test_a_part_holds_what_the_page_states() -> None:
    shares = Shares([(Fund("ESF"), Rate("1"))])
    cofinancing = Cofinancing(shares=shares, rounding=Rounding(RoundingMode.DOWN), residual="ESF")
    part = ProgrammePart(
        HRD,
        printed_as=["ОП РЧР"],
        contracts=[Contract(CONTRACT)],
        axes=[PriorityAxis("Inclusion"), ...],
        shares=shares,
        cofinancing=cofinancing,
    )

    assert part.printed_as == Listing([Text(bg="ОП РЧР")])
    assert part.contracts == Listing([Contract(CONTRACT)])
    assert part.axes == Listing([PriorityAxis("Inclusion"), ...])
    assert (part.shares, part.cofinancing) == (shares, cofinancing)


@every_field(
    lists=["printed_as", "contracts", "axes"],
    items={"contracts": "an item of this list", "axes": "an item of this list"},
    nouns={
        "programme": "the programme of a ProgrammePart",
        "shares": "the shares of a ProgrammePart",
        "cofinancing": "the cofinancing of a ProgrammePart",
    },
    required={"programme": "the programme of a ProgrammePart"},
)
def test_a_part_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.ProgrammePart(**{"programme": HRD, field: value})


# --- Tally ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tally", "shown"),
    [
        (Tally(Quantity.exactly(2), of="parts"), "2 parts"),
        (Tally(Quantity.at_least(3), of="target_groups"), "at least 3 target groups"),
        (Tally(Quantity.exactly(4), of="partners", kind=OrganisationKind.SCHOOL), "4 partners (school)"),
        (
            Tally(ONE, of="partners", role=Role.PARTNER, capacity=Capacity.EMPLOYER, programme=HRD),
            "1 partners (partner, employer, under 2014BG05M9OP001)",
        ),
    ],
    ids=str,
)
def test_a_tally_is_shown_with_its_conditions(tally: Tally, shown: str) -> None:
    assert str(tally) == shown


@pytest.mark.parametrize("of", TALLIED_LISTS)
def test_every_list_that_is_counted_is_one_of_the_project(of: str) -> None:
    assert Tally(ONE, of=f" {of} ").of == of
    assert isinstance(getattr(Project("A project"), of), Listing)


NO_NAMES = [*THINGS, *UNPRINTABLE, None, 0, ["partners"]]


@pytest.mark.parametrize("of", NO_NAMES, ids=[str(n) for n in range(len(NO_NAMES))])
def test_the_name_of_a_list_is_a_text(of: object) -> None:
    with refused("a text"):
        loose.Tally(ONE, of=of)


@pytest.mark.parametrize("of", ["schools", "Partners", "partners[0]", "budget", "tallies"])
def test_another_list_is_not_counted(of: str) -> None:
    with refused("a list that is counted", "name one of activities, associated_partners, directions"):
        Tally(ONE, of=of)


@pytest.mark.parametrize("figure", [Duration(months=1), leva(1)], ids=str)
def test_a_tally_is_a_count(figure: object) -> None:
    quantity: Any = Quantity.exactly(figure)

    with refused("a count", "write a Quantity of a whole number"):
        Tally(quantity, of="parts")


@pytest.mark.parametrize("of", [of for of in TALLIED_LISTS if not of.endswith("partners")])
@pytest.mark.parametrize(
    "condition",
    [{"role": Role.PARTNER}, {"kind": OrganisationKind.SCHOOL}, {"capacity": Capacity.EMPLOYER}],
    ids=str,
)
def test_only_partners_have_a_role_a_kind_and_a_capacity(of: str, condition: dict[str, Any]) -> None:
    with refused("a list of partners", "role, kind and capacity are asked of partners only"):
        Tally(ONE, of=of, **condition)
    for partners in ("partners", "associated_partners"):
        assert Tally(ONE, of=partners, **condition).of == partners


@pytest.mark.parametrize("of", ["directions", "parts"])
def test_directions_and_parts_are_not_under_one_programme(of: str) -> None:
    with refused("a list under programmes", "its items belong to no one programme"):
        Tally(ONE, of=of, programme=HRD)


@every_field(
    nouns={
        "count": "the count of a Tally",
        "programme": "a programme",
        "role": "the role of a Tally",
        "kind": "the kind of a Tally",
        "capacity": "the capacity of a Tally",
    },
    required={"count": "the count of a Tally", "of": "a text"},
)
def test_a_tally_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.Tally(**{"count": ONE, "of": "partners", field: value})


SCHOOL = Organisation("School", kind=OrganisationKind.SCHOOL)


@pytest.mark.parametrize(
    ("conditions", "partner", "counted"),
    [
        ({}, Partner(Organisation("Center")), True),
        ({"role": Role.PARTNER}, Partner(SCHOOL, role=Role.PARTNER), True),
        ({"role": Role.PARTNER}, Partner(SCHOOL, role=Role.BENEFICIARY), False),
        ({"role": Role.PARTNER}, Partner(SCHOOL), None),
        ({"kind": OrganisationKind.SCHOOL}, Partner(SCHOOL), True),
        ({"kind": OrganisationKind.NGO}, Partner(SCHOOL), False),
        ({"kind": OrganisationKind.SCHOOL}, Partner(Organisation("Center")), None),
        ({"kind": OrganisationKind.FOUNDATION}, Partner(Organisation("C", kind=OrganisationKind.NGO)), None),
        ({"kind": OrganisationKind.NGO}, Partner(Organisation("F", kind=OrganisationKind.FOUNDATION)), True),
        ({"capacity": Capacity.EMPLOYER}, Partner(SCHOOL, capacities=[Capacity.EMPLOYER]), True),
        ({"capacity": Capacity.EMPLOYER}, Partner(SCHOOL, capacities=[]), False),
        ({"capacity": Capacity.EMPLOYER}, Partner(SCHOOL), None),
        ({"programme": HRD}, Partner(SCHOOL, programmes=[HRD, SESG]), True),
        ({"programme": HRD}, Partner(SCHOOL, programmes=[SESG]), False),
        ({"programme": HRD}, Partner(SCHOOL, programmes=[SESG, ...]), None),
        ({"programme": HRD, "kind": OrganisationKind.NGO}, Partner(SCHOOL), False),
        ({"role": Role.PARTNER, "kind": OrganisationKind.SCHOOL}, Partner(SCHOOL), None),
    ],
    ids=str,
)
def test_a_partner_is_counted_if_it_meets_every_condition(
    conditions: dict[str, Any], partner: Partner, *, counted: bool | None
) -> None:
    assert Tally(ONE, of="partners", **conditions).counts(partner) is counted


def test_other_items_are_counted_under_a_programme() -> None:
    tally = Tally(ONE, of="activities", programme=HRD)

    assert tally.counts(Activity("training", programmes=[HRD])) is True
    assert tally.counts(Activity("training", programmes=[SESG])) is False
    assert tally.counts(Activity("training")) is None
    assert Tally(ONE, of="directions").counts(Text(en="housing")) is True


# --- Project ----------------------------------------------------------------------------------------------------------


def test_a_project_of_which_only_the_title_is_stated_knows_nothing_else() -> None:
    project = Project(" Интегриран подход ")
    stated = {field.name: getattr(project, field.name) for field in attrs.fields(Project)}

    assert str(project) == "Интегриран подход"
    assert stated.pop("title") == Text(bg="Интегриран подход")
    assert stated.pop("budget") == Budget()
    assert stated.pop("tallies") == ()
    assert set(stated.values()) == {None, Listing(None)}


def test_a_programme_alone_is_a_part() -> None:
    project = Project("A project", parts=[HRD, ProgrammePart(SESG, contracts=[]), ...])

    assert project.parts == Listing([ProgrammePart(HRD), ProgrammePart(SESG, contracts=[]), ...])


@pytest.mark.parametrize("item", NO_ITEMS, ids=[str(n) for n in range(len(NO_ITEMS))])
def test_a_part_is_a_part_or_a_programme(item: object) -> None:
    with refused("a part of a project", "write a ProgrammePart or a Programme"):
        loose.Project("A project", parts=[item])


@pytest.mark.parametrize(("component", "number"), [(2, 2), (Component(2), 2), (Whole(2), 2), (None, None), (0, 0)])
def test_a_component_is_named_by_its_number(component: Component | int | None, number: int | None) -> None:
    project = Project("A project", component=component)

    assert project.component == number
    assert type(project.component) is type(number)


@pytest.mark.parametrize("value", NO_ORDINALS, ids=[str(n) for n in range(len(NO_ORDINALS))])
def test_components_and_stages_are_numbered(value: object) -> None:
    with refused("the number of a component", "write a whole number from 0 to 9999"):
        loose.Project("A project", component=value)
    with refused("a stage", "write a whole number from 0 to 9999"):
        loose.Project("A project", stage=value)


def test_a_stage_is_plain() -> None:
    stage = Project("A project", stage=Whole(2)).stage

    assert stage == 2
    assert type(stage) is int


def test_a_budget_that_is_not_stated_is_open() -> None:
    assert Project("A project", budget=None).budget == Budget()


@pytest.mark.parametrize("value", [None, [...], [Tally(ONE, of="parts"), ...]], ids=str)
def test_tallies_are_a_transcription(value: object) -> None:
    with refused("a transcription", "it holds all that the page prints; write [] for none"):
        loose.Project("A project", tallies=value)


LISTS = {
    "other_titles": Text(en="Another title"),
    "territory": Place(settlement="Vidin"),
    "partners": Partner(SCHOOL),
    "associated_partners": Partner(SCHOOL),
    "target_groups": TargetGroup("pupils"),
    "objectives": Objective("inclusion"),
    "directions": Text(en="housing"),
    "strategies": Strategy("plan"),
    "activities": Activity("training"),
    "facilities": Facility("centre"),
    "indicators": Indicator("pupils"),
    "results": Result("a group is formed"),
    "linked_contracts": LinkedContract(CONTRACT),
}


@pytest.mark.parametrize(("field", "item"), LISTS.items(), ids=LISTS)
def test_a_list_of_a_project_may_be_open(field: str, item: object) -> None:
    assert getattr(loose.Project("A project", **{field: [item, ...]}), field) == Listing([item, ...])


@every_field(
    texts=["title", "summary", "acknowledgement", "disclaimer"],
    days=["first_day", "last_day", "published_on"],
    lists=[*LISTS, "parts", "tallies"],
    items={
        **{name: "an item of this list" for name, item in LISTS.items() if not isinstance(item, Text)},
        "parts": "a part of a project",
        "tallies": "an item of this list",
    },
    nouns={
        "number": "the number of a Project",
        "procedure": "the procedure of a Project",
        "instrument": "the instrument of a Project",
        "action_group": "the action group of a Project",
        "duration": "the duration of a Project",
        "source": "the source of a Project",
        "budget": "the budget of a Project",
    },
    required={"title": "a text"},
)
def test_a_project_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.Project(**{"title": "A project", field: value})


def test_a_project_holds_what_the_page_states() -> None:
    project = Project(
        "A project",
        number=ProjectNumber.parse("BG05M9OP001-2.056-0025"),
        instrument=Instrument.COMMUNITY_LED_LOCAL_DEVELOPMENT,
        action_group=Organisation("Local action group"),
        first_day=Day(2022, 7, 5),
        duration=Duration(months=12),
        source=Source("The page"),
    )

    assert str(project.number) == "BG05M9OP001-2.056-0025"
    assert type(project.first_day) is date
    assert project.period is None


@pytest.mark.parametrize(
    ("first", "last", "period"),
    [
        (date(2022, 7, 5), date(2023, 6, 30), Period.through(date(2022, 7, 5), date(2023, 6, 30))),
        (date(2022, 7, 5), date(2022, 7, 5), Period.through(date(2022, 7, 5), date(2022, 7, 5))),
        (date(2022, 7, 5), date(2022, 7, 4), None),
        (date(2022, 7, 5), None, None),
        (None, date(2022, 7, 5), None),
        (date(2022, 7, 5), date.max, None),
    ],
)
def test_a_project_has_a_period_where_both_days_are_stated_in_order(
    first: date | None, last: date | None, period: Period | None
) -> None:
    assert Project("A project", first_day=first, last_day=last).period == period


# --- ProgrammeView ----------------------------------------------------------------------------------------------------

ITEMS: Any = {
    "partners": lambda programmes: Partner(SCHOOL, programmes=programmes),
    "associated_partners": lambda programmes: Partner(SCHOOL, programmes=programmes),
    "target_groups": lambda programmes: TargetGroup("pupils", programmes=programmes),
    "activities": lambda programmes: Activity("training", programmes=programmes),
    "objectives": lambda programmes: Objective("inclusion", programmes=programmes),
    "indicators": lambda programmes: Indicator("pupils", programmes=programmes),
    "results": lambda programmes: Result("a group is formed", programmes=programmes),
    "facilities": lambda programmes: Facility("centre", programmes=programmes),
}


@pytest.mark.parametrize("name", ITEMS)
def test_a_view_holds_what_is_certainly_under_the_programme(name: str) -> None:
    make = ITEMS[name]
    under, shared, other = make([HRD]), make([SESG, HRD.code]), make([SESG])

    def seen(*items: object) -> object:
        return getattr(loose.Project("A project", **{name: items}).under(HRD), name)

    assert seen(under, other, shared) == Listing([under, shared])
    assert seen(under, make(None)) == Listing([under, ...])
    assert seen(make([SESG, ...])) == Listing(None)
    assert seen(other) == Listing([])
    assert seen(under, ...) == Listing([under, ...])


def test_a_view_knows_the_part_and_its_contracts() -> None:
    part = ProgrammePart(HRD, contracts=[Contract(CONTRACT)])
    project = Project("A project", parts=[SESG, part])
    view = project.under(HRD)

    assert view == project.under(HRD.code)
    assert (view.project, view.programme) == (project, HRD.code)
    assert view.part == part
    assert view.contracts == Listing([Contract(CONTRACT)])


def test_a_view_of_a_programme_that_is_not_stated_knows_no_part() -> None:
    view = Project("A project", parts=[SESG]).under(HRD)

    assert view.part is None
    assert view.contracts == Listing(None)


def test_a_view_knows_the_money_of_the_programme() -> None:
    lines = [BudgetLine(leva(2), programme=HRD), BudgetLine(leva(3), programme=SESG)]
    project = Project("A project", budget=Budget(lines=lines))

    assert project.under(HRD).total.amount == leva(2)
    assert project.under(HRD).total == project.budget.subtotal(programme=HRD)


@pytest.mark.parametrize("value", [*NO_NOUNS, None], ids=[str(n) for n in range(len(NO_NOUNS) + 1)])
def test_a_view_is_of_a_programme(value: object) -> None:
    project: Any = Project("A project")

    with refused("a programme", "write a Programme or a ProgrammeCode"):
        project.under(value)
