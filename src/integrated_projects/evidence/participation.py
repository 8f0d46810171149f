"""Who took part in operations of the European Social Fund, as counts alone: nothing here is about one person.

The fields carry the names of the common indicators; the code of each stands in the table of the class.
"""

from __future__ import annotations

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.fields import may_be, to_whole
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listed, Listing
from integrated_projects.programme import to_optional_programme_code

__all__ = ["EsfOutputs", "EsfPlusOutputs", "EsfPlusRecord", "EsfRecord", "Participation"]


def __dir__() -> list[str]:
    return __all__


def _count(value: int | None) -> int | None:
    return None if value is None else to_whole(value, "a count of persons", 0, 10**10)


@attrs.frozen(kw_only=True)
class EsfOutputs(Embeddable):
    """Common outputs of the European Social Fund 2014-2020 (Regulation (EU) No 1304/2013, Annex I).

    Attributes:
        participants: The total as it is printed.
        unemployed: CO01, with the long-term unemployed.
        long_term_unemployed: CO02.
        inactive: CO03.
        inactive_not_in_education: CO04.
        employed: CO05, with the self-employed.
        below_25: CO06.
        above_54: CO07.
        above_54_without_work: CO08, unemployed, or inactive and not in education or training.
        isced_1_2: CO09.
        isced_3_4: CO10.
        isced_5_8: CO11.

    Raises:
        Malformed: A count that is no whole number from 0.

    Examples:
        >>> EsfOutputs(unemployed=60, inactive=30, employed=10).participants is None
        True
    """

    participants: int | None = attrs.field(default=None, converter=_count)
    unemployed: int | None = attrs.field(default=None, converter=_count)
    long_term_unemployed: int | None = attrs.field(default=None, converter=_count)
    inactive: int | None = attrs.field(default=None, converter=_count)
    inactive_not_in_education: int | None = attrs.field(default=None, converter=_count)
    employed: int | None = attrs.field(default=None, converter=_count)
    below_25: int | None = attrs.field(default=None, converter=_count)
    above_54: int | None = attrs.field(default=None, converter=_count)
    above_54_without_work: int | None = attrs.field(default=None, converter=_count)
    isced_1_2: int | None = attrs.field(default=None, converter=_count)
    isced_3_4: int | None = attrs.field(default=None, converter=_count)
    isced_5_8: int | None = attrs.field(default=None, converter=_count)

    def __str__(self) -> str:
        return "the common outputs"


@attrs.frozen(kw_only=True)
class EsfPlusOutputs(Embeddable):
    """Common outputs of the European Social Fund Plus 2021-2027 (Regulation (EU) 2021/1057, Annex I).

    Attributes:
        participants: EECO01, the total.
        unemployed: EECO02, with the long-term unemployed.
        long_term_unemployed: EECO03.
        inactive: EECO04.
        employed: EECO05, with the self-employed.
        below_18: EECO06.
        from_18_to_29: EECO07.
        from_55: EECO08.
        isced_0_2: EECO09.
        isced_3_4: EECO10.
        isced_5_8: EECO11.
        with_disabilities: EECO12.
        of_third_countries: EECO13.
        of_foreign_background: EECO14.
        of_minorities: EECO15, with marginalised communities such as the Roma.
        homeless: EECO16.
        rural: EECO17.

    Raises:
        Malformed: A count that is no whole number from 0.

    Examples:
        >>> EsfPlusOutputs(participants=100, of_minorities=70, rural=60).homeless is None
        True
    """

    participants: int | None = attrs.field(default=None, converter=_count)
    unemployed: int | None = attrs.field(default=None, converter=_count)
    long_term_unemployed: int | None = attrs.field(default=None, converter=_count)
    inactive: int | None = attrs.field(default=None, converter=_count)
    employed: int | None = attrs.field(default=None, converter=_count)
    below_18: int | None = attrs.field(default=None, converter=_count)
    from_18_to_29: int | None = attrs.field(default=None, converter=_count)
    from_55: int | None = attrs.field(default=None, converter=_count)
    isced_0_2: int | None = attrs.field(default=None, converter=_count)
    isced_3_4: int | None = attrs.field(default=None, converter=_count)
    isced_5_8: int | None = attrs.field(default=None, converter=_count)
    with_disabilities: int | None = attrs.field(default=None, converter=_count)
    of_third_countries: int | None = attrs.field(default=None, converter=_count)
    of_foreign_background: int | None = attrs.field(default=None, converter=_count)
    of_minorities: int | None = attrs.field(default=None, converter=_count)
    homeless: int | None = attrs.field(default=None, converter=_count)
    rural: int | None = attrs.field(default=None, converter=_count)

    def __str__(self) -> str:
        return "the common outputs"


