"""Small registers of aid for the tables of the rules on de minimis aid."""

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
ALWAYS = Period(None, None)


def aid(
    amount: str | Money | None,
    on: date | None,
    who: str | Undertaking | None = "A",
    under: AidRegulation | None = NEW,
    **facts: Any,  # noqa: ANN401 - whatever a grant holds
) -> AidGrant:
    """Aid in euro, if nothing else is said to A, under the regulation of 2023."""
    recipient = Undertaking(who, fiscal_year_ends_in=12, is_road_haulier=False) if isinstance(who, str) else who
    worth = euro(amount) if isinstance(amount, str) else amount
    return AidGrant(recipient=recipient, granted_on=on, amount=worth, regulation=under, **facts)


def register(*grants: AidGrant, **facts: Any) -> tuple[AidRegister]:  # noqa: ANN401 - whatever a register holds
    """A register of these grants and no others, in which nobody controls anybody."""
    return (AidRegister(grants, **{"links": [], "cumulated": [], "holidays": [], **facts}),)


def controls(
    holder: str,
    held: str,
    percent: int | None = 60,
    *,
    by: ControlGround | None = ControlGround.VOTING_RIGHTS,
    is_enterprise: bool | None = True,
    lasts: Period | None = ALWAYS,
) -> ControlLink:
    """One enterprise holds the other by its votes, as long as nothing else is said."""
    return ControlLink(
        holder=holder,
        held=held,
        by=by,
        voting_rights=None if percent is None else Rate.percent(percent),
        holder_is_enterprise=is_enterprise,
        period=lasts,
    )
