"""Rules on the grant: its limits, its rate, and who pays it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from integrated_projects.budget import BudgetLine, Subtotal, subtotal_of
from integrated_projects.dated import Dated
from integrated_projects.finding import Judgement, Message, Remedy
from integrated_projects.identifier import ProgrammeCode
from integrated_projects.money import Money, Rate, Rounding, RoundingMode
from integrated_projects.path import Path
from integrated_projects.procedure import Conditions, Financing
from integrated_projects.programme import Shares, SourceKind
from integrated_projects.project import ProgrammePart, Project
from integrated_projects.rule import agreed, decide, not_applicable, rule
from integrated_projects.rulebooks._ranges import amount_between
from integrated_projects.rulebooks._remedies import to_be_less, to_be_more, to_become
from integrated_projects.rulebooks.eligibility.terms import CONDITIONS, EligibilityCase, conditions_of, not_stated
from integrated_projects.truth import both

__all__ = [
    "grant_is_at_least_the_limit",
    "grant_is_at_least_the_limit_of_its_programme",
    "grant_is_at_most_the_limit",
    "grant_is_at_most_the_limit_of_its_programme",
    "grant_keeps_its_rate",
    "printed_rates_are_those_of_the_procedure",
]


def __dir__() -> list[str]:
    return __all__


#: The two ends of a limit, to be read in either language.
_ENDS = {"most": Message("most"), "least": Message("least")}

#: Two sources beside the grant may each be rounded by half a cent.
_A_CENT = Fraction(1, 100)
_FLOOR = Rounding(RoundingMode.FLOOR)
_UP = Rounding(RoundingMode.UP)


# --- what of the money is the grant -----------------------------------------------------------------------------------


def _financing(conditions: Conditions, code: ProgrammeCode | None) -> tuple[int, ...]:
    """The positions of what is said for the programme, else for any; for no one programme all that may be meant."""
    entries = list(enumerate(conditions.financing))
    general = [position for position, one in entries if one.programme is None]
    if code is None:
        # Of a line under no stated programme, only what is said for any programme holds for certain.
        return tuple(position for position, _ in entries) if general else ()
    return tuple(position for position, one in entries if one.programme == code) or tuple(general)


def _own_sources(one: Financing, case: EligibilityCase) -> frozenset[str] | None:
    """The codes of the sources that are the partners' own contribution; `None` where that is not known."""
    own: set[frozenset[str] | None] = set()
    by_shares = [frozenset(version.value.sources(SourceKind.OWN)) for version in case.possible(one.shares)]
    rates = [version.value.fraction == 1 for version in case.possible(one.grant_rate)]
    for pays_all in rates or [False]:
        # Where the grant pays everything, there is no own contribution.
        own |= {frozenset()} if pays_all else set(by_shares) or {None}
    return own.pop() if len(own) == 1 else None


def _is_grant(line: BudgetLine, case: EligibilityCase, conditions: Conditions) -> bool | None:
    """Whether the amount is part of the grant, and not of an own contribution."""
    entries = [conditions.financing[position] for position in _financing(conditions, line.programme)]
    answers = {_is_none_of(line.source, _own_sources(one, case)) for one in entries}
    return answers.pop() if len(answers) == 1 else None


def _is_none_of(source: str | None, own: frozenset[str] | None) -> bool | None:
    if own is None or (own and source is None):
        return None
    return source not in own


def _is_under(line: BudgetLine, code: ProgrammeCode | None) -> bool | None:
    if code is None:
        return True
    return None if line.programme is None else line.programme == code


def _gaps(case: EligibilityCase, path: Path, conditions: Conditions, code: ProgrammeCode | None) -> Iterator[Path]:
    """What is not stated of the lines and of the financing, where it matters."""
    lines = case.root / "budget" / "lines"
    yield lines
    for position, line in enumerate(case.project.budget.lines):
        is_under, is_grant = _is_under(line, code), _is_grant(line, case, conditions)
        if is_under is None or (is_under and is_grant is None):
            yield lines / position / "programme"
        if is_under is not False and is_grant is None:
            yield lines / position / "source"
            yield from _gaps_of_financing(case, path, conditions, _financing(conditions, line.programme))


