"""The rules of both periods on what an authority publishes and records, with the numbers of the worked examples."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import attrs
import pytest

from integrated_projects.checking import check
from integrated_projects.dated import Dated, Version
from integrated_projects.evidence.monitoring_records import (
    ClaimForm,
    DeclaredForm,
    FormField,
    MonitoringRecords,
    OperationField,
)
from integrated_projects.evidence.published_list import PublishedFact, PublishedList, PublishedOperation
from integrated_projects.finding import Outcome, Verdict
from integrated_projects.period import ProgrammingPeriod
from integrated_projects.rulebooks.cpr_2021_2027.terms import TERMS_2021_2027
from tests.rulebooks.cpr import LATER_LAW, LAWS, MECHANISM, Law
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown

HERE = "$evidence[0]"
ROW = f"{HERE}.entries[0]"
PERIODS = {False: ProgrammingPeriod.parse("2014-2020"), True: ProgrammingPeriod.parse("2021-2027")}
MECHANISMS = ProgrammingPeriod.parse("EEA 2014-2021")
EVERYTHING = list(PublishedFact)


def listed(law: Law, *operations: PublishedOperation, **facts: Any) -> tuple[PublishedList]:  # noqa: ANN401 - any fact
    """A list of the period with these operations."""
    return (PublishedList([*operations], **{"period": PERIODS[law.is_later], **facts}),)


def without(*facts: PublishedFact, **others: Any) -> PublishedOperation:  # noqa: ANN401 - any fact
    """An operation of which these facts are not shown."""
    shown = [fact for fact in EVERYTHING if fact not in facts]
    return PublishedOperation(**{"code": "BG-1", "facts": shown, "is_natural_person": False, **others})


def updates(law: Law) -> Iterator[Row]:
    page = law.page
    seen, last = (date(2023, 5, 2), date(2023, 5, 1)) if law.is_later else (date(2023, 7, 2), date(2023, 7, 1))

    def updated(day: date | None, on: date | None, **facts: Any) -> tuple[PublishedList]:  # noqa: ANN401 - any fact
        return listed(law, updated_on=day, seen_on=on, **facts)

    new_year = date(2023, 1, 1)
    yield from of_rule(
        "list-of-operations-is-updated-in-time",
        met("on the last day", page, evidence=updated(new_year, last), margin=0),
        met("on the same day", page, evidence=updated(new_year, new_year)),
        met("the calendar ends first", page, evidence=updated(date(9999, 11, 1), date.max)),
        breached(
            "stale by a day",
            page,
            evidence=updated(new_year, seen),
            margin=-1,
            remedies=(f"{HERE}.updated_on would have to be 2023-01-02",),
        ),
        breached(
            "seen on a day that the month before has not",
            page,
            evidence=updated(new_year, date(2023, 8, 31) if not law.is_later else date(2023, 6, 30)),
            remedies=(f"{HERE}.updated_on would have to be 2023-03-01",),
        ),
        unknown("the update is not stated", page, f"{HERE}.updated_on", evidence=updated(None, seen)),
        unknown("nobody says when it was seen", page, f"{HERE}.seen_on", evidence=updated(new_year, None), on=seen),
        unknown("the period is not stated", page, f"{HERE}.period", evidence=updated(new_year, seen, period=None)),
        unknown("no list is given", page, "$evidence.published_list"),
        not_applicable("of the other period", page, evidence=updated(new_year, seen, period=PERIODS[not law.is_later])),
        not_applicable("of a financial mechanism", page, evidence=updated(new_year, seen, period=MECHANISMS)),
        book=law.book,
    )


def facts(law: Law) -> Iterator[Row]:
    page = law.page
    one, other = PublishedFact.START, PublishedFact.COUNTRY
    cost, expenditure = PublishedFact.TOTAL_COST, PublishedFact.ELIGIBLE_EXPENDITURE
    asked, unasked = (cost, expenditure) if law.is_later else (expenditure, cost)
    name = PublishedFact.BENEFICIARY
    yield from of_rule(
        "published-operation-shows-every-fact",
        met("everything", page, evidence=listed(law, without()), at=ROW),
        met("what only the other period asks for is left out", page, evidence=listed(law, without(unasked))),
        met("a natural person is not named", page, evidence=listed(law, without(name, is_natural_person=True))),
        breached(
            "two facts are left out",
            page,
            evidence=listed(law, without(one, other)),
            says="operation BG-1 does not show the start date, the country",
        ),
        breached(
            "without a code, called by its name",
            page,
            evidence=listed(law, without(asked, code=None, name="A school")),
            says=f"operation A school does not show {asked.value}",
        ),
        breached(
            "without a name, called by its number",
            page,
            evidence=listed(law, without(), without(asked, code=None)),
            says=f"operation 2 does not show {asked.value}",
        ),
        breached("a legal person is not named", page, evidence=listed(law, without(name))),
        unknown(
            "others may be shown", page, f"{ROW}.facts", evidence=listed(law, without(facts=[*EVERYTHING[:5], ...]))
        ),
        unknown("nothing is stated", page, f"{ROW}.facts", evidence=listed(law, without(facts=None))),
        unknown(
            "whoever is not named may be a natural person",
            page,
            f"{ROW}.is_natural_person",
            evidence=listed(law, without(name, is_natural_person=None)),
        ),
        unknown("the period is not stated", page, f"{HERE}.period", evidence=listed(law, without(), period=None)),
        unknown("there may be more operations", page, f"{HERE}.entries", evidence=listed(law, without(), ...)),  # type: ignore[arg-type]
        not_applicable(
            "of the other period", page, evidence=listed(law, without(one), period=PERIODS[not law.is_later])
        ),
        not_applicable("no operation", page, evidence=listed(law)),
        book=law.book,
    )


def persons(law: Law) -> Iterator[Row]:
    page, name = law.page, PublishedFact.BENEFICIARY
    if law.is_later:
        return
    person: dict[str, Any] = {"is_natural_person": True}
    yield from of_rule(
        "published-operation-names-no-natural-person",
        met("a municipality", page, evidence=listed(law, without())),
        met("the name is left out", page, evidence=listed(law, without(name, **person))),
        met("nobody is named", page, evidence=listed(law, without(name, is_natural_person=None))),
        breached("a farmer", page, evidence=listed(law, without(**person))),
        unknown(
            "it may be a person",
            page,
            f"{ROW}.is_natural_person",
            evidence=listed(law, without(is_natural_person=None)),
        ),
        unknown("it may be named", page, f"{ROW}.facts", evidence=listed(law, without(facts=None, **person))),
        not_applicable("later", page, evidence=listed(law, without(**person), period=PERIODS[True])),
        book=law.book,
    )


def removals(law: Law) -> Iterator[Row]:
    page, name, vessel = law.page, PublishedFact.BENEFICIARY, PublishedFact.VESSEL
    if not law.is_later:
        return
    first, last, late = date(2023, 3, 1), date(2025, 3, 1), date(2025, 3, 2)

    def person(*hidden: PublishedFact, **others: Any) -> PublishedOperation:  # noqa: ANN401 - any fact
        return without(*hidden, **{"is_natural_person": True, "first_published_on": first, **others})

    yield from of_rule(
        "published-person-is-removed-in-time",
        met("two years later", page, evidence=listed(law, person(), seen_on=last), margin=0),
        met("removed", page, evidence=listed(law, person(name, vessel), seen_on=late)),
        met("a municipality", page, evidence=listed(law, without(vessel))),
        breached("a day later", page, evidence=listed(law, person(vessel), seen_on=late), margin=-1),
        breached("a vessel", page, evidence=listed(law, person(is_natural_person=False), seen_on=late)),
        unknown(
            "it may be a person",
            page,
            f"{ROW}.is_natural_person",
            evidence=listed(law, person(vessel, is_natural_person=None), seen_on=late),
        ),
        unknown(
            "nobody says since when",
            page,
            f"{ROW}.first_published_on",
            evidence=listed(law, person(first_published_on=None), seen_on=late),
        ),
        unknown("nobody says when it was seen", page, f"{HERE}.seen_on", evidence=listed(law, person())),
        unknown(
            "it may be shown",
            page,
            f"{ROW}.facts",
            evidence=listed(law, person(facts=[PublishedFact.NAME, ...]), seen_on=late),
        ),
        not_applicable("earlier", page, evidence=listed(law, person(), seen_on=late, period=PERIODS[False])),
        book=law.book,
    )


def codes(law: Law) -> Iterator[Row]:
    page = law.page
    if not law.is_later:
        return
    one, two, none = (PublishedOperation(code=code) for code in ("BG-1", "BG-2", None))
    yield from of_rule(
        "published-operation-has-its-own-code",
        met("two codes", page, evidence=listed(law, one, two)),
        met("no operation", page, evidence=listed(law)),
        breached(
            "the same code twice",
            page,
            evidence=listed(law, one, none, one, ...),  # type: ignore[arg-type]
            says="BG-1 is the code of more than one operation",
        ),
        unknown("a code is not stated", page, f"{HERE}.entries[1].code", evidence=listed(law, one, none)),
        unknown("there may be more", page, f"{HERE}.entries", evidence=listed(law, one, ...)),  # type: ignore[arg-type]
        unknown("the period is not stated", page, f"{HERE}.period", evidence=listed(law, one, two, period=None)),
        not_applicable("earlier", page, evidence=listed(law, one, one, period=PERIODS[False])),
        book=law.book,
    )


def contractors(law: Law) -> Iterator[Row]:
    page, contractor = law.page, PublishedFact.CONTRACTOR
    if not law.is_later:
        return
    procured: dict[str, Any] = {"is_procured": True}
    yield from of_rule(
        "published-operation-names-its-contractor",
        met("named", page, evidence=listed(law, without(**procured))),
        breached("not named", page, evidence=listed(law, without(contractor, **procured))),
        unknown("it may be procured", page, f"{ROW}.is_procured", evidence=listed(law, without(contractor))),
        unknown("it may be named", page, f"{ROW}.facts", evidence=listed(law, without(facts=[...], **procured))),
        not_applicable("not procured", page, evidence=listed(law, without(contractor, is_procured=False))),
        not_applicable("earlier", page, evidence=listed(law, without(contractor, **procured), period=PERIODS[False])),
        book=law.book,
    )


def rates(law: Law) -> Iterator[Row]:
    page = law.page
    if not law.is_later:
        return

    def paid(*funds: Any, rated: Any) -> tuple[PublishedList]:  # noqa: ANN401 - any listing
        return listed(law, PublishedOperation(code="BG-1", funds=[*funds], rated_funds=rated))

    yield from of_rule(
        "published-operation-shows-the-rate-of-each-fund",
        met("two funds, two rates", page, evidence=paid("ESF+", "ERDF", rated=["ERDF", "ESF+"])),
        breached(
            "one rate for two funds",
            page,
            evidence=paid("ESF+", "ERDF", rated=["ESF+"]),
            says="operation BG-1 shows no co-financing rate of ERDF",
        ),
        unknown("the rates are not stated", page, f"{ROW}.rated_funds", evidence=paid("ESF+", rated=None)),
        unknown("another fund may pay", page, f"{ROW}.funds", evidence=paid("ESF+", ..., rated=["ESF+"])),
        not_applicable("no fund", page, evidence=paid(rated=[])),
        book=law.book,
    )


def monitoring(law: Law) -> Iterator[Row]:
    page = law.page
    whole = [*OperationField]
    yield from of_rule(
        "operation-has-its-monitoring-data",
        met("everything", page, evidence=(MonitoringRecords(fields=whole),)),
        breached(
            "nothing of the tax",
            page,
            evidence=(MonitoringRecords(fields=[whole[0], whole[2]]),),
            says="of the operation the following is not recorded: whether value added tax can be recovered",
        ),
        unknown("others may be recorded", page, f"{HERE}.fields", evidence=(MonitoringRecords(fields=[...]),)),
        unknown("no records are given", page, "$evidence.monitoring_records"),
        book=law.book,
    )
    rate, base, amount = FormField.RATE, FormField.BASE, FormField.AMOUNT

    def declared(form: ClaimForm | None, *fields: Any, **facts: Any) -> tuple[MonitoringRecords]:  # noqa: ANN401
        stated: dict[str, Any] = {"programme": law.programme, "fields": [*fields], **facts}
        return (MonitoringRecords([DeclaredForm(form=form, **stated)]),)

    flat = ClaimForm.FLAT_RATE
    place = f"{HERE}.forms[0]"
    yield from of_rule(
        "declared-form-has-its-monitoring-data",
        met("a flat rate with its rate, its base and its result", page, evidence=declared(flat, rate, base, amount)),
        met("actual costs", page, evidence=declared(ClaimForm.ACTUAL_COSTS, amount)),
        met("a lump sum", page, evidence=declared(ClaimForm.LUMP_SUMS, *FormField)),
        breached(
            "a flat rate without its base",
            page,
            evidence=declared(flat, rate, amount),
            says="of flat-rate financing the following is not recorded: the base of the flat rate",
        ),
        breached(
            "unit costs without their number",
            page,
            evidence=declared(ClaimForm.UNIT_COSTS, FormField.UNIT, FormField.UNIT_COST, amount),
            says="of unit costs the following is not recorded: the number of units",
        ),
        breached("a lump sum for nothing", page, evidence=declared(ClaimForm.LUMP_SUMS, FormField.LUMP_SUM, amount)),
        breached("a form without a block", page, evidence=declared(ClaimForm.ACTUAL_COSTS)),
        unknown("others may be recorded", page, f"{place}.fields", evidence=declared(flat, rate, base, ...)),
        unknown("the form is not stated", page, f"{place}.form", evidence=declared(None, rate, base, amount)),
        unknown("the programme is not stated", page, f"{place}.programme", evidence=declared(flat, programme=None)),
        unknown("the forms are not stated", page, f"{HERE}.forms", evidence=(MonitoringRecords(),)),
        not_applicable("of no period", page, evidence=declared(flat, programme=MECHANISM)),
        not_applicable("nothing is declared", page, evidence=(MonitoringRecords([]),)),
        book=law.book,
    )


ALWAYS_APPLY = {f"{law.book.name}.operation-has-its-monitoring-data" for law in LAWS}
ROWS: tuple[Row, ...] = tuple(
    row
    for law in LAWS
    for table in (updates, facts, persons, removals, codes, contractors, rates, monitoring)
    for row in table(law)
)


def test_what_binds_the_authority_never_decides_of_the_project() -> None:
    stale = listed(LATER_LAW, without(PublishedFact.START), updated_on=date(2022, 1, 1), seen_on=date(2024, 1, 1))
    book = LATER_LAW.book
    rules = [one for one in book.rules if one.within in {PublishedList, MonitoringRecords}]
    report = check(LATER_LAW.page, books=[attrs.evolve(book, rules=rules)], evidence=stale)

    assert len(report.breached) == 2
    assert report.verdict is Verdict.MET


@pytest.mark.parametrize(
    ("on", "outcome"), [(None, Outcome.UNKNOWN), (date(2020, 1, 1), Outcome.BREACHED), (date(2025, 1, 1), Outcome.MET)]
)
def test_whoever_changes_the_months_is_answered(on: date | None, outcome: Outcome) -> None:
    versions = [Version(6, until=date(2022, 12, 31)), Version(12, since=date(2023, 1, 1))]
    terms = attrs.evolve(TERMS_2021_2027, update_months=Dated("the months", versions))
    book = attrs.evolve(LATER_LAW.book, terms=terms)
    evidence = listed(LATER_LAW, updated_on=date(2024, 1, 1), seen_on=date(2024, 9, 1))
    report = check(LATER_LAW.page, books=[book], on=on, evidence=evidence)

    assert report.outcome("cpr_2021_2027.list-of-operations-is-updated-in-time") is outcome
