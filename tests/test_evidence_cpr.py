"""Evidence for the common provisions: what it refuses, and that it never changes."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from datetime import date
from decimal import Decimal

import attrs
import pytest

from integrated_projects.catalogue.bulgaria_2014_2020 import HRD
from integrated_projects.errors import Malformed
from integrated_projects.evidence.expenditure import Declaration, Expenditure, ExpenditureItem, Weight
from integrated_projects.evidence.intervention_categories import (
    CategorisedSupport,
    CategoryAmount,
    InterventionCategories,
)
from integrated_projects.evidence.monitoring_records import ClaimForm, DeclaredForm, MonitoringRecords, OperationField
from integrated_projects.evidence.operation import Contribution, Operation
from integrated_projects.evidence.payment_claims import PaymentClaim, PaymentClaims
from integrated_projects.evidence.performance_framework import PerformanceFramework, TargetedIndicator
from integrated_projects.evidence.programme_finances import PriorityFinances, ProgrammeAccount, ProgrammeFinances
from integrated_projects.evidence.published_list import PublishedFact, PublishedList, PublishedOperation
from integrated_projects.evidence.simplified_costs import CostModel, SimplifiedCosts, StaffHours
from integrated_projects.money import Money, Rate, euro, leva

ONE = euro("1.00")


def _item(amount: Money = ONE) -> ExpenditureItem:
    return ExpenditureItem(amount=amount, declarations=[Declaration(amount=amount)])


NOUNS = (
    Expenditure([_item(), ...], eligible=ONE),
    Operation(total_cost=ONE, contributions=[Contribution(ONE)], changed_on=[date(2025, 1, 1)], regions=["BG31"]),
    PaymentClaims([PaymentClaim(interrupted_days=3)]),
    SimplifiedCosts(models=[CostModel(staff=ONE)], posts=[StaffHours(hours=860)]),
    InterventionCategories([CategorisedSupport(categories=[CategoryAmount("145a", amount=ONE)])]),
    PerformanceFramework([TargetedIndicator("EECO02", target="36.5", part_of=["EECO01"])]),
    ProgrammeFinances(programmes=[ProgrammeAccount(budget=ONE)], priorities=[PriorityFinances(base=ONE)]),
    PublishedList([PublishedOperation(facts=[PublishedFact.NAME], funds=["ESF"])], seen_on=date(2025, 1, 1)),
    MonitoringRecords([DeclaredForm(form=ClaimForm.LUMP_SUMS)], fields=[OperationField.CURRENCY]),
)

every_noun = pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: type(noun).__name__)


@every_noun
def test_a_copy_is_equal_and_hashes_alike(noun: object) -> None:
    again = pickle.loads(pickle.dumps(copy.deepcopy(noun)))  # noqa: S301 - our own bytes

    assert again == noun
    assert hash(again) == hash(noun)


@every_noun
def test_nothing_can_be_changed(noun: attrs.AttrsInstance) -> None:
    field = attrs.fields(type(noun))[0].name

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(noun, field, None)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda: _item(euro("-0.01")), "not below nought"),
        (lambda: Declaration(amount=Decimal(1)), "not below nought"),  # type: ignore[arg-type]
        (lambda: Operation(in_kind=euro(-1)), "not below nought"),
        (lambda: Contribution(euro(-1)), "not below nought"),
        (lambda: Contribution(ONE, hourly_rate=leva("1.00")), "to one currency"),
        (lambda: Contribution(ONE, hours=-1), "a whole number from 0"),
        (lambda: Operation(contributions=[ONE]), "items of the type Contribution"),  # type: ignore[list-item]
        (lambda: Expenditure([_item(), _item(leva("1.00"))]), "to one currency"),
        (lambda: ExpenditureItem(amount=ONE, base=leva("1.00")), "to one currency"),
        (lambda: CostModel(staff=ONE, indirect=leva("1.00")), "to one currency"),
        (lambda: StaffHours(annual_cost=ONE, amount=leva("1.00")), "to one currency"),
        (lambda: Operation(total_cost=Money("1.00", "USD")), "to EUR or BGN"),
        (lambda: ProgrammeFinances(national_erdf=Money("1.00", "USD")), "to EUR or BGN"),
        (lambda: Weight(None, 0), "a whole number from 1"),
        (lambda: Weight(None, True), "a whole number from 1"),
        (
            lambda: ExpenditureItem(amount=ONE, after_disaster=False, disaster_on=date(2022, 6, 1)),
            "the amendment is said to answer to none",
        ),
        (lambda: ExpenditureItem(amount=ONE, phase=0), "a whole number from 1"),
        (lambda: StaffHours(annual_cost=ONE, monthly_hours=140), "state those of the rate alone"),
        (lambda: StaffHours(monthly_hours=0), "above 0 and up to 744"),
        (lambda: StaffHours(monthly_hours=140.5), "never a float"),  # type: ignore[arg-type]
        (lambda: StaffHours(hours=8785), "a whole number from 0"),
        (lambda: PaymentClaim(interrupted_days=-1), "a whole number from 0"),
        (lambda: Operation(funding_gap=Rate.percent(70), discounted_revenue=ONE), "they say it: state one"),
        (lambda: Operation(discounted_investment=euro(0)), "write one above nought"),
        (lambda: Operation(funds=["\x00"]), "cannot be printed"),
        (lambda: CategoryAmount(1), "is not a text"),  # type: ignore[arg-type]
        (lambda: CategoryAmount("01", amount=euro(-1)), "not below nought"),
        (
            lambda: CategorisedSupport(union_support=ONE, categories=[CategoryAmount("01", amount=leva("1.00"))]),
            "to one currency",
        ),
        (lambda: TargetedIndicator("EECO02", target=-1), "not below nought"),
        (lambda: TargetedIndicator("EECO02", milestone=0.5), "never a float"),  # type: ignore[arg-type]
        (lambda: PerformanceFramework([TargetedIndicator("1", programme=HRD)] * 2), "the code of one indicator"),
        (lambda: PublishedOperation(facts=["the name"]), "items of the type PublishedFact"),  # type: ignore[list-item]
        (lambda: PublishedOperation(code=7), "is not"),  # type: ignore[arg-type]
        (lambda: PublishedList(period="2014-2020"), "is not"),  # type: ignore[arg-type]
        (lambda: DeclaredForm(form="actual costs"), "is not"),  # type: ignore[arg-type]
        (lambda: MonitoringRecords(fields=[ClaimForm.UNIT_COSTS]), "items of the type"),  # type: ignore[list-item]
        (lambda: Operation(changed_on=["2025-01-01"]), "items of the type date"),  # type: ignore[list-item]
    ],
    ids=[f"case {number}" for number in range(37)],
)
def test_what_is_no_evidence_is_refused(make: Callable[[], object], reason: str) -> None:
    with pytest.raises(Malformed, match=reason):
        make()


def test_an_item_is_called_by_its_heading() -> None:
    assert str(ExpenditureItem(amount=ONE, heading="rent")) == "1.00 EUR for rent"
    assert str(_item()) == "1.00 EUR"
