"""Messages, judgements, findings, verdicts, and the report that a project officer reads."""

from __future__ import annotations

import copy
import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from typing import Any

import attrs
import pytest

from integrated_projects.activity import Activity
from integrated_projects.budget import Budget, BudgetLine
from integrated_projects.checking import check
from integrated_projects.errors import Malformed
from integrated_projects.examples import kameno, kazanlak, kyustendil, strelcha, vidin
from integrated_projects.finding import (
    Breach,
    Finding,
    Judgement,
    Message,
    Met,
    NotApplicable,
    Outcome,
    Report,
    Severity,
    Unknown,
    Verdict,
    gravest,
    shown,
)
from integrated_projects.identifier import ProjectNumber
from integrated_projects.listing import Listing
from integrated_projects.money import leva
from integrated_projects.partner import Role
from integrated_projects.path import Path
from integrated_projects.project import Project
from integrated_projects.rule import Binding, Case, Rule, RuleBook
from integrated_projects.source import Basis
from integrated_projects.text import Text

PAGES = {"kameno": kameno, "kazanlak": kazanlak, "kyustendil": kyustendil, "strelcha": strelcha, "vidin": vidin}
every_page = pytest.mark.parametrize("project", list(PAGES.values()), ids=list(PAGES))

# --- Message ----------------------------------------------------------------------------------------------------------


def test_a_message_is_a_sentence_with_its_figures() -> None:
    message = Message("{stated} is printed; the lines come to {sum}", {"stated": leva("3.01"), "sum": leva(3)})

    assert str(message) == message.read() == "3.01 BGN is printed; the lines come to 3.00 BGN"


def test_a_message_has_its_figures_in_the_language() -> None:
    message = Message("paid by {by}", {"by": Text(bg="ОП РЧР", en="OP HRD")})

    assert (message.read("bg"), message.read("en")) == ("paid by ОП РЧР", "paid by OP HRD")


def test_messages_with_the_same_figures_are_the_same() -> None:
    one = Message("{a} and {b}", {"b": 2, "a": 1})
    other = Message("{a} and {b}", [("a", 1), ("b", 2)])

    assert one == other
    assert hash(one) == hash(other)
    assert one.figures == (("a", 1), ("b", 2))


def test_a_list_among_the_figures_is_a_tuple() -> None:
    message = Message("{years}", {"years": [2023, 2024]})
    assert message == Message("{years}", {"years": (2023, 2024)})
    assert hash(message) == hash(copy.copy(message))


def test_the_braces_of_a_figure_are_no_places_for_figures() -> None:
    assert str(Message("{name} is listed", {"name": "{count}"})) == "{count} is listed"


def test_a_figure_that_is_not_given_is_a_bug() -> None:
    with pytest.raises(KeyError, match="count"):
        str(Message("{count} are stated"))


# --- shown ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "not stated"),
        (True, "True"),
        (36, "36"),
        ("School", "School"),
        (leva("467289.00"), "467289.00 BGN"),
        (Text(bg="Училище", en="School"), "School"),
        (Text(bg="Училище"), "Училище"),
        (Role.ASSOCIATED_PARTNER, "associated partner"),
        (date(2022, 7, 5), "2022-07-05"),
        (Listing(["ESF", "BG"]), "ESF, BG"),
        (Listing(["ESF", ...]), "ESF, …"),
        (Listing([]), "none"),
        ((), "none"),
        ((date(2022, 7, 5), None), "2022-07-05, not stated"),
        ((Role.PARTNER, (1, 2)), "partner; 1, 2"),
        (Fraction(0), "0"),
        (Fraction(5), "5"),
        (Fraction(1, 8), "0.125"),
        (Fraction(-1, 4), "-0.25"),
        (Fraction(-5, 2), "-2.5"),
        (Fraction(9779, 5000), "1.9558"),
        (Fraction(1, 10**10), "0.0000000001"),
        (Fraction(1, 3), "0.333333…"),
        (Fraction(-1, 3), "-0.333333…"),
        (Fraction(10**20, 3), "33333333333333333333.333333…"),
        (Fraction(1, 2**11), "0.000488…"),
        (Budget(lines=[BudgetLine(leva("1.00"))]), "budget"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("two\nlines\tand  blanks", "two lines and blanks"),
    ],
)
def test_a_value_is_shown_on_one_line(value: object, words: str) -> None:
    assert shown(value) == words


def test_words_are_shown_in_the_language() -> None:
    school = Text(bg="Училище", en="School")

    assert shown(school, "bg") == "Училище"
    assert shown(Listing([school, ...]), "bg") == "Училище, …"
    assert shown((school,), "bg") == "Училище"


