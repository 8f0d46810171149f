"""Complete and correct projects, composed so that every rule has something to judge and nothing to say against it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from random import Random

import attrs

from integrated_projects.activity import Activity, ActivityKind, Indicator, Result
from integrated_projects.budget import (
    COORDINATE_NAMES,
    DIRECT,
    INDIRECT,
    Budget,
    BudgetLine,
    Coordinates,
    CostCategory,
    CostForm,
    FlatRate,
    Statement,
)
from integrated_projects.catalogue.bulgaria_2014_2020 import HRD, NATIONAL_BUDGET, REGIONS_IN_GROWTH, SESG
from integrated_projects.catalogue.bulgaria_eea_2014_2021 import LOCAL_DEVELOPMENT
from integrated_projects.catalogue.funds import EEA_GRANTS, ERDF, ESF
from integrated_projects.dated import Dated
from integrated_projects.facility import Facility
from integrated_projects.identifier import ContractNumber, ProcedureNumber, ProgrammeCode, ProjectNumber
from integrated_projects.money import BGN, EUR, Currency, Money, Rate, Rounding, RoundingMode, total
from integrated_projects.organisation import Organisation, OrganisationKind
from integrated_projects.partner import Capacity, Partner, Role
from integrated_projects.period import Duration, Period
from integrated_projects.place import Place
from integrated_projects.procedure import Award, Procedure
from integrated_projects.programme import Fund, FundingSource, Programme, Shares, SourceKind, SplitPolicy
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
from tests.property.chance import dice, with_facts

OWN = FundingSource("OWN", kind=SourceKind.OWN)
_ERDF_85_15 = Shares([(ERDF, Rate.percent("85")), (NATIONAL_BUDGET, Rate.percent("15"))])
_EEA_85_15 = Shares([(EEA_GRANTS, Rate.percent("85")), (NATIONAL_BUDGET, Rate.percent("15"))])

#: A programme as those of Interreg are, in which the partners pay the third part.
CROSS_BORDER = Programme(
    ProgrammeCode.parse("2014TC16RFCB047"),
    shares=Shares([(ERDF, Rate.percent("85")), (NATIONAL_BUDGET, Rate.percent("13")), (OWN, Rate.percent("2"))]),
    eligibility=Dated.always("the eligibility of expenditure", Period.through(date(2014, 1, 1), date(2023, 12, 31))),
)
REGIONS = attrs.evolve(REGIONS_IN_GROWTH, shares=_ERDF_85_15, funds=[ERDF])
#: Programmes of the period after it.
_IN_2021_2027 = Dated.always("the eligibility of expenditure", Period.through(date(2021, 1, 1), date(2029, 12, 31)))
HUMAN_RESOURCES = Programme(
    ProgrammeCode.parse("2021BG05SFPR002"),
    funds=[Fund("ESF+")],
    shares=Shares([(Fund("ESF+"), Rate.percent("85")), (NATIONAL_BUDGET, Rate.percent("15"))]),
    eligibility=_IN_2021_2027,
)
#: One of the programmes that took claims in leva until a day of their own; it pays from the same fund here.
DEVELOPMENT = attrs.evolve(HUMAN_RESOURCES, code=ProgrammeCode.parse("2021BG16FFPR003"))
NEIGHBOURS = Programme(
    ProgrammeCode.parse("2021TC16RFCB047"), funds=[ERDF], shares=_ERDF_85_15, eligibility=_IN_2021_2027
)
#: Its days of eligibility have no end here, as the terms of law may have none.
MECHANISM = attrs.evolve(
    LOCAL_DEVELOPMENT,
    shares=_EEA_85_15,
    eligibility=Dated.always("the eligibility of expenditure", Period.through(date(2014, 1, 1), None)),
)

PROGRAMMES = (HRD, SESG, REGIONS, CROSS_BORDER, MECHANISM, HUMAN_RESOURCES, DEVELOPMENT, NEIGHBOURS)
SOURCES: tuple[FundingSource | Fund, ...] = (ESF, Fund("ESF+"), ERDF, EEA_GRANTS, NATIONAL_BUDGET, OWN)

#: The programmes of a project, of which the first leads.
_COMPANIES = (
    (HRD, SESG),
    (SESG, HRD, REGIONS),
    (CROSS_BORDER,),
    (CROSS_BORDER, HRD),
    (MECHANISM, SESG),
    (REGIONS, CROSS_BORDER, SESG),
    (HUMAN_RESOURCES, DEVELOPMENT),
    (DEVELOPMENT,),
    (HUMAN_RESOURCES,),
    (DEVELOPMENT, HUMAN_RESOURCES),
    (NEIGHBOURS, HUMAN_RESOURCES),
)
_FORMS = (
    FlatRate(Rate.percent("7"), of=DIRECT),
    FlatRate(Rate.percent("15"), of=CostCategory.STAFF),
    CostForm.LUMP_SUM,
)
_INSTRUMENTS = (
    *(Instrument.COMMUNITY_LED_LOCAL_DEVELOPMENT, Instrument.COMMUNITY_LED_LOCAL_DEVELOPMENT),
    *(Instrument.INTEGRATED_TERRITORIAL_INVESTMENT, Instrument.INTEGRATED_TERRITORIAL_INVESTMENT),
    Instrument.NONE,
)
_LEV_PER_EURO = Fraction("1.95583")
_TO_THE_CENT = Rounding(RoundingMode.HALF_UP)


def correct_project(number: int) -> Project:
    """A complete project in which everything that a rule reads is stated, every list is closed, and all is well."""
    random = dice(number)
    programmes = random.choice(_COMPANIES)
    currencies = _currencies(random, programmes)
    own_number = _number_under(programmes[0], random)
    partners = _partners(programmes, random)
    parts = [_part(programme, own_number, random) for programme in programmes]
    form = random.choice(_FORMS)
    lines = [line for part in parts for line in _lines(part, currencies[part.programme.code], partners, form, random)]
    printed = _statements(lines, random, alike=len(set(currencies.values())) == 1)
    is_later = {HUMAN_RESOURCES, DEVELOPMENT} & {*programmes}
    first = date(2022 if is_later else 2016, 1, 1) + timedelta(days=random.randrange(1000))
    duration = Duration(months=random.randint(1, 36))
    associated = [
        Partner(
            Organisation("Labour agency", kind=OrganisationKind.AGENCY, country="BG", other_names=[]),
            role=Role.ASSOCIATED_PARTNER,
            programmes=[programmes[0]],
            capacities=[],
        )
    ]
    activities = [
        Activity(
            f"activity under {programme}",
            kinds=[ActivityKind.VOCATIONAL_TRAINING],
            programmes=[programme],
            performers=[random.choice(partners)],
        )
        for programme in programmes
    ]
    return Project(
        "A correct project",
        number=own_number,
        procedure=Procedure(own_number.procedure, award=Award.DIRECT),
        component=1,
        parts=parts,
        instrument=random.choice(_INSTRUMENTS),
        first_day=first,
        last_day=duration.after(first) - timedelta(days=random.randint(0, 1)),
        duration=duration,
        territory=[Place(municipality="Town")],
        partners=partners,
        associated_partners=associated,
        target_groups=[TargetGroup("pupils", kinds=[TargetGroupKind.CHILDREN_AND_PUPILS], programmes=programmes)],
        objectives=[Objective("inclusion", programmes=programmes)],
        directions=["employment", "education"],
        indicators=[Indicator("pupils taught", target=Quantity.at_least(36), programmes=[programmes[0]])],
        results=[Result("pupils stay in school", programmes=[])],
        activities=activities,
        facilities=[Facility("a centre", programmes=[programmes[-1]])],
        budget=Budget(lines=lines, statements=[*printed]),
        tallies=[
            Tally(Quantity.exactly(len(parts)), of="parts"),
            Tally(Quantity.exactly(1), of="partners", role=Role.BENEFICIARY),
            Tally(Quantity.at_least(1), of="partners", capacity=Capacity.EMPLOYER),
            Tally(Quantity.up_to(1), of="partners", kind=OrganisationKind.NGO),
            Tally(Quantity.exactly(1), of="activities", programme=programmes[0]),
            Tally(Quantity.exactly(2), of="directions"),
        ],
        linked_contracts=[
            LinkedContract(
                ContractNumber.parse("BG16RFOP001-1.024-0005-C01"),
                programme=REGIONS,
                outputs=[],
                signed_on=first - timedelta(days=random.randint(1, 400)),
            )
        ],
    )


def _currencies(random: Random, programmes: tuple[Programme, ...]) -> dict[ProgrammeCode, Currency]:
    """Mostly leva alone; sometimes euro, and sometimes each programme in its own currency."""
    main = random.choice((BGN, BGN, BGN, EUR))
    other = random.choice((main, main, main, EUR))
    codes = [programme.code for programme in programmes]
    return {code: main if code == codes[0] else other for code in codes}


def _number_under(programme: Programme, random: Random) -> ProjectNumber:
    procedure = ProcedureNumber(programme.code.prefix, axis=random.randint(1, 5), ordinal=random.randint(1, 99))
    return procedure.project(random.randint(1, 9999))


def _part(programme: Programme, number: ProjectNumber, random: Random) -> ProgrammePart:
    shares = programme.shares
    assert shares is not None
    # Where two sources beside the fund pay, only the fund can take the rest.
    policies = tuple(SplitPolicy) if len(shares.items) == 2 else (SplitPolicy.NATIONAL_HALF_UP,)
    return ProgrammePart(
        programme,
        contracts=[Contract(number.contract(programme=programme.code, version=random.randint(1, 3)))],
        shares=shares,
        cofinancing=random.choice(policies).cofinancing(shares),
    )


def _partners(programmes: tuple[Programme, ...], random: Random) -> list[Partner]:
    municipality = Organisation(
        "Municipality", kind=OrganisationKind.MUNICIPALITY, country="BG", other_names=["Община", "Commune"]
    )
    abroad = "NO" if MECHANISM in programmes else "RO"
    partners = [
        Partner(
            Organisation("School", kind=OrganisationKind.SCHOOL, country="BG", other_names=[]),
            role=Role.PARTNER,
            programmes=random.sample(programmes, random.randint(1, len(programmes))),
            capacities=[],
        ),
        Partner(
            Organisation("Foundation", kind=OrganisationKind.FOUNDATION, country=abroad, other_names=[]),
            role=Role.PARTNER,
            programmes=programmes,
            capacities=[Capacity.EMPLOYER],
        ),
    ]
    if len(programmes) > 1 and random.random() < 0.5:
        # The municipality leads under one programme and is a partner under the others.
        partners.append(Partner(municipality, role=Role.PARTNER, programmes=programmes[1:], capacities=[]))
        programmes = programmes[:1]
    return [Partner(municipality, role=Role.BENEFICIARY, programmes=programmes, capacities=[]), *partners]


def _lines(
    part: ProgrammePart, currency: Currency, partners: list[Partner], form: FlatRate | CostForm, random: Random
) -> Iterator[BudgetLine]:
    """The money of one programme by source and type of cost, the indirect costs at a flat rate where one is used."""
    cofinancing = part.cofinancing
    assert cofinancing is not None
    direct = {
        category: Money(random.randint(10**5, 10**8), currency) * Fraction(1, 100)
        for category in (CostCategory.STAFF, CostCategory.SERVICES)
    }
    base = direct[CostCategory.STAFF] if form in _FORMS[1:] else total(direct.values())
    rate = form.rate if isinstance(form, FlatRate) else Rate.percent("11")
    indirect = base.share(rate, _TO_THE_CENT)
    whole = cofinancing.split(total([*direct.values(), indirect]))
    rest = dict(whole)
    for category, amount in direct.items():
        for source, paid in cofinancing.split(amount).items():
            rest[source] -= paid
            yield BudgetLine(
                paid,
                programme=part.programme,
                source=source,
                cost_type=DIRECT,
                category=category,
                partner=random.choice(partners),
                form=CostForm.ACTUAL_COSTS,
            )
    for source, paid in rest.items():
        yield BudgetLine(
            paid,
            programme=part.programme,
            source=source,
            cost_type=INDIRECT,
            category=CostCategory.MATERIALS,
            partner=random.choice(partners),
            form=form,
        )


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
