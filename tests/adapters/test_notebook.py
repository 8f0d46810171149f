"""What a notebook shows of projects, money and reports."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from typing import Any

import attrs
import pytest

from integrated_projects.adapters.notebook import to_html, to_text
from integrated_projects.budget import DIRECT, Budget, BudgetLine, Statement
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, SESG
from integrated_projects.catalogue.funds import ERDF, ESF
from integrated_projects.checking import check
from integrated_projects.errors import Malformed
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.finding import Outcome, Severity
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.money import euro, leva
from integrated_projects.partner import Partner
from integrated_projects.portfolio import Portfolio
from integrated_projects.programme import Programme
from integrated_projects.project import ProgrammePart, Project
from integrated_projects.rulebooks.shared import SHARED
from integrated_projects.source import Basis, Certainty, Source
from integrated_projects.text import Text
from tests.adapters.html import Page
from tests.hostile import Shy

FIVE = (kameno, kazanlak, kyustendil, strelcha, vidin)

loose: Any = to_html


def page(value: object, **how: Any) -> Page:  # noqa: ANN401 - whatever to_html takes
    return Page(to_html(value, **how))


@pytest.mark.parametrize("figure", ["0.00", "5.00", "-12.30", "999.99", "1000.00", "-1234567.89", "12345678901234.50"])
def test_an_amount_is_copied_as_it_is(figure: str) -> None:
    assert page(leva(figure)).text == f"{figure} BGN"


def test_thousands_stand_apart_to_the_eye() -> None:
    html = to_html(leva("-1234567.89"))
    apart = '<span style="margin-left: .2em">'

    assert f">-1{apart}234</span>{apart}567</span>.89 BGN<" in html


@pytest.mark.parametrize("project", FIVE, ids=str)
def test_a_notebook_finds_what_to_show(project: Project) -> None:
    report = check(project)
    values: list[Any] = [project, project.budget, report, report.findings[0], Portfolio([project]), leva("1.00")]

    for value in values:
        assert value._repr_mimebundle_() == {"text/html": value._repr_html_(), "text/plain": to_text(value)}
        assert value._repr_html_() == to_html(value)


def test_the_text_beside_the_page_is_short() -> None:
    report = check(kameno)

    assert to_text(report) == str(report)
    assert to_text(vidin) == str(vidin)
    assert to_text(leva("1.00")) == "Money('1.00', 'BGN')"
    assert to_text(Portfolio(FIVE)) == "5 projects"
    assert to_text(kyustendil.budget) == "3 budget lines, 882659.05 BGN"
    assert to_text(kameno.budget) == "1 budget line, 977900.00 BGN"
    assert to_text(Budget()) == "0 budget lines, not stated"
    assert to_text(report.breached[0]) == (
        f"breached shared.equivalents-agree at $.budget.statements[0]: {report.breached[0].message}"
    )


# --- budgets ----------------------------------------------------------------------------------------------------------


def rows_of(value: object, **how: Any) -> list[str]:  # noqa: ANN401 - as above
    """The lines that one reads, the cells of a row parted by bars."""
    html = to_html(value, **how)
    for tag in ("th", "td"):
        html = html.replace(f"</{tag}>", f" | </{tag}>")
    for tag in ("caption", "p", "summary", "tr"):
        html = html.replace(f"</{tag}>", f"\n</{tag}>")
    return [line.strip(" |") for line in Page(html).text.splitlines() if line.strip(" |")]


def test_a_budget_is_a_table_of_programmes_and_sources() -> None:
    assert rows_of(vidin.budget)[:5] == [
        "budget in BGN",
        "programme | ESF | BG | total",
        "2014BG05M9OP001 | 1019458.47 BGN | 179904.43 BGN | 1199362.90 BGN",
        "2014BG05M2OP001 | 331421.59 BGN | 58486.16 BGN | 389907.75 BGN",
        "total | 1350880.06 BGN | 238390.59 BGN | 1589270.65 BGN",
    ]


def test_what_is_not_stated_is_shown_as_bounds_and_apart() -> None:
    assert rows_of(kyustendil.budget)[:6] == [
        "budget in BGN",
        "programme | source not stated | total",
        "2014BG05M9OP001 | 467289.00 BGN to 525033.05 BGN | 467289.00 BGN to 525033.05 BGN",
        "2014BG05M2OP001 | 357626.00 BGN to 415370.05 BGN | 357626.00 BGN to 415370.05 BGN",
        "programme not stated | 57744.05 BGN | 57744.05 BGN",
        "total | 882659.05 BGN | 882659.05 BGN",
    ]


def test_an_open_budget_says_how_much_it_is_at_least() -> None:
    lines = [BudgetLine(leva("1.00"), programme=HRD, source=ESF), BudgetLine(leva("2.00"), programme=SESG)]
    rows = rows_of(Budget(lines=[*lines, ...]))

    assert rows[2] == "2014BG05M9OP001 | 1.00 BGN or more | not stated | 1.00 BGN or more"
    assert rows[-1] == "total | 1.00 BGN or more | 2.00 BGN or more | 3.00 BGN or more"


def test_where_no_line_belongs_there_is_a_dash() -> None:
    lines = [BudgetLine(leva("1.00"), programme=HRD, source=ESF), BudgetLine(leva("2.00"), programme=SESG, source=ERDF)]

    assert rows_of(Budget(lines=lines))[2] == "2014BG05M9OP001 | 1.00 BGN | – | 1.00 BGN"


def test_each_currency_has_a_table_of_its_own() -> None:
    lines = [BudgetLine(leva("1.00"), programme=HRD, source=ESF), BudgetLine(euro("2.00"), programme=HRD, source=ESF)]
    rows = rows_of(Budget(lines=lines))

    assert [row for row in rows if row.startswith("total")] == [
        "total | 1.00 BGN | 1.00 BGN",
        "total | 2.00 EUR | 2.00 EUR",
    ]


def test_an_amount_of_no_stated_source_may_be_of_one_that_pays_in_another_currency() -> None:
    rows = rows_of(Budget(lines=[BudgetLine(leva("0.01")), BudgetLine(euro("5.00"), source=ESF)]))

    assert rows[1] == "programme | ESF | source not stated | total"
    assert "total | 0.00 BGN to 0.01 BGN | 0.01 BGN | 0.01 BGN" in rows
    assert rows[-1] == "total | 5.00 EUR | 5.00 EUR"


@pytest.mark.parametrize(
    ("budget", "words"), [(Budget(), "no money is stated"), (Budget(lines=[]), "no line belongs here")]
)
def test_a_budget_without_lines_says_so(budget: Budget, words: str) -> None:
    assert page(budget).text == words


def test_figures_beside_the_lines_are_shown_as_printed() -> None:
    budget = Budget(lines=[], statements=[Statement(leva("5.00"), cost_type=DIRECT), Statement(euro("2.50"))])

    assert rows_of(budget) == [
        "no line belongs here",
        "printed beside the lines: 2",
        "direct costs | 5.00 BGN",
        "the whole project | 2.50 EUR",
    ]


def test_a_long_budget_is_cut_and_its_total_is_not() -> None:
    programmes = [ProgrammeCode.parse(f"2014BG05M9OP{number:03}") for number in range(1, 6)]
    lines = [
        BudgetLine(leva("1.00"), programme=code, source=f"S{number}") for number, code in enumerate(programmes, start=1)
    ]
    shown = page(Budget(lines=lines), rows=2).text

    assert "2014BG05M9OP002" in shown
    assert "2014BG05M9OP003" not in shown
    assert ("S2" in shown, "S3" in shown) == (True, False)
    assert shown.count("3 more not shown") == 2
    assert "5.00 BGN" in shown


# --- projects ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("project", FIVE, ids=str)
@pytest.mark.parametrize("language", ["en", "bg"])
def test_a_project_shows_its_title_in_both_languages(project: Project, language: str) -> None:
    shown = page(project, language=language)

    assert str(project.title.bg) in shown.text
    assert str(project.title.en) in shown.text
    assert shown.values("lang")[0] == language
    assert {"bg", "en"} <= set(shown.values("lang"))


def test_programmes_are_called_what_the_parts_call_them() -> None:
    assert any(row.startswith("OP HRD | 1019458.47 BGN") for row in rows_of(vidin))
    assert any(row.startswith("ОП РЧР | 1019458.47 BGN") for row in rows_of(vidin, language="bg"))
    nameless = Project(
        "A project", parts=[Programme(HRD.code)], budget=Budget(lines=[BudgetLine(leva(1), programme=HRD)])
    )
    assert any(row.startswith("2014BG05M9OP001 | 1.00 BGN") for row in rows_of(nameless))


def test_what_is_not_stated_of_a_project_is_said_to_be_so() -> None:
    rows = rows_of(Project("A project"))

    for name in ("number", "first day", "last day", "duration", "territory"):
        assert f"{name} | not stated" in rows
    assert {"no money is stated", "partners: not stated", "source: not stated"} <= set(rows)


def test_an_empty_list_is_none_and_not_unknown() -> None:
    shown = to_html(Project("A project", partners=[], parts=[]))

    assert "partners: <span>none</span>" in shown
    assert '<th scope="row">parts</th><td>none</td>' in shown


def test_an_open_list_says_that_there_may_be_others() -> None:
    assert "there may be others" in page(kyustendil).text
    assert "there may be others" not in page(Project("A", partners=[], target_groups=[])).text


def test_an_item_of_no_stated_programme_says_so() -> None:
    partner: Partner = kyustendil.partners[0]

    assert f"{partner.organisation.name} | beneficiary | not stated" in rows_of(kyustendil)


def test_the_source_of_a_project_is_a_link() -> None:
    address = "https://example.org/?a=1&b=2"
    project = Project("A project", source=Source("The page", address=address), parts=[ProgrammePart(HRD)])

    assert page(project).links == [address]
    assert page(attrs.evolve(project, source=Source("The page"))).links == []


@pytest.mark.parametrize("address", [f"https://example.org/{'a' * 500}", "http://[", "ftp://example.org", "https:x"])
def test_an_address_that_is_no_page_is_no_link(address: str) -> None:
    assert page(Project("A project", source=Source("The page", address=address))).links == []


def test_a_long_name_is_cut() -> None:
    shown = page(Project("word " * 100_000)).text

    assert "word word" in shown
    assert len(shown) < 5_000


# --- portfolios -------------------------------------------------------------------------------------------------------


def test_a_portfolio_shows_each_project_and_the_money_of_all() -> None:
    rows = rows_of(Portfolio(FIVE))

    assert rows[2].endswith("not stated | Local Development | 977900.00 BGN")
    assert rows[-1].startswith("total |")
    assert rows[-1].endswith("5079450.55 BGN")


def test_a_portfolio_names_the_numbers_that_projects_share() -> None:
    assert "more than one project has the number: BG05M9OP001-2.023-0001" in page(Portfolio([strelcha, strelcha])).text
    assert "more than one" not in page(Portfolio(FIVE)).text


def test_a_project_of_two_currencies_and_one_of_none_have_their_rows() -> None:
    both = Project("both", budget=Budget(lines=[BudgetLine(leva("1.00")), BudgetLine(euro("2.00"))]))
    rows = rows_of(Portfolio([both, Project("none"), Project("nothing", budget=Budget(lines=[]))]), rows=5)

    assert rows[2:5] == [
        "both | not stated | not stated | 1.00 BGN2.00 EUR",
        "none | not stated | not stated | not stated",
        "nothing | not stated | not stated | –",
    ]


def test_a_large_portfolio_is_cut() -> None:
    assert "9 more not shown" in page(Portfolio([Project("A project")] * 10), rows=1).text


# --- reports ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("project", FIVE, ids=str)
def test_a_report_is_grouped_by_outcome_the_gravest_first(project: Project) -> None:
    report = check(project)
    text = page(report, rows=1000).text
    groups = [f"{outcome.value}: {len(found)}" for outcome in Outcome if (found := report.with_outcome(outcome))]

    assert report.verdict.value.upper() in text
    assert [text.index(group) for group in groups] == sorted(text.index(group) for group in groups)
    for finding in report.findings:
        assert finding.rule in text
        assert " ".join(finding.message.read().split())[:60] in " ".join(text.split())


def test_what_is_breached_is_unfolded_and_the_rest_is_not() -> None:
    assert to_html(check(kameno)).count("<details open") == 1
    assert to_html(check(vidin)).count("<details open") == 0


def test_an_error_is_shown_before_what_weighs_less() -> None:
    report = check(vidin, books=[SHARED])
    met, *others = report.met
    heavy = attrs.evolve(met, rule="shared.heavy", severity=Severity.ERROR, outcome=Outcome.BREACHED)
    light = attrs.evolve(met, rule="shared.light", severity=Severity.NOTE, outcome=Outcome.BREACHED)
    text = page(attrs.evolve(report, findings=(light, heavy, *others))).text

    assert text.index("shared.heavy") < text.index("shared.light")


def test_the_law_is_a_link_where_its_address_is_known() -> None:
    report = check(kameno)
    (breach, _) = report.breached
    law = Basis("An act", article="Article 1", address="https://example.org/act", certainty=Certainty.READ_IN_PART)
    shown = page(attrs.evolve(report, findings=(attrs.evolve(breach, basis=law),)))

    assert shown.links == ["https://example.org/act"]
    assert "confirmed in part by the source" in shown.values("title")
    assert "An act, Article 1" in shown.text


def test_the_tooltip_of_a_rule_is_what_must_hold() -> None:
    report = check(vidin)

    assert report.rules[0].title.en in page(report).values("title")


def test_a_report_says_as_of_which_day_it_is() -> None:
    assert "no day named; findings: " in page(check(vidin)).text
    assert "as of 2022-01-31; findings: " in page(check(vidin, on=date(2022, 1, 31))).text
    assert "към 31.01.2022" in page(check(vidin, on=date(2022, 1, 31)), language="bg").text


def test_a_waived_rule_is_shown_with_its_reason() -> None:
    report = check(strelcha, books=[SHARED.without("one-beneficiary", because="there is a consortium")])

    assert "shared.one-beneficiary | there is a consortium" in rows_of(report)
    assert "BG05M9OP001-2.023-0001" in page(report).text
    assert "waived" not in page(check(strelcha)).text


def test_every_book_is_named_with_why_it_was_asked() -> None:
    report = check(vidin)
    text = page(report).text

    assert f"books: {len(report.books)}" in text
    for book in report.books:
        assert f"{book.name} {book.version}" in text


def test_a_long_report_is_cut_and_says_how_much() -> None:
    report = check(kyustendil)

    assert f"{len(report.unknown) - 1} more not shown" in page(report, rows=1).text


def test_a_finding_is_a_table_of_what_is_known_of_it() -> None:
    report = check(kameno)
    (breach, _) = report.breached
    rows = rows_of(breach)

    assert rows[0] == "✗ BREACHED shared.equivalents-agree (warning)"
    assert "place | $.budget.statements[0]" in rows
    assert any(row.startswith("observed | ") for row in rows)
    assert not any(row.startswith("missing") for row in rows)
    missing = rows_of(check(kyustendil).unknown[0])
    assert any(row.startswith("missing | $.") for row in missing)


def test_a_finding_shows_its_sources_and_remedies() -> None:
    finding = check(vidin, books=[SHARED]).findings[0]
    sources = (Source("An act", address="https://example.org", certainty=Certainty.READ), Source("A page"))
    late = attrs.evolve(vidin, last_day=date(2022, 1, 1))
    remedied = check(late, books=[SHARED]).breached[0]

    assert "figures from | An actA page" in rows_of(attrs.evolve(finding, sources=sources))
    assert page(attrs.evolve(finding, sources=sources)).links == ["https://example.org"]
    assert any(row.startswith("remedy | $.") and "would have to be" in row for row in rows_of(remedied))


def test_the_sources_of_a_finding_have_their_titles_in_the_language() -> None:
    finding = check(vidin, books=[SHARED]).findings[0]
    cited = attrs.evolve(finding, sources=(Source("Regulation (EU) No 1303/2013, Article 65(2)"), Source("A page")))

    assert "стойности от | Регламент (ЕС) № 1303/2013, чл. 65, пар. 2A page" in rows_of(cited, language="bg")


# --- what is refused, and what it costs -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "thing", [None, 1, "words", Shy(), Text(en="words"), Listing([vidin])], ids=lambda one: type(one).__name__
)
def test_nothing_else_is_shown(thing: object) -> None:
    with pytest.raises(Malformed, match="is not something that a notebook shows: it takes a Project"):
        to_html(thing)


@pytest.mark.parametrize(
    "how", [{"language": "de"}, {"rows": 0}, {"rows": True}, {"rows": "many"}, {"rows": 10**9}], ids=str
)
def test_a_page_is_asked_for_in_a_language_and_a_number_of_rows(how: dict[str, Any]) -> None:
    with pytest.raises(Malformed):
        loose(vidin, **how)


def test_a_character_that_no_page_can_hold_is_shown_by_its_number() -> None:
    finding = attrs.evolve(check(vidin).findings[0], observed="a\udfffb")

    assert r"a\udfffb" in to_html(finding)


def test_a_table_says_of_its_headings_what_they_head() -> None:
    shown = page(check(kameno))

    assert shown.tags.count("th") == len(shown.values("scope"))
    assert set(shown.values("scope")) == {"row", "col"}


def test_a_notebook_needs_nothing_that_is_not_there() -> None:
    program = (
        "import sys\n"
        "from integrated_projects.examples import vidin\n"
        "assert 'integrated_projects.adapters' not in sys.modules\n"
        "vidin._repr_html_()\n"
        "print(*{name.partition('.')[0] for name in sys.modules} & {'altair', 'IPython', 'jinja2', 'yaml', 'rich'})\n"
    )
    child = subprocess.run(  # noqa: S603 - our own text in our own interpreter
        [sys.executable, "-W", "error", "-c", program], capture_output=True, check=True, encoding="utf-8"
    )
    assert child.stdout.split() == []
