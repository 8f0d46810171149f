"""How an amount is divided among those who pay."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.explanation import Explanation, Step
from integrated_projects.fields import must_be
from integrated_projects.money import Money, Rounding
from integrated_projects.money._columns import split_column
from integrated_projects.programme.shares import Shares
from integrated_projects.programme.source import to_source_code

__all__ = ["Cofinancing"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Cofinancing(Embeddable):
    """A policy by which an amount is divided among those who pay, to the last cent.

    Every source but one gets its rate of the amount, rounded; the one that bears the residual gets the rest.

    Attributes:
        shares: The rates of any number of sources; they add up to one.
        rounding: How each share but one is rounded.
        residual: The code of the source that takes the rest; written as a `FundingSource` or a `Fund`.

    Raises:
        Malformed: Rates that do not add up to one, or a bearer of the residual that has no share.

    Examples:
        >>> from integrated_projects.money import Rate, RoundingMode
        >>> from integrated_projects.programme import Fund, FundingSource, SourceKind
        >>> ESF, NATIONAL = Fund("ESF"), FundingSource("BG", kind=SourceKind.NATIONAL)
        >>> OWN = FundingSource("OWN", kind=SourceKind.OWN)
        >>> policy = Cofinancing(
        ...     shares=Shares([(ESF, Rate.percent("85")), (NATIONAL, Rate.percent("13")), (OWN, Rate.percent("2"))]),
        ...     rounding=Rounding(RoundingMode.HALF_UP),
        ...     residual=NATIONAL,
        ... )
        >>> {code: str(amount) for code, amount in policy.split(Money("1199362.90", "BGN")).items()}
        {'ESF': '1019458.47 BGN', 'BG': '155917.17 BGN', 'OWN': '23987.26 BGN'}
    """

    shares: Shares = attrs.field(validator=must_be(Shares))
    rounding: Rounding = attrs.field(validator=must_be(Rounding))
    residual: str = attrs.field(converter=to_source_code)

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
            >>> from integrated_projects.money import Rate, RoundingMode
            >>> from integrated_projects.programme import Fund
            >>> shares = Shares([(Fund("ESF"), Rate.percent("100"))])
            >>> policy = Cofinancing(shares=shares, rounding=Rounding(RoundingMode.DOWN), residual="ESF")
            >>> print(policy.split(Money("1.00", "BGN"))["ESF"])
            1.00 BGN
        """
        if not isinstance(amount, Money):
            raise Malformed(amount, "an amount to divide", 'it takes a Money, such as leva("1.00")')
        rest, parts = amount, {}
        for share in self.shares.items:
            code = share.source.code
            if code == self.residual:
                # It keeps its place in the order; what it gets is known at the end.
                parts[code] = rest
            else:
                parts[code] = amount.share(share.rate, self.rounding)
                rest -= parts[code]
        parts[self.residual] = rest
        return parts

    def split_all(self, amounts: Iterable[Money]) -> dict[str, tuple[Money, ...]]:
        """The amounts of each source for many wholes of one currency: what `split` makes of each, several times faster.

        Returns:
            By the code of each source, in the order of the shares, a column as long as the amounts and in their order.

        Raises:
            Malformed: No collection of amounts, or something in it that is none.
            CurrencyMismatch: Amounts of two currencies.

        Examples:
            >>> from integrated_projects.money import Rate, RoundingMode, leva
            >>> from integrated_projects.programme import Fund, FundingSource, SourceKind
            >>> ESF, NATIONAL = Fund("ESF"), FundingSource("BG", kind=SourceKind.NATIONAL)
            >>> shares = Shares([(ESF, Rate.percent("85")), (NATIONAL, Rate.percent("15"))])
            >>> policy = Cofinancing(shares=shares, rounding=Rounding(RoundingMode.HALF_UP), residual=NATIONAL)
            >>> for code, column in policy.split_all([leva("1199362.90"), leva("389907.75")]).items():
            ...     print(code, *column)
            ESF 1019458.47 BGN 331421.59 BGN
            BG 179904.43 BGN 58486.16 BGN
        """
        rates = [None if share.source.code == self.residual else share.rate for share in self.shares.items]
        return dict(zip(self.shares.sources(), split_column(amounts, rates, self.rounding), strict=True))

    def explain(self, amount: Money) -> Explanation:
        """How `split` divides the amount: the exact share of each source, its rounding, and what the last one took.

        Raises:
            Malformed: No amount.

        Examples:
            >>> from integrated_projects.money import Rate, RoundingMode
            >>> from integrated_projects.programme import Fund, FundingSource, SourceKind
            >>> ESF, NATIONAL = Fund("ESF"), FundingSource("BG", kind=SourceKind.NATIONAL)
            >>> shares = Shares([(ESF, Rate.percent("85")), (NATIONAL, Rate.percent("15"))])
            >>> policy = Cofinancing(shares=shares, rounding=Rounding(RoundingMode.HALF_UP), residual=NATIONAL)
            >>> print(policy.explain(Money("1199362.90", "BGN")))
            1. ESF: 85 % of 1199362.90 BGN = 1019458.465 BGN, rounded half up to 0.01: 1019458.47 BGN
            2. BG: 15 % of 1199362.90 BGN = 179904.435 BGN, takes the rest: 179904.43 BGN
            together 1199362.90 BGN
        """
        parts = self.split(amount)
        steps = [
            Step(
                name=code,
                amount=parts[code],
                of=amount,
                by=share.rate,
                rounding=None if code == self.residual else self.rounding,
            )
            for share, code in zip(self.shares.items, parts, strict=True)
        ]
        return Explanation(whole=amount, steps=steps)

    def __str__(self) -> str:
        rounded = f"rounded {self.rounding.mode.value} to {self.rounding.step}"
        return f"{self.shares}, {rounded}, the rest to {self.residual}"
