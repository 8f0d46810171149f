"""The tables that are written as documents: how a case is read, and what is said of one that is wrong."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import attrs
import pytest

from integrated_projects.checking import SHIPPED_BOOKS
from integrated_projects.errors import Malformed
from integrated_projects.evidence.aid_register import AidRegister, CumulatedAid
from integrated_projects.examples import vidin
from integrated_projects.finding import Outcome
from integrated_projects.money import Rate, euro
from integrated_projects.project import Project
from tests.rulebooks import __main__ as judging
from tests.rulebooks import written
from tests.rulebooks.row import Row
from tests.rulebooks.written import read, written_rows

FILE = "state_aid.yaml"
RULE = "cumulated-aid-is-within-its-intensity"
WORDS = "25 000 of de minimis aid beside 80 000 of State aid"
TABLE = f"""\
projects:
  any: {{title: A project}}
  another:
    title: Another project
    parts: [2014BG05M9OP001, {{programme: 2021BG05SFPR002}}]

rules:
  {RULE}:
  - case: {WORDS}
    evidence:
    - aid_register:
        cumulated:
        - eligible: 200000.00 EUR
          state_aid: 80000.00 EUR
          de_minimis: 25000.00 EUR
          highest_intensity: 50 %
          is_attributable: true
    outcome: breached
    margin: -5000.00 EUR
