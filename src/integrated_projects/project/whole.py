"""The project itself, and the project as one of its programmes sees it."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from datetime import date
from typing import Protocol, TypeVar

import attrs

from integrated_projects.activity import Activity, Indicator, Result
from integrated_projects.budget import Budget, Subtotal
from integrated_projects.embeddable import Embeddable, Showable
from integrated_projects.errors import Malformed
from integrated_projects.facility import Facility
from integrated_projects.fields import may_be, to_optional_day, to_whole
from integrated_projects.identifier import ProgrammeCode, ProjectNumber, RegistryNumber
from integrated_projects.listing import Listed, Listing
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner
from integrated_projects.period import Duration, Period
from integrated_projects.place import Place
from integrated_projects.procedure import Component, Procedure
from integrated_projects.programme import Programme, to_optional_programme_code
from integrated_projects.project.contract import Contract, LinkedContract
from integrated_projects.project.objective import Objective, Strategy
from integrated_projects.project.part import ProgrammePart, to_parts
from integrated_projects.project.tally import Tally
from integrated_projects.source import Source
from integrated_projects.target_group import TargetGroup
from integrated_projects.text import Text, to_optional_text, to_text, to_texts

__all__ = ["Instrument", "ProgrammeView", "Project"]


def __dir__() -> list[str]:
    return __all__


class _UnderProgrammes(Protocol):
    @property
    def programmes(self) -> Listing[ProgrammeCode]: ...


Item = TypeVar("Item", bound=_UnderProgrammes)


@attrs.frozen(kw_only=True)
class ProgrammeView(Embeddable):
    """What of a project is certainly under one programme.

    Its lists are open where the page does not say of an item under which programmes it is.

    Attributes:
        project: The whole project.
        programme: The code of the programme.

    Examples:
        >>> from integrated_projects.examples import vidin
        >>> from integrated_projects.catalogue.bulgaria_2014_2020 import SESG
        >>> len(vidin.under(SESG).activities), vidin.under(SESG).activities.complete
        (6, True)
        >>> vidin.under(SESG).partners.complete
        False
    """

    project: Project
    programme: ProgrammeCode

    @property
    def part(self) -> ProgrammePart | None:
        """What is stated for the programme; `None` where the project states no such part."""
        return next((part for part in self.project.parts if part.programme.code == self.programme), None)

    @property
    def contracts(self) -> Listing[Contract]:
        """The contracts with the programme."""
        return Listing() if self.part is None else self.part.contracts

    @property
    def partners(self) -> Listing[Partner]:
        """The beneficiary and the partners under the programme."""
        return self._under(self.project.partners)

    @property
    def associated_partners(self) -> Listing[Partner]:
        """The associated partners under the programme."""
        return self._under(self.project.associated_partners)

    @property
    def target_groups(self) -> Listing[TargetGroup]:
        """The target groups under the programme."""
        return self._under(self.project.target_groups)

    @property
    def activities(self) -> Listing[Activity]:
        """The activities that the programme pays for."""
        return self._under(self.project.activities)

    @property
    def objectives(self) -> Listing[Objective]:
        """The objectives under the programme."""
        return self._under(self.project.objectives)

    @property
    def indicators(self) -> Listing[Indicator]:
        """The indicators under the programme."""
        return self._under(self.project.indicators)

    @property
    def results(self) -> Listing[Result]:
        """The results under the programme."""
        return self._under(self.project.results)

    @property
    def facilities(self) -> Listing[Facility]:
        """The services and facilities that the programme pays for."""
        return self._under(self.project.facilities)

    @property
    def total(self) -> Subtotal:
        """What the lines say of the programme's money."""
        return self.project.budget.subtotal(programme=self.programme)

    def _under(self, listing: Listing[Item]) -> Listing[Item]:
        return listing.where(lambda item: item.programmes.any(lambda code: code == self.programme))


class Instrument(enum.Enum):
    """The territorial instrument through which a project is financed; `NONE` says that there is none."""

    COMMUNITY_LED_LOCAL_DEVELOPMENT = "community-led local development"
    INTEGRATED_TERRITORIAL_INVESTMENT = "integrated territorial investment"
    NONE = "none"


