"""What both periods ask of programmes and their priorities; for one project these limits are advisory."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import attrs

from integrated_projects.dated import Dated, Version
from integrated_projects.evidence.programme_finances import (
    PriorityFinances,
    ProgrammeAccount,
    ProgrammeFinances,
    RegionCategory,
)
from integrated_projects.finding import Judgement
from integrated_projects.money import Money, Rate
from integrated_projects.rule import agreed
from integrated_projects.rulebooks._remedies import to_become
from integrated_projects.rulebooks.common_provisions.terms import CommonCase
from integrated_projects.rulebooks.common_provisions.weighing import (
    Texts,
    in_period,
    is_cooperation,
    is_one_of,
    judged,
    limited,
    rate_of,
)
from integrated_projects.truth import both, either

__all__ = [
    "assistance_within_its_rate",
    "cross_financing_within_the_share",
    "rate_within_the_ceiling",
    "urban_share_is_kept",
]


def __dir__() -> list[str]:
    return __all__


_CEILING = Texts(
    met="the Union pays {support} of {base}, at most {limit} ({region})",
    breached="the Union pays {support} of {base}, more than {limit} ({region})",
    unknown="whether the Union pays at most the ceiling is not certain: {support} of {base} ({region})",
    idle="no ceiling of the period is set ({region})",
)


def rate_within_the_ceiling(priority: PriorityFinances, case: CommonCase) -> Iterator[Judgement]:
    """Whether the Union pays at most the ceiling of the region, or that of a ground by which it is raised.

    The specific allocation of the Youth Employment Initiative needs no national part, so that the ceiling is that of
    the rest alone.
    """
    terms, base, support = case.terms, priority.base, priority.union_support
    region, uplift = priority.region, priority.uplift
    ceilings = case.possible(terms.ceilings)
    added = [version for ground, figure in terms.added if ground is uplift for version in case.possible(figure)]
    raised = [version for ground, figure in terms.raised if ground is uplift for version in case.possible(figure)]

    youth = case.possible(terms.youth_rate)
    full = youth[0].value.fraction if youth else Fraction(1)
    certain, conceivable = _youth_allocation(priority) if youth else (Fraction(0), Fraction(0))

    def limit_of(highest: tuple[tuple[RegionCategory, Rate], ...], allocated: Fraction) -> Money | None:
        plain = dict(highest).get(region) if region is not None else None
        if plain is None or base is None or uplift is None:
            return None
        rates = [plain.fraction, *(one.value.fraction for one in raised)]
        whole = min(Fraction(1), sum((one.value.fraction for one in added), max(rates)))
        return rate_of(Rate(whole + allocated * (full - whole)), base)

    def is_kept(highest: tuple[tuple[RegionCategory, Rate], ...]) -> bool | None:
        least, most = limit_of(highest, certain), limit_of(highest, conceivable)
        if support is None or least is None or most is None:
            return None
        return True if support <= least else None if support <= most else False

    truth = agreed(ceilings, is_kept)
    limit = limit_of(ceilings[0].value, conceivable if truth is False else certain)
    limits = [limit_of(version.value, certain) for version in ceilings]
    has_ceiling = None if region is None else agreed(ceilings, lambda highest: region in dict(highest))
    yield judged(
        case,
        _CEILING,
        both(in_period(case, priority.programme), has_ceiling),
        truth,
        reads=(
            *("programme", "region", "uplift", "base", "union_support"),
            *(("fund",) if youth else ()),
            *(("youth_initiative",) if youth and is_one_of(priority.fund, *_YOUTH_FUNDS) is not False else ()),
        ),
        using=(*ceilings, *added, *raised, *(youth if conceivable else ())),
        observed=support,
        expected=limit,
        margin=None if limit is None or support is None else limit - support,
        remedies=to_become(case.here / "union_support", *limits),
        support=support,
        base=base,
        limit=limit,
        region=region,
    )


#: The funds of a priority that may have a specific allocation for the Youth Employment Initiative.
_YOUTH_FUNDS = ("YEI", "ESF")


def _youth_allocation(priority: PriorityFinances) -> tuple[Fraction, Fraction]:
    """Which part of the base is the specific allocation: at least, and at most where facts are not stated."""
    base, stated = priority.base, priority.youth_initiative
    has_one = is_one_of(priority.fund, *_YOUTH_FUNDS)
    if has_one is False or not base:
        return Fraction(0), Fraction(0)
    if stated is None:
        return Fraction(0), Fraction(1)
    part = min(Fraction(1), Fraction(stated.amount) / Fraction(base.amount))
    return (part if has_one else Fraction(0)), part


_CROSS = Texts(
    met="cross-financing of {amount} is at most {limit}, of {support}",
    breached="cross-financing of {amount} is more than {limit}, of {support}",
    unknown="whether cross-financing of {amount} is within its share of {support} is not certain",
    idle="the priority is not of the period",
)


def cross_financing_within_the_share(
    priority: PriorityFinances, case: CommonCase, *, excluded: bool | None = False, by: tuple[str, ...] = ()
) -> Iterator[Judgement]:
    """Whether cross-financing stays within its share of what the Union pays for the priority.

    Args:
        priority: The priority.
        case: The case.
        excluded: Whether the priority is one for which there is no cross-financing.
        by: The fields that tell it.
    """
    support = priority.union_support
    excluded = both(excluded, case.terms.no_cross_financing is not None)
    share, nothing = case.possible(case.terms.cross_financing), case.possible(case.terms.no_cross_financing)
    yield limited(
        case,
        _CROSS,
        in_period(case, priority.programme),
        priority.cross_financed,
        at="cross_financed",
        versions=[*(() if excluded else share), *(() if excluded is False else nothing)],
        by_fact=excluded is None,
        reckon=lambda rate: None if support is None else rate_of(rate, support),
        reads=("programme", "union_support", "cross_financed", *by),
        support=support,
    )


_ASSISTANCE = Texts(
    met="technical assistance of {amount} is at most {limit}, the flat rate of {verified}",
    breached="technical assistance of {amount} is more than {limit}, the flat rate of {verified}",
    unknown="whether technical assistance of {amount} is within the flat rate of {verified} is not certain",
    idle="no flat rate of the period is set for the fund",
)


def assistance_within_its_rate(account: ProgrammeAccount, case: CommonCase) -> Iterator[Judgement]:
    """Whether technical assistance is within the flat rate of the other expenditure of its fund."""
    verified = account.verified
    funds = {fund for fund, _ in case.terms.assistance}
    yield limited(
        case,
        _ASSISTANCE,
        both(in_period(case, account.programme), either(_has_strand(account, case), is_one_of(account.fund, *funds))),
        account.technical_assistance,
        at="technical_assistance",
        versions=_assistance_rates(account, case),
        by_fact=True,
        reckon=lambda rate: None if verified is None else rate_of(rate, verified),
        reads=("programme", "verified", "technical_assistance", *_assistance_facts(account, case)),
        verified=verified,
    )


def _has_strand(account: ProgrammeAccount, case: CommonCase) -> bool | None:
    """Whether the programme has the flat rate of territorial cooperation, whatever its fund."""
    return both(is_cooperation(account.programme), bool(case.terms.cooperation_assistance))


def _assistance_facts(account: ProgrammeAccount, case: CommonCase) -> tuple[str, ...]:
    """The facts of the account on which its flat rate stands."""
    terms = case.terms
    if _has_strand(account, case):
        return ("strand_rate",) if len(terms.cooperation_assistance) > 1 else ()
    grounds = (
        ("against_deprivation", terms.deprivation_assistance),
        ("has_small_envelope", terms.small_envelope_assistance),
    )
    return ("fund", *(name for name, rates in grounds if account.fund in dict(rates)))


def _assistance_rates(account: ProgrammeAccount, case: CommonCase) -> list[Version[Rate]]:
    """Every flat rate that may be meant: a fact that is not stated may raise it."""
    terms = case.terms
    if _has_strand(account, case):
        return _strand_rates(account, case)
    rates = list(case.possible(_of_fund(terms.assistance, account)))
    for holds, higher in (
        (account.against_deprivation, terms.deprivation_assistance),
        (account.has_small_envelope, terms.small_envelope_assistance),
    ):
        versions = case.possible(_of_fund(higher, account))
        raised = [max(one, other, key=lambda version: version.value) for one in rates for other in versions]
        if holds is not False and raised:
            rates = raised if holds else [*rates, *raised]
    return rates


def _strand_rates(account: ProgrammeAccount, case: CommonCase) -> list[Version[Rate]]:
    """The flat rate of the strand of territorial cooperation; where it is not stated, the least and the most."""
    rates = [version for figure in case.terms.cooperation_assistance for version in case.possible(figure)]
    stated = account.strand_rate
    if stated is None:
        return rates
    # The law has no rate below the least and none above the most.
    least, most = min(one.value for one in rates), max(one.value for one in rates)
    return [attrs.evolve(rates[0], value=min(max(stated, least), most))]


def _of_fund(rates: tuple[tuple[str, Dated[Rate]], ...], account: ProgrammeAccount) -> Dated[Rate] | None:
    """The figure of the fund of the account, where there is one."""
    return next((figure for fund, figure in rates if fund == account.fund), None)


_URBAN = Texts(
    met="{amount} goes to sustainable urban development, at least {limit} of {whole}",
    breached="{amount} goes to sustainable urban development, less than {limit} of {whole}",
    unknown="whether enough of {whole} goes to sustainable urban development is not certain: {amount}",
    idle="the Regional Development Fund pays nothing",
)


def urban_share_is_kept(finances: ProgrammeFinances, case: CommonCase) -> Iterator[Judgement]:
    """Whether the Member State sets aside the least share for sustainable urban development."""
    whole = finances.national_erdf
    yield limited(
        case,
        _URBAN,
        None if whole is None else bool(whole),
        finances.sustainable_urban,
        at="sustainable_urban",
        versions=case.possible(case.terms.urban_share),
        reckon=lambda rate: None if whole is None else rate_of(rate, whole),
        reads=("national_erdf", "sustainable_urban"),
        at_least=True,
        whole=whole,
    )
