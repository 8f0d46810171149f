"""What both periods ask of a whole list of expenditure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from integrated_projects.budget import CostForm, FlatRate
from integrated_projects.dated import Version
from integrated_projects.evidence.expenditure import (
    CostNature,
    Expenditure,
    ExpenditureItem,
)
from integrated_projects.finding import Judgement, Remedy
from integrated_projects.money import Money, Rate, Rounding, RoundingMode, total
from integrated_projects.path import Path
from integrated_projects.rule import agreed
from integrated_projects.rulebooks._remedies import to_be_less
from integrated_projects.rulebooks.common_provisions.terms import CommonCase
from integrated_projects.rulebooks.common_provisions.weighing import (
    Texts,
    is_one_of,
    judged,
)
from integrated_projects.truth import both, either, negate

__all__ = ["covered_once", "land_within_the_limit", "one_form_for_a_heading"]


def __dir__() -> list[str]:
    return __all__


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

    sure = [item.amount for item in items if is_land(item)]
    possible = [item.amount for item in items if is_land(item) is not False]
    certain = total(sure, None if other is None else other.currency) if sure or other is not None else None
    plain, raised = case.possible(case.terms.land_share), case.possible(case.terms.derelict_share)

    def is_kept(rate: Rate) -> bool | None:
        if other is None:
            return None
        limit = _land_limit(other, rate)
        if total(sure, other.currency).amount > limit:
            return False
        return True if items.complete and total(possible, other.currency).amount <= limit else None

    # The limit for derelict sites is the wider one: what is above it is above both.
    truths = (agreed(plain, is_kept), agreed(raised, is_kept))
    of_site = truths[0] if expenditure.derelict is False else truths[1] if expenditure.derelict else None
    agreeing = truths[0] if truths[0] == truths[1] else None
    shares = raised if expenditure.derelict else plain
    truth = of_site if expenditure.derelict is not None else agreeing
    yield judged(
        case,
        _LAND,
        both(negate(expenditure.conservation), items.any(is_land)),
        truth,
        reads=(
            case.here / "conservation",
            case.here / "derelict",
            case.here / "eligible",
            *_each(case, expenditure, "nature"),
        ),
        using=shares if expenditure.derelict is not None else (*plain, *raised),
        observed=certain,
        expected=None if other is None else _as_money(other, shares[0].value),
        margin=None if other is None or certain is None else _as_money(other, shares[0].value) - certain,
        remedies=_remedies(expenditure, case, shares) if truth is False else (),
        land=certain,
        eligible=other,
        limit=None if other is None else _as_money(other, shares[0].value),
    )


def _remedies(expenditure: Expenditure, case: CommonCase, shares: Sequence[Version[Rate]]) -> list[Remedy]:
    """What would have to be paid for land, where it is certain which items are land; the stricter limit is kept."""
    other, natures = expenditure.eligible, [item.nature for item in expenditure.items]
    if other is None or None in natures or not expenditure.items.complete:
        return []
    parts = {
        case.here / "items" / position / "amount": item.amount
        for position, item in enumerate(expenditure.items)
        if item.nature is CostNature.LAND
    }
    limit = min(_as_money(other, version.value) for version in shares)
    return to_be_less(total(parts.values(), other.currency) - limit, parts)


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

    covers = [
        case.here / "items" / number / "covers" for number, item in enumerate(items) if is_flat(item) is not False
    ]

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
        reads=(*_each(case, expenditure, "form", "heading"), *covers),
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
    phases: dict[int | None, list[CostForm | FlatRate | None]] = {}
    for item in items:
        phases.setdefault(item.phase, []).append(item.form)
    truths = [_differ(forms) for phase, forms in phases.items() if phase is not None]
    # An item of no stated phase may be of the phase of any other.
    anywhere = both(_differ([item.form for item in items]), None) if None in phases else False
    return either(*truths, anywhere)


def _differ(forms: list[CostForm | FlatRate | None]) -> bool | None:
    """Whether two of the forms are not the same."""
    known = {form for form in forms if form is not None}
    if len(known) > 1:
        return True
    return None if None in forms and len(forms) > 1 else False