def _gaps_of_financing(
    case: EligibilityCase, path: Path, conditions: Conditions, positions: Sequence[int]
) -> Iterator[Path]:
    """What nobody has read of the financing, or what depends on the day."""
    if not positions:
        yield path / "financing"
    for position in positions:
        one = conditions.financing[position]
        if _own_sources(one, case) is None:
            for name, figure in (("grant_rate", one.grant_rate), ("shares", one.shares)):
                yield path / "financing" / position / name
                yield from case.days(case.possible(figure))


# --- limits -----------------------------------------------------------------------------------------------------------


@rule("grant-is-at-most-the-limit", of=Project, basis=CONDITIONS)
def grant_is_at_most_the_limit(_project: Project, case: EligibilityCase) -> Iterator[Judgement]:
    """The grant for the project is at most the largest that the procedure gives."""
    yield from _limits(case, "most")


@rule("grant-is-at-least-the-limit", of=Project, basis=CONDITIONS)
def grant_is_at_least_the_limit(_project: Project, case: EligibilityCase) -> Iterator[Judgement]:
    """The grant for the project is at least the smallest that the procedure gives."""
    yield from _limits(case, "least")


@rule("grant-is-at-most-the-limit-of-its-programme", of=ProgrammePart, basis=CONDITIONS)
def grant_is_at_most_the_limit_of_its_programme(part: ProgrammePart, case: EligibilityCase) -> Iterator[Judgement]:
    """The grant under each programme is at most the largest that the procedure gives under it."""
    yield from _limits(case, "most", part)


@rule("grant-is-at-least-the-limit-of-its-programme", of=ProgrammePart, basis=CONDITIONS)
def grant_is_at_least_the_limit_of_its_programme(part: ProgrammePart, case: EligibilityCase) -> Iterator[Judgement]:
    """The grant under each programme is at least the smallest that the procedure gives under it."""
    yield from _limits(case, "least", part)


def _limits(case: EligibilityCase, name: str, part: ProgrammePart | None = None) -> Iterator[Judgement]:
    path, conditions = conditions_of(case)
    code = None if part is None else part.programme.code
    where = Message("the project") if part is None else part.programme
    found = [position for position, one in enumerate(conditions.grant_limits) if one.programme == code]
    lines = case.project.budget.lines
    truths = [both(_is_under(line, code), _is_grant(line, case, conditions)) for line in lines]
    grant = subtotal_of(lines, truths)
    missing = tuple(_gaps(case, path, conditions, code))
    # What mends one of two limits may breach the other.
    parts = _amounts(case, truths) if len(found) == 1 else {}
    for position in found:
        figure: Dated[Money] | None = getattr(conditions.grant_limits[position], name)
        if figure is None:
            yield not_stated(
                path / "grant_limits" / position / name,
                "the grant that is the {name} for {where}",
                name=_ENDS[name],
                where=where,
            )
        else:
            yield _limit(grant, figure, name, where, parts=parts, missing=missing, case=case)
    if not found and conditions.grant_limits.complete:
        yield not_applicable("the procedure sets no limit of the grant for {where}", where=where)
    elif not found:
        yield not_stated(path / "grant_limits", "the limits of the grant for {where}", where=where)


def _amounts(case: EligibilityCase, truths: Iterable[bool | None]) -> dict[Path, Money]:
    """The amounts of the lines that are certainly meant, by where they stand."""
    here = case.root / "budget" / "lines"
    judged = enumerate(zip(case.project.budget.lines, truths, strict=True))
    return {here / position / "amount": line.amount for position, (line, truth) in judged if truth}


