"""What the law of a programming period sets, what a programme sets instead, and the days that the catalogue knows."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from integrated_projects.catalogue import programming_periods
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, REGIONS_IN_GROWTH, SESG
from integrated_projects.catalogue.bulgaria_eea_2014_2021 import LOCAL_DEVELOPMENT
from integrated_projects.catalogue.programming_periods import (
    EEA_2009_2014,
    EEA_2014_2021,
    EU_2007_2013,
    EU_2014_2020,
    EU_2021_2027,
)
from integrated_projects.dated import Dated, Version
from integrated_projects.errors import NotInForce
from integrated_projects.period import EligibleDays, Period, ProgrammingPeriod, ProgrammingTerms, TermOrigin
from integrated_projects.programme import Programme
from integrated_projects.source import Certainty
from tests.hostile import every_field, refused

PERIOD = ProgrammingPeriod("EU", first_year=2021, last_year=2027)
LAW = Dated.always("the eligibility", Period.through(date(2021, 1, 1), date(2029, 12, 31)))
OWN = Dated.always("the eligibility of one programme", Period.through(date(2020, 11, 16), date(2030, 12, 31)))
#: Of a term, some versions may be periods and others not.
MIXED: Any = Dated("the eligibility", [*LAW.versions, Version(2029, since=date(2025, 1, 1))])
CATALOGUE: dict[str, ProgrammingTerms] = {
    name: getattr(programming_periods, name) for name in programming_periods.__all__
}

loose: Any = ProgrammingTerms
loose_days: Any = EligibleDays
every_entry = pytest.mark.parametrize("terms", CATALOGUE.values(), ids=CATALOGUE)


# --- terms ------------------------------------------------------------------------------------------------------------


def test_what_a_programme_sets_overrides_what_the_period_sets() -> None:
    terms = ProgrammingTerms(PERIOD, eligibility=LAW)
    assert terms.eligible_days(OWN) == EligibleDays(days=OWN, origin=TermOrigin.PROGRAMME)
    assert terms.eligible_days(None) == EligibleDays(days=LAW, origin=TermOrigin.PROGRAMMING_PERIOD)


def test_where_the_period_sets_nothing_a_programme_may() -> None:
    terms = ProgrammingTerms(PERIOD)
    assert terms.eligible_days(OWN) == EligibleDays(days=OWN, origin=TermOrigin.PROGRAMME)
    assert terms.eligible_days(None) is None


def test_what_a_programme_sets_is_its_own_even_if_it_is_the_same() -> None:
    days = ProgrammingTerms(PERIOD, eligibility=LAW).eligible_days(LAW)
    assert days is not None
    assert days.origin is TermOrigin.PROGRAMME


@every_field(
    nouns={"period": "the period of a ProgrammingTerms", "eligibility": "the eligibility of a ProgrammingTerms"},
    required={"period": "the period of a ProgrammingTerms"},
)
def test_terms_refuse_what_they_do_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose(**{"period": PERIOD, field: value})


@every_field(
    nouns={"days": "the days of an EligibleDays", "origin": "the origin of an EligibleDays"},
    required={"days": "the days of an EligibleDays", "origin": "the origin of an EligibleDays"},
)
def test_eligible_days_refuse_what_they_do_not_take(field: str, noun: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with refused(noun):
            loose_days(**{"days": OWN, "origin": TermOrigin.PROGRAMME, field: value})


def test_every_version_of_the_days_is_a_period() -> None:
    with refused("the days of eligibility", "it takes a Dated of Periods"):
        ProgrammingTerms(PERIOD, eligibility=MIXED)
    with refused("the days of eligibility", "it takes a Dated of Periods"):
        ProgrammingTerms(PERIOD).eligible_days(MIXED)


# --- the catalogue ----------------------------------------------------------------------------------------------------


@every_entry
def test_an_entry_is_named_for_its_period(terms: ProgrammingTerms) -> None:
    assert CATALOGUE[f"{terms.period.funder}_{terms.period.first_year}_{terms.period.last_year}"] is terms
    assert ProgrammingPeriod.parse(str(terms)) == terms.period


@every_entry
def test_every_version_has_a_source_and_says_how_sure_it_is(terms: ProgrammingTerms) -> None:
    for version in () if terms.eligibility is None else terms.eligibility.versions:
        assert version.source is not None
        assert version.source.certainty is not None
        assert version.source.address is not None


@every_entry
def test_what_is_remembered_only_is_left_out(terms: ProgrammingTerms) -> None:
    versions = () if terms.eligibility is None else terms.eligibility.versions
    certainties = {version.source.certainty for version in versions if version.source is not None}
    assert certainties <= {Certainty.READ, Certainty.READ_IN_PART}


@pytest.mark.parametrize(
    ("terms", "eligible", "certainty"),
    [
        pytest.param(EU_2007_2013, "2007-01-01 – 2015-12-31", Certainty.READ_IN_PART, id="2007-2013"),
        pytest.param(EU_2014_2020, "2014-01-01 – 2023-12-31", Certainty.READ, id="2014-2020"),
        pytest.param(EU_2021_2027, "2021-01-01 – 2029-12-31", Certainty.READ, id="2021-2027"),
    ],
)
def test_expenditure_is_eligible_for_years_after_the_programming_period(
    terms: ProgrammingTerms, eligible: str, certainty: Certainty
) -> None:
    assert terms.eligibility is not None
    (days,) = terms.eligibility.possible(None)
    assert str(days) == eligible
    assert days.encloses(terms.period.years)
    (version,) = terms.eligibility.versions
    assert version.source is not None
    assert version.source.certainty is certainty


@pytest.mark.parametrize(
    ("terms", "paid", "is_eligible"),
    [
        pytest.param(EU_2007_2013, date(2016, 1, 5), False, id="2007-2013, after the last day"),
        pytest.param(EU_2014_2020, date(2023, 12, 31), True, id="2014-2020, on a Sunday, which is the last day"),
        pytest.param(EU_2014_2020, date(2024, 1, 2), False, id="2014-2020, on the next working day"),
        pytest.param(EU_2021_2027, date(2029, 12, 31), True, id="2021-2027, on the last day"),
        pytest.param(EU_2021_2027, date(2030, 1, 1), False, id="2021-2027, after the last day"),
    ],
)
def test_a_payment_is_eligible_on_its_day(terms: ProgrammingTerms, paid: date, is_eligible: bool) -> None:  # noqa: FBT001 - the columns of a table
    assert terms.eligibility is not None
    assert (paid in terms.eligibility.on(paid)) is is_eligible


def test_the_last_day_of_the_eea_is_known_until_its_article_was_amended() -> None:
    eligibility = EEA_2014_2021.eligibility
    assert eligibility is not None
    assert eligibility.on(date(2022, 4, 28)) == Period.through(None, date(2024, 4, 30))
    with pytest.raises(NotInForce) as caught:
        eligibility.on(date(2022, 4, 29))
    assert (caught.value.before, caught.value.after) == (date(2022, 4, 28), None)
    with pytest.raises(NotInForce):
        eligibility.possible(None)


def test_what_was_not_read_is_not_known() -> None:
    assert EEA_2009_2014.eligibility is None


@pytest.mark.parametrize("programme", [HRD, SESG, REGIONS_IN_GROWTH], ids=str)
def test_a_programme_of_the_catalogue_agrees_with_its_period(programme: Programme) -> None:
    assert programme.period == EU_2014_2020.period
    assert programme.eligibility is not None
    assert EU_2014_2020.eligibility is not None
    assert programme.eligibility.possible(None) == EU_2014_2020.eligibility.possible(None)


def test_a_programme_that_states_no_days_is_told_those_of_its_period() -> None:
    assert LOCAL_DEVELOPMENT.period == EEA_2014_2021.period
    days = EEA_2014_2021.eligible_days(LOCAL_DEVELOPMENT.eligibility)
    assert days is not None
    assert days.origin is TermOrigin.PROGRAMMING_PERIOD
