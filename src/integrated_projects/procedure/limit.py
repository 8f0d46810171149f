"""How much a procedure pays, and at which rate."""

from __future__ import annotations

import attrs

from integrated_projects.dated import Dated
from integrated_projects.embeddable import Embeddable
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import Money, Rate
from integrated_projects.procedure._dated import dated
from integrated_projects.programme import Shares, to_optional_programme_code

__all__ = ["Financing", "GrantLimit"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class GrantLimit(Embeddable):
    """The limits of the grant for a project, or for its part under one programme.

    The grant is what the funds and the national side pay together, without the partners' own contribution. A later
    version of a limit stands beside the earlier in its `Dated`.

    Attributes:
        least: The smallest grant; `None` where nobody has read it.
        most: The largest grant; `None` where nobody has read it.
        programme: The code of the programme, written as a `Programme`; left out, it is the limit for the project.

    Examples:
        >>> from integrated_projects.money import leva
        >>> limit = GrantLimit(most=Dated.always("the largest grant", leva("890000.00")))
        >>> print(limit, limit.least)
        the project None
    """

    least: Dated[Money] | None = attrs.field(default=None, validator=dated(Money))
    most: Dated[Money] | None = attrs.field(default=None, validator=dated(Money))
    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code)

    def __str__(self) -> str:
        return "the project" if self.programme is None else str(self.programme)


@attrs.frozen(kw_only=True)
class Financing(Embeddable):
    """Which part of the costs the grant pays, and who pays it.

    Attributes:
        grant_rate: Which part of the eligible costs the grant may be; 100 % where there is no own contribution.
        shares: The rates at which funds, the national side and the partners pay.
        programme: The code of the programme, written as a `Programme`; left out, whatever the programme.

    Examples:
        >>> print(Financing(grant_rate=Dated.always("the rate of the grant", Rate.percent("100"))))
        whatever the programme
    """

    grant_rate: Dated[Rate] | None = attrs.field(default=None, validator=dated(Rate))
    shares: Dated[Shares] | None = attrs.field(default=None, validator=dated(Shares))
    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code)

    def __str__(self) -> str:
        return "whatever the programme" if self.programme is None else str(self.programme)
