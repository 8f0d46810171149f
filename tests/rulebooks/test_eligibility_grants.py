"""The rules on the grant: its limits, its rate, who pays it, and the flat rate of indirect costs."""

from __future__ import annotations

from datetime import date

from integrated_projects.budget import DIRECT, INDIRECT, Budget, BudgetLine, CostCategory, FlatRate
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, NATIONAL_BUDGET, SESG
from integrated_projects.catalogue.funds import ESF
from integrated_projects.catalogue.romania_bulgaria_2014_2020 import OWN_CONTRIBUTION
from integrated_projects.examples import kazanlak, kyustendil
from integrated_projects.money import Rate, euro, leva
from integrated_projects.procedure import Financing, GrantLimit
from integrated_projects.programme import Shares
from integrated_projects.project import ProgrammePart, Project
from integrated_projects.rulebooks.eligibility import ELIGIBILITY
from tests.rulebooks.eligibility import AFTER, BEFORE, always, book, changed, page, term
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown

PERCENT = Rate.percent
ESF_85 = Shares([(ESF, PERCENT("85")), (NATIONAL_BUDGET, PERCENT("15"))])
WITH_OWN = Shares([(ESF, PERCENT("90")), (OWN_CONTRIBUTION, PERCENT("10"))])
ALL = Financing(grant_rate=always(PERCENT("100")))
TENTH_OWN = Financing(grant_rate=always(PERCENT("90")), shares=always(WITH_OWN))

LIMITS = [
    GrantLimit(least=always(leva("100")), most=always(leva("1000"))),
    GrantLimit(least=always(leva("50")), most=always(leva("600")), programme=HRD),
    GrantLimit(programme=SESG),
]
LIMITED = book(grant_limits=LIMITS, financing=[ALL])


def money(*lines: BudgetLine, parts: object = (HRD, SESG), complete: bool = True) -> Project:
    """A page of these lines under two programmes."""
    return page(parts=parts, budget=Budget(lines=lines if complete else [*lines, ...]))


def line(amount: str, **facts: object) -> BudgetLine:
    """An amount in leva."""
    return BudgetLine(leva(amount), **facts)  # type: ignore[arg-type] # the facts of a line


EUROS = money(BudgetLine(euro("500"), programme=HRD))

