"""Every noun that a page states, drawn at random: a strategy for each, by its type."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from integrated_projects.activity import Activity, ActivityKind, Indicator, Result
from integrated_projects.budget import (
    DIRECT,
    INDIRECT,
    Budget,
    BudgetLine,
    Coordinates,
    Cost,
    CostCategory,
    CostForm,
    CostGroup,
    CostType,
    Equation,
    FlatRate,
    LumpSum,
    Reckoning,
    Statement,
    Subtotal,
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
from integrated_projects.facility import Facility
from integrated_projects.identifier import (
    ContractNumber,
    DocumentKind,
    DocumentNumber,
    OrganisationId,
    ProcedureNumber,
    ProgrammeCode,
    ProjectNumber,
    RegistryNumber,
)
from integrated_projects.listing import Listing
from integrated_projects.money import Rate, Remainder, Rounding, RoundingMode, euro, leva, total
from integrated_projects.organisation import Organisation, OrganisationKind, Standing
from integrated_projects.partner import Capacity, Partner, Role, Selection
from integrated_projects.path import Path
from integrated_projects.period import (
    Duration,
    EligibleDays,
    Period,
    ProgrammingPeriod,
    ProgrammingTerms,
    TermOrigin,
)
from integrated_projects.place import Place
from integrated_projects.procedure import Award, Component, Procedure
from integrated_projects.programme import (
    Cofinancing,
    Fund,
    FundingSource,
    PriorityAxis,
    Programme,
    Share,
    Shares,
    SourceKind,
)
from integrated_projects.project import (
    TALLIED_LISTS,
    Contract,
    Instrument,
    LinkedContract,
    Objective,
    ObjectiveKind,
    ProgrammePart,
    ProgrammeView,
    Project,
    Strategy,
    Tally,
)
from integrated_projects.quantity import Bound, Quantity
from integrated_projects.source import Basis, Certainty, Source
from integrated_projects.target_group import TargetGroup, TargetGroupKind
from integrated_projects.territory import LauCode, Municipality, NutsCode
from integrated_projects.text import Text

T = TypeVar("T")


def perhaps(values: SearchStrategy[T]) -> SearchStrategy[T | None]:
    """The values, or that nothing is stated; that is the simplest."""
    return st.none() | values


def listed(values: SearchStrategy[T]) -> SearchStrategy[Any]:
    """A list as one writes it: not stated, complete or open."""
    few = st.lists(values, max_size=2)
    return st.none() | few | few.map(lambda items: [*items, ...])


# --- what nouns are made of -------------------------------------------------------------------------------------------

printable = st.characters(exclude_categories=["Cc", "Cs"]) | st.sampled_from("абвжщъюЯ„“№ \n\t")
names = st.text(printable, min_size=1, max_size=6).filter(str.strip)
days = st.dates()
years = st.integers(1000, 9999)
counts = st.integers(0, 10**15)
cents = st.integers(-(10**21), 10**21)
moneys = st.builds(
    lambda number, make: make(f"{'-' * (number < 0)}{abs(number) // 100}.{abs(number) % 100:02d}"),
    cents,
    st.sampled_from([leva, euro]),
)
some: dict[type, SearchStrategy[Any]] = {}


def built(noun: type, /, *first: SearchStrategy[Any], **fields: SearchStrategy[Any]) -> None:
    """Draw the noun from what is drawn for its fields."""
    some[noun] = st.builds(noun, *first, **fields)


# --- values -----------------------------------------------------------------------------------------------------------

some[Text] = st.builds(Text, bg=names) | st.builds(Text, en=names) | st.builds(Text, bg=names, en=names)
words = names | some[Text]
some[Listing] = listed(st.integers() | names).map(Listing)
some[Path] = st.builds(
    Path,
    st.lists(st.from_regex("[a-z][a-z0-9_]{0,5}", fullmatch=True) | st.integers(0, 10**9 - 1), max_size=3).map(tuple),
)
some[Rate] = st.builds(Rate, st.fractions(0, 1, max_denominator=10**6))
some[Rounding] = st.builds(Rounding, st.sampled_from(RoundingMode), step=st.sampled_from(["0.01", "1", "0.05"]))
some[Remainder] = st.sampled_from(
    [Remainder.LARGEST_FRACTION, Remainder.FIRST, Remainder.LAST, Remainder.APART]
) | st.builds(Remainder.borne_by, st.integers(0, 10**5))
some[Duration] = st.builds(Duration, months=st.integers(1, 1200), days=st.integers(0, 36600))
some[Period] = st.builds(
    lambda first, length: Period(first, first + timedelta(days=length)),
    st.dates(max_value=date(9000, 1, 1)),
    st.integers(1, 10**4),
)
some[ProgrammingPeriod] = st.builds(
    lambda first, length: ProgrammingPeriod("EU", first_year=first, last_year=first + length),
    st.integers(1990, 2100),
    st.integers(0, 20),
)
built(Quantity, counts | some[Duration] | moneys, bound=st.sampled_from(Bound))
some[ProgrammeCode] = st.sampled_from(["2014BG05M9OP001", "2014BG05M2OP001", "BGLD", "BG-RRP"]).map(ProgrammeCode)
some[ProcedureNumber] = st.builds(
    ProcedureNumber, st.just("BG05M9OP001"), axis=st.integers(1, 99), ordinal=st.integers(1, 999)
)
some[ProjectNumber] = st.builds(ProjectNumber, some[ProcedureNumber], ordinal=st.integers(1, 9999))
some[ContractNumber] = st.builds(ContractNumber, some[ProjectNumber], version=st.integers(1, 99))
some[DocumentNumber] = st.builds(
    DocumentNumber, some[ProjectNumber], kind=st.just(DocumentKind.COMMUNICATION), ordinal=st.integers(1, 999)
)
some[RegistryNumber] = st.builds(
    RegistryNumber, st.from_regex("[A-Z]{2}[0-9]{2}-[0-9]{1,4}", fullmatch=True), day=perhaps(days)
)
some[OrganisationId] = st.sampled_from(["NO 987654321", "000159508"]).map(OrganisationId.parse)
some[NutsCode] = st.sampled_from(["BG", "BG4", "BG41", "BG415", "RO411"]).map(NutsCode)
some[LauCode] = st.sampled_from(["BG415 KNL29", "BG344 SZR12", "RO411 69900"]).map(LauCode.parse)

# --- foundations ------------------------------------------------------------------------------------------------------

built(Source, names, address=perhaps(names), published_on=perhaps(days), certainty=perhaps(st.sampled_from(Certainty)))
built(Basis, words, article=perhaps(names), address=perhaps(names), certainty=st.sampled_from(Certainty))
pairs_of_currencies = st.permutations(["EUR", "BGN", "JPY", "KWD"])
some[ExchangeRate] = st.builds(
    lambda number, pair, **stated: ExchangeRate(number, base=pair[0], quote=pair[1], **stated),
    st.decimals("0.000001", 10**6, places=6),
    pairs_of_currencies,
    kind=perhaps(st.sampled_from(RateKind)),
    on=perhaps(days),
    source=perhaps(some[Source]),
)
some[Equivalence] = st.builds(
    lambda one, other, number: Equivalence(
        euro(one.amount), leva(other.amount), rate=ExchangeRate(number, base="EUR", quote="BGN")
    ),
    moneys,
    moneys,
    st.decimals("0.5", 2, places=5),
)
some[ConvertedWhole] = st.builds(
    lambda parts, remainder: convert_whole_then_allocate(
        total(parts), parts, remainder=Remainder.APART if remainder.bearer else remainder
    ),
    st.lists(moneys.map(lambda money: leva(money.amount or 1)), min_size=1, max_size=3),
    some[Remainder],
)


@st.composite
def versions(draw: st.DrawFn, values: SearchStrategy[Any]) -> Version[Any]:
    since, until = sorted([draw(days), draw(days)])
    return Version(
        draw(values),
        since=draw(st.sampled_from([None, since])),
        until=draw(st.sampled_from([None, until])),
        source=draw(perhaps(some[Source])),
    )


some[Version] = versions(st.integers() | names)
built(Dated, names, versions=st.lists(some[Version], min_size=1, max_size=3))
eligibilities = st.builds(Dated, names, versions=st.lists(versions(some[Period]), min_size=1, max_size=2))
built(EligibleDays, days=eligibilities, origin=st.sampled_from(TermOrigin))
built(ProgrammingTerms, some[ProgrammingPeriod], eligibility=perhaps(eligibilities))
places: dict[str, Any] = dict.fromkeys(["name", "address", "quarter", "settlement", "municipality"], perhaps(names))
built(Place, **places, region=names, territory_code=perhaps(some[NutsCode] | some[LauCode]))
built(
    Municipality,
    words,
    codes=st.builds(Dated, names, versions=st.lists(versions(some[LauCode]), min_size=1, max_size=2)),
    source=perhaps(some[Source]),
)

# --- programmes -------------------------------------------------------------------------------------------------------

codes = st.sampled_from(["ESF", "ERDF", "BG", "OWN"])
built(Fund, codes, name=perhaps(words))
built(FundingSource, codes, name=perhaps(words), kind=st.sampled_from(SourceKind))
built(PriorityAxis, words, number=perhaps(names))
built(Share, some[Fund] | some[FundingSource], rate=some[Rate])
some[Shares] = st.lists(some[Share], min_size=1, max_size=3, unique_by=lambda share: share.source.code).map(Shares)


@st.composite
def cofinancings(draw: st.DrawFn) -> Cofinancing:
    rate = draw(some[Rate])
    shares = Shares([(Fund("ESF"), rate), (FundingSource("BG", kind=SourceKind.NATIONAL), rate.complement())])
    return Cofinancing(shares=shares, rounding=draw(some[Rounding]), residual=draw(st.sampled_from(["ESF", "BG"])))


some[Cofinancing] = cofinancings()
built(
    Programme,
    some[ProgrammeCode],
    name=perhaps(words),
    short_name=perhaps(words),
    period=perhaps(some[ProgrammingPeriod]),
    funds=listed(some[Fund]),
    axes=listed(some[PriorityAxis]),
    shares=perhaps(some[Shares]),
    eligibility=perhaps(eligibilities),
    source=perhaps(some[Source]),
)
programmes = listed(some[Programme] | some[ProgrammeCode])

# --- who takes part, and what is done ---------------------------------------------------------------------------------

built(
    Organisation,
    names,
    other_names=listed(names),
    kind=perhaps(st.sampled_from(OrganisationKind)),
    legal_form=perhaps(names),
    standings=listed(st.sampled_from(Standing)),
    identifier=perhaps(some[OrganisationId]),
    country=perhaps(st.sampled_from(["BG", "NO"])),
    seat=perhaps(some[Place]),
    branches=listed(some[Place]),
)
built(
    Partner,
    some[Organisation],
    role=perhaps(st.sampled_from(Role)),
    programmes=programmes,
    capacities=listed(st.sampled_from(Capacity)),
    number=perhaps(names),
    since=perhaps(days),
    selection=perhaps(st.sampled_from(Selection)),
)
built(
    TargetGroup,
    words,
    kinds=listed(st.sampled_from(TargetGroupKind)),
    programmes=programmes,
    number=perhaps(names),
    includes=listed(words),
    circumstances=listed(words),
)
built(
    Activity,
    words,
    kinds=listed(st.sampled_from(ActivityKind)),
    programmes=programmes,
    number=perhaps(names),
    description=perhaps(words),
    parts=listed(words),
    performers=listed(some[Partner] | some[Organisation] | names),
    places=listed(some[Place]),
)
built(
    Indicator,
    words,
    target=perhaps(st.builds(Quantity, counts, st.sampled_from(Bound))),
    unit=perhaps(words),
    duration=perhaps(st.builds(Quantity, some[Duration], st.sampled_from(Bound))),
    of=perhaps(words),
    programmes=programmes,
    code=perhaps(names),
    number=perhaps(names),
)
built(Result, words, programmes=programmes, number=perhaps(names), means=listed(words))
built(
    Facility,
    words,
    abbreviation=perhaps(names),
    programmes=programmes,
    place=perhaps(some[Place]),
    staff=perhaps(words),
    features=listed(words),
    purposes=listed(words),
)
built(Component, st.integers(0, 9999), name=perhaps(words))
built(
    Procedure,
    some[ProcedureNumber] | some[ProjectNumber] | some[RegistryNumber],
    name=perhaps(words),
    award=perhaps(st.sampled_from(Award)),
    components=listed(some[Component]),
    source=perhaps(some[Source]),
)

# --- the budget -------------------------------------------------------------------------------------------------------

groups = [CostGroup.DIRECT_STAFF, CostGroup.OTHER_DIRECT]
built(FlatRate, some[Rate], of=st.sampled_from([DIRECT, INDIRECT, *groups, *CostCategory]))
exact_units = st.integers(0, 1000)
built(UnitCost, moneys, units=exact_units, per=st.integers(1, 2000), unit=perhaps(words))
built(LumpSum, moneys, output=words)
some[Step] = st.builds(Step, name=names, amount=moneys) | st.builds(
    lambda name, of, by, rounding: Step(name=name, of=of, by=by, rounding=rounding, amount=of.share(by, rounding)),
    names,
    moneys,
    some[Rate],
    some[Rounding],
)
some[Explanation] = some[Step].map(lambda step: Explanation(whole=step.amount, steps=[step]))
some[Cost] = st.builds(
    Cost, st.sampled_from([*CostType, *CostGroup]), moneys | some[UnitCost] | some[LumpSum], name=perhaps(names)
) | st.builds(Cost, st.just(INDIRECT), st.builds(FlatRate, some[Rate], of=st.just(DIRECT)))
some[Reckoning] = st.builds(
    lambda amount, rate, rounding: reckon([Cost(DIRECT, amount), Cost(INDIRECT, rate)], rounding=rounding),
    moneys,
    st.builds(FlatRate, some[Rate], of=st.just(DIRECT)),
    some[Rounding],
)
coordinates: dict[str, SearchStrategy[Any]] = {
    "programme": perhaps(some[Programme] | some[ProgrammeCode]),
    "source": perhaps(some[Fund] | some[FundingSource] | codes),
    "partner": perhaps(some[Partner] | some[Organisation] | names),
    "activity": perhaps(some[Activity] | names),
    "year": perhaps(years),
}
kinds_of_cost: dict[str, SearchStrategy[Any]] = {
    "cost_type": perhaps(st.sampled_from(CostType)),
    "category": perhaps(st.sampled_from(CostCategory)),
}
built(Coordinates, **coordinates, **kinds_of_cost)
some[BudgetLine] = st.builds(
    BudgetLine, moneys, form=perhaps(st.sampled_from(CostForm)), **coordinates, **kinds_of_cost
) | st.builds(BudgetLine, moneys, form=perhaps(some[FlatRate]), **coordinates)
built(Statement, moneys, **coordinates, **kinds_of_cost)
built(Budget, lines=listed(some[BudgetLine]), statements=st.lists(some[Statement], max_size=2))
some[Subtotal] = st.builds(Budget.subtotal_at, some[Budget], some[Coordinates])
some[Equation] = (
    st.builds(Budget, lines=listed(some[BudgetLine]), statements=st.lists(some[Statement], min_size=1, max_size=2))
    .map(Budget.reconcile)
    .flatmap(st.sampled_from)
)

# --- the project ------------------------------------------------------------------------------------------------------

built(Contract, some[ContractNumber] | some[RegistryNumber], kind=perhaps(words), signed_on=perhaps(days))
built(
    LinkedContract,
    some[ContractNumber] | some[RegistryNumber],
    kind=perhaps(words),
    signed_on=perhaps(days),
    programme=perhaps(some[ProgrammeCode]),
    programme_name=perhaps(words),
    party=perhaps(names),
    purpose=perhaps(words),
    outputs=listed(some[Indicator]),
)
built(
    Objective,
    words,
    kind=perhaps(st.sampled_from(ObjectiveKind)),
    programmes=programmes,
    number=perhaps(names),
    description=perhaps(words),
    means=listed(words),
    horizontal=perhaps(st.booleans()),
)
built(Strategy, words, level=perhaps(words), first_year=perhaps(years), last_year=perhaps(years))
built(
    ProgrammePart,
    some[Programme],
    printed_as=listed(words),
    contracts=listed(some[Contract]),
    axes=listed(some[PriorityAxis]),
    shares=perhaps(some[Shares]),
    cofinancing=perhaps(some[Cofinancing]),
)
counted = st.builds(Quantity, counts, st.sampled_from(Bound))
some[Tally] = st.builds(Tally, counted, of=st.sampled_from(TALLIED_LISTS)) | st.builds(
    Tally,
    counted,
    of=st.sampled_from(["partners", "associated_partners"]),
    programme=perhaps(some[ProgrammeCode]),
    role=perhaps(st.sampled_from(Role)),
    kind=perhaps(st.sampled_from(OrganisationKind)),
    capacity=perhaps(st.sampled_from(Capacity)),
)
built(
    Project,
    words,
    other_titles=listed(words),
    number=perhaps(some[ProjectNumber] | some[RegistryNumber]),
    procedure=perhaps(some[Procedure]),
    component=perhaps(st.integers(0, 9999) | some[Component]),
    parts=listed(some[ProgrammePart] | some[Programme]),
    instrument=perhaps(st.sampled_from(Instrument)),
    action_group=perhaps(some[Organisation]),
    stage=perhaps(st.integers(0, 9999)),
    first_day=perhaps(days),
    last_day=perhaps(days),
    duration=perhaps(some[Duration]),
    territory=listed(some[Place]),
    partners=listed(some[Partner]),
    associated_partners=listed(some[Partner]),
    target_groups=listed(some[TargetGroup]),
    objectives=listed(some[Objective]),
    directions=listed(words),
    strategies=listed(some[Strategy]),
    activities=listed(some[Activity]),
    facilities=listed(some[Facility]),
    indicators=listed(some[Indicator]),
    results=listed(some[Result]),
    budget=perhaps(some[Budget]),
    tallies=st.lists(some[Tally], max_size=2),
    linked_contracts=listed(some[LinkedContract]),
    summary=perhaps(words),
    acknowledgement=perhaps(words),
    disclaimer=perhaps(words),
    published_on=perhaps(days),
    source=perhaps(some[Source]),
)
some[ProgrammeView] = st.builds(Project.under, some[Project], some[Programme] | some[ProgrammeCode])

#: Every noun that a page states or that is made of what it states, with what is drawn for it.
NOUNS = some
#: Nouns that nobody writes: the library makes them of others.
MADE_OF_OTHERS = frozenset({ConvertedWhole, Equation, ProgrammeView, Subtotal})
