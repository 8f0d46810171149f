"""Pictures: what is in them, what they say of what is not stated, and that they are drawn without a network."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import altair as alt
import attrs
import pytest
import vl_convert

from integrated_projects import adapters
from integrated_projects.activity import Activity
from integrated_projects.adapters import plot
from integrated_projects.budget import DIRECT, INDIRECT, Budget, BudgetLine, CostCategory
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, NATIONAL_BUDGET, SESG
from integrated_projects.catalogue.funds import ESF
from integrated_projects.checking import check
from integrated_projects.dated import Dated, Version
from integrated_projects.errors import Malformed, MissingExtra
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.finding import Outcome
from integrated_projects.identifier import ContractNumber
from integrated_projects.money import Money, euro, leva, total
from integrated_projects.period import Duration, Period
from integrated_projects.portfolio import Portfolio, check_each
from integrated_projects.project import Contract, ProgrammePart, Project
from integrated_projects.rulebooks.shared import SHARED
from tests.adapters.pictures import FOLDER, PICTURES
from tests.hostile import Shy

FIVE = (kameno, kazanlak, kyustendil, strelcha, vidin)
#: What all of the pictures of one project have in common.
DRAWN: dict[str, Callable[..., alt.VConcatChart]] = {
    "budget": plot.budget,
    "funding": plot.funding,
    "timeline": plot.timeline,
}

every_picture = pytest.mark.parametrize("draw", DRAWN.values(), ids=DRAWN)
of_money = pytest.mark.parametrize("draw", [plot.budget, plot.funding], ids=["budget", "funding"])
every_project = pytest.mark.parametrize("project", FIVE, ids=str)


def spec_of(chart: alt.VConcatChart) -> dict[str, Any]:
    """The picture as Vega-Lite reads it, which Altair holds against the schema."""
    return chart.to_dict()


def rows_of(chart: alt.VConcatChart) -> list[dict[str, Any]]:
    """Every datum of a picture."""
    return [row for values in spec_of(chart)["datasets"].values() for row in values]


def money_of(*lines: BudgetLine, title: str = "A project", **facts: Any) -> Project:  # noqa: ANN401 - whatever it takes
    return Project(title, budget=Budget(lines=[*lines]), **facts)


def said_of(chart: alt.VConcatChart) -> list[str]:
    """The lines below the title."""
    return [line.replace("\u00a0", " ") for line in spec_of(chart)["title"]["subtitle"]]


def labelled(chart: alt.VConcatChart) -> list[tuple[str, str]]:
    """What stands at the left and at the right of each row."""
    found = {row["row"]: row for row in rows_of(chart)}
    return [(row["label"], row["text"].replace("\u00a0", " ")) for _, row in sorted(found.items())]


# --- every picture ----------------------------------------------------------------------------------------------------


@every_project
@every_picture
@pytest.mark.parametrize("language", ["en", "bg"])
def test_a_picture_is_drawn_without_a_network(draw: Any, project: Project, language: str) -> None:  # noqa: ANN401 - any of them
    spec = spec_of(draw(project, language=language))
    drawn = vl_convert.vegalite_to_svg(spec, allowed_base_urls=[])

    assert drawn.startswith("<svg")
    # Nothing in it is fetched by whoever reads it.
    assert '"url"' not in json.dumps(spec)
    assert "href" not in drawn.replace("xmlns:xlink", "")
    assert project.title.read(language)[:20] in drawn


@pytest.mark.parametrize("ending", ["svg", "png"])
@every_picture
def test_a_picture_is_saved_by_the_chart_itself(draw: Any, ending: str, tmp_path: Path) -> None:  # noqa: ANN401 - any of them
    path = tmp_path / f"picture.{ending}"
    draw(kyustendil).save(str(path))

    assert path.read_bytes().startswith(b"<svg" if ending == "svg" else b"\x89PNG")


@every_picture
def test_hostile_names_stay_words(draw: Any) -> None:  # noqa: ANN401 - any of them
    hostile = "</text><script>alert(1)</script>"
    line = BudgetLine(leva("1.00"), programme=HRD, source=hostile, partner=hostile)
    project = money_of(line, title=hostile, parts=[HRD], activities=[Activity(hostile)])
    drawn = vl_convert.vegalite_to_svg(spec_of(draw(project)), allowed_base_urls=[])

    assert "<script" not in drawn
    assert "&lt;script" in drawn


@every_picture
def test_a_long_name_is_cut(draw: Any) -> None:  # noqa: ANN401 - any of them
    words = "word " * 50_000
    line = BudgetLine(leva("1.00"), programme=HRD, source=words, partner=words, activity=words)
    project = money_of(line, title=words, activities=[Activity(words)])

    assert len(json.dumps(spec_of(draw(project)))) < 30_000


@every_picture
def test_nothing_else_is_drawn(draw: Any) -> None:  # noqa: ANN401 - any of them
    for thing in (None, 1, "words", Shy(), [vidin]):
        with pytest.raises(Malformed, match="to draw: it takes a Project"):
            draw(thing)


@every_picture
@pytest.mark.parametrize("how", [{"language": "de"}, {"rows": 0}, {"rows": "many"}, {"rows": 10**9}], ids=str)
def test_a_picture_is_asked_for_in_a_language_and_a_number_of_rows(draw: Any, how: dict[str, Any]) -> None:  # noqa: ANN401 - any of them
    with pytest.raises(Malformed):
        draw(vidin, **how)


@every_picture
def test_a_project_that_states_nothing_says_so(draw: Any) -> None:  # noqa: ANN401 - any of them
    drawn = vl_convert.vegalite_to_svg(spec_of(draw(Project("A project"))), allowed_base_urls=[])

    assert "stated" in drawn


@of_money
def test_a_budget_that_states_that_there_is_no_line_says_so(draw: Any) -> None:  # noqa: ANN401 - either of them
    assert said_of(draw(Budget(lines=[]))) == ["no line belongs here"]
    assert said_of(draw(Budget())) == ["no money is stated"]


@of_money
def test_an_open_budget_says_that_there_may_be_others(draw: Any) -> None:  # noqa: ANN401 - either of them
    assert said_of(draw(Budget(lines=[BudgetLine(leva("1.00"), programme=HRD), ...])))[-1] == "there may be others"


@of_money
def test_a_portfolio_and_a_budget_are_drawn_as_a_project_is(draw: Any) -> None:  # noqa: ANN401 - either of them
    assert spec_of(draw(Portfolio(FIVE)))["title"]["text"] == "projects: 5"
    assert spec_of(draw(vidin.budget))["title"]["text"] == ""
    assert said_of(draw(vidin.budget)) == said_of(draw(Portfolio([vidin]))) == said_of(draw(vidin))


@of_money
def test_each_currency_has_a_picture_of_its_own(draw: Any) -> None:  # noqa: ANN401 - either of them
    chart = draw(money_of(BudgetLine(leva("1.00"), source="A"), BudgetLine(euro("2.00"), source="B")))

    assert len(spec_of(chart)["vconcat"]) == 2
    assert said_of(chart)[:2] == ["budget in BGN: 1.00 BGN together", "budget in EUR: 2.00 EUR together"]
    # A source has one colour, whatever the currency.
    assert '"domain": ["A", "B"]' in json.dumps(spec_of(chart))


def test_without_its_extra_the_import_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("integrated_projects.adapters.plot")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "altair", None)
    monkeypatch.delattr(adapters, "plot")
    with pytest.raises(MissingExtra) as missing:
        importlib.import_module("integrated_projects.adapters.plot")
    assert (missing.value.extra, missing.value.module) == ("plot", "altair")


# --- budgets ----------------------------------------------------------------------------------------------------------


def test_a_bar_is_the_exact_sum_of_the_lines_that_state_the_same() -> None:
    lines = [
        BudgetLine(leva("0.10"), programme=HRD, source=ESF, cost_type=DIRECT, category=CostCategory.STAFF),
        BudgetLine(leva("0.20"), programme=HRD, source=ESF, cost_type=DIRECT),
        BudgetLine(leva("12345678901234567.89"), programme=HRD, source=ESF, cost_type=INDIRECT),
    ]
    chart = plot.budget(money_of(*lines, parts=[HRD]))

    assert labelled(chart) == [
        ("OP HRD", ""),
        ("ESF, direct costs", "0.30 BGN"),
        ("ESF, indirect costs", "12 345 678 901 234 567.89 BGN"),
    ]
    assert [row["amount"] for row in rows_of(chart) if "amount" in row] == ["0.30", "12345678901234567.89"]


def test_what_is_under_no_stated_programme_is_a_dashed_bar_of_its_own() -> None:
    chart = plot.budget(kyustendil)

    assert labelled(chart)[-2:] == [
        ("programme not stated", ""),
        ("source not stated, indirect costs", "57 744.05 BGN"),
    ]
    assert [row["unallocated"] for row in rows_of(chart) if "amount" in row] == [0, 0, 1]
    assert said_of(chart)[-1] == "dashed: under which programme is not stated"
    assert "dashed" not in " ".join(said_of(plot.budget(vidin)))


@every_project
def test_the_bars_come_to_the_whole(project: Project) -> None:
    bars = [Money(row["amount"], "BGN") for row in rows_of(plot.budget(project)) if "amount" in row]

    assert total(bars) == project.budget.total.amount


def test_the_bars_of_one_programme_stand_together() -> None:
    lines = [BudgetLine(leva(1), programme=code, source=name) for name in ("A", "B") for code in (None, HRD, SESG)]
    headings = [label for label, text in labelled(plot.budget(money_of(*lines, parts=[HRD, SESG]))) if not text]

    assert headings == ["OP HRD", "OP SESG", "programme not stated"]


def test_a_long_budget_is_cut_and_says_how_much() -> None:
    lines = [BudgetLine(leva(1), programme=HRD, source=f"S{number}") for number in range(5)]
    chart = plot.budget(money_of(*lines), rows=2)

    assert len([row for row in rows_of(chart) if "amount" in row]) == 2
    assert said_of(chart) == ["budget in BGN: 5.00 BGN together", "3 more not shown"]


# --- time -------------------------------------------------------------------------------------------------------------


def test_a_timeline_shows_what_days_are_stated() -> None:
    contract = Contract(ContractNumber.parse("BG05M9OP001-2.056-0025-C01"), signed_on=date(2022, 6, 1))
    part = ProgrammePart(HRD, contracts=[contract, Contract(ContractNumber.parse("BG05M9OP001-2.056-0020-C01")), ...])
    project = attrs.evolve(vidin, parts=[part, ...], activities=[Activity("a first activity", programmes=[HRD]), ...])

    assert labelled(plot.timeline(project)) == [
        ("the project", "2022-07-05 – 2023-06-30"),
        ("OP HRD", ""),
        ("eligible expenditure", "2014-01-01 – 2023-12-31"),
        ("contract BG05M9OP001-2.056-0025-C01", "2022-06-01"),
        ("contract BG05M9OP001-2.056-0020-C01", "not stated"),
        ("…", "there may be others"),
        ("…", "there may be others"),
        ("activities", ""),
        ("a first activity", "OP HRD; days not stated"),
        ("…", "there may be others"),
    ]
    shapes = {row["label"]: row["shape"] for row in rows_of(plot.timeline(project))}
    assert shapes["the project"] == "bar"
    assert shapes["contract BG05M9OP001-2.056-0025-C01"] == "day"
    assert shapes["contract BG05M9OP001-2.056-0020-C01"] == shapes["a first activity"] == ""


FIRST, LAST = date(2020, 1, 1), date(2021, 1, 1)


@pytest.mark.parametrize(
    ("facts", "text", "shape"),
    [
        ({"first_day": FIRST, "last_day": LAST}, "2020-01-01 – 2021-01-01", "bar"),
        ({"first_day": LAST, "last_day": FIRST}, "2021-01-01 – 2020-01-01", ""),
        ({"first_day": FIRST}, "2020-01-01, the last day is not stated", "day"),
        ({"last_day": LAST}, "2021-01-01, the first day is not stated", "day"),
        ({"duration": Duration(months=24)}, "24 months, days not stated", ""),
        ({}, "days not stated", ""),
    ],
    ids=["both", "out of order", "the first", "the last", "a duration", "none"],
)
def test_the_days_of_a_project_are_drawn_as_far_as_they_are_stated(
    facts: dict[str, Any], text: str, shape: str
) -> None:
    (row,) = [row for row in rows_of(plot.timeline(Project("A project", **facts))) if row["label"] == "the project"]

    assert (row["text"], row["shape"]) == (text, shape)


def test_a_period_without_end_goes_on_to_the_edge() -> None:
    versions = [
        Version(Period.through(None, date(2024, 4, 30)), until=date(2022, 4, 28)),
        Version(Period.through(date(2014, 1, 1), None), since=date(2022, 4, 29)),
    ]
    programme = attrs.evolve(HRD, eligibility=Dated("eligibility", versions))
    rows = rows_of(plot.timeline(Project("A project", parts=[programme])))[2:4]

    assert [(row["text"], row["first"], row["last"]) for row in rows] == [
        ("… – 2024-04-30", "2014-01-01", "2024-04-30"),
        ("2014-01-01 – …", "2014-01-01", "2024-04-30"),
    ]
    assert [row["label"] for row in rows] == [
        "eligible expenditure, in force … – 2022-04-28",
        "eligible expenditure, in force 2022-04-29 – …",
    ]


def test_a_period_without_both_ends_is_told_and_not_drawn() -> None:
    programme = attrs.evolve(HRD, eligibility=Dated.always("eligibility", Period.through(None, None)))
    (row,) = [row for row in rows_of(plot.timeline(Project("A", parts=[programme]))) if row["text"] == "… – …"]

    assert row["shape"] == ""


def test_an_activity_that_no_programme_pays_for_is_said_to_have_none() -> None:
    activities = [Activity("of none", programmes=[]), Activity("of two", programmes=[HRD, SESG])]

    assert labelled(plot.timeline(Project("A", parts=[HRD], activities=activities)))[-2:] == [
        ("of none", "none; days not stated"),
        ("of two", "OP HRD, 2014BG05M2OP001; days not stated"),
    ]


def test_a_long_timeline_is_cut_and_says_how_much() -> None:
    activities = [Activity(f"activity {number}") for number in range(5)]
    texts = [text for _, text in labelled(plot.timeline(Project("A", activities=activities), rows=2))]

    assert texts.count("programme not stated; days not stated") == 2
    assert texts[-1] == "3 more not shown"


# --- outcomes ---------------------------------------------------------------------------------------------------------


def test_every_rule_that_asks_something_has_a_cell_in_every_project() -> None:
    reports = [check(project) for project in FIVE]
    cells = [row for row in rows_of(plot.outcomes(reports)) if "outcome" in row]

    assert {cell["column"] for cell in cells} == set(range(5))
    for cell in cells:
        assert cell["outcome"] == reports[cell["column"]].outcome(cell["rule"]).value
    asked = {one.rule for report in reports for one in report.findings if one.outcome is not Outcome.NOT_APPLICABLE}
    assert {cell["rule"] for cell in cells} == asked


def test_rules_that_apply_to_none_are_counted_instead() -> None:
    report = check(vidin, books=[SHARED])
    (silent, *others) = report.findings
    shown = attrs.evolve(report, findings=(attrs.evolve(silent, outcome=Outcome.NOT_APPLICABLE), *others[-1:]))

    assert said_of(plot.outcomes([shown])) == ["rules that apply to none, not shown: 1"]
    assert said_of(plot.outcomes([shown], language="bg")) == ["непоказани правила, неприложими за всички: 1"]
    assert said_of(plot.outcomes([attrs.evolve(report, findings=(others[-1],))])) == []


def test_a_rule_that_was_not_tried_has_no_cell() -> None:
    less = check(vidin, books=[SHARED.without("one-beneficiary", because="a consortium")])
    cells = [row for row in rows_of(plot.outcomes([check(vidin, books=[SHARED]), less])) if "outcome" in row]

    assert [cell["column"] for cell in cells if cell["rule"] == "shared.one-beneficiary"] == [0]


def test_many_rules_are_cut_and_the_picture_says_how_many() -> None:
    chart = plot.outcomes([check(vidin)], rows=3)

    assert len([row for row in rows_of(chart) if "outcome" in row]) == 3
    assert said_of(chart)[0].startswith("rules not shown: ")


def test_many_projects_are_cut_and_the_picture_says_how_many() -> None:
    reports = [check(vidin, books=[SHARED])] * 3
    chart = plot.outcomes(reports, columns=2)

    assert {row["column"] for row in rows_of(chart) if "outcome" in row} == {0, 1}
    assert said_of(chart)[0] == "projects not shown: 1"
    with pytest.raises(Malformed, match="0 is not a number of columns"):
        plot.outcomes(reports, columns=0)


def test_outcomes_are_drawn_without_a_network_in_both_languages() -> None:
    for language, breached in (("en", "breached"), ("bg", "нарушено")):
        spec = spec_of(plot.outcomes(check_each(FIVE, books=[SHARED]), language=language))
        assert breached in vl_convert.vegalite_to_svg(spec, allowed_base_urls=[])


def test_no_report_is_a_picture_of_nothing() -> None:
    assert spec_of(plot.outcomes([]))["title"]["text"] == "projects: 0"


def test_outcomes_are_those_of_reports() -> None:
    loose: Any = plot.outcomes
    with pytest.raises(Malformed, match="is not a collection of reports: write"):
        loose(check(vidin, books=[SHARED]))
    with pytest.raises(Malformed, match="is not a report: it takes what check_each gives"):
        loose([vidin])


# --- flows ------------------------------------------------------------------------------------------------------------


def boxes_of(chart: alt.VConcatChart) -> dict[int, dict[str, str]]:
    """What flows through each field of each stage."""
    found: dict[int, dict[str, str]] = {}
    for row in rows_of(chart):
        if "x2" in row:
            found.setdefault(row["x"] // 2500, {})[row["label"]] = row["amount"].replace("\u00a0", " ")
    return found


def test_a_flow_leads_from_sources_to_purposes() -> None:
    lines = [
        BudgetLine(leva("85.00"), programme=HRD, source=ESF, partner="School", category=CostCategory.STAFF),
        BudgetLine(leva("15.00"), programme=HRD, source=NATIONAL_BUDGET, partner="School", activity="training"),
    ]

    assert boxes_of(plot.funding(money_of(*lines, parts=[HRD]))) == {
        0: {"ESF": "85.00 BGN", "BG": "15.00 BGN"},
        1: {"OP HRD": "100.00 BGN"},
        2: {"School": "100.00 BGN"},
        3: {"staff": "85.00 BGN", "training": "15.00 BGN"},
    }


def test_what_is_not_stated_is_a_field_of_its_own() -> None:
    assert boxes_of(plot.funding(kyustendil)) == {
        0: {"source not stated": "882 659.05 BGN"},
        1: {"OP HRD": "467 289.00 BGN", "OP SESG": "357 626.00 BGN", "programme not stated": "57 744.05 BGN"},
        2: {"partner not stated": "882 659.05 BGN"},
        3: {"direct costs": "824 915.00 BGN", "indirect costs": "57 744.05 BGN"},
    }


def test_the_fields_with_the_most_money_are_shown_apart() -> None:
    lines = [BudgetLine(leva(number), source=f"S{number}") for number in range(1, 5)]
    shown = boxes_of(plot.funding(money_of(*lines, BudgetLine(leva(9))), rows=2))[0]

    assert list(shown.items()) == [
        ("S4", "4.00 BGN"),
        ("S3", "3.00 BGN"),
        ("others", "3.00 BGN"),
        ("source not stated", "9.00 BGN"),
    ]


def test_amounts_below_zero_are_counted_and_not_drawn() -> None:
    chart = plot.funding(money_of(BudgetLine(leva("5.00")), BudgetLine(leva("-2.00")), BudgetLine(leva("0.00"))))

    assert said_of(chart) == ["budget in BGN: 3.00 BGN together", "below zero, not shown: 1"]
    assert boxes_of(chart)[0] == {"source not stated": "5.00 BGN"}
    assert boxes_of(plot.funding(money_of(BudgetLine(leva("-2.00"))))) == {}


def test_two_programmes_of_one_name_stay_two() -> None:
    twin = attrs.evolve(HRD, code=SESG.code)
    lines = [BudgetLine(leva(1), programme=HRD), BudgetLine(leva(2), programme=SESG)]
    rows = [row for row in rows_of(plot.funding(money_of(*lines, parts=[HRD, twin]))) if row.get("label") == "OP HRD"]

    assert len(rows) == 2


# --- the documentation ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", PICTURES)
def test_the_pictures_of_the_documentation_say_what_is_drawn_now(name: str) -> None:
    shown = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    drawn = vl_convert.vegalite_to_svg(spec_of(PICTURES[name]()), allowed_base_urls=[])

    # Fonts differ between machines, so that what is cut may be cut elsewhere: the beginnings of the words are compared.
    assert [text[:20] for text in texts_of(shown)] == [text[:20] for text in texts_of(drawn)]


def texts_of(drawing: str) -> list[str]:
    """Every text of a drawing, in order."""
    root = ET.fromstring(drawing)  # noqa: S314 - our own drawing
    return [str(element.text) for element in root.iter("{http://www.w3.org/2000/svg}text")]
