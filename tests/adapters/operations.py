"""Rows of lists of operations that are sound, to be spoilt one at a time."""

from __future__ import annotations

from datetime import date

from integrated_projects.adapters.art49 import Conventions, Entry, ExchangeNotation, PointOrder, RateNotation
from integrated_projects.changeover import ExchangeRate
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import Rate, leva
from integrated_projects.organisation import Organisation, OrganisationKind
from integrated_projects.period import ProgrammingPeriod
from integrated_projects.territory import NutsCode

__all__ = ["SOUND", "TOLD"]

#: A row that every list takes.
SOUND = Entry(
    identifier="BG05M9OP001-2.056-0025-C01",
    name="Интегриран подход",
    summary="Заетост и образование",
    achievements="Обучени са 40 лица",
    beneficiary=Organisation("Община Видин", kind=OrganisationKind.MUNICIPALITY),
    first_day=date(2022, 7, 5),
    expected_last_day=date(2023, 6, 30),
    last_day=date(2023, 6, 30),
    cofinancing_rate=Rate.percent("85"),
    eligible_expenditure=leva("1199362.90"),
    total_cost=leva("1199362.90"),
    exchange_rate=ExchangeRate("1.95583", base="EUR", quote="BGN"),
    country="България",
    nuts=NutsCode("BG311"),
    category="109",
    category_name="Активно приобщаване",
    fund="ESF",
    programme=ProgrammeCode("2014BG05M9OP001"),
    period=ProgrammingPeriod("EU", first_year=2014, last_year=2020),
    specific_objective="1",
    updated_on=date(2023, 7, 1),
)

#: All that a file leaves open, told.
TOLD = Conventions(
    rates=RateNotation.PERCENT,
    points=PointOrder.LONGITUDE_FIRST,
    exchange_rates=ExchangeNotation.UNITS_PER_EURO,
)
