"""Every figure that a page prints, held against every other that it must agree with."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

import attrs

from integrated_projects.budget.line import COORDINATE_NAMES, BudgetLine, Statement
from integrated_projects.budget.subtotal import Subtotal, subtotal_of
from integrated_projects.changeover import implied_rate
from integrated_projects.embeddable import Embeddable
from integrated_projects.listing import Listing
from integrated_projects.money import Money, total

__all__ = ["Equation", "EquationKind", "equations"]


def __dir__() -> list[str]:
    return __all__


#: The coordinates along which printed parts make up a printed whole; parts along others may be a selection.
_DIVIDED_ALONG = ("programme", "source", "cost_type")


class EquationKind(enum.Enum):
    """What a printed figure is held against."""

    LINES = "the lines that it covers"
    PARTS = "printed parts of it"
    EQUIVALENT = "the same in another currency"
    INCOMPARABLE = "lines that cannot be added"


@attrs.frozen(kw_only=True)
class Equation(Embeddable):
    """One printed figure and what it was held against.

    Attributes:
        kind: What it was held against.
        statement: The position of the figure among the statements.
        stated: The figure.
        subtotal: The lines it was held against; `None` where it was held against statements.
        others: The positions of the statements it was held against.
        along: The coordinate by which these statements divide it.
        computed: What the other side comes to, where that is certain.
        difference: The figure less the other side, or less its nearer bound; `None` where it may be right.
        holds: Whether the two sides agree; `None` where that cannot be told, and for equivalents, which are
            judged by the rate between the currencies.

    Examples:
        >>> from integrated_projects.examples import vidin
        >>> {equation.holds for equation in vidin.budget.reconcile()}
        {True}
    """

    kind: EquationKind
    statement: int
    stated: Money
    subtotal: Subtotal | None = None
    others: tuple[int, ...] = ()
    along: str | None = None
    computed: Money | None = None
    difference: Money | None = None
    holds: bool | None = None

    @property
    def implied_rate(self) -> Fraction | None:
        """Units of the currency of the other side for one unit of the figure's; `None` where not certain.

        Examples:
            >>> from integrated_projects.examples import kameno
            >>> [float(equation.implied_rate) for equation in kameno.budget.reconcile()]
            [1.9558]
        """
        if self.kind is not EquationKind.EQUIVALENT or self.computed is None:
            return None
        return implied_rate(self.stated, self.computed)


def equations(lines: Listing[BudgetLine], statements: Sequence[Statement], position: int) -> Iterator[Equation]:
    """Every equation there is to try for the statement at the position.

    Examples:
        >>> from integrated_projects.money import leva
        >>> [equation.holds for equation in equations(Listing([BudgetLine(leva(2))]), [Statement(leva(3))], 0)]
        [False]
    """
    yield _against_lines(position, statements[position], lines)
    for along in _DIVIDED_ALONG:
        yield from _against_parts(position, statements, along)
    yield from _against_equivalents(position, statements)


def _against_lines(position: int, statement: Statement, lines: Listing[BudgetLine]) -> Equation:
    subtotal = subtotal_of(lines, [line.belongs_to(statement) for line in lines])
    stated = statement.amount
    own = stated.currency.code
    certain = _codes(subtotal.lines)
    relevant = certain or _codes(subtotal.possible)
    if len(certain) > 1 or (not lines and lines.complete):
        return Equation(kind=EquationKind.INCOMPARABLE, statement=position, stated=stated, subtotal=subtotal)
    if len(relevant) == 1 and own not in relevant:
        return Equation(
            kind=EquationKind.EQUIVALENT,
            statement=position,
            stated=stated,
            subtotal=subtotal,
            computed=subtotal.amount,
        )
    computed = subtotal.amount if relevant or not lines.complete else Money(0, own)
    difference, holds = _compare(stated, subtotal, computed)
    return Equation(
        kind=EquationKind.LINES,
        statement=position,
        stated=stated,
        subtotal=subtotal,
        computed=computed,
        difference=difference,
        holds=holds,
    )


def _codes(lines: Iterable[BudgetLine]) -> set[str]:
    return {line.amount.currency.code for line in lines}


def _compare(stated: Money, subtotal: Subtotal, computed: Money | None) -> tuple[Money | None, bool | None]:
    if computed is not None:
        return stated - computed, stated == computed
    low, high = subtotal.at_least, subtotal.at_most
    # In an open budget a line that was left out may be negative, so neither bound is certain.
    if low is None or high is None or low <= stated <= high:
        return None, None
    return stated - (low if stated < low else high), False


def _against_parts(position: int, statements: Sequence[Statement], along: str) -> Iterator[Equation]:
    whole = statements[position]
    if getattr(whole, along) is not None:
        return
    parts = {
        number: part
        for number, part in enumerate(statements)
        if part.amount.currency == whole.amount.currency
        and getattr(part, along) is not None
        and all(getattr(part, name) == getattr(whole, name) for name in COORDINATE_NAMES if name != along)
    }
    values = [getattr(part, along) for part in parts.values()]
    # One part alone is no division, and a part that is printed twice none that can be added.
    if len(values) <= 1 or len(set(values)) != len(values):
        return
    computed = total([part.amount for part in parts.values()])
    yield Equation(
        kind=EquationKind.PARTS,
        statement=position,
        stated=whole.amount,
        others=tuple(parts),
        along=along,
        computed=computed,
        difference=whole.amount - computed,
        holds=whole.amount == computed,
    )


def _against_equivalents(position: int, statements: Sequence[Statement]) -> Iterator[Equation]:
    statement = statements[position]
    for number, other in enumerate(statements[:position]):
        if other.amount.currency != statement.amount.currency and other.coordinates == statement.coordinates:
            yield Equation(
                kind=EquationKind.EQUIVALENT,
                statement=position,
                stated=statement.amount,
                others=(number,),
                computed=other.amount,
            )
