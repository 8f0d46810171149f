"""The four outcomes of the one rule of the municipality, as far as there are four."""

from __future__ import annotations

from datetime import date
from types import EllipsisType

import pytest
from municipal_rules import MUNICIPAL

from integrated_projects import Organisation, Outcome, Partner, Project, check


def partners(count: int, *others: EllipsisType) -> Project:
    named = [Partner(Organisation(f"Organisation {number}")) for number in range(count)]
    return Project("A project", partners=[*named, *others])


@pytest.mark.parametrize(
    ("project", "on", "outcome"),
    [
        (partners(6), None, Outcome.MET),
        (partners(11), None, Outcome.BREACHED),
        (partners(7), None, Outcome.UNKNOWN),
        (partners(7), date(2023, 3, 31), Outcome.MET),
        (partners(7), date(2023, 4, 1), Outcome.BREACHED),
        (partners(6, ...), None, Outcome.UNKNOWN),
        (partners(11, ...), None, Outcome.BREACHED),
    ],
)
def test_the_council_allows_few_partners(project: Project, on: date | None, outcome: Outcome) -> None:
    assert check(project, books=[MUNICIPAL], on=on).outcome("municipal.partners-are-few") is outcome
