"""Projects as tables: what stands in the columns, and what is refused with its row and its column."""

from __future__ import annotations

import datetime as dt
import importlib
import pickle
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from integrated_projects import check
from integrated_projects.adapters import MalformedTable, Problem, columns
from integrated_projects.adapters.columns import (
    SCHEMA,
    Column,
    ColumnType,
    Tables,
    findings_to_columns,
    from_columns,
    to_columns,
)
from integrated_projects.adapters.columns.arrow import arrow_schema, from_arrow, to_arrow
from integrated_projects.adapters.columns.pandas import to_pandas
from integrated_projects.adapters.columns.polars import to_polars
from integrated_projects.budget import DIRECT, Budget, BudgetLine, CostForm, FlatRate, Statement
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD
from integrated_projects.errors import Malformed, MissingExtra
from integrated_projects.examples import kameno, strelcha, vidin
from integrated_projects.identifier import RegistryNumber
from integrated_projects.money import Money, Rate, leva
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner
from integrated_projects.project import Project

STATED = Project(
    "A project",
    number=RegistryNumber.parse("РД 50-12"),
    first_day=dt.date(2022, 7, 5),
    partners=[Partner(Organisation("A"), programmes=[HRD, ...]), Partner(Organisation("B"), programmes=[]), ...],
    associated_partners=[],
    budget=Budget(
        lines=[
            BudgetLine(leva("100.00"), programme=HRD, year=2020),
            BudgetLine(leva("7.00"), form=FlatRate(Rate.percent("7"), of=DIRECT)),
            BudgetLine(leva("1.00"), form=CostForm.LUMP_SUM),
        ],
        statements=[Statement(leva("108.00"))],
    ),
)


@pytest.fixture
def tables() -> Tables:
    return to_columns([STATED, vidin])


def problems(tables: Any) -> list[str]:  # noqa: ANN401 - whatever somebody hands over
    with pytest.raises(MalformedTable) as caught:
        from_columns(tables)
    assert caught.value.noun == "a set of tables of projects"
    return list(map(str, caught.value.problems))


# --- what stands in the columns ---------------------------------------------------------------------------------------


def test_a_row_states_what_is_stated_and_nothing_else(tables: Tables) -> None:
    lines = tables["lines"]
    assert lines["project"][:4] == [0, 0, 0, 1]
    assert lines["position"][:4] == [0, 1, 2, 0]
    assert lines["amount"][:3] == [Decimal("100.00"), Decimal("7.00"), Decimal("1.00")]
    assert lines["year"][:2] == [2020, None]
    assert lines["programme"][:2] == ["2014BG05M9OP001", None]
    assert lines["form"][:3] == [None, "7 % of direct costs", "lump sum"]


def test_an_open_list_stays_visible(tables: Tables) -> None:
    projects, partners = tables["projects"], tables["partners"]
    assert (projects["partners"][0], projects["partners_complete"][0]) == (2, False)
    assert (projects["associated_partners"][0], projects["associated_partners_complete"][0]) == (0, True)
    assert (projects["activities"][0], projects["activities_complete"][0]) == (0, False)
    assert partners["programmes"][:2] == [["2014BG05M9OP001"], []]
    assert partners["programmes_complete"][:2] == [False, True]


def test_a_number_says_what_it_is_where_it_is_spelt_like_another() -> None:
    spelt = RegistryNumber.parse("BG05M9OP001-2.056-0025")
    tables = to_columns([Project("A project", number=spelt), kameno])
    assert tables["projects"]["number"] == ["BG05M9OP001-2.056-0025", None]
    assert tables["projects"]["number_kind"] == ["registry", None]
    assert tables["projects"]["procedure_number_kind"] == [None, "project"]
    assert from_columns(tables)[0].number == spelt


def test_no_project_makes_tables_without_rows() -> None:
    tables = to_columns([])
    assert {len(column) for table in tables.values() for column in table.values()} == {0}
    assert from_columns(tables) == ()


def test_findings_stand_in_a_table_of_their_own() -> None:
    reports = [check(strelcha), check(vidin)]
    findings = findings_to_columns(reports)["findings"]
    assert len(findings["rule"]) == sum(len(report.findings) for report in reports)
    assert findings["message"][0] == str(reports[0].findings[0].message)
    assert findings["missing"] == [[str(path) for path in one.missing] for report in reports for one in report.findings]
    assert set(findings["project"]) == {0, 1}
    assert findings_to_columns(reports, "bg")["findings"]["path"] == findings["path"]


@pytest.mark.parametrize("name", ["subject", "message", "observed", "expected", "basis", "sources"])
def test_what_a_person_reads_of_findings_is_that_of_the_rows_in_either_language(name: str) -> None:
    report = check(strelcha)
    english, bulgarian = (findings_to_columns([report], language)["findings"][name] for language in ("en", "bg"))

    assert bulgarian == [row[name] for row in report.rows("bg")]
    assert bulgarian != english