@pytest.mark.parametrize("length", [159, 160, 161, 10_000])
def test_a_long_value_is_cut(length: int) -> None:
    words = shown("a" * length)

    assert len(words) == min(length, 160)
    assert words.endswith("…") is (length > 160)


def test_a_long_list_is_cut_as_a_whole() -> None:
    assert len(shown(Listing(["School"] * 1000))) == 160


# --- judgements -------------------------------------------------------------------------------------------------------

SENTENCE = Message("so it is")


@pytest.mark.parametrize(
    ("judgement", "outcome"),
    [
        (Met(SENTENCE), Outcome.MET),
        (Breach(SENTENCE), Outcome.BREACHED),
        (Unknown(SENTENCE, missing=[]), Outcome.UNKNOWN),
        (NotApplicable(SENTENCE), Outcome.NOT_APPLICABLE),
    ],
)
def test_each_judgement_has_its_outcome(judgement: Judgement, outcome: Outcome) -> None:
    assert judgement.outcome is outcome
    assert judgement.message == SENTENCE
    assert judgement.at is None


def test_what_is_missing_is_taken_from_any_iterable() -> None:
    assert Unknown(SENTENCE, missing=iter([Path() / "number"])).missing == (Path() / "number",)


GRAVITY = (Outcome.BREACHED, Outcome.UNKNOWN, Outcome.MET, Outcome.NOT_APPLICABLE)


@pytest.mark.parametrize(("one", "other"), list(itertools.product(GRAVITY, repeat=2)))
def test_the_gravest_of_two_comes_first_in_the_order(one: Outcome, other: Outcome) -> None:
    expected = GRAVITY[min(GRAVITY.index(one), GRAVITY.index(other))]

    assert gravest([one, other]) is expected


def test_of_nothing_the_gravest_is_that_nothing_applies() -> None:
    assert gravest([]) is Outcome.NOT_APPLICABLE
    assert gravest(iter([Outcome.MET])) is Outcome.MET


# --- Verdict ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_verdict_has_no_truth_value(verdict: Verdict) -> None:
    with pytest.raises(Malformed, match="is not a truth value: unknown is neither"):
        bool(verdict)


# --- Report -----------------------------------------------------------------------------------------------------------

PROJECT = Project(
    Text(bg="Проект", en="A project"),
    number=ProjectNumber.parse("BG05M9OP001-2.056-0020"),
    activities=[Activity("work")],
)
PRACTICE = Basis("Practice", article="page 7")


def saying(name: str, *judgements: Judgement, severity: Severity = Severity.ERROR, of: type = Project) -> Rule:
    """A rule that says the same of every noun."""
    return Rule(
        name=name,
        title="It holds.",
        of=of,
        basis=PRACTICE,
        severity=severity,
        function=lambda _noun, _case: judgements,
    )


def judged(*rules: Rule, project: Project = PROJECT, on: date | None = None, **fields: Any) -> Report:  # noqa: ANN401 - whatever the fields of a book take
    """The report of a book of these rules."""
    book = RuleBook(name="test", title="rules of a test", version="7", rules=rules, **fields)
    return check(project, books=[book], on=on)


@attrs.frozen
class Ceilings:
    """Figures of law that nobody has read."""

    ceiling: int | None = None


@attrs.frozen
class Register:
    """Evidence in which activities stand."""

    activities: tuple[Activity, ...] = ()


def lacking(*paths: str, words: str = "it is not stated") -> Unknown:
    """An unknown for which these facts are missing."""
    return Unknown(Message(words), missing=map(Path.parse, paths))


MET = Met(Message("nothing is wrong"))
BREACH = Breach(Message("two are stated"))
UNKNOWN = lacking("$.procedure")
NOT_APPLICABLE = NotApplicable(Message("there are none"))


@pytest.mark.parametrize(
    ("judgements", "verdict"),
    [
        ([MET], Verdict.MET),
        ([NOT_APPLICABLE], Verdict.MET),
        ([MET, UNKNOWN], Verdict.UNKNOWN),
        ([UNKNOWN, BREACH, MET], Verdict.BREACHED),
        ([NOT_APPLICABLE, UNKNOWN], Verdict.UNKNOWN),
    ],
)
def test_the_verdict_is_the_gravest_outcome(judgements: Iterable[Judgement], verdict: Verdict) -> None:
    assert judged(saying("first", *judgements)).verdict is verdict
    assert judged(*(saying(f"rule-{number}", one) for number, one in enumerate(judgements))).verdict is verdict