def _partners(value: Listed[Partner]) -> Listing[Partner]:
    return Listing(value, kind=Partner)


def _target_groups(value: Listed[TargetGroup]) -> Listing[TargetGroup]:
    return Listing(value, kind=TargetGroup)


def _activities(value: Listed[Activity]) -> Listing[Activity]:
    return Listing(value, kind=Activity)


def _indicators(value: Listed[Indicator]) -> Listing[Indicator]:
    return Listing(value, kind=Indicator)


def _results(value: Listed[Result]) -> Listing[Result]:
    return Listing(value, kind=Result)


def _objectives(value: Listed[Objective]) -> Listing[Objective]:
    return Listing(value, kind=Objective)


def _strategies(value: Listed[Strategy]) -> Listing[Strategy]:
    return Listing(value, kind=Strategy)


def _facilities(value: Listed[Facility]) -> Listing[Facility]:
    return Listing(value, kind=Facility)


def _linked_contracts(value: Listed[LinkedContract]) -> Listing[LinkedContract]:
    return Listing(value, kind=LinkedContract)


def _tallies(value: Sequence[Tally]) -> tuple[Tally, ...]:
    listing: Listing[Tally] = Listing(value, kind=Tally)
    if not listing.complete:
        raise Malformed(value, "a transcription", "it holds all that the page prints; write [] for none")
    return listing.items


def _territory(value: Listed[Place]) -> Listing[Place]:
    return Listing(value, kind=Place)


def _budget(value: Budget | None) -> Budget:
    if value is None:
        return Budget()
    if not isinstance(value, Budget):
        raise Malformed(value, "the budget of a Project", "it takes a Budget")
    return value


def _component(value: Component | int | None) -> int | None:
    if value is None or isinstance(value, Component):
        return None if value is None else value.number
    return Component(value).number


def _stage(value: int | None) -> int | None:
    return None if value is None else to_whole(value, "a stage", 0, 9999)


