"""A local action group: the weights of its votes, its votes on projects, and the figures of its strategy."""

from __future__ import annotations

from datetime import date

import attrs

from integrated_projects.embeddable import Embeddable
from integrated_projects.errors import Malformed
from integrated_projects.fields import may_be, to_optional_day, to_whole
from integrated_projects.listing import Listed, Listing
from integrated_projects.money import Money
from integrated_projects.text import to_optional_name

__all__ = ["ActionGroup", "GroupMember", "LocalStrategy", "SelectionVote"]


def __dir__() -> list[str]:
    return __all__


def _votes(value: int) -> int:
    return to_whole(value, "a number of votes", 0, 10**9)


def _optional_votes(value: int | None) -> int | None:
    return None if value is None else _votes(value)


def _population(value: int | None) -> int | None:
    return None if value is None else to_whole(value, "a population", 0, 10**10)


def _amount(instance: object, attribute: attrs.Attribute[Money | None], value: object) -> None:
    if value is not None and (not isinstance(value, Money) or value.amount < 0):
        noun = f"the {attribute.name.replace('_', ' ')} of {type(instance).__name__}"
        raise Malformed(value, noun, 'it takes a Money that is not below nought, such as euro("1.00")')


@attrs.frozen
class GroupMember(Embeddable):
    """A member of the body that decides, without a name: only its weight and whom it speaks for.

    Attributes:
        votes: The weight of its vote.
        interest: The interest group for which it speaks, as the group calls it.
        is_public: Whether it is a public authority.

    Raises:
        Malformed: Votes that are no whole number from 0.

    Examples:
        >>> GroupMember(5, is_public=True).votes
        5
    """

    votes: int = attrs.field(converter=_votes)
    interest: str | None = attrs.field(default=None, converter=to_optional_name, kw_only=True)
    is_public: bool | None = attrs.field(default=None, validator=may_be(bool), kw_only=True)


@attrs.frozen(kw_only=True)
class SelectionVote(Embeddable):
    """One vote by which projects were selected.

    Attributes:
        cast: How many votes were cast.
        by_public: How many of them public authorities cast.

    Raises:
        Malformed: Numbers that are no whole numbers from 0, or more public votes than votes.

    Examples:
        >>> print(SelectionVote(cast=9, by_public=4))
        9 votes, 4 of them by public authorities
    """

    cast: int | None = attrs.field(default=None, converter=_optional_votes)
    by_public: int | None = attrs.field(default=None, converter=_optional_votes)

    def __attrs_post_init__(self) -> None:
        if self.cast is not None and self.by_public is not None and self.by_public > self.cast:
            raise Malformed(self.by_public, "a part of the votes", f"only {self.cast} were cast")

    def __str__(self) -> str:
        return f"{self.cast} votes, {self.by_public} of them by public authorities"


@attrs.frozen(kw_only=True)
class LocalStrategy(Embeddable):
    """The figures of the strategy of a local action group.

    Attributes:
        population: How many inhabitants its area has.
        has_derogation: Whether another population was allowed.
        public_expenditure: The total public expenditure of the strategy, or the public contribution to it.
        running_costs: What its management and monitoring cost.
        animation_costs: What its animation costs.
        approved_on: The day on which it was approved.
        programme_approved_on: The day on which the programme that pays for it was approved.
        first_selected_on: The day on which the first strategies under that programme were selected.

    Raises:
        Malformed: A population that is no whole number from 0, amounts below nought or in two currencies.

    Examples:
        >>> LocalStrategy(population=30_000).has_derogation is None
        True
    """

    population: int | None = attrs.field(default=None, converter=_population)
    has_derogation: bool | None = attrs.field(default=None, validator=may_be(bool))
    public_expenditure: Money | None = attrs.field(default=None, validator=_amount)
    running_costs: Money | None = attrs.field(default=None, validator=_amount)
    animation_costs: Money | None = attrs.field(default=None, validator=_amount)
    approved_on: date | None = attrs.field(default=None, converter=to_optional_day)
    programme_approved_on: date | None = attrs.field(default=None, converter=to_optional_day)
    first_selected_on: date | None = attrs.field(default=None, converter=to_optional_day)

    def __attrs_post_init__(self) -> None:
        amounts = (self.public_expenditure, self.running_costs, self.animation_costs)
        codes = sorted({amount.currency.code for amount in amounts if amount is not None})
        if len(codes) > 1:
            raise Malformed(", ".join(codes), "the currency of a LocalStrategy", "state one and no other")

    def __str__(self) -> str:
        return "the local strategy"


def _members(value: Listed[GroupMember]) -> Listing[GroupMember]:
    return Listing(value, kind=GroupMember)


def _selections(value: Listed[SelectionVote]) -> Listing[SelectionVote]:
    return Listing(value, kind=SelectionVote)


@attrs.frozen(kw_only=True)
class ActionGroup(Embeddable):
    """A local action group.

    Attributes:
        members: The members of the body that decides.
        selections: The votes by which projects were selected.
        strategy: The figures of its strategy.

    Examples:
        >>> group = ActionGroup(members=[GroupMember(5, is_public=True), GroupMember(6, is_public=False)])
        >>> group.selections.complete
        False
    """

    members: Listing[GroupMember] = attrs.field(default=None, converter=_members)
    selections: Listing[SelectionVote] = attrs.field(default=None, converter=_selections)
    strategy: LocalStrategy | None = attrs.field(default=None, validator=may_be(LocalStrategy))

    def __str__(self) -> str:
        return "the local action group"
