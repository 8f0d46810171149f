"""Rules of 2021-2027 on items of expenditure."""

from __future__ import annotations

from collections.abc import Iterator

from integrated_projects.evidence.expenditure import Expenditure, ExpenditureItem
from integrated_projects.finding import Judgement, Severity
from integrated_projects.rule import rule
from integrated_projects.rulebooks.common_provisions import items, lists
from integrated_projects.rulebooks.cpr_2021_2027.terms import Case2021, article, foreign
from integrated_projects.source import Certainty

__all__ = [
    "actions_are_in_time",
    "category_has_one_form",
    "cost_is_covered_once",
    "costs_are_in_time",
    "costs_follow_the_request",
    "equipment_has_its_ground",
    "flat_amount_is_of_its_base",
    "interest_is_not_declared",
    "item_follows_its_key",
    "item_is_declared_once",
    "land_is_within_its_limit",
    "recoverable_vat_is_not_declared",
    "social_fund_buys_no_real_estate",
]


def __dir__() -> list[str]:
    return __all__


@rule(
    "actual-costs-are-incurred-and-paid-in-time", of=ExpenditureItem, within=Expenditure, basis=article("Article 63(2)")
)
def costs_are_in_time(item: ExpenditureItem, case: Case2021) -> Iterator[Judgement]:
    """Actual costs are incurred and paid on days on which they are eligible."""
    yield from items.costs_in_time(item, case)


@rule(
    "simplified-costs-stand-for-actions-in-time", of=ExpenditureItem, within=Expenditure, basis=article("Article 63(2)")
)
def actions_are_in_time(item: ExpenditureItem, case: Case2021) -> Iterator[Judgement]:
    """Unit costs and lump sums stand for actions that were carried out on eligible days."""
    yield from items.actions_in_time(item, case)


@rule(
    "cost-by-amendment-follows-its-request",
    of=ExpenditureItem,
    within=Expenditure,
    basis=article("Article 63(7)", Certainty.READ_IN_PART),
)
def costs_follow_the_request(item: ExpenditureItem, case: Case2021) -> Iterator[Judgement]:
    """A cost that an amendment made eligible is incurred since the amendment was requested."""
    yield from items.since_the_request(item, case)


@rule("item-is-declared-once", of=ExpenditureItem, within=Expenditure, basis=article("Article 63(9)"))
def item_is_declared_once(item: ExpenditureItem, case: Case2021) -> Iterator[Judgement]:
    """Under all programmes together no more is declared of an item than it comes to."""
    yield from items.declared_once(item, case)


@rule("shared-item-follows-its-key", of=ExpenditureItem, within=Expenditure, basis=article("Article 63(9)"))
def item_follows_its_key(item: ExpenditureItem, case: Case2021) -> Iterator[Judgement]:
    """An item that programmes share is declared by its key, to less than a cent."""
    yield from items.follows_the_key(item, case)


@rule("interest-is-not-declared", of=ExpenditureItem, within=Expenditure, basis=article("Article 64(1)(a)"))
def interest_is_not_declared(item: ExpenditureItem, case: Case2021) -> Iterator[Judgement]:
    """Interest on debt is not declared, unless the grant is a subsidy of it."""
    yield from items.no_interest(item, case)


@rule("recoverable-vat-is-not-declared", of=ExpenditureItem, within=Expenditure, basis=article("Article 64(1)(c)"))
def recoverable_vat_is_not_declared(item: ExpenditureItem, case: Case2021) -> Iterator[Judgement]:
    """Value added tax that can be recovered is declared of small operations only."""
    yield from items.no_recoverable_vat(item, case)


@rule(
    "social-fund-buys-no-real-estate",
    of=ExpenditureItem,
    within=Expenditure,
    basis=foreign("Regulation (EU) 2021/1057, Article 16(1)"),
)
def social_fund_buys_no_real_estate(item: ExpenditureItem, case: Case2021) -> Iterator[Judgement]:
    """The European Social Fund buys no land, real estate or infrastructure."""
    yield from items.no_real_estate(item, case)


@rule(
    "social-fund-buys-equipment-on-a-ground",
    of=ExpenditureItem,
    within=Expenditure,
    basis=foreign("Regulation (EU) 2021/1057, Article 16(1)"),
)
def equipment_has_its_ground(item: ExpenditureItem, case: Case2021) -> Iterator[Judgement]:
    """The European Social Fund pays for furniture, equipment and vehicles on one of three grounds."""
    yield from items.equipment_has_a_ground(item, case)


@rule(
    "flat-rate-amount-follows-its-base",
    of=ExpenditureItem,
    within=Expenditure,
    basis=article("Article 53(1)(d)", Certainty.INFERRED),
    severity=Severity.WARNING,
)
def flat_amount_is_of_its_base(item: ExpenditureItem, case: Case2021) -> Iterator[Judgement]:
    """An amount at a flat rate is that rate of the verified base."""
    yield from items.flat_amount_follows_its_base(item, case)


@rule("land-is-within-its-limit", of=Expenditure, within=Expenditure, basis=article("Article 64(1)(b)"))
def land_is_within_its_limit(expenditure: Expenditure, case: Case2021) -> Iterator[Judgement]:
    """Land is within its share of all eligible costs, the eligible land among them."""
    yield from lists.land_within_the_limit(expenditure, case)


@rule(
    "covered-cost-is-not-declared-beside-its-flat-rate",
    of=Expenditure,
    within=Expenditure,
    basis=article("Article 53(1)(e)"),
)
def cost_is_covered_once(expenditure: Expenditure, case: Case2021) -> Iterator[Judgement]:
    """No cost that a flat rate covers is declared beside it."""
    yield from lists.covered_once(expenditure, case)


@rule("category-of-costs-has-one-form", of=Expenditure, within=Expenditure, basis=article("Article 53(1)(e)"))
def category_has_one_form(expenditure: Expenditure, case: Case2021) -> Iterator[Judgement]:
    """Within one phase of the operation each category of costs is reckoned in one form."""
    yield from lists.one_form_for_a_heading(expenditure, case)