@pytest.mark.parametrize("severity", [Severity.WARNING, Severity.NOTE])
@pytest.mark.parametrize("judgement", [BREACH, UNKNOWN])
def test_no_verdict_hangs_on_a_warning_or_a_note(severity: Severity, judgement: Judgement) -> None:
    report = judged(saying("first", MET), saying("second", judgement, severity=severity))

    assert report.verdict is Verdict.MET
    assert report.outcome("test.second") is judgement.outcome


def test_the_findings_are_sorted_by_outcome_and_each_stands_once() -> None:
    report = judged(saying("first", MET, BREACH), saying("second", UNKNOWN, NOT_APPLICABLE))

    kinds = (report.breached, report.unknown, report.met, report.not_applicable)
    assert [[str(one.message) for one in kind] for kind in kinds] == [
        ["two are stated"],
        ["it is not stated"],
        ["nothing is wrong"],
        ["there are none"],
    ]
    assert [report.with_outcome(outcome) for outcome in Outcome] == [*kinds]
    assert sum(map(len, kinds)) == len(report.findings)


def test_of_gives_the_findings_of_one_rule() -> None:
    report = judged(saying("first", MET, BREACH), saying("second", UNKNOWN))

    assert [one.outcome for one in report.of("test.first")] == [Outcome.MET, Outcome.BREACHED]
    assert report.outcome("test.first") is Outcome.BREACHED
    assert report.outcome("test.second") is Outcome.UNKNOWN


@pytest.mark.parametrize("ask", [Report.of, Report.outcome])
@pytest.mark.parametrize("rule", ["first", "test.third", "", "shared.one-beneficiary"])
def test_a_rule_that_was_not_tried_has_no_outcome(ask: Callable[[Report, str], object], rule: str) -> None:
    with pytest.raises(Malformed, match="is not a rule of this report: it was not tried"):
        ask(judged(saying("first", MET)), rule)


def test_a_waived_rule_has_no_outcome() -> None:
    book = RuleBook(name="test", title="a book", version="1", rules=[saying("first", MET)])
    report = check(PROJECT, books=[book.without("first", because="it is tested")])

    with pytest.raises(Malformed, match="it was not tried"):
        report.outcome("test.first")


# --- rows -------------------------------------------------------------------------------------------------------------


def test_a_finding_is_a_row_of_plain_texts() -> None:
    breach = Breach(
        Message("two are stated"), observed=leva("3.01"), expected=Listing(["a", ...]), margin=Fraction(1, 4)
    )
    first, second = judged(saying("first", breach, lacking("$.procedure", "$.partners"))).rows()

    assert first == {
        "rule": "test.first",
        "severity": "error",
        "outcome": "breached",
        "subject": "A project",
        "path": "$",
        "message": "two are stated",
        "observed": "3.01 BGN",
        "expected": "a, …",
        "margin": "0.25",
        "missing": "",
        "basis": "Practice, page 7",
        "sources": "",
    }
    assert (second["outcome"], second["missing"]) == ("unknown", "$.procedure $.partners")
    assert [second[name] for name in ("observed", "expected", "margin")] == [None, None, None]


@every_page
def test_every_row_has_the_same_columns_and_one_line(project: Project) -> None:
    rows = check(project).rows()

    assert len({tuple(row) for row in rows}) == 1
    assert [value for row in rows for value in row.values() if value is not None and "\n" in value] == []


def test_a_row_is_that_of_its_finding() -> None:
    report = judged(saying("first", MET, UNKNOWN))

    assert report.rows() == tuple(map(Finding.row, report.findings))


# --- the text ---------------------------------------------------------------------------------------------------------


def flat(report: Report) -> str:
    """The words of the report, wherever its lines break."""
    assert str(report) == report.text()
    return " ".join(str(report).split())


def test_the_text_names_the_project_the_book_and_the_verdict() -> None:
    words = flat(judged(saying("first", MET)))

    assert "BG05M9OP001-2.056-0020" in words
    assert "rules of a test" in words
    assert "as it does every project" in words
    assert Verdict.MET.name in words


def test_the_title_is_in_the_language_of_the_report_as_far_as_it_is_known_in_it() -> None:
    both, english, bulgarian = (
        check(Project(title)) for title in (PROJECT.title, Text(en="A project"), Text(bg="Проект"))
    )

    assert [report.text().splitlines()[0] for report in (both, english, bulgarian)] == ["A project"] * 2 + ["Проект"]
    assert [report.text("bg").splitlines()[0] for report in (both, english, bulgarian)] == [
        "Проект",
        "A project",
        "Проект",
    ]


