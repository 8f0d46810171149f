"""Nouns that stand beside a project, as reports write them in Bulgarian."""

from __future__ import annotations

from datetime import date

import pytest

from integrated_projects.activity import ActivityKind
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD
from integrated_projects.evidence.action_group import SelectionVote
from integrated_projects.evidence.cooperation import CooperationCosts
from integrated_projects.evidence.eea_grant import GrantShare, Invoice
from integrated_projects.evidence.expenditure import ExpenditureItem
from integrated_projects.evidence.territorial_strategy import StrategyFinancing
from integrated_projects.finding import shown
from integrated_projects.identifier import ProcedureNumber
from integrated_projects.money import leva
from integrated_projects.organisation import OrganisationKind, Standing
from integrated_projects.partner import Capacity
from integrated_projects.procedure import (
    ActivityAdmission,
    Admission,
    Prerequisite,
    Profile,
    Requirement,
    TargetGroupAdmission,
)
from integrated_projects.target_group import TargetGroupKind

NBSP = "\N{NO-BREAK SPACE}"
SCHOOL = Profile(kind=OrganisationKind.SCHOOL)
HOUSING = ProcedureNumber.parse("BG16RFOP001-1.001")


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Profile(), "който и да е"),
        (Profile(capacity=Capacity.EMPLOYER), "работодател"),
        (
            Profile(kind=OrganisationKind.COMPANY, standings=[Standing.PRIVATE], countries=["IS", "NO"]),
            "търговско дружество, частно, IS или NO",
        ),
        (Admission(profiles=[SCHOOL]), "училище"),
        (Admission(profiles=[SCHOOL, ...], programme=HRD), "училище; … по 2014BG05M9OP001"),
        (TargetGroupAdmission(kinds=[TargetGroupKind.ROMA]), "роми"),
        (ActivityAdmission(kinds=[ActivityKind.CAREER_GUIDANCE]), "кариерно ориентиране"),
        (Requirement([SCHOOL, Profile(kind=OrganisationKind.KINDERGARTEN)], count=2), "2 училище или детска градина"),
        (Requirement([SCHOOL], programme=HRD), "1 училище по 2014BG05M9OP001"),
        (Prerequisite(HOUSING, last_ordinal=39), "BG16RFOP001-1.001 до 1.039"),
        (SelectionVote(cast=9), "9 гласа, от тях ? на публични органи"),
        (CooperationCosts(partner="School"), "разходите на School"),
        (CooperationCosts(), "разходите на партньор"),
        (Invoice(), "фактура"),
        (Invoice(issued_on=date(2024, 4, 25)), "фактурата от 25.04.2024_г."),
        (GrantShare(), "партньор"),
        (ExpenditureItem(amount=leva("5.00")), "5,00_лв."),
        (ExpenditureItem(amount=leva("5.00"), heading="rent"), "5,00_лв. за rent"),
        (StrategyFinancing(), "приоритет ? на програма, фонд"),
        (StrategyFinancing(fund="ERDF", programme=HRD, priority="2"), "приоритет 2 на 2014BG05M9OP001, ERDF"),
    ],
)
def test_what_stands_beside_a_project_is_written_in_bulgarian(value: object, words: str) -> None:
    assert shown(value, "bg") == words.replace("_", NBSP)
