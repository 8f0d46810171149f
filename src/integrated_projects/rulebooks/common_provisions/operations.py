"""What both periods ask of operations and of payments to beneficiaries."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction

from integrated_projects.dated import Version
from integrated_projects.evidence.operation import Operation
from integrated_projects.evidence.payment_claims import PaymentClaim
from integrated_projects.evidence.programme_finances import RegionCategory
from integrated_projects.finding import Judgement, Remedy
from integrated_projects.listing import Listing
from integrated_projects.money import Money, Rate
from integrated_projects.path import Path
from integrated_projects.programme import SourceKind
from integrated_projects.project import ProgrammePart
from integrated_projects.rule import agreed
from integrated_projects.rulebooks._lasting import days_beyond, first_free_day, is_inside, left_by_days, left_by_months
from integrated_projects.rulebooks._margins import points
from integrated_projects.rulebooks._remedies import to_be_less, to_become
from integrated_projects.rulebooks.common_provisions.terms import CommonCase
from integrated_projects.rulebooks.common_provisions.weighing import HALF_UP, Texts, in_period, is_above, judged
from integrated_projects.truth import both, negate

__all__ = [
    "claim_paid_in_time",
    "investment_lasts",
    "not_completed_before",
    "plaque_is_shown",
    "simplified_where_obliged",
    "support_within_cash",
    "within_the_ceiling_of_its_regions",
]


def __dir__() -> list[str]:
    return __all__


_COMPLETED = Texts(
    met="the operation was completed on {completed}, not before the application of {submitted}",
    breached="the operation was completed on {completed}, before the application of {submitted}",
    unknown="whether the operation was completed before the application is not certain; {completed}, {submitted}",
    idle="the operation is not completed",
)
# A rule that holds has no lesser outcome, so that its words must give the advice.
_THE_SAME_DAY = Texts(
    met="the operation was completed on {completed}, the day of the application of {submitted}: that is not before it, "
    "yet so close that which of the two came first should be on record",
    breached=_COMPLETED.breached,
    unknown=_COMPLETED.unknown,
    idle=_COMPLETED.idle,
)


def not_completed_before(operation: Operation, case: CommonCase) -> Iterator[Judgement]:
    """Whether an operation was not completed before the application was submitted; the same day is not before."""
    completed, submitted = operation.completed_on, operation.application_submitted_on
    margin = None if completed is None or submitted is None else (completed - submitted).days
    yield judged(
        case,
        _THE_SAME_DAY if margin == 0 else _COMPLETED,
        False if operation.is_completed is False else None if completed is None else True,
        None if margin is None else margin >= 0,
        reads=("is_completed", "completed_on", "application_submitted_on"),
        observed=completed,
        expected=submitted,
        margin=margin,
        remedies=to_become(case.here / "completed_on", submitted),
        completed=completed,
        submitted=submitted,
    )


_SIMPLIFIED = Texts(
    met="the operation is paid by simplified costs, as {amount} obliges it to",
    breached="the operation is paid by actual costs, although {amount} is not above {limit}",
    unknown="whether the operation must and does use simplified costs is not certain; {amount}, at most {limit}",
    idle="the operation may be paid by actual costs",
)


def simplified_where_obliged(
    operation: Operation,
    case: CommonCase,
    obliged: bool | None,
    *,
    amount: str,
    limit: Version[Money],
    reads: tuple[str, ...],
) -> Judgement:
    """Whether an operation uses simplified costs, given whether a limit obliges it to."""
    stated: Money | None = getattr(operation, amount)
    return judged(
        case,
        _SIMPLIFIED,
        obliged,
        operation.uses_simplified_costs,
        reads=("uses_simplified_costs", amount, *reads),
        using=(limit, *case.possible(case.terms.lev_per_euro)),
        observed=operation.uses_simplified_costs,
        expected=True,
        amount=stated,
        limit=limit.value,
    )


_CASH = Texts(
    met="public support of {support} is at most {cash}, the eligible cost without contributions in kind",
    breached="public support of {support} is more than {cash}, the eligible cost without contributions in kind",
    unknown="whether public support of {support} is at most the cost without contributions in kind is not certain",
    idle="there are no contributions in kind",
)


def support_within_cash(operation: Operation, case: CommonCase) -> Iterator[Judgement]:
    """Whether public support is at most the eligible cost without contributions in kind."""
    support, eligible, in_kind = operation.public_support, operation.eligible_cost, operation.in_kind
    cash = None if eligible is None or in_kind is None else eligible - in_kind
    margin = None if cash is None or support is None else cash - support
    yield judged(
        case,
        _CASH,
        None if in_kind is None else bool(in_kind),
        None if margin is None else margin.amount >= 0,
        reads=("in_kind", "public_support", "eligible_cost"),
        observed=support,
        expected=cash,
        margin=margin,
        remedies=to_be_less(None if margin is None else -margin, {case.here / "public_support": support}),
        support=support,
        cash=cash,
    )


_LASTS = Texts(
    met="nothing of the investment changed within {months} months of the final payment on {paid}",
    breached="the investment changed on {changed}, within {months} months of the final payment on {paid}",
    unknown="whether the investment changed within {months} months of the final payment on {paid} is not certain",
    idle="the operation is no investment in infrastructure and no productive investment",
)
_RECOVERED = Texts(
    met=_LASTS.met,
    breached="the investment changed on {changed}, within {months} months of the final payment on {paid}; "
    "{recovered} is to be recovered",
    unknown=_LASTS.unknown,
    idle=_LASTS.idle,
)
_RECOVERED_EITHER_WAY = Texts(
    met=_LASTS.met,
    breached="the investment changed on {changed}, within {months} months of the final payment on {paid}; "
    "{by_days} is to be recovered by the days that are left, {by_months} by the months",
    unknown=_LASTS.unknown,
    idle=_LASTS.idle,
)


def investment_lasts(operation: Operation, case: CommonCase) -> Iterator[Judgement]:
    """Whether an investment was not given up or changed within a time after the final payment."""
    terms, paid = case.terms, operation.final_payment_on
    full, short = case.possible(terms.durability_months), case.possible(terms.shorter_months)
    counts = case.possible(terms.anniversary_counts)

    def is_broken(day: date) -> bool | None:
        if paid is None:
            return None
        truths = (
            agreed(full, lambda months: is_inside(paid, day, months, counts)),
            agreed(short, lambda months: is_inside(paid, day, months, counts)),
        )
        if operation.shorter_term is None:
            return truths[0] if truths[0] == truths[1] else None
        return truths[1] if operation.shorter_term else truths[0]

    months = short if operation.shorter_term else full
    used = months if operation.shorter_term is not None else (*full, *short)
    broken = tuple(day for day in operation.changed_on if is_broken(day))
    settled = paid is None or operation.shorter_term is None
    doubtful = not settled and any(is_broken(day) is None for day in operation.changed_on)
    free = first_free_day(paid, [version.value for version in used], counts)
    anniversary_counts = (Path(("anniversary_counts",), "$terms"),) if doubtful else ()
    texts, recovered = _recovery(operation, case, used, broken)
    settles = len(used) == 1 and operation.changed_on.complete
    yield judged(
        case,
        texts,
        operation.is_investment,
        negate(operation.changed_on.any(is_broken)),
        reads=(
            "is_investment",
            "final_payment_on",
            "changed_on",
            "shorter_term",
            *anniversary_counts,
        ),
        using=used,
        observed=broken,
        margin=days_beyond(paid, operation.changed_on, used[0].value, counts) if settles else None,
        remedies=[
            Remedy(case.here / "changed_on" / position, free)
            for position, day in enumerate(operation.changed_on)
            if free is not None and operation.changed_on.complete and is_broken(day)
        ],
        months=months[0].value,
        paid=paid,
        changed=broken,
        **recovered,
    )


def _recovery(
    operation: Operation, case: CommonCase, times: Sequence[Version[int]], broken: Sequence[date]
) -> tuple[Texts, dict[str, Money]]:
    """What a breach says, and how much of the support it says is to be recovered for the time that is left.

    Of several changes the first one counts, so that it must be certain which is the first.
    """
    support, paid = operation.public_support, operation.final_payment_on
    if support is None or paid is None or not broken or len(times) > 1 or not operation.changed_on.complete:
        return _LASTS, {}
    (time,), first = times, min(broken)
    by_days = left_by_days(paid, first, time.value)
    if by_days is None:
        return _LASTS, {}
    amounts = {
        True: support.share(Rate(by_days), HALF_UP),
        False: support.share(Rate(left_by_months(paid, first, time.value)), HALF_UP),
    }
    ways = {version.value for version in case.possible(case.terms.recovers_by_days)}
    if len(ways) == 1:
        return _RECOVERED, {"recovered": amounts[ways.pop()]}
    return _RECOVERED_EITHER_WAY, {"by_days": amounts[True], "by_months": amounts[False]}


_PLAQUE = Texts(
    met="a plaque or billboard is displayed",
    breached="no plaque or billboard is displayed, although {amount} with support by {funds} asks for one",
    unknown="whether a plaque or billboard must be and is displayed is not certain; {amount}, {funds}",
    idle="no plaque or billboard is asked for",
)


def plaque_is_shown(operation: Operation, case: CommonCase, amount: str) -> Iterator[Judgement]:
    """Whether a plaque or billboard is displayed where an amount of the operation is above the limit of a fund."""
    stated: Money | None = getattr(operation, amount)
    limits = dict(case.terms.plaque_limits)

    def asks(fund: str) -> bool | None:
        figure = limits.get(fund)
        return False if figure is None else agreed(case.possible(figure), lambda limit: is_above(case, stated, limit))

    used = [version for fund in operation.funds if fund in limits for version in case.possible(limits[fund])]
    yield judged(
        case,
        _PLAQUE,
        both(operation.is_physical, operation.funds.any(asks)),
        operation.shows_plaque,
        reads=("is_physical", "funds", amount, "shows_plaque"),
        using=tuple(used),
        observed=operation.shows_plaque,
        amount=stated,
        funds=operation.funds,
    )


_CEILING = Texts(
    met="{shares} is paid under {programme}, at most {ceilings} in {regions}",
    breached="{shares} is paid under {programme}, more than {ceilings} in {regions}",
    unknown="whether {shares} under {programme} is within the ceiling of {regions} is not certain",
    idle="{programme} is not of the period, or a region of {regions} has no category",
)


def within_the_ceiling_of_its_regions(part: ProgrammePart, case: CommonCase) -> Iterator[Judgement]:
    """Whether the rate that the page prints for the funds is within the ceiling of a region of the operation.

    What the Youth Employment Initiative pays needs no national part, so that the ceiling is that of the rest alone.
    """
    path, operation = case.given(Operation)
    categories, ceilings = case.possible(case.terms.regions), case.possible(case.terms.ceilings)
    paid = {
        case.here / "shares" / "items" / position / "rate": share.rate.fraction
        for position, share in enumerate(() if part.shares is None else part.shares.items)
        if share.source.kind is SourceKind.FUND
    }
    rate = None if part.shares is None else sum(paid.values(), Fraction(0))
    regions: Listing[str] = Listing() if operation is None else operation.regions
    youth = case.possible(case.terms.youth_rate)
    shares = () if part.shares is None or not youth else part.shares.items
    alone = sum((share.rate.fraction for share in shares if share.source.code == "YEI"), Fraction(0))

    def beside(limit: Rate | None) -> Rate | None:
        """The ceiling of all funds, where the youth initiative is one of them."""
        return None if limit is None else Rate(alone + (1 - alone) * limit.fraction)

    def agree(test: Callable[[Rate | None], bool | None]) -> Callable[[str], bool | None]:
        """The test of the ceiling of a region, under whatever version of the figures is meant."""

        def tested(region: str) -> bool | None:
            return agreed(
                categories,
                lambda known: agreed(ceilings, lambda highest: test(beside(_ceiling(region, known, highest)))),
            )

        return tested

    named = both(regions.all(agree(lambda limit: limit is not None)), regions.any(lambda _region: True))
    limits = tuple(beside(_ceiling(region, categories[0].value, ceilings[0].value)) for region in regions)
    yield judged(
        case,
        _CEILING,
        both(in_period(case, part.programme.code), named),
        regions.any(agree(lambda limit: None if rate is None or limit is None else rate <= limit.fraction)),
        reads=("shares", path if operation is None else path / "regions", *case.days(categories), *case.days(ceilings)),
        using=(*categories, *ceilings, *(youth if alone else ())),
        observed=part.shares,
        margin=points(rate, max((limit.fraction for limit in limits if limit is not None), default=None)),
        # Of several funds nobody says which gives way.
        remedies=to_become(*paid, _highest(regions, categories, ceilings)) if len(paid) == 1 else (),
        shares=part.shares,
        programme=part.programme,
        regions=regions,
        ceilings=limits,
    )


def _highest(
    regions: Listing[str],
    categories: Sequence[Version[tuple[tuple[str, RegionCategory], ...]]],
    ceilings: Sequence[Version[tuple[tuple[RegionCategory, Rate], ...]]],
) -> Rate | None:
    """The highest of the ceilings of the regions, each by the strictest version of the figures."""
    found: list[Rate] = []
    for region in regions:
        limits = [_ceiling(region, known.value, highest.value) for known in categories for highest in ceilings]
        stated = [limit for limit in limits if limit is not None]
        found += [min(stated)] if stated and len(stated) == len(limits) else []
    return max(found, default=None)


def _ceiling(
    region: str, known: tuple[tuple[str, RegionCategory], ...], highest: tuple[tuple[RegionCategory, Rate], ...]
) -> Rate | None:
    category = dict(known).get(region)
    return None if category is None else dict(highest).get(category)


_PAID = Texts(
    met="the claim of {submitted} was paid on {paid}, within {days} days and {interrupted} of interruption",
    breached="the claim of {submitted} was paid on {paid}, after {days} days and {interrupted} of interruption",
    unknown="whether the claim of {submitted} was paid in time is not certain; paid on {paid}",
    idle="the claim is not made under a programme of the period",
)


def claim_paid_in_time(claim: PaymentClaim, case: CommonCase) -> Iterator[Judgement]:
    """Whether a claim was paid within so many days, without those on which the time was interrupted."""
    versions = case.possible(case.terms.payment_days)
    submitted, paid, interrupted = claim.submitted_on, claim.paid_on, claim.interrupted_days

    def margin_of(days: int) -> int | None:
        if submitted is None or paid is None or interrupted is None:
            return None
        return days + interrupted - (paid - submitted).days

    def is_kept(days: int) -> bool | None:
        margin = margin_of(days)
        return None if margin is None else margin >= 0

    yield judged(
        case,
        _PAID,
        in_period(case, claim.programme),
        agreed(versions, is_kept),
        reads=("programme", "submitted_on", "paid_on", "interrupted_days", *case.days(versions)),
        using=versions,
        observed=paid,
        margin=margin_of(versions[0].value),
        remedies=to_become(case.here / "paid_on", _last_day(submitted, interrupted, versions)),
        submitted=submitted,
        paid=paid,
        days=versions[0].value,
        interrupted=interrupted,
    )


def _last_day(submitted: date | None, interrupted: int | None, versions: Sequence[Version[int]]) -> date | None:
    """The last day on which a claim may be paid; `None` where the calendar ends before."""
    if submitted is None or interrupted is None:
        return None
    days = min(version.value for version in versions) + interrupted
    return submitted + timedelta(days=days) if days <= (date.max - submitted).days else None
