"""The fields and the ribbons of a flow of money through stages, as lengths that are whole numbers."""

from __future__ import annotations

import enum
from collections.abc import Hashable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, TypeAlias

import attrs

from integrated_projects.money import Money, total

__all__ = ["Field", "Rest", "Ribbon", "Way", "fields", "folded", "ribbons"]


def __dir__() -> list[str]:
    return __all__


#: To whom an amount belongs at each stage; `None` where that is not stated.
Way: TypeAlias = tuple[Hashable, ...]

#: How high the whole is, and the room above each field, in tenths of a pixel.
_WHOLE: Final = 2400
_GAP: Final = 380
#: What is too little to be seen is drawn as high as this all the same.
_THINNEST: Final = 8


class Rest(enum.Enum):
    """What is shown together at a stage, since there is too much of it."""

    OTHERS = "others"


@attrs.frozen(kw_only=True)
class Field:
    """A field of one stage, from its top down.

    Attributes:
        stage: The position of the stage.
        key: What it stands for.
        amount: What flows through it.
        top: Where it begins.
        height: How high it is.
    """

    stage: int
    key: Hashable
    amount: Money
    top: int
    height: int


@attrs.frozen(kw_only=True)
class Ribbon:
    """What flows from a field to one of the next stage, and has one origin.

    Attributes:
        stage: The position of the stage where it begins.
        origin: What the first stage says of it.
        amount: How much it is.
        left: Where it leaves its field.
        right: Where it enters the next.
        height: How high it is.
    """

    stage: int
    origin: Hashable
    amount: Money
    left: int
    right: int
    height: int


def _sums(ways: Mapping[Way, Money], *stages: int) -> dict[Way, Money]:
    """The amounts by what some of the stages say."""
    found: dict[Way, list[Money]] = {}
    for way, amount in ways.items():
        found.setdefault(tuple(way[stage] for stage in stages), []).append(amount)
    return {key: total(amounts) for key, amounts in found.items()}


def _ordered(ways: Mapping[Way, Money], stage: int) -> list[Hashable]:
    """What a stage says, that with the most money first; what is shown together and what is not stated at the end."""
    sums = _sums(ways, stage)
    most_first = sorted(sums, key=lambda way: sums[way], reverse=True)
    return [key for (key,) in sorted(most_first, key=lambda way: (way[0] is None, way[0] is Rest.OTHERS))]


def folded(ways: Mapping[Way, Money], stages: int, most: int) -> dict[Way, Money]:
    """The same amounts; of each stage only so many keys apart, those with the most money, and the others as one."""
    kept = []
    for stage in range(stages):
        known = [key for key in _ordered(ways, stage) if key is not None]
        kept.append({None, *known[:most]})
    made: dict[Way, list[Money]] = {}
    for way, amount in ways.items():
        shown = tuple(key if key in of_stage else Rest.OTHERS for key, of_stage in zip(way, kept, strict=True))
        made.setdefault(shown, []).append(amount)
    return {way: total(amounts) for way, amounts in made.items()}


def fields(ways: Mapping[Way, Money], stages: int) -> list[Field]:
    """The fields of every stage, each below the other with room for words above it."""
    whole = total(list(ways.values()))
    made = []
    for stage in range(stages):
        sums, top = _sums(ways, stage), _GAP
        for key in _ordered(ways, stage):
            height = max(_length(sums[(key,)], whole), _THINNEST)
            made.append(Field(stage=stage, key=key, amount=sums[(key,)], top=top, height=height))
            top += height + _GAP
    return made


def _length(amount: Money, whole: Money) -> int:
    return int(amount / whole * _WHOLE)


def ribbons(ways: Mapping[Way, Money], stages: int) -> Iterator[Ribbon]:
    """What flows between two stages, in the order of the fields on either side, so that ribbons cross little."""
    whole = total(list(ways.values()))
    tops = {(field.stage, field.key): field.top for field in fields(ways, stages)}
    places = [{key: place for place, key in enumerate(_ordered(ways, stage))} for stage in range(stages)]
    for start, stop in pairwise(range(stages)):
        sums = _sums(ways, start, stop, 0)

        # What a way says is the field that it leaves, the field that it enters, and where it comes from.
        order = {way: (places[start][way[0]], places[stop][way[1]], places[0][way[2]]) for way in sums}
        leaving = sorted(sums, key=order.__getitem__)
        left = _stacked(leaving, 0, {key: tops[start, key] for key in places[start]}, sums, whole)
        turned = {way: (entered, left_at, origin) for way, (left_at, entered, origin) in order.items()}
        entering = sorted(sums, key=turned.__getitem__)
        right = _stacked(entering, 1, {key: tops[stop, key] for key in places[stop]}, sums, whole)
        for way in leaving:
            height = max(_length(sums[way], whole), _THINNEST)
            yield Ribbon(stage=start, origin=way[2], amount=sums[way], left=left[way], right=right[way], height=height)


def _stacked(
    ways: Sequence[Way], side: int, tops: Mapping[Hashable, int], sums: Mapping[Way, Money], whole: Money
) -> dict[Way, int]:
    """Where each ribbon touches its field, those of one field below one another."""
    before: dict[Hashable, list[Money]] = {}
    places = {}
    for way in ways:
        above = before.setdefault(way[side], [])
        places[way] = tops[way[side]] + (_length(total(above), whole) if above else 0)
        above.append(sums[way])
    return places