def _limit(
    grant: Subtotal,
    figure: Dated[Money],
    name: str,
    where: object,
    *,
    parts: Mapping[Path, Money],
    missing: tuple[Path, ...],
    case: EligibilityCase,
) -> Judgement:
    versions = case.possible(figure)
    if grant.is_empty:
        return not_applicable("no line of the budget is a grant for {where}", where=where)
    currencies = {line.amount.currency for line in grant.lines}
    if all(currencies - {version.value.currency} for version in versions):
        return not_applicable("the grant for {where} is not stated in the currency of its limit", where=where)
    # As long as no line is part of it for certain, it may turn out that there is no grant at all.
    low = grant.at_least if grant.complete and grant.lines else None
    high = grant.at_most if grant.lines else None
    margins = [_room(version.value, low, high, name) for version in versions]
    limits = tuple(version.value for version in versions)
    truth = agreed(versions, lambda limit: _is_kept(_room(limit, low, high, name)))
    paths = (*missing, *case.days(versions))
    if truth is None and not any(map(case.is_missing, paths)):
        return not_applicable("which part of the money is the grant for {where} is not clear", where=where)
    ends = margins[0] if len(margins) == 1 else None
    return decide(
        truth,
        "the grant for {where} is {amount}; the {name} is {limits}",
        observed=(low, high),
        expected=limits,
        margin=None if ends is None or truth is None else ends[0] if truth else ends[1],
        using=versions,
        missing=paths,
        remedies=_remedies(margins, name, parts) if truth is False and low == high else (),
        where=where,
        amount=amount_between(low, high),
        name=_ENDS[name],
        limits=limits,
    )


#: How far the grant stays on the right side of a limit: at the worst, and at the best.
_Room = tuple[Money | None, Money | None]


def _room(limit: Money, low: Money | None, high: Money | None, name: str) -> _Room:
    bounds = [None if bound is None or bound.currency != limit.currency else bound for bound in (low, high)]
    if name == "most":
        return (
            None if bounds[1] is None else limit - bounds[1],
            None if bounds[0] is None else limit - bounds[0],
        )
    return (
        None if bounds[0] is None else bounds[0] - limit,
        None if bounds[1] is None else bounds[1] - limit,
    )


def _remedies(rooms: Iterable[_Room], name: str, parts: Mapping[Path, Money]) -> list[Remedy]:
    """What the lines of a grant that is certain would have to be for the strictest version of its limit."""
    apart = max(-worst for worst, _ in rooms if worst is not None)
    return to_be_less(apart, parts) if name == "most" else to_be_more(apart, parts)


def _is_kept(room: _Room) -> bool | None:
    worst, best = room
    if worst is not None and worst.amount >= 0:
        return True
    return False if best is not None and best.amount < 0 else None


# --- rates ------------------------------------------------------------------------------------------------------------


@rule("grant-keeps-its-rate", of=ProgrammePart, basis=CONDITIONS)
def grant_keeps_its_rate(part: ProgrammePart, case: EligibilityCase) -> Iterator[Judgement]:
    """The grant under each programme is at most its rate of the eligible costs."""
    path, conditions = conditions_of(case)
    code = part.programme.code
    found = _financing(conditions, code)
    figure = conditions.financing[found[0]].grant_rate if found else None
    if figure is None:
        where = path / "financing" / found[0] / "grant_rate" if found else path / "financing"
        if not case.is_missing(where):
            yield not_applicable(
                "the procedure says nothing of the financing under {programme}", programme=part.programme
            )
        else:
            yield not_stated(where, "the rate of the grant")
        return
    versions = case.possible(figure)
    lines = case.project.budget.lines
    under = [_is_under(line, code) for line in lines]
    if _is_mixed(lines, under) and all(version.value.fraction != 1 for version in versions):
        yield not_applicable("amounts under {programme} are in two currencies", programme=part.programme)
        return
    grant = [_is_grant(line, case, conditions) for line in lines]
    comparable = (
        lines.complete and len({_currency(line) for line, at in zip(lines, under, strict=True) if at is not False}) <= 1
    )

    def is_kept(rate: Fraction) -> bool | None:
        low, high = _excess(lines, under, grant, rate)
        if rate == 1:
            # A grant of all costs has no rate to keep.
            return True
        if not comparable:
            return None
        return True if high <= _A_CENT else False if low > _A_CENT else None

    def remedies() -> list[Remedy]:
        """Every cent less of the grant is a cent less of the costs too, so that it takes more than the excess."""
        excesses = [(rate.fraction, *_excess(lines, under, grant, rate.fraction)) for rate in rates]
        parts = _amounts(case, map(both, under, grant))
        less = max(low / (1 - rate) for rate, low, _ in excesses)
        # More than the whole grant would have to go where own costs are below nought.
        if any(low != high for _, low, high in excesses) or less > sum(Fraction(one.amount) for one in parts.values()):
            return []
        return to_be_less(Money(_UP.apply(less), next(iter(parts.values())).currency), parts)

    rates = tuple(version.value for version in versions)
    truth = agreed(versions, lambda rate: is_kept(rate.fraction))
    yield decide(
        truth,
        "the grant under {programme} is at most {rates} of the costs",
        breached="the grant under {programme} is more than {rates} of the costs",
        unknown="whether the grant under {programme} is at most {rates} of the costs is not certain",
        expected=rates,
        margin=_grant_left(lines, under, grant, rates[0]) if comparable and len(rates) == 1 else None,
        using=versions,
        missing=(*_gaps(case, path, conditions, code), *case.days(versions)),
        remedies=remedies() if truth is False else (),
        programme=part.programme,
        rates=rates,
    )


