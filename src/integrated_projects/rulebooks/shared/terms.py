"""The figures and the grounds of the rules for any project."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs

from integrated_projects.changeover import irrevocable_rate
from integrated_projects.dated import Dated, Version
from integrated_projects.money import BGN
from integrated_projects.rule import Case
from integrated_projects.source import Basis, Certainty, Source
from integrated_projects.text import Text

__all__ = [
    "ARITHMETIC",
    "CALENDAR",
    "ELIGIBILITY",
    "EURO_ACT",
    "FLAT_RATES",
    "NUMBERING",
    "PRACTICE",
    "SHARED_TERMS",
    "SharedCase",
    "SharedTerms",
]


def __dir__() -> list[str]:
    return __all__


ARITHMETIC = Basis(Text(bg="аритметика на отпечатаните суми", en="Arithmetic of the printed figures"))

PRACTICE = Basis(Text(bg="практика на интегрираните процедури", en="Practice of integrated procedures"))

EURO_ACT = Basis(
    Text(bg="Регламент (ЕО) № 1103/97", en="Regulation (EC) No 1103/97"),
    article="Articles 4 and 5",
)

# These rules ask every project, of whichever period, so that they rest on the act of each.
FLAT_RATES = Basis(
    "Regulation (EU) No 1303/2013",
    article="Article 67(1)(d); Regulation (EU) 2021/1060, Article 53(1)(d); "
    "Regulation on the implementation of the EEA Financial Mechanism 2014-2021, Article 8.5",
    certainty=Certainty.READ_IN_PART,
)

CALENDAR = Basis("Regulation (EEC, Euratom) No 1182/71", article="Article 3", certainty=Certainty.FROM_MEMORY)

ELIGIBILITY = Basis(
    "Regulation (EU) No 1303/2013",
    article="Article 65(2); Regulation (EU) 2021/1060, Article 63(2); "
    "Regulation on the implementation of the EEA Financial Mechanism 2014-2021, Article 8.13",
    certainty=Certainty.READ_IN_PART,
)

NUMBERING = Basis(
    Text(bg="номерация на ИСУН", en="Numbering of the Bulgarian monitoring system (UMIS)"),
    address="https://github.com/governmentbg/nims-ccu",
)


@attrs.frozen(kw_only=True)
class SharedTerms:
    """The figures that the rules for any project read.

    Attributes:
        lev_per_euro: How many leva one euro is.
    """

    lev_per_euro: Dated[Decimal]


SHARED_TERMS = SharedTerms(
    lev_per_euro=Dated(
        "the rate between lev and euro",
        [
            Version(
                Decimal("1.95583"),
                until=date(2025, 12, 31),
                source=Source("The currency board of Bulgaria, fixed rate", certainty=Certainty.READ_IN_PART),
            ),
            Version(
                Decimal("1.95583"),
                since=date(2026, 1, 1),
                source=irrevocable_rate(BGN).source,
            ),
        ],
    )
)

SharedCase = Case[SharedTerms]
