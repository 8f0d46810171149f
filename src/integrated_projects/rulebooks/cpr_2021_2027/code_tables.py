"""The codes of the categories of intervention of 2021-2027."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from types import EllipsisType
from typing import Final

from integrated_projects.dated import Dated, Version
from integrated_projects.evidence.intervention_categories import InterventionDimension
from integrated_projects.listing import Listing
from integrated_projects.rulebooks.common_provisions.terms import CodeTable
from integrated_projects.source import Basis, Certainty, Source
from integrated_projects.text import Text

__all__ = ["CATEGORIES", "CODE_TABLES"]


def __dir__() -> list[str]:
    return __all__


_CODES = "the codes of the categories of intervention"

#: The annex that names the categories.
CATEGORIES: Final = Basis(
    Text(bg="Регламент (ЕС) 2021/1060", en="Regulation (EU) 2021/1060"),
    article="Annex I",
    address="https://eur-lex.europa.eu/eli/reg/2021/1060/oj",
    certainty=Certainty.FROM_MEMORY,
)
_MEMORY = Source("Regulation (EU) 2021/1060, Annex I", certainty=Certainty.FROM_MEMORY)
# The additions were read there; the tables to which they were added are from memory.
_STEP = Source(
    "Regulation (EU) 2021/1060, Annex I, as amended by Regulation (EU) 2024/795",
    address="https://eur-lex.europa.eu/eli/reg/2024/795/oj",
    certainty=Certainty.FROM_MEMORY,
)
_BEFORE_STEP, _SINCE_STEP = date(2024, 2, 29), date(2024, 3, 1)


def _codes(digits: int, last: int) -> list[str]:
    return [f"{number:0{digits}}" for number in range(1, last + 1)]


def _table(dimension: InterventionDimension, codes: Sequence[str | EllipsisType]) -> CodeTable:
    return CodeTable(dimension=dimension, digits=2, codes=Dated.always(_CODES, Listing(codes), source=_MEMORY))


def _amended(
    dimension: InterventionDimension,
    digits: int,
    before: Sequence[str | EllipsisType],
    since: Sequence[str | EllipsisType],
) -> CodeTable:
    versions = [
        Version(Listing(before), until=_BEFORE_STEP, source=_MEMORY),
        Version(Listing(since), since=_SINCE_STEP, source=_STEP),
    ]
    return CodeTable(dimension=dimension, digits=digits, codes=Dated(_CODES, versions))


_FIELDS = _codes(3, 182)

#: All tables of the annex, as far as they are remembered, but that of places, which have the codes of NUTS.
CODE_TABLES: Final = Listing(
    [
        # Other amendments added other fields, which nobody has read.
        _amended(
            InterventionDimension.INTERVENTION_FIELD,
            3,
            [*_FIELDS, ...],
            [*_FIELDS, "145a", "145b", *(str(number) for number in range(188, 194)), ...],
        ),
        _table(InterventionDimension.FORM_OF_SUPPORT, _codes(2, 6)),
        _table(InterventionDimension.DELIVERY_MECHANISM, _codes(2, 33)),
        _amended(InterventionDimension.SECONDARY_THEME, 2, _codes(2, 10), _codes(2, 11)),
        _table(InterventionDimension.ECONOMIC_ACTIVITY, _codes(2, 26)),
        _table(InterventionDimension.GENDER_EQUALITY, _codes(2, 3)),
        _table(InterventionDimension.MACRO_REGION, [...]),
    ]
)
