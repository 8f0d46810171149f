"""Nouns that stand beside a project, as reports write them in Bulgarian."""

from __future__ import annotations

from datetime import date

import pytest

from integrated_projects.activity import ActivityKind
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD
from integrated_projects.evidence.action_group import ActionGroup, LocalStrategy, SelectionVote
from integrated_projects.evidence.aid_register import AidGrant, AidRegister, ControlLink
from integrated_projects.evidence.budget_transfers import BudgetTransfer
from integrated_projects.evidence.changeover import Conversion, ConvertedAmount, ConvertedSum, PriceDisplay
from integrated_projects.evidence.cooperation import CooperationCosts
from integrated_projects.evidence.eea_grant import GrantShare, Invoice
from integrated_projects.evidence.expenditure import ExpenditureItem
from integrated_projects.evidence.territorial_strategy import StrategyFinancing
from integrated_projects.finding import shown
from integrated_projects.identifier import ProcedureNumber
from integrated_projects.money import euro, leva
from integrated_projects.organisation import OrganisationKind, Standing
from integrated_projects.partner import Capacity
from integrated_projects.procedure import (
    ActivityAdmission,
    Admission,
    Demand,
    Prerequisite,
    Profile,
    Requirement,
    TargetGroupAdmission,
)
from integrated_projects.target_group import TargetGroupKind
from integrated_projects.text import Text

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
            "търговско дружество, частно, от IS или NO",
        ),
        (Admission(profiles=[SCHOOL]), "училище"),
        (Admission(profiles=[SCHOOL, ...], programme=HRD), "училище; … по 2014BG05M9OP001"),
        (TargetGroupAdmission(kinds=[TargetGroupKind.ROMA]), "роми"),
        (ActivityAdmission(kinds=[ActivityKind.CAREER_GUIDANCE]), "кариерно ориентиране"),
        (
            Requirement([SCHOOL, Profile(kind=OrganisationKind.KINDERGARTEN)], count=2),
            "училище или детска градина (най-малко 2)",
        ),
        (Requirement([SCHOOL], programme=HRD), "училище (най-малко 1) по 2014BG05M9OP001"),
        (Prerequisite(HOUSING, last_ordinal=39), "от BG16RFOP001-1.001 до 1.039"),
        (Prerequisite(HOUSING, last_ordinal=1), "BG16RFOP001-1.001"),
        (Demand("two-services", Text(bg="всяко лице получава две услуги", en="two")), "всяко лице получава две услуги"),
        (Demand("two-services", "two services"), "two services"),
        (SelectionVote(cast=9), "подадени гласове 9, от тях на публични органи ?"),
        (CooperationCosts(partner="School"), "разходите на School"),
        (CooperationCosts(), "разходите на партньор"),
        (Invoice(), "фактура"),
        (Invoice(issued_on=date(2024, 4, 25)), "фактура от 25.04.2024_г."),
        (GrantShare(), "партньор"),
        (ExpenditureItem(amount=leva("5.00")), "5,00_лв."),
        (ExpenditureItem(amount=leva("5.00"), heading="rent"), "5,00_лв. за rent"),
        (BudgetTransfer(euro("5.00"), giving="rent"), "5,00_евро"),
        (Conversion(), "превалутиране"),
        (Conversion(amount=leva("5.00")), "5,00_лв."),
        (ConvertedAmount(amount=leva("5.00"), converted=euro("2.56")), "5,00_лв., превалутирани в 2,56_евро"),
        (ConvertedAmount(), "превалутирана сума"),
        (ConvertedSum(), "части на цяла сума"),
        (ConvertedSum(whole=ConvertedAmount(amount=leva("5.00"))), "части на 5,00_лв."),
        (PriceDisplay(), "цена"),
        (PriceDisplay(lev=leva("5.00"), euro=euro("2.56")), "цена 5,00_лв. и 2,56_евро"),
        (ControlLink(holder="Алфа", held="Бета"), "Алфа контролира Бета"),
        (AidGrant(), "помощ"),
        (AidGrant(amount=euro("5.00"), granted_on=date(2025, 3, 11)), "помощ 5,00_евро от 11.03.2025_г."),
        (AidRegister(), "регистър на помощите"),
        (ActionGroup(), "местна инициативна група"),
        (LocalStrategy(), "стратегия за ВОМР"),
        (StrategyFinancing(), "приоритет ? на програма, фонд"),
        (StrategyFinancing(fund="ERDF", programme=HRD, priority="2"), "приоритет 2 на 2014BG05M9OP001, ERDF"),
    ],
)
def test_what_stands_beside_a_project_is_written_in_bulgarian(value: object, words: str) -> None:
    assert shown(value, "bg") == words.replace("_", NBSP)
