"""The library of the how-to guide: its own values, made of ours, exact and unknown where ours are unknown."""

from __future__ import annotations

import pickle

import pytest
from payment_plan import Instalment, payment_plan

from integrated_projects import BudgetLine, Malformed, Project, leva, total
from integrated_projects.budget import Budget
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, SESG
from integrated_projects.examples import kyustendil, vidin


def test_the_instalments_of_a_programme_add_up_to_what_it_pays() -> None:
    plan = payment_plan(vidin, [2, 1, 1])

    assert plan is not None
    for programme in (HRD, SESG):
        amounts = [one.amount for one in plan if one.programme == programme.code]
        assert len(amounts) == 3
        assert total(amounts) == vidin.budget.subtotal(programme=programme).amount


def test_what_is_left_over_is_paid_last() -> None:
    project = Project("A project", parts=[HRD], budget=Budget(lines=[BudgetLine(leva("100.00"), programme=HRD)]))

    assert payment_plan(project, [1, 1, 1]) == tuple(
        Instalment(programme=HRD.code, number=number, amount=leva(amount))
        for number, amount in enumerate(["33.33", "33.33", "33.34"], start=1)
    )


@pytest.mark.parametrize("project", [kyustendil, Project("A project"), Project("A project", parts=[HRD, ...])])
def test_there_is_no_plan_where_it_is_not_known_what_is_paid(project: Project) -> None:
    assert payment_plan(project, [1, 1]) is None


def test_a_plan_is_a_value() -> None:
    plan = payment_plan(vidin, [1])

    assert pickle.loads(pickle.dumps(plan)) == plan  # noqa: S301 - we wrote it ourselves
    assert len({*(plan or ())}) == 2


def test_what_is_no_weight_is_an_error_of_ours() -> None:
    with pytest.raises(Malformed):
        payment_plan(vidin, [])