@pytest.mark.parametrize("make", [to_columns, findings_to_columns])
def test_only_projects_and_reports_are_written(make: Callable[[Any], Tables]) -> None:
    with pytest.raises(Malformed, match="takes an iterable of"):
        make(["a project"])


def test_one_alone_is_no_collection() -> None:
    with pytest.raises(Malformed, match=r"is not a collection of projects: write \[a, b\], also for one"):
        to_columns(vidin)  # type: ignore[arg-type]
    with pytest.raises(Malformed, match=r"is not a collection of reports: write \[report\], also for one"):
        findings_to_columns(check(vidin))  # type: ignore[arg-type]


def test_findings_are_told_in_two_languages_only() -> None:
    with pytest.raises(Malformed):
        findings_to_columns([check(strelcha)], "de")


# --- frames -----------------------------------------------------------------------------------------------------------


def test_frames_have_stable_types(tables: Tables) -> None:
    assert arrow_schema("lines").field("amount").type == pa.decimal128(38, 2)
    assert to_polars(tables)["lines"].schema["amount"] == pl.Decimal(38, 2)
    assert to_polars(tables)["projects"].schema["first_day"] == pl.Date
    assert to_pandas(tables)["lines"].dtypes["amount"] == pd.ArrowDtype(pa.decimal128(38, 2))
    assert to_pandas(tables)["projects"].dtypes["first_day"] == pd.ArrowDtype(pa.date32())
    assert not arrow_schema("projects").field("project").nullable


def test_findings_and_projects_make_frames_together(tables: Tables) -> None:
    frames = to_polars({**tables, **findings_to_columns([check(STATED)])})
    assert [*frames] == [*SCHEMA]


def test_a_frame_that_was_sorted_is_read_back(tables: Tables) -> None:
    frames = to_pandas(tables)
    frames["lines"] = frames["lines"].sort_values("amount")
    assert from_columns(from_arrow(frames))[0].budget == STATED.budget


def test_a_filtered_frame_is_refused_as_incomplete(tables: Tables) -> None:
    frames = to_polars(tables)
    frames["lines"] = frames["lines"].filter(pl.col("amount") < 50)
    with pytest.raises(MalformedTable, match="the project has 3 of them, and the table lines holds 2"):
        from_columns(from_arrow(frames))


def test_a_frame_whose_types_were_lost_is_refused_cell_by_cell(tables: Tables) -> None:
    frames: dict[str, Any] = {**to_polars(tables)}
    frames["lines"] = frames["lines"].with_columns(pl.col("amount").cast(pl.Float64))
    found = problems(from_arrow(frames))
    assert found[0] == "lines, row 0, amount: 100.0 is not an amount: it takes a Decimal"
    assert len(found) == len(tables["lines"]["amount"])


def test_no_table_is_made_of_something_else() -> None:
    with pytest.raises(Malformed, match="'lines' is not a frame"):
        from_arrow({"lines": "lines"})  # type: ignore[dict-item]
    with pytest.raises(Malformed, match="is not a set of frames"):
        from_arrow([])  # type: ignore[arg-type]
    with pytest.raises(Malformed, match="is not a set of tables of projects: it takes what to_columns makes"):
        to_arrow([])  # type: ignore[arg-type]
    with pytest.raises(MalformedTable, match="it takes a mapping from the names of columns to lists"):
        to_arrow({"lines": []})  # type: ignore[dict-item]
    twice = pa.Table.from_arrays([pa.array([1]), pa.array([2])], names=["year", "year"])
    with pytest.raises(Malformed, match="'year' is not a column of a frame: it stands there twice"):
        from_arrow({"lines": twice})
    with pytest.raises(Malformed, match="'line' is not a table: name one of projects, lines"):
        arrow_schema("line")


@pytest.mark.parametrize(
    ("amount", "fits"),
    [
        (Decimal("1.5000"), True),
        (Decimal("99999999999999999999.99"), True),
        (Decimal("9" * 36 + ".99"), True),
        (Decimal("1E+35"), True),
        (Decimal("1.505"), False),
        (Decimal("1E+36"), False),
        (Decimal("1E+999999"), False),
        (Decimal("1E-999999"), False),
        (Decimal("0E+999999"), False),
    ],
)
def test_an_amount_fits_into_a_frame_exactly_or_is_refused(tables: Tables, amount: Decimal, fits: bool) -> None:  # noqa: FBT001 - a case
    tables["lines"]["amount"][1] = amount
    if fits:
        assert from_arrow(to_arrow(tables))["lines"]["amount"][1] == amount
        assert to_polars(tables)["lines"]["amount"][1] == amount
    else:
        with pytest.raises(MalformedTable, match="is not an amount of a frame: it has whole hundredths") as caught:
            to_arrow(tables)
        (problem,) = caught.value.problems
        assert (problem.table, problem.row, problem.column) == ("lines", 1, "amount")


