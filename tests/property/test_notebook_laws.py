"""The laws of what a notebook shows: nothing that a page prints becomes markup, and nothing is rounded."""

from __future__ import annotations

from typing import Any

import attrs
from hypothesis import given
from hypothesis import strategies as st

from integrated_projects.activity import Activity
from integrated_projects.adapters import strategies
from integrated_projects.adapters.notebook import to_html
from integrated_projects.budget import Budget, BudgetLine
from integrated_projects.checking import check
from integrated_projects.finding import Report
from integrated_projects.money import Money, leva
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner
from integrated_projects.portfolio import Portfolio
from integrated_projects.project import Project
from integrated_projects.source import Basis, Source
from tests.adapters.html import Page
from tests.property.nouns import NOUNS
from tests.property.projects import damaged, hidden

#: Everything of which the pages of this library are made.
TAGS = {
    "a",
    "article",
    "br",
    "caption",
    "code",
    "data",
    "details",
    "div",
    "em",
    "p",
    "section",
    "small",
    "span",
    "strong",
    "style",
    "summary",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
}
ATTRIBUTES = {"aria-hidden", "class", "href", "lang", "open", "rel", "scope", "style", "title", "value"}
STYLES = {"margin-left: .2em"}

hostile = st.sampled_from(
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "'><svg onload=alert(1)>",
        "</style><script>alert(1)</script>",
        "</td></table><iframe>",
        "&lt;b&gt;&amp;",
        "<!-- ",
        "]]><![CDATA[",
        "{low} {0} {}",
        "javascript:alert(1)",
        "\u202e<b>\u2028",
    ]
)
words = (
    st.lists(hostile | st.text(max_size=5), min_size=1, max_size=3)
    .map("".join)
    .filter(lambda text: text.isprintable() and text.strip())
)
addresses = st.one_of(
    st.sampled_from(
        [
            "javascript:alert(1)",
            "JaVaScRiPt://example.org/%0aalert(1)",
            "data:text/html,<script>alert(1)</script>",
            "vbscript:x",
            "file:///etc/passwd",
            "//example.org",
            "http:example.org",
            "http://[",
            "https://",
        ]
    ),
    words,
)


def is_safe(page: Page) -> bool:
    """Whether a page is made of nothing but what this library writes."""
    return (
        set(page.tags) <= TAGS
        and {name for name, _ in page.attributes} <= ATTRIBUTES
        and set(page.values("style")) <= STYLES
        and len(page.styles) == 1
        and all(str(link).startswith(("http://", "https://")) for link in page.links)
    )


@given(words, words, words, words, addresses)
def test_hostile_words_stay_words(title: str, name: str, source: str, activity: str, address: str) -> None:
    project = Project(
        title,
        partners=[Partner(Organisation(name))],
        activities=[Activity(activity), ...],
        budget=Budget(lines=[BudgetLine(leva("1.00"), source=source)]),
        source=Source("the page", address=address),
    )
    page = Page(to_html(project))

    assert is_safe(page)
    assert page.links == []
    for text in (title, name, source, activity):
        assert text.strip() in page.text


@given(words, addresses)
def test_hostile_laws_stay_words(words: str, address: str) -> None:
    report = check(Project(words))
    basis = Basis(words, address=address)
    findings = tuple(attrs.evolve(one, subject=words, observed=words, basis=basis) for one in report.findings[:3])

    for shown in (attrs.evolve(report, findings=findings), *findings):
        page = Page(to_html(shown))
        assert is_safe(page)
        assert page.links == []
        assert words.split(maxsplit=1)[0] in page.text


@given(NOUNS[Project])
def test_whatever_a_page_states_can_be_shown(project: Project) -> None:
    for shown in (project, project.budget, Portfolio([project, project])):
        for language in ("en", "bg"):
            assert is_safe(Page(to_html(shown, language=language, rows=2)))


@given(damaged | hidden)
def test_whatever_the_rules_find_can_be_shown(project: Project) -> None:
    report = check(project)
    shown: list[Any] = [report, *report.findings[:2], *report.breached[:2], *report.unknown[:2]]
    for value in shown:
        for language in ("en", "bg"):
            assert is_safe(Page(to_html(value, language=language)))


@given(strategies.moneys())
def test_an_amount_is_read_as_it_was_shown(money: Money) -> None:
    page = Page(to_html(money))

    assert Money.parse(page.text) == money
    assert page.values("value") == [money.format()]


@given(st.integers(1, 40), st.integers(1, 40))
def test_what_is_shown_and_what_is_counted_are_all(stated: int, rows: int) -> None:
    project = Project("A", activities=[Activity(f"activity {number}") for number in range(stated)])
    page = Page(to_html(project, rows=rows))

    assert page.text.count("activity ") == min(stated, rows)
    assert (f"{stated - rows} more not shown" in page.text) is (stated > rows)


@given(damaged)
def test_a_report_is_shown_in_bounded_space(project: Project) -> None:
    report: Report = check(project)
    huge = attrs.evolve(report, findings=report.findings * 20)

    assert len(to_html(huge, rows=5)) < 40_000


@given(NOUNS[Project])
def test_a_table_says_of_every_part_what_the_budget_says(project: Project) -> None:
    budget = project.budget
    text = Page(to_html(budget, rows=1000)).text

    for programme, source in {(line.programme, line.source) for line in budget.lines}:
        for part in budget.subtotal(programme=programme, source=source).per_currency.values():
            bounds = [bound for bound in (part.at_least, part.at_most) if bound is not None]
            assert [bound.format() for bound in bounds if bound.format() not in text] == []
