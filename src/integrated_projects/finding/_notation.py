"""How figures and nouns are written in Bulgarian."""

from __future__ import annotations

import enum
import functools
from datetime import date
from decimal import Decimal

from integrated_projects.budget import BudgetLine, Coordinates, FlatRate, Statement
from integrated_projects.budget.line import COORDINATE_NAMES
from integrated_projects.evidence.action_group import ActionGroup, LocalStrategy, SelectionVote
from integrated_projects.evidence.aid_register import AidGrant, AidRegister, ControlLink, CumulatedAid
from integrated_projects.evidence.budget_transfers import BudgetTransfer
from integrated_projects.evidence.changeover import Conversion, ConvertedAmount, ConvertedSum, PriceDisplay
from integrated_projects.evidence.concept import Concept
from integrated_projects.evidence.cooperation import Cooperation, CooperationCosts
from integrated_projects.evidence.eea_grant import GrantShare, Invoice
from integrated_projects.evidence.expenditure import ExpenditureItem
from integrated_projects.evidence.participation import (
    EsfOutputs,
    EsfPlusOutputs,
    EsfPlusRecord,
    EsfRecord,
    Participation,
)
from integrated_projects.evidence.territorial_strategy import StrategyFinancing, TerritorialStrategy
from integrated_projects.finding.vocabulary import (
    basis_words,
    field_words,
    noun_name,
    own_words,
    source_words,
    value_words,
)
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.money import Money, Rate
from integrated_projects.partner import Partner
from integrated_projects.period import Duration, Period
from integrated_projects.procedure import (
    ActivityAdmission,
    Admission,
    Conditions,
    Demand,
    Financing,
    GrantLimit,
    Prerequisite,
    Profile,
    Requirement,
    TargetGroupAdmission,
)
from integrated_projects.programme import Cofinancing, Programme, Shares
from integrated_projects.project import ProgrammePart, Project, Tally
from integrated_projects.quantity import Bound, Quantity
from integrated_projects.source import Basis, Source
from integrated_projects.text import Text

__all__ = ["in_bulgarian"]


def __dir__() -> list[str]:
    return __all__


#: A blank at which no line is broken, so that an amount stays whole.
_BLANK = "\N{NO-BREAK SPACE}"
_CURRENCIES = {"BGN": "лв.", "EUR": "евро"}


@functools.singledispatch
def in_bulgarian(value: object) -> str:
    """A figure or a noun as it is written in Bulgarian, by its type; what has no words of its own, as everywhere.

    Examples:
        >>> from integrated_projects.money import leva
        >>> in_bulgarian(date(2022, 7, 5)).split(), in_bulgarian(leva("977900.00")).split()
        (['05.07.2022', 'г.'], ['977', '900,00', 'лв.'])
    """
    name = getattr(value, "name", None)
    return name.read("bg") if isinstance(name, Text) else own_words(value, "bg")


@in_bulgarian.register
def _text(value: Text) -> str:
    return value.read("bg")


@in_bulgarian.register
def _value(value: enum.Enum) -> str:
    return value_words(str(value.value), "bg")


@in_bulgarian.register
def _truth(value: bool) -> str:  # noqa: FBT001 - a truth is what it writes
    return "да" if value else "не"


@in_bulgarian.register
def _decimal(value: Decimal) -> str:
    return str(value).replace(".", ",")


@in_bulgarian.register
def _day(value: date) -> str:
    return f"{value.day:02d}.{value.month:02d}.{value.year:04d}{_BLANK}г."


@in_bulgarian.register
def _money(value: Money) -> str:
    figure = f"{value.amount:,f}".replace(",", _BLANK).replace(".", ",")
    code = value.currency.code
    return f"{figure}{_BLANK}{_CURRENCIES.get(code, code)}"


@in_bulgarian.register
def _rate(value: Rate) -> str:
    return value.format().replace(".", ",").replace(" ", _BLANK)


@in_bulgarian.register
def _shares(value: Shares) -> str:
    return " + ".join(f"{share.source}{_BLANK}{_rate(share.rate)}" for share in value.items)


@in_bulgarian.register
def _cofinancing(value: Cofinancing) -> str:
    rounded = f"закръгляване {_value(value.rounding.mode)} до {_decimal(value.rounding.step)}"
    return f"{_shares(value.shares)}, {rounded}, остатъкът за {value.residual}"


@in_bulgarian.register
def _period(value: Period) -> str:
    return " – ".join("…" if day is None else _day(day) for day in (value.first, value.last))


@in_bulgarian.register
def _duration(value: Duration) -> str:
    counts = ((value.months, "месец", "месеца"), (value.days, "ден", "дни"))
    return " и ".join(f"{count}{_BLANK}{one if count == 1 else many}" for count, one, many in counts if count)


@in_bulgarian.register
def _quantity(value: Quantity) -> str:  # type: ignore[type-arg] # of whatever
    figure = in_bulgarian(value.value)
    return figure if value.bound is Bound.EXACTLY else f"{_value(value.bound)} {figure}"


@in_bulgarian.register
def _flat_rate(value: FlatRate) -> str:
    return f"{_rate(value.rate)} върху {_value(value.of)}"


@in_bulgarian.register
def _coordinates(value: Coordinates) -> str:
    stated = [getattr(value, name) for name in COORDINATE_NAMES if getattr(value, name) is not None]
    return ", ".join(map(in_bulgarian, stated)) or "целия проект"


@in_bulgarian.register(BudgetLine)
@in_bulgarian.register(Statement)
def _figure(value: BudgetLine | Statement) -> str:
    whole = all(getattr(value, name) is None for name in COORDINATE_NAMES)
    return f"{_money(value.amount)} ({'за целия проект' if whole else _coordinates(value)})"


