"""Projects composed so that every rule has something to judge and nothing to say against it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction
from random import Random
from typing import TypeVar, cast

import attrs

from integrated_projects.activity import Activity, ActivityKind, Indicator, Result
from integrated_projects.adapters.strategies._chance import happens, with_facts
from integrated_projects.adapters.strategies._names import CAST, Cast
from integrated_projects.adapters.strategies._programmes import (
    COMPANIES,
    DEVELOPMENT,
    HUMAN_RESOURCES,
    MECHANISM,
    REGIONS,
)
from integrated_projects.budget import (
    COORDINATE_NAMES,
    DIRECT,
    INDIRECT,
    Budget,
    BudgetLine,
    Coordinates,
    CostCategory,
    CostForm,
    CostType,
    FlatRate,
    Statement,
)
from integrated_projects.facility import Facility
from integrated_projects.identifier import ContractNumber, ProcedureNumber, ProgrammeCode, ProjectNumber
from integrated_projects.money import BGN, EUR, Currency, Money, Rate, Rounding, RoundingMode, total
from integrated_projects.organisation import Organisation, OrganisationKind
from integrated_projects.partner import Capacity, Partner, Role
from integrated_projects.period import Duration
from integrated_projects.place import Place
from integrated_projects.procedure import Award, Procedure
from integrated_projects.programme import (
    Cofinancing,
    Programme,
    Shares,
    SplitPolicy,
)
from integrated_projects.project import (
    Contract,
    Instrument,
    LinkedContract,
    Objective,
    ProgrammePart,
    Project,
    Tally,
)
from integrated_projects.quantity import Quantity
from integrated_projects.target_group import TargetGroup, TargetGroupKind
from integrated_projects.text import Text

__all__ = ["Draft", "OF_DIRECT", "OF_STAFF", "consistent_project", "equivalent", "statement_at"]


def __dir__() -> list[str]:
    return __all__


T = TypeVar("T")

OF_DIRECT = FlatRate(Rate.percent("7"), of=DIRECT)
OF_STAFF = FlatRate(Rate.percent("15"), of=CostCategory.STAFF)
_FORMS = (OF_DIRECT, OF_STAFF, CostForm.LUMP_SUM)
_INSTRUMENTS = (
    *(Instrument.COMMUNITY_LED_LOCAL_DEVELOPMENT, Instrument.COMMUNITY_LED_LOCAL_DEVELOPMENT),
    *(Instrument.INTEGRATED_TERRITORIAL_INVESTMENT, Instrument.INTEGRATED_TERRITORIAL_INVESTMENT),
    Instrument.NONE,
)
_LEV_PER_EURO = Fraction("1.95583")
_TO_THE_CENT = Rounding(RoundingMode.HALF_UP)


@attrs.frozen(kw_only=True)
class Draft:
    """How a consistent project is composed.

    Attributes:
        random: The source of chance.
        cast: Who takes part.
        modest: Whether what a consistent project can do without may be left out, and the money is in one currency;
            else everything that a rule reads is stated.
        least_programmes: How many programmes pay at least, where the project is modest.
        form: The form of the indirect costs, which are then stated; left out, it is drawn.
    """

    random: Random
    cast: Cast = CAST
    modest: bool = False
    least_programmes: int = 1
    form: FlatRate | CostForm | None = None

    def programmes(self) -> tuple[Programme, ...]:
        """The programmes that pay, of which the first leads."""
        if not self.modest:
            return self.random.choice(COMPANIES)
        # The fewest first, which is the simplest.
        enough = [company for company in COMPANIES if len(company) >= self.least_programmes]
        return self.random.choice(sorted(enough, key=len))

    def keeps(self) -> bool:
        """Whether something is stated that may be left out."""
        return not self.modest or self.random.choice((False, True))

    def kept(self, items: Sequence[T]) -> list[T]:
        """Those of the items that are stated."""
        return [item for item in items if self.keeps()]


def consistent_project(draft: Draft) -> Project:
    """A project in which everything that a rule reads is stated, every list is closed, and all is well."""
    random = draft.random
    programmes = draft.programmes()
    currencies = _currencies(programmes, draft)
    own_number = _number_under(programmes[0], random)
    partners = _partners(programmes, draft)
    parts = [_part(programme, own_number, random) for programme in programmes]
    form = draft.form or random.choice(_FORMS)
    lines = [line for part in parts for line in _lines(part, currencies[part.programme.code], partners, form, draft)]
    printed = _statements(lines, random, alike=len(set(currencies.values())) == 1)
    is_later = {HUMAN_RESOURCES, DEVELOPMENT} & {*programmes}
    first = date(2022 if is_later else 2016, 1, 1) + timedelta(days=random.randrange(1000))
    duration = Duration(months=random.randint(1, 36))
    activities = [
        Activity(
            Text(bg=f"Обучение по {programme}", en=f"Training under {programme}"),
            kinds=[ActivityKind.VOCATIONAL_TRAINING],
            programmes=[programme],
            performers=[random.choice(partners)],
        )
        for programme in draft.kept(programmes)
    ]
    directions = draft.kept([Text(bg="заетост", en="employment"), Text(bg="образование", en="education")])
    return Project(
        draft.cast.title,
        number=own_number,
        procedure=Procedure(own_number.procedure, award=Award.DIRECT),
        component=1,
        parts=parts,
        instrument=random.choice(_INSTRUMENTS),
        first_day=first,
        last_day=duration.after(first) - timedelta(days=random.randint(0, 1)),
        duration=duration,
        territory=[Place(municipality=draft.cast.town.name)],
        partners=partners,
        associated_partners=draft.kept([_associated(programmes[0], draft.cast)]),
        # Every programme reaches somebody.
        target_groups=[
            TargetGroup(
                Text(bg="Ученици", en="Pupils"),
                kinds=[TargetGroupKind.CHILDREN_AND_PUPILS],
                programmes=programmes,
            )
        ],
        objectives=draft.kept([Objective(Text(bg="Социално включване", en="Inclusion"), programmes=programmes)]),
        directions=directions,
        indicators=draft.kept(
            [
                Indicator(
                    Text(bg="Обучени ученици", en="Pupils taught"),
                    target=Quantity.at_least(36),
                    programmes=[programmes[0]],
                )
            ]
        ),
        results=draft.kept([Result(Text(bg="Учениците остават в училище", en="Pupils stay at school"), programmes=[])]),
        activities=activities,
        facilities=draft.kept([Facility(Text(bg="Дневен център", en="A day centre"), programmes=[programmes[-1]])]),
        budget=Budget(lines=lines, statements=[*printed] if draft.keeps() else []),
        tallies=draft.kept([*_tallies(programmes, partners, activities, directions)]),
        linked_contracts=draft.kept(
            [
                LinkedContract(
                    ContractNumber.parse("BG16RFOP001-1.024-0005-C01"),
                    programme=REGIONS,
                    outputs=[],
                    signed_on=first - timedelta(days=random.randint(1, 400)),
                )
            ]
        ),
    )


def _currencies(programmes: tuple[Programme, ...], draft: Draft) -> dict[ProgrammeCode, Currency]:
    """Mostly leva alone; sometimes euro, and sometimes each programme in its own currency."""
    main = draft.random.choice((BGN, BGN, BGN, EUR))
    other = main if draft.modest else draft.random.choice((main, main, main, EUR))
    codes = [programme.code for programme in programmes]
    return {code: main if code == codes[0] else other for code in codes}


def _number_under(programme: Programme, random: Random) -> ProjectNumber:
    procedure = ProcedureNumber(programme.code.prefix, axis=random.randint(1, 5), ordinal=random.randint(1, 99))
    return procedure.project(random.randint(1, 9999))


def _part(programme: Programme, number: ProjectNumber, random: Random) -> ProgrammePart:
    # Every one of these programmes states its shares.
    shares = cast("Shares", programme.shares)
    # Where two sources beside the fund pay, only the fund can take the rest.
    others = len(shares.items) - 1
    policies = tuple(SplitPolicy) if others == 1 else (SplitPolicy.NATIONAL_HALF_UP,)
    return ProgrammePart(
        programme,
        contracts=[Contract(number.contract(programme=programme.code, version=random.randint(1, 3)))],
        shares=shares,
        cofinancing=random.choice(policies).cofinancing(shares),
    )


def _partners(programmes: tuple[Programme, ...], draft: Draft) -> list[Partner]:
    random, names = draft.random, draft.cast
    municipality = Organisation(
        f"Община {names.town.name}",
        kind=OrganisationKind.MUNICIPALITY,
        country="BG",
        other_names=[f"Municipality of {names.town.latin}", f"{names.town.latin} Municipality"],
    )
    partners = []
    if draft.keeps():
        partners.append(
            Partner(
                Organisation(names.school, kind=OrganisationKind.SCHOOL, country="BG", other_names=[]),
                role=Role.PARTNER,
                programmes=random.sample(programmes, random.randint(1, len(programmes))),
                capacities=[],
            )
        )
    # Programmes of Interreg need partners of two countries, and those of a social fund one of civil society; each of
    # these companies has one or the other.
    partners.append(
        Partner(
            Organisation(
                names.foundation,
                kind=OrganisationKind.FOUNDATION,
                country="NO" if MECHANISM in programmes else "RO",
                other_names=[],
            ),
            role=Role.PARTNER,
            programmes=programmes,
            capacities=[Capacity.EMPLOYER],
        )
    )
    if len(programmes) > 1 and happens(random, 0.5):
        # The municipality leads under one programme and is a partner under the others.
        partners.append(Partner(municipality, role=Role.PARTNER, programmes=programmes[1:], capacities=[]))
        programmes = programmes[:1]
    return [Partner(municipality, role=Role.BENEFICIARY, programmes=programmes, capacities=[]), *partners]


def _associated(programme: Programme, names: Cast) -> Partner:
    return Partner(
        Organisation(names.agency, kind=OrganisationKind.AGENCY, country="BG", other_names=[]),
        role=Role.ASSOCIATED_PARTNER,
        programmes=[programme],
        capacities=[],
    )


def _lines(
    part: ProgrammePart, currency: Currency, partners: list[Partner], form: FlatRate | CostForm, draft: Draft
) -> Iterator[BudgetLine]:
    """The money of one programme by source and type of cost, the indirect costs at a flat rate where one is used."""
    random = draft.random
    cofinancing = cast("Cofinancing", part.cofinancing)
    categories = [CostCategory.STAFF, *draft.kept([CostCategory.SERVICES])]
    direct = {category: Money(random.randint(10**5, 10**8), currency) * Fraction(1, 100) for category in categories}
    costs: list[tuple[CostType, CostCategory, CostForm | FlatRate, Money]] = [
        (DIRECT, category, CostForm.ACTUAL_COSTS, amount) for category, amount in direct.items()
    ]
    base = direct[CostCategory.STAFF] if form in _FORMS[1:] else total(direct.values())
    rate = form.rate if isinstance(form, FlatRate) else Rate.percent("11")
    if draft.form is not None or draft.keeps():
        costs.append((INDIRECT, CostCategory.MATERIALS, form, base.share(rate, _TO_THE_CENT)))
    rest = cofinancing.split(total(amount for *_, amount in costs))
    for cost_type, category, form_of_cost, amount in costs:
        # What is rounded in the parts is made up for in the last, so that the sources agree with the whole.
        paid_by = rest if category is costs[-1][1] else cofinancing.split(amount)
        rest = {source: paid - paid_by[source] for source, paid in rest.items()}
        for source, paid in paid_by.items():
            yield BudgetLine(
                paid,
                programme=part.programme,
                source=source,
                cost_type=cost_type,
                category=category,
                partner=random.choice(partners),
                form=form_of_cost,
            )


def _tallies(
    programmes: Sequence[Programme],
    partners: Sequence[Partner],
    activities: Sequence[Activity],
    directions: Sequence[Text],
) -> Iterator[Tally]:
    """What a page may count, with the right counts."""
    yield Tally(Quantity.exactly(len(programmes)), of="parts")
    yield Tally(Quantity.exactly(1), of="partners", role=Role.BENEFICIARY)
    employers = sum(Capacity.EMPLOYER in partner.capacities for partner in partners)
    yield Tally(Quantity.at_least(employers), of="partners", capacity=Capacity.EMPLOYER)
    yield Tally(Quantity.up_to(1), of="partners", kind=OrganisationKind.NGO)
    under_first = sum(programmes[0].code in activity.programmes for activity in activities)
    yield Tally(Quantity.exactly(under_first), of="activities", programme=programmes[0])
    yield Tally(Quantity.exactly(len(directions)), of="directions")


def _statements(lines: list[BudgetLine], random: Random, *, alike: bool) -> Iterator[Statement]:
    """Totals that a page may print, one breakdown of them in the other currency too."""
    divided = [("programme",), ("programme", "source"), ("programme", "cost_type")]
    if alike:
        # Amounts in two currencies have no sum, so these totals exist only where there is one.
        divided += [(), ("source",), ("cost_type",), ("source", "cost_type")]
    for number, names in enumerate(random.sample(divided, 2)):
        parts: dict[Coordinates, list[Money]] = {}
        for line in lines:
            at = Coordinates(**{name: getattr(line, name) for name in names})
            parts.setdefault(at, []).append(line.amount)
        for at, amounts in parts.items():
            yield statement_at(total(amounts), at)
            if number == 0:
                # Of one breakdown alone, since equivalents that are rounded one by one do not add up.
                yield statement_at(equivalent(total(amounts)), at)


def statement_at(amount: Money, at: Coordinates) -> Statement:
    """The amount as it is printed for these coordinates."""
    return with_facts(Statement(amount), {name: getattr(at, name) for name in COORDINATE_NAMES})


def equivalent(amount: Money) -> Money:
    """The same amount in the other of the two currencies, rounded once."""
    exact = Fraction(amount.amount)
    if amount.currency == BGN:
        return Money(_TO_THE_CENT.apply(exact / _LEV_PER_EURO), EUR)
    return Money(_TO_THE_CENT.apply(exact * _LEV_PER_EURO), BGN)
