"""The rates at which currencies became the euro for good."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from integrated_projects.changeover.exchange_rate import ExchangeRate, RateKind
from integrated_projects.errors import Malformed, NotInForce
from integrated_projects.fields import to_optional_day
from integrated_projects.money import EUR, Currency
from integrated_projects.money.currency import known
from integrated_projects.source import Certainty, Source

__all__ = ["IRREVOCABLE_RATES", "irrevocable_rate", "is_as_fixed"]


def __dir__() -> list[str]:
    return __all__


_REGULATION: Final = Source(
    "Council Regulation (EC) No 2866/98, Article 1, as amended until 2025",
    address="https://legalize.dev/eu/law/31998R2866",
    published_on=date(1998, 12, 31),
    certainty=Certainty.READ,
)

#: What one euro is, with six significant figures, and the day from which that is irrevocable.
_FIXED: Final = {
    date(1999, 1, 1): {
        "ATS": "13.7603",
        "BEF": "40.3399",
        "DEM": "1.95583",
        "ESP": "166.386",
        "FIM": "5.94573",
        "FRF": "6.55957",
        "IEP": "0.787564",
        "ITL": "1936.27",
        "LUF": "40.3399",
        "NLG": "2.20371",
        "PTE": "200.482",
    },
    date(2001, 1, 1): {"GRD": "340.750"},
    date(2007, 1, 1): {"SIT": "239.640"},
    date(2008, 1, 1): {"CYP": "0.585274", "MTL": "0.429300"},
    date(2009, 1, 1): {"SKK": "30.1260"},
    date(2011, 1, 1): {"EEK": "15.6466"},
    date(2014, 1, 1): {"LVL": "0.702804"},
    date(2015, 1, 1): {"LTL": "3.45280"},
    date(2023, 1, 1): {"HRK": "7.53450"},
    date(2026, 1, 1): {"BGN": "1.95583"},
}

#: For each currency that the euro replaced, the rate that the Council fixed, with its first day and its source.
IRREVOCABLE_RATES: Final[Mapping[Currency, ExchangeRate]] = MappingProxyType(
    {
        known(code): ExchangeRate(number, base=EUR, quote=code, kind=RateKind.IRREVOCABLE, on=since, source=_REGULATION)
        for since, numbers in _FIXED.items()
        for code, number in numbers.items()
    }
)


def irrevocable_rate(currency: Currency | str, *, on: date | None = None) -> ExchangeRate:
    """The rate that the Council fixed for a currency that the euro replaced.

    Before 2026 one euro was 1.95583 leva as well, by the currency board: the same figure, and not yet irrevocable.

    Args:
        currency: The currency, or its code.
        on: A day on which the rate must be irrevocable, if that matters.

    Raises:
        Malformed: A currency that has no irrevocable rate, or no day.
        NotInForce: The rate was not yet irrevocable on that day.

    Examples:
        >>> print(irrevocable_rate("HRK"))
        1 EUR = 7.5345 HRK, irrevocable, 2023-01-01
        >>> irrevocable_rate("BGN", on=date(2025, 12, 31))
        Traceback (most recent call last):
        integrated_projects.errors.NotInForce: 2025-12-31 is not a day on which the irrevocable rate of the BGN is \
in force: the next version starts on 2026-01-01
    """
    former = known(currency)
    rate = IRREVOCABLE_RATES.get(former)
    if rate is None:
        codes = ", ".join(sorted(one.code for one in IRREVOCABLE_RATES))
        raise Malformed(former.code, "a currency with an irrevocable euro rate", f"known are {codes}")
    day = to_optional_day(on)
    if day is not None and rate.on is not None and day < rate.on:
        raise NotInForce(f"the irrevocable rate of the {former.code}", day, after=rate.on)
    return rate


def is_as_fixed(rate: ExchangeRate) -> bool | None:
    """Whether a rate that is called irrevocable is the one that the Council fixed.

    It is not if it is cut to fewer digits, turned round, stated for an earlier day, or between other currencies. Of a
    rate that is not called irrevocable, or of which that is not stated, the answer is `None`.

    Raises:
        Malformed: No `ExchangeRate`.

    Examples:
        >>> cut = ExchangeRate("1.9558", base="EUR", quote="BGN", kind=RateKind.IRREVOCABLE)
        >>> is_as_fixed(cut), is_as_fixed(irrevocable_rate("BGN"))
        (False, True)
    """
    if not isinstance(rate, ExchangeRate):
        raise Malformed(rate, "an exchange rate", "write ExchangeRate('1.95583', base='EUR', quote='BGN')")
    if not rate.is_of(RateKind.IRREVOCABLE):
        return None
    fixed = IRREVOCABLE_RATES.get(known(rate.quote))
    if fixed is None or fixed.on is None:
        return False
    in_time = rate.on is None or fixed.on <= rate.on
    return in_time and (rate.base, rate.number) == (fixed.base, fixed.number)