@attrs.frozen(kw_only=True)
class EsfRecord(Embeddable):
    """The participants under one programme of 2014-2020.

    Attributes:
        programme: The code of the programme; written as a `Programme`.
        benefits_directly: Whether those who are counted benefit directly.
        is_earmarked: Whether specific expenditure is earmarked for each of them.
        everyone: All of them.
        women: The women among them.
        men: The men among them.

    Examples:
        >>> EsfRecord(everyone=EsfOutputs(participants=36)).women is None
        True
    """

    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code)
    benefits_directly: bool | None = attrs.field(default=None, validator=may_be(bool))
    is_earmarked: bool | None = attrs.field(default=None, validator=may_be(bool))
    everyone: EsfOutputs | None = attrs.field(default=None, validator=may_be(EsfOutputs))
    women: EsfOutputs | None = attrs.field(default=None, validator=may_be(EsfOutputs))
    men: EsfOutputs | None = attrs.field(default=None, validator=may_be(EsfOutputs))

    def __str__(self) -> str:
        return "the participants"


@attrs.frozen(kw_only=True)
class EsfPlusRecord(Embeddable):
    """The participants under one programme of 2021-2027.

    Attributes:
        programme: The code of the programme; written as a `Programme`.
        benefits_directly: Whether those who are counted benefit directly.
        is_earmarked: Whether specific expenditure is earmarked for each of them.
        everyone: All of them.
        women: The women among them.
        men: The men among them.
        non_binary: Those who are neither.

    Examples:
        >>> EsfPlusRecord(everyone=EsfPlusOutputs(participants=36)).non_binary is None
        True
    """

    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code)
    benefits_directly: bool | None = attrs.field(default=None, validator=may_be(bool))
    is_earmarked: bool | None = attrs.field(default=None, validator=may_be(bool))
    everyone: EsfPlusOutputs | None = attrs.field(default=None, validator=may_be(EsfPlusOutputs))
    women: EsfPlusOutputs | None = attrs.field(default=None, validator=may_be(EsfPlusOutputs))
    men: EsfPlusOutputs | None = attrs.field(default=None, validator=may_be(EsfPlusOutputs))
    non_binary: EsfPlusOutputs | None = attrs.field(default=None, validator=may_be(EsfPlusOutputs))

    def __str__(self) -> str:
        return "the participants"


def _esf(value: Listed[EsfRecord]) -> Listing[EsfRecord]:
    return Listing(value, kind=EsfRecord)


def _esf_plus(value: Listed[EsfPlusRecord]) -> Listing[EsfPlusRecord]:
    return Listing(value, kind=EsfPlusRecord)


@attrs.frozen(kw_only=True)
class Participation(Embeddable):
    """The participants of an operation.

    Attributes:
        esf: The participants under each programme of 2014-2020.
        esf_plus: The participants under each programme of 2021-2027.
        persons: How many different persons took part in the operation, under whatever programme.
        reported: How many participants are reported for the operation as a whole.

    Raises:
        Malformed: A count that is no whole number from 0.

    Examples:
        >>> Participation(persons=36, reported=88).esf.complete
        False
    """

    esf: Listing[EsfRecord] = attrs.field(default=None, converter=_esf)
    esf_plus: Listing[EsfPlusRecord] = attrs.field(default=None, converter=_esf_plus)
    persons: int | None = attrs.field(default=None, converter=_count)
    reported: int | None = attrs.field(default=None, converter=_count)

    def __str__(self) -> str:
        return "the participants of the operation"
