"""The rules on the changeover to the euro."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from integrated_projects.changeover import IRREVOCABLE_RATES, ExchangeRate
from integrated_projects.checking import check
from integrated_projects.dated import Dated
from integrated_projects.errors import Malformed
from integrated_projects.evidence.changeover import (
    Changeover,
    Conversion,
    ConversionPurpose,
    ConvertedAmount,
    ConvertedSum,
    PriceDisplay,
)
from integrated_projects.evidence.payment_claims import PaymentClaim
from integrated_projects.examples import kameno, strelcha, vidin
from integrated_projects.finding import Outcome
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import BGN, EUR, Money, euro, leva
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner
from integrated_projects.programme import Programme
from integrated_projects.project import ProgrammePart, Project
from integrated_projects.rulebooks.euro_changeover import EURO_CHANGEOVER, EURO_TERMS
from integrated_projects.source import Certainty, Source
from tests.rulebooks.periods import NEIGHBOURS_2014, NEIGHBOURS_2021, SOCIAL_2014, SOCIAL_2021

REGIONS = Programme(ProgrammeCode.parse("2021BG16FFPR003"))
ROMANIA = Programme(ProgrammeCode.parse("2021RO16FFPR002"))
OURS = Project("A project", parts=[SOCIAL_2021, REGIONS])
BULGARIAN_PARTNER = Partner(Organisation("Община Видин", country="BG"))
INTERREG = Project("A project", parts=[NEIGHBOURS_2021], partners=[BULGARIAN_PARTNER])

FIRST = date(2026, 1, 1)


def income(amount: str, converted: str) -> tuple[Changeover]:
    """An income that was converted as of the first day."""
    made = Conversion(
        purpose=ConversionPurpose.INCOME, amount=leva(amount), converted=euro(converted), converted_on=FIRST
    )
    return (Changeover(conversions=[made]),)


@pytest.mark.parametrize(("never_less", "lawful"), [(False, "255.83"), (True, "255.84")])
def test_the_reading_of_a_third_digit_of_zero_is_a_term_of_the_book(
    never_less: bool,  # noqa: FBT001 - the two readings
    lawful: str,
) -> None:
    read = Dated.always("the reading", never_less, source=Source("The law", certainty=Certainty.READ))
    book = attrs.evolve(EURO_CHANGEOVER, terms=attrs.evolve(EURO_TERMS, income_is_never_less=read))
    rule = "euro_changeover.income-is-rounded-for-its-recipient"
    outcomes = {
        one: check(OURS, books=[book], evidence=income("500.36", one)).outcome(rule) for one in ("255.83", "255.84")
    }

    assert [one for one, outcome in outcomes.items() if outcome is Outcome.MET] == [lawful]
    assert [one for one, outcome in outcomes.items() if outcome is Outcome.BREACHED] == sorted({*outcomes} - {lawful})


@pytest.mark.parametrize("currency", [*IRREVOCABLE_RATES], ids=lambda currency: currency.code)
def test_the_rate_of_every_member_is_judged(currency: Any) -> None:  # noqa: ANN401 - a currency
    fixed = IRREVOCABLE_RATES[currency]
    made = Conversion(
        purpose=ConversionPurpose.OTHER,
        amount=Money(100, currency),
        converted=euro("1.00"),
        rate=fixed,
        converted_on=fixed.on,
    )
    evidence = [Changeover(conversions=[made])]
    report = check(OURS, books=[EURO_CHANGEOVER], evidence=evidence)

    assert report.outcome("euro_changeover.rate-is-the-irrevocable-one") is Outcome.MET


# --- when it binds ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("project", "binds"),
    [
        (vidin, True),
        (kameno, True),
        (strelcha, True),
        (INTERREG, True),
        (Project("A project", parts=[NEIGHBOURS_2014]), None),
        (Project("A project", parts=[NEIGHBOURS_2014], partners=[Partner(Organisation("A school"))]), None),
        (
            Project("A project", parts=[NEIGHBOURS_2014], partners=[Partner(Organisation("Calafat", country="RO"))]),
            False,
        ),
        (Project("A project", parts=[ROMANIA], partners=[BULGARIAN_PARTNER]), False),
        (Project("A project", parts=[ProgrammePart(ROMANIA), ...]), None),
        (Project("A project"), None),
        (Project("A project", parts=[SOCIAL_2014]), True),
    ],
)
def test_the_book_binds_projects_with_money_in_leva(project: Project, binds: bool | None) -> None:  # noqa: FBT001 - tested
    (entry,) = check(project, books=[EURO_CHANGEOVER]).books

    assert entry.binds is binds


# --- the evidence -----------------------------------------------------------------------------------------------------


def test_nothing_is_converted_into_its_own_currency() -> None:
    with pytest.raises(Malformed, match="'BGN' is not the other currency of a conversion: both amounts are in it"):
        Conversion(amount=leva("1.00"), converted=leva("1.00"))


@pytest.mark.parametrize("kind", [Conversion, ConvertedAmount])
def test_a_rate_is_between_the_currencies_of_its_amounts(kind: Any) -> None:  # noqa: ANN401 - a noun
    with pytest.raises(Malformed, match="is not the rate of this conversion: its amounts are in BGN and EUR"):
        kind(amount=leva("1.00"), converted=euro("0.51"), rate=ExchangeRate("4.9", base="EUR", quote="RON"))


def test_what_a_sum_was_converted_to_is_in_one_currency() -> None:
    with pytest.raises(Malformed, match="'BGN, EUR' is not the currency of a converted sum"):
        ConvertedSum(whole=ConvertedAmount(converted=leva(1)), parts=[ConvertedAmount(converted=euro(1))])


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"lev": euro("1.00")}, "is not a price in leva"),
        ({"euro": leva("1.00")}, "is not a price in euro"),
        ({"lev": leva(1), "euro": euro(1), "is_in_both": False}, "is not a price that is not shown in both currencies"),
    ],
)
def test_a_price_is_in_leva_and_in_euro(facts: Any, reason: str) -> None:  # noqa: ANN401 - what somebody can write
    with pytest.raises(Malformed, match=reason):
        PriceDisplay(**facts)


@pytest.mark.parametrize("code", ["LEV", "", 7, b"BGN"])
def test_a_claim_is_in_a_currency(code: Any) -> None:  # noqa: ANN401 - what somebody can write
    with pytest.raises(Malformed, match="is not a currency"):
        PaymentClaim(currency=code)


def test_a_claim_keeps_the_code_of_its_currency() -> None:
    assert (PaymentClaim(currency=EUR).currency, PaymentClaim(contract_currency=BGN).contract_currency) == (
        "EUR",
        "BGN",
    )


@pytest.mark.parametrize(
    ("noun", "words"),
    [
        (Conversion(), "a conversion"),
        (Conversion(amount=leva("1.70")), "a conversion of 1.70 BGN"),
        (ConvertedAmount(converted=euro("0.87")), "an amount of 0.87 EUR"),
        (ConvertedSum(), "the parts of a whole"),
        (PriceDisplay(), "a price"),
        (PriceDisplay(euro=euro("0.87")), "a price of 0.87 EUR"),
    ],
)
def test_a_noun_says_what_is_known_of_it(noun: object, words: str) -> None:
    assert str(noun) == words
