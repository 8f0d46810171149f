"""Rules on programmes, territory, target groups and activities."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator

from integrated_projects.activity import Activity, ActivityKind
from integrated_projects.dated import Version
from integrated_projects.finding import Judgement, Severity
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.path import Path
from integrated_projects.place import Place
from integrated_projects.procedure import ActivityAdmission, TargetGroupAdmission
from integrated_projects.project import ProgrammePart, Project
from integrated_projects.rule import agreed, decide, not_applicable, rule
from integrated_projects.rulebooks.eligibility.admitting import UnderProgramme, admitted, demanded, open_lists, relevant
from integrated_projects.rulebooks.eligibility.terms import (
    CONDITIONS,
    EligibilityCase,
    conditions_of,
    not_stated,
    place_of,
)
from integrated_projects.target_group import TargetGroup
from integrated_projects.truth import both, either, negate

__all__ = [
    "activity_is_eligible",
    "enough_programmes",
    "mandatory_activities_are_there",
    "place_is_eligible",
    "programme_is_of_the_procedure",
    "target_group_is_eligible",
]


def __dir__() -> list[str]:
    return __all__


#: By what a place is known to lie in another; names are compared as they are printed.
_NAMES = ("settlement", "municipality", "region")


@rule("programme-is-of-the-procedure", of=ProgrammePart, basis=CONDITIONS)
def programme_is_of_the_procedure(part: ProgrammePart, case: EligibilityCase) -> Iterator[Judgement]:
    """Every programme that pays is one of those of the procedure."""
    path, conditions = conditions_of(case)
    figure = conditions.programmes
    if figure is None:
        yield not_stated(path / "programmes", "the programmes that pay")
        return
    versions = case.possible(figure)
    code = part.programme.code
    yield decide(
        agreed(versions, lambda codes: codes.any(lambda other: other == code)),
        "{programme} pays; by the procedure: {admitted}",
        observed=code,
        expected=tuple(version.value for version in versions),
        using=versions,
        missing=(*(place_of(figure, path / "programmes", version) for version in versions), *case.days(versions)),
        programme=part.programme,
        admitted=tuple(version.value for version in versions),
    )


@rule("enough-programmes", of=Project, basis=CONDITIONS)
def enough_programmes(project: Project, case: EligibilityCase) -> Iterator[Judgement]:
    """The project combines at least as many programmes as the procedure asks for."""
    path, conditions = conditions_of(case)
    if conditions.least_programmes is None:
        yield not_stated(path / "least_programmes", "how many programmes a project must combine")
        return
    versions = case.possible(conditions.least_programmes)
    count = len({part.programme.code for part in project.parts})

    def are_enough(least: int) -> bool | None:
        return True if count >= least else False if project.parts.complete else None

    yield decide(
        agreed(versions, are_enough),
        "{count} programmes pay; at least {least} must",
        observed=count,
        expected=tuple(version.value for version in versions),
        margin=count - versions[0].value if len(versions) == 1 else None,
        using=versions,
        missing=(case.root / "parts", *case.days(versions)),
        count=count,
        least=tuple(version.value for version in versions),
    )


def _lies_in(place: Place, area: Place) -> bool | None:
    """Whether the place is stated to lie in the area, by every name that the area has."""
    named = [(getattr(place, name), getattr(area, name)) for name in _NAMES]
    return both(*(None if own is None else own == wanted for own, wanted in named if wanted is not None))


def _lies_in_one(place: Place, areas: Listing[Place]) -> bool | None:
    return areas.any(lambda area: _lies_in(place, area))


@rule("place-is-eligible", of=Project, basis=CONDITIONS, severity=Severity.WARNING)
def place_is_eligible(project: Project, case: EligibilityCase) -> Iterator[Judgement]:
    """Every place of the project lies in the territory of the procedure, by its printed names."""
    path, conditions = conditions_of(case)
    figure = conditions.territory
    if figure is None:
        yield not_stated(path / "territory", "the territory")
        return
    versions = case.possible(figure)
    here = case.root / "territory"
    for position, place in enumerate(project.territory):
        yield decide(
            agreed(versions, functools.partial(_lies_in_one, place)),
            "{place} lies in the territory of the procedure: {admitted}",
            breached="{place} does not lie in the territory of the procedure: {admitted}",
            unknown="whether {place} lies in the territory of the procedure is not certain: {admitted}",
            observed=place,
            expected=tuple(version.value for version in versions),
            using=versions,
            missing=(
                *(here / position / name for name in _NAMES),
                *(place_of(figure, path / "territory", version) for version in versions),
                *case.days(versions),
            ),
            at=here / position,
            place=place,
            admitted=tuple(version.value for version in versions),
        )
    if not project.territory.complete:
        yield decide(None, "whether there is another place is not stated", missing=[here])
    elif not project.territory:
        yield not_applicable("no place is stated")


def _programmes_asked(case: EligibilityCase, versions: Iterable[Version[tuple[UnderProgramme, ...]]]) -> Iterator[Path]:
    """Where the programmes of the noun stand, if what is admitted differs by programme."""
    if any(one.programme is not None for version in versions for one in version.value):
        yield case.here / "programmes"


@rule("target-group-is-eligible", of=TargetGroup, basis=CONDITIONS)
def target_group_is_eligible(group: TargetGroup, case: EligibilityCase) -> Iterator[Judgement]:
    """Every target group is one of those that its programmes are for."""
    path, conditions = conditions_of(case)
    figure = conditions.target_groups
    if figure is None:
        yield not_stated(path / "target_groups", "target groups")
        return
    versions = case.possible(figure)

    def is_admitted(admissions: tuple[TargetGroupAdmission, ...]) -> bool | None:
        return admitted(admissions, group.programmes, lambda one: one.admits(group))

    yield decide(
        agreed(versions, is_admitted),
        "{name} is a target group of the procedure: {admitted}",
        breached="{name} is no target group of the procedure: {admitted}",
        unknown="whether {name} is a target group of the procedure is not certain: {admitted}",
        observed=group.kinds,
        expected=tuple(version.value for version in versions),
        using=versions,
        missing=(
            case.here / "kinds",
            *_programmes_asked(case, versions),
            *(
                where
                for one, where in open_lists(figure, path / "target_groups", versions, "kinds")
                if relevant(one, group.programmes)
            ),
            *case.days(versions),
        ),
        name=group.name,
        admitted=tuple(version.value for version in versions),
    )


@rule("activity-is-eligible", of=Activity, basis=CONDITIONS)
def activity_is_eligible(activity: Activity, case: EligibilityCase) -> Iterator[Judgement]:
    """Every activity is one of those that its programmes pay for."""
    path, conditions = conditions_of(case)
    figure = conditions.activities
    if figure is None:
        yield not_stated(path / "activities", "activities")
        return
    versions = case.possible(figure)

    def is_admitted(admissions: tuple[ActivityAdmission, ...]) -> bool | None:
        return admitted(admissions, activity.programmes, lambda one: one.admits(activity))

    yield decide(
        agreed(versions, is_admitted),
        "{name} is paid for by the procedure: {admitted}",
        breached="{name} is not paid for by the procedure: {admitted}",
        unknown="whether {name} is paid for by the procedure is not certain: {admitted}",
        observed=activity.kinds,
        expected=tuple(version.value for version in versions),
        using=versions,
        missing=(
            case.here / "kinds",
            *_programmes_asked(case, versions),
            *(
                where
                for one, where in open_lists(figure, path / "activities", versions, "kinds")
                if relevant(one, activity.programmes)
            ),
            *case.days(versions),
        ),
        name=activity.name,
        admitted=tuple(version.value for version in versions),
    )


@rule("mandatory-activities-are-there", of=Project, basis=CONDITIONS)
def mandatory_activities_are_there(project: Project, case: EligibilityCase) -> Iterator[Judgement]:
    """The project does everything that it must do."""
    path, conditions = conditions_of(case)
    figure = conditions.activities
    if figure is None:
        yield not_stated(path / "activities", "activities")
        return
    versions = case.possible(figure)
    mandatory = [one.mandatory for version in versions for one in version.value]
    is_asked = demanded(
        versions, lambda admissions: any(one.mandatory or not one.mandatory.complete for one in admissions)
    )
    if is_asked is False:
        yield not_applicable("no activity is mandatory")
        return
    here = case.root / "activities"
    named = any(one.programme is not None for version in versions for one in version.value)
    asked = ("kinds", "programmes") if named else ("kinds",)
    facts = [here / position / name for position in range(len(project.activities)) for name in asked]
    yield decide(
        # On a day on which none is mandatory the rule does not apply, so that it is not met without a day.
        agreed(versions, lambda admissions: both(*(_is_done(one, project) for one in admissions)))
        if is_asked
        else None,
        "the mandatory activities are there: {mandatory}",
        breached="not all of the mandatory activities are there: {mandatory}",
        unknown="whether all of the mandatory activities are there is not certain: {mandatory}",
        observed=project.activities,
        expected=tuple(mandatory),
        using=versions,
        missing=(
            here,
            *([case.root / "parts"] if named else []),
            *facts,
            *(where for _, where in open_lists(figure, path / "activities", versions, "mandatory")),
            *case.days(versions),
        ),
        mandatory=tuple(mandatory),
    )


def _is_done(admission: ActivityAdmission, project: Project) -> bool | None:
    """Whether every mandatory activity is there; nothing is asked under a programme that does not pay."""
    code = admission.programme
    pays = True if code is None else project.parts.any(lambda part: part.programme.code == code)

    def is_there(kind: ActivityKind) -> bool | None:
        return project.activities.any(lambda one: both(_is_of(one, kind), _is_under(one.programmes, code)))

    return either(negate(pays), admission.mandatory.all(is_there))


def _is_of(activity: Activity, kind: ActivityKind) -> bool | None:
    return activity.kinds.any(lambda other: other is kind)


def _is_under(programmes: Listing[ProgrammeCode], code: ProgrammeCode | None) -> bool | None:
    return True if code is None else programmes.any(lambda other: other == code)
