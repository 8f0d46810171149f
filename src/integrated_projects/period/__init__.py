"""Days, months and the time between: `Period`, `Duration`, and the `ProgrammingPeriod` of the funds.

A page that prints a duration and two days states one thing twice, and the two agree only under some
`Convention` about the last day. None is preferred here: `Period.conventions` answers for each of them.
Months are counted from the origin, and a `MonthEnd` says what becomes of a day that a month lacks.
"""

from integrated_projects.period._months import MonthEnd
from integrated_projects.period.convention import Convention
from integrated_projects.period.duration import Duration
from integrated_projects.period.interval import Period
from integrated_projects.period.programming import EligibleDays, ProgrammingPeriod, ProgrammingTerms, TermOrigin

__all__ = [
    "Convention",
    "Duration",
    "EligibleDays",
    "MonthEnd",
    "Period",
    "ProgrammingPeriod",
    "ProgrammingTerms",
    "TermOrigin",
]


def __dir__() -> list[str]:
    return __all__
