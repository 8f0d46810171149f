"""Rules on claims and contracts around the first day of the euro in Bulgaria."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.evidence.payment_claims import PaymentClaim, PaymentClaims
from integrated_projects.finding import Judgement, Severity
from integrated_projects.money import BGN, EUR
from integrated_projects.programme import Programme
from integrated_projects.rule import agreed, rule
from integrated_projects.rulebooks._judging import Words, judged
from integrated_projects.rulebooks._programming import PARTS, is_under
from integrated_projects.rulebooks._remedies import to_become
from integrated_projects.rulebooks.euro_changeover.terms import INSTRUCTION, EuroCase, bulgarian
from integrated_projects.truth import both

__all__ = [
    "claim_follows_its_contract",
    "claim_in_leva_came_in_time",
    "claim_is_in_euro",
    "contract_waits_for_the_euro",
    "is_of_bulgaria",
]


def __dir__() -> list[str]:
    return __all__


def is_of_bulgaria(programme: Programme) -> bool:
    """Whether it is a programme of Bulgaria alone.

    Examples:
        >>> from integrated_projects.catalogue.bulgaria_2014_2020 import HRD
        >>> is_of_bulgaria(HRD)
        True
    """
    return programme.code.country == "BG"


def _is_bulgarian(claim: PaymentClaim, case: EuroCase) -> bool | None:
    return is_under(case.project, claim.programme, is_of_bulgaria)


def _is_from_the_first_day_on(claim: PaymentClaim, case: EuroCase) -> bool | None:
    submitted = claim.submitted_on
    if submitted is None:
        return None
    return agreed(case.possible(case.terms.first_day), lambda first: submitted >= first)


def _is(code: str | None, wanted: str) -> bool | None:
    return None if code is None else code == wanted


_EURO = Words(
    met="the claim of {submitted} is in euro",
    breached="the claim of {submitted} is in {currency}; since {first} claims are in euro",
    unknown="whether the claim of {submitted} is in euro, as claims are since {first}, is not certain",
    idle="the claim is not submitted under a programme of Bulgaria since {first}",
)


@rule(
    "claim-is-in-euro",
    of=PaymentClaim,
    within=PaymentClaims,
    basis=bulgarian(
        "https://www.segabg.com/category-economy/mrrb-predupredi-obshtinite-da-podavat-finansovi-iskaniya-19-dekemvri"
    ),
)
def claim_is_in_euro(claim: PaymentClaim, case: EuroCase) -> Iterator[Judgement]:
    """Since the first day of the euro, a payment claim is in euro."""
    firsts = case.possible(case.terms.first_day)
    yield judged(
        both(_is_bulgarian(claim, case), _is_from_the_first_day_on(claim, case)),
        _is(claim.currency, EUR.code),
        _EURO,
        missing=[
            PARTS,
            *(case.here / name for name in ("programme", "submitted_on", "currency")),
            *case.days(firsts),
        ],
        using=firsts,
        observed=claim.currency,
        expected=EUR.code,
        remedies=to_become(case.here / "currency", EUR.code),
        submitted=claim.submitted_on,
        currency=claim.currency,
        first=tuple(one.value for one in firsts),
    )


_FOLLOWS = Words(
    met="the claim of {submitted} follows the conversion of its contract of {converted}",
    breached="the claim of {submitted} comes before the conversion of its contract of {converted}",
    unknown="whether the claim of {submitted} follows the conversion of its contract of {converted} is not certain",
    idle="the claim is not submitted since {first} under a contract in leva with a programme of Bulgaria",
)


@rule(
    "claim-follows-the-conversion-of-its-contract",
    of=PaymentClaim,
    within=PaymentClaims,
    basis=INSTRUCTION,
    severity=Severity.WARNING,
)
def claim_follows_its_contract(claim: PaymentClaim, case: EuroCase) -> Iterator[Judgement]:
    """Since the first day of the euro, a claim under a contract in leva is submitted once the contract is converted."""
    firsts = case.possible(case.terms.first_day)
    submitted, converted = claim.submitted_on, claim.contract_converted_on
    margin = None if submitted is None or converted is None else (submitted - converted).days
    yield judged(
        both(
            _is_bulgarian(claim, case),
            _is_from_the_first_day_on(claim, case),
            _is(claim.contract_currency, BGN.code),
        ),
        None if margin is None else margin >= 0,
        _FOLLOWS,
        missing=[
            PARTS,
            *(case.here / name for name in ("programme", "submitted_on", "contract_currency", "contract_converted_on")),
            *case.days(firsts),
        ],
        using=firsts,
        observed=submitted,
        expected=converted,
        margin=margin,
        remedies=to_become(case.here / "submitted_on", converted),
        submitted=submitted,
        converted=converted,
        first=tuple(one.value for one in firsts),
    )


_WAITS = Words(
    met="the contract in leva was converted as of {converted}, not before {first}",
    breached="the contract in leva was converted as of {converted}, before {first}",
    unknown="as of which day the contract was converted is not certain: {converted}",
    idle="the contract is not in leva, or not with a programme of Bulgaria",
)


@rule(
    "contract-waits-for-the-euro",
    of=PaymentClaim,
    within=PaymentClaims,
    basis=INSTRUCTION,
    severity=Severity.WARNING,
)
def contract_waits_for_the_euro(claim: PaymentClaim, case: EuroCase) -> Iterator[Judgement]:
    """A contract in leva is converted as of the first day of the euro, and not before."""
    firsts = case.possible(case.terms.first_day)
    converted = claim.contract_converted_on
    yield judged(
        both(_is_bulgarian(claim, case), _is(claim.contract_currency, BGN.code)),
        None if converted is None else agreed(firsts, lambda first: converted >= first),
        _WAITS,
        missing=[
            PARTS,
            *(case.here / name for name in ("programme", "contract_currency", "contract_converted_on")),
            *case.days(firsts),
        ],
        using=firsts,
        observed=converted,
        expected=tuple(one.value for one in firsts),
        margin=None if converted is None else min((converted - one.value).days for one in firsts),
        remedies=to_become(case.here / "contract_converted_on", *(one.value for one in firsts)),
        converted=converted,
        first=tuple(one.value for one in firsts),
    )


_LAST = Words(
    met="the claim of {submitted} in leva came by {last}",
    breached="the claim of {submitted} in leva came after {last}, so that it is returned to be converted",
    unknown="whether the claim of {submitted} is in leva, and under a programme that took such claims until {last}, "
    "is not certain",
    idle="the claim is in euro, or not before {first} under a programme that took claims in leva until {last}",
)


@rule(
    "claim-in-leva-came-in-time",
    of=PaymentClaim,
    within=PaymentClaims,
    basis=INSTRUCTION,
    severity=Severity.WARNING,
)
def claim_in_leva_came_in_time(claim: PaymentClaim, case: EuroCase) -> Iterator[Judgement]:
    """Claims in leva were submitted by the last day on which the programme took them."""
    firsts, lasts = case.possible(case.terms.first_day), case.possible(case.terms.last_claim_in_leva)
    named = case.possible(case.terms.programmes_of_last_claim)
    submitted, code = claim.submitted_on, claim.programme
    is_before = None if submitted is None else agreed(firsts, lambda first: submitted < first)
    yield judged(
        both(
            is_under(case.project, code, lambda _programme: True),
            None if code is None else agreed(named, lambda codes: code in codes),
            is_before,
            _is(claim.currency, BGN.code),
        ),
        None if submitted is None else agreed(lasts, lambda last: submitted <= last),
        _LAST,
        missing=[
            PARTS,
            *(case.here / name for name in ("programme", "submitted_on", "currency")),
            *case.days(firsts),
            *case.days(lasts),
            *case.days(named),
        ],
        using=(*firsts, *lasts, *named),
        observed=submitted,
        expected=tuple(one.value for one in lasts),
        margin=None if submitted is None else min((one.value - submitted).days for one in lasts),
        remedies=to_become(case.here / "submitted_on", *(one.value for one in lasts)),
        submitted=submitted,
        first=tuple(one.value for one in firsts),
        last=tuple(one.value for one in lasts),
    )
