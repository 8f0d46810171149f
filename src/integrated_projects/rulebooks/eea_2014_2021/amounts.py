"""Rules on the rate of the grant and on indirect costs."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from integrated_projects.budget import DIRECT, BudgetLine, CostCategory, FlatRate
from integrated_projects.dated import Dated
from integrated_projects.evidence.eea_grant import EeaGrant, GrantShare, IndirectCosts, IndirectMethod
from integrated_projects.finding import Judgement, Severity
from integrated_projects.money import Money, Rate
from integrated_projects.rule import agreed, rule
from integrated_projects.rulebooks._judging import Words, judged, to_the_cent
from integrated_projects.rulebooks._margins import points
from integrated_projects.rulebooks._programming import gaps_of_mechanisms, is_of_the_mechanism, is_under
from integrated_projects.rulebooks._remedies import to_become
from integrated_projects.rulebooks.eea_2014_2021.terms import EeaCase, basis
from integrated_projects.source import Certainty
from integrated_projects.truth import both

__all__ = [
    "grant_keeps_the_rate_of_the_call",
    "indirect_costs_keep_the_rate_of_direct_costs",
    "indirect_costs_keep_the_rate_of_staff",
    "printed_rate_of_direct_costs_is_lawful",
    "printed_rate_of_staff_is_lawful",
    "voluntary_work_keeps_its_part",
]


def __dir__() -> list[str]:
    return __all__


_GRANT = Words(
    met="{partner} is granted {grant}, not above {rate} of {budget}",
    breached="{partner} is granted {grant}, above {rate} of {budget}, which is {limit}",
    unknown="whether {partner} is granted too much is not certain: {grant} at {rate} of {budget}",
    idle="{partner} is not granted anything under a programme of the mechanism",
)


@rule("grant-keeps-the-rate-of-the-call", of=GrantShare, within=EeaGrant, basis=basis("Article 6.4"))
def grant_keeps_the_rate_of_the_call(share: GrantShare, case: EeaCase) -> Iterator[Judgement]:
    """The grant of every partner is at most the rate that the call allows for it."""
    limit = None if share.call_rate is None or share.budget is None else to_the_cent(share.call_rate, share.budget)
    yield judged(
        is_under(case.project, share.programme, is_of_the_mechanism),
        None if limit is None or share.grant is None else share.grant <= limit,
        _GRANT,
        missing=[
            *(case.here / name for name in ("programme", "grant", "budget", "call_rate")),
            *gaps_of_mechanisms(case.project),
        ],
        observed=share.grant,
        expected=limit,
        margin=None if limit is None or share.grant is None else limit - share.grant,
        remedies=to_become(case.here / "grant", limit),
        partner=share,
        grant=share.grant,
        rate=share.call_rate,
        budget=share.budget,
        limit=limit,
    )


_VOLUNTARY = Words(
    met="voluntary work of {work} is at most {parts} of the {own} that {partner} pays",
    breached="voluntary work of {work} is more than {parts} of the {own} that {partner} pays",
    unknown="whether {work} of voluntary work is at most {parts} of what {partner} pays is not certain; it pays {own}",
    idle="{partner} pays nothing by voluntary work under a programme of the mechanism",
)


@rule("voluntary-work-keeps-its-part", of=GrantShare, within=EeaGrant, basis=basis("Article 6.4"))
def voluntary_work_keeps_its_part(share: GrantShare, case: EeaCase) -> Iterator[Judgement]:
    """Voluntary work is at most half of the co-financing that is required."""
    parts = case.possible(case.terms.voluntary_part)
    work = share.voluntary_work
    own = None if share.budget is None or share.grant is None else share.budget - share.grant
    limits = [] if own is None else [to_the_cent(part.value, own) for part in parts]
    yield judged(
        both(is_under(case.project, share.programme, is_of_the_mechanism), None if work is None else bool(work)),
        None if own is None or work is None else agreed(parts, lambda part: work <= to_the_cent(part, own)),
        _VOLUNTARY,
        missing=[
            *(case.here / name for name in ("programme", "voluntary_work", "grant", "budget")),
            *gaps_of_mechanisms(case.project),
            *case.days(parts),
        ],
        using=parts,
        observed=work,
        expected=limits[0] if limits else None,
        margin=limits[0] - work if limits and work is not None else None,
        remedies=to_become(case.here / "voluntary_work", *limits),
        partner=share,
        work=work,
        own=own,
        parts=tuple(part.value for part in parts),
    )


_INDIRECT = Words(
    met="indirect costs of {amount} are at most {rates} of {base}",
    breached="indirect costs of {amount} are more than {rates} of {base}",
    unknown="whether indirect costs of {amount} are at most {rates} of their base is not certain; it is {base}",
    idle="no indirect costs under a programme of the mechanism are reckoned so",
)


@rule(
    "indirect-costs-keep-the-rate-of-direct-costs",
    of=IndirectCosts,
    within=EeaGrant,
    basis=basis("Article 8.5", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
)
def indirect_costs_keep_the_rate_of_direct_costs(costs: IndirectCosts, case: EeaCase) -> Iterator[Judgement]:
    """Indirect costs at a rate of direct costs are at most a quarter of those that are not subcontracted."""
    direct, elsewhere = costs.direct, costs.subcontracted
    base = None if direct is None or elsewhere is None else direct - elsewhere
    yield _indirect(
        costs,
        case,
        IndirectMethod.RATE_OF_DIRECT,
        base=base,
        figure=case.terms.rate_of_direct,
        reads=("direct", "subcontracted"),
    )


@rule("indirect-costs-keep-the-rate-of-staff", of=IndirectCosts, within=EeaGrant, basis=basis("Article 8.5"))
def indirect_costs_keep_the_rate_of_staff(costs: IndirectCosts, case: EeaCase) -> Iterator[Judgement]:
    """Indirect costs at a rate of direct staff costs are at most 15 % of them."""
    yield _indirect(
        costs, case, IndirectMethod.RATE_OF_STAFF, base=costs.staff, figure=case.terms.rate_of_staff, reads=("staff",)
    )


def _indirect(
    costs: IndirectCosts,
    case: EeaCase,
    method: IndirectMethod,
    *,
    base: Money | None,
    figure: Dated[Rate],
    reads: tuple[str, ...],
) -> Judgement:
    rates = case.possible(figure)
    amount = costs.amount
    limits = [] if base is None else [to_the_cent(rate.value, base) for rate in rates]
    is_method = None if costs.method is None else costs.method is method
    return judged(
        both(is_under(case.project, costs.programme, is_of_the_mechanism), is_method),
        None if amount is None or base is None else agreed(rates, lambda rate: amount <= to_the_cent(rate, base)),
        _INDIRECT,
        missing=[
            *(case.here / name for name in ("programme", "method", "amount", *reads)),
            *gaps_of_mechanisms(case.project),
            *case.days(rates),
        ],
        using=rates,
        observed=amount,
        expected=limits[0] if limits else None,
        margin=limits[0] - amount if limits and amount is not None else None,
        remedies=to_become(case.here / "amount", *limits),
        amount=amount,
        base=base,
        rates=tuple(rate.value for rate in rates),
    )


_PRINTED = Words(
    met="{form} is at most {rates}",
    breached="{form} is more than {rates}",
    unknown="whether {line} is a flat rate under a programme of the mechanism is not stated",
    idle="{line} is no such flat rate under a programme of the mechanism",
)


@rule(
    "printed-rate-of-direct-costs-is-lawful",
    of=BudgetLine,
    basis=basis("Article 8.5", Certainty.FROM_MEMORY),
    severity=Severity.WARNING,
)
def printed_rate_of_direct_costs_is_lawful(line: BudgetLine, case: EeaCase) -> Iterator[Judgement]:
    """A flat rate of direct costs that the page prints is at most a quarter."""
    yield _printed(line, case, case.terms.rate_of_direct, is_of_staff=False)


@rule("printed-rate-of-staff-is-lawful", of=BudgetLine, basis=basis("Article 8.5"))
def printed_rate_of_staff_is_lawful(line: BudgetLine, case: EeaCase) -> Iterator[Judgement]:
    """A flat rate of direct staff costs that the page prints is at most 15 %."""
    yield _printed(line, case, case.terms.rate_of_staff, is_of_staff=True)


def _printed(line: BudgetLine, case: EeaCase, figure: Dated[Rate], *, is_of_staff: bool) -> Judgement:
    rates = case.possible(figure)
    form = line.form if isinstance(line.form, FlatRate) else None
    of = CostCategory.STAFF if is_of_staff else DIRECT
    # A line among the costs that a rate is taken of is not at that rate itself.
    is_base = of in {line.category, line.cost_type}
    is_flat = False if is_base else None if line.form is None else form is not None and form.of is of
    return judged(
        both(is_under(case.project, line.programme, is_of_the_mechanism), is_flat),
        None if form is None else agreed(rates, lambda rate: form.rate <= rate),
        _PRINTED,
        missing=[
            case.here / "programme",
            case.here / "form",
            *gaps_of_mechanisms(case.project),
            *case.days(rates),
        ],
        using=rates,
        observed=form,
        expected=tuple(rate.value for rate in rates),
        margin=None if form is None else points(form.rate.fraction, min(rate.value.fraction for rate in rates)),
        remedies=()
        if form is None
        else to_become(case.here / "form", attrs.evolve(form, rate=min(rate.value for rate in rates))),
        line=line,
        form=form,
        rates=tuple(rate.value for rate in rates),
    )
