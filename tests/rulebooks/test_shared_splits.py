"""The rules on how amounts are divided among those who pay."""

from __future__ import annotations

from collections.abc import Sequence

from integrated_projects.budget import Budget, BudgetLine, Statement
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, NATIONAL_BUDGET, SESG
from integrated_projects.catalogue.bulgaria_eea_2014_2021 import LOCAL_DEVELOPMENT
from integrated_projects.catalogue.funds import ESF
from integrated_projects.examples import kazanlak, strelcha, vidin
from integrated_projects.listing import Listed
from integrated_projects.money import Rate, euro, leva
from integrated_projects.programme import FundingSource, Programme, Shares, SourceKind, SplitPolicy
from integrated_projects.project import ProgrammePart, Project
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown


def shares(fund: str, nation: str) -> Shares:
    """Rates of the fund and of the national budget."""
    return Shares([(ESF, Rate.percent(fund)), (NATIONAL_BUDGET, Rate.percent(nation))])


def page(
    lines: Listed[BudgetLine],
    statements: Sequence[Statement] = (),
    parts: Listed[ProgrammePart | Programme] = (HRD,),
) -> Project:
    """A page that prints these figures."""
    return Project("A project", parts=parts, budget=Budget(lines=lines, statements=statements))


def split(fund: str, nation: str) -> list[BudgetLine]:
    """Lines of the fund and of the national budget."""
    return [
        BudgetLine(leva(fund), programme=HRD, source=ESF),
        BudgetLine(leva(nation), programme=HRD, source=NATIONAL_BUDGET),
    ]


def own(amount: str) -> BudgetLine:
    """A line of the partner's own money."""
    return BudgetLine(leva(amount), programme=HRD, source=OWN)


OWN = FundingSource("OWN", kind=SourceKind.OWN)
AT_85_13_2 = ProgrammePart(
    HRD,
    shares=Shares([(ESF, Rate.percent("85")), (NATIONAL_BUDGET, Rate.percent("13")), (OWN, Rate.percent("2"))]),
)
AT_85 = ProgrammePart(HRD, shares=shares("85", "15"))
AT_80 = ProgrammePart(HRD, shares=shares("80", "20"))
HALF_UP = ProgrammePart(HRD, cofinancing=SplitPolicy.FUNDS_HALF_UP.cofinancing(shares("85", "15")))
CUT_OFF = ProgrammePart(HRD, cofinancing=SplitPolicy.FUNDS_CUT_OFF.cofinancing(shares("85", "15")))
#: 85 % of 0.10 is 0.085: half up 0.09, and cut off 0.08.
ROUNDED_UP = split("0.09", "0.01")
UNDIVIDED = BudgetLine(leva("0.10"), programme=HRD)
EURO_LINE = BudgetLine(euro("1.00"), programme=HRD)

NO_LINE = "no budget line is under OP HRD"
TWO_CURRENCIES = "the lines of OP HRD are in two currencies"
NOT_CERTAIN = "how the amount of OP HRD is divided among its sources, or at which rates, is not certain"