def test_a_currency_of_finer_coins_is_held_by_lists_alone() -> None:
    project = Project("A project", budget=Budget(lines=[BudgetLine(Money("1.234", "KWD"))]))
    tables = to_columns([project])
    assert from_columns(tables) == (project,)
    with pytest.raises(MalformedTable, match=r"1\.234 is not an amount of a frame"):
        to_arrow(tables)


def test_frames_are_made_of_sound_tables_only(tables: Tables) -> None:
    del tables["lines"]["year"]
    tables["partners"]["number"][1] = 7
    with pytest.raises(MalformedTable) as caught:
        to_polars({**tables, "line": {}})
    assert list(map(str, caught.value.problems)) == [
        "lines, year: the column is missing",
        "partners, row 1, number: 7 is not a text: it takes a str, or None where nothing is stated",
        "no table is called 'line' here: they are " + ", ".join(SCHEMA),
    ]


# --- what is refused --------------------------------------------------------------------------------------------------


def test_everything_that_is_wrong_is_told_at_once(tables: Tables) -> None:
    tables["projects"]["first_day"][0] = "2022-07-05"
    tables["projects"]["title_en"][0] = None
    tables["lines"]["amount"][0] = 100.0
    tables["lines"]["amount_currency"][1] = "LEV"
    tables["lines"]["cost_type"][2] = "direct"
    tables["partners"]["programmes"][1] = ["HRD"]
    tables["partners"]["organisation_name"][0] = " "
    found = problems(tables)
    assert found[0] == (
        "projects, row 0, first_day: '2022-07-05' is not a day: it takes a date, or None where nothing is stated"
    )
    assert [place.partition(": ")[0] for place in found] == [
        "projects, row 0, first_day",
        "lines, row 0, amount",
        "lines, row 1, amount, amount_currency",
        "lines, row 2, cost_type",
        "partners, row 0, organisation_name",
        "partners, row 1, programmes, programmes_complete",
    ]


@pytest.mark.parametrize(
    ("table", "column", "cell", "words"),
    [
        ("projects", "first_day", dt.datetime(2020, 1, 1), "without the time of day"),  # noqa: DTZ001 - no day
        ("projects", "component", True, "True is not a whole number: it takes an int, or None"),
        ("projects", "component", 2.0, "2.0 is not a whole number"),
        ("projects", "component", 2**63, "is not a whole number"),
        ("projects", "component", -1, "is not the number of a component"),
        ("projects", "lines", None, "None is not a whole number: it takes an int"),
        ("projects", "lines", -1, "the project has -1 of them, and the table lines holds 3"),
        ("projects", "lines", 2**62, "the table lines holds 3"),
        ("projects", "lines_complete", None, "None is not a truth: it takes a bool"),
        ("projects", "lines_complete", 1, "1 is not a truth"),
        ("projects", "number_kind", "contract", "is not a number: it takes its text and one of 'project'"),
        ("projects", "number_kind", None, "is not a number"),
        ("projects", "procedure_number", "BG05M9OP001-2.056", "is not a number"),
        ("projects", "instrument", "ITI", "'ITI' is not an Instrument: write one of"),
        ("projects", "duration", "soon", "'soon' is not a duration"),
        ("projects", "programmes", None, "None is not a list of texts: it takes a list"),
        ("projects", "programmes", [1], "[1] is not a list of texts"),
        ("projects", "programmes", ["2014BG05M20P001"], "is not a programme code"),
        ("lines", "amount", Decimal("NaN"), "is not an amount"),
        ("lines", "amount", Decimal("1E+30"), "is not an amount"),
        ("lines", "amount", Decimal("1.005"), "it takes whole cents"),
        ("lines", "amount", Decimal(10) ** 20, "it takes at most 20 digits"),
        ("lines", "amount", None, "None is not an amount: it takes a Decimal"),
        ("lines", "amount", "100.00", "'100.00' is not an amount"),
        ("lines", "form", "a rate of everything", "is not the text of a flat rate"),
        ("lines", "position", 1, "the position 1 of the project 0 is taken already"),
        ("lines", "position", 7, "at positions that are to run from 0"),
        ("lines", "position", -1, "at positions that are to run from 0"),
        ("lines", "project", 9, "the table projects has no row of the project 9"),
        ("lines", "project", None, "None is not a whole number: it takes an int"),
        ("projects", "project", None, "None is not a whole number: it takes an int"),
        ("projects", "project", 1, "the project 1 has a row already"),
        ("partners", "organisation_country", "Bulgaria", "'Bulgaria' is not a country"),
        ("partners", "organisation_identifier", "123", "is not an organisation identifier"),
        ("partners", "organisation_name", "\x1b[31m", "cannot be printed"),
    ],
)
def test_a_damaged_cell_is_refused_with_its_place(
    tables: Tables, table: str, column: str, cell: object, words: str
) -> None:
    tables[table][column][0] = cell
    found = problems(tables)
    assert any(words in one for one in found)
    assert any(one.startswith(table) for one in found) or column == "position"


