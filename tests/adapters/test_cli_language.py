"""The command line in Bulgarian: every word of ours is, whatever is printed."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import attrs
import pytest
from typer.testing import CliRunner, Result

from integrated_projects import check
from integrated_projects.adapters import cli
from integrated_projects.adapters.cli import _formats, _subjects
from integrated_projects.adapters.rules_page import rules_page
from integrated_projects.budget import DIRECT, Budget, BudgetLine, Statement
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, SESG
from integrated_projects.catalogue.bulgaria_eea_2014_2021 import LOCAL_DEVELOPMENT
from integrated_projects.catalogue.funds import ESF
from integrated_projects.checking import SHIPPED_BOOKS
from integrated_projects.errors import Malformed
from integrated_projects.examples import kameno, kazanlak, vidin
from integrated_projects.finding.vocabulary import basis_words
from integrated_projects.money import euro, leva
from integrated_projects.project import Project
from integrated_projects.rulebooks.shared import SHARED
from integrated_projects.text import Text

ENGLISH = re.compile(r"\b[a-z]{3,}\b|\b[A-Z][a-z]{2,}\b")
#: Ids of rules, names of books, addresses, and the places of the Interreg call, which are names.
CODES = re.compile(r"\b[a-z_0-9]+\.[a-z0-9-]+|\b[a-z]+(?:_[a-z0-9]+)+\b|\b(?:shared|eligibility|clld|iti|interreg)\b")
NAMES = re.compile(r"\bde minimis\b|Interreg V-A Romania-Bulgaria, call for proposals|Mehedinti, .* Dobrich\b")
BREACHED = attrs.evolve(vidin, budget=attrs.evolve(vidin.budget, statements=[Statement(leva("1.00"))]))


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli.app, [*arguments, "--language", "bg"])


def english_in(text: str) -> list[str]:
    return ENGLISH.findall(CODES.sub("", NAMES.sub("", text)))


def rows(text: str) -> list[list[str]]:
    return [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in text.splitlines()
        if line.startswith("|") and not line.startswith("|-")
    ]


# --- the money --------------------------------------------------------------------------------------------------------


def figures_of(monkeypatch: pytest.MonkeyPatch, project: Project) -> str:
    monkeypatch.setattr(_subjects, "EXAMPLES", {"one": project})
    result = run("figures", "one")
    assert (result.exit_code, english_in(result.stdout)) == (0, [])
    return result.stdout


def test_the_money_of_a_page_is_printed_in_bulgarian() -> None:
    text = run("figures", "vidin").stdout

    assert text.splitlines()[0] == vidin.title.bg
    assert rows(text) == [
        ["Програма", "ESF", "BG", "Всички източници"],
        ["ОП РЧР", "1 019 458,47 лв.", "179 904,43 лв.", "1 199 362,90 лв."],
        ["ОП НОИР", "331 421,59 лв.", "58 486,16 лв.", "389 907,75 лв."],
        ["Целият проект", "1 350 880,06 лв.", "238 390,59 лв.", "1 589 270,65 лв."],
        ["За", "Посочено", "Сравнено с", "Което е", "Резултат"],
        ["целият проект", "1 589 270,65 лв.", "редовете, които обхваща", "1 589 270,65 лв.", "съвпада"],
        [
            "целият проект",
            "1 589 270,65 лв.",
            "посочените ѝ части, по признак „програма“",
            "1 589 270,65 лв.",
            "съвпада",
        ],
        ["ОП РЧР", "1 199 362,90 лв.", "редовете, които обхваща", "1 199 362,90 лв.", "съвпада"],
        ["ОП НОИР", "389 907,75 лв.", "редовете, които обхваща", "389 907,75 лв.", "съвпада"],
    ]


def test_the_money_of_every_page_is_printed_without_english_words() -> None:
    result = run("figures", "--all")

    assert (result.exit_code, english_in(result.stdout)) == (0, [])
    assert "\N{NO-BREAK SPACE}" not in result.stdout


def test_what_the_policies_make_of_an_amount_is_told_in_bulgarian() -> None:
    lines = run("figures", "kazanlak").stdout.splitlines()
    rates = "ОП НОИР, по процентите, посочени в страницата (ESF 85 % + BG 15 %)"

    assert (
        f"{rates}: какво дават познатите начини на закръгляване от 356 515,77 лв.; изчисление, а не констатация"
        in lines
    )
    half_up = "всеки фонд се закръглява аритметично до стотинка, националното финансиране поема остатъка"
    assert ["FUNDS_HALF_UP", "303 038,40 лв.", "53 477,37 лв.", half_up] in rows("\n".join(lines))


def test_what_is_not_certain_stands_between_its_bounds_in_bulgarian() -> None:
    text = run("figures", "kyustendil").stdout

    assert rows(text)[1][-1] == "между 467 289,00 и 525 033,05 лв."
    rates = "по процентите от каталога (ESF 85 % + BG 15 %; в страницата не са посочени)"
    assert (
        f"ОП РЧР, {rates}: нищо не може да се изчисли, тъй като сумата не е сигурна "
        "(между 467 289,00 и 525 033,05 лв.)." in text.splitlines()
    )


def test_amounts_that_cannot_be_added_stand_side_by_side(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [BudgetLine(leva("10.00"), programme=HRD), BudgetLine(euro("5.00"), programme=HRD)]
    budget = Budget(lines=lines, statements=[Statement(leva("10.00"))])
    text = figures_of(monkeypatch, Project("Проект", parts=[LOCAL_DEVELOPMENT], budget=budget))
    both = "10,00 лв. и 5,00 евро"

    assert rows(text)[1:4] == [
        ["„Местно развитие“", "0,00 лв. и 0,00 евро"],
        ["2014BG05M9OP001", both],
        ["Целият проект", both],
    ]
    assert rows(text)[-1] == [
        "целият проект",
        "10,00 лв.",
        "редове, които не могат да се сумират",
        both,
        "не може да се определи",
    ]
    assert "„Местно развитие“: не са посочени проценти на съфинансиране, а и в каталога няма такива." in text


def test_an_open_budget_is_told_in_bulgarian(monkeypatch: pytest.MonkeyPatch) -> None:
    statements = [Statement(leva("99.00"), programme=SESG)]
    budget = Budget(lines=[BudgetLine(leva("10.00"), programme=HRD, source=ESF), ...], statements=statements)
    text = figures_of(monkeypatch, Project("Проект", budget=budget))

    assert rows(text)[1:4] == [
        ["2014BG05M9OP001", *["най-малко 10,00 лв."] * 2],
        ["2014BG05M2OP001", *["не е посочено"] * 2],
        ["Целият проект", *["най-малко 10,00 лв."] * 2],
    ]
    assert "Може да има и други редове" in text


@pytest.mark.parametrize(("budget", "word"), [(Budget(), "не е посочено"), (Budget(lines=[]), "няма")])
def test_money_that_is_not_stated_is_told_from_none(monkeypatch: pytest.MonkeyPatch, budget: Budget, word: str) -> None:
    text = figures_of(monkeypatch, Project("Проект", budget=budget))

    assert rows(text)[1:] == [["Целият проект", word]]
    assert "Извън редовете не са посочени суми." in text


def test_a_figure_that_differs_and_one_in_another_currency_are_told_in_bulgarian(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lines = [BudgetLine(leva("60.00"), cost_type=DIRECT)]
    statements = [Statement(leva("59.50"), cost_type=DIRECT), Statement(euro("30.00"))]
    text = figures_of(monkeypatch, Project("Проект", budget=Budget(lines=lines, statements=statements)))

    assert rows(text)[-2:] == [
        ["преки разходи", "59,50 лв.", "редовете, които обхваща", "60,00 лв.", "разлика -0,50 лв."],
        ["целият проект", "30,00 евро", "същото в друга валута", "60,00 лв.", "2 BGN за 1 EUR"],
    ]


# --- the rules --------------------------------------------------------------------------------------------------------


def test_every_rule_is_listed_in_bulgarian() -> None:
    lines = run("rules").stdout.splitlines()
    words = {"error": "грешка", "warning": "предупреждение", "note": "бележка"}

    for book in SHIPPED_BOOKS:
        for one in book.rules:
            place = lines.index(f"{book.name}.{one.name} ({words[one.severity.value]})")
            title, basis = dict(book.translations)[one.title], basis_words(one.basis, "bg")
            assert lines[place + 1 : place + 3] == [f"  {title}", f"  {basis}"]


def test_every_figure_is_listed_in_bulgarian() -> None:
    lines = run("rules").stdout.splitlines()
    place = lines.index("eea_2014_2021, стойност: последният ден на проектите по механизма")
    act = "Регламент за изпълнение на Финансовия механизъм на ЕИП 2014-2021, чл. 8.13.1"

    assert lines[place + 1] == f"  30.04.2024 г., до 28.04.2022 г., според: {act}"
    assert "eligibility, стойност: условия, BG05M9OP001-2.018, компонент 1, крайният срок за изпълнение" in lines


@pytest.mark.parametrize("option", [[], ["--markdown"]], ids=["list", "page"])
def test_the_rules_are_printed_without_english_words(option: list[str]) -> None:
    text = re.sub(r"\]\(.*?\)|`.*?`", "", run("rules", *option).stdout)

    assert english_in(text) == []


def test_the_page_of_rules_is_printed_in_the_language() -> None:
    assert run("rules", "--markdown").stdout == f"{rules_page(SHIPPED_BOOKS, 'bg')}\n"


def test_the_page_of_rules_has_its_two_languages_alone() -> None:
    with pytest.raises(Malformed, match="is not a language of reports: name one of en, bg"):
        rules_page(SHIPPED_BOOKS, "de")


# --- what programs read -----------------------------------------------------------------------------------------------


def test_an_annotation_is_told_in_bulgarian() -> None:
    report = check(kameno)
    *warnings, verdict = run("check", "kameno", "--format", "github").stdout.splitlines()
    (counts,) = re.findall(r"; (правила: .*)\)", report.text("bg"))

    assert warnings == [
        f"::warning title={finding.rule}::kameno: {finding.message.read('bg')}" for finding in report.breached
    ]
    assert verdict == f"::notice title=НЕИЗВЕСТНО%3A {report.title.bg}::kameno: {counts}"


def test_a_case_of_junit_says_in_bulgarian_what_was_found() -> None:
    report = check(BREACHED, books=[SHARED.without("one-beneficiary", because="двама водещи партньори")])
    subject = _subjects.Subject(source="vidin", project=BREACHED)
    suite = ET.fromstring(_formats._junit(_formats.Result(subject=subject, report=report, language="bg")))  # noqa: S314 - our own words
    told = {case.get("name"): one for case in suite for one in case}
    failure = told["statements-reconcile-with-lines"]

    assert (failure.get("type"), failure.get("message")) == ("breached", report.rules[0].title.bg)
    assert told["one-beneficiary"].get("message") == "отказ от правилото: двама водещи партньори"
    assert str(told["statements-agree"].get("message")).startswith("неприложимо: $.budget.statements[0]: ")
    assert {one.get("message", "").partition(":")[0] for one in told.values() if one.tag == "skipped"} == {
        "неизвестно",
        "неприложимо",
        "отказ от правилото",
    }


def test_a_breach_that_fails_no_case_of_junit_is_told_in_bulgarian() -> None:
    text = run("check", "kameno", "--format", "junit").stdout
    told = [one.text for one in ET.fromstring(text).iter("system-out")]  # noqa: S314 - our own words

    assert [str(words).partition(":")[0] for words in told] == ["предупреждение", "предупреждение"]


def test_rows_of_json_have_their_subjects_in_bulgarian() -> None:
    text = run("check", "kazanlak", "--format", "jsonl").stdout

    assert f'"subject":"{kazanlak.title.bg}"' in text.replace('": "', '":"')
    assert Text(bg=kazanlak.title.bg, en=kazanlak.title.en) == kazanlak.title
