"""What is drawn for the evidence of the changeover to the euro."""

from __future__ import annotations

from hypothesis import strategies as st

from integrated_projects.changeover import ExchangeRate, RateKind
from integrated_projects.evidence.changeover import (
    Changeover,
    Conversion,
    ConversionPurpose,
    ConvertedAmount,
    ConvertedSum,
    PriceDisplay,
)
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import euro, leva
from integrated_projects.programme import Programme
from tests.property.nouns import built, cents, days, listed, perhaps, some
from tests.property.nouns_of_aid import NOUNS

__all__ = ["NOUNS"]

in_leva = perhaps(cents.map(lambda number: leva(number // 100)))
in_euro = perhaps(cents.map(lambda number: euro(number // 100)))
rates = perhaps(
    st.builds(
        ExchangeRate,
        st.decimals("0.000001", 10**6, places=6),
        base=st.just("EUR"),
        quote=st.just("BGN"),
        kind=perhaps(st.sampled_from(RateKind)),
        on=perhaps(days),
    )
)

built(
    Conversion,
    programme=perhaps(some[Programme] | some[ProgrammeCode]),
    purpose=perhaps(st.sampled_from(ConversionPurpose)),
    amount=in_leva,
    converted=in_euro,
    rate=rates,
    **dict.fromkeys(("converted_on", "registered_on", "submitted_on"), perhaps(days)),
)
built(ConvertedAmount, amount=in_leva, converted=in_euro, rate=rates)
built(ConvertedSum, whole=perhaps(some[ConvertedAmount]), parts=listed(some[ConvertedAmount]))
built(
    PriceDisplay,
    shown_on=perhaps(days),
    is_price=perhaps(st.booleans()),
    # What is not shown in both currencies has no second amount.
    is_in_both=st.none() | st.just(value=True),
    lev=in_leva,
    euro=in_euro,
)
built(
    Changeover, conversions=listed(some[Conversion]), sums=listed(some[ConvertedSum]), prices=listed(some[PriceDisplay])
)
