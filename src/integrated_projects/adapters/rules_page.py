"""Every shipped rule and every figure that the rules read, as a page of the documentation."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, TypeGuard

import attrs

from integrated_projects.adapters._wording import Wording
from integrated_projects.dated import Dated, Version
from integrated_projects.finding import shown
from integrated_projects.finding.vocabulary import basis_words, field_words, figure_words
from integrated_projects.listing import Listing
from integrated_projects.period import Period
from integrated_projects.rule import Rule, RuleBook
from integrated_projects.rulebooks._readings import READINGS

__all__ = ["dated_figures", "days_of_figures", "figures", "rules_page", "title_of"]


def __dir__() -> list[str]:
    return __all__


def rules_page(books: Iterable[RuleBook], language: str = "en") -> str:
    """The rules of the books, as Markdown: one table of rules for each book, and one of its figures.

    Args:
        books: The books, in the order of the page.
        language: ``"en"``, or ``"bg"`` for Bulgarian.

    Raises:
        Malformed: Another language than these two.

    Examples:
        >>> from integrated_projects.rulebooks.shared import SHARED
        >>> rules_page([SHARED]).splitlines()[0], rules_page([SHARED], "bg").splitlines()[0]
        ('# Rules', '# Правила')
    """
    wording = Wording(language=language, rows=1)
    return "\n".join([*_head(wording), *(line for book in books for line in _book(book, wording))])


def _head(wording: Wording) -> Iterator[str]:
    yield f"# {wording.say('Rules')}"
    yield ""
    yield wording.say(
        "Every rule of the books that the library ships, made from the rules themselves by `make reference`."
    )
    yield wording.say("A rule has a permanent id of the form `book.what-must-hold`, a severity and a basis.")
    yield wording.say(
        "The id leads to the cases with which the rule is tested; below the rules stand the figures that they read."
    )


def _book(book: RuleBook, wording: Wording) -> Iterator[str]:
    language = wording.language
    title = book.title.read(language)
    yield ""
    yield f"## {wording.say('{name}: {title}, version {version}', name=book.name, title=title, version=book.version)}"
    yield ""
    yield from _table(wording, "rule", "what must hold", "severity", "basis", "figures and their days")
    for one in book.rules:
        name = f"[`{book.name}.{one.name}`](cases/{book.name}.md#{one.name})"
        sure = "" if one.basis.certainty.is_read else f" ({wording.show(one.basis.certainty)})"
        basis = basis_words(one.basis, language)
        days = days_of_figures(book, one, language)
        yield f"| {name} | {title_of(book, one, language)} | {wording.show(one.severity)} | {basis}{sure} | {days} |"
    rows = [_figure(place, version, wording) for place, version in figures(book.terms, language=language)]
    if rows:
        yield ""
        yield from _table(wording, "figure", "value", "since", "until", "source", "how sure")
        yield from rows


def _table(wording: Wording, *heads: str) -> Iterator[str]:
    yield f"| {' | '.join(map(wording.say, heads))} |"
    yield f"|{' --- |' * len(heads)}"


def title_of(book: RuleBook, one: Rule, language: str) -> str:
    """What a rule of the book asks, in the language; in English where the book has no translation.

    Examples:
        >>> from integrated_projects.rulebooks.shared import SHARED
        >>> [title_of(SHARED, one, "bg") for one in SHARED.rules if one.name == "days-are-in-order"]
        ['Началната дата не е след крайната.']
    """
    return dict(book.translations).get(one.title, one.title) if language == "bg" else one.title


def figures(terms: Any, place: str = "", language: str = "en") -> Iterator[tuple[str, Version[Any]]]:  # noqa: ANN401 - each book's own
    """Every version of every figure below the terms of a book, each with the name of its place there.

    Examples:
        >>> from integrated_projects.rulebooks.shared import SHARED
        >>> [(place, version.value) for place, version in figures(SHARED.terms)][0]
        ('lev per euro', Decimal('1.95583'))
        >>> [place for place, _ in figures(SHARED.terms, language="bg")][0]
        'курсът между лева и еврото'
    """
    for name, figure in dated_figures(terms, place, language):
        yield from ((name, version) for version in figure.versions)


def dated_figures(terms: Any, place: str = "", language: str = "en") -> Iterator[tuple[str, Dated[Any]]]:  # noqa: ANN401 - as above
    """Every figure below the terms of a book, each with the name of its place there.

    Examples:
        >>> from integrated_projects.rulebooks.shared import SHARED
        >>> [(place, figure.name) for place, figure in dated_figures(SHARED.terms)][0]
        ('lev per euro', 'the rate between lev and euro')
    """
    if isinstance(terms, Dated):
        yield place, terms
        for version in terms.versions:
            yield from dated_figures(version.value, place, language)
    elif _is_container(terms):
        for keys, part in _parts(terms):
            yield from dated_figures(part, _place(place, *keys, language=language), language)
    elif attrs.has(type(terms)):
        for field in attrs.fields(type(terms)):
            for keys, part in _parts(getattr(terms, field.name)):
                name = _name(field.name, part, language)
                yield from dated_figures(part, _place(place, name, *keys, language=language), language)


def days_of_figures(book: RuleBook, one: Rule, language: str = "en") -> str:
    """The figures of law that a shipped rule reads, each with the days on which its versions are in force.

    Of a figure that is a day or a period, it is said as well. A figure that several calls or funds have, each with
    days of its own, is named alone; so is one that is always in force. Of a rule that reads none, and of a rule of
    somebody else's book, nothing is said.

    Examples:
        >>> from integrated_projects.rulebooks.clld import CLLD
        >>> (rule,) = (one for one in CLLD.rules if one.name == "strategy-is-approved-in-time")
        >>> days_of_figures(CLLD, rule)
        'the last approval of strategies (2017-12-31)'
    """
    wording = Wording(language=language, rows=1)
    names = READINGS.get(f"{book.name}.{one.name}", ())
    days: dict[str, set[str]] = {name: set() for name in names}
    for _, figure in dated_figures(book.terms):
        if figure.name in days:
            said = filter(None, (_days(version, wording) for version in figure.versions))
            days[figure.name].add("; ".join(said))
    words = []
    for name, found in days.items():
        known = figure_words(name).read(language)
        (alike,) = found if len(found) == 1 else ("",)
        words.append(f"{known} ({alike})" if alike else known)
    return ", ".join(words)


def _days(version: Version[object], wording: Wording) -> str:
    value = [wording.plain(version.value)] if isinstance(version.value, (date, Period)) else []
    ends = {"since {day}": version.since, "until {day}": version.until}
    return " ".join(
        [*value, *(wording.say(words, day=wording.plain(day)) for words, day in ends.items() if day is not None)]
    )


def _parts(value: object, keys: tuple[object, ...] = ()) -> Iterator[tuple[tuple[object, ...], object]]:
    """The value, or all that it contains, each with the keys and the names under which it stands there."""
    if isinstance(value, Mapping):
        for key, part in value.items():
            yield from _parts(part, (*keys, key))
    elif not _is_container(value):
        # A figure has the name of its field; the noun that holds several is told from its neighbours by its own.
        yield keys, value
    elif isinstance(value, tuple) and len(value) == 2 and not any(dated_figures(value[0])):  # noqa: PLR2004 - a key and its figure
        yield from _parts(value[1], (*keys, value[0]))
    else:
        for part in value:
            named = not _is_container(part) and not isinstance(part, Dated)
            yield from _parts(part, (*keys, part) if named else keys)


def _is_container(value: object) -> TypeGuard[Collection[Any]]:
    if isinstance(value, Listing):
        return True
    return isinstance(value, Collection) and not isinstance(value, str) and not attrs.has(type(value))


def _place(*steps: object, language: str) -> str:
    return ", ".join(words for words in (shown(step, language) for step in steps) if words)


def _name(field: str, value: object, language: str) -> str:
    """What a figure of the terms is called: in Bulgarian by its own name, since the fields of terms have no words."""
    known = figure_words(value.name).bg if language == "bg" and isinstance(value, Dated) else None
    return field_words(field).read(language) if known is None else known


def _figure(place: str, version: Version[object], wording: Wording) -> str:
    source = version.source
    facts = (version.value, version.since, version.until, source, None if source is None else source.certainty)
    words = ["" if fact is None else wording.plain(fact) for fact in facts]
    cells = [cell.replace("|", "\\|") for cell in (place, *words)]
    return f"| {' | '.join(cells)} |"
