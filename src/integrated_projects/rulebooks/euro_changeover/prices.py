"""Rules on prices that are shown in leva and in euro."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.changeover import Equivalence, irrevocable_rate
from integrated_projects.dated import Version
from integrated_projects.evidence.changeover import Changeover, PriceDisplay
from integrated_projects.finding import Judgement, Severity
from integrated_projects.money import BGN
from integrated_projects.rule import agreed, rule
from integrated_projects.rulebooks._judging import Words, judged
from integrated_projects.rulebooks._margins import apart
from integrated_projects.rulebooks._remedies import to_become
from integrated_projects.rulebooks.euro_changeover.terms import EuroCase, bulgarian
from integrated_projects.truth import both

__all__ = ["price_is_shown_in_both_currencies", "shown_amounts_agree"]


def __dir__() -> list[str]:
    return __all__


_BOTH = Words(
    met="on {day} the price is shown in leva and in euro",
    breached="on {day} the price is shown in one currency; from {first} to {last} prices are shown in leva and in euro",
    unknown="whether the price is shown in leva and in euro, as prices are from {first} to {last}, is not certain",
    idle="on {day} nothing has to be shown in two currencies",
)


@rule(
    "price-is-shown-in-both-currencies",
    of=PriceDisplay,
    within=Changeover,
    basis=bulgarian("https://petel.bg/MF-obyavi-nasokite-za-dvoynite-tseni__605728"),
    severity=Severity.WARNING,
)
def price_is_shown_in_both_currencies(price: PriceDisplay, case: EuroCase) -> Iterator[Judgement]:
    """Prices of goods and services are shown in leva and in euro from August 2025 to August 2026."""
    firsts, lasts = case.possible(case.terms.first_display), case.possible(case.terms.last_display)
    day = price.shown_on
    is_in_time = (
        None
        if day is None
        else both(agreed(firsts, lambda first: first <= day), agreed(lasts, lambda last: day <= last))
    )
    shows_both = True if price.lev is not None and price.euro is not None else price.is_in_both
    yield judged(
        both(price.is_price, is_in_time),
        shows_both,
        _BOTH,
        missing=[
            *(case.here / name for name in ("is_price", "shown_on", "is_in_both", "lev", "euro")),
            *case.days(firsts),
            *case.days(lasts),
        ],
        using=(*firsts, *lasts),
        day=day,
        first=tuple(one.value for one in firsts),
        last=tuple(one.value for one in lasts),
    )


_AGREE = Words(
    met="{lev} and {euro} agree at the fixed rate",
    breached="{lev} are {lawful} at the fixed rate, and {euro} is shown: {difference} apart",
    unknown="whether {lev} and {euro} agree, and since when they are shown, is not certain",
    idle="on {day} the law on prices in two currencies does not apply yet, or only one is shown",
)


@rule(
    "shown-amounts-agree",
    of=PriceDisplay,
    within=Changeover,
    basis=bulgarian(
        "https://novinata.bg/regiona/obsthina-mezdra-napomnq-na-targovcite-che-veche-sa-dlajni-da-oboznachavat-cenite-na-vsichki-stoki-i-uslugi-ednovremenno-v-levove-i-v-evro/"
    ),
)
def shown_amounts_agree(price: PriceDisplay, case: EuroCase) -> Iterator[Judgement]:
    """What is shown in leva and in euro is one price at the fixed rate, to the cent."""
    firsts = case.possible(case.terms.first_display)
    rate = irrevocable_rate(BGN)
    day, lev, euro = price.shown_on, price.lev, price.euro
    pair = None if lev is None or euro is None else Equivalence(lev, euro, rate=rate)
    yield judged(
        both(None if day is None else agreed(firsts, lambda first: first <= day), price.is_in_both is not False),
        None if pair is None else pair.holds,
        _AGREE,
        missing=[*(case.here / name for name in ("shown_on", "lev", "euro")), *case.days(firsts)],
        using=(Version(rate, source=rate.source), *firsts),
        observed=euro,
        expected=None if pair is None else pair.lawful,
        # Either may be the one that was converted, so that those which agree are not apart.
        margin=None if pair is None else pair.difference * 0 if pair.holds else apart(pair.difference),
        remedies=to_become(case.here / "euro", None if pair is None else pair.lawful),
        day=day,
        lev=lev,
        euro=euro,
        lawful=None if pair is None else pair.lawful,
        difference=None if pair is None else abs(pair.difference),
    )
