"""The rules of both periods on programmes and priorities, with the numbers of the worked examples."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import attrs

from integrated_projects.checking import check
from integrated_projects.evidence.programme_finances import (
    PriorityFinances,
    ProgrammeAccount,
    ProgrammeFinances,
    RegionCategory,
    Uplift,
)
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import Money, Rate, euro, leva
from integrated_projects.programme import Programme
from integrated_projects.project import Project
from integrated_projects.rulebooks.cpr_2014_2020 import CPR_2014_2020
from integrated_projects.rulebooks.cpr_2014_2020.terms import TERMS_2014_2020
from tests.rulebooks.cpr import EARLIER_LAW, LAWS, MECHANISM, Law
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown

REGION = RegionCategory
#: Every ceiling of the period, of a base of 100.00.
EARLIER_CEILINGS = (
    (REGION.COHESION_FUND, "85.00"),
    (REGION.LESS_DEVELOPED, "85.00"),
    (REGION.OUTERMOST, "85.00"),
    (REGION.COOPERATION, "85.00"),
    (REGION.OTHER_LESS_DEVELOPED, "80.00"),
    (REGION.FORMERLY_LESS_DEVELOPED, "80.00"),
    (REGION.TRANSITION, "60.00"),
    (REGION.MORE_DEVELOPED, "50.00"),
    (REGION.SPARSELY_POPULATED, "50.00"),
)
LATER_CEILINGS = (
    (REGION.COHESION_FUND, "85.00"),
    (REGION.LESS_DEVELOPED, "85.00"),
    (REGION.OUTERMOST, "85.00"),
    (REGION.OUTERMOST_COOPERATION, "85.00"),
    (REGION.JUST_TRANSITION_LESS_DEVELOPED, "85.00"),
    (REGION.COOPERATION, "80.00"),
    (REGION.FORMERLY_LESS_DEVELOPED, "70.00"),
    (REGION.JUST_TRANSITION_IN_TRANSITION, "70.00"),
    (REGION.TRANSITION, "60.00"),
    (REGION.FORMERLY_TRANSITION, "50.00"),
    (REGION.JUST_TRANSITION_MORE_DEVELOPED, "50.00"),
    (REGION.MORE_DEVELOPED, "40.00"),
)
COOPERATION = {
    False: Programme(ProgrammeCode.parse("2014TC16RFCB021")),
    True: Programme(ProgrammeCode.parse("2021TC16RFCB021")),
}
PRIORITY = "$evidence[0].priorities[0]"
ACCOUNT = "$evidence[0].programmes[0]"


def priority(law: Law, **facts: Any) -> tuple[ProgrammeFinances]:  # noqa: ANN401 - any fact
    """One priority."""
    stated = PriorityFinances(**{"programme": law.programme, "fund": "ERDF", "uplift": Uplift.NONE, **facts})
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
    highest = LATER_CEILINGS if law.is_later else EARLIER_CEILINGS
    yield from of_rule(
        "rate-of-a-priority-is-within-its-ceiling",
        met("85 % rounded half up", page, evidence=paid("1199362.90", "1019458.47", less), margin=leva(0)),
        breached("a cent more", page, evidence=paid("1199362.90", "1019458.48", less), margin=leva("-0.01")),
        met("a whole priority of local development", page, evidence=paid("100.00", "95.00", less, uplift=whole)),
        met("nothing of nothing", page, evidence=paid("0.00", "0.00", less)),
        breached("more than the uplift", page, evidence=paid("100.00", "95.01", less, uplift=whole)),
        *(
            row
            for region, limit in highest
            for row in (
                met(f"the ceiling: {region.value}", page, evidence=paid("100.00", limit, region), margin=leva(0)),
                breached(
                    f"a cent more: {region.value}",
                    page,
                    evidence=paid("100.00", str(Decimal(limit) + Decimal("0.01")), region),
                    margin=leva("-0.01"),
                ),
            )
        ),
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
            met("strategic technologies", page, evidence=paid("400000.00", "400000.00", former, uplift=step)),
            *(
                row
                for uplift, most, more in (
                    (Uplift.MATERIAL_DEPRIVATION, "90.00", "90.01"),
                    (Uplift.SOCIAL_INNOVATION, "95.00", "95.01"),
                )
                for row in (
                    met(f"the uplift: {uplift.value}", page, evidence=paid("100.00", most, former, uplift=uplift)),
                    breached(
                        f"more than the uplift: {uplift.value}",
                        page,
                        evidence=paid("100.00", more, former, uplift=uplift),
                        margin=leva("-0.01"),
                    ),
                )
            ),
            not_applicable(
                "no allocation for youth employment any more, so that no ceiling of it",
                page,
                evidence=paid("217.65", "200.00", RegionCategory.SPARSELY_POPULATED, youth_initiative=leva(100)),
            ),
            breached(
                "an allocation for youth employment changes nothing",
                page,
                evidence=paid("217.65", "200.00", less, fund="ESF+", youth_initiative=leva(100)),
                margin=leva("-15.00"),
            ),
            book=law.book,
        )
        return
    innovation, recovery = Uplift.SOCIAL_INNOVATION, Uplift.RECOVERY_ASSISTANCE
    hundred = leva(100)

    def young(support: str | None, allocation: Money | None = hundred, **facts: Any) -> tuple[ProgrammeFinances]:  # noqa: ANN401
        return paid("217.65", support, less, **{"youth_initiative": allocation, "fund": "YEI", **facts})

    yield from of_rule(
        "rate-of-a-priority-is-within-its-ceiling",
        met("social innovation", page, evidence=paid("100.00", "95.00", less, uplift=innovation)),
        breached("more than social innovation", page, evidence=paid("100.00", "95.01", less, uplift=innovation)),
        met("REACT-EU", page, evidence=paid("100.00", "100.00", less, uplift=recovery)),
        breached("more than all of it", page, evidence=paid("100.00", "100.01", less, uplift=recovery)),
        met(
            "85 % of what is declared after the last accounting year of full financing",
            page,
            evidence=paid("100000.00", "85000.00", less),
            margin=leva(0),
        ),
        breached(
            "all of what is declared after that year",
            page,
            evidence=paid("100000.00", "100000.00", less),
            margin=leva("-15000.00"),
            remedies=(f"{PRIORITY}.union_support would have to be 85000.00 BGN",),
        ),
        met(
            "100 for youth employment, and 100 of the Social Fund at 85 %: together 91.89 %",
            page,
            evidence=young("200.00"),
            margin=leva(0),
            says="the Union pays 200.00 BGN of 217.65 BGN, at most 200.00 BGN (less developed region)",
        ),
        met("the same, as of the Social Fund", page, evidence=young("200.00", fund="ESF")),
        breached(
            "a national part of less than 17.65",
            page,
            evidence=young("200.01"),
            margin=leva("-0.01"),
            remedies=(f"{PRIORITY}.union_support would have to be 200.00 BGN",),
        ),
        met("85 %, whatever is for youth employment", page, evidence=young("185.00", None, fund=None)),
        breached("more than all of it, whatever is for youth employment", page, evidence=young("217.66", None)),
        breached("all of it is for youth employment, and more is paid", page, evidence=young("218.00", leva(300))),
        breached("another fund has no such allocation", page, evidence=young("200.00", fund="ERDF")),
        unknown(
            "what is for youth employment is not stated",
            page,
            f"{PRIORITY}.youth_initiative",
            evidence=young("200.00", None),
        ),
        unknown("of which fund it is is not stated", page, f"{PRIORITY}.fund", evidence=young("200.00", fund=None)),
        not_applicable(
            "cooperation of outermost regions is of the later period",
            page,
            evidence=paid("100.00", "85.00", RegionCategory.OUTERMOST_COOPERATION),
        ),
        book=law.book,
    )


EARLIER_ASSISTANCE = (
    *(("ERDF", 400_000), ("ESF", 400_000), ("CF", 400_000), ("EAFRD", 400_000)),
    *(("EMFF", 600_000), ("ETC", 600_000)),
)
LATER_ASSISTANCE = (
    *(("ERDF", 350_000), ("CF", 250_000), ("ESF+", 400_000), ("JTF", 400_000)),
    *(("EMFAF", 600_000), ("AMIF", 600_000), ("ISF", 600_000), ("BMVI", 600_000)),
)
Crossed = Callable[..., tuple[ProgrammeFinances]]


def _of_cooperation(crossed: Crossed, page: Project, nothing: str) -> Iterator[Row]:
    """A twentieth, where there is no cross-financing in the earlier period."""
    twentieth, together = euro(500_000), RegionCategory.COOPERATION
    yield breached(
        "territorial cooperation",
        page,
        evidence=crossed(twentieth, region=together),
        says=nothing,
        margin=euro(-500_000),
        remedies=(f"{PRIORITY}.cross_financed would have to be 0.00 EUR",),
    )
    yield breached(
        "a programme of territorial cooperation",
        page,
        evidence=crossed(twentieth, region=None, programme=COOPERATION[False]),
    )
    yield met("territorial cooperation without any", page, evidence=crossed(euro(0), region=together))
    yield unknown("the region is not stated", page, f"{PRIORITY}.region", evidence=crossed(twentieth, region=None))


def _of_food(crossed: Crossed, page: Project, nothing: str) -> Iterator[Row]:
    """A twentieth, where there is no cross-financing in the later period."""
    twentieth, food = euro(500_000), Uplift.MATERIAL_DEPRIVATION
    yield breached(
        "material deprivation",
        page,
        evidence=crossed(twentieth, fund="ESF+", uplift=food),
        says=nothing,
        margin=euro(-500_000),
        remedies=(f"{PRIORITY}.cross_financed would have to be 0.00 EUR",),
    )
    yield met("material deprivation without any", page, evidence=crossed(euro(0), fund="ESF+", uplift=food))
    yield met("territorial cooperation", page, evidence=crossed(twentieth, region=RegionCategory.COOPERATION))
    yield met("another fund than that against deprivation", page, evidence=crossed(twentieth, uplift=None))
    yield unknown(
        "what the priority is for is not stated",
        page,
        f"{PRIORITY}.uplift",
        evidence=crossed(twentieth, fund="ESF+", uplift=None),
    )


def limits(law: Law) -> Iterator[Row]:
    page = law.page
    most = euro(1_500_000) if law.is_later else euro(1_000_000)

    def crossed(amount: Money | None, **facts: Any) -> tuple[ProgrammeFinances]:  # noqa: ANN401 - any fact
        facts = {"union_support": euro(10_000_000), "region": RegionCategory.LESS_DEVELOPED, **facts}
        return priority(law, cross_financed=amount, **facts)

    nothing = "cross-financing of 500000.00 EUR is more than 0.00 EUR, of 10000000.00 EUR"

    yield from of_rule(
        "cross-financing-is-within-its-share",
        met("the share", page, evidence=crossed(most), margin=euro(0)),
        breached("a cent more", page, evidence=crossed(most + euro("0.01"))),
        unknown("it is not stated", page, f"{PRIORITY}.cross_financed", evidence=crossed(None)),
        not_applicable("of no period", page, evidence=crossed(most, programme=MECHANISM)),
        *(_of_food(crossed, page, nothing) if law.is_later else _of_cooperation(crossed, page, nothing)),
        met("nothing is cross-financed", page, evidence=crossed(euro(0), fund=None, region=None, uplift=None)),
        breached(
            "too much of any priority",
            page,
            evidence=crossed(most + euro(1), fund=None, region=None, uplift=None),
        ),
        book=law.book,
    )

    def assisted(amount: Money | None, **facts: Any) -> tuple[ProgrammeFinances]:  # noqa: ANN401 - any fact
        facts = {"verified": euro(10_000_000), "against_deprivation": False, "has_small_envelope": False, **facts}
        return account(law, technical_assistance=amount, **facts)

    yield from of_rule(
        "technical-assistance-is-within-its-flat-rate",
        met("4 %", page, evidence=assisted(euro(400_000)), margin=euro(0)),
        breached("a cent more", page, evidence=assisted(euro("400000.01")), margin=euro("-0.01")),
        *(
            row
            for fund, most in (LATER_ASSISTANCE if law.is_later else EARLIER_ASSISTANCE)
            for row in (
                met(f"the rate of {fund}", page, evidence=assisted(euro(most), fund=fund), margin=euro(0)),
                breached(f"more than the rate of {fund}", page, evidence=assisted(euro(most + 1), fund=fund)),
            )
        ),
        unknown("it is not stated", page, f"{ACCOUNT}.technical_assistance", evidence=assisted(None)),
        unknown("the fund is not stated", page, f"{ACCOUNT}.fund", evidence=assisted(euro(1), fund=None)),
        not_applicable("a fund without a rate", page, evidence=assisted(euro(1), fund="EAGF")),
        met(
            "territorial cooperation, whatever its fund",
            page,
            evidence=assisted(
                euro(700_000 if law.is_later else 600_000), fund=None, programme=COOPERATION[law.is_later]
            ),
        ),
        breached(
            "too much for territorial cooperation",
            page,
            evidence=assisted(euro(1_000_001 if law.is_later else 600_001), programme=COOPERATION[law.is_later]),
        ),
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

    def assisted(amount: int, **facts: Any) -> tuple[ProgrammeFinances]:  # noqa: ANN401 - any fact
        facts = {"against_deprivation": False, "has_small_envelope": False, **facts}
        return account(law, verified=euro(10_000_000), technical_assistance=euro(amount), **facts)

    together = COOPERATION[True]
    neither = {"against_deprivation": None, "has_small_envelope": None}
    yield from of_rule(
        "technical-assistance-is-within-its-flat-rate",
        met("5 % against material deprivation", page, evidence=assisted(500_000, against_deprivation=True)),
        breached("more than 5 %", page, evidence=assisted(500_001, against_deprivation=True), margin=euro(-1)),
        met("6 % of a small envelope", page, evidence=assisted(600_000, fund="CF", has_small_envelope=True)),
        breached("more than 6 %", page, evidence=assisted(600_001, fund="CF", has_small_envelope=True)),
        met("the higher of both", page, evidence=assisted(600_000, against_deprivation=True, has_small_envelope=True)),
        met("4 %, whatever else it is", page, evidence=assisted(400_000, **neither)),
        breached("more than 6 %, whatever else it is", page, evidence=assisted(600_001, **neither)),
        breached(
            "food is of the Social Fund alone", page, evidence=assisted(500_000, fund="JTF", against_deprivation=True)
        ),
        met("a strand at 8 %", page, evidence=assisted(800_000, programme=together, strand_rate=Rate.percent(8))),
        breached(
            "more than the strand has",
            page,
            evidence=assisted(800_000, programme=together, strand_rate=Rate.percent(7)),
            margin=euro(-100_000),
        ),
        met(
            "no strand has less than 7 %",
            page,
            evidence=assisted(700_000, programme=together, strand_rate=Rate.percent(1)),
        ),
        unknown(
            "between 4 % and 6 %",
            page,
            f"{ACCOUNT}.against_deprivation",
            f"{ACCOUNT}.has_small_envelope",
            evidence=assisted(500_000, **neither),
        ),
        unknown(
            "whether the envelope is small is not stated",
            page,
            f"{ACCOUNT}.has_small_envelope",
            evidence=assisted(600_000, fund="ERDF", **neither),
        ),
        unknown(
            "which rate the strand of territorial cooperation has is not stated",
            page,
            f"{ACCOUNT}.strand_rate",
            evidence=assisted(800_000, programme=together),
        ),
        book=law.book,
    )

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


def test_terms_without_the_newer_figures_judge_by_the_fund_and_the_share_alone() -> None:
    terms = attrs.evolve(TERMS_2014_2020, no_cross_financing=None, cooperation_assistance=(), youth_rate=None)
    book = attrs.evolve(CPR_2014_2020, terms=terms)
    together = COOPERATION[False]
    stated = ProgrammeFinances(
        programmes=[
            ProgrammeAccount(programme=together, fund="ERDF", verified=euro(100), technical_assistance=euro(5)),
        ],
        priorities=[
            PriorityFinances(
                programme=together,
                fund="YEI",
                region=RegionCategory.COOPERATION,
                uplift=Uplift.NONE,
                base=euro(100),
                union_support=euro(90),
                cross_financed=euro(1),
                youth_initiative=euro(90),
            ),
        ],
    )
    report = check(EARLIER_LAW.page, books=[book], evidence=(stated,))

    assert [
        report.outcome(f"cpr_2014_2020.{rule}").value
        for rule in (
            "rate-of-a-priority-is-within-its-ceiling",
            "cross-financing-is-within-its-share",
            "technical-assistance-is-within-its-flat-rate",
        )
    ] == ["breached", "met", "breached"]
