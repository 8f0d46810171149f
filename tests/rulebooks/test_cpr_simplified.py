"""The rules of both periods on simplified costs, with the numbers of the worked examples."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from integrated_projects.evidence.simplified_costs import (
    CostModel,
    FlatRateOption,
    SimplifiedCosts,
    StaffHours,
    StaffMethod,
)
from integrated_projects.money import Rate, euro
from tests.rulebooks.cpr import LAWS, MECHANISM, Law
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown

MODEL = "$evidence[0].models[0]"
POST = "$evidence[0].posts[0]"


def euros(value: int | str | None) -> Any:  # noqa: ANN401 - an amount or none
    """So many euro."""
    return None if value is None else euro(value)


def model(law: Law, option: FlatRateOption = FlatRateOption.NONE, **facts: Any) -> tuple[SimplifiedCosts]:  # noqa: ANN401
    """The costs of the worked example: staff of 60 000, other direct costs of 40 000."""
    amounts = {"staff": 60_000, "other_direct": 40_000, "indirect": 7_000}
    stated = {name: euros(facts.pop(name, amount)) for name, amount in amounts.items()}
    facts = {"programme": law.programme, "staff_method": StaffMethod.ACTUAL_COSTS, **stated, **facts}
    return (SimplifiedCosts(models=[CostModel(option=option, **facts)], posts=[]),)


def indirect(law: Law) -> Iterator[Row]:
    page = law.page
    cases = (
        ("direct-costs", FlatRateOption.OF_DIRECT_COSTS, 7_000 if law.is_later else 0, "other_direct"),
        ("staff-costs", FlatRateOption.OF_STAFF_COSTS, 9_000, "staff"),
    )
    for name, option, limit, base in cases:
        yield from of_rule(
            f"indirect-costs-are-within-the-rate-of-{name}",
            met("all that the rate allows", page, evidence=model(law, option, indirect=limit), margin=euro(0)),
            breached("a euro more", page, evidence=model(law, option, indirect=limit + 1), margin=euro(-1)),
            unknown("the base is not stated", page, f"{MODEL}.{base}", evidence=model(law, option, **{base: None})),
            not_applicable("no flat rate", page, evidence=model(law)),
            book=law.book,
        )
    calculated = FlatRateOption.CALCULATED
    yield from of_rule(
        "indirect-costs-are-within-the-calculated-rate",
        met("25 %", page, evidence=model(law, calculated, indirect=25_000)),
        breached("more than 25 %", page, evidence=model(law, calculated, indirect="25000.01")),
        unknown("the amount is not stated", page, f"{MODEL}.indirect", evidence=model(law, calculated, indirect=None)),
        not_applicable("no flat rate", page, evidence=model(law)),
        book=law.book,
    )
    yield from of_rule(
        "calculated-rate-has-its-calculation",
        met("a national methodology", page, evidence=model(law, calculated, is_calculated=True)),
        breached("none", page, evidence=model(law, calculated, is_calculated=False)),
        unknown("it is not stated", page, f"{MODEL}.is_calculated", evidence=model(law, calculated)),
        not_applicable("no flat rate", page, evidence=model(law)),
        book=law.book,
    )


def staff(law: Law) -> Iterator[Row]:
    page = law.page

    def flat(amount: int | None, **facts: Any) -> tuple[SimplifiedCosts]:  # noqa: ANN401 - any fact
        facts = {"other_direct": 100_000, "staff_method": StaffMethod.FLAT_RATE, **facts}
        return model(law, staff=amount, **facts)

    yield from of_rule(
        "flat-rate-staff-costs-are-within-the-rate-of-other-direct-costs",
        met("20 % of the others", page, evidence=flat(20_000)),
        breached("20 % of all", page, evidence=flat(24_000), margin=euro(-4_000)),
        unknown("the amount is not stated", page, f"{MODEL}.staff", evidence=flat(None)),
        not_applicable("actual costs", page, evidence=model(law)),
        book=law.book,
    )
    yield from of_rule(
        "flat-rate-staff-costs-go-with-no-large-contract",
        met("no large contract", page, evidence=flat(20_000, has_large_contract=False)),
        breached("a large contract", page, evidence=flat(20_000, has_large_contract=True)),
        unknown("it is not stated", page, f"{MODEL}.has_large_contract", evidence=flat(20_000)),
        not_applicable("actual costs", page, evidence=model(law)),
        book=law.book,
    )
    forty = FlatRateOption.REMAINING_COSTS
    yield from of_rule(
        "remaining-costs-are-within-the-rate-of-staff-costs",
        met("40 %", page, evidence=model(law, forty, other_direct=20_000, indirect=4_000)),
        breached("more than 40 %", page, evidence=model(law, forty, other_direct=20_000, indirect="4000.01")),
        unknown("a part is not stated", page, f"{MODEL}.indirect", evidence=model(law, forty, indirect=None)),
        not_applicable("no flat rate", page, evidence=model(law)),
        book=law.book,
    )
    yield from of_rule(
        "remaining-costs-stand-on-real-staff-costs",
        met("actual staff costs", page, evidence=model(law, forty)),
        breached("a flat rate of a flat rate", page, evidence=model(law, forty, staff_method=StaffMethod.FLAT_RATE)),
        unknown("it is not stated", page, f"{MODEL}.staff_method", evidence=model(law, forty, staff_method=None)),
        not_applicable("no flat rate", page, evidence=model(law)),
        book=law.book,
    )


def hours(law: Law) -> Iterator[Row]:
    page = law.page

    def post(annual: int | None, worked: int | None, amount: str, part: str = "1") -> tuple[SimplifiedCosts]:
        facts: dict[str, Any] = {"programme": law.programme, "full_time": Rate(part), "amount": euro(amount)}
        return (SimplifiedCosts(models=[], posts=[StaffHours(annual_cost=euros(annual), hours=worked, **facts)]),)

    nobody = SimplifiedCosts(models=[], posts=[StaffHours(programme=MECHANISM)])
    yield from of_rule(
        "hours-follow-the-annual-costs",
        met("20.00 an hour", page, evidence=post(34_400, 1, "20.00")),
        met("half a post at the same rate", page, evidence=post(17_200, 860, "17200.00", "0.5")),
        breached("the rate rounded to 20.35", page, evidence=post(35_000, 1720, "35002.00"), margin=euro("-2.00")),
        unknown("the costs are not stated", page, f"{POST}.annual_cost", evidence=post(None, 1, "20.00")),
        not_applicable("of no period", page, evidence=(nobody,)),
        not_applicable("no part of a post", page, evidence=post(34_400, 1, "20.00", "0")),
        book=law.book,
    )
    yield from of_rule(
        "hours-are-within-the-divisor",
        met("all hours of a year", page, evidence=post(34_400, 1720, "1.00")),
        breached("an hour over", page, evidence=post(34_400, 1721, "1.00"), margin=-1),
        breached("half a post", page, evidence=post(34_400, 861, "1.00", "0.5")),
        unknown("the hours are not stated", page, f"{POST}.hours", evidence=post(34_400, None, "1.00")),
        not_applicable("of no period", page, evidence=(nobody,)),
        book=law.book,
    )


def chains(law: Law) -> Iterator[Row]:
    """Staff at a flat rate, and indirect costs at a rate of it: the chain that is allowed."""
    chain = {"staff": 20_000, "other_direct": 100_000, "staff_method": StaffMethod.FLAT_RATE}
    yield from of_rule(
        "indirect-costs-are-within-the-rate-of-staff-costs",
        met(
            "15 % of staff at 20 %",
            law.page,
            evidence=model(law, FlatRateOption.OF_STAFF_COSTS, indirect=3_000, **chain),
        ),
        book=law.book,
    )
    if law.is_later:
        of_direct = FlatRateOption.OF_DIRECT_COSTS
        yield from of_rule(
            "indirect-costs-are-within-the-rate-of-direct-costs",
            met("7 % of all direct costs", law.page, evidence=model(law, of_direct, indirect=8_400, **chain)),
            book=law.book,
        )


ROWS: tuple[Row, ...] = tuple(row for law in LAWS for table in (indirect, staff, hours, chains) for row in table(law))
