"""The rules on amounts that must add up."""

from __future__ import annotations

from collections.abc import Sequence

from integrated_projects.budget import DIRECT, INDIRECT, Budget, BudgetLine, Statement
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, NATIONAL_BUDGET, REGIONS_IN_GROWTH, SESG
from integrated_projects.catalogue.funds import ESF
from integrated_projects.examples import kameno, kyustendil, strelcha, vidin
from integrated_projects.listing import Listed
from integrated_projects.money import euro, leva
from integrated_projects.programme import Programme
from integrated_projects.project import ProgrammePart, Project
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown


def page(
    lines: Listed[BudgetLine],
    statements: Sequence[Statement] = (),
    parts: Listed[ProgrammePart | Programme] = (HRD, SESG),
) -> Project:
    """A page that prints these figures."""
    return Project("A project", parts=parts, budget=Budget(lines=lines, statements=statements))


THREE_LEVA = [BudgetLine(leva("2.00"), programme=HRD), BudgetLine(leva("1.00"), programme=SESG)]
ONE_LINE_OF_NO_PROGRAMME = [BudgetLine(leva("2.00"), programme=HRD), BudgetLine(leva("1.00"))]
BY_PROGRAMME = [Statement(leva("2.00"), programme=HRD), Statement(leva("1.00"), programme=SESG)]
BY_SOURCE = [
    BudgetLine(leva("1.70"), programme=HRD, source=ESF),
    BudgetLine(leva("0.30"), programme=HRD, source=NATIONAL_BUDGET),
]
SOURCES_PRINTED = [
    Statement(leva("1.70"), programme=HRD, source=ESF),
    Statement(leva("0.30"), programme=HRD, source=NATIONAL_BUDGET),
]

ALWAYS_DECIDED = {"shared.statements-agree"}

