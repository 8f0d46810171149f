"""Rules on the arithmetic of common outputs."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.evidence.participation import EsfOutputs, EsfPlusOutputs, Participation
from integrated_projects.finding import Judgement
from integrated_projects.rule import rule
from integrated_projects.rulebooks._judging import Words, at_most, judged
from integrated_projects.rulebooks._margins import apart
from integrated_projects.rulebooks._remedies import to_become
from integrated_projects.rulebooks.esf_indicators.grounds import (
    ESF,
    ESF_PLUS,
    EsfCase,
    asks_of_esf,
    asks_of_esf_plus,
    of_period,
    of_record,
    ordered,
)
from integrated_projects.truth import both

__all__ = [
    "esf_ages_fit",
    "esf_education_fits",
    "esf_inactive_fit",
    "esf_long_term_unemployed_fit",
    "esf_older_without_work_fit",
    "esf_plus_ages_fit",
    "esf_plus_education_fits",
    "esf_plus_groups_fit",
    "esf_plus_long_term_unemployed_fit",
    "esf_plus_total_is_of_all_statuses",
    "esf_total_is_of_all_statuses",
]


def __dir__() -> list[str]:
    return __all__


_STATUSES = ("unemployed", "inactive", "employed")

_TOTAL = Words(
    met="{total} participants are {statuses} unemployed, inactive and employed",
    breached="{total} participants are not {statuses} unemployed, inactive and employed",
    unknown="whether the total, {total}, is the sum of {statuses} unemployed, inactive and employed is not certain",
    idle="the participants are not of a programme of the fund and the period",
)


def _total(outputs: EsfOutputs | EsfPlusOutputs, case: EsfCase) -> Judgement:
    statuses = [getattr(outputs, name) for name in _STATUSES]
    total = [outputs.participants]
    known = None if None in statuses else sum(statuses)
    return judged(
        of_period(case, outputs),
        both(at_most(statuses, total), at_most(total, statuses)),
        _TOTAL,
        missing=[*of_record(case), *(case.here / name for name in ("participants", *_STATUSES))],
        observed=outputs.participants,
        expected=known,
        margin=None if known is None or outputs.participants is None else apart(outputs.participants - known),
        remedies=to_become(case.here / "participants", known),
        total=outputs.participants,
        statuses=tuple(statuses),
    )


@rule("esf-total-is-of-all-statuses", of=EsfOutputs, within=Participation, basis=ESF, asks=asks_of_esf)
def esf_total_is_of_all_statuses(outputs: EsfOutputs, case: EsfCase) -> Iterator[Judgement]:
    """The total is the unemployed, the inactive and the employed: CO01 + CO03 + CO05."""
    yield _total(outputs, case)


@rule("esf-long-term-unemployed-fit", of=EsfOutputs, within=Participation, basis=ESF, asks=asks_of_esf)
def esf_long_term_unemployed_fit(outputs: EsfOutputs, case: EsfCase) -> Iterator[Judgement]:
    """The long-term unemployed are among the unemployed: CO02 in CO01."""
    yield ordered(outputs, case, ("long_term_unemployed",), ("unemployed",))


@rule("esf-inactive-fit", of=EsfOutputs, within=Participation, basis=ESF, asks=asks_of_esf)
def esf_inactive_fit(outputs: EsfOutputs, case: EsfCase) -> Iterator[Judgement]:
    """The inactive who are not in education are among the inactive: CO04 in CO03."""
    yield ordered(outputs, case, ("inactive_not_in_education",), ("inactive",))


@rule("esf-ages-fit", of=EsfOutputs, within=Participation, basis=ESF, asks=asks_of_esf)
def esf_ages_fit(outputs: EsfOutputs, case: EsfCase) -> Iterator[Judgement]:
    """Those below 25 and above 54 are no more than all: CO06 + CO07 in CO01 + CO03 + CO05."""
    yield ordered(outputs, case, ("below_25", "above_54"), _STATUSES)


@rule("esf-older-without-work-fit", of=EsfOutputs, within=Participation, basis=ESF, asks=asks_of_esf)
def esf_older_without_work_fit(outputs: EsfOutputs, case: EsfCase) -> Iterator[Judgement]:
    """Those above 54 without work are among those above 54: CO08 in CO07."""
    yield ordered(outputs, case, ("above_54_without_work",), ("above_54",))


@rule("esf-education-fits", of=EsfOutputs, within=Participation, basis=ESF, asks=asks_of_esf)
def esf_education_fits(outputs: EsfOutputs, case: EsfCase) -> Iterator[Judgement]:
    """Those of all levels of education are no more than all: CO09 + CO10 + CO11 in CO01 + CO03 + CO05."""
    yield ordered(outputs, case, ("isced_1_2", "isced_3_4", "isced_5_8"), _STATUSES)


@rule(
    "esf-plus-total-is-of-all-statuses", of=EsfPlusOutputs, within=Participation, basis=ESF_PLUS, asks=asks_of_esf_plus
)
def esf_plus_total_is_of_all_statuses(outputs: EsfPlusOutputs, case: EsfCase) -> Iterator[Judgement]:
    """The total is the unemployed, the inactive and the employed: EECO01 is EECO02 + EECO04 + EECO05."""
    yield _total(outputs, case)


@rule(
    "esf-plus-long-term-unemployed-fit", of=EsfPlusOutputs, within=Participation, basis=ESF_PLUS, asks=asks_of_esf_plus
)
def esf_plus_long_term_unemployed_fit(outputs: EsfPlusOutputs, case: EsfCase) -> Iterator[Judgement]:
    """The long-term unemployed are among the unemployed: EECO03 in EECO02."""
    yield ordered(outputs, case, ("long_term_unemployed",), ("unemployed",))


@rule("esf-plus-ages-fit", of=EsfPlusOutputs, within=Participation, basis=ESF_PLUS, asks=asks_of_esf_plus)
def esf_plus_ages_fit(outputs: EsfPlusOutputs, case: EsfCase) -> Iterator[Judgement]:
    """Children, the young and those from 55 are no more than all: EECO06 + EECO07 + EECO08 in EECO01."""
    yield ordered(outputs, case, ("below_18", "from_18_to_29", "from_55"), ("participants",))


@rule("esf-plus-education-fits", of=EsfPlusOutputs, within=Participation, basis=ESF_PLUS, asks=asks_of_esf_plus)
def esf_plus_education_fits(outputs: EsfPlusOutputs, case: EsfCase) -> Iterator[Judgement]:
    """Those of all levels of education are no more than all: EECO09 + EECO10 + EECO11 in EECO01."""
    yield ordered(outputs, case, ("isced_0_2", "isced_3_4", "isced_5_8"), ("participants",))


@rule("esf-plus-groups-fit", of=EsfPlusOutputs, within=Participation, basis=ESF_PLUS, asks=asks_of_esf_plus)
def esf_plus_groups_fit(outputs: EsfPlusOutputs, case: EsfCase) -> Iterator[Judgement]:
    """Each group is no more than all, while one person may be in several: EECO12 to EECO17, each in EECO01."""
    for name in (
        "with_disabilities",
        "of_third_countries",
        "of_foreign_background",
        "of_minorities",
        "homeless",
        "rural",
    ):
        yield ordered(outputs, case, (name,), ("participants",))
