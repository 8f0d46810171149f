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
    CumulatedAid,
    Instalment,
    RegisterEntry,
    Undertaking,
)
from integrated_projects.finding import Outcome, Severity
from integrated_projects.money import Money, Rate, Remainder, euro, leva
from integrated_projects.rulebooks.state_aid import STATE_AID, after_split
from integrated_projects.rulebooks.state_aid.granting import discounted
from integrated_projects.rulebooks.state_aid.register import working_days_after
from tests.rulebooks.aid import NEW, NEW_SERVICES, PROJECT, aid, register

MONDAY = date(2026, 1, 5)
LAST_IN_TIME = date(2026, 2, 2)


def test_what_is_remembered_of_services_warns() -> None:
    entry = RegisterEntry(contents=[], entered_on=date(2026, 3, 3), removed_on=[date(2027, 1, 1)])
    flawed = attrs.evolve(aid("1000.00", MONDAY), entry=entry)
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
    given = aid("100.00", MONDAY)
    parts = after_split(
        attrs.evolve(given, instalments=[Instalment(euro("105.00"), due_on=date(2027, 1, 5))]),
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