@in_bulgarian.register
def _tally(value: Tally) -> str:
    conditions = [_value(one) for one in (value.role, value.kind, value.capacity) if one is not None]
    if value.programme is not None:
        conditions.append(f"по {value.programme}")
    counted = f"{field_words(value.of).read('bg')}: {_quantity(value.count)}"
    return f"{counted} ({', '.join(conditions)})" if conditions else counted


@in_bulgarian.register
def _programme(value: Programme) -> str:
    return in_bulgarian(value.short_name or value.name or value.code)


@in_bulgarian.register
def _part(value: ProgrammePart) -> str:
    return _programme(value.programme)


@in_bulgarian.register
def _partner(value: Partner) -> str:
    return value.organisation.name


@in_bulgarian.register
def _project(value: Project) -> str:
    return value.title.read("bg")


@in_bulgarian.register
def _profile(value: Profile) -> str:
    words = [_value(one) for one in (value.kind, value.capacity) if one is not None]
    words += [" или ".join(map(_value, value.standings))] if value.standings else []
    words += ["от " + " или ".join(value.countries)] if value.countries else []
    return ", ".join(words) or "който и да е"


def _admitted(items: Listing[object], programme: ProgrammeCode | None) -> str:
    words = [*map(in_bulgarian, items), *([] if items.complete else ["…"])]
    return "; ".join(words) + ("" if programme is None else f" по {programme}")


@in_bulgarian.register
def _admission(value: Admission) -> str:
    return _admitted(value.profiles, value.programme)


@in_bulgarian.register(TargetGroupAdmission)
@in_bulgarian.register(ActivityAdmission)
def _admission_by_kind(value: TargetGroupAdmission | ActivityAdmission) -> str:
    return _admitted(value.kinds, value.programme)


@in_bulgarian.register
def _requirement(value: Requirement) -> str:
    wanted = f"{' или '.join(map(_profile, value.of))} (най-малко {value.count})"
    return wanted if value.programme is None else f"{wanted} по {value.programme}"


@in_bulgarian.register
def _prerequisite(value: Prerequisite) -> str:
    first, to, last = str(value).partition(" to ")
    return f"от {first} до {last}" if to else first


@in_bulgarian.register
def _conditions(value: Conditions) -> str:
    return str(value.procedure) if value.component is None else f"{value.procedure}, компонент {value.component}"


@in_bulgarian.register
def _grant_limit(value: GrantLimit) -> str:
    return "проектът" if value.programme is None else str(value.programme)


@in_bulgarian.register
def _financing_under(value: Financing) -> str:
    return "която и да е програма" if value.programme is None else str(value.programme)


@in_bulgarian.register
def _demand(value: Demand) -> str:
    return value.text.read("bg")


@in_bulgarian.register
def _vote(value: SelectionVote) -> str:
    cast, public = ("?" if count is None else count for count in (value.cast, value.by_public))
    return f"подадени гласове {cast}, от тях на публични органи {public}"


@in_bulgarian.register
def _costs(value: CooperationCosts) -> str:
    return f"разходите на {value.partner or 'партньор'}"


@in_bulgarian.register
def _invoice(value: Invoice) -> str:
    return "фактура" if value.issued_on is None else f"фактура от {_day(value.issued_on)}"


@in_bulgarian.register
def _share(value: GrantShare) -> str:
    return value.partner or "партньор"


@in_bulgarian.register
def _item(value: ExpenditureItem) -> str:
    amount = in_bulgarian(value.amount)
    return f"{amount} за {value.heading}" if value.heading else amount


@in_bulgarian.register
def _transfer(value: BudgetTransfer) -> str:
    return _money(value.amount)


@in_bulgarian.register
def _financing(value: StrategyFinancing) -> str:
    programme, fund = value.programme or "програма", value.fund or "фонд"
    return f"приоритет {value.priority or '?'} на {programme}, {fund}"


@in_bulgarian.register(Conversion)
@in_bulgarian.register(ConvertedAmount)
def _converted(value: Conversion | ConvertedAmount) -> str:
    stated = [_money(money) for money in (value.amount, value.converted) if money is not None]
    return ", превалутирани в ".join(stated) or _kind(value)


@in_bulgarian.register
def _converted_sum(value: ConvertedSum) -> str:
    return "части на цяла сума" if value.whole is None else f"части на {_converted(value.whole)}"


@in_bulgarian.register
def _price(value: PriceDisplay) -> str:
    return " ".join(["цена", " и ".join(_money(money) for money in (value.lev, value.euro) if money is not None)])


@in_bulgarian.register
def _link(value: ControlLink) -> str:
    return f"{value.holder} контролира {value.held}"


@in_bulgarian.register
def _aid(value: AidGrant) -> str:
    amount = "" if value.amount is None else f" {_money(value.amount)}"
    return f"помощ{amount}" if value.granted_on is None else f"помощ{amount} от {_day(value.granted_on)}"


def _kind(value: object) -> str:
    """The name of the kind, of nouns of which a project has one and of those that have no name of their own."""
    return field_words(noun_name(type(value))).read("bg")


for _named in (
    *(ActionGroup, AidRegister, Concept, Cooperation, CumulatedAid, EsfOutputs, EsfPlusOutputs, EsfPlusRecord),
    *(EsfRecord, LocalStrategy, Participation, TerritorialStrategy),
):
    in_bulgarian.register(_named, _kind)


@in_bulgarian.register
def _source(value: Source) -> str:
    return source_words(value, "bg")


@in_bulgarian.register
def _basis(value: Basis) -> str:
    return basis_words(value, "bg")
