"""What both periods ask of items of expenditure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from integrated_projects.budget import CostForm, FlatRate
from integrated_projects.dated import Version
from integrated_projects.evidence.expenditure import (
    CostNature,
    EquipmentGround,
    ExpenditureItem,
)
from integrated_projects.evidence.operation import Operation
from integrated_projects.finding import Judgement
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import EUR, Money, Rounding, RoundingMode, total
from integrated_projects.path import Path
from integrated_projects.rule import agreed
from integrated_projects.rulebooks._margins import apart
from integrated_projects.rulebooks._programming import SOCIAL_FUNDS
from integrated_projects.rulebooks._remedies import to_be_less, to_become
from integrated_projects.rulebooks.common_provisions._eligible_days import by_amendment, in_time
from integrated_projects.rulebooks.common_provisions.terms import CommonCase
from integrated_projects.rulebooks.common_provisions.weighing import (
    Texts,
    in_euro,
    in_period,
    is_one_of,
    judged,
    rate_of,
)
from integrated_projects.truth import both, either, negate

__all__ = [
    "actions_in_time",
    "costs_in_time",
    "declared_once",
    "equipment_has_a_ground",
    "flat_amount_follows_its_base",
    "follows_the_key",
    "no_interest",
    "no_real_estate",
    "no_recoverable_vat",
    "since_the_request",
]


def __dir__() -> list[str]:
    return __all__


_COSTS_IN_TIME = Texts(
    met="{item} was incurred on {incurred} and paid on {paid}, on eligible days, as a rule {period}",
    breached="{item} was incurred on {incurred} and paid on {paid}, not within {period}",
    unknown="whether {item} was incurred and paid within {period} is not certain; {incurred}, {paid}",
    idle="{item} is not reimbursed as an actual cost of the period",
)
_ACTIONS_IN_TIME = Texts(
    met="what {item} stands for was carried out on {delivered}, on eligible days, as a rule {period}",
    breached="what {item} stands for was carried out on {delivered}, not within {period}",
    unknown="whether what {item} stands for was carried out within {period} is not certain; {delivered}",
    idle="{item} is no unit cost or lump sum of the period",
)


def costs_in_time(item: ExpenditureItem, case: CommonCase) -> Iterator[Judgement]:
    """Whether actual costs were incurred and paid on eligible days; unit costs and lump sums need not be."""
    applies = both(in_period(case, item.programme), is_one_of(item.form, CostForm.ACTUAL_COSTS))
    yield in_time(item, case, applies, _COSTS_IN_TIME, {"incurred_on": item.incurred_on, "paid_on": item.paid_on})


def actions_in_time(item: ExpenditureItem, case: CommonCase) -> Iterator[Judgement]:
    """Whether the actions behind unit costs and lump sums were carried out on eligible days, whenever paid."""
    applies = both(in_period(case, item.programme), is_one_of(item.form, CostForm.UNIT_COST, CostForm.LUMP_SUM))
    yield in_time(item, case, applies, _ACTIONS_IN_TIME, {"delivered_on": item.delivered_on})


def since_the_request(item: ExpenditureItem, case: CommonCase) -> Iterator[Judgement]:
    """Whether a cost that an amendment made eligible was incurred since its request, or since a natural disaster."""
    yield by_amendment(item, case, both(in_period(case, item.programme), item.by_amendment))


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
        remedies=to_be_less(declared - item.amount, _declared(item, case)) if item.declarations.complete else (),
        item=item,
        declared=declared,
    )


def _declared(item: ExpenditureItem, case: CommonCase, *programmes: ProgrammeCode | None) -> dict[Path, Money]:
    """What is declared of an item, under the programmes if some are named, by where it stands."""
    here = case.here / "declarations"
    return {
        here / position / "amount": one.amount
        for position, one in enumerate(item.declarations)
        if not programmes or one.programme in programmes
    }


_FOLLOWS_THE_KEY = Texts(
    met="{item} is declared by its key: {amounts}",
    breached="{item} is not declared by its key: {amounts}",
    unknown="whether {item} is declared by its key is not certain: {amounts}",
    idle="{item} is not shared among programmes of the period by a key",
)
_CENT = Fraction(1, 100)
_CEILING = Rounding(RoundingMode.CEILING)
#: So that a programme may keep the odd cent.
_DOWN = Rounding(RoundingMode.DOWN)


def follows_the_key(item: ExpenditureItem, case: CommonCase) -> Iterator[Judgement]:
    """Whether no programme declares more of a shared item than its part by the key; the odd cent may be anyone's."""
    keyed = True if item.key else False if item.key.complete else None
    shared = True if len(item.declarations) > 1 else False if item.declarations.complete else None
    excesses, unnamed = _over_the_key(item)
    most = max(excesses.values(), default=None)
    truth = None
    if most is not None and most >= _CENT:
        truth = False
    elif most is not None and item.declarations.complete and most + unnamed < _CENT:
        truth = True
    yield judged(
        case,
        _FOLLOWS_THE_KEY,
        both(in_period(case, item.programme), shared, keyed),
        truth,
        reads=(
            "programme",
            "declarations",
            "key",
            *(case.here / "declarations" / number / "programme" for number in range(len(item.declarations))),
            *(case.here / "key" / number / "programme" for number in range(len(item.key))),
        ),
        remedies=[
            remedy
            for code, excess in excesses.items()
            if item.declarations.complete and not unnamed
            for remedy in to_be_less(Money(_DOWN.apply(excess), item.amount.currency), _declared(item, case, code))
        ],
        item=item,
        amounts=item.declarations.map(lambda one: one.amount),
    )


