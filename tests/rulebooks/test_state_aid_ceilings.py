"""The ceilings of de minimis aid, single undertakings, and the headroom that is left."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from integrated_projects.checking import check
from integrated_projects.dated import Dated, Version
from integrated_projects.errors import Malformed
from integrated_projects.evidence.aid_register import (
    AidRegister,
    AidRegulation,
    ControlLink,
    Undertaking,
)
from integrated_projects.finding import Outcome, Severity
from integrated_projects.money import Money, euro, leva
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner
from integrated_projects.rulebooks.state_aid import STATE_AID, STATE_AID_TERMS, Headroom, headroom
from tests.rulebooks.aid import (
    NEW_SERVICES,
    OLD,
    PROJECT,
    aid,
    controls,
    register,
)

THREE_YEARS = "aid-is-within-the-ceiling-of-three-years"

#: What A has already: EUR 150 000 under each of the two regulations.
EARLIER = (aid("150000.00", date(2022, 3, 10), under=OLD), aid("150000.00", date(2024, 2, 1)))
DAY = date(2025, 3, 11)
#: 120 000 two years and five days before, in the year before the two that count.
FISCAL = (aid("70000.00", date(2021, 1, 3), under=OLD), aid("120000.00", date(2019, 12, 28), under=OLD))
GROUP = (aid("140000.00", DAY, "B"), aid("180000.00", date(2024, 5, 5)))


# --- readings of the law ----------------------------------------------------------------------------------------------


def severity(rule: str, evidence: tuple[AidRegister]) -> Severity:
    finding = check(PROJECT, books=[STATE_AID], evidence=evidence).of(f"state_aid.{rule}")[0]
    assert finding.outcome is Outcome.BREACHED
    return finding.severity


def test_what_only_one_reading_forbids_warns() -> None:
    before = aid("50000.00", date(2025, 3, 9))
    on_the_day = aid("50000.00", date(2025, 3, 10))

    assert severity(THREE_YEARS, register(before, *EARLIER)) is Severity.ERROR
    assert severity(THREE_YEARS, register(on_the_day, *EARLIER)) is Severity.WARNING


def test_whether_aid_for_services_is_that_of_a_group_was_not_read() -> None:
    rule = "service-aid-is-within-the-ceiling-of-three-years"
    grants = [aid("400000.00", DAY, who, NEW_SERVICES) for who in ("A", "B")]

    assert severity(rule, register(*grants, links=[controls("A", "B")])) is Severity.WARNING
    assert severity(rule, register(*grants, aid("400000.00", DAY, under=NEW_SERVICES))) is Severity.ERROR


def test_another_reading_is_a_term_of_the_book() -> None:
    terms = attrs.evolve(STATE_AID_TERMS, same_day_counts=Dated.always("the same day", value=False))
    book = attrs.evolve(STATE_AID, terms=terms)
    evidence = register(aid("50000.00", date(2025, 3, 10)), *EARLIER)

    assert check(PROJECT, books=[book], evidence=evidence).outcome(f"state_aid.{THREE_YEARS}") is Outcome.MET


def test_the_day_of_the_judgement_is_missing_where_a_figure_changes() -> None:
    old = Dated("the ceiling", [_version(300_000, None, date(2025, 12, 31)), _version(400_000, date(2026, 1, 1), None)])
    terms = attrs.evolve(STATE_AID_TERMS, general_2023=attrs.evolve(STATE_AID_TERMS.general_2023, ceiling=old))
    book = attrs.evolve(STATE_AID, terms=terms)
    evidence = register(aid("350000.00", DAY))
    name = f"state_aid.{THREE_YEARS}"

    assert [*map(str, check(PROJECT, books=[book], evidence=evidence).of(name)[0].missing)] == ["on"]
    assert check(PROJECT, books=[book], on=date(2026, 1, 1), evidence=evidence).outcome(name) is Outcome.MET
    assert check(PROJECT, books=[book], on=date(2025, 1, 1), evidence=evidence).outcome(name) is Outcome.BREACHED


def _version(amount: int, since: date | None, until: date | None) -> Version[Money]:
    source = STATE_AID_TERMS.general_2023.ceiling.versions[0].source
    return Version(euro(amount), since=since, until=until, source=source)


# --- headroom ---------------------------------------------------------------------------------------------------------

PAST = register(*EARLIER)[0]


@pytest.mark.parametrize(
    ("day", "left"),
    [
        (date(2022, 3, 9), 300_000),
        (date(2022, 3, 10), 150_000),
        (date(2025, 3, 9), 0),
        (date(2025, 3, 10), 0),
        (date(2025, 3, 11), 150_000),
        (date(2027, 2, 2), 300_000),
        (date(2031, 6, 30), 300_000),
        (date(2031, 7, 1), 0),
    ],
)
def test_headroom_is_a_number_on_a_day(day: date, left: int) -> None:
    assert headroom(PAST, "A", day) == Headroom(at_least=euro(left), at_most=euro(left))
    assert headroom(PAST, "A", day).amount == euro(left)


def test_headroom_after_the_aid_of_the_day() -> None:
    after = register(aid("50000.00", DAY), *EARLIER)[0]

    assert headroom(after, "A", DAY).amount == euro("100000.00")


def test_headroom_is_that_of_the_single_undertaking() -> None:
    group = register(*GROUP[1:], links=[controls("A", "B")])[0]

    assert headroom(group, "B", DAY).amount == euro("120000.00")
    assert headroom(group, "C", DAY).amount == euro("300000.00")


def test_headroom_in_leva_is_rounded_down() -> None:
    assert headroom(register(aid(leva("1.00"), DAY))[0], "A", DAY).amount == euro("299999.48")


def test_headroom_that_is_not_known_says_what_is_missing() -> None:
    unsure = headroom(register(*GROUP[1:], links=None)[0], "B", DAY)

    assert (unsure.amount, unsure.at_least, unsure.at_most) == (None, euro("120000.00"), euro("300000.00"))
    assert [*map(str, unsure.missing)] == ["$evidence.aid_register.links"]


def test_headroom_without_any_aid_that_is_stated_is_not_known() -> None:
    unsure = headroom(AidRegister(), "A", DAY)

    assert (unsure.amount, unsure.at_least, unsure.at_most) == (None, euro(0), euro(300_000))
    assert [*map(str, unsure.missing)] == ["$evidence.aid_register.grants"]


def test_headroom_by_fiscal_years_asks_when_they_end_and_for_road_hauliers() -> None:
    past = register(*FISCAL)[0]
    known = Undertaking("A", fiscal_year_ends_in=12, is_road_haulier=False)
    unsure = headroom(past, "A", date(2022, 1, 2), regulation=OLD)

    assert headroom(past, known, date(2022, 1, 2), regulation=OLD).amount == euro("130000.00")
    assert (unsure.at_least, unsure.at_most) == (euro(0), euro("130000.00"))
    assert [*map(str, unsure.missing)] == [
        "$evidence.undertaking.fiscal_year_ends_in",
        "$evidence.undertaking.is_road_haulier",
    ]


def test_headroom_by_a_term_that_changes_on_a_day_not_known() -> None:
    ends = Dated("the last day", [Version(date(2025, 1, 1)), Version(date(2026, 1, 1))])
    terms = attrs.evolve(STATE_AID_TERMS, general_2023=attrs.evolve(STATE_AID_TERMS.general_2023, last_grant=ends))
    unsure = headroom(register()[0], "A", DAY, terms=terms)

    assert (unsure.at_least, unsure.at_most) == (euro(0), euro(300_000))


@pytest.mark.parametrize(
    ("arguments", "noun"),
    [
        ((None, "A", DAY), "a register of aid"),
        ((PAST, "A", "2025-03-11"), "a day"),
        ((PAST, 5, DAY), "a text"),
    ],
)
def test_headroom_is_asked_of_a_register_for_an_undertaking_on_a_day(arguments: Any, noun: str) -> None:  # noqa: ANN401
    with pytest.raises(Malformed, match=f"is not {noun}"):
        headroom(*arguments)


@pytest.mark.parametrize("regulation", [AidRegulation.AGRICULTURE, "Regulation (EU) 2023/2831"])
def test_headroom_is_asked_of_a_regulation_with_a_ceiling(regulation: Any) -> None:  # noqa: ANN401 - what one may write
    with pytest.raises(Malformed, match="is not a regulation with a ceiling"):
        headroom(PAST, "A", DAY, regulation=regulation)


# --- links ------------------------------------------------------------------------------------------------------------


def test_a_link_takes_whatever_has_the_name() -> None:
    link = ControlLink(holder=Undertaking("A"), held=Partner(Organisation("B")))

    assert (link.holder, link.held) == ("A", "B")
    assert ControlLink(holder=Organisation("A"), held="B") == link


def test_nobody_holds_itself() -> None:
    with pytest.raises(Malformed, match="'A' is not an enterprise that another controls: it is the holder itself"):
        controls("A", "A")


@pytest.mark.parametrize("name", [None, "", 5, ...], ids=repr)
def test_a_link_has_both_its_ends(name: Any) -> None:  # noqa: ANN401 - what somebody can write
    with pytest.raises(Malformed, match=r"is not (an enterprise|a text|an organisation)"):
        ControlLink(holder=name, held="B")


@pytest.mark.parametrize("month", [0, 13, True, 12.0, "12"])
def test_a_fiscal_year_ends_with_a_month(month: Any) -> None:  # noqa: ANN401 - what somebody can write
    with pytest.raises(Malformed, match="is not a month"):
        Undertaking("A", fiscal_year_ends_in=month)


# --- when it binds ----------------------------------------------------------------------------------------------------


def test_the_book_binds_where_a_register_is_given() -> None:
    without, beside = (check(PROJECT, books=[STATE_AID], evidence=given) for given in ((), register()))

    assert [entry.binds for entry in (*without.books, *beside.books)] == [None, True]
    assert [*map(str, without.unknown[0].missing)] == ["$evidence.aid_register"]
    assert without.outcome("state_aid.binds") is Outcome.UNKNOWN
    assert {beside.outcome(entry.rule) for entry in beside.rules} == {Outcome.NOT_APPLICABLE}
