"""What becomes of earlier aid when an undertaking splits."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from integrated_projects.errors import Malformed
from integrated_projects.evidence.aid_register import AidGrant, Undertaking
from integrated_projects.money import Money, Remainder, total

__all__ = ["after_split"]


def __dir__() -> list[str]:
    return __all__


def after_split(
    grant: AidGrant, successors: Sequence[tuple[Undertaking, Money]], *, remainder: Remainder
) -> tuple[AidGrant, ...]:
    """Aid granted before a split, as a register states it afterwards: allocated by the equity of the successors.

    So it is where the aid cannot be allocated to those who took over the activities for which it was used (Regulation
    (EU) 2023/2831, Article 3(9)); where it can, they are simply its recipients. What each instalment comes to, and
    what a central register holds, is not stated of the parts.

    Args:
        grant: The aid.
        successors: Each of the new undertakings, with the book value of its equity on the day of the split.
        remainder: Who gets the cent that is left.

    Raises:
        Malformed: Aid of which no amount is stated, no successors, or no equity at all.
        CurrencyMismatch: Equity in two currencies.

    Examples:
        >>> from integrated_projects.money import euro
        >>> parts = after_split(
        ...     AidGrant(recipient=Undertaking("A"), amount=euro(100_000)),
        ...     [(Undertaking("B"), euro(600_000)), (Undertaking("C"), euro(200_000))],
        ...     remainder=Remainder.LAST,
        ... )
        >>> [f"{part.recipient}: {part.amount}" for part in parts]
        ['B: 75000.00 EUR', 'C: 25000.00 EUR']
    """
    if grant.amount is None:
        raise Malformed(grant, "aid that can be divided", "its amount is not stated")
    equities = [equity for _, equity in successors]
    total(equities)
    amounts = grant.amount.allocate([equity.amount for equity in equities], remainder=remainder)
    return tuple(
        attrs.evolve(grant, recipient=successor, amount=amount, instalments=None, entry=None)
        for (successor, _), amount in zip(successors, amounts, strict=True)
    )
