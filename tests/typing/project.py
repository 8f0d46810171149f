"""What a type checker makes of a project and its report: checked, never run."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import assert_type

from integrated_projects import Activity, BudgetLine, Finding, Listing, Money, Project, Report, Subtotal, check, leva
from integrated_projects.budget import Budget
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD
from integrated_projects.examples import vidin
from integrated_projects.finding import Outcome, Verdict
from integrated_projects.partner import Partner
from integrated_projects.path import Path
from integrated_projects.project import ProgrammeView

assert_type(vidin, Project)
assert_type(vidin.partners, Listing[Partner])
assert_type(vidin.partners[0], Partner)
assert_type(vidin.partners[:2], tuple[Partner, ...])
assert_type(vidin.first_day, date | None)
assert_type(vidin.under(HRD), ProgrammeView)
assert_type(vidin.under(HRD).activities, Listing[Activity])
assert_type(vidin.activities.any(lambda activity: activity.programmes.any(lambda code: code == HRD.code)), bool | None)

assert_type(vidin.budget, Budget)
assert_type(vidin.budget.subtotal(programme=HRD), Subtotal)
assert_type(vidin.budget.total.amount, Money | None)
assert_type(leva(1).amount, Decimal)
assert_type(leva(1).currency.code, str)

report = check(vidin, on=date(2023, 6, 30))
assert_type(report, Report)
assert_type(report.verdict, Verdict)
assert_type(report.breached, tuple[Finding, ...])
assert_type(report.unknown[0].missing, tuple[Path, ...])
assert_type(report.findings[0].outcome, Outcome)

lines: Sequence[BudgetLine] = [BudgetLine(leva(1), programme=HRD), BudgetLine(leva(2))]
Project("A project", budget=Budget(lines=lines), partners=[], activities=[Activity("Training"), ...])

Project()  # type: ignore[call-arg]
Project("A project", "another")  # type: ignore[call-arg]
Project("A project", first_day="2022-07-05")  # type: ignore[arg-type]
BudgetLine(1.5, programme=HRD)  # type: ignore[arg-type]
vidin.title = vidin.title  # type: ignore[misc]
check("vidin")  # type: ignore[arg-type]