"""


def rows(text: str = TABLE, name: str = FILE) -> list[Row]:
    return list(read(text.encode(), name))


def case(*lines: str) -> str:
    """The table with these lines more in its only case."""
    return TABLE + "".join(f"    {line}\n" for line in lines)


def only(*lines: str) -> Row:
    (row,) = rows(case(*lines))
    return row


def test_a_case_is_read_as_a_row() -> None:
    together = CumulatedAid(
        eligible=euro("200000.00"),
        state_aid=euro("80000.00"),
        de_minimis=euro("25000.00"),
        highest_intensity=Rate.percent(50),
        is_attributable=True,
    )
    (book,) = (book for book in SHIPPED_BOOKS if book.name == "state_aid")

    assert only() == Row(
        WORDS,
        Project("A project"),
        Outcome.BREACHED,
        evidence=(AidRegister(cumulated=[together]),),
        margin=euro("-5000.00"),
        rule=RULE,
        book=book,
    )


def test_a_case_states_all_that_a_row_does() -> None:
    row = only(
        "on: 2026-01-05",
        "missing: [on, $.title]",
        "says: too much",
        "at: $.parts",
        "remedies: [less]",
    )

    assert (row.on, row.missing, row.says, row.at, row.remedies) == (
        date(2026, 1, 5),
        ("on", "$.title"),
        "too much",
        "$.parts",
        ("less",),
    )


@pytest.mark.parametrize(
    ("written_as", "margin"), [("-5", -5), ("'-0.5'", Decimal("-0.5")), ("0.50 EUR", euro("0.50"))]
)
def test_a_margin_is_an_amount_or_a_number(written_as: str, margin: object) -> None:
    (row,) = rows(TABLE.replace("-5000.00 EUR", written_as))

    assert (type(row.margin), row.margin) == (type(margin), margin)


def test_a_case_is_of_the_first_project_or_of_the_one_that_it_names() -> None:
    assert only("project: any").project == only().project == Project("A project")
    assert str(only("project: another").project.title) == "Another project"
    assert only("project: vidin").project == vidin


def test_what_a_case_changes_is_written_as_in_a_document() -> None:
    changed = only(
        "project: another",
        "change:",
        "  $.last_day: 2023-06-30",
        "  $.parts[1].programme: {code: 2021BG05SFPR002, funds: []}",
        "  $.partners: [{organisation: {name: A school}}, ...]",
    ).project

    assert changed.last_day == date(2023, 6, 30)
    assert (len(changed.partners), changed.partners.complete) == (1, False)
    assert [len(part.programme.funds) for part in changed.parts] == [1, 0]


def test_a_table_may_begin_with_a_byte_order_mark() -> None:
    assert list(read(b"\xef\xbb\xbf" + TABLE.encode(), FILE)) == rows()


def wrong(text: str, name: str = FILE) -> str:
    """What is said of the table."""
    with pytest.raises(Malformed) as caught:
        rows(text, name)
    message = str(caught.value)
    before = f"'{name}' is not a table of cases: "
    assert message.startswith(before)
    return message.removeprefix(before)


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (["outcom: met"], "$.outcom: no key is called 'outcom' here"),
        (["project: others"], "'others' is not a project of the file or an example: name one of kameno, kazanlak, "),
        (["on: 5 January"], "$.on: '5 January' is not a day: write it as 2023-06-30"),
        (["at: evidence[0]"], "$.at: 'evidence[0]' is not a path: write it like $.partners[3].name"),
        (["missing: on"], "$.missing: 'on' is not a list: write [] for none"),
        (["missing: [here]"], "$.missing[0]: 'here' is not a path: write it like $.partners[3].name"),
        (["change: [$.title]"], "['$.title'] is not paths and what is to stand there: write keys and their values"),
        (["change: {title: B}"], "'title' is not a path: write it like $.partners[3].name"),
        (["change: {$.first_day: soon}"], "$.first_day: 'soon' is not a day: write it as 2023-06-30"),
        (["change: {$.titel: B}"], "'$.titel' is not a path into the project: nothing stands there that could be "),
        (["change: {$.parts: []}", "project: 5"], "$.project: 5 is not a text: "),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_what_is_wrong_in_a_case_is_said_with_its_file_its_rule_and_its_words(lines: list[str], reason: str) -> None:
    assert wrong(case(*lines)).startswith(f"{RULE}: {WORDS}: {reason}")


@pytest.mark.parametrize("path", ["$", "on", "$terms.title", "$evidence[0]", "$.parts[0]", "$.title.en.long", "$.a.b"])
def test_nothing_is_changed_that_does_not_stand_in_the_project(path: str) -> None:
    assert f"'{path}' is not a path into the project" in wrong(case(f"change: {{'{path}': B}}"))


@pytest.mark.parametrize(
    ("stated", "instead", "reason"),
    [
        ("outcome: breached", "outcome: breachd", "$.outcome: 'breachd' is not an Outcome: write one of 'breached', "),
        ("    outcome: breached\n", "", "$.outcome: the key 'outcome' is missing, without which this is nothing"),
        ("-5000.00 EUR", "-5000.00", "$.margin: -5000.00 is not a Money or an int or a Decimal: "),
        ("cumulated:", "accumulated:", "$.evidence[0].aid_register.accumulated: no key is called 'accumulated' here"),
        ("80000.00 EUR", "80 000", "$.evidence[0].aid_register.cumulated[0].state_aid: '80 000' is not the text of "),
        ("- aid_register:", "- register:", "$.evidence[0]: {'register': {'cumulated': "),
    ],
)
def test_what_is_written_wrongly_in_a_case_is_said_with_its_path(stated: str, instead: str, reason: str) -> None:
    assert stated in TABLE
    assert wrong(TABLE.replace(stated, instead)).startswith(f"{RULE}: {WORDS}: {reason}")


@pytest.mark.parametrize(
    ("evidence", "reason"),
    [
        ("[{money: 5.00 EUR}]", "Money('5.00', 'EUR') is not evidence: give nouns of integrated_projects.evidence"),
        ("[{aid_register: {}}, {aid_register: {}}]", "is not evidence: two of one kind are given"),
    ],
)
def test_a_case_is_given_evidence_alone(evidence: str, reason: str) -> None:
    beginning, _, _ = TABLE.partition("    evidence:")

    assert reason in wrong(f"{beginning}    evidence: {evidence}\n    outcome: unknown\n")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("' '", "case 1: ' ' is not the words of a case: say what it shows"),
        ("null", "case 1: $.case: None is not a text: "),
        ("100", "100: $.case: 100 is not a text: "),
    ],
)
def test_a_case_says_in_words_what_it_shows(words: str, reason: str) -> None:
    assert wrong(TABLE.replace(WORDS, words)).startswith(f"{RULE}: {reason}")


def test_a_case_without_words_is_told_by_its_number() -> None:
    assert wrong(f"{TABLE}  - outcome: met\n").startswith(f"{RULE}: case 2: $.case: the key 'case' is missing")
    assert wrong(f"{TABLE}  - met\n").startswith(f"{RULE}: case 2: 'met' is not an object of the kind written case")


def test_no_two_cases_of_a_rule_have_the_same_words() -> None:
    again = f"  - case: {WORDS}\n    outcome: not applicable\n"

    assert wrong(TABLE + again) == (
        f"{RULE}: {WORDS}: {WORDS!r} is not a case of its own: another case of the rule has the same words"
    )
    assert len(rows(f"{TABLE}  register-entry-is-complete:\n{again}")) == 2


def test_what_is_wrong_in_a_project_is_said_with_its_name() -> None:
    assert wrong(TABLE.replace("Another project", "null")).startswith("projects: another: $.title: ")
    assert wrong(TABLE.replace("{title: A project}", "[A project]")) == (
        "projects: any: ['A project'] is not a project: write keys and their values"
    )


def test_a_rule_is_one_of_the_book() -> None:
    assert wrong(TABLE.replace(RULE, "aid-is-little")).startswith(
        "aid-is-little: 'aid-is-little' is not a rule of the book state_aid: name one of aid-is-within-the-ceiling"
    )
    assert wrong(TABLE.replace("  - case", "    case")).startswith(f"{RULE}: {{'case': {WORDS!r}, ")


def test_a_file_is_named_after_a_book() -> None:
    assert wrong(TABLE, "state-aid.yaml").startswith(
        "'state-aid' is not the book after which a file is named: name one of shared, "
    )
    assert wrong(TABLE, "state_aid.yml").startswith("'state_aid.yml' is not the book")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "None is not an object of the kind case table: its keys are projects, rules"),
        ("projects: {}", "$.rules: the key 'rules' is missing, without which this is nothing"),
        ("rules: {}\nrule: {}", "$.rule: no key is called 'rule' here"),
        ("rules: []", "[] is not cases by rule: write keys and their values"),
        ("projects: []\nrules: {}", "[] is not projects by name: write keys and their values"),
        ("rules: {", "'rules: {' is not YAML: line 1, column 9: "),
        ("rules: {}\nrules: {}", "'rules: {}' is not YAML: line 2, column 1: the key 'rules' is written twice"),
    ],
)
def test_a_file_states_projects_and_rules(text: str, reason: str) -> None:
    assert wrong(text).startswith(reason)


def test_a_file_is_in_unicode() -> None:
    with pytest.raises(Malformed, match="is not a text in UTF-8: 'utf-8' codec can't decode"):
        list(read("rules: {помощ: []}".encode("cp1251"), FILE))


def test_a_case_of_no_named_project_needs_one() -> None:
    without = "".join(TABLE.partition("rules:")[1:])

    assert wrong(without).startswith(f"{RULE}: {WORDS}: None is not a project of the file or an example: ")


# --- the files, and how they are judged -------------------------------------------------------------------------------


def test_every_shipped_book_has_a_file_of_cases() -> None:
    assert {row.book.name for row in written_rows()} == {book.name for book in SHIPPED_BOOKS}
    assert {file.name for file in written.FOLDER.iterdir()} == {f"{book.name}.yaml" for book in SHIPPED_BOOKS}


def test_the_example_that_is_shown_to_contributors_comes_out_as_it_is_written() -> None:
    shown = (Path(__file__).parents[2] / "CONTRIBUTING.md").read_text(encoding="utf-8")
    example = shown.partition("```yaml\n")[2].partition("```")[0]
    (row,) = rows(example)

    assert judging.judged([row]) == ""
    assert (row.project.first_day, row.margin) == (date(2024, 1, 1), euro("-10000.00"))
    assert {f"| `{field.name}` |" for field in attrs.fields(written.WrittenCase)} == set(
        re.findall(r"(?m)^\| `[a-z]+` \|", shown.partition("## Style")[0])
    )


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the tables stand instead."""
    monkeypatch.setattr(written, "FOLDER", tmp_path)
    return tmp_path


