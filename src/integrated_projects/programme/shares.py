"""The rates at which sources pay."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import must_be
from integrated_projects.listing import Listing
from integrated_projects.money import Rate
from integrated_projects.programme.source import Fund, FundingSource, SourceKind

__all__ = ["Share", "Shares"]


def __dir__() -> list[str]:
    return __all__


def _source(value: FundingSource | Fund) -> FundingSource:
    return FundingSource.of(value)


@attrs.frozen
class Share(Embeddable):
    """The rate at which one source pays.

    Examples:
        >>> print(Share(FundingSource.of(Fund("ESF")), Rate.percent("85")))
        ESF 85 %
    """

    source: FundingSource = attrs.field(converter=_source)
    rate: Rate = attrs.field(validator=must_be(Rate))

    def __str__(self) -> str:
        return f"{self.source} {self.rate}"


def _share(value: Share | tuple[FundingSource | Fund, Rate]) -> Share:
    match value:
        case Share():
            return value
        case (source, rate):
            return Share(source, rate)
        case _:
            raise Malformed(value, "a share", "write a source and its Rate, (ESF, Rate.percent('85'))")


def _shares(value: Sequence[Share | tuple[FundingSource | Fund, Rate]]) -> tuple[Share, ...]:
    given: Listing[Share | tuple[FundingSource | Fund, Rate]] = Listing(value)
    shares = given.map(_share)
    codes = [share.source.code for share in shares]
    if not shares or not shares.complete or len(set(codes)) != len(codes):
        raise Malformed(value, "a set of shares", "it takes at least one source, each once; the list is never open")
    return shares.items


@attrs.frozen
class Shares(Embeddable):
    """Rates as a page or a programme prints them, whatever they add up to.

    Attributes:
        items: The share of each source, in the printed order.

    Raises:
        Malformed: No share, or a source twice, or an open list.

    Examples:
        >>> ESF, NATIONAL = Fund("ESF"), FundingSource("BG", kind=SourceKind.NATIONAL)
        >>> print(Shares([(ESF, Rate.percent("85")), (NATIONAL, Rate.percent("15"))]))
        ESF 85 % + BG 15 %
    """

    items: tuple[Share, ...] = attrs.field(converter=_shares)

    @property
    def sum(self) -> Fraction:
        """What the rates add up to: one, unless the page leaves something out.

        Examples:
            >>> Shares([(Fund("ESF"), Rate.percent("85"))]).sum
            Fraction(17, 20)
        """
        return sum((share.rate.fraction for share in self.items), Fraction(0))

    def sources(self, *kinds: SourceKind) -> tuple[str, ...]:
        """The codes of the sources, or of those of these kinds.

        Examples:
            >>> Shares([(Fund("ESF"), Rate.percent("85"))]).sources(SourceKind.NATIONAL)
            ()
        """
        return tuple(share.source.code for share in self.items if not kinds or share.source.kind in kinds)

    def __str__(self) -> str:
        return " + ".join(map(str, self.items))
