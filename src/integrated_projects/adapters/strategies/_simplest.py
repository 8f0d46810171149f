"""The simplest project on which something can still be seen: without every fact that does not matter.

Hypothesis shrinks what it drew choice by choice. Of a whole project that takes minutes; facts are few.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import attrs

from integrated_projects.adapters.strategies._chance import with_facts
from integrated_projects.adapters.strategies._hiding import WHOLE, optional_fields
from integrated_projects.listing import Listing
from integrated_projects.project import Project

__all__ = ["NOTHING", "simplest"]


def __dir__() -> list[str]:
    return __all__


#: A project of which nothing is stated that could be left out.
NOTHING = Project("-")
_NAMES = tuple(field.name for field in attrs.fields(Project) if field.name != "title")


def simplest(more: Project, less: Project, is_seen: Callable[[Project, Project], bool]) -> tuple[Project, Project]:
    """A project and what is left of it, with as few facts as it takes, and with as little between them.

    Args:
        more: The project.
        less: What is left of it when less is known.
        is_seen: Whether it can be seen on these two.
    """
    while True:
        for one, other in _simpler(more, less):
            if is_seen(one, other):
                more, less = one, other
                break
        else:
            return more, less


def _simpler(more: Project, less: Project) -> Iterator[tuple[Project, Project]]:
    """The two with less in them or between them: first the greatest steps."""
    for name in _NAMES:
        nothing = getattr(NOTHING, name)
        if getattr(more, name) != nothing:
            yield with_facts(more, {name: nothing}), with_facts(less, {name: nothing})
    yield from _closer(more, less)
    for name in _NAMES:
        fact, left = getattr(more, name), getattr(less, name)
        for simpler in _with_one_less(fact):
            if left == fact:
                yield with_facts(more, {name: simpler}), with_facts(less, {name: simpler})
            elif left == getattr(NOTHING, name):
                yield with_facts(more, {name: simpler}), less


def _closer(more: Project, less: Project) -> Iterator[tuple[Project, Project]]:
    """The two with less between them, or with a fact of which nothing at all is left."""
    if less != more:
        yield less, less
        yield more, more
    for name in _NAMES:
        fact, left, nothing = (getattr(project, name) for project in (more, less, NOTHING))
        if left != fact:
            yield more, with_facts(less, {name: fact})
            if left != nothing:
                yield more, with_facts(less, {name: nothing})


def _with_one_less(value: object) -> Iterator[object]:
    """The same kind of value, with one item or one fact less."""
    if isinstance(value, Listing) and value != Listing():
        yield Listing()
    if isinstance(value, (Listing, tuple)):
        for place, item in enumerate(value):
            yield _with_items(value, [*value[:place], *value[place + 1 :]])
            for simpler in _with_one_less(item):
                yield _with_items(value, [*value[:place], simpler, *value[place + 1 :]])
    elif not isinstance(value, WHOLE):
        yield from _with_one_fact_less(value)


def _with_one_fact_less(value: object) -> Iterator[object]:
    kind: type = type(value)
    for field in attrs.fields(kind) if attrs.has(kind) else ():
        fact = getattr(value, field.name)
        nothing = [None] if field.name in optional_fields(kind) and fact is not None else []
        for simpler in (*nothing, *_with_one_less(fact)):
            yield with_facts(value, {field.name: simpler})


def _with_items(value: Listing[object] | tuple[object, ...], items: Sequence[object]) -> object:
    if isinstance(value, tuple):
        return tuple(items)
    return Listing(items if value.complete else [*items, ...])
