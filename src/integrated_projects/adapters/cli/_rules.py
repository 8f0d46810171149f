"""The rules of books and the figures that they read, as they are printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from integrated_projects.adapters import needing
from integrated_projects.adapters._wording import Wording
from integrated_projects.adapters.cli._console import SEVERITIES
from integrated_projects.adapters.rules_page import days_of_figures, figures, title_of
from integrated_projects.dated import Version
from integrated_projects.finding.vocabulary import basis_words
from integrated_projects.rule import RuleBook

with needing("cli"):
    from rich.text import Text

__all__ = ["rules"]


def __dir__() -> list[str]:
    return __all__


def rules(books: Iterable[RuleBook], language: str) -> Iterator[Text]:
    """The lines in which the rules of the books are printed, book by book, in the language."""
    wording = Wording(language=language, rows=1)
    for book in books:
        for one in book.rules:
            severity = wording.show(one.severity), SEVERITIES[one.severity]
            yield Text.assemble((f"{book.name}.{one.name}", "bold"), " (", severity, ")")
            yield Text(f"  {title_of(book, one, language)}")
            yield Text(f"  {basis_words(one.basis, language)}", style="dim")
            days = days_of_figures(book, one, language)
            if days:
                yield Text(f"  {wording.say('figures and their days')}: {days}", style="dim")
        for place, version in figures(book.terms, language=language):
            yield Text(wording.say("{book}, figure: {name}", book=book.name, name=place), style="bold")
            yield Text(f"  {_version(version, wording)}")


def _version(version: Version[object], wording: Wording) -> str:
    facts = {"since {day}": version.since, "until {day}": version.until, "by {source}": version.source}
    stated = [
        wording.say(sentence, **dict.fromkeys(("day", "source"), wording.plain(fact)))
        for sentence, fact in facts.items()
        if fact is not None
    ]
    return ", ".join([wording.plain(version.value), *stated])
