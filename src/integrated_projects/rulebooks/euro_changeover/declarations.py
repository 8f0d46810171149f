"""Rules on the rate at which expenditure in another currency is declared to the Commission."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from integrated_projects.changeover import IRREVOCABLE_RATES, RateKind
from integrated_projects.evidence.changeover import Changeover, Conversion, ConversionPurpose
from integrated_projects.finding import Judgement, Severity
from integrated_projects.money import EUR
from integrated_projects.path import Path
from integrated_projects.programme import Programme
from integrated_projects.rule import Case, rule
from integrated_projects.rulebooks._judging import Words, judged
from integrated_projects.rulebooks._programming import (
    PARTS,
    is_of_2014_2020,
    is_of_2021_2027,
    is_territorial_cooperation,
    is_under,
    pays,
)
from integrated_projects.rulebooks.euro_changeover.conversions import is_for
from integrated_projects.rulebooks.euro_changeover.terms import DECLARING, DECLARING_INTERREG, EuroCase, EuroTerms
from integrated_projects.truth import both

__all__ = ["rate_is_of_the_month_of_registration", "rate_is_of_the_month_of_submission"]


def __dir__() -> list[str]:
    return __all__


def _is_of_one_state(programme: Programme) -> bool:
    """Whether it is a programme of the common provisions that is not one of territorial cooperation."""
    is_common = is_of_2014_2020(programme) or is_of_2021_2027(programme)
    return is_common and not is_territorial_cooperation(programme)


def _is_of_interreg(programme: Programme) -> bool:
    return is_of_2021_2027(programme) and is_territorial_cooperation(programme)


def _asks_of_one_state(case: Case[EuroTerms]) -> bool | None:
    return pays(case.project, _is_of_one_state)


def _asks_of_interreg(case: Case[EuroTerms]) -> bool | None:
    return pays(case.project, _is_of_interreg)


def _keeps_its_currency(conversion: Conversion) -> bool | None:
    """Whether the currency of the expenditure was another than the euro, and still was when it was registered."""
    amount, converted, day = conversion.amount, conversion.converted, conversion.registered_on
    if amount is None or converted is None:
        return None
    if converted.currency is not EUR:
        return False
    fixed = IRREVOCABLE_RATES.get(amount.currency)
    return True if fixed is None else None if day is None else not fixed.holds_on(day)


_MONTH = Words(
    met="{amount} was declared at {number} ({kind}), the accounting rate of the month of {day}",
    breached="{amount} was declared at {number} ({kind}), which is not the accounting rate of the month of {day}",
    unknown="whether {amount} was declared at the accounting rate of the month of {day} is not certain: "
    "{number} ({kind})",
    idle="this is no expenditure that is declared at an accounting rate under a programme of this kind",
)


def _of_the_month(
    conversion: Conversion, case: EuroCase, is_of_the_kind: bool | None, day: date | None, name: str
) -> Judgement:
    """Whether declared expenditure was converted at the accounting rate of the month of the day."""
    rate = conversion.rate
    return judged(
        both(is_of_the_kind, is_for(conversion, ConversionPurpose.DECLARATION), _keeps_its_currency(conversion)),
        None if rate is None else both(rate.is_of(RateKind.ACCOUNTING), None if day is None else rate.holds_on(day)),
        _MONTH,
        missing=[PARTS, *_places(conversion, case, name)],
        observed=rate,
        expected=day,
        amount=conversion.amount,
        number=None if rate is None else rate.number,
        kind=None if rate is None else rate.kind,
        day=day,
    )


def _places(conversion: Conversion, case: EuroCase, day: str) -> Iterator[Path]:
    for name in dict.fromkeys(("programme", "purpose", "amount", "converted", "rate", "registered_on", day)):
        yield case.here / name
    if conversion.rate is not None:
        yield case.here / "rate" / "kind"
        yield case.here / "rate" / "on"


@rule(
    "rate-is-of-the-month-of-registration",
    of=Conversion,
    within=Changeover,
    basis=DECLARING,
    severity=Severity.WARNING,
    asks=_asks_of_one_state,
)
def rate_is_of_the_month_of_registration(conversion: Conversion, case: EuroCase) -> Iterator[Judgement]:
    """Expenditure is declared at the accounting rate of the month in which it was registered in the accounts."""
    is_under_one = is_under(case.project, conversion.programme, _is_of_one_state)
    yield _of_the_month(conversion, case, is_under_one, conversion.registered_on, "registered_on")


@rule(
    "rate-is-of-the-month-of-submission",
    of=Conversion,
    within=Changeover,
    basis=DECLARING_INTERREG,
    severity=Severity.WARNING,
    asks=_asks_of_interreg,
)
def rate_is_of_the_month_of_submission(conversion: Conversion, case: EuroCase) -> Iterator[Judgement]:
    """Expenditure of Interreg is declared at the accounting rate of the month in which it was submitted for control."""
    is_under_one = is_under(case.project, conversion.programme, _is_of_interreg)
    yield _of_the_month(conversion, case, is_under_one, conversion.submitted_on, "submitted_on")
