"""What both periods ask of items of expenditure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import combinations

from integrated_projects.budget import CostForm, FlatRate
from integrated_projects.evidence.expenditure import (
    CostNature,
    Declaration,
    EquipmentGround,
    Expenditure,
    ExpenditureItem,
)
from integrated_projects.evidence.operation import Operation
from integrated_projects.finding import Judgement
from integrated_projects.money import Money, Rate, Rounding, RoundingMode, total
from integrated_projects.path import Path
from integrated_projects.period import Period
from integrated_projects.rule import agreed
from integrated_projects.rulebooks.common_provisions.terms import CommonCase
from integrated_projects.rulebooks.common_provisions.weighing import (
    Texts,
    in_euro,
    in_period,
    is_one_of,
    judged,
    of_accounts,
    rate_of,
)
from integrated_projects.truth import both, either, negate

__all__ = [
    "actions_in_time",
    "costs_in_time",
    "covered_once",
    "declared_once",
    "equipment_has_a_ground",
    "flat_amount_follows_its_base",
    "follows_the_key",
    "land_within_the_limit",
    "no_interest",
    "no_recoverable_vat",
    "no_real_estate",
    "one_form_for_a_heading",
    "since_the_request",
]


def __dir__() -> list[str]:
    return __all__


_SOCIAL = ("ESF", "ESF+", "YEI")

_COSTS_IN_TIME = Texts(
    met="{item} was incurred on {incurred} and paid on {paid}, within {period}",
    breached="{item} was incurred on {incurred} and paid on {paid}, not within {period}",
    unknown="whether {item} was incurred and paid within {period} is not certain; {incurred}, {paid}",
    idle="{item} is not reimbursed as an actual cost of the period",
)
_ACTIONS_IN_TIME = Texts(
    met="what {item} stands for was carried out on {delivered}, within {period}",
    breached="what {item} stands for was carried out on {delivered}, not within {period}",
    unknown="whether what {item} stands for was carried out within {period} is not certain; {delivered}",
    idle="{item} is no unit cost or lump sum of the period",
)


def costs_in_time(item: ExpenditureItem, case: CommonCase) -> Iterator[Judgement]:
    """Whether actual costs were incurred and paid on eligible days; unit costs and lump sums need not be."""
    applies = both(in_period(case, item.programme), is_one_of(item.form, CostForm.ACTUAL_COSTS))
    yield _in_time(item, case, applies, _COSTS_IN_TIME, {"incurred_on": item.incurred_on, "paid_on": item.paid_on})


def actions_in_time(item: ExpenditureItem, case: CommonCase) -> Iterator[Judgement]:
    """Whether the actions behind unit costs and lump sums were carried out on eligible days, whenever paid."""
    applies = both(in_period(case, item.programme), is_one_of(item.form, CostForm.UNIT_COST, CostForm.LUMP_SUM))
    yield _in_time(item, case, applies, _ACTIONS_IN_TIME, {"delivered_on": item.delivered_on})


def _in_time(
    item: ExpenditureItem, case: CommonCase, applies: bool | None, texts: Texts, days: dict[str, date | None]
) -> Judgement:
    terms = case.terms
    periods = case.possible(terms.eligibility)
    starts, ends = case.possible(terms.youth_start), case.possible(terms.latest_end)
    places = [path for name, day in days.items() if day is not None for path in _places(item, case, day)]

    def is_eligible(day: date | None) -> bool | None:
        if day is None:
            return None
        youth = both(is_one_of(item.fund, "YEI"), agreed(starts, lambda start: start <= day))
        early = either(youth, of_accounts(case, item.programme, "submitted_on", day)[0])
        late = both(agreed(ends, lambda end: day <= end), of_accounts(case, item.programme, "has_extra_year")[0])
        begun = either(agreed(periods, lambda period: period.first is None or period.first <= day), early)
        return both(begun, either(agreed(periods, lambda period: period.last is None or day <= period.last), late))

    return judged(
        case,
        texts,
        applies,
        both(*map(is_eligible, days.values())),
        reads=["programme", "form", "fund", *days, *places, *case.days(periods)],
        using=(*periods, *(ends if any(_is_late(day, periods[0].value) for day in days.values()) else ())),
        observed=tuple(days.values()),
        expected=periods[0].value,
        item=item,
        period=periods[0].value,
        **{name.removesuffix("_on"): day for name, day in days.items()},
    )


def _is_late(day: date | None, period: Period) -> bool:
    return day is not None and period.last is not None and day > period.last


def _places(item: ExpenditureItem, case: CommonCase, day: date) -> Iterator[Path]:
    """Where the accounts of the programme would say that another day counts."""
    yield from of_accounts(case, item.programme, "submitted_on", day)[1]
    yield from of_accounts(case, item.programme, "has_extra_year")[1]


_SINCE_THE_REQUEST = Texts(
    met="{item} was incurred on {incurred}; the amendment was requested on {requested}",
    breached="{item} was incurred on {incurred}, before the amendment was requested on {requested}",
    unknown="whether {item} was incurred since the amendment was requested is not certain; {incurred}, {requested}",
    idle="{item} did not become eligible by an amendment of a programme of the period",
)


def since_the_request(item: ExpenditureItem, case: CommonCase) -> Iterator[Judgement]:
    """Whether a cost that an amendment made eligible was incurred since its request."""
    incurred, requested = item.incurred_on, item.amendment_requested_on
    known = incurred is not None and requested is not None
    yield judged(
        case,
        _SINCE_THE_REQUEST,
        both(in_period(case, item.programme), item.by_amendment),
        incurred >= requested if incurred is not None and requested is not None else None,
        reads=("programme", "by_amendment", "incurred_on", "amendment_requested_on"),
        observed=incurred,
        expected=requested,
        margin=(incurred - requested).days if known and incurred and requested else None,
        item=item,
        incurred=incurred,
        requested=requested,
    )


_DECLARED_ONCE = Texts(
    met="{declared} of {item} is declared, and no more than it comes to",
    breached="{declared} is declared of {item}, which comes to less",
    unknown="whether more than {item} is declared is not certain; {declared} for certain",
    idle="{item} is not of the period",
)


def declared_once(item: ExpenditureItem, case: CommonCase) -> Iterator[Judgement]:
    """Whether what is declared of an item under all programmes together is no more than the item."""
    amounts = [one.amount for one in item.declarations]
    declared = total(amounts, item.amount.currency)
    # Nothing that is declared is below nought, so that more of it mends nothing.
    truth = False if declared > item.amount else True if item.declarations.complete else None
    yield judged(
        case,
        _DECLARED_ONCE,
        in_period(case, item.programme),
        truth,
        reads=("programme", "declarations"),
        observed=declared,
        expected=item.amount,
        margin=item.amount - declared,
        item=item,
        declared=declared,
    )


_FOLLOWS_THE_KEY = Texts(
    met="{item} is declared by its key: {amounts}",
    breached="{item} is not declared by its key: {amounts}",
    unknown="whether {item} is declared by its key is not certain: {amounts}",
    idle="{item} is not shared among programmes of the period by a key",
)
_CENT = Fraction(1, 100)


def follows_the_key(item: ExpenditureItem, case: CommonCase) -> Iterator[Judgement]:
    """Whether an item that programmes share is declared by its key; whoever takes the odd cent, it is less than one."""
    whole = sum(weight.weight for weight in item.key)
    programmes = [weight.programme for weight in item.key]

    def is_by_the_key(one: Declaration) -> bool | None:
        if not item.key.complete or None in programmes or one.programme is None:
            return None
        weights = [weight.weight for weight in item.key if weight.programme == one.programme]
        return abs(Fraction(one.amount.amount) - Fraction(item.amount.amount) * sum(weights) / whole) < _CENT

    shared = True if len(item.declarations) > 1 else False if item.declarations.complete else None
    keyed = True if item.key else False if item.key.complete else None
    yield judged(
        case,
        _FOLLOWS_THE_KEY,
        both(in_period(case, item.programme), shared, keyed),
        item.declarations.all(is_by_the_key),
        reads=(
            "programme",
            "declarations",
            "key",
            *(case.here / "declarations" / number / "programme" for number in range(len(item.declarations))),
            *(case.here / "key" / number / "programme" for number in range(len(item.key))),
        ),
        item=item,
        amounts=tuple(one.amount for one in item.declarations),
    )


_NO_INTEREST = Texts(
    met="{item} is no interest on debt, or a grant pays it as a subsidy",
    breached="{item} is interest on debt",
    unknown="whether {item} is interest on debt is not certain",
    idle="{item} is not of the period",
)


def no_interest(item: ExpenditureItem, case: CommonCase) -> Iterator[Judgement]:
    """Whether an item is no interest on debt, but for subsidies of interest and guarantee fees."""
    interest = is_one_of(item.nature, CostNature.INTEREST)
    yield judged(
        case,
        _NO_INTEREST,
        in_period(case, item.programme),
        either(negate(interest), item.interest_subsidy),
        reads=("programme", "nature", "interest_subsidy"),
        observed=item.nature,
        item=item,
    )


_NO_VAT = Texts(
    met="{item} is no value added tax that can be recovered, or the operation is small enough",
    breached="{item} is value added tax that can be recovered, and the operation costs {cost}, not below {limit}",
    unknown="whether {item} is value added tax that can be recovered is not certain, or what the operation costs",
    idle="{item} is no value added tax of the period",
)


def no_recoverable_vat(item: ExpenditureItem, case: CommonCase) -> Iterator[Judgement]:
    """Whether value added tax cannot be recovered, or the operation costs less than a limit."""
    path, operation = case.given(Operation)
    cost = None if operation is None else operation.total_cost
    limits, levs = case.possible(case.terms.vat_limit), case.possible(case.terms.lev_per_euro)

    def is_small(limit: Money) -> bool | None:
        # Without a limit no operation is small, whatever it costs.
        return negate(_reaches(case, cost, limit)) if limit else False

    yield judged(
        case,
        _NO_VAT,
        both(in_period(case, item.programme), is_one_of(item.nature, CostNature.VAT)),
        either(negate(item.recoverable), agreed(limits, is_small)),
        reads=("programme", "nature", "recoverable", path if operation is None else path / "total_cost"),
        using=(*limits, *levs),
        observed=item.recoverable,
        item=item,
        cost=cost,
        limit=limits[0].value,
    )


def _reaches(case: CommonCase, amount: Money | None, limit: Money) -> bool | None:
    """Whether an amount in euro or in leva is at a limit in euro or above it."""
    if amount is None:
        return None
    return agreed(case.possible(case.terms.lev_per_euro), lambda lev: in_euro(amount, lev) >= limit.amount)


_NO_REAL_ESTATE = Texts(
    met="{item} is no land, real estate or infrastructure, or it is paid as cross-financing",
    breached="{item} is {nature}, for which {fund} does not pay",
    unknown="whether {item} is land, real estate or infrastructure, and for which fund, is not certain",
    idle="{item} is not paid by the European Social Fund of the period",
)


def no_real_estate(item: ExpenditureItem, case: CommonCase) -> Iterator[Judgement]:
    """Whether the European Social Fund buys no land, real estate or infrastructure, but for cross-financing."""
    bought = is_one_of(item.nature, CostNature.LAND, CostNature.REAL_ESTATE, CostNature.INFRASTRUCTURE)
    yield judged(
        case,
        _NO_REAL_ESTATE,
        both(in_period(case, item.programme), is_one_of(item.fund, *_SOCIAL)),
        either(negate(bought), item.cross_financed),
        reads=("programme", "fund", "nature", "cross_financed"),
        observed=item.nature,
        item=item,
        nature=None if item.nature is None else item.nature.value,
        fund=item.fund,
    )


_EQUIPMENT = Texts(
    met="{item} is {ground}",
    breached="{item} is furniture, equipment or a vehicle on {ground}",
    unknown="on what ground {item} is paid is not stated",
    idle="{item} is no furniture, equipment or vehicle that the European Social Fund of the period pays for",
)


def equipment_has_a_ground(item: ExpenditureItem, case: CommonCase) -> Iterator[Judgement]:
    """Whether furniture, equipment and vehicles are paid on one of three grounds."""
    ground = item.ground
    social = both(in_period(case, item.programme), is_one_of(item.fund, *_SOCIAL))
    yield judged(
        case,
        _EQUIPMENT,
        both(social, is_one_of(item.nature, CostNature.EQUIPMENT), negate(item.cross_financed)),
        negate(is_one_of(ground, EquipmentGround.NONE)),
        reads=("programme", "fund", "nature", "cross_financed", "ground"),
        observed=ground,
        item=item,
        ground=None if ground is None else ground.value,
    )


_FOLLOWS_ITS_BASE = Texts(
    met="{item} is {form}, {base}",
    breached="{item} is not {form}, {base}; that is {expected_amount}",
    unknown="whether {item} follows its base is not certain: {form}, {base}",
    idle="{item} is no flat rate of the period",
)


def flat_amount_follows_its_base(item: ExpenditureItem, case: CommonCase) -> Iterator[Judgement]:
    """Whether an amount at a flat rate is that rate of the verified base, to the cent."""
    form, base = item.form, item.base
    expected = rate_of(form.rate, base) if isinstance(form, FlatRate) and base is not None else None
    yield judged(
        case,
        _FOLLOWS_ITS_BASE,
        both(in_period(case, item.programme), None if form is None else isinstance(form, FlatRate)),
        None if expected is None else item.amount == expected,
        reads=("programme", "form", "base"),
        observed=item.amount,
        expected=expected,
        margin=None if expected is None else expected - item.amount,
        item=item,
        form=form,
        base=base,
        expected_amount=expected,
    )


def _each(case: CommonCase, expenditure: Expenditure, *names: str) -> Iterator[Path]:
    """The list of items, and these fields of each."""
    yield case.here / "items"
    for number in range(len(expenditure.items)):
        yield from (case.here / "items" / number / name for name in names)


_LAND = Texts(
    met="land for {land} is at most {limit}, the limit beside other costs of {eligible}",
    breached="land for {land} is more than {limit}, the limit beside other costs of {eligible}",
    unknown="whether land for {land} is within the limit beside other costs of {eligible} is not certain",
    idle="no land is bought, or the operation conserves the environment",
)


def land_within_the_limit(expenditure: Expenditure, case: CommonCase) -> Iterator[Judgement]:
    """Whether land is at most a share of all eligible costs, those of the eligible land among them."""
    items, other = expenditure.items, expenditure.eligible

    def is_land(item: ExpenditureItem) -> bool | None:
        return is_one_of(item.nature, CostNature.LAND)

    certain = sum((item.amount.amount for item in items if is_land(item)), Decimal(0))
    possible = sum((item.amount.amount for item in items if is_land(item) is not False), Decimal(0))
    plain, raised = case.possible(case.terms.land_share), case.possible(case.terms.derelict_share)

    def is_kept(rate: Rate) -> bool | None:
        if other is None:
            return None
        limit = _land_limit(other, rate)
        return False if certain > limit else True if items.complete and possible <= limit else None

    # The limit for derelict sites is the wider one: what is above it is above both.
    truths = (agreed(plain, is_kept), agreed(raised, is_kept))
    of_site = truths[0] if expenditure.derelict is False else truths[1] if expenditure.derelict else None
    agreeing = truths[0] if truths[0] == truths[1] else None
    shares = raised if expenditure.derelict else plain
    yield judged(
        case,
        _LAND,
        both(negate(expenditure.conservation), items.any(is_land)),
        of_site if expenditure.derelict is not None else agreeing,
        reads=(
            case.here / "conservation",
            case.here / "derelict",
            case.here / "eligible",
            *_each(case, expenditure, "nature"),
        ),
        using=shares if expenditure.derelict is not None else (*plain, *raised),
        observed=None if other is None else Money(certain, other.currency),
        expected=None if other is None else _as_money(other, shares[0].value),
        land=certain,
        eligible=other,
        limit=None if other is None else _as_money(other, shares[0].value),
    )


def _land_limit(other: Money, rate: Rate) -> Fraction:
    """What may be paid for land beside other costs, so that it is at most the rate of both."""
    return Fraction(other.amount) * rate.fraction / (1 - rate.fraction)


def _as_money(other: Money, rate: Rate) -> Money:
    """The same to the cent, cut off."""
    return other.share(Rate(rate.fraction / (1 - rate.fraction)), Rounding(RoundingMode.DOWN))


_COVERED_ONCE = Texts(
    met="nothing that a flat rate covers is claimed beside it",
    breached="{twice} are claimed beside the flat rate that covers them",
    unknown="whether something that a flat rate covers is claimed beside it is not certain",
    idle="no flat rate is claimed",
)


def covered_once(expenditure: Expenditure, case: CommonCase) -> Iterator[Judgement]:
    """Whether no cost that a flat rate covers is claimed directly too."""
    items = expenditure.items

    def is_flat(item: ExpenditureItem) -> bool | None:
        return None if item.form is None else isinstance(item.form, FlatRate)

    covering = items.where(is_flat)
    covered = {name for item in covering for name in item.covers}
    known = covering.complete and all(item.covers.complete for item in covering)

    def is_twice(item: ExpenditureItem) -> bool | None:
        if is_flat(item):
            return False
        named = None if item.heading is None else True if item.heading in covered else False if known else None
        return both(negate(is_flat(item)), named)

    yield judged(
        case,
        _COVERED_ONCE,
        items.any(is_flat),
        negate(items.any(is_twice)),
        reads=_each(case, expenditure, "form", "heading", "covers"),
        twice=tuple(item for item in items if is_twice(item)),
    )


_ONE_FORM = Texts(
    met="each category of costs is reckoned in one form",
    breached="{headings} are reckoned in more than one form",
    unknown="whether a category of costs is reckoned in more than one form is not certain",
    idle="no two items could be of one category",
)


def one_form_for_a_heading(expenditure: Expenditure, case: CommonCase) -> Iterator[Judgement]:
    """Whether each category of costs, in one phase of the operation, is reckoned in one form."""
    items = expenditure.items
    grouped: dict[str, list[ExpenditureItem]] = {}
    for item in items:
        if item.heading is not None:
            grouped.setdefault(item.heading, []).append(item)
    truths = {name: _is_in_two_forms(group) for name, group in grouped.items()}
    named = all(item.heading is not None for item in items)
    alone = items.complete and len(items) < len(_PAIR)
    yield judged(
        case,
        _ONE_FORM,
        False if alone else None if len(items) < len(_PAIR) else True,
        negate(either(*truths.values(), False if items.complete and named else None)),
        reads=_each(case, expenditure, "heading", "form", "phase"),
        headings=tuple(name for name, truth in truths.items() if truth),
    )


_PAIR = ("one", "other")


def _is_in_two_forms(items: list[ExpenditureItem]) -> bool | None:
    """Whether two items of one heading are of one phase and of two forms."""
    kinds = Counter((item.phase, item.form) for item in items)
    # Two items of which nobody says in which form they are may be in two.
    doubtful = [None for (_, form), count in kinds.items() if form is None and count > 1]
    pairs = [both(_same(one[0], other[0]), negate(_same(one[1], other[1]))) for one, other in combinations(kinds, 2)]
    return either(*pairs, *doubtful)


def _same(one: object, other: object) -> bool | None:
    return None if one is None or other is None else one == other
