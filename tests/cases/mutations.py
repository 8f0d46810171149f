"""The five real pages with one thing changed, and what answers: nothing wrong is accepted in silence.

A change that leaves no noun behind is refused when it is made; any other is made, and a rule says what is wrong with
it. Each row tells the page, the change in words, the change itself, and the answer.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any, TypeAlias

import attrs

from integrated_projects.budget import DIRECT, INDIRECT, BudgetLine, FlatRate, Statement
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, NATIONAL_BUDGET, REGIONS_IN_GROWTH, SESG
from integrated_projects.catalogue.funds import ESF
from integrated_projects.errors import CurrencyMismatch, IntegratedProjectsError, Malformed
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.finding import Outcome
from integrated_projects.identifier import ContractNumber, ProcedureNumber, ProgrammeCode, ProjectNumber
from integrated_projects.listing import Listing
from integrated_projects.money import Money, Rate, euro, leva, total
from integrated_projects.organisation import Organisation, OrganisationKind
from integrated_projects.partner import Role
from integrated_projects.period import Duration, Period
from integrated_projects.procedure import Procedure
from integrated_projects.programme import Cofinancing, Shares, SplitPolicy
from integrated_projects.project import Contract, LinkedContract, Project, Tally
from integrated_projects.quantity import Quantity

__all__ = ["MUTATIONS", "Found", "Mutation", "Refused"]


@attrs.frozen
class Refused:
    """The change raises an error that says why.

    Attributes:
        because: Part of the message.
        error: The class of the error.
    """

    because: str
    error: type[IntegratedProjectsError] = Malformed

    def __str__(self) -> str:
        return f"refused: {self.because}"


@attrs.frozen
class Found:
    """The change is made, and a rule says what is wrong.

    Attributes:
        rule: The second half of the id of the rule.
        outcome: What the rule finds.
        says: Part of its message.
    """

    rule: str
    outcome: Outcome
    says: str

    def __str__(self) -> str:
        return f"{self.rule} is {self.outcome.value}: {self.says}"


Change: TypeAlias = Callable[[Project], Project]


@attrs.frozen
class Mutation:
    """A page with one thing changed.

    Attributes:
        page: The project as its page states it.
        words: The change, for a reader.
        change: The change itself.
        answer: What answers it.
    """

    page: Project
    words: str
    change: Change
    answer: Refused | Found

    def __str__(self) -> str:
        return self.words


def _breached(rule: str, says: str) -> Found:
    return Found(rule, Outcome.BREACHED, says)


def _unknown(rule: str, says: str) -> Found:
    return Found(rule, Outcome.UNKNOWN, says)


def _with(page: Project, **fields: Any) -> Project:  # noqa: ANN401 - whatever the fields of a project take
    """The page with these fields instead of its own."""
    return attrs.evolve(page, **fields)


def _listed(page: Project, name: str, items: list[Any]) -> Project:
    """The page with other items in one list, which stays as open or complete as it is."""
    listing: Listing[Any] = getattr(page, name)
    return _with(page, **{name: items if listing.complete else [*items, ...]})


def _item(page: Project, name: str, position: int, **fields: Any) -> Project:  # noqa: ANN401 - as above
    """The page with one item of one list changed."""
    items = list(getattr(page, name))
    items[position] = attrs.evolve(items[position], **fields)
    return _listed(page, name, items)


def _added(page: Project, name: str, item: object) -> Project:
    """The page with one more item in one list."""
    return _listed(page, name, [*getattr(page, name), item])


def _budget(page: Project, **fields: Any) -> Project:  # noqa: ANN401 - as above
    """The page with another budget."""
    return _with(page, budget=attrs.evolve(page.budget, **fields))


def _line(page: Project, position: int, **fields: Any) -> Project:  # noqa: ANN401 - as above
    """The page with one budget line changed."""
    lines = list(page.budget.lines)
    lines[position] = attrs.evolve(lines[position], **fields)
    return _budget(page, lines=lines)


def _statement(page: Project, position: int, amount: Money) -> Project:
    """The page with another amount in one statement."""
    statements = list(page.budget.statements)
    statements[position] = attrs.evolve(statements[position], amount=amount)
    return _budget(page, statements=statements)


def _contracts(page: Project, position: int, *numbers: str) -> Project:
    """The page with other contracts with one of its programmes."""
    contracts = [Contract(ContractNumber.parse(number)) for number in numbers]
    return _item(page, "parts", position, contracts=contracts)


def _shares(fund: str, nation: str) -> Shares:
    return Shares([(ESF, Rate.percent(fund)), (NATIONAL_BUDGET, Rate.percent(nation))])


def _any(value: Any) -> Any:  # noqa: ANN401 - what the type checker would refuse too, so that it is tried all the same
    return value


MUTATIONS: tuple[Mutation, ...] = (
    # --- amounts ---
    Mutation(
        kyustendil,
        "Kyustendil: a cent more in one line",
        lambda page: _line(page, 0, amount=leva("467289.01")),
        _breached("statements-reconcile-with-lines", "the lines come to 882659.06 BGN: -0.01 BGN apart"),
    ),
    Mutation(
        vidin,
        "Vidin: a cent less in one printed figure",
        lambda page: _statement(page, 1, leva("1199362.89")),
        _breached("statements-reconcile-with-lines", "the lines come to 1199362.90 BGN: -0.01 BGN apart"),
    ),
    Mutation(
        vidin,
        "Vidin: a cent more in one printed figure, against the total",
        lambda page: _statement(page, 2, leva("389907.76")),
        _breached("printed-parts-make-the-whole", "its parts by programme come to 1589270.66 BGN"),
    ),
    Mutation(
        strelcha,
        "Strelcha: two digits of the total change places",
        lambda page: _statement(page, 0, leva("72456.65")),
        _breached("shares-make-the-amount", "come to 74256.65 BGN, and its amount is 72456.65 BGN"),
    ),
    Mutation(
        vidin,
        "Vidin: a cent moves from the national budget to the fund",
        lambda page: _line(_line(page, 0, amount=leva("1019458.48")), 1, amount=leva("179904.42")),
        _breached("split-is-explained", "no known policy makes them of 1199362.90 BGN at ESF 85 % + BG 15 %"),
    ),
    Mutation(
        kyustendil,
        "Kyustendil: 6 % are claimed for the money of 7 %",
        lambda page: _line(page, 2, form=FlatRate(Rate.percent("6"), of=DIRECT)),
        _breached("flat-rate-follows-direct-costs", "57744.05 BGN is not 6 % of direct costs, 824915.00 BGN"),
    ),
    # One of the two programmes may not use the rate, so that too little is not certainly wrong.
    Mutation(
        kyustendil,
        "Kyustendil: 8 % are claimed for the money of 7 %",
        lambda page: _line(page, 2, form=FlatRate(Rate.percent("8"), of=DIRECT)),
        _unknown("flat-rate-follows-direct-costs", "whether 8 % of direct costs is kept under the project"),
    ),
    Mutation(
        kyustendil,
        "Kyustendil: 8 % are claimed for the money of 7 %, and the first programme alone pays all of it",
        lambda page: _line(page, 2, form=FlatRate(Rate.percent("8"), of=DIRECT), programme=HRD),
        _breached("flat-rate-follows-direct-costs-in-each-programme", "57744.05 BGN is not 8 % of direct costs"),
    ),
    Mutation(
        kyustendil,
        "Kyustendil: an equivalent in euro that is a cent too high",
        lambda page: _budget(page, statements=[*page.budget.statements, Statement(euro("451296.42"))]),
        _breached("equivalents-agree", "451296.42 EUR at 1.95583 lev for one euro is 882659.08 BGN"),
    ),
    Mutation(
        vidin,
        "Vidin: a line in euro among those in leva",
        lambda page: _budget(page, lines=[*page.budget.lines, BudgetLine(euro("1.00"), programme=HRD, source=ESF)]),
        _breached("lines-share-a-currency", "the lines are in BGN, EUR"),
    ),
    Mutation(
        kazanlak,
        "Kazanlak: a line below zero",
        lambda page: _budget(page, lines=[*page.budget.lines, BudgetLine(leva("-1.00"), programme=HRD)]),
        _breached("line-is-not-negative", "-1.00 BGN"),
    ),
    Mutation(
        kazanlak,
        "Kazanlak: a line under a programme that does not pay",
        lambda page: _line(page, 1, programme=REGIONS_IN_GROWTH),
        _breached("line-is-under-a-programme", "which does not pay for the project"),
    ),
    Mutation(
        vidin,
        "Vidin: a line loses its programme",
        lambda page: _line(page, 0, programme=None),
        _unknown("line-is-under-a-programme", "is not stated"),
    ),
    Mutation(
        kameno,
        "Kameno: the budget line is lost",
        lambda page: _budget(page, lines=None),
        _unknown("statements-reconcile-with-lines", "which lines it covers is not certain"),
    ),
    Mutation(
        kazanlak,
        "Kazanlak: 80 % and 15 % are printed",
        lambda page: _item(page, "parts", 0, shares=_shares("80", "15")),
        _breached("printed-rates-add-up", "ESF 80 % + BG 15 % do not add up to 100 %"),
    ),
    Mutation(
        kazanlak,
        "Kazanlak: 80 % and 15 % are to divide an amount",
        lambda page: _item(page, "parts", 0, cofinancing=SplitPolicy.FUNDS_HALF_UP.cofinancing(_shares("80", "15"))),
        Refused("its shares do not add up to 100 %"),
    ),
    Mutation(
        kazanlak,
        "Kazanlak: nobody bears the residual",
        lambda page: _item(
            page,
            "parts",
            0,
            cofinancing=Cofinancing(
                shares=_shares("85", "15"),
                rounding=SplitPolicy.FUNDS_HALF_UP.cofinancing(_shares("85", "15")).rounding,
                residual="ERDF",
            ),
        ),
        Refused("'ERDF' is not a bearer of the residual"),
    ),
    Mutation(
        kyustendil,
        "Kyustendil: an amount is a float",
        lambda page: _line(page, 0, amount=leva(_any(467289.0))),
        Refused("467289.0 is not an amount"),
    ),
    Mutation(
        kyustendil,
        "Kyustendil: an amount of no number",
        lambda page: _line(page, 0, amount=leva("NaN")),
        Refused("'NaN' is not an amount"),
    ),
    Mutation(
        kyustendil,
        "Kyustendil: an amount with three decimals",
        lambda page: _line(page, 0, amount=leva("467289.005")),
        Refused("it takes whole cents"),
    ),
    Mutation(
        kyustendil,
        "Kyustendil: an amount as it is printed, with a blank and a comma",
        lambda page: _line(page, 0, amount=leva("467 289,00")),
        Refused("'467 289,00' is not an amount"),
    ),
    Mutation(
        kyustendil,
        "Kyustendil: a currency that nobody knows",
        lambda page: _line(page, 0, amount=Money("467289.00", "BGX")),
        Refused("'BGX' is not a currency"),
    ),
    Mutation(
        kameno,
        "Kameno: leva and euro are added",
        lambda page: _line(page, 0, amount=total([page.budget.lines[0].amount, euro("500000.00")])),
        Refused("'BGN and EUR' is not one currency", CurrencyMismatch),
    ),
    Mutation(
        kyustendil,
        "Kyustendil: the indirect costs are 107 % of the direct ones",
        lambda page: _line(page, 2, form=FlatRate(Rate.percent("107"), of=DIRECT)),
        Refused("write a number from 0 to 100"),
    ),
    Mutation(
        kyustendil,
        "Kyustendil: the indirect costs are a rate of themselves",
        lambda page: _line(page, 2, form=FlatRate(Rate.percent("7"), of=INDIRECT)),
        Refused("the line is among the costs that it is a rate of"),
    ),
    # --- numbers and contracts ---
    Mutation(
        kazanlak,
        "Kazanlak: a contract number with a Cyrillic С",
        lambda page: _contracts(page, 0, "BG05M9OP001-2.056-0020-С01"),
        Refused("Cyrillic 'С'"),
    ),
    Mutation(
        strelcha,
        "Strelcha: a project number with a zero for the letter O",
        lambda page: _with(page, number=ProjectNumber.parse("BG05M90P001-2.023-0001")),
        Refused("write BG05M9OP001-2.023-0001"),
    ),
    Mutation(
        kyustendil,
        "Kyustendil: a programme code without its year",
        lambda page: _line(page, 0, programme=ProgrammeCode.parse("BG05M9OP001")),
        Refused("a CCI starts with its year"),
    ),
    Mutation(
        kazanlak,
        "Kazanlak: the second contract names a third programme",
        lambda page: _contracts(page, 1, "BG05M9OP001-2.056-0020-2014BG16RFOP001-C01"),
        _breached("contract-names-its-programme", "and names 2014BG16RFOP001"),
    ),
    Mutation(
        kazanlak,
        "Kazanlak: the second contract names no programme, so the leading one",
        lambda page: _contracts(page, 1, "BG05M9OP001-2.056-0020-C01"),
        _breached("contract-names-its-programme", "the leading programme of BG05M9OP001-2.056-0020"),
    ),
    Mutation(
        kazanlak,
        "Kazanlak: the second contract is of another project",
        lambda page: _contracts(page, 1, "BG05M9OP001-2.056-0025-2014BG05M2OP001-C01"),
        _breached("contracts-are-of-one-project", "BG05M9OP001-2.056-0020, BG05M9OP001-2.056-0025"),
    ),
    Mutation(
        kazanlak,
        "Kazanlak: the project has the number of Vidin's",
        lambda page: _with(page, number=ProjectNumber.parse("BG05M9OP001-2.056-0025")),
        _breached("contract-is-of-the-project", "not of BG05M9OP001-2.056-0025"),
    ),
    Mutation(
        vidin,
        "Vidin: two contracts with one programme",
        lambda page: _contracts(page, 0, "BG05M9OP001-2.056-0025-C01", "BG05M9OP001-2.056-0025-C02"),
        _breached("one-contract-per-programme", "not one contract with OP HRD is stated, but 2"),
    ),
    Mutation(
        strelcha,
        "Strelcha: the number of a programme that does not pay",
        lambda page: _with(page, number=ProjectNumber.parse("BG05M2OP001-2.023-0001")),
        _breached("project-is-under-a-programme", "BG05M2OP001, which is no programme of the project"),
    ),
    Mutation(
        strelcha,
        "Strelcha: the number of another procedure",
        lambda page: _with(page, procedure=Procedure(ProcedureNumber.parse("BG05M9OP001-2.024"))),
        _breached("project-is-under-its-procedure", "is under the procedure BG05M9OP001-2.023"),
    ),
    Mutation(
        kyustendil,
        "Kyustendil: the number of a project as that of the procedure",
        lambda page: _with(page, procedure=Procedure(ProjectNumber.parse("BG05M9OP001-2.018-0001"))),
        _breached("procedure-is-called-by-its-number", "it is that of a project under BG05M9OP001-2.018"),
    ),
    Mutation(
        kazanlak,
        "Kazanlak: the contract for housing is signed after the start",
        lambda page: _item(page, "linked_contracts", 0, signed_on=date(2021, 12, 16)),
        _breached("linked-contract-is-earlier", "not before the first day, 2021-12-15"),
    ),
    Mutation(
        kazanlak,
        "Kazanlak: it builds on a contract of its own",
        lambda page: _with(
            page,
            number=ProjectNumber.parse("BG05M9OP001-2.056-0020"),
            linked_contracts=[LinkedContract(page.parts[0].contracts[0].number)],
        ),
        _breached("linked-contract-is-of-another-project", "is a contract of this project itself"),
    ),
    # --- days ---
    Mutation(
        vidin,
        "Vidin: the last day is printed before the first",
        lambda page: _with(page, first_day=date(2023, 6, 30), last_day=date(2022, 7, 5)),
        _breached("days-are-in-order", "the last day, 2022-07-05, is before the first, 2023-06-30"),
    ),
    Mutation(
        vidin,
        "Vidin: a period is made of these days",
        lambda page: _with(page, duration=Period.through(date(2023, 6, 30), date(2022, 7, 5))),
        Refused("its last day comes before its first"),
    ),
    Mutation(
        strelcha,
        "Strelcha: the duration disagrees with the days",
        lambda page: _with(page, duration=Duration(months=15)),
        _breached("days-agree-with-duration", "2019-09-01 to 2021-01-01 is not 15 months under any convention"),
    ),
    Mutation(
        vidin,
        "Vidin: the last day lies after the end of eligibility",
        lambda page: _with(page, last_day=date(2024, 1, 1)),
        _breached(
            "days-are-eligible", "the project runs from 2022-07-05 to 2024-01-01, not inside 2014-01-01 – 2023-12-31"
        ),
    ),
    Mutation(
        strelcha,
        "Strelcha: the last day is lost",
        lambda page: _with(page, last_day=None),
        _unknown("days-are-in-order", "last day: not stated"),
    ),
    Mutation(
        kazanlak,
        "Kazanlak: a moment for a day",
        lambda page: _with(page, first_day=datetime(2021, 12, 15, tzinfo=UTC)),
        Refused("datetime.datetime(2021, 12, 15"),
    ),
    Mutation(
        kazanlak,
        "Kazanlak: a day in words",
        lambda page: _with(page, first_day="15.12.2021"),
        Refused("'15.12.2021' is not"),
    ),
    # --- partners, activities and what is counted of them ---
    Mutation(
        kazanlak,
        "Kazanlak: a partner is listed twice under a programme",
        lambda page: _added(page, "partners", page.partners[3]),
        _breached("organisation-once-under-each-programme", "ОУ „Кирил и Методий“ is listed twice under one programme"),
    ),
    Mutation(
        kazanlak,
        "Kazanlak: a partner is also an associated partner under its programme",
        lambda page: _added(page, "associated_partners", attrs.evolve(page.partners[3], role=Role.ASSOCIATED_PARTNER)),
        _breached("organisation-once-under-each-programme", "ОУ „Кирил и Методий“ is listed twice under one programme"),
    ),
    Mutation(
        vidin,
        "Vidin: a partner is listed twice, under no programme that is stated",
        lambda page: _added(page, "partners", page.partners[1]),
        _breached("organisation-once-in-each-role", "„Хена“ ООД is listed twice in one role"),
    ),
    Mutation(
        vidin,
        "Vidin: a partner is called a beneficiary too",
        lambda page: _item(page, "partners", 1, role=Role.BENEFICIARY),
        _breached("one-beneficiary", "2 beneficiaries are stated: Община Видин, „Хена“ ООД"),
    ),
    Mutation(
        vidin,
        "Vidin: nobody is called the beneficiary",
        lambda page: _item(page, "partners", 0, role=Role.PARTNER),
        _breached("one-beneficiary", "0 beneficiaries are stated"),
    ),
    Mutation(
        vidin,
        "Vidin: the role of the municipality is lost",
        lambda page: _item(page, "partners", 0, role=None),
        _unknown("one-beneficiary", "0 beneficiaries are stated for certain"),
    ),
    Mutation(
        kazanlak,
        "Kazanlak: a budget line of an associated partner",
        lambda page: _line(page, 0, partner=page.associated_partners[0]),
        _breached("associated-partners-carry-no-money", "Агенция по заетостта"),
    ),
    Mutation(
        vidin,
        "Vidin: an activity under a programme that does not pay",
        lambda page: _item(page, "activities", 12, programmes=[REGIONS_IN_GROWTH]),
        _breached("activity-is-paid", "career guidance for pupils is under 2014BG16RFOP001"),
    ),
    Mutation(
        kazanlak,
        "Kazanlak: a partner under a programme that does not pay",
        lambda page: _item(page, "partners", 4, programmes=[SESG, REGIONS_IN_GROWTH]),
        _breached("partner-is-under-a-programme", "ОУ „Свети Климент Охридски“ is under"),
    ),
    Mutation(
        kyustendil,
        "Kyustendil: a target group under a programme that does not pay",
        lambda page: _item(page, "target_groups", 0, programmes=[REGIONS_IN_GROWTH]),
        _breached("target-group-is-under-a-programme", "the project is paid by 2014BG05M9OP001, 2014BG05M2OP001"),
    ),
    Mutation(
        kyustendil,
        "Kyustendil: the target groups under the first programme are left out",
        lambda page: _with(
            page,
            target_groups=[group for group in page.target_groups if HRD.code not in group.programmes],
        ),
        _breached("programme-reaches-a-target-group", "no target group is reached under 2014BG05M9OP001"),
    ),
    Mutation(
        kazanlak,
        "Kazanlak: a stranger carries out an activity",
        lambda page: _item(page, "activities", 0, performers=[Organisation("Агенция по заетоста")]),
        _breached("performers-take-part", "Агенция по заетоста carry out"),
    ),
    Mutation(
        kazanlak,
        "Kazanlak: five schools are counted",
        lambda page: _with(
            page,
            tallies=[
                *page.tallies[:3],
                Tally(Quantity.exactly(5), of="partners", programme=SESG, kind=OrganisationKind.SCHOOL),
                *page.tallies[4:],
            ],
        ),
        _breached("tally-agrees-with-its-list", "listed are 4 for certain and 4 at the most"),
    ),
    Mutation(
        kyustendil,
        "Kyustendil: the second programme is left out, and two are counted",
        lambda page: _with(page, parts=page.parts[:1]),
        _breached("tally-agrees-with-its-list", "listed are 1 for certain and 1 at the most"),
    ),
    Mutation(
        vidin,
        "Vidin: a count is a truth",
        lambda page: _with(page, tallies=[Tally(Quantity.exactly(_any(True)), of="parts")]),
        Refused("True is not a quantity"),
    ),
    Mutation(
        vidin,
        "Vidin: something is counted that is no list",
        lambda page: _with(page, tallies=[Tally(Quantity.exactly(2), of="statements")]),
        Refused("'statements' is not a list that is counted"),
    ),
    # --- words and lists ---
    Mutation(
        kameno,
        "Kameno: a title with a control character",
        lambda page: _with(page, title="Интегрирани услуги\x1b[31m"),
        Refused("U+001B, which cannot be printed"),
    ),
    Mutation(
        kameno,
        "Kameno: no title",
        lambda page: _with(page, title=None),
        Refused("None is not a text"),
    ),
    Mutation(
        kameno,
        "Kameno: a title of nothing but blanks",
        lambda page: _with(page, title="  "),
        Refused("it holds no letter"),
    ),
    Mutation(
        strelcha,
        "Strelcha: a list that is open in the middle",
        lambda page: _with(page, activities=[page.activities[0], ..., page.activities[1]]),
        Refused("... stands only at the end"),
    ),
    Mutation(
        strelcha,
        "Strelcha: a text for a list",
        lambda page: _with(page, activities="training"),
        Refused("'training' is not a list"),
    ),
    Mutation(
        strelcha,
        "Strelcha: the words of an activity for the activity",
        lambda page: _with(page, activities=["training"]),
        Refused("it takes items of the type Activity"),
    ),
    Mutation(
        strelcha,
        "Strelcha: an open list of what is printed",
        lambda page: _budget(page, statements=[*page.budget.statements, ...]),
        Refused("is not a transcription"),
    ),
    Mutation(
        strelcha,
        "Strelcha: an activity under a programme in words",
        lambda page: _item(page, "activities", 0, programmes=["OP HRD"]),
        Refused("it takes items of the type Programme or ProgrammeCode"),
    ),
)
