"""The catalogue: every entry has a source, and what one entry says agrees with what another says."""

from __future__ import annotations

import importlib
import pkgutil
from datetime import date
from types import ModuleType
from typing import Any

import attrs
import pytest

from integrated_projects import catalogue
from integrated_projects.catalogue import (
    bulgaria_2014_2020,
    bulgaria_2021_2027,
    bulgaria_eea_2014_2021,
    conditions,
    funds,
    interreg_2014_2020,
    interreg_2021_2027,
    municipalities,
    programming_periods,
    romania_bulgaria_2014_2020,
)
from integrated_projects.catalogue.bulgaria_2014_2020 import (
    HRD,
    LOCAL_ACTION_GROUP_PANAGYURISHTE,
    NATIONAL_BUDGET,
    REGIONS_IN_GROWTH,
    SESG,
    SOCIO_ECONOMIC_INTEGRATION_1,
    SOCIO_ECONOMIC_INTEGRATION_2,
)
from integrated_projects.catalogue.bulgaria_eea_2014_2021 import INCLUSION_OF_ROMA, LOCAL_DEVELOPMENT
from integrated_projects.catalogue.funds import EEA_GRANTS, ERDF, ESF
from integrated_projects.catalogue.municipalities import KAMENO, KAZANLAK, KYUSTENDIL, STRELCHA, VIDIN
from integrated_projects.catalogue.romania_bulgaria_2014_2020 import ROMANIA_BULGARIA_CALL_3
from integrated_projects.dated import Dated
from integrated_projects.errors import NotInForce
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.identifier import ProcedureNumber, RegistryNumber
from integrated_projects.listing import Listing
from integrated_projects.money import leva
from integrated_projects.period import Period, ProgrammingPeriod, ProgrammingTerms
from integrated_projects.procedure import Award, Component, Conditions, Procedure
from integrated_projects.programme import Fund, FundingSource, Programme, SourceKind, SplitPolicy, policies_that_explain
from integrated_projects.project import Project
from integrated_projects.source import Certainty
from integrated_projects.territory import Municipality, NutsCode

MODULES = [
    importlib.import_module(f"{catalogue.__name__}.{module.name}")
    for module in pkgutil.iter_modules(catalogue.__path__)
    if not module.ispkg
]
OF_CONDITIONS = [
    importlib.import_module(f"{conditions.__name__}.{module.name}")
    for module in pkgutil.iter_modules(conditions.__path__)
]
ENTRIES: dict[str, Fund | FundingSource | Municipality | Procedure | Programme | ProgrammingTerms] = {
    f"{module.__name__}.{name}": getattr(module, name) for module in MODULES for name in module.__all__
}
PROGRAMMES = {name: entry for name, entry in ENTRIES.items() if isinstance(entry, Programme)}
MUNICIPALITIES = {name: entry for name, entry in ENTRIES.items() if isinstance(entry, Municipality)}
PROCEDURES = {name: entry for name, entry in ENTRIES.items() if isinstance(entry, Procedure)}

#: The programmes of the funds that the mid-term review concerns.
COHESION_2021 = [
    bulgaria_2021_2027.COMPETITIVENESS,
    bulgaria_2021_2027.DEVELOPMENT_OF_THE_REGIONS,
    bulgaria_2021_2027.EDUCATION,
    bulgaria_2021_2027.ENVIRONMENT,
    bulgaria_2021_2027.FOOD,
    bulgaria_2021_2027.HRD,
    bulgaria_2021_2027.RESEARCH,
    bulgaria_2021_2027.TECHNICAL_ASSISTANCE,
    bulgaria_2021_2027.TRANSPORT,
]

every_programme = pytest.mark.parametrize("programme", PROGRAMMES.values(), ids=PROGRAMMES)
every_municipality = pytest.mark.parametrize("municipality", MUNICIPALITIES.values(), ids=MUNICIPALITIES)
every_procedure = pytest.mark.parametrize("procedure", PROCEDURES.values(), ids=PROCEDURES)


def test_every_module_is_found() -> None:
    assert [
        bulgaria_2014_2020,
        bulgaria_2021_2027,
        bulgaria_eea_2014_2021,
        funds,
        interreg_2014_2020,
        interreg_2021_2027,
        municipalities,
        programming_periods,
        romania_bulgaria_2014_2020,
    ] == MODULES
    assert len(ENTRIES) == sum(len(module.__all__) for module in MODULES)


