"""Rules on amounts that were converted between the euro and a currency that it replaced."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.changeover import (
    IRREVOCABLE_RATES,
    EuroRounding,
    ExchangeRate,
    RateKind,
    from_euro,
    through_euro,
    to_euro,
)
from integrated_projects.dated import Version
from integrated_projects.evidence.changeover import Changeover, Conversion, ConversionPurpose
from integrated_projects.finding import Judgement, Severity
from integrated_projects.money import BGN, EUR, Money
from integrated_projects.path import Path
from integrated_projects.rule import agreed, rule
from integrated_projects.rulebooks._judging import Words, judged
from integrated_projects.rulebooks._margins import apart
from integrated_projects.rulebooks._remedies import to_become
from integrated_projects.rulebooks.euro_changeover.terms import EuroCase, bulgarian, euro_act
from integrated_projects.truth import both, negate

__all__ = [
    "amount_is_rounded_to_the_nearest_cent",
    "conversion_goes_through_the_euro",
    "fixed_rates",
    "income_is_rounded_for_its_recipient",
    "is_for",
    "rate_is_of_the_irrevocable_kind",
    "rate_is_the_irrevocable_one",
]


def __dir__() -> list[str]:
    return __all__


def fixed_rates(conversion: Conversion) -> tuple[ExchangeRate, ...] | None:
    """The irrevocable rates of the currencies of a conversion, without the euro; none where one has no such rate.

    `None` where an amount is not stated, so that its currency is not either.

    Examples:
        >>> from integrated_projects.money import euro, leva
        >>> print(*fixed_rates(Conversion(amount=leva("1.70"), converted=euro("0.87"))))
        1 EUR = 1.95583 BGN, irrevocable, 2026-01-01
    """
    if conversion.amount is None or conversion.converted is None:
        return None
    currencies = [money.currency for money in (conversion.amount, conversion.converted) if money.currency is not EUR]
    if any(currency not in IRREVOCABLE_RATES for currency in currencies):
        return ()
    return tuple(IRREVOCABLE_RATES[currency] for currency in currencies)


def is_for(conversion: Conversion, purpose: ConversionPurpose) -> bool | None:
    """Whether an amount was converted for the purpose.

    Examples:
        >>> is_for(Conversion(purpose=ConversionPurpose.INCOME), ConversionPurpose.OTHER)
        False
    """
    return None if conversion.purpose is None else conversion.purpose is purpose


def _is_bound(conversion: Conversion, *, currencies: int) -> bool | None:
    """Whether the irrevocable rates of so many former currencies bind the conversion.

    Declared expenditure that was registered before keeps the rate of its month.
    """
    rates = fixed_rates(conversion)
    if rates is None:
        return None
    if len(rates) != currencies:
        return False
    on, registered = conversion.converted_on, conversion.registered_on
    return both(
        None if on is None else all(rate.holds_on(on) for rate in rates),
        negate(
            both(
                is_for(conversion, ConversionPurpose.DECLARATION),
                None if registered is None else not all(rate.holds_on(registered) for rate in rates),
            )
        ),
    )


def _is_income_in_leva(conversion: Conversion) -> bool | None:
    """Whether it is an income that was stated in leva and became euro."""
    return both(
        is_for(conversion, ConversionPurpose.INCOME),
        None if conversion.amount is None else conversion.amount.currency is BGN,
        None if conversion.converted is None else conversion.converted.currency is EUR,
    )


def _places(conversion: Conversion, case: EuroCase) -> Iterator[Path]:
    """Where it is stated whether a conversion is bound."""
    for name in ("amount", "converted", "converted_on", "purpose"):
        yield case.here / name
    if is_for(conversion, ConversionPurpose.DECLARATION) is not False:
        yield case.here / "registered_on"


def _used(rates: tuple[ExchangeRate, ...] | None) -> tuple[Version[ExchangeRate], ...]:
    return tuple(Version(rate, since=rate.on, source=rate.source) for rate in rates or ())


_RATE = Words(
    met="{amount} was converted at {number}, the irrevocable rate with all its figures",
    breached="{amount} was converted at {number} {quote} for one {base}; one euro is {fixed} {former}, with all its "
    "figures and never turned round",
    unknown="whether {amount} was converted at the irrevocable rate is not certain",
    idle="no irrevocable rate between the euro and one other currency binds this conversion",
)


@rule("rate-is-the-irrevocable-one", of=Conversion, within=Changeover, basis=euro_act("Article 4"))
def rate_is_the_irrevocable_one(conversion: Conversion, case: EuroCase) -> Iterator[Judgement]:
    """An amount is converted at the irrevocable rate, which is neither cut nor turned round."""
    rates = fixed_rates(conversion)
    fixed = rates[0] if rates else None
    used = conversion.rate
    kept = None
    if fixed is not None and used is not None:
        kept = (used.base, used.number, used.quote) == (fixed.base, fixed.number, fixed.quote)
    yield judged(
        _is_bound(conversion, currencies=1),
        kept,
        _RATE,
        missing=[*_places(conversion, case), case.here / "rate"],
        using=_used(rates),
        observed=None if used is None else used.number,
        expected=None if fixed is None else fixed.number,
        remedies=to_become(case.here / "rate", fixed),
        amount=conversion.amount,
        number=None if used is None else used.number,
        base=None if used is None else used.base,
        quote=None if used is None else used.quote,
        fixed=None if fixed is None else fixed.number,
        former=None if fixed is None else fixed.quote,
    )


_KIND = Words(
    met="{amount} was converted at a rate that is irrevocable, as it must be",
    breached="{amount} was converted at {number} {quote} for one {base} as a rate of another kind ({kind}), where the "
    "irrevocable one is required",
    unknown="whether {amount} was converted at a rate of the irrevocable kind is not certain",
    idle="no irrevocable rate between the euro and one other currency binds this conversion",
)


@rule(
    "rate-is-of-the-irrevocable-kind",
    of=Conversion,
    within=Changeover,
    basis=euro_act("Article 4"),
    severity=Severity.WARNING,
)
def rate_is_of_the_irrevocable_kind(conversion: Conversion, case: EuroCase) -> Iterator[Judgement]:
    """Where the irrevocable rate is required, the rate is stated as that one and not as one of another kind."""
    rates = fixed_rates(conversion)
    used = conversion.rate
    yield judged(
        _is_bound(conversion, currencies=1),
        None if used is None else used.is_of(RateKind.IRREVOCABLE),
        _KIND,
        missing=[*_places(conversion, case), case.here / "rate" if used is None else case.here / "rate" / "kind"],
        observed=None if used is None else used.kind,
        expected=RateKind.IRREVOCABLE,
        remedies=to_become(case.here / "rate", *rates or ()),
        amount=conversion.amount,
        number=None if used is None else used.number,
        base=None if used is None else used.base,
        quote=None if used is None else used.quote,
        kind=None if used is None else used.kind,
    )


_CENT = Words(
    met="{amount} is {converted}, rounded to the nearest cent",
    breached="{amount} is {lawful} at the irrevocable rate, rounded to the nearest cent, and not {converted}: "
    "{difference} apart",
    unknown="whether {amount} is {converted} after the general rule of rounding is not certain",
    idle="the general rule of rounding does not bind this conversion",
)


@rule("amount-is-rounded-to-the-nearest-cent", of=Conversion, within=Changeover, basis=euro_act("Article 5"))
def amount_is_rounded_to_the_nearest_cent(conversion: Conversion, case: EuroCase) -> Iterator[Judgement]:
    """A converted amount is rounded once, to the nearest cent, and from the middle upwards."""
    bound = _is_bound(conversion, currencies=1)
    amount, converted = conversion.amount, conversion.converted
    lawful = None
    if bound is not False and amount is not None and converted is not None:
        lawful = to_euro(amount) if converted.currency is EUR else from_euro(amount, converted.currency)
    yield judged(
        both(bound, negate(_is_income_in_leva(conversion))),
        None if lawful is None else lawful == converted,
        _CENT,
        missing=_places(conversion, case),
        using=_used(fixed_rates(conversion)),
        observed=converted,
        expected=lawful,
        remedies=to_become(case.here / "converted", lawful),
        **_apart(converted, lawful),
        amount=amount,
        converted=converted,
        lawful=lawful,
    )


def _apart(converted: Money | None, lawful: Money | None) -> dict[str, Money | None]:
    """How far the printed amount is from the lawful one, as a margin and as a figure of the sentence."""
    margin = None if converted is None or lawful is None else apart(converted - lawful)
    return {"margin": margin, "difference": None if margin is None else abs(margin)}


_INCOME = Words(
    met="{amount} is {converted}, rounded in favour of whoever receives it",
    breached="{amount} is {lawful}, rounded in favour of whoever receives it, and not {converted}: {difference} apart",
    unknown="whether {amount} is {converted}, rounded in favour of whoever receives it, is not certain",
    idle="this is no income in leva that became euro",
)


@rule(
    "income-is-rounded-for-its-recipient",
    of=Conversion,
    within=Changeover,
    basis=bulgarian("https://www.standartnews.com/biznes/bnb-s-klyuchovo-saobshtenie-za-zaplatite-v-evro-605249.html"),
)
def income_is_rounded_for_its_recipient(conversion: Conversion, case: EuroCase) -> Iterator[Judgement]:
    """A remuneration, a benefit or a pension gains a cent where the third digit after the point is above zero."""
    applies = both(_is_income_in_leva(conversion), _is_bound(conversion, currencies=1))
    amount, converted = conversion.amount, conversion.converted
    lawful, kept = None, None
    cures: list[Money] = []
    missing = [*_places(conversion, case)]
    if applies is not False and amount is not None and amount.currency is BGN:
        lawful = to_euro(amount, rounding=EuroRounding.BULGARIAN_INCOME)
        never_less = to_euro(amount, rounding=EuroRounding.BULGARIAN_INCOME_NEVER_LESS)
        answers = {False: lawful == converted, True: never_less == converted}
        kept = answers[False]
        readings = case.possible(case.terms.income_is_never_less)
        cures = [never_less if one.value else lawful for one in readings] or [lawful, never_less]
        if answers[True] is not kept:
            kept = agreed(readings, lambda reading: answers[reading])
            missing += [Path(("income_is_never_less",), "$terms"), *case.days(readings)]
    yield judged(
        applies,
        kept,
        _INCOME,
        missing=missing,
        using=_used(fixed_rates(conversion)),
        observed=converted,
        expected=lawful,
        remedies=to_become(case.here / "converted", *cures),
        **_apart(converted, lawful),
        amount=amount,
        converted=converted,
        lawful=lawful,
    )


_THROUGH = Words(
    met="{amount} is {converted} by way of the euro, which keeps at least {decimals} decimals between them",
    breached="{amount} is {lawful} by way of the euro, which keeps at least {decimals} decimals between them, and not "
    "{converted}: {difference} apart",
    unknown="whether {amount} is {converted} by way of the euro is not certain",
    idle="this is no conversion between two currencies that the euro has replaced",
)

#: So many decimals that one more changes no coin of an amount that a page can state.
_MOST_DECIMALS = 30


@rule("conversion-goes-through-the-euro", of=Conversion, within=Changeover, basis=euro_act("Article 4(4)"))
def conversion_goes_through_the_euro(conversion: Conversion, case: EuroCase) -> Iterator[Judgement]:
    """Between two currencies that the euro has replaced, the result is that of a conversion by way of the euro."""
    applies = _is_bound(conversion, currencies=2)
    amount, converted = conversion.amount, conversion.converted
    least = case.possible(case.terms.decimals_between)
    lawful, kept = None, None
    if applies is not False and amount is not None and converted is not None:
        lawful = through_euro(amount, converted.currency)
        results = {
            places: through_euro(amount, converted.currency, decimals=places)
            for places in range(min(version.value for version in least), _MOST_DECIMALS + 1)
        }
        kept = agreed(
            least,
            lambda decimals: converted in {lawful, *(results[places] for places in results if places >= decimals)},
        )
    yield judged(
        applies,
        kept,
        _THROUGH,
        missing=[*_places(conversion, case), *case.days(least)],
        using=(*_used(fixed_rates(conversion)), *least),
        observed=converted,
        expected=lawful,
        remedies=to_become(case.here / "converted", lawful),
        **_apart(converted, lawful),
        amount=amount,
        converted=converted,
        lawful=lawful,
        decimals=tuple(version.value for version in least),
    )