@attrs.frozen
class Project(Embeddable, Showable):
    """An integrated project: one project that several programmes may pay for together.

    Every field but the title may be left out: `None` and open lists are "not stated". Nothing is derived from
    anything else, and nothing that can be said is refused because it breaks a rule; `check` judges it.

    Attributes:
        title: The title as printed.
        other_titles: Other forms of the title that the page prints.
        number: The number of the project.
        procedure: The procedure as the page names it.
        component: The number of the component of the procedure.
        parts: What is stated for each programme that pays; a `Programme` alone is enough.
        instrument: The territorial instrument, if there is one.
        action_group: The local action group whose strategy the project carries out.
        stage: Which stage of a larger undertaking it is.
        first_day: The first day as printed.
        last_day: The last day as printed, whichever convention was meant.
        duration: The duration as printed.
        territory: The places in which it is carried out.
        partners: The beneficiary and the partners.
        associated_partners: Those who take part and carry no money.
        target_groups: Whom it is for.
        objectives: What it aims at.
        directions: The fields of intervention that it combines.
        strategies: The strategies that it answers to.
        activities: What it does.
        facilities: The services and facilities that it opens.
        indicators: What it counts, with targets.
        results: What is to come of it, without a number.
        budget: Its money.
        tallies: Counts that the page prints about these lists; a transcription is complete.
        linked_contracts: Contracts of other projects on which it builds.
        summary: What the page says of it as a whole.
        acknowledgement: The words by which the page names who pays.
        disclaimer: The words by which a programme disclaims liability for the page.
        published_on: The day of publication of the page.
        source: Where all this is stated.

    Examples:
        >>> from integrated_projects.examples import vidin
        >>> print(vidin.period)
        2022-07-05 – 2023-06-30
    """

    title: Text = attrs.field(converter=to_text)
    other_titles: Listing[Text] = attrs.field(default=None, converter=to_texts, kw_only=True)
    number: ProjectNumber | RegistryNumber | None = attrs.field(
        default=None, validator=may_be(ProjectNumber, RegistryNumber), kw_only=True
    )
    procedure: Procedure | None = attrs.field(default=None, validator=may_be(Procedure), kw_only=True)
    component: int | None = attrs.field(default=None, converter=_component, kw_only=True)
    parts: Listing[ProgrammePart] = attrs.field(default=None, converter=to_parts, kw_only=True)
    instrument: Instrument | None = attrs.field(default=None, validator=may_be(Instrument), kw_only=True)
    action_group: Organisation | None = attrs.field(default=None, validator=may_be(Organisation), kw_only=True)
    stage: int | None = attrs.field(default=None, converter=_stage, kw_only=True)
    first_day: date | None = attrs.field(default=None, converter=to_optional_day, kw_only=True)
    last_day: date | None = attrs.field(default=None, converter=to_optional_day, kw_only=True)
    duration: Duration | None = attrs.field(default=None, validator=may_be(Duration), kw_only=True)
    territory: Listing[Place] = attrs.field(default=None, converter=_territory, kw_only=True)
    partners: Listing[Partner] = attrs.field(default=None, converter=_partners, kw_only=True)
    associated_partners: Listing[Partner] = attrs.field(default=None, converter=_partners, kw_only=True)
    target_groups: Listing[TargetGroup] = attrs.field(default=None, converter=_target_groups, kw_only=True)
    objectives: Listing[Objective] = attrs.field(default=None, converter=_objectives, kw_only=True)
    directions: Listing[Text] = attrs.field(default=None, converter=to_texts, kw_only=True)
    strategies: Listing[Strategy] = attrs.field(default=None, converter=_strategies, kw_only=True)
    activities: Listing[Activity] = attrs.field(default=None, converter=_activities, kw_only=True)
    facilities: Listing[Facility] = attrs.field(default=None, converter=_facilities, kw_only=True)
    indicators: Listing[Indicator] = attrs.field(default=None, converter=_indicators, kw_only=True)
    results: Listing[Result] = attrs.field(default=None, converter=_results, kw_only=True)
    budget: Budget = attrs.field(default=None, converter=_budget, kw_only=True)
    tallies: tuple[Tally, ...] = attrs.field(default=(), converter=_tallies, kw_only=True)
    linked_contracts: Listing[LinkedContract] = attrs.field(default=None, converter=_linked_contracts, kw_only=True)
    summary: Text | None = attrs.field(default=None, converter=to_optional_text, kw_only=True)
    acknowledgement: Text | None = attrs.field(default=None, converter=to_optional_text, kw_only=True)
    disclaimer: Text | None = attrs.field(default=None, converter=to_optional_text, kw_only=True)
    published_on: date | None = attrs.field(default=None, converter=to_optional_day, kw_only=True)
    source: Source | None = attrs.field(default=None, validator=may_be(Source), kw_only=True)

    @property
    def period(self) -> Period | None:
        """The days from the first to the last, both counted, where both are stated and in order.

        Examples:
            >>> Project("A project", first_day=date(2020, 1, 2), last_day=date(2020, 1, 1)).period is None
            True
        """
        if self.first_day is None or self.last_day is None:
            return None
        # The last day that the calendar knows, printed for "without end", has no day after it.
        if not self.first_day <= self.last_day < date.max:
            return None
        return Period.through(self.first_day, self.last_day)

    def under(self, programme: Programme | ProgrammeCode) -> ProgrammeView:
        """The project as the programme sees it.

        Raises:
            Malformed: No programme is named.

        Examples:
            >>> from integrated_projects.examples import vidin
            >>> from integrated_projects.catalogue.bulgaria_2014_2020 import HRD
            >>> print(vidin.under(HRD).total.amount)
            1199362.90 BGN
        """
        code = to_optional_programme_code(programme)
        if code is None:
            raise Malformed(programme, "a programme", "write a Programme or a ProgrammeCode")
        return ProgrammeView(project=self, programme=code)

    def __str__(self) -> str:
        return str(self.title)
