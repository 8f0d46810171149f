"""Rules, the case that they judge, and the books that hold them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import attrs
import pytest

from integrated_projects.activity import Activity
from integrated_projects.dated import Dated, Version
from integrated_projects.errors import Malformed, SilentRule
from integrated_projects.examples import kazanlak
from integrated_projects.finding import (
    Breach,
    Judgement,
    Message,
    Met,
    NotApplicable,
    Outcome,
    Severity,
    Unknown,
)
from integrated_projects.partner import Partner
from integrated_projects.path import Path
from integrated_projects.project import Contract, Project
from integrated_projects.rule import Binding, Case, Rule, RuleBook, binds_every_project, decide, not_applicable, rule
from integrated_projects.source import Basis

BASIS = Basis("Practice")
TRAINING = Activity("training")
ONE_ACTIVITY = Project("A project", activities=[TRAINING])

AnyCase = Case[Any]
Judge = Callable[[Any, AnyCase], Iterator[Judgement]]

# What somebody can write whom no type checker watches.
loose_rule: Any = Rule


def made(*judgements: Judgement, name: str = "must-hold", of: type = Project) -> Rule:
    """A rule that says the same of every noun."""
    return Rule(
        name=name,
        title="It holds.",
        of=of,
        basis=BASIS,
        severity=Severity.ERROR,
        function=lambda _noun, _case: judgements,
    )


def by(function: Judge, of: type = Project) -> Rule:
    """A rule that judges as the function does."""
    return attrs.evolve(made(of=of), function=function)


def book(*rules: Rule, **fields: Any) -> RuleBook:  # noqa: ANN401 - whatever the fields of a book take
    return RuleBook(name="test", title="a book", version="3", rules=rules, **fields)


def case(here: Path, project: Project = kazanlak) -> AnyCase:
    return Case(project=project, terms=None, on=None, here=here)


MET = Met(Message("it holds"))


# --- decide -----------------------------------------------------------------------------------------------------------


def decided(truth: bool | None, **more: str) -> Judgement:  # noqa: FBT001 - truths are what it is about
    return decide(
        truth,
        "{count} are stated",
        observed=2,
        expected=1,
        margin=1,
        missing=[Path() / "partners"],
        at=Path() / "partners",
        count=2,
        **more,
    )


def test_what_is_true_is_met() -> None:
    sentence = Message("{count} are stated", {"count": 2})

    assert decided(True) == Met(sentence, observed=2, expected=1, margin=1, at=Path() / "partners")


def test_what_is_false_is_breached() -> None:
    sentence = Message("{count} are stated", {"count": 2})

    assert decided(False) == Breach(sentence, observed=2, expected=1, margin=1, at=Path() / "partners")


def test_what_is_neither_is_unknown_and_has_no_margin() -> None:
    sentence = Message("{count} are stated", {"count": 2})
    path = Path() / "partners"

    assert decided(None) == Unknown(sentence, missing=(path,), observed=2, expected=1, at=path)


@pytest.mark.parametrize(
    ("truth", "words"), [(True, "2 are stated"), (False, "2 are too many"), (None, "2 are stated for certain")]
)
def test_each_truth_has_its_words(truth: bool | None, words: str) -> None:  # noqa: FBT001 - truths are what it is about
    judgement = decided(truth, breached="{count} are too many", unknown="{count} are stated for certain")

    assert str(judgement.message) == words


def test_what_does_not_apply_says_why() -> None:
    judgement = not_applicable("there are {count} of them", count=0)

    assert judgement == NotApplicable(Message("there are {count} of them", {"count": 0}))
    assert judgement.outcome is Outcome.NOT_APPLICABLE


# --- rule -------------------------------------------------------------------------------------------------------------


def test_a_rule_takes_its_title_from_the_first_line_of_the_docstring() -> None:
    @rule("title-is-short", of=Project, basis=BASIS, severity=Severity.NOTE)
    def title_is_short(project: Project, _case: AnyCase) -> Iterator[Judgement]:
        """The title is short.

        At most a hundred letters.
        """
        yield decide(len(str(project.title)) <= 100, "{title}", title=project.title)

    assert isinstance(title_is_short, Rule)
    assert title_is_short.title == "The title is short."
    assert (title_is_short.name, title_is_short.of, title_is_short.severity) == (
        "title-is-short",
        Project,
        Severity.NOTE,
    )
    assert [judged.outcome for _, _, judged in title_is_short.judge(kazanlak, None, None)] == [Outcome.MET]


def test_a_rule_is_an_error_unless_it_says_otherwise() -> None:
    @rule("must-hold", of=Project, basis=BASIS)
    def must_hold(_project: Project, _case: AnyCase) -> Iterator[Judgement]:
        """It holds."""
        yield MET

    assert must_hold.severity is Severity.ERROR


def test_a_rule_that_does_not_say_what_must_hold_is_refused() -> None:
    def unsaid(_project: Project, _case: AnyCase) -> Iterator[Judgement]:
        yield MET

    with pytest.raises(Malformed, match="it holds no letter"):
        rule("must-hold", of=Project, basis=BASIS)(unsaid)


@pytest.mark.parametrize(
    "name", ["", "Must-hold", "must hold", "must_hold", "-must", "must-", "must--hold", "трябва", "٣", "a\n"]
)
def test_a_name_that_is_not_small_words_joined_by_hyphens_is_refused(name: str) -> None:
    with pytest.raises(Malformed, match="is not the name of a rule"):
        made(name=name)


@pytest.mark.parametrize("name", ["a", "must-hold", "article-65-2"])
def test_a_name_of_small_words_is_taken(name: str) -> None:
    assert made(name=name).name == name


@pytest.mark.parametrize(("field", "value"), [("basis", "Practice"), ("severity", "error"), ("basis", None)])
def test_a_rule_takes_a_basis_and_a_severity_and_no_words_for_them(field: str, value: object) -> None:
    fields = {"name": "a", "title": "A.", "of": Project, "basis": BASIS, "severity": Severity.NOTE, "function": print}

    with pytest.raises(Malformed, match=f"the {field} of a Rule"):
        loose_rule(**{**fields, field: value})


# --- Case -------------------------------------------------------------------------------------------------------------


def test_a_case_knows_the_roots() -> None:
    assert (str(case(Path()).root), str(case(Path()).day)) == ("$", "on")


@pytest.mark.parametrize(("path", "position"), [("$.partners[3]", 3), ("$.parts[1].contracts[0]", 0)])
def test_a_position_is_that_in_the_list(path: str, position: int) -> None:
    assert case(Path.parse(path)).position == position


@pytest.mark.parametrize("path", ["$", "$.budget", "$.parts[1].programme"])
def test_what_stands_in_no_list_has_no_position(path: str) -> None:
    with pytest.raises(Malformed, match="the noun does not stand in a list"):
        _ = case(Path.parse(path)).position


@pytest.mark.parametrize(
    ("path", "parent"),
    [
        ("$.parts[1].contracts[0]", "$.parts[1]"),
        ("$.partners[3]", "$"),
        ("$.partners[3].organisation", "$.partners[3]"),
        ("$.budget", "$"),
        ("$", "$"),
    ],
)
def test_the_parent_is_the_noun_in_which_it_stands(path: str, parent: str) -> None:
    assert case(Path.parse(path)).parent is Path.parse(parent).resolve(kazanlak)


def test_a_path_that_leads_nowhere_has_no_parent() -> None:
    with pytest.raises(Malformed, match="a path into this value"):
        _ = case(Path.parse("$.partners[99].organisation")).parent


@pytest.mark.parametrize(
    ("path", "missing"),
    [
        ("$.number", True),
        ("$.territory", True),
        ("$.partners", False),
        ("$.first_day", False),
        ("$.budget", False),
        ("on", True),
    ],
)
def test_a_fact_is_missing_where_nothing_or_only_a_part_is_stated(path: str, missing: bool) -> None:  # noqa: FBT001 - truths are what it is about
    assert case(Path()).is_missing(Path.parse(path)) is missing


# --- judging ----------------------------------------------------------------------------------------------------------


def judged(one: Rule, project: Project = ONE_ACTIVITY, on: date | None = None) -> list[tuple[str, Judgement]]:
    return [(str(path), judgement) for path, _, judgement in one.judge(project, None, on)]


def test_a_rule_judges_every_noun_of_its_kind_where_it_stands() -> None:
    project = Project("A project", activities=[TRAINING, Activity("work")])

    assert judged(made(MET, of=Activity), project) == [("$.activities[0]", MET), ("$.activities[1]", MET)]


def test_a_rule_may_say_several_things_of_one_noun_and_place_them_elsewhere() -> None:
    elsewhere = attrs.evolve(MET, at=Path() / "partners")

    assert judged(made(MET, elsewhere)) == [("$", MET), ("$.partners", elsewhere)]


def test_where_there_is_no_such_noun_the_rule_does_not_apply() -> None:
    project = Project("A project", partners=[], associated_partners=[])
    ((path, judgement),) = judged(made(MET, of=Partner), project)

    assert (path, judgement.outcome, str(judgement.message)) == (
        "$",
        Outcome.NOT_APPLICABLE,
        "the project has no partner",
    )


def test_where_there_may_be_another_noun_it_is_unknown_of_that_one() -> None:
    project = Project("A project", activities=[TRAINING, ...])
    (_, first), (path, second) = judged(made(MET, of=Activity), project)

    assert (first.outcome, path, second.outcome) == (Outcome.MET, "$.activities", Outcome.UNKNOWN)
    assert isinstance(second, Unknown)
    assert second.missing == (Path() / "activities",)
    assert str(second.message) == "whether there is another activity is not stated"


def test_a_rule_reads_its_terms_the_day_and_the_place() -> None:
    seen: list[AnyCase] = []

    def look(_noun: object, here: AnyCase) -> Iterator[Judgement]:
        seen.append(here)
        yield MET

    list(by(look, Contract).judge(kazanlak, "terms", date(2022, 1, 1)))

    assert [(one.terms, one.on, str(one.here)) for one in seen] == [
        ("terms", date(2022, 1, 1), "$.parts[0].contracts[0]"),
        ("terms", date(2022, 1, 1), "$.parts[1].contracts[0]"),
    ]
    assert all(one.project is kazanlak for one in seen)


def test_a_rule_that_says_nothing_is_silent() -> None:
    with pytest.raises(
        SilentRule, match=r"must-hold' is not a lawful rule: it yielded no judgement at \$.activities\[0\]"
    ):
        judged(made(of=Activity))


@pytest.mark.parametrize("missing", [[], [Path() / "activities"], [Path() / "budget"]])
def test_a_rule_that_says_unknown_of_what_is_known_is_silent(missing: list[Path]) -> None:
    with pytest.raises(SilentRule, match="it says unknown and names nothing that is missing"):
        judged(made(Unknown(Message("who knows"), missing=missing)))


def test_an_unknown_keeps_what_is_in_fact_missing_each_once_and_in_its_order() -> None:
    number, activities, partners = Path() / "number", Path() / "activities", Path() / "partners"
    unknown = Unknown(Message("who knows"), missing=[partners, activities, number, partners])

    ((_, judgement),) = judged(made(unknown))

    assert judgement == attrs.evolve(unknown, missing=(partners, number))


def test_a_term_that_is_not_in_force_makes_the_rule_unknown() -> None:
    ceiling = Dated("the ceiling", [Version(200, since=date(2014, 1, 1))])

    def is_below(_noun: object, here: AnyCase) -> Iterator[Judgement]:
        yield decide(ceiling.possible(here.on) == (200,), "the ceiling is 200")

    ((_, before),) = judged(by(is_below), on=date(2013, 12, 31))
    ((_, without),) = judged(by(is_below))
    ((_, after),) = judged(by(is_below), on=date(2014, 1, 1))

    assert isinstance(before, Unknown)
    assert [str(path) for path in before.missing] == ["on"]
    assert "the next version starts on 2014-01-01" in str(before.message)
    assert (without.outcome, after.outcome) == (Outcome.UNKNOWN, Outcome.MET)


def test_a_bug_in_a_rule_is_no_fault_of_the_project() -> None:
    def fail(_noun: object, _case: AnyCase) -> Iterator[Judgement]:
        yield MET
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        judged(by(fail))


# --- RuleBook ---------------------------------------------------------------------------------------------------------


def test_a_book_gives_its_rules_the_first_half_of_their_ids() -> None:
    found = book(made(MET), terms="terms").judge(ONE_ACTIVITY, None)
    (finding,) = found.findings

    assert (finding.rule, finding.severity, finding.basis, finding.subject) == (
        "test.must-hold",
        Severity.ERROR,
        BASIS,
        "A project",
    )
    assert [entry.rule for entry in found.rules] == ["test.must-hold"]
    assert (found.entry.name, found.entry.version, found.entry.binds) == ("test", "3", True)


def test_a_finding_keeps_what_the_judgement_knows() -> None:
    breach = Breach(Message("2 are stated"), observed=2, expected=1, margin=1)
    unknown = Unknown(Message("who knows"), missing=[Path() / "number"], observed=2)

    first, second = book(made(breach, unknown)).judge(ONE_ACTIVITY, None).findings

    assert (first.observed, first.expected, first.margin, first.missing) == (2, 1, 1, ())
    assert (second.observed, second.expected, second.margin) == (2, None, None)
    assert second.missing == (Path() / "number",)


def test_a_book_with_more_rules_is_another_book() -> None:
    first = book(made(MET))

    second = first.with_rules(made(MET, name="another"))

    assert [one.name for one in first.rules] == ["must-hold"]
    assert [one.name for one in second.rules] == ["must-hold", "another"]


def test_two_rules_of_one_name_are_refused() -> None:
    with pytest.raises(Malformed, match="'must-hold' is not the name of one rule"):
        book(made(MET), made(MET))
    with pytest.raises(Malformed, match="two rules of the book have it"):
        book(made(MET)).with_rules(made(MET))


@pytest.mark.parametrize("name", ["must-hold", "test.must-hold"])
def test_a_rule_is_waived_by_its_name_or_its_id_and_stays_in_the_report(name: str) -> None:
    found = (
        book(made(MET), made(MET, name="another")).without(name, because="the call says so").judge(ONE_ACTIVITY, None)
    )

    assert [(entry.rule, entry.waived) for entry in found.rules] == [
        ("test.must-hold", "the call says so"),
        ("test.another", None),
    ]
    assert [finding.rule for finding in found.findings] == ["test.another"]


def test_a_rule_that_is_waived_is_not_tried() -> None:
    silent = made(name="silent")

    assert book(silent).without("silent", because="it is broken").judge(ONE_ACTIVITY, None).findings == ()


@pytest.mark.parametrize("name", ["no-such-rule", "other.must-hold", ""])
def test_only_a_rule_of_the_book_is_waived(name: str) -> None:
    with pytest.raises(Malformed, match="is not a rule of the book test"):
        book(made(MET)).without(name, because="the call says so")


def test_a_waiver_without_a_reason_is_refused() -> None:
    with pytest.raises(Malformed, match="it holds no letter"):
        book(made(MET)).without("must-hold", because=" ")


def test_a_book_binds_every_project_unless_it_says_otherwise() -> None:
    binding = binds_every_project(kazanlak, None)

    assert (binding.binds, str(binding.because), binding.missing) == (True, "as it does every project", ())
    assert book().binds is binds_every_project


def binding(binds: bool | None, *missing: Path) -> Callable[[Project, date | None], Binding]:  # noqa: FBT001 - truths are what it is about
    return lambda _project, _on: Binding(binds=binds, because=Message("the call is of another year"), missing=missing)


def test_a_book_that_does_not_bind_is_named_and_not_tried() -> None:
    found = book(made(), binds=binding(False)).judge(ONE_ACTIVITY, None)

    assert (found.entry.binds, str(found.entry.because)) == (False, "the call is of another year")
    assert (found.rules, found.findings) == ((), ())


def test_a_book_that_may_bind_stands_as_one_unknown() -> None:
    procedure = Path() / "procedure"
    found = book(made(), made(MET, name="another"), binds=binding(None, procedure)).judge(ONE_ACTIVITY, None)
    (finding,) = found.findings

    assert found.entry.binds is None
    assert [entry.rule for entry in found.rules] == ["test.binds"]
    assert (finding.rule, finding.outcome, finding.severity) == ("test.binds", Outcome.UNKNOWN, Severity.ERROR)
    assert (finding.missing, str(finding.message)) == ((procedure,), "the call is of another year")


def test_a_doubt_for_which_nothing_is_missing_is_silent() -> None:
    with pytest.raises(SilentRule, match="it says unknown and names nothing that is missing"):
        book(made(), binds=binding(None)).judge(ONE_ACTIVITY, None)


def test_whether_a_book_binds_may_hang_on_the_day() -> None:
    def since_2020(_project: Project, on: date | None) -> Binding:
        binds = None if on is None else on >= date(2020, 1, 1)
        return Binding(binds=binds, because=Message("in force since 2020"), missing=(Path(root="on"),))

    asked = book(made(MET), binds=since_2020)

    assert [asked.judge(ONE_ACTIVITY, on).entry.binds for on in (None, date(2019, 12, 31), date(2020, 1, 1))] == [
        None,
        False,
        True,
    ]
