"""Every shipped rule and every figure that the rules read, as a page of the documentation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from integrated_projects.dated import Dated, Version
from integrated_projects.finding import shown
from integrated_projects.listing import Listing
from integrated_projects.rule import RuleBook

__all__ = ["figures", "rules_page"]


def __dir__() -> list[str]:
    return __all__


def rules_page(books: Iterable[RuleBook]) -> str:
    """The rules of the books, as Markdown: one table of rules for each book, and one of its figures.

    Examples:
        >>> from integrated_projects.rulebooks.shared import SHARED
        >>> rules_page([SHARED]).splitlines()[0]
        '# Rules'
    """
    return "\n".join([*_head(), *(line for book in books for line in _book(book))])


def _head() -> Iterator[str]:
    yield "# Rules"
    yield ""
    yield "Every rule of the books that the library ships, made from the rules themselves by `make reference`."
    yield "A rule has a permanent id of the form `book.what-must-hold`, a severity and a basis."
    yield "The id leads to the cases with which the rule is tested; below the rules stand the figures that they read."


def _book(book: RuleBook) -> Iterator[str]:
    yield from ("", f"## {book.name}: {book.title}, version {book.version}", "")
    yield from _table("rule", "what must hold", "severity", "basis")
    for one in book.rules:
        name = f"[`{book.name}.{one.name}`](cases/{book.name}.md#{one.name})"
        sure = "" if one.basis.certainty.is_read else f" ({one.basis.certainty.value})"
        yield f"| {name} | {one.title} | {one.severity.value} | {one.basis}{sure} |"
    rows = [_figure(place, version) for place, version in figures(book.terms)]
    if rows:
        yield ""
        yield from _table("figure", "value", "since", "until", "source", "how sure")
        yield from rows


def _table(*heads: str) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"|{' --- |' * len(heads)}"


def figures(terms: Any, place: str = "") -> Iterator[tuple[str, Version[Any]]]:  # noqa: ANN401 - each book's own
    """Every version of every figure below the terms of a book, each with the name of its place there.

    Examples:
        >>> from integrated_projects.rulebooks.shared import SHARED
        >>> [(place, version.value) for place, version in figures(SHARED.terms)][0]
        ('lev per euro', Decimal('1.95583'))
    """
    if isinstance(terms, Dated):
        yield from ((place, version) for version in terms.versions)
    elif isinstance(terms, Listing):
        for item in terms:
            yield from figures(item, f"{place}, {shown(item)}")
    elif attrs.has(type(terms)):
        for field in attrs.fields(type(terms)):
            inner = field.name.replace("_", " ")
            yield from figures(getattr(terms, field.name), f"{place}, {inner}" if place else inner)


def _figure(place: str, version: Version[object]) -> str:
    source = version.source
    sure = "" if source is None or source.certainty is None else source.certainty.value
    facts = ["" if fact is None else shown(fact) for fact in (version.value, version.since, version.until, source)]
    cells = [cell.replace("|", "\\|") for cell in (place, *facts, sure)]
    return f"| {' | '.join(cells)} |"
