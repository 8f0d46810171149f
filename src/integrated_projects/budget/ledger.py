"""The budget of a project."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from integrated_projects.activity import Activity
from integrated_projects.budget.cost import CostCategory, CostType
from integrated_projects.budget.line import BudgetLine, Coordinates, Statement
from integrated_projects.budget.reconciliation import Equation, equations
from integrated_projects.budget.subtotal import Subtotal, subtotal_of
from integrated_projects.embeddable import Embeddable, Showable
from integrated_projects.errors import Malformed
from integrated_projects.fields import to_whole
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listed, Listing
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner
from integrated_projects.programme import Fund, FundingSource, Programme

__all__ = ["Budget"]


def __dir__() -> list[str]:
    return __all__


def _lines(value: Listed[BudgetLine]) -> Listing[BudgetLine]:
    return Listing(value, kind=BudgetLine)


def _statements(value: Sequence[Statement]) -> tuple[Statement, ...]:
    listing: Listing[Statement] = Listing(value, kind=Statement)
    if not listing.complete:
        raise Malformed(value, "a transcription", "it holds all that the page prints; write [] for none")
    return listing.items


@attrs.frozen(kw_only=True)
class Budget(Embeddable, Showable):
    """The lines that make up the whole, and every other figure that the page prints.

    The finest breakdown that is printed makes the lines; control totals, second breakdowns and equivalents in
    another currency are statements.

    Attributes:
        lines: Amounts that together make up the whole, or, in an open list, part of it.
        statements: The other figures; a transcription is complete, so this is no `Listing`.

    Examples:
        >>> from integrated_projects.money import leva
        >>> budget = Budget(lines=[BudgetLine(leva("63118.15"), source="ESF"), BudgetLine(leva("11138.50"))])
        >>> print(budget.total.amount)
        74256.65 BGN
    """

    lines: Listing[BudgetLine] = attrs.field(default=None, converter=_lines)
    statements: tuple[Statement, ...] = attrs.field(default=(), converter=_statements)

    @property
    def total(self) -> Subtotal:
        """All lines.

        Examples:
            >>> Budget().total.amount is None
            True
        """
        return self.subtotal()

    def subtotal(
        self,
        *,
        programme: Programme | ProgrammeCode | None = None,
        source: FundingSource | Fund | str | None = None,
        cost_type: CostType | None = None,
        category: CostCategory | None = None,
        partner: Partner | Organisation | str | None = None,
        activity: Activity | str | None = None,
        year: int | None = None,
    ) -> Subtotal:
        """What the lines say of the part of the budget with these coordinates.

        Examples:
            >>> from integrated_projects.examples import vidin
            >>> from integrated_projects.catalogue.funds import ESF
            >>> print(vidin.budget.subtotal(source=ESF).amount)
            1350880.06 BGN
        """
        at = Coordinates(
            programme=programme,
            source=source,
            cost_type=cost_type,
            category=category,
            partner=partner,
            activity=activity,
            year=year,
        )
        return self.subtotal_at(at)

    def subtotal_at(self, at: Coordinates) -> Subtotal:
        """As `subtotal`, for coordinates that are at hand.

        Raises:
            Malformed: No coordinates.

        Examples:
            >>> from integrated_projects.examples import strelcha
            >>> print(strelcha.budget.subtotal_at(Coordinates()).amount)
            74256.65 BGN
        """
        if not isinstance(at, Coordinates):
            raise Malformed(at, "a part of the budget", "write Coordinates")
        here = at.coordinates
        return subtotal_of(
            self.lines,
            [line.belongs_to(here) for line in self.lines],
            stated=[statement.amount for statement in self.statements if statement.coordinates == here],
        )

    def reconcile(self, statement: int | None = None) -> tuple[Equation, ...]:
        """Every equation between a statement and the lines or statements it must agree with.

        Args:
            statement: The position of the statement; left out, every statement is tried.

        Raises:
            Malformed: A position at which no statement stands.

        Examples:
            >>> from integrated_projects.examples import strelcha
            >>> [str(equation.difference) for equation in strelcha.budget.reconcile()]
            ['0.00 BGN']
        """
        count = len(self.statements)
        tried = range(count)
        if statement is not None:
            position = to_whole(statement, f"the position of one of {count} statements", 0, count - 1)
            tried = range(position, position + 1)
        return tuple(equation for position in tried for equation in equations(self.lines, self.statements, position))
