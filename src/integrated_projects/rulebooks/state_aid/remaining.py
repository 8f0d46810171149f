"""How much more de minimis aid an undertaking can receive on a day."""

from __future__ import annotations

from datetime import date

import attrs

from integrated_projects.errors import Malformed
from integrated_projects.evidence.aid_register import AidGrant, AidRegister, AidRegulation, Undertaking
from integrated_projects.fields import to_day
from integrated_projects.listing import Listing
from integrated_projects.money import Money, euro
from integrated_projects.path import Path
from integrated_projects.rulebooks.state_aid.ceilings import ceilings_of, counting_of
from integrated_projects.rulebooks.state_aid.counting import count, shown_amount
from integrated_projects.rulebooks.state_aid.terms import STATE_AID_TERMS, StateAidTerms

__all__ = ["Headroom", "headroom"]


def __dir__() -> list[str]:
    return __all__


_AT = Path(("aid_register",), "$evidence")
_WHO = Path(("undertaking",), "$evidence")


@attrs.frozen(kw_only=True)
class Headroom:
    """How much more aid can be granted on a day.

    Attributes:
        at_least: So much more is certain.
        at_most: No more than that is possible.
        missing: Where the facts would stand that decide between the two: in ``$evidence.aid_register``, or in
            ``$evidence.undertaking`` what is not said of the recipient.

    Examples:
        >>> print(headroom(AidRegister([], links=[]), "A", date(2025, 3, 11)).amount)
        300000.00 EUR
    """

    at_least: Money
    at_most: Money
    missing: tuple[Path, ...] = ()

    @property
    def amount(self) -> Money | None:
        """The amount; `None` where it is not known, and then `missing` says what would have to be."""
        return self.at_least if self.at_least == self.at_most else None


def headroom(
    register: AidRegister,
    recipient: Undertaking | str,
    on: date,
    *,
    regulation: AidRegulation = AidRegulation.GENERAL_2023,
    terms: StateAidTerms = STATE_AID_TERMS,
) -> Headroom:
    """How much more de minimis aid can be granted to an undertaking on a day, in euro, rounded down to the cent.

    It is what the ceiling leaves when the aid is taken off that the single undertaking was granted in the time that
    ends on the day, that of the day itself included; nothing, when the regulation has ended. What the register does
    not say makes a span of it.

    Args:
        register: The aid that was granted, and who controls whom.
        recipient: Who is to receive the aid. Under the regulations of 2012 and 2013 it matters when the fiscal year
            ends, so that an `Undertaking` says more than its name.
        on: The day on which the legal right to it is conferred.
        regulation: The regulation under which it is to be granted.
        terms: The figures.

    Raises:
        Malformed: No register, no undertaking, no day, or a regulation of which there is no ceiling here.

    Examples:
        >>> aid = AidGrant(
        ...     recipient=Undertaking("A"),
        ...     granted_on=date(2024, 2, 1),
        ...     amount=euro(150_000),
        ...     regulation=AidRegulation.GENERAL_2023,
        ... )
        >>> print(headroom(AidRegister([aid], links=[]), "A", date(2025, 3, 11)).amount)
        150000.00 EUR
        >>> unsure = headroom(AidRegister([aid, ...], links=[]), "A", date(2025, 3, 11))
        >>> print(unsure.amount, unsure.at_least, unsure.at_most, *unsure.missing)
        None 0.00 EUR 150000.00 EUR $evidence.aid_register.grants
    """
    if not isinstance(register, AidRegister):
        raise Malformed(register, "a register of aid", "headroom takes an AidRegister")
    day = to_day(on)
    who = recipient if isinstance(recipient, Undertaking) else Undertaking(recipient)
    counting = counting_of(regulation)
    figures = terms.of(regulation)
    if counting is None or figures is None:
        raise Malformed(regulation, "a regulation with a ceiling", "name one on general aid or on services")
    grant = AidGrant(recipient=who, granted_on=day, regulation=regulation)
    counted = count(register, grant, counting, terms, day, is_of_groups=figures.is_of_groups, at=_AT, own=None)
    ceilings = [value for figure in ceilings_of(terms, regulation, who) for value in figure.possible(day)]
    may_grant = [day <= last for last in figures.last_grant.possible(day)]
    bounds = [one.most for one in counted.sums if one.most is not None]
    least, most = euro(0), euro(0)
    if all(may_grant) and len(bounds) == len(counted.sums):
        least = max(least, min(ceilings) - shown_amount(max(bounds)))
    if any(may_grant):
        most = max(most, max(ceilings) - shown_amount(min(one.least for one in counted.sums)))
    places = [] if least == most else [path for one in counted.sums for path in one.places]
    missing = [path for path in places if _is_missing(register, path)]
    if least != most and not counting.is_rolling and who.fiscal_year_ends_in is None:
        missing.append(_WHO / "fiscal_year_ends_in")
    if len(ceilings) > 1 and least != most and who.is_road_haulier is None:
        missing.append(_WHO / "is_road_haulier")
    return Headroom(at_least=least, at_most=most, missing=tuple(dict.fromkeys(missing)))


def _is_missing(register: AidRegister, path: Path) -> bool:
    value = Path(path.steps[len(_AT.steps) :]).resolve(register)
    return value is None or (isinstance(value, Listing) and not value.complete)
