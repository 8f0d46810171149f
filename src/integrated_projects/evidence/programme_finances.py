"""The finances of programmes and their priorities, by which limits are judged that bind no single project."""

from __future__ import annotations

import enum
from datetime import date

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.evidence._amounts import in_one_currency, optional_amount
from integrated_projects.fields import may_be, to_optional_day
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listed, Listing
from integrated_projects.money import Money, Rate
from integrated_projects.programme import to_optional_programme_code, to_optional_source_code
from integrated_projects.text import to_optional_name

__all__ = ["PriorityFinances", "ProgrammeAccount", "ProgrammeFinances", "RegionCategory", "Uplift"]


def __dir__() -> list[str]:
    return __all__


class RegionCategory(enum.Enum):
    """The cases for which the law sets a ceiling of the rate at which the Union pays."""

    LESS_DEVELOPED = "less developed region"
    OTHER_LESS_DEVELOPED = "less developed region of a Member State above 85 % of the average"
    FORMERLY_LESS_DEVELOPED = "region that was less developed before"
    TRANSITION = "transition region"
    FORMERLY_TRANSITION = "more developed region that was in transition before"
    MORE_DEVELOPED = "more developed region"
    OUTERMOST = "outermost region"
    SPARSELY_POPULATED = "additional allocation for sparsely populated regions"
    COHESION_FUND = "Cohesion Fund, for all regions"
    COOPERATION = "European territorial cooperation"
    OUTERMOST_COOPERATION = "cooperation of outermost regions (Interreg D)"
    JUST_TRANSITION_LESS_DEVELOPED = "Just Transition Fund, less developed region"
    JUST_TRANSITION_IN_TRANSITION = "Just Transition Fund, transition region"
    JUST_TRANSITION_MORE_DEVELOPED = "Just Transition Fund, more developed region"


class Uplift(enum.Enum):
    """Why the rate of a priority may lie above the ceiling of its region."""

    NONE = "no ground"
    WHOLE_PRIORITY = "the whole priority is community-led local development or financial instruments"
    STRATEGIC_TECHNOLOGIES = "a priority dedicated to strategic technologies"
    MATERIAL_DEPRIVATION = "a priority against material deprivation"
    SOCIAL_INNOVATION = "a priority for social innovation"
    RECOVERY_ASSISTANCE = "a priority of the resources of REACT-EU"


@attrs.frozen(kw_only=True)
class PriorityFinances(Embeddable):
    """The finances of one priority, for one fund and one category of region.

    Attributes:
        programme: The programme.
        name: What the priority is called.
        fund: The fund.
        region: The category of region.
        uplift: Why the rate may lie above the ceiling.
        base: The expenditure to which the rate is applied: total or public, as the decision says.
        union_support: What the Union pays.
        cross_financed: What of it pays for costs that only the other fund finances.
        decided: The contribution in the decision of the Commission.
        claimed: The contribution that is claimed in the final accounting year.
        initial: The initial allocation.
        transferred: What was moved to other priorities without a decision of the Commission.
        youth_initiative: The specific allocation for the Youth Employment Initiative.
        youth_match: What the European Social Fund adds to it.

    Raises:
        Malformed: An amount below nought.

    Examples:
        >>> PriorityFinances(name="2").base is None
        True
    """

    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code)
    name: str | None = attrs.field(default=None, converter=to_optional_name)
    fund: str | None = attrs.field(default=None, converter=to_optional_source_code)
    region: RegionCategory | None = attrs.field(default=None, validator=may_be(RegionCategory))
    uplift: Uplift | None = attrs.field(default=None, validator=may_be(Uplift))
    base: Money | None = attrs.field(default=None, validator=optional_amount)
    union_support: Money | None = attrs.field(default=None, validator=optional_amount)
    cross_financed: Money | None = attrs.field(default=None, validator=optional_amount)
    decided: Money | None = attrs.field(default=None, validator=optional_amount)
    claimed: Money | None = attrs.field(default=None, validator=optional_amount)
    initial: Money | None = attrs.field(default=None, validator=optional_amount)
    transferred: Money | None = attrs.field(default=None, validator=optional_amount)
    youth_initiative: Money | None = attrs.field(default=None, validator=optional_amount)
    youth_match: Money | None = attrs.field(default=None, validator=optional_amount)


