"""The rule on how long real estate and land are kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from integrated_projects.evidence.operation import Operation
from integrated_projects.finding import Judgement, Remedy, Severity
from integrated_projects.path import Path
from integrated_projects.rule import agreed, rule
from integrated_projects.rulebooks._judging import Words, judged
from integrated_projects.rulebooks._lasting import days_beyond, first_free_day, is_inside
from integrated_projects.rulebooks.eea_2014_2021.terms import EeaCase, basis
from integrated_projects.source import Certainty
from integrated_projects.truth import negate

__all__ = ["real_estate_lasts"]


def __dir__() -> list[str]:
    return __all__


_LASTS = Words(
    met="nothing of the real estate or land changed within {months} months of the final payment on {paid}",
    breached="the real estate or land changed on {changed}, within {months} months of the final payment on {paid}",
    unknown="whether the real estate or land changed within {months} months of the final payment on {paid} is not "
    "certain",
    idle="there is no investment in real estate or land",
)


@rule(
    "real-estate-lasts",
    of=Operation,
    within=Operation,
    basis=basis("Article 8.14", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
)
def real_estate_lasts(operation: Operation, case: EeaCase) -> Iterator[Judgement]:
    """Real estate and land are not given up or changed within five years of the final payment."""
    paid, changes = operation.final_payment_on, operation.changed_on
    months, counts = case.possible(case.terms.durability_months), case.possible(case.terms.anniversary_counts)
    times = tuple(version.value for version in months)

    def is_broken(day: date) -> bool | None:
        return agreed(months, lambda time: None if paid is None else is_inside(paid, day, time, counts))

    truth = negate(changes.any(is_broken))
    free = first_free_day(paid, times, counts)
    on_the_day = paid is not None and any(is_broken(day) is None for day in changes)
    yield judged(
        operation.is_real_estate,
        truth,
        _LASTS,
        missing=[
            *(case.here / name for name in ("is_real_estate", "final_payment_on", "changed_on")),
            *([Path(("anniversary_counts",), "$terms")] if on_the_day else []),
            *case.days(months),
        ],
        using=months,
        observed=tuple(day for day in changes if is_broken(day)),
        margin=days_beyond(paid, changes, min(times), counts) if len(times) == 1 and changes.complete else None,
        remedies=[
            Remedy(case.here / "changed_on" / position, free)
            for position, day in enumerate(changes)
            if free is not None and changes.complete and is_broken(day)
        ],
        months=times,
        paid=paid,
        changed=tuple(day for day in changes if is_broken(day)),
    )