@pytest.mark.parametrize(
    "module", [catalogue, *MODULES, conditions, *OF_CONDITIONS], ids=lambda module: module.__name__
)
def test_a_module_shows_its_entries_alone(module: ModuleType) -> None:
    assert dir(module) == module.__all__


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=ENTRIES)
def test_an_entry_is_data(entry: object) -> None:
    assert isinstance(entry, (Fund, FundingSource, Municipality, Procedure, Programme, ProgrammingTerms))


def test_no_two_entries_have_one_code() -> None:
    names = ("number", "code", "codes", "period")
    codes = [next(getattr(entry, name) for name in names if hasattr(entry, name)) for entry in ENTRIES.values()]

    assert len(codes) == len(set(codes))


@pytest.mark.parametrize(
    "entry",
    [*PROGRAMMES.values(), *PROCEDURES.values(), *MUNICIPALITIES.values()],
    ids=[*PROGRAMMES, *PROCEDURES, *MUNICIPALITIES],
)
def test_an_entry_says_where_it_stands_and_how_sure_that_is(entry: Municipality | Programme | Procedure) -> None:
    assert entry.source is not None
    assert entry.source.certainty is not None
    assert entry.name is not None


def programme_years(period: ProgrammingPeriod) -> range:
    return range(period.first_year, period.last_year + 1)


@every_programme
def test_a_programme_has_a_name_in_both_languages_and_a_period(programme: Programme) -> None:
    for text in (programme.name, programme.short_name):
        assert text is not None
        assert None not in {text.bg, text.en}
    assert programme.period is not None
    # The programme for small enterprises was adopted a year later than its period began.
    assert programme.code.year is None or programme.code.year in programme_years(programme.period)


@every_programme
def test_what_the_catalogue_lists_of_a_programme_is_never_all(programme: Programme) -> None:
    assert not programme.funds.complete
    assert not programme.axes.complete
    assert len(programme.funds) > 0


@every_programme
def test_the_shares_of_a_programme_are_those_of_its_funds_and_add_up(programme: Programme) -> None:
    if programme.shares is not None:
        assert programme.shares.sum == 1
        assert set(programme.shares.sources(SourceKind.FUND)) <= {fund.code for fund in programme.funds}


@every_procedure
def test_a_procedure_is_under_a_programme_of_the_catalogue(procedure: Procedure) -> None:
    if procedure is ROMANIA_BULGARIA_CALL_3:
        # Its calls are not numbered by a monitoring system that we know.
        assert isinstance(procedure.number, RegistryNumber)
        return
    assert isinstance(procedure.number, ProcedureNumber)
    assert procedure.number.prefix in {programme.code.prefix for programme in PROGRAMMES.values()}