ROWS: tuple[Row, ...] = (
    *of_rule(
        "statements-reconcile-with-lines",
        met(
            "the total is the sum",
            page(THREE_LEVA, [Statement(leva("3.00"))]),
            says="3.00 BGN is printed for the whole project; the lines add up to it",
            margin=leva(0),
            at="$.budget.statements[0]",
        ),
        met("the lines add up to nothing", page([BudgetLine(leva("0.00"))], [Statement(leva("0.00"))])),
        met("Kyustendil's total and its direct costs", kyustendil),
        breached(
            "the total is a cent too high",
            page(THREE_LEVA, [Statement(leva("3.01"))]),
            says="3.01 BGN is printed for the whole project; the lines come to 3.00 BGN: 0.01 BGN apart",
            margin=leva("-0.01"),
        ),
        breached(
            "the total is a cent too low",
            page(THREE_LEVA, [Statement(leva("2.99"))]),
            margin=leva("-0.01"),
        ),
        breached(
            "more than the programme can have",
            page(ONE_LINE_OF_NO_PROGRAMME, [Statement(leva("3.50"), programme=HRD)]),
            says="3.50 BGN is printed for 2014BG05M9OP001; the lines come to 3.00 BGN: 0.50 BGN apart",
            margin=leva("-0.50"),
        ),
        breached(
            "less than the programme must have",
            page(ONE_LINE_OF_NO_PROGRAMME, [Statement(leva("1.50"), programme=HRD)]),
            says="1.50 BGN is printed for 2014BG05M9OP001; the lines come to 2.00 BGN: -0.50 BGN apart",
            margin=leva("-0.50"),
        ),
        breached(
            "a figure for a programme without lines",
            page(THREE_LEVA, [Statement(leva("1.00"), programme=REGIONS_IN_GROWTH)]),
            margin=leva("-1.00"),
        ),
        unknown(
            "a line may be the programme's or not",
            page(ONE_LINE_OF_NO_PROGRAMME, [Statement(leva("2.50"), programme=HRD)]),
            "$.budget.lines[1].programme",
            says="2.50 BGN is printed for 2014BG05M9OP001; which lines it covers is not certain",
        ),
        unknown(
            "there may be other lines",
            page([*THREE_LEVA, ...], [Statement(leva("3.00"))]),
            "$.budget.lines",
        ),
        unknown("no line is stated", page(None, [Statement(leva("3.00"))]), "$.budget.lines"),
        unknown(
            "lines of two currencies may be the programme's",
            page([BudgetLine(leva(1)), BudgetLine(euro(1))], [Statement(leva(1), programme=HRD)]),
            "$.budget.lines[0].programme",
            "$.budget.lines[1].programme",
        ),
        not_applicable(
            "the lines are in another currency",
            kameno,
            says="there are no lines in the currency of 500000.00 EUR alone to add",
        ),
        not_applicable("the lines are in two", page([BudgetLine(leva(1)), BudgetLine(euro(1))], [Statement(leva(1))])),
        not_applicable("it is stated that there are no lines", page([], [Statement(leva(1))])),
        not_applicable("nothing is printed beside the lines", page(THREE_LEVA), says="the project has no statement"),
    ),
    *of_rule(
        "statements-agree",
        met(
            "printed twice alike",
            page(THREE_LEVA, [Statement(leva("3.00")), Statement(leva("3.00"))]),
            says="3.00 BGN is printed for the whole project each time",
        ),
        breached(
            "printed twice, a cent apart",
            page([...], [Statement(leva("3.00")), Statement(leva("3.01"))]),
            says="3.00 BGN is printed for the whole project, and also 3.01 BGN",
            at="$.budget.statements[0]",
        ),
        not_applicable("printed once for each part", page(THREE_LEVA, BY_PROGRAMME)),
        not_applicable(
            "printed in two currencies", page(THREE_LEVA, [Statement(leva("3.00")), Statement(euro("1.53"))])
        ),
        not_applicable("nothing is printed beside the lines", page(THREE_LEVA)),
    ),
    *of_rule(
        "printed-parts-make-the-whole",
        met(
            "the programmes make the total",
            page(None, [Statement(leva("3.00")), *BY_PROGRAMME]),
            says="3.00 BGN is printed, and its parts by programme add up to it",
            at="$.budget.statements[0]",
        ),
        met("Vidin's two programmes", vidin, margin=leva(0)),
        breached(
            "the programmes make more than the total",
            page(None, [Statement(leva("2.50")), *BY_PROGRAMME]),
            says="2.50 BGN is printed; its parts by programme come to 3.00 BGN: -0.50 BGN apart",
            margin=leva("-0.50"),
        ),
        breached(
            "all programmes make less than the total",
            page(None, [Statement(leva("3.50")), *BY_PROGRAMME]),
            margin=leva("-0.50"),
        ),
        breached(
            "direct and indirect costs make less than the total",
            page(
                None,
                [
                    Statement(leva("3.00")),
                    Statement(leva("2.00"), cost_type=DIRECT),
                    Statement(leva("0.90"), cost_type=INDIRECT),
                ],
                None,
            ),
            says="3.00 BGN is printed; its parts by cost type come to 2.90 BGN: 0.10 BGN apart",
        ),
        breached(
            "the sources make more than their programme",
            page(None, [Statement(leva("1.99"), programme=HRD), *SOURCES_PRINTED]),
            margin=leva("-0.01"),
        ),
        unknown(
            "a programme that is not listed may have the rest",
            page(None, [Statement(leva("3.50")), *BY_PROGRAMME], [HRD, SESG, ...]),
            "$.parts",
            says="3.50 BGN is printed; its parts by programme come to 3.00 BGN, unless there is another programme",
        ),
        not_applicable(
            "the third programme's figure is not printed",
            page(None, [Statement(leva("3.50")), *BY_PROGRAMME], [HRD, SESG, REGIONS_IN_GROWTH]),
            says="the figures of 2 programmes are printed, not of all",
        ),
        not_applicable(
            "one part alone divides nothing",
            page(None, [Statement(leva("3.50")), Statement(leva("2.00"), programme=HRD)]),
            says="no parts of 3.50 BGN are printed",
        ),
        not_applicable(
            "a part that is printed twice cannot be added",
            page(None, [Statement(leva("4.00")), *BY_PROGRAMME, Statement(leva("1.00"), programme=SESG)]),
        ),
        not_applicable(
            "parts in another currency are no parts",
            page(None, [Statement(euro("4.00")), *BY_PROGRAMME]),
        ),
        not_applicable("nothing is printed", page(THREE_LEVA)),
    ),
    *of_rule(
        "shares-make-the-amount",
        met(
            "the lines of the sources make the printed amount",
            page(BY_SOURCE, [Statement(leva("2.00"), programme=HRD)], [HRD]),
            says="the amounts of the sources of OP HRD add up to 2.00 BGN",
            margin=leva(0),
        ),
        met(
            "the printed sources make the line",
            page([BudgetLine(leva("2.00"), programme=HRD)], SOURCES_PRINTED, [HRD]),
        ),
        met("the total is that of the only programme", strelcha),
        met("Vidin's four amounts", vidin),
        breached(
            "the lines of the sources make a cent less",
            page(BY_SOURCE, [Statement(leva("2.01"), programme=HRD)], [HRD]),
            says="the amounts of the sources of OP HRD come to 2.00 BGN, and its amount is 2.01 BGN",
            margin=leva("-0.01"),
        ),
        breached(
            "the printed sources make a cent more",
            page([BudgetLine(leva("1.99"), programme=HRD)], SOURCES_PRINTED, [HRD]),
            margin=leva("-0.01"),
        ),
        unknown(
            "a line names no source",
            page([BudgetLine(leva("2.00"), programme=HRD)], parts=[HRD]),
            "$.budget.lines[0].source",
            says="what each source of OP HRD pays is not certain",
        ),
        unknown(
            "a line names no programme",
            page([*BY_SOURCE, BudgetLine(leva("1.00"))], parts=[HRD]),
            "$.budget.lines[2].programme",
        ),
        unknown("there may be other lines", page([*BY_SOURCE, ...], parts=[HRD]), "$.budget.lines"),
        unknown(
            "another programme may have a part of the total",
            page(BY_SOURCE, [Statement(leva("2.00"))], [HRD, ...]),
            "$.parts",
        ),
        not_applicable(
            "no amount is printed beside the sources",
            page(BY_SOURCE, parts=[HRD]),
            says="no amount of OP HRD is printed beside the amounts of its sources",
        ),
        not_applicable(
            "no line is the programme's",
            page(BY_SOURCE, parts=[SESG]),
            says="no budget line is under OP SESG",
        ),
        not_applicable(
            "the programme's lines are in two currencies",
            page([*BY_SOURCE, BudgetLine(euro(1), programme=HRD)], parts=[HRD]),
            says="the lines of OP HRD are in two currencies",
        ),
        not_applicable("no programme pays", page(BY_SOURCE, parts=[]), says="the project has no programme part"),
    ),
    *of_rule(
        "line-is-under-a-programme",
        met("each line is", page(THREE_LEVA), says="2.00 BGN is under 2014BG05M9OP001"),
        breached(
            "a line is under another programme",
            page([BudgetLine(leva("1.00"), programme=REGIONS_IN_GROWTH)]),
            says="1.00 BGN is under 2014BG16RFOP001, which does not pay for the project",
            at="$.budget.lines[0]",
        ),
        unknown(
            "a line names none", page(ONE_LINE_OF_NO_PROGRAMME), "$.budget.lines[1].programme", at="$.budget.lines[1]"
        ),
        unknown("the programme may be one that is not listed", page(THREE_LEVA, parts=[HRD, ...]), "$.parts"),
        unknown(
            "a line names none, and programmes may be missing",
            page([BudgetLine(leva("1.00"))], parts=None),
            "$.budget.lines[0].programme",
            "$.parts",
        ),
        unknown(
            "no line is stated",
            page(None),
            "$.budget.lines",
            says="no budget line is stated",
            at="$.budget.lines",
        ),
        not_applicable("there are no lines", page([]), says="the project has no budget line"),
    ),
    *of_rule(
        "lines-share-a-currency",
        met("all in leva", page(THREE_LEVA), says="the lines are in BGN"),
        breached(
            "one in euro among leva",
            page([*THREE_LEVA, BudgetLine(euro("1.00"))]),
            says="the lines are in BGN, EUR",
            at="$.budget",
        ),
        breached("two are enough, whatever is left out", page([BudgetLine(leva(1)), BudgetLine(euro(1)), ...])),
        unknown("there may be other lines", page([*THREE_LEVA, ...]), "$.budget.lines"),
        unknown("no line is stated", page(None), "$.budget.lines"),
        not_applicable("there are no lines", page([]), says="there are no lines"),
    ),
    *of_rule(
        "line-is-not-negative",
        met("a positive amount", page(THREE_LEVA), says="2.00 BGN is printed"),
        met("nothing at all", page([BudgetLine(leva("0.00"))])),
        breached(
            "a cent below zero", page([BudgetLine(leva("-0.01"))]), says="-0.01 BGN is printed", at="$.budget.lines[0]"
        ),
        unknown("there may be other lines", page([*THREE_LEVA, ...]), "$.budget.lines"),
        not_applicable("there are no lines", page([])),
    ),
)
