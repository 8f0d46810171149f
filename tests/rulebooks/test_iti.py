"""The rules of integrated territorial investments."""

from __future__ import annotations

import pytest

from integrated_projects.checking import check
from integrated_projects.evidence.concept import Concept
from integrated_projects.evidence.territorial_strategy import StrategyFinancing, TerritorialStrategy
from integrated_projects.examples import kameno, kazanlak, strelcha
from integrated_projects.programme import Programme
from integrated_projects.project import Instrument, Project
from integrated_projects.rulebooks.iti import ITI
from tests.rulebooks.periods import SOCIAL_2014, SOCIAL_2021


def under(programme: Programme) -> Project:
    """An integrated territorial investment under this programme."""
    return Project("A project", parts=[programme], instrument=Instrument.INTEGRATED_TERRITORIAL_INVESTMENT)


OLD, NEW = under(SOCIAL_2014), under(SOCIAL_2021)


@pytest.mark.parametrize(
    ("project", "binds"),
    [(strelcha, False), (kazanlak, None), (kameno, False), (OLD, True), (NEW, True)],
)
def test_the_book_binds_territorial_investments(project: Project, binds: bool | None) -> None:  # noqa: FBT001
    (entry,) = check(project, books=[ITI]).books

    assert entry.binds is binds


def test_evidence_says_what_it_is() -> None:
    assert [str(one) for one in (Concept(), TerritorialStrategy(), StrategyFinancing())] == [
        "the concept",
        "the territorial strategy",
        "priority ? of a programme, a fund",
    ]