def _currency(line: BudgetLine) -> str:
    return line.amount.currency.code


def _is_mixed(lines: Iterable[BudgetLine], truths: Iterable[bool | None]) -> bool:
    return len({_currency(line) for line, truth in zip(lines, truths, strict=True) if truth}) > 1


def _excess(
    lines: Iterable[BudgetLine], under: Iterable[bool | None], grant: Iterable[bool | None], rate: Fraction
) -> tuple[Fraction, Fraction]:
    """The least and the most by which the grant exceeds its rate of all costs."""
    low = high = Fraction(0)
    for line, is_under, is_grant in zip(lines, under, grant, strict=True):
        amount = Fraction(line.amount.amount)
        ways = [amount * (1 - rate)] * (is_grant is not False) + [-amount * rate] * (is_grant is not True)
        ways = [] if is_under is False else ways
        ends = [*ways, Fraction(0)] if is_under is not True else ways
        low, high = low + min(ends), high + max(ends)
    return low, high


def _grant_left(
    lines: Sequence[BudgetLine], under: Sequence[bool | None], grant: Sequence[bool | None], rate: Rate
) -> Money | None:
    """What the grant, if it is certain, is below the most that it may be; a grant of all costs has no such limit."""
    low, high = _excess(lines, under, grant, rate.fraction)
    if low != high or rate.fraction == 1 or True not in under:
        return None
    return Money(_FLOOR.apply(_A_CENT - high), lines[under.index(True)].amount.currency)


@rule("printed-rates-are-those-of-the-procedure", of=ProgrammePart, basis=CONDITIONS)
def printed_rates_are_those_of_the_procedure(part: ProgrammePart, case: EligibilityCase) -> Iterator[Judgement]:
    """The rates that the page prints are those at which the procedure pays."""
    path, conditions = conditions_of(case)
    found = _financing(conditions, part.programme.code)
    figure = conditions.financing[found[0]].shares if found else None
    if figure is None:
        where = path / "financing" / found[0] / "shares" if found else path / "financing"
        if not case.is_missing(where):
            yield not_applicable(
                "the procedure says nothing of the financing under {programme}", programme=part.programme
            )
        else:
            yield not_stated(where, "the rates at which each source pays")
        return
    versions = case.possible(figure)
    printed = part.shares
    yield decide(
        None if printed is None else agreed(versions, lambda shares: _rates(shares) == _rates(printed)),
        "{printed} is printed; by the procedure: {admitted}",
        observed=printed,
        expected=tuple(version.value for version in versions),
        using=versions,
        missing=(case.here / "shares", *case.days(versions)),
        remedies=to_become(case.here / "shares", *(version.value for version in versions)),
        printed=printed,
        admitted=tuple(version.value for version in versions),
    )


def _rates(shares: Shares) -> dict[str, Fraction]:
    return {share.source.code: share.rate.fraction for share in shares.items}