def test_what_comes_out_as_it_is_written_is_counted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / FILE).write_text(TABLE, encoding="utf-8")
    (folder / ".state_aid.yaml.swp").write_bytes(b"\0")

    assert judging.main() is None
    assert capsys.readouterr().out == "1 case was judged, and comes out as it is written.\n"


def test_what_comes_out_otherwise_is_told_in_words(folder: Path) -> None:
    text = TABLE.replace("outcome: breached\n    margin: -5", "outcome: met\n    missing: [on]\n    margin: -4")
    (folder / FILE).write_text(text, encoding="utf-8")

    assert (
        judging.main()
        == f"""\
state_aid.{RULE}
  {WORDS}
    outcome
      expected: met
      found:    breached
    missing
      expected: on
      found:    none
    margin
      expected: -4000.00 EUR
      found:    -5000.00 EUR
    the report says: 80000.00 EUR of State aid and 25000.00 EUR of de minimis aid are above 50 % of \
200000.00 EUR, 100000.00 EUR"""
    )


def test_a_table_that_cannot_be_read_is_told_without_being_judged(folder: Path) -> None:
    (folder / FILE).write_text(TABLE.replace("breached", "broken"), encoding="utf-8")

    assert judging.main() == f"{FILE!r} is not a table of cases: {wrong(TABLE.replace('breached', 'broken'))}"
