"""Rules on the ceilings of de minimis aid."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import product

from integrated_projects.dated import Dated, Version
from integrated_projects.evidence.aid_register import AidGrant, AidRegister, AidRegulation, Undertaking
from integrated_projects.finding import Judgement, Remedy
from integrated_projects.money import Money, Rounding, RoundingMode
from integrated_projects.path import Path
from integrated_projects.period import Duration
from integrated_projects.rule import rule
from integrated_projects.rulebooks._judging import Words, judged
from integrated_projects.rulebooks._remedies import to_be_less
from integrated_projects.rulebooks.state_aid.counting import AidSum, Counted, Counting, count, in_euro, shown_amount
from integrated_projects.rulebooks.state_aid.terms import RegulationTerms, StateAidCase, StateAidTerms, basis
from integrated_projects.source import Certainty

__all__ = [
    "ceilings_of",
    "counting_of",
    "general_aid_within_fiscal_years",
    "general_aid_within_three_years",
    "joint_aid_within_fiscal_years",
    "service_aid_within_fiscal_years",
    "service_aid_within_three_years",
]


def __dir__() -> list[str]:
    return __all__


_OLD, _NEW = AidRegulation.GENERAL_2013, AidRegulation.GENERAL_2023
_OLD_SERVICES, _NEW_SERVICES = AidRegulation.SERVICES_2012, AidRegulation.SERVICES_2023

_GENERAL = frozenset({_OLD, _NEW, AidRegulation.AGRICULTURE, AidRegulation.FISHERY})
_SERVICES = frozenset({_OLD_SERVICES, _NEW_SERVICES})
_COUNTINGS = {
    _OLD: Counting(regulations=_GENERAL, is_rolling=False),
    _NEW: Counting(regulations=_GENERAL, is_rolling=True),
    _OLD_SERVICES: Counting(regulations=_SERVICES, is_rolling=False),
    _NEW_SERVICES: Counting(regulations=_SERVICES, is_rolling=True),
}
#: Guidelines of a province that say so of both regulations.
_JOINT_ADDRESS = (
    "http://lexbrowser.provinz.bz.it/doc/de/211399%C2%A710%C2%A750/beschluss_vom_6_februar_2018_nr_121/anlage_a/"
    "art_4_mehrfachf_rderung_und_de_minimis_regelung.aspx"
)
_UP = Rounding(RoundingMode.UP)
_JOINT = Counting(regulations=frozenset({_OLD, _OLD_SERVICES}), is_rolling=False)


def counting_of(regulation: AidRegulation) -> Counting | None:
    """What is added up under a regulation; `None` of those of agriculture and fishery, of which there are no rules.

    Examples:
        >>> counting_of(AidRegulation.GENERAL_2023).is_rolling
        True
    """
    return _COUNTINGS.get(regulation)


def ceilings_of(
    terms: StateAidTerms, regulation: AidRegulation, recipient: Undertaking | None
) -> tuple[Dated[Money], ...]:
    """The ceilings that may be meant under a regulation; two, where it is open whether somebody is a road haulier.

    Examples:
        >>> from integrated_projects.rulebooks.state_aid.terms import STATE_AID_TERMS
        >>> haulier = Undertaking("A", is_road_haulier=True)
        >>> [one.name for one in ceilings_of(STATE_AID_TERMS, AidRegulation.GENERAL_2013, haulier)]
        ['the ceiling of road freight']
    """
    figures = terms.of(regulation)
    general = () if figures is None else (figures.ceiling,)
    if regulation is not _OLD:
        return general
    is_haulier = None if recipient is None else recipient.is_road_haulier
    return (
        *(general if is_haulier is not True else ()),
        *((terms.haulier_ceiling,) if is_haulier is not False else ()),
    )


_WITHIN = Words(
    met="with {amount} the aid of {recipient} comes to {most}, within the ceiling of {ceilings}",
    breached="with {amount} the aid of {recipient} comes to {least}, above the ceiling of {ceilings}, so that nothing "
    "of {amount} benefits from the regulation",
    unknown="whether the aid of {recipient} stays within the ceiling of {ceilings} with {amount} is not certain: "
    "{least} for certain, at most {most}",
    idle="{amount} is granted under another regulation",
)


@rule(
    "aid-is-within-the-ceiling-of-three-years",
    of=AidGrant,
    within=AidRegister,
    basis=basis(_NEW, "Article 3(2)"),
)
def general_aid_within_three_years(grant: AidGrant, case: StateAidCase) -> Iterator[Judgement]:
    """General aid of a single undertaking in the three years that end with a grant is within the ceiling."""
    yield _within(grant, case, _NEW, case.terms.general_2023)


@rule(
    "aid-is-within-the-ceiling-of-three-fiscal-years",
    of=AidGrant,
    within=AidRegister,
    basis=basis(_OLD, "Article 3(2)"),
)
def general_aid_within_fiscal_years(grant: AidGrant, case: StateAidCase) -> Iterator[Judgement]:
    """General aid of a single undertaking in a fiscal year and the two before is within the ceiling (2014-2023)."""
    yield _within(grant, case, _OLD, case.terms.general_2013)


@rule(
    "service-aid-is-within-the-ceiling-of-three-years",
    of=AidGrant,
    within=AidRegister,
    basis=basis(_NEW_SERVICES, "Article 3(2)", Certainty.READ_IN_PART),
)
def service_aid_within_three_years(grant: AidGrant, case: StateAidCase) -> Iterator[Judgement]:
    """Aid for services of general economic interest in the three years that end with a grant is within the ceiling."""
    yield _within(grant, case, _NEW_SERVICES, case.terms.services_2023)


@rule(
    "service-aid-is-within-the-ceiling-of-three-fiscal-years",
    of=AidGrant,
    within=AidRegister,
    basis=basis(_OLD_SERVICES, "Article 2(2)"),
)
def service_aid_within_fiscal_years(grant: AidGrant, case: StateAidCase) -> Iterator[Judgement]:
    """Aid for services of general economic interest in three fiscal years is within the ceiling (2012-2023)."""
    yield _within(grant, case, _OLD_SERVICES, case.terms.services_2012)


@rule(
    "general-and-service-aid-are-within-the-ceiling-of-services",
    of=AidGrant,
    within=AidRegister,
    basis=basis(_OLD, "Article 5(1)", Certainty.READ_IN_PART, address=_JOINT_ADDRESS),
)
def joint_aid_within_fiscal_years(grant: AidGrant, case: StateAidCase) -> Iterator[Judgement]:
    """General aid and aid for services together are within the ceiling of services (2014-2023)."""
    applies = None if grant.regulation is None else grant.regulation in _JOINT.regulations
    own = case.terms.services_2012 if grant.regulation is _OLD_SERVICES else case.terms.general_2013
    yield _judge(grant, case, applies, _JOINT, (case.terms.services_2012.ceiling,), is_of_groups=own.is_of_groups)


def _within(grant: AidGrant, case: StateAidCase, regulation: AidRegulation, figures: RegulationTerms) -> Judgement:
    applies = None if grant.regulation is None else grant.regulation is regulation
    ceilings = ceilings_of(case.terms, regulation, grant.recipient)
    return _judge(grant, case, applies, _COUNTINGS[regulation], ceilings, is_of_groups=figures.is_of_groups)


def _judge(
    grant: AidGrant,
    case: StateAidCase,
    applies: bool | None,
    counting: Counting,
    figures: tuple[Dated[Money], ...],
    *,
    is_of_groups: Dated[bool],
) -> Judgement:
    if applies is False:
        return judged(applies, None, _WITHIN, missing=(), amount=grant.amount)
    at, register = case.given(AidRegister)
    counted = count(
        register or AidRegister(),
        grant,
        counting,
        case.terms,
        case.on,
        is_of_groups=is_of_groups,
        at=at,
        own=case.position,
    )
    ceilings = [version for figure in figures for version in case.possible(figure)]
    truths = {(_is_kept(one, limit.value), _is_read(limit)) for one, limit in product(counted.sums, ceilings)}
    truth = truths.pop()[0] if len(truths) == 1 else None
    otherwise = {_is_kept(one, limit.value) for one, limit in product(counted.others, ceilings)}
    if truth is False and None in otherwise:
        # As soon as it is breached by every reading of the law, none was chosen, and the breach weighs more.
        truth = None
    least = shown_amount(min(one.least for one in counted.sums))
    bounds = [one.most for one in counted.sums if one.most is not None]
    most = shown_amount(max(bounds)) if len(bounds) == len(counted.sums) else None
    limits = tuple(limit.value for limit in ceilings)
    return judged(
        applies,
        truth,
        _WITHIN,
        missing=[
            case.here / "regulation",
            *(path for one in (*counted.sums, *counted.others) for path in one.places),
            *_places(grant, case, counting, figures),
            *case.days(case.possible(is_of_groups)),
        ],
        using=(*ceilings, *counted.times, *(counted.policies if otherwise != {truth} else ())),
        observed=least if most is None or not truth else most,
        expected=limits,
        margin=max(limits) - least if most is None or not truth else min(limits) - most,
        remedies=_remedies(grant, case, counted, limits) if truth is False else (),
        amount=grant.amount,
        recipient=grant.recipient,
        least=least,
        most=most,
        ceilings=limits,
    )


def _remedies(grant: AidGrant, case: StateAidCase, counted: Counted, limits: tuple[Money, ...]) -> list[Remedy]:
    """What the grant itself would have to be to stay within the lowest ceiling, however aid is added up.

    What was granted before it stands, so that there is no remedy where that is above the ceiling alone.
    """
    bounds = [one.most for one in (*counted.sums, *counted.others) if one.most is not None]
    if grant.amount is None or len(bounds) < len((*counted.sums, *counted.others)):
        return []
    excess = max(bounds) - min(Fraction(limit.amount) for limit in limits)
    currency = grant.amount.currency
    return to_be_less(
        Money(_UP.apply(excess / in_euro(Money(1, currency))), currency), {case.here / "amount": grant.amount}
    )


def _places(
    grant: AidGrant, case: StateAidCase, counting: Counting, figures: tuple[Dated[Money], ...]
) -> Iterator[Path]:
    """Where it stands what the recipient is, and the day, where a figure changes."""
    if grant.recipient is not None and not counting.is_rolling:
        yield case.here / "recipient" / "fiscal_year_ends_in"
    if grant.recipient is not None and case.terms.haulier_ceiling in figures:
        yield case.here / "recipient" / "is_road_haulier"
    terms = case.terms
    spans: Dated[Duration] | Dated[int] = terms.window if counting.is_rolling else terms.fiscal_years
    for versions in (
        *(case.possible(figure) for figure in figures),
        case.possible(spans),
        case.possible(terms.majority),
        case.possible(terms.same_day_counts),
    ):
        yield from case.days(versions)


def _is_kept(aid: AidSum, ceiling: Money) -> bool | None:
    if aid.least > ceiling.amount:
        return False
    return True if aid.most is not None and aid.most <= ceiling.amount else None


def _is_read(version: Version[Money]) -> bool:
    return version.source is not None and version.source.is_read