#: Every code of every programme of Bulgaria, as the sources print them, by the module that holds it.
CODES = {
    bulgaria_2014_2020: {
        "ASYLUM_AND_MIGRATION": "2014BG65AMNP001",
        "COMPETITIVENESS": "2014BG16RFOP002",
        "ENVIRONMENT": "2014BG16M1OP002",
        "FOOD": "2014BG05FMOP001",
        "GOOD_GOVERNANCE": "2014BG05SFOP001",
        "HRD": "2014BG05M9OP001",
        "INTERNAL_SECURITY": "2014BG65ISNP001",
        "MARITIME": "2014BG14MFOP001",
        "REGIONS_IN_GROWTH": "2014BG16RFOP001",
        "RURAL_DEVELOPMENT": "2014BG06RDNP001",
        "SESG": "2014BG05M2OP001",
        "SME_INITIATIVE": "2015BG16RFSM001",
        "TRANSPORT": "2014BG16M1OP001",
    },
    bulgaria_2021_2027: {
        "ASYLUM_AND_MIGRATION": "2021BG65AMPR001",
        "BORDERS_AND_VISAS": "2021BG65BVPR001",
        "CAP_STRATEGIC_PLAN": "2023BG06AFSP001",
        "COMPETITIVENESS": "2021BG16RFPR001",
        "DEVELOPMENT_OF_THE_REGIONS": "2021BG16FFPR003",
        "EDUCATION": "2021BG05SFPR001",
        "ENVIRONMENT": "2021BG16FFPR002",
        "FOOD": "2021BG05SFPR003",
        "HRD": "2021BG05SFPR002",
        "INTERNAL_SECURITY": "2021BG65ISPR001",
        "MARITIME": "2021BG14MFPR001",
        "RECOVERY_AND_RESILIENCE_PLAN": "BG-RRP",
        "RESEARCH": "2021BG16RFPR002",
        "TECHNICAL_ASSISTANCE": "2021BG16RFTA001",
        "TRANSPORT": "2021BG16FFPR001",
    },
    bulgaria_eea_2014_2021: {"LOCAL_DEVELOPMENT": "BGLD"},
    interreg_2014_2020: {
        "BALKAN_MEDITERRANEAN": "2014TC16M4TN003",
        "BULGARIA_NORTH_MACEDONIA": "2014TC16I5CB006",
        "BULGARIA_SERBIA": "2014TC16I5CB007",
        "BULGARIA_TURKIYE": "2014TC16I5CB005",
        "DANUBE": "2014TC16M6TN001",
        "ESPON": "2014TC16RFIR004",
        "GREECE_BULGARIA": "2014TC16RFCB022",
        "INTERREG_EUROPE": "2014TC16RFIR001",
        "URBACT": "2014TC16RFIR003",
    },
    interreg_2021_2027: {
        "BLACK_SEA_BASIN": "2021TC16NXTN002",
        "BULGARIA_NORTH_MACEDONIA": "2021TC16IPCB006",
        "BULGARIA_SERBIA": "2021TC16IPCB007",
        "BULGARIA_TURKIYE": "2021TC16IPCB005",
        "DANUBE": "2021TC16FFTN004",
        "ESPON": "2021TC16RFIR004",
        "EURO_MEDITERRANEAN": "2021TC16FFTN001",
        "GREECE_BULGARIA": "2021TC16RFCB021",
        "INTERREG_EUROPE": "2021TC16RFIR001",
        "ROMANIA_BULGARIA": "2021TC16RFCB020",
        "URBACT": "2021TC16FFIR001",
    },
    romania_bulgaria_2014_2020: {"ROMANIA_BULGARIA": "2014TC16RFCB021"},
}


def test_the_codes_of_the_programmes_are_those_of_the_sources() -> None:
    printed = {f"{module.__name__}.{name}": code for module, codes in CODES.items() for name, code in codes.items()}

    assert {name: str(programme.code) for name, programme in PROGRAMMES.items()} == printed


def test_a_code_that_nobody_has_read_is_marked_as_remembered() -> None:
    sources = {name: programme.source for name, programme in PROGRAMMES.items()}

    assert [name for name, source in sources.items() if source is not None and not source.is_read] == [
        f"{bulgaria_2021_2027.__name__}.BORDERS_AND_VISAS"
    ]


def test_the_numbers_of_the_procedures_are_those_of_the_pages() -> None:
    assert {str(one.number) for one in PROCEDURES.values()} == {
        "BG05M9OP001-2.018",
        "BG05M9OP001-2.056",
        "BG05M9OP001-2.023",
        "BG05M2OP001-3.006",
        "BG16FFPR003-2.001",
        "BG16FFPR003-2.006",
        "BGLD-3.002",
        "BGLD-2.003",
        "Interreg V-A Romania-Bulgaria, call for proposals no. 3",
    }
    assert (ESF.code, ERDF.code, EEA_GRANTS.code, NATIONAL_BUDGET.code) == ("ESF", "ERDF", "EEA", "BG")


def test_the_programmes_of_the_social_fund_share_85_to_15() -> None:
    assert HRD.shares == SESG.shares
    assert str(HRD.shares) == "ESF 85 % + BG 15 %"
    # What is not known is not guessed from the neighbours.
    assert (REGIONS_IN_GROWTH.shares, LOCAL_DEVELOPMENT.shares) == (None, None)


