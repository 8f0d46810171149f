"""The rule on the partners that a project must have: a matching problem."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import attrs

from integrated_projects.dated import Version
from integrated_projects.finding import Judgement, Remedy
from integrated_projects.listing import Listing
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner, Role
from integrated_projects.path import Path
from integrated_projects.procedure import Requirement
from integrated_projects.project import Project
from integrated_projects.rule import agreed, decide, not_applicable, rule
from integrated_projects.rulebooks._remedies import to_become
from integrated_projects.rulebooks.eligibility.admitting import demanded, facts_of
from integrated_projects.rulebooks.eligibility.terms import CONDITIONS, EligibilityCase, conditions_of, not_stated
from integrated_projects.truth import both, either

__all__ = ["most_that_are_filled", "required_partners_are_there"]


def __dir__() -> list[str]:
    return __all__


def most_that_are_filled(wanted: Sequence[int], candidates: Sequence[frozenset[str]], *, each_its_own: bool) -> int:
    """How many of the required partners can be found at the most.

    Args:
        wanted: How many partners each requirement asks for.
        candidates: For each requirement, the names of those who fill it.
        each_its_own: Whether one who fills a requirement is spent for the others.

    Examples:
        >>> both = frozenset({"association"})
        >>> most_that_are_filled([1, 1], [both, both], each_its_own=True)
        1
        >>> most_that_are_filled([1, 1], [both, both], each_its_own=False)
        2
    """
    if not each_its_own:
        return sum(min(count, len(names)) for count, names in zip(wanted, candidates, strict=True))
    # Kuhn's way to the greatest matching: each place of a requirement looks for a free candidate, or for one whose
    # place can be filled by another.
    places = [requirement for requirement, count in enumerate(wanted) for _ in range(count)]
    given: dict[str, int] = {}
    return sum(_finds(place, places, candidates, given) for place in range(len(places)))


def _finds(start: int, places: Sequence[int], candidates: Sequence[frozenset[str]], given: dict[str, int]) -> bool:
    """Whether the place finds somebody, after others may have changed theirs."""
    came_from: dict[str, int] = {}
    queue = [start]
    for place in queue:
        for name in sorted(candidates[places[place]]):
            if name in came_from:
                continue
            came_from[name] = place
            if name not in given:
                _hand_over(name, came_from, given, start)
                return True
            queue.append(given[name])
    return False


def _hand_over(name: str, came_from: Mapping[str, int], given: dict[str, int], start: int) -> None:
    """Give the candidate to the place that came for it, what that place had to the one before, and so on."""
    held = {place: other for other, place in given.items()}
    while True:
        place = came_from[name]
        given[name] = place
        if place == start:
            return
        name = held[place]


@attrs.frozen
class _Candidates:
    """For each requirement, the names of those who certainly fill it, and of those who may."""

    certain: tuple[frozenset[str], ...]
    possible: tuple[frozenset[str], ...]


def _fills(requirement: Requirement, partner: Partner) -> bool | None:
    roles = {Role.PARTNER, Role.BENEFICIARY} if requirement.or_applicant else {Role.PARTNER}
    is_partner = None if partner.role is None else partner.role in roles
    fits = either(*(profile.fits(partner) for profile in requirement.of))
    code = requirement.programme
    under = True if code is None else partner.programmes.any(lambda other: other == code)
    return both(is_partner, fits, under)


def _candidates(requirements: Sequence[Requirement], partners: Sequence[Partner]) -> _Candidates:
    """By the printed name, since one organisation may be listed under each of its programmes."""
    certain, possible = [], []
    for requirement in requirements:
        truths = [(partner.organisation.name, _fills(requirement, partner)) for partner in partners]
        certain.append(frozenset(name for name, truth in truths if truth))
        possible.append(frozenset(name for name, truth in truths if truth is not False))
    return _Candidates(tuple(certain), tuple(possible))


@rule("required-partners-are-there", of=Project, basis=CONDITIONS)
def required_partners_are_there(project: Project, case: EligibilityCase) -> Iterator[Judgement]:
    """The project has the partners that it must have."""
    path, conditions = conditions_of(case)
    if conditions.required_partners is None:
        yield not_stated(path / "required_partners", "the partners that a project must have")
        return
    versions = case.possible(conditions.required_partners)
    is_asked = demanded(versions, bool)
    if is_asked is False:
        yield not_applicable("no partner is required")
        return
    owns = case.possible(conditions.each_its_own)
    # Where nobody has read whether one partner may fill several requirements, both may be meant.
    ways: tuple[Version[bool], ...] = owns or tuple(map(Version, (False, True)))
    there = agreed(versions, lambda requirements: agreed(ways, lambda own: _are_there(requirements, project, own)))
    # On a day on which nothing is required the rule does not apply, so that it is not met without a day.
    truth = there if is_asked else None
    missing = (
        case.root / "partners",
        path / "each_its_own",
        *_gaps(versions, project, case),
        *case.days(versions),
        *case.days(owns),
    )
    if truth is None and not any(map(case.is_missing, missing)):
        yield not_applicable("what is said of the partners is too general to tell")
        return
    required = tuple(version.value for version in versions)
    margins = {_margin(version.value, project, way.value) for version in versions for way in ways}
    yield decide(
        truth,
        "the partners that are required are there: {required}",
        breached="not all of the partners that are required are there: {required}",
        unknown="whether all of the partners that are required are there is not certain: {required}",
        observed=project.partners,
        expected=required,
        margin=margins.pop() if len(margins) == 1 else None,
        using=(*versions, *owns),
        missing=missing,
        remedies=_remedies(versions, ways, project) if truth is False else (),
        required=required,
    )


def _remedies(
    versions: Sequence[Version[Sequence[Requirement]]], ways: Sequence[Version[bool]], project: Project
) -> list[Remedy]:
    """The partners with those who are missing, by the stricter way of counting them."""
    own = any(way.value for way in ways)
    return to_become(Path() / "partners", *(_missing_partners(one.value, project, own=own) for one in versions))


def _missing_partners(requirements: Sequence[Requirement], project: Project, *, own: bool) -> Listing[Partner]:
    """The partners with the fewest more that are needed, each told by what is asked of it."""
    partners = [*project.partners]
    wanted = [requirement.count for requirement in requirements]

    def filled(some: Sequence[Partner]) -> int:
        return most_that_are_filled(wanted, _candidates(requirements, some).certain, each_its_own=own)

    for requirement in requirements:
        for _ in range(requirement.count):
            more = [*partners, _partner_for(requirement, len(partners) + 1)]
            if filled(more) > filled(partners):
                partners = more
    return Listing(partners)


def _partner_for(requirement: Requirement, number: int) -> Partner:
    """A partner that fills a requirement, and of which nothing else is said."""
    profile = requirement.of[0]
    organisation = Organisation(
        f"{profile} ({number})",
        kind=profile.kind,
        standings=profile.standings[:1] or None,
        country=profile.countries[0] if profile.countries else None,
    )
    return Partner(
        organisation,
        role=Role.PARTNER,
        programmes=None if requirement.programme is None else [requirement.programme],
        capacities=None if profile.capacity is None else [profile.capacity],
    )


def _are_there(requirements: Sequence[Requirement], project: Project, own: bool) -> bool | None:
    candidates = _candidates(requirements, project.partners)
    wanted = [requirement.count for requirement in requirements]
    if most_that_are_filled(wanted, candidates.certain, each_its_own=own) == sum(wanted):
        return True
    if not project.partners.complete:
        return None
    return None if most_that_are_filled(wanted, candidates.possible, each_its_own=own) == sum(wanted) else False


def _margin(requirements: Sequence[Requirement], project: Project, own: bool) -> int:
    """How many required partners are missing even if everybody who may fills a requirement, as a negative number."""
    wanted = [requirement.count for requirement in requirements]
    possible = _candidates(requirements, project.partners).possible
    return most_that_are_filled(wanted, possible, each_its_own=own) - sum(wanted)


def _gaps(
    versions: Sequence[Version[tuple[Requirement, ...]]], project: Project, case: EligibilityCase
) -> Iterator[Path]:
    """Where the facts stand that tell who fills which requirement."""
    for position, partner in enumerate(project.partners):
        here = case.root / "partners" / position
        for requirement in (one for version in versions for one in version.value):
            if _fills(requirement, partner) is None:
                yield here / "role"
                if requirement.programme is not None:
                    yield here / "programmes"
                yield from facts_of(partner, requirement.of, here)
