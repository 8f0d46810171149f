"""The funds behind programmes, and everybody else who pays."""

from __future__ import annotations

import enum

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import must_be
from integrated_projects.text import Text, to_name, to_optional_text

__all__ = ["Fund", "FundingSource", "SourceKind", "to_optional_source_code", "to_source_code"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class Fund(Embeddable):
    """A fund of the Union or of donor states, such as the European Social Fund.

    Attributes:
        code: Its abbreviation, by which budget lines refer to it.
        name: Its name.

    Examples:
        >>> print(Fund("ESF", name=Text(en="European Social Fund")))
        ESF
    """

    code: str = attrs.field(converter=to_name)
    name: Text | None = attrs.field(default=None, converter=to_optional_text, kw_only=True)

    def __str__(self) -> str:
        return self.code


class SourceKind(enum.Enum):
    """Who stands behind a funding source."""

    FUND = "a fund"
    NATIONAL = "national co-financing"
    OWN = "own contribution"


@attrs.frozen
class FundingSource(Embeddable):
    """One of those who pay: a fund, the national budget, or the partners themselves.

    Attributes:
        code: Its abbreviation, by which budget lines refer to it.
        name: Its name.
        kind: Who stands behind it.

    Examples:
        >>> FundingSource.of(Fund("ESF")).kind
        <SourceKind.FUND: 'a fund'>
    """

    code: str = attrs.field(converter=to_name)
    name: Text | None = attrs.field(default=None, converter=to_optional_text, kw_only=True)
    kind: SourceKind = attrs.field(validator=must_be(SourceKind), kw_only=True)

    @classmethod
    def of(cls, source: FundingSource | Fund) -> FundingSource:
        """The source itself, or the fund as a source.

        Raises:
            Malformed: Neither a source nor a fund.

        Examples:
            >>> FundingSource.of(Fund("ESF")).code
            'ESF'
        """
        if isinstance(source, Fund):
            return cls(source.code, name=source.name, kind=SourceKind.FUND)
        if isinstance(source, FundingSource):
            return source
        raise Malformed(source, "a funding source", "write a FundingSource or a Fund")

    def __str__(self) -> str:
        return self.code


def to_source_code(value: FundingSource | Fund | str) -> str:
    """The code by which a funding source is referred to.

    Raises:
        Malformed: Neither a source, a fund nor a code.

    Examples:
        >>> to_source_code(Fund("ESF"))
        'ESF'
    """
    return value.code if isinstance(value, (FundingSource, Fund)) else to_name(value)


def to_optional_source_code(value: FundingSource | Fund | str | None) -> str | None:
    """As `to_source_code`; `None` stays "not stated".

    Examples:
        >>> to_optional_source_code(None) is None
        True
    """
    return None if value is None else to_source_code(value)
