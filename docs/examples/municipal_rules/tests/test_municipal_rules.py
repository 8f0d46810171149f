"""The four outcomes of the one rule of the municipality, as far as there are four."""

from __future__ import annotations

from datetime import date
from types import EllipsisType

import pytest
from hypothesis import strategies as st
from municipal_rules import MUNICIPAL

from integrated_projects import Organisation, Outcome, Partner, Project, check
from integrated_projects.adapters.strategies import assert_book_is_lawful


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


def test_the_book_keeps_the_laws_that_every_book_must_keep() -> None:
    assert_book_is_lawful(MUNICIPAL)
    assert_book_is_lawful(MUNICIPAL, projects=st.integers(0, 12).map(partners))
