"""The rules of both periods on programmes and priorities, with the numbers of the worked examples."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from integrated_projects.evidence.programme_finances import (
    PriorityFinances,
    ProgrammeAccount,
    ProgrammeFinances,
    RegionCategory,
    Uplift,
)
from integrated_projects.money import Money, euro, leva
from tests.rulebooks.cpr import LAWS, MECHANISM, Law
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown

PRIORITY = "$evidence[0].priorities[0]"
ACCOUNT = "$evidence[0].programmes[0]"


def priority(law: Law, **facts: Any) -> tuple[ProgrammeFinances]:  # noqa: ANN401 - any fact
    """One priority."""
    stated = PriorityFinances(**{"programme": law.programme, "uplift": Uplift.NONE, **facts})
    return (ProgrammeFinances(programmes=[], priorities=[stated]),)


def account(law: Law, **facts: Any) -> tuple[ProgrammeFinances]:  # noqa: ANN401 - any fact
    """One programme."""
    stated = ProgrammeAccount(**{"programme": law.programme, "fund": law.fund, **facts})
    return (ProgrammeFinances(programmes=[stated], priorities=[]),)


def ceilings(law: Law) -> Iterator[Row]:
    page = law.page

    def paid(base: str, support: str | None, region: Any, **facts: Any) -> tuple[ProgrammeFinances]:  # noqa: ANN401
        amount = None if support is None else leva(support)
        return priority(law, base=leva(base), union_support=amount, region=region, **facts)

    less, whole = RegionCategory.LESS_DEVELOPED, Uplift.WHOLE_PRIORITY
    yield from of_rule(
        "rate-of-a-priority-is-within-its-ceiling",
        met("85 % rounded half up", page, evidence=paid("1199362.90", "1019458.47", less), margin=leva(0)),
        breached("a cent more", page, evidence=paid("1199362.90", "1019458.48", less), margin=leva("-0.01")),
        met("a whole priority of local development", page, evidence=paid("100.00", "95.00", less, uplift=whole)),
        met("nothing of nothing", page, evidence=paid("0.00", "0.00", less)),
        breached("more than the uplift", page, evidence=paid("100.00", "95.01", less, uplift=whole)),
        unknown("the support is not stated", page, f"{PRIORITY}.union_support", evidence=paid("1.00", None, less)),
        unknown("the region is not stated", page, f"{PRIORITY}.region", evidence=paid("1.00", "1.00", None)),
        not_applicable(
            "a case of the other period",
            page,
            evidence=paid(
                "1.00",
                "1.00",
                RegionCategory.OTHER_LESS_DEVELOPED if law.is_later else RegionCategory.FORMERLY_TRANSITION,
            ),
        ),
        book=law.book,
    )
    if law.is_later:
        former = RegionCategory.FORMERLY_LESS_DEVELOPED
        step = Uplift.STRATEGIC_TECHNOLOGIES
        yield from of_rule(
            "rate-of-a-priority-is-within-its-ceiling",
            met("70 % in the south-west", page, evidence=paid("400000.00", "280000.00", former)),
            breached(
                "85 % in the south-west",
                page,
                evidence=paid("400000.00", "340000.00", former),
                margin=leva("-60000.00"),
            ),
            *(
                row
                for region, most, more in (
                    (RegionCategory.JUST_TRANSITION_LESS_DEVELOPED, "85.00", "85.01"),
                    (RegionCategory.JUST_TRANSITION_IN_TRANSITION, "70.00", "70.01"),
                    (RegionCategory.JUST_TRANSITION_MORE_DEVELOPED, "50.00", "50.01"),
                )
                for row in (
                    met(f"the ceiling: {region.value}", page, evidence=paid("100.00", most, region)),
                    breached(f"a cent more: {region.value}", page, evidence=paid("100.00", more, region)),
                )
            ),
            met("strategic technologies", page, evidence=paid("400000.00", "400000.00", former, uplift=step)),
            book=law.book,
        )


def limits(law: Law) -> Iterator[Row]:
    page = law.page
    most = euro(1_500_000) if law.is_later else euro(1_000_000)

    def crossed(amount: Money | None, **facts: Any) -> tuple[ProgrammeFinances]:  # noqa: ANN401 - any fact
        return priority(law, union_support=euro(10_000_000), cross_financed=amount, **facts)

    yield from of_rule(
        "cross-financing-is-within-its-share",
        met("the share", page, evidence=crossed(most)),
        breached("a cent more", page, evidence=crossed(most + euro("0.01"))),
        unknown("it is not stated", page, f"{PRIORITY}.cross_financed", evidence=crossed(None)),
        not_applicable("of no period", page, evidence=crossed(most, programme=MECHANISM)),
        book=law.book,
    )

    def assisted(amount: Money | None, **facts: Any) -> tuple[ProgrammeFinances]:  # noqa: ANN401 - any fact
        return account(law, verified=euro(10_000_000), technical_assistance=amount, **facts)

    yield from of_rule(
        "technical-assistance-is-within-its-flat-rate",
        met("4 %", page, evidence=assisted(euro(400_000))),
        breached("a cent more", page, evidence=assisted(euro("400000.01"))),
        unknown("it is not stated", page, f"{ACCOUNT}.technical_assistance", evidence=assisted(None)),
        unknown("the fund is not stated", page, f"{ACCOUNT}.fund", evidence=assisted(euro(1), fund=None)),
        not_applicable("a fund without a rate", page, evidence=assisted(euro(1), fund="EAFRD")),
        book=law.book,
    )
    least = 400_000_000 if law.is_later else 250_000_000

    def urban(amount: int | None, whole: int = 5_000_000_000) -> tuple[ProgrammeFinances]:
        share = None if amount is None else euro(amount)
        return (ProgrammeFinances(programmes=[], priorities=[], national_erdf=euro(whole), sustainable_urban=share),)

    yield from of_rule(
        "urban-development-gets-its-share",
        met("the share", page, evidence=urban(least), margin=euro(0)),
        breached("a euro less", page, evidence=urban(least - 1), margin=euro(-1)),
        unknown("it is not stated", page, "$evidence[0].sustainable_urban", evidence=urban(None)),
        not_applicable("there is nothing to share", page, evidence=urban(0, 0)),
        book=law.book,
    )


def of_the_earlier(law: Law) -> Iterator[Row]:
    if law.is_later:
        return
    page = law.page

    def youth(match: Money | None, whole: int = 100) -> tuple[ProgrammeFinances]:
        return priority(law, youth_initiative=euro(whole), youth_match=match)

    yield from of_rule(
        "social-fund-matches-the-youth-initiative",
        met("100 and 100", page, evidence=youth(euro(100))),
        breached("less", page, evidence=youth(euro(99))),
        unknown("it is not stated", page, f"{PRIORITY}.youth_match", evidence=youth(None)),
        not_applicable("no allocation", page, evidence=youth(euro(1), 0)),
        book=law.book,
    )

    def final(claimed: Money | None, **facts: Any) -> tuple[ProgrammeFinances]:  # noqa: ANN401 - any fact
        return priority(law, decided=euro(10_000_000), claimed=claimed, **facts)

    yield from of_rule(
        "final-claim-is-within-its-flexibility",
        met("15 % more", page, evidence=final(euro(11_500_000))),
        breached("a cent beyond", page, evidence=final(euro("11500000.01"))),
        unknown("it is not stated", page, f"{PRIORITY}.claimed", evidence=final(None)),
        not_applicable("of no period", page, evidence=final(euro(1), programme=MECHANISM)),
        book=law.book,
    )

    def plan(amount: Money | None, year: int | None, **facts: Any) -> tuple[ProgrammeFinances]:  # noqa: ANN401
        day = None if year is None else date(year, 1, 1)
        facts = {"public_support": euro(60_000_000), "action_plan_submitted_on": day, **facts}
        return account(law, action_plan=amount, **facts)

    in_leva = {"public_support": leva(1_000_000_000)}
    yield from of_rule(
        "joint-action-plan-is-large-enough",
        met("10 million, which is less than a fifth", page, evidence=plan(euro(10_000_000), 2016)),
        met("a twentieth since 2018", page, evidence=plan(euro(3_000_000), 2019)),
        met("10 million in leva", page, evidence=plan(leva(19_558_300), 2016, **in_leva)),
        breached("3 million before", page, evidence=plan(euro(3_000_000), 2016)),
        breached("less than a twentieth", page, evidence=plan(euro("2999999.99"), 2019)),
        unknown(
            "the day decides", page, f"{ACCOUNT}.action_plan_submitted_on", "on", evidence=plan(euro(3_000_000), None)
        ),
        unknown(
            "the programme is not stated",
            page,
            f"{ACCOUNT}.public_support",
            evidence=plan(euro(1), 2016, public_support=None),
        ),
        not_applicable("no plan", page, evidence=plan(euro(0), 2016)),
        not_applicable("the Youth Employment Initiative", page, evidence=plan(euro(1), 2016, fund="YEI")),
        book=law.book,
    )


def of_the_later(law: Law) -> Iterator[Row]:
    if not law.is_later:
        return
    page = law.page

    def moved(amount: Money | None, **facts: Any) -> tuple[ProgrammeFinances]:  # noqa: ANN401 - any fact
        return priority(law, initial=euro(100_000_000), transferred=amount, **facts)

    yield from of_rule(
        "transfers-of-a-priority-are-within-their-share",
        met("8 %", page, evidence=moved(euro(8_000_000))),
        breached("a cent more", page, evidence=moved(euro("8000000.01"))),
        unknown("it is not stated", page, f"{PRIORITY}.transferred", evidence=moved(None)),
        not_applicable("of no period", page, evidence=moved(euro(1), programme=MECHANISM)),
        book=law.book,
    )

    def within(amount: Money | None, **facts: Any) -> tuple[ProgrammeFinances]:  # noqa: ANN401 - any fact
        return account(law, budget=euro(1_000_000_000), transferred=amount, **facts)

    yield from of_rule(
        "transfers-of-a-programme-are-within-their-share",
        met("4 %", page, evidence=within(euro(40_000_000))),
        breached("a cent more", page, evidence=within(euro("40000000.01"))),
        unknown("it is not stated", page, f"{ACCOUNT}.transferred", evidence=within(None)),
        not_applicable("of no period", page, evidence=within(euro(1), programme=MECHANISM)),
        book=law.book,
    )


ROWS: tuple[Row, ...] = tuple(
    row for law in LAWS for table in (ceilings, limits, of_the_earlier, of_the_later) for row in table(law)
)
