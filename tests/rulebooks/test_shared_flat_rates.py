"""The rules on amounts that are a rate of other costs."""

from __future__ import annotations

import attrs

from integrated_projects.budget import (
    DIRECT,
    INDIRECT,
    Budget,
    BudgetLine,
    CostCategory,
    CostForm,
    CostGroup,
    CostType,
    FlatRate,
)
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, SESG
from integrated_projects.checking import check
from integrated_projects.examples import kyustendil
from integrated_projects.finding import Finding, Outcome, Remedy
from integrated_projects.listing import Listed
from integrated_projects.money import Rate, euro, leva
from integrated_projects.path import Path
from integrated_projects.programme import Programme
from integrated_projects.project import ProgrammePart, Project
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown

SEVEN = FlatRate(Rate.percent("7"), of=DIRECT)
FIFTEEN_OF_STAFF = FlatRate(Rate.percent("15"), of=CostCategory.STAFF)


def page(lines: Listed[BudgetLine], parts: Listed[ProgrammePart | Programme] = (HRD,)) -> Project:
    """A page that prints these lines."""
    return Project("A project", parts=parts, budget=Budget(lines=lines))


def direct(amount: str, programme: Programme | None = HRD) -> BudgetLine:
    """Direct costs."""
    return BudgetLine(leva(amount), programme=programme, cost_type=DIRECT)


def flat(amount: str, programme: Programme | None = HRD) -> BudgetLine:
    """Indirect costs at 7 % of the direct ones."""
    return BudgetLine(leva(amount), programme=programme, cost_type=INDIRECT, form=SEVEN)


def staff(amount: str, programme: Programme | None = HRD) -> BudgetLine:
    """Staff costs, of which nothing is a flat rate."""
    form = CostForm.ACTUAL_COSTS
    return BudgetLine(leva(amount), programme=programme, category=CostCategory.STAFF, form=form)


def of_staff(amount: str, programme: Programme | None = HRD) -> BudgetLine:
    """What is reckoned as 15 % of the staff costs."""
    return BudgetLine(leva(amount), programme=programme, category=CostCategory.SERVICES, form=FIFTEEN_OF_STAFF)


def undivided(amount: str, cost_type: CostType | None = None) -> BudgetLine:
    """An amount of which it is not said whether it is a flat rate."""
    return BudgetLine(leva(amount), programme=HRD, cost_type=cost_type)


def works(amount: str, cost_type: CostType | None = DIRECT) -> BudgetLine:
    """Costs of works, of which nothing is a flat rate."""
    category, form = CostCategory.WORKS, CostForm.ACTUAL_COSTS
    return BudgetLine(leva(amount), programme=HRD, cost_type=cost_type, category=category, form=form)


def direct_staff(amount: str, cost_type: CostType | None = DIRECT) -> BudgetLine:
    """Staff costs that are direct, unless it is said otherwise."""
    category, form = CostCategory.STAFF, CostForm.ACTUAL_COSTS
    return BudgetLine(leva(amount), programme=HRD, cost_type=cost_type, category=category, form=form)


def of_others(amount: str) -> BudgetLine:
    """Direct staff costs that are reckoned as 20 % of the other direct costs."""
    form = FlatRate(Rate.percent("20"), of=CostGroup.OTHER_DIRECT)
    return BudgetLine(leva(amount), programme=HRD, cost_type=DIRECT, category=CostCategory.STAFF, form=form)


def of_direct_staff(amount: str) -> BudgetLine:
    """Indirect costs that are reckoned as 15 % of the direct staff costs."""
    form = FlatRate(Rate.percent("15"), of=CostGroup.DIRECT_STAFF)
    return BudgetLine(leva(amount), programme=HRD, cost_type=INDIRECT, form=form)


NO_FLAT_RATE = "no amount is printed as a flat rate of such costs"
NOT_STATED = "whether an amount is a flat rate of other costs is not stated"
IN_EURO = BudgetLine(euro("100.00"), programme=HRD, cost_type=DIRECT)

