"""The messages that only rules of 2021-2027 have, in Bulgarian."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["BULGARIAN"]


def __dir__() -> list[str]:
    return __all__


#: Each sentence in English, with the Bulgarian one.
BULGARIAN: Final[Mapping[str, str]] = MappingProxyType(
    {
        "transfers of {amount} are at most {limit}, the share of {whole}": (
            "прехвърлянията от {amount} са най-много {limit}, дела от {whole}"
        ),
        "transfers of {amount} are more than {limit}, the share of {whole}, so that the Commission decides": (
            "прехвърлянията от {amount} са повече от {limit}, дела от {whole}, така че решава Комисията"
        ),
        "whether transfers of {amount} are within the share of {whole} is not certain": (
            "не е сигурно дали прехвърлянията от {amount} са в рамките на дела от {whole}"
        ),
        "they are not of the period": "те не са от периода",
    }
)
