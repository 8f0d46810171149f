"""Lists of operations as evidence: what the rows of a file show, and what the rules on published lists say of them."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from integrated_projects.adapters.art49 import (
    ANNEX_XII,
    ARTICLE_49,
    KOHESIO,
    Entry,
    LinesMean,
    ListFormat,
    entries_of,
    projects_of,
    published_list,
    read_csv,
    write_csv,
)
from integrated_projects.checking import check
from integrated_projects.errors import Malformed
from integrated_projects.evidence.published_list import PublishedFact, PublishedList
from integrated_projects.examples import kazanlak
from integrated_projects.finding import Outcome
from integrated_projects.listing import Listing
from integrated_projects.organisation import Organisation
from integrated_projects.period import ProgrammingPeriod
from integrated_projects.rulebooks.cpr_2014_2020 import CPR_2014_2020
from integrated_projects.rulebooks.cpr_2021_2027 import CPR_2021_2027
from tests.adapters.operations import SOUND, TOLD
from tests.rulebooks.cpr import EARLIER_LAW, LATER_LAW

FORMATS = [KOHESIO, ANNEX_XII, ARTICLE_49]
SEEN = date(2023, 12, 2)
FACT = PublishedFact


def of_row(list_format: ListFormat = KOHESIO, **facts: Any) -> Any:  # noqa: ANN401 - any fact, and an operation
    """What is seen of the sound row with these facts."""
    return published_list([attrs.evolve(SOUND, **facts)], list_format).entries[0]


@pytest.mark.parametrize("list_format", FORMATS, ids=["kohesio", "annex-xii", "article-49"])
def test_a_sound_row_shows_every_fact_that_its_law_asks_for(list_format: ListFormat) -> None:
    later = list_format is ARTICLE_49
    law = LATER_LAW if later else EARLIER_LAW
    period = ProgrammingPeriod.parse("2021-2027" if later else "2014-2020")
    published = published_list([SOUND], list_format, updated_on=SOUND.updated_on)
    report = check(law.page, books=[law.book], evidence=[published])

    assert published.period == period
    assert report.outcome(f"{law.book.name}.published-operation-shows-every-fact") is Outcome.MET


def test_a_list_shows_only_what_it_has_columns_for() -> None:
    known = {FACT.TOTAL_COST, FACT.FUND, FACT.SPECIFIC_OBJECTIVE, FACT.ACHIEVEMENTS}

    assert known.isdisjoint(of_row(ANNEX_XII).facts)
    assert (of_row(ANNEX_XII).code, of_row(ANNEX_XII).funds) == (None, Listing())
    assert known < set(of_row(ARTICLE_49).facts)
    assert (of_row(ARTICLE_49).code, of_row(ARTICLE_49).funds) == (SOUND.identifier, Listing(["ESF"]))


@pytest.mark.parametrize(
    ("facts", "fact"),
    [
        ({"beneficiary": None}, FACT.BENEFICIARY),
        ({"first_day": None}, FACT.START),
        ({"nuts": None}, FACT.LOCATION),
        ({"category": None}, FACT.INTERVENTION),
        ({"cofinancing_rate": None}, FACT.RATE),
    ],
    ids=lambda value: value.name if isinstance(value, PublishedFact) else "without",
)
def test_what_a_row_leaves_out_it_does_not_show(facts: dict[str, Any], fact: PublishedFact) -> None:
    assert fact in of_row(ARTICLE_49).facts
    assert fact not in of_row(ARTICLE_49, **facts).facts
    assert of_row(ARTICLE_49, **facts).facts.complete


def test_one_field_of_several_is_enough() -> None:
    row = of_row(name=None, name_english="A school", expected_last_day=None, nuts=None, postcode="3700")

    assert {FACT.NAME, FACT.COMPLETION, FACT.LOCATION} < set(row.facts)
    assert row.name == "A school"


@pytest.mark.parametrize(
    ("facts", "person"),
    [
        ({}, False),
        ({"beneficiary": Organisation("„Хена“")}, None),
        ({"beneficiary": Organisation("„Хена“"), "legal_entity": True}, False),
        ({"beneficiary": Organisation("„Иван Иванов“", legal_form="ЕТ"), "legal_entity": True}, True),
        ({"beneficiary": None}, None),
        ({"beneficiary": None, "legal_entity": False}, None),
    ],
    ids=["a municipality", "anybody", "made sure", "a sole trader", "nobody", "not sure"],
)
def test_who_is_a_natural_person_is_never_guessed(facts: dict[str, Any], person: bool | None) -> None:  # noqa: FBT001
    assert of_row(**facts).is_natural_person is person


def test_whoever_names_a_contractor_procured_the_operation() -> None:
    contractor = Organisation("„Хена“ ООД", legal_form="ООД")

    assert of_row(ARTICLE_49, contractor=contractor).is_procured is True
    assert of_row(ARTICLE_49).is_procured is None


def test_the_funds_of_a_row_are_rated_if_it_shows_a_rate() -> None:
    assert of_row().rated_funds == Listing(["ESF"])
    assert of_row(cofinancing_rate=None).rated_funds == Listing([])
    assert of_row(fund=None).rated_funds == Listing()


@pytest.mark.parametrize(
    ("days", "list_format", "told", "updated"),
    [
        ([date(2023, 1, 1), date(2023, 7, 1)], ANNEX_XII, None, date(2023, 7, 1)),
        ([date(2023, 1, 1), None], ANNEX_XII, None, None),
        ([date(2023, 1, 1), None], ANNEX_XII, SEEN, SEEN),
        ([date(2023, 1, 1)], ARTICLE_49, None, None),
        ([], ANNEX_XII, None, None),
    ],
    ids=["the latest", "not of each row", "told", "no column", "no row"],
)
def test_when_the_list_was_updated_follows_from_every_row_or_is_told(
    days: list[date | None], list_format: ListFormat, told: date | None, updated: date | None
) -> None:
    rows = [attrs.evolve(SOUND, updated_on=day) for day in days]

    assert published_list(rows, list_format, updated_on=told).updated_on == updated


def test_the_period_of_the_portal_s_table_is_that_of_all_its_rows() -> None:
    later = attrs.evolve(SOUND, period=ProgrammingPeriod.parse("2021-2027"))

    assert published_list([SOUND, SOUND], KOHESIO).period == SOUND.period
    assert published_list([SOUND, later], KOHESIO).period is None
    assert published_list([], KOHESIO) == PublishedList([])


def test_a_file_is_judged_in_two_lines() -> None:
    read = read_csv(write_csv([SOUND], KOHESIO, conventions=TOLD), KOHESIO, conventions=TOLD)
    (project,), _ = projects_of(read, lines_mean=LinesMean.ELIGIBLE_EXPENDITURE)

    published = published_list(read, KOHESIO, seen_on=date(2024, 1, 2))
    report = check(project, books=[CPR_2014_2020, CPR_2021_2027], evidence=[published])

    assert report.outcome("cpr_2014_2020.list-of-operations-is-updated-in-time") is Outcome.BREACHED
    assert report.outcome("cpr_2014_2020.published-operation-shows-every-fact") is Outcome.MET
    assert report.outcome("cpr_2014_2020.published-operation-names-no-natural-person") is Outcome.UNKNOWN


def test_a_column_that_is_passed_over_may_show_what_is_missed() -> None:
    text = write_csv([SOUND], KOHESIO, conventions=TOLD).replace("Country,", "Land,", 1)
    operation = published_list(read_csv(text, KOHESIO, conventions=TOLD), KOHESIO).entries[0]

    assert FACT.COUNTRY not in operation.facts
    assert not operation.facts.complete
    assert operation.rated_funds == Listing(["ESF", ...])


def test_what_a_project_leaves_out_is_shown_by_no_row_of_it() -> None:
    made = entries_of(kazanlak, KOHESIO)

    assert made.remarks
    assert all(one.facts.complete for one in published_list(made, KOHESIO).entries)


def test_what_is_no_row_and_no_day_is_refused() -> None:
    with pytest.raises(Malformed, match="an Entry"):
        published_list(["a row"], KOHESIO)  # type: ignore[list-item]
    with pytest.raises(Malformed, match="is not a day"):
        published_list([Entry()], KOHESIO, updated_on="")  # type: ignore[arg-type]
