"""Rules on who may apply, be partner, and be associated partner."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from integrated_projects.dated import Version
from integrated_projects.finding import Judgement
from integrated_projects.partner import Partner, Role
from integrated_projects.path import Path
from integrated_projects.procedure import Admission
from integrated_projects.project import Project
from integrated_projects.rule import agreed, decide, not_applicable, rule
from integrated_projects.rulebooks.eligibility.admitting import admitted, facts_of, open_lists, relevant
from integrated_projects.rulebooks.eligibility.terms import (
    CONDITIONS,
    EligibilityCase,
    conditions_of,
    not_stated,
    place_of,
)

__all__ = ["applicant_may_apply", "associated_partner_is_admitted", "partner_is_admitted"]


def __dir__() -> list[str]:
    return __all__


#: What a rule says of one partner: whether it is let in, by which versions of the condition, and what could tell.
_Answer = tuple[bool | None, tuple[Version[object], ...], tuple[Path, ...]]


@rule("applicant-may-apply", of=Project, basis=CONDITIONS)
def applicant_may_apply(_project: Project, case: EligibilityCase) -> Iterator[Judgement]:
    """The beneficiary is one of those who may apply."""
    path, conditions = conditions_of(case)
    figure = conditions.applicants
    if figure is None:
        yield not_stated(path / "applicants", "who may apply")
        return
    versions = case.possible(figure)

    def answer(partner: Partner, here: Path) -> _Answer:
        gaps = [place_of(figure, path / "applicants", version) / "profiles" for version in versions]
        facts = [fact for version in versions for fact in facts_of(partner, version.value.profiles, here)]
        return agreed(versions, lambda one: one.admits(partner)), versions, (*facts, *gaps, *case.days(versions))

    yield from _each(case, "partners", Role.BENEFICIARY, answer)


@rule("partner-is-admitted", of=Project, basis=CONDITIONS)
def partner_is_admitted(_project: Project, case: EligibilityCase) -> Iterator[Judgement]:
    """Every partner is one of those who may be partner under its programmes."""
    yield from _under_programmes(case, "partners", Role.PARTNER)


@rule("associated-partner-is-admitted", of=Project, basis=CONDITIONS)
def associated_partner_is_admitted(_project: Project, case: EligibilityCase) -> Iterator[Judgement]:
    """Every associated partner is one of those who may be associated partner under its programmes."""
    yield from _under_programmes(case, "associated_partners", Role.ASSOCIATED_PARTNER)


def _under_programmes(case: EligibilityCase, name: str, role: Role) -> Iterator[Judgement]:
    path, conditions = conditions_of(case)
    figure = conditions.partners if role is Role.PARTNER else conditions.associated_partners
    if figure is None:
        yield not_stated(path / name, "who may be {role}", role=role)
        return
    versions = case.possible(figure)

    def answer(partner: Partner, here: Path) -> _Answer:
        def admits(admissions: tuple[Admission, ...]) -> bool | None:
            return admitted(admissions, partner.programmes, lambda one: one.admits(partner))

        asked = [
            (one, where)
            for one, where in open_lists(figure, path / name, versions, "profiles")
            if relevant(one, partner.programmes)
        ]
        facts = [fact for one, _ in asked for fact in facts_of(partner, one.profiles, here)]
        programmes = [here / "programmes"] if any(one.programme is not None for one, _ in asked) else []
        missing = (*programmes, *facts, *(where for _, where in asked), *case.days(versions))
        return agreed(versions, admits), versions, missing

    yield from _each(case, name, role, answer)


def _each(
    case: EligibilityCase, name: str, role: Role, answer: Callable[[Partner, Path], _Answer]
) -> Iterator[Judgement]:
    """A judgement on each who is, or may be, in the role, and on whether there are others."""
    listing = case.project.partners if name == "partners" else case.project.associated_partners
    somebody = False
    for position, partner in enumerate(listing):
        if partner.role not in {role, None}:
            continue
        somebody = True
        here = case.root / name / position
        yield _judged(case, partner, role, here, answer(partner, here))
    if not listing.complete:
        yield decide(
            None, "whether there is another {role} is not stated", missing=[case.root / name], at=None, role=role
        )
    elif not somebody:
        yield not_applicable("no {role} is stated", role=role)


def _judged(
    case: EligibilityCase,
    partner: Partner,
    role: Role,
    here: Path,
    answer: _Answer,
) -> Judgement:
    truth, versions, missing = answer
    if partner.role is None:
        # What it is to the project decides whether it is asked at all.
        return decide(
            None,
            "whether {name} is {role} is not stated",
            missing=[here / "role"],
            using=versions,
            at=here,
            name=partner,
            role=role,
        )
    if truth is None and not any(map(case.is_missing, missing)):
        return not_applicable("what is said of {name} is too general to tell", name=partner)
    expected = tuple(version.value for version in versions)
    return decide(
        truth,
        "{name} is admitted as {role}: {admitted}",
        breached="{name} is not admitted as {role}; admitted: {admitted}",
        unknown="whether {name} is admitted as {role} is not certain; admitted: {admitted}",
        observed=partner,
        expected=expected,
        using=versions,
        missing=missing,
        at=here,
        name=partner,
        role=role,
        admitted=expected,
    )
