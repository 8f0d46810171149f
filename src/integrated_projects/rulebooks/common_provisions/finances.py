"""What both periods ask of programmes and their priorities; for one project these limits are advisory."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

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
from integrated_projects.rulebooks.common_provisions.weighing import Texts, in_period, judged, limited, rate_of
from integrated_projects.truth import both

__all__ = [
    "assistance_within_its_rate",
    "cross_financing_within_the_share",
    "rate_within_the_ceiling",
    "urban_share_is_kept",
]


def __dir__() -> list[str]:
    return __all__


_CEILING = Texts(
    met="the Union pays {support} of {base}, at most {limit}, for a {region}",
    breached="the Union pays {support} of {base}, more than {limit}, for a {region}",
    unknown="whether the Union pays at most the ceiling for a {region} is not certain: {support} of {base}",
    idle="no ceiling of the period is set for a {region}",
)


def rate_within_the_ceiling(priority: PriorityFinances, case: CommonCase) -> Iterator[Judgement]:
    """Whether the Union pays at most the ceiling of the region, or that of a ground by which it is raised."""
    terms, base, support = case.terms, priority.base, priority.union_support
    region, uplift = priority.region, priority.uplift
    ceilings = case.possible(terms.ceilings)
    added = [version for ground, figure in terms.added if ground is uplift for version in case.possible(figure)]
    raised = [version for ground, figure in terms.raised if ground is uplift for version in case.possible(figure)]

    def limit_of(highest: tuple[tuple[RegionCategory, Rate], ...]) -> Money | None:
        plain = dict(highest).get(region) if region is not None else None
        if plain is None or base is None or uplift is None:
            return None
        rates = [plain.fraction, *(one.value.fraction for one in raised)]
        whole = sum((one.value.fraction for one in added), max(rates))
        return rate_of(Rate(min(Fraction(1), whole)), base)

    def is_kept(highest: tuple[tuple[RegionCategory, Rate], ...]) -> bool | None:
        limit = limit_of(highest)
        return None if limit is None or support is None else support <= limit

    limit = limit_of(ceilings[0].value)
    limits = [limit_of(version.value) for version in ceilings]
    has_ceiling = None if region is None else agreed(ceilings, lambda highest: region in dict(highest))
    yield judged(
        case,
        _CEILING,
        both(in_period(case, priority.programme), has_ceiling),
        agreed(ceilings, is_kept),
        reads=("programme", "region", "uplift", "base", "union_support"),
        using=(*ceilings, *added, *raised),
        observed=support,
        expected=limit,
        margin=None if limit is None or support is None else limit - support,
        remedies=to_become(case.here / "union_support", *limits),
        support=support,
        base=base,
        limit=limit,
        region=region,
    )


_CROSS = Texts(
    met="cross-financing of {amount} is at most {limit}, of {support}",
    breached="cross-financing of {amount} is more than {limit}, of {support}",
    unknown="whether cross-financing of {amount} is within its share of {support} is not certain",
    idle="the priority is not of the period",
)


def cross_financing_within_the_share(priority: PriorityFinances, case: CommonCase) -> Iterator[Judgement]:
    """Whether cross-financing stays within its share of what the Union pays for the priority."""
    support = priority.union_support
    yield limited(
        case,
        _CROSS,
        in_period(case, priority.programme),
        priority.cross_financed,
        at="cross_financed",
        versions=case.possible(case.terms.cross_financing),
        reckon=lambda rate: None if support is None else rate_of(rate, support),
        reads=("programme", "union_support", "cross_financed"),
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
    rates = dict(case.terms.assistance)
    figure = None if account.fund is None else rates.get(account.fund)
    yield limited(
        case,
        _ASSISTANCE,
        both(in_period(case, account.programme), None if account.fund is None else account.fund in rates),
        account.technical_assistance,
        at="technical_assistance",
        versions=case.possible(figure),
        reckon=lambda rate: None if verified is None else rate_of(rate, verified),
        reads=("programme", "fund", "verified", "technical_assistance"),
        verified=verified,
    )


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
