"""A register of projects in Django: the project as JSON, its grants as the amounts of django-money."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from djmoney.models.fields import MoneyField

from integrated_projects import BGN, Money, Project, total
from integrated_projects.adapters.records import MalformedDocument, from_record, to_record


class ProjectField(models.JSONField):
    """A column that holds a project as a document."""

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Project | None:
        return self.to_python(super().from_db_value(value, expression, connection))

    def to_python(self, value: Any) -> Project | None:
        try:
            return value if value is None or isinstance(value, Project) else from_record(value, of=Project)
        except MalformedDocument as error:
            raise ValidationError([f"{path}: {reason}" for path, reason in error.problems] or str(error)) from error

    def get_prep_value(self, value: Any) -> Any:
        return super().get_prep_value(to_record(value) if isinstance(value, Project) else value)

    def validate(self, value: Any, model_instance: Any) -> None:
        super().validate(self.get_prep_value(value), model_instance)


class RegisteredProject(models.Model):
    """A project as its page states it."""

    project = ProjectField()

    def left_to_pay(self) -> Money | None:
        """What the budget states in all, less what was paid; `None` where the budget does not say."""
        stated = self.project.budget.total.amount
        return None if stated is None else stated - total([payment.amount for payment in self.payments.all()], BGN)


class Payment(models.Model):
    """An amount that was paid to a project."""

    to = models.ForeignKey(RegisteredProject, on_delete=models.CASCADE, related_name="payments")
    amount = MoneyField(max_digits=14, decimal_places=2, default_currency="BGN")
