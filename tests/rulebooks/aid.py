"""Small registers of aid for the tests of the rules on de minimis aid."""

from __future__ import annotations

from datetime import date
from typing import Any

from integrated_projects.evidence.aid_register import (
    AidGrant,
    AidRegister,
    AidRegulation,
    ControlGround,
    ControlLink,
    Undertaking,
)
from integrated_projects.money import Money, Rate, euro
from integrated_projects.period import Period
from integrated_projects.project import Project

__all__ = [
    "NEW",
    "NEW_SERVICES",
    "OLD",
    "OLD_SERVICES",
    "PROJECT",
    "aid",
    "controls",
    "register",
]

OLD, NEW = AidRegulation.GENERAL_2013, AidRegulation.GENERAL_2023
OLD_SERVICES, NEW_SERVICES = AidRegulation.SERVICES_2012, AidRegulation.SERVICES_2023

PROJECT = Project("A project")


def aid(amount: str | Money | None, on: date, who: str = "A", under: AidRegulation = NEW) -> AidGrant:
    """Aid in euro, if nothing else is said to A, under the regulation of 2023."""
    recipient = Undertaking(who, fiscal_year_ends_in=12, is_road_haulier=False)
    worth = euro(amount) if isinstance(amount, str) else amount
    return AidGrant(recipient=recipient, granted_on=on, amount=worth, regulation=under)


def register(*grants: AidGrant, **facts: Any) -> tuple[AidRegister]:  # noqa: ANN401 - whatever a register holds
    """A register of these grants and no others, in which nobody controls anybody."""
    return (AidRegister(grants, **{"links": [], "cumulated": [], "holidays": [], **facts}),)


def controls(holder: str, held: str) -> ControlLink:
    """One enterprise always holds the other by 60 % of its votes."""
    return ControlLink(
        holder=holder,
        held=held,
        by=ControlGround.VOTING_RIGHTS,
        voting_rights=Rate.percent(60),
        holder_is_enterprise=True,
        period=Period(None, None),
    )