ROWS: tuple[Row, ...] = (
    *of_rule(
        "printed-rates-add-up",
        met("85 and 15", page(None, parts=[AT_85]), says="ESF 85 % + BG 15 % add up to 100 %"),
        met("Kazanlak's rates", kazanlak),
        breached(
            "80 and 15",
            page(None, parts=[ProgrammePart(HRD, shares=shares("80", "15"))]),
            says="ESF 80 % + BG 15 % do not add up to 100 %",
            at="$.parts[0]",
        ),
        breached("90 and 15", page(None, parts=[ProgrammePart(HRD, shares=shares("90", "15"))])),
        unknown("no rates are printed", page(None), "$.parts[0].shares", says="no rates of OP HRD are printed"),
        unknown("no programme is stated", page(None, parts=None), "$.parts"),
        not_applicable("no programme pays", page(None, parts=[])),
    ),
    *of_rule(
        "split-is-explained",
        met(
            "85 % rounded half up",
            page(ROUNDED_UP),
            says="ESF 0.09 BGN, BG 0.01 BGN are what ESF 85 % + BG 15 % of 0.10 BGN come to with "
            "every fund rounded half up, the national side takes the rest",
        ),
        met(
            "the amounts are printed beside an undivided line",
            page(
                [UNDIVIDED],
                [
                    Statement(leva("0.09"), programme=HRD, source=ESF),
                    Statement(leva("0.01"), programme=HRD, source=NATIONAL_BUDGET),
                ],
            ),
        ),
        met("nothing to divide", page(split("0.00", "0.00"))),
        met("Vidin's amounts", vidin),
        met("Strelcha's amounts", strelcha),
        breached(
            "a cent moved from the fund to the nation, and back to neither rounding",
            page(split("0.07", "0.03")),
            says="ESF 0.07 BGN, BG 0.03 BGN are printed, and no known policy makes them of 0.10 BGN "
            "at ESF 85 % + BG 15 %",
            at="$.parts[0]",
        ),
        breached("the fund pays all", page([BudgetLine(leva("0.10"), programme=HRD, source=ESF)])),
        breached(
            "a third source has a part",
            page([*ROUNDED_UP, BudgetLine(leva("0.10"), programme=HRD, source="own")]),
        ),
        unknown("no source is stated", page([UNDIVIDED]), "$.budget.lines[0].source", says=NOT_CERTAIN),
        unknown("there may be other lines", page([*ROUNDED_UP, ...]), "$.budget.lines"),
        unknown(
            "a line may be the programme's",
            page([*ROUNDED_UP, BudgetLine(leva("0.10"), source=ESF)]),
            "$.budget.lines[2].programme",
        ),
        unknown(
            "the catalogue has no rates",
            page([BudgetLine(leva("0.10"), programme=LOCAL_DEVELOPMENT, source=ESF)], parts=[LOCAL_DEVELOPMENT]),
            "$.parts[0].programme.shares",
        ),
        not_applicable(
            "no line is the programme's", page(ROUNDED_UP, parts=[SESG]), says="no budget line is under OP SESG"
        ),
        not_applicable("its lines are in two currencies", page([*ROUNDED_UP, EURO_LINE]), says=TWO_CURRENCIES),
        not_applicable("no programme pays", page(ROUNDED_UP, parts=[])),
    ),
    *of_rule(
        "split-is-explained-at-printed-rates",
        met(
            "a partner pays as well, and takes the rest",
            page([*split("1019458.47", "155917.18"), own("23987.25")], parts=[AT_85_13_2]),
        ),
        met(
            "a partner pays as well, and the national budget takes the rest",
            page([*split("1019458.47", "155917.17"), own("23987.26")], parts=[AT_85_13_2]),
        ),
        breached(
            "a cent moved from the partner to the nation",
            page([*split("1019458.47", "155917.19"), own("23987.24")], parts=[AT_85_13_2]),
        ),
        met("85 % as printed", page(ROUNDED_UP, parts=[AT_85])),
        met(
            "the fund alone, as printed",
            page(
                [BudgetLine(leva("0.10"), programme=HRD, source=ESF)],
                parts=[ProgrammePart(HRD, shares=Shares([(ESF, Rate.percent("100"))]))],
            ),
            says="ESF 0.10 BGN are what ESF 100 % of 0.10 BGN come to with "
            "the national side rounded half up, the fund takes the rest",
        ),
        breached(
            "80 % are printed",
            page(ROUNDED_UP, parts=[AT_80]),
            says="ESF 0.09 BGN, BG 0.01 BGN are printed, and no known policy makes them of 0.10 BGN "
            "at ESF 80 % + BG 20 %",
        ),
        breached(
            "rates that do not add up divide nothing",
            page(ROUNDED_UP, parts=[ProgrammePart(HRD, shares=shares("80", "15"))]),
        ),
        unknown("no rates are printed", page(ROUNDED_UP), "$.parts[0].shares", says=NOT_CERTAIN),
        unknown("no source is stated", page([UNDIVIDED], parts=[AT_85]), "$.budget.lines[0].source"),
        not_applicable("no line is the programme's", page([], parts=[AT_85]), says=NO_LINE),
        not_applicable("its lines are in two currencies", page([*ROUNDED_UP, EURO_LINE], parts=[AT_85])),
    ),
    *of_rule(
        "split-follows-its-rounding",
        met(
            "half up is stated, and kept",
            page(ROUNDED_UP, parts=[HALF_UP]),
            says="ESF 0.09 BGN, BG 0.01 BGN are what the stated rounding makes of 0.10 BGN",
        ),
        breached(
            "cut off is stated, and half up is printed",
            page(ROUNDED_UP, parts=[CUT_OFF]),
            says="ESF 0.09 BGN, BG 0.01 BGN are printed, and the stated rounding makes "
            "ESF 0.08 BGN, BG 0.02 BGN of 0.10 BGN",
            at="$.parts[0]",
        ),
        unknown("no rounding is stated", page(ROUNDED_UP), "$.parts[0].cofinancing", says=NOT_CERTAIN),
        unknown("no source is stated", page([UNDIVIDED], parts=[HALF_UP]), "$.budget.lines[0].source"),
        not_applicable("no line is the programme's", page([], parts=[HALF_UP]), says=NO_LINE),
        not_applicable("its lines are in two currencies", page([*ROUNDED_UP, EURO_LINE], parts=[HALF_UP])),
    ),
)