ROWS: tuple[Row, ...] = (
    *of_rule(
        "flat-rate-follows-direct-costs",
        met(
            "7 % of 100.00",
            page([direct("100.00"), flat("7.00")]),
            says="7.00 BGN is 7 % of direct costs, 100.00 BGN, of the project",
            at="$.budget",
        ),
        met("Kyustendil's 7 %, printed once for two programmes", kyustendil),
        met(
            "two programmes have rounded half a cent each",
            page([direct("200.00", None), flat("14.01", None)], [HRD, SESG]),
        ),
        met("half a cent is rounded up", page([direct("0.50"), flat("0.04")])),
        breached(
            "a cent too much",
            page([direct("100.00"), flat("7.01")]),
            says="7.01 BGN is not 7 % of direct costs, 100.00 BGN, of the project; that would be 7.00 BGN",
            margin=leva("-0.01"),
        ),
        breached(
            "2.35 BGN too much",
            page([direct("95.00"), flat("9.00")]),
            says="9.00 BGN is not 7 % of direct costs, 95.00 BGN, of the project; that would be 6.65 BGN",
            margin=leva("-2.35"),
        ),
        breached(
            "there are no direct costs",
            page([flat("9.00")]),
            says="9.00 BGN is not 7 % of direct costs, 0.00 BGN, of the project; that would be 0.00 BGN",
            margin=leva("-9.00"),
        ),
        breached("a cent too little", page([direct("100.00"), flat("6.99")])),
        breached("8 % where 7 % are claimed", page([direct("100.00"), flat("8.00")])),
        breached(
            "too much, however the rest turns out",
            page([direct("100.00"), flat("9.00"), undivided("10.00", INDIRECT)]),
        ),
        unknown(
            "more programmes could have rounded more",
            page([direct("100.00"), flat("7.01")], [HRD, ...]),
            "$.parts",
        ),
        unknown(
            "an amount may be direct costs or not",
            page([direct("100.00"), flat("10.00"), undivided("100.00")]),
            "$.budget.lines[2].cost_type",
            "$.budget.lines[2].form",
            says=NOT_STATED,
        ),
        unknown(
            "an amount of actual costs may be direct or not",
            page(
                [direct("100.00"), flat("10.00"), BudgetLine(leva("100.00"), programme=HRD, form=CostForm.ACTUAL_COSTS)]
            ),
            "$.budget.lines[2].cost_type",
            says="whether 7 % of direct costs is kept under the project is not certain: "
            "10.00 BGN, of 100.00 BGN to 200.00 BGN",
        ),
        unknown("there may be other lines", page([direct("100.00"), flat("7.00"), ...]), "$.budget.lines"),
        unknown(
            "a programme may not use the rate",
            page([direct("100.00"), flat("6.00", None)], [HRD, SESG]),
            "$.budget.lines[1].programme",
        ),
        unknown(
            "a programme that is not listed may not use the rate",
            page([direct("100.00"), flat("6.00")], [HRD, ...]),
            "$.parts",
        ),
        unknown(
            "the form of no line is stated",
            page([undivided("100.00", DIRECT), undivided("7.00", INDIRECT)]),
            "$.budget.lines[1].form",
            says=NOT_STATED,
        ),
        unknown(
            "an amount in another currency may be direct costs",
            page([direct("100.00"), flat("7.00"), BudgetLine(euro("1.00"), form=CostForm.LUMP_SUM)]),
            "$.budget.lines[2].cost_type",
            "$.budget.lines[2].programme",
            says="whether 7 % of direct costs is kept under the project is not certain: 7.00 BGN, of not stated",
        ),
        unknown("no line is stated", page(None), "$.budget.lines"),
        not_applicable("all costs are direct", page([direct("100.00")]), says=NO_FLAT_RATE),
        not_applicable(
            "the second programme does not use the rate",
            page([direct("100.00"), flat("7.00"), direct("50.00", SESG)], [HRD, SESG]),
            says="7 % of direct costs is not used under every programme",
        ),
        not_applicable(
            "the direct costs are in another currency",
            page([IN_EURO, flat("7.00")]),
            says="7 % of direct costs is printed beside lines in another currency",
        ),
    ),
    *of_rule(
        "flat-rate-follows-direct-costs-in-each-programme",
        met(
            "7 % of 100.00",
            page([direct("100.00"), flat("7.00")]),
            says="7.00 BGN is 7 % of direct costs, 100.00 BGN, of OP HRD",
            at="$.parts[0]",
        ),
        met(
            "each programme for itself",
            page([direct("100.00"), flat("7.00"), direct("50.00", SESG), flat("3.50", SESG)], [HRD, SESG]),
        ),
        met("half a cent is rounded up", page([direct("0.50"), flat("0.04")])),
        breached("a cent too much", page([direct("100.00"), flat("7.01")])),
        breached("a cent too little", page([direct("100.00"), flat("6.99")])),
        breached(
            "right as a whole, and wrong in each",
            page([direct("100.00"), flat("6.00"), direct("100.00", SESG), flat("8.00", SESG)], [HRD, SESG]),
            says="6.00 BGN is not 7 % of direct costs, 100.00 BGN, of OP HRD; that would be 7.00 BGN",
        ),
        unknown(
            "Kyustendil's 7 % are printed once for two programmes",
            kyustendil,
            "$.budget.lines[2].programme",
            says="whether 7 % of direct costs is kept under OP HRD is not certain: "
            "0.00 BGN to 57744.05 BGN, of 467289.00 BGN",
        ),
        unknown("there may be other lines", page([direct("100.00"), flat("7.00"), ...]), "$.budget.lines"),
        unknown(
            "an amount may be direct costs or not",
            page([direct("100.00"), flat("10.00"), undivided("100.00")]),
            "$.budget.lines[2].cost_type",
            "$.budget.lines[2].form",
        ),
        unknown(
            "the form is not stated", page([undivided("7.00", INDIRECT)]), "$.budget.lines[0].form", says=NOT_STATED
        ),
        unknown("no programme is stated", page([direct("100.00"), flat("7.00")], None), "$.parts"),
        not_applicable(
            "the programme does not use the rate",
            page([direct("100.00"), flat("7.00")], [SESG]),
            says="7 % of direct costs is not used under OP SESG",
        ),
        not_applicable("all costs are direct", page([direct("100.00")]), says=NO_FLAT_RATE),
        not_applicable("the direct costs are in another currency", page([IN_EURO, flat("7.00")])),
    ),
    *of_rule(
        "flat-rate-follows-its-category",
        met(
            "15 % of staff costs",
            page([staff("100.00"), of_staff("15.00")]),
            says="15.00 BGN is 15 % of staff, 100.00 BGN, of the project",
        ),
        breached("a cent too much", page([staff("100.00"), of_staff("15.01")])),
        breached("a cent too little", page([staff("100.00"), of_staff("14.99")])),
        unknown(
            "an amount may be staff costs or not",
            page(
                [staff("100.00"), of_staff("20.00"), BudgetLine(leva("50.00"), programme=HRD, form=CostForm.LUMP_SUM)]
            ),
            "$.budget.lines[2].category",
        ),
        unknown("the form is not stated", page([undivided("7.00", DIRECT)]), "$.budget.lines[0].form", says=NOT_STATED),
        met(
            "20 % of direct costs that are no staff costs",
            page([works("100.00"), of_others("20.00")]),
            says="20.00 BGN is 20 % of other direct costs, 100.00 BGN, of the project",
        ),
        met(
            "15 % of the staff costs that are direct",
            page([direct_staff("100.00"), direct_staff("50.00", INDIRECT), of_direct_staff("15.00")]),
            says="15.00 BGN is 15 % of direct staff costs, 100.00 BGN, of the project",
        ),
        met(
            "20 %, and 15 % of these",
            page([works("100.00"), of_others("20.00"), of_direct_staff("3.00")]),
        ),
        breached("20 % of the staff costs as well", page([works("100.00"), of_others("24.00")])),
        breached("15 % of works as well", page([works("100.00"), direct_staff("100.00"), of_direct_staff("30.00")])),
        unknown(
            "an amount may be direct staff costs or not",
            page([direct_staff("100.00", None), works("50.00", None), direct_staff("1.00"), of_direct_staff("5.00")]),
            "$.budget.lines[0].cost_type",
        ),
        unknown(
            "direct costs may be staff costs or not",
            page([works("100.00"), BudgetLine(leva("10.00"), cost_type=DIRECT), of_others("21.00")]),
            "$.budget.lines[1].category",
            "$.budget.lines[1].form",
            "$.budget.lines[1].programme",
        ),
        not_applicable("every form is stated, and none is such a rate", page([staff("100.00")]), says=NO_FLAT_RATE),
        not_applicable(
            "the second programme does not use the rate",
            page([staff("100.00"), of_staff("15.00"), staff("50.00", SESG)], [HRD, SESG]),
        ),
    ),
    *of_rule(
        "flat-rate-follows-its-category-in-each-programme",
        met("15 % of staff costs", page([staff("100.00"), of_staff("15.00")]), at="$.parts[0]"),
        breached(
            "right as a whole, and wrong in each",
            page([staff("100.00"), of_staff("14.00"), staff("100.00", SESG), of_staff("16.00", SESG)], [HRD, SESG]),
            says="14.00 BGN is not 15 % of staff, 100.00 BGN, of OP HRD; that would be 15.00 BGN",
        ),
        unknown(
            "15 % are printed once for two programmes",
            page([staff("100.00"), of_staff("15.00", None)], [HRD]),
            "$.budget.lines[1].programme",
        ),
        unknown("the form is not stated", page([undivided("7.00")]), "$.budget.lines[0].form"),
        not_applicable("every form is stated, and none is such a rate", page([staff("100.00")])),
        not_applicable("the programme does not use the rate", page([staff("100.00"), of_staff("15.00")], [SESG])),
    ),
)


