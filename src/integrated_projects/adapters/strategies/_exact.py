"""What cannot be drawn fact by fact: types whose facts depend on each other, and facts that follow a grammar."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from integrated_projects.activity import Activity
from integrated_projects.adapters.strategies import _values as values
from integrated_projects.budget import (
    DIRECT,
    INDIRECT,
    BudgetLine,
    Coordinates,
    Cost,
    CostGroup,
    CostType,
    FlatRate,
    LumpSum,
    Reckoning,
    Statement,
    UnitCost,
    reckon,
)
from integrated_projects.changeover import (
    ConvertedWhole,
    Equivalence,
    ExchangeRate,
    RateKind,
    convert_whole_then_allocate,
)
from integrated_projects.dated import Dated, Version
from integrated_projects.explanation import Explanation, Step
from integrated_projects.identifier import (
    ContractNumber,
    DocumentNumber,
    OrganisationId,
    ProcedureNumber,
    ProgrammeCode,
    ProjectNumber,
    RegistryNumber,
)
from integrated_projects.listing import Listing
from integrated_projects.money import EUR, Money, Rate, Remainder, Rounding, RoundingMode, euro, leva, total
from integrated_projects.organisation import Organisation, OrganisationKind
from integrated_projects.partner import Capacity, Role
from integrated_projects.path import Path
from integrated_projects.period import Duration, Period, ProgrammingPeriod
from integrated_projects.place import Place
from integrated_projects.procedure import Demand, Prerequisite
from integrated_projects.programme import Cofinancing, Fund, FundingSource, Share, Shares, SourceKind
from integrated_projects.project import TALLIED_LISTS, Project, Tally
from integrated_projects.quantity import Bound, Quantity
from integrated_projects.source import Source
from integrated_projects.territory import LauCode, NutsCode
from integrated_projects.text import Text

__all__ = ["BY_FIELD", "BY_TYPE", "HOLDING"]


def __dir__() -> list[str]:
    return __all__


#: What draws something, made only when it is asked for.
Drawing = Callable[[], SearchStrategy[Any]]


def _perhaps(values_: SearchStrategy[Any]) -> SearchStrategy[Any]:
    """The values, or that nothing is stated; that is the simplest."""
    return st.none() | values_


def _sources() -> SearchStrategy[Source | None]:
    return _perhaps(st.builds(Source, values.names()))


# --- what holds others ------------------------------------------------------------------------------------------------


def _listings(items: SearchStrategy[Any]) -> SearchStrategy[Listing[Any]]:
    """A list that is not stated, complete, or open."""
    few = st.lists(items, max_size=2)
    return st.one_of(st.none(), few, few.map(lambda stated: [*stated, ...])).map(Listing)


def _tuples(items: SearchStrategy[Any]) -> SearchStrategy[tuple[Any, ...]]:
    return st.lists(items, max_size=2).map(tuple)


@st.composite
def _versions(draw: st.DrawFn, items: SearchStrategy[Any]) -> Version[Any]:
    since, until = sorted([draw(st.dates()), draw(st.dates())])
    return Version(
        draw(items),
        since=draw(st.sampled_from([None, since])),
        until=draw(st.sampled_from([None, until])),
        source=draw(_sources()),
    )


def _dated(items: SearchStrategy[Any]) -> SearchStrategy[Dated[Any]]:
    return st.builds(Dated, values.names(), versions=st.lists(_versions(items), min_size=1, max_size=2))


def _quantities(items: SearchStrategy[Any]) -> SearchStrategy[Quantity[Any]]:
    return st.builds(Quantity, items, bound=st.sampled_from(Bound))


def _counts() -> SearchStrategy[Quantity[int]]:
    return _quantities(st.integers(0, 10**15))


# --- programmes and money ---------------------------------------------------------------------------------------------


def _shares() -> SearchStrategy[Shares]:
    funds = st.builds(Fund, _source_codes())
    others = st.builds(FundingSource, _source_codes(), kind=st.sampled_from(SourceKind))
    shares = st.builds(Share, funds | others, rate=values.rates())
    return st.lists(shares, min_size=1, max_size=3, unique_by=lambda share: share.source.code).map(Shares)


def _source_codes() -> SearchStrategy[str]:
    return st.sampled_from(["ESF", "ERDF", "BG", "OWN"])


def _cofinancing(rate: Rate, rounding: Rounding, residual: str) -> Cofinancing:
    shares = Shares([(Fund("ESF"), rate), (FundingSource("BG", kind=SourceKind.NATIONAL), rate.complement())])
    return Cofinancing(shares=shares, rounding=rounding, residual=residual)


def _roundings() -> SearchStrategy[Rounding]:
    return st.builds(Rounding, st.sampled_from(RoundingMode), step=st.sampled_from(["0.01", "1", "0.05"]))


def _remainders() -> SearchStrategy[Remainder]:
    plain = [Remainder.LARGEST_FRACTION, Remainder.FIRST, Remainder.LAST, Remainder.APART]
    return st.sampled_from(plain) | st.builds(Remainder.borne_by, st.integers(0, 10**5))


def _exchange_rate(number: Decimal, pair: list[str], kind: RateKind | None, on: date | None) -> ExchangeRate:
    return ExchangeRate(number, base=pair[0], quote=pair[1], kind=kind, on=on)


def _equivalence(one: Money, other: Money, number: Decimal) -> Equivalence:
    rate = ExchangeRate(number, base="EUR", quote="BGN")
    return Equivalence(euro(one.amount), leva(other.amount), rate=rate)


def _converted_whole(parts: list[Money], remainder: Remainder) -> ConvertedWhole:
    # A bearer is named by its place, which these few parts need not have.
    lawful = Remainder.APART if remainder.bearer else remainder
    # What is in euro is converted already.
    amounts = [leva(part.amount) if part.currency is EUR else part for part in parts]
    return convert_whole_then_allocate(total(amounts), amounts, remainder=lawful)


def _leva_but_nought() -> SearchStrategy[Money]:
    return values.moneys().map(lambda money: leva(money.amount or 1))


def _step(name: str, of: Money, by: Rate, rounding: Rounding) -> Step:
    return Step(name=name, of=of, by=by, rounding=rounding, amount=of.share(by, rounding))


def _steps() -> SearchStrategy[Step]:
    names, moneys = values.names(), values.moneys()
    return st.builds(Step, name=names, amount=moneys) | st.builds(_step, names, moneys, values.rates(), _roundings())


def _rates_of_direct_costs() -> SearchStrategy[FlatRate]:
    return st.builds(FlatRate, values.rates(), of=st.just(DIRECT))


def _costs() -> SearchStrategy[Cost]:
    units = st.builds(UnitCost, values.moneys(), units=st.integers(0, 1000), per=st.integers(1, 2000))
    sums = st.builds(LumpSum, values.moneys(), output=values.texts())
    kinds = st.sampled_from([*CostType, *CostGroup])
    return st.builds(Cost, kinds, values.moneys() | units | sums, name=_perhaps(values.names())) | st.builds(
        Cost, st.just(INDIRECT), _rates_of_direct_costs()
    )


def _reckoned(amount: Money, rate: FlatRate, rounding: Rounding) -> Reckoning:
    return reckon([Cost(DIRECT, amount), Cost(INDIRECT, rate)], rounding=rounding)


# --- the project ------------------------------------------------------------------------------------------------------


def _tallies() -> SearchStrategy[Tally]:
    return st.builds(Tally, _counts(), of=st.sampled_from(TALLIED_LISTS)) | st.builds(
        Tally,
        _counts(),
        of=st.sampled_from(["partners", "associated_partners"]),
        programme=_perhaps(values.programme_codes()),
        role=_perhaps(st.sampled_from(Role)),
        kind=_perhaps(st.sampled_from(OrganisationKind)),
        capacity=_perhaps(st.sampled_from(Capacity)),
    )


def _prerequisite(first: ProcedureNumber, more: int) -> Prerequisite:
    return Prerequisite(first, last_ordinal=min(first.ordinal + more, 999))


def _years() -> SearchStrategy[int]:
    return st.integers(2014, 2030) | st.integers(1000, 9999)


def _countries() -> SearchStrategy[str]:
    return st.sampled_from(["BG", "NO", "RO"])


def _steps_of_paths() -> SearchStrategy[tuple[str | int, ...]]:
    one = st.from_regex("[a-z][a-z0-9_]{0,5}", fullmatch=True) | st.integers(0, 10**9 - 1)
    return st.lists(one, max_size=3).map(tuple)


#: What is drawn for types that hold others, of what is drawn for these.
HOLDING: Mapping[Any, Callable[[SearchStrategy[Any]], SearchStrategy[Any]]] = MappingProxyType(
    {Dated: _dated, Listing: _listings, Quantity: _quantities, Version: _versions, tuple: _tuples}
)
#: What is drawn for types that are drawn whole.
BY_TYPE: Mapping[Any, Drawing] = MappingProxyType(
    {
        Cofinancing: lambda: st.builds(
            _cofinancing, values.rates(), _roundings(), residual=st.sampled_from(["ESF", "BG"])
        ),
        ContractNumber: values.contract_numbers,
        ConvertedWhole: lambda: st.builds(
            _converted_whole, st.lists(_leva_but_nought(), min_size=1, max_size=3), _remainders()
        ),
        Cost: _costs,
        DocumentNumber: values.document_numbers,
        Decimal: lambda: st.integers(0, 10**9).map(lambda tenths: Decimal(f"{tenths // 10}.{tenths % 10}")),
        Duration: values.durations,
        Equivalence: lambda: st.builds(_equivalence, values.moneys(), values.moneys(), st.decimals("0.5", 2, places=5)),
        ExchangeRate: lambda: st.builds(
            _exchange_rate,
            st.decimals("0.000001", 10**6, places=6),
            st.permutations(["EUR", "BGN", "JPY", "KWD"]),
            _perhaps(st.sampled_from(RateKind)),
            _perhaps(st.dates()),
        ),
        Explanation: lambda: _steps().map(lambda step: Explanation(whole=step.amount, steps=[step])),
        LauCode: values.lau_codes,
        Money: values.moneys,
        NutsCode: values.nuts_codes,
        OrganisationId: values.organisation_ids,
        Path: lambda: st.builds(Path, _steps_of_paths()),
        Period: values.periods,
        Prerequisite: lambda: st.builds(_prerequisite, values.procedure_numbers(), st.integers(0, 50)),
        ProcedureNumber: values.procedure_numbers,
        ProgrammeCode: values.programme_codes,
        ProgrammingPeriod: lambda: st.builds(
            lambda first, length: ProgrammingPeriod("EU", first_year=first, last_year=first + length),
            st.integers(1990, 2100),
            st.integers(0, 20),
        ),
        ProjectNumber: values.project_numbers,
        Rate: values.rates,
        Reckoning: lambda: st.builds(_reckoned, values.moneys(), _rates_of_direct_costs(), _roundings()),
        RegistryNumber: values.registry_numbers,
        Remainder: _remainders,
        Rounding: _roundings,
        Shares: _shares,
        Step: _steps,
        Tally: _tallies,
        Text: values.texts,
        bool: st.booleans,
        date: st.dates,
        int: lambda: st.integers(1, 99),
        str: values.names,
    }
)
#: What is drawn for single facts: of a noun, or of whatever noun has a field of the name.
BY_FIELD: Mapping[tuple[type | None, str], Drawing] = MappingProxyType(
    {
        (Activity, "name"): values.activity_names,
        (BudgetLine, "source"): lambda: _perhaps(_source_codes()),
        (Coordinates, "source"): lambda: _perhaps(_source_codes()),
        (Demand, "key"): lambda: st.from_regex("[a-z][a-z0-9]{0,5}(-[a-z]{1,4})?", fullmatch=True),
        (Fund, "code"): _source_codes,
        (FundingSource, "code"): _source_codes,
        (Organisation, "country"): lambda: _perhaps(_countries()),
        (Organisation, "name"): lambda: values.organisation_names() | values.names(),
        (Place, "municipality"): lambda: _perhaps(values.municipality_names() | values.names()),
        (Project, "title"): lambda: values.project_titles() | values.texts(),
        (Statement, "source"): lambda: _perhaps(_source_codes()),
        (UnitCost, "per"): lambda: st.integers(1, 2000),
        (UnitCost, "units"): lambda: st.integers(0, 1000),
        (None, "contract_currency"): lambda: _perhaps(st.sampled_from(["BGN", "EUR"])),
        (None, "countries"): lambda: st.lists(_countries(), max_size=2),
        (None, "currency"): lambda: _perhaps(st.sampled_from(["BGN", "EUR"])),
        (None, "first_year"): lambda: _perhaps(_years()),
        (None, "last_year"): lambda: _perhaps(_years()),
        (None, "least_programmes"): lambda: _perhaps(_dated(st.integers(1, 9))),
        (None, "year"): lambda: _perhaps(_years()),
    }
)
