"""The codes of the categories of intervention of 2014-2020."""

from __future__ import annotations

from typing import Final

from integrated_projects.dated import Dated
from integrated_projects.evidence.intervention_categories import InterventionDimension
from integrated_projects.listing import Listing
from integrated_projects.rulebooks.common_provisions.terms import CodeTable
from integrated_projects.source import Basis, Certainty, Source
from integrated_projects.text import Text

__all__ = ["CATEGORIES", "CODE_TABLES"]


def __dir__() -> list[str]:
    return __all__


_CODES = "the codes of the categories of intervention"

#: The regulation of the Commission that names the categories.
CATEGORIES: Final = Basis(
    Text(bg="Регламент за изпълнение (ЕС) № 215/2014", en="Implementing Regulation (EU) No 215/2014"),
    article="Annex I",
    address="https://eur-lex.europa.eu/eli/reg_impl/2014/215/oj",
    certainty=Certainty.READ_IN_PART,
)
# The codes were read in the published source of the Bulgarian monitoring system, which has two of its own beside
# them for what does not apply ("124" and "25"), and the beginning of the first table in the annex itself.
_READ = Source(
    "Implementing Regulation (EU) No 215/2014, Annex I, as the Bulgarian monitoring system (UMIS) lists it",
    address="https://github.com/governmentbg/nims-ccu/blob/f39611ee6ed499d4e0e6490708547665853100f6/"
    "src/Eumis.Database/Insert/OperationalMap/InterventionCategories.sql",
    certainty=Certainty.READ_IN_PART,
)
_MEMORY = Source("Implementing Regulation (EU) No 215/2014, Annex I", certainty=Certainty.FROM_MEMORY)


def _table(dimension: InterventionDimension, digits: int, last: int, source: Source = _READ) -> CodeTable:
    codes = Listing([f"{number:0{digits}}" for number in range(1, last + 1)])
    return CodeTable(dimension=dimension, digits=digits, codes=Dated.always(_CODES, codes, source=source))


#: All tables of the annex but that of places, which have the codes of NUTS.
CODE_TABLES: Final = Listing(
    [
        _table(InterventionDimension.INTERVENTION_FIELD, 3, 123),
        _table(InterventionDimension.FORM_OF_SUPPORT, 2, 7),
        _table(InterventionDimension.TERRITORY, 2, 7),
        _table(InterventionDimension.DELIVERY_MECHANISM, 2, 7),
        # The thirteenth was added by Implementing Regulation (EU) 2021/439.
        _table(InterventionDimension.THEMATIC_OBJECTIVE, 2, 13, _MEMORY),
        _table(InterventionDimension.SECONDARY_THEME, 2, 8),
        _table(InterventionDimension.ECONOMIC_ACTIVITY, 2, 24),
    ]
)
