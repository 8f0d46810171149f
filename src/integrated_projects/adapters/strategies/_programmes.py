"""Programmes that pay for the projects drawn here, those who pay with them, and who pays together with whom."""

from __future__ import annotations

from datetime import date

import attrs

from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, NATIONAL_BUDGET, REGIONS_IN_GROWTH, SESG
from integrated_projects.catalogue.bulgaria_eea_2014_2021 import LOCAL_DEVELOPMENT
from integrated_projects.catalogue.funds import EEA_GRANTS, ERDF, ESF
from integrated_projects.dated import Dated
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import Rate
from integrated_projects.period import Period
from integrated_projects.programme import Fund, FundingSource, Programme, Shares, SourceKind

__all__ = [
    "COMPANIES",
    "CROSS_BORDER",
    "DEVELOPMENT",
    "HUMAN_RESOURCES",
    "MECHANISM",
    "NEIGHBOURS",
    "PROGRAMMES",
    "REGIONS",
    "SOURCES",
]


def __dir__() -> list[str]:
    return __all__


_OWN = FundingSource("OWN", kind=SourceKind.OWN)
_ERDF_85_15 = Shares([(ERDF, Rate.percent("85")), (NATIONAL_BUDGET, Rate.percent("15"))])
_EEA_85_15 = Shares([(EEA_GRANTS, Rate.percent("85")), (NATIONAL_BUDGET, Rate.percent("15"))])

#: A programme as those of Interreg are, in which the partners pay the third part.
CROSS_BORDER = Programme(
    ProgrammeCode.parse("2014TC16RFCB047"),
    funds=[ERDF],
    shares=Shares([(ERDF, Rate.percent("85")), (NATIONAL_BUDGET, Rate.percent("13")), (_OWN, Rate.percent("2"))]),
    eligibility=Dated.always("the eligibility of expenditure", Period.through(date(2014, 1, 1), date(2023, 12, 31))),
)
REGIONS = attrs.evolve(REGIONS_IN_GROWTH, shares=_ERDF_85_15, funds=[ERDF])
#: Programmes of the period after it.
_IN_2021_2027 = Dated.always("the eligibility of expenditure", Period.through(date(2021, 1, 1), date(2029, 12, 31)))
HUMAN_RESOURCES = Programme(
    ProgrammeCode.parse("2021BG05SFPR002"),
    funds=[Fund("ESF+")],
    shares=Shares([(Fund("ESF+"), Rate.percent("85")), (NATIONAL_BUDGET, Rate.percent("15"))]),
    eligibility=_IN_2021_2027,
)
#: One of the programmes that took claims in leva until a day of their own; it pays from the same fund here.
DEVELOPMENT = attrs.evolve(HUMAN_RESOURCES, code=ProgrammeCode.parse("2021BG16FFPR003"))
NEIGHBOURS = Programme(
    ProgrammeCode.parse("2021TC16RFCB047"), funds=[ERDF], shares=_ERDF_85_15, eligibility=_IN_2021_2027
)
#: Its days of eligibility have no end here, as the terms of law may have none.
MECHANISM = attrs.evolve(
    LOCAL_DEVELOPMENT,
    shares=_EEA_85_15,
    eligibility=Dated.always("the eligibility of expenditure", Period.through(date(2014, 1, 1), None)),
)

PROGRAMMES = (HRD, SESG, REGIONS, CROSS_BORDER, MECHANISM, HUMAN_RESOURCES, DEVELOPMENT, NEIGHBOURS)
SOURCES: tuple[FundingSource | Fund, ...] = (ESF, Fund("ESF+"), ERDF, EEA_GRANTS, NATIONAL_BUDGET, _OWN)

#: The programmes of a project, of which the first leads. That which takes the fewest choices is the first of those
#: that stand alone: so what is drawn shrinks to it.
COMPANIES = (
    (DEVELOPMENT,),
    (HRD, SESG),
    (SESG, HRD, REGIONS),
    (CROSS_BORDER,),
    (CROSS_BORDER, HRD),
    (MECHANISM, SESG),
    (REGIONS, CROSS_BORDER, SESG),
    (HUMAN_RESOURCES, DEVELOPMENT),
    (HUMAN_RESOURCES,),
    (DEVELOPMENT, HUMAN_RESOURCES),
    (NEIGHBOURS, HUMAN_RESOURCES),
)
