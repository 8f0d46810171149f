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
from integrated_projects.money import Rate, euro, leva
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


def of_another_policy(law: Law) -> Iterator[Row]:
    """The rate of another policy, of its own base: 25 % of what is not subcontracted, 7 % of all direct costs."""
    if law.is_later:
        return
    page, option = law.page, FlatRateOption.UNION_POLICY

    def borrowed(indirect: int | None, rate: str | None, base: int | None) -> tuple[SimplifiedCosts]:
        stated = None if rate is None else Rate.percent(rate)
        return model(law, option, indirect=indirect, policy_rate=stated, policy_base=euros(base))

    yield from of_rule(
        "indirect-costs-are-within-the-rate-of-another-policy",
        met("25 % of 60 000 that are not subcontracted", page, evidence=borrowed(15_000, "25", 60_000), margin=euro(0)),
        met("7 % of all direct costs", page, evidence=borrowed(7_000, "7", 100_000), margin=euro(0)),
        breached(
            "25 % of all direct costs, which is not the base",
            page,
            evidence=borrowed(25_000, "25", 60_000),
            margin=euro(-10_000),
            remedies=(f"{MODEL}.indirect would have to be 15000.00 EUR",),
        ),
        unknown("the rate is not stated", page, f"{MODEL}.policy_rate", evidence=borrowed(7_000, None, 100_000)),
        unknown("the base is not stated", page, f"{MODEL}.policy_base", evidence=borrowed(7_000, "7", None)),
        not_applicable("no flat rate", page, evidence=model(law)),
        book=law.book,
    )


def kyustendil(law: Law) -> Iterator[Row]:
    """The page of Kyustendil: 7 % of all direct costs, which needs a calculation in 2014-2020."""

    def seven(option: FlatRateOption) -> tuple[SimplifiedCosts]:
        stated = CostModel(
            programme=law.programme,
            staff=leva("467289.00"),
            other_direct=leva("357626.00"),
            indirect=leva("57744.05"),
            option=option,
            staff_method=StaffMethod.ACTUAL_COSTS,
        )
        return (SimplifiedCosts(models=[stated], posts=[]),)

    yield from of_rule(
        "indirect-costs-are-within-the-calculated-rate",
        met(
            "Kyustendil, far below 25 % of 824 915.00",
            law.page,
            evidence=seven(FlatRateOption.CALCULATED),
            margin=leva("148484.70"),
            says="indirect costs of 57744.05 BGN are within a rate of direct costs that was calculated, at most "
            "206228.75 BGN",
        ),
        book=law.book,
    )
    if not law.is_later:
        yield from of_rule(
            "indirect-costs-are-within-the-rate-of-direct-costs",
            breached(
                "Kyustendil, if nobody calculated the 7 %",
                law.page,
                evidence=seven(FlatRateOption.OF_DIRECT_COSTS),
                margin=leva("-57744.05"),
            ),
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


def months(law: Law) -> Iterator[Row]:
    """The other way of 2021-2027: monthly costs by the average hours of a month."""
    page = law.page

    def post(amount: str | None, hours: int | None, **facts: Any) -> tuple[SimplifiedCosts]:  # noqa: ANN401 - any fact
        monthly: dict[str, Any] = {"monthly_cost": euro("2800.00"), "monthly_hours": 140, **facts}
        paid = None if amount is None else euro(amount)
        stated = StaffHours(programme=law.programme, hours=hours, full_time=Rate("1"), amount=paid, **monthly)
        return (SimplifiedCosts(models=[], posts=[stated]),)

    annual: dict[str, Any] = {"monthly_cost": None, "monthly_hours": None, "annual_cost": euro("34400.00")}
    neither: dict[str, Any] = {"monthly_cost": None, "monthly_hours": None}
    yield from of_rule(
        "hours-follow-the-annual-costs",
        not_applicable("monthly costs", page, evidence=post("20.00", 1)),
        book=law.book,
    )
    yield from of_rule(
        "hours-are-within-the-divisor",
        not_applicable("monthly costs", page, evidence=post("20.00", 1_800)),
        unknown(
            "of which costs the rate is, is not stated",
            page,
            f"{POST}.annual_cost",
            evidence=post("20.00", 1_800, **neither),
        ),
        book=law.book,
    )
    if not law.is_later:
        return
    yield from of_rule(
        "hours-follow-the-monthly-costs",
        met("2 800 by 140 hours are 20.00 an hour", page, evidence=post("200.00", 10), margin=euro(0)),
        met("hours of a month that are no whole number", page, evidence=post("195.12", 10, monthly_hours="143.5")),
        breached(
            "a cent more",
            page,
            evidence=post("200.01", 10),
            margin=euro("-0.01"),
            remedies=(f"{POST}.amount would have to be 200.00 EUR",),
        ),
        unknown("the costs are not stated", page, f"{POST}.monthly_cost", evidence=post("1.00", 1, monthly_cost=None)),
        unknown(
            "the hours of a month are not stated",
            page,
            f"{POST}.monthly_hours",
            evidence=post("1.00", 1, monthly_hours=None),
        ),
        not_applicable("annual costs", page, evidence=post("20.00", 1, **annual)),
        book=law.book,
    )
    yield from of_rule(
        "hours-are-within-the-months",
        met("twelve months of 140 hours", page, evidence=post("1.00", 1_680), margin=0),
        breached(
            "an hour over",
            page,
            evidence=post("1.00", 1_681),
            margin=-1,
            remedies=(f"{POST}.hours would have to be 1680",),
        ),
        unknown("the hours are not stated", page, f"{POST}.hours", evidence=post("1.00", None)),
        not_applicable("annual costs", page, evidence=post("20.00", 1, **annual)),
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


ROWS: tuple[Row, ...] = tuple(
    row
    for law in LAWS
    for table in (indirect, of_another_policy, kyustendil, staff, hours, months, chains)
    for row in table(law)
)