ROWS: tuple[Row, ...] = (
    *of_rule(
        "grant-is-at-most-the-limit",
        met(
            "below it",
            money(line("900")),
            margin=leva("100"),
            says="the grant for the project is 900.00 BGN; the most is 1000.00 BGN",
        ),
        met("on it", money(line("1000")), margin=leva("0")),
        breached(
            "one cent above it",
            money(line("1000.01")),
            margin=leva("-0.01"),
            remedies=("$.budget.lines[0].amount would have to be 1000.00 BGN",),
        ),
        breached(
            "the largest line gives way",
            money(line("300"), line("500"), line("500")),
            margin=leva("-300"),
            remedies=("$.budget.lines[1].amount would have to be 200.00 BGN",),
        ),
        breached(
            "the largest line alone cannot bear it",
            money(*(line("400") for _ in range(4))),
            margin=leva("-600"),
            remedies=(
                "$.budget.lines[0].amount would have to be 0.00 BGN",
                "$.budget.lines[1].amount would have to be 200.00 BGN",
            ),
        ),
        unknown("there may be other lines", money(line("900"), complete=False), "$.budget.lines"),
        not_applicable("there is no line", money()),
        not_applicable("it is in euro", EUROS),
        book=LIMITED,
    ),
    *of_rule(
        "grant-is-at-most-the-limit",
        met("without what the partners pay", money(line("1000", source=ESF), line("100", source=OWN_CONTRIBUTION))),
        met("whoever pays the rest, it is below", money(line("800", source=ESF), line("200"))),
        unknown(
            "perhaps none of it is the grant",
            money(line("800")),
            "$.budget.lines[0].programme",
            "$.budget.lines[0].source",
        ),
        breached("a fund pays more", money(line("1001", source=ESF, programme=HRD))),
        unknown(
            "who pays is not stated",
            money(line("1000", source=ESF, programme=HRD), line("100", programme=HRD)),
            "$.budget.lines[1].source",
        ),
        unknown(
            "perhaps it is paid in euro",
            money(line("900", source=ESF), BudgetLine(euro("1"))),
            "$.budget.lines[1].source",
            "$.budget.lines[1].programme",
        ),
        book=book(grant_limits=LIMITS, financing=[TENTH_OWN]),
    ),
    *of_rule(
        "grant-is-at-most-the-limit",
        unknown(
            "nobody has read who pays",
            money(line("2000", source=ESF, programme=HRD)),
            term("financing"),
        ),
        book=book(grant_limits=LIMITS),
    ),
    *of_rule(
        "grant-is-at-most-the-limit",
        unknown(
            "what is known of the financing does not tell",
            money(line("2000", source=ESF, programme=HRD)),
            term("financing[0].grant_rate"),
            term("financing[0].shares"),
        ),
        book=book(grant_limits=LIMITS, financing=[Financing()]),
    ),
    *of_rule(
        "grant-is-at-most-the-limit",
        not_applicable("the financing speaks of another programme", money(line("2000", source=ESF, programme=HRD))),
        book=book(grant_limits=LIMITS, financing=[Financing(grant_rate=always(PERCENT("100")), programme=SESG)]),
    ),
    *of_rule(
        "grant-is-at-most-the-limit",
        unknown(
            "the rate of the grant depends on the day",
            money(line("2000", source=OWN_CONTRIBUTION, programme=HRD)),
            "on",
        ),
        breached("on an early day it pays all", money(line("2000", source=OWN_CONTRIBUTION, programme=HRD)), on=BEFORE),
        not_applicable(
            "on a late day none of it is the grant",
            money(line("2000", source=OWN_CONTRIBUTION, programme=HRD)),
            on=AFTER,
        ),
        book=book(
            grant_limits=LIMITS,
            financing=[
                Financing(grant_rate=changed(PERCENT("100"), PERCENT("90")), shares=always(WITH_OWN), programme=HRD)
            ],
        ),
    ),
    *of_rule(
        "grant-is-at-most-the-limit",
        unknown(
            "a programme of its own may say otherwise",
            money(line("2000")),
            "$.budget.lines[0].programme",
            "$.budget.lines[0].source",
        ),
        met(
            "what is said of the programme goes before",
            money(line("1000", source=ESF, programme=HRD), line("9", source=OWN_CONTRIBUTION, programme=HRD)),
        ),
        book=book(
            grant_limits=LIMITS,
            financing=[ALL, Financing(grant_rate=always(PERCENT("90")), shares=always(WITH_OWN), programme=HRD)],
        ),
    ),
    *of_rule(
        "grant-is-at-most-the-limit",
        unknown("nobody has read the limits", money(line("9")), term("grant_limits")),
        book=book(financing=[ALL]),
    ),
    *of_rule(
        "grant-is-at-most-the-limit",
        not_applicable("there is no limit", money(line("9"))),
        book=book(grant_limits=[GrantLimit(programme=HRD)], financing=[ALL]),
    ),
    *of_rule(
        "grant-is-at-most-the-limit",
        unknown("it was raised", money(line("1500")), "on"),
        met("low enough on every day", money(line("900"))),
        breached("on an early day", money(line("1500")), on=BEFORE),
        met("on a late day", money(line("1500")), on=AFTER, margin=leva("500")),
        book=book(grant_limits=[GrantLimit(most=changed(leva("1000"), leva("2000")))], financing=[ALL]),
    ),
    *of_rule(
        "grant-is-at-most-the-limit",
        met("Kyustendil, before the limit was raised", kyustendil, on=date(2019, 8, 1), margin=leva("7340.95")),
        unknown("Kyustendil, on whatever day", kyustendil, "on"),
        met("Kazanlak", kazanlak, margin=leva("34635.80")),
        book=ELIGIBILITY,
    ),
    *of_rule(
        "grant-is-at-least-the-limit",
        met("above it", money(line("900")), margin=leva("800")),
        breached(
            "one cent below it",
            money(line("49.99"), line("50")),
            margin=leva("-0.01"),
            remedies=("$.budget.lines[1].amount would have to be 50.01 BGN",),
        ),
        unknown("there may be other lines", money(line("9"), complete=False), "$.budget.lines"),
        not_applicable("it is in euro", EUROS),
        book=LIMITED,
    ),
    *of_rule(
        "grant-is-at-most-the-limit-of-its-programme",
        met("below it", money(line("600", programme=HRD), parts=[HRD]), at="$.parts[0]", margin=leva("0")),
        breached("above it", money(line("601", programme=HRD), parts=[HRD]), margin=leva("-1")),
        unknown(
            "nobody says whose the rest is",
            money(line("500", programme=HRD), line("200"), parts=[HRD]),
            "$.budget.lines[1].programme",
        ),
        unknown(
            "nobody has read the limit", money(line("9", programme=SESG), parts=[SESG]), term("grant_limits[2].most")
        ),
        not_applicable("no programme pays", money(parts=[])),
        book=LIMITED,
    ),
    *of_rule(
        "grant-is-at-most-the-limit-of-its-programme",
        met("Kazanlak's two", kazanlak),
        unknown("Kyustendil's indirect costs are under neither", kyustendil, "$.budget.lines[2].programme", "on"),
        book=ELIGIBILITY,
    ),
    *of_rule(
        "grant-is-at-least-the-limit-of-its-programme",
        met("above it", money(line("51", programme=HRD), parts=[HRD]), margin=leva("1")),
        breached("below it", money(line("49", programme=HRD), parts=[HRD])),
        unknown(
            "nobody has read the limit", money(line("9", programme=SESG), parts=[SESG]), term("grant_limits[2].least")
        ),
        not_applicable("nothing is under it", money(line("9", programme=SESG), parts=[HRD])),
        book=LIMITED,
    ),
    *of_rule(
        "grant-keeps-its-rate",
        met(
            "90 of 100",
            money(
                line("90", programme=HRD, source=ESF), line("10", programme=HRD, source=OWN_CONTRIBUTION), parts=[HRD]
            ),
            at="$.parts[0]",
            # A cent may be rounded away.
            margin=leva("0.01"),
        ),
        met(
            "a cent too much is rounded",
            money(
                line("90.01", programme=HRD, source=ESF),
                line("9.99", programme=HRD, source=OWN_CONTRIBUTION),
                parts=[HRD],
            ),
            margin=leva(0),
        ),
        breached(
            "91 of 100",
            money(
                line("91", programme=HRD, source=ESF), line("9", programme=HRD, source=OWN_CONTRIBUTION), parts=[HRD]
            ),
            margin=leva("-0.99"),
            # Of one less of the grant the costs, too, would be one less.
            remedies=("$.budget.lines[0].amount would have to be 81.00 BGN",),
        ),
        breached(
            "91 of 100, and of a little more it is not known who pays it",
            money(
                line("91", programme=HRD, source=ESF),
                line("9", programme=HRD, source=OWN_CONTRIBUTION),
                line("0.50", programme=HRD),
                parts=[HRD],
            ),
            remedies=(),
        ),
        unknown(
            "nobody says who pays the rest, nor under what",
            money(line("90", programme=HRD, source=ESF), line("10"), parts=[HRD]),
            "$.budget.lines[1].programme",
            "$.budget.lines[1].source",
        ),
        not_applicable(
            "in two currencies",
            money(line("90", programme=HRD, source=ESF), BudgetLine(euro("9"), programme=HRD), parts=[HRD]),
        ),
        unknown(
            "there may be other lines",
            money(line("91", programme=HRD, source=ESF), parts=[HRD], complete=False),
            "$.budget.lines",
        ),
        not_applicable("no programme pays", money(parts=[])),
        book=book(financing=[TENTH_OWN]),
    ),
    *of_rule(
        "grant-keeps-its-rate",
        met("of everything it may be all", money(line("9"), BudgetLine(euro("9")))),
        book=LIMITED,
    ),
    *of_rule(
        "grant-keeps-its-rate", unknown("nobody has read of it", money(parts=[HRD]), term("financing")), book=book()
    ),
    *of_rule(
        "grant-keeps-its-rate",
        unknown("nobody has read the rate", money(parts=[HRD]), term("financing[0].grant_rate")),
        book=book(financing=[Financing()]),
    ),
    *of_rule(
        "grant-keeps-its-rate",
        not_applicable("the procedure speaks of another", money(parts=[SESG])),
        unknown(
            "nobody has read who pays",
            money(line("9", programme=HRD, source=ESF), parts=[HRD]),
            term("financing[0].shares"),
        ),
        book=book(financing=[Financing(grant_rate=always(PERCENT("90")), programme=HRD)]),
    ),
    *of_rule(
        "printed-rates-are-those-of-the-procedure",
        met("the same", page(parts=[ProgrammePart(HRD, shares=ESF_85)]), at="$.parts[0]"),
        breached("others", page(parts=[ProgrammePart(HRD, shares=WITH_OWN)])),
        unknown("none is printed", page(parts=[HRD]), "$.parts[0].shares"),
        not_applicable("no programme pays", page(parts=[])),
        book=book(financing=[Financing(shares=always(ESF_85))]),
    ),
    *of_rule(
        "printed-rates-are-those-of-the-procedure",
        unknown("nobody has read of it", page(parts=[HRD]), term("financing")),
        book=book(),
    ),
    *of_rule(
        "printed-rates-are-those-of-the-procedure",
        unknown("nobody has read them", page(parts=[HRD]), term("financing[0].shares")),
        not_applicable("the procedure speaks of another programme", page(parts=[SESG])),
        book=book(financing=[Financing(programme=HRD)]),
    ),
    *of_rule("printed-rates-are-those-of-the-procedure", met("Kazanlak prints 85 and 15", kazanlak), book=ELIGIBILITY),
    *of_rule(
        "indirect-costs-keep-the-flat-rate",
        met(
            "seven of a hundred",
            money(line("100", cost_type=DIRECT), line("7", cost_type=INDIRECT)),
            margin=leva("0.01"),
        ),
        met("less than that", money(line("100", cost_type=DIRECT), line("3", cost_type=INDIRECT)), margin=leva("4.01")),
        breached(
            "eight of a hundred",
            money(line("100", cost_type=DIRECT), line("8", cost_type=INDIRECT)),
            # The two programmes may round up half a cent each.
            margin=leva("-0.99"),
            remedies=("$.budget.lines[1].amount would have to be 7.00 BGN",),
        ),
        breached(
            "seven of nothing",
            money(line("7", cost_type=INDIRECT)),
            remedies=("$.budget.lines[0].amount would have to be 0.00 BGN",),
        ),
        breached(
            "too much, whatever the rest is",
            money(line("100", cost_type=DIRECT), line("9", cost_type=INDIRECT), line("5")),
            remedies=(),
        ),
        unknown(
            "nobody says what the rest is",
            money(line("100", cost_type=DIRECT), line("9", category=CostCategory.STAFF)),
            "$.budget.lines[0].category",
            "$.budget.lines[1].cost_type",
        ),
        unknown(
            "more programmes could round more",
            money(
                line("100", cost_type=DIRECT, category=CostCategory.STAFF),
                line("8", cost_type=INDIRECT, category=CostCategory.STAFF),
                parts=[HRD, ...],
            ),
            "$.parts",
        ),
        unknown("there may be other lines", money(complete=False), "$.budget.lines"),
        not_applicable("none is indirect", money(line("100", cost_type=DIRECT))),
        not_applicable(
            "in two currencies", money(line("7", cost_type=INDIRECT), BudgetLine(euro("100"), cost_type=DIRECT))
        ),
        book=book(indirect_costs=always(FlatRate(PERCENT("7"), of=DIRECT))),
    ),
    *of_rule(
        "indirect-costs-keep-the-flat-rate",
        met(
            "15 of a hundred for staff",
            money(
                line("100", cost_type=DIRECT, category=CostCategory.STAFF),
                line("15", cost_type=INDIRECT, category=CostCategory.MATERIALS),
            ),
        ),
        book=book(indirect_costs=always(FlatRate(PERCENT("15"), of=CostCategory.STAFF))),
    ),
    *of_rule(
        "indirect-costs-keep-the-flat-rate",
        unknown(
            "one base is in two currencies",
            money(
                line("7", cost_type=INDIRECT, category=CostCategory.MATERIALS),
                line("100", cost_type=DIRECT, category=CostCategory.STAFF),
                BudgetLine(euro("1"), cost_type=DIRECT, category=CostCategory.WORKS),
            ),
            "on",
        ),
        book=book(
            indirect_costs=changed(FlatRate(PERCENT("7"), of=DIRECT), FlatRate(PERCENT("15"), of=CostCategory.STAFF))
        ),
    ),
    *of_rule(
        "indirect-costs-keep-the-flat-rate", unknown("nobody has read it", page(), term("indirect_costs")), book=book()
    ),
    *of_rule(
        "indirect-costs-keep-the-flat-rate", met("Kyustendil's 57 744.05 of 824 915.00", kyustendil), book=ELIGIBILITY
    ),
)