@attrs.frozen(kw_only=True)
class ProgrammeAccount(Embeddable):
    """The finances of one programme under one fund.

    Attributes:
        programme: The programme.
        fund: The fund.
        submitted_on: The day on which the programme was submitted to the Commission.
        has_extra_year: Whether its expenditure may be paid a year longer, after the mid-term review.
        budget: What the Union pays under the programme.
        public_support: The public support of the programme.
        verified: The expenditure of the priorities other than technical assistance.
        technical_assistance: What is claimed for technical assistance.
        against_deprivation: Whether it is a programme of the European Social Fund Plus against material deprivation.
        has_small_envelope: Whether the Member State gets so little that a higher flat rate is set for it.
        strand_rate: The flat rate of technical assistance of its strand of territorial cooperation.
        transferred: What was moved between its priorities without a decision of the Commission.
        action_plan: The public expenditure of its joint action plan.
        action_plan_submitted_on: The day on which that plan was submitted.

    Raises:
        Malformed: An amount below nought.

    Examples:
        >>> ProgrammeAccount(fund="ESF").fund
        'ESF'
    """

    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code)
    fund: str | None = attrs.field(default=None, converter=to_optional_source_code)
    submitted_on: date | None = attrs.field(default=None, converter=to_optional_day)
    has_extra_year: bool | None = attrs.field(default=None, validator=may_be(bool))
    budget: Money | None = attrs.field(default=None, validator=optional_amount)
    public_support: Money | None = attrs.field(default=None, validator=optional_amount)
    verified: Money | None = attrs.field(default=None, validator=optional_amount)
    technical_assistance: Money | None = attrs.field(default=None, validator=optional_amount)
    against_deprivation: bool | None = attrs.field(default=None, validator=may_be(bool))
    has_small_envelope: bool | None = attrs.field(default=None, validator=may_be(bool))
    strand_rate: Rate | None = attrs.field(default=None, validator=may_be(Rate))
    transferred: Money | None = attrs.field(default=None, validator=optional_amount)
    action_plan: Money | None = attrs.field(default=None, validator=optional_amount)
    action_plan_submitted_on: date | None = attrs.field(default=None, converter=to_optional_day)


def _programmes(value: Listed[ProgrammeAccount]) -> Listing[ProgrammeAccount]:
    return Listing(value, kind=ProgrammeAccount)


def _priorities(value: Listed[PriorityFinances]) -> Listing[PriorityFinances]:
    return Listing(value, kind=PriorityFinances)


@attrs.frozen(kw_only=True)
class ProgrammeFinances(Embeddable):
    """The finances of the programmes that pay for a project.

    Attributes:
        programmes: The programmes.
        priorities: Their priorities.
        national_erdf: What the Regional Development Fund pays in the Member State for investment in growth and jobs.
        sustainable_urban: What of it is set aside for sustainable urban development.

    Raises:
        Malformed: An amount below nought, two currencies, or another than euro and leva.

    Examples:
        >>> ProgrammeFinances(programmes=[]).programmes.complete
        True
    """

    programmes: Listing[ProgrammeAccount] = attrs.field(default=None, converter=_programmes)
    priorities: Listing[PriorityFinances] = attrs.field(default=None, converter=_priorities)
    national_erdf: Money | None = attrs.field(default=None, validator=optional_amount)
    sustainable_urban: Money | None = attrs.field(default=None, validator=optional_amount)

    def __attrs_post_init__(self) -> None:
        in_one_currency(self, "EUR", "BGN")
