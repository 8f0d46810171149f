"""The kinds of nouns that have documents, by their names."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from enum import Enum

import attrs

import integrated_projects
from integrated_projects import finding
from integrated_projects.listing import Listing
from integrated_projects.money import Money
from integrated_projects.rule.case import evidence_name

__all__ = ["is_noun", "kind_name", "kinds"]


def __dir__() -> list[str]:
    return __all__


#: Where there is nothing that a page states, or that is made of it.
_ELSEWHERE = frozenset(
    {
        "__main__",
        "adapters",
        "catalogue",
        "checking",
        "embeddable",
        "errors",
        "examples",
        "fields",
        "nouns",
        "rule",
        "rulebooks",
        "truth",
    }
)
#: What a rule yields before the book makes findings of it, and what a report makes of itself to be read.
_PASSING = frozenset(
    {
        finding.Breach,
        finding.ExplainedRule,
        finding.Explanation,
        finding.Met,
        finding.NotApplicable,
        finding.Unknown,
    }
)


def kind_name(kind: type) -> str:
    """The name of a kind of noun in a document: that of its class, in small letters.

    Examples:
        >>> kind_name(Money)
        'money'
    """
    return evidence_name(kind)


def is_noun(kind: type) -> bool:
    """Whether the kind has documents of its own: everything but the words of an enumeration.

    Examples:
        >>> is_noun(Money), is_noun(finding.Outcome)
        (True, False)
    """
    return not issubclass(kind, Enum)


@functools.cache
def kinds() -> Mapping[str, type]:
    """Every kind of noun, and every enumeration that its fields may hold, by its name.

    Examples:
        >>> kinds()["report"] is finding.Report
        True
    """
    return {kind_name(kind): kind for kind in sorted(set(_public()), key=kind_name)}


def _public() -> Iterator[type]:
    for module in pkgutil.walk_packages(integrated_projects.__path__, f"{integrated_projects.__name__}."):
        steps = module.name.split(".")
        if steps[1] in _ELSEWHERE or steps[-1].startswith("_"):
            continue
        stated = importlib.import_module(module.name)
        for value in map(vars(stated).get, stated.__all__):
            if isinstance(value, type) and value not in _PASSING and _is_kind(value):
                yield value


def _is_kind(value: type) -> bool:
    return value in {Listing, Money} or attrs.has(value) or issubclass(value, Enum)
