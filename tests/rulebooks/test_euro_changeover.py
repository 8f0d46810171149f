"""The rules on the changeover to the euro."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from integrated_projects.changeover import (
    IRREVOCABLE_RATES,
    ExchangeRate,
    RateKind,
    convert_whole_then_allocate,
    irrevocable_rate,
)
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
from integrated_projects.evidence.payment_claims import PaymentClaim, PaymentClaims
from integrated_projects.examples import kameno, strelcha, vidin
from integrated_projects.finding import Outcome
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import BGN, EUR, Money, Remainder, euro, leva, total
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner
from integrated_projects.programme import Programme
from integrated_projects.project import ProgrammePart, Project
from integrated_projects.rulebooks.euro_changeover import EURO_CHANGEOVER, EURO_TERMS
from integrated_projects.source import Certainty, Source
from tests.rulebooks.periods import NEIGHBOURS_2014, NEIGHBOURS_2021, SOCIAL_2014, SOCIAL_2021
from tests.rulebooks.row import Row, breached, met, not_applicable, of_rule, unknown

REGIONS = Programme(ProgrammeCode.parse("2021BG16FFPR003"))
ROMANIA = Programme(ProgrammeCode.parse("2021RO16FFPR002"))
OURS = Project("A project", parts=[SOCIAL_2021, REGIONS])
BULGARIAN_PARTNER = Partner(Organisation("Община Видин", country="BG"))
INTERREG = Project("A project", parts=[NEIGHBOURS_2021], partners=[BULGARIAN_PARTNER])

FIRST = date(2026, 1, 1)
LAST_BEFORE = date(2025, 12, 31)
LEV = irrevocable_rate("BGN")
OTHER, INCOME, DECLARATION = ConversionPurpose.OTHER, ConversionPurpose.INCOME, ConversionPurpose.DECLARATION


def rate(number: str, base: str = "EUR", quote: str = "BGN", **facts: Any) -> ExchangeRate:  # noqa: ANN401 - any fact
    return ExchangeRate(number, base=base, quote=quote, **facts)


def conversion(amount: Money | None, converted: Money | None, **facts: Any) -> tuple[Changeover]:  # noqa: ANN401 - any
    """One amount that was converted as of the first day, for no purpose of its own, unless that is said otherwise."""
    stated = {"purpose": OTHER, "converted_on": FIRST, **facts}
    return (Changeover(conversions=[Conversion(amount=amount, converted=converted, **stated)]),)


def income(amount: str, converted: str, **facts: Any) -> tuple[Changeover]:  # noqa: ANN401 - any fact
    return conversion(leva(amount), euro(converted), purpose=INCOME, **facts)


def between(converted: str, amount: str = "1000.00", **facts: Any) -> tuple[Changeover]:  # noqa: ANN401 - any fact
    """Leva that became kuna."""
    return conversion(leva(amount), Money(converted, "HRK"), **facts)


def parts(whole: Money | None, *converted: Money | None, is_open: bool = False) -> tuple[Changeover]:
    """A whole that was converted, with its parts."""
    made = [ConvertedAmount(converted=one) for one in converted]
    listed: Any = [*made, ...] if is_open else made
    return (Changeover(sums=[ConvertedSum(whole=ConvertedAmount(converted=whole), parts=listed)]),)


def at_rates(whole: ExchangeRate | None, *others: ExchangeRate | None) -> tuple[Changeover]:
    """A whole and its parts that were converted at these rates."""
    made = [ConvertedAmount(rate=one) for one in others]
    return (Changeover(sums=[ConvertedSum(whole=ConvertedAmount(rate=whole), parts=made)]),)


def claim(**facts: Any) -> tuple[PaymentClaims]:  # noqa: ANN401 - any fact
    """A claim in leva under a contract in leva, unless that is said otherwise."""
    stated = {"programme": REGIONS, "currency": "BGN", "contract_currency": "BGN", **facts}
    return (PaymentClaims([PaymentClaim(**stated)]),)


def price(**facts: Any) -> tuple[Changeover]:  # noqa: ANN401 - any fact
    return (Changeover(prices=[PriceDisplay(**{"shown_on": FIRST, "is_price": True, **facts})]),)


def declared(amount: Money | None = None, **facts: Any) -> tuple[Changeover]:  # noqa: ANN401 - any fact
    """Leva that were declared in euro, before the euro came."""
    stated = {"programme": SOCIAL_2021, "purpose": DECLARATION, **facts}
    return (Changeover(conversions=[Conversion(amount=amount or leva("100.00"), converted=euro("51.13"), **stated)]),)


def of_april(kind: RateKind | None = RateKind.ACCOUNTING, on: date | None = date(2023, 4, 1)) -> ExchangeRate:
    return rate("1.9558", kind=kind, on=on)


KAZANLAK = leva("1555364.20")
KYUSTENDIL = [leva("467289.00"), leva("357626.00"), leva("57744.05")]
ALONE = [euro("238921.07"), euro("182851.27"), euro("29524.06")]
ALLOCATED = convert_whole_then_allocate(total(KYUSTENDIL), KYUSTENDIL, remainder=Remainder.LARGEST_FRACTION).parts
VIDIN = convert_whole_then_allocate(
    leva("1589270.65"),
    [leva("1019458.47"), leva("179904.43"), leva("331421.59"), leva("58486.16")],
    remainder=Remainder.APART,
).alone
ACCOUNTING = rate("1.9558", kind=RateKind.ACCOUNTING, on=date(2022, 6, 1))
NONE_GIVEN = "$evidence.changeover"
FIRST_ONE = "$evidence[0].conversions[0]"
FIRST_CLAIM = "$evidence[0].claims[0]"
FIRST_PRICE = "$evidence[0].prices[0]"
FIRST_SUM = "$evidence[0].sums[0]"

ROWS: tuple[Row, ...] = (
    *of_rule(
        "rate-is-the-irrevocable-one",
        met("divided by 1.95583", OURS, evidence=conversion(KAZANLAK, euro("795245.09"), rate=LEV)),
        met("multiplied by 1.95583", OURS, evidence=conversion(euro(500_000), leva("977915.00"), rate=LEV)),
        met(
            "the same figure of no stated kind",
            OURS,
            evidence=conversion(KAZANLAK, euro("795245.09"), rate=rate("1.95583")),
        ),
        met(
            "expenditure that was registered since",
            OURS,
            evidence=conversion(KAZANLAK, euro("795245.09"), rate=LEV, purpose=DECLARATION, registered_on=FIRST),
        ),
        breached(
            "four decimals",
            OURS,
            evidence=conversion(KAZANLAK, euro("795257.29"), rate=rate("1.9558")),
            says="1555364.20 BGN was converted at 1.9558 BGN for one EUR; one euro is 1.95583 BGN, with all its "
            "figures and never turned round",
            at=FIRST_ONE,
        ),
        breached(
            "turned round",
            OURS,
            evidence=conversion(KAZANLAK, euro("795242.16"), rate=rate("0.51129", base="BGN", quote="EUR")),
        ),
        breached(
            "turned round, with a figure more",
            OURS,
            evidence=conversion(KAZANLAK, euro("795245.27"), rate=rate("0.511292", base="BGN", quote="EUR")),
        ),
        unknown("no rate", OURS, f"{FIRST_ONE}.rate", evidence=conversion(KAZANLAK, euro("795245.09"))),
        unknown(
            "as of which day",
            OURS,
            f"{FIRST_ONE}.converted_on",
            evidence=conversion(KAZANLAK, euro("795245.09"), rate=LEV, converted_on=None),
        ),
        unknown(
            "when declared expenditure was registered",
            OURS,
            f"{FIRST_ONE}.registered_on",
            evidence=conversion(KAZANLAK, euro("795245.09"), rate=LEV, purpose=DECLARATION),
        ),
        unknown("into what", OURS, f"{FIRST_ONE}.converted", evidence=conversion(KAZANLAK, None, rate=LEV)),
        unknown("no evidence", OURS, NONE_GIVEN),
        not_applicable(
            "before the euro came", OURS, evidence=conversion(KAZANLAK, euro("795257.29"), converted_on=LAST_BEFORE)
        ),
        not_applicable(
            "expenditure that was registered before keeps the rate of its month",
            OURS,
            evidence=conversion(
                KAZANLAK, euro("795257.29"), rate=rate("1.9558"), purpose=DECLARATION, registered_on=LAST_BEFORE
            ),
        ),
        not_applicable("a currency that is no euro yet", OURS, evidence=conversion(Money(5, "RON"), euro("1.00"))),
    ),
    *of_rule(
        "amount-is-rounded-to-the-nearest-cent",
        met("Kazanlak", OURS, evidence=conversion(KAZANLAK, euro("795245.09")), margin=euro("0.00")),
        met("upwards from the middle", OURS, evidence=conversion(leva("1.70"), euro("0.87"))),
        met("downwards below it", OURS, evidence=conversion(leva("65.00"), euro("33.23"))),
        met("out of the euro", OURS, evidence=conversion(euro(500_000), leva("977915.00"))),
        met("a correction below zero", OURS, evidence=conversion(leva("-1.70"), euro("-0.87"))),
        breached(
            "at 1.9558",
            OURS,
            evidence=conversion(KAZANLAK, euro("795257.29")),
            margin=euro("12.20"),
            says="1555364.20 BGN is 795245.09 EUR at the irrevocable rate, rounded to the nearest cent, and not "
            "795257.29 EUR: 12.20 EUR apart",
            at=FIRST_ONE,
        ),
        breached("at 0.51129", OURS, evidence=conversion(KAZANLAK, euro("795242.16")), margin=euro("-2.93")),
        breached("at 0.511292", OURS, evidence=conversion(KAZANLAK, euro("795245.27")), margin=euro("0.18")),
        breached("downwards from the middle", OURS, evidence=conversion(leva("1.70"), euro("0.86"))),
        breached("upwards below it", OURS, evidence=conversion(leva("65.00"), euro("33.24"))),
        unknown(
            "for what",
            OURS,
            f"{FIRST_ONE}.purpose",
            f"{FIRST_ONE}.registered_on",
            evidence=conversion(leva("1000.00"), euro("511.29"), purpose=None),
        ),
        unknown("from what", OURS, f"{FIRST_ONE}.amount", evidence=conversion(None, euro("0.87"))),
        unknown("no evidence", OURS, NONE_GIVEN),
        not_applicable("a remuneration", OURS, evidence=income("1000.00", "511.30")),
        not_applicable("two currencies that became euro", OURS, evidence=between("3852.33")),
        not_applicable(
            "before the euro came", OURS, evidence=conversion(leva("1.70"), euro("0.86"), converted_on=LAST_BEFORE)
        ),
    ),
    *of_rule(
        "income-is-rounded-for-its-recipient",
        met("a digit above zero", OURS, evidence=income("1000.00", "511.30"), margin=euro("0.00")),
        met("nothing behind the cents", OURS, evidence=income("1955.83", "1000.00")),
        breached(
            "to the nearest cent",
            OURS,
            evidence=income("1000.00", "511.29"),
            margin=euro("-0.01"),
            says="1000.00 BGN is 511.30 EUR, rounded in favour of whoever receives it, and not 511.29 EUR: 0.01 EUR "
            "apart",
        ),
        breached("a cent less than either reading", OURS, evidence=income("500.36", "255.82")),
        unknown(
            "a third digit of zero with others behind it",
            OURS,
            "$terms.income_is_never_less",
            evidence=income("500.36", "255.83"),
        ),
        unknown(
            "a cent more in the same case", OURS, "$terms.income_is_never_less", evidence=income("500.36", "255.84")
        ),
        unknown(
            "whether it is an income",
            OURS,
            f"{FIRST_ONE}.purpose",
            f"{FIRST_ONE}.registered_on",
            evidence=conversion(leva("1000.00"), euro("511.30"), purpose=None),
        ),
        unknown("no evidence", OURS, NONE_GIVEN),
        not_applicable("another amount", OURS, evidence=conversion(leva("1000.00"), euro("511.29"))),
        not_applicable("an income in kuna", OURS, evidence=conversion(Money(1, "HRK"), euro("0.13"), purpose=INCOME)),
        not_applicable("before the euro came", OURS, evidence=income("1000.00", "511.29", converted_on=LAST_BEFORE)),
    ),
    *of_rule(
        "conversion-goes-through-the-euro",
        met("three decimals between", OURS, evidence=between("3852.33"), margin=Money("0.00", "HRK")),
        breached(
            "two decimals between",
            OURS,
            evidence=between("3852.31"),
            margin=Money("-0.02", "HRK"),
            says="1000.00 BGN is 3852.33 HRK by way of the euro, which keeps at least 3 decimals between them, and not "
            "3852.31 HRK: 0.02 HRK apart",
        ),
        breached("a cross rate of four decimals", OURS, evidence=between("3852.30"), margin=Money("-0.03", "HRK")),
        unknown("from what", OURS, f"{FIRST_ONE}.amount", evidence=conversion(None, Money("3852.33", "HRK"))),
        unknown("as of which day", OURS, f"{FIRST_ONE}.converted_on", evidence=between("3852.33", converted_on=None)),
        unknown("no evidence", OURS, NONE_GIVEN),
        not_applicable("into the euro", OURS, evidence=conversion(leva("1.70"), euro("0.87"))),
        not_applicable("before the lev became euro", OURS, evidence=between("3852.30", converted_on=LAST_BEFORE)),
    ),
    *of_rule(
        "converted-parts-make-the-whole",
        met("the parts of Vidin", OURS, evidence=parts(euro("812581.18"), *VIDIN), margin=euro("0.00")),
        met("Kyustendil with its residual", OURS, evidence=parts(euro("451296.41"), *ALONE, euro("0.01"))),
        met("Kyustendil with the cent allocated", OURS, evidence=parts(euro("451296.41"), *ALLOCATED)),
        breached(
            "Kyustendil without it",
            OURS,
            evidence=parts(euro("451296.41"), *ALONE),
            margin=euro("-0.01"),
            says="the converted parts add up to 451296.40 EUR, and their whole was converted to 451296.41 EUR: no "
            "residual of 0.01 EUR is shown",
            at=FIRST_SUM,
        ),
        unknown(
            "what a part was converted to",
            OURS,
            f"{FIRST_SUM}.parts[1].converted",
            evidence=parts(euro("3.00"), euro("1.00"), None),
        ),
        unknown(
            "whether there are other parts",
            OURS,
            f"{FIRST_SUM}.parts",
            evidence=parts(euro("3.00"), euro("1.00"), is_open=True),
        ),
        unknown(
            "what the whole was converted to",
            OURS,
            f"{FIRST_SUM}.whole.converted",
            evidence=parts(None, euro("1.00")),
        ),
        unknown(
            "no whole",
            OURS,
            f"{FIRST_SUM}.whole",
            evidence=(Changeover(sums=[ConvertedSum(parts=[ConvertedAmount(converted=euro(1))])]),),
        ),
        unknown("no evidence", OURS, NONE_GIVEN),
        not_applicable("no parts", OURS, evidence=parts(euro("3.00"))),
        not_applicable("no sums", OURS, evidence=(Changeover(sums=[]),)),
    ),
    *of_rule(
        "rates-are-of-one-kind",
        met("the irrevocable rate", OURS, evidence=at_rates(LEV, LEV, LEV)),
        breached(
            "977 900.00 at 1.9558 beside 977 915.00 at 1.95583",
            OURS,
            evidence=at_rates(LEV, ACCOUNTING),
            says="the whole and its parts were converted at rates of different kinds: irrevocable, Commission monthly "
            "accounting rate",
        ),
        unknown(
            "of which kind one is",
            OURS,
            f"{FIRST_SUM}.parts[0].rate.kind",
            evidence=at_rates(LEV, rate("1.95583")),
        ),
        unknown("at which rate", OURS, f"{FIRST_SUM}.parts[0].rate", evidence=at_rates(LEV, None)),
        unknown("no evidence", OURS, NONE_GIVEN),
        not_applicable("no parts", OURS, evidence=at_rates(LEV)),
    ),
    *of_rule(
        "claim-is-in-euro",
        met("in euro", OURS, evidence=claim(submitted_on=date(2026, 1, 15), currency="EUR")),
        breached(
            "in leva",
            OURS,
            evidence=claim(submitted_on=date(2026, 1, 15)),
            says="the claim of 2026-01-15 is in BGN; since 2026-01-01 claims are in euro",
            at=FIRST_CLAIM,
        ),
        unknown(
            "in what currency",
            OURS,
            f"{FIRST_CLAIM}.currency",
            evidence=claim(submitted_on=FIRST, currency=None),
        ),
        unknown("when", OURS, f"{FIRST_CLAIM}.submitted_on", evidence=claim()),
        unknown(
            "under which programme",
            OURS,
            f"{FIRST_CLAIM}.programme",
            evidence=claim(programme=None, submitted_on=FIRST),
        ),
        unknown("no claims", OURS, "$evidence.payment_claims"),
        not_applicable("before the euro came", OURS, evidence=claim(submitted_on=LAST_BEFORE)),
        not_applicable(
            "under a programme of several countries",
            INTERREG,
            evidence=claim(programme=NEIGHBOURS_2021, submitted_on=FIRST),
        ),
    ),
    *of_rule(
        "claim-follows-the-conversion-of-its-contract",
        met("on the same day", OURS, evidence=claim(submitted_on=FIRST, contract_converted_on=FIRST), margin=0),
        breached(
            "before it",
            OURS,
            evidence=claim(submitted_on=date(2026, 1, 15), contract_converted_on=date(2026, 1, 20)),
            margin=-5,
        ),
        unknown(
            "when the contract was converted",
            OURS,
            f"{FIRST_CLAIM}.contract_converted_on",
            evidence=claim(submitted_on=FIRST),
        ),
        unknown(
            "in what currency the contract is",
            OURS,
            f"{FIRST_CLAIM}.contract_currency",
            evidence=claim(submitted_on=FIRST, contract_converted_on=FIRST, contract_currency=None),
        ),
        unknown("no claims", OURS, "$evidence.payment_claims"),
        not_applicable("a contract in euro", OURS, evidence=claim(submitted_on=FIRST, contract_currency="EUR")),
        not_applicable("before the euro came", OURS, evidence=claim(submitted_on=LAST_BEFORE)),
    ),
    *of_rule(
        "contract-waits-for-the-euro",
        met("as of the first day", OURS, evidence=claim(contract_converted_on=FIRST), margin=0),
        breached("a day earlier", OURS, evidence=claim(contract_converted_on=LAST_BEFORE), margin=-1),
        unknown("as of which day", OURS, f"{FIRST_CLAIM}.contract_converted_on", evidence=claim()),
        unknown("no claims", OURS, "$evidence.payment_claims"),
        not_applicable(
            "a contract in euro", OURS, evidence=claim(contract_currency="EUR", contract_converted_on=LAST_BEFORE)
        ),
    ),
    *of_rule(
        "claim-in-leva-came-in-time",
        met("on the last day", OURS, evidence=claim(submitted_on=date(2025, 12, 19)), margin=0),
        breached(
            "a day later",
            OURS,
            evidence=claim(submitted_on=date(2025, 12, 20)),
            margin=-1,
            says="the claim of 2025-12-20 in leva came after 2025-12-19, so that it is returned to be converted",
        ),
        unknown("when", OURS, f"{FIRST_CLAIM}.submitted_on", evidence=claim()),
        unknown(
            "in what currency",
            OURS,
            f"{FIRST_CLAIM}.currency",
            evidence=claim(submitted_on=date(2025, 12, 20), currency=None),
        ),
        unknown(
            "under which programme",
            OURS,
            f"{FIRST_CLAIM}.programme",
            evidence=claim(submitted_on=date(2025, 12, 20), programme=None),
        ),
        unknown("no claims", OURS, "$evidence.payment_claims"),
        not_applicable(
            "under another programme", OURS, evidence=claim(submitted_on=date(2025, 12, 20), programme=SOCIAL_2021)
        ),
        not_applicable("once the euro has come", OURS, evidence=claim(submitted_on=FIRST)),
    ),
    *of_rule(
        "price-is-shown-in-both-currencies",
        met("both amounts", OURS, evidence=price(lev=leva("1.70"), euro=euro("0.87"))),
        met("on the first day", OURS, evidence=price(shown_on=date(2025, 8, 8), is_in_both=True)),
        breached("in leva alone", OURS, evidence=price(lev=leva("1.70"), is_in_both=False), at=FIRST_PRICE),
        breached("on the last day", OURS, evidence=price(shown_on=date(2026, 8, 8), is_in_both=False)),
        unknown(
            "whether the other is shown",
            OURS,
            f"{FIRST_PRICE}.is_in_both",
            f"{FIRST_PRICE}.euro",
            evidence=price(lev=leva("1.70")),
        ),
        unknown(
            "when",
            OURS,
            f"{FIRST_PRICE}.shown_on",
            f"{FIRST_PRICE}.lev",
            f"{FIRST_PRICE}.euro",
            evidence=price(shown_on=None, is_in_both=False),
        ),
        unknown("no evidence", OURS, NONE_GIVEN),
        not_applicable("a table of a grant", OURS, evidence=price(is_price=False, is_in_both=False)),
        not_applicable("a day too early", OURS, evidence=price(shown_on=date(2025, 8, 7), is_in_both=False)),
        not_applicable("a day too late", OURS, evidence=price(shown_on=date(2026, 8, 9), is_in_both=False)),
    ),
    *of_rule(
        "shown-amounts-agree",
        met("a price in leva", OURS, evidence=price(lev=leva("1.70"), euro=euro("0.87")), margin=euro("0.00")),
        met("a price in euro", OURS, evidence=price(lev=leva("1.96"), euro=euro("1.00"))),
        breached(
            "what Kameno prints",
            OURS,
            evidence=price(lev=leva("977900.00"), euro=euro("500000.00")),
            margin=euro("7.67"),
            says="977900.00 BGN are 499992.33 EUR at the fixed rate, and 500000.00 EUR is shown: 7.67 EUR apart",
        ),
        unknown("one amount", OURS, f"{FIRST_PRICE}.euro", evidence=price(lev=leva("1.70"))),
        unknown(
            "when",
            OURS,
            f"{FIRST_PRICE}.shown_on",
            evidence=price(shown_on=None, lev=leva("1.70"), euro=euro("0.87")),
        ),
        unknown("no evidence", OURS, NONE_GIVEN),
        not_applicable("in one currency", OURS, evidence=price(lev=leva("1.70"), is_in_both=False)),
        not_applicable(
            "before the law applies",
            OURS,
            evidence=price(shown_on=date(2025, 8, 7), lev=leva("1.70"), euro=euro("0.80")),
        ),
    ),
    *of_rule(
        "rate-is-of-the-month-of-registration",
        met(
            "paid in February, registered in April",
            OURS,
            evidence=declared(rate=of_april(), registered_on=date(2023, 4, 3)),
        ),
        breached(
            "the rate of the month of payment",
            OURS,
            evidence=declared(rate=of_april(on=date(2023, 2, 1)), registered_on=date(2023, 4, 3)),
            says="100.00 BGN was declared at 1.9558 (Commission monthly accounting rate), which is not the accounting "
            "rate of the month of 2023-04-03",
        ),
        breached(
            "the rate of a bank",
            OURS,
            evidence=declared(rate=of_april(RateKind.CENTRAL_BANK), registered_on=date(2023, 4, 1)),
        ),
        unknown(
            "of which month",
            OURS,
            f"{FIRST_ONE}.rate.on",
            evidence=declared(rate=of_april(on=None), registered_on=date(2023, 4, 3)),
        ),
        unknown(
            "of which kind",
            OURS,
            f"{FIRST_ONE}.rate.kind",
            evidence=declared(rate=of_april(None), registered_on=date(2023, 4, 3)),
        ),
        unknown("at which rate", OURS, f"{FIRST_ONE}.rate", evidence=declared(registered_on=date(2023, 4, 3))),
        unknown("when", OURS, f"{FIRST_ONE}.registered_on", evidence=declared(rate=of_april())),
        unknown(
            "for what",
            OURS,
            f"{FIRST_ONE}.purpose",
            evidence=declared(rate=of_april(), registered_on=date(2023, 4, 3), purpose=None),
        ),
        unknown(
            "from what",
            OURS,
            f"{FIRST_ONE}.amount",
            evidence=(
                Changeover(
                    conversions=[
                        Conversion(
                            programme=SOCIAL_2021,
                            purpose=DECLARATION,
                            converted=euro("51.13"),
                            rate=of_april(),
                            registered_on=date(2023, 4, 3),
                        )
                    ]
                ),
            ),
        ),
        unknown("no evidence", OURS, NONE_GIVEN),
        not_applicable("registered since the euro came", OURS, evidence=declared(rate=LEV, registered_on=FIRST)),
        not_applicable("not declared", OURS, evidence=declared(purpose=OTHER, registered_on=date(2023, 4, 3))),
        not_applicable(
            "out of the euro",
            OURS,
            evidence=conversion(
                euro(500_000), leva("977900.00"), purpose=DECLARATION, programme=SOCIAL_2021, rate=ACCOUNTING
            ),
        ),
        not_applicable(
            "under a programme of several countries",
            INTERREG,
            evidence=declared(programme=NEIGHBOURS_2021, registered_on=date(2023, 4, 3)),
        ),
    ),
    *of_rule(
        "rate-is-of-the-month-of-submission",
        met(
            "submitted in April",
            INTERREG,
            evidence=declared(
                Money("100.00", "RON"),
                programme=NEIGHBOURS_2021,
                rate=rate("4.9", quote="RON", kind=RateKind.ACCOUNTING, on=date(2023, 4, 1)),
                submitted_on=date(2023, 4, 30),
            ),
        ),
        breached(
            "submitted in May",
            INTERREG,
            evidence=declared(
                programme=NEIGHBOURS_2021,
                rate=of_april(),
                registered_on=date(2023, 4, 3),
                submitted_on=date(2023, 5, 2),
            ),
        ),
        unknown(
            "when it was submitted",
            INTERREG,
            f"{FIRST_ONE}.submitted_on",
            evidence=declared(programme=NEIGHBOURS_2021, rate=of_april(), registered_on=date(2023, 4, 3)),
        ),
        unknown("no evidence", INTERREG, NONE_GIVEN),
        not_applicable(
            "registered since the euro came",
            INTERREG,
            evidence=declared(programme=NEIGHBOURS_2021, rate=LEV, registered_on=FIRST, submitted_on=FIRST),
        ),
        not_applicable("under a programme of one state", OURS, evidence=declared(registered_on=date(2023, 4, 3))),
    ),
)
ROWS = tuple(attrs.evolve(row, book=EURO_CHANGEOVER) for row in ROWS)


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
    evidence = conversion(Money(100, currency), euro("1.00"), rate=fixed, converted_on=fixed.on)
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
        kind(amount=leva("1.00"), converted=euro("0.51"), rate=rate("4.9", quote="RON"))


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