def test_a_title_in_no_language_is_refused(tables: Tables) -> None:
    tables["projects"]["title_en"][0] = None
    (found,) = problems(tables)
    assert found == "projects, row 0: None is not a text: it takes a str"


def test_a_flat_rate_of_itself_is_refused_with_its_row(tables: Tables) -> None:
    tables["lines"]["cost_type"][1] = "direct costs"
    (found,) = problems(tables)
    assert found.startswith("lines, row 1: '7 % of direct costs' is not the form of this line")


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (lambda tables: [*tables], "it takes a mapping from the names of tables to tables"),
        (lambda tables: {**tables, "line": {}}, "no table is called 'line' here"),
        (lambda tables: {**tables, "findings": {}}, "no table is called 'findings' here"),
        (lambda tables: {**tables, 7: {}}, "no table is called 7 here"),
        (lambda tables: {name: tables[name] for name in tables if name != "lines"}, "lines: the table is missing"),
        (lambda tables: {**tables, "lines": []}, "lines: it takes a mapping from the names of columns to lists"),
        (lambda tables: {**tables, "lines": {**tables["lines"], "total": []}}, "no column is called 'total' here"),
        (lambda tables: {**tables, "lines": {**tables["lines"], "year": "2020"}}, "a str is no list of cells"),
        (lambda tables: {**tables, "lines": {**tables["lines"], "year": {1}}}, "a set is no list of cells"),
        (lambda tables: {**tables, "lines": {**tables["lines"], "year": [1]}}, "its columns are of unlike length"),
    ],
)
def test_strange_tables_are_refused(tables: Tables, damage: Callable[[Tables], object], words: str) -> None:
    assert words in problems(damage(tables))[0]


def test_an_indicator_needs_a_figure_and_its_bound() -> None:
    tables = to_columns([strelcha])
    assert tables["indicators"]["target_bound"][0] == "at least"
    tables["indicators"]["target_bound"][0] = None
    tables["indicators"]["target"][1] = None
    found = problems(tables)
    assert [place.partition(": ")[0] for place in found] == [
        "indicators, row 0, target, target_bound",
        "indicators, row 1, target, target_bound",
    ]
    assert "it takes a figure and its bound, or neither" in found[0]


def test_a_malformed_table_survives_a_pickle_and_names_its_first_problem() -> None:
    error = MalformedTable("x", "a table", [Problem(reason="wrong"), Problem(table="lines", row=1, reason="bad")])
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert str(again) == str(error) == "'x' is not a table: wrong, and 1 more"
    assert again.problems == error.problems
    assert str(error.problems[1]) == "lines, row 1: bad"


def test_a_column_says_what_is_wrong_with_a_cell() -> None:
    column = Column(name="year", type=ColumnType.WHOLE, optional=False)
    assert column.wrong(2020) is None
    assert "it takes an int" in str(column.wrong(None))


def test_a_column_repeats_no_personal_number() -> None:
    wrong = Column(name="organisation__identifier", type=ColumnType.TEXT).wrong(7523169263)

    assert str(wrong) == "'**********' is not a text: it takes a str, or None where nothing is stated"


def test_plain_lists_need_no_library() -> None:
    program = (
        "import sys; import integrated_projects.adapters.columns; "
        "print(*{'numpy', 'pandas', 'polars', 'pyarrow'} & {*sys.modules})"
    )
    child = subprocess.run(  # noqa: S603 - our own text in our own interpreter
        [sys.executable, "-c", program], capture_output=True, check=True, encoding="utf-8"
    )
    assert child.stdout.strip() == ""


@pytest.mark.parametrize(
    ("module", "library"), [("arrow", "pyarrow"), ("polars", "polars"), ("pandas", "pandas")], ids=str
)
def test_without_its_extra_the_import_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, module: str, library: str
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    monkeypatch.delitem(sys.modules, f"integrated_projects.adapters.columns.{module}")
    monkeypatch.delattr(columns, module)
    with pytest.raises(MissingExtra) as missing:
        importlib.import_module(f"integrated_projects.adapters.columns.{module}")
    assert (missing.value.extra, missing.value.module) == ("frames", library)
