"""Whether a book of rules keeps the laws: each law broken once, and what is said of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import strategies as st

from integrated_projects.adapters.strategies import assert_book_is_lawful
from integrated_projects.checking import SHIPPED_BOOKS
from integrated_projects.errors import Malformed
from integrated_projects.evidence.proposals import Proposals
from integrated_projects.examples import vidin
from integrated_projects.finding import Judgement, Message, Met
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner
from integrated_projects.path import Path
from integrated_projects.project import Project
from integrated_projects.rule import Binding, Case, Rule, RuleBook, decide, rule
from integrated_projects.source import Basis
from tests.property.evidence import evidence_beside

PRACTICE = Basis("Practice")
AnyCase = Case[Any]


def book(*rules: Rule, **facts: Any) -> RuleBook:  # noqa: ANN401 - any fact of a book
    return RuleBook(name="town", title="the town", version="1", rules=rules, **facts)


def account(of: RuleBook, **arguments: Any) -> list[str]:  # noqa: ANN401 - any argument
    """The lines of what is said of a book that is not lawful."""
    with pytest.raises(AssertionError) as caught:
        assert_book_is_lawful(of, **arguments)
    return str(caught.value).splitlines()


@rule("partners-are-few", of=Project, basis=PRACTICE)
def partners_are_few(project: Project, _case: AnyCase) -> Iterator[Judgement]:
    """At most two partners, as far as they are listed: it forgets that a list may be open."""
    yield decide(len(project.partners) <= 2, "there are few partners")


@rule("partner-has-a-role", of=Project, basis=PRACTICE)
def partner_has_a_role(project: Project, _case: AnyCase) -> Iterator[Judgement]:
    """Every partner has a role: it says nothing where there is no partner."""
    for partner in project.partners:
        yield decide(partner.role is not None, "the partner has a role")


@rule("role-is-known", of=Partner, basis=PRACTICE)
def role_is_known(partner: Partner, case: AnyCase) -> Iterator[Judgement]:
    """The role is stated: it does not know it, and names the name, which is there."""
    yield decide(True if partner.role else None, "it has a role", missing=[case.here / "organisation" / "name"])


@rule("period-is-known", of=Project, basis=PRACTICE)
def period_is_known(project: Project, case: AnyCase) -> Iterator[Judgement]:
    """It reads a place that a project does not have."""
    yield decide(None if project.period is None else True, "it has a period", missing=[case.root / "period"])


@rule("title-is-somewhere", of=Project, basis=PRACTICE)
def title_is_somewhere(_project: Project, case: AnyCase) -> Iterator[Judgement]:
    """It finds something at a place that a project does not have."""
    yield Met(Message("it has a title"), at=case.root / "name")


@rule("project-is-its-own", of=Project, basis=PRACTICE)
def project_is_its_own(project: Project, _case: AnyCase) -> Iterator[Judgement]:
    """It heeds which of two equal projects it is given."""
    yield decide(project.title is vidin.title, "it is Vidin's", observed=id(project))


@rule("title-is-short", of=Project, basis=PRACTICE)
def title_is_short(project: Project, _case: AnyCase) -> Iterator[Judgement]:
    """It trips over what has no Bulgarian title."""
    yield decide(len(project.title.bg or 1 / 0) < 10, "the title is short")  # type: ignore[arg-type]


judged: list[Project] = []


@rule("project-was-judged-before", of=Project, basis=PRACTICE)
def project_was_judged_before(project: Project, _case: AnyCase) -> Iterator[Judgement]:
    """It remembers what it judged."""
    judged.append(project)
    yield decide(len(judged) % 2 == 0, "it is every second one")


@rule("title-is-stated", of=Project, basis=PRACTICE)
def title_is_stated(project: Project, _case: AnyCase) -> Iterator[Judgement]:
    """It has a title."""
    yield decide(project.title is not None, "there is a title")


@pytest.mark.parametrize("shipped", SHIPPED_BOOKS, ids=lambda one: one.name)
def test_a_shipped_book_is_lawful(shipped: RuleBook) -> None:
    assert assert_book_is_lawful(shipped, examples=10) is None  # type: ignore[func-returns-value]


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (
            partners_are_few,
            (
                "town.partners-are-few breaks the law of knowledge: "
                "it is met where less is known, and breached when more becomes known"
            ),
        ),
        (
            partner_has_a_role,
            "town.partner-has-a-role breaks the law of no silence: it yielded no judgement at $",
        ),
        (
            role_is_known,
            "town.role-is-known breaks the law of no silence: it says unknown and names nothing that is missing at $.",
        ),
        (
            period_is_known,
            (
                "town.period-is-known breaks the law that rules raise nothing: "
                "Malformed: '$.period' is not a path into this value: no 'period' stands in the Project"
            ),
        ),
        (
            title_is_somewhere,
            (
                "town.title-is-somewhere breaks the law that paths resolve: "
                "'$.name' is not a path into this value: no 'name' stands in the Project"
            ),
        ),
        (project_is_its_own, "town.project-is-its-own breaks the law of purity: it judges an equal project otherwise"),
        (
            title_is_short,
            "town.title-is-short breaks the law that rules raise nothing: ZeroDivisionError: division by zero",
        ),
    ],
    ids=lambda one: one.name if isinstance(one, Rule) else "",
)
def test_the_rule_and_the_law_are_named(wrong: Rule, sentence: str) -> None:
    head, *sentences = account(book(title_is_stated, wrong))

    assert head == "the book town is not lawful:"
    assert sentences[0].startswith(f"- {sentence}")
    assert "title-is-stated" not in "".join(sentences)


def test_the_project_is_the_simplest_one() -> None:
    lines = account(book(partners_are_few))
    partner = re.compile(
        r"Partner\(organisation=Organisation\(name='([^']+)', other_names=Listing\(\[\.\.\.\]\), kind=None"
    )

    assert [line.strip().partition("=")[0] for line in lines[2:]] == [
        "the project:",
        "title",
        "partners",
        "on",
        "where less of it is known:",
        "partners",
    ]
    assert len(partner.findall(lines[4])) == 3
    assert lines[5:] == ["    on=None", "where less of it is known:", "    partners=Listing([...])"]


def test_a_rule_that_remembers_is_caught_however_it_answers() -> None:
    assert account(book(project_was_judged_before))[0] == "the book town is not lawful:"


def test_whether_a_book_binds_is_decided_for_good() -> None:
    def binds(case: AnyCase) -> Binding:
        return Binding(binds=len(case.project.parts) > 1, because=Message("several programmes pay"))

    assert account(book(title_is_stated, binds=binds))[1] == (
        "- town.binds breaks the law of knowledge: "
        "it is not applicable where less is known, and met when more becomes known"
    )


def test_what_is_decided_of_a_place_stays() -> None:
    @rule("role-is-stated", of=Partner, basis=PRACTICE)
    def role_is_stated(partner: Partner, case: AnyCase) -> Iterator[Judgement]:
        """The first partner never has one; of the others it takes what is not stated for an answer."""
        yield decide(case.position > 0 and partner.role is not None, "it has a role")

    assert re.fullmatch(
        r"- town\.role-is-stated at \$\.(associated_)?partners\[\d\] breaks the law of knowledge: "
        r"it is breached where less is known, and met when more becomes known",
        account(book(role_is_stated))[1],
    )


def test_a_day_is_shown_where_it_matters() -> None:
    @rule("day-is-late", of=Project, basis=PRACTICE)
    def day_is_late(_project: Project, case: AnyCase) -> Iterator[Judgement]:
        """It takes no day for a day that is late."""
        yield decide(case.on is None or case.on.year > 2030, "the day is late")

    lines = account(book(day_is_late))
    assert lines[1].startswith("- town.day-is-late breaks the law of knowledge: it is met where less is known")
    # Whether the law is broken at its place as well, in a line of its own, depends on what is drawn.
    assert lines[lines.index("the project:") + 2].startswith("    on=datetime.date(")
    assert lines[-1] == "    on=None"


def test_the_simplest_states_no_figure_that_does_not_matter() -> None:
    @rule("two-lines", of=Project, basis=PRACTICE)
    def two_lines(project: Project, _case: AnyCase) -> Iterator[Judgement]:
        """It trips over a second statement."""
        yield decide(len(project.budget.statements) < 2 or bool(1 / 0), "there is one statement")

    budget = next(line for line in account(book(two_lines)) if line.startswith("    budget="))
    assert budget.startswith(
        "    budget=Budget(lines=Listing([...]), statements=(Statement(programme=None, source=None"
    )
    assert budget.count("Statement(") == 2


def test_projects_of_ones_own_are_tried() -> None:
    one = Partner(Organisation("One"))

    assert_book_is_lawful(book(partners_are_few), projects=st.just(Project("A project", partners=[one])), examples=5)
    crowd = [Partner(Organisation(f"Number {number}")) for number in range(3)]
    assert account(book(partners_are_few), projects=st.just(Project("A crowd", partners=crowd)))


def test_evidence_is_judged_and_hidden_too() -> None:
    @rule("proposals-are-given", of=Project, basis=PRACTICE)
    def proposals_are_given(_project: Project, case: AnyCase) -> Iterator[Judgement]:
        """It takes what is not given for an answer."""
        _, given = case.given(Proposals)
        yield decide(given is not None and given.items.complete, "the proposals are listed")

    proposals = Proposals(items=[])
    lines = account(book(proposals_are_given), evidence=[proposals])
    assert lines[1].startswith("- town.proposals-are-given breaks the law of knowledge")
    assert f"    evidence={(proposals,)!r}" in lines


@pytest.mark.parametrize("name", ["cpr_2014_2020", "esf_indicators"])
def test_evidence_may_be_drawn_for_each_project(name: str) -> None:
    shipped = next(one for one in SHIPPED_BOOKS if one.name == name)

    def beside(project: Project) -> st.SearchStrategy[tuple[object, ...]]:
        return st.integers(0, 2**32).map(lambda number: evidence_beside(project, number, flawed=True))

    assert_book_is_lawful(shipped, evidence=beside, examples=10)


def test_the_same_seed_tries_the_same_projects() -> None:
    accounts = [account(book(partners_are_few), seed=seed) for seed in (1, 1, 2)]
    assert accounts[0] == accounts[1]


def test_more_examples_find_more() -> None:
    @rule("title-is-not-kameno", of=Project, basis=PRACTICE)
    def title_is_not_rare(project: Project, _case: AnyCase) -> Iterator[Judgement]:
        """It trips over one title in many."""
        yield decide(bool(1 // (str(project.title).count("Kameno") < 1)), "it is not of Kameno")

    assert_book_is_lawful(book(title_is_not_rare), examples=1)
    assert account(book(title_is_not_rare), examples=200)


def test_evidence_that_cannot_be_judged_is_refused_as_by_check() -> None:
    with pytest.raises(Malformed, match="is not evidence"):
        assert_book_is_lawful(book(title_is_stated), evidence=["a letter"])


def test_what_is_no_book_is_refused() -> None:
    wrong: Any = [title_is_stated]
    with pytest.raises(Malformed, match="is not a book of rules: assert_book_is_lawful takes a RuleBook"):
        assert_book_is_lawful(wrong)


def test_a_path_into_the_evidence_leads_somewhere() -> None:
    @rule("proposals-are-read", of=Project, basis=PRACTICE)
    def proposals_are_read(_project: Project, case: AnyCase) -> Iterator[Judgement]:
        """It finds what it read where it stands."""
        path, given = case.given(Proposals)
        yield Met(Message("they are read"), at=path if given is not None else Path())

    lawful = book(proposals_are_read)
    assert assert_book_is_lawful(lawful, evidence=[Proposals(items=[])], examples=10) is None  # type: ignore[func-returns-value]
