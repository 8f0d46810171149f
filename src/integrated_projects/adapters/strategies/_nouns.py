"""Every noun and value, drawn by its type: what its fields may hold follows from their annotations."""

from __future__ import annotations

import enum
import functools
import types
import typing
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, TypeVar

import attrs
from hypothesis import reject
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from integrated_projects.adapters.strategies._exact import BY_FIELD, BY_TYPE, HOLDING
from integrated_projects.adapters.strategies._values import moneys
from integrated_projects.budget import Budget, Coordinates, Equation, Statement, Subtotal
from integrated_projects.errors import Malformed
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import EUR, Money
from integrated_projects.project import ProgrammeView, Project

__all__ = ["is_drawn", "nouns"]


def __dir__() -> list[str]:
    return __all__


T = TypeVar("T")

_Drawings: TypeAlias = Mapping[Any, Callable[[], SearchStrategy[Any]]]

#: Evidence states its amounts in one currency, and none below nought.
_EVIDENCE = "evidence"
_OF_EVIDENCE: _Drawings = {**BY_TYPE, Money: lambda: moneys(EUR, least=0, most=10**9)}
#: What only the library makes, and no page: rules and reports, and the modules that know them.
_ABOVE = ("adapters", "catalogue", "checking", "examples", "finding", "nouns", "portfolio", "rule", "rulebooks")


@typing.overload
def nouns(kind: type[T]) -> SearchStrategy[T]: ...
@typing.overload
def nouns(kind: object) -> SearchStrategy[Any]: ...
def nouns(kind: Any) -> SearchStrategy[Any]:
    """Whatever a page can state as a noun of the type: every fact may be missing, and every list open.

    The same is drawn by ``st.from_type(kind)``, with no import.

    Args:
        kind: The type of a noun, of evidence beside it, or of a value; one that takes parameters may have them:
            ``Listing[ProgrammeCode]``, ``Quantity[int]``.

    Raises:
        Malformed: Anything else, such as a report, which no page states.

    Examples:
        >>> from hypothesis import find
        >>> from integrated_projects.organisation import Organisation, OrganisationKind
        >>> print(find(nouns(Organisation), lambda one: one.kind is OrganisationKind.SCHOOL))
        Община Липоград
    """
    return _drawn(kind, BY_TYPE)


def is_drawn(kind: Any) -> bool:
    """Whether the type is one of a noun, of evidence, or of a value.

    Examples:
        >>> from integrated_projects.finding import Report
        >>> is_drawn(Project), is_drawn(Report)
        (True, False)
    """
    if not isinstance(kind, type):
        return False
    package, _, module = kind.__module__.partition(".")
    below = package == "integrated_projects" and module.partition(".")[0] not in _ABOVE
    return below and (attrs.has(kind) or kind in BY_TYPE)


@functools.cache
def _fields(kind: type) -> Mapping[str, SearchStrategy[Any]]:
    """What is drawn for each field of the noun."""
    drawings = _OF_EVIDENCE if kind.__module__.split(".")[1] == _EVIDENCE else BY_TYPE
    hints = typing.get_type_hints(kind)
    return {field.name: _fact(kind, field.name, hints[field.name], drawings) for field in attrs.fields(kind)}


@st.composite
def _built(draw: st.DrawFn, kind: type) -> Any:
    # Not an argument, since Hypothesis writes down the arguments of every strategy, with all that stands in them.
    facts = {name: draw(drawn) for name, drawn in _fields(kind).items()}
    try:
        return kind(**facts)
    except Malformed:
        # Two facts do not go together: more votes by public bodies than were cast, say.
        reject()


def _fact(kind: type, name: str, hint: Any, drawings: _Drawings) -> SearchStrategy[Any]:
    drawing = BY_FIELD.get((kind, name)) or BY_FIELD.get((None, name))
    return _drawn(hint, drawings) if drawing is None else drawing()


def _drawn(hint: Any, drawings: _Drawings) -> SearchStrategy[Any]:
    """What a fact of the type may be."""
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if origin in {types.UnionType, typing.Union}:
        # That nothing is stated comes first, since it is the simplest.
        members = [_drawn(part, drawings) for part in parts if part is not types.NoneType]
        return st.one_of(*[st.none()] * (types.NoneType in parts), *members)
    if origin in HOLDING:
        return HOLDING[origin](_drawn(parts[0], drawings))
    if hint in HOLDING:
        return HOLDING[hint](st.integers(0, 10**15))
    return _plain(hint, drawings)


def _plain(hint: Any, drawings: _Drawings) -> SearchStrategy[Any]:
    """What a fact may be that holds no other facts by its type."""
    drawing = drawings.get(hint) or _MADE_OF_OTHERS.get(hint)
    if drawing is not None:
        return drawing()
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return st.sampled_from(hint)
    if not is_drawn(hint):
        raise Malformed(hint, "a type that is drawn", "it takes the type of a noun, such as Project, or of a value")
    return _built(hint)


def _equations() -> SearchStrategy[Equation]:
    printed = st.lists(nouns(Statement), min_size=1, max_size=2)
    budgets = st.builds(lambda budget, statements: attrs.evolve(budget, statements=statements), nouns(Budget), printed)
    return budgets.map(Budget.reconcile).flatmap(st.sampled_from)


#: What nobody writes: the library makes it of others.
_MADE_OF_OTHERS: _Drawings = {
    Equation: _equations,
    ProgrammeView: lambda: st.builds(Project.under, nouns(Project), nouns(ProgrammeCode)),
    Subtotal: lambda: st.builds(Budget.subtotal_at, nouns(Budget), nouns(Coordinates)),
}
