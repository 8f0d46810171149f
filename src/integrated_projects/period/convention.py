"""How a printed duration and a printed last day may belong together."""

from __future__ import annotations

import enum

__all__ = ["Convention"]


def __dir__() -> list[str]:
    return __all__


class Convention(enum.Enum):
    """How a stated duration and a printed last day may belong together; pages follow all three.

    Attributes:
        LAST_DAY_INCLUDED: The last day still counts: 24 months from 1 August 2019 end on 31 July 2021.
        LAST_DAY_EXCLUDED: The last day has the date of the first: 16 months from 1 September 2019 end on
            1 January 2021.
        ROUNDED_UP: A month that has begun counts whole, both ends counted: 5 July 2022 to 30 June 2023 are
            12 months. A duration that states days leaves nothing to round, and its last day still counts.

    Examples:
        >>> Convention.LAST_DAY_INCLUDED.value
        'last day included'
    """

    LAST_DAY_INCLUDED = "last day included"
    LAST_DAY_EXCLUDED = "last day excluded"
    ROUNDED_UP = "rounded up"
