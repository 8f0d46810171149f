"""Lines, statements and their coordinates, and what the lines say of a part of the budget."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import attrs
import pytest

from integrated_projects.activity import Activity
from integrated_projects.budget import (
    COORDINATE_NAMES,
    DIRECT,
    INDIRECT,
    Budget,
    BudgetLine,
    Coordinates,
    CostCategory,
    CostForm,
    CostGroup,
    CostType,
    FlatRate,
    Statement,
    Subtotal,
    subtotal_of,
)
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.money import Money, Rate, euro, leva
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner
from integrated_projects.programme import Fund, FundingSource, Programme, SourceKind
from tests.hostile import NO_NOUNS, THINGS, UNPRINTABLE, every_field, refused

HRD, SESG = ProgrammeCode.parse("2014BG05M9OP001"), ProgrammeCode.parse("2014BG05M2OP001")
ESF, NATIONAL = Fund("ESF"), FundingSource("BG", kind=SourceKind.NATIONAL)
SEVEN = Rate.percent("7")

loose: Any = SimpleNamespace(
    Budget=Budget, BudgetLine=BudgetLine, Coordinates=Coordinates, FlatRate=FlatRate, Statement=Statement
)


# --- FlatRate ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("of", "shown"), [(DIRECT, "7 % of direct costs"), (CostCategory.STAFF, "7 % of staff")], ids=str
)
def test_a_flat_rate_is_of_a_type_or_a_category(of: CostType | CostCategory, shown: str) -> None:
    assert str(FlatRate(SEVEN, of=of)) == shown


@every_field(
    nouns={"rate": "the rate of a FlatRate", "of": "the of of a FlatRate"},
    required={"rate": "the rate of a FlatRate", "of": "the of of a FlatRate"},
)
def test_a_flat_rate_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.FlatRate(**{"rate": SEVEN, "of": DIRECT, field: value})


# --- Coordinates ------------------------------------------------------------------------------------------------------


def test_coordinates_are_stored_as_codes_and_names() -> None:
    at = Coordinates(
        programme=Programme(HRD, name="Human Resources"),
        source=ESF,
        cost_type=DIRECT,
        category=CostCategory.STAFF,
        partner=Partner(Organisation("Община Видин")),
        activity=Activity("training"),
        year=2020,
    )

    assert at == Coordinates(
        programme=HRD,
        source="ESF",
        cost_type=DIRECT,
        category=CostCategory.STAFF,
        partner=Organisation("Община Видин"),
        activity=" training ",
        year=2020,
    )
    assert [getattr(at, name) for name in COORDINATE_NAMES] == list(attrs.astuple(at, recurse=False))


def test_coordinates_are_shown_as_far_as_they_are_known() -> None:
    assert str(Coordinates()) == "the whole project"
    assert str(Coordinates(programme=HRD, source=NATIONAL, category=CostCategory.UNRECOVERABLE_VAT, year=2020)) == (
        "2014BG05M9OP001, BG, unrecoverable VAT, 2020"
    )


@pytest.mark.parametrize(
    ("own", "at", "belongs"),
    [
        (Coordinates(), Coordinates(), True),
        (Coordinates(year=2020), Coordinates(), True),
        (Coordinates(), Coordinates(year=2020), None),
        (Coordinates(year=2020), Coordinates(year=2020), True),
        (Coordinates(year=2021), Coordinates(year=2020), False),
        (Coordinates(year=2020), Coordinates(year=2020, source="ESF"), None),
        (Coordinates(year=2021), Coordinates(year=2020, source="ESF"), False),
        (Coordinates(cost_type=DIRECT, source="ESF"), Coordinates(cost_type=DIRECT, source="ESF"), True),
    ],
    ids=str,
)
def test_an_amount_belongs_where_all_its_coordinates_agree(
    own: Coordinates, at: Coordinates, *, belongs: bool | None
) -> None:
    assert own.belongs_to(at) is belongs


@every_field(
    texts=["source"],
    nouns={
        "programme": "a programme",
        "cost_type": "the cost type of a Coordinates",
        "category": "the category of a Coordinates",
    },
)
def test_coordinates_refuse_what_they_do_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.Coordinates(**{field: value})


@pytest.mark.parametrize("value", [*THINGS, 0, 20, 10**5, "2020"], ids=[str(n) for n in range(len(THINGS) + 4)])
def test_a_year_is_a_whole_number_of_four_digits(value: object) -> None:
    with refused("a year"):
        loose.Coordinates(year=value)


@pytest.mark.parametrize("value", THINGS, ids=[str(n) for n in range(len(THINGS))])
def test_who_spends_and_on_what_is_named(value: object) -> None:
    with refused("an organisation"):
        loose.Coordinates(partner=value)
    with refused("a text"):
        loose.Coordinates(activity=value)


@pytest.mark.parametrize("value", UNPRINTABLE, ids=ascii)
def test_names_are_printed(value: str) -> None:
    for field in ("partner", "activity", "source"):
        with refused("a text"):
            loose.Coordinates(**{field: value})


# --- BudgetLine, Statement --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("noun", ["BudgetLine", "Statement"])
def test_an_amount_is_shown_with_its_coordinates(noun: str) -> None:
    make = getattr(loose, noun)
    made = make(leva("57744.05"), cost_type=INDIRECT, year=2020)

    assert str(made) == "57744.05 BGN (indirect costs, 2020)"
    assert str(make(leva(1))) == "1.00 BGN (the whole project)"
    assert made.coordinates == Coordinates(cost_type=INDIRECT, year=2020)
    assert type(made.coordinates) is Coordinates


def test_a_line_and_a_statement_are_never_equal() -> None:
    assert loose.BudgetLine(leva(1)) != Statement(leva(1))


@pytest.mark.parametrize("noun", ["BudgetLine", "Statement"])
@pytest.mark.parametrize(
    "amount", [leva("0.01"), leva("-0.01"), leva(0), euro("5"), Money(7, "JPY"), leva("9" * 20 + ".99")], ids=str
)
def test_an_amount_is_of_whole_cents_in_any_currency(noun: str, amount: Money) -> None:
    assert getattr(loose, noun)(amount).amount == amount


@pytest.mark.parametrize("noun", ["BudgetLine", "Statement"])
def test_an_amount_refuses_what_is_no_money(noun: str) -> None:
    for value in (*NO_NOUNS, None, "1.00", 1):
        with refused("an amount of money", "write leva('1234.56'), euro('1234.56') or Money('1234.56', code)"):
            getattr(loose, noun)(value)
    with refused(f"the amount of a {noun}", "it takes whole cents; round it first"):
        getattr(loose, noun)(leva("0.005"))
    for amount in (leva(10**20), leva(-(10**20))):
        with refused(f"the amount of a {noun}", "it takes at most 20 digits before the point"):
            getattr(loose, noun)(amount)


@pytest.mark.parametrize("form", [None, CostForm.UNIT_COST, FlatRate(SEVEN, of=DIRECT)], ids=str)
def test_a_line_is_reckoned_in_a_form(form: CostForm | FlatRate | None) -> None:
    assert BudgetLine(leva(1), form=form, cost_type=INDIRECT).form is form


@every_field(nouns={"form": "the form of a BudgetLine"})
def test_a_line_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.BudgetLine(**{"amount": leva(1), field: value})


def test_no_amount_is_a_rate_of_itself() -> None:
    with refused("the form of this line", "the line is among the costs that it is a rate of"):
        BudgetLine(leva(1), cost_type=DIRECT, form=FlatRate(SEVEN, of=DIRECT))
    with refused("the form of this line"):
        BudgetLine(leva(1), category=CostCategory.STAFF, form=FlatRate(SEVEN, of=CostCategory.STAFF))
    for category, group in ((CostCategory.STAFF, CostGroup.DIRECT_STAFF), (CostCategory.WORKS, CostGroup.OTHER_DIRECT)):
        with refused("the form of this line"):
            BudgetLine(leva(1), cost_type=DIRECT, category=category, form=FlatRate(SEVEN, of=group))


def test_an_amount_may_be_a_rate_of_others() -> None:
    line = BudgetLine(leva(1), cost_type=DIRECT, category=CostCategory.STAFF, form=FlatRate(SEVEN, of=INDIRECT))

    assert line.form == FlatRate(SEVEN, of=INDIRECT)
    for category, group in ((CostCategory.STAFF, CostGroup.OTHER_DIRECT), (None, CostGroup.DIRECT_STAFF)):
        assert BudgetLine(leva(1), cost_type=DIRECT, category=category, form=FlatRate(SEVEN, of=group)).form


# --- Budget -----------------------------------------------------------------------------------------------------------


def test_a_budget_of_which_nothing_is_stated_knows_nothing() -> None:
    budget = Budget()

    assert (budget.lines, budget.statements) == (Listing(None), ())
    total = budget.total
    assert (total.amount, total.at_least, total.at_most) == (None, None, None)
    assert (total.lines, total.possible, total.stated, total.per_currency) == ((), (), (), {})
    assert not total.complete
    assert budget.reconcile() == ()


@pytest.mark.parametrize("value", [None, [...], [Statement(leva(1)), ...]], ids=str)
def test_statements_are_a_transcription(value: object) -> None:
    with refused("a transcription", "it holds all that the page prints; write [] for none"):
        loose.Budget(statements=value)


@every_field(
    lists=["lines", "statements"],
    items={"lines": "an item of this list", "statements": "an item of this list"},
)
def test_a_budget_refuses_what_it_does_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose.Budget(**{field: value})


def test_a_line_is_no_statement() -> None:
    with refused("an item of this list", "it takes items of the type Statement"):
        loose.Budget(statements=[BudgetLine(leva(1))])
    with refused("an item of this list", "it takes items of the type BudgetLine"):
        loose.Budget(lines=[Statement(leva(1))])


LINES = [
    BudgetLine(leva("467289.00"), programme=HRD, cost_type=DIRECT),
    BudgetLine(leva("357626.00"), programme=SESG, cost_type=DIRECT),
    BudgetLine(leva("57744.05"), cost_type=INDIRECT),
]
STATEMENTS = [
    Statement(leva("882659.05")),
    Statement(euro("451296.41")),
    Statement(leva("824915.00"), cost_type=DIRECT),
]
#: The figures of Kyustendil's page: direct costs for each programme, indirect costs once for both.
BUDGET = Budget(lines=LINES, statements=STATEMENTS)


def test_the_total_is_that_of_all_lines() -> None:
    total = BUDGET.total

    assert total.amount == total.at_least == total.at_most == leva("882659.05")
    assert (total.lines, total.possible, total.complete) == (tuple(LINES), (), True)
    assert total == BUDGET.subtotal() == BUDGET.subtotal_at(Coordinates())


def test_a_subtotal_counts_apart_what_may_belong_to_it() -> None:
    part = BUDGET.subtotal(programme=HRD)

    assert (part.at_least, part.at_most, part.amount) == (leva("467289.00"), leva("525033.05"), None)
    assert (part.lines, part.possible) == ((LINES[0],), (LINES[2],))


def test_a_subtotal_is_exact_where_every_line_is_told_apart() -> None:
    assert BUDGET.subtotal(cost_type=DIRECT).amount == leva("824915.00")
    assert BUDGET.subtotal(programme=HRD, cost_type=DIRECT).amount == leva("467289.00")
    assert BUDGET.subtotal(programme=Programme(HRD), cost_type=INDIRECT).at_most == leva("57744.05")


def test_a_part_to_which_nothing_belongs_comes_to_nothing() -> None:
    budget = Budget(lines=LINES[:2])
    part = budget.subtotal(programme=ProgrammeCode.parse("BGLD"))

    assert part.amount == leva(0)
    assert (part.lines, part.possible, part.currencies) == ((), (), ("BGN",))


@pytest.mark.parametrize(
    ("coordinate", "value", "line"),
    [
        ("programme", HRD, {"programme": HRD}),
        ("source", ESF, {"source": "ESF"}),
        ("cost_type", DIRECT, {"cost_type": DIRECT}),
        ("category", CostCategory.STAFF, {"category": CostCategory.STAFF}),
        ("partner", Organisation("School"), {"partner": "School"}),
        ("activity", Activity("training"), {"activity": "training"}),
        ("year", 2020, {"year": 2020}),
    ],
)
def test_every_coordinate_can_be_asked_for(coordinate: str, value: object, line: dict[str, Any]) -> None:
    budget: Any = Budget(lines=[BudgetLine(leva(2), **line), BudgetLine(leva(1))])

    assert budget.subtotal(**{coordinate: value}).at_least == leva(2)
    assert budget.subtotal(**{coordinate: value}).at_most == leva(3)


def test_negative_amounts_that_may_belong_lower_the_floor() -> None:
    budget = Budget(lines=[BudgetLine(leva(100), year=2020), BudgetLine(leva(-30)), BudgetLine(leva(20))])
    part = budget.subtotal(year=2020)

    assert (part.at_least, part.at_most, part.amount) == (leva(70), leva(120), None)


def test_an_amount_of_nothing_that_may_belong_changes_nothing() -> None:
    assert Budget(lines=[BudgetLine(leva(5), year=2020), BudgetLine(leva(0))]).subtotal(year=2020).amount == leva(5)


def test_an_open_budget_has_no_most() -> None:
    total = Budget(lines=[*LINES, ...]).total

    assert (total.at_least, total.at_most, total.amount) == (leva("882659.05"), None, None)
    assert not total.complete


def test_it_can_be_stated_that_there_is_no_money() -> None:
    total = Budget(lines=[]).total

    assert total.complete
    assert (total.amount, total.at_least, total.at_most, total.currencies) == (None, None, None, ())


def test_amounts_in_two_currencies_are_never_added() -> None:
    lines = [BudgetLine(leva(2), year=2020), BudgetLine(euro(1), year=2020), BudgetLine(euro(5))]
    budget = Budget(lines=lines, statements=[Statement(leva(2), year=2020), Statement(euro(1), year=2020)])
    part = budget.subtotal(year=2020)

    assert (part.amount, part.at_least, part.at_most) == (None, None, None)
    assert part.currencies == ("BGN", "EUR")
    assert part.stated == (leva(2), euro(1))
    assert part.per_currency == {
        "BGN": Subtotal(lines=(lines[0],), possible=(), complete=True, stated=(leva(2),), currencies=("BGN",)),
        "EUR": Subtotal(lines=(lines[1],), possible=(lines[2],), complete=True, stated=(euro(1),), currencies=("EUR",)),
    }
    assert part.per_currency["BGN"].amount == leva(2)
    assert part.per_currency["EUR"].at_most == euro(6)


def test_the_stated_figures_are_those_with_just_these_coordinates() -> None:
    assert BUDGET.total.stated == (leva("882659.05"), euro("451296.41"))
    assert BUDGET.subtotal(cost_type=DIRECT).stated == (leva("824915.00"),)
    assert BUDGET.subtotal(cost_type=DIRECT, year=2020).stated == ()


def test_the_part_of_a_statement_is_that_of_its_coordinates() -> None:
    assert BUDGET.subtotal_at(STATEMENTS[2]) == BUDGET.subtotal(cost_type=DIRECT)


@pytest.mark.parametrize("value", [*NO_NOUNS, None, HRD], ids=[str(n) for n in range(len(NO_NOUNS) + 2)])
def test_a_part_is_named_by_coordinates(value: object) -> None:
    budget: Any = BUDGET

    with refused("a part of the budget", "write Coordinates"):
        budget.subtotal_at(value)


def test_a_subtotal_takes_one_truth_for_each_line() -> None:
    with pytest.raises(ValueError, match="shorter"):
        subtotal_of(Listing(LINES), [True])


def test_sums_of_the_greatest_amounts_are_still_sums() -> None:
    most = leva("9" * 20 + ".99")

    assert Budget(lines=[BudgetLine(most)] * 1000).total.amount == most * 1000
