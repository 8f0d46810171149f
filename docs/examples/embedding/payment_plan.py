"""Another library on top of this one: when a programme may be asked for its money, as values of its own."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from integrated_projects import Money, ProgrammeCode, Project, Remainder

__all__ = ["Instalment", "payment_plan"]


@attrs.frozen(kw_only=True)
class Instalment:
    """A part of what a programme pays."""

    programme: ProgrammeCode
    number: int
    amount: Money


def payment_plan(project: Project, weights: Sequence[int]) -> tuple[Instalment, ...] | None:
    """The instalments of every programme, in proportion to weights; they add up to what it pays, to the cent.

    What is left over is paid last. Where a page does not say what a programme pays, there is no plan: `None`.
    """
    if not project.parts.complete:
        return None
    instalments: list[Instalment] = []
    for part in project.parts:
        amount = project.budget.subtotal(programme=part.programme).amount
        if amount is None:
            return None
        parts = amount.allocate(weights, remainder=Remainder.LAST)
        code = part.programme.code
        instalments += [Instalment(programme=code, number=i, amount=one) for i, one in enumerate(parts, start=1)]
    return tuple(instalments)
