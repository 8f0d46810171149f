"""The days and the value of de minimis aid, the central register, and cumulation with State aid."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import attrs
import pytest

from integrated_projects.checking import check
from integrated_projects.errors import CurrencyMismatch, Malformed
from integrated_projects.evidence.aid_register import (
    AidGrant,
    AidRegister,
    AidRegulation,
    CumulatedAid,
    Instalment,
    RegisterContent,
    RegisterEntry,
    Undertaking,
)
from integrated_projects.finding import Outcome, Severity
from integrated_projects.money import Money, Rate, Remainder, euro, leva
from integrated_projects.rulebooks.state_aid import STATE_AID, after_split
from integrated_projects.rulebooks.state_aid.granting import discounted
from integrated_projects.rulebooks.state_aid.register import working_days_after
from tests.rulebooks.aid import NEW, NEW_SERVICES, OLD, OLD_SERVICES, PROJECT, aid, register
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown

AT = "$evidence[0].grants[0]"
MONDAY = date(2026, 1, 5)
LAST_IN_TIME = date(2026, 2, 2)
EVERYTHING = [*RegisterContent]


def under(regulation: AidRegulation | None, on: date | None) -> tuple[AidRegister]:
    """A register of one grant under a regulation."""
    return register(aid("1000.00", on, under=regulation))


def instalments(
    worth: str | None,
    *parts: tuple[str, date | None],
    rate: int | None = 5,
    granted: date | None = MONDAY,
    **facts: Any,  # noqa: ANN401 - whatever a grant holds
) -> tuple[AidRegister]:
    """A register of one grant that is paid in parts."""
    paid = [Instalment(euro(part), due_on=due) for part, due in parts]
    percent = None if rate is None else Rate.percent(rate)
    return register(aid(worth, granted, **{"instalments": paid, "discount_rate": percent, **facts}))


def entered(
    contents: list[RegisterContent] | None = EVERYTHING,
    *,
    on: date | None = LAST_IN_TIME,
    removed: list[date] | None = [],  # noqa: B006 - it is only read
    grant: AidGrant | None = None,
    **facts: Any,  # noqa: ANN401 - whatever a register holds
) -> tuple[AidRegister]:
    """A register of one grant with its entry in the central register."""
    entry = RegisterEntry(contents=contents, entered_on=on, removed_on=removed)
    return register(attrs.evolve(grant or aid("1000.00", MONDAY), entry=entry), **facts)


def costs(
    eligible: str | None = "200000.00",
    state_aid: str | None = "80000.00",
    de_minimis: str | None = "20000.00",
    percent: int | None = 50,
    *,
    most: str | None = None,
    attributable: bool | None = True,
) -> tuple[AidRegister]:
    """A register of aid for the same costs."""
    amounts = [None if text is None else euro(text) for text in (eligible, state_aid, de_minimis)]
    together = CumulatedAid(
        eligible=amounts[0],
        state_aid=amounts[1],
        de_minimis=amounts[2],
        highest_intensity=None if percent is None else Rate.percent(percent),
        highest_amount=None if most is None else euro(most),
        is_attributable=attributable,
    )
    return register(cumulated=[together])


A_YEAR_LATER = ("100000.00", date(2027, 1, 5))
NO_ENTRY = register(aid("1000.00", MONDAY))
BEFORE = aid("1000.00", date(2025, 12, 31))

ROWS: tuple[Row, ...] = (
    *of_rule(
        "aid-is-granted-while-its-regulation-applies",
        met("six months after its end", PROJECT, evidence=under(OLD, date(2024, 6, 30)), margin=0),
        met("six months after 2030", PROJECT, evidence=under(NEW, date(2031, 6, 30)), margin=0),
        met("before it entered into force", PROJECT, evidence=under(NEW, date(2023, 12, 31))),
        met("aid for services", PROJECT, evidence=under(OLD_SERVICES, date(2024, 6, 30)), margin=0),
        breached(
            "a day later",
            PROJECT,
            evidence=under(OLD, date(2024, 7, 1)),
            margin=-1,
            says="1000.00 EUR is granted under Regulation (EU) No 1407/2013 after 2024-06-30",
            at=AT,
        ),
        breached("a day later in 2031", PROJECT, evidence=under(NEW, date(2031, 7, 1)), margin=-1),
        breached("aid for services, later", PROJECT, evidence=under(NEW_SERVICES, date(2031, 7, 1)), margin=-1),
        unknown("when it was granted", PROJECT, f"{AT}.granted_on", evidence=under(NEW, None)),
        unknown("under which regulation", PROJECT, f"{AT}.regulation", evidence=under(None, MONDAY)),
        unknown("no register is complete", PROJECT, "$evidence[0].grants", evidence=(AidRegister(),)),
        not_applicable("aid for agriculture", PROJECT, evidence=under(AidRegulation.AGRICULTURE, date(2050, 1, 1))),
    ),
    *of_rule(
        "instalments-are-discounted",
        met("a year at 5 %", PROJECT, evidence=instalments("95238.10", A_YEAR_LATER)),
        met(
            "two years, of which each bears interest",
            PROJECT,
            evidence=instalments("90702.95", ("100000.00", date(2028, 1, 5))),
        ),
        met(
            "half now, half in a year",
            PROJECT,
            evidence=instalments("97619.05", ("50000.00", MONDAY), ("50000.00", date(2027, 1, 5))),
        ),
        met(
            "half a year with compound interest",
            PROJECT,
            evidence=instalments("97609.58", ("100000.00", date(2026, 7, 5))),
        ),
        met(
            "half a year with simple interest",
            PROJECT,
            evidence=instalments("97580.54", ("100000.00", date(2026, 7, 5))),
        ),
        met(
            "before the day of granting, without interest",
            PROJECT,
            evidence=instalments("100000.00", ("100000.00", date(2025, 6, 6))),
        ),
        met("no interest at all", PROJECT, evidence=instalments("100000.00", A_YEAR_LATER, rate=0)),
        met("at the end of the calendar", PROJECT, evidence=instalments("0.00", ("100000.00", date.max))),
        breached(
            "not discounted",
            PROJECT,
            evidence=instalments("100000.00", A_YEAR_LATER),
            says="100000.00 EUR is stated, but on the day of granting the instalments are worth 95238.10 EUR",
            at=AT,
        ),
        unknown(
            "at what rate",
            PROJECT,
            f"{AT}.discount_rate",
            evidence=instalments("95238.10", A_YEAR_LATER, rate=None),
        ),
        unknown(
            "when it is due",
            PROJECT,
            f"{AT}.instalments[0].due_on",
            evidence=instalments("95238.10", ("100000.00", None)),
        ),
        unknown(
            "whether there are more of them, or any",
            PROJECT,
            f"{AT}.instalments",
            evidence=register(aid("1000.00", MONDAY, discount_rate=Rate.percent(5))),
        ),
        unknown(
            "what is stated, and since when",
            PROJECT,
            f"{AT}.amount",
            f"{AT}.granted_on",
            evidence=instalments(None, A_YEAR_LATER, granted=None),
        ),
        unknown(
            "whether these are all",
            PROJECT,
            f"{AT}.instalments",
            evidence=instalments("95238.10", instalments=[Instalment(euro(100_000), due_on=date(2027, 1, 5)), ...]),
        ),
        not_applicable("paid at once", PROJECT, evidence=instalments("1000.00")),
    ),
    *of_rule(
        "register-entry-is-complete",
        met("all that it has to say", PROJECT, evidence=entered(EVERYTHING)),
        breached(
            "no sector",
            PROJECT,
            evidence=entered(EVERYTHING[:-1]),
            says="the entry of 1000.00 EUR does not say the sector by NACE",
            at=AT,
        ),
        unknown(
            "what else it says",
            PROJECT,
            f"{AT}.entry.contents",
            evidence=entered([RegisterContent.AMOUNT, ...]),  # type: ignore[list-item]
        ),
        unknown("no entry is stated", PROJECT, f"{AT}.entry", evidence=NO_ENTRY),
        unknown(
            "when and how it was granted",
            PROJECT,
            f"{AT}.granted_on",
            f"{AT}.regulation",
            evidence=entered(EVERYTHING, grant=aid("1000.00", None, under=None)),
        ),
        not_applicable("before 2026", PROJECT, evidence=entered([], grant=BEFORE)),
        not_applicable("before 2026, whatever the regulation", PROJECT, evidence=under(None, date(2025, 12, 31))),
        not_applicable("under the regulation before", PROJECT, evidence=under(OLD, MONDAY)),
    ),
    *of_rule(
        "register-entry-is-in-time",
        met(
            "the twentieth working day",
            PROJECT,
            evidence=entered(on=LAST_IN_TIME),
            margin=0,
            says="aid of 1000.00 EUR on 2026-01-05 was entered on 2026-02-02, within 20 working days, "
            "which end on 2026-02-02",
        ),
        met("a day later, with a holiday", PROJECT, evidence=entered(on=date(2026, 2, 3), holidays=[date(2026, 1, 6)])),
        met("in time whatever the holidays", PROJECT, evidence=entered(on=LAST_IN_TIME, holidays=None)),
        met(
            "where the calendar ends",
            PROJECT,
            evidence=entered(on=date.max, grant=aid("1000.00", date.max)),
        ),
        breached("a day later", PROJECT, evidence=entered(on=date(2026, 2, 3)), margin=-1, at=AT),
        unknown(
            "a day later, and which days are holidays",
            PROJECT,
            "$evidence[0].holidays",
            evidence=entered(on=date(2026, 2, 3), holidays=None),
        ),
        unknown("when it was entered", PROJECT, f"{AT}.entry.entered_on", evidence=entered(on=None)),
        unknown(
            "no entry, no day and no regulation",
            PROJECT,
            f"{AT}.entry",
            f"{AT}.granted_on",
            f"{AT}.regulation",
            evidence=under(None, None),
        ),
        unknown("no day", PROJECT, f"{AT}.granted_on", evidence=entered(grant=aid("1.00", None))),
        not_applicable("before 2026", PROJECT, evidence=entered(on=date(2027, 1, 1), grant=BEFORE)),
    ),
    *of_rule(
        "register-entry-is-kept",
        met("it still stands", PROJECT, evidence=entered(removed=[])),
        met("ten years", PROJECT, evidence=entered(removed=[date(2036, 1, 5)])),
        breached(
            "a day less",
            PROJECT,
            evidence=entered(removed=[date(2036, 1, 4)]),
            says="the entry of 1000.00 EUR was taken out on 2036-01-04, within 120 months after 2026-01-05",
            at=AT,
        ),
        breached("where the calendar ends", PROJECT, evidence=entered(removed=[date.max], grant=aid("1.00", date.max))),
        unknown("whether it still stands", PROJECT, f"{AT}.entry.removed_on", evidence=entered(removed=None)),
        unknown("no entry is stated", PROJECT, f"{AT}.entry", evidence=NO_ENTRY),
        unknown(
            "when it was granted",
            PROJECT,
            f"{AT}.granted_on",
            evidence=entered(removed=[date(2036, 1, 4)], grant=aid("1.00", None)),
        ),
        not_applicable("before 2026", PROJECT, evidence=entered(removed=[date(2027, 1, 1)], grant=BEFORE)),
    ),
    *of_rule(
        "cumulated-aid-is-within-its-intensity",
        met("just the half", PROJECT, evidence=costs(), margin=euro("0.00")),
        breached(
            "5 000 more",
            PROJECT,
            evidence=costs(de_minimis="25000.00"),
            margin=euro("-5000.00"),
            says="80000.00 EUR of State aid and 25000.00 EUR of de minimis aid are above 50 % of 200000.00 EUR, "
            "100000.00 EUR",
            at="$evidence[0].cumulated[0]",
        ),
        met(
            "the highest amount is reached",
            PROJECT,
            evidence=costs(eligible=None, percent=None, most="100000.00"),
            margin=euro("0.00"),
        ),
        breached(
            "a cent above the highest amount",
            PROJECT,
            evidence=costs(eligible=None, percent=None, most="99999.99"),
            margin=euro("-0.01"),
            says="80000.00 EUR of State aid and 20000.00 EUR of de minimis aid are above the highest amount, "
            "99999.99 EUR",
        ),
        unknown(
            "how much aid there is below the highest amount",
            PROJECT,
            "$evidence[0].cumulated[0].state_aid",
            evidence=costs(state_aid=None, percent=None, most="100000.00"),
        ),
        unknown(
            "which intensity is allowed",
            PROJECT,
            "$evidence[0].cumulated[0].highest_intensity",
            evidence=costs(percent=None),
        ),
        unknown(
            "how much aid there is for how much cost",
            PROJECT,
            "$evidence[0].cumulated[0].de_minimis",
            "$evidence[0].cumulated[0].eligible",
            "$evidence[0].cumulated[0].state_aid",
            evidence=costs(None, None, None),
        ),
        unknown(
            "whether it is for these costs",
            PROJECT,
            "$evidence[0].cumulated[0].is_attributable",
            evidence=costs(attributable=None),
        ),
        unknown("whether there is any", PROJECT, "$evidence[0].cumulated", evidence=register(cumulated=None)),
        not_applicable("not for specific costs", PROJECT, evidence=costs(de_minimis="90000.00", attributable=False)),
        not_applicable("no State aid for the same costs", PROJECT, evidence=register()),
    ),
)
ROWS = tuple(attrs.evolve(row, book=STATE_AID) for row in ROWS)


def test_what_is_remembered_of_services_warns() -> None:
    flawed = entered([], on=date(2026, 3, 3), removed=[date(2027, 1, 1)])[0].grants[0]
    for regulation, severity in ((NEW, Severity.ERROR), (NEW_SERVICES, Severity.WARNING)):
        report = check(PROJECT, books=[STATE_AID], evidence=register(attrs.evolve(flawed, regulation=regulation)))
        rules = [f"state_aid.register-entry-is-{what}" for what in ("complete", "in-time", "kept")]

        found = [(one.outcome, one.severity) for name in rules for one in report.of(name)]
        assert found == [(Outcome.BREACHED, severity)] * 3


# --- reckoning --------------------------------------------------------------------------------------------------------


def test_leva_are_discounted_as_leva() -> None:
    grant = AidGrant(
        granted_on=MONDAY,
        amount=leva("186269.52"),
        discount_rate=Rate.percent(5),
        instalments=[Instalment(leva("195583.00"), due_on=date(2027, 1, 5))],
    )
    rule = "state_aid.instalments-are-discounted"

    assert check(PROJECT, books=[STATE_AID], evidence=register(grant)).outcome(rule) is Outcome.MET


def test_the_anniversary_of_29_february_is_the_28th() -> None:
    grown = discounted(euro(105), Rate.percent(5), date(2024, 2, 29), date(2025, 2, 28))
    a_day_more = discounted(euro(105), Rate.percent(5), date(2024, 2, 29), date(2025, 3, 1))

    assert [round(value, 2) for value in a_day_more] == [Decimal("99.99"), Decimal("99.99")]
    assert [round(value, 2) for value in grown] == [Decimal("100.00"), Decimal("100.00")]


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        (MONDAY, 0, MONDAY),
        (MONDAY, 1, date(2026, 1, 6)),
        (date(2026, 1, 9), 1, date(2026, 1, 12)),
        (date(2026, 1, 10), 5, date(2026, 1, 16)),
        (MONDAY, 20, LAST_IN_TIME),
        (date.max - timedelta(days=1), 5, None),
    ],
)
def test_working_days_are_counted_from_the_next_day(start: date, count: int, end: date | None) -> None:
    assert working_days_after(start, count) == end


# --- splits -----------------------------------------------------------------------------------------------------------


def test_aid_before_a_split_is_allocated_by_equity_to_the_cent() -> None:
    (given,) = instalments("100.00", ("105.00", date(2027, 1, 5)))
    parts = after_split(
        given.grants[0],
        [(Undertaking("B"), leva("2.00")), (Undertaking("C"), leva("1.00"))],
        remainder=Remainder.LAST,
    )

    assert [(str(part.recipient), part.amount) for part in parts] == [("B", euro("66.66")), ("C", euro("33.34"))]
    assert {(part.granted_on, part.regulation, part.instalments.complete, part.entry) for part in parts} == {
        (MONDAY, NEW, False, None)
    }


@pytest.mark.parametrize("equities", [[], [euro("0.00")]], ids=["nobody", "no equity"])
def test_without_equity_nothing_is_allocated(equities: list[Money]) -> None:
    with pytest.raises(Malformed):
        after_split(aid("1.00", MONDAY), [(Undertaking("B"), equity) for equity in equities], remainder=Remainder.LAST)


def test_equity_is_compared_in_one_currency() -> None:
    successors = [(Undertaking("B"), leva("1.00")), (Undertaking("C"), euro("1.00"))]

    with pytest.raises(CurrencyMismatch):
        after_split(aid("1.00", MONDAY), successors, remainder=Remainder.LAST)


def test_aid_of_no_stated_amount_is_not_divided() -> None:
    with pytest.raises(Malformed, match="is not aid that can be divided: its amount is not stated"):
        after_split(aid(None, MONDAY), [(Undertaking("B"), euro("1.00"))], remainder=Remainder.LAST)


# --- the evidence -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("amount", [euro("-0.01"), 5, "1.00 EUR", Money("5.00", "USD")])
def test_aid_is_stated_in_euro_or_leva_and_not_below_nought(amount: Any) -> None:  # noqa: ANN401 - what one may write
    with pytest.raises(Malformed):
        AidGrant(amount=amount)


def test_aid_for_the_same_costs_is_in_one_currency() -> None:
    with pytest.raises(Malformed, match="is not the currency of CumulatedAid"):
        CumulatedAid(state_aid=leva("1.00"), de_minimis=euro("1.00"))


def test_of_an_intensity_and_an_amount_one_is_fixed() -> None:
    with pytest.raises(Malformed, match="an intensity is fixed already; name one of the two"):
        CumulatedAid(highest_intensity=Rate.percent(50), highest_amount=euro("1.00"))


def test_the_nouns_are_told_in_words() -> None:
    assert str(AidGrant()) == "aid on a day that is not stated"
    assert [str(CumulatedAid()), str(AidRegister())] == ["the aid for the same eligible costs", "the register of aid"]
