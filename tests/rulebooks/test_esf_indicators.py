"""The rules on participants of the European Social Fund."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, REGIONS_IN_GROWTH
from integrated_projects.checking import check
from integrated_projects.errors import Malformed
from integrated_projects.evidence.participation import (
    EsfOutputs,
    EsfPlusOutputs,
    EsfPlusRecord,
    EsfRecord,
    Participation,
)
from integrated_projects.examples import kameno, strelcha
from integrated_projects.programme import Programme
from integrated_projects.project import ProgrammePart, Project
from integrated_projects.rulebooks.esf_indicators import ESF_INDICATORS
from tests.rulebooks.periods import NEIGHBOURS_2021, SOCIAL_2014, SOCIAL_2021


def under(programme: Programme) -> Project:
    """A project under this programme."""
    return Project("A project", parts=[programme])


OLD, NEW = under(SOCIAL_2014), under(SOCIAL_2021)


ALWAYS_APPLY = {"esf_indicators.operation-counts-each-person-once"}


@pytest.mark.parametrize(
    ("project", "binds"),
    [
        (OLD, True),
        (NEW, True),
        (strelcha, True),
        (kameno, False),
        (under(HRD), True),
        (under(REGIONS_IN_GROWTH), None),
        (under(NEIGHBOURS_2021), False),
        (under(attrs.evolve(SOCIAL_2021, funds=[])), False),
        (Project("A project", parts=[ProgrammePart(NEIGHBOURS_2021), ...]), None),
    ],
)
def test_the_book_binds_what_the_social_fund_pays_for(project: Project, binds: bool | None) -> None:  # noqa: FBT001
    (entry,) = check(project, books=[ESF_INDICATORS]).books

    assert entry.binds is binds


@pytest.mark.parametrize("count", [-1, 1.0, True, "1", 10**11])
def test_persons_are_counted(count: Any) -> None:  # noqa: ANN401 - what somebody can write
    with pytest.raises(Malformed, match="is not a count of persons"):
        Participation(persons=count)


def test_evidence_says_what_it_is() -> None:
    nouns = (Participation(), EsfRecord(), EsfPlusRecord(), EsfOutputs(), EsfPlusOutputs())
    assert [str(one) for one in nouns] == [
        "the participants of the operation",
        "the participants",
        "the participants",
        "the common outputs",
        "the common outputs",
    ]
