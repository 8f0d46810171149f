"""What the strategies draw: values, names, whole projects, and how simple their simplest examples are."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, find, given, settings
from hypothesis import strategies as st

from integrated_projects.adapters import strategies
from integrated_projects.adapters.strategies._consistent import Draft, consistent_project
from integrated_projects.adapters.strategies._damage import damage
from integrated_projects.adapters.strategies._flaw import Flaw
from integrated_projects.adapters.strategies._flaws_of_money import FLAWS_OF_MONEY
from integrated_projects.adapters.strategies._flaws_of_people import FLAWS_OF_PEOPLE
from integrated_projects.adapters.strategies._hiding import hide
from integrated_projects.adapters.strategies._lawful import outcomes, turned
from integrated_projects.adapters.strategies._projects import is_of_its_own
from integrated_projects.adapters.strategies._small import small_project
from integrated_projects.catalogue.conditions import CONDITIONS
from integrated_projects.checking import check
from integrated_projects.errors import Malformed
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.finding import Outcome, Report
from integrated_projects.identifier import ProcedureNumber, ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.money import BGN, EUR, Money, total
from integrated_projects.period import Period
from integrated_projects.procedure import Procedure
from integrated_projects.project import Project
from integrated_projects.quantity import Quantity
from integrated_projects.rulebooks.shared import SHARED
from tests.property.chance import dice

EXAMPLES = (kameno, kazanlak, kyustendil, strelcha, vidin)
FLAWS = (*FLAWS_OF_MONEY, *FLAWS_OF_PEOPLE)
WITHOUT_HYPOTHESIS = """
import sys
sys.modules["hypothesis"] = None
from integrated_projects import check
from integrated_projects.examples import vidin
check(vidin)
from integrated_projects.errors import MissingExtra
try:
    import integrated_projects.adapters.strategies
except MissingExtra as error:
    print(error)
