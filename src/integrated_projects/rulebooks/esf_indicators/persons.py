"""Rules on who counts as a participant, and that nobody counts twice."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from integrated_projects.evidence.participation import EsfPlusRecord, EsfRecord, Participation
from integrated_projects.finding import Judgement, Remedy
from integrated_projects.finding.vocabulary import field_words
from integrated_projects.path import Path
from integrated_projects.rule import decide, rule
from integrated_projects.rulebooks._judging import Words, at_most, judged
from integrated_projects.rulebooks._programming import is_under
from integrated_projects.rulebooks._remedies import to_become
from integrated_projects.rulebooks.esf_indicators.grounds import (
    ESF,
    ESF_PLUS,
    EsfCase,
    asks_of_esf,
    asks_of_esf_plus,
    gaps,
    is_social_2014_2020,
    is_social_2021_2027,
)
from integrated_projects.source import Basis, Certainty
from integrated_projects.text import Text
from integrated_projects.truth import both

__all__ = [
    "esf_participants_benefit_directly",
    "esf_person_counts_once",
    "esf_plus_participants_benefit_directly",
    "esf_plus_person_counts_once",
    "esf_plus_sexes_make_the_whole",
    "esf_sexes_make_the_whole",
    "operation_counts_each_person_once",
]


def __dir__() -> list[str]:
    return __all__


Record = EsfRecord | EsfPlusRecord

_ONCE = Basis(
    Text(
        bg="Регламент (ЕС) № 1304/2013 и Регламент (ЕС) 2021/1057, определение за участници",
        en="Regulation (EU) No 1304/2013 and Regulation (EU) 2021/1057, definition of participants",
    ),
    article="Annex I",
    certainty=Certainty.READ_IN_PART,
)


def _applies(record: Record, case: EsfCase) -> bool | None:
    test = is_social_2014_2020 if isinstance(record, EsfRecord) else is_social_2021_2027
    return is_under(case.project, record.programme, test)


_DIRECTLY = Words(
    met="those who are counted benefit directly, and expenditure is earmarked for each",
    breached="those who are counted do not benefit directly, or no expenditure is earmarked for each",
    unknown="whether those who are counted benefit directly, and expenditure is earmarked for each, is not stated",
    idle="the participants are not of a programme of the fund and the period",
)


def _directly(record: Record, case: EsfCase) -> Judgement:
    return judged(
        _applies(record, case),
        both(record.benefits_directly, record.is_earmarked),
        _DIRECTLY,
        missing=[
            *(case.here / name for name in ("programme", "benefits_directly", "is_earmarked")),
            *gaps(case.project),
        ],
    )


@rule("esf-participants-benefit-directly", of=EsfRecord, within=Participation, basis=ESF, asks=asks_of_esf)
def esf_participants_benefit_directly(record: EsfRecord, case: EsfCase) -> Iterator[Judgement]:
    """Who is counted as a participant benefits directly, and specific expenditure is earmarked (2014-2020)."""
    yield _directly(record, case)


@rule(
    "esf-plus-participants-benefit-directly",
    of=EsfPlusRecord,
    within=Participation,
    basis=ESF_PLUS,
    asks=asks_of_esf_plus,
)
def esf_plus_participants_benefit_directly(record: EsfPlusRecord, case: EsfCase) -> Iterator[Judgement]:
    """Who is counted as a participant benefits directly, and specific expenditure is earmarked (2021-2027)."""
    yield _directly(record, case)


_SEXES = Words(
    met="the counts of each sex make those of all",
    breached="the counts of each sex do not make those of all: {differing}",
    unknown="whether the counts of each sex make those of all is not certain: not all of them are stated",
    idle="the participants are not of a programme of the fund and the period",
)


def _sexes(record: Record, case: EsfCase, names: tuple[str, ...]) -> Judgement:
    """Whether each count of all is the sum of those of each sex."""
    everyone = record.everyone
    parts = [getattr(record, name) for name in names]
    stated = next((noun for noun in (everyone, *parts) if noun is not None), None)
    fields = () if stated is None else tuple(field.name for field in attrs.fields(type(stated)))
    truths: dict[str, bool | None] = {}
    sums: dict[str, int] = {}
    for name in fields:
        counts = [None if part is None else getattr(part, name) for part in parts]
        whole = [None if everyone is None else getattr(everyone, name)]
        truths[name] = both(at_most(counts, whole), at_most(whole, counts))
        sums[name] = sum(count or 0 for count in counts)
    places: list[Path] = []
    for name in ("everyone", *names):
        noun = getattr(record, name)
        places += [case.here / name] if noun is None else [case.here / name / field for field in fields]
    return judged(
        _applies(record, case),
        both(*truths.values()) if fields else None,
        _SEXES,
        missing=[case.here / "programme", *gaps(case.project), *places],
        # A count that is not stated leaves open whether it is the sum.
        remedies=()
        if None in truths.values()
        else [Remedy(case.here / "everyone" / name, sums[name]) for name, truth in truths.items() if not truth],
        differing=tuple(field_words(name) for name, truth in truths.items() if truth is False),
    )


@rule("esf-sexes-make-the-whole", of=EsfRecord, within=Participation, basis=ESF, asks=asks_of_esf)
def esf_sexes_make_the_whole(record: EsfRecord, case: EsfCase) -> Iterator[Judgement]:
    """Every count is the sum of women and men (2014-2020)."""
    yield _sexes(record, case, ("women", "men"))


@rule("esf-plus-sexes-make-the-whole", of=EsfPlusRecord, within=Participation, basis=ESF_PLUS, asks=asks_of_esf_plus)
def esf_plus_sexes_make_the_whole(record: EsfPlusRecord, case: EsfCase) -> Iterator[Judgement]:
    """Every count is the sum of women, men and those who are neither (2021-2027)."""
    yield _sexes(record, case, ("women", "men", "non_binary"))


_WITHIN = Words(
    met="{count} participants are counted, of {persons} different persons in the operation",
    breached="{count} participants are counted, and only {persons} different persons took part in the operation",
    unknown="whether {count} participants are different persons is not certain; {persons} took part in the operation",
    idle="the participants are not of a programme of the fund and the period",
)


def _within(record: Record, case: EsfCase) -> Judgement:
    path, participation = case.given(Participation)
    persons = None if participation is None else participation.persons
    count = None if record.everyone is None else record.everyone.participants
    place = case.here / "everyone"
    return judged(
        _applies(record, case),
        at_most([count], [persons]),
        _WITHIN,
        missing=[
            case.here / "programme",
            *gaps(case.project),
            place if record.everyone is None else place / "participants",
            path / "persons",
        ],
        observed=count,
        expected=persons,
        margin=None if count is None or persons is None else persons - count,
        remedies=to_become(place / "participants", persons),
        count=count,
        persons=persons,
    )


@rule("esf-person-counts-once", of=EsfRecord, within=Participation, basis=_ONCE, asks=asks_of_esf)
def esf_person_counts_once(record: EsfRecord, case: EsfCase) -> Iterator[Judgement]:
    """No more participants are counted under a programme than different persons took part (2014-2020)."""
    yield _within(record, case)


@rule("esf-plus-person-counts-once", of=EsfPlusRecord, within=Participation, basis=_ONCE, asks=asks_of_esf_plus)
def esf_plus_person_counts_once(record: EsfPlusRecord, case: EsfCase) -> Iterator[Judgement]:
    """No more participants are counted under a programme than different persons took part (2021-2027)."""
    yield _within(record, case)


@rule("operation-counts-each-person-once", of=Participation, within=Participation, basis=_ONCE)
def operation_counts_each_person_once(participation: Participation, case: EsfCase) -> Iterator[Judgement]:
    """The operation as a whole reports each person once, whatever programmes and supports reached the person."""
    reported, persons = participation.reported, participation.persons
    yield decide(
        at_most([reported], [persons]),
        "{reported} participants are reported, of {persons} different persons",
        breached="{reported} participants are reported, and only {persons} different persons took part",
        unknown="{reported} participants are reported; how many different persons took part: {persons}",
        observed=reported,
        expected=persons,
        margin=None if reported is None or persons is None else persons - reported,
        missing=[case.here / "reported", case.here / "persons"],
        remedies=to_become(case.here / "reported", persons),
        reported=reported,
        persons=persons,
    )
