"""The tables of the vocabulary: nothing but words."""

from __future__ import annotations

from integrated_projects.finding._words.fields import FIELDS
from integrated_projects.finding._words.figures import FIGURES
from integrated_projects.finding._words.items import ITEMS
from integrated_projects.finding._words.nouns import NOUNS
from integrated_projects.finding._words.sentences import SENTENCES
from integrated_projects.finding._words.sources import SOURCES
from integrated_projects.finding._words.values import VALUES

__all__ = ["FIELDS", "FIGURES", "ITEMS", "NOUNS", "SENTENCES", "SOURCES", "VALUES"]


def __dir__() -> list[str]:
    return __all__
