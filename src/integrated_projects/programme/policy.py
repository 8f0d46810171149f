"""The known policies of dividing an amount, and which of them explain the figures that a page prints."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from typing import TypeVar

from integrated_projects.errors import Malformed
from integrated_projects.money import Money, Rounding, RoundingMode, to_money
from integrated_projects.programme.cofinancing import Cofinancing
from integrated_projects.programme.shares import Shares
from integrated_projects.programme.source import Fund, FundingSource, SourceKind, to_source_code

__all__ = ["SplitPolicy", "cofinancings_that_explain", "policies_that_explain"]


def __dir__() -> list[str]:
    return __all__


#: What a source is written as; a mapping of one kind of them is no mapping of all three to a type checker.
Paying = TypeVar("Paying", bound=FundingSource | Fund | str)


def _must_be_shares(value: object) -> None:
    if not isinstance(value, Shares):
        raise Malformed(value, "a set of shares", "write Shares([(ESF, Rate.percent('85')), …])")


class SplitPolicy(enum.Enum):
    """The known ways in which systems divide an amount between a fund and the national side.

    `FUNDS_HALF_UP` reproduces what municipalities print (Vidin's page). `FUNDS_CUT_OFF` is what Jems, the
    monitoring system of Interreg, does. `NATIONAL_HALF_UP` is the order of the Bulgarian monitoring system
    (UMIS, ``BfpCalculator.cs`` of its published source): the national share first, the fund takes the rest.
    """

    FUNDS_HALF_UP = "every fund rounded half up, the national side takes the rest"
    FUNDS_CUT_OFF = "every fund cut off to the cent, the other side takes the rest"
    NATIONAL_HALF_UP = "the national side rounded half up, the fund takes the rest"

    def bearers(self, shares: Shares) -> tuple[str, ...]:
        """The codes of the sources that could take the rest.

        Raises:
            Malformed: No shares.

        Examples:
            >>> from integrated_projects.money import Rate
            >>> from integrated_projects.programme import Fund
            >>> SplitPolicy.NATIONAL_HALF_UP.bearers(Shares([(Fund("ESF"), Rate.percent("100"))]))
            ('ESF',)
        """
        _must_be_shares(shares)
        if self is SplitPolicy.NATIONAL_HALF_UP:
            return shares.sources(SourceKind.FUND)
        return shares.sources(SourceKind.NATIONAL, SourceKind.OWN)

    def cofinancing(self, shares: Shares, *, residual: FundingSource | Fund | str | None = None) -> Cofinancing:
        """The policy applied to these shares.

        Args:
            shares: The rates; they add up to one.
            residual: Who takes the rest; needed only where more than one source is on the side that does.

        Raises:
            Malformed: The side that takes the rest is not exactly one source and none is named, the one that is
                named is not on that side, the shares do not add up to one, or they are no shares.

        Examples:
            >>> from integrated_projects.money import Rate
            >>> from integrated_projects.programme import Fund
            >>> SplitPolicy.FUNDS_HALF_UP.cofinancing(Shares([(Fund("ESF"), Rate.percent("100"))]))
            Traceback (most recent call last):
            integrated_projects.errors.Malformed: 'ESF 100 %' is not such a split: 0 sources could take the rest
        """
        bearers = self.bearers(shares)
        if residual is None and len(bearers) != 1:
            hint = f"; name one of {', '.join(bearers)}" if bearers else ""
            raise Malformed(str(shares), "such a split", f"{len(bearers)} sources could take the rest{hint}")
        mode = RoundingMode.DOWN if self is SplitPolicy.FUNDS_CUT_OFF else RoundingMode.HALF_UP
        made = Cofinancing(
            shares=shares, rounding=Rounding(mode), residual=bearers[0] if residual is None else residual
        )
        if made.residual not in bearers:
            lawful = f"is one of {', '.join(bearers)}" if bearers else "is nobody here"
            raise Malformed(made.residual, "a bearer of the residual", f"by {self.name} it {lawful}")
        return made


def policies_that_explain(whole: Money, parts: Mapping[Paying, Money], shares: Shares) -> tuple[SplitPolicy, ...]:
    """The known policies that divide the whole into exactly these parts at these rates.

    Where a policy lets more than one source take the rest, it explains the parts if it does with one of them.

    Args:
        whole: The amount that was divided.
        parts: The printed amount of each source, written as a `FundingSource`, a `Fund` or its code; of some
            sources, if the page leaves others out.
        shares: The rates.

    Raises:
        Malformed: No amount, no mapping, a part that is no amount, a source that is written twice or is none, or no
            shares.

    Examples:
        >>> from integrated_projects.money import Rate
        >>> from integrated_projects.programme import Fund, FundingSource
        >>> ESF, NATIONAL = Fund("ESF"), FundingSource("BG", kind=SourceKind.NATIONAL)
        >>> shares = Shares([(ESF, Rate.percent("85")), (NATIONAL, Rate.percent("15"))])
        >>> printed = {"ESF": Money("1019458.47", "BGN"), "BG": Money("179904.43", "BGN")}
        >>> [policy.name for policy in policies_that_explain(Money("1199362.90", "BGN"), printed, shares)]
        ['FUNDS_HALF_UP']
    """
    printed = _figures(whole, parts, shares)
    return tuple(
        policy for policy in SplitPolicy if any(_explains(one, whole, printed) for one in _applied(policy, shares))
    )


def cofinancings_that_explain(whole: Money, parts: Mapping[Paying, Money], shares: Shares) -> tuple[Cofinancing, ...]:
    """Every way to round to the cent and to bear the rest that divides the whole into exactly these parts.

    It tries every mode of rounding with every bearer of the residual; those of the known policies come first. Many
    ways come to the same figures, so what is found is possible, not proven.

    Args:
        whole: The amount that was divided.
        parts: The printed amount of each source, written as a `FundingSource`, a `Fund` or its code; of some
            sources, if the page leaves others out.
        shares: The rates.

    Raises:
        Malformed: No amount, no mapping, a part that is no amount, a source that is written twice or is none, or no
            shares.

    Examples:
        >>> from integrated_projects.money import Rate
        >>> from integrated_projects.programme import Fund, FundingSource
        >>> ESF, NATIONAL = Fund("ESF"), FundingSource("BG", kind=SourceKind.NATIONAL)
        >>> shares = Shares([(ESF, Rate.percent("85")), (NATIONAL, Rate.percent("15"))])
        >>> printed = {"ESF": Money("1019458.47", "BGN"), "BG": Money("179904.43", "BGN")}
        >>> for found in cofinancings_that_explain(Money("1199362.90", "BGN"), printed, shares):
        ...     print(found.rounding.mode.value, found.residual, sep=", rest to ")
        half up, rest to BG
        half down, rest to ESF
        down, rest to ESF
        floor, rest to ESF
        up, rest to BG
        ceiling, rest to BG
    """
    printed = _figures(whole, parts, shares)
    known = [made for policy in SplitPolicy for made in _applied(policy, shares)]
    # A dictionary holds each of them once, where it first stood.
    tried = dict.fromkeys([*known, *_every(shares)])
    return tuple(made for made in tried if _explains(made, whole, printed))


def _figures(whole: object, parts: object, shares: object) -> dict[str, Money]:
    """The parts by the codes of their sources, if there is something to be explained."""
    if not isinstance(whole, Money):
        raise Malformed(whole, "an amount to divide", 'it takes a Money, such as leva("1.00")')
    _must_be_shares(shares)
    if not isinstance(parts, Mapping):
        raise Malformed(parts, "the parts of an amount", "write the amount of each source by its code")
    printed = {to_source_code(source): to_money(part) for source, part in parts.items()}
    if len(printed) != len(parts):
        raise Malformed(list(printed), "the parts of an amount", "one source is written in two ways")
    return printed


def _applied(policy: SplitPolicy, shares: Shares) -> Iterator[Cofinancing]:
    """The policy with each source that could take the rest; none where the shares are not the whole."""
    if shares.sum == 1:
        yield from (policy.cofinancing(shares, residual=code) for code in policy.bearers(shares))


def _every(shares: Shares) -> Iterator[Cofinancing]:
    if shares.sum == 1:
        for code in shares.sources():
            for mode in RoundingMode:
                yield Cofinancing(shares=shares, rounding=Rounding(mode), residual=code)


def _explains(made: Cofinancing, whole: Money, parts: Mapping[str, Money]) -> bool:
    """Whether the parts that are printed, one at least, are what is made of the whole."""
    split = made.split(whole)
    return bool(parts) and all(split.get(code) == part for code, part in parts.items())
