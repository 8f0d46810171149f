"""How an amount is divided among those who pay."""

from __future__ import annotations

import enum
from collections.abc import Mapping

import attrs

from integrated_projects.errors import Malformed
from integrated_projects.fields import must_be
from integrated_projects.money import Money, Rounding, RoundingMode, total
from integrated_projects.programme.shares import Shares
from integrated_projects.programme.source import SourceKind
from integrated_projects.text import to_name

__all__ = ["Cofinancing", "SplitPolicy", "policies_that_explain"]


def __dir__() -> list[str]:
    return __all__


def _must_be_amount(value: object) -> None:
    if not isinstance(value, Money):
        raise Malformed(value, "an amount to divide", 'it takes a Money, such as leva("1.00")')


@attrs.frozen(kw_only=True)
class Cofinancing:
    """A policy by which an amount is divided among those who pay, to the last cent.

    Every source but one gets its rate of the amount, rounded; the one that bears the residual gets the rest.

    Attributes:
        shares: The rates; they add up to one.
        rounding: How each share but one is rounded.
        residual: The code of the source that takes the rest.

    Raises:
        Malformed: Rates that do not add up to one, or a bearer of the residual that has no share.

    Examples:
        >>> from integrated_projects.money import Rate
        >>> from integrated_projects.programme import Fund, FundingSource
        >>> ESF, NATIONAL = Fund("ESF"), FundingSource("BG", kind=SourceKind.NATIONAL)
        >>> shares = Shares([(ESF, Rate.percent("85")), (NATIONAL, Rate.percent("15"))])
        >>> policy = SplitPolicy.FUNDS_HALF_UP.cofinancing(shares)
        >>> {code: str(amount) for code, amount in policy.split(Money("1199362.90", "BGN")).items()}
        {'ESF': '1019458.47 BGN', 'BG': '179904.43 BGN'}
    """

    shares: Shares = attrs.field(validator=must_be(Shares))
    rounding: Rounding = attrs.field(validator=must_be(Rounding))
    residual: str = attrs.field(converter=to_name)

    def __attrs_post_init__(self) -> None:
        if self.shares.sum != 1:
            raise Malformed(str(self.shares), "a co-financing", "its shares do not add up to 100 %")
        if self.residual not in self.shares.sources():
            raise Malformed(
                self.residual, "a bearer of the residual", f"name one of {', '.join(self.shares.sources())}"
            )

    def split(self, amount: Money) -> dict[str, Money]:
        """The amount of each source, by its code, in the order of the shares; they add up to the whole.

        Raises:
            Malformed: No amount.

        Examples:
            >>> from integrated_projects.money import Rate
            >>> from integrated_projects.programme import Fund
            >>> shares = Shares([(Fund("ESF"), Rate.percent("100"))])
            >>> policy = Cofinancing(shares=shares, rounding=Rounding(RoundingMode.DOWN), residual="ESF")
            >>> print(policy.split(Money("1.00", "BGN"))["ESF"])
            1.00 BGN
        """
        _must_be_amount(amount)
        rounded = {
            share.source.code: amount.share(share.rate, self.rounding)
            for share in self.shares.items
            if share.source.code != self.residual
        }
        rest = amount - total(rounded.values(), amount.currency)
        return {code: rounded.get(code, rest) for code in self.shares.sources()}


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

    def cofinancing(self, shares: Shares) -> Cofinancing:
        """The policy applied to these shares.

        Raises:
            Malformed: The side that takes the rest is not exactly one source, the shares do not add up to one, or
                they are no shares.

        Examples:
            >>> from integrated_projects.money import Rate
            >>> from integrated_projects.programme import Fund
            >>> SplitPolicy.FUNDS_HALF_UP.cofinancing(Shares([(Fund("ESF"), Rate.percent("100"))]))
            Traceback (most recent call last):
            integrated_projects.errors.Malformed: 'ESF 100 %' is not such a split: 0 sources could take the rest
        """
        _must_be_shares(shares)
        if self is SplitPolicy.NATIONAL_HALF_UP:
            bearers = shares.sources(SourceKind.FUND)
        else:
            bearers = shares.sources(SourceKind.NATIONAL, SourceKind.OWN)
        if len(bearers) != 1:
            raise Malformed(str(shares), "such a split", f"{len(bearers)} sources could take the rest")
        mode = RoundingMode.DOWN if self is SplitPolicy.FUNDS_CUT_OFF else RoundingMode.HALF_UP
        return Cofinancing(shares=shares, rounding=Rounding(mode), residual=bearers[0])


def policies_that_explain(whole: Money, parts: Mapping[str, Money], shares: Shares) -> tuple[SplitPolicy, ...]:
    """The known policies that divide the whole into exactly these parts at these rates.

    Args:
        whole: The amount that was divided.
        parts: The printed amount of each source, by its code.
        shares: The rates.

    Raises:
        Malformed: No amount, no mapping, or no shares.

    Examples:
        >>> from integrated_projects.money import Rate
        >>> from integrated_projects.programme import Fund, FundingSource
        >>> ESF, NATIONAL = Fund("ESF"), FundingSource("BG", kind=SourceKind.NATIONAL)
        >>> shares = Shares([(ESF, Rate.percent("85")), (NATIONAL, Rate.percent("15"))])
        >>> printed = {"ESF": Money("1019458.47", "BGN"), "BG": Money("179904.43", "BGN")}
        >>> [policy.name for policy in policies_that_explain(Money("1199362.90", "BGN"), printed, shares)]
        ['FUNDS_HALF_UP']
    """
    _must_be_amount(whole)
    _must_be_shares(shares)
    if not isinstance(parts, Mapping):
        raise Malformed(parts, "the parts of an amount", "write the amount of each source by its code")
    explaining = []
    for policy in SplitPolicy:
        try:
            cofinancing = policy.cofinancing(shares)
        except Malformed:
            # The policy cannot be applied to these shares, so it explains nothing.
            continue
        if cofinancing.split(whole) == dict(parts):
            explaining.append(policy)
    return tuple(explaining)
