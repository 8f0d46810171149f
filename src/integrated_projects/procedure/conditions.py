"""What a procedure demands of a project."""

from __future__ import annotations

from datetime import date

import attrs

from integrated_projects.budget import FlatRate
from integrated_projects.dated import Dated
from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import must_be
from integrated_projects.identifier import ProcedureNumber, ProgrammeCode, RegistryNumber
from integrated_projects.listing import Listed, Listing
from integrated_projects.period import Duration
from integrated_projects.place import Place
from integrated_projects.procedure._dated import dated, dated_listing, dated_tuple
from integrated_projects.procedure.admission import (
    ActivityAdmission,
    Admission,
    Requirement,
    TargetGroupAdmission,
)
from integrated_projects.procedure.demand import Demand, Prerequisite
from integrated_projects.procedure.limit import Financing, GrantLimit
from integrated_projects.procedure.whole import Component

__all__ = ["Conditions"]


def __dir__() -> list[str]:
    return __all__


def _component(value: Component | int | None) -> int | None:
    if value is None or isinstance(value, Component):
        return None if value is None else value.number
    return Component(value).number


def _limits(value: Listed[GrantLimit]) -> Listing[GrantLimit]:
    return Listing(value, kind=GrantLimit)


def _financing(value: Listed[Financing]) -> Listing[Financing]:
    listing: Listing[Financing] = Listing(value, kind=Financing)
    programmes = [one.programme for one in listing]
    for number, code in enumerate(programmes):
        if code in programmes[:number]:
            raise Malformed(str(code), "a programme that is financed in one way", "two entries are of it")
    return listing


@attrs.frozen
class Conditions(Embeddable):
    """What a procedure, or one of its components, demands of a project (условия за кандидатстване).

    Every condition has its versions, each with its source. What nobody has read in a source is `None`, and makes
    the rule that asks for it unknown. A tuple is the whole list of a version; where others may be admitted, the lists
    inside are left open.

    Attributes:
        procedure: The number of the procedure; a call outside the monitoring system has a `RegistryNumber`.
        component: The number of the component; left out, the conditions hold for every component.
        programmes: The programmes that pay.
        least_programmes: How many of them a project must combine.
        applicants: Who may apply.
        partners: Who may be partner, under which programme.
        required_partners: Which partners a project must have.
        each_its_own: Whether each requirement needs a partner of its own, or one partner may fill several.
        associated_partners: Who may be associated partner, under which programme.
        territory: The places in one of which a project must lie.
        target_groups: Whom each programme is for.
        activities: What each programme pays for, and what a project must do.
        grant_limits: The limits of the grant for a project and under each programme.
        financing: Which part of the costs the grant pays, and who pays it.
        indirect_costs: The flat rate of indirect costs.
        last_day: The last day of implementation, with its extensions.
        longest_duration: The longest duration.
        prerequisites: The patterns of the numbers of contracts or concepts, one of each of which must exist beforehand.
        one_proposal: Whether an applicant may take part in one proposal only.
        demands: What else is demanded, which nobody can see from a project alone.

    Raises:
        Malformed: A condition of another type than its field holds, or two kinds of financing for one programme.

    Examples:
        >>> conditions = Conditions(ProcedureNumber.parse("BG05M9OP001-2.056"), component=2)
        >>> print(conditions)
        BG05M9OP001-2.056, component 2
        >>> conditions.last_day is None, conditions.grant_limits.complete
        (True, False)
    """

    procedure: ProcedureNumber | RegistryNumber = attrs.field(validator=must_be(ProcedureNumber, RegistryNumber))
    component: int | None = attrs.field(default=None, converter=_component, kw_only=True)
    programmes: Dated[Listing[ProgrammeCode]] | None = attrs.field(
        default=None, validator=dated_listing(ProgrammeCode), kw_only=True
    )
    least_programmes: Dated[int] | None = attrs.field(default=None, validator=dated(int), kw_only=True)
    applicants: Dated[Admission] | None = attrs.field(default=None, validator=dated(Admission), kw_only=True)
    partners: Dated[tuple[Admission, ...]] | None = attrs.field(
        default=None, validator=dated_tuple(Admission), kw_only=True
    )
    required_partners: Dated[tuple[Requirement, ...]] | None = attrs.field(
        default=None, validator=dated_tuple(Requirement), kw_only=True
    )
    each_its_own: Dated[bool] | None = attrs.field(default=None, validator=dated(bool), kw_only=True)
    associated_partners: Dated[tuple[Admission, ...]] | None = attrs.field(
        default=None, validator=dated_tuple(Admission), kw_only=True
    )
    territory: Dated[Listing[Place]] | None = attrs.field(default=None, validator=dated_listing(Place), kw_only=True)
    target_groups: Dated[tuple[TargetGroupAdmission, ...]] | None = attrs.field(
        default=None, validator=dated_tuple(TargetGroupAdmission), kw_only=True
    )
    activities: Dated[tuple[ActivityAdmission, ...]] | None = attrs.field(
        default=None, validator=dated_tuple(ActivityAdmission), kw_only=True
    )
    grant_limits: Listing[GrantLimit] = attrs.field(default=None, converter=_limits, kw_only=True)
    financing: Listing[Financing] = attrs.field(default=None, converter=_financing, kw_only=True)
    indirect_costs: Dated[FlatRate] | None = attrs.field(default=None, validator=dated(FlatRate), kw_only=True)
    last_day: Dated[date] | None = attrs.field(default=None, validator=dated(date), kw_only=True)
    longest_duration: Dated[Duration] | None = attrs.field(default=None, validator=dated(Duration), kw_only=True)
    prerequisites: Dated[tuple[Prerequisite, ...]] | None = attrs.field(
        default=None, validator=dated_tuple(Prerequisite), kw_only=True
    )
    one_proposal: Dated[bool] | None = attrs.field(default=None, validator=dated(bool), kw_only=True)
    demands: Dated[tuple[Demand, ...]] | None = attrs.field(default=None, validator=dated_tuple(Demand), kw_only=True)

    def __str__(self) -> str:
        return str(self.procedure) if self.component is None else f"{self.procedure}, component {self.component}"
