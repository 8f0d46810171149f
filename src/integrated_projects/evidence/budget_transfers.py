"""What was moved between the headings of the budget of a contract, and what the contract allows of it."""

from __future__ import annotations

from datetime import date

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.evidence._amounts import amount, in_one_currency, optional_amount
from integrated_projects.fields import may_be, to_day, to_optional_day
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listed, Listing
from integrated_projects.money import Money, Rate
from integrated_projects.programme import to_optional_programme_code
from integrated_projects.text import to_name, to_optional_name

__all__ = ["BudgetHeading", "BudgetTransfer", "BudgetTransfers", "ContractBudget"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen
class BudgetHeading(Embeddable):
    """A heading of the budget of a contract.

    Attributes:
        name: What the contract calls it.
        original: Its amount in the contract as it was signed.
        is_excluded: Whether the contract excludes it, so that nothing is moved into it or out of it without an
            amendment.

    Raises:
        Malformed: An amount below nought.

    Examples:
        >>> print(BudgetHeading("travel"))
        travel
    """

    name: str = attrs.field(converter=to_name)
    original: Money | None = attrs.field(default=None, validator=optional_amount, kw_only=True)
    is_excluded: bool | None = attrs.field(default=None, validator=may_be(bool), kw_only=True)

    def __str__(self) -> str:
        return self.name


@attrs.frozen
class BudgetTransfer(Embeddable):
    """What was moved from one heading to another.

    Attributes:
        amount: How much.
        giving: The name of the heading from which it was taken.
        receiving: The name of the heading to which it was added.
        made_on: The day on which it was moved.

    Raises:
        Malformed: An amount below nought, or one heading twice.

    Examples:
        >>> from integrated_projects.money import euro
        >>> print(BudgetTransfer(euro(3_000), giving="training", receiving="travel"))
        3000.00 EUR
    """

    amount: Money = attrs.field(validator=amount)
    giving: str | None = attrs.field(default=None, converter=to_optional_name, kw_only=True)
    receiving: str | None = attrs.field(default=None, converter=to_optional_name, kw_only=True)
    made_on: date | None = attrs.field(default=None, converter=to_optional_day, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.giving is not None and self.giving == self.receiving:
            raise Malformed(self.giving, "another heading than the giving one", "a transfer is between two headings")

    def __str__(self) -> str:
        return str(self.amount)


def _headings(value: Listed[BudgetHeading]) -> Listing[BudgetHeading]:
    headings = Listing(value, kind=BudgetHeading)
    names = [heading.name for heading in headings]
    for number, name in enumerate(names):
        if name in names[:number]:
            raise Malformed(name, "the name of one heading", "two headings of the contract have it")
    return headings


def _transfers(value: Listed[BudgetTransfer]) -> Listing[BudgetTransfer]:
    return Listing(value, kind=BudgetTransfer)


def _days(value: Listed[date]) -> Listing[date]:
    return Listing(value, kind=date).map(to_day)


@attrs.frozen(kw_only=True)
class ContractBudget(Embeddable):
    """The budget of one contract, and what became of it.

    Attributes:
        programme: Under which programme.
        headings: Its headings.
        transfers: What was moved between them, whether before or after an amendment.
        amended_on: The days on which the contract was formally amended.
        limit: How much of a heading's original amount the contract lets be moved without an amendment.
        sets_off: Whether the contract sets off what a heading gives against what it receives; else each is added up
            by itself.
        agreed_total: The total of the contract, as it was last amended.
        current_total: The total of the budget as it is now carried out.

    Raises:
        Malformed: An amount below nought, two headings of one name, or two currencies.

    Examples:
        >>> ContractBudget(limit=Rate.percent(10), amended_on=[]).amended_on.complete
        True
    """

    programme: ProgrammeCode | None = attrs.field(default=None, converter=to_optional_programme_code)
    headings: Listing[BudgetHeading] = attrs.field(default=None, converter=_headings)
    transfers: Listing[BudgetTransfer] = attrs.field(default=None, converter=_transfers)
    amended_on: Listing[date] = attrs.field(default=None, converter=_days)
    limit: Rate | None = attrs.field(default=None, validator=may_be(Rate))
    sets_off: bool | None = attrs.field(default=None, validator=may_be(bool))
    agreed_total: Money | None = attrs.field(default=None, validator=optional_amount)
    current_total: Money | None = attrs.field(default=None, validator=optional_amount)

    def __attrs_post_init__(self) -> None:
        in_one_currency(self)


def _contracts(value: Listed[ContractBudget]) -> Listing[ContractBudget]:
    return Listing(value, kind=ContractBudget)


@attrs.frozen
class BudgetTransfers(Embeddable):
    """What was moved between the headings of the budgets of a project.

    Attributes:
        contracts: The budget of each contract.

    Examples:
        >>> len(BudgetTransfers([ContractBudget()]).contracts)
        1
    """

    contracts: Listing[ContractBudget] = attrs.field(default=None, converter=_contracts)
