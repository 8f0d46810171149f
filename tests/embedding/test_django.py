"""Django and django-money: projects in a column, and amounts of theirs beside ours."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator
from fractions import Fraction

import moneyed
import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.utils import translation
from djmoney.money import Money as DjangoMoney
from register.models import Payment, ProjectField, RegisteredProject

from integrated_projects import BudgetLine, CurrencyMismatch, Money, Project, Statement, euro, leva, total
from integrated_projects.adapters.records import to_record
from integrated_projects.budget import Budget
from integrated_projects.examples import kyustendil, strelcha, vidin
from integrated_projects.money import to_money


@pytest.fixture
def tables() -> Iterator[None]:
    """The tables of the register in a database of their own."""
    models = [RegisteredProject, Payment]
    with connection.schema_editor() as editor:
        for model in models:
            editor.create_model(model)
    yield
    with connection.schema_editor() as editor:
        for model in reversed(models):
            editor.delete_model(model)
    connection.close()


# --- amounts of django-money ------------------------------------------------------------------------------------------

theirs = DjangoMoney("1.10", "BGN")
ours = leva("2.20")


@pytest.mark.parametrize(
    ("reckoned", "expected"),
    [
        (lambda: ours + theirs, leva("3.30")),
        (lambda: theirs + ours, leva("3.30")),
        (lambda: ours - theirs, leva("1.10")),
        (lambda: theirs - ours, leva("-1.10")),
        (lambda: sum([theirs, ours]), leva("3.30")),
        (lambda: sum([ours, theirs]), leva("3.30")),
        (lambda: total([theirs, ours]), leva("3.30")),
        (lambda: total([theirs]), leva("1.10")),
        (lambda: max(theirs, ours), ours),
        (lambda: min(ours, theirs), theirs),
    ],
)
def test_an_amount_of_django_money_is_an_operand_on_either_side(
    reckoned: Callable[[], object], expected: Money
) -> None:
    assert reckoned() == expected


def test_ours_stays_ours_and_is_exact() -> None:
    assert [type(amount) for amount in (ours + theirs, ours - theirs, total([theirs]))] == [Money, Money, Money]
    assert ours / theirs == Fraction(2)


def test_they_compare_and_hash_as_the_same_amounts() -> None:
    same = DjangoMoney("2.20", "BGN")

    assert (ours == same, same == ours, ours != same, same != ours) == (True, True, False, False)
    assert (theirs < ours, ours > theirs, theirs <= same, ours >= same) == (True, True, True, True)
    assert len({ours, same}) == 1


def test_two_currencies_are_never_added() -> None:
    with pytest.raises(CurrencyMismatch):
        ours + DjangoMoney(1, "EUR")
    with pytest.raises(TypeError, match="different currencies"):
        DjangoMoney(1, "EUR") + ours
    with pytest.raises(CurrencyMismatch):
        total([theirs, euro(1)])


def test_a_line_and_a_statement_take_them_as_they_are() -> None:
    budget = Budget(lines=[BudgetLine(theirs), BudgetLine(ours)], statements=[Statement(theirs + ours)])

    assert [type(line.amount) for line in budget.lines] == [Money, Money]
    assert budget.total.amount == budget.statements[0].amount == leva("3.30")
    assert pickle.loads(pickle.dumps(budget)) == budget  # noqa: S301 - we wrote it ourselves


def test_how_many_places_they_show_is_nothing_to_us() -> None:
    shown = DjangoMoney("1.10", "BGN", decimal_places=5)

    assert to_money(shown) == leva("1.10")
    assert ours + shown == leva("3.30")


@pytest.mark.parametrize("language", ["bg", "en", "de"])
def test_our_text_follows_no_language_of_theirs(language: str) -> None:
    with translation.override(language):
        assert str(to_money(theirs)) == "1.10 BGN"
        assert f"{ours + theirs}" == "3.30 BGN"


def test_ours_becomes_theirs_by_its_parts() -> None:
    made = DjangoMoney(ours.amount, ours.currency)

    assert isinstance(made, moneyed.Money)
    assert made == ours


# --- the register -----------------------------------------------------------------------------------------------------

every_page = pytest.mark.parametrize("project", [vidin, kyustendil, strelcha], ids=["Vidin", "Kyustendil", "Strelcha"])


@every_page
@pytest.mark.usefixtures("tables")
def test_a_project_is_stored_and_read_without_loss(project: Project) -> None:
    registered = RegisteredProject(project=project)
    registered.full_clean()
    registered.save()

    assert RegisteredProject.objects.get(pk=registered.pk).project == project
    assert RegisteredProject.objects.filter(project__schema__startswith="integrated_projects").count() == 1


@pytest.mark.usefixtures("tables")
def test_what_is_left_is_reckoned_from_both() -> None:
    registered = RegisteredProject.objects.create(project=vidin)
    Payment.objects.create(to=registered, amount=leva("89270.65"))
    Payment.objects.create(to=registered, amount=DjangoMoney("500000.00", "BGN"))
    paid = list(RegisteredProject.objects.get().payments.all())

    assert {type(payment.amount) for payment in paid} == {DjangoMoney}
    assert total([payment.amount for payment in paid]) == leva("589270.65")
    assert registered.left_to_pay() == leva("1000000.00")


@pytest.mark.usefixtures("tables")
def test_what_is_left_of_an_unknown_whole_is_unknown() -> None:
    assert RegisteredProject.objects.create(project=Project("A project")).left_to_pay() is None


@pytest.mark.usefixtures("tables")
def test_a_form_is_told_everything_that_is_wrong() -> None:
    document = {**to_record(vidin), "first_day": "soon", "partners": [{"role": "chief"}]}

    with pytest.raises(ValidationError) as caught:
        RegisteredProject(project=document).full_clean()
    assert [message.partition(":")[0] for message in caught.value.message_dict["project"]] == [
        "$.first_day",
        "$.partners[0].organisation",
        "$.partners[0].role",
    ]
    with pytest.raises(ValidationError, match="under the key schema"):
        ProjectField().to_python({"title": "A project"})