def found(rule: str, *lines: BudgetLine) -> Finding:
    """The first breach of the rule by these lines."""
    return next(one for one in check(page(lines)).of(f"shared.{rule}") if one.outcome is Outcome.BREACHED)


def test_the_one_line_at_a_flat_rate_is_told_what_it_would_have_to_be() -> None:
    finding = found("flat-rate-follows-direct-costs", direct("95.00"), flat("9.00"))
    within = found("flat-rate-follows-direct-costs-in-each-programme", direct("95.00"), flat("9.00"))

    assert (finding.expected, finding.margin) == (leva("6.65"), leva("-2.35"))
    assert finding.remedies == within.remedies == (Remedy(Path.parse("$.budget.lines[1].amount"), leva("6.65")),)


def test_two_lines_at_a_flat_rate_are_told_what_they_come_to_and_not_which_of_them_is_wrong() -> None:
    finding = found("flat-rate-follows-direct-costs", direct("95.00"), flat("4.00"), flat("5.00"))

    assert (finding.expected, finding.margin, finding.remedies) == (leva("6.65"), leva("-2.35"), ())


def test_no_remedy_is_told_where_another_rate_is_judged_at_the_same_place() -> None:
    three = attrs.evolve(flat("9.00"), form=FlatRate(Rate.percent("3"), of=DIRECT))
    finding = found("flat-rate-follows-direct-costs", direct("95.00"), flat("9.00"), three)

    assert (finding.expected, finding.remedies) == (leva("6.65"), ())


def test_what_an_uncertain_amount_would_have_to_be_is_not_told() -> None:
    finding = found("flat-rate-follows-direct-costs", direct("100.00"), flat("9.00"), undivided("10.00", INDIRECT))

    assert (finding.expected, finding.margin, finding.remedies) == (SEVEN, None, ())
    assert str(finding.message).endswith("of the project")
