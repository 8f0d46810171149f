"""What the lines of a budget say of a part of it."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from integrated_projects.budget.line import BudgetLine
from integrated_projects.embeddable import Embeddable
from integrated_projects.listing import Listing
from integrated_projects.money import Money, total

__all__ = ["Subtotal", "subtotal_of"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Subtotal(Embeddable):
    """The lines that certainly belong to a part of the budget, and apart those that may belong to it.

    Attributes:
        lines: The lines that certainly belong to it.
        possible: The lines that may belong to it, wholly or in part.
        complete: Whether no other line can belong to it.
        stated: What the page prints for just this part.
        currencies: The codes of the currencies of these lines; of the whole budget where no line belongs here.

    Examples:
        >>> from integrated_projects.examples import kyustendil
        >>> from integrated_projects.catalogue.bulgaria_2014_2020 import HRD
        >>> part = kyustendil.budget.subtotal(programme=HRD)
        >>> print(part.at_least, "to", part.at_most)
        467289.00 BGN to 525033.05 BGN
        >>> part.amount is None
        True
    """

    lines: tuple[BudgetLine, ...]
    possible: tuple[BudgetLine, ...]
    complete: bool
    stated: tuple[Money, ...]
    currencies: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether it is certain that no line belongs to the part.

        Examples:
            >>> from integrated_projects.examples import vidin
            >>> vidin.budget.subtotal(source="OWN").is_empty
            True
        """
        return self.complete and not self.lines and not self.possible

    @property
    def at_least(self) -> Money | None:
        """The least that the part can come to; in an open budget, if no line left out is negative.

        `None` where there is no line, or where lines of two currencies meet.
        """
        return self._bound(line.amount for line in self.possible if line.amount.amount < 0)

    @property
    def at_most(self) -> Money | None:
        """The most that the part can come to; `None` also where the budget is open."""
        if not self.complete:
            return None
        return self._bound(line.amount for line in self.possible if line.amount.amount > 0)

    @property
    def amount(self) -> Money | None:
        """What the part comes to, where that is certain."""
        return self.at_least if self.at_least == self.at_most else None

    @property
    def per_currency(self) -> dict[str, Subtotal]:
        """The same for each currency alone, by its code.

        Examples:
            >>> from integrated_projects.examples import kameno
            >>> list(kameno.budget.total.per_currency)
            ['BGN']
        """

        def within(lines: tuple[BudgetLine, ...], code: str) -> tuple[BudgetLine, ...]:
            return tuple(line for line in lines if line.amount.currency.code == code)

        return {
            code: Subtotal(
                lines=within(self.lines, code),
                possible=within(self.possible, code),
                complete=self.complete,
                stated=tuple(amount for amount in self.stated if amount.currency.code == code),
                currencies=(code,),
            )
            for code in self.currencies
        }

    def _bound(self, others: Iterable[Money]) -> Money | None:
        if len(self.currencies) != 1:
            return None
        return total([*(line.amount for line in self.lines), *others], self.currencies[0])


def subtotal_of(lines: Listing[BudgetLine], truths: Iterable[bool | None], *, stated: Iterable[Money] = ()) -> Subtotal:
    """The subtotal of the lines, given of each whether it belongs to the part.

    Examples:
        >>> from integrated_projects.money import leva
        >>> lines = Listing([BudgetLine(leva("2.00")), BudgetLine(leva("1.00"))])
        >>> print(subtotal_of(lines, [True, None]).at_most)
        3.00 BGN
    """
    judged = list(zip(lines, truths, strict=True))
    certain = tuple(line for line, truth in judged if truth is True)
    possible = tuple(line for line, truth in judged if truth is None)
    relevant = (*certain, *possible) or lines
    return Subtotal(
        lines=certain,
        possible=possible,
        complete=lines.complete,
        stated=tuple(stated),
        currencies=tuple(sorted({line.amount.currency.code for line in relevant})),
    )
