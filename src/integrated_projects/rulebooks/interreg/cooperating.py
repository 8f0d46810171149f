"""Rules on how partners cooperate, and who leads them."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.budget import BudgetLine
from integrated_projects.evidence.cooperation import Cooperation, CooperationCriterion
from integrated_projects.finding import Judgement, Severity
from integrated_projects.partner import Partner
from integrated_projects.path import Path
from integrated_projects.programme import Programme
from integrated_projects.project import Project
from integrated_projects.quantity import Quantity
from integrated_projects.rule import rule
from integrated_projects.rulebooks._judging import Words, judged
from integrated_projects.rulebooks._programming import (
    PARTS,
    is_of_2014_2020,
    is_of_2021_2027,
    is_territorial_cooperation,
    is_under,
    pays,
)
from integrated_projects.rulebooks.interreg.terms import InterregCase, basis_2014_2020, basis_2021_2027
from integrated_projects.truth import both, either

__all__ = [
    "amount_is_of_a_partner",
    "lead_partner_takes_part",
    "one_lead_partner",
    "partners_cooperate_2014_2020",
    "partners_cooperate_2021_2027",
]


def __dir__() -> list[str]:
    return __all__


_COOPERATE = Words(
    met="the partners cooperate in {criteria}",
    breached="the partners cooperate in {criteria}; development and implementation are asked for, and staffing or "
    "financing",
    unknown="in what the partners cooperate is not certain: {criteria}",
    idle="no programme of territorial cooperation of the period pays",
)


def _cooperate(cooperation: Cooperation, case: InterregCase, applies: bool | None) -> Judgement:
    """Whether development and implementation are joint, and staffing or financing; of outermost regions any two."""
    criteria = cooperation.criteria

    def is_joint(criterion: CooperationCriterion) -> bool | None:
        return criteria.any(lambda one: one is criterion)

    in_full = both(
        is_joint(CooperationCriterion.DEVELOPMENT),
        is_joint(CooperationCriterion.IMPLEMENTATION),
        either(is_joint(CooperationCriterion.STAFFING), is_joint(CooperationCriterion.FINANCING)),
    )
    count = len(set(criteria))
    in_two = Quantity.at_least(2).admits(count, count if criteria.complete else None)
    return judged(
        applies,
        either(in_full, both(cooperation.joins_outermost_regions, in_two)),
        _COOPERATE,
        missing=[PARTS, case.here / "criteria", case.here / "joins_outermost_regions"],
        observed=criteria,
        criteria=criteria,
    )


def _is_old(programme: Programme) -> bool:
    return is_territorial_cooperation(programme) and is_of_2014_2020(programme)


def _is_new(programme: Programme) -> bool:
    return is_territorial_cooperation(programme) and is_of_2021_2027(programme)


def _asks_of_old(case: InterregCase) -> bool | None:
    return pays(case.project, _is_old)


def _asks_of_new(case: InterregCase) -> bool | None:
    return pays(case.project, _is_new)


@rule(
    "partners-cooperate-2014-2020",
    of=Cooperation,
    within=Cooperation,
    basis=basis_2014_2020("Article 12(4)"),
    severity=Severity.WARNING,
    asks=_asks_of_old,
)
def partners_cooperate_2014_2020(cooperation: Cooperation, case: InterregCase) -> Iterator[Judgement]:
    """The partners cooperate in development and implementation, and in staffing or financing (2014-2020)."""
    yield _cooperate(cooperation, case, pays(case.project, _is_old))


@rule(
    "partners-cooperate-2021-2027",
    of=Cooperation,
    within=Cooperation,
    basis=basis_2021_2027("Article 23(4)", "https://gesetze.legal/eu/vo_eu_2021_1059/23"),
    asks=_asks_of_new,
)
def partners_cooperate_2021_2027(cooperation: Cooperation, case: InterregCase) -> Iterator[Judgement]:
    """The partners cooperate in development and implementation, and in staffing or financing (2021-2027)."""
    yield _cooperate(cooperation, case, pays(case.project, _is_new))


_LEAD = basis_2021_2027("Articles 23(5) and 26; Regulation (EU) No 1299/2013, Article 13")

_ONE = Words(
    met="{leads} leads the partners",
    breached="{count} lead partners are named: {leads}",
    unknown="who leads the partners is not certain: {leads}",
    idle="there is no second partner",
)


@rule("one-lead-partner", of=Cooperation, within=Cooperation, basis=_LEAD)
def one_lead_partner(cooperation: Cooperation, case: InterregCase) -> Iterator[Judgement]:
    """Where there are two partners or more, exactly one of them leads."""
    partners, leads = case.project.partners, cooperation.lead_partners
    names = len({partner.organisation.name for partner in partners})
    count = len(set(leads))
    yield judged(
        Quantity.at_least(2).admits(names, names if partners.complete else None),
        Quantity.exactly(1).admits(count, count if leads.complete else None),
        _ONE,
        missing=[case.root / "partners", case.here / "lead_partners"],
        observed=count,
        expected=1,
        leads=leads,
        count=count,
    )


_TAKES_PART = Words(
    met="{leads} is among the partners",
    breached="{leads} is not among the partners",
    unknown="whether {leads} is among the partners is not certain",
    idle="no lead partner is named",
)


@rule("lead-partner-takes-part", of=Cooperation, within=Cooperation, basis=_LEAD)
def lead_partner_takes_part(cooperation: Cooperation, case: InterregCase) -> Iterator[Judgement]:
    """The lead partner is one of the partners."""
    leads = cooperation.lead_partners
    yield judged(
        leads.any(lambda _name: True),
        leads.all(lambda name: _takes_part(case.project, name)),
        _TAKES_PART,
        missing=[case.here / "lead_partners", *_partners(case.project)],
        observed=leads,
        leads=leads,
    )


def _takes_part(project: Project, name: str | None) -> bool | None:
    """Whether a partner is printed under the name, first or other."""

    def is_named(partner: Partner) -> bool | None:
        organisation = partner.organisation
        return either(organisation.name == name, organisation.other_names.any(lambda other: other == name))

    return None if name is None else project.partners.any(is_named)


def _partners(project: Project) -> Iterator[Path]:
    yield Path() / "partners"
    for position in range(len(project.partners)):
        yield Path() / "partners" / position / "organisation" / "other_names"


_OF_A_PARTNER = Words(
    met="{line} is of the budget of {partner}",
    breached="{line} is of the budget of {partner}, who is not among the partners",
    unknown="of whose budget {line} is, is not certain: {partner}",
    idle="{line} is not under a programme of territorial cooperation",
)


@rule("amount-is-of-a-partner", of=BudgetLine, basis=_LEAD)
def amount_is_of_a_partner(line: BudgetLine, case: InterregCase) -> Iterator[Judgement]:
    """Every amount is of the budget of a partner, so that the budgets of the partners make the whole."""
    yield judged(
        is_under(case.project, line.programme, is_territorial_cooperation),
        _takes_part(case.project, line.partner),
        _OF_A_PARTNER,
        missing=[PARTS, case.here / "programme", case.here / "partner", *_partners(case.project)],
        observed=line.partner,
        line=line,
        partner=line.partner,
    )
