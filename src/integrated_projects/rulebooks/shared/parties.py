"""Rules on partners, target groups and activities, and on what the page counts of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from integrated_projects.activity import Activity
from integrated_projects.budget import Statement
from integrated_projects.finding import Judgement, Message, Remedy, Severity
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.listing import Listing
from integrated_projects.organisation import Organisation
from integrated_projects.partner import Partner, Role
from integrated_projects.path import Path
from integrated_projects.project import ProgrammePart, Project, Tally
from integrated_projects.quantity import Bound, Quantity
from integrated_projects.rule import decide, not_applicable, rule
from integrated_projects.rulebooks.shared.gaps import PARTS, in_lines, is_programme_of
from integrated_projects.rulebooks.shared.terms import ARITHMETIC, PRACTICE, SharedCase
from integrated_projects.target_group import TargetGroup
from integrated_projects.text import Text
from integrated_projects.truth import both, either, negate

__all__ = [
    "activity_is_paid",
    "associated_partners_carry_no_money",
    "one_beneficiary",
    "organisation_once_in_each_role",
    "organisation_once_under_each_programme",
    "partner_is_under_a_programme",
    "performers_take_part",
    "programme_reaches_a_target_group",
    "tally_agrees_with_its_list",
    "target_group_is_under_a_programme",
]


def __dir__() -> list[str]:
    return __all__


def _under(name: Text | Organisation, programmes: Listing[ProgrammeCode], case: SharedCase) -> Judgement:
    """Whether something is under a programme of the project, and under no other."""
    project = case.project
    some = programmes.any(lambda code: is_programme_of(project, code))
    none_else = programmes.all(lambda code: is_programme_of(project, code))
    return decide(
        both(some, none_else),
        "{name} is under {programmes}",
        breached="{name} is under {programmes}; the project is paid by {paying}",
        unknown="which programmes of the project {name} belongs to is not certain",
        observed=programmes,
        expected=tuple(part.programme.code for part in project.parts),
        missing=(case.here / "programmes", PARTS),
        name=name,
        programmes=programmes,
        paying=tuple(part.programme.code for part in project.parts),
    )


@rule("activity-is-paid", of=Activity, basis=PRACTICE)
def activity_is_paid(activity: Activity, case: SharedCase) -> Iterator[Judgement]:
    """Every activity is paid by a programme of the project."""
    yield _under(activity.name, activity.programmes, case)


@rule("partner-is-under-a-programme", of=Partner, basis=PRACTICE)
def partner_is_under_a_programme(partner: Partner, case: SharedCase) -> Iterator[Judgement]:
    """Every partner takes part under a programme of the project."""
    yield _under(partner.organisation, partner.programmes, case)


@rule("target-group-is-under-a-programme", of=TargetGroup, basis=PRACTICE)
def target_group_is_under_a_programme(group: TargetGroup, case: SharedCase) -> Iterator[Judgement]:
    """Every target group is reached under a programme of the project."""
    yield _under(group.name, group.programmes, case)


@rule("programme-reaches-a-target-group", of=ProgrammePart, basis=PRACTICE, severity=Severity.WARNING)
def programme_reaches_a_target_group(part: ProgrammePart, case: SharedCase) -> Iterator[Judgement]:
    """Every programme that pays reaches at least one target group."""
    groups, code = case.project.target_groups, part.programme.code

    def is_reached(group: TargetGroup) -> bool | None:
        return group.programmes.any(lambda other: other == code)

    reached = groups.where(is_reached)
    here = case.root / "target_groups"
    yield decide(
        groups.any(is_reached),
        "{programme} reaches {reached}",
        breached="no target group is reached under {programme}; the project reaches {groups}",
        unknown="whether a target group is reached under {programme} is not certain",
        observed=reached,
        missing=(here, *(here / position / "programmes" for position in range(len(groups)))),
        programme=code,
        reached=reached,
        groups=groups,
    )


@rule("one-beneficiary", of=Project, basis=PRACTICE)
def one_beneficiary(project: Project, case: SharedCase) -> Iterator[Judgement]:
    """The project has exactly one beneficiary."""
    partners = project.partners
    truth = Quantity.exactly(1).admits(partners.at_least(_is_beneficiary), partners.at_most(_is_beneficiary))
    stated = partners.where(_is_beneficiary)
    yield decide(
        truth,
        "the beneficiary is {beneficiaries}",
        breached="{count} beneficiaries are stated: {beneficiaries}",
        unknown="{count} beneficiaries are stated for certain",
        observed=stated,
        expected=1,
        missing=[case.root / "partners", *_facts(case.root / "partners", partners, "role")],
        count=len(stated),
        beneficiaries=stated,
    )


def _is_beneficiary(partner: Partner) -> bool | None:
    return None if partner.role is None else partner.role is Role.BENEFICIARY


def _facts(path: Path, listing: Listing[Partner], name: str) -> Iterator[Path]:
    return (path / position / name for position in range(len(listing)))


def _everyone(project: Project) -> list[tuple[Path, Partner]]:
    """Partners and associated partners with their paths."""
    return [
        (Path() / name / position, partner)
        for name, listing in (("partners", project.partners), ("associated_partners", project.associated_partners))
        for position, partner in enumerate(listing)
    ]


_Pair = tuple[tuple[Path, Partner], tuple[Path, Partner]]


def _namesakes(project: Project) -> list[_Pair]:
    """Each two entries of one organisation, by its printed name."""
    entries = _everyone(project)
    return [
        (one, other)
        for number, one in enumerate(entries)
        for other in entries[:number]
        if one[1].organisation.name == other[1].organisation.name
    ]


@rule("organisation-once-under-each-programme", of=Project, basis=PRACTICE)
def organisation_once_under_each_programme(_project: Project, case: SharedCase) -> Iterator[Judgement]:
    """No organisation is listed twice under one programme."""
    yield _once(case, "programmes", _share_a_programme, Message("under one programme"))


@rule("organisation-once-in-each-role", of=Project, basis=PRACTICE)
def organisation_once_in_each_role(_project: Project, case: SharedCase) -> Iterator[Judgement]:
    """An organisation in one role is one partner, under all its programmes."""
    yield _once(case, "role", _share_a_role, Message("in one role"))


def _share_a_programme(one: Partner, other: Partner) -> bool | None:
    return one.programmes.any(lambda code: other.programmes.any(lambda second: second == code))


def _share_a_role(one: Partner, other: Partner) -> bool | None:
    return None if one.role is None or other.role is None else one.role is other.role


def _once(case: SharedCase, fact: str, share: Callable[[Partner, Partner], bool | None], where: Message) -> Judgement:
    project = case.project
    pairs = _namesakes(project)
    truths = [share(one, other) for (_, one), (_, other) in pairs]
    twice = tuple(one.organisation for ((_, one), _), truth in zip(pairs, truths, strict=True) if truth)
    closed = project.partners.complete and project.associated_partners.complete
    return decide(
        negate(either(*truths, False if closed else None)),
        "no organisation is listed twice {where}",
        breached="{twice} is listed twice {where}",
        unknown="whether an organisation is listed twice {where} is not certain",
        observed=twice,
        missing=[
            case.root / "partners",
            case.root / "associated_partners",
            *(path / fact for pair in pairs for path, _ in pair),
        ],
        twice=twice,
        where=where,
    )


@rule("associated-partners-carry-no-money", of=Project, basis=PRACTICE)
def associated_partners_carry_no_money(project: Project, case: SharedCase) -> Iterator[Judgement]:
    """No amount of the budget belongs to an associated partner."""
    associated = project.associated_partners
    nobody = associated.complete and not associated

    def is_associated(name: str | None) -> bool | None:
        return None if name is None else associated.any(lambda partner: partner.organisation.name == name)

    # Nought is known to be no money, whose ever it is.
    lines, statements = project.budget.lines, [one for one in project.budget.statements if _gives_money(one)]
    printed = [is_associated(one.partner) for one in statements]
    carried = either(lines.any(lambda line: bool(line.amount) and is_associated(line.partner)), *printed)
    paid = [*(line for line in lines if line.amount), *statements]
    names = tuple(str(one.partner) for one in paid if is_associated(one.partner))
    yield decide(
        # Where there is no associated partner, it need not be known whose the money is.
        nobody or negate(carried),
        "no amount is that of an associated partner",
        breached="an amount is that of {names}, who carry no money",
        unknown="to whom each amount belongs is not certain",
        observed=names,
        missing=[case.root / "associated_partners", *in_lines(case, ("partner",), lambda line: bool(line.amount))],
        names=names,
    )


def _gives_money(statement: Statement) -> bool:
    return statement.partner is not None and bool(statement.amount)


@rule("performers-take-part", of=Activity, basis=PRACTICE, severity=Severity.NOTE)
def performers_take_part(activity: Activity, case: SharedCase) -> Iterator[Judgement]:
    """Whoever carries out an activity is a partner or an associated partner, by the printed name."""
    project = case.project

    def takes_part(name: str) -> bool | None:
        def is_named(partner: Partner) -> bool:
            return partner.organisation.name == name

        return either(project.partners.any(is_named), project.associated_partners.any(is_named))

    strangers = activity.performers.where(lambda name: negate(takes_part(name)))
    yield decide(
        activity.performers.all(takes_part),
        "{performers} carry out {name}",
        breached="{strangers} carry out {name}, and take no part in the project",
        unknown="whether all who carry out {name} take part in the project is not certain",
        observed=activity.performers,
        missing=(case.here / "performers", case.root / "partners", case.root / "associated_partners"),
        performers=activity.performers,
        strangers=strangers,
        name=activity.name,
    )


@rule("tally-agrees-with-its-list", of=Tally, basis=ARITHMETIC)
def tally_agrees_with_its_list(tally: Tally, case: SharedCase) -> Iterator[Judgement]:
    """What the page counts of a list is what the list holds."""
    listing: Listing[object] = getattr(case.project, tally.of)
    low, high = listing.at_least(tally.counts), listing.at_most(tally.counts)
    truth = tally.count.admits(low, high)
    missing = [path for path in _uncounted(tally, listing, case.root / tally.of) if case.is_missing(path)]
    if truth is None and (tally.count.bound is Bound.ABOUT or not missing):
        yield not_applicable("{tally} is too general to be counted", tally=tally)
        return
    yield decide(
        truth,
        "{tally} are printed, and listed",
        breached="{tally} are printed; listed are {low} for certain and {high} at the most",
        unknown="{tally} are printed; listed are {low} for certain",
        observed=(low, high),
        expected=tally.count,
        missing=missing,
        remedies=[Remedy(case.here / "count", Quantity.exactly(low))] if low == high else [],
        tally=tally,
        low=low,
        high=high,
    )


def _uncounted(tally: Tally, listing: Listing[object], path: Path) -> Iterator[Path]:
    """Where the facts would stand that decide of each item whether it counts."""
    yield path
    facts = {
        ("programmes",): tally.programme,
        ("role",): tally.role,
        ("capacities",): tally.capacity,
        ("organisation", "kind"): tally.kind,
        # Of an organisation whose kind is stated too generally, the legal form would tell.
        ("organisation", "legal_form"): tally.kind,
    }
    asked = [steps for steps, wanted in facts.items() if wanted is not None]
    for position, item in enumerate(listing):
        if tally.counts(item) is None:
            yield from (Path((*path.steps, position, *steps)) for steps in asked)
