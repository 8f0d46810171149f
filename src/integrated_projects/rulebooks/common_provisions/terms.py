"""The figures that the rules of both Common Provisions Regulations read."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Final

import attrs

from integrated_projects.dated import Dated
from integrated_projects.evidence.intervention_categories import InterventionDimension
from integrated_projects.evidence.monitoring_records import ClaimForm, FormField, OperationField
from integrated_projects.evidence.programme_finances import RegionCategory, Uplift
from integrated_projects.evidence.published_list import PublishedFact
from integrated_projects.finding.vocabulary import value_words
from integrated_projects.listing import Listed, Listing
from integrated_projects.money import Money, Rate
from integrated_projects.period import Period
from integrated_projects.rule import Case
from integrated_projects.text import Text

__all__ = ["CodeTable", "CommonCase", "CommonTerms", "FIELDS_OF_FORMS"]


def __dir__() -> list[str]:
    return __all__


#: What both periods record of costs, by the form in which they are declared.
FIELDS_OF_FORMS: Final = (
    (ClaimForm.ACTUAL_COSTS, (FormField.AMOUNT,)),
    (ClaimForm.UNIT_COSTS, (FormField.UNIT, FormField.UNITS, FormField.UNIT_COST, FormField.AMOUNT)),
    (ClaimForm.LUMP_SUMS, (FormField.DELIVERABLE, FormField.LUMP_SUM, FormField.AMOUNT)),
    (ClaimForm.FLAT_RATE, (FormField.RATE, FormField.BASE, FormField.AMOUNT)),
)


@attrs.frozen(kw_only=True)
class CodeTable:
    """The codes of one dimension of the categories of intervention.

    Attributes:
        dimension: The dimension.
        digits: How many digits a code has; a letter may follow them.
        codes: The codes; an open list where nobody has read the table to its end.

    Examples:
        >>> table = CodeTable(
        ...     dimension=InterventionDimension.FORM_OF_SUPPORT,
        ...     digits=2,
        ...     codes=Dated.always("the forms of support", Listing(["01", "02", ...])),
        ... )
        >>> table.may_hold("03"), table.may_hold("3")
        (True, False)
    """

    dimension: InterventionDimension
    digits: int
    codes: Dated[Listing[str]]

    @property
    def name(self) -> Text:
        """What it is called: as its dimension."""
        words = self.dimension.value
        return Text(bg=value_words(words, "bg"), en=words)

    def __str__(self) -> str:
        return str(self.name)

    def may_hold(self, code: str) -> bool:
        """Whether the code has the shape of those of the table."""
        return re.fullmatch(rf"[0-9]{{{self.digits}}}[a-z]?", code) is not None


def _tables(value: Listed[CodeTable]) -> Listing[CodeTable]:
    return Listing(value, kind=CodeTable)


@attrs.frozen(kw_only=True)
class CommonTerms:
    """The figures of one period.

    Attributes:
        first_year: The first year that a CCI of the period names.
        last_year: The last.
        eligibility: The days on which expenditure is eligible.
        youth_start: The first day for the Youth Employment Initiative.
        latest_end: The last day on which any programme may pay.
        ceilings: The highest rate of the Union, by category of region.
        added: What is added to the ceiling of a priority, by the ground.
        raised: The ceiling of a priority that has one of its own, by the ground.
        regions: The category of each Bulgarian NUTS 2 region.
        cross_financing: How much of a priority may pay for costs that only the other fund finances.
        assistance: The flat rate of technical assistance, by fund.
        urban_share: How much of the Regional Development Fund goes to sustainable urban development at least.
        indirect_of_direct: The highest rate of direct costs that nobody has to calculate.
        indirect_of_staff: The highest rate of direct staff costs that nobody has to calculate.
        indirect_calculated: The highest rate of direct costs that is calculated.
        staff_of_other: The highest rate of other direct costs for staff.
        remaining_of_staff: The highest rate of direct staff costs for all other costs.
        annual_hours: By how many hours the annual costs of a full-time post are divided.
        land_share: How much of the eligible expenditure may be land.
        derelict_share: The same for derelict and formerly industrial sites with buildings.
        vat_limit: Below which total cost value added tax is eligible though it can be recovered.
        lev_per_euro: How many leva one euro is.
        durability_months: For how many months an investment must last.
        shorter_months: The same where the Member State reduced the time.
        anniversary_counts: Whether the very day on which that time is over lies inside it.
        recovers_by_days: Whether what is recovered is reckoned by the days that are left of that time, or by the
            months, of which one that is not over is left. `None` where nobody has read which; then both are said.
        plaque_limits: Above which amount a plaque is displayed, by fund.
        payment_days: Within how many days a claim is paid.
        update_months: Within how many months the list of operations is updated.
        published_facts: What the list shows of every operation; the name of a natural person is not asked for.
        operation_fields: What the monitoring system records of every operation.
        form_fields: What it records of costs, by the form in which they are declared.
        youth_rate: The rate for the specific allocation of the Youth Employment Initiative; none where there is none.
        no_cross_financing: How much pays for costs of the other fund where there is no cross-financing.
        cooperation_assistance: The flat rate of technical assistance of territorial cooperation; the least and the most
            where strands have rates of their own.
        deprivation_assistance: The flat rate of a programme against material deprivation, by fund.
        small_envelope_assistance: The flat rate where the Member State gets little, by fund.
        code_tables: The codes of the categories of intervention, by dimension.
    """

    first_year: int
    last_year: int
    eligibility: Dated[Period]
    youth_start: Dated[date]
    latest_end: Dated[date]
    ceilings: Dated[tuple[tuple[RegionCategory, Rate], ...]]
    added: tuple[tuple[Uplift, Dated[Rate]], ...]
    raised: tuple[tuple[Uplift, Dated[Rate]], ...]
    regions: Dated[tuple[tuple[str, RegionCategory], ...]]
    cross_financing: Dated[Rate]
    assistance: tuple[tuple[str, Dated[Rate]], ...]
    urban_share: Dated[Rate]
    indirect_of_direct: Dated[Rate]
    indirect_of_staff: Dated[Rate]
    indirect_calculated: Dated[Rate]
    staff_of_other: Dated[Rate]
    remaining_of_staff: Dated[Rate]
    annual_hours: Dated[int]
    land_share: Dated[Rate]
    derelict_share: Dated[Rate]
    vat_limit: Dated[Money]
    lev_per_euro: Dated[Decimal]
    durability_months: Dated[int]
    shorter_months: Dated[int]
    anniversary_counts: Dated[bool] | None
    recovers_by_days: Dated[bool] | None = None
    plaque_limits: tuple[tuple[str, Dated[Money]], ...]
    payment_days: Dated[int]
    update_months: Dated[int]
    published_facts: Dated[tuple[PublishedFact, ...]]
    operation_fields: Dated[tuple[OperationField, ...]]
    form_fields: Dated[tuple[tuple[ClaimForm, tuple[FormField, ...]], ...]]
    youth_rate: Dated[Rate] | None = None
    no_cross_financing: Dated[Rate] | None = None
    cooperation_assistance: tuple[Dated[Rate], ...] = ()
    deprivation_assistance: tuple[tuple[str, Dated[Rate]], ...] = ()
    small_envelope_assistance: tuple[tuple[str, Dated[Rate]], ...] = ()
    code_tables: Listing[CodeTable] = attrs.field(default=None, converter=_tables)


CommonCase = Case[CommonTerms]
