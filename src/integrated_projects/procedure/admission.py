"""Whom and what a procedure admits, and whom it requires."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from integrated_projects.activity import Activity, ActivityKind
from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import may_be, must_be, to_whole
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listed, Listing
from integrated_projects.organisation import OrganisationKind, Standing
from integrated_projects.partner import Capacity, Partner
from integrated_projects.programme import to_optional_programme_code
from integrated_projects.target_group import TargetGroup, TargetGroupKind
from integrated_projects.truth import both

__all__ = ["ActivityAdmission", "Admission", "Profile", "Requirement", "TargetGroupAdmission"]


def __dir__() -> list[str]:
    return __all__


def _standings(value: Sequence[Standing]) -> tuple[Standing, ...]:
    listing: Listing[Standing] = Listing(value, kind=Standing)
    if not listing.complete:
        raise Malformed(value, "the standings of a Profile", "name each that will do; the list is never open")
    return listing.items


def _countries(value: Sequence[str]) -> tuple[str, ...]:
    listing: Listing[str] = Listing(value, kind=str)
    if not listing.complete or not all(re.fullmatch(r"[A-Z]{2}", country) for country in listing):
        raise Malformed(value, "the countries of a Profile", "write the two letters of each, such as BG")
    return tuple(map(str.__str__, listing))


@attrs.frozen(kw_only=True)
class Profile(Embeddable):
    """What is asked of an organisation; what is left out is not asked.

    "Employer" is a capacity and no kind: a municipal enterprise or an association can be one.

    Attributes:
        kind: What it must be.
        capacity: In which capacity it must take part.
        standings: To whom it may belong, or for whose benefit it may be registered; one of them will do.
        countries: Where it may be from, in the two letters of ISO 3166-1; one of them will do.

    Raises:
        Malformed: An open list, or a country that is not written as two capital letters.

    Examples:
        >>> from integrated_projects.organisation import Organisation
        >>> school = Profile(kind=OrganisationKind.SCHOOL)
        >>> school.fits(Partner(Organisation("ОУ „Изгрев“", kind=OrganisationKind.SCHOOL)))
        True
        >>> school.fits(Partner(Organisation("„Изгрев“"))) is None
        True
    """

    kind: OrganisationKind | None = attrs.field(default=None, validator=may_be(OrganisationKind))
    capacity: Capacity | None = attrs.field(default=None, validator=may_be(Capacity))
    standings: tuple[Standing, ...] = attrs.field(default=(), converter=_standings)
    countries: tuple[str, ...] = attrs.field(default=(), converter=_countries)

    def fits(self, partner: Partner) -> bool | None:
        """Whether the partner is what is asked; `None` where what is stated of it does not tell.

        Examples:
            >>> from integrated_projects.organisation import Organisation
            >>> Profile().fits(Partner(Organisation("„Изгрев“")))
            True
        """
        organisation = partner.organisation
        truths: list[bool | None] = []
        if self.kind is not None:
            truths.append(None if organisation.kind is None else organisation.kind.is_a(self.kind))
        if self.capacity is not None:
            truths.append(partner.capacities.any(lambda capacity: capacity is self.capacity))
        if self.standings:
            truths.append(organisation.standings.any(lambda standing: standing in self.standings))
        if self.countries:
            truths.append(None if organisation.country is None else organisation.country in self.countries)
        return both(*truths)

    def gaps(self, partner: Partner) -> tuple[tuple[str, ...], ...]:
        """Where in the partner the facts would stand that are wanting to tell whether it fits.

        Examples:
            >>> from integrated_projects.organisation import Organisation
            >>> Profile(capacity=Capacity.EMPLOYER).gaps(Partner(Organisation("„Изгрев“")))
            (('capacities',),)
        """
        kind = partner.organisation.kind
        asked = {
            # Of an organisation whose kind is stated too generally, the legal form would tell.
            ("organisation", "kind" if kind is None else "legal_form"): Profile(kind=self.kind),
            ("capacities",): Profile(capacity=self.capacity),
            ("organisation", "standings"): Profile(standings=self.standings),
            ("organisation", "country"): Profile(countries=self.countries),
        }
        return tuple(steps for steps, profile in asked.items() if profile.fits(partner) is None)

    def __str__(self) -> str:
        words = [one.value for one in (self.kind, self.capacity) if one is not None]
        words += [" or ".join(some) for some in ([one.value for one in self.standings], self.countries) if some]
        return ", ".join(words) or "whoever it is"


def _profiles(value: Listed[Profile]) -> Listing[Profile]:
    return Listing(value, kind=Profile)


@attrs.frozen(kw_only=True)
class Admission(Embeddable):
    """Who is let in under a programme.

    Attributes:
        profiles: Whoever fits one of them is let in; in an open list, others may be too.
        programme: The code of the programme, written as a `Programme`; left out, whatever the programme.

    Examples:
        >>> print(Admission(profiles=[Profile(kind=OrganisationKind.NGO), Profile(capacity=Capacity.EMPLOYER), ...]))
        non-governmental organisation; employer; …
    """

    profiles: Listing[Profile] = attrs.field(default=None, converter=_profiles)
    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code)

    def admits(self, partner: Partner) -> bool | None:
        """Whether the partner is let in; `None` where that cannot be told.

        Examples:
            >>> from integrated_projects.organisation import Organisation
            >>> Admission(profiles=[Profile(), ...]).admits(Partner(Organisation("„Изгрев“")))
            True
        """
        return self.profiles.any(lambda profile: profile.fits(partner))

    def __str__(self) -> str:
        return _listed(self.profiles, self.programme)


def _listed(items: Listing[object], programme: ProgrammeCode | None) -> str:
    words = [str(getattr(item, "value", item)) for item in items]
    if not items.complete:
        words.append("…")
    return "; ".join(words) + ("" if programme is None else f" under {programme}")


def _count(value: int) -> int:
    return to_whole(value, "how many partners are required", 1, 99)


def _some_profiles(value: Sequence[Profile]) -> tuple[Profile, ...]:
    profiles: Listing[Profile] = Listing(value, kind=Profile)
    if not profiles or not profiles.complete:
        raise Malformed(value, "those who fill a requirement", "it takes at least one Profile; the list is never open")
    return profiles.items


@attrs.frozen
class Requirement(Embeddable):
    """Partners that a project must have.

    Attributes:
        of: Whoever fits one of these profiles fills it.
        count: How many of them are required.
        programme: The code of the programme under which they must be, written as a `Programme`; left out, whatever
            the programme.
        or_applicant: Whether the applicant counts as one of them, as where two countries must take part.

    Raises:
        Malformed: No profile at all, or no count from 1 to 99.

    Examples:
        >>> school, kindergarten = Profile(kind=OrganisationKind.SCHOOL), Profile(kind=OrganisationKind.KINDERGARTEN)
        >>> print(Requirement([school, kindergarten]))
        1 school or kindergarten
    """

    of: tuple[Profile, ...] = attrs.field(converter=_some_profiles)
    count: int = attrs.field(default=1, converter=_count, kw_only=True)
    or_applicant: bool = attrs.field(default=False, validator=must_be(bool), kw_only=True)
    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code, kw_only=True)

    def __str__(self) -> str:
        wanted = f"{self.count} {' or '.join(map(str, self.of))}"
        return wanted if self.programme is None else f"{wanted} under {self.programme}"


def _group_kinds(value: Listed[TargetGroupKind]) -> Listing[TargetGroupKind]:
    return Listing(value, kind=TargetGroupKind)


@attrs.frozen(kw_only=True)
class TargetGroupAdmission(Embeddable):
    """Whom a programme is for.

    Attributes:
        kinds: A group of one of these kinds is one of its target groups; in an open list, others may be too.
        programme: The code of the programme, written as a `Programme`; left out, whatever the programme.

    Examples:
        >>> print(TargetGroupAdmission(kinds=[TargetGroupKind.ROMA, ...]))
        Roma; …
    """

    kinds: Listing[TargetGroupKind] = attrs.field(default=None, converter=_group_kinds)
    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code)

    def admits(self, group: TargetGroup) -> bool | None:
        """Whether the group is of one of the kinds; `None` where that cannot be told.

        Examples:
            >>> TargetGroupAdmission(kinds=[TargetGroupKind.ROMA]).admits(TargetGroup("pupils")) is None
            True
        """
        return self.kinds.any(lambda kind: group.kinds.any(lambda other: other is kind))

    def __str__(self) -> str:
        return _listed(self.kinds, self.programme)


def _activity_kinds(value: Listed[ActivityKind]) -> Listing[ActivityKind]:
    return Listing(value, kind=ActivityKind)


@attrs.frozen(kw_only=True)
class ActivityAdmission(Embeddable):
    """What a programme pays for, and what a project under it must do.

    Attributes:
        kinds: An activity of one of these kinds is paid for; in an open list, others may be too.
        mandatory: The kinds of which a project must have an activity; what nobody has read is an open list.
        programme: The code of the programme, written as a `Programme`; left out, whatever the programme.

    Examples:
        >>> print(ActivityAdmission(kinds=[ActivityKind.VOCATIONAL_TRAINING]))
        vocational training
    """

    kinds: Listing[ActivityKind] = attrs.field(default=None, converter=_activity_kinds)
    mandatory: Listing[ActivityKind] = attrs.field(default=None, converter=_activity_kinds)
    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code)

    def admits(self, activity: Activity) -> bool | None:
        """Whether the activity is of one of the kinds; `None` where that cannot be told.

        Examples:
            >>> admission = ActivityAdmission(kinds=[ActivityKind.VOCATIONAL_TRAINING])
            >>> admission.admits(Activity("a journey", kinds=[]))
            False
        """
        return self.kinds.any(lambda kind: activity.kinds.any(lambda other: other is kind))

    def __str__(self) -> str:
        return _listed(self.kinds, self.programme)
