"""Lists of operations: what a project makes of them, what they refuse, and what is read from a file."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import attrs
import pytest

from integrated_projects.adapters import MalformedTable
from integrated_projects.adapters.art49 import (
    ANNEX_XII,
    ARTICLE_49,
    KOHESIO,
    Conventions,
    Entry,
    ExchangeNotation,
    LinesMean,
    ListFormat,
    OperationList,
    Point,
    PointOrder,
    RateNotation,
    Remark,
    RemarkKind,
    entries_of,
    is_legal_entity,
    projects_of,
    read_csv,
    violations,
    write_csv,
)
from integrated_projects.budget import Budget, BudgetLine
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, NATIONAL_BUDGET, SESG
from integrated_projects.catalogue.funds import ERDF, ESF
from integrated_projects.changeover import ExchangeRate
from integrated_projects.errors import Malformed
from integrated_projects.examples import kazanlak, kyustendil, strelcha, vidin
from integrated_projects.identifier import ContractNumber, OrganisationId, ProgrammeCode, RegistryNumber
from integrated_projects.money import Money, Rate, euro, leva
from integrated_projects.organisation import Organisation, OrganisationKind, Standing
from integrated_projects.partner import Partner, Role
from integrated_projects.path import Path
from integrated_projects.period import ProgrammingPeriod
from integrated_projects.place import Place
from integrated_projects.programme import Fund, PriorityAxis, Shares
from integrated_projects.project import Contract, ProgrammePart, Project
from integrated_projects.territory import LauCode, NutsCode
from integrated_projects.text import Text
from tests.adapters.operations import SOUND, TOLD

FORMATS = [KOHESIO, ANNEX_XII, ARTICLE_49]
every_format = pytest.mark.parametrize("into", FORMATS, ids=["kohesio", "annex-xii", "article-49"])
MUNICIPALITY = Organisation("Община А", kind=OrganisationKind.MUNICIPALITY)


def made(project: Project, into: ListFormat = KOHESIO, **beside: Any) -> tuple[Entry, OperationList]:  # noqa: ANN401 - facts of any type
    found = entries_of(project, into, beside={HRD.code: Entry(**beside)}, lines_mean=LinesMean.ELIGIBLE_EXPENDITURE)
    return found.entries[0], found


def kinds(found: OperationList, field: str) -> list[RemarkKind]:
    return [remark.kind for remark in found.remarks if remark.field == field]


def spoilt(into: ListFormat = KOHESIO, **facts: Any) -> list[str]:  # noqa: ANN401 - facts of any type
    return list(map(str, violations([attrs.evolve(SOUND, **facts)], into)))


def unreadable(text: str, conventions: Conventions = TOLD, delimiter: str = ",") -> list[str]:
    with pytest.raises(MalformedTable) as caught:
        read_csv(text, KOHESIO, conventions=conventions, delimiter=delimiter)
    return list(map(str, caught.value.problems))


# --- the formats ------------------------------------------------------------------------------------------------------


def test_the_kohesio_table_has_its_columns_in_their_order() -> None:
    headings = [column.heading for column in KOHESIO.columns]
    assert len(headings) == len(set(headings)) == 33
    assert headings[0] == "Operation_Unique_Identifier"
    assert headings[9] == "CoFinancing_Rate"
    assert headings[24] == "Program_Priority_Axis_Name"
    assert headings[-1] == "Social_Media_Links"
    assert [column.heading for column in KOHESIO.columns if column.is_required] == [
        "Operation_Name_Programme_Language",
        "Country",
        "Operation_Start_Date",
        "Operation_End_Date",
        "CoFinancing_Rate",
        "Total_Eligible_Expenditure_amount",
        "Total_Eligible_Expenditure_Currency",
        "Beneficiary_Name",
        "Category_Of_Intervention",
        "Operation_Summary_Programme_Language",
        "Programming_Period",
    ]


@every_format
def test_every_column_holds_a_field_of_an_entry(into: ListFormat) -> None:
    assert into.fields <= set(attrs.fields_dict(Entry))
    assert set(into.location) <= into.fields
    assert str(into) == into.name
    assert into.source.certainty is not None
    assert pickle.loads(pickle.dumps(into)).fields == into.fields  # noqa: S301 - our own


# --- natural persons --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("organisation", "expected"),
    [
        (Organisation("A"), None),
        (Organisation("A", kind=OrganisationKind.COMPANY), None),
        (Organisation("ЕТ „Иван Иванов“", kind=OrganisationKind.COMPANY), None),
        (Organisation("A", kind=OrganisationKind.COMPANY, legal_form="ЕТ"), False),
        (Organisation("A", legal_form="физическо лице"), False),
        (Organisation("A", kind=OrganisationKind.SCHOOL, legal_form=" et "), False),
        (Organisation("A", kind=OrganisationKind.COMPANY, legal_form="ООД"), True),
        (Organisation("A", legal_form="Einzelunternehmen"), None),
        (Organisation("A", standings=[Standing.PRIVATE, ...]), None),
        (Organisation("A", standings=[Standing.PRIVATE, Standing.PUBLIC_BENEFIT]), True),
        (Organisation("A", standings=[Standing.STATE]), True),
        *((Organisation("A", kind=kind), True) for kind in OrganisationKind if kind is not OrganisationKind.COMPANY),
    ],
)
def test_a_legal_entity_is_one_for_certain_only(organisation: Organisation, expected: bool | None) -> None:  # noqa: FBT001 - a case
    assert is_legal_entity(organisation) is expected


def test_only_organisations_are_legal_entities() -> None:
    with pytest.raises(Malformed, match="is not an organisation"):
        is_legal_entity("Община Видин")  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", [None, OrganisationKind.COMPANY])
def test_who_may_be_a_natural_person_leaves_no_name_in_a_row(kind: OrganisationKind | None) -> None:
    person = Organisation(
        "Иван Иванов", kind=kind, identifier=OrganisationId.parse("000159508"), seat=Place(settlement="Видин")
    )
    project = Project("Проект", parts=[HRD], partners=[Partner(person, role=Role.BENEFICIARY)])
    entry, found = made(project, ARTICLE_49)
    assert kinds(found, "beneficiary") == [RemarkKind.WITHHELD]
    assert (entry.beneficiary, entry.beneficiary_identifier, entry.beneficiary_location) == (None, None, None)
    assert "Иван" not in f"{entry} {found.remarks}"
    # Whoever made sure says so, and answers for it.
    entry, found = made(project, ARTICLE_49, legal_entity=True)
    assert (entry.beneficiary, entry.beneficiary_identifier) == (person, "000159508")
    assert entry.beneficiary_location == "Видин"
    assert kinds(found, "beneficiary") == []


@every_format
def test_no_assurance_publishes_a_natural_person(into: ListFormat) -> None:
    trader = Organisation("„Иван Иванов“", legal_form="ЕТ")
    entry = attrs.evolve(SOUND, beneficiary=trader, legal_entity=True)
    with pytest.raises(MalformedTable, match="it may be a natural person"):
        write_csv([entry], into, conventions=TOLD)


def test_a_contractor_is_no_natural_person_either() -> None:
    (found,) = spoilt(ARTICLE_49, contractor=Organisation("Иван Иванов"))
    assert found.startswith("row 2, contractor / изпълнител: it may be a natural person")
    assert spoilt(ARTICLE_49, contractor=Organisation("Фирма", legal_form="ООД")) == []
    assert spoilt(KOHESIO, contractor=Organisation("Иван Иванов")) == []


@pytest.mark.parametrize("number", ["8501010000", "ЕГН 850101 0000", "٨٥٠١٠١٠٠٠٠"])
def test_a_personal_number_is_refused_and_not_repeated(number: str) -> None:
    with pytest.raises(Malformed, match="personal numbers are never published") as caught:
        Entry(beneficiary_identifier=number)
    assert "8501" not in f"{caught.value} {caught.value.args}"
    foreign = Entry(beneficiary_identifier="1234567890", programme=ProgrammeCode("2014PL05M9OP001"))
    assert foreign.beneficiary_identifier == "1234567890"


# --- what a project makes ---------------------------------------------------------------------------------------------


def test_a_project_of_two_programmes_makes_two_rows_that_lead_back() -> None:
    found = entries_of(kazanlak, KOHESIO, lines_mean=LinesMean.ELIGIBLE_EXPENDITURE)
    first, second = found
    assert len(found) == 2
    assert [str(entry.part) for entry in found] == ["$.parts[0]", "$.parts[1]"]
    assert first.identifier == "BG05M9OP001-2.056-0020-C01"
    assert second.identifier == "BG05M9OP001-2.056-0020-2014BG05M2OP001-C01"
    assert (first.eligible_expenditure, second.eligible_expenditure) == (leva("1198848.43"), leva("356515.77"))
    assert (first.fund, first.cofinancing_rate) == ("ESF", Rate.percent("85"))
    assert first.programme == HRD.code
    assert str(first.period) == "2014-2020"
    assert first.part is not None
    assert first.part.resolve(kazanlak) == kazanlak.parts[0]


def test_what_nobody_has_room_for_is_said() -> None:
    found = entries_of(vidin, ANNEX_XII, lines_mean=LinesMean.ELIGIBLE_EXPENDITURE)
    said = [str(remark) for remark in found.remarks if remark.kind is RemarkKind.NO_ROOM]
    assert "$.partners: 6 beside the beneficiary cannot be said (there is no place for it)" in said
    assert "$.activities: 13 of them cannot be said (there is no place for it)" in said
    assert "$.acknowledgement: it cannot be said (there is no place for it)" in said
    assert "$.parts: that these 2 rows are of one project cannot be said (there is no place for it)" in said
    assert "$.parts[1], programme: it cannot be said (there is no place for it)" in said
    assert any(
        one.startswith("$.budget: beside the sum of each programme, what 4 lines and 3 statements") for one in said
    )
    assert not any(one.startswith("$.linked_contracts") for one in said)
    assert len(set(found.remarks)) == len(found.remarks)


def test_nothing_is_left_out_of_what_states_nothing() -> None:
    found = entries_of(Project("Проект", parts=[HRD]), KOHESIO)
    assert {remark.kind for remark in found.remarks} == {RemarkKind.NOT_STATED, RemarkKind.NOT_CERTAIN}


def test_a_project_of_open_parts_says_that_rows_may_be_missing() -> None:
    found = entries_of(Project("Проект", parts=[HRD, ...]), KOHESIO)
    assert str(found.remarks[-1]).startswith("$.parts: other programmes may pay for the project")
    assert entries_of(Project("Проект"), KOHESIO).entries == ()


def test_what_is_stated_beside_a_project_goes_first() -> None:
    entry, found = made(
        kazanlak, country="България", category="109", last_day=date(2023, 12, 31), identifier="Q1", fund="ESF"
    )
    assert (entry.country, entry.category, entry.identifier) == ("България", "109", "Q1")
    assert entry.last_day == date(2023, 12, 31)
    hrd = [remark for remark in found.remarks if str(remark.path).startswith("$.parts[0]")]
    assert {remark.field for remark in hrd} & {"country", "category", "last_day", "fund"} == set()


def test_an_expected_last_day_never_stands_for_an_actual_one() -> None:
    entry, found = made(vidin)
    assert entry.expected_last_day == vidin.last_day
    assert entry.last_day is None
    assert kinds(found, "last_day") == [RemarkKind.NOT_STATED, RemarkKind.NOT_STATED]
    assert "row 2, Operation_End_Date: it is required, and not stated" in map(str, violations([entry], KOHESIO))


def test_a_duration_is_not_made_a_last_day() -> None:
    entry, found = made(kyustendil)
    assert (entry.first_day, entry.expected_last_day) == (None, None)
    assert kinds(found, "expected_last_day") == [RemarkKind.NOT_STATED]


def test_what_the_lines_mean_is_not_guessed() -> None:
    for mean in LinesMean:
        entry = entries_of(kazanlak, ARTICLE_49, lines_mean=mean).entries[0]
        amounts = {LinesMean.ELIGIBLE_EXPENDITURE: entry.eligible_expenditure, LinesMean.TOTAL_COST: entry.total_cost}
        assert amounts.pop(mean) == leva("1198848.43")
        assert set(amounts.values()) == {None}
    untold = entries_of(kazanlak, ARTICLE_49)
    assert kinds(untold, "total_cost") == [RemarkKind.NOT_CERTAIN]
    assert untold.entries[0].total_cost is None


def test_an_amount_that_is_not_certain_is_not_stated() -> None:
    entry, found = made(kyustendil)
    assert entry.eligible_expenditure is None
    assert RemarkKind.NOT_CERTAIN in kinds(found, "eligible_expenditure")
    line = BudgetLine(leva("1.00"), programme=HRD)
    twice = Project("Проект", parts=[HRD, HRD], budget=Budget(lines=[line]))
    assert made(twice)[0].eligible_expenditure is None
    assert made(attrs.evolve(twice, parts=[HRD]))[0].eligible_expenditure == leva("1.00")


@pytest.mark.parametrize(
    ("shares", "beside", "fund", "rate"),
    [
        ([(ESF, "85"), (NATIONAL_BUDGET, "15")], {}, "ESF", "85"),
        ([(NATIONAL_BUDGET, "15")], {}, None, None),
        ([(ESF, "50"), (ERDF, "35"), (NATIONAL_BUDGET, "15")], {}, None, None),
        ([(ESF, "50"), (ERDF, "35"), (NATIONAL_BUDGET, "15")], {"fund": "ERDF"}, "ERDF", "35"),
        ([(ESF, "85"), (NATIONAL_BUDGET, "15")], {"fund": "CF"}, "CF", None),
        ([(ESF, "85"), (NATIONAL_BUDGET, "15")], {"cofinancing_rate": Rate.percent("50")}, None, "50"),
        ([(ESF, "85"), (NATIONAL_BUDGET, "15")], {"cofinancing_rate": Rate.percent("85")}, "ESF", "85"),
    ],
)
def test_a_rate_is_that_of_its_fund(
    shares: list[tuple[Any, str]], beside: dict[str, Any], fund: str | None, rate: str | None
) -> None:
    part = ProgrammePart(HRD, shares=Shares([(source, Rate.percent(number)) for source, number in shares]))
    entry, found = made(Project("Проект", parts=[part]), **beside)
    assert (entry.fund, entry.cofinancing_rate) == (fund, None if rate is None else Rate.percent(rate))
    assert bool(kinds(found, "cofinancing_rate")) is (rate is None)


def test_the_rates_of_the_catalogue_are_not_the_page_s() -> None:
    assert HRD.shares is not None
    assert made(Project("Проект", parts=[HRD]))[0].cofinancing_rate is None


@pytest.mark.parametrize(
    ("territory", "nuts"),
    [
        ([Place(territory_code=NutsCode("BG311"))], "BG311"),
        ([Place(territory_code=LauCode.parse("BG311 VID09")), Place(territory_code=NutsCode("BG311"))], "BG311"),
        ([Place(territory_code=NutsCode("BG311")), Place(territory_code=NutsCode("BG312"))], None),
        ([Place(territory_code=NutsCode("BG311")), Place(municipality="Видин")], None),
        ([Place(territory_code=NutsCode("BG311")), ...], None),
        ([], None),
    ],
)
def test_a_region_is_that_of_every_place(territory: Any, nuts: str | None) -> None:  # noqa: ANN401 - a list as one writes it
    entry, found = made(Project("Проект", parts=[HRD], territory=territory))
    assert entry.nuts == (None if nuts is None else NutsCode(nuts))
    assert bool(kinds(found, "nuts")) is (nuts is None)


@pytest.mark.parametrize(
    ("partners", "found"),
    [
        ([Partner(MUNICIPALITY, role=Role.BENEFICIARY)], True),
        ([Partner(MUNICIPALITY, role=Role.BENEFICIARY), Partner(Organisation("B"), role=Role.PARTNER)], True),
        ([Partner(MUNICIPALITY, role=Role.BENEFICIARY), Partner(Organisation("B"))], False),
        ([Partner(MUNICIPALITY, role=Role.BENEFICIARY), ...], False),
        ([Partner(MUNICIPALITY, role=Role.BENEFICIARY, programmes=[HRD]), ...], True),
        ([Partner(MUNICIPALITY, role=Role.BENEFICIARY, programmes=[SESG])], False),
        ([Partner(MUNICIPALITY)], False),
        ([], False),
        (None, False),
    ],
)
def test_a_beneficiary_is_the_only_one_who_can_be(partners: Any, found: bool) -> None:  # noqa: ANN401, FBT001 - a case
    entry, remarked = made(Project("Проект", parts=[HRD], partners=partners))
    assert entry.beneficiary == (MUNICIPALITY if found else None)
    assert bool(kinds(remarked, "beneficiary")) is not found


def test_a_beneficiary_beside_the_project_is_not_mixed_with_another() -> None:
    registered = attrs.evolve(MUNICIPALITY, identifier=OrganisationId.parse("000159508"))
    project = Project("Проект", parts=[HRD], partners=[Partner(registered, role=Role.BENEFICIARY)])
    other = Organisation("Община Б", kind=OrganisationKind.MUNICIPALITY)
    entry, _ = made(project, beneficiary=other)
    assert (entry.beneficiary, entry.beneficiary_identifier) == (other, None)
    assert made(project)[0].beneficiary_identifier == "000159508"


def test_contracts_and_axes_are_those_of_the_part_if_they_are_the_only_ones() -> None:
    contracts = [
        Contract(ContractNumber.parse("BG05M9OP001-2.056-0020-C01")),
        Contract(RegistryNumber.parse("РД 50-12")),
    ]
    axes = [PriorityAxis(Text(bg="Включване", en="Inclusion"), number="2"), PriorityAxis("Other")]
    for count, identifier, axis in ((1, "BG05M9OP001-2.056-0020-C01", "2"), (2, None, None)):
        part = ProgrammePart(HRD, contracts=contracts[:count], axes=axes[:count])
        entry, found = made(Project("Проект", parts=[part]))
        assert (entry.identifier, entry.axis) == (identifier, axis)
        assert entry.axis_name == ("Включване" if axis else None)
        assert bool(kinds(found, "axis_name")) is (axis is None)
    silent, found = made(Project("Проект", parts=[HRD]))
    assert (silent.identifier, kinds(found, "identifier")) == (None, [RemarkKind.NOT_CERTAIN])
    assert kinds(found, "axis_name") == []


def test_words_are_those_of_the_programme_s_language() -> None:
    entry, found = made(Project(Text(bg="Проект", en="Project"), parts=[HRD], summary=Text(en="A summary")))
    assert (entry.name, entry.name_english) == ("Проект", "Project")
    assert (entry.summary, entry.summary_english) == (None, "A summary")
    assert kinds(found, "summary") == [RemarkKind.NOT_STATED]
    assert made(strelcha)[0].project == "BG05M9OP001-2.023-0001"


@pytest.mark.parametrize(
    ("project", "beside", "words"),
    [
        ("a project", None, "entries_of takes a Project"),
        (vidin, [Entry()], "write {HRD.code: Entry"),
        (vidin, {HRD: Entry()}, "write its code"),
        (vidin, {ProgrammeCode("BGLD"): Entry()}, "its programmes are 2014BG05M9OP001, 2014BG05M2OP001"),
        (vidin, {HRD.code: {"country": "България"}}, "it takes an Entry"),
    ],
)
def test_only_entries_are_stated_beside_a_project(project: Any, beside: Any, words: str) -> None:  # noqa: ANN401 - whatever somebody writes
    with pytest.raises(Malformed) as caught:
        entries_of(project, KOHESIO, beside=beside)
    assert words in str(caught.value)


# --- what a list demands ----------------------------------------------------------------------------------------------


@every_format
def test_a_sound_row_is_sound_in_every_list(into: ListFormat) -> None:
    assert violations([SOUND], into, on=date(2023, 8, 1)) == ()


@every_format
def test_a_row_without_what_is_required_is_refused(into: ListFormat) -> None:
    required = [column for column in into.columns if column.is_required]
    for column in required:
        nothing: dict[str, Any] = {column.field: None}
        found = violations([attrs.evolve(SOUND, **nothing)], into)
        assert (2, column.heading) in [(problem.row, problem.column) for problem in found]
    assert len(violations([Entry()], into)) >= len(required) + 1


@pytest.mark.parametrize(
    ("facts", "column", "words"),
    [
        ({"first_day": date(2023, 7, 1)}, "Operation_End_Date", "it is 2023-06-30, before the first day, 2023-07-01"),
        ({"expected_last_day": date(2020, 1, 1)}, "Operation_Expected_End_Date", "before the first day"),
        ({"nuts": None}, "Location_Indicator_Postcode, Location_Indicator_NUTS_code", "one of them is required"),
        ({"exchange_rate": None}, "Total_Eligible_Expenditure_Exchange_Rate", "since the expenditure is stated in BGN"),
        ({"exchange_rate": ExchangeRate("4.9", base="EUR", quote="RON")}, "Exchange_Rate", "1 EUR = 4.9 RON"),
        ({"eligible_expenditure": leva("-0.01")}, "Total_Eligible_Expenditure_amount", "it is -0.01 BGN, below zero"),
        ({"eligible_expenditure": Money("1", "CHW")}, "Total_Eligible_Expenditure_amount", "no currency CHW"),
        ({"category": "0"}, "Category_Of_Intervention", "'0' is none of the whole numbers from 1 to 123"),
        ({"category": "124"}, "Category_Of_Intervention", "'124' is none"),
        ({"category": "1.5"}, "Category_Of_Intervention", "'1.5' is none"),
        ({"category": "145a"}, "Category_Of_Intervention", "'145a' is none"),
        ({"fund": "ESF+"}, "Fund_Code", "the table knows no fund 'ESF+', only CF"),
        ({"programme": ProgrammeCode("2021BG05SFPR002")}, "Programme_Code", "no programme 2021BG05SFPR002"),
        ({"programme": ProgrammeCode("BGLD")}, "Programme_Code", "no programme BGLD"),
        ({"programme": ProgrammeCode("2014BG99M9OP001")}, "Programme_Code", "no programme 2014BG99M9OP001"),
        (
            {"period": ProgrammingPeriod("EEA", first_year=2014, last_year=2021)},
            "Programming_Period",
            "the table knows no period EEA 2014-2021",
        ),
        ({"links": ["javascript:alert(1)"]}, "Social_Media_Links", "is no address that starts with https://"),
        ({"links": ["https://example.org/a b"]}, "Social_Media_Links", "holds no blank"),
    ],
)
def test_a_row_that_the_kohesio_table_refuses_is_refused(facts: dict[str, Any], column: str, words: str) -> None:
    found = spoilt(KOHESIO, **facts)
    assert any(column in one and words in one for one in found), found


@pytest.mark.parametrize(
    "facts",
    [
        {"last_day": date(2022, 7, 5), "expected_last_day": None},
        {"category": "001"},
        {"category": "123"},
        {"nuts": None, "postcode": "3700"},
        {"nuts": None, "point": Point(longitude="22.8738", latitude="43.9900")},
        {"eligible_expenditure": euro("1.00"), "exchange_rate": None},
        {"programme": ProgrammeCode("2014IE16RFOP002"), "fund": "IPA II"},
        {"programme": None, "fund": None},
        {"links": ["https://twitter.com/", "http://www.facebook.com/page?x=1"]},
    ],
)
def test_a_row_that_the_kohesio_table_takes_is_taken(facts: dict[str, Any]) -> None:
    assert spoilt(KOHESIO, **facts) == []


def test_a_list_is_not_refused_for_what_it_does_not_say() -> None:
    assert spoilt(ANNEX_XII, last_day=date(2020, 1, 1), total_cost=leva("-1.00")) == []
    assert len(spoilt(ARTICLE_49, last_day=date(2020, 1, 1), total_cost=leva("-1.00"))) == 2


def test_completion_is_expected_or_actual() -> None:
    assert spoilt(ARTICLE_49, last_day=None) == []
    assert spoilt(ARTICLE_49, expected_last_day=None) == []
    (found,) = spoilt(ARTICLE_49, expected_last_day=None, last_day=None)
    assert "neither the expected nor the actual day of completion is stated" in found


def test_a_code_is_unique_where_the_law_says_so() -> None:
    rows = [SOUND, attrs.evolve(SOUND, identifier="Q2"), SOUND, attrs.evolve(SOUND, identifier=None)]
    found = [problem for problem in violations(rows, ARTICLE_49) if "is the code of 2 rows" in problem.reason]
    assert [problem.row for problem in found] == [2, 4]
    assert violations([SOUND, SOUND], KOHESIO) == ()


@pytest.mark.parametrize(
    ("into", "fresh", "stale"),
    [
        (ANNEX_XII, date(2024, 1, 1), date(2024, 1, 2)),
        (ARTICLE_49, date(2023, 11, 1), date(2023, 11, 2)),
    ],
)
def test_a_list_is_stale_after_its_months(into: ListFormat, fresh: date, stale: date) -> None:
    assert violations([SOUND], into, on=fresh) == ()
    (found,) = violations([SOUND], into, on=stale)
    assert found.reason.startswith("it was updated on 2023-07-01, more than")
    assert violations([attrs.evolve(SOUND, updated_on=None)], ARTICLE_49, on=stale) == ()


def test_no_law_says_how_often_the_kohesio_table_is_updated() -> None:
    assert violations([SOUND], KOHESIO, on=date(2099, 1, 1)) == ()


# --- files ------------------------------------------------------------------------------------------------------------


@every_format
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_list_is_read_as_it_was_written(into: ListFormat, delimiter: str) -> None:
    text = write_csv([SOUND], into, conventions=TOLD, delimiter=delimiter)
    (entry,) = read_csv(text, into, conventions=TOLD, delimiter=delimiter)
    for field in into.fields - {"beneficiary"}:
        assert getattr(entry, field) == getattr(SOUND, field), field
    assert entry.beneficiary == Organisation("Община Видин")
    assert text.endswith("\r\n")


def test_a_name_that_is_read_is_not_published_again_without_assurance() -> None:
    text = write_csv([SOUND], KOHESIO, conventions=TOLD)
    (entry,) = read_csv(text, KOHESIO, conventions=TOLD)
    with pytest.raises(MalformedTable, match="it may be a natural person"):
        write_csv([entry], KOHESIO, conventions=TOLD)
    assert write_csv([attrs.evolve(entry, legal_entity=True)], KOHESIO, conventions=TOLD) == text


@pytest.mark.parametrize(
    ("rate", "percent", "fraction"),
    [("85", "85", "0.85"), ("7.5", "7.5", "0.075"), ("0", "0", "0"), ("100", "100", "1"), ("1", "1", "0.01")],
)
def test_a_rate_is_written_as_it_is_told(rate: str, percent: str, fraction: str) -> None:
    entry = attrs.evolve(SOUND, cofinancing_rate=Rate.percent(rate))
    for notation, expected in ((RateNotation.PERCENT, percent), (RateNotation.FRACTION, fraction)):
        told = attrs.evolve(TOLD, rates=notation)
        text = write_csv([entry], KOHESIO, conventions=told)
        assert text.splitlines()[1].split(",")[9] == expected
        assert read_csv(text, KOHESIO, conventions=told).entries[0].cofinancing_rate == Rate.percent(rate)


def test_a_point_is_written_in_the_order_that_is_told() -> None:
    point = Point(longitude="-9.0491", latitude="53.2744")
    entry = attrs.evolve(SOUND, point=point)
    for order, expected in (
        (PointOrder.LONGITUDE_FIRST, "-9.0491, 53.2744"),
        (PointOrder.LATITUDE_FIRST, "53.2744, -9.0491"),
    ):
        told = attrs.evolve(TOLD, points=order)
        text = write_csv([entry], KOHESIO, conventions=told)
        assert f'"{expected}"' in text
        assert read_csv(text, KOHESIO, conventions=told).entries[0].point == point


def test_an_exchange_rate_is_never_inverted() -> None:
    told = attrs.evolve(TOLD, exchange_rates=ExchangeNotation.EUROS_PER_UNIT)
    with pytest.raises(MalformedTable, match="it counts euros for one unit of the currency, and none is inverted"):
        write_csv([SOUND], KOHESIO, conventions=told)
    other = attrs.evolve(SOUND, exchange_rate=ExchangeRate("0.511292", base="BGN", quote="EUR"))
    text = write_csv([other], KOHESIO, conventions=told)
    assert read_csv(text, KOHESIO, conventions=told).entries[0].exchange_rate == other.exchange_rate


def test_nothing_is_written_that_could_be_meant_in_two_ways() -> None:
    entry = attrs.evolve(SOUND, point=Point(longitude="22.8738", latitude="43.9900"))
    with pytest.raises(MalformedTable) as caught:
        write_csv([entry], KOHESIO, conventions=Conventions())
    assert [problem.column for problem in caught.value.problems] == [
        "CoFinancing_Rate",
        "Total_Eligible_Expenditure_Exchange_Rate",
        "Location_Indicator_latitude_longitude",
    ]
    assert all("tell which with Conventions(" in problem.reason for problem in caught.value.problems)


def test_a_rate_whose_digits_do_not_end_is_not_written() -> None:
    entry = attrs.evolve(SOUND, cofinancing_rate=Rate.parse("1/3"))
    with pytest.raises(MalformedTable, match="its digits do not end"):
        write_csv([entry], KOHESIO, conventions=TOLD)


@pytest.mark.parametrize("words", ['=HYPERLINK("http://x")', "+1", "-1+1", "@SUM(A1)", "＝1", " =1"])
def test_no_formula_is_published(words: str) -> None:
    with pytest.raises(MalformedTable, match="a spreadsheet would take it for a formula"):
        write_csv([attrs.evolve(SOUND, name=words)], KOHESIO, conventions=TOLD)


def test_words_of_any_other_shape_are_written_as_they_are() -> None:
    names = ['a "quoted", name; with\nlines', "<script>alert(1)</script>", "'=1", "5 = 5"]
    entries = [attrs.evolve(SOUND, name=name) for name in names]
    text = write_csv(entries, KOHESIO, conventions=TOLD)
    assert [entry.name for entry in read_csv(text, KOHESIO, conventions=TOLD)] == names


def test_everything_unsound_is_told_at_once() -> None:
    entries = [attrs.evolve(SOUND, name="=1", country=None), SOUND, attrs.evolve(SOUND, fund="ESF+")]
    with pytest.raises(MalformedTable) as caught:
        write_csv(entries, KOHESIO, conventions=TOLD)
    assert [(problem.row, problem.column) for problem in caught.value.problems] == [
        (2, "Country"),
        (4, "Fund_Code"),
        (2, "Operation_Name_Programme_Language"),
    ]


HEADER = (
    "Operation_Unique_Identifier,Operation_Start_Date,CoFinancing_Rate,Total_Eligible_Expenditure_amount,"
    "Total_Eligible_Expenditure_Currency"
)


def test_a_file_is_read_whatever_the_order_and_the_letters_of_its_headings() -> None:
    text = "\ufeffcofinancing_rate,COUNTRY,Remarks,\r\n50%, Ireland ,none,\r\n\r\n"
    found = read_csv(text, KOHESIO, conventions=Conventions())
    assert found.entries == (Entry(cofinancing_rate=Rate.percent("50"), country="Ireland"),)
    assert found.remarks == (
        Remark(kind=RemarkKind.NO_ROOM, field="Remarks", message="the column is passed over"),
        Remark(kind=RemarkKind.NO_ROOM, field="(no heading)", message="the column is passed over"),
    )
    assert str(found.remarks[0]).startswith("Remarks: the column is passed over")


def test_the_official_sample_s_shape_is_read() -> None:
    text = (
        "Operation_Unique_Identifier,CountryID,Operation_Start_Date,Operation_End_Date,Cofinancing_Rate,"
        "Total_Eligible_Expenditure_amount,Total_Eligible_Expenditure_Currency,Location_Indicator_latitude_longitude,"
        "Category_Of_Intervention,Programme_Code,Programming_Period,Social_Media_Links\n"
        'https://example.org/Q1,207,01/01/2015,31/12/2015,50,151205.5,EUR,"-9.0491, 53.2744",1,2014IE16RFOP002,'
        "2014-2020,https://twitter.com/ https://example.org\n"
    )
    (entry,) = read_csv(text, KOHESIO, conventions=TOLD)
    assert entry.eligible_expenditure == euro("151205.50")
    assert entry.point == Point(longitude="-9.0491", latitude="53.2744")
    assert entry.links == ("https://twitter.com/", "https://example.org")
    assert (entry.programme, entry.last_day) == (ProgrammeCode("2014IE16RFOP002"), date(2015, 12, 31))


def test_everything_unreadable_is_told_at_once_with_its_place() -> None:
    rows = [
        "Q1,31/02/2020,185,1,EUR",
        "Q2,2020-01-01,1e3,1.234.567,EUR",
        "Q3,01/01/2020,50,100.00,LEV",
        "Q4,01/01/2020,50,100.00",
        "Q5,01/01/2020,50,100.00,",
        "Q6,01/01/2020,50,,EUR",
        "Q7,01/01/2020,50,nan,EUR",
        "\x1b[31m,01/01/2020,50,-1.00,EUR",
    ]
    found = unreadable("\n".join([HEADER, *rows]))
    assert [place.partition(": ")[0] for place in found] == [
        "row 5",
        "row 2, Operation_Start_Date",
        "row 2, CoFinancing_Rate",
        "row 3, Operation_Start_Date",
        "row 3, CoFinancing_Rate",
        "row 3, Total_Eligible_Expenditure_amount",
        "row 4, Total_Eligible_Expenditure_Currency",
        "row 6",
        "row 7",
        "row 8, Total_Eligible_Expenditure_amount",
        "row 9, Operation_Unique_Identifier",
    ]
    assert found[0] == "row 5: it has 4 cells under 5 headings"
    assert "its digits and its currency go together" in found[7]


@pytest.mark.parametrize(
    ("column", "cell", "words"),
    [
        ("CoFinancing_Rate", "0,85", "write digits with a point"),
        ("CoFinancing_Rate", "٥٠", "write digits with a point"),
        ("CoFinancing_Rate", "101%", "is not a percentage"),
        ("Location_Indicator_latitude_longitude", "22.8738", "write two angles with a comma"),
        ("Location_Indicator_latitude_longitude", "22.8738, 91", "it lies between -90 and 90 degrees"),
        ("Location_Indicator_latitude_longitude", "east, north", "is not an angle"),
        ("Location_Indicator_NUTS_code", "bg311", "is not a NUTS code"),
        ("Programme_Code", "HRD", "is not a programme code"),
        ("Programming_Period", "2014", "is not a programming period"),
        ("Total_Eligible_Expenditure_Exchange_Rate", "1.95583", "no amount says of which currency it is"),
        ("Total_Eligible_Expenditure_Exchange_Rate", "free", "write digits with a point"),
        ("Beneficiary_Unique_Identifier", "8501010000", "personal numbers are never published"),
        ("Operation_Start_Date", "01/13/2020", "write the day, the month and the year as 30/06/2023"),
        ("Operation_Start_Date", "1/1/2020", "is not a day"),
        ("Total_Eligible_Expenditure_amount", "1", "its digits and its currency go together"),
    ],
)
def test_a_cell_that_cannot_be_read_is_refused(column: str, cell: str, words: str) -> None:
    (found,) = unreadable(f'Country,{column}\nX,"{cell}"\n')
    assert found.startswith("row 2")
    assert words in found
    assert "8501010000" not in found


@pytest.mark.parametrize(
    ("column", "cell", "name"),
    [
        ("CoFinancing_Rate", "1", "rates"),
        ("Location_Indicator_latitude_longitude", "22.8738, 43.99", "points"),
        ("Total_Eligible_Expenditure_Exchange_Rate", "1.95583", "exchange_rates"),
    ],
)
def test_what_could_be_meant_in_two_ways_is_not_guessed(column: str, cell: str, name: str) -> None:
    (found,) = unreadable(f'{column}\n"{cell}"\n', Conventions())
    assert f"tell which with Conventions({name}=…)" in found


def test_the_same_digits_are_two_rates() -> None:
    text = "CoFinancing_Rate\n1\n"
    read = [
        read_csv(text, KOHESIO, conventions=Conventions(rates=notation)).entries[0].cofinancing_rate
        for notation in RateNotation
    ]
    assert read == [Rate.percent("1"), Rate.percent("100")]


@pytest.mark.parametrize(
    ("text", "delimiter", "words"),
    [
        ("", ",", "row 1: none of its headings is one of the Kohesio table"),
        ("\n", ",", "row 1: none of its headings"),
        ("Country;CountryID\nX;Y\n", ",", "its cells seem to be parted by ';'"),
        ("a,b\n", ",", "none of its headings"),
        ("Country,country\nX,Y\n", ",", "row 1, Country: the heading stands more than once"),
        ('Country\n"X" y\n', ",", "row 2: it cannot be parted into cells"),
        ('Country\n"X\n', ",", "row 2: it cannot be parted into cells: unexpected end of data"),
        (f"Country\n{'x' * 200_000}\n", ",", "row 2: it cannot be parted into cells: field larger than field limit"),
        ("Country\nX,Y\n", ",", "row 2: it has 2 cells under 1 headings"),
    ],
)
def test_a_file_that_is_no_list_is_refused(text: str, delimiter: str, words: str) -> None:
    assert words in unreadable(text, delimiter=delimiter)[0]


@pytest.mark.parametrize(
    "text", [b"Country\n", None, ["Country"], " " * 20_000_001], ids=["bytes", "none", "list", "long"]
)
def test_only_texts_of_a_bounded_length_are_read(text: Any) -> None:  # noqa: ANN401 - whatever somebody hands over
    with pytest.raises(Malformed, match="is not a list of operations") as caught:
        read_csv(text, KOHESIO, conventions=TOLD)
    assert len(str(caught.value)) < 1000


@pytest.mark.parametrize(
    "use",
    [lambda told: write_csv([], KOHESIO, **told), lambda told: read_csv("", KOHESIO, **told)],
    ids=["write", "read"],
)
def test_only_three_delimiters_are_known(use: Callable[[dict[str, Any]], object]) -> None:
    with pytest.raises(Malformed, match="write a comma, a semicolon or a tab"):
        use({"conventions": TOLD, "delimiter": "|"})


# --- projects again ---------------------------------------------------------------------------------------------------


def test_rows_of_one_project_are_joined_again() -> None:
    rows = entries_of(kazanlak, KOHESIO, lines_mean=LinesMean.ELIGIBLE_EXPENDITURE)
    (project,), remarks = projects_of(rows, lines_mean=LinesMean.ELIGIBLE_EXPENDITURE)
    assert project.title == kazanlak.title
    assert [part.programme.code for part in project.parts] == [HRD.code, SESG.code]
    assert [part.contracts[0] for part in project.parts] == [
        Contract(part.contracts[0].number) for part in kazanlak.parts
    ]
    assert project.budget.total.at_least is not None
    assert [line.amount for line in project.budget.lines] == [leva("1198848.43"), leva("356515.77")]
    assert (project.first_day, project.last_day) == (kazanlak.first_day, kazanlak.last_day)
    (beneficiary,) = project.partners
    assert (beneficiary.role, len(beneficiary.programmes)) == (Role.BENEFICIARY, 2)
    assert not any(
        listing.complete
        for listing in (project.parts, project.partners, project.territory, project.budget.lines, project.activities)
    )
    assert {remark.field for remark in remarks} == {"programme_name"}


def test_what_rows_of_one_project_state_differently_is_left_out() -> None:
    other = attrs.evolve(
        SOUND,
        identifier="BG05M9OP001-2.056-0025-2014BG05M2OP001-C01",
        name="Друго име",
        first_day=date(2022, 8, 1),
        expected_last_day=None,
        programme=SESG.code,
    )
    (project,), remarks = projects_of([SOUND, other])
    assert (project.title, project.other_titles[0]) == (Text(bg="Интегриран подход"), Text(bg="Друго име"))
    assert (project.first_day, project.last_day) == (None, SOUND.expected_last_day)
    (found,) = [remark for remark in remarks if remark.kind is RemarkKind.NOT_CERTAIN]
    assert (found.field, found.message) == (
        "first_day",
        "the rows of 'Интегриран подход' state 2022-07-05 and 2022-08-01",
    )


def test_what_a_project_has_no_place_for_is_said() -> None:
    (project,), remarks = projects_of([SOUND], lines_mean=LinesMean.TOTAL_COST)
    assert project.parts[0].shares == Shares([(Fund("ESF"), Rate.percent("85"))])
    assert {remark.field for remark in remarks} == {
        "achievements",
        "category",
        "category_name",
        "country",
        "eligible_expenditure",
        "exchange_rate",
        "last_day",
        "specific_objective",
        "updated_on",
    }
    assert {remark.kind for remark in remarks} == {RemarkKind.NO_ROOM}


def test_a_row_of_another_code_makes_a_project_of_its_own() -> None:
    rows = [Entry(identifier=f"https://example.org/Q{number}", name_english="Training") for number in range(2)]
    projects, remarks = projects_of(rows)
    assert projects == (Project("Training"), Project("Training"))
    assert [remark.field for remark in remarks] == ["identifier", "identifier"]
    assert projects[0].number is None


def test_what_is_said_of_a_programme_needs_the_programme() -> None:
    stated = Entry(
        name="Projet",
        axis="1",
        axis_name="A",
        fund="ESF",
        fund_name="F",
        cofinancing_rate=Rate.percent("85"),
        period=SOUND.period,
        total_cost=euro("1.00"),
    )
    (project,), remarks = projects_of([stated], lines_mean=LinesMean.TOTAL_COST)
    assert len(project.parts) == 0
    assert project.budget.lines[0] == BudgetLine(euro("1.00"))
    assert {remark.field for remark in remarks} == {
        "axis",
        "axis_name",
        "cofinancing_rate",
        "fund",
        "fund_name",
        "period",
    }
    (lone,), remarks = projects_of([Entry(name="Projet", programme=HRD.code, axis="1", fund="ESF")])
    assert lone.parts[0].shares is None
    assert {remark.field for remark in remarks} == {"axis", "fund"}


def test_words_of_a_third_language_stand_for_themselves() -> None:
    french = Entry(name="Projet", name_english="Project", summary="Résumé", summary_english="Summary")
    (project,), remarks = projects_of([french])
    assert (project.title, project.other_titles[0]) == (Text(en="Projet"), Text(en="Project"))
    assert project.summary == Text(en="Résumé")
    assert [remark.field for remark in remarks] == ["summary_english"]
    (same,), _ = projects_of([attrs.evolve(french, name_english="Projet", summary_english=None)])
    assert len(same.other_titles) == 0


def test_a_row_without_a_name_makes_no_project() -> None:
    projects, (remark,) = projects_of([Entry(identifier="Q1")])
    assert projects == ()
    assert str(remark) == "name: the operation Q1 has no name, and no project is made of it (nobody stated it)"


def test_what_is_no_row_no_list_and_no_convention_is_refused() -> None:
    rows: Any = ["a row"]
    for use in (
        lambda: violations(rows, KOHESIO),
        lambda: write_csv(rows, KOHESIO, conventions=TOLD),
        lambda: OperationList(entries=rows),
    ):
        with pytest.raises(Malformed, match="'a row' is not a row of a list of operations"):
            use()
    percent: Any = "percent"
    with pytest.raises(Malformed, match="is not the conventions of a file"):
        read_csv("Country", KOHESIO, conventions=percent)
    with pytest.raises(Malformed, match="name KOHESIO, ANNEX_XII or ARTICLE_49"):
        entries_of(vidin, percent)
    for make in (
        lambda: entries_of(vidin, KOHESIO, lines_mean=percent),
        lambda: projects_of([], lines_mean=percent),
    ):
        with pytest.raises(Malformed, match="is not what the lines of a budget mean"):
            make()


def test_only_rows_make_projects() -> None:
    with pytest.raises(Malformed, match="it takes an Entry"):
        projects_of(["a row"])  # type: ignore[list-item]
    with pytest.raises(Malformed, match="it takes whole cents"):
        projects_of([attrs.evolve(SOUND, total_cost=leva("1.005"))], lines_mean=LinesMean.TOTAL_COST)


# --- what it is made of -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", [22.8738, 22, True, "22,8", "1E+2", "", "1.1234567890123", Decimal("NaN"), None])
def test_an_angle_is_exact_or_refused(value: Any) -> None:  # noqa: ANN401 - whatever somebody writes
    with pytest.raises(Malformed, match="is not an angle"):
        Point(longitude=value, latitude="1")


@pytest.mark.parametrize(("longitude", "latitude"), [("180.1", "0"), ("0", "-90.1")])
def test_an_angle_lies_on_the_earth(longitude: str, latitude: str) -> None:
    with pytest.raises(Malformed, match="it lies between"):
        Point(longitude=longitude, latitude=latitude)


@pytest.mark.parametrize("links", [["https://a.bg", ...], "https://a.bg", [7], None])
def test_links_are_texts_of_a_closed_list(links: Any) -> None:  # noqa: ANN401 - whatever somebody writes
    with pytest.raises(Malformed):
        Entry(links=links)


def test_a_list_of_operations_is_a_value() -> None:
    listed = OperationList(entries=[SOUND], remarks=[Remark(kind=RemarkKind.WITHHELD, path=Path(), message="x")])
    assert pickle.loads(pickle.dumps(listed)) == listed  # noqa: S301 - our own
    assert hash(listed) == hash(pickle.loads(pickle.dumps(listed)))  # noqa: S301 - our own
    assert list(listed) == [SOUND]