@pytest.mark.parametrize(
    ("whole", "fund", "national"),
    [
        pytest.param("1199362.90", "1019458.47", "179904.43", id="V13, HRD"),
        pytest.param("389907.75", "331421.59", "58486.16", id="V13, SESG"),
        pytest.param("74256.65", "63118.15", "11138.50", id="S6"),
    ],
)
def test_the_shares_reproduce_what_the_pages_print(whole: str, fund: str, national: str) -> None:
    assert HRD.shares is not None
    printed = {ESF.code: leva(fund), NATIONAL_BUDGET.code: leva(national)}

    assert SplitPolicy.FUNDS_HALF_UP in policies_that_explain(leva(whole), printed, HRD.shares)


@pytest.mark.parametrize("programme", [HRD, SESG, REGIONS_IN_GROWTH], ids=str)
def test_expenditure_of_2014_2020_is_eligible_for_ten_years(programme: Programme) -> None:
    assert programme.eligibility is not None
    assert programme.eligibility.possible(None) == (Period.through(date(2014, 1, 1), date(2023, 12, 31)),)
    assert LOCAL_DEVELOPMENT.eligibility is None


TO_2029 = Period.through(date(2021, 1, 1), date(2029, 12, 31))
TO_2030 = Period.through(date(2021, 1, 1), date(2030, 12, 31))


@pytest.mark.parametrize("programme", COHESION_2021, ids=lambda programme: programme.short_name.en)
def test_expenditure_of_2021_2027_is_eligible_to_2029_and_perhaps_a_year_longer(programme: Programme) -> None:
    eligibility = programme.eligibility
    assert eligibility is not None
    assert eligibility.possible(None) == eligibility.possible(date(2025, 1, 1)) == (TO_2029, TO_2030)
    # The regulation of which the extra year is remembered is one of 2025.
    assert eligibility.on(date(2024, 12, 31)) == TO_2029
    assert [version.source.certainty for version in eligibility.versions if version.source is not None] == [
        Certainty.READ,
        Certainty.FROM_MEMORY,
    ]


def test_the_other_funds_of_2021_2027_have_the_days_of_the_period() -> None:
    others = [
        bulgaria_2021_2027.MARITIME,
        bulgaria_2021_2027.ASYLUM_AND_MIGRATION,
        bulgaria_2021_2027.INTERNAL_SECURITY,
        bulgaria_2021_2027.BORDERS_AND_VISAS,
        interreg_2021_2027.ROMANIA_BULGARIA,
        interreg_2021_2027.GREECE_BULGARIA,
    ]
    days = [one.eligibility.possible(None) for one in others if one.eligibility is not None]

    assert days == [(TO_2029,)] * len(others)


def test_days_that_nobody_has_read_are_not_stated() -> None:
    silent = {name.rpartition("catalogue.")[2] for name, one in PROGRAMMES.items() if one.eligibility is None}

    assert silent == {
        "bulgaria_2014_2020.ASYLUM_AND_MIGRATION",
        "bulgaria_2014_2020.FOOD",
        "bulgaria_2014_2020.INTERNAL_SECURITY",
        "bulgaria_2014_2020.RURAL_DEVELOPMENT",
        "bulgaria_2021_2027.CAP_STRATEGIC_PLAN",
        "bulgaria_2021_2027.RECOVERY_AND_RESILIENCE_PLAN",
        "bulgaria_eea_2014_2021.LOCAL_DEVELOPMENT",
        "interreg_2014_2020.BULGARIA_NORTH_MACEDONIA",
        "interreg_2014_2020.BULGARIA_SERBIA",
        "interreg_2014_2020.BULGARIA_TURKIYE",
        "interreg_2021_2027.BLACK_SEA_BASIN",
        "interreg_2021_2027.BULGARIA_NORTH_MACEDONIA",
        "interreg_2021_2027.BULGARIA_SERBIA",
        "interreg_2021_2027.BULGARIA_TURKIYE",
        "interreg_2021_2027.DANUBE",
        "interreg_2021_2027.EURO_MEDITERRANEAN",
        "interreg_2021_2027.URBACT",
    }


def test_the_components_are_those_of_the_procedures() -> None:
    assert SOCIO_ECONOMIC_INTEGRATION_1.components == Listing([Component(1), ...])
    assert SOCIO_ECONOMIC_INTEGRATION_2.components == Listing([Component(2), ...])
    assert SOCIO_ECONOMIC_INTEGRATION_1.award is Award.DIRECT
    for procedure in (SOCIO_ECONOMIC_INTEGRATION_2, LOCAL_ACTION_GROUP_PANAGYURISHTE, INCLUSION_OF_ROMA):
        assert procedure.award is None