def test_the_text_tells_book_by_book_how_often_each_outcome_was_reached() -> None:
    report = judged(saying("first", MET), saying("second", MET, UNKNOWN), saying("third", BREACH, UNKNOWN))
    lines = str(report).splitlines()
    told = lines.index("book test 7, rules of a test: binds, as it does every project") + 1

    assert lines[told] == "    1 breached, 1 unknown, 1 met, 0 not applicable"


def test_the_text_of_a_project_without_a_number_has_none() -> None:
    report = judged(saying("first", MET), project=Project("A project"))

    assert "A project" in flat(report)
    assert "None" not in flat(report)


def test_the_text_names_the_day_where_one_is_named() -> None:
    assert "2022-07-05" in flat(judged(saying("first", MET), on=date(2022, 7, 5)))


def test_a_breach_is_told_in_full() -> None:
    words = flat(judged(saying("first", attrs.evolve(BREACH, at=Path() / "activities" / 0), severity=Severity.WARNING)))

    for part in ("WARNING", "test.first", "two are stated", "$.activities[0]", "Practice, page 7"):
        assert part in words


def test_each_missing_fact_stands_once_with_all_that_wait_for_it() -> None:
    report = judged(
        saying("first", lacking("$.procedure", "$.partners")),
        saying("second", lacking("$.partners")),
        saying("third", lacking("$.procedure", "$.partners")),
    )
    words = flat(report)

    assert words.count("$.procedure") == words.count("$.partners") == 1
    waiting = words[words.index("$.partners") :]
    assert all(name in waiting for name in ("test.first", "test.second", "test.third"))


@every_page
def test_each_missing_fact_of_a_real_page_stands_once(project: Project) -> None:
    report = check(project)
    words = flat(report)
    plain = {str(path) for finding in report.unknown for path in finding.missing if "[" not in str(path)}

    assert plain
    assert {path: len(re.findall(rf"(?<!\w){re.escape(path)}\)", words)) for path in plain} == dict.fromkeys(plain, 1)


def test_facts_of_one_shape_for_the_same_rules_are_told_together() -> None:
    project = attrs.evolve(PROJECT, activities=[Activity(f"activity {number}") for number in range(6)])
    paths = [f"$.activities[{number}].programmes" for number in (0, 1, 2, 5)]
    words = flat(judged(saying("first", lacking(*paths)), project=project))

    assert "$.activities[0–2, 5].programmes" in words
    assert words.count("programmes]") + words.count(".programmes") == 1


def test_facts_for_different_rules_are_told_apart() -> None:
    project = attrs.evolve(PROJECT, activities=[Activity("work"), Activity("training")])
    first, second = (f"$.activities[{number}].programmes" for number in (0, 1))
    words = flat(judged(saying("first", lacking(first, second)), saying("second", lacking(second)), project=project))

    assert first in words
    assert second in words


def test_a_missing_fact_is_told_in_the_words_of_the_noun_that_lacks_it() -> None:
    of_the_project = lacking("$.activities[0].programmes", "$.number", words="nobody knows anything")
    of_the_activity = lacking("$.activities[0].programmes", words="who pays for the work is not stated")
    report = judged(
        saying("first", of_the_project),
        saying("second", of_the_activity, of=Activity),
        project=attrs.evolve(PROJECT, number=None),
    )

    assert "who pays for the work is not stated" in flat(report)


def test_a_missing_day_is_told_in_words() -> None:
    words = flat(judged(saying("first", lacking("on"))))

    assert "the day as of which the project is judged" in words
    assert "test.first" in words


def test_what_is_met_is_folded() -> None:
    words = flat(judged(saying("first", MET, MET), saying("second", MET)))

    assert words.count("test.first") == words.count("test.second") == 1
    assert "nothing is wrong" not in words


def test_a_rule_that_is_breached_somewhere_is_not_among_what_is_met() -> None:
    words = flat(judged(saying("first", MET, BREACH)))

    assert words.count("test.first") == 1


def test_what_does_not_apply_is_told_with_the_reason() -> None:
    words = flat(judged(saying("first", NOT_APPLICABLE), saying("second", NOT_APPLICABLE, MET)))

    assert "test.first: there are none" in words
    assert "test.second: there are none" not in words


def test_a_waiver_is_told_with_the_reason() -> None:
    book = RuleBook(name="test", title="a book", version="1", rules=[saying("first", BREACH), saying("second", MET)])
    report = check(PROJECT, books=[book.without("first", because="the call has two lead partners")])

    assert "test.first" in flat(report)
    assert "the call has two lead partners" in flat(report)
    assert "two are stated" not in flat(report)
    assert report.verdict is Verdict.MET