"""

#: A whole project is judged by every book, which takes its time.
few = settings(max_examples=max(10, settings().max_examples // 5), suppress_health_check=[HealthCheck.too_slow])
days = st.none() | st.dates(date(1990, 1, 1), date(2040, 12, 31))


def stated(project: Project) -> set[str]:
    """The names of the facts that the project states beside its title."""
    nothing = Project(project.title)
    names = [field.name for field in attrs.fields(Project)]
    return {name for name in names if getattr(project, name) != getattr(nothing, name)}


def breached(project: Project, on: date | None = None) -> set[str]:
    """The ids of the rules of the shipped books that the project breaches."""
    return {finding.rule for finding in check(project, on=on).breached}


# --- values -----------------------------------------------------------------------------------------------------------


@given(strategies.moneys(EUR, least="-0.05", most=7))
def test_amounts_keep_their_bounds_and_their_currency(amount: Money) -> None:
    assert Money("-0.05", EUR) <= amount <= Money(7, EUR)
    assert amount.amount.as_tuple().exponent == -2


def test_amounts_are_of_either_sign_and_currency() -> None:
    assert str(find(strategies.moneys(), lambda amount: amount.amount < 0)) == "-0.01 BGN"
    assert str(find(strategies.moneys(), lambda amount: amount.currency == EUR)) == "0.00 EUR"
    assert str(find(strategies.moneys(BGN), lambda _: True)) == "0.00 BGN"


def test_a_bound_that_is_no_exact_amount_is_refused() -> None:
    inexact: Any = 0.1
    with pytest.raises(Malformed, match="is not an amount"):
        strategies.moneys(least=inexact)


@given(strategies.periods(first=date(2020, 1, 1), last=date(2020, 1, 12)))
def test_periods_lie_between_the_days(period: Period) -> None:
    assert period.start is not None
    assert period.stop is not None
    assert date(2020, 1, 1) <= period.start < period.stop <= date(2020, 1, 13)


def test_an_end_of_a_period_may_be_missing_where_it_may() -> None:
    without = find(strategies.periods(bounded=False), lambda period: period.start is None and period.stop is None)
    assert without == Period.through(None, None)


@given(strategies.identifiers())
def test_every_number_is_read_as_it_is_printed(number: Any) -> None:  # noqa: ANN401 - of every type
    assert type(number).parse(number.format()) == number


@given(strategies.organisation_ids())
def test_no_organisation_is_given_a_personal_number(identifier: Any) -> None:  # noqa: ANN401 - of one type
    assert len(identifier.number) == 9


def test_no_name_is_one_of_the_real_examples() -> None:
    real = {partner.organisation.name for project in EXAMPLES for partner in project.partners}
    real |= {place.municipality for project in EXAMPLES for place in project.territory if place.municipality}
    for names in (strategies.organisation_names(), strategies.municipality_names()):
        assert find(names, lambda name: name not in real)
        with pytest.raises(Exception, match="No examples found"):
            find(names, lambda name: name in real)


def test_a_type_may_have_parameters() -> None:
    codes = find(strategies.nouns(Listing[ProgrammeCode]), lambda listing: len(listing) > 1)
    assert str(codes[0]) == "2014BG05M9OP001"
    assert find(strategies.nouns(Quantity[Money]), lambda _: True).value == Money(0, BGN)


@pytest.mark.parametrize("kind", [Report, object, "Project", 7, None])
def test_what_no_page_states_is_refused(kind: object) -> None:
    with pytest.raises(Malformed, match=r"is not a type that is drawn: it takes the type of a noun"):
        strategies.nouns(kind)


# --- whole projects ---------------------------------------------------------------------------------------------------


def test_the_simplest_project_states_nothing_but_a_title() -> None:
    assert stated(find(strategies.projects(), lambda _: True)) == set()


def test_a_simplest_example_states_what_it_is_an_example_of_and_no_more() -> None:
    project = find(strategies.projects(), lambda one: len(one.partners) > 0)

    assert stated(project) == {"partners"}
    assert repr(project.partners[0].organisation.name) == "'Община Липоград'"
    assert project.partners[0].programmes == Listing()


def test_the_simplest_consistent_project_is_small_and_its_figures_are_round() -> None:
    project = find(strategies.projects(consistent=True), lambda _: True)

    assert len(project.parts) == 1
    assert len(project.budget.lines) <= 3
    assert total(line.amount for line in project.budget.lines) == Money("1000.00", BGN)
    assert not project.activities
    assert not project.tallies
    assert str(project.title) == "Together"


@few
@given(strategies.projects(consistent=True), days)
def test_a_consistent_project_breaches_nothing_and_decides_every_shared_rule(project: Project, on: date | None) -> None:
    report = check(project, on=on)

    assert report.breached == ()
    shared = {report.outcome(f"{SHARED.name}.{rule.name}") for rule in SHARED.rules if rule.name != "days-are-eligible"}
    assert shared <= {Outcome.MET, Outcome.NOT_APPLICABLE}


@pytest.mark.parametrize(
    ("procedure", "own"),
    [
        (None, True),
        (Procedure(ProcedureNumber("BG05M9OP001", axis=9, ordinal=999)), True),
        (Procedure(CONDITIONS[0].procedure), False),
    ],
)
def test_a_project_of_a_procedure_that_the_catalogue_knows_is_not_drawn(
    procedure: Procedure | None, *, own: bool
) -> None:
    assert is_of_its_own(Project("A project", procedure=procedure)) is own


def test_a_project_whose_procedure_is_called_by_a_project_number_is_of_that_procedure() -> None:
    known = CONDITIONS[0].procedure
    assert isinstance(known, ProcedureNumber)
    assert not is_of_its_own(Project("A project", procedure=Procedure(known.project(1))))


@few
@given(strategies.projects_with_one_flaw(), days)
def test_a_project_with_one_flaw_breaches_the_named_rule_and_no_other(
    drawn: tuple[Project, str], on: date | None
) -> None:
    project, rule = drawn
    assert breached(project, on) == {rule}


@pytest.mark.parametrize("flaw", FLAWS, ids=lambda flaw: flaw.rule)
def test_every_flaw_breaches_its_rule_alone_whatever_the_project(flaw: Flaw) -> None:
    for number in range(6):
        random = dice(number)
        draft = Draft(random=random, modest=True, least_programmes=flaw.least_programmes, form=flaw.form)
        assert breached(flaw.change(consistent_project(draft), random)) == {f"{SHARED.name}.{flaw.rule}"}


def test_there_is_a_flaw_for_each_shared_rule() -> None:
    assert {flaw.rule for flaw in FLAWS} == {rule.name for rule in SHARED.rules}


def test_the_simplest_flawed_project_is_small() -> None:
    project, rule = find(
        strategies.projects_with_one_flaw(), lambda drawn: drawn[1] == "shared.tally-agrees-with-its-list"
    )

    assert len(project.parts) == 1
    assert [str(tally) for tally in project.tallies] == [f"{len(project.partners) + 1} partners"]
    assert rule == "shared.tally-agrees-with-its-list"


# --- what is left of a project ----------------------------------------------------------------------------------------


@few
@given(st.data())
def test_what_is_decided_of_what_is_left_is_decided_of_the_project(data: st.DataObject) -> None:
    project = data.draw(strategies.projects(consistent=True) | st.sampled_from(EXAMPLES))
    less = data.draw(strategies.partially_stated(project))
    reports = [check(one, books=[SHARED]) for one in (less, project)]
    assert turned(*map(outcomes, reports)) == {}


def test_least_is_hidden_first() -> None:
    assert find(strategies.partially_stated(vidin), lambda _: True) == vidin


def test_facts_are_hidden_lists_opened_and_shortened_and_lines_added_up() -> None:
    lines = kyustendil.budget.lines
    left = [hide(kyustendil, None, dice(number))[0] for number in range(200)]

    assert any(one.procedure is None for one in left)
    assert any(0 < len(one.partners) < len(kyustendil.partners) and not one.partners.complete for one in left)
    added = [one.budget for one in left if one.budget.lines.complete and len(one.budget.lines) < len(lines)]
    assert {budget.total.amount for budget in added} == {kyustendil.budget.total.amount}


def test_what_is_no_project_has_nothing_left() -> None:
    strategy: Any = strategies.projects()
    with pytest.raises(Malformed, match="takes a Project, not a strategy"):
        strategies.partially_stated(strategy)


# --- what is wrong, and what is small ---------------------------------------------------------------------------------


def test_what_is_damaged_again_and_again_breaches_rules() -> None:
    projects = [consistent_project(Draft(random=dice(number))) for number in range(200)]
    for step in range(20):
        projects = [damage(project, dice(200 * step + number)) for number, project in enumerate(projects)]

    reports = [check(project, books=[SHARED]) for project in projects[:30]]
    assert sum(bool(report.breached) for report in reports) > 25


def test_what_is_small_has_few_lines() -> None:
    assert max(len(small_project(dice(number)).budget.lines) for number in range(100)) <= 8


# --- without the library ----------------------------------------------------------------------------------------------


def test_without_hypothesis_the_extra_is_named_and_everything_else_works() -> None:
    child = subprocess.run(  # noqa: S603 - our own text in our own interpreter
        [sys.executable, "-W", "error", "-c", WITHOUT_HYPOTHESIS], capture_output=True, check=True, encoding="utf-8"
    )
    assert child.stdout == (
        "'hypothesis' is not an installed module: run pip install \"integrated-projects[testing]\"\n"
    )
