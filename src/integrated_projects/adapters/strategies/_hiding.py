"""What is left of a project when less of it is known: the steps that the law of knowledge speaks of, backwards."""

from __future__ import annotations

import functools
import typing
from collections.abc import Iterator, Sequence
from datetime import date
from random import Random
from types import NoneType

import attrs

from integrated_projects.adapters.strategies._chance import happens, with_facts
from integrated_projects.budget import COORDINATE_NAMES, BudgetLine, FlatRate, Statement
from integrated_projects.dated import Dated
from integrated_projects.identifier import (
    ContractNumber,
    OrganisationId,
    ProcedureNumber,
    ProgrammeCode,
    ProjectNumber,
    RegistryNumber,
)
from integrated_projects.listing import Listing
from integrated_projects.period import Duration, Period, ProgrammingPeriod
from integrated_projects.place import Place
from integrated_projects.programme import Cofinancing, Shares
from integrated_projects.project import Project, Tally
from integrated_projects.quantity import Quantity
from integrated_projects.source import Source
from integrated_projects.text import Text

__all__ = ["WHOLE", "hide", "hide_evidence", "optional_fields"]


def __dir__() -> list[str]:
    return __all__


#: What is stated whole or not at all: inside them `None` is part of a grammar, or nothing may be taken away.
#: A transcription, of which `Statement` and `Tally` are the items, is complete.
WHOLE = (
    Cofinancing,
    ContractNumber,
    Dated,
    Duration,
    FlatRate,
    OrganisationId,
    Period,
    Place,
    ProcedureNumber,
    ProgrammeCode,
    ProgrammingPeriod,
    ProjectNumber,
    Quantity,
    RegistryNumber,
    Shares,
    Source,
    Statement,
    Tally,
    Text,
)
#: How much is hidden of a part of the project: nothing, a little, much, or nearly all.
_RATES = (0.0, 0.0, 0.0, 0.02, 0.1, 0.3, 0.9)


def hide(project: Project, on: date | None, random: Random, *, in_place: bool = False) -> tuple[Project, date | None]:
    """The project with less known of it; sometimes the day as of which it is judged is forgotten too.

    Where it is hidden in place, everything but the budget lines stays in its place, so that paths can be compared.
    """
    less = {}
    for field in attrs.fields(Project):
        hiding = _Hiding(random, random.choice(_RATES), in_place=in_place)
        less[field.name] = hiding.of_field(Project, field.name, getattr(project, field.name))
    return with_facts(project, less), None if happens(random, 0.3) else on


def hide_evidence(evidence: Sequence[object], random: Random, *, in_place: bool = False) -> tuple[object, ...]:
    """The evidence with less known of it; some of it is not given at all any more, but never where places count."""
    less = []
    for noun in evidence:
        hiding = _Hiding(random, random.choice(_RATES), in_place=in_place)
        if in_place or not hiding.happens():
            less.append(hiding.of(noun))
    return tuple(less)


@functools.cache
def optional_fields(kind: type) -> frozenset[str]:
    """The fields that may be not stated."""
    hints = typing.get_type_hints(kind)
    return frozenset(field.name for field in attrs.fields(kind) if NoneType in typing.get_args(hints[field.name]))


@attrs.frozen
class _Hiding:
    """How a part of a project is hidden."""

    random: Random
    rate: float
    in_place: bool = attrs.field(kw_only=True)

    def happens(self, *, seldom: bool = False) -> bool:
        return happens(self.random, self.rate / 3 if seldom else self.rate)

    def of_field(self, kind: type, name: str, value: object) -> object:
        """What is left of the value of a field."""
        return None if name in optional_fields(kind) and self.happens() else self.of(value)

    def of(self, value: object) -> object:
        """The same kind of value, of which each fact is hidden at the rate."""
        if isinstance(value, Listing):
            return self.of_listing(value)
        kind: type = type(value)
        if isinstance(value, WHOLE) or not attrs.has(kind) or not self.rate:
            return value
        facts = {field.name: getattr(value, field.name) for field in attrs.fields(kind)}
        less = {name: self.of_field(kind, name, fact) for name, fact in facts.items()}
        return with_facts(value, {name: fact for name, fact in less.items() if fact is not facts[name]})

    def of_listing(self, listing: Listing[object]) -> Listing[object]:
        """A list of which items are dropped, budget lines added up, and which is left open."""
        if not self.rate:
            return listing
        stays = self.in_place and not isinstance(next(iter(listing), None), BudgetLine)
        items = [self.of(item) for item in listing if stays or not self.happens(seldom=True)]
        complete = listing.complete and len(items) == len(listing) and not self.happens()
        items = list(self.added_up(items))
        return Listing(items if complete else [*items, ...])

    def added_up(self, items: Sequence[object]) -> Iterator[object]:
        """The items, in which budget lines of one sign and one currency are added up at the rate."""
        left = list(items)
        while left:
            item = left.pop(0)
            if isinstance(item, BudgetLine) and self.happens():
                mates = [other for other in left if isinstance(other, BudgetLine) and _may_be_one(item, other)]
                if mates:
                    mate = self.random.choice(mates)
                    # Two lines may be equal, and then it does not matter which of them is taken.
                    left.remove(mate)
                    left.append(_one_line(item, mate))
                    continue
            yield item


def _may_be_one(one: BudgetLine, other: BudgetLine) -> bool:
    """Whether the two may be the parts of one line: each has its sign, as far as nothing has a sign."""
    signs = {line.amount.amount > 0 for line in (one, other) if line.amount}
    return one.amount.currency == other.amount.currency and len(signs) <= 1


def _one_line(one: BudgetLine, other: BudgetLine) -> BudgetLine:
    """The line of which the two are the parts: it states what they have in common."""
    shared = {
        name: getattr(one, name)
        for name in (*COORDINATE_NAMES, "form")
        if getattr(one, name) is not None and getattr(one, name) == getattr(other, name)
    }
    return BudgetLine(one.amount + other.amount, **shared)
