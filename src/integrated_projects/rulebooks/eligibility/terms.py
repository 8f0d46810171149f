"""The conditions that the rules read, and whether there are any for a project."""

from __future__ import annotations

from typing import TypeVar

import attrs

from integrated_projects.dated import Dated, Version
from integrated_projects.errors import Malformed
from integrated_projects.finding import Judgement, Message
from integrated_projects.identifier import ProcedureNumber, ProjectNumber, RegistryNumber
from integrated_projects.listing import Listed, Listing
from integrated_projects.path import Path
from integrated_projects.procedure import Conditions
from integrated_projects.project import Project
from integrated_projects.rule import Binding, Case, decide
from integrated_projects.source import Basis
from integrated_projects.text import Text

__all__ = ["CONDITIONS", "EligibilityCase", "EligibilityTerms", "binds", "conditions_of", "not_stated", "place_of"]


def __dir__() -> list[str]:
    return __all__


T = TypeVar("T")

#: Behind every rule of the book; where each condition stands, the figure that a finding used says itself.
CONDITIONS = Basis(
    Text(bg="условията за кандидатстване по процедурата", en="The conditions of the procedure"),
)


def _conditions(value: Listed[Conditions]) -> Listing[Conditions]:
    listing: Listing[Conditions] = Listing(value, kind=Conditions)
    seen: set[tuple[ProcedureNumber | RegistryNumber, int | None]] = set()
    for one in listing:
        if not seen.isdisjoint({(one.procedure, one.component), (one.procedure, None)}) or (
            one.component is None and one.procedure in {number for number, _ in seen}
        ):
            raise Malformed(str(one), "conditions of one component", "two of the conditions are of it")
        seen.add((one.procedure, one.component))
    return listing


@attrs.frozen(kw_only=True)
class EligibilityTerms:
    """What each procedure demands.

    Attributes:
        conditions: The conditions of each procedure and component. In an open list, those of a procedure that is
            not listed are not known; in a complete one, there are none.

    Raises:
        Malformed: Conditions twice for one procedure and component.

    Examples:
        >>> EligibilityTerms(conditions=[Conditions(ProcedureNumber.parse("BGLD-3.002")), ...]).conditions.complete
        False
    """

    conditions: Listing[Conditions] = attrs.field(default=None, converter=_conditions)


EligibilityCase = Case[EligibilityTerms]


def _number(project: Project) -> ProcedureNumber | RegistryNumber | None:
    """The procedure that the project names; where a page calls the number of a project so, that of its procedure."""
    number = None if project.procedure is None else project.procedure.number
    return number.procedure if isinstance(number, ProjectNumber) else number


def _holds_for(conditions: Conditions, number: ProcedureNumber | RegistryNumber, component: int | None) -> bool | None:
    if conditions.procedure != number:
        return False
    if conditions.component is None:
        return True
    return None if component is None else conditions.component == component


def binds(case: EligibilityCase) -> Binding:
    """Whether conditions are known by which the project can be judged.

    Examples:
        >>> case = Case(project=Project("A project"), terms=EligibilityTerms(), on=None, here=Path())
        >>> binds(case).binds, [str(path) for path in binds(case).missing]
        (None, ['$.procedure'])
    """
    number, component = _number(case.project), case.project.component
    figures = {"procedure": number, "component": component}
    if number is None:
        return Binding(binds=None, because=Message("no procedure is stated"), missing=(case.root / "procedure",))
    conditions = case.terms.conditions
    truths = {_holds_for(one, number, component) for one in conditions}
    if True in truths:
        return Binding(binds=True, because=Message("the conditions of {procedure} are known", figures))
    if None in truths:
        message = Message("which component of {procedure} it is under is not stated", figures)
        return Binding(binds=None, because=message, missing=(case.root / "component",))
    if conditions.complete:
        message = Message("there are no conditions of {procedure}, component {component}", figures)
        return Binding(binds=False, because=message)
    message = Message("the conditions of {procedure}, component {component}, are not in the catalogue", figures)
    return Binding(binds=None, because=message, missing=(Path(("conditions",), "$terms"),))


def conditions_of(case: EligibilityCase) -> tuple[Path, Conditions]:
    """The conditions by which the project is judged, and where they stand.

    Raises:
        Malformed: There are none, so that the book does not bind the project.

    Examples:
        >>> from integrated_projects.procedure import Procedure
        >>> number = ProcedureNumber.parse("BGLD-3.002")
        >>> project = Project("A project", procedure=Procedure(number))
        >>> terms = EligibilityTerms(conditions=[Conditions(number)])
        >>> print(conditions_of(Case(project=project, terms=terms, on=None, here=Path()))[0])
        $terms.conditions[0]
    """
    number, component = _number(case.project), case.project.component
    if number is not None:
        for position, one in enumerate(case.terms.conditions):
            if _holds_for(one, number, component):
                return Path(("conditions", position), "$terms"), one
    raise Malformed(str(number), "a procedure whose conditions are known", "the book does not bind the project")


def not_stated(path: Path, what: str, **figures: object) -> Judgement:
    """The judgement on a condition that nobody has read in the source, told with its figures.

    Examples:
        >>> not_stated(Path(("conditions", 0, "last_day"), "$terms"), "the last day").outcome
        <Outcome.UNKNOWN: 'unknown'>
    """
    return decide(
        None, "nobody has read what the procedure says of {what}", missing=[path], what=Message(what, figures)
    )


def place_of(figure: Dated[T], path: Path, version: Version[T]) -> Path:
    """Where the value of one of the versions stands.

    Examples:
        >>> figure = Dated.always("the rate", 7)
        >>> print(place_of(figure, Path(("rate",), "$terms"), figure.versions[0]))
        $terms.rate.versions[0].value
    """
    return path / "versions" / figure.versions.index(version) / "value"