@every_municipality
def test_a_municipality_has_a_name_in_both_languages_and_codes_with_their_days(municipality: Municipality) -> None:
    assert None not in {municipality.name.bg, municipality.name.en}
    for version in municipality.codes.versions:
        assert version.since is not None
        assert version.source is not None
        assert version.source.certainty is not None


@pytest.mark.parametrize(
    ("municipality", "code", "south"),
    [
        (KYUSTENDIL, "BG415 KNL29", True),
        (KAZANLAK, "BG344 SZR12", False),
        (KAMENO, "BG341 BGS08", False),
        (VIDIN, "BG311 VID09", False),
        (STRELCHA, "BG423 PAZ32", True),
    ],
    ids=str,
)
def test_the_codes_of_a_municipality_are_those_of_the_classifications(
    municipality: Municipality,
    code: str,
    south: bool,  # noqa: FBT001 - a column of the table
) -> None:
    found = municipality.codes.on(date(2020, 1, 1))
    assert str(found) == code
    assert found.is_under(NutsCode("BG4" if south else "BG3"))
    with pytest.raises(NotInForce):
        municipality.codes.on(date(2007, 1, 1))


@pytest.mark.parametrize(
    ("project", "municipality"),
    [(kyustendil, KYUSTENDIL), (kazanlak, KAZANLAK), (kameno, KAMENO), (vidin, VIDIN), (strelcha, STRELCHA)],
    ids=["kyustendil", "kazanlak", "kameno", "vidin", "strelcha"],
)
def test_a_municipality_is_called_as_the_pages_call_it_and_no_page_prints_its_code(
    project: Project, municipality: Municipality
) -> None:
    assert str(municipality.name.bg) in repr(project)
    assert [place.territory_code for place in project.territory if place.territory_code is not None] == []


# --- conditions -------------------------------------------------------------------------------------------------------

every_condition = pytest.mark.parametrize("one", conditions.CONDITIONS, ids=str)


def test_the_conditions_are_those_of_the_modules() -> None:
    named = [getattr(module, name) for module in OF_CONDITIONS for name in module.__all__]

    assert sorted(map(str, conditions.CONDITIONS)) == sorted(map(str, named))


@every_condition
def test_conditions_are_of_a_procedure_of_the_catalogue_and_of_its_component(one: Conditions) -> None:
    (procedure,) = [entry for entry in PROCEDURES.values() if entry.number == one.procedure]

    assert one.component is None or procedure.components.any(lambda component: component.number == one.component)


@every_condition
def test_every_version_of_every_condition_says_where_it_stands_and_how_sure_that_is(one: Conditions) -> None:
    nouns: list[Any] = [one, *one.grant_limits, *one.financing]
    figures = [getattr(noun, field.name) for noun in nouns for field in attrs.fields(type(noun))]
    versions = [version for figure in figures if isinstance(figure, Dated) for version in figure.versions]

    assert versions
    assert all(version.source is not None and version.source.certainty is not None for version in versions)


@every_condition
def test_what_is_said_of_a_programme_is_said_of_one_that_pays(one: Conditions) -> None:
    assert one.programmes is not None
    (codes,) = one.programmes.possible(None)

    said = {limit.programme for limit in one.grant_limits} | {financing.programme for financing in one.financing}
    assert said <= {*codes, None}


def test_the_rates_of_the_conditions_add_up() -> None:
    shares = [
        version.value
        for one in conditions.CONDITIONS
        for financing in one.financing
        for version in (financing.shares.versions if financing.shares else ())
    ]

    assert {rates.sum for rates in shares} == {1}


def test_the_three_limits_of_component_two_belong_together() -> None:
    limits = {
        limit.programme: limit.most for limit in conditions.bulgaria_2014_2020.SOCIO_ECONOMIC_INTEGRATION_2.grant_limits
    }
    whole, hrd, sesg = (limits[code] for code in (None, HRD.code, SESG.code))

    assert whole is not None
    assert hrd is not None
    assert sesg is not None
    assert whole.versions[0].value == hrd.versions[0].value + sesg.versions[0].value