def bound(
    binds: bool | None,  # noqa: FBT001 - truths are what it is about
    because: Message = Message("the procedure is of another programme"),  # noqa: B008 - it is frozen
) -> Callable[[Case[object]], Binding]:
    return lambda _case: Binding(binds=binds, because=because, missing=(Path() / "procedure",))


def test_a_book_that_does_not_bind_is_told_with_the_reason() -> None:
    report = judged(saying("first", BREACH), binds=bound(False))

    assert "does not bind: test 7 (the procedure is of another programme)" in flat(report)
    assert "test.first" not in flat(report)
    assert report.breached == ()


def test_books_that_do_not_bind_are_told_on_one_line_after_those_that_may() -> None:
    reason = Message("its period is another")
    standings = {"old": False, "mine": True, "new": False, "other": None}
    books = [
        RuleBook(name=name, title=name, version="2", rules=(), binds=bound(one, reason))
        for name, one in standings.items()
    ]
    lines = str(check(PROJECT, books=books)).splitlines()

    assert lines[3:7] == [
        "book mine 2, mine: binds, its period is another",
        "    0 breached, 0 unknown, 0 met, 0 not applicable",
        "book other 2, other: may bind, its period is another",
        "does not bind: old 2 (its period is another), new 2 (its period is another)",
    ]


def test_a_book_that_may_bind_stands_as_one_unknown() -> None:
    report = judged(saying("first", BREACH), saying("second", MET), binds=bound(None))
    words = flat(report)

    assert [finding.rule for finding in report.findings] == ["test.binds"]
    assert report.verdict is Verdict.UNKNOWN
    assert words.count("$.procedure") == 1
    assert "test.binds" in words
    assert "test.first" not in words


@every_page
def test_every_rule_is_named_in_the_text_or_counted_with_others_of_its_book(project: Project) -> None:
    report = check(project)
    words = flat(report)
    unnamed = Counter(entry.rule.partition(".")[0] for entry in report.rules if entry.rule not in words)
    counted: Counter[str] = Counter()
    for count, book in re.findall(r"(\d+) rules of (\w+)", words):
        counted[book] += int(count)

    # A rule that waits for two facts is counted with each.
    assert unnamed <= counted


def test_of_many_rules_of_a_book_that_wait_for_one_fact_the_number_is_told() -> None:
    waiting = [saying(f"rule-{number}", lacking("$.duration")) for number in range(7)]

    assert "needed by 7 rules of test" in flat(judged(*waiting))
    assert "needed by test.rule-0, test.rule-1, test.rule-2" in flat(judged(*waiting[:6]))


def test_rules_that_do_not_apply_for_one_reason_are_told_together() -> None:
    idle = [saying(name, NotApplicable(Message("nothing is asked"))) for name in ("first", "second")]

    assert "test.first, test.second: nothing is asked" in flat(judged(*idle))


def test_what_is_missing_beside_the_project_and_in_the_terms_stands_under_heads_of_its_own() -> None:
    paths = ("$terms.ceiling", "$evidence.register", "$.duration")
    lines = str(judged(saying("first", lacking(*paths)), terms=Ceilings())).splitlines()
    heads = [line.partition(",")[0] for line in lines if line.startswith("NOT ")]

    assert heads == ["NOT STATED", "NOT GIVEN", "NOT READ"]
    assert lines.index("  register ($evidence.register)") > lines.index("  duration ($.duration)")
    assert lines.index("  ceiling ($terms.ceiling)") > lines.index("  register ($evidence.register)")


def test_what_is_missing_in_evidence_is_told_by_its_position() -> None:
    rule = attrs.evolve(saying("first", lacking("$evidence[0].activities[1].number"), of=Activity), within=Register)
    book = RuleBook(name="test", title="rules of a test", version="7", rules=[rule])
    report = check(PROJECT, books=[book], evidence=[Register(activities=(Activity("a"), Activity("b")))])

    assert "evidence 1, activity 2: number ($evidence[0].activities[1].number)" in flat(report)


def test_that_no_evidence_is_given_is_said_once() -> None:
    report = judged(attrs.evolve(saying("first", of=Activity), within=Register))

    assert "NOT GIVEN" in flat(report)
    assert "not given: register" not in flat(report)
    assert report.unknown[0].message.read() == "not given: register"


def test_a_hostile_name_stays_plain_text_on_its_line() -> None:
    report = judged(saying("first", BREACH), project=Project("<b>A</b>\nVERDICT: MET"))

    assert "<b>A</b> VERDICT: MET" in str(report).splitlines()[0]
    assert report.findings[0].subject == "<b>A</b> VERDICT: MET"