def _over_the_key(item: ExpenditureItem) -> tuple[dict[ProgrammeCode | None, Fraction], Fraction]:
    """By how much each programme declares more than its part, and what is declared under none that is named.

    Nothing is told of the programmes where the key is not certain.
    """
    parts: dict[ProgrammeCode | None, Fraction] = {}
    for weight in item.key:
        parts[weight.programme] = parts.get(weight.programme, Fraction(0)) + weight.weight
    if not parts or None in parts or not item.key.complete:
        return {}, Fraction(0)
    declared: dict[ProgrammeCode | None, Fraction] = {}
    for one in item.declarations:
        declared[one.programme] = declared.get(one.programme, Fraction(0)) + Fraction(one.amount.amount)
    # What is declared under a programme that is not named may be declared under any.
    unnamed = declared.pop(None, Fraction(0))
    whole = Fraction(item.amount.amount) / sum(parts.values())
    codes = {**parts, **declared}
    return {code: declared.get(code, Fraction(0)) - whole * parts.get(code, 0) for code in codes}, unnamed


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
_NO_VAT_AT_ALL = Texts(
    met="{item} is no value added tax that can be recovered",
    breached="{item} is value added tax that can be recovered, whatever the operation costs",
    unknown="whether {item} is value added tax that can be recovered is not certain",
    idle=_NO_VAT.idle,
)


def no_recoverable_vat(item: ExpenditureItem, case: CommonCase) -> Iterator[Judgement]:
    """Whether value added tax cannot be recovered, or the operation costs less than a limit."""
    path, operation = case.given(Operation)
    cost = None if operation is None else operation.total_cost
    limits, levs = case.possible(case.terms.vat_limit), case.possible(case.terms.lev_per_euro)

    # Without a limit no operation is small, so that what it costs is of no account.
    counts = any(version.value for version in limits)
    places = [path if operation is None else path / "total_cost"] if counts else []

    def is_small(limit: Money) -> bool | None:
        return negate(_reaches(case, cost, limit)) if limit else False

    yield judged(
        case,
        _NO_VAT if counts else _NO_VAT_AT_ALL,
        both(in_period(case, item.programme), is_one_of(item.nature, CostNature.VAT)),
        either(negate(item.recoverable), agreed(limits, is_small)),
        reads=("programme", "nature", "recoverable", *places),
        using=(*limits, *levs) if counts else limits,
        observed=item.recoverable,
        remedies=to_become(path / "total_cost", min(_below(one.value, cost, levs) for one in limits))
        if cost and all(version.value for version in limits)
        else (),
        item=item,
        cost=cost,
        limit=limits[0].value,
    )


def _below(limit: Money, cost: Money, levs: Sequence[Version[Decimal]]) -> Money:
    """The largest amount below a limit in euro, in the currency of the cost."""
    per_euro = Fraction(1) if cost.currency == EUR else min(Fraction(lev.value) for lev in levs)
    reaching = Money(_CEILING.apply(Fraction(limit.amount) * per_euro), cost.currency)
    return reaching - Money("0.01", cost.currency)


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
        both(in_period(case, item.programme), is_one_of(item.fund, *SOCIAL_FUNDS)),
        either(negate(bought), item.cross_financed),
        reads=("programme", "fund", "nature", "cross_financed"),
        observed=item.nature,
        item=item,
        nature=item.nature,
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
    social = both(in_period(case, item.programme), is_one_of(item.fund, *SOCIAL_FUNDS))
    yield judged(
        case,
        _EQUIPMENT,
        both(social, is_one_of(item.nature, CostNature.EQUIPMENT), negate(item.cross_financed)),
        negate(is_one_of(ground, EquipmentGround.NONE)),
        reads=("programme", "fund", "nature", "cross_financed", "ground"),
        observed=ground,
        item=item,
        ground=ground,
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
        margin=None if expected is None else apart(expected - item.amount),
        remedies=to_become(case.here / "amount", expected),
        item=item,
        form=form,
        base=base,
        expected_amount=expected,
    )
