"""The tables of the vocabulary: nothing but words."""

from __future__ import annotations

from integrated_projects.finding._words.fields import FIELDS
from integrated_projects.finding._words.items import ITEMS
from integrated_projects.finding._words.nouns import NOUNS
from integrated_projects.finding._words.sentences import SENTENCES
from integrated_projects.finding._words.values import VALUES

__all__ = ["FIELDS", "ITEMS", "NOUNS", "SENTENCES", "VALUES"]


def __dir__() -> list[str]:
    return __all__
