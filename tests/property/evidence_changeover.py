"""Evidence of the changeover to the euro: amounts that were converted, sums of them, and prices in two currencies."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Any

import attrs

from integrated_projects.catalogue.bulgaria_2014_2020 import HRD
from integrated_projects.changeover import ExchangeRate, RateKind, irrevocable_rate
from integrated_projects.evidence.changeover import (
    Changeover,
    Conversion,
    ConversionPurpose,
    ConvertedAmount,
    ConvertedSum,
    PriceDisplay,
)
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import Money, euro, leva
from integrated_projects.project import Project
from tests.property.chance import with_facts

__all__ = ["changeover_beside"]

_FIRST = date(2026, 1, 1)
_LEV = irrevocable_rate("BGN")
_CUT = ExchangeRate("1.9558", base="EUR", quote="BGN", kind=RateKind.IRREVOCABLE, on=_FIRST)
_TURNED = ExchangeRate("0.51129", base="BGN", quote="EUR", kind=RateKind.CONTRACT, on=_FIRST)
_OTHER_KIND = ExchangeRate("1.95583", base="EUR", quote="BGN", kind=RateKind.CENTRAL_BANK, on=_FIRST)
_DAYS = (date(2025, 8, 7), date(2025, 12, 31), _FIRST, date(2026, 8, 9))


def _of_april(quote: str = "BGN", number: str = "1.9558") -> ExchangeRate:
    return ExchangeRate(number, base="EUR", quote=quote, kind=RateKind.ACCOUNTING, on=date(2023, 4, 1))


def _conversions(code: ProgrammeCode) -> list[Conversion]:
    """One amount of every kind, as it ought to be converted."""
    facts: dict[str, Any] = {"programme": code, "purpose": ConversionPurpose.OTHER, "converted_on": _FIRST}
    days: dict[str, Any] = {"registered_on": date(2023, 4, 3), "submitted_on": date(2023, 4, 20)}
    since: dict[str, Any] = {"registered_on": date(2026, 4, 3), "submitted_on": date(2026, 4, 20)}
    income, declaration = ConversionPurpose.INCOME, ConversionPurpose.DECLARATION
    kuna, lei = Money("3852.33", "HRK"), Money("490.00", "RON")
    return [
        Conversion(amount=leva("1555364.20"), converted=euro("795245.09"), rate=_LEV, **facts, **since),
        Conversion(amount=euro("500000.00"), converted=leva("977915.00"), rate=_LEV, **facts, **since),
        Conversion(
            amount=leva("1000.00"), converted=euro("511.30"), rate=_LEV, **{**facts, "purpose": income}, **since
        ),
        Conversion(amount=leva("1000.00"), converted=kuna, rate=_between(), **facts, **since),
        Conversion(
            amount=leva("100.00"),
            converted=euro("51.13"),
            rate=_of_april(),
            **{**facts, "purpose": declaration},
            **days,
        ),
        Conversion(
            amount=lei,
            converted=euro("100.00"),
            rate=_of_april("RON", "4.9"),
            **{**facts, "purpose": declaration},
            **days,
        ),
        Conversion(
            amount=leva("1.70"), converted=euro("0.87"), rate=_LEV, **{**facts, "purpose": declaration}, **since
        ),
    ]


def _between() -> ExchangeRate:
    return ExchangeRate("3.8523", base="BGN", quote="HRK", kind=RateKind.CONTRACT, on=_FIRST)


def _worse(conversion: Conversion, codes: list[ProgrammeCode], random: Random) -> Conversion:
    """The conversion with one or two of its facts replaced by others that are possible."""
    converted = conversion.converted
    cent = None if converted is None else Money("0.01", converted.currency)
    pools: dict[str, tuple[object, ...]] = {
        "programme": (*codes, HRD.code),
        "purpose": tuple(ConversionPurpose),
        "converted": () if converted is None or cent is None else (converted + cent, converted - cent),
        "converted_on": _DAYS,
        "registered_on": (date(2023, 5, 2), *_DAYS),
        "submitted_on": (date(2023, 5, 2), *_DAYS),
    }
    if conversion.rate is not None and {conversion.rate.base, conversion.rate.quote} == {"EUR", "BGN"}:
        pools["rate"] = (_LEV, _CUT, _TURNED, _OTHER_KIND, _of_april())
    for name in random.sample([name for name in pools if pools[name]], random.choice((1, 1, 2))):
        conversion = with_facts(conversion, {name: random.choice(pools[name])})
    return conversion


def _sum(random: Random, flawed: bool) -> ConvertedSum:  # noqa: FBT001 - a maker's shape
    texts = ["238921.07", "182851.27", "29524.06"]
    if not flawed or random.random() < 0.5:
        texts.append("0.01")
    rates = [_LEV] * len(texts)
    if flawed and random.random() < 0.5:
        rates[random.randrange(len(rates))] = _of_april()
    parts = [ConvertedAmount(converted=euro(text), rate=rate) for text, rate in zip(texts, rates, strict=True)]
    return ConvertedSum(
        whole=ConvertedAmount(amount=leva("882659.05"), converted=euro("451296.41"), rate=_LEV), parts=parts
    )


def _price(random: Random, flawed: bool) -> PriceDisplay:  # noqa: FBT001 - a maker's shape
    price = PriceDisplay(
        shown_on=random.choice((date(2025, 8, 8), _FIRST, date(2026, 8, 8))),
        is_price=random.choice((True, True, False)),
        is_in_both=True,
        lev=leva("1.70"),
        euro=euro("0.87"),
    )
    if not flawed:
        return price
    kind = random.randrange(4)
    if kind == 0:
        return attrs.evolve(price, is_in_both=False, euro=None)
    if kind == 1:
        return attrs.evolve(price, shown_on=random.choice(_DAYS))
    return attrs.evolve(price, euro=euro("0.86"))


def changeover_beside(project: Project, random: Random, flawed: bool) -> Changeover:  # noqa: FBT001 - a maker's shape
    """Conversions of every kind under each programme, a sum, and some prices."""
    codes = list(dict.fromkeys(part.programme.code for part in project.parts)) or [HRD.code]
    conversions = [one for code in codes for one in _conversions(code)]
    if flawed:
        conversions = [_worse(one, codes, random) if random.random() < 0.5 else one for one in conversions]
    return Changeover(
        conversions=conversions,
        sums=[_sum(random, flawed)],
        prices=[_price(random, flawed) for _ in range(2)],
    )
