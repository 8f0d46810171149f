"""Rules, the case that they judge, and the books that hold them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import attrs
import pytest

from integrated_projects.activity import Activity
from integrated_projects.checking import check
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
from integrated_projects.listing import Listed, Listing
from integrated_projects.partner import Partner
from integrated_projects.path import Path
from integrated_projects.project import Contract, Project
from integrated_projects.rule import (
    Binding,
    Case,
    Rule,
    RuleBook,
    agreed,
    binds_every_project,
    decide,
    not_applicable,
    rule,
)
from integrated_projects.source import Basis, Certainty, Source

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


def case(here: Path, project: Project = kazanlak, **more: Any) -> AnyCase:  # noqa: ANN401 - whatever a case takes
    return Case(**{"project": project, "terms": None, "on": None, "here": here, **more})


MET = Met(Message("it holds"))


# --- decide -----------------------------------------------------------------------------------------------------------


def decided(truth: bool | None, **more: Any) -> Judgement:  # noqa: ANN401, FBT001 - any figure; truths are what it is about
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
    path = Path() / "partners"

    assert decided(True) == Met(sentence, observed=2, expected=1, margin=1, reads=[path], at=path)


def test_what_is_false_is_breached() -> None:
    sentence = Message("{count} are stated", {"count": 2})
    path = Path() / "partners"

    assert decided(False) == Breach(sentence, observed=2, expected=1, margin=1, reads=[path], at=path)


def test_what_is_neither_is_unknown_and_has_no_margin() -> None:
    sentence = Message("{count} are stated", {"count": 2})
    path = Path() / "partners"

    assert decided(None) == Unknown(sentence, missing=(path,), observed=2, expected=1, reads=[path], at=path)


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
    assert [judged.outcome for _, _, judged in title_is_short.judge(case(Path()))] == [Outcome.MET]


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
    return [(str(path), judgement) for path, _, judgement in one.judge(case(Path(), project, on=on))]


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


@pytest.mark.parametrize("activities", [None, [...]])
def test_where_no_noun_is_stated_it_says_so(activities: list[Any] | None) -> None:
    ((path, judgement),) = judged(made(MET, of=Activity), Project("A project", activities=activities))

    assert (path, judgement.outcome) == ("$.activities", Outcome.UNKNOWN)
    assert str(judgement.message) == "no activity is stated"


def test_a_rule_reads_its_terms_the_day_and_the_place() -> None:
    seen: list[AnyCase] = []

    def look(_noun: object, here: AnyCase) -> Iterator[Judgement]:
        seen.append(here)
        yield MET

    list(by(look, Contract).judge(case(Path(), terms="terms", on=date(2022, 1, 1))))

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
    binding = binds_every_project(case(Path()))

    assert (binding.binds, str(binding.because), binding.missing) == (True, "as it does every project", ())
    assert book().binds is binds_every_project


def binding(binds: bool | None, *missing: Path) -> Callable[[AnyCase], Binding]:  # noqa: FBT001 - truths are what it is about
    return lambda _case: Binding(binds=binds, because=Message("the call is of another year"), missing=missing)


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
    def since_2020(asked: AnyCase) -> Binding:
        binds = None if asked.on is None else asked.on >= date(2020, 1, 1)
        return Binding(binds=binds, because=Message("in force since 2020"), missing=(Path(root="on"),))

    asked = book(made(MET), binds=since_2020)

    assert [asked.judge(ONE_ACTIVITY, on).entry.binds for on in (None, date(2019, 12, 31), date(2020, 1, 1))] == [
        None,
        False,
        True,
    ]


# --- evidence, terms, and how sure they are ---------------------------------------------------------------------------


@attrs.frozen
class Payment:
    """An item of some evidence."""

    amount: int | None


def _payments(value: Listed[Payment]) -> Listing[Payment]:
    return Listing(value, kind=Payment)


@attrs.frozen
class PaymentRegister:
    """Some evidence."""

    payments: Listing[Payment] = attrs.field(converter=_payments)


def small_payments(payment: Payment, here: AnyCase) -> Iterator[Judgement]:
    truth = None if payment.amount is None else payment.amount <= 10
    yield decide(truth, "{amount}", missing=[here.here / "amount"], amount=payment.amount)


SMALL_PAYMENTS = attrs.evolve(by(small_payments, Payment), within=PaymentRegister)


def beside(*evidence: object) -> list[tuple[str, Outcome, list[str]]]:
    report = check(ONE_ACTIVITY, books=[book(SMALL_PAYMENTS)], evidence=evidence)
    return [(str(one.path), one.outcome, list(map(str, one.missing))) for one in report.findings]


def test_a_noun_of_evidence_is_judged_where_it_stands_in_it() -> None:
    register = PaymentRegister([Payment(7), Payment(11), Payment(None), ...])

    assert beside(register) == [
        ("$evidence[0].payments[0]", Outcome.MET, []),
        ("$evidence[0].payments[1]", Outcome.BREACHED, []),
        ("$evidence[0].payments[2]", Outcome.UNKNOWN, ["$evidence[0].payments[2].amount"]),
        ("$evidence[0].payments", Outcome.UNKNOWN, ["$evidence[0].payments"]),
    ]


def test_evidence_that_nobody_gave_is_missed_by_its_name() -> None:
    assert beside() == [("$", Outcome.UNKNOWN, ["$evidence.payment_register"])]


@pytest.mark.parametrize(
    ("asks", "found"), [(False, Outcome.NOT_APPLICABLE), (None, Outcome.UNKNOWN), (True, Outcome.UNKNOWN)]
)
def test_what_asks_nothing_of_the_project_misses_no_evidence(asks: bool | None, found: Outcome) -> None:  # noqa: FBT001 - truths are what it is about
    guarded = attrs.evolve(SMALL_PAYMENTS, asks=lambda _case: asks)
    case = Case(project=ONE_ACTIVITY, terms=None, on=None, here=Path())

    assert [judgement.outcome for _, _, judgement in guarded.judge(case)] == [found]


def test_evidence_that_lists_nothing_asks_nothing() -> None:
    (finding,) = check(ONE_ACTIVITY, books=[book(SMALL_PAYMENTS)], evidence=[PaymentRegister([])]).findings

    assert (finding.outcome, str(finding.message)) == (
        Outcome.NOT_APPLICABLE,
        "the payment register has no payment",
    )


def test_a_case_finds_evidence_and_resolves_its_paths() -> None:
    register = PaymentRegister([Payment(7)])
    asked = case(Path((0, "payments", 0), "$evidence"), terms=register, evidence=(TRAINING, register))

    assert asked.given(PaymentRegister) == (Path((1,), "$evidence"), register)
    assert asked.given(Partner) == (Path(("partner",), "$evidence"), None)
    assert asked.resolve(Path.parse("$evidence[1].payments[0].amount")) == 7
    assert asked.resolve(Path.parse("$evidence.payment_register")) is register
    assert asked.resolve(Path.parse("$evidence.partner")) is None
    assert asked.resolve(Path.parse("$terms.payments[0]")) == Payment(7)
    assert asked.resolve(Path(root="on")) is None
    assert asked.resolve(Path(root="$evidence")) is None


def test_the_parent_of_a_noun_of_evidence_stands_in_the_evidence() -> None:
    register = PaymentRegister([Payment(7)])

    assert case(Path.parse("$evidence[0].payments[0]"), evidence=(register,)).parent is register


@pytest.mark.parametrize("evidence", [kazanlak, "a register", 7, None, Payment, {}], ids=lambda one: type(one).__name__)
def test_what_is_no_noun_is_no_evidence(evidence: object) -> None:
    with pytest.raises(Malformed, match="evidence"):
        check(ONE_ACTIVITY, evidence=[evidence])


def test_two_pieces_of_evidence_of_one_kind_are_refused() -> None:
    with pytest.raises(Malformed, match="two of one kind"):
        check(ONE_ACTIVITY, evidence=[Payment(1), Payment(2)])


READ = Source("the call", certainty=Certainty.READ)
INFERRED = Source("what projects state", certainty=Certainty.INFERRED)


@pytest.mark.parametrize(
    ("sources", "severity"),
    [
        ([], Severity.ERROR),
        ([READ], Severity.ERROR),
        ([Source("the call", certainty=Certainty.READ_IN_PART)], Severity.ERROR),
        ([READ, INFERRED], Severity.WARNING),
        ([Source("the call", certainty=Certainty.FROM_MEMORY)], Severity.WARNING),
        ([Source("the call")], Severity.WARNING),
        ([None], Severity.WARNING),
    ],
)
def test_a_finding_is_as_certain_as_the_least_certain_figure(sources: list[Source | None], severity: Severity) -> None:
    using = [Version(7, source=source) for source in sources]

    def compare(_project: Project, _here: AnyCase) -> Iterator[Judgement]:
        yield decide(False, "{seven}", using=using, seven=7)

    (finding,) = book(by(compare)).judge(kazanlak, None).findings

    assert finding.severity is severity
    assert finding.sources == tuple(source for source in sources if source is not None)


def test_a_warning_stays_a_warning_however_certain_it_is() -> None:
    doubtful = attrs.evolve(made(attrs.evolve(MET, sources=[INFERRED])), severity=Severity.NOTE)

    assert [one.severity for one in book(doubtful).judge(kazanlak, None).findings] == [Severity.NOTE]


def test_a_law_that_nobody_has_read_is_no_ground_for_an_error() -> None:
    memory = Basis("an act", certainty=Certainty.FROM_MEMORY)

    with pytest.raises(Malformed, match="so that it warns at most"):
        attrs.evolve(made(MET), basis=memory)
    assert attrs.evolve(made(MET), basis=memory, severity=Severity.WARNING).basis is memory


YEAR_END, NEW_YEAR = date(2023, 12, 31), date(2024, 1, 1)
CEILING = Dated("the ceiling", [Version(200, until=YEAR_END, source=READ), Version(300, since=NEW_YEAR, source=READ)])


@pytest.mark.parametrize(
    ("on", "amount", "truth"),
    [
        (None, 150, True),
        (None, 250, None),
        (None, 350, False),
        (YEAR_END, 250, False),
        (NEW_YEAR, 250, True),
    ],
)
def test_versions_of_a_figure_decide_where_they_agree(on: date | None, amount: int, truth: bool | None) -> None:  # noqa: FBT001 - truths are what it is about
    asked = case(Path(), on=on)
    versions = asked.possible(CEILING)

    assert agreed(versions, lambda ceiling: amount <= ceiling) is truth
    assert asked.days(versions) == ((asked.day,) if on is None else ())


def test_versions_that_are_not_equally_certain_do_not_agree() -> None:
    ceiling = attrs.evolve(CEILING, versions=[CEILING.versions[0], attrs.evolve(CEILING.versions[1], source=INFERRED)])

    assert agreed(case(Path()).possible(ceiling), lambda one: one > 0) is None


def test_a_figure_that_nobody_has_read_has_no_version_and_agrees_to_nothing() -> None:
    nobody_read_it: Dated[int] | None = None
    versions = case(Path()).possible(nobody_read_it)

    assert versions == ()
    assert agreed(versions, bool) is None
