"""A register of aid beside a project: what was granted, who controls whom, and what was written down of it."""

# ruff: noqa: FBT001 - whether it may be flawed is in the shape of a maker

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import TypeVar

from integrated_projects.evidence.aid_register import (
    AidGrant,
    AidRegister,
    AidRegulation,
    ControlGround,
    ControlLink,
    CumulatedAid,
    Instalment,
    RegisterContent,
    RegisterEntry,
    Undertaking,
)
from integrated_projects.money import Rate, euro
from integrated_projects.period import Period
from integrated_projects.project import Project

__all__ = ["aid_register"]

T = TypeVar("T")

_NAMES = ("A", "B", "C")
#: Under each regulation a day, an amount that is always allowed, and one that is not.
_GRANTS = (
    (AidRegulation.GENERAL_2013, date(2020, 5, 5), "40000.00", "180000.00"),
    (AidRegulation.GENERAL_2013, date(2022, 3, 10), "40000.00", "220000.00"),
    (AidRegulation.AGRICULTURE, date(2021, 1, 3), "10000.00", "40000.00"),
    (AidRegulation.SERVICES_2012, date(2021, 6, 6), "300000.00", "450000.00"),
    (AidRegulation.SERVICES_2012, date(2019, 12, 28), "100000.00", "500000.01"),
    (AidRegulation.GENERAL_2023, date(2025, 3, 10), "90000.00", "260000.00"),
    (AidRegulation.GENERAL_2023, date(2026, 1, 5), "95238.10", "300000.01"),
    (AidRegulation.SERVICES_2023, date(2026, 1, 5), "200000.00", "750000.01"),
    (AidRegulation.SERVICES_2023, date(2028, 2, 29), "300000.00", "600000.00"),
)


def _or(random: Random, good: T, *bad: T, flawed: bool) -> T:
    """What is right, or where it may be flawed now and then something else."""
    return random.choice(bad) if flawed and random.random() < 0.3 else good


def aid_register(_project: Project, random: Random, flawed: bool) -> AidRegister:
    """A register of aid within every ceiling, unless it is flawed."""
    return AidRegister(
        [_grant(one, random, flawed) for one in random.sample(_GRANTS, 5)],
        links=[_link(random, flawed) for _ in range(random.randrange(4))],
        cumulated=[_cumulated(random, flawed) for _ in range(2)],
        holidays=[date(2026, 1, 6)],
    )


def _grant(one: tuple[AidRegulation, date, str, str], random: Random, flawed: bool) -> AidGrant:
    regulation, day, amount, too_much = one
    granted = _or(random, day, day + timedelta(days=random.choice((-1100, -1, 1, 370, 2000))), flawed=flawed)
    worth = _or(random, amount, too_much, flawed=flawed)
    in_parts = amount == "95238.10"
    return AidGrant(
        recipient=Undertaking(
            random.choice(_NAMES),
            fiscal_year_ends_in=random.randint(1, 12),
            is_road_haulier=random.random() < 0.5,
        ),
        granted_on=granted,
        amount=euro(worth),
        regulation=_or(random, regulation, *AidRegulation, flawed=flawed),
        instalments=[Instalment(euro(100_000), due_on=date(2027, 1, 5))] if in_parts else [],
        discount_rate=Rate.percent(_or(random, 5, 4, flawed=flawed)),
        entry=RegisterEntry(
            contents=_or(random, [*RegisterContent], [*RegisterContent][1:], flawed=flawed),
            entered_on=granted + timedelta(days=_or(random, 28, 29, 30, 60, flawed=flawed)),
            removed_on=_or(random, [], [granted + timedelta(days=3000)], flawed=flawed),
        ),
    )


def _link(random: Random, flawed: bool) -> ControlLink:
    holder, held = random.sample(_NAMES, 2)
    start = date(2018, 1, 1) + timedelta(days=random.randrange(4000))
    return ControlLink(
        holder=holder,
        held=held,
        by=random.choice([*ControlGround]),
        voting_rights=Rate.percent(random.choice((50, 51, 100))),
        holder_is_enterprise=_or(random, True, False, flawed=flawed),
        period=Period(start, random.choice((None, start + timedelta(days=700)))),
    )


def _cumulated(random: Random, flawed: bool) -> CumulatedAid:
    to_an_amount = random.random() < 0.5
    return CumulatedAid(
        eligible=euro(200_000),
        state_aid=euro(80_000),
        de_minimis=euro(_or(random, "20000.00", "20000.01", "25000.00", flawed=flawed)),
        highest_intensity=None if to_an_amount else Rate.percent(50),
        highest_amount=euro(100_000) if to_an_amount else None,
        is_attributable=random.random() < 0.8,
    )
